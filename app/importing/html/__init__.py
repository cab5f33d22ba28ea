"""How does a web page become Blocks?

Door: `reader.read`, `walker.read_html`.
Not here: HTML from a clipboard (`clipboard`), which provision a Block becomes (`outline`).
"""
