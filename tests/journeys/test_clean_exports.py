"""Every export of every kind, opened and searched: nothing in it says who made it, where, on what machine or when."""

from __future__ import annotations

import datetime
import io
import platform
import re
import shutil
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf
import pytest

from app.cli.main import parse_arguments, run
from app.services.imports.sample import build_sample
from app.services.resources import load_resources

if TYPE_CHECKING:
    from collections.abc import Iterator

USER = "zq-delegate"
PLACE = "zq-secret-folder"
PAIR = ("D#rev1", "D#rev2")
ALL = "--with", "index", "fate", "notes", "private-notes"
CALLS = [
    ("compare", *PAIR, *ALL, "--json", "a.json", "--pdf", "a.pdf", "--docx", "a.docx", "--html", "a.html",
     "--md", "a.md", "--csv", "a.csv", "--xlsx", "a.xlsx"),
    ("compare", *PAIR, "--layout", "final", "--archival", "--pdf", "b.pdf"),
    ("compare", *PAIR, "--layout", "list", "--authors", "none", "--undated", "--pdf", "c.pdf", "--docx", "c.docx"),
    ("columns", *PAIR, "--asks-of", "Norhaven", "--compromise", "--pdf", "d.pdf", "--docx", "d.docx"),
    ("brief", *PAIR, "--amendments", "1", "3", "--pdf", "e.pdf", "--docx", "e.docx"),
    ("life", "D", "--at", "Article 7", "--pdf", "f.pdf", "--json", "f.json"),
    ("show", "D#rev2", "--json", "g.json", "--akn", "g.xml"),
    ("trace", "D#zero", "D#rev1", "--json", "h.json"),
    ("silent", *PAIR, "--json", "i.json"),
    ("proposals", "D", "--compilation", "j.docx"),
    ("proposals", "D", "--compilation", "j.md"),
    ("proposals", "D", "--json", "k.json", "--csv", "k.csv", "--xlsx", "k.xlsx"),
    ("fate", "D", "--json", "l.json", "--csv", "l.csv", "--xlsx", "l.xlsx"),
    ("positions", "D", "--json", "m.json", "--csv", "m.csv", "--xlsx", "m.xlsx"),
    ("status", "D", "--json", "n.json"),
    ("dashboard", "D", "rev1", "rev2", "--json", "o.json", "--xlsx", "o.xlsx"),
    ("dashboard", "D", "--json", "p.json", "--xlsx", "p.xlsx"),
    ("notes", "D", "--json", "q.json"),
    ("info", "D", "--json", "r.json"),
]  # fmt: skip


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a telling name in the home of a user with one."""
    home = tmp_path / USER
    folder = home / PLACE
    folder.mkdir(parents=True)
    for name in ("USER", "LOGNAME", "USERNAME", "LNAME"):
        monkeypatch.setenv(name, USER)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.chdir(folder)
    return folder


def _unpacked(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """A file and whatever is packed inside it."""
    yield name, data
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for part in archive.infolist():
                assert part.date_time == (1980, 1, 1, 0, 0, 0), (name, part.filename)
                assert not part.extra, (name, part.filename)
                assert not part.comment, (name, part.filename)
                yield f"{name}: {part.filename}", archive.read(part)
    if data.startswith(b"%PDF"):
        with pikepdf.open(io.BytesIO(data)) as pdf:
            for one in pdf.objects:
                if isinstance(one, pikepdf.Stream):
                    yield f"{name}: {one.objgen}", one.read_bytes() if one.get("/Subtype") != "/Image" else b""
                elif isinstance(one, pikepdf.Dictionary):
                    yield f"{name}: {one.objgen}", "\n".join(_strings(one)).encode()
            yield f"{name}: properties", "\n".join(f"{k} {v}" for k, v in pdf.docinfo.items()).encode()


def _strings(one: pikepdf.Dictionary) -> Iterator[str]:
    for value in one.as_dict().values():
        if isinstance(value, pikepdf.String):
            yield str(value)


def _telling(place: Path) -> re.Pattern[str]:
    """What no export may hold: user, folder, machine, today."""
    today = datetime.datetime.now(datetime.UTC)
    days = {day.strftime(form) for day in (today, datetime.datetime.now()) for form in (
        "%Y-%m-%d", "%Y%m%d", "%d %B %Y", "%d.%m.%Y", "%m/%d/%Y", "%d/%m/%Y")}  # fmt: skip
    days.add(f"{today.day} {today.strftime('%B %Y')}")
    names = {USER, PLACE, str(place), str(place.parent), platform.node(), platform.release()}
    names |= {str(Path(__file__).resolve().parents[2])}
    return re.compile("|".join(re.escape(one) for one in sorted(names | days) if len(one) > 3))


def test_no_export_says_who_made_it_where_or_when(root: Path, here: Path, capsysbinary) -> None:
    resources = load_resources(root / "resources")
    build_sample(resources.sample, here / "D.travaux", resources)
    made: dict[str, dict[str, bytes]] = {}
    for turn in ("first", "second"):
        for call in CALLS:
            words = [re.sub(r"^D(?=$|#)", "D.travaux", word) for word in call]
            code = run(parse_arguments(words), root / "resources", lambda dossier: 77)
            assert code == 0, (call, capsysbinary.readouterr().err)
        files = {one.name: one for one in here.iterdir() if one.suffix != ".travaux" and one.is_file()}
        made[turn] = {name: file.read_bytes() for name, file in files.items()}
        for file in files.values():
            file.unlink()
    assert len(made["first"]) > 30
    telling = _telling(here)
    found = [
        (where, match[0])
        for name, data in made["first"].items()
        for where, inside in _unpacked(name, data)
        for match in [telling.search(inside.decode("utf-8", "replace"))]
        if match
    ]
    assert found == []
    differing = [name for name, data in made["first"].items() if data != made["second"][name]]
    assert differing == [], "the same input gives the same bytes"
    shutil.rmtree(here, ignore_errors=True)


def test_what_is_looked_for_would_be_found(here: Path) -> None:
    telling = _telling(here)
    for said in (
        f"C:\\Users\\{USER}\\x",
        f"file://{here}/x.docx",
        datetime.datetime.now(datetime.UTC).date().isoformat(),
    ):
        assert telling.search(said)
