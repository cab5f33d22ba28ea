"""Akoma Ntoso: where the file says that things stand, they stand; its changes are tracked changes; nothing is lost."""

from __future__ import annotations

import pytest

from app.importing.akn import reader as akn
from app.importing.files import read_draft
from app.job import Refused
from app.treaty.actors import register_of
from app.treaty.draft import Kind
from app.treaty.marks import Footnote, Format, Revision, RevisionKind, RevisionUnit
from app.treaty.reading import apply_reading
from tests.importing.akn_files import V2, akn_draft, akn_file
from tests.importing.drafted import at, rows

TREATY = """
<preface><p><docNumber>LAMP/2031/L.2</docNumber></p><p>Hall of Lamps, 4 March 2031</p>
<longTitle><p>Draft <docTitle>Agreement on Lamps</docTitle></p></longTitle></preface>
<preamble><formula name="enacting"><p>The Parties,</p></formula>
<citations><citation><p>Recalling the Charter of Lamps,</p></citation></citations>
<recitals><recital><num>(1)</num><p>Wishing to see,</p></recital></recitals>
<formula name="enactingFormula"><p>Have agreed as follows:</p></formula></preamble>
<body><part><num>PART I</num><heading>General</heading>
<article><num>Article 1</num><heading>Use of terms</heading><content><p>“Lamp” means a light.</p></content></article>
<article><num>Article 2</num><heading>Duties</heading>
<paragraph><num>1.</num><list><intro><p>Each Party shall:</p></intro>
<point><num>(a)</num><content><p>light a lamp;</p></content></point>
<point><num>(b)</num><list><intro><p>keep:</p></intro>
<point><num>(i)</num><content><p>oil; and</p></content></point>
<point><num>(ii)</num><content><p>wicks.</p></content></point>
</list></point><wrapUp><p>as it deems fit.</p></wrapUp></list></paragraph>
<paragraph><num>1 bis.</num><content><p>No lamp is put out.</p></content></paragraph></article>
<article><num>Article 3</num><paragraph><subparagraph><content><p>The Parties:</p></content></subparagraph>
<list><point><num>(a)</num><content><p>meet;</p></content></point></list></paragraph>
<paragraph><content><p>They part.</p></content></paragraph></article></part></body>
<conclusions><p>Done at the Hall.</p><block name="signature">For the Parties</block></conclusions>
<attachments><attachment><num>Annex</num><heading>Oils</heading><doc name="annex"><meta/><mainBody>
<p>Oils are:</p><list><point><num>1.</num><content><p>olive.</p></content></point></list></mainBody></doc></attachment>
</attachments>"""


def test_every_part_of_a_treaty_is_the_provision_that_its_element_says():
    draft = akn_draft(TREATY)
    assert rows(draft) == [
        ("title", "Title", "Draft Agreement on Lamps"),
        ("preamble", "Preamble", ""),
        ("chapeau", "Preamble, chapeau", "The Parties,"),
        ("preambular", "Preamble, unnumbered paragraph 1", "Recalling the Charter of Lamps,"),
        ("preambular", "Preamble, preambular paragraph 1", "Wishing to see,"),
        ("unnumbered", "Preamble, unnumbered paragraph 2", "Have agreed as follows:"),
        ("part", "PART I", "General"),
        ("article", "Article 1", "Use of terms"),
        ("article", "Article 2", "Duties"),
        ("paragraph", "Article 2(1)", "Each Party shall:"),
        ("subparagraph", "Article 2(1)(a)", "light a lamp;"),
        ("subparagraph", "Article 2(1)(b)", "keep:"),
        ("subparagraph", "Article 2(1)(b)(i)", "oil; and"),
        ("subparagraph", "Article 2(1)(b)(ii)", "wicks."),
        ("unnumbered", "Article 2(1), unnumbered paragraph 1", "as it deems fit."),
        ("paragraph", "Article 2(1 bis)", "No lamp is put out."),
        ("article", "Article 3", ""),
        ("chapeau", "Article 3, chapeau", "The Parties:"),
        ("subparagraph", "Article 3(a)", "meet;"),
        ("unnumbered", "Article 3, unnumbered paragraph 1", "They part."),
        ("testimonium", "Testimonium 1", "Done at the Hall."),
        ("unnumbered", "Testimonium 1, unnumbered paragraph 1", "For the Parties"),
        ("annex", "Annex", "Oils"),
        ("chapeau", "Annex, chapeau", "Oils are:"),
        ("paragraph", "Annex(1)", "olive."),
    ]
    assert at(draft, "Article 1").text == "“Lamp” means a light."
    assert (draft.symbol, draft.date, draft.language) == ("LAMP/2031/L.2", "2031-03-04", "en")
    (masthead,) = [str(line.message) for line in draft.report.lines if "masthead" in str(line.message)]
    assert masthead == (
        "Left out as masthead or front matter (2 paragraphs): “LAMP/2031/L.2 ¶ Hall of Lamps, 4 March 2031”."
    )


