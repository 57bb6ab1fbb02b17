"""Time stamps: requests as RFC 3161 has them; of answers only the true one is kept."""

import datetime as dt
import hashlib
import random
import secrets
from typing import Any

import pytest
from cryptography.x509.oid import ExtendedKeyUsageOID

from casework.evidence import der
from casework.evidence.der import BadDer
from casework.evidence.time_stamps import BadStamp, read_answer, request
from tests.evidence.stamp_authority import AT, Authority

SUM = hashlib.sha256(b"SHA256SUMS").hexdigest()
NONCE = 0xF1E2D3C4B5A69788


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


@pytest.mark.parametrize("kind", ["ec", "rsa", "rsa plain", "pss", "ed25519"])
def test_an_answer_is_read_whatever_it_is_signed_with(kind: str) -> None:
    stamp = read_answer(Authority(kind).answer(request(SUM, NONCE)), SUM, NONCE)
    assert stamp.at == AT
    assert stamp.authority == "Stamp unit 3, Invented Stamps Ltd"
    assert (stamp.serial, stamp.policy) == ("abcdef", "1.3.6.1.4.1.99999.1")


def test_the_request_is_the_bytes_that_the_rule_asks_for() -> None:
    """RFC 3161 2.4.1, byte by byte: version 1, SHA-256, the nonce, certReq."""
    assert request("11" * 32, 0x8001).hex() == (
        f"303e020101303130 0d0609608648016503040201 0500 0420{'11' * 32} 0203008001 0101ff"
    ).replace(" ", "")


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"digest": b"\1" * 32}, "STAMP_OF_SOMETHING_ELSE"),
        ({"nonce": 5}, "STAMP_OF_ANOTHER_REQUEST"),
        ({"status": 2, "said": "no\u202e!"}, "STAMP_NOT_GRANTED"),
        ({"status": 5}, "STAMP_NOT_GRANTED"),
        ({"brings_certificate": False}, "STAMP_WITHOUT_CERTIFICATE"),
        ({"usage": ExtendedKeyUsageOID.CODE_SIGNING}, "STAMP_NOT_FOR_STAMPS"),
        ({"usage": None}, "STAMP_NOT_FOR_STAMPS"),
        ({"begins": dt.datetime(2026, 7, 1, tzinfo=dt.UTC)}, "STAMP_OUT_OF_DATE"),
        ({"version": 2}, "STAMP_NOT_READ"),
        ({"spoil": lambda info: info.replace(b"20260624", b"20250624")}, "STAMP_SIGNATURE_WRONG"),
    ],
)
def test_another_answer_is_refused_with_its_sentence(wrong: dict[str, Any], code: str) -> None:
    with pytest.raises(BadStamp) as refused:
        read_answer(Authority(**wrong).answer(request(SUM, NONCE)), SUM, NONCE)
    assert refused.value.code == code
    assert "\u202e" not in refused.value.sentence
    assert "{" not in refused.value.sentence


def test_the_certificate_of_another_cannot_stand_in(authority: Authority) -> None:
    other, good = Authority(), authority.answer(request(SUM, NONCE))
    mine = authority.certificate.public_bytes(_der())
    theirs = other.certificate.public_bytes(_der())
    if len(mine) == len(theirs):
        with pytest.raises(BadStamp) as refused:
            read_answer(good.replace(mine, theirs), SUM, NONCE)
        assert refused.value.code == "STAMP_SIGNATURE_WRONG"


def test_no_flipped_bit_and_no_cut_is_kept(authority: Authority) -> None:
    """What is not signed may change (the status text, unused certificates); nothing said may."""
    good = authority.answer(request(SUM, NONCE))
    whole, dice = read_answer(good, SUM, NONCE), random.Random(3161)
    for _ in range(400):
        spoilt = bytearray(good)
        spoilt[dice.randrange(len(good))] ^= 1 << dice.randrange(8)
        assert kept(bytes(spoilt)) in (None, whole)
    for end in range(0, len(good), 7):
        assert kept(good[:end]) is None


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\0", b"0", b"0\x80\0\0", b"0\x84\xff\xff\xff\xff", b"\x1f\x81\1\0", b"0\0" * 5_000,
        b"\x30\x82\x00\x01\x00", bytes(10_000_000), b"-----BEGIN PKCS7-----", b"<html></html>",
        secrets.token_bytes(4_000),
    ],
    ids=range(12),
)  # fmt: skip
def test_what_is_no_answer_is_refused(data: bytes) -> None:
    with pytest.raises(BadStamp):
        read_answer(data, SUM, NONCE)


def test_what_is_nested_for_ever_is_refused() -> None:
    deep = b""
    for _ in range(3_000):
        deep = der.written(der.SEQUENCE, deep)
    with pytest.raises(BadStamp):
        read_answer(deep, SUM, NONCE)


def test_numbers_names_and_moments_are_read_strictly() -> None:
    assert der.read(der.integer(0)).integer() == 0
    assert der.read(der.integer(128)).integer() == 128
    assert der.read(der.name("2.16.840.1.101.3.4.2.1")).name() == "2.16.840.1.101.3.4.2.1"
    for bad in (b"\x02\x00", b"\x02\x02\x00\x01", b"\x02\x02\xff\x80"):
        with pytest.raises(BadDer):
            der.read(bad).integer()
    for said in (b"20261301000000Z", b"20260624093005", b"20260624093005+0100", b"202606240930Z"):
        with pytest.raises(BadDer):
            der.read(der.written(der.TIME, said)).moment()
    assert der.read(der.written(der.TIME, b"20260624093005.25Z")).moment().microsecond == 250_000


def kept(data: bytes) -> object:
    try:
        return read_answer(data, SUM, NONCE)
    except BadStamp:
        return None


def _der() -> Any:
    from cryptography.hazmat.primitives.serialization import Encoding

    return Encoding.DER
