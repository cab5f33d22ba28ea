"""A class whose methods are compiled later answers as what the standard makes of it, and compiles what it is asked."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from typing import Any, ClassVar, Generic, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.late_methods import dataclass, replace
from app.services.processes.serialization import pack_value

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Boat:
    name: str
    length: float = 2.5
    crew: tuple[str, ...] = ()


@dataclass(frozen=True)
class Pier:
    """Without slots."""

    name: str
    boats: tuple[Boat, ...] = ()


@dataclass(frozen=True, slots=True)
class Nothing:
    """Without fields."""


@dataclass(frozen=True, slots=True)
class Kept(Generic[T]):
    one: T


class Launch(Boat):
    """A class of its own under a dataclass."""


def _standard(name: str, fields: list[tuple[str, Any, Any]], *, slots: bool) -> Any:
    made = dataclasses.make_dataclass(name, fields, frozen=True, slots=slots)
    made.__qualname__ = name
    return made


BY_STANDARD = {
    Boat: _standard(
        "Boat", [("name", str, dataclasses.MISSING), ("length", float, 2.5), ("crew", tuple, ())], slots=True
    ),
    Pier: _standard("Pier", [("name", str, dataclasses.MISSING), ("boats", tuple, ())], slots=False),
}
names = st.text(max_size=3)
ARGUMENTS = {
    Boat: st.one_of(
        st.tuples(names), st.tuples(names, st.floats()), st.tuples(names, st.floats(), st.tuples(names)),
    ),
    Pier: st.one_of(st.tuples(names), st.tuples(names, st.tuples(st.builds(Boat, names)))),
}  # fmt: skip


@pytest.mark.parametrize("cls", [Boat, Pier])
@given(data=st.data())
def test_it_compares_hashes_and_prints_as_the_standard_has_it(cls, data):
    one, other = data.draw(ARGUMENTS[cls]), data.draw(ARGUMENTS[cls])
    ours, theirs = (cls(*one), cls(*other)), (BY_STANDARD[cls](*one), BY_STANDARD[cls](*other))
    assert (ours[0] == ours[1]) == (theirs[0] == theirs[1])
    assert ours[0] == ours[0] == copy.copy(ours[0])
    assert hash(ours[0]) == hash(theirs[0])
    assert repr(ours[0]) == repr(theirs[0])
    assert dataclasses.astuple(ours[0]) == dataclasses.astuple(theirs[0])


def test_it_is_a_dataclass_in_all_that_can_be_asked():
    for ours, theirs in BY_STANDARD.items():
        assert dataclasses.is_dataclass(ours)
        assert ours.__match_args__ == theirs.__match_args__
        assert [(one.name, one.default) for one in dataclasses.fields(ours)] == [
            (one.name, one.default) for one in dataclasses.fields(theirs)
        ]
        assert repr(ours.__dataclass_params__) == repr(theirs.__dataclass_params__)
        assert ("__slots__" in vars(ours)) == ("__slots__" in vars(theirs))
    boat = Boat(crew=("a",), name="b")
    assert boat == Boat("b", 2.5, ("a",)) == dataclasses.replace(Boat("c"), name="b", crew=("a",))
    assert boat != ("b", 2.5, ("a",))
    assert boat != Launch("b", 2.5, ("a",))
    match boat:
        case Boat(name, length, crew):
            assert (name, length, crew) == ("b", 2.5, ("a",))
    assert Nothing() == Nothing()
    assert (repr(Nothing()), hash(Nothing())) == ("Nothing()", hash(()))
    assert Kept[int](3) == Kept(3)


@pytest.mark.parametrize("given", [(), ("a", 1.0, (), "more")])
def test_it_refuses_what_its_fields_do_not_take(given):
    with pytest.raises(TypeError, match=r"Boat\.__init__\(\)"):
        Boat(*given)
    with pytest.raises(TypeError, match="length_overall"):
        Boat("a", length_overall=3)


@pytest.mark.parametrize("value", [Boat("a"), Pier("a")])
def test_a_value_is_never_altered(value):
    for name in ("name", "other"):
        with pytest.raises(dataclasses.FrozenInstanceError, match=f"assign to field '{name}'"):
            setattr(value, name, "b")
        with pytest.raises(dataclasses.FrozenInstanceError, match=f"delete field '{name}'"):
            delattr(value, name)


def test_a_class_of_its_own_under_it_may_have_more_than_the_fields():
    launch = Launch("a")
    launch.speed = 3
    del launch.speed
    with pytest.raises(dataclasses.FrozenInstanceError):
        launch.name = "b"
    with pytest.raises(dataclasses.FrozenInstanceError):
        del launch.name
    assert repr(launch) == "Launch(name='a', length=2.5, crew=())"


@pytest.mark.parametrize("value", [Boat("a", 3.0), Pier("a", (Boat("b"),)), Nothing(), Kept("a")])
def test_it_travels_to_another_process(value):
    assert pickle.loads(pickle.dumps(value)) == copy.deepcopy(value) == pickle.loads(pack_value(value)) == value


def test_methods_are_compiled_at_their_first_use():
    @dataclass(frozen=True, slots=True)
    class Late:
        one: int

    waiting = {name: vars(Late)[name] for name in ("__init__", "__eq__", "__hash__")}
    value = Late(1)
    assert vars(Late)["__init__"] is not waiting["__init__"]
    assert vars(Late)["__eq__"] is waiting["__eq__"]
    assert (value == Late(1), value == Late(2), len({value, Late(1)})) == (True, False, 1)
    assert all(vars(Late)[name] is not one for name, one in waiting.items())
    assert vars(Late)["__init__"].__qualname__.endswith("Late.__init__")


def test_what_is_more_than_fields_is_made_by_the_standard():
    @dataclass
    class Open:
        one: int

    @dataclass(frozen=True, order=True)
    class Ordered:
        one: int

    @dataclass(frozen=True, slots=True)
    class Longer(Boat):
        mast: int = 1

    @dataclass(frozen=True, slots=True)
    class Filled:
        crew: list[str] = dataclasses.field(default_factory=list)
        most: ClassVar[int] = 3

    @dataclass(frozen=True)
    class Checked:
        one: int

        def __post_init__(self) -> None:
            if self.one < 0:
                raise ValueError

    @dataclass(frozen=True)
    class Same:
        one: int

        def __eq__(self, other: object) -> bool:
            return True

        def __hash__(self) -> int:
            return 1

    @dataclass(frozen=True)
    class Named:
        self: int
        _set_one: int = 0

    opened = Open(1)
    opened.one = 2
    assert opened == Open(2)
    assert Ordered(1) < Ordered(2)
    assert Longer("a", mast=2) == Longer("a", 2.5, (), 2) != Longer("a")
    assert (Filled().crew, Filled.most) == ([], 3)
    with pytest.raises(ValueError):
        Checked(-1)
    assert (Same(1) == Same(2), hash(Same(3))) == (True, 1)
    assert Named(4).self == 4


def test_a_field_without_a_value_behind_one_with_one_is_refused_by_the_standard():
    with pytest.raises(TypeError, match="non-default argument 'length' follows default argument"):

        @dataclass(frozen=True, slots=True)
        class Mast:
            height: int = 1
            length: int


class Ferry(Boat):
    """One that asks for more than its fields."""

    def __init__(self, length: float, name: str, crew: tuple[str, ...] = ()) -> None:
        super().__init__(name, length, crew)


@dataclasses.dataclass(frozen=True)
class Harbour:
    """Whose fields are no plain arguments."""

    name: str
    depth: dataclasses.InitVar[int] = 3
    piers: tuple[Pier, ...] = dataclasses.field(default=(), kw_only=True)


@dataclasses.dataclass(frozen=True)
class Quay:
    """With a field that is made."""

    name: str
    boats: tuple[str, ...] = ()
    stone: str = dataclasses.field(default="granite", init=False)


@pytest.mark.parametrize(
    ("value", "changed"),
    [
        (Boat("Tern"), {}),
        (Boat("Tern", crew=("Ada",)), {"length": 3.0}),
        (Boat("Tern"), {"crew": ("Ada",), "name": "Gull"}),
        (Pier("old", (Boat("Tern"),)), {"name": "new"}),
        (Kept(1), {"one": 2}),
        (Nothing(), {}),
        (Ferry(9.0, "Tern"), {"name": "Gull"}),
        (Harbour("deep"), {"name": "deeper", "depth": 4}),
        (Quay("long"), {"boats": ("Tern",)}),
    ],
)
def test_a_value_with_other_fields_is_that_of_the_standard(value: Any, changed: dict[str, Any]):
    other = replace(value, **changed)
    assert other == dataclasses.replace(value, **changed)
    assert type(other) is type(value)
    assert other is not value


@pytest.mark.parametrize(
    ("value", "changed"),
    [(Boat("Tern"), {"colour": "red"}), (Quay("long"), {"stone": "slate"}), (3, {}), (Harbour("deep"), {"boat": 1})],
)
def test_what_is_no_field_is_refused_as_by_the_standard(value: Any, changed: dict[str, Any]):
    with pytest.raises(Exception) as standard:
        dataclasses.replace(value, **changed)
    with pytest.raises(type(standard.value)):
        replace(value, **changed)


def test_a_field_may_be_called_as_the_value_itself():
    @dataclass(frozen=True)
    class Depth:
        value: int
        port: str

    assert replace(Depth(1, "Norhaven"), value=2) == Depth(2, "Norhaven")
