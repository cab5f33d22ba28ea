"""A dossier on a server from outside: its tables, what is refused and how, and what is the same as in a file."""

from __future__ import annotations

import zlib
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.schema import DropTable

from app.job import Refused, SilentProgress
from app.place import place_of
from app.services.dossiers.creation import copy_dossier, new_dossier
from app.services.dossiers.dossier import Dossier, renew_dossier
from app.services.dossiers.encryption import lock
from app.services.dossiers.servers import give_password, password_wanted
from app.services.processes.worker_pool import WorkerPool
from app.storage.copy_all import copy_rows
from app.storage.file.file import open_file
from app.storage.migrate import upgrade
from app.storage.schema import DIGESTS, HEAD, VERSIONS, Base, DossierRow, DraftRow, PinRow, ProvisionRow
from app.storage.server import passwords
from app.storage.server.server import open_on_server
from app.treaty.actors import Actor, ActorType
from app.treaty.draft import Draft, Kind, Provision
from tests.postgres import DATABASE, KEYED, SECRET, USER

KEPT = Path(__file__).parents[1] / "kept"
LATER = ("preferences", "pages", "former", "conflicts", "amendments_read", "instruments")
"""Tables that the second schema did not have."""
ODD = "a\x00b\x1a0c\x1a1 𝄞 \x1a"
WORDS = Provision("article-1", "", Kind.ARTICLE, "Article 1", "Kites", "Each Party keeps two kites.", "Article 1")
ZERO = Draft("Kites", "en", "plain", (WORDS,), label="zero", sha256="a" * 64)
COLUMNS = """
    SELECT table_name, column_name, data_type, is_nullable, collation_name FROM information_schema.columns
    WHERE table_schema = :schema AND table_name <> 'alembic_version' ORDER BY 1, 2
"""
RULES = """
    SELECT CAST(conrelid AS regclass), conname, pg_get_constraintdef(oid) FROM pg_constraint
    WHERE connamespace = CAST(:schema AS regnamespace) AND conname NOT LIKE 'alembic%' ORDER BY 2
"""
INDEXES = (
    "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = :schema AND indexname NOT LIKE 'alembic%' ORDER BY 1"
)


@pytest.fixture
def place(server, request):
    return place_of(f"{server}&dossier=kites-{zlib.crc32(request.node.name.encode()):08x}")


@pytest.fixture
def made(place):
    Dossier.create(place, "Convention on tides").close()
    return place


@pytest.fixture
def connected(server):
    """SQLAlchemy's own way to the server, in an empty schema called "law", which is gone afterwards."""
    host = server.partition("?host=")[2]
    engine = create_engine(f"postgresql+psycopg://{USER}@/{DATABASE}?host={host}")
    with engine.connect() as connection:
        connection.execute(text("CREATE SCHEMA law"))
        connection.execute(text("SET search_path TO law"))
        yield connection
        connection.rollback()
    engine.dispose()


def _facts(connection, schema):
    found = [
        [tuple(str(value) for value in row) for row in connection.execute(text(asked), {"schema": schema})]
        for asked in (COLUMNS, RULES, INDEXES)
    ]
    return [[tuple(value.replace(f"{schema}.", "") for value in row) for row in rows] for rows in found]


def test_the_revisions_make_the_tables_of_the_classes(connected):
    upgrade(connected)
    context = MigrationContext.configure(connected, opts={"compare_type": True})
    assert compare_metadata(context, [Base.metadata, DIGESTS.metadata]) == []
    by_revisions = _facts(connected, "law")
    connected.execute(text("CREATE SCHEMA classes"))
    connected.execute(text("SET search_path TO classes"))
    Base.metadata.create_all(connected)
    DIGESTS.metadata.create_all(connected)
    assert _facts(connected, "classes") == by_revisions
    texts = [row for row in by_revisions[0] if row[2] == "character varying"]
    assert len(texts) > 100
    assert {row[4] for row in texts} == {"C"}


