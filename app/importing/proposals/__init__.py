"""Who asks for what in a paper of proposals?

Door: `paper.read_paper`.
Not here: which draft the paper is laid against (`attribution.asks`), what a draft itself records
(`notation.statements.recorded_asks`).
"""
