"""The sample dossier: made from the drafts, papers and instruments that `sample.toml` in the sample's folder names.

What the sample tells is in `drafts/README.md`; how a file is read is the importers' business.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from app.job import Progress, Refused, SilentProgress
from app.message import Message
from app.services.processes.tasks import task

if TYPE_CHECKING:
    from app.services.resources import Resources


@task
def build_sample(folder: Path, target: Path, resources: Resources, progress: Progress | None = None) -> None:
    """Make the sample dossier at `target` (replaced when it is there). Raises Refused when there is no sample."""
    from app.services.dossiers.creation import whole_dossier_file
    from app.services.dossiers.dossier import Dossier
    from app.services.imports.custom_actors import read_actors
    from app.services.imports.import_files import import_drafts, import_papers
    from app.services.imports.instruments import add_instruments
    from app.treaty.instruments import InstrumentFacts

    progress = progress or SilentProgress()
    story_file = folder / "sample.toml"
    if not story_file.is_file():
        raise Refused("The sample is not part of this installation; open a dossier of your own.")
    story = tomllib.loads(story_file.read_text("utf-8"))
    actors = read_actors(folder / story["actors"]) if "actors" in story else ()
    with whole_dossier_file(target) as passing:
        Dossier.create(passing, story["title"]).close()
        for number, draft in enumerate(story["draft"]):
            progress.step(number, len(story["draft"]), Message("Reading {0}", (draft["file"],)))
            import_drafts(
                passing,
                [folder / draft["file"]],
                resources,
                label=draft["label"],
                date=draft.get("date", ""),
                symbol=draft.get("symbol", ""),
                actors=() if number else actors,
            )
        for paper in story.get("proposals", ()):
            import_papers(passing, [folder / paper["file"]], resources)
        for one in story.get("instrument", ()):
            said = InstrumentFacts("", one.get("short_name", ""), in_force=one.get("in_force", ""))
            add_instruments(passing, [folder / one["file"]], resources, said)
        with Dossier.open(passing) as there:
            there.set_authors(story.get("authors", {}))
