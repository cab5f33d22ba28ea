"""Instructions to the text in six languages: delete “these words”, replace “a” by “b”, paragraph 3: delete, move it.

In: a piece of wording or a clause, and the address at which it stands. Out: what it asks; None when it is wording and
no instruction. Words of a treaty may begin with the same verbs ("Maintain a register"), so a verb counts only before
quoted words, a part of the text or nothing. An address is given as the draft would print it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.requests import vocabulary as verbs
from app.importing.proposals.compilation.requests.preamble_places import place_in_preamble, preamble_places
from app.late_pattern import compile_later
from app.notation.references.citations import read_references
from app.notation.statements.instructions import Instruction, instruction_address, read_instruction
from app.treaty.marks import Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind

if TYPE_CHECKING:
    from app.notation.references.targets import Reference

_LARGEST = 1200
"""Characters of the longest instruction; anything longer is wording."""
_LONGEST_END = 400
"""Characters more than that of the words behind it that say that numbers follow, with their spaces."""
_KEPT = 1024
"""Texts that are remembered: of the same words it is asked several times what they ask, and where."""
_CLAUSES = compile_later(
    r"\s*(?:(?<!\bpara)(?<!\bart)(?<!\bNo)\.\s+|[;；。]\s*|,?\s+(?:and|et|y|и)\s+(?=(?:to\s+)?[^\W\d_]+\s*:?\s*⟦))"
)
_LEAD = compile_later(
    r"(?P<place>[^:：⟦⟧]{2,60}?)(?:\s*[:：]\s*|\s+[–—-]\s+(?=[a-zа-я⟦]))|(?i:in|on|regarding|concerning|as\s+regards|with\s+respect\s+to|for|under"
    r"|dans|sur|concernant|au|à\s+la|en|sobre|в|по|في|بشأن)\s+(?P<inside>[^,，،⟦⟧]{2,60}?)\s*[,，،]\s*|在(?P<zh>第[^⟦⟧，]{1,20}?)中[，]?|(?P<alone>[^,，،、:：⟦⟧]{2,60}?)\s*[,，،]\s*"
)
_BARE_ARTICLE = compile_later(r"(?:Art(?:icle|\.)?\s*)?(\d{1,3})\s?(bis|ter|quater)\b", re.IGNORECASE)
_NEW = compile_later(
    r"\b(?:(?:new|our|proposed)(?=\s+(?:sub-?)?(?:para|art|point|section))|nouve(?:au|l|lle)|nuev[oa]|propuest[oa]|proposée?)\b|(?<!\w)нов\w{2,3}(?!\w)|新|جديد",
    re.IGNORECASE,
)
_LETTER_ALONE = compile_later(r"(?:to\s+)?(?:be\s+)?\(([a-z]{1,4})\)")
_LED_BY_LETTERS = compile_later(
    r"(?P<letters>\([a-z]\)(?:\s*(?:,\s*and|,|and|&|to|through|[-–—])?\s*\([a-z]\))*\s*[:,]?)\s+(?P<rest>[^()]+)"
)
_ROW = compile_later(r"\)\s*(?:to|through|[-–—])\s*\(")
_LETTERS = compile_later(
    r"\s*(?:(?:the\s+)?(?:sub-?)?[Pp]ara(?:graph|\.)?s?\.?\s*)?"
    r"(?P<letters>\([a-z]\)(?:\s*(?:,\s*and|,|and|&|to|through|[-–—])?\s*\([a-z]\))+)\s*"
)
"""Lettered paragraphs, in a list or a row: "paragraphs (c) to (g)", "(d), (e) and (f)"."""
_WHOLE_WORDS = compile_later(
    r"(?:the\s+)?(?:preamble|annex\s+\w{1,4}|end|beginning|first|last)\b|^(?:le\s+)?préambule|^(?:el\s+)?preámbulo|преамбул|序言|الديباجة",
    re.IGNORECASE,
)
_NOTED = compile_later(
    r"\[\s*(?:note\s*[:;]\s*)?(?P<how>moved?|taken|merged?)\b(?P<rest>[^\]\[]{0,160})\]", re.IGNORECASE
)
_FROM = compile_later(r"\s*(?:in\s+(?:whole|part)\s+)?from\s+(?P<place>.+)", re.IGNORECASE)
_TO = compile_later(r"(?P<what>.*?)\s*\b(?:to|into|under|before|after)\s+(?P<place>.+)", re.IGNORECASE)
_SENTENCE = compile_later(r"(?<=[.!?？؟;:])\s+(?=\S)")


def instructions_in(text: str, address: str) -> tuple[Ask, ...] | None:
    """The asks of a text that is nothing but instructions, without ids and places of a source; None for wording.

    A clause that begins as an instruction beside one that is understood, and is not understood itself, is a note.
    """
    text = text.strip()
    # A text that grows line by line is asked at each: one that is too long is not looked at, nor remembered.
    return _instructions_of(text, address) if len(text) <= _LARGEST + _LONGEST_END else None


@lru_cache(maxsize=_KEPT)
def _instructions_of(text: str, address: str) -> tuple[Ask, ...] | None:
    """`instructions_in` for a text without spaces around it."""
    text = verbs.RENUMBERS.sub("", text)
    if not text or len(text) > _LARGEST:
        return None
    told, begun = _instructions(text, address), verbs.BARELY.match(text)
    if told is None and begun is not None and (asked := _instructions(text[begun.end() :], address)) is not None:
        return tuple(replace(ask, quote=text) for ask in asked)
    return told


@lru_cache(maxsize=_KEPT)
def _instructions(text: str, address: str) -> tuple[Ask, ...] | None:
    """`instructions_in` for a text of a length that can be one, from its first word on."""
    polite = verbs.PLEASE.match(text)
    text = text[polite.end() :] if polite is not None else text
    bare = text.strip(' []()“”".:;')
    if not re.search(r"\s", bare) and (told := read_instruction(bare)):
        return tuple(_ask_of(one, address, text) for one in told)
    skeleton, quoted = _skeleton(text)
    here, skeleton = _lead(skeleton, address)
    clauses = [clause.strip(" .;；。，,") for clause in _CLAUSES.split(skeleton)]
    clauses = [clause for clause in clauses if clause]
    asks: list[Ask] = []
    for clause in clauses:
        if several := _brackets_of_several(clause, here, text):
            asks += several
            continue
        at, rest = _lead(clause, here)
        found = clause_asks(rest, quoted, at, _restored(clause, quoted))
        if not found and not asks:
            return None
        asks += found or (_made(Edit.NOTE, Stance.PROPOSE, at, "", _restored(clause, quoted)),)
    return tuple(asks) or None


def _brackets_of_several(clause: str, address: str, written: str) -> tuple[Ask, ...]:
    """That the brackets of several paragraphs go, whose letters stand before that: "(d), (e) and (f): remove brackets".
    The first of them may be the place at hand: "(e) and (f) remove brackets" under "(d)".
    """
    led = _LED_BY_LETTERS.fullmatch(clause)
    if led is None or verbs.LIFT_BRACKETS.fullmatch(led["rest"]) is None:
        return ()
    named = places_named(f"subparagraph {led['letters'].strip(' :,')}", address)
    above = re.search(r"\(([a-z])\)$", address)
    here = (address,) if above is not None and ord(above[1]) + 1 == ord(clause[1]) else ()
    told = dict.fromkeys((*here, *named))
    return tuple(_made(Edit.RETAIN, Stance.RETAIN, at, "", written, anchor=verbs.LIFTED) for at in told)


def sentence_asks(sentence: str, address: str) -> tuple[Ask, ...]:
    """What one sentence of a delegation asks ("We propose to replace “a” by “b”"), () when that is nothing plain."""
    skeleton, quoted = _skeleton(sentence)
    proposes = verbs.PROPOSES.match(skeleton)
    if proposes is None:
        return ()
    return clause_asks(skeleton[proposes.end() :].strip(" .;。"), quoted, address, sentence)


def speaks(text: str) -> bool:
    """Whether words may be a delegation's own, of the text, and no words of it: "We propose to delete …", "Norhaven
    requests deletion of paragraph 2", "Norhaven supports Option B".
    """
    return len(text) <= _LARGEST and (of_ourselves(text) or verbs.SOMEBODY.match(text) is not None)


def of_ourselves(text: str) -> bool:
    """Whether words speak in the first person of who proposes, as no words of a treaty do."""
    return verbs.OURSELVES.match(text) is not None


def clause_asks(clause: str, quoted: Sequence[str], address: str, written: str) -> tuple[Ask, ...]:
    """The asks of one clause in which ⟦n⟧ stands for the n-th of `quoted`; () when it is no instruction."""
    told = read_instruction(_restored(clause, quoted)) or ()
    found = tuple(_ask_of(one, address, written) for one in told if instruction_address(one, address))
    return found if found and len(found) == len(told) else _of_places(clause, address, written)


def _ask_of(told: Instruction, address: str, written: str) -> Ask:
    """An instruction as an ask. A sentence or a title is a part whose words are not at hand here: a note."""
    if told.unit in ("sentence", "title", "chapeau") and not told.wording:
        return _made(Edit.NOTE, Stance.PROPOSE, address, "", written)
    return _made(told.edit, told.stance, instruction_address(told, address), told.wording, written, anchor=told.anchor)


def _of_places(clause: str, address: str, written: str) -> tuple[Ask, ...]:
    """Parts of the text to go, to stay, to be bracketed, moved or merged: several at once, or of another article."""
    moved = verbs.MOVE.fullmatch(clause)
    if moved is not None and (to := destination(moved["to"], address)):
        what = places_named(moved["what"] or "it", address)
        return tuple(_made(Edit.MOVE, Stance.PROPOSE, at, "", written, anchor=to) for at in what)
    if verbs.MERGE.fullmatch(clause) and (merged := references_in(clause)):
        at = cited_address(merged[0].targets[0], merged[0], address) if merged[0].targets else address
        return (_made(Edit.NOTE, Stance.PROPOSE, at, "", written),)
    option = verbs.FOR_OPTION.fullmatch(clause)
    option = option or verbs.CHOSEN_OPTION.fullmatch(clause)
    against = verbs.AGAINST_OPTION.fullmatch(clause)
    if option is not None or against is not None:
        return _of_options(option or against, address, written, wanted=option is not None)
    bare = verbs.WITH_ITS_BRACKETS.sub("", clause)
    lifted = verbs.LIFT_BRACKETS.fullmatch(clause) if bare == clause else None
    clause = bare
    if lifted is not None:
        place = next((words for words in lifted.groups() if words), "")
        of = places_named(place, address) if place else (address,)
        return tuple(_made(Edit.RETAIN, Stance.RETAIN, at, "", written, anchor=verbs.LIFTED) for at in of if at)
    for pattern, edit, stance in (
        (verbs.DELETE_PLACE, Edit.DELETE, Stance.DELETE),
        (verbs.KEEP_PLACE, Edit.RETAIN, Stance.RETAIN),
        (verbs.BRACKET_PLACE, Edit.BRACKET, Stance.RESERVE),
    ):
        found = pattern.fullmatch(clause)
        if found is not None and edit is not Edit.BRACKET and _NEW.search(found["place"]):
            # It is not in the text yet, and what bears its number there is another.
            return (_made(Edit.NOTE, Stance.PROPOSE, address, "", written),)
        if found is not None:
            return tuple(_made(edit, stance, at, "", written) for at in places_named(found["place"], address))
    return ()


def _of_options(found: re.Match[str] | None, address: str, written: str, *, wanted: bool) -> tuple[Ask, ...]:
    """An option of the text taken, or refused."""
    assert found is not None, "one of the two patterns matched"
    at = option_address(found, address)
    edit, stance = (Edit.SUPPORT, Stance.SUPPORT) if wanted else (Edit.DELETE, Stance.OPPOSE)
    return (_made(edit, stance, at, "", written),) if at else ()


def option_address(found: re.Match[str], address: str) -> str:
    """The address of an option that a pattern has found, of the place at hand; "" where no place is."""
    said = found.groupdict()
    label, name = next((said[f"label{n}"], said[f"name{n}"]) for n in ("", "_behind") if said.get(f"label{n}"))
    label = re.sub(r"(?i)options", "option", label)
    label = re.sub(r"(?i)(вариант)\w*", r"\1", label)
    return f"{address}, {label.capitalize()} {name.upper()}" if address else ""


def chooses_option(clause: str) -> bool:
    """Whether words say which option is wanted, or is not, and nothing else."""
    bare = clause.strip(" .;。،,，")
    return any(form.fullmatch(bare) for form in (verbs.FOR_OPTION, verbs.CHOSEN_OPTION, verbs.AGAINST_OPTION))


def split_leading_address(sentence: str, address: str) -> tuple[str, str]:
    """The address of which a sentence says first that it speaks ("On paragraph 2, we propose …"), or the one given, and
    the sentence without that.
    """
    skeleton, quoted = _skeleton(sentence)
    at, rest = _lead(skeleton, address)
    return at, _restored(rest, quoted)


@lru_cache(maxsize=_KEPT)
def places_named(text: str, address: str) -> tuple[str, ...]:
    """The addresses that a text is which is nothing but places; () when it says more.

    "This paragraph" is the address given; "paragraph 3" is one of its article.
    """
    if verbs.THIS_PLACE.fullmatch(text.strip()):
        return (address,) if address else ()
    if preambular := place_in_preamble(text, address) or _preambular(text):
        return (preambular,)
    text = _each_letter(text)
    found = references_in(text)
    rest = text
    for reference in reversed(found):
        rest = rest[: reference.start] + rest[reference.end :]
    if not found or verbs.SMALL.sub("", rest):
        return ()
    return tuple(dict.fromkeys(cited_address(t, reference, address) for reference in found for t in reference.targets))


def _each_letter(text: str) -> str:
    """Lettered paragraphs that a text names, all of those between the first and the last of a row as well.

    >>> _each_letter("paras (c) to (e)"), _each_letter("(d) (e) and (f)"), _each_letter("paragraph (ii)")
    ('subparagraphs (c), (d), (e)', 'subparagraphs (d), (e), (f)', 'paragraph (ii)')
    """
    found = _LETTERS.fullmatch(text)
    if found is None:
        return text
    letters = re.findall(r"\(([a-z])\)", found["letters"])
    first, last = ord(letters[0]), ord(letters[-1])
    if _ROW.search(found["letters"]):
        if len(letters) != len("ab") or first >= last or {*letters} <= {*"ivx"}:
            return text
        letters = [chr(one) for one in range(first, last + 1)]
    return f"subparagraphs {', '.join(f'({one})' for one in letters)}"


def _preambular(text: str) -> str:
    """The one paragraph of a preamble that a text is which is nothing else; "" for another."""
    found = list(preamble_places(text))
    if len(found) != 1 or verbs.SMALL.sub("", text[: found[0][0]] + text[found[0][1] :]):
        return ""
    return found[0][2]


def place_introduced(text: str, address: str) -> str:
    """The one place that an introduction of quoted words names ("Paragraph 2 should read:"), or the address given."""
    targets = {cited_address(at, found, address) for found in references_in(text) for at in found.targets}
    return targets.pop() if len(targets) == 1 else address


def destination(text: str, address: str) -> str:
    """Where a move leads, as an address where it is one; "" when the words name no place."""
    text = text.strip(" .;")
    bare = _BARE_ARTICLE.match(text)
    if bare is not None:
        return f"Article {bare[1]} {bare[2].lower()}"
    letter = _LETTER_ALONE.fullmatch(text)
    if letter is not None:
        return f"{address.rpartition('(')[0] or address}({letter[1]})"
    found = references_in(text)
    if found and found[0].targets:
        return cited_address(found[0].targets[0], found[0], address)
    return text if _WHOLE_WORDS.search(text) else ""


def moves_in(text: str, address: str, article: str) -> Iterator[Ask]:
    """The moves told by editor's notes in a wording: "[move to 4bis]", "[Moved from article 9(2)]"."""
    for note in _NOTED.finditer(text):
        rest = note["rest"].strip()
        if note["how"].casefold().startswith("merge"):
            yield _made(Edit.NOTE, Stance.PROPOSE, address, "", note[0])
            continue
        taken = _FROM.match(rest)
        source = destination(taken["place"], article) if taken is not None else ""
        if source:
            yield _made(Edit.MOVE, Stance.PROPOSE, source, "", note[0], anchor=address)
            continue
        led = _TO.fullmatch(rest)
        to = destination(re.sub(r"^be\s+", "", led["place"]), article) if led is not None else ""
        if led is not None and to:
            named = places_named(led["what"], address) or (address,)
            yield _made(Edit.MOVE, Stance.PROPOSE, named[0], "", note[0], anchor=to)


