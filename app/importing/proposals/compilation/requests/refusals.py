"""Refusals of a deletion, in six languages: “The deletion of paragraph 3 is not acceptable”, “反对删除第三款”,
“Paragraph 3 should not be deleted”. They ask for what was to go to stay.

In: one sentence or clause that a delegation says, and the address at which it stands. Out: an ask to retain for each
place or quoted words that it names; None where it refuses no deletion, or names nothing that is plain. A deletion that
is not opposed, or only asked about, is none.
"""

from __future__ import annotations

import re

from app.importing.proposals.compilation.requests import vocabulary as verbs
from app.importing.proposals.compilation.requests.commentary_vocabulary import CONDITION
from app.importing.proposals.compilation.requests.instructions import places_named
from app.late_pattern import compile_later
from app.treaty.marks import Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind

_LONGEST = 400
_GOING = (
    r"(?:(?:the\s+|any\s+|this\s+|proposed\s+|suggested\s+)*(?:proposals?\s+(?:to|for\s+the|of)\s+)?"
    r"(?:delet(?:e|ing|ion)|remov(?:e|ing|al)|striking|omi(?:tting|ssion)|suppress(?:ing|ion))\s+(?:of\s+)?"
    r"|(?:(?:la|toute|cette)\s+)?(?:proposition\s+de\s+)?(?:suppression|supprimer)\s+(?:d(?:e|es|u)\s+(?:l[ae]\s+|l[’'])?|l[ae]s?\s+|d[’'])?"
    r"|(?:la\s+)?(?:supresión|eliminación)\s+de(?:l|\s+la|\s+los|\s+las)?\s+|(?:suprimir|eliminar)\s+(?:el|la|los|las)?\s*"
    r"|(?:исключени[еяюм]{1,2}|удалени[еяюм]{1,2}|снятия|исключать|исключить|удалять|удалить)\s+|删(?:除|去)\s*|حذف\s+)"
)
_REFUSES = (
    r"(?:(?:cannot|can\s?not|can[’']t|could\s+not|(?:do|does|did)\s+not|doesn[’']t|don[’']t|(?:is|are)\s+(?:not\s+in\s+a\s+position|unable)\s+to)\s+"
    r"(?:\w+ly\s+)?(?:accept|support|agree\s+(?:to|with)|favou?r|approve|endorse|join|want|wish\s+for)"
    r"|(?<![\w’'])(?:oppose[sd]?|objects?\s+to|rejects?)\b|(?:is|are)\s+(?:strongly\s+|firmly\s+)?(?:against|opposed\s+to|not\s+in\s+favou?r\s+of)"
    r"|(?:does|do)\s+not\s+(?:see|find)\s+(?:any\s+|a\s+|the\s+)?(?:need|reason)s?\s+(?:for|to)|sees?\s+no\s+(?:need|reason)\s+(?:for|to)"
    r"|ne\s+peu(?:t|vent)\s+(?:pas\s+)?(?:accepter|appuyer|soutenir)|n[’'](?:accepte|appuie)(?:nt)?\s+pas|ne\s+soutien(?:t|nent)\s+pas"
    r"|s[’']oppose(?:nt)?\s+à|(?:est|sont)\s+(?:opposée?s?|hostiles?)\s+à|rejette(?:nt)?|(?:est|sont)\s+contre"
    r"|no\s+(?:puede[n]?\s+(?:aceptar|apoyar)|apoyan?|aceptan?)|se\s+oponen?\s+a|rechazan?|(?:está|están)\s+en\s+contra\s+de"
    r"|не\s+(?:мо(?:жет|гут)\s+(?:принять|поддержать|согласиться\s+с(?:о)?)|поддержива(?:ет|ют)|принима(?:ет|ют)|соглас(?:ен|на|ны)\s+с(?:о)?)"
    r"|(?:возража(?:ет|ют)\s+против|выступа(?:ет|ют)\s+против|против(?=\s+(?:исключ|удал)))"
    r"|(?:不能|无法|难以)(?:接受|同意|支持)|反对|不(?:同意|支持|赞成|接受)"
    r"|(?:[يت]عارض|[يت]رفض)(?:ون)?|لا\s+(?:يمكن\s+(?:ل\w+\s+)?أن\s+[يتن]قبل|[يت](?:ؤيد|قبل|وافق)))"
)
_BEFORE_GOING = r"(?:\s+(?:\w+\s+){0,3}?(?:على\s+|أن\s+[يت]قبل\s+)?|(?<=[接同支反对意持成受])|\s*)"
_OF_IT = r"(?P<what>[^.。;；]{1,200}?)"
_BY_SOMEBODY = compile_later(
    rf"(?P<lead>[^.。;；]{{0,90}}?){_REFUSES}{_BEFORE_GOING}{_GOING}{_OF_IT}\s*[.。]?", re.IGNORECASE
)
_IS_NONE = (
    r"(?:(?:is|would\s+be|are)\s+(?:simply\s+|clearly\s+|also\s+)?(?:not\s+(?:\w+ly\s+)?(?:acceptable|agreeable|supported|an\s+option)|unacceptable|out\s+of\s+the\s+question)"
    r"|cannot\s+be\s+(?:accepted|supported)|(?:n[’']est|ne\s+serait)\s+pas\s+acceptable|(?:est|serait)\s+inacceptable|ne\s+peut\s+(?:pas\s+)?être\s+acceptée"
    r"|no\s+(?:es|sería|resulta)\s+aceptable|(?:es|sería|resulta)\s+inaceptable|no\s+puede\s+aceptarse"
    r"|(?:является\s+)?неприемлем\w+|не\s+(?:является\s+)?приемлем\w+|(?:是)?(?:不可|不能|难以|无法)(?:被)?接受(?:的)?|غير\s+مقبول)"
)
_OF_DELETION = compile_later(
    rf"{_GOING}{_OF_IT}\s*{_IS_NONE}(?:\s+(?:to|for|à|para|для)\s+.{{2,60}})?\s*[.。]?", re.IGNORECASE
)
_DO_NOT = compile_later(
    rf"(?:(?:please\s+)?do\s+not|ne\s+pas|no|не|(?:请|建议|要求)?(?:不(?:应|得|要|宜|应当|可|能)?(?:该)?|勿|不予|请勿|切勿)|(?:لا\s+ينبغي|لا\s+يجوز|لا\s+يجب|يرجى\s+عدم|عدم))\s*{_GOING}{_OF_IT}\s*[.。]?",
    re.IGNORECASE,
)
_MUST_STAY = compile_later(
    r"(?P<what>[^.。;；]{2,120}?)\s*(?:(?:should|must|ought|is|are)\s*(?:not|n[’']t)\s+(?:to\s+)?be\s+(?:deleted|removed|omitted|struck(?:\s+out)?)"
    r"|(?:should|must)\s+(?:be\s+(?:kept|retained|maintained|preserved)|stay|remain)|ne\s+(?:doit|devrait|doivent|devraient)\s+pas\s+être\s+supprimée?s?"
    r"|(?:doit|devrait)\s+être\s+(?:maintenue?|conservée?)|no\s+(?:debe|debería|deben|deberían)\s+(?:suprimirse|eliminarse|ser\s+(?:suprimid|eliminad)[oa]s?)"
    r"|(?:debe|debería)\s+(?:mantenerse|conservarse)|не\s+(?:следует|нужно|должен|должна|должно|должны)\s+(?:быть\s+)?(?:исключ\w+|удал\w+)"
    r"|(?:следует|необходимо)\s+сохранить|(?:不应|不得|不宜|不应当)(?:被)?删除|(?:应|必须|应当)(?:予以)?保留)\s*[.。]?",
    re.IGNORECASE,
)
_DOUBTS = compile_later(
    r"\b(?:if|unless|whether|had|would|might|perhaps|once|previously|no\s+longer)\b|\b(?:si|serait|podría|если|бы)\b|如果|(?<!\w)(?:إذا|لو)(?!\w)",
    re.IGNORECASE,
)
_DENIES = compile_later(
    r"\b(?:not|never|no|neither|ne|n|nunca)\b|n[’']t\b|(?<!\w)(?:не|ни|لا|لم|لن|ليس)(?!\w)|[不没未]", re.IGNORECASE
)
"""Before the verb these turn a refusal into its contrary: who does not oppose a deletion wants nothing to stay."""
_REASON = compile_later(
    r",|\s+(?:because|since|as\s+(?:it|this)|which|without|unless|at\s+this\s+stage|in\s+its\s+entirety|car|parce\s+que|porque|ya\s+que|поскольку|так\s+как|لأن)\b"
    r"|，|因为",
    re.IGNORECASE,
)
_BECAUSE = compile_later(
    r"\b(?:because|since|as\s+(?:it|this)|which|car|parce\s+qu\w*|porque|ya\s+que)\b"
    r"|поскольку|так\s+как|因为|(?<!\w)لأن",
    re.IGNORECASE,
)
"""Behind this stands a reason, and its conditions are none of what is asked."""
_UNIT_ALONE = compile_later(
    r"\b(?:words?|phrases?|terms?|reference|mots?|termes?|palabras?|expresión|слов[аоа]?|字样|一词|عبارة|كلمة)\b|\W",
    re.IGNORECASE,
)


