"""Where a lost passage may stand: elsewhere, under other words, in part; and where it may not be offered."""

import pytest

from app.attribution.words.passage_index import LostPassage, PassageIndex, is_long_enough
from app.attribution.words.similar_passages import similar_passages
from tests.house.examples import draft

LAMPS = "Each ship shall light seven green lamps along the northern mole at dusk."
KITES = "Two red kites fly over the eastern pier while the harbour bell is rung."


def found(now, words=LAMPS, before=None, **lost):
    """The texts that are offered for words that stood in the first provision of another draft with them."""
    last = PassageIndex(before) if before is not None else None
    if before is not None:
        one = next(one for one in before.provisions if words in one.text)
        at = one.text.index(words)
        place = {"provision": one.id, "start": at, "end": at + len(words)}
        lost = {"before": one.text[:at], "after": one.text[at + len(words) :], **place, **lost}
    return [one.text for one in similar_passages(LostPassage(words, **lost), PassageIndex(now), last)]


def test_a_passage_is_found_in_another_provision_under_other_words():
    now = draft("1. Nets dry.", "2. Ropes are kept. Each vessel shall light seven green lamps on the northern mole.")
    assert found(now) == ["Each vessel shall light seven green lamps on the northern mole."]


def test_a_passage_without_an_end_is_found_within_a_sentence():
    words = LAMPS.rstrip(".")
    now = draft(f"1. Where the bell is rung by the keeper of the quay, {words[0].lower()}{words[1:]}, and nets dry.")
    assert found(now, words) == [f"{words[0].lower()}{words[1:]}"]


def test_of_a_passage_that_was_divided_each_part_is_found():
    now = draft("1. Nets dry.", f"2. Nets dry. {LAMPS}", f"3. Ropes are kept. {KITES}")
    before = draft(f"1. {LAMPS} {KITES}", "2. Nets dry.", "3. Ropes are kept.")
    assert sorted(found(now, f"{LAMPS} {KITES}", before)) == sorted([LAMPS, KITES])


def test_a_heading_is_a_place_too():
    now = draft("Article 1", "Seven green lamps along the northern mole at dusk", "1. Nets dry.")
    assert found(now, "Seven green lamps along the northern mole at dusk") == [
        "Seven green lamps along the northern mole at dusk"
    ]


def test_too_few_words_are_not_looked_for():
    assert found(draft("1. Seven lamps."), "Seven lamps") == []
    assert not is_long_enough("of the same of the same of the same of the same")
    assert is_long_enough("船舶应当在黄昏时于北堤点亮七盏绿色的灯并保持")


def test_what_is_unlike_is_not_offered():
    assert found(draft("1. Nets dry.", "2. Lamps at the northern mole are sold at dusk by the keeper of ropes.")) == []
    half = "Green lamps along the northern mole are seven."
    assert found(draft(f"1. {half}"), LAMPS) == []


def test_at_most_three_are_offered_the_likest_first():
    places = [f"{n}. {LAMPS[:-1]} near pier {word}." for n, word in enumerate(("A", "B", "C", "D"), 1)]
    now = draft(*places, f"5. {LAMPS}")
    offered = found(now)
    assert len(offered) == 3
    assert all(one.startswith(LAMPS[:-1]) for one in offered)


def test_words_that_stood_elsewhere_all_along_are_no_new_place():
    twin = LAMPS.replace("green", "white")
    before, now = draft(f"1. {LAMPS}", f"2. {twin}"), draft("1. Nets dry.", f"2. {twin}")
    assert found(now, LAMPS, before) == []
    both = draft("1. Nets dry.", f"2. {twin}", f"3. {LAMPS[:-1]} too.")
    assert f"{LAMPS[:-1]} too." in found(both, LAMPS, before)


def test_what_came_from_other_words_is_left_out():
    now = draft(f"1. {LAMPS}")
    assert similar_passages(LostPassage(LAMPS), PassageIndex(now), None, lambda _: True) == ()


def test_a_whole_provision_is_found_as_a_whole():
    before = draft(f"1. {LAMPS}", "(a) near the tower;", "(b) near the old pier.", "2. Nets dry.")
    now = draft("1. Nets dry.", f"2. {LAMPS}", "(a) near the tower;", "(b) by the old pier.")
    words = next(one.text for one in PassageIndex(before).texts(whole=True) if one.provision == "article-1/1")
    lost = LostPassage(words, provision="article-1/1", whole=True)
    (one,) = similar_passages(lost, PassageIndex(now), PassageIndex(before))
    assert (one.provision, one.start, one.end) == ("article-1/2", 0, 0)
    assert one.stretch(now.by_id()).address == "Article 1(2)"


def test_a_whole_provision_without_much_in_common_is_not_found():
    now = draft("1. Seven green lamps burn, and the northern mole is long, and ropes are kept in towers for a year.")
    lost = LostPassage(f"{LAMPS} {KITES} Ropes, nets, sails and bells are kept.", whole=True)
    assert similar_passages(lost, PassageIndex(now)) == ()


