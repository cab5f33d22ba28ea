"""Reads the citations of provisions in a text. Examples: "article 5, paragraph 2 (a)", "paragraph 3 of article 10",
"articles 6 to 16", "this Part", "the preceding paragraph".

It says where a citation stands and what address it names (`targets.py`); whether that address exists is known to
whoever has the draft. A citation of another instrument ("article 76 of the Convention") is marked external and never
counts as dangling. Forms: docs/domain.md, section 5. The words are in `vocabulary.py`, Chinese has its own grammar in
`chinese.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice, product

from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.notation.labels.numerals import ORDINAL_WORDS, roman_of, roman_value
from app.notation.references.chinese import CITING_SIGNS, chinese_references
from app.notation.references.targets import Reference
from app.notation.references.vocabulary import (
    LEVELS,
    SUFFIX,
    WORDS,
    CitationWords,
    beginnings_of,
    head_pattern,
    scan_pattern,
)

_DIGITS = r"[0-9٠-٩]{1,3}(?:\.[0-9]{1,2})?"
_NUMBER = rf"(?:{_DIGITS}{SUFFIX}|{_DIGITS}(?![\w%])|[IVXLC]{{1,7}}(?![\w'’]|\.\s?[0-9])|[A-Z](?![\w'’]|\.\s?[0-9]))"
_LETTER = compile_later(
    r"(?:\([^\W\d_]{1,5}\)|\(\d{1,2}\)|（[^（）]{1,3}）|[«“\"][^\W\d_][»”\"]|[a-zа-яأ-ي]\)|[ivx]{1,5}(?!\w)|[a-z](?!\w))"
)
_INNER = re.compile(r"[ \u00a0]?(\([^\W\d_]{1,5}\)|\([0-9٠-٩]{1,2}\)|[a-zа-я]\)(?!\w))")
_LETTERED = re.compile(r"\d.*\([^\W\d_]\)$")
_ROMAN_ONE = re.compile(r"\([a-z]\)\(i\)$")
_IN_BRACKETS = re.compile(r"\((\d{1,2}|[ivx]{1,5})\)(?=$|[^\w(])")
_BEHIND_LIST = (
    "of|in|by|to|on|for|if|when|where|that|which|with|committed|above|below|shall|may|must|is|are|does|applies|apply|or|and|and/or|du|de|des|ci-dessus|ci-dessous|est|sont"
    "|et|ou|del|y|o|настоящ[а-я]+|стать[а-я]+|и|или|من|أعلاه"
)
_COMMA = re.compile(r"\s{0,3}[,،]?\s{0,3}")
_SPACE = re.compile(r"\s{1,3}|(?<=[.§])")
_BRACKETED = re.compile(r"\s{0,3}(?=\[)")
_ONE_LETTER = re.compile(r"\(?([^\W\d_])\)(?!\w)")
_MEASURE = re.compile(r"\s+(?:days?|months?|years?|per cent|instruments|States)\b")
_ADDED = re.compile(r"^(?:\s?\[[^\[\]]{1,16}\])+")
_RANGE_LIMIT = 200
_KEPT = 4096
"""Texts whose citations are remembered: those of a draft are asked for when it is read, and again for its changes."""
CONNECTED = compile_later(
    r"\s{0,3},?\s{0,3}(?:and/or|and|or|to|et|ou|y|e|o|и|или|و|,|和|、|至)?"
    r"\s{0,3}(?:in |of |under |to |de l['’]|del |à l['’])?\s{0,3}"
)
"""What stands between two citations of one instrument."""
_WIDE = ("part", "chapter", "section", "annex")


def read_references(
    text: str, language: str, heads: Iterable[int] | None = None, *, loose: bool = False
) -> tuple[Reference, ...]:
    """The citations of a text in `language` (ISO 639-1; unknown: as English), in order, none overlapping.

    With `loose` the word for one opens a list, too: "article 7 or 8" cites both, and not article 7 alone.
    `heads` are the places, in order, at which words of `citing_words` begin, from whoever has cut the text already.

    A citation of another instrument is external, and never said to lead nowhere.

    >>> text = "Article 5, paragraph 2 (a), applies. See article 76 of the Charter of Ports."
    >>> [(text[one.start : one.end], one.targets, one.external) for one in read_references(text, "en")]
    [('Article 5, paragraph 2 (a)', ('Article 5(2)(a)',), False), ('article 76', ('Article 76',), True)]
    """
    return _read(text, language, loose) if heads is None else _read_at(text, language, heads, loose=loose)


@lru_cache(maxsize=_KEPT)
def _read(text: str, language: str, loose: bool) -> tuple[Reference, ...]:
    return _read_at(text, language, None, loose=loose)


def _read_at(text: str, language: str, heads: Iterable[int] | None, *, loose: bool) -> tuple[Reference, ...]:
    if language == "zh":
        return _chained(text, chinese_references(text))
    grammar = _grammar(language if language in WORDS else "en", loose=loose)
    found: list[Reference] = []
    at = 0
    for head in _heads(text, grammar) if heads is None else heads:
        if head < at:
            continue
        match = grammar.head.match(text, head)
        reference = grammar.reference(text, match, at) if match is not None else None
        if reference is None:
            at = match.end() if match is not None else at
            continue
        if grammar.its.search(text[max(0, reference.start - 12) : reference.start]):
            reference = replace(reference, external=True)
        found.append(reference)
        at = reference.end
    return _chained(text, found)


def _heads(text: str, grammar: _Grammar) -> Iterator[int]:
    """Where the words begin with which a citation may begin."""
    lowered = text.lower()
    if len(lowered) != len(text):  # the dotted capital I of Turkish is two signs in lower case
        lowered = text
    last, behind = -1, 0
    for at in _places(lowered, grammar.begins):
        seen = grammar.scan.match(lowered, at) if at >= behind else None
        if seen is None:
            continue
        behind = seen.end()
        start = _word_start(text, at, 0)
        if start > last:
            yield start
            last = start


def _places(text: str, letters: Iterable[str]) -> list[int]:
    """Where any of some letters stand in a text, in order."""
    found: set[int] = set()
    for one in letters:
        at = text.find(one)
        while at >= 0:
            found.add(at)
            at = text.find(one, at + 1)
    return sorted(found)


def citing_words(words: Iterable[str], language: str) -> frozenset[int]:
    """The indices of those of `words` (tokens of a text) with which citations are made: a text without any has none."""
    if language == "zh":
        return frozenset(k for k, word in enumerate(words) if word in CITING_SIGNS)
    head = _grammar(language if language in WORDS else "en", loose=False).head
    return frozenset(k for k, word in enumerate(words) if head.match(f"{word}."))


def _word_start(text: str, at: int, low: int) -> int:
    """The beginning of the word that goes on at `at`: Arabic writes "and", "by" and the article before it."""
    while at > low and text[at - 1].isalpha():
        at -= 1
    return at


@dataclass(frozen=True, slots=True)
class _Piece:
    """One level of a citation with its items, and those of them that are printed; no items for "this article"."""

    level: str
    items: tuple[str, ...]
    end: int
    ends: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Grammar:
    """The citation grammar of one language, compiled once."""

    words: CitationWords
    begins: tuple[str, ...]
    scan: re.Pattern[str]
    head: re.Pattern[str]
    here: re.Pattern[str]
    of: re.Pattern[str]
    joint: re.Pattern[str]
    further: re.Pattern[str]
    until: re.Pattern[str]
    lead: re.Pattern[str]
    instrument: re.Pattern[str]
    its: re.Pattern[str]
    number: re.Pattern[str]
    beside: tuple[tuple[int, re.Pattern[str], re.Pattern[str]], ...]

    def reference(self, text: str, match: re.Match[str], low: int) -> Reference | None:
        """The citation whose first word `match` is, beginning nowhere before `low`; None when no number follows and it
        is neither "this article" nor "the preceding paragraph".
        """
        start = match.start()
        pieces = self._chain(text, match, low)
        if not pieces:
            return self._neighbour(text, match, low)
        end = pieces[-1].end
        while (link := self.of.match(text, end)) is not None:
            here = self.here.match(text, link.end())
            following = self.head.match(text, here.end() if here else link.end())
            if following is None:
                break
            outer = self._chain(text, following, end, here=here is not None)
            if not outer or LEVELS.index(outer[0].level) >= min(LEVELS.index(p.level) for p in pieces):
                break
            pieces += outer
            end = outer[-1].end
        if not pieces[0].items and (own := self._own(text, start, low)) is not None:
            start = own
        pieces.sort(key=lambda p: LEVELS.index(p.level))
        external = self._elsewhere(text[end : end + 80])
        return self._written(start, end, pieces, external)

    def _elsewhere(self, behind: str) -> bool:
        """Whether the words behind a citation say that it is of another instrument; brackets are passed, and what is
        added to the citation in them ("paragraph 3[ and 5], of the Convention").
        """
        if "[" not in behind and "]" not in behind:
            return self.instrument.match(behind) is not None
        plain = behind.replace("]", "").replace("[", "")
        return any(self.instrument.match(words) for words in (plain, _ADDED.sub("", behind)))

    def _own(self, text: str, start: int, low: int) -> int | None:
        """Where "this" begins before a word, None when it does not stand there."""
        return _before(self.here, text, start, low)

    def _neighbour(self, text: str, match: re.Match[str], low: int) -> Reference | None:
        """A citation of the provision before or after: "the preceding paragraph", "l'article suivant"."""
        level = self._singular(match)
        if not level:
            return None
        for step, before, after in self.beside:
            start = _before(before, text, match.start(), low)
            if start is not None:
                return Reference(start, match.end(), (), relative=True, under=level, beside=step)
            if behind := after.match(text, match.end()):
                return Reference(match.start(), behind.end(), (), relative=True, under=level, beside=step)
        return None

    def _singular(self, match: re.Match[str]) -> str:
        """The level of a word for one provision, "" for one that only stands for several."""
        level = (match.lastgroup or "").removesuffix("_many")
        if match.lastgroup == level:
            return level
        one = self.words.prefix + f"(?:{self.words.heads[level][0]})"
        return level if re.fullmatch(one, match.group(), re.IGNORECASE) else ""

    def _chain(self, text: str, match: re.Match[str], low: int, *, here: bool = False) -> list[_Piece]:
        """A word with its number and what follows inwards: "article 5, paragraph 2, subparagraph a"."""
        first = self._piece(text, match)
        if first is None:
            level = self._singular(match)
            own = here or self._own(text, match.start(), low) is not None
            if own and level in ("article", "paragraph", *_WIDE):
                return [_Piece(level, (), match.end())]
            return []
        pieces = [first]
        while True:
            link = _COMMA.match(text, pieces[-1].end)
            following = self.head.match(text, link.end()) if link else None
            inner = self._piece(text, following) if following else None
            if inner is None or inner.level not in ("article", "paragraph", "subparagraph"):
                return pieces
            if inner.level == "article" and pieces[-1].level != "annex":
                return pieces
            if LEVELS.index(inner.level) <= LEVELS.index(pieces[-1].level):
                return pieces
            pieces.append(inner)

    def _piece(self, text: str, match: re.Match[str]) -> _Piece | None:
        group = match.lastgroup or ""
        level, many = group.removesuffix("_many"), group.endswith("_many")
        space = _SPACE.match(text, match.end())
        if space is None:
            return None
        begin = space.end()
        if many and (lead := self.lead.match(text, begin)):
            begin = lead.end()
        if level == "subparagraph" and text[begin : begin + 1].isdecimal():
            level = "paragraph"  # "apartado 2", "alinéa 2": what others call a paragraph
        item = self._item(text, begin, level)
        if item is None:
            return None
        items, ends, end = [item[0]], [item[0]], item[1]
        while True:
            step = self._next(text, end, level, items[-1], many=many)
            if step is None:
                return _Piece(level, tuple(items), end, tuple(ends))
            more, end = step
            items += more
            ends.append(more[-1])

    def _next(self, text: str, end: int, level: str, last: str, *, many: bool) -> tuple[list[str], int] | None:
        """The next items of a list, a range written out, with the offset behind them."""
        if bracketed := _BRACKETED.match(text, end):
            item = self._item(text, bracketed.end(), level)
            return ([item[0]], item[1]) if item else self._bracketed_range(text, bracketed.end(), level)
        if inner := self._letters(text, end, last):
            return inner
        if not many and self.further.match(text, end) is None:
            return None
        if (until := self.until.match(text, end)) and (item := self._item(text, until.end(), level)):
            return _between(last, item[0]), item[1]
        joint = self.joint.match(text, end)
        item = self._item(text, joint.end(), level) if joint else None
        if item is None or _MEASURE.match(text[item[1] : item[1] + 14]):
            return None
        return [item[0]], item[1]

    def _bracketed_range(self, text: str, at: int, level: str) -> tuple[list[str], int] | None:
        """A range in brackets of its own: "articles [5] [6 to 9]"."""
        first = self._item(text, at + 1, level)
        until = self.until.match(text, first[1]) if first else None
        last = self._item(text, until.end(), level) if until else None
        if first is None or last is None or text[last[1] : last[1] + 1] != "]":
            return None
        return [first[0], *_between(first[0], last[0])], last[1] + 1

    def _letters(self, text: str, end: int, last: str) -> tuple[list[str], int] | None:
        """More letters of one paragraph: "paragraph 1 (a) to (c)", "2 a) and b)"; more of what stands in brackets:
        "1 (a) (i) or (ii)", "5(1), (2) and (4)".
        """
        if not _LETTERED.search(last) or _ROMAN_ONE.search(last):
            return self._inner(text, end, last)
        for link, is_range in ((self.until, True), (self.joint, False)):
            joined = link.match(text, end)
            letter = _ONE_LETTER.match(text, joined.end()) if joined else None
            if letter:
                more = last.rpartition("(")[0] + f"({letter[1]})"
                return (_between(last, f"({letter[1]})") if is_range else [more]), letter.end()
        return self._inner(text, end, last)

    def _inner(self, text: str, end: int, last: str) -> tuple[list[str], int] | None:
        before = _IN_BRACKETS.search(last)
        joined = self.joint.match(text, end) if before else None
        inner = _IN_BRACKETS.match(text, joined.end()) if joined else None
        if joined is not None and before is not None and inner is None:
            return self._next_letter(text, joined.end(), last[: before.start()])
        if before is None or inner is None or inner[1].isdecimal() != before[1].isdecimal():
            return None
        return [last[: before.start()] + inner.group()], inner.end()

    def _next_letter(self, text: str, at: int, head: str) -> tuple[list[str], int] | None:
        """The letter behind items of the one before: "1 (a) (i) or (ii) or (b) (i)"."""
        letter = _ONE_LETTER.match(text, at) if re.search(r"\([a-z]\)$", head) else None
        if letter is None:
            return None
        inner = _INNER.match(text, letter.end())
        below = f"({inner[1].strip('()')})" if inner else ""
        return [f"{head.rpartition('(')[0]}({letter[1]}){below}"], inner.end() if inner else letter.end()

    def _item(self, text: str, at: int, level: str) -> tuple[str, int] | None:
        """A number as the end of an address ("5(2)", "(3)(a)", "(a)") and the offset behind it; brackets around are
        passed.
        """
        opened = text[at : at + 1] == "["
        at += opened
        if level == "subparagraph":
            match = _LETTER.match(text, at)
            written = f"({match.group().strip('()（）«»“”')})".replace('"', "") if match else ""
        else:
            match = self.number.match(text, at)
            number = " ".join(match.group().split()) if match else ""
            written = f"({number})" if level == "paragraph" else number
        if match is None:
            return None
        end = match.end()
        while (inner := _INNER.match(text, end)) is not None:
            written += f"({inner[1].strip('()')})"
            end = inner.end()
        if opened:
            if text[end : end + 1] != "]":
                return None
            end += 1
        return written, end

    def _written(self, start: int, end: int, pieces: list[_Piece], external: bool) -> Reference | None:
        outer = pieces[0]
        if outer.level in _WIDE and not outer.items:
            if len(pieces) == 1:
                return Reference(start, end, (), True, external, outer.level)
            pieces = pieces[1:]
            if outer.level == "annex":
                targets, ends = self._addresses(pieces)
                return Reference(start, end, targets, True, external, "annex", ends=ends)
            outer = pieces[0]
        if outer.level in ("part", "chapter", "section"):
            inner = [p for p in pieces[1:] if p.level == "article"]
            if inner:
                pieces = [inner[0], *(p for p in pieces if LEVELS.index(p.level) > LEVELS.index("article"))]
                outer = pieces[0]
            else:
                outer = pieces[-1] if pieces[-1].level in ("chapter", "section") else outer
                pieces = [outer]
        relative = outer.level in ("paragraph", "subparagraph") or not outer.items
        under = ""
        if relative:
            under = (
                "article"
                if outer.level in ("article", "paragraph") and (outer.items or outer.level == "article")
                else "paragraph"
            )
        targets, ends = self._addresses(pieces)
        return Reference(start, end, targets, relative, external, under, ends=ends)

    def _addresses(self, pieces: list[_Piece]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The addresses that the pieces name, all of them and those that are printed."""
        if len(pieces) == 1 and len(pieces[0].items) == 1:
            word = self.words.printed.get(pieces[0].level)
            only = (f"{word} {pieces[0].items[0]}" if word else pieces[0].items[0],)
            return only, only
        found: list[tuple[str, ...]] = []
        for lists in ([p.items for p in pieces if p.items], [p.ends for p in pieces if p.items]):
            targets: list[str] = []
            for chosen in islice(product(*lists), _RANGE_LIMIT) if lists else [()]:
                head = ""
                rest = list(chosen)
                for piece in pieces:
                    if piece.items and piece.level in self.words.printed:
                        head += (", " if head else "") + f"{self.words.printed[piece.level]} {rest.pop(0)}"
                targets.append(head + "".join(rest))
            found.append(tuple(dict.fromkeys(targets)))
        return found[0], found[1]


