"""The three primitives under every key: derive, wrap (symmetric) and seal (to a public key)."""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

NONCE_BYTES = 12
PUBLIC_BYTES = 32
TAG_BYTES = 16
PREFIX = b"casework/1/"
"""Every derivation is bound to the program, the format and its purpose."""

Secret = bytes | bytearray


class WillNotOpen(Exception):
    """The key is another, or what it should open was changed."""


def derive(secret: Secret, purpose: str, salt: bytes | None = None) -> bytearray:
    """32 bytes for one purpose: HKDF-SHA256 of `secret`."""
    return bytearray(HKDF(hashes.SHA256(), 32, salt, PREFIX + purpose.encode()).derive(secret))


def wrap(key: Secret, plain: Secret, about: bytes) -> bytes:
    """`plain` under AES-256-GCM, bound to `about`: nonce, then ciphertext and tag."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, about)


def unwrap(key: Secret, wrapped: bytes, about: bytes) -> bytearray:
    try:
        plain = AESGCM(key).decrypt(wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], about)
    except (InvalidTag, ValueError):
        raise WillNotOpen from None
    return bytearray(plain)


def new_pair() -> tuple[bytearray, bytes]:
    """A private key and its public key, raw, 32 bytes each."""
    private = X25519PrivateKey.generate()
    return bytearray(private.private_bytes_raw()), private.public_key().public_bytes_raw()


def public_of(private: Secret) -> bytes:
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def seal(public: bytes, plain: Secret, about: bytes) -> bytes:
    """`plain` for the holder of `public` alone: ephemeral public key, then the wrapped bytes."""
    ephemeral = X25519PrivateKey.generate()
    own = ephemeral.public_key().public_bytes_raw()
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(public))
    return own + wrap(derive(shared, "seal", own + public), plain, about)


def unseal(private: Secret, sealed: bytes, about: bytes) -> bytearray:
    own = sealed[:PUBLIC_BYTES]
    try:
        theirs = X25519PublicKey.from_public_bytes(own)
        shared = X25519PrivateKey.from_private_bytes(private).exchange(theirs)
    except ValueError:
        raise WillNotOpen from None
    key = derive(shared, "seal", own + public_of(private))
    return unwrap(key, sealed[PUBLIC_BYTES:], about)


def wipe(secret: bytearray) -> None:
    """Overwrite the bytes where they lie; copies made by libraries are beyond us."""
    secret[:] = bytes(len(secret))
