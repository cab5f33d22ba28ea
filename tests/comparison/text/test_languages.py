"""Six languages: what is mere spelling, what is not, and what an edit is tagged with. All texts are invented."""

from __future__ import annotations

import pytest

from app.comparison.compare import compare
from app.comparison.text.lexicon import COMMON, HAN_WORDS, MODAL, NEGATION, NUMBERS
from app.comparison.text.qualifiers import QUALIFIERS
from app.comparison.text.spelling import fold_spelling
from app.comparison.text.tokenizer import TokenVocabulary, is_han, words_of
from app.treaty.changes import ChangeClass, Comparison
from tests.comparison.drafts import article, draft

MODALS = [
    ("en", "Each Party {} keep a log.", "shall should may will must", "shall not|should not|may not"),
    ("fr", "Chaque Partie {} tenir un journal.", "doit devrait peut pourra", "ne doit pas|ne devrait pas|ne peut pas"),
    ("es", "Cada Parte {} llevar un diario.", "deberá debería podrá debe", "no deberá|no debería|no podrá"),
    (
        "ru",
        "Участник {} вести журнал.",
        "должен может обязан",
        "не должен|не может|не обязан",
    ),
    ("zh", "各方{}保存记录。", "应 应当 宜 可 须 可以 必须", "不应|不宜|不可|不得"),
    ("ar", "{} على كل طرف أن يمسك سجلا.", "يجب ينبغي يتعين", "لا يجب|لا ينبغي|لا يتعين"),
]
SAME_VERB = {frozenset(("应", "应当")), frozenset(("可", "可以")), frozenset(("须", "必须"))}


def of(older: str, newer: str, language: str = "en") -> Comparison:
    return compare(article(older, language=language), article(newer, language=language))


def classes(older: str, newer: str, language: str = "en") -> list[str]:
    return [change.weight.value for change in of(older, newer, language).changes]


def tags(older: str, newer: str, language: str = "en") -> set[str]:
    return {tag for change in of(older, newer, language).changes for tag in change.tags}


def swaps() -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    for language, frame, forms, negated in MODALS:
        for words in (forms.split(), negated.split("|")):
            found += [
                (language, frame.format(one), frame.format(other))
                for one in words
                for other in words
                if one != other and frozenset((one, other)) not in SAME_VERB
            ]
        found += [
            (language, frame.format(one), frame.format(other))
            for one, other in zip(forms.split(), negated.split("|"), strict=False)
        ]
    return found


@pytest.mark.parametrize(("language", "older", "newer"), swaps())
def test_a_swap_of_modal_verbs_is_substantive_and_tagged(language: str, older: str, newer: str) -> None:
    comparison = of(older, newer, language)
    assert {change.weight for change in comparison.changes} == {ChangeClass.SUBSTANTIVE}
    assert "modal" in {tag for change in comparison.changes for tag in change.tags}


@pytest.mark.parametrize(
    ("language", "older", "newer"),
    [
        ("en", "The Council SHALL meet.", "The council should meet."),
        (
            "en",
            "The keeper shall open the gate.",
            "The keepers of every gate and door should, once a day, open the gate.",
        ),
        ("fr", "La Partie doit agir.", "Les Parties devraient agir."),
        ("es", "La Parte deberá actuar.", "Las Partes deberían actuar."),
        ("ru", "Сторона должна действовать.", "Стороны могут действовать."),
        ("zh", "缔约方应采取措施。", "各缔约方可酌情采取步骤。"),
        ("zh", "缔约方采取措施。", "缔约方不得采取措施。"),
        ("ar", "ويجب أن تتخذ الأطراف تدابير.", "ويجوز أن يتخذ طرف تدابير."),
        ("ar", "تتخذ الأطراف تدابير.", "على الأطراف أن تتخذ تدابير."),
        ("ar", "يَجِبُ أن يعمل المجلس.", "ينبغي أن يعمل المجلس."),
        ("en", "It cannot sell them.", "It may not sell them."),
        ("en", "Vessels may enter.", "Vessels may not enter."),
    ],
)
def test_a_modal_verb_is_seen_inside_a_longer_edit_and_under_other_endings(
    language: str, older: str, newer: str
) -> None:
    comparison = of(older, newer, language)
    tagged = [change for change in comparison.changes if "modal" in change.tags]
    assert tagged
    assert {change.weight for change in tagged} == {ChangeClass.SUBSTANTIVE}