@lru_cache(maxsize=16)
def _grammar(language: str, *, loose: bool) -> _Grammar:
    words = WORDS[language]
    number = rf"(?:{words.numbers}|{words.ordinals}(?:{SUFFIX})?|{_NUMBER})"
    flags = re.IGNORECASE
    return _Grammar(
        words,
        beginnings_of(words),
        scan_pattern(words),
        head_pattern(words),
        compile_later(words.here, flags),
        compile_later(words.of, flags),
        compile_later(words.joint, flags),
        compile_later(_further(words.either) if loose else r"(?!)", flags),
        compile_later(words.until, flags),
        compile_later(words.lead, flags),
        compile_later(words.instrument),
        compile_later(words.its, flags),
        compile_later(number),
        tuple(
            (step, compile_later(before, flags), compile_later(after, flags))
            for step, (before, after) in ((-1, words.previous), (1, words.next))
        ),
    )


def _further(either: str) -> str:
    """What makes a list of what stands behind the word for one: "article 7 or 8", "article 5, 6 or 7 of this". Behind a
    number that counts something ("article 5 and 10 ships") nothing of the sort follows.
    """
    end = rf"(?=\s{{0,3}}(?:[,.;:،؛)\]\u00bb]|$)|\s+(?:{_BEHIND_LIST})(?!\w))"
    number = r"[0-9٠-٩]{1,3}(?!\w|\.\d)"
    last = rf"\s{{1,3}}(?:{either})\s{{0,3}}(?:{number}{end}|\([^\W\d_]{{1,4}}\))"
    return rf"(?:(?:,\s{{0,3}}{number})+,?)?{last}"


