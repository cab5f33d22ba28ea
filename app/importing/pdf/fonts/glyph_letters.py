"""What the fonts of a PDF draw, where they say another letter than they draw, or none: for each font a table from the
letters of the file to those on the page.

A table is made by rule: from another copy of the font that says it, from the standard order of glyphs, or as one shift
of a whole alphabet. It holds only where the words it makes are words of a language (`source/letter_model.py`); nothing
is guessed. What it does to the pages is `repair.py`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.importing.pdf.page.model import CODED, UNMAPPED, PdfPage, PdfRun
from app.importing.source.letter_model import ALPHABETS, likeness

if TYPE_CHECKING:
    from app.importing.pdf.fonts.font_programs import FontProgram

STANDARD = (
    "".join(map(chr, range(32, 127))) + "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…"
)
"""The letters of glyphs 3 to 171 in most TrueType fonts: Apple's standard order of glyphs (OpenType specification 1.9,
table "post", format 1), which Microsoft's fonts share up to there.
"""
_FIRST_STANDARD = 3
_SAMPLE = 40_000
"""Letters of one font that are looked at."""
_SHORT_SAMPLE = 6_000
"""The same where many shifts are tried."""
_MANY = 200
"""Pairs of letters by which a whole font, or a shift, is judged."""
_COVERED = 0.97
"""Of the letters of a font, the share that a shift must make letters of one alphabet."""
_FAR = 128
"""A shift of letters that have code points is believed only when it leads from one script to another: from a to d, the
digits beside them might be shifted or not.
"""
_IN_COMMON = 10
"""Glyphs of which two fonts must say the same before one is believed about the other."""

LetterTable = dict[str, str]
"""Letter as the file gives it → letter as it is drawn."""


@dataclass
class _Use:
    """A font as the file uses it."""

    text: str = ""
    """A sample."""
    letters: set[str] = field(default_factory=set)
    """All that it is used for."""
    coded: bool = False
    table: LetterTable = field(default_factory=dict)
    shift: int = 0


@dataclass(frozen=True)
class FontTables:
    """What was found out about the fonts of a file, by their names in it."""

    tables: dict[str, LetterTable]
    """Those whose letters were told, wholly or in part."""
    strange: frozenset[str]
    """Those whose letters are not the ones they draw, and were not told."""
    doubted: frozenset[str]
    """Those with letters of which it cannot be told whether they are the ones they draw; the strange are among them."""


def tables_of(pages: Sequence[PdfPage], programs: Sequence[FontProgram]) -> FontTables:
    """The fonts of the pages, by their use and the font programs of the file (needed where letters are codes)."""
    uses = _uses(pages)
    _from_copies(uses, programs)
    _shifted(uses)
    _standard(uses)
    _tested(uses, pages)
    return FontTables(
        {name: use.table for name, use in uses.items() if use.table},
        frozenset(name for name, use in uses.items() if not use.table and not use.coded and _lies(use.text)),
        frozenset(name for name, use in uses.items() if any(map(str.isalpha, use.letters)) and not _is_plain(use.text)),
    )


def name_of(page: PdfPage, run: PdfRun) -> str:
    """The name of the font of a run as it stands in the file."""
    font = page.faces[run.face].font
    return page.fonts[font].name if font >= 0 else ""


def _uses(pages: Sequence[PdfPage]) -> dict[str, _Use]:
    """Each font by its name in the file, with a sample of its text."""
    parts: dict[str, list[str]] = {}
    sizes: Counter[str] = Counter()
    letters: dict[str, set[str]] = {}
    for page in pages:
        last = ""
        for run in page.runs:
            name = name_of(page, run)
            if sizes[name] < _SAMPLE:
                parts.setdefault(name, []).append((run.before if last == name else " ") + run.text)
                sizes[name] += len(run.text)
            letters.setdefault(name, set()).update(run.text)
            last = name
    return {
        name: _Use("".join(texts), letters[name], any(letter >= chr(CODED) for letter in letters[name]))
        for name, texts in parts.items()
    }


def _lies(text: str) -> bool:
    """Whether a text is long, and one of no language."""
    told = likeness(text)
    return told.pairs >= _MANY and told.strange


def _is_plain(text: str) -> bool:
    """Whether a text tells that it is one of a language."""
    told = likeness(text)
    return told.tells and told.likely


def _is_foreign(text: str) -> bool:
    """Whether a text is in a script of which nothing is known: its own, or one into which another was shifted."""
    letters = sum(map(_may_be_letter, text))
    return letters >= _MANY and 2 * likeness(text).pairs < letters


def _may_be_letter(sign: str) -> bool:
    """Whether a character is a letter, or may stand for one: no digit or sign of the usual ones."""
    return sign.isalpha() or (sign >= "\u0300" and not "\u2000" <= sign <= "\u2bff" and sign != UNMAPPED)


def _code(letter: str) -> int:
    """The number that the file gives for a letter."""
    return ord(letter) - CODED if letter >= chr(CODED) else ord(letter)


def _from_copies(uses: dict[str, _Use], programs: Sequence[FontProgram]) -> None:
    """Codes that are numbers of glyphs, by copies that say what their glyphs draw: of the same font, and of others with
    as many glyphs that agree with it about all they have in common. A glyph that draws nothing is a space.
    """
    said: dict[tuple[str, int], dict[int, str]] = {}
    for program in programs:
        letters = said.setdefault((program.name, program.glyphs), {})
        _join(letters, program.letters)
    for program in programs:
        use = uses.get(program.tagged)
        if use is None or not use.coded:
            continue
        own = dict(said[(program.name, program.glyphs)])
        for (name, glyphs), others in said.items():
            if name != program.name and glyphs == program.glyphs and _agree(own, others):
                _join(own, {glyph: letter for glyph, letter in others.items() if glyph not in own})
        for code in (_code(letter) for letter in use.letters if letter >= chr(CODED)):
            drawn = own.get(code) or (" " if code in program.blank else "")
            if drawn:
                use.table[chr(CODED + code)] = drawn


def _join(letters: dict[int, str], more: dict[int, str]) -> None:
    """Take `more` into `letters`; what they say differently of a glyph is "" afterwards."""
    for glyph, letter in more.items():
        letters[glyph] = letter if letters.get(glyph, letter) == letter else ""


def _agree(one: dict[int, str], other: dict[int, str]) -> bool:
    both = one.keys() & other.keys()
    return len(both) >= _IN_COMMON and all(one[glyph] == other[glyph] for glyph in both)


def _shifted(uses: dict[str, _Use]) -> None:
    """Letters that all stand the same way from those of one alphabet."""
    for use in uses.values():
        if use.coded or _lies(use.text) or _is_foreign(use.text):
            use.shift = _shift(use)
    proven = {use.shift for use in uses.values() if use.shift}
    for use in uses.values():
        if not use.shift and (use.coded or not any(map(_in_some_alphabet, use.letters))):
            left = {letter for letter in use.letters if letter not in use.table and _is_shifted(letter, use)}
            fits = {s for s in proven if left and all(_in_some_alphabet(_moved(letter, s)) for letter in left)}
            use.shift = fits.pop() if len(fits) == 1 else 0
    for use in uses.values():
        if use.shift:
            moved = {letter: _moved(letter, use.shift) for letter in use.letters if letter not in use.table}
            use.table.update({old: new for old, new in moved.items() if _in_some_alphabet(new)})


def _moved(letter: str, shift: int) -> str:
    code = _code(letter) + shift
    return chr(code) if 0 < code <= 0xFFFF else ""


def _in_some_alphabet(letter: str) -> bool:
    return any(letter.lower() in letters for letters in ALPHABETS.values()) if letter else False


def _shift(use: _Use) -> int:
    """The shift that makes a text of one language of the letters that no other rule has told.

    0 when there is none, or two that account for as many: small letters or capitals, where a font has only one sort.
    """
    left = [letter if letter not in use.table and _is_shifted(letter, use) else " " for letter in use.text[:_SAMPLE]]
    counts = Counter(letter for letter in left if letter != " ")
    least = _COVERED * counts.total()
    found: dict[int, int] = {}
    for language in ALPHABETS:
        letters = frozenset(ALPHABETS[language] + ALPHABETS[language].upper())
        for common, _ in counts.most_common(2):
            for letter in sorted(letters):
                shift = ord(letter) - _code(common)
                if shift in found or (not use.coded and abs(shift) < _FAR):
                    continue
                covered = sum(n for old, n in counts.items() if _moved(old, shift) in letters)
                if covered >= least:
                    moved = (_moved(old, shift) if old != " " else " " for old in left[:_SHORT_SAMPLE])
                    if _is_text("".join(moved), language):
                        found[shift] = covered
    best = [shift for shift, covered in found.items() if covered == max(found.values())]
    return best[0] if len(best) == 1 else 0


def _is_shifted(letter: str, use: _Use) -> bool:
    """Whether a shift has to account for a letter. Codes of the standard order are left to that."""
    return _is_beyond(letter) if use.coded else _may_be_letter(letter)


def _is_beyond(letter: str) -> bool:
    """Whether it is a code beyond those of the standard order."""
    return _code(letter) >= _FIRST_STANDARD + len(STANDARD) and letter >= chr(CODED)


def _is_text(text: str, language: str) -> bool:
    """Whether a text is long enough to tell, and one of the language."""
    told = likeness(text, (language,))
    return told.pairs >= _MANY and told.language == language and told.likely


def _standard(uses: dict[str, _Use]) -> None:
    """Codes that are the numbers of glyphs in the standard order, where no copy of the font says better.

    A font is believed to have that order when its glyph 3 is used as a space is.
    """
    for use in uses.values():
        spaces = use.text.count(chr(CODED + _FIRST_STANDARD))
        coded = sum(letter >= chr(CODED) for letter in use.text)
        if use.coded and 0.05 * coded < spaces < 0.35 * coded:
            for number, letter in enumerate(STANDARD, _FIRST_STANDARD):
                use.table.setdefault(chr(CODED + number), letter)


def _tested(uses: dict[str, _Use], pages: Sequence[PdfPage]) -> None:
    """Take back the tables that make words of no language, and those of which too little is seen to tell, unless they
    are told by the same rules as others that make words.
    """
    if not any(use.table for use in uses.values()):
        return
    words: dict[str, list[str]] = {}
    for page in pages:
        for word, names in _words(page, uses):
            for name in names:
                words.setdefault(name, []).append(word)
    told = {name: likeness(" ".join(words.get(name, []))) for name, use in uses.items() if use.table}
    some = any(each.tells and each.likely for each in told.values())
    for name, each in told.items():
        if not (each.likely if each.tells else some):
            uses[name].table.clear()
            uses[name].shift = 0


def _words(page: PdfPage, uses: dict[str, _Use]) -> Iterator[tuple[str, set[str]]]:
    """The words of a page as the tables make them, each with the fonts whose letters were put right in it."""
    word: list[str] = []
    names: set[str] = set()
    for run in page.runs:
        name = name_of(page, run)
        table = uses[name].table if name in uses else {}
        for letter in run.before + run.text:
            new = table.get(letter, letter)
            if new.isalpha():
                word.append(new)
                if letter in table:
                    names.add(name)
            elif word:
                if names:
                    yield "".join(word), names
                word, names = [], set()
    if names:
        yield "".join(word), names
