"""Where dossiers lie, as words: what an address of a server may say, and what it never may."""

from pathlib import Path

import pytest

from app.job import Refused
from app.place import ServerAddress, place_of, real_path
from app.storage.server.server import settings_of

WHOLE = "postgresql+psycopg://clerk@db.example.org:5433/travaux?sslmode=verify-full&dossier=kites%20and%20bells"


def test_a_word_is_a_path_or_an_address():
    assert place_of("kites.travaux") == Path("kites.travaux")
    assert place_of("a/postgresql+psycopg:b") == Path("a/postgresql+psycopg:b")
    assert place_of(WHOLE) == ServerAddress(
        "travaux", "kites and bells", "clerk", "db.example.org", 5433, (("sslmode", "verify-full"),)
    )


@pytest.mark.parametrize(
    "word",
    [
        WHOLE,
        "postgresql+psycopg://@/travaux?dossier=kites",
        "postgresql+psycopg:///travaux?host=/run/postgresql&dossier=kites",
        "postgresql+psycopg://[::1]/travaux?dossier=kites",
        "postgresql://a%40b@h/t%2Fu?dossier=%D9%83%D8%AA%23%3F%26%3D",
    ],
)
def test_an_address_is_read_back_as_it_was_written(word):
    place = place_of(word)
    assert place_of(str(place)) == place
    assert (place.absolute(), real_path(place), place.stem, place.is_file()) == (place, place, place.name, False)


BAD = {
    "postgresql://h/travaux": "which dossier",
    "postgresql://h/?dossier=kites": "which dossier",
    "postgresql://h/a/b?dossier=kites": "which dossier",
    "postgresql://h/travaux?dossier=%20": "which dossier",
    "postgresql://h:many/travaux?dossier=kites": "no address",
    "postgresql://h/travaux?dossier": "no address",
    "postgresql://h/travaux?dossier=kites&options=-c": "says “options”",
    f"postgresql://h/travaux?dossier={'k' * 64}": "at most 63",
    "postgresql://h/travaux?dossier=a%00b": "at most 63",
    "postgresql://h/travaux?dossier=public": "the server’s own",
    "postgresql://h/travaux?dossier=pg_catalog": "the server’s own",
}


@pytest.mark.parametrize(("word", "says"), BAD.items(), ids=BAD.values())
def test_an_address_that_is_not_whole_is_refused(word, says):
    with pytest.raises(Refused, match=says):
        place_of(word)


@pytest.mark.parametrize(
    "word",
    [
        "postgresql://clerk:secret@h/t?dossier=k",
        "postgresql://h/t?dossier=k&password=secret",
        "postgresql://:secret@h/t",
    ],
)
def test_an_address_with_a_password_is_refused_without_it(word):
    with pytest.raises(Refused, match=r"holds no password.*\.pgpass") as refused:
        place_of(word)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    ("word", "environment", "mode"),
    [
        ("postgresql://db.example.org/t?dossier=k", {}, "require"),
        ("postgresql:///t?host=db.example.org&dossier=k", {}, "require"),
        ("postgresql://db.example.org/t?dossier=k&sslmode=verify-full", {}, "verify-full"),
        ("postgresql://db.example.org/t?dossier=k", {"PGSSLMODE": "verify-full"}, None),
        ("postgresql:///t?service=delegation&dossier=k", {}, None),
        ("postgresql://localhost/t?dossier=k", {}, None),
        ("postgresql://[::1]/t?dossier=k", {}, None),
    ],
)
def test_another_computer_is_spoken_to_over_tls(word, environment, mode):
    assert settings_of(place_of(word), environment).get("sslmode") == mode
