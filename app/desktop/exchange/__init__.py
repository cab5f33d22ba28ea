"""What passes between colleagues, in the window: merging a dossier, settling conflicts, a copy to share."""
