"""What passes between colleagues, in the window: merging a dossier, settling what both have otherwise, a copy to share."""
