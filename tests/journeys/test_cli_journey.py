"""A delegate's way through the command line: the sample dossier from its files to a PDF, and the real pair of drafts.

Whatever is compared, two things must hold of what is written: every letter of both drafts is equal or in a change, and
the comparison holds to its schema.
"""

import itertools
import json
import shutil
import subprocess
import tomllib

import jsonschema
import pytest

KEYS = ("label", "date", "symbol")
POINTING = ("move", "renumbering", "split", "join")


def holds(document, root):
    """Check a comparison against its schema and against the contract of coverage; returns it."""
    schema = json.loads((root / "resources" / "schemas" / "comparison.schema.json").read_text("utf-8"))
    jsonschema.validate(document, schema, cls=jsonschema.Draft202012Validator)
    texts = {side: {p["id"]: p["text"] for p in document[side]["provisions"]} for side in ("older", "newer")}
    for side in texts:
        assert len(texts[side]) == len(document[side]["provisions"])
    covered = {side: {key: [c.isspace() for c in text] for key, text in texts[side].items()} for side in texts}
    for older, start, end, newer, at in document["equal"]:
        length = end - start
        assert length > 0
        assert texts["older"][older][start:end] == texts["newer"][newer][at : at + length] != ""
        covered["older"][older][start:end] = [True] * length
        covered["newer"][newer][at : at + length] = [True] * length
    moves = {c["id"] for c in document["changes"] if c["kind"] == "move"}
    for change in document["changes"]:
        assert change["within"] is None or change["within"] in moves
        for side in texts:
            there = change[side]
            if there is None:
                continue
            if there["field"] == "text":
                assert texts[side][there["provision"]][there["start"] : there["end"]] == there["text"]
            if there["field"] == "text" and change["kind"] not in POINTING:
                length = there["end"] - there["start"]
                covered[side][there["provision"]][there["start"] : there["end"]] = [True] * length
    bare = [
        (side, key, texts[side][key][letters.index(False) :][:40])
        for side in covered
        for key, letters in covered[side].items()
        if not all(letters)
    ]
    assert bare == []
    return document


@pytest.fixture(scope="module")
def sample(travaux, root, tmp_path_factory):
    """The sample dossier, made with the command line from drafts/sample.toml; and the story itself."""
    drafts = root / "drafts"
    if not (drafts / "sample.toml").is_file():
        pytest.skip("the sample (drafts/sample.toml) is not here")
    story = tomllib.loads((drafts / "sample.toml").read_text("utf-8"))
    dossier = tmp_path_factory.mktemp("sample") / "sample.travaux"
    own = ("--actors", drafts / story["actors"]) if "actors" in story else ()
    calls = [
        (
            "import",
            dossier,
            drafts / d["file"],
            *own,
            "--label",
            d["label"],
            "--date",
            d["date"],
            "--symbol",
            d["symbol"],
        )
        for d in story["draft"]
    ]
    calls += [("proposals", dossier, drafts / paper["file"], *own) for paper in story["proposals"]]
    calls.append(("authors", dossier, *(f"{author}={actor}" for author, actor in story["authors"].items())))
    for words in calls:
        done = travaux(*words)
        assert (done.returncode, done.stderr) == (0, ""), words
    return dossier, story


def test_the_sample_holds_its_drafts_and_proposals(travaux, sample):
    dossier, story = sample
    info = json.loads(travaux("info", dossier, "--json", "-").stdout)
    assert [d["label"] for d in info["drafts"]] == [d["label"] for d in story["draft"]]
    assert [d["date"] for d in info["drafts"]] == [d["date"] for d in story["draft"]]
    assert info["counts"]["papers"] == len(story["proposals"])
    assert info["counts"]["proposals"] > 5
    assert "is sound" in travaux("check", dossier).stdout
    assert {path.name for path in dossier.parent.iterdir()} - {"sample backups"} == {"sample.travaux"}


def test_every_two_drafts_of_the_sample_compare(travaux, sample, root):
    dossier, story = sample
    labels = [d["label"] for d in story["draft"]]
    named = set()
    for older, newer in itertools.pairwise(labels):
        done = travaux("compare", f"{dossier}#{older}", f"{dossier}#{newer}", "--json", "-")
        assert (done.returncode, done.stderr) == (0, "")
        document = holds(json.loads(done.stdout), root)
        assert document["changes"]
        named |= set(document["summary"]["actors"])
    assert len(named) > 3
    # The sample's States are fictional: no real one may ever be named in it.
    own = {actor["id"] for actor in json.loads((root / "drafts" / story["actors"]).read_text("utf-8"))}
    assert {actor for actor in named if len(actor) == 3 and actor.isupper()} <= own


def test_the_sample_becomes_a_pdf(program_started, sample, root, tmp_path):
    drafts, story = root / "drafts", sample[1]
    pair = story["compare"]
    out = tmp_path / "sample.pdf"
    done = program_started(
        "compare", drafts / pair["older"], drafts / pair["newer"],
        "--evidence", *(drafts / e for e in pair["evidence"]),
        "--actors", drafts / story["actors"], "--json", tmp_path / "sample.json", "--pdf", out,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    holds(json.loads((tmp_path / "sample.json").read_text("utf-8")), root)
    assert out.read_bytes().startswith(b"%PDF-")
    if shutil.which("qpdf"):
        assert subprocess.run(["qpdf", "--check", out], capture_output=True, check=False).returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["sample.json", "sample.pdf"]


def test_a_tracked_draft_and_its_silent_changes(program_started, sample):
    dossier, _ = sample
    done = program_started("silent", f"{dossier}#rev1", f"{dossier}#rev2", "--json", "-")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["format"] == "travaux-silent/1"


def test_the_real_pair_with_its_compilation(travaux, corpus, root, tmp_path):
    folder = corpus / "bbnj"
    done = travaux(
        "compare",
        folder / "2022-06-01_further-revised-draft.txt",
        folder / "2022-12-12_further-refreshed-draft.txt",
        "--evidence",
        folder / "2022-08-01_textual-proposals-by-delegations_part-I-and-II.txt",
        "--json",
        tmp_path / "out.json",
        "--pdf",
        tmp_path / "out.pdf",
    )
    assert (done.returncode, done.stderr) == (0, "")
    document = holds(json.loads((tmp_path / "out.json").read_text("utf-8")), root)
    for side in ("older", "newer"):
        numbers = {p["number"] for p in document[side]["provisions"] if p["kind"] == "article"}
        assert {f"Article {n}" for n in range(1, 71)} <= {number.strip("[]") for number in numbers}
    attributions = [a for c in document["changes"] for a in c["attributions"] if not a["opposite"]]
    assert 5 < document["summary"]["attributed"] < 120
    assert all(a["asked"]["quote"] and a["asked"]["where"] for a in attributions if a["link"] == "matched")
    assert (tmp_path / "out.pdf").stat().st_size > 100_000


def test_the_real_bracketed_pair(travaux, corpus, root):
    folder = corpus / "paris"
    done = travaux("compare", folder / "2015-10-23_draft-text.md", folder / "2015-12-09_draft-text.md", "--json", "-")
    assert (done.returncode, done.stderr) == (0, "")
    document = holds(json.loads(done.stdout), root)
    depths = [m["depth"] for p in document["older"]["provisions"] for m in p["marks"] if m["mark"] == "bracket"]
    assert max(depths) >= 5
