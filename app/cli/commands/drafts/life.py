"""The verb that tells the life of one provision through all drafts: life. It returns the exit code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import inputs, terminal
from app.cli.print_options import paper_of
from app.place import place_of
from app.redline.life.model import Presence
from app.redline.model import Style
from app.redline.print_options import Orientation
from app.services.dossiers.dossier import Dossier
from app.services.exports.catalogue import OutputKind
from app.services.exports.make import write_outputs
from app.services.exports.subjects import LifeSubject, MakerSettings
from app.services.history.provision_lives import followed_labels, lives_of
from app.services.processes.worker_pool import WorkerPool
from app.services.resources import load_resources

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from app.redline.life.model import Line, Passage, ProvisionLife, Version


def life(arguments: argparse.Namespace, folder: Path) -> int:
    """Tell what every draft had of a provision: of a dossier those in one language, or drafts named in their order."""
    words, left_out = _drafts(arguments)
    places = [inputs.parse_draft_name(word) for word in words]
    files = [*places, *map(place_of, arguments.evidence)]
    targets = inputs.outputs_of(OutputKind.LIFE, arguments, files)
    resources = load_resources(folder)
    register = inputs.register_for(resources, places, arguments.own_actors)
    with terminal.progress() as progress:
        drafts = inputs.drafts_of(places, resources, register, progress, **inputs.reading_as(arguments))
        lives = lives_of(
            drafts,
            inputs.known_of(arguments.evidence, places, resources, register, progress, drafts=drafts),
            resources,
            pins={
                n: inputs.pins_of(places[n - 1], places[n], (drafts[n - 1], drafts[n])) for n in range(1, len(drafts))
            },
            register=register,
            progress=progress,
        )
    label = arguments.of or lives.labels[-1]
    found = lives.life(label, lives.at(label, arguments.at))
    choices = paper_of(arguments, Orientation.PORTRAIT)
    settings = MakerSettings(resources, choices, language=choices.language or "en")
    subject = LifeSubject(found, left_out, register)
    standing = write_outputs(OutputKind.LIFE, subject, targets, settings, WorkerPool())
    if standing is not None:
        terminal.write(standing)
    if not targets:
        terminal.say(_told(found))
    return 0


def _drafts(arguments: argparse.Namespace) -> tuple[list[str], tuple[str, ...]]:
    """The drafts to be followed, and the labels of those of the dossier that are not."""
    if len(arguments.drafts) > 1 or not inputs.is_dossier(arguments.drafts[0]):
        return arguments.drafts, ()
    whole = arguments.drafts[0]
    with Dossier.open(place_of(whole), write=False) as there:
        drafts = there.drafts()
        label = there.label(arguments.of or (drafts[-1].label if drafts else ""))
    labels = followed_labels(drafts, label)
    arguments.of = label
    return [f"{whole}#{one}" for one in labels], tuple(one.label for one in drafts if one.label not in labels)


def _told(life: ProvisionLife) -> str:
    return "\n\n".join(_version(life, version) for version in life.versions)


def _version(life: ProvisionLife, version: Version) -> str:
    draft = life.drafts[version.draft]
    head = ", ".join(part for part in (draft.label or draft.source, draft.date) if part)
    if version.presence is Presence.NOT_YET:
        return f"{head}: not there yet"
    if version.presence is Presence.GONE:
        lead = f"{head}: gone"
    else:
        lead = f"{head}: {', '.join(version.addresses)}"
        lead += f" (was {', '.join(version.was)})" if version.was else ""
        lead += "" if version.changed else ", unchanged"
    if not version.changed:
        return lead
    return "\n".join([lead, *(f"  {line}" for each in version.lines for line in _line(each))])


def _line(line: Line) -> list[str]:
    fields = (_words(passages) for passages in (line.number, line.heading, line.text))
    told = [" ".join(field for field in fields if field)]
    asked = [chip for chip in line.chips if not chip.opposite]
    if line.changes and line.chips:
        told.append("  asked: " + ("; ".join(f"{chip.name} ({chip.link.value})" for chip in asked) or "unattributed"))
    against = [chip for chip in line.chips if chip.opposite]
    if against:
        told.append("  the contrary: " + "; ".join(f"{chip.name} ({chip.link.value})" for chip in against))
    return told


def _words(passages: Iterable[Passage]) -> str:
    """Words with what left as [-…-] and what came as {+…+}, as word diffs of the terminal have it."""
    parts: list[tuple[str, str]] = []
    for passage in passages:
        if passage.sign:
            parts.append(("", f"<{passage.sign}: {passage.other}>"))
            continue
        sort = "-" if passage.gone else "" if passage.style in (Style.EQUAL, Style.SAME) else "+"
        if parts and parts[-1][0] == sort and sort:
            parts[-1] = (sort, parts[-1][1] + passage.text)
        else:
            parts.append((sort, passage.text))
    signs = {"-": "[-{}-]", "+": "{{+{}+}}", "": "{}"}
    return "".join(signs[sort].format(words) for sort, words in parts)
