"""Explicit requests and verdicts in the rationale of a proposal: delete, bracket, keep, take this option, is not
needed.

Only what a sentence says outright counts. A sentence with a condition ("if it is not accepted …"), and a deletion told
without its place or words, is none. A verdict asks for something as plainly as a request does, in other words ("is an
unnecessary addition"); only whole formulas of drafting count, said of a named option or of quoted words, in English;
what turns them round, puts them in doubt or gives them to others makes them none. What no formula here takes is tried
as an instruction, which six languages have (`instructions`), and as a remark: a question, a reservation, a text to be
moved (`remarks`).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.requests.bracket_requests import (
    LIFTS,
    TEXT_GOES,
    brackets_lifted,
    paragraph_introduced,
)
from app.importing.proposals.compilation.requests.instructions import sentence_asks
from app.importing.proposals.compilation.requests.place_requests import PLACE_FORMS, places_of
from app.importing.proposals.compilation.requests.preferred_words import preferred_words
from app.importing.proposals.compilation.requests.refusals import refused_deletion
from app.importing.proposals.compilation.requests.remarks import negated_request, question, remarks_in
from app.importing.proposals.compilation.requests.verdicts import REPORTED, RequestVerdict, verdict_in
from app.importing.proposals.compilation.requests.vocabulary import BRACKETED, LIFTED
from app.late_pattern import compile_later
from app.treaty.marks import Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind

if TYPE_CHECKING:
    from app.importing.proposals.compilation.lines import PaperLine


_ABBREVIATED = compile_later(r"\b(?:[Pp]ara|[Aa]rt|[Pp]aras|[Nn]o)\.\s?(?=\d)")
_SENTENCE = compile_later(r"(?<=[.!?؟])\s+(?=[A-Z“\"\d«А-ЯÀ-Ý\u0600-\u06ff])|(?<=[。？！])")
_IN_QUOTES = compile_later(r"“[^“”]{1,400}”|\"[^\"]{1,400}\"|«[^«»]{1,400}»")
_CONDITION = compile_later(
    r"\b(?:if|unless|whether|alternatively)\b|\b(?:can|could|might|may|would) (?:also )?be (?:deleted|removed)\b",
    re.IGNORECASE,
)
_DELETES = compile_later(
    r"\b(?:(?:requests?|proposes?|suggests?|recommends?|prefers?|supports?|favou?rs?|urges?|seeks?|asks? for"
    r"|(?:recommendation|preference|proposal|suggestion)\s+is)\s+(?:the\s+|to\s+)?(?:deletion\s+of|removal\s+of|deleting|removing|striking|delete|remove|strike)|^(?:delete|remove|strike)\b|"
    r"(?:should|must|is to|are to|is|are)\s+(?:be\s+)?(?:deleted|removed|struck|eliminated)|while\s+deleting)\b",
    re.IGNORECASE,
)
_NEGATED = compile_later(
    r"\b(?:not|never|cannot|neither|nor|no longer|oppos\w+|against|reject\w*|resist\w*)\b|n[’']t\b", re.I
)
"""Before the verb these turn a request into its contrary, which is then no request that this reader understands."""
_IS_NOUN = compile_later(
    r"(?:\b(?:the|this|that|these|those|an?|any|such|his|her|its|their)|['’]s?)\s+(?:\w+\s+)?[rs]$", re.IGNORECASE
)
"""Before the first letter of "request" or "support": "the request to delete" is spoken of and made by nobody here."""
_NOT_THE_TEXT = compile_later(r"\b(?:brackets|reference to the brackets)\b", re.IGNORECASE)
_UNBRACKETS = compile_later(
    r"\b(?:remov\w+|delet\w+|lift\w*)\s+(?:of\s+)?(?:the\s+)?(?:square\s+)?brackets\b", re.IGNORECASE
)
_BRACKETS = compile_later(
    r"\b(?:put|place|keep|add)\w*\s+(.{1,60}?)\s+(?:in|within|into)\s+(?:square\s+)?brackets\b", re.IGNORECASE
)
_RETAINS = compile_later(
    r"\b(?:favou?rs?|prefers?|supports?|requests?|wishes|proposes?)\s+(?:of\s+|to\s+)?(?:the\s+)?"
    r"(?:preserving|retaining|retention of|keeping|preserve|retain|keep)\b",
    re.IGNORECASE,
)
_PREFERS = compile_later(
    r"\b(?:prefers?|favou?rs?|supports?|preference for|preferred option is)\s+(?:for\s+)?"
    r"(?P<a>(?:option|alt)\s?(?:[A-Z]\b|\d|I{1,3}\b))|"
    r"\b(?P<b>(?:option|alt)\s?(?:[A-Z]\b|\d|I{1,3}\b))\s+is\s+(?:the\s+)?preferred\b",
    re.IGNORECASE,
)
_GOES = compile_later(
    r"\b(?:be\s+)?(?:delet\w+|remov\w+|struck|dropped|omitted|discarded|rejected|merged|amended|revised)\b",
    re.IGNORECASE,
)
"""Behind an option that is preferred this is what is preferred, and not the option."""
_BETTER = compile_later(
    r"\b(?:considers?|finds?|believes?)\s+(?:that\s+)?(?:this|that)\s+(?:option|alternative)\s+(?:(?:to\s+be|is|as)\s+)?"
    r"(?:(?:much|considerably|far)\s+)?(?:more|better|prefer\w+|clearer|superior|the\s+best)\b",
    re.IGNORECASE,
)
"""A verdict for "this alternative": the one that the rationale names, when it names one."""
_PLACE = compile_later(
    r"\b(?:Article|Art\.?|ARTICLE)\s+(?P<article>\d{1,3}(?:\s?(?:bis|ter)\b)?)\s?(?:\.\s?(?P<dotted>\d{1,2}))?"
    r"(?P<steps>(?:\s?\(\w{1,4}\))*)|"
    r"\b(?:[Pp]aras?\.?(?:graph)?|PARAGRAPH)\s?(?P<paragraph>\d{1,2}(?:\s?(?:bis|ter)\b)?)"
    r"(?P<more>(?:\s?\([a-z]{1,4}\))*)"
)
_OPTION = compile_later(r"\b(?:option|alt)\s?(?:[A-Z]\b|\d|I{1,3}\b)", re.IGNORECASE)
_LETTERED = compile_later(r"\bsub-?paragraph\s?(\([a-z]{1,2}\))", re.IGNORECASE)
_SUBPARAGRAPH = compile_later(r"\bsub-?paragraphs?\b", re.IGNORECASE)
_WHOLE = compile_later(
    r"\b(?:this|the entire|the whole|entire) (?:paragraph|provision|article|subparagraph|definition)\b"
    r"|\bthe (?:paragraph|provision|definition) (?:entirely|altogether|in its entirety)\b",
    re.IGNORECASE,
)
_NTH_SENTENCE = compile_later(r"\bthe\s+(first|second|third|last)\s+sentence\b", re.IGNORECASE)
_NTH = {"first": 0, "second": 1, "third": 2, "last": -1}
_QUOTED = compile_later(r"[“\"‘\[]([^”\"’\]]{4,200})[”\"’\]]")
_TERM_OF = compile_later(
    r"^\s*(?:the\s+)?(?:terms?|words?|phrases?|expressions?|wording|references?)\s+(?:of|to)?\s*", re.IGNORECASE
)
_QUOTE = 300


def no_name(sentence: str) -> int:
    """No sentence begins with a name: where actors are not known."""
    return 0


def all_own(sentence: str) -> str:
    """A sentence speaks for who proposes to its end: where actors are not known."""
    return sentence


def requests_in(
    lines: Sequence[PaperLine],
    article: str,
    wording: tuple[Ask, ...],
    own: Callable[[str], str] = all_own,
) -> list[Ask]:
    """The explicit requests in one rationale, in order, without ids.

    In: the lines of the rationale, the address of the block's article, and the asks of the wording it explains (which
    give "this paragraph" its meaning and options their words); `own` gives the part of a sentence that does not
    say what another actor wants, and the rest is passed over. Out: asks of kind RATIONALE; `wording` holds the words
    asked about, "" for a whole provision.
    """
    asks: list[Ask] = []
    context = ""
    given = frozenset(ask.address for ask in wording)
    named = {_option_named(found[0]) for line in lines for found in _OPTION.finditer(line.text)}
    for whole, written, where in _sentences(lines):
        sentence = own(whole)
        place = place_in(sentence, article)
        lead = re.match(r"(?:PARAGRAPH|Paragraph|ARTICLE|Article|Regarding|For)\b", sentence)
        if place and lead:
            context = place
        if not sentence:
            continue
        here = place or context or _only_paragraph(wording)
        if question(sentence):
            asks.append(_made(Edit.QUESTION, Stance.PROPOSE, here or article, "", written, where))
            continue
        if len(named) == 1 and _asked(_BETTER, sentence):
            option = next(iter(named))
            address, restated = _optional(option, here, article, wording)
            asks += [_made(Edit.SUPPORT, Stance.SUPPORT, address, restated, written, where)] if address else []
            continue
        for clause in re.split("[;:]", sentence):
            if introduced := paragraph_introduced(clause, article, given):
                place = context = introduced
            elif not _CONDITION.search(_IN_QUOTES.sub("“…”", clause)):
                asks += (
                    replace(ask, quote=_shown(written))
                    for ask in _requests(clause, where, place, context, article, wording)
                )
    return asks


def _sentences(lines: Sequence[PaperLine]) -> Iterator[tuple[str, str, str]]:
    """(sentence, as written, where) of a rationale; a sentence that runs over a page stands where it begins.

    The first has no full stops after abbreviations before numbers, the second is verbatim; offsets are the same.
    """
    starts: list[int] = []
    length = 0
    for line in lines:
        starts.append(length)
        length += len(line.text) + 1
    written = " ".join(line.text for line in lines)
    text = _ABBREVIATED.sub(lambda found: found[0].replace(".", " "), written)
    at = 0
    for end, after in [*(found.span() for found in _SENTENCE.finditer(text)), (len(text), len(text))]:
        if text[at:end].strip():
            where = lines[max(0, bisect_right(starts, at) - 1)].where
            yield text[at:end].strip(), written[at:end].strip(), where
        at = after


def _requests(sentence: str, where: str, place: str, context: str, article: str, wording: tuple[Ask, ...]) -> list[Ask]:
    """The requests of one clause: verdicts and formulas of drafting, else an instruction or a remark."""
    here = place or context or _only_paragraph(wording) or article
    turned = refused_deletion(sentence, here) or negated_request(sentence, here)
    if turned is not None:
        return [replace(ask, where=where, kind=EvidenceKind.RATIONALE) for ask in turned]
    told = verdict_in(sentence)
    if told is not None:
        chosen = _judged(told, sentence, where, place, context, article, wording)
        return [chosen] if chosen is not None else []
    found = _outright(sentence, where, place, context, article, wording)
    if found or REPORTED.search(sentence):
        return found
    for form, edit in PLACE_FORMS:
        asked = _asked(form, sentence)
        at = places_of(asked, here, article) if asked is not None else ()
        if at:
            return [_made(edit, Stance(edit.value), one, "", sentence, where) for one in at]
    if liked := preferred_words(sentence):
        made = (_made(edit, Stance(edit.value), here, words, sentence, where) for edit, words in liked)
        return [_placed(ask, wording, article) for ask in made]
    more = sentence_asks(sentence, here) or remarks_in(sentence, here, article)
    return [replace(_placed(ask, wording, article), where=where, kind=EvidenceKind.RATIONALE) for ask in more]


def _placed(ask: Ask, wording: tuple[Ask, ...], article: str) -> Ask:
    """An ask that speaks of words somewhere in the article, at the one piece of the block's wording that has them."""
    if ask.address != article or not (ask.anchor or ask.wording) or ask.edit is Edit.MOVE:
        return ask
    return replace(ask, address=_holder(ask.anchor or ask.wording, wording, article) or article)


