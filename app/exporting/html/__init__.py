"""How does a redline become one web page that needs nothing else?

Door: `page.html_page`.
Not here: which rows are folded (`layout`), reading a web page (`importing.html`).
"""
