"""The field's terms in the language of the interface: kinds, classes and tags of changes, links, stances, fates.

It names what the floors below hold as enumerations; it decides nothing of what they mean (docs/glossary.md). A value
that has no words here is shown as it is, never hidden.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.ground.language.phrases import number_words, with_label
from app.desktop.ground.language.translation import tr
from app.redline.model import AmendmentWeight, NamesState

if TYPE_CHECKING:
    from app.redline.model import DraftFacts


def kind_words(kind: str) -> str:
    """A kind of change."""
    words = {
        "insertion": tr("insertion"),
        "deletion": tr("deletion"),
        "substitution": tr("substitution"),
        "move": tr("move"),
        "renumbering": tr("renumbering"),
        "split": tr("split"),
        "join": tr("join"),
        "bracketing": tr("bracketing"),
        "option": tr("option"),
        "attribution": tr("attribution"),
        "status": tr("status"),
        "cross_reference": tr("cross-reference"),
        "formatting": tr("formatting"),
    }
    return words.get(kind, _as_it_is(kind))


def class_words(weight: str) -> str:
    """A class of change."""
    words = {
        "substantive": tr("substantive"),
        "consequential": tr("consequential"),
        "editorial": tr("editorial"),
    }
    return words.get(weight, _as_it_is(weight))


def class_count(weight: str, number: int) -> str:
    """So many changes of a class, in the form that the number takes: “10 corrélatives”."""
    words = {
        "substantive": lambda: tr("%n substantive", "changes", number),
        "consequential": lambda: tr("%n consequential", "changes", number),
        "editorial": lambda: tr("%n editorial", "changes", number),
    }
    return words[weight]() if weight in words else with_label(class_words(weight), number_words(number))


def weight_words(weight: AmendmentWeight) -> str:
    """What an amendment weighs, with what that means."""
    words = {
        AmendmentWeight.A: tr("A: rights, obligations, numbers, scope"),
        AmendmentWeight.B: tr("B: other wording"),
        AmendmentWeight.C: tr("C: brackets, references, style, notes"),
    }
    return words[weight]


def tag_words(tag: str) -> str:
    """A tag of a change."""
    words = {
        "modal": tr("modal verb"),
        "qualifier": tr("qualifier"),
        "number": tr("number or date"),
        "defined_term": tr("defined term"),
        "reference": tr("reference"),
        "scope": tr("scope"),
    }
    return words.get(tag, _as_it_is(tag))


def names_words(names: NamesState) -> str:
    """Why no name stands beside a change yet, in a sentence; "" where it is known who asked, as far as it can be."""
    words = {
        NamesState.SOUGHT: tr("Who asked is still being looked for."),
        NamesState.MISSING: tr("The search for who asked was not finished: the names are missing."),
    }
    return words.get(names, "")


def link_words(link: str) -> str:
    """How it is known that a change answers what was asked; "none" is that nobody is named."""
    words = {
        "marked": tr("marked in the draft"),
        "matched": tr("matched by wording"),
        "asserted": tr("asserted by a person"),
        "none": tr("unattributed"),
    }
    return words.get(link, _as_it_is(link))


def stance_words(stance: str) -> str:
    """What an actor says of a text."""
    words = {
        "propose": tr("propose", "stance"),
        "cosponsor": tr("co-sponsor", "stance"),
        "support": tr("support", "stance"),
        "oppose": tr("oppose", "stance"),
        "retain": tr("retain", "stance"),
        "delete": tr("delete", "stance"),
        "reserve": tr("reserve", "stance"),
        "flexible": tr("flexible", "stance"),
        "withdraw": tr("withdraw", "stance"),
    }
    return words.get(stance, _as_it_is(stance))


def edit_words(edit: str) -> str:
    """What an ask wants done to the text."""
    words = {
        "insert": tr("insert", "edit"),
        "delete": tr("delete", "edit"),
        "replace": tr("replace", "edit"),
        "restate": tr("new wording", "edit"),
        "bracket": tr("bracket", "edit"),
        "support": tr("support", "edit"),
        "oppose": tr("oppose", "edit"),
        "retain": tr("retain", "edit"),
        "move": tr("move", "edit"),
        "question": tr("question", "edit"),
        "note": tr("note", "edit"),
    }
    return words.get(edit, _as_it_is(edit))


def role_words(role: str) -> str:
    """In which role an actor stands in a paper."""
    words = {
        "proponent": tr("proponent"),
        "facilitator": tr("facilitator"),
        "speaker": tr("speaker for others"),
    }
    return words.get(role, _as_it_is(role))


def type_words(kind: str) -> str:
    """What sort of actor somebody is."""
    words = {
        "state": tr("State"),
        "group": tr("group"),
        "officer": tr("officer"),
        "territory": tr("territory"),
        "organisation": tr("organisation"),
        "unknown": tr("not known"),
        "author": tr("author of tracked changes"),
    }
    return words.get(kind, _as_it_is(kind))


def review_words(review: str) -> str:
    """What a person said of a proposal as it was read."""
    words = {
        "": tr("not settled yet"),
        "confirmed": tr("confirmed"),
        "corrected": tr("corrected"),
        "rejected": tr("rejected: no evidence"),
    }
    return words.get(review, _as_it_is(review))


def status_words(status: str) -> str:
    """How far a text is agreed."""
    words = {
        "agreed_ad_referendum": tr("agreed ad referendum"),
        "agreed_in_informals": tr("agreed in informals"),
        "reopened": tr("reopened"),
        "pending": tr("pending"),
    }
    return words.get(status, _as_it_is(status))


def fate_words(fate: str) -> str:
    """What became of an ask in a draft."""
    words = {
        "taken": tr("taken", "fate"),
        "taken in part": tr("taken in part", "fate"),
        "reworded": tr("reworded", "fate"),
        "bracketed": tr("bracketed", "fate"),
        "not taken": tr("not taken", "fate"),
        "dropped later": tr("dropped later", "fate"),
        "restored": tr("restored", "fate"),
    }
    return words.get(fate, _as_it_is(fate))


def event_words(kind: str) -> str:
    """What happened to brackets and alternatives, and other groups of changes that are one event."""
    words = {
        "renumbering": tr("renumbered as others came and went"),
        "cross_reference": tr("references that follow"),
        "bracket_added": tr("brackets put"),
        "bracket_inserted": tr("brackets that came with new words"),
        "bracket_removed": tr("brackets lifted"),
        "bracket_deleted": tr("brackets gone with their words"),
        "bracket_widened": tr("brackets widened"),
        "bracket_narrowed": tr("brackets narrowed"),
        "bracketing": tr("brackets set otherwise"),
        "alternatives_resolved": tr("alternatives settled"),
        "alternatives_merged": tr("alternatives merged"),
        "alternatives_opened": tr("alternatives opened"),
        "sign": tr("single signs of brackets"),
    }
    return words.get(kind, _as_it_is(kind))


def evidence_words(kind: str) -> str:
    """What sort of passage shows that an actor asked."""
    words = {
        "tag": tr("tag in the text"),
        "tracked": tr("tracked change"),
        "proposal": tr("proposal"),
        "comment": tr("comment"),
        "footnote": tr("footnote"),
        "rationale": tr("rationale"),
        "reported": tr("reported in a record"),
        "entry": tr("entered by hand"),
    }
    return words.get(kind, _as_it_is(kind))


def priority_words(priority: str) -> str:
    """What the words under a note are to the delegation."""
    words = {
        "redline": tr("red line"),
        "own": tr("our proposal"),
        "check": tr("check with capital"),
        "": tr("note"),
    }
    return words.get(priority, _as_it_is(priority))


def draft_name(label: str, *, unofficial: bool) -> str:
    """A draft's label, with a plain word where nobody issued it."""
    return tr("{draft} (unofficial)").format(draft=label) if unofficial else label


