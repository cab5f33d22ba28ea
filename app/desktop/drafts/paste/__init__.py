"""How does text from the room's screen become an unofficial working draft?

Door: `paste_dialog.PasteController`.
Not here: how copied text is read (`importing.clipboard`), how a working draft is stored (`services.imports.pasting`).
"""
