"""The room “Sides”: who holds which words in dispute, and who sides with whom.

It counts nothing: what it shows is made in a worker's process (`services.proposals.holders`, `sides`).
"""
