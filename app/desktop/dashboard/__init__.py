"""The dashboard: what changed, what is open, what was agreed and who got how much, as charts that are tables."""
