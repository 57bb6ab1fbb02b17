"""What is said when a file that was sealed cannot be read, or what it holds cannot be taken out."""

from casework.domain.refusal import Force, Refusal

FILE_DAMAGED = Refusal(
    "FILE_DAMAGED",
    "This file is damaged and cannot be read. The original is kept as it came.",
    Force.WARN,
)
FILE_TOO_LARGE_TO_READ = Refusal(
    "FILE_TOO_LARGE_TO_READ",
    "This file, or what it unpacks to, is too large to read. The original is kept as it came.",
    Force.WARN,
)
FILE_LOCKED = Refusal(
    "FILE_LOCKED",
    "This file is locked with a password, so it cannot be read. Ask whoever supplied it for a copy "
    "without one. The original is kept as it came.",
    Force.WARN,
)
FILE_TOOK_TOO_LONG = Refusal(
    "FILE_TOOK_TOO_LONG",
    "This file took too long to read, so nothing is said of what is in it. The original is kept as "
    "it came.",
    Force.WARN,
)
READER_STOPPED = Refusal(
    "READER_STOPPED",
    "The part of Casework that reads files stopped while it worked on this one. The original is "
    "kept as it came.",
    Force.WARN,
)
MEMBER_NOT_THERE = Refusal(
    "MEMBER_NOT_THERE",
    "There is nothing of that number in this file. Open the exhibit again and choose from its "
    "list.",
)
MEMBER_NOT_TAKEN = Refusal(
    "MEMBER_NOT_TAKEN",
    "Nothing can be taken out of a file of this kind.",
)
