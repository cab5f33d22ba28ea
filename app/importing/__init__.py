"""How does a file become a draft or a proposal paper?

Each import reports what it set aside and what it doubts. Nothing is compared or stored, and every file is treated as
hostile.

Door: `files.parse`, `proposals.paper.read_paper`, `metadata.detect.traces_in`.
Not here: what marks and numbers in a text say (`notation`), bringing files into a dossier (`services.imports`).
"""
