"""Which pages of a PDF can be read, and which words stand in pictures of pages?

Door: `readable_pages.readable_pages_of`.
Not here: fonts that name other letters than they draw (`fonts`), marks over recognised words
(`layout.recognition_marks`).
"""
