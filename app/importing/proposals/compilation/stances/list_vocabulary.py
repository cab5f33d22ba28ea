"""How a list says which side those take whom it names, by language: "Delegations in favour (3): …", "Who objects – …".

Data alone, one row a language, with the words of tallies, shows of hands and reports of rapporteurs: what is put
together of them, and which names stand behind, is `side_lists`' business. No word here counts but before a list.
"""

from __future__ import annotations

from app.late_methods import dataclass


@dataclass(frozen=True, slots=True)
class ListWords:
    """The words of one language, as patterns."""

    who: str
    """"Delegations that are": what may stand before the side and changes nothing."""
    pro: str
    """"In favour": those want what is put to all."""
    contra: str
    """"Opposed": those do not."""
    stays: str
    """"For the current text": those do not, either."""
    neither: str
    """"Abstaining": those take no side."""
    of: str
    """"Of the proposal", behind the side: what is put to all."""
    unit: str
    """"Delegations", behind the number of a tally."""
    spaced: bool = True
    """Whether spaces part its words."""
    script: str = ""
    """A letter of its script, which each of its labels has; "" for Latin letters, which tell no language."""


_ENGLISH = ListWords(
    who=r"(?:(?:the\s+)?(?:following\s+)?(?:delegations?|(?:member\s+)?states?|countries|members?|parties|groups?|speakers?|participants?|representatives?"
    r"|votes?|voices|views|positions?|those|who)(?:\s+(?:that|who|which))?(?:\s+(?:is|are|was|were|spoke|speaking|speaks|voted|votes|voting|expressed|expressing|came\s+out|stood|could|have|had|has)(?:\s+themselves)?)?"
    r"|vot(?:ed|es|ing)|spoke|speaking|strongly|broadly|generally)",
    pro=r"(?:in\s+)?favou?r(?:ing|ed|s)?|in\s+agreement|agree(?:d|ing|s)?(?:\s+with|\s+to)?|for|pro|yes|ayes?|yea|affirmative|positive"
    r"|(?:can|could|would|able\s+to|prepared\s+to|willing\s+to|ready\s+to)\s+(?:also\s+)?(?:accept|support|agree(?:\s+(?:to|with))?|join|endorse)|support(?:s|ed|ing|ive|ers?)?|back(?:s|ed|ing|ers?)?"
    r"|endors(?:e|es|ed|ing|ements?)|second(?:s|ed|ing|ers?)|accept(?:s|ed|ing|able\s+to)|approv(?:e|es|ed|ing)|welcom(?:e|es|ed|ing)|advocat(?:e|es|ed|ing)|sympathetic",
    contra=r"against|contra|no|nays?|not\s+in\s+(?:favou?r|agreement)|oppos(?:e|es|ed|ing|ition)|opponents?|object(?:s|ed|ing|ions?|ors?)|reject(?:s|ed|ing|ions?)|resist(?:s|ed|ing)"
    r"|disagree(?:s|d|ing)?(?:\s+with)?|in\s+disagreement|dissent(?:s|ed|ing|ers?)?|negative|unfavou?rable|unacceptable\s+to|unwilling\s+to\s+(?:accept|support|agree(?:\s+to)?)"
    r"|(?:(?:can|could|do|does|did|would|will)(?:\s?not|n['’]t)|can['’]t|cannot|unable\s+to|not\s+(?:able|prepared|ready|willing|in\s+a\s+position)\s+to)\s+(?:accept|support|agree(?:\s+(?:to|with))?|endorse|favou?r|join|go\s+along\s+with|live\s+with)"
    r"|not\s+(?:support(?:ed|ing)|accept(?:ed|ing|able\s+to)|agree(?:d|ing)|favou?r(?:ed|ing)|endors(?:ed|ing))",
    stays=r"(?:(?:in\s+favou?r\s+of|for|support(?:s|ed|ing)?|prefer(?:s|red|ring)?|favou?r(?:s|ed|ing)?|wish(?:es|ing)?\s+to\s+(?:keep|retain)|keep(?:s|ing)?|retain(?:s|ed|ing)?)\s+)?"
    r"(?:the\s+)?(?:current|existing|present|original|unamended)\s+(?:text|wording|draft|language|version|formulation)|(?:for\s+(?:the\s+)?)?status\s+quo|(?:for\s+)?no\s+change"
    r"|(?:prefer(?:s|red|ring)?|keep(?:ing|s)?|retain(?:ing|s)?|for)\s+(?:the\s+)?(?:text|draft|wording)\s+(?:as\s+(?:it\s+)?(?:is|stands|drafted)|unchanged)",
    neither=r"abst(?:ain(?:ing|ed|s)?|entions?)|undecided|neutral|no\s+(?:position|views?|preference|opinion)|without\s+(?:a\s+)?position|not\s+speaking|silent|absent|not\s+present|no\s+reply|awaiting\s+instructions",
    of=r"(?:(?:to|of|for|with|on)\s+)?(?:(?:the|this|that|such|it|its)\s*)?(?:(?:above|new|proposed|suggested|drafting)\s+){0,2}(?:proposals?|amendments?|changes?|suggestions?|motion|request|idea|edit|addition|insertion|it|this)?"
    r"(?:\s*\b(?:are|is|were|was|came\s+from|comes?\s+from|by|from))?",
    unit=r"delegations?|states?|countries|members?|parties|votes?",
)  # fmt: skip
_FRENCH = ListWords(
    who=r"(?:(?:les\s+|l['’])?(?:délégations?|états?(?:\s+membres)?|pays|membres|parties|groupes?|participants?|représentants?|voix|votes?|interventions?|positions?|orateurs?|ceux|celles|qui)"
    r"(?:\s+qui)?(?:\s+(?:est|sont|étai(?:t|ent)|se\s+(?:sont\s+)?(?:prononcée?s?|déclarée?s?|disent)|se\s+prononcent|ont\s+voté|votent|s['’](?:y\s+)?(?:est|sont)))?|se\s+(?:sont\s+)?(?:prononcent|prononcée?s?|déclarée?s?)|ont\s+voté|votent|votes?)",
    pro=r"favorables?(?:\s+à)?|en\s+faveur|pour|pro|oui|(?:d['’]accord|en\s+accord)(?:\s+avec)?|appui(?:e|ent)?|appuyée?s?(?:\s+par)?|appuyant|soutiens?|soutien(?:t|nent)|soutenue?s?(?:\s+par)?|soutenant|partisans?|approuv(?:e|ent|ant|ée?s?(?:\s+par)?)|approbations?"
    r"|accept(?:e|ent|ant|ée?s?\s+par|ations?)|peu(?:t|vent)\s+(?:accepter|appuyer|soutenir)|(?:en\s+mesure|à\s+même)\s+d['’](?:accepter|appuyer)|souscri(?:t|vent|vant)(?:\s+à)?|adhésions?|adh(?:ère|èrent|érant)(?:\s+à)?"
    r"|(?:ont|a)\s+(?:également\s+)?(?:appuyé|soutenu|approuvé|accepté)",
    contra=r"défavorables?(?:\s+à)?|en\s+défaveur|contre|contra|non|opposée?s?(?:\s+à)?|oppos(?:e|ent|ant|ants|itions?)|s['’](?:y\s+)?oppos(?:e|ent|ant)(?:\s+à)?|objections?|object(?:e|ent|ant)|rejet(?:s|te|tent|ant|ée?s?(?:\s+par)?)?|refus(?:e|ent|ant|ée?s?(?:\s+par)?)?"
    r"|(?:en\s+désaccord|pas\s+d['’]accord)(?:\s+avec)?|désaccords?|hostiles?(?:\s+à)?|adversaires|réfractaires|inacceptable\s+pour|non\s+(?:acceptée?s?|appuyée?s?|soutenue?s?)(?:\s+par)?|(?:ne\s+sont\s+)?pas\s+favorables?(?:\s+à)?"
    r"|(?:ont|a)\s+(?:rejeté|refusé|objecté(?:\s+à)?|contesté)|ne\s+peu(?:t|vent)\s+(?:pas\s+)?l['’](?:accepter|appuyer|approuver)|ne\s+peu(?:t|vent)\s+(?:pas\s+)?(?:la|le)\s+(?:soutenir)"
    r"|n['’](?:ont|a)\s+pas\s+(?:appuyé|soutenu|approuvé|accepté)|n['’](?:appuie(?:nt)?|accepte(?:nt)?|approuve(?:nt)?)\s+pas|ne\s+soutien(?:t|nent)\s+pas|ne\s+peu(?:t|vent)\s+(?:pas\s+)?(?:accepter|appuyer|soutenir|approuver)|n['’]est\s+pas\s+favorable|(?:pas|non)\s+en\s+mesure\s+d['’](?:accepter|appuyer)",
    stays=r"(?:(?:pour|en\s+faveur\s+d[eu]|favorables?\s+(?:à|au)|préf(?:ère|èrent|érant)|(?:partisans?\s+)?d[eu])\s+)?(?:(?:le|la)\s+)?(?:maintien\s+d[eu]\s+(?:la\s+)?)?(?:texte|libellé|rédaction|version|formulation)\s+(?:actuel(?:le)?|existante?|d['’]origine|original(?:e)?|initial(?:e)?|en\s+l['’]état)"
    r"|(?:pour\s+(?:le\s+)?)?statu\s+quo|sans\s+changement",
    neither=r"abstentions?|s['’]abst(?:ient|iennent|enant)|abstenue?s?|sans\s+(?:opinion|position|avis|réponse)|indécise?s?|neutres?|absente?s?|muette?s?|en\s+attente\s+d['’]instructions|ne\s+se\s+prononcent\s+pas",
    of=r"(?:(?:à|au|d[eu]|avec|pour|contre|sur)\s+)?(?:(?:la|le|l['’]|cette|ce|cet|son)\s*)?(?:propositions?|amendements?|modifications?|suggestions?|motion|demande|idée|changement|ajout)?(?:\s*\b(?:par|de\s+la\s+part\s+d[eu]))?",
    unit=r"délégations?|états?|pays|voix|membres",
)  # fmt: skip
_SPANISH = ListWords(
    who=r"(?:(?:las\s+|los\s+|el\s+|la\s+)?(?:delegaci(?:ón|ones)|estados?(?:\s+miembros)?|países|miembros|partes|grupos?|participantes|representantes|votos?|voces|intervenciones|posici(?:ón|ones)|oradores|quien(?:es)?|aquellos)"
    r"(?:\s+que)?(?:\s+(?:est[áa]n?|son|eran|se\s+(?:pronunciaron|pronuncian|manifestaron|manifiestan|declaran|declararon|muestran)|votaron|votan))?|se\s+(?:pronuncian|pronunciaron|manifiestan|manifestaron)|votan|votaron|votos?)",
    pro=r"(?:a\s+)?favor|favorables?(?:\s+a)?|por|pro|sí|de\s+acuerdo(?:\s+con)?|conformes?(?:\s+con)?|apoy(?:o|os|an?|aron|ad[oa]s?(?:\s+por)?|ando|antes?)|respald(?:o|os|an?|aron|ad[oa]s?(?:\s+por)?|ando)|partidari[oa]s?(?:\s+de)?|acept(?:an?|aron|ad[oa]s?\s+por|ando)|aprueban?"
    r"|secund(?:an?|aron|ad[oa]s?(?:\s+por)?)|suscriben?|pueden?\s+(?:aceptar|apoyar|respaldar)|adhesi(?:ón|ones)|se\s+(?:suman?|adhieren?)(?:\s+a)?",
    contra=r"en\s+contra|contra(?:ri[oa]s?(?:\s+a)?)?|no|opuest[oa]s?(?:\s+a)?|(?:se\s+)?opon(?:en?|entes?)(?:\s+a)?|se\s+opus(?:o|ieron)(?:\s+a)?|opositor(?:es|as)?|oposici(?:ón|ones)|objeci(?:ón|ones)|objetan?|objetaron|rechaz(?:o|os|an?|aron|ad[oa]s?(?:\s+por)?|ando)|en\s+desacuerdo(?:\s+con)?|desacuerdos?|disconformes?(?:\s+con)?|desfavorables?(?:\s+a)?|detractores"
    r"|no\s+(?:apoyan?|aceptan?|respaldan?|aprueban?|apoyad[oa]s?(?:\s+por)?|aceptad[oa]s?(?:\s+por)?|favorables?|(?:están?\s+)?(?:de\s+acuerdo(?:\s+con)?|a\s+favor)|pueden?\s+(?:aceptar|apoyar|respaldar)|están?\s+en\s+condiciones\s+de\s+aceptar)|inaceptable\s+para|discrepan?(?:\s+de)?",
    stays=r"(?:(?:por|a\s+favor\s+del?|favorables?\s+a|prefieren?|partidari[oa]s?\s+del?|mantener|(?:por\s+)?el\s+mantenimiento\s+del?)\s+)?(?:(?:el|la)\s+)?(?:texto|redacción|versión|formulación)\s+(?:actual|existente|vigente|original)|(?:por\s+(?:el\s+)?)?statu\s+quo|sin\s+cambios",
    neither=r"abstenci(?:ón|ones)|se\s+abst(?:ienen?|uvo|uvieron)|sin\s+(?:posición|opinión|respuesta)|indecis[oa]s?|neutrales|ausentes?|en\s+espera\s+de\s+instrucciones|no\s+se\s+pronuncian",
    of=r"(?:(?:a|al|del?|con|por)\s+)?(?:(?:la|el|esta|este|dicha|su)\s*)?(?:propuestas?|enmiendas?|modificaci(?:ón|ones)|sugerencias?|moción|solicitud|idea|cambio|adición)?(?:\s*\b(?:por|de\s+parte\s+de))?",
    unit=r"delegaciones|delegación|estados?|países|votos?|miembros",
)  # fmt: skip
_RUSSIAN = ListWords(
    who=r"(?:(?:делегаци[ияй]|государства?(?:-члены)?|страны?|участники|члены|стороны|группы|представители|голоса|те|кто|выступления|позиции)(?:\s*,?\s*(?:которые|кто))?"
    r"(?:\s*,?\s*(?:высказал\w+|выступ\w+|проголосовал\w+|голосу\w+|выражающие|выразивш\w+))?|высказ(?:ались|авшиеся|ываются)|выступ(?:или|ают|ающие|ившие)|(?:про)?голосовал\w*|голосуют)",
    pro=r"за|да|в\s+(?:пользу|поддержку)|поддерж(?:ка|ивает|ивают|али|ал|ала|ано|ивающие|авшие|анные?)|согласн[ыао]|согласен|соглас(?:ие|ились|ились|ившиеся|ные)|одобр(?:яют|яет|или|ено|ение|яющие)|приветствуют|сторонники"
    r"|(?:могут|может|готов[ыа]?)\s+(?:поддержать|принять|согласиться\s+с)|принимают|присоединяются\s+к|приемлемо\s+для",
    contra=r"против(?:ники)?|нет|возраж(?:ает|ают|али|ающие|авшие|ени[ея])|возрази(?:л[иа]?|вшие)|отклони(?:ли|вшие)|отвергшие|не\s+(?:поддерж(?:ивает|ивают|али|ал|ала|ано|ивающие|авшие)|согласн[ыа]|согласен|согласились|одобряют|одобрено|принимают|принято|приемлют|мо(?:гут|жет)\s+(?:поддержать|принять|согласиться\s+с)|готов[ыа]?\s+(?:поддержать|принять|согласиться\s+с))"
    r"|несогласн(?:ые|ы)|несогласие|отклоняют|отверга(?:ют|ет)|отвергли|отвергнуто|оппоненты|неприемлемо\s+для|выступают\s+против|отрицательно",
    stays=r"(?:(?:за\s+(?:сохранение)?|в\s+пользу(?:\s+сохранения)?|предпочита(?:ют|ет)|сохранить|сохранение)\s+)?(?:нынешн|действующ|существующ|текущ|первоначальн|исходн)\w+\s+(?:текста?|редакци[юия]|формулировк[уаи]|вариант[а]?)|(?:за\s+)?статус-кво|без\s+изменений",
    neither=r"воздерж(?:ал(?:ись|ся|ась|ось)|иваются|авшиеся|ание)|без\s+позиции|не\s+определил(?:ись|ся|ась)|нейтральн(?:ы|ые|о)|отсутств(?:уют|овали|ующие)|не\s+высказ(?:ались|авшиеся)|ожидают\s+указаний",
    of=r"(?:(?:против|к|с|на|за)\s+)?(?:(?:данн\w+|эт\w+)\s+)?(?:предложени\w+|поправк\w+|изменени\w+|дополнени\w+|просьб\w+|иде\w+|это(?:го|му)?)?(?:\s*\bсо\s+стороны)?",
    unit=r"делегаци[яийю]|государства?|стран[аы]?|голос(?:а|ов)?",
    script="[а-яА-ЯёЁ]",
)  # fmt: skip
_CHINESE = ListWords(
    who=r"(?:(?:下列|以下|各)?(?:代表团|国家|会员国|缔约国|各国|与会者|发言者|表态)|投票|表示|表决|发言|明确表示)+",
    pro=r"赞成|支持|同意|赞同|可接受|可以接受|能够接受|附议|是|拥护|认可|予以支持|要求",
    contra=r"反对|不赞成|不支持|不同意|不赞同|不接受|不能接受|无法接受|不可接受|不能同意|无法支持|异议|有异议|否|持反对意见|拒绝|抵制",
    stays=r"(?:支持|赞成|主张|希望|倾向(?:于)?|要求)?(?:保留|维持|保持)(?:现有|现行|目前|原有|原来的?|当前)?(?:案文|文本|条文|措辞|原文|现状|不变)",
    neither=r"弃权|未表态|未定|中立|无意见|不表态|缺席|未决定|没有立场|等待指示",
    of=r"(?:该|此|这一|上述|本)?(?:项)?(?:提案|提议|建议|修正|修正案|修改|意见|请求)?(?:的)?(?:国家|代表团|者|方|票|国|意见|立场)?(?:有|为|是|包括)?",
    unit=r"个?(?:国家|代表团|国|票|方)|个",
    spaced=False,
    script="[\u4e00-\u9fff]",
)  # fmt: skip
_ARABIC = ListWords(
    who=r"(?:(?:ال)?(?:وفود|وفد|دول|دولة|بلدان|أعضاء|أطراف|مجموعات|مشاركون|ممثلون|أصوات|مواقف|متكلمون)(?:\s+(?:الأعضاء|التي|الذين))?(?:\s+(?:صوتت|صوتوا|تكلمت|أعربت(?:\s+عن)?))?|من|الذين|التي|صوت(?:ت|وا)?)",
    pro=r"(?:ال)?مؤيد(?:ون|ة|ين|و)?(?:\s+ل)?|مع|لصالح|نعم|تأييد|بتأييد|[يت]ؤيد(?:ون|ه|ها)?|أيد(?:ت|وا|ته|ها)?|(?:ال)?موافق(?:ون|ة|ين|ات)?(?:\s+على)?|[يت]وافق(?:ون)?(?:\s+على)?|وافق(?:ت|وا)?(?:\s+على)?|[يت]دعم(?:ون|ه)?|(?:ال)?داعم(?:ون|ة|ين)?|[يت]قبل(?:ون)?|(?:ال)?مناصر(?:ون|ة)?|[يت]ناصر(?:ون)?|[يت]ساند(?:ون)?|يمكنها\s+قبول",
    contra=r"(?:ال)?معارض(?:ون|ة|ين|و|ات)?(?:\s+ل)?|ضد|لا|[يت]عارض(?:ون|ه|ها)?|عارض(?:ت|وا|ته)?|(?:ال)?معترض(?:ون|ة|ين)?(?:\s+على)?|[يت]عترض(?:ون)?(?:\s+على)?|اعترض(?:ت|وا)?(?:\s+على)?|اعتراض(?:ات)?|(?:ال)?رافض(?:ون|ة|ين)?|[يت]رفض(?:ون|ه)?|رفض(?:ت|وا|ته)?"
    r"|لا\s+[يت](?:ؤيد|قبل|وافق|دعم)(?:ون)?(?:\s+على)?|غير\s+(?:مؤيد(?:ة|ون|ين)?|موافق(?:ة|ون|ين)?|مقبول(?:ة)?\s+لدى)|لا\s+(?:يمكنها|تستطيع|يستطيع)\s+(?:قبول|تأييد)",
    stays=r"(?:مع\s+|لصالح\s+|[يت]فضل(?:ون)?\s+|[يت]ؤيد(?:ون)?\s+)?(?:الإبقاء\s+على\s+|إبقاء\s+|الاحتفاظ\s+ب)?(?:ال)?(?:نص|صيغة|صياغة)\s+ال(?:حالي|حالية|قائم|قائمة|راهن|راهنة|أصلي|أصلية)|دون\s+تغيير",
    neither=r"(?:ال)?ممتنع(?:ون|ة|ين)?(?:\s+عن\s+التصويت)?|امتنع(?:ت|وا)?(?:\s+عن\s+التصويت)?|امتناع|بدون\s+موقف|محايد(?:ون|ة)?|غائب(?:ون|ة)?|لم\s+[يت]بد(?:ِ)?\s+رأي\w*",
    of=r"(?:(?:ل|على|عن)\s*)?(?:هذا|هذه)?\s*(?:(?:ل|ال|لل)?(?:اقتراح|مقترح|تعديل|طلب|إضافة))?(?:\s+(?:هم|هي|من))?",
    unit=r"(?:وفود|وفد|دول|دولة|أصوات|صوت)",
    script="[\u0600-\u06ff]",
)  # fmt: skip
LIST_WORDS = (_ENGLISH, _FRENCH, _SPANISH, _RUSSIAN, _CHINESE, _ARABIC)
NOBODY = (
    r"(?:none|no\s+one|nobody|no\s+delegations?|nil|n/?a|aucune?(?:\s+délégation)?"
    r"|personne|néant|ningun[oa]|ninguna\s+delegación|nadie|никто|нет|无|没有|لا\s+أحد|لا\s+يوجد|0|[-–—])"
)
"""What stands where a list of names would: nobody takes that side."""
PROPOSING = (
    r"(?:(?:the|la|le|el)\s+)?(?:(?:new|revised|alternative|drafting|textual|oral|written|joint)\s+)*(?:proposals?|proposed|suggest(?:ed|ions?)|amendments?|requests?|requested|motion|question|issue|item|point|text|wording|language|change|version)"
    r"(?:\s+(?:text|wording|language|change|amendment|version|formulation|insertion|addition))?"
    r"|(?:proposition|suggestion|amendement|demande|texte|libellé|rédaction|question|point|modification|version)(?:\s+(?:de\s+(?:texte|libellé|modification|rédaction)|proposée?|suggérée?|d['’]amendement))?"
    r"|(?:propuesta|sugerencia|enmienda|solicitud|texto|redacción|cuestión|punto|modificación|versión)(?:\s+(?:de\s+(?:texto|redacción|enmienda|modificación)|propuest[oa]|sugerid[oa]))?"
    r"|(?:предлож(?:ение|енный\s+текст|енная\s+формулировка|енная\s+редакция)|поправка|просьба|текст|формулировка|редакция|вопрос|предлагаемый\s+текст|предлагаемая\s+(?:формулировка|редакция))"
    r"|(?:提案|提议|建议|修正案|修正|建议案文|拟议案文|提议案文|案文|请求|问题)|(?:ال)?(?:اقتراح|مقترح|تعديل|طلب|نص|صيغة|مسألة)(?:\s+ال(?:مقترح|مقترحة))?"
)
"""Words that say that a proposal follows, and who may sign it."""
PUT_FORWARD = (
    r"(?:(?:as\s+)?(?:proposed|suggested|submitted|requested|made|tabled|put\s+forward|introduced)\s+)?(?:by|from|of)(?:\s+the)?\s"
    r"|(?:(?:proposée?|présentée?|soumise?|suggérée?|demandée?|faite?|formulée?)\s+)?(?:par|d[eu]|des)\s(?:(?:la|le|les)\s|l['’])?|d['’]|(?:(?:propuest[oa]|presentad[oa]|formulad[oa]|solicitad[oa]|hech[oa])\s+)?(?:por|del?)\s(?:(?:la|el|los)\s)?"
    r"|(?:внесен\w*|представлен\w*|предложен\w*)\s|от\s|由|(?:مقدم(?:ة)?\s+)?من\s"
)
"""Words between a proposal and the names that sign it."""
