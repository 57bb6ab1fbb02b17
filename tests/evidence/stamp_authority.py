"""A time stamp authority of the tests' own: its certificate, and answers it signs, true or not."""

import datetime as dt
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from casework.evidence.der import (
    INTEGER,
    NULL,
    OCTETS,
    SEQUENCE,
    SET,
    TIME,
    integer,
    name,
    read,
    written,
)

AT = dt.datetime(2026, 6, 24, 9, 30, 5, tzinfo=dt.UTC)
SHA256 = "2.16.840.1.101.3.4.2.1"
SIGNED_DATA, TST_INFO = "1.2.840.113549.1.7.2", "1.2.840.113549.1.9.16.1.4"
CONTENT_TYPE, DIGEST = "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"
CERTIFICATE_2 = "1.2.840.113549.1.9.16.2.47"
ALGORITHMS = {
    "rsa": "1.2.840.113549.1.1.11",
    "rsa plain": "1.2.840.113549.1.1.1",
    "pss": "1.2.840.113549.1.1.10",
    "ec": "1.2.840.10045.4.3.2",
    "ed25519": "1.3.101.112",
}


@dataclass
class Authority:
    """Signs with a key of `kind`; what else it does can be changed, to be wrong."""

    kind: str = "ec"
    usage: Any = ExtendedKeyUsageOID.TIME_STAMPING
    begins: dt.datetime = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    brings_certificate: bool = True
    status: int = 0
    said: str = ""
    version: int = 1
    nonce: int | None = None
    """Another than was asked for."""
    digest: bytes = b""
    spoil: Callable[[bytes], bytes] = field(default=lambda content: content)
    """Done to the content after it was signed."""

    @cached_property
    def key(self) -> Any:
        if self.kind.startswith(("rsa", "pss")):
            return rsa.generate_private_key(65537, 2048)
        return ed25519.Ed25519PrivateKey.generate() if self.kind == "ed25519" else self._curve

    @cached_property
    def _curve(self) -> ec.EllipticCurvePrivateKey:
        return ec.generate_private_key(ec.SECP256R1())

    @cached_property
    def certificate(self) -> x509.Certificate:
        called = x509.Name(
            [
                x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Invented Stamps Ltd"),
                x509.NameAttribute(NameOID.COMMON_NAME, "Stamp unit 3"),
            ]
        )
        made = x509.CertificateBuilder(called, called, self.key.public_key(), 77)
        made = made.not_valid_before(self.begins).not_valid_after(
            self.begins + dt.timedelta(days=3650)
        )
        if self.usage is not None:
            made = made.add_extension(x509.ExtendedKeyUsage([self.usage]), critical=True)
        own = None if self.kind == "ed25519" else hashes.SHA256()
        return made.sign(self.key, own)

    def answer(self, request: bytes, at: dt.datetime = AT) -> bytes:
        """The .tsr for a .tsq."""
        status = [integer(self.status)]
        if self.said:
            status.append(written(SEQUENCE, written(0x0C, self.said.encode())))
        told = written(SEQUENCE, *status)
        if self.status > 1:
            return written(SEQUENCE, told)
        return written(SEQUENCE, told, self._token(self._info(request, at)))

    def _info(self, request: bytes, at: dt.datetime) -> bytes:
        parts = read(request).parts()
        assert parts.take(INTEGER).integer() == 1
        imprint, nonce = parts.take(SEQUENCE), parts.take(INTEGER)
        if self.digest:
            algorithm = written(SEQUENCE, name(SHA256), written(NULL))
            imprint = read(written(SEQUENCE, algorithm, written(OCTETS, self.digest)))
        return written(
            SEQUENCE,
            integer(self.version),
            name("1.3.6.1.4.1.99999.1"),
            imprint.whole,
            integer(0xABCDEF),
            written(TIME, f"{at:%Y%m%d%H%M%S}Z".encode()),
            written(SEQUENCE, integer(1)),
            nonce.whole if self.nonce is None else integer(self.nonce),
        )

    def _token(self, info: bytes) -> bytes:
        data = self.certificate.public_bytes(Encoding.DER)
        algorithm = written(SEQUENCE, name(SHA256))
        held = written(0xA0, data) if self.brings_certificate else b""
        content = written(
            SEQUENCE, name(TST_INFO), written(0xA0, written(OCTETS, self.spoil(info)))
        )
        signed = written(
            SEQUENCE, integer(3), written(SET, algorithm), content, held,
            written(SET, self._signer(info, data, algorithm)),
        )  # fmt: skip
        return written(SEQUENCE, name(SIGNED_DATA), written(0xA0, signed))

    def _signer(self, info: bytes, certificate: bytes, algorithm: bytes) -> bytes:
        own = written(OCTETS, hashlib.sha256(certificate).digest())
        attributes = b"".join(
            (
                _attribute(CONTENT_TYPE, name(TST_INFO)),
                _attribute(DIGEST, written(OCTETS, hashlib.sha256(info).digest())),
                _attribute(CERTIFICATE_2, _named(own)),
            )
        )
        issuer = self.certificate.issuer.public_bytes()
        return written(
            SEQUENCE,
            integer(1),
            written(SEQUENCE, issuer, integer(self.certificate.serial_number)),
            algorithm,
            written(0xA0, attributes),
            written(SEQUENCE, name(ALGORITHMS[self.kind])),
            written(OCTETS, self._signature(written(SET, attributes))),
        )

    def _signature(self, data: bytes) -> bytes:
        signed: bytes
        if self.kind == "ed25519":
            signed = self.key.sign(data)
        elif self.kind == "ec":
            signed = self.key.sign(data, ec.ECDSA(hashes.SHA256()))
        elif self.kind == "pss":
            filled = padding.PSS(padding.MGF1(hashes.SHA256()), 32)
            signed = self.key.sign(data, filled, hashes.SHA256())
        else:
            signed = self.key.sign(data, padding.PKCS1v15(), hashes.SHA256())
        return signed


def _attribute(code: str, value: bytes) -> bytes:
    return written(SEQUENCE, name(code), written(SET, value))


def _named(own: bytes) -> bytes:
    """SigningCertificateV2 of one certificate."""
    return written(SEQUENCE, written(SEQUENCE, written(SEQUENCE, own)))
