"""Lists words that stand beside numbers, in six languages. They are units of time and money, shares, majorities, what
makes a number a label, what bounds it.

Facts only; how they are read is `quantities.py`. Words stand in the form of `spelling.fold_spelling`. Sources: United
Nations drafting practice (docs/domain.md, section 7), ISO 4217 for codes of money.
"""

from __future__ import annotations

_TIME = """
day days week weeks month months year years hour hours minute minutes quarter quarters decade decades
jour jours semaine semaines mois an ans année années heure heures minutes trimestre trimestres décennie décennies
día días semana semanas mes meses año años hora horas minutos trimestres década décadas
день дня дней дню днем сутки суток неделя недели недель месяц месяца месяцев месяцу год года лет году годом часа
часов час минут минуты десятилетие десятилетия
يوم يوما ايام يومين يومان اسبوع اسبوعا اسابيع اسبوعين شهر شهرا اشهر شهور شهرين شهران سنة سنوات سنين سنتين سنتان عام
عاما اعوام عامين عامان ساعة ساعات ساعتين دقيقة دقايق عقد عقود
日 天 周 月 年 时
"""
TIME = frozenset(_TIME.split())
"""Units of time; an Arabic dual among them is a number and its unit in one word."""
_MONTHS = """
january february march april may june july august september october november december
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
enero febrero marzo abril mayo junio julio agosto setiembre septiembre octubre noviembre diciembre
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر
كانون شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين
"""
MONTHS = frozenset(_MONTHS.split())
_DUALS = "يومين يومان اسبوعين شهرين شهران سنتين سنتان عامين عامان ساعتين"
DUALS = frozenset(_DUALS.split())
_MONEY = """
dollar dollars euro euros franc francs pound pounds yen yuan renminbi ruble rubles rouble roubles rupee rupees peso
pesos cents usd eur gbp chf jpy cny rub inr brl zar dólar dólares livre livres libras libra francos
доллар доллара долларов евро рубль рубля рублей франк франка франков фунт фунтов иен юаней
دولار دولارا دولارات يورو فرنك فرنكا فرنكات جنيه ريال دينار درهم روبل ين يوان
$ € £ ¥ ₽ ₹ 元
"""
MONEY = frozenset(_MONEY.split())
_PERCENT = """
% ‰ percent percents percentage percentile pct процент процента процентов процентам промилле بالماية بالمية
"""
PERCENT = frozenset(_PERCENT.split())
"""What makes a number a share by itself; “per cent” and its like are two words (`CENTS`)."""
CENTS = frozenset(
    {("per", "cent"), ("per", "centum"), ("pour", "cent"), ("por", "ciento"), ("في", "ماية"), ("في", "مية")}
)
_MAJORITIES = """
majority majorities majorité majorités mayoría mayorías большинство большинства большинством اغلبية الاغلبية باغلبية
بالاغلبية غالبية الغالبية بغالبية quorum quórum кворум кворума نصاب النصاب
"""
MAJORITIES = frozenset(_MAJORITIES.split())
HAN_MAJORITIES = ("多数", "半数")
HAN_PARTS = "分之"
"""Between the two numbers of a Chinese fraction."""
_SHARES = """
half halves moitié mitad половина половины половину половиной треть трети четверть четверти نصف ثلث ثلثا ثلثي ربع
بنصف بثلثي بثلث بربع ارباع الثلثين بالثلثين 半
"""
SHARES = frozenset(_SHARES.split())
"""Fractions in one word."""
_PARTS = """
third thirds quarter quarters fourth fourths fifth fifths sixth eighth tenth tenths tiers quart quarts cinquième
cinquièmes tercio tercios terceras cuarto cuartos cuartas quinto quintos quintas трети третей четверти пятых пятые
десятых ارباع اخماس اثلاث
"""
PARTS = frozenset(_PARTS.split())
"""The lower number of a fraction, behind its upper one."""
_ORDINALS = """
once twice triple double first second third fourth fifth sixth seventh eighth ninth tenth twelfth fifteenth twentieth
thirtieth fortieth fiftieth sixtieth ninetieth hundredth st nd rd th premier première deuxième troisième quatrième
cinquième sixième dixième trentième quarantième cinquantième soixantième centième er ère e primer primero primera
segundo segunda tercer tercero tercera cuarto quinto quinta sexto sexta décimo décima trigésimo cuadragésimo
quincuagésimo sexagésimo nonagésimo тридцатый тридцатой сороковой пятидесятый пятидесятой шестидесятый шестидесятой
первый первого первой второй второго третий третьего третьей الاول الاولي الثاني الثانية الثالث الثالثة
الثلاثين الاربعين الخمسين الستين السبعين الثمانين التسعين º ª
"""
ORDINALS = frozenset(_ORDINALS.split())
_ONES = "one un une uno una один одна одно одного одной одну واحد واحدة 一"
ONES = frozenset(_ONES.split())
"""One, which is most often no number that anybody set."""
_JOINTS = """
to or and through - – — / et ou à o u y e a al hasta до по или и او الي و ، , 至 到 或 和
"""
JOINTS = frozenset(_JOINTS.split())
"""Between two numbers of one quantity, or of one citation."""
_SKIPPED = """
of de d calendar working business consecutive clear full united states us civils calendaires ouvrables consécutifs
naturales hábiles laborables consecutivos календарных рабочих последовательных 个 工 作 million millions billion
billions
thousand milliard milliards millón millones mil миллион миллиона миллионов миллиард миллиардов тысяч مليون ملايين مليار
الف qualified special simple
"""
SKIPPED = frozenset(_SKIPPED.split())
"""Words between a number and its unit."""
_SYMBOLS = """
t g kg km m mm cm l h ha mw gw kw w kwh mwh gwh twh c k s nm mi st nd rd th er e re ère x ° pp
т кг км м см л га вт квт
"""
SYMBOLS = frozenset(_SYMBOLS.split())
"""What is written as one with figures and makes them no label."""
_STOPS = """
and or which who whose until shall should may must will et ou qui que dont y e o u cuyo cuya и или который которая
которые و او الذي التي 和 或 及 与 应 须 可
"""
STOPS = frozenset(_STOPS.split())
"""Where the words that are told with a number end."""
_LABELLED = """
article articles paragraph paragraphs subparagraph subparagraphs section sections part parts chapter chapters annex
annexes appendix option options suboption alternative alternatives variant variants note notes footnote footnotes
table tables figure box page pages line lines item items decision decisions resolution resolutions rule rules regulation
regulations group class category tier schedule no nos version point clause op pp goal
paragraphe paragraphes alinéa partie chapitre annexe appendice variante variantes tableau ligne décision résolution
règle
groupe numéro artículo artículos párrafo párrafos apartado inciso sección parte capítulo anexo opción opciones cuadro
página decisión resolución regla grupo número
статья статьи статье статей статьями пункт пункта пункте пунктов пунктах подпункт подпункта часть части глава главы
раздел раздела приложение приложения вариант варианта таблица страница решение решения резолюция резолюции правило № n°
مادة المادة فقرة الفقرة الفقرتين باب الباب فصل الفصل جزء الجزء فرع الفرع مرفق المرفق خيار الخيار بديل البديل جدول
الجدول صفحة مقرر المقرر قرار القرار رقم الحاشية حاشية
"""
LABELLED = frozenset(_LABELLED.split())
"""Before a number, what makes it a label."""
_SUFFIXED = """
bis ter quater quinquies sexies septies octies novies decies ante alt бис тер кватер مكرر مكررا 条 款 项 章 节 段 页
"""
SUFFIXED = frozenset(_SUFFIXED.split())
"""Behind a number, what makes it a label."""
HAN_LABEL = "第"
_BOUNDS = """
at least
at most
within
no later than
not later than
no more than
not more than
more than
no less than
not less than
no fewer than
less than
fewer than
up to
not exceeding
exceeding
a minimum of
a maximum of
not earlier than
by
au moins
au plus
au plus tard
dans un délai de
dans les
plus de
moins de
jusqu ' à
al menos
por lo menos
como mínimo
como máximo
a más tardar
dentro de
dentro de los
más de
menos de
hasta
не позднее чем через
не менее
не более
не позднее
в течение
более
менее
свыше
до
至 少
至 多
不 少 于
不 超 过
不 迟 于
不 晚 于
最 多
最 少
超 过
少 于
علي الاقل
في غضون
خلال
لا يقل عن
لا تقل عن
لا يزيد علي
لا يتجاوز
لا تتجاوز
اكثر من
اقل من
"""
_PHRASES = tuple(tuple(phrase.split()) for phrase in _BOUNDS.strip().splitlines())
BOUNDS = {last: tuple(phrase for phrase in _PHRASES if phrase[-1] == last) for *_, last in _PHRASES}
"""Before a number, what says that it is the least or the most, by the last of its words."""
