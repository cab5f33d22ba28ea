"""How do files become instruments of a shelf, and what is said of each?

Door: `instrument_preview.InstrumentPreviewController`, `instrument_form.InstrumentDialog`.
Not here: the shelf itself (`desktop.sources`), how files are read (`services.imports`).
"""
