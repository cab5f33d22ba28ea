"""Reports of imports as a reader of English has them: what a test expects is the finished sentence."""

from __future__ import annotations


def told_of(report):
    """(severity, sentence, place) of each line of a report."""
    return [(line.severity.value, str(line.message), line.where) for line in report]
