"""Words that a block only quotes: the text as it stands beside the one proposed, and what another has proposed.

In: one line. Out: whether it opens such words or the proponent's own again. Where lines belong is
`proposals/compilation/block`'s business.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.requests.commentary import stance_begun
from app.importing.proposals.compilation.subject_names import subject_end, subject_of
from app.late_pattern import compile_later
from app.treaty.marks import Stance

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef

_TEXT = r"(?:text|wording|version|language|draft|paragraph|article|provision|formulation)"
_STANDING = compile_later(
    rf"\W*(?:(?:the\s+)?(?:current|existing|original|present|previous|old|chair['’]?s?)\s+(?:draft\s+|treaty\s+)?{_TEXT}"
    rf"|{_TEXT}\s+(?:as\s+it\s+stands|of\s+the\s+(?:current\s+)?draft|in\s+the\s+draft)"
    r"|(?:texte|libellé)\s+(?:actuel|existant|initial|original)|(?:texto|redacción)\s+(?:actual|existente|original|vigente)"
    r"|(?:действующ|нынешн|существующ|исходн|первоначальн)\w+\s+(?:текст|формулировка)|(?:现有|原有|原|目前的?)(?:案文|文本)|原文"
    r"|النص\s+(?:الحالي|الأصلي|القائم))\s*[:：]\s*",
    re.IGNORECASE,
)
_PROPOSED = compile_later(
    rf"\W*(?:(?:the\s+)?(?:proposed|new|revised|amended|suggested|alternative)\s+(?:new\s+|revised\s+)?{_TEXT}"
    rf"|{_TEXT}\s+(?:as\s+)?(?:proposed|amended|revised|suggested)|proposal|proposed\s+amendment|our\s+{_TEXT}"
    r"|(?:texte|libellé)\s+(?:proposé|nouveau|modifié|révisé)|nouveau\s+texte"
    r"|(?:texto|redacción)\s+(?:propuest[oa]|nuev[oa]|enmendad[oa])|nuevo\s+texto"
    r"|(?:предлагаем|нов|изменённ|измененн)\w+\s+(?:текст|формулировка)|(?:建议|拟议|修改|新)(?:案文|文本|后案文)"
    r"|النص\s+(?:المقترح|الجديد|المعدل))\s*[:：]\s*",
    re.IGNORECASE,
)
_BEFORE_QUOTATION = compile_later(r"[^“”\"«»‘„「」]{2,160}[:：]\s*[“\"«‘„「]")
_OPENS = '“"‘«„「'
_CLOSED = compile_later(r"[”\"’»“」]\W*$")
_PUTS_FORWARD = compile_later(
    r"\b(?:proposes|propose|suggests|suggest|submits|submit|would\s+like|wish(?:es)?|requests?|recommends?|prefers?)\b"
)
_TIED = compile_later(
    r"\b(?:of|by|from|submission|proposal|text|(?:notes?|recalls?|observes?|heard|says?)\s+that)\b|['’]s?\b",
    re.IGNORECASE,
)
_PASSED_ON = compile_later(
    r"\b(?:text|wording|version|language|formulation)\s+(?:was|were|has\s+been|had\s+been)\s+(?:\w+\s+)?"
    r"(?:read|circulated|distributed|shown|put|introduced|submitted|tabled|presented|suggested|proposed)\b"
    r"|\b(?:texte|libellé)\b.{0,30}\ba\s+été\s+(?:lu|distribué|présenté|proposé)|\b(?:texto|redacción)\b.{0,30}\bfue\s+(?:leíd|distribuid|presentad|propuest)[oa]"
    r"|(?<!\w)(?:был|была|было)\s+(?:зачитан|распростран[её]н|представлен|предложен)[аоы]?|(?:宣读|分发)了?(?:以下|下列)",
    re.IGNORECASE,
)
"""That a text which follows was brought in by somebody who is not told."""
_REFUSED = compile_later(
    r"\b(?:can(?:not|\s+not)|can[’']t|do(?:es)?\s+not|don[’']t|doesn[’']t|is\s+(?:not|unable)|are\s+(?:not|unable)|will\s+not|could\s+not|would\s+not)"
    r"\s+(?:\w+\s+){0,3}?(?:accept(?:able)?|agree|support|join|favou?r|want|wish|endorse|live\s+with)\b|\b(?:not|in)\s?acceptable\b|\bunacceptable\b"
    r"|\b(?:oppos(?:es?|ed)|reject(?:s|ed)?|disagree(?:s|d)?|objects?\s+to|(?:is|are|be)\s+against|avoid(?:ed)?|instead\s+of|rather\s+than)\b"
    r"|\bne\s+(?:peut|peuvent|saurai(?:t|ent))\s+(?:pas\s+)?(?:\w+\s+)?(?:accepter|appuyer|soutenir|souscrire)|\bs[’']oppos\w+|\brejett?e\w*|\binacceptable\b|\bau\s+lieu\s+de\b"
    r"|\bno\s+(?:puede|pueden|podemos|acepta|aceptamos|apoya|apoyamos)\b|\bse\s+opone\w*|\brechaza\w*|\binaceptable\b|\ben\s+lugar\s+de\b"
    r"|(?<!\w)не\s+(?:может|могут|можем|поддержива\w+|соглас\w+|принима\w+)(?!\w)|(?<!\w)(?:возража|отверга|отклоня)\w+|(?<!\w)неприемлем\w*|(?<!\w)вместо(?!\w)"
    r"|不能(?:接受|同意|支持)|不(?:接受|同意|支持|赞成)|无法(?:接受|同意|支持)|反对|拒绝|而不是|代替"
    r"|(?<!\w)(?:لا\s+(?:يمكن\w*|[يتن]قبل|[يتن]ؤيد|[يتن]وافق|[يتن]ستطيع)|[يتن]عارض|[يتن]رفض|[يتن]عترض|غير\s+مقبول\w*|بدلا?\s+من)(?!\w)",
    re.IGNORECASE,
)
_OTHER_TEXT = compile_later(
    r"\b(?:earlier|former|previous|old|original|existing|present|current|corresponding|parallel)\s+(?:\w+\s+)?(?:text|wording|version|draft|language|provision|formulation)\b"
    r"|\bfor\s+comparison\b|\bas\s+a\s+consequence\b|\bconsequence\s+would\b|\bwonder(?:s|ed)?\b|\basks?\s+why\b"
    r"|\b(?:text|wording|article|provision)s?\s+of\s+the\s+(?:\d{4}\s+)?(?:treaty|convention|protocol|agreement|covenant)\s+(?:of|on)\b"
    r"|\b(?:texte|libellé|version)\s+(?:actuel|précédent|antérieur|initial|correspondant)\w*|\bà\s+titre\s+de\s+comparaison\b"
    r"|\b(?:texto|redacción|versión)\s+(?:actual|anterior|original|correspondiente)\b|\bpara\s+comparar\b"
    r"|(?<!\w)(?:прежн|предыдущ|первоначальн|нынешн|действующ|соответствующ)\w+\s+(?:текст|формулировк|верси)\w*|(?<!\w)для\s+сравнения(?!\w)"
    r"|(?:原先|先前|以前|目前|现有|现行|相应)的?(?:案文|文本|措辞|条文)|(?:النص|الصيغة)\s+(?:السابق|الحالي|الأصلي|المقابل)\w*|للمقارنة",
    re.IGNORECASE,
)
_ALTERNATIVE = compile_later(r"instead\s+of|rather\s+than", re.IGNORECASE)
_OF_TREATIES = compile_later(
    r"\b(?:shall|must|doi(?:t|vent)|deberán?)\b|(?<!\w)(?:долж\w+|обязан\w*|يجب)(?!\w)|应", re.IGNORECASE
)
_ELSEWHERE = compile_later(
    r"\b(?:for\s+(?:comparison|reference|information)|compare|cf\.|last\s+(?:year|session|meeting)|earlier|previous(?:ly)?|formerly|former|reply|repl(?:ies|ied|ying)"
    r"|respon(?:se|ding|ds?)|answers?|questions?|comments?|remarks?)\b"
    r"|\b(?:Articles?|Sections?|Principles?|Rules?|Resolutions?|Paragraphs?)\s[^:]{0,40}\bof\s+(?:the\s+)?(?:\d{4}\s+)?(?-i:[A-Z])\w+[^:]{0,60}\b(?:reads?|states?|provides?|says?)\b"
    r"|\b(?:à\s+titre\s+de\s+comparaison|pour\s+(?:mémoire|information|référence|comparaison)|réponse|observations?|l[’']an\s+dernier|précédent\w*)\b"
    r"|\b(?:a\s+título\s+(?:comparativo|informativo|de\s+comparación)|para\s+(?:referencia|información|comparación)|respuesta|observaci(?:ón|ones)|anterior(?:mente)?)\b"
    r"|(?<!\w)(?:для\s+(?:сравнения|справки|сведения)|ответ\w*|замечани\w+|прошл\w+|ранее|прежн\w+)(?!\w)|供参考|作为比较|以供比较|答复|回应|去年|此前"
    r"|(?<!\w)(?:للمقارنة|للعلم|للاطلاع|ردا?\s+على|سابقا|السابق\w*)(?!\w)",
    re.IGNORECASE,
)
"""What leads to a text that is another's, or of another time: "For comparison", "In reply to Kestria"."""
_MAKES = compile_later(
    r"\b(?:should|insert\w*|replac\w*|add\w*|amend\w*|modif\w*|revis\w*|reword\w*|redraft\w*|chang\w*|instead|alternative|new|based|building|drawing"
    r"|tak(?:es?|ing)\s+up|support\w*|endors\w*|shar(?:es?|ing)|merg\w+|combin\w+|remplac\w*|ajout\w*|insér\w*|nouve\w+|sustitu\w*|reemplaz\w*|añad\w*|insert\w*|nuev\w+)\b"
    r"|(?<!\w)(?:замен\w*|добав\w*|нов\w+|измен\w*|следует)(?!\w)|改为|替换|新|增加|修改|(?<!\w)(?:الاستعاضة|إضافة|جديد\w*|تعديل)(?!\w)",
    re.IGNORECASE,
)
"""What makes words of one's own of those of another."""
_TREATY = compile_later(r"\b(?:shall|may|must|doi(?:t|vent)|peu(?:t|vent)|podrán?|deberán?)\b", re.IGNORECASE)
_OTHER_LETTERS = compile_later(r"[\u0400-\u04ff\u0600-\u06ff\u3400-\u9fff]")
_OWN_VERBS = compile_later(
    r"\b(?:propos\w*|suggest\w*|submit\w*|recommend\w*|request\w*|rewrit\w*|reformulat\w*|rephras\w*|redact\w*|reads?|want\w*|favou?r\w*|delet\w*"
    r"|put|plac\w+|mov\w+|mean\w*|defin\w*|includ\w*|suggér\w*|demand\w*|souhait\w*|libell\w*|lir\w*|lire|sugier\w*|pid\w+|solicit\w*|dec\w+|dig\w+"
    r"|purposes?|agree[ds]?|resolv\w*|decid\w*|declar\w*|undertak\w*|fins|fines|efectos|conven\w*|according|rationale|reasons?|justification)\b",
    re.IGNORECASE,
)
"""What somebody does who puts words forward, or a treaty that goes on."""
_OWN_WORD = compile_later(
    r"the|an?|our|my|its|following|text|wording|language|formulation|drafting|sub|paras?|paragraphs?|articles?|sentences?|titles?|headings?|alternatives?"
    r"|version|options?|chapeau|provisions?|part|section|chapter|annex|preamble|preambular|operative|as|follows?|is|to|be|in|for|of|and|or|at|after|before|on|with|end"
    r"|beginning|first|second|third|last|bis|ter|alt|full|general|comments?|proposal|delegation|le|la|les|une?|notre|texte|libellé|formulation|alinéas?|phrases?|titre"
    r"|variante|suivante?|comme|suit|au|du|de|des|et|el|los|las|nuestr[oa]|texto|redacción|párrafos?|artículos?|frases?|título|opci(?:ón|ones)|siguiente|como|sigue"
    r"|del|y|[a-z]{1,2}|[ivx]+",
    re.IGNORECASE,
)
"""Words of a line that only says that a text follows, and where it belongs."""
_TURNED = compile_later(
    r"\b(?:not|never|nobody|some|others|many|several|most|certain|n[’']|ne|jamais|certain(?:e?s)?|nunca|algun[oa]s|otr[oa]s)\b",
    re.IGNORECASE,
)
"""What denies it, or gives it to others."""
_DENIED = compile_later(r"(?:not|no|non|pas|нет|не|不是?|非|ليس|لا)\s*[:：]\s*", re.IGNORECASE)
_INLINE = compile_later(r"(?P<lead>[^:：“”\"«»„「」]{1,120}[:：])\s*(?=\(?\d{1,2}[.)]\s|[“\"«„「])")
_LONGEST = 200
_NOT_PROPOSED = compile_later(
    r"\b(?:(?:do(?:es)?|did|has|have)\s*(?:not|n[’']t)\s+(?:propos\w*|request\w*|submit\w*|suggest\w*)|not\s+(?:propos|submitt|request)\w+)(?:\s+by\s+[^:]{2,60})?\s*:"
    r"|\b(?:ne\s+propos(?:e|ent|ons)\s+pas|non\s+proposée?s?)\s*:|\bno\s+(?:propon(?:e|en|emos)|propuest[oa]s?)\s*:"
    r"|(?<!\w)не\s+(?:предлага(?:ет|ют|ем)|предложен\w+)\s*:|(?:不|未|没有)(?:提议|建议|提出)\s*[:：]|(?<!\w)(?:لا|لم)\s+[يتن]قترح\s*:",
    re.IGNORECASE,
)
"""Before words which those who speak do not propose."""
_OF_OTHERS = compile_later(
    r"\b(?:proposals?|amendments?|suggestions?|texts?|wording)\s+(?:\w+\s+)?(?:of|by|from)\s+(?:the\s+)?(?:(?:an)?others?|some|several|certain)\b(?:\s+(?:delegations?|States|Parties|members|groups?|countries|participants))?\s*:"
    r"|\b(?:propositions?|amendements?)\s+(?:\w+\s+)?(?:d[’']autres|d[’']une\s+autre|de\s+certaines|de\s+plusieurs)\s+(?:délégations?|États|pays|Parties)\s*:"
    r"|\b(?:propuestas?|enmiendas?)\s+(?:\w+\s+)?de\s+(?:otr[oa]s?|algun[oa]s|vari[oa]s)\s+(?:delegaci(?:ón|ones)|Estados?|países|Partes)\s*:"
    r"|(?<!\w)(?:предложени|поправк)\w+\s+(?:друг\w+|нескольк\w+|некотор\w+)\s+(?:делегаци\w+|государств\w*|стран\w*)\s*:"
    r"|(?:其他|另一|某些|一些)(?:代表团|国家|缔约方|成员)(?:提出)?的(?:提案|建议|修正案)\s*[:：]"
    r"|(?<!\w)(?:مقترح|اقتراح|تعديل)ات?\s+(?:مقدمة\s+من\s+)?(?:ال)?(?:وفود|وفد|دول)\s+(?:ال)?أخرى\s*:",
    re.IGNORECASE,
)
"""Before words of others who are not named."""


