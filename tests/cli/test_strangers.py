"""A dossier that somebody sent is asked first whether it is one, by every verb: one sentence, and nothing changes; and
names of files that are no UTF-8 stop no verb.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

import psycopg
import pytest

from app.place import place_of
from app.services.dossiers import encryption
from app.storage.file import keys
from tests.strangers import REFUSED, SIX, STRANGERS, TWELVE, put_in

VERBS = [
    "info GIFT",
    "check GIFT",
    "show GIFT#zero",
    "show GIFT#zero --json -",
    "compare GIFT#zero GIFT#rev1",
    "compare GIFT#zero OWN#rev1 --json -",
    "silent GIFT#zero GIFT#rev1",
    "trace GIFT#zero 1",
    "life GIFT --at Article~1",
    "columns GIFT#zero GIFT#rev1 --pdf FOLDER/columns.pdf",
    "brief GIFT#zero GIFT#rev1 --changes 1 --pdf FOLDER/brief.pdf",
    "concordance GIFT#zero GIFT#rev1",
    "actors --dossier GIFT",
    "import GIFT FOLDER/zero.txt --label more",
    "paste GIFT FOLDER/zero.txt --source screen",
    "profile GIFT#zero",
    "proposals GIFT",
    "proposals GIFT FOLDER/asked.csv",
    "propose GIFT --actor France --article Article~1(1) --edit insert --wording words",
    "authors GIFT",
    "authors GIFT Clerk=FRA",
    "confirm GIFT",
    "fate GIFT",
    "positions GIFT",
    "status GIFT",
    "dashboard GIFT",
    "notes GIFT",
    "merge OWN GIFT",
    "merge GIFT OWN",
    "conflicts GIFT",
    "instruments GIFT",
    "share GIFT --to FOLDER/partner.travaux",
    "copy GIFT FOLDER/copy.travaux",
    "lock GIFT --new-passphrase-file FOLDER/words",
    "restore OWN --from GIFT",
    "GIFT",
]


@pytest.fixture(autouse=True)
def nobody_knows_a_key(monkeypatch):
    monkeypatch.setitem(keys._DERIVATIONS, 1, keys._Scrypt(1 << 10, 8, 1))
    yield
    keys.know_only({})


@pytest.fixture
def folder(tides, line):
    """A folder with a dossier of one's own, and the files of two drafts and a paper."""
    for name in ("zero", "rev1"):
        assert line("import", tides / "own.travaux", tides / f"{name}.txt", "--label", name)[0] == 0
    assert line("proposals", tides / "own.travaux", tides / "asked.csv")[0] == 0
    shutil.rmtree(tides / "own backups", ignore_errors=True)
    (tides / "words").write_text("three quiet herons\n", "utf-8")
    return tides


def listed(folder):
    return sorted((str(place), place.read_bytes()) for place in folder.rglob("*") if place.is_file())


@pytest.mark.parametrize("stranger", TWELVE)
def test_every_verb_refuses_a_gift_that_holds_more_than_a_dossier(folder, line, stranger):
    gift = shutil.copy(folder / "own.travaux", folder / "gift.travaux")
    put_in(gift, STRANGERS[stranger])
    before = listed(folder)
    for verb in VERBS:
        said = refused(line, verb, {"GIFT": gift, "OWN": folder / "own.travaux", "FOLDER": folder})
        assert any(words in said for words in REFUSED), verb
        assert listed(folder) == before, verb


def refused(line, verb, names):
    """The one sentence with which a verb refuses what is named."""
    words = verb.split(" ")
    for name, place in names.items():
        words = [word.replace(name, str(place)).replace("~", " ") for word in words]
    code, out, err = line(*words)
    assert (code, out) == (1, ""), verb
    assert err.startswith("travaux: "), verb
    assert err.count("\n") == 1, verb
    return err


