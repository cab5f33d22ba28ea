"""How do proposals stand by article, and many drafts beside each other?

Door: `compilation.gather`, `draft_columns.table_of`.
Not here: two drafts in rows (`rows`), tables as files (`exporting.tables`).
"""
