"""What those are called who ask: a name that no register has is shown as printed, and never as anybody's."""

from __future__ import annotations

from app.redline.chips import unknown_name
from app.treaty.actors import Actor, ActorType, register_of
from app.treaty.marks import NOT_NAMED, ActorRef

REGISTER = register_of((Actor("XNO", ActorType.STATE, "Norhaven"), Actor("XSO", ActorType.STATE, "Sorhaven")))


def test_a_name_that_no_register_has_is_shown_as_printed_and_one_that_is_no_name_is_told() -> None:
    assert unknown_name(ActorRef("?", "World Lamp Council"), REGISTER) == "“World Lamp Council” (not in the register)"
    assert unknown_name(ActorRef("?", NOT_NAMED), REGISTER) == "not named in the paper"
    assert unknown_name(ActorRef("?", "Norhaven"), REGISTER) == "“Norhaven” (name not read)"
