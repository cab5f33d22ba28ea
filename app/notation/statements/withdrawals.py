"""Knows words that say that a proposal is none any more, in six languages. Examples: "Norhaven withdrew this proposal
on 4 June", "(withdrawn)", "不再坚持这一提案".

In: a line or the words of a cell. Out: whether it takes back a proposal. What is withdrawn must be a proposal, or be
left unsaid: who withdraws a reservation, an objection or a support asks for no less. A sentence that denies, that sets
a condition, or that has the verbs of a treaty ("A Party may withdraw …") takes nothing back. It names nobody; whose the
proposal is, is for the caller to say.
"""

from __future__ import annotations

import re

_LONGEST = 240
"""Characters of the longest sentence that takes something back; anything longer is text or reasons."""
_VERB = re.compile(
    r"\bwithdr(?:ew|aws?|awn|awing)\b|\b(?:retract(?:ed|s)?|rescind(?:ed|s)?|abandon(?:ed|s)?|drop(?:ped|s)?)\b"
    r"|\b(?:would|will)\s+(?:not|no\s+longer)\s+(?:pursue|insist\s+(?:on|upon)|press(?:\s+for)?|maintain|persist\s+(?:in|with))\b"
    r"|\b(?:is|was|were|are)\s+not\s+(?:being\s+)?(?:maintained|pursued|upheld)\b|\b(?:no\s+longer|(?:does|do|did)\s+not(?:\s+wish\s+to)?|(?:doesn|don|didn)[’']t)\s+"
    r"(?:pursu(?:es?|ed|ing)|maintain(?:s|ed)?|insist(?:s|ed)?\s+(?:on|upon)|propos(?:es?|ed)|request(?:s|ed)?|ask(?:s|ed)?\s+for|seeks?|sought)\b"
    r"|\bwithdrawal\s+of\s+(?=(?:this|its|their|the|that)\s+(?:\w+\s+)?(?:proposals?|amendments?|suggestions?|submissions?|text)\b)"
    r"|\bretrait\s+de\s+(?=(?:sa|cette|la|son|cet)\s)|\bretiro\s+de\s+(?=(?:su|esta|la)\s)"
    r"|\b(?:retir(?:e|ent|é|ées?|és|a|èrent|ons)\b|n[’']insist(?:e|ent)\s+(?:pas|plus)|abandonn(?:e|ent|é|ée|ées|és)\b|n[’']entend(?:ent)?\s+(?:pas|plus)\s+(?:maintenir|donner\s+suite)|ne\s+donner(?:a|ont)\s+pas\s+suite|ne\s+(?:maintien(?:t|nent)|demand(?:e|ent)|propos(?:e|ent))\s+"
    r"(?:pas|plus)\b|renonc(?:e|ent|é)\s+à)"
    r"|\b(?:retir(?:an?|ó|aron|ad[oa]s?|amos)\b|(?:ya\s+)?no\s+insisten?\b|abandon(?:an?|ó|aron|ad[oa]s?)\b|desist(?:en?|ió|ieron)\s+de\b|no\s+mantendrán?\b|ya\s+no\s+(?:mantienen?|proponen?|piden?|solicitan?)\b)"
    r"|(?<!\w)(?:сня(?:л[аио]?|т[оаы]?|ты)|снима(?:ет|ют|ем)|отозва(?:л[аио]?|н[оаы]?)|отзыва(?:ет|ют|ем)|(?:больше\s+)?не\s+настаива(?:ет|ют|ем))(?!\w)"
    r"|撤回|撤销|收回|放弃|不再(?:坚持|要求|提出|推动|维持)"
    r"|(?<!\w)(?:و?(?:[يتن]سحب(?:ون)?|سُ?حب(?:ت|وا|ا)?|مسحوبة?|السحب|انسحب)|لم\s+[يت]عد\s+[يت](?:قترح|طلب|تمسك)|لا\s+[يت](?:صر|تمسك))(?!\w)",
    re.IGNORECASE,
)
"""What takes back. A verb that says the contrary of insisting does so with a negation in it."""
_PROPOSAL = re.compile(
    r"\b(?:proposals?|amendments?|suggestions?|submissions?|requests?|additions?|insertions?|deletions?|removal|text|wording|language|it|this|them)\b"
    r"|\b(?:propositions?|amendements?|demandes?|ajouts?|suppression|texte|libellé)\b|\b(?:propuestas?|enmiendas?|sugerencias?|solicitud(?:es)?|adición|supresión|texto)\b"
    r"|(?<!\w)(?:предложени|поправ|просьб|исключени|добавлени|текст)\w*|提案|提议|建议|修正|案文|要求|删除|增加|(?:مقترح|اقتراح|تعديل|حذف|إضافة|النص|نص|طلب)",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:reservations?|objections?|opposition|supports?|(?:co-?\s?)?sponsorship|endorsements?|ratifications?|accessions?|consent"
    r"|declarations?|notifications?|instruments?|candida\w+|statements?|from|earlier|previous|former|initial|first|original)\b"
    r"|\b(?:réserves?|objections?|soutien|appui|consentement|déclarations?|notifications?|parrainage|précédente?|antérieure?|initiale?)\b"
    r"|\b(?:reservas?|objeci(?:ón|ones)|oposición|apoyo|consentimiento|declaraci(?:ón|ones)|notificaci(?:ón|ones)|copatrocinio|anterior|inicial)\b"
    r"|(?<!\w)(?:оговор|возражени|поддержк|согласи|заявлени|уведомлени|соавтор|прежн|предыдущ|первоначальн|из(?=\s))\w*"
    r"|保留|反对|异议|支持|同意|声明|通知|先前|此前|之前|原先|(?:تحفظ|اعتراض|معارضة|تأييد|دعم|موافق|إعلان|إخطار|السابق)",
    re.IGNORECASE,
)
"""What may be withdrawn besides: a stance, a deed of a State, and another proposal than this one."""
_DENIES = re.compile(
    r"\b(?:not|never|neither|nor|without|refus\w*|declin\w*|would|could|might|(?-i:may)|shall|must|should|if|unless|whether|when|before|ready"
    r"|prepared|willing|consider\w*|invit\w*|urg\w*|call\w*|ask(?:s|ed)?\s+\w+\s+to|request\w*\s+\w+\s+to|plans?|intends?|proposes?)\b|n[’']t\b"
    r"|\bn[’']|\b(?:ne|pas|jamais|si|pourrait|devrait|peut|doit|refuse\w*|prête?|demande\s+à)\b"
    r"|\b(?:no|nunca|sin|podría|debería|puede|podrán?|deberán?|dispuest[oa])\b|(?<!\w)(?:не|если|готов\w*|мо(?:жет|гут)|должн\w+|прос\w+)(?!\w)"
    r"|没有|未|不|如果|若|愿意|可以|应|请|拒绝|(?<!\w)(?:لم|لن|لا|إذا|لو|يجوز|يجب|يمكن|مستعد\w*)(?!\w)",
    re.IGNORECASE,
)
"""Before the verb, in its sentence."""
_NOUN = (
    r"(?:(?:(?:this|that|the|the\s+above)\s+)?(?:joint\s+)?(?:proposals?|amendments?|suggestions?|submissions?|text)"
    r"|(?:(?:cette|la|cet|l[’'])\s*)?(?:proposition|amendement|texte)|(?:(?:esta|la|este|el)\s+)?(?:propuesta|enmienda|texto)"
    r"|(?:(?:это|эта|данное|данная)\s+)?(?:предложение|поправка)|(?:[该本此])?(?:提案|建议|修正案|提议)|(?:ال)?(?:مقترح|اقتراح|تعديل))"
)
_BE = (
    r"(?:\s+(?:above\s+)?(?:is|are|was|were|has\s+been|have\s+been|had\s+been|a\s+été|est|fue|ha\s+sido|было|была))?"
    r"(?:\s+(?:now|since|later|subsequently|also|ensuite|depuis|posteriormente|впоследствии))?"
)
_DONE = (
    r"(?:withdrawn|superseded|retracted|rescinded|abandoned|dropped|not\s+(?:maintained|pursued|upheld)|abandonnée?s?|non\s+maintenue?s?"
    r"|abandonad[oa]s?|no\s+mantenid[oa]s?|放弃|不再(?:维持|坚持)|no\s+longer\s+(?:maintained|proposed|pursued)|retirée?s?|retirad[oa]s?|сня(?:т[оаы]?|ты)|отозван[оаы]?"
    r"|已?(?:被)?(?:[^，。]{1,12})?撤回|مسحوبة?)"
)
_TAIL = (
    r"(?:\s*,?\s*(?:on|in|at|by|during|since|after|le|la|par|lors|pendant|el|por|en|durante|делегаци\w+|в|на|со?|في|من)(?!\w).{1,100}"
    r"|\s*[,–—-]?\s*\(?\d.{0,60}|\s+[А-ЯЁ].{1,60}|\s+(?:posteriormente|ultérieurement|subsequently|later|впоследствии))?"
)
_ALONE = re.compile(
    rf"(?:{_NOUN}{_BE}\s*,?\s*|(?:now|since|later|already)\s+)?{_DONE}{_TAIL}|(?:تم\s+)?سُ?حب\s+(?:هذا\s+)?(?:ال)?(?:مقترح|اقتراح).{{0,60}}",
    re.IGNORECASE,
)
"""What says so without a verb of somebody: a note by itself, in brackets or behind a name."""
_OPENS = re.compile(_NOUN, re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?؟;])\s+|(?<=[。；！？])")
_BEHIND = re.compile(r"(?<=[.!?؟;:”\"»])\s*(?:[–—-]\s*|(?=\w))|(?<=[\])])\s*[–—-]\s*|(?<=[。；！？])")
"""Where what stands behind a sentence or a quotation begins."""
_AROUND = " .。;；*_–—-\t"
_OPEN, _CLOSE = "[(（{", "])）}"