def current_label_end(text: str) -> int:
    """Where a label such as "Current text:" with which a line begins ends, 0 when it begins otherwise."""
    found = _STANDING.match(text)
    return found.end() if found is not None else 0


def proposed_label_end(text: str) -> int:
    """Where a label such as "Proposed text:" with which a line begins ends, 0 when it begins otherwise."""
    found = _PROPOSED.match(text)
    return found.end() if found is not None else 0


def opens_quotation(text: str) -> bool:
    """Whether a line begins with a quotation mark."""
    return text.startswith(tuple(_OPENS))


def closes_quotation(text: str) -> bool:
    """Whether a line ends with a quotation mark."""
    return _CLOSED.search(text) is not None


def is_passed_on(text: str) -> bool:
    """Whether a line says that a text which follows was brought in by somebody it does not name."""
    return _PASSED_ON.search(text) is not None


def puts_forward(text: str) -> bool:
    """Whether a line that ends in a colon says that the proponent's own words follow."""
    return text.endswith((":", "：")) and _PUTS_FORWARD.search(text) is not None and _REFUSED.search(text) is None


def denies_proposing(text: str) -> bool:
    """Whether a line ends in saying that the words which follow are not proposed.

    >>> denies_proposing("Norhaven does not propose:"), denies_proposing("Norhaven proposes:")
    (True, False)
    """
    found = _NOT_PROPOSED.search(text)
    return found is not None and found.end() == len(text)


