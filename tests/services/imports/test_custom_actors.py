"""Actors of a dossier's own: read, refused, joined with the shipped ones, kept."""

import json
from pathlib import Path

import pytest

from app.job import Refused
from app.services.dossiers.dossier import Dossier
from app.services.imports.custom_actors import read_actors, with_own_actors
from app.services.resources import Resources
from app.treaty.actors import NEVER, ActorType, Membership

ARVENIA = {
    "id": "XAR",
    "type": "state",
    "short": "Arvenia",
    "names": [{"name": "République d'Arvénie", "language": "fr"}],
}
UNION = {
    "id": "EU",
    "names": [{"name": "the Twenty-Eight"}],
    "members": [
        {"member": "XAR", "since": "2030-01-01"},
        {"member": "HUN", "until": "2029-12-31"},
        {"member": "GBR", "since": "2031-01-01", "until": "2031-06-30"},
        {"member": "MLT", "opted_out": True},
    ],
    "source": "as agreed in the room",
}


def written(tmp_path: Path, value: object) -> Path:
    path = tmp_path / "own.json"
    path.write_text(value if isinstance(value, str) else json.dumps(value), "utf-8")
    return path


def test_members_are_added_ended_and_opted_out_without_restating_the_group(tmp_path: Path, resources: Resources):
    register = with_own_actors(resources.register, read_actors(written(tmp_path, [ARVENIA, UNION])))
    union = register.by_id["EU"]
    before, after = set(resources.register.by_id["EU"].members_on("2029-12-31")), set(union.members_on("2030-01-01"))
    assert after == before - {"HUN", "MLT"} | {"XAR"}
    assert "HUN" in union.members_on("2029-12-31")
    assert "HUN" not in union.members_on("2004-04-30")
    assert [d for d in ("2020-01-31", "2020-02-01", "2031-01-01", "2031-07-01") if "GBR" in union.members_on(d)] == [
        "2020-01-31",
        "2031-01-01",
    ]
    assert "MLT" not in union.members_on("")
    assert union.short == "European Union"
    assert union.source == "as agreed in the room"
    assert register.resolve("The Twenty-Eight").id == register.resolve("Unión Europea").id == "EU"
    assert register.resolve("de la République d’Arvénie").id == "XAR"


def test_a_dossier_keeps_them_and_what_is_added_later_amends_them(tmp_path: Path, resources: Resources):
    path = tmp_path / "d.travaux"
    later = [
        {"id": "EU", "members": [{"member": "HUN", "until": "2035-12-31"}, {"member": "XAR", "until": "2030-06-30"}]}
    ]
    with Dossier.create(path, "D") as dossier:
        dossier.add(actors=read_actors(written(tmp_path, [ARVENIA, UNION])))
        dossier.add(actors=read_actors(written(tmp_path, later)))
    with Dossier.open(path, write=False) as dossier:
        assert [actor.id for actor in dossier.own_actors()] == ["XAR", "EU"]
        assert Membership("MLT", "", NEVER) in dossier.own_actors()[1].members
        union = dossier.register(resources.register).by_id["EU"]
    assert "HUN" in union.members_on("2035-12-31")
    assert "XAR" in union.members_on("2030-06-30")
    assert "XAR" not in union.members_on("2030-07-01")
    assert "XAR" not in union.members_on("2029-12-31")
    assert "MLT" not in union.members_on("2030-01-01")


def test_who_opted_out_may_come_back(tmp_path: Path, resources: Resources):
    out = [{"id": "EU", "members": [{"member": "MLT", "opted_out": True}]}]
    back = [{"id": "EU", "members": [{"member": "MLT", "since": "2032-01-01"}]}]
    path = tmp_path / "d.travaux"
    with Dossier.create(path, "D") as dossier:
        dossier.add(actors=read_actors(written(tmp_path, out)))
        dossier.add(actors=read_actors(written(tmp_path, back)))
        union = dossier.register(resources.register).by_id["EU"]
    assert "MLT" in union.members_on("2032-01-01")


def test_an_amendment_of_an_actor_that_is_shipped_no_longer_is_an_actor_by_its_id(tmp_path: Path, resources: Resources):
    (gone,) = read_actors(written(tmp_path, [{"id": "GONE", "members": [{"member": "FRA"}]}]))
    with Dossier.create(tmp_path / "d.travaux", "D") as dossier:
        dossier.add(actors=[gone])
        actor = dossier.register(resources.register).by_id["GONE"]
    assert (actor.short, actor.type, actor.members_on("2030-01-01")) == ("GONE", ActorType.GROUP, ("FRA",))


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ({"id": "XAR"}, "is not a list of actors"),
        ("[" * 100_000, "is not a list of actors"),
        ("{", "is not a list of actors"),
        (["XAR"], "needs an “id”"),
        ([{"id": "?", "type": "state", "short": "A"}], "needs an “id”"),
        ([{"id": "XAR", "type": "state"}], "both “type” and “short”"),
        ([{"id": "XAR", "type": "planet", "short": "A"}], "is not an actor"),
        ([{"id": "XAR", "type": "state", "short": " "}], "“short” is empty"),
        ([{"id": "EU", "member": []}], "“member” is not known here"),
        ([{"id": "EU", "members": {}}], "wrong kind"),
        ([{"id": "EU", "members": ["FRA"]}], "no list of objects"),
        ([{"id": "EU", "names": [{"language": "en"}]}], "needs a “name”"),
        ([{"id": "EU", "names": [{"name": 5}]}], "wrong kind"),
        ([{"id": "EU", "members": [{"since": "2030-01-01"}]}], "needs the id of a “member”"),
        ([{"id": "EU", "members": [{"member": "FRA", "since": "1 May"}]}], "is no date"),
        ([{"id": "EU", "members": [{"member": "FRA", "since": "20300101"}]}], "is no date"),
        (
            [{"id": "EU", "members": [{"member": "FRA", "since": "2030-01-02", "until": "2030-01-01"}]}],
            "before it joins",
        ),
        ([{"id": "EU", "members": [{"member": "FRA", "opted_out": True, "until": "2030-01-01"}]}], "has no dates"),
    ],
)
def test_what_is_no_list_of_actors_is_refused(value: object, says: str, tmp_path: Path):
    with pytest.raises(Refused, match=says):
        read_actors(written(tmp_path, value))


def test_a_file_that_is_too_large_or_not_there_is_refused(tmp_path: Path):
    with pytest.raises(Refused, match="larger than"):
        read_actors(written(tmp_path, "[" + " " * 4_000_001 + "]"))
    with pytest.raises(Refused, match="cannot be read"):
        read_actors(tmp_path / "none.json")


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ([{"id": "XAR", "names": [{"name": "Arvenia"}]}], "no actor XAR that could be amended"),
        ([{"id": "EU", "members": [{"member": "XAR"}]}], "no actor that is known"),
    ],
)
def test_what_names_nobody_is_refused(value: object, says: str, tmp_path: Path, resources: Resources):
    with pytest.raises(Refused, match=says):
        with_own_actors(resources.register, read_actors(written(tmp_path, value)))
    assert with_own_actors(resources.register, ()) is resources.register
