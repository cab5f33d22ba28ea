"""The verbs on small drafts in files: what they write, and what they print when no file is asked for."""

import pytest

from app import __version__
from app.cli.registry import VERBS


@pytest.fixture
def dossier(line, tides):
    path = tides / "tides.travaux"
    assert line("import", path, tides / "zero.txt", "--label", "zero", "--date", "2031-01-02")[0] == 0
    assert line("import", path, tides / "rev1.txt", "--label", "rev1", "--symbol", "T/1")[0] == 0
    assert line("proposals", path, tides / "asked.csv")[0] == 0
    return path


def test_version_and_help(travaux):
    said = travaux("--version")
    assert (said.returncode, said.stdout) == (0, f"travaux {__version__}\n")
    assert "compare" in travaux("--help").stdout


def test_every_verb_tells_its_arguments(line, capsysbinary):
    for verb in VERBS:
        with pytest.raises(SystemExit) as end:
            line(verb, "--help")
        assert end.value.code == 0
        said = capsysbinary.readouterr().out.decode()
        assert said.startswith(f"usage: travaux {verb} ")
        assert any(word in said for word in (" DRAFT", " OLDER", " NAME", " DOSSIER", " FILE", " PART"))


@pytest.mark.parametrize(("columns", "widest"), [("60", 58), ("0", 78), ("wide", 78)])
def test_help_keeps_to_the_width_that_the_environment_says(line, capsysbinary, monkeypatch, columns, widest):
    monkeypatch.setenv("COLUMNS", columns)
    with pytest.raises(SystemExit):
        line("compare", "--help")
    lines = capsysbinary.readouterr().out.decode().splitlines()
    assert widest - 20 < max(map(len, lines)) <= widest


