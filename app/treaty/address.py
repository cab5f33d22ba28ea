"""Addresses and ids: where a provision stands, in print and for programs.

An address is a place, not an identity: "Article 5(2)(a)". An id is made from the places above it and depends only on
the draft's content.
Numbers are not read here (`app.notation.labels.labels`); they are joined as printed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from app.treaty.draft import HEADED, Kind, Provision

_LOW = frozenset({Kind.PARAGRAPH, Kind.SUBPARAGRAPH})
_WORDS = {
    Kind.TITLE: "Title",
    Kind.PREAMBLE: "Preamble",
    Kind.CHAPEAU: "chapeau",
    Kind.PREAMBULAR: "preambular paragraph",
    Kind.FOOTNOTE: "footnote",
    Kind.TESTIMONIUM: "testimonium",
    Kind.TABLE: "table",
    Kind.ROW: "row",
    Kind.CELL: "cell",
    Kind.UNNUMBERED: "unnumbered paragraph",
    Kind.PARAGRAPH: "paragraph",
    Kind.SUBPARAGRAPH: "subparagraph",
    Kind.OPTION: "option",
    Kind.PART: "part",
    Kind.CHAPTER: "chapter",
    Kind.SECTION: "section",
    Kind.ARTICLE: "article",
    Kind.ANNEX: "annex",
}
SAID = tuple(
    word[0].lower() + word[1:]
    for kind, word in _WORDS.items()
    if kind not in HEADED or kind in (Kind.PREAMBLE, Kind.SECTION)
)
"""The words that addresses have from here, and not from the draft: it gives names to what has a heading."""
_TRANSPARENT = frozenset({Kind.PART, Kind.CHAPTER, Kind.SECTION})
"""Divisions that do not appear in the address of an article: articles are numbered through."""


_KEPT = 1024
"""So many numbers are remembered without what stands around them: the same are asked for again and again."""
_BY_OPTION = re.compile(r"\[\w{1,2}\.?\]\*{0,2} ?\[\w{1,2}\.?\]")


@lru_cache(maxsize=_KEPT)
def bare_number(number: str) -> str:
    """A printed number without the brackets and stops around it: "(a)" → "a", "2 bis." → "2 bis", "[3." → "3".

    Brackets inside it stay whole: "Part II[I]", and so does a number for each option: "[3][5][4]."

    >>> [bare_number(number) for number in ("Article 5", "12 bis", "(a)", "1.")]
    ['Article 5', '12 bis', 'a', '1']
    """
    if number.isalnum():
        return number  # nothing stands around it
    if _BY_OPTION.match(number):
        return number.strip(" .")
    return _whole(number.strip().strip("[]［］【】{}().（）．、:：–—- \u00a0").strip())


def _whole(number: str) -> str:
    """A number with the brackets inside it closed again where stripping took the sign at its end."""
    for opening, closing in ("[]", "［］", "()"):
        if number.count(opening) > number.count(closing):
            number += closing
    return number


def assign_addresses(provisions: Sequence[Provision]) -> tuple[Provision, ...]:
    """The same provisions with their addresses, computed from numbers and places.

    In: document order, parents first, with ids and parents set. An unnumbered provision is counted among its like-
    kinded siblings. What would have the address of something in another part, chapter or section says its own, too:
    "SECTION 1" of two parts is "PART I, SECTION 1" and "PART II, SECTION 1".

    >>> nets = draft("Article 5", "Nets", "2. Nets are:", "(a) dried;")
    >>> [provision.address for provision in nets.provisions]
    ['Article 5', 'Article 5(2)', 'Article 5(2)(a)']
    """
    plain = _addressed(provisions, frozenset())
    apart = _told_apart(plain)
    return _addressed(provisions, apart) if apart else plain


def _told_apart(provisions: Sequence[Provision]) -> frozenset[str]:
    """The ids of provisions whose address others have in other divisions that addresses leave out. Not of articles:
    these are numbered through, and two of one number are two of one number.
    """
    known = {provision.id: provision for provision in provisions}
    sharing: dict[str, list[Provision]] = {}
    for provision in provisions:
        above = known.get(provision.parent)
        if provision.kind is not Kind.ARTICLE and above is not None and _passed_over(above, known):
            sharing.setdefault(provision.address, []).append(provision)
    groups = (group for group in sharing.values() if len({provision.parent for provision in group}) > 1)
    return frozenset(provision.id for group in groups for provision in group)


def _addressed(provisions: Sequence[Provision], apart: Collection[str]) -> tuple[Provision, ...]:
    """The provisions with their addresses; those of `apart` say the division in which they stand."""
    done: dict[str, Provision] = {}
    seen: dict[tuple[str, Kind], int] = {}
    anew = _counted_anew(provisions)
    numbered = {p.parent for p in provisions if p.kind is Kind.PREAMBULAR and bare_number(p.number).isdigit()}
    for provision in provisions:
        bare_among_numbered = (
            provision.kind is Kind.PREAMBULAR and not provision.number and provision.parent in numbered
        )
        key = (provision.parent, Kind.UNNUMBERED if bare_among_numbered else provision.kind)
        seen[key] = seen.get(key, 0) + 1
        lead = done[provision.parent].address if provision.id in apart else None
        address = _address(provision, done, (key[1], seen[key]), anew, lead)
        done[provision.id] = provision if address == provision.address else provision.with_address(address)
    return tuple(done.values())


def _counted_anew(provisions: Sequence[Provision]) -> frozenset[str]:
    """The ids of the parts and chapters of a draft in each of which, two at least, articles are numbered from the
    beginning, with no word "article" before their numbers: there an address says the part, too.
    """
    kinds = {provision.id: provision.kind for provision in provisions}
    first: dict[str, str] = {}
    for provision in provisions:
        if provision.kind is not Kind.ARTICLE or kinds.get(provision.parent) not in _TRANSPARENT:
            continue
        number = bare_number(provision.number).casefold()
        if number[:1].isdigit():
            first.setdefault(provision.parent, number)
    return frozenset(first) if len(first) > 1 and set(first.values()) == {"1"} else frozenset()


def _address(
    provision: Provision,
    done: Mapping[str, Provision],
    counted: tuple[Kind, int],
    anew: Collection[str],
    division: str | None,
) -> str:
    """The address of one provision, led by that of its `division` where it must be said. `counted` is as what, and as
    the how manieth of these, it is called where it bears no number.
    """
    kind, rank = counted
    above = done.get(provision.parent)
    holder = above
    while holder is not None and _passed_over(holder, done):
        holder = done.get(holder.parent)
    lead = division if division is not None else holder.address if holder is not None else ""
    number = bare_number(provision.number)
    if above is not None and provision.kind is Kind.ARTICLE and above.id in anew and number[:1].isdigit():
        return f"{above.address}, {_WORDS[Kind.ARTICLE].capitalize()} {number}"
    if _in_article(provision, done):
        return f"{lead}({number})" if number else f"{lead}, {_WORDS[Kind.SECTION]} {rank}"
    if provision.kind in HEADED:
        own = _whole(provision.number.strip("[]{} .:：–—-\u00a0")) or provision.heading or _WORDS[provision.kind]
        if number[:1].isdigit():
            own = f"{_WORDS[provision.kind].capitalize()} {number}"
        annex = _annex_of(provision, done)
        annexed = annex is not None and (above is annex or provision.kind is Kind.ARTICLE)
        if annex is not None and above is not annex and annexed and division is None:
            lead = annex.address
        led = annexed or division is not None or (holder is not None and _is_later_text(holder))
        return f"{lead}, {own}" if led else own
    if provision.kind in _LOW and number:
        return f"{lead}({number})" if lead else number
    if provision.kind is Kind.OPTION and number:
        return f"{lead}, {number}" if lead else number
    if provision.kind is Kind.CHAPEAU:
        return f"{lead}, chapeau" if lead else "chapeau"
    word = _WORDS[kind]
    if provision.kind is Kind.TITLE:
        return word
    named = f"{word} {number or rank}"
    return f"{lead}, {named}" if lead else named[0].upper() + named[1:]


def _annex_of(provision: Provision, done: Mapping[str, Provision]) -> Provision | None:
    """The annex in which a provision stands, if it stands in one."""
    above = done.get(provision.parent)
    while above is not None and above.kind is not Kind.ANNEX:
        above = done.get(above.parent)
    return above


def _in_article(section: Provision, done: Mapping[str, Provision]) -> bool:
    """Whether a section is one of an article, not one of articles."""
    if section.kind is not Kind.SECTION:
        return False
    above = done.get(section.parent)
    while above is not None and above.kind in (Kind.SECTION, Kind.OPTION):
        above = done.get(above.parent)
    return above is not None and above.kind is Kind.ARTICLE


def _passed_over(division: Provision, done: Mapping[str, Provision]) -> bool:
    """Whether the addresses of what stands in a division leave it out: not those in a part of an annex."""
    above = done.get(division.parent)
    annexed = above is not None and above.kind is Kind.ANNEX
    return (
        division.kind in _TRANSPARENT
        and not annexed
        and not _in_article(division, done)
        and not _is_later_text(division)
    )


def _is_later_text(division: Provision) -> bool:
    """Whether a division is the second text of a paper or a later one, "B. Draft decision": the first is the treaty. Or
    one of several decisions, "Decision 7/ABC.3".
    """
    number = bare_number(division.number)
    return division.kind is Kind.PART and ((len(number) == 1 and "A" < number <= "Z") or "/" in number)


def assign_ids(provisions: Sequence[Provision]) -> tuple[Provision, ...]:
    """The same provisions under ids made from their places ("article-5/2/a"); parents follow. Two at one place get
    "~2", "~3"….

    In: document order, parents first; ids may be anything unique. The new ids depend on kinds, numbers and order alone.
    """
    renamed: dict[str, str] = {"": ""}
    taken: dict[str, int] = {}
    kept: list[Provision] = []
    kinds: dict[str, Kind] = {}
    anew = _counted_anew(provisions)
    for provision in provisions:
        kinds[provision.id] = provision.kind
        above = provision.parent
        if provision.kind is Kind.ARTICLE and kinds.get(above) in _TRANSPARENT and above not in anew:
            above = ""
        stem = _stem(provision)
        place = f"{renamed[above]}/{stem}" if renamed.get(above) else stem
        taken[place] = taken.get(place, 0) + 1
        if taken[place] > 1:
            place = f"{place}~{taken[place]}"
        renamed[provision.id] = place
        kept.append(provision.with_place(place, renamed.get(provision.parent, "")))
    return tuple(kept)


def _stem(provision: Provision) -> str:
    number = re.sub(r"[\s/~]+", "-", bare_number(provision.number)).casefold()
    if provision.kind in _LOW and number:
        return number
    if (provision.kind in HEADED or provision.kind is Kind.OPTION) and number and not number[0].isdigit():
        return number
    word = _WORDS[provision.kind].split()[0].casefold()
    return f"{word}-{number}" if number else word
