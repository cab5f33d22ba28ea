"""Files become Drafts and ProposalPapers here: plain text, Markdown, DOCX, compilations, tables. Each import reports.

Nothing is compared or stored, and every file is treated as hostile.
"""
