"""The words beside a name that say that it heads what its bearer proposes or says: "Proposal by", "的提案".

Data alone, in six languages: what is made of them is `heads`' business, remarks in brackets are `remark_vocabulary`'s.
"""

from __future__ import annotations

from app.late_pattern import compile_later

_NUMBERED = (
    r"(?:[Pp]roposals?|[Aa]mendments?|[Ss]uggestions?|[Ss]ubmissions?|[Cc]omments?|[Pp]ropositions?|[Aa]mendements?|[Pp]ropuestas?|[Ee]nmiendas?|[Пп]редложение"
    r"|[Пп]оправка|提案|修正案|建议|مقترح|اقتراح|تعديل)"
)
"""What a proposal is called before its number."""
_NO = r"(?:[Nn]o\.?|[Nn][º°]\.?|№|第|رقم)"
OF_NUMBER = compile_later(
    rf"{_NUMBERED}\s*(?:{_NO})?\s*\d{{1,4}}\s?[a-z]?号?\s*[(（]\s*(?P<who>[^()（）]{{2,200}})[)）]"
)
"""A proposal by its number, and whose it is behind that: "Proposal 12 (Norhaven)"."""
BEFORE = compile_later(
    r"(?:The\s+)?(?:(?:[Jj]oint|[Tt]extual|[Ww]ritten|[Dd]rafting|[Rr]evised|[Nn]ew|[Aa]lternative)\s+)*"
    r"(?:(?:[Dd]elegations?|[Rr]epresentatives?|[Dd]elegates?)\s+(?:of|for)|(?:[Pp]roposals?|[Ss]ubmissions?|[Aa]mendments?|[Tt]exts?|[Cc]ontributions?|"
    r"[Ss]uggestions?)\s+(?:(?:submitted|made|proposed|presented)\s+)?(?:by|from|of)|"
    r"(?:[Ss]ubmitted|[Pp]roposed|[Tt]abled|[Pp]resented)\s+by)\s*:?\s+(?:the\s+)?(?:[Dd]elegations?\s+of\s+(?:the\s+)?)?"
    r"|(?:[Dd]elegations?|(?:[Mm]ember\s+)?[Ss]tates?|[Cc]ountr(?:y|ies)|[Ss]ources?|[Ss]ubmitters?|[Ff]rom|[Bb]y|[Dd]élégations?|(?:[ÉE]|é)tats?|[Pp]ays|[Oo]rigine"
    r"|[Pp]ar|[Dd]elegaci(?:ón|ones)|[Ee]stados?|[Pp]a[ií]s(?:es)?|[Oo]rigen|[Pp]or|[Дд]елегаци[яи]|[Гг]осударств[оа]|[Сс]тран[аы]|[Ии]сточник|[Оо]т"
    r"|代表团|国家|来源|提出(?:国|方)|(?:ال)?(?:وفد|وفود|دولة|بلد|مصدر))\s*[:：]\s*(?:the\s+)?"
    rf"|(?:{_NUMBERED}\s*(?:{_NO})?|{_NO})\s*\d{{1,4}}\s?[a-z]?号?\s*(?:[:：]|\s[–—-])\s*"
    r"|(?:From|Par|De\s+la\s+part\s+de|De\s+parte\s+del?)\s+(?:the\s+|la\s+|le\s+)?"
    r"|(?:[Pp]roponents?|[Pp]roposed\s+by|[Aa]uteurs?|[Pp]roponentes?|Авторы?|提案国|提案方|مقدم\s+من"
    r"|(?:[Cc]o-?\s?)?[Ss]ponsor(?:s|ed\s+by)?|(?:[Cc]o-?\s?)?[Aa]uthors?|[Cc]oauteurs?|[Pp]arrains?|(?:[Cc]o)?[Aa]utores|(?:[Cc]o)?[Pp]atrocinador(?:es|as?)?"
    r"|[Сс]оавтор[ыа]?|(?:共同|联合)?提案(?:国|方)|共提国|(?:ال)?مقدمو\s+(?:ال)?(?:مقترح|اقتراح|تعديل)|(?:ال)?مشاركون\s+في\s+(?:ال)?تقديم(?:ه)?)\s*[:：]\s*"
    r"|(?:[Pp]ropositions?|[Ss]oumissions?|[Cc]ontributions?|[Aa]mendements?|[Tt]extes?)(?:\s+(?:révisée?s?|conjointe?s?|écrite?s?|nouvelle|complémentaires?))*\s+(?:(?:présentée?s?|proposée?s?|soumise?s?)\s+par"
    r"|d[eu]s?|de\s+la|de\s+l['’]|d['’])\s*(?:(?:la\s+|les\s+|le\s+|l['’])?(?:[Dd]élégations?\s+(?:d[eu]s?\s+(?:la\s+|l['’])?|d['’]))?)?"
    r"|(?:[Pp]ropuestas?|[Pp]resentaci[oó]n|[Cc]ontribuci[oó]n|[Ee]nmiendas?|[Tt]extos?)(?:\s+(?:revisad[oa]s?|conjunt[oa]s?|escrit[oa]s?|nuev[oa]s?|adicional(?:es)?))*\s+(?:(?:presentad[oa]s?|propuest[oa]s?|hechas?)\s+por"
    r"|del?|de\s+la|de\s+los)\s+(?:(?:la\s+|las\s+|el\s+)?(?:[Dd]elegaci(?:ón|ones)\s+(?:del?\s+)?(?:la\s+)?)?)?"
    r"|(?:[Пп]ересмотренн\w+\s+|[Сс]овместн\w+\s+|[Нн]ов\w+\s+)?(?:[Пп]редложени[ея]|[Пп]оправк[аи]|[Тт]екст)\s*(?:[:：]|,?\s*(?:представленн\w+|внесенн\w+|внесённ\w+)?)\s*(?:делегаци\w+\s+)?"
    r"|[Пп]редставлено\s+(?:делегаци\w+\s+)?"
    r"|(?:提案|修正案|建议案)\s*[:：]\s*"
    r"|(?:مقترح(?:ات)?|اقتراح(?:ات)?|تعديل(?:ات)?|ورقة)\s*(?:[:：]\s*|(?:منقحة?\s+|جديدة?\s+|مشتركة?\s+)*(?:مقدمة?\s+من\s+)?(?:وفود?\s+)?)",
)
"""Words that say before a name that it is a proponent's, in six languages."""
TITLED = compile_later(
    r"(?:(?:The\s+)?(?:(?:[Gg]eneral|[Ww]ritten|[Pp]reliminary|[Ii]nitial|[Nn]ational|[Aa]dditional|[Ff]urther)\s+)*(?:[Cc]omments?|[Ss]tatements?|[Oo]bservations"
    r"|[Rr]emarks|[Vv]iews|[Ii]nterventions?|[Aa]ddress|[Ss]peech)(?:\s+and\s+(?:suggestions|proposals|observations))?\s+(?:(?:submitted|made|delivered)\s+)?(?:by|from|of)\s+(?:the\s+)?"
    r"(?:[Dd]elegations?\s+of\s+(?:the\s+)?|[Gg]overnment\s+of\s+(?:the\s+)?)?"
    r"|(?:[Oo]bservations|[Cc]ommentaires|[Dd]éclaration|[Ii]ntervention|[Aa]llocution|[Ee]xposé)\s+(?:(?:présentée?s?|formulée?s?)\s+par|d[eu]s?|de\s+la|de\s+l['’]|d['’])\s*(?:(?:la\s+|l['’]|les\s+|le\s+)"
    r"?(?:[Dd]élégation\s+(?:d[eu]\s+(?:la\s+|l['’])?|d['’]))?)?"
    r"|(?:[Oo]bservaciones|[Cc]omentarios|[Dd]eclaración|[Ii]ntervención|[Dd]iscurso|[Ee]xposición)\s+(?:(?:presentad[oa]s?|formulad[oa]s?)\s+por|del?|de\s+la)\s+(?:(?:la\s+)?[Dd]elegación\s+(?:del?\s+)?(?:la\s+)?)?"
    r"|(?:[Зз]амечания|[Кк]омментарии|[Зз]аявление|[Вв]ыступление)\s*(?:[:：]|,?\s*(?:представленн\w+)?)\s*(?:делегаци\w+\s+)?"
    r"|(?:تعليقات|ملاحظات|بيان|كلمة|مداخلة)\s+(?:مقدمة?\s+من\s+)?(?:وفد\s+)?)(?=\S)"
)
"""Words that say before a name whose paper it is: what it proposes stands in its words."""
BEHIND = (
    compile_later(
        r"(?P<who>[^的提对就]{1,30}?)(?:代表团|政府)?(?:对|就|关于)[^，。：提]{2,60}?的?(?:修正案|建议案?|意见|评论|声明)"
    ),
    compile_later(
        r"(?P<who>.{2,200}?)(?:['’]s?)?\s+(?:textual\s+|written\s+|joint\s+)?(?:proposals?|submissions?|amendments?|suggestions?)"
    ),
    compile_later(
        r"(?P<who>[^的提]{1,60}?)(?:代表团?)?(?:提出的|提交的|的)?(?:修订|订正|联合|新|书面|补充)?(?:提案|修正案|建议案|意见|声明|发言稿?|讲话)"
    ),
    compile_later(r"(?P<who>[^的提]{1,60})代表团"),
)
"""The same behind a name."""
OPINIONS = ("意见", "评论", "声明", "发言", "发言稿", "讲话")
