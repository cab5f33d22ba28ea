"""How a line says that those it lists want a text to go or to stay, by language: "For deletion: …", "To keep: …".

Data alone, one row a language, with the words of tallies as secretariats of the United Nations set them: what is put
together of them is `side_lines`' business.
"""

from __future__ import annotations

from app.late_methods import dataclass


@dataclass(frozen=True, slots=True)
class SideWords:
    """The words of one language, as patterns."""

    pro: str
    """"For", before what is wanted."""
    contra: str
    """"Against", before what is not."""
    goes: str
    """"Deletion"."""
    stays: str
    """"Retention"."""
    of: str
    """"Of", before the text that is meant."""
    manner: str
    """What may stand behind, and changes nothing: "without brackets"."""
    proposal: str
    """"Proposal to", before what a paper puts to all."""


_ENGLISH = SideWords(
    pro=r"(?:(?:to\s+)?(?:wish(?:es|ing)?\s+to|prefer(?:s|ring)?(?:\s+to)?|want(?:s|ing)?\s+to)|(?:in\s+)?(?:for|favou?r(?:\s+of|ing|s)?|support(?:\s+(?:of|for)|ing|s)?)(?:\s+(?:the|its))?|to)",
    contra=r"(?:against|opposed\s+to|oppos(?:e|es|ing)|not\s+in\s+favou?r\s+of)(?:\s+(?:the|its))?",
    goes=r"(?:delet(?:e|ing|ion)|remov(?:e|al|ing)|omi(?:t|ssion|tting)|strik(?:e|ing)(?:\s+out)?)",
    stays=r"(?:ret(?:ain|ention|aining)|keep(?:ing)?|maint(?:ain|enance|aining)|preserv(?:e|ing|ation)|inclusion\s+as\s+is)",
    of=r"(?:\s+(?:of|it|this|the))*",
    manner=r"(?:\s+(?:without\s+(?:square\s+)?brackets|as\s+(?:it\s+)?(?:is|stands|drafted)|unchanged|in\s+full|in\s+its\s+entirety|the\s+text))*",
    proposal=r"(?:the\s+)?(?:proposals?|proposed|suggestions?|suggested|motion|request)\s*(?:for\s+(?:the\s+)?|to\s+|of\s+(?:the\s+)?|[:：]\s*)?",
)  # fmt: skip
_FRENCH = SideWords(
    pro=r"(?:pour|en\s+faveur\s+d[eu]|favorables?\s+(?:à|au)|partisans?\s+d[eu])\s*(?:(?:la|le|son)\s+|l['’])?",
    contra=r"(?:contre|opposée?s?\s+(?:à|au)|en\s+défaveur\s+d[eu])\s*(?:(?:la|le|son)\s+|l['’])?",
    goes=r"(?:suppression|supprimer|retrait\s+du\s+texte)",
    stays=r"(?:maintien|maintenir|conserver|conservation|garder)",
    of=r"(?:\s+(?:d[eu]s?|la|le|l['’]|ce|cette))*\s*",
    manner=r"(?:\s+(?:sans\s+(?:les\s+)?crochets|tel(?:le)?\s+quel(?:le)?|sans\s+changement|du\s+texte))*",
    proposal=r"(?:la\s+)?(?:proposition|suggestion|motion)\s*(?:d(?:e\s+|['’])|visant\s+à\s+|tendant\s+à\s+|[:：]\s*)(?:la\s+)?",
)  # fmt: skip
_SPANISH = SideWords(
    pro=r"(?:por|a\s+favor\s+de|para|favorables?\s+a)\s*(?:(?:la|el|su)\s+)?",
    contra=r"(?:contra|en\s+contra\s+de|contrari[oa]s?\s+a)\s*(?:(?:la|el|su)\s+)?",
    goes=r"(?:supresión|suprimir|eliminación|eliminar)",
    stays=r"(?:mantenimiento|mantener|conservación|conservar|retener)",
    of=r"(?:\s+(?:del?|la|el|este|esta))*",
    manner=r"(?:\s+(?:sin\s+(?:los\s+)?corchetes|tal\s+cual|sin\s+cambios|del\s+texto))*",
    proposal=r"(?:la\s+)?(?:propuesta|sugerencia|moción)\s*(?:del?\s+|para\s+|[:：]\s*)(?:la\s+)?",
)  # fmt: skip
_RUSSIAN = SideWords(
    pro=r"(?:за|в\s+пользу)",
    contra=r"(?:против)",
    goes=r"(?:исключени[еяю]|исключить|удалени[еяю]|удалить|сняти[еяю])",
    stays=r"(?:сохранени[еяю]|сохранить|оставлени[еяю]|оставить)",
    of=r"(?:\s+(?:этого|данного))*",
    manner=r"(?:\s+(?:без\s+(?:квадратных\s+)?скобок|без\s+изменений|текста))*",
    proposal=r"(?:предложени[ея]|предлагается)\s*(?:об?\s+|[:：]\s*)?",
)  # fmt: skip
_CHINESE = SideWords(
    pro=r"(?:赞成|支持|同意|主张|要求)?",
    contra=r"(?:反对|不赞成|不支持|不同意)",
    goes=r"(?:删除|删去)",
    stays=r"(?:保留|维持)",
    of=r"(?:该|此|本)?",
    manner=r"(?:案文|(?:且|并)?(?:不加|去掉)方括号|原文|(?:的)?(?:国家|代表团|者))*",
    proposal=r"(?:关于)?(?:提议|建议|提案)?[:：]?",
)  # fmt: skip
_ARABIC = SideWords(
    pro=r"(?:مع|لصالح|تأييد|المؤيدون\s+ل|المؤيدة\s+ل)?\s*",
    contra=r"(?:ضد|معارضة|المعارضون\s+ل|المعارضة\s+ل)\s*",
    goes=r"(?:ال)?(?:حذف|شطب)",
    stays=r"(?:ال)?(?:إبقاء(?:\s+على)?|احتفاظ(?:\s+ب)?)",
    of=r"(?:\s*(?:هذه|هذا))*",
    manner=r"(?:\s+(?:بدون\s+أقواس|دون\s+تغيير|النص))*",
    proposal=r"(?:ال)?(?:اقتراح|مقترح)\s*(?:ب|ل|[:：]\s*)?",
)  # fmt: skip
SIDE_WORDS = (_ENGLISH, _FRENCH, _SPANISH, _RUSSIAN, _CHINESE, _ARABIC)
