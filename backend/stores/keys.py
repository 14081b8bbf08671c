"""Keys: a data key per draft and store, wrapped by the store's own key; AES-GCM throughout.

Destroying the wrapped data key makes everything sealed with it unreadable (crypto-shredding).
"""

import contextlib
import os
import secrets
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from backend.settings import KEY_BYTES

_NONCE_BYTES = 12


class SectorKey:
    """One sector's key-encryption key, and the audit key derived from it."""

    def __init__(self, sector: str, key: bytes) -> None:
        self._sector = sector
        self._key = key
        self.audit_key = HKDF(hashes.SHA256(), 32, salt=None, info=b"stegvis access log").derive(
            key
        )

    def new_wrapped_key(self, draft_id: str) -> bytes:
        """A fresh data key for the draft, wrapped; bound to the draft and this store."""
        return seal(self._key, secrets.token_bytes(KEY_BYTES), self._context(draft_id))

    def unwrap(self, draft_id: str, wrapped: bytes) -> bytes:
        """The draft's data key; raises InvalidTag if it belongs to another draft or store."""
        return unseal(self._key, wrapped, self._context(draft_id))

    def seal_words(self, row_id: str, words: str) -> bytes:
        """Words that must outlive a draft (a consent's purpose), bound to their row."""
        return seal(self._key, words.encode(), self._context(row_id))

    def unseal_words(self, row_id: str, sealed: bytes) -> str:
        """What `seal_words` made."""
        return unseal(self._key, sealed, self._context(row_id)).decode()

    def _context(self, draft_id: str) -> str:
        return f"{draft_id}|{self._sector}"


def seal(key: bytes, content: bytes, context: str) -> bytes:
    """Encrypts content so that it opens only with the same key and context."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, content, context.encode())


def unseal(key: bytes, sealed: bytes, context: str) -> bytes:
    """Decrypts what `seal` made; raises InvalidTag on any change."""
    return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], context.encode())


def demo_key(path: Path) -> bytes:
    """The key in this file, readable by its owner only; made the first time (demo mode)."""
    with contextlib.suppress(FileExistsError):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(KEY_BYTES))
    return path.read_bytes()
