"""The licences of everything that is shipped: which component each file belongs to, and the texts of that component.

It goes by what is installed: the metadata of a wheel names its licence and brings its texts; what it does not say
stands in `components.toml`, with texts kept in `licences/`. A file that belongs to nobody, and a component without a
text or under a licence that does not go with ours, end the build.

`gather` writes a folder: `components.json` for the program (its About box, `travaux licences`), and the texts, a folder
for each component.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatch
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

from app import __version__
from app.services.components import licence_of, source_of, texts_of

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
KEPT = HERE / "licences"

_FOREIGN = re.compile(r"\bA?GPL-")
"""A licence that asks for ours to be the same. LGPL, and exceptions made for what we do, are none."""
_LIBRARIES_OF_WHEELS = re.compile(r"(^|/)[^/]+\.(libs|dylibs)/")


class Unlicensed(Exception):
    """Something would be shipped without its licence."""


@dataclass
class Component:
    """One thing that is shipped, under one licence. `licence` is an SPDX expression."""

    name: str
    version: str
    licence: str
    source: str
    texts: list[Path] = field(default_factory=list)

    @property
    def folder(self) -> str:
        """The folder of its texts."""
        return re.sub(r"[^\w.+-]+", "-", self.name).strip("-").lower()


def gather(files: Iterable[tuple[str, str]], to: Path) -> dict[str, str]:
    """Write the licences of `files` (where each goes, where it comes from) into the new folder `to`.

    Returns the name of the component of each file, by where it goes. Raises Unlicensed.
    """
    owners = Owners()
    owned = {place: owners.of(Path(source), place).name for place, source in files}
    owners.always(("pyinstaller",))  # its starter is our executable
    found = owners.components()
    for component in found:
        _check(component)
    shutil.rmtree(to, ignore_errors=True)
    to.mkdir(parents=True)
    listed = [_written(component, to) for component in found]
    (to / "components.json").write_text(json.dumps(listed, indent=1, ensure_ascii=False) + "\n", "utf-8")
    shutil.copyfile(KEPT / "replacing-qt.txt", to / "replacing-qt.txt")
    return owned


class Owners:
    """Knows the component of every file of this environment."""

    def __init__(self) -> None:
        facts = tomllib.loads((HERE / "components.toml").read_text("utf-8"))
        self._facts: Mapping[str, Mapping[str, Any]] = facts["distribution"]
        self._libraries: Sequence[Mapping[str, Any]] = facts["library"]
        self._kept: Sequence[Mapping[str, Any]] = facts["kept"]
        self._by_file: dict[str, Distribution] = {}
        self._distributions: dict[str, Distribution] = {}
        for distribution in distributions():
            self._distributions[_canonical(distribution.metadata["Name"])] = distribution
            base = os.path.realpath(str(distribution.locate_file("")))
            for file in distribution.files or ():
                self._by_file[os.path.normpath(os.path.join(base, file))] = distribution  # noqa: PTH118  by thousands
        self._used: dict[str, Component] = {}

    def of(self, source: Path, place: str) -> Component:
        """The component that a file belongs to. Raises Unlicensed when it is nobody's."""
        real = Path(os.path.realpath(source))
        distribution = self._by_file.get(str(real))
        if distribution is not None:
            return self._of_wheel(distribution, place)
        if _of_python(source) or _of_python(real):
            return self._python()
        for library in self._libraries:
            if source.name.startswith(tuple(library["names"])):
                return self._keep(_kept_component(library))
        if real.is_relative_to(ROOT) and ".venv" not in real.parts:
            if real.is_relative_to(ROOT / "build") and "patterns" not in real.relative_to(ROOT).parts:
                return self._python()  # made by PyInstaller, of Python's own modules
            for kept in self._kept:
                if real.is_relative_to(ROOT / kept["folder"]):
                    return self._keep(_kept_component(kept))
            return self._ours()
        raise Unlicensed(f"“{place}” (from “{source}”) belongs to no package and no line of packages/components.toml.")

    def always(self, names: Iterable[str]) -> None:
        """Count these wheels among what is shipped."""
        for name in names:
            self._of_wheel(self._distributions[name], "")

    def components(self) -> list[Component]:
        """All components of the files that were asked for: ours first, the others by name."""
        return sorted(self._used.values(), key=lambda one: (one.name != "Travaux", one.name.lower()))

    def _of_wheel(self, distribution: Distribution, place: str) -> Component:
        name = _canonical(distribution.metadata["Name"])
        facts = self._facts.get(name, {})
        made = self._used.get(f"wheel:{name}")
        if made is None:
            made = Component(
                str(facts.get("name", distribution.metadata["Name"])),
                distribution.version,
                str(facts.get("licence") or licence_of(distribution)),
                str(facts.get("source") or source_of(distribution)),
                [*texts_of(distribution), *(KEPT / text for text in facts.get("texts", ()))],
            )
            self._used[f"wheel:{name}"] = made
            for part in facts.get("parts", ()):
                if not part.get("files"):
                    self._keep(_kept_component(part))
        if not _LIBRARIES_OF_WHEELS.search(place):
            return made
        for part in facts.get("parts", ()):
            if any(fnmatch(Path(place).name.lower(), pattern) for pattern in part.get("files", ())):
                return self._keep(_kept_component(part))
        if facts.get("own_texts"):
            return made
        raise Unlicensed(f"“{place}” lies in {name}, and packages/components.toml does not say whose it is.")

    def _python(self) -> Component:
        found = [Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"]
        version = ".".join(map(str, sys.version_info[:3]))
        texts = [text for text in found if text.is_file()][:1]
        return self._keep(Component("Python", version, "PSF-2.0", "https://www.python.org", texts))

    def _ours(self) -> Component:
        return self._keep(Component("Travaux", __version__, "MIT", "", [ROOT / "LICENSE"]))

    def _keep(self, component: Component) -> Component:
        return self._used.setdefault(component.name, component)


def _kept_component(facts: Mapping[str, Any]) -> Component:
    texts = [KEPT / text for text in facts["texts"]]
    return Component(facts["name"], "", facts["licence"], facts["source"], texts)


def _of_python(file: Path) -> bool:
    """Whether a file is of the Python that builds: its modules, its library, on Windows and macOS what lies with it."""
    folders = [sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")]
    if sys.platform != "linux":
        folders.append(sys.base_prefix)
    inside = any(file.is_relative_to(os.path.realpath(folder)) or file.is_relative_to(folder) for folder in folders)
    return (inside and "site-packages" not in file.parts) or file.name.lower().startswith(("libpython", "python3"))


def _check(component: Component) -> None:
    if not component.licence:
        raise Unlicensed(f"{component.name} does not say its licence; write it into packages/components.toml.")
    if not component.texts or not all(text.is_file() for text in component.texts):
        raise Unlicensed(f"The text of the licence of {component.name} is missing; keep one in packages/licences.")
    choices = component.licence.split(" OR ")
    if all(_FOREIGN.search(choice) and "exception" not in choice for choice in choices):
        raise Unlicensed(f"{component.name} is under {component.licence}, which does not go with the MIT licence.")


def _written(component: Component, to: Path) -> dict[str, Any]:
    """Write the texts of a component; returns its line of components.json."""
    folder = to / component.folder
    folder.mkdir(exist_ok=True)
    names: list[str] = []
    for text in component.texts:
        parts = _bill(text) if text.suffix == ".json" else ""
        if text.suffix == ".json" and not parts:
            continue  # nothing of others was built in
        name = _named(text)
        while name in names:
            name = f"more-{name}"
        names.append(name)
        if parts:
            (folder / name).write_text(parts, "utf-8")
        else:
            shutil.copyfile(text, folder / name)
    return {
        "name": component.name,
        "version": component.version,
        "licence": component.licence,
        "source": component.source,
        "texts": [f"{component.folder}/{name}" for name in names],
    }


def _named(text: Path) -> str:
    """The name under which a text is shipped: that of the thing it speaks for, where it lies in a folder of several."""
    kind = ".txt" if text.suffix.lower() in ("", ".json") else ""
    if text.suffix == ".json":
        return f"parts-{text.name.split('.')[0]}.txt"
    return f"{text.name}{kind}"


def _bill(file: Path) -> str:
    """A bill of materials (CycloneDX) as lines: what was built into a wheel, of which version, under which licence; ""
    for nothing.
    """
    lines = []
    for part in json.loads(file.read_text("utf-8")).get("components", ()):
        said = [one.get("expression") or one.get("license", {}).get("id", "") for one in part.get("licenses") or ()]
        by = part.get("author") or ", ".join(one.get("name", "") for one in part.get("authors") or ())
        words = [f"{part['name']} {part.get('version', '')}".strip(), " AND ".join(filter(None, said)), by]
        lines.append(" — ".join(filter(None, words)))
    return "".join(f"{line}\n" for line in sorted(lines))


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
