"""Citations of provisions: what they name, and which are of another instrument."""

import pytest

from app.notation.references.citations import read_references
from app.notation.references.targets import place_key, resolve_targets

CITED = [
    ("en", "under article 5, paragraph 2 (a), shall", ["Article 5(2)(a)"]),
    ("en", "articles 6 to 9", ["Article 6", "Article 7", "Article 8", "Article 9"]),
    ("en", "articles 7, 9 and 12 bis of this Convention", ["Article 7", "Article 9", "Article 12 bis"]),
    ("en", "paragraph 3 of article 10", ["Article 10(3)"]),
    ("en", "subparagraph (a) of paragraph 2 of article 5", ["Article 5(2)(a)"]),
    ("en", "article 23, paragraphs 1 and 2, shall", ["Article 23(1)", "Article 23(2)"]),
    ("en", "article 38 paragraph 4, and", ["Article 38(4)"]),
    ("en", "article 5(2)(a)", ["Article 5(2)(a)"]),
    ("en", "article [19] [19 bis]", ["Article 19", "Article 19 bis"]),
    ("en", "article 54 ante", ["Article 54 ante"]),
    ("en", "Part II and annexes I and II", ["Part II", "Annex I", "Annex II"]),
    ("en", "article 5 within 30 days", ["Article 5"]),
    ("en", "in part because States Parties so decide", []),
    ("fr", "l'alinéa a) du paragraphe 2 de l'article 5 et l'article premier", ["Article 5(2)(a)", "Article premier"]),
    (
        "es",
        "apartado a) del párrafo 2 del artículo 5 y los artículos 6 a 7",
        ["Artículo 5(2)(a)", "Artículo 6", "Artículo 7"],
    ),
    ("ru", "подпункт a) пункта 2 статьи 5", ["Статья 5(2)(a)"]),
    ("zh", "第五条第二款第（一）项", ["第五条(二)(一)"]),
    ("ar", "الفقرة 2 (أ) من المادة 5", ["المادة 5(2)(أ)"]),
]

FORMS = [
    ("6 to 16", ["article 6", "article 16"], {
        "en": "articles 6 to 16", "fr": "articles 6 à 16", "es": "artículos 6 a 16", "ru": "статьями с 6 по 16",
        "zh": "第6条至第16条", "ar": "المواد من ٦ إلى ١٦",
    }),
    ("a list with a suffix", ["article 4", "article 5", "article 7bis"], {
        "en": "articles 4, 5 and 7 bis", "fr": "articles 4, 5 et 7 bis", "es": "artículos 4, 5 y 7 bis",
        "ru": "статьях 4, 5 и 7 бис", "ar": "المواد 4 و 5 و 7 مكررا",
    }),
    ("a paragraph of an article", ["article 12(2)"], {
        "en": "paragraph 2 of article 12", "fr": "paragraphe 2 de l’article 12", "es": "apartado 2 del artículo 12",
        "ru": "пунктом 2 статьи 12", "zh": "第十二条第二款", "ar": "الفقرة ٢ من المادة ١٢",
    }),
    ("an item", ["article 5(2)(a)"], {
        "en": "article 5(2)(a)", "fr": "alinéa a) du paragraphe 2 de l'article 5",
        "es": "apartado a) del párrafo 2 del artículo 5", "ru": "подпункт «а» пункта 2 статьи 5",
        "zh": "第5条第2款(a)项",
    }),
    ("paragraphs of the same article", ["article 9(1)", "article 9(3)"], {
        "en": "paragraphs 1–3", "fr": "paragraphes 1 à 3", "es": "párrafos 1 a 3", "ru": "пунктах 1–3",
        "zh": "第1至第3款", "ar": "الفقرات من 1 إلى 3",
    }),
    ("the article itself", ["article 9"], {
        "en": "the present article", "fr": "le présent article", "es": "el presente artículo", "ru": "настоящей статьи",
        "zh": "本条", "ar": "هذه المادة",
    }),
    ("an annex", ["annex ii"], {
        "en": "annex II", "fr": "l'annexe II", "es": "el anexo II", "ru": "приложении II",
    }),
    ("an annex by its ordinal", ["annex 2"], {"zh": "附件二", "ar": "المرفق الثاني"}),
    ("short forms", ["article 5(2)"], {
        "en": "art. 5 § 2", "fr": "art. 5, par. 2", "es": "art. 5, párr. 2", "ru": "п. 2 ст. 5",
    }),
    ("the first", ["article 1", "article 3"], {"fr": "articles premier à 3", "es": "artículos primero a 3"}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "keys"),
    [(language, text, keys) for _, keys, forms in FORMS for language, text in forms.items()],
)
def test_one_provision_has_one_key_in_every_language(language: str, text: str, keys: list[str]):
    (reference,) = read_references(f"… {text}", language)
    assert [place_key(address) for address in resolve_targets(reference, "Article 9(3)(b)", ends=True)] == keys


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "particular parties participate in points of order"),
        ("fr", "la partie défenderesse et l'article L. 230-1 du code"),
        ("es", "las Partes y la sección competente"),
        ("ru", "партии и частности"),
        ("zh", "条约各方"),
        ("ar", "المادة الثانية عشرة"),
    ],
)
def test_what_only_looks_like_a_citation(language: str, text: str):
    assert read_references(text, language) == ()