def test_a_number_that_could_be_either_stands_where_the_file_puts_it():
    draft = akn_draft(
        "<body><article><num>Article 1</num><paragraph><num>1.</num><list>"
        "<point><num>(h)</num><content><p>one</p></content></point>"
        "<point><num>(i)</num><content><p>two</p></content></point>"
        "<point><num>(j)</num><list><point><num>(1)</num><content><p>three</p></content></point></list></point>"
        "</list></paragraph><paragraph><num>(i)</num><content><p>four</p></content></paragraph></article></body>"
    )
    assert [p.address for p in draft.provisions][2:] == [
        "Article 1(1)(h)", "Article 1(1)(i)", "Article 1(1)(j)", "Article 1(1)(j)(1)", "Article 1(i)",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "language"), [("fra", "fr"), ("spa", "es"), ("ara", "ar"), ("zh", "zh"), ("rus", "ru")]
)
def test_the_language_is_the_one_the_file_names(code, language):
    assert akn_draft("<body><article><num>1</num></article></body>", language=code).language == language


def test_a_date_that_stands_for_none_is_none():
    inside = akn_file(TREATY).replace(b"2031-03-04", b"9999-01-01").replace(b"2031-02-01", b"9999-01-01")
    assert akn.read(inside, "draft.xml").date == ""


PEOPLE = (
    '<lifecycle source="#x"><eventRef eId="e1" date="2031-05-06" source="#x" type="amendment"/></lifecycle>'
    '<temporalData source="#x"><temporalGroup eId="t1"><timeInterval start="#e1" refersTo="#x"/></temporalGroup>'
    '</temporalData><references source="#x"><TLCPerson eId="jo" href="/p/jo" showAs="Jo Wick"/>'
    '<TLCConcept eId="late" href="/c/late" showAs="Late"/></references>'
)


def test_insertions_and_deletions_have_the_author_and_date_that_the_metadata_give():
    draft = akn_draft(
        '<body><article><num>Article 1</num><content><p>A <del refersTo="#jo" period="#t1">dim</del>'
        '<ins refersTo="#late"><b>bright</b></ins> <i>lamp</i>.</p></content></article></body>',
        meta=PEOPLE,
    )
    article = at(draft, "Article 1")
    assert article.text == "A dimbright lamp."
    assert set(article.marks.text) == {
        Revision(2, 5, RevisionKind.DELETED, "Jo Wick", "2031-05-06"),
        Revision(5, 11, RevisionKind.INSERTED),
        Format(5, 11, "bold"),
        Format(12, 16, "italic"),
    }
    told = [str(line.message) for line in draft.report.lines]
    assert "2 tracked changes, by a person without a name (1), Jo Wick (1)." in told


def test_a_revised_number_is_the_new_one_and_was_the_old_one():
    draft = akn_draft(
        '<body><article><num>Article <del refersTo="#jo">4</del><ins refersTo="#jo">5</ins></num>'
        "<content><p>Lamps.</p></content></article></body>",
        meta=PEOPLE,
    )
    assert draft.provisions[0].number == "Article 5"
    assert apply_reading(draft, "original").draft.provisions[0].number == "Article 4"
    (revision,) = draft.provisions[0].marks.provision
    assert (revision.unit, revision.author) == (RevisionUnit.NUMBER, "Jo Wick")


