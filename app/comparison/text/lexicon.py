"""Word lists in the six languages: common words, modal verbs, negations, numbers in words.

Facts only; how they are used is said elsewhere. Words stand in the form of `spelling.fold_spelling` (small letters,
Arabic without hamza on its alef, Russian without ё). Sources: United Nations drafting practice (docs/domain.md, section
7); the lists are kept short on purpose. Phrases are in `qualifiers.py`.
"""

from __future__ import annotations

_COMMON = """
a an the of to in on at by for from with and or as is are be been its their this that these those which who it any
each such le la les l un une des de du d et ou à au aux en par pour dans sur avec est sont ce cette ces qui que se
son sa ses leur leurs el los las una unos unas del y o u al por para con es este esta estos estas su sus lo и или в
во на с со к ко по о об от до для из у за при что как это его ее их من علي الي عن او و ان التي الذي هذا هذه ما ل ب 的
和 与 及 其 之 于 或 在 为 以 由 对 等 该 并 所
"""
COMMON = frozenset(_COMMON.split())
"""Words that carry little by themselves. Modal verbs and negations are never among them."""

_MODAL = """
shall
should
may
must
will
can cannot
could
would
might
ought
doit doivent
devrait devraient
devra devront
peut peuvent
pourrait pourraient
pourra pourront
deberá deberán
debe deben
debería deberían
podrá podrán
puede pueden
podría podrían
должен должна должно должны
может могут
мог могла могло могли
обязан обязана обязано обязаны
обязуется обязуются
следует
надлежит
вправе
يجب
ينبغي
يجوز
يمكن
يتعين
يلزم يلتزم تلتزم
يحق
应
须
可
宜
得
"""
MODAL = {form: line.split()[0] for line in _MODAL.strip().splitlines() for form in line.split()}
"""Every form of a modal verb, and the first form of that verb in that tense: “doivent” is “doit”, “devrait” is not."""

_NEGATION = """
not no nor neither never without cannot none ne n pas non sans ni nunca jamás sin ningún ninguna ninguno aucun
aucune не ни нет без никакой никакие нельзя لا ليس ليست دون بدون غير لم لن عدم 不 无 非 未 没 勿
"""
NEGATION = frozenset(_NEGATION.split())

_NUMBERS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million billion
half third thirds quarter quarters double triple twice once first second fourth fifth sixth seventh eighth ninth
tenth twelfth fifteenth twentieth thirtieth fortieth fiftieth sixtieth ninetieth hundredth deux trois quatre cinq
sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille
milliard tiers moitié quart quarts premier première deuxième troisième quatrième cinquième sixième dixième trentième
quarantième cinquantième soixantième centième uno dos tres cuatro cinco seis siete ocho nueve diez doce trece
catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscientos mil millón
millones mitad tercio tercios cuarto cuartos primer primero primera segundo segunda tercer tercero tercera quinto
quinta sexto sexta décimo décima trigésimo cuadragésimo quincuagésimo sexagésimo nonagésimo один одна одно одного
одной одну два две двух двумя три трех тремя четыре четырех пять пяти шесть шести семь семи восемь восьми девять
девяти десять десяти двенадцать двенадцати пятнадцать пятнадцати двадцать двадцати тридцать тридцати тридцатый
тридцатой сорок сорока сороковой пятьдесят пятидесяти пятидесятый пятидесятой шестьдесят шестидесяти шестидесятый
шестидесятой семьдесят семидесяти восемьдесят восьмидесяти девяносто девяноста сто ста двести тысяча тысячи тысяч
миллион миллиона миллионов половина половины треть трети четверть четверти первый первого первой второй второго
третий третьего третьей واحد واحدة اثنان اثنين اثنتان اثنتين سنتان سنتين يومان يومين شهران شهرين عامان عامين ثلاث
ثلاثة اربع اربعة خمس خمسة ست ستة سبع سبعة ثمان ثماني ثمانية تسع تسعة عشر عشرة عشرون عشرين ثلاثون ثلاثين اربعون
اربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين ماية مية مايتان مايتين الف الاف مليون نصف ثلث
ثلثا ثلثي ربع الاول الاولي الثاني الثانية الثالث الثالثة 一 二 三 四 五 六 七 八 九 十 百 千 万 亿 两 半 零 〇
"""
NUMBERS = frozenset(_NUMBERS.split())

_HAN_WORDS = """
供应 反应 相应 适应 响应 效应 对应 感应 应用 应对 应急 应付 应变 应邀 应请 可能 可行 可持 认可 许可 可见 可靠 可再 可比
可得 可及 可用 可预 可接 可核 可观 可追 可溯 可信 适宜 便宜 事宜 一切 一般 统一 一致 一些 之一 唯一 同一 另一 任一 一旦
一并 一样 一起 一贯 一经 进一 一步 单一 一项 一个 一种 一方 万一 十分 百科 千方 万物 半岛 其一 非政 非洲
一律 一定 一时 一度 一如 一同 一概 一直 一体 一再 逐一 合一 划一 不一 两者 两性 四周 百姓 千万 万能
"""
HAN_WORDS = frozenset(_HAN_WORDS.split())
"""Pairs of characters in which a character of the lists above is no modal verb and no number."""

_PARTS = {
    "en": """
