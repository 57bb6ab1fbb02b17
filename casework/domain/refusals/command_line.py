"""What the command line says of its own accord."""

from casework.domain.refusal import Refusal

DAMAGE_FOUND = Refusal(
    "DAMAGE_FOUND",
    "{count} things in the store are not as Casework wrote them. Keep the store as it is and "
    "restore the newest backup into another folder.",
)
RESTORED_WITH_DAMAGE = Refusal(
    "RESTORED_WITH_DAMAGE",
    "The backup was restored, but {count} files of evidence in it are missing or damaged. Verify "
    "the restored store to see which exhibits they are.",
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
