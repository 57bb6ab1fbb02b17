"""What is said when evidence cannot be taken in, is not as it was sealed, or cannot be shown."""

from casework.domain.refusal import Force, Refusal

# Taking in

EVIDENCE_EMPTY = Refusal(
    "EVIDENCE_EMPTY",
    "This file is empty, so there is nothing to keep. Ask for it again, then add it.",
)
EVIDENCE_TOO_LARGE = Refusal(
    "EVIDENCE_TOO_LARGE",
    "This file is larger than {limit} MB, the most one exhibit may be. Ask for a smaller copy, or "
    "record where the file is kept.",
)
EVIDENCE_NOT_FOUND = Refusal(
    "EVIDENCE_NOT_FOUND",
    "This file is no longer there. Find it again, then add it.",
)
EVIDENCE_NOT_OPENED = Refusal(
    "EVIDENCE_NOT_OPENED",
    "This file cannot be opened. Close it in other programs, or ask its owner for a copy, then add "
    "it.",
)
EVIDENCE_IS_A_FOLDER = Refusal(
    "EVIDENCE_IS_A_FOLDER",
    "This is a folder. Add the files in it instead.",
)
FOLDER_EMPTY = Refusal(
    "FOLDER_EMPTY",
    "This folder holds no files. Check that it is the one that was meant.",
)
FOLDER_NOT_READ = Refusal(
    "FOLDER_NOT_READ",
    "This folder cannot be read. Check that it is still there and that you may open it, then add "
    "it again.",
)
TOO_MANY_FILES = Refusal(
    "TOO_MANY_FILES",
    "This and what follows it was left out: {most} files are taken in at a time. Add the others "
    "after these.",
)
EVIDENCE_NOT_A_FILE = Refusal(
    "EVIDENCE_NOT_A_FILE",
    "This is a device, not a file. Save what it holds as a file, then add that.",
)
EVIDENCE_IS_A_LINK = Refusal(
    "EVIDENCE_IS_A_LINK",
    "This is a link to {target}. Add that file itself.",
)
EVIDENCE_IS_A_SHORTCUT = Refusal(
    "EVIDENCE_IS_A_SHORTCUT",
    "This is a Windows shortcut, not the file it leads to. Add that file itself.",
)
EVIDENCE_ONLY_IN_CLOUD = Refusal(
    "EVIDENCE_ONLY_IN_CLOUD",
    "This file is kept in the cloud and is not on this PC. Download it, then add it.",
)
EVIDENCE_SOURCE_LOST = Refusal(
    "EVIDENCE_SOURCE_LOST",
    "This file could not be read to its end, so nothing was kept of it. Check that it is still "
    "there and opens, then add it again.",
)
EVIDENCE_SOURCE_CHANGED = Refusal(
    "EVIDENCE_SOURCE_CHANGED",
    "This file changed while it was being copied, so nothing was kept of it. Close it in other "
    "programs, then add it again.",
)
EVIDENCE_DISK_FULL = Refusal(
    "EVIDENCE_DISK_FULL",
    "The disk that holds the cases is full, so nothing was kept of this file. Make room on it, "
    "then add the file again.",
)
EVIDENCE_NOT_WRITTEN = Refusal(
    "EVIDENCE_NOT_WRITTEN",
    "This file could not be written to the disk that holds the cases, so nothing was kept of it. "
    "Have the disk checked, then add the file again.",
)
EVIDENCE_READ_BACK_DIFFERS = Refusal(
    "EVIDENCE_READ_BACK_DIFFERS",
    "What the disk gave back is not what was written to it, so nothing was kept of this file. Have "
    "the disk checked, then add the file again.",
)
EVIDENCE_LOCKED = Refusal(
    "EVIDENCE_LOCKED",
    "The cases are locked. Unlock them, then try again.",
)

# Kept files that are not as they were sealed

