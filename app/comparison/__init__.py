"""What changed: tokens, alignment, wording, readability, classes of change. Pure; it knows no actor."""
