"""Which provisions of existing instruments does a draft have its words from?

Pure. Words without numbers and names of the instrument, runs of them that are rare, sources, departures.

Door: `find_precedents.find_precedents`, `shelf_index.index_shelf`, `stock_phrases.phrases_from`.
Not here: in which draft a source came in, and who asked for a departure (`attribution`).
"""
