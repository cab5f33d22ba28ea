"""Reads how far a text is agreed, in six languages. Brackets and lines say it (docs/domain.md, rows 25 to 27).

It tells one stretch of text by its words; what the status speaks of is settled in `marks.py` and `implied_scopes.py`.
The Committee of the Whole is a plenary level: what it agrees stands ad referendum. "Adopted" alone is no status of a
draft.
"""

from __future__ import annotations

import re

from app.late_pattern import compile_later, fold_case

_AD_REF = r"ad[ \u00a0]+ref(?:erendum|eréndum)?\.?"
_PLACE = r"(?:,? \d.{1,30}|,? (?:in|by|on|at|le|el|en|par|por|на|в) .{1,60})?"
_EN = r"(?:text )?(?:agreed|approved|provisionally agreed)"
_FR = r"(?:texte )?(?:convenu|approuvé|adopté|accepté|agréé)e?s?"
_ES = r"(?:texto )?(?:acordad|convenid|aprobad|aceptad)[oa]s?"
_RU = r"(?:текст )?(?:согласован|одобрен|принят)[оаы]?"
_AR = r"(?:نص )?(?:ال)?(?:متفق|موافق) عليه(?:ا|م)?"

_AD_REFERENDUM = (
    rf"(?:{_EN}|{_FR}|{_ES}|{_RU}),?\s+(?:{_AD_REF}|ад[ -]реф(?:ерендум)?\.?){_PLACE}",
    _AD_REF,
    rf"{_EN} (?:in|by) (?:the )?(?:CoW|Committee of the Whole|(?:INB )?plenary(?: session| meeting)?)",
    rf"{_FR} (?:sous réserve d['’]approbation|(?:en|à la|lors de la|par la) (?:séance |session )?plénière"
    r"|(?:en|par le) comité plénier)",
    rf"{_ES} (?:a reserva de (?:su )?aprobación|(?:en|por) (?:la |el )?(?:sesión |reunión )?(?:plenari[ao]|pleno)"
    r"|(?:en|por) (?:el )?comité plenario)",
    rf"{_RU} (?:предварительно|(?:на|в ходе) пленарн\w+ заседани\w+|(?:в )?Комитет\w+ полного состава)",
    r"(?:暂定|暂时|暂行|初步)商定|(?:尚待|有待|待|须经)核准的?商定|商定[，,]?(?:尚待|有待|待|须经)核准"
    r"|(?:经|在|由)?(?:全体会议|全体委员会|全会)上?(?:商定|议定|通过)",
    rf"{_AR} (?:رهن|بشرط) (?:ال)?(?:استشارة|موافقة|تشاور|رجوع)(?: .{{1,40}})?"
    rf"|{_AR} في (?:ال)?(?:جلسة|هيئة|لجنة) (?:ال)?(?:عامة|جامعة)",
)
_IN_INFORMALS = (
    rf"{_EN} (?:in|at|during|by) (?:the )?(?:informals?|informal (?:consultations|meetings?|informals)|inf-infs?"
    r"|working group|small group|drafting group|contact group)(?: .{0,40})?",
    rf"{_FR} (?:en|lors (?:des|de)|au cours des?|pendant les|par le|au sein du|en) (?:(?:consultations|réunions) )?"
    r"(?:officieuses|informelles|officieux|groupe de (?:travail|rédaction|contact)|petit groupe)",
    rf"{_ES} (?:en|durante|por) (?:(?:las|los|el) )?(?:(?:consultas|reuniones) )?"
    r"(?:oficiosas|informales|grupo de (?:trabajo|redacción|contacto)|grupo reducido)",
    rf"{_RU} (?:на|в ходе|в рамках|в|во время) (?:неофициальн\w+ (?:консультаци\w+|заседани\w+|встреч\w+)"
    r"|(?:рабочей|редакционной|контактной|малой) групп\w+)",
    r"(?:已?经|在)?(?:非正式(?:磋商|协商|会议)|工作组|起草小组|联络小组)(?:中|期间|内)?(?:商定|议定|达成一致)",
    rf"{_AR} (?:في|أثناء|خلال) (?:ال)?(?:مشاورات|اجتماعات|مفاوضات) (?:ال)?غير (?:ال)?رسمية"
    rf"|{_AR} (?:في|من) (?:الفريق العامل|فريق (?:الصياغة|الاتصال|العمل))",
)
_REOPENED = (
    r"(?:(?:text|paragraph|article) )?re-?opened(?: (?:for|by|on|in|at|after|following) .{1,60})?",
    r"(?:(?:texte|paragraphe|article) )?rouverte?s?(?: (?:à|par|le|pour|lors) .{1,60})?",
    r"(?:(?:texto|párrafo|artículo) )?reabiert[oa]s?(?: (?:a|por|para|en|el) .{1,60})?",
    r"(?:(?:текст|пункт|статья) )?(?:вновь|повторно|снова) открыт[оаы]?(?: (?:для|по) .{1,60})?",
    r"(?:案文|该款|该条)?(?:已)?重新(?:讨论|谈判|审议|开放|开启)(?:的案文)?",
    r"أ?ُ?عيد فتح(?:ه|ها| باب النقاش| النص)?(?: .{1,40})?",
)
_PENDING = (
    r"pending",
    r"(?:text |agreement )?pending (?:agreement|discussion|consultations?|outcome|decision|further|review|instructions"
    r"|(?:the )?(?:outcome|result)|(?:one|two|three|several|\d{1,2}) delegations?) ?[^,]{0,60}",
    r"(?:texte |accord )?en (?:attente|suspens)(?: (?:de |d['’])[^,]{1,60})?",
    r"(?:texto |acuerdo )?pendiente(?: de [^,]{1,60})?",
    r"(?:текст )?(?:ожидает|в ожидании|до) (?:согласования|решения|итогов|консультаций|обсуждения)[^,]{0,60}"
    r"|не урегулировано|подлежит (?:согласованию|обсуждению)",
    r"(?:案文)?(?:尚待|有待|待)(?:商定|讨论|磋商|决定|解决|确认|谈判)|未决|悬而未决",
    r"(?:(?:في|ب)\s?انتظار|قيد|رهن) (?:ال)?(?:اتفاق|مناقشة|تشاور|مشاورات|بت|قرار)(?: .{1,60})?|(?:نص )?معلقة?",
)
_STATUS = tuple(
    (status, compile_later(rf"(?:{'|'.join(forms)})$", re.IGNORECASE))
    for status, forms in (
        ("reopened", _REOPENED),
        ("agreed_ad_referendum", _AD_REFERENDUM),
        ("agreed_in_informals", _IN_INFORMALS),
        ("pending", _PENDING),
    )
)
AWAITED = compile_later(
    r"\s*(?:pending|awaiting|en attente(?: de)?|en suspens|pendiente(?: de)?|ожидается|в ожидании|ожидаем|待定|尚待"
    r"|等待"
    r"|(?:في|ب)\s?انتظار|معلق)\s*[:：–—-]\s*(?P<who>.+)$",
    re.IGNORECASE | re.DOTALL,
)
"""Whose answer is awaited (row 25): everyone else agreed."""

_UNSPACED = "\u0600"
"""Before the scripts whose words may be led by others."""
_KEY = 2
_BEGINNINGS = frozenset(
    (
        "te", "ag", "ap", "pr", "ad", "co", "ac", "re", "pa", "ar", "ro", "pá", "pe", "en",
        "те", "со", "од", "пр", "пу", "ст", "вн", "по", "сн", "ож", "в ", "до", "не",
    )
)  # fmt: skip
"""The letters with which the forms begin in the scripts before: most words begin with others."""


def status_of(text: str) -> str:
    """The status a stretch states and nothing else ("agreed_ad_referendum" …), "" when it does not.

    >>> status_of("Agreed ad ref"), status_of("agreed in informals"), status_of("Ships have agreed.")
    ('agreed_ad_referendum', 'agreed_in_informals', '')
    """
    text = text.strip(" \t\u00a0.;,。；，،؛")
    if not text or len(text) > 200:
        return ""
    if text[0] < _UNSPACED and fold_case(text[:_KEY])[:_KEY] not in _BEGINNINGS:
        return ""
    return next((status for status, pattern in _STATUS if pattern.match(text)), "")
