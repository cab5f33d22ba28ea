"""The frozen program is built here and then run, as a person has it: without a socket of the internet, its processes
counted and capped.
"""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest

import app
from packages.debian import newest_glibc, package
from packages.linux_files import below
from packages.tarball import tarball
from tests.journeys.screen import PATIENCE, PROGRAM, Screen, need
from tests.journeys.shut_off.run import can_shut_off
from tests.packages.watched import CAP, CONFINED, Watched

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),  # the build is counted to the first test that asks for it
    pytest.mark.skipif(
        not can_shut_off(), reason="the frozen program is tried on Linux, where sockets can be forbidden"
    ),
]
LARGEST = 350e6
"""Bytes that the folder of the program may have."""


@pytest.fixture
def story(root):
    return tomllib.loads((root / "drafts" / "sample.toml").read_text("utf-8"))


# --- what forbids and counts can do both ---


def test_a_socket_of_the_internet_ends_the_program(tmp_path):
    for family in (socket.AF_INET, socket.AF_INET6):
        code = f"import socket; socket.socket({int(family)})"
        ran = subprocess.run([sys.executable, CONFINED, sys.executable, "-c", code], check=False)
        assert ran.returncode == -signal.SIGSYS
    code = "import subprocess, sys; sys.exit(subprocess.call([sys.executable, '-c', 'import socket; socket.socket()']))"
    ran = subprocess.run([sys.executable, CONFINED, sys.executable, "-c", code], check=False)
    assert ran.returncode != 0, "what it starts may not either"
    code = "import socket; socket.socketpair(); socket.socket(socket.AF_UNIX).close()"
    subprocess.run([sys.executable, CONFINED, sys.executable, "-c", code], check=True)


def test_a_program_that_starts_itself_without_end_is_ended(tmp_path):
    script = tmp_path / "again.py"
    script.write_text(
        "import subprocess, sys, time\n"
        f"left = int(sys.argv[1]) if len(sys.argv) > 1 else {CAP + 4}\n"
        "if left: subprocess.Popen([sys.executable, __file__, str(left - 1)])\n"
        "time.sleep(60)\n"
    )
    starter = tmp_path / "starter"
    starter.write_text(f'#!/bin/sh\nexec {sys.executable} {script} "$@"\n')
    starter.chmod(0o755)
    begun = time.monotonic()
    ran = Watched(starter, tmp_path / "home")(timeout=50)
    assert ran.most > CAP
    assert ran.code == -signal.SIGKILL
    assert time.monotonic() - begun < 50


# --- what is shipped ---


def test_its_folder_keeps_to_its_size(frozen):
    size = sum(path.stat().st_size for path in frozen.rglob("*") if path.is_file() and not path.is_symlink())
    assert size <= LARGEST, f"{size / 1e6:.0f} MB"


def test_everything_shipped_has_an_owner_and_every_owner_its_licences(frozen):
    inside = frozen / "_internal"
    lines = (frozen.parents[1] / "work" / "build" / "shipped.tsv").read_text("utf-8").splitlines()
    owned = dict(line.split("\t") for line in lines)
    there = {path.relative_to(inside).as_posix() for path in inside.rglob("*") if path.is_file()}
    links = {path.relative_to(inside).as_posix() for path in inside.rglob("*") if path.is_symlink()}
    ours = {name for name in there if name.startswith("licences/")}
    assert there - links - ours - owned.keys() == set()
    listed = json.loads((inside / "licences" / "components.json").read_text("utf-8"))
    named = {entry["name"]: entry for entry in listed}
    assert set(owned.values()) <= named.keys()
    assert listed[0]["name"] == "Travaux"
    for entry in listed:
        assert entry["licence"], entry
        assert entry["texts"], entry
        assert all((inside / "licences" / text).stat().st_size > 20 for text in entry["texts"]), entry
    texts = {text for entry in listed for text in entry["texts"]} | {"components.json", "replacing-qt.txt"}
    assert {name.removeprefix("licences/") for name in ours} == texts


def test_what_is_forbidden_or_not_needed_is_not_shipped(frozen):
    names = {path.name.lower() for path in frozen.rglob("*") if "licences" not in path.parts}
    for word in ("readline", "qt6network", "_ssl.", "libgtk", "libgnutls", "libcups.", "libx11.", "libstdc++", "qtqml"):
        assert not [name for name in names if word in name], word
    translations = {path.name for path in frozen.rglob("qtbase_*.qm")}
    assert translations == {f"qtbase_{code}.qm" for code in ("ar", "en", "es", "fr", "ru", "zh_CN")}
    for folder in ("actors", "icons", "pages", "profiles", "schemas", "translations", "words"):
        assert any((frozen / "_internal" / "resources" / folder).iterdir()), folder


