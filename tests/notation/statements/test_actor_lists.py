"""Lists of names, heads of blocks, and what is no list."""

import pytest

from app.notation.statements.actor_lists import is_actor_line, read_actor_list
from app.notation.statements.stances import read_stances
from app.treaty.actors import Register

LISTS = [
    ("US, Canada", "USA CAN"),
    ("Australia, Canada, and New Zealand", "AUS CAN NZL"),
    ("Antigua and Barbuda and Fiji", "ATG FJI"),
    ("Caribbean Community and Pacific Small Island Developing States", "CARICOM PSIDS"),
    ("European Union and its Member States", "EU"),
    ("EU and its Member States, Norway", "EU NOR"),
    ("the United Kingdom and the Netherlands", "GBR NLD"),
    ("Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea", "GIN GNB GNQ PNG"),
    ("Niger, Nigeria", "NER NGA"),
    ("Dominica and Dominican Republic", "DMA DOM"),
    ("Congo and Democratic Republic of the Congo", "COG COD"),
    ("Dem. Rep. of the Congo", "COD"),
    ("Congo, DR", "COD"),
    ("Congo (DR)", "COD"),
    ("Congo, the Democratic Republic of the", "COD"),
    ("Congo/Kinshasa, Congo, Rep.", "COD COG"),
    ("Korea, Dem. People's Rep.", "PRK"),
    ("Guinea, Papua New, EU", "? EU"),
    ("Guinea/Bissau, EU", "? EU"),
    ("Samoa, American, EU", "? EU"),
    ("Ireland, Northern, EU", "? EU"),
    ("Guinea, Freedonia", "GIN ?"),
    ("Hong Kong SAR, China", "HKG"),
    ("China, Hong Kong", "HKG"),
    ("Burma/Myanmar", "MMR"),
    ("Republic of Niger", "NER"),
    ("Republic of Korea, Republic of Moldova", "KOR MDA"),
    ("Korea, Republic of", "KOR"),
    ("G77/China", "G77"),
    ("US/PE/MX14", "USA PER MEX"),
    ("NZ/CA//VN", "NZL CAN VNM"),
    ("US/SA/CL", "USA ? CHL"),
    ("Bolivia (Plurinational State of), Iran (Islamic Republic of)", "BOL IRN"),
    ("World Wide Fund for Nature (WWF) International", "WWF"),
    ("Fiji, on behalf of the Pacific Small Island Developing States", "PSIDS"),
    ("Eswatini on behalf of the Member States of the African Group", "AFRICAN_GROUP"),
    ("Chile (also on behalf of Peru)", "CHL PER"),
    ("Chile, on behalf of Peru and Ecuador", "CHL PER ECU"),
    ("Chile (on behalf of Bolivia (Plurinational State of))", "CHL BOL"),
    ("Fiji, also on behalf of PSIDS", "FJI PSIDS"),
    ("Fiji, in its own name and on behalf of PSIDS", "FJI PSIDS"),
    ("Chile, on behalf of Chile and Peru", "CHL PER"),
    ("France et Allemagne", "FRA DEU"),
    ("España, Perú y México", "ESP PER MEX"),
    ("США и Китай", "USA CHN"),
    ("欧盟和美国", "EU USA"),
    ("مصر والأردن", "EGY JOR"),
    ("Freedonia, EU", "? EU"),
    ("Brazil (BASIC), Chile", "BRA CHL"),
    ("Kenya (Republic of Kenya)", "KEN"),
    ("CARICOM (Jamaica, Guyana), EU", "CARICOM EU"),
    ("Canada’s", "CAN"),
    ("Canada., EU /", "CAN EU"),
    ("Chile, on behalf of: Peru", "CHL PER"),
]

NO_LISTS = [
    "us",
    "within the meaning of article 2",
    "Venezuela would like further clarification",
    "States Parties",
    "Freedonia, Sylvania",
    "It",
    "developing countries",
    "Article 5, Canada",
    "",
    "Canada, 12",
    "Kenya (see below)",
    "Kenya (Kenya) gates",
    "the gates of Chile, on behalf of Peru",
]


@pytest.mark.parametrize(("text", "ids"), LISTS)
def test_names_of_a_list(text: str, ids: str, register: Register):
    found = read_actor_list(text, register)
    assert found is not None
    assert " ".join(actor.id for actor in found.actors) == ids
    assert found.complete == ("?" not in ids)


@pytest.mark.parametrize("text", NO_LISTS)
def test_what_is_no_list(text: str, register: Register):
    assert read_actor_list(text, register) is None


def test_who_spoke_for_a_group_is_no_proponent(register: Register):
    found = read_actor_list("Fiji, on behalf of PSIDS", register)
    assert found is not None
    assert [actor.id for actor in found.speakers] == ["FJI"]
    both = read_actor_list("Fiji, on behalf of Tonga", register)
    assert both is not None
    assert both.speakers == ()


def test_a_head_of_a_block_is_nothing_but_names(register: Register):
    assert is_actor_line("Republic of Türkiye", register) is not None
    assert is_actor_line("Republic of Türkiye Article 8(1) and (3)", register) is None
    assert is_actor_line("Canada supports this.", register) is None
    assert is_actor_line("Freedonia, EU", register) is None
    assert is_actor_line("Secretariat", register) is None


def test_the_name_as_written_is_kept(register: Register):
    found = read_actor_list("the Bolivarian Republic of Venezuela", register)
    assert found is not None
    assert [(a.id, a.as_written) for a in found.actors] == [("VEN", "the Bolivarian Republic of Venezuela")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("US; India delete", "propose USA; delete IND"),
        ("EU, G77 retain", "retain EU,G77"),
        ("Delete: Russian Federation, Egypt", "delete RUS,EGY"),
        ("supported by Brazil, Chile", "support BRA,CHL"),
        ("Canada reserves its position", "reserve CAN"),
        ("Kenya is flexible", "flexible KEN"),
        ("withdrawn by Peru", "withdraw PER"),
        ("Vienna, Austria", ""),
        ("everyone else delete", ""),
    ],
)
def test_stances(text: str, expected: str, register: Register):
    stances = read_stances(text, register) or ()
    assert "; ".join(f"{s.stance.value} {','.join(a.id for a in s.actors)}" for s in stances) == expected


@pytest.mark.parametrize(
    "text",
    [
        "a" + " " * 1990 + "b",
        "also " * 390 + "x",
        "(" * 1900,
        "Fiji on behalf of " * 100 + "gates",
        "Chile (on behalf of " * 90 + "Peru" + ")" * 90,
        "speaking " * 200 + "on behalf of x",
        "a" + " " * 97 + ")",
        "و" * 1900,
    ],
)
def test_no_text_takes_longer_than_it_is_long(text: str, register: Register):
    """Patterns that try every way to part a run of spaces would not come to an end here."""
    assert read_actor_list(text, register) is None
