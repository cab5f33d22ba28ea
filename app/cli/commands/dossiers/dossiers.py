"""The verbs that speak of a dossier: import, proposals, propose, authors, confirm, info, sample, check, restore.

Each returns the exit code, and imports what it alone needs.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import inputs, messages, terminal
from app.cli.backups import describe_copies, describe_left_out
from app.cli.passwords import password_prompt
from app.job import Damaged, Refused
from app.place import ServerAddress
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.encryption import plain_files_beside
from app.services.resources import load_resources

if TYPE_CHECKING:
    import argparse

    from app.services.comparisons.compare import ComparedDrafts
    from app.treaty.actors import Register
    from app.treaty.attributions import Attribution


def import_(arguments: argparse.Namespace, folder: Path) -> int:
    """Add drafts."""
    from app.services.imports.custom_actors import read_actors
    from app.services.imports.import_files import import_drafts
    from app.services.processes.worker_pool import WorkerPool

    if arguments.replaces:
        return _import_instead(arguments, folder)
    if arguments.json is not None:
        raise Refused("--json tells what became of what was added to a draft; it belongs to --replaces.")
    own = read_actors(arguments.own_actors) if arguments.own_actors else ()
    with terminal.progress() as progress:
        drafts = import_drafts(
            arguments.dossier,
            arguments.files,
            load_resources(folder),
            label=arguments.label,
            date=arguments.date,
            symbol=arguments.symbol,
            profile=arguments.profile,
            language=arguments.language,
            after=arguments.after,
            passwords=password_prompt(arguments.password_file, progress),
            actors=own,
            worker=WorkerPool(),
            progress=progress,
        )
    terminal.say("\n".join(messages.import_summary(draft) for draft in drafts))
    return 0


def _import_instead(arguments: argparse.Namespace, folder: Path) -> int:
    """Put a draft in the place of another, and say what of all that was added to it does not stand any more, with the
    places that are offered for it.
    """
    from app.cli.listings.places import places_told
    from app.services.exports import data_files
    from app.services.imports.import_files import import_instead
    from app.services.imports.replacement import lost_input
    from app.services.processes.worker_pool import WorkerPool

    targets = inputs.outputs({"json": arguments.json}, [arguments.dossier, *arguments.files])
    if len(arguments.files) > 1:
        raise Refused("One file replaces one draft; import the others by themselves.")
    if arguments.label:
        raise Refused("A draft that replaces another has its label; leave --label out.")
    if arguments.own_actors:
        raise Refused("--actors belongs to new drafts; `travaux actors --dossier` keeps actors of a dossier.")
    with terminal.progress() as progress:
        draft, account = import_instead(
            arguments.dossier,
            arguments.files[0],
            arguments.replaces,
            load_resources(folder),
            date=arguments.date,
            symbol=arguments.symbol,
            profile=arguments.profile,
            language=arguments.language,
            passwords=password_prompt(arguments.password_file, progress),
            worker=WorkerPool(),
            progress=progress,
        )
    lost = lost_input(arguments.dossier, account)
    if "json" in targets:
        messages.document(data_files.places_json(draft.label, lost), targets["json"])
    else:
        told = "\n".join([messages.import_summary(draft), *messages.account(account)])
        terminal.say("\n\n".join([told, *places_told(lost)]))
    return 0


def proposals(arguments: argparse.Namespace, folder: Path) -> int:
    """Add proposals, or list those that are there, or both."""
    from app.services.exports.catalogue import OutputKind, formats_of
    from app.services.exports.compilation import check_ending, compile_proposals, write_compilation
    from app.services.exports.subjects import MakerSettings
    from app.services.imports.custom_actors import read_actors, with_own_actors
    from app.services.imports.import_files import import_papers
    from app.services.processes.worker_pool import WorkerPool

    given_with_files = {
        "--actors": arguments.own_actors,
        "--proponent": arguments.proponent,
        "--author": arguments.author,
        "--base": arguments.base,
    }
    for option, given in given_with_files.items():
        if given and not arguments.files:
            raise Refused(f"{option} belongs to papers that are added; name their files.")
    if arguments.on and arguments.compilation is None:
        raise Refused("--on belongs to a compilation; say --compilation OUT too.")
    if arguments.places:
        return _offer_places(arguments, folder)
    if arguments.withdraw:
        from app.services.proposals.proposal_entry import take_proposal_back

        gone = take_proposal_back(arguments.dossier, arguments.withdraw)
        terminal.say(f"{', '.join(actor.as_written for actor in gone.actors)}, {gone.address} — taken back")
        return 0
    wanted = {kind: getattr(arguments, kind) for kind in (*formats_of(OutputKind.PROPOSALS), "compilation")}
    targets = inputs.outputs(wanted, [arguments.dossier, *arguments.files])
    if (compilation := targets.get("compilation")) is not None:
        check_ending(compilation)
    if arguments.files:
        own = read_actors(arguments.own_actors) if arguments.own_actors else ()
        known = with_own_actors(_register(arguments, folder), own)
        with terminal.progress() as progress:
            papers = import_papers(
                arguments.dossier,
                arguments.files,
                load_resources(folder),
                actors=own,
                proponents=arguments.proponent,
                authors=inputs.authors_said(arguments.author, known),
                base=arguments.base,
                passwords=password_prompt(arguments.password_file, progress),
                worker=WorkerPool(),
                progress=progress,
            )
        if not targets:
            terminal.say("\n".join(messages.paper(paper) for paper in papers))
            return 0
    if "compilation" in targets:
        resources = load_resources(folder)
        gathered = compile_proposals(arguments.dossier, resources, on=arguments.on)
        data = write_compilation(gathered, compilation, MakerSettings(resources), WorkerPool())
        if data is not None:
            terminal.write(data)
        if targets.keys() == {"compilation"}:
            return 0
    _list_proposals(arguments, folder, {kind: out for kind, out in targets.items() if kind != "compilation"})
    return 0


def _offer_places(arguments: argparse.Namespace, folder: Path) -> int:
    """List words that proposals quote and that are not in the provision they name, with the places like them."""
    from app.cli.listings.places import places_told
    from app.services.exports import data_files
    from app.services.proposals.quotation_places import lost_quotations

    if arguments.files:
        raise Refused("--places lists what is in the dossier; add files by themselves.")
    targets = inputs.outputs({"json": arguments.json}, [arguments.dossier])
    lost = lost_quotations(arguments.dossier, load_resources(folder))
    if "json" in targets:
        messages.document(data_files.places_json("", lost), targets["json"])
    else:
        terminal.say("\n\n".join(places_told(lost)) or "All words that proposals quote stand where they should.")
    return 0


def _list_proposals(arguments: argparse.Namespace, folder: Path, targets: dict[str, Path | None]) -> None:
    """Write the proposals of a dossier where they are wanted; without `targets` print them."""
    from app.cli.listings.proposals import proposal_lines
    from app.services.comparisons.evidence import evidence_of
    from app.services.exports.catalogue import OutputKind
    from app.services.exports.make import write_outputs
    from app.services.exports.subjects import MakerSettings, PapersSubject
    from app.services.processes.worker_pool import WorkerPool
    from app.services.proposals.projection import lay_out

    with Dossier.open(arguments.dossier, write=False) as there:
        resources = load_resources(folder)
        standing, register = evidence_of(there, resources), there.register(resources.register)
        drafts = [there.draft(summary.label) for summary in there.drafts()]
    if not targets:
        summary = "\n".join(messages.paper(paper) for paper in standing) or "There are no proposals in it."
        actor = inputs.actor_of(arguments.actor, register) if arguments.actor else ""
        spoken = {identity: one.label for identity, one in lay_out(standing, drafts).spoken.items()} if drafts else {}
        terminal.say(proposal_lines(standing, register, summary, actor=actor, article=arguments.article, spoken=spoken))
        return
    subject = PapersSubject(standing, register, drafts)
    out = write_outputs(OutputKind.PROPOSALS, subject, targets, MakerSettings(resources), WorkerPool())
    if out is not None:
        terminal.write(out)


def _register(arguments: argparse.Namespace, folder: Path) -> Register:
    """The shipped register, joined with the dossier's own actors when it is there."""
    shipped = load_resources(folder).register
    if not Dossier.is_there(arguments.dossier):
        return shipped
    with Dossier.open(arguments.dossier, write=False) as there:
        return there.register(shipped)


