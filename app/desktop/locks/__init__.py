"""Locked dossiers: asking for their passphrase, setting it, taking it away."""
