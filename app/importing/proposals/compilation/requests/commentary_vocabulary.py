"""The words in six languages by which prose about a text is told from text: refusals, “the original text”.

Words and patterns alone; `commentary` reads them. They are made for words that no number, letter or option heads. Verbs
that begin provisions too ("maintain a register") count only before a noun that stands for a part of the text.
"""

from __future__ import annotations

import re

from app.late_pattern import compile_later
from app.treaty.marks import Stance

QUOTED = compile_later(r"“([^“”]+)”|\"([^\"]+)\"|«([^«»]+)»|„([^„“”]+)[“”]|「([^「」]+)」|(?<!\w)‘([^‘’]+)’(?!\w)")
WHOLLY_QUOTED = compile_later(
    r"[\s\[(]*(?:“[^“”]*(?:“[^“”]*”[^“”]*)*”|\"[^\"]*\"|«[^«»]*(?:«[^«»]*»[^«»]*)*»|「[^「」]*」)[\s\]).;,]*"
)
DEFINES = compile_later(
    r"\s*,?\s*(?:\([^()]{0,80}\)\s*)?(?:,[^,]{0,80},\s*)?(?:means?|shall|includes?|refers?\s+to|denotes?"
    r"|ha(?:s|ve)\s+the\s+(?:same\s+)?meaning|(?:is|are)\s+(?:defined|understood)|signifie(?:nt)?|s['’]entend|désigne(?:nt)?"
    r"|on\s+entend|significan?|se\s+entienden?|se\s+entenderá|означа[ею]т|понима[ею]тся|[是系]?指|[يت]عني|[يت]قصد)",
    re.IGNORECASE,
)
"""Words behind quoted ones that define these, as a treaty does."""
NAMES = compile_later(
    r"(?:[(（]\s*(?:the\s+|le\s+|la\s+|el\s+)?|\b(?:as|called|termed|hereinafter|hereafter|entitled|titled|marked|dénommée?s?"
    r"|ci-après|denominad[oa]s?|en\s+adelante|titulad[oa]|intitulée?|далее|именуем\w+)\s*[,:–—-]?\s*(?:the\s+|le\s+|la\s+|el\s+)?"
    r"|以下(?:称|简称)为?|المسماة?\s*|المشار\s+إليه\w*\s+ب\w*\s*|\b(?:by|par|por)\s+(?:the\s+)?(?:terms?|expression)\s+)$",
    re.IGNORECASE,
)
"""Words before quoted ones that give a thing its name, as a treaty does."""
TURNED = compile_later(
    r"\b(?:not|no|never|cannot|against|oppos\w+|instead|if|unless|without|than|recall\w*|reject\w*|by(?!\s+the\s+following\b)|of)\b|\bn[’']t\b"
    r"|\b(?:ne|pas|jamais|contre|lieu|sans|si|sauf|rejet\w*|refus\w*|rappel\w*|proposée?s?\s+par)\b|\bn[’'](?=\w)"
    r"|\b(?:nunca|contra|lugar|sin|salvo|rechaz\w*|recuerd\w*|propuest[oa]s?\s+por|opone\w*)\b"
    r"|(?<!\w)(?:не|против|вместо|без|если|отверг\w*|отклон\w*|напомина\w*|возраж\w*|предложенн\w+)(?!\w)"
    r"|不|未|反对|代替|而非|如果|除非|拒绝|提出的|(?<!\w)(?:لا|لم|لن|ضد|بدلا|بدون|إذا|[يتن]?رفض\w*|[يتن]عارض\w*|[يتن]عترض\w*)(?!\w)",
    re.IGNORECASE,
)
INTRODUCES = compile_later(
    r"[^“”\"«»「」]{0,80}?(?:\b|(?<=(?-i:[\u4e00-\u9fff])))(?:reads?|follow(?:s|ing)|text|wording|language|formulation|paragraph|article|sentence|title|heading|alternative|version|(?:comme|qui)\s+suit"
    r"|texte|libellé|siguiente|texto|redacción|следующ\w+|текст\w*|редакци\w+|案文|如下|النص|التالي|يلي|decir|dirá|rezar|(?:应?改|修改)为|应为|se\s+lira(?:it)?|ainsi\s+libellé)(?:\s+[\w()]{1,6})?\s*[:：]\s*",
    re.IGNORECASE,
)
"""What may stand before a text in quotation marks and give it as proposed, unless there is a word of TURNED in it."""
_NOUN = (
    r"(?:words?|phrases?|wording|text|language|formulations?|expressions?|references?|additions?|insertions?|deletions?|inclusion"
    r"|proposals?|proposed|amendments?|suggestions?|paragraphs?|paras?\.?|sub-?paragraphs?|sentences?|provisions?|options?|chapeau"
    r"|title|brackets?|original|draft|status\s+quo)\b"
)
_OF_IT = (
    r"(?:(?:with|to|on|of|for|about|in|the|this|that|these|its|their|our|any|all|both|current|original|existing|new|[A-Z]\w+['’]s?)\s+){0,4}"
    rf"{_NOUN}"
)
"""“The original text”, “on this proposal”."""
_OPINES = (
    r"(?:believes?|considers?|thinks?|finds?|feels?|regrets?|doubts?|support(?:s|ed)?|oppose[sd]?|object(?:s|ed)?|reject(?:s|ed)?|disagrees?"
    r"|agree[sd]?|prefer(?:s|red)?|favou?rs?|sees?|wish(?:es)?|wants?|note[sd]?|recall(?:s|ed)?|reserve[sd]?|withdr(?:aws?|ew)|accept(?:s|ed)?"
    r"|welcome[sd]?|request(?:s|ed)?|propos(?:es?|ed)"
    r"|suggest(?:s|ed)?|asked|wonders?|seeks?|shares?|ha(?:s|ve)\s+(?:\w+\s+)?(?:difficult\w+|concerns?|doubts?|problems?|reservations?)"
    r"|(?:can|could|do(?:es)?|would)\s?(?:not|n[’']t)|can[’']t|would|could|(?:is|are)\s+(?:not\s+)?(?:able|unable|ready|willing"
    r"|in\s+a\s+position|in\s+favou?r|against|opposed|concerned|flexible|open|of\s+the\s+view))\b"
)
NAMED_OPINES = compile_later(
    rf"(?:[Tt]he\s+)?[^\W\d_][\w'’.()-]*(?:\s+(?:of|the|and|[A-Z][\w'’.()-]*)){{0,8}}\s+(?:(?:also|still|therefore|strongly)\s+)?{_OPINES}"
)
"""A name and what it thinks; that the name is an actor's is for the caller to know."""
FIRST_PERSON = compile_later(
    rf"\b(?:[Ww]e|I|(?:[Oo]ur|[Mm]y|[Tt]h(?:e|is))\s+delegation)\s+(?:(?:also|still|therefore|strongly|do|fully)\s+)?{_OPINES}"
    r"|\b(?:[Oo]ur|[Mm]y)\s+(?:delegation|position|proposal|view|understanding|preference|suggestion|concerns?|capital|authorities)\b"
    r"|\b(?:[Nn]otre\s+(?:délégation|position|proposition)|[Nn]ous\s+(?:ne\s|n['’]|proposons|préférons|appuyons|pensons|estimons|souhaitons))"
    r"|\b[Nn]uestra\s+(?:delegación|posición|propuesta)|\b[Нн]аш\w{1,2}\s+(?:делегаци|позици|предложени)|我(?:国|方)代表团|وفدنا|وفد\s+بلدي"
)
"""A delegation speaking in its own name."""
AS_ASKED_BY = compile_later(
    r"\b[Aa]s\s+(?:\w+ly\s+)?(?:proposed|suggested|put\s+forward|tabled|requested)\s+by\s+(?!(?:an?|any|each|the|one|it|them|that|this)\b)"
)
"""“As suggested by Samoa”: another's wording is spoken of."""
POINTS = compile_later(
    r"\W*(?:see|cf\.?|same(?:\s+as)?|as|idem|ditto|likewise)(?:\s+(?:as\s+)?(?:the\s+)?(?-i:[A-Z])[\w.'’-]*(?:[\s,]+(?:and|of|the|&|(?-i:[A-Z])[\w.'’-]*)){0,6}"
    r"|\s+above|\s+below)?\W*|no\s+(?:comments?|remarks?|objections?|position|opinion|view)\b.{0,60}|(?:see|cf\.?|same\s+as)\s+[^:：]{1,40}[:：].*"
    r"|(?:current|original|existing|proposed|new|revised|draft)\s+(?:text|wording|version)\W*"
    r"|(?:note|remark|comment)s?\s+(?:by|from|of)\s+(?:the\s+)?(?:secretariat|chair|editor|facilitator)\w*\b.*"
    rf"|(?:see|as\s+in|same\s+as)\s+(?:the\s+)?{_NOUN}.{{0,80}}|(?:notes?|remarks?|comments?)\W*|(?:revised|new|earlier)\s+proposal\b[^:：]{{0,60}}"
    rf"|(?:delete|remove|move|merge|renumber|bracket)\s+{_OF_IT}[^:：]{{0,200}}"
    r"|(?:and|but)\s+(?:we\s+)?(?:can\s?not|do(?:es)?\s+not|opposes?|rejects?|objects?)\b.*",
    re.IGNORECASE | re.DOTALL,
)
"""Words that only point to another text, or say that nothing is said."""
OF_THE_WORDS = compile_later(
    rf"[Tt]he\s+(?:(?:proposed|additional|new|last)\s+)?(?:words|phrase)\s|(?:[Tt]he|[Tt]his|[Tt]hese|[Ss]uch)\s+(?:\w+\s+)?{_NOUN}"
    r".{0,300}?\b(?:is|are|was|would\s+be|seems?|appears?)\s+(?:too\s+)?(?:redundant|superfluous|unnecessary|unacceptable|unclear"
    r"|unhelpful|problematic|premature|vague|confusing|not\s+(?:\w+ly\s+)?(?:supported|acceptable|needed|necessary|clear|agreed|helpful))",
    re.DOTALL,
)
_PLACE = (
    r"(?:(?:the|le|la|el|this|l['’])\s*)?(?:paragraphs?|paras?\.?|sub-?paragraphs?|articles?|sentences?|paragraphes?|alinéas?|párrafos?|apartados?"
    r"|incisos?|artículos?|пункт\w*|подпункт\w*|стать\w+)\s*\(?[\da-zа-я]{1,4}\b"
    r"|第[一二三四五六七八九十\d]{1,3}(?:款|条|段|句|项)|本[款条段句项]|ل?(?:ال|ل)(?:فقرة|مادة)(?:\s+الفرعية)?\s*\(?[\d٠-٩]"
)
OF_A_PLACE = compile_later(
    r"\W*(?:please\s+|请|敬请)?(?:delet\w+|remov\w+|strik\w+|omit\w*|retain\w*|keep\w*|maintain\w*|supprim\w+|biff\w+|maint[ei]\w+|conserv\w+"
    r"|suprim\w+|suprím\w+|elimin\w+|manten\w+|mantén\w+|исключ\w+|удал\w+|снять|сохран\w+|остав\w+|删除|删去|去掉|保留|[تين]?حذف|شطب|[تي]بقى|(?:ال)?إبقاء\s+على)"
    rf"\s*(?:{_PLACE})"
    rf"|(?:(?:there\s+is\s+)?(?:no|little)\s+need\s+(?:for|to)|(?:il\s+)?n['’]est\s+pas\s+nécessaire|no\s+(?:es\s+necesario|hace\s+falta)|нет\s+(?:нужды|необходимости)|(?:没有|无)(?:必要|需)|不(?:必要|需要)|لا\s+(?:ضرورة|حاجة|لزوم))"
    rf".{{0,30}}?(?:{_PLACE})"
    rf"|(?:{_PLACE}).{{0,100}}?(?:\b(?:not?|un)\s?(?:necessary|needed|required)\b|\b(?:unnecessary|redundant|superfluous|superflue?s?|superfluos?|essential)\b"
    r"|\b(?:should|must|to|can|could|may)\s+(?:also\s+)?(?:be\s+)?(?:deleted|removed|struck|omitted|retained|kept|go|stay)\b|\binutiles?\b"
    r"|\b(?:pas|no\s+(?:es|son))\s+n[eé]ces\w+|\bêtre\s+(?:supprim|maintenu|biff|conserv)\w+|\bà\s+supprimer\b"
    r"|\b(?:deb\w+\s+)?(?:suprimirse|eliminarse|mantenerse|conservarse)\b|не\s+нуж\w+|не\s+требу\w+|излишн\w+|следует\s+(?:исключить|сохранить|удалить|оставить|снять)"
    r"|没有必要|不必要|多余|无需|应(?:予|该|当)?(?:以)?(?:删|去掉|保留)|(?:ينبغي|يجب|يتعين)\s+(?:حذف|شطب|الإبقاء)\w*)",
    re.IGNORECASE | re.DOTALL,
)
"""Words that say of a numbered part what should become of it, or that it is not needed: no provision says so."""
OF_A_PROPOSAL = compile_later(
    r"\b[A-Z]\w+['’]s?\s+(?:\w+\s+)?(?:proposals?|text|amendments?|suggestions?|wording|additions?|position|version)\b"
    r"|\b(?:[Ii]t\s+is|[Ii]t['’]s)\s+(?:not\s+|un)clear\b|\b[Tt]here\s+is\s+no\s+(?:consensus|agreement|need|support)\b"
    r"|\b[Rr]eferences?\s+to\b.{1,300}\bshould\s+(?:not\s+)?be\b|\bshould\s+(?:not\s+be\s+(?:included|inserted|added|in\s+the\s+text)"
    r"|be\s+(?:deleted|dropped|omitted|avoided|reconsidered))\b|\bgo(?:es)?\s+too\s+far\b|\b(?:are|is)\s+new\s+to\s+us\b"
    r"|\b(?:redundant|superfluous|unnecessary|unhelpful|premature|problematic|too\s+(?:vague|broad|narrow|long|weak|strong|prescriptive))\W*$",
    re.DOTALL,
)
"""Words about a proposal, or a verdict on a text, that no provision has."""
LABELLED_TAIL = compile_later(
    r".{3,}\s[–—-]\s*(?:no|oppose[sd]?|not\s+(?:acceptable|supported|needed|agreed)|unacceptable|reject(?:s|ed)?)\W*",
    re.IGNORECASE | re.DOTALL,
)
TAGGED = compile_later(r"\s[–—-]\s*(?P<name>[^()\[\]–—]{2,60}?)[\s.;]*$")
"""A name behind a dash behind the words, which are its own then."""
TAIL = compile_later(
    r".{3,}(?:\s[–—-]|[:：])\s*(?:no|oppose[sd]?|not\s+(?:acceptable|supported|needed|agreed)|unacceptable|reject(?:s|ed)?)\W*"
    r"|.{3,}\b(?:is|are)\s+(?:redundant|superfluous|unnecessary|unacceptable|not\s+(?:supported|acceptable|needed|necessary))\W*",
    re.IGNORECASE | re.DOTALL,
)
"""A verdict behind the words it is on."""
_WHO = (
    r"\W*(?:(?:we|i|(?:our|the|this)\s+delegation|nous|мы)\s+)?"
    r"(?:(?:still|also|therefore|strongly|is|are|would|fully|firmly)\s+){0,2}"
)
_INCLUDING = r"(?:adding|inserting|including|delet\w+|remov\w+|moving|replacing)"


