"""The title page as plain data: what a minister reads who reads one page.
Facts of the redline, in words; no hashes, no machine facts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.exporting.layout.cells import printable
from app.exporting.layout.chips import chip_data, plain_chip
from app.exporting.layout.scope_turns import scope_line
from app.exporting.layout.source_pages import source_line
from app.redline.amendments.foremost import article_weights, foremost_amendments
from app.redline.amendments.prose_summary import summary_paragraphs, tell_summary, weights_sentence
from app.redline.model import AmendmentWeight, NamesState
from app.redline.tables.change_labels import placed_heading
from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from app.exporting.layout.rows import PrintJob
    from app.redline.amendments.foremost import ArticleWeights
    from app.redline.model import Amendment, ChangeView, DraftFacts, Redline

_OPPOSED = 6
"""How many of those who are only known to stand against a change are named; the rest are counted."""
_PLACES = 13
"""Lines of the table of places that fit beside the rest of the page."""
_ACTORS = 14
_HEADLINE = 200
"""Longest headline of an amendment, in code points."""
_WARNINGS = 3


def name_of(draft: DraftFacts, words: Vocabulary = ENGLISH) -> str:
    """What a draft is called on paper: its label, else its symbol, else its file; and that nobody issued it, if so."""
    name = bare_name(draft, words)
    return words.say("{draft} (unofficial)", draft=name) if draft.unofficial else name


def bare_name(draft: DraftFacts, words: Vocabulary) -> str:
    """What it is called without saying whether anybody issued it."""
    return printable(draft.label or draft.symbol or draft.source or draft.title or words.say("Draft"))


def inspected_words(draft: DraftFacts, words: Vocabulary) -> list[str]:
    """That a person has looked at how a doubtful draft was read, and when; [] for others. Who that was is in the
    dossier, and on no page that is handed over.
    """
    return [words.say("how it was read was looked at on {day}", day=draft.inspected)] if draft.inspected else []


def title_of(redline: Redline, words: Vocabulary = ENGLISH) -> str:
    """What the whole document is called."""
    older, newer = name_of(redline.older, words), name_of(redline.newer, words)
    return words.say("{newer} compared with {older}", newer=newer, older=older)


def front_of(drawing: PrintJob) -> dict[str, Any]:
    """The title page: drafts, the sentence with the counts, what matters, who asked, where, and what to be careful
    with.
    """
    redline, words = drawing.redline, drawing.words
    older, newer = name_of(redline.older, words), name_of(redline.newer, words)
    foremost = foremost_amendments(redline.amendments)
    return {
        "treaty": printable(_shortened(redline.newer.title or redline.older.title, 260)),
        "headline": words.say(
            "What changed from {older} to {newer}", older=_shortened(older, 60), newer=_shortened(newer, 60)
        ),
        "older": _draft(redline.older, words.say("Older draft"), words),
        "newer": _draft(redline.newer, words.say("Newer draft"), words),
        "sentence": printable(opening_of(drawing)),
        "scope": printable(scope_line(drawing)),
        "sources": printable(source_line(drawing)),
        "matters": [_amendment(one, drawing) for one in foremost],
        "none": words.say("No amendment of weight A was found."),
        "named": printable(found_of(redline, words)),
        **_actors(drawing),
        "places": _articles(redline, words),
        "weights": [weight.value for weight in AmendmentWeight],
        "warnings": _warnings(redline, words),
    }


def opening_of(drawing: PrintJob) -> str:
    """How many amendments there are, and of what weight; of drafts that do not differ that."""
    redline, words = drawing.redline, drawing.words
    if not redline.changes and not redline.of:
        return words.say("The two drafts do not differ.")
    return weights_sentence(redline.amendments, _names(redline, words), words)


def summary_of_prose(drawing: PrintJob) -> str:
    """What changed, in a few sentences of plain prose; "" where nothing did."""
    redline, words = drawing.redline, drawing.words
    return tell_summary(redline, _names(redline, words), words) if redline.amendments else ""


def paragraphs_of_prose(drawing: PrintJob) -> tuple[str, ...]:
    """The same in paragraphs, under what they are about; drafts that do not differ are told to be so."""
    redline, words = drawing.redline, drawing.words
    older, newer = _names(redline, words)
    told = summary_paragraphs(redline, (older, newer), words) if redline.amendments else (opening_of(drawing),)
    return (words.say("What changed from {older} to {newer}", older=older, newer=newer), *told)


def _names(redline: Redline, words: Vocabulary) -> tuple[str, str]:
    return name_of(redline.older, words), name_of(redline.newer, words)


def _amendment(one: Amendment, drawing: PrintJob) -> dict[str, Any]:
    """A strong amendment: its number, its place with the heading, what it does, who asked."""
    words, choices = drawing.words, drawing.choices
    return {
        "number": str(one.number),
        "place": printable(_shortened(placed_heading(one, words), 110)),
        "said": printable(_shortened(one.headline, _HEADLINE)),
        "chips": [chip_data(chip, words, choices.followed) for chip in one.chips] if drawing.named else [],
    }


def _actors(drawing: PrintJob) -> dict[str, Any]:
    """Who is named, most often named first; a followed actor is among them wherever it stands."""
    words, followed = drawing.words, drawing.choices.followed
    known = {chip.name: (chip.actor, chip.type) for view in drawing.redline.changes for chip in view.chips}
    counts = [(c, *known.get(c.name, ("", "unknown"))) for c in drawing.redline.summary if c.by == "actor"]
    shown = counts[:_ACTORS] + [one for one in counts[_ACTORS:] if one[1] in followed]
    rest = len(counts) - len(shown)
    chips = [
        [
            plain_chip(c.name, kind, words, str(followed.index(actor) + 1) if actor in followed else ""),
            words.number(c.count),
        ]
        for c, actor, kind in shown
    ]
    return {"actors": chips, "more_actors": words.count("and {n} more", "and {n} more", rest) if rest else ""}


def _warnings(redline: Redline, words: Vocabulary) -> list[str]:
    said = [_shortened(printable(w), 160) for w in redline.warnings[:_WARNINGS]]
    if (rest := len(redline.warnings) - _WARNINGS) > 0:
        said.append(words.count("{n} more remark at the end", "{n} more remarks at the end", rest))
    return said


def sentence_of(redline: Redline, words: Vocabulary = ENGLISH) -> str:
    """How many changes there are, and of what weight, in one sentence."""
    if not redline.changes:
        return words.say("The two drafts do not differ.")
    counts = {c.name: c.count for c in redline.summary if c.by == "class"}
    follow = counts.get("consequential", 0)
    quiet = sum(1 for view in redline.changes if view.kind.traits.quiet)
    editorial = counts.get("editorial", 0) - quiet
    rest = []
    if follow:
        rest.append(
            words.count(
                "{n} that only follows other changes (numbers and references)",
                "{n} that only follow other changes (numbers and references)",
                follow,
            )
        )
    if editorial:
        rest.append(words.count("{n} editorial", "{n} editorial", editorial))
    if quiet:
        rest.append(
            words.count(
                "{n} of formatting alone, listed at the end", "{n} of formatting alone, listed at the end", quiet
            )
        )
    heavy = words.count("{n} change of substance", "{n} changes of substance", counts.get("substantive", 0))
    if not rest:
        return words.say("{heavy}.", heavy=heavy)
    return words.say("{heavy}; besides these, {rest}.", heavy=heavy, rest=words.listed(rest))


def filtered_words(drawing: PrintJob, shown: int) -> str:
    """By what a print is filtered, and how many changes are `shown` in it and how many are not; "" without a filter."""
    only, words = drawing.choices.only, drawing.words
    if only is None:
        return ""
    because = only.because if drawing.named else ""  # it may be somebody's name
    total = len(drawing.whole.changes)
    left = total - shown
    return words.flow(
        (
            words.say("This print is filtered: {why}.", why=because) if because
            else words.say("This print is filtered."),
            words.say(
                "Amendments in it: {n} of {total}.", n=words.number(len(drawing.redline.amendments)),
                total=words.number(len(drawing.whole.amendments)),
            ),
            words.count("It shows {n} of {total} changes.", "It shows {n} of {total} changes.", shown, total=total),
            words.count("{n} change is not in it.", "{n} changes are not in it.", left) if left
            else words.say("None is left out."),
        )
    )  # fmt: skip


def _draft(draft: DraftFacts, role: str, words: Vocabulary) -> dict[str, Any]:
    bare = bare_name(draft, words)
    facts = [printable(f) for f in (draft.symbol, draft.label, words.day(draft.date)) if f and f != bare]
    told = words.beside([*facts, words.count("{n} word", "{n} words", draft.words), *inspected_words(draft, words)])
    return {"role": role, "name": name_of(draft, words), "facts": told}


def found_of(redline: Redline, words: Vocabulary = ENGLISH) -> str:
    """For how many changes it was found who asked, how that is known, and what was read for it."""
    if redline.names is NamesState.WITHHELD:
        return words.say("Who asked is left out here.")
    total = sum(1 for view in redline.changes if not view.kind.traits.quiet)
    named = sum(1 for v in redline.changes if any(not c.opposite for c in v.chips))
    contested = [v for v in redline.changes if not v.kind.traits.quiet and v.chips and all(c.opposite for c in v.chips)]
    source = _read(redline, words)
    if not total:
        return source
    if not named and not contested:
        nobody = words.count(
            "The one change carries no name: no evidence was found.",
            "None of the {n} changes carries a name: no evidence was found.",
            total,
        )
        return words.flow((nobody, source))
    rest = total - named - len(contested)
    other = words.count("For the other {n} no evidence was found.", "For the other {n} no evidence was found.", rest)
    told = (_named(redline, named, total, words) if named else "", _contested(contested, words))
    return words.flow((*told, other if rest else "", source))


def _named(redline: Redline, named: int, total: int, words: Vocabulary) -> str:
    """How many changes carry a name, and how that is known."""
    counts = {c.name: c.count for c in redline.summary if c.by == "link"}
    marked, matched, asserted = (counts.get(link, 0) for link in ("marked", "matched", "asserted"))
    links = (
        (marked, words.count("{n} marked in the drafts", "{n} marked in the drafts", marked)),
        (matched, words.count("{n} matched by wording (≈)", "{n} matched by wording (≈)", matched)),
        (asserted, words.count("{n} named by hand (✎)", "{n} named by hand (✎)", asserted)),
    )
    return words.count(
        "{n} of {total} changes carries a name ({links}).", "{n} of {total} changes carry a name ({links}).", named,
        total=total, links=words.joined(said for number, said in links if number),
    )  # fmt: skip


def _contested(views: Sequence[ChangeView], words: Vocabulary) -> str:
    """How many changes carry only names of who asked for the opposite, and which; "" for none."""
    if not views:
        return ""
    names = list(dict.fromkeys(chip.name for view in views for chip in view.chips))
    shown = names[:_OPPOSED]
    if rest := len(names) - len(shown):
        shown.append(words.count("and {n} more", "and {n} more", rest))
    return words.count(
        "Of {n} change only who stands against it is known: {names}.",
        "Of {n} changes only who stands against them is known: {names}.",
        len(views),
        names=words.say("; ", "list").join(shown),
    )


def _read(redline: Redline, words: Vocabulary) -> str:
    """What was looked at for evidence."""
    papers = len(redline.evidence)
    if not papers:
        return words.say("No paper of proposals was read.")
    return words.count(
        "Read for evidence: the marks in the drafts and one paper of proposals.",
        "Read for evidence: the marks in the drafts and {n} papers of proposals.",
        papers,
    )


def _articles(redline: Redline, words: Vocabulary) -> list[dict[str, Any]]:
    """Articles with their amendments by weight, the heaviest first; what does not fit is counted together. Each has a
    bar, as long as its amendments are many beside those of the article that has most, of a part for each weight.
    """
    every = article_weights(redline)
    shown = every if len(every) <= _PLACES else every[: _PLACES - 1]
    most = max([*(sum(_counts(one)) for one in every), 1])
    lines = [_place(article_name(one, redline, words), _counts(one), most, words) for one in shown]
    if rest := every[len(shown) :]:
        sums = [sum(counts) for counts in zip(*map(_counts, rest), strict=True)]
        name = words.count("{n} other article", "{n} other articles", len(rest))
        lines.append(_place(name, sums, most, words))
    return lines


def article_name(one: ArticleWeights, redline: Redline, words: Vocabulary, *, heading: bool = True) -> str:
    """What an article is called where articles are listed; one that only the older draft has, with that draft."""
    place = placed_article(one.address, one.gone, redline, words)
    return words.beside((place, one.heading if heading else ""))


def placed_article(address: str, gone: bool, redline: Redline, words: Vocabulary) -> str:
    """An article by its address, with the older draft where it has gone from the newer one."""
    place = words.place(address)
    if not gone:
        return place
    return words.say("{name} ({role})", name=place, role=_shortened(bare_name(redline.older, words), 40))


def _counts(one: ArticleWeights) -> list[int]:
    return [one.heavy, one.middling, one.light]


def _place(name: str, counts: Sequence[int], most: int, words: Vocabulary) -> dict[str, Any]:
    return {
        "name": printable(_shortened(name, 44)),
        "counts": [words.number(count) if count else "–" for count in counts],
        "shares": [round(count / max(most, sum(counts)), 4) for count in counts],
    }


def _shortened(text: str, longest: int) -> str:
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    cut = line[: longest - 1]
    return (cut[: cut.rindex(" ")] if " " in cut[longest // 2 :] else cut).rstrip(",;") + "…"
