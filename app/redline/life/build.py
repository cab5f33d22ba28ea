"""Makes the life of a provision. It has the lines of each draft with the story of every word, and from them its
versions.

It draws on redlines of successive drafts, on the lineage of the words, and on the course that says which provisions
belong to it. It finds no change, no word's life and no name: those are `app.comparison`'s and `app.attribution`'s.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.late_pattern import compile_later
from app.redline.chips import chips_of, sorted_chips
from app.redline.life.model import Line, Origin, Passage, Presence, Story, TurnView, Version
from app.redline.model import Cell, Redline, Row, RowState, Run, Sign, Style
from app.redline.rows.inline_marks import MergedRun, merge_runs
from app.redline.rows.replacements import in_words
from app.redline.rows.rows import levels_of
from app.treaty.lineages import Turn

if TYPE_CHECKING:
    from app.attribution.lineage.provision_history import ProvisionHistory, ProvisionPlace
    from app.treaty.actors import Register
    from app.treaty.attributions import Attribution
    from app.treaty.draft import Draft
    from app.treaty.lineages import Life, LifeRun

_BREAKS = ("split", "join")
_HAN = compile_later("[\u3400-\u9fff]")
_WORD = compile_later(r"\S*[^\W_]\S*")


class Stories:
    """The stories of lives, each told once."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._told: dict[Life, Story] = {}

    def of(self, life: Life) -> Story:
        """The story of a life, with who asked at each turn."""
        if life not in self._told:
            turns = [(life.entered, Turn.ENTERED)]
            turns += [(draft, Turn.LEFT) for draft in life.left] + [(draft, Turn.RETURNED) for draft in life.returned]
            turns.sort(key=lambda one: one[0])
            asked: dict[tuple[int, Turn], list[Attribution]] = {}
            for one in life.asked:
                asked.setdefault((one.draft, one.turn), []).append(one.attribution)
            self._told[life] = Story(
                tuple(self._turn(draft, turn, asked.get((draft, turn), ())) for draft, turn in turns)
            )
        return self._told[life]

    def _turn(self, draft: int, turn: Turn, asked: Sequence[Attribution]) -> TurnView:
        return TurnView(turn, draft, chips_of(asked, self._register), tuple(dict.fromkeys(asked)))


def first_lines(draft: Draft, runs: Iterable[LifeRun], stories: Stories) -> tuple[Line, ...]:
    """The lines of the first draft, in which nothing has changed yet: one for each provision, in order."""
    levels, lives = levels_of(draft), _by_provision(runs)
    lines: list[Line] = []
    for p in draft.provisions:
        number, heading, text = (
            _passages(merge_runs((), (Run(words, Style.EQUAL),)), (), side, stories)
            for words, side in ((p.number, ()), (p.heading, ()), (p.text, lives.get(p.id, ())))
        )
        level = levels[p.id]
        lines.append(Line(p.id, "", p.kind.value, level, p.address, "", RowState.UNCHANGED, number, heading, text))
    return tuple(lines)


def step_lines(
    redline: Redline,
    older_runs: Iterable[LifeRun],
    newer_runs: Iterable[LifeRun],
    stories: Stories,
) -> tuple[Line, ...]:
    """The lines of a draft that is compared with the one before: one for each row of `redline`, in its order. The runs
    are the lineage's of the two drafts.
    """
    work = _Step(redline, older_runs, newer_runs, stories)
    return tuple(work.line(row) for row in redline.rows)


