"""Names and memberships of the shipped register: right, ambiguous or unknown, and never wrong."""

import csv
import datetime
import re
from pathlib import Path

import pytest

from app.services.resources import load_resources
from app.treaty.actor_names import fold_name
from app.treaty.actors import NEVER, Actor, ActorType, Alias, Membership, Register, amend_actor, register_of


@pytest.fixture(scope="module")
def register(root: Path) -> Register:
    return load_resources(root / "resources").register


def test_the_states_are_all_there(register: Register):
    states = [actor.id for actor in register.actors if actor.type is ActorType.STATE]
    assert len(states) == 193 + 4
    assert {"VAT", "PSE", "COK", "NIU", "CIV", "TUR", "SSD", "MNE"} <= set(states)
    for actor in register.actors:
        if actor.type is ActorType.STATE:
            assert {alias.language for alias in actor.names} >= {"en", "fr", "es", "ru", "zh", "ar"}, actor.id


def test_the_groups_are_all_there(register: Register):
    groups = [actor for actor in register.actors if actor.type is ActorType.GROUP]
    assert sum(bool(group.members) for group in groups) >= 45
    for group in groups:
        assert group.source, group.id
        for member in group.members:
            assert member.member in register.by_id, (group.id, member.member)
            assert not member.until or not member.since or member.since <= member.until
            for day in filter(None, (member.since, member.until)):
                assert datetime.date.fromisoformat(day).isoformat() == day, (group.id, member)
                assert "1945-01-01" <= day <= "2026-12-31", (group.id, member)
        assert group.forum, group.id
        assert len({(m.member, m.since) for m in group.members}) == len(group.members), group.id


def test_only_names_said_to_be_ambiguous_are(register: Register):
    owners: dict[str, set[str]] = {}
    said: set[str] = set()
    for actor in register.actors:
        for alias in (Alias(actor.short), *actor.names):
            if not alias.code:
                owners.setdefault(fold_name(alias.name), set()).add(actor.id)
            if alias.ambiguous:
                said.add(fold_name(alias.name))
    assert {name for name, ids in owners.items() if len(ids) > 1} == said
    unspaced: dict[str, set[str]] = {}
    for name, ids in owners.items():
        unspaced.setdefault(name.replace(" ", ""), set()).update(ids)
    shared = {name for name, ids in unspaced.items() if len(ids) > 1 and len(name) > 4}
    assert shared == {name for name in said if len(name) > 4}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Niger", "NER"),
        ("Nigeria", "NGA"),
        ("Guinea", "GIN"),
        ("Guinea-Bissau", "GNB"),
        ("Equatorial Guinea", "GNQ"),
        ("Papua New Guinea", "PNG"),
        ("Congo", "COG"),
        ("the Congo", "COG"),
        ("Democratic Republic of the Congo", "COD"),
        ("DRC", "COD"),
        ("RDC", "COD"),
        ("Dominica", "DMA"),
        ("Dominican Republic", "DOM"),
        ("Republic of Korea", "KOR"),
        ("ROK", "KOR"),
        ("DPRK", "PRK"),
        ("Korea, Republic of", "KOR"),
        ("RF", "RUS"),
        ("Russia", "RUS"),
        ("Islamic Republic of Iran", "IRN"),
        ("Iran (Islamic Republic of)", "IRN"),
        ("IRI", "IRN"),
        ("Turkey", "TUR"),
        ("Türkiye", "TUR"),
        ("Republic of Türkiye", "TUR"),
        ("PRC", "CHN"),
        ("UAE", "ARE"),
        ("KSA", "SAU"),
        ("RSA", "ZAF"),
        ("US", "USA"),
        ("U.S.", "USA"),
        ("United States of America", "USA"),
        ("UK", "GBR"),
        ("GB", "GBR"),
        ("Bolivarian Republic of Venezuela", "VEN"),
        ("Plurinational State of Bolivia", "BOL"),
        ("Republic of Indonesia", "IDN"),
        ("Lao PDR", "LAO"),
        ("Holy See", "VAT"),
        ("State of Palestine", "PSE"),
        ("Swaziland", "SWZ"),
        ("Czech Republic", "CZE"),
        ("North Macedonia", "MKD"),
        ("Netherlands (Kingdom of the)", "NLD"),
        ("Côte d’Ivoire", "CIV"),
        ("COTE D'IVOIRE", "CIV"),
        ("Georgia", "GEO"),
        ("Samoa", "WSM"),
        ("NewZealand", "NZL"),
        ("theNetherlands", "NLD"),
        ("United Arab Emirates (UAE)", "ARE"),
        ("l'Albanie", "ALB"),
        ("США", "USA"),
        ("韩国", "KOR"),
        ("الاتحاد الأوروبي", "EU"),
        ("European Union and its Member States", "EU"),
        ("G-77 and China", "G77"),
        ("G77/ China", "G77"),
        ("African Group", "AFRICAN_GROUP"),
        ("PSIDS", "PSIDS"),
        ("NAM", "NON_ALIGNED"),
        ("International Union for the Conservation of Nature", "IUCN"),
    ],
)
def test_names(name: str, expected: str, register: Register):
    resolution = register.resolve(name)
    assert (resolution.id, resolution.ambiguous) == (expected, False)


