"""What an editor, or the proponent, adds behind the words of a proposal on whether it still stands: a sentence in
brackets, which may run over some lines, or a last sentence ("Delete paragraph 3. (Norhaven has dropped this.)").

In: lines from the words on. Out: the words without the aside, and what that makes of the proposal. How a withdrawal is
worded has no end: an aside about a proposal or its proponent that is not understood leaves the proposal in doubt. Notes
of a few words are `notation.statements.withdrawals`'; sentences on lines of their own `unread_turns`'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.backers import backing
from app.importing.proposals.compilation.heads.heads import STARTS_WORDING, names_only
from app.importing.proposals.compilation.requests.instructions import instructions_in
from app.importing.proposals.compilation.stances.unread_turns import BINDS, ITSELF
from app.importing.proposals.compilation.stances.withdrawals import is_withdrawal, names_within
from app.importing.proposals.compilation.subject_names import subject_of
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.notation.statements.withdrawals import (
    begins_with_a_proposal,
    is_noted_request,
    leaves_standing,
    note_behind,
    says_who_takes_back,
)

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef

_LONGEST = 400
"""Characters of the longest aside."""
_MOST_LINES = 4
_FEWEST_WORDS, _FEWEST_SIGNS = 3, 6
"""Words, and Chinese signs, of the shortest sentence."""
_OPEN, _CLOSE = "[(（【［〔", "])）】］〕"
_HAN = compile_later(r"[\u4e00-\u9fff]")
_SENTENCE = compile_later(r"(?<=[.!?؟;؛])\s+(?=\w)|(?<=[。；！？])\s*(?=\w)")
_NO_TURN = compile_later(
    r"^[^:：]{2,40}[:：]|"
    r"\b(?:explain(?:s|ed)?|consider(?:s|ed)?|believ(?:es?|ed)|argu(?:es?|ed)|not(?:es?|ed)\s+that|think(?:s)?|thought|recall(?:s|ed)?"
    r"|point(?:s|ed)\s+out|is\s+of\s+the\s+(?:view|opinion)|because|in\s+order\s+to)\b"
    r"|\b(?:expliqu\w+|estim\w+|considèr\w+|rappel\w+|parce\s+que|afin\s+d\w+)\b|\b(?:explic\w+|consider\w+|estim\w+|recuerd\w+|porque|a\s+fin\s+de)\b"
    r"|(?<!\w)(?:пояснил\w*|считает|полагает|напоминает|потому\s+что|чтобы)(?!\w)|解释|认为|指出|因为|以便|(?<!\w)و?(?:أوضح\w*|[يت]رى|[يت]عتبر|لأن\w*)(?!\w)",
    re.IGNORECASE,
)
"""What gives a reason, or words of somebody behind a colon, and tells nothing of whether a proposal stands."""
_TURNS = compile_later(
    r"\b(?:longer|any\s*more|since|not|never|later|subsequent\w*|now|withdr\w+|drop\w*|abandon\w*|chang\w+|reconsider\w*|struck|instead|join(?:s|ed))\b|n[’']t\b"
    r"|\b(?:ne|n[’']\w+|plus|depuis|retir\w+|renon\w+|revenue?s?|désormais)\b|\b(?:no|ya|posteriormente|renunci\w+|desist\w+)\b"
    r"|(?<!\w)(?:не|больше|более|сня\w+|отозв\w+|отказал\w*|впоследствии|теперь)(?!\w)|不|撤|放弃|后来|随后|改变|现已|(?<!\w)(?:لم|لن|لا|سحب\w*|لاحقا|عدلت?|تخل\w+)(?!\w)",
    re.IGNORECASE,
)
"""What may turn a proposal, whatever reason stands beside it."""
_NOTED = compile_later(
    r"(?:(?:foot)?note|n\.?\s?b\.?|remark|nota|remarque|примечание|注|附注|ملاحظة|ملحوظة|secretariat\s+note|note\s+(?:by|of)\s+the\s+\w+)\s*\d*\s*[:：]\s*"
    r"|(?<!\S)(?:\*{1,3}|[†‡]|\d{1,2}/)\s+",
    re.IGNORECASE,
)
"""What an editor's note begins with where no bracket holds it."""
_ENDS = (".", "!", "?", "。", "؟", "！", "？", ";", "；")


class Standing(Enum):
    """What an aside makes of the proposal before it."""

    BACK = "it was taken back"
    DOUBT = "it may have been"
    OTHERS = "another's may have been"
    STANDS = "nothing of it is said"


@dataclass(frozen=True, slots=True)
class ProposalAside:
    """An aside behind words: these, the aside without its brackets, and on how many lines both stand."""

    words: str
    said: str
    used: int
    enclosed: bool = True

    def standing(self, own: Sequence[ActorRef], register: Register) -> Standing:
        """What it makes of a proposal of `own`.

        In brackets it need not be understood: that it speaks of the proposal, or of them, is enough for a doubt. As a
        sentence among others, or on lines of its own, it must say besides what may turn a proposal.
        """
        if is_withdrawal(self.said, own, register):
            return Standing.BACK
        if not self.words and says_who_takes_back(self.said):
            return Standing.OTHERS
        if leaves_standing(self.said) or BINDS.search(self.said) or backing(self.said, register) is not None:
            return Standing.STANDS
        turns = _TURNS.search(self.said) is not None
        ids = {actor.id for actor in own} - {"?"}
        about = any(not ids.isdisjoint(candidates) for candidates in names_within(self.said, register))
        about = about or begins_with_a_proposal(self.said) or ITSELF.match(self.said) is not None
        of_itself = bool(self.words) or ITSELF.match(self.said) is not None
        sure = turns or (self.enclosed and of_itself and _NO_TURN.search(self.said) is None)
        return Standing.DOUBT if about and sure and instructions_in(self.said, "") is None else Standing.STANDS