def introduces_unasked(text: str) -> bool:
    """Whether a line that ends in a colon says that nobody asks for the words that follow: they are refused, or are
    those of another text.

    >>> introduces_unasked("Norhaven cannot accept:"), introduces_unasked("Norhaven proposes instead of article 2:")
    (True, False)
    """
    if not text.endswith((":", "：")) or len(text) > _LONGEST or _OF_TREATIES.search(text):
        return False
    put = _PUTS_FORWARD.search(text)
    refused = _REFUSED.search(text)
    if put is not None:
        return refused is not None and _ALTERNATIVE.fullmatch(refused[0]) is None and refused.start() < put.start()
    return refused is not None or _OTHER_TEXT.search(text) is not None


def quotes_unasked(text: str) -> bool:
    """Whether a line is a quotation whole with such words before it: "The earlier text read: “…”"."""
    found = _BEFORE_QUOTATION.match(text)
    return found is not None and closes_quotation(text) and introduces_unasked(found[0].rstrip(f" {_OPENS}"))


def introduces_others(text: str, own: tuple[ActorRef, ...], register: Register) -> bool:
    """Whether a line that ends in a colon speaks of another's text ("Norhaven recalls the text of Kestria:"), of one
    that its speaker refuses ("We cannot accept:") or of one for comparison, and does not put forward the block's own.
    """
    if not text.endswith((":", "：")) or len(text) > _LONGEST:
        return False
    if denies_proposing(text):
        return True
    if _PUTS_FORWARD.search(text):
        return False
    if is_passed_on(text):
        return not (subject_of(text, register) or any(actor.as_written in text for actor in own))
    if _MAKES.search(text) is None:
        if stance_begun(text, lambda words: subject_end(words, register)) is Stance.OPPOSE:
            return True
        if _ELSEWHERE.search(text) or _OF_OTHERS.search(text):
            return True
    return _TIED.search(text) is not None and _names_another(text, own, register)


