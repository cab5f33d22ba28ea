"""Where do words stand in a redline, and which provision does a reader mean?

Door: `find_text.SearchIndex`, `find_text.Query`, `go_to.AddressIndex`.
Not here: citations within sentences (`notation.references`), the bar in which one types (`desktop.texts.search`).
"""
