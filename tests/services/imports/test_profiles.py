"""What a profile does from the file to the comparison: who is named, what counts as text, what is an option."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.services.comparisons.attribution import KnownEvidence
from app.services.comparisons.compare import compare_drafts
from app.services.comparisons.readings import readings_of
from app.services.imports.import_files import import_drafts
from app.services.imports.notation_profile import notation_of, set_notation
from app.services.imports.read_files import read_draft_file
from app.treaty.marks import Bracket

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.resources import Resources

HEAD = "Draft convention on lamps\n\nArticle 1. Use of lamps\n\n"


@pytest.fixture
def lamps(tmp_path: Path, resources: Resources):
    """`lamps("rio", "1. Lamps.", …)` is the draft with these paragraphs, read under that profile."""

    def read(profile: str, *paragraphs: str):
        file = tmp_path / f"{abs(hash((profile, paragraphs)))}.txt"
        file.write_text(HEAD + "\n\n".join(paragraphs) + "\n", "utf-8")
        return read_draft_file(file, resources, profile=profile).draft

    return read


@pytest.fixture
def asked(resources: Resources):
    """What a comparison says: (kind, words that went, words that came, who asked, who asked for the contrary)."""

    def told(older, newer) -> list[tuple[str, str, str, list[str], list[str]]]:
        compared = compare_drafts(older, newer, KnownEvidence(), resources)
        found = []
        for view in compared.redline.changes:
            names = {True: [], False: []}
            for one in view.attributions:
                names[one.opposite] += [actor.id for actor in one.actors]
            found.append((view.kind.value, view.older_text, view.newer_text, names[False], names[True]))
        return found

    return told


def words(draft, reading: str) -> list[str]:
    (read,) = readings_of([draft], reading)
    return [p.text for p in read.draft.provisions if p.text][1:]


PLAIN = "1. Lamps are lit by their keepers."


def test_names_behind_a_dash_and_before_a_colon(lamps, asked):
    dash = "1. Lamps are lit [and trimmed at dusk – EU, Japan; India delete] by their keepers."
    head = "1. Lamps are lit [EU/JP propose; IN oppose: and trimmed at dusk] by their keepers."
    for profile, text, named in (
        ("rio", dash, {"EU", "JPN"}),
        ("plain", dash, {"EU", "JPN"}),
        ("trade", dash, set()),
        ("trade", head, {"EU", "JPN"}),
        ("plain", head, {"EU", "JPN"}),
        ("itu", head, set()),
        ("none", dash, set()),
    ):
        told = asked(lamps(profile, PLAIN), lamps(profile, text))
        (change,) = (one for one in told if "trimmed" in one[2])
        assert (profile, set(change[3])) == (profile, named)
        assert set(change[4]) == ({"IND"} if named else set())


def test_two_letter_codes_are_names_in_the_trade_profile_alone(lamps, asked):
    text = "1. Lamps are lit [SA/CH propose: and trimmed at dusk] by their keepers."
    for profile, named in (("trade", {"SAU", "CHE"}), ("plain", {"?"})):
        told = asked(lamps(profile, PLAIN), lamps(profile, text))
        (change,) = (one for one in told if "trimmed" in one[2])
        assert set(change[3]) == named


def test_capitals_insert_under_their_profile(lamps):
    draft = lamps("capitals", "1. ALL lamps are lit [DELETE: at dusk AS THIS IS SAID ELSEWHERE].")
    assert words(draft, "original") == ["lamps are lit [DELETE: at dusk AS THIS IS SAID ELSEWHERE]."]
    assert words(draft, "accepted") == ["ALL lamps are lit [DELETE: at dusk AS THIS IS SAID ELSEWHERE]."]
    assert words(lamps("plain", "1. ALL lamps are lit."), "original") == ["ALL lamps are lit."]


def test_operations_add_and_suppress_provisions(lamps):
    body = ("NOC 34 Lamps are lit.", "ADD 34A Lamps are counted.", "SUP 35 Oil is bought.", "MOD 36 Wicks are cut.")
    draft = lamps("itu", *body)
    assert words(draft, "accepted") == [body[0], body[1], body[3]]
    assert words(draft, "original") == [body[0], body[2], body[3]]
    assert words(lamps("plain", *body), "accepted") == list(body)


def test_options_in_rows_and_in_blocks_are_chosen_alike(lamps):
    draft = lamps("unfccc", "1. Lamps [shall][should][may] be lit:", "Option 1: at dusk.", "Option 2: No text")
    assert words(draft, "option:1") == ["Lamps shall be lit:", "at dusk."]
    assert words(draft, "option:2") == ["Lamps should be lit:", "No text"]


@pytest.mark.parametrize(
    ("profile", "means"), [("plain", ""), ("deletion", "deletion"), ("options", "option"), ("none", None)]
)
def test_what_a_bracket_means(lamps, profile: str, means: str | None):
    (found,) = [
        {m.means for m in p.marks.text if isinstance(m, Bracket)}
        for p in lamps(profile, "1. Lamps are lit [at dusk].").provisions
        if "lit" in p.text
    ]
    assert found == (set() if means is None else {means})


def test_a_tag_alone_is_recorded_for_the_paragraph_before_it(lamps, asked):
    older = lamps("plain", "1. Lamps are lit.", "2. Wicks are cut at noon by the keeper.", "(Kenya: delete)", "3. Oil.")
    newer = lamps("plain", "1. Lamps are lit.", "2. Oil.")
    (change,) = (one for one in asked(older, newer) if "Wicks" in one[1])
    assert change[3] == ["KEN"]


def test_the_profile_of_a_stored_draft_changes_in_one_step_or_not_at_all(tmp_path, resources: Resources):
    from app.job import Refused
    from app.services.dossiers.dossier import Dossier

    file, dossier = tmp_path / "lamps.txt", tmp_path / "lamps.travaux"
    file.write_text(HEAD + "1. ALL lamps are lit [at dusk – EU].\n", "utf-8")
    import_drafts(dossier, [file], resources, label="zero")
    with Dossier.open(dossier, write=False) as there:
        before = there.draft("zero")
    with pytest.raises(Refused, match="no notation profile"):
        set_notation(dossier, "zero", "colours", resources)
    with Dossier.open(dossier, write=False) as there:
        assert there.draft("zero") == before
    assert not notation_of(dossier, "zero", resources).chosen
    after = set_notation(dossier, "zero", "capitals", resources)
    with Dossier.open(dossier, write=False) as there:
        assert there.draft("zero") == after
    found = notation_of(dossier, "zero", resources)
    assert (found.profile.id, found.chosen, found.guess.id) == ("capitals", True, "plain")
    assert [*map(str, found.reasons)] == ["1 paragraph has square brackets, and no legend says what they mean."]
    assert [p.id for p in after.provisions] == [p.id for p in before.provisions]
