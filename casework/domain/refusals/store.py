"""What is said when a store cannot be made, opened, kept or put back."""

from casework.domain.refusal import Force, Refusal

# Passwords and the recovery key
WRONG_PASSWORD = Refusal(
    "WRONG_PASSWORD",
    "That name and password do not open this store. Try again, or use the recovery key.",
    where="password",
)
TOO_MANY_TRIES = Refusal(
    "TOO_MANY_TRIES",
    "There have been {failures} wrong passwords in a row. Wait {wait}, then try again.",
    where="password",
    source="Cyber Essentials: no more than 10 tries in 5 minutes",
)
WRONG_RECOVERY_KEY = Refusal(
    "WRONG_RECOVERY_KEY",
    "That recovery key belongs to another store, or has been replaced by a newer one. "
    "Look for the newest one for this store.",
    where="recovery_key",
)
RECOVERY_KEY_MISTYPED = Refusal(
    "RECOVERY_KEY_MISTYPED",
    "That is not a whole recovery key: it has 14 groups of 4 letters and digits. "
    "Check it against the paper, group by group.",
    where="recovery_key",
)
PASSWORD_SHORT = Refusal(
    "PASSWORD_SHORT",
    "A password needs at least {least} characters. Three or four words in a row work well.",
    where="password",
    source="Cyber Essentials: at least 12 characters, no maximum, no rules of composition",
)
PASSWORD_LONG = Refusal(
    "PASSWORD_LONG",
    "A password can have at most {most} characters. Choose one a little shorter.",
    where="password",
)
PASSWORD_COMMON = Refusal(
    "PASSWORD_COMMON",
    "That password is one of the first that somebody would try. Choose one that nobody could "
    "guess, such as three or four words that have nothing to do with one another.",
    where="password",
)
PASSWORD_UNKEEPABLE = Refusal(
    "PASSWORD_UNKEEPABLE",
    "That password holds half of a character that cannot be typed again. Choose another.",
    where="password",
)
LOGIN_EMPTY = Refusal("LOGIN_EMPTY", "Enter the name you sign in with.", where="login")
LOGIN_LONG = Refusal(
    "LOGIN_LONG", "The name to sign in with can have at most {most} characters.", where="login"
)
LOGIN_TAKEN = Refusal(
    "LOGIN_TAKEN", "Somebody already signs in as ‘{login}’. Choose another name.", where="login"
)
NO_SUCH_SLOT = Refusal(
    "NO_SUCH_SLOT", "That person cannot open this store, so there is no password to change."
)
LAST_SLOT = Refusal(
    "LAST_SLOT",
    "This is the last person who can open the store. Add somebody else before removing them.",
)
ACCESS_REMOVED = Refusal(
    "ACCESS_REMOVED",
    "Your access to this store has been removed. Ask whoever looks after it.",
)

# The key file
KEYS_MISSING = Refusal(
    "KEYS_MISSING",
    "The store has no key file (keys.json), so nothing in it can be read. "
    "Put back keys.json from a backup.",
)
KEYS_DAMAGED = Refusal(
    "KEYS_DAMAGED",
    "The key file keys.json is damaged ({place}) and no spare copy of it can be used. "
    "Nothing was changed. Put back keys.json from a backup.",
)
KEYS_ALTERED = Refusal(
    "KEYS_ALTERED",
    "The key file keys.json was changed by something other than Casework. "
    "Nothing was opened. Keep the file as it is, tell your information security team, "
    "and put back keys.json from a backup.",
)
KEYS_FULL = Refusal(
    "KEYS_FULL",
    "The store has as many people as it can hold. Remove somebody who has left first.",
)

