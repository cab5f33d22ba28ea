"""Runs in the peers' environment: reads a list of texts (JSON) from standard input, prints the words of each
with the index of the text in which WikiWho says each entered, and the seconds its analysis took.

Its guard against vandalism is off: it takes a long treaty, whose words return often, for spam, and reads none of it.
"""

import json
import sys
import time

from WikiWho import wikiwho
from WikiWho.utils import iter_rev_tokens

wikiwho.TOKEN_DENSITY_LIMIT = float("inf")

texts = json.load(sys.stdin)
page = [
    {
        "revid": number + 1,
        "timestamp": f"2001-01-{number + 1:02}T00:00:00Z",
        "user": f"u{number}",
        "userid": number + 1,
        "*": text,
    }
    for number, text in enumerate(texts)
]
article = wikiwho.Wikiwho("treaty")
begin = time.perf_counter()
article.analyse_article(page)
seconds = time.perf_counter() - begin
words = [
    [(token.value, token.origin_rev_id - 1) for token in iter_rev_tokens(article.revisions[number])]
    for number in article.ordered_revisions
]
json.dump({"words": words, "seconds": seconds}, sys.stdout)
