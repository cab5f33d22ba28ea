"""How is the passphrase of a locked dossier asked for, set and taken away?

Door: `locks.LockController`, `passphrase_dialog.PassphraseDialog`.
Not here: how a dossier is encrypted (`storage.file`), when a server's password is wanted (`start.server_access`).
"""
