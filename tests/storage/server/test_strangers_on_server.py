"""A dossier on a server is opened only when there is nothing in its schema but what Travaux makes: nothing that a
colleague put there is run with the rights of whoever opens it or writes; and a missing right is called one.
"""

from __future__ import annotations

import json
import zlib
from contextlib import closing
from dataclasses import replace

import psycopg
import pytest
from sqlalchemy import text

from app.job import Damaged, Refused
from app.place import place_of
from app.services.dossiers.creation import copy_dossier
from app.services.dossiers.dossier import Dossier
from app.storage.schema import HEAD
from app.storage.server.server import open_on_server
from app.storage.server.shape import SHAPES, facts_of, shape_of
from tests.postgres import DATABASE, KEYED, SECRET, USER
from tests.storage.shapes import facts_made

_MADE = "LANGUAGE plpgsql AS 'BEGIN INSERT INTO public.run VALUES (1); RETURN {}; END'"
CALLED = f"CREATE FUNCTION {{}}() RETURNS trigger {_MADE.format('NEW')}"
VALUE = f"CREATE FUNCTION {{}}(anyelement) RETURNS {{}} {_MADE}"

STRANGERS = {
    "a trigger": (
        CALLED.format("public.f"),
        "CREATE TRIGGER x AFTER UPDATE ON dossier EXECUTE FUNCTION public.f()",
    ),
    "a trigger of constraints": (
        CALLED.format("public.f"),
        "CREATE CONSTRAINT TRIGGER x AFTER UPDATE ON dossier DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE"
        " FUNCTION public.f()",
    ),
    "a rule": ("CREATE RULE x AS ON UPDATE TO dossier DO ALSO INSERT INTO public.run VALUES (1)",),
    "a rule that does something else": ("CREATE RULE x AS ON INSERT TO authors DO INSTEAD NOTHING",),
    "a view": ("CREATE VIEW x AS SELECT 1 AS one",),
    "a view in the place of a table": (
        VALUE.format("public.f", "text", "''''"),
        "ALTER TABLE pins RENAME TO former_pins",
        "CREATE VIEW pins AS SELECT public.f(1) AS older_sha256, * FROM (VALUES ('', '', '')) AS a (older_provision,"
        " newer_sha256, newer_provision)",
    ),
    "a view in the place of the number": (
        VALUE.format("public.f", "text", "''5''"),
        "DROP TABLE alembic_version",
        "CREATE VIEW alembic_version AS SELECT public.f(1) AS version_num",
    ),
    "a view in the place of the dossier": (
        VALUE.format("public.f", "text", "''''"),
        "DROP TABLE dossier",
        "CREATE VIEW dossier AS SELECT 1 AS id, public.f(1) AS title, '' AS forum",
    ),
    "a view that is kept": ("CREATE MATERIALIZED VIEW x AS SELECT 1 AS one",),
    "rights by row": ("ALTER TABLE notes ENABLE ROW LEVEL SECURITY",),
    "a policy": (VALUE.format("public.f", "boolean", "true"), "CREATE POLICY x ON notes USING (public.f(1))"),
    "a policy that holds": (
        VALUE.format("public.f", "boolean", "true"),
        "CREATE POLICY x ON notes USING (public.f(1))",
        "ALTER TABLE notes ENABLE ROW LEVEL SECURITY",
        "ALTER TABLE notes FORCE ROW LEVEL SECURITY",
    ),
    "a function": ("CREATE FUNCTION strpos(varchar, varchar) RETURNS integer LANGUAGE sql AS 'SELECT 1'",),
    "an operator that hides the server's own": (
        "CREATE FUNCTION public.f(varchar, varchar) RETURNS boolean LANGUAGE plpgsql AS 'BEGIN INSERT INTO public.run"
        " VALUES (1); RETURN true; END'",
        "CREATE OPERATOR = (FUNCTION = public.f, LEFTARG = varchar, RIGHTARG = varchar)",
    ),
    "an operator that the question itself would use": (
        "CREATE FUNCTION public.f(name, name) RETURNS text LANGUAGE plpgsql AS 'BEGIN INSERT INTO public.run VALUES"
        " (1); RETURN CAST($1 AS text); END'",
        "CREATE OPERATOR || (FUNCTION = public.f, LEFTARG = name, RIGHTARG = name)",
    ),
    "a function that the question itself would use": (
        "CREATE FUNCTION quote_ident(varchar) RETURNS text LANGUAGE plpgsql AS 'BEGIN INSERT INTO public.run VALUES"
        " (1); RETURN CAST($1 AS text); END'",
    ),
    "a default that is computed": (
        VALUE.format("public.f", "text", "''''"),
        "ALTER TABLE drafts ALTER received SET DEFAULT public.f(1)",
    ),
    "a default where there is none": ("ALTER TABLE notes ALTER private SET DEFAULT false",),
    "another default": ("ALTER TABLE proposal_actors ALTER speaker SET DEFAULT true",),
    "no default": ("ALTER TABLE drafts ALTER id DROP DEFAULT",),
    "a default from elsewhere by its name": (
        "CREATE SCHEMA {next}",
        "CREATE FUNCTION {next}.val(regclass) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'",
        "ALTER TABLE dossier ALTER id SET DEFAULT {next}.val('dossier_id_seq')",
    ),
    "one more column": ("ALTER TABLE notes ADD luggage text",),
    "a column that is computed": ("ALTER TABLE notes ADD luggage text GENERATED ALWAYS AS (upper(text)) STORED",),
    "a column that was": ("ALTER TABLE notes ADD luggage text", "ALTER TABLE notes DROP luggage"),
    "a column of another type": ("ALTER TABLE notes ALTER text TYPE text",),
    "a column of a domain": (
        VALUE.format("public.f", "boolean", "true"),
        "CREATE DOMAIN public.d AS varchar COLLATE \"C\" CHECK (public.f(VALUE))",
        "ALTER TABLE notes ALTER text TYPE public.d",
    ),
    "a type": ("CREATE TYPE mood AS ENUM ('glad')",),
    "a domain": ("CREATE DOMAIN mood AS text",),
    "a composite type": ("CREATE TYPE mood AS (a integer)",),
    "a range": ("CREATE TYPE mood AS RANGE (subtype = integer)",),
    "letters of any case": (
        "CREATE COLLATION public.c (provider = icu, locale = 'und-u-ks-level2', deterministic = false)",
        "ALTER TABLE authors ALTER author TYPE varchar COLLATE public.c",
    ),
    "a collation": ("CREATE COLLATION \"C\" FROM pg_catalog.\"en-US-x-icu\"",),
    "one more table": ("CREATE TABLE luggage (a integer)",),
    "one more sequence": ("CREATE SEQUENCE luggage",),
    "a foreign table": (
        "CREATE FOREIGN DATA WRAPPER w",
        "CREATE SERVER s FOREIGN DATA WRAPPER w",
        "CREATE FOREIGN TABLE luggage (a integer) SERVER s",
    ),
    "a table that inherits from ours elsewhere": ("CREATE TABLE public.heir () INHERITS (notes)",),
    "a table that points to ours elsewhere": (
        "CREATE TABLE public.pointer (a bigint REFERENCES drafts (id) ON DELETE CASCADE)",
    ),
    "a table of parts": ("DROP TABLE pins", "CREATE TABLE pins (older_sha256 varchar, older_provision varchar,"
        " newer_sha256 varchar, newer_provision varchar) PARTITION BY LIST (older_sha256)"),
    "a check that calls": (
        VALUE.format("public.f", "boolean", "true"),
        "ALTER TABLE authors ADD CONSTRAINT x CHECK (public.f(actor))",
    ),
    "a check that calls what the server has": (
        "ALTER TABLE authors ADD CONSTRAINT x CHECK (query_to_xml('SELECT 1', true, true, '') IS NOT NULL)",
    ),
    "our check of something else": (
        "ALTER TABLE marks DROP CONSTRAINT ck_marks_field",
        "ALTER TABLE marks ADD CONSTRAINT ck_marks_field CHECK (field IN ('text', 'heading'))",
    ),
    "a key that empties": (
        "ALTER TABLE provisions DROP CONSTRAINT fk_provisions_draft_id",
        "ALTER TABLE provisions ADD CONSTRAINT fk_provisions_draft_id FOREIGN KEY (draft_id) REFERENCES drafts ON"
        " DELETE SET NULL",
    ),
    "an exclusion": ("ALTER TABLE authors ADD CONSTRAINT x EXCLUDE USING btree (actor WITH =)",),
    "an index of an expression": (
        "CREATE FUNCTION public.f(varchar) RETURNS text IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RETURN $1; END'",
        "CREATE INDEX x ON authors (public.f(actor))",
    ),
    "an index of a part": ("CREATE INDEX x ON authors (actor) WHERE actor <> ''",),
    "our index of something else": ("DROP INDEX ix_asks_key", "CREATE INDEX ix_asks_key ON asks (lower(key))"),
    "statistics of an expression": ("CREATE STATISTICS x ON (lower(actor)), author FROM authors",),
    "a table that is not kept safe": ("ALTER TABLE pins SET UNLOGGED",),
    "a dictionary": ("CREATE TEXT SEARCH CONFIGURATION x (COPY = simple)",),
}  # fmt: skip


