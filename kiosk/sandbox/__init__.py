"""A platform to try everything against: the whole contract, a real database, fictional firms and residents."""
