"""What a preview says of a file before anything is stored: counts, tracked words, names nobody knows, pages and where
the text stands on them.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pikepdf
import pytest

from app.attribution.agreement.openness import open_text
from app.importing.source.report import left_out_words
from app.job import Refused
from app.message import Message
from app.services.dossiers.dossier import Dossier
from app.services.imports.added_actors import further_name, new_actor
from app.services.imports.pages.page_views import letters_of, places_on, view
from app.services.imports.preview import ReadOptions, read_ahead, reread
from app.services.imports.preview_model import PreviewParagraph, doubts_of, shorten_numbers
from app.services.imports.store_drafts import DraftToStore, bring, take_back
from app.services.processes.garbage_collection import unpack_value
from app.treaty.actors import ActorType
from app.treaty.draft import ImportReport, Kind, ReportLine, Severity
from app.treaty.pages import PageWord
from tests.importing.pdf_files import locked, set_in_typst
from tests.importing.word_files import edit, gone, para, run, word_file
from tests.redline import made

TAGGED = (
    "LAMPS/2031/2\n\nDraft treaty on lamps\n\nArticle 1\nScope\n\n"
    "1. This Treaty applies to lamps [and bells – Tarnholm].\n\n"
    "2. Keepers [shall – Tarnholm] [should – Switzerland, Old Tarn Republic] keep a lamp.\n\n"
    "3. Each keeper [rests – Norway] [sleeps – Switzerland] by day [or night – Norway, Switzerland].\n"
)
PAGED = """
#set page(paper: "a5")
#set par(justify: true)
*Article 1* \\ Scope

1.#h(1em)This Treaty applies to lamps, to the bells that are rung beside them, and to every keeper of both of them who
was named by a Party in accordance with the rules of its own harbours.

2.#h(1em)Bells are rung.
#pagebreak()
*Article 2* \\ Keepers