@pytest.fixture
def host(server):
    return server.partition("?host=")[2]


@pytest.fixture
def owner(host):
    """Whoever made the dossier, at the server itself."""
    with psycopg.connect(host=host, user=USER, dbname=DATABASE, autocommit=True) as connection:
        yield connection


@pytest.fixture
def made(server, request, owner):
    """A dossier on the server, and a table beside it into which whatever is run writes."""
    place = place_of(f"{server}&dossier=gift-{zlib.crc32(request.node.name.encode()):08x}")
    Dossier.create(place, "Convention on tides").close()
    owner.execute("DROP SCHEMA public CASCADE")
    owner.execute("CREATE SCHEMA public")
    owner.execute("CREATE TABLE public.run (a integer)")
    yield place
    owner.execute(f'DROP SCHEMA "{place.name}" CASCADE')
    owner.execute("DROP FOREIGN DATA WRAPPER IF EXISTS w CASCADE")
    owner.execute(f'DROP SCHEMA IF EXISTS "next{place.name}" CASCADE')


def put_in(owner, place, statements):
    owner.execute(f'SET search_path TO "{place.name}"')
    for statement in statements:
        owner.execute(statement.replace("{next}", f'"next{place.name}"'))
    owner.execute("SET search_path TO public")


@pytest.mark.parametrize("stranger", STRANGERS)
def test_what_travaux_never_makes_is_refused_and_nothing_of_it_is_run(made, owner, stranger, tmp_path):
    with Dossier.open(made) as there:
        put_in(owner, made, STRANGERS[stranger])
        before = facts_of(owner, made.name)
        asked = (
            lambda: Dossier.open(made, write=False),
            lambda: Dossier.open(made),
            lambda: Dossier.is_older(made),
            lambda: copy_dossier(made, tmp_path / "copy.travaux"),
            # One that was opened before it came:
            lambda: there.title(),
            lambda: there.check(),
            lambda: there.set_author("A. Clerk", "DEU"),
        )
        for ask in asked:
            with pytest.raises(Damaged, match=f"The dossier “{made.name}” on the server "):
                ask()
    assert owner.execute("SELECT count(*) FROM public.run").fetchone() == (0,)
    assert facts_of(owner, made.name) == before
    assert not (tmp_path / "copy.travaux").exists()


