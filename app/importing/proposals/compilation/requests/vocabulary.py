"""The words in six languages with which delegations speak of parts of a text: move, merge, propose, cannot accept.

Words and patterns alone; who reads them is `instructions`. Quoted words are stood in for by ⟦n⟧ before a
pattern is tried, so that no word of a treaty is taken for an instruction. Instructions about one part or about quoted
words are `notation.statements.instructions`'.
"""

from __future__ import annotations

import re

from app.late_pattern import compile_later

QUOTED = compile_later(
    r"“([^“”]{1,400})”|\"([^\"]{1,400})\"|«\s?([^«»]{1,400}?)\s?»|(?<!\w)[‘']([^‘’']{2,400})[’'](?!\w)"
    r"|「([^「」]{1,400})」"
)
"""Quoted words of a paper, in the quotation marks of six languages."""
_OUT = (
    r"(?:delete|remove|strike(?:\s+out)?|omit|drop|suppress|deletion\s+of|removal\s+of|supprimer"
    r"|suppression\s+d[eu]s?"
    r"|suprimir|eliminar|suprím(?:ase|anse)|elimín(?:ese|ense)|supresión\s+de(?:l|\s+los|\s+las|\s+la)?"
    r"|исключить|удалить|снять|исключени[еяю]|删除|删去"
    r"|(?:[يت]حذف|حذف))"
)
_STAY = (
    r"(?:retain|keep|maintain|preserve|retention\s+of|conserver|maintenir|maintien\s+d[eu]s?|conservar|mantener"
    r"|сохранить|оставить|сохранение|保留|(?:الإبقاء\s+على|[يت]بقى|إبقاء))"
)
DELETE_PLACE = compile_later(rf"{_OUT}\s*:?\s*(?P<place>[^⟦⟧]{{1,80}})", re.IGNORECASE)
KEEP_PLACE = compile_later(rf"{_STAY}\s*:?\s*(?P<place>[^⟦⟧]{{1,80}}?)(?:\s+as\s+(?:it\s+)?is)?", re.IGNORECASE)
BRACKET_PLACE = compile_later(
    r"(?:put|place|mettre|poner|colocar|заключить)\s+(?P<place>[^⟦⟧]{1,60}?)\s+"
    r"(?:(?:in|within|into|entre)\s+(?:square\s+)?(?:brackets|crochets|corchetes)|в\s+(?:квадратные\s+)?скобки)",
    re.IGNORECASE,
)
_BRACKETS = (
    r"(?:all\s+|both\s+|any\s+|the\s+|les\s+|tous\s+les\s+|los\s+|todos\s+los\s+|все\s+|these\s+|its\s+)*"
    r"(?:square\s+|квадратные\s+)?(?:brackets?|bracketing|crochets|corchetes|скобки|скобок)"
)
LIFT_BRACKETS = compile_later(
    r"(?:(?:remove|delete|lift|drop|eliminate|take\s+out|(?:removal|deletion|lifting)\s+of)"
    r"|supprimer|lever|enlever|retirer|ôter|(?:suppression|levée)\s+des|suprimir|eliminar|levantar|quitar"
    r"|retirar|suprímanse"
    r"|снять|убрать|исключить|удалить|снятие|исключение)\s+"
    rf"{_BRACKETS}"
    r"(?:\s+(?:around|round|surrounding|from|on|in|of|enclosing|autour\s+d[eu]|entourant|d[eu]|dans|à|au"
    r"|en\s+torno\s+al?|del?|en|que\s+encierran"
    r"|вокруг|в|из|с|со)\s*(?:(?:the\s+)?(?:words|text)\s+(?:of|in)\s+)?(?P<place>[^⟦⟧]{1,80}))?"
    r"|(?:retain|keep|maintain|accept|conserver|maintenir|conservar|mantener|сохранить"
    r"|оставить)\s+(?P<kept>[^⟦⟧]{1,60}?)\s+"
    rf"(?:without|sans|sin|без)\s+{_BRACKETS}"
    rf"|{_BRACKETS}(?:\s+(?:around|round|surrounding|from|on|in|of|enclosing)\s+(?P<passive>[^⟦⟧]{{1,80}}?))?"
    r"\s+(?:should|must|shall|to|are\s+to|can|need\s+to)\s+be\s+(?:removed|lifted|deleted|dropped)"
    r"|(?:删除|删去|去掉|取消|移除|去除)(?P<zh>[^⟦⟧]{1,20}?)?(?:中|里|内|周围)?的?(?:所有|全部)?方?括号"
    r"|(?:将|把)(?P<zh_first>[^⟦⟧]{1,20}?)(?:中|里|内|周围)?的?方?括号(?:删除|删去|去掉|取消|移除)"
    r"|保留(?P<zh_kept>[^⟦⟧]{1,20}?)(?:但|并)?(?:删除|去掉|不加)方?括号"
    r"|(?:حذف|إزالة|رفع|[نيت]حذف|[نيت]زال|شطب)\s+(?:القوس(?:ين|ان)|الأقواس|المعقوفت(?:ين|ان)|المعقوفات)(?:\s+المعقوف(?:ين|ان|ة|تين|تان))?"
    r"(?:\s+(?:حول|من|في|عن|المحيط(?:ين|ة)\s+ب)\s*(?P<ar>[^⟦⟧]{1,80}))?",
    re.IGNORECASE,
)
"""That brackets go and their words stay: "Remove the brackets around paragraph 3"."""
WITH_ITS_BRACKETS = compile_later(
    r"\s+(?:and|(?:together|along)\s+with|with)\s+(?:its|the|their)\s+(?:square\s+)?brackets"
    r"|\s+(?:et|avec|ainsi\s+que)\s+(?:ses|les|leurs)\s+crochets|\s+(?:y|con|junto\s+con)\s+(?:sus|los)\s+corchetes"
    r"|\s+(?:и|вместе\s+с)\s+(?:его\s+|е[её]\s+|их\s+)?(?:квадратн\w+\s+)?скобк\w+"
    r"|(?:及|和|与|以及|连同)其?方?括号(?:一并)?|\s+(?:و\s?|مع\s+)(?:ال)?(?:قوسي\w*|أقواس\w*|معقوفت\w+)(?:\s+المعقوف\w+)?",
    re.IGNORECASE,
)
"""That the brackets of a part go with it: "Delete paragraph 2 and its brackets" is no lifting of brackets."""
_OPTION = (
    r"(?:the\s+|l['’]|la\s+)?(?P<label§>options?|alternativ[ea]|variante?|opción|вариант(?:а|у|ом)?"
    r"|альтернатив(?:а|у|ы)"
    r"|备选案文|备选方案|选项|الخيار|البديل)\s*(?P<name§>[A-Za-zА-Я]|\d{1,2}|I{1,3}|IV|[一二三四五六]|[أا]لف"
    r"|باء|جيم|دال)(?![\w(])"
)
_COULD_LIVE = (
    r"(?:\s*,?\s*(?:(?:and|but|et|mais|y|pero|и|но)\s+)?(?:could|can|peut|pourrait|puede|podría|может)\s+(?:also\s+)?"
    r"(?:live\s+with|accept|be\s+flexible\s+on|accepter|aceptar|принять)\s+" + _OPTION.replace("§", "_other") + ")?"
)
FOR_OPTION = compile_later(
    r"(?:strongly\s+|also\s+|мы\s+|我们)?(?:supports?|prefers?|favou?rs?|endorses?"
    r"|(?:is\s+)?in\s+favou?r\s+of|preference\s+for"
    r"|support\s+for|(?:would\s+)?opts?\s+for|appuie|préfère|soutient|(?:est\s+)?favorable\s+à|apoya"
    r"|prefiere|(?:está\s+)?a\s+favor\s+de"
    r"|поддерживает|предпочитает|выступает\s+за|支持|赞成|倾向于?|选择|[نيت]ؤيد|[نيت]فضل|[نيت]دعم)\s*"
    + _OPTION.replace("§", "")
    + _COULD_LIVE,
    re.IGNORECASE,
)
"""Support for one of several options, perhaps with what else could be lived with."""
AGAINST_OPTION = compile_later(
    r"(?:ne\s+peut\s+(?:pas\s+)?(?:accepter|appuyer)|s['’]oppose\s+à|no\s+puede\s+(?:aceptar|apoyar)"
    r"|no\s+apoya|se\s+opone\s+a"
    r"|не\s+(?:может\s+(?:принять|поддержать)|поддерживает)|возражает\s+против|(?:不能接受|不支持|反对"
    r"|不接受)|[نيت]عارض|لا\s+[نيت]قبل|لا\s+[نيت]ؤيد"
    r"|لا\s+(?:يمكنها?|تستطيع)\s+قبول)\s*" + _OPTION.replace("§", ""),
    re.IGNORECASE,
)
OPTION = compile_later(_OPTION.replace("§", ""), re.IGNORECASE)
"""The name of an option."""
CHOSEN = (
    r"(?:(?:is|was|would\s+be)\s+)?(?:strongly\s+|clearly\s+)?(?:preferred|supported|favou?red"
    r"|(?:our|its|their|the)\s+(?:preference|preferred\s+(?:option|alternative|choice)))"
    r"|(?:(?:est|a|serait)\s+)?(?:préférée?|appuyée?|soutenue?|(?:notre|sa)\s+préférence|préférable)"
    r"|(?:(?:es|sería)\s+)?(?:(?:la\s+|el\s+)?preferid[oa]|apoyad[oa]|respaldad[oa]|preferible"
    r"|la\s+que\s+se\s+prefiere)"
    r"|(?:(?:является|был\s+бы)\s+)?(?:предпочтител(?:ен|ьн\w+)|предпочитается|поддерживается)"
    r"|(?:更可取|更好|可取|为首选|是首选|较好)|(?:هو\s+)?(?:المفضل|الأفضل|مفضل|أفضل)"
)
"""That an option is the one that is wanted, behind it."""
CHOSEN_OPTION = compile_later(
    rf"{_OPTION.replace('§', '')}\s*(?:{CHOSEN})"
    rf"|(?:se\s+prefiere|предпочтител(?:ен|ьна)|(?:preference|préférence|preferencia|first\s+choice)\s*:)"
    rf"\s*{_OPTION.replace('§', '_behind')}",
    re.IGNORECASE,
)
BRACKETED = "bracketed text"
"""Anchor of a request about the bracketed text of a paragraph that does not repeat it."""
LIFTED, KEPT = "brackets lifted", "brackets kept"
"""Anchors of an ask that the brackets of a place go, or stay, as attribution knows them."""
PLEASE = compile_later(
    r"(?:please\s+|请|敬请|(?:veuillez|prière\s+de)\s+|(?:sírvanse|por\s+favor,?)\s+|(?:просьба|просим)\s+|يرجى\s+)",
    re.IGNORECASE,
)
"""Words that only ask politely."""
MOVE = compile_later(
    r"(?:move|transfer|relocate|shift|déplacer|trasladar|mover|перенести|将|把|نقل)\s*(?P<what>[^⟦⟧]{0,80}?)\s*"
    r"(?:(?<!\w)(?:to|into|before|after|under|à|vers|après|avant|al|a|en|в|إلى|بعد)\s+|移至|移到)(?P<to>[^⟦⟧]{1,80})",
    re.IGNORECASE,
)
MERGE = compile_later(r"(?:merge|combine|fusionner|fusionar|объединить|合并|دمج)\s*[^⟦⟧]{1,100}", re.IGNORECASE)
RENUMBERS = compile_later(
    r"\s*[,;；，、]?\s*(?:(?:and|et|y|и|并|و)\s*)?(?:to\s+)?(?:renumber|re-number|renuméroter|renumerar"
    r"|перенумеровать|изменить\s+нумерацию"
    r"|重新编号|(?:إعادة|يعاد)\s+ترقيم)(?:\s+[^⟦⟧.;:]{1,80}|[^⟦⟧.;:\s]{0,12})?\s*[.。]?$",
    re.IGNORECASE,
)
"""That numbers follow, behind an instruction: nothing that is asked of the words."""
BARELY = compile_later(
    r"(?:(?:propos(?:e|es|ed|al)|suggest(?:s|ed|ion)?|request(?:s|ed)?|recommend(?:s|ed)?"
    r"|wish(?:es)?)(?:\s*:)?\s+(?:is\s+)?(?:to\s+)?(?:(?=[a-z]+(?:e|ing|ion\s+of)\b))"
    r"|(?:proposer|propose|proposition)\s+(?:de|d[’'])\s*|(?:propuesta\s+de|propone|se\s+propone|proponer)\s+|предлага(?:ется|ет|ем|ют)\s+|建议|提议|(?:[نيت]قترح|[نيت]طلب|اقتراح)\s+(?:(?:وفد|دولة|حكومة)\s+)?)",
    re.IGNORECASE,
)
"""That somebody proposes what follows, without a name: "Propose to delete paragraph 3"."""
RESERVES = compile_later(
    r"\b(?:reserves?\s+(?:our|its|their|my)\s+positions?|(?:has|have|enter(?:s|ed)?|places?)\s+an?\s+(?:scrutiny\s+)?"
    r"reservations?|réserv(?:e|ent|ons)\s+(?:sa|notre|leur)\s+position|reserva(?:n|mos)?\s+(?:su"
    r"|nuestra)\s+posici[oó]n"
    r"|резервиру(?:ет|ем|ют)\s+(?:свою\s+)?позици)|保留(?:其)?立场|[نيت]تحفظ",
    re.IGNORECASE,
)
FLEXIBLE = compile_later(
    r"\b(?:(?:is|are|remains?|can\s+be)\s+flexible|(?:shows?|has|have)\s+flexibility|(?:could"
    r"|can)\s+(?:also\s+)?(?:live\s+with"
    r"|accept|go\s+along\s+with)|could\s+(?:also\s+)?support|(?:is|are)\s+(?:prepared|ready|willing)\s+to\s+"
    r"(?:go\s+along|accept|join)|fait\s+preuve\s+de\s+souplesse|es\s+flexible|проявля(?:ет|ем)\s+гибкость)\b",
    re.IGNORECASE,
)
_NAME = (
    r"[A-ZÀ-Ý][\w’'.()-]*(?:\s+(?:of|the|and|its|de|du|des|del|la|et|y|délégation|delegación|delegation"
    r"|[A-ZÀ-Ý][\w’'.()-]*)){0,10}"
)
_NAME_RU = r"[А-Я][\w.-]*(?:\s+(?:и|делегация|[А-Я][\w.-]*)){0,8}"
PROPOSES = compile_later(
    rf"(?:(?:[Tt]herefore|[Aa]lso|[Aa]ccordingly|[Ii]n\s+addition),?\s+)?(?:[Ww]e|{_NAME})\s+(?:therefore\s+"
    rf"|also\s+|strongly\s+)?"
    r"(?:propos(?:e|es|ed)|suggest(?:s|ed)?|request(?:s|ed)?|recommend(?:s|ed)?|ask(?:s|ed)?|would\s+like"
    r"|wish(?:es)?|prefers?)\s+"
    r"(?:that\s+)?(?:to\s+|the\s+)?"
    rf"|(?:[Nn]ous|{_NAME})\s+(?:propos(?:e|ons|ent)|demand(?:e|ons|ent)|souhait(?:e|ons|ent)|recommand(?:e"
    rf"|ons|ent))\s+"
    r"(?:donc\s+)?(?:de\s+|la\s+|le\s+|d['’])?"
    rf"|(?:{_NAME}\s+)?(?:propon(?:e|en|emos)|solicit(?:a|an|amos)|sugier(?:e|en)|pid(?:e|en)|Proponemos"
    rf"|Solicitamos)\s+"
    r"(?:la\s+|que\s+se\s+)?"
    rf"|(?:{_NAME_RU}\s+)?(?:[Пп]редлага(?:ет|ем|ют)|[Пп]рос(?:ит|им|ят))\s+"
    r"|(?:[\u4e00-\u4e0c\u4e0e-\u9fff]{1,20}?)?(?:建议|提议|请求|要求)"
    r"|(?:(?!لا\s|لم\s|لن\s)[\u0600-\u06ff]+\s+){0,6}?(?:[نيت]قترح|[نيت]طلب)\s+(?:(?:وفد|دولة"
    r"|حكومة)\s+[\u0600-\u06ff]+\s+)?"
)
"""Who proposes, before what is proposed."""
SOMEBODY = compile_later(
    rf"(?:{_NAME})\s+(?:(?:also|therefore|strongly|does|can\s?not|cannot|would|could|not)\s+)*(?:propos"
    rf"|suggest|request|recommend|ask"
    rf"|wish|prefer|support|oppos|object|accept|reserv|favou?r|seek|like)\w*\b|{_NAME_RU}\s+(?:предлага|прос"
    rf"|поддержива|возража)\w+"
)
"""Somebody named, perhaps a delegation, that wants something."""
OURSELVES = compile_later(
    r"(?:We|I|(?:Our|My|The|This)\s+delegation)\s+(?:(?:also|therefore|strongly|still|would|could|can|do"
    r"|does|can\s?not|cannot"
    r"|not|further)\s+)*(?:propos|suggest|request|recommend|ask|like|wish|prefer|support|oppos|object|accept"
    r"|agree|reserv|favou?r"
    r"|seek|believe|think|consider|note|retain|delete|welcome|question)\w*\b"
    r"|(?:Nous|Notre\s+délégation)\s+\w+ons\b|(?:Proponemos|Solicitamos|Apoyamos|Preferimos|Reservamos)\b"
    r"|(?:Мы\s+)?(?:[Пп]редлагаем|[Пп]оддерживаем|[Вв]озражаем|[Рр]езервируем)\b|我们(?:建议|提议|支持|反对"
    r"|保留)|(?:نقترح|نؤيد|نعارض|نتحفظ)\s"
)
"""A delegation speaking of the text in its own name."""
CANNOT_ACCEPT = compile_later(
    r"\b(?:cannot|can\s?not|can[’']t|could\s+not|do(?:es)?\s+not|don[’']t|doesn[’']t"
    r"|not\s+in\s+a\s+position\s+to|unable\s+to)\s+"
    r"(?:\w+ly\s+)?(?:accept|support|agree\s+(?:to|with)|favou?r|approve|endorse)\s+"
    r"|\b(?:oppose[sd]?|objects?\s+to|rejects?|(?:is|are)\s+(?:strongly\s+)?against|(?:is|are)\s+opposed\s+to)\s+"
    r"|\b(?:s['’]oppose(?:nt)?\s+[àa]u?x?\s*(?:la\s+)?|ne\s+peut\s+(?:pas\s+)?accepter\s+|se\s+opone\s+a\s*l?a?\s+"
    r"|no\s+puede\s+aceptar\s+|возражает\s+против\s+)|(?:反对|不能接受)|(?:[نيت]عارض)\s+",
    re.IGNORECASE,
)
THE_REMOVAL = compile_later(
    r"(?:the\s+|this\s+|any\s+|proposed\s+)*(?:proposals?\s+(?:to\s+|of\s+))?(?:delet(?:e|ing|ion)|remov(?:e"
    r"|ing|al)|striking)\s+"
    r"(?:of\s+)?|(?:la\s+)?suppression\s+d[eu]s?\s*(?:la\s+|l['’])?|(?:la\s+)?(?:supresión"
    r"|eliminación)\s+de(?:l|\s+la|\s+los)?\s+"
    r"|исключени[яею]\s+|删除|حذف\s+",
    re.IGNORECASE,
)
THIS_PLACE = compile_later(
    r"(?:of\s+)?(?:this|the|that|the\s+entire|this\s+entire|the\s+whole|this\s+whole|entire|whole)\s+"
    r"(?:paragraph|provision|article|sub-?paragraph|definition|sentence|text|item)(?:\s+(?:entirely"
    r"|altogether|in\s+its\s+entirety))?"
    r"|(?:(?:of\s+)?(?:it|this|these\s+words|this\s+text|this\s+proposal))"
    r"|(?:ce|cet|cette|l['’]|le|la)\s*(?:paragraphe|article|alinéa|disposition)|(?:este|esta|el"
    r"|la)\s+(?:párrafo|artículo|apartado|disposición)"
    r"|(?:этот|эту|данный|весь|этого|данного)\s+(?:пункт|статью|подпункт|положение|пункта|подпункта)|本(?:款"
    r"|条|项)|该(?:款|条|项)"
    r"|هذه\s+(?:الفقرة|المادة|الفقرة\s+الفرعية)",
    re.IGNORECASE,
)
SMALL = compile_later(
    r"\b(?:the|entire|whole|this|existing|current|all|both|of|in|and|to|new|also|le|la|les|l|du|de|el|los"
    r"|las|del|en|весь|всю|все)\b"
    r"|['’:.,،、\s]|(?:整个|全部|的|和|及|与)|(?<!\w)و(?!\w)",
    re.IGNORECASE,
)
"""What may stand beside a place and say nothing of it."""
CLARIFIES = compile_later(
    r"\bwould\s+(?:also\s+)?(?:like|appreciate|welcome)\s+(?:to\s+(?:have|receive"
    r"|get)\s+)?(?:\w+\s+)?(?:further\s+)?clarifications?\b"
    r"|\b(?:seeks?|requests?|asks?\s+for)\s+(?:further\s+)?clarifications?\b"
    r"|\bsouhait\w+\s+(?:des\s+)?(?:éclaircissements|précisions)"
    r"|\bsolicit\w+\s+(?:una\s+)?aclaraci[oó]n|\bпрос\w+\s+(?:дать\s+)?(?:разъяснени|пояснени)|要求澄清|请予?澄清|[نيت]طلب\s+(?:توضيح|إيضاح)",
    re.IGNORECASE,
)