SOFT = """<body>
<article><num>Article 1</num><list>
<point leos:softaction="move_from" leos:softuser="jo" leos:softdate="2031-01-02T03:04:05Z"><num>(a)</num>
<content><p>wicks</p></content></point>
<point><num>(b)</num><content><p>oil</p></content></point>
<point leos:softaction="add" leos:softuser="al"><num>(c)</num><content><p>glass</p></content></point></list></article>
<article leos:softaction="del" leos:softuser="jo"><num>Article 2</num><heading>Old</heading><list>
<point leos:softaction="move_to" leos:softuser="jo"><num>(a)</num><content><p>wicks</p></content></point>
<point><num>(b)</num><content><p>tar</p></content></point></list></article>
<article><num>Article 3</num><content><p>End.</p></content></article></body>"""


def test_soft_actions_are_tracked_changes_of_whole_provisions():
    draft = akn_draft(SOFT)
    assert [(p.address, p.text) for p in apply_reading(draft).draft.provisions] == [
        ("Article 1", ""), ("Article 1(a)", "wicks"), ("Article 1(b)", "oil"), ("Article 1(c)", "glass"),
        ("Article 3", "End."),
    ]  # fmt: skip
    assert [(p.address, p.heading or p.text) for p in apply_reading(draft, "original").draft.provisions] == [
        ("Article 1", ""), ("Article 1(b)", "oil"), ("Article 2", "Old"), ("Article 2(a)", "wicks"),
        ("Article 2(b)", "tar"), ("Article 3", "End."),
    ]  # fmt: skip
    assert at(draft, "Article 1(a)").marks.text == (
        Revision(0, 5, RevisionKind.MOVED_TO, "jo", "2031-01-02T03:04:05Z"),
    )
    assert at(draft, "Article 2(a)").marks.text == (Revision(0, 5, RevisionKind.MOVED_FROM, "jo"),)
    assert at(draft, "Article 1(c)").marks.text == (Revision(0, 5, RevisionKind.INSERTED, "al"),)


def test_a_soft_action_that_is_not_known_is_named():
    draft = akn_draft(
        '<body><article leos:softaction="fold"><num>Article 1</num><content><p>x</p></content></article></body>'
    )
    assert any(
        "Actions of the editor that are not known" in str(line.message) and "fold" in str(line.message)
        for line in draft.report.lines
    )
    assert not at(draft, "Article 1").marks.provision


def test_footnotes_in_the_text_and_apart_stand_under_what_cites_them():
    draft = akn_draft(
        '<body><article><num>Article 1</num><content><p>A lamp<authorialNote marker="*"><p>A light.</p>'
        "<p>Not a fire.</p>"
        '</authorialNote> or two<noteRef href="#n1" marker="2"/>, lit<authorialNote marker="*"><p>Burning.</p>'
        "</authorialNote>.</p></content></article></body>",
        meta='<notes source="#x"><note id="n1"><p>Or three.</p></note><note id="n2"><p>Unused.</p></note></notes>',
    )
    article = draft.provisions[0]
    assert article.text == "A lamp or two, lit."
    notes = {p.id: p for p in draft.provisions if p.kind is Kind.FOOTNOTE}
    cited = [
        (m.start, notes[m.provision].number, notes[m.provision].text)
        for m in article.marks.text
        if isinstance(m, Footnote)
    ]
    assert cited == [(6, "*", "A light."), (13, "2", "Or three."), (18, "* 2", "Burning.")]
    assert ("unnumbered", "Not a fire.") in [(p.kind.value, p.text) for p in draft.provisions]
    assert any(
        str(line.message) == "Left out, footnote that the text does not cite: “Unused.”" for line in draft.report.lines
    )


def test_tables_are_cells_at_their_places_and_stand_in_their_paragraph():
    source = akn.read(
        akn_file(
            "<body><article><num>Article 1</num><paragraph><num>1.</num><content><p>See:</p><table>"
            '<tr><th rowspan="2"><p>Oil</p></th><td><p>one</p></td></tr><tr><td/></tr></table></content></paragraph>'
            "</article></body>"
        ),
        "draft.xml",
    )
    cells = [(b.text, b.cell, b.merged) for b in source.blocks if b.cell]
    assert cells == [
        ("Oil", (0, 0, 0), False),
        ("one", (0, 0, 1), False),
        ("", (0, 1, 0), True),
        ("", (0, 1, 1), False),
    ]


