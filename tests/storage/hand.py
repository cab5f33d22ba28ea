"""One of two programs that write into one dossier at the same time: `hand.py DOSSIER NAME COUNT` waits for a line, then
writes COUNT of everything that can be written, each in a transaction of its own.
"""

import sys

from app.place import place_of
from app.services.dossiers.dossier import Dossier
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import ActorRef, Stance
from app.treaty.notes import Note, NoteSubject
from app.treaty.proposals import Position, ProposalPaper

WORDS = Provision("article-1", "", Kind.ARTICLE, "Article 1", "Kites", "Each Party keeps two kites.", "Article 1")
ANCHOR = Anchor("article-1", "Article 1", "text", 17, 26, "two kites", "Each Party keeps", ".")


def write(place, name, count):
    with Dossier.open(place) as there:
        print("ready", flush=True)
        sys.stdin.readline()
        for at in range(count):
            own = f"{name}-{at}"
            there.user_input.keep_note(Note(own, DraftName("", "zero"), ANCHOR, NoteSubject.WORDS, own))
            there.add_draft(Draft(own, "en", "plain", (WORDS,), label=own))
            there.add_paper(ProposalPaper(own, "", "", ()))
            there.user_input.add_position(Position(ActorRef("TSL", own), Stance.SUPPORT, "Article 1", "", own, "", ""))
            there.set_author(own, "TSL")
            there.set_author("both", own)


if __name__ == "__main__":
    write(place_of(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
