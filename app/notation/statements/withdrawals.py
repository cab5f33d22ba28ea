"""Knows words that say that a proposal is none any more, in six languages. Examples: "Norhaven withdrew this proposal
on 4 June", "(withdrawn)", "不再坚持这一提案".

In: a line or the words of a cell. Out: whether it takes back a proposal. What is withdrawn must be a proposal, or be
left unsaid: who withdraws a reservation, an objection or a support asks for no less. A sentence that denies, that sets
a condition, or that has the verbs of a treaty ("A Party may withdraw …") takes nothing back. It names nobody; whose the
proposal is, is for the caller to say.
"""

from __future__ import annotations

import re
from functools import lru_cache

from app.late_pattern import compile_later
from app.notation.documents.days import read_days

_LONGEST = 240
"""Characters of the longest sentence that takes something back; anything longer is text or reasons."""
_FARTHEST = 2 * _LONGEST
"""Characters behind which a note has ended, spaces and brackets around it and all."""
_SEMICOLON = re.compile("[;；؛]")
_KEPT = 1024
"""Sentences that are remembered: of a line it is asked several times whether one of it takes something back."""
_ITS = (
    r"(?=(?:its|their|his|her|this|that|the|cette|sa|son|ce|cet|leur|su|esta|este|el|la|свое(?:го|й|му)|эт(?:о|ого"
    r"|ой|у))\s+(?:\w+\s+){0,2}"
    r"(?:proposals?|amendments?|suggestions?|submissions?|requests?|text|wording|own|proposition|amendement|demande|texte|libellé|propuesta"
    r"|enmienda|solicitud|texto|redacción|текст\w*|формулировк\w+"
    r"|предложени\w+|поправк\w+|просьб\w+)\b)"
)
"""What is given up by a verb that is said of many other things."""
_JOINT = (
    r"\b(?:join(?:s|ed|ing)?|(?:associat|align)(?:es?|s|ed|ing)\s+\w+sel(?:f|ves)\s+with)\b[^.;:]{1,60}?\b(?:withdrawal|withdrawing|retraction|retracting)\b"
    r"|\b(?:s[’']associ\w+|se\s+(?:joi(?:nt|gnent)|ralli\w+)|rejoi(?:nt|gnent))\s[^.;:]{0,60}?\bretrait\b"
    r"|\bse\s+(?:sum|adhi|un[ieí]|asoci)\w+\s[^.;:]{0,60}?\b(?:retiro|retirada)\b|(?<!\w)присоедин\w+\s[^.;:]{0,60}?(?<!\w)(?:отзыв\w*|снят\w+)"
    r"|(?:加入|同意|附和)[^。；：]{1,20}?的?撤回|(?:与|和|同)[^。；：]{1,20}?(?:一道|一同|一起|共同)撤回|(?<!\w)و?(?:[يت]|ا)نضم\w*\s[^.؛:]{0,60}?(?<!\w)سحب"
)
"""What somebody does who takes back with another what either asked: "joins Kestria’s withdrawal of this text"."""
_VERB = compile_later(
    rf"{_JOINT}"
    r"|\bwithdr(?:ew|aws?|awn|awing)\b|\b(?:gives?|gave|given)\s+(?:in|way)\b|\b(?:yield|relent)(?:s|ed)\b"
    r"|\b(?:no\s+longer|(?:does|do|did|will|would|shall)\s+not(?:\s+(?:wish|intend|propose)\s+to)?|(?:doesn"
    r"|don|didn|won|wouldn)[’']t"
    r"|(?:decided|chosen?|opted|agreed|preferred)\s+not\s+to)\s+"
    r"(?:wish\s+to\s+)?(?:pursu(?:es?|ed|ing|e)|press(?:es|ed)?|maintain(?:s|ed)?|insist(?:s|ed)?(?:\s+(?:on"
    r"|upon))?|propos(?:es?|ed)"
    r"|request(?:s|ed)?|ask(?:s|ed)?\s+for|seeks?|sought|proceed\s+with|move|stand\s+by)\b"
    rf"|\b(?:retract(?:s|ed)?|rescind(?:s|ed)?|abandon(?:s|ed)?|drop(?:s|ped)?|g[ai]ves?\s+up|given\s+up"
    rf"|t[ao]kes?\s+back|took\s+back"
    rf"|taken\s+back|revokes?d?|cancel(?:s|led)?|relinquish(?:es|ed)?)\s+{_ITS}"
    rf"|\babandonn(?:e|ent|é)\s+{_ITS}|\bne\s+donn(?:e|ent)\s+pas\s+suite\s+à\s+{_ITS}"
    rf"|\bn[’'](?:entend(?:ent)?|a|ont)\s+(?:plus|pas)\s+(?:maintenir|maintenu)\s+{_ITS}"
    rf"|\b(?:desist(?:e|en|ió|ieron)|renunci(?:a|an|ó|aron))\s+(?:de|a)\s+{_ITS}|\babandon(?:a|an|ó|aron)\s+{_ITS}"
    rf"|\bdecid(?:e|ió|ieron)\s+no\s+(?:mantener|insistir\s+en|seguir\s+adelante\s+con)\s+{_ITS}"
    rf"|(?<!\w)(?:отказал(?:ся|ась|ись|ось)|отказыва(?:ет|ют)ся)\s+от\s+{_ITS}"
    rf"|(?<!\w)(?:больше|более)\s+не\s+(?:выдвига|поддержива|предлага)(?:ет|ют)\s+{_ITS}"
    r"|放弃(?=其|该|这|本|上述|了)|不再(?:维持|主张|推动)|(?<!\w)(?:تخل(?:ت|ى|وا)|[تي]تخلى|تراجع(?:ت|وا)?"
    r"|[تي]تراجع|عدل(?:ت|وا)?)(?=\s+(?:\S+\s+){0,3}عن\s)"
    r"|\bwithdrawal\s+of\s+(?=(?:this|its|their|the|that)\s+(?:\w+\s+)?(?:proposals?|amendments?"
    r"|suggestions?|submissions?|text)\b)"
    r"|\bretrait\s+de\s+(?=(?:sa|cette|la|son|cet)\s)|\bretiro\s+de\s+(?=(?:su|esta|la)\s)"
    r"|\b(?:retir(?:e|ent|é|ées?|és|a|èrent|ons)\b|n[’']insist(?:e|ent)\s+(?:pas|plus)|ne\s+(?:maintien(?:t"
    r"|nent)|demand(?:e|ent)|propos(?:e|ent))\s+"
    r"(?:pas|plus)\b|renonc(?:e|ent|é)\s+à)"
    r"|\b(?:retir(?:an?|ó|aron|ad[oa]s?|amos)\b|(?:ya\s+)?no\s+insisten?\b|ya\s+no\s+(?:mantienen?|proponen?"
    r"|piden?|solicitan?)\b)"
    r"|(?<!\w)(?:сня(?:л[аио]?|т[оаы]?|ты)|снима(?:ет|ют|ем)|отозва(?:л[аио]?|н[оаы]?)|отзыва(?:ет|ют|ем)"
    r"|(?:больше\s+)?не\s+настаива(?:ет|ют|ем))(?!\w)"
    r"|撤回|撤销|收回|不再(?:坚持|要求|提出)"
    r"|(?<!\w)(?:و?(?:[يتن]سحب(?:ون)?|سُ?حب(?:ت|وا|ا)?|مسحوبة?|السحب|انسحب)|لم\s+[يت]عد\s+[يت](?:قترح|طلب|تمسك)|لا\s+[يت](?:صر|تمسك))(?!\w)",
    re.IGNORECASE,
)
"""What takes back. A verb that says the contrary of insisting does so with a negation in it."""
_THIS = (
    r"(?:this|its|our|their|the\s+above|the\s+foregoing)\s+(?:\w+\s+)?"
    r"(?:proposals?|amendments?|suggestions?|text|wording)"
)
_JOINTLY = compile_later(_JOINT, re.IGNORECASE)
_SETTLES = compile_later(
    r"\b(?:can|could|will|is\s+able\s+to|is\s+ready\s+to|is\s+prepared\s+to)\s+(?:\w+\s+)?(?:accept|agree\s+(?:to|with)|go\s+along\s+with"
    r"|live\s+with|support)\s+the\s+(?:(?:draft\s+)?(?:text|wording|draft|paragraph|article|provision)\s+as\s+(?:it\s+(?:is|stands)|drafted|is)"
    r"|(?:present|current|existing|original)\s+(?:text|wording|draft|language))"
    rf"|\b(?:can|could)\s+(?:\w+\s+)?(?:live|do)\s+without\s+(?:it|{_THIS})|\b(?:disregard|ignore)\s+{_THIS}"
    rf"|\b(?:is|are)\s+(?:not|no\s+longer)\s+(?:pursuing|pressing|proposing|insisting\s+on)\b"
    rf"|\bno\s+longer\s+(?:supports?|backs?|favou?rs?|stands?\s+behind|wants?|needs?)\s+(?:it\b|this\b|{_THIS})"
    rf"|\b(?:asked|asks|requested|requests)\s+(?:that\s+|for\s+)?{_THIS}\s+(?:to\s+)?be\s+(?:deleted|removed|struck|taken\s+out|dropped)"
    r"|\bhas\s+(?:since\s+|now\s+)?reconsidered\b"
    r"|\b(?:in\s+place|in\s+lieu|instead)\s+of\s+(?:its|our|their)\s+own\b|\b(?:rather\s+than|replacing|gives?\s+way\s+to)\s+(?:its|our|their)\s+own\b"
    r"|\b(?:au\s+lieu|à\s+la\s+place)\s+d(?:e\s+la|u)\s+(?:sien|nôtre|leur)(?:ne)?\b|\b(?:en\s+lugar|en\s+vez)\s+del?\s+(?:la\s+)?(?:suy|nuestr)[oa]\b"
    r"|(?<!\w)(?:вместо|взамен)\s+(?:свое|собственн|наше)\w+|(?:取代|代替)(?:自己|其自己|其自身|其|我国|本国)的?|(?<!\w)(?:بدلا|بدلاً|عوضا|عوضاً)\s+(?:من|عن)\s+(?:مقترح|اقتراح|نص)(?:ه|ها|هم|نا)(?!\w)"
    r"|\b(?:peut|peuvent)\s+(?:\w+\s+)?(?:accepter|se\s+rallier\s+au|s[’']accommoder\s+du)\s+(?:le\s+)?texte\s+(?:actuel|existant|tel\s+quel|en\s+l[’']état)"
    r"|\bne\s+(?:soutien(?:t|nent)|appuie(?:nt)?)\s+plus\s+(?:cette|sa|ce|le)\b|\bne\s+pas\s+tenir\s+compte\s+de\s+(?:cette|sa)\s+proposition"
    r"|\bpueden?\s+(?:\w+\s+)?(?:aceptar|sumarse\s+a)\s+el\s+texto\s+(?:actual|existente|vigente|tal\s+como\s+está)"
    r"|\bya\s+no\s+(?:apoyan?|respaldan?)\s+(?:esta|su|este|el)\b|\b(?:caso\s+omiso\s+de|no\s+tener\s+en\s+cuenta)\s+(?:esta|su)\s+propuesta"
    r"|(?<!\w)(?:может|могут)\s+(?:\w+\s+)?(?:принять|согласиться\s+с)\s+(?:нынешн|существующ|имеющ|действующ)\w+\s+(?:текст|формулировк)\w*"
    r"|(?<!\w)(?:больше|более)\s+не\s+поддержива(?:ет|ют)\s+(?:эт|сво)\w+|(?<!\w)не\s+(?:учитывать|принимать\s+во\s+внимание)\s+(?:эт|сво)\w+\s+предложени"
    r"|(?:可以|可|能够?)接受(?:现有|目前|当前|原有?)的?(?:案文|文本|措辞|草案)|不再支持(?:该|本|这一|其|此)|(?:请|可)(?:忽略|不予考虑|不考虑)(?:该|本|这一|此)"
    r"|(?<!\w)(?:يمكن\w*|تستطيع|يستطيع)\s+(?:\S+\s+)?(?:قبول|القبول\s+ب)\s*النص\s+(?:الحالي|القائم|كما\s+هو)"
    r"|(?<!\w)(?:لم\s+[يت]عد\s+[يت]ؤيد|لا\s+[يت]ؤيد\s+بعد\s+الآن)\s+هذ|(?<!\w)(?:تجاهل|عدم\s+مراعاة)\s+هذ",
    re.IGNORECASE,
)
"""Who is content with the text as it stood, or without the proposal, asks for it no more."""
_PROPOSAL = compile_later(
    r"\b(?:proposals?|amendments?|suggestions?|submissions?|requests?|additions?|insertions?|deletions?"
    r"|removal|text|wording|language|matter|point|issue|idea|the\s+above|it|this|them)\b"
    r"|\b(?:propositions?|amendements?|demandes?|ajouts?|suppression|texte|libellé)\b|\b(?:propuestas?"
    r"|enmiendas?|sugerencias?|solicitud(?:es)?|adición|supresión|texto)\b"
    r"|(?<!\w)(?:предложени|поправ|просьб|исключени|добавлени|текст)\w*|提案|提议|建议|修正|案文|要求|删除|增加|(?:مقترح|اقتراح|تعديل|حذف|إضافة|النص|نص|طلب)",
    re.IGNORECASE,
)
_OTHERS = compile_later(
    r"\b(?:reservations?|objections?|opposition|(?<!\band\s)(?<!\bnow\s)(?<!\bto\s)supports?|(?:co-?\s?)?sponsorship|endorsements?"
    r"|ratifications?|accessions?|consent"
    r"|declarations?|notifications?|instruments?|candida\w+|statements?|from|earlier|previous|former|initial"
    r"|first|original)\b"
    r"|\b(?:réserves?|objections?|soutien|appui|consentement|déclarations?|notifications?|parrainage"
    r"|précédente?|antérieure?|initiale?)\b"
    r"|\b(?:reservas?|objeci(?:ón|ones)|oposición|apoyo|consentimiento|declaraci(?:ón|ones)|notificaci(?:ón"
    r"|ones)|copatrocinio|anterior|inicial)\b"
    r"|(?<!\w)(?:оговор|возражени|поддержк|согласи|заявлени|уведомлени|соавтор|прежн|предыдущ|первоначальн"
    r"|из(?=\s))\w*"
    r"|保留|反对|异议|支持|同意|声明|通知|先前|此前|之前|原先|(?:تحفظ|اعتراض|معارضة|تأييد|دعم|موافق|إعلان|إخطار|السابق)",
    re.IGNORECASE,
)
"""What may be withdrawn besides: a stance, a deed of a State, and another proposal than this one."""
_DENIES = compile_later(
    r"\b(?:not|cannot|never|neither|nor|without|refus\w*|declin\w*|would|could|might|(?-i:may)|shall|must"
    r"|should|if|unless|whether|when|before|ready"
    r"|prepared|willing|consider\w*|invit\w*|urg\w*|call\w*|ask(?:s|ed)?\s+\w+\s+to|request\w*\s+\w+\s+to"
    r"|plans?|intends?|proposes?)\b|n[’']t\b"
    r"|\bn[’']|\b(?:ne|pas|jamais|si|pourrait|devrait|peut|doit|refuse\w*|prête?|demande\s+à)\b"
    r"|\b(?:no|nunca|sin|podría|debería|puede|podrán?|deberán?|dispuest[oa])\b|(?<!\w)(?:не|если|готов\w*"
    r"|мо(?:жет|гут)|должн\w+|прос\w+)(?!\w)"
    r"|没有|未|不|如果|若|愿意|可以|应|请|拒绝|(?<!\w)(?:لم|لن|لا|إذا|لو|يجوز|يجب|يمكن|مستعد\w*)(?!\w)",
    re.IGNORECASE,
)
"""Before the verb, in its sentence."""
_SAID_NOT = compile_later(
    r"\b(?:if|unless|not|cannot|never|nor|whether|would|only|si|seulement|jamais|nunca|solo|except|but)\b|(?<!\w)(?:если|не|кроме)(?!\w)|如果|若|不|(?<!\w)(?:إذا|لا|لن)(?!\w)",
    re.IGNORECASE,
)
"""Beside what settles for the text: then it may not."""
_CONDITION = compile_later(
    r"\b(?:if|unless|provided|on\s+(?:the\s+)?condition|should|subject\s+to|in\s+exchange\s+for"
    r"|sous\s+réserve|à\s+condition|pourvu\s+que"
    r"|siempre\s+que|a\s+condición|a\s+cambio\s+de)\b|(?<!\w)(?:если|при\s+условии|в\s+обмен)(?!\w)|如果"
    r"|条件是|以.{1,12}为条件"
    r"|(?<!\w)(?:إذا|شريطة|بشرط)(?!\w)",
    re.IGNORECASE,
)
"""Behind the verb: then nothing was taken back yet."""
_NOUN = (
    r"(?:(?:the|all\s+of\s+the)\s+(?:foregoing|above)(?!\s+(?:proposals?|amendments?|suggestions?|submissions?|text))"
    r"|(?:(?:this|that|the|the\s+above|the\s+foregoing)\s+)?(?:joint\s+)?(?:proposals?|amendments?|suggestions?|submissions?|text)"
    r"|(?:(?:cette|la|cet|l[’'])\s*)?(?:proposition|amendement|texte)|(?:(?:esta|la|este"
    r"|el)\s+)?(?:propuesta|enmienda|texto)"
    r"|(?:(?:это|эта|данное|данная)\s+)?(?:предложение|поправка)|(?:[该本此])?(?:提案|建议|修正案|提议)"
    r"|(?:ال)?(?:مقترح|اقتراح|تعديل))"
)
_BE = (
    r"(?:\s+(?:above\s+)?(?:is|are|was|were|has\s+been|have\s+been|had\s+been|has|have|a\s+été|est|fue"
    r"|ha\s+sido|было|была))?"
    r"(?:\s+(?:now|since|later|subsequently|also|hereby|formally|ensuite|depuis|posteriormente|впоследствии))?"
)
_DONE = (
    r"(?:withdrawn|retracted|rescinded|abandoned|dropped|taken\s+back|given\s+up|cancelled|superseded|lapsed"
    r"|moot|void|obsolete"
    r"|overtaken(?:\s+by\s+events)?|set\s+aside\s+by\s+(?:its|the)\s+(?:sponsors?|authors?|proponents?)"
    r"|(?:no\s+longer|not)\s+(?:(?:being|to\s+be)\s+)?(?:maintained|proposed|pursued|pressed|insisted\s+(?:up)?on)"
    r"|no\s+longer\s+(?:on\s+the\s+table|valid|current|relevant|stands|applicable)"
    r"|(?:(?:now|later|since|subsequently)\s+)?merged\s+(?:with|into|in)\s+.{2,80}|fusionnée?s?\s+avec\s+.{2,80}|fusionad[oa]s?\s+con\s+.{2,80}|объединен[оаы]?\s+с\s+.{2,80}"
    r"|retirée?s?|abandonnée?s?|caduque?|caducs?|annulée?|sans\s+objet"
    r"|(?:n[’']est\s+)?(?:pas|plus|non)\s+maintenue?s?|retirad[oa]s?|abandonad[oa]s?|anulad[oa]s?"
    r"|sin\s+efecto|(?:ya\s+)?no\s+se\s+mantiene"
    r"|(?:ya\s+)?no\s+mantenid[oa]|сня(?:т[оаы]?|ты)|отозван[оаы]?|аннулирован[оаы]?|утратил[оаи]?\s+силу"
    r"|(?:больше|более)\s+не\s+(?:поддерживается|выдвигается|предлагается|рассматривается)"
    r"|не\s+поддерживается\s+(?:более\s+)?автором"
    r"|已?(?:被)?(?:[^，。]{1,12})?(?:撤回|撤销|放弃|作废)|已?作废|已?失效|不再(?:坚持|维持|有效)|مسحوبة?"
    r"|ملغا?ة?|ملغى|لاغية?|لم\s+[تي]عد\s+قائما?ة?"
    r"|(?:أُ?لغي|تم\s+التخلي\s+عنه))"
)
_TAIL = (
    r"(?:\s*,?\s*(?:on|in|at|by|during|since|after|le|la|par|lors|pendant|el|por|en|durante|делегаци\w+|в|на"
    r"|со?|في|من)(?!\w).{1,100}"
    r"|\s*[,–—-]?\s*\(?\d.{0,60}|\s+[А-ЯЁ].{1,60}|\s+(?:posteriormente|ultérieurement|subsequently|later"
    r"|впоследствии))?"
)
_ALONE = compile_later(
    rf"(?:{_NOUN}{_BE}\s*,?\s*|(?:now|since|later|already)\s+)?{_DONE}{_TAIL}|(?:تم\s+)?(?:سحب(?:ه|ها|ت)?|[أا]لغي(?:ت)?)(?:\s+(?:هذا\s+)?(?:ال)?(?:مقترح|اقتراح).{{0,60}})?",
    re.IGNORECASE,
)
"""What says so without a verb of somebody: a note by itself, in brackets or behind a name."""
_OPENS = compile_later(_NOUN, re.IGNORECASE)
_SENTENCE = compile_later(r"(?<=[.!?؟;])\s+|(?<=[。；！？])")
_BEHIND = compile_later(r"(?<=[.!?؟;:”\"»])\s*(?:[–—-]\s*|(?=\w))|(?<=[\])])\s*[–—-]\s*|(?<=[。；！？])")
"""Where what stands behind a sentence or a quotation begins."""
_OF_A_PAPER = compile_later(
    r"(?:\b(?:of|dated|du|datée?s?\s+(?:de|du)|de|del|fechad[oa]s?\s+(?:el|de))|(?<!\w)(?:от|المؤرخة?|بتاريخ))\s+$",
    re.IGNORECASE,
)
"""Before the day of what is withdrawn: "its proposal of 3 May 2031"."""
_OURS = compile_later(
    r"(?:We|I|Our\s+delegation|Nous|Notre\s+délégation|Nosotros|Nuestra\s+delegación|Мы|Наша\s+делегация|我们?|我国|نحن|وفدنا)(?!\w)"
    r"|(?:Retiramos|Снимаем|撤回)",
)
"""Who proposes speaks."""
_ONCE_OURS = compile_later(
    r"(?:this|that|it)\s+(?:was|had\s+been|used\s+to\s+be)\s+(?:our|my|its)\s+(?:\w+\s+)?(?:position|proposal|view|request)s?\s+"
    r"(?:until|before|last|earlier|previously)\b.{0,60}",
    re.IGNORECASE,
)
_IN_FAVOUR = compile_later(
    r"\s*(?:in\s+favou?r\s+of|and\s+(?:now\s+)?(?:joins?|supports?)|au\s+profit\s+d|en\s+faveur\s+d|en\s+favor\s+de|в\s+пользу|转而支持|لصالح)",
    re.IGNORECASE,
)
"""Behind a verb: whose proposal is taken instead of the one that is left unsaid."""
_STANDS = compile_later(
    r"\b(?:withdr[ae]w\w*|insist\w*|retract\w*|drop(?:s|ped|ping)?|give\s+up|retir(?:er|e|ée?s?|ent|ait|erait)|retrait|maint(?:enir|ient|iendr\w+)|renoncer|retir(?:ar[aáí]?\w*|a|ó|ada)|desist\w+|manten\w+|mantiene)\b"
    r"|(?<!\w)(?:сня(?:ть|л\w?|т\w?)|сним\w+|отозва\w+|отзыва\w+|настаива\w+|отказ\w+)|撤回|撤销|收回|坚持|放弃|(?<!\w)و?(?:ل?[يتن]?سحب\w*|سحبت?|[يت](?:صر|تمسك|تخلى)\w*)(?!\w)",
    re.IGNORECASE,
)
"""Words of withdrawing and of insisting, in whatever form."""
_WORD_BEGINS = re.compile(r"\b\w")
_AROUND = " .。;；*_–—-\t"
_OPEN, _CLOSE = "[(（{［【〔", "])）}］】〕"
_VOWELS = compile_later("[\u064b-\u0652\u0640]+")
"""Signs of vowels that Arabic may write or not."""


