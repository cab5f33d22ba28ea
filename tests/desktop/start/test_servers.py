"""A dossier on a server in the window: its password asked for, and a server that does not answer holds nobody up."""

from __future__ import annotations

import os
import socket
import tempfile
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from PySide6.QtWidgets import QLineEdit
from sqlalchemy import create_engine, text

from app.desktop.application import Session, set_up_application
from app.desktop.ground.language.translation import speak
from app.desktop.ground.preferences import Preferences
from app.desktop.start.server_dialog import ServerDialog
from app.place import place_of
from app.services.dossiers.creation import copy_dossier
from app.services.dossiers.dossier import Dossier
from app.storage.migrate import upgrade
from app.storage.server import passwords
from tests.postgres import DATABASE, KEYED, SECRET, USER


@pytest.fixture(autouse=True)
def nobody_knows_a_password(monkeypatch, tmp_path):
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))
    monkeypatch.delenv("PGPASSWORD", raising=False)
    yield
    passwords.know_only({})


@pytest.fixture
def keyed(server, sample, tmp_path):
    """The sample on the server, for a user who has a password."""
    place = place_of(f"{server}&dossier={tmp_path.name}")
    copy_dossier(sample, place)
    with psycopg.connect(host=server.partition("?host=")[2], user=USER, dbname=DATABASE) as connection:
        connection.execute(f'GRANT USAGE ON SCHEMA "{place.name}" TO {KEYED}')
        connection.execute(f'GRANT ALL ON ALL TABLES IN SCHEMA "{place.name}" TO {KEYED}')
    return place_of(str(place).replace(f"{USER}@", f"{KEYED}@"))


@pytest.fixture
def deaf():
    """A server that takes a connection and never says a word, as behind a wall that drops everything."""
    with tempfile.TemporaryDirectory(prefix="travaux-") as folder, socket.socket(socket.AF_UNIX) as listening:
        listening.bind(f"{folder}/.s.PGSQL.5432")  # a folder of the test would have too long a name for a socket
        listening.listen()
        yield place_of(f"postgresql+psycopg://clerk@/travaux?host={folder}&dossier=kites")


def give(qtbot, window, words):
    dialog = window.dossiers.opener.reaching.dialog
    dialog.passphrase.clear()
    qtbot.keyClicks(dialog.passphrase, words)
    dialog.take.click()
    qtbot.waitUntil(lambda: window.dossiers.opener.reaching.dialog is None or bool(dialog.refusal.text()))


def test_a_password_is_asked_for_until_it_is_taken_and_kept_in_memory_alone(window, keyed, qtbot, at_rest):
    window.dossiers.open(keyed)
    reaching = window.dossiers.opener.reaching
    assert window.dossiers.dossier is None
    qtbot.waitUntil(lambda: reaching.dialog is not None)
    assert "wants a password" in reaching.dialog.said.text()
    assert reaching.dialog.passphrase.echoMode() is QLineEdit.EchoMode.Password
    give(qtbot, window, "another word")
    assert "does not take this password" in reaching.dialog.refusal.text()
    assert "another word" not in reaching.dialog.refusal.text()
    layout = reaching.dialog.layout()
    assert reaching.dialog.height() >= layout.totalHeightForWidth(reaching.dialog.width()), "no line is cut"
    assert passwords.known_passwords() == {}
    give(qtbot, window, SECRET)
    assert reaching.dialog is None
    qtbot.waitUntil(lambda: window.dossiers.dossier == keyed)
    at_rest()
    assert window.comparison.compared is not None, "the worker was told the password"
    assert SECRET not in os.environ.values()
    window.context.preferences.sync()
    assert SECRET not in Path(window.context.preferences._settings.fileName()).read_text("utf-8")
    window.dossiers.open(keyed)
    at_rest()
    assert reaching.dialog is None, "it is known for the evening"


def test_who_gives_no_password_stays_where_they_are(window, keyed, sample, qtbot, at_rest):
    window.dossiers.open(sample, "zero", "rev1")
    at_rest()
    window.dossiers.open(keyed)
    reaching = window.dossiers.opener.reaching
    qtbot.waitUntil(lambda: reaching.dialog is not None)
    reaching.dialog.reject()
    at_rest()
    assert window.dossiers.dossier == sample
    assert reaching.dialog is None


def test_a_dossier_is_made_on_a_server_that_wants_a_password(window, server, qtbot, at_rest, tmp_path):
    address = place_of(f"{server.replace(f'{USER}@', f'{KEYED}@')}&dossier=new-{tmp_path.name}")
    window.dossiers.opener.make_on_server(address)
    qtbot.waitUntil(lambda: window.dossiers.opener.reaching.dialog is not None)
    give(qtbot, window, SECRET)
    qtbot.waitUntil(lambda: window.dossiers.dossier == address)
    at_rest()
    with Dossier.open(address, write=False) as there:
        assert there.title() == address.name


def test_a_server_that_does_not_answer_holds_nobody_up_and_is_given_up(window, deaf, sample, qtbot, at_rest):
    window.dossiers.open(deaf)
    assert window.context.jobs.working, "nothing was asked on the event loop"
    qtbot.waitUntil(lambda: window.context.jobs._told)
    window.context.jobs.cancel()
    at_rest()
    assert window.dossiers.dossier is None
    window.dossiers.open(deaf)
    window.dossiers.open(sample, "zero", "rev1")
    assert window.dossiers.dossier == sample
    at_rest()
    assert window.comparison.compared is not None
    assert window.dossiers.dossier == sample


