"""Invented treaties as rows of words that keep their identity from draft to draft, and as the program's drafts.

A word that stands in two drafts is one object in both; so it is known what came, what went and by whose wish. What is
done to a treaty is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.importing.outline.marks import mark_provisions
from app.treaty.address import assign_addresses, assign_ids
from app.treaty.draft import Draft, Kind, Provision

if TYPE_CHECKING:
    import random

    from app.treaty.actors import Register
    from app.treaty.profile import Profile
    from benchmarks.measuring.tongues import Writer

CHAIR = "chair"
"""Whose wish a word is that no delegation asked for."""


@dataclass(eq=False, slots=True)
class Word:
    """One word or sign; `by` is the plant that brought it, CHAIR, or "" in the first draft."""

    text: str
    by: str = ""


@dataclass(eq=False)
class Text:
    """A paragraph, option or preambular paragraph."""

    kind: Kind
    words: list[Word]


@dataclass(eq=False)
class Article:
    """An article, or the preamble."""

    kind: Kind
    heading: str
    texts: list[Text] = field(default_factory=list)


@dataclass
class Treaty:
    """One state of a treaty. `origin` tells which object of the draft before a text or article is."""

    articles: list[Article]
    origin: dict[Text, Text] = field(default_factory=dict)

    def next(self) -> Treaty:
        """A copy to be changed: other texts, the same words."""
        origin: dict[Text, Text] = {}
        articles = []
        for article in self.articles:
            texts = [Text(text.kind, list(text.words)) for text in article.texts]
            origin |= dict(zip(texts, article.texts, strict=True))
            articles.append(Article(article.kind, article.heading, texts))
        return Treaty(articles, origin)

    def became(self) -> dict[Text, Text]:
        """Text of the draft before → the text it is here."""
        here = {text for article in self.articles for text in article.texts}
        return {old: new for new, old in self.origin.items() if new in here}

    def home(self) -> dict[Text, Article]:
        """Text → its article."""
        return {text: article for article in self.articles for text in article.texts}


@dataclass(frozen=True)
class Issued:
    """A state of a treaty as the program reads it."""

    treaty: Treaty
    draft: Draft
    provision: dict[Text, str]
    """Text → id of its provision."""
    address: dict[Text | Article, str]
    places: dict[Text, list[tuple[int, int]]]
    """Text → the range of each of its words."""


_CLOSE = frozenset(".。,;)]")
_OPEN = frozenset("[(")


def joined(words: Sequence[Word], gap: str) -> tuple[str, list[tuple[int, int]]]:
    """Words as one text, and the range of each."""
    text, places, before = "", [], ""
    for word in words:
        if text and word.text not in _CLOSE and before not in _OPEN:
            text += gap
        places.append((len(text), len(text) + len(word.text)))
        text += word.text
        before = word.text
    return text, places


def issued(treaty: Treaty, writer: Writer, label: str, date: str, profile: Profile, register: Register) -> Issued:
    """The draft of a treaty, with the marks that the program reads in it."""
    tongue = writer.tongue
    rows: list[Provision] = [Provision("t", "", Kind.TITLE, "", "", "Convention")]
    owner: list[Text | Article | None] = [None]
    places: dict[Text, list[tuple[int, int]]] = {}
    number = 0
    for article in treaty.articles:
        top = f"r{len(rows)}"
        numbered = article.kind is Kind.ARTICLE
        number += numbered
        label_ = tongue.article.format(tongue.count(number)) if numbered else ""
        rows.append(Provision(top, "", article.kind, label_, article.heading, ""))
        owner.append(article)
        count = options = 0
        above = top
        for text in article.texts:
            words, places[text] = joined(text.words, tongue.gap)
            option = text.kind is Kind.OPTION
            options = options + 1 if option else 0
            count += text.kind is Kind.PARAGRAPH
            name = tongue.option.format("ABCD"[options - 1]).rstrip(":： ") if option else ""
            own = name or (tongue.paragraph.format(tongue.count(count)) if text.kind is Kind.PARAGRAPH else "")
            rows.append(Provision(f"r{len(rows)}", above if option else top, text.kind, own, "", words))
            owner.append(text)
            above = above if option else f"r{len(rows) - 1}"
    provisions, _ = mark_provisions(assign_addresses(assign_ids(rows)), profile, register, tongue.code)
    draft = Draft("Convention", tongue.code, profile.id, provisions, label=label, date=date, source=f"{label}.txt")
    ids = {text: p.id for text, p in zip(owner, provisions, strict=True) if isinstance(text, Text)}
    addresses = {thing: p.address for thing, p in zip(owner, provisions, strict=True) if thing is not None}
    return Issued(treaty, replace(draft, provisions=provisions), ids, addresses, places)


def first_draft(writer: Writer, chance: random.Random, articles: int) -> Treaty:
    """A treaty with a preamble, articles of definitions, and articles with paragraphs and options."""
    preamble = Article(Kind.PREAMBLE, "")
    preamble.texts = [Text(Kind.PREAMBULAR, sentence(writer, "")) for _ in range(10)]
    found = [preamble]
    for at in range(articles):
        article = Article(Kind.ARTICLE, " ".join(writer.phrase(3)).capitalize())
        for _ in range(chance.randint(3, 6) if at else 18):
            words = sentence(writer, "")
            for _ in range(chance.choice((0, 1, 1, 2)) if at else 0):
                words += sentence(writer, "")
            article.texts.append(Text(Kind.PARAGRAPH, words))
        if at % 6 == 3:
            article.texts += [Text(Kind.OPTION, sentence(writer, "")) for _ in range(2)]
        found.append(article)
    return Treaty(found)


def sentence(writer: Writer, by: str) -> list[Word]:
    """A sentence with its stop, as words by one hand."""
    return [Word(text, by) for text in (*writer.sentence(), writer.tongue.stop)]


def chairs_edits(
    treaty: Treaty, writer: Writer, chance: random.Random, many: int, spared: set[Word]
) -> dict[Word, str]:
    """So many edits that nobody asked for, away from the words that are spared: words put in, left out, put in
    another's place, formulas added. Returns what was taken out.
    """
    gone: dict[Word, str] = {}
    texts = [text for article in treaty.articles for text in article.texts]
    for _ in range(many):
        words = chance.choice(texts).words
        at = chance.randrange(1, max(2, len(words) - 3))
        if any(word in spared for word in words[max(0, at - 4) : at + 7]):
            continue
        kind = chance.random()
        put: list[str] = []
        if kind < 0.7:
            put = writer.formula() if kind < 0.2 else writer.phrase(chance.randint(1, 6))
        out = words[at : at + chance.randint(1, 3)] if kind > 0.4 else []
        words[at : at + len(out)] = [Word(text, CHAIR) for text in put]
        gone |= dict.fromkeys(out, CHAIR)
    return gone


def moved(treaty: Treaty, writer: Writer, chance: random.Random) -> None:
    """Articles that change their place, one that is new, and one that goes: the numbers shift."""
    articles = treaty.articles
    for _ in range(2):
        taken = articles.pop(chance.randrange(len(articles) // 2, len(articles)))
        articles.insert(chance.randrange(2, len(articles) // 3), taken)
    new = Article(Kind.ARTICLE, " ".join(writer.phrase(3)).capitalize())
    new.texts = [Text(Kind.PARAGRAPH, sentence(writer, CHAIR)) for _ in range(3)]
    articles.insert(chance.randrange(2, len(articles)), new)
