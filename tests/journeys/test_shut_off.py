"""A whole journey over a locked dossier where no process can make a socket: nothing asks for one, and no word of the
dossier is left readable on the computer, nor ever written to a file that is not meant to hold it.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import typst

from tests.journeys.shut_off.run import can_shut_off

HERE = Path(__file__).parent / "shut_off"
WORDS = "three quiet herons"
SAID = "Each Party shall count its herons at dusk"
"""A sentence of the drafts; its last word changes from draft to draft."""
NOTED = "Our herons may yield at noon"


def draft(dusk):
    articles = [f"Article {number}\n\n1. Parties shall keep {number} nets.\n" for number in range(2, 30)]
    return f"Agreement on herons\n\nArticle 1\n\n1. {SAID.replace('dusk', dusk)}.\n\n" + "\n".join(articles)


def rtf(text):
    return "{\\rtf1\\ansi " + text.replace("\n", "\\par\n") + "}"


class Place:
    """A computer of its own: a home, a folder for temporary files, papers that came, a desk for what goes out."""

    def __init__(self, folder):
        self.folder = folder
        for name in ("home", "temporary", "came", "desk", "dossier"):
            (folder / name).mkdir()
        self.notes = folder / "notes"
        self.notes.touch()
        (self.came / "words").write_text(WORDS, "utf-8")
        self.dossier = folder / "dossier" / "herons.travaux"

    @property
    def came(self):
        return self.folder / "came"

    @property
    def desk(self):
        return self.folder / "desk"

    def python(self, *words, code=0):
        """Run Python there, shut off; returns what it said."""
        root = Path(__file__).resolve().parents[2]
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder / "home"),
            "TMPDIR": str(self.folder / "temporary"),
            "PYTHONPATH": str(root),
            "PYTHONDONTWRITEBYTECODE": "1",
            "QT_QPA_PLATFORM": "offscreen",
            "SHUT_OFF_NOTES": str(self.notes),
        }
        done = subprocess.run(
            [sys.executable, str(HERE / "run.py"), *map(str, words)],
            cwd=self.folder,
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert done.returncode == code, (words, done.returncode, done.stdout, done.stderr)
        return done.stdout

    def travaux(self, *words):
        return self.python("-m", "app", *words, "--passphrase-file", self.came / "words")

    def noted(self, what):
        """What the watch in every Python there noted of a sort."""
        lines = self.notes.read_text("utf-8").splitlines()
        return [line.removeprefix(f"{what} ") for line in lines if line.startswith(f"{what} ")]


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return Place(tmp_path_factory.mktemp("computer"))


def held_in(data, words):
    """Whether bytes hold words, in one of the ways in which files of a computer hold them."""
    if any(words.encode(code) in data for code in ("utf-8", "utf-16-le", "utf-16-be")):
        return True
    if not zipfile.is_zipfile(io.BytesIO(data)):
        return False
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        return any(held_in(parts.read(name), words) for name in parts.namelist())


def readable_in(folder, words):
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [str(file.relative_to(folder)) for file in files if held_in(file.read_bytes(), words)]


def test_a_search_finds_words_in_every_dress(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.docx", "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("word/document.xml", f"<w:t>{SAID}</w:t>")
    (tmp_path / "b").write_bytes(b"\x00" + SAID.encode("utf-16-le"))
    (tmp_path / "c").write_text("nothing")
    assert sorted(readable_in(tmp_path, SAID)) == ["a.docx", "b"]


PROBES = {
    "python": "import socket; socket.socket(socket.AF_INET)",
    "python6": "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
    "library": "import ctypes; ctypes.CDLL(None).socket(2, 1, 0)",
    "netlink": "import ctypes; ctypes.CDLL(None).socket(16, 3, 0)",
}
WRAPPED = {
    "itself": "{probe}",
    "a child": "import subprocess, sys; sys.exit(subprocess.run([sys.executable, '-c', {probe!r}]).returncode)",
    "a worker": (
        "import multiprocessing as m\n"
        "p = m.get_context('spawn').Process(target=exec, args=({probe!r},))\n"
        "p.start()\np.join()\nraise SystemExit(p.exitcode)"
    ),
}


@pytest.mark.skipif(not can_shut_off(), reason="this kernel shuts nothing off")
@pytest.mark.parametrize("who", WRAPPED)
@pytest.mark.parametrize("how", PROBES)
def test_a_socket_would_end_whoever_asks_for_it(place, tmp_path, who, how):
    script = tmp_path / "probe.py"
    does = WRAPPED[who].format(probe=PROBES[how]).replace("\n", "\n    ")
    script.write_text(f"if __name__ == '__main__':\n    {does}")
    killed = -signal.SIGSYS
    watched = how.startswith("python")
    before = len(place.noted("socket"))
    # Python's own watch refuses before the kernel kills, and says who it was.
    code = {"itself": killed, "a child": 256 + killed, "a worker": 256 + killed}[who] if not watched else 1
    place.python(script, code=code)
    assert len(place.noted("socket")) == before + watched
    place.notes.write_text("")


def test_local_sockets_are_left(place):
    assert place.python("-c", "import socket; socket.socketpair(); print('made')") == "made\n"


@pytest.fixture(scope="module")
def journey(place):
    """The journey; afterwards all that it left lies there."""
    came, desk, dossier = place.came, place.desk, place.dossier
    place.notes.write_text("")
    (came / "zero.md").write_text(draft("dawn"), "utf-8")
    (came / "one.txt").write_text(draft("noon"), "utf-8")
    typst.compile(draft("night").replace("\n\n", "\n\n#parbreak()\n").encode(), output=str(came / "three.pdf"))
    (came / "asked.csv").write_text(
        "article,proponent,current text,proposed text,rationale\n"
        f"Article 1(1),France,{SAID.replace('dusk', 'dawn')}.,{SAID.replace('dusk', 'noon')}.,Herons sleep at dawn.\n",
        "utf-8",
    )
    drafts = ["zero.md", "one.txt", "three.pdf"]
    if shutil.which("soffice"):
        (came / "two.rtf").write_text(rtf(draft("evening")), "ascii")
        drafts.insert(2, "two.rtf")
    place.travaux("lock", dossier, "--new-passphrase-file", came / "words")
    for name in drafts:
        place.travaux("import", dossier, came / name, "--label", name.partition(".")[0])
    place.travaux("proposals", dossier, came / "asked.csv")
    pair = (f"{dossier}#zero", f"{dossier}#one")
    kinds = ("json", "pdf", "docx", "html", "xlsx", "csv", "md")
    place.travaux("compare", *pair, *(word for kind in kinds for word in (f"--{kind}", desk / f"herons.{kind}")))
    place.travaux("brief", *pair, "--amendments", "1", "--pdf", desk / "brief.pdf", "--docx", desk / "brief.docx")
    place.travaux("proposals", dossier, "--compilation", desk / "asked.docx", "--xlsx", desk / "asked.xlsx")
    place.travaux("dashboard", dossier, "--xlsx", desk / "numbers.xlsx")
    place.travaux("authors", dossier, "A. Clerk=FRA")
    assert "is sound" in place.travaux("check", dossier)
    place.said = place.python(HERE / "evening.py", dossier, WORDS, NOTED)
    return place


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_whole_journey_asks_for_no_socket(journey):
    assert journey.noted("socket") == []
    made = sorted(file.name for file in journey.desk.iterdir())
    assert len(made) == 12
    assert "notes 1, begun 1, changes " in journey.said
    assert "France" in (journey.desk / "herons.html").read_text("utf-8")
    assert readable_in(journey.desk, SAID.replace("dusk", "noon")), "what is exported can be read"


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("words", [SAID.rpartition(" ")[0], NOTED, "Herons sleep at dawn", "three quiet herons"])
def test_no_word_of_a_locked_dossier_is_left_on_the_computer(journey, words):
    for name in ("home", "temporary", "dossier"):
        assert readable_in(journey.folder / name, words) == [], name
    assert any((journey.folder / "home").rglob("*.sealed")), "what was begun is there"
    assert any((journey.folder / "home").rglob("travaux.log")), "and the log"
    assert any((journey.folder / "dossier" / "herons backups").iterdir()), "and a copy"


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_every_file_that_was_written_is_one_that_may_be(journey):
    """Also those that were gone again: all that any Python process of the journey opened to write."""
    may = (journey.desk, journey.folder / "home", journey.folder / "dossier")
    temporary = journey.folder / "temporary"
    written = {
        path
        for path in journey.noted("written")
        if not path.isdecimal() and path not in ("/dev/null", str(temporary))  # files without a name
        if not any(Path(path).is_relative_to(folder) for folder in may)
    }
    office = {path for path in written if path.startswith(f"{temporary}/travaux-office-")}
    assert bool(office) == bool(shutil.which("soffice")), "the watch sees what is written"
    tried = {path for path in written if re.fullmatch(rf"{re.escape(str(temporary))}/[a-z0-9_]{{8}}", path)}
    assert written - office - tried == set(), "but four letters by which Python tries the folder"
    assert list(temporary.iterdir()) == []
