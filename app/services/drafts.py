"""Reading a draft, or a proposal paper, from a file: the importers behind one door each.

Every refusal of a bad file comes from `app.importing`; where a draft is named inside a dossier, `dossier.py` opens it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.job import Progress, Refused, Silent

if TYPE_CHECKING:
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.draft import Draft
    from app.treaty.marks import ActorRef
    from app.treaty.proposals import ProposalPaper


def read_draft_file(
    path: Path,
    resources: Resources,
    *,
    label: str = "",
    profile: str = "",
    language: str = "",
    register: Register | None = None,
    progress: Progress | None = None,
) -> Draft:
    """The draft in the file at `path`, with its import report.

    An empty `profile` or `language` is guessed from the text. `register` stands in for the shipped one (a dossier's
    own actors joined in). Raises Refused for what cannot be read as a draft.
    """
    from app.importing.files import read_draft

    if profile and profile not in resources.profiles:
        known = ", ".join(resources.profiles)
        raise Refused(f"There is no notation profile “{profile}”; the profiles are {known}.")

    return read_draft(
        path,
        register or resources.register,
        resources.profiles,
        profile=profile,
        language=language,
        label=label,
        progress=progress or Silent(),
    )


def read_paper_file(
    path: Path,
    resources: Resources,
    *,
    register: Register | None = None,
    proponents: tuple[ActorRef, ...] = (),
    drafts: Callable[[], Sequence[Draft]] = tuple,
    progress: Progress | None = None,
) -> ProposalPaper:
    """The proposals in the compilation, table or tracked draft at `path`.

    `proponents` are those of a table that names nobody; `drafts` gives those among which the text under tracked changes
    is looked for.

    Raises Refused for what cannot be read as one.
    """
    from app.importing.papers import read_paper

    return read_paper(
        path, register or resources.register, proponents=proponents, drafts=drafts, progress=progress or Silent()
    )
