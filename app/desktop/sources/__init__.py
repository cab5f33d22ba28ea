"""Where do the words of a draft come from, and what stands on the shelf?

Door: `sources_room.SourcesRoom`, `instrument_reader.InstrumentReader`.
Not here: what a source is (`redline.precedents`), what a worker makes of a dossier (`services.history`).
"""