def _start(words: str) -> re.Pattern[str]:
    return compile_later(rf"{_WHO}(?:{words})", re.IGNORECASE)


_REFUSES = _start(
    r"(?:can(?:\s?not|[’']t)|could\s+not|(?:do(?:es)?|would|will)\s+not|don[’']t|doesn[’']t|not|unable\s+to)\s+"
    r"(?:(?:be\s+able|in\s+a\s+position|ready)\s+to\s+|\w+ly\s+)?(?:accept|support|agree|insert|add|include|see|favou?r|want|wish|go\s+along"
    r"|endorse|need|acceptable|necessary|delete|remove|in\s+favou?r)|no\s+need\b|oppose[sd]?\b|objects?\s+to\b|objection\s+to\b|rejects\b|reject(?=\s*:)"
    rf"|disagrees?\b|against\s+(?:{_OF_IT}|{_INCLUDING})|(?:have\s+)?difficult\w*\s+with|ha(?:s|ve)\s+(?:\w+\s+)?(?:difficult\w+|concerns?|problems?)\b"
    r"|unacceptable\b|ne\s+(?:peut|peuvent)\s+(?:pas\s+)?(?:accepter|appuyer|souscrire)|n['’](?:appuie|accepte)|s['’]oppose"
    r"|contre\s+(?:l['’]ajout|la\s+suppression|l['’]insertion|le\s+texte)|rejette\s|no\s+(?:acepta|apoya|puede\s+(?:aceptar|apoyar))"
    r"|se\s+opone|en\s+contra\b|rechaza\s|не\s+(?:может|могут)\s+(?:принять|поддержать|согласиться)|не\s+(?:поддерж|принима|соглас)\w+"
    r"|против\s+(?:включени|исключени|слов|добавлени|предложени)|возража|不能接受|不接受|反对|不支持|不同意|无法接受|لا\s+يمكن(?:نا)?\s+(?:أن\s+ن)?قبول?|لا\s+[تين](?:قبل|ؤيد|وافق)"
    r"|ne\s+pouvons\s+(?:pas\s+)?(?:accepter|appuyer|souscrire)|n['’](?:acceptons|appuyons)\s+pas|nous\s+opposons\s|rejetons\s"
    r"|no\s+(?:aceptamos|apoyamos|podemos\s+(?:aceptar|apoyar))|nos\s+oponemos|rechazamos\s|не\s+можем\s+(?:принять|поддержать|согласиться)|отверга(?:ем|ет|ют)\s"
    r"|[تين]عارض|[تين]رفض\s+(?:إضافة|إدراج|عبارة|حذف)|[تين]عترض\s+على"
)
DELETING = compile_later(r"\b(?:delet|remov|suppr|eliminar|исключ|удал)\w*|删除|حذف", re.IGNORECASE)
_RESERVES = _start(
    r"(?:scrutiny\s+)?reservation\s+(?:on|about|regarding)\b|(?:scrutiny\s+)?reservation\W*$|reserves?\s+(?:(?:its|our|their|my)\s+)?positions?"
    r"|(?:needs?|has|have|wish(?:es)?)\s+to\s+consult|(?:has|have|enters?|places?)\s+an?\s+(?:scrutiny\s+)?reservation"
    r"|(?:awaits?|awaiting)\s+instructions|réserve\s+(?:sur|sa\s+position)|reserva\s+(?:sobre|su\s+posición)"
    r"|резервиру\w+\s+(?:свою\s+)?позицию|оговорк[аи]\s+(?:к|по)\s|保留(?:其)?立场|[تين]?تحفظ\s+على"
)
_WITHDRAWS = _start(
    r"(?:has\s+)?with(?:draws?|drew|drawn)(?:\W*$|\s+(?:its|our|the|this|that|their)\s+(?:\w+\s+)?(?:proposals?|amendments?|text|suggestions?))"
    r"|retire\s+sa\s+proposition|retira\s+su\s+propuesta|(?:снимает|отзывает)\s+(?:сво[её]\s+)?предложение|撤回|[تين]سحب\s+(?:اقتراح|مقترح)"
)
_KEEPS = _start(
    r"(?:keeps?|retains?|maintains?|leave|back\s+to|revert\s+to|return\s+to|prefers?(?:\s+to\s+(?:keep|retain))?|favou?rs?)\s+(?:the\s+)?"
    rf"(?:original|current|existing|initial|present|(?:chair|president)['’]?s)(?:\s+{_NOUN}|\s*[,.;]|\W*$)"
)
_FLEXIBLE = _start(
    r"(?:can|could)\s+(?:also\s+)?(?:accept|live\s+with|go\s+along|support|agree)\b|flexible\b|shows?\s+flexibility"
)
_SUPPORTS = compile_later(
    rf"{_WHO}(?:(?:supports?|endorses?|agrees?\s+(?:to|with)|welcomes|seconds?|shares|accepts)(?:\W*$|\s+{_OF_IT})"
    r"|(?:supports?|endorses?|agrees?\s+with|seconds?|same\s+as|ditto|idem)(?:\s+(?:the\s+)?(?-i:[A-Z])[\w'’.-]*(?:\s+(?:and|of|the|(?-i:[A-Z])[\w'’.-]*)){0,6})?\W*$"
    r"|(?:appuie|soutient|apoya|поддерживает|支持|[تين]ؤيد)\s*(?:[«“\"]|\W*$))",
    re.IGNORECASE,
)
_DOUBTS = _start(
    rf"doubts?\s+the\s+need|doubts\b|questions?\s+the\s+(?:need|relevance|value|purpose|merits?)|questions?\s+(?:{_OF_IT})|concern(?:ed|s)?\s+(?:about|by|with|over)\s+{_OF_IT}|regrets\b|wonders\b"
    r"|without\s+the\s+(?:words?|phrase)|sans\s+les\s+mots|sin\s+las\s+palabras|без\s+слов|بدون\s+(?:عبارة|كلمة)"
)
HEADS = compile_later(
    r"\W*(?:reservations?|(?:still\s+)?under\s+\w+|for\s+(?:discussion|consideration|information|reference)|pending|comments?|remarks?|concerns?"
    r"|questions?|objections?|opposition|against|not?|oppose[sd]?|(?:[\w'’]+\s+){0,3}supported\s+by\s[^:：]{1,40}|as\s+(?:in|proposed|suggested)\s[^:：]{1,40}"
    r"|(?:instead\s+of|in\s+lieu\s+of|rather\s+than)\b[^:：]{1,300})\s*[:：]\s*\S"
    r"|(?:instead\s+of|in\s+lieu\s+of|rather\s+than|no\s+to|too\s+early\s+to|unable\s+to|hesitant|s[ck]eptical|still\s+(?:considering|studying"
    r"|reviewing|consulting)|text\s+as\s+it\s+stands|(?:original|current|existing)\s+(?:text|wording)\b|could\s+only|finds\b|believes\b|thinks\b|feels\b"
    r"|ne\s+soutient|pas\s+favorable|no\s+est[aá]\s+de\s+acuerdo|no\s+respalda)",
    re.IGNORECASE,
)
"""How words begin that set others beside the text, or are not ready for it."""
_PREFERS = _start(rf"prefers\b|prefer\s+{_OF_IT}|favou?rs\s+{_OF_IT}|préfère\b|prefiere\b|предпочитает")
STARTS: tuple[tuple[re.Pattern[str], Stance], ...] = (
    (_REFUSES, Stance.OPPOSE),
    (_RESERVES, Stance.RESERVE),
    (_WITHDRAWS, Stance.WITHDRAW),
    (_KEEPS, Stance.RETAIN),
    (_FLEXIBLE, Stance.FLEXIBLE),
    (_SUPPORTS, Stance.SUPPORT),
    (_DOUBTS, Stance.PROPOSE),
    (HEADS, Stance.PROPOSE),
    (_PREFERS, Stance.PROPOSE),
)
"""How prose begins, and the stance it takes; PROPOSE stands for none that is sure."""
CONDITION = compile_later(
    r"\b(?:if|unless|whether|provided|until|pending|subject\s+to|alternatively|perhaps|si|sauf|salvo|если|при\s+условии)\b|如果|除非|إذا|شريطة",
    re.IGNORECASE,
)
