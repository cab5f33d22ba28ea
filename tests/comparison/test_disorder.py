"""Drafts in disorder: brackets without partners, numbers twice, words that went anywhere. Whatever is told of them,
every word of both is told or equal, a moved provision is paired, and swapped drafts mirror.
"""

from __future__ import annotations

import pytest

from app.comparison.compare import compare
from app.treaty.address import assign_addresses
from app.treaty.changes import ChangeKind, Comparison
from app.treaty.draft import Draft, Kind, Provision

ARTICLE, OPTION, PARAGRAPH, LETTER, PLAIN = (
    Kind.ARTICLE,
    Kind.OPTION,
    Kind.PARAGRAPH,
    Kind.SUBPARAGRAPH,
    Kind.UNNUMBERED,
)
Rows = tuple[tuple[Kind, str, str, str], ...]
"""(kind, number, heading, text) of each provision; all stand under the last article before them."""


def built(rows: Rows) -> Draft:
    made: list[Provision] = []
    article = ""
    for index, (kind, number, heading, text) in enumerate(rows):
        made.append(Provision(f"r{index}", "" if kind is ARTICLE else article, kind, number, heading, text))
        article = f"r{index}" if kind is ARTICLE else article
    return Draft("", "en", "plain", assign_addresses(made))


def untold(draft: Draft, comparison: Comparison, side: str) -> str:
    """The signs of a draft's texts that lie in no equal run and in no change."""
    known: dict[str, list[tuple[int, int]]] = {}
    for run in comparison.equal:
        start = getattr(run, f"{side}_start")
        known.setdefault(getattr(run, side), []).append((start, start + run.length))
    for change in comparison.changes:
        span = getattr(change, side)
        if span is not None and span.field == "text" and change.kind is not ChangeKind.MOVE:
            known.setdefault(span.provision, []).append((span.start, span.end))
    return "".join(
        sign
        for p in draft.provisions
        for at, sign in enumerate(p.text)
        if not sign.isspace() and not any(a <= at < b for a, b in known.get(p.id, ()))
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            ((ARTICLE, "Article 1", "Gates", ""), (PARAGRAPH, "1.", "", "rope.")),
            ((ARTICLE, "Article 1", "Gates", "keeper"), (PARAGRAPH, "9.", "", "salt.]")),
        ),
        (
            ((PARAGRAPH, "1.", "", "keeper"), (OPTION, "Option B", "", "harbour.")),
            ((OPTION, "Option A", "", "keeper"),),
        ),
        (((OPTION, "Option A", "", "[lantern"),), ((PARAGRAPH, "8.", "", "ring [lantern"),)),
        (
            ((OPTION, "Option B", "", "[copper]"),),
            ((OPTION, "Option B", "", "members"), (OPTION, "Option B", "", "to"), (PARAGRAPH, "2.", "", "[copper]")),
        ),
        (
            ((PARAGRAPH, "3.", "", "bell keeper ferry"), (PARAGRAPH, "2.", "", "bell keeper ferry")),
            ((PARAGRAPH, "2.", "", "bell keeper ferry [boat.]"),),
        ),
        (
            ((PLAIN, "", "", "In members in by shall. keeper should."),),
            ((ARTICLE, "Article 3", "", "In members in by shall."),),
        ),
        (
            ((LETTER, "(b)", "", "[[tower] [ring.]]"),),
            ((LETTER, "(b)", "", "town][ring of] [boat [ring.]]"),),
        ),
        (
            (
                (ARTICLE, "Article 1", "Of article", ""),
                (ARTICLE, "Article 2", "", ""),
                (PARAGRAPH, "2.", "", "the fog] toll the 3 bell"),
            ),
            ((ARTICLE, "Article 1", "Of article", "[toll] members harbour the fog] toll the 3 bell"),),
        ),
        (
            ((PARAGRAPH, "1.", "", "[3 3] [keeper.] to."),),
            ((PARAGRAPH, "1.", "", "[3 [30 3] [keeper.] [article [lantern Council][keeper lantern][3] [to.]"),),
        ),
        (
            ((ARTICLE, "Article 2", "", "[of][by][of ring]"),),
            ((ARTICLE, "Article 2", "", "[of]by]of ring"),),
        ),
        (((PARAGRAPH, "2.", "", "bell][each [[days.]]"),), ((PARAGRAPH, "2.", "", "paragraph] [[days.]"),)),
        (
            (
                (PARAGRAPH, "1.", "", "Each 3 salt 30] salt"),
                (PARAGRAPH, "2.", "", "the harbour ferry Council carry."),
            ),
            ((PARAGRAPH, "2.", "", "Council the harbour ferry carry.. Each 3 salt 30] salt"),),
        ),
        (
            ((PARAGRAPH, "1.", "", "[tower] [shall / and] members Parties 3 by shall."),),
            (
                (PARAGRAPH, "1.", "", "[tower]] [shall / and] paragraph][fog ring][rope]"),
                (PARAGRAPH, "8.", "", "members Parties 3 by shall."),
            ),
        ),
        (
            ((PARAGRAPH, "1.", "", "rope. [3 the][lantern no"),),
            ((ARTICLE, "Article 1", "Of rings", "gate lantern no"),),
        ),
        (((PARAGRAPH, "2.", "", "[by / ferry]"),), ((PARAGRAPH, "2.", "", "[not / ferry]"),)),
        (((Kind.FOOTNOTE, "", "", "the"),), ((PARAGRAPH, "", "", "the"),)),
        (((Kind.FOOTNOTE, "", "", "may. , toll."),), ((Kind.FOOTNOTE, "", "", "may."),)),
        (((PARAGRAPH, "2.", "", "ferry gate ,. gate"),), ((PARAGRAPH, "2.", "", "ferry gate"),)),
        (
            (
                (ARTICLE, "Article 1", "Gates", ""),
                (ARTICLE, "Article 3", "", ""),
                (OPTION, "Option B", "", "gate, members 3 Parties"),
            ),
            (
                (ARTICLE, "Article 1", "Gates", "gate, members 3 Parties"),
                (LETTER, "(a)", "", "tower carry ferry open of should rope."),
            ),
        ),
        (
            ((PARAGRAPH, "1.", "", "Keepers [ring] [sing] daily."),),
            ((PARAGRAPH, "1.", "", "Keepers ring sing daily."),),
        ),
        (
            ((PARAGRAPH, "1.", "", "Appeals under article 5 of the Charter are heard."),),
            ((PARAGRAPH, "1.", "", "Appeals under article 6 of the Charter are heard."),),
        ),
        (
            ((PARAGRAPH, "1.", "", "Appeals under article 5 of the Charter are heard."),),
            ((PARAGRAPH, "1.", "", "Appeals under Article 5 of the Charter are heard."),),
        ),
        (
            ((ARTICLE, "Article 5", "Fees", "Deleted."), (ARTICLE, "Article 6", "Gates", "Gates open.")),
            ((ARTICLE, "Article 6", "Fees", "Reserved."), (ARTICLE, "Article 7", "Gates", "Gates open.")),
        ),
        (
            (
                (ARTICLE, "Article 1", "Keepers [and bells]", ""),
                (ARTICLE, "Article 2", "", "lantern."),
                (PARAGRAPH, "2.", "", "net no tower paragraph boat town gate article"),
            ),
            ((ARTICLE, "Article 1", "Keepers [and bells]", "tower paragraph boat town gate article."),),
        ),
        (
            (
                (
                    PARAGRAPH,
                    "1.",
                    "",
                    "not should the harbour bell not lantern close paragraph fog ring 3 no gate tower of carry boat "
                    "Council keeper.",
                ),
            ),
            (
                (ARTICLE, "Article 1", "", "3 no gate tower of carry boat Council keeper."),
                (PARAGRAPH, "1.", "", "not should the harbour bell not lantern close paragraph fog ring by"),
            ),
        ),
    ],
)
def test_nothing_is_lost_and_swapped_drafts_mirror(first: Rows, second: Rows) -> None:
    older, newer = built(first), built(second)
    there, back = compare(older, newer), compare(newer, older)
    for comparison, drafts in ((there, (older, newer)), (back, (newer, older))):
        assert untold(drafts[0], comparison, "older") == ""
        assert untold(drafts[1], comparison, "newer") == ""
    assert {(pair.older, pair.newer) for pair in there.pairs} == {(pair.newer, pair.older) for pair in back.pairs}
    told = [
        sorted(repr((c.older, c.newer)) for c in there.changes),
        sorted(repr((c.newer, c.older)) for c in back.changes),
    ]
    assert told[0] == told[1]


