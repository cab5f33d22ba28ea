"""The words by which a paper says who stands for or against a proposal ("Opposed by …").

They are of six languages, and data alone: each stance with its words, as summary records and compilations of the United
Nations have them. Where they may stand, and whose stance they tell, is for who reads papers to say.
"""

from __future__ import annotations

import re

from app.late_pattern import compile_later
from app.treaty.marks import Stance

STANCE_LABELS = (
    (
        Stance.OPPOSE,
        r"no\s+support|not\s+in\s+favou?r|(?:not|un)[\s-]?(?:supported|accepted|agreed|acceptable|endorsed)|(?:strongly\s+)?opposed|opposition|opponents?"
        r"|objections?|objected\s+to|rejected|against"
        r"|non\s+(?:appuyée?s?|acceptée?s?|soutenue?s?)|rejetée?s?|contre|opposée?s?|oppositions?|défavorables?"
        r"|no\s+(?:apoyad[oa]s?|aceptad[oa]s?)|oposición|objeci(?:ón|ones)|rechazad[oa]s?|(?:votos?\s+)?en\s+contra|contrari[oa]s?|opuest[oa]s?"
        r"|не\s+(?:поддерж|принят)\w*|возражени[ея]|возражают|против"
        r"|(?:不支持|反对|不同意|异议)[者方]?|غير\s+مؤيد|اعتراض(?:ات)?|معارضة|(?:ال)?معارض(?:ون|ة)?|ضد(?=\s*[:：])",
    ),
    (
        Stance.RESERVE,
        r"(?:(?:scrutiny|general|parliamentary)\s+)?reservations?|(?:positions?\s+)?reserved"
        r"|(?:(?:placed|put|kept)\s+)?(?:in\s+(?:square\s+)?brackets|bracketed)(?:\s+at\s+the\s+request)?"
        r"|réserves?|entre\s+crochets\s+à\s+la\s+demande|reservas?|entre\s+corchetes\s+a\s+(?:petición|solicitud)"
        r"|оговорк[аи]|保留立场|تحفظ(?:ات)?",
    ),
    (
        Stance.SUPPORT,
        r"(?:also\s+)?(?:supported|seconded|endorsed)|in\s+favou?r|for(?=\s*[:：])|appuyée?s?|soutenue?s?|apoyad[oa]s?|(?:votos?\s+)?a\s+favor|favorables?|pour(?=\s*[:：])|за(?=\s*[:：])|в\s+поддержку|赞成[者方]?|同意[者方]?|مؤيد(?:ون|ة)?|مع(?=\s*[:：])"
        r"|поддержан\w*|поддерживают|支持[者方]?|المؤيدون",
    ),
    (Stance.COSPONSOR, r"co-?\s?sponsor(?:ed|s)?|coparrain\w+|copatrocinad[oa]s?|соавторы?|共同提案[者国方]?"),
    (Stance.FLEXIBLE, r"flexib(?:le|ility)|souples?|гибкость|灵活|مرونة"),
)
"""How a stance is said before those who take it."""
STANCE_VERBS = (
    (
        Stance.OPPOSE,
        r"opposes?|opposed|not\s+in\s+favou?r|objects?|objected|rejects?|rejected|(?:is|are|was|were)\s+(?:strongly\s+)?(?:against|opposed"
        r"|not\s+in\s+favou?r(?:\s+of)?|unable\s+to\s+(?:accept|support))"
        r"|(?:(?:does|do|did|could|can)\s*(?:not|n['’]t)|cannot|can['’]t)\s+(?:support|accept|agree|endorse)"
        r"|expressed\s+(?:its\s+|their\s+)?opposition|(?:has|have|had|raised|made)\s+(?:an\s+)?objections?"
        r"|s['’](?:y\s+)?oppos(?:e|ent|a|ait|aient|èrent)|n['’](?:appuie(?:nt)?|accepte(?:nt)?)\s+pas|ne\s+soutien(?:t|nent)\s+pas"
        r"|ne\s+peu(?:t|vent)\s+(?:pas\s+)?(?:accepter|appuyer)|rejette(?:nt)?"
        r"|se\s+(?:oponen?|opuso|opusieron)|no\s+(?:apoyan?|apoyó|aceptan?|pueden?\s+(?:aceptar|apoyar))|rechazan?"
        r"|не\s+(?:поддерж\w+|мо(?:жет|гут)\s+(?:принять|поддержать))|возра(?:жа|зи)\w+|(?:表示)?(?:反对|不支持|不同意|不能接受|无法接受)",
    ),
    (
        Stance.RESERVE,
        r"reserve[sd]?\s+(?:its|their)\s+positions?|(?:has|have|had|entered|made|expressed|maintain(?:s|ed)?|places?|placed)\s+"
        r"(?:an?\s+|its\s+|their\s+)?(?:(?:scrutiny|general|parliamentary)\s+)?reservations?"
        r"|réserv(?:e|ent|a|èrent)\s+(?:sa|leur)\s+position|(?:se\s+)?reserv(?:an?|ó)\s+su\s+posición"
        r"|(?:за)?резервир\w+\s+(?:свою\s+)?позици\w+|保留其?立场",
    ),
    (
        Stance.SUPPORT,
        r"supports?|supported|seconds|seconded|endorses?|endorsed|appuie(?:nt)?|soutien(?:t|nent)|apoyan?|apoyó"
        r"|поддерж(?:ива(?:ет|ют)|ал[аои]?)|(?:表示)?支持",
    ),
    (Stance.COSPONSOR, r"(?:co-?sponsor|join)(?:s|ed)?"),
)
"""How it is said behind them."""
FIRST_VERBS = (
    (Stance.OPPOSE, r"(?:لا|لم)\s+[يت](?:ؤيد|قبل)|[يت]عارض|عارضت?|[يت]عترض|اعترضت?|[يت]رفض|رفضت?"),
    (Stance.RESERVE, r"[يت]تحفظ|تحفظت"),
    (Stance.SUPPORT, r"[يت]ؤيد|أيدت?"),
)
"""Arabic has the verb first."""
NEUTRAL = compile_later(
    r"(?:abst(?:ain(?:ing|ed|s)?|entions?)|undecided|neutral|no\s+position|without\s+(?:a\s+)?position|not\s+speaking|silent|absent"
    r"|abstentions?|sans\s+(?:opinion|position)|indécise?s?|neutres?|abstenci(?:ón|ones)|sin\s+posición|indecis[oa]s?|neutrales"
    r"|воздержал(?:ись|ся|ась|ось)|без\s+позиции|не\s+определил(?:ись|ся|ась)|弃权|未表态|未定|中立|(?:ال)?ممتنع(?:ون|ة)?|بدون\s+موقف|محايد(?:ون|ة)?)"
    r"\s*[:：–—-]\s*(?P<who>.+)",
    re.IGNORECASE,
)
"""Whose stance is neither for nor against."""
