"""The elements of Akoma Ntoso 2 and 3 by what a reader has to do with them, and the kind of provision each stands for.

Tables of names only. Sources: Akoma Ntoso 3.0 schema (OASIS LegalDocML), groups ANhier, ANinline, blockElements;
Akoma Ntoso 2.0 for the names that 3.0 no longer has.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.importing.source.xml import local
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from lxml import etree

NAMESPACE = re.compile(
    r"\{(?:http://docs\.oasis-open\.org/legaldocml/ns/akn/3\.0[^}]*|http://www\.akomantoso\.org/[\d.]+)\}"
)
"""Namespaces of the versions that are read, working drafts of 3.0 included."""
LEOS = "{urn:eu:europa:ec:leos}"
OWN = "{urn:travaux:akn}"
"""The namespace of what Travaux says beside Akoma Ntoso: attributes of its elements, and stand-off marks in `meta`."""

DOCUMENTS = frozenset({
    "act", "amendment", "amendmentList", "bill", "debate", "debateReport", "debateRecord", "doc", "documentCollection",
    "judgement", "judgment", "officialGazette", "portion", "report", "statement",
})  # fmt: skip
CHAMBERS = frozenset({"attachment", "component"})
"""What holds a whole document inside another."""
FRONT = frozenset({"coverPage", "preface", "header"})
DIVISIONS = {
    "book": Kind.PART, "tome": Kind.PART, "part": Kind.PART, "title": Kind.PART, "chapter": Kind.CHAPTER,
    "subpart": Kind.CHAPTER, "subtitle": Kind.CHAPTER, "section": Kind.SECTION, "subchapter": Kind.SECTION,
    "division": Kind.SECTION, "subdivision": Kind.SECTION, "article": Kind.ARTICLE, "rule": Kind.ARTICLE,
}  # fmt: skip
ITEMS = frozenset({
    "alinea", "clause", "indent", "item", "level", "paragraph", "point", "proviso", "recital", "citation", "subclause",
    "sublist", "subparagraph", "subrule", "subsection", "transitional", "hcontainer", "tblock", "list", "blockList",
    "recitals", "citations",
})  # fmt: skip
"""Nodes where they have a number; else only what groups words."""
MEMBERS = frozenset({"point", "indent", "item", "subparagraph", "subclause", "alinea", "sublist", "subrule", "li"})
"""Items that are members of a paragraph by their name."""
NUMBERING = ("num", "heading", "subheading")
PARAGRAPHS = frozenset({
    "p", "block", "listIntroduction", "listConclusion", "listWrapUp", "crossHeading", "caption", "heading",
    "subheading", "num", "li", "docketNumber", "signature", "from", "scene", "narrative", "interstitial", "tocItem",
    "amendmentHeading", "amendmentContent", "amendmentJustification", "amendmentReference",
})  # fmt: skip
"""What begins and ends a paragraph."""
STRUCTURES = (
    DOCUMENTS | CHAMBERS | FRONT | frozenset(DIVISIONS) | ITEMS | PARAGRAPHS
    | frozenset({
        "attachments", "components", "collectionBody", "body", "mainBody", "amendmentBody", "debateBody",
        "judgmentBody", "judgementBody", "preamble", "conclusions", "longTitle", "formula", "container",
        "content", "intro", "wrapUp", "table", "tr", "td", "th", "ul", "ol", "toc", "div", "blockContainer",
        "quotedStructure", "embeddedStructure", "fragment", "fragmentBody", "foreign",
    })
)  # fmt: skip
"""What is no part of a line of words, wherever it stands."""
FORMATS = {
    "b": "bold", "i": "italic", "u": "underline", "sup": "superscript", "sub": "subscript", "strike": "strike",
}  # fmt: skip
REVISIONS = ("ins", "del")
TITLES = frozenset({"longTitle", "docTitle"})
BREAKS = frozenset({"br", "eol", "eop"})

_ANNEXES = frozenset({"annex", "schedule", "appendix"})
_LOWEST = frozenset({"article", "rule"})


def kind_of(element: etree._Element, *, articles: bool, within: bool) -> Kind | None:
    """The kind that the name of a numbered or headed element stands for; None for a paragraph or a member of one, which
    depends on its number and on what is around it.

    `articles`: the file has elements called article; then sections and clauses are none. `within`: it stands inside a
    paragraph or member.
    """
    name = local(element)
    if name == "hcontainer":
        named = (element.get("name") or "").casefold()
        return Kind.ANNEX if named in _ANNEXES else Kind.OPTION if named == "option" else None
    if name == "section" and not articles and element.find(".//{*}section") is None:
        return Kind.ARTICLE
    if name == "clause" and not articles and not within and element.find("{*}heading") is not None:
        return Kind.ARTICLE
    if name in ("subsection", "subdivision") and any(element.find(f".//{{*}}{low}") is not None for low in _LOWEST):
        return Kind.SECTION
    return DIVISIONS.get(name)


def is_akoma_ntoso(root: etree._Element) -> bool:
    """True for the root element of an Akoma Ntoso file in a version that is read."""
    return local(root) == "akomaNtoso" and NAMESPACE.match(str(root.tag)) is not None


def identity(element: etree._Element) -> str:
    """The name by which other elements point to one: `eId`, or `id` in older versions; "" when it has none."""
    return element.get("eId") or element.get("{http://www.w3.org/XML/1998/namespace}id") or element.get("id") or ""
