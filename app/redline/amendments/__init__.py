"""Which changes are one amendment, what does it do in one line, and how much does it weigh?

Door: `compose.compose_amendments`.
Not here: how changes are marked in the text (`rows`), what a page of the most important says (`headlines`).
"""
