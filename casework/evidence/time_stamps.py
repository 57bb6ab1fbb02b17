"""Time stamps after RFC 3161: a request to be sent by hand, and what an answer to it says.

Only a SHA-256 leaves the store. What is checked of an answer: that it was granted, is for this
SHA-256 and this request, and is signed by the certificate it brings, which is one for time stamps
and was in date. What is not: whether that certificate leads to an authority that is trusted.
"""

import datetime as dt
from dataclasses import dataclass

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.x509.oid import ExtendedKeyUsageOID

from casework.domain.errors import CaseworkError
from casework.domain.refusals import time_stamps as refusals
from casework.evidence.cms import Signed, is_signed_by, signed_data, signer_of
from casework.evidence.der import (
    BOOLEAN,
    INTEGER,
    NULL,
    OCTETS,
    SEQUENCE,
    BadDer,
    Der,
    integer,
    name,
    read_deep,
    written,
)
from casework.evidence.file_names import shown_name

MOST_BYTES = 1_000_000
"""More than any answer holds; they have a few thousand."""
SHA256 = "2.16.840.1.101.3.4.2.1"
CONTENT = "1.2.840.113549.1.9.16.1.4"
GRANTED = (0, 1)
NAMED_BY = ("2.5.4.3", "2.5.4.10")
"""Of a name: its own, then its organisation's."""
_EXPLICIT, _STATUS_BITS = 0xA0, 0x03


class BadStamp(CaseworkError):
    """An answer that cannot be kept as the time stamp that was asked for."""


@dataclass(frozen=True)
class Stamp:
    """What an answer says of itself. `at` is the authority's moment, not ours."""

    at: dt.datetime
    authority: str
    serial: str
    policy: str


def request(sha256: str, nonce: int) -> bytes:
    """The bytes of a .tsq file: this SHA-256, this nonce, and the certificate is asked for."""
    algorithm = written(SEQUENCE, name(SHA256), written(NULL))
    imprint = written(SEQUENCE, algorithm, written(OCTETS, bytes.fromhex(sha256)))
    asked = written(BOOLEAN, b"\xff")
    return written(SEQUENCE, integer(1), imprint, integer(nonce), asked)


def read_answer(data: bytes, sha256: str, nonce: int) -> Stamp:
    """What a .tsr file says, once it is known to answer the request. Raises `BadStamp`."""
    if len(data) > MOST_BYTES:
        raise BadStamp(refusals.STAMP_TOO_LARGE)
    try:
        return _read(read_deep(data), sha256, nonce)
    except (BadDer, UnsupportedAlgorithm, ValueError) as problem:
        raise BadStamp(refusals.STAMP_NOT_READ) from problem


def _read(answer: Der, sha256: str, nonce: int) -> Stamp:
    parts = answer.must_be(SEQUENCE).parts()
    _must_be_granted(parts.take(SEQUENCE))
    signed = signed_data(parts.take(SEQUENCE), CONTENT)
    parts.end()
    stamp, tsa = _said(signed.content, sha256, nonce)
    signer = signer_of(signed)
    if signer is None:
        raise BadStamp(refusals.STAMP_WITHOUT_CERTIFICATE)
    _must_be_signed(signed, signer, stamp.at)
    return Stamp(stamp.at, tsa or _named(signer.subject), stamp.serial, stamp.policy)


def _must_be_granted(status: Der) -> None:
    parts = status.parts()
    code = parts.take(INTEGER).integer()
    if code not in GRANTED:
        words = parts.may_take(SEQUENCE)
        said = b" ".join(one.held for one in words.parts()) if words else b""
        told = shown_name(said.decode("utf-8", "replace"), 200) if said else f"status {code}"
        raise BadStamp(refusals.STAMP_NOT_GRANTED, said=told)


def _said(content: bytes, sha256: str, nonce: int) -> tuple[Stamp, str]:
    """What the stamp holds, and the authority's own name where it gives one."""
    parts = read_deep(content).must_be(SEQUENCE).parts()
    if parts.take(INTEGER).integer() != 1:
        raise BadDer("another version")
    policy = parts.take().name()
    imprint = parts.take(SEQUENCE).parts()
    algorithm = imprint.take(SEQUENCE).parts().take().name()
    digest = imprint.take(OCTETS).octets()
    if (algorithm, digest) != (SHA256, bytes.fromhex(sha256)):
        raise BadStamp(refusals.STAMP_OF_SOMETHING_ELSE)
    serial = parts.take(INTEGER).integer()
    at = parts.take().moment()
    parts.may_take(SEQUENCE)
    parts.may_take(BOOLEAN)
    given = parts.may_take(INTEGER)
    if given is None or given.integer() != nonce:
        raise BadStamp(refusals.STAMP_OF_ANOTHER_REQUEST)
    tsa = parts.may_take(_EXPLICIT)
    parts.may_take(_EXPLICIT | 1)
    parts.end()
    return Stamp(at, "", f"{serial:x}"[:60], policy[:60]), _general_name(tsa)


def _general_name(tsa: Der | None) -> str:
    """The name of the authority in the stamp, where it is a directory name."""
    if tsa is None:
        return ""
    (one,) = tsa.parts()
    if one.tag != _EXPLICIT | 4:
        return ""
    (found,) = one.parts()
    return _rdn_words(found)


def _rdn_words(found: Der) -> str:
    said = {}
    for rdn in found.must_be(SEQUENCE).parts():
        for each in rdn.parts():
            parts = each.parts()
            said[parts.take().name()] = _text(parts.take())
    words = [said[code] for code in NAMED_BY if code in said]
    return shown_name(", ".join(dict.fromkeys(words)), 300) if words else ""


def _text(value: Der) -> str:
    return value.held.decode("utf-16-be" if value.tag == 0x1E else "utf-8", "replace")


def _named(subject: x509.Name) -> str:
    found = [
        str(one.value)
        for code in (x509.NameOID.COMMON_NAME, x509.NameOID.ORGANIZATION_NAME)
        for one in subject.get_attributes_for_oid(code)
    ]
    return shown_name(", ".join(dict.fromkeys(found)) or subject.rfc4514_string(), 300)


def _must_be_signed(signed: Signed, signer: x509.Certificate, at: dt.datetime) -> None:
    try:
        is_signed_by(signed, signer)
    except InvalidSignature:
        raise BadStamp(refusals.STAMP_SIGNATURE_WRONG) from None
    try:
        usage = signer.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except x509.ExtensionNotFound:
        raise BadStamp(refusals.STAMP_NOT_FOR_STAMPS) from None
    if list(usage) != [ExtendedKeyUsageOID.TIME_STAMPING]:
        raise BadStamp(refusals.STAMP_NOT_FOR_STAMPS)
    if not signer.not_valid_before_utc <= at <= signer.not_valid_after_utc:
        raise BadStamp(refusals.STAMP_OUT_OF_DATE)
