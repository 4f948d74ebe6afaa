"""The audit trail: what the kiosk did, line by line, each line bound to the one before (docs/audit.md)."""
