<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n of formatting, not listed</source>
        <translation>
            <numerusform>and %n of formatting, not listed</numerusform>
            <numerusform>and %n of formatting, not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendments</source>
        <translation>
            <numerusform>%n amendment</numerusform>
            <numerusform>%n amendments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n amendments</source>
        <translation>
            <numerusform>{some} of %n amendment</numerusform>
            <numerusform>{some} of %n amendments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n changes</source>
        <translation>
            <numerusform>{some} of %n change</numerusform>
            <numerusform>{some} of %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen changes</source>
        <translation>
            <numerusform>%n chosen change</numerusform>
            <numerusform>%n chosen changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files</source>
        <translation>
            <numerusform>Reading %n file</numerusform>
            <numerusform>Reading %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files → proposals of this dossier</source>
        <translation>
            <numerusform>%n file → proposals of this dossier</numerusform>
            <numerusform>%n files → proposals of this dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files → drafts</source>
        <translation>
            <numerusform>%n file → draft</numerusform>
            <numerusform>%n files → drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files → proposals</source>
        <translation>
            <numerusform>%n file → proposals</numerusform>
            <numerusform>%n files → proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts → new dossier</source>
        <translation>
            <numerusform>%n draft → new dossier</numerusform>
            <numerusform>%n drafts → new dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with us</source>
        <translation>
            <numerusform>%n with us</numerusform>
            <numerusform>%n with us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n against</numerusform>
            <numerusform>%n against</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n otherwise</source>
        <translation>
            <numerusform>%n otherwise</numerusform>
            <numerusform>%n otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spoke apart (%n)</source>
        <translation>
            <numerusform>Spoke apart (%n)</numerusform>
            <numerusform>Spoke apart (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asks</source>
        <translation>
            <numerusform>%n ask</numerusform>
            <numerusform>%n asks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %n actors are followed; follow one of them no more first.</source>
        <translation>
            <numerusform>No more than %n actor is followed; follow it no more first.</numerusform>
            <numerusform>No more than %n actors are followed; follow one of them no more first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brackets</source>
        <translation>
            <numerusform>%n bracket</numerusform>
            <numerusform>%n brackets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n options</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subparagraphs</source>
        <translation>
            <numerusform>%n subparagraph</numerusform>
            <numerusform>%n subparagraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs without a number</source>
        <translation>
            <numerusform>%n paragraph without a number</numerusform>
            <numerusform>%n paragraphs without a number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placeholders</source>
        <translation>
            <numerusform>%n placeholder</numerusform>
            <numerusform>%n placeholders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts agreed</source>
        <translation>
            <numerusform>%n text agreed</numerusform>
            <numerusform>%n texts agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All changes (%n)</source>
        <translation>
            <numerusform>All changes (%n)</numerusform>
            <numerusform>All changes (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only those of the filter (%n)</source>
        <translation>
            <numerusform>Only the one of the filter (%n)</numerusform>
            <numerusform>Only those of the filter (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisions</source>
        <translation>
            <numerusform>%n provision</numerusform>
            <numerusform>%n provisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisions unchanged: {first} – {last}</source>
        <translation>
            <numerusform>%n provision unchanged: {first} – {last}</numerusform>
            <numerusform>%n provisions unchanged: {first} – {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>touched by %n changes</source>
        <translation>
            <numerusform>touched by %n change</numerusform>
            <numerusform>touched by %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orphaned: with the last words they had (%n)</source>
        <translation>
            <numerusform>Orphaned: with the last words it had (%n)</numerusform>
            <numerusform>Orphaned: with the last words they had (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking for the words of %n notes in these drafts …</source>
        <translation>
            <numerusform>Looking for the words of %n note in these drafts …</numerusform>
            <numerusform>Looking for the words of %n notes in these drafts …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States</source>
        <translation>
            <numerusform>%n State</numerusform>
            <numerusform>%n States</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n territories</source>
        <translation>
            <numerusform>%n territory</numerusform>
            <numerusform>%n territories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names not known</source>
        <translation>
            <numerusform>%n name not known</numerusform>
            <numerusform>%n names not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisions are hidden by the filter.</source>
        <translation>
            <numerusform>%n provision is hidden by the filter.</numerusform>
            <numerusform>%n provisions are hidden by the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actors</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisions are written to {file}.</source>
        <translation>
            <numerusform>%n provision is written to {file}.</numerusform>
            <numerusform>%n provisions are written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asks are written to {file}.</source>
        <translation>
            <numerusform>%n ask is written to {file}.</numerusform>
            <numerusform>%n asks are written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals without a doubt</source>
        <translation>
            <numerusform>%n proposal without a doubt</numerusform>
            <numerusform>%n proposals without a doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed; Ctrl+Z takes them back</source>
        <translation>
            <numerusform>%n confirmed; Ctrl+Z takes it back</numerusform>
            <numerusform>%n confirmed; Ctrl+Z takes them back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n doubtful</numerusform>
            <numerusform>%n doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more here</source>
        <translation>
            <numerusform>and %n more here</numerusform>
            <numerusform>and %n more here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <comment>found</comment>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisions, {count} of them only renumbered</source>
        <translation>
            <numerusform>%n provision, {count} of them only renumbered</numerusform>
            <numerusform>%n provisions, {count} of them only renumbered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisions unchanged</source>
        <translation>
            <numerusform>%n provision unchanged</numerusform>
            <numerusform>%n provisions unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold these %n provisions again</source>
        <translation>
            <numerusform>Fold %n provision again</numerusform>
            <numerusform>Fold these %n provisions again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other lives</source>
        <translation>
            <numerusform>%n other life</numerusform>
            <numerusform>%n other lives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files → shelf of instruments</source>
        <translation>
            <numerusform>%n file → shelf of instruments</numerusform>
            <numerusform>%n files → shelf of instruments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out.</source>
        <translation>
            <numerusform>%n file was left out.</numerusform>
            <numerusform>%n files were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files look like papers with proposals, and were added as such.</source>
        <translation>
            <numerusform>%n file looks like a paper with proposals, and was added as such.</numerusform>
            <numerusform>%n files look like papers with proposals, and were added as such.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drafts} replaced: %n of what was added before does not stand in the new text.</source>
        <translation>
            <numerusform>{drafts} replaced: %n of what was added before does not stand in the new text.</numerusform>
            <numerusform>{drafts} replaced: %n of what was added before do not stand in the new text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>S&amp;how %n pages as pictures…</source>
        <translation>
            <numerusform>S&amp;how %n page as a picture…</numerusform>
            <numerusform>S&amp;how %n pages as pictures…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n doubts. Nothing is stored yet.</source>
        <translation>
            <numerusform>{file}: %n doubt. Nothing is stored yet.</numerusform>
            <numerusform>{file}: %n doubts. Nothing is stored yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubts</source>
        <translation>
            <numerusform>%n doubt</numerusform>
            <numerusform>%n doubts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annexes</source>
        <translation>
            <numerusform>%n annex</numerusform>
            <numerusform>%n annexes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names in tags</source>
        <translation>
            <numerusform>%n tag with names</numerusform>
            <numerusform>%n tags with names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes</source>
        <translation>
            <numerusform>%n footnote</numerusform>
            <numerusform>%n footnotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked changes</source>
        <translation>
            <numerusform>%n tracked change</numerusform>
            <numerusform>%n tracked changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisions joined by hand</source>
        <translation>
            <numerusform>%n provision joined by hand</numerusform>
            <numerusform>%n provisions joined by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words on who asked</source>
        <translation>
            <numerusform>%n answer on who asked</numerusform>
            <numerusform>%n answers on who asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubts.</source>
        <translation>
            <numerusform>%n doubt.</numerusform>
            <numerusform>%n doubts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n pages as pictures…</source>
        <translation>
            <numerusform>&amp;Show %n page as a picture…</numerusform>
            <numerusform>&amp;Show %n pages as pictures…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are doubtful, with a wave below them.</source>
        <translation>
            <numerusform>%n of them is doubtful, with a wave below it.</numerusform>
            <numerusform>%n of them are doubtful, with a wave below them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words.</source>
        <translation>
            <numerusform>%n word.</numerusform>
            <numerusform>%n words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal papers</source>
        <translation>
            <numerusform>%n proposal paper</numerusform>
            <numerusform>%n proposal papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who ask</source>
        <translation>
            <numerusform>%n who asks</numerusform>
            <numerusform>%n who ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instruments</source>
        <translation>
            <numerusform>%n instrument</numerusform>
            <numerusform>%n instruments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of joined provisions</source>
        <translation>
            <numerusform>%n pair of joined provisions</numerusform>
            <numerusform>%n pairs of joined provisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authors of tracked changes</source>
        <translation>
            <numerusform>%n author of tracked changes</numerusform>
            <numerusform>%n authors of tracked changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actors of this dossier</source>
        <translation>
            <numerusform>%n actor of this dossier</numerusform>
            <numerusform>%n actors of this dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings of this dossier</source>
        <translation>
            <numerusform>%n setting of this dossier</numerusform>
            <numerusform>%n settings of this dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are only here, and stay.</source>
        <translation>
            <numerusform>%n thing is only here, and stays.</numerusform>
            <numerusform>%n things are only here, and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more things are not as they were stored; “travaux check” names them all.</source>
        <translation>
            <numerusform>%n more thing is not as it was stored; “travaux check” names them all.</numerusform>
            <numerusform>%n more things are not as they were stored; “travaux check” names them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the damaged file are not in the copy.</source>
        <translation>
            <numerusform>%n entry of the damaged file is not in the copy.</numerusform>
            <numerusform>%n entries of the damaged file are not in the copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are chosen together</source>
        <translation>
            <numerusform>%n is chosen</numerusform>
            <numerusform>%n are chosen together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n places</source>
        <translation>
            <numerusform>In %n place</numerusform>
            <numerusform>In %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: they stand at the changes inside</source>
        <translation>
            <numerusform>and %n more: it stands at the changes inside</numerusform>
            <numerusform>and %n more: they stand at the changes inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} of %n here with this name</source>
        <translation>
            <numerusform>{place} of %n here with this name</numerusform>
            <numerusform>{place} of %n here with this name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubts about how this was read: &amp;Look</source>
        <translation>
            <numerusform>%n doubt about how this was read: &amp;Look</numerusform>
            <numerusform>%n doubts about how this was read: &amp;Look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken out of the brief: it has %n amendments now.</source>
        <translation>
            <numerusform>Taken out of the brief: it has %n amendment now.</numerusform>
            <numerusform>Taken out of the brief: it has %n amendments now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The brief has %n amendments now; Ctrl+E makes it.</source>
        <translation>
            <numerusform>The brief has %n amendment now; Ctrl+E makes it.</numerusform>
            <numerusform>The brief has %n amendments now; Ctrl+E makes it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen together</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brief: %n (B)</source>
        <translation>
            <numerusform>brief: %n (B)</numerusform>
            <numerusform>brief: %n (B)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bear several names: answer these one by one.</source>
        <translation>
            <numerusform>%n bears several names: answer it by itself.</numerusform>
            <numerusform>%n bear several names: answer these one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who asked for %n changes</source>
        <translation>
            <numerusform>who asked for %n change</numerusform>
            <numerusform>who asked for %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered: %n changes.</source>
        <translation>
            <numerusform>Answered: %n change.</numerusform>
            <numerusform>Answered: %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendments here:</source>
        <translation>
            <numerusform>%n amendment here:</numerusform>
            <numerusform>%n amendments here:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: they stand in the list</source>
        <translation>
            <numerusform>and %n more: it stands in the list</numerusform>
            <numerusform>and %n more: they stand in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n amendments of this article</source>
        <translation>
            <numerusform>All %n amendments of this article</numerusform>
            <numerusform>All %n amendments of this article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the cover left out</source>
        <translation>
            <numerusform>%n line of the cover left out</numerusform>
            <numerusform>%n lines of the cover left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs left out</source>
        <translation>
            <numerusform>%n paragraph left out</numerusform>
            <numerusform>%n paragraphs left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of formatting</source>
        <translation>
            <numerusform>%n of formatting</numerusform>
            <numerusform>%n of formatting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes in them</source>
        <translation>
            <numerusform>%n change in them</numerusform>
            <numerusform>%n changes in them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are left out by the filter</source>
        <translation>
            <numerusform>%n change is left out by the filter</numerusform>
            <numerusform>%n changes are left out by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that touch red lines</source>
        <translation>
            <numerusform>%n change that touches red lines</numerusform>
            <numerusform>%n changes that touch red lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is kept at %n other chosen amendments, too.</source>
        <translation>
            <numerusform>It is kept at %n other chosen amendment, too.</numerusform>
            <numerusform>It is kept at %n other chosen amendments, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n lines.</source>
        <translation>
            <numerusform>Copied: %n line.</numerusform>
            <numerusform>Copied: %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes chosen by hand</source>
        <translation>
            <numerusform>%n change chosen by hand</numerusform>
            <numerusform>%n changes chosen by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substantive</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n substantive</numerusform>
            <numerusform>%n substantive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consequential</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n consequential</numerusform>
            <numerusform>%n consequential</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editorial</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n editorial</numerusform>
            <numerusform>%n editorial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n departures more</source>
        <translation>
            <numerusform>and %n departure more</numerusform>
            <numerusform>and %n departures more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departures</source>
        <translation>
            <numerusform>%n departure</numerusform>
            <numerusform>%n departures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n provisions more: they stand in the list</source>
        <translation>
            <numerusform>and %n provision more: it stands in the list</numerusform>
            <numerusform>and %n provisions more: they stand in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of it stand there</source>
        <translation>
            <numerusform>%n word of it stands there</numerusform>
            <numerusform>%n words of it stand there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stand in the export.</source>
        <translation>
            <numerusform>%n more stands in the export.</numerusform>
            <numerusform>%n more stand in the export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts in dispute</source>
        <translation>
            <numerusform>%n text in dispute</numerusform>
            <numerusform>%n texts in dispute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts of the last drafts that nobody is known to hold</source>
        <translation>
            <numerusform>%n text of the last drafts that nobody is known to hold</numerusform>
            <numerusform>%n texts of the last drafts that nobody is known to hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same on %n</source>
        <translation>
            <numerusform>the same on %n</numerusform>
            <numerusform>the same on %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contrary on %n</source>
        <translation>
            <numerusform>the contrary on %n</numerusform>
            <numerusform>the contrary on %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>otherwise on %n</source>
        <translation>
            <numerusform>otherwise on %n</numerusform>
            <numerusform>otherwise on %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>both spoke on %n provisions</source>
        <translation>
            <numerusform>both spoke on %n provision</numerusform>
            <numerusform>both spoke on %n provisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n shared provisions tell no tendency.</source>
        <translation>
            <numerusform>Fewer than %n shared provision tell no tendency.</numerusform>
            <numerusform>Fewer than %n shared provisions tell no tendency.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spoke on %n provisions</source>
        <translation>
            <numerusform>spoke on %n provision</numerusform>
            <numerusform>spoke on %n provisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No two have %n shared provisions and stand near each other.</source>
        <translation>
            <numerusform>No two have %n shared provision and stand near each other.</numerusform>
            <numerusform>No two have %n shared provisions and stand near each other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes of names that are not read are in no count.</source>
        <translation>
            <numerusform>%n wish of names that are not read is in no count.</numerusform>
            <numerusform>%n wishes of names that are not read are in no count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asks that have no place in a draft are in no count.</source>
        <translation>
            <numerusform>%n ask that has no place in a draft is in no count.</numerusform>
            <numerusform>%n asks that have no place in a draft are in no count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs who both spoke on a provision</source>
        <translation>
            <numerusform>%n pair who both spoke on a provision</numerusform>
            <numerusform>%n pairs who both spoke on a provision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members spoke apart</source>
        <translation>
            <numerusform>%n member spoke apart</numerusform>
            <numerusform>%n members spoke apart</numerusform>
        </translation>
    </message>
</context>
</TS>
