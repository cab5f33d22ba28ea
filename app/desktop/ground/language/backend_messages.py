"""What the floors below say in English, in the language of the interface: refusals, and what a long job is doing.

They say it as a `Message`: a template, and the facts that stand in its holes. Here are the templates, for whoever
translates the interface; a sentence is said by the translation of its template and its own facts. One whose template
is not here is shown as it came, never hidden. A test holds the list to what the floors say.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TR_NOOP

from app.desktop.ground.language.translation import tr, vocabulary
from app.message import Fact, Message


def translate_message(message: Message | str) -> str:
    """A sentence of a floor below in the language of the interface. Words alone are a sentence without facts."""
    if isinstance(message, str):
        return tr(message)
    return message.said(tr(message.template), _fact)


def _fact(fact: Fact) -> str:
    return translate_message(fact) if isinstance(fact, Message) else vocabulary().set_off(str(fact))


def forms() -> tuple[str, ...]:
    """The forms of all sentences, in English: {0}, {1} … are the places in their order."""
    said = (
        QT_TR_NOOP(
            "The server took too long over the dossier “{0}”, and nothing was kept; try again, or ask whoever looks "
            "after it."
        ),
        QT_TR_NOOP(
            "The draft “{0}” is not as it was stored, so words, marks or facts of it may be wrong; restore a copy"
            " of the dossier, or take the draft out and import its file again."
        ),
        QT_TR_NOOP(
            "The proposal on {0} in “{1}” is not as it was stored, so it may ask or name something else; restore "
            "a copy of the dossier, or enter it again."
        ),
        QT_TR_NOOP(
            "The paper “{0}” is not as it was stored; restore a copy of the dossier, or take the paper out and "
            "import its file again."
        ),
        QT_TR_NOOP(
            "The instrument “{0}” is not as it was stored, so words or facts of it may be wrong; restore a copy of "
            "the dossier, or take it from the shelf and add its file again."
        ),
        QT_TR_NOOP("The file “{0}” is on the shelf already, as “{1}”."),
        QT_TR_NOOP("The text of “{0}” is too long for the shelf."),
        QT_TR_NOOP("“{0}” is on the shelf again by now; take it off, or keep it."),
        QT_TR_NOOP("Somebody else described “{0}” otherwise meanwhile; nothing was put over it."),
        QT_TR_NOOP("The shelf has no instrument “{0}”; its instruments are: {1}."),
        QT_TR_NOOP("The shelf has no instrument “{0}” any more; open the dossier again."),
        QT_TR_NOOP("“{0}” cannot be a version of itself."),
        QT_TR_NOOP("A title, a short name, a symbol or a day belongs to one instrument; add the files one by one."),
        QT_TR_NOOP(
            "The note “{0}” on the draft “{1}” is not as it was stored; restore a copy of the dossier, or delete "
            "the note and write it again."
        ),
        QT_TR_NOOP(
            "An answer to who asked for a change between “{0}” and “{1}” is not as it was stored; restore a copy "
            "of the dossier, or take it back and answer again."
        ),
        QT_TR_NOOP(
            "The position of “{0}” on {1} is not as it was stored; restore a copy of the dossier, or delete it "
            "and enter it again."
        ),
        QT_TR_NOOP(
            "What the dossier says of “{0}” is not as it was stored, so a wrong State may be named; restore a "
            "copy of the dossier, or enter it again."
        ),
        QT_TR_NOOP(
            "Something that the dossier keeps for itself is not as it was stored (“{0}”); restore a copy of the "
            "dossier."
        ),
        QT_TR_NOOP(
            "No copy of the dossier “{0}” was kept today: something in it is not as it was stored; `travaux "
            "check` says what, and what to do."
        ),
        QT_TR_NOOP("Nothing was written. {0}"),
        QT_TR_NOOP(
            "The log beside the dossier “{0}” is damaged, and what was kept last may not be in it; copy both to a"
            " folder of your own, and open it there."
        ),
        QT_TR_NOOP(
            "The log beside the dossier “{0}” is damaged: what was kept last may be lost. Open it again, see what"
            " is in it, and enter the rest once more; the log is kept as “{1}”."
        ),
        QT_TR_NOOP("{0} said “{1}” on {2} too, and no date tells which is later; give each a date, or take one back."),
        QT_TR_NOOP("“{0}” and “{1}” contradict each other; say which of the two is meant."),
        QT_TR_NOOP("“{0}” stands in {1} and was not entered by hand."),
        QT_TR_NOOP("There is no proposal “{0}”; `travaux proposals` lists them all."),
        QT_TR_NOOP("{0} is “{1}” here and “{2}” there; give one of the two another id, then merge."),
        QT_TR_NOOP("A dossier on a server has a name of at most {0} letters; choose a shorter one."),
        QT_TR_NOOP("A dossier cannot be merged into itself; name the one of your colleague."),
        QT_TR_NOOP("A draft in a dossier needs a label; give it one, for example with --label."),
        QT_TR_NOOP("A short title has {0} letters at most."),
        QT_TR_NOOP("A label or symbol belongs to one draft; import the files one by one."),
        QT_TR_NOOP("A note needs a text, a colour or a priority; write something, or leave it."),
        QT_TR_NOOP("A note stands on words of the draft; choose some, or make it on the whole provision."),
        QT_TR_NOOP("A part of a text needs the draft that it edits; choose that draft."),
        QT_TR_NOOP(
            "A part of the program ended before its work was done; close other programs and try again, "
            "or save the file anew."
        ),
        QT_TR_NOOP("A position needs a place; say the article it is about."),
        QT_TR_NOOP("A position needs an actor; say whose it is."),
        QT_TR_NOOP("A proposal needs a place; say the article it speaks to."),
        QT_TR_NOOP("A proposal needs an actor; say who proposes it."),
        QT_TR_NOOP(
            "An address holds no password, since other programs can read it; keep the password in the file "
            ".pgpass of your home folder, or have it asked for."
        ),
        QT_TR_NOOP("Bringing the dossier up to date"),
        QT_TR_NOOP("Choose the words for the note first, or make it on the whole provision."),
        QT_TR_NOOP("Comparing the words"),
        QT_TR_NOOP("Comparing with the sources"),
        QT_TR_NOOP("Composing"),
        QT_TR_NOOP("Copies of a dossier on a server are the server’s own; ask whoever looks after it."),
        QT_TR_NOOP("Finding the provisions of {0}"),
        QT_TR_NOOP("Following provisions"),
        QT_TR_NOOP("Following what was agreed and asked"),
        QT_TR_NOOP("Following what was asked"),
        QT_TR_NOOP("Keeping a copy of the dossier"),
        QT_TR_NOOP("Keeping pictures of pages of {0}"),
        QT_TR_NOOP("Looking at the other dossier"),
        QT_TR_NOOP("Looking for common words"),
        QT_TR_NOOP("Looking for moved sentences"),
        QT_TR_NOOP("Looking for sources"),
        QT_TR_NOOP("Looking for who asked"),
        QT_TR_NOOP("Reading the shelf"),
        QT_TR_NOOP("Merging the dossiers"),
        QT_TR_NOOP("Name the delegation that asked for the change."),
        QT_TR_NOOP("No dossier on a server can be called “{0}”, which is the server’s own; choose another name."),
        QT_TR_NOOP("No proposal of the dossier has an ask “{0}”; `travaux proposals` with --json lists them."),
        QT_TR_NOOP("None of the drafts has “{0}”; name a provision as one of them prints it."),
        QT_TR_NOOP("The shelf of the dossier is empty; put instruments there first."),
        QT_TR_NOOP("Nothing can be written to the folder “{0}”; choose another one."),
        QT_TR_NOOP("Numbering the changes"),
        QT_TR_NOOP("Pairing the provisions"),
        QT_TR_NOOP("Page {0} of “{1}” holds more letters than a page can; save the draft again as PDF."),
        QT_TR_NOOP("Page {0} of “{1}” is damaged; get the file again, or save it anew."),
        QT_TR_NOOP("Preparing the pages"),
        QT_TR_NOOP("Reading"),
        QT_TR_NOOP("Reading proposals"),
        QT_TR_NOOP("Reading the edits"),
        QT_TR_NOOP("Reading the words"),
        QT_TR_NOOP("Reading {0}"),
        QT_TR_NOOP("Say where it is recorded who asked (a paper, a meeting, a note): no name stands without evidence."),
        QT_TR_NOOP("Say where this text was shown, as “screen in room 2, informal on article 6”."),
        QT_TR_NOOP("Say where this was said, as “plenary, 3 May, morning”: a stance without a source is none."),
        QT_TR_NOOP("Setting the pages"),
        QT_TR_NOOP("Somebody else changed this after it was settled; nothing was put over it."),
        QT_TR_NOOP("Somebody else changed this note meanwhile: it says “{0}” now; nothing was put over it."),
        QT_TR_NOOP(
            "Somebody else gave this note “{0}” another colour or priority meanwhile, or made it private or "
            "shared; nothing was put over it."
        ),
        QT_TR_NOOP("Somebody else rejected the proposal on {0} meanwhile; nothing was put over it."),
        QT_TR_NOOP("Somebody else settled the proposal on {0} meanwhile: it asks “{1}” now; nothing was put over it."),
        QT_TR_NOOP("Somebody else took this note away meanwhile; nothing was put in its place."),
        QT_TR_NOOP("Something is too long or too large for the dossier “{0}” on the server; nothing was kept."),
        QT_TR_NOOP("Storing"),
        QT_TR_NOOP("Telling the lives of provisions"),
        QT_TR_NOOP("The actors in “{0}” cannot be read: {1}."),
        QT_TR_NOOP("The address does not say which dossier in which database; write it as {0}."),
        QT_TR_NOOP("The address says “{0}”, which it cannot; it may say {1}."),
        QT_TR_NOOP(
            "The connection to the server of the dossier “{0}” broke off; open it again, and see whether what "
            "you did last is in it."
        ),
        QT_TR_NOOP("The database keeps texts as {0}; have one made that keeps them as UTF8."),
        QT_TR_NOOP("The dossier already has a draft “{0}”; give this one another label."),
        QT_TR_NOOP("The dossier has no draft “{0}” any more; open it again."),
        QT_TR_NOOP("The dossier has no draft “{0}”; its drafts are: {1}."),
        QT_TR_NOOP("The dossier has no drafts, and so no notes on them; import a draft first."),
        QT_TR_NOOP("The dossier has no drafts, and so no record of a negotiation; import a draft first."),
        QT_TR_NOOP("The dossier has no proposal “{0}”; `travaux proposals` lists those there are."),
        QT_TR_NOOP("The dossier has this proposal paper no more; open it again."),
        QT_TR_NOOP("No copy of the dossier “{0}” could be kept in “{1}” ({2}); see that files can be written there."),
        QT_TR_NOOP("The copy “{0}” cannot be put in the place of “{1}” ({2}); see that files can be written there."),
        QT_TR_NOOP("The copy “{0}” is not locked, and “{1}” is; lock the copy first."),
        QT_TR_NOOP("The copy “{0}” is not sound itself; choose another one."),
        QT_TR_NOOP("The dossier “{0}” cannot be opened or made here; choose another folder."),
        QT_TR_NOOP("The dossier “{0}” cannot be read from its disk; copy it to another one."),
        QT_TR_NOOP("The dossier “{0}” has a text in it that is none; it cannot be merged."),
        QT_TR_NOOP("The dossier “{0}” is damaged; its newest sound copy is “{1}” in “{2}”: go on with that one."),
        QT_TR_NOOP("The dossier “{0}” is damaged; ask your colleague for another copy of it."),
        QT_TR_NOOP("The dossier “{0}” is damaged; use a copy of it."),
        QT_TR_NOOP("The dossier “{0}” is in use by another program; close it there and try again."),
        QT_TR_NOOP("The dossier “{0}” is locked, and a copy of this sort would not be; unlock it first."),
        QT_TR_NOOP(
            "The dossier “{0}” is locked, and what is compared without being kept is not; add the other draft to it "
            "instead."
        ),
        QT_TR_NOOP(
            "The dossier “{0}” has in it what Travaux never makes (“{1}”), and nothing of it was read; its newest "
            "sound copy is “{2}” in “{3}”: go on with that one."
        ),
        QT_TR_NOOP(
            "The dossier “{0}” has in it what Travaux never makes (“{1}”), and nothing of it was read; use another "
            "copy of it."
        ),
        QT_TR_NOOP("The dossier “{0}” on the server is damaged; have it restored from the server’s backup."),
        QT_TR_NOOP(
            "The dossier “{0}” on the server has in it what Travaux never makes (“{1}”), and nothing of it was read; "
            "ask whoever looks after it to take that out."
        ),
        QT_TR_NOOP(
            "You may not look into the dossier “{0}” on the server (the right USAGE on its schema is missing); ask "
            "whoever looks after it."
        ),
        QT_TR_NOOP(
            "You may not read all of the dossier “{0}” on the server (the right SELECT on “{1}” is missing); ask "
            "whoever looks after it."
        ),
        QT_TR_NOOP("“{0}” is not written in UTF-8; write it anew, or choose another name."),
        QT_TR_NOOP(
            "The dossier “{0}” on the server was made by an older version of Travaux, and you may not bring it "
            "up to date; ask whoever made it there to open it in this version."
        ),
        QT_TR_NOOP(
            "The dossier “{0}” on the server was made by an older version of Travaux; have whoever made it there "
            "open it in the window of this version, which brings it up to date for all."
        ),
        QT_TR_NOOP("The dossier “{0}” was made by somebody else just now; open it."),
        QT_TR_NOOP(
            "The dossier “{0}” was moved, replaced or taken away while it was open; what you did last is not in it:"
            " open it again."
        ),
        QT_TR_NOOP(
            "The dossier “{0}” was not closed in order the last time, and nothing may be written here; copy it with"
            " what lies beside it to a folder of your own."
        ),
        QT_TR_NOOP("The server on {0} does not let you in or cannot be reached; it was said: {1}"),
        QT_TR_NOOP("The server on {0} does not take this password or cannot be reached; it was said: {1}"),
        QT_TR_NOOP(
            "The server on {0} wants a password; type it when you are asked for it, or keep it in the file "
            ".pgpass of your home folder."
        ),
        QT_TR_NOOP("There is already something called “{0}” on the server; choose another name for the new dossier."),
        QT_TR_NOOP("There is already something called “{0}”; choose another name for the copy."),
        QT_TR_NOOP("There is no dossier “{0}” on the server; check the name."),
        QT_TR_NOOP("The dossier “{0}” is larger than a dossier can be that is merged ({1} GB)."),
        QT_TR_NOOP("There is no conflict {0} any more."),
        QT_TR_NOOP("The dossier “{0}” is locked; give its passphrase to open it."),
        QT_TR_NOOP("This is not the passphrase of “{0}”; type it again."),
        QT_TR_NOOP(
            "This passphrase does not open “{0}”: it is another one, or the file is damaged; type it again, or take "
            "another copy of the file."
        ),
        QT_TR_NOOP("The dossier “{0}” was locked by a newer version of Travaux; update Travaux to open it."),
        QT_TR_NOOP("An empty passphrase keeps nothing from anybody; choose some words."),
        QT_TR_NOOP("The dossier “{0}” is not locked; there is no passphrase to take away."),
        QT_TR_NOOP("The dossier “{0}” cannot be written anew ({1}); see that files can be written beside it."),
        QT_TR_NOOP("Making a key from the passphrase"),
        QT_TR_NOOP("Writing the copies of the dossier anew"),
        QT_TR_NOOP("Writing the dossier anew"),
        QT_TR_NOOP("There is no room on the disk for the dossier “{0}”; free some and try again."),
        QT_TR_NOOP("There is no room on the server; have some freed and try again."),
        QT_TR_NOOP("There is no sound copy of the dossier “{0}” beside it."),
        QT_TR_NOOP("There was no room for a copy of the dossier “{0}” in “{1}”; free some, so that one can be kept."),
        QT_TR_NOOP("The dossier “{0}” cannot be read: {1}."),
        QT_TR_NOOP("The dossier “{0}” may not be changed here; copy it to a folder of your own first."),
        QT_TR_NOOP("The dossier “{0}” was made by a newer version of Travaux; update Travaux to open it."),
        QT_TR_NOOP("The dossier “{0}” was opened for reading only; nothing was changed."),
        QT_TR_NOOP("The draft “{0}” was changed meanwhile; open the dossier again."),
        QT_TR_NOOP("The drafts of the dossier were changed meanwhile; open it again."),
        QT_TR_NOOP("The file “{0}” cannot be written ({1}); choose another name."),
        QT_TR_NOOP("The file “{0}” is in the dossier already, as draft “{1}”."),
        QT_TR_NOOP("The file “{0}” may not be changed; choose another name."),
        QT_TR_NOOP("The folder “{0}” does not exist; make it first, or choose another one."),
        QT_TR_NOOP("The font {0} is missing: install Travaux again, then print once more."),
        QT_TR_NOOP(
            "An archive takes no file with the sign “{0}” (U+{1}), which no font here can show; replace it, or "
            "choose other pages."
        ),
        QT_TR_NOOP("The program “{0}” could not do its work (code {1})."),
        QT_TR_NOOP("The program “{0}” is not installed; install it and try again."),
        QT_TR_NOOP("The program “{0}” took longer than {1} seconds and was stopped."),
        QT_TR_NOOP("The proposal with the ask “{0}” was rejected; settle it anew in the review first."),
        QT_TR_NOOP("The proposals of “{0}” are in the dossier already, from “{1}”."),
        QT_TR_NOOP("The resources of Travaux are missing from “{0}”; install it again."),
        QT_TR_NOOP("The sample is not part of this installation; open a dossier of your own."),
        QT_TR_NOOP("There are no words to keep; paste the text that was shown."),
        QT_TR_NOOP("There is already something called “{0}”; choose another name for the new dossier."),
        QT_TR_NOOP("There is no actor {0} that could be amended; give its “type” and “short” name."),
        QT_TR_NOOP("There is no actor “{0}”; the nearest names are {1}."),
        QT_TR_NOOP("There is no actor “{0}”; `travaux actors NAME` shows how a name resolves."),
        QT_TR_NOOP("There is no change “{0}” between these two drafts; `travaux compare` lists them."),
        QT_TR_NOOP("There is no dossier “{0}”; check the name and the folder."),
        QT_TR_NOOP("There is no draft “{0}” in the dossier; name one that is there ({1})."),
        QT_TR_NOOP("There is no file “{0}”; check its name."),
        QT_TR_NOOP("Nobody has looked at how the draft “{0}” was read."),
        QT_TR_NOOP("Nothing makes it doubtful how the draft “{0}” was read: there is nothing to be looked at."),
        QT_TR_NOOP("There is no notation profile “{0}”: choose one of {1}."),
        QT_TR_NOOP("There is no notation profile “{0}”; the profiles are {1}."),
        QT_TR_NOOP("There is no room on the disk for “{0}”; free some and try again."),
        QT_TR_NOOP("There is no {0} to read; choose another reading."),
        QT_TR_NOOP("There is no “{0}” in {1}; write the place as it is printed there."),
        QT_TR_NOOP("This is no address of a server; write it as {0}."),
        QT_TR_NOOP("This takes more memory than there is for it; try a smaller document."),
        QT_TR_NOOP("This took longer than {0} seconds and was stopped; try a smaller document."),
        QT_TR_NOOP("To {0} something, say the wording that is proposed."),
        QT_TR_NOOP("What conflict {0} is about is not in the dossier any more; keep what is there."),
        QT_TR_NOOP("What was copied cannot be read; paste it as plain text."),
        QT_TR_NOOP("What was copied is too large; copy the part that is needed, or save it as a file and import that."),
        QT_TR_NOOP("What was pasted cannot be read as {0}; choose another place, or paste the whole text."),
        QT_TR_NOOP(
            "What was pasted has not one article for each of {0}; paste one after the other, or the whole text."
        ),
        QT_TR_NOOP("Who belonged to {0} on the day of the draft is not known."),
        QT_TR_NOOP("Writing the copy"),
        QT_TR_NOOP("Two files cannot replace one draft; choose one of them."),
        QT_TR_NOOP("You may not do this with the dossier “{0}” on the server; ask whoever looks after it."),
        QT_TR_NOOP("{0} and {1} are in one language; compare them instead."),
        QT_TR_NOOP("{0} cannot be removed while something rests on it ({1}); take that back first."),
        QT_TR_NOOP("{0} has no such provision any more; choose one in the text."),
        QT_TR_NOOP("{0} has no “{1}”; write its address as the draft prints it, as “Article 5(2)”."),
        QT_TR_NOOP("{0} is not among the drafts that are followed: {1}."),
        QT_TR_NOOP("{0} is not an actor; see docs/formats.md for its form."),
        QT_TR_NOOP("{0}, said to be a member of {1}, is no actor that is known; add it."),
        QT_TR_NOOP("{0}: an actor needs an “id” of capital letters and digits, such as XAR."),
        QT_TR_NOOP("{0}: each of “members” needs the id of a “member”."),
        QT_TR_NOOP("{0}: each of “names” needs a “name”."),
        QT_TR_NOOP("{0}: give both “type” and “short” name for a new actor, neither to amend a known one."),
        QT_TR_NOOP("{0}: who opted out ({1}) has no dates; end a membership with “until”."),
        QT_TR_NOOP("{0}: {1} would leave before it joins."),
        QT_TR_NOOP("{0}: “short” is empty."),
        QT_TR_NOOP("{0}: “{1}” has a value of the wrong kind; see docs/formats.md for its form."),
        QT_TR_NOOP("{0}: “{1}” is no date; write it as 2024-08-09."),
        QT_TR_NOOP("{0}: “{1}” is no list of objects; see docs/formats.md for its form."),
        QT_TR_NOOP("{0}: “{1}” is not known here; known are {2}."),
        QT_TR_NOOP("“{0}” contains a document type definition, which is not allowed; save it again from {1}."),
        QT_TR_NOOP("“{0}” could be {1}; write the one you mean."),
        QT_TR_NOOP("“{0}” could not be read; copy it to this computer and try again."),
        QT_TR_NOOP("“{0}” does not open with this password; give another one."),
        QT_TR_NOOP("“{0}” has an XML document type, which is not read; save it again as a workbook."),
        QT_TR_NOOP("“{0}” has more than {1} rows; split it into smaller tables."),
        QT_TR_NOOP(
            "“{0}” holds NUL characters, so it is not a text; choose the document itself, or save it again as text."
        ),
        QT_TR_NOOP("“{0}” has {1} pages, more than the {2} that are read; save the part that is the draft as a file."),
        QT_TR_NOOP("“{0}” holds more letters than any treaty; save the part that is the draft as a file."),
        QT_TR_NOOP("“{0}” holds no text document; open it in LibreOffice and save the text as .odt."),
        QT_TR_NOOP("“{0}” holds no Word document; open it in Word and save it as .docx."),
        QT_TR_NOOP("“{0}” holds no draft; import one, so that the articles have an order."),
        QT_TR_NOOP(
            "“{0}” holds no proposals that could be read: it needs the name of a delegation in a heading, a "
            "table of proposals, or tracked changes."
        ),
        QT_TR_NOOP("“{0}” holds no proposals; add a paper with some first."),
        QT_TR_NOOP("“{0}” holds no text of a draft; choose another file."),
        QT_TR_NOOP("“{0}” holds no text; choose another file."),
        QT_TR_NOOP("“{0}” holds no words; choose a file with the text of a draft."),
        QT_TR_NOOP("“{0}” holds no words; choose a workbook with a table of proposals."),
        QT_TR_NOOP("“{0}” is a PDF without pages; choose another file."),
        QT_TR_NOOP("“{0}” is a damaged PDF; get the file again, or save it anew from its program."),
        QT_TR_NOOP("“{0}” declares a document type (DTD), which is not read; save the file again without it."),
        QT_TR_NOOP("“{0}” is malformed XML{1}; get a fresh copy of the file and try again."),
        QT_TR_NOOP("“{0}” holds more elements than any draft has; choose a smaller file."),
        QT_TR_NOOP(
            "“{0}” is XML, but neither Akoma Ntoso 2 or 3 nor a web page; save the draft as DOCX or as plain text."
        ),
        QT_TR_NOOP("“{0}” cannot be read as a web page; save the draft as DOCX or as plain text."),
        QT_TR_NOOP("“{0}” holds the part {1} twice; save it again from {2}."),
        QT_TR_NOOP("“{0}” is a folder, not a dossier; name the .travaux file."),
        QT_TR_NOOP("“{0}” is a folder; choose a file."),
        QT_TR_NOOP("“{0}” is a folder; name a file in it to write to."),
        QT_TR_NOOP("“{0}” is an old Office file without a text; open it in its program and save it as DOCX."),
        QT_TR_NOOP("“{0}” is no name for a dossier; let it end in .travaux."),
        QT_TR_NOOP("“{0}” is {1}, which is read only where LibreOffice is installed; install it, or save it as DOCX."),
        QT_TR_NOOP("LibreOffice could not read “{0}”; open it in its program and save it as DOCX."),
        QT_TR_NOOP(
            "No picture of a page of “{0}” is kept; if its report names pages that it lacks, import its file again."
        ),
        QT_TR_NOOP("“{0}” is an old or password-protected Word file; save it in Word as .docx without a password."),
        QT_TR_NOOP("“{0}” is damaged or was cut off; get a fresh copy and try again."),
        QT_TR_NOOP("“{0}” is damaged: a part is longer than it says; save it again from {1}."),
        QT_TR_NOOP("“{0}” is damaged: it says it is {1} but is not; save it again as UTF-8."),
        QT_TR_NOOP("“{0}” is damaged; save it again as a workbook."),
        QT_TR_NOOP("“{0}” is empty; choose a file with the text of a draft."),
        QT_TR_NOOP("“{0}” is encrypted; save it without a password."),
        QT_TR_NOOP("“{0}” is protected by a password, which is not read; save it without one and choose that file."),
        QT_TR_NOOP("“{0}” is larger than a list of actors can be."),
        QT_TR_NOOP("“{0}” is larger than {1} MB, too large for a draft; choose another file."),
        QT_TR_NOOP("“{0}” is locked in a way that is not known here; save it without protection and choose that."),
        QT_TR_NOOP("“{0}” is locked; give its password."),
        QT_TR_NOOP("“{0}” has no page {1}."),
        QT_TR_NOOP("“{0}” has changed since it was read; its pages are not shown."),
        QT_TR_NOOP("“{0}” is malformed{1}; open it in {2}, save it again and import the new file."),
        QT_TR_NOOP("“{0}” is no date; write it as 2024-08-09."),
        QT_TR_NOOP("“{0}” is no name for a compilation; end it in .docx, .md or .txt."),
        QT_TR_NOOP("“{0}” is no ordinary file; choose a file with the text of a draft."),
        QT_TR_NOOP(
            "“{0}” is no table of proposals: it needs the headings Article, Proponent and Proposed text in a row."
        ),
        QT_TR_NOOP(
            "“{0}” is no text, or in no encoding that is known here; choose a DOCX or PDF, or save it again as UTF-8."
        ),
        QT_TR_NOOP("“{0}” is no time; write it as 2024-08-09T14:05."),
        QT_TR_NOOP("“{0}” is not a Travaux dossier; name a .travaux file."),
        QT_TR_NOOP("“{0}” is not a {1} file or was cut off; get a fresh copy and try again."),
        QT_TR_NOOP("“{0}” is not a Word file, whatever its name says; save the draft again as DOCX and choose that."),
        QT_TR_NOOP("Recognising the words on the pages of {0}"),
        QT_TR_NOOP("The letters of “{0}” are not those that are printed; install Tesseract and import it again."),
        QT_TR_NOOP(
            "The letters of “{0}” are not those that are printed; install Tesseract with its data “{1}” and import it"
            " again."
        ),
        QT_TR_NOOP("“{0}” holds no text but pictures of it; install Tesseract and import it again."),
        QT_TR_NOOP(
            "“{0}” holds no text but pictures of it; install Tesseract with its data “{1}” and import it again."
        ),
        QT_TR_NOOP("The words of “{0}” could not be read even from its pictures; get it in another format."),
        QT_TR_NOOP("There is already something called “{0}”; name a folder that is not there yet."),
        QT_TR_NOOP("“{0}” is not a file that can be replaced; choose another name."),
        QT_TR_NOOP("“{0}” is not a list of actors; see docs/formats.md for its form."),
        QT_TR_NOOP("“{0}” is not a table that can be read; save it again as CSV."),
        QT_TR_NOOP("“{0}” is too large once unpacked; split it into smaller tables."),
        QT_TR_NOOP("“{0}” is data in JSON, not a text that can be read; choose the file of the draft."),
        QT_TR_NOOP(
            "“{0}” is a picture ({1}) and holds no words; get the draft itself as DOCX or PDF, or a scan of it as PDF."
        ),
        QT_TR_NOOP("“{0}” is a recording of sound or film; choose the file with the text of the draft."),
        QT_TR_NOOP("“{0}” is a compressed file; unpack it, and choose the draft in it."),
        QT_TR_NOOP("“{0}” is a program and no text; choose the file of the draft."),
        QT_TR_NOOP(
            "“{0}” is a dossier or another database; open a dossier with “Open a dossier…”, and choose a draft here."
        ),
        QT_TR_NOOP("“{0}” is XML in an encoding of mainframes (EBCDIC); save it again as UTF-8."),
        QT_TR_NOOP("“{0}” is a presentation; save it as PDF and choose that."),
        QT_TR_NOOP("“{0}” may not be read by you; ask for the right to read it, or copy it first."),
        QT_TR_NOOP("“{0}” on the server is not a Travaux dossier; check the name."),
        QT_TR_NOOP("“{0}” unpacks to far more than a {1} file should; save it again from {2}."),
        QT_TR_NOOP(
            "Nothing was written, by a fault of the program: read back, the file does not have the words of the newer "
            "draft in {0}; choose another format or layout."
        ),
        QT_TR_NOOP(
            "Nothing was written, by a fault of the program: read back, the file does not have the words of the older "
            "draft in {0}; choose another format or layout."
        ),
        QT_TR_NOOP(
            "Nothing was written, by a fault of the program: read back, what is struck and what is new do not fit each "
            "other in {0}; choose another format or layout."
        ),
        QT_TR_NOOP(
            "Nothing was written, by a fault of the program: read back, the file does not show change {0}; choose "
            "another format or layout."
        ),
        QT_TR_NOOP(
            "Nothing was written, by a fault of the program: these words do not stand on the pages: “{0}”; choose "
            "another format or layout."
        ),
    )
    return tuple(map(str, said))