def _outright(sentence: str, where: str, place: str, context: str, article: str, wording: tuple[Ask, ...]) -> list[Ask]:
    """Requests in the formulas of English papers."""
    words = _quoted(sentence)
    prefers = _asked(_PREFERS, sentence)
    if prefers is not None and _GOES.search(sentence, prefers.end()) is None:
        option = _option_named(prefers["a"] or prefers["b"])
        address, restated = _optional(option, place or context, article, wording)
        return [_made(Edit.SUPPORT, Stance.SUPPORT, address, restated, sentence, where)] if address else []
    lifted = _asked(LIFTS, sentence)
    if lifted is not None or _asked(_UNBRACKETS, sentence):
        if words:
            return [_made(Edit.RETAIN, Stance.RETAIN, place or article, words, sentence, where)]
        of = brackets_lifted(lifted, article) if lifted is not None else ()
        return [_made(Edit.RETAIN, Stance.RETAIN, at, "", sentence, where, anchor=LIFTED) for at in of]
    if _asked(_BRACKETS, sentence) and place:
        return [_made(Edit.BRACKET, Stance.RESERVE, place, "", sentence, where)]
    found: list[Ask] = []
    deletes = _asked(_DELETES, sentence)
    if deletes is not None and not _NOT_THE_TEXT.search(sentence):
        options = list(dict.fromkeys(found[0] for found in _OPTION.finditer(sentence)))
        if options and (not words or _OPTION.fullmatch(words)):
            first = _OPTION.search(sentence, deletes.end())
            if first is None or not re.fullmatch(r"\W*(?:the\s+)?", sentence[deletes.end() : first.start()]):
                return []
            address, _ = _optional(_option_named(first[0]), place or context, article, wording)
            return [_made(Edit.DELETE, Stance.DELETE, address, "", sentence, where)] if address else []
        said = words or _said(sentence[deletes.end() :], wording)
        found += _deletion(sentence, where, place, context, article, wording, said)
    at = place or context
    if not found and at not in ("", article) and _asked(TEXT_GOES, sentence) is not None:
        found.append(_made(Edit.DELETE, Stance.DELETE, at, "", sentence, where, anchor=BRACKETED))
    retains = _asked(_RETAINS, sentence)
    if retains is not None:
        said = words or _said(sentence[retains.end() :], wording)
        if said:
            at = place or _holder(said, wording, article) or article
            found.append(_made(Edit.RETAIN, Stance.RETAIN, at, said, sentence, where))
    return found


