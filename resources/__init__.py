"""Texts, theme, icons and samples; no code."""
