"""What the packages of all three systems are made from agrees with itself, as far as one system can tell."""

from __future__ import annotations

import configparser
import plistlib
import re
import shutil
import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import app
from app.storage.schema import APPLICATION_ID
from app.treaty.languages import LANGUAGES
from packages.macos import INFORMATION, TYPE
from packages.shipped import guides, shipped, stripped
from tests.journeys.guide_pages import TRANSLATED

KIND = "application/vnd.travaux+sqlite3"


@pytest.fixture
def linux(root):
    return root / "packages" / "linux"


def test_the_menu_entry_opens_a_file_and_speaks_every_language(linux):
    entry = configparser.RawConfigParser(delimiters=("=",))
    entry.optionxform = str
    entry.read(linux / "travaux.desktop", "utf-8")
    said = entry["Desktop Entry"]
    assert said["Exec"] == "travaux open %f"
    assert said["MimeType"] == f"{KIND};"
    for language in LANGUAGES.keys() - {"en"}:
        assert said[f"Comment[{language}]"]
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", linux / "travaux.desktop"], check=True)


def test_the_guide_is_shipped_in_every_language_with_its_pictures(root):
    shipped_with_it = [file.relative_to(root / "docs").as_posix() for file in guides(root / "docs")]
    there = {"guide.md", *(f"guide.{language}.md" for language in TRANSLATED)}
    assert {name for name in shipped_with_it if name.endswith(".md")} == there
    pictures = re.findall(r"!\[[^]]*\]\(([^)]+)\)", (root / "docs" / "guide.md").read_text("utf-8"))
    assert sorted(shipped_with_it) == sorted(there | set(pictures))
    assert not [name for name in shipped_with_it if not (root / "docs" / name).is_file()]


def test_dossiers_are_known_by_their_head(linux):
    names = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind = ET.parse(linux / "travaux.xml").getroot().find("m:mime-type", names)
    assert kind.get("type") == KIND
    assert kind.find("m:glob", names).get("pattern") == "*.travaux"
    head = kind.find("m:magic/m:match", names)
    assert head.get("value") == "SQLite format 3"
    assert int(head.find("m:match", names).get("value"), 16) == APPLICATION_ID
    assert head.find("m:match", names).get("offset") == "68"  # sqlite.org/fileformat2.html, 1.3


def test_the_installer_for_windows_names_files_that_are_there(root):
    script = (root / "packages" / "windows" / "travaux.iss").read_text("utf-8")
    assert app.__version__ not in script, "the version is said in one place"
    assert script.isascii()
    for path in re.findall(r"(?:LicenseFile=|Source: \")\.\.\\\.\.\\([^\"\n*]+)", script):
        name = path.replace("\\", "/").rstrip("/")
        assert name == "dist/travaux" or (root / name).exists(), name
    programs = set(re.findall(r"\{app\}\\([\w-]+\.exe)", script))
    spec = (root / "build.spec").read_text("utf-8")
    assert programs == {"travaux-window.exe"}
    assert '"travaux-window"' in spec
    assert '""%1""' in script
    assert ".travaux" in script
    assert "HKA" in script
    assert "HKLM" not in script


def test_the_finder_is_told_of_one_kind_of_file():
    told = plistlib.loads(plistlib.dumps(INFORMATION))
    (kind,) = told["UTExportedTypeDeclarations"]
    (document,) = told["CFBundleDocumentTypes"]
    assert kind["UTTypeIdentifier"] == TYPE
    assert document["LSItemContentTypes"] == [TYPE]
    assert kind["UTTypeTagSpecification"] == {"public.filename-extension": ["travaux"], "public.mime-type": [KIND]}


def test_libraries_of_one_name_stay_two(tmp_path):
    if shutil.which("strip") is None or sys.platform != "linux":
        pytest.skip("nothing is stripped here")
    made = sorted(Path(sysconfig.get_path("platlib")).glob("lxml/*.so"))[:2]
    entries = [(f"{n}/lib-dynload/_twin.so", str(one), "EXTENSION") for n, one in enumerate(made)]
    first, second = stripped(entries, tmp_path / "stripped")
    assert Path(first[1]).read_bytes() != Path(second[1]).read_bytes()
    assert first[0] == entries[0][0]


def test_links_that_lead_nowhere_and_what_nobody_loads_are_left_out(tmp_path):
    ours = tmp_path / "environment"
    made = ours / "lib.so"
    entries = [
        ("PySide6/Qt/lib/libQt6Core.so.6", str(made), "BINARY"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("PySide6/Qt/lib/libQt6Network.so.6", str(made), "BINARY"),
        ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK"),
        ("pikepdf.libs/libqpdf.so", str(made), "BINARY"),
        ("sub/libqpdf.so", "../pikepdf.libs/libqpdf.so", "SYMLINK"),
        ("libX11.so.6", "/usr/lib/libX11.so.6", "BINARY"),
        ("libcrypto.so.3", "/usr/lib/libcrypto.so.3", "BINARY"),
        ("PySide6/Qt/translations/qtbase_fr.qm", str(made), "DATA"),
        ("PySide6/Qt/translations/qtbase_de.qm", str(made), "DATA"),
    ]
    kept = [to for to, _, _ in shipped(entries, [ours], entries)]
    assert kept == [entries[at][0] for at in (0, 1, 4, 5, 7, 8)]


def test_installed_into_a_relative_prefix_the_entry_of_the_menu_has_the_whole_path(linux, tmp_path):
    if sys.platform != "linux":
        pytest.skip("the script is for Linux")
    given = tmp_path / "given"
    (given / "travaux").mkdir(parents=True)
    (given / "travaux" / "travaux").touch()
    (given / "share" / "applications").mkdir(parents=True)
    shutil.copy(linux / "install.sh", given)
    shutil.copy(linux / "travaux.desktop", given / "share" / "applications")
    told = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
    subprocess.run(["sh", given / "install.sh", "here"], cwd=tmp_path, env=told, capture_output=True, check=True)
    entry = (tmp_path / "here" / "share" / "applications" / "travaux.desktop").read_text("utf-8")
    assert f'\nExec="{tmp_path}/here/bin/travaux" open %f\n' in entry
