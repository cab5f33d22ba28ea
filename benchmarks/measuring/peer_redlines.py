"""Runs in the peers' environment: reads two texts (JSON) from standard input, prints what redlines calls equal, gone
and new, in order, and the seconds it took.
"""

import json
import sys
import time

from redlines import Redlines

older, newer = json.load(sys.stdin)
begin = time.perf_counter()
said = json.loads(Redlines(older, newer).output_json())
seconds = time.perf_counter() - begin
pieces = []
for change in said["changes"]:
    if change["type"] == "equal":
        pieces.append(("=", change["text"]))
    else:
        pieces += [
            (kind, text) for kind, text in (("-", change.get("source_text")), ("+", change.get("test_text"))) if text
        ]
        if change["type"] in ("delete", "insert") and change.get("text"):
            pieces.append(("-" if change["type"] == "delete" else "+", change["text"]))
json.dump({"pieces": pieces, "seconds": seconds}, sys.stdout)
