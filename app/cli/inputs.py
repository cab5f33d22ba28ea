"""What words of the command line name: drafts in files and dossiers, evidence, authors, actors, outputs.

It opens what is named and refuses, in one sentence, what names nothing. What reads files, and what opens dossiers, is
imported where one was named.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli import terminal
from app.cli.passwords import ENDING as ENDING
from app.cli.passwords import password_prompt
from app.job import Progress, Refused
from app.place import DossierPlace, NamedDraft, is_address, place_of, real_path, server_address
from app.services.exports.catalogue import OutputKind, formats_of
from app.services.processes.output_files import check_target
from app.treaty.proposals import EvidenceKind

if TYPE_CHECKING:
    import argparse

    from app.services.comparisons.attribution import KnownEvidence
    from app.services.dossiers.dossier import Dossier
    from app.services.imports.files_ahead import FilesAhead
    from app.services.imports.read_files import DraftWithPictures
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.draft import Draft
    from app.treaty.instruments import Instrument
    from app.treaty.proposals import ProposalPaper


def parse_draft_name(word: str) -> NamedDraft:
    """The draft that a word names. Raises Refused for a dossier without a label, listing its labels."""
    if is_address(word):
        address, _, label = word.partition("#")
        if not label:
            raise _needs_label(word, server_address(address))
        return NamedDraft(server_address(address), label)
    path = Path(word)
    if not path.exists() and f"{ENDING}#" in word:
        dossier, _, label = word.partition(f"{ENDING}#")
        return NamedDraft(Path(dossier + ENDING), label)
    if path.suffix == ENDING and path.is_file():
        raise _needs_label(path.name, path)
    return NamedDraft(path, "")


def is_dossier(word: str) -> bool:
    """Whether a word names a whole dossier, by its file or its address."""
    return "#" not in word and (is_address(word) or Path(word).suffix == ENDING)


def _needs_label(word: str, place: DossierPlace) -> Refused:

    with _opened(place) as there:
        labels = ", ".join(draft.label for draft in there.drafts()) or "none"
    return Refused(f"“{word}” is a dossier: name one of its drafts, as {word}#LABEL (there are: {labels}).")


def register_for(resources: Resources, places: Sequence[NamedDraft], more: Path | None) -> Register:
    """The shipped register, joined with the own actors of every dossier named and with those of the file `more`."""
    from app.services.imports.custom_actors import read_actors, with_own_actors

    register = resources.register
    for dossier in _dossiers(places):
        with _opened(dossier) as there:
            register = there.register(register)
    return with_own_actors(register, read_actors(more)) if more else register


def draft_of(
    place: NamedDraft,
    resources: Resources,
    register: Register,
    progress: Progress,
    *,
    profile: str = "",
    language: str = "",
    password_file: Path | None = None,
) -> Draft:
    """Read the draft that was named, as `read_of` does, without pictures."""
    (draft,) = drafts_of(
        [place], resources, register, progress, profile=profile, language=language, password_file=password_file
    )
    return draft


def drafts_of(
    places: Sequence[NamedDraft],
    resources: Resources,
    register: Register,
    progress: Progress,
    *,
    checked: bool = False,
    profile: str = "",
    language: str = "",
    password_file: Path | None = None,
) -> tuple[Draft, ...]:
    """Read the drafts that were named, as `read_of` does, without pictures; of each dossier it is asked once what is
    not as it was stored, and not at all where that was `checked` for a file that is to be written (`outputs`).
    """
    found = tuple(
        _read(place, resources, register, progress, profile, language, password_file, pictures=False).draft
        for place in places
    )
    for dossier in () if checked else _dossiers(places):
        with _opened(dossier) as there:
            warn_of_damage(there, *(there.label(place.label) for place in places if place.path == dossier))
    return found


def read_ahead(evidence: Sequence[str], resources: Resources, register: Register) -> FilesAhead:
    """Begin to read papers beside this process, as far as there are cores for it. It is a context, for `known_of`; what
    a copy would have to ask is read here.
    """
    from app.services.imports.files_ahead import FilesAhead, is_packed
    from app.services.imports.read_files import read_paper_file
    from app.services.processes.worker_pool import WorkerPool

    ahead = FilesAhead(WorkerPool())
    for word in evidence:
        if not is_dossier(word) and not is_packed(path := Path(word)):
            ahead.begin(path, partial(read_paper_file, path, resources, register=register, drafts=_not_read_yet))
    return ahead


def _not_read_yet() -> tuple[Draft, ...]:
    """What a copy has that reads a paper: where the drafts are needed, it gives up."""
    raise LookupError


def read_of(
    place: NamedDraft,
    resources: Resources,
    register: Register,
    progress: Progress,
    *,
    profile: str = "",
    language: str = "",
    password_file: Path | None = None,
    pictures: bool = False,
) -> DraftWithPictures:
    """Read the draft that was named; one of a dossier under another `profile` is read so and not kept so. The password
    of a file that needs one is in `password_file`, or is asked for at the terminal. With `pictures`, those of pages
    that are, or would be, kept with it.
    """
    read = _read(place, resources, register, progress, profile, language, password_file, pictures=pictures)
    if place.in_dossier:
        with _opened(place.path) as there:
            warn_of_damage(there, there.label(place.label))
    return read


def _read(
    place: NamedDraft,
    resources: Resources,
    register: Register,
    progress: Progress,
    profile: str,
    language: str,
    password_file: Path | None,
    *,
    pictures: bool,
) -> DraftWithPictures:
    from app.services.imports.read_files import DraftWithPictures, read_draft_file
    from app.services.processes.worker_pool import WorkerPool

    if place.in_dossier:
        from app.services.imports.notation_profile import reread

        with _opened(place.path) as there:
            draft = there.draft(place.label)
            kept = there.page_pictures(draft.label) if pictures else ()
        return DraftWithPictures(reread(draft, profile, resources, register) if profile else draft, kept)
    assert isinstance(place.path, Path), "only a draft of a dossier lies on a server"
    return read_draft_file(
        place.path,
        resources,
        profile=profile,
        language=language,
        register=register,
        passwords=password_prompt(password_file, progress),
        worker=WorkerPool(),
        progress=progress,
        pictures=pictures,
    )


def shelf_of(
    files: Sequence[str],
    places: Sequence[NamedDraft],
    resources: Resources,
    register: Register,
    progress: Progress,
    *,
    password_file: Path | None = None,
    computer: bool = False,
) -> tuple[Instrument, ...]:
    """The existing instruments named as files, each called as its file is; where none is named, those on the shelf of
    the dossier of which all drafts are, with `computer` also those on the shelf of this computer.
    """
    if not files:
        dossiers = _dossiers(places)
        if len(dossiers) != 1 or not all(place.in_dossier for place in places):
            return ()
        from app.services.dossiers.computer_shelf import shelf_for

        return shelf_for(dossiers[0], computer=computer)
    from app.services.comparisons.precedents import shelf_of as keyed
    from app.services.imports.instruments import guess_short_name

    texts = [
        draft_of(NamedDraft(Path(word), ""), resources, register, progress, password_file=password_file)
        for word in files
    ]
    return tuple(
        replace(one, short_name=guess_short_name(text.title, text.symbol, text.source) or Path(text.source).stem)
        for one, text in zip(keyed(texts), texts, strict=True)
    )


def needed_shelf_of(
    arguments: argparse.Namespace,
    places: Sequence[NamedDraft],
    resources: Resources,
    register: Register,
    progress: Progress,
) -> tuple[Instrument, ...]:
    """The same for a verb that is nothing without them, as its `arguments` name them. Raises Refused when there are
    none.
    """
    found = shelf_of(
        arguments.instrument, places, resources, register, progress,
        password_file=arguments.password_file, computer=arguments.computer,
    )  # fmt: skip
    if not found:
        raise Refused(
            "There is no instrument to look for words in; name files with --instrument, or put some on the shelf of "
            "the dossier (travaux instruments DOSSIER FILE)."
        )
    return found


def warn_of_damage(dossier: Dossier, *drafts: str) -> None:
    """Say on the terminal what is not as it was stored of drafts and of all that names States; it is shown all the
    same.
    """
    for sentence in dossier.digests.damage_behind(drafts):
        terminal.warn(str(sentence))


def reading_as(arguments: argparse.Namespace) -> dict[str, Any]:
    """How files are to be read, as it was said on the command line: for `draft_of`."""
    return {name: getattr(arguments, name) for name in ("profile", "language", "password_file")}


def papers_of(
    files: Sequence[str],
    places: Sequence[NamedDraft],
    resources: Resources,
    register: Register,
    progress: Progress,
    drafts: Sequence[Draft] = (),
    ahead: FilesAhead | None = None,
) -> tuple[ProposalPaper, ...]:
    """The papers named as evidence, and those of the dossiers that drafts were named in; the same file counts once.

    `drafts` are those among which the text under tracked changes of a paper is looked for. What is read `ahead` is
    taken from there.
    """
    from app.services.imports.read_files import read_paper_file
    from app.services.processes.worker_pool import WorkerPool

    def read(path: Path) -> ProposalPaper:
        return read_paper_file(
            path, resources, register=register, drafts=lambda: tuple(drafts), worker=WorkerPool(), progress=progress
        )

    found: list[ProposalPaper] = []
    for word in files:
        if is_dossier(word):
            with _opened(place_of(word)) as there:
                found += there.papers()
        else:
            path = Path(word)
            found.append(read(path) if ahead is None else ahead.taken(path, partial(read, path), progress))
    for dossier in _dossiers(places):
        with _opened(dossier) as there:
            found += there.papers()
    return tuple({paper.sha256 or paper.source: paper for paper in reversed(found)}.values())[::-1]


def authors_of(words: Sequence[str], places: Sequence[NamedDraft], register: Register) -> dict[str, str]:
    """Authors of tracked changes and their actor ids: as the dossiers have them, then as the words NAME=ID say."""
    authors: dict[str, str] = {}
    for dossier in _dossiers(places):
        with _opened(dossier) as there:
            authors.update(there.authors())
    authors.update(authors_said(words, register))
    return {author: actor for author, actor in authors.items() if actor}


def authors_said(words: Sequence[str], register: Register) -> dict[str, str]:
    """What words NAME=ID say. ID may be a name that stands for one actor; it is "" in “NAME=”. Refuses unknown ids."""
    said: dict[str, str] = {}
    for word in words:
        author, equals, actor = word.rpartition("=")
        if not equals or not author.strip():
            raise Refused(f'“{word}” does not say who an author is; write it as "Name=ID".')
        actor = actor.strip()
        said[author.strip()] = actor_of(actor, register) if actor else ""
    return said


def check_authors(
    said: Mapping[str, str], known: Mapping[str, str], drafts: Sequence[Draft], papers: Sequence[ProposalPaper]
) -> None:
    """Refuse an author of whom nothing was said yet and whom no file has, with the nearest names. Where no file has any
    yet, who they are can be said ahead.
    """
    from app.services.imports.preview_model import authors_of as tracked_by
    from app.services.proposals.near_names import near_names

    there = {name for draft in drafts for name, _ in tracked_by(draft)}
    there |= {
        actor.as_written
        for paper in papers
        for one in paper.proposals
        for actor in one.actors
        if any(ask.kind is EvidenceKind.TRACKED for ask in one.asks)
    }
    folded = {name.casefold() for name in (*there, *known)}
    for name in said if there else ():
        if name.casefold() not in folded:
            near = near_names(name, there)
            meant = f"; the nearest are {', '.join(near)}" if near else ""
            raise Refused(f"No draft or paper of the dossier has the author “{name}”{meant}.")


def actor_of(word: str, register: Register) -> str:
    """The id of the one actor that an id or a name stands for. Refuses what is not known, or could be several."""
    from app.services.proposals.proposal_entry import actor_named

    return actor_named(word, register).id


def pins_of(older: NamedDraft, newer: NamedDraft, drafts: tuple[Draft, Draft]) -> tuple[tuple[str, str], ...]:
    """Pairs that a person joined, when both drafts are of one dossier."""
    if not (older.in_dossier and newer.in_dossier and real_path(older.path) == real_path(newer.path)):
        return ()
    with _opened(older.path) as there:
        return there.user_input.pins(*drafts)


def known_of(
    evidence: Sequence[str],
    places: Sequence[NamedDraft],
    resources: Resources,
    register: Register,
    progress: Progress,
    *,
    authors: Sequence[str] = (),
    drafts: Sequence[Draft] = (),
    ahead: FilesAhead | None = None,
) -> KnownEvidence:
    """All that is known of who asked: the files named as evidence, who authors are, and what the dossiers of the drafts
    know. What a person said, and the drafts beside those named, count when all are of one dossier.
    """
    from app.services.comparisons.attribution import KnownEvidence, known_in

    papers = papers_of(evidence, places, resources, register, progress, drafts, ahead)
    known = KnownEvidence(papers, authors_of(authors, places, register))
    if not all(place.in_dossier for place in places) or len({real_path(path) for path in _dossiers(places)}) != 1:
        return known
    with _opened(places[0].path) as there:
        labels = [place.label for place in places]
        return replace(known_in(there, *labels, papers=papers), authors=known.authors)


def outputs_of(
    thing: OutputKind, arguments: argparse.Namespace, inputs: Sequence[DossierPlace | NamedDraft]
) -> dict[str, Path | None]:
    """`outputs` of a thing in the formats in which it comes."""
    return outputs({kind: getattr(arguments, kind) for kind in formats_of(thing)}, inputs)


def outputs(
    wanted: Mapping[str, str | None], inputs: Sequence[DossierPlace | NamedDraft], *, of_stored: bool = True
) -> dict[str, Path | None]:
    """Where each kind of output goes, None for standard output; only those asked for.

    Raises Refused when a target cannot be written, is named twice, or is one of the inputs; and, where they are made
    `of_stored` words, when something is not as it was stored of a draft or a dossier that is named.
    """
    chosen: dict[str, Path | None] = {}
    read = [one.path if isinstance(one, NamedDraft) else one for one in inputs]
    taken = {real_path(path): "is one of the files to read" for path in read}
    for kind, word in wanted.items():
        if word is None:
            continue
        if word == "-":
            if None in chosen.values():
                raise Refused("Only one output can go to standard output; name a file for the others.")
            chosen[kind] = None
            continue
        target = Path(word)
        if (clash := taken.get(real_path(target))) is not None:
            raise Refused(f"“{word}” {clash}; choose another name to write to.")
        check_target(target)
        taken[real_path(target)] = "is named for two outputs"
        chosen[kind] = target
    if chosen and of_stored:
        _check_stored(inputs)
    return chosen


def _check_stored(inputs: Sequence[DossierPlace | NamedDraft]) -> None:
    """Refuse to write what would be made of words that are not as they were stored: of the drafts that are named, or of
    all of a dossier.
    """
    labels: dict[DossierPlace, set[str] | None] = {}
    for one in inputs:
        if not isinstance(one, NamedDraft):
            if is_dossier(str(one)) and _is_there(one):
                labels[one] = None
        elif one.in_dossier and (known := labels.setdefault(one.path, set())) is not None:
            known.add(one.label)
    if not labels:
        return
    from app.services.dossiers.dossier import Dossier

    for place, words in labels.items():
        with Dossier.open(place, write=False) as there:
            there.digests.check(None if words is None else [there.label(word) for word in words])


def _is_there(place: DossierPlace) -> bool:
    from app.services.dossiers.dossier import Dossier

    return Dossier.is_there(place)


def _opened(place: DossierPlace) -> Dossier:
    """A dossier, to be read; what opens dossiers is imported when there is one."""
    from app.services.dossiers.dossier import Dossier

    return Dossier.open(place, write=False)


def _dossiers(places: Sequence[NamedDraft]) -> tuple[DossierPlace, ...]:
    return tuple(dict.fromkeys(place.path for place in places if place.in_dossier))
