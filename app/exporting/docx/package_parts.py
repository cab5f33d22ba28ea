"""The parts of a Word file that are the same whatever it says: styles, settings, head and foot, and what holds them
together.

They name no person, program, machine or time; the settings hold no identifiers of editing sessions. Tracking is on, so
that what a reader writes into the file is a tracked change too. Sources: ECMA-376 Part 1, 17.7 (styles), 17.15
(settings); Part 2 (packages).
"""

from __future__ import annotations

from collections.abc import Mapping

from app.exporting.docx.body_xml import CHANGED_LETTERS, NAMESPACE, RELATIONS
from app.exporting.office_package import package_of, xml_words
from app.redline.print_options import Paper
from app.treaty.languages import LANGUAGES, RIGHT_TO_LEFT

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_W = f'xmlns:w="{NAMESPACE}" xmlns:r="{RELATIONS}"'
_STEP = 567
"""One step of indentation: a centimetre, in twentieths of a point."""
_SIZES = {Paper.A4: (11906, 16838), Paper.LETTER: (12240, 15840)}
_MARGIN = 1417
_LEVELS = range(6)


def page(paper: Paper, *, rtl: bool) -> str:
    """The section of the document: paper and margins, head and foot."""
    width, height = _SIZES[paper]
    sides = " ".join(f'w:{side}="{_MARGIN}"' for side in ("top", "right", "bottom", "left"))
    return (
        f'<w:sectPr {_W}><w:headerReference w:type="default" r:id="head"/>'
        f'<w:footerReference w:type="default" r:id="foot"/><w:pgSz w:w="{width}" w:h="{height}"/>'
        f'<w:pgMar {sides} w:header="708" w:footer="708" w:gutter="0"/>{"<w:bidi/>" if rtl else ""}</w:sectPr>'
    )


def styles(language: str) -> str:
    """Styles for a document in a language."""
    rtl = language in RIGHT_TO_LEFT
    latin = LANGUAGES.get(language, LANGUAGES["en"]).latin_tag
    made = [
        f'{_HEAD}<w:styles {_W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" '
        'w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Times New Roman"/><w:sz w:val="22"/>'
        f'<w:szCs w:val="{26 if rtl else 22}"/><w:lang w:val="{latin}" w:eastAsia="zh-CN" '
        'w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" '
        'w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
        _style("Normal", "Normal", "<w:bidi/>" if rtl else "", "", base="", default=True),
        _style("Title", "Title", '<w:keepNext/><w:spacing w:after="360"/><w:jc w:val="center"/>', _bold(32)),
    ]
    made += [
        _style(
            f"Heading{level}", f"heading {level}",
            '<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="120"/><w:jc w:val="center"/>'
            f'<w:outlineLvl w:val="{level - 1}"/>', _bold(max(28 - 2 * level, 22)),
        )
        for level in range(1, 5)
    ]  # fmt: skip
    for level in _LEVELS:
        left = _STEP * max(level, 1)
        hanging = f'<w:tabs><w:tab w:val="left" w:pos="{left}"/></w:tabs><w:ind w:left="{left}" w:hanging="{_STEP}"/>'
        made.append(_style(f"Numbered{level}", f"Numbered {level}", hanging, ""))
        made.append(_style(f"Words{level}", f"Words {level}", f'<w:ind w:left="{_STEP * max(level - 1, 0)}"/>', ""))
    small = '<w:sz w:val="18"/><w:szCs w:val="20"/>'
    made += [
        _style("FootnoteText", "footnote text", '<w:spacing w:after="40"/>', small),
        _style("CommentText", "annotation text", "", small),
        _style("Header", "header", '<w:jc w:val="center"/>', small),
        _style("Footer", "footer", '<w:jc w:val="center"/>', small),
        _style("FootnoteReference", "footnote reference", "", '<w:vertAlign w:val="superscript"/>', kind="character"),
        _style("CommentReference", "annotation reference", "", '<w:sz w:val="16"/><w:szCs w:val="16"/>',
               kind="character"),
        _style(CHANGED_LETTERS, "Changed letters", "", "<w:b/><w:bCs/>", kind="character"),
        "</w:styles>",
    ]  # fmt: skip
    return "".join(made)