@pytest.mark.parametrize(
    ("name", "candidates"),
    [
        ("Korea", {"KOR", "PRK"}),
        ("Corée", {"KOR", "PRK"}),
        ("SA", {"ZAF", "SAU"}),
        ("CH", {"CHE", "CHN"}),
        ("AU", {"AUS", "AFRICAN_UNION"}),
    ],
)
def test_ambiguous_names_list_all_candidates(name: str, candidates: set[str], register: Register):
    resolution = register.resolve(name)
    assert resolution.id == "?"
    assert resolution.ambiguous
    assert set(resolution.candidates) == candidates


def test_a_profile_with_codes_settles_them(register: Register):
    assert [register.resolve(code, codes=True).id for code in ("SA", "CH", "IE", "IL", "IQ", "IR", "AU")] == [
        *("SAU", "CHE", "IRL", "ISR", "IRQ", "IRN", "AUS")
    ]
    assert register.resolve("IE").id == "?"


@pytest.mark.parametrize(
    "name", ["", "Boliva", "Niger Delta", "Northern Ireland", "South", "Freedonia", "Guin", "Congo (CAF)"]
)
def test_nothing_is_guessed(name: str, register: Register):
    assert register.resolve(name).candidates == ()


def test_the_european_union_over_time(register: Register):
    union = register.by_id["EU"]
    assert len(union.members_on("2020-02-01")) == 27
    assert len(union.members_on("2015-01-01")) == 28
    assert len(union.members_on("2010-01-01")) == 27
    assert "GBR" in union.members_on("2020-01-31")
    assert "GBR" not in union.members_on("2020-02-01")
    assert len(union.members_on("1994-12-31")) == 12


def test_other_groups_over_time(register: Register):
    assert "MSR" in register.by_id["CARICOM"].members_on("2022-08-01")
    assert len(register.by_id["G77"].members_on("2024-01-01")) == 135
    assert "ZAF" not in register.by_id["BRICS"].members_on("2009-12-31")
    assert "AGO" in register.by_id["OPEC"].members_on("2023-12-31")
    assert "AGO" not in register.by_id["OPEC"].members_on("2024-01-01")


def test_who_is_a_member_of_the_united_nations(register: Register):
    members = register.by_id["UN_MEMBERS"].members_on("2024-08-01")
    assert len(members) == 193
    assert all(register.type_of(member) == "state" for member in members)
    assert len(register.by_id["UN_MEMBERS"].members_on("2011-07-13")) == 192


def test_a_territory_is_no_state(register: Register):
    for name, actor in (("Montserrat", "MSR"), ("Hong Kong, China", "HKG"), ("中国香港", "HKG")):
        assert register.resolve(name).id == actor
        assert register.type_of(actor) == "territory"


def test_a_dossier_adds_and_replaces_actors(register: Register):
    own = Actor("XAR", ActorType.STATE, "Arvenia", (Alias("Republic of Arvenia", "en"),))
    joined = register_of((*register.actors, own))
    assert joined.resolve("Republic of Arvenia").id == "XAR"
    assert joined.resolve("France").id == "FRA"


def test_an_organisation_is_no_state(register: Register):
    for name in ("IUCN", "WWF", "High Seas Alliance", "UNEP", "ILO", "ICJ", "Environmental Law Institute"):
        assert register.type_of(register.resolve(name).id) == "organisation"


