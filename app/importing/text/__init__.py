"""How do plain text and Markdown become Blocks?

Door: `plain_text.read`, `markdown.read`.
Not here: how bytes become text (`source.encodings`), cut lines joined again (`outline.line_joining`).
"""
