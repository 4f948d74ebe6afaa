"""The commands: the composition root, the only room that sees all the others."""
