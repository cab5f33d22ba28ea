"""The life of words over several drafts: what they live through, and what is no return. Invented wording only."""

from dataclasses import replace

import pytest

from app.attribution.lineage.lineage import lineage
from app.importing.files import read_draft
from app.job import Cancelled
from app.services.comparisons.attribution import KnownEvidence
from app.services.history.lineage import trace_drafts
from app.services.resources import load_resources
from app.treaty.attributions import Attribution, Evidence, Link
from app.treaty.draft import Draft
from app.treaty.lineages import Life, Turn
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import EvidenceKind
from app.treaty.reading import apply_reading
from tests.attribution.made import REGISTER, block, paper
from tests.attribution.made import draft as made
from tests.comparison.drafts import article, draft

LANTERN = "The keeper of the eastern gate carries a copper lantern whenever the river fog hides the bridge at dawn."
BELL = "Each town rings its bell three times before the market opens and once more when the last cart has gone home."
TOLL = "Tolls are counted by two clerks who do not know each other and who are paid on the same day by different towns."


def lives(drafts, of=-1):
    """The words of a draft in order, each with its life."""
    found = []
    texts = {p.id: p.text for p in drafts[of].provisions}
    for run in lineage(drafts).runs[of]:
        words = texts[run.provision][run.start : run.end].split()
        found += [(word, run.life) for word in words if any(map(str.isalnum, word))]
    return found


def life_of(word, drafts, of=-1):
    """The life of a word that stands once in a draft."""
    found = [life for one, life in lives(drafts, of) if one.strip(".,;[]") == word]
    assert len(found) == 1, f"“{word}” stands {len(found)} times"
    return found[0]


def test_no_draft_and_one_draft():
    assert lineage([]).runs == ()
    empty = Draft("", "en", "plain", ())
    assert lineage([empty, empty]).runs == ((), ())
    alone = lineage([article(LANTERN)])
    assert [(run.start, run.end, run.life) for run in alone.runs[0]] == [(0, len(LANTERN), Life(0))]


def test_every_draft_tells_the_whole_life():
    first, second = article("Each gate has a copper bell."), article("Each gate has a bell.")
    drafts = [first, second, first]
    for of in (0, 2):
        assert life_of("copper", drafts, of) == Life(0, (1,), (2,))
    assert life_of("bell", drafts, 1) == Life(0)


@pytest.mark.parametrize(
    ("first", "second", "word"),
    [
        ("Each town shall ring its bell.", "Each town should ring its bell.", "shall"),
        ("Each town shall ring its bell, where possible.", "Each town shall ring its bell.", "possible"),
        ("Towns shall [freely] ring bells.", "Towns shall ring bells.", "freely"),
        ("Каждый город обязан звонить в колокол.", "Каждый город может звонить в колокол.", "обязан"),
    ],
)
def test_a_word_put_back_is_not_the_restorers(first, second, word):
    life = life_of(word, [article(first), article(second), article(second), article(first)])
    assert life == Life(0, (1,), (3,))


def test_a_chinese_character_put_back():
    first, second = article("每个城镇应当敲钟三次。"), article("每个城镇可以敲钟三次。")
    runs = lineage([first, second, first]).runs[-1]
    text = first.provisions[-1].text
    assert [text[r.start : r.end] for r in runs if r.life == Life(0, (1,), (2,))] == ["应当"]


def test_a_word_put_back_beside_words_that_are_new():
    drafts = [
        article("Each town shall ring its copper bell."),
        article("Each town shall ring its bell."),
        article("Each town shall ring its old bell."),
        article("Each town shall ring its old copper bell."),
    ]
    assert life_of("copper", drafts) == Life(0, (1,), (3,))
    assert life_of("old", drafts) == Life(2)


def test_a_word_put_back_as_one_of_two_alternatives():
    drafts = [
        article("Each town shall ring its bell."),
        article("Each town should ring its bell."),
        article("Each town [shall][should] ring its bell."),
    ]
    text = drafts[2].provisions[-1].text
    told = {text[r.start : r.end].strip("[] "): r.life for r in lineage(drafts).runs[-1]}
    assert told["shall"] == Life(0, (1,), (2,))
    assert told["should"] == Life(1)


