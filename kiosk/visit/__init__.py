"""The pure heart: what a visit is and how it goes on. No I/O, no clock, no thread, no Qt, not even pydantic."""