# The folder and the database
STORE_MISSING = Refusal(
    "STORE_MISSING",
    "There is no Casework store in {folder}. Check the folder, or make a new store.",
)
STORE_EXISTS = Refusal(
    "STORE_EXISTS",
    "The folder {folder} is not empty. Choose an empty folder, or the name of a new one.",
    where="folder",
)
STORE_IN_USE = Refusal(
    "STORE_IN_USE",
    "The store is already open: {who} on {computer}, since {since}. "
    "Close it there first, or use that window.",
)
STORE_TOO_NEW = Refusal(
    "STORE_TOO_NEW",
    "This store was last used by a newer Casework (its layout is {theirs}; this program knows "
    "{ours}). Ask for the newer program. Nothing was changed.",
)
STORE_READ_ONLY = Refusal(
    "STORE_READ_ONLY",
    "Casework cannot write in {folder}, so the store cannot be opened there. "
    "Ask for the right to change files in that folder, or copy the store to your own PC.",
)
STORE_BUSY = Refusal(
    "STORE_BUSY",
    "Another piece of work is still being saved. Wait a few seconds, then try again.",
)
DISK_FULL = Refusal(
    "DISK_FULL",
    "There is no room left on the disk of {folder}. Free some space, then try again. "
    "Everything saved so far is safe.",
)
DISK_FAILING = Refusal(
    "DISK_FAILING",
    "The disk of {folder} did not answer as it should, so this was not saved. Plug it in again if "
    "it can be unplugged, then try once more; if it goes on, restore a backup on another disk.",
)
NOT_A_STORE = Refusal(
    "NOT_A_STORE",
    "The file casework.db is {what}, not a Casework store. Nothing was changed. "
    "Check the folder, or restore a backup.",
)
KEYS_OF_ANOTHER = Refusal(
    "KEYS_OF_ANOTHER",
    "The files casework.db and keys.json do not belong to one another: one of them comes from "
    "another store or from an older copy. Nothing was changed. Restore both from the same backup.",
)
DATABASE_DAMAGED = Refusal(
    "DATABASE_DAMAGED",
    "The file casework.db is damaged ({place}). Nothing was changed. Restore the newest backup, "
    "and keep the damaged file.",
)

# Where a store may be
FOLDER_ON_NETWORK = Refusal(
    "FOLDER_ON_NETWORK",
    "{folder} is on a network drive, where a store can lose what was saved. "
    "Choose a folder on this PC. You can open a copy of a store to read it.",
    where="folder",
)
FOLDER_SYNCED = Refusal(
    "FOLDER_SYNCED",
    "{folder} is kept in step by {service}, which copies files while they are in use and "
    "damages a store. Choose a folder on this PC that is not synced.",
    where="folder",
)
FOLDER_TEMPORARY = Refusal(
    "FOLDER_TEMPORARY",
    "{folder} is a place for temporary files and may be emptied without asking. "
    "Choose another folder unless this store is only for a trial.",
    Force.WARN,
    "folder",
)
FOLDER_REMOVABLE = Refusal(
    "FOLDER_REMOVABLE",
    "{folder} is on a drive that can be unplugged. A store is safer on this PC’s own disk.",
    Force.WARN,
    "folder",
)
FOLDER_NOT_WRITABLE = Refusal(
    "FOLDER_NOT_WRITABLE",
    "Casework cannot write in {folder}. Choose another folder, or ask for the right to change "
    "files there.",
    where="folder",
)

# Bringing a store up to date
UPGRADE_FAILED = Refusal(
    "UPGRADE_FAILED",
    "The store could not be brought up to date and was left as it was. "
    "A checked copy of it is in {backup}. Keep using the older program, and report this.",
)
UPGRADE_NEEDS_SOUND_STORE = Refusal(
    "UPGRADE_NEEDS_SOUND_STORE",
    "The store must be sound before it is brought up to date, and it is not: {what} "
    "Nothing was changed. Restore a backup, or report this.",
)

# Backups
BACKUP_FAILED_CHECK = Refusal(
    "BACKUP_FAILED_CHECK",
    "The backup was made but did not pass its check ({what}), so it was not kept. "
    "Earlier backups are still there. Run a check of the store.",
)
BACKUP_NOT_ONE = Refusal(
    "BACKUP_NOT_ONE",
    "{folder} is not a Casework backup. Choose the folder of one backup.",
    where="backup",
)
BACKUPS_OF_SEVERAL = Refusal(
    "BACKUPS_OF_SEVERAL",
    "{folder} holds backups of more than one store. Choose the dated folder of one backup.",
    where="backup",
)
BACKUP_DAMAGED = Refusal(
    "BACKUP_DAMAGED",
    "This backup is damaged: {what} Nothing was restored. Try an earlier backup.",
)
BACKUP_IN_STORE = Refusal(
    "BACKUP_IN_STORE",
    "The folder for backups is inside the store. Choose another, on another disk if there is one.",
    where="backup_folder",
)
BACKUP_PLACE = Refusal(
    "BACKUP_PLACE",
    "Casework cannot write backups in {folder}. Plug in the disk, or choose another folder.",
    where="backup_folder",
)
