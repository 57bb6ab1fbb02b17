"""Papers made once for the tests that only read them."""

import pytest
import reading
import sample_case_file as sample

from casework.documents.faces import Faces


@pytest.fixture(scope="session")
def faces() -> Faces:
    return Faces(reading.FONTS)


@pytest.fixture(scope="session")
def debbie_pdf() -> bytes:
    return reading.made(sample.debbie())
