"""What it means: the visit, the platform, the journal, the sandbox and the commands. Knows no Qt."""