def propose(arguments: argparse.Namespace, folder: Path) -> int:
    """Enter one proposal by hand."""
    from app.services.proposals.proposal_entry import ProposalEntry, enter_proposal
    from app.treaty.marks import Stance
    from app.treaty.proposals import Edit

    entry = ProposalEntry(
        actors=tuple(arguments.actor),
        address=arguments.article,
        edit=Edit(arguments.edit),
        wording=arguments.wording,
        anchor=arguments.anchor,
        rationale=arguments.rationale,
        source=arguments.source,
        page=arguments.page,
        date=arguments.date,
        base=arguments.base,
        stance=Stance(arguments.stance) if arguments.stance else None,
    )
    (proposal,) = enter_proposal(arguments.dossier, load_resources(folder), entry).proposals
    names = ", ".join(actor.as_written for actor in proposal.actors)
    terminal.say(f"{proposal.asks[0].id}: {names}, {proposal.asks[0].edit.value}, {proposal.address}")
    return 0


def authors(arguments: argparse.Namespace, folder: Path) -> int:
    """Say who authors of tracked changes are, or list what was said."""
    if arguments.authors:
        with Dossier.open(arguments.dossier, write=False) as there:
            register = there.register(load_resources(folder).register)
            known, papers = there.authors(), there.papers()
            drafts = [there.draft(summary.label) for summary in there.drafts()]
        told = inputs.authors_said(arguments.authors, register)
        inputs.check_authors(told, known, drafts, papers)
        with Dossier.open(arguments.dossier) as there:
            before = there.authors()  # somebody else may have said otherwise: who says it anew is told
            there.set_authors(told)
        for author, actor in told.items():
            if before.get(author, actor) != actor:
                terminal.say(f"{author} was {before[author]} until now.")
    with Dossier.open(arguments.dossier, write=False) as there:
        known = there.authors()
    terminal.say("\n".join(f"{author} = {actor}" for author, actor in known.items()) or "No author is known yet.")
    return 0


