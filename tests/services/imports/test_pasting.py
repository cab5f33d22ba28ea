"""Pasted text as a working draft: what it says of itself, what of the draft it edits stays, what is refused."""

from __future__ import annotations

import pytest

from app.job import Refused
from app.services.comparisons.pairs import compare_pair
from app.services.dossiers.dossier import Dossier
from app.services.exports.data_files import info_json
from app.services.imports.pasting import (
    PastedText,
    PasteEffect,
    effect_of_paste,
    keep_pasted,
    paragraphs_of_text,
    paste_draft,
    proposed_label,
    read_pasted,
    take_pasted_back,
)
from app.services.proposals.delegation import load_our_delegation

TIME = "2032-12-04T14:05"


def pasted(text: str, place: str = "", **more) -> PastedText:
    facts = {"source": "screen in room 2", "received": TIME, "base": "final", "wrapped": True, **more}
    return PastedText(paragraphs_of_text(text), place=place, **facts)


def test_a_part_replaces_its_provision_and_the_report_says_so(sample, resources):
    draft = read_pasted(sample, resources, pasted("2. Nothing here allows the limitation of opinion.", "6(2)"))
    assert (draft.unofficial, draft.received, draft.date, draft.source) == (
        True,
        TIME,
        "2032-12-04",
        "screen in room 2",
    )
    assert draft.label == "working 2032-12-04 14:05"
    assert str(draft.report.lines[0].message) == (
        "Unofficial: nobody issued this text. It was taken from: screen in room 2, 2032-12-04 14:05. Only Article 6(2) "
        "was pasted; all else is final, unchanged."
    )
    with Dossier.open(sample, write=False) as there:
        base = there.draft("final")
    before = {one.address: one.text for one in base.provisions}
    after = {one.address: one.text for one in draft.provisions}
    assert {address for address in after if before.get(address) != after[address]} == {"Article 6(2)"}
    assert before.keys() == after.keys()


def test_it_is_kept_compared_with_a_warning_and_taken_back(sample, resources):
    draft = read_pasted(sample, resources, pasted("2. Nothing here allows the limitation of opinion.", "6(2)"))
    keep_pasted(sample, draft)
    compared = compare_pair(sample, "final", draft.label, resources)
    assert {view.newer_address or view.older_address for view in compared.redline.changes} == {"Article 6(2)"}
    assert compared.redline.warnings[0].startswith(f"{draft.label}: Unofficial: nobody issued this text.")
    assert (compared.redline.newer.unofficial, compared.redline.newer.received) == (True, TIME)
    assert not compared.redline.older.unofficial
    with Dossier.open(sample, write=False) as there:
        last = info_json(there)["drafts"][-1]
    assert (last["unofficial"], last["received"]) == (True, TIME)
    stand = load_our_delegation(sample, "XKE", resources)
    assert stand.unofficial == {draft.label}
    assert stand.draft == draft.label
    with pytest.raises(Refused, match="already"):
        read_pasted(sample, resources, pasted("2. Nothing here allows the limitation of opinion.", "6(2)"))
    take_pasted_back(sample, draft)
    with Dossier.open(sample, write=False) as there:
        assert [one.label for one in there.drafts()] == ["zero", "rev1", "rev2", "final"]


def test_a_whole_text_is_read_as_any_draft(sample, resources):
    text = "Convention on bells\n\nArticle 1\nBells\n\n1. Bells ring.\n\n2. Horns do not.\n"
    draft = read_pasted(sample, resources, pasted(text, base="", label="screen"))
    assert draft.label == "screen"
    assert [one.address for one in draft.provisions if one.address.startswith("Article")][-1] == "Article 1(2)"
    assert str(draft.report.lines[0].message).endswith("screen in room 2, 2032-12-04 14:05.")


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"source": " "}, "Say where this text was shown"),
        ({"received": "at noon"}, "is no time"),
        ({"base": "rev9"}, "rev9"),
        ({"base": "", "place": "Article 6"}, "choose that draft"),
        ({"place": "Article 99"}, "There is no “Article 99”"),
        ({"label": "rev1"}, "rev1"),
    ],
)
def test_what_does_not_hold_together_is_refused_and_nothing_is_changed(sample, resources, more, words):
    before = sample.read_bytes()
    with pytest.raises(Refused, match=words):
        read_pasted(sample, resources, pasted("2. A bell.", **more))
    assert sample.read_bytes() == before


def test_several_articles_take_the_places_of_their_own_and_the_rest_stays(sample, resources):
    text = "Article 6\nHuman rights\n1. Bells ring.\n\nArticle 7\nHorns\n1. Horns sound.\n2. Drums, too."
    draft = read_pasted(sample, resources, pasted(text, "article 6; Article 7"))
    assert "Only Article 6; Article 7 was pasted" in str(draft.report.lines[0].message)
    with Dossier.open(sample, write=False) as there:
        base = there.draft("final")
    before = {one.address: (one.heading, one.text) for one in base.provisions}
    after = {one.address: (one.heading, one.text) for one in draft.provisions}
    other = {address for address in before.keys() | after.keys() if before.get(address) != after.get(address)}
    assert all(address.startswith(("Article 6", "Article 7")) for address in other)
    assert after["Article 7(2)"] == ("", "Drums, too.")
    with pytest.raises(Refused, match="not one article for each of Article 6; Article 7; Article 8"):
        read_pasted(sample, resources, pasted(text, "Article 6; Article 7; Article 8"))


def test_a_paragraph_under_the_head_of_its_article_takes_its_own_place(sample, resources):
    with Dossier.open(sample, write=False) as there:
        base = there.draft("final")
    heading = next(one.heading for one in base.provisions if one.address == "Article 6")
    text = f"Article 6\n{heading}\n2. Nothing here allows the limitation of opinion."
    draft = read_pasted(sample, resources, pasted(text, "Article 6(2)"))
    before = {one.address: one.text for one in base.provisions}
    after = {one.address: one.text for one in draft.provisions}
    assert {address for address in after if before.get(address) != after[address]} == {"Article 6(2)"}
    assert before.keys() == after.keys()


def test_what_a_paste_would_do_is_told_before_it_is_kept(sample, resources):
    part = effect_of_paste(
        sample, resources, pasted("2. Nothing here allows the limitation of opinion.", "6(2)", source="")
    )
    assert (part.touched, part.most_goes) == (1, False)
    assert part.changes >= 1
    whole = effect_of_paste(sample, resources, pasted("Article 6\nHuman rights\n1. Bells ring."))
    assert whole.most_goes
    assert whole.provisions > whole.gone > whole.provisions / 2
    read = paste_draft(sample, resources, pasted("Article 6\nHuman rights\n1. Bells ring."))
    assert read.effect == whole
    assert effect_of_paste(sample, resources, pasted("Article 6", base="")) == PasteEffect()


def test_a_label_that_is_taken_is_numbered():
    assert proposed_label(TIME, ()) == "working 2032-12-04 14:05"
    assert proposed_label(TIME, ["working 2032-12-04 14:05"]) == "working 2032-12-04 14:05 (2)"
