"""A My Number Card without a card: as strict as the real one, under a test authority made at run time."""
