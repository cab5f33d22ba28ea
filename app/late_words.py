"""Words of which whatever a pattern finds must have one, by the key of the pattern. Made; do not edit."""

WORDS: dict[str, str] = {
    "102-04e80f9f-2": "add|insert",
    "106-17e6e805-2": "alternatively|be deleted|be removed|if|unless|whether",
    "107-d0d2e0bb-2": "coparrain|copatrocinad|sponsor|соавтор|共同提案",
    "110-101946aa-2": "верно|действительности|правильно|следует",
    "1155-bc51cf0b-0": "reserv|réserv|резервир|保留",
    "1156-fe16dc8c-2": (
        "acceptable|acceptée|aceptable|agreeable|cannot|option|puede|question|supported|приемлем|غير|接受"
    ),
    "119-b2f05468-0": "amendment|proposal|submission|suggestion",
    "121-84f40e78-2": "among|et|other",
    "129-35296bf9-2": "annex|beginning|end|first|last|preamble|preámbulo|préambule|преамбул|الديباجة|序言",
    "1294-b69c86e4-2": "bold|gras|negrita|soulign|subrayad|underlin|жирн|ркнут|بنط|تحته خط|عريض|下划线|加粗|粗体|黑体",
    "144-435cd5d2-2": "actually|correct|fact|properly|read|recte|should",
    "146-4a06ab5f-2": "keep|leave|maintain|remains|retain|should|stays",
    "159-e9200f19-2": "favo|prefer|propose|request|support|wishes",
    "159-f278d85d-2": "استنادا|السابق|بدلا|بعد|ردا|سابقا|يحل",
    "1601-4519e967-0": (
        "accept|acepta|against|agree|apoya|apoyó|appuie|appuyer|endorse|expressed|favo|object|opone|oppos|"
        "opusieron|opuso|puede|rechaza|reject|rejette|soutien|support|unable|возра|могут|может|поддерж|不同意|"
        "不支持|不能接受|反对|无法接受"
    ),
    "17-5abfa30f-2": "误",
    "1754-b1785d3d-2": (
        "bracket|corchetes|crochets|deleted|dropped|lifted|removed|скобки|скобок|الأقواس|القوس|المعقوفات|"
        "المعقوفت|保留|括号"
    ),
    "176-a4d3f990-2": "prefer|propose|recommend|request|suggest",
    "19-a2a0e082-2": "خطأ|سهوا",
    "1900-4054d71b-2": (
        "accept|acepta|against|agree|apoya|approve|appuie|appuyer|contra|contre|endorse|favo|hostile|join|"
        "need|object|opone|oppose|opposé|puede|reason|rechaza|reject|rejette|soutenir|soutien|support|want|"
        "wish|возража|выступа|могут|может|поддержива|принима|против|соглас|ؤيد|رفض|عارض|قبل|وافق|يمكن|不同意|"
        "不接受|不支持|不能|不赞成|反对|无法|难以"
    ),
    "1958-0d729c0f-2": (
        "actual|actuel|current|demande|desea|existant|existente|existing|favor|initial|original|origine|"
        "partidari|pide|pour|prefiere|present|prononce|préfère|quiere|souhaite|veut|vigente|état|редакци|"
        "текст|формулировк|الأصلي|الحالي|القائم|保留|维持"
    ),
    "206-8e5bfe72-2": "re-number|renumber|renumerar|renuméroter|изменить|перенумеровать|ترقيم|重新编号",
    "210-cd7717f3-2": "favo|prefer|support",
    "212-8d5cc455-0": "brackets",
    "227-32ce3855-2": "should",
    "23-d198d0d0-0": "代表团",
    "230-672c2a5c-18": "as|because|car|parce|pues|puisqu|que|since|ибо|поскольку|потому|так|حيث|لأن|因为|理由是|由于",
    "231-95fd4028-2": (
        "conservar|conserver|garder|keep|maintain|maintenir|mantener|preserv|retain|retention|оставить|"
        "сохранить|الإبقاء|الابقاء|الاحتفاظ|保留"
    ),
    "238-a0e2eefb-2": "prefer|propose|recommend|request|suggest",
    "240-2dd40fc5-2": "бывшее|взамен|вместо|основе|ответ|первоначально|после|прежде|прежнее|развитие|ранее",
    "240-667a81c8-2": "should",
    "241-63a568b4-2": "countries|delegation|group|members|others|states",
    "251-d444f1fc-0": "art|para",
    "2816-8205ba6c-2": (
        "accept|agree|along|apoya|appuie|deleted|disregard|dropped|give|ignore|insisting|instead|lieu|live|"
        "longer|lugar|place|pressing|proposing|propuesta|puede|pursuing|rather|reconsidered|removed|"
        "replacing|respalda|soutien|struck|support|taken|tenir|texte|vez|without|взамен|вместо|могут|может|"
        "поддержива|предложени|ؤيد|النص|بدلا|تجاهل|عدم|عوضا|不予考虑|不再支持|不考虑|代替|取代|忽略|接受原|接受当前|接受现有|接受目前"
    ),
    "284-d0e4f33b-0": "amb|dr|embajador|m.|miss|mlle|mme|mr|ms|prof|sr|г-жа|г-н|посол|الس|先生|大使|女士",
    "289-a10d3f56-2": "reserva|reserve|réserv|резервиру|تحفظ|保留",
    "293-5533b8e3-0": (
        "amendement|amendment|comment|enmienda|proposal|proposition|propuesta|submission|suggestion|поправка|"
        "предложение|اقتراح|تعديل|مقترح|修正案|建议|提案"
    ),
    "30-226c5dce-2": "erreur|erronément|tort",
    "30-4de808bd-0": "article",
    "305-80aadba6-2": (
        "apoyad|appuyé|endorsed|favo|for|pour|seconded|soutenu|supported|за|поддержан|поддерживают|поддержку|"
        "مؤيد|مع|同意|支持|赞成"
    ),
    "307-b6d5ebff-2": "favo|prefer",
    "325-fe1bbbf8-2": "accept|along|could|flexibility|flexible|live|prepared|preuve|ready|willing|проявляе",
    "340-f87377a7-2": "bracketed|brackets|entre|reserva|reserved|réserve|оговорк|تحفظ|保留立场",
    "360-9601495f-2": "propone|propos|propuesta|recommend|request|suggest|wish|предлага|اقتراح|طلب|قترح|建议|提议",
    "369-6f7dc623-2": (
        "desist|drop|give|insist|maint|manten|mantiene|renoncer|retir|retract|retrait|withdr|настаива|отзыва|"
        "отказ|отозва|сним|снял|снят|تخلى|تمسك|سحب|صر|坚持|撤回|撤销|收回|放弃"
    ),
    "370-8e97c3fe-2": (
        "biffer|delet|eliminación|eliminar|elimination|omission|omit|remov|strike|striking|suppress|"
        "supprimer|supresión|suprimir|исключени|исключить|снять|удалить|حذف|شطب|删去|删除"
    ),
    "371-e4bdafca-2": (
        "anteriormente|basad|consulta|enmienda|inicialmente|lugar|originalmente|propuesta|raíz|reemplaza|"
        "respuesta|sustituye"
    ),
    "373-24def604-2": "brackets|corchetes|crochets|скобк|أقواس|قوسي|معقوفت|括号",
    "376-156d7094-2": (
        "ancienn|après|base|faisant|initialement|lieu|première|précédemment|précédent|remplace|remplaçant|"
        "réponse|suite"
    ),
    "382-d73e73c4-2": "clarification|solicit|souhait|would|пояснени|разъяснени|طلب|澄清",
    "39-abf7fa31-2": "ошибка|ошибке|ошибочно",
    "40-b6b420a0-0": "delete",
    "401-9eaa0cc6-2": (
        "add|adición|adjonction|agregar|ajout|añadir|includ|incluir|inclure|inclusion|inclusión|inserción|"
        "insert|insérer|включени|включить|вставить|добавить|добавлени|إدراج|ضاف|加入|增加|增添|插入|添加"
    ),
    "408-5ba78001-0": (
        "explanat|exposé|fundament|justificación|justification|motif|motivo|rationale|reason|обоснование|"
        "пояснение|الأساس المنطقي|الأسباب|التعليل|المبررا|依据|理由|说明"
    ),
    "42-c63c97a2-2": "equivocadamente|error|erróneamente",
    "425-a1db5d1a-2": "brackets",
    "46-69a94f55-0": "art|no|para",
    "492-ad5120d2-2": (
        "accept|against|agree|approve|endorse|favo|object|opone|oppose|puede|reject|support|возражает|عارض|"
        "不能接受|反对"
    ),
    "503-83ef321e-0": "bracketed",
    "53-95adbf5f-0": "with",
    "56-ab0c852a-0": "option",
    "5879-440f19ee-2": (
        "agreed|amendement|amendment|chose|decid|demande|desist|didn|doesn|don|enmienda|gave|give|insiste|"
        "libellé|longer|mainten|maintien|mantiene|not|opted|own|pide|preferred|propone|proposal|propose|"
        "proposition|propuesta|redacción|relent|renonc|renunci|request|retir|retracting|retraction|retrait|"
        "solicita|solicitud|submission|suggestion|text|withdr|won|wording|wouldn|yield|более|больше|настаива|"
        "отзыва|отказ|отозва|поправк|предложени|присоедин|просьб|снима|снял|снят|текст|формулировк|تخل|تراجع|"
        "تمسك|حب|طلب|عدل|قترح|لا|مسحوب|نضم|不再主张|不再坚持|不再推动|不再提出|不再维持|不再要求|撤回|撤销|收回|放弃"
    ),
    "589-c9d3f04d-2": (
        "calidad|delegate|nacional|national|pays|qualité|representative|titre|título|качестве|национальном|"
        "بصفته|以国家|以本国"
    ),
    "596-05bd1f43-2": "序言",
    "60-407c3496-2": "párrafo",
    "600-46777cca-2": (
        "acceptable|accepted|accepté|aceptad|against|agreed|apoyad|appuyé|contra|contre|endorsed|favo|objeci|"
        "objected|objection|oposición|opponent|opposed|opposition|opposé|opuest|rechazad|rejected|rejeté|"
        "soutenu|support|возражают|возражени|поддерж|принят|против|اعتراض|ضد|غير|معارض|不同意|不支持|反对|异议"
    ),
    "605-6a1d3478-2": "преамбулы",
    "606-36a1fe83-2": (
        "article|draft|formulation|language|libellé|paragraph|provision|redacción|stands|text|version|"
        "wording|текст|формулировка|النص|原文|文本|案文"
    ),
    "609-50dd9d87-2": "الفقرة",
    "613-4e6a35f8-2": "preámbulo",
    "621-1151aa09-2": "préambule",
    "642-c0ecd454-2": (
        "answer|based|building|consultation|derived|drawing|earlier|follow|former|further|initial|instead|"
        "original|previous|reference|replac|reply|response|supersed|taking|with"
    ),
    "659-33500aa9-2": (
        "conservarse|conservé|deleted|eliminad|eliminarse|maintenu|mantenerse|must|omitted|removed|should|"
        "struck|supprimé|suprimid|suprimirse|должен|должна|должно|должны|нужно|следует|сохранить|保留|删除"
    ),
    "661-510f3cb2-2": "preamble|preambular|recital",
    "69-4d85c54c-2": "преамбулы",
    "70-d0b29a21-2": "应为|更正为|正确",
    "73-b336d972-2": "préambule",
    "76-99e64a92-2": "flexib|souple|гибкость|مرونة|灵活",
    "78-1d64626b-2": "preamble",
    "78-66fe58d6-2": "erroneously|error|incorrectly|misattributed|mistake|wrongly",
    "783-384617fa-0": "أيد|ؤيد",
    "784-cba2b356-0": "تحفظ",
    "79-b8825975-2": "brackets",
    "83-5a2e6d34-2": "bracket|keep|mettre|place|poner|put|заключить|وضع|将|把",
    "844-07898300-0": "join|sponsor",
    "844-9627e003-0": "ؤيد|رفض|عارض|عترض|قبل",
    "86-0c93bd9b-2": "الصحيح|الصواب",
    "87-f9116b3b-2": "pp|preambular|recital",
    "88-119ad0cb-2": "brackets",
    "90-3ffbb504-2": "代替|前|原|取代|回应|基于|曾为|替代|根据|针对",
    "93-bb0648ed-2": "delete|strike",
    "94-cef016e0-2": "correct|fait|lire|recte|rectifié",
    "959-ce702353-0": "apoya|apoyó|appuie|endorse|seconded|seconds|soutien|support|поддерж|支持",
    "969-6efe09f6-2": "alternativ|opción|option|variant|альтернатив|вариант|البديل|الخيار|备选方案|备选案文|选项",
    "98-38bd4779-2": "correcto|decir|léase|realidad",
}  # fmt: skip
