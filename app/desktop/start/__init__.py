"""What can be done before a dossier is open?

Door: `start_page.StartPage`, `server_dialog.ServerDialog`, `server_access.ServerAccess`.
Not here: opening a dossier (`dossier`), the passphrase of a locked one (`locks`).
"""
