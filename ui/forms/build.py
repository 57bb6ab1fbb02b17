"""The field for a question of a form."""

from collections.abc import Callable, Mapping, Sequence

from ui.fields.choice_field import ChoiceField, ManyField, yes_no_not_known, yes_or_no
from ui.fields.date_field import DateField
from ui.fields.field import Field
from ui.fields.file_field import FileField, Picks
from ui.fields.long_text_field import PASSAGE, LongTextField
from ui.fields.moment_field import PRECISIONS, MomentField
from ui.fields.number_field import NumberField
from ui.fields.option_row import Choice
from ui.fields.password_field import PasswordField
from ui.fields.person_field import PersonField
from ui.fields.text_field import LINE, TextField
from ui.fields.time_field import TimeField
from ui.forms.column import FieldColumn
from ui.forms.several_field import SeveralField
from ui.forms.sources import Sources
from ui.forms.spec import TODAY, FieldSpec, Kind

Maker = Callable[[FieldSpec, Sources], Field]


def build_field(spec: FieldSpec, sources: Sources) -> Field:
    """The field, with its usual answer in it."""
    made = MAKERS[spec.kind](spec, sources)
    if spec.default is not None:
        made.set_value(sources.today if spec.default is TODAY else spec.default)
    return made


def build_column(specs: Sequence[FieldSpec], sources: Sources) -> FieldColumn:
    """The fields of a page or group, one under the other."""
    asked = [spec for spec in specs if not _is_bare(spec, sources)]
    return FieldColumn([(spec, build_field(spec, sources)) for spec in asked])


def _is_bare(spec: FieldSpec, sources: Sources) -> bool:
    """There is nothing to choose from, so nothing is asked."""
    source = spec.needs or ("" if spec.required else spec.source)
    return bool(source) and not sources.choices(source)


def choices(spec: FieldSpec, sources: Sources) -> tuple[Choice, ...]:
    """The spec's own choices, or those of the case."""
    return tuple(sources.choices(spec.source)) if spec.source else spec.choices


def _text(spec: FieldSpec, _sources: Sources) -> Field:
    return TextField(spec.question(), max_length=spec.max_length or LINE)


def _long_text(spec: FieldSpec, _sources: Sources) -> Field:
    limit = spec.max_length or PASSAGE
    return LongTextField(spec.question(), max_length=limit, lines=spec.lines)


def _day(spec: FieldSpec, sources: Sources) -> Field:
    return DateField(spec.question(), today=sources.today, days=spec.days)


def _moment(spec: FieldSpec, sources: Sources) -> Field:
    sure = spec.choices or PRECISIONS
    return MomentField(spec.question(), today=sources.today, precisions=sure)


def _person(spec: FieldSpec, sources: Sources) -> Field:
    return PersonField(spec.question(), sources.find_people, may_add=not spec.only_known)


def _number(spec: FieldSpec, _sources: Sources) -> Field:
    return NumberField(spec.question(), least=spec.least, most=spec.most)


def _file(spec: FieldSpec, sources: Sources) -> Field:
    picks = Picks.FOLDER if spec.kind is Kind.FOLDER else Picks.FILE
    return FileField(spec.question(), picks, check=sources.check_path)


def _several(spec: FieldSpec, sources: Sources) -> Field:
    return SeveralField(spec, lambda: build_column(spec.parts, sources))


MAKERS: Mapping[Kind, Maker] = {
    Kind.TEXT: _text,
    Kind.LONG_TEXT: _long_text,
    Kind.DAY: _day,
    Kind.TIME: lambda spec, _: TimeField(spec.question()),
    Kind.MOMENT: _moment,
    Kind.NUMBER: _number,
    Kind.CHOICE: lambda spec, sources: ChoiceField(spec.question(), choices(spec, sources)),
    Kind.MANY: lambda spec, sources: ManyField(spec.question(), choices(spec, sources)),
    Kind.YES_OR_NO: lambda spec, _: yes_or_no(spec.question()),
    Kind.YES_NO_NOT_KNOWN: lambda spec, _: yes_no_not_known(spec.question()),
    Kind.PERSON: _person,
    Kind.PASSWORD: lambda spec, _: PasswordField(spec.question()),
    Kind.NEW_PASSWORD: lambda spec, _: PasswordField(spec.question(), is_new=True),
    Kind.FILE: _file,
    Kind.FOLDER: _file,
    Kind.SEVERAL: _several,
}