def test_a_server_that_cannot_be_reached_is_told_of_in_a_sentence(window, tmp_path, at_rest):
    window.dossiers.show_start()
    window.dossiers.open(place_of(f"postgresql+psycopg://clerk@/travaux?host={tmp_path}&dossier=kites"))
    at_rest()
    assert "cannot be reached" in window.context.message.words.text()
    assert window.context.rooms.name == "start"
    assert window.dossiers.start_page.isEnabled()


@pytest.fixture
def older(server, tmp_path):
    """A dossier on the server as the second schema had it."""
    place = place_of(f"{server}&dossier=older-{tmp_path.name}")
    engine = create_engine(f"postgresql+psycopg://{USER}@/{DATABASE}?host={server.partition('?host=')[2]}")
    with engine.begin() as connection:
        connection.execute(text(f'CREATE SCHEMA "{place.name}"'))
        connection.execute(text(f'SET search_path TO "{place.name}"'))
        upgrade(connection, revision="2")
        connection.execute(text("INSERT INTO dossier (id, title, forum) VALUES (1, 'Kites', '')"))
    engine.dispose()
    return place


def test_an_older_dossier_on_a_server_is_renewed_only_after_asking(window, older, qtbot, at_rest):
    dossiers = window.dossiers.opener
    for words, title in (("Leave it as it is", "Travaux"), ("Bring it up to date", "Kites – Travaux")):
        dossiers.asking = None
        window.dossiers.open(older)
        qtbot.waitUntil(lambda: dossiers.asking is not None)
        assert "your colleagues need this version" in dossiers.asking.informativeText()
        assert "Leave" in dossiers.asking.defaultButton().text()
        next(one for one in dossiers.asking.buttons() if one.text().replace("&", "") == words).click()
        at_rest()
        assert Dossier.is_older(older) == (words == "Leave it as it is")
        assert window.windowTitle() in (title, "")
    assert window.dossiers.dossier == older
    assert window.context.message.words.text() == f"“{older.name}” was brought up to date on the server."


def test_a_colleagues_dossier_on_a_server_is_merged_into_one_there(window, keyed, sample, qtbot, at_rest):
    passwords.learn(keyed, SECRET)
    theirs = replace(keyed, user=USER, name=f"{keyed.name}-theirs")
    with Dossier.open(sample) as there:
        there.set_author("A. Clerk", "FRA")
    copy_dossier(sample, theirs)
    window.dossiers.open(keyed)
    qtbot.waitUntil(lambda: window.dossiers.dossier == keyed)
    at_rest()
    window.actions_of_menus.by_name["merge-from-server"].trigger()
    (dialog,) = window.findChildren(ServerDialog)
    assert dialog.new.isHidden()
    qtbot.keyClicks(dialog.address, str(theirs))
    dialog.take.click()
    qtbot.waitUntil(lambda: window.dossiers.exchanging.dialog is not None)
    at_rest()
    merged = window.dossiers.exchanging.dialog
    assert "1 author of tracked changes" in merged.head.text()
    assert merged.back.isHidden(), "backups are the server's own"
    with Dossier.open(keyed, write=False) as there:
        assert there.authors()["A. Clerk"] == "FRA"
    merged.reject()


@pytest.fixture
def begun(qapp, resources, sample):
    """Begins the program where it was left the evening before: in a dossier at an address, and in the sample before."""
    made: list[Session] = []

    def begin(address):
        memory = Preferences()
        memory._settings.clear()
        memory.opened(sample, "Sample", "2030-06-01")
        memory.opened(address, "Kites", "2030-06-02")
        memory.choose("reopen", True)
        memory.sync()
        set_up_application(qapp, resources)
        made.append(Session(qapp, resources))
        made[0].begin(None)
        return made[0]

    yield begin
    for session in made:
        session.window.close()
        session.window.deleteLater()
        session.end()
    qapp.processEvents()
    Preferences()._settings.clear()
    speak(qapp, "en", resources.folder / "translations")


def test_far_from_its_server_the_program_begins_with_a_window_that_can_be_used(begun, deaf, sample, qtbot):
    session = begun(deaf)
    window = session.window
    qtbot.waitUntil(lambda: window.context.jobs._told)
    assert window.isVisible()
    assert window.context.jobs.working, "the server is not given up yet"
    assert window.dossiers.start_page.list.isVisibleTo(window)
    window.dossiers.start_page.list._choose(window.dossiers.start_page.list.recent.index(1, 0))
    assert window.dossiers.dossier == sample
    qtbot.waitUntil(lambda: window.comparison.compared is not None and not window.context.jobs.working)
    assert window.dossiers.dossier == sample
    assert window.context.message.words.text() == ""


def test_another_language_finds_the_dossier_on_a_server_open(begun, keyed, qtbot):
    place = replace(keyed, user=USER)
    session = begun(place)
    qtbot.waitUntil(lambda: session.window.dossiers.dossier == place and not session.window.context.jobs.working)
    session.window.imports.open_review()
    session.window.appearance.set_choice("language", "fr")
    assert session.window.dossiers.dossier == place
    assert session.window.context.rooms.name == "review"
    qtbot.waitUntil(lambda: not session.window.context.jobs.working)
