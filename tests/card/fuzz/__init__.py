"""Mutants of recorded conversations, fed to everything that reads from the card.

    python -m tests.card.fuzz --cases 5000000

Every case is made from its number and the seed alone, so one that failed can be played again: `--first N --cases 1`.
"""
