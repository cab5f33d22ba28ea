"""Charts that two drafts and a whole dossier have in common: changed verbs, agreed texts, what is not said, citations
that lead nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.desktop.dashboard.figures import ChangesGoal, Chart, Figure, FigureColumn, FigureForm, ProvisionGoal
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words, commas, in_quotes, number_words, with_label
from app.desktop.ground.language.terms import facts_name, status_words
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from app.redline.dashboard.model import LostReference, StaleCitation, TrackingGap, TrackingGaps, VerbChange
    from app.redline.model import Chip, DraftFacts
    from app.treaty.statuses import AgreementHistory, AgreementOutcome

ActorNames = Mapping[str, str]
FigureRow = tuple[Figure, ...]
_LONGEST = 180
"""Letters of a passage in a cell; its tip has more."""


def shorten_words(words: str, longest: int = _LONGEST) -> str:
    """Words on one line, cut between two of them where they are longer."""
    line = " ".join(words.split())
    return line if len(line) <= longest else line[:longest].rsplit(" ", 1)[0] + " …"


def step_words(older: str, newer: str) -> str:
    """From one thing to another; an interface that is read from the right has its own arrow."""
    return tr("{older} → {newer}").format(older=isolate_text(older), newer=isolate_text(newer))


def chips_words(chips: Iterable[Chip]) -> str:
    """Who asked, each with the sign of how it is known, and who asked the contrary; "—" for nobody."""
    said: list[str] = []
    for chip in chips:
        sign = {"matched": "≈ ", "asserted": "✎ "}.get(chip.link.value, "")
        words = f"{sign}{chip.name}"
        said.append(tr("against: {name}").format(name=words) if chip.opposite else words)
    return commas(dict.fromkeys(said)) or "—"


def signed_number(number: int) -> str:
    """A difference as it is printed: with its sign, 0 without."""
    sign = "+" if number > 0 else "−" if number else ""
    return f"{sign}{number_words(abs(number))}"


def changes_named(changes: Sequence[str], label: str) -> ChangesGoal | None:
    """Leads to these changes under a name; None where there are none."""
    return ChangesGoal({"changes": tuple(changes), "label": label}) if changes else None


# --- verbs ---


def verb_totals(verbs: Sequence[VerbChange]) -> tuple[list[tuple[str, str, int, ChangesGoal]], int]:
    """For each pair of verbs that went and came: both in words, how often, and where it leads; and the highest of
    the numbers. The most frequent first.
    """
    found: dict[tuple[str, str], list[str]] = {}
    for one in verbs:
        key = (commas(dict.fromkeys(one.gone)), commas(dict.fromkeys(one.came)))
        found.setdefault(key, []).append(one.change)
    rows: list[tuple[str, str, int, ChangesGoal]] = []
    for (gone, came), changes in sorted(found.items(), key=lambda item: -len(item[1])):
        older, newer = (gone or "—", came or "—") if gone or came else (tr("a verb"), tr("with or without “not”"))
        goal = ChangesGoal({"changes": tuple(changes), "label": step_words(older, newer)})
        rows.append((older, newer, len(changes), goal))
    return rows, max((row[2] for row in rows), default=0)


def verb_rows(verbs: Iterable[VerbChange], pair: tuple[str, str] = ("", ""), named: str = "") -> tuple[FigureRow, ...]:
    """Where, what and who of each changed verb; of another pair of drafts than is shown with what that is
    `draft_name_in` first.
    """
    rows: list[FigureRow] = []
    for one in verbs:
        goal = ChangesGoal({"changes": (one.change,), "label": address_words(one.address)}, pair)
        who = chips_words(one.chips)
        step = (Figure(named, goal),) if named else ()
        rows.append(
            (
                *step,
                Figure(address_words(one.address), goal),
                Figure(one.title, goal),
                Figure(who, goal, faint=who == "—", said=_who(who)),
            )
        )
    return tuple(rows)


def _who(words: str) -> str:
    return tr("unattributed") if words == "—" else ""


# --- agreed texts ---


def agreed_rows(
    agreed: Iterable[AgreementHistory], names: ActorNames, drafts: Sequence[DraftFacts], *, pair: tuple[str, str] | None
) -> tuple[FigureRow, ...]:
    """A row for each agreed text, those that were touched or lost first. `pair` is None where the two drafts are those
    that are shown.
    """
    touched = [one for one in agreed if one.touched is not None]
    lost = [one for one in agreed if one.touched is None and any(each.lost for each in one.after)]
    kept = [one for one in agreed if one not in touched and one not in lost]
    return tuple(_agreed(one, names, drafts, shown=pair is None) for one in (*touched, *lost, *kept))


def _agreed(one: AgreementHistory, names: ActorNames, drafts: Sequence[DraftFacts], *, shown: bool) -> FigureRow:
    agreement = one.agreement
    after = one.touched or next((each for each in one.after if each.lost), None)
    there = ProvisionGoal(agreement.draft, agreement.provision)
    pair = ("", "") if shown or after is None else (agreement.draft, after.draft)
    goal = (
        ChangesGoal(
            {"changes": tuple(change.id for change in after.changes), "label": address_words(agreement.address)}, pair
        )
        if after is not None and after.changes
        else None
    )
    return (
        Figure(address_words(agreement.address), there),
        Figure(with_label(draft_name_in(drafts, agreement.draft), status_words(agreement.status)), there),
        Figure(shorten_words(agreement.text), there, tip=agreement.text, faint=True),
        Figure(_became(after), goal, strong=after is not None, faint=after is None),
        Figure(_by(after, names) if goal is not None else "", goal),
    )


def _became(after: AgreementOutcome | None) -> str:
    if after is None:
        return tr("not touched")
    told: list[str] = []
    for change in after.changes:
        older, newer = (
            shorten_words(side.text, 90) if side is not None else "" for side in (change.older, change.newer)
        )
        told.append(_edit(older, newer))
    if after.lost:
        told.append(tr("reopened") if after.status == "reopened" else tr("no longer said to be agreed"))
    return "\n".join([tr("touched in {draft}").format(draft=after.draft), *told] if after.changes else told)


def _by(after: AgreementOutcome | None, names: ActorNames) -> str:
    signs = {"matched": "≈ ", "asserted": "✎ "}
    found = dict.fromkeys(
        f"{signs.get(one.link.value, '')}{names.get(actor.id) or actor.as_written}"
        for one in (after.attributions if after is not None else ())
        if not one.opposite
        for actor in one.actors
    )
    return commas(found) or "—"


def agreed_chart(rows: tuple[FigureRow, ...]) -> Chart:
    """The agreed texts, and what was touched afterwards."""
    return Chart(
        "agreed",
        tr("Agreed texts, and what was touched afterwards"),
        tr("What a draft says is agreed, and every change of its words or brackets since, whoever asked for it."),
        (
            FigureColumn(tr("Where"), FigureForm.WORDS),
            FigureColumn(tr("Agreed in"), FigureForm.WORDS, share=2),
            FigureColumn(tr("Text"), FigureForm.WORDS, share=3),
            FigureColumn(tr("Since then"), FigureForm.WORDS, share=3),
            FigureColumn(tr("Who asked"), FigureForm.WORDS, share=1),
        ),
        rows,
        empty=tr("No draft says of a text that it is agreed."),
        wide=True,
        first=8,
    )


# --- what tracked changes do not say ---


def silent_rows(silence: TrackingGaps, older: str, newer: str, *, step: bool) -> tuple[FigureRow, ...]:
    """Each thing that a tracked draft does not say; with `step`, its two drafts first."""
    words = {"unmarked": tr("changed, not marked"), "idle": tr("marked, not changed")}
    return tuple(
        (
            *((Figure(step_words(older, newer)),) if step else ()),
            Figure(address_words(one.address) or tr("title"), ProvisionGoal(one.draft, one.provision)),
            Figure(words[one.sort], ProvisionGoal(one.draft, one.provision), strong=one.sort == "unmarked"),
            Figure(_silent(one), ProvisionGoal(one.draft, one.provision), tip=f"{one.older}\n→\n{one.newer}"),
            Figure(commas(one.authors) or "—", faint=not one.authors),
        )
        for one in silence.lines
    )


def _silent(one: TrackingGap) -> str:
    return _edit(shorten_words(one.older), shorten_words(one.newer))


def _edit(older: str, newer: str) -> str:
    """Words that went and words that came, either of them "" for none."""
    if older and newer:
        return step_words(in_quotes(older), in_quotes(newer))
    return f"+ {in_quotes(newer)}" if newer else f"− {in_quotes(older)}" if older else "—"


def silent_columns(*, step: bool) -> tuple[FigureColumn, ...]:
    """The columns of `silent_rows`."""
    return (
        *((FigureColumn(tr("Drafts"), FigureForm.WORDS),) if step else ()),
        FigureColumn(tr("Where"), FigureForm.WORDS),
        FigureColumn(tr("What"), FigureForm.WORDS, share=2),
        FigureColumn(tr("Words"), FigureForm.WORDS, share=4),
        FigureColumn(tr("Marked by"), FigureForm.WORDS, share=1),
    )


def draft_name_in(drafts: Iterable[DraftFacts], label: str) -> str:
    """A draft by its label, with a plain word where nobody issued it."""
    return next((facts_name(draft) for draft in drafts if draft.label == label), label)


def silent_chart(silence: TrackingGaps, older: str, newer: str) -> Chart:
    """What the tracked changes of the newer draft do not say."""
    nothing = (
        tr("Every difference is marked, and every mark makes a difference.")
        if silence.tracked
        else tr("{draft} has no tracked changes, so that there is nothing to hold it to.").format(draft=newer)
    )
    return Chart(
        "silent",
        tr("Not said by tracked changes"),
        tr("Differences from the older draft that no tracked change marks, and marks that make no difference."),
        silent_columns(step=False),
        silent_rows(silence, older, newer, step=False),
        empty=nothing,
        first=8,
    )


# --- citations ---


def lost_chart(
    lost: Sequence[LostReference], *, astray: Sequence[StaleCitation] = (), several: Sequence[DraftFacts] = ()
) -> Chart:
    """Citations that name no provision; with `astray` also those that name another one now. `several` are the drafts
    of which they are, where these are more than one.
    """
    rows: list[FigureRow] = []
    for one in astray:
        goal = ChangesGoal({"changes": (one.change,), "label": address_words(one.address)})
        rows.append(
            (
                Figure(address_words(one.address), goal),
                Figure(one.title, goal, strong=True),
                Figure(one.note or "—", goal, faint=True),
            )
        )
    for mark in lost:
        spot = ProvisionGoal(mark.draft, mark.provision)
        place = address_words(mark.address)
        where = with_label(isolate_text(draft_name_in(several, mark.draft)), isolate_text(place)) if several else place
        why = tr("There is no {target} in this draft.").format(target=isolate_text(address_words(mark.target)))
        if mark.before:
            why += " " + tr("There was none in the draft before, either.")
        rows.append((Figure(where, spot), Figure(mark.words, spot, tip=mark.passage), Figure(why, spot, faint=True)))
    return Chart(
        "references",
        tr("References that lead astray"),
        tr(
            "Citations that name no provision of their own draft, or another one than before. Other instruments are "
            "not followed."
        ),
        (
            FigureColumn(tr("Where"), FigureForm.WORDS, share=2),
            FigureColumn(tr("Citation"), FigureForm.WORDS, share=3),
            FigureColumn(tr("Why"), FigureForm.WORDS, share=4),
        ),
        tuple(rows),
        empty=tr("Every citation of a provision leads to one."),
        first=8,
    )
