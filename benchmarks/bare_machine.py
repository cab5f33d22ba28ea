"""Whether the commands of the README end well on a Debian on which nothing but Python was installed before.

    sudo python3 dev.py bench bare_machine
    sudo .venv/bin/python benchmarks/bare_machine.py [--suite NAME] [--steps run test wheel] [--git] [--keep FOLDER]

In a root of its own, made by debootstrap, it calls `dev.py run` and `dev.py test` as root on a copy of what lies in
this checkout, and puts the wheel into an environment outside of it; it prints how long each took, how it ended and
what it said last. With `--git` the copy is a checkout and git is there before, else neither. It is no test of the
program: that is what `dev.py test` does there.

The mirror and the settings of apt and pip (proxies, certificates, limits of time) are those of this machine, taken when
it runs. What is mounted is mounted in a namespace of its own and goes with it. It needs Linux, root, debootstrap and
`unshare`, some 6 GB of disk, and half an hour or more; where something is missing it says so and is done.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from configparser import ConfigParser
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROJECT = Path("/", "srv", "travaux")
"""Where the copy of the checkout lies in the bare root."""
STEPS = ("run", "test", "wheel")
SETTINGS_OF_PIP = (Path("/etc/xdg/pip/pip.conf"), Path("/etc/pip.conf"), Path.home() / ".config/pip/pip.conf")
PROXIES = ("http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")
CERTIFICATES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "PIP_CERT")
LAST = 12
"""Lines of what a step said last that are printed."""

ENTERED = """
set -e
root=$1; shift
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/dev/shm"
mount -t tmpfs tmpfs "$root/tmp"
exec chroot "$root" "$@"
"""
TRIED = """
set -e
python3 -m venv /opt/tried
/opt/tried/bin/pip install --quiet /opt/*.whl
cd /var/tmp
test ! -e /opt/tried/lib/python3*/site-packages/tests
travaux=/opt/tried/bin/travaux
$travaux --version
$travaux sample sample.travaux
$travaux check sample.travaux
$travaux info sample.travaux
$travaux compare sample.travaux#rev1 sample.travaux#rev2 --pdf r.pdf --docx r.docx --html r.html --xlsx r.xlsx
$travaux licences | head -n 5
ls -l r.*
QT_QPA_PLATFORM=offscreen timeout 20 $travaux sample.travaux && code=0 || code=$?
test "$code" = 124 && echo "the window stayed open until it was closed"
"""


def lacking() -> str:
    """What is missing here for such a root; "" for nothing."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "a root of its own needs Linux, and root"
    absent = [name for name in ("debootstrap", "unshare", "chroot") if not shutil.which(name)]
    return f"not on this machine: {', '.join(absent)}" if absent else ""


