"""Knows sentences in six languages that disown or refuse the proposal beside them.
Examples: "opposes this", "Not our proposal.", "Submitted in error.", "Norhaven prefers the text as it stands".

In: one sentence without quotation, and where the name of its subject ends. Out: what it turns down, or where the name
begins to which it gives the proposal. It must point to the proposal itself ("this", "the above", "this amendment"), or
at nothing: who refuses another text gives a reason, and is not known here. Whose names they are is for the caller.
"""

from __future__ import annotations

import re
from enum import Enum

from app.late_pattern import compile_later

_LONGEST = 240
"""Characters of the longest such sentence."""


class RefusalTarget(Enum):
    """What a sentence turns down."""

    PROPOSAL = "the proposal, as it says"
    THIS = "what stands before it"
    TEXT = "a text before it"


_PROPOSAL = (
    r"(?:proposals?|amendments?|suggestions?|submissions?|changes?|additions?|insertions?|modifications?|requests?"
    r"|propositions?|amendements?|modifications?|suggestions?|ajouts?|demandes?|propuestas?|enmiendas?|modificaci(?:ón|ones)|sugerencias?|adici(?:ón|ones)"
    r"|предложени[еяюй]м?|поправк[аиуе]|изменени[еяю]|добавлени[еяю]|提案|建议|修正案?|修改|提议"
    r"|(?:ال)?(?:مقترح|اقتراح|تعديل|إضافة|طلب)(?:ات)?)"
)
_WORDING = (
    r"(?:texts?|wording|formulation|language|sentence|version|paragraph|article|texte|libellé|paragraphe|phrase|version|texto|redacción|párrafo|frase"
    r"|текст\w*|формулировк\w+|пункт\w*|案文|文本|措辞|表述|条文|(?:ال)?(?:نص|صياغة|فقرة|جملة))"
)
_BY_ANOTHER = r"(?:\s+(?:of|by|from|made\s+by|du|de\s+la|de\s+l[’']|de[ls]?|d[’'])\s*[^,.;:]{2,60})?"
_THIS = (
    r"(?:(?:all\s+of\s+|all\s+)?(?:the\s+above|the\s+foregoing|this|that|these|those|it|them)(?:\s+(?:above|proposed|suggested|joint|new))*(?:\s+(?:"
    + _PROPOSAL
    + "|"
    + _WORDING
    + "))?"
    + _BY_ANOTHER
    + r"|the\s+(?:above\s+|foregoing\s+|proposed\s+)?"
    + _PROPOSAL
    + r"(?:\s+above)?"
    r"|(?:cela|ceci|ça|ce\s+qui\s+précède)|(?:cette|ce|cet|ces)\s+"
    + f"(?:{_PROPOSAL}|{_WORDING})"
    + _BY_ANOTHER
    + "|(?:ello|esto|eso|lo\\s+anterior)|(?:esta|este|dicha|dicho|estas|estos)\\s+"
    + f"(?:{_PROPOSAL}|{_WORDING})"
    + _BY_ANOTHER
    + r"|(?:это|этого|этому|этим|вышеизложенн\w+|вышеуказанн\w+)(?:\s+(?:"
    + _PROPOSAL
    + "|"
    + _WORDING
    + r")(?:\s+[А-ЯЁ][^,.;:]{1,60})?)?|(?:эт(?:а|у|ой|и|их)|данн\w+)\s+"
    + f"(?:{_PROPOSAL}|{_WORDING})(?:\\s+[А-ЯЁ][^,.;:]{{1,60}})?"
    + r"|(?:此|该|这|本|上述|以上)(?:一|项|个|条|段|份)*(?:"
    + _PROPOSAL
    + "|"
    + _WORDING
    + r")?|(?:ذلك|هذا|هذه|ما\s+سبق|ما\s+تقدم)(?:\s+(?:"
    + _PROPOSAL
    + "|"
    + _WORDING
    + r"))?)"
)
"""How a sentence points to what stands before it."""
_HOW = (
    r"(?:(?:also|thus|itself|still|,?\s*however\s*,|,?\s*toutefois\s*,|,?\s*sin\s+embargo\s*,|,?\s*однако\s*,?|然而"
    r"|\w+ly|therefore|\w+ement|vivement|firmemente|rotundamente|решительно|категорически)\s+)*"
)
_NOT = r"(?:(?:does|do|did|can|could|would|will|is|are)\s*(?:not|n[’']t)|cannot|can[’']t)\s+"
_TURNS_DOWN = (
    r"(?:oppos(?:es?|ed)|reject(?:s|ed)?|object(?:s|ed)?(?:\s+to)?|disagrees?(?:\s+with)?|votes?\s+against|will\s+(?:vote\s+against|oppose|reject)"
    r"|dis(?:owns?|avows?|sociates?\s+itself\s+from)|(?:finds?|considers?)\s+"
    + _THIS
    + r"\s+(?:unacceptable|not\s+acceptable)|(?:is|are|remains?|was|were)\s+"
    + _HOW
    + r"(?:against|opposed(?:\s+to)?|not\s+in\s+favou?r(?:\s+of)?)"
    r"|(?:is|are|was|were)\s+(?:unable|not\s+(?:able|in\s+a\s+position))\s+to\s+(?:accept|support|agree(?:\s+(?:to|with))?)"
    rf"|{_NOT}{_HOW}(?:support|accept|agree(?:\s+(?:to|with))?|endorse|favou?r|approve(?:\s+of)?|live\s+with|join|wish(?:\s+for)?|propose|make|want|seek|stand\s+behind|share|subscribe\s+to|vote\s+for)"
    r"|has\s+not\s+(?:made|proposed|submitted|endorsed)|(?:has|have)\s+(?:an\s+)?objections?\s+to"
    r"|(?:s[’']|nous\s+)oppos(?:e|ent|ons)(?:\s+à)?|rejett(?:e|ent)|rejetons|(?:est|sont|sommes)\s+(?:contre|opposée?s?\s+à)"
    r"|(?:ne\s+(?:peu(?:t|vent)|pouvons|saurait)(?:\s+pas)?\s+(?:accepter|appuyer|soutenir|approuver|souscrire\s+à)|n[’'](?:appuie(?:nt)?|appuyons|accepte(?:nt)?|acceptons|approuve(?:nt)?|approuvons)\s+pas|ne\s+sou(?:tien(?:t|nent)|tenons)\s+pas)"
    r"|(?:se|nos)\s+opon(?:e|en|emos)(?:\s+a)?|rechaz(?:a|an|amos)|no\s+(?:apoy(?:a|an|amos)|acept(?:a|an|amos)|pued(?:e|en)\s+(?:aceptar|apoyar)|podemos\s+(?:aceptar|apoyar)|está[n]?\s+de\s+acuerdo\s+con)"
    r"|(?:está|están|estamos)\s+en\s+contra(?:\s+de)?"
    r"|возража(?:ет|ют|ем)(?:\s+против)?|выступа(?:ет|ют|ем)\s+против|отверга(?:ет|ют|ем)|отклоня(?:ет|ют|ем)|не\s+поддержива(?:ет|ют|ем)|не\s+(?:может|могут|можем)\s+(?:принять|поддержать|согласиться(?:\s+с)?)"
    r"|не\s+соглас(?:на|ен|ны)(?:\s+с)?|(?:表示|坚决|强烈)?反对|(?:不|无法|不能|难以)(?:支持|同意|赞成|接受)"
    r"|[يتن](?:عارض|رفض|عترض)(?:ون)?(?:\s+على)?|لا\s+[يتن](?:ؤيد|قبل|وافق)(?:ون)?(?:\s+على)?|لا\s+(?:يمكنها|يمكنه|يمكننا|تستطيع|يستطيع|نستطيع)\s+(?:قبول|تأييد))"
)
_THERETO = (
    r"(?:s[’']y\s+oppos(?:e|ent)|(?:nous\s+)?nous\s+y\s+opposons|(?:l[ae]\s+)rejett(?:e|ent)"
    r"|ne\s+l[’'](?:appuie|accepte)(?:nt)?\s+pas|n[’']y\s+(?:souscri(?:t|vent)|est|sont)\s+pas(?:\s+favorables?)?"
    r"|(?:l[oa]s?)\s+rechaza[n]?|no\s+l[oa]s?\s+(?:apoya|acepta)n?)"
)
_BECAUSE = (
    r"(?:\s*,?\s*(?:(?:because|since|as|for|car|parce\s+qu|porque|ya\s+que|поскольку|так\s+как|потому\s+что)(?!\w)(?!\s+(?:drafted|worded|written|currently|it\s+stands))"
    r"|因为|لأن).{0,120}|,?\s*(?:which|qui|que|который|которая)\s.{0,120}|\s+(?:at\s+the(?:\s+\w+){1,3}|at\s+this\s+stage|at\s+all|in\s+(?:its\s+entirety|full|principle)|either|en\s+l[’']état|на\s+данном\s+этапе))?"
)
_REFUSES = compile_later(rf"\s*,?\s*{_HOW}(?:{_THERETO}|{_TURNS_DOWN}(?:\s*{_THIS})?){_BECAUSE}", re.IGNORECASE)
_OLD = r"(?:original|current|existing|present|initial|old|unchanged|unamended|basic|draft)"
_PREFERS = compile_later(
    rf"\s*,?\s*(?:(?:(?:would|strongly|much)\s+)*(?:prefers?|favou?rs?|rather|wants?|wish(?:es)?)\s+(?:(?:to\s+)?(?:keep(?:ing)?|retain(?:ing)?|leav(?:e|ing)|maintain(?:ing)?)\s+)?"
    rf"(?:no\s+change|the\s+status\s+quo|the\s+(?:{_OLD}\s+)+(?:text|wording|draft|language|formulation|version)|the\s+(?:text|wording|draft|language|paragraph|article|provision)\s+(?:as\s+(?:it\s+(?:is|stands|stood)|drafted|is)|unchanged))"
    r"|(?:préfèr(?:e|ent)|préférons)\s+(?:le|maintenir\s+le|garder\s+le)\s+(?:texte|libellé)\s+(?:initial|original|actuel|existant|tel\s+quel|d[’']origine)"
    r"|(?:prefier(?:e|en)|preferimos)\s+(?:mantener\s+)?(?:el|la)\s+(?:texto|redacción)\s+(?:original|actual|vigente|inicial|existente)"
    r"|предпочита(?:ет|ют|ем)\s+(?:сохранить\s+)?(?:первоначальн|исходн|нынешн|существующ|действующ)\w+\s+(?:текст|формулировк)\w*"
    r"|(?:更?倾向于?|更?希望|更喜欢|宁愿)(?:保留|维持|采用)?(?:原来?的?|现有的?|目前的?)(?:案文|文本|措辞|文)"
    r"|[يتن]فضل(?:ون)?\s+(?:الإبقاء\s+على\s+)?النص\s+(?:الأصلي|الحالي|القائم|كما\s+هو))",
    re.IGNORECASE,
)
"""Who prefers the text as it stands wants no other."""
_SELF = compile_later(
    r"(?:We|I|Our\s+(?:delegation|group|country|Government)|(?:The|This|My)\s+delegation|Nous|Notre\s+délégation|La\s+délégation|Nosotros|(?:La|Nuestra)\s+delegación"
    r"|(?:Мы|Наша\s+делегация|Делегация)|我们?|我国|我方|[我本该]代表团|وفدنا|وفد\s+بلدي|نحن|بلدنا)(?!\w)|(?:[我本该]代表团|我国|我们|我方)",
    re.IGNORECASE,
)
_UNSAID = compile_later(
    r"(?=Nos\s+oponemos|Rechazamos|No\s+(?:apoyamos|aceptamos|podemos)|Возражаем|Не\s+поддерживаем|ن(?:عارض|رفض|عترض)|لا\s+ن|不|反对|无法|[يت](?:عارض|رفض|عترض)(?:ون)?\s+(?:ذلك|هذا|هذه)"
    r"|Opposes?\s+(?:this|the\s+above)|Does\s+not\s+(?:support|accept|propose)\s+(?:this|the\s+above)|Cannot\s+(?:support|accept)\s+(?:this|the\s+above))",
    re.IGNORECASE,
)
"""What needs no subject, since its form tells who speaks, or nobody else can."""
_ARABIC_VERB = compile_later(r"(?:لا\s+)?[يت](?:عارض|رفض|عترض|ؤيد|قبل|وافق|فضل)(?=\s)")
"""Arabic has the verb first, and the subject between it and what it turns down."""
_NO_OURS = compile_later(
    rf"(?:(?:this|that|it|the\s+above|these|those)(?:\s+{_PROPOSAL})?\s+(?:is|are|was|were)\s+)?not\s+(?:(?:our|its|their|my)\s+(?:own\s+)?(?:{_PROPOSAL}|{_WORDING})|ours|mine|(?:made|proposed|submitted)\s+by\s+(?:us|this\s+delegation))"
    rf"|(?:(?:cette\s+proposition|ceci|cela|ce)\s*)?n[’']est\s+pas\s+(?:(?:notre|sa)\s+{_PROPOSAL}|la\s+nôtre)|pas\s+(?:notre|sa)\s+{_PROPOSAL}"
    rf"|(?:(?:esta|esto)\s+(?:propuesta\s+)?)?no\s+es\s+(?:(?:nuestra|su)\s+{_PROPOSAL}|nuestra)|не\s+(?:наше|наша)\s+{_PROPOSAL}|это\s+(?:предложение\s+)?не\s+наше(?:\s+{_PROPOSAL})?"
    rf"|(?:此|这|该)?(?:提案|建议)?(?:不是|并非|非)(?:我(?:国|们|方|代表团)?|本代表团)的?{_PROPOSAL}?|(?:هذا\s+)?(?:ليس|لیس)\s+(?:هذا\s+)?{_PROPOSAL}نا",
    re.IGNORECASE,
)
_IN_ERROR = compile_later(
    rf"(?:(?:this|it|the\s+above|that)(?:\s+{_PROPOSAL})?\s+(?:(?:is|was|has\s+been|had\s+been)\s+)?|{_PROPOSAL}\s+)?(?:here\s+)?"
    r"(?:(?:submitted|inserted|included|listed|attributed|recorded|printed|tabled|made|entered|sent|uploaded|reproduced)(?:\s+(?:here|above|(?:to|under)\s+[^.;]{2,60}))?\s+(?:in|by)\s+(?:error|mistake)|(?:erroneously|wrongly|mistakenly)\s+(?:submitted|inserted|included|listed|attributed|recorded|printed|tabled|entered|sent)(?:\s+[^.;]{2,60})?"
    r"|(?:a\s+été\s+)?(?:soumis|présenté|inséré|inclus|attribué)e?s?\s+par\s+erreur|(?:fue\s+)?(?:presentad|incluid|insertad|atribuid|enviad)[oa]s?\s+por\s+error"
    r"|(?:было\s+|была\s+)?(?:внесен|представлен|включен|внесён|включён|приписан)[оаы]?\s+(?:по\s+ошибке|ошибочно)|ошибочно\s+(?:внесен|представлен|включен|внесён|приписан)[оаы]?"
    r"|(?:系|属)?(?:误提|误列|误交)|(?:错误|误)(?:提交|提出|列入)|提交有误|(?:قُ?دم|أُ?درج|سُ?جل)ت?\s+(?:عن\s+طريق\s+الخطأ|بالخطأ|بطريق\s+الخطأ|خطأ))",
    re.IGNORECASE,
)
_DISREGARD = compile_later(
    rf"(?:please\s+)?(?:disregard|ignore)\s+{_THIS}|(?:prière\s+de\s+)?ne\s+pas\s+tenir\s+compte\s+de\s+ce\s+qui\s+précède",
    re.IGNORECASE,
)
_OF = (
    r"(?:(?:of|by|from|made\s+by|proposed\s+by|submitted\s+by|put\s+forward\s+by|tabled\s+by)\s+(?:the\s+(?:delegation|representative)s?\s+of\s+)?"
    r"|(?:du|de\s+la|de\s+l[’']|des|de|d[’'])\s*|(?:del?|de\s+la|de\s+los)\s+)"
)
_GIVES = compile_later(
    rf"(?:(?:{_PROPOSAL}\s+(?:of|by|from)|(?:proposed|submitted|tabled|put\s+forward)\s+by|this\s+belongs\s+to)\s+(?:the\s+)?|(?:this|that|it|the\s+above|the\s+foregoing)(?:\s+{_PROPOSAL})?\s+(?:is|was|has\s+been|had\s+been|comes|came)\s+(?:only\s+|in\s+fact\s+|actually\s+|really\s+)?(?:(?:an?|the)\s+(?:\w+\s+)?{_PROPOSAL}\s+|that\s+)?{_OF}"
    rf"|(?:c[’']est|ceci\s+est|il\s+s[’']agit\s+d[e’'])\s*(?:là\s+)?(?:une|la)?\s*{_PROPOSAL}\s+{_OF}|cette\s+{_PROPOSAL}\s+(?:est|émane|vient|provient|a\s+été\s+faite\s+par|est\s+celle)\s*{_OF}?"
    rf"|(?:est[ae]|esto)\s+(?:{_PROPOSAL}\s+)?(?:es|fue|proviene)\s+(?:(?:una|la|un)\s+{_PROPOSAL}\s+)?(?:(?:hecha|presentada|formulada)\s+por\s+)?{_OF}?"
    rf"|это\s+(?:{_PROPOSAL}\s+)?(?:внесено\s+|является\s+)?(?:предложение[м]?\s+|поправка\s+)?(?:делегаци\w+\s+)?"
    rf"|(?:这|此|该)(?:一|项)?(?:{_PROPOSAL})?(?:是|系|为|由|来自)|(?:هذا|هذه)\s+(?:هو\s+|هي\s+)?(?:(?:ال)?(?:مقترح|اقتراح|تعديل)\s+)?(?:من\s+|مقدم\s+من\s+|قدمته\s+)?)",
    re.IGNORECASE,
)
"""What leads to the name of who made the proposal."""
_GENITIVE = compile_later(
    rf"(?:(?:this|that|it)\s+(?:is|was)\s+)?(?P<who>[^,.;]{{2,60}}?)[’']s?\s+(?:own\s+)?{_PROPOSAL}", re.IGNORECASE
)
_NOUN = compile_later(rf"\b{_PROPOSAL}|{_PROPOSAL}|\b(?:above|foregoing|précède|anterior)\b|上述|سبق", re.IGNORECASE)
_TEXT = compile_later(rf"(?<!\w){_WORDING}|案文|文本|措辞", re.IGNORECASE)
_SUPPORTS = compile_later(
    r"\b(?:support|join|endors|align|agree|accept|shar|appu|sout|ralli|apoy|adhier|respald|sum)\w*|поддерж|соглас|присоедин|支持|赞成|同意|加入|[يتن]?ؤيد|[يتن]نضم|أيد",
    re.IGNORECASE,
)
_DENIES = compile_later(
    r"\b(?:not|cannot|never|no|ne|pas|rejects?|opposes?|against|refuse\w*)\b|n[’']t\b|(?<!\w)(?:не|против)(?!\w)|[不非反]|(?<!\w)(?:لا|لم|ليس)",
    re.IGNORECASE,
)


