"""Where do words stand in a redline, and which provision does a reader mean?

Door: `find_text.Haystack`, `find_text.Query`, `go_to.Gazetteer`.
Not here: citations within sentences (`notation.references`), the bar in which one types (`desktop.texts.search`).
"""
