"""The sandbox of the journeys, shared by everything here that kills no platform."""

from tests.journeys.conftest import platform

__all__ = ["platform"]