def test_a_colleague_takes_no_right_of_whoever_writes(made, owner, host):
    """A role that looks after a dossier has a trigger make it the server's master."""
    owner.execute("DROP ROLE IF EXISTS clerk")
    owner.execute("CREATE ROLE clerk LOGIN")
    owner.execute("GRANT CREATE, USAGE ON SCHEMA public TO clerk")
    owner.execute(f'GRANT ALL ON SCHEMA "{made.name}" TO clerk')
    owner.execute(f'ALTER TABLE "{made.name}".dossier OWNER TO clerk')
    with psycopg.connect(host=host, user="clerk", dbname=DATABASE, autocommit=True) as clerk:
        clerk.execute(
            "CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS"
            " 'BEGIN ALTER ROLE clerk SUPERUSER; RETURN NEW; END'"
        )
        clerk.execute(f'CREATE TRIGGER x AFTER UPDATE ON "{made.name}".dossier EXECUTE FUNCTION public.f()')
    with pytest.raises(Damaged, match="has in it what Travaux never makes \\(“x”\\), and nothing of it was read; ask"):
        Dossier.open(made)
    assert owner.execute("SELECT rolsuper FROM pg_roles WHERE rolname = 'clerk'").fetchone() == (False,)
    owner.execute("DROP OWNED BY clerk CASCADE")


