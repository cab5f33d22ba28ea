"""How is a colleague's dossier merged, a conflict settled, a copy shared?

Door: `exchange.ExchangeController`.
Not here: which value holds, what is left out (`storage.merging`), backups of one's own dossier (`dossier`).
"""
