"""The words of remarks beside the names of a head, by language: "revised proposal", "by email", "former proposal of".

Data alone, one row a language: what is made of them is `heads.remarks`' business. The words are those with which
secretariats of the United Nations and of its conferences annotate compilations in the six official languages.
"""

from __future__ import annotations

from app.late_methods import dataclass


@dataclass(frozen=True, slots=True)
class RemarkWords:
    """The words of one language, as patterns."""

    notes: str
    """What stands below a head, how it came and in which form: they change nothing of whose it is."""
    small: str
    """Words between these."""
    formerly: str
    """What is said before the name of somebody whose words were there before, or gave the occasion."""
    capacity: str
    """That an officer speaks for a State."""
    members: str
    """What says of which group those are who stand before it."""
    no_proposal: str
    """That what stands below is not proposed."""
    mistaken: str
    """That a name stands wrongly."""
    rightly: str
    """What stands before the right one."""
    no_others: str
    """That others are none of them: their names as `who`, and what is said of that."""


_ENGLISH = RemarkWords(
    notes=r"(?:re)?submi(?:tted|ssions?)|proposals?|texts?|amendments?|suggestions?|versions?|statements?"
    r"|comments?|contributions?|interventions?|papers?|letters?|notes?|wording|revisions?|revised|rev|corr"
    r"|corrigendum|corrected|add|addendum|updated?|new|alternative|joint|additional|further|first|second"
    r"|third|fourth|fifth|final|consolidated|written|oral|informal|preliminary|unofficial|official|late"
    r"|national|amended|textual|supplementary|latest|resubmitted|reissued|e-?mail|mail|fax|post|writing"
    r"|orally|verbally|plenary|floor|sessions?|meetings?|morning|afternoon|evening|received|sent|delivered"
    r"|made|dated|circulated|presented|tabled|translat(?:ed|ion)|transmitted|original|language|english"
    r"|french|spanish|russian|chinese|arabic|a\.?m|p\.?m|speaking|capacity|capital|delegation|compromise"
    r"|non-?paper|explanatory|room|online|preference|preferred|strong|slight|clear|firm|options?"
    r"|see|cf|article|articles|paragraphs?|paras?|page|pages|annex|footnotes?|above|below|elsewhere|parts?|replaces|replacing|supersedes|consultations?|resubmission|verbale|secretariat|time|noon|received|registered|document|unedited|reproduced|facsimile|copy|hand|courier|portal|website|statement|verbatim|unchanged|italian|german|portuguese|missions?|permanent|ministry|foreign|affairs|justice|capital|team|adviser|counsellor|geneva|york|vienna|nairobi|informal|bilateral|annotated",
    small=r"by|in|of|via|on|as|from|during|at|the|an?|its|their|his|her|after|no|and|also|with|for|to|that|under|informed?|only|through|within|same|further|all",
    formerly=r"(?:(?:formerly|originally|initially|previously)(?:\s+(?:proposed|submitted|tabled)\s+by)?|(?:former"
    r"|previous|earlier|original|initial)\s+(?:proposal|text|amendment|suggestion|submission)s?\s+(?:of|by"
    r"|from)|(?:(?:after|following|in)\s+(?:\w+\s+)?consultations?\s+with|with\s+(?:the\s+)?(?:thanks\s+to|help\s+of)|(?:replac|supersed)(?:es|ing)|instead\s+of|in\s+(?:response|reply|answer)\s+to|follow(?:s"
    r"|ing)|further\s+to|based\s+on|building\s+on|drawing\s+on|derived\s+from|taking\s+up"
    r"|with\s+reference\s+to)(?:\s+the\s+(?:\w+\s+)?(?:proposal|text|amendment|suggestion|submission"
    r"|statement|comment)s?\s+(?:of|by|from|made\s+by))?)\s+(?:the\s+)?",
    capacity=r"(?:speaking\s+|acting\s+)?in\s+(?:its|his|her|their|a)\s+national\s+capacity|national\s+capacity"
    r"|(?:as|in\s+(?:its|his|her)\s+capacity\s+as)\s+(?:the\s+)?(?:national\s+)?(?:delegate"
    r"|representative)\s+of",
    members=r"(?:all\s+)?(?:(?:as\s+)?members|member\s+States|members\s+States|States\s+members|parties)\s+(?:of"
    r"|to)\s+(?:the\s+)?",
    no_proposal=r"(?:no\s+(?:\w+\s+)?(?:preference|opinion|view)|(?:this\s+is\s+)?(?:no|not)\s+(?:yet\s+)?(?:an?\s+)?(?:formal\s+|official\s+)?(?:proposals?|positions?|amendments?|submissions?|textual\s+proposals?)|(?:only\s+)?for\s+(?:further\s+)?"
    r"(?:discussion|information|consideration|reference|illustration)(?:\s+(?:only|purposes))*(?:,?\s+(?:and\s+)?(?:no|not)\s+an?\s+proposals?)?|(?:comment|question)s?(?:\s+only)?|(?:purely\s+)?hypothetical(?:ly)?|tentative(?:ly)?|(?:as\s+)?an\s+example|superseded|obsolete"
    r"|not\s+(?:yet\s+)?(?:submitted|tabled|endorsed|proposed))",
    mistaken=r"\b(?:error|mistake|mistakenly|wrongly|erroneously|incorrectly|misattributed)\b",
    rightly=r"(?:correct(?:ed|ly)?(?:\s+to)?|recte|should\s+(?:be|read)|read|in\s+fact|actually|properly)",
    no_others=r"(?:and\s+|but\s+)?not\s+(?:from\s+|of\s+|by\s+)?(?:the\s+)?(?P<who>.{2,60}?)(?:,?\s+(?:as|which|who)\s.{3,100})?",
)  # fmt: skip
_FRENCH = RemarkWords(
    notes=r"propositions?|textes?|amendements?|communications?|contributions?|déclarations?|versions?"
    r"|observations?|révisée?s?|nouvelles?|nouveau|conjointe?s?|complémentaires?|première|premier|deuxième"
    r"|seconde|variante|troisième|finale?|écrite?s?|orale?s?|courriel|courrier|électronique|lettre|télécopie"
    r"|oralement|verbalement|écrit|séance|session|plénière|reçue?s?|envoyée?s?|transmise?s?|présentée?s?"
    r"|préférence|préférée?|forte|nette|option|soumise?s?|datée?|mise?\s+à\s+jour|modifiée?s?|titre|national|traduction|original|français|anglais"
    r"|voir|cf|articles?|paragraphes?|pages?|annexe|note|verbale|ci-dessus|ci-dessous|remplace|celle|celui|consultations?|officieuses?|informelles?|secrétariat|document|espagnol|arabe|russe|chinois|mission|permanente|ministère|affaires|étrangères|justice|fois|matin|soir",
    small=r"par|en|du?|des?|la|le|les|à|au|sa|lors|et|l|d|pour|avec|aussi|également|après|des|aux|sur|même|n|o|une?|que",
    formerly=r"(?:anciennement|précédemment|initialement|(?:l['’])?(?:ancienne?|précédente?"
    r"|première)\s+(?:proposition|texte|amendement)\s+d[eu]s?|(?:remplaçant|remplace|au\s+lieu\s+de"
    r"|en\s+réponse\s+à|à\s+la\s+suite\s+de|faisant\s+suite\s+à|sur\s+la\s+base\s+de|après\s+consultations?\s+(?:de|avec))\s+(?:(?:la\s+"
    r"|l['’])(?:proposition|amendement|déclaration)\s+d[eu]s?)?)\s*(?:la\s+|l['’])?",
    capacity=r"à\s+titre\s+national|en\s+(?:sa\s+)?qualité\s+(?:nationale|de\s+représentante?\s+d[eu])"
    r"|au\s+nom\s+de\s+son\s+pays",
    members=r"(?:tous\s+)?(?:(?:États\s+)?membres)\s+(?:d[eu]s?\s+(?:la\s+|l['’])?|d['’])",
    no_proposal=r"(?:(?:ce\s+n['’]est\s+)?(?:pas|aucune)\s+(?:une\s+)?(?:propositions?|position)|(?:pour|à\s+titre\s+d['’])\s*(?:discussion|information|examen|mémoire|référence)(?:\s+seulement)?)",
    mistaken=r"\b(?:erreur|erronément|tort)\b",
    rightly=r"(?:correct|lire|recte|en\s+fait|rectifié)",
    no_others=r"(?:et\s+|mais\s+)?(?:non|pas)\s+(?:(?:de\s+la|du|des|de|la|le|l[’\'])\s*)?(?P<who>.{2,60}?)(?:,?\s+(?:comme|ainsi)\s.{3,100})?",
)  # fmt: skip
_SPANISH = RemarkWords(
    notes=r"propuestas?|textos?|enmiendas?|comunicaci(?:ón|ones)|contribuci(?:ón|ones)|declaraci(?:ón|ones)"
    r"|versi(?:ón|ones)|observaciones|revisad[oa]s?|nuev[oa]s?|conjunt[oa]s?|adicional(?:es)?|primer[oa]?"
    r"|alternativ[oa]s?|segund[oa]|tercer[oa]?|final|escrit[oa]s?|oral(?:es)?|correo|electrónico|carta|fax|oralmente"
    r"|verbalmente|escrito|sesión|plenaria|recibid[oa]s?|enviad[oa]s?|presentad[oa]s?|actualizad[oa]s?"
    r"|modificad[oa]s?|preferencia|preferida|fuerte|clara|opción|título|nacional|capacidad|traducción|original|español|inglés"
    r"|véase|ver|cf|artículos?|párrafos?|páginas?|anexo|nota|verbal|arriba|abajo|sustituye|reemplaza|consultas?|oficiosas|secretaría|documento|francés|árabe|ruso|chino|misión|permanente|ministerio|relaciones|exteriores|justicia|vez|mañana|tarde",
    small=r"por|en|del?|la|el|los|las|su|a|al|y|para|con|también|tras|que|sobre|un[oa]?|mism[oa]",
    formerly=r"(?:anteriormente|originalmente|inicialmente|(?:antigua|anterior|previa)\s+(?:propuesta"
    r"|enmienda)\s+del?|(?:propuesta|enmienda)\s+(?:anterior|previa|original)\s+del?|(?:sustituye"
    r"|reemplaza|en\s+lugar\s+de|en\s+respuesta\s+a|a\s+raíz\s+de|basad[oa]\s+en|(?:tras|previa)\s+consultas?\s+(?:con|a))\s+(?:la\s+(?:propuesta"
    r"|enmienda|declaración)\s+del?|al?)?)\s*(?:la\s+|el\s+)?",
    capacity=r"a\s+título\s+nacional|en\s+(?:su\s+)?(?:capacidad|calidad)\s+nacional"
    r"|en\s+(?:su\s+)?calidad\s+de\s+representante\s+del?",
    members=r"(?:(?:Estados\s+)?miembros)\s+del?\s+(?:la\s+|los\s+)?",
    no_proposal=r"(?:(?:no\s+es\s+una|sin|ninguna)\s+(?:propuesta|posición)|(?:para|a\s+título\s+de)\s+(?:su\s+)?(?:debate|discusión|información|examen|referencia|ilustración)(?:\s+(?:solamente|únicamente))?"
    r"|a\s+título\s+informativo)",
    mistaken=r"\b(?:error|erróneamente|equivocadamente)\b",
    rightly=r"(?:correcto|léase|debe\s+decir|en\s+realidad)",
    no_others=r"(?:y\s+|pero\s+)?no\s+(?:(?:de\s+la|del|de|la|el)\s+)?(?P<who>.{2,60}?)(?:,?\s+(?:como|según)\s.{3,100})?",
)  # fmt: skip
_RUSSIAN = RemarkWords(
    notes=r"предложени[еяй]|текст|поправк[аи]|сообщени[ея]|заявлени[ея]|вариант|редакци[яи]|пересмотренн\w+"
    r"|исправленн\w+|нов\w{2}|перв\w{2}|втор\w{2}|треть\w{1,2}|устн\w{2}|письменн\w{2}|совместн\w{2}"
    r"|альтернативн\w{2}|дополнительн\w{2}|окончательн\w{2}|уточн[её]нн\w{2}|электронной|почте|письмом|письменно|устно"
    r"|факсом|заседании|сессии|получен\w?|направлен\w?|представлен\w?|внесен\w?|обновл[её]нн\w{2}"
    r"|национальном|качестве|перевод|предпочтени[ея]|предпочтительн\w{2}|явное|твердое|твёрдое"
    r"|см|также|стать[яиею]|пункт\w*|стр|страниц\w+|приложени\w+|сноск\w+|выше|ниже|заменяет|взамен|консультаци\w+|неофициальн\w+|секретариат\w*|документ\w*|язык\w*|английск\w+|французск\w+|испанск\w+|русск\w+|оригинал\w*|вербальн\w+|нот\w+|миссия|министерство|утром|утреннем|вечером",
    small=r"по|в|на|от|из|и|со?|для|после|к|о|той|того|же|через|при",
    formerly=r"(?:(?:бывшее|прежнее|прежде|ранее|первоначально)(?:\s+(?:предложение|поправка|текст))?|(?:вместо"
    r"|взамен|в\s+ответ\s+на|на\s+основе|в\s+развитие|после\s+консультаций\s+с)(?:\s+(?:предложени\w+|поправк\w+"
    r"|текст\w*))?)\s*:?\s+(?:делегации\s+)?",
    capacity=r"в\s+(?:сво[её]м\s+)?национальном\s+качестве|в\s+качестве\s+представителя",
    members=r"(?:государства-)?члены\s+",
    no_proposal=r"(?:не\s+(?:является\s+)?предложени\w+|(?:только\s+)?для\s+(?:обсуждения|информации|сведения|справки|рассмотрения))",
    mistaken=r"(?<!\w)(?:ошибочно|ошибке|ошибка)(?!\w)",
    rightly=r"(?:правильно|следует\s+читать|верно|в\s+действительности)",
    no_others=r"(?:а\s+|и\s+|но\s+)?не\s+(?P<who>.{2,60}?)(?:,?\s+как\s.{3,100})?",
)  # fmt: skip
_CHINESE = RemarkWords(
    notes=r"修订|订正|更正|更新|新的?|第?[一二三四五六七八九十]+次?|最后|联合|共同|补充|书面|口头|电子邮件|邮件|电邮|传真|信函|来函|发言|提案|提议|案文|建议|修正案?|意见|稿|版本?"
    r"|提交|收到|发来|会议|全会|国家|身份|译文|备选|替代|首选|强烈|明确|倾向|偏好|方案|\d+|年|月|日|见|另见|参见|条|款|段|页|附件|脚注|上文|下文|磋商|非正式|秘书处|文件|原文|英文|法文|中文|西班牙文|俄文|阿拉伯文|上午|下午|普通照会|照会|常驻|代表团|外交部|日内瓦|纽约|取代|代替|第|号",
    small=r"通过|经由?|以|于|由|的|之|在|本|其|上|与|后|经过|并|也|亦|及|和|对|为",
    formerly=r"(?:原为?|前为?|曾为|取代|代替|替代|回应|针对|基于|根据)(?P<zh>.{2,20}?)(?:代表团)?(?:的|之)?(?:提案|提议|案文|建议|修正案|发言)?",
    capacity=r"以(?:本国|国家)(?:代表)?的?身份",
    members=r"(?:均为|同为|皆为)?(?P<zh>.{2,20}?)的?(?:成员国?|成员)",
    no_proposal=r"(?:(?:并?非|不是|无)(?:正式)?(?:提案|建议)|(?:仅?供|用于)(?:讨论|参考|审议))",
    mistaken=r"(?:错误|误列|误记|误作|误)",
    rightly=r"(?:更正为|应为|正确为|正确)",
    no_others=r"(?:而|并)?(?:不是|非|并非)(?P<who>.{2,20}?)(?:[，,].{2,60})?",
)  # fmt: skip
_ARABIC = RemarkWords(
    notes=r"مقترح|اقتراح|نص|تعديل|بيان|ورقة|صيغة|منقحة?|معدلة?|محدثة?|جديدة?|شفوية?|شفهية?|كتابية?|خطية?|مشتركة?"
    r"|بديلة?|إضافية?|أولى?|ثانية?|ثالثة?|نهائية?|البريد|بالبريد|الإلكتروني|برسالة|رسالة|فاكس|شفهيا|شفويا|كتابة"
    r"|خطيا|الجلسة|جلسة|وارد|وردت?|مقدمة?|مرسلة?|الوطنية|بصفتها?|بصفته|ترجمة|تفضيل|مفضلة?|مفضّلة?|قويا?|واضح"
    r"|انظر|أيضا|المادة|الفقرة|الصفحة|المرفق|الحاشية|أعلاه|أدناه|يحل|تحل|محل|المؤرخة?|مشاورات|الأمانة|الوثيقة|الأصل|بالإنكليزية|بالفرنسية|بالعربية|بالإسبانية|مذكرة|شفوية|صباحا|مساء|البعثة|الدائمة|وزارة|الخارجية|تقديم|استلمت?|ورد|وردت|تلقي\w*",
    small=r"عن|طريق|بواسطة|في|من|على|بتاريخ|عبر|بعد|إلى|مع|هذا|هذه|ذلك|مرة",
    formerly=r"(?:سابقا|بدلا\s+من|ردا\s+على|استنادا\s+إلى|بعد\s+التشاور\s+مع|يحل\s+محل|(?:المقترح"
    r"|الاقتراح)\s+السابق\s+ل?)\s*(?:(?:مقترح|اقتراح|تعديل|نص|بيان)\s+)?(?:وفد\s+)?",
    capacity=r"بصفت(?:ه|ها)\s+الوطنية|بصفت(?:ه|ها)\s+(?:ممثلا?ة?\s+ل?)",
    members=r"(?:الدول\s+)?(?:ال)?أعضاء\s+(?:في\s+)?",
    no_proposal=r"(?:(?:ليس|ليست|دون|بدون)\s+(?:مقترحا?|اقتراحا?)|(?:للمناقشة|للعلم|للاطلاع|للنظر)(?:\s+فقط)?)",
    mistaken=r"(?:خطأ|بالخطأ|سهوا)",
    rightly=r"(?:الصواب|الصحيح|والصواب|والصحيح)",
    no_others=r"(?:و)?(?:ليس|ليست|لا)\s+(?:من\s+)?(?P<who>.{2,60}?)(?:\s*،?\s*كما\s.{3,100})?",
)  # fmt: skip
REMARK_WORDS = (_ENGLISH, _FRENCH, _SPANISH, _RUSSIAN, _CHINESE, _ARABIC)
CHINESE_REMARKS = _CHINESE
LEADS = (
    r"(?:In|Following|Further|With|On|Building|Taking|Having|Reacting|Replying|Responding|Referring"
    r"|Recalling|Noting|After|Regarding|Concerning|En|À|Suite|Après|Concernant|Faisant|Rappelant|Tras|Con"
    r"|Sobre|Respondiendo|В|На|После|Отвечая|Ссылаясь|Учитывая)"
)
"""First words of what leads to who speaks ("In response to Norhaven, Kestria proposes:")."""
