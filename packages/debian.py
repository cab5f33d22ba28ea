"""The program as a Debian package, for Debian, Ubuntu and their kin: /usr/lib/travaux, /usr/bin/travaux, menu entry and
kind of file. Made by `dpkg-deb` alone, and without root; apt brings the libraries that it asks for.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from dev import LIBRARIES
from packages.linux_files import below, date_all, lay_out

ROOT = Path(__file__).resolve().parent.parent
PACKING = ("-Zxz", "-z3")
"""A tenth larger than at its best, in a fifth of the time."""
_CONTROL = """Package: travaux
Version: {version}
Architecture: {machine}
Maintainer: Travaux contributors <travaux@invalid.invalid>
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Suggests: tesseract-ocr, libreoffice-writer
Section: text
Priority: optional
Description: drafts of a treaty side by side, and who asked for each change
 Travaux holds the successive drafts of a negotiated treaty in one local file,
 puts any two side by side with tracked changes, says of every change which
 States asked for it and on what evidence, follows words through all the
 drafts, and prints the result as an annotated PDF. It works offline, and opens
 no network connection but to a server whose address you type.
"""
_COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Travaux

Files: *
Copyright: Travaux contributors
License: Expat
Comment: The package holds other programs and libraries besides. Which they are, and the whole texts of their licences,
 stands in /usr/lib/travaux/_internal/licences: components.json lists them.

License: Expat
"""
_CHANGELOG = """travaux ({version}) unstable; urgency=medium

  * What is new stands in NEWS.gz.

 -- Travaux contributors <travaux@invalid.invalid>  {day}
"""
RUNTIME = (("libstdc++6",), ("libgcc-s1",), ("libzstd1",), ("libxcb-glx0",), ("libxcb-render0",))
"""What is linked with besides, and comes with every desktop."""
RECOMMENDED = (("libcups2t64", "libcups2"), ("shared-mime-info",), ("hicolor-icon-theme",))
"""What printing and the desktop ask for."""
_QUIET = """# The package brings its own Python and its own Qt, as they were tested; both lie apart from the system's.
travaux: embedded-library
travaux: library-not-linked-against-libc
travaux: unstripped-binary-or-object
travaux: hardening-no-bindnow
travaux: hardening-no-fortify-functions
travaux: hardening-no-pie
travaux: custom-library-search-path
travaux: executable-in-usr-lib
travaux: font-in-non-font-package
travaux: extra-license-file
travaux: duplicate-font-file
travaux: shared-library-lacks-prerequisites
"""


def package(program: Path, to: Path, version: str, moment: int, packing: tuple[str, ...] = PACKING) -> Path:
    """Pack the folder `program` (dist/travaux) into the folder `to`; returns the file. `packing`: for dpkg-deb."""
    machine = _said("dpkg", "--print-architecture")
    stage = to / "deb"
    shutil.rmtree(stage, ignore_errors=True)
    usr = stage / "usr"
    (usr / "bin").mkdir(parents=True)
    shutil.copytree(program, usr / "lib" / "travaux", symlinks=True)
    (usr / "bin" / "travaux").symlink_to("../lib/travaux/travaux")
    lay_out(usr / "share", program / "travaux", version, moment)
    _papers(usr / "share", version, moment)
    control = stage / "DEBIAN"
    control.mkdir()
    files = [path for path in below(usr) if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files) // 1024
    depends = ", ".join(" | ".join(names) for names in (*LIBRARIES, *RUNTIME))
    depends = f"libc6 (>= {newest_glibc(files)}), {depends}"
    recommends = ", ".join(" | ".join(names) for names in RECOMMENDED)
    words = _CONTROL.format(version=version, machine=machine, size=size, depends=depends, recommends=recommends)
    (control / "control").write_text(words, "utf-8")
    sums = [f"{hashlib.md5(p.read_bytes(), usedforsecurity=False).hexdigest()}  {p.relative_to(stage)}" for p in files]
    (control / "md5sums").write_text("\n".join(sums) + "\n", "utf-8")
    date_all(stage, moment)
    made = to / f"travaux_{version}_{machine}.deb"
    told = {**os.environ, "SOURCE_DATE_EPOCH": str(moment)}
    command = ["dpkg-deb", "--root-owner-group", *packing, "--build", stage, made]
    subprocess.run(command, env=told, stdout=subprocess.DEVNULL, check=True)
    shutil.rmtree(stage)
    return made


def newest_glibc(files: list[Path]) -> str:
    """The newest version of the C library that one of these programs or libraries asks for."""
    found = {0}
    for path in files:
        raw = path.read_bytes()
        if raw[:4] == b"\x7fELF":
            found |= {int(number) for number in re.findall(rb"GLIBC_2\.(\d{1,2})\0", raw)}
    return f"2.{max(found)}"


def _papers(share: Path, version: str, moment: int) -> None:
    """Copyright, changelog, and what lintian need not say."""
    folder = share / "doc" / "travaux"
    folder.mkdir(parents=True)
    licence = (ROOT / "LICENSE").read_text("utf-8").splitlines()
    text = _COPYRIGHT + "".join(f" {line or '.'}\n" for line in licence)
    (folder / "copyright").write_text(text, "utf-8")
    news = (ROOT / "CHANGELOG.md").read_bytes()
    (folder / "NEWS.gz").write_bytes(gzip.compress(news, 9, mtime=0))
    day = format_datetime(datetime.fromtimestamp(moment, UTC))
    changelog = _CHANGELOG.format(version=version, day=day).encode()
    (folder / "changelog.gz").write_bytes(gzip.compress(changelog, 9, mtime=0))
    quiet = share / "lintian" / "overrides" / "travaux"
    quiet.parent.mkdir(parents=True)
    quiet.write_text(_QUIET, "utf-8")


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