class _Step:
    """What making the lines of one step needs at hand."""

    def __init__(
        self, redline: Redline, older_runs: Iterable[LifeRun], newer_runs: Iterable[LifeRun], stories: Stories
    ) -> None:
        self._stories = stories
        self._older, self._newer = _by_provision(older_runs), _by_provision(newer_runs)
        self._rows = {row.id: row for row in redline.rows}

    def line(self, row: Row) -> Line:
        """The line of one row."""
        row = in_words(row)
        if row.newer is None:
            assert row.older is not None, "a row has at least one cell"
            return self._gone(row, row.older)
        old, new = row.older, row.newer
        signs = {sign.change: (sign, True) for sign in new.signs}
        for sign in old.signs if old else ():
            signs.setdefault(sign.change, (sign, False))
        text = merge_runs(old.text if old else (), new.text)
        if any(sign.kind in _BREAKS for sign, _ in signs.values()):
            # Where a text was divided or joined, a sign says where the rest of it stands; it is not written twice.
            text = tuple(piece for piece in text if not _elsewhere(piece))
        lives = (self._older.get(old.provision, ()) if old else (), self._newer.get(new.provision, ()))
        renamed = old is not None and old.address != new.address and (bool(row.move) or _plain(old) != _plain(new))
        return Line(
            new.provision,
            old.provision if old else "",
            new.kind,
            new.level,
            new.address,
            old.address if old and renamed else "",
            row.state,
            _passages(merge_runs(old.number if old else (), new.number), (), (), self._stories),
            _passages(merge_runs(old.heading if old else (), new.heading), (), (), self._stories),
            _passages(text, *lives, self._stories, tuple(signs.values())),
            row.chips,
            row.changes,
        )

    def _gone(self, row: Row, old: Cell) -> Line:
        """The line of what stands no longer here: it was deleted, or stands elsewhere or as a part of another now."""
        number, heading, text = (
            [replace(piece, style=_left(piece.style)) for piece in merge_runs(field, ())]
            for field in (old.number, old.heading, old.text)
        )
        signs = tuple((replace(sign, offset=0), False) for sign in old.signs)
        lives = self._older.get(old.provision, ())
        twin = self._rows.get(row.twin)
        there = twin.newer.provision if twin and twin.newer else ""
        return Line(
            "",
            old.provision,
            old.kind,
            old.level,
            old.address,
            "",
            row.state,
            _passages(number, (), (), self._stories),
            _passages(heading, (), (), self._stories),
            _passages(text, lives, (), self._stories, signs),
            row.chips,
            row.changes,
            row.other,
            there,
        )


def _elsewhere(piece: MergedRun) -> bool:
    """Whether words of the older draft stand in another row of the newer one, and no change says that they moved."""
    return piece.side == "older" and piece.style is Style.MOVED_FROM and not piece.change


def _left(style: Style) -> Style:
    """The style of words of a provision that stands no longer here: what is equal elsewhere has moved there."""
    return Style.MOVED_FROM if style is Style.EQUAL else style


def _plain(cell: Cell) -> str:
    return "".join(run.text for run in cell.number)


def _by_provision(runs: Iterable[LifeRun]) -> dict[str, list[LifeRun]]:
    found: dict[str, list[LifeRun]] = {}
    for run in runs:
        found.setdefault(run.provision, []).append(run)
    return found


def _passages(
    pieces: Iterable[MergedRun],
    older: Sequence[LifeRun],
    newer: Sequence[LifeRun],
    stories: Stories,
    signs: Sequence[tuple[Sign, bool]] = (),
) -> tuple[Passage, ...]:
    """The pieces of a field, cut where another word's life begins and where a sign stands (True: an offset of the newer
    field). Spaces go with the words before them in a piece.
    """
    made: list[Passage] = []
    waiting = list(signs)
    for piece in pieces:
        gone = piece.side == "older"
        lives = older if gone else newer
        starts = [run.start for run in lives]
        at, end = 0, len(piece.text)
        while at < end:
            here = piece.part(at, end)
            due = [one for one in waiting if _offset(here, one) >= one[0].offset]
            made += [_sign(sign) for sign, _ in due]
            waiting = [one for one in waiting if one not in due]
            begins = (here.older if gone else here.newer) + len(here.text) - len(here.text.lstrip())
            number = bisect_right(starts, min(begins, (here.older if gone else here.newer) + end - at - 1)) - 1
            cuts = [end, *(at + one[0].offset - _offset(here, one) for one in waiting if _offset(here, one) >= 0)]
            if number + 1 < len(starts):
                cuts.append(at + starts[number + 1] - (here.older if gone else here.newer))
            stop = min(cut for cut in cuts if cut > at)
            story = stories.of(lives[max(0, number)].life) if lives else None
            passage = Passage(piece.text[at:stop], piece.style, piece.change, story, gone=gone)
            if passage.text.isspace() and made and _goes_on(made[-1], passage):
                made[-1] = replace(made[-1], text=made[-1].text + passage.text)
            else:
                made.append(passage)
            at = stop
    return (*made, *(_sign(sign) for sign, _ in waiting))


