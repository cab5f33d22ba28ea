"""Positions: who proposes, supports, opposes or reserves on what, as a matrix of provisions by actors."""
