"""One kiosk at a counter where everything about cards goes wrong, one thing at a time."""