def _goes_on(passage: Passage, space: Passage) -> bool:
    """Whether a space belongs to the words before it."""
    return not passage.sign and (passage.style, passage.change, passage.gone) == (space.style, space.change, space.gone)


def _offset(piece: MergedRun, sign: tuple[Sign, bool]) -> int:
    """Where a piece begins in the field to which a sign belongs, -1 where that has it not."""
    return piece.newer if sign[1] else piece.older


def _sign(sign: Sign) -> Passage:
    return Passage("", Style.EQUAL, sign.change, None, sign.kind, sign.other)


def version_of(
    draft: int,
    lines: Sequence[Line],
    places: tuple[Sequence[ProvisionPlace], Sequence[ProvisionPlace]],
    courses: tuple[ProvisionHistory, ProvisionHistory],
    stood: bool,
) -> Version:
    """What one draft has of a provision.

    In: all its `lines` that may belong to it; the heads of its course (`courses.heads_of`) in the draft before and in
    this one (`places`), and the courses there; whether it `stood` in any earlier draft. For the first draft the course
    before is empty.
    """
    before, here = courses
    ids, formers = {*here.own, *here.kin}, {*before.own, *before.kin}
    chosen = _with_heads_once(
        [
            line
            for line in lines
            if line.provision in ids or (not line.provision and line.former in formers and line.went not in ids)
        ]
    )
    addresses = tuple(place.address for place in places[1])
    was = tuple(place.address for place in places[0])
    standing = Presence.STANDS if here.own else Presence.GONE if stood else Presence.NOT_YET
    origins, entered, left = _counted(draft, chosen)
    return Version(
        draft,
        standing,
        addresses,
        was if addresses and was != addresses else (),
        chosen,
        tuple(line.address for line in chosen if line.provision in set(here.kin)),
        sorted_chips(chip for line in chosen for chip in line.chips),
        origins,
        entered,
        left,
    )


def _with_heads_once(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, a head that still stands once and unmarked: of an article whose only paragraph lost its number the old
    head stands alone, and the new one beside the words of the paragraph. Only where the comparison has no change there.
    """
    made = list(lines)
    for line in lines:
        if line.provision or line.changes or line.went or line.text or not line.heading:
            continue
        head = (_said(line.number), _said(line.heading))
        there = (at for at, one in enumerate(made) if one.provision and _new_head(one) == head)
        if (at := next(there, -1)) >= 0:
            taker = made[at]
            number, heading = (_as_it_stood(field) for field in (taker.number, taker.heading))
            made[at] = replace(taker, number=number, heading=heading)
            made.remove(line)
    return tuple(made)


def _new_head(line: Line) -> tuple[str, str]:
    """Number and heading of a line whose head came without a change of the comparison; "" for one that did not."""
    came = [passage for passage in (*line.number, *line.heading) if not passage.gone]
    if any(passage.change or passage.style is not Style.INSERTED for passage in came):
        return "", ""
    number, heading = ([passage for passage in field if not passage.gone] for field in (line.number, line.heading))
    return _said(number), _said(heading)


def _as_it_stood(field: Iterable[Passage]) -> tuple[Passage, ...]:
    """A field whose new words are no news."""
    return tuple(passage if passage.gone else replace(passage, style=Style.EQUAL) for passage in field)


def _said(field: Iterable[Passage]) -> str:
    return "".join(passage.text for passage in field)


def _counted(draft: int, lines: Iterable[Line]) -> tuple[tuple[Origin, ...], int, int]:
    """How many words of the lines come from which draft, came with this one, left with it."""
    origins: Counter[int] = Counter()
    entered = left = 0
    for passage in (passage for line in lines for passage in line.text):
        if passage.story is None:
            continue
        words = words_in(passage.text)
        turned = {turn.turn for turn in passage.story.turns if turn.draft == draft}
        if passage.gone:
            left += words if Turn.LEFT in turned else 0
        else:
            origins[passage.story.origin] += words
            entered += words if turned & {Turn.ENTERED, Turn.RETURNED} else 0
    return tuple(Origin(one, count) for one, count in sorted(origins.items()) if count), entered, left


def words_in(text: str) -> int:
    """How many words: of those with spaces between them each with a letter or digit, of Chinese each character.

    >>> words_in("Ships moor by day.")
    4
    """
    han = _HAN.findall(text)
    rest = _HAN.sub(" ", text) if han else text
    return len(han) + len(_WORD.findall(rest))