# --- what it does ---


def test_it_says_its_version_in_one_process(watched):
    ran = watched("--version")
    assert (ran.code, ran.said, ran.complained) == (0, f"travaux {app.__version__}\n", "")
    assert ran.most == 1


def test_it_lists_its_licences_and_prints_one(watched):
    listed = watched("licences")
    assert listed.code == 0
    for part in ("Python", "Qt", "OpenSSL", "typst", "fontpkg-amiri", "The starter of PyInstaller"):
        assert f"\n{part} " in f"\n{listed.said}".replace(" — ", " "), part
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in watched("licences", "qt").said


def test_the_whole_journey_without_a_socket_of_the_internet(watched, root, story, tmp_path):
    """Sample, comparison in all forms, import of a PDF (read in a process of its own), a look for damage, window."""
    drafts, pair = root / "drafts", story["compare"]
    dossier, out = tmp_path / "sample.travaux", tmp_path / "out"
    out.mkdir()
    passphrase = tmp_path / "passphrase"
    passphrase.write_text("nine kites over the harbour")
    forms = ("pdf", "docx", "html", "xlsx", "md", "csv", "json")
    outputs = [word for form in forms for word in (f"--{form}", out / f"sample.{form}")]
    evidence = [drafts / name for name in pair["evidence"]]
    steps = [
        ("sample", dossier),
        ("compare", drafts / pair["older"], drafts / pair["newer"], "--evidence", *evidence, *outputs,
         "--actors", drafts / story["actors"]),
        ("compare", f"{dossier}#zero", f"{dossier}#rev1", "--archival", "--pdf", out / "archival.pdf"),
        ("import", dossier, out / "sample.pdf", "--label", "printed"),
        ("life", f"{dossier}#zero", f"{dossier}#rev1", "--at", "Article 2", "--json", out / "life.json"),
        ("check", dossier),
        ("lock", dossier, "--new-passphrase-file", passphrase),
        ("check", dossier, "--passphrase-file", passphrase),
        ("unlock", dossier, "--passphrase-file", passphrase),
    ]  # fmt: skip
    most = 1
    for words in steps:
        ran = watched(*words)
        assert ran.code == 0, (words, ran.complained)
        most = max(most, ran.most)
    assert 1 < most <= CAP
    assert (out / "sample.pdf").read_bytes().startswith(b"%PDF-")
    assert all((out / f"sample.{form}").stat().st_size > 500 for form in forms)
    ran = watched(dossier, timeout=6, ends=False)
    complaints = [line for line in ran.complained.splitlines() if "This plugin does not support" not in line]
    assert not complaints
    assert ran.code in (0, -signal.SIGTERM, 128 + signal.SIGTERM)
    assert 1 < ran.most <= CAP
    log = list((tmp_path / "home").rglob("travaux.log"))
    assert not [file for file in log if "ERROR" in file.read_text("utf-8")]


def test_a_real_window_opens_on_the_dossier_and_closes_by_its_key(frozen, watched, tmp_path):
    need("Xvfb", "xdotool")
    dossier = tmp_path / "sample.travaux"
    assert watched("sample", dossier).code == 0
    program = (*PROGRAM[:1], CONFINED, frozen / "travaux")
    with Screen(tmp_path / "screen", program=program) as screen:
        running = screen.travaux("open", dossier)
        screen.focus("sample.*Travaux")
        screen.keys("ctrl+q")
        _, complained = running.communicate(timeout=60)
    assert (running.returncode, complained) == (0, "")


# --- what is handed over ---


