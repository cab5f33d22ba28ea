"""dev.py must start where nothing is installed yet, and must never take half a venv for a whole one."""

import ast
import importlib.util
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
    assert lines[-1] == "exec python3 dev.py test"
    assert len(lines) == 3