@pytest.mark.parametrize(
    ("language", "older", "newer"),
    [
        ("fr", "La Partie doit agir.", "Les Parties doivent agir."),
        ("ru", "Сторона должна действовать.", "Стороны должны действовать."),
        ("en", "Reports are due on 1 May 2031.", "Reports are due on 1 June 2031."),
        ("zh", "供应食物。", "供给食物。"),
        ("zh", "采取可行办法。", "采取有效办法。"),
        ("ar", "على أن يكون الباب مفتوحا.", "بحيث يكون الباب مفتوحا."),
        ("en", "Fees are paid on land.", "Fees are not paid on land."),
        ("zh", "各方保持不同记录。", "各方保持相同记录。"),
    ],
)
def test_an_ending_a_month_or_a_compound_is_no_modal_verb(language: str, older: str, newer: str) -> None:
    assert "modal" not in tags(older, newer, language)
    assert "substantive" in classes(older, newer, language)


EDITORIAL = [
    ("en", "the organisation of labour programmes", "the organization of labor programs"),
    ("en", "It analysed five metres of fibre.", "It analyzed five meters of fiber."),
    ("en", "a travelling counsellor", "a traveling counselor"),
    ("en", "the co-operation of offices", "the cooperation of offices"),
    ("en", "The Parties’ ports", "The Parties' ports"),
    ("en", "ports – and “nets” –", 'ports - and "nets" -'),
    ("en", "the \ufb01sh of\u00adfice", "the fish office"),
    ("en", "the cafe\u0301 near the port", "the café near the port"),
    ("en", "nets, ports and fees", "nets, ports, and fees"),
    ("en", "NETS and ports", "Nets and ports"),
    ("en", "five per cent of it", "five percent of it"),
    ("en", "it can not sell", "it cannot sell"),
    ("en", "they re-examine and re-elect it", "they reexamine and reelect it"),
    ("en", "5 L of it", "5 l of it"),
    ("en", "5 Kg of it", "5 kg of it"),
    ("en", "5 Days of it", "5 days of it"),
    ("en", "the Mg and the T of it", "the mg and the t of it"),
    ("ar", "وَإلى أن يباع", "وـالَى ان يُباعَ"),
    ("en", "CO₂ is counted", "CO2 is counted"),
    ("fr", "L’État : « le port » ; l’Etat", "L'Etat: “le port”; l'État"),
    ("fr", "l\u2019œuvre\u00a0; 1\u202f000 francs", "l'oeuvre ; 1 000 francs"),
    ("fr", "le port\u202f: ouvert", "le port\u00a0: ouvert"),
    ("es", "sólo en ese período", "solo en ese periodo"),
    ("ru", "учёт всё ещё идёт", "учет все еще идет"),
    ("ru", "вице президент", "вице-президент"),
    ("ru", "догово\u0301р о рыбе", "договор о рыбе"),
    ("zh", "各方（港口）：保存，记录。", "各方(港口):保存,记录."),
    ("zh", "保存３０天", "保存30天"),
    ("zh", "“港口”与渔网", "「港口」与渔网"),
    ("ar", "يُسَجِّلُ المجلسُ السفنَ", "يسجل المجلس السفن"),
    ("ar", "الســـفن في المينـــاء", "السفن في الميناء"),
    ("ar", "إستعمال الأبواق إلى آخر أيلول", "استعمال الابواق الى اخر ايلول"),
    ("ar", "المسؤولية عن الشؤون", "المسئولية عن الشئون"),
    ("ar", "خلال ٣٠ يوما", "خلال 30 يوما"),
    ("ar", "خلال ۳۰ يوما", "خلال 30 يوما"),
    ("ar", "خلال ١٫٥ متر و٥٪", "خلال 1.5 متر و5%"),
    ("ar", "\u202bالمجلس\u202c\u200f", "المجلس"),
    ("ar", "المجلس \u2067والسفن\u2069 معا", "المجلس والسفن معا"),
    ("ar", "السفن، والمواني؛ والرسوم؟", "السفن, والمواني; والرسوم?"),
    ("en", "the net\u200bwork of po\u200drts", "the network of ports"),
]


@pytest.mark.parametrize(("language", "older", "newer"), EDITORIAL)
def test_spelling_is_editorial_and_shown(language: str, older: str, newer: str) -> None:
    comparison = of(f"Whereas {older} stay as they were in harbour", f"Whereas {newer} stay as they were in harbour")
    assert comparison.changes
    assert {change.weight for change in comparison.changes} == {ChangeClass.EDITORIAL}
    assert not {tag for change in comparison.changes for tag in change.tags} - {"defined_term"}
    assert set(classes(newer, older, language)) == {"editorial"}


