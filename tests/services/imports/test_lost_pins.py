"""Provisions joined by hand that are not in the text which came in a draft's place: where they may stand in it now."""

from __future__ import annotations

import pytest

from app.services.dossiers.dossier import Dossier
from app.services.imports.import_files import import_drafts, import_instead
from app.services.imports.lost_pins import places_for_pin

LAMPS = "Each ship shall light seven green lamps along the northern mole at dusk."
MOVED = "From dusk each ship that lies there shall light seven green lamps along the whole northern mole."
NETS = "Nets are dried by their owners on the southern quay."
ROPES = "Ropes are kept in the old tower."


def text_of(*paragraphs):
    numbered = "\n\n".join(f"{at}. {one}" for at, one in enumerate(paragraphs, 1))
    return f"Draft treaty on harbours\n\nArticle 1\nHarbours\n\n{numbered}\n"


@pytest.fixture
def joined(tmp_path, resources, anywhere):
    """A dossier with two drafts of which the lamps are joined by hand."""
    path = anywhere("harbours")
    for label, words in (("zero", text_of(LAMPS, NETS)), ("rev1", text_of(NETS, LAMPS))):
        (tmp_path / f"{label}.txt").write_text(words, encoding="utf-8")
        import_drafts(path, [tmp_path / f"{label}.txt"], resources, label=label)
    with Dossier.open(path) as there:
        pair = [next(p.id for p in there.draft(one).provisions if p.text == LAMPS) for one in ("zero", "rev1")]
        there.user_input.add_pin(there.draft("zero"), there.draft("rev1"), tuple(pair))
    return path


def replaced(path, tmp_path, resources, label, *paragraphs):
    (tmp_path / "corrected.txt").write_text(text_of(*paragraphs), encoding="utf-8")
    return import_instead(path, tmp_path / "corrected.txt", label, resources)[1]


def pins(path):
    with Dossier.open(path, write=False) as there:
        return there.user_input.pins(there.draft("zero"), there.draft("rev1"))


@pytest.mark.parametrize("label", ["zero", "rev1"])
def test_a_joined_provision_that_is_lost_is_offered_its_new_place(joined, tmp_path, resources, label):
    before = pins(joined)[0]
    account = replaced(joined, tmp_path, resources, label, ROPES, NETS, MOVED)
    assert pins(joined) == (), "nothing is joined by itself"
    (lost,) = account.pins
    assert (lost.label, lost.words, lost.labels) == (label, LAMPS, ("zero", "rev1"))
    (offer,) = places_for_pin(joined, lost, resources).offers
    assert (offer.address, offer.text) == ("Article 1(3)", MOVED)
    pair = lost.pair(offer.provision)
    assert pair[label == "zero"] == before[label == "zero"]
    with Dossier.open(joined) as there:
        drafts = [there.draft(one) for one in lost.labels]
        there.user_input.add_pin(*drafts, pair)
        there.user_input.remove_pin(*drafts, pair)
    assert pins(joined) == ()


def test_a_joined_provision_that_says_the_contrary_now_is_offered_nowhere(joined, tmp_path, resources):
    account = replaced(joined, tmp_path, resources, "rev1", ROPES, NETS, MOVED.replace("shall", "shall not"))
    assert [one.places for one in account.pins] == [()]


def test_what_stands_there_for_another_provision_is_not_offered(joined, tmp_path, resources):
    account = replaced(joined, tmp_path, resources, "rev1", NETS, ROPES)
    assert [one.places for one in account.pins] == [()]


def test_a_joined_provision_with_another_number_is_offered_as_it_is(joined, tmp_path, resources):
    (lost,) = replaced(joined, tmp_path, resources, "rev1", ROPES, NETS, LAMPS).pins
    assert [(one.text, one.likeness) for one in lost.places] == [(LAMPS, 1.0)]


def test_a_joined_provision_that_stands_is_not_lost(joined, tmp_path, resources):
    assert replaced(joined, tmp_path, resources, "rev1", ROPES, LAMPS).pins == ()