SEALED_FILE_MISSING = Refusal(
    "SEALED_FILE_MISSING",
    "The sealed file is missing from the evidence folder. Restore it from a backup.",
)
SEALED_FILE_UNREADABLE = Refusal(
    "SEALED_FILE_UNREADABLE",
    "The disk cannot read the sealed file. Have the disk checked, then restore the file from a "
    "backup.",
)
SEALED_FILE_CUT_SHORT = Refusal(
    "SEALED_FILE_CUT_SHORT",
    "The sealed file is cut short: {found} of {expected} bytes are left. Restore it from a backup.",
)
SEALED_FILE_TOO_LONG = Refusal(
    "SEALED_FILE_TOO_LONG",
    "The sealed file has {extra} bytes too many. Restore it from a backup.",
)
SEALED_FILE_HEAD = Refusal(
    "SEALED_FILE_HEAD",
    "The head of the sealed file is altered and it can no longer be opened. Restore it from a "
    "backup.",
)
SEALED_FILE_HEAD_COPY = Refusal(
    "SEALED_FILE_HEAD_COPY",
    "The {which} of the two heads of the sealed file is altered. Its contents are whole. Restore "
    "the file from a backup.",
)
SEALED_FILE_KEY = Refusal(
    "SEALED_FILE_KEY",
    "The sealed file does not open with the key of this store: another store sealed it. Restore it "
    "from a backup.",
)
SEALED_FILE_NEWER = Refusal(
    "SEALED_FILE_NEWER",
    "The sealed file was written by a newer Casework. Ask IT to update this one.",
)
SEALED_FILE_SWAPPED = Refusal(
    "SEALED_FILE_SWAPPED",
    "The sealed file is another one, put in this one's place. Restore it from a backup.",
)
SEALED_FILE_BLOCK = Refusal(
    "SEALED_FILE_BLOCK",
    "The sealed file is altered in block {block} of {blocks}. Restore it from a backup.",
)
SEALED_FILE_DIGEST = Refusal(
    "SEALED_FILE_DIGEST",
    "The sealed file is whole, but it is not the one that was registered: its SHA-256 differs. "
    "Restore it from a backup.",
)
SEALED_FILE_NOT_REWRAPPED = Refusal(
    "SEALED_FILE_NOT_REWRAPPED",
    "The disk did not take a change to a sealed file, so changing the keys stopped part of the "
    "way. Nothing is lost. Have the disk checked, then start again.",
)

# Showing pictures

PICTURE_TOO_LARGE = Refusal(
    "PICTURE_TOO_LARGE",
    "This picture is too large to show. The original is kept as it came.",
    Force.WARN,
)
PICTURE_DAMAGED = Refusal(
    "PICTURE_DAMAGED",
    "This picture is damaged and cannot be shown. The original is kept as it came.",
    Force.WARN,
)
PICTURE_TOOK_TOO_LONG = Refusal(
    "PICTURE_TOOK_TOO_LONG",
    "This picture took too long to open, so it is not shown. The original is kept as it came.",
    Force.WARN,
)
PICTURE_DECODER_STOPPED = Refusal(
    "PICTURE_DECODER_STOPPED",
    "The part of Casework that opens pictures stopped while it worked on this one. The original is "
    "kept as it came.",
    Force.WARN,
)
PICTURE_KIND_NOT_SHOWN = Refusal(
    "PICTURE_KIND_NOT_SHOWN",
    "Only PNG, JPEG, GIF, WebP and HEIC pictures are shown. The original is kept as it came.",
    Force.WARN,
)

# Showing pages of a PDF

PAGE_TOO_LARGE = Refusal(
    "PAGE_TOO_LARGE",
    "This document is too large to show. The original is kept as it came.",
    Force.WARN,
)
PAGE_DAMAGED = Refusal(
    "PAGE_DAMAGED",
    "This document is damaged and this page of it cannot be shown. The original is kept as it "
    "came.",
    Force.WARN,
)
PAGE_LOCKED = Refusal(
    "PAGE_LOCKED",
    "This document is locked with a password, so its pages cannot be shown. Ask whoever supplied "
    "it for a copy without one. The original is kept as it came.",
    Force.WARN,
)
PAGE_NOT_THERE = Refusal(
    "PAGE_NOT_THERE",
    "This document has no page of that number.",
    Force.WARN,
)
PAGE_KIND_NOT_SHOWN = Refusal(
    "PAGE_KIND_NOT_SHOWN",
    "Only PDF documents are shown page by page. The original is kept as it came.",
    Force.WARN,
)

# Reading the words in a picture

WORDS_NOT_READ = Refusal(
    "WORDS_NOT_READ",
    "The words in this picture could not be read by machine. The picture is kept as it came; "
    "read it by eye and write a note of what it says.",
)
WORDS_TOOK_TOO_LONG = Refusal(
    "WORDS_TOOK_TOO_LONG",
    "Reading the words in this picture took too long and was stopped. The picture is kept as it "
    "came; read it by eye and write a note of what it says.",
)
WORDS_PART_MISSING = Refusal(
    "WORDS_PART_MISSING",
    "The part of Casework that reads words in pictures is not installed on this PC. Settings, "
    "under Search and reading, says how IT can add it.",
)
NO_WORDS_TO_READ = Refusal(
    "NO_WORDS_TO_READ",
    "Words are read in pictures and PDF pages only, and {label} is neither.",
)
