"""What the tests of the command line share: a call in this process, and two small drafts with a paper, in files."""

import json

import jsonschema
import pytest

from app.cli.main import parse_arguments, run

ZERO = """Convention on tides

Article 1
Use of tides

1. Each Party shall measure the tide at its harbours every day.

2. Parties may send their tables to the Secretariat.

Article 2
Reports

1. Tables are public.
"""

REV1 = ZERO.replace("harbours every day", "harbours and lagoons every day").replace("may send", "should send")

TABLE = """article,proponent,current text,proposed text,rationale
Article 1(1),France,Each Party shall measure the tide at its harbours every day.,\
Each Party shall measure the tide at its harbours and lagoons every day.,Lagoons have tides too.
"""


@pytest.fixture
def line(root, capsysbinary):
    """`line("show", file)` gives (exit code, standard output, standard error)."""

    def call(*words):
        code = run(parse_arguments([str(word) for word in words]), root / "resources", lambda dossier: 77)
        out, err = capsysbinary.readouterr()
        return code, out.decode("utf-8", "replace"), err.decode("utf-8")

    return call


@pytest.fixture
def tides(tmp_path):
    """A folder with zero.txt, rev1.txt and asked.csv."""
    (tmp_path / "zero.txt").write_text(ZERO, "utf-8")
    (tmp_path / "rev1.txt").write_text(REV1, "utf-8")
    (tmp_path / "asked.csv").write_text(TABLE, "utf-8")
    return tmp_path


@pytest.fixture
def valid(root):
    """The document that a verb wrote as JSON, held to the schema that its own format names."""

    def check(text):
        document = json.loads(text)
        name = document["format"].removeprefix("travaux-").removesuffix("/1")
        schema = json.loads((root / "resources" / "schemas" / f"{name}.schema.json").read_text("utf-8"))
        jsonschema.validate(document, schema, cls=jsonschema.Draft202012Validator)
        return document

    return check