def mirror(suite: str) -> str:
    """The address from which this machine's apt has `suite`; "" where it has it from nowhere."""
    asked = ["apt-get", "indextargets", "--format", "$(CODENAME) $(COMPONENT) $(REPO_URI)", "Created-By: Packages"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    found = [line.split(maxsplit=2) for line in told.splitlines()]
    return next((words[2] for words in found if words[:2] == [suite, "main"]), "")


def make_root(folder: Path, suite: str, *, git: bool) -> None:
    """Make a bare root in `folder`: what Debian calls minimal, and Python; with `git`, that too."""
    packages = ["python3", *(["git"] if git else [])]
    command = ["debootstrap", "--variant=minbase", f"--include={','.join(packages)}", suite, folder, mirror(suite)]
    with (folder.parent / "debootstrap.log").open("w") as log:
        subprocess.run(command, stdout=log, stderr=log, check=True)
    dumped = subprocess.run(["apt-config", "dump"], capture_output=True, text=True, check=True).stdout
    kept = [line for line in dumped.splitlines() if line.startswith("Acquire::") and "Languages" not in line]
    (folder / "etc/apt/apt.conf.d/50-of-the-machine").write_text("\n".join(kept) + "\n", encoding="utf-8")
    for name in ("etc/resolv.conf", "etc/hosts"):
        _copy(Path("/", name), folder)
    _copy_settings(folder)


def _copy(file: Path, root: Path) -> None:
    target = root / file.relative_to("/")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    shutil.copy(file, target)


def _aside(file: str, root: Path) -> str:
    """Copy a file of settings into `root`, under a name at which no package puts another; returns that name."""
    target = Path("/etc/of-the-machine", Path(file).name)
    (root / target.relative_to("/")).parent.mkdir(exist_ok=True)
    shutil.copy(file, root / target.relative_to("/"))
    return str(target)


def _copy_settings(root: Path) -> None:
    """Bring pip's settings along, for every user, and the certificates that they name; caps and folders stay here."""
    said = ConfigParser()
    said.read(SETTINGS_OF_PIP, encoding="utf-8")
    for section in said.sections():
        for of_this_machine in ("constraint", "find-links"):
            said.remove_option(section, of_this_machine)
        for name, value in said.items(section):
            if value.startswith("/") and Path(value).is_file():
                said.set(section, name, _aside(value, root))
    with (root / "etc/pip.conf").open("w", encoding="utf-8") as file:
        said.write(file)


def environment(root: Path) -> dict[str, str]:
    """What a bare root's shell knows, and this machine's proxies and certificates. No language is set there."""
    said = {name: os.environ[name] for name in (*PROXIES, "PIP_DEFAULT_TIMEOUT", "PIP_INDEX_URL") if name in os.environ}
    certificates = {name: os.environ[name] for name in CERTIFICATES if Path(os.environ.get(name, "/")).is_file()}
    said |= {name: _aside(file, root) for name, file in certificates.items()}
    return {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", **said}


def put_project(root: Path, *, git: bool) -> None:
    """Lay a copy of the checkout as it is committed into `root`, with git's own folder or without it."""
    target = root / PROJECT.relative_to("/")
    subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", ROOT, target], check=True)
    if not git:
        shutil.rmtree(target / ".git")


def put_wheel(root: Path) -> None:
    """Build the wheel of the copy in `root` and lay it into `opt` there. It is built here, with the tools that are."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "source"
        subprocess.run(["git", "clone", "--quiet", ROOT, source], check=True)
        command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", root / "opt"]
        subprocess.run(command, cwd=source, check=True, stdout=subprocess.DEVNULL)


def enter(root: Path, words: Sequence[str], log: Path, said: Mapping[str, str]) -> tuple[int, float]:
    """Run `words` in `root` with the environment `said`; returns the exit code and the seconds. All it says goes to
    `log`. No process of it outlives it.
    """
    command = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", ENTERED, "sh", root, *words]
    begun = time.monotonic()
    with log.open("w") as out:
        code = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT, env=said, check=False
        ).returncode
    return code, time.monotonic() - begun


@contextmanager
def place(kept: Path | None) -> Iterator[Path]:
    """Where the root lies: the folder to be kept, or one that goes."""
    if kept:
        kept.mkdir(parents=True)
        yield kept.resolve()
        return
    with tempfile.TemporaryDirectory(prefix="bare-") as folder:
        yield Path(folder)


def words_of(step: str) -> list[str]:
    """What is called in the root for a step."""
    if step == "wheel":
        return ["sh", "-c", TRIED]
    return ["sh", "-c", f"cd {PROJECT} && exec python3 dev.py {step}"]


def main(argv: Sequence[str] | None = None) -> int:
    """Make the root and go through the steps; returns 0 if every step ended well, or if nothing could be tried."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--suite", default="trixie", help="which Debian (%(default)s)")
    parser.add_argument("--steps", nargs="+", choices=STEPS, default=STEPS)
    parser.add_argument("--git", action="store_true", help="the copy is a checkout, and git is there before")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="make the root and the logs there, and keep them")
    asked = parser.parse_args(argv)
    if reason := lacking() or ("" if mirror(asked.suite) else f"apt knows no mirror of {asked.suite} here"):
        print(f"bare machine: {reason}; nothing was tried")
        return 0
    failed = False
    with place(asked.keep) as folder:
        root = folder / "root"
        root.mkdir()
        make_root(root, asked.suite, git=asked.git)
        put_project(root, git=asked.git)
        said = environment(root)
        print(f"Debian {asked.suite}, {'with' if asked.git else 'without'} git, as root, {os.cpu_count()} cores")
        for step in asked.steps:
            if step == "wheel":
                put_wheel(root)
            log = folder / f"{step}.log"
            code, seconds = enter(root, words_of(step), log, said)
            failed |= code != 0
            print(f"\n{step}: {'ended well' if code == 0 else f'FAILED with {code}'} after {seconds:.0f} s", flush=True)
            for line in log.read_text(encoding="utf-8", errors="replace").splitlines()[-LAST:]:
                print(f"    {line}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
