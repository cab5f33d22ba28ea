"""Akoma Ntoso as it is written: it validates, says who changed what and when, and keeps words that XML cannot hold."""

from __future__ import annotations

import re

import pytest
from lxml import etree

from app.exporting.akn.document import akn_document
from app.exporting.akn.metadata import AKN, OWN
from app.importing.akn import vocabulary
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import (
    ActorRef,
    AttributionTag,
    Comment,
    Footnote,
    Format,
    Marks,
    Revision,
    RevisionKind,
    RevisionUnit,
    Stance,
    StanceOf,
)
from tests.importing.akn_files import drafted


@pytest.fixture(scope="module")
def schema(root):
    return etree.XMLSchema(etree.parse(str(root / "tests" / "exporting" / "schemas" / "akomantoso30.xsd")))


def one(kind: Kind, number: str = "", heading: str = "", text: str = "", parent: str = "", **more) -> Provision:
    return Provision(more.pop("id", kind.value), parent, kind, number, heading, text, **more)


def draft(*provisions: Provision, **more) -> Draft:
    return Draft("", more.pop("language", "en"), "plain", provisions, **more)


def test_the_namespace_that_is_written_is_the_one_that_is_read():
    assert OWN == vocabulary.OWN
    assert vocabulary.NAMESPACE.match(AKN)


@pytest.mark.parametrize(
    "made",
    [
        draft(),
        draft(one(Kind.TITLE, text="Lamps")),
        draft(one(Kind.PREAMBLE)),
        draft(one(Kind.TESTIMONIUM), one(Kind.ANNEX), language="xx", date="no day", symbol="L/1 & <2>"),
        draft(one(Kind.ANNEX, "Annex"), one(Kind.ARTICLE, "Article 1"), one(Kind.PREAMBLE, heading="Preamble")),
        draft(one(Kind.FOOTNOTE, "1", text="Loose."), one(Kind.OPTION, "Option 1"), one(Kind.TABLE)),
        draft(one(Kind.ARTICLE, "Article 1", id="a"), one(Kind.ARTICLE, "Article 1", id="b")),
    ],
)
def test_any_order_of_parts_validates_and_is_read_in_the_same_order(schema, made):
    data = akn_document(made)
    schema.assertValid(etree.fromstring(data))
    if any(p.number or p.heading or p.text for p in made.provisions):
        read = [(p.kind, p.number, p.heading, p.text) for p in drafted(data).provisions]
        assert read == [(p.kind, p.number, p.heading, p.text) for p in made.provisions if p.kind is not Kind.TABLE]


def test_changes_name_their_author_and_date_and_moves_are_told_apart(schema):
    day = "2031-02-03T04:05:06Z"
    text = "old new far odd"
    marks = (
        Revision(0, 3, RevisionKind.DELETED, "Jo Wick", day),
        Revision(4, 7, RevisionKind.INSERTED, "Jo Wick", day),
        Revision(8, 11, RevisionKind.MOVED_TO, "Al", "3 May"),
        Revision(12, 15, RevisionKind.INSERTED),
        Format(12, 15, "highlight:yellow"),
        Comment(0, 3, "Al", day, "Why?\n<so>"),
    )
    apart = (Revision(0, 0, RevisionKind.INSERTED, "Jo Wick", day, RevisionUnit.NUMBER, "Article 4"),)
    made = draft(one(Kind.ARTICLE, "Article 5", "Lamps", text, marks=Marks(text=marks, provision=apart)))
    data = akn_document(made)
    root = etree.fromstring(data)
    schema.assertValid(root)
    changes = [(c.tag.removeprefix(AKN), c.text) for c in root.iter(AKN + "ins", AKN + "del")]
    assert changes == [("del", "old"), ("ins", "new"), ("ins", "far"), ("ins", None)]
    named = {c.get("eId"): c.get("showAs") for c in root.iter(AKN + "TLCPerson")}
    first = next(root.iter(AKN + "del"))
    assert named[first.get("refersTo").lstrip("#")] == "Jo Wick"
    assert [e.get("date") for e in root.iter(AKN + "eventRef")] == [day]
    (article,) = drafted(data).provisions
    assert set(article.marks.text) == set(marks)
    assert article.marks.provision == apart


def test_tags_brackets_and_references_are_words_with_what_they_name(schema):
    text = "[lamps] [EU] as in article 2"
    tag = AttributionTag(8, 12, (0, 7), "previous bracket", (StanceOf(Stance.PROPOSE, (ActorRef("EU", "EU"),)),))
    from app.treaty.marks import CrossReference

    made = draft(
        one(Kind.ARTICLE, "Article 1", "", text, id="a", marks=Marks((tag, CrossReference(19, 28, "Article 2", True)))),
        one(Kind.ARTICLE, "Article 2", "", "x", id="b", address="Article 2"),
    )
    root = etree.fromstring(akn_document(made))
    schema.assertValid(root)
    assert "".join(root.find(f".//{AKN}content").itertext()).strip() == text
    (inline,) = root.iter(AKN + "inline")
    assert (inline.text, inline.get("refersTo")) == ("[EU]", "#actor_EU")
    (reference,) = root.iter(AKN + "ref")
    assert root.find(f".//*[@eId='{reference.get('href').lstrip('#')}']").tag == AKN + "article"


def test_signs_that_xml_cannot_hold_and_space_that_it_would_not_keep_come_back(schema):
    text = " a\x0bb  c\td\ufffe\ne\r"
    made = draft(
        one(Kind.ARTICLE, "Article\u00a01", "x  y", text, marks=Marks((Revision(0, 2, RevisionKind.INSERTED, "\x01"),)))
    )
    data = akn_document(made)
    schema.assertValid(etree.fromstring(data))
    (read,) = drafted(data).provisions
    assert (read.number, read.heading, read.text) == ("Article\u00a01", "x  y", text)


def test_a_footnote_stands_where_it_is_cited(schema):
    made = draft(
        one(Kind.ARTICLE, "Article 1", "Lamps", "lit up", id="a", marks=Marks((Footnote(3, 3, "n"),))),
        one(Kind.FOOTNOTE, "*", "", "Burning.", "a", id="n"),
    )
    data = akn_document(made)
    schema.assertValid(etree.fromstring(data))
    assert re.search(rb"lit<authorialNote [^>]*><p [^>]*>Burning\.</p></authorialNote> up", data)


def test_what_is_written_is_the_same_each_time(root):
    from app.importing.files import read_draft
    from app.services.resources import load_resources

    resources = load_resources(root / "resources")
    made = read_draft(root / "drafts" / "rev2.docx", resources.register, resources.profiles)
    assert akn_document(made) == akn_document(made)
