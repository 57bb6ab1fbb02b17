"""What a form says when there is nothing yet to choose from: what to do instead, and where."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from ui.fields.choice_field import RowsField
from ui.forms.column import FieldColumn
from ui.forms.error_summary import Wrong


class Empty(NamedTuple):
    """A sentence for a source without choices, and the part that leads to the cure, if any."""

    words: str
    where: str = ""


NEVER_EMPTY = frozenset(
    {"asking_bodies", "bodies", "calendars_or_council", "clocks_of_the_council", "leaving_answers"}
    | {"policies", "procedures", "procedures_with_times", "service_methods", "users"}
)
"""Sources that come with the program, or with the person who is at it."""
NO_PATH = Empty("No answer at triage asks that somebody be told. Answer its questions.", "report")
NO_STATEMENT = Empty("Nobody has given a statement. Record what they said first.", "investigation")
NO_REMOVAL = Empty("Nobody was asked to take anything down. Ask for removal first.", "overview")
NO_CONCERN = Empty("No grievance or disclosure is open. Record it first.", "overview")
NO_EVIDENCE = Empty("No evidence is sealed. Add evidence first.", "evidence")
EMPTY: Mapping[str, Empty] = MappingProxyType(
    {
        "parties": Empty("Nobody is recorded as concerned. Add the person first.", "report"),
        "hand_overs": Empty("The case was not handed over. Hand it over first.", "report"),
        "paths": NO_PATH,
        "offices": NO_PATH,
        "apart": Empty("No evidence is set apart. Set it apart first.", "report"),
        "concerned": Empty("Nobody who may need support is recorded. Add them first.", "report"),
        "support": Empty("No support is planned. Plan it first.", "report"),
        "people": Empty("Nobody holds a part in this case. Name somebody first.", "overview"),
        "allegations": Empty("No allegation stands. Record it in the matrix first.", "matrix"),
        "exhibits": NO_EVIDENCE,
        "statements": NO_STATEMENT,
        "spoken": NO_STATEMENT,
        "placements": Empty("No evidence stands in the matrix. Place some first.", "matrix"),
        "requests": Empty("No request waits. Record what was asked for first.", "investigation"),
        "invitations": Empty("Nobody was invited. Invite them first.", "investigation"),
        "unsigned": Empty("No statement waits for a signature. Record it first.", "investigation"),
        "facts": Empty("The register holds no fact. Record one first.", "investigation"),
        "advice": Empty("No advice is waited for. Ask for advice first.", "investigation"),
        "permissions": Empty("The policy asks permission for nothing. Use ‘Told before’ instead."),
        "duties": Empty("The policy names no duties of managers and HR. No answer is due."),
        "arrangements": Empty("Nothing is arranged instead. Arrange it first.", "overview"),
        "access": Empty("Nothing is listed as taken away. List it first.", "overview"),
        "removals": NO_REMOVAL,
        "all_removals": NO_REMOVAL,
        "proposed_removals": Empty("No refusal to remove waits for a decision.", "overview"),
        "holds": Empty("No hold stands. Place it first.", "overview"),
        "concerns": NO_CONCERN,
        "all_concerns": NO_CONCERN,
        "needs": Empty("Nothing was asked for. Record what is needed first.", "hearing"),
        "hearing_witnesses": Empty("No witness is named. Name one first.", "hearing"),
        "papers": Empty("The bundle has no paper. List one first.", "hearing"),
        "bundles": Empty("Nobody was given the bundle. Record who got it first.", "hearing"),
        "deliveries": Empty("No letter was served. Call the hearing first.", "hearing"),
        "hearings_held": Empty("No hearing was held. Hold it first.", "hearing"),
        "spent_warnings": Empty("No spent warning is on the file. Enter it first.", "outcome"),
        "leaver_duties": Empty("The leaver was asked for nothing. Ask first.", "overview"),
        "joinable": Empty("There is no other case that this one can be joined to."),
        "registers": Empty("No register waits to be told.", "overview"),
        "letters": Empty("No letter fits the case as it is now. Its steps bring the letters."),
        "clocks_to_move": Empty("No deadline runs that could be extended.", "overview"),
        "missed_clocks": Empty("No deadline was missed. There is nothing to explain.", "overview"),
        "standing_clocks": Empty("No deadline stands still.", "overview"),
        "conciliations": Empty("No early conciliation runs. Record its beginning first."),
        "waiting_contacts": Empty("Nothing waits to be followed up.", "contact"),
        "caseworkers": Empty("There is no other caseworker. Let one in, in the settings."),
        "kept_values": Empty("Nothing is on the file that could be corrected.", "report"),
        "mistakes": Empty("Nothing is on the file that could be taken out.", "report"),
        "calendars": Empty("There is no school calendar. Add one in the settings first."),
        "school_days": Empty("The calendar has no days. Add them in the settings first."),
        "closed_days": Empty("No closed day is entered. There is nothing to take out."),
        "likenesses": Empty("No two exhibits look alike here. There is nothing to answer."),
        "business_accounts": Empty("No account that speaks for the council is listed. Add one."),
        "own_numbers": Empty("The council has no number of its own. The policies' numbers hold."),
    }
)


def nothing_to_choose(
    column: FieldColumn, way: Callable[[str], Callable[[], object] | None]
) -> list[Wrong]:
    """A line for each question that must be answered and has nothing to choose from."""
    found: dict[str, Wrong] = {}
    for field in column.asked():
        spec = column.specs[field.question.name]
        if isinstance(field, RowsField) and spec.required and not field.choices:
            usual = Empty(f"There is nothing to choose from for ‘{spec.label}’.")
            empty = EMPTY.get(spec.source, usual)
            found[empty.words] = Wrong(empty.words, way(empty.where) if empty.where else None)
    return list(found.values())