def test_a_small_word_among_new_ones_is_no_return():
    drafts = [
        article("Each town shall ring its bell for the ferry."),
        article("Each town shall ring its bell."),
        article("Each town shall ring its bell where the fog of October hides its harbour."),
    ]
    assert {life for _, life in lives(drafts)[7:]} == {Life(2)}


def test_a_word_that_goes_twice():
    long, short = article("Each gate has a copper bell."), article("Each gate has a bell.")
    assert life_of("copper", [long, short, long, short, long]) == Life(0, (1, 3), (2, 4))


def test_the_same_word_at_another_place_is_new():
    drafts = [
        article("Each gate has a copper bell.", TOLL),
        article("Each gate has a bell.", TOLL),
        article("Each gate has a bell.", TOLL.replace("two clerks", "two copper clerks")),
    ]
    assert life_of("copper", drafts) == Life(2)


def test_boilerplate_is_no_return():
    phrase = "in accordance with its own law and as far as possible"
    usual = [f"The town of {name} keeps a {thing} {phrase}." for name, thing in (("Ost", "gate"), ("West", "well"))]
    drafts = [
        article(*usual, f"Clerks count tolls {phrase}.", LANTERN),
        article(*usual, "Clerks count tolls.", LANTERN),
        article(*usual, "Clerks count tolls.", f"{LANTERN[:-1]} {phrase}."),
    ]
    assert {life for _, life in lives(drafts)[-11:]} == {Life(2)}


def test_a_paragraph_put_back_elsewhere_and_reworded():
    reworded = LANTERN.replace("copper lantern", "bronze lantern")
    drafts = [article(LANTERN, BELL, TOLL), article(BELL, TOLL), article(BELL, TOLL, reworded)]
    assert life_of("bronze", drafts) == Life(2)
    assert life_of("fog", drafts) == Life(0, (1,), (2,))
    assert life_of("keeper", drafts) == Life(0, (1,), (2,))


def test_a_part_of_what_left_comes_back_and_the_rest_later():
    whole = f"{LANTERN} {BELL}"
    drafts = [article(TOLL, whole), article(TOLL), article(TOLL, BELL), article(TOLL, whole)]
    assert life_of("bell", drafts) == Life(0, (1,), (2,))
    assert life_of("fog", drafts) == Life(0, (1,), (3,))


def test_three_parts_of_what_left_come_back_one_by_one():
    whole = f"{LANTERN} {BELL} {TOLL}"
    fish = "Fish is weighed at noon on the stone quay."
    drafts = [article(fish, whole), article(fish), article(fish, BELL), article(fish, BELL, TOLL), article(fish, whole)]
    assert life_of("bell", drafts) == Life(0, (1,), (2,))
    assert life_of("clerks", drafts) == Life(0, (1,), (3,))
    assert life_of("fog", drafts) == Life(0, (1,), (4,))


def test_a_phrase_put_back_in_one_piece_among_many_new_words():
    drafts = [
        article("Each gate hangs on copper chains."),
        article("Each gate hangs on."),
        article("Each gate hangs on strong and often greased copper chains which the smith of the town has forged."),
        article(
            "Each gate hangs on copper hooks and on long, heavy and often greased chains which the smith has forged."
        ),
    ]
    assert life_of("copper", drafts[:3]) == life_of("chains", drafts[:3]) == Life(0, (1,), (2,))
    apart = [drafts[0], drafts[1], drafts[3]]
    assert life_of("copper", apart) == life_of("chains", apart) == Life(2)


def test_long_passages_that_take_each_others_place_are_told_apart_by_wording_alone():
    def passage(kind):
        letters = "abcdefghijklmnopqrstuvwxyz"
        return "Each town keeps " + " ".join(f"{kind}{a}{b}" for a in letters for b in letters) + " and a gate."

    there, other = article(LANTERN, passage("well")), article(LANTERN, passage("tower"))
    assert life_of("wellab", [there, other, there]) == Life(0, (1,), (2,))
    assert life_of("towerab", [there, other, there], 1) == Life(1, (2,))


