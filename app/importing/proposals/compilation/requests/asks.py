"""The asks in one block of a compilation: what each piece of its wording asks, and what its rationale says outright.

A restated paragraph is one ask; what it adds to the draft it speaks to is found later (`app.attribution`). Struck-out
words of the paper come in as live text and cannot be told apart here. An ask's address is given as far as the paper
says it. Pieces and their places are `wording_places`' business, instructions `instructions`'.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from app.importing.proposals.compilation.lines import PaperLine
from app.importing.proposals.compilation.requests.announced_text import announced_text
from app.importing.proposals.compilation.requests.bracket_requests import split_lifted
from app.importing.proposals.compilation.requests.captions import is_caption
from app.importing.proposals.compilation.requests.commentary import (
    introduced_words,
    is_of_another,
    prose_asks,
    without_comment,
)
from app.importing.proposals.compilation.requests.instructions import (
    chooses_option,
    instructions_in,
    moves_in,
    of_ourselves,
    place_introduced,
    questions_in,
    speaks,
    split_leading_address,
)
from app.importing.proposals.compilation.requests.quotations import quotes_unasked
from app.importing.proposals.compilation.requests.refusals import refused_deletion
from app.importing.proposals.compilation.requests.requests import all_own, no_name, requests_in
from app.importing.proposals.compilation.requests.vocabulary import BARELY, CHOSEN, OPTION
from app.importing.proposals.compilation.requests.wording_places import WordingItem, items_of
from app.late_pattern import compile_later
from app.notation.statements.passages import CUT, verbatim_passage
from app.treaty.marks import Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal

_OPTION_CHOSEN = compile_later(rf"(?:{CHOSEN})\W*", re.IGNORECASE)
_DELETED_TAIL = compile_later(r"[”\"]\s*(?:DELETE|Delete|\[delete\])\W*$")
_ALL_GOES = compile_later(
    r"[(\[]\s*(?:strike|delete)\s+all\s+of\s+(?P<what>(?:option|alternative)\s+\w{1,4})\s*[)\]]\W*$", re.IGNORECASE
)
"""A note that an option goes as a whole, in its place."""
_EDITOR = compile_later(
    r"\[\s*(?:note|move|moved|merge|merged|see|no change|taken|as revised|unchanged|same as)\b[^\]\[]*\]"
    r"|\[?…+\]?|\(…\)|\[\s*\.{3}\s*\]|(?:^|\s)Para\s\d{1,2}(?=\s\d{1,2}\.)|Alternatively:|Alternative:"
    r"|\b(?:Add|Insert) (?:an? |the )?(?:\w+ ){0,2}(?:new|additional|following) (?:[^:.]|\.(?=\d)){2,60}:",
    re.IGNORECASE,
)
_ADDS = compile_later(
    r"\b(?:Add|Insert) (?:an? |the )?(?:\w+ ){0,2}(?:new|additional|following) (?:[^:.]|\.(?=\d)){2,60}:\s*$",
    re.IGNORECASE,
)
"""Words after which new text follows."""
_OF_TEXT = (
    r"(?:\s+(?:paragraphs?|sub-?paragraphs?|text|words?|sentences?|passage|wording|paragraphe|alinéa|texte|mots?|phrase"
    r"|párrafo|apartado|texto|palabras?|frase|oración))"
)
_DELETES = compile_later(
    r"\W*(?:(?:to\s+be\s+|please\s+)?(?:delet(?:e|ed|ion(?:\s+of)?)|removed?|str(?:ike|uck)(?:\s+out)?|omit(?:ted)?)(?:\s+(?:the\s+)?(?:following|this|whole|entire))*"
    rf"{_OF_TEXT}?|(?:à\s+)?(?:supprim(?:er|é|ons)|suppression(?:\s+d[eu])?)(?:\s+(?:le|la|les|ce))?{_OF_TEXT}?(?:\s+(?:suivant|ci-après)e?s?)?"
    rf"|(?:supr[ií]m(?:ir|ase|anse)|supresión(?:\s+del?)?|elim[ií]n(?:ar|ese)|elimínese)(?:\s+(?:el|la|las|este))?(?:\s+siguientes?)?{_OF_TEXT}?(?:\s+siguientes?)?"
    r"|(?:исключить|удалить|исключение|снять)(?:\s+следующ\w+)?(?:\s+(?:пункт\w*|текст\w*|слов\w*|предложени\w*))?"
    r"|(?:请)?(?:删除|删去)(?:以下|下列)?(?:案文|段落|文字|语句|一款|内容)?"
    r"|(?:[تي]ُ?حذف|حذف)(?:\s+(?:الفقرة|النص|العبارة|الجملة))?(?:\s+(?:التالية?|الآتية?))?)\s*[:：]\s*",
    re.IGNORECASE,
)
"""What says by itself that the words behind it are to go."""
_REMARK = compile_later(
    r"\W*(?:as (?:revised|amended|proposed|agreed)|no change|unchanged|same as|text as is|idem)\b.{0,80}", re.IGNORECASE
)
_HEADED = compile_later(
    r"\W*(?:Article|ARTICLE)\s+\d{1,3}(?:\s?(?:bis|ter|quater))?(?:\s+\d{1,3}\s?(?:bis|ter|quater)?(?=\s))?\s*[:.–—-]?\s*"
)
_TOLD_PLACE = compile_later(r"[^:：]{2,60}[:：]\s")
"""A place before a colon: "Paragraph 2: three years"."""
_SEE = compile_later(r"\s*[(（](?:see|cf|voir|véase|см|参见|انظر)\b[^()（）]*[)）]", re.IGNORECASE)
"""A reference to another passage, in parentheses."""
ProseReading = Callable[[str, str], tuple[Ask, ...]]
"""What a sentence asks at an address, () where that is not understood to its last word."""


def no_prose(sentence: str, address: str) -> tuple[Ask, ...]:
    """No sentence is read as prose: where the words of no language are at hand."""
    return ()


QUOTE = 300
"""Characters of a quotation: enough to recognise a passage by."""


def asks_of(
    proposal: Proposal,
    parts: Sequence[tuple[str, tuple[PaperLine, ...]]],
    *,
    told: bool = True,
    own: Callable[[str], str] = all_own,
    named: Callable[[str], int] = no_name,
    prose: ProseReading = no_prose,
) -> tuple[Ask, ...]:
    """The asks of one block, in the order written.

    In: the proposal without asks, and its parts ("wording" or "rationale", lines); `told` when its head says that it is
    a proposal: words that no article heads and no number are a letter's otherwise, and propose nothing; `own` gives
    the part of a sentence that tells nothing of what another than the block's actors wants; `named` where the
    names of actors end with which it begins, 0 for none; `prose` reads a sentence that is
    no instruction as a record of a meeting would be. Out: restatements, insertions, deletions and other requests
    from the wording, and explicit requests from the rationale. Ids are the proposal's id, a dot and a running number.
    """
    asks: list[Ask] = []
    wording: list[Ask] = []
    for kind, lines in parts:
        if kind == "wording":
            wording = _worded(lines, proposal.address, own, named, prose)
            if not (told or proposal.address):
                wording = [_letters(ask) for ask in wording]
            asks += wording
        else:
            asks += requests_in(lines, proposal.address, tuple(wording), own)
    whole = " ".join(proposal.text.split())
    return tuple(
        replace(ask, id=f"{proposal.id}.{number}", quote=_as_written(ask.quote, whole))
        for number, ask in enumerate(asks, 1)
    )


def _letters(ask: Ask) -> Ask:
    """An ask of a paper that may be a letter: words at no place are a note."""
    return ask if ask.address else _noted(ask)


def _noted(ask: Ask) -> Ask:
    """A text that is no proposal as a note."""
    return replace(ask, edit=Edit.NOTE, wording="") if ask.edit in (Edit.RESTATE, Edit.INSERT) else ask


def _as_written(quote: str, text: str) -> str:
    """A quotation as it stands in the block: where a number or a sign was left out, the longest piece without it."""
    words = quote.removesuffix(CUT).strip()
    if words in text:
        return quote
    return verbatim_passage(text, words, 0, len(words), QUOTE) or cut(text)


def cut(text: str, length: int = QUOTE) -> str:
    """The beginning of a text, cut at a space, with a sign that it goes on."""
    if len(text) <= length:
        return text
    return text[:length].rsplit(" ", 1)[0] + " …"


def _worded(
    lines: Sequence[PaperLine],
    article: str,
    own: Callable[[str], str],
    named: Callable[[str], int],
    prose: ProseReading,
    *,
    aside: bool = False,
) -> list[Ask]:
    """The asks of a run of wording. Behind a text that was announced and quoted (`aside`), words without a number are
    the letter's again, and propose nothing.
    """
    asks: list[Ask] = []
    quoted = announced_text(lines, article)
    added = False
    gone = ""
    items = items_of(lines if quoted is None else quoted.before, article)
    for item in items:
        if (goes := _deletion(item, article, gone)) is not None:
            asks.append(goes)
            gone = goes.address if item.labelled or goes.edit is Edit.NOTE else ""
            continue
        gone = ""
        new = replace(item, added=True) if added and item.place else item
        found = _asks(new, article, own, named, prose)
        announces = quoted is not None and item is items[-1]
        asks += [_noted(ask) for ask in found] if announces or (aside and not item.labelled) else found
        added = _ADDS.search(item.text) is not None or (added and bool(item.place))
    if quoted is not None:
        for item in items_of(quoted.lines, quoted.address):
            if gone and (goes := _deletion(item, quoted.address, gone)) is not None:
                asks.append(goes)
                continue
            new = replace(item, added=item.added or (added and bool(item.place)))
            asks += _asks(new, quoted.address, own, named, prose)
        asks += _worded(quoted.behind, article, own, named, prose, aside=True)
    return asks


def _deletion(item: WordingItem, article: str, above: str) -> Ask | None:
    """The deletion of the words behind "Delete:" on its line, or of a numbered paragraph below such a line; a note for
    such a line alone. `above` is where the last ask of this kind stands: the article, or the paragraph that goes.

    >>> item = items_of([PaperLine("Delete: A keeper sings.", "")], "Article 2")[0]
    >>> (found := _deletion(item, "Article 2", "")).edit.value, found.wording
    ('delete', 'A keeper sings.')
    """
    begun = _DELETES.match(item.text)
    address = address_in(article, item.place)
    words = item.text[begun.end() :] if begun is not None else item.text
    if begun is not None and not words:
        return _made(Edit.NOTE, Stance.PROPOSE, article, "", item.text, item.where)
    if begun is None and not (above and item.labelled and address.startswith(above)):
        return None
    if begun is not None and (item.labelled or instructions_in(item.text, address) is not None):
        return None
    return _made(Edit.DELETE, Stance.DELETE, address, words.strip('“”"«» '), item.text, item.where)


def _asks(
    item: WordingItem,
    article: str,
    own: Callable[[str], str],
    named: Callable[[str], int],
    prose: ProseReading,
) -> list[Ask]:
    """What one piece of wording asks: questions and notes of moving are asks of their own."""
    address = address_in(article, item.place)
    notes = [replace(ask, where=item.where) for ask in moves_in(item.text, address, article)]
    if not item.sure:
        # Its own place is not known: a move of the whole article above it is not what is asked.
        notes = [replace(ask, edit=Edit.NOTE, anchor="") if ask.address == address else ask for ask in notes]
    wording, lifted = split_lifted(item.text, article)
    notes += [replace(ask, where=item.where) for ask in lifted]
    wording, questions = questions_in(wording)
    asked = [_made(Edit.QUESTION, Stance.PROPOSE, address, "", question, item.where) for question in questions]
    text = " ".join(_EDITOR.sub(" ", wording).split())
    if not re.search(r"\w", text):
        kept = re.search(r"\[\s*(?:no change|unchanged)\s*\]", wording, re.IGNORECASE) is not None
        if kept and item.sure and item.place:
            notes.append(_made(Edit.RETAIN, Stance.RETAIN, address, "", item.text, item.where))
        elif not notes and not asked and re.search(r"\w", item.text):
            notes.append(_made(Edit.NOTE, Stance.PROPOSE, address, "", item.text, item.where))
        return [*notes, *asked]
    return [*_wanted(text, wording, item, address, own, named, prose), *notes, *asked]


def address_in(article: str, place: str) -> str:
    """A place in an article; a heading that says the paragraph already is not gone below by the same paragraph."""
    if not article:
        return place.removeprefix(", ")
    return re.sub(r"\(\d.*|,.*", "", article) + place if re.match(r"\(\d", place) else f"{article}{place}"


def _wanted(
    text: str,
    written: str,
    item: WordingItem,
    address: str,
    own: Callable[[str], str],
    named: Callable[[str], int],
    prose: ProseReading,
) -> list[Ask]:
    """What the words themselves ask for: instructions where they are some, else a text proposed."""
    gone = _ALL_GOES.search(text)
    whole = gone is not None and address.casefold().endswith(f", {' '.join(gone['what'].casefold().split())}")
    if whole or _DELETED_TAIL.search(text):
        return [_made(Edit.DELETE, Stance.DELETE, address, "", written, item.where)]
    if item.labelled and _OPTION_CHOSEN.fullmatch(text) and OPTION.fullmatch(item.place.rpartition(", ")[2]):
        return [_made(Edit.SUPPORT, Stance.SUPPORT, address, "", written, item.where)]
    told = instructions_in(text, address) or _proposed_by_name(text, address, own, named)
    if told is not None:
        return [replace(ask, where=item.where, quote=cut(ask.quote)) for ask in told]
    at, sentence = split_leading_address(text, address)
    refused = refused_deletion(sentence, at) if not item.labelled and own(sentence) else None
    if refused is not None:
        return [replace(ask, where=item.where, quote=cut(written)) for ask in refused]
    if not item.labelled and (said := prose(_SEE.sub("", text), address)):
        return [replace(ask, where=item.where, quote=cut(written)) for ask in said]
    if speaks(sentence):
        asked = requests_in((PaperLine(sentence, item.where),), at, (), own)
        if asked:
            return [replace(ask, kind=EvidenceKind.PROPOSAL) for ask in asked]
        if not own(sentence):
            return [_made(Edit.NOTE, Stance.PROPOSE, address, "", written, item.where)]
    if _REMARK.fullmatch(text) or "http" in text or quotes_unasked(text):
        return [_made(Edit.NOTE, Stance.PROPOSE, address, "", written, item.where)]
    given = introduced_words(text) if not item.labelled else None
    opines = prose_asks(sentence, at, labelled=item.labelled, named=named) if given is None else None
    if opines is not None:
        return [replace(ask, where=item.where, quote=cut(written)) for ask in opines]
    alone = without_comment(given or text, named)
    if alone is None or of_ourselves(sentence) or is_of_another(text, own):
        return [_made(Edit.NOTE, Stance.PROPOSE, address, "", written, item.where)]
    if is_caption(alone):
        return [_made(Edit.NOTE, Stance.PROPOSE, address, "", written, item.where)]
    if given is not None:
        address = place_introduced(text[: text.index(given)], address)
    text = alone
    if not item.labelled and _TOLD_PLACE.match(text) is not None and text.endswith(sentence) and at != address:
        address, text = at, sentence
    edit = Edit.INSERT if item.added else Edit.RESTATE
    if not item.place:
        headed = _HEADED.match(text)
        text = (text[headed.end() :] if headed is not None else text) or text
    return [_made(edit, Stance.PROPOSE, address, text, written, item.where)]


def _proposed_by_name(
    text: str, address: str, own: Callable[[str], str], named: Callable[[str], int]
) -> tuple[Ask, ...] | None:
    """The asks of an instruction behind the name of who speaks and a verb of proposing, in either order, in scripts
    that have no capitals to tell a name by.
    """
    begun = BARELY.match(text)
    if begun is not None:
        end = begun.end() + (behind := named(text[begun.end() :]))
    else:
        behind = named(text)
        if behind and chooses_option(text[behind:]) and own(text):
            return instructions_in(text[behind:].strip(" ,،:"), address)
        begun = BARELY.match(text[behind:].lstrip())
        end = len(text) - len(text[behind:].lstrip()) + begun.end() if begun is not None else 0
    if not behind or not end or not own(text):
        return None
    told = instructions_in(text[end:].lstrip(" ,،:"), address)
    return tuple(replace(ask, quote=text) for ask in told) if told is not None else None


def _made(edit: Edit, stance: Stance, address: str, wording: str, quote: str, where: str) -> Ask:
    return Ask("", edit, stance, address, wording, quote=cut(quote), where=where, kind=EvidenceKind.PROPOSAL)
