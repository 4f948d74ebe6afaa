"""Bytes to the card: PC/SC, APDU, the JPKI application, and a simulated card. Knows no Qt and no HTTP."""