def confirm(arguments: argparse.Namespace, folder: Path) -> int:
    """Confirm or reject who asked for a change, take that back, or list what was said."""
    from app.services.comparisons import confirmations as confirming
    from app.services.comparisons.pairs import compare_pair
    from app.treaty.confirmations import Verdict

    if arguments.withdraw:
        with Dossier.open(arguments.dossier, write=False) as there:
            known = [one.number for one in there.user_input.confirmations()]
        if arguments.withdraw not in known:
            raise Refused(f"Nothing was said under the number {arguments.withdraw}; `travaux confirm` lists it all.")
        with Dossier.open(arguments.dossier) as there:
            there.user_input.remove_confirmations([arguments.withdraw])
    elif arguments.words:
        if len(arguments.words) != 3:
            raise Refused("Name the older draft, the newer draft and the change, or nothing to list what was said.")
        older, newer, change = arguments.words
        with terminal.progress() as progress:
            compared = compare_pair(arguments.dossier, older, newer, load_resources(folder), progress=progress)
        verdict = Verdict.REJECTED if arguments.reject else Verdict.CONFIRMED
        meant = _meant(arguments, compared, change)
        word = confirming.word_on(compared, meant, verdict, author=arguments.by, note=arguments.note)
        with Dossier.open(arguments.dossier) as there:
            there.user_input.add_confirmations([word])
    with Dossier.open(arguments.dossier, write=False) as there:
        standing = there.user_input.confirmations()
    terminal.say(messages.confirmations(standing) or "Nothing was said of who asked yet.")
    return 0