def test_every_published_name_is_known(register: Register, corpus: Path):
    """The names of the United Nations in six languages, each to its own State and to no other."""
    names = 0
    with (corpus.parent / "data" / "un_names_six_languages.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            state, *forms = row.values()
            for form in forms:
                name = re.sub(r"\s*\((?:the|l['’]|la|le|les|el|los|las)\)\s*$", "", form.replace("*", "").strip())
                if name:
                    assert register.resolve(name).id == state, (name, state)
                    names += 1
    assert names > 2000


def test_names_of_another_list(register: Register, corpus: Path):
    """A list written by others: what is known is the State of its line; what is misspelt or gone is not guessed."""
    known = wrong = 0
    for line in (corpus / "party-names" / "parties.txt").read_text("utf-8").splitlines():
        head, _, rest = line.partition("[")[0].partition(":")
        expected = register.resolve(head).id
        for name in rest.split(","):
            found = register.resolve(name).id
            known += found != "?"
            wrong += found not in ("?", expected) and expected != "?"
        known += expected != "?"
    assert wrong == 0
    assert known >= 215


def test_an_actor_that_is_not_known_is_called_by_its_id_and_is_nothing():
    own = register_of((Actor("XAR", ActorType.STATE, "Arvenia"),))
    assert (own.short("XAR"), own.type_of("XAR")) == ("Arvenia", "state")
    assert (own.short("XZZ"), own.type_of("XZZ")) == ("XZZ", "unknown")


def test_every_published_name_is_known_with_its_article(register: Register, corpus: Path):
    """As the published table has them: "Congo (the)", "Algérie (l')", "Argentina (la)", stars and all."""
    read = 0
    with (corpus.parent / "data" / "un_names_six_languages.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            state, *forms = row.values()
            for form in filter(str.strip, forms):
                assert register.resolve(form).id == state, (form, state)
                read += 1
    assert read > 2300


def test_published_codes_and_english_names_are_never_another_s(register: Register, corpus: Path):
    """The codes and names of 250 countries and territories: those that are no actors resolve to nobody."""
    known = 0
    with (corpus.parent / "data" / "codes_and_regions.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            own = {row["ISO3166-1-Alpha-3"]} & set(register.by_id)
            if row["ISO3166-1-Alpha-3"] == "TWN":
                continue  # here the abbreviation of an organisation
            for name in filter(None, (row["official_name_en"], row["ISO3166-1-Alpha-2"])):
                found = register.resolve(name, codes=name.isupper() and len(name) == 2)
                assert set(found.candidates) <= own or found.ambiguous, (name, found)
                known += bool(found.candidates)
    assert known > 390


PARTY_LINE = re.compile(r"(?P<head>[^:\[]+)(?::(?P<more>[^\[]*))?(?:\[(?P<groups>[^\]]*)\])?")


def test_names_in_reports_of_one_forum_are_never_another_s(register: Register, corpus: Path):
    """Parties and groups as reporters wrote them, slips of the pen among them: right, or not known."""
    read = unknown = 0
    for name in ("parties.txt", "coalitions.txt", "groupings.txt"):
        for line in (corpus / "party-names" / name).read_text("utf-8").splitlines():
            match = PARTY_LINE.match(line)
            if match is None or "Albania and Moldova" in line:
                continue
            head = register.resolve(match["head"].strip())
            more = re.split(";" if ";" in (match["more"] or "") else ",", match["more"] or "")
            for other in filter(None, (part.strip(' ”“"') for part in more)):
                found = register.resolve(other)
                read += 1
                unknown += not found.candidates
                if name != "coalitions.txt" and head.id != "?" and found.candidates and not found.ambiguous:
                    assert found.id == head.id, (other, head)
            for group in filter(None, (g.strip() for g in (match["groups"] or "").split(","))):
                read += 1
                unknown += not register.resolve(group).candidates
            read += 1
            unknown += not head.candidates
    assert read > 1500
    assert unknown < read / 20


def test_an_amendment_speaks_of_members_one_by_one():
    group = Actor(
        "NORTH",
        ActorType.GROUP,
        "Northern Compact",
        members=(
            Membership("XA", "2001-01-01"),
            Membership("XB", "2001-01-01", "2010-12-31"),
            Membership("XC"),
            Membership("XD"),
        ),
        forum="the Meridian Conference",
        source="its charter",
    )
    told = Actor(
        "NORTH",
        ActorType.GROUP,
        "",
        (Alias("Compact"),),
        (
            Membership("XA", until="2020-12-31"),
            Membership("XB", "2015-01-01"),
            Membership("XC", until=NEVER),
            Membership("XE", "2021-01-01"),
        ),
    )
    after = amend_actor(group, told)
    assert [after.members_on(day) for day in ("2005-01-01", "2012-01-01", "2016-01-01", "2021-01-01")] == [
        ("XA", "XB", "XD"),
        ("XA", "XD"),
        ("XA", "XB", "XD"),
        ("XB", "XD", "XE"),
    ]
    assert (after.short, after.forum, after.source) == ("Northern Compact", "the Meridian Conference", "its charter")
    assert after.names == (Alias("Compact"),)
    back = amend_actor(
        amend_actor(told, Actor("NORTH", ActorType.GROUP, "", (), (Membership("XC", "2030-01-01"),))), told
    )
    assert Membership("XC", "", NEVER) in back.members
    register = register_of((group, told))
    assert register.resolve("The Compact").id == "NORTH"
    assert "XC" not in register.by_id["NORTH"].members_on("2005-01-01")


def test_an_amendment_of_nobody_is_called_by_its_id():
    register = register_of((Actor("GONE", ActorType.GROUP, "", (Alias("Gone Compact"),), (Membership("XA"),)),))
    assert register.resolve("gone").id == register.resolve("Gone Compact").id == "GONE"
    assert register.by_id["GONE"].members_on("2030-01-01") == ("XA",)


@pytest.mark.parametrize("name", ["و", "وا", "ول", "ل", "لل", "ب", "AU Japan", "DE France", "du", "l'", "(the)"])
def test_what_is_left_of_a_name_without_its_particles_is_a_whole_name(name: str, register: Register):
    assert register.resolve(name).candidates == ()


def test_every_name_of_an_actor_is_there_to_be_searched_folded_and_as_written():
    norhaven = Actor(
        "XNO", ActorType.STATE, "Norhaven", (Alias("The Kingdom of Norhaven", "en"), Alias("NH", code=True))
    )
    league = Actor("LKO", ActorType.ORGANISATION, "League of Kéepers")
    assert register_of((norhaven, league)).folded_names == (
        ("norhaven", "Norhaven", norhaven),
        ("xno", "XNO", norhaven),
        ("kingdom of norhaven", "The Kingdom of Norhaven", norhaven),
        ("nh", "NH", norhaven),
        ("league of keepers", "League of Kéepers", league),
        ("lko", "LKO", league),
    )


BEFORE = (
    "", "the ", "The ", "la ", "l’", "L'", "du ", "de l’", "del ", "Rep. of ", "Delegation of ",
    "the Delegation of the ", "St. ", "N. ", "“", "* ", "- ", "(", "по ", "делегация ", "و", "ل", "Les ", "par la ",
    "a ", "A ", "L'Le ", "Thé ",
)  # fmt: skip
BEHIND = (
    "", " proposes it", ". Next", ", the", " (the)", ", Republic of", ", Rep. of x", " (North)", ": x", " and Kestria",
    ", Kestria of the pier", "-led group", "’s text", "/Foo", " / Foo", ";", " (EU)", "，x",
)  # fmt: skip
WAYS = (
    str, str.upper, lambda name: name.replace(" ", ""), lambda name: name.replace("-", " "),
    lambda name: name.replace(" ", "-"), lambda name: name.replace("'", "’"), lambda name: f"{name[:2]} {name[2:]}",
)  # fmt: skip


def test_no_name_stands_where_none_may_begin(register: Register):
    names = [name for _, name, _ in register.folded_names][::3]
    refused = 0
    for at, name in enumerate(names):
        text = BEFORE[at % len(BEFORE)] + WAYS[at % len(WAYS)](name) + BEHIND[at % len(BEHIND)]
        may = register.may_name(text)
        refused += not may
        words = [found.end() for found in re.finditer(r"\S+", text)]
        read = (text[:end].strip(",:;.“”\"'’،：") for end in words)
        assert may or not any(register.resolve(one).candidates for one in read), text
    assert 0 < refused < len(names) / 10


@pytest.mark.parametrize(
    ("words", "may"),
    [
        ("Lamps light the pier", False),
        ("France lights the pier", True),
        ("The Netherlands", True),
        ("The pier", False),
        ("The", True),
        ("The ", True),
        ("LAS proposes it", True),
        ("la lampe", False),
        ("The 中国", True),
        ("中国建议", True),
        ("", True),
        ("...", True),
        ("*** x", True),
        ("Pier, Republic of Korea", True),
        ("Pier (lamps", False),
        ("Pier (*** x", False),
        ("Pier, ", False),
        ("Ste Lucie", True),
        ("Sta. Lucía", True),
    ],
)
def test_the_first_words_tell_whether_a_name_may_begin(register: Register, words: str, may: bool):
    assert register.may_name(words) is may


@pytest.mark.parametrize("words", ["Zembla, North: delete", "Zembla (North) proposes", "Zembla, North; Chad"])
def test_a_name_told_the_other_way_round_may_have_signs_behind_it(words: str):
    own = register_of((Actor("XZE", ActorType.STATE, "North Zembla"), Actor("XGA", ActorType.STATE, "Gambia")))
    assert own.may_name(words)
    assert own.may_name("T he Gambia")
    assert not own.may_name("Zembla, South: delete")
