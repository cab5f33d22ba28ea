"""What stands around the text of a web page: drafts, counts, what matters, filter and keys, contents, legend, facts.

Facts of the redline, in words. What the script needs to say stands in attributes: it knows no language itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.exporting.html.elements import HtmlPart, anchor, bdi, direction, part
from app.exporting.html.names import SIGNS, chip_list, plain_chip
from app.exporting.layout.evidence_pages import lines_of_draft
from app.exporting.layout.scope_turns import scope_line
from app.exporting.layout.source_pages import source_line
from app.exporting.layout.template_words import template_words
from app.exporting.layout.title_page import (
    article_name,
    found_of,
    inspected_words,
    name_of,
    opening_of,
    summary_of_prose,
)
from app.redline.amendments.foremost import article_weights, foremost_amendments
from app.redline.model import AmendmentWeight
from app.redline.scope.words import turn_sentence
from app.redline.tables.change_labels import place_of, placed_heading

if TYPE_CHECKING:
    from app.exporting.layout.rows import PrintJob
    from app.redline.model import ChangeView, DraftFacts
    from app.treaty.vocabulary import Vocabulary

_OF_NAMES = 6
"""So many of the marks, the last ones, speak of names."""


def header(drawing: PrintJob) -> HtmlPart:
    """The drafts, how much changed, what matters, who is named, and what to be careful with."""
    redline, words = drawing.redline, drawing.words
    told = template_words(drawing.words)
    older, newer = name_of(redline.older, words), name_of(redline.newer, words)
    treaty = redline.newer if redline.newer.title else redline.older
    kinds = {chip.name: chip.type for view in redline.changes for chip in view.chips}
    named = [(c.name, c.count) for c in redline.summary if c.by == "actor"]
    chips = [part("li", plain_chip(name, kinds.get(name, "unknown"), words), " ", words.number(n)) for name, n in named]
    matters = _foremost(drawing)
    return part(
        "header",
        part("p", treaty.title, cls="treaty", lang=treaty.language or "en", dir=direction(treaty.language))
        if treaty.title else None,
        part("h1", bdi(words.say("What changed from {older} to {newer}", older=older, newer=newer))),
        part("ul", *(_draft(redline.older, told["older"], words), _draft(redline.newer, told["newer"], words)),
             cls="drafts"),
        part("p", bdi(summary_of_prose(drawing) or opening_of(drawing)), cls="summary", id="summary"),
        part("p", bdi(scope_line(drawing)), cls="scope") if drawing.scope else None,
        part("p", bdi(sourced), cls="sources") if (sourced := source_line(drawing)) else None,
        part("p", bdi(found_of(redline, words)), *([" ", told["names_show"]] if drawing.named else [])),
        part("h2", told["matters"]) if matters else None,
        part("ol", *matters, cls="matters") if matters else None,
        _weights(drawing),
        part("h2", told["who"]) if chips else None,
        part("ul", *chips, cls="chips") if chips else None,
        _care(redline.warnings, told["care"]),
    )  # fmt: skip


def _foremost(drawing: PrintJob) -> list[HtmlPart]:
    """The strongest amendments, each with a link to where it is told, its place and what it does, and who asked."""
    words, followed = drawing.words, drawing.choices.followed
    return [
        part(
            "li",
            part("a", str(one.number), cls="no", href=f"#a-{one.number}"), " ",
            part("strong", bdi(placed_heading(one, words))),
            part("div", bdi(one.headline)),
            chip_list(one.chips, words, followed) if drawing.named and one.chips else None,
        )
        for one in foremost_amendments(drawing.redline.amendments)
    ]  # fmt: skip


def _weights(drawing: PrintJob) -> HtmlPart | None:
    """The articles by the weight of their amendments, to be opened."""
    redline, words = drawing.redline, drawing.words
    found = article_weights(redline)
    if not found:
        return None
    lines = [
        part("tr", part("th", bdi(article_name(one, redline, words)), scope="row"),
             *(part("td", words.number(count)) for count in (one.heavy, one.middling, one.light)))
        for one in found
    ]  # fmt: skip
    heads = (words.say("Where"), *(weight.value for weight in AmendmentWeight))
    table = part("table", part("thead", part("tr", *(part("th", said, scope="col") for said in heads))),
                 part("tbody", *lines))  # fmt: skip
    return part("details", part("summary", words.say("Articles by weight")), table)


def _draft(draft: DraftFacts, role: str, words: Vocabulary) -> HtmlPart:
    facts = [draft.symbol, words.day(draft.date), words.count("{n} word", "{n} words", draft.words)]
    name = name_of(draft, words)
    told = words.beside([name, *(fact for fact in facts if fact != name), *inspected_words(draft, words)])
    return part("li", part("strong", words.labelled(role, "")), " ", bdi(told))


def _care(warnings: Sequence[str], lead: str) -> HtmlPart | None:
    if not warnings:
        return None
    return part("section", part("h2", lead), part("ul", *(part("li", bdi(one)) for one in warnings)), cls="care")


def tools(drawing: PrintJob, actors: Mapping[str, int], articles: Mapping[str, int]) -> HtmlPart:
    """The filter, the steps from change to change, and the keys. Hidden until the script of the page shows it."""
    words, views = drawing.words, drawing.redline.changes
    weights = {one.weight for one in drawing.redline.amendments}
    summary = {by: [c.name for c in drawing.redline.summary if c.by == by] for by in ("kind", "class", "link")}
    fields = [
        ("weight", words.say("weight"), [(one.value, one.value) for one in AmendmentWeight if one in weights]),
        ("article", words.say("article"), [(str(n), words.place(one)) for one, n in articles.items()]),
        ("who", words.say("Who asked"), [(str(n), name) for name, n in actors.items()]),
        *((by, lead, [(v, words.term(by, v)) for v in summary[by]]) for by, lead in _fields(words).items()),
    ]
    labels = [
        part("label", f"{lead} ", part("select", *_options([("", words.say("all", "filter")), *choices]), name=name))
        for name, lead, choices in fields
        if choices
    ]
    search = part("input", type="search", name="words")
    labels.insert(0, part("label", words.say("words"), " ", search))
    buttons = (
        part("button", words.say("Show all"), type="reset"),
        part("button", words.say("Previous change"), " ", part("kbd", "p"), type="button", data_step="-1"),
        part("button", words.say("Next change"), " ", part("kbd", "n"), type="button", data_step="1"),
    )
    keys = words.say("Keys: n or F7 goes to the next change, p or Shift+F7 to the one before.")
    return part(
        "form", *labels, *buttons, part("output", aria_live="polite"), part("p", keys, cls="quiet"),
        id="tools", hidden="hidden", aria_label=words.say("Filter and steps"), data_total=str(len(views)),
        data_at=words.say("Amendment {number}: {what}"),
        data_shown=words.say("Filtered. Changes shown: {shown} of {total}; not shown: {left}."),
        data_none=words.say("No change is like this."),
    )  # fmt: skip


def _fields(words: Vocabulary) -> dict[str, str]:
    return {"kind": words.say("kind"), "class": words.say("class"), "link": words.say("link")}


def _options(choices: Iterable[tuple[str, str]]) -> list[HtmlPart]:
    options = []
    for value, said in choices:
        option = part("option", said)
        option.set("value", value)  # also where it is empty: else it would be what is said
        options.append(option)
    return options


def contents(entries: Sequence[tuple[int, str, str]], words: Vocabulary) -> HtmlPart | None:
    """Links to the divisions and articles that are drawn: (how high, id of the row, what it is called)."""
    if not entries:
        return None
    lines = [
        part("li", part("a", bdi(title), href=f"#{anchor('', row)}"), cls=f"k{rank}") for rank, row, title in entries
    ]
    opened = part("details", part("summary", words.say("Contents")), part("ul", *lines))
    return part("nav", opened, aria_label=words.say("Contents"))


def legend(words: Vocabulary, *, named: bool = True, some: bool = False) -> HtmlPart:
    """The marks and what they mean; of names only where somebody can be `named`, and of quiet words only where the page
    holds but `some` of the changes.
    """
    new, old, example = (
        words.say("new words", "example"),
        words.say("old words", "example"),
        words.say("Name", "example"),
    )
    against = words.say("{name} against", name=example)
    lines: list[tuple[HtmlPart, str]] = [
        (part("ins", new), words.say("inserted", "legend")),
        (part("del", old), words.say("deleted", "legend")),
        (part("span", part("ins", "[", cls="bracket"), "…", part("ins", "]", cls="bracket")),
         words.say("bracket added", "legend")),
        (part("span", part("del", "[", cls="bracket"), "…", part("del", "]", cls="bracket")),
         words.say("removed", "legend")),
        (part("span", part("del", old, cls="moved"), " ", part("ins", new, cls="moved")),
         words.say("moved, with the other place", "legend")),
        (part("span", words.say("article 7", "example"), cls="follows"),
         words.say("number or reference that only follows", "legend")),
        (part("ins", words.say("word,", "example"), cls="editorial"), words.say("editorial", "legend")),
        (part("span", words.say("article 7", "example"), cls="same"),
         words.say("same words, another meaning or form", "legend")),
        (_letters(words), words.say("letters that differ inside a word", "legend")),
        (part("span", "⤶ ⤷", cls="sign"), words.say("paragraph divided, joined", "legend")),
        (part("span", "✓⚠", cls="sign"), words.say("agreed text, touched afterwards", "legend")),
        (_sample(example, "marked", words), words.say("marked: the draft itself says so", "legend")),
        (_sample(example, "matched", words), words.say("matched: asked for words like these", "legend")),
        (_sample(example, "asserted", words), words.say("a person says so", "legend")),
        (part("span", f"⊘ {against}", cls="chip marked party against"), words.say("opposed", "legend")),
        (part("span", example, cls="chip other"), words.say("not a State or group", "legend")),
        (part("span", words.say("Unattributed"), cls="nobody"), words.say("nobody known", "legend")),
    ]  # fmt: skip
    shown = lines if named else lines[:-_OF_NAMES]
    if some:
        unasked = part("span", part("span", old, cls="unasked went"), " ", part("span", new, cls="unasked"))
        shown = [*shown, (unasked, words.say("changed too, not among those chosen", "legend"))]
    items = [part("li", mark, " ", part("span", said, cls="quiet")) for mark, said in shown]
    heading = part("h2", words.say("Legend"), id="legend-title")
    return part("section", heading, part("ul", *items, cls="legend"), id="legend", aria_labelledby="legend-title")


def _letters(words: Vocabulary) -> HtmlPart:
    stem, ending = words.say("word|s", "example").split("|")
    return part("span", part("ins", stem, cls="letters"), part("ins", ending, cls="letters other"))


def _sample(name: str, link: str, words: Vocabulary) -> HtmlPart:
    return part("span", SIGNS[link], name, " ", part("small", words.term("link", link)), cls=f"chip {link} party")


def red_lines(drawing: PrintJob) -> HtmlPart | None:
    """The changes that touch a red line of the reader, also those that a filter left out."""
    words, lines = drawing.words, drawing.beside.red_lines
    touched = [view for view in drawing.whole.changes if lines.get(view.id)]
    if not touched:
        return None
    here = {view.id for view in drawing.redline.changes}
    items = [
        part("li", _link(view, words, linked=view.id in here), *(part("div", bdi(said)) for said in lines[view.id]))
        for view in touched
    ]
    return part("section", part("h2", words.say("Changes that touch our red lines")), part("ul", *items), cls="touched")


def scope_moves(drawing: PrintJob) -> HtmlPart | None:
    """Which provisions reach other offences than before, each with links to the changes by which, and who asked."""
    if not drawing.scope:
        return None
    words, followed = drawing.words, drawing.choices.followed
    views = {view.id: view for view in drawing.redline.changes}
    items = [
        part("li", bdi(turn_sentence(turn, words)),
             *(part("div", _link(views[one], words, linked=True)) for one in turn.changes if one in views),
             chip_list(turn.chips, words, followed) if drawing.named and turn.chips else None)
        for turn in drawing.scope
    ]  # fmt: skip
    return part("section", part("h2", template_words(words)["scope"]), part("ul", *items), cls="touched", id="scope")


def _link(view: ChangeView, words: Vocabulary, *, linked: bool) -> HtmlPart:
    """A change by number, place and title, with a link to where it is told, if it is."""
    said = words.labelled(place_of(view, words), view.title)
    if not linked:
        return part("span", f"{view.key} ", bdi(said))
    return part("a", f"{view.key} ", bdi(said), href=f"#{anchor('c-', view.id)}")


def facts(drawing: PrintJob) -> HtmlPart:
    """Files, sums, counts by place, and papers, by which the page can be checked."""
    redline, words = drawing.redline, drawing.words
    told = template_words(drawing.words)
    drafts = [
        part("div", part("h3", role), part("dl", *(one for what, said in lines_of_draft(draft, words)
                                                 for one in (part("dt", what), part("dd", bdi(said))))))
        for role, draft in ((told["older"], redline.older), (told["newer"], redline.newer))
    ]  # fmt: skip
    papers = [part("li", bdi(paper)) for paper in redline.evidence]
    return part(
        "details", part("summary", told["facts"]), *drafts, _places(drawing),
        part("h3", told["papers"]) if papers else None, part("ul", *papers) if papers else None,
    )  # fmt: skip


def _places(drawing: PrintJob) -> HtmlPart | None:
    """Parts or chapters with their counts, in the order of the text."""
    summary, words = drawing.redline.summary, drawing.words
    heavy = {c.name: c.count for c in summary if c.by == "division:substantive"}
    lines = [
        part("tr", part("th", bdi(c.name or words.say("outside any part")), scope="row"),
             part("td", words.number(heavy.get(c.name, 0))), part("td", words.number(c.count)))
        for c in summary if c.by == "division"
    ]  # fmt: skip
    if not lines:
        return None
    heads = (words.say("Where"), words.say("of substance"), words.say("all"))
    head = part("tr", *(part("th", said, scope="col") for said in heads))
    return part("table", part("caption", words.say("What changed")), part("thead", head), part("tbody", *lines))
