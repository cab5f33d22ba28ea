"""Values that are quickly made are as frozen, equal, hashed, printed and packed as those that are not."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, replace
from inspect import signature

import pytest

from app.treaty.changes import EqualText
from app.value_making import alter, quicken


@quicken
@dataclass(frozen=True, slots=True)
class Ship:
    name: str
    turn: int = 3
    """A field may have any name, and any default, also one that the maker uses itself."""
    own: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        return f"{self.name} {self.turn}"


@dataclass(frozen=True, slots=True)
class Boat:
    name: str
    turn: int = 3
    own: tuple[str, ...] = ()


@quicken
@dataclass(frozen=True, slots=True)
class Buoy:
    name: str


def test_a_value_is_made_of_its_fields_and_defaults():
    assert Ship("Nimrod").told == "Nimrod 3"
    assert Ship("Nimrod", own=("x",)) == Ship("Nimrod", 3, ("x",)) != Ship("Nimrod")
    assert hash(Ship("Nimrod", 3)) == hash(Ship("Nimrod"))
    assert repr(Ship("Nimrod")) == "Ship(name='Nimrod', turn=3, own=())"
    assert type(Ship("Nimrod")) is Ship
    assert str(signature(Ship)) == str(signature(Boat))


def test_a_value_is_frozen_and_has_no_other_field():
    ship = Ship("Nimrod")
    with pytest.raises(FrozenInstanceError):
        ship.name = "Orion"
    with pytest.raises(FrozenInstanceError):
        del ship.name
    with pytest.raises((FrozenInstanceError, AttributeError, TypeError)):
        ship.colour = "red"
    with pytest.raises(TypeError, match="missing 1 required"):
        Ship()
    assert ship == Ship("Nimrod")


def test_a_value_is_packed_copied_and_replaced_as_any():
    ship = Ship("Nimrod", 4, ("x",))
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(ship, protocol)) == ship
        packed = pickle.dumps(Boat("Nimrod", 4, ("x",)), protocol)
        assert pickle.dumps(ship, protocol) == packed.replace(b"Boat", b"Ship"), "what was kept can still be read"
    assert copy.copy(ship) == copy.deepcopy(ship) == ship
    assert replace(ship, turn=5) == alter(ship, turn=5) == Ship("Nimrod", 5, ("x",))
    assert type(alter(ship, turn=5)) is Ship
    assert alter(Buoy("red"), name="green") == Buoy("green")
    with pytest.raises(FrozenInstanceError):
        alter(ship, turn=5).turn = 6
    with pytest.raises(TypeError, match="EqualText has no field colour"):
        alter(EqualText("a", 0, "b", 0, 1), colour="red")


def test_a_class_that_is_made_otherwise_is_refused():
    @dataclass(frozen=True)
    class Open:
        name: str

    @dataclass(frozen=True, slots=True)
    class Listed:
        names: list[str] = field(default_factory=list)

    @dataclass(frozen=True, slots=True)
    class Further(Boat):
        port: str = ""

    @dataclass(frozen=True, slots=True)
    class Busy:
        name: str

        def __post_init__(self) -> None:
            assert self.name

    for one in (Open, Listed, Further):
        with pytest.raises(TypeError, match=f"{one.__name__} is no plain dataclass with slots"):
            quicken(one)
    with pytest.raises(TypeError, match="Busy does more than set its fields"):
        quicken(Busy)
