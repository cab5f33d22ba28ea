"""Patterns that are kept on the disk are those that Python compiles, and a file that is not sound is no harm."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app import kept_patterns
from app.kept_patterns import KeptPatterns

SOURCES = (
    ("port", 0),
    (r"(?P<day>\d+) (?P<month>may|июня|[一-鿿]+)(?:\s+(?P<day_too>\d))?", re.IGNORECASE),
    (r"(?i:Ä|ß)\b[^\w\s]{2,7}?(?<=x)(?!y)(?-i:[А-яё])", re.MULTILINE | re.DOTALL),
    (r"(?x) ( a | b ) \1 $ # said again", 0),
    ("", re.ASCII),
    ("[\U00020000-\U0003ffff]|é", re.IGNORECASE),
)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "patterns"


def written(file: Path, *sources: tuple[str, int]) -> KeptPatterns:
    kept = KeptPatterns(file)
    for source, flags in sources:
        kept.compiled(source, int(flags))
    kept.write()
    return kept


def changed(data: bytes, at: int) -> bytes:
    """Bytes of which one is another."""
    at %= len(data)
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def is_at_hand(kept: KeptPatterns, source: str, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether a pattern is given without being compiled."""
    compiled: list[str] = []
    with monkeypatch.context() as now:
        real = kept_patterns._compiled_parts
        now.setattr(kept_patterns, "_compiled_parts", lambda *asked: compiled.append(asked[0]) or real(*asked))
        assert kept.compiled(source, 0) == re.compile(source)
    return not compiled


@pytest.mark.parametrize(("source", "flags"), SOURCES)
def test_a_pattern_is_the_same_compiled_and_loaded(file: Path, source: str, flags: int):
    now = re.compile(source, flags)  # patterns are equal with their codes
    assert KeptPatterns(file).compiled(source, int(flags)) == now
    written(file, *SOURCES)
    loaded = KeptPatterns(file).compiled(source, int(flags))
    assert loaded == now
    assert (loaded.groups, dict(loaded.groupindex), repr(loaded)) == (now.groups, dict(now.groupindex), repr(now))
    text = "on 3 may 4, XäÄ!!x, 3 июня, aa"
    assert [(m.span(), m.lastgroup) for m in loaded.finditer(text)] == [
        (m.span(), m.lastgroup) for m in now.finditer(text)
    ]


def test_a_method_is_the_same_compiled_and_loaded(file: Path):
    words = "def made(_first):\n def both(self, other=_first):\n  return (self, other)\n return both"
    for kept in (KeptPatterns(file), KeptPatterns(file)):
        made: dict[str, Any] = {}
        exec(kept.code(words), made)
        assert made["made"]("a port")("a ship") == ("a ship", "a port")
        kept.compiled(words, 0)  # the same words as a pattern are another thing
        kept.write()


