"""Contents at the side of a web page, links to places of the same page, are no text of the draft."""

import pytest

from app.importing.html import reader as html
from app.importing.outline.build import build
from app.treaty.actors import register_of
from app.treaty.draft import Kind

TEXT = "".join(f'<h2 id="a{n}">Article {n}</h2><p>Harbour {n} keeps a lamp.</p>' for n in range(1, 5))


def read(side: str) -> tuple[list[str], list[str]]:
    page = f"<html><body>{side}<main>{TEXT}</main></body></html>".encode()
    source = html.read(page, "p.html")
    draft = build(source, name="p.html", sha256="", register=register_of(()), profiles={})
    articles = [p.number for p in draft.provisions if p.kind is Kind.ARTICLE]
    return articles, [said for line in draft.report.lines if "table of contents" in (said := str(line.message))]


def links(form: str) -> str:
    return "".join(form.format(n) for n in range(1, 5))


LINK = '<a href="#a{0}">Article {0} Lamps</a>\n'


@pytest.mark.parametrize(
    "side",
    [
        f"<div>{links(LINK)}</div>",
        f"<div><div>Contents</div>{links(LINK)}</div>",
        f"<ul>{links('<li>' + LINK.strip() + '</li>')}</ul>",
        f"<div><b>目录</b>{links('<div><span>' + LINK.strip() + '</span></div>')}</div>",
    ],
)
def test_links_to_places_of_the_page_are_its_contents(side: str) -> None:
    articles, told = read(side)
    assert articles == ["Article 1", "Article 2", "Article 3", "Article 4"]
    assert len(told) == 1
    assert "Article 4 Lamps" in told[0]


@pytest.mark.parametrize(
    "side",
    [
        '<div><a href="#a1">See the first</a> and <a href="#a2">the second</a> and <a href="#a3">the third</a></div>',
        '<div>Lamps: <a href="#a1">one</a><a href="#a2">two</a><a href="#a3">three</a></div>',
        '<div><a href="#a1">one</a><a href="#a2">two</a></div>',
        '<div><a href="#x1">one</a><a href="#x2">two</a><a href="#x3">three</a></div>',
        '<div><a href="#a1">one</a><a href="#a2">two</a><a href="#a3">three</a><p>Lamps burn.</p></div>',
        '<div><p>Lamps burn.</p><a href="#a1">one</a><a href="#a2">two</a><a href="#a3">three</a></div>',
        '<div><p><i>Contents</i></p><a href="#a1">one</a><a href="#a2">two</a><a href="#a3">three</a></div>',
    ],
)
def test_words_with_links_in_them_stay(side: str) -> None:
    assert read(side)[1] == []
