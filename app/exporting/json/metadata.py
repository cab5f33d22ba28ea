"""What files give away, as `travaux-metadata/1`. It writes values down and judges nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.treaty.traces import Trace


def traces_document(files: Mapping[str, Sequence[Trace]]) -> dict[str, Any]:
    """The traces of each file by its name, in the order given."""
    return {
        "format": "travaux-metadata/1",
        "files": [
            {
                "file": name,
                "traces": [
                    {
                        "sort": one.sort.value,
                        "what": one.what,
                        "value": one.value,
                        "where": one.where,
                        "times": one.times,
                    }
                    for one in traces
                ],
            }
            for name, traces in files.items()
        ],
    }
