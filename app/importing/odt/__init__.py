"""How does an OpenDocument text become Blocks with tracked changes, numbers and notes?

Door: `reader.read`, `package.is_opendocument`.
Not here: how numbers are counted (`docx.numbering`), which provision a Block becomes (`outline`).
"""