def refused_deletion(sentence: str, address: str) -> tuple[Ask, ...] | None:
    """The asks to retain of a sentence that refuses a deletion, without ids and places of a source; None for others."""
    sentence = sentence.strip()
    if not sentence or len(sentence) > _LONGEST or sentence.endswith(("?", "？", "؟")):
        return None
    for form in (_OF_DELETION, _BY_SOMEBODY, _DO_NOT, _MUST_STAY):
        found = form.fullmatch(sentence)
        if found is None:
            continue
        if _DOUBTS.search(verbs.QUOTED.sub("…", sentence[: found.start("what")])):
            return None
        if CONDITION.search(_BECAUSE.split(verbs.QUOTED.sub("…", sentence), maxsplit=1)[0]):
            return None
        if form is _BY_SOMEBODY and _DENIES.search(found["lead"]):
            return None
        asks = _of(_REASON.split(found["what"], maxsplit=1)[0].strip(), address, sentence)
        if asks:
            return asks
    return None


def _of(what: str, address: str, sentence: str) -> tuple[Ask, ...]:
    """The asks for what is to stay: quoted words, or nothing but places."""
    quoted = [next(words for words in one.groups() if words is not None) for one in verbs.QUOTED.finditer(what)]
    if not quoted:
        places = places_named(what, address) or _numbered(what, address)
        return tuple(_retain(at, "", sentence) for at in places)
    beside = verbs.QUOTED.sub("", what)
    named = places_named(_UNIT_ALONE.sub(" ", beside).strip(), address)
    if len(named) != 1 and _UNIT_ALONE.sub("", verbs.SMALL.sub("", beside)):
        return ()
    return tuple(_retain(named[0] if len(named) == 1 else address, words.strip(), sentence) for words in quoted)


def _numbered(what: str, address: str) -> tuple[str, ...]:
    """The paragraph of the article that a bare number means ("the deletion of 3"); () for other words."""
    article = re.split(r"[(,]", address, maxsplit=1)[0].strip()
    number = what.strip(" .()")
    return (f"{article}({number})",) if article and re.fullmatch(r"\d{1,2}", number) else ()


def _retain(address: str, words: str, sentence: str) -> Ask:
    return Ask("", Edit.RETAIN, Stance.RETAIN, address, words, quote=sentence, kind=EvidenceKind.PROPOSAL)