def is_note(text: str) -> bool:
    """Whether words are nothing but a note that a proposal was withdrawn: "withdrawn", "proposition retirée"."""
    bare = text.strip(_AROUND + _OPEN + _CLOSE)
    return 0 < len(bare) <= _LONGEST and _ALONE.fullmatch(bare) is not None and not _of_something_else(bare, 0)


def begins_with_a_proposal(text: str) -> bool:
    """Whether words begin with a proposal that they speak of: "The proposal above was …"."""
    return _OPENS.match(text) is not None


def takes_back(text: str) -> bool:
    """Whether words take back a proposal: a note alone, or sentences of which one says that it was withdrawn, or is no
    longer insisted on.

    >>> takes_back("Norhaven withdrew its proposal."), takes_back("Norhaven withdrew its ships.")
    (True, False)
    """
    if len(text) > 2 * _LONGEST:
        return False
    return any(is_note(sentence) or _sentence(sentence.strip(_AROUND)) for sentence in _SENTENCE.split(text.strip()))


def begins_with_note(text: str) -> bool:
    """Whether words behind a name begin with a note that its proposal was withdrawn: "withdrawn; see below"."""
    return is_note(_SENTENCE.split(text.strip(_AROUND), maxsplit=1)[0])


def note_behind(text: str) -> int:
    """Where a note begins that stands behind the words of a line, in brackets, as a sentence of its own or behind a
    quotation: an offset in code points, -1 where none does.
    """
    bare = text.rstrip(" .。")
    if bare[-1:] in _CLOSE:
        at = max(bare.rfind(sign) for sign in _OPEN)
        if at > 0 and is_note(bare[at + 1 : -1]):
            return at
    cuts = [found.end() for found in _BEHIND.finditer(text) if found.end() < len(text)]
    return cuts[-1] if cuts and is_note(text[cuts[-1] :]) else -1


def _sentence(text: str) -> bool:
    """Whether a sentence says that somebody withdrew a proposal, or that one was withdrawn."""
    if not text or len(text) > _LONGEST:
        return False
    verb = _VERB.search(text)
    if verb is None or _DENIES.search(text, 0, verb.start()):
        return False
    return not _of_something_else(text, verb.end()) and (
        _PROPOSAL.search(text) is not None or not re.search(r"\w", text[verb.end() :])
    )


def _of_something_else(text: str, at: int) -> bool:
    """Whether what is withdrawn is something else than a proposal: of the nouns behind an offset, or else before it,
    the first one tells.
    """
    for start, end in ((at, len(text)), (0, at)):
        proposal, other = _PROPOSAL.search(text, start, end), _OTHERS.search(text, start, end)
        if proposal is not None or other is not None:
            return other is not None and (proposal is None or other.start() < proposal.start())
    return False
