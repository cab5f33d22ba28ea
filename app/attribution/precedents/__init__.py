"""Which way does a change lead, seen from a source, and in which draft did each departure come?

Door: `bearings.leanings`, `departures.trace_sources`, `asked_sources.asked_sources`.
Not here: which provisions share words with an instrument (`comparison.precedents`).
"""