1.#h(1em)Each Party names a keeper.
"""


@pytest.fixture
def dossier(tmp_path):
    path = tmp_path / "lamps.travaux"
    Dossier.create(path, "Lamps").close()
    return path


@pytest.fixture
def ahead_of(dossier, tmp_path, resources):
    """A file of this name with these bytes, read ahead for the dossier."""

    def read(name, data, **named):
        file = tmp_path / name
        file.write_bytes(data.encode() if isinstance(data, str) else data)
        return read_ahead(dossier, file, resources, **named)

    return read


def lines(*texts):
    return [PageWord(text, 10, 20 * at, 100, 12, 100, at) for at, text in enumerate(texts)]


def test_what_is_open_is_counted_as_the_dashboard_counts_it(ahead_of):
    text = TAGGED + "4. Lamps [are lit] [burn] [shine] [...] at dusk.\n\nOption A\n\nBells are rung.\n"
    ahead = ahead_of("lamps.txt", text)
    whole = open_text(unpack_value(ahead.draft))[-1]
    assert (ahead.counts["options"], ahead.counts["brackets"]) == (whole.options, whole.brackets)
    assert ahead.counts["paragraphs"] == 4
    assert not ahead.paged
    assert not any(str(doubt.message).startswith("Read ") for doubt in ahead.doubts), "what is counted is said once"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("“7”, “8”, “9”", "Left out, page numbers: 7 to 9."),
        ("“30-08354 2/56”, “3/56 30-08354”, “30-08354 4/56”", "Left out, page numbers: 2 to 4."),
        ("“7”, “8”, “19”", None),
        ("“7”, “8”", None),
        ("“vii”, “viii”, “ix”", None),
    ],
)
def test_page_numbers_that_count_on_are_told_by_the_first_and_the_last(words, said):
    message = left_out_words(words.count("“"), "page number", words)
    assert str(shorten_numbers(message)) == (said or str(message))
    other = left_out_words(3, "running head", "“7”, “8”, “9”")
    assert shorten_numbers(other) is other
    assert shorten_numbers(Message("No bracket was seen.")) == Message("No bracket was seen.")


def test_tracked_words_are_known_where_they_stand(ahead_of):
    words = para(run("Each ") + edit("del", gone("State")) + edit("ins", run("a Party")) + run(" keeps a lamp."))
    ahead = ahead_of("lamps.docx", word_file(para(run("Article 1")) + words))
    (row,) = [row for row in ahead.rows if "keeps a lamp" in row.words]
    assert [(row.words[start:end], adds) for start, end, adds in row.tracked] == [("State", False), ("a Party", True)]


def test_a_name_that_nobody_knows_becomes_an_actor_and_its_doubts_go(ahead_of, dossier, resources):
    ahead = ahead_of("lamps.txt", TAGGED)
    assert {doubt.name for doubt in ahead.doubts if doubt.name} == {"Tarnholm", "Old Tarn Republic"}
    added = new_actor("Tarnholm", ActorType.STATE, resources.register)
    again = reread(dossier, ahead, ReadOptions(actors=(added,)), resources)
    assert [doubt.name for doubt in again.doubts if doubt.name] == ["Old Tarn Republic"]
    both = (added, further_name("Old Tarn Republic", "CHE", resources.register))
    last = reread(dossier, ahead, ReadOptions(actors=both), resources)
    assert not [doubt for doubt in last.doubts if doubt.name]
    assert not any("looks like a tag" in str(doubt.message) for doubt in last.doubts), "it can be read now"


def test_actors_are_stored_with_the_drafts_and_taken_back_with_them(ahead_of, dossier, resources):
    ahead = ahead_of("lamps.txt", TAGGED)
    added = (
        new_actor("Tarnholm", ActorType.STATE, resources.register),
        further_name("Old Tarn Republic", "CHE", resources.register),
    )
    done = bring(dossier, [DraftToStore(ahead.draft, "zero")], added)
    with Dossier.open(dossier, write=False) as there:
        assert there.own_actors() == added
        assert there.register(resources.register).resolve("Old Tarn Republic").id == "CHE"
    take_back(dossier, done.came)
    with Dossier.open(dossier, write=False) as there:
        assert there.own_actors() == ()
        assert there.drafts() == ()


def test_an_actor_of_which_more_was_said_since_stays(ahead_of, dossier, resources):
    ahead = ahead_of("lamps.txt", TAGGED)
    known = further_name("Alpine Tarn", "CHE", resources.register)
    first = bring(dossier, [], [known])
    added = further_name("Old Tarn Republic", "CHE", resources.register)
    done = bring(dossier, [DraftToStore(ahead.draft, "zero")], [added])
    take_back(dossier, done.came)
    with Dossier.open(dossier, write=False) as there:
        assert there.own_actors() == (known,), "it is what it was before"
    bring(dossier, [], [added])
    take_back(dossier, first.came)
    with Dossier.open(dossier, write=False) as there:
        assert [one.name for one in there.own_actors()[0].names] == ["Alpine Tarn", "Old Tarn Republic"]


def test_a_new_actor_has_an_id_of_its_own(resources):
    names = ("Tarnholm", "Switzerland", "Île-Tarn & Partner", "芬马克")
    made = [new_actor(name, ActorType.STATE, resources.register).id for name in names]
    assert made == ["TARNHOLM", "SWITZERLAND", "ILE_TARN_PARTNER", "ADDED"]
    taken = resources.register.actors[0].id
    assert new_actor(taken, ActorType.GROUP, resources.register).id == f"{taken}_2"


def test_a_page_is_drawn_and_the_text_found_on_it(ahead_of):
    ahead = ahead_of("lamps.pdf", set_in_typst(PAGED))
    assert ahead.paged
    seen = view(ahead.path, ahead.sha256, "", 1)
    assert seen.png.startswith(b"\x89PNG")
    assert (seen.page, seen.count) == (1, 2)
    places = places_on(ahead.rows, 1, seen.words)
    stand = {
        ahead.rows[at].words.split()[0]: [letters_of(word.text) for word in seen.words[first : last + 1]]
        for at, (first, last) in places.items()
        if ahead.rows[at].words
    }
    (long,) = [found for words, found in stand.items() if words == "This"]
    assert len(long) > 2, "a paragraph over several lines is marked whole"
    assert long[0].startswith("1thistreaty")
    assert long[-1].endswith("ownharbours")
    assert stand["Bells"] == ["2bellsarerung"]
    assert all(ahead.rows[at].where == "page 1" for at in places)


def test_pages_of_a_locked_file_are_drawn_with_its_password_and_of_a_changed_one_never(ahead_of, tmp_path):
    data = locked(set_in_typst(PAGED), "kite string")
    ahead = ahead_of("lamps.pdf", data, password="kite string")
    assert view(ahead.path, ahead.sha256, "kite string", 2).page == 2
    with pytest.raises(Refused, match="password"):
        view(ahead.path, ahead.sha256, "another", 2)
    with pytest.raises(Refused, match="has no page 3"):
        view(ahead.path, ahead.sha256, "kite string", 3)
    (tmp_path / "lamps.pdf").write_bytes(data + b"\n")
    with pytest.raises(Refused, match="changed since"):
        view(ahead.path, ahead.sha256, "kite string", 2)


def test_a_page_as_large_as_a_field_is_drawn_within_bounds(tmp_path):
    made = pikepdf.new()
    made.add_blank_page(page_size=(14_400, 14_400))
    file = tmp_path / "field.pdf"
    made.save(file)
    seen = view(str(file), hashlib.sha256(file.read_bytes()).hexdigest(), "", 1)
    assert seen.width * seen.height <= 4_200_000
    assert seen.words == ()


def paragraph(words, where="page 1", number=""):
    return PreviewParagraph(0, "a", "paragraph", number, words, 0, where, letters=len(letters_of(words)))


def test_the_same_words_twice_on_a_page_are_told_apart_by_their_order():
    page = lines("1. Lamps are lit.", "Bells", "2. Lamps are lit.", "Lamps are lit and", "bells rung.")
    rows = [
        paragraph("Lamps are lit.", number="1."),
        paragraph("Bells"),
        paragraph("Lamps are lit.", number="2."),
        paragraph("Lamps are lit and bells rung."),
        paragraph("Lamps are lit.", "page 2"),
        paragraph("Ropes hang."),
        paragraph(""),
    ]
    assert places_on(rows, 1, page) == {0: (0, 0), 1: (1, 1), 2: (2, 2), 3: (3, 4)}


def test_hyphens_and_ligatures_at_the_ends_of_lines_do_not_matter():
    page = lines("Each keeper of of\ufb01ces is called a lamp-", "lighter in every harbour.", "١. مصابيح المرافئ")
    rows = [paragraph("Each keeper of offices is called a lamplighter in every harbour."), paragraph("مصابيح المرافئ")]
    assert places_on(rows, 1, page)[0] == (0, 1)
    assert places_on([*rows, paragraph("x")], 1, page).get(2) is None


def test_a_doubt_leads_to_its_paragraph_and_not_to_the_first_of_its_page() -> None:
    draft = made.draft("en", *(
        (f"p{n}", "", Kind.PARAGRAPH, f"{n}.", "", f"The lamp of harbour {n} burns.") for n in (1, 2, 3)
    ))  # fmt: skip
    rows = tuple(
        PreviewParagraph(at, one.id, "paragraph", one.number, one.text, 0, "page 18")
        for at, one in enumerate(draft.provisions)
    )
    lines = (
        ReportLine(Severity.WARNING, Message("{place}: a bracket", (draft.provisions[1].address,)), "page 18"),
        ReportLine(Severity.WARNING, Message("{words} was left", ("“harbour 3”",)), "page 18"),
        ReportLine(Severity.WARNING, Message("The page is pale.", ()), "page 18"),
        ReportLine(Severity.WARNING, Message("Nowhere.", ()), "page 7"),
    )
    doubts = doubts_of(replace(draft, report=ImportReport(lines)), rows)
    assert [doubt.row for doubt in doubts] == [1, 2, 0, None]
