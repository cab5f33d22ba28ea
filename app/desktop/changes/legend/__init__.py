"""What do the marks mean?

Door: `legend.Legend`.
Not here: the marks themselves, which are drawn as in the texts (`desktop.texts.rows`), and the list (`list`).
"""
