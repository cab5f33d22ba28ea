"""Invented conventions on lamps in six languages, a draft that took over some of their words, and what a test asks."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from app.comparison.precedents.find_precedents import find_precedents
from app.comparison.precedents.stock_phrases import StockPhrases, phrases_from
from app.treaty.instruments import Instrument
from tests.comparison.drafts import draft

if TYPE_CHECKING:
    from app.treaty.draft import Draft
    from app.treaty.precedents import PrecedentMap

_RESOURCES = Path(__file__).resolve().parents[3] / "resources" / "precedents"

LAMPS = {
    "en": (
        "Every seventh lamp along the northern mole burns with a green flame until the last herring boat has moored.",
        "The keeper of the mole writes the name of each vessel into the ledger of tides, with the colour of its sails, as "
        "set out in article 12 of this Convention.",
        "The keeper of the mole writes the name of each vessel into the ledger of tides, with the colour of its sails and "
        "the length of its keel, as set out in article 4 of this Agreement.",
        "Each State Party shall take such measures as may be necessary, in accordance with fundamental principles of its "
        "domestic law.",
        "Nets are dried on any shore that lies east of the harbour.",
    ),
    "fr": (
        "Une lanterne sur sept brûle le long du môle septentrional avec une flamme verte jusqu’à l’amarrage du dernier harenguier.",
        "Le gardien du môle inscrit le nom de chaque navire dans le registre des marées avec la couleur de ses voiles, "
        "comme le prévoit l’article 12 de la présente Convention.",
        "Le gardien du môle inscrit le nom de chaque navire dans le registre des marées avec la couleur de ses voiles et "
        "la longueur de sa quille, comme le prévoit l’article 4 du présent Accord.",
        "Chaque État Partie adopte les mesures législatives et autres nécessaires pour conférer le caractère "
        "d’infraction pénale conformément à son droit interne.",
        "Les filets sèchent sur tout rivage situé à l’est du port.",
    ),
    "es": (
        "Una de cada siete lámparas arde a lo largo del muelle norte con llama verde hasta que amarre el último arenquero.",
        "El guardián del muelle anota el nombre de cada buque en el libro de mareas junto con el color de sus velas, según "
        "prevé el artículo 12 de la presente Convención.",
        "El guardián del muelle anota el nombre de cada buque en el libro de mareas junto con el color de sus velas y la "
        "longitud de su quilla, según prevé el artículo 4 del presente Acuerdo.",
        "Cada Estado Parte adoptará las medidas legislativas y de otra índole que sean necesarias para tipificar como "
        "delito, de conformidad con los principios fundamentales de su ordenamiento jurídico.",
        "Las redes se secan en cualquier orilla situada al este del puerto.",
    ),
    "ru": (
        "Каждый седьмой фонарь вдоль северного мола горит зелёным огнём до швартовки последнего сельдяного бота.",
        "Смотритель мола вносит название каждого судна в книгу приливов вместе с цветом его парусов, как предусмотрено "
        "статьёй 12 настоящей Конвенции.",
        "Смотритель мола вносит название каждого судна в книгу приливов вместе с цветом его парусов и длиной его киля, как "
        "предусмотрено статьёй 4 настоящего Соглашения.",
        "Каждое Государство-участник принимает такие законодательные и другие меры, какие могут потребоваться, в "
        "соответствии с основополагающими принципами своего внутреннего законодательства.",
        "Сети сушат на любом берегу к востоку от гавани.",
    ),
    "zh": (
        "北防波堤沿线每第七盏灯须点燃绿色火焰，直至最后一艘鲱鱼船停泊为止。",
        "防波堤看守人将每艘船只的名称连同船帆颜色记入潮汐簿册，一如本公约第十二条所载。",
        "防波堤看守人将每艘船只的名称连同船帆颜色和龙骨长度记入潮汐簿册，一如本协定第四条所载。",
        "各缔约国均应采取必要的立法和其他措施，根据本国法律的基本原则。",
        "渔网可晾晒于港口以东的海滩。",
    ),
    "ar": (
        "يضاء كل فانوس سابع على امتداد الرصيف الشمالي بلهب أخضر حتى يرسو آخر قارب لصيد الرنجة.",
        "يدون حارس الرصيف اسم كل سفينة في سجل المد والجزر مع لون أشرعتها كما ورد في المادة 12 من هذه الاتفاقية.",
        "يدون حارس الرصيف اسم كل سفينة في سجل المد والجزر مع لون أشرعتها وطول عارضتها كما ورد في المادة 4 من هذا الاتفاق.",
        "تعتمد كل دولة طرف ما قد يلزم من تدابير تشريعية وتدابير أخرى وفقا للمبادئ الأساسية لقانونها الداخلي.",
        "تجفف الشباك على أي شاطئ يقع شرق المرفأ.",
    ),
}
"""By language: a text that is taken over as it is, one that is adapted, the same adapted, a stock one, one of nobody."""


def phrases(language: str = "en") -> StockPhrases:
    """The stock phrases that are shipped."""
    return phrases_from(tomllib.loads((_RESOURCES / f"{language}.toml").read_text("utf-8")))


def older(language: str = "en") -> Draft:
    """The convention: article 7 on lamps, article 8 of stock."""
    same, adapted, _, stock, _ = LAMPS[language]
    rows = ((0, "7", ""), (1, "1.", same), (1, "2.", adapted), (0, "8", ""), (1, "1.", stock))
    return draft(*rows, language=language)


def newer(language: str = "en") -> Draft:
    """The draft: article 3 has both paragraphs on lamps, article 4 stock and a text of nobody."""
    same, _, adapted, stock, own = LAMPS[language]
    rows = ((0, "3", ""), (1, "1.", same), (1, "2.", adapted), (0, "4", ""), (1, "1.", stock), (1, "2.", own))
    return draft(*rows, language=language)


def shelf(*texts: Draft) -> tuple[Instrument, ...]:
    """Instruments "one", "two"…"""
    return tuple(Instrument(name, text) for name, text in zip(("one", "two", "three"), texts, strict=False))


def found(text: Draft, *instruments: Draft) -> PrecedentMap:
    """The precedents of a draft among texts in its language."""
    return find_precedents(text, shelf(*instruments), phrases=phrases(text.language))


def named(text: Draft, *instruments: Draft) -> dict[str, list[str]]:
    """The sources of each provision that has one, as "one article-7/1"."""
    every = found(text, *instruments).provisions
    return {one.provision: [f"{p.instrument} {p.provision}" for p in one.precedents] for one in every if one.precedents}
