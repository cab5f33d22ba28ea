"""Every name of the resource, as lists write names, is that of its own actor, or ambiguous as it is said to be."""

import re
from collections.abc import Iterator

import pytest

from app.notation.statements.actor_lists import read_actor_list
from app.treaty.actors import Actor, ActorType, Alias, Register

LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")
BESIDE = {
    "en": ("{}, Mongolia and Norway", "Mongolia and {}", "the {}", "Norway; {}"),
    "fr": ("{}, la Mongolie et la Norvège", "Mongolie et {}", "Norvège ; {}"),
    "es": ("{}, Mongolia y Noruega", "Mongolia y {}", "Noruega; {}"),
    "ru": ("{}, Монголия и Норвегия", "Монголия и {}", "Норвегия; {}"),
    "zh": ("{}、蒙古和挪威", "蒙古和{}", "挪威、{}"),
    "ar": ("{}، منغوليا والنرويج", "منغوليا، {}", "النرويج؛ {}"),
}
"""Lists with two other States, or with one of them."""
KINDS = (ActorType.STATE, ActorType.GROUP, ActorType.TERRITORY)


def written(register: Register) -> Iterator[tuple[Actor, Alias]]:
    for actor in register.actors:
        if actor.type in KINDS and actor.id not in ("MNG", "NOR"):
            for alias in actor.names:
                letters = [c for c in alias.name if c.isalpha()]
                cased = any(c.lower() != c.upper() for c in letters)
                if alias.language in LANGUAGES and not alias.code and (not cased or alias.name[0].isupper()):
                    yield actor, alias


def ids(text: str, register: Register) -> list[str]:
    found = read_actor_list(text, register)
    return [] if found is None else [a.id for a in found.actors]


@pytest.mark.parametrize("language", LANGUAGES)
def test_alone(language: str, register: Register):
    read = 0
    for actor, alias in written(register):
        if alias.language == language:
            resolution = register.resolve(alias.name)
            if alias.ambiguous:
                assert actor.id in resolution.candidates, alias
                assert resolution.id == "?", alias
            else:
                assert resolution.id == actor.id, alias
            for form in (alias.name.upper(), alias.name.replace(" ", "\n"), f" {alias.name.replace(' ', '  ')} ."):
                assert register.resolve(form).candidates == resolution.candidates, form
            read += 4
    assert read > 800


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_lists(language: str, register: Register):
    read = 0
    for actor, alias in written(register):
        if alias.language != language or alias.ambiguous or len(alias.name) < 4:
            continue
        for form in BESIDE[language]:
            text = form.format(alias.name)
            if re.match("the (?:the|el) ", text, re.IGNORECASE):
                continue
            found = [i for i in ids(text, register) if i not in ("MNG", "NOR")]
            assert found == [actor.id], (text, found)
            read += 1
    assert read > 500


def test_arabic_words_written_in_one_with_a_name(register: Register):
    for actor, alias in written(register):
        if alias.language == "ar" and not alias.ambiguous:
            joined = alias.name.removeprefix("ال")
            to = f"لل{joined}" if alias.name.startswith("ال") else f"ل{alias.name}"
            for form in (f"و{alias.name}", to, f"و{to}", f"ب{alias.name}"):
                assert register.resolve(form).id == actor.id, form


@pytest.mark.parametrize(
    ("language", "led"),
    [
        ("fr", ("du {}", "de la {}", "des {}", "au {}", "aux {}", "par la {}", "de {}", "l’{}", "de l’{}", "d’{}")),
        ("es", ("del {}", "de la {}", "de los {}", "al {}", "por el {}", "de {}", "los {}")),
    ],
)
def test_articles_and_prepositions(language: str, led: tuple[str, ...], register: Register):
    for actor, alias in written(register):
        if alias.language == language and not alias.ambiguous and not alias.name.startswith("El "):
            for form in led:
                assert register.resolve(form.format(alias.name)).id == actor.id, (form, alias.name)
