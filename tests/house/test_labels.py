"""The labels that names are held against, and the holding of names against them: a score must not flatter."""

import re
from pathlib import Path

import pytest

from app.services.imports.custom_actors import read_actors
from app.services.resources import load_resources
from benchmarks.measuring.labels import (
    ARGUABLE,
    RIGHT,
    UNLABELLED,
    WRONG,
    Label,
    Named,
    Place,
    hashed,
    load,
    score,
    settled,
)

FILES = sorted((Path(__file__).resolve().parents[2] / "benchmarks" / "labels").glob("*.toml"))
TEXT = "Each keeper shall trim the lamp, and shall write down the hour."
HERE = Place("article-1", "text", 32, 62, hashed(TEXT[32:62]))


def label(name: str = "L1", place: Place | None = HERE, kind: str = "insertion", **who: list[str]) -> Label:
    roles = ("proponents", "against", "arguable", "ideas")
    given = {role: [{"actor": actor, "certainty": "sure"} for actor in who.get(role, ())] for role in roles}
    return Label(name, kind, None, place, given)


def name(actor: str, start: int = 32, end: int = 62, kind: str = "insertion") -> Named:
    return Named("c1", kind, None, Place("article-1", "text", start, end), actor, "page 1")


def test_a_name_is_right_only_where_its_actor_asked_for_that_change() -> None:
    labels = [label(proponents=["XNO", "XKE"], arguable=["XAR"], ideas=["XMI"], against=["XDO"])]
    given = [name("XNO"), name("XAR"), name("XMI"), name("XDO"), name("XBE"), name("XKE", 0, 32)]
    scored = score(labels, given)
    verdicts = {verdict: [one.actor for one, _ in some] for verdict, some in scored.names.items()}
    assert verdicts == {RIGHT: ["XNO"], ARGUABLE: ["XAR"], WRONG: ["XMI", "XDO", "XBE"], UNLABELLED: ["XKE"]}
    assert scored.precision == 1 / 4
    assert scored.recall() == 1 / 2
    assert [who["actor"] for _, who in scored.missed] == ["XKE"]


def test_a_name_on_a_change_that_nobody_asked_for_is_wrong() -> None:
    scored = score([label()], [name("XNO", 40, 45)])
    assert scored.count(WRONG) == 1
    assert scored.precision == 0
    assert scored.recall() is None


def test_who_asked_the_contrary_is_scored_apart() -> None:
    labels = [label(proponents=["XNO"], against=["XKE"])]
    scored = score(labels, [name("XKE"), name("XNO")], "against")
    assert (scored.count(RIGHT), scored.count(WRONG)) == (1, 1)


def test_places_without_length_meet_only_their_own_kind() -> None:
    labels = [label(place=Place("article-1", "text", 0, 0), kind="move", proponents=["XNO"])]
    assert score(labels, [name("XNO", 0, 0, "move")]).count(RIGHT) == 1
    assert score(labels, [name("XNO", 0, 0, "split")]).count(UNLABELLED) == 1
    assert score(labels, [name("XNO", 0, 5)]).count(UNLABELLED) == 1


def test_a_label_follows_its_words_and_is_missed_when_they_are_gone() -> None:
    def now(provision: str, text: str) -> list[Place | None]:
        kept, lost = settled([label()], {}, {(provision, "text"): text})
        assert len(kept) + len(lost) == 1
        return [one.newer for one in kept]

    assert now("article-1", TEXT) == [HERE]
    assert now("article-1", f"1. {TEXT}") == [Place("article-1", "text", 35, 65, HERE.words)]
    assert now("article-2", TEXT) == [Place("article-2", "text", 32, 62, HERE.words)]
    assert now("article-1", TEXT.replace("hour", "day")) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_label_file_holds_places_and_actors_and_no_sentence(file: Path, root: Path) -> None:
    _, labels = load(file)
    register = load_resources(root / "resources").register
    known = set(register.by_id) | {actor.id for actor in read_actors(root / "drafts" / "actors.json")}
    assert len({one.id for one in labels}) == len(labels)
    for one in labels:
        assert one.older or one.newer
        assert not one.actors("proponents") & (one.actors("arguable") | one.actors("ideas")), one.id
        for role, entries in one.who.items():
            for entry in entries:
                assert entry["actor"] in known, (one.id, entry["actor"])
                assert (role == "proponents") == ("certainty" in entry), one.id
                assert entry.get("certainty", "sure") in ("sure", "partial", "probable"), one.id
        for place in (one.older, one.newer):
            assert place is None or re.fullmatch(r"[0-9a-f]{12}", place.words)
        assert len(one.note) < 160, one.id


def test_the_real_pair_is_labelled_whole_and_most_of_it_has_no_known_proponent(root: Path) -> None:
    _, labels = load(root / "benchmarks" / "labels" / "bbnj.toml")
    blind = [one for one in labels if not one.found]
    assert len(blind) >= 60
    assert sum(not one.who["proponents"] for one in blind) * 2 >= len(blind)
