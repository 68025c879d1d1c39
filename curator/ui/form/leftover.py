"""What a form's fields do not show: the values for the tree of further fields."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from curator.schema.fields import TABLE_WIDGETS, Field
from curator.ui.form.ops import escaped


@dataclass(frozen=True, slots=True)
class Leftover:
    """A value that no field shows. `names` is the way to it, `renamable` says that its last name is a map's key."""

    pointer: str
    names: tuple[str, ...]
    value: object
    renamable: bool = True


def leftovers(data: Mapping[str, object], fields: Iterable[Field]) -> tuple[Leftover, ...]:
    """The values of `data` that `fields` leave out, in the order of the file.

    Inside tables, whose cells hold single values, nested values are left over, and so are true and false.
    """
    shown = {field.pointer: field for field in fields}
    parents = {pointer[:cut] for pointer in shown for cut in _cuts(pointer)}
    return tuple(_below(data, "", (), shown, parents))


def _below(
    holder: Mapping[str, object], base: str, names: tuple[str, ...], shown: Mapping[str, Field], parents: set[str]
) -> Iterator[Leftover]:
    for key, value in holder.items():
        pointer, here = f"{base}/{escaped(key)}", (*names, str(key))
        if pointer in shown:
            yield from _inside(value, pointer, here, shown[pointer])
        elif pointer in parents and (value is None or isinstance(value, Mapping)):
            yield from _below(value or {}, pointer, here, shown, parents)
        else:
            yield Leftover(pointer, here, value)


def _inside(value: object, pointer: str, names: tuple[str, ...], field: Field) -> Iterator[Leftover]:
    if field.widget in TABLE_WIDGETS and isinstance(value, list):
        for place, item in enumerate(value):
            if not isinstance(item, Mapping):
                continue
            for key, inner in item.items():
                if isinstance(inner, Mapping | list | bool):
                    yield Leftover(f"{pointer}/{place}/{escaped(key)}", (*names, str(place + 1), str(key)), inner)
    elif field.widget == "map" and isinstance(value, Mapping):
        for key, inner in value.items():
            if isinstance(inner, Mapping | list):
                yield Leftover(f"{pointer}/{escaped(key)}", (*names, str(key)), inner)


def _cuts(pointer: str) -> Iterator[int]:
    return (at for at, letter in enumerate(pointer) if letter == "/" and at)