def _asked(verb: re.Pattern[str], sentence: str) -> re.Match[str] | None:
    """The verb of a request, unless words before it in its clause turn it round or give it to others."""
    found = verb.search(sentence)
    if (
        found is None
        or _IS_NOUN.search(sentence, 0, found.start() + 1)
        or _NEGATED.search(sentence, 0, found.start())
        or REPORTED.search(sentence, 0, found.start())
    ):
        return None
    return found


def _deletion(
    sentence: str, where: str, place: str, context: str, article: str, wording: tuple[Ask, ...], words: str
) -> list[Ask]:
    """The deletion of words, or of a provision that the sentence names or calls "this paragraph"."""
    if words:
        at = place or _holder(words, wording, article) or context or article
        return [_made(Edit.DELETE, Stance.DELETE, at, words, sentence, where)]
    if nth := _NTH_SENTENCE.search(sentence):
        at = place or context
        said = _sentence_of(at, _NTH[nth[1].lower()], wording)
        return [_made(Edit.DELETE, Stance.DELETE, at, said, sentence, where)] if said else []
    letter = _LETTERED.search(sentence)
    if letter is not None and article and len(_SUBPARAGRAPH.findall(sentence)) == 1:
        above = context if context.startswith(f"{article}(") else article
        return [_made(Edit.DELETE, Stance.DELETE, f"{above}{letter[1]}", "", sentence, where)]
    target = place
    if not target and _WHOLE.search(sentence):
        numbered = {ask.address for ask in wording if ask.address != article}
        target = numbered.pop() if len(numbered) == 1 else ""
    if re.fullmatch(rf"{re.escape(article)}(?:\(.*|,.*)", target):
        return [_made(Edit.DELETE, Stance.DELETE, target, "", sentence, where)]
    return []