in un a no non im re an any all some every not may can will the to of on or as at be by for it is so up out over under
off with what how who where when there here him her them our your my self selves one body thing things time times day
days way ways ever more less least able side sides deed come comes put puts land lands action active form forms formal
formation formed part parts stead sight tension valid vision version crease decent direct different dependent
appropriate adequate capable complete consistent correct effective efficient equal equality equitable secure security
stable sufficient tangible visible human justice moral mobile possible practicable partial perfect proper table ice
ion about bout board cross gain go lone long loud mount rise round ware wait ward wards way head live like sleep miss
bridge bound broad base basis fore hind low neath yond half give get got bid cast set state right rights stand take
taken turn line look work hold come flow let age land man men kind where wise while with ness after before between
together altogether wherever however whatever already though through thing tent tend stance stances stall struct
sure sign signed formed former forming fund most just mere sole owner ship hood some be end ends ad ads
""",
    "fr": """
a à en un une non ne la le les de du des au aux par pour sur sous tout tous que qui quoi quand si ci là plus bien tôt
aussi mal mi contre entre outre après avant avec sans ce cet on ou où dans fois jours jour part parts puis vant lors
temps dire faire venir tenir mettre partie fait parce autre autres coup ainsi près dessus dessous toi moi soi même mêmes
""",
    "es": """
a en un una no si sí la el lo los las de del al por para con sin que quien cual qué porqué sobre bajo tan tanto también
todo todos más menos mal bien día medio parte aparte mismo poco bajo tras ante entre contra demás fin menudo cerca
cima bajo lado través cuanto embargo acerca caso
""",
    "ru": """
в во и на не ни но за по под при про при от до из с со к ко о об у а так то что бы же ли как кто чем тем том тому
этому этим его ее их я счет следствие смотря виду место верх низ лицо роде начале конце итоге сторону против раз два
много
мало все таки либо нибудь всего всему время доставать зависимо большой возможно далеко давно правда редко хорошо лучше
""",
    "zh": "",
    "ar": """
ان ما لا لن لم كل كان من عن في علي الي اذ اذا ذلك هذا هو هي او ام بل قد لو غير مع بعد قبل حين يوم اذن لكن لكي كي مثل
""",
}
PARTS = {language: frozenset(words.split()) for language, words in _PARTS.items()}
"""By language, words that mean something else when they are written as one with another: “in formal”, “a part”, “так
же”; first and second parts of such words alike.
"""
ALONE = {
    language: frozenset(letters)
    for language, letters in {"en": "ai", "fr": "aày", "es": "aeouy", "ru": "аивскоуя", "zh": "", "ar": ""}.items()
}
"""Single letters that are words."""
APART = frozenset({("can", "not"), ("per", "cent")})
"""Words that are written apart or as one and mean the same."""
_BOUND = """
ification ifications ational ations ation isation ization ility ilities ement ements ments ences ances ities ively
ially iously ingly ness tion tions sion sions ing ings ally
"""
BOUND = frozenset(_BOUND.split())
"""Endings that are no words."""

SENTENCE_ENDS = frozenset(".;:。；：؛!?؟…")
PAUSES = frozenset(",،、，")
