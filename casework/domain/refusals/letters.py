"""What stands between a draft of a letter and the letter: each says which part, and what to do."""

from casework.domain.refusal import Force, Refusal

LETTER_PLACEHOLDER_UNKNOWN = Refusal(
    "LETTER_PLACEHOLDER_UNKNOWN",
    "‘{part}’, line {line}: {found} is not a placeholder{hint}. Choose one from the list, or write "
    "the words themselves.",
    where="letters",
)
LETTER_BRACES_OPEN = Refusal(
    "LETTER_BRACES_OPEN",
    "‘{part}’, line {line}: {found} stands without its other half. Close the braces, or take them "
    "out.",
    where="letters",
)
LETTER_LIST_NOT_ALONE = Refusal(
    "LETTER_LIST_NOT_ALONE",
    "‘{part}’, line {line}: {found} prints lines of its own, so it must stand alone on its line.",
    where="letters",
)
LETTER_VALUE_MISSING = Refusal(
    "LETTER_VALUE_MISSING",
    "‘{part}’ needs {what}. Type it under 'To fill in'.",
    where="letters",
)
LETTER_VALUE_NOT_HELD = Refusal(
    "LETTER_VALUE_NOT_HELD",
    "‘{part}’ needs {what}, which is not on the file. Record it in the case and bring the letter "
    "up to date, or take {placeholder} out.",
    where="letters",
)
LETTER_QUESTION_OPEN = Refusal(
    "LETTER_QUESTION_OPEN",
    "Answer under 'To fill in': {question} ‘{part}’ depends on it.",
    where="letters",
)
LETTER_QUESTION_FIRST = Refusal(
    "LETTER_QUESTION_FIRST",
    "Answer under 'To fill in': {question} This letter goes only if it is so.",
    where="letters",
)
LETTER_NOT_MEANT = Refusal(
    "LETTER_NOT_MEANT",
    "This letter is not meant for this case: {question} The answer is no. Choose another letter, "
    "or say why this one goes.",
    Force.OVERRIDE,
    "letters",
    "domain-corrections §2.2 (9), §4 (10)",
)
LETTER_PART_EMPTY = Refusal(
    "LETTER_PART_EMPTY",
    "‘{part}’ is empty, and this letter must have it. Why: {says}.",
    Force.OVERRIDE,
    "letters",
)
LETTER_PART_LACKS = Refusal(
    "LETTER_PART_LACKS",
    "‘{part}’ no longer says {what}. Put {placeholder} back, or write it out.",
    Force.OVERRIDE,
    "letters",
)
LETTER_VALUE_UNVERIFIED = Refusal(
    "LETTER_VALUE_UNVERIFIED",
    "‘{part}’ says {what} ({words}) by a rule that nobody has verified. Check it, and type it "
    "under 'To fill in'.",
    where="letters",
    source="domain-corrections §0.2, §4 (2)",
)
LETTER_PART_UNVERIFIED = Refusal(
    "LETTER_PART_UNVERIFIED",
    "‘{part}’ rests on a rule that nobody has verified. Rewrite it from your own procedure, "
    "take it out, or say who has checked it and against what.",
    Force.OVERRIDE,
    "letters",
    "domain-corrections §4 (2)",
)
LETTER_OUT_OF_DATE = Refusal(
    "LETTER_OUT_OF_DATE",
    "‘{part}’ says {what} as it was when the letter was drawn up ({was}); the case now says {now}. "
    "Bring the letter up to date.",
    where="letters",
)
LETTER_HOLDS_PRIVATE = Refusal(
    "LETTER_HOLDS_PRIVATE",
    "‘{part}’ holds {what}, which belongs to the employee and is not for a letter {audience}. Take "
    "it out.",
    Force.OVERRIDE,
    "letters",
)
LETTER_NAMES_OFFENCE = Refusal(
    "LETTER_NAMES_OFFENCE",
    "‘{part}’ names an offence (‘{words}’). Leave that to the police, or say who in Legal agreed "
    "to it.",
    Force.OVERRIDE,
    "letters",
    "domain-corrections §4 (8)",
)
LETTER_QUOTES_CLAUSE_ID = Refusal(
    "LETTER_QUOTES_CLAUSE_ID",
    "‘{part}’ says {clause}, which is Casework's own name for a clause. Write what the policy "
    "prints: {citation}.",
    Force.OVERRIDE,
    "letters",
    "domain-corrections §0.8",
)
LETTER_SAYS_CONTRACT = Refusal(
    "LETTER_SAYS_CONTRACT",
    "‘{part}’ says ‘breach of contract’, but {pack} is not recorded as part of the contract. Say "
    "which rule was broken.",
    Force.OVERRIDE,
    "letters",
)
LETTER_BINDS_SPEECH = Refusal(
    "LETTER_BINDS_SPEECH",
    "‘{part}’ seems to keep somebody from speaking to {who}. Nothing in a letter may do that: say "
    "so, or take it out.",
    Force.OVERRIDE,
    "letters",
    "domain-corrections §4 (13)",
)
LETTER_SAYS_NO_DUTY = Refusal(
    "LETTER_SAYS_NO_DUTY",
    "‘{part}’ says ‘{words}’. Whether there is a duty to refer is not settled by a letter: say "
    "what was decided.",
    Force.OVERRIDE,
    "letters",
    "domain-corrections §4 (1)",
)
LETTER_SAYS_GUILTY = Refusal(
    "LETTER_SAYS_GUILTY",
    "‘{part}’ says ‘{words}’, a word of the criminal courts. Write 'it is alleged', 'upheld' or "
    "'not upheld'.",
    Force.WARN,
    "letters",
)
LETTER_NOBODY_SIGNS = Refusal(
    "LETTER_NOBODY_SIGNS",
    "Nobody is named to sign this letter: {cure}.",
    where="letters",
)
LETTER_NO_RULES = Refusal(
    "LETTER_NO_RULES",
    "The rules are not approved by this council. The letter will say so on every page.",
    Force.WARN,
    "settings",
    "domain-corrections §0.10",
)
LETTER_IS_FINAL = Refusal(
    "LETTER_IS_FINAL",
    "This letter is final and is not changed any more. Write a new one that replaces it.",
    where="letters",
)
LETTER_NOT_FINAL = Refusal(
    "LETTER_NOT_FINAL",
    "Make the letter final first: a draft is not served.",
    where="letters",
)
LETTER_WAS_SERVED = Refusal(
    "LETTER_WAS_SERVED",
    "How this letter was served is already recorded. Record a correction if it is wrong.",
    where="letters",
)
LETTER_SET_ASIDE = Refusal(
    "LETTER_SET_ASIDE",
    "This letter was set aside. Write a new one.",
    where="letters",
)
LETTER_OF_ANOTHER_KIND = Refusal(
    "LETTER_OF_ANOTHER_KIND",
    "A letter is replaced by one of the same kind, and only once it is final.",
    where="letters",
)
LETTER_PART_NOT_THERE = Refusal(
    "LETTER_PART_NOT_THERE", "This letter has no part called ‘{part}’.", where="letters"
)
LETTER_NOT_TYPED = Refusal(
    "LETTER_NOT_TYPED",
    "{what} comes from the case, so it is not typed for the letter.",
    where="letters",
)
LOGO_NOT_FIT = Refusal(
    "LOGO_NOT_FIT",
    "A logo is a PNG or JPEG picture of 10 MB at most. Choose another file.",
    where="logo",
)
LETTER_FILE_DAMAGED = Refusal(
    "LETTER_FILE_DAMAGED",
    "The file of letter {number} is not as it was made final. Restore it from a backup.",
    where="letters",
)
