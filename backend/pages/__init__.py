"""Web pages: shells without content; what a person may see comes from the API."""

from backend.pages.routes import router

__all__ = ["router"]