@lru_cache(maxsize=_KEPT)
def is_note(text: str) -> bool:
    """Whether words are nothing but a note that a proposal was withdrawn: "withdrawn", "proposition retirée"."""
    bare = _without_vowels(text.strip(_AROUND + _OPEN + _CLOSE))
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


def leaves_standing(text: str) -> bool:
    """Whether words speak of taking back in a way that is known, and say that it is not done, not yet, or not to a
    proposal.

    >>> leaves_standing("Norhaven has not withdrawn it."), leaves_standing("Norhaven moved on.")
    (True, False)
    """
    if _first(_SETTLES, text) is not None:
        return True
    verb = _first(_VERB, text)
    return verb is not None and (
        _DENIES.search(text, 0, verb.start()) is not None
        or _CONDITION.search(text, verb.end()) is not None
        or _of_something_else(text, verb.end())
    )


def says_who_takes_back(text: str) -> bool:
    """Whether a sentence of some words takes back a proposal and is more than a note behind others."""
    if len(text) > 2 * _LONGEST:
        return False
    sentences = (sentence.strip(_AROUND) for sentence in _SENTENCE.split(text.strip()))
    return any(_sentence(sentence) and not is_note(sentence) for sentence in sentences)


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
    if not cuts:
        return -1
    last = text[cuts[-1] :]
    ours = _OURS.match(last) is not None and _sentence(last.strip(_AROUND))
    if ours or _ONCE_OURS.fullmatch(last):
        return cuts[-1]
    return next((cut for cut in cuts if _is_note_at(text, cut)), -1)