SUBSTANTIVE = [
    ("en", "within 15 days", "within 16 days"),
    ("en", "1,5 metres", "1.5 metres"),
    ("en", "1.5 metres", "15 metres"),
    ("en", "1,5 metres", "15 metres"),
    ("en", "10 000 tonnes", "1 000 tonnes"),
    ("en", "10² metres", "102 metres"),
    ("en", "below -5 degrees", "below 5 degrees"),
    ("en", "from 5-10 metres", "from 5 10 metres"),
    ("en", "nets and ports", "nets or ports"),
    ("en", "it is safe", "it is not safe"),
    ("en", "the Party’s ports", "the Parties’ ports"),
    ("en", "the State's port", "the States' port"),
    ("en", "a net", "nets"),
    ("en", "they ensure it", "they insure it"),
    ("en", "a prise of nets", "a prize of nets"),
    ("en", "open for an hour", "open for our hour"),
    ("en", "in formal talks", "informal talks"),
    ("en", "a part of it", "apart of it"),
    ("en", "it is notable", "it is not able"),
    ("en", "and/or", "and or"),
    ("en", "5 % of it", "5 of it"),
    ("fr", "le pêcheur", "le pécheur"),
    ("es", "mas nets", "más nets"),
    ("es", "si paga", "sí paga"),
    ("ru", "учёт рыбы", "отчёт рыбы"),
    ("zh", "三十天", "四十天"),
    ("zh", "渔船和港口", "渔船或港口"),
    ("ar", "خلال ٣٠ يوما", "خلال ٤٠ يوما"),
    ("ar", "السفن والموانئ", "السفن أو الموانئ"),
    ("ar", "كتابة الطرف", "كتابه الطرف"),
    ("ar", "لا يجوز له إلا البيع", "لا يجوز له ألا البيع"),
    ("ar", "يجوز ألا يبيع", "يجوز إلا يبيع"),
    ("ar", "وإلا باع", "وألا باع"),
    ("ar", "علم أن الباب مفتوح", "علم إن الباب مفتوح"),
    ("ar", "علم أَن الباب مفتوح", "علم إِن الباب مفتوح"),
    ("ar", "اليوم الآخر", "اليوم الأخر"),
    ("ar", "المُرسِل في الميناء", "المُرسَل في الميناء"),
    ("ar", "كَتَبَ الطرف", "كَتَّبَ الطرف"),
    ("en", "at most 5 MW of it", "at most 5 mW of it"),
    ("en", "at most 5MW of it", "at most 5mW of it"),
    ("en", "a five-Mg net", "a five-mg net"),
    ("en", "5 km/Ms of it", "5 km/ms of it"),
    ("ru", "не более 5 МВт тепла", "не более 5 мВт тепла"),
    ("en", "every day lists", "everyday lists"),
    ("es", "los de más", "los demás"),
    ("fr", "sur tout le quai", "surtout le quai"),
    ("ru", "так же платят", "также платят"),
    ("ru", "то же судно", "тоже судно"),
    ("en", "They re-sign the list", "They resign the list"),
    ("en", "the resorts of it", "the re-sorts of it"),
]


@pytest.mark.parametrize(("language", "older", "newer"), SUBSTANTIVE)
def test_what_changes_the_meaning_is_substantive(language: str, older: str, newer: str) -> None:
    assert "substantive" in classes(f"Whereas {older} stays", f"Whereas {newer} stays", language)


def test_another_unit_is_a_number_and_no_defined_term() -> None:
    (change,) = of("It takes 5 MW of heat.", "It takes 5 mW of heat.").changes
    assert (change.weight, change.tags) == (ChangeClass.SUBSTANTIVE, ("number",))


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("A Party may act.", "[A Party may act.]"),
        ("A Party [may] act.", "A Party may act."),
        ("A Party may act.", "A Party [may] act."),
    ],
)
def test_a_bracket_is_never_editorial(older: str, newer: str) -> None:
    assert set(classes(older, newer)) == {"substantive"}


@pytest.mark.parametrize(
    ("language", "older", "newer"),
    [
        ("en", "within thirty days of it", "within sixty days of it"),
        ("en", "within the one year of it", "within the two year of it"),
        ("en", "the thirtieth gift", "the fortieth gift"),
        ("en", "they pay five per cent now", "they pay now"),
        ("en", "a fee of 1,5 coins", "a fee of 1.5 coins"),
        ("fr", "dans les trente jours", "dans les soixante jours"),
        ("es", "dentro de treinta días", "dentro de noventa días"),
        ("ru", "в течение тридцати дней", "в течение девяноста дней"),
        ("zh", "在三十天内", "在九十天内"),
        ("zh", "两名成员", "三名成员"),
        ("ar", "خلال ثلاثين يوما", "خلال تسعين يوما"),
        ("ar", "بعد اليوم الثلاثين", "بعد اليوم الستين"),
        ("ar", "خلال ٣٠ يوما", "خلال 60 يوما"),
    ],
)
def test_a_number_is_tagged(language: str, older: str, newer: str) -> None:
    assert tags(older, newer, language) == {"number"}


