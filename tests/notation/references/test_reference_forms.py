"""Forms of citation, one by one: neighbours, ranges, what stands in a bracket or in an annex, and Chinese."""

from __future__ import annotations

import pytest

from app.notation.references.citations import citing_words, read_references
from app.notation.references.targets import Reference, place_key, resolve_targets


def written(text: str, reference: Reference) -> str:
    """A citation in one line: its words, what they name, and below what that is looked for."""
    named = " ".join(target or "itself" for target in reference.targets)
    step = {-1: " before", 1: " after"}.get(reference.beside, "")
    below = f" in its {reference.under}" if reference.relative else ""
    return f"{text[reference.start : reference.end]}: {named}{step}{below}"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "as in the preceding paragraph", ["preceding paragraph:  before in its paragraph"]),
        ("en", "the following article", ["following article:  after in its article"]),
        ("fr", "l'article suivant", ["article suivant:  after in its article"]),
        ("es", "el párrafo anterior", ["párrafo anterior:  before in its paragraph"]),
        ("ru", "предыдущей статьи", ["предыдущей статьи:  before in its article"]),
        ("en", "articles of a treaty, and the paragraph", []),
        ("en", "this Part", ["this Part:  in its part"]),
        ("en", "article 5 of this Part", ["article 5 of this Part: Article 5"]),
        ("en", "paragraph 2 of this annex", ["paragraph 2 of this annex: (2) in its annex"]),
        ("en", "paragraph 3 of article 5 of Part II", ["paragraph 3 of article 5 of Part II: Article 5(3)"]),
        ("en", "paragraph 2 of paragraph 3", ["paragraph 2: (2) in its article", "paragraph 3: (3) in its article"]),
        ("es", "apartado 2", ["apartado 2: (2) in its article"]),
        ("es", "los artículos del 5 al 7", ["artículos del 5 al 7: Artículo 5 Artículo 6 Artículo 7"]),
        ("en", "Parts II to V", ["Parts II to V: Part II Part III Part IV Part V"]),
        ("en", "articles 9 to 6", ["articles 9 to 6: Article 9 Article 6"]),
        ("en", "subparagraphs (a) to (c)", ["subparagraphs (a) to (c): (a) (b) (c) in its paragraph"]),
        ("en", "article [5 without an end", []),
        ("en", "İ article 5", ["article 5: Article 5"]),
        ("en", "the articlearticle 5", []),
        ("en", "the article§ 5", []),
        ("zh", "前款", ["前款:  before in its paragraph"]),
        ("zh", "下一条", ["下一条:  after in its article"]),
        ("zh", "本章和本款", ["本章:  in its chapter", "本款: itself in its paragraph"]),
        ("zh", "附件二第三条", ["附件二第三条: 附件二, 第三条"]),
        ("zh", "附件二", ["附件二: 附件二"]),
        ("zh", "第三章", ["第三章: 第三章"]),
        ("zh", "第六至第九条", ["第六至第九条: 第六条 第7条 第8条 第九条"]),
        ("zh", "第六、第九条", ["第六、第九条: 第六条 第九条"]),
        ("zh", "第六条至第九条", ["第六条至第九条: 第六条 第7条 第8条 第九条"]),
        ("zh", "第五条第二至第四款", ["第五条第二至第四款: 第五条(二) 第五条(3) 第五条(四)"]),
        ("zh", "第五条第二和第四款", ["第五条第二和第四款: 第五条(二) 第五条(四)"]),
        ("zh", "本条第二款", ["本条第二款: (二) in its article"]),
        ("zh", "第三款第（一）项", ["第三款第（一）项: (三)(一) in its article"]),
        ("zh", "第（一）项", ["第（一）项: (一) in its paragraph"]),
    ],
)
def test_a_citation_names_what_it_says(language: str, text: str, expected: list[str]):
    assert [written(text, reference) for reference in read_references(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "external"),
    [
        ("article 5 and article 6 of the Convention", [True, True]),
        ("article 5, and where the keepers so wish article 6 of the Convention", [False, True]),
        ("article 5 but never article 6 of the Convention", [False, True]),
    ],
)
def test_citations_joined_by_and_are_of_one_instrument(text: str, external: list[bool]):
    assert [reference.external for reference in read_references(text, "en")] == external


def test_a_long_range_is_written_out_no_further_than_two_hundred():
    (reference,) = read_references("第六条至第四百条", "zh")
    assert len(reference.targets) == 200
    assert reference.ends == ("第六条", "第四百条")


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("paragraph 2 of this annex", "Annex I, Article 3(1)", ("Annex I(2)",)),
        ("article 5 of this annex", "Annex I(4)", ("Annex I, Article 5",)),
        ("article 5", "Annex I(4)", ("Article 5",)),
    ],
)
def test_a_citation_of_this_annex_is_settled_in_it(text: str, place: str, expected: tuple[str, ...]):
    (reference,) = read_references(text, "en")
    assert resolve_targets(reference, place) == expected
    assert resolve_targets(reference, place, ends=True) == expected


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("Article 5 bis(2)(a)", "article 5bis(2)(a)"),
        ("ARTICLE [5 bis] (2)(A)", "article 5bis(2)(a)"),
        ("المادة ٥ مكررا(٢)(a)", "article 5bis(2)(a)"),
        ("第十二条(二)", "article 12(2)"),
        ("第十二条之二", "article 12-2"),
        ("附件二, 第三条", "annex 2, article 3"),
        ("附件", "annex"),
        ("Annex", "annex"),
        ("Article premier", "article 1"),
        ("Article 1er", "article 1"),
        ("Статья 5(а)", "article 5(a)"),
        ("Article 5（１）（ａ）", "article 5(1)(a)"),
        ("Rule 7", "rule7"),
        ("الفصل الثاني عشر", "chapter 12"),
        ("المادة الحادية عشرة(2)", "article 11(2)"),
    ],
)
def test_the_same_place_has_one_key_in_every_language(address: str, key: str):
    assert place_key(address) == key


@pytest.mark.parametrize(
    ("language", "words", "citing"),
    [
        ("en", ["under", "Article", "5", "articles", "partly"], {1, 3}),
        ("fr", ["selon", "l", "article", "5"], {2}),
        ("zh", ["第", "五", "条"], {2}),
        ("xx", ["the", "annex"], {1}),
    ],
)
def test_words_with_which_a_text_can_cite(language: str, words: list[str], citing: set[int]):
    assert citing_words(words, language) == citing


def test_two_citations_that_say_the_same_say_it_wherever_they_stand():
    here, there = (read_references(text, "en")[0] for text in ("Article 5 applies", "as article 5 says"))
    assert here != there
    assert here.says() == there.says()
    assert here.says() != read_references("article 6 applies", "en")[0].says()


def test_letters_with_half_a_bracket_are_a_list():
    (one,) = read_references("an act named in article 3, paragraph 1 a) or b), counts", "en")
    assert one.targets == ("Article 3(1)(a)", "Article 3(1)(b)")
