"""A whole comparison in each language: no sentence of a floor below stays English, and no word of a draft changes."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.cache import ProcessCache
from app.services.comparisons.attribution import KnownEvidence
from app.services.comparisons.compare import ComparedDrafts, compare_drafts, in_words
from app.services.comparisons.pairs import DraftPair, compare_pair, look_at
from app.services.exports.data_files import comparison_json, csv_table
from app.services.imports.read_files import read_draft_file, read_paper_file

if TYPE_CHECKING:
    from app.services.resources import Resources
    from app.treaty.attributions import Attribution
    from app.treaty.draft import Draft
    from app.treaty.proposals import ProposalPaper

LANGUAGES = ("fr", "es", "ru", "zh", "ar")
_QUOTED = re.compile("[“«].*[”»]", re.DOTALL)


def _told(compared: ComparedDrafts) -> dict[str, str]:
    """What floors below said, in English, and what the redline says in its place."""
    redline = compared.redline
    groups = zip(compared.comparison.groups, redline.groups, strict=True)
    told = {str(group.title): view.title for group, view in groups if ": " in str(group.title)}
    asked: dict[str, list[Attribution]] = {a.change: [] for a in compared.attributions}
    for attribution in compared.attributions:
        asked[attribution.change].append(attribution)
    for view in redline.changes:
        for before, after in zip(asked.get(view.id, ()), view.attributions, strict=True):
            told |= dict(zip(map(str, before.notes), map(str, after.notes), strict=True))
    return told | {str(d.sentence): w for d, w in zip(compared.doubts, redline.warnings, strict=True)}


@pytest.fixture(scope="module")
def in_english(made_sample: Path, resources: Resources) -> dict[tuple[str, str], ComparedDrafts]:
    pairs = (("zero", "rev1"), ("rev1", "rev2"), ("rev2", "final"))
    return {pair: compare_pair(made_sample, *pair, resources) for pair in pairs}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_the_sample_stays_english(
    language: str, made_sample: Path, in_english: dict[tuple[str, str], ComparedDrafts], resources: Resources
) -> None:
    for pair, english in in_english.items():
        compared = compare_pair(made_sample, *pair, resources, language=language)
        told = _told(compared)
        assert told
        assert [english for english, said in told.items() if english in said] == []
        assert comparison_json(compared) == comparison_json(english), "the contract is in English, whoever asks"
        assert [v.older_text for v in compared.redline.changes] == [v.older_text for v in english.redline.changes]
        assert in_words(english, resources.vocabulary(language)).redline == compared.redline
        assert in_words(compared, resources.vocabulary("en")).redline == english.redline


@pytest.fixture(scope="module")
def real(corpus: Path, resources: Resources) -> tuple[Draft, Draft, ProposalPaper]:
    folder = corpus / "bbnj"
    older = read_draft_file(folder / "2022-06-01_further-revised-draft.txt", resources).draft
    newer = read_draft_file(folder / "2022-12-12_further-refreshed-draft.txt", resources).draft
    paper = read_paper_file(folder / "2022-08-01_textual-proposals-by-delegations_part-I-and-II.txt", resources)
    return older, newer, paper


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_a_real_pair_stays_english(
    language: str, real: tuple[Draft, Draft, ProposalPaper], resources: Resources
) -> None:
    older, newer, paper = real
    compared = compare_drafts(older, newer, KnownEvidence((paper,)), resources, words=resources.vocabulary(language))
    told = _told(compared)
    assert len(told) > 100
    same = [english for english, said in told.items() if _QUOTED.sub("", english) == _QUOTED.sub("", said)]
    assert same == []


def test_a_pair_is_compared_once_for_all_languages(sample: Path, resources: Resources) -> None:
    kept = ProcessCache()
    english = look_at(DraftPair(sample, "zero", "rev1"), resources, kept).compared
    french = look_at(DraftPair(sample, "zero", "rev1", language="fr"), resources, kept).compared
    assert french.comparison is english.comparison
    assert french.words.language == "fr"
    assert look_at(DraftPair(sample, "zero", "rev1"), resources, kept).compared is english
    assert look_at(DraftPair(sample, "zero", "rev1", language="fr"), resources, kept).compared is french


def test_the_labels_of_an_export_need_not_be_those_of_the_window(sample: Path, resources: Resources) -> None:
    english = compare_pair(sample, "zero", "rev1", resources)
    table = csv_table(english, resources, "ru").decode("utf-8-sig")
    assert table.startswith("номер,идентификатор,поправка,вес,вкратце,вид,класс")
    assert csv_table(english, resources) == csv_table(english)
    again = replace(english, words=resources.vocabulary("en"))
    assert csv_table(again) == csv_table(english)
