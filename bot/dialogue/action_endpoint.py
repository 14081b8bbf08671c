"""The way to the action server, over connections that stay open: Rasa's own opens a new one for every turn."""

from __future__ import annotations

from functools import cached_property

import aiohttp
from rasa.core.constants import DEFAULT_REQUEST_TIMEOUT
from rasa.utils.endpoints import EndpointConfig

# Shorter than the server's own 5 s, so that it is never the server that closes.
SECONDS_KEPT_OPEN = 3.0


class OpenEndpoint(EndpointConfig):  # type: ignore[misc]  # Rasa ships no types
    """An endpoint whose sessions share one pool of connections."""

    def session(self) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=self._connections,
            connector_owner=False,
            timeout=aiohttp.ClientTimeout(total=DEFAULT_REQUEST_TIMEOUT),
        )

    @cached_property
    def _connections(self) -> aiohttp.TCPConnector:
        """Made with the first request, when the event loop runs."""
        return aiohttp.TCPConnector(keepalive_timeout=SECONDS_KEPT_OPEN)
