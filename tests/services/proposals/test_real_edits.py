"""The smallest edits of all that real papers ask, on each real draft: they say what was asked, and nothing by half."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.attribution.amendments.paired_brackets import halves_in
from app.comparison.text.tokenizer import Tokens
from app.job import SilentProgress
from app.services.comparisons.attribution import known_in
from app.services.dossiers.dossier import Dossier
from app.services.imports.import_files import import_drafts, import_papers
from app.services.proposals.delegation import load_our_delegation
from app.services.proposals.fates import fates_of
from app.services.proposals.related_asks import AskProjection
from app.treaty.amendments import ProvisionEdit, StretchKind
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.resources import Resources
    from app.treaty.amendments import ProvisionAmendment


SIGNS = "[]"


def words(text: str) -> list[str]:
    """Words and brackets; the other signs of a paper are its scribe's."""
    found = (text[start:end].casefold() for start, end in Tokens(text, ()).spans)
    return [word for word in found if word[0].isalnum() or word in SIGNS]


def older_and_newer(edit: ProvisionAmendment) -> tuple[str, str]:
    sides = (StretchKind.IN, StretchKind.OUT)
    older, newer = ("".join(each.text for each in edit.stretches if each.part is not other) for other in sides)
    return older, newer


def test_no_smallest_edit_of_the_high_seas_papers_leaves_half_a_pair_or_loses_a_word(
    corpus: Path, tmp_path: Path, resources: Resources
) -> None:
    path = tmp_path / "high-seas.travaux"
    folder, later = corpus / "bbnj", corpus / "bbnj-later"
    import_drafts(path, [*sorted(folder.glob("*draft.txt")), later / "2023-03-04_draft-agreement.txt"], resources)
    import_papers(path, sorted(folder.glob("*proposals*.txt")), resources)
    with Dossier.open(path, write=False) as there:
        drafts = [there.draft(summary.label) for summary in there.drafts()]
        known, register = known_in(there), there.register(resources.register)
    told, exact = 0, 0
    for draft in drafts:
        fated = fates_of(drafts, known, resources, register, pins={}, draft=draft.label)
        laid = AskProjection(fated, {}, {}, SilentProgress())
        for one in fated.asks:
            found = laid.amendment(one)
            for edit in found.asked:
                if edit.doing is not ProvisionEdit.EDIT:
                    continue
                older, newer = older_and_newer(edit)
                before, asked, after = (sum(map(len, halves_in(text))) for text in (older, one.ask.wording, newer))
                assert after <= before + asked, (draft.label, one.ask.address, newer)
                assert "[]" not in newer or "[]" in older, (draft.label, one.ask.address, newer)
                told += 1
                if one.base == draft.label and one.ask.edit is Edit.RESTATE and not found.passed_over:
                    assert words(newer) == words(one.ask.wording), one.ask.address
                    exact += 1
    assert told > 300
    assert exact > 100


def test_words_that_indonesia_brackets_come_with_their_bracket(
    corpus: Path, tmp_path: Path, resources: Resources
) -> None:
    path = tmp_path / "high-seas.travaux"
    import_drafts(path, sorted((corpus / "bbnj").glob("*draft.txt")), resources)
    import_papers(path, sorted((corpus / "bbnj").glob("*proposals*.txt")), resources)
    found = load_our_delegation(path, "IDN", resources)
    (ask,) = [one for one in found.asks if one.fated.ask.address == "Article 7(a)"]
    (edit,) = ask.amendment.asked
    first = ask.fated.ask.wording.partition("]")[0]
    assert older_and_newer(edit)[1].startswith(f"{first}] ")
    assert edit.steps[0].into == f"{first}]"
