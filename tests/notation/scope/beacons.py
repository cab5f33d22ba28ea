"""One invented convention in six languages, and what each of its provisions reaches: the same in all."""

from __future__ import annotations

SAID = {
    "5": {"3", "4"},
    "6(2)(a)": {"this_convention"},
    "6(2)(b)": {"by_system"},
    "6(2)(c)": {"electronic_evidence"},
    "7(1)": {"this_convention", "by_system", "electronic_evidence"},
    "7(2)": {"this_convention", "by_system", "electronic_evidence"},
    "8": {"this_convention", "by_system", "electronic_evidence"},
    "9": {"domestic_serious"},
    "10(1)": {"covered"},
    "10(2)": {"covered"},
    "10(3)": {"any_offence"},
    "11": {"serious_crime", "other_instruments"},
    "12": {"3", "4"},
}

TEXTS = {
    "en": """
Article 1
Purpose
The Parties keep their beacons lit.
Article 2
Use of terms
“Serious crime” means conduct punishable by deprivation of liberty of at least four years.
Chapter II
Criminalization
Article 3
Tampering with beacons
Each Party shall adopt such measures as may be necessary to establish as criminal offences the putting out and the hiding of a beacon.
Article 4
False charts
Each Party shall consider establishing as a criminal offence the sale of false charts.
Article 5
Liability
Legal persons are liable for the offences established in accordance with articles 3 and 4 of this Convention.
Chapter III
Powers
Article 6
Scope
1. Each Party shall establish the powers and procedures provided for in this chapter.
2. Except as provided otherwise in article 9, each Party shall apply the powers and procedures referred to in paragraph 1 to:
(a) the criminal offences established in accordance with this Convention;
(b) other criminal offences committed by means of an information system; and
(c) the collection of evidence in electronic form of any criminal offence.
Article 7
Search
1. Each Party shall empower its authorities to search a lighthouse.
2. The powers and procedures referred to in this article shall be subject to article 6.
Article 8
Keeping of logs
Each Party shall enable its competent authorities to order that a log be kept.
Article 9
Listening in
Each Party shall empower its authorities to listen in, in relation to serious offences to be determined by domestic law.
Chapter IV
Cooperation
Article 10
Extradition
1. This article shall apply to the offences covered by this Convention.
2. The offences to which this article applies are held to be in every treaty of extradition.
3. A Party may extradite for any other offence.
Article 11
Assistance
The Parties assist each other in cases of serious crime and of offences established in accordance with other international conventions.
Article 12
Transfer
A person may be handed over for an offence referred to in article 5.
""",
    "fr": """
Article premier
But
Les Parties tiennent leurs balises allumées.
Article 2
Terminologie
On entend par « infraction grave » un acte passible d’une peine privative de liberté d’au moins quatre ans.
Chapitre II
Incrimination
Article 3
Atteintes aux balises
Chaque Partie adopte les mesures nécessaires pour conférer le caractère d’infraction pénale au fait d’éteindre ou de cacher une balise.
Article 4
Fausses cartes
Chaque Partie envisage de conférer le caractère d’infraction pénale à la vente de fausses cartes.
Article 5
Responsabilité
Les personnes morales répondent des infractions établies conformément aux articles 3 et 4 de la présente Convention.
Chapitre III
Pouvoirs
Article 6
Portée
1. Chaque Partie instaure les pouvoirs et procédures prévus dans le présent chapitre.
2. Sauf disposition contraire de l’article 9, chaque Partie applique les pouvoirs et procédures mentionnés au paragraphe 1 :
a) Aux infractions pénales établies conformément à la présente Convention ;
b) À toutes les autres infractions pénales commises au moyen d’un système d’information ;
c) À la collecte des preuves sous forme électronique de toute infraction pénale.
Article 7
Perquisition
1. Chaque Partie habilite ses autorités à perquisitionner dans un phare.
2. Les pouvoirs et procédures mentionnés dans le présent article sont soumis à l’article 6.
Article 8
Tenue des journaux
Chaque Partie permet à ses autorités compétentes d’ordonner qu’un journal soit conservé.
Article 9
Écoutes
Chaque Partie habilite ses autorités à écouter, pour un éventail d’infractions graves à définir en droit interne.
Chapitre IV
Coopération
Article 10
Extradition
1. Le présent article s’applique aux infractions visées par la présente Convention.
2. Les infractions auxquelles s’applique le présent article sont réputées incluses dans tout traité d’extradition.
3. Une Partie peut extrader pour toute autre infraction.
Article 11
Entraide
Les Parties s’entraident en cas d’infraction grave et d’infractions établies conformément à d’autres conventions internationales.
Article 12
Transfèrement
Une personne peut être remise pour une infraction visée à l’article 5.
""",
    "es": """
Artículo 1
Finalidad
Las Partes mantienen encendidas sus balizas.
Artículo 2
Definiciones
Por “delito grave” se entenderá la conducta punible con una privación de libertad de al menos cuatro años.
Capítulo II
Penalización
Artículo 3
Daños a las balizas
Cada Parte adoptará las medidas que sean necesarias para tipificar como delito el hecho de apagar u ocultar una baliza.
Artículo 4
Cartas falsas
Cada Parte considerará la posibilidad de tipificar como delito la venta de cartas falsas.
Artículo 5
Responsabilidad
Las personas jurídicas responderán de los delitos tipificados con arreglo a los artículos 3 y 4 de la presente Convención.
Capítulo III
Facultades
Artículo 6
Ámbito
1. Cada Parte establecerá las facultades y los procedimientos previstos en el presente capítulo.
2. Salvo que el artículo 9 disponga otra cosa, cada Parte aplicará las facultades y los procedimientos mencionados en el párrafo 1 a:
a) Los delitos tipificados con arreglo a la presente Convención;
b) Otros delitos cometidos por medio de un sistema de información;
c) La obtención de pruebas en forma electrónica de cualquier delito.
Artículo 7
Registro
1. Cada Parte facultará a sus autoridades a registrar un faro.
2. Las facultades y los procedimientos mencionados en el presente artículo estarán sujetos al artículo 6.
Artículo 8
Conservación de diarios
Cada Parte permitirá a sus autoridades competentes ordenar que se conserve un diario.
Artículo 9
Escuchas
Cada Parte facultará a sus autoridades a escuchar, en relación con delitos graves que determine el derecho interno.
Capítulo IV
Cooperación
Artículo 10
Extradición
1. El presente artículo se aplicará a los delitos comprendidos en la presente Convención.
2. Los delitos a los que se aplica el presente artículo se considerarán incluidos en todo tratado de extradición.
3. Una Parte podrá extraditar por cualquier otro delito.
Artículo 11
Asistencia
Las Partes se asistirán en casos de delitos graves y de delitos tipificados con arreglo a otras convenciones internacionales.
Artículo 12
Traslado
Una persona podrá ser entregada por un delito mencionado en el artículo 5.
""",
    "ru": """
Статья 1
Цель
Стороны поддерживают огонь своих маяков.
Статья 2
Термины
«Серьезное преступление» означает деяние, наказуемое лишением свободы на срок не менее четырех лет.
Глава II
Криминализация
Статья 3
Повреждение маяков
Каждая Сторона принимает такие меры, какие могут потребоваться, с тем чтобы признать в качестве уголовно наказуемых деяний гашение и сокрытие маяка.
Статья 4
Ложные карты
Каждая Сторона рассматривает возможность признать в качестве уголовно наказуемого деяния продажу ложных карт.
Статья 5
Ответственность
Юридические лица отвечают за преступления, признанные таковыми в соответствии со статьями 3 и 4 настоящей Конвенции.
Глава III
Полномочия
Статья 6
Сфера
1. Каждая Сторона устанавливает полномочия и процедуры, предусмотренные в настоящей главе.
2. За исключением случаев, предусмотренных в статье 9, каждая Сторона применяет полномочия и процедуры, упомянутые в пункте 1, в отношении:
a) преступлений, признанных таковыми в соответствии с настоящей Конвенцией;
b) других преступлений, совершенных посредством информационной системы;
c) сбора доказательств в электронной форме любого преступления.
Статья 7
Обыск
1. Каждая Сторона уполномочивает свои органы обыскивать маяк.
2. Полномочия и процедуры, упомянутые в настоящей статье, осуществляются в соответствии со статьей 6.
Статья 8
Хранение журналов
Каждая Сторона позволяет своим компетентным органам приказать хранить журнал.
Статья 9
Прослушивание
Каждая Сторона уполномочивает свои органы прослушивать в отношении ряда серьезных преступлений, определяемых внутренним законодательством.
Глава IV
Сотрудничество
Статья 10
Выдача
1. Настоящая статья применяется к преступлениям, охватываемым настоящей Конвенцией.
2. Преступления, к которым применяется настоящая статья, считаются включенными в любой договор о выдаче.
3. Сторона может выдать лицо за любое другое преступление.
Статья 11
Помощь
Стороны помогают друг другу в делах о серьезных преступлениях и о преступлениях, признанных таковыми в соответствии с другими международными конвенциями.
Статья 12
Передача
Лицо может быть передано за преступление, указанное в статье 5.
""",
    "zh": """
第一条
宗旨
缔约方应保持灯标长明。
第二条
术语
“严重犯罪”系指可处以至少四年剥夺自由的行为。
第二章
定罪
第三条
破坏灯标
各缔约方均应采取必要的措施，将熄灭和隐藏灯标的行为规定为刑事犯罪。
第四条
假海图
各缔约方均应考虑将出售假海图的行为规定为犯罪。
第五条
责任
法人应对根据本公约第三条和第四条确立的犯罪承担责任。
第三章
权力
第六条
范围
一、各缔约方均应设立本章规定的权力和程序。
二、除第九条另有规定外，各缔约方均应将第一款所述权力和程序适用于：
（一）根据本公约确立的刑事犯罪；
（二）利用信息系统实施的其他刑事犯罪；
（三）收集任何刑事犯罪的电子形式证据。
第七条
搜查
一、各缔约方均应授权其主管机关搜查灯塔。
二、本条所述权力和程序应受第六条的约束。
第八条
保存日志
各缔约方均应使其主管机关能够命令保存日志。
第九条
监听
各缔约方均应就国内法所确定的严重犯罪授权其主管机关进行监听。
第四章
合作
第十条
引渡
一、本条适用于本公约所涵盖的犯罪。
二、本条所适用的犯罪应视为已列入任何引渡条约。
三、缔约方可因任何其他犯罪进行引渡。
第十一条
协助
缔约方应在严重犯罪和根据其他国际公约确立的犯罪方面相互协助。
第十二条
移交
可因第五条所述犯罪移交一人。
""",
    "ar": """
المادة 1
الغرض
تبقي الأطراف مناراتها مضاءة.
المادة 2
المصطلحات
يقصد بتعبير "جريمة خطيرة" سلوك يعاقب عليه بالحرمان من الحرية مدة لا تقل عن أربع سنوات.
الفصل الثاني
التجريم
المادة 3
العبث بالمنارات
يعتمد كل طرف ما قد يلزم من تدابير لتجريم إطفاء المنارات وإخفائها.
المادة 4
الخرائط الزائفة
ينظر كل طرف في تجريم بيع الخرائط الزائفة.
المادة 5
المسؤولية
تسأل الأشخاص الاعتبارية عن الجرائم المقررة وفقا للمادتين 3 و4 من هذه الاتفاقية.
الفصل الثالث
الصلاحيات
المادة 6
النطاق
1- ينشئ كل طرف الصلاحيات والإجراءات المنصوص عليها في هذا الفصل.
2- باستثناء ما تنص عليه المادة 9، يطبق كل طرف الصلاحيات والإجراءات المشار إليها في الفقرة 1 على:
(أ) الجرائم المقررة وفقا لهذه الاتفاقية؛
(ب) الجرائم الأخرى المرتكبة بواسطة نظام معلومات؛
(ج) جمع الأدلة في شكل إلكتروني على أي جريمة.
المادة 7
التفتيش
1- يخول كل طرف سلطاته تفتيش المنارة.
2- تخضع الصلاحيات والإجراءات المشار إليها في هذه المادة للمادة 6.
المادة 8
حفظ السجلات
يتخذ كل طرف تدابير لتمكين السلطات المختصة من الأمر بحفظ السجل.
المادة 9
التنصت
يخول كل طرف سلطاته التنصت فيما يتعلق بجرائم خطيرة يحددها القانون الداخلي.
الفصل الرابع
التعاون
المادة 10
التسليم
1- تنطبق هذه المادة على الجرائم المشمولة بهذه الاتفاقية.
2- تعد الجرائم التي تنطبق عليها هذه المادة مدرجة في كل معاهدة لتسليم المطلوبين.
3- يجوز للطرف أن يسلم شخصا بسبب أي جريمة أخرى.
المادة 11
المساعدة
تساعد الأطراف بعضها بعضا في الجرائم الخطيرة وفي الجرائم المقررة وفقا لاتفاقيات دولية أخرى.
المادة 12
النقل
يجوز نقل شخص بسبب جريمة مشار إليها في المادة 5.
""",
}
