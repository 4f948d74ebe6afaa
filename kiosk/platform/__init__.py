"""The kiosk's side of the platform: the contract, what is signed, and the client."""