ISLES = "Painted boats from the northern islands carry barley and salted herring every spring."
STAIR = "Weary pilgrims without lanterns climb the crooked stair behind the granary at noon."
SCALE = "Copper merchants weigh amber and walrus ivory upon brass scales near the chapel."
ICE = "Charts of drifting ice are kept aboard and renewed before each winter."
FERRY = "Ferries cross the strait each morning unless the fog bell rings thrice."
NETS = "Nets are dried on poles of oak and mended before the feast by all who own or hire them."
FEES = "Fees are set once in a decade and paid into the reserve of both towns."


@pytest.mark.parametrize("long", [0, 1])
def test_a_passage_that_stands_twice_in_the_new_draft_has_moved_once(long: int) -> None:
    more = ("", " They pay no toll at the lower gate.")
    first, last = f"{ISLES}{more[long]}", f"{SCALE}{more[1 - long]}"
    rows = ((PARAGRAPH, "1.", "", ICE), (PARAGRAPH, "2.", "", FERRY))
    older = built(
        ((ARTICLE, "Article 1", "", ""), *rows, (PARAGRAPH, "3.", "", f"{NETS} {first} {STAIR} {last} {FEES}"))
    )
    newer = built(
        (
            (ARTICLE, "Article 1", "", ""),
            (PARAGRAPH, "1.", "", f"{ICE} {first} {STAIR}"),
            (PARAGRAPH, "2.", "", f"{FERRY} {STAIR} {last}"),
            (PARAGRAPH, "3.", "", f"{NETS} {FEES}"),
        )
    )
    for one, other in ((older, newer), (newer, older)):
        comparison = compare(one, other)
        moves = [c for c in comparison.changes if c.kind is ChangeKind.MOVE]
        assert sum(STAIR[:40] in change.older.text for change in moves if change.older) == 1
        assert any("Painted boats" in change.older.text for change in moves if change.older)
        assert any("Copper merchants" in change.older.text for change in moves if change.older)
        assert untold(one, comparison, "older") == ""