def test_packages_hold_the_program_and_are_the_same_each_time(tmp_path):
    """Of a small program in its place: packing all of it takes minutes, and says no more."""
    need("dpkg-deb", "tar")
    small = tmp_path / "small"
    (small / "_internal" / "licences").mkdir(parents=True)
    starter = small / "travaux"
    starter.write_text("#!/bin/sh\necho 'travaux 1.2.3'\necho '    show       the draft as read'\n")
    starter.chmod(0o755)
    (small / "_internal" / "licences" / "components.json").write_text("[]")
    made = []
    for turn in ("first", "second"):
        to = tmp_path / turn
        to.mkdir()
        made.append([tarball(small, to, "1.2.3", 1_700_000_000), package(small, to, "1.2.3", 1_700_000_000)])
    for first, second in zip(*made, strict=True):
        assert first.read_bytes() == second.read_bytes(), first.name
    packed, debian = made[0]
    listed = subprocess.run(["dpkg-deb", "--contents", debian], capture_output=True, text=True, check=True).stdout
    for name in ("usr/lib/travaux/travaux", "usr/share/applications/travaux.desktop", "usr/share/man/man1/travaux.1.gz",
                 "usr/share/mime/packages/travaux.xml", "usr/share/icons/hicolor/48x48/apps/travaux.png",
                 "usr/share/doc/travaux/copyright", "usr/bin/travaux -> ../lib/travaux/travaux"):  # fmt: skip
        assert f"./{name}\n" in listed, name
    assert " root/root " in listed.splitlines()[0]
    home = tmp_path / "a home"
    home.mkdir()
    subprocess.run(["tar", "xzf", packed, "-C", tmp_path], check=True)
    (unpacked,) = tmp_path.glob("travaux-1.2.3-linux-*")
    install = ["sh", unpacked / "install.sh"]
    told = {"PATH": "/usr/bin:/bin", "HOME": str(home)}
    subprocess.run(install, env=told, capture_output=True, check=True)
    run = [home / ".local" / "bin" / "travaux", "--version"]
    assert subprocess.run(run, env=told, capture_output=True, text=True, check=True).stdout.startswith("travaux ")
    entry = (home / ".local" / "share" / "applications" / "travaux.desktop").read_text("utf-8")
    assert f'\nExec="{home}/.local/bin/travaux" open %f\n' in entry
    (home / "mine.travaux").touch()
    subprocess.run([*install, "--remove"], env=told, capture_output=True, check=True)
    left = {path.name for path in home.rglob("*") if path.is_file()}
    assert not [name for name in left - {"mine.travaux"} if "travaux" in name]
    assert "mine.travaux" in left


def test_what_is_not_shipped_is_asked_for(frozen):
    """Every library that something here is linked with lies here, or in a package that the .deb depends on."""
    need("readelf", "dpkg-query")
    from dev import LIBRARIES
    from packages.debian import RECOMMENDED, RUNTIME

    files = [path for path in below(frozen) if path.is_file() and not path.is_symlink()]
    programs = [path for path in files if path.read_bytes()[:4] == b"\x7fELF"]
    assert len(programs) > 60
    said = subprocess.run(["readelf", "-d", *programs], capture_output=True, text=True, check=True).stdout
    needed = {line.split("[")[1].split("]")[0] for line in said.splitlines() if "(NEEDED)" in line}
    missing = needed - {path.name for path in frozen.rglob("*")}
    asked = {name for names in (*LIBRARIES, *RUNTIME, *RECOMMENDED) for name in names} | {"libc6"}
    for name in sorted(missing):
        found = subprocess.run(["dpkg-query", "-S", f"*/{name}"], capture_output=True, text=True, check=False).stdout
        owners = {line.split(":")[0] for line in found.splitlines()}
        assert owners & asked or not owners, (name, owners)
    assert newest_glibc(programs) >= "2.17"


def test_a_second_program_opens_a_window_of_its_own(frozen, watched, tmp_path):
    """Another dossier may be opened while one is; nobody is told that something went wrong."""
    need("Xvfb", "xdotool")
    first, second = tmp_path / "first.travaux", tmp_path / "second.travaux"
    for dossier in (first, second):
        assert watched("sample", dossier).code == 0
    with Screen(tmp_path / "screen", program=(frozen / "travaux",)) as screen:
        both = [screen.travaux(first)]
        screen.focus("sample.*Travaux")
        both.append(screen.travaux(second))
        _until(lambda: screen.sees("sample.*Travaux") == 2)
        for left in (1, 0):
            screen.focus("sample.*Travaux")
            screen.keys("ctrl+q")
            _until(lambda left=left: sum(one.poll() is None for one in both) == left)
        assert [one.communicate(timeout=10)[1] for one in both] == ["", ""]
    assert [one.returncode for one in both] == [0, 0]
    assert not list(Path(tmp_path / "screen").rglob("running-*.lock"))


def _until(holds):
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.1)