def questions_in(text: str) -> tuple[str, list[str]]:
    """A wording without the questions that are put in it, and those questions."""
    if not (re.search(r"[?？؟]", text) or verbs.CLARIFIES.search(text)):
        return text, []
    kept: list[str] = []
    asked: list[str] = []
    for sentence in _SENTENCE.split(text):
        question = len(sentence) > 8 and sentence.rstrip('”"’) ').endswith(("?", "？", "؟"))
        (asked if question or verbs.CLARIFIES.search(sentence) else kept).append(sentence)
    return " ".join(kept), asked


def _skeleton(text: str) -> tuple[str, list[str]]:
    """A text with ⟦n⟧ for its quoted words, and these."""
    quoted: list[str] = []

    def stand_in(found: re.Match[str]) -> str:
        quoted.append(next(group for group in found.groups() if group is not None).strip())
        return f"⟦{len(quoted) - 1}⟧"

    return verbs.QUOTED.sub(stand_in, text.replace("⟦", "[").replace("⟧", "]")), quoted


def _restored(clause: str, quoted: Sequence[str]) -> str:
    return re.sub(r"⟦(\d+)⟧", lambda found: f"“{quoted[int(found[1])]}”", clause)


@lru_cache(maxsize=_KEPT)
def _lead(clause: str, address: str) -> tuple[str, str]:
    """The address that stands before a clause ("Paragraph 3: delete"), or the one given, and the clause without it."""
    found = _LEAD.match(clause)
    place = (found["place"] or found["inside"] or found["zh"] or found["alone"]) if found is not None else None
    named = places_named(place, address) if place else ()
    if found is None or len(named) != 1:
        return address, clause
    return named[0], clause[found.end() :].strip()


