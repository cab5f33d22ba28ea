<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Travaux was not closed in order the last time. All that had been entered is in its dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults are written to {file}, on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts of a treaty side by side, and who asked for each change. Offline, always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Travaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal is kept; Ctrl+R shows it among the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marks of {draft} are read anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dossier with proposals first: there is nothing to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing {older} and {newer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours; nothing was lost. ({what})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers (*.travaux)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change between these two drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tracked changes accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option {number} of every choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As proposed by {actor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts (*.docx *.md *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers with proposals (*.txt *.md *.csv *.xlsx *.docx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make or open a dossier first: proposals are kept in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make or open a dossier first: drafts and papers are kept in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the dossier of the last evening at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of the treaty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged provisions shown &amp;around a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you enter is stored at once in the dossier. Travaux never opens a connection to a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renumbering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bracketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substantive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consequential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modal verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number or date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defined term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked in the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matched by wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asserted by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>propose</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>co-sponsor</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oppose</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retain</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserve</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flexible</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdraw</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insert</source>
        <comment>edit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <comment>edit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace</source>
        <comment>edit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new wording</source>
        <comment>edit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bracket</source>
        <comment>edit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <comment>edit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oppose</source>
        <comment>edit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retain</source>
        <comment>edit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <comment>edit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <comment>edit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <comment>edit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <comment>fate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in part</source>
        <comment>fate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>fate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bracketed</source>
        <comment>fate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <comment>fate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped later</source>
        <comment>fate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <comment>fate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;drafts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;proposals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter a proposal by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;tation of a draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xchange the drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the &amp;draft before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair of drafts b&amp;efore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next pa&amp;ir of drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the room before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject who is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;orrect, or say who asked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold unchanged provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current row in wor&amp;ds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands and their &amp;keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the &amp;log of faults lies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Travaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found any more: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two drafts of a treaty side by side, and who asked for each change. A dossier keeps all the drafts and papers of one negotiation in one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a dossier here to open it, or two drafts to make a new dossier of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dossier is empty. Add two drafts, and they are compared at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dossier has one draft. Add one more, and the two are compared at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add drafts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste from the room screen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add proposals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop drafts here. Papers with proposals (compilations, tables) are dropped with Shift held down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
