"""Signed data (CMS, RFC 5652) as time stamps have it: one signer, with his certificate."""

import hashlib
from dataclasses import dataclass

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding

from casework.evidence.der import INTEGER, OCTETS, SEQUENCE, SET, BadDer, Der

SIGNED_DATA = "1.2.840.113549.1.7.2"
_CONTENT_TYPE, _DIGEST = "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"
_CERTIFICATE, _CERTIFICATE_2 = "1.2.840.113549.1.9.16.2.12", "1.2.840.113549.1.9.16.2.47"
_HASHES: dict[str, hashes.HashAlgorithm] = {
    "2.16.840.1.101.3.4.2.1": hashes.SHA256(),
    "2.16.840.1.101.3.4.2.2": hashes.SHA384(),
    "2.16.840.1.101.3.4.2.3": hashes.SHA512(),
}
_RSA, _PSS, _ED25519 = "1.2.840.113549.1.1.1", "1.2.840.113549.1.1.10", "1.3.101.112"
_RSA_WITH: dict[str, hashes.HashAlgorithm] = {
    "1.2.840.113549.1.1.11": hashes.SHA256(),
    "1.2.840.113549.1.1.12": hashes.SHA384(),
    "1.2.840.113549.1.1.13": hashes.SHA512(),
}
_EC_WITH: dict[str, hashes.HashAlgorithm] = {
    "1.2.840.10045.4.3.2": hashes.SHA256(),
    "1.2.840.10045.4.3.3": hashes.SHA384(),
    "1.2.840.10045.4.3.4": hashes.SHA512(),
}


@dataclass(frozen=True)
class Signed:
    """The content, and what its one signer says. `attributes` is what he signed."""

    content: bytes
    certificates: tuple[bytes, ...]
    signer: Der
    digest: str
    attributes: bytes
    said: dict[str, Der]
    algorithm: str
    signature: bytes


def signed_data(info: Der, content_type: str) -> Signed:
    """Read a ContentInfo that must hold signed data of that type. Raises `BadDer`."""
    parts = info.parts()
    if parts.take().name() != SIGNED_DATA:
        raise BadDer("it is not signed data")
    (found,) = parts.take(0xA0).parts()
    parts = found.must_be(SEQUENCE).parts()
    parts.take(INTEGER)
    parts.take(SET)
    content = _content(parts.take(SEQUENCE), content_type)
    held = parts.may_take(0xA0)
    certificates = tuple(one.whole for one in held.parts() if one.tag == SEQUENCE) if held else ()
    parts.may_take(0xA1)
    (signer,) = parts.take(SET).parts()
    parts.end()
    return _signed(content, certificates, signer, content_type)


def signer_of(signed: Signed) -> x509.Certificate | None:
    """The signer's certificate among those that were brought; None when it is not there."""
    for data in signed.certificates:
        found = x509.load_der_x509_certificate(data)
        if _is_meant(signed.signer, found):
            return found
    return None


def is_signed_by(signed: Signed, signer: x509.Certificate) -> None:
    """Check content, attributes and signature. Raises `InvalidSignature`, or `BadDer`."""
    used = _hash(signed.digest)
    told = signed.said[_DIGEST].octets()
    if told != hashlib.new(used.name, signed.content).digest():
        raise InvalidSignature
    _must_name(signed, signer)
    key, data = signer.public_key(), signed.attributes
    if isinstance(key, rsa.RSAPublicKey):
        _check_rsa(key, signed, data, used)
    elif isinstance(key, ec.EllipticCurvePublicKey):
        by = _EC_WITH.get(signed.algorithm)
        if by is None:
            raise BadDer("it is signed in a way that is not known")
        key.verify(signed.signature, data, ec.ECDSA(by))
    elif isinstance(key, ed25519.Ed25519PublicKey) and signed.algorithm == _ED25519:
        key.verify(signed.signature, data)
    else:
        raise BadDer("it is signed in a way that is not known")


def _check_rsa(
    key: rsa.RSAPublicKey, signed: Signed, data: bytes, used: hashes.HashAlgorithm
) -> None:
    if signed.algorithm == _PSS:
        filled = padding.PSS(padding.MGF1(used), padding.PSS.AUTO)
        key.verify(signed.signature, data, filled, used)
        return
    by = used if signed.algorithm == _RSA else None
    if signed.algorithm in _RSA_WITH:
        by = _RSA_WITH[signed.algorithm]
    if by is None:
        raise BadDer("it is signed in a way that is not known")
    key.verify(signed.signature, data, padding.PKCS1v15(), by)


def _content(info: Der, content_type: str) -> bytes:
    parts = info.parts()
    if parts.take().name() != content_type:
        raise BadDer("it holds something else")
    (found,) = parts.take(0xA0).parts()
    parts.end()
    return found.octets()


def _signed(
    content: bytes, certificates: tuple[bytes, ...], signer: Der, content_type: str
) -> Signed:
    parts = signer.must_be(SEQUENCE).parts()
    parts.take(INTEGER)
    who = parts.take()
    digest = parts.take(SEQUENCE).parts().take().name()
    attributes = parts.take(0xA0)
    said = dict(_attribute(one) for one in attributes.parts())
    if _DIGEST not in said or said.get(_CONTENT_TYPE, attributes).tag != 0x06:
        raise BadDer("its signer does not say what he signed")
    if said[_CONTENT_TYPE].name() != content_type:
        raise BadDer("its signer signed something else")
    algorithm = parts.take(SEQUENCE).parts().take().name()
    signature = parts.take(OCTETS).octets()
    parts.may_take(0xA1)
    parts.end()
    whole = bytes((SET,)) + attributes.whole[1:]
    return Signed(content, certificates, who, digest, whole, said, algorithm, signature)


def _attribute(one: Der) -> tuple[str, Der]:
    parts = one.must_be(SEQUENCE).parts()
    code = parts.take().name()
    (value,) = parts.take(SET).parts()
    parts.end()
    return code, value


def _is_meant(who: Der, found: x509.Certificate) -> bool:
    """Whether a certificate is the one a signer names: by issuer and number, or by its key."""
    if who.tag == SEQUENCE:
        parts = who.parts()
        issuer, serial = parts.take(SEQUENCE), parts.take(INTEGER).integer()
        return found.issuer.public_bytes() == issuer.whole and found.serial_number == serial
    try:
        key = found.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    except x509.ExtensionNotFound:
        return False
    return who.tag == 0x80 and who.held == key.digest


def _must_name(signed: Signed, signer: x509.Certificate) -> None:
    """The signed attributes must name this certificate by its sum: another cannot stand in."""
    for code in (_CERTIFICATE_2, _CERTIFICATE):
        if code not in signed.said:
            continue
        first = signed.said[code].parts().take(SEQUENCE).parts().take(SEQUENCE).parts()
        used = "sha1" if code == _CERTIFICATE else "sha256"
        named = first.may_take(SEQUENCE) if code == _CERTIFICATE_2 else None
        if named is not None:
            used = _hash(named.parts().take().name()).name
        data = signer.public_bytes(Encoding.DER)
        if first.take(OCTETS).octets() != hashlib.new(used, data, usedforsecurity=False).digest():
            raise InvalidSignature
        return
    raise BadDer("its signer does not name his certificate")


def _hash(code: str) -> hashes.HashAlgorithm:
    found = _HASHES.get(code)
    if found is None:
        raise BadDer("it is signed with a sum that is not safe, or not known")
    return found
