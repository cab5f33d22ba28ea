"""All verbs of the command line, in the order of the help. Not here: what each is (`verbs`), doing it (`commands`)."""

from __future__ import annotations

from app.cli.verbs.dossiers import OF_DOSSIERS
from app.cli.verbs.drafts import OF_DRAFTS
from app.cli.verbs.record import OF_THE_RECORD

# The module `typing` would take half as long to import as a bare Python to start.
TYPE_CHECKING = False

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

VERBS: dict[str, tuple[str, str, Callable[[argparse.ArgumentParser], None]]] = {
    **OF_DRAFTS,
    **OF_THE_RECORD,
    **OF_DOSSIERS,
}
