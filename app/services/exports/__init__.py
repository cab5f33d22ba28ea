"""What can be written of a comparison or a dossier, and how is it made?

Door: `data_files.write_all`, `catalogue.Output`, `jobs.make_output`.
Not here: what a file says (`exporting`), files put on disk whole or not at all (`processes.output_files`).
"""