def test_one_that_stands_for_a_noun_is_no_number() -> None:
    assert "number" not in tags("They give it.", "They give it to the one required by the code.", "en")
    assert "number" not in tags("They give it.", "They give it or the one under the code.", "en")


@pytest.mark.parametrize(
    ("language", "older", "newer"),
    [
        ("en", "They act as appropriate now.", "They act now."),
        ("en", "They act as appropriate now.", "They act where appropriate now."),
        ("en", "They act to the extent possible.", "They act to the greatest extent possible."),
        ("en", "They act under domestic law.", "They act under international law."),
        ("en", "They list nets and birds.", "They list, inter alia, nets and birds."),
        ("en", "They act subject to the code.", "They act under the code."),
        ("en", "They apply mutatis mutandis.", "They apply."),
        ("en", "They act within their means.", "They act within their reach."),
        ("fr", "Elles agissent, selon qu'il convient, ici.", "Elles agissent ici."),
        ("fr", "Elles agissent, s’il y a lieu, ici.", "Elles agissent, le cas échéant, ici."),
        ("fr", "Elles agissent sous réserve du code.", "Elles agissent selon le code."),
        ("es", "Actúan, según proceda, aquí.", "Actúan aquí."),
        ("es", "Actúan en la medida de lo posible.", "Actúan en la mayor medida posible."),
        ("ru", "Они действуют по мере необходимости здесь.", "Они действуют здесь."),
        ("ru", "Они действуют, насколько это возможно.", "Они действуют."),
        ("zh", "各方酌情采取措施。", "各方采取措施。"),
        ("zh", "各方在可能的情况下采取措施。", "各方在可行的情况下采取措施。"),
        ("ar", "تعمل الأطراف حسب الاقتضاء هنا.", "تعمل الأطراف هنا."),
        ("ar", "تعمل الأطراف قدر الإمكان.", "تعمل الأطراف عند الضرورة."),
    ],
)
def test_a_qualifier_is_tagged_also_when_only_part_of_it_is_edited(language: str, older: str, newer: str) -> None:
    assert "qualifier" in tags(older, newer, language)


@pytest.mark.parametrize(
    ("language", "definition", "older", "newer"),
    [
        ("en", "“Idle vessel” means a vessel at rest.", "It counts each idle vessel.", "It counts each vessel."),
        ("en", "“Idle vessel” means a vessel at rest.", "It counts buoys.", "It counts idle vessels."),
        ("fr", "On entend par « navire dormant » un navire à quai.", "Il compte le navire dormant.", "Il compte."),
        ("fr", "« Navire dormant » désigne un navire à quai.", "Il compte le navire dormant.", "Il compte."),
        ("es", "Por «buque ocioso» se entiende un buque en puerto.", "Cuenta el buque ocioso.", "Cuenta el barco."),
        ("ru", "«Праздное судно» означает судно у причала.", "Судно: праздное судно.", "Судно: лодка."),
        ("zh", "“闲置船”是指停泊的船。", "登记闲置船。", "登记渔船。"),
        ("ar", "يُقصد بتعبير «سفينة خاملة» سفينة في الميناء.", "تسجل سفينة خاملة.", "تسجل سفينة."),
    ],
)
def test_a_defined_term_is_tagged(language: str, definition: str, older: str, newer: str) -> None:
    one, other = article(definition, older, language=language), article(definition, newer, language=language)
    (change,) = compare(one, other).changes
    assert "defined_term" in change.tags


def test_a_change_inside_a_definition_is_tagged() -> None:
    comparison = of(
        "“Idle vessel” means a vessel at rest for a year.", "“Idle vessel” means a vessel at rest for a week."
    )
    assert [change.tags for change in comparison.changes] == [("defined_term",)]


def test_a_change_under_the_head_of_a_definition_is_tagged() -> None:
    head = "“Class 2” means any of the following:"
    rows = [(0, "Article 1", "Words"), (1, "1.", head), (2, "(a)", "a boat at rest for a year;"), (2, "(b)", "a raft.")]
    newer = [*rows[:2], (2, "(a)", "a boat at rest for a month;"), rows[3]]
    (change,) = compare(draft(*rows), draft(*newer)).changes
    assert change.tags == ("defined_term",)


