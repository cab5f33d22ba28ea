"""What the program is made of, and under whose licences: for the About box and `travaux licences`.

The frozen program brings a folder `licences` beside its resources (made when it is built, `packages/licences.py`); a
checkout asks the wheels that its lock names. Nothing else is decided here.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

_TEXT = re.compile(r"(^|/)(licen[cs]es?|copying|notice|authors|ofl)[^/]*$|/(licen[cs]es|sboms)/", re.IGNORECASE)
_PINNED = re.compile(r"^([\w.-]+)==", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Component:
    """One thing that the program brings with it. `licence` is an SPDX expression where that is known, `source` a place
    where its source can be had; `version`, `licence` and `source` may be "".
    """

    name: str
    version: str
    licence: str
    source: str
    texts: tuple[Path, ...]

    def text(self) -> str:
        """The whole text of its licences, one after the other; "" where none is kept. Raises OSError."""
        return "\n\n\n".join(file.read_text("utf-8", "replace").strip() for file in self.texts)


def components(resources: Path) -> tuple[Component, ...]:
    """What the program is made of, itself first; `resources` is its resource folder. Empty where nobody knows."""
    folder = resources.parent / "licences"
    if (folder / "components.json").is_file():
        return tuple(
            Component(
                entry["name"],
                entry["version"],
                entry["licence"],
                entry["source"],
                tuple(folder / text for text in entry["texts"]),
            )
            for entry in json.loads((folder / "components.json").read_text("utf-8"))
        )
    lock = resources.parent / "requirements.txt"
    names = _PINNED.findall(lock.read_text("utf-8")) if lock.is_file() else []
    found = [_installed(name) for name in names]
    return tuple(one for one in found if one is not None)


def licence_of(wheel: Distribution) -> str:
    """The licence of a wheel as its metadata says it, in whichever of the three ways; "" when it does not."""
    said = wheel.metadata
    expression = _field(wheel, "License-Expression") or _field(wheel, "License")
    if expression and "\n" not in expression and len(expression) < 80:
        return expression
    classes = [line.split(" :: ")[-1] for line in said.get_all("Classifier") or () if line.startswith("License ::")]
    return " AND ".join(name.removesuffix(" License") for name in classes)


def source_of(wheel: Distribution) -> str:
    """Where the source of a wheel is, as its metadata says; "" when it does not."""
    links = dict(line.split(", ", 1) for line in wheel.metadata.get_all("Project-URL") or () if ", " in line)
    by_name = {name.lower(): link for name, link in links.items()}
    wanted = ("source", "repository", "source code", "homepage")
    return next((by_name[name] for name in wanted if name in by_name), _field(wheel, "Home-page"))


def texts_of(wheel: Distribution) -> list[Path]:
    """The licences, notices and bills of materials (`.json`) that a wheel brings."""
    named = [file for file in wheel.files or () if _TEXT.search(file.as_posix()) and file.suffix != ".py"]
    own = [file for file in named if ".dist-info/" in file.as_posix()] or named
    paths = [Path(str(wheel.locate_file(file))) for file in own]
    return [path for path in paths if path.is_file() and path.suffix != ".pyc"]


def _field(wheel: Distribution, name: str) -> str:
    return str(wheel.metadata[name]) if name in wheel.metadata else ""


def _installed(name: str) -> Component | None:
    """A wheel of this environment; None when it is not there, as those for other systems are not."""
    try:
        wheel = distribution(name)
    except PackageNotFoundError:
        return None
    texts = tuple(text for text in texts_of(wheel) if text.suffix != ".json")
    return Component(wheel.metadata["Name"], wheel.version, licence_of(wheel), source_of(wheel), texts)