@pytest.mark.parametrize(
    "now",
    [
        LAMPS.replace("shall", "shall not"),
        LAMPS.replace("shall", "may"),
        LAMPS.replace("seven", "nine"),
        LAMPS.replace("Each", "No"),
        LAMPS.replace(" light", " refrain from lighting"),
    ],
)
@pytest.mark.parametrize("known", [True, False])
def test_the_contrary_is_never_offered(now, known):
    before = draft(f"1. {LAMPS}", "2. Nets dry.") if known else None
    assert found(draft("1. Ropes are kept.", f"2. Nets dry. {now}"), LAMPS, before) == []


def test_a_negation_beside_the_words_of_a_note_is_seen():
    part = "light seven green lamps along the northern mole at dusk"
    before = draft(f"1. Each ship shall {part}.", "2. Nets dry.")
    assert found(draft("1. Nets dry.", f"2. No ship shall {part} again."), part, before) == []
    assert found(draft("1. Nets dry.", f"2. All ships shall {part} again."), part, before) == [part]


ITEM = "light seven green lamps along the northern mole at dusk;"


@pytest.mark.parametrize(
    ("over", "offered"),
    [
        ("1. Crews shall not:", []),
        ("1. Crews may:", []),
        ("1. Crews shall, at all times:", [ITEM]),
        ("1. Crews do the following:", [ITEM]),
    ],
)
def test_what_stands_over_a_list_turns_its_items(over, offered):
    before = draft("1. Ships shall:", f"(a) {ITEM}", "(b) moor.")
    now = draft(over, f"(a) {ITEM}", "(b) land.")
    assert found(now, ITEM, before) == offered


def test_what_leads_a_list_within_a_paragraph_turns_its_items():
    before = draft(f"1. Ships shall: moor; {ITEM} land.")
    assert found(draft(f"1. Nets dry. Crews shall not: sing; {ITEM} land."), ITEM, before) == []
    assert found(draft(f"1. Nets dry. Crews shall: sing; {ITEM} land."), ITEM, before) == [ITEM]


def test_an_item_that_became_a_sentence_keeps_its_verb():
    before = draft("1. Ships shall:", f"(a) {ITEM}", "(b) moor.")
    now = draft("1. Nets dry. Ships shall light seven green lamps along the northern mole at dusk.")
    assert len(found(now, ITEM, before)) == 1


def test_where_the_draft_is_unknown_the_words_beside_the_passage_are_known():
    part = "light seven green lamps along the northern mole at dusk"
    lost = LostPassage(part, "Each ship shall ", " and moor")
    assert similar_passages(lost, PassageIndex(draft(f"1. No ship shall {part}."))) == ()
    (one,) = similar_passages(lost, PassageIndex(draft(f"1. Each ship shall {part} and moor.")))
    assert one.text == part
    assert found(draft("1. Ships shall not:", f"(a) {part};"), part) == []


def test_letters_that_become_two_when_they_are_small_are_no_harm():
    now = draft("1. Nets dry in İzmir. Each ship shall light seven green lamps along the northern mole at dusk.")
    assert found(now) == [LAMPS]


def test_closed_texts_over_a_provision_say_nothing_of_it():
    now = draft("1. Crews shall not sing.", "(a) Lamps burn.", "2. Ships moor. They shall:", "(a) dry nets;")
    index = PassageIndex(now)
    assert index.above("article-1/1/a") == ""
    assert index.above("article-1/2/a") == "They shall:"


def test_the_same_words_in_another_order_altogether_are_no_place():
    assert found(draft("1. Dusk, mole, lamps at the seven, green northern ship; along each light shall.")) == []


def test_a_found_passage_ends_with_its_sentence():
    now = draft("1. Each ship shall light seven green lamps along the northern mole. Nets dry there.")
    words = "Each ship shall light seven green lamps along the northern mole each evening early"
    assert found(now, words) == ["Each ship shall light seven green lamps along the northern mole"]


def test_a_passage_of_two_sentences_is_found_as_one():
    assert found(draft("1. Nets dry.", f"2. {LAMPS} {KITES}"), f"{LAMPS} {KITES}") == [f"{LAMPS} {KITES}"]


def test_a_few_of_its_words_are_no_place():
    assert found(draft("1. Each ship shall light lamps.")) == []


def test_words_that_stand_far_apart_are_no_place():
    between = "Ropes are kept by the keeper of the tower. " * 9
    now = draft(f"1. Each ship shall sail. {between}Seven green lamps burn. {between}The northern mole sleeps at dusk.")
    assert found(now) == []