ELSEWHERE = [
    ("en", "article 76 of the Convention"),
    ("en", "Article 92 and Article 94 of the Convention"),
    ("en", "articles 204 to 206 of the Convention"),
    ("en", "Article 4, paragraph 5, of the Convention"),
    ("en", "Part V, Section 4, of the Vienna Convention"),
    ("en", "the Charter, in particular its Article 51"),
    ("en", "article X of the GATT"),
    ("fr", "l'article 76 de la Convention"),
    ("es", "artículo 76 de la Convención"),
    ("ru", "статья 76 Конвенции"),
    ("ru", "статья 76 Венской конвенции"),
    ("fr", "l'article 48 de la loi du 3 août"),
    ("en", "Article 4, paragraphs 3[ and 5][, 5 and 9], of the Convention"),
    ("zh", "《联合国海洋法公约》第七十六条"),
    ("ar", "المادة 76 من الاتفاقية"),
]


@pytest.mark.parametrize(("language", "text", "targets"), CITED)
def test_targets(language: str, text: str, targets: list[str]):
    found = read_references(text, language)
    assert [target for reference in found for target in reference.targets] == targets
    assert not any(reference.external or reference.relative for reference in found)


@pytest.mark.parametrize(("language", "text"), ELSEWHERE)
def test_another_instrument(language: str, text: str):
    found = read_references(text, language)
    assert found
    assert all(reference.external for reference in found)


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("paragraph 3 above", "Article 10(6)(a)", ["Article 10(3)"]),
        ("paragraphs 2 and 3 of this article", "Article 10(6)", ["Article 10(2)", "Article 10(3)"]),
        ("paragraph 1 (a) to (c)", "Article 10(2)", ["Article 10(1)(a)", "Article 10(1)(b)", "Article 10(1)(c)"]),
        ("subparagraph (c)", "Article 10(6)(a)", ["Article 10(6)(c)"]),
        ("subparagraph (i)", "Article 30(1)(a)(iii)", ["Article 30(1)(a)(i)"]),
        ("the present article", "Article 10(6)", ["Article 10"]),
        ("this paragraph", "Article 10(6)(a)", ["Article 10(6)"]),
        ("paragraph 4", "Article 22, OPTION I(2)", ["Article 22, OPTION I(4)"]),
    ],
)
def test_relative_citations_are_settled_where_they_stand(text: str, place: str, expected: list[str]):
    (reference,) = read_references(text, "en")
    assert list(resolve_targets(reference, place)) == expected


def test_a_capital_letter_behind_a_russian_citation_is_no_other_instrument():
    (reference,) = read_references("согласно статье 38 Научный совет решает", "ru")
    assert not reference.external


def test_the_range_covers_the_citation_alone():
    text = "as set out in article 5, paragraph 2, and later"
    (reference,) = read_references(text, "en")
    assert text[reference.start : reference.end] == "article 5, paragraph 2"
