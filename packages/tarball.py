"""The program as `travaux-VERSION-linux-MACHINE.tar.gz`: for every Linux, unpacked anywhere, installed by its
`install.sh` for one person without root. The same commit gives the same bytes on the same system.
"""

from __future__ import annotations

import gzip
import platform
import shutil
import tarfile
from pathlib import Path

from packages.linux_files import below, date_all, lay_out

ROOT = Path(__file__).resolve().parent.parent
_README = """Travaux {version}

Start it here:        travaux/travaux
Install it for you:   ./install.sh          (no root needed; it goes to ~/.local, and knows .travaux files then)
Remove it again:      ./install.sh --remove

The licences of all its parts lie in travaux/_internal/licences, and are shown by Help, About Travaux.
It asks this system for the usual libraries of a desktop (X11 or Wayland, fontconfig, freetype, glib, D-Bus), and for
CUPS where it is to print.
"""


def tarball(program: Path, to: Path, version: str, moment: int) -> Path:
    """Pack the folder `program` (dist/travaux) into the folder `to`; returns the file."""
    name = f"travaux-{version}-linux-{platform.machine()}"
    stage = to / name
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    shutil.copytree(program, stage / "travaux", symlinks=True)
    lay_out(stage / "share", program / "travaux", version, moment)
    shutil.copyfile(ROOT / "packages" / "linux" / "install.sh", stage / "install.sh")
    (stage / "install.sh").chmod(0o755)
    shutil.copyfile(ROOT / "LICENSE", stage / "LICENSE")
    (stage / "README.txt").write_text(_README.format(version=version), "utf-8")
    date_all(stage, moment)
    made = to / f"{name}.tar.gz"
    with (
        made.open("wb") as raw,
        gzip.GzipFile("", "wb", 6, raw, mtime=moment) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in [stage, *below(stage)]:
            tar.add(path, path.relative_to(to).as_posix(), recursive=False, filter=_nobodys)
    shutil.rmtree(stage)
    return made


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Without the name of whoever built it."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry
