"""Words that tell what an unnumbered block is: a title, the rest of a text, a remark on a deleted article, the
testimonium.

Questions about one text, each with a plain answer; where the block goes is `tree.py`.
"""

from __future__ import annotations

import re

from app.late_pattern import compile_later

_CLOSERS = "]})”\"’'»* "
_REMARK = compile_later(
    r"^[\[(]*(?:(?:Article |Paragraph )?(?:deleted|moved|merged|renumbered|to be (?:deleted|moved|merged))\b"
    r"|supprimée?s?\b|suprimid[oa]s?\b|исключ[её]н[аоы]?\b|删除[。)）\]］]|已删除|محذوف|حُ?ذفت?\b)",
    re.IGNORECASE,
)
_MODAL = compile_later(r"\b(?:shall|may|must|should|doit|doivent|peut|peuvent|podrá|deberá|должн[ыоа]?|может)\b")
_TESTIMONIUM = compile_later(
    r"^\W*(?:IN WITNESS WHEREOF|DONE (?:at|in|AT|IN)\b|EN FOI DE QUOI|FAIT [àÀ]|EN FE DE LO CUAL"
    r"|HECHO (?:en|EN)\b|В УДОСТОВЕРЕНИЕ ЧЕГО"
    r"|СОВЕРШЕНО|In witness whereof|Done at|En foi de quoi|En fe de lo cual"
    r"|В удостоверение чего|以昭信守|为此，下列|وإثباتا لذلك|وإثباتاً لذلك)"
)
_FORMULA = compile_later(
    r"^[\[{]?(?:Have|Has|Hereby) (?:hereby )?agreed|^Sont convenu|^Han (?:convenido|acordado)"
    r"|^согласились|^договорились|^议定|^兹议定|^قد اتفقت",
    re.IGNORECASE,
)
_DECIDER = compile_later(
    r"^[\[{]?(?:The (?:[A-Z][\w’'-]*)(?: (?:of|the|and|on|for|to|in|as|serving|meeting|[A-Z][\w’'-]*)){0,14}"
    r"|(?:L[’'](?:Assemblée|Conférence)|La (?:Conférence|Commission|Réunion)|Le Conseil)\b[^.;:]{0,80}"
    r"|(?:La (?:Asamblea|Conferencia|Comisión|Reunión)|El Consejo)\b[^.;:]{0,80}"
    r"|(?:Генеральная Ассамблея|Совет Безопасности|Экономический и Социальный Совет|Совет по правам человека"
    r"|Конференция Сторон)[^.;:]{0,60}),$"
    r"|^[［\[]?(?:大会|安全理事会|经济及社会理事会|人权理事会|缔约[方国]会议|缔约[方国]大会)，$"
    r"|^\[?(?:إن )?(?:الجمعية العامة|مجلس الأمن|المجلس الاقتصادي والاجتماعي|مجلس حقوق الإنسان|مؤتمر الأطراف)،$"
)
_OPTIONS_END = compile_later(
    r"\W*(?:end of (?:the )?options?|fin (?:des|de las) options?|fin de las opciones|конец вариантов"
    r"|(?:备选案文|选项)(?:结束|完)|نهاية الخيارات)\W*",
    re.IGNORECASE,
)
_OTHER_TITLE = re.compile(r"^\W*Alt(?:\.|ernative)? title(?: \d{1,2})?\W*:", re.IGNORECASE)
_LONGEST_TITLE = 300


def stops(text: str) -> bool:
    """True when the text ends like a sentence or a member of a list, brackets aside."""
    return text.rstrip(_CLOSERS).endswith((".", ";", ":", ",", "!", "?", "。", "；", "：", "，", "؛", "؟", "..."))


def is_remark(text: str) -> bool:
    """True for an editor's word in the place of a text: "Deleted.", "Moved as article 41 ter.", "[Article deleted]"."""
    return _REMARK.match(text) is not None


def is_title(text: str, style: str) -> bool:
    """True when an unnumbered block right under the number of a division is its title and not its text."""
    if not text.strip() or is_remark(text) or len(text) > _LONGEST_TITLE:
        return False
    if style.startswith("heading") or style == "title":
        return not text.rstrip(_CLOSERS).endswith((".", ";", ":")) or not _MODAL.search(text)
    if text[:1].islower():
        return False
    return not stops(text) and not _MODAL.search(text)


def ends_options(text: str) -> bool:
    """True for a line that says that the options before it end: "{End of options}"."""
    return _OPTIONS_END.fullmatch(text) is not None


def begins_title(text: str) -> bool:
    """False for words that go on, or a member of a list, in brackets or not: "[b bis Lamps", "national means]"."""
    first = next((sign for sign in text if sign.isalnum()), "")
    return bool(first) and not first.islower()


def is_other_title(text: str) -> bool:
    """True for another title that is proposed for a division: "Alt title: Lamps"."""
    return _OTHER_TITLE.match(text) is not None


def is_title_on_line(text: str) -> bool:
    """True when the words after a division's number on the same line are its title: "Article 7. Objectives"."""
    if is_remark(text) or len(text) > _LONGEST_TITLE:
        return False
    return not (
        stops(text) and (len(text) > 120 or _MODAL.search(text) or text.rstrip(_CLOSERS).endswith((":", ";", ",")))
    )


def is_testimonium(text: str) -> bool:
    """True for the closing words of a treaty: "IN WITNESS WHEREOF…", "DONE at…"."""
    return _TESTIMONIUM.match(text) is not None


def is_decider(text: str) -> bool:
    """True for the body in whose name a resolution or decision speaks, standing alone: "The General Assembly,"."""
    return len(text) <= _LONGEST_TITLE and _DECIDER.match(text) is not None


def is_formula(text: str) -> bool:
    """True for the words that end a preamble: "Have agreed as follows:"."""
    return _FORMULA.match(text) is not None
