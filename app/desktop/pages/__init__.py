"""How does a page of a draft's file look beside the words recognised in it?

Door: `page_viewer.PageViewer`.
Not here: how words are recognised (`importing.pdf.ocr`), pages of an export (`exports.preview`).
"""
