"""How is one row of the texts laid out, drawn and said in words?

Door: `row_layout.RowLayout`, `margin.RowSign`, `spoken_row.row_words`.
Not here: where a row stands (`canvas`), what a row holds (`redline.rows`).
"""