def test_help_imports_no_floor_of_the_house_and_nothing_slow(travaux, root):
    import subprocess
    import sys

    slow = ("sqlalchemy", "lxml", "rich", "PySide6", "typst", "typing", "multiprocessing", "shutil")
    code = "import sys; before = set(sys.modules); from app.main import main\n"
    code += "try: main(['--help'])\nexcept SystemExit: pass\n"
    code += f"print([m for m in sys.modules if m in {slow} and m not in before])"
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_what_is_in_a_dossier_is_said_without_what_reads_and_compares_drafts(dossier, root):
    import subprocess
    import sys

    code = "import sys\nfrom app.main import main\nmain(['info', sys.argv[1]])\n"
    code += "unneeded = ('app.importing.outline', 'app.comparison.pipeline', 'app.redline.compose', 'lxml')\n"
    code += "print([m for m in sys.modules if m.startswith(unneeded)])"
    done = subprocess.run([sys.executable, "-c", code, dossier], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_where_nothing_is_asked_and_tracked_nothing_is_loaded_that_follows_it(tmp_path, root):
    import subprocess
    import sys

    files = [tmp_path / "older.txt", tmp_path / "newer.txt"]
    for path, word in zip(files, ("may", "shall"), strict=True):
        path.write_text(f"Article 1\nPorts\n1. Each ship {word} moor by day.\n", encoding="utf-8")
    code = "import sys\nfrom app.main import main\nmain(sys.argv[1:])\n"
    code += "unneeded = ('app.attribution.fates.fates', 'app.attribution.lineage.lineage', 'urllib.request')\n"
    code += "print([m for m in sys.modules if m in unneeded])"
    words = ["compare", *map(str, files), "--docx", str(tmp_path / "out.docx")]
    done = subprocess.run([sys.executable, "-c", code, *words], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_first_word_that_is_no_verb_is_a_dossier(line, dossier):
    assert line(dossier)[0] == 77
    assert line()[0] == 77


def test_show(line, tides, valid):
    code, out, _ = line("show", tides / "zero.txt", "--json", "-")
    assert code == 0
    document = valid(out)
    texts = {p["address"]: p["text"] for p in document["provisions"]}
    assert texts["Article 1(2)"] == "Parties may send their tables to the Secretariat."
    assert "Parties may send" in line("show", tides / "zero.txt")[1]


def test_compare_writes_all_outputs_of_one_comparison(line, tides, valid):
    code, out, err = line(
        "compare", tides / "zero.txt", tides / "rev1.txt", "--evidence", tides / "asked.csv",
        "--json", tides / "o.json", "--csv", tides / "o.csv", "--pdf", "-",
    )  # fmt: skip
    assert (code, err) == (0, "")
    assert out.startswith("%PDF")
    document = valid((tides / "o.json").read_text("utf-8"))
    inserted = [c for c in document["changes"] if c["newer"] and "lagoons" in c["newer"]["text"]]
    assert [a["id"] for c in inserted for b in c["attributions"] for a in b["actors"]] == ["FRA"]
    others = [c for c in document["changes"] if c not in inserted]
    assert others
    assert not any(c["attributions"] for c in others)
    assert all(c["id"] in (tides / "o.csv").read_text("utf-8-sig") for c in document["changes"])


def test_compare_without_an_output_says_what_changed(line, tides):
    code, out, _ = line("compare", tides / "zero.txt", tides / "rev1.txt")
    assert code == 0
    assert "2 changes" in out


def test_a_draft_against_itself_gives_no_change(line, tides, valid):
    document = valid(line("compare", tides / "zero.txt", tides / "zero.txt", "--json", "-")[1])
    assert document["changes"] == []


def test_a_dossier_brings_its_papers_with_its_drafts(line, tides, dossier, valid):
    before = dossier.read_bytes()
    from_dossier = valid(line("compare", f"{dossier}#zero", f"{dossier}#rev1", "--json", "-")[1])
    assert dossier.read_bytes() == before
    from_files = valid(
        line("compare", tides / "zero.txt", tides / "rev1.txt", "--evidence", tides / "asked.csv", "--json", "-")[1]
    )
    assert from_dossier["changes"] == from_files["changes"]
    assert from_dossier["equal"] == from_files["equal"]
    assert from_dossier["newer"]["symbol"] == "T/1"
    assert from_dossier["older"]["date"] == "2031-01-02"


def test_a_dossier_without_a_label_names_its_labels(line, dossier):
    code, _, err = line("show", dossier)
    assert code == 1
    assert "zero, rev1" in err


def test_info_check_proposals_positions(line, dossier, valid):
    info = valid(line("info", dossier, "--json", "-")[1])
    assert [d["label"] for d in info["drafts"]] == ["zero", "rev1"]
    assert "zero" in line("info", dossier)[1]
    assert "is sound" in line("check", dossier)[1]
    proposals = valid(line("proposals", dossier, "--json", "-")[1])
    assert [a["id"] for p in proposals["proposals"] for a in p["actors"]] == ["FRA"]
    assert "1 proposals" in line("proposals", dossier)[1]
    positions = valid(line("positions", dossier, "--json", "-")[1])
    assert {p["actor"]["id"] for p in positions["positions"]} == {"FRA"}
    assert "France" in line("positions", dossier)[1]


def test_check_finds_damage(line, dossier):
    data = bytearray(dossier.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 3 * 4096] = b"\xff" * (3 * 4096)
    dossier.write_bytes(data)
    code, out, err = line("check", dossier)
    assert (code, out) == (1, "")
    assert "damaged" in err


def test_authors(line, dossier):
    assert line("authors", dossier, "Pen of France=France", "Other=ITA")[1] == "Other = ITA\nPen of France = FRA\n"
    assert line("authors", dossier, "Other=")[1] == "Other was ITA until now.\nPen of France = FRA\n"
    assert line("authors", dossier)[1] == "Pen of France = FRA\n"


def test_actors(line, valid):
    document = valid(line("actors", "France", "Korea", "--date", "2020-01-01", "--json", "-")[1])
    assert document["names"][0]["actors"] == ["FRA"]
    assert "ambiguous" in line("actors", "Korea")[1]


def test_own_actors_are_kept_in_the_dossier(line, tides, valid):
    own = tides / "own.json"
    own.write_text('[{"id": "XMO", "type": "state", "short": "Moonland"}]', "utf-8")
    table = tides / "moon.csv"
    table.write_text((tides / "asked.csv").read_text("utf-8").replace("France", "Moonland"), "utf-8")
    dossier = tides / "moon.travaux"
    assert line("import", dossier, tides / "zero.txt", "--actors", own)[0] == 0
    assert line("proposals", dossier, table)[0] == 0
    document = valid(line("proposals", dossier, "--json", "-")[1])
    assert [a["id"] for p in document["proposals"] for a in p["actors"]] == ["XMO"]


def test_silent(line, tides, valid):
    document = valid(line("silent", tides / "zero.txt", tides / "rev1.txt", "--json", "-")[1])
    assert len(document["unmarked"]) == 2
    assert "2 differences are not marked" in line("silent", tides / "zero.txt", tides / "rev1.txt")[1]


def test_several_files_are_labelled_by_their_names(line, tides):
    code, out, _ = line("import", tides / "both.travaux", tides / "zero.txt", tides / "rev1.txt")
    assert code == 0
    assert [row.split(":")[0] for row in out.splitlines()] == ["zero", "rev1"]
    assert sorted(path.name for path in tides.iterdir()) == ["asked.csv", "both.travaux", "rev1.txt", "zero.txt"]


def test_show_writes_akoma_ntoso_that_is_read_again_beside_json(line, tides):
    written, told = tides / "zero.xml", tides / "zero.json"
    assert line("show", tides / "zero.txt", "--akn", written, "--json", told)[0] == 0
    assert written.read_bytes().startswith(b"<?xml")
    assert told.exists()
    code, said = line("compare", tides / "zero.txt", written)[:2]
    assert (code, said.splitlines()[0]) == (0, "0 changes")
    assert line("show", tides / "zero.txt", "--akn", tides / "zero.txt")[0] == 1