def test_a_word_is_known_by_its_place_when_the_words_around_it_have_left_as_well():
    words = "Each gate has a very fine old copper bell."
    drafts = [
        article(words),
        article(words.replace("fine ", "")),
        article(words.replace("fine ", "").replace("copper ", "")),
        article("Each gate has a very bell."),
        article("Each gate has a very copper bell."),
    ]
    assert life_of("copper", drafts) == Life(0, (2,), (4,))
    assert life_of("copper", [*drafts[:1], article("Each gate has a very fine old bell."), *drafts[3:]]) == Life(
        0, (1,), (3,)
    )


def test_a_number_of_another_treaty_is_a_word_like_others():
    text = "Gates are kept as article {} of the Ost Convention says, and never as article {} says."
    drafts = [article(text.format(a, b), BELL) for a, b in ((50, 60), (51, 61), (50, 60))]
    assert life_of("50", drafts) == Life(0, (1,), (2,))
    assert life_of("60", drafts) == Life(2)


@pytest.mark.parametrize(
    ("first", "second", "third", "gone"),
    [
        ("Benefits are shared by all.", "[b][B]enefits are shared by all.", "[b][B]enefits are by all.", "shared"),
        ("All states shall ring.", "All [S][s]tates shall ring.", "All [S][s]tates ring.", "shall"),
        ("All [S][s]tates shall ring.", "All states shall ring.", "All states ring.", "shall"),
        ("The states shall ring.", "The [S][s]tate[s] shall ring.", "The [S][s]tate[s] ring.", "shall"),
    ],
)
def test_letters_in_brackets_put_no_word_in_the_place_of_another(first, second, third, gone):
    drafts = [article(text, BELL) for text in (first, second, third)]
    assert {word for word, life in lives(drafts, 0) if life.left and "[" not in word} == {gone}
    assert life_of(gone, drafts, 1).left == (2,)
    assert {life.entered for word, life in lives(drafts) if word.strip(".") in ("enefits", "tates", "ring", "by")} == {
        0
    }


def test_a_word_of_which_a_letter_was_in_brackets_is_as_old_as_its_longest_piece():
    drafts = [article(text, BELL) for text in ("Benefits grow.", "[b][B]enefits grow.", "Benefits grow.")]
    assert life_of("Benefits", drafts) == Life(0)


def test_moves_splits_and_joins_are_no_going():
    drafts = [
        draft((0, "Article 1", "Gates"), (1, "1.", f"{LANTERN} {BELL}"), (0, "Article 2", "Tolls"), (1, "1.", TOLL)),
        draft(
            (0, "Article 1", "Gates"), (1, "1.", LANTERN), (1, "2.", BELL), (0, "Article 2", "Tolls"), (1, "1.", TOLL)
        ),
        draft(
            (0, "Article 1", "Tolls"), (1, "1.", TOLL), (0, "Article 2", "Gates"), (1, "1.", LANTERN), (1, "2.", BELL)
        ),
        draft((0, "Article 1", "Tolls"), (1, "1.", TOLL), (0, "Article 2", "Gates"), (1, "1.", f"{LANTERN} {BELL}")),
    ]
    assert {life for _, life in lives(drafts)} == {Life(0)}


def test_a_reference_that_follows_its_target_is_no_return():
    def numbered(*middle):
        rows = [(0, "Article 1", "Gates"), (1, "1.", f"Gates are kept as article {3 + len(middle) // 2} says.")]
        rows += [(0, "Article 2", "Bells"), (1, "1.", BELL), *middle]
        last = 3 + len(middle) // 2
        return draft(*rows, (0, f"Article {last}", "Keepers"), (1, "1.", LANTERN))

    few, many = numbered(), numbered((0, "Article 3", "Tolls"), (1, "1.", TOLL))
    assert life_of("3", [few, many, few]) == Life(2)
    assert life_of("4", [few, many, few], 1) == Life(1, (2,))


def test_neighbours_with_the_same_life_are_one_run():
    drafts = [article("Each gate has a bell."), article("Each gate has a very old copper bell.")]
    text = drafts[-1].provisions[-1].text
    assert [(text[r.start : r.end], r.life.entered) for r in lineage(drafts).runs[-1]] == [
        ("Each gate has a", 0),
        ("very old copper", 1),
        ("bell.", 0),
    ]