def test_what_is_left_of_a_passage_that_moved_with_another_may_be_too_short_to_have_moved() -> None:
    older = built(
        ((PARAGRAPH, "1.", "", ICE), (PARAGRAPH, "2.", "", f"{NETS} {ISLES} {STAIR} Merchants weigh amber. {FEES}"))
    )
    newer = built(
        (
            (PARAGRAPH, "1.", "", f"{ICE} {ISLES} {STAIR}"),
            (PARAGRAPH, "2.", "", f"{NETS} {FEES}"),
            (PARAGRAPH, "3.", "", f"{FERRY} {STAIR} Merchants weigh amber. No bell rings twice in the fog of autumn."),
        )
    )
    for one, other in ((older, newer), (newer, older)):
        comparison = compare(one, other)
        (move,) = [c for c in comparison.changes if c.kind is ChangeKind.MOVE]
        assert move.older.text == f"{ISLES} {STAIR}"
        assert untold(one, comparison, "older") == ""


def test_ten_articles_of_one_name_pair_by_what_they_say() -> None:
    def articles(verb: str) -> Rows:
        return tuple(
            row
            for n, name in enumerate(
                ("ash", "birch", "cedar", "elm", "fir", "hazel", "larch", "maple", "oak", "pine"), 1
            )
            for row in (
                (ARTICLE, f"Article {n}", "Gates", ""),
                (PARAGRAPH, "1.", "", f"The gate of {name} {verb} {n} hours after the bell of the {name} tower."),
            )
        )

    older, newer = articles("opens"), articles("shuts")
    comparison = compare(built(older), built((*newer[4:], *newer[:4])))
    texts = {f"r{k}": row[3].split()[3:4] for k, row in enumerate(older)}
    moved = {f"r{k}": row[3].split()[3:4] for k, row in enumerate((*newer[4:], *newer[:4]))}
    assert len(comparison.pairs) == 20
    assert all(texts[pair.older] == moved[pair.newer] for pair in comparison.pairs)
