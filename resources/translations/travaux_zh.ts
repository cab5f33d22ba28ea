<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
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
        <source>What stands at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No more than %n actors are followed; follow one of them no more first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>High contrast, da&amp;rk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do</source>
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
        <source>{draft} is kept as a working draft: nobody issued it.</source>
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
    <message>
        <source>Words or article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under their articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the changes stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{some} of {all} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by {what}: {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not where they asked the contrary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: {what}. Press to take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside of chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches our proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to check with the capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any note</source>
        <translation type="unfinished"></translation>
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
        <source>the proposal entered on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make or open a dossier first: drafts and papers are kept in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the import of {names}</source>
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
        <source>Count again</source>
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
        <source> pt</source>
        <comment>points, after a size of letters</comment>
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
        <source>{new} (was {old})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What only follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and front matter</source>
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
        <source>proponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author of tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected: no evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed ad referendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed in informals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
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
        <source>renumbered as others came and went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>references that follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets that came with new words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets gone with their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets widened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets narrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets set otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alternatives settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alternatives merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alternatives opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single signs of brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tracked change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check with capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{draft} (unofficial)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <comment>survival of a proposal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <comment>survival of a proposal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>survival of a proposal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bracketed</source>
        <comment>survival of a proposal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <comment>survival of a proposal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter of the stance: propose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter of the stance: co-sponsor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter of the stance: support</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter of the stance: oppose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K</source>
        <comment>letter of the stance: retain (keep)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter of the stance: delete</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter of the stance: reserve</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <comment>letter of the stance: flexible</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter of the stance: withdraw</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups by their members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the United Nations only</source>
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
        <source>&amp;Export and print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the export…</source>
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
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy with the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the c&amp;hange as a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin a note here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All notes</source>
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
        <source>Paste &amp;from the room screen…</source>
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
        <source>To an arti&amp;cle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other end of the &amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Life of this provision</source>
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
        <source>&amp;Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;became of our asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k to the room before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;ther colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show all changes</source>
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
        <source>&amp;One column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panes scroll &amp;apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold unchanged provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More unchanged provisions around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ewer unchanged provisions around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current row in wor&amp;ds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts and their &amp;brackets above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
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
        <source>Article 5, or 5(2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those who spoke a&amp;part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How groups are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft on which positions are laid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter a position…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On &amp;draft:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering positions …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are followed through the drafts to the provisions of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The positions could not be gathered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The positions were not gathered to their end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n provisions are hidden by the filter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n actors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not by members, for no day is told: {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one to see who stands where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with proposals, with tags in a draft, and by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add proposals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No position is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n provisions are written to {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop drafts here. Papers with proposals (compilations, tables) are dropped with Shift held down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for the contrary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written; no delegation is confirmed for this name: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole block of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole block of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeness {score} of 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in common:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft itself marks these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ Found by wording: the words that changed are words that were proposed. It is not recorded that one follows from the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✎ A person says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches a red line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches a note of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow {actor} no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow {actor} with a colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several stand behind this change: take the link below the one you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to confirm here; say who asked with Ctrl+Shift+A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who asked in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping what you said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing what you said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a change in the text or in the list: who asked for it, and where, is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{older} → {newer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same words in both drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was found in the drafts and papers that shows who asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else asked, too…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who asked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for the contrary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions on this provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The life of these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole provision, draft by draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why these two stand side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note on this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it stood: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it stands now: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside a move: {move}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find among: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also where they asked the contrary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change is all of this at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change between these two drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {place}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} (for others)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change is shown: the filter hides them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last change. Once more goes on to {pair}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last change. Once more begins again with the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the first change. Once more goes back to {pair}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the first change. Once more goes to the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chart}: what can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with or without “not”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer said to be agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touched in {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed texts, and what was touched afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a draft says is agreed, and every change of its words or brackets since, whoever asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft says of a text that it is agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked, not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every difference is marked, and every mark makes a difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{draft} has no tracked changes, so that there is nothing to hold it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said by tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences from the older draft that no tracked change marks, and marks that make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {target} in this draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was none in the draft before, either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References that lead astray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citations that name no provision of their own draft, or another one than before. Other instruments are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every citation of a provision leads to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convergence, chapter by chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chapter is followed by its words, whatever its number. The line shows its course, the number behind it how much the last draft differs from the first in which the chapter stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this sort stands in any draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>brackets in {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options in {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of its words in dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touched afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said by tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since the draft before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named as holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text from draft to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row has its own measure. Who holds is who is named in tags of the draft, or has something pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add drafts: how the text grew is counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who got how much, in {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks of each actor by what became of them. A group is not counted with its members, and nothing says that a text is as it is because somebody asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken, restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part, reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bracketed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken, dropped, without a fate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add papers with proposals: what became of them is counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} (puts forward for others)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes from draft to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chapter is followed by its words, whatever its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step between two drafts in which anything of this sort changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbs of obligation in each draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each stands in the whole text; all forms of a verb in one tense count as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verb of obligation was found; it is looked for in the six languages of the United Nations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each changed verb, and who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages of more than forty words that came or went as a whole are not counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verb of obligation changed from one draft to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft of this dossier has tracked changes, so that there is nothing to hold them to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held to it: {drafts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences from the draft before that no tracked change marks, and marks that make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {older} to {newer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed verbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed texts touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>references astray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red lines touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes that changes touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change that touches a red line is flagged here, in the list and in the brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change touches one of your notes. A note marked as a red line is flagged here when one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts in the order of weight; the number leads to the changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article came, went or moved; no verb, number, qualifier, alternative or bracket changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligations (shall, should, may …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and time limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualifying words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes by chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substantive changes, those that only follow from them, and editorial ones; of the substantive, how many name nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈&#xa0;matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that answer what an actor asked. Marked: the draft itself says so. Matched: the words are those that were proposed; it is not recorded that one follows from the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the drafts and papers shows who asked for a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unattributed is the most frequent right answer: where no paper shows who asked, nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what they touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change counts once under its kind, and under each thing that it touches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change touches a verb, a number, a qualifier or a defined term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligations: which verbs changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verb of obligation changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets and options by chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is open in each draft. A chapter is followed by its words, whatever its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this sort stands in either draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each event counts once, however many signs it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bracket was put, lifted or moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting between {older} and {newer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting over the whole dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program met a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two drafts: what changed between them is counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dossier with two drafts: what changed between them is counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n with us</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n otherwise</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What we asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ask in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no fate in this draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {draft}: {fate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {place} in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{draft}: {fate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other drafts: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked: {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside or instead of: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our whole wording in the place of {draft}’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest edit from {draft} to ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the same proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ Others whose words ask the same here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ Others whose words ask the contrary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ Others who want other words in this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the wording, but not said to go, so it stays: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place is gone, and it is not laid: “{out}” → “{into}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper says beside which words it stands, and not on which side: it was put behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {place}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {place} to {goal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert, as a new {place} (in or after {goal}): “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert, as a new {place}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {place}, replace “{out}” after “{after}” by “{into}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {place}, replace “{out}” by “{into}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {place}, delete “{out}” after “{after}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {place}, delete “{out}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {place}, insert “{into}” after “{after}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {place}, insert “{into}” before “{before}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {place}, insert “{into}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to ask: {draft} reads as it was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each edit that was asked stands in {draft} already; what else the wording restates was changed by others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{draft} has these words, but in brackets with others: ask that the brackets be lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks nothing of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft to which it speaks is not in the dossier, so it cannot be laid on {draft}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks to a later draft than {draft}; choose that one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it speaks of does not stand in the draft to which it speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it speaks of has no counterpart in {draft} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It restates the text to which it speaks; what it asks of it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper has lost what was struck: old and new words stand as one, and which go is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repeats the draft to which it speaks, and asks for nothing that stood otherwise there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only leaves words out, and does not say that they should go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also what our &amp;groups asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fates in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of which the fates are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our delegation: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose our delegation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}: {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group of which we are a member is known on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which delegation are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: we spoke apart from {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {names} spoke apart from {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members who said the contrary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where our groups and their members spoke apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our &amp;whole wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show our wording in the place of the draft&apos;s, and not only what was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck and underlined in a word processor, between signs in plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following what we asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following what we asked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts are compared, and our asks laid on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our asks could not be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our asks were not followed to their end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Spoke apart (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>We asked nothing ourselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick “Also what our groups asked” to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member of our groups is recorded with the contrary of what its group said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody spoke apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dossier is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one to see what became of what your delegation asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then this room shows what you asked, what became of it, and the smallest edit to your wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper of this dossier has a proposal of {name} or its groups. Add a paper, or enter one by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We asked nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dossier first: who you are is kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instructions are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n asks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>older of the two</source>
        <comment>draft</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer of the two</source>
        <comment>draft</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both of the two</source>
        <comment>draft</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unofficial: nobody issued it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Click: newer · Shift+click or right click: older · B: with the one before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n brackets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n options</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placeholders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts agreed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unofficial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notation of a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notation profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read under this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{draft} is read as “{profile}”, as the text itself speaks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{draft} is read as “{profile}”, as somebody chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text itself speaks for “{profile}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dossier with a draft first: there is no notation to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the notation of {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the marks of {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text from the screen in the room, and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste from the room screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck words &amp;go, and underlined words come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen in room 2, informal on article 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no draft of this dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the new wording of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole or part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision of which it is the new wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as a working draft, and marked as unofficial wherever it is shown or printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say of which provision it is the new wording, or that it is the whole text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make or open a dossier first: a working draft is kept in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working draft {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the joining of two provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parting of two provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts on a line of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft yet: add the first with Ctrl+D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{draft} is the first: choose it as the older one, by Shift or the right button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{draft} is the last: there is none after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of changes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded to one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unchanged provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the la&amp;bels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red lines that are touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend on each page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked, and on what evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts for checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notes at their changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations that readers of PDF list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first page and the head of each page will say how many changes are not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed actors in colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>the sheets of a print</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All changes (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only those of the filter (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No more than {number} can be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named for these changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the pages are shown as they would be written. Compare two drafts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the pages are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are not made: it was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages could not be made: this is a fault of the program, not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {pages} · {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of changes (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open after writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no author and no date of its making; who asked stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “{name}” again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dossier with two drafts first: there is nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer opens “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing page {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages were handed to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages could not be printed; look at the printer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who proposes this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name in any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–9 or Enter takes a candidate · Backspace takes the last name away · Enter on an empty line: that is all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name of a delegation begins so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fate</source>
        <comment>of an ask that cannot be followed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} (asked of {old})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks to {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft in a dossier needs a label; give it one, for example with --label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label or symbol belongs to one draft; import the files one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note needs a text, a colour or a priority; write something, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note stands on words of the draft; choose some, or make it on the whole provision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a text needs the draft that it edits; choose that draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program ended before its work was done; close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position needs a place; say the article it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position needs an actor; say whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposal needs a place; say the article it speaks to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposal needs an actor; say who proposes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the words for the note first, or make it on the whole provision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the provisions of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following what was agreed and asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following what was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the delegation that asked for the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal of the dossier has an ask “{0}”; `travaux proposals` with --json lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “{0}”; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where it is recorded who asked (a paper, a meeting, a note): no name stands without evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where this text was shown, as “screen in room 2, informal on article 6”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where this was said, as “plenary, 3 May, morning”: a stance without a source is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling the lives of provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The actors in “{0}” cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier already has a draft “{0}”; give this one another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier has no draft “{0}” any more; open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier has no draft “{0}”; its drafts are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier has no drafts, and so no notes on them; import a draft first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier has no proposal “{0}”; `travaux proposals` lists those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier has this proposal paper no more; open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier “{0}” cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier “{0}” may not be changed here; copy it to a folder of your own first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier “{0}” was made by a newer version of Travaux; update Travaux to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier “{0}” was opened for reading only; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft “{0}” was changed meanwhile; open the dossier again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts of the dossier were changed meanwhile; open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{0}” cannot be written ({1}); choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{0}” is in the dossier already, as draft “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{0}” may not be changed; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{0}” does not exist; make it first, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font {0} is missing: install Travaux again, then print once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program “{0}” could not do its work (code {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program “{0}” is not installed; install it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program “{0}” took longer than {1} seconds and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal with the ask “{0}” was rejected; settle it anew in the review first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposals of “{0}” are in the dossier already, from “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resources of Travaux are missing from “{0}”; install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is not part of this installation; open a dossier of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words to keep; paste the text that was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already something called “{0}”; choose another name for the new dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no actor {0} that could be amended; give its “type” and “short” name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no actor “{0}”; `travaux actors NAME` shows how a name resolves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change “{0}” between these two drafts; `travaux compare` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dossier “{0}”; check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no draft “{0}” in the dossier; name one that is there ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{0}”; check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no notation profile “{0}”: choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no notation profile “{0}”; the profiles are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room on the disk for “{0}”; free some and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {0} to read; choose another reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{0}” in {1}; write the place as it is printed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This took longer than {0} seconds and was stopped; try a smaller document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {0} something, say the wording that is proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied cannot be read; paste it as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied is too large; copy the part that is needed, or save it as a file and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was pasted cannot be read as {0}; choose another place, or paste the whole text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aligning provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for moved sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} are in one language; compare them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be removed while something rests on it ({1}); take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no such provision any more; choose one in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no “{1}”; write its address as the draft prints it, as “Article 5(2)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not among the drafts that are followed: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not an actor; see docs/formats.md for its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, said to be a member of {1}, is no actor that is known; add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: an actor needs an “id” of capital letters and digits, such as XAR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: each of “members” needs the id of a “member”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: each of “names” needs a “name”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: give both “type” and “short” name for a new actor, neither to amend a known one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: who opted out ({1}) has no dates; end a membership with “until”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} would leave before it joins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: “short” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: “{1}” has a value of the wrong kind; see docs/formats.md for its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: “{1}” is no date; write it as 2024-08-09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: “{1}” is no list of objects; see docs/formats.md for its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: “{1}” is not known here; known are {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” contains a document type definition, which is not allowed; save it again from Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” could be {1}; write the one you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” could not be read; copy it to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has an XML document type, which is not read; save it again as a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has more than {1} rows; split it into smaller tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” holds NUL characters, so it is not a text; choose the document itself, or save it again as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” holds no Word document; open it in Word and save it as .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” holds no draft; import one, so that the articles have an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” holds no proposals that could be read: it needs the name of a delegation in a heading, a table of proposals, or tracked changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” holds no proposals; add some with `travaux proposals`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” holds no text of a draft; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” holds no words; choose a file with the text of a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” holds no words; choose a workbook with a table of proposals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” holds the part {1} twice; save it again from Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is XML or HTML, which is not read yet; save the draft as DOCX or as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is XML with a document type (DTD), which is not read; save the draft as DOCX or as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a folder, not a dossier; name the .travaux file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a folder; choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a folder; name a file in it to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a zip file but not a Word file; choose a .docx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is an old or password-protected Word file; save it in Word as .docx without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is damaged or was cut off; get a fresh copy and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is damaged: a part is longer than it says; save it again from Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is damaged: it says it is {1} but is not; save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is damaged; save it again as a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is empty; choose a file with the text of a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is encrypted; save it without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is larger than a list of actors can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB, too large for a draft; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is malformed{1}; open it in Word, save it again and import the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no date; write it as 2024-08-09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no name for a compilation; end it in .docx, .md or .txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file; choose a file with the text of a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no table of proposals: it needs the headings Article, Proponent and Proposed text in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no time; write it as 2024-08-09T14:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a Travaux dossier; name a .travaux file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a Word file or was cut off; get a fresh copy and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a Word file, whatever its name says; save the draft again as DOCX and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a file that can be replaced; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a list of actors; see docs/formats.md for its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a table that can be read; save it again as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is too large once unpacked; split it into smaller tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is {1}, not a text that can be read; open it in its program and save it as DOCX or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” may not be read by you; ask for the right to read it, or copy it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” unpacks to far more than a Word file should; save it again from Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun and not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had begun {what} ({when}): “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had begun {what} ({when}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said to be agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in one language alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in {has}: {lacks} has no such provision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a number: {left} in {here}, {right} in {there}; which is missing cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no number in {lacks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands under another part or chapter in {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no heading in {lacks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets: {left} in {here}, {right} in {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options: {left} in {here}, {right} in {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholders: {left} in {here}, {right} in {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes: {left} in {here}, {right} in {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be agreed or open: {left} times in {here}, {right} times in {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed only in {has}, since {before}; {lacks} stands as it stood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two language versions side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two languages do not stand in one column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same text in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which differences are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only provisions whose form differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All differences ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{difference} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n provisions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{provisions}, {flagged} differ in form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the form differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two drafts of one text in different languages stand beside each other here, paragraph by paragraph, by their numbers; where one has other paragraphs, brackets or options than the other, it is listed. Every draft of this dossier is in one language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a draft in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} and {right}, paragraph by paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying the two texts beside each other …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying {left} and {right} beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it was done; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two texts could not be laid beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two texts do not differ in form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the first difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} (was {former})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} · divided from it: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n provisions unchanged: {first} – {last}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{former}: moved to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: moved here from {former}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours by draft of origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: {draft}, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the words that first stood in {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provision before (Ctrl+Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <comment>provision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next provision (Ctrl+Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it stands under (Ctrl+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours by origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour words by the draft in which they first stood (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the order of the drafts round (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the texts (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some drafts are not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another language, or unofficial: {drafts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The life of a provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provision} · as seen from {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts, one below the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the first draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following the words of {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every draft’s version of one article below the other: what changed from draft to draft, where words entered, left and returned, and who asked. Choose a provision in the texts, then Ctrl+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following the words through all drafts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each draft is compared with the next. This is done once; afterwards every provision is at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The life could not be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands under nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a draft first; its version is then copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {draft}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the newest draft that is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown with it, because it was divided from it: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {draft} at this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a word, or go to it with the arrow keys, for its story: where it first stood, and who asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First stood in {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left in {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned in {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is recorded as having asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ matched by wording ({score}): it is not recorded that one follows from the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in common: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” (as written; no delegation is confirmed for this name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft has no words of it; Enter opens what is folded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last word of this draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was its first word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft has nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for the contrary, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <comment>provision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still gone</source>
        <comment>provision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the first draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back again</source>
        <comment>provision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <comment>provision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <comment>provision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renumbered</source>
        <comment>provision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divided</source>
        <comment>provision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined</source>
        <comment>provision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <comment>provision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>provision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} words came, {went} words went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editorial, inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bracket added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same words, another meaning or form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divided; the other part is {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined with {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved; the other place is {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed; see {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unattributed: nobody is known to have asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unattributed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contrary was asked for by {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rivate: left out of what is exported or shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be remembered here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these words are to the delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>touched by %n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orphaned: with the last words they had (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Red line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} in {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note on the {kind} in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note on words of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for its words …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % of its letters are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words are gone in {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved here from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other words came between its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in several provisions now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found again by its very words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this reading leaves its words out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{draft} is older than its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its draft came from another file, where its words are not, or not once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its draft is not in this dossier any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the notes by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which notes are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looking for the words of %n notes in these drafts …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The notes cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes stand on the words of drafts: open a dossier with two of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose words in a text, or a change, and press Ctrl+M. A note follows its words into the next draft, and a change that touches a red line is flagged at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides all notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the words of the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note stands on words of one provision: choose words of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose words, a change or a provision first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two drafts first: a note stands on their words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is not in the dossier yet; it is offered again until you keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was begun cannot be read any more; write the note anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches a red line: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All on this provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n States</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n territories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names not known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apart from its own group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} (not in this draft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} (was {old})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apart from {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up, or said anew later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions: provisions by actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a position by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting, statement or paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page or paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said or written &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose position is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a proposal by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or symbol of the paper, or the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who proposes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words &amp;beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ra&amp;tionale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recorded in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks to &amp;draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proposal on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, names or places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edit}, stance: {stance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no proponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fate in {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>settled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following what was asked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts are compared, and all proposals looked for in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposals could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposals were not followed to their end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} asks are hidden by the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one to see who proposed what, and what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a compilation, a table or a submission, or enter what was heard in the room by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal is in this dossier yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n asks are written to {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next doubtful (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no proposal in this dossier yet; add a paper with proposals first (Ctrl+Shift+D).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing doubtful is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was said of the proposal on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settled} of {proposals} settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is left in this list: choose “All proposals”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put right what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {number} of {asks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the drafts (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which proposals are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← → another ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the ask wants: {edits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Del&lt;/b&gt; nothing is asked there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;+&lt;/b&gt; one more ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Ctrl+Z&lt;/b&gt; undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Ctrl+Shift+Z&lt;/b&gt; redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Esc&lt;/b&gt; back to the drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals to be settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage of the paper is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal as it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <comment>a provision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draft before it (the paper names none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <comment>a paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} taken, {partly} in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecards: actors by fates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life of a provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Folded. Press it to read these provisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on red lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen: draw over words, or go to a provision, and copy then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change is chosen: click one, or go to one with F7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n provisions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{address} of {draft} is to be joined: click its counterpart in {other}, or Enter on its row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not join (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{older} → {newer}</source>
        <comment>two drafts in one column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No move is in sight here: there is no other end to go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{move} → {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{move} ← {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{move}: from {left} to {reached}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address}, {draft}:</source>
        <comment>before the copied words of a provision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} ({drafts}): {change}</source>
        <comment>a change as one copied line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for the contrary: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many places were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <comment>switch: whole words only</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <comment>found</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>places found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article 12 bis(2)(a), annex II, or words of a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes there · ↑ ↓ choose · old and new numbers both lead there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provision of these two drafts has this number or heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of a provision as you would say it; the number of either draft will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} (was {old})</source>
        <comment>addresses of a provision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} (new)</source>
        <comment>address of a provision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} (only in the older draft)</source>
        <comment>address of a provision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n provisions, {count} of them only renumbered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisions unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{said}: {first} – {last}</source>
        <comment>a fold: how many provisions, from the first to the last</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fold these %n provisions again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This text is {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was agreed in the older draft, and its words or brackets are others now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was agreed in the older draft, and is no longer said to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was agreed in the older draft; the newer one says nothing of what is agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {place}</source>
        <comment>where a provision moved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {place}</source>
        <comment>from where a provision moved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(was {number})</source>
        <comment>the number of a provision in the older draft</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the other end of the move: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: asked for the contrary, {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {link}</source>
        <comment>actor and link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the change as a quoted line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on these words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this provision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life of {address}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the other end of the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join {address} of {draft} with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join {address} with {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not join {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take apart what was joined by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold these provisions again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More context around changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less context around changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from here to {place} ({move}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved here from {place} ({move}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First text, {address}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second text, {address}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first text has no such provision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second text has no such provision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new}, was {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New provision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renumbered only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bracket removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editorial, deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two drafts side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two drafts in one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one column there is nothing to scroll apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panes scroll each on their own: wheel over one, or ← → and the keys, move it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock again (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provision did not move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older words: {story}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer words: {story}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other lives</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in the text since {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered in {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left in {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back in {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a working draft from “{source}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a working draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both drafts in one column, as a drafter marks them (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pane scrolls alone (F8); F8 again aligns them on what is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold what did not change, or only follows a renumbering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged provisions that stand unfolded around each change (+ and − in the texts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context around changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in both drafts (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a provision by its old or new number (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