def _is_note_at(text: str, start: int) -> bool:
    """Whether a note stands at a place of a text, which may be a long one, up to its end or to a semicolon."""
    said = text[start : start + _FARTHEST]
    end = _SEMICOLON.search(said)
    if end is None and start + len(said) < len(text):
        return False
    return is_note(said if end is None else said[: end.start()])


def is_noted_request(text: str) -> bool:
    """Whether words have a note behind them that they were withdrawn, and take back nothing by themselves.

    >>> is_noted_request("Delete paragraph 3 (withdrawn)."), is_noted_request("This proposal (withdrawn).")
    (True, False)
    """
    at = note_behind(text)
    before = text[: max(at, 0)].strip(_AROUND)
    return bool(before) and not begins_with_a_proposal(before) and not takes_back(before)


def joins_withdrawal(text: str) -> bool:
    """Whether words say that somebody takes back with another what either asked, so that all whom they name do.

    >>> (
    ...     joins_withdrawal("Norhaven joins Kestria in withdrawing this text."),
    ...     joins_withdrawal("Norhaven joins Kestria."),
    ... )
    (True, False)
    """
    return _JOINTLY.search(text) is not None


def asks_what_stands(text: str) -> bool:
    """Whether words speak of withdrawing or of insisting, whoever is to and whether or not."""
    return _first(_STANDS, text) is not None