@pytest.mark.parametrize("stranger", SIX)
def test_every_verb_refuses_a_schema_that_holds_more_than_a_dossier(folder, line, server, stranger):
    own = folder / "own.travaux"
    name = f"gift-{list(SIX).index(stranger)}"
    gift = f"{server}&dossier={name}"
    assert line("copy", own, gift)[0] == 0
    place = place_of(gift)
    with psycopg.connect(host=dict(place.options)["host"], user=place.user, dbname=place.database) as owner:
        owner.execute(f'SET search_path TO "{name}"')
        for statement in SIX[stranger]:
            owner.execute(statement)
    before = listed(folder)
    for verb in VERBS:
        if verb in NO_SUCH_ON_A_SERVER:
            continue
        said = refused(line, verb, {"GIFT": gift, "OWN": own, "FOLDER": folder})
        assert f"The dossier “{name}” on the server " in said, verb
        assert listed(folder) == before, verb


NO_SUCH_ON_A_SERVER = {"lock GIFT --new-passphrase-file FOLDER/words", "restore OWN --from GIFT"}


def test_the_locked_gift_is_refused_after_its_passphrase(folder, line):
    gift = shutil.copy(folder / "own.travaux", folder / "gift.travaux")
    assert line("lock", gift, "--new-passphrase-file", folder / "words")[0] == 0
    key = next(iter(keys.known_keys().values()))
    put_in(gift, STRANGERS["a trigger that alters words"], key)
    keys.know_only({})
    before = listed(folder)
    for verb in ("check", "info", "status", "unlock"):
        code, out, err = line(verb, gift, "--passphrase-file", folder / "words")
        assert (code, out) == (1, "")
        assert "“gift.travaux” has in it what Travaux never makes (“x”)" in err
        assert listed(folder) == before


def test_locking_leaves_a_copy_that_somebody_altered_and_names_it(folder, line):
    own = folder / "own.travaux"
    (folder / "own backups").mkdir()
    copy = shutil.copy(own, folder / "own backups" / "own 2030-06-01.travaux")
    put_in(copy, STRANGERS["one more index"])
    code, out, _ = line("lock", own, "--new-passphrase-file", folder / "words")
    assert code == 0
    assert "can be read: own backups/own 2030-06-01.travaux" in out.replace(os.sep, "/")
    assert Path(copy).exists(), "it may hold what nothing else does"


# --- a locked dossier that was cut short ---


@pytest.mark.parametrize("left", [0, 5, 16, 2000, 4096, 9000, -4096, -1])
def test_a_locked_dossier_that_was_cut_short_is_damaged_and_its_copy_is_found(folder, line, left):
    own, words = folder / "own.travaux", ("--passphrase-file", folder / "words")
    assert line("lock", own, "--new-passphrase-file", folder / "words")[0] == 0
    (folder / "own backups").mkdir()
    copy = shutil.copy(own, folder / "own backups" / "own 2030-06-01.travaux")
    size = own.stat().st_size
    os.truncate(own, left if left >= 0 else size + left)
    keys.know_only({})
    code, out, err = line("check", own, *words)
    assert (code, out) == (1, "")
    assert "is damaged; its newest sound copy is “own 2030-06-01.travaux” in “own backups”" in err
    keys.know_only({})
    code, out, _ = line("restore", own, *words)
    assert code == 0
    assert "own.travaux is again as “own 2030-06-01.travaux” has it" in out
    assert own.read_bytes() != b""
    keys.know_only({})
    assert line("check", own, *words)[0] == 0
    assert Path(copy).exists()


def test_another_passphrase_is_still_told_from_damage(folder, line):
    own = folder / "own.travaux"
    assert line("lock", own, "--new-passphrase-file", folder / "words")[0] == 0
    (folder / "own backups").mkdir()
    shutil.copy(own, folder / "own backups" / "own 2030-06-01.travaux")
    os.truncate(own, 9000)
    (folder / "others").write_text("other words\n", "utf-8")
    keys.know_only({})
    code, _, err = line("check", own, "--passphrase-file", folder / "others")
    assert (code, "This is not the passphrase" in err) == (1, True)
    assert not keys.known_keys()


