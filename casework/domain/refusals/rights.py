"""Refusals of rights: role, bar, sight."""

from casework.domain.refusal import Refusal

NOT_ALLOWED = Refusal(
    "NOT_ALLOWED",
    "Your role ({role}) does not include this. Ask the administrator of this store who can do it.",
)
NOT_FOUND = Refusal(
    "NOT_FOUND",
    "There is no such {thing} here, or you have not been given it. Ask your caseworker.",
)
STALE = Refusal(
    "STALE",
    "Somebody changed this while you had it open. Nothing was saved and what you typed is kept: "
    "open it again and compare.",
)
NO_REASON_GIVEN = Refusal(
    "NO_REASON_GIVEN", "Say why, so that the reason stays on the file.", where="reason"
)
NO_NAME_GIVEN = Refusal(
    "NO_NAME_GIVEN",
    "This needs the name of the {who} who agreed. Enter it beside the reason.",
    where="approved_by",
)
OWN_BAR = Refusal("OWN_BAR", "A person cannot lift a bar on themselves.")
LAST_ADMINISTRATOR = Refusal(
    "LAST_ADMINISTRATOR",
    "This is the only administrator. Make somebody else an administrator first.",
    where="role",
)
LAST_TO_MANAGE = Refusal(
    "LAST_TO_MANAGE",
    "Nobody else could let people in and out. Make somebody an administrator first.",
    where="role",
)
LOCKED = Refusal("LOCKED", "Casework is locked. Enter your password to go on.")
BACKUP_PLACE_NOT_CHOSEN = Refusal(
    "BACKUP_PLACE_NOT_CHOSEN", "Choose a folder for backups first, on another disk if there is one."
)
