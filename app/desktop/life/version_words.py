"""A version in words: what became of the provision in one draft, for the head of its card and for whoever hears it.

It says what the value says, and no more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.ground.language.bidi import left_to_right
from app.desktop.ground.language.phrases import address_words, clauses, commas, join_facts, with_label
from app.desktop.ground.language.terms import facts_name, link_words
from app.desktop.ground.language.translation import day_words, language_code, tr
from app.redline.life.model import Presence
from app.redline.model import RowState, Style

if TYPE_CHECKING:
    from app.redline.life.model import Line, Passage, ProvisionLife, Version
    from app.redline.model import Chip, DraftFacts


def draft_words(draft: DraftFacts) -> str:
    """A draft in one line: label, day, symbol where that is another, meeting."""
    return join_facts((facts_name(draft), day_words(draft.date), own_symbol(draft), draft.meeting))


def own_symbol(draft: DraftFacts) -> str:
    """The symbol of a draft, "" where its label says it already."""
    return draft.symbol if draft.symbol != draft.label else ""


def state_words(life: ProvisionLife, version: Version) -> str:
    """What became of the provision in a draft, in a few words."""
    before = [one.presence for one in life.versions[: version.draft]]
    if version.presence is Presence.NOT_YET:
        return tr("not there yet")
    if version.presence is Presence.GONE:
        return tr("gone", "provision") if version.lines else tr("still gone", "provision")
    if not before:
        return tr("in the first draft")
    if before[-1] is not Presence.STANDS:
        return tr("back again", "provision") if Presence.STANDS in before else tr("new", "provision")
    said = []
    if any(line.state is RowState.MOVED_TO and line.was for line in version.lines):
        said.append(tr("moved", "provision"))
    elif version.was:
        said.append(tr("renumbered", "provision"))
    signs = {passage.sign for line in version.lines for passage in line.text}
    if "split" in signs:
        said.append(tr("divided", "provision"))
    if "join" in signs:
        said.append(tr("joined", "provision"))
    if version.entered or version.left:
        said.append(tr("words changed"))
    if not said:
        said.append(tr("changed", "provision") if version.changed else tr("unchanged", "provision"))
    return commas(said)


def balance_words(version: Version) -> str:
    """How many words came and went, in signs: "+5 −3"; "" for none, and for the first draft."""
    if version.draft == 0:
        return ""
    parts = (f"+{version.entered}" if version.entered else "", f"−{version.left}" if version.left else "")
    said = " ".join(part for part in parts if part)
    # In Arabic a sign would go behind its number.
    return left_to_right(said) if language_code() == "ar" else said


def version_in_words(life: ProvisionLife, version: Version) -> str:
    """The whole version in words: where it stands, what became of it, its words with their marks, who asked."""
    lines = [
        f"{commas(map(address_words, version.addresses))}. {state_words(life, version)}." if version.addresses else ""
    ]
    if version.was:
        lines.append(tr("Before: {address}.").format(address=commas(map(address_words, version.was))))
    if version.draft and (version.entered or version.left):
        lines.append(tr("{came} words came, {went} words went.").format(came=version.entered, went=version.left))
    lines += [_line_words(line) for line in version.lines]
    return "\n".join(line for line in lines if line) or state_words(life, version)


def _line_words(line: Line) -> str:
    fields = (_passage_words(passages) for passages in (line.number, line.heading, line.text))
    words = " ".join(word for word in fields if word)
    if not line.changes or line.state is RowState.RENUMBERED:
        return words
    return f"{words} {who_words(line.chips)}"


def _passage_words(passages: tuple[Passage, ...]) -> str:
    said: list[str] = []
    held = ("", "")
    for passage in passages:
        if passage.sign:
            said.append(f"({sign_words(passage)})")
            held = ("", "")
            continue
        lead = _lead(passage)
        if said and held == (lead, passage.change) and lead:
            said[-1] = f"{said[-1][:-1]}{passage.text})"
        elif lead:
            words = passage.text.strip() or tr("space")
            said.append(f"({with_label(lead, words)})")
        else:
            said.append(passage.text.strip())
        held = (lead, passage.change)
    return " ".join(word for word in said if word)


def _lead(passage: Passage) -> str:
    if passage.style is Style.EQUAL and not passage.gone:
        return ""
    if passage.gone:
        moved = passage.style.value == "moved_from"
        return tr("moved away") if moved else tr("deleted")
    leads = {
        "inserted": tr("inserted"),
        "editorial_inserted": tr("editorial, inserted"),
        "bracket_added": tr("bracket added"),
        "reference": tr("reference follows"),
        "status": tr("status"),
        "same": tr("same words, another meaning or form"),
        "moved_to": tr("moved here"),
    }
    return leads.get(passage.style.value, "")


def sign_words(passage: Passage) -> str:
    """What a sign says."""
    words = {
        "split": tr("divided; the other part is {place}"),
        "join": tr("joined with {place}"),
        "move": tr("moved; the other place is {place}"),
    }
    return words.get(passage.sign, tr("changed; see {place}")).format(place=address_words(passage.other))


def who_words(chips: tuple[Chip, ...]) -> str:
    """Who asked, with how it is known; who asked for the contrary apart."""
    if not chips:
        return tr("Unattributed: nobody is known to have asked.")
    asked = clauses(_known(chip) for chip in chips if not chip.opposite)
    against = clauses(_known(chip) for chip in chips if chip.opposite)
    parts = [tr("Asked for by {names}.").format(names=asked)] if asked else [tr("Unattributed.")]
    if against:
        parts.append(tr("The contrary was asked for by {names}.").format(names=against))
    return " ".join(parts)


def _known(chip: Chip) -> str:
    return f"{chip.full or chip.name} ({link_words(chip.link.value)})"
