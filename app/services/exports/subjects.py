"""What an output is made of, where that is more than one value of a floor below, and what every maker is told.

These are values; who makes an output of them stands in `catalogue.MAKERS`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.late_methods import dataclass
from app.redline.print_options import EVERYTHING, NO_SUPPLEMENTS, PrintOptions, Supplements

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.exporting.layout.brief import Brief
    from app.redline.life.model import ProvisionLife
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.draft import Draft
    from app.treaty.proposals import ProposalPaper
    from app.treaty.reading import Reading
    from app.treaty.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class MakerSettings:
    """What was chosen of an output, whatever it is made of."""

    resources: Resources
    choices: PrintOptions = EVERYTHING
    beside: Supplements = NO_SUPPLEMENTS
    language: str = "en"
    """Of the words of what is no comparison; a comparison has its own, or that of its choices."""

    @property
    def words(self) -> Vocabulary:
        """The words of that language."""
        return self.resources.vocabulary(self.language)


@dataclass(frozen=True, slots=True)
class BriefSubject:
    """A brief, and the words in which it speaks."""

    brief: Brief
    words: Vocabulary


@dataclass(frozen=True, slots=True)
class LifeSubject:
    """The life of a provision, the labels of drafts that are not followed, and the actors that it names."""

    life: ProvisionLife
    left_out: Sequence[str]
    register: Register


@dataclass(frozen=True, slots=True)
class PapersSubject:
    """Proposal papers with the actors that they name and the drafts to which they speak."""

    papers: Sequence[ProposalPaper]
    register: Register
    drafts: Sequence[Draft]


@dataclass(frozen=True, slots=True)
class DraftSubject:
    """A draft as it is stored, and a reading of it."""

    draft: Draft
    reading: Reading