def test_many_words_that_only_came_carry_their_tags() -> None:
    phrase = "and shall, as appropriate, mark thirty nets with a light that burns"
    (short,) = of("Crews rest.", f"Crews rest {phrase}.").changes
    (long,) = of("Crews rest.", f"Crews rest {phrase} {phrase} {phrase} {phrase}.").changes
    assert short.tags == long.tags == ("modal", "qualifier", "number")


def test_a_capital_that_makes_a_term_is_editorial_and_tagged() -> None:
    (change,) = of("It asks every party to pay.", "It asks every Party to pay.").changes
    assert (change.weight, change.tags) == (ChangeClass.EDITORIAL, ("defined_term",))


def test_a_capital_at_the_head_of_a_sentence_makes_no_term() -> None:
    for older in ("Nets are dry. ports are wet.", "Nets are dry. [ports are wet.]", "[ports are wet.]"):
        (change,) = of(older, older.replace("ports", "Ports")).changes
        assert (change.weight, change.tags) == (ChangeClass.EDITORIAL, ())


def test_a_phrase_broken_by_a_stray_space_is_editorial_and_has_no_tag() -> None:
    (change,) = of("They act as availabl e, where appropriat e.", "They act as availabl e, where appropriate.").changes
    assert (change.weight, change.tags) == (ChangeClass.EDITORIAL, ())


def test_vowel_marks_hide_no_change_and_part_no_text() -> None:
    older = "يُسَجِّلُ المَجلِسُ كُلَّ سَفينَةٍ تَرفَعُ عَلَمَهُ خِلالَ سَنَةٍ واحِدَةٍ مِن دُخولِها."
    newer = "يسجل المجلس كل سفينة ترفع علمه خلال سنة واحدة قبل دخولها."
    comparison = of(older, newer, "ar")
    assert [p.basis for p in comparison.pairs][-1] == "wording"
    heavy = [(c.older.text, c.newer.text) for c in comparison.changes if c.weight is ChangeClass.SUBSTANTIVE]
    assert heavy == [("مِن", "قبل")]


def test_another_script_of_digits_and_another_yo_part_no_text() -> None:
    older = "Учёт ведётся ещё пять лет, и её журнал открыт для всех, кто идёт в порт."
    newer = "Учет ведется еще шесть лет, и ее журнал открыт для всех, кто идет в порт."
    heavy = [c for c in of(older, newer, "ru").changes if c.weight is ChangeClass.SUBSTANTIVE]
    assert [(c.older.text, c.newer.text, c.tags) for c in heavy] == [("пять", "шесть", ("number",))]


def test_the_lists_stand_in_the_spelling_in_which_words_are_looked_up() -> None:
    for words in (COMMON, MODAL, NEGATION, NUMBERS):
        assert [word for word in words if fold_spelling(word) != word] == []
    for phrase in QUALIFIERS:
        assert [fold_spelling(word) for word in words_of(phrase)] == (
            list(phrase) if is_han(phrase) else phrase.split(" ")
        )
    assert {len(word) for word in HAN_WORDS} == {2}
    assert COMMON.isdisjoint(MODAL)


@pytest.mark.parametrize(
    "text",
    ["\u202bنص\u202c", "word\u200f \u2067x\u2069", "\u200e", "a\u200d\u00adb", "\u0301", "٣\u200f٠", "x\u0640"],
)
def test_no_token_loses_a_character(text: str) -> None:
    assert "".join(words_of(text)) == text.replace(" ", "")
    assert len(TokenVocabulary().read(text).ids) == len(words_of(text))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("prise", "prize"),
        ("for", "four"),
        ("hour", "hor"),
        ("insure", "ensure"),
        ("check", "cheque"),
        ("tire", "tyre"),
        ("no", "№"),
        ("2", "²"),
        ("[", "("),
        ("not", "note"),
        ("party", "parties"),
        ("من", "منه"),
        ("ة", "ه"),
        ("é", "e"),
        ("ñ", "n"),
        ("й", "и"),
    ],
)
def test_two_words_are_never_folded_to_one(one: str, other: str) -> None:
    assert fold_spelling(one) != fold_spelling(other)


@pytest.mark.parametrize("sign", ["\u064b", "\u064e\u0651", "\u0640", "\u0301", "\u00ad"])
def test_a_vowel_sign_that_stands_alone_is_a_word_of_its_own(sign):
    """As text torn from a page has it: it has no letter under it."""
    assert fold_spelling(sign)
    older = article(f"ترسو السفن {sign} في الميناء {sign} ليلا.", language="ar")
    newer = article(f"ترسو السفن {sign} {sign} في الميناء {sign} {sign} نهارا.", language="ar")
    assert compare(older, newer).changes