def refusal_target(sentence: str, named: int) -> RefusalTarget | None:
    """What a sentence turns down that stands behind a proposal; None for others.

    In: the sentence, and where the name of its subject ends, 0 where it begins with none: then it must speak of those
    who propose as "we" or "the delegation".

    >>> refusal_target("Norhaven opposes this.", 8), refusal_target("We cannot accept this text.", 0)
    (<RefusalTarget.THIS: 'what stands before it'>, <RefusalTarget.TEXT: 'a text before it'>)
    >>> refusal_target("Norhaven opposes option B.", 8)
    """
    said = sentence.strip(" .。()（）[]")
    if len(said) > _LONGEST:
        return None
    at = named or _subject(said)
    if at is None:
        return None
    if _PREFERS.fullmatch(said, at) is not None:
        return RefusalTarget.THIS
    found = _REFUSES.fullmatch(said, at)
    return _pointed(said[at:]) if found is not None else None


def verb_ends(sentence: str) -> int:
    """Where an Arabic verb of refusing ends with which a sentence begins, before its subject; 0 for none."""
    found = _ARABIC_VERB.match(sentence.strip(" .()"))
    return found.end() if found is not None else 0


def disowns(sentence: str) -> bool:
    """Whether a sentence says by itself that a proposal is none, or none of those who are named for it.

    >>> disowns("Not our proposal."), disowns("Submitted in error."), disowns("Not our river.")
    (True, True, False)
    """
    said = sentence.strip(" .。()（）[]")
    return len(said) <= _LONGEST and any(form.fullmatch(said) for form in (_NO_OURS, _IN_ERROR, _DISREGARD))


def giver_at(sentence: str) -> int:
    """Where the name begins to which a sentence gives the proposal before it, -1 where it gives it to none."""
    if len(sentence) > _LONGEST:
        return -1
    found = _GENITIVE.match(sentence)
    if found is not None:
        return found.start("who")
    found = _GIVES.match(sentence)
    return found.end() if found is not None else -1


def leaves_given(tail: str, *, own: bool) -> bool:
    """Whether the words behind that name leave the proposal to it, and do not take its side. `own`: they name who is
    named for the proposal.

    >>> leaves_given(", which we cannot accept", own=False), leaves_given(" and Norhaven", own=True)
    (True, False)
    """
    return _DENIES.search(tail) is not None or not (own or _SUPPORTS.search(tail) is not None)


def _subject(said: str) -> int | None:
    """Where a subject ends that means who proposes; None where a sentence has none."""
    found = _SELF.match(said) or _UNSAID.match(said)
    return found.end() if found is not None else None


def _pointed(predicate: str) -> RefusalTarget:
    if _NOUN.search(predicate) is not None:
        return RefusalTarget.PROPOSAL
    return RefusalTarget.TEXT if _TEXT.search(predicate) is not None else RefusalTarget.THIS
