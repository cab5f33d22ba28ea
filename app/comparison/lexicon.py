"""Word lists in the six languages: common words, modal verbs, qualifiers, numbers in words.

Facts only; how they are used is said elsewhere. Sources: United Nations drafting practice (DESIGN.md section 3,
DOMAIN.md); the lists are lower case and kept short on purpose.
"""

from __future__ import annotations

_COMMON = """
a an the of to in on at by for from with and or as is are be been its their this that these those which who it any each
such le la les l un une des de du d et ou à au aux en par pour dans sur avec est sont ce cette ces qui que se son sa ses
leur leurs el los las una unos unas del y o u al por para con es este esta estos estas su sus lo и или в во на с со к ко
по о об от до для из у за при что как это его её их في من على إلى عن أو و أن التي الذي هذا هذه ما ل ب
的 和 与 及 其 之 于 或 在 为 以 由 对 等 该 并 所
"""
COMMON = frozenset(_COMMON.split())
"""Words that carry little by themselves. Modal verbs and negations are never among them."""

_MODAL = """
shall should may must will can could would might
doit doivent devrait devraient peut peuvent pourrait pourraient devra devront pourra pourront
deberá deberán debe deben debería deberían podrá podrán puede pueden podría podrían
должен должна должно должны может могут обязан обязана обязаны обязуется обязуются следует вправе
يجب ينبغي يجوز يمكن يتعين
应 须 可 宜 将
"""
MODAL = frozenset(_MODAL.split())
MODAL_PHRASES = ("应当", "应该", "必须", "可以", "يلتزم")

_NEGATION = """
not no nor never without ne pas non sans ni nunca sin не ни без нет لا ليس دون غير لم لن 不 无 非 未
"""
NEGATION = frozenset(_NEGATION.split())

QUALIFIERS = (
    "as appropriate",
    "where appropriate",
    "if appropriate",
    "as applicable",
    "where applicable",
    "as far as possible",
    "to the extent possible",
    "to the extent practicable",
    "to the greatest extent",
    "where possible",
    "if possible",
    "where feasible",
    "where necessary",
    "as necessary",
    "where relevant",
    "as relevant",
    "inter alia",
    "in accordance with",
    "subject to",
    "without prejudice",
    "without right",
    "within its means",
    "within their means",
    "within its capabilities",
    "within their capabilities",
    "on mutually agreed terms",
    "on a voluntary basis",
    "mutatis mutandis",
    "domestic law",
    "national law",
    "national legislation",
    "international law",
    "selon qu'il convient",
    "s'il y a lieu",
    "le cas échéant",
    "dans la mesure du possible",
    "selon que de besoin",
    "sous réserve",
    "sans préjudice",
    "conformément",
    "según proceda",
    "según corresponda",
    "cuando proceda",
    "en la medida de lo posible",
    "de ser posible",
    "sin perjuicio",
    "con sujeción",
    "de conformidad con",
    "в соответствующих случаях",
    "по мере необходимости",
    "насколько это возможно",
    "по возможности",
    "без ущерба",
    "при условии",
    "в соответствии с",
    "حسب الاقتضاء",
    "عند الاقتضاء",
    "قدر الإمكان",
    "دون الإخلال",
    "رهنا",
    "وفقا ل",
    "酌情",
    "视情况",
    "尽可能",
    "在可能的情况下",
    "在不影响",
    "在不妨害",
    "根据本国法律",
    "在适用的情况下",
)
"""Phrases that bound an obligation."""

_NUMBERS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty
forty fifty sixty seventy eighty ninety hundred thousand million half third thirds quarter quarters
deux trois quatre cinq sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent cents mille
tiers quart dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cuarenta cincuenta sesenta
noventa cien ciento mil один два две три четыре пять шесть семь восемь девять десять двенадцать пятнадцать двадцать
тридцать сорок пятьдесят шестьдесят сто одного двух трех трёх четырех пяти шести десяти двадцати тридцати сорока
пятидесяти шестидесяти واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة ثلاثون ثلاثين أربعون أربعين خمسون خمسين
ستون ستين تسعين مائة 一 二 三 四 五 六 七 八 九 十 百 千 两
"""
NUMBERS = frozenset(_NUMBERS.split())

SENTENCE_ENDS = frozenset(".;:。；：؛!?؟…")
PAUSES = frozenset(",،、，")
