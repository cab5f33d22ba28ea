<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Travaux was not closed in order the last time. All that had been entered is in its dossier.</source>
        <translation>Travaux n’a pas été fermé normalement la dernière fois. Tout ce qui avait été saisi se trouve dans le dossier.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Les comparer</translation>
    </message>
    <message>
        <source>The row in words</source>
        <translation>Description de la rangée</translation>
    </message>
    <message>
        <source>What stands at the right</source>
        <translation>Volet de droite</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>The list of changes (Ctrl+B)</source>
        <translation>La liste des modifications (Ctrl+B)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details and notes (Ctrl+I)</source>
        <translation>Détails et notes (Ctrl+I)</translation>
    </message>
    <message>
        <source>A name beside a change says who asked for it: solid where the draft itself says so, broken with ≈ where the wording was matched. Click a name for the evidence; F2 explains every mark.</source>
        <translation>Un nom à côté d’une modification dit qui l’a demandée&#xa0;: trait plein quand le projet le dit lui-même, tirets avec ≈ quand les mots ont été rapprochés. Cliquez sur un nom pour voir la preuve&#xa0;; F2 explique chaque marque.</translation>
    </message>
    <message>
        <source>F7 goes to the next amendment, Shift+F7 to the one before; the list has all of them.</source>
        <translation>F7 mène à l’amendement suivant, Maj+F7 au précédent&#xa0;; la liste les contient tous.</translation>
    </message>
    <message>
        <source>F5 shows the drafts on a line of time: a click there chooses which two are compared.</source>
        <translation>F5 montre les projets sur une ligne du temps&#xa0;: un clic y choisit les deux qui sont comparés.</translation>
    </message>
    <message>
        <source>The comparison was stopped, or could not be made; nothing was changed.</source>
        <translation>La comparaison a été arrêtée ou n’a pas pu être faite&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>These two drafts are not compared.</source>
        <translation>Ces deux projets ne sont pas comparés.</translation>
    </message>
    <message>
        <source>The texts stand here when that is done.</source>
        <translation>Les textes seront ici une fois cela terminé.</translation>
    </message>
    <message>
        <source>They stand beside each other by their numbers: between two languages no change of words is told.</source>
        <translation>Ils sont présentés en regard, d’après leurs numéros&#xa0;: entre deux langues, aucune modification des mots n’est indiquée.</translation>
    </message>
    <message>
        <source>These two drafts are in different languages.</source>
        <translation>Ces deux projets sont en différentes langues.</translation>
    </message>
    <message>
        <source>Lay them beside each other</source>
        <translation>Les présenter en regard</translation>
    </message>
    <message>
        <source>These two drafts are not compared yet.</source>
        <translation>Ces deux projets ne sont pas encore comparés.</translation>
    </message>
    <message>
        <source>What changed between them is shown here.</source>
        <translation>Ce qui a changé de l’un à l’autre est montré ici.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Fait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Afficher dans le dossier</translation>
    </message>
    <message>
        <source>No program on this computer shows folders; the file is {path}.</source>
        <translation>Aucun programme de cet ordinateur n’affiche les dossiers&#xa0;; le fichier est {path}.</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n actors are followed; follow one of them no more first.</source>
        <translation>
            <numerusform>%n auteur au plus peut être suivi&#xa0;; cessez d’abord de le suivre.</numerusform>
            <numerusform>%n auteurs au plus peuvent être suivis&#xa0;; cessez d’abord d’en suivre un.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Contraste éle&amp;vé</translation>
    </message>
    <message>
        <source>High contrast, da&amp;rk</source>
        <translation>Contraste élevé, so&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Re&amp;do: {what}</source>
        <translation>&amp;Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Faults are written to {file}, on this computer only.</source>
        <translation>Les erreurs sont consignées dans {file}, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the paragraph; weights are those of the two drafts alone</source>
        <translation>Copier le paragraphe&#xa0;; les poids sont ceux des deux projets seuls</translation>
    </message>
    <message>
        <source>The list of parts is missing: install Travaux again.</source>
        <translation>La liste des composants manque : réinstallez Travaux.</translation>
    </message>
    <message>
        <source>Drafts of a treaty side by side, and who asked for each change. Offline, always.</source>
        <translation>Les projets d’un traité en regard, et qui a demandé chaque modification. Toujours hors ligne.</translation>
    </message>
    <message>
        <source>Travaux is free software under the MIT licence. What it is made of keeps licences of its own, below; Qt and PySide, under the LGPL, may be replaced by others.</source>
        <translation>Travaux est un logiciel libre sous licence MIT. Ce dont il est fait garde ses propres licences, ci-dessous ; Qt et PySide, sous LGPL, peuvent être remplacés par d’autres.</translation>
    </message>
    <message>
        <source>of none: it stands alone</source>
        <comment>version of an instrument</comment>
        <translation>d’aucun : il est indépendant</translation>
    </message>
    <message>
        <source>Short na&amp;me</source>
        <translation>No&amp;m abrégé</translation>
    </message>
    <message>
        <source>Titl&amp;e</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Ado&amp;pted on</source>
        <translation>Ado&amp;pté le</translation>
    </message>
    <message>
        <source>In &amp;force since</source>
        <translation>En &amp;vigueur depuis le</translation>
    </message>
    <message>
        <source>&amp;Version of</source>
        <translation>&amp;Version de</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>“{day}” is no date; write it as 2024-08-09.</source>
        <translation>« {day} » n’est pas une date ; écrivez-la ainsi : 2024-08-09.</translation>
    </message>
    <message>
        <source>Describe an instrument</source>
        <translation>Décrire un instrument</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Made of</source>
        <translation>Co&amp;mposé de</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>About Travaux</source>
        <translation>À propos de Travaux</translation>
    </message>
    <message>
        <source>“{name}” is as its copy “{copy}” has it; the damaged file is “{aside}” now.</source>
        <translation>«&#xa0;{name}&#xa0;» est tel que dans sa copie «&#xa0;{copy}&#xa0;»&#xa0;; le fichier endommagé s’appelle désormais «&#xa0;{aside}&#xa0;».</translation>
    </message>
    <message>
        <source>Another window is being opened.</source>
        <translation>Une autre fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>{title} (not kept yet)</source>
        <translation>{title} (pas encore conservé)</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>Conservé sous « {name} ».</translation>
    </message>
    <message>
        <source>Nothing was stored, and no dossier was made.</source>
        <translation>Rien n’a été enregistré, et aucun dossier n’a été créé.</translation>
    </message>
    <message>
        <source>A dossier on a server has no passphrase: who may read it is the server’s to say.</source>
        <translation>Un dossier sur un serveur n’a pas de phrase secrète&#xa0;: c’est le serveur qui décide qui peut le lire.</translation>
    </message>
    <message>
        <source>Added: {names}.</source>
        <translation>Ajouté&#xa0;: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out.</source>
        <translation>
            <numerusform>%n fichier a été laissé de côté.</numerusform>
            <numerusform>%n fichiers ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is in the dossier already, as a paper with proposals.</source>
        <translation>{file} est déjà dans le dossier, comme document de propositions.</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;L’afficher</translation>
    </message>
    <message>
        <source>{file} is in the dossier already, as “{draft}”.</source>
        <translation>{file} est déjà dans le dossier, sous « {draft} ».</translation>
    </message>
    <message numerus="yes">
        <source>%n files → shelf of instruments</source>
        <translation>
            <numerusform>%n fichier → instruments de référence</numerusform>
            <numerusform>%n fichiers → instruments de référence</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} looks like a paper with proposals, and was added as one: names head its passages.</source>
        <translation>{file} ressemble à un document de propositions et a été ajouté comme tel : des noms sont en tête de ses passages.</translation>
    </message>
    <message numerus="yes">
        <source>%n files look like papers with proposals, and were added as such.</source>
        <translation>
            <numerusform>%n fichier ressemble à un document de propositions et a été ajouté comme tel.</numerusform>
            <numerusform>%n fichiers ressemblent à des documents de propositions et ont été ajoutés comme tels.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a &amp;draft instead</source>
        <translation>Plutôt comme &amp;projet</translation>
    </message>
    <message numerus="yes">
        <source>{drafts} replaced: %n of what was added before does not stand in the new text.</source>
        <translation>
            <numerusform>{drafts} remplacé : %n élément ajouté auparavant ne tient pas dans le nouveau texte.</numerusform>
            <numerusform>{drafts} remplacé : %n éléments ajoutés auparavant ne tiennent pas dans le nouveau texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look for a new place</source>
        <translation>&amp;Chercher une nouvelle place</translation>
    </message>
    <message>
        <source>{draft} is kept as a working draft: nobody issued it.</source>
        <translation>{draft} est conservé comme projet de travail&#xa0;: il n’a été publié par personne.</translation>
    </message>
    <message>
        <source>The proposal is kept; Ctrl+R shows it among the others.</source>
        <translation>La proposition est conservée&#xa0;; Ctrl+R l’affiche parmi les autres.</translation>
    </message>
    <message>
        <source>throwing {what} away</source>
        <translation>rejet de {what}</translation>
    </message>
    <message>
        <source>Thrown away: {what}. Ctrl+Z brings it back.</source>
        <translation>Jeté : {what}. Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>Looking for statements</source>
        <translation>Recherche des déclarations</translation>
    </message>
    <message>
        <source>It is known now who asked.</source>
        <translation>On sait maintenant qui l’a demandé.</translation>
    </message>
    <message>
        <source>The marks of {draft} are read anew.</source>
        <translation>Les marques de {draft} sont relues.</translation>
    </message>
    <message>
        <source>Open a dossier with proposals first: there is nothing to review.</source>
        <translation>Ouvrez d’abord un dossier contenant des propositions&#xa0;: il n’y a rien à examiner.</translation>
    </message>
    <message>
        <source>Comparing {older} and {newer}</source>
        <translation>Comparaison de {older} et {newer}</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours; nothing was lost. ({what})</source>
        <translation>Il s’agit d’une erreur du programme, non de la vôtre&#xa0;; rien n’a été perdu. ({what})</translation>
    </message>
    <message>
        <source>Saved a copy as {file}.</source>
        <translation>Copie enregistrée sous {file}.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Enregistrement d’une copie</translation>
    </message>
    <message>
        <source>{name} (copy).travaux</source>
        <translation>{name} (copie).travaux</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Dossiers (*.travaux)</source>
        <translation>Dossiers (*.travaux)</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Making “{name}”</source>
        <translation>Création de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Opening “{name}”</source>
        <translation>Ouverture de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>A dossier of an older version</source>
        <translation>Un dossier d’une version antérieure</translation>
    </message>
    <message>
        <source>“{name}” was made by an older version of Travaux. Bring it up to date on the server?</source>
        <translation>«&#xa0;{name}&#xa0;» a été créé par une version antérieure de Travaux. Le mettre à jour sur le serveur&#xa0;?</translation>
    </message>
    <message>
        <source>From then on your colleagues need this version of Travaux, too. No copy of it is kept before: backups are the server’s own.</source>
        <translation>Dès lors, vos collègues auront eux aussi besoin de cette version de Travaux. Aucune copie n’en est conservée auparavant&#xa0;: les sauvegardes relèvent du serveur.</translation>
    </message>
    <message>
        <source>&amp;Bring it up to date</source>
        <translation>&amp;Mettre à jour</translation>
    </message>
    <message>
        <source>“{name}” was brought up to date; a copy of it as it was lies beside it.</source>
        <translation>«&#xa0;{name}&#xa0;» a été mis à jour&#xa0;; une copie de son état antérieur se trouve à côté.</translation>
    </message>
    <message>
        <source>“{name}” was brought up to date on the server.</source>
        <translation>«&#xa0;{name}&#xa0;» a été mis à jour sur le serveur.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: bringing it up to date was stopped.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été ouvert&#xa0;: sa mise à jour a été arrêtée.</translation>
    </message>
    <message>
        <source>Bringing “{name}” up to date</source>
        <translation>Mise à jour de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Création de l’exemple</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>Ouverture de l’exemple</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Older draft</source>
        <translation>Projet antérieur</translation>
    </message>
    <message>
        <source>Newer draft</source>
        <translation>Projet postérieur</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Exchange the two drafts</source>
        <translation>Intervertir les deux projets</translation>
    </message>
    <message>
        <source>The pair before</source>
        <translation>Paire précédente</translation>
    </message>
    <message>
        <source>The next pair</source>
        <translation>Paire suivante</translation>
    </message>
    <message>
        <source>Words or article</source>
        <translation>Mots ou article</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Changes of form alone are listed when they are asked for</source>
        <translation>Les modifications de pure forme sont listées sur demande</translation>
    </message>
    <message>
        <source>Under their articles</source>
        <translation>Par article</translation>
    </message>
    <message>
        <source>Under who asked</source>
        <translation>Par auteur</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>Dans l’ordre du texte</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n of formatting, not listed</source>
        <translation>
            <numerusform>et %n de mise en forme, non listée</numerusform>
            <numerusform>et %n de mise en forme, non listées</numerusform>
        </translation>
    </message>
    <message>
        <source>No brackets alone</source>
        <translation>Sans crochets seuls</translation>
    </message>
    <message>
        <source>Amendments in which nothing but brackets came or went are left out</source>
        <translation>Les amendements où seuls des crochets sont apparus ou ont disparu sont laissés de côté</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Les nôtres</translation>
    </message>
    <message>
        <source>Only amendments that are not marked as read</source>
        <translation>Seulement les amendements qui ne sont pas marqués comme lus</translation>
    </message>
    <message>
        <source>Only amendments that touch a red line or an ask of ours</source>
        <translation>Seulement les amendements qui touchent une ligne rouge ou une de nos demandes</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Par poids</translation>
    </message>
    <message>
        <source>How the amendments stand</source>
        <translation>Disposition des amendements</translation>
    </message>
    <message numerus="yes">
        <source>%n amendments</source>
        <translation>
            <numerusform>%n amendement</numerusform>
            <numerusform>%n amendements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n amendments</source>
        <translation>
            <numerusform>{some} sur %n amendement</numerusform>
            <numerusform>{some} sur %n amendements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n changes</source>
        <translation>
            <numerusform>{some} sur %n modification</numerusform>
            <numerusform>{some} sur %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Filter by {what}: {chosen}</source>
        <translation>Filtrer par {what}&#xa0;: {chosen}</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen changes</source>
        <translation>
            <numerusform>%n modification choisie</numerusform>
            <numerusform>%n modifications choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>not where they asked the contrary</source>
        <translation>sauf s’il a demandé le contraire</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>touching what is ours</source>
        <translation>touche ce qui est à nous</translation>
    </message>
    <message>
        <source>without brackets alone</source>
        <translation>sans crochets seuls</translation>
    </message>
    <message>
        <source>Filter: {what}. Press to take it away</source>
        <translation>Filtre&#xa0;: {what}. Appuyez pour le retirer</translation>
    </message>
    <message>
        <source>outside of chapters</source>
        <translation>hors des chapitres</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>By weight: A is what binds or is counted, B other wording, C form</source>
        <translation>Par poids&#xa0;: A ce qui oblige ou se compte, B autre rédaction, C forme</translation>
    </message>
    <message>
        <source>By who asked</source>
        <translation>Par auteur de la demande</translation>
    </message>
    <message>
        <source>By kind: inserted, deleted, moved, renumbered …</source>
        <translation>Par genre&#xa0;: ajouté, supprimé, déplacé, renuméroté…</translation>
    </message>
    <message>
        <source>By class: changes of substance, changes that only follow others, editorial ones</source>
        <translation>Par classe&#xa0;: modifications de fond, simplement corrélatives, rédactionnelles</translation>
    </message>
    <message>
        <source>By what a change touches: verbs of obligation, numbers, time limits, scope …</source>
        <translation>Par ce que touche une modification&#xa0;: verbes d’obligation, nombres, délais, portée…</translation>
    </message>
    <message>
        <source>By how it is known who asked: marked in the draft, matched by wording, said by a person</source>
        <translation>Par la façon dont on sait qui a demandé&#xa0;: signalé dans le projet, rapproché par les mots, affirmé par une personne</translation>
    </message>
    <message>
        <source>By chapter, part or annex</source>
        <translation>Par chapitre, partie ou annexe</translation>
    </message>
    <message>
        <source>By notes of yours that stand there</source>
        <translation>Par vos notes à cet endroit</translation>
    </message>
    <message>
        <source>By which way a change leads: toward a source, away from one; or stands verbatim in one</source>
        <translation>Par direction : vers une source, à l’écart d’une source ; ou mot pour mot dans une source</translation>
    </message>
    <message>
        <source>By the instrument from which the words come</source>
        <translation>Par l’instrument d’où viennent les mots</translation>
    </message>
    <message>
        <source>touches our proposal</source>
        <translation>touche notre proposition</translation>
    </message>
    <message>
        <source>to check with the capital</source>
        <translation>à vérifier avec la capitale</translation>
    </message>
    <message>
        <source>another note</source>
        <translation>une autre note</translation>
    </message>
    <message>
        <source>any note</source>
        <translation>toute note</translation>
    </message>
    <message>
        <source>toward a source</source>
        <translation>vers une source</translation>
    </message>
    <message>
        <source>away from a source</source>
        <translation>à l’écart d’une source</translation>
    </message>
    <message>
        <source>stands verbatim in a source</source>
        <translation>figure mot pour mot dans une source</translation>
    </message>
    <message>
        <source>{shown} of {changes}</source>
        <translation>{shown} sur {changes}</translation>
    </message>
    <message>
        <source>No change between these two drafts</source>
        <translation>Aucune modification entre ces deux projets</translation>
    </message>
    <message>
        <source>How both drafts are read: as issued, before tracked changes, without brackets, as one actor proposed …</source>
        <translation>Lecture des deux projets&#xa0;: tels que publiés, avant le suivi des modifications, sans crochets, selon la proposition d’un acteur…</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>Tel que publié</translation>
    </message>
    <message>
        <source>Before tracked changes</source>
        <translation>Avant les marques de révision</translation>
    </message>
    <message>
        <source>All tracked changes accepted</source>
        <translation>Toutes les marques de révision acceptées</translation>
    </message>
    <message>
        <source>Without brackets</source>
        <translation>Sans crochets</translation>
    </message>
    <message>
        <source>Option {number} of every choice</source>
        <translation>Option {number} de chaque choix</translation>
    </message>
    <message>
        <source>Only the tracked changes of “{author}”</source>
        <translation>Seulement les modifications suivies de « {author} »</translation>
    </message>
    <message>
        <source>As proposed by {actor}</source>
        <translation>Tel que proposé par {actor}</translation>
    </message>
    <message numerus="yes">
        <source>%n of formatting</source>
        <translation>
            <numerusform>%n de mise en forme</numerusform>
            <numerusform>%n de mise en forme</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts ({endings});;All files (*)</source>
        <translation>Projets ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add drafts</source>
        <translation>Ajouter des projets</translation>
    </message>
    <message>
        <source>Papers with proposals ({endings});;All files (*)</source>
        <translation>Documents de propositions ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add proposals</source>
        <translation>Ajouter des propositions</translation>
    </message>
    <message>
        <source>Make or open a dossier first: proposals are kept in one.</source>
        <translation>Créez ou ouvrez d’abord un dossier&#xa0;: les propositions y sont conservées.</translation>
    </message>
    <message>
        <source>the proposal entered on {place}</source>
        <translation>la proposition saisie sur {place}</translation>
    </message>
    <message>
        <source>Make or open a dossier first: drafts and papers are kept in one.</source>
        <translation>Créez ou ouvrez d’abord un dossier&#xa0;: les projets et les documents y sont conservés.</translation>
    </message>
    <message>
        <source>the import of {names}</source>
        <translation>l’importation de {names}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files</source>
        <translation>
            <numerusform>Lecture de %n fichier</numerusform>
            <numerusform>Lecture de %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this dossier</source>
        <translation>Ouvrir ce dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n files → proposals of this dossier</source>
        <translation>
            <numerusform>%n fichier → propositions de ce dossier</numerusform>
            <numerusform>%n fichiers → propositions de ce dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files → drafts</source>
        <translation>
            <numerusform>%n fichier → projet</numerusform>
            <numerusform>%n fichiers → projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files → proposals</source>
        <translation>
            <numerusform>%n fichier → propositions</numerusform>
            <numerusform>%n fichiers → propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft → join a dossier</source>
        <translation>Un projet → rejoindre un dossier</translation>
    </message>
    <message>
        <source>2 drafts → compare</source>
        <translation>2 projets → comparer</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts → new dossier</source>
        <translation>
            <numerusform>%n projet → nouveau dossier</numerusform>
            <numerusform>%n projets → nouveau dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>Existing treaties ({endings});;All files (*)</source>
        <translation>Traités existants ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>once a dossier is open</source>
        <translation>quand un dossier est ouvert</translation>
    </message>
    <message>
        <source>once the dossier is locked</source>
        <translation>quand le dossier est verrouillé</translation>
    </message>
    <message>
        <source>once two files are compared without being kept</source>
        <translation>dès que deux fichiers sont comparés sans être conservés</translation>
    </message>
    <message>
        <source>once two drafts are compared</source>
        <translation>quand deux projets sont comparés</translation>
    </message>
    <message>
        <source>once there are changes</source>
        <translation>quand il y a des modifications</translation>
    </message>
    <message>
        <source>once two drafts are compared, in their room</source>
        <translation>quand deux projets sont comparés, dans leur salle</translation>
    </message>
    <message>
        <source>once a change is chosen</source>
        <translation>quand une modification est choisie</translation>
    </message>
    <message>
        <source>once you have been elsewhere</source>
        <translation>une fois que vous êtes allé ailleurs</translation>
    </message>
    <message>
        <source>once you have gone back</source>
        <translation>une fois que vous êtes revenu en arrière</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>Nothing has these words: no command, no article, actor, note or paper. Take some letters away.</source>
        <translation>Rien ne porte ces mots&#xa0;: ni commande, ni article, ni acteur, ni note, ni document. Effacez quelques lettres.</translation>
    </message>
    <message>
        <source>A command, an article, an actor, a note, a paper</source>
        <translation>Une commande, un article, un acteur, une note, un document</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, after a size of letters</comment>
        <translation> pt</translation>
    </message>
    <message>
        <source>Open the last dossier when Travaux starts</source>
        <translation>Ouvrir le dernier dossier au démarrage de Travaux</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Personne n’est nommé</translation>
    </message>
    <message>
        <source>Stands with the notes that you write from now on, and is kept on this computer and in them. A copy for a partner never has it, unless you say so.</source>
        <translation>Figure avec les notes que vous écrivez désormais, et n’est conservé que sur cet ordinateur et dans ces notes. Une copie pour un partenaire ne l’a jamais, sauf si vous le demandez.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Size of type, in the treaty text</source>
        <translation>&amp;Taille des caractères, dans le texte du traité</translation>
    </message>
    <message>
        <source>Unchanged provisions shown &amp;around a change</source>
        <translation>Dispositions inchangées affichées &amp;autour d’une modification</translation>
    </message>
    <message>
        <source>Your &amp;name or initials, for notes</source>
        <translation>Votre &amp;nom ou vos initiales, pour les notes</translation>
    </message>
    <message>
        <source>What you enter is stored at once in the dossier. Travaux opens no connection to a network, but to the server of a dossier that you open there.</source>
        <translation>Ce que vous saisissez est aussitôt enregistré dans le dossier. Travaux n’ouvre aucune connexion à un réseau, sauf au serveur d’un dossier que vous y ouvrez.</translation>
    </message>
    <message>
        <source>Of every dossier with something in it a copy of each day on which it is opened lies beside it, five at most, in a folder that is called as it is, with the word “backups”.</source>
        <translation>De chaque dossier qui contient quelque chose, une copie de chaque jour où il est ouvert se trouve à côté de lui, cinq au plus, dans un répertoire qui porte son nom suivi du mot «&#xa0;backups&#xa0;».</translation>
    </message>
    <message>
        <source>insertion</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>remplacement</translation>
    </message>
    <message>
        <source>move</source>
        <translation>déplacement</translation>
    </message>
    <message>
        <source>renumbering</source>
        <translation>renumérotation</translation>
    </message>
    <message>
        <source>split</source>
        <translation>division</translation>
    </message>
    <message>
        <source>join</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>bracketing</source>
        <translation>crochets</translation>
    </message>
    <message>
        <source>option</source>
        <translation>option</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>mention nominative</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>cross-reference</source>
        <translation>renvoi</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>mise en forme</translation>
    </message>
    <message>
        <source>substantive</source>
        <translation>de fond</translation>
    </message>
    <message>
        <source>consequential</source>
        <translation>corrélative</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>rédactionnelle</translation>
    </message>
    <message numerus="yes">
        <source>%n substantive</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n de fond</numerusform>
            <numerusform>%n de fond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consequential</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n corrélative</numerusform>
            <numerusform>%n corrélatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editorial</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n rédactionnelle</numerusform>
            <numerusform>%n rédactionnelles</numerusform>
        </translation>
    </message>
    <message>
        <source>A: rights, obligations, numbers, scope</source>
        <translation>A : droits, obligations, nombres, portée</translation>
    </message>
    <message>
        <source>B: other wording</source>
        <translation>B : autre libellé</translation>
    </message>
    <message>
        <source>C: brackets, references, style, notes</source>
        <translation>C : crochets, renvois, forme, notes</translation>
    </message>
    <message>
        <source>modal verb</source>
        <translation>verbe d’obligation</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>terme restrictif</translation>
    </message>
    <message>
        <source>number or date</source>
        <translation>nombre ou délai</translation>
    </message>
    <message>
        <source>defined term</source>
        <translation>terme défini</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>renvoi</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>portée</translation>
    </message>
    <message>
        <source>Who asked is still being looked for.</source>
        <translation>On cherche encore qui l’a demandé.</translation>
    </message>
    <message>
        <source>The search for who asked was not finished: the names are missing.</source>
        <translation>La recherche de qui l’a demandé n’est pas allée à son terme : les noms manquent.</translation>
    </message>
    <message>
        <source>marked in the draft</source>
        <translation>signalé dans le projet</translation>
    </message>
    <message>
        <source>matched by wording</source>
        <translation>rapproché par le libellé</translation>
    </message>
    <message>
        <source>asserted by a person</source>
        <translation>affirmé par une personne</translation>
    </message>
    <message>
        <source>{new} (was {old})</source>
        <translation>{new} (auparavant {old})</translation>
    </message>
    <message>
        <source>Amendment {number}</source>
        <translation>Amendement {number}</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>sans auteur connu</translation>
    </message>
    <message>
        <source>against: {name}</source>
        <translation>contre&#xa0;: {name}</translation>
    </message>
    <message>
        <source>What only follows</source>
        <translation>Ce qui n’est que corrélatif</translation>
    </message>
    <message>
        <source>Title and front matter</source>
        <translation>Titre et pages liminaires</translation>
    </message>
    <message>
        <source>Of form alone</source>
        <translation>De forme seulement</translation>
    </message>
    <message>
        <source>propose</source>
        <comment>stance</comment>
        <translation>propose</translation>
    </message>
    <message>
        <source>co-sponsor</source>
        <comment>stance</comment>
        <translation>se porte coauteur</translation>
    </message>
    <message>
        <source>support</source>
        <comment>stance</comment>
        <translation>appuie</translation>
    </message>
    <message>
        <source>oppose</source>
        <comment>stance</comment>
        <translation>s’oppose</translation>
    </message>
    <message>
        <source>retain</source>
        <comment>stance</comment>
        <translation>maintenir</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>stance</comment>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>reserve</source>
        <comment>stance</comment>
        <translation>réserve</translation>
    </message>
    <message>
        <source>flexible</source>
        <comment>stance</comment>
        <translation>souple</translation>
    </message>
    <message>
        <source>withdraw</source>
        <comment>stance</comment>
        <translation>retire</translation>
    </message>
    <message>
        <source>insert</source>
        <comment>edit</comment>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>edit</comment>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>replace</source>
        <comment>edit</comment>
        <translation>remplacer</translation>
    </message>
    <message>
        <source>new wording</source>
        <comment>edit</comment>
        <translation>nouveau libellé</translation>
    </message>
    <message>
        <source>bracket</source>
        <comment>edit</comment>
        <translation>mettre entre crochets</translation>
    </message>
    <message>
        <source>support</source>
        <comment>edit</comment>
        <translation>appuyer</translation>
    </message>
    <message>
        <source>oppose</source>
        <comment>edit</comment>
        <translation>s’opposer</translation>
    </message>
    <message>
        <source>retain</source>
        <comment>edit</comment>
        <translation>maintenir</translation>
    </message>
    <message>
        <source>move</source>
        <comment>edit</comment>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>question</source>
        <comment>edit</comment>
        <translation>question</translation>
    </message>
    <message>
        <source>note</source>
        <comment>edit</comment>
        <translation>note</translation>
    </message>
    <message>
        <source>proponent</source>
        <translation>auteur de la proposition</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>facilitateur</translation>
    </message>
    <message>
        <source>speaker for others</source>
        <translation>porte-parole</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>membre du Bureau</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>territoire</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>title of the dossier</source>
        <translation>titre du dossier</translation>
    </message>
    <message>
        <source>label of a draft</source>
        <translation>étiquette d’un projet</translation>
    </message>
    <message>
        <source>symbol of a draft</source>
        <translation>cote d’un projet</translation>
    </message>
    <message>
        <source>date of a draft</source>
        <translation>date d’un projet</translation>
    </message>
    <message>
        <source>meeting of a draft</source>
        <translation>réunion d’un projet</translation>
    </message>
    <message>
        <source>file of a draft</source>
        <translation>fichier d’un projet</translation>
    </message>
    <message>
        <source>notation of a draft</source>
        <translation>notation d’un projet</translation>
    </message>
    <message>
        <source>look at how a draft was read</source>
        <translation>vérification de la lecture d’un projet</translation>
    </message>
    <message>
        <source>order of the drafts</source>
        <translation>ordre des projets</translation>
    </message>
    <message>
        <source>title of an instrument</source>
        <translation>titre d’un instrument</translation>
    </message>
    <message>
        <source>short name of an instrument</source>
        <translation>nom abrégé d’un instrument</translation>
    </message>
    <message>
        <source>symbol of an instrument</source>
        <translation>cote d’un instrument</translation>
    </message>
    <message>
        <source>date of an instrument</source>
        <translation>date d’un instrument</translation>
    </message>
    <message>
        <source>entry into force of an instrument</source>
        <translation>entrée en vigueur d’un instrument</translation>
    </message>
    <message>
        <source>of what an instrument is a version</source>
        <translation>ce dont un instrument est une version</translation>
    </message>
    <message>
        <source>text of an instrument (language, words)</source>
        <translation>texte d’un instrument (langue, mots)</translation>
    </message>
    <message>
        <source>proposal paper</source>
        <translation>document de propositions</translation>
    </message>
    <message>
        <source>author of tracked changes</source>
        <translation>auteur des marques de révision</translation>
    </message>
    <message>
        <source>actor of this dossier</source>
        <translation>acteur propre au dossier</translation>
    </message>
    <message>
        <source>setting of this dossier</source>
        <translation>réglage du dossier</translation>
    </message>
    <message>
        <source>joined provisions</source>
        <translation>dispositions réunies</translation>
    </message>
    <message>
        <source>who asked</source>
        <translation>qui a demandé</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message numerus="yes">
        <source>%n instruments</source>
        <translation>
            <numerusform>%n instrument</numerusform>
            <numerusform>%n instruments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal papers</source>
        <translation>
            <numerusform>%n document de propositions</numerusform>
            <numerusform>%n documents de propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>Store and review</source>
        <translation>Enregistrer et examiner</translation>
    </message>
    <message>
        <source>Goes to the next doubt (F7)</source>
        <translation>Va au doute suivant (F7)</translation>
    </message>
    <message>
        <source>Goes to the next one</source>
        <translation>Va au suivant</translation>
    </message>
    <message>
        <source>Goes to the next proposal of others</source>
        <translation>Va à la proposition suivante d’autres auteurs</translation>
    </message>
    <message>
        <source>The &amp;proposals as recognised</source>
        <translation>Les &amp;propositions telles que reconnues</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who ask</source>
        <translation>
            <numerusform>%n auteur</numerusform>
            <numerusform>%n auteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is among the papers of the dossier already. It is not stored again.</source>
        <translation>{file} figure déjà parmi les documents du dossier. Il n’est pas enregistré de nouveau.</translation>
    </message>
    <message>
        <source>{file}: a paper with proposals. Nothing is stored yet.</source>
        <translation>{file}&#xa0;: un document contenant des propositions. Rien n’est encore enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of joined provisions</source>
        <translation>
            <numerusform>%n paire de dispositions réunies</numerusform>
            <numerusform>%n paires de dispositions réunies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authors of tracked changes</source>
        <translation>
            <numerusform>%n auteur des marques de révision</numerusform>
            <numerusform>%n auteurs des marques de révision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actors of this dossier</source>
        <translation>
            <numerusform>%n acteur propre au dossier</numerusform>
            <numerusform>%n acteurs propres au dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings of this dossier</source>
        <translation>
            <numerusform>%n réglage du dossier</numerusform>
            <numerusform>%n réglages du dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>pas encore examinée</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigée</translation>
    </message>
    <message>
        <source>rejected: no evidence</source>
        <translation>rejetée&#xa0;: ne fait pas preuve</translation>
    </message>
    <message>
        <source>agreed ad referendum</source>
        <translation>convenu ad referendum</translation>
    </message>
    <message>
        <source>agreed in informals</source>
        <translation>convenu en consultations officieuses</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>fate</comment>
        <translation>retenue</translation>
    </message>
    <message>
        <source>taken in part</source>
        <comment>fate</comment>
        <translation>retenue en partie</translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>fate</comment>
        <translation>reformulée</translation>
    </message>
    <message>
        <source>bracketed</source>
        <comment>fate</comment>
        <translation>mise entre crochets</translation>
    </message>
    <message>
        <source>not taken</source>
        <comment>fate</comment>
        <translation>non retenue</translation>
    </message>
    <message>
        <source>dropped later</source>
        <comment>fate</comment>
        <translation>omise ensuite</translation>
    </message>
    <message>
        <source>restored</source>
        <comment>fate</comment>
        <translation>rétablie</translation>
    </message>
    <message>
        <source>renumbered as others came and went</source>
        <translation>renumérotées par suite d’ajouts et de suppressions</translation>
    </message>
    <message>
        <source>references that follow</source>
        <translation>renvois modifiés en conséquence</translation>
    </message>
    <message>
        <source>brackets put</source>
        <translation>crochets ajoutés</translation>
    </message>
    <message>
        <source>brackets that came with new words</source>
        <translation>crochets venus avec un texte nouveau</translation>
    </message>
    <message>
        <source>brackets lifted</source>
        <translation>crochets levés</translation>
    </message>
    <message>
        <source>brackets gone with their words</source>
        <translation>crochets disparus avec leur texte</translation>
    </message>
    <message>
        <source>brackets widened</source>
        <translation>crochets élargis</translation>
    </message>
    <message>
        <source>brackets narrowed</source>
        <translation>crochets resserrés</translation>
    </message>
    <message>
        <source>brackets set otherwise</source>
        <translation>crochets placés autrement</translation>
    </message>
    <message>
        <source>alternatives settled</source>
        <translation>variantes tranchées</translation>
    </message>
    <message>
        <source>alternatives merged</source>
        <translation>variantes fusionnées</translation>
    </message>
    <message>
        <source>alternatives opened</source>
        <translation>variantes ouvertes</translation>
    </message>
    <message>
        <source>single signs of brackets</source>
        <translation>signes de crochet isolés</translation>
    </message>
    <message>
        <source>tag in the text</source>
        <translation>mention dans le texte</translation>
    </message>
    <message>
        <source>tracked change</source>
        <translation>marque de révision</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>observation</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>note de bas de page</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>exposé des motifs</translation>
    </message>
    <message>
        <source>reported in a record</source>
        <translation>rapporté dans un compte rendu</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>saisie manuelle</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>ligne rouge</translation>
    </message>
    <message>
        <source>our proposal</source>
        <translation>notre proposition</translation>
    </message>
    <message>
        <source>check with capital</source>
        <translation>à vérifier avec la capitale</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>{draft} (unofficial)</source>
        <translation>{draft} (non officiel)</translation>
    </message>
    <message>
        <source>whole</source>
        <comment>survival of a proposal</comment>
        <translation>entière</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>survival of a proposal</comment>
        <translation>partielle</translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>survival of a proposal</comment>
        <translation>reformulée</translation>
    </message>
    <message>
        <source>bracketed</source>
        <comment>survival of a proposal</comment>
        <translation>entre crochets</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>survival of a proposal</comment>
        <translation>perdue</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter of the stance: propose</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter of the stance: co-sponsor</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter of the stance: support</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter of the stance: oppose</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>K</source>
        <comment>letter of the stance: retain (keep)</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter of the stance: delete</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter of the stance: reserve</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>F</source>
        <comment>letter of the stance: flexible</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter of the stance: withdraw</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>Groups as recorded</source>
        <translation>Groupes tels que consignés</translation>
    </message>
    <message>
        <source>Groups by their members</source>
        <translation>Groupes par membre</translation>
    </message>
    <message>
        <source>Members of the United Nations only</source>
        <translation>Membres de l’ONU seulement</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>A file that is no dossier</source>
        <translation>Un fichier qui n’est pas un dossier</translation>
    </message>
    <message>
        <source>{file} is no dossier. Which one is it to join?</source>
        <translation>{file} n’est pas un dossier. Lequel doit-il rejoindre ?</translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <translation>&amp;Nouveau dossier…</translation>
    </message>
    <message>
        <source>&amp;Join this dossier</source>
        <translation>&amp;Rejoindre ce dossier</translation>
    </message>
    <message>
        <source>&amp;Compare it with…</source>
        <translation>&amp;Le comparer avec…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Compare two f&amp;iles…</source>
        <translation>Comparer deux fichier&amp;s…</translation>
    </message>
    <message>
        <source>Open on a ser&amp;ver…</source>
        <translation>Ouvrir sur un ser&amp;veur…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Page d’accueil</translation>
    </message>
    <message>
        <source>&amp;Keep the comparison…</source>
        <translation>Conserver la co&amp;mparaison…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Enregistrer &amp;une copie…</translation>
    </message>
    <message>
        <source>&amp;Export and print…</source>
        <translation>E&amp;xporter et imprimer…</translation>
    </message>
    <message>
        <source>&amp;Write the export…</source>
        <translation>Enre&amp;gistrer l’exportation…</translation>
    </message>
    <message>
        <source>&amp;Merge a colleague&apos;s dossier…</source>
        <translation>&amp;Fusionner le dossier d’un collègue…</translation>
    </message>
    <message>
        <source>Merge a dossier on a server…</source>
        <translation>Fusionner un dossier situé sur un serveur…</translation>
    </message>
    <message>
        <source>A copy &amp;for a partner…</source>
        <translation>Copie pour un p&amp;artenaire…</translation>
    </message>
    <message>
        <source>Set or &amp;change the passphrase…</source>
        <translation>Définir ou &amp;changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Take the passphrase &amp;away…</source>
        <translation>Supprimer la p&amp;hrase secrète…</translation>
    </message>
    <message>
        <source>New win&amp;dow</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Paramè&amp;tres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;Copy with the address</source>
        <translation>&amp;Copier avec la référence</translation>
    </message>
    <message>
        <source>&amp;Summary for a cable…</source>
        <translation>Résumé pour un té&amp;légramme…</translation>
    </message>
    <message>
        <source>&amp;Find in the texts…</source>
        <translation>Rec&amp;hercher dans les textes…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Begin a note here…</source>
        <translation>Commencer une &amp;note ici…</translation>
    </message>
    <message>
        <source>&amp;All notes</source>
        <translation>&amp;Toutes les notes</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>Do&amp;cuments</translation>
    </message>
    <message>
        <source>Add &amp;drafts…</source>
        <translation>Ajouter des pro&amp;jets…</translation>
    </message>
    <message>
        <source>Paste &amp;from the room screen…</source>
        <translation>Coller le texte affiché en sa&amp;lle…</translation>
    </message>
    <message>
        <source>Add &amp;proposals…</source>
        <translation>Ajouter des &amp;propositions…</translation>
    </message>
    <message>
        <source>&amp;Enter a proposal by hand…</source>
        <translation>&amp;Saisir une proposition à la main…</translation>
    </message>
    <message>
        <source>Add e&amp;xisting instruments…</source>
        <translation>Ajouter des instruments e&amp;xistants…</translation>
    </message>
    <message>
        <source>&amp;Shelf of instruments</source>
        <translation>&amp;Instruments de référence</translation>
    </message>
    <message>
        <source>&amp;Review proposals</source>
        <translation>&amp;Examiner les propositions</translation>
    </message>
    <message>
        <source>&amp;Order of the drafts…</source>
        <translation>&amp;Ordre des projets…</translation>
    </message>
    <message>
        <source>No&amp;tation of a draft…</source>
        <translation>&amp;Notation d’un projet…</translation>
    </message>
    <message>
        <source>&amp;Import report of a draft…</source>
        <translation>&amp;Rapport d’importation d’un projet…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;Read, or unread again</source>
        <translation>Lu, ou de no&amp;uveau non lu</translation>
    </message>
    <message>
        <source>Read, and on to the next &amp;unread</source>
        <translation>Lu, puis au prochain n&amp;on lu</translation>
    </message>
    <message>
        <source>To an arti&amp;cle…</source>
        <translation>Aller à un artic&amp;le…</translation>
    </message>
    <message>
        <source>Other end of the &amp;move</source>
        <translation>Autre extrémité du &amp;déplacement</translation>
    </message>
    <message>
        <source>&amp;Life of this provision</source>
        <translation>&amp;Historique de la disposition</translation>
    </message>
    <message>
        <source>S&amp;ources of this provision</source>
        <translation>Sourc&amp;es de cette disposition</translation>
    </message>
    <message>
        <source>E&amp;xchange the drafts</source>
        <translation>&amp;Intervertir les projets</translation>
    </message>
    <message>
        <source>Compare with the &amp;draft before</source>
        <translation>&amp;Comparer au projet précédent</translation>
    </message>
    <message>
        <source>The pair of drafts b&amp;efore</source>
        <translation>P&amp;aire de projets précédente</translation>
    </message>
    <message>
        <source>The next pa&amp;ir of drafts</source>
        <translation>Paire de p&amp;rojets suivante</translation>
    </message>
    <message>
        <source>&amp;Filter by words</source>
        <translation>&amp;Filtrer par mots</translation>
    </message>
    <message>
        <source>Filter &amp;by</source>
        <translation>Filtrer selo&amp;n</translation>
    </message>
    <message>
        <source>&amp;Show all amendments</source>
        <translation>&amp;Montrer tous les amendements</translation>
    </message>
    <message>
        <source>W&amp;eight of amendments…</source>
        <translation>Poids des amendements…</translation>
    </message>
    <message>
        <source>&amp;Who asked…</source>
        <translation>&amp;Qui l’a demandé…</translation>
    </message>
    <message>
        <source>&amp;Kind of change…</source>
        <translation>&amp;Nature de la modification…</translation>
    </message>
    <message>
        <source>C&amp;lass of change…</source>
        <translation>&amp;Catégorie de la modification…</translation>
    </message>
    <message>
        <source>What a change &amp;touches…</source>
        <translation>&amp;Objet de la modification…</translation>
    </message>
    <message>
        <source>&amp;How it is known who asked…</source>
        <translation>&amp;Lien avec qui l’a demandé…</translation>
    </message>
    <message>
        <source>&amp;Chapter…</source>
        <translation>C&amp;hapitre…</translation>
    </message>
    <message>
        <source>&amp;Notes…</source>
        <translation>No&amp;tes…</translation>
    </message>
    <message>
        <source>&amp;Source…</source>
        <translation>&amp;Source…</translation>
    </message>
    <message>
        <source>Only what is &amp;unread</source>
        <translation>Seulement les non l&amp;us</translation>
    </message>
    <message>
        <source>Only what touches &amp;ours</source>
        <translation>Seulement ce qui touche aux nôt&amp;res</translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation>&amp;Rubriques</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Textes</translation>
    </message>
    <message>
        <source>What &amp;became of our asks</source>
        <translation>Sort de nos &amp;demandes</translation>
    </message>
    <message>
        <source>What the &amp;marks mean</source>
        <translation>Signification des &amp;marques</translation>
    </message>
    <message>
        <source>&amp;Find anything: commands, articles, names…</source>
        <translation>Tout &amp;chercher&#xa0;: commandes, articles, noms…</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>&amp;Petite</translation>
    </message>
    <message>
        <source>Wh&amp;ich way a change leads…</source>
        <translation>D&amp;irection d’un changement…</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Normale</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>&amp;Grande</translation>
    </message>
    <message>
        <source>&amp;Words inside replaced paragraphs</source>
        <translation>Mots dans les paragraphes remplacés</translation>
    </message>
    <message>
        <source>L&amp;ist of changes</source>
        <translation>&amp;Liste des modifications</translation>
    </message>
    <message>
        <source>Details a&amp;nd notes</source>
        <translation>Déta&amp;ils et notes</translation>
    </message>
    <message>
        <source>&amp;Reading: the texts alone</source>
        <translation>Lecture : les te&amp;xtes seuls</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Ré&amp;duire</translation>
    </message>
    <message>
        <source>Si&amp;ze of type</source>
        <translation>Gra&amp;ndeur des caractères</translation>
    </message>
    <message>
        <source>O&amp;ther colours</source>
        <translation>&amp;Autres couleurs</translation>
    </message>
    <message>
        <source>Settle conf&amp;licts…</source>
        <translation>Régler les conf&amp;lits…</translation>
    </message>
    <message>
        <source>&amp;Next amendment</source>
        <translation>Amendement &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous amendment</source>
        <translation>Amendement &amp;précédent</translation>
    </message>
    <message>
        <source>Next change inside</source>
        <translation>Modification suivante à l’intérieur</translation>
    </message>
    <message>
        <source>Previous change inside</source>
        <translation>Modification précédente à l’intérieur</translation>
    </message>
    <message>
        <source>Bac&amp;k to where you were</source>
        <translation>Re&amp;venir où vous étiez</translation>
    </message>
    <message>
        <source>&amp;Forward again</source>
        <translation>Avancer de nouveau</translation>
    </message>
    <message>
        <source>&amp;Who asked</source>
        <translation>&amp;Qui l’a demandé</translation>
    </message>
    <message>
        <source>Put &amp;into the brief, or take out of it</source>
        <translation>Mettre dans la note ou l’en r&amp;etirer</translation>
    </message>
    <message>
        <source>Into the brief</source>
        <translation>Dans la note</translation>
    </message>
    <message>
        <source>Copy as &amp;quoted lines</source>
        <translation>Copier en li&amp;gnes citées</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>&amp;Confirm who asked</source>
        <translation>&amp;Confirmer qui l’a demandé</translation>
    </message>
    <message>
        <source>&amp;Reject who is named</source>
        <translation>&amp;Rejeter l’auteur désigné</translation>
    </message>
    <message>
        <source>C&amp;orrect, or say who asked…</source>
        <translation>C&amp;orriger ou indiquer l’auteur…</translation>
    </message>
    <message>
        <source>E&amp;xport only what is chosen…</source>
        <translation>E&amp;xporter seulement ce qui est choisi…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Selon le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;One column</source>
        <translation>&amp;Une seule colonne</translation>
    </message>
    <message>
        <source>Panes scroll &amp;apart</source>
        <translation>Défilement &amp;séparé des volets</translation>
    </message>
    <message>
        <source>&amp;Fold unchanged provisions</source>
        <translation>&amp;Replier les dispositions inchangées</translation>
    </message>
    <message>
        <source>&amp;More unchanged provisions around</source>
        <translation>&amp;Plus de dispositions inchangées autour</translation>
    </message>
    <message>
        <source>F&amp;ewer unchanged provisions around</source>
        <translation>&amp;Moins de dispositions inchangées autour</translation>
    </message>
    <message>
        <source>Current row in wor&amp;ds</source>
        <translation>Description de la rangée couran&amp;te</translation>
    </message>
    <message>
        <source>Drafts and their &amp;brackets above</source>
        <translation>Projets et leurs croc&amp;hets en haut</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Where the &amp;log of faults lies…</source>
        <translation>Emplacement du &amp;journal des erreurs…</translation>
    </message>
    <message>
        <source>&amp;About Travaux</source>
        <translation>À &amp;propos de Travaux</translation>
    </message>
    <message>
        <source>Dossiers opened before</source>
        <translation>Dossiers ouverts auparavant</translation>
    </message>
    <message>
        <source>Not found any more: {path}</source>
        <translation>Introuvable désormais&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouverts auparavant</translation>
    </message>
    <message>
        <source>Two drafts of a treaty side by side, and who asked for each change. A dossier keeps all the drafts and papers of one negotiation in one file on this computer.</source>
        <translation>Deux projets d’un traité en regard, et qui a demandé chaque modification. Un dossier réunit tous les projets et documents d’une négociation dans un seul fichier, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>Comparer deux fichiers…</translation>
    </message>
    <message>
        <source>Open a dossier…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Voir l’exemple</translation>
    </message>
    <message>
        <source>Drop a dossier here to open it, or two drafts to compare them at once</source>
        <translation>Déposez ici un dossier pour l’ouvrir, ou deux projets pour les comparer aussitôt</translation>
    </message>
    <message>
        <source>This dossier is empty. Add two drafts, and they are compared at once.</source>
        <translation>Ce dossier est vide. Ajoutez deux projets&#xa0;: ils seront aussitôt comparés.</translation>
    </message>
    <message>
        <source>This dossier has one draft. Add one more, and the two are compared at once.</source>
        <translation>Ce dossier contient un seul projet. Ajoutez-en un autre&#xa0;: les deux seront aussitôt comparés.</translation>
    </message>
    <message>
        <source>Add drafts…</source>
        <translation>Ajouter des projets…</translation>
    </message>
    <message>
        <source>Paste from the room screen…</source>
        <translation>Coller le texte affiché en salle…</translation>
    </message>
    <message>
        <source>Article 5, or 5(2)</source>
        <translation>Article 5, ou 5(2)</translation>
    </message>
    <message>
        <source>Only those who spoke a&amp;part</source>
        <translation>Seulement les positions diver&amp;gentes</translation>
    </message>
    <message>
        <source>Of which draft</source>
        <translation>De quel projet</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Proposals as they were read</source>
        <translation>Propositions telles qu’elles ont été lues</translation>
    </message>
    <message>
        <source>How groups are counted</source>
        <translation>Mode de décompte des groupes</translation>
    </message>
    <message>
        <source>Dr&amp;aft</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>Prov&amp;ision, as that draft prints it</source>
        <translation>&amp;Disposition, telle que ce projet la numérote</translation>
    </message>
    <message>
        <source>Gro&amp;ups</source>
        <translation>&amp;Groupes</translation>
    </message>
    <message>
        <source>Write the address of a provision, as “Article 5(2)”, or choose an article.</source>
        <translation>Écrivez l’adresse d’une disposition, comme «&#xa0;Article 5(2)&#xa0;», ou choisissez un article.</translation>
    </message>
    <message>
        <source>That to which most proposals speak</source>
        <translation>Celui sur lequel portent la plupart des propositions</translation>
    </message>
    <message>
        <source>Only on this provision</source>
        <translation>Seulement cette disposition</translation>
    </message>
    <message>
        <source>Only this actor</source>
        <translation>Seulement cet auteur</translation>
    </message>
    <message>
        <source>Draft on which positions are laid</source>
        <translation>Projet auquel les positions sont rapportées</translation>
    </message>
    <message>
        <source>&amp;Enter a position…</source>
        <translation>&amp;Saisir une position…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>On &amp;draft:</source>
        <translation>Sur le &amp;projet&#xa0;:</translation>
    </message>
    <message>
        <source>Gathering positions</source>
        <translation>Réunion des positions</translation>
    </message>
    <message>
        <source>What was said is followed through the drafts, to where it stands in the one that is shown.</source>
        <translation>Ce qui a été dit est suivi à travers les projets, jusqu’à sa place dans celui qui est affiché.</translation>
    </message>
    <message>
        <source>Gathering positions …</source>
        <translation>Réunion des positions…</translation>
    </message>
    <message>
        <source>The positions could not be gathered.</source>
        <translation>Les positions n’ont pas pu être réunies.</translation>
    </message>
    <message>
        <source>The positions were not gathered to their end.</source>
        <translation>La réunion des positions n’a pas été menée à terme.</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Tous les auteurs</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions are hidden by the filter.</source>
        <translation>
            <numerusform>%n disposition est masquée par le filtre.</numerusform>
            <numerusform>%n dispositions sont masquées par le filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is like that.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>%n actors</source>
        <translation>
            <numerusform>%n auteur</numerusform>
            <numerusform>%n auteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>not by members, for no day is told: {groups}</source>
        <translation>non comptés par membre, faute de date&#xa0;: {groups}</translation>
    </message>
    <message>
        <source>Open one to see who stands where.</source>
        <translation>Ouvrez-en un pour voir la position de chacun.</translation>
    </message>
    <message>
        <source>They come with proposals, with tags in a draft, and by hand.</source>
        <translation>Elles viennent des propositions, des mentions dans un projet et de la saisie manuelle.</translation>
    </message>
    <message>
        <source>Add proposals…</source>
        <translation>Ajouter des propositions…</translation>
    </message>
    <message>
        <source>No position is recorded yet.</source>
        <translation>Aucune position n’est encore consignée.</translation>
    </message>
    <message>
        <source>position on {place}</source>
        <translation>la position sur {place}</translation>
    </message>
    <message>
        <source>Export positions</source>
        <translation>Exporter les positions</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions are written to {file}.</source>
        <translation>
            <numerusform>%n disposition est enregistrée dans {file}.</numerusform>
            <numerusform>%n dispositions sont enregistrées dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop drafts here. Papers with proposals (compilations, tables) are dropped with Shift held down</source>
        <translation>Déposez ici des projets. Pour déposer des documents de propositions (compilations, tableaux), maintenez la touche Shift enfoncée</translation>
    </message>
    <message>
        <source>asked for the contrary</source>
        <translation>position contraire</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>position</translation>
    </message>
    <message>
        <source>As written; no delegation is confirmed for this name: {names}</source>
        <translation>Tel qu’écrit&#xa0;; aucune délégation n’est confirmée pour ce nom&#xa0;: {names}</translation>
    </message>
    <message>
        <source>The whole block of the paper</source>
        <translation>Le bloc entier du document</translation>
    </message>
    <message>
        <source>Show the whole block of the paper</source>
        <translation>Afficher le bloc entier du document</translation>
    </message>
    <message>
        <source>Rationale:</source>
        <translation>Exposé des motifs :</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>Show the whole rationale</source>
        <translation>Afficher l’exposé des motifs en entier</translation>
    </message>
    <message>
        <source>Likeness {score} of 1.</source>
        <translation>Indice de rapprochement&#xa0;: {score} sur 1.</translation>
    </message>
    <message>
        <source>Words in common:</source>
        <translation>Mots communs :</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>The draft itself marks these words.</source>
        <translation>Le projet signale lui-même ces mots.</translation>
    </message>
    <message>
        <source>≈ Found by wording: the words that changed are words that were proposed. It is not recorded that one follows from the other.</source>
        <translation>≈ Trouvé par le libellé&#xa0;: les mots modifiés sont des mots proposés. Il n’est pas consigné que l’un découle de l’autre.</translation>
    </message>
    <message>
        <source>✎ A person says so.</source>
        <translation>✎ Une personne l’affirme.</translation>
    </message>
    <message>
        <source>touches a red line</source>
        <translation>touche une ligne rouge</translation>
    </message>
    <message>
        <source>in the brief</source>
        <translation>dans la note</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>touches a note of yours</source>
        <translation>touche une de vos notes</translation>
    </message>
    <message>
        <source>asked elsewhere</source>
        <translation>demandé ailleurs</translation>
    </message>
    <message>
        <source>asked for a part of the words</source>
        <translation>n’a demandé qu’une partie des mots</translation>
    </message>
    <message>
        <source>Follow {actor} no longer</source>
        <translation>Ne plus suivre {actor}</translation>
    </message>
    <message>
        <source>Follow {actor} with a colour</source>
        <translation>Suivre {actor} par une couleur</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>Choisissez d’abord une modification.</translation>
    </message>
    <message>
        <source>Several stand behind this change: take the link below the one you mean.</source>
        <translation>Plusieurs auteurs sont à l’origine de cette modification&#xa0;: prenez ci-dessous le lien voulu.</translation>
    </message>
    <message>
        <source>There is nothing to confirm here; say who asked with Ctrl+Shift+A.</source>
        <translation>Il n’y a rien à confirmer ici&#xa0;; indiquez qui l’a demandé par Ctrl+Shift+A.</translation>
    </message>
    <message numerus="yes">
        <source>%n bear several names: answer these one by one.</source>
        <translation>
            <numerusform>%n porte plusieurs noms : répondez-y à part.</numerusform>
            <numerusform>%n portent plusieurs noms : répondez-y une par une.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who asked for %n changes</source>
        <translation>
            <numerusform>l’auteur de %n modification</numerusform>
            <numerusform>les auteurs de %n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered: %n changes.</source>
        <translation>
            <numerusform>Répondu : %n modification.</numerusform>
            <numerusform>Répondu : %n modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asked for this change?</source>
        <translation>Qui a demandé cette modification ?</translation>
    </message>
    <message>
        <source>Where is it recorded: a paper, a meeting, a note</source>
        <translation>Où cela est consigné : un document, une séance, une note</translation>
    </message>
    <message>
        <source>Where it is recorded</source>
        <translation>Où cela est consigné</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>Consigné dans</translation>
    </message>
    <message>
        <source>1–9 or Enter takes a candidate · Backspace takes the last name away · Enter on an empty line: on to where it is recorded</source>
        <translation>1–9 ou Enter retient un candidat · Backspace retire le dernier nom · Enter sur une ligne vide&#xa0;: passer à l’endroit où c’est consigné</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>who asked in {place}</source>
        <translation>qui l’a demandé à {place}</translation>
    </message>
    <message>
        <source>Keeping what you said</source>
        <translation>Conservation de votre indication</translation>
    </message>
    <message>
        <source>Showing what you said</source>
        <translation>Affichage de votre indication</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>The change in detail</source>
        <translation>La modification en détail</translation>
    </message>
    <message>
        <source>Choose a change in the text or in the list: who asked for it, and where, is shown here.</source>
        <translation>Choisissez une modification dans le texte ou dans la liste&#xa0;: qui l’a demandée, et où, est indiqué ici.</translation>
    </message>
    <message>
        <source>F7 goes to the next amendment, Ctrl+G to an article, Ctrl+K to anything by its name.</source>
        <translation>F7 mène à l’amendement suivant, Ctrl+G à un article, Ctrl+K à toute chose par son nom.</translation>
    </message>
    <message>
        <source>F2 explains the marks.</source>
        <translation>F2 explique les marques.</translation>
    </message>
    <message numerus="yes">
        <source>%n are chosen together</source>
        <translation>
            <numerusform>%n est choisi</numerusform>
            <numerusform>%n sont choisis ensemble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n places</source>
        <translation>
            <numerusform>À %n endroit</numerusform>
            <numerusform>À %n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asked for other changes of this amendment</source>
        <translation>Qui a demandé d’autres modifications de cet amendement</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: they stand at the changes inside</source>
        <translation>
            <numerusform>et %n autre : elle figure auprès des modifications à l’intérieur</numerusform>
            <numerusform>et %n autres : elles figurent auprès des modifications à l’intérieur</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {number} of {all}</source>
        <translation>Modification {number} sur {all}</translation>
    </message>
    <message>
        <source>{older} → {newer}</source>
        <translation>{older} → {newer}</translation>
    </message>
    <message>
        <source>the same words in both drafts</source>
        <translation>les mêmes mots dans les deux projets</translation>
    </message>
    <message>
        <source>Older words: {words}</source>
        <translation>Texte antérieur&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Newer words: {words}</source>
        <translation>Texte nouveau&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Qui l’a demandé</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Sans auteur connu</translation>
    </message>
    <message>
        <source>nothing was found in the drafts and papers that shows who asked.</source>
        <translation>rien, dans les projets et documents, n’indique qui l’a demandé.</translation>
    </message>
    <message>
        <source>Somebody else asked, too…</source>
        <translation>Un autre l’a demandé aussi…</translation>
    </message>
    <message>
        <source>Say who asked…</source>
        <translation>Indiquer qui l’a demandé…</translation>
    </message>
    <message>
        <source>Asked for the contrary</source>
        <translation>Ont demandé le contraire</translation>
    </message>
    <message>
        <source>Found before, then rejected</source>
        <translation>Trouvé auparavant, puis rejeté</translation>
    </message>
    <message>
        <source>Where the words come from</source>
        <translation>D’où viennent les mots</translation>
    </message>
    <message>
        <source>Positions on this provision</source>
        <translation>Positions sur cette disposition</translation>
    </message>
    <message>
        <source>The life of these words</source>
        <translation>Historique de ces mots</translation>
    </message>
    <message>
        <source>The whole provision, draft by draft</source>
        <translation>La disposition entière, projet par projet</translation>
    </message>
    <message>
        <source>Recognised in a picture</source>
        <translation>Reconnu sur une image</translation>
    </message>
    <message>
        <source>Why these two stand side by side</source>
        <translation>Pourquoi ces deux textes sont en regard</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Add a note on this change</source>
        <translation>Ajouter une note sur cette modification</translation>
    </message>
    <message>
        <source>where it stood: {place}</source>
        <translation>place antérieure&#xa0;: {place}</translation>
    </message>
    <message>
        <source>where it stands now: {place}</source>
        <translation>place nouvelle&#xa0;: {place}</translation>
    </message>
    <message>
        <source>inside a move: {move}</source>
        <translation>à l’intérieur d’un déplacement&#xa0;: {move}</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find among: {what}</source>
        <translation>Rechercher parmi&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Also where they asked the contrary</source>
        <translation>Aussi s’il a demandé le contraire</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
    <message>
        <source>None has these words.</source>
        <translation>Aucun élément ne contient ces mots.</translation>
    </message>
    <message>
        <source>These changes have none.</source>
        <translation>Ces modifications n’en ont pas.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Amendements</translation>
    </message>
    <message>
        <source>Show what was asked by</source>
        <translation>Montrer ce qu’a demandé</translation>
    </message>
    <message>
        <source>Fold the changes inside</source>
        <translation>Replier les modifications à l’intérieur</translation>
    </message>
    <message>
        <source>Show the changes inside</source>
        <translation>Montrer les modifications à l’intérieur</translation>
    </message>
    <message>
        <source>Fold all sections</source>
        <translation>Replier toutes les sections</translation>
    </message>
    <message>
        <source>Open all sections</source>
        <translation>Déplier toutes les sections</translation>
    </message>
    <message>
        <source>Mark as unread again (R)</source>
        <translation>Marquer de nouveau comme non lu (R)</translation>
    </message>
    <message>
        <source>Mark as read (R)</source>
        <translation>Marquer comme lu (R)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>N goes on to the next unread</source>
        <translation>N passe au suivant non lu</translation>
    </message>
    <message>
        <source>The changes are being listed …</source>
        <translation>La liste des modifications arrive…</translation>
    </message>
    <message>
        <source>No change passes all these filters.</source>
        <translation>Aucune modification ne passe tous ces filtres.</translation>
    </message>
    <message>
        <source>Show all amendments</source>
        <translation>Montrer tous les amendements</translation>
    </message>
    <message>
        <source>There is no change between these two drafts.</source>
        <translation>Il n’y a pas de modification entre ces deux projets.</translation>
    </message>
    <message>
        <source>On {place}:</source>
        <translation>Sur {place}&#xa0;:</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>Toutes les positions</translation>
    </message>
    <message>
        <source>{actor} (for others)</source>
        <translation>{actor} (porte-parole)</translation>
    </message>
    <message>
        <source>No amendment is chosen: click one, or go to one with F7.</source>
        <translation>Aucun amendement n’est choisi&#xa0;: cliquez sur l’un d’eux, ou allez-y par F7.</translation>
    </message>
    <message>
        <source>It is not known yet what you have read.</source>
        <translation>On ne sait pas encore ce que vous avez lu.</translation>
    </message>
    <message>
        <source>Unread again: amendment {number}.</source>
        <translation>De nouveau non lu&#xa0;: amendement {number}.</translation>
    </message>
    <message>
        <source>Read: amendment {number}.</source>
        <translation>Lu&#xa0;: amendement {number}.</translation>
    </message>
    <message>
        <source>Everything that the list shows has been read.</source>
        <translation>Tout ce que montre la liste a été lu.</translation>
    </message>
    <message>
        <source>That was the last one. Here begins what was left unread.</source>
        <translation>C’était le dernier. Ici commence ce qui est resté non lu.</translation>
    </message>
    <message>
        <source>No change is shown: the filter hides them all.</source>
        <translation>Aucune modification n’est affichée&#xa0;: le filtre les masque toutes.</translation>
    </message>
    <message>
        <source>That was the last change. Once more goes on to {pair}.</source>
        <translation>C’était la dernière modification. Encore une fois pour passer à {pair}.</translation>
    </message>
    <message>
        <source>That was the last change. Once more begins again with the first.</source>
        <translation>C’était la dernière modification. Encore une fois pour reprendre à la première.</translation>
    </message>
    <message>
        <source>That was the first change. Once more goes back to {pair}.</source>
        <translation>C’était la première modification. Encore une fois pour revenir à {pair}.</translation>
    </message>
    <message>
        <source>That was the first change. Once more goes to the last.</source>
        <translation>C’était la première modification. Encore une fois pour aller à la dernière.</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Enregistrer comme tableau (CSV)…</translation>
    </message>
    <message>
        <source>What can be done with this table</source>
        <translation>Ce qui peut être fait de ce tableau</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>{chart}: what can be done</source>
        <translation>{chart}&#xa0;: ce qui peut être fait</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>Le tableau est copié.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En afficher %n de plus</numerusform>
            <numerusform>En afficher %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>a verb</source>
        <translation>un verbe</translation>
    </message>
    <message>
        <source>with or without “not”</source>
        <translation>avec ou sans négation</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>non retouché</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>no longer said to be agreed</source>
        <translation>plus indiqué comme convenu</translation>
    </message>
    <message>
        <source>touched in {draft}</source>
        <translation>retouché dans {draft}</translation>
    </message>
    <message>
        <source>Agreed texts, and what was touched afterwards</source>
        <translation>Textes convenus, et ce qui y a été touché ensuite</translation>
    </message>
    <message>
        <source>What a draft says is agreed, and every change of its words or brackets since, whoever asked for it.</source>
        <translation>Ce qu’un projet indique comme convenu, et toute modification ultérieure de ses mots ou crochets, quel qu’en soit l’auteur.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Agreed in</source>
        <translation>Convenu dans</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Depuis lors</translation>
    </message>
    <message>
        <source>No draft says of a text that it is agreed.</source>
        <translation>Aucun projet n’indique qu’un texte est convenu.</translation>
    </message>
    <message>
        <source>changed, not marked</source>
        <translation>modifié, non marqué</translation>
    </message>
    <message>
        <source>marked, not changed</source>
        <translation>marqué, non modifié</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Marqué par</translation>
    </message>
    <message>
        <source>Every difference is marked, and every mark makes a difference.</source>
        <translation>Toute différence est marquée, et toute marque fait une différence.</translation>
    </message>
    <message>
        <source>{draft} has no tracked changes, so that there is nothing to hold it to.</source>
        <translation>{draft} ne comporte pas de marques de révision&#xa0;: il n’y a rien à vérifier.</translation>
    </message>
    <message>
        <source>Not said by tracked changes</source>
        <translation>Non signalé par les marques de révision</translation>
    </message>
    <message>
        <source>Differences from the older draft that no tracked change marks, and marks that make no difference.</source>
        <translation>Différences avec le projet antérieur qu’aucune marque de révision ne signale, et marques qui ne font aucune différence.</translation>
    </message>
    <message>
        <source>There is no {target} in this draft.</source>
        <translation>Il n’y a pas de {target} dans ce projet.</translation>
    </message>
    <message>
        <source>There was none in the draft before, either.</source>
        <translation>Il n’y en avait pas non plus dans le projet précédent.</translation>
    </message>
    <message>
        <source>References that lead astray</source>
        <translation>Renvois erronés</translation>
    </message>
    <message>
        <source>Citations that name no provision of their own draft, or another one than before. Other instruments are not followed.</source>
        <translation>Renvois qui ne désignent aucune disposition de leur propre projet, ou une autre qu’auparavant. Les autres instruments ne sont pas suivis.</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Renvoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Every citation of a provision leads to one.</source>
        <translation>Chaque renvoi mène à une disposition.</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Crochets</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Words in dispute</source>
        <translation>Mots contestés</translation>
    </message>
    <message>
        <source>Who holds</source>
        <translation>Qui maintient les crochets</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>Agreed texts</source>
        <translation>Textes convenus</translation>
    </message>
    <message>
        <source>The whole draft</source>
        <translation>L’ensemble du projet</translation>
    </message>
    <message>
        <source>Convergence, chapter by chapter</source>
        <translation>Convergence, chapitre par chapitre</translation>
    </message>
    <message>
        <source>A chapter is followed by its words, whatever its number. The line shows its course, the number behind it how much the last draft differs from the first in which the chapter stands.</source>
        <translation>Un chapitre est suivi par son libellé, quel que soit son numéro. La ligne montre son évolution&#xa0;; le nombre qui suit, l’écart entre le dernier projet et le premier où le chapitre figure.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Nothing of this sort stands in any draft.</source>
        <translation>Rien de tel ne figure dans aucun projet.</translation>
    </message>
    <message>
        <source>not in this draft</source>
        <translation>absent de ce projet</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n projet</numerusform>
            <numerusform>%n projets</numerusform>
        </translation>
    </message>
    <message>
        <source>brackets in {draft}</source>
        <translation>crochets dans {draft}</translation>
    </message>
    <message>
        <source>options in {draft}</source>
        <translation>options dans {draft}</translation>
    </message>
    <message>
        <source>of its words in dispute</source>
        <translation>de ses mots sont contestés</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>demandes</translation>
    </message>
    <message>
        <source>texts agreed</source>
        <translation>textes convenus</translation>
    </message>
    <message>
        <source>touched afterwards</source>
        <translation>retouchés ensuite</translation>
    </message>
    <message>
        <source>not said by tracked changes</source>
        <translation>non signalé par les marques de révision</translation>
    </message>
    <message>
        <source>Changes since the draft before</source>
        <translation>Modifications depuis le projet précédent</translation>
    </message>
    <message>
        <source>Named as holding</source>
        <translation>Désignés comme maintenant les crochets</translation>
    </message>
    <message>
        <source>The text from draft to draft</source>
        <translation>Le texte d’un projet à l’autre</translation>
    </message>
    <message>
        <source>Each row has its own measure. Who holds is who is named in tags of the draft, or has something pending.</source>
        <translation>Chaque rangée a sa propre échelle. «&#xa0;Qui bloque&#xa0;» désigne ceux qui figurent dans les mentions du projet ou y ont un point en suspens.</translation>
    </message>
    <message>
        <source>Add drafts: how the text grew is counted here.</source>
        <translation>Ajoutez des projets&#xa0;: l’évolution du texte est comptée ici.</translation>
    </message>
    <message>
        <source>Who got how much, in {draft}</source>
        <translation>Ce que chacun a obtenu, dans {draft}</translation>
    </message>
    <message>
        <source>Asks of each actor by what became of them. A group is not counted with its members, and nothing says that a text is as it is because somebody asked.</source>
        <translation>Demandes de chaque auteur selon leur sort. Un groupe n’est pas compté avec ses membres, et rien ne dit qu’un texte est ce qu’il est parce que quelqu’un l’a demandé.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>no fate</source>
        <translation>sort indéterminé</translation>
    </message>
    <message>
        <source>taken, restored</source>
        <translation>retenues, rétablies</translation>
    </message>
    <message>
        <source>in part, reworded</source>
        <translation>en partie, reformulées</translation>
    </message>
    <message>
        <source>bracketed</source>
        <translation>entre crochets</translation>
    </message>
    <message>
        <source>not taken, dropped, without a fate</source>
        <translation>non retenues, omises, sort indéterminé</translation>
    </message>
    <message>
        <source>Add papers with proposals: what became of them is counted here.</source>
        <translation>Ajoutez des documents de propositions&#xa0;: leur sort est compté ici.</translation>
    </message>
    <message>
        <source>{actor} (puts forward for others)</source>
        <translation>{actor} (présente pour d’autres)</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>toutes les catégories</translation>
    </message>
    <message>
        <source>Changes from draft to draft</source>
        <translation>Modifications d’un projet à l’autre</translation>
    </message>
    <message>
        <source>A chapter is followed by its words, whatever its number.</source>
        <translation>Un chapitre est suivi par son libellé, quel que soit son numéro.</translation>
    </message>
    <message>
        <source>to {draft}</source>
        <translation>jusqu’à {draft}</translation>
    </message>
    <message>
        <source>There is no step between two drafts in which anything of this sort changed.</source>
        <translation>Rien de tel n’a changé d’un projet à l’autre.</translation>
    </message>
    <message>
        <source>Verbs of obligation in each draft</source>
        <translation>Verbes d’obligation dans chaque projet</translation>
    </message>
    <message>
        <source>How often each stands in the whole text; all forms of a verb in one tense count as one.</source>
        <translation>Nombre d’occurrences de chacun dans tout le texte&#xa0;; toutes les formes d’un verbe à un même temps comptent pour une.</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbe</translation>
    </message>
    <message>
        <source>No verb of obligation was found; it is looked for in the six languages of the United Nations.</source>
        <translation>Aucun verbe d’obligation n’a été trouvé&#xa0;; la recherche porte sur les six langues de l’Organisation des Nations Unies.</translation>
    </message>
    <message>
        <source>Each changed verb, and who asked</source>
        <translation>Chaque verbe modifié, et qui l’a demandé</translation>
    </message>
    <message>
        <source>Passages of more than forty words that came or went as a whole are not counted here.</source>
        <translation>Les passages de plus de quarante mots ajoutés ou supprimés en bloc ne sont pas comptés ici.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>No verb of obligation changed from one draft to the next.</source>
        <translation>Aucun verbe d’obligation n’a changé d’un projet au suivant.</translation>
    </message>
    <message>
        <source>No draft of this dossier has tracked changes, so that there is nothing to hold them to.</source>
        <translation>Aucun projet de ce dossier ne comporte de marques de révision&#xa0;: il n’y a rien à vérifier.</translation>
    </message>
    <message>
        <source>Held to it: {drafts}.</source>
        <translation>Vérifiés&#xa0;: {drafts}.</translation>
    </message>
    <message>
        <source>Differences from the draft before that no tracked change marks, and marks that make no difference.</source>
        <translation>Différences avec le projet précédent qu’aucune marque de révision ne signale, et marques qui ne font aucune différence.</translation>
    </message>
    <message>
        <source>From {older} to {newer}</source>
        <translation>De {older} à {newer}</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>with a name</source>
        <translation>avec un nom</translation>
    </message>
    <message>
        <source>changed verbs</source>
        <translation>verbes modifiés</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>crochets</translation>
    </message>
    <message>
        <source>words in dispute</source>
        <translation>mots contestés</translation>
    </message>
    <message>
        <source>agreed texts touched</source>
        <translation>textes convenus retouchés</translation>
    </message>
    <message>
        <source>red lines touched</source>
        <translation>lignes rouges touchées</translation>
    </message>
    <message>
        <source>Your notes that changes touch</source>
        <translation>Vos notes touchées par des modifications</translation>
    </message>
    <message>
        <source>A change that touches a red line is flagged here, in the list and in the brief.</source>
        <translation>Une modification qui touche une ligne rouge est signalée ici, dans la liste et dans la note de synthèse.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>No change touches one of your notes. A note marked as a red line is flagged here when one does.</source>
        <translation>Aucune modification ne touche une de vos notes. Une note désignée comme ligne rouge est signalée ici lorsqu’elle est touchée.</translation>
    </message>
    <message>
        <source>broken references</source>
        <translation>renvois rompus</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>Facts in the order of weight; the number leads to the changes.</source>
        <translation>Les faits par ordre d’importance&#xa0;; le nombre mène aux modifications.</translation>
    </message>
    <message>
        <source>No article came, went or moved; no verb, number, qualifier, alternative or bracket changed.</source>
        <translation>Aucun article n’a été ajouté, supprimé ou déplacé&#xa0;; aucun verbe, nombre, terme restrictif, variante ou crochet n’a changé.</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>Nouveaux articles</translation>
    </message>
    <message>
        <source>Articles deleted</source>
        <translation>Articles supprimés</translation>
    </message>
    <message>
        <source>Articles moved</source>
        <translation>Articles déplacés</translation>
    </message>
    <message>
        <source>Obligations (shall, should, may …)</source>
        <translation>Obligations (doit, devrait, peut…)</translation>
    </message>
    <message>
        <source>Numbers and time limits</source>
        <translation>Nombres et délais</translation>
    </message>
    <message>
        <source>Qualifying words</source>
        <translation>Termes restrictifs</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Square brackets</source>
        <translation>Crochets</translation>
    </message>
    <message>
        <source>Changes by chapter</source>
        <translation>Modifications par chapitre</translation>
    </message>
    <message>
        <source>Substantive changes, those that only follow from them, and editorial ones; of the substantive, how many name nobody.</source>
        <translation>Modifications de fond, corrélatives et rédactionnelles&#xa0;; parmi celles de fond, combien ne désignent personne.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>affirmé</translation>
    </message>
    <message>
        <source>≈&#xa0;matched</source>
        <translation>≈ rapproché</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>Changes that answer what an actor asked. Marked: the draft itself says so. Matched: the words are those that were proposed; it is not recorded that one follows from the other.</source>
        <translation>Modifications répondant à ce qu’un auteur a demandé. Signalé&#xa0;: le projet lui-même le dit. Rapproché&#xa0;: les mots sont ceux qui ont été proposés&#xa0;; il n’est pas consigné que l’un découle de l’autre.</translation>
    </message>
    <message>
        <source>Nothing in the drafts and papers shows who asked for a change.</source>
        <translation>Rien, dans les projets et documents, n’indique qui a demandé une modification.</translation>
    </message>
    <message>
        <source>How it is known who asked</source>
        <translation>Comment on sait qui l’a demandé</translation>
    </message>
    <message>
        <source>Unattributed is the most frequent right answer: where no paper shows who asked, nobody is named.</source>
        <translation>«&#xa0;Sans auteur connu&#xa0;» est la réponse juste la plus fréquente&#xa0;: lorsqu’aucun document n’indique qui l’a demandé, personne n’est désigné.</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par nature</translation>
    </message>
    <message>
        <source>By what they touch</source>
        <translation>Par objet</translation>
    </message>
    <message>
        <source>Changes by kind</source>
        <translation>Modifications par nature</translation>
    </message>
    <message>
        <source>A change counts once under its kind, and under each thing that it touches.</source>
        <translation>Une modification est comptée une fois sous sa nature, et sous chaque élément qu’elle touche.</translation>
    </message>
    <message>
        <source>No change touches a verb, a number, a qualifier or a defined term.</source>
        <translation>Aucune modification ne touche un verbe, un nombre, un terme restrictif ou un terme défini.</translation>
    </message>
    <message>
        <source>Obligations: which verbs changed</source>
        <translation>Obligations&#xa0;: verbes modifiés</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Antérieur</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>No verb of obligation changed.</source>
        <translation>Aucun verbe d’obligation n’a changé.</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Blancs</translation>
    </message>
    <message>
        <source>Brackets and options by chapter</source>
        <translation>Crochets et options par chapitre</translation>
    </message>
    <message>
        <source>How much is open in each draft. A chapter is followed by its words, whatever its number.</source>
        <translation>Ce qui reste ouvert dans chaque projet. Un chapitre est suivi par son libellé, quel que soit son numéro.</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>Nothing of this sort stands in either draft.</source>
        <translation>Rien de tel ne figure dans l’un ou l’autre projet.</translation>
    </message>
    <message>
        <source>What happened to brackets</source>
        <translation>Ce que sont devenus les crochets</translation>
    </message>
    <message>
        <source>Each event counts once, however many signs it takes.</source>
        <translation>Chaque événement compte une fois, quel que soit le nombre de signes.</translation>
    </message>
    <message>
        <source>No bracket was put, lifted or moved.</source>
        <translation>Aucun crochet n’a été ajouté, levé ou déplacé.</translation>
    </message>
    <message>
        <source>Save all numbers…</source>
        <translation>Enregistrer tous les chiffres…</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>These two drafts</source>
        <translation>Ces deux projets</translation>
    </message>
    <message>
        <source>Whole dossier</source>
        <translation>Tout le dossier</translation>
    </message>
    <message>
        <source>Counting between {older} and {newer}</source>
        <translation>Décompte entre {older} et {newer}</translation>
    </message>
    <message>
        <source>Counting over the whole dossier</source>
        <translation>Décompte sur tout le dossier</translation>
    </message>
    <message>
        <source>It could not be counted</source>
        <translation>Le décompte n’a pas pu être fait</translation>
    </message>
    <message>
        <source>Counting was stopped</source>
        <translation>Le décompte a été arrêté</translation>
    </message>
    <message>
        <source>The program met a fault.</source>
        <translation>Le programme a rencontré une erreur.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Pas encore compté</translation>
    </message>
    <message>
        <source>What changed is counted here when the two drafts are compared.</source>
        <translation>Ce qui a changé est compté ici lorsque les deux projets sont comparés.</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Rien à compter pour l’instant</translation>
    </message>
    <message>
        <source>Choose two drafts: what changed between them is counted here.</source>
        <translation>Choisissez deux projets&#xa0;: ce qui a changé de l’un à l’autre est compté ici.</translation>
    </message>
    <message>
        <source>Open a dossier with two drafts: what changed between them is counted here.</source>
        <translation>Ouvrez un dossier contenant deux projets&#xa0;: ce qui a changé de l’un à l’autre est compté ici.</translation>
    </message>
    <message>
        <source>Save all numbers</source>
        <translation>Enregistrer tous les chiffres</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Enregistrer comme tableau</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n with us</source>
        <translation>
            <numerusform>%n avec nous</numerusform>
            <numerusform>%n avec nous</numerusform>
        </translation>
    </message>
    <message>
        <source>+{number}</source>
        <comment>names that have no room</comment>
        <translation>+{number}</translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n contre</numerusform>
            <numerusform>%n contre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n otherwise</source>
        <translation>
            <numerusform>%n pour un autre texte</numerusform>
            <numerusform>%n pour un autre texte</numerusform>
        </translation>
    </message>
    <message>
        <source>What we asked</source>
        <translation>Ce que nous avons demandé</translation>
    </message>
    <message>
        <source>The ask in detail</source>
        <translation>La demande en détail</translation>
    </message>
    <message>
        <source>It has no fate in this draft.</source>
        <translation>Son sort dans ce projet est indéterminé.</translation>
    </message>
    <message>
        <source>In {draft}</source>
        <translation>Dans {draft}</translation>
    </message>
    <message>
        <source>In {draft}: {fate}</source>
        <translation>Dans {draft}&#xa0;: {fate}</translation>
    </message>
    <message>
        <source>Show {place} in the texts</source>
        <translation>Afficher {place} dans les textes</translation>
    </message>
    <message>
        <source>{draft}: {fate}</source>
        <translation>{draft}&#xa0;: {fate}</translation>
    </message>
    <message>
        <source>Other drafts: {list}</source>
        <translation>Autres projets&#xa0;: {list}</translation>
    </message>
    <message>
        <source>What was asked: {edit}</source>
        <translation>Ce qui a été demandé&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>Beside or instead of: “{words}”</source>
        <translation>À côté ou à la place de&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Rationale: {words}</source>
        <translation>Exposé des motifs&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Our whole wording in the place of {draft}’s</source>
        <translation>Notre libellé entier à la place de celui de {draft}</translation>
    </message>
    <message>
        <source>The smallest edit from {draft} to ours</source>
        <translation>La plus petite modification de {draft} à notre libellé</translation>
    </message>
    <message>
        <source>New: {place}</source>
        <translation>Nouveau&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Goes: {place}</source>
        <translation>Supprimé&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Moves: {place}</source>
        <translation>Déplacé&#xa0;: {place}</translation>
    </message>
    <message>
        <source>In the same proposal</source>
        <translation>Dans la même proposition</translation>
    </message>
    <message>
        <source>≈ Others whose words ask the same here</source>
        <translation>≈ Autres dont le libellé demande la même chose ici</translation>
    </message>
    <message>
        <source>≈ Others whose words ask the contrary</source>
        <translation>≈ Autres dont le libellé demande le contraire</translation>
    </message>
    <message>
        <source>≈ Others who want other words in this place</source>
        <translation>≈ Autres qui souhaitent d’autres mots à cet endroit</translation>
    </message>
    <message>
        <source>Left out of the wording, but not said to go, so it stays: “{words}”</source>
        <translation>Omis du libellé, sans que la suppression soit demandée&#xa0;; donc maintenu&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Its place is gone, and it is not laid: “{out}” → “{into}”</source>
        <translation>Sa place a disparu, et il n’est pas reporté&#xa0;: «&#xa0;{out}&#xa0;» → «&#xa0;{into}&#xa0;»</translation>
    </message>
    <message>
        <source>The paper says beside which words it stands, and not on which side: it was put behind them.</source>
        <translation>Le document indique à côté de quels mots il se place, sans dire de quel côté&#xa0;: il a été placé après.</translation>
    </message>
    <message>
        <source>Delete {place}: “{words}”</source>
        <translation>Supprimer {place}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Move {place} to {goal}.</source>
        <translation>Déplacer {place} à {goal}.</translation>
    </message>
    <message>
        <source>Insert, as a new {place} (in or after {goal}): “{words}”</source>
        <translation>Ajouter, comme nouveau {place} (dans {goal} ou après)&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Insert, as a new {place}: “{words}”</source>
        <translation>Ajouter, comme nouveau {place}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>In {place}, replace “{out}” after “{after}” by “{into}”.</source>
        <translation>Dans {place}, remplacer «&#xa0;{out}&#xa0;», après «&#xa0;{after}&#xa0;», par «&#xa0;{into}&#xa0;».</translation>
    </message>
    <message>
        <source>In {place}, replace “{out}” by “{into}”.</source>
        <translation>Dans {place}, remplacer «&#xa0;{out}&#xa0;» par «&#xa0;{into}&#xa0;».</translation>
    </message>
    <message>
        <source>In {place}, delete “{out}” after “{after}”.</source>
        <translation>Dans {place}, supprimer «&#xa0;{out}&#xa0;» après «&#xa0;{after}&#xa0;».</translation>
    </message>
    <message>
        <source>In {place}, delete “{out}”.</source>
        <translation>Dans {place}, supprimer «&#xa0;{out}&#xa0;».</translation>
    </message>
    <message>
        <source>In {place}, insert “{into}” after “{after}”.</source>
        <translation>Dans {place}, ajouter «&#xa0;{into}&#xa0;» après «&#xa0;{after}&#xa0;».</translation>
    </message>
    <message>
        <source>In {place}, insert “{into}” before “{before}”.</source>
        <translation>Dans {place}, ajouter «&#xa0;{into}&#xa0;» avant «&#xa0;{before}&#xa0;».</translation>
    </message>
    <message>
        <source>In {place}, insert “{into}”.</source>
        <translation>Dans {place}, ajouter «&#xa0;{into}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is left to ask: {draft} reads as it was asked.</source>
        <translation>Il ne reste rien à demander&#xa0;: {draft} se lit comme il était demandé.</translation>
    </message>
    <message>
        <source>Each edit that was asked stands in {draft} already; what else the wording restates was changed by others.</source>
        <translation>Chaque modification demandée figure déjà dans {draft}&#xa0;; le reste du libellé reproduit a été modifié par d’autres.</translation>
    </message>
    <message>
        <source>{draft} has these words, but in brackets with others: ask that the brackets be lifted.</source>
        <translation>{draft} contient ces mots, mais entre crochets avec d’autres&#xa0;: demander que les crochets soient levés.</translation>
    </message>
    <message>
        <source>It asks nothing of the text.</source>
        <translation>Elle ne demande rien quant au texte.</translation>
    </message>
    <message>
        <source>The draft to which it speaks is not in the dossier, so it cannot be laid on {draft}.</source>
        <translation>Le projet sur lequel elle porte n’est pas dans le dossier&#xa0;; elle ne peut être rapportée à {draft}.</translation>
    </message>
    <message>
        <source>It speaks to a later draft than {draft}; choose that one above.</source>
        <translation>Elle porte sur un projet postérieur à {draft}&#xa0;; choisissez celui-ci ci-dessus.</translation>
    </message>
    <message>
        <source>What it speaks of does not stand in the draft to which it speaks.</source>
        <translation>Ce dont elle traite ne figure pas dans le projet sur lequel elle porte.</translation>
    </message>
    <message>
        <source>What it speaks of has no counterpart in {draft} any more.</source>
        <translation>Ce dont elle traite n’a plus de correspondant dans {draft}.</translation>
    </message>
    <message>
        <source>It restates the text to which it speaks; what it asks of it cannot be read.</source>
        <translation>Elle reproduit le texte sur lequel elle porte&#xa0;; on ne peut lire ce qu’elle en demande.</translation>
    </message>
    <message>
        <source>It restates the text to which it speaks but for what may be slips.</source>
        <translation>Elle reproduit le texte sur lequel elle porte, à ce qui peut être des fautes de copie près.</translation>
    </message>
    <message>
        <source>The paper has lost what was struck: old and new words stand as one, and which go is not told.</source>
        <translation>Le document a perdu ce qui était barré&#xa0;: mots anciens et nouveaux se confondent, et on ne sait lesquels disparaissent.</translation>
    </message>
    <message>
        <source>It repeats the draft to which it speaks, and asks for nothing that stood otherwise there.</source>
        <translation>Elle reproduit le projet sur lequel elle porte, et ne demande rien qui y soit différent.</translation>
    </message>
    <message>
        <source>It only leaves words out, and does not say that they should go.</source>
        <translation>Elle omet seulement des mots, sans dire qu’ils doivent disparaître.</translation>
    </message>
    <message>
        <source>Also what our &amp;groups asked</source>
        <translation>Aussi ce que nos &amp;groupes ont demandé</translation>
    </message>
    <message>
        <source>&amp;Fates in:</source>
        <translation>So&amp;rt dans&#xa0;:</translation>
    </message>
    <message>
        <source>Draft of which the fates are told</source>
        <translation>Projet dont le sort des demandes est indiqué</translation>
    </message>
    <message>
        <source>Our delegation: {name}</source>
        <translation>Notre délégation&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Choose our delegation…</source>
        <translation>Choisir notre délégation…</translation>
    </message>
    <message>
        <source>On {day}: {groups}</source>
        <translation>Au {day}&#xa0;: {groups}</translation>
    </message>
    <message>
        <source>No group of which we are a member is known on that day.</source>
        <translation>Aucun groupe dont nous soyons membre n’est connu à cette date.</translation>
    </message>
    <message>
        <source>Which delegation are you?</source>
        <translation>Quelle est votre délégation&#xa0;?</translation>
    </message>
    <message>
        <source>{place}: we spoke apart from {group}</source>
        <translation>{place}&#xa0;: notre position diverge de celle de {group}</translation>
    </message>
    <message>
        <source>{place}: {names} spoke apart from {group}</source>
        <translation>{place}&#xa0;: la position de {names} diverge de celle de {group}</translation>
    </message>
    <message>
        <source>{group} said</source>
        <translation>Position de {group}</translation>
    </message>
    <message>
        <source>Members who said the contrary</source>
        <translation>Membres ayant dit le contraire</translation>
    </message>
    <message>
        <source>Where our groups and their members spoke apart</source>
        <translation>Divergences entre nos groupes et leurs membres</translation>
    </message>
    <message>
        <source>Our &amp;whole wording</source>
        <translation>Notre libellé &amp;entier</translation>
    </message>
    <message>
        <source>Show our wording in the place of the draft&apos;s, and not only what was asked</source>
        <translation>Afficher notre libellé à la place de celui du projet, et non seulement ce qui a été demandé</translation>
    </message>
    <message>
        <source>&amp;Copy the edit</source>
        <translation>&amp;Copier la modification</translation>
    </message>
    <message>
        <source>Struck and underlined in a word processor, between signs in plain text</source>
        <translation>Barré et souligné dans un traitement de texte, entre signes en texte brut</translation>
    </message>
    <message>
        <source>Copy as &amp;instructions</source>
        <translation>Copier comme &amp;instructions</translation>
    </message>
    <message>
        <source>Following what we asked</source>
        <translation>Suivi de nos demandes</translation>
    </message>
    <message>
        <source>Following what we asked …</source>
        <translation>Suivi de nos demandes…</translation>
    </message>
    <message>
        <source>Drafts are compared, and our asks laid on them.</source>
        <translation>Les projets sont comparés, et nos demandes y sont rapportées.</translation>
    </message>
    <message>
        <source>Our asks could not be followed.</source>
        <translation>Nos demandes n’ont pas pu être suivies.</translation>
    </message>
    <message>
        <source>&amp;Up to draft:</source>
        <translation>&amp;Jusqu’au projet :</translation>
    </message>
    <message>
        <source>Draft up to which the book goes</source>
        <translation>Projet jusqu’auquel va le livre</translation>
    </message>
    <message>
        <source>Pri&amp;vate notes</source>
        <translation>Notes pri&amp;vées</translation>
    </message>
    <message>
        <source>That draft is the text as &amp;adopted</source>
        <translation>Ce projet est le texte &amp;adopté</translation>
    </message>
    <message>
        <source>E&amp;xport the book…</source>
        <translation>E&amp;xporter le livre…</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Find in the book</source>
        <translation>Chercher dans le livre</translation>
    </message>
    <message>
        <source>Enter goes from place to place.</source>
        <translation>Entrée mène d’un endroit à l’autre.</translation>
    </message>
    <message>
        <source>Private notes are only in the book when this is chosen.</source>
        <translation>Les notes privées ne figurent dans le livre que si ceci est choisi.</translation>
    </message>
    <message>
        <source>Making the book</source>
        <translation>Composition du livre</translation>
    </message>
    <message>
        <source>The drafts are compared one after the other, with all who asked for something.</source>
        <translation>Les projets sont comparés l’un après l’autre, avec tous ceux qui ont demandé quelque chose.</translation>
    </message>
    <message>
        <source>Making the book …</source>
        <translation>Composition du livre …</translation>
    </message>
    <message>
        <source>The book tells the history of each article from draft to draft. Add a draft to begin it.</source>
        <translation>Le livre raconte l’histoire de chaque article de projet en projet. Ajoutez un projet pour le commencer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The book could not be made.</source>
        <translation>Le livre n’a pas pu être composé.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The book was not made to its end.</source>
        <translation>Le livre n’a pas été composé jusqu’au bout.</translation>
    </message>
    <message>
        <source>Open one to read the record of its negotiation.</source>
        <translation>Ouvrez-en un pour lire l’histoire de sa négociation.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Rien n’est trouvé.</translation>
    </message>
    <message>
        <source>No article of the book has these words.</source>
        <translation>Aucun article du livre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Montrer tous les articles</translation>
    </message>
    <message>
        <source>Book: {draft}</source>
        <translation>Livre : {draft}</translation>
    </message>
    <message>
        <source>Our asks were not followed to their end.</source>
        <translation>Le suivi de nos demandes n’a pas été mené à terme.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>Spoke apart (%n)</source>
        <translation>
            <numerusform>Divergences (%n)</numerusform>
            <numerusform>Divergences (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>We asked nothing ourselves.</source>
        <translation>Nous n’avons rien demandé nous-mêmes.</translation>
    </message>
    <message>
        <source>Tick “Also what our groups asked” to see more.</source>
        <translation>Cochez «&#xa0;Aussi ce que nos groupes ont demandé&#xa0;» pour en voir plus.</translation>
    </message>
    <message>
        <source>No member of our groups is recorded with the contrary of what its group said.</source>
        <translation>Aucun membre de nos groupes n’est consigné comme ayant dit le contraire de son groupe.</translation>
    </message>
    <message>
        <source>Nobody spoke apart.</source>
        <translation>Aucune divergence.</translation>
    </message>
    <message>
        <source>No dossier is open.</source>
        <translation>Aucun dossier n’est ouvert.</translation>
    </message>
    <message>
        <source>Open one to see what became of what your delegation asked.</source>
        <translation>Ouvrez-en un pour voir ce que sont devenues les demandes de votre délégation.</translation>
    </message>
    <message>
        <source>Then this room shows what you asked, what became of it, and the smallest edit to your wording.</source>
        <translation>Cette rubrique montre alors ce que vous avez demandé, ce qu’il en est advenu, et la plus petite modification vers votre libellé.</translation>
    </message>
    <message>
        <source>No paper of this dossier has a proposal of {name} or its groups. Add a paper, or enter one by hand.</source>
        <translation>Aucun document de ce dossier ne contient de proposition de {name} ou de ses groupes. Ajoutez un document, ou saisissez une proposition à la main.</translation>
    </message>
    <message>
        <source>We asked nothing yet.</source>
        <translation>Nous n’avons encore rien demandé.</translation>
    </message>
    <message>
        <source>Open a dossier first: who you are is kept in it.</source>
        <translation>Ouvrez d’abord un dossier&#xa0;: votre délégation y est conservée.</translation>
    </message>
    <message>
        <source>our delegation</source>
        <translation>notre délégation</translation>
    </message>
    <message>
        <source>The edit is on the clipboard.</source>
        <translation>La modification est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The instructions are on the clipboard.</source>
        <translation>Les instructions sont dans le presse-papiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n asks</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>older of the two</source>
        <comment>draft</comment>
        <translation>le plus ancien des deux</translation>
    </message>
    <message>
        <source>newer of the two</source>
        <comment>draft</comment>
        <translation>le plus récent des deux</translation>
    </message>
    <message>
        <source>both of the two</source>
        <comment>draft</comment>
        <translation>l’un et l’autre</translation>
    </message>
    <message>
        <source>unofficial: nobody issued it</source>
        <translation>non officiel&#xa0;: personne ne l’a publié</translation>
    </message>
    <message>
        <source>language: {code}</source>
        <translation>langue&#xa0;: {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: newer · Shift+click or right click: older · B: with the one before it</source>
        <translation>Clic&#xa0;: projet postérieur · Shift+clic ou clic droit&#xa0;: projet antérieur · B&#xa0;: avec le précédent</translation>
    </message>
    <message numerus="yes">
        <source>%n brackets</source>
        <translation>
            <numerusform>%n crochet</numerusform>
            <numerusform>%n crochets</numerusform>
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
        <source>%n placeholders</source>
        <translation>
            <numerusform>%n emplacement réservé</numerusform>
            <numerusform>%n emplacements réservés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts agreed</source>
        <translation>
            <numerusform>%n texte convenu</numerusform>
            <numerusform>%n textes convenus</numerusform>
        </translation>
    </message>
    <message>
        <source>unofficial</source>
        <translation>non officiel</translation>
    </message>
    <message>
        <source>Notation of a draft</source>
        <translation>Notation d’un projet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Notation profiles</source>
        <translation>Profils de notation</translation>
    </message>
    <message>
        <source>&amp;Read under this profile</source>
        <translation>&amp;Lire selon ce profil</translation>
    </message>
    <message>
        <source>{draft} is read as “{profile}”, as the text itself speaks for.</source>
        <translation>{draft} est lu selon «&#xa0;{profile}&#xa0;», comme le texte l’indique lui-même.</translation>
    </message>
    <message>
        <source>{draft} is read as “{profile}”, as somebody chose.</source>
        <translation>{draft} est lu selon «&#xa0;{profile}&#xa0;», comme quelqu’un l’a choisi.</translation>
    </message>
    <message>
        <source>The text itself speaks for “{profile}”:</source>
        <translation>Le texte lui-même indique «&#xa0;{profile}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Seen in: {source}</source>
        <translation>Vu dans&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Open a dossier with a draft first: there is no notation to show.</source>
        <translation>Ouvrez d’abord un dossier contenant un projet&#xa0;: il n’y a pas de notation à montrer.</translation>
    </message>
    <message>
        <source>the notation of {draft}</source>
        <translation>la notation de {draft}</translation>
    </message>
    <message>
        <source>Reading the marks of {draft}</source>
        <translation>Lecture des marques de {draft}</translation>
    </message>
    <message>
        <source>The text that was shown</source>
        <translation>Le texte affiché</translation>
    </message>
    <message>
        <source>Copy the text from the screen in the room, and paste it here.</source>
        <translation>Copiez le texte affiché à l’écran en salle, et collez-le ici.</translation>
    </message>
    <message>
        <source>Paste from the room screen</source>
        <translation>Coller le texte affiché en salle</translation>
    </message>
    <message>
        <source>Paste &amp;again</source>
        <translation>Coller à &amp;nouveau</translation>
    </message>
    <message>
        <source>Struck words &amp;go, and underlined words come</source>
        <translation>Les mots &amp;barrés disparaissent, les mots soulignés s’ajoutent</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Why it was not kept</source>
        <translation>Pourquoi il n’a pas été conservé</translation>
    </message>
    <message>
        <source>Screen in room 2, informal on article 6</source>
        <translation>Écran de la salle 2, consultations officieuses sur l’article 6</translation>
    </message>
    <message>
        <source>no draft of this dossier</source>
        <translation>aucun projet de ce dossier</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Le texte entier</translation>
    </message>
    <message>
        <source>Only the new wording of</source>
        <translation>Seulement le nouveau libellé de</translation>
    </message>
    <message>
        <source>Shown &amp;on</source>
        <translation>&amp;Affiché sur</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>It &amp;edits</source>
        <translation>&amp;Modifie</translation>
    </message>
    <message>
        <source>It &amp;is</source>
        <translation>É&amp;tendue</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>Whole or part</source>
        <translation>Texte entier ou partie</translation>
    </message>
    <message>
        <source>Provision of which it is the new wording</source>
        <translation>Disposition dont c’est le nouveau libellé</translation>
    </message>
    <message>
        <source>It is kept as a working draft, and marked as unofficial wherever it is shown or printed.</source>
        <translation>Il est conservé comme projet de travail, et marqué comme non officiel partout où il est affiché ou imprimé.</translation>
    </message>
    <message>
        <source>working {when}</source>
        <translation>projet de travail {when}</translation>
    </message>
    <message>
        <source>It does not say of which provision it is the new wording: name it, or choose the whole text.</source>
        <translation>Le texte ne dit pas de quelle disposition il est la nouvelle rédaction : nommez-la, ou choisissez le texte entier.</translation>
    </message>
    <message>
        <source>So says the number with which it begins.</source>
        <translation>C’est ce que dit le numéro par lequel il commence.</translation>
    </message>
    <message>
        <source>So says the heading with which it begins.</source>
        <translation>C’est ce que dit le titre par lequel il commence.</translation>
    </message>
    <message>
        <source>Its words are like those of this provision.</source>
        <translation>Ses mots ressemblent à ceux de cette disposition.</translation>
    </message>
    <message>
        <source>Each of its articles is one of the draft.</source>
        <translation>Chacun de ses articles est un article du projet.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Say of which provision it is the new wording, or that it is the whole text.</source>
        <translation>Indiquez la disposition dont c’est le nouveau libellé, ou qu’il s’agit du texte entier.</translation>
    </message>
    <message>
        <source>Most of “{draft}” would go: {gone} of its {count} provisions are not in what was pasted.</source>
        <translation>La plus grande partie de « {draft} » disparaîtrait : {gone} de ses {count} dispositions ne sont pas dans le texte collé.</translation>
    </message>
    <message>
        <source>Make or open a dossier first: a working draft is kept in one.</source>
        <translation>Créez ou ouvrez d’abord un dossier&#xa0;: le projet de travail y est conservé.</translation>
    </message>
    <message>
        <source>Reading what was pasted</source>
        <translation>Lecture du texte collé</translation>
    </message>
    <message>
        <source>Looking for what would change</source>
        <translation>Recherche de ce qui changerait</translation>
    </message>
    <message>
        <source>Most of the draft would go</source>
        <translation>La plus grande partie du projet disparaîtrait</translation>
    </message>
    <message>
        <source>Keep it all the same?</source>
        <translation>L’enregistrer quand même ?</translation>
    </message>
    <message>
        <source>&amp;Keep it all the same</source>
        <translation>L’&amp;enregistrer quand même</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Revenir</translation>
    </message>
    <message>
        <source>pasted draft “{label}”</source>
        <translation>projet collé «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>the joining of two provisions</source>
        <translation>la réunion de deux dispositions</translation>
    </message>
    <message>
        <source>the parting of two provisions</source>
        <translation>la séparation de deux dispositions</translation>
    </message>
    <message>
        <source>The drafts on a line of time</source>
        <translation>Les projets sur un axe chronologique</translation>
    </message>
    <message>
        <source>No draft yet: add the first with Ctrl+D.</source>
        <translation>Aucun projet encore&#xa0;: ajoutez le premier par Ctrl+D.</translation>
    </message>
    <message>
        <source>{draft} is the first: choose it as the older one, by Shift or the right button.</source>
        <translation>{draft} est le premier&#xa0;: choisissez-le comme projet antérieur, par Shift ou le bouton droit.</translation>
    </message>
    <message>
        <source>{draft} is the last: there is none after it.</source>
        <translation>{draft} est le dernier&#xa0;: aucun ne le suit.</translation>
    </message>
    <message>
        <source>Choices of the export</source>
        <translation>Choix de l’exportation</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En regard</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Une seule colonne</translation>
    </message>
    <message>
        <source>Newer text with notes in the margin</source>
        <translation>Nouveau texte avec notes en marge</translation>
    </message>
    <message>
        <source>List of changes only</source>
        <translation>Liste des modifications seulement</translation>
    </message>
    <message>
        <source>Unchanged provisions</source>
        <translation>Dispositions inchangées</translation>
    </message>
    <message>
        <source>Folded to one line</source>
        <translation>Repliées sur une ligne</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omises</translation>
    </message>
    <message>
        <source>Table of the amendments</source>
        <translation>Tableau des amendements</translation>
    </message>
    <message>
        <source>Which offences are reached: what moved</source>
        <translation>Infractions visées : ce qui a changé</translation>
    </message>
    <message>
        <source>Changes for which nobody is named</source>
        <translation>Modifications pour lesquelles nul n’est nommé</translation>
    </message>
    <message>
        <source>What tracked changes do not say</source>
        <translation>Ce que le suivi des modifications ne dit pas</translation>
    </message>
    <message>
        <source>Order of the table</source>
        <translation>Ordre du tableau</translation>
    </message>
    <message>
        <source>The heaviest amendments first</source>
        <translation>Les amendements de plus de poids d’abord</translation>
    </message>
    <message>
        <source>Amendments in the order of the text</source>
        <translation>Amendements dans l’ordre du texte</translation>
    </message>
    <message>
        <source>Comments on who asked</source>
        <translation>Commentaires sur qui a demandé</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>that of the newer draft</source>
        <translation>celle du projet le plus récent</translation>
    </message>
    <message>
        <source>Date of the changes</source>
        <translation>Date des modifications</translation>
    </message>
    <message>
        <source>Language of the labels</source>
        <translation>Langue des mentions</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Mention de diffusion</translation>
    </message>
    <message>
        <source>{older}, compared with {newer}</source>
        <translation>{older}, comparé à {newer}</translation>
    </message>
    <message>
        <source>unchanged provisions: {how}</source>
        <translation>dispositions inchangées&#xa0;: {how}</translation>
    </message>
    <message>
        <source>The whole text, with insertions and deletions as tracked changes that can be taken or refused</source>
        <translation>Le texte entier, avec insertions et suppressions en suivi des modifications, à accepter ou à refuser</translation>
    </message>
    <message>
        <source>The whole newer text, with the changes marked in it</source>
        <translation>Le texte le plus récent en entier, avec les modifications signalées</translation>
    </message>
    <message>
        <source>A summary without the texts: what matters, in short</source>
        <translation>Un résumé sans les textes&#xa0;: l’essentiel, en bref</translation>
    </message>
    <message>
        <source>A row for each change, and for each who asked for it</source>
        <translation>Une ligne pour chaque modification, et pour chacun de ceux qui l’ont demandée</translation>
    </message>
    <message>
        <source>Everything that is shown, for other programs to read</source>
        <translation>Tout ce qui est montré, à lire par d’autres programmes</translation>
    </message>
    <message numerus="yes">
        <source>%n changes in them</source>
        <translation>
            <numerusform>%n modification en tout</numerusform>
            <numerusform>%n modifications en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are left out by the filter</source>
        <translation>
            <numerusform>%n modification est écartée par le filtre</numerusform>
            <numerusform>%n modifications sont écartées par le filtre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that touch red lines</source>
        <translation>
            <numerusform>%n modification qui touche des lignes rouges</numerusform>
            <numerusform>%n modifications qui touchent des lignes rouges</numerusform>
        </translation>
    </message>
    <message>
        <source>one name for all: {name}</source>
        <translation>un seul nom pour tous&#xa0;: {name}</translation>
    </message>
    <message>
        <source>nobody who asked is named</source>
        <translation>aucun demandeur n’est nommé</translation>
    </message>
    <message>
        <source>nobody is named as having asked</source>
        <translation>personne n’est désigné comme demandeur</translation>
    </message>
    <message>
        <source>without comments on the evidence</source>
        <translation>sans commentaires sur les preuves</translation>
    </message>
    <message>
        <source>Proposals of</source>
        <translation>Propositions de</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>An empty column</source>
        <translation>Une colonne vide</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The text as adopted</source>
        <translation>Le texte adopté</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notes privées</translation>
    </message>
    <message>
        <source>As the interface</source>
        <translation>Comme l’interface</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Présentation</translation>
    </message>
    <message>
        <source>&amp;Unchanged provisions</source>
        <translation>Dispositions in&amp;changées</translation>
    </message>
    <message>
        <source>Language of the la&amp;bels</source>
        <translation>Lan&amp;gue des mentions</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Page de titre</translation>
    </message>
    <message>
        <source>Red lines that are touched</source>
        <translation>Lignes rouges touchées</translation>
    </message>
    <message>
        <source>Legend on each page</source>
        <translation>Légende sur chaque page</translation>
    </message>
    <message>
        <source>Who asked, and on what evidence</source>
        <translation>Qui l’a demandé, et sur quelle preuve</translation>
    </message>
    <message>
        <source>Facts for checking</source>
        <translation>Éléments de vérification</translation>
    </message>
    <message>
        <source>What became of the proposals</source>
        <translation>Suite donnée aux propositions</translation>
    </message>
    <message>
        <source>Index of actors with pages</source>
        <translation>Index des acteurs avec les pages</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>My notes at their changes</source>
        <translation>Mes notes à leurs modifications</translation>
    </message>
    <message>
        <source>Annotations that readers of PDF list</source>
        <translation>Annotations pour lecteurs de PDF</translation>
    </message>
    <message>
        <source>For an archive (PDF/A), without annotations</source>
        <translation>Pour archivage (PDF/A), sans annotations</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>Quelles modifications</translation>
    </message>
    <message>
        <source>The first page and the head of each page will say how many changes are not there.</source>
        <translation>La première page et le haut de chaque page indiqueront combien de modifications n’y figurent pas.</translation>
    </message>
    <message>
        <source>Actors to follow</source>
        <translation>Auteurs à suivre</translation>
    </message>
    <message>
        <source>Followed actors in colours</source>
        <translation>Auteurs suivis en couleur</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>the sheets of a print</comment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Handling, at the head of every page</source>
        <translation>Mention de diffusion, en tête de chaque page</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Pap&amp;ier</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientation</translation>
    </message>
    <message>
        <source>&amp;Margin</source>
        <translation>&amp;Marge</translation>
    </message>
    <message>
        <source>&amp;Handling, at the head of every page</source>
        <translation>Mention de &amp;diffusion, en tête de chaque page</translation>
    </message>
    <message numerus="yes">
        <source>All changes (%n)</source>
        <translation>
            <numerusform>Toutes les modifications (%n)</numerusform>
            <numerusform>Toutes les modifications (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only those of the filter (%n)</source>
        <translation>
            <numerusform>Seulement celle du filtre (%n)</numerusform>
            <numerusform>Seulement celles du filtre (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the list of changes first, by article, by words or by who asked; then only these.</source>
        <translation>Filtrez d’abord la liste des modifications, par article, par mots ou selon qui les a demandées ; seules celles-ci seront alors retenues.</translation>
    </message>
    <message>
        <source>No more than {number} can be followed.</source>
        <translation>Pas plus de {number} ne peuvent être suivis.</translation>
    </message>
    <message>
        <source>Nobody is named for these changes.</source>
        <translation>Personne n’est désigné pour ces modifications.</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message>
        <source>Here the pages are shown as they would be written. Compare two drafts first.</source>
        <translation>Les pages sont montrées ici telles qu’elles seraient enregistrées. Comparez d’abord deux projets.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Page {page} is being drawn …</source>
        <translation>Préparation de la page {page}…</translation>
    </message>
    <message>
        <source>The paragraph at hand was not found on it.</source>
        <translation>Le paragraphe sélectionné n’y a pas été trouvé.</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Fit the width of the page</source>
        <translation>Ajuster à la largeur de la page</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Afficher la page entière</translation>
    </message>
    <message>
        <source>How far the pages are</source>
        <translation>Avancement des pages</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Préparation des pages en cours…</translation>
    </message>
    <message>
        <source>The pages are not made: it was cancelled.</source>
        <translation>Les pages ne sont pas faites&#xa0;: l’opération a été annulée.</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>The pages could not be made: this is a fault of the program, not yours.</source>
        <translation>Les pages n’ont pas pu être faites&#xa0;: il s’agit d’une erreur du programme, non de la vôtre.</translation>
    </message>
    <message>
        <source>of {pages} · {size}</source>
        <translation>sur {pages} · {size}</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} ko</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>A brief on some amendments</source>
        <translation>Une note sur quelques amendements</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>Pages (PDF)</translation>
    </message>
    <message>
        <source>Table of changes (CSV)</source>
        <translation>Tableau des modifications (CSV)</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>Pour d’autres programmes (JSON)</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimer…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>Open after writing</source>
        <translation>Ouvrir après l’enregistrement</translation>
    </message>
    <message>
        <source>Open a dossier first: there is nothing to export.</source>
        <translation>Ouvrez d’abord un dossier&#xa0;: il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>This has no pages to be printed; write it instead.</source>
        <translation>Il n’y a pas de pages à imprimer&#xa0;; écrivez-le plutôt.</translation>
    </message>
    <message>
        <source>Can be dragged into a message or a folder.</source>
        <translation>Peut être glissé dans un message ou un répertoire.</translation>
    </message>
    <message>
        <source>Private notes can stand in this file: whoever is given it reads them.</source>
        <translation>Des notes privées peuvent figurer dans ce fichier : qui le reçoit les lit.</translation>
    </message>
    <message>
        <source>Private notes or red lines can stand in this file: whoever is given it reads them.</source>
        <translation>Des notes ou lignes rouges privées peuvent figurer dans ce fichier&#xa0;: quiconque le reçoit les lit.</translation>
    </message>
    <message>
        <source>All changes are in this file, also those that a filter leaves out of the pages.</source>
        <translation>Toutes les modifications sont dans ce fichier, aussi celles qu’un filtre laisse hors des pages.</translation>
    </message>
    <message>
        <source>The file names nobody who asked, no author and no date of its making.</source>
        <translation>Le fichier ne nomme nul de ceux qui ont demandé, ni auteur ni date d’établissement.</translation>
    </message>
    <message>
        <source>The file names no author and no date of its making; who asked stands in it.</source>
        <translation>Le fichier n’indique ni auteur ni date de création&#xa0;; qui a demandé y figure.</translation>
    </message>
    <message>
        <source>The pages are made when it is known who asked.</source>
        <translation>Les pages seront faites quand on saura qui a demandé quoi.</translation>
    </message>
    <message>
        <source>Word file with tracked changes (DOCX)</source>
        <translation>Fichier Word avec suivi des modifications (DOCX)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Summary on two pages (Markdown)</source>
        <translation>Résumé en deux pages (Markdown)</translation>
    </message>
    <message>
        <source>Workbook of changes (XLSX)</source>
        <translation>Classeur des modifications (XLSX)</translation>
    </message>
    <message>
        <source>Write “{name}” again</source>
        <translation>Réenregistrer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Write “{name}”</source>
        <translation>Enregistrer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Open a dossier with two drafts first: there is nothing to export.</source>
        <translation>Ouvrez d’abord un dossier contenant deux projets&#xa0;: il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Que voulez-vous exporter</translation>
    </message>
    <message>
        <source>Wha&amp;t is handed over</source>
        <translation>Ce qui est re&amp;mis</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>The comparison of two drafts</source>
        <translation>La comparaison de deux projets</translation>
    </message>
    <message>
        <source>Drafts and asks beside each other</source>
        <translation>Projets et demandes côte à côte</translation>
    </message>
    <message>
        <source>One provision through all drafts</source>
        <translation>Une disposition à travers tous les projets</translation>
    </message>
    <message>
        <source>The book of the negotiation</source>
        <translation>Le livre de la négociation</translation>
    </message>
    <message>
        <source>The proposals by article</source>
        <translation>Les propositions par article</translation>
    </message>
    <message>
        <source>The list of proposals</source>
        <translation>La liste des propositions</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Qui se tient où</translation>
    </message>
    <message>
        <source>One draft by itself</source>
        <translation>Un projet seul</translation>
    </message>
    <message>
        <source>Word file (DOCX)</source>
        <translation>Fichier Word (DOCX)</translation>
    </message>
    <message>
        <source>Plain text (Markdown)</source>
        <translation>Texte simple (Markdown)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Classeur (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Akoma Ntoso (XML)</source>
        <translation>Akoma Ntoso (XML)</translation>
    </message>
    <message>
        <source>Akoma Ntoso with the changes (XML)</source>
        <translation>Akoma Ntoso avec les modifications (XML)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Fichiers Word (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Akoma Ntoso (*.xml)</source>
        <translation>Akoma Ntoso (*.xml)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Write the export</source>
        <translation>Enregistrer l’exportation</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Enregistrement de {name}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>No program on this computer opens “{name}”.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>{older} to {newer}</source>
        <comment>name of a file</comment>
        <translation>{older} à {newer}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Printing page {number} of {total}</source>
        <translation>Impression de la page {number} sur {total}</translation>
    </message>
    <message>
        <source>The pages were handed to the printer.</source>
        <translation>Les pages ont été transmises à l’imprimante.</translation>
    </message>
    <message>
        <source>The pages could not be printed; look at the printer and try again.</source>
        <translation>Les pages n’ont pas pu être imprimées&#xa0;; vérifiez l’imprimante et réessayez.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Who proposes this?</source>
        <translation>Qui propose ceci&#xa0;?</translation>
    </message>
    <message>
        <source>Name of a delegation</source>
        <translation>Nom d’une délégation</translation>
    </message>
    <message>
        <source>Type a name in any language</source>
        <translation>Tapez un nom dans n’importe quelle langue</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>1–9 or Enter takes a candidate · Backspace takes the last name away · Enter on an empty line: that is all</source>
        <translation>1–9 ou Enter retient un candidat · Backspace retire le dernier nom · Enter sur une ligne vide&#xa0;: c’est tout</translation>
    </message>
    <message>
        <source>No name of a delegation begins so.</source>
        <translation>Aucun nom de délégation ne commence ainsi.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Personne encore.</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>no fate</source>
        <comment>of an ask that cannot be followed</comment>
        <translation>sort indéterminé</translation>
    </message>
    <message>
        <source>{place} (asked of {old})</source>
        <translation>{place} (demandé sur {old})</translation>
    </message>
    <message>
        <source>speaks to {draft}</source>
        <translation>porte sur {draft}</translation>
    </message>
    <message>
        <source>A draft in a dossier needs a label; give it one, for example with --label.</source>
        <translation>Un projet d’un dossier doit avoir un libellé&#xa0;; donnez-lui-en un, par exemple avec --label.</translation>
    </message>
    <message>
        <source>A label or symbol belongs to one draft; import the files one by one.</source>
        <translation>Un libellé ou une cote appartient à un seul projet&#xa0;; importez les fichiers un par un.</translation>
    </message>
    <message>
        <source>A note needs a text, a colour or a priority; write something, or leave it.</source>
        <translation>Une note doit avoir un texte, une couleur ou une priorité&#xa0;; écrivez quelque chose, ou abandonnez-la.</translation>
    </message>
    <message>
        <source>A note stands on words of the draft; choose some, or make it on the whole provision.</source>
        <translation>Une note porte sur des mots du projet&#xa0;; choisissez-en, ou rattachez-la à la disposition entière.</translation>
    </message>
    <message>
        <source>A part of a text needs the draft that it edits; choose that draft.</source>
        <translation>Une partie de texte exige le projet qu’elle modifie&#xa0;; choisissez ce projet.</translation>
    </message>
    <message>
        <source>A position needs a place; say the article it is about.</source>
        <translation>Une position doit avoir un lieu&#xa0;; indiquez l’article concerné.</translation>
    </message>
    <message>
        <source>A position needs an actor; say whose it is.</source>
        <translation>Une position doit avoir un auteur&#xa0;; indiquez de qui elle émane.</translation>
    </message>
    <message>
        <source>A proposal needs a place; say the article it speaks to.</source>
        <translation>Une proposition doit avoir un lieu&#xa0;; indiquez l’article sur lequel elle porte.</translation>
    </message>
    <message>
        <source>A proposal needs an actor; say who proposes it.</source>
        <translation>Une proposition doit avoir un auteur&#xa0;; indiquez qui la fait.</translation>
    </message>
    <message>
        <source>Bringing the dossier up to date</source>
        <translation>Mise à jour du dossier</translation>
    </message>
    <message>
        <source>Choose the words for the note first, or make it on the whole provision.</source>
        <translation>Choisissez d’abord les mots de la note, ou rattachez-la à la disposition entière.</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Finding the provisions of {0}</source>
        <translation>Recherche des dispositions de {0}</translation>
    </message>
    <message>
        <source>Following provisions</source>
        <translation>Suivi des dispositions</translation>
    </message>
    <message>
        <source>Following what was agreed and asked</source>
        <translation>Suivi de ce qui a été convenu et demandé</translation>
    </message>
    <message>
        <source>Following what was asked</source>
        <translation>Suivi de ce qui a été demandé</translation>
    </message>
    <message>
        <source>Keeping a copy of the dossier</source>
        <translation>Conservation d’une copie du dossier</translation>
    </message>
    <message>
        <source>Looking for who asked</source>
        <translation>Recherche de qui l’a demandé</translation>
    </message>
    <message>
        <source>Name the delegation that asked for the change.</source>
        <translation>Indiquez la délégation qui a demandé la modification.</translation>
    </message>
    <message>
        <source>No proposal of the dossier has an ask “{0}”; `travaux proposals` with --json lists them.</source>
        <translation>Aucune proposition du dossier ne contient la demande «&#xa0;{0}&#xa0;»&#xa0;; `travaux proposals` avec --json les énumère.</translation>
    </message>
    <message>
        <source>None of the drafts has “{0}”; name a provision as one of them prints it.</source>
        <translation>Aucun des projets n’a «&#xa0;{0}&#xa0;»&#xa0;; nommez une disposition comme l’un d’eux l’imprime.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “{0}”; choose another one.</source>
        <translation>Impossible d’écrire dans le répertoire «&#xa0;{0}&#xa0;»&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Page {0} of “{1}” holds more letters than a page can; save the draft again as PDF.</source>
        <translation>La page {0} de «&#xa0;{1}&#xa0;» contient plus de lettres qu’une page ne peut en avoir&#xa0;; enregistrez de nouveau le projet en PDF.</translation>
    </message>
    <message>
        <source>Page {0} of “{1}” is damaged; get the file again, or save it anew.</source>
        <translation>La page {0} de «&#xa0;{1}&#xa0;» est endommagée&#xa0;; procurez-vous de nouveau le fichier, ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>Préparation des pages</translation>
    </message>
    <message>
        <source>Reading proposals</source>
        <translation>Lecture des propositions</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>Lecture de {0}</translation>
    </message>
    <message>
        <source>Say where it is recorded who asked (a paper, a meeting, a note): no name stands without evidence.</source>
        <translation>Indiquez où il est consigné qui l’a demandé (document, séance, note)&#xa0;: aucun nom n’est retenu sans preuve.</translation>
    </message>
    <message>
        <source>Say where this text was shown, as “screen in room 2, informal on article 6”.</source>
        <translation>Indiquez où ce texte a été affiché, par exemple «&#xa0;écran de la salle 2, consultations officieuses sur l’article 6&#xa0;».</translation>
    </message>
    <message>
        <source>Say where this was said, as “plenary, 3 May, morning”: a stance without a source is none.</source>
        <translation>Indiquez où cela a été dit, par exemple «&#xa0;plénière, 3 mai, matin&#xa0;»&#xa0;: une position sans source n’en est pas une.</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Looking what was added to {draft}</source>
        <translation>Recherche de ce qui a été ajouté à {draft}</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was stored.</source>
        <translation>La lecture a été interrompue&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Telling the lives of provisions</source>
        <translation>Établissement de l’historique des dispositions</translation>
    </message>
    <message>
        <source>The actors in “{0}” cannot be read: {1}.</source>
        <translation>Les auteurs de «&#xa0;{0}&#xa0;» ne peuvent être lus&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The address does not say which dossier in which database; write it as {0}.</source>
        <translation>L’adresse n’indique pas quel dossier dans quelle base de données&#xa0;; écrivez-la ainsi&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The address says “{0}”, which it cannot; it may say {1}.</source>
        <translation>L’adresse contient «&#xa0;{0}&#xa0;», ce qui n’est pas admis&#xa0;; elle peut contenir&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The connection to the server of the dossier “{0}” broke off; open it again, and see whether what you did last is in it.</source>
        <translation>La connexion au serveur du dossier «&#xa0;{0}&#xa0;» a été interrompue&#xa0;; ouvrez-le à nouveau et voyez si votre dernière action y figure.</translation>
    </message>
    <message>
        <source>The database keeps texts as {0}; have one made that keeps them as UTF8.</source>
        <translation>La base de données conserve les textes en {0}&#xa0;; faites-en créer une qui les conserve en UTF8.</translation>
    </message>
    <message>
        <source>The dossier already has a draft “{0}”; give this one another label.</source>
        <translation>Le dossier contient déjà un projet «&#xa0;{0}&#xa0;»&#xa0;; donnez un autre libellé à celui-ci.</translation>
    </message>
    <message>
        <source>The dossier has no draft “{0}” any more; open it again.</source>
        <translation>Le dossier ne contient plus de projet «&#xa0;{0}&#xa0;»&#xa0;; ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The dossier has no draft “{0}”; its drafts are: {1}.</source>
        <translation>Le dossier ne contient pas de projet «&#xa0;{0}&#xa0;»&#xa0;; ses projets sont&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The dossier has no drafts, and so no notes on them; import a draft first.</source>
        <translation>Le dossier ne contient aucun projet, donc aucune note à leur sujet&#xa0;; importez d’abord un projet.</translation>
    </message>
    <message>
        <source>The dossier has no drafts, and so no record of a negotiation; import a draft first.</source>
        <translation>Le dossier ne contient aucun projet, donc aucun historique de négociation ; importez d’abord un projet.</translation>
    </message>
    <message>
        <source>The dossier has no proposal “{0}”; `travaux proposals` lists those there are.</source>
        <translation>Le dossier ne contient pas de proposition «&#xa0;{0}&#xa0;»&#xa0;; `travaux proposals` énumère celles qui existent.</translation>
    </message>
    <message>
        <source>The dossier has this proposal paper no more; open it again.</source>
        <translation>Le dossier ne contient plus ce document de propositions&#xa0;; ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>No copy of the dossier “{0}” could be kept in “{1}” ({2}); see that files can be written there.</source>
        <translation>Aucune copie du dossier «&#xa0;{0}&#xa0;» n’a pu être conservée dans «&#xa0;{1}&#xa0;» ({2})&#xa0;; vérifiez qu’il est possible d’y écrire.</translation>
    </message>
    <message>
        <source>The copy “{0}” cannot be put in the place of “{1}” ({2}); see that files can be written there.</source>
        <translation>La copie «&#xa0;{0}&#xa0;» ne peut être mise à la place de «&#xa0;{1}&#xa0;» ({2})&#xa0;; vérifiez qu’il est possible d’y écrire.</translation>
    </message>
    <message>
        <source>The copy “{0}” is not locked, and “{1}” is; lock the copy first.</source>
        <translation>La copie «&#xa0;{0}&#xa0;» n’est pas verrouillée, alors que «&#xa0;{1}&#xa0;» l’est&#xa0;; verrouillez d’abord la copie.</translation>
    </message>
    <message>
        <source>The copy “{0}” is not sound itself; choose another one.</source>
        <translation>La copie «&#xa0;{0}&#xa0;» est elle-même endommagée&#xa0;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The dossier “{0}” cannot be opened or made here; choose another folder.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» ne peut être ni ouvert ni créé ici&#xa0;; choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>The dossier “{0}” cannot be read from its disk; copy it to another one.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» ne peut être lu sur son disque&#xa0;; copiez-le sur un autre.</translation>
    </message>
    <message>
        <source>The dossier “{0}” has a text in it that is none; it cannot be merged.</source>
        <translation>Le dossier « {0} » contient un texte qui n’en est pas un ; il ne peut pas être fusionné.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is damaged; its newest sound copy is “{1}” in “{2}”: go on with that one.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» est endommagé&#xa0;; sa copie intacte la plus récente est «&#xa0;{1}&#xa0;» dans «&#xa0;{2}&#xa0;»&#xa0;: continuez avec celle-ci.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is damaged; ask your colleague for another copy of it.</source>
        <translation>Le dossier « {0} » est endommagé ; demandez-en une autre copie à votre collègue.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is damaged; use a copy of it.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» est endommagé&#xa0;; utilisez-en une copie.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is in use by another program; close it there and try again.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» est utilisé par un autre programme&#xa0;; fermez-le dans celui-ci et réessayez.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is locked, and a copy of this sort would not be; unlock it first.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» est verrouillé, et une copie de ce genre ne le serait pas&#xa0;; déverrouillez-le d’abord.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is locked, and what is compared without being kept is not; add the other draft to it instead.</source>
        <translation>Le dossier « {0} » est verrouillé, et ce qui est comparé sans être conservé ne l’est pas ; ajoutez-y plutôt l’autre projet.</translation>
    </message>
    <message>
        <source>The dossier “{0}” has in it what Travaux never makes (“{1}”), and nothing of it was read; its newest sound copy is “{2}” in “{3}”: go on with that one.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» contient quelque chose que Travaux ne crée jamais («&#xa0;{1}&#xa0;»), et rien n’en a été lu&#xa0;; sa copie intacte la plus récente est «&#xa0;{2}&#xa0;» dans «&#xa0;{3}&#xa0;»&#xa0;: continuez avec celle-ci.</translation>
    </message>
    <message>
        <source>The dossier “{0}” has in it what Travaux never makes (“{1}”), and nothing of it was read; use another copy of it.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» contient quelque chose que Travaux ne crée jamais («&#xa0;{1}&#xa0;»), et rien n’en a été lu&#xa0;; utilisez-en une autre copie.</translation>
    </message>
    <message>
        <source>The dossier “{0}” on the server is damaged; have it restored from the server’s backup.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» sur le serveur est endommagé&#xa0;; faites-le restaurer à partir de la sauvegarde du serveur.</translation>
    </message>
    <message>
        <source>The dossier “{0}” on the server has in it what Travaux never makes (“{1}”), and nothing of it was read; ask whoever looks after it to take that out.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» sur le serveur contient quelque chose que Travaux ne crée jamais («&#xa0;{1}&#xa0;»), et rien n’en a été lu&#xa0;; demandez à la personne qui s’en occupe de l’enlever.</translation>
    </message>
    <message>
        <source>You may not look into the dossier “{0}” on the server (the right USAGE on its schema is missing); ask whoever looks after it.</source>
        <translation>Vous ne pouvez pas consulter le dossier «&#xa0;{0}&#xa0;» sur le serveur (le droit USAGE sur son schéma manque)&#xa0;; adressez-vous à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>You may not read all of the dossier “{0}” on the server (the right SELECT on “{1}” is missing); ask whoever looks after it.</source>
        <translation>Vous ne pouvez pas lire tout le dossier «&#xa0;{0}&#xa0;» sur le serveur (le droit SELECT sur «&#xa0;{1}&#xa0;» manque)&#xa0;; adressez-vous à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>“{0}” is not written in UTF-8; write it anew, or choose another name.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas écrit en UTF-8&#xa0;; écrivez-le à nouveau, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was made by somebody else just now; open it.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» vient d’être créé par quelqu’un d’autre&#xa0;; ouvrez-le.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was moved, replaced or taken away while it was open; what you did last is not in it: open it again.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» a été déplacé, remplacé ou retiré pendant qu’il était ouvert&#xa0;; ce que vous avez fait en dernier n’y figure pas&#xa0;: ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was not closed in order the last time, and nothing may be written here; copy it with what lies beside it to a folder of your own.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» n’a pas été fermé correctement la dernière fois et rien ne peut être écrit ici&#xa0;; copiez-le, avec ce qui se trouve à côté, dans un répertoire qui vous appartient.</translation>
    </message>
    <message>
        <source>The server on {0} does not let you in or cannot be reached; it was said: {1}</source>
        <translation>Le serveur sur {0} refuse l’accès ou est injoignable&#xa0;; réponse&#xa0;: {1}</translation>
    </message>
    <message>
        <source>The server on {0} does not take this password or cannot be reached; it was said: {1}</source>
        <translation>Le serveur sur {0} n’accepte pas ce mot de passe ou est injoignable&#xa0;; réponse&#xa0;: {1}</translation>
    </message>
    <message>
        <source>There is already something called “{0}” on the server; choose another name for the new dossier.</source>
        <translation>Il existe déjà quelque chose nommé «&#xa0;{0}&#xa0;» sur le serveur&#xa0;; choisissez un autre nom pour le nouveau dossier.</translation>
    </message>
    <message>
        <source>There is already something called “{0}”; choose another name for the copy.</source>
        <translation>Il existe déjà quelque chose nommé «&#xa0;{0}&#xa0;»&#xa0;; choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>There is no dossier “{0}” on the server; check the name.</source>
        <translation>Il n’y a pas de dossier «&#xa0;{0}&#xa0;» sur le serveur&#xa0;; vérifiez le nom.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is larger than a dossier can be that is merged ({1} GB).</source>
        <translation>Le dossier « {0} » est plus grand que ne peut l’être un dossier à fusionner ({1} Go).</translation>
    </message>
    <message>
        <source>There is no conflict {0} any more.</source>
        <translation>Il n’y a plus de conflit {0}.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is locked; give its passphrase to open it.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» est verrouillé&#xa0;; donnez sa phrase secrète pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “{0}”; type it again.</source>
        <translation>Ce n’est pas la phrase secrète de «&#xa0;{0}&#xa0;»&#xa0;; saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>This passphrase does not open “{0}”: it is another one, or the file is damaged; type it again, or take another copy of the file.</source>
        <translation>Cette phrase secrète n’ouvre pas « {0} » : c’en est une autre, ou le fichier est endommagé ; saisissez-la de nouveau, ou prenez une autre copie du fichier.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was locked by a newer version of Travaux; update Travaux to open it.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» a été verrouillé par une version plus récente de Travaux&#xa0;; mettez Travaux à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>An empty passphrase keeps nothing from anybody; choose some words.</source>
        <translation>Une phrase secrète vide ne protège rien&#xa0;; choisissez quelques mots.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is not locked; there is no passphrase to take away.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» n’est pas verrouillé&#xa0;; il n’y a pas de phrase secrète à supprimer.</translation>
    </message>
    <message>
        <source>The dossier “{0}” cannot be written anew ({1}); see that files can be written beside it.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» ne peut pas être réécrit ({1})&#xa0;; assurez-vous que des fichiers peuvent être écrits à côté.</translation>
    </message>
    <message>
        <source>Making a key from the passphrase</source>
        <translation>Calcul de la clé à partir de la phrase secrète</translation>
    </message>
    <message>
        <source>Writing the copies of the dossier anew</source>
        <translation>Réécriture des copies du dossier</translation>
    </message>
    <message>
        <source>Writing the dossier anew</source>
        <translation>Réécriture du dossier</translation>
    </message>
    <message>
        <source>There is no room on the disk for the dossier “{0}”; free some and try again.</source>
        <translation>Il n’y a plus de place sur le disque pour le dossier «&#xa0;{0}&#xa0;»&#xa0;; libérez-en et réessayez.</translation>
    </message>
    <message>
        <source>There is no room on the server; have some freed and try again.</source>
        <translation>Il n’y a plus de place sur le serveur&#xa0;; faites-en libérer et réessayez.</translation>
    </message>
    <message>
        <source>There is no sound copy of the dossier “{0}” beside it.</source>
        <translation>Il n’y a pas de copie intacte du dossier «&#xa0;{0}&#xa0;» à côté de celui-ci.</translation>
    </message>
    <message>
        <source>There was no room for a copy of the dossier “{0}” in “{1}”; free some, so that one can be kept.</source>
        <translation>Il n’y avait plus de place pour une copie du dossier «&#xa0;{0}&#xa0;» dans «&#xa0;{1}&#xa0;»&#xa0;; libérez-en, afin qu’une copie puisse être conservée.</translation>
    </message>
    <message>
        <source>The dossier “{0}” cannot be read: {1}.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» ne peut être lu&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The dossier “{0}” may not be changed here; copy it to a folder of your own first.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» ne peut être modifié ici&#xa0;; copiez-le d’abord dans un répertoire qui vous appartient.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was made by a newer version of Travaux; update Travaux to open it.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» a été créé par une version plus récente de Travaux&#xa0;; mettez Travaux à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was opened for reading only; nothing was changed.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» a été ouvert en lecture seule&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The draft “{0}” was changed meanwhile; open the dossier again.</source>
        <translation>Le projet «&#xa0;{0}&#xa0;» a été modifié entre-temps&#xa0;; ouvrez le dossier à nouveau.</translation>
    </message>
    <message>
        <source>The drafts of the dossier were changed meanwhile; open it again.</source>
        <translation>Les projets du dossier ont été modifiés entre-temps&#xa0;; ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file “{0}” cannot be written ({1}); choose another name.</source>
        <translation>Le fichier «&#xa0;{0}&#xa0;» ne peut être écrit ({1})&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file “{0}” is in the dossier already, as draft “{1}”.</source>
        <translation>Le fichier «&#xa0;{0}&#xa0;» est déjà dans le dossier, comme projet «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The file “{0}” may not be changed; choose another name.</source>
        <translation>Le fichier «&#xa0;{0}&#xa0;» ne peut être modifié&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder “{0}” does not exist; make it first, or choose another one.</source>
        <translation>Le répertoire «&#xa0;{0}&#xa0;» n’existe pas&#xa0;; créez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The font {0} is missing: install Travaux again, then print once more.</source>
        <translation>La police {0} manque&#xa0;: réinstallez Travaux, puis imprimez à nouveau.</translation>
    </message>
    <message>
        <source>An archive takes no file with the sign “{0}” (U+{1}), which no font here can show; replace it, or choose other pages.</source>
        <translation>Un fichier d’archive ne doit pas avoir le signe «&#xa0;{0}&#xa0;» (U+{1}), qu’aucune police d’ici ne peut afficher&#xa0;; remplacez-le ou choisissez d’autres pages.</translation>
    </message>
    <message>
        <source>The program “{0}” could not do its work (code {1}).</source>
        <translation>Le programme «&#xa0;{0}&#xa0;» n’a pas pu faire son travail (code {1}).</translation>
    </message>
    <message>
        <source>The program “{0}” is not installed; install it and try again.</source>
        <translation>Le programme «&#xa0;{0}&#xa0;» n’est pas installé&#xa0;; installez-le et réessayez.</translation>
    </message>
    <message>
        <source>The program “{0}” took longer than {1} seconds and was stopped.</source>
        <translation>Le programme «&#xa0;{0}&#xa0;» a dépassé {1} secondes et a été arrêté.</translation>
    </message>
    <message>
        <source>The proposal with the ask “{0}” was rejected; settle it anew in the review first.</source>
        <translation>La proposition contenant la demande «&#xa0;{0}&#xa0;» a été rejetée&#xa0;; réexaminez-la d’abord.</translation>
    </message>
    <message>
        <source>The proposals of “{0}” are in the dossier already, from “{1}”.</source>
        <translation>Les propositions de «&#xa0;{0}&#xa0;» sont déjà dans le dossier, tirées de «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The resources of Travaux are missing from “{0}”; install it again.</source>
        <translation>Les ressources de Travaux manquent dans «&#xa0;{0}&#xa0;»&#xa0;; réinstallez-le.</translation>
    </message>
    <message>
        <source>The sample is not part of this installation; open a dossier of your own.</source>
        <translation>L’exemple ne fait pas partie de cette installation&#xa0;; ouvrez un dossier qui vous appartient.</translation>
    </message>
    <message>
        <source>There are no words to keep; paste the text that was shown.</source>
        <translation>Il n’y a pas de mots à conserver&#xa0;; collez le texte affiché.</translation>
    </message>
    <message>
        <source>There is already something called “{0}”; choose another name for the new dossier.</source>
        <translation>Il existe déjà un élément nommé «&#xa0;{0}&#xa0;»&#xa0;; choisissez un autre nom pour le nouveau dossier.</translation>
    </message>
    <message>
        <source>There is no actor {0} that could be amended; give its “type” and “short” name.</source>
        <translation>Il n’y a pas d’auteur {0} à modifier&#xa0;; donnez son «&#xa0;type&#xa0;» et son nom «&#xa0;short&#xa0;».</translation>
    </message>
    <message>
        <source>There is no actor “{0}”; the nearest names are {1}.</source>
        <translation>Il n’y a pas d’acteur « {0} » ; les noms les plus proches sont {1}.</translation>
    </message>
    <message>
        <source>There is no actor “{0}”; `travaux actors NAME` shows how a name resolves.</source>
        <translation>Il n’y a pas d’auteur «&#xa0;{0}&#xa0;»&#xa0;; `travaux actors NAME` montre comment un nom est reconnu.</translation>
    </message>
    <message>
        <source>There is no change “{0}” between these two drafts; `travaux compare` lists them.</source>
        <translation>Il n’y a pas de modification «&#xa0;{0}&#xa0;» entre ces deux projets&#xa0;; `travaux compare` les énumère.</translation>
    </message>
    <message>
        <source>There is no dossier “{0}”; check the name and the folder.</source>
        <translation>Il n’y a pas de dossier «&#xa0;{0}&#xa0;»&#xa0;; vérifiez le nom et le répertoire.</translation>
    </message>
    <message>
        <source>There is no draft “{0}” in the dossier; name one that is there ({1}).</source>
        <translation>Il n’y a pas de projet «&#xa0;{0}&#xa0;» dans le dossier&#xa0;; nommez-en un qui s’y trouve ({1}).</translation>
    </message>
    <message>
        <source>There is no file “{0}”; check its name.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{0}&#xa0;»&#xa0;; vérifiez son nom.</translation>
    </message>
    <message>
        <source>Nobody has looked at how the draft “{0}” was read.</source>
        <translation>Personne n’a vérifié la lecture du projet «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing makes it doubtful how the draft “{0}” was read: there is nothing to be looked at.</source>
        <translation>Rien ne rend douteuse la lecture du projet «&#xa0;{0}&#xa0;»&#xa0;: il n’y a rien à vérifier.</translation>
    </message>
    <message>
        <source>There is no notation profile “{0}”: choose one of {1}.</source>
        <translation>Il n’y a pas de profil de notation «&#xa0;{0}&#xa0;»&#xa0;: choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>There is no notation profile “{0}”; the profiles are {1}.</source>
        <translation>Il n’y a pas de profil de notation «&#xa0;{0}&#xa0;»&#xa0;; les profils sont {1}.</translation>
    </message>
    <message>
        <source>There is no room on the disk for “{0}”; free some and try again.</source>
        <translation>Il n’y a plus de place sur le disque pour «&#xa0;{0}&#xa0;»&#xa0;; libérez-en et réessayez.</translation>
    </message>
    <message>
        <source>There is no {0} to read; choose another reading.</source>
        <translation>Il n’y a rien à lire sous «&#xa0;{0}&#xa0;»&#xa0;; choisissez une autre lecture.</translation>
    </message>
    <message>
        <source>There is no “{0}” in {1}; write the place as it is printed there.</source>
        <translation>Il n’y a pas de «&#xa0;{0}&#xa0;» dans {1}&#xa0;; écrivez la référence comme elle y est imprimée.</translation>
    </message>
    <message>
        <source>This is no address of a server; write it as {0}.</source>
        <translation>Ce n’est pas une adresse de serveur&#xa0;; écrivez-la ainsi&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>This takes more memory than there is for it; try a smaller document.</source>
        <translation>Il faut plus de mémoire qu’il n’y en a pour cela&#xa0;; essayez un document plus petit.</translation>
    </message>
    <message>
        <source>This took longer than {0} seconds and was stopped; try a smaller document.</source>
        <translation>L’opération a dépassé {0} secondes et a été arrêtée&#xa0;; essayez un document plus petit.</translation>
    </message>
    <message>
        <source>To {0} something, say the wording that is proposed.</source>
        <translation>Pour cette opération ({0}), indiquez le libellé proposé.</translation>
    </message>
    <message>
        <source>What conflict {0} is about is not in the dossier any more; keep what is there.</source>
        <translation>Ce sur quoi porte le conflit {0} n’est plus dans le dossier ; gardez ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>What was copied cannot be read; paste it as plain text.</source>
        <translation>Ce qui a été copié ne peut être lu&#xa0;; collez-le en texte brut.</translation>
    </message>
    <message>
        <source>What was copied is too large; copy the part that is needed, or save it as a file and import that.</source>
        <translation>Ce qui a été copié est trop volumineux&#xa0;; copiez la partie nécessaire, ou enregistrez-la dans un fichier à importer.</translation>
    </message>
    <message>
        <source>What was pasted cannot be read as {0}; choose another place, or paste the whole text.</source>
        <translation>Ce qui a été collé ne peut être lu comme {0}&#xa0;; choisissez une autre place, ou collez le texte entier.</translation>
    </message>
    <message>
        <source>What was pasted has not one article for each of {0}; paste one after the other, or the whole text.</source>
        <translation>Le texte collé n’a pas un article pour chacune des dispositions {0} ; collez-les l’un après l’autre, ou le texte entier.</translation>
    </message>
    <message>
        <source>Who belonged to {0} on the day of the draft is not known.</source>
        <translation>On ne sait pas qui appartenait à {0} le jour du projet.</translation>
    </message>
    <message>
        <source>Two files cannot replace one draft; choose one of them.</source>
        <translation>Deux fichiers ne peuvent pas remplacer un même projet&#xa0;; choisissez-en un.</translation>
    </message>
    <message>
        <source>You may not do this with the dossier “{0}” on the server; ask whoever looks after it.</source>
        <translation>Vous n’avez pas le droit de faire cela avec le dossier «&#xa0;{0}&#xa0;» sur le serveur&#xa0;; adressez-vous à la personne qui l’administre.</translation>
    </message>
    <message>
        <source>{0} and {1} are in one language; compare them instead.</source>
        <translation>{0} et {1} sont dans une même langue&#xa0;; comparez-les plutôt.</translation>
    </message>
    <message>
        <source>{0} cannot be removed while something rests on it ({1}); take that back first.</source>
        <translation>{0} ne peut être retiré tant que quelque chose en dépend ({1})&#xa0;; annulez d’abord cela.</translation>
    </message>
    <message>
        <source>{0} has no such provision any more; choose one in the text.</source>
        <translation>{0} ne contient plus cette disposition&#xa0;; choisissez-en une dans le texte.</translation>
    </message>
    <message>
        <source>{0} has no “{1}”; write its address as the draft prints it, as “Article 5(2)”.</source>
        <translation>{0} ne contient pas «&#xa0;{1}&#xa0;»&#xa0;; écrivez la référence comme le projet l’imprime, par exemple «&#xa0;Article 5(2)&#xa0;».</translation>
    </message>
    <message>
        <source>{0} is not among the drafts that are followed: {1}.</source>
        <translation>{0} n’est pas parmi les projets suivis&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} is not an actor; see docs/formats.md for its form.</source>
        <translation>{0} n’est pas un auteur&#xa0;; la forme est décrite dans docs/formats.md.</translation>
    </message>
    <message>
        <source>{0}, said to be a member of {1}, is no actor that is known; add it.</source>
        <translation>{0}, indiqué comme membre de {1}, n’est pas un auteur connu&#xa0;; ajoutez-le.</translation>
    </message>
    <message>
        <source>{0}: an actor needs an “id” of capital letters and digits, such as XAR.</source>
        <translation>{0}&#xa0;: un auteur doit avoir un «&#xa0;id&#xa0;» en majuscules et chiffres, comme XAR.</translation>
    </message>
    <message>
        <source>{0}: each of “members” needs the id of a “member”.</source>
        <translation>{0}&#xa0;: chacun des «&#xa0;members&#xa0;» doit avoir l’identifiant d’un «&#xa0;member&#xa0;».</translation>
    </message>
    <message>
        <source>{0}: each of “names” needs a “name”.</source>
        <translation>{0}&#xa0;: chacun des «&#xa0;names&#xa0;» doit avoir un «&#xa0;name&#xa0;».</translation>
    </message>
    <message>
        <source>{0}: give both “type” and “short” name for a new actor, neither to amend a known one.</source>
        <translation>{0}&#xa0;: donnez «&#xa0;type&#xa0;» et «&#xa0;short&#xa0;» pour un nouvel auteur, ni l’un ni l’autre pour modifier un auteur connu.</translation>
    </message>
    <message>
        <source>{0}: who opted out ({1}) has no dates; end a membership with “until”.</source>
        <translation>{0}&#xa0;: une réserve d’appartenance ({1}) n’a pas de dates&#xa0;; terminez une appartenance par «&#xa0;until&#xa0;».</translation>
    </message>
    <message>
        <source>{0}: {1} would leave before it joins.</source>
        <translation>{0}&#xa0;: {1} partirait avant d’adhérer.</translation>
    </message>
    <message>
        <source>{0}: “short” is empty.</source>
        <translation>{0}&#xa0;: «&#xa0;short&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>{0}: “{1}” has a value of the wrong kind; see docs/formats.md for its form.</source>
        <translation>{0}&#xa0;: «&#xa0;{1}&#xa0;» a une valeur du mauvais type&#xa0;; la forme est décrite dans docs/formats.md.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is no date; write it as 2024-08-09.</source>
        <translation>{0}&#xa0;: «&#xa0;{1}&#xa0;» n’est pas une date&#xa0;; écrivez-la sous la forme 2024-08-09.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is no list of objects; see docs/formats.md for its form.</source>
        <translation>{0}&#xa0;: «&#xa0;{1}&#xa0;» n’est pas une liste d’objets&#xa0;; la forme est décrite dans docs/formats.md.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is not known here; known are {2}.</source>
        <translation>{0}&#xa0;: «&#xa0;{1}&#xa0;» n’est pas connu ici&#xa0;; sont connus {2}.</translation>
    </message>
    <message>
        <source>“{0}” contains a document type definition, which is not allowed; save it again from {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» contient une définition de type de document, ce qui n’est pas admis&#xa0;; réenregistrez-le depuis {1}.</translation>
    </message>
    <message>
        <source>“{0}” holds no proposals; add a paper with some first.</source>
        <translation>«&#xa0;{0}&#xa0;» ne contient aucune proposition&#xa0;; ajoutez d’abord un document qui en contient.</translation>
    </message>
    <message>
        <source>“{0}” is no name for a dossier; let it end in .travaux.</source>
        <translation>« {0} » n’est pas un nom de dossier ; terminez-le par .travaux.</translation>
    </message>
    <message>
        <source>No picture of a page of “{0}” is kept; if its report names pages that it lacks, import its file again.</source>
        <translation>Aucune image de page de «&#xa0;{0}&#xa0;» n’est conservée&#xa0;; si son rapport nomme des pages qui lui manquent, importez à nouveau son fichier.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: a part is longer than it says; save it again from {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» est endommagé&#xa0;: une partie est plus longue qu’elle ne l’indique&#xa0;; réenregistrez-le depuis {1}.</translation>
    </message>
    <message>
        <source>“{0}” is malformed{1}; open it in {2}, save it again and import the new file.</source>
        <translation>«&#xa0;{0}&#xa0;» est mal formé{1}&#xa0;; ouvrez-le dans {2}, réenregistrez-le et importez le nouveau fichier.</translation>
    </message>
    <message>
        <source>“{0}” is not a {1} file or was cut off; get a fresh copy and try again.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un fichier {1} ou a été tronqué&#xa0;; procurez-vous une nouvelle copie et réessayez.</translation>
    </message>
    <message>
        <source>There is already something called “{0}”; name a folder that is not there yet.</source>
        <translation>Il existe déjà quelque chose du nom de «&#xa0;{0}&#xa0;»&#xa0;; nommez un dossier qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>“{0}” is data in JSON, not a text that can be read; choose the file of the draft.</source>
        <translation>«&#xa0;{0}&#xa0;» contient des données JSON et non un texte lisible&#xa0;; choisissez le fichier du projet.</translation>
    </message>
    <message>
        <source>“{0}” is a picture ({1}) and holds no words; get the draft itself as DOCX or PDF, or a scan of it as PDF.</source>
        <translation>«&#xa0;{0}&#xa0;» est une image ({1}) et ne contient pas de mots&#xa0;; procurez-vous le projet lui-même en DOCX ou en PDF, ou sa numérisation en PDF.</translation>
    </message>
    <message>
        <source>“{0}” is a recording of sound or film; choose the file with the text of the draft.</source>
        <translation>«&#xa0;{0}&#xa0;» est un enregistrement sonore ou vidéo&#xa0;; choisissez le fichier qui contient le texte du projet.</translation>
    </message>
    <message>
        <source>“{0}” is a compressed file; unpack it, and choose the draft in it.</source>
        <translation>«&#xa0;{0}&#xa0;» est un fichier compressé&#xa0;; décompressez-le et choisissez le projet qu’il contient.</translation>
    </message>
    <message>
        <source>“{0}” is a program and no text; choose the file of the draft.</source>
        <translation>«&#xa0;{0}&#xa0;» est un programme et non un texte&#xa0;; choisissez le fichier du projet.</translation>
    </message>
    <message>
        <source>“{0}” is a dossier or another database; open a dossier with “Open a dossier…”, and choose a draft here.</source>
        <translation>«&#xa0;{0}&#xa0;» est un dossier ou une autre base de données&#xa0;; ouvrez un dossier par «&#xa0;Ouvrir un dossier…&#xa0;» et choisissez ici un projet.</translation>
    </message>
    <message>
        <source>“{0}” is XML in an encoding of mainframes (EBCDIC); save it again as UTF-8.</source>
        <translation>«&#xa0;{0}&#xa0;» est du XML dans un codage de grands systèmes (EBCDIC)&#xa0;; enregistrez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” is a presentation; save it as PDF and choose that.</source>
        <translation>«&#xa0;{0}&#xa0;» est une présentation&#xa0;; enregistrez-la en PDF et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>“{0}” on the server is not a Travaux dossier; check the name.</source>
        <translation>«&#xa0;{0}&#xa0;» sur le serveur n’est pas un dossier Travaux&#xa0;; vérifiez le nom.</translation>
    </message>
    <message>
        <source>“{0}” unpacks to far more than a {1} file should; save it again from {2}.</source>
        <translation>«&#xa0;{0}&#xa0;» occupe, décompressé, bien plus qu’un fichier {1} ne le devrait&#xa0;; réenregistrez-le depuis {2}.</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: read back, the file does not have the words of the newer draft in {0}; choose another format or layout.</source>
        <translation>Rien n’a été écrit, à cause d’un défaut du programme&#xa0;: à la relecture, le fichier n’a pas les mots du projet le plus récent dans {0}&#xa0;; choisissez un autre format ou une autre mise en page.</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: read back, the file does not have the words of the older draft in {0}; choose another format or layout.</source>
        <translation>Rien n’a été écrit, à cause d’un défaut du programme&#xa0;: à la relecture, le fichier n’a pas les mots du projet le plus ancien dans {0}&#xa0;; choisissez un autre format ou une autre mise en page.</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: read back, what is struck and what is new do not fit each other in {0}; choose another format or layout.</source>
        <translation>Rien n’a été écrit, à cause d’un défaut du programme&#xa0;: à la relecture, ce qui est biffé et ce qui est nouveau ne vont pas ensemble dans {0}&#xa0;; choisissez un autre format ou une autre mise en page.</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: read back, the file does not show change {0}; choose another format or layout.</source>
        <translation>Rien n’a été écrit, à cause d’un défaut du programme&#xa0;: à la relecture, le fichier ne montre pas la modification {0}&#xa0;; choisissez un autre format ou une autre mise en page.</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: these words do not stand on the pages: “{0}”; choose another format or layout.</source>
        <translation>Rien n’a été écrit, à cause d’un défaut du programme&#xa0;: ces mots ne figurent pas sur les pages&#xa0;: «&#xa0;{0}&#xa0;»&#xa0;; choisissez un autre format ou une autre mise en page.</translation>
    </message>
    <message>
        <source>“{0}” could be {1}; write the one you mean.</source>
        <translation>«&#xa0;{0}&#xa0;» peut désigner {1}&#xa0;; écrivez celui que vous visez.</translation>
    </message>
    <message>
        <source>The server took too long over the dossier “{0}”, and nothing was kept; try again, or ask whoever looks after it.</source>
        <translation>Le serveur a mis trop de temps avec le dossier «&#xa0;{0}&#xa0;», et rien n’a été gardé&#xa0;; réessayez, ou adressez-vous à qui s’en occupe.</translation>
    </message>
    <message>
        <source>The draft “{0}” is not as it was stored, so words, marks or facts of it may be wrong; restore a copy of the dossier, or take the draft out and import its file again.</source>
        <translation>Le projet «&#xa0;{0}&#xa0;» n’est plus tel qu’il a été enregistré&#xa0;: des mots, des marques ou des données peuvent être faux&#xa0;; restaurez une copie du dossier, ou retirez le projet et importez de nouveau son fichier.</translation>
    </message>
    <message>
        <source>The proposal on {0} in “{1}” is not as it was stored, so it may ask or name something else; restore a copy of the dossier, or enter it again.</source>
        <translation>La proposition sur {0} dans «&#xa0;{1}&#xa0;» n’est plus telle qu’elle a été enregistrée&#xa0;: elle peut demander ou nommer autre chose&#xa0;; restaurez une copie du dossier, ou saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>The paper “{0}” is not as it was stored; restore a copy of the dossier, or take the paper out and import its file again.</source>
        <translation>Le document «&#xa0;{0}&#xa0;» n’est plus tel qu’il a été enregistré&#xa0;; restaurez une copie du dossier, ou retirez le document et importez de nouveau son fichier.</translation>
    </message>
    <message>
        <source>The instrument “{0}” is not as it was stored, so words or facts of it may be wrong; restore a copy of the dossier, or take it from the shelf and add its file again.</source>
        <translation>L’instrument «&#xa0;{0}&#xa0;» n’est plus tel qu’il a été enregistré&#xa0;: des mots ou des données peuvent être faux&#xa0;; restaurez une copie du dossier, ou retirez-le des instruments de référence et ajoutez à nouveau son fichier.</translation>
    </message>
    <message>
        <source>The file “{0}” is on the shelf already, as “{1}”.</source>
        <translation>Le fichier «&#xa0;{0}&#xa0;» est déjà parmi les instruments de référence, sous le nom «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The text of “{0}” is too long for the shelf.</source>
        <translation>Le texte de «&#xa0;{0}&#xa0;» est trop long pour un instrument de référence.</translation>
    </message>
    <message>
        <source>“{0}” is on the shelf again by now; take it off, or keep it.</source>
        <translation>«&#xa0;{0}&#xa0;» est entre-temps de nouveau parmi les instruments de référence&#xa0;; retirez-le ou gardez-le.</translation>
    </message>
    <message>
        <source>Somebody else described “{0}” otherwise meanwhile; nothing was put over it.</source>
        <translation>Quelqu’un d’autre a entre-temps décrit «&#xa0;{0}&#xa0;» autrement&#xa0;; rien n’a été écrit par-dessus.</translation>
    </message>
    <message>
        <source>The shelf has no instrument “{0}”; its instruments are: {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas parmi les instruments de référence, qui sont&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The shelf has no instrument “{0}” any more; open the dossier again.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est plus parmi les instruments de référence&#xa0;; ouvrez le dossier à nouveau.</translation>
    </message>
    <message>
        <source>“{0}” cannot be a version of itself.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être une version de lui-même.</translation>
    </message>
    <message>
        <source>A title, a short name, a symbol or a day belongs to one instrument; add the files one by one.</source>
        <translation>Un titre, un nom abrégé, une cote ou une date appartient à un seul instrument&#xa0;; ajoutez les fichiers un par un.</translation>
    </message>
    <message>
        <source>The note “{0}” on the draft “{1}” is not as it was stored; restore a copy of the dossier, or delete the note and write it again.</source>
        <translation>La note «&#xa0;{0}&#xa0;» sur le projet «&#xa0;{1}&#xa0;» n’est plus telle qu’elle a été enregistrée&#xa0;; restaurez une copie du dossier, ou supprimez la note et écrivez-la de nouveau.</translation>
    </message>
    <message>
        <source>An answer to who asked for a change between “{0}” and “{1}” is not as it was stored; restore a copy of the dossier, or take it back and answer again.</source>
        <translation>Une réponse sur l’auteur d’une modification entre «&#xa0;{0}&#xa0;» et «&#xa0;{1}&#xa0;» n’est plus telle qu’elle a été enregistrée&#xa0;; restaurez une copie du dossier, ou retirez-la et répondez de nouveau.</translation>
    </message>
    <message>
        <source>The position of “{0}” on {1} is not as it was stored; restore a copy of the dossier, or delete it and enter it again.</source>
        <translation>La position de «&#xa0;{0}&#xa0;» sur {1} n’est plus telle qu’elle a été enregistrée&#xa0;; restaurez une copie du dossier, ou supprimez-la et saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>What the dossier says of “{0}” is not as it was stored, so a wrong State may be named; restore a copy of the dossier, or enter it again.</source>
        <translation>Ce que le dossier dit de «&#xa0;{0}&#xa0;» n’est plus tel qu’il a été enregistré&#xa0;: un État peut être nommé à tort&#xa0;; restaurez une copie du dossier, ou saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Something that the dossier keeps for itself is not as it was stored (“{0}”); restore a copy of the dossier.</source>
        <translation>Quelque chose que le dossier garde pour lui-même n’est plus tel qu’il a été enregistré («&#xa0;{0}&#xa0;»)&#xa0;; restaurez une copie du dossier.</translation>
    </message>
    <message>
        <source>No copy of the dossier “{0}” was kept today: something in it is not as it was stored; `travaux check` says what, and what to do.</source>
        <translation>Aucune copie du dossier «&#xa0;{0}&#xa0;» n’a été gardée aujourd’hui&#xa0;: quelque chose n’y est plus tel qu’il a été enregistré&#xa0;; `travaux check` dit quoi, et que faire.</translation>
    </message>
    <message>
        <source>Nothing was written. {0}</source>
        <translation>Rien n’a été écrit. {0}</translation>
    </message>
    <message>
        <source>The log beside the dossier “{0}” is damaged, and what was kept last may not be in it; copy both to a folder of your own, and open it there.</source>
        <translation>Le journal à côté du dossier «&#xa0;{0}&#xa0;» est endommagé, et ce qui a été gardé en dernier n’y est peut-être pas&#xa0;; copiez les deux dans un dossier à vous et ouvrez-le là.</translation>
    </message>
    <message>
        <source>The log beside the dossier “{0}” is damaged: what was kept last may be lost. Open it again, see what is in it, and enter the rest once more; the log is kept as “{1}”.</source>
        <translation>Le journal à côté du dossier «&#xa0;{0}&#xa0;» est endommagé&#xa0;: ce qui a été gardé en dernier est peut-être perdu. Ouvrez-le de nouveau, voyez ce qu’il contient et saisissez le reste encore une fois&#xa0;; le journal est gardé sous «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>{0} said “{1}” on {2} too, and no date tells which is later; give each a date, or take one back.</source>
        <translation>{0} a aussi dit « {1} » sur {2}, et aucune date ne dit lequel est le plus récent ; datez-les, ou retirez-en un.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” contradict each other; say which of the two is meant.</source>
        <translation>« {0} » et « {1} » se contredisent ; dites lequel des deux est voulu.</translation>
    </message>
    <message>
        <source>“{0}” stands in {1} and was not entered by hand.</source>
        <translation>« {0} » figure dans {1} et n’a pas été saisi à la main.</translation>
    </message>
    <message>
        <source>There is no proposal “{0}”; `travaux proposals` lists them all.</source>
        <translation>Il n’y a pas de proposition « {0} » ; `travaux proposals` les énumère toutes.</translation>
    </message>
    <message>
        <source>{0} is “{1}” here and “{2}” there; give one of the two another id, then merge.</source>
        <translation>{0} est «&#xa0;{1}&#xa0;» ici et «&#xa0;{2}&#xa0;» là-bas&#xa0;; donnez un autre identifiant à l’un des deux, puis fusionnez.</translation>
    </message>
    <message>
        <source>A dossier on a server has a name of at most {0} letters; choose a shorter one.</source>
        <translation>Un dossier sur un serveur porte un nom d’au plus {0} lettres&#xa0;; choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>A dossier cannot be merged into itself; name the one of your colleague.</source>
        <translation>Un dossier ne peut pas être fusionné avec lui-même ; indiquez celui de votre collègue.</translation>
    </message>
    <message>
        <source>A short title has {0} letters at most.</source>
        <translation>Un titre court a {0} lettres au plus.</translation>
    </message>
    <message>
        <source>A part of the program ended before its work was done; close other programs and try again, or save the file anew.</source>
        <translation>Une partie du programme s’est arrêtée avant la fin de son travail&#xa0;; fermez d’autres programmes et réessayez, ou enregistrez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>An address holds no password, since other programs can read it; keep the password in the file .pgpass of your home folder, or have it asked for.</source>
        <translation>Une adresse ne contient pas de mot de passe, car d’autres programmes peuvent la lire&#xa0;; conservez le mot de passe dans le fichier .pgpass de votre répertoire personnel, ou laissez-le vous être demandé.</translation>
    </message>
    <message>
        <source>Comparing the words</source>
        <translation>Comparaison des mots</translation>
    </message>
    <message>
        <source>Comparing with the sources</source>
        <translation>Comparaison avec les sources</translation>
    </message>
    <message>
        <source>Copies of a dossier on a server are the server’s own; ask whoever looks after it.</source>
        <translation>Les copies d’un dossier sur un serveur relèvent du serveur&#xa0;; adressez-vous à la personne qui l’administre.</translation>
    </message>
    <message>
        <source>Keeping pictures of pages of {0}</source>
        <translation>Conservation d’images de pages de {0}</translation>
    </message>
    <message>
        <source>Looking at the other dossier</source>
        <translation>Examen de l’autre dossier</translation>
    </message>
    <message>
        <source>Looking for common words</source>
        <translation>Recherche des mots communs</translation>
    </message>
    <message>
        <source>Looking for moved sentences</source>
        <translation>Recherche de phrases déplacées</translation>
    </message>
    <message>
        <source>Looking for sources</source>
        <translation>Recherche des sources</translation>
    </message>
    <message>
        <source>Reading the shelf</source>
        <translation>Lecture des instruments du dossier</translation>
    </message>
    <message>
        <source>No dossier on a server can be called “{0}”, which is the server’s own; choose another name.</source>
        <translation>Aucun dossier sur un serveur ne peut s’appeler «&#xa0;{0}&#xa0;», nom réservé au serveur&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The shelf of the dossier is empty; put instruments there first.</source>
        <translation>Le dossier n’a pas d’instrument de référence ; ajoutez-en d’abord.</translation>
    </message>
    <message>
        <source>Numbering the changes</source>
        <translation>Numérotation des modifications</translation>
    </message>
    <message>
        <source>Pairing the provisions</source>
        <translation>Mise en regard des dispositions</translation>
    </message>
    <message>
        <source>Reading the edits</source>
        <translation>Lecture des modifications</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>Lecture des mots</translation>
    </message>
    <message>
        <source>Somebody else changed this after it was settled; nothing was put over it.</source>
        <translation>Quelqu’un d’autre a modifié ceci après le règlement&#xa0;; rien n’a été mis par-dessus.</translation>
    </message>
    <message>
        <source>Somebody else changed this note meanwhile: it says “{0}” now; nothing was put over it.</source>
        <translation>Quelqu’un d’autre a modifié cette note entre-temps&#xa0;: elle dit maintenant «&#xa0;{0}&#xa0;»&#xa0;; rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>Somebody else gave this note “{0}” another colour or priority meanwhile, or made it private or shared; nothing was put over it.</source>
        <translation>Quelqu’un d’autre a donné entre-temps à la note «&#xa0;{0}&#xa0;» une autre couleur ou priorité, ou l’a rendue privée ou partagée&#xa0;; rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>Somebody else rejected the proposal on {0} meanwhile; nothing was put over it.</source>
        <translation>Quelqu’un d’autre a rejeté entre-temps la proposition sur {0}&#xa0;; rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>Somebody else settled the proposal on {0} meanwhile: it asks “{1}” now; nothing was put over it.</source>
        <translation>Quelqu’un d’autre a tranché entre-temps la proposition sur {0}&#xa0;: elle demande maintenant «&#xa0;{1}&#xa0;»&#xa0;; rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>Somebody else took this note away meanwhile; nothing was put in its place.</source>
        <translation>Quelqu’un d’autre a supprimé cette note entre-temps&#xa0;; rien n’a été mis à sa place.</translation>
    </message>
    <message>
        <source>Something is too long or too large for the dossier “{0}” on the server; nothing was kept.</source>
        <translation>Un élément est trop long ou trop volumineux pour le dossier «&#xa0;{0}&#xa0;» sur le serveur&#xa0;; rien n’a été conservé.</translation>
    </message>
    <message>
        <source>The dossier “{0}” on the server was made by an older version of Travaux, and you may not bring it up to date; ask whoever made it there to open it in this version.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» sur le serveur a été créé par une version antérieure de Travaux, et vous n’êtes pas autorisé à le mettre à jour&#xa0;; demandez à la personne qui l’y a créé de l’ouvrir dans cette version.</translation>
    </message>
    <message>
        <source>The dossier “{0}” on the server was made by an older version of Travaux; have whoever made it there open it in the window of this version, which brings it up to date for all.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» sur le serveur a été créé par une version antérieure de Travaux&#xa0;; demandez à la personne qui l’y a créé de l’ouvrir dans la fenêtre de cette version, ce qui le met à jour pour tous.</translation>
    </message>
    <message>
        <source>The server on {0} wants a password; type it when you are asked for it, or keep it in the file .pgpass of your home folder.</source>
        <translation>Le serveur sur {0} demande un mot de passe&#xa0;; saisissez-le lorsqu’il vous est demandé, ou conservez-le dans le fichier .pgpass de votre répertoire personnel.</translation>
    </message>
    <message>
        <source>“{0}” could not be read; copy it to this computer and try again.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas pu être lu&#xa0;; copiez-le sur cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>“{0}” does not open with this password; give another one.</source>
        <translation>«&#xa0;{0}&#xa0;» ne s’ouvre pas avec ce mot de passe&#xa0;; donnez-en un autre.</translation>
    </message>
    <message>
        <source>“{0}” has an XML document type, which is not read; save it again as a workbook.</source>
        <translation>«&#xa0;{0}&#xa0;» comporte un type de document XML, qui n’est pas lu&#xa0;; réenregistrez-le comme classeur.</translation>
    </message>
    <message>
        <source>“{0}” has more than {1} rows; split it into smaller tables.</source>
        <translation>«&#xa0;{0}&#xa0;» compte plus de {1} rangées&#xa0;; divisez-le en tableaux plus petits.</translation>
    </message>
    <message>
        <source>“{0}” holds NUL characters, so it is not a text; choose the document itself, or save it again as text.</source>
        <translation>«&#xa0;{0}&#xa0;» contient des caractères NUL et n’est donc pas un texte&#xa0;; choisissez le document lui-même, ou réenregistrez-le comme texte.</translation>
    </message>
    <message>
        <source>“{0}” has {1} pages, more than the {2} that are read; save the part that is the draft as a file.</source>
        <translation>«&#xa0;{0}&#xa0;» a {1} pages, plus que les {2} qui sont lues&#xa0;; enregistrez dans un fichier la partie qui est le projet.</translation>
    </message>
    <message>
        <source>“{0}” holds more letters than any treaty; save the part that is the draft as a file.</source>
        <translation>«&#xa0;{0}&#xa0;» contient plus de lettres qu’aucun traité&#xa0;; enregistrez dans un fichier la partie qui est le projet.</translation>
    </message>
    <message>
        <source>“{0}” holds no text document; open it in LibreOffice and save the text as .odt.</source>
        <translation>«&#xa0;{0}&#xa0;» ne contient aucun document texte&#xa0;; ouvrez-le dans LibreOffice et enregistrez le texte en .odt.</translation>
    </message>
    <message>
        <source>“{0}” holds no Word document; open it in Word and save it as .docx.</source>
        <translation>«&#xa0;{0}&#xa0;» ne contient pas de document Word&#xa0;; ouvrez-le dans Word et enregistrez-le au format .docx.</translation>
    </message>
    <message>
        <source>“{0}” holds no draft; import one, so that the articles have an order.</source>
        <translation>«&#xa0;{0}&#xa0;» ne contient aucun projet&#xa0;; importez-en un, afin que les articles aient un ordre.</translation>
    </message>
    <message>
        <source>“{0}” holds no proposals that could be read: it needs the name of a delegation in a heading, a table of proposals, or tracked changes.</source>
        <translation>«&#xa0;{0}&#xa0;» ne contient aucune proposition lisible&#xa0;: il faut le nom d’une délégation dans un intitulé, un tableau de propositions ou des marques de révision.</translation>
    </message>
    <message>
        <source>“{0}” holds no text of a draft; choose another file.</source>
        <translation>«&#xa0;{0}&#xa0;» ne contient aucun texte de projet&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{0}” holds no text; choose another file.</source>
        <translation>«&#xa0;{0}&#xa0;» ne contient pas de texte&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{0}” holds no words; choose a file with the text of a draft.</source>
        <translation>«&#xa0;{0}&#xa0;» ne contient aucun mot&#xa0;; choisissez un fichier contenant le texte d’un projet.</translation>
    </message>
    <message>
        <source>“{0}” holds no words; choose a workbook with a table of proposals.</source>
        <translation>«&#xa0;{0}&#xa0;» ne contient aucun mot&#xa0;; choisissez un classeur contenant un tableau de propositions.</translation>
    </message>
    <message>
        <source>“{0}” is a PDF without pages; choose another file.</source>
        <translation>«&#xa0;{0}&#xa0;» est un PDF sans pages&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{0}” is a damaged PDF; get the file again, or save it anew from its program.</source>
        <translation>«&#xa0;{0}&#xa0;» est un PDF endommagé&#xa0;; procurez-vous de nouveau le fichier, ou enregistrez-le de nouveau depuis son programme.</translation>
    </message>
    <message>
        <source>“{0}” declares a document type (DTD), which is not read; save the file again without it.</source>
        <translation>«&#xa0;{0}&#xa0;» déclare un type de document (DTD), ce qui n’est pas lu&#xa0;; enregistrez de nouveau le fichier sans lui.</translation>
    </message>
    <message>
        <source>“{0}” is malformed XML{1}; get a fresh copy of the file and try again.</source>
        <translation>«&#xa0;{0}&#xa0;» est du XML mal formé{1}&#xa0;; procurez-vous une nouvelle copie du fichier et réessayez.</translation>
    </message>
    <message>
        <source>“{0}” holds more elements than any draft has; choose a smaller file.</source>
        <translation>«&#xa0;{0}&#xa0;» contient plus d’éléments qu’aucun projet&#xa0;; choisissez un fichier plus petit.</translation>
    </message>
    <message>
        <source>“{0}” is XML, but neither Akoma Ntoso 2 or 3 nor a web page; save the draft as DOCX or as plain text.</source>
        <translation>«&#xa0;{0}&#xa0;» est en XML, mais ce n’est ni de l’Akoma Ntoso 2 ou 3 ni une page web&#xa0;; enregistrez le projet en DOCX ou en texte brut.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as a web page; save the draft as DOCX or as plain text.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut être lu comme page web&#xa0;; enregistrez le projet en DOCX ou en texte brut.</translation>
    </message>
    <message>
        <source>“{0}” holds the part {1} twice; save it again from {2}.</source>
        <translation>«&#xa0;{0}&#xa0;» contient deux fois la partie {1}&#xa0;; réenregistrez-le depuis {2}.</translation>
    </message>
    <message>
        <source>“{0}” is a folder, not a dossier; name the .travaux file.</source>
        <translation>«&#xa0;{0}&#xa0;» est un répertoire, non un dossier&#xa0;; nommez le fichier .travaux.</translation>
    </message>
    <message>
        <source>“{0}” is a folder; choose a file.</source>
        <translation>«&#xa0;{0}&#xa0;» est un répertoire&#xa0;; choisissez un fichier.</translation>
    </message>
    <message>
        <source>“{0}” is a folder; name a file in it to write to.</source>
        <translation>«&#xa0;{0}&#xa0;» est un répertoire&#xa0;; nommez-y un fichier à écrire.</translation>
    </message>
    <message>
        <source>“{0}” is an old Office file without a text; open it in its program and save it as DOCX.</source>
        <translation>«&#xa0;{0}&#xa0;» est un ancien fichier Office sans texte&#xa0;; ouvrez-le dans son programme et enregistrez-le en DOCX.</translation>
    </message>
    <message>
        <source>“{0}” is {1}, which is read only where LibreOffice is installed; install it, or save it as DOCX.</source>
        <translation>«&#xa0;{0}&#xa0;» ({1}) ne peut être lu que si LibreOffice est installé&#xa0;; installez-le ou enregistrez le fichier en DOCX.</translation>
    </message>
    <message>
        <source>LibreOffice could not read “{0}”; open it in its program and save it as DOCX.</source>
        <translation>LibreOffice n’a pas pu lire «&#xa0;{0}&#xa0;»&#xa0;; ouvrez-le dans son programme et enregistrez-le en DOCX.</translation>
    </message>
    <message>
        <source>“{0}” is an old or password-protected Word file; save it in Word as .docx without a password.</source>
        <translation>«&#xa0;{0}&#xa0;» est un fichier Word ancien ou protégé par un mot de passe&#xa0;; enregistrez-le dans Word en .docx, sans mot de passe.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or was cut off; get a fresh copy and try again.</source>
        <translation>«&#xa0;{0}&#xa0;» est endommagé ou tronqué&#xa0;; procurez-vous une nouvelle copie et réessayez.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: it says it is {1} but is not; save it again as UTF-8.</source>
        <translation>«&#xa0;{0}&#xa0;» est endommagé&#xa0;: il s’annonce comme {1} mais ne l’est pas&#xa0;; réenregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” is damaged; save it again as a workbook.</source>
        <translation>«&#xa0;{0}&#xa0;» est endommagé&#xa0;; réenregistrez-le comme classeur.</translation>
    </message>
    <message>
        <source>“{0}” is empty; choose a file with the text of a draft.</source>
        <translation>«&#xa0;{0}&#xa0;» est vide&#xa0;; choisissez un fichier contenant le texte d’un projet.</translation>
    </message>
    <message>
        <source>“{0}” is encrypted; save it without a password.</source>
        <translation>«&#xa0;{0}&#xa0;» est chiffré&#xa0;; enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>“{0}” is protected by a password, which is not read; save it without one and choose that file.</source>
        <translation>«&#xa0;{0}&#xa0;» est protégé par un mot de passe et n’est pas lu&#xa0;; enregistrez-le sans mot de passe et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>“{0}” is larger than a list of actors can be.</source>
        <translation>«&#xa0;{0}&#xa0;» est plus volumineux que ne peut l’être une liste d’auteurs.</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB, too large for a draft; choose another file.</source>
        <translation>«&#xa0;{0}&#xa0;» dépasse {1} Mo, ce qui est trop pour un projet&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{0}” is locked in a way that is not known here; save it without protection and choose that.</source>
        <translation>«&#xa0;{0}&#xa0;» est verrouillé d’une manière qui n’est pas connue ici&#xa0;; enregistrez-le sans protection et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>“{0}” is locked; give its password.</source>
        <translation>«&#xa0;{0}&#xa0;» est verrouillé&#xa0;; donnez son mot de passe.</translation>
    </message>
    <message>
        <source>“{0}” has no page {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas de page {1}.</translation>
    </message>
    <message>
        <source>“{0}” has changed since it was read; its pages are not shown.</source>
        <translation>«&#xa0;{0}&#xa0;» a changé depuis sa lecture&#xa0;; ses pages ne sont pas affichées.</translation>
    </message>
    <message>
        <source>“{0}” is no date; write it as 2024-08-09.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une date&#xa0;; écrivez-la sous la forme 2024-08-09.</translation>
    </message>
    <message>
        <source>“{0}” is no name for a compilation; end it in .docx, .md or .txt.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un nom de compilation&#xa0;; terminez-le par .docx, .md ou .txt.</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file; choose a file with the text of a draft.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un fichier ordinaire&#xa0;; choisissez un fichier contenant le texte d’un projet.</translation>
    </message>
    <message>
        <source>“{0}” is no table of proposals: it needs the headings Article, Proponent and Proposed text in a row.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un tableau de propositions&#xa0;: il faut les intitulés Article, Proponent et Proposed text dans une rangée.</translation>
    </message>
    <message>
        <source>“{0}” is no text, or in no encoding that is known here; choose a DOCX or PDF, or save it again as UTF-8.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un texte, ou n’est dans aucun codage connu ici&#xa0;; choisissez un DOCX ou un PDF, ou enregistrez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” is no time; write it as 2024-08-09T14:05.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une heure&#xa0;; écrivez-la sous la forme 2024-08-09T14:05.</translation>
    </message>
    <message>
        <source>“{0}” is not a Travaux dossier; name a .travaux file.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un dossier Travaux&#xa0;; nommez un fichier .travaux.</translation>
    </message>
    <message>
        <source>“{0}” is not a Word file, whatever its name says; save the draft again as DOCX and choose that.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un fichier Word, quoi que dise son nom&#xa0;; réenregistrez le projet en DOCX et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Recognising the words on the pages of {0}</source>
        <translation>Reconnaissance des mots sur les pages de {0}</translation>
    </message>
    <message>
        <source>The letters of “{0}” are not those that are printed; install Tesseract and import it again.</source>
        <translation>Les lettres de «&#xa0;{0}&#xa0;» ne sont pas celles qui sont imprimées&#xa0;; installez Tesseract et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The letters of “{0}” are not those that are printed; install Tesseract with its data “{1}” and import it again.</source>
        <translation>Les lettres de «&#xa0;{0}&#xa0;» ne sont pas celles qui sont imprimées&#xa0;; installez Tesseract avec ses données «&#xa0;{1}&#xa0;» et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” holds no text but pictures of it; install Tesseract and import it again.</source>
        <translation>«&#xa0;{0}&#xa0;» ne contient que des images du texte&#xa0;; installez Tesseract et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” holds no text but pictures of it; install Tesseract with its data “{1}” and import it again.</source>
        <translation>«&#xa0;{0}&#xa0;» ne contient que des images du texte&#xa0;; installez Tesseract avec ses données «&#xa0;{1}&#xa0;» et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The words of “{0}” could not be read even from its pictures; get it in another format.</source>
        <translation>Les mots de «&#xa0;{0}&#xa0;» n’ont pu être lus, même sur ses images&#xa0;; procurez-vous-le dans un autre format.</translation>
    </message>
    <message>
        <source>“{0}” is not a file that can be replaced; choose another name.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un fichier qui puisse être remplacé&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{0}” is not a list of actors; see docs/formats.md for its form.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une liste d’auteurs&#xa0;; la forme est décrite dans docs/formats.md.</translation>
    </message>
    <message>
        <source>“{0}” is not a table that can be read; save it again as CSV.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un tableau lisible&#xa0;; réenregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>“{0}” is too large once unpacked; split it into smaller tables.</source>
        <translation>«&#xa0;{0}&#xa0;» est trop volumineux une fois décompressé&#xa0;; divisez-le en tableaux plus petits.</translation>
    </message>
    <message>
        <source>“{0}” may not be read by you; ask for the right to read it, or copy it first.</source>
        <translation>Vous n’êtes pas autorisé à lire «&#xa0;{0}&#xa0;»&#xa0;; demandez-en le droit, ou copiez-le d’abord.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Keep this comparison, with what you entered in it?</source>
        <translation>Conserver cette comparaison, avec ce que vous y avez saisi ?</translation>
    </message>
    <message>
        <source>What is not kept is gone when it is left.</source>
        <translation>Ce qui n’est pas conservé disparaît quand on le quitte.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Jeter</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Rester ici</translation>
    </message>
    <message>
        <source>Keeping “{name}”</source>
        <translation>Conservation de « {name} »</translation>
    </message>
    <message>
        <source>Keep the comparison as a dossier</source>
        <translation>Conserver la comparaison comme dossier</translation>
    </message>
    <message>
        <source>the comparison {title}, which is not kept</source>
        <translation>la comparaison {title}, qui n’est pas conservée</translation>
    </message>
    <message>
        <source>Order of the drafts</source>
        <translation>Ordre des projets</translation>
    </message>
    <message>
        <source>Drafts, the first above</source>
        <translation>Projets, le premier en haut</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>Plus &amp;tôt</translation>
    </message>
    <message>
        <source>&amp;Take out of the dossier</source>
        <translation>&amp;Retirer du dossier</translation>
    </message>
    <message>
        <source>Every step is stored at once; Ctrl+Z takes it back.</source>
        <translation>Chaque étape est enregistrée aussitôt&#xa0;; Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Open a dossier with a draft first: there is no order to show.</source>
        <translation>Ouvrez d’abord un dossier contenant un projet&#xa0;: il n’y a pas d’ordre à montrer.</translation>
    </message>
    <message>
        <source>the new place of {draft}</source>
        <translation>la nouvelle place de {draft}</translation>
    </message>
    <message>
        <source>taking {draft} out</source>
        <translation>le retrait de {draft}</translation>
    </message>
    <message>
        <source>Begun and not kept</source>
        <translation>Commencé et non conservé</translation>
    </message>
    <message>
        <source>You had begun {what} ({when}): “{words}”</source>
        <translation>Vous aviez commencé {what} ({when})&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>You had begun {what} ({when}).</source>
        <translation>Vous aviez commencé {what} ({when}).</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>Sans correspondant</translation>
    </message>
    <message>
        <source>More without a number</source>
        <translation>Autres sans numéro</translation>
    </message>
    <message>
        <source>Number missing</source>
        <translation>Numéro manquant</translation>
    </message>
    <message>
        <source>Another division</source>
        <translation>Division différente</translation>
    </message>
    <message>
        <source>Heading missing</source>
        <translation>Intitulé manquant</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Emplacements réservés</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>What is said to be agreed</source>
        <translation>Ce qui est indiqué comme convenu</translation>
    </message>
    <message>
        <source>Changed in one language alone</source>
        <translation>Modifié dans une seule langue</translation>
    </message>
    <message>
        <source>Only in {has}: {lacks} has no such provision.</source>
        <translation>Seulement dans {has}&#xa0;: {lacks} n’a pas cette disposition.</translation>
    </message>
    <message>
        <source>Without a number: {left} in {here}, {right} in {there}; which is missing cannot be told.</source>
        <translation>Sans numéro&#xa0;: {left} dans {here}, {right} dans {there}&#xa0;; on ne peut dire ce qui manque.</translation>
    </message>
    <message>
        <source>It has no number in {lacks}.</source>
        <translation>Elle n’a pas de numéro dans {lacks}.</translation>
    </message>
    <message>
        <source>It stands under another part or chapter in {there}.</source>
        <translation>Elle figure sous une autre partie ou un autre chapitre dans {there}.</translation>
    </message>
    <message>
        <source>It has no heading in {lacks}.</source>
        <translation>Elle n’a pas d’intitulé dans {lacks}.</translation>
    </message>
    <message>
        <source>Brackets: {left} in {here}, {right} in {there}.</source>
        <translation>Crochets&#xa0;: {left} dans {here}, {right} dans {there}.</translation>
    </message>
    <message>
        <source>Options: {left} in {here}, {right} in {there}.</source>
        <translation>Options&#xa0;: {left} dans {here}, {right} dans {there}.</translation>
    </message>
    <message>
        <source>Placeholders: {left} in {here}, {right} in {there}.</source>
        <translation>Emplacements réservés&#xa0;: {left} dans {here}, {right} dans {there}.</translation>
    </message>
    <message>
        <source>Footnotes: {left} in {here}, {right} in {there}.</source>
        <translation>Notes de bas de page&#xa0;: {left} dans {here}, {right} dans {there}.</translation>
    </message>
    <message>
        <source>Said to be agreed or open: {left} times in {here}, {right} times in {there}.</source>
        <translation>Indiquée comme convenue ou ouverte&#xa0;: {left} fois dans {here}, {right} fois dans {there}.</translation>
    </message>
    <message>
        <source>It changed only in {has}, since {before}; {lacks} stands as it stood.</source>
        <translation>Elle n’a changé que dans {has}, depuis {before}&#xa0;; {lacks} est resté tel quel.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>The two language versions side by side</source>
        <translation>Les deux versions linguistiques en regard</translation>
    </message>
    <message>
        <source>Two languages do not stand in one column.</source>
        <translation>Deux langues ne tiennent pas dans une seule colonne.</translation>
    </message>
    <message>
        <source>Draft at the left</source>
        <translation>Projet de gauche</translation>
    </message>
    <message>
        <source>The same text in another language</source>
        <translation>Le même texte dans une autre langue</translation>
    </message>
    <message>
        <source>Which differences are listed</source>
        <translation>Différences énumérées</translation>
    </message>
    <message>
        <source>Exchange the two sides</source>
        <translation>Intervertir les deux côtés</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Différences seulement</translation>
    </message>
    <message>
        <source>Show only provisions whose form differs</source>
        <translation>Afficher seulement les dispositions dont la forme diffère</translation>
    </message>
    <message>
        <source>All differences ({count})</source>
        <translation>Toutes les différences ({count})</translation>
    </message>
    <message>
        <source>{difference} ({count})</source>
        <translation>{difference} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions</source>
        <translation>
            <numerusform>%n disposition</numerusform>
            <numerusform>%n dispositions</numerusform>
        </translation>
    </message>
    <message>
        <source>{provisions}, {flagged} differ in form</source>
        <translation>{provisions}, dont {flagged} de forme différente</translation>
    </message>
    <message>
        <source>Where the form differs</source>
        <translation>Où la forme diffère</translation>
    </message>
    <message>
        <source>Two drafts of one text in different languages stand beside each other here, paragraph by paragraph, by their numbers; where one has other paragraphs, brackets or options than the other, it is listed. Every draft of this dossier is in one language.</source>
        <translation>Deux projets d’un même texte en différentes langues sont présentés ici en regard, paragraphe par paragraphe, d’après leurs numéros&#xa0;; lorsque l’un a d’autres paragraphes, crochets ou options que l’autre, cela est énuméré. Tous les projets de ce dossier sont dans une même langue.</translation>
    </message>
    <message>
        <source>Language versions</source>
        <translation>Versions linguistiques</translation>
    </message>
    <message>
        <source>Add a draft in another language</source>
        <translation>Ajouter un projet dans une autre langue</translation>
    </message>
    <message>
        <source>{left} and {right}, paragraph by paragraph.</source>
        <translation>{left} et {right}, paragraphe par paragraphe.</translation>
    </message>
    <message>
        <source>Laying the two texts beside each other …</source>
        <translation>Mise en regard des deux textes…</translation>
    </message>
    <message>
        <source>Laying {left} and {right} beside each other</source>
        <translation>Mise en regard de {left} et {right}</translation>
    </message>
    <message>
        <source>It was stopped before it was done; nothing was changed.</source>
        <translation>L’opération a été arrêtée avant la fin&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The two texts could not be laid beside each other</source>
        <translation>Les deux textes n’ont pas pu être mis en regard</translation>
    </message>
    <message>
        <source>The two texts do not differ in form.</source>
        <translation>Les deux textes ne diffèrent pas par la forme.</translation>
    </message>
    <message>
        <source>That was the last difference.</source>
        <translation>C’était la dernière différence.</translation>
    </message>
    <message>
        <source>That was the first difference.</source>
        <translation>C’était la première différence.</translation>
    </message>
    <message>
        <source>{address} (was {former})</source>
        <translation>{address} (auparavant {former})</translation>
    </message>
    <message>
        <source>{address} · divided from it: {parts}</source>
        <translation>{address} · divisée de celle-ci&#xa0;: {parts}</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions unchanged: {first} – {last}</source>
        <translation>
            <numerusform>%n disposition inchangée&#xa0;: {first} – {last}</numerusform>
            <numerusform>%n dispositions inchangées&#xa0;: {first} – {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{former}: moved to {place}</source>
        <translation>{former}&#xa0;: déplacé vers {place}</translation>
    </message>
    <message>
        <source>{place}: moved here from {former}</source>
        <translation>{place}&#xa0;: déplacé ici de {former}</translation>
    </message>
    <message>
        <source>Colours by draft of origin</source>
        <translation>Couleurs par projet d’origine</translation>
    </message>
    <message>
        <source>{number}: {draft}, {words}</source>
        <translation>{number}&#xa0;: {draft}, {words}</translation>
    </message>
    <message>
        <source>Show only the words that first stood in {draft}</source>
        <translation>Afficher seulement les mots apparus dans {draft}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>The provision before (Ctrl+Page Up)</source>
        <translation>Disposition précédente (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>provision</comment>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>The next provision (Ctrl+Page Down)</source>
        <translation>Disposition suivante (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Up a level</source>
        <translation>Niveau supérieur</translation>
    </message>
    <message>
        <source>What it stands under (Ctrl+Up)</source>
        <translation>Ce dont elle relève (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Colours by origin</source>
        <translation>Couleurs par origine</translation>
    </message>
    <message>
        <source>Colour words by the draft in which they first stood (C)</source>
        <translation>Colorer les mots selon le projet où ils sont apparus (C)</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus ancien en premier</translation>
    </message>
    <message>
        <source>Turn the order of the drafts round (O)</source>
        <translation>Inverser l’ordre des projets (O)</translation>
    </message>
    <message>
        <source>Back to the texts (Esc)</source>
        <translation>Retour aux textes (Esc)</translation>
    </message>
    <message>
        <source>some drafts are not followed</source>
        <translation>certains projets ne sont pas suivis</translation>
    </message>
    <message>
        <source>In another language, or unofficial: {drafts}</source>
        <translation>Dans une autre langue, ou non officiels&#xa0;: {drafts}</translation>
    </message>
    <message>
        <source>The life of a provision</source>
        <translation>Historique d’une disposition</translation>
    </message>
    <message>
        <source>{provision} · as seen from {draft}</source>
        <translation>{provision} · vue de {draft}</translation>
    </message>
    <message>
        <source>The drafts, one below the other</source>
        <translation>Les projets, l’un sous l’autre</translation>
    </message>
    <message>
        <source>That was the last draft.</source>
        <translation>C’était le dernier projet.</translation>
    </message>
    <message>
        <source>That was the first draft.</source>
        <translation>C’était le premier projet.</translation>
    </message>
    <message>
        <source>Following the words of {draft}</source>
        <translation>Suivi des mots de {draft}</translation>
    </message>
    <message>
        <source>A fault of the program.</source>
        <translation>Une erreur du programme.</translation>
    </message>
    <message>
        <source>The story of the words</source>
        <translation>L’histoire des mots</translation>
    </message>
    <message>
        <source>Every draft’s version of one article below the other: what changed from draft to draft, where words entered, left and returned, and who asked. Choose a provision in the texts, then Ctrl+L.</source>
        <translation>La version d’un même article dans chaque projet, l’une sous l’autre&#xa0;: ce qui a changé d’un projet à l’autre, où des mots sont entrés, sortis et revenus, et qui l’a demandé. Choisissez une disposition dans les textes, puis Ctrl+L.</translation>
    </message>
    <message>
        <source>Choose a provision</source>
        <translation>Choisir une disposition</translation>
    </message>
    <message>
        <source>Following the words through all drafts …</source>
        <translation>Suivi des mots dans tous les projets…</translation>
    </message>
    <message>
        <source>Each draft is compared with the next. This is done once; afterwards every provision is at hand.</source>
        <translation>Chaque projet est comparé au suivant. Cela n’est fait qu’une fois&#xa0;; ensuite, toute disposition est disponible.</translation>
    </message>
    <message>
        <source>The life could not be told</source>
        <translation>L’historique n’a pas pu être établi</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>C’était la dernière.</translation>
    </message>
    <message>
        <source>That was the first one.</source>
        <translation>C’était la première.</translation>
    </message>
    <message>
        <source>It stands under nothing else.</source>
        <translation>Elle ne relève d’aucune autre.</translation>
    </message>
    <message>
        <source>Choose a draft first; its version is then copied.</source>
        <translation>Choisissez d’abord un projet&#xa0;; sa version est alors copiée.</translation>
    </message>
    <message>
        <source>Copied: {draft}.</source>
        <translation>Copié&#xa0;: {draft}.</translation>
    </message>
    <message>
        <source>It stands no longer.</source>
        <translation>Il ne figure plus dans le texte.</translation>
    </message>
    <message>
        <source>It stands in the newest draft that is here.</source>
        <translation>Il figure dans le projet le plus récent du dossier.</translation>
    </message>
    <message>
        <source>Shown with it, because it was divided from it: {parts}.</source>
        <translation>Montrées avec elle, car elles en ont été divisées&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>Open {draft} at this place</source>
        <translation>Ouvrir {draft} à cet endroit</translation>
    </message>
    <message>
        <source>Compare with {draft}</source>
        <translation>Comparer avec {draft}</translation>
    </message>
    <message>
        <source>Click a word, or go to it with the arrow keys, for its story: where it first stood, and who asked.</source>
        <translation>Cliquez sur un mot, ou allez-y avec les touches fléchées, pour son histoire&#xa0;: où il est apparu, et qui l’a demandé.</translation>
    </message>
    <message>
        <source>First stood in {draft}</source>
        <translation>Apparu dans {draft}</translation>
    </message>
    <message>
        <source>Entered in {draft}</source>
        <translation>Entré dans {draft}</translation>
    </message>
    <message>
        <source>Left in {draft}</source>
        <translation>Sorti dans {draft}</translation>
    </message>
    <message>
        <source>Returned in {draft}</source>
        <translation>Revenu dans {draft}</translation>
    </message>
    <message>
        <source>Nobody is recorded as having asked for it.</source>
        <translation>Personne n’est consigné comme l’ayant demandé.</translation>
    </message>
    <message>
        <source>≈ matched by wording ({score}): it is not recorded that one follows from the other</source>
        <translation>≈ rapproché par le libellé ({score})&#xa0;: il n’est pas consigné que l’un découle de l’autre</translation>
    </message>
    <message>
        <source>words in common: {words}</source>
        <translation>mots communs : {words}</translation>
    </message>
    <message>
        <source>“{name}” (as written; no delegation is confirmed for this name)</source>
        <translation>«&#xa0;{name}&#xa0;» (tel qu’écrit&#xa0;; aucune délégation n’est confirmée pour ce nom)</translation>
    </message>
    <message>
        <source>This draft has no words of it; Enter opens what is folded.</source>
        <translation>Ce projet n’en contient aucun mot&#xa0;; Enter déplie ce qui est replié.</translation>
    </message>
    <message>
        <source>That was the last word of this draft.</source>
        <translation>C’était le dernier mot de ce projet.</translation>
    </message>
    <message>
        <source>That was its first word.</source>
        <translation>C’était son premier mot.</translation>
    </message>
    <message>
        <source>This draft has nothing of it.</source>
        <translation>Ce projet n’en contient rien.</translation>
    </message>
    <message>
        <source>asked for the contrary, </source>
        <translation>a demandé le contraire, </translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>pas encore présente</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>provision</comment>
        <translation>disparue</translation>
    </message>
    <message>
        <source>still gone</source>
        <comment>provision</comment>
        <translation>toujours absente</translation>
    </message>
    <message>
        <source>in the first draft</source>
        <translation>dans le premier projet</translation>
    </message>
    <message>
        <source>back again</source>
        <comment>provision</comment>
        <translation>de nouveau présente</translation>
    </message>
    <message>
        <source>new</source>
        <comment>provision</comment>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>provision</comment>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>renumbered</source>
        <comment>provision</comment>
        <translation>renumérotée</translation>
    </message>
    <message>
        <source>divided</source>
        <comment>provision</comment>
        <translation>divisée</translation>
    </message>
    <message>
        <source>joined</source>
        <comment>provision</comment>
        <translation>réunie</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>libellé modifié</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>provision</comment>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>provision</comment>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>Before: {address}.</source>
        <translation>Auparavant&#xa0;: {address}.</translation>
    </message>
    <message>
        <source>{came} words came, {went} words went.</source>
        <translation>Mots ajoutés&#xa0;: {came}&#xa0;; mots supprimés&#xa0;: {went}.</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>déplacé ailleurs</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>editorial, inserted</source>
        <translation>rédactionnel, ajouté</translation>
    </message>
    <message>
        <source>bracket added</source>
        <translation>crochet ajouté</translation>
    </message>
    <message>
        <source>reference follows</source>
        <translation>renvoi adapté</translation>
    </message>
    <message>
        <source>same words, another meaning or form</source>
        <translation>mêmes mots, autre sens ou autre forme</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>déplacé ici</translation>
    </message>
    <message>
        <source>divided; the other part is {place}</source>
        <translation>divisé&#xa0;; l’autre partie est {place}</translation>
    </message>
    <message>
        <source>joined with {place}</source>
        <translation>réuni à {place}</translation>
    </message>
    <message>
        <source>moved; the other place is {place}</source>
        <translation>déplacé&#xa0;; l’autre place est {place}</translation>
    </message>
    <message>
        <source>changed; see {place}</source>
        <translation>modifié&#xa0;; voir {place}</translation>
    </message>
    <message>
        <source>Unattributed: nobody is known to have asked.</source>
        <translation>Sans auteur connu&#xa0;: on ne sait pas qui l’a demandé.</translation>
    </message>
    <message>
        <source>Asked for by {names}.</source>
        <translation>Demandé par {names}.</translation>
    </message>
    <message>
        <source>Unattributed.</source>
        <translation>Sans auteur connu.</translation>
    </message>
    <message>
        <source>The contrary was asked for by {names}.</source>
        <translation>Le contraire a été demandé par {names}.</translation>
    </message>
    <message>
        <source>P&amp;rivate: left out of what is exported or shared</source>
        <translation>&amp;Privée&#xa0;: omise de ce qui est exporté ou communiqué</translation>
    </message>
    <message>
        <source>&amp;Keep (Ctrl+Enter)</source>
        <translation>&amp;Conserver (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>C&amp;lose (Esc)</source>
        <translation>&amp;Fermer (Esc)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>What is to be remembered here?</source>
        <translation>Que faut-il retenir ici&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>It is kept at %n other chosen amendments, too.</source>
        <translation>
            <numerusform>Elle est aussi gardée auprès de %n autre amendement choisi.</numerusform>
            <numerusform>Elle est aussi gardée auprès de %n autres amendements choisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>What these words are to the delegation</source>
        <translation>Ce que ces mots sont pour la délégation</translation>
    </message>
    <message>
        <source>Colour of the note</source>
        <translation>Couleur de la note</translation>
    </message>
    <message>
        <source>What you wrote is still here; keep it once more to have it instead.</source>
        <translation>Ce que vous avez écrit est toujours là&#xa0;; conservez-le encore une fois pour le mettre à la place.</translation>
    </message>
    <message>
        <source>The words of the note</source>
        <translation>Les mots de la note</translation>
    </message>
    <message numerus="yes">
        <source>touched by %n changes</source>
        <translation>
            <numerusform>touchée par %n modification</numerusform>
            <numerusform>touchée par %n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orphaned: with the last words they had (%n)</source>
        <translation>
            <numerusform>Orpheline&#xa0;: avec les derniers mots qu’elle avait (%n)</numerusform>
            <numerusform>Orphelines&#xa0;: avec les derniers mots qu’elles avaient (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Ligne rouge</translation>
    </message>
    <message>
        <source>Our proposal</source>
        <translation>Notre proposition</translation>
    </message>
    <message>
        <source>Check with capital</source>
        <translation>À vérifier avec la capitale</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>{place} in {draft}</source>
        <translation>{place} dans {draft}</translation>
    </message>
    <message>
        <source>a note on the {kind} in {place}</source>
        <translation>une note sur la modification ({kind}) à {place}</translation>
    </message>
    <message>
        <source>a note on {place}</source>
        <translation>une note sur {place}</translation>
    </message>
    <message>
        <source>a note on words of {place}</source>
        <translation>une note sur des mots de {place}</translation>
    </message>
    <message>
        <source>Looking for its words …</source>
        <translation>Recherche de ses mots…</translation>
    </message>
    <message>
        <source>{share} % of its letters are left</source>
        <translation>{share}&#xa0;% de ses lettres subsistent</translation>
    </message>
    <message>
        <source>its words are gone in {draft}</source>
        <translation>ses mots ont disparu dans {draft}</translation>
    </message>
    <message>
        <source>moved here from {place}</source>
        <translation>déplacée ici de {place}</translation>
    </message>
    <message>
        <source>was {place}</source>
        <translation>auparavant {place}</translation>
    </message>
    <message>
        <source>other words came between its own</source>
        <translation>d’autres mots se sont glissés entre les siens</translation>
    </message>
    <message>
        <source>in several provisions now</source>
        <translation>désormais dans plusieurs dispositions</translation>
    </message>
    <message>
        <source>found again by its very words</source>
        <translation>retrouvée par ses mots mêmes</translation>
    </message>
    <message>
        <source>this reading leaves its words out</source>
        <translation>cette lecture omet ses mots</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>ses mots ont disparu</translation>
    </message>
    <message>
        <source>{draft} is older than its words</source>
        <translation>{draft} est antérieur à ses mots</translation>
    </message>
    <message>
        <source>its draft came from another file, where its words are not, or not once</source>
        <translation>son projet vient d’un autre fichier, où ses mots ne figurent pas, ou pas une seule fois</translation>
    </message>
    <message>
        <source>its draft is not in this dossier any more</source>
        <translation>son projet n’est plus dans ce dossier</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privée</translation>
    </message>
    <message>
        <source>to share</source>
        <translation>à communiquer</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Look for its place…</source>
        <translation>&amp;Chercher sa place…</translation>
    </message>
    <message>
        <source>Words in notes</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Filter the notes by words</source>
        <translation>Filtrer les notes par mots</translation>
    </message>
    <message>
        <source>Which notes are listed</source>
        <translation>Notes énumérées</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Toutes les notes</translation>
    </message>
    <message>
        <source>Moved or changed</source>
        <translation>Déplacées ou modifiées</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Orphelines</translation>
    </message>
    <message>
        <source>Without a priority</source>
        <translation>Sans priorité</translation>
    </message>
    <message numerus="yes">
        <source>Looking for the words of %n notes in these drafts …</source>
        <translation>
            <numerusform>Recherche des mots de %n note dans ces projets…</numerusform>
            <numerusform>Recherche des mots de %n notes dans ces projets…</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes cannot be shown</source>
        <translation>Les notes ne peuvent être affichées</translation>
    </message>
    <message>
        <source>No notes to show</source>
        <translation>Aucune note à afficher</translation>
    </message>
    <message>
        <source>Notes stand on the words of drafts: open a dossier with two of them.</source>
        <translation>Les notes portent sur les mots des projets&#xa0;: ouvrez un dossier qui en contient deux.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Aucune note encore</translation>
    </message>
    <message>
        <source>Choose words in a text, or a change, and press Ctrl+M. A note follows its words into the next draft, and a change that touches a red line is flagged at once.</source>
        <translation>Choisissez des mots dans un texte, ou une modification, et appuyez sur Ctrl+M. La note suit ses mots dans le projet suivant, et une modification qui touche une ligne rouge est aussitôt signalée.</translation>
    </message>
    <message>
        <source>Write a note here</source>
        <translation>Écrire une note ici</translation>
    </message>
    <message>
        <source>No note is like that</source>
        <translation>Aucune note ne correspond</translation>
    </message>
    <message>
        <source>The filter hides all notes.</source>
        <translation>Le filtre masque toutes les notes.</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Afficher toutes les notes</translation>
    </message>
    <message>
        <source>Looking for the words of the notes</source>
        <translation>Recherche des mots des notes</translation>
    </message>
    <message>
        <source>A note stands on words of one provision: choose words of one.</source>
        <translation>Une note porte sur les mots d’une seule disposition&#xa0;: choisissez des mots d’une seule.</translation>
    </message>
    <message>
        <source>Choose words, a change or a provision first.</source>
        <translation>Choisissez d’abord des mots, une modification ou une disposition.</translation>
    </message>
    <message>
        <source>Compare two drafts first: a note stands on their words.</source>
        <translation>Comparez d’abord deux projets&#xa0;: une note porte sur leurs mots.</translation>
    </message>
    <message>
        <source>Looking for a new place</source>
        <translation>Recherche d’une nouvelle place</translation>
    </message>
    <message>
        <source>The note has a place in {draft}.</source>
        <translation>La note a une place dans {draft}.</translation>
    </message>
    <message>
        <source>The note stands on {place} in {draft} now; Undo takes that back.</source>
        <translation>La note porte maintenant sur {place} dans {draft} ; Annuler la remet comme avant.</translation>
    </message>
    <message>
        <source>What you wrote is not in the dossier yet; it is offered again until you keep it.</source>
        <translation>Ce que vous avez écrit n’est pas encore dans le dossier&#xa0;; il vous est proposé jusqu’à ce que vous le conserviez.</translation>
    </message>
    <message>
        <source>Keeping the note</source>
        <translation>Conservation de la note</translation>
    </message>
    <message>
        <source>What was begun cannot be read any more; write the note anew.</source>
        <translation>Ce qui avait été commencé ne peut plus être lu&#xa0;; récrivez la note.</translation>
    </message>
    <message>
        <source>Touches a red line: {notes}</source>
        <translation>Touche une ligne rouge&#xa0;: {notes}</translation>
    </message>
    <message>
        <source>The position in detail</source>
        <translation>La position en détail</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Rien n’est consigné.</translation>
    </message>
    <message>
        <source>All on this provision</source>
        <translation>Tous, sur cette disposition</translation>
    </message>
    <message>
        <source>Nobody is counted.</source>
        <translation>Personne n’est compté.</translation>
    </message>
    <message numerus="yes">
        <source>%n States</source>
        <translation>
            <numerusform>%n État</numerusform>
            <numerusform>%n États</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n territories</source>
        <translation>
            <numerusform>%n territoire</numerusform>
            <numerusform>%n territoires</numerusform>
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
            <numerusform>%n nom inconnu</numerusform>
            <numerusform>%n noms inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Signification des signes</translation>
    </message>
    <message>
        <source>through a group</source>
        <translation>par l’intermédiaire d’un groupe</translation>
    </message>
    <message>
        <source>apart from its own group</source>
        <translation>en divergence avec son propre groupe</translation>
    </message>
    <message>
        <source>{place} (not in this draft)</source>
        <translation>{place} (absent de ce projet)</translation>
    </message>
    <message>
        <source>through {groups}</source>
        <translation>par l’intermédiaire de {groups}</translation>
    </message>
    <message>
        <source>apart from {groups}</source>
        <translation>en divergence avec {groups}</translation>
    </message>
    <message>
        <source>given up, or said anew later</source>
        <translation>abandonnée, ou redite ensuite</translation>
    </message>
    <message>
        <source>Positions: provisions by actors</source>
        <translation>Positions&#xa0;: dispositions par auteurs</translation>
    </message>
    <message>
        <source>Enter a position by hand</source>
        <translation>Saisir une position à la main</translation>
    </message>
    <message>
        <source>Meeting, statement or paper</source>
        <translation>Séance, déclaration ou document</translation>
    </message>
    <message>
        <source>Page or paragraph</source>
        <translation>Page ou paragraphe</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>&amp;Stance</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>&amp;Provision</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>Said or written &amp;in</source>
        <translation>Di&amp;t ou écrit dans</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pa&amp;ge</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>Dat&amp;e</translation>
    </message>
    <message>
        <source>Whose position is it?</source>
        <translation>De qui est cette position&#xa0;?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Enter a proposal by hand</source>
        <translation>Saisir une proposition à la main</translation>
    </message>
    <message>
        <source>Name or symbol of the paper, or the meeting</source>
        <translation>Nom ou cote du document, ou séance</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>&amp;Who proposes it</source>
        <translation>&amp;Qui la propose</translation>
    </message>
    <message>
        <source>What is &amp;asked</source>
        <translation>Ce &amp;qui est demandé</translation>
    </message>
    <message>
        <source>W&amp;ording</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>Words &amp;beside it</source>
        <translation>Mots voi&amp;sins</translation>
    </message>
    <message>
        <source>Ra&amp;tionale</source>
        <translation>Exposé des &amp;motifs</translation>
    </message>
    <message>
        <source>&amp;Recorded in</source>
        <translation>&amp;Consigné dans</translation>
    </message>
    <message>
        <source>Speaks to &amp;draft</source>
        <translation>P&amp;orte sur</translation>
    </message>
    <message>
        <source>a proposal on {place}</source>
        <translation>une proposition sur {place}</translation>
    </message>
    <message>
        <source>a proposal</source>
        <translation>une proposition</translation>
    </message>
    <message>
        <source>Words, names or places</source>
        <translation>Mots, noms ou endroits</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Settled or not</source>
        <translation>Examinée ou non</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Par article</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>Par auteur</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Pas encore examinées</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>All fates</source>
        <translation>Tous les sorts</translation>
    </message>
    <message>
        <source>The proposal in detail</source>
        <translation>La proposition en détail</translation>
    </message>
    <message>
        <source>{edit}, stance: {stance}</source>
        <translation>{edit}, position&#xa0;: {stance}</translation>
    </message>
    <message>
        <source>The block as written</source>
        <translation>Le bloc tel qu’écrit</translation>
    </message>
    <message>
        <source>The words it quotes do not stand in {place} of {draft}.</source>
        <translation>Les mots qu’elle cite ne figurent pas à {place} de {draft}.</translation>
    </message>
    <message>
        <source>Look for their place…</source>
        <translation>Chercher leur place…</translation>
    </message>
    <message>
        <source>no proponent</source>
        <translation>aucun auteur</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>aucun endroit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Fate in {draft}</source>
        <translation>Sort dans {draft}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>settled</comment>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Examiner…</translation>
    </message>
    <message>
        <source>&amp;Enter by hand…</source>
        <translation>&amp;Saisir à la main…</translation>
    </message>
    <message>
        <source>&amp;Name the paper…</source>
        <translation>&amp;Nommer le document…</translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation>E&amp;xporter la liste…</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Following what was asked …</source>
        <translation>Suivi de ce qui a été demandé…</translation>
    </message>
    <message>
        <source>Drafts are compared, and all proposals looked for in them.</source>
        <translation>Les projets sont comparés, et toutes les propositions y sont recherchées.</translation>
    </message>
    <message>
        <source>The proposals could not be read.</source>
        <translation>Les propositions n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The proposals were not followed to their end.</source>
        <translation>Le suivi des propositions n’a pas été mené à terme.</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message>
        <source>{count} asks are hidden by the filter.</source>
        <translation>{count} demandes sont masquées par le filtre.</translation>
    </message>
    <message>
        <source>Open one to see who proposed what, and what became of it.</source>
        <translation>Ouvrez-en un pour voir qui a proposé quoi, et ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>Add a compilation, a table or a submission, or enter what was heard in the room by hand.</source>
        <translation>Ajoutez une compilation, un tableau ou une communication, ou saisissez à la main ce qui a été entendu en salle.</translation>
    </message>
    <message>
        <source>No proposal is in this dossier yet.</source>
        <translation>Ce dossier ne contient encore aucune proposition.</translation>
    </message>
    <message>
        <source>Name the paper</source>
        <translation>Nommer le document</translation>
    </message>
    <message>
        <source>Short title of {paper}, for evidence and pages; empty for its own name:</source>
        <translation>Titre court de {paper}, pour les preuves et les pages ; vide pour son propre nom :</translation>
    </message>
    <message>
        <source>name of a paper</source>
        <translation>nom d’un document</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n asks are written to {file}.</source>
        <translation>
            <numerusform>%n demande est enregistrée dans {file}.</numerusform>
            <numerusform>%n demandes sont enregistrées dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm (Space)</source>
        <translation>Confirmer (Space)</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>Rejeter (R)</translation>
    </message>
    <message>
        <source>Actors (A)</source>
        <translation>Auteurs (A)</translation>
    </message>
    <message>
        <source>Put right (E)</source>
        <translation>Rectifier (E)</translation>
    </message>
    <message>
        <source>Next doubtful (N)</source>
        <translation>Douteuse suivante (N)</translation>
    </message>
    <message>
        <source>Confirm all without a doubt (Shift+Space)</source>
        <translation>Confirmer tout ce qui est sans doute (Maj+Espace)</translation>
    </message>
    <message>
        <source>Statements (P)</source>
        <translation>Déclarations (P)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>There is no proposal in this dossier yet; add a paper with proposals first (Ctrl+Shift+D).</source>
        <translation>Ce dossier ne contient encore aucune proposition&#xa0;; ajoutez d’abord un document de propositions (Ctrl+Shift+D).</translation>
    </message>
    <message>
        <source>nothing without a doubt is left</source>
        <translation>il ne reste rien sans doute</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals without a doubt</source>
        <translation>
            <numerusform>%n proposition sans doute</numerusform>
            <numerusform>%n propositions sans doute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed; Ctrl+Z takes them back</source>
        <translation>
            <numerusform>%n confirmée ; Ctrl+Z la reprend</numerusform>
            <numerusform>%n confirmées ; Ctrl+Z les reprend</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing doubtful is left</source>
        <translation>il ne reste rien de douteux</translation>
    </message>
    <message>
        <source>what was said of the proposal on {place}</source>
        <translation>ce qui a été dit de la proposition sur {place}</translation>
    </message>
    <message>
        <source>Settled by somebody else</source>
        <translation>Tranchée par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>&amp;Put mine in its place</source>
        <translation>&amp;Mettre la mienne à la place</translation>
    </message>
    <message>
        <source>&amp;Leave theirs</source>
        <translation>&amp;Laisser la sienne</translation>
    </message>
    <message>
        <source>{settled} of {proposals} settled</source>
        <translation>{settled} examinées sur {proposals}</translation>
    </message>
    <message>
        <source>nothing is left in this list: choose “All proposals”</source>
        <translation>il ne reste rien dans cette liste&#xa0;: choisissez «&#xa0;Toutes les propositions&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n douteuse</numerusform>
            <numerusform>%n douteuses</numerusform>
        </translation>
    </message>
    <message>
        <source>Put right what was read</source>
        <translation>Rectifier ce qui a été lu</translation>
    </message>
    <message>
        <source>Ask {number} of {asks}</source>
        <translation>Demande {number} sur {asks}</translation>
    </message>
    <message>
        <source>A new ask</source>
        <translation>Une nouvelle demande</translation>
    </message>
    <message>
        <source>&amp;What is asked</source>
        <translation>Ce qui est &amp;demandé</translation>
    </message>
    <message>
        <source>The whole block</source>
        <translation>Le bloc entier</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>What the ask wants</source>
        <translation>Ce que vise la demande</translation>
    </message>
    <message>
        <source>Back to the drafts (Esc)</source>
        <translation>Retour aux projets (Esc)</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>Toutes les propositions</translation>
    </message>
    <message>
        <source>Doubtful only</source>
        <translation>Douteuses seulement</translation>
    </message>
    <message>
        <source>Which proposals are listed</source>
        <translation>Propositions énumérées</translation>
    </message>
    <message>
        <source>← → another ask</source>
        <translation>← → autre demande</translation>
    </message>
    <message>
        <source>&lt;b&gt;Del&lt;/b&gt; nothing is asked there</source>
        <translation>&lt;b&gt;Del&lt;/b&gt; rien n’y est demandé</translation>
    </message>
    <message>
        <source>&lt;b&gt;+&lt;/b&gt; one more ask</source>
        <translation>&lt;b&gt;+&lt;/b&gt; une demande de plus</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ctrl+Shift+Z&lt;/b&gt; redo</source>
        <translation>&lt;b&gt;Ctrl+Shift+Z&lt;/b&gt; rétablir</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteuse</translation>
    </message>
    <message>
        <source>Proposals to be settled</source>
        <translation>Propositions à examiner</translation>
    </message>
    <message>
        <source>The proposal as written</source>
        <translation>La proposition telle qu’écrite</translation>
    </message>
    <message>
        <source>The passage of the paper is shown here.</source>
        <translation>Le passage du document est montré ici.</translation>
    </message>
    <message>
        <source>The proposal as it was read</source>
        <translation>La proposition telle que lue</translation>
    </message>
    <message>
        <source>written: {name}</source>
        <translation>écrit&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>Rien n’est demandé.</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Exposé des motifs</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>spoken by</source>
        <translation>exprimé par</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a provision</comment>
        <translation>sur</translation>
    </message>
    <message>
        <source>speaks to</source>
        <translation>porte sur</translation>
    </message>
    <message>
        <source>the draft before it (the paper names none)</source>
        <translation>le projet qui la précède (le document n’en nomme aucun)</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a paper</comment>
        <translation>tiré de</translation>
    </message>
    <message>
        <source>at: {words}</source>
        <translation>à : {words}</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Y figure</translation>
    </message>
    <message>
        <source>Proposals as a whole</source>
        <translation>Propositions dans leur ensemble</translation>
    </message>
    <message>
        <source>{taken} taken, {partly} in part</source>
        <translation>{taken} retenues, {partly} en partie</translation>
    </message>
    <message>
        <source>Scorecards: actors by fates</source>
        <translation>Bilans&#xa0;: auteurs par sorts</translation>
    </message>
    <message>
        <source>Life of a provision</source>
        <translation>Historique d’une disposition</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Our delegation</source>
        <translation>Notre délégation</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rangée</numerusform>
            <numerusform>%n rangées</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded. Press it to read these provisions.</source>
        <translation>Replié. Appuyez pour lire ces dispositions.</translation>
    </message>
    <message>
        <source>Row {number} of {count}</source>
        <translation>Rangée {number} sur {count}</translation>
    </message>
    <message>
        <source>Change map</source>
        <translation>Carte des modifications</translation>
    </message>
    <message>
        <source>on red lines</source>
        <translation>sur des lignes rouges</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>avec des notes</translation>
    </message>
    <message>
        <source>No change is shown.</source>
        <translation>Aucune modification n’est affichée.</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
    <message numerus="yes">
        <source>and %n more here</source>
        <translation>
            <numerusform>et %n de plus ici</numerusform>
            <numerusform>et %n de plus ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen: draw over words, or go to a provision, and copy then.</source>
        <translation>Rien n’est choisi&#xa0;: sélectionnez des mots, ou allez à une disposition, puis copiez.</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n lines.</source>
        <translation>
            <numerusform>Copié : %n ligne.</numerusform>
            <numerusform>Copié : %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change is chosen: click one, or go to one with F7.</source>
        <translation>Aucune modification n’est choisie&#xa0;: cliquez sur l’une d’elles, ou allez-y par F7.</translation>
    </message>
    <message>
        <source>Summary for a cable</source>
        <translation>Résumé pour un télégramme</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>What changed, in plain sentences</source>
        <translation>Ce qui a changé, en phrases simples</translation>
    </message>
    <message>
        <source>Weights are those of the two drafts alone: red lines and asks of ours are not told of.</source>
        <translation>Les poids sont ceux des deux projets seuls&#xa0;: il n’est rien dit de nos lignes rouges ni de nos demandes.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>{address} of {draft} is to be joined: click its counterpart in {other}, or Enter on its row.</source>
        <translation>{address} de {draft} doit être réunie à une autre&#xa0;: cliquez sur son correspondant dans {other}, ou Enter sur sa rangée.</translation>
    </message>
    <message>
        <source>Do not join (Esc)</source>
        <translation>Ne pas réunir (Esc)</translation>
    </message>
    <message>
        <source>{older} → {newer}</source>
        <comment>two drafts in one column</comment>
        <translation>{older} → {newer}</translation>
    </message>
    <message>
        <source>No move is in sight here: there is no other end to go to.</source>
        <translation>Aucun déplacement n’est en vue ici&#xa0;: il n’y a pas d’autre extrémité.</translation>
    </message>
    <message>
        <source>{move} → {place}</source>
        <translation>{move} → {place}</translation>
    </message>
    <message>
        <source>{move} ← {place}</source>
        <translation>{move} ← {place}</translation>
    </message>
    <message>
        <source>{move}: from {left} to {reached}</source>
        <translation>{move}&#xa0;: de {left} à {reached}</translation>
    </message>
    <message>
        <source>{address}, {draft}:</source>
        <comment>before the copied words of a provision</comment>
        <translation>{address}, {draft}&#xa0;:</translation>
    </message>
    <message>
        <source>{place} ({drafts}): {change}</source>
        <comment>a change as one copied line</comment>
        <translation>{place} ({drafts})&#xa0;: {change}</translation>
    </message>
    <message>
        <source>who asked is not known yet</source>
        <translation>on ne sait pas encore qui l’a demandé</translation>
    </message>
    <message>
        <source>asked for the contrary: {names}</source>
        <translation>ont demandé le contraire&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <translation>Rechercher dans les textes</translation>
    </message>
    <message>
        <source>How many places were found</source>
        <translation>Nombre d’occurrences trouvées</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Respecter majuscules et minuscules</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>switch: whole words only</comment>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>In which draft</source>
        <translation>Dans quel projet</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Occurrence précédente (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>Both drafts</source>
        <translation>Les deux projets</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <comment>found</comment>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>places found</comment>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Article 12 bis(2)(a), annex II, or words of a heading</source>
        <translation>Article 12 bis(2)(a), annexe II, ou mots d’un intitulé</translation>
    </message>
    <message>
        <source>Go to a provision</source>
        <translation>Aller à une disposition</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Dispositions</translation>
    </message>
    <message>
        <source>Enter goes there · ↑ ↓ choose · old and new numbers both lead there</source>
        <translation>Enter pour y aller · ↑ ↓ pour choisir · anciens et nouveaux numéros y mènent</translation>
    </message>
    <message>
        <source>No provision of these two drafts has this number or heading.</source>
        <translation>Aucune disposition de ces deux projets ne porte ce numéro ou cet intitulé.</translation>
    </message>
    <message>
        <source>Type the number of a provision as you would say it; the number of either draft will do.</source>
        <translation>Tapez le numéro d’une disposition comme vous le diriez&#xa0;; celui de l’un ou l’autre projet convient.</translation>
    </message>
    <message>
        <source>{new} (was {old})</source>
        <comment>addresses of a provision</comment>
        <translation>{new} (auparavant {old})</translation>
    </message>
    <message>
        <source>{new} (new)</source>
        <comment>address of a provision</comment>
        <translation>{new} (nouveau)</translation>
    </message>
    <message>
        <source>{old} (only in the older draft)</source>
        <comment>address of a provision</comment>
        <translation>{old} (seulement dans le projet antérieur)</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions, {count} of them only renumbered</source>
        <translation>
            <numerusform>%n disposition, dont {count} seulement renumérotée</numerusform>
            <numerusform>%n dispositions, dont {count} seulement renumérotées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisions unchanged</source>
        <translation>
            <numerusform>%n disposition inchangée</numerusform>
            <numerusform>%n dispositions inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}: {first} – {last}</source>
        <comment>a fold: how many provisions, from the first to the last</comment>
        <translation>{said}&#xa0;: {first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>Fold these %n provisions again</source>
        <translation>
            <numerusform>Replier %n disposition</numerusform>
            <numerusform>Replier ces %n dispositions</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is {status}.</source>
        <translation>Ce texte est {status}.</translation>
    </message>
    <message>
        <source>It was agreed in the older draft, and its words or brackets are others now.</source>
        <translation>Il était convenu dans le projet antérieur&#xa0;; ses mots ou crochets ont changé.</translation>
    </message>
    <message>
        <source>It was agreed in the older draft, and is no longer said to be.</source>
        <translation>Il était convenu dans le projet antérieur, et n’est plus indiqué comme tel.</translation>
    </message>
    <message>
        <source>It was agreed in the older draft; the newer one says nothing of what is agreed.</source>
        <translation>Il était convenu dans le projet antérieur&#xa0;; le projet postérieur ne dit rien de ce qui est convenu.</translation>
    </message>
    <message>
        <source>to {place}</source>
        <comment>where a provision moved</comment>
        <translation>vers {place}</translation>
    </message>
    <message>
        <source>from {place}</source>
        <comment>from where a provision moved</comment>
        <translation>de {place}</translation>
    </message>
    <message>
        <source>(was {number})</source>
        <comment>the number of a provision in the older draft</comment>
        <translation>(auparavant {number})</translation>
    </message>
    <message>
        <source>compare {place}</source>
        <translation>comparer {place}</translation>
    </message>
    <message>
        <source>Go to the other end of the move: {place}</source>
        <translation>Aller à l’autre extrémité du déplacement&#xa0;: {place}</translation>
    </message>
    <message>
        <source>{name}: asked for the contrary, {link}</source>
        <translation>{name}&#xa0;: a demandé le contraire, {link}</translation>
    </message>
    <message>
        <source>{name}: {link}</source>
        <comment>actor and link</comment>
        <translation>{name}&#xa0;: {link}</translation>
    </message>
    <message>
        <source>Copy with address</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Copy the words alone</source>
        <translation>Copier les mots seuls</translation>
    </message>
    <message>
        <source>Find these words</source>
        <translation>Rechercher ces mots</translation>
    </message>
    <message>
        <source>Note on these words…</source>
        <translation>Note sur ces mots…</translation>
    </message>
    <message>
        <source>Note on this provision…</source>
        <translation>Note sur cette disposition…</translation>
    </message>
    <message>
        <source>Life of {address}…</source>
        <translation>Historique de {address}…</translation>
    </message>
    <message>
        <source>Sources of {address}…</source>
        <translation>Sources de {address}…</translation>
    </message>
    <message>
        <source>Show the page in which it was recognised…</source>
        <translation>Montrer la page où il a été reconnu…</translation>
    </message>
    <message>
        <source>Go to the other end of the move</source>
        <translation>Aller à l’autre extrémité du déplacement</translation>
    </message>
    <message>
        <source>Join {address} of {draft} with…</source>
        <translation>Réunir {address} de {draft} à…</translation>
    </message>
    <message>
        <source>Join {address} with {other}</source>
        <translation>Réunir {address} à {other}</translation>
    </message>
    <message>
        <source>Do not join {address}</source>
        <translation>Ne pas réunir {address}</translation>
    </message>
    <message>
        <source>Take apart what was joined by hand</source>
        <translation>Séparer ce qui a été réuni à la main</translation>
    </message>
    <message>
        <source>Show these provisions</source>
        <translation>Afficher ces dispositions</translation>
    </message>
    <message>
        <source>Fold these provisions again</source>
        <translation>Replier ces dispositions</translation>
    </message>
    <message>
        <source>Open all folds</source>
        <translation>Déplier tout</translation>
    </message>
    <message>
        <source>Fold everything again</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>More context around changes</source>
        <translation>Plus de contexte autour des modifications</translation>
    </message>
    <message>
        <source>Less context around changes</source>
        <translation>Moins de contexte autour des modifications</translation>
    </message>
    <message>
        <source>Moved from here to {place} ({move}).</source>
        <translation>Déplacé d’ici vers {place} ({move}).</translation>
    </message>
    <message>
        <source>Moved here from {place} ({move}).</source>
        <translation>Déplacé ici de {place} ({move}).</translation>
    </message>
    <message>
        <source>First text, {address}: {words}</source>
        <translation>Premier texte, {address}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Second text, {address}: {words}</source>
        <translation>Second texte, {address}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The first text has no such provision.</source>
        <translation>Le premier texte n’a pas cette disposition.</translation>
    </message>
    <message>
        <source>The second text has no such provision.</source>
        <translation>Le second texte n’a pas cette disposition.</translation>
    </message>
    <message>
        <source>{new}, was {old}</source>
        <translation>{new}, auparavant {old}</translation>
    </message>
    <message>
        <source>Change {number}</source>
        <translation>Modification {number}</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>New provision.</source>
        <translation>Nouvelle disposition.</translation>
    </message>
    <message>
        <source>Provision deleted.</source>
        <translation>Disposition supprimée.</translation>
    </message>
    <message>
        <source>Renumbered only.</source>
        <translation>Renumérotée seulement.</translation>
    </message>
    <message>
        <source>Unchanged.</source>
        <translation>Inchangée.</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>lamp|lamps</source>
        <comment>a word and the same word changed, as an example</comment>
        <translation>lampe|lampes</translation>
    </message>
    <message>
        <source>replaced: the old words stand before the new ones</source>
        <translation>remplacé&#xa0;: les anciens mots précèdent les nouveaux</translation>
    </message>
    <message>
        <source>one word became another: stronger letters are those that differ</source>
        <translation>un mot en est devenu un autre&#xa0;: les lettres plus fortes sont celles qui diffèrent</translation>
    </message>
    <message>
        <source>bracket removed</source>
        <translation>crochet retiré</translation>
    </message>
    <message>
        <source>moved: it stands here now, and the letter leads to the other place</source>
        <translation>déplacé&#xa0;: il est ici maintenant, et la lettre mène à l’autre place</translation>
    </message>
    <message>
        <source>moved: it stood here</source>
        <translation>déplacé&#xa0;: il était ici</translation>
    </message>
    <message>
        <source>with a slash: asked for the contrary</source>
        <translation>avec une barre&#xa0;: a demandé le contraire</translation>
    </message>
    <message>
        <source>asked for the same words at another place</source>
        <translation>a demandé les mêmes mots à un autre endroit</translation>
    </message>
    <message>
        <source>agreed text</source>
        <translation>texte convenu</translation>
    </message>
    <message>
        <source>recognised in a picture, and doubtful</source>
        <translation>reconnu dans une image, et douteux</translation>
    </message>
    <message>
        <source>joined by a person</source>
        <translation>réuni par une personne</translation>
    </message>
    <message>
        <source>stands verbatim in an instrument of the shelf</source>
        <translation>figure mot pour mot dans un instrument de référence</translation>
    </message>
    <message>
        <source>comes from an instrument of the shelf, with departures</source>
        <translation>vient d’un instrument de référence, avec des écarts</translation>
    </message>
    <message>
        <source>a change leads toward a source</source>
        <translation>un changement rapproche d’une source</translation>
    </message>
    <message>
        <source>a change leads away from a source</source>
        <translation>un changement éloigne d’une source</translation>
    </message>
    <message>
        <source>editorial, deleted</source>
        <translation>rédactionnel, supprimé</translation>
    </message>
    <message>
        <source>status taken out</source>
        <translation>statut retiré</translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>une lettre</translation>
    </message>
    <message>
        <source>status set</source>
        <translation>statut ajouté</translation>
    </message>
    <message>
        <source>Divided here.</source>
        <translation>Divisée ici.</translation>
    </message>
    <message>
        <source>Joined here.</source>
        <translation>Réunie ici.</translation>
    </message>
    <message>
        <source>The two drafts side by side</source>
        <translation>Les deux projets en regard</translation>
    </message>
    <message>
        <source>The two drafts in one column</source>
        <translation>Les deux projets dans une seule colonne</translation>
    </message>
    <message>
        <source>In one column there is nothing to scroll apart.</source>
        <translation>Dans une seule colonne, il n’y a pas de volets à faire défiler séparément.</translation>
    </message>
    <message>
        <source>The panes scroll each on their own: wheel over one, or ← → and the keys, move it alone.</source>
        <translation>Les volets défilent séparément&#xa0;: la molette au-dessus de l’un, ou ← → et les touches, ne déplacent que lui.</translation>
    </message>
    <message>
        <source>Lock again (F8)</source>
        <translation>Verrouiller de nouveau (F8)</translation>
    </message>
    <message>
        <source>One column: the window is too narrow for two.</source>
        <translation>Une seule colonne : la fenêtre est trop étroite pour deux.</translation>
    </message>
    <message>
        <source>Two columns all the same (F9)</source>
        <translation>Deux colonnes quand même (F9)</translation>
    </message>
    <message>
        <source>This provision did not move.</source>
        <translation>Cette disposition n’a pas été déplacée.</translation>
    </message>
    <message>
        <source>Older words: {story}</source>
        <translation>Texte antérieur : {story}</translation>
    </message>
    <message>
        <source>Newer words: {story}</source>
        <translation>Texte nouveau : {story}</translation>
    </message>
    <message numerus="yes">
        <source>%n other lives</source>
        <translation>
            <numerusform>%n autre historique</numerusform>
            <numerusform>%n autres historiques</numerusform>
        </translation>
    </message>
    <message>
        <source>in the text since {draft}</source>
        <translation>dans le texte depuis {draft}</translation>
    </message>
    <message>
        <source>entered in {draft}</source>
        <translation>entré dans {draft}</translation>
    </message>
    <message>
        <source>left in {draft}</source>
        <translation>sorti dans {draft}</translation>
    </message>
    <message>
        <source>came back in {draft}</source>
        <translation>revenu dans {draft}</translation>
    </message>
    <message>
        <source>a working draft from “{source}”</source>
        <translation>un projet de travail tiré de «&#xa0;{source}&#xa0;»</translation>
    </message>
    <message>
        <source>a working draft</source>
        <translation>un projet de travail</translation>
    </message>
    <message>
        <source>Both drafts in one column, as a drafter marks them (F9)</source>
        <translation>Les deux projets dans une seule colonne, comme un rédacteur les marque (F9)</translation>
    </message>
    <message>
        <source>Scroll apart</source>
        <translation>Défilement séparé</translation>
    </message>
    <message>
        <source>Each pane scrolls alone (F8); F8 again aligns them on what is read</source>
        <translation>Chaque volet défile seul (F8)&#xa0;; F8 de nouveau les aligne sur ce qui est lu</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Fold what did not change, or only follows a renumbering</source>
        <translation>Replier ce qui n’a pas changé, ou ne fait que suivre une renumérotation</translation>
    </message>
    <message>
        <source>Unchanged provisions that stand unfolded around each change (+ and − in the texts)</source>
        <translation>Dispositions inchangées dépliées autour de chaque modification (+ et − dans les textes)</translation>
    </message>
    <message>
        <source>Context around changes</source>
        <translation>Contexte autour des modifications</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Find words in both drafts (Ctrl+F)</source>
        <translation>Rechercher des mots dans les deux projets (Ctrl+F)</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Go to a provision by its old or new number (Ctrl+G)</source>
        <translation>Aller à une disposition par son ancien ou son nouveau numéro (Ctrl+G)</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>Colonnes ▾</translation>
    </message>
    <message>
        <source>How the texts are set: columns, folds, context</source>
        <translation>Disposition des textes : colonnes, replis, contexte</translation>
    </message>
    <message>
        <source>“{older}” and “{newer}” are in different languages, so that no changes between them can be counted or printed; choose two drafts in one language.</source>
        <translation>«&#xa0;{older}&#xa0;» et «&#xa0;{newer}&#xa0;» sont en différentes langues, si bien qu’aucune modification entre eux ne peut être comptée ni imprimée&#xa0;; choisissez deux projets dans une même langue.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes chosen by hand</source>
        <translation>
            <numerusform>%n modification choisie à la main</numerusform>
            <numerusform>%n modifications choisies à la main</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (locked)</source>
        <translation>{title} (verrouillé)</translation>
    </message>
    <message>
        <source>{number} {what}</source>
        <comment>how many of a sort</comment>
        <translation>{what}&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{share}%</source>
        <comment>a part of a hundred</comment>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <source>pages {numbers}</source>
        <translation>pages {numbers}</translation>
    </message>
    <message>
        <source>&amp;Look for them</source>
        <translation>&amp;Les chercher</translation>
    </message>
    <message>
        <source>Before it is stored: what was recognised</source>
        <translation>Avant l’enregistrement&#xa0;: ce qui a été reconnu</translation>
    </message>
    <message>
        <source>Page &amp;beside the text</source>
        <translation>Page à &amp;côté du texte</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Store as recognised</source>
        <translation>Enregistrer tel que reconnu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Doubts; Return leads to the paragraph</source>
        <translation>Doutes&#xa0;; Entrée mène au paragraphe</translation>
    </message>
    <message>
        <source>Good to &amp;know</source>
        <translation>&amp;Bon à savoir</translation>
    </message>
    <message>
        <source>Add “{name}” as an actor</source>
        <translation>Ajouter «&#xa0;{name}&#xa0;» comme acteur</translation>
    </message>
    <message>
        <source>It is …</source>
        <comment>somebody who is known</comment>
        <translation>C’est…</translation>
    </message>
    <message>
        <source>“{name}” is somebody who is known …</source>
        <translation>«&#xa0;{name}&#xa0;» est un acteur connu…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Mot de passe du fichier</translation>
    </message>
    <message>
        <source>The page of the file on which the text at hand stands (F8)</source>
        <translation>La page du fichier où figure le texte sélectionné (F8)</translation>
    </message>
    <message>
        <source>This paragraph &amp;is</source>
        <translation>Ce paragraphe &amp;est</translation>
    </message>
    <message>
        <source>&amp;Doubts first, then what is good to know</source>
        <translation>D’abord les &amp;doutes, puis ce qui est bon à savoir</translation>
    </message>
    <message>
        <source>The &amp;text as recognised</source>
        <translation>Le &amp;texte tel que reconnu</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>tel que reconnu</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;how %n pages as pictures…</source>
        <translation>
            <numerusform>&amp;Montrer %n page en image…</numerusform>
            <numerusform>&amp;Montrer %n pages en images…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to put right</source>
        <translation>Il n’y a rien à corriger</translation>
    </message>
    <message>
        <source>{file} is in the dossier already, as “{draft}”. It is not stored again.</source>
        <translation>{file} est déjà dans le dossier, sous «&#xa0;{draft}&#xa0;». Il n’est pas enregistré de nouveau.</translation>
    </message>
    <message>
        <source>{file} is the very same file as {other}. It is stored once.</source>
        <translation>{file} est exactement le même fichier que {other}. Il est enregistré une seule fois.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n doubts. Nothing is stored yet.</source>
        <translation>
            <numerusform>{file} : %n doute. Rien n’est encore enregistré.</numerusform>
            <numerusform>{file} : %n doutes. Rien n’est encore enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: no doubts. Nothing is stored yet.</source>
        <translation>{file}&#xa0;: aucun doute. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Store {good} of {all} files</source>
        <translation>Enregistrer {good} fichiers sur {all}</translation>
    </message>
    <message>
        <source>being read …</source>
        <translation>en cours de lecture…</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>déjà présent</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts</source>
        <translation>
            <numerusform>%n doute</numerusform>
            <numerusform>%n doutes</numerusform>
        </translation>
    </message>
    <message>
        <source>no doubts</source>
        <translation>aucun doute</translation>
    </message>
    <message>
        <source>as the last</source>
        <comment>place of a draft</comment>
        <translation>en dernier</translation>
    </message>
    <message>
        <source>as the first</source>
        <comment>place of a draft</comment>
        <translation>en premier</translation>
    </message>
    <message>
        <source>nothing: it is a new draft</source>
        <translation>rien&#xa0;: c’est un nouveau projet</translation>
    </message>
    <message>
        <source>after {draft}</source>
        <comment>place of a draft</comment>
        <translation>après {draft}</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Notation</source>
        <translation>&amp;Notation</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <translation>&amp;Cote</translation>
    </message>
    <message>
        <source>Dat&amp;e</source>
        <translation>Dat&amp;e</translation>
    </message>
    <message>
        <source>Re&amp;places</source>
        <translation>Rem&amp;place</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>P&amp;lace</translation>
    </message>
    <message>
        <source>Why this notation</source>
        <translation>Pourquoi cette notation</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Ce qui a été compté</translation>
    </message>
    <message>
        <source>What becomes of what was added</source>
        <translation>Ce que devient ce qui a été ajouté</translation>
    </message>
    <message>
        <source>“{draft}” has the same symbol or file name. Say above if this file replaces it; else both are kept.</source>
        <translation>«&#xa0;{draft}&#xa0;» a la même cote ou le même nom de fichier. Dites ci-dessus si ce fichier le remplace&#xa0;; sinon les deux sont conservés.</translation>
    </message>
    <message>
        <source>Still stands: {what}.</source>
        <translation>Tient toujours&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Does not stand in the new text, and stands nowhere until its words come back:</source>
        <translation>Ne tient pas dans le nouveau texte, ni nulle part tant que ses mots ne reviennent pas&#xa0;:</translation>
    </message>
    <message>
        <source>Its words stand word for word in {place}: look there, and confirm the change anew if it is so.</source>
        <translation>Ses mots figurent mot pour mot à {place} : regardez-y, et confirmez de nouveau la modification s’il en est ainsi.</translation>
    </message>
    <message>
        <source>It stands on an address alone: without words no place can be offered for it.</source>
        <translation>Elle ne tient qu’à une adresse : sans mots, aucune place ne peut lui être proposée.</translation>
    </message>
    <message>
        <source>Nothing was added to “{draft}” yet.</source>
        <translation>Rien n’a encore été ajouté à «&#xa0;{draft}&#xa0;».</translation>
    </message>
    <message>
        <source>Is it the right one? The file has more of the words of “{other}” than of “{draft}” ({share} %).</source>
        <translation>Est-ce le bon ? Le fichier a plus de mots en commun avec « {other} » qu’avec « {draft} » ({share} %).</translation>
    </message>
    <message>
        <source>Is it the right one? Only {share} % of the provisions of “{draft}” stand in the file as they are.</source>
        <translation>Est-ce le bon ? Seules {share} % des dispositions de « {draft} » figurent telles quelles dans le fichier.</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Reconnu comme</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>open</source>
        <comment>fold</comment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>fold</comment>
        <translation>replié</translation>
    </message>
    <message>
        <source>Return opens and closes it</source>
        <translation>Entrée l’ouvre et le referme</translation>
    </message>
    <message>
        <source>{kind} (said by hand)</source>
        <translation>{kind} (indiqué à la main)</translation>
    </message>
    <message>
        <source>inserted: {words}</source>
        <translation>inséré&#xa0;: {words}</translation>
    </message>
    <message>
        <source>deleted: {words}</source>
        <translation>supprimé&#xa0;: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the cover left out</source>
        <translation>
            <numerusform>%n ligne de la page de garde écartée</numerusform>
            <numerusform>%n lignes de la page de garde écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs left out</source>
        <translation>
            <numerusform>%n paragraphe écarté</numerusform>
            <numerusform>%n paragraphes écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraphs as they were recognised</source>
        <translation>Paragraphes tels que reconnus</translation>
    </message>
    <message>
        <source>title</source>
        <comment>paragraph</comment>
        <translation>titre</translation>
    </message>
    <message>
        <source>preamble</source>
        <comment>paragraph</comment>
        <translation>préambule</translation>
    </message>
    <message>
        <source>preambular paragraph</source>
        <comment>paragraph</comment>
        <translation>alinéa du préambule</translation>
    </message>
    <message>
        <source>part</source>
        <comment>paragraph</comment>
        <translation>partie</translation>
    </message>
    <message>
        <source>chapter</source>
        <comment>paragraph</comment>
        <translation>chapitre</translation>
    </message>
    <message>
        <source>section</source>
        <comment>paragraph</comment>
        <translation>section</translation>
    </message>
    <message>
        <source>article</source>
        <comment>paragraph</comment>
        <translation>article</translation>
    </message>
    <message>
        <source>paragraph</source>
        <comment>paragraph</comment>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>subparagraph</source>
        <comment>paragraph</comment>
        <translation>alinéa</translation>
    </message>
    <message>
        <source>chapeau</source>
        <comment>paragraph</comment>
        <translation>chapeau</translation>
    </message>
    <message>
        <source>option</source>
        <comment>paragraph</comment>
        <translation>option</translation>
    </message>
    <message>
        <source>annex</source>
        <comment>paragraph</comment>
        <translation>annexe</translation>
    </message>
    <message>
        <source>footnote</source>
        <comment>paragraph</comment>
        <translation>note de bas de page</translation>
    </message>
    <message>
        <source>testimonium</source>
        <comment>paragraph</comment>
        <translation>formule finale</translation>
    </message>
    <message>
        <source>table</source>
        <comment>paragraph</comment>
        <translation>tableau</translation>
    </message>
    <message>
        <source>row of a table</source>
        <comment>paragraph</comment>
        <translation>ligne de tableau</translation>
    </message>
    <message>
        <source>cell of a table</source>
        <comment>paragraph</comment>
        <translation>cellule de tableau</translation>
    </message>
    <message>
        <source>text without a number</source>
        <comment>paragraph</comment>
        <translation>texte sans numéro</translation>
    </message>
    <message>
        <source>heading</source>
        <comment>paragraph</comment>
        <translation>intitulé</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>paragraph</comment>
        <translation>omis</translation>
    </message>
    <message>
        <source>part of the text</source>
        <comment>paragraph</comment>
        <translation>partie du texte</translation>
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
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subparagraphs</source>
        <translation>
            <numerusform>%n alinéa</numerusform>
            <numerusform>%n alinéas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs without a number</source>
        <translation>
            <numerusform>%n paragraphe sans numéro</numerusform>
            <numerusform>%n paragraphes sans numéro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annexes</source>
        <translation>
            <numerusform>%n annexe</numerusform>
            <numerusform>%n annexes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names in tags</source>
        <translation>
            <numerusform>%n mention de noms</numerusform>
            <numerusform>%n mentions de noms</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the last text</source>
        <translation>absent du dernier texte</translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes</source>
        <translation>
            <numerusform>%n note de bas de page</numerusform>
            <numerusform>%n notes de bas de page</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts and articles of the book</source>
        <translation>Parties et articles du livre</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n tableau</numerusform>
            <numerusform>%n tableaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked changes</source>
        <translation>
            <numerusform>%n marque de révision</numerusform>
            <numerusform>%n marques de révision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>doute</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>pour information</translation>
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
            <numerusform>%n disposition reliée à la main</numerusform>
            <numerusform>%n dispositions reliées à la main</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words on who asked</source>
        <translation>
            <numerusform>%n avis sur qui a demandé</numerusform>
            <numerusform>%n avis sur qui a demandé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the page of the newer draft</source>
        <translation>Montrer la page du projet le plus récent</translation>
    </message>
    <message>
        <source>Show the page of the older draft</source>
        <translation>Montrer la page du projet le plus ancien</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Montrer la page</translation>
    </message>
    <message>
        <source>What the import of a draft reports</source>
        <translation>Ce que rapporte l’importation d’un projet</translation>
    </message>
    <message>
        <source>What the import reports; Return shows the page where its picture is kept</source>
        <translation>Ce que rapporte l’importation&#xa0;; Entrée montre la page dont l’image est conservée</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts.</source>
        <translation>
            <numerusform>%n doute.</numerusform>
            <numerusform>%n doutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No doubts.</source>
        <translation>Aucun doute.</translation>
    </message>
    <message>
        <source>Nothing was reported.</source>
        <translation>Rien n’a été rapporté.</translation>
    </message>
    <message>
        <source>&amp;Warn of it again</source>
        <translation>&amp;Avertir de nouveau</translation>
    </message>
    <message>
        <source>I have &amp;looked at it</source>
        <translation>J’ai &amp;vérifié</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n pages as pictures…</source>
        <translation>
            <numerusform>&amp;Montrer %n page en image…</numerusform>
            <numerusform>&amp;Montrer %n pages en images…</numerusform>
        </translation>
    </message>
    <message>
        <source>A person looked at how it was read on {day}.</source>
        <translation>Sa lecture a été vérifiée le {day}.</translation>
    </message>
    <message>
        <source>{who} looked at how it was read on {day}.</source>
        <translation>Lecture vérifiée par {who} le {day}.</translation>
    </message>
    <message>
        <source>Open a dossier with a draft first: there is no report to show.</source>
        <translation>Ouvrez d’abord un dossier contenant un projet&#xa0;: il n’y a pas de rapport à montrer.</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Image de la page</translation>
    </message>
    <message>
        <source>Pages of {draft} as pictures</source>
        <translation>Pages de {draft} en images</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Page &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>Ajuster à la &amp;largeur</translation>
    </message>
    <message>
        <source>Next &amp;doubtful word</source>
        <translation>Mot &amp;douteux suivant</translation>
    </message>
    <message>
        <source>The wo&amp;rds as recognised</source>
        <translation>Les mots tels que &amp;reconnus</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are doubtful, with a wave below them.</source>
        <translation>
            <numerusform>%n d’entre eux est douteux, souligné d’une vague.</numerusform>
            <numerusform>%n d’entre eux sont douteux, soulignés d’une vague.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words.</source>
        <translation>
            <numerusform>%n mot.</numerusform>
            <numerusform>%n mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is doubtful.</source>
        <translation>Aucun n’est douteux.</translation>
    </message>
    <message>
        <source>The picture of this page is no longer kept.</source>
        <translation>L’image de cette page n’est plus conservée.</translation>
    </message>
    <message>
        <source>Nothing that stands on this page is in the draft: read it here, or get the file otherwise.</source>
        <translation>Rien de ce qui figure sur cette page n’est dans le projet&#xa0;: lisez-la ici, ou procurez-vous le fichier sous une autre forme.</translation>
    </message>
    <message>
        <source>The words of this page in the draft were recognised in this picture: compare them.</source>
        <translation>Les mots de cette page dans le projet ont été reconnus sur cette image&#xa0;: comparez-les.</translation>
    </message>
    <message>
        <source>No words were found on this page: see whether it has any.</source>
        <translation>Aucun mot n’a été trouvé sur cette page&#xa0;: voyez si elle en contient.</translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation>sûr à {share}</translation>
    </message>
    <message>
        <source>Words recognised on the page</source>
        <translation>Mots reconnus sur la page</translation>
    </message>
    <message>
        <source>No picture of this page of {draft} is kept; import its file again to keep one.</source>
        <translation>Aucune image de cette page de {draft} n’est conservée&#xa0;; importez à nouveau son fichier pour en conserver une.</translation>
    </message>
    <message>
        <source>not in the draft</source>
        <translation>absente du projet</translation>
    </message>
    <message>
        <source>recognised in the picture</source>
        <translation>reconnue sur l’image</translation>
    </message>
    <message>
        <source>no words found</source>
        <translation>aucun mot trouvé</translation>
    </message>
    <message>
        <source>newer draft</source>
        <translation>projet le plus récent</translation>
    </message>
    <message>
        <source>older draft</source>
        <translation>projet le plus ancien</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>page {number}</translation>
    </message>
    <message>
        <source>Recognised in a picture ({where}); compare it with the page.</source>
        <translation>Reconnu sur une image ({where})&#xa0;; comparez avec la page.</translation>
    </message>
    <message>
        <source>Recognised in a picture; compare it with the page.</source>
        <translation>Reconnu sur une image&#xa0;; comparez avec la page.</translation>
    </message>
    <message>
        <source>{word} ({share} sure)</source>
        <translation>{word} (sûr à {share})</translation>
    </message>
    <message>
        <source>Doubtful: {words}.</source>
        <translation>Douteux&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>Qui est nommé</translation>
    </message>
    <message>
        <source>Those who asked</source>
        <translation>Ceux qui ont demandé</translation>
    </message>
    <message>
        <source>Nobody: no actor is named</source>
        <translation>Personne&#xa0;: aucun acteur n’est nommé</translation>
    </message>
    <message>
        <source>One name for all</source>
        <translation>Un seul nom pour tous</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Dates: that of the newer draft</source>
        <translation>Dates&#xa0;: celle du projet le plus récent</translation>
    </message>
    <message>
        <source>W&amp;ho is named</source>
        <translation>Qui est n&amp;ommé</translation>
    </message>
    <message>
        <source>The dossier “{name}” is damaged. Its newest sound copy is “{copy}”.</source>
        <translation>Le dossier «&#xa0;{name}&#xa0;» est endommagé. Sa copie intacte la plus récente est «&#xa0;{copy}&#xa0;».</translation>
    </message>
    <message>
        <source>A damaged dossier</source>
        <translation>Dossier endommagé</translation>
    </message>
    <message>
        <source>Put this copy in its place? The damaged file is kept under another name, and the copy stays.</source>
        <translation>Mettre cette copie à sa place&#xa0;? Le fichier endommagé est conservé sous un autre nom, et la copie demeure.</translation>
    </message>
    <message>
        <source>&amp;Go on with the copy</source>
        <translation>&amp;Continuer avec la copie</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
        <source>Putting the copy in place</source>
        <translation>Mise en place de la copie</translation>
    </message>
    <message numerus="yes">
        <source>%n more things are not as they were stored; “travaux check” names them all.</source>
        <translation>
            <numerusform>%n autre chose n’est plus telle qu’elle a été enregistrée&#xa0;; «&#xa0;travaux check&#xa0;» les nomme toutes.</numerusform>
            <numerusform>%n autres choses ne sont plus telles qu’elles ont été enregistrées&#xa0;; «&#xa0;travaux check&#xa0;» les nomme toutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the damaged file are not in the copy.</source>
        <translation>
            <numerusform>%n saisie du fichier endommagé n’est pas dans la copie.</numerusform>
            <numerusform>%n saisies du fichier endommagé ne sont pas dans la copie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of the damaged file can be read; it may have more.</source>
        <translation>Le fichier endommagé ne peut être lu en entier&#xa0;; il peut en contenir davantage.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Merge a colleague&apos;s dossier</source>
        <translation>Fusionner le dossier d’un collègue</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Merging the dossiers</source>
        <translation>Fusion des dossiers</translation>
    </message>
    <message>
        <source>Nothing waits to be settled.</source>
        <translation>Rien n’attend d’être réglé.</translation>
    </message>
    <message>
        <source>settling: {what}</source>
        <translation>règlement : {what}</translation>
    </message>
    <message>
        <source>“{name}” is again as it was before merging; the merged one is “{aside}” now.</source>
        <translation>« {name} » est de nouveau tel qu’avant la fusion ; le dossier fusionné est désormais « {aside} ».</translation>
    </message>
    <message>
        <source>for a partner</source>
        <comment>in the name of a file</comment>
        <translation>pour un partenaire</translation>
    </message>
    <message>
        <source>A copy for a partner</source>
        <translation>Copie pour un partenaire</translation>
    </message>
    <message>
        <source>“{name}” was written. Left out: {what}.</source>
        <translation>« {name} » a été écrit. Laissé de côté : {what}.</translation>
    </message>
    <message>
        <source>“{name}” was written; there was nothing to leave out.</source>
        <translation>« {name} » a été écrit ; il n’y avait rien à laisser de côté.</translation>
    </message>
    <message>
        <source>It is not locked with a passphrase, as the dossier is.</source>
        <translation>Elle n’est pas protégée par une phrase secrète, comme l’est le dossier.</translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation>Écriture de la copie</translation>
    </message>
    <message>
        <source>What the two dossiers have otherwise</source>
        <translation>Ce qui diffère entre les deux dossiers</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>Keep &amp;ours</source>
        <translation>&amp;Garder le nôtre</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Prendre le leur</translation>
    </message>
    <message>
        <source>&amp;Back to the copy kept before…</source>
        <translation>&amp;Revenir à la copie conservée avant…</translation>
    </message>
    <message>
        <source>Merged from {name}</source>
        <translation>Fusion depuis {name}</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <translation>Rien de nouveau n’a été ajouté.</translation>
    </message>
    <message>
        <source>The draft “{theirs}” came in as “{ours}”: another draft has its label.</source>
        <translation>Le projet « {theirs} » a été ajouté sous le nom « {ours} » : un autre projet porte son étiquette.</translation>
    </message>
    <message>
        <source>Theirs is locked with a passphrase, ours is not: whoever has the file reads what came in.</source>
        <translation>Le leur est verrouillé par une phrase secrète, le nôtre ne l’est pas : quiconque a le fichier lit ce qui a été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are only here, and stay.</source>
        <translation>
            <numerusform>%n élément n’existe qu’ici et reste.</numerusform>
            <numerusform>%n éléments n’existent qu’ici et restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier as it was before is kept as “{name}”.</source>
        <translation>Le dossier tel qu’il était avant est conservé sous « {name} ».</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Both stay</source>
        <translation>Les deux restent</translation>
    </message>
    <message>
        <source>Theirs is newer</source>
        <translation>Le leur est plus récent</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Stays out: our papers have somebody else under what it answers</source>
        <translation>Reste dehors : nos documents indiquent un autre auteur pour la demande à laquelle cela répond</translation>
    </message>
    <message>
        <source>Conflicts with a colleague</source>
        <translation>Conflits avec un collègue</translation>
    </message>
    <message>
        <source>Ours holds until you choose. Every choice is stored at once; Ctrl+Z takes it back.</source>
        <translation>Le nôtre vaut jusqu’à votre choix. Chaque choix est aussitôt enregistré ; Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>The copy has all drafts and what is needed for the same redline. It never has our delegation&apos;s settings, what was there before, who confirmed something, and when something was written.</source>
        <translation>La copie contient tous les projets et ce qu’il faut pour la même comparaison. Elle ne contient jamais les réglages de notre délégation, ce qui existait avant, qui a confirmé quelque chose, ni quand quelque chose a été écrit.</translation>
    </message>
    <message>
        <source>&amp;No notes</source>
        <translation>&amp;Aucune note</translation>
    </message>
    <message>
        <source>Notes that are not pri&amp;vate</source>
        <translation>Notes non p&amp;rivées</translation>
    </message>
    <message>
        <source>&amp;All notes, private ones too</source>
        <translation>&amp;Toutes les notes, même privées</translation>
    </message>
    <message>
        <source>&amp;Who wrote them: names and initials</source>
        <translation>&amp;Qui les a écrites&#xa0;: noms et initiales</translation>
    </message>
    <message>
        <source>&amp;Proposal papers, and the names that are matched by them</source>
        <translation>&amp;Documents de propositions, et les noms rapprochés grâce à eux</translation>
    </message>
    <message>
        <source>Without them only what a text marks, or a person confirmed, has names.</source>
        <translation>Sans eux, seul ce qu’un texte marque ou qu’une personne a confirmé porte des noms.</translation>
    </message>
    <message>
        <source>Positions &amp;entered by hand</source>
        <translation>Positions saisies à la &amp;main</translation>
    </message>
    <message>
        <source>&amp;Write the copy…</source>
        <translation>&amp;Écrire la copie…</translation>
    </message>
    <message>
        <source>These are not locked and can be read: {names}.</source>
        <translation>Ces fichiers ne sont pas verrouillés et peuvent être lus : {names}.</translation>
    </message>
    <message>
        <source>“{name}” is locked. Its passphrase opens it.</source>
        <translation>«&#xa0;{name}&#xa0;» est verrouillé. Sa phrase secrète l’ouvre.</translation>
    </message>
    <message>
        <source>A locked dossier</source>
        <translation>Un dossier verrouillé</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>Essai de la phrase secrète</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Lock the dossier with a passphrase</source>
        <translation>Verrouiller le dossier par une phrase secrète</translation>
    </message>
    <message>
        <source>Whoever has the file and not the passphrase reads nothing in it. Nobody can find it out for you: keep it in a safe place. A few words that do not belong together are better than one.</source>
        <translation>Quiconque a le fichier sans la phrase secrète n’y lit rien. Personne ne pourra la retrouver pour vous&#xa0;: gardez-la en lieu sûr. Quelques mots sans lien entre eux valent mieux qu’un seul.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Changer</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>Locking “{name}”</source>
        <translation>Verrouillage de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>Supprimer la phrase secrète</translation>
    </message>
    <message>
        <source>Take the passphrase of “{name}” away?</source>
        <translation>Supprimer la phrase secrète de «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>From then on whoever has the file, or one of its copies, can read it.</source>
        <translation>Dès lors, quiconque a le fichier ou l’une de ses copies peut le lire.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Leave it locked</source>
        <translation>&amp;Laisser verrouillé</translation>
    </message>
    <message>
        <source>Taking the passphrase of “{name}” away</source>
        <translation>Suppression de la phrase secrète de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” is locked, and its copies with it.</source>
        <translation>«&#xa0;{name}&#xa0;» est verrouillé, et ses copies avec lui.</translation>
    </message>
    <message>
        <source>Until they are written over, the old bytes may still lie on the disk.</source>
        <translation>Tant qu’ils n’ont pas été écrasés, les anciens octets peuvent encore se trouver sur le disque.</translation>
    </message>
    <message>
        <source>Damaged copies were taken away: {names}.</source>
        <translation>Des copies endommagées ont été supprimées&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is not locked any more, nor are its copies.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus verrouillé, ses copies non plus.</translation>
    </message>
    <message>
        <source>These stayed as they were: {names}.</source>
        <translation>Sont restés tels quels&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The file had other names too (hard links): what lies under them stayed as it was.</source>
        <translation>Le fichier avait aussi d’autres noms (liens physiques) : ce qui se trouve sous ces noms est resté tel quel.</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Afficher la saisie</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Pourquoi elle n’a pas été acceptée</translation>
    </message>
    <message>
        <source>What was typed is tried</source>
        <translation>La saisie est en cours d’essai</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La même, de &amp;nouveau</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>The amendments of the brief</source>
        <translation>Les amendements de la note</translation>
    </message>
    <message>
        <source>Numbers of the amendments</source>
        <translation>Numéros des amendements</translation>
    </message>
    <message>
        <source>Ta&amp;ke those of the filter</source>
        <translation>P&amp;rendre celles du filtre</translation>
    </message>
    <message>
        <source>Our notes as our fallback</source>
        <translation>Nos notes comme position de repli</translation>
    </message>
    <message>
        <source>Private notes and red lines, too</source>
        <translation>Aussi les notes et lignes rouges privées</translation>
    </message>
    <message>
        <source>&amp;Numbers of the amendments, up to {number}</source>
        <translation>&amp;Numéros des amendements, {number} au plus</translation>
    </message>
    <message>
        <source>Write the numbers of the amendments that stand in the brief; the list has them.</source>
        <translation>Écrivez les numéros des amendements de la note&#xa0;; la liste les donne.</translation>
    </message>
    <message>
        <source>There is no amendment {number}: they are numbered from 1 to {last}.</source>
        <translation>Il n’y a pas d’amendement {number}&#xa0;: ils sont numérotés de 1 à {last}.</translation>
    </message>
    <message>
        <source>What is chosen is in no amendment: a brief has amendments.</source>
        <translation>Ce qui est choisi n’est dans aucun amendement : une note contient des amendements.</translation>
    </message>
    <message numerus="yes">
        <source>Taken out of the brief: it has %n amendments now.</source>
        <translation>
            <numerusform>Retiré de la note : elle a maintenant %n amendement.</numerusform>
            <numerusform>Retiré de la note : elle a maintenant %n amendements.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more than {number} amendments go into one brief; leave some out.</source>
        <translation>Une note ne prend pas plus de {number} amendements&#xa0;; laissez-en de côté.</translation>
    </message>
    <message numerus="yes">
        <source>The brief has %n amendments now; Ctrl+E makes it.</source>
        <translation>
            <numerusform>La note a maintenant %n amendement ; Ctrl+E la produit.</numerusform>
            <numerusform>La note a maintenant %n amendements ; Ctrl+E la produit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the list of changes first; then the first of them are taken.</source>
        <translation>Filtrez d’abord la liste des modifications&#xa0;; les premières sont alors prises.</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>Les colonnes</translation>
    </message>
    <message>
        <source>Drafts that have a column</source>
        <translation>Projets qui ont une colonne</translation>
    </message>
    <message>
        <source>Actors whose proposals have a column</source>
        <translation>Acteurs dont les propositions ont une colonne</translation>
    </message>
    <message>
        <source>An empty column for a compromise</source>
        <translation>Une colonne vide pour un compromis</translation>
    </message>
    <message>
        <source>Only this provision</source>
        <translation>Seulement cette disposition</translation>
    </message>
    <message>
        <source>A column of sources, from the shelf of the dossier</source>
        <translation>Une colonne des sources, parmi les instruments de référence du dossier</translation>
    </message>
    <message>
        <source>Dr&amp;afts</source>
        <translation>&amp;Projets</translation>
    </message>
    <message>
        <source>Propo&amp;sals of</source>
        <translation>Propositions &amp;de</translation>
    </message>
    <message>
        <source>Onl&amp;y this provision</source>
        <translation>Seu&amp;lement cette disposition</translation>
    </message>
    <message>
        <source>Choose the drafts that are to have a column.</source>
        <translation>Choisissez les projets qui doivent avoir une colonne.</translation>
    </message>
    <message>
        <source>No more than {number} columns can be read on a page; leave some out.</source>
        <translation>On ne peut lire plus de {number} colonnes sur une page&#xa0;; laissez-en de côté.</translation>
    </message>
    <message>
        <source>Article 5(2)</source>
        <translation>Article 5(2)</translation>
    </message>
    <message>
        <source>Open a dossier on a server</source>
        <translation>Ouvrir un dossier sur un serveur</translation>
    </message>
    <message>
        <source>The address comes from whoever looks after the server. It holds no password: that is asked for, or kept in the file .pgpass of your home folder. Nothing goes to any other place than this address.</source>
        <translation>L’adresse vous est donnée par la personne qui administre le serveur. Elle ne contient pas de mot de passe&#xa0;: celui-ci vous est demandé, ou est conservé dans le fichier .pgpass de votre répertoire personnel. Rien n’est envoyé ailleurs qu’à cette adresse.</translation>
    </message>
    <message>
        <source>&amp;Make a new dossier of this name</source>
        <translation>&amp;Créer un nouveau dossier de ce nom</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>What you type is kept in the memory of Travaux until you close it, and nowhere else.</source>
        <translation>Ce que vous saisissez est conservé dans la mémoire de Travaux jusqu’à sa fermeture, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Password of {who}</source>
        <translation>Mot de passe de {who}</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>⚠ {draft}: {doubt}</source>
        <translation>⚠ {draft}&#xa0;: {doubt}</translation>
    </message>
    <message>
        <source>I have looked at {draft}</source>
        <translation>J’ai vérifié {draft}</translation>
    </message>
    <message>
        <source>It is not said of this draft any more until it is read anew.</source>
        <translation>Cet avertissement ne s’affiche plus pour ce projet tant qu’il n’est pas lu à nouveau.</translation>
    </message>
    <message>
        <source>the look at how {draft} was read</source>
        <translation>la vérification de la lecture de {draft}</translation>
    </message>
    <message>
        <source>the warning of how {draft} was read</source>
        <translation>l’avertissement sur la lecture de {draft}</translation>
    </message>
    <message>
        <source>Amendment {number} of {all}</source>
        <translation>Amendement {number} sur {all}</translation>
    </message>
    <message>
        <source>Weight {weight}</source>
        <comment>a letter, and what it means</comment>
        <translation>Poids {weight}</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>En raison de</translation>
    </message>
    <message>
        <source>The rooms</source>
        <translation>Les rubriques</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to where you were (Alt+Left)</source>
        <translation>Revenir où vous étiez (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>Avancer de nouveau (Alt+Droite)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>The other rooms</source>
        <translation>Les autres rubriques</translation>
    </message>
    <message>
        <source>Put away (Esc)</source>
        <translation>Ranger (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>{place} of %n here with this name</source>
        <translation>
            <numerusform>{place} sur %n ici sous ce nom</numerusform>
            <numerusform>{place} sur %n ici sous ce nom</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other name in this direction.</source>
        <translation>Il n’y a pas d’autre nom dans cette direction.</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore conservé</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>&amp;Conserver…</translation>
    </message>
    <message>
        <source>Shows how the files were read, before anything is kept</source>
        <translation>Montre comment les fichiers ont été lus, avant que rien ne soit conservé</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts about how this was read: &amp;Look</source>
        <translation>
            <numerusform>%n doute sur la lecture : &amp;voir</numerusform>
            <numerusform>%n doutes sur la lecture : &amp;voir</numerusform>
        </translation>
    </message>
    <message>
        <source>How it was read: &amp;Look</source>
        <translation>Comment cela a été lu : &amp;voir</translation>
    </message>
    <message>
        <source>The older one is known by its date; Ctrl+Shift+X exchanges the two.</source>
        <translation>Le plus ancien est connu par sa date ; Ctrl+Shift+X échange les deux.</translation>
    </message>
    <message>
        <source>The older one is known by its symbol; Ctrl+Shift+X exchanges the two.</source>
        <translation>Le plus ancien est connu par sa cote ; Ctrl+Shift+X échange les deux.</translation>
    </message>
    <message>
        <source>The older one is the one that you said; Ctrl+Shift+X exchanges the two again.</source>
        <translation>Le plus ancien est celui que vous avez indiqué ; Ctrl+Shift+X échange de nouveau les deux.</translation>
    </message>
    <message>
        <source>The first one is taken as the older; Ctrl+Shift+X exchanges the two.</source>
        <translation>Le premier est pris pour le plus ancien ; Ctrl+Shift+X échange les deux.</translation>
    </message>
    <message>
        <source>Compare two files: choose both</source>
        <translation>Comparer deux fichiers : choisissez les deux</translation>
    </message>
    <message>
        <source>Two files are compared at once; more of them go into a dossier: Ctrl+N, then Ctrl+D.</source>
        <translation>On compare deux fichiers à la fois ; s’il y en a plus, ils vont dans un dossier : Ctrl+N, puis Ctrl+D.</translation>
    </message>
    <message>
        <source>Compare it with</source>
        <translation>Le comparer avec</translation>
    </message>
    <message>
        <source>Comparing {older} with {newer}</source>
        <translation>Comparaison de {older} avec {newer}</translation>
    </message>
    <message>
        <source>These are twice the very same words: there is nothing to compare.</source>
        <translation>C’est deux fois le même fichier : il n’y a rien à comparer.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen together</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl and Shift choose several</source>
        <translation>Ctrl et Maj : en choisir plusieurs</translation>
    </message>
    <message numerus="yes">
        <source>brief: %n (B)</source>
        <translation>
            <numerusform>note : %n (B)</numerusform>
            <numerusform>note : %n (B)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was amended here between these two drafts.</source>
        <translation>Rien n’a été amendé ici entre ces deux projets.</translation>
    </message>
    <message>
        <source>F7 goes on to the next amendment, Shift+F7 back to the one before.</source>
        <translation>F7 mène à l’amendement suivant, Maj+F7 revient au précédent.</translation>
    </message>
    <message numerus="yes">
        <source>%n amendments here:</source>
        <translation>
            <numerusform>%n amendement ici&#xa0;:</numerusform>
            <numerusform>%n amendements ici&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: they stand in the list</source>
        <translation>
            <numerusform>et %n autre&#xa0;: la liste le contient</numerusform>
            <numerusform>et %n autres&#xa0;: la liste les contient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n amendments of this article</source>
        <translation>
            <numerusform>Les %n amendements de cet article</numerusform>
            <numerusform>Les %n amendements de cet article</numerusform>
        </translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Signification des marques</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>Dans les textes</translation>
    </message>
    <message>
        <source>What an amendment weighs</source>
        <translation>Poids d’un amendement</translation>
    </message>
    <message>
        <source>Signs in the margin</source>
        <translation>Signes en marge</translation>
    </message>
    <message>
        <source>The line of time (F5)</source>
        <translation>La ligne du temps (F5)</translation>
    </message>
    <message>
        <source>Each point is a draft; the full one is the newer of the two that are compared, the ring the older.</source>
        <translation>Chaque point est un projet&#xa0;; le plein est le plus récent des deux qui sont comparés, l’anneau le plus ancien.</translation>
    </message>
    <message>
        <source>A broken square is a text that nobody issued.</source>
        <translation>Un carré en tirets est un texte que personne n’a publié.</translation>
    </message>
    <message>
        <source>The full bar is how many words it has, the hatched one how many brackets are open.</source>
        <translation>La barre pleine est le nombre de mots, la hachurée celui des crochets ouverts.</translation>
    </message>
    <message>
        <source>All amendments read</source>
        <translation>Tous les amendements sont lus</translation>
    </message>
    <message>
        <source>{some} of {all} read</source>
        <translation>{some} lus sur {all}</translation>
    </message>
    <message>
        <source>all A read</source>
        <translation>tous les A lus</translation>
    </message>
    <message>
        <source>{some} of {all} A</source>
        <translation>{some} A sur {all}</translation>
    </message>
    <message>
        <source>Who is “{name}”?</source>
        <translation>Qui est «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>a draft</source>
        <comment>what a file is</comment>
        <translation>un projet</translation>
    </message>
    <message>
        <source>a paper with proposals</source>
        <comment>what a file is</comment>
        <translation>un document contenant des propositions</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>C’est</translation>
    </message>
    <message>
        <source>It looks like a paper with &amp;proposals: read it as one</source>
        <translation>Semble un document de &amp;propositions : le lire ainsi</translation>
    </message>
    <message>
        <source>Its passages are headed by names: {names}</source>
        <translation>Ses passages portent des noms en tête : {names}</translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>Arrêter la &amp;lecture</translation>
    </message>
    <message>
        <source>How far it is read</source>
        <translation>Avancement de la lecture</translation>
    </message>
    <message>
        <source>Says which language it is</source>
        <translation>Indique de quelle langue il s’agit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>For who&amp;m</source>
        <translation>Po&amp;ur qui</translation>
    </message>
    <message>
        <source>As I chose below</source>
        <translation>Selon mes choix ci-dessous</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>For my minister: what matters, in short</source>
        <translation>Pour mon ministre&#xa0;: l’essentiel, en bref</translation>
    </message>
    <message>
        <source>For the file: all evidence, to be kept</source>
        <translation>Pour les archives&#xa0;: toutes les preuves, à conserver</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>This has no pages to be looked at here. When it is written, it will have this:</source>
        <translation>Ceci n’a pas de pages à regarder ici. Une fois écrit, le fichier contiendra&#xa0;:</translation>
    </message>
    <message>
        <source>Got it (Esc)</source>
        <translation>Compris (Esc)</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>Plus de conseils</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>hints</comment>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>What was open stays as it is until then.</source>
        <translation>Ce qui était ouvert reste tel quel jusque-là.</translation>
    </message>
    <message>
        <source>A new place for a note</source>
        <translation>Une nouvelle place pour une note</translation>
    </message>
    <message>
        <source>&amp;Leave it without a place</source>
        <translation>&amp;Laisser sans place</translation>
    </message>
    <message>
        <source>{share} % of it is the same</source>
        <translation>{share} % de ces mots sont les mêmes</translation>
    </message>
    <message>
        <source>Take this place</source>
        <translation>Prendre cette place</translation>
    </message>
    <message>
        <source>Show it in the texts</source>
        <translation>La montrer dans les textes</translation>
    </message>
    <message>
        <source>Take this place: {place}</source>
        <translation>Prendre cette place : {place}</translation>
    </message>
    <message>
        <source>Its words are gone in {draft}. These places there are like them: struck is what was, underlined what stands there now. Nothing is placed unless you take it, and Undo takes it back.</source>
        <translation>Ses mots ont disparu dans {draft}. Ces passages leur ressemblent : barré, ce qui était ; souligné, ce qui s’y trouve maintenant. Rien n’est placé sans que vous le preniez, et Annuler remet comme avant.</translation>
    </message>
    <message>
        <source>Its words are gone in {draft}, and no place there is like them. These places in other drafts are: struck is what was, underlined what stands there. Nothing is placed unless you take it, and Undo takes it back.</source>
        <translation>Ses mots ont disparu dans {draft}, et aucun passage n’y ressemble. Ces passages d’autres projets leur ressemblent : barré, ce qui était ; souligné, ce qui s’y trouve. Rien n’est placé sans que vous le preniez, et Annuler remet comme avant.</translation>
    </message>
    <message>
        <source>Its words are too few to be looked for in {draft}: {words}</source>
        <translation>Ses mots sont trop peu nombreux pour être cherchés dans {draft} : {words}</translation>
    </message>
    <message>
        <source>No place in {draft} is like its words and says the same: {words}. Where a negation, a number or a verb such as “shall” differs, no place is offered.</source>
        <translation>Aucun passage de {draft} ne ressemble à ses mots en disant la même chose : {words}. Là où une négation, un nombre ou un verbe comme « doit » diffère, aucune place n’est proposée.</translation>
    </message>
    <message>
        <source>only in the older draft</source>
        <translation>seulement dans le projet le plus ancien</translation>
    </message>
    <message>
        <source>the amendments with this name</source>
        <translation>les amendements qui portent ce nom</translation>
    </message>
    <message>
        <source>what was proposed under this name</source>
        <translation>ce qui a été proposé sous ce nom</translation>
    </message>
    <message>
        <source>{place} in {draft} is joined with {other} now; Undo takes that back.</source>
        <translation>{place} dans {draft} est maintenant réunie avec {other}&#xa0;; Annuler remet comme avant.</translation>
    </message>
    <message>
        <source>You joined it with {other}, and it does not stand so in {draft} now. These places there are like it: struck is what was, underlined what stands there now. Nothing is joined unless you take it, and Undo takes it back.</source>
        <translation>Vous l’aviez réunie avec {other}, et elle ne figure plus ainsi dans {draft}. Ces dispositions lui ressemblent&#xa0;: barré, ce qui était&#xa0;; souligné, ce qui s’y trouve maintenant. Rien n’est réuni sans que vous le preniez, et Annuler remet comme avant.</translation>
    </message>
    <message>
        <source>A new place for a joined provision</source>
        <translation>Une nouvelle place pour une disposition réunie</translation>
    </message>
    <message>
        <source>The proposal speaks to {place} in {draft} now; Undo takes that back.</source>
        <translation>La proposition porte maintenant sur {place} de {draft} ; Annuler remet comme avant.</translation>
    </message>
    <message>
        <source>The words it quotes do not stand there. These places in {draft} are like them: struck is what it quotes, underlined what stands there. Nothing is put right unless you take it, and Undo takes it back.</source>
        <translation>Les mots qu’elle cite n’y figurent pas. Ces passages de {draft} leur ressemblent : barré, ce qu’elle cite ; souligné, ce qui s’y trouve. Rien n’est rectifié sans que vous le preniez, et Annuler remet comme avant.</translation>
    </message>
    <message>
        <source>The place of a quotation</source>
        <translation>La place d’une citation</translation>
    </message>
    <message>
        <source>Scope: provisions by what they reach</source>
        <translation>Portée&#xa0;: dispositions et ce qu’elles visent</translation>
    </message>
    <message>
        <source>The network of citations</source>
        <translation>Le réseau des renvois</translation>
    </message>
    <message>
        <source>The scope in words</source>
        <translation>La portée en mots</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>Non visé.</translation>
    </message>
    <message>
        <source>What it reaches besides</source>
        <translation>Ce qu’elle vise par ailleurs</translation>
    </message>
    <message>
        <source>Positions on it</source>
        <translation>Positions à ce sujet</translation>
    </message>
    <message>
        <source>No position on what they reach is recorded.</source>
        <translation>Aucune position sur ce qu’elles visent n’est enregistrée.</translation>
    </message>
    <message>
        <source>Before, in {draft}</source>
        <translation>Auparavant, dans {draft}</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>by which a provision is reached</comment>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Montrer les modifications</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>this draft</source>
        <translation>ce projet</translation>
    </message>
    <message>
        <source>It does not stand in this draft.</source>
        <translation>Elle ne figure pas dans ce projet.</translation>
    </message>
    <message>
        <source>It reaches nothing.</source>
        <translation>Elle ne vise rien.</translation>
    </message>
    <message>
        <source>The same as before.</source>
        <translation>Comme auparavant.</translation>
    </message>
    <message>
        <source>reached by its own words</source>
        <translation>visé par ses propres termes</translation>
    </message>
    <message>
        <source>reached by a citation</source>
        <translation>visé par renvoi</translation>
    </message>
    <message>
        <source>in brackets or an option</source>
        <translation>entre crochets ou dans une option</translation>
    </message>
    <message>
        <source>{place}: {count}, folded</source>
        <translation>{place}&#xa0;: {count}, repliées</translation>
    </message>
    <message>
        <source>{place}: {count}, unfolded</source>
        <translation>{place}&#xa0;: {count}, dépliées</translation>
    </message>
    <message>
        <source>{name}: what reaches it stands first</source>
        <translation>{name}&#xa0;: ce qui le vise est en tête</translation>
    </message>
    <message>
        <source>Draft of which the scope is told</source>
        <translation>Projet dont la portée est indiquée</translation>
    </message>
    <message>
        <source>S&amp;ince:</source>
        <translation>D&amp;epuis&#xa0;:</translation>
    </message>
    <message>
        <source>Older draft since which the scope moved</source>
        <translation>Projet antérieur depuis lequel la portée a changé</translation>
    </message>
    <message>
        <source>&amp;Fold articles</source>
        <translation>&amp;Replier les articles</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>Ce projet</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Over all drafts</source>
        <translation>Sur tous les projets</translation>
    </message>
    <message>
        <source>Of what the scope is told</source>
        <translation>Ce dont la portée est indiquée</translation>
    </message>
    <message>
        <source>Reading the scope</source>
        <translation>Lecture de la portée</translation>
    </message>
    <message>
        <source>Citations and phrases are followed to what each provision reaches.</source>
        <translation>Les renvois et les formules sont suivis jusqu’à ce que vise chaque disposition.</translation>
    </message>
    <message>
        <source>Reading the scope …</source>
        <translation>Lecture de la portée …</translation>
    </message>
    <message>
        <source>Reading the scope of all drafts</source>
        <translation>Lecture de la portée de tous les projets</translation>
    </message>
    <message>
        <source>Each draft is compared with the next. This is done once.</source>
        <translation>Chaque projet est comparé au suivant. Cela n’est fait qu’une fois.</translation>
    </message>
    <message>
        <source>Reading the scope of all drafts …</source>
        <translation>Lecture de la portée de tous les projets …</translation>
    </message>
    <message>
        <source>The scope could not be read.</source>
        <translation>La portée n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The scope was not read to its end.</source>
        <translation>La portée n’a pas été lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>Open one to see which provisions reach which offences.</source>
        <translation>Ouvrez-en un pour voir quelles dispositions visent quelles infractions.</translation>
    </message>
    <message>
        <source>There is no older draft in its language: nothing can have moved.</source>
        <translation>Il n’y a pas de projet antérieur dans sa langue&#xa0;: rien n’a pu changer.</translation>
    </message>
    <message>
        <source>From {older} to {newer} no provision reaches more or less than it did.</source>
        <translation>De {older} à {newer}, aucune disposition ne vise plus ni moins qu’auparavant.</translation>
    </message>
    <message>
        <source>There is no draft yet.</source>
        <translation>Il n’y a pas encore de projet.</translation>
    </message>
    <message>
        <source>Add one to see which provisions reach which offences.</source>
        <translation>Ajoutez-en un pour voir quelles dispositions visent quelles infractions.</translation>
    </message>
    <message>
        <source>No provision speaks of an offence.</source>
        <translation>Aucune disposition ne parle d’une infraction.</translation>
    </message>
    <message>
        <source>Offences that it creates: {names}.</source>
        <translation>Infractions qu’il crée&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>This text creates no offence and speaks of none.</source>
        <translation>Ce texte ne crée aucune infraction et n’en vise aucune.</translation>
    </message>
    <message>
        <source>A scope is read where a text creates offences, or speaks of them in one of six languages.</source>
        <translation>Une portée se lit là où un texte crée des infractions ou en parle, dans l’une de six langues.</translation>
    </message>
    <message>
        <source>Scope: {place}</source>
        <translation>Portée&#xa0;: {place}</translation>
    </message>
    <message>
        <source>new</source>
        <comment>of a cell of the scope</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>of a cell of the scope</comment>
        <translation>disparu</translation>
    </message>
    <message>
        <source>other limits</source>
        <translation>autres limites</translation>
    </message>
    <message>
        <source>settled now</source>
        <translation>désormais tranché</translation>
    </message>
    <message>
        <source>in brackets or an option now</source>
        <translation>désormais entre crochets ou dans une option</translation>
    </message>
    <message>
        <source>moved in a part of it</source>
        <translation>changé en partie</translation>
    </message>
    <message>
        <source>option {number}</source>
        <translation>option {number}</translation>
    </message>
    <message>
        <source>in brackets</source>
        <translation>entre crochets</translation>
    </message>
    <message>
        <source>{place} (older draft)</source>
        <translation>{place} (projet antérieur)</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non visé</translation>
    </message>
    <message>
        <source>reached by way of {places}</source>
        <translation>visé par renvoi à&#xa0;: {places}</translation>
    </message>
    <message>
        <source>with limits</source>
        <translation>avec des limites</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>of what a provision reaches</comment>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Wider</source>
        <comment>of what a provision reaches</comment>
        <translation>Élargi</translation>
    </message>
    <message>
        <source>Narrower</source>
        <comment>of what a provision reaches</comment>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>Asked by {names}.</source>
        <translation>Demandé par {names}.</translation>
    </message>
    <message>
        <source>For the contrary: {names}.</source>
        <translation>Pour le contraire&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Nobody is known to have asked for it.</source>
        <translation>On ne sait de personne qu’il l’ait demandé.</translation>
    </message>
    <message>
        <source>What moved in the scope</source>
        <translation>Ce qui a changé dans la portée</translation>
    </message>
    <message>
        <source>Enter shows the changes in the texts</source>
        <translation>Entrée montre les modifications dans les textes</translation>
    </message>
    <message>
        <source>Where it comes from itself</source>
        <translation>D’où elle vient elle-même</translation>
    </message>
    <message numerus="yes">
        <source>and %n departures more</source>
        <translation>
            <numerusform>et %n autre écart</numerusform>
            <numerusform>et %n autres écarts</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft and source side by side</source>
        <translation>Projet et source côte à côte</translation>
    </message>
    <message>
        <source>Cited here</source>
        <translation>Cité ici</translation>
    </message>
    <message>
        <source>{share} of its words</source>
        <translation>{share} de ses mots</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>mot pour mot</translation>
    </message>
    <message numerus="yes">
        <source>%n departures</source>
        <translation>
            <numerusform>%n écart</numerusform>
            <numerusform>%n écarts</numerusform>
        </translation>
    </message>
    <message>
        <source>since {draft}</source>
        <translation>depuis {draft}</translation>
    </message>
    <message>
        <source>asked by {names}</source>
        <translation>demandé par {names}</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Article &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>The words of the instrument</source>
        <translation>Le texte de l’instrument</translation>
    </message>
    <message>
        <source>Article of the instrument</source>
        <translation>Article de l’instrument</translation>
    </message>
    <message>
        <source>Reading the instrument</source>
        <translation>Lecture de l’instrument</translation>
    </message>
    <message>
        <source>in force since {day}</source>
        <translation>en vigueur depuis le {day}</translation>
    </message>
    <message>
        <source>Provisions and their sources</source>
        <translation>Les dispositions et leurs sources</translation>
    </message>
    <message>
        <source>Add instruments</source>
        <translation>Ajouter des instruments</translation>
    </message>
    <message>
        <source>Making the shelf of this computer</source>
        <translation>Création des instruments de référence de cet ordinateur</translation>
    </message>
    <message>
        <source>Make or open a dossier first: instruments stand on its shelf.</source>
        <translation>Créez ou ouvrez d’abord un dossier : les instruments de référence y sont conservés.</translation>
    </message>
    <message>
        <source>putting {names} on the shelf</source>
        <translation>l’ajout de {names} aux instruments de référence</translation>
    </message>
    <message>
        <source>On the shelf now: {names}.</source>
        <translation>Parmi les instruments de référence désormais : {names}.</translation>
    </message>
    <message>
        <source>what is said of {instrument}</source>
        <translation>la description de {instrument}</translation>
    </message>
    <message>
        <source>Describing an instrument</source>
        <translation>Description d’un instrument</translation>
    </message>
    <message>
        <source>taking {names} off the shelf</source>
        <translation>le retrait de {names} des instruments de référence</translation>
    </message>
    <message>
        <source>Taken off the shelf: {names}. Ctrl+Z brings it back.</source>
        <translation>Retiré des instruments de référence : {names}. Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>Taking off the shelf</source>
        <translation>Retrait des instruments de référence</translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation>Il y figure déjà.</translation>
    </message>
    <message>
        <source>copying {names} to the shelf</source>
        <translation>la copie de {names} parmi les instruments de référence</translation>
    </message>
    <message>
        <source>On the shelf of this computer now: {names}.</source>
        <translation>Parmi les instruments de référence de cet ordinateur désormais : {names}.</translation>
    </message>
    <message>
        <source>On the shelf of this dossier now: {names}.</source>
        <translation>Parmi les instruments de référence de ce dossier désormais : {names}.</translation>
    </message>
    <message>
        <source>Copying to the shelf</source>
        <translation>Copie parmi les instruments de référence</translation>
    </message>
    <message>
        <source>The shelf is being changed</source>
        <translation>Modification des instruments de référence</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom abrégé</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adopté le</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>En vigueur depuis le</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Also on</source>
        <translation>Aussi dans</translation>
    </message>
    <message>
        <source>Instruments on the shelf of this dossier</source>
        <translation>Instruments de référence de ce dossier</translation>
    </message>
    <message>
        <source>Instruments on the shelf of this computer</source>
        <translation>Instruments de référence de cet ordinateur</translation>
    </message>
    <message>
        <source>No instrument stands on the shelf of this dossier. Add the files of existing treaties, or drop them here: every provision of a draft is then told with the provisions from which its words come.</source>
        <translation>Ce dossier n’a aucun instrument de référence. Ajoutez les fichiers de traités existants, ou déposez-les ici : chaque disposition d’un projet est alors montrée avec celles d’où viennent ses mots.</translation>
    </message>
    <message>
        <source>This computer&apos;s shelf is empty. What stands here is at hand for every dossier, and counts for one when it is taken onto its shelf.</source>
        <translation>Cet ordinateur n’a aucun instrument de référence. Ceux qui figurent ici sont à portée de tous les dossiers, et comptent pour un dossier lorsqu’ils y sont repris.</translation>
    </message>
    <message>
        <source>The shelf of this dossier</source>
        <translation>Instruments de référence de ce dossier</translation>
    </message>
    <message>
        <source>The shelf of this computer</source>
        <translation>Instruments de référence de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Add instruments…</source>
        <translation>&amp;Ajouter des instruments…</translation>
    </message>
    <message>
        <source>Read its text</source>
        <translation>Lire le texte</translation>
    </message>
    <message>
        <source>Descri&amp;be…</source>
        <translation>&amp;Décrire…</translation>
    </message>
    <message>
        <source>&amp;Take off the shelf</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Take onto the shelf of the d&amp;ossier</source>
        <translation>Reprendre dans le d&amp;ossier</translation>
    </message>
    <message>
        <source>Keep on this &amp;computer, too</source>
        <translation>&amp;Conserver aussi sur cet ordinateur</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>this dossier</source>
        <translation>ce dossier</translation>
    </message>
    <message>
        <source>Its life</source>
        <translation>Son historique</translation>
    </message>
    <message>
        <source>Its changes</source>
        <translation>Ses changements</translation>
    </message>
    <message>
        <source>Lay it beside the draft</source>
        <translation>La placer à côté du projet</translation>
    </message>
    <message numerus="yes">
        <source>and %n provisions more: they stand in the list</source>
        <translation>
            <numerusform>et %n autre disposition : elle figure dans la liste</numerusform>
            <numerusform>et %n autres dispositions : elles figurent dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this source stands here.</source>
        <translation>Rien de cette source ne figure ici.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>What differed before, and does no longer</source>
        <translation>Ce qui différait auparavant et ne diffère plus</translation>
    </message>
    <message>
        <source>Proposals that take over a source</source>
        <translation>Propositions qui reprennent une source</translation>
    </message>
    <message>
        <source>all provisions</source>
        <translation>toutes les dispositions</translation>
    </message>
    <message>
        <source>with a source</source>
        <translation>avec une source</translation>
    </message>
    <message>
        <source>with departures</source>
        <translation>avec des écarts</translation>
    </message>
    <message>
        <source>going toward a source</source>
        <translation>se rapprochant d’une source</translation>
    </message>
    <message>
        <source>going away from a source</source>
        <translation>s’éloignant d’une source</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>sans source</translation>
    </message>
    <message numerus="yes">
        <source>%n words of it stand there</source>
        <translation>
            <numerusform>%n de ses mots y figure</numerusform>
            <numerusform>%n de ses mots y figurent</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of all</source>
        <translation>{share} du total</translation>
    </message>
    <message>
        <source>nothing of substance differs</source>
        <translation>aucune différence de fond</translation>
    </message>
    <message>
        <source>nobody is known to have asked</source>
        <translation>on ne sait pas qui l’a demandé</translation>
    </message>
    <message>
        <source>Draft of which the sources are told</source>
        <translation>Projet dont les sources sont indiquées</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>The shelf of instruments</source>
        <translation>Instruments de référence</translation>
    </message>
    <message>
        <source>Sources of a draft, or the shelf</source>
        <translation>Sources d’un projet, ou instruments de référence</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Which provisions</source>
        <translation>Quelles dispositions</translation>
    </message>
    <message>
        <source>Find in provisions and sources</source>
        <translation>Chercher dans les dispositions et les sources</translation>
    </message>
    <message>
        <source>Looking at the shelf</source>
        <translation>Examen des instruments de référence</translation>
    </message>
    <message>
        <source>Reading the sources</source>
        <translation>Lecture des sources</translation>
    </message>
    <message>
        <source>Every provision of the draft is looked for on the shelf, and followed through the drafts.</source>
        <translation>Chaque disposition du projet est cherchée dans les instruments de référence et suivie de projet en projet.</translation>
    </message>
    <message>
        <source>Reading the sources …</source>
        <translation>Lecture des sources …</translation>
    </message>
    <message>
        <source>Add one to see where its words come from.</source>
        <translation>Ajoutez-en un pour voir d’où viennent ses mots.</translation>
    </message>
    <message>
        <source>Put existing treaties on the shelf of this dossier: every provision is then told with the provisions from which its words come, and every amendment as going toward one or away from it.</source>
        <translation>Ajoutez des traités existants aux instruments de référence de ce dossier : chaque disposition est alors montrée avec celles d’où viennent ses mots, et chaque amendement comme s’en rapprochant ou s’en éloignant.</translation>
    </message>
    <message>
        <source>No instrument is on the shelf.</source>
        <translation>Aucun instrument de référence.</translation>
    </message>
    <message>
        <source>Add instruments…</source>
        <translation>Ajouter des instruments…</translation>
    </message>
    <message>
        <source>all instruments</source>
        <translation>tous les instruments</translation>
    </message>
    <message>
        <source>The sources could not be read.</source>
        <translation>Les sources n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The sources were not read to their end.</source>
        <translation>Les sources n’ont pas été lues jusqu’au bout.</translation>
    </message>
    <message>
        <source>Open one to see where the words of its drafts come from.</source>
        <translation>Ouvrez-en un pour voir d’où viennent les mots de ses projets.</translation>
    </message>
    <message>
        <source>No provision is left by what is chosen above.</source>
        <translation>Ce qui est choisi ci-dessus ne laisse aucune disposition.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Rien à montrer.</translation>
    </message>
    <message>
        <source>Show all provisions</source>
        <translation>Montrer toutes les dispositions</translation>
    </message>
    <message>
        <source>Sources: {place}</source>
        <translation>Sources : {place}</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>Source : {sources}</translation>
    </message>
    <message>
        <source>History of the article</source>
        <translation>Histoire de l’article</translation>
    </message>
    <message>
        <source>text</source>
        <comment>link to a provision in the texts</comment>
        <translation>texte</translation>
    </message>
    <message>
        <source>text before</source>
        <comment>link to a provision in the texts</comment>
        <translation>texte antérieur</translation>
    </message>
    <message>
        <source>change</source>
        <comment>link to a change</comment>
        <translation>modification</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>link to a proposal</comment>
        <translation>proposition</translation>
    </message>
    <message>
        <source>note</source>
        <comment>link to a note</comment>
        <translation>note</translation>
    </message>
    <message>
        <source>position</source>
        <comment>link to a position</comment>
        <translation>position</translation>
    </message>
    <message>
        <source>source</source>
        <comment>link to a source</comment>
        <translation>source</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>Le livre</translation>
    </message>
    <message>
        <source>Part or article of the book</source>
        <translation>Partie ou article du livre</translation>
    </message>
    <message>
        <source>That draft is the text as adopted</source>
        <translation>Ce projet est le texte adopté</translation>
    </message>
    <message>
        <source>Private notes, too</source>
        <translation>Aussi les notes privées</translation>
    </message>
    <message>
        <source>Part or arti&amp;cle; nothing for the whole book</source>
        <translation>Partie ou arti&amp;cle ; rien pour le livre entier</translation>
    </message>
    <message>
        <source>Show {place} in {draft}</source>
        <translation>Afficher {place} dans {draft}</translation>
    </message>
    <message>
        <source>Nothing is in dispute here.</source>
        <translation>Rien n’est contesté ici.</translation>
    </message>
    <message>
        <source>Since the draft before</source>
        <translation>Depuis le projet précédent</translation>
    </message>
    <message>
        <source>When the article went</source>
        <translation>À la disparition de l’article</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand in the export.</source>
        <translation>
            <numerusform>Autres éléments dans l’exportation&#xa0;: %n</numerusform>
            <numerusform>Autres éléments dans l’exportation&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Aucun auteur connu</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>count</comment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Agreed in plenary</source>
        <translation>Convenu en plénière</translation>
    </message>
    <message>
        <source>Agreed in group</source>
        <translation>Convenu en groupe</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>words</comment>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Sans mention</translation>
    </message>
    <message>
        <source>Nobody is known to hold it.</source>
        <translation>On ne connaît personne qui le soutienne.</translation>
    </message>
    <message>
        <source>Asked of other words, or of all of it</source>
        <translation>Demandes visant d’autres mots, ou l’ensemble</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>auparavant&#xa0;:</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>In dispute, draft by draft</source>
        <translation>Contesté, projet par projet</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Qui le soutient</translation>
    </message>
    <message>
        <source>Who else asks</source>
        <translation>Qui demande aussi</translation>
    </message>
    <message numerus="yes">
        <source>%n texts in dispute</source>
        <translation>
            <numerusform>textes contestés&#xa0;: %n</numerusform>
            <numerusform>textes contestés&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles, the most contested first</source>
        <translation>Articles, les plus contestés en premier</translation>
    </message>
    <message>
        <source>one of rival wordings</source>
        <translation>une variante parmi d’autres</translation>
    </message>
    <message>
        <source>an option</source>
        <translation>une option</translation>
    </message>
    <message>
        <source>signed by names</source>
        <translation>signé de noms</translation>
    </message>
    <message>
        <source>for the words</source>
        <translation>pour ces mots</translation>
    </message>
    <message>
        <source>against the words</source>
        <translation>contre ces mots</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>side</comment>
        <translation>autrement</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>narrowed</source>
        <translation>restreint</translation>
    </message>
    <message>
        <source>widened</source>
        <translation>élargi</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulé</translation>
    </message>
    <message>
        <source>settled: the words stand</source>
        <translation>réglé&#xa0;: les mots restent</translation>
    </message>
    <message>
        <source>settled: the words are gone</source>
        <translation>réglé&#xa0;: les mots ont disparu</translation>
    </message>
    <message>
        <source>{name} (name not read)</source>
        <translation>{name} (nom non reconnu)</translation>
    </message>
    <message>
        <source>asked for by {names}</source>
        <translation>demandé par {names}</translation>
    </message>
    <message>
        <source>the contrary asked for by {names}</source>
        <translation>le contraire demandé par {names}</translation>
    </message>
    <message>
        <source>{name} ({how})</source>
        <translation>{name} ({how})</translation>
    </message>
    <message>
        <source>agreed in plenary</source>
        <translation>convenu en plénière</translation>
    </message>
    <message>
        <source>agreed in group</source>
        <translation>convenu en groupe</translation>
    </message>
    <message>
        <source>unmarked</source>
        <translation>sans mention</translation>
    </message>
    <message>
        <source>The article in detail</source>
        <translation>L’article en détail</translation>
    </message>
    <message>
        <source>A&amp;lso what is not in dispute</source>
        <translation>A&amp;ussi ce qui n’est pas contesté</translation>
    </message>
    <message>
        <source>Looking for who holds what</source>
        <translation>Recherche de qui soutient quoi</translation>
    </message>
    <message>
        <source>Brackets, options and signed words are followed through the drafts, with all who spoke of them.</source>
        <translation>Les crochets, options et mots signés sont suivis d’un projet à l’autre, avec tous ceux qui en ont parlé.</translation>
    </message>
    <message>
        <source>Looking for who holds what …</source>
        <translation>Recherche de qui soutient quoi…</translation>
    </message>
    <message>
        <source>It could not be found who holds what.</source>
        <translation>Impossible d’établir qui soutient quoi.</translation>
    </message>
    <message>
        <source>It was not looked to its end who holds what.</source>
        <translation>La recherche n’a pas été menée à terme.</translation>
    </message>
    <message>
        <source>Open one to see who holds what.</source>
        <translation>Ouvrez-en un pour voir qui soutient quoi.</translation>
    </message>
    <message>
        <source>The page tells who holds which words in dispute. Add a draft to begin.</source>
        <translation>La page dit qui soutient quels mots contestés. Ajoutez un projet pour commencer.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts of the last drafts that nobody is known to hold</source>
        <translation>
            <numerusform>textes des derniers projets sans auteur connu&#xa0;: %n</numerusform>
            <numerusform>textes des derniers projets sans auteur connu&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the same of some words, the contrary of others</source>
        <translation>la même chose pour certains mots, le contraire pour d’autres</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>relation</comment>
        <translation>la même chose</translation>
    </message>
    <message>
        <source>the contrary</source>
        <comment>relation</comment>
        <translation>le contraire</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>relation</comment>
        <translation>autrement</translation>
    </message>
    <message numerus="yes">
        <source>the same on %n</source>
        <translation>
            <numerusform>la même chose&#xa0;: %n</numerusform>
            <numerusform>la même chose&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contrary on %n</source>
        <translation>
            <numerusform>le contraire&#xa0;: %n</numerusform>
            <numerusform>le contraire&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>otherwise on %n</source>
        <translation>
            <numerusform>autrement&#xa0;: %n</numerusform>
            <numerusform>autrement&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>both spoke on %n provisions</source>
        <translation>
            <numerusform>dispositions dont les deux ont parlé (%n)</numerusform>
            <numerusform>dispositions dont les deux ont parlé (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n shared provisions tell no tendency.</source>
        <translation>
            <numerusform>En dessous de ce nombre de dispositions communes, aucune tendance n’est indiquée&#xa0;: %n</numerusform>
            <numerusform>En dessous de ce nombre de dispositions communes, aucune tendance n’est indiquée&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>With what was said up to each draft</source>
        <translation>Avec ce qui avait été dit jusqu’à chaque projet</translation>
    </message>
    <message>
        <source>Both spoke on</source>
        <translation>Les deux ont parlé de</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Même chose</translation>
    </message>
    <message>
        <source>Contrary</source>
        <translation>Contraire</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Autrement</translation>
    </message>
    <message numerus="yes">
        <source>spoke on %n provisions</source>
        <translation>
            <numerusform>dispositions dont il a parlé&#xa0;: %n</numerusform>
            <numerusform>dispositions dont il a parlé&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Members who spoke apart from their group</source>
        <translation>Membres qui se sont démarqués de leur groupe</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Who stands near whom</source>
        <translation>Qui est proche de qui</translation>
    </message>
    <message numerus="yes">
        <source>No two have %n shared provisions and stand near each other.</source>
        <translation>
            <numerusform>Aucune paire proche, avec au moins ce nombre de dispositions communes&#xa0;: %n</numerusform>
            <numerusform>Aucune paire proche, avec au moins ce nombre de dispositions communes&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not by members, for no day is told or they are not known</source>
        <translation>Pas par membre, faute de date ou de membres connus</translation>
    </message>
    <message numerus="yes">
        <source>%n wishes of names that are not read are in no count.</source>
        <translation>
            <numerusform>Demandes de noms non reconnus, non comptées&#xa0;: %n</numerusform>
            <numerusform>Demandes de noms non reconnus, non comptées&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asks that have no place in a draft are in no count.</source>
        <translation>
            <numerusform>Demandes sans place dans un projet, non comptées&#xa0;: %n</numerusform>
            <numerusform>Demandes sans place dans un projet, non comptées&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} (new)</source>
        <translation>{place} (nouveau)</translation>
    </message>
    <message>
        <source>There is no provision on which both spoke.</source>
        <translation>Il n’y a pas de disposition dont les deux aient parlé.</translation>
    </message>
    <message>
        <source>{counts} of {all}</source>
        <comment>counts of a pair</comment>
        <translation>{counts} sur {all}</translation>
    </message>
    <message>
        <source>Who sides with whom: actors by actors</source>
        <translation>Qui est du côté de qui&#xa0;: auteurs par auteurs</translation>
    </message>
    <message>
        <source>&amp;Until draft:</source>
        <translation>&amp;Jusqu’au projet&#xa0;:</translation>
    </message>
    <message>
        <source>Draft up to which what was said counts</source>
        <translation>Projet jusqu’auquel ce qui a été dit compte</translation>
    </message>
    <message>
        <source>The two in detail</source>
        <translation>Les deux en détail</translation>
    </message>
    <message>
        <source>Order of the actors</source>
        <translation>Ordre des auteurs</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Who is near stands together</source>
        <translation>Les proches côte à côte</translation>
    </message>
    <message>
        <source>Groups as groups</source>
        <translation>Les groupes comme groupes</translation>
    </message>
    <message>
        <source>Groups as their members</source>
        <translation>Les groupes comme leurs membres</translation>
    </message>
    <message>
        <source>&amp;Only these actors…</source>
        <translation>&amp;Seulement ces auteurs…</translation>
    </message>
    <message>
        <source>&amp;Apart and near</source>
        <translation>À &amp;part et proches</translation>
    </message>
    <message>
        <source>In each cell: same · contrary · otherwise, of the provisions on which both spoke. The bar, from five on: filled same, hatched contrary, empty otherwise.</source>
        <translation>Dans chaque case&#xa0;: même chose · contraire · autrement, sur les dispositions dont les deux ont parlé. La barre, à partir de cinq&#xa0;: pleine même chose, hachurée contraire, vide autrement.</translation>
    </message>
    <message>
        <source>Only:</source>
        <translation>Seulement&#xa0;:</translation>
    </message>
    <message>
        <source>Counting who sides with whom</source>
        <translation>Décompte de qui est du côté de qui</translation>
    </message>
    <message>
        <source>What everybody said of each provision is laid beside what others said of it.</source>
        <translation>Ce que chacun a dit de chaque disposition est rapproché de ce que les autres en ont dit.</translation>
    </message>
    <message>
        <source>Counting who sides with whom …</source>
        <translation>Décompte de qui est du côté de qui…</translation>
    </message>
    <message>
        <source>None of these actors spoke of a provision.</source>
        <translation>Aucun de ces auteurs n’a parlé d’une disposition.</translation>
    </message>
    <message>
        <source>Show all actors</source>
        <translation>Montrer tous les auteurs</translation>
    </message>
    <message>
        <source>It could not be counted who sides with whom.</source>
        <translation>Impossible d’établir qui est du côté de qui.</translation>
    </message>
    <message>
        <source>It was not counted to its end who sides with whom.</source>
        <translation>Le décompte n’a pas été mené à terme.</translation>
    </message>
    <message>
        <source>Open one to see who sides with whom.</source>
        <translation>Ouvrez-en un pour voir qui est du côté de qui.</translation>
    </message>
    <message>
        <source>Nobody spoke of a provision yet.</source>
        <translation>Personne n’a encore parlé d’une disposition.</translation>
    </message>
    <message>
        <source>Words come with proposals, tags and positions.</source>
        <translation>Les prises de parole viennent des propositions, des mentions et des positions.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs who both spoke on a provision</source>
        <translation>
            <numerusform>paires ayant parlé d’une même disposition&#xa0;: %n</numerusform>
            <numerusform>paires ayant parlé d’une même disposition&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members spoke apart</source>
        <translation>
            <numerusform>membres à part&#xa0;: %n</numerusform>
            <numerusform>membres à part&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose sides?</source>
        <translation>De quels auteurs&#xa0;?</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Camps</translation>
    </message>
    <message>
        <source>Who holds what</source>
        <translation>Qui soutient quoi</translation>
    </message>
    <message>
        <source>Who sides with whom</source>
        <translation>Qui est du côté de qui</translation>
    </message>
    <message>
        <source>Who holds what, or who sides with whom</source>
        <translation>Qui soutient quoi, ou qui est du côté de qui</translation>
    </message>
    <message>
        <source>Export who holds what</source>
        <translation>Exporter qui soutient quoi</translation>
    </message>
    <message>
        <source>Export who sides with whom</source>
        <translation>Exporter qui est du côté de qui</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} est écrit.</translation>
    </message>
    <message>
        <source>articles over the drafts</source>
        <translation>articles d’un projet à l’autre</translation>
    </message>
    <message>
        <source>who holds words in dispute</source>
        <translation>qui soutient les mots contestés</translation>
    </message>
    <message>
        <source>what became of words in dispute</source>
        <translation>ce que sont devenus les mots contestés</translation>
    </message>
    <message>
        <source>what is asked of other words</source>
        <translation>ce qui est demandé d’autres mots</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>paires</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matrice</translation>
    </message>
    <message>
        <source>provisions on which both spoke</source>
        <translation>dispositions dont les deux ont parlé</translation>
    </message>
    <message>
        <source>pairs over the drafts</source>
        <translation>paires d’un projet à l’autre</translation>
    </message>
    <message>
        <source>members who spoke apart</source>
        <translation>membres qui se sont démarqués</translation>
    </message>
    <message>
        <source>who stands near whom</source>
        <translation>qui se tient près de qui</translation>
    </message>
    <message>
        <source>Statements that records offer as positions</source>
        <translation>Déclarations que les comptes rendus proposent comme positions</translation>
    </message>
    <message>
        <source>Take (T)</source>
        <translation>Retenir (T)</translation>
    </message>
    <message>
        <source>Refuse (R)</source>
        <translation>Écarter (R)</translation>
    </message>
    <message>
        <source>the statement of {actor} on {place}</source>
        <translation>la déclaration de {actor} sur {place}</translation>
    </message>
    <message>
        <source>None of these counts as a position before it is taken. Who asked for a change does not depend on it.</source>
        <translation>Aucune ne compte comme position avant d’avoir été retenue. Qui a demandé une modification n’en dépend pas.</translation>
    </message>
    <message>
        <source>No record offers a position that was not answered.</source>
        <translation>Aucun compte rendu ne propose de position restée sans réponse.</translation>
    </message>
</context>
</TS>
