"""Knows a delegate who speaks in an office, in six languages. Examples: "Facilitator (Norway)", "Norway (facilitator)".

An office speaks for the meeting: a State beside it in this way is where its holder comes from, and asks for nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.late_pattern import compile_later

if TYPE_CHECKING:
    from app.treaty.actors import Register

_AS = (
    r"(?:acting as|speaking as|in (?:its|his|her) capacity as|as|en (?:sa )?qualité de|en tant que|comme"
    r"|en (?:su )?calidad de|como|в качестве)\s+(?:(?:the|a|le|la|el)\s+)?|作为|بصفتها\s+|بصفته\s+"
)
_LED = compile_later(rf"(?:{_AS})", re.IGNORECASE)
_BEHIND = compile_later(
    rf"(?P<name>[^()（）]+?)(?:\s*[,،，]\s*|\s+|(?=作为))(?P<led>{_AS})?(?P<office>[^,()（）]+)", re.IGNORECASE
)
_OF_WHAT = compile_later(
    r"\s+(?:of|for|on|du|de la|de l['’]|des|sur|del|sobre|по)\s.*|\s+\d+(?:\s.*)?", re.IGNORECASE | re.DOTALL
)
_BEFORE = compile_later(r"(?P<office>[^()（）:,]{2,60}?)(?:\s*[:：]\s*|\s+[-–—]\s+)(?P<holder>.+)", re.DOTALL)
_LONGEST = 100


def office_of(text: str, register: Register) -> str:
    """The id of the office that a text is the name of ("as facilitator of group 2"), "" when it is none.

    Capitals do not count: this is asked only of what stands beside a name.

    >>> from app.treaty.actors import Actor, ActorType, register_of
    >>> officers = register_of((Actor("CHAIR", ActorType.OFFICER, "Chair"),))
    >>> office_of("as Chair", officers), office_of("as a friend", officers)
    ('CHAIR', '')
    """
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return ""
    text = text[led.end() :] if (led := _LED.match(text)) else text
    for form in (text, _OF_WHAT.sub("", text)):
        found = register.resolve(form).id
        if register.type_of(found) == "officer":
            return found
    return ""


def office_behind(name: str, register: Register) -> tuple[str, str]:
    """Of "Norway as facilitator" and "Norway, facilitator" the name and the office's id; ("", "") of anything else.

    Behind a bare comma only an office in small letters is one; "Norway, Chair" may be two names.
    """
    if len(name) > _LONGEST:
        return "", ""
    found = _BEHIND.fullmatch(name)
    if found is None:
        return "", ""
    appended = "," in name[: found.start("office")] and found["office"][:1].islower()
    if not (found["led"] or appended):
        return "", ""
    office = office_of(found["office"], register)
    return (found["name"], office) if office else ("", "")


def office_before(text: str, register: Register) -> tuple[str, str]:
    """Of "Facilitator: Norway" and "Chair – Ecuador" the office's id and what stands behind; ("", "") of others."""
    if len(text) > _LONGEST or not (found := _BEFORE.fullmatch(text)):
        return "", ""
    office = office_of(found["office"], register)
    return (office, found["holder"]) if office else ("", "")


def is_of_several(office: str) -> bool:
    """Whether the name of an office is of several holders: "Co-Chairs" and not "Co-Chair"."""
    return office.strip().casefold().endswith(("s", "ы", "и", "共同主席"))
