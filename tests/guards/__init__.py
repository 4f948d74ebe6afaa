"""Each guard is needed: switched off, one at a time, and the story that must notice does."""
