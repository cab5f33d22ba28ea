"""Nothing is shipped without its licence: whose a file is, and what ends the build."""

from __future__ import annotations

import json
import re
import sys
from importlib.metadata import distribution
from pathlib import Path

import lxml.etree
import pytest

from app.services.components import components
from packages.licences import Owners, Unlicensed, gather

LOCKED = re.compile(r"^([\w.-]+)==", re.MULTILINE)


def test_every_package_that_runs_here_has_a_licence_and_its_text(root, tmp_path):
    names = LOCKED.findall((root / "requirements.txt").read_text("utf-8"))
    files = []
    for name in names:
        try:
            wheel = distribution(name)
        except ModuleNotFoundError:
            continue  # for another system
        modules = [file for file in wheel.files if file.suffix in (".py", ".so")]
        files += [(f"module {file}", str(wheel.locate_file(file))) for file in modules[:1]]
    owned = gather(files, tmp_path / "licences")
    assert len(set(owned.values())) > 15
    listed = json.loads((tmp_path / "licences" / "components.json").read_text("utf-8"))
    assert all(entry["licence"] and entry["texts"] for entry in listed)
    assert {"Qt", "ICU", "PySide6_Essentials", "lxml", "typst"} <= {entry["name"] for entry in listed}


def test_a_file_is_its_wheels_pythons_or_ours(root):
    owners = Owners()
    assert owners.of(Path(lxml.etree.__file__), "lxml/etree.so").name == "lxml"
    assert owners.of(Path(json.__file__), "json").name == "Python"
    assert owners.of(root / "app" / "main.py", "app.main").name == "Travaux"
    assert owners.of(Path("/usr/lib/libcrypto.so.3"), "libcrypto.so.3").name == "OpenSSL"


def test_the_fonts_among_our_files_are_under_their_own_licence(root):
    owners = Owners()
    font = owners.of(root / "resources" / "fonts" / "TravauxSans-Bold.ttf", "resources/fonts/TravauxSans-Bold.ttf")
    assert font.licence == "OFL-1.1"
    assert "Noto Project Authors" in font.texts[0].read_text("utf-8")
    assert "Reserved Font Name" not in font.texts[0].read_text("utf-8").splitlines()[0]
    assert (root / "resources" / "fonts" / "OFL.txt").read_bytes() == font.texts[0].read_bytes()

    signs = root / "resources" / "pages" / "signs"
    font = owners.of(signs / "TravauxSigns-Regular.otf", "resources/pages/signs/TravauxSigns-Regular.otf")
    assert font.licence == "OFL-1.1"
    assert (signs / "OFL.txt").read_bytes() == font.texts[0].read_bytes()


@pytest.mark.parametrize("name", ["libreadline.so.8", "libsurprise.so.1"])
def test_a_library_that_nobody_wrote_down_ends_the_build(tmp_path, name):
    with pytest.raises(Unlicensed, match=name):
        gather([(name, str(tmp_path / name))], tmp_path / "licences")


@pytest.mark.parametrize(
    ("licence", "goes"),
    [
        ("GPL-3.0-only", False),
        ("AGPL-3.0-or-later", False),
        ("MIT AND GPL-2.0-only", False),
        ("", False),
        ("LGPL-3.0-only", True),
        ("LGPL-3.0-only OR GPL-2.0-only", True),
        ("GPL-2.0-or-later WITH Bootloader-exception", True),
    ],
)
def test_a_licence_that_asks_for_ours_to_be_the_same_ends_the_build(tmp_path, monkeypatch, licence, goes):
    """A wheel as pip leaves it, in a folder of its own."""
    place = tmp_path / "site"
    about = place / "kite-1.0.dist-info"
    (about / "licenses").mkdir(parents=True)
    (about / "licenses" / "LICENSE").write_text("Fly it as you like, and keep this sentence.")
    said = f"License-Expression: {licence}\n" if licence else ""
    (about / "METADATA").write_text(f"Metadata-Version: 2.4\nName: kite\nVersion: 1.0\n{said}")
    (about / "RECORD").write_text("kite.py,,\nkite-1.0.dist-info/METADATA,,\nkite-1.0.dist-info/licenses/LICENSE,,\n")
    (place / "kite.py").touch()
    monkeypatch.setattr(sys, "path", [*sys.path, str(place)])
    files = [("module kite", str(place / "kite.py"))]
    if goes:
        assert gather(files, tmp_path / "licences") == {"module kite": "kite"}
        assert (tmp_path / "licences" / "kite" / "LICENSE.txt").read_text().startswith("Fly it")
    else:
        with pytest.raises(Unlicensed, match="kite"):
            gather(files, tmp_path / "licences")


def test_a_checkout_knows_its_parts_too(root):
    parts = {one.name: one for one in components(root / "resources")}
    assert parts["lxml"].licence == "BSD-3-Clause"
    assert "Redistribution" in parts["lxml"].text()
    assert parts["PySide6_Essentials"].version
    assert components(root / "tests") == components(root / "resources")
    assert components(root / "nowhere" / "at all") == ()
