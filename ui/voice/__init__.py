"""Voice guidance: what the page says on the screen, said aloud; nothing here is needed for a visit."""
