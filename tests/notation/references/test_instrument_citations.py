"""A citation of an existing instrument leads to it when it is on the shelf, and to no other. Titles are invented."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.notation.references.instrument_citations import cited_instruments
from app.notation.references.instrument_words import names_instrument
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.instruments import Instrument, instrument_key


def article(number, text, address="", kind=Kind.ARTICLE, identity=""):
    return Provision(identity or f"article-{number}", "", kind, "", "", text, address or f"Article {number}")


def treaty(title, short="", *, language="en", date="", in_force="", key="", addresses=("Article 2", "Article 5(1)")):
    """An instrument with provisions at these addresses; their ids are the addresses."""
    provisions = tuple(article(0, "Words.", address, identity=address) for address in addresses)
    text = Draft(title, language, "plain", provisions, date=date, source="file.txt")
    return Instrument(key or instrument_key(short or title), text, short, in_force)


def draft(*texts, language="en"):
    return Draft("A draft", language, "plain", tuple(article(at, text) for at, text in enumerate(texts, 1)))


def cited(text, *shelf, language="en"):
    """What is cited in a draft: the words, the key of the instrument, the provisions."""
    made = text if isinstance(text, Draft) else draft(text, language=language)
    known = made.by_id()
    return [
        (known[one.provision].text[one.start : one.end], one.instrument, *one.targets)
        for one in cited_instruments(made, shelf)
    ]


KITES = treaty("Convention on the Keeping of Kites", "COKOK")
SIX = {
    "en": (
        "Convention on the Keeping of Kites",
        "Article 2",
        "Parties keep kites, as defined in article 2 of the Convention on the Keeping of Kites, and sails.",
        "article 2 of the Convention on the Keeping of Kites",
    ),
    "fr": (
        "Convention sur la garde des cerfs-volants",
        "Article 2",
        "Les Parties gardent les cerfs-volants au sens de l’article 2 de la Convention sur la garde des cerfs-volants.",
        "article 2 de la Convention sur la garde des cerfs-volants",
    ),
    "es": (
        "Convenio sobre la custodia de cometas",
        "Artículo 2",
        "Las Partes custodian cometas, según el artículo 2 del Convenio sobre la custodia de cometas.",
        "artículo 2 del Convenio sobre la custodia de cometas",
    ),
    "ru": (
        "Венская конвенция о воздушных змеях",
        "Статья 2",
        "Стороны хранят змеев по смыслу статьи 2 Венской конвенции о воздушных змеях.",
        "статьи 2 Венской конвенции о воздушных змеях",
    ),
    "ar": (
        "اتفاقية حفظ الطائرات الورقية",
        "المادة 2",
        "تحفظ الأطراف الطائرات الورقية بالمعنى الوارد في المادة 2 من اتفاقية حفظ الطائرات الورقية.",
        "المادة 2 من اتفاقية حفظ الطائرات الورقية",
    ),
    "zh": (
        "风筝保管公约",
        "第二条",
        "缔约方应按照《风筝保管公约》第二条保管风筝。",
        "风筝保管公约》第二条",
    ),
}


@pytest.mark.parametrize("language", SIX)
def test_an_article_is_found_in_six_languages(language):
    title, address, text, words = SIX[language]
    shelf = treaty(title, language=language, addresses=(address,), key="kites")
    assert cited(text, shelf, language=language) == [(words, "kites", address)]
    assert cited(text.replace("2", "9").replace("二", "九"), shelf, language=language) == [
        (words.replace("2", "9").replace("二", "九"), "kites")
    ]


@pytest.mark.parametrize("language", SIX)
def test_a_short_name_leads_to_it_in_every_language_whatever_its_own(language):
    _, _, text, _ = SIX[language]
    title = SIX[language][0].replace("Венская конвенция", "Венской конвенции")
    said = text.replace(f"《{title}》", "COKOK").replace(title, "COKOK")
    said = said.replace("the COKOK", "COKOK").replace("de la COKOK", "de COKOK")
    ((words, key, target),) = cited(said, KITES, language=language)
    assert (key, target) == ("cokok", "Article 2")
    assert "COKOK" in words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See article 5, paragraph 1, of COKOK.", [("article 5, paragraph 1, of COKOK", "cokok", "Article 5(1)")]),
        ("See article 2(7) of COKOK.", [("article 2(7) of COKOK", "cokok", "Article 2")]),
        ("See paragraph 1 of COKOK.", [("paragraph 1 of COKOK", "cokok")]),
        (
            "See articles 2 and 5 (1) of COKOK.",
            [("articles 2 and 5 (1) of COKOK", "cokok", "Article 2", "Article 5(1)")],
        ),
        (
            "See article 2 and article 5 (1) of COKOK.",
            [("article 2", "cokok", "Article 2"), ("article 5 (1) of COKOK", "cokok", "Article 5(1)")],
        ),
        ("See article 2 of this Convention and article 9 of the Charter of COKOK.", [("COKOK", "cokok")]),
        ("See the preceding paragraph of COKOK.", [("COKOK", "cokok")]),
        ("See this article, and COKOK.", [("COKOK", "cokok")]),
        ("See article 2. COKOK is kept.", [("COKOK", "cokok")]),
        ("See cokok, COKOKS and NON-COKOK.", []),
        ("See article 2 of the United Nations Convention on the Keeping of Kites.", []),
        ("See article 2 of the Northern Convention on the Keeping of Kites.", []),
        ("See article 2 of the Convention on the Keeping of Kites and Sails.", []),
        ("See article 2 of the Convention on the Keeping of Kites, Sails and Ropes.", []),
        ("See article 2 of the Convention on the Keeping of Kites in Kestria.", []),
        ("See article 2 of the Convention on the Keeping of Kites between States.", []),
        (
            "See the Protocol to the Convention on the Keeping of Kites.",
            [("Convention on the Keeping of Kites", "cokok")],
        ),
        (
            "See The Convention on the\nKeeping of Kites and the Convention on Sails.",
            [("Convention on the\nKeeping of Kites", "cokok")],
        ),
        (
            "See the Convention on the Keeping of Kites, Parties keep it.",
            [("Convention on the Keeping of Kites", "cokok")],
        ),
        (
            "See the Convention on the Keeping of Kites, Convinced that they fly,",
            [("Convention on the Keeping of Kites", "cokok")],
        ),
        ("Parties keep kites.", []),
    ],
)
def test_what_is_cited_and_what_is_another_instrument(text, found):
    assert cited(text, KITES) == found


def test_nothing_is_cited_of_an_empty_shelf_or_by_a_title_of_no_subject():
    assert cited("See article 2 of the Convention on Kites.") == []
    assert cited("See article 2 of the Convention.", treaty("Convention"), treaty("Kites"), treaty("公约")) == []
    assert cited("见公约第二条。", treaty("该公约", language="zh"), language="zh") == []


def test_the_title_of_the_draft_itself_cites_nothing():
    title = article(0, "Convention on the Keeping of Kites", "Title", Kind.TITLE, "title")
    made = Draft("", "en", "plain", (title, article(1, "Kites fly.")))
    assert cited_instruments(made, [KITES]) == ()


def test_the_united_nations_may_be_left_out_of_a_title_and_never_put_into_one():
    nations = treaty("United Nations Convention on Kites (UNCOK)", key="un")
    other = treaty("Convention on Kites", key="other")
    full, bare = "See article 2 of the United Nations Convention on Kites.", "See article 2 of the Convention on Kites."
    assert [one[1] for one in cited(full, nations)] == [one[1] for one in cited(bare, nations)] == ["un"]
    assert cited(full, other) == []
    assert [one[1] for one in cited(full, other, nations)] == ["un"]
    assert [one[1] for one in cited(bare, nations, other)] == ["other"]
    french = treaty("Convention des Nations Unies sur les cerfs-volants", language="fr", key="un")
    for said in ("Convention des Nations Unies sur les cerfs-volants", "Convention sur les cerfs-volants"):
        assert [one[1] for one in cited(f"Voir l’article 2 de la {said}.", french, language="fr")] == ["un"]
    chinese = treaty("联合国风筝公约", language="zh", key="un")
    assert [one[1] for one in cited("见《联合国风筝公约》第二条。", chinese, language="zh")] == ["un"]


# --- two that fit ---


def test_a_name_within_a_longer_name_is_no_name_of_its_own():
    protocol = treaty("Protocol to COKOK on Ropes", key="protocol")
    assert cited("See article 2 of the Protocol to COKOK on Ropes.", KITES, protocol) == [
        ("article 2 of the Protocol to COKOK on Ropes", "protocol", "Article 2")
    ]


def test_of_two_versions_the_one_in_force_counts_else_none():
    old = treaty("Convention on Kites", key="old", date="1988-04-01")
    new = treaty("Convention on Kites", key="new", date="1999-05-01")
    text = "See article 2 of the Convention on Kites."
    assert cited(text, old, new) == []
    assert [one[1] for one in cited(text, old, replace(new, in_force="2001-01-01"))] == ["new"]
    assert cited(text, replace(old, in_force="1990-01-01"), replace(new, in_force="2001-01-01")) == []
    long = treaty("Convention on Kites and Sails", key="long", in_force="1990-01-01")
    assert [one[1] for one in cited(text.replace("Kites", "Kites and Sails"), old, long)] == ["long"]


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("the Convention on Kites of 1 April 1988", "old"),
        ("the Convention on Kites (1999)", "new"),
        ("the 1999 Convention on Kites", "new"),
        ("the Convention of 1 April 1988 on Kites", "old"),
        ("the Convention on Kites, done 1990", "old"),
    ],
)
def test_a_year_says_which_version_is_meant(words, key):
    old = treaty("Convention on Kites, 1988", key="old", in_force="1990-01-01")
    new = treaty("Convention on Kites", key="new", date="1999-05-01", in_force="2001-01-01")
    assert [one[1] for one in cited(f"See article 2 of {words}.", old, new)] == [key]
    assert [one[1] for one in cited(f"See article 2 of {words}.", treaty("Convention on Kites", key="any"))] == ["any"]
    assert cited("See article 2 of the Convention on Kites (2020).", old, new) == []


def test_of_the_same_short_name_in_two_languages_the_text_of_the_draft_counts():
    english, french = KITES, treaty("Convention sur la garde", "COKOK", language="fr", key="fr")
    assert [one[1] for one in cited("See article 2 of COKOK.", english, french)] == ["cokok"]
    assert [one[1] for one in cited("Voir l’article 2 de COKOK.", english, french, language="fr")] == ["fr"]


# --- short names that are common words ---


def test_a_short_name_that_is_a_common_word_counts_only_where_a_provision_is_cited():
    shelf = treaty("Agreement on the Keeping of Kites", "Kites")
    assert cited("Kites fly. See article 2 of Kites.", shelf) == [("article 2 of Kites", "kites", "Article 2")]
    named = treaty("Agreement", "Kites Agreement", key="k")
    assert cited("See the kites agreement.", named) == [("kites agreement", "k")]
    assert cited("See the Northern Kites Agreement.", named) == []


# --- names that a draft gives ---

DEFINED = {
    "en": (
        SIX["en"][0],
        "“Convention” means the {}.",
        "Article 2 of the Convention applies.",
        "Article 2 of the Convention",
    ),
    "fr": (
        SIX["fr"][0],
        "On entend par « Convention » la {}.",
        "Voir l’article 2 de la Convention.",
        "article 2 de la Convention",
    ),
    "es": (
        SIX["es"][0],
        "El {} (en adelante, el “Convenio”).",
        "Véase el artículo 2 del Convenio.",
        "artículo 2 del Convenio",
    ),
    "ru": (
        SIX["ru"][0].replace("Венская конвенция", "Венской конвенции"),
        "Государства – участники {} (далее – «Конвенция»).",
        "См. статью 2 Конвенции.",
        "статью 2 Конвенции",
    ),
    "ar": (SIX["ar"][0], "يقصد بمصطلح «الاتفاقية» {}.", "انظر المادة 2 من الاتفاقية.", "المادة 2 من الاتفاقية"),
    "zh": (SIX["zh"][0], "“公约”是指《{}》。", "见公约第二条。", "公约第二条"),
}


@pytest.mark.parametrize("language", DEFINED)
def test_a_name_that_the_draft_defines_leads_to_what_it_means(language):
    title, defines, text, words = DEFINED[language]
    shelf = treaty(SIX[language][0], language=language, addresses=(SIX[language][1],), key="kites")
    made = draft(text, defines.format(title), language=language)
    found = cited(made, shelf, language=language)
    assert found[0] == (words, "kites", SIX[language][1])
    assert cited(text, shelf, language=language) == [], "without a definition it may be any"


def test_a_word_that_means_two_or_this_text_or_no_instrument_leads_nowhere():
    sails = treaty("Convention on Sails")
    both = ("“Convention” means the Convention on the Keeping of Kites.", "“Convention” means the Convention on Sails.")
    assert len(cited(draft("See article 2 of the Convention.", *both), KITES, sails)) == 2
    for term in ("this Convention", "kite"):
        text = f"“{term}” is as in the Convention on Sails. See article 2 of the Convention and article 2 of the kite."
        assert cited(text, sails) == [("Convention on Sails", "convention-on-sails")]
    text = (
        "The Convention on Sails (“the Convention”) is kept. See article 2 of the Convention on Ropes, and the latter."
    )
    assert cited(text, sails) == [("Convention on Sails", "convention-on-sails")]


def test_chinese_lists_go_on_with_the_instrument_before_them():
    shelf = treaty("风筝公约", language="zh", addresses=("第二条", "第五条"), key="k")
    assert cited("按照《风筝公约》第二条和第五条办理。", shelf, language="zh") == [
        ("风筝公约》第二条", "k", "第二条"),
        ("第五条", "k", "第五条"),
    ]
    assert cited("根据风筝公约第二条办理。", shelf, language="zh") == [("风筝公约第二条", "k", "第二条")]
    assert cited("见1988年《风筝公约》（1988年）的第二条。", shelf, language="zh")[0][2] == "第二条"
    assert cited("见《北方风筝公约》第二条和北方风筝公约第二条及《风筝公约和帆公约》。", shelf, language="zh") == []


@pytest.mark.parametrize(
    ("language", "words", "named"),
    [("en", "Convention", True), ("en", "conventional", False), ("zh", "该公约", True), ("en", "A b", False)],
)
def test_words_that_say_themselves_that_they_name_an_instrument(language, words, named):
    assert names_instrument(words, language) is named
