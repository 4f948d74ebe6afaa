"""The promise, walked: residents and a helper do anything in any order, and nobody is registered for somebody else."""
