#!/usr/bin/env python3
"""The one command of a developer: set up, run, test, measure, freeze, photograph.

    python3 dev.py setup            make .venv from the lock, and install what the system lacks
    python3 dev.py run [ARGS...]    start Travaux (without ARGS: on the sample dossier)
    python3 dev.py test [ARGS...]   format, lint, types, contracts, coverage, tests (ARGS: pytest's, no coverage)
    python3 dev.py bench            run every benchmark
    python3 dev.py build            freeze the program into dist/ (build packages: and make packages of it)
    python3 dev.py screenshots      take the pictures of docs/screenshots
    python3 dev.py translations     bring the words of the interface in five languages to what the code says

It needs the standard library and Python 3.11 or newer, nothing else, and may be called from anywhere. It is no part of
the program: `app` never imports it. A second call finds its work done and takes no time.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036  this is the line that says so to an older Python
    sys.exit("Travaux needs Python 3.11 or newer; start dev.py with that, for example: python3.11 dev.py run")

import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import time
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
BUILD = ROOT / "build"
SAMPLE = ROOT / "drafts" / "sample.toml"
MEMORY = Path("/dev/shm")
MEMORY_OF_TESTS = 6 << 30
"""Bytes that must be free there: some times what the tests keep at once."""
RUNTIME_LOCK = ROOT / "requirements.txt"
DEVELOPMENT_LOCK = ROOT / "requirements-dev.txt"

PURE_FLOORS = ("treaty", "notation", "comparison", "attribution", "redline")
PURE_TESTS = tuple(f"tests/{floor}" for floor in PURE_FLOORS)
SLOWEST = ("--durations", "20", "--durations-min", "1")
"""What took longest is printed behind the tests, so that nobody has to look for it."""

# What Qt asks of Debian and Ubuntu. Alternatives stand side by side: the name changed with the 64-bit time_t.
LIBRARIES = (
    ("libegl1",), ("libgl1",), ("libxkbcommon0",), ("libdbus-1-3",), ("libfontconfig1",), ("libfreetype6",),
    ("libglib2.0-0t64", "libglib2.0-0"), ("libx11-6",), ("libx11-xcb1",), ("libxcb1",), ("libxcb-cursor0",),
    ("libxcb-icccm4",), ("libxcb-image0",), ("libxcb-keysyms1",), ("libxcb-randr0",), ("libxcb-render-util0",),
    ("libxcb-shape0",), ("libxcb-shm0",), ("libxcb-sync1",), ("libxcb-xfixes0",), ("libxcb-xkb1",),
    ("libxkbcommon-x11-0",), ("libwayland-client0",), ("libwayland-cursor0",), ("libwayland-egl1",),
)  # fmt: skip
SERVER = "postgresql"
# What the tests and the pictures ask for besides: two readers of PDF that are not ours; a screen for real windows, keys
# pressed there from outside, and the bus over which a screen reader hears them; a server for dossiers of many hands;
# what reads Word files, old ones too, tables and web pages as others read them; what reads letters from pictures, with
# the six languages; git, which says which files are the project's; what tries a package of
# Linux; what lets a call of the system fail.
TEST_TOOLS = (
    ("qpdf",), ("poppler-utils",), ("xvfb",), ("xauth",), ("binutils",), ("xdotool",), ("dbus-daemon", "dbus"),
    ("at-spi2-core",), ("gir1.2-atspi-2.0",), ("python3-gi",), (SERVER,), ("git",), ("desktop-file-utils",),
    ("strace",),
    ("pandoc",), ("libreoffice-writer-nogui", "libreoffice-writer"), ("libreoffice-calc-nogui", "libreoffice-calc"),
    ("chromium", "chromium-browser"), ("nodejs",),
    ("tesseract-ocr",), ("tesseract-ocr-eng",), ("tesseract-ocr-fra",), ("tesseract-ocr-spa",),
    ("tesseract-ocr-rus",), ("tesseract-ocr-ara",), ("tesseract-ocr-chi-sim",),
)  # fmt: skip


# --- the system ---------------------------------------------------------------------------------------------------


def say(line: str) -> None:
    """Print one line now, in order with what child processes print."""
    print(line, flush=True)


def missing_packages(wanted: tuple[tuple[str, ...], ...]) -> list[tuple[str, ...]]:
    """Of `wanted` (each a tuple of alternative Debian names), those of which no alternative is installed.

    Where there is no dpkg (not Debian, not Ubuntu) nothing is missing: the libraries are the user's own matter there.
    """
    if not shutil.which("dpkg-query"):
        return []
    command = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n"]
    listed = subprocess.run(command, capture_output=True, text=True, check=False).stdout.split("\n")
    installed = {name for name, _, state in (line.partition(" ") for line in listed) if state == "installed"}
    return [names for names in wanted if not installed.intersection(names)]


def installable(names: tuple[str, ...]) -> str:
    """The first of these alternative names that apt can install here; the first of all when apt knows none."""
    for name in names:
        shown = subprocess.run(["apt-cache", "show", name], capture_output=True, text=True, check=False)
        if shown.returncode == 0 and shown.stdout.strip():
            return name
    return names[0]


def install_packages(wanted: list[tuple[str, ...]]) -> None:
    """Install these Debian packages, as root or through sudo; else print the one command to type and exit 1."""
    as_root: list[str] = []
    if os.geteuid() != 0:
        sudo = shutil.which("sudo")
        allowed = sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0
        if not allowed:
            typed = "apt-get update && apt-get install -y " + " ".join(map(installable, wanted))
            root = "sudo sh -c" if sudo else "su -c"
            sys.exit(f"System packages are missing. Type this, then start again:\n    {root} {shlex.quote(typed)}")
        as_root = ["sudo", "-n"]
    quiet = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"]
    # A list that is out of date names files that are gone; one that is empty knows nothing. Both are mended by this.
    if subprocess.run([*quiet, "update"], stdin=subprocess.DEVNULL, check=False).returncode != 0:
        say("dev.py: the package lists could not be renewed; trying with those at hand.")
    names = [installable(alternatives) for alternatives in wanted]
    say("dev.py: installing " + " ".join(names))
    if SERVER in names:
        forgo_usual_server(quiet, as_root)
    done = subprocess.run(
        [*quiet, "install", "-y", "--no-install-recommends", *names], stdin=subprocess.DEVNULL, check=False
    )
    if done.returncode != 0:
        sys.exit("dev.py: the system packages could not be installed; apt says why above.")


def forgo_usual_server(apt: list[str], as_root: list[str]) -> None:
    """Have no server started where PostgreSQL is installed, as Debian else does: the tests start one of their own."""
    subprocess.run(
        [*apt, "install", "-y", "--no-install-recommends", "postgresql-common"], stdin=subprocess.DEVNULL, check=False
    )
    settings = "/etc/postgresql-common/createcluster.conf"
    command = ["sed", "-ri", "s/^#?(create_main_cluster) .*$/\\1 = false/", settings]
    subprocess.run([*as_root, *command], stdin=subprocess.DEVNULL, check=False)


def python_as_library() -> tuple[tuple[str, ...], ...]:
    """The Debian package that holds this Python as a library, which a frozen program brings along; none where this
    Python is not Debian's own, and has its library beside it or was built without one.
    """
    if Path(sys.base_prefix) != Path("/usr"):
        return ()
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return ((f"libpython{version}", f"libpython{version}t64"),)


def need_packages(development: bool) -> None:
    """See to it that the system has what Qt needs, what the tests need (`development`), and a way to make a venv."""
    wanted = LIBRARIES + TEST_TOOLS + python_as_library() if development else LIBRARIES
    absent = missing_packages(wanted)
    if importlib.util.find_spec("ensurepip") is None and shutil.which("dpkg-query"):
        # Debian takes ensurepip out of Python and ships it apart, under the name of the version.
        absent.append((f"python{sys.version_info.major}.{sys.version_info.minor}-venv", "python3-venv"))
    if absent:
        install_packages(absent)


# --- the virtual environment --------------------------------------------------------------------------------------


def stamp_path(development: bool) -> Path:
    """Where the sign lies that .venv is whole. It is written last, so that half a venv never counts as one."""
    return VENV / ("travaux-development.stamp" if development else "travaux-runtime.stamp")


def wanted_stamp(lock: Path) -> str:
    """What the stamp must say: this Python and this lock."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return f"{version} {hashlib.sha256(lock.read_bytes()).hexdigest()}\n"


