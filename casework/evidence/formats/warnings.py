"""What a person must know of a file before they rely on it or open a copy of it elsewhere."""

DAMAGED = "Part of this file is damaged. What could be read of it is shown."
CUT = "There is more text in this file than is kept here. The original holds all of it."
PLACE = "This file records where it was made. That is personal data."
AI_MADE = "This picture says of itself that it was made or changed with artificial intelligence."
AI_SIGNED = (
    "This picture carries a signed record of how it was made (Content Credentials). It is not "
    "checked here."
)
EDITED = "This picture was last saved by a program that edits pictures: {program}."
SCRIPTS = (
    "This document holds scripts. They do not run here. Do not open a copy in another program."
)
LAUNCH = (
    "This document can start a program or open a file when it is clicked. It cannot do so here. Do "
    "not open a copy in another program."
)
EMBEDDED = "This document has other files inside it. They are listed and can be taken out."
FORM_DATA = "This document has a form of a kind (XFA) that is not shown."
MACROS = "This file holds macros: programs that may run when it is opened. Do not open a copy."
OBJECTS = "This file holds other files inside it or links to files elsewhere. Do not open a copy."
REMOTE = "This message or page names pictures or files elsewhere. None of them is fetched."
ACTIVE = "This page holds scripts or forms. It is shown as text and they do not run."
PROGRAM_INSIDE = "It holds a program or a script: {name}. Do not open a copy of it."
IS_PROGRAM = (
    "This is a program, a script or a shortcut to one. It does not run here. Do not open a copy."
)
TOO_DEEP = "This is nested too deep to be followed to its end. What could be read of it is shown."
MAIL_DAMAGED = (
    "Parts of this message do not follow the rules of e-mail. It was read as well as can be."
)
NOT_SIGNED = "Nothing here proves who sent it. A message's sender and dates can be changed."
ENCRYPTED_MAIL = "This message is encrypted, so its text cannot be read here."
WHOLE_MAIL_BAG = (
    "This message came in Outlook's own wrapping (winmail.dat), which is not opened here."
)
ENCRYPTED_MEMBERS = "Some of it is locked with a password and cannot be read or taken out."
BAD_PATHS = (
    "Names of files in it lead outside it ('../' or a full path). They are shown, never used."
)
TOO_MANY = "There is more in this archive than is listed: the first {count} are shown."
BOMB = "What is in this archive would unpack to far more than it should. It is not unpacked."
OVERLAPS = "Parts of this archive lie over one another. It was not made by an ordinary program."
DAY_ORDER_UNCLEAR = (
    "Whether the day or the month comes first in its dates cannot be told from the file. Ask "
    "whoever exported it; the dates are shown as they stand."
)
OUT_OF_ORDER = "The messages are not in the order of their dates. Ask whoever exported it why."
DIGEST_WRONG = "Does not match the digest that is stored with it in this archive: {count}."
NOT_THE_PLATFORM = "Anyone can make or change a file like this. It does not prove itself."
TOO_MANY_PIXELS = "This picture has more pixels than can be shown here. It is kept as it came."
TWO_FILES = (
    "Behind the end of this file lies a ZIP archive, hidden from whoever looks at it. It is kept "
    "and not opened."
)
SIZE_LIES = "This file says of its own size or length what cannot be so."
NOT_ALL_READ = "Only the beginning of this file was read. The original holds all of it."
"""Sentences; where one has a gap, the reader that uses it fills it."""