def test_a_dossier_of_an_older_schema_is_renewed_with_everything_in_it(connected, server, monkeypatch):
    """The rows are those that the third schema kept, brought over as that schema's tables had them."""
    connected.execute(text("CREATE SCHEMA older"))
    connected.execute(text("SET search_path TO older"))
    upgrade(connected, revision="2")
    old = KEPT / "revision-2.travaux"
    rows = create_engine(f"sqlite:///file:{old}?mode=ro&uri=true")
    tables = [name for name in Base.metadata.tables if name not in LATER]
    with rows.connect() as source:
        for name in tables:
            for row in source.execute(text(f'SELECT * FROM "{name}"')).mappings():
                names = ", ".join(f'"{column}"' for column in row)
                flags = ("typed", "ambiguous", "code", "speaker")
                values = {key: bool(value) if key in flags else value for key, value in row.items()}
                asked = ", ".join(f":{column}" for column in row)
                connected.execute(text(f'INSERT INTO "{name}" ({names}) VALUES ({asked})'), values)
    rows.dispose()
    connected.commit()
    place = place_of(f"{server}&dossier=older")
    assert Dossier.is_older(place)
    with pytest.raises(Refused, match="older version of Travaux; have whoever made it there open it"):
        Dossier.open(place, write=False)
    with psycopg.connect(host=server.partition("?host=")[2], user=USER, dbname=DATABASE) as owner:
        owner.execute(f"GRANT USAGE ON SCHEMA older TO {KEYED}")
        owner.execute(f"GRANT ALL ON ALL TABLES IN SCHEMA older TO {KEYED}")
    monkeypatch.setenv("PGPASSWORD", SECRET)
    with pytest.raises(Refused, match="you may not bring it up to date; ask whoever made it there"):
        renew_dossier(replace(place, user=KEYED), _Told())
    assert renew_dossier(place, _Told())
    assert not Dossier.is_older(place)
    with Dossier.open(place, write=False) as there, Dossier.open(old, write=False) as before:
        assert there.info() == before.info()
        assert there.user_input.notes() == before.user_input.notes()
        assert there.user_input.confirmations() == before.user_input.confirmations()
        assert [there.draft(one.label) for one in there.drafts()] == [
            before.draft(one.label) for one in before.drafts()
        ]


class _Told:
    def step(self, done, total, what):
        assert what == "Bringing the dossier up to date"


def test_what_is_refused_is_told_in_a_sentence(made, server):
    other = place_of(f"{server}&dossier=nobody")
    with pytest.raises(Refused, match="no dossier “nobody” on the server"):
        Dossier.open(other)
    with pytest.raises(Refused, match=f"already something called “{made.name}”"):
        Dossier.create(made, "Again")
    with Dossier.open(made, write=False) as there, pytest.raises(Refused, match="reading only"):
        there.add_draft(ZERO)
    with closing(open_on_server(made)) as store, store.writing() as session:
        session.execute(update(VERSIONS).values(version_num=str(HEAD + 1)))
    with pytest.raises(Refused, match="newer version"):
        Dossier.open(made)
    with psycopg.connect(host=server.partition("?host=")[2], user=USER, dbname=DATABASE) as connection:
        connection.execute("CREATE SCHEMA songs")
    with pytest.raises(Refused, match="not a Travaux dossier"):
        Dossier.open(place_of(f"{server}&dossier=songs"))


def test_a_server_that_is_not_there_is_told_of(tmp_path):
    with pytest.raises(Refused, match="cannot be reached"):
        Dossier.open(place_of(f"postgresql+psycopg://{USER}@/{DATABASE}?host={tmp_path}&dossier=kites"))


def test_a_table_that_is_gone_is_damage(made):
    with Dossier.open(made) as there:
        with closing(open_on_server(made)) as store, store.writing() as session:
            session.execute(DropTable(PinRow.__table__))
        with pytest.raises(Refused, match="on the server is damaged"):
            there.check()
        with pytest.raises(Refused, match="on the server is damaged"):
            there.user_input.pins(ZERO, ZERO)
    with pytest.raises(Refused, match="on the server is damaged"):
        Dossier.open(made)


