"""How does copied text become a draft, or the provisions of a part of one?

Door: `draft.ClipboardReader`, `html.paragraphs_of_html`.
Not here: a web page as a file (`importing.html`), what a pasted text is a part of (`services.imports.paste_target`).
"""
