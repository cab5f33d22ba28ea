"""What the tests of the services share: a check of a document against its schema."""

import json

import jsonschema
import pytest


@pytest.fixture(scope="session")
def valid(root):
    """Raise unless a document holds to the schema that its own format names."""

    def check(document):
        name = document["format"].removeprefix("travaux-").removesuffix("/1")
        schema = json.loads((root / "resources" / "schemas" / f"{name}.schema.json").read_text("utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        jsonschema.validate(document, schema, cls=jsonschema.Draft202012Validator)
        return document

    return check
