"""Laws of the questions that are asked before a long pattern is tried: where one says no, the pattern finds nothing.

A mark that a quick answer overlooks would be lost without a word, so each stands here against the slow way, on texts
that are put together from what the patterns know.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import product

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.importing.outline import run_on_numbers
from app.importing.source import contents_lines
from app.notation.documents import days
from app.notation.labels.patterns import DIVISIONS, ITEMS, LazyPattern, items_beginning
from app.notation.marks import legends, marks, profiles, statuses, tags
from app.notation.marks.legends import LEGENDS, NOT_AGREED, legend_lines
from app.notation.marks.statuses import status_of
from app.notation.references import citations
from app.notation.references.vocabulary import WORDS as WORDS_OF
from app.notation.statements import instructions, stances, withdrawals
from app.notation.statements.stances import may_say, split_stance, stance_parts
from app.notation.statements.verb_forms import forms_of
from app.treaty import structure
from app.treaty.unseen_signs import replace_unseen

VERBS = sorted({form for pattern in stances._WORDS.values() for form in forms_of(pattern)})
WAYS = (
    str, str.upper, str.capitalize,
    lambda form: form.replace("i", "ı"), lambda form: form.replace("s", "ſ"), lambda form: form.replace("k", "\u212a"),
)  # fmt: skip
AROUND = [
    *(
        "",
        " ",
        ", ",
        "; ",
        "；",
        "，",
        "、",
        "،",
        "؛",
        " and ",
        " et ",
        " y ",
        " и ",
        " و",
        "و ",
        "/",
        " – ",
        "—",
        ": ",
    ),
    *(
        "：",
        "(",
        ")",
        "（",
        "）",
        "[",
        "]",
        ".",
        "。",
        " . ",
        "\n",
        "\u00a0",
        "中",
        "٣",
        "3",
        "_",
        "x",
        "é",
        "’",
        "“",
        "”",
    ),
    *("{", "}", "…", "ß", "İ"),
]
WORDS = [
    *("Norhaven", "Kestria", "NK", "诺文", "نورهافن", "Норхавен", "ships", "shall", "moor", "the quay", "by", "of"),
    *("from the", "d’", "des", "will propose", "would submit", "se réservent le droit de proposer", "将提出", "سيقترح"),
    *("agreed ad ref", "Pending", "convenu", "12", "4.", "5、", "Article X", "X", "Y", "N"),
]
DATED = [
    *(name.replace("_", " ") for name in days._MONTHS),
    *("1", "3", "31", "2031", "1er", "2º", "premier", "primero", "st", "3rd", "4th", "го", " ", " ", ". ", ", ", "/"),
    *("-", "–", " to ", " et ", "إلى", "و", " of ", " de ", " من ", "(", ")", "MAY", "JUıN", "ſept", "Mär", "августа "),
]
NUMBERED = [
    *(
        "Article",
        "PART",
        "Annexe",
        "Section",
        "Глава",
        "المادة",
        "الباب",
        "القسم",
        " ",
        " ",
        "\u00a0",
        "\u202f",
        "No. ",
        "ante ",
    ),
    *(
        "1",
        "12",
        "3.2",
        "2.x",
        "IV",
        "X",
        "A",
        "a",
        "ab",
        "б",
        "(",
        ")",
        "（",
        "）",
        ".",
        ":",
        "、",
        "OP",
        "Pp",
        "op",
        "first",
    ),
    *("bis", " bis", " ter", ".quater", "alt", " alt 2", " ante", " مكررا", "ثانيا", "бис", "[", "]", "-"),
]
CITED = [
    *(
        "Article 5",
        "arts. 3",
        "Art.",
        "Parts",
        "partes",
        "sub-paragraph",
        "subparas.",
        "§",
        "§§ 4",
        "article's",
        "unparted",
    ),
    *(
        "alinéa a)",
        "al. 2",
        "Parties",
        "párr. 3",
        "numeral",
        "пункт 3",
        "ст. 4",
        "п. 5",
        "частями",
        "главах",
        "подпунктом",
    ),
    *("المادة", "بالفقرة الفرعية", "فقرتين", "أجزاء", "وابواب", "مواد", "الفروع", "(2)", "ARTICLE ", "Sub-"),
]
pieces = st.one_of(
    st.sampled_from(AROUND), st.sampled_from(WORDS), st.sampled_from(VERBS),
    st.builds(lambda verb, way: way(verb), st.sampled_from(VERBS), st.sampled_from(WAYS)), st.text(max_size=4),
)  # fmt: skip
texts = st.lists(pieces, max_size=14).map("".join)


def _expanded(pattern: str) -> set[str]:
    """Texts that a pattern of a legend is, each repetition of letters at its shortest."""
    return set(forms_of(pattern.replace(r"\w*", "").replace(r"\w+", "x").replace(r"\b", "")))


@given(texts)
@example("诺文supported by Kestria")
@example("Norhaven وsupports")
@example("Kestria (ſupported by Norhaven)")
def test_a_text_whose_parts_have_a_stance_may_say_so(text: str):
    if any(split_stance(part)[0] for part in stance_parts(text)):
        assert may_say(text)


AT_START = {
    stance: re.compile(
        rf"^(?:{words})(?P<after>\s*[:：–—-]\s*|\s+(?:by|from|par|por|de|del|du|des|de la|со стороны|من)\s+"
        rf"|\s+(?:de l|d)['’]|\s+|(?=(?-i:[\u4e00-\u9fff]))|$)",
        re.IGNORECASE,
    )
    for stance, words in stances._WORDS.items()
}
AT_END = {
    stance: re.compile(
        r"(?:^|(?<=[\s,:：–—/])|(?<=(?-i:[\u4e00-\u9fff]))|(?<=\d))"
        rf"{stances._WISH if stance in stances._WISHED else ''}"
        rf"(?:to |pour |para |would |will )?(?:{words})\.?\s*$",
        re.IGNORECASE,
    )
    for stance, words in stances._WORDS.items()
}
"""Each verb at once, which is right and takes long to compile."""


def _told_of_verbs(text: str) -> tuple[list, list, list, list]:
    begun = [(stance, found.end()) for stance, form in AT_START.items() if (found := form.match(text))]
    near = max(len(text) - stances._LONGEST_VERB, 0)
    ended = [(stance, found.start()) for stance, form in AT_END.items() if (found := form.search(text, near))]
    return begun, [*stances._verbs_at_start(text)], ended, [*stances._verbs_at_end(text)]


@given(texts)
@example("suppreßion de l’ancre")
@example("suppreßion  de l’ancre")
@example("Kestria  suppreßion")
@example("Kestria proposes to delete. ")
@example("Kestria would prefer the deletion .")
@example("con la oposición de la Norhaven, oppoſition de la ")
@example("诺文建议删除")
def test_verbs_stand_where_a_pattern_of_all_of_them_finds_them(text: str):
    slow_start, quick_start, slow_end, quick_end = _told_of_verbs(text)
    assert (quick_start, quick_end) == (slow_start, slow_end)


@pytest.mark.parametrize("way", WAYS)
def test_every_form_of_every_verb_stands_where_a_pattern_finds_it(way):
    for verb, (before, behind) in product(
        VERBS,
        (("", ""), ("", " by Kestria"), ("", ": x"), ("", "中"), ("", " "), ("", "s"), ("Kestria to ", "."),
         ("Kestria ", " ."), ("诺文建议", ". "), ("x", "\n"), ("Kestria propose de la ", ""), ("3", " \u00a0")),
    ):  # fmt: skip
        slow_start, quick_start, slow_end, quick_end = _told_of_verbs(f"{before}{way(verb)}{behind}")
        assert (quick_start, quick_end) == (slow_start, slow_end), (before, verb, behind)


@pytest.mark.parametrize("way", WAYS)
def test_every_form_of_every_verb_is_seen_between_all_signs(way):
    for verb, (before, behind) in product(
        VERBS, (("Kestria ", ""), ("", " Kestria"), ("中", "."), ("3", ";x"), ("(", ")"))
    ):
        text = f"{before}{way(verb)}{behind}"
        if any(split_stance(part)[0] for part in stance_parts(text)):
            assert may_say(text), text


def test_every_word_of_a_legend_has_one_of_its_signs():
    for words, signs in (
        *((words, legends.FORMAT_SIGNS) for words in (legends._BOLD, legends._STRUCK, legends._COLOUR)),
        (legends._CAPITALS, legends.CAPITAL_SIGNS),
        (legends._BRACKETS, legends.BRACKET_SIGNS),
    ):
        for text in _expanded(words):
            for way in WAYS:
                if re.fullmatch(words, way(text), re.IGNORECASE):
                    ((kept, there),) = legend_lines(["", way(text)])
                    assert kept == way(text)
                    assert not there.isdisjoint(signs), text


@given(st.lists(texts, max_size=3), st.sampled_from(sorted({*_expanded(legends._BRACKETS), *_expanded(legends._BOLD)})))
def test_a_line_with_a_legend_is_among_those_that_may_have_one(lines: list[str], said: str):
    lines = [*lines, f"{said} show new text that is not agreed", "Ships moor."]
    kept = dict(legend_lines(lines))
    for line in lines:
        for signs, pattern in (
            *((signs, pattern) for *_, signs, pattern in LEGENDS),
            (legends.BRACKET_SIGNS, NOT_AGREED),
        ):
            assert pattern.search(line) is None or not kept[line].isdisjoint(signs)


@given(st.one_of(texts, st.builds(lambda text, many, end: text + "x" * many + end, texts, st.integers(0, 700), texts)))
@example("Ships moor. Agreed    ")
@example("Ships moor." + " " * 90 + "Agreed.")
@example("x" * 430 + "." + " " * 150 + "Agreed ad ref" + " " * 3)
@example("x" * 500 + "." + " " * 186 + "Agreed ad ref.")
def test_the_last_words_are_those_that_a_search_finds(text: str):
    slow = marks._TRAILING_STATUS.search(text, max(0, len(text) - 200) if len(text) > 600 else 0)
    quick = marks._last_words(text) if text else None
    assert (slow and slow.span("status")) == (quick and quick.span("status"))


@given(st.lists(st.one_of(pieces, st.sampled_from(DATED)), max_size=10).map("".join))
@example("1–premiermai 2031")
@example("من ٣ يونيه إلى 5 كانون الثاني/يناير 2031")
@example("3 JUıN 2031 – 4 ſept. 2031")
def test_days_are_found_by_the_names_of_months_that_are_there(text: str):
    few, every = (days._with_names(names) for names in (days._names_in(text), tuple(days._LONGEST_FIRST)))
    for quick, slow in zip(few, every, strict=True):
        assert [one.span() for one in quick.finditer(text)] == [one.span() for one in slow.finditer(text)]


@given(st.lists(st.one_of(pieces, st.sampled_from(DATED)), max_size=10).map("".join))
@example("primeromai")
@example("3 JUıN – 4 ſept")
@example("enero 2031, كانون الأول 2031")
def test_days_without_a_year_are_found_by_the_names_of_months_that_are_there(text: str):
    there, all_names = days._names_in(text), tuple(days._LONGEST_FIRST)
    few = (*days._without_year.__wrapped__(there), days._month_alone.__wrapped__(there))
    every = (*days._without_year(all_names), days._month_alone(all_names))
    for quick, slow in zip(few, every, strict=True):
        assert [one.span() for one in quick.finditer(text)] == [one.span() for one in slow.finditer(text)]


@given(st.lists(st.one_of(pieces, st.sampled_from(CITED)), max_size=12).map("".join), st.sampled_from(sorted(WORDS_OF)))
@example("İ Article 5 of Part II and sub-paragraph (a), arts. 3 and 4", "en")
@example("بالفقرة الفرعية (أ) من المادة ٥", "ar")
def test_citations_are_found_by_the_letters_with_which_they_begin(text: str, language: str):
    grammar = citations._grammar(language, loose=False)
    lowered = text.lower() if len(text.lower()) == len(text) else text
    slow: list[int] = []
    for seen in grammar.scan.finditer(lowered):
        start = citations._word_start(text, seen.start(), 0)
        slow += [start] * (start > max(slow, default=-1))
    assert [*citations._heads(text, grammar)] == slow


@given(
    st.lists(st.one_of(pieces, st.sampled_from(["–", " -", "-", "[", "]", "Norhaven", " "])), max_size=9).map("".join)
)
@example("x" * 60 + " – Norhaven] and [x -- Kestria - Norhaven] y –– Kestria]")
@example("[night - Norhaven – Kestria] - [Norhaven] -Kestria]")
def test_brackets_that_end_in_a_dash_and_names_are_seen(text: str):
    slow = [one.span() for one in profiles._DASHED.finditer(text)]
    assert [one.span() for one in profiles._dashed_ends(text)] == slow


@given(
    st.builds(
        lambda text, number: text + number,
        texts,
        st.from_regex(r"( |…|p\.? ?|стр |第)?\(?[0-9ivxlcIVXLCı]{0,8}\)?(页)?"),
    )
)
def test_the_number_of_a_page_is_found_from_the_end(text: str):
    slow = contents_lines._NUMBER.search(text)
    quick = contents_lines._NUMBER.search(text, max(len(text) - contents_lines._LONGEST_NUMBER, 0))
    assert (slow and slow.span()) == (quick and quick.span())


@given(
    st.lists(
        st.one_of(
            pieces, st.sampled_from(["4. ", " 5", "5", "．", "、", ".", "٣.", "².", "：12、", "）7．", "。」3."])
        ),
        max_size=8,
    ).map("".join)
)
@example("nets。」3．中")
@example("nets.\u00a012. The")
def test_a_number_in_the_middle_of_a_paragraph_is_seen(text: str):
    if run_on_numbers._NUMBER.search(text):
        assert run_on_numbers._has_numbers(text)


@given(st.lists(st.one_of(st.sampled_from(NUMBERED), pieces), max_size=7).map("".join))
def test_a_number_begins_as_its_first_signs_say(text: str):
    for item in ITEMS:
        _, one, _ = item
        if isinstance(one, LazyPattern):
            assert one.whole.match(text) is None or one.lead.match(text) is not None
        assert one.match(text) is None or item in items_beginning(text[0])


DIVISIONS_AT_ONCE = [(one, re.compile(one.word.pattern + one.rest.pattern)) for _, one in DIVISIONS]


@given(st.lists(st.one_of(st.sampled_from(NUMBERED), pieces), max_size=7).map("".join))
def test_the_number_of_a_division_is_the_same_by_its_word_and_at_once(text: str):
    for one, at_once in DIVISIONS_AT_ONCE:
        slow, quick = at_once.match(text), one.match(text)
        assert (slow and (slow.end(), slow.groupdict())) == (quick and (quick.end(), quick.groupdict()))


@given(texts)
def test_what_announces_a_proposal_has_a_word_that_does(text: str):
    if tags._ANNOUNCED.match(text):
        assert any(word in text for word in tags._ANNOUNCING)


@given(texts)
def test_names_behind_a_bracket_stand_behind_the_last_one(text: str):
    slow = marks._BEHIND_BRACKET.search(text, max(0, len(text) - marks._LONGEST_LINE))
    behind = 1 + max(text.rfind("]"), text.rfind("］"))
    near = 0 < behind >= len(text) - marks._LONGEST_LINE
    quick = marks._BEHIND_BRACKET.match(text, behind) if near else None
    assert (slow and slow.span()) == (quick and quick.span())


@given(st.one_of(texts, st.text(st.characters(max_codepoint=127), max_size=40)))
def test_the_letters_of_a_line_are_the_same_by_both_ways(text: str):
    words = re.findall(r"\w+", contents_lines._digits(unicodedata.normalize("NFKC", text)).casefold())
    slow = "".join(contents_lines._NOTE.sub("", word) if word[-1].isdecimal() else word for word in words)
    assert contents_lines.words_key(text) == slow


@given(texts)
def test_a_line_that_says_what_shall_be_done_has_a_word_that_does(text: str):
    if contents_lines._MODAL.search(text):
        assert any(part in text for part in contents_lines._MODALS)


@given(st.one_of(texts, st.text(max_size=30)))
def test_the_script_of_a_text_is_that_of_most_of_its_letters(text: str):
    letters = {name: weight * sum(map(len, form.findall(text))) for name, (form, weight) in structure._SCRIPTS.items()}
    name = max(letters, key=lambda one: letters[one])
    assert structure._script(text) == (name if letters[name] else "")


@given(st.text(max_size=30))
def test_words_that_can_all_be_printed_have_no_unseen_sign(text: str):
    if text.isprintable():
        assert replace_unseen(text) == text
    unseen = re.compile(
        "[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]"
    )
    if unseen.search(text):
        assert not text.isprintable()


FORMS = [
    one
    for name, value in vars(instructions).items()
    for one in ([form for form, _, _ in value] if name == "_OBJECT_FIRST" else [value])
    if isinstance(one, instructions._Form)
]
ASKED = (
    "Delete ", "to be deleted", "Lift the brackets around ", "KEEP ", "retention of ", "put ", "bracket ", "this",
    "replace ", "to substitute ", " for ", " by ", "将", "把", "用", "替换为", "在", "后添加", "after ", "add ",
    "insérer ", "mettre ", " entre crochets", "удалить ", "حذف ", "the words ", "\ufffc", "paragraph 2", "deleted",
    "the second sentence", "the text", " as is", ": ", ", ", " ", " should be ", " is to be ", "retained",
    "placed in brackets", " in brackets",
)  # fmt: skip


@given(st.lists(st.sampled_from(ASKED), max_size=8).map("".join))
@example("Delete \ufffc")
@example("the words \ufffc should be placed in brackets")
@example("将\ufffc替换为\ufffc")
def test_an_instruction_has_what_its_form_needs(text: str):
    for one in FORMS:
        assert one.whole.fullmatch(text) is None or one.needs.search(text) is not None


FORMS_OF_STATUS = [
    form
    for forms in (statuses._REOPENED, statuses._AD_REFERENDUM, statuses._IN_INFORMALS, statuses._PENDING)
    for form in forms
]


@given(
    st.sampled_from(FORMS_OF_STATUS).flatmap(lambda form: st.from_regex(form, fullmatch=True)), st.sampled_from(WAYS)
)
def test_a_status_begins_as_the_forms_of_one_do(text: str, way):
    text = way(text).strip(" \t\u00a0.;,。；，،؛")
    slow = next((status for status, pattern in statuses._STATUS if pattern.match(text)), "") if len(text) <= 200 else ""
    assert status_of(text) == slow


@given(texts)
def test_a_text_without_a_bracket_or_colon_has_no_tag_that_needs_one(text: str):
    assert tags._SIGNED.search(text) is None or ")" in text or "）" in text
    assert tags._HEAD.match(text) is None or tags._has_colon(text)
    assert tags._HEAD_SHAPE.match(text) is None or ":" in text


@given(texts)
def test_verbs_begin_at_the_same_places_whether_a_text_is_folded_whole_or_not(text: str):
    begins = stances._verbs().beginnings_in(text)
    for at in range(len(text) + 1):
        assert begins(at) == stances._verbs().may_begin(text, at)


TAKING_BACK = (withdrawals._VERB, withdrawals._SETTLES, withdrawals._STANDS)
OF_TAKING_BACK = sorted(
    {word for pattern in TAKING_BACK for word in re.findall(r"[a-z]{2,}", pattern.pattern)}
    | {"its", "this", "their", "the", "proposal", "text", "is", "as", "it", "pas", "plus", "no", "longer", "s'", "n'"}
)


@given(st.lists(st.sampled_from([*OF_TAKING_BACK, *"._-,;’'3A", "draft", "снят", "撤回"]), max_size=14), st.data())
@example(["can", "live", "without", "this", "proposal"], None)
@example(["ne", "donne", "pas", "suite", "la", "proposition"], None)
def test_what_takes_back_is_found_at_the_beginnings_of_words(words: list[str], data: st.DataObject | None):
    between = st.sampled_from([" ", " ", " ", "", "  ", "\n", "_", "'", "("])
    gaps = [data.draw(between) if data is not None else " " for _ in words]
    text = "".join(f"{gap}{word}" for gap, word in zip(gaps, words, strict=True))
    for pattern in TAKING_BACK:
        for one in (text, text.upper(), text.title()):
            slow, quick = pattern.search(one), withdrawals._first(pattern, one)
            assert (slow and slow.span()) == (quick and quick.span()), (pattern.pattern[:40], one)