def _before(pattern: re.Pattern[str], text: str, end: int, low: int) -> int | None:
    """Where a match of `pattern` begins that ends at `end` and begins nowhere before `low`."""
    start = max(low, end - 20)
    piece = text[start:end]
    found = [m for m in pattern.finditer(piece) if m.end() == len(piece)]
    return start + found[0].start() if found else None


def _between(first: str, last: str) -> list[str]:
    """The items after `first` up to `last`: numbers, Roman numerals and single letters written out, anything else only
    its end.
    """
    wrap = "({})" if last.startswith("(") else "{}"
    low, high = (str(ORDINAL_WORDS.get(text, text)) for text in (first.strip("()"), last.strip("()")))
    if low.isdecimal() and high.isdecimal() and int(low) < int(high) <= int(low) + _RANGE_LIMIT:
        return [wrap.format(number) for number in range(int(low) + 1, int(high) + 1)]
    if 0 < roman_value(low) < roman_value(high) and low.isupper():
        return [wrap.format(roman_of(number).upper()) for number in range(roman_value(low) + 1, roman_value(high) + 1)]
    head, tail = first.rpartition("(")[0], first.rpartition("(")[2].rstrip(")")
    end = last.strip("()")
    if len(tail) == 1 and len(end) == 1 and tail.isalpha() and end.isalpha() and tail < end and first.endswith(")"):
        return [f"{head}({chr(code)})" for code in range(ord(tail) + 1, ord(end) + 1)]
    return [last]


def _chained(text: str, found: list[Reference]) -> tuple[Reference, ...]:
    """Citations joined by "and" belong to one instrument: "Article 92 and Article 94 of the Convention"."""
    for index in range(len(found) - 2, -1, -1):
        this, following = found[index], found[index + 1]
        if following.external and not this.external and not this.relative:
            between = text[this.end : following.start]
            if len(between) < 20 and CONNECTED.fullmatch(between):
                found[index] = replace(this, external=True)
    return tuple(found)
