"""What the command line says of its own accord."""

from casework.domain.refusal import Refusal

DAMAGE_FOUND = Refusal(
    "DAMAGE_FOUND",
    "The store is damaged: {count} found. Keep it as it is, and restore the newest backup into "
    "another folder.",
)
RESTORED_WITH_DAMAGE = Refusal(
    "RESTORED_WITH_DAMAGE",
    "The backup was restored, but evidence in it is missing or damaged: {count} found. Verify the "
    "restored store to see which exhibits they are.",
)
PASSWORDS_DIFFER = Refusal(
    "PASSWORDS_DIFFER", "The two passwords are not the same. Start again.", where="password"
)
SELFTEST_FAILED = Refusal(
    "SELFTEST_FAILED", "The step '{step}' did not give what it should: {problem}"
)
FAULT = Refusal(
    "FAULT",
    "Something went wrong in Casework itself. Nothing was half done. What happened is in the log "
    "in {folder}, without any text of a case: send it to whoever looks after Casework.",
)