def words_led_to(text: str, own: tuple[ActorRef, ...], register: Register, *, in_rationale: bool) -> str:
    """Whose the words are that a line leads to: "standing" (nobody's who asks for them), "made" (another's, of which
    its speaker makes some of his own), "others"; "" where it leads to none of these.
    """
    unasked = introduces_unasked(text)
    if not introduces_others(text, own, register) and (in_rationale or not unasked):
        return ""
    if unasked or is_passed_on(text):
        return "standing"
    return "made" if _MAKES.search(text) is not None else "others"


def leads_to_uncertain(text: str, own: tuple[ActorRef, ...]) -> bool:
    """Whether a line that ends in a colon leads to words of which it is not plain that they are put forward ("We were
    shown:", "An earlier draft said:"). A line of a treaty, and one in other letters than Latin ones, is none.
    """
    if not text.endswith(":") or len(text) > _LONGEST or _TREATY.search(text) or _OTHER_LETTERS.search(text):
        return False
    if current_label_end(text) or proposed_label_end(text):
        return False
    for actor in own:
        text = text.replace(actor.as_written, " ")
    words = re.findall(r"[^\W\d_]+", text)
    if _TURNED.search(text):
        return True
    plain = _PUTS_FORWARD.search(text) or _MAKES.search(text) or _OWN_VERBS.search(text)
    return len(words) > 1 and not plain and any(_OWN_WORD.fullmatch(word) is None for word in words)


def gives_anothers_words(text: str, own: tuple[ActorRef, ...], register: Register) -> bool:
    """Whether a line holds such a lead and the words behind it ("We cannot accept: “…”")."""
    found = _INLINE.match(text)
    return found is not None and (
        _DENIED.fullmatch(found["lead"]) is not None or introduces_others(found["lead"], own, register)
    )


def _names_another(text: str, own: tuple[ActorRef, ...], register: Register) -> bool:
    """Whether a State or group is named that is none of `own`."""
    words = re.findall(r"[\w’'.-]+", text)
    runs = (" ".join(words[at:end]) for at in range(len(words)) for end in range(at + 1, min(len(words), at + 6) + 1))
    runs = (re.sub(r"['’]s?$", "", run) for run in runs)
    ids = {actor.id for actor in own}
    named = {found for run in runs if run[:1].isupper() and len(run) > 1 for found in register.resolve(run).candidates}
    return any(register.type_of(found) in ("state", "group") for found in named - ids)
