"""A vault with one key, in a folder of its own."""

import io
import secrets
from pathlib import Path

import pytest

from casework.evidence.keys import EvidenceKeys
from casework.evidence.sealing import Sealed
from casework.evidence.vault import Vault


@pytest.fixture
def keys() -> EvidenceKeys:
    return EvidenceKeys({1: secrets.token_bytes(32)}, 1)


@pytest.fixture
def vault(tmp_path: Path, keys: EvidenceKeys) -> Vault:
    return Vault(tmp_path / "evidence", keys)


@pytest.fixture
def sealed(vault: Vault) -> Sealed:
    """Three whole blocks and a bit."""
    return vault.seal(io.BytesIO(secrets.token_bytes(3 * (1 << 20) + 77)))
