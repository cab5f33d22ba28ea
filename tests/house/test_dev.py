"""dev.py must start where nothing is installed yet, and must never take half a venv for a whole one."""

import ast
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

import app


@pytest.fixture
def dev(root: Path, tmp_path: Path) -> ModuleType:
    """A dev.py of its own, in a project that holds nothing but the two locks."""
    for name in ("dev.py", "requirements.txt", "requirements-dev.txt"):
        shutil.copy(root / name, tmp_path)
    spec = importlib.util.spec_from_file_location("dev_of_test", tmp_path / "dev.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_it_needs_the_standard_library_only(root: Path) -> None:
    tree = ast.parse((root / "dev.py").read_text(encoding="utf-8"))
    imported = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            imported.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            imported.add((node.module or "").partition(".")[0])
    assert imported
    assert imported <= sys.stdlib_module_names


def test_an_older_python_can_read_it_as_far_as_its_sentence(root: Path) -> None:
    tree = ast.parse((root / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 8))
    before = tree.body[: next(i for i, node in enumerate(tree.body) if isinstance(node, ast.If))]
    names = [alias.name for node in before if isinstance(node, ast.Import) for alias in node.names]
    assert names == ["sys"], "only sys may be imported before the version is looked at"


@pytest.mark.parametrize(("words", "code"), [(["--help"], 0), ([], 2), (["launch"], 2), (["setup", "now"], 2)])
def test_it_says_its_verbs(root: Path, tmp_path: Path, words: list[str], code: int) -> None:
    done = subprocess.run(
        [sys.executable, root / "dev.py", *words], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == code
    said = done.stdout if code == 0 else done.stderr
    for verb in ("setup", "run", "test", "bench", "build", "screenshots"):
        assert f"dev.py {verb}" in said


def test_half_a_venv_is_made_anew_and_a_whole_one_is_left_alone(dev: ModuleType) -> None:
    assert not dev.venv_works()
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", dev.VENV], check=True)
    (dev.VENV / "lost").touch()
    assert not dev.venv_works()
    dev.make_venv()
    assert dev.venv_works()
    assert not (dev.VENV / "lost").exists()


def test_the_stamp_tells_one_lock_from_another(dev: ModuleType) -> None:
    before = dev.wanted_stamp(dev.RUNTIME_LOCK)
    assert before != dev.wanted_stamp(dev.DEVELOPMENT_LOCK)
    with dev.RUNTIME_LOCK.open("a") as lock:
        lock.write("# changed\n")
    assert dev.wanted_stamp(dev.RUNTIME_LOCK) != before


def test_what_our_tools_compile_is_kept_whatever_the_shell_says(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    asked = [sys.executable, "-c", "import sys; print('asked'); sys.exit(4 if sys.dont_write_bytecode else 3)"]
    assert dev.call(asked) == 3
    capfd.readouterr()
    ended = dev.begin(asked)
    assert capfd.readouterr().out == "", "beside the others it says nothing before it is waited for"
    assert ended() == 3
    assert capfd.readouterr().out == "asked\n"


@pytest.mark.skipif(not shutil.which("dpkg-query"), reason="not a Debian: dev.py leaves system packages to its user")
def test_a_package_counts_when_one_of_its_names_is_installed(dev: ModuleType) -> None:
    lost = ("travaux-no-such-package",)
    assert dev.missing_packages((("dpkg", *lost), (*lost, "dpkg"), lost)) == [lost]


def test_a_window_needs_a_display_on_linux(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not dev.has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert dev.has_display()


@pytest.mark.skipif(sys.platform == "win32", reason="the command is a batch file there")
def test_the_command_starts_our_program_from_anywhere(dev: ModuleType, tmp_path: Path) -> None:
    for folder, answer in ((dev.ROOT, "ours"), (tmp_path / "else where", "another's")):
        (folder / "app").mkdir(parents=True)
        (folder / "app" / "__main__.py").write_text(f"import sys\nprint({answer!r}, sys.argv[1:])\n")
    dev.PYTHON.parent.mkdir(parents=True)
    dev.PYTHON.symlink_to(sys.executable)
    dev.make_command()
    done = subprocess.run(
        [dev.PYTHON.parent / "travaux", "a b", "$HOME"],
        cwd=tmp_path / "else where",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "ours ['a b', '$HOME']\n", done.stderr


def test_the_version_is_said_once(root: Path) -> None:
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    assert settings["project"]["version"] == app.__version__


def test_ci_runs_what_a_developer_runs(root: Path) -> None:
    lines = (root / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert lines[-1] == 'exec "$python" dev.py test'


@pytest.mark.skipif(not shutil.which("bash"), reason="the script is for a shell")
@pytest.mark.parametrize(("answer", "chosen"), [(0, "system"), (1, "first")])
def test_ci_takes_the_python_of_the_system_where_it_is_new_enough(
    root: Path, tmp_path: Path, answer: int, chosen: str
) -> None:
    """The Python of the system is a stand-in that says whether it is new enough, and each says that it was chosen."""
    for name in ("system", "first"):
        script = tmp_path / name
        script.write_text(f'#!/bin/sh\n[ "$1" = -c ] && exit {answer}\necho {name} "$@"\n')
        script.chmod(0o755)
    (tmp_path / "first").rename(tmp_path / "python3")
    (tmp_path / ".ci").mkdir()
    text = (root / ".ci" / "run").read_text(encoding="utf-8")
    assert "python=/usr/bin/python3\n" in text
    (tmp_path / ".ci" / "run").write_text(text.replace("/usr/bin/python3", str(tmp_path / "system")))
    path = f"{tmp_path}:{os.environ['PATH']}"
    command = ["bash", tmp_path / ".ci" / "run"]
    done = subprocess.run(command, env={"PATH": path}, capture_output=True, text=True, check=False)
    assert done.stdout == f"{chosen} dev.py test\n", done.stderr


def test_what_the_tests_ask_for_of_debian_is_installed_by_the_setup(root: Path, dev: ModuleType) -> None:
    """A test that is skipped for want of a program tries nothing: each program has its package."""
    packages = {
        "chromium": "chromium", "dbus-daemon": "dbus-daemon", "desktop-file-validate": "desktop-file-utils",
        "git": "git", "initdb": "postgresql", "node": "nodejs", "pandoc": "pandoc", "pdftoppm": "poppler-utils",
        "pdftotext": "poppler-utils", "qpdf": "qpdf", "soffice": "libreoffice-writer-nogui", "strace": "strace",
        "strip": "binutils", "tesseract": "tesseract-ocr", "xdotool": "xdotool", "Xvfb": "xvfb",
    }  # fmt: skip
    of_every_debian = {"bash", "dpkg-deb", "dpkg-query", "mount", "sudo", "unshare"}
    installed = {name for names in dev.TEST_TOOLS for name in names}
    assert set(packages.values()) <= installed
    asked = set()
    for file in (root / "tests").rglob("*.py"):
        asked.update(re.findall(r"""which\(["']([\w.-]+)["']\)""", file.read_text(encoding="utf-8")))
    assert asked
    assert asked <= packages.keys() | of_every_debian
    languages = {name.removeprefix("tesseract-ocr-") for name in installed if name.startswith("tesseract-ocr-")}
    assert languages == {"eng", "fra", "spa", "rus", "ara", "chi-sim"}


def test_the_library_of_python_is_asked_for_where_debian_ships_it_apart(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    monkeypatch.setattr(sys, "base_prefix", "/usr")
    assert dev.python_as_library()[0][0] == f"libpython{version}"
    monkeypatch.setattr(sys, "base_prefix", "/opt/python")
    assert dev.python_as_library() == ()
