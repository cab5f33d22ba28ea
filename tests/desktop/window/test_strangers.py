"""A dossier that somebody sent and that holds more than a dossier, in the window: one sentence, nothing changes."""

from __future__ import annotations

import shutil

import psycopg
import pytest
from PySide6.QtWidgets import QFileDialog

from app.place import place_of
from app.services.dossiers.backups import copies_of, keep_copy
from app.services.dossiers.creation import copy_dossier
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.sharing import PartnerCopyOptions
from tests.strangers import REFUSED, SIX, STRANGERS, TWELVE, put_in


def listed(folder):
    return sorted((str(place), place.read_bytes()) for place in folder.rglob("*") if place.is_file())


@pytest.mark.parametrize(
    ("stranger", "name"),
    [
        ("a trigger that alters words", "x"),
        ("an endless view in the place of a table", "pins"),
        ("a trigger that loads a library", "x"),
        ("a rule that takes the older row away", "drafts"),
    ],
)
def test_the_window_says_so_and_touches_nothing(window, sample, at_rest, stranger, name):
    gift = sample.with_name("gift.travaux")
    shutil.copy(sample, gift)
    put_in(gift, STRANGERS[stranger])
    before = listed(sample.parent)
    window.dossiers.open(gift)
    at_rest()
    assert window.dossiers.dossier is None
    assert window.context.message.words.text() == (
        f"The dossier “gift.travaux” has in it what Travaux never makes (“{name}”), and nothing of it was read; use"
        " another copy of it."
    )
    assert window.dossiers.copies.asking is None, "there is no copy to go on with"
    assert listed(sample.parent) == before
    window.dossiers.open(sample)
    at_rest()
    assert window.dossiers.dossier == sample, "the window works on"


def test_of_ones_own_dossier_the_copy_is_offered(window, sample, at_rest, qtbot):
    keep_copy(sample, "2030-06-01")
    put_in(sample, STRANGERS["a trigger that alters words"])
    before = listed(sample.parent)
    window.dossiers.open(sample)
    qtbot.waitUntil(lambda: window.dossiers.copies.asking is not None)
    assert copies_of(sample)[0].path.name in window.dossiers.copies.asking.text()
    at_rest()
    assert listed(sample.parent) == before


def is_refused(words):
    return any(said in words for said in REFUSED) and "\n" not in words


@pytest.fixture
def own(window, sample, at_rest):
    """The window on one's own dossier, with nothing of it kept aside."""
    window.dossiers.open(sample)
    at_rest()
    shutil.rmtree(sample.with_name(f"{sample.stem} backups"), ignore_errors=True)
    return sample


def merged(window, own, gift, monkeypatch):
    """Have a file merged into the dossier that is open, as by the menu."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(gift), ""))
    window.actions_of_menus.by_name["merge"].trigger()


def test_no_gift_is_opened_merged_or_compared_with(window, own, at_rest, monkeypatch):
    gift = own.with_name("gift.travaux")
    for stranger in TWELVE:
        shutil.copy(own, gift)
        put_in(gift, STRANGERS[stranger])
        before = listed(own.parent)
        for deed in (
            lambda: merged(window, own, gift, monkeypatch),
            lambda: window.dossiers.exchanging.merge(gift, own),
            lambda: window.dossiers.exchanging.share(gift, own.with_name("partner.travaux"), PartnerCopyOptions()),
            lambda: window.dossiers.open(gift),
        ):
            window.context.message.clear()
            deed()
            at_rest()
            assert is_refused(window.context.message.words.text()), stranger
            assert window.dossiers.exchanging.dialog is None, stranger
            assert listed(own.parent) == before, stranger
            assert window.dossiers.dossier == own, "the window stays where it was"


@pytest.mark.parametrize("stranger", TWELVE)
def test_a_dossier_that_becomes_a_gift_while_it_is_open_is_read_no_more(
    window, own, at_rest, monkeypatch, stranger, qtbot
):
    other = shutil.copy(own, own.with_name("other.travaux"))
    with Dossier.open(other) as there:
        there.set_author("B. Clerk", "NOR")
    draft = own.with_name("more.txt")
    draft.write_text("Article 1\n\n1. Each Party keeps two kites.\n", "utf-8")
    put_in(own, STRANGERS[stranger])
    before = listed(own.parent)
    partner = own.with_name("partner.travaux")
    change = window.comparison.compared.redline.changes[0].id
    deeds = {
        "another pair": lambda: window.comparison.compare("zero", "rev1", "original"),
        "the notes": window.noting.refresh,
        "an answer": lambda: (window.texts.choose(change), window.comparison.answer("reject")),
        "a paper": window.imports.open_review,
        "a draft": lambda: window.imports.add_files([draft], papers=False),
        "the order of the drafts": window.imports.arrange,
        "the notation": window.imports.ask_for_notation,
        "the report": window.imports.show_report,
        "a merge": lambda: merged(window, own, other, monkeypatch),
        "a merge into another": lambda: window.dossiers.exchanging.merge(other, own),
        "what differs": lambda: window.dossiers.exchanging.show_conflicts(own),
        "a copy for a partner": lambda: window.dossiers.exchanging.share(own, partner, PartnerCopyOptions()),
        "once more": window.dossiers.reopen,
    }
    for name, deed in deeds.items():
        window.context.message.clear()
        deed()
        at_rest()
        assert listed(own.parent) == before, name
    for name, _words, _keys in window.side_rooms.names():
        window.navigator.show_room(name)
        at_rest()
        assert listed(own.parent) == before, name
    if window.dossiers.copies.asking is not None:
        window.dossiers.copies.asking.reject()
    window.dossiers.open(other)
    at_rest()
    qtbot.waitUntil(lambda: window.dossiers.dossier == other)
    assert window.comparison.compared is not None, "the window works on"


@pytest.mark.parametrize("stranger", SIX)
def test_no_schema_that_holds_more_than_a_dossier_is_opened_or_merged(window, own, at_rest, server, stranger):
    gift = place_of(f"{server}&dossier=window-{list(SIX).index(stranger)}")
    copy_dossier(own, gift)
    with psycopg.connect(host=dict(gift.options)["host"], user=gift.user, dbname=gift.database) as owner:
        owner.execute(f'SET search_path TO "{gift.name}"')
        for statement in SIX[stranger]:
            owner.execute(statement)
    before = listed(own.parent)
    for deed in (
        lambda: window.dossiers.exchanging.merge(own, gift),
        lambda: window.dossiers.exchanging.merge(gift, own),
        lambda: window.dossiers.exchanging.share(gift, own.with_name("partner.travaux"), PartnerCopyOptions()),
        lambda: window.dossiers.open(gift),
    ):
        window.context.message.clear()
        deed()
        at_rest()
        said = window.context.message.words.text()
        assert f"The dossier “{gift.name}” on the server " in said, said
        assert window.dossiers.exchanging.dialog is None
        assert listed(own.parent) == before
        assert window.dossiers.dossier == own
