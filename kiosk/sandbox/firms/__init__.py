"""The twelve fictional firms: other people's servers, in a process of their own, each with its own ways."""
