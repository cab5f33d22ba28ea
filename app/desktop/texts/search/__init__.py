"""How does a reader find words in the texts and go to a provision?

Door: `text_search.TextSearch`.
Not here: what is found, which provision is meant (`redline.search`), words chosen by hand (`selection`).
"""
