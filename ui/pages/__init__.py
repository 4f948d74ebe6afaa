"""One page a file; each shows one state."""
