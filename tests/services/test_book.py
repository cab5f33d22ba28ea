"""The book of a dossier: what of it is told, what is kept back, and that it is the program's own attribution."""

from __future__ import annotations

import shutil

import pytest

from app.cache import ProcessCache
from app.job import Cancelled, Refused, SilentProgress
from app.redline.print_options import NO_SUPPLEMENTS
from app.services.book import BookOptions, book_from, book_of, book_pieces, material_of
from app.services.comparisons.pairs import DraftPair, look_at
from app.services.dossiers.dossier import Dossier
from app.services.exports.catalogue import Output, OutputKind
from app.services.exports.jobs import prepare_output
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.notes import Note, NoteSubject


@pytest.fixture
def sample(made_sample, tmp_path):
    return shutil.copy(made_sample, tmp_path / "sample.travaux")


def written(sample, text, *, private):
    with Dossier.open(sample) as there:
        draft = there.draft("final")
        one = next(p for p in draft.provisions if p.address == "Article 3(1)")
        anchor = Anchor(one.id, one.address, "text", 0, 4, one.text[:4])
        name = DraftName(draft.sha256, draft.label)
        there.user_input.keep_note(Note(f"n{len(text)}", name, anchor, NoteSubject.WORDS, text, private=private))


def test_every_name_in_the_book_is_the_attribution_of_the_comparison(made_sample, resources):
    made = book_of(made_sample, resources)
    named, of_book = {}, {}
    for older, newer in (("zero", "rev1"), ("rev1", "rev2"), ("rev2", "final")):
        compared = look_at(DraftPair(made_sample, older, newer), resources, ProcessCache(), SilentProgress()).compared
        for one in compared.attributions:
            for actor in one.actors:
                named.setdefault((newer, one.change), set()).add((actor.id, one.link.value, one.opposite))
    for article in made.articles:
        for note in article.footnotes:
            for voice in note.voices:
                for change in voice.changes:
                    there = of_book.setdefault((note.place.draft, change), set())
                    there.update((actor, voice.link, voice.opposite) for actor in voice.actors)
    assert named
    assert of_book == named


def test_private_notes_are_left_out_and_counted_unless_they_are_wanted(sample, resources):
    written(sample, "Interpretative note: scope is narrow.", private=False)
    written(sample, "Never give this up.", private=True)

    def notes(private):
        made = book_of(sample, resources, BookOptions(private=private))
        words = [b.words for a in made.articles for e in a.entries if e.draft < 0 for b in e.blocks]
        return words, any("1 private note is not in it." in said for said in made.receipt)

    assert notes(False) == (["Article 3(1), final: Interpretative note: scope is narrow."], True)
    assert notes(True)[0][1:] == ["Article 3(1), final, private: Never give this up."]
    assert not notes(True)[1]


def test_a_book_may_end_with_an_earlier_draft(made_sample, resources):
    made = book_of(made_sample, resources, BookOptions(draft="rev2"))
    assert [facts.label for facts in made.facts] == ["zero", "rev1", "rev2"]
    assert "Not followed: final." in made.receipt


def test_what_is_not_there_is_refused(made_sample, resources, tmp_path):
    with pytest.raises(Refused, match="None of the drafts has “Part XL”"):
        book_of(made_sample, resources, BookOptions(place="Part XL"))
    with pytest.raises(Refused):
        book_of(made_sample, resources, BookOptions(draft="rev9"))
    empty = tmp_path / "empty.travaux"
    Dossier.create(empty, "Empty").close()
    with pytest.raises(Refused, match="no record of a negotiation; import a draft first"):
        book_of(empty, resources)


def test_who_waits_can_cancel(sample, resources):
    class Stopping:
        def step(self, done, total, what):
            raise Cancelled

    with pytest.raises(Cancelled):
        material_of(sample, resources, BookOptions(), progress=Stopping())


def test_what_is_remembered_is_no_longer_told_when_something_was_written(sample, resources):
    before = book_of(sample, resources)
    assert book_of(sample, resources) == before
    written(sample, "Statement by Kestria: fine.", private=False)
    assert book_of(sample, resources) != before


def test_a_window_is_given_the_same_file_as_the_command_line(made_sample, resources):
    output = Output(OutputKind.BOOK, made_sample, place="Article 3")
    data = prepare_output(output, "html", resources, NO_SUPPLEMENTS, SilentProgress(), ProcessCache())
    from app.exporting.book.web import book_html

    made = book_of(made_sample, resources, BookOptions(place="Article 3"))
    assert data == book_html(made, resources.vocabulary("en"), output.choices, resources.pages)


def test_the_sources_of_the_last_text_are_those_on_the_shelf_of_the_dossier(made_sample, resources):
    with Dossier.open(made_sample, write=False) as there:
        names = {one.name for one in there.shelf()}
    assert names
    told = repr(book_of(made_sample, resources))
    assert "Sources on the shelf:" in told
    assert any(name in told for name in names)
    assert "Sources in existing instruments were not looked for." not in told


def test_pieces_of_a_book_are_short_and_make_it_whole_again(made_sample, resources):
    pieces = list(book_pieces(made_sample, resources))
    whole = book_of(made_sample, resources)
    assert len(pieces) > len(whole.articles)
    read = book_from(pieces)
    assert read.book == whole
    assert read.drafts == ("zero", "rev1", "rev2", "final")


def test_a_dossier_without_drafts_has_no_book(tmp_path, resources):
    empty = tmp_path / "empty.travaux"
    Dossier.create(empty, "Empty").close()
    assert book_from(list(book_pieces(empty, resources))).book is None