def _holder(words: str, wording: tuple[Ask, ...], article: str) -> str:
    """The address of the one piece of the block's wording that has these words, "" for none, several or the article."""
    sought = _plain(words)
    places = {ask.address for ask in wording if sought in _plain(ask.wording)}
    only = places.pop() if len(places) == 1 else ""
    return only if only != article else ""


def _sentence_of(address: str, at: int, wording: tuple[Ask, ...]) -> str:
    """The n-th sentence of the one piece of wording at an address, as the block has it; "" when it is not plain."""
    here = [ask.wording for ask in wording if ask.address == address]
    sentences = re.split(r"(?<=[.!?])\s+(?=[A-Z\[])", here[0]) if len(here) == 1 else []
    return sentences[at] if -len(sentences) <= at < len(sentences) > 1 else ""


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _said(rest: str, wording: tuple[Ask, ...]) -> str:
    """Words named without quotation marks: what follows the verb, if the block's own wording has it word for word."""
    clause = re.split(
        r"[.,;:]|\b(?:because|since|as|while|which|in (?:article|paragraph))\b", rest, maxsplit=1, flags=re.I
    )[0]
    said = _TERM_OF.sub("", clause).strip()
    if not 2 <= len(said.split()) <= 10:
        return ""
    words = _plain(said)
    return said if any(words in _plain(ask.wording) for ask in wording) else ""


