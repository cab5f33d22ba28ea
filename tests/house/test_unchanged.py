"""`benchmarks/unchanged.py`: what it hashes, what it calls a difference, and that JSON never differs on purpose."""

from __future__ import annotations

import sqlite3
import zipfile
from collections import Counter
from contextlib import closing

import pytest

from benchmarks import unchanged
from benchmarks.measuring.asked_outside import VERBS, making, of_the_sample
from benchmarks.measuring.told import ABSENT, Call, Tables, Walk, follow, lay
from benchmarks.unchanged import Difference, Purpose, differences, forbidden, purpose_of


def test_what_differs_lacks_and_is_new_is_named():
    found = differences({"a": "1", "b": "2", "c": "3"}, {"a": "1", "b": "9", "d": "4"})
    assert [(one.name, one.sort) for one in found] == [("b", "differs"), ("c", "lacks"), ("d", "new")]


def test_a_purpose_holds_for_its_name_and_its_two_hashes_only():
    meant = Purpose("sample/*.pdf", "a new page", "1", "2")
    assert purpose_of(Difference("sample/a.pdf", "1", "2"), [meant]) == meant
    for other in (("sample/a.html", "1", "2"), ("sample/a.pdf", "1", "3"), ("sample/a.pdf", "0", "2")):
        assert purpose_of(Difference(*other), [meant]) is None


@pytest.mark.parametrize(("pattern", "refused"), [("*", True), ("a/*.json", True), ("a/b.*", True), ("a/*.pdf", False)])
def test_json_is_never_listed(pattern, refused):
    assert bool(forbidden([Purpose(pattern, "", "1", "2")], ["a/b.json", "a/b.pdf"])) is refused


def test_a_list_with_json_ends_the_script_before_anything_is_called(monkeypatch, capsys):
    monkeypatch.setattr(unchanged, "ON_PURPOSE", (Purpose("*.json", "", "1", "2"),))
    monkeypatch.setattr(unchanged, "made", pytest.fail)
    assert unchanged.main(["--only", "none"]) == 1
    assert "ON_PURPOSE may not list JSON: *.json" in capsys.readouterr().out


def test_every_output_has_one_name_and_every_verb_is_asked():
    walks = [making(), *of_the_sample()]
    assert not [name for name, often in Counter(name for walk in walks for name in walk.names).items() if often > 1]
    asked = {step.words[0] for walk in walks for step in walk.steps if isinstance(step, Call)}
    assert set(VERBS) <= asked


def test_the_verbs_are_those_of_the_program(tmp_path):
    walk = Walk("help", (Call("none", ("ponder", "none.txt")),))
    lay(walk, tmp_path)
    follow(walk, tmp_path, tmp_path / "home", tmp_path / "kept")
    said = (tmp_path / "kept" / "help" / "none.said").read_text("utf-8")
    told = said.partition("the verbs are ")[2].partition("\n")[0]
    assert set(VERBS) == set(told.rstrip(".").replace(" and ", ", ").split(", "))


def test_two_runs_give_the_same_and_another_word_another_hash(tmp_path, root):
    found = []
    for number, word in enumerate(("every coast", "every coast", "each coast")):
        base = tmp_path / str(number)
        draft = tmp_path / f"draft {number}.txt"
        draft.write_text(f"Article 1\nAim\n\n1. The aim is that {word} be lit.\n", "utf-8")
        inputs = (("older.txt", draft), ("newer.txt", root / "drafts" / "zero.txt"))
        made = ("compare", "older.txt", "newer.txt", "--docx", "a.docx", "--pdf", "a.pdf")
        steps = (Call("compare", made, ("a.docx", "a.pdf")), Call("import", ("import", "d.travaux", "older.txt")))
        walk = Walk("pair", (*steps, Tables("d", "d.travaux")), inputs)
        lay(walk, base)
        found.append(follow(walk, base, base / "home").hashes)
    one, same, other = found
    assert set(one) == {f"pair/{name}" for name in ("compare.said", "a.docx", "a.pdf", "import.said", "d.tables.json")}
    assert one == same
    assert {name for name in one if one[name] != other[name]} >= {"pair/a.docx", "pair/a.pdf", "pair/d.tables.json"}


def test_a_packed_file_is_its_members_and_a_dossier_its_rows(tmp_path):
    folder = tmp_path / "made"
    folder.mkdir()
    hashes = []
    for packing in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        with zipfile.ZipFile(folder / "a.docx", "w", packing) as packed:
            packed.writestr("word.xml", "lamps " * 50)
        with closing(sqlite3.connect(folder / "d.travaux")) as base:
            base.executescript("drop table if exists lamps; create table lamps (id, name)")
            base.executemany("insert into lamps values (?, ?)", [(1, "north"), (2, "south")])
            base.commit()
        walk = Walk("made", (Call("none", ("--version",), ("a.docx", "b.pdf")), Tables("d", "d.travaux")))
        hashes.append(follow(walk, tmp_path, tmp_path / "home", tmp_path / "kept").hashes)
    assert hashes[0] == hashes[1]
    assert (tmp_path / "kept" / "made" / "b.pdf").read_text() == ABSENT
    assert '"south"' in (tmp_path / "kept" / "made" / "d.tables.json").read_text()
