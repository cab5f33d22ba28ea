"""References of a text to provisions: "article 5, paragraph 2 (a)", "paragraph 3 of article 10", "articles 6 to 16".

It says where a citation stands and what address it names; whether that address exists is known to whoever has the
draft. A citation of another instrument ("article 76 of the Convention") is marked external and never counts as
dangling. Sources: DOMAIN.md section B, "Citation".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice, product

from app.notation.reference_words import LEVELS, SUFFIX, WORDS, Words, head_pattern

_DIGITS = r"[0-9٠-٩]{1,3}(?:\.[0-9]{1,2})?"
_NUMBER = rf"(?:{_DIGITS}{SUFFIX}|{_DIGITS}(?![\w%])|[IVXLC]{{1,7}}(?!\w)|[A-Z](?![\w'’]))"
_LETTER = re.compile(r"(?:\([^\W\d_]{1,5}\)|\(\d{1,2}\)|（[^（）]{1,3}）|[a-zа-яأ-ي]\)|[ivx]{1,5}(?!\w)|[a-z](?!\w))")
_INNER = re.compile(r"[ \u00a0]?(\([^\W\d_]{1,5}\)|\(\d{1,2}\)|[a-zа-я]\)(?!\w))")
_COMMA = re.compile(r"\s{0,3},?\s{0,3}")
_SPACE = re.compile(r"\s{1,3}|(?<=\.)")
_BRACKETED = re.compile(r"\s{0,3}(?=\[)")
_ONE_LETTER = re.compile(r"\(([^\W\d_])\)")
_RANGE_LIMIT = 200
_CONNECTED = re.compile(
    r"\s{0,3},?\s{0,3}(?:and/or|and|or|to|et|ou|y|e|o|и|или|و|,|和|、|至)?"
    r"\s{0,3}(?:in |of |under |to |de l['’]|del |à l['’])?\s{0,3}"
)


@dataclass(frozen=True, slots=True)
class Reference:
    """A citation over `[start, end)`.

    `targets` are addresses as `app.treaty.address` prints them ("Article 5(2)(a)"), in the order cited, ranges written
    out. With `relative` they are the ends of addresses, to be settled against the place of the citation (`settled`):
    "(3)(a)" with `under` "article" is a paragraph of the article it stands in, "(a)" with `under` "paragraph" a
    subparagraph of its paragraph, and "" the article or paragraph itself. `external`: of another instrument.
    """

    start: int
    end: int
    targets: tuple[str, ...]
    relative: bool = False
    external: bool = False
    under: str = ""


def read_references(text: str, language: str) -> tuple[Reference, ...]:
    """The citations of a text in `language` (ISO 639-1; unknown: as English), in order, none overlapping."""
    if language == "zh":
        return _chained(text, _chinese(text))
    words = WORDS.get(language, WORDS["en"])
    grammar = _grammar(language if language in WORDS else "en")
    found: list[Reference] = []
    at = 0
    while (match := grammar.head.search(text, at)) is not None:
        reference = grammar.reference(text, match)
        if reference is None:
            at = match.end()
            continue
        if re.search(words.its, text[max(0, reference.start - 12) : reference.start], re.IGNORECASE):
            reference = replace(reference, external=True)
        found.append(reference)
        at = reference.end
    return _chained(text, found)


def settled(reference: Reference, address: str) -> tuple[str, ...]:
    """The addresses a citation names when it stands in the provision at `address` ("Article 10(6)(a)"); absolute
    citations are as they are.

    A subparagraph is looked for beside the innermost one of its own sort: "(i)" in (1)(a)(iii) is (1)(a)(i), "(c)" is
    (1)(c).
    """
    if not reference.relative:
        return reference.targets
    head, groups = _taken_apart(address)
    if reference.under == "article":
        return tuple(head + target for target in reference.targets)
    settled_targets: list[str] = []
    for target in reference.targets:
        sort = _sort_of(target)
        depth = max((i for i, group in enumerate(groups) if i and _sort_of(group) == sort), default=1)
        settled_targets.append(head + "".join(groups[:depth] if target else groups[:1]) + target)
    return tuple(settled_targets)


def _taken_apart(address: str) -> tuple[str, list[str]]:
    """An address and its numbers: "Article 10(6)(a)" → ("Article 10", ["(6)", "(a)"]). Options go with the head."""
    cut = address.rfind(", ")
    named = cut >= 0 and re.match(r", (?:chapeau|unnumbered|preambular|footnote|table|row|cell)\b", address[cut:])
    address = address[:cut] if named else address
    cut = address.rfind(", ")
    groups = re.findall(r"\([^()]*\)", address[cut + 1 :])
    head = address[: address.index("(", cut + 1)] if groups else address
    return head, groups


def _sort_of(group: str) -> str:
    inside = group.strip("()")
    if re.fullmatch(r"[ivx]+", inside) and inside not in ("v", "x"):
        return "roman"
    return "number" if inside[:1].isdigit() else "letter"


@dataclass(frozen=True, slots=True)
class _Piece:
    """One level of a citation with its items; no items for "this article"."""

    level: str
    items: tuple[str, ...]
    end: int


@dataclass(frozen=True)
class _Grammar:
    """The citation grammar of one language, compiled once."""

    words: Words
    head: re.Pattern[str]
    here: re.Pattern[str]
    of: re.Pattern[str]
    joint: re.Pattern[str]
    until: re.Pattern[str]
    instrument: re.Pattern[str]
    number: re.Pattern[str]

    def reference(self, text: str, match: re.Match[str]) -> Reference | None:
        """The citation whose first word `match` is; None when no number follows and it is not "this article"."""
        start = match.start()
        pieces = self._chain(text, match)
        if not pieces:
            return None
        end = pieces[-1].end
        while (link := self.of.match(text, end)) is not None:
            here = self.here.match(text, link.end())
            following = self.head.match(text, here.end() if here else link.end())
            if following is None:
                break
            outer = self._chain(text, following, here=here is not None)
            if not outer or LEVELS.index(outer[0].level) >= min(LEVELS.index(p.level) for p in pieces):
                break
            pieces += outer
            end = outer[-1].end
        if (own := self._own(text, start)) is not None and not pieces[0].items:
            start = own
        pieces.sort(key=lambda p: LEVELS.index(p.level))
        external = self.instrument.match(text[end : end + 80].replace("]", "").replace("[", "")) is not None
        return self._written(start, end, pieces, external)

    def _own(self, text: str, start: int) -> int | None:
        before = text[max(0, start - 16) : start]
        found = [m for m in self.here.finditer(before) if m.end() == len(before)]
        return start - len(before) + found[0].start() if found else None

    def _chain(self, text: str, match: re.Match[str], *, here: bool = False) -> list[_Piece]:
        """A word with its number and what follows inwards: "article 5, paragraph 2, subparagraph a"."""
        first = self._piece(text, match)
        if first is None:
            level = (match.lastgroup or "").removesuffix("_many")
            own = here or self._own(text, match.start()) is not None
            if own and level in ("article", "paragraph"):
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
        item = self._item(text, space.end(), level)
        if item is None:
            return None
        items, end = [item[0]], item[1]
        while True:
            step = self._next(text, end, level, items[-1], many=many)
            if step is None:
                return _Piece(level, tuple(items), end)
            more, end = step
            items += more

    def _next(self, text: str, end: int, level: str, last: str, *, many: bool) -> tuple[list[str], int] | None:
        """The next items of a list, a range written out, with the offset behind them."""
        if bracketed := _BRACKETED.match(text, end):
            item = self._item(text, bracketed.end(), level)
            return ([item[0]], item[1]) if item else None
        if inner := self._letters(text, end, last):
            return inner
        if not many:
            return None
        if (until := self.until.match(text, end)) and (item := self._item(text, until.end(), level)):
            return _between(last, item[0]), item[1]
        joint = self.joint.match(text, end)
        item = self._item(text, joint.end(), level) if joint else None
        if item is None or re.match(
            r"\s+(?:days?|months?|years?|per cent|instruments|States)\b", text[item[1] : item[1] + 14]
        ):
            return None
        return [item[0]], item[1]

    def _letters(self, text: str, end: int, last: str) -> tuple[list[str], int] | None:
        """More letters of one paragraph: "paragraph 1 (a) to (c)", "2 (a) and (b)"."""
        if not re.search(r"\d.*\([^\W\d_]\)$", last):
            return None
        for link, is_range in ((self.until, True), (self.joint, False)):
            joined = link.match(text, end)
            letter = _ONE_LETTER.match(text, joined.end()) if joined else None
            if letter:
                more = last.rpartition("(")[0] + letter.group()
                return (_between(last, letter.group()) if is_range else [more]), letter.end()
        return None

    def _item(self, text: str, at: int, level: str) -> tuple[str, int] | None:
        """A number as the end of an address ("5(2)", "(3)(a)", "(a)") and the offset behind it; brackets around are
        passed.
        """
        opened = text[at : at + 1] == "["
        at += opened
        if level == "subparagraph":
            match = _LETTER.match(text, at)
            written = f"({match.group().strip('()（）')})" if match else ""
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
        lists = [piece.items for piece in pieces if piece.items]
        targets: list[str] = []
        for chosen in islice(product(*lists), _RANGE_LIMIT) if lists else [()]:
            head = ""
            rest = list(chosen)
            for piece in pieces:
                if piece.items and piece.level in self.words.printed:
                    head += (", " if head else "") + f"{self.words.printed[piece.level]} {rest.pop(0)}"
            targets.append(head + "".join(rest))
        return Reference(start, end, tuple(dict.fromkeys(targets)), relative, external, under)


@lru_cache(maxsize=8)
def _grammar(language: str) -> _Grammar:
    words = WORDS[language]
    number = rf"(?:{words.ordinals}(?!\w)|{_NUMBER})"
    flags = re.IGNORECASE
    return _Grammar(
        words,
        head_pattern(words),
        re.compile(words.here, flags),
        re.compile(words.of, flags),
        re.compile(words.joint, flags),
        re.compile(words.until, flags),
        re.compile(words.instrument),
        re.compile(number),
    )


def _between(first: str, last: str) -> list[str]:
    """The items after `first` up to `last`: numbers and single letters written out, anything else only its end."""
    low, high = re.fullmatch(r"\(?(\d+)\)?", first), re.fullmatch(r"\(?(\d+)\)?", last)
    wrap = "({})" if last.startswith("(") else "{}"
    if low and high and int(low[1]) < int(high[1]) <= int(low[1]) + _RANGE_LIMIT:
        return [wrap.format(number) for number in range(int(low[1]) + 1, int(high[1]) + 1)]
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
            if len(between) < 20 and _CONNECTED.fullmatch(between):
                found[index] = replace(this, external=True)
    return tuple(found)


_CN = "一二三四五六七八九十百零〇0-9０-９"
_CHINESE = re.compile(
    rf"第(?P<article>[{_CN}]+)条(?P<suffix>之[{_CN}]+)?(?:第?(?:[（(](?P<p1>[{_CN}]+)[)）]"
    rf"|(?P<p2>[{_CN}]+))款)?(?:第?[（(]?(?P<item>[{_CN}]+|[a-z])[)）]?项)?"
    rf"|(?P<here>本条)(?:第?(?P<p3>[{_CN}]+)款)?|第(?P<p4>[{_CN}]+)款(?:第?[（(]?(?P<item2>[{_CN}]+|[a-z])[)）]?项)?"
)


def _chinese(text: str) -> list[Reference]:
    """`第五条第二款第（一）项`, `本条第二款`. Numbers stay as printed."""
    found: list[Reference] = []
    for match in _CHINESE.finditer(text):
        paragraph = next((match[name] for name in ("p1", "p2", "p3", "p4") if match[name]), "")
        item = match["item"] or match["item2"] or ""
        inner = (f"({paragraph})" if paragraph else "") + (f"({item})" if item else "")
        external = bool(
            re.search(r"(?:《[^》]+》|公约|宪章|议定书)$", text[max(0, match.start() - 20) : match.start()])
        )
        if re.search(r"本(?:公约|协定|议定书)$", text[max(0, match.start() - 6) : match.start()]):
            external = False
        if match["article"]:
            target = f"第{match['article']}条{match['suffix'] or ''}{inner}"
            found.append(Reference(match.start(), match.end(), (target,), external=external))
        else:
            found.append(Reference(match.start(), match.end(), (inner,), relative=True, under="article"))
    return found
