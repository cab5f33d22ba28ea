"""The words by which a delegation takes sides on another's proposal, by language: "aligns itself with", "idem".

Data alone, one row a language: what the words are put together to is `kinship`'s business. The verbs are those of
summary records and compilations of the United Nations in its six languages (editorial manual, "reporting verbs"; rules
of procedure of the General Assembly on sponsors), in the forms in which somebody is spoken of, or speaks.
"""

from __future__ import annotations

import re

from app.late_methods import dataclass
from app.late_pattern import compile_later


@dataclass(frozen=True, slots=True)
class KinshipWords:
    """The words of one language, as patterns: verbs that take a proposal or a name behind them, and what may stand
    between.
    """

    backs: str
    """"supports": what others want is wanted too."""
    sponsors: str
    """"co-sponsors": and put forward."""
    refuses: str
    """"does not support"."""
    alone: str
    """"Idem": the same as what stands above."""
    alike: str
    """"same as", before whose it is."""
    object: str
    """"the proposal by", before a name."""
    behind: str
    """"'s proposal", behind a name."""
    turns: str
    """", not": what was said of the name before is denied of the next."""
    neither: str
    """"neither" or its like behind a verb: it is denied of all."""
    nor: str
    """What parts those names."""
    ourselves: str
    """"We": who speaks is who stands at the head."""
    manner: str
    """What may stand before a verb, or behind all, and changes nothing."""
    turned: bool = False
    """A bare name behind a verb may be who acts ("Apoya Norhaven"): only behind a preposition or a noun it is not."""


