"""All firms as one HTTP server. Plain HTTP on this machine alone: they are a simulation's other side."""

import logging

import uvicorn
from starlette.applications import Starlette

from kiosk.sandbox import sample
from kiosk.sandbox.catalogue import Offer
from kiosk.sandbox.firms.counters import route
from kiosk.sandbox.firms.firm import Firm, Surroundings

_GRACE = 1


def server(offer: Offer, around: Surroundings) -> uvicorn.Server:
    """A server of all firms on offer, to be run on a socket that listens."""
    every = sample.Residents(offer.catalogue)
    residents = [every.at(index) for index in range(sample.COUNT)]
    routes = [
        route(each.id, Firm(each, offer.behaviours[each.id], residents, around), offer.dialects[each.id])
        for each in offer.catalogue.providers
    ]
    config = uvicorn.Config(
        Starlette(routes=routes),
        loop="auto",
        http="httptools",
        proxy_headers=False,
        log_config=None,
        log_level=logging.CRITICAL,
        access_log=False,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=_GRACE,
    )
    return uvicorn.Server(config)
