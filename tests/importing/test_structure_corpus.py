"""Numbers and divisions of real documents beside the repository whose articles, options and brackets are known."""

import pytest

from app.importing.files import read_draft
from app.services.resources import load_resources
from benchmarks.measuring import numbering as measured


@pytest.fixture(scope="module")
def read(root, corpus):
    resources = load_resources(root / "resources")
    return lambda name: read_draft(corpus / name, resources.register, resources.profiles)


def test_the_charter_has_the_same_articles_in_three_languages(read):
    drafts = {code: read(name) for code, name in measured.CHARTER.items()}
    assert measured.articles_in_common(drafts) == measured.CHARTER_ARTICLES
    assert [draft.language for draft in drafts.values()] == list(drafts)
    chapters = [[p.number for p in d.provisions if p.kind.value == "chapter"] for d in drafts.values()]
    assert {len(own) for own in chapters} == {19}


@pytest.mark.parametrize("name", measured.PLASTICS)
def test_each_article_stands_in_its_part_with_its_options_and_brackets(read, name):
    draft = read(name)
    assert measured.structure_of(draft) == measured.PLASTICS[name]
    assert len({p.address for p in draft.provisions if p.kind.value == "article"}) == sum(
        map(len, measured.PLASTICS[name].parts)
    )
