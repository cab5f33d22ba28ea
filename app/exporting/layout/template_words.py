"""The words that the page template itself prints, by the names it calls them by."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.treaty.vocabulary import Vocabulary


def template_words(words: Vocabulary, text: str = "") -> dict[str, str]:
    """Titles, heads and legend; `text` is the title of the text, on pages that have one."""
    return {
        "changed": words.say("What changed"),
        "text": text,
        "who": words.say("Who asked"),
        "matters": words.say("What matters"),
        "where": words.say("Where"),
        "names_show": words.say("Names show who asked, not why the text changed."),
        "care": words.say("Read with care:"),
        "evidence": words.say("Who asked, and on what evidence"),
        "facts": words.say("Facts for checking"),
        "counts": words.say("Counts"),
        "papers": words.say("Papers read for evidence"),
        "groups": words.say("Changes that are one event"),
        "doubts": words.say("What was doubtful when the drafts were read"),
        "touched": words.say("Changes that touch our red lines"),
        "table": words.say("The amendments"),
        "index": words.say("Who is named, and where"),
        "index_against": words.say("The opposite:"),
        "scope": words.say("Which offences are reached: what moved"),
        "sources": words.say("Where the words come from"),
        "fates": words.say("What became of the proposals"),
        "nobody": words.say("Changes of substance for which nobody is named"),
        "silent": words.say("What the tracked changes do not say"),
        "page": words.say("Page"),
        "on_page": words.say("page {page}"),
        "at_page": words.say("no. {number}, page {page}"),
        "number": words.say("No."),
        "place": words.say("Where"),
        "older": words.say("Older draft"),
        "newer": words.say("Newer draft"),
        **_legend(words),
    }


def _legend(words: Vocabulary) -> dict[str, str]:
    """Marks and what they mean."""
    return {
        "new_words": words.say("new words", "example"),
        "old_words": words.say("old words", "example"),
        "word": words.say("word,", "example"),
        "article": words.say("article 7", "example"),
        "letters": words.say("word|s", "example"),
        "name": words.say("Name", "example"),
        "against": words.say("{name} against", name=words.say("Name", "example")),
        "is_inserted": words.say("inserted", "legend"),
        "is_deleted": words.say("deleted", "legend"),
        "is_gone": words.say("words went here: the margin has them", "legend"),
        "is_added": words.say("bracket added", "legend"),
        "is_removed": words.say("removed", "legend"),
        "is_moved": words.say("moved, with the other place", "legend"),
        "follows": words.say("number or reference that only follows", "legend"),
        "is_editorial": words.say("editorial", "legend"),
        "is_same": words.say("same words, another meaning or form", "legend"),
        "is_letters": words.say("letters that differ inside a word", "legend"),
        "is_unasked": words.say("changed too, not among those chosen", "legend"),
        "is_divided": words.say("paragraph divided, joined", "legend"),
        "is_touched": words.say("agreed text, touched afterwards", "legend"),
        "asked": words.say("Who asked:", "legend"),
        "is_marked": words.say("marked: the draft itself says so", "legend"),
        "is_matched": words.say("matched: asked for words like these", "legend"),
        "is_asserted": words.say("a person says so", "legend"),
        "is_opposed": words.say("opposed", "legend"),
        "is_other": words.say("not a State or group", "legend"),
        "is_nobody": words.say("nobody known", "legend"),
        "is_followed": words.say("followed", "legend"),
    }