def venv_works() -> bool:
    """Whether .venv holds a Python of the version that runs this script, which starts and has pip."""
    if not PYTHON.exists():
        return False
    code = "import pip, sys; print(*sys.version_info[:2], sep='.')"
    try:
        asked = subprocess.run([PYTHON, "-c", code], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return asked.returncode == 0 and asked.stdout.strip() == f"{sys.version_info.major}.{sys.version_info.minor}"


def make_venv() -> None:
    """Make .venv anew with this Python, in place of whatever lay there."""
    say(f"dev.py: making .venv with Python {sys.version_info.major}.{sys.version_info.minor}")
    if VENV.is_symlink() or VENV.is_file():
        VENV.unlink()
    elif VENV.exists():
        shutil.rmtree(VENV)
    # The interpreter outside of any venv this script may itself have been started from.
    base = getattr(sys, "_base_executable", None) or sys.executable
    if subprocess.run([base, "-m", "venv", str(VENV)], check=False).returncode != 0:
        sys.exit("dev.py: Python could not make .venv; it says why above.")


def make_command() -> None:
    """Put the command `travaux` into .venv, for scripts: the program as it lies in this checkout.

    It is written here and not by pip, which would need a build tool for it. `-P` keeps the folder the user stands in
    out of Python's path: a folder `app` there must not be taken for ours.
    """
    if os.name == "nt":
        text = f'@set "PYTHONPATH={ROOT};%PYTHONPATH%"\n@"{PYTHON}" -P -m app %*\n'
        (PYTHON.parent / "travaux.cmd").write_text(text, encoding="utf-8")
        return
    path = shlex.quote(str(ROOT)) + '"${PYTHONPATH:+:$PYTHONPATH}"'
    command = PYTHON.parent / "travaux"
    text = f'#!/bin/sh\nPYTHONPATH={path} exec {shlex.quote(str(PYTHON))} -P -m app "$@"\n'
    command.write_text(text, encoding="utf-8")
    command.chmod(0o755)


def setup(development: bool = True) -> None:
    """Bring system libraries and .venv to what the lock says; with `development` the tools as well.

    A runtime setup is content with a development venv, since that lock holds every package of the other.
    """
    need_packages(development)
    lock = DEVELOPMENT_LOCK if development else RUNTIME_LOCK
    for kind in {development, True}:
        stamp = stamp_path(kind)
        lock_of_kind = DEVELOPMENT_LOCK if kind else RUNTIME_LOCK
        if stamp.is_file() and stamp.read_text() == wanted_stamp(lock_of_kind) and PYTHON.exists():
            return
    if not venv_works():
        make_venv()
    for kind in (True, False):
        stamp_path(kind).unlink(missing_ok=True)
    say(f"dev.py: installing {lock.name} into .venv")
    started = time.monotonic()
    pip = [PYTHON, "-I", "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "-q", "--no-deps"]
    if subprocess.run([*pip, "--only-binary", ":all:", "--require-hashes", "-r", lock], check=False).returncode != 0:
        sys.exit("dev.py: the packages could not be installed; pip says why above. Start again when it is mended.")
    make_command()
    stamp_path(development).write_text(wanted_stamp(lock))
    say(f"dev.py: .venv is ready ({time.monotonic() - started:.0f} s)")


# --- the verbs ----------------------------------------------------------------------------------------------------


def keeping_bytecode() -> dict[str, str]:
    """The environment of our tools: whatever the shell says, what Python compiles is kept (git ignores it). The tests
    start the program many hundred times, and each time it would be compiled anew: a third of their work.
    """
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def call(command: list[Any], **environment: str) -> int:
    """Run a command in the root of the project; returns its exit code (128 + n when signal n ended it)."""
    code = subprocess.run(command, cwd=ROOT, env={**keeping_bytecode(), **environment}, check=False).returncode
    return 128 - code if code < 0 else code


def begin(command: list[Any]) -> Callable[[], int]:
    """Start a command in the root of the project; what is returned waits for its end, prints what it said, and returns
    its exit code.
    """
    begun = subprocess.Popen(
        command, cwd=ROOT, env=keeping_bytecode(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )

    def ended() -> int:
        said, _ = begun.communicate()
        say(said.rstrip())
        return begun.returncode

    return ended


def travaux(*words: str | Path) -> int:
    """Run the program from where the user stands, so that the files it is given are those the user means."""
    path = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    code = subprocess.run(
        [PYTHON, "-P", "-m", "app", *words], env={**os.environ, "PYTHONPATH": path}, check=False
    ).returncode
    return 128 - code if code < 0 else code


def has_display() -> bool:
    """Whether a window can be shown. Only on Linux and its kin is there doubt."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def sample_story() -> dict[str, Any]:
    """What drafts/sample.toml says: the drafts in order, the proposal papers, and the pair to compare."""
    with SAMPLE.open("rb") as file:
        return tomllib.load(file)


def sample_actors(story: dict[str, Any]) -> list[str | Path]:
    """The words that name the sample's own, fictional actors to Travaux."""
    return ["--actors", SAMPLE.parent / story["actors"]] if "actors" in story else []


def sample_dossier() -> Path:
    """Have Travaux make build/sample.travaux from drafts/; returns its path.

    It is made again when a file in drafts/ is newer. What a person added to it by hand goes then: the sample is there
    to be played with, not to be kept.
    """
    target = BUILD / "sample.travaux"
    newest = max(path.stat().st_mtime for path in SAMPLE.parent.rglob("*") if path.is_file())
    if target.is_file() and target.stat().st_mtime >= newest:
        return target
    say("dev.py: building the sample dossier")
    BUILD.mkdir(exist_ok=True)
    for rest in ("", "-wal", "-shm"):
        target.with_name(target.name + rest).unlink(missing_ok=True)
    if code := travaux("sample", target):
        sys.exit(code)
    return target


def sample_pdf() -> int:
    """The main job without a window: compare the pair that drafts/sample.toml names and write build/sample.pdf."""
    story = sample_story()
    pair = story["compare"]
    words: list[str | Path] = ["compare", SAMPLE.parent / pair["older"], SAMPLE.parent / pair["newer"]]
    if pair.get("evidence"):
        words += ["--evidence", *(SAMPLE.parent / name for name in pair["evidence"])]
    BUILD.mkdir(exist_ok=True)
    target = BUILD / "sample.pdf"
    code = travaux(*words, *sample_actors(story), "--pdf", target)
    if code == 0:
        say(f"dev.py: wrote {os.path.relpath(target, ROOT)}")
    return code


def run(arguments: list[str]) -> int:
    """Start Travaux; returns its exit code."""
    setup(development=False)
    if arguments:
        return travaux(*arguments)
    if has_display():
        return travaux(sample_dossier())
    say("dev.py: there is no display here, so no window; comparing two drafts of the sample instead.")
    return sample_pdf()


def covered() -> int:
    """Run the examples of the pure floors under coverage and list the branches they do not reach; 0 if there are none.

    Random examples (tests/laws) and real documents are left out, so that what is reached is the same on every machine.
    """
    coverage = [PYTHON, "-m", "coverage"]
    run = [*coverage, "run", "-m", "pytest", "-q", "-n", "2", "-m", "not corpus", *PURE_TESTS]
    call([*coverage, "erase"])
    return call(run) or call([*coverage, "combine", "-q"]) or call([*coverage, "report"])


def in_memory() -> dict[str, str]:
    """Where the tests keep their files, as a setting: in memory where there is plenty. A dossier is on the disk before
    anybody is told so, and a third of the time of the tests would go by with waiting for that.
    """
    if "TMPDIR" in os.environ or not MEMORY.is_dir() or not os.access(MEMORY, os.W_OK):
        return {}
    runs_programs = not os.statvfs(MEMORY).f_flag & os.ST_NOEXEC
    plenty = shutil.disk_usage(MEMORY).free > MEMORY_OF_TESTS
    return {"TMPDIR": str(MEMORY)} if runs_programs and plenty else {}


def test(arguments: list[str]) -> int:
    """Run every check, the tests last so that their count is the last thing said; returns 0 if all hold.

    With `arguments` only the tests they choose are run, which say nothing of coverage.
    """
    setup()
    tools = PYTHON.parent
    # One more than there are cores: a good part of the time they wait for windows and other programs.
    # Whoever is done takes half of what the busiest has left, so that nobody waits for a long test at the end.
    many = [] if any(word.startswith("-n") for word in arguments) else ["-n", "3", "--dist", "worksteal"]
    steps: list[tuple[str, Callable[[], int]]] = [
        ("format", lambda: call([tools / "ruff", "format", "--check", "."])),
        ("lint", lambda: call([tools / "ruff", "check", "."])),
        ("contracts", lambda: call([tools / "lint-imports", "--no-logo"])),
        *([] if arguments else [("coverage", covered)]),
        ("types", begin([tools / "mypy"])),  # which uses one core, beside the others
        # What ran under coverage a moment ago is not run a second time.
        (
            "tests",
            lambda: call(
                [PYTHON, "-m", "pytest", *SLOWEST, *many, *(arguments or ["--but", *PURE_TESTS])], **in_memory()
            ),
        ),
    ]
    failed = []
    for name, step in steps:
        if name == "tests" and failed:
            say(f"\ndev.py: failed so far: {', '.join(failed)}")
        say(f"\n=== {name} ===")
        if step():
            failed.append(name)
    if failed:
        print(f"dev.py: failed: {', '.join(failed)}", file=sys.stderr, flush=True)
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    """Run every script in benchmarks/, or those named; returns 0 if all of them came to their end."""
    setup()
    failed = []
    for script in sorted((ROOT / "benchmarks").glob("*.py")):
        if script.name.startswith("_") or (arguments and script.stem not in arguments):
            continue
        say(f"\n=== {script.stem} ===")
        if call([PYTHON, script], PYTHONPATH=str(ROOT)):
            failed.append(script.stem)
    if failed:
        print(f"dev.py: failed: {', '.join(failed)}", file=sys.stderr, flush=True)
    return 1 if failed else 0


def build(arguments: list[str]) -> int:
    """Freeze the program into dist/travaux, and with the word "packages" make packages of it for this system; other
    `arguments` are PyInstaller's. Returns the exit code of what failed, or 0.
    """
    setup()
    words = [word for word in arguments if word != "packages"]
    # The order of sets would change what is built from one build to the next.
    freeze = [PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *words, "build.spec"]
    code = call(freeze, PYTHONHASHSEED="0")
    if code or "packages" not in arguments:
        return code
    return call([PYTHON, "-m", "packages.make"])


def screenshots(arguments: list[str]) -> int:
    """Take the pictures of docs/screenshots from the real window, drawn offscreen."""
    setup()
    sample_dossier()
    return call([PYTHON, "-m", "tests.screenshots", *arguments], QT_QPA_PLATFORM="offscreen")


def translations(arguments: list[str]) -> int:
    """Bring the Linguist files to what the code says, and compile them; returns 1 when a word is not translated.

    In English only the plurals need a file. `arguments` are handed to lupdate.
    """
    setup()
    spoken = [PYTHON, "-c", "from app.treaty.languages import LANGUAGES; print(*LANGUAGES)"]
    languages = subprocess.run(spoken, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split()
    tools, folder = PYTHON.parent, ROOT / "resources" / "translations"
    sources = [str(file.relative_to(ROOT)) for file in sorted((ROOT / "app" / "desktop").rglob("*.py"))]
    missing = 0
    for language in languages:
        file = folder / f"travaux_{language}.ts"
        only = ["-pluralonly"] if language == "en" else []
        update = [tools / "pyside6-lupdate", "-silent", "-locations", "none", "-no-obsolete", *only, *arguments]
        if code := call([*update, *sources, "-source-language", "en", "-target-language", language, "-ts", file]):
            return code
        missing += file.read_text("utf-8").count('type="unfinished"')
        if code := call([tools / "pyside6-lrelease", "-silent", file]):
            return code
    if missing:
        say(f"dev.py: {missing} words have no translation yet")
    return 1 if missing else 0


def main(words: list[str]) -> int:
    """Do what the first word says; returns the exit code (2 for a word that is none of the verbs)."""
    verb, arguments = (words[0], words[1:]) if words else ("", [])
    if verb == "setup" and not arguments:
        setup()
        return 0
    verbs = {"run": run, "test": test, "bench": bench, "build": build}
    verbs |= {"screenshots": screenshots, "translations": translations}
    if verb in verbs:
        return verbs[verb](arguments)
    asked = verb in ("-h", "--help", "help")
    print(__doc__, file=sys.stdout if asked else sys.stderr)
    return 0 if asked else 2


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