# --- names that are no UTF-8 ---

ENTRY = ("--actor", "France", "--edit", "insert", "--article", "1", "--wording")
ODD = os.fsdecode(b"caf\xe9") if sys.platform == "linux" else ""


@pytest.fixture
def odd(folder):
    """The same, with a dossier and files whose names are of an older encoding."""
    if not ODD:
        pytest.skip("names are always Unicode here")
    for name, ending in (("own", "travaux"), ("zero", "txt"), ("asked", "csv")):
        shutil.copy(folder / f"{name}.{ending}", folder / f"{ODD}.{ending}")
    for ending, more in (
        ("txt", "\nArticle 3\n\n1. Kites are kept.\n"),
        ("csv", "Article 2(1),Norway,,Kites are kept.,\n"),
    ):
        with (folder / f"{ODD}.{ending}").open("a", encoding="utf-8") as file:
            file.write(more)
    return folder


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("info", f"{ODD}.travaux"), 0),
        (("check", f"{ODD}.travaux"), 0),
        (("show", f"{ODD}.travaux#zero"), 0),
        (("show", f"{ODD}.txt", "--json", "-"), 0),
        (("metadata", f"{ODD}.txt"), 0),
        (("metadata", f"{ODD}.txt", "--json", "-"), 0),
        (("metadata", f"{ODD}.txt", "--json", f"{ODD}.json"), 0),
        (("compare", f"{ODD}.travaux#zero", f"{ODD}.travaux#rev1", "--json", f"{ODD}.json", "--md", f"{ODD}.md"), 0),
        (("compare", f"{ODD}.txt", "rev1.txt", "--html", f"{ODD}.html", "--docx", f"{ODD}.docx"), 0),
        (("import", f"{ODD}.travaux", f"{ODD}.txt"), 0),
        (("import", f"{ODD}.travaux", f"{ODD}.txt", "--label", ODD), 1),
        (("import", f"{ODD} new.travaux", f"{ODD}.txt"), 1),
        (("proposals", f"{ODD}.travaux", f"{ODD}.csv"), 0),
        (("propose", f"{ODD}.travaux", *ENTRY, ODD), 1),
        (("authors", f"{ODD}.travaux", f"{ODD}=FRA"), 1),
        (("copy", f"{ODD}.travaux", f"{ODD} copy.travaux"), 0),
        (("share", f"{ODD}.travaux", "--to", f"{ODD} share.travaux"), 0),
        (("merge", f"{ODD}.travaux", "own.travaux"), 0),
        (("lock", f"{ODD}.travaux", "--new-passphrase-file", "words"), 0),
        (("restore", f"{ODD}.travaux", "--from", "own.travaux"), 0),
        (("restore", f"{ODD}.travaux"), 1),
        (("info", f"{ODD} none.travaux"), 1),
        (("info", f"{ODD}.txt"), 1),
        (("show", f"own.travaux#{ODD}"), 1),
        (("life", "own.travaux", "--at", ODD), 1),
    ],
)  # fmt: skip
def test_a_name_that_is_no_utf8_stops_no_verb(odd, travaux, words, code):
    done = travaux(*words, cwd=odd)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    if code:
        assert done.stderr.startswith("travaux: ")
        assert done.stderr.count("\n") == 1
    elif "-" in words:
        assert json.loads(done.stdout)


def test_a_file_whose_name_is_no_utf8_is_locked_and_that_is_said(odd, travaux):
    done = travaux("lock", f"{ODD}.travaux", "--new-passphrase-file", "words", cwd=odd)
    assert encryption.is_locked(odd / f"{ODD}.travaux")
    assert "is locked" in done.stdout
    assert "keep that in a safe place" in done.stdout
