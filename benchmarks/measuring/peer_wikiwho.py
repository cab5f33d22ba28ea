"""Runs in the peers' environment: reads a list of texts (JSON) from standard input, prints the words of the last one
with the index of the text in which WikiWho says each entered, and the seconds its analysis took.
"""

import json
import sys
import time

from WikiWho.utils import iter_rev_tokens
from WikiWho.wikiwho import Wikiwho

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
article = Wikiwho("treaty")
begin = time.perf_counter()
article.analyse_article(page)
seconds = time.perf_counter() - begin
last = article.revisions[article.ordered_revisions[-1]]
words = [(token.value, token.origin_rev_id - 1) for token in iter_rev_tokens(last)]
json.dump({"words": words, "seconds": seconds}, sys.stdout)
