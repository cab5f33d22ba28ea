"""The guide in its languages, taken apart for the tests: sections, blocks, keys, words of the screen; and what the
window says for an English word in each language, from the files that the program itself reads.
"""

from __future__ import annotations

import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
TRANSLATED = tuple(code for code in ("fr", "es", "ru", "zh", "ar") if (_ROOT / "docs" / f"guide.{code}.md").is_file())
"""The languages of the interface, besides English, in which there is a guide."""

KEYS = re.compile(
    r"\*\*((?:(?:Ctrl|Shift|Alt)\+)*"
    r"(?:F\d+|[A-Z0-9]|[-+=,\[\]]|Return|Enter|Esc|Space|Home|End|Up|Down|Left|Right|Menu|Del|Shift|Backspace))\*\*"
)
# No letter of Latin script stands at it: Chinese has no spaces around.
SCREEN_WORDS = re.compile(r"(?<![*A-Za-z0-9_])\*([^*\n]+)\*(?![*A-Za-z0-9_])")
PICTURES = re.compile(r"!\[([^]]*)\]\(([^)]+)\)")
_FENCED = re.compile(r"^```.*?^```\n?", re.MULTILINE | re.DOTALL)
_LONGER = ("contrary", "review")
"""Words in italics that the window says within longer ones only."""


@dataclass(frozen=True)
class Section:
    """What stands below one heading, before the next."""

    level: int
    heading: str
    text: str

    @property
    def blocks(self) -> list[str]:
        """Paragraphs, lists, tables and pictures."""
        return [block for block in re.split(r"\n\s*\n", self.text.strip()) if block]

    @property
    def shape(self) -> list[str]:
        """What each block is: its pictures by target, tables and lists by their rows."""
        return [_shape(block) for block in self.blocks]


def prose_of(page: str) -> str:
    """A page without its blocks of commands."""
    return _FENCED.sub("", page)


def sections(page: str) -> list[Section]:
    """The sections of a page that has no blocks of commands, in their order."""
    parts = re.split(r"^(#+) (.+)\n", page, flags=re.MULTILINE)
    assert not parts[0].strip()
    return [
        Section(len(level), heading, text)
        for level, heading, text in zip(parts[1::3], parts[2::3], parts[3::3], strict=True)
    ]


def to_translate(guide: str) -> str:
    """The English guide without what a translation leaves out: blocks of commands, the paragraphs that speak of
    commands alone, and the table of keys.
    """
    kept: list[str] = []
    for block in re.split(r"\n\n+", _FENCED.sub("\0\n", guide)):
        if block.startswith("\0"):
            # The paragraph before led to the commands.
            if kept[-1].endswith(":") and not SCREEN_WORDS.search(kept[-1]):
                kept.pop()
        elif not block.startswith(("| command | keys |", "The command is `")):
            kept.append(block)
    return "\n\n".join(kept) + "\n"


def plain(words: str) -> str:
    """Words of the screen without signs of keys, dots of dialogs, and what is explained behind a colon."""
    words = re.sub(r"\s*\(&\w\)", "", words).replace("&", "")
    return re.split("[:\N{FULLWIDTH COLON}]", words.rstrip("…"))[0].rstrip("…").strip()


class Spoken:
    """What the window and its vocabulary say in one language for English words."""

    def __init__(self, root: Path, language: str) -> None:
        self._said: dict[str, set[str]] = {}
        for message in ET.parse(root / "resources" / "translations" / f"travaux_{language}.ts").iter("message"):
            translation = message.find("translation")
            forms = translation.findall("numerusform") or [translation]
            self._keep(message.findtext("source", ""), [form.text or "" for form in forms])
        for english, said in _leaves(tomllib.loads((root / "resources/words" / f"{language}.toml").read_text("utf-8"))):
            self._keep(english, [said])

    def _keep(self, english: str, said: Sequence[str]) -> None:
        self._said.setdefault(plain(english).casefold(), set()).update(plain(one).casefold() for one in said)

    def for_word(self, english: str) -> set[str]:
        """All that it says for an English word of the screen, in small letters."""
        return self._said.get(plain(english).casefold(), set())

    def fits(self, said: str, english: str) -> bool:
        """Whether `said` is what it says for `english`, small and large letters apart."""
        said, english = plain(said).casefold(), plain(english).casefold()
        if english in _LONGER:
            return any(
                said in one for longer, all_of_it in self._said.items() if english in longer for one in all_of_it
            )
        return said in self.for_word(english)


def unmatched(spoken: Spoken, english: Sequence[str], said: Sequence[str]) -> tuple[list[str], list[str]]:
    """The English words of the screen for which nothing stands in `said`, and what in `said` stands for none."""
    taken: dict[int, int] = {}

    def place(at: int, tried: set[int]) -> bool:
        for to, words in enumerate(said):
            if to not in tried and spoken.fits(words, english[at]):
                tried.add(to)
                if to not in taken or place(taken[to], tried):
                    taken[to] = at
                    return True
        return False

    missing = [words for at, words in enumerate(english) if not place(at, set())]
    return missing, [words for at, words in enumerate(said) if at not in taken]


def _shape(block: str) -> str:
    lines = block.split("\n")
    if lines[0].startswith("|"):
        return f"table {[line.count('|') - 1 for line in lines]}"
    if lines[0].startswith("!["):
        return f"picture {PICTURES.search(block)[2]}"
    items = [re.match(r"(-|\d+\.) ", line) for line in lines]
    if items[0]:
        return f"list {[item[1] for item in items if item]}"
    return "paragraph"


def _leaves(table: dict[str, object]) -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _leaves(value)
        elif isinstance(value, str):
            yield name, value
