"""Which letters do a PDF's fonts draw, where they say others or none?

Door: `repair.mend`, `repair.coded_pages`, `glyph_letters.name_of`.
Not here: words recognised in pictures (`ocr`), letters as the file gives them (`page`).
"""
