"""Citations in two drafts: what follows its target, what now means another provision, and what is not told.
All texts are invented.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.comparison.compare import compare
from app.treaty.address import assign_addresses, assign_ids
from app.treaty.changes import ChangeClass, ChangeKind
from app.treaty.draft import Draft, Kind, Provision
from tests.comparison.drafts import article, draft, of_kind, told

if TYPE_CHECKING:
    from app.treaty.changes import Change, Comparison

NETS = "Nets of less than four metres are exempt from marking when they are used by coastal communities."
PORT = "No port may be closed without notice of thirty days given to all Parties that use it."
BIRD = "The Council may publish a list of birds that need rest on their way across the sea."
FEES = "Fees are set once in a decade and paid into the reserve of the Council."
ICE = "Charts of drifting ice shall be kept aboard and renewed before each winter."
WHALE = "No whale may be taken, and none sold, anywhere."


def chapters(*rows: tuple[str, str], language: str = "en", word: str = "Article {}") -> Draft:
    """Articles (number, text), each of one unnumbered paragraph."""
    made: list[tuple] = []
    for number, text in rows:
        made += [(0, word.format(number), ""), (1, "", text)]
    return draft(*made, language=language)


def references(comparison: Comparison) -> list[tuple[str, tuple[str, str, str]]]:
    """The changes of citations, each with its class."""
    return [(c.weight.value, told(c)) for c in of_kind(comparison, ChangeKind.CROSS_REFERENCE)]


def the_reference(comparison: Comparison) -> Change:
    (change,) = of_kind(comparison, ChangeKind.CROSS_REFERENCE)
    return change


def citing(text: str, *, later: str = "", moved: bool = True, gone: bool = False) -> Comparison:
    """Five articles of which the last one cites, then a new second article before the old one; `later`: the citing
    text of the newer draft if it is another.
    """
    older = chapters(("1", NETS), ("2", PORT), ("3", BIRD), ("4", FEES), ("5", text))
    kept = [("3", PORT), ("4", BIRD), ("5", FEES), ("6", later or text)]
    if gone:
        kept = [("2", BIRD), ("3", FEES), ("4", later or text)]
    if not moved:
        kept = [("2", PORT), ("3", BIRD), ("4", FEES), ("5", later or text), ("6", WHALE)]
    newer = chapters(("1", NETS), *([("2", WHALE)] if moved and not gone else []), *kept)
    return compare(older, newer)


def test_an_unchanged_citation_of_a_number_that_now_is_another_article_is_told() -> None:
    comparison = citing("Appeals under article 3 are heard in public by three members of the Council.")
    change = the_reference(comparison)
    assert told(change) == ("cross_reference", "article 3", "article 3")
    assert change.weight is ChangeClass.SUBSTANTIVE
    assert change.tags == ("reference",)
    assert change.group is None


def test_an_unchanged_citation_of_an_article_that_kept_its_number_is_not_told() -> None:
    assert not references(citing("Appeals under article 1 are heard in public by three members of the Council."))
    text = "Appeals under article 3 are heard in public by three members of the Council."
    assert not references(citing(text, moved=False))


def test_a_citation_of_a_deleted_article_is_told_as_pointing_elsewhere() -> None:
    comparison = citing("Appeals under article 2 are heard in public by three members of the Council.", gone=True)
    assert references(comparison) == [("substantive", ("cross_reference", "article 2", "article 2"))]


def test_a_citation_of_the_last_article_that_is_gone_points_nowhere() -> None:
    text = "Appeals under article 3 are heard in public by three members of the Council."
    older, newer = chapters(("1", NETS), ("2", text), ("3", PORT)), chapters(("1", NETS), ("2", text))
    assert references(compare(older, newer)) == [("substantive", ("cross_reference", "article 3", "article 3"))]


def test_a_citation_of_an_article_that_was_rewritten_is_not_told() -> None:
    text = "Appeals under article 3 are heard in public by three members of the Council."
    older, newer = chapters(("1", NETS), ("2", text), ("3", PORT)), chapters(("1", NETS), ("2", text), ("3", WHALE))
    assert not references(compare(older, newer))


@pytest.mark.parametrize(
    "text",
    [
        "Appeals under article 3 of the Convention are heard in public by three members of the Council.",
        "Appeals under article 3 of the Charter are heard in public by three members of the Council.",
        "Appeals under article 30 are heard in public by three members of the Council.",
        "Article 3 and article 4 of the Convention apply to appeals that are heard by the Council.",
    ],
)
def test_citations_of_other_instruments_and_of_nothing_are_not_told(text: str) -> None:
    assert not references(citing(text))


def test_a_citation_inside_a_new_or_deleted_article_is_none() -> None:
    older = chapters(("1", NETS), ("2", PORT), ("3", BIRD))
    newer = chapters(
        ("1", NETS), ("2", "Whoever acts under article 3 shall tell the Council."), ("3", PORT), ("4", BIRD)
    )
    assert not references(compare(older, newer))
    assert not references(compare(newer, older))


def test_the_first_half_of_a_split_paragraph_still_is_the_one_cited() -> None:
    long = f"{PORT} {FEES} {ICE}"
    text = "The Council hears whoever is refused under paragraph 2."
    older = article(NETS, long, text)
    newer = article(NETS, PORT, f"{FEES} {ICE}", text)
    assert not references(compare(older, newer))


def test_a_new_paragraph_leaves_a_relative_citation_astray() -> None:
    text = "The Council hears whoever is refused under paragraph 2."
    comparison = compare(article(NETS, PORT, BIRD, text), article(NETS, WHALE, PORT, BIRD, text))
    assert references(comparison) == [("substantive", ("cross_reference", "paragraph 2", "paragraph 2"))]


def test_the_preceding_paragraph_is_another_one_when_one_comes_between() -> None:
    text = "The preceding paragraph does not hold for ships of war."
    comparison = compare(article(NETS, PORT, text), article(NETS, PORT, WHALE, text))
    assert references(comparison) == [
        ("substantive", ("cross_reference", "preceding paragraph", "preceding paragraph"))
    ]
    assert not references(compare(article(NETS, PORT, text, BIRD), article(WHALE, NETS, PORT, text, BIRD)))


def test_a_citation_follows_with_the_article_in_which_it_stands() -> None:
    text = "Paragraph 1 and this article do not hold for ships of war, nor does paragraph 2 (a)."
    rows = [(0, "Article 2", "Ports"), (1, "1.", PORT), (1, "2.", "It names:"), (2, "(a)", BIRD), (1, "3.", text)]
    older = draft((0, "Article 1", "Nets"), (1, "1.", NETS), *rows)
    newer = draft(
        *((0, "Article 1", "Nets"), (1, "1.", NETS), (0, "Article 2", "Whales"), (1, "1.", WHALE)),
        *((level, number.replace("Article 2", "Article 3"), words) for level, number, words in rows),
    )
    assert not references(compare(older, newer))


def test_an_edited_citation_is_one_change_that_follows_its_target() -> None:
    text = "Appeals under article {}, paragraph {} ({}), are heard in public by three members of the Council."
    rows = [(1, "1.", NETS), (1, "2.", "Named are:"), (2, "(a)", PORT), (2, "(b)", BIRD)]
    more = [
        (1, "1.", FEES),
        (1, "2.", NETS),
        (1, "3.", "Named are:"),
        (2, "(a)", ICE),
        (2, "(b)", PORT),
        (2, "(c)", BIRD),
    ]
    older = draft((0, "Article 1", "Nets"), *rows, (0, "Article 2", "Appeals"), (1, "1.", text.format(1, 2, "a")))
    newer = draft(
        *((0, "Article 1", "Whales"), (1, "1.", WHALE), (0, "Article 2", "Nets")),
        *(*more, (0, "Article 3", "Appeals"), (1, "1.", text.format(2, 3, "b"))),
    )
    change = the_reference(compare(older, newer))
    assert told(change) == ("cross_reference", "1, paragraph 2 (a", "2, paragraph 3 (b")
    assert change.weight is ChangeClass.CONSEQUENTIAL


@pytest.mark.parametrize(
    ("older", "newer", "weight"),
    [
        ("articles 2 to 4", "articles 3 to 5", "consequential"),
        ("articles 2, 3 and 4", "articles 3, 4 and 5", "consequential"),
        ("articles 1 to 4", "articles 1 to 5", "consequential"),
        ("article 3", "article 4", "consequential"),
        ("article 3", "article 5", "substantive"),
        ("article 3", "article 9", "substantive"),
        ("articles 2 and 4", "articles 3, 4 and 5", "substantive"),
        ("articles 2 to 4", "articles 3 to 4", "substantive"),
    ],
)
def test_ranges_and_lists_follow_when_all_their_ends_do(older: str, newer: str, weight: str) -> None:
    text = "Appeals under {} are heard in public by three members of the Council."
    comparison = citing(text.format(older), later=text.format(newer))
    found = references(comparison)
    assert len(found) == 1
    assert found[0][0] == weight


@pytest.mark.parametrize(
    ("older", "newer", "weight"),
    [
        ("Articles 1–4", "Articles 1, 4", "substantive"),
        ("Articles 1–4", "Articles 1, 5", "substantive"),
        ("Articles 2–4", "Articles 3, 5", "substantive"),
        ("Articles 2, 4", "Articles 3–5", "substantive"),
        ("Articles 2, 4", "Articles 3 to 5", "substantive"),
        ("Articles 1 and 3 to 4", "Articles 1 to 4 and 5", "substantive"),
        ("Articles 1, 2 or 3 and 4", "Articles 1, 3 and 4 or 5", "substantive"),
        ("Articles 2, 3 and 4", "Articles 3, 4 or 5", "substantive"),
        ("Articles 2–4", "Articles 3–5", "consequential"),
        ("Articles 2–4", "Articles 3 to 5", "consequential"),
        ("Articles 1 and 3 to 4", "Articles 1 and 4 to 5", "consequential"),
        ("Articles 2, 3 and 4", "Articles 3 and 4 and 5", "consequential"),
        ("Articles 2 [3] and 4", "Articles 3 [4] and 5", "consequential"),
        ("Articles 2 and 3 [4]", "Articles 3 and 4", "substantive"),
    ],
)
def test_what_stands_between_the_numbers_of_a_list_is_followed_in_its_order(
    older: str, newer: str, weight: str
) -> None:
    text = "{} hold for no ship of war that lies in a port of the Union."
    found = references(citing(text.format(older), later=text.format(newer)))
    assert found
    assert {each for each, _ in found} == {weight}


def test_a_range_that_now_holds_one_article_more_is_not_told_where_it_stands_unchanged() -> None:
    text = "Articles 1 to 5 do not hold for ships of war."
    older = chapters(("1", NETS), ("2", PORT), ("3", BIRD), ("4", FEES), ("5", ICE), ("6", text))
    newer = chapters(("1", NETS), ("2", PORT), ("3", BIRD), ("4", FEES), ("4 bis", WHALE), ("5", ICE), ("6", text))
    assert not references(compare(older, newer))


def test_new_paragraphs_of_one_article_are_one_group_with_the_citations_of_them() -> None:
    text = "Paragraphs {} and {} do not hold for ships of war."
    older = article(NETS, PORT, BIRD, FEES, text.format(2, 4))
    newer = article(NETS, WHALE, PORT, BIRD, FEES, text.format(3, 5))
    comparison = compare(older, newer)
    (group,) = comparison.groups
    assert (group.kind, group.count) == ("renumbering", 5)
    assert str(group.title) == "Article 1(2) → Article 1(3) … Article 1(5) → Article 1(6)"


def test_the_numbers_around_a_moved_article_are_one_group_that_is_called_by_those_that_follow() -> None:
    text = "Appeals under article {} and article {} are heard in public by three members of the Council."
    older = chapters(("1", NETS), ("2", PORT), ("3", BIRD), ("4", FEES), ("5", ICE), ("6", text.format(5, 2)))
    newer = chapters(("1", NETS), ("2", ICE), ("3", PORT), ("4", BIRD), ("5", FEES), ("6", text.format(2, 3)))
    comparison = compare(older, newer)
    (group,) = comparison.groups
    assert (str(group.title), group.count) == ("Article 2 → Article 3 … Article 4 → Article 5", 6)
    (move,) = of_kind(comparison, ChangeKind.MOVE)
    own = [told(c) for c in of_kind(comparison, ChangeKind.RENUMBERING) if c.within == move.id]
    assert own == [("renumbering", "Article 5", "Article 2")]
    assert {c.weight for c in comparison.changes if c.group} == {ChangeClass.CONSEQUENTIAL}


def test_a_citation_whose_case_alone_was_edited_is_told_when_it_went_astray() -> None:
    text = "Appeals under {} 3 are heard in public by three members of the Council."
    comparison = citing(text.format("Article"), later=text.format("article"))
    assert references(comparison) == [("substantive", ("cross_reference", "Article", "article"))]
    comparison = citing(text.format("Article").replace("3", "1"), later=text.format("article").replace("3", "1"))
    assert not references(comparison)


def test_a_citation_in_a_moved_sentence_stands_within_its_move() -> None:
    moving = "The Council hears whoever is refused under paragraph 1 and wishes to be heard within one winter."
    older = draft(
        *((0, "Article 1", "Nets"), (1, "1.", NETS), (1, "2.", f"{ICE} {moving}")),
        *((0, "Article 2", "Ports"), (1, "1.", PORT), (1, "2.", BIRD)),
    )
    newer = draft(
        *((0, "Article 1", "Nets"), (1, "1.", NETS), (1, "2.", ICE)),
        *((0, "Article 2", "Ports"), (1, "1.", PORT), (1, "2.", f"{BIRD} {moving}")),
    )
    comparison = compare(older, newer)
    (move,) = of_kind(comparison, ChangeKind.MOVE)
    change = the_reference(comparison)
    assert told(change) == ("cross_reference", "paragraph 1", "paragraph 1")
    assert change.within == move.id


def test_two_articles_of_one_number_are_not_guessed_between() -> None:
    text = "Appeals under article 2 are heard in public by three members of the Council."
    older = chapters(("1", text), ("2", PORT), ("2", BIRD), ("3", NETS))
    newer = chapters(("1", text), ("2", WHALE), ("3", PORT), ("3", BIRD), ("4", NETS))
    assert not references(compare(older, newer))
    later = chapters(("1", text.replace("2", "3")), ("2", WHALE), ("3", PORT), ("3", BIRD), ("4", NETS))
    assert references(compare(older, later)) == [("consequential", ("cross_reference", "2", "3"))]


def test_articles_of_an_annex_are_cited_before_those_of_the_treaty() -> None:
    def made(*articles: str) -> Draft:
        rows = [("x", "", Kind.ANNEX, "Annex I", "Fees", "")]
        for k, words in enumerate(articles, 1):
            rows.append((f"a{k}", "x", Kind.ARTICLE, f"Article {k}", "", ""))
            rows.append((f"t{k}", f"a{k}", Kind.UNNUMBERED, "", "", words))
        first = chapters(("1", NETS)).provisions
        below = tuple(Provision(*row) for row in rows)
        return Draft("", "en", "plain", assign_addresses(assign_ids((*first, *below))))

    text = "Whoever acts under article 1 shall tell the Council."
    assert not references(compare(made(FEES, text), made(FEES, ICE, text)))
    comparison = compare(made(FEES, text), made(WHALE, FEES, text))
    assert references(comparison) == [("substantive", ("cross_reference", "article 1", "article 1"))]


LANGUAGES = [
    ("en", "Article {}", "Appeals under article {} are heard in public by three members of the Council."),
    ("fr", "Article {}", "Les recours visés à l'article {} sont entendus en public par trois membres du Conseil."),
    (
        "es",
        "Artículo {}",
        "Los recursos previstos en el artículo {} son oídos en público por tres miembros del Consejo.",
    ),
    ("ru", "Статья {}", "Жалобы по статье {} рассматриваются открыто тремя членами Совета."),
    ("zh", "第{}条", "依照第{}条提出的申诉由理事会三名成员公开审理。"),
    ("ar", "المادة {}", "تنظر في الطعون المقدمة بموجب المادة {} علنا هيئة من ثلاثة أعضاء في المجلس."),
]
ENGLISH = [NETS, PORT, BIRD, FEES]
OTHERS = {
    "fr": [
        "Les filets de moins de quatre mètres ne sont pas marqués.",
        "Nul port n'est fermé sans préavis de trente jours.",
        "Le Conseil publie la liste des oiseaux qui traversent la mer.",
        "Les droits sont fixés tous les dix ans et versés à la réserve.",
        "Aucune baleine n'est capturée ni vendue.",
    ],
    "es": [
        "Las redes de menos de cuatro metros no se marcan.",
        "Ningún puerto se cierra sin aviso de treinta días.",
        "El Consejo publica la lista de aves que cruzan el mar.",
        "Las tasas se fijan cada diez años y van a la reserva.",
        "Ninguna ballena será capturada ni vendida.",
    ],
    "ru": [
        "Сети короче четырех метров не маркируются.",
        "Ни один порт не закрывается без уведомления за тридцать дней.",
        "Совет публикует список птиц, пересекающих море.",
        "Сборы устанавливаются раз в десять лет и идут в резерв.",
        "Ни один кит не добывается и не продается.",
    ],
    "zh": [
        "不足四米的渔网无须标记。",
        "未提前三十日通知不得关闭港口。",
        "理事会公布飞越海洋的鸟类名录。",
        "费用每十年确定一次并存入储备金。",
        "任何鲸鱼不得捕捞或出售。",
    ],
    "ar": [
        "لا توضع علامات على الشباك التي يقل طولها عن أربعة أمتار.",
        "لا يغلق أي ميناء دون إشعار مدته ثلاثون يوما.",
        "ينشر المجلس قائمة الطيور التي تعبر البحر.",
        "تحدد الرسوم كل عشر سنوات وتودع في الاحتياطي.",
        "لا يصاد أي حوت ولا يباع.",
    ],
}


@pytest.mark.parametrize(("language", "word", "text"), LANGUAGES)
def test_citations_in_six_languages(language: str, word: str, text: str) -> None:
    *kept, new = OTHERS.get(language, [*ENGLISH, WHALE])
    numbers = dict(enumerate("零一二三四五六七八")) if language == "zh" else {k: str(k) for k in range(9)}

    def made(start: int, cited: int) -> Draft:
        rows = [(numbers[k], kept[k - 1]) for k in range(1, start)]
        rows += [(numbers[start], new)] if start < 5 else []
        rows += [(numbers[k + (start < 5)], kept[k - 1]) for k in range(start, 5)]
        rows.append((numbers[len(rows) + 1], text.format(numbers[cited])))
        return chapters(*rows, language=language, word=word)

    older = made(5, 3)
    still = the_reference(compare(older, made(2, 3)))
    assert (still.weight, still.tags) == (ChangeClass.SUBSTANTIVE, ("reference",))
    assert still.older is not None
    assert still.newer is not None
    assert still.older.text == still.newer.text
    follows = compare(older, made(2, 4))
    change = the_reference(follows)
    assert told(change) == ("cross_reference", numbers[3], numbers[4])
    assert change.weight is ChangeClass.CONSEQUENTIAL
    assert [(g.kind, g.count) for g in follows.groups if g.kind == "renumbering"] == [("renumbering", 5)]
    assert the_reference(compare(older, made(2, 5))).weight is ChangeClass.SUBSTANTIVE


def test_digits_of_any_script_name_one_article() -> None:
    _, word, text = LANGUAGES[-1]
    *kept, new = OTHERS["ar"]
    older = chapters(("١", kept[0]), ("٢", kept[1]), ("٣", text.format("2")), language="ar", word=word)
    newer = chapters(("1", kept[0]), ("2", new), ("3", kept[1]), ("4", text.format("٣")), language="ar", word=word)
    assert the_reference(compare(older, newer)).weight is ChangeClass.CONSEQUENTIAL


def test_swapping_the_drafts_mirrors_citations() -> None:
    text = "Appeals under article {} are heard in public by three members of the Council."
    older = chapters(("1", NETS), ("2", PORT), ("3", BIRD), ("4", f"{text.format(3)} {text.format(2)}"))
    newer = chapters(("1", NETS), ("2", WHALE), ("3", PORT), ("4", BIRD), ("5", f"{text.format(4)} {text.format(2)}"))
    there, back = references(compare(older, newer)), references(compare(newer, older))
    assert len(there) == 2
    assert [(w, (kind, b, a)) for w, (kind, a, b) in back] == there


@pytest.mark.parametrize(
    ("language", "words", "other"),
    [
        ("en", "Fees are paid under articles 2 and 3.", "Fees are paid under articles 2 or 3."),
        ("en", "Fees are paid under articles 2 to 4.", "Fees are paid under articles 2 and 4."),
        ("fr", "Les droits sont payés selon les articles 2 et 3.", "Les droits sont payés selon les articles 2 ou 3."),
        ("es", "Se paga según los artículos 2 y 3.", "Se paga según los artículos 2 o 3."),
        ("ru", "Сборы платят по статьям 2 и 3.", "Сборы платят по статьям 2 или 3."),
        ("zh", "费用按第2条和第3条缴纳。", "费用按第2条或第3条缴纳。"),
        ("zh", "费用按第2至4条缴纳。", "费用按第2、4条缴纳。"),
        ("en", "Fees are paid under articles 2 – 4.", "Fees are paid under articles 2, 4."),
        (
            "en",
            "Fees are paid under article 2, paragraph 1 (a)–(c).",
            "Fees are paid under article 2, paragraph 1 (a), (c).",
        ),
        ("fr", "Les droits sont payés selon les articles 2-4.", "Les droits sont payés selon les articles 2, 4."),
        ("es", "Se paga según los artículos 2–4.", "Se paga según los artículos 2, 4."),
        ("ru", "Сборы платят по статьям 2–4.", "Сборы платят по статьям 2, 4."),
        ("ar", "تدفع الرسوم وفقا للمواد 2–4.", "تدفع الرسوم وفقا للمواد 2، 4."),
    ],
)
def test_another_joint_between_the_same_numbers_is_no_consequence(language: str, words: str, other: str) -> None:
    rows = [
        row
        for n, text in ((2, NETS), (3, PORT), (4, WHALE))
        for row in ((0, f"Article {n}", f"Title {n}"), (1, "1.", text))
    ]
    older, newer = (
        draft((0, "Article 1", "Fees"), (1, "1.", text), *rows, language=language) for text in (words, other)
    )
    changes = compare(older, newer).changes
    assert changes
    assert {change.weight for change in changes} == {ChangeClass.SUBSTANTIVE}


@pytest.mark.parametrize(
    ("language", "words", "other"),
    [
        ("es", "Se paga según el párrafo 1 a).", "Se paga según el párrafo 1 b)."),
        ("es", "Se paga según el apartado a del párrafo 1.", "Se paga según el apartado b del párrafo 1."),
        ("ru", "Сборы платят по подпункту а) пункта 1.", "Сборы платят по подпункту b) пункта 1."),
    ],
)
def test_the_letter_of_an_item_is_no_joint(language: str, words: str, other: str) -> None:
    items = [(2, "a)", PORT), (2, "b)", BIRD)]
    older = draft(
        *((0, "Article 1", "Fees"), (1, "1.", FEES), *items, (1, "2.", NETS), (2, "a)", ICE)),
        (1, "3.", words),
        language=language,
    )
    assert compare(older, older).changes == ()
    newer = draft(
        (0, "Article 1", "Fees"),
        (1, "1.", FEES),
        (2, "a)", WHALE),
        *[(2, "b)", PORT), (2, "c)", BIRD)],
        (1, "2.", NETS),
        (2, "a)", ICE),
        (1, "3.", other),
        language=language,
    )
    assert {weight for weight, _ in references(compare(older, newer))} == {"consequential"}


ROPE = "Ropes are tarred in spring and hung to dry along the northern mole."


def edits(older: str, newer: str, *, language: str = "en") -> list[tuple[str, str, str, str]]:
    """The changes (kind, class, older words, newer words) between two texts of paragraph 4, beside three others."""
    made = [article(NETS, PORT, BIRD, text, language=language) for text in (older, newer)]
    return [(c.kind.value, c.weight.value, *told(c)[1:]) for c in compare(*made).changes]


@pytest.mark.parametrize(
    ("language", "older", "newer"),
    [
        ("en", "Paragraph 1 shall hold for ferries.", "Paragraph 2 may hold for ferries."),
        ("fr", "Le paragraphe 1 doit valoir pour tous.", "Le paragraphe 2 peut valoir pour tous."),
        ("es", "El párrafo 1 regirá para todos.", "El párrafo 2 podrá regir para todos."),
        ("ru", "Пункт 1 должен применяться ко всем.", "Пункт 2 может применяться ко всем."),
        ("ar", "الفقرة 1 تسري على الجميع.", "الفقرة 2 يجوز أن تسري على الجميع."),
        ("zh", "第一款应适用于所有船只。", "第二款可适用于所有船只。"),
    ],
)
def test_an_edit_that_goes_on_behind_a_citation_is_cut_at_its_end(language: str, older: str, newer: str) -> None:
    cited, *others = edits(older, newer, language=language)
    assert cited[:2] == ("cross_reference", "substantive")
    assert others
    assert all(kind != "cross_reference" for kind, *_ in others)


def test_an_edit_behind_a_citation_of_another_instrument_is_not_cut() -> None:
    older, newer = "Fees under article 3 of the Charter are owed.", "Fees under article 4 of the Accord are owed."
    assert not [change for change in edits(older, newer) if change[0] == "cross_reference"]


def test_a_number_with_another_sign_behind_it_is_a_citation_and_a_sign() -> None:
    found = edits("Fees follow paragraph 1, which is open.", "Fees follow paragraph 2; which is open.")
    assert ("cross_reference", "substantive", "1", "2") in found
    assert ("substitution", "editorial", ",", ";") in found


def test_a_second_number_behind_a_citation_is_an_insertion() -> None:
    found = edits("Fees follow paragraph 1 in spring.", "Fees follow paragraph 2 or 3 in spring.")
    assert ("cross_reference", "substantive", "1", "2") in found
    assert {weight for _, weight, *_ in found} == {"substantive"}


def test_a_suffix_behind_a_number_is_one_of_the_citation() -> None:
    found = edits("Fees follow paragraph 1 in spring.", "Fees follow paragraph 1 bis in spring.")
    assert [(kind, weight, words.strip()) for kind, weight, _, words in found] == [
        ("cross_reference", "substantive", "bis")
    ]


@pytest.mark.parametrize(
    ("language", "word", "older", "newer", "words"),
    [
        ("en", "Article {}", "Article 2 does not", "This Article does not", ("Article 2", "This Article")),
        ("fr", "Article {}", "L'article 2 ne", "Le présent article ne", None),
        ("es", "Artículo {}", "El artículo 2 no", "El presente artículo no", None),
        ("ru", "Статья {}", "Согласно статье 2 не", "Согласно настоящей статье не", None),
        ("ar", "المادة {}", "وفقا للمادة 2 لا", "وفقا لهذه المادة لا", None),
        ("zh", "第{}条", "按照第2条不", "按照本条不", None),
    ],
)
def test_a_citation_by_number_that_became_this_article_is_one_change_that_follows(
    language: str, word: str, older: str, newer: str, words: tuple[str, str] | None
) -> None:
    made = [
        chapters(("1", NETS), ("2", f"{text} {ROPE}"), ("3", PORT), language=language, word=word)
        for text in (older, newer)
    ]
    found = references(compare(*made))
    assert found[0][0] == "consequential"
    assert words is None or [each[1:] for _, each in found] == [words]


def test_nothing_is_said_of_what_is_cited_where_neither_draft_has_it_or_one_has_it_twice() -> None:
    text = "Appeals under article {} are heard in public by three members of the Council."
    rows = [("1", NETS), ("2", PORT), ("2", BIRD)]

    def both(older: int, newer: int) -> Change:
        made = [chapters(*rows, ("4", text.format(number))) for number in (older, newer)]
        return the_reference(compare(*made))

    for change in (both(30, 31), both(1, 2), both(2, 1)):
        assert change.weight is ChangeClass.SUBSTANTIVE
        assert change.cited is None
    gone = both(1, 31)
    assert gone.cited is not None
    assert (gone.cited.older, gone.cited.newer) == ("Article 1", "")


def cut_in_two(after: str, *, own: bool, number: str = "Article 5") -> tuple[Draft, Draft]:
    """An article of two paragraphs, the second of which cites paragraph 1, and the same as two articles; `own`: its
    words stand in the article itself.
    """

    def made(*rows: tuple[str, str, Kind, str, str]) -> Draft:
        return Draft("", "en", "plain", assign_addresses(assign_ids(tuple(Provision(*r[:4], "", r[4]) for r in rows))))

    head, tail = ("n", "", Kind.ARTICLE, "Article 4", NETS), ("z", "", Kind.ARTICLE, "Article 9", FEES)
    first, second, text = f"{PORT} {ICE}", BIRD, "The Council hears whoever is refused under {}."
    older = made(
        *(head, ("b", "", Kind.ARTICLE, "Article 5", ""), ("b1", "b", Kind.PARAGRAPH, "1.", first)),
        *(("b2", "b", Kind.PARAGRAPH, "2.", f"{second} {text.format('paragraph 1')}"), tail),
    )
    below = [] if own else [("c1", "c", Kind.UNNUMBERED, "", first)]
    newer = made(
        *(head, ("c", "", Kind.ARTICLE, number, first if own else ""), *below),
        *(("d", "", Kind.ARTICLE, "Article 6", f"{second} {text.format(after)}"), tail),
    )
    return older, newer


@pytest.mark.parametrize("own", [True, False])
def test_a_paragraph_that_became_the_whole_of_its_article_is_cited_by_the_article(own: bool) -> None:
    older, newer = cut_in_two("Article 5", own=own)
    follows = ("consequential", ("cross_reference", "paragraph 1", "Article 5"))
    assert references(compare(older, newer)) == [follows]
    assert references(compare(newer, older)) == [("consequential", ("cross_reference", "Article 5", "paragraph 1"))]
    older, newer = cut_in_two("Article 6", own=own)
    assert references(compare(older, newer))[0][0] == "substantive"


def test_a_paragraph_joined_to_another_is_not_all_that_the_joint_one_says() -> None:
    text = "The Council hears whoever is refused under paragraph {}."
    older = article(NETS, PORT, ICE, text.format(3))
    newer = article(NETS, f"{PORT} {ICE}", text.format(2))
    assert [weight for weight, _ in references(compare(older, newer))] == ["substantive"]
