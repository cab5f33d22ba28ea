"""Who asked for it: evidence, matching, lineage, the fate of proposals, positions. Pure; no evidence, no name."""