def denies_withdrawal(text: str) -> bool:
    """Whether words say that something is not withdrawn ("could not withdraw it")."""
    found = _first(_STANDS, text)
    return found is not None and _DENIES.search(text, 0, found.start()) is not None and not takes_back(text)


def withdrawal_day(text: str) -> str:
    """The day, ISO 8601, on which words say that something was withdrawn; "" where they say none with its year, or
    several. The day of the proposal itself is none.

    >>> withdrawal_day("Norhaven withdrew its proposal of 3 May 2031 on 4 June 2031.")
    '2031-06-04'
    """
    days = {
        day.iso
        for day in read_days(text)
        if _OF_A_PAPER.search(text, 0, day.start) is None and not text.startswith("的", day.end)
    }
    return days.pop() if len(days) == 1 else ""


def _first(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """What `pattern.search(text)` finds, for a pattern each of whose alternatives begins with the beginning of a word,
    or with a letter beyond ASCII: they are three dozen, and are not tried at each letter of a text that has none such.

    >>> _first(_VERB, "Norhaven withdrew it.")[0], _first(_VERB, "It notwithdrew.")
    ('withdrew', None)
    """
    if not text.isascii():
        return pattern.search(text)
    match = pattern.match
    return next(filter(None, (match(text, word.start()) for word in _WORD_BEGINS.finditer(text))), None)


def _without_vowels(text: str) -> str:
    return text if text.isascii() else _VOWELS.sub("", text)


@lru_cache(maxsize=_KEPT)
def _sentence(text: str) -> bool:
    """Whether a sentence says that somebody withdrew a proposal, or that one was withdrawn."""
    if not text or len(text) > _LONGEST:
        return False
    text = _without_vowels(text)
    settles = _first(_SETTLES, text)
    if settles is not None:
        around = text[: settles.start()] + text[settles.end() :]
        return not (_SAID_NOT.search(around) or _CONDITION.search(around) or re.search(r"\d", around))
    verb = _first(_VERB, text)
    if verb is None or _DENIES.search(text, 0, verb.start()) or _CONDITION.search(text, verb.end()):
        return False
    return not _of_something_else(text, verb.end()) and (
        _PROPOSAL.search(text) is not None
        or _IN_FAVOUR.match(text, verb.end()) is not None
        or not re.search(r"\w", text[verb.end() :])
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
