"""The vocabularies say all that the code says, and nothing else: same words, same holes, every form of a plural."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.message import Message, holes_in
from app.notation.marks.legends import LEGENDS
from app.notation.marks.profiles import guess_profile
from app.redline.model import AmendmentKind, AmendmentReason
from app.redline.tables.change_columns import ChangeMedium, headings_of
from app.services.resources import load_resources
from app.treaty.actors import ActorType
from app.treaty.address import SAID
from app.treaty.changes import ChangeClass, ChangeKind
from app.treaty.draft import Kind
from app.treaty.fates import Fate
from app.treaty.marks import Stance
from app.treaty.plurals import FORMS
from app.treaty.proposals import Edit, EvidenceKind
from app.treaty.scope import CLASS_WORDS
from app.treaty.statuses import AGREED
from app.treaty.vocabulary import ENGLISH

LANGUAGES = ("fr", "es", "ru", "zh", "ar")
_JOINTS = re.compile(
    r" \(| between\b| ha(?:s|ve)\b| stays visible as text| that stands\b| stand (?:directly )?below\b|(?<=nobody: )"
    r"|^(?:Comment by|proposals|words?|Left out, (?:foot|end)note) |^tracked changes?\b| with\b"
)
"""Where the program puts a sentence together from two."""
PLAIN = ("code", "thousands", "counts", "sentences")


@pytest.fixture(scope="module")
def code(root: Path) -> list[ast.AST]:
    """Everything in the code of the floors below the desktop and the command line, which have words of their own."""
    files = [f for f in sorted((root / "app").rglob("*.py")) if not {"desktop", "cli"} & set(f.parts)]
    return [node for file in files for node in ast.walk(ast.parse(file.read_text("utf-8")))]


@pytest.fixture(scope="module", params=LANGUAGES)
def tables(request: pytest.FixtureRequest, root: Path) -> dict[str, Any]:
    return tomllib.loads((root / "resources" / "words" / f"{request.param}.toml").read_text("utf-8"))


def _calls(code: list[ast.AST], name: str) -> Iterator[list[ast.expr]]:
    """The arguments of every call of a method of that name in the program that begins with words."""
    for node in code:
        named = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == name
        if named and node.args and _words(node.args[0]):
            yield node.args


def _words(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _said(code: list[ast.AST]) -> dict[str, set[str]]:
    """What the code says, by context."""
    said: dict[str, set[str]] = {}
    for arguments in _calls(code, "say"):
        context = _words(arguments[1]) if len(arguments) > 1 else ""
        said.setdefault(context or "words", set()).add(_words(arguments[0]))
    return said


def _counted(code: list[ast.AST]) -> set[str]:
    return {_words(a[1]) for a in _calls(code, "count") if len(a) > 2 and _words(a[1])}


def _terms() -> dict[str, set[str]]:
    """The values of enumerations that are said."""
    return {
        "kind": {kind.value for kind in ChangeKind},
        "class": {weight.value for weight in ChangeClass},
        "amendment kind": {kind.value for kind in AmendmentKind},
        "amendment reason": {reason.value for reason in AmendmentReason},
        "tag": {"modal", "qualifier", "number", "defined_term", "reference", "scope"},
        "link": {"marked", "matched", "asserted", "unattributed"},
        "stance": {stance.value for stance in Stance},
        "status": set(AGREED),
        "fate": {fate.value for fate in Fate},
        "role": {"facilitator", "speaker"},
        "evidence": {kind.value for kind in EvidenceKind},
        "language": {"en", *LANGUAGES},
        "column": set(headings_of(ChangeMedium.TABLE, shelf=True)),
        "month": {
            "January", "February", "March", "April", "May", "June", "July",
            "August", "September", "October", "November", "December",
        },
        "day": {"1"},
        "place": set(SAID),
        "scope": set(CLASS_WORDS.values()),
        "date": {"{day} {month} {year}"},
    }  # fmt: skip


def test_each_vocabulary_says_what_the_code_says_and_nothing_else(
    tables: dict[str, Any], code: list[ast.AST], root: Path
) -> None:
    officers = {a.id for a in load_resources(root / "resources").register.actors if a.type is ActorType.OFFICER}
    expected = _said(code) | _terms() | {"office": officers}
    assert expected["words"], "the code must be found to say something"
    found = {context: set(table) for context, table in tables.items() if context not in PLAIN}
    assert found == expected
    assert set(tables["counts"]) == _counted(code)


def test_every_translation_has_the_holes_of_the_english_words(tables: dict[str, Any]) -> None:
    for context in set(tables) - {"code", "thousands", "counts"}:
        for english, said in tables[context].items():
            assert set(holes_in(said)) == set(holes_in(english)), (context, english)
            assert said.strip() or context == "sentence", (context, english)


def test_every_plural_has_the_forms_of_its_language(tables: dict[str, Any]) -> None:
    for english, forms in tables["counts"].items():
        assert set(forms) == set(FORMS[tables["code"]]), english
        for form, said in forms.items():
            # Where the form says how many there are, the number need not be written.
            spared = {"n"} if form in ("one", "two") else set()
            assert set(holes_in(english)) - spared <= set(holes_in(said)) <= set(holes_in(english)), (english, form)


def test_the_five_files_know_the_same_sentences(root: Path) -> None:
    files = [tomllib.loads((root / "resources" / "words" / f"{code}.toml").read_text("utf-8")) for code in LANGUAGES]
    assert len({tuple(file["sentences"]) for file in files}) == 1
    assert [file["code"] for file in files] == list(LANGUAGES)


def test_every_sentence_is_one_that_the_program_still_says(code: list[ast.AST], root: Path) -> None:
    """Each stretch of three words or more of a template stands in the code: what is said otherwise now would never be
    known again.
    """
    written = "\n".join((*_strings(code), *_profiles(root)))
    sentences = tomllib.loads((root / "resources" / "words" / "fr.toml").read_text("utf-8"))["sentences"]
    for template in sentences:
        for hole in holes_in(template):
            template = template.replace(f"{{{hole}}}", "\0")
        for stretch in template.split("\0"):
            for part in _JOINTS.split(stretch.strip(" :.;,“”%()")):
                if part.count(" ") > 1:
                    assert part in written, (template, part)


def test_the_words_of_every_notation_profile_are_known(root: Path) -> None:
    sentences = tomllib.loads((root / "resources" / "words" / "fr.toml").read_text("utf-8"))["sentences"]
    assert [words for words in _profiles(root) if words not in sentences] == []


def test_every_reason_for_a_profile_is_said_in_every_language(root: Path) -> None:
    resources = load_resources(root / "resources")
    words, register = resources.vocabulary("fr"), resources.register
    bracket = "The words [kite] fly."
    documents = (
        ["No mark."],
        [bracket],
        [bracket, bracket],
        ["ADD 1", "MOD 2", "SUP 3"],
        ["[DELETE: kites]"] * 2,
        ["[US/AU propose: kites]"] * 2,
        ["[kites – France]"] * 5,
        ["Option 1"] * 5 + ["[red][blue]"] * 5,
    )
    said = [reason for texts in documents for reason in guess_profile(texts, register)[1]]
    said += guess_profile([bracket], register, struck=2, added=3)[1]
    said += [Message(reason, ("“kites”",)) for _, reason, *_ in LEGENDS]
    said += guess_profile(["Text in square brackets is not agreed."], register)[1]
    assert len(said) == 10 + len(LEGENDS)
    assert [reason for reason in said if reason.template not in words.sentences] == []


def test_what_an_import_counts_and_leaves_out_has_a_name_in_every_language(root: Path) -> None:
    """What stands in the holes of the lines of a report and is no word of a file."""
    known = load_resources(root / "resources").vocabulary("fr").sentences
    counted = {f"{{n}} {value}" for value in (*Kind, *Edit)}
    assert counted - set(known) == set()
    left_out = {
        "running head", "running header", "running footer", "page number", "job number", "line number", "ruled line",
        "bullet", "bullet of a list", "address of a link", "mark for the page builder", "table of contents",
        "title of the page", "parts of the page", "comments", "what the file says of itself",
    }  # fmt: skip
    assert left_out == {one for one in known if not holes_in(one) and one[0].islower()} - _NO_THINGS


_NO_THINGS = {"by itself the text would be read so too", "such place", "nobody"}
"""Parts of sentences that are no name of anything left out."""


def test_what_is_said_of_a_fate_and_of_a_doubtful_reading_is_said_in_every_language(root: Path) -> None:
    app, words = root / "app", load_resources(root / "resources").vocabulary("fr")
    asks = app / "attribution" / "asks"
    files = [*sorted((app / "attribution" / "fates").glob("*.py")), asks / "base_draft.py", asks / "ask_edits.py"]
    files.append(app / "services" / "proposals" / "review.py")
    said = [form for file in files for form in _sentences(ast.parse(file.read_text("utf-8")))]
    assert len(said) > 50
    assert [form for form in said if form not in words.sentences] == []


def _sentences(code: ast.Module) -> Iterator[str]:
    """The sentences in a file: templates as they are, finished ones with something in their holes; docstrings, steps
    and refusals are none.
    """
    passed = {id(one.value) for one in ast.walk(code) if isinstance(one, ast.Expr)}
    for one in ast.walk(code):
        if isinstance(one, ast.Call) and getattr(one.func, "id", getattr(one.func, "attr", "")) in ("step", "Refused"):
            passed |= {id(argument) for argument in ast.walk(one)}
        if isinstance(one, ast.JoinedStr):
            passed |= {id(part) for part in one.values}
    for one in ast.walk(code):
        if id(one) not in passed and isinstance(one, ast.Constant | ast.JoinedStr):
            parts = one.values if isinstance(one, ast.JoinedStr) else [one]
            said = "".join(_words(part) or "40%"[: 3 if _is_share(part) else 2] for part in parts)
            if said.count(" ") > 2 and said.endswith("."):
                yield said


def _is_share(part: ast.expr) -> bool:
    return isinstance(part, ast.FormattedValue) and part.format_spec is not None


def _profiles(root: Path) -> list[str]:
    """The words of the notation profiles that a reader sees."""
    profiles = load_resources(root / "resources").profiles.values()
    return [words for one in profiles for words in (one.title, one.about, one.source)]


def _strings(code: list[ast.AST]) -> Iterator[str]:
    for node in code:
        if isinstance(node, ast.JoinedStr):
            yield "".join(_words(part) or "\1" for part in node.values)
        elif _words(node):
            yield _words(node)


def test_there_is_a_vocabulary_for_each_of_the_six_languages(root: Path) -> None:
    resources = load_resources(root / "resources")
    assert resources.vocabulary("en") is ENGLISH
    assert resources.vocabulary("xx") is ENGLISH
    for code in LANGUAGES:
        words = resources.vocabulary(code)
        assert words.language == code
        assert words.say("Who asked") != "Who asked"
        assert words.right_to_left is (code == "ar")