def _judged(
    told: RequestVerdict, sentence: str, where: str, place: str, context: str, article: str, wording: tuple[Ask, ...]
) -> Ask | None:
    """A verdict with the place it speaks of; None when that is not plain."""
    here = place or context
    if told.option:
        address, restated = _optional(f"Option {told.option}", here, article, wording)
        words = restated if told.edit is Edit.SUPPORT else ""
        return _made(told.edit, told.stance, address, words, sentence, where) if address else None
    only = _only_paragraph(wording)
    if told.words:
        address = here if here not in ("", article) else only or article
        return _made(told.edit, told.stance, address, told.words, sentence, where, anchor=told.anchor)
    letter = _LETTERED.search(sentence)
    if letter is not None and article:
        above = context if context.startswith(f"{article}(") else article
        return _made(told.edit, told.stance, f"{above}{letter[1]}", "", sentence, where)
    at = here if here not in ("", article) else ""
    return _made(told.edit, told.stance, at, "", sentence, where) if at else None


def _option_named(written: str) -> str:
    return "Option " + re.sub(r"(?i)(?:option|alt)\s?", "", written).upper()


def _optional(option: str, place: str, article: str, wording: tuple[Ask, ...]) -> tuple[str, str]:
    """Address of an option and its words as the block restates them; ("", "") unless it is plain which paragraph is
    meant: the one named, or the only one that the wording has, or has options of.
    """
    if any(ask.address.startswith(f"{article}, {option}(") for ask in wording):
        return f"{article}, {option}", ""
    options = [ask for ask in wording if ask.address.endswith(f", {option}")]
    if place and place != article:
        here = [ask for ask in options if ask.address == f"{place}, {option}"]
        return f"{place}, {option}", here[0].wording if here else ""
    places = {ask.address for ask in options}
    if not wording and article:
        return f"{place or article}, {option}", ""
    if len(places) == 1:
        return options[0].address, options[0].wording
    only = _only_paragraph(wording) if not places else ""
    return (f"{only}, {option}", "") if only else ("", "")


def _only_paragraph(wording: tuple[Ask, ...]) -> str:
    """The one numbered paragraph that a wording restates, "" when it restates none or several."""
    paragraphs = {re.split(r"(?<=\))\(|,", ask.address, maxsplit=1)[0] for ask in wording}
    numbered = paragraphs.pop() if len(paragraphs) == 1 else ""
    return numbered if re.search(r"\(\d+(?: \w+)?\)$", numbered) else ""


def _made(edit: Edit, stance: Stance, address: str, words: str, sentence: str, where: str, *, anchor: str = "") -> Ask:
    return Ask(
        "", edit, stance, address, words, anchor, quote=_shown(sentence), where=where, kind=EvidenceKind.RATIONALE
    )


def _shown(sentence: str) -> str:
    return sentence if len(sentence) <= _QUOTE else sentence[:_QUOTE].rsplit(" ", 1)[0] + " …"


def _quoted(sentence: str) -> str:
    found = _QUOTED.search(sentence)
    return found[1].strip() if found else ""


def place_in(sentence: str, article: str) -> str:
    """The one place a sentence names, completed by the article of the block's address; "" when it names none, several,
    or a subparagraph of it.
    """
    article = re.split(r"[(,]", article, maxsplit=1)[0].strip()
    if _SUBPARAGRAPH.search(sentence):
        return ""
    places: list[str] = []
    for found in _PLACE.finditer(sentence):
        if found["article"]:
            steps = (f"({found['dotted']})" if found["dotted"] else "") + re.sub(r"\s", "", found["steps"] or "")
            places.append(f"Article {found['article']}{steps}")
        elif article:
            more = re.sub(r"\s", "", found["more"] or "")
            places.append(f"{article}({found['paragraph']}){more}")
    distinct = list(dict.fromkeys(places))
    return distinct[0] if len(distinct) == 1 else ""
