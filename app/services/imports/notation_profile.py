"""The notation profile of a draft in a dossier: what it is, what the text itself speaks for, and changing it.

A profile decides what brackets, names, formatting and colours mean. Changing it reads the marks of the stored text
anew; words, ids and all that a person added stay.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.job import Refused
from app.message import Message
from app.services.dossiers.dossier import Dossier

if TYPE_CHECKING:
    from app.place import DossierPlace
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.draft import Draft
    from app.treaty.profile import Profile


@dataclass(frozen=True, slots=True)
class DraftNotation:
    """The profile of one draft. `chosen` is true when somebody named it; `guess` is what the text speaks for."""

    label: str
    profile: Profile
    chosen: bool
    guess: Profile
    reasons: tuple[Message, ...]
    """Why the guess, one sentence each, with the words it rests on."""
    choices: tuple[Profile, ...]
    """All profiles there are, by id."""


def notation_of(dossier: DossierPlace, label: str, resources: Resources) -> DraftNotation:
    """The notation of the draft under `label`. Raises Refused when there is no such dossier or draft."""
    from app.importing.outline.renotation import guess_of

    with Dossier.open(dossier, write=False) as there:
        draft = there.draft(label)
        register = there.register(resources.register)
    guess, reasons = guess_of(draft, register)
    profiles = resources.profiles
    chosen = not draft.profile_why
    if not chosen:
        guess, reasons = draft.profile, draft.profile_why
    known = profiles.get(draft.profile, profiles["plain"])
    choices = tuple(profiles[name] for name in sorted(profiles))
    return DraftNotation(draft.label, known, chosen, profiles[guess], reasons, choices)


def set_notation(dossier: DossierPlace, label: str, profile: str, resources: Resources) -> Draft:
    """Read the marks of the draft under `label` anew under `profile`, in one transaction; returns it as it is now.

    Raises Refused for a profile, dossier or draft that is not there; then nothing is changed.
    """
    profile_named(profile, resources)
    with Dossier.open(dossier, write=False) as there:
        draft = there.draft(label)
        register = there.register(resources.register)
    read = reread(draft, profile, resources, register)
    with Dossier.open(dossier) as there:
        there.set_notation(read)
    return read


def reread(draft: Draft, profile: str, resources: Resources, register: Register) -> Draft:
    """A draft as it reads under another profile, kept nowhere. Raises Refused for a profile that is not there."""
    from app.importing.outline.renotation import renotate_draft

    return renotate_draft(draft, profile_named(profile, resources), register)


def profile_named(profile: str, resources: Resources) -> Profile:
    """The profile of an id. Raises Refused, naming those there are."""
    if profile not in resources.profiles:
        known = ", ".join(sorted(resources.profiles))
        raise Refused(Message("There is no notation profile “{0}”; the profiles are {1}.", (profile, known)))
    return resources.profiles[profile]
