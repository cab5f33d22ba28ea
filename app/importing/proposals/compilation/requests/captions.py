"""Captions of a paper: lines that introduce a text and are none ("Proposal for additional text", "New paragraph 4:").

In: words that stand where a paper gives wording. Out: whether they are a caption, or may be one. A caption is short,
says nothing with a verb, ends no sentence, and speaks of the text itself: of a proposal, a paragraph, a version. Only
one that ends in a colon or says that something is new, proposed, other or added is told as one, since a treaty has
articles that are called "Amendments"; what else speaks so of the text may be one, and a person is asked. What such
lines ask is `asks`' business; headings of a paper that name articles are `headings`'.
"""

from __future__ import annotations

import re

from app.importing.proposals.compilation.requests.headings import heading_of
from app.late_pattern import compile_later

_THINGS = """
text texts wording paragraph paragraphs para paras subparagraph subparagraphs proposal proposals amendment amendments
addition additions alternative alternatives option version article articles preamble preambles pp preambular
sentence sentences language formulation formulations suggestion suggestions comment comments commentary rationale note
explanation drafting definition definitions clause clauses chapeau insertion deletion change changes
texte textes libellé paragraphe paragraphes alinéa alinéas proposition propositions amendement amendements ajout ajouts
variante variantes version article articles préambule phrase phrases commentaire commentaires justification remarque
définition définitions modification modifications rédaction
texto textos redacción párrafo párrafos apartado apartados propuesta propuestas enmienda enmiendas adición adiciones
alternativa alternativas opción versión artículo artículos preámbulo frase frases comentario comentarios justificación
nota definición definiciones modificación modificaciones
текст тексты текста формулировка формулировки пункт пункты пункта подпункт подпункты предложение предложения поправка
поправки дополнение дополнения вариант варианты версия статья статьи статьи преамбула комментарий комментарии
обоснование примечание определение определения изменение изменения редакция абзац абзацы
نص نصوص صياغة فقرة فقرات مقترح مقترحات اقتراح تعديل تعديلات إضافة بديل بدائل خيار نسخة مادة ديباجة جملة تعليق تعليقات
تعليل ملاحظة تعريف
"""
_MANNERS = """
new proposed additional alternative alternate amended revised suggested added following replacement
nouveau nouvelle nouveaux nouvelles nouvel proposé proposée proposés proposées supplémentaire supplémentaires
additionnel additionnelle additionnels additionnelles remplacement modifié modifiée modifiés modifiées révisé révisée
suivant suivante
nuevo nueva nuevos nuevas propuesto propuesta propuestos propuestas adicional adicionales alternativo alternativa
enmendado enmendada revisado revisada sugerido sugerida siguiente siguientes
новый новая новое новые предлагаемый предлагаемая предлагаемое предлагаемые дополнительный дополнительная
дополнительное дополнительные альтернативный альтернативная альтернативное альтернативные измененный измененная
пересмотренный пересмотренная следующий следующая
جديد جديدة مقترح مقترحة إضافي إضافية بديل بديلة معدل معدلة منقح منقحة التالي التالية
"""
_JOINTS = """
a an the of to for in on and or with as by from la le les l un une de du des d et ou à au aux pour en el los las una del
y o al para con и или для к о по в на من في على ل و أو
"""
_HAN_THING = (
    r"案文|文本|措辞|段落|段|款|项|提案|提议|建议|修正案?|补充|备选|方案|版本|条|序言|句|评论|意见|理由|说明|定义|修改"
)
_HAN_MANNER = r"新增?的?|拟议的?|提议的?|建议的?|补充的?|备选的?|替代的?|修正后?的?|修订后?的?|以下|下列|其他"
_HAN = compile_later(
    rf"(?P<manner>(?:{_HAN_MANNER})*)(?:第?[\d一二三四五六七八九十]*(?:{_HAN_THING})|的|和|及|、|\s)+[：:]?"
)
_ENDS = compile_later(r"[.;,!?。；，！？؛؟…]\W*$")
_COLON = re.compile(r"[:：]\W*$")
_NUMBER = re.compile(r"\d{1,3}[a-z]?|[a-z]|[ivxlc]+|bis|ter|quater")
_LONGEST = 12
"""Words of the longest caption."""
_LONGEST_DOUBT = 25
_FARTHEST = 4000
"""Code points from which words are no caption, whatever stands between them: a text that grows line by line is asked at
each.
"""
_COMMANDS = re.compile(
    r"\b(?:shall|must|should|doi(?:t|vent)|deber[áa]n?|debe[nr]?)\b|(?<!\w)(?:долж\w+|обязан\w*|يجب|يتعين|تلتزم)(?!\w)|应|须",
    re.IGNORECASE,
)
_SIGNS = ' \t[]［］()（）:：“”"«»*_–—-'


def is_caption(text: str) -> bool:
    """Whether words only introduce a text, or only name the place where it stands.

    >>> is_caption("Proposal for additional text"), is_caption("New paragraphs 4 and 5:"), is_caption("[Article 8")
    (True, True, True)
    >>> is_caption("Amendments"), is_caption("New piers are built"), is_caption("Any new text shall be read.")
    (False, False, False)
    """
    if len(text) > _FARTHEST or _ENDS.search(text):
        return False
    heading = heading_of(text.strip(_SIGNS))
    if heading is not None and heading.kind != "division" and not heading.titled:
        return True
    han = _HAN.fullmatch(text.strip(_SIGNS[:4]))
    if han is not None:
        return bool(han["manner"]) or _COLON.search(text) is not None
    words = _words(text)
    things = [word for word in words if word in _THING]
    manners = [word for word in words if word in _MANNER]
    plain = all(word in _THING or word in _MANNER or word in _JOINT or _NUMBER.fullmatch(word) for word in words)
    introduces = bool(manners) and len(words) > 1
    return len(words) <= _LONGEST and bool(things) and plain and (introduces or _COLON.search(text) is not None)


def may_be_caption(text: str) -> bool:
    """Whether words that end no sentence speak of the text itself, so that they may be no wording.

    >>> may_be_caption("Gates and bells, new para 4"), may_be_caption("Ships and piers"), may_be_caption("Amendments")
    (True, False, True)
    """
    words = _words(text[: _FARTHEST + 1])
    if len(text) > _FARTHEST or _ENDS.search(text) or len(words) > _LONGEST_DOUBT or _COMMANDS.search(text):
        return False
    return any(word in _THING for word in words) or _HAN.fullmatch(text.strip(_SIGNS[:4])) is not None


def _words(text: str) -> list[str]:
    """The words of a text, small; of Arabic ones without the article."""
    return [_bare(word) for word in re.findall(r"\w+", text.casefold())]


def _bare(word: str) -> str:
    for prefix in ("وال", "ال"):
        if word.startswith(prefix) and len(word) > len(prefix) + 1:
            return word.removeprefix(prefix)
    return word


_JOINT = frozenset(_JOINTS.split())
_THING = frozenset(_THINGS.split())
_MANNER = frozenset(_MANNERS.split())