def test_a_password_is_wanted_found_where_libpq_looks_and_never_told(server, tmp_path, monkeypatch):
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))
    monkeypatch.delenv("PGPASSWORD", raising=False)
    keyed = place_of(server.replace(f"{USER}@", f"{KEYED}@") + "&dossier=keyed")
    assert password_wanted(keyed)
    with pytest.raises(Refused, match=r"wants a password.*\.pgpass"):
        Dossier.open(keyed)
    kept = tmp_path / "pgpass"
    kept.write_text(f"*:*:*:{KEYED}:{SECRET}\n")
    kept.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(kept))
    assert not password_wanted(keyed)
    with Dossier.create(keyed, "Keys") as there:
        assert there.title() == "Keys"
    monkeypatch.setenv("PGPASSWORD", "another word")
    with pytest.raises(Refused, match="does not take this password") as refused:
        Dossier.open(keyed)
    assert "another word" not in str(refused.value)
    assert SECRET not in str(refused.value)


def test_a_password_that_was_typed_is_for_one_server_and_user_alone(server, tmp_path, monkeypatch):
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))
    monkeypatch.delenv("PGPASSWORD", raising=False)
    keyed = place_of(server.replace(f"{USER}@", f"{KEYED}@") + "&dossier=keyed-by-hand")
    try:
        for elsewhere in (replace(keyed, user="clerk"), replace(keyed, port=5433), replace(keyed, database="other")):
            give_password(elsewhere, SECRET)
        assert "wants a password" in str(password_wanted(keyed))
        give_password(keyed, "another word")
        assert "does not take this password" in str(password_wanted(keyed))
        give_password(replace(keyed, name="another dossier of the same database"), SECRET)
        assert password_wanted(keyed) is None
        monkeypatch.setenv("PGPASSWORD", "another word")
        assert password_wanted(keyed) is None, "what was typed counts"
        assert WorkerPool().call(is_there, str(keyed), timeout=60, progress=SilentProgress(), fresh=True) is False
        assert "another word" not in repr(keyed) + str(keyed)
    finally:
        passwords.know_only({})


def is_there(address):
    """Whether there is anything at an address; for a worker's process."""
    return Dossier.is_there(place_of(address))


def test_who_may_only_read_is_told_so(made, server, monkeypatch):
    with psycopg.connect(host=server.partition("?host=")[2], user=USER, dbname=DATABASE) as connection:
        connection.execute(f'GRANT USAGE ON SCHEMA "{made.name}" TO {KEYED}')
        connection.execute(f'GRANT SELECT ON ALL TABLES IN SCHEMA "{made.name}" TO {KEYED}')
    monkeypatch.setenv("PGPASSWORD", SECRET)
    reader = replace(made, user=KEYED)
    with Dossier.open(reader) as there:
        assert there.title() == "Convention on tides"
        with pytest.raises(Refused, match="You may not do this"):
            there.add_draft(ZERO)


def test_a_transaction_that_fails_leaves_nothing(made):
    with Dossier.open(made) as there, pytest.raises(Refused, match="already, as draft"):
        there.add(drafts=(ZERO, replace(ZERO, label="one")))
    with Dossier.open(made, write=False) as there:
        assert there.drafts() == ()


def test_a_provision_must_have_its_draft_and_its_parent(made):
    store = open_on_server(made)
    words = dict.fromkeys(("kind", "number", "heading", "text", "address", "where"), "")
    with pytest.raises(IntegrityError), store.writing() as session:
        session.add(ProvisionRow(draft_id=7, position=0, key="a", parent=None, typed=False, **words))
    empty = dict.fromkeys(
        ("label", "title", "language", "profile", "symbol", "date", "meeting", "source", "sha256"), "x"
    )
    rows = [
        DraftRow(id=1, position=0, words=0, **empty),
        ProvisionRow(draft_id=1, position=0, key="a", parent="nobody", typed=False, **words),
    ]
    with pytest.raises(IntegrityError), store.writing() as session:
        session.add_all(rows)
    store.close()
    store.close()


def test_texts_are_kept_whatever_their_signs_and_ordered_by_code_points(anywhere):
    names = ["z", "Z", "é", "É", "a b", "ab", "A", "_", "中", "ا", "\U0001d11e", "", ODD]
    with Dossier.create(anywhere("signs"), ODD) as there:
        there.set_authors(dict.fromkeys(names, ODD))
        assert list(there.authors()) == sorted(names)
        assert set(there.authors().values()) == {ODD}
        assert there.title() == ODD
        there.add_draft(replace(ZERO, provisions=(replace(WORDS, text=ODD),)))
        assert there.draft("zero").provisions[0].text == ODD