def test_who_asked_is_kept_beside_the_word_and_the_restorer_is_no_author(root):
    with_it = "1. Each keeper shall ring the harbour bell at dawn, except during festivals of the western towns."
    without = "1. Each keeper shall ring the harbour bell at dawn."
    drafts = [
        made({"Article 1": [without]}, label="zero"),
        made({"Article 1": [with_it]}, label="rev1"),
        made({"Article 1": [without]}, label="rev2"),
        made({"Article 1": [with_it]}, label="rev3"),
    ]
    asked = paper(block("1", "Norhaven", with_it), "first.txt")
    back = paper(block("1", "Kestria", with_it), "second.txt")
    papers = [
        replace(one, proposals=tuple(replace(proposal, base=label) for proposal in one.proposals))
        for one, label in ((asked, "zero"), (back, "rev2"))
    ]
    resources = load_resources(root / "resources")
    traced = trace_drafts(drafts, resources, KnownEvidence(tuple(papers)), register=REGISTER)
    life = next(run.life for run in traced.lineage.runs[-1] if run.life.returned)
    assert (life.entered, life.left, life.returned) == (1, (2,), (3,))
    told = [(one.draft, one.turn, actor.id) for one in life.asked for actor in one.attribution.actors]
    assert (1, Turn.ENTERED, "XNO") in told
    assert (3, Turn.RETURNED, "XKE") in told
    assert not any(turn is Turn.ENTERED and actor == "XKE" for _, turn, actor in told)
    assert not any(turn is Turn.RETURNED and actor == "XNO" for _, turn, actor in told)
    bare = trace_drafts(drafts, resources)
    assert not any(run.life.asked for run in bare.lineage.runs[-1])


def test_only_who_asked_for_a_change_is_kept_and_only_beside_words_that_came_or_went():
    def asking(index, comparison):
        actors = {False: (ActorRef("XNO", "Norhaven"),), True: (ActorRef("XKE", "Kestria"),)}
        passage = Evidence(EvidenceKind.ENTRY, "by hand", "", "", "", "")
        return [
            Attribution(change.id, actors[no], "proponent", Stance.PROPOSE, Link.ASSERTED, 1.0, passage, opposite=no)
            for change in comparison.changes
            for no in (False, True)
        ]

    drafts = [
        article("The keeper hides a lantern of copper in a chest of oak.", BELL),
        article("The keeper hides the ropes and chains of iron under the table of stone.", BELL),
    ]
    runs = lineage(drafts, asking=asking).runs[-1]
    text = drafts[-1].provisions[1].text
    asked = {
        (text[run.start : run.end], actor.id)
        for run in runs
        if run.provision == drafts[-1].provisions[1].id
        for one in run.life.asked
        for actor in one.attribution.actors
    }
    assert {actor for _, actor in asked} == {"XNO"}
    assert any("ropes" in words for words, _ in asked)
    assert not any(run.life.entered == 0 and any(a.turn is Turn.ENTERED for a in run.life.asked) for run in runs)


def test_it_can_be_stopped():
    class Impatient:
        def step(self, done, total, what):
            assert 0 <= done <= total
            if done > 6:
                raise Cancelled

    drafts = [article(LANTERN), article(BELL), article(TOLL)]
    with pytest.raises(Cancelled):
        lineage(drafts, progress=Impatient())


def test_labels():
    one = article(LANTERN)
    assert lineage([one.with_label("Rev.1"), one]).drafts == ("Rev.1", "2")


def test_a_real_chain(corpus, root):
    """Nine drafts of one memorandum: an appendix left in the second and came back in the third."""
    resources = load_resources(root / "resources")
    files = sorted((corpus / "ietf").glob("*.txt"))
    drafts = [apply_reading(read_draft(path, resources.register, resources.profiles)).draft for path in files]
    traced = lineage(drafts)
    lengths = {}
    for run in traced.runs[-1]:
        key = (run.life.left, run.life.returned)
        lengths[key] = lengths.get(key, 0) + run.end - run.start
    assert lengths[(), ()] > 20_000
    assert lengths[(1,), (2,)] > 1_000
    assert {run.life.entered for run in traced.runs[0]} == {0}