def test_nobody_puts_a_trigger_on_a_dossier_while_it_is_written(made, owner):
    put_in(owner, made, (CALLED.format("public.f"),))
    store = open_on_server(made)
    owner.execute("SET lock_timeout TO 200")
    with store.writing(), pytest.raises(psycopg.errors.LockNotAvailable):
        put_in(owner, made, ("CREATE TRIGGER x AFTER UPDATE ON notes EXECUTE FUNCTION public.f()",))
    with store.reading(), pytest.raises(psycopg.errors.LockNotAvailable):
        put_in(owner, made, ("ALTER TABLE pins RENAME TO former_pins",))
    store.close()


@pytest.mark.parametrize("number", range(1, HEAD + 1))
def test_what_is_kept_of_a_schema_is_what_the_revisions_make(server, number):
    assert [list(fact) for fact in sorted(shape_of(number).elements())] == facts_made(server, number)
    assert json.loads((SHAPES / f"server-{number}.json").read_text("utf-8"))


def test_a_missing_table_is_damage(made, owner):
    put_in(owner, made, ("DROP TABLE pins",))
    with pytest.raises(Damaged, match="is damaged; have it restored from the server’s backup"):
        Dossier.open(made)


# --- rights ---


@pytest.fixture
def guest(made, monkeypatch):
    """The same dossier for somebody who was given no right yet."""
    monkeypatch.setenv("PGPASSWORD", SECRET)
    return replace(made, user=KEYED)


def test_a_missing_right_is_called_one_and_never_damage(made, guest, owner):
    def refused(ask):
        with pytest.raises(Refused) as reason:
            ask()
        assert not isinstance(reason.value, Damaged)
        assert "damaged" not in str(reason.value)
        return str(reason.value)

    said = refused(lambda: Dossier.open(guest, write=False))
    assert said == (
        f"You may not look into the dossier “{made.name}” on the server (the right USAGE on its schema is missing); ask"
        " whoever looks after it."
    )
    owner.execute(f'GRANT USAGE ON SCHEMA "{made.name}" TO {KEYED}')
    assert "(the right SELECT on “actor_names” is missing)" in refused(lambda: Dossier.open(guest, write=False))
    owner.execute(f'GRANT SELECT ON ALL TABLES IN SCHEMA "{made.name}" TO {KEYED}')
    owner.execute(f'REVOKE SELECT ON "{made.name}".notes FROM {KEYED}')
    assert "(the right SELECT on “notes” is missing)" in refused(lambda: Dossier.open(guest))
    owner.execute(f'GRANT SELECT ON "{made.name}".notes TO {KEYED}')
    with Dossier.open(guest) as there:
        there.check()
        assert "You may not do this with the dossier" in refused(lambda: there.set_author("A. Clerk", "DEU"))
        owner.execute(f'GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA "{made.name}" TO {KEYED}')
        there.set_author("A. Clerk", "DEU")
        owner.execute(f'REVOKE INSERT ON "{made.name}".pins FROM {KEYED}')
        owner.execute(f'REVOKE SELECT ON "{made.name}".authors FROM {KEYED}')
        refused(there.authors)


def test_who_may_write_one_table_alone_writes_it(made, guest, owner):
    owner.execute(f'GRANT USAGE ON SCHEMA "{made.name}" TO {KEYED}')
    owner.execute(f'GRANT SELECT ON ALL TABLES IN SCHEMA "{made.name}" TO {KEYED}')
    owner.execute(f'GRANT UPDATE ON "{made.name}".dossier TO {KEYED}')
    for table in ("authors", "former", "conflicts", "digests"):
        owner.execute(f'GRANT INSERT, UPDATE, DELETE ON "{made.name}".{table} TO {KEYED}')
    with Dossier.open(guest) as there:
        there.set_author("A. Clerk", "DEU")
    with Dossier.open(made, write=False) as there:
        assert there.authors()


def test_a_statement_without_end_is_ended_in_one_sentence(made):
    def ask_for_long(there):
        with there.writing() as session:
            assert session.execute(text("SHOW statement_timeout")).scalar_one() == "2min"
            session.execute(text("SET statement_timeout TO 200"))  # only from here: opening may be slower than that
            session.execute(text("SELECT pg_sleep(30)"))

    with closing(open_on_server(made)) as there, pytest.raises(Refused, match="took too long"):
        ask_for_long(there)