def cited_address(target: str, reference: Reference, address: str) -> str:
    """A cited place as an address: one that names no article is of the article, or paragraph, of `address`."""
    target = re.sub(r"(?<=\d)(?=(?:bis|ter|quater|quinquies)\b)", " ", target, flags=re.IGNORECASE)
    if not reference.relative:
        return target
    if not target:
        return address
    article = re.split(r"[(,]", address, maxsplit=1)[0].strip()
    if reference.under == "article" or not target.startswith("("):
        return f"{article}{target}" if article else target
    paragraph = re.match(rf"{re.escape(article)}(?:\(\d+(?: \w+)?\))?", address)
    above = paragraph[0] if paragraph is not None else article
    return f"{above}{target}"


def places_cited(text: str, address: str) -> tuple[str, ...]:
    """The addresses of the draft that a sentence names, in their order: "paragraph 1" is one of the article of
    `address`. Of a place that cannot be told (a paragraph of no article, a letter of no paragraph), what is nearest
    above it: `address` itself.
    """
    found: list[str] = []
    for reference in references_in(text):
        for target in () if reference.external else reference.targets:
            place = cited_address(target, reference, address)
            lost = reference.relative and (place.startswith("(") or re.fullmatch(r"[^(]*\([a-z]+\)", place))
            found.append(address if lost else place)
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=_KEPT)
def references_in(text: str) -> tuple[Reference, ...]:
    """The places that a short text names, read in the language of its script."""
    text = re.sub(
        r"\b([Pp])aras?\.?(?=\s?\d)", lambda m: m[1] + "aragraph" + ("s" if "aras" in m[0] else "") + " ", text
    )
    for language, script in (("ru", "[а-яА-Я]"), ("zh", "[\u4e00-\u9fff]"), ("ar", "[\u0600-\u06ff]")):
        if re.search(script, text):
            return read_references(text, language)
    return max((read_references(text, language) for language in ("en", "fr", "es")), key=_read)


def _read(references: tuple[Reference, ...]) -> int:
    return sum(reference.end - reference.start for reference in references)


def _made(edit: Edit, stance: Stance, address: str, words: str, written: str, *, anchor: str = "") -> Ask:
    return Ask("", edit, stance, address, words, anchor, quote=written, kind=EvidenceKind.PROPOSAL)
