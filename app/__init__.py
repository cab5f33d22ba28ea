"""Travaux: successive drafts of a negotiated treaty side by side, and for every change who asked for it.

The floors of the house, from the top: `main`, `desktop` and `cli`, `services`, `exporting`, `redline`, `attribution`,
`comparison`, `importing` and `storage`, `notation`, `treaty` and `job`. Imports go down this list only.
"""

__version__ = "0.1.0"
