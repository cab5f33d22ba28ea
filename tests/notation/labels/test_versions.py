"""Which paragraph is another version of which, told by their numbers alone."""

import pytest

from app.notation.labels.versions import with_versions
from app.treaty.draft import Kind, Provision
from app.treaty.profile import Profile

PLAIN, MANUAL = Profile("plain", ""), Profile("manual", "", bis_means="alternative")


def versions(profile: Profile, *numbers: str) -> list[str]:
    made = [Provision(str(at), "", Kind.PARAGRAPH, n, "", "Lamps.", f"[{n}]") for at, n in enumerate(numbers)]
    found = with_versions(made, profile)
    return [f"{p.number} of {m.remark[19:]}" for p in found for m in p.marks.text if p.marks.text]


@pytest.mark.parametrize(
    ("numbers", "plain", "manual"),
    [
        (("2.", "2 bis."), [], ["2 bis. of [2.]"]),
        (("2.", "2 alt"), ["2 alt of [2.]"], ["2 alt of [2.]"]),
        (("2.", "2 alt", "2 alt 2"), ["2 alt of [2.]", "2 alt 2 of [2.]"], ["2 alt of [2.]", "2 alt 2 of [2.]"]),
        (("2.", "2 bis.", "2 bis alt."), ["2 bis alt. of [2 bis.]"], ["2 bis. of [2.]", "2 bis alt. of [2 bis.]"]),
        (("2 alt", "2."), [], []),
        (("1.", "2 alt"), [], []),
        (("1.", "lamps", "", "(a)"), [], []),
    ],
)
def test_which_is_a_version_of_which(numbers: tuple[str, ...], plain: list[str], manual: list[str]):
    assert versions(PLAIN, *numbers) == plain
    assert versions(MANUAL, *numbers) == manual
