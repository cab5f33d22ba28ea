"""Packages of what lies in dist/travaux, for the system that this runs on. Called by `python3 dev.py build packages`.

Linux: a tarball, and a Debian package where dpkg-deb is installed. Windows: an installer, where Inno Setup is. macOS:
a disk image. `dist/SHA256SUMS` names what was made. Signing is a person's work: docs/releasing.md.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from app import __version__
from packages.linux_files import moment_of

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"


def main() -> int:
    """Make the packages of this system; returns 1 when the program was not built, or nothing can be made here."""
    program = DIST / ("Travaux.app" if sys.platform == "darwin" else "travaux")
    if not program.is_dir():
        print(f"There is no {program.relative_to(ROOT)}; call python3 dev.py build first.", file=sys.stderr)
        return 1
    makers = {"linux": _for_linux, "darwin": _for_macos, "win32": _for_windows}
    made = makers[sys.platform](program) if sys.platform in makers else []
    for file in made:
        print(f"{file.relative_to(ROOT)}  {file.stat().st_size / 1e6:.0f} MB")
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}" for file in made]
    if lines:
        (DIST / "SHA256SUMS").write_text("\n".join(lines) + "\n", "utf-8")
    return 0 if made else 1


def _for_linux(program: Path) -> list[Path]:
    from packages.debian import package
    from packages.tarball import tarball

    moment = moment_of(ROOT)
    made = [tarball(program, DIST, __version__, moment)]
    if shutil.which("dpkg-deb"):
        made.append(package(program, DIST, __version__, moment))
    else:
        print("There is no dpkg-deb here, so no Debian package was made.", file=sys.stderr)
    return made


def _for_windows(program: Path) -> list[Path]:
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "Inno Setup 6" / "ISCC.exe"
    tool = shutil.which("iscc") or (str(usual) if usual.is_file() else None)
    if tool is None:
        print(
            "Inno Setup is not installed, so there is no installer; dist/travaux can be packed as it is.",
            file=sys.stderr,
        )
        return []
    subprocess.run([tool, "/Q", f"/DVersion={__version__}", ROOT / "packages" / "windows" / "travaux.iss"], check=True)
    return [program.parent / f"travaux-{__version__}-windows-x64.exe"]


def _for_macos(program: Path) -> list[Path]:
    """A disk image with the program and a link to the folder of programs, as one drags it there."""
    stage = DIST / "image"
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(program, stage / program.name, symlinks=True)
    (stage / "Applications").symlink_to("/Applications")
    made = DIST / f"travaux-{__version__}-macos.dmg"
    made.unlink(missing_ok=True)
    command = ["hdiutil", "create", "-volname", f"Travaux {__version__}", "-srcfolder", stage, "-format", "UDZO", made]
    subprocess.run(command, check=True)
    shutil.rmtree(stage)
    return [made]


if __name__ == "__main__":
    sys.exit(main())
