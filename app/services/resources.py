"""The shipped resources as frozen values: the register of actors, the notation profiles, the vocabularies, where pages
and schemas are.

It is told the folder; only `app.main` knows where it is. What a dossier adds to the register is joined in
`dossiers/dossier.py`.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from app.comparison.precedents.stock_phrases import StockPhrases
from app.comparison.precedents.stock_phrases import phrases_from as stock_phrases_from
from app.exporting.pdf.fonts import installed_fonts
from app.job import Refused
from app.late_methods import dataclass
from app.message import Message
from app.notation.scope.phrases import ScopePhrases, phrases_from
from app.treaty.actors import Actor, ActorType, Alias, Membership, Register, register_of
from app.treaty.languages import LANGUAGES
from app.treaty.profile import profile_from
from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from app.treaty.profile import Profile


@dataclass(frozen=True)
class Resources:
    """What the program brings with it. `pages` has the page templates, `schemas` the JSON schemas."""

    register: Register
    profiles: Mapping[str, Profile]
    pages: Path
    schemas: Path
    folder: Path
    fonts: tuple[Path, ...]
    """Folders with the fonts of every page and row."""
    sample: Path
    """Folder of the sample dossier's files; it may be absent."""
    guides: Path
    """Folder of the guides in Markdown, with their pictures below it; it may be absent."""

    def vocabulary(self, language: str) -> Vocabulary:
        """What redlines and pages say, in one of the six languages; in English for any other."""
        return vocabulary_in(self.folder / "words", language)

    @cached_property
    def records(self) -> tuple[Mapping[str, Any], ...]:
        """The words with which records of meetings are read, a table for each language."""
        files = sorted((self.folder / "records").glob("*.toml"))
        return tuple(tomllib.loads(file.read_text("utf-8")) for file in files)

    def scope_phrases(self, language: str) -> ScopePhrases:
        """The phrases by which the scope of a text is read, in one of the six languages; in English for any other."""
        return _scope_phrases(self.folder / "scope", language if language in LANGUAGES else "en")

    def stock_phrases(self, language: str) -> StockPhrases:
        """What treaties say again and again in a language; nothing for one that is none of the six."""
        return _stock_phrases(self.folder / "precedents", language)

    def guide(self, language: str) -> Path:
        """The guide in one of the six languages; in English for any other."""
        return self.guides / (f"guide.{language}.md" if language != "en" and language in LANGUAGES else "guide.md")


def load_resources(folder: Path) -> Resources:
    """Read the resource folder. Raises Refused when it is not there: the program is not installed whole."""
    if not (folder / "actors").is_dir():
        raise Refused(Message("The resources of Travaux are missing from “{0}”; install it again.", (str(folder),)))
    files = sorted((folder / "actors").glob("*.json"))
    states = [file.stat() for file in files]
    profiles: dict[str, Profile] = {}
    for file in sorted((folder / "profiles").glob("*.toml")):
        profile = profile_from(tomllib.loads(file.read_text("utf-8")))
        profiles[profile.id] = profile
    return Resources(
        register=_register_in(tuple(files), tuple((state.st_mtime_ns, state.st_size) for state in states)),
        profiles=MappingProxyType(profiles),
        pages=folder / "pages",
        schemas=folder / "schemas",
        folder=folder,
        fonts=installed_fonts().folders,
        sample=folder.parent / "drafts",
        guides=folder.parent / "docs",
    )


@lru_cache(maxsize=len(LANGUAGES))
def _scope_phrases(folder: Path, language: str) -> ScopePhrases:
    return phrases_from(tomllib.loads((folder / f"{language}.toml").read_text("utf-8")))


@lru_cache(maxsize=len(LANGUAGES))
def _stock_phrases(folder: Path, language: str) -> StockPhrases:
    if language not in LANGUAGES:
        return StockPhrases(language)
    return stock_phrases_from(tomllib.loads((folder / f"{language}.toml").read_text("utf-8")))


@lru_cache(maxsize=1)
def _register_in(files: tuple[Path, ...], states: tuple[tuple[int, int], ...]) -> Register:
    """The register of all actors in some files, as they are since `states` (times, sizes). It is kept, with the order
    of its thousands of names, which is as much work as many a verb's own.
    """
    actors: list[Actor] = []
    for file in files:
        actors += [actor_from(entry) for entry in json.loads(file.read_text("utf-8"))]
    return register_of(tuple(actors))


def vocabulary_in(folder: Path, language: str) -> Vocabulary:
    """The vocabulary of one of the six languages, from the folder of all; English for any other language."""
    if language == "en" or language not in LANGUAGES:
        return ENGLISH
    return vocabulary_from(tomllib.loads((folder / f"{language}.toml").read_text("utf-8")))


def vocabulary_from(tables: Mapping[str, Any]) -> Vocabulary:
    """A vocabulary from its TOML: the `code` of its language, `thousands`, and tables of English templates and their
    translations.

    "words" holds what is said anywhere, "counts" plurals, "sentences" what floors below say; every other table is a
    context ("kind", "stance" …) with its words.
    """
    words: dict[tuple[str, str], str] = {}
    for context, table in tables.items():
        if isinstance(table, dict) and context not in ("counts", "sentences"):
            words |= {("" if context == "words" else context, english): said for english, said in table.items()}
    return Vocabulary(tables["code"], words, tables["counts"], tables["sentences"], tables["thousands"])


def actor_from(entry: Mapping[str, Any]) -> Actor:
    """One actor from its JSON.

    {"id", "type", "short", "names": [{"name", "language", "ambiguous", "code"}], "members": [{"member", "since",
    "until"}], "forum", "source"}; all but the first three may be absent.
    """
    return Actor(
        id=entry["id"],
        type=ActorType(entry["type"]),
        short=entry["short"],
        names=tuple(
            Alias(name["name"], name.get("language", ""), name.get("ambiguous", False), name.get("code", False))
            for name in entry.get("names", ())
        ),
        members=tuple(
            Membership(member["member"], member.get("since", ""), member.get("until", ""))
            for member in entry.get("members", ())
        ),
        forum=entry.get("forum", ""),
        source=entry.get("source", ""),
    )
