"""Which provisions of a text reach which offences, by which words and by which way?

Door: `scope_map.read_scope`, `phrases.phrases_from`.
Not here: how two drafts differ in it (`comparison.concordance`), the citations themselves (`references`).
"""
