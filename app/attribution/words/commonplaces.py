"""Knows words that treaties on any subject share. They are of law, parties and provisions, of measure and condition, in
six languages.

At the place that was asked for they say as much as others. Away from it they say nothing of who asked: "in accordance
with its national law" is asked for by one delegation here and by another there. A word is one of them that stands in
four of five treaties whatever these are about, and is of law or drafting; a phrase of which nothing else is left is a
commonplace. Which words those are was counted over agreements on the sea, on crime, on corruption and on climate, and
put into the other languages by meaning. It knows no draft and names nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from app.comparison.text.qualifiers import QUALIFIERS
from app.comparison.text.tokenizer import is_han
from app.late_pattern import compile_later

_WORDS = frozenset(
    """
    accord accordance according account act action adopt adopted agreed agreement agreements applicable
    application applied applies apply appropriate article articles authorities authority available basis best
    capabilities capability capacities capacity countries developing information priorities resources
    scientific technical
    binding bound case cases circumstance circumstances compatible competence competent concern concerned
    concerning condition conditions conform conformity consider consideration considered consistent
    consistently contained convention conventions covered decision decisions deemed defined determined
    domestic due duly effect effective effectively ensure ensuring established exercise existing extent fact
    feasible force fully general give given giving implement implementation implementing instrument
    instruments internal international jurisdiction keeping law laws lawful legal legally legislation
    legislative level levels limit limits made make making manner matter matters means measure measures member
    members mutually national nations necessary need needed needs notwithstanding objective objectives
    obligation obligations order paragraph paragraphs part particular parties party permitted person persons
    pertinent policies policy possible practicable practice practices prejudice present principle principles
    procedure procedures protocol provide provided provides provision provisions purpose purposes pursuant
    reasonable regard regarding regional regulation regulations relate related relating relation relevant
    request require required requirement requirements reservation respect respective respectively respects
    right rights rule rules same scope set situation sovereignty specific specified state states subject
    sufficient system systems take taken taking term terms treaties treaty under undertake undertaken united
    use view voluntary where whether
    """.split()  # noqa: SIM905 - a list of words is read more easily as words
)
"""English words, whole: many of their beginnings are those of others."""
_SHORT = frozenset(
    """
    accord accords base bases cas clause clauses droit droits effet effets fins lois loi manière moyens ordre
    part partie parties présent présente présents présentes propre propres respect règle règles réserve
    réserves titre toute toutes traité traités vertu vigueur vue état états mesure mesures mise acuerdo
    acuerdos caso casos cuenta debida debido derecho derechos efecto efectos estado estados fin fines forma
    formas ley leyes límite límites manera medida medidas medio medios norma normas orden parte partes
    presente presentes propia propias propio propios reserva reservas respecto según sistema sistemas tratado
    tratados vigor virtud вид виду вопрос вопросам вопросов год года если закон закона законы законов законам
    законом законами иные иных лица лиц лицам мер мера мерам мере меры мерах норм норма нормам нормами нормы
    орган органа органам органов органы право права прав правам правами правом правах праву при рамках своей
    свои своим своими своих своего своему свое своя силу силы систем система системы сторон сторона сторонам
    стороне стороной стороны сторонами сферах сфере такие таких таким таком цели целей целях целям часть части
    частности частях этим этого этой
    """.split()  # noqa: SIM905
)
"""Short French, Spanish and Russian words, whole."""
_STEMS = tuple(
    """
    capacit disponib informac informat priorit scientif científic научн информац возможност потенциал развивающ
    appliqu applicab appropri articl autorit circonstanc compatib compéten concern condition conform considér
    convention disposition existant exécut génér instrument intern juridi législat légal nation nécessair
    obligat paragraph pertinent possibl pratiqu prescri prévu princip procédur procéd protocol raisonnabl
    règlement relati respectiv souverain système territoir volontair adéquat adecuad aplica apropiad artícul
    autorid circunstanci compete condicion convenci convenio correspond disponib disposici dispuest establec
    existent jurídic jurisdicc legisla necesari obligaci párraf particular perjuicio posibl práctic previst
    procedimient razonabl reglament relativ requisit respectiv soberan sujeci términ viabl voluntari внутренн
    государств действ договор должн доступн компетентн конвенц международн надлежащ национальн настоящ
    необходим обстоятельств обязательств обязанност осуществл ответств относ оговор основ основани положени
    полномоч порядк постановлен законодательств практик предусмотр принцип применим применен применя процедур
    пункт разумн регламент решен соблюд собствен совместим согласи согласно содейств соответств статья статье
    статьи суверен существующ территор требован указан уважен условия условий услови установл ущерб учет
    учитыв целесообразн юрид юрисдикц эффективн
    """.split()  # noqa: SIM905
)
"""Beginnings of longer ones, which have many endings."""
_ARABIC = tuple(
    """
    اتفاق أحكام احكام أساس اساس أطراف اطراف إجراء اجراء احترام إخلال اخلال إطار اطار اعتبار أغراض اغراض اقتضاء
    التزام إمكان امكان بروتوكول تدابير تدبير تحفظ تشريع تطبيق تنفيذ حال حد حدود حسب حق حقوق حكم خاص داخلي دول
    دولة دولي ذات رهن سلط سياد شروط شرط صلة صكوك ضرور طرف ظروف عام على عند غرض فقر قانون قواعد كفاي لازم لوائح
    مادة ماد مبادئ مبدأ متاح محلي مختص مراع مساس مصلح معاهد معقول معمول مقتض ممكن مناسب منصوص نظام نظم نحو
    نطاق نفاذ هذا هذه واجب وجه وطن وفق ولاي يتفق يتعلق يناسب
    """.split()  # noqa: SIM905
)
_ARABIC_WORD = compile_later(rf"(?:[وف])?(?:[بكل])?(?:ال)?(?:{'|'.join(_ARABIC)})")
"""An Arabic word begins with the particles that are written with it, and with its article."""
_CHINESE = compile_later(
    r"国内|国家|本国|国际|各国|当事国|缔约方|缔约国|各方|公约|协定|条约|议定书|立法|法律|法规|法令|规章|规定|规则|准则|原则"
    r"|法|按照|依照|依据|根据|遵照|遵守|遵循|符合|一致|抵触|不影响|不妨碍|妨碍|损害|前提|条件|情况|情形|酌情|适当|适用|必要|相关"
    r"|有关|各自|权利|义务|职权|职责|程序|目的|宗旨|范围|程度|可能|可行|能力|信息|科学|最佳|优先|措施|主管|当局|机关|机构|包括|尤其|特别|一般|制度|体系"
    r"|方式|方法|基础|考虑|顾及|尊重|主权|管辖|领土|文书|现有|可用|自愿|请求|[之的其和与或并及以于但须应对为由]"
)
"""Chinese words that stand in treaties of every kind, and signs that only join words."""
_MOST = 8192


def commonplaces(words: Sequence[str]) -> list[bool]:
    """For each of some folded words in a row (`terms.words_in`; a Chinese sign is a word): it is a commonplace.

    >>> commonplaces("lamps in accordance with its national law".split())
    [False, True, True, True, False, True, True]
    """
    flags = [_is_one(word) for word in words]
    for at in range(len(words)):
        for phrase in _phrases().get(words[at], ()):
            if tuple(words[at : at + len(phrase)]) == phrase:
                flags[at : at + len(phrase)] = [True] * len(phrase)
    start = 0
    while start < len(words):
        end = start
        while end < len(words) and is_han(words[end]):
            end += 1
        if end > start:
            for found in _CHINESE.finditer("".join(words[start:end])):
                flags[start + found.start() : start + found.end()] = [True] * len(found[0])
        start = max(end, start + 1)
    return flags


@lru_cache(maxsize=_MOST)
def _is_one(word: str) -> bool:
    return word in _WORDS or word in _SHORT or word.startswith(_STEMS) or _ARABIC_WORD.match(word) is not None


@cache
def _phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The qualifying phrases that are known to the comparison, as words, by the first of them."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for written in QUALIFIERS:
        words = tuple(word for word in written.split() if word[:1].isalnum())
        if len(words) > 1:
            found.setdefault(words[0], []).append(words)
    return {first: tuple(phrases) for first, phrases in found.items()}