def test_a_sentence_that_went_without_its_like_is_a_place_of_the_two():
    """Both name the same things; the second, which also binds, went elsewhere."""
    first = "Each ship shall declare the weight of its green lamps to the keeper of the northern mole."
    second = "The ship shall also tell the clerk of any change in the weight of the green lamps of the northern mole."
    before = draft(f"1. {first} {second}")
    nets = "Nets are dried on the southern quay."
    now = draft(f"1. {nets} {first.replace('Each ship', 'In its papers each ship')}")
    assert found(now, f"{first} {second}", before) == [first.replace("Each ship", "In its papers each ship")]
    for turned in ("shall not declare", "may declare"):
        assert found(draft(f"1. {nets} {first.replace('shall declare', turned)}"), f"{first} {second}", before) == []


def test_of_two_sentences_that_are_as_like_neither_is_taken_for_the_one_that_was_found():
    first = "Each ship shall light seven green lamps along the northern mole at dusk."
    second = "No ship shall light seven green lamps along the northern mole at noon."
    now = draft("1. Each ship shall light seven green lamps along the northern mole at night.")
    assert found(now, f"{first} {second}", draft(f"1. {first} {second}")) == []


CLAUSES = (
    "Each ship of the harbour fleet shall light seven green lamps along the northern mole",
    "the keepers of the eastern pier shall fly two red kites above the old tower",
)


def test_of_a_sentence_that_was_divided_at_a_clause_each_part_is_found():
    words = f"{CLAUSES[0]}, and {CLAUSES[1]}."
    before = draft(f"1. {words}", "2. Nets dry.", "3. Ropes are kept.")
    now = draft(
        "1. Nets dry.",
        f"2. Nets dry. {CLAUSES[0].replace('along', 'on')}.",
        f"3. Ropes are kept. {CLAUSES[1].capitalize()} by day.",
    )
    assert len(found(now, words, before)) == 2


def test_a_part_that_is_led_by_a_negation_is_not_offered_without_it():
    words = f"No ship of the harbour fleet shall light seven green lamps along the northern mole, {CLAUSES[1][4:]}."
    before = draft(f"1. {words}", "2. Nets dry.")
    now = draft("1. Nets dry.", f"2. Nets dry. The {CLAUSES[1][4:]}.")
    assert found(now, words, before) == []


def test_where_little_of_a_passage_stands_that_is_not_its_place():
    words = f"{LAMPS} {KITES} Crews and keepers mend the worn nets of the southern quay in the winter months. " * 2
    now = draft("1. Nets dry.", "2. Ropes are kept. The keepers mend worn nets of the quay in winter months.")
    assert found(now, words.strip(), draft(f"1. {words.strip()}", "2. Nets dry.")) == []


def test_clauses_that_changed_places_and_were_reworded_are_found_by_their_words():
    words = "At dusk on every day of the year, the keepers of the mole light seven green lamps in the harbour."
    turned = "Lamps, green ones, seven in the harbour, light the keepers of the mole, on any day of the year at dusk."
    before = draft(f"1. {words}", "2. Nets dry.")
    assert found(draft("1. Nets dry.", f"2. Ropes are kept. {turned}"), words, before) == [turned]


def test_a_chinese_passage_is_found_under_other_words():
    words = "各船舶应在黄昏时于北堤点亮七盏绿色的灯，不得熄灭。"
    now = "各艘渔轮应在黄昏时于北堤点亮七盏绿色的信号，不得熄灭。"
    before = draft(f"1. {words}", "2. 渔网晾晒在南岸。", language="zh")
    there = draft("1. 渔网晾晒在南岸。", f"2. 绳索存放。{now}", language="zh")
    assert found(there, words, before) == [now]
    turned = now.replace("不得熄灭", "可以熄灭")
    assert found(draft("1. 渔网晾晒在南岸。", f"2. 绳索存放。{turned}", language="zh"), words, before) == []


def test_of_two_places_as_like_the_one_that_stood_there_already_comes_last():
    before = draft("1. Nets dry.", f"2. {LAMPS}", f"3. {LAMPS}")
    now = draft("1. Nets dry.", "2. Ropes are kept.", f"3. {LAMPS}", f"4. Ropes are kept. {LAMPS}")
    lost = LostPassage(LAMPS, provision="article-1/2", start=0, end=len(LAMPS))
    offered = similar_passages(lost, PassageIndex(now), PassageIndex(before))
    assert [one.provision for one in offered] == ["article-1/4", "article-1/3"]


def test_a_part_of_a_passage_is_found_where_the_rest_is_gone():
    third = "Old keepers mend the worn nets of the southern quay in the long winter."
    words = f"{LAMPS} {KITES} {third}"
    before = draft(f"1. {words}", "2. Ropes are kept.")
    (one,) = found(draft("1. Ropes are kept.", f"2. Ropes are kept. {LAMPS.replace('along', 'on')}"), words, before)
    assert one == LAMPS.replace("along", "on")
    turned = LAMPS.replace("shall", "shall not")
    assert found(draft("1. Ropes are kept.", f"2. Ropes are kept. {turned}"), words, before) == []
    assert found(draft("1. Ropes are kept.", "2. Ropes are kept. Old keepers mend the nets."), words, before) == []