def test_quoted_provisions_are_no_articles_of_the_draft():
    draft = akn_draft(
        "<body><article><num>Article 1</num><paragraph><num>1.</num><content><p>Add: <mod>"
        '<quotedStructure startQuote="“" endQuote="”"><article><num>Article 9</num><heading>Of tar</heading><content>'
        '<p>Tar burns.</p></content></article></quotedStructure></mod> at the end, or say <quotedText startQuote="‘"'
        ' endQuote="’">tar</quotedText>.</p></content></paragraph></article></body>'
    )
    assert [(p.kind.value, p.number, p.text) for p in draft.provisions] == [
        ("article", "Article 1", ""),
        ("paragraph", "1.", "Add:"),
        ("subparagraph", "Article 9", "“Of tar"),
        ("unnumbered", "", "Tar burns.”"),
        ("unnumbered", "", "at the end, or say ‘tar’."),
    ]


def test_what_says_nowhere_where_it_stands_is_read_by_its_words():
    draft = akn_draft(
        "<mainBody><p>Article 1</p><p>Lamps</p><p>1. Each Party shall light one.</p><p>(a) at dusk.</p></mainBody>",
        document="doc",
    )
    assert [p.address for p in draft.provisions] == ["Article 1", "Article 1(1)", "Article 1(1)(a)"]


def test_version_two_is_read_as_version_three_is():
    clauses = "<body><list><point><num>1.</num><content><p><i>Urges</i> all to see;</p></content></point></list></body>"
    assert rows(akn_draft(clauses, version=V2)) == rows(akn_draft(clauses)) == [("paragraph", "1", "Urges all to see;")]


def test_documents_in_a_collection_are_read_and_absent_ones_are_named():
    draft = akn_draft(
        "<collectionBody><interstitial><p>First</p></interstitial>"
        '<componentRef src="#a" showAs="Lamps"/></collectionBody>'
        "<components><component><doc name='a'><meta/><preface><p><docTitle>On lamps</docTitle></p></preface>"
        "<mainBody><p>They shine.</p></mainBody></doc></component></components>",
        document="documentCollection",
    )
    assert [(p.kind.value, p.heading, p.text) for p in draft.provisions] == [
        ("unnumbered", "", "First"), ("annex", "On lamps", "They shine."),
    ]  # fmt: skip
    assert any("names as parts of it: “Lamps”" in str(line.message) for line in draft.report.lines)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b'<!DOCTYPE a [<!ENTITY b "c">]><akomaNtoso/>', "document type"),
        ('<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a><a/>'.encode("utf-16"), "document type"),
        (b'<?xml version="1.0"?><akomaNtoso><act></akomaNtoso>', "malformed XML"),
        (b'<?xml version="1.0" encoding="no-such"?><akomaNtoso/>', "malformed XML"),
        (b'<?xml version="1.0"?><rss><item>Lamps</item></rss>', "neither Akoma Ntoso"),
        (
            b'<?xml version="1.0"?><akomaNtoso xmlns="http://www.akomantoso.org/2.0"><act/></akomaNtoso>',
            "holds no text",
        ),
        (b"<a xmlns='x'>" + b"<b>" * 400 + b"</b>" * 400 + b"</a>", "malformed XML"),
    ],
)
def test_other_xml_is_refused_in_one_sentence(tmp_path, data, says):
    file = tmp_path / "draft.xml"
    file.write_bytes(data)
    with pytest.raises(Refused, match=says) as refused:
        read_draft(file, register_of(()), {})
    assert str(refused.value).count("\n") == 0


def test_a_footnote_inside_an_insertion_does_not_end_the_line():
    draft = akn_draft(
        '<body><article><num>Article 1</num><content><p>A <ins>bright<authorialNote marker="1"><p>Lit.</p>'
        "</authorialNote> big</ins> lamp.</p></content></article></body>"
    )
    article, note = draft.provisions
    assert (article.text, note.text) == ("A bright big lamp.", "Lit.")
    assert Revision(2, 12, RevisionKind.INSERTED) in article.marks.text
    assert not note.marks.text
