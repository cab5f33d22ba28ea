"""Evidence in words: who asked, where, in what words, and how it is known that a change answers.
For annotations and the list at the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.notation.statements.edit_signs import EditSort, edit_pieces
from app.redline.tables.change_labels import place_of, sort_of
from app.treaty.attributions import Attribution, Link
from app.treaty.marks import Stance
from app.treaty.proposals import EvidenceKind
from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from app.redline.model import ChangeView


def names_of(view: ChangeView, words: Vocabulary = ENGLISH) -> str:
    """The names of those who asked for a change, "Unattributed" when nobody is known to have.
    Never those of the opposite.
    """
    names = dict.fromkeys(c.name for c in view.chips if not c.opposite)
    return words.joined(names) if names else words.say("Unattributed")


def statement_of(attribution: Attribution, words: Vocabulary = ENGLISH) -> str:
    """That somebody asked: "proposed · proposal, INF.5, page 12, 1 June 2022"."""
    asked = attribution.asked
    facts = (asked.source, words.spot(asked.where), words.day(asked.date))
    place = [_evidence(asked.kind, words), *(fact for fact in facts if fact)]
    return words.say("{stance} · {place}", stance=_stance(attribution, words), place=words.joined(place))


def _stance(attribution: Attribution, words: Vocabulary) -> str:
    if attribution.role == "facilitator" and attribution.stance is Stance.PROPOSE:
        stance = words.say("put forward as facilitator")
    else:
        stance = _asked(attribution.stance, words)
    return words.say("asked for the opposite ({stance})", stance=stance) if attribution.opposite else stance


def _asked(stance: Stance, words: Vocabulary) -> str:
    """What was done by taking a stance."""
    return {
        Stance.PROPOSE: words.say("proposed"),
        Stance.COSPONSOR: words.say("co-sponsored"),
        Stance.SUPPORT: words.say("supported"),
        Stance.OPPOSE: words.say("opposed"),
        Stance.RETAIN: words.say("asked to retain"),
        Stance.DELETE: words.say("asked to delete"),
        Stance.RESERVE: words.say("reserved their position on"),
        Stance.FLEXIBLE: words.say("flexible on"),
        Stance.WITHDRAW: words.say("withdrew"),
    }[stance]


def _evidence(kind: EvidenceKind, words: Vocabulary) -> str:
    """What sort of passage shows that somebody asked."""
    return {
        EvidenceKind.TAG: words.say("tag in the draft"),
        EvidenceKind.TRACKED: words.say("tracked change in the draft"),
        EvidenceKind.PROPOSAL: words.say("proposal"),
        EvidenceKind.COMMENT: words.say("comment"),
        EvidenceKind.FOOTNOTE: words.say("footnote in the draft"),
        EvidenceKind.RATIONALE: words.say("rationale"),
        EvidenceKind.REPORTED: words.say("reported in a record"),
        EvidenceKind.ENTRY: words.say("entry by hand"),
    }[kind]


def edits_told(quote: str, words: Vocabulary = ENGLISH) -> str:
    """A passage in which what goes and what comes are told in words instead of signs: a line of letters has no marks.

    >>> edits_told("a ~~red~~ **green** lamp")
    'a (deleted: red) (inserted: green) lamp'
    """
    told = {
        EditSort.GOES: lambda text: f"({words.say('deleted: {words}', words=text)})",
        EditSort.COMES: lambda text: f"({words.say('inserted: {words}', words=text)})",
    }
    return "".join(told[piece.sort](piece.text) if piece.sort in told else piece.text for piece in edit_pieces(quote))


def link_words_of(attribution: Attribution, words: Vocabulary = ENGLISH, *, scored: bool = True) -> str:
    """How it is known that the change answers the ask; the score of a match where it is to be told (`scored`)."""
    if attribution.link is Link.MARKED:
        return words.say("Link: marked, the draft itself marks these words.")
    if attribution.link is Link.ASSERTED:
        return words.say("Link: asserted by a person.")
    score = f"{attribution.score:.2f}"
    same = words.say("; ", "list").join(words.quoted(one) for one in attribution.words)
    if not scored:
        return (
            words.say("Link: matched by wording: {words}.", words=same)
            if same
            else (words.say("Link: matched by wording."))
        )
    if not same:
        return words.say("Link: matched by wording, score {score}.", score=score)
    return words.say("Link: matched by wording, score {score}: {words}.", score=score, words=same)


def contents_of(view: ChangeView, shorts: dict[str, str], words: Vocabulary = ENGLISH, *, evidence: bool = True) -> str:
    """All that an annotation says of a change, in lines. `shorts`: the full names of actors by id. Without `evidence`
    nothing is said of who asked.
    """
    place = place_of(view, words)
    lines = [change_heading_of(view, words), place]
    if view.title != place:
        lines.append(view.title)
    if view.note:
        lines.append(view.note)
    if not evidence:
        return "\n".join(line for line in lines if line)
    if not view.attributions:
        lines.append(words.say("Nobody is named: no evidence was found in the papers read."))
    for attribution in view.attributions:
        actors = words.joined(shorts.get(a.id, a.as_written) for a in attribution.actors)
        lines.append(words.say("{place}: {what}", place=actors, what=statement_of(attribution, words)))
        if attribution.asked.quote:
            lines.append(words.quoted(edits_told(attribution.asked.quote, words)))
        lines.append(link_words_of(attribution, words))
        lines += map(str, attribution.notes)
    return "\n".join(line for line in lines if line)


def change_heading_of(view: ChangeView, words: Vocabulary = ENGLISH) -> str:
    """Number in its amendment and the weight of that, kind, class and tags of a change: "Amendment 3.2 · A ·
    substitution · substantive (modal)"; formatting, which is in no amendment, by its id.
    """
    if view.part is None:
        return words.say("Change {number} · {sort}", number=view.id, sort=sort_of(view, words))
    sort = words.beside((view.part.weight.value, sort_of(view, words)))
    return words.say("Amendment {number} · {sort}", number=view.key, sort=sort)
