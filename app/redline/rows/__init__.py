"""Which provisions stand side by side, and how is each change marked in them?

Door: `rows.RowBuilder`, `inline_marks.merge_runs`, `one_text.one_text`.
Not here: the names beside a change (`chips`), rows drawn on the screen (`desktop.texts.rows`).
"""
