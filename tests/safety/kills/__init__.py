"""Crash and power cut: kiosk and platform killed at every write and send, the network cut, the disk full."""
