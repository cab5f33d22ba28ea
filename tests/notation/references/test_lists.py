"""Lists of what is cited, as six languages write them: ranges, letters, what stands behind the word for one."""

import pytest

from app.notation.references.citations import read_references
from app.notation.references.targets import place_key, resolve_targets

STANDS_IN = {"zh": "第九条(一)", "ar": "المادة 9(1)", "ru": "Статья 9(1)", "es": "Artículo 9(1)"}


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("en", "article 6, paragraph 1 a) (i) or (ii) or b) (i), of", "6(1)(a)(i) 6(1)(a)(ii) 6(1)(b)(i)"),
        ("en", "article 7 or 8", "7 8"),
        ("en", "articles 3, 5 and 7 to 9", "3 5 7 8 9"),
        ("en", "article 6, paragraph 1 (a) and (b),", "6(1)(a) 6(1)(b)"),
        ("en", "articles 5 to 8 and 10 of this Convention", "5 6 7 8 10"),
        ("en", "article 3, paragraph 1 (a) (i) and (ii)", "3(1)(a)(i) 3(1)(a)(ii)"),
        ("en", "Articles 2 through 11", "2 3 4 5 6 7 8 9 10 11"),
        ("en", "article 3, paragraphs 1 and 2 (a),", "3(1) 3(2)(a)"),
        ("en", "Articles 4–6", "4 5 6"),
        ("en", "Articles 6-8 of this", "6 7 8"),
        ("en", "paragraph 1 or 2 of this article", "9(1) 9(2)"),
        ("en", "paragraphs 1, 2 or 3", "9(1) 9(2) 9(3)"),
        ("en", "article 3, paragraph 1, subparagraph (c) (iv), and", "3(1)(c)(iv)"),
        ("en", "Article 3, paragraph 1, item b, of", "3(1)(b)"),
        ("en", "subparagraph (a) or (b) of this paragraph", "9(1)(a) 9(1)(b)"),
        ("en", "article 2(1)(a) or (b)", "2(1)(a) 2(1)(b)"),
        ("en", "article 5(1), (2) and (4)", "5(1) 5(2) 5(4)"),
        ("en", "Articles 2(1)(a) to (c) and 3", "2(1)(a) 2(1)(b) 2(1)(c) 3"),
        ("en", "article 5, 6 or 7 of this", "5 6 7"),
        ("en", "article 5 and 6 of this Convention", "5 6"),
        ("en", "article 3 (1) (a) or (b) or article 4", "3(1)(a) 3(1)(b) 4"),
        ("en", "Articles 2 to 6, 9 and 10", "2 3 4 5 6 9 10"),
        ("en", "paragraphs 1 (a) and (b) and 2", "9(1)(a) 9(1)(b) 9(2)"),
        ("en", "article 3, paragraphs 1 (a) and (b) and 2.", "3(1)(a) 3(1)(b) 3(2)"),
        ("en", "article 5 or 30 days later", "5"),
        ("en", "Article 20, paragraph 1, letters a and c,", "20(1)(a) 20(1)(c)"),
        ("en", "Articles 5, 6, and 7", "5 6 7"),
        ("fr", "l'article 7 ou 8", "7 8"),
        ("fr", "aux articles 3, 5 et 7 à 9", "3 5 7 8 9"),
        ("fr", "à l’article 6, paragraphe 1, alinéas a) et b),", "6(1)(a) 6(1)(b)"),
        ("fr", "aux alinéas a) et b) du paragraphe 1 de l’article 6", "6(1)(a) 6(1)(b)"),
        ("fr", "les articles 4, 5 ou 6", "4 5 6"),
        ("fr", "aux paragraphes 1 ou 2 du présent article", "9(1) 9(2)"),
        ("fr", "à l’article premier", "1"),
        ("fr", "au paragraphe 1 ou 2", "9(1) 9(2)"),
        ("fr", "l’article 6, paragraphe 1 a) et b)", "6(1)(a) 6(1)(b)"),
        ("fr", "articles 2 à 5, 8 et 9", "2 3 4 5 8 9"),
        ("es", "los artículos 3 a 5", "3 4 5"),
        ("es", "el artículo 7 u 8", "7 8"),
        ("es", "los apartados a) y b) del párrafo 1 del artículo 6", "6(1)(a) 6(1)(b)"),
        ("es", "los párrafos 1 o 2", "9(1) 9(2)"),
        ("es", "artículos 2 a 5, 8 y 9", "2 3 4 5 8 9"),
        ("es", "el artículo 6, párrafo 1, apartado a),", "6(1)(a)"),
        ("es", "los artículos 3, 4 o 5", "3 4 5"),
        ("ru", "статьями 3, 5 и 7–9", "3 5 7 8 9"),
        ("ru", "статьями 3 по 6", "3 4 5 6"),
        ("ru", "статьями 3–6", "3 4 5 6"),
        ("ru", "пунктом 2 статьи 5", "5(2)"),
        ("ru", "подпунктами a) и b) пункта 1 статьи 6", "6(1)(a) 6(1)(b)"),
        ("ru", "статье 7 или 8", "7 8"),
        ("ru", "пунктах 1 или 2", "9(1) 9(2)"),
        ("ru", "статьях 5 и 10", "5 10"),
        ("ru", "статьями 3, 4 или 5", "3 4 5"),
        ("ru", "пунктом 1 a) и b) статьи 3", "3(1)(a) 3(1)(b)"),
        ("ru", "со статьями 5, 6, 8 и 23", "5 6 8 23"),
        ("zh", "第三条、第五条和第七条至第九条", "3 5 7 8 9"),
        ("zh", "第三、五、七条", "3 5 7"),
        ("zh", "第六条第一款第（一）项和第（二）项", "6(1)(1) 6(1)(2)"),
        ("zh", "第三条或第四条", "3 4"),
        ("zh", "第四条第一款、第二款", "4(1) 4(2)"),
        ("zh", "第五条至第八条及第十条", "5 6 7 8 10"),
        ("zh", "第三条第一款和第二款", "3(1) 3(2)"),
        ("zh", "第五、六、八和二十三条", "5 6 8 23"),
        ("ar", "المواد 3 و5 ومن 7 إلى 9", "3 5 7 8 9"),
        ("ar", "المواد من 3 إلى 6", "3 4 5 6"),
        ("ar", "المادتين 3 و4", "3 4"),
        ("ar", "الفقرتين الفرعيتين (أ) و(ب) من الفقرة 1 من المادة 6", "6(1)(ا) 6(1)(ب)"),
        ("ar", "المادة 7 أو 8", "7 8"),
        ("ar", "المواد 3 إلى 6", "3 4 5 6"),
        ("ar", "المواد 5 و6 و8 و23 من هذه الاتفاقية", "5 6 8 23"),
        ("ar", "الفقرة 1 أو 2", "9(1) 9(2)"),
        ("ar", "المادة 3 أو المادة 4", "3 4"),
        ("en", "articles [5] [6 to 8] and 9", "5 6 7 8 9"),
        ("en", "articles [5] [6 to", "5"),
        ("en", "articles [5] [6", "5"),
        ("en", "article 3, paragraph 1 (a) (i) or others", "3(1)(a)(i)"),
        ("en", "article 5(1) and b)", "5(1)"),
        ("en", "article 3, paragraph 1 (a) (i) or b) of", "3(1)(a)(i) 3(1)(b)"),
        ("zh", "第三条和第二款", "3 9(2)"),
        ("zh", "第三条第一款和第（二）项", "3(1) 9(2)"),
    ],
)
def test_each_place_of_a_list_is_cited(language, text, places):
    found = [
        place_key(one).removeprefix("article ")
        for reference in read_references(text, language, loose=True)
        for one in resolve_targets(reference, STANDS_IN.get(language, "Article 9(1)"))
    ]
    assert found == places.split()


def test_behind_the_word_for_one_a_second_number_is_cited_only_where_that_is_asked_for():
    (strict,), (loose,) = (read_references("See article 7 or 8.", "en", loose=loose) for loose in (False, True))
    assert (strict.targets, loose.targets) == (("Article 7",), ("Article 7", "Article 8"))