def aside_behind(
    texts: Sequence[str], own: Sequence[ActorRef], register: Register, *, alone: bool
) -> ProposalAside | None:
    """The aside behind words that stand on the first of some lines, or (`alone`) on lines of its own; None where there
    is none of several words.
    """
    first = texts[0]
    at = _last_bracket(first)
    if at > 0 or (at == 0 and alone):
        found = _enclosed(texts, at)
        return found if found is not None and _is_sentence(found.said) else None
    if first[-1:] in _CLOSE:
        return None
    noted = _NOTED.search(first)
    if noted is not None and (noted.start() == 0 if alone else first[: noted.start()].strip().endswith(_ENDS)):
        said, used = _to_its_end(texts, noted.end())
        return ProposalAside(first[: noted.start()].strip(), said, used) if _is_sentence(said) else None
    cuts = [found.end() for found in _SENTENCE.finditer(first)]
    # A line that begins with a name of its own speaks of that one's proposal, whoever stands above it.
    ids = {actor.id for actor in own} - {"?"} | (set(subject_of(first, register)) if cuts else set())
    for cut in cuts:
        begun = first[cut : cut + _LONGEST]
        about = ITSELF.match(first, cut) is not None or begins_with_a_proposal(begun)
        if about or not ids.isdisjoint(subject_of(begun, register)):
            said, used = _to_its_end(texts, cut)
            if len(said) <= _LONGEST and (says_who_takes_back(said) or (about and used == 1) or _TURNS.search(said)):
                return ProposalAside(first[:cut].strip(), said, used, enclosed=False)
    said, used = _to_its_end(texts, 0) if alone and STARTS_WORDING.match(first) is None else ("", 1)
    turns = (
        used > 1
        and (says_who_takes_back(said) or (begins_with_a_proposal(said) and _TURNS.search(said) is not None))
        and not _asks(texts[:used], register)
    )
    return ProposalAside("", said, used, enclosed=False) if turns else None


def _asks(texts: Sequence[str], register: Register) -> bool:
    """Whether lines of which none begins with a capital, as in scripts without any, are no sentence that runs on: the
    first one asks for something by itself, or is a name, known or not, above a request with a note behind.
    """
    if instructions_in(texts[0], "") is not None:
        return True
    below = " ".join(texts[1:])
    return is_noted_request(below) and (
        names_only(texts[0], register) is not None or instructions_in(below[: note_behind(below)], "") is not None
    )


def _to_its_end(texts: Sequence[str], start: int) -> tuple[str, int]:
    """A sentence from an offset of the first line, with the lines over which it runs on; how many lines that takes."""
    said, used = texts[0][start:].strip(), 1
    while used < min(len(texts), _MOST_LINES) and not said.endswith(_ENDS) and _goes_on(texts[used]):
        said = f"{said} {texts[used]}"
        used += 1
    return said, used


def _goes_on(text: str) -> bool:
    """Whether a line may go on a sentence of the one before."""
    return not text[:1].isupper() and STARTS_WORDING.match(text) is None


def _last_bracket(text: str) -> int:
    """Where the bracket opens that a line ends with, or leaves open; -1 for none."""
    open_at: list[int] = []
    last = -1
    for at, sign in enumerate(text):
        if sign in _OPEN:
            open_at.append(at)
        elif sign in _CLOSE and open_at:
            last = open_at.pop()
            if open_at or text[at + 1 :].strip(" .。"):
                last = -1
    return open_at[0] if open_at else last


def _enclosed(texts: Sequence[str], at: int) -> ProposalAside | None:
    """What stands in the bracket that opens at an offset of the first line, to its end on that line or a later one."""
    words, said = texts[0][:at].strip(), texts[0][at:]
    used = 1
    while said.rstrip(" .。")[-1:] not in _CLOSE:
        if used >= min(len(texts), _MOST_LINES) or STARTS_WORDING.match(texts[used]) is not None:
            return None
        said = f"{said} {texts[used]}"
        used += 1
    balanced = sum(sign in _OPEN for sign in said) == sum(sign in _CLOSE for sign in said)
    return ProposalAside(words, said.rstrip(" .。")[1:-1].strip(), used) if balanced and len(said) <= _LONGEST else None


def _is_sentence(text: str) -> bool:
    """Whether words may be a sentence, and no paragraph or signs of a text."""
    if not text[:1].isalpha() or text[:1].islower() or STARTS_WORDING.match(text) is not None:
        return False
    return len(text.split()) >= _FEWEST_WORDS or len(_HAN.findall(text)) >= _FEWEST_SIGNS
