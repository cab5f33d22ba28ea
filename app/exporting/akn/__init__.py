"""How does a draft or a comparison become an Akoma Ntoso file?

Door: `document.akn_document`, `redline.redline_akn`.
Not here: reading such a file (`importing.akn`), a Word file with tracked changes (`docx`).
"""
