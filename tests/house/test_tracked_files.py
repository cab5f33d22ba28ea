"""What may stand in the project: no path of a machine, no package server, no key; and what each floor may load."""

import ast
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

PURE = ("treaty", "notation", "comparison", "attribution", "redline")
# A clock, a locale, chance, the system, other processes: what would make two laptops differ.
IMPURE = {
    *("asyncio", "concurrent", "ctypes", "glob", "io", "locale", "multiprocessing", "os", "pathlib", "random"),
    *("secrets", "shutil", "signal", "socket", "sqlite3", "subprocess", "tempfile", "threading", "time", "uuid"),
}
NETWORK = {
    *("aiohttp", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket", "socketserver"),
    *("ssl", "telnetlib", "urllib.request", "urllib3", "websockets", "xmlrpc", "PySide6.QtNetwork"),
    *("PySide6.QtWebEngineCore", "PySide6.QtWebSockets"),
}


def tracked(root: Path) -> list[Path]:
    """The files of the project as git knows them; in a copy that is no checkout, those that git would not ignore."""
    if not shutil.which("git"):
        pytest.skip("git is not installed, so nothing says which files belong to the project")
    if (root / ".git").exists():
        names = _listed(root)
    else:
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(["git", "init", "--quiet", "--bare", folder], check=True)
            names = _listed(root, f"--git-dir={folder}", f"--work-tree={root}")
    return [path for name in names if name and (path := root / name).is_file()]


def _listed(root: Path, *where: str) -> list[str]:
    """The names that git gives, in the checkout `root` or, with `where`, in a folder that it has never seen."""
    # The tests may run as another user than the one whose checkout this is, which git refuses unless told otherwise.
    command = ["git", "-c", f"safe.directory={root}", *where, "ls-files", "-z"]
    if where:
        command += ["--others", "--exclude-standard"]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout.split("\0")


def test_a_copy_that_is_no_checkout_is_looked_through_too(root: Path, tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "build").mkdir()
    shutil.copy(root / ".gitignore", tmp_path)
    for name in ("app/one.py", "build/made.txt"):
        (tmp_path / name).touch()
    names = {str(path.relative_to(tmp_path)) for path in tracked(tmp_path)}
    assert names == {".gitignore", "app/one.py"}


def forbidden(root: Path) -> re.Pattern[str]:
    """What must stand nowhere; put together from pieces, so that this file does not hold it either."""
    slash = "/"
    places = [slash + name + slash for name in ("root", "work", "tmp")]
    homes = [slash + "home" + slash + r"\w", slash + "Users" + slash + r"\w", re.escape(f"{root.parent}{slash}")]
    hosts = [r"py" + r"pi\.org", r"python" + r"hosted\.org", r"npm" + r"js\.(org|com)", "index" + "-url"]
    keys = ["BEGIN " + "(RSA |EC |OPENSSH )?PRIVATE KEY", "gh" + r"[pousr]_\w{30}", "AK" + r"IA[0-9A-Z]{16}"]
    writers = [r"\b" + word + r"\b" for word in ("cla" + "ude", "anth" + "ropic", "chat" + "gpt", "open" + "ai")]
    # A path begins where no letter, dot or address stands before it: "network/" and "../drafts/" are none.
    paths = r"(?<![\w.~/*-])(?:" + "|".join(places + homes) + ")"
    return re.compile("|".join([paths, *hosts, *keys, *writers]), re.IGNORECASE)


def test_no_tracked_file_names_a_machine_a_server_or_a_key(root: Path) -> None:
    pattern = forbidden(root)
    assert pattern.search('open("' + "/tm" + 'p/x")'), "the pattern must be able to find something"
    found = []
    for path in tracked(root):
        raw = path.read_bytes()
        if b"\0" in raw[:8000]:
            continue
        for number, line in enumerate(raw.decode("utf-8", "replace").splitlines(), 1):
            if hit := pattern.search(line):
                found.append(f"{path.relative_to(root)}:{number}: {hit[0]}")
    assert not found


def test_no_tracked_file_is_made_by_the_machine(root: Path) -> None:
    names = [path.relative_to(root) for path in tracked(root)]
    made = {"__pycache__", ".venv", "build", "dist", ".mypy_cache", ".ruff_cache", ".pytest_cache"}
    assert not [name for name in names if made.intersection(name.parts) or name.suffix in (".pyc", ".orig", ".rej")]


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Line and dotted name of every import of a file, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.lineno, node.module
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def test_the_program_loads_nothing_that_opens_a_connection(root: Path) -> None:
    found = [
        f"{path.relative_to(root)}:{line}: {name}"
        for path in sorted((root / "app").rglob("*.py"))
        for line, name in imports(path)
        if name in NETWORK or name.partition(".")[0] in NETWORK
    ]
    assert not found


@pytest.mark.parametrize("floor", PURE)
def test_a_pure_floor_knows_no_clock_no_chance_and_no_system(root: Path, floor: str) -> None:
    files = sorted((root / "app" / floor).rglob("*.py"))
    assert files
    found = []
    for path in files:
        found += [
            f"{path.relative_to(root)}:{line}: {name}"
            for line, name in imports(path)
            if name.partition(".")[0] in IMPURE
        ]
        calls = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
        found += [
            f"{path.relative_to(root)}:{call.lineno}: {name}"
            for call in calls
            if (name := ast.unparse(call.func)).endswith((".now", ".today", ".utcnow")) or name in ("open", "hash")
        ]
    assert not found
