"""Where words that were read stand in the block of a paper, whatever its spaces and lines."""

from __future__ import annotations


def find_words(text: str, words: str, start: int = 0) -> tuple[int, int] | None:
    """Where `words` stand in `text` from `start` on, whatever the spaces between them: [start, end) in code points."""
    wanted = "".join(words.split())
    if not wanted:
        return None
    places = [at for at in range(start, len(text)) if not text[at].isspace()]
    at = "".join(text[place] for place in places).find(wanted)
    return None if at < 0 else (places[at], places[at + len(wanted) - 1] + 1)
