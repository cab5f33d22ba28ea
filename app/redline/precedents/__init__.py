"""Where do the words of the newer draft come from, and which way does each amendment lead?

Door: `model.PrecedentsView`, `compose.compose_precedents`.
Not here: how sources are found (`comparison.precedents`), what became of them over drafts (`attribution.precedents`).
"""
