"""What is said of time stamps: of answers that cannot be kept, and of doubts that stay."""

from casework.domain.refusal import Refusal

STAMP_TOO_LARGE = Refusal(
    "STAMP_TOO_LARGE",
    "This file is too large to be the answer of a time stamp authority, which has a few thousand "
    "bytes. Choose the .tsr file that came back.",
)
STAMP_NOT_READ = Refusal(
    "STAMP_NOT_READ",
    "This file is not the answer of a time stamp authority, or it is damaged. Choose the .tsr file "
    "that came back, or send the request again.",
)
STAMP_NOT_GRANTED = Refusal(
    "STAMP_NOT_GRANTED",
    "The authority did not give a time stamp: {said}. Send the request again, or to another "
    "authority.",
)
STAMP_OF_SOMETHING_ELSE = Refusal(
    "STAMP_OF_SOMETHING_ELSE",
    "This answer is for something else: its SHA-256 is not the one that was asked about. Choose "
    "the answer to this request.",
)
STAMP_OF_ANOTHER_REQUEST = Refusal(
    "STAMP_OF_ANOTHER_REQUEST",
    "This answer is for another request of the same thing. Choose the answer to this one.",
)
STAMP_WITHOUT_CERTIFICATE = Refusal(
    "STAMP_WITHOUT_CERTIFICATE",
    "This answer does not bring the certificate it is signed with, so its signature cannot be "
    "checked. Send the request again, or to another authority.",
)
STAMP_SIGNATURE_WRONG = Refusal(
    "STAMP_SIGNATURE_WRONG",
    "The signature of this answer does not fit what it says, so it was altered. Send the request "
    "again.",
)
STAMP_NOT_FOR_STAMPS = Refusal(
    "STAMP_NOT_FOR_STAMPS",
    "This answer is signed with a certificate that is not one for time stamps. Send the request to "
    "another authority.",
)
STAMP_OUT_OF_DATE = Refusal(
    "STAMP_OUT_OF_DATE",
    "This answer was signed when its certificate was not in date. Send the request to another "
    "authority.",
)
STAMP_IS_HERE = Refusal(
    "STAMP_IS_HERE",
    "The answer to this request was brought in already. Ask for another time stamp if one is "
    "needed.",
)
NO_STAMP_FILE = Refusal(
    "NO_STAMP_FILE",
    "'{name}' cannot be read. Check that it is still there, then choose it again.",
)
