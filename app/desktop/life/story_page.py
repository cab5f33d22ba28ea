"""The story of a word as a page: where it first stood, when it left and returned, and who asked for each of these.

What a draft itself marks, what was found by wording and what a person says are told in other words and other signs.
Every text of a document is escaped. It makes up no wording.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.direction import html_direction
from app.desktop.ground.language.passage_edits import edits_html
from app.desktop.ground.language.phrases import address_words, commas, in_quotes, join_facts, spot_words, with_label
from app.desktop.ground.language.terms import facts_name, role_words, stance_words
from app.desktop.ground.language.translation import day_words, tr
from app.desktop.life.version_words import balance_words, own_symbol, state_words
from app.treaty.lineages import Turn

if TYPE_CHECKING:
    from app.desktop.ground.style.theme import Theme
    from app.redline.life.model import Line, ProvisionLife, Story, TurnView, Version
    from app.treaty.attributions import Attribution

_LONGEST = 160


def story_page(life: ProvisionLife, story: Story, words: str, line: Line | None, theme: Theme) -> str:
    """The page of one story as Qt's rich text. Links are "draft:N", to that draft's card."""
    short = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 2].rsplit(' ', 1)[0]} …"
    parts = [f"<p {html_direction(words)}><b>{in_quotes(escape(short))}</b></p>"]
    if line is not None:
        parts.append(f"<p style='color:{theme.faint}'>{escape(address_words(line.address))}</p>")
    parts += [_turn(life, turn, theme) for turn in story.turns]
    last = story.turns[-1].turn
    end = tr("It stands no longer.") if last is Turn.LEFT else tr("It stands in the newest draft that is here.")
    parts.append(f"<p style='color:{theme.faint}'>{escape(end)}</p>")
    return "".join(parts)


def version_page(life: ProvisionLife, version: Version, theme: Theme) -> str:
    """The page of a draft of which no words are looked at: what became of the provision there, and what one can do."""
    draft = life.drafts[version.draft]
    facts = escape(join_facts((day_words(draft.date), own_symbol(draft), draft.meeting)))
    parts = [f"<p><b>{escape(facts_name(draft))}</b><br><span style='color:{theme.faint}'>{facts}</span></p>"]
    state = " ".join(word for word in (state_words(life, version), balance_words(version)) if word)
    address = isolate_text(commas(map(address_words, version.addresses)))
    # A paragraph of its own for each: an Arabic address turns no English sentence.
    parts += [f"<p style='margin-bottom:0'>{escape(words)}</p>" for words in (address, state) if words]
    if version.was:
        parts.append(
            "<p>"
            + escape(tr("Before: {address}.").format(address=isolate_text(commas(map(address_words, version.was)))))
            + "</p>"
        )
    if version.kin:
        told = tr("Shown with it, because it was divided from it: {parts}.").format(
            parts=isolate_text(commas(map(address_words, version.kin)))
        )
        parts.append(f"<p>{escape(told)}</p>")
    links = []
    if version.addresses:
        links.append(
            _link(f"open:{version.draft}", tr("Open {draft} at this place").format(draft=facts_name(draft)), theme)
        )
    if version.draft and version.changed and version.lines:
        before = facts_name(life.drafts[version.draft - 1])
        links.append(_link(f"pair:{version.draft}", tr("Compare with {draft}").format(draft=before), theme))
    parts.append(f"<p>{'<br>'.join(links)}</p>" if links else "")
    hint = tr("Click a word, or go to it with the arrow keys, for its story: where it first stood, and who asked.")
    parts.append(f"<p style='color:{theme.faint}'>{escape(hint)}</p>")
    return "".join(parts)


def _turn(life: ProvisionLife, turn: TurnView, theme: Theme) -> str:
    draft = life.drafts[turn.draft]
    lead = {
        Turn.ENTERED: tr("First stood in {draft}") if turn.draft == 0 else tr("Entered in {draft}"),
        Turn.LEFT: tr("Left in {draft}"),
        Turn.RETURNED: tr("Returned in {draft}"),
    }[turn.turn]
    label = facts_name(draft)
    head, _, tail = lead.partition("{draft}")
    linked = f"{escape(head)}{_link(f'draft:{turn.draft}', label, theme)}{escape(tail)}"
    day = f" <span style='color:{theme.faint}'>{escape(day_words(draft.date))}</span>" if draft.date else ""
    sign = {Turn.ENTERED: "+", Turn.LEFT: "−", Turn.RETURNED: "+"}[turn.turn]
    parts = [f"<p><b>{sign}</b> <b>{linked}</b>{day}</p>"]
    if turn.asked:
        parts += [_asked(one, turn, theme) for one in turn.asked]
    else:
        nobody = tr("Nobody is recorded as having asked for it.")
        parts.append(f"<p style='margin-left:14px; color:{theme.faint}'>— {escape(nobody)}</p>")
    return "".join(parts)


def _asked(attribution: Attribution, turn: TurnView, theme: Theme) -> str:
    """Who asked, how that is known, and where it is written."""
    full = {chip.actor: chip.full for chip in turn.chips if chip.actor != "?"}
    names = commas(full.get(actor.id) or _unknown(actor.as_written) for actor in attribution.actors)
    role = "" if attribution.role in ("", "proponent") else f" ({escape(role_words(attribution.role))})"
    asked = attribution.asked
    where = escape(join_facts((asked.source, spot_words(asked.where), day_words(asked.date))))
    quote = "<br>" + isolate_text(in_quotes(edits_html(_shortened(asked.quote)))) if asked.quote else ""
    link = attribution.link.value
    said = {
        "marked": tr("marked in the draft"),
        "asserted": tr("asserted by a person"),
        "matched": tr("≈ matched by wording ({score}): it is not recorded that one follows from the other"),
    }[link].format(score=f"{attribution.score:.2f}")
    if attribution.words:
        said += " · " + tr("words in common: {words}").format(words=commas(attribution.words))
    name = f"<i>≈ {escape(names)}</i>" if link == "matched" else f"<b>{escape(names)}</b>"
    return (
        f"<p style='margin-left:14px'>{with_label(f'{name}{role}', escape(stance_words(attribution.stance.value)))}<br>"
        f"<span style='color:{theme.faint}'>{where}</span>{quote}<br>"
        f"<span style='color:{theme.faint}'>{escape(said)}</span></p>"
    )


def _unknown(name: str) -> str:
    return tr("“{name}” (as written; no delegation is confirmed for this name)").format(name=name)


def _shortened(quote: str) -> str:
    return quote if len(quote) <= 2 * _LONGEST else f"{quote[: 2 * _LONGEST].rsplit(' ', 1)[0]} …"


def _link(target: str, words: str, theme: Theme) -> str:
    return f"<a style='color:{theme.accent}' href='{escape(target)}'>{escape(words)}</a>"