def test_reading_sees_one_state_throughout(made):
    reader, writer = open_on_server(made, write=False), open_on_server(made)
    with reader.reading() as session:
        before = session.execute(select(DossierRow.title)).scalar_one()
        with writer.writing() as other:
            other.execute(update(DossierRow).values(title="other"))
        assert session.execute(select(DossierRow.title)).scalar_one() == before
    reader.close()
    writer.close()


def test_state_and_stamp_tell_what_was_written(made):
    with Dossier.open(made) as there:
        stamp, state = there.stamp(), there.state()
        assert (there.stamp(), there.state()) == (stamp, state)
        there.user_input.set_preference("delegation", "TSL")
        assert there.stamp() != stamp
        assert there.state() == state
        there.add_draft(ZERO)
        assert there.state().facts != state.facts
        assert there.state().said == state.said


@pytest.mark.parametrize("name", ["revision-1", "revision-4"])
def test_a_dossier_goes_to_a_server_and_comes_back_with_every_row(place, tmp_path, name):
    kept, back = KEPT / f"{name}.travaux", tmp_path / "back.travaux"
    copy_dossier(kept, place)
    copy_dossier(place, back)
    stores = [open_file(kept, write=False), open_on_server(place, write=False), open_file(back, write=False)]
    rows = []
    for store in stores:
        with store.reading() as session:
            tables = Base.metadata.sorted_tables
            rows.append([session.execute(table.select().order_by(*table.primary_key)).all() for table in tables])
        store.close()
    assert rows[0] == rows[1] == rows[2]
    with Dossier.open(place) as there:
        there.check()
        there.add_draft(replace(ZERO, label="a draft after those that came", sha256="d" * 64))
        assert there.drafts()[-1].label == "a draft after those that came"


def test_a_copy_never_takes_the_place_of_a_dossier(made, tmp_path):
    kept = tmp_path / "kept.travaux"
    Dossier.create(kept, "Kept").close()
    for source, target in ((kept, made), (made, kept)):
        with pytest.raises(Refused, match="already"):
            copy_dossier(source, target)


def test_a_new_dossier_that_could_not_be_filled_is_not_there(place):
    with pytest.raises(KeyError), new_dossier(place, "Half"):
        raise KeyError
    assert not Dossier.is_there(place)


def test_actors_of_a_dossier_come_back(anywhere):
    with Dossier.create(anywhere("actors"), "Kites") as there:
        there.add_actor(Actor("TSL", ActorType.STATE, "Testland"))
        assert [actor.id for actor in there.own_actors()] == ["TSL"]


def test_rows_come_only_into_an_empty_dossier(made, tmp_path):
    other = tmp_path / "other.travaux"
    with Dossier.create(other, "Other") as there:
        there.add_draft(ZERO)
    source, target = open_file(other, write=False), open_on_server(made)
    with source.reading() as rows, target.writing() as session:
        copy_rows(rows, session)
    with pytest.raises(IntegrityError), source.reading() as rows, target.writing() as session:
        copy_rows(rows, session)
    source.close()
    target.close()


def test_a_locked_dossier_is_not_copied_to_where_it_would_be_open(place, tmp_path):
    locked = tmp_path / "locked.travaux"
    Dossier.create(locked, "Kept").close()
    lock(locked, "two kites and a bell")
    for target in (place, tmp_path / "open.travaux"):
        with pytest.raises(Refused, match="is locked, and a copy of this sort would not be"):
            copy_dossier(locked, target)
        assert not Dossier.is_there(target)


def _filled_while_it_breaks_off(place, other):
    with new_dossier(place, "Kites") as there:
        other.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'travaux'")
        there.add_draft(ZERO)


def test_a_dossier_whose_connection_broke_off_while_it_was_filled_is_not_there(place, server):
    with psycopg.connect(host=server.partition("?host=")[2], user=USER, dbname=DATABASE, autocommit=True) as other:
        with pytest.raises(Refused, match="broke off"):
            _filled_while_it_breaks_off(place, other)
        assert not Dossier.is_there(place)