_ENGLISH = KinshipWords(
    backs=r"(?:supports?|supported|supporting|endorses?|endorsed|seconds?|seconded|backs?|backed|favou?rs?|favou?red|prefers?|echoe?s?"
    r"|agrees?\s+with|agreed\s+with|concurs?\s+with|(?:associates?|aligns?|associated|aligned)\s+(?:it|them|our|her|him)sel(?:f|ves)\s+with"
    r"|shares?|(?:is|are)\s+(?:in\s+(?:agreement|line)\s+with|aligned\s+with|in\s+favou?r\s+of)|in\s+(?:support|favou?r)\s+of"
    r"|expresse[sd]\s+support\s+for|lends?\s+(?:its|their|our)\s+support\s+to)",
    sponsors=r"(?:(?:(?:wishes|wish|asks?|asked|wished|requests?|requested|would\s+like|wants?)\s+to\s+)?be\s+(?:listed|added|included|counted|recorded|shown|registered)\s+(?:as|among|to|in|on)\s+(?:an?\s+|the\s+)?(?:lists?\s+of\s+(?:the\s+)?)?(?:co-?\s?)?(?:sponsors?|authors?|proponents?)\s+(?:of|to)"
    r"|(?:(?:has|have)\s+)?(?:become|became|becomes?)\s+(?:an?\s+)?(?:co-?\s?)?(?:sponsors?|authors?|proponents?)\s+(?:of|to)"
    r"|(?:(?:has|have|wishes\s+to|wish\s+to)\s+)?(?:add(?:s|ed)?|put(?:s)?|lend(?:s)?|lent)\s+(?:its|their|our)\s+(?:names?|signatures?)\s+to|(?:sign(?:s|ed)?|comes?|came)\s+on\s*(?:board\s+)?(?:to|for)"
    r"|(?:wishes\s+to\s+|wish\s+to\s+)?co-?\s?sponsors?(?:ed)?|(?:wishes\s+to\s+|wish\s+to\s+|can\s+|will\s+)?(?:now\s+)?joins?|(?:(?:has|have)\s+)?(?:now\s+|since\s+|later\s+|subsequently\s+)?joined)",
    refuses=r"(?:prefers?\s+(?:the\s+)?(?:current|existing|present|original)\s+(?:text|wording|draft|language|version)\s+(?:to|over)|opposes?|opposed(?:\s+to)?|objects?\s+to|objected\s+to|rejects?|rejected|disagrees?\s+with|disagreed\s+with|dissents?\s+from|(?:(?:has|have|wishes\s+to|wish\s+to)\s+)?(?:dis-?associate[sd]?|dissociate[sd]?|distance[sd]?)\s+(?:it|them|our|her|him)sel(?:f|ves)\s+from"
    r"|(?:is|are)\s+(?:against|opposed\s+to|not\s+in\s+(?:favou?r\s+of|agreement\s+with|line\s+with)|unable\s+to\s+(?:support|accept|agree\s+(?:to|with)|join))"
    r"|(?:(?:does|do|did|can|could)\s?(?:not|n['’]t)|cannot|can['’]t)\s+(?:\w+ly\s+)?(?:support|accept|agree\s+(?:to|with)|endorse|share|join|favou?r|prefer|associate\s+itself\s+with|align\s+itself\s+with)"
    r"|(?:has|have)\s+(?:an\s+)?objections?\s+to|not\s+in\s+favou?r\s+of)",
    alone=r"(?:idem|ditto|same(?:\s+(?:as\s+above|here))?|as\s+above|(?:the\s+)?(?:same|identical)\s+(?:text|proposal|wording|amendment|suggestion)(?:\s+as\s+above)?)",
    alike=r"(?:(?:the\s+)?(?:same|identical)\s+(?:(?:text|proposal|wording|amendment|position|comment)\s+)?(?:as|to|with)|idem|ditto|like|as(?:\s+(?:proposed|suggested|submitted|put\s+forward)\s+by)?)",
    object=r"(?:(?:that|those)\s+of\s+(?:the\s+)?|(?:(?:the|this)\s+)?(?:(?:revised|new|alternative|joint|written|textual|drafting|latest|amended|compromise|oral|first|second)\s+){0,2}(?:proposals?|amendments?|suggestions?|submissions?|text|wording|formulation|language|version|positions?"
    r"|views?|statements?|comments?|interventions?|drafting)\s+(?:(?:made|submitted|put\s+forward|tabled|presented|delivered|proposed|suggested|expressed)\s+)?(?:by|of|from)\s+"
    r"(?:the\s+)?(?:(?:delegations?|representatives?)\s+of\s+)?(?:the\s+)?|(?:the\s+)?(?:delegations?|representatives?)\s+of\s+(?:the\s+)?|(?:what|that\s+which|the\s+(?:text|wording|proposal)(?:\s+(?:that|which))?)\s+(?=[^,;]{2,60}\s(?:has|have|had|put|propos|suggest|submit|said|ask|request|tabl))(?:the\s+)?|the\s+)",
    behind=r"(?:(?:['’]s?)?\s+(?:(?:revised|new|alternative|joint|written|textual|drafting|latest|amended|compromise|oral|first|second)\s+){0,2}(?:proposals?|amendments?|suggestions?|submissions?|text|wording|formulation|language|version|positions?|views?|statements?|comments?|intervention)"
    r"|\s+(?:(?:has|have|had)\s+)?(?:put\s+forward|proposed|suggested|submitted|tabled|said|asked\s+for|requested))",
    turns=r"(?:\s*,?\s*(?:and|but)?\s+not\s+)",
    neither=r"(?:\s+neither\s+)",
    nor=r"(?:\s*,?\s+nor\s+)",
    ourselves=r"(?:We|I|It|(?:The|Our|This|My)\s+delegation)\s+",
    manner=r"(?:fully|strongly|firmly|also|warmly|both|in\s+full|on\s+this\s+(?:point|paragraph|article)|here|as\s+well|too)",
)  # fmt: skip
_FRENCH = KinshipWords(
    backs=r"(?:appuie(?:nt)?|appuyons|soutien(?:t|nent)|soutenons|souscri(?:t|vent|vons)\s+(?:à|au|aux)|approuve(?:nt)?|préfère(?:nt)?|partage(?:nt|ons)?"
    r"|(?:s['’]associe(?:nt)?|se\s+rallie(?:nt)?|se\s+joi(?:nt|gnent)|(?:s['’]est|se\s+sont)\s+(?:également\s+)?(?:associ|ralli|join)(?:ée?s?|te?s?))\s+(?:à|au|aux)|s['’]aligne(?:nt)?\s+sur"
    r"|(?:est|sont|sommes)\s+(?:d['’]accord\s+avec|favorables?\s+(?:à|au|aux)|en\s+faveur\s+d[eu])|rejoi(?:nt|gnent))",
    sponsors=r"(?:coparraine(?:nt)?|(?:a|ont)\s+rejoint|ajoute(?:nt)?\s+(?:son|leur)\s+nom\s+à|(?:se\s+joi(?:nt|gnent)|s['’]ajoute(?:nt)?)\s+aux\s+(?:co)?auteurs\s+d[eu]|(?:souhaite|demande|désire)(?:nt)?\s+(?:à\s+)?(?:figurer|être\s+(?:inscrite?|ajoutée?|portée?))\s+(?:à|sur)\s+la\s+liste\s+des\s+(?:co)?(?:auteurs|parrains)\s+d[eu]|(?:se\s+porte(?:nt)?|(?:(?:souhaite|demande)(?:nt)?\s+(?:à\s+)?)(?:figurer|être\s+(?:inscrite?|comptée?|ajoutée?))\s+(?:comme|parmi\s+les))\s+coauteurs?\s+d[eu])",
    refuses=r"(?:préfère(?:nt)?\s+(?:le|la)\s+(?:texte|libellé|rédaction|version|formulation)\s+(?:actuel(?:le)?|existante?|initiale?|d['’]origine|en\s+l['’]état)\s+(?:à|au|aux)|s['’]oppose(?:nt)?\s+(?:à|au|aux)|se\s+(?:dissocie|désolidarise|démarque)(?:nt)?\s+d[eu]|rejette(?:nt)?|n['’](?:appuie|approuve|accepte)(?:nt)?(?:\s+pas|(?=\s+ni\s))|ne\s+(?:soutien(?:t|nent)|partage(?:nt)?)(?:\s+pas|(?=\s+ni\s))"
    r"|ne\s+souscri(?:t|vent)\s+pas\s+(?:à|au|aux)|(?:ne\s+s['’]associe(?:nt)?|ne\s+se\s+rallie(?:nt)?)\s+pas\s+(?:à|au|aux)"
    r"|ne\s+peu(?:t|vent)\s+(?:pas\s+)?(?:accepter|appuyer|soutenir)|(?:n['’]est|ne\s+sont)\s+pas\s+(?:d['’]accord\s+avec|favorables?\s+(?:à|au|aux))"
    r"|(?:est|sont)\s+(?:contre|opposée?s?\s+(?:à|au|aux)|en\s+désaccord\s+avec))",
    alone=r"(?:idem|(?:le\s+|la\s+)?même\s+(?:texte|proposition|libellé|amendement)(?:\s+que\s+ci-dessus)?|comme\s+ci-dessus)",
    alike=r"(?:idem(?:\s+que)?|(?:le\s+|la\s+)?même\s+(?:texte|proposition|libellé|amendement|position)\s+que|comme|identique\s+(?:à|au))",
    object=r"(?:ce\s+qu(?:e\s+|['’](?:(?:a|ont)\s+(?:proposé|suggéré|présenté|demandé|dit)\s+)?)(?:(?:la|le|les)\s+|l['’])?|cel(?:le|ui)\s+(?:d[eu]s?\s+|d['’])(?:la\s+|l['’])?|(?:(?:la|les|le|cette|ce)\s+|l['’])?(?:propositions?|amendements?|suggestions?|textes?|libellé|version|positions?|points?\s+de\s+vue"
    r"|déclarations?|observations?|avis)\s+(?:(?:présentée?s?|faite?s?|formulée?s?|soumise?s?)\s+)?(?:par|d[eu]s?|d['’])\s*(?:(?:la|le|les)\s+|l['’])?"
    r"(?:délégations?\s+(?:d[eu]s?\s+(?:la\s+|l['’])?|d['’]))?|(?:(?:la|le|les)\s+|l['’])(?:délégations?\s+(?:d[eu]s?\s+(?:la\s+|l['’])?|d['’]))?)",
    behind=r"(?:\s+(?:a|ont)\s+(?:proposé|suggéré|présenté|demandé|dit))",
    turns=r"(?:\s*,?\s*(?:et|mais)?\s+(?:non\s+(?:pas\s+)?|pas\s+)(?:à\s+|avec\s+)?)",
    neither=r"",
    nor=r"(?:\s*,?\s+ni\s+)",
    ourselves=r"(?:Nous|Je|(?:La|Notre|Ma)\s+délégation)\s+",
    manner=r"(?:pleinement|fermement|également|aussi|vivement)",
)  # fmt: skip
_SPANISH = KinshipWords(
    backs=r"(?:apoyan?|apoyamos|apoyó|respaldan?|suscriben?|comparten?|prefieren?|(?:se\s+(?:suman?|adhieren?|asocian?|unen?|ha[n]?\s+(?:sumado|adherido|asociado|unido)))\s+al?|se\s+alinean?\s+con"
    r"|coinciden?\s+con|(?:está|están|estamos)\s+(?:de\s+acuerdo\s+con|a\s+favor\s+de)|hacen?\s+suya)",
    sponsors=r"(?:copatrocinan?|copatrocinamos|(?:desean?|pide|piden|solicitan?)\s+(?:figurar|constar|ser\s+(?:incluid|añadid)[oa])\s+(?:como|entre\s+los)\s+(?:copatrocinador(?:a|es)?|coautor(?:a|es)?)\s+del?|(?:desean?|pide|piden|solicitan?)\s+(?:figurar|ser\s+(?:incluid|añadid|agregad)[oa]s?)\s+(?:en|a)\s+la\s+lista\s+de\s+(?:co)?(?:patrocinadores|autores)\s+del?|(?:ha\s+pasado\s+a\s+ser|se\s+ha\s+convertido\s+en|pasa\s+a\s+ser)\s+(?:copatrocinador|coautor)a?\s+del?)",
    refuses=r"(?:prefieren?\s+(?:el|la)\s+(?:texto|redacción|versión|formulación)\s+(?:actual|existente|vigente|original)\s+al?|se\s+oponen?\s+al?|se\s+(?:disocian?|desmarcan?|desvinculan?|distancian?)\s+del?|rechazan?|objetan?|discrepan?\s+de|no\s+(?:apoyan?|aceptan?|comparten?|respaldan?|suscriben?)|no\s+pueden?\s+(?:aceptar|apoyar|respaldar)"
    r"|no\s+se\s+(?:suman?|adhieren?|asocian?)\s+al?|no\s+(?:está|están|estamos)\s+de\s+acuerdo\s+con|(?:está|están)\s+en\s+(?:contra\s+de|desacuerdo\s+con))",
    alone=r"(?:[íi]dem|lo\s+mismo|(?:el\s+|la\s+)?mism[oa]\s+(?:texto|propuesta|redacción|enmienda)|igual(?:\s+que\s+(?:arriba|el\s+anterior))?)",
    alike=r"(?:[íi]dem(?:\s+que)?|igual\s+que|lo\s+mismo\s+que|(?:el\s+|la\s+)?mism[oa]\s+(?:texto|propuesta|redacción|enmienda|posición)\s+que|como)",
    object=r"(?:lo\s+que\s+(?:(?:ha|han)\s+(?:propuesto|sugerido|presentado|solicitado|dicho)|propus(?:o|ieron)|proponen?|sugirió|solicitó)\s+(?:(?:la|el|los|las)\s+)?|(?:la|el)\s+del?\s+(?:la\s+)?|(?:(?:la|las|el|los|esta|este|lo)\s+)?(?:propuestas?|enmiendas?|sugerencias?|textos?|redacción|formulación|versión|posici(?:ón|ones)|opini(?:ón|ones)"
    r"|declaraci(?:ón|ones)|expuesto)\s+(?:(?:presentad|formulad|hech)[oa]s?\s+)?(?:por|del?)\s+(?:(?:la|el|los|las)\s+)?(?:delegaci(?:ón|ones)\s+del?\s+(?:la\s+)?)?"
    r"|(?:al?|la|el|las|los)\s+(?:(?:la\s+)?delegaci(?:ón|ones)\s+del?\s+(?:la\s+)?)?)",
    behind=r"",
    turns=r"(?:\s*,?\s*(?:y|e|pero)?\s+no\s+(?:al?\s+|con\s+)?)",
    neither=r"",
    nor=r"(?:\s*,?\s+ni\s+(?:al?\s+)?)",
    ourselves=r"(?:Nosotros|Yo|(?:La|Nuestra|Mi)\s+delegación)\s+",
    manner=r"(?:plenamente|firmemente|también|enérgicamente)",
    turned=True,
)  # fmt: skip
_RUSSIAN = KinshipWords(
    backs=r"(?:поддержива(?:ет|ют|ем)|поддержал[аи]?|одобря(?:ет|ют)|разделя(?:ет|ют|ем)|предпочита(?:ет|ют)|присоединя(?:ет|ют|ем)ся\s+ко?|присоединил(?:ся|ась|ись|ось)\s+ко?|соглас(?:ен|на|но|ны)\s+со?"
    r"|соглаша(?:ет|ют|ем)ся\s+со?|солидар(?:ен|на|ны)\s+со?|выступа(?:ет|ют|ем)\s+за)",
    sponsors=r"(?:(?:прос(?:ит|ят)|жела(?:ет|ют))\s+(?:включить|внести|добавить)\s+(?:е[её]|его|их)\s+в\s+(?:список|перечень|число)\s+(?:со)?авторов|стал[аио]?\s+соавтор(?:ом|ами)|(?:явля(?:ет|ют)ся|выступа(?:ет|ют)|станов(?:ит|ят)ся)\s+соавтор(?:ом|ами)|(?:просит|желает|хочет)\s+(?:включить\s+(?:е[её]|его)\s+в\s+число\s+соавторов|быть\s+указан\w*\s+(?:в\s+качестве\s+соавтора|соавтором)))",
    refuses=r"(?:предпочита(?:ет|ют)\s+(?:нынешн|действующ|существующ|первоначальн)\w+\s+(?:текст|редакцию|формулировку)(?=\s+предлож)|(?:отмежевыва|дистанциру)(?:ет|ют)ся\s+от|возража(?:ет|ют|ем)\s+против|выступа(?:ет|ют|ем)\s+против|против|отверга(?:ет|ют)|отклоня(?:ет|ют)|не\s+(?:поддержива(?:ет|ют|ем)|одобря(?:ет|ют)|разделя(?:ет|ют|ем))"
    r"|не\s+присоединя(?:ет|ют|ем)ся\s+ко?|не\s+соглас(?:ен|на|но|ны)\s+со?|не\s+мо(?:жет|гут|жем)\s+(?:поддержать|принять|согласиться\s+со?))",
    alone=r"(?:то\s+же(?:\s+(?:самое|предложение))?|тот\s+же\s+текст|аналогичн(?:о|ое\s+предложение)|так\s+же)",
    alike=r"(?:(?:то\s+же(?:\s+самое)?|тот\s+же\s+текст|то\s+же\s+предложение|так\s+же)\s*,?\s+(?:что\s+и|как\s+и|что|как)(?:\s+у)?|как\s+(?:и\s+)?у|аналогично)",
    object=r"(?:т(?:о|ем|ому|ого)\s*,\s+что\s+(?:предложил[аио]?|предлага(?:ет|ют)|внес(?:ла|ли)?|просил[аио]?)\s+|(?:это\w*\s+|данн\w+\s+)?(?:предложени\w+|поправк\w+|текст\w*|формулировк\w+|вариант\w*|позици\w+|мнени\w+|заявлени\w+|точк\w+\s+зрения)\s+(?:делегаци\w+\s+|представител\w+\s+)?|делегаци\w+\s+)",
    behind=r"",
    turns=r"(?:\s*,?\s*(?:а|но|и)?\s+не\s+(?:со?\s+|ко?\s+)?)",
    neither=r"",
    nor=r"(?:\s*,?\s+ни\s+(?:со?\s+|ко?\s+)?)",
    ourselves=r"(?:Мы|Я|(?:Наша\s+)?[Дд]елегация)\s+",
    manner=r"(?:полностью|решительно|также|тоже)",
)  # fmt: skip
_CHINESE = KinshipWords(
    backs=r"(?:表示)?(?:支持|赞成|赞同|同意|附议|拥护)",
    sponsors=r"(?:愿意?|已经?)?(?:加入|共同提出|联署|(?:要求|请求|希望)?(?:列为|成为|作为)(?=.{1,40}共同提案国$))",
    refuses=r"(?:倾向于?|愿意?|主张)(?:保留)?(?:现有|现行|目前的?|原有?)(?:案文|文本|措辞)[，,]?(?:而)?(?:不是|非|不要)|(?:表示)?(?:反对|不(?:支持|赞成|赞同|同意|接受)|(?:不能|无法|难以)(?:支持|赞成|同意|接受))",
    alone=r"(?:同上|同前|(?:提案|案文|建议|意见|立场)?(?:同上|相同)|(?:与上述?)?(?:提案|案文|建议)相同|相同(?:的)?(?:提案|案文|建议))",
    alike=r"(?:[与同和跟](?=.{1,40}(?:相同|一样|一致)$)|同(?!意|上|前))",
    object=r"",
    behind=r"(?:代表团)?(?:所?(?:提出|提交|提|作|表达))?的?(?:(?:提案|案文|建议)?的?共同提案国|提案|提议|建议|修正案|修正|案文|措辞|意见|立场|看法|主张|发言|声明)?(?:相同|一样|一致)?",
    turns=r"(?:[，,；]?(?:而|但)?(?:不是|非))",
    neither=r"",
    nor=r"(?:[，,]?也不(?:支持|赞成|赞同|同意))",
    ourselves=r"(?:我们|我国|本代表团|该代表团|我国代表团)",
    manner=r"(?:完全|坚决|强烈|也|均|都|既)",
)  # fmt: skip
_ARABIC = KinshipWords(
    backs=r"(?:[يتن]ؤيد(?:ون|ان)?|[يتن]دعم(?:ون|ان)?|[يتن]وافق(?:ون|ان)?\s+على|[يتن]تفق(?:ون|ان)?\s+مع|[يتن]نضم(?:ون|ان)?\s+إلى|انضم(?:ت|وا|ا)?\s+إلى|[يتن]ساند|أيدت?|[يتن]شاطر)",
    sponsors=r"(?:[يتن]شارك(?:ون)?\s+في\s+تقديم|[يت](?:رغب|طلب|ود)\s+(?:في\s+)?(?:أن\s+[يت]درج|إدراج(?:ه|ها))\s+(?:ضمن|بين|في\s+عداد)\s+(?:قائمة\s+)?(?:مقدمي|المشاركين\s+في\s+تقديم)|[يت](?:رغب|طلب|ود)\s+(?:في\s+)?إدراج\s+(?:اسمه|اسمها)\s+(?:في|ضمن)\s+قائمة\s+مقدمي)",
    refuses=r"(?:[يتن]فضل(?:ون)?\s+(?:النص|الصيغة|الصياغة)\s+(?:الحالي|الحالية|القائم|القائمة|الأصلي|الأصلية)\s+على|[يتن]عارض(?:ون|ان)?|[يتن]عترض(?:ون|ان)?\s+على|[يتن]رفض(?:ون|ان)?|[يت]نأى\s+بنفس(?:ه|ها)\s+عن|عارضت?|رفضت?|(?:لا|لم)\s+(?:[يتن]ؤيد|[يتن]دعم|[يتن]قبل|[يتن]وافق\s+على|[يتن]تفق\s+مع|[يتن]ساند)"
    r"|لا\s+(?:يمكن(?:ه|ها|نا)|[يتن]ستطيع)\s+(?:تأييد|قبول|الموافقة\s+على))",
    alone=r"(?:(?:المقترح|الاقتراح|النص|التعديل)\s+نفسه|نفس\s+(?:المقترح|الاقتراح|النص|التعديل|الشيء)|كما\s+(?:ورد\s+)?أعلاه|مثله|شرحه)",
    alike=r"(?:مثل|كما\s+اقترحت?|نفس\s+(?:مقترح|اقتراح|نص|موقف|تعديل|صياغة)(?:\s+وفد)?)",
    object=r"(?:نفس\s+)?(?:(?:مقترح|اقتراح|تعديل|نص|صياغة|موقف|بيان|رأي)(?:ات)?|ما\s+(?:اقترحته?|ذكرته?|قالته?))\s+(?:وفد\s+|ممثل\s+)?",
    behind=r"",
    turns=r"(?:\s*،?\s*و?(?:ليس|لا)\s+(?:على\s+|مع\s+)?)",
    neither=r"",
    nor=r"(?:\s*،?\s*ولا\s*)",
    ourselves=r"(?:نحن|إن\s+وفدنا|وفدنا)\s+",
    manner=r"(?:أيضا|أيضاً|بشدة|تماما)",
    turned=True,
)  # fmt: skip
KINSHIP_WORDS = (_ENGLISH, _FRENCH, _SPANISH, _RUSSIAN, _CHINESE, _ARABIC)
REASONS = compile_later(
    r"\s*(?:[,;，；،]\s*)?(?:\b(?:because|since|as\s+(?:it|this|the)|for\s+(?:the|this|its)\s+(?:same\s+)?reasons?|car|parce\s+qu|puisqu|porque|ya\s+que|pues|поскольку"
    r"|потому\s+что|так\s+как|ибо)(?!\w)|因为|由于|理由是|(?<!\w)(?:لأن|حيث\s+إن)).*",
    re.IGNORECASE | re.DOTALL,
)
"""What gives the reason of a stance, and does not change it."""
_TEXT = (
    r"(?:text|wording|draft|language|version|texte|libellé|rédaction|formulation|texto|redacción|versión|formulación)"
)
_STANDING = (
    r"(?:current|existing|present|original|actuel(?:le)?|existante?|initiale?|d['’]origine|en\s+l['’]état"
    r"|actual|existente|vigente)"
)
KEEPS_TEXT = compile_later(
    rf"\s*,?\s*(?:\band\b|,)\s*(?:it\s+)?(?:favou?rs?|prefers?|supports?|wish(?:es)?|wants?|would\s+(?:like|prefer)|insists?\s+on|is\s+(?:for|in\s+favou?r\s+of))\s+(?:(?:to\s+)?(?:keep(?:ing)?|retain(?:ing)?|maintain(?:ing)?)\s+|(?:the\s+)?(?:retention|maintenance)\s+of\s+)?(?:the\s+)?{_STANDING}\s+{_TEXT}(?:\s+as\s+it\s+(?:is|stands)|\s+unchanged)?"
    rf"|\s*,?\s*(?:\bet\b|,)\s*(?:préfère|souhaite|veut|est\s+favorable\s+(?:à|au)|est\s+pour|se\s+prononce\s+pour|demande)\s+(?:(?:conserver|maintenir|garder)\s+|(?:le\s+)?maintien\s+d[eu]\s+(?:la\s+)?)?(?:(?:le|la)\s+)?{_TEXT}\s+{_STANDING}"
    rf"|\s*,?\s*(?:\by\b|,)\s*(?:prefiere|desea|quiere|pide|está\s+a\s+favor\s+del?|es\s+partidari[oa]\s+del?)\s+(?:(?:mantener|conservar)\s+|(?:el\s+)?mantenimiento\s+del?\s+)?(?:(?:el|la)\s+)?{_TEXT}\s+{_STANDING}"
    r"|\s*,?\s*(?:(?<!\w)и(?!\w)|,)\s*(?:выступа(?:ет|ют)\s+за|предпочита(?:ет|ют)|поддержива(?:ет|ют)|настаива(?:ет|ют)\s+на|прос(?:ит|ят)|предлага(?:ет|ют))\s+(?:сохранени[еюя]\s+|сохранить\s+)?(?:нынешн|действующ|существующ|первоначальн|имеющ)\w+\s+(?:текст\w*|редакци\w+|формулировк\w+)"
    r"|[，,](?:并|而)?(?:主张|希望|要求|支持|倾向于?|愿意?)(?:保留|维持)(?:现有|现行|目前|原有|原来)的?(?:案文|文本|措辞|条文)"
    r"|\s*،?\s*و[يت](?:فضل|ؤيد|طلب|ود)(?:ون)?\s+(?:(?:الإبقاء|الحفاظ)\s+على\s+|الاحتفاظ\s+ب)?(?:ال)?(?:نص|صيغة|صياغة)\s+ال(?:حالي|حالية|قائم|قائمة|أصلي|أصلية)",
    re.IGNORECASE,
)
"""What who refuses a proposal may add, and is the same: the text is to stay as it is."""