def _meant(arguments: argparse.Namespace, compared: ComparedDrafts, change: str) -> Attribution:
    """The attribution that a person means: the one shown for the change, or one that they enter."""
    from app.services.comparisons import confirmations as confirming
    from app.treaty.marks import ActorRef

    shown = confirming.attributions_on(compared, change)
    register = compared.register
    ids = [inputs.actor_of(name, register) for name in arguments.actor]
    actors = [ActorRef(actor, register.short(actor)) for actor in ids]
    if arguments.source:
        return confirming.enter_attribution(change, actors, arguments.source, quote=arguments.quote)
    meant = [one for one in shown if not arguments.ask or one.asked.ask == arguments.ask]
    meant = [one for one in meant if {a.id for a in actors} <= {a.id for a in one.actors}]
    if len(meant) == 1:
        return meant[0]
    if not meant and arguments.ask and not arguments.reject:
        return confirming.link_to_ask(compared, change, arguments.ask)
    asks = ", ".join(one.asked.ask for one in shown if one.asked.ask)
    if meant:
        raise Refused(f"Several asks are shown for this change; name one with --ask ({asks}) or --actor.")
    raise Refused("Nobody is shown for this change on that evidence; say who asked with --actor and --source.")


def info(arguments: argparse.Namespace, folder: Path) -> int:
    """Say what is in a dossier."""
    from app.services.exports import data_files

    targets = inputs.outputs({"json": arguments.json}, [arguments.dossier])
    with Dossier.open(arguments.dossier, write=False) as there:
        document = data_files.info_json(there)
    if "json" in targets:
        messages.document(document, targets["json"])
    else:
        terminal.say(messages.info(document))
    return 0


def sample(arguments: argparse.Namespace, folder: Path) -> int:
    """Make the sample dossier."""
    from tempfile import TemporaryDirectory

    from app.services.dossiers.creation import copy_dossier
    from app.services.imports.sample import build_sample

    if Dossier.is_there(arguments.dossier):
        raise Refused(f"“{arguments.dossier}” is there already; name a file that is not, for the sample.")
    resources = load_resources(folder)
    with terminal.progress() as progress:
        if isinstance(arguments.dossier, ServerAddress):
            with TemporaryDirectory() as passing:
                build_sample(resources.sample, made := Path(passing) / "sample.travaux", resources, progress)
                copy_dossier(made, arguments.dossier)
        else:
            build_sample(resources.sample, arguments.dossier, resources, progress)
    terminal.say(f"{arguments.dossier}: made")
    return 0


def check(arguments: argparse.Namespace, folder: Path) -> int:
    """Say whether a dossier is sound: every page of the file, every reference between tables, every text read back and
    as it was stored; what is not, one line each. And which copies of it there are, and what lies in plain beside a
    locked one.
    """
    from app.cli.commands.dossiers.locking import describe_plain_files
    from app.services.dossiers.backups import leftovers

    with Dossier.open(arguments.dossier, write=False) as there:
        try:
            there.check()
        except Damaged as reason:
            if reason.records:
                terminal.say("\n".join(map(str, reason.records)))
            raise
        found = there.digests.schema_found()
        words = sum(there.draft(draft.label).words() for draft in there.drafts())
        count = sum(len(paper.proposals) for paper in there.papers())
    lines = [
        f"{arguments.dossier.name} is sound: {words} words, {count} proposals.",
        f"What was in it before schema {found + 1} was taken as it was found." if found else "",
        describe_copies(arguments.dossier),
    ]
    lines += [
        f"Left by a program that was killed, and in nobody’s use: {one.name}" for one in leftovers(arguments.dossier)
    ]
    lines += describe_plain_files(arguments.dossier, plain_files_beside(arguments.dossier))
    terminal.say("\n".join(line for line in lines if line))
    return 0


def restore(arguments: argparse.Namespace, folder: Path) -> int:
    """Put a copy in the place of a dossier, keep what lay there, and say what of that is not in the copy."""
    from app.services.dossiers.backups import restore

    done = restore(arguments.dossier, arguments.copy)
    kept = f"; what lay there is “{done.aside.name}” now" if done.aside else ""
    lines = [f"{arguments.dossier.name} is again as “{done.copy.name}” has it{kept}.", *describe_left_out(done)]
    terminal.say("\n".join(lines))
    return 0