def facts_name(draft: DraftFacts) -> str:
    """A draft of a redline or a life by its label, or by its file where it has none; with a plain word where nobody
    issued it.
    """
    return draft_name(draft.label or draft.source, unofficial=draft.unofficial)


def survival_words(way: str) -> str:
    """What is left of a whole proposal."""
    words = {
        "whole": tr("whole", "survival of a proposal"),
        "partly": tr("partly", "survival of a proposal"),
        "reworded": tr("reworded", "survival of a proposal"),
        "bracketed": tr("bracketed", "survival of a proposal"),
        "lost": tr("lost", "survival of a proposal"),
    }
    return words.get(way, _as_it_is(way))


def stance_letter(stance: str) -> str:
    """The letter by which a stance is known in a table; each has another one."""
    letters = {
        "propose": tr("P", "letter of the stance: propose"),
        "cosponsor": tr("C", "letter of the stance: co-sponsor"),
        "support": tr("S", "letter of the stance: support"),
        "oppose": tr("O", "letter of the stance: oppose"),
        "retain": tr("K", "letter of the stance: retain (keep)"),
        "delete": tr("D", "letter of the stance: delete"),
        "reserve": tr("R", "letter of the stance: reserve"),
        "flexible": tr("F", "letter of the stance: flexible"),
        "withdraw": tr("W", "letter of the stance: withdraw"),
    }
    return letters.get(stance, stance[:1].upper())


def expansion_words(how: str) -> str:
    """How groups are counted."""
    words = {
        "": tr("Groups as recorded"),
        "members": tr("Groups by their members"),
        "un": tr("Members of the United Nations only"),
    }
    return words.get(how, _as_it_is(how))


def _as_it_is(value: str) -> str:
    return value.replace("_", " ")