def test_a_python_of_which_the_steps_are_not_known_is_asked(file: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(kept_patterns, "_KNOWN", ())
    for source, flags in SOURCES:
        assert written(file, (source, flags)).compiled(source, int(flags)) == re.compile(source, flags)
    assert not file.exists()


def test_an_error_is_that_of_python(file: Path):
    with pytest.raises(re.error, match="missing"):
        KeptPatterns(file).compiled("(", 0)


def test_what_others_wrote_meanwhile_stays(file: Path, monkeypatch: pytest.MonkeyPatch):
    first, second = KeptPatterns(file), KeptPatterns(file)
    first.compiled("port", 0)
    second.compiled("harbour", 0)
    first.write()
    second.write()
    both = KeptPatterns(file)
    assert is_at_hand(both, "port", monkeypatch)
    assert is_at_hand(both, "harbour", monkeypatch)
    assert not is_at_hand(both, "pier", monkeypatch)


def test_a_file_that_is_not_sound_is_passed_over_and_written_anew(file: Path, monkeypatch: pytest.MonkeyPatch):
    written(file, ("port", 0))
    whole = file.read_bytes()
    for damaged in (b"", whole[:10], whole[:-1], *(changed(whole, at) for at in (0, 35, 60, -9))):
        file.write_bytes(damaged)
        assert not is_at_hand(KeptPatterns(file), "port", monkeypatch)
    written(file, ("port", 0))
    assert file.read_bytes() == whole


def test_codes_of_another_python_are_passed_over(file: Path, monkeypatch: pytest.MonkeyPatch):
    written(file, ("port", 0))
    monkeypatch.setattr(kept_patterns, "_maker", lambda: ("another", 1, 4))
    assert not is_at_hand(KeptPatterns(file), "port", monkeypatch)


def test_nothing_is_written_where_python_writes_no_modules(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    written(tmp_path / "no such folder" / "patterns", ("port", 0))
    (tmp_path / "a folder").mkdir()
    written(tmp_path / "a folder", ("port", 0))
    brought = KeptPatterns(file, fixed=True)
    brought.compiled("port", 0)
    brought.write()
    written(file)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    written(file, ("port", 0))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(kept_patterns, "_MOST", 20)
    written(file, ("port", 0))
    assert [one.name for one in tmp_path.iterdir()] == ["a folder"]


def test_where_there_is_no_room_for_all_what_is_asked_for_stays(file: Path, monkeypatch: pytest.MonkeyPatch):
    written(file, *((f"port {'a' * n}", 0) for n in range(400)))
    monkeypatch.setattr(kept_patterns, "_MOST", file.stat().st_size)
    written(file, ("harbour", 0), ("port aaa", 0))
    kept = KeptPatterns(file)
    assert [is_at_hand(kept, one, monkeypatch) for one in ("harbour", "port aaa", "port aa")] == [True, True, False]


def test_a_copy_of_a_process_keeps_what_it_compiled_itself(file: Path):
    kept = KeptPatterns(file)
    kept.compiled("port", 0)
    kept.leave_written()
    kept.write()
    assert not file.exists()
    kept.compiled("harbour", 0)
    kept.write()
    assert file.exists()


def called(root: Path, folder: Path, code: str) -> str:
    """What a process prints that keeps compiled modules in a folder."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(folder)
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


USED = "from app.late_pattern import compile_later\nprint(bool(compile_later('(p|h)ort').match('port')))\n"
COPIED = """
from app.services.processes.forked_call import ForkedCall
from app.job import SilentProgress
from app.late_pattern import compile_later
print(ForkedCall(lambda: bool(compile_later('(p|h)ort').match('port')), lambda: None).answer(SilentProgress()))
"""


@pytest.mark.parametrize("first", [USED, pytest.param(COPIED, marks=pytest.mark.skipif("sys.platform != 'linux'"))])
def test_the_next_process_compiles_nothing_again(root: Path, tmp_path: Path, first: str):
    assert called(root, tmp_path, first) == "True"
    none = (
        "import app.kept_patterns, re._compiler\n"
        "def refuse(*_):\n    raise AssertionError\nre._compiler._code = refuse\n"
    )
    assert called(root, tmp_path, none + USED) == "True"


def test_each_pattern_of_the_program_is_the_one_that_python_compiles():
    import app.attribution.attribute
    import app.importing.proposals.paper
    import app.redline.compose  # noqa: F401
    from app.late_pattern import _CompiledPattern

    late = {
        id(one): one
        for name, module in sys.modules.items()
        if name.startswith("app.") and module is not None
        for one in vars(module).values()
        if isinstance(one, _CompiledPattern)
    }
    assert len(late) > 200
    for one in late.values():
        assert one.match.__self__ == re.compile(one.pattern, one.flags)


def test_no_word_of_a_document_is_kept(root: Path, tmp_path: Path):
    article = "Article 1\nWharves of Quillhaven\n\n1. Each Quillhavener shall moor at the Quillhaven wharf.\n"
    (tmp_path / "older.txt").write_text(article, "utf-8")
    (tmp_path / "newer.txt").write_text(article.replace("shall moor", "may moor [by night – Quillhaven]"), "utf-8")
    paper = "Proposals\n\nNorway\n\nArticle 1\n\nIn paragraph 1, replace “Quillhavener shall” by “Quillhavener may”.\n"
    (tmp_path / "paper.txt").write_text(paper, "utf-8")
    words = ["compare", *(str(tmp_path / f"{name}.txt") for name in ("older", "newer")), "--evidence"]
    program = f"from app.main import main\nmain({[*words, str(tmp_path / 'paper.txt')]!r})\n"
    called(root, tmp_path / "modules", program)
    (kept,) = (tmp_path / "modules").rglob(f"app/patterns.{sys.implementation.cache_tag}")
    data = kept.read_bytes()
    assert b"Option" in data
    assert b"uillhaven" not in data.replace(b"\0", b"")
    assert str(tmp_path).encode() not in data
