"""A total deadline for an HTTP call: requests' own timeout is per read, so a dripping answer would never end.

When the time is up the call's sockets are shut down under it, which wakes a blocked read in whatever phase it is.
"""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from weakref import WeakSet

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPSConnection
from urllib3.connectionpool import HTTPSConnectionPool
from urllib3.util import Retry


class DeadlineAdapter(HTTPAdapter):
    """Transport whose connections can be cut; a connection that could not be made is tried twice more."""

    def __init__(self) -> None:
        self._connections: WeakSet[HTTPSConnection] = WeakSet()
        super().__init__(max_retries=Retry(connect=2, read=0, redirect=0, status=0, other=0, backoff_factor=0.2))

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make pools whose connections are remembered, as requests asks for them."""
        super().init_poolmanager(*args, **kwargs)
        remembered = self._connections

        class Connection(HTTPSConnection):
            def __init__(self, *args: Any, **kwargs: Any) -> None:
                super().__init__(*args, **kwargs)
                remembered.add(self)

        class Pool(HTTPSConnectionPool):
            ConnectionCls = Connection

        self.poolmanager.pool_classes_by_scheme = {"https": Pool}

    @contextmanager
    def deadline(self, seconds: float) -> Iterator[threading.Event]:
        """Cut every connection `seconds` after entry; the event says whether that happened."""
        expired = threading.Event()
        timer = threading.Timer(seconds, self._cut, [expired])
        timer.daemon = True
        timer.start()
        try:
            yield expired
        finally:
            timer.cancel()
            timer.join()  # a cut that has begun must not fall on the next call's connection

    def _cut(self, expired: threading.Event) -> None:
        expired.set()
        for connection in list(self._connections):
            sock = connection.sock
            if sock is not None:
                try:
                    socket.socket.shutdown(sock, socket.SHUT_RDWR)
                except OSError:
                    continue  # it was closed meanwhile, which is what we want
