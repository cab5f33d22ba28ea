"""Does a change lead toward a source or away from it, and in which draft did a source and each departure come?

Door: `bearings.bearings`, `departures.source_histories`, `source_chains.SourceChains`, `asked_sources.asked_sources`.
Not here: which provisions share words with an instrument (`comparison.precedents`).
"""
