"""OpenDocument texts made from raw XML for tests."""

from tests.importing.word_files import zipped

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_PREFIXES = {
    **{name: f"{_ODF}{name}:1.0" for name in ("office", "text", "table", "style", "manifest")},
    "draw": f"{_ODF}drawing:1.0",
    "fo": f"{_ODF}xsl-fo-compatible:1.0",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "math": "http://www.w3.org/1998/Math/MathML",
    "xlink": "http://www.w3.org/1999/xlink",
}
NAMESPACES = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in _PREFIXES.items())

STYLES = """
<style:style style:name="Title" style:family="paragraph"/>
<style:style style:name="Struck" style:family="paragraph">
  <style:text-properties style:text-line-through-style="solid"/></style:style>
<style:style style:name="Blue" style:family="paragraph"><style:text-properties fo:color="#2f5496"/></style:style>
<text:outline-style style:name="Outline">
  <text:outline-level-style text:level="1" style:num-format="1" style:num-prefix="Article "/>
  <text:outline-level-style text:level="2" style:num-format=""/>
</text:outline-style>
<text:list-style style:name="L">
  <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
  <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
  <text:list-level-style-number text:level="3" style:num-format="i" text:display-levels="3" style:num-suffix="."/>
</text:list-style>
<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
"""
AUTOMATIC = """
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties style:text-line-through-style="solid"/>
</style:style>
<style:style style:name="T3" style:family="text"><style:text-properties style:text-underline-style="solid"
  fo:background-color="#ffff00" fo:color="#ff0000"/></style:style>
<style:style style:name="T4" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="T5" style:family="text"><style:text-properties style:font-weight-complex="bold"/>
</style:style>
<style:style style:name="T6" style:family="text"><style:text-properties style:text-line-through-style="none"/>
</style:style>
<style:style style:name="UP" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="P2" style:family="paragraph" style:list-style-name=""/>
"""


def document(root, inside):
    """One XML part of an OpenDocument."""
    return f'<?xml version="1.0" encoding="UTF-8"?><office:{root} {NAMESPACES}>{inside}</office:{root}>'


def odt_file(body, *, regions="", heads="", extra=None):
    """A .odt whose text is `body`; `regions` are its tracked changes, `heads` what stands in its master page."""
    tracked = f"<text:tracked-changes>{regions}</text:tracked-changes>" if regions else ""
    text = f"<office:body><office:text>{tracked}{body}</office:text></office:body>"
    members = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": document(
            "document-content", f"<office:automatic-styles>{AUTOMATIC}</office:automatic-styles>{text}"
        ),
        "styles.xml": document(
            "document-styles",
            f"<office:styles>{STYLES}</office:styles><office:master-styles>"
            f'<style:master-page style:name="Standard">{heads}</style:master-page></office:master-styles>',
        ),
    }
    return zipped({**members, **(extra or {})})


def flat_file(body):
    """A .fodt whose text is `body`."""
    return document("document", f"<office:body><office:text>{body}</office:text></office:body>").encode()


def p(content="", style="Standard"):
    """A text:p."""
    return f'<text:p text:style-name="{style}">{content}</text:p>'


def span(content, style):
    """A text:span."""
    return f'<text:span text:style-name="{style}">{content}</text:span>'


def region(name, kind, content="", author="Delegation of Arven", date="2031-05-04T10:00:00", more=""):
    """A tracked change: "insertion", "deletion" (with the text that went) or "format-change"."""
    info = f"<office:change-info><dc:creator>{author}</dc:creator>{more}<dc:date>{date}</dc:date></office:change-info>"
    return f'<text:changed-region text:id="{name}"><text:{kind}>{info}{content}</text:{kind}></text:changed-region>'


def inserted(name, content):
    """Content between the two ends of a change."""
    return f'<text:change-start text:change-id="{name}"/>{content}<text:change-end text:change-id="{name}"/>'


def gone(name):
    """The place where deleted text stood."""
    return f'<text:change text:change-id="{name}"/>'


def items(*contents, style="L", more=""):
    """A text:list of items."""
    inside = "".join(c if c.startswith("<text:list-") else f"<text:list-item>{c}</text:list-item>" for c in contents)
    return f'<text:list text:style-name="{style}" {more}>{inside}</text:list>'