def _bold(size: int) -> str:
    return f'<w:b/><w:bCs/><w:sz w:val="{size}"/><w:szCs w:val="{size + 4}"/>'


def _style(
    identity: str, name: str, paragraph: str, run: str, *,
    base: str = "Normal", kind: str = "paragraph", default: bool = False,
) -> str:  # fmt: skip
    based = f'<w:basedOn w:val="{base}"/>' if base and kind == "paragraph" else ""
    first = ' w:default="1"' if default else ""
    properties = f"<w:pPr>{paragraph}</w:pPr>" if paragraph else ""
    looks = f"<w:rPr>{run}</w:rPr>" if run else ""
    return (
        f'<w:style w:type="{kind}"{first} w:styleId="{identity}"><w:name w:val="{name}"/>{based}<w:qFormat/>'
        f"{properties}{looks}</w:style>"
    )


def settings(*, notes: bool, tracked: bool = True) -> str:
    """The settings: tracking is on where it is `tracked`, nothing of the hand that made it."""
    tracking = "<w:trackRevisions/>" if tracked else ""
    separators = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' if notes else ""
    return (
        f'{_HEAD}<w:settings {_W}>{tracking}<w:defaultTabStop w:val="{_STEP}"/>{separators}<w:compat>'
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        "</w:compat></w:settings>"
    )


def head(title: str, handling: str = "") -> str:
    """The head of each page: how it is to be handled, and what is compared."""
    lines = [("<w:rPr><w:b/><w:bCs/></w:rPr>", handling)] if handling else []
    said = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r>{look}<w:t xml:space="preserve">{xml_words(line)}</w:t>'
        "</w:r></w:p>"
        for look, line in (*lines, ("", title))
    )
    return f"{_HEAD}<w:hdr {_W}>{said}</w:hdr>"


def foot() -> str:
    """The foot of each page: its number, and how many there are."""
    fields = [f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>' for name in ("PAGE", "NUMPAGES")]
    between = '<w:r><w:t xml:space="preserve"> / </w:t></w:r>'
    return f'{_HEAD}<w:ftr {_W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{between.join(fields)}</w:p></w:ftr>'


def core(title: str) -> str:
    """What the file says of itself: its title and nothing else."""
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{xml_words(title)}</dc:title></cp:coreProperties>'
    )


def pack_parts(parts: Mapping[str, bytes]) -> bytes:
    """The parts of word/ by their names, with `core.xml`, as the bytes of a file; the same parts, the same bytes."""
    inside = sorted(name for name in parts if name != "core.xml")
    kinds = {name: _sort(name) for name in inside}
    overrides = "".join(
        f'<Override PartName="/word/{name}" ContentType="{_TYPES}.{kind}+xml"/>' for name, (kind, _, _) in kinds.items()
    )
    types = (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="application/xml"/>{overrides}<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )
    relations = [
        (identity, f"{RELATIONS}/{relation}", name) for name, (_, relation, identity) in kinds.items() if relation
    ]
    whole = {
        "[Content_Types].xml": types.encode(),
        "_rels/.rels": _relations(
            [
                ("document", f"{RELATIONS}/officeDocument", "word/document.xml"),
                ("core", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            ]
        ),
        "docProps/core.xml": parts["core.xml"],
        "word/_rels/document.xml.rels": _relations(relations),
        **{f"word/{name}": parts[name] for name in inside},
    }
    return package_of(whole)


def _sort(name: str) -> tuple[str, str, str]:
    """The content type of a part, its relation to the document and the name by which this calls it."""
    bare = name.removesuffix(".xml")
    if bare == "document":
        return "document.main", "", ""
    return (bare, bare, {"header": "head", "footer": "foot"}.get(bare, bare))


def _relations(found: list[tuple[str, str, str]]) -> bytes:
    lines = "".join(
        f'<Relationship Id="{identity}" Type="{kind}" Target="{target}"/>' for identity, kind, target in found
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{lines}</Relationships>'.encode()
