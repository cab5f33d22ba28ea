<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Travaux was not closed in order the last time. All that had been entered is in its dossier.</source>
        <translation>La última vez Travaux no se cerró correctamente. Todo lo que se había anotado está en su expediente.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Compararlos</translation>
    </message>
    <message>
        <source>The row in words</source>
        <translation>La fila en palabras</translation>
    </message>
    <message>
        <source>What stands at the right</source>
        <translation>Lo que figura a la derecha</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>The list of changes (Ctrl+B)</source>
        <translation>La lista de modificaciones (Ctrl+B)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details and notes (Ctrl+I)</source>
        <translation>Detalles y notas (Ctrl+I)</translation>
    </message>
    <message>
        <source>A name beside a change says who asked for it: solid where the draft itself says so, broken with ≈ where the wording was matched. Click a name for the evidence; F2 explains every mark.</source>
        <translation>Un nombre junto a un cambio dice quién lo pidió: continuo cuando el propio proyecto lo dice, discontinuo con ≈ cuando coinciden las palabras. Haga clic en un nombre para ver la prueba; F2 explica cada marca.</translation>
    </message>
    <message>
        <source>F7 goes to the next amendment, Shift+F7 to the one before; the list has all of them.</source>
        <translation>F7 lleva a la enmienda siguiente, Mayús+F7 a la anterior; la lista las tiene todas.</translation>
    </message>
    <message>
        <source>F5 shows the drafts on a line of time: a click there chooses which two are compared.</source>
        <translation>F5 muestra los proyectos en una línea de tiempo: un clic elige los dos que se comparan.</translation>
    </message>
    <message>
        <source>The comparison was stopped, or could not be made; nothing was changed.</source>
        <translation>La comparación se detuvo o no pudo hacerse; no se modificó nada.</translation>
    </message>
    <message>
        <source>These two drafts are not compared.</source>
        <translation>Estos dos proyectos no se han comparado.</translation>
    </message>
    <message>
        <source>The texts stand here when that is done.</source>
        <translation>Los textos estarán aquí cuando eso termine.</translation>
    </message>
    <message>
        <source>They stand beside each other by their numbers: between two languages no change of words is told.</source>
        <translation>Figuran en paralelo según sus números: entre dos idiomas no se indica ninguna modificación de las palabras.</translation>
    </message>
    <message>
        <source>These two drafts are in different languages.</source>
        <translation>Estos dos proyectos están en idiomas distintos.</translation>
    </message>
    <message>
        <source>Lay them beside each other</source>
        <translation>Ponerlos en paralelo</translation>
    </message>
    <message>
        <source>These two drafts are not compared yet.</source>
        <translation>Estos dos proyectos aún no se han comparado.</translation>
    </message>
    <message>
        <source>What changed between them is shown here.</source>
        <translation>Aquí se muestra lo que cambió entre ellos.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Hecho: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>No program on this computer shows folders; the file is {path}.</source>
        <translation>Ningún programa de este equipo muestra carpetas; el archivo es {path}.</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n actors are followed; follow one of them no more first.</source>
        <translation>
            <numerusform>No se sigue a más de %n autor; deje antes de seguir a uno.</numerusform>
            <numerusform>No se sigue a más de %n autores; deje antes de seguir a uno de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>High contrast, da&amp;rk</source>
        <translation>Alto contraste, osc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Deshacer: {what}</translation>
    </message>
    <message>
        <source>Re&amp;do: {what}</source>
        <translation>&amp;Rehacer: {what}</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Faults are written to {file}, on this computer only.</source>
        <translation>Los errores se registran en {file}, solo en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the paragraph; weights are those of the two drafts alone</source>
        <translation>Copiar el párrafo; los pesos son solo los de los dos proyectos</translation>
    </message>
    <message>
        <source>The list of parts is missing: install Travaux again.</source>
        <translation>Falta la lista de componentes: vuelva a instalar Travaux.</translation>
    </message>
    <message>
        <source>Drafts of a treaty side by side, and who asked for each change. Offline, always.</source>
        <translation>Los proyectos de un tratado en paralelo, y quién pidió cada modificación. Siempre sin conexión.</translation>
    </message>
    <message>
        <source>Travaux is free software under the MIT licence. What it is made of keeps licences of its own, below; Qt and PySide, under the LGPL, may be replaced by others.</source>
        <translation>Travaux es software libre con licencia MIT. Aquello de lo que está hecho conserva sus propias licencias, abajo; Qt y PySide, con licencia LGPL, pueden sustituirse por otros.</translation>
    </message>
    <message>
        <source>of none: it stands alone</source>
        <comment>version of an instrument</comment>
        <translation>de ninguno: es independiente</translation>
    </message>
    <message>
        <source>Short na&amp;me</source>
        <translation>No&amp;mbre abreviado</translation>
    </message>
    <message>
        <source>Titl&amp;e</source>
        <translation>Tít&amp;ulo</translation>
    </message>
    <message>
        <source>Ado&amp;pted on</source>
        <translation>Ado&amp;ptado el</translation>
    </message>
    <message>
        <source>In &amp;force since</source>
        <translation>En &amp;vigor desde el</translation>
    </message>
    <message>
        <source>&amp;Version of</source>
        <translation>&amp;Versión de</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versión</translation>
    </message>
    <message>
        <source>“{day}” is no date; write it as 2024-08-09.</source>
        <translation>«{day}» no es una fecha; escríbala así: 2024-08-09.</translation>
    </message>
    <message>
        <source>Describe an instrument</source>
        <translation>Describir un instrumento</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Made of</source>
        <translation>Co&amp;mpuesto de</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>About Travaux</source>
        <translation>Acerca de Travaux</translation>
    </message>
    <message>
        <source>“{name}” is as its copy “{copy}” has it; the damaged file is “{aside}” now.</source>
        <translation>“{name}” está como en su copia “{copy}”; el archivo dañado se llama ahora “{aside}”.</translation>
    </message>
    <message>
        <source>Another window is being opened.</source>
        <translation>Se está abriendo otra ventana.</translation>
    </message>
    <message>
        <source>{title} (not kept yet)</source>
        <translation>{title} (aún sin guardar)</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>Guardado como «{name}».</translation>
    </message>
    <message>
        <source>Nothing was stored, and no dossier was made.</source>
        <translation>No se guardó nada ni se creó ningún expediente.</translation>
    </message>
    <message>
        <source>A dossier on a server has no passphrase: who may read it is the server’s to say.</source>
        <translation>Un expediente en un servidor no tiene frase de contraseña: es el servidor el que decide quién puede leerlo.</translation>
    </message>
    <message>
        <source>Added: {names}.</source>
        <translation>Añadido: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out.</source>
        <translation>
            <numerusform>Se dejó fuera %n archivo.</numerusform>
            <numerusform>Se dejaron fuera %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is in the dossier already, as a paper with proposals.</source>
        <translation>{file} ya está en el expediente, como documento de propuestas.</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Mostrarlo</translation>
    </message>
    <message>
        <source>{file} is in the dossier already, as “{draft}”.</source>
        <translation>{file} ya está en el expediente, como «{draft}».</translation>
    </message>
    <message numerus="yes">
        <source>%n files → shelf of instruments</source>
        <translation>
            <numerusform>%n archivo → instrumentos de referencia</numerusform>
            <numerusform>%n archivos → instrumentos de referencia</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} looks like a paper with proposals, and was added as one: names head its passages.</source>
        <translation>{file} parece un documento de propuestas y se añadió como tal: hay nombres al frente de sus pasajes.</translation>
    </message>
    <message numerus="yes">
        <source>%n files look like papers with proposals, and were added as such.</source>
        <translation>
            <numerusform>%n archivo parece un documento de propuestas y se añadió como tal.</numerusform>
            <numerusform>%n archivos parecen documentos de propuestas y se añadieron como tales.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a &amp;draft instead</source>
        <translation>Mejor como &amp;proyecto</translation>
    </message>
    <message numerus="yes">
        <source>{drafts} replaced: %n of what was added before does not stand in the new text.</source>
        <translation>
            <numerusform>{drafts} sustituido: %n elemento añadido antes no se mantiene en el texto nuevo.</numerusform>
            <numerusform>{drafts} sustituido: %n elementos añadidos antes no se mantienen en el texto nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look for a new place</source>
        <translation>&amp;Buscar un lugar nuevo</translation>
    </message>
    <message>
        <source>{draft} is kept as a working draft: nobody issued it.</source>
        <translation>{draft} se conserva como proyecto de trabajo: nadie lo publicó.</translation>
    </message>
    <message>
        <source>The proposal is kept; Ctrl+R shows it among the others.</source>
        <translation>La propuesta se ha guardado; Ctrl+R la muestra entre las demás.</translation>
    </message>
    <message>
        <source>throwing {what} away</source>
        <translation>descarte de {what}</translation>
    </message>
    <message>
        <source>Thrown away: {what}. Ctrl+Z brings it back.</source>
        <translation>Desechado: {what}. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>Looking for statements</source>
        <translation>Buscando declaraciones</translation>
    </message>
    <message>
        <source>It is known now who asked.</source>
        <translation>Ya se sabe quién lo pidió.</translation>
    </message>
    <message>
        <source>The marks of {draft} are read anew.</source>
        <translation>Las marcas de {draft} se leen de nuevo.</translation>
    </message>
    <message>
        <source>Open a dossier with proposals first: there is nothing to review.</source>
        <translation>Abra primero un expediente con propuestas: no hay nada que revisar.</translation>
    </message>
    <message>
        <source>Comparing {older} and {newer}</source>
        <translation>Comparando {older} y {newer}</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours; nothing was lost. ({what})</source>
        <translation>Es un error del programa, no suyo; no se perdió nada. ({what})</translation>
    </message>
    <message>
        <source>Saved a copy as {file}.</source>
        <translation>Copia guardada como {file}.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <source>{name} (copy).travaux</source>
        <translation>{name} (copia).travaux</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Dossiers (*.travaux)</source>
        <translation>Expedientes (*.travaux)</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Abrir un expediente</translation>
    </message>
    <message>
        <source>Making “{name}”</source>
        <translation>Creando «{name}»</translation>
    </message>
    <message>
        <source>Opening “{name}”</source>
        <translation>Abriendo «{name}»</translation>
    </message>
    <message>
        <source>A dossier of an older version</source>
        <translation>Un expediente de una versión anterior</translation>
    </message>
    <message>
        <source>“{name}” was made by an older version of Travaux. Bring it up to date on the server?</source>
        <translation>«{name}» fue creado por una versión anterior de Travaux. ¿Actualizarlo en el servidor?</translation>
    </message>
    <message>
        <source>From then on your colleagues need this version of Travaux, too. No copy of it is kept before: backups are the server’s own.</source>
        <translation>A partir de entonces sus colegas también necesitarán esta versión de Travaux. No se guarda antes ninguna copia: las copias de seguridad son propias del servidor.</translation>
    </message>
    <message>
        <source>&amp;Bring it up to date</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>“{name}” was brought up to date; a copy of it as it was lies beside it.</source>
        <translation>Se actualizó «{name}»; junto a él queda una copia de como estaba.</translation>
    </message>
    <message>
        <source>“{name}” was brought up to date on the server.</source>
        <translation>Se actualizó «{name}» en el servidor.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: bringing it up to date was stopped.</source>
        <translation>No se abrió «{name}»: se detuvo su actualización.</translation>
    </message>
    <message>
        <source>Bringing “{name}” up to date</source>
        <translation>Actualizando «{name}»</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Creando el ejemplo</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>Abriendo el ejemplo</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nuevo expediente</translation>
    </message>
    <message>
        <source>Older draft</source>
        <translation>Proyecto anterior</translation>
    </message>
    <message>
        <source>Newer draft</source>
        <translation>Proyecto posterior</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Exchange the two drafts</source>
        <translation>Intercambiar los dos proyectos</translation>
    </message>
    <message>
        <source>The pair before</source>
        <translation>El par anterior</translation>
    </message>
    <message>
        <source>The next pair</source>
        <translation>El par siguiente</translation>
    </message>
    <message>
        <source>Words or article</source>
        <translation>Palabras o artículo</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Changes of form alone are listed when they are asked for</source>
        <translation>Las modificaciones de mera forma se listan cuando se piden</translation>
    </message>
    <message>
        <source>Under their articles</source>
        <translation>Por artículo</translation>
    </message>
    <message>
        <source>Under who asked</source>
        <translation>Por quién lo pidió</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>En el orden del texto</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n modificación</numerusform>
            <numerusform>%n modificaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n of formatting, not listed</source>
        <translation>
            <numerusform>y %n de formato, sin listar</numerusform>
            <numerusform>y %n de formato, sin listar</numerusform>
        </translation>
    </message>
    <message>
        <source>No brackets alone</source>
        <translation>Sin solo corchetes</translation>
    </message>
    <message>
        <source>Amendments in which nothing but brackets came or went are left out</source>
        <translation>Se dejan fuera las enmiendas en las que solo aparecieron o desaparecieron corchetes</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leídas</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Lo nuestro</translation>
    </message>
    <message>
        <source>Only amendments that are not marked as read</source>
        <translation>Solo las enmiendas que no están marcadas como leídas</translation>
    </message>
    <message>
        <source>Only amendments that touch a red line or an ask of ours</source>
        <translation>Solo las enmiendas que afectan a una línea roja o a una petición nuestra</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Por peso</translation>
    </message>
    <message>
        <source>How the amendments stand</source>
        <translation>Cómo se ordenan las enmiendas</translation>
    </message>
    <message numerus="yes">
        <source>%n amendments</source>
        <translation>
            <numerusform>%n enmienda</numerusform>
            <numerusform>%n enmiendas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n amendments</source>
        <translation>
            <numerusform>{some} de %n enmienda</numerusform>
            <numerusform>{some} de %n enmiendas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n changes</source>
        <translation>
            <numerusform>{some} de %n modificación</numerusform>
            <numerusform>{some} de %n modificaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Filter by {what}: {chosen}</source>
        <translation>Filtrar por {what}: {chosen}</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen changes</source>
        <translation>
            <numerusform>%n modificación elegida</numerusform>
            <numerusform>%n modificaciones elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>not where they asked the contrary</source>
        <translation>no donde pidieron lo contrario</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>touching what is ours</source>
        <translation>afecta a lo nuestro</translation>
    </message>
    <message>
        <source>without brackets alone</source>
        <translation>sin solo corchetes</translation>
    </message>
    <message>
        <source>Filter: {what}. Press to take it away</source>
        <translation>Filtro: {what}. Pulse para quitarlo</translation>
    </message>
    <message>
        <source>outside of chapters</source>
        <translation>fuera de los capítulos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Afecta a</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>By weight: A is what binds or is counted, B other wording, C form</source>
        <translation>Por peso: A es lo que obliga o se cuenta, B otra redacción, C forma</translation>
    </message>
    <message>
        <source>By who asked</source>
        <translation>Por quién lo pidió</translation>
    </message>
    <message>
        <source>By kind: inserted, deleted, moved, renumbered …</source>
        <translation>Por tipo: añadido, suprimido, trasladado, renumerado…</translation>
    </message>
    <message>
        <source>By class: changes of substance, changes that only follow others, editorial ones</source>
        <translation>Por clase: cambios de fondo, los que solo siguen a otros, los de redacción</translation>
    </message>
    <message>
        <source>By what a change touches: verbs of obligation, numbers, time limits, scope …</source>
        <translation>Por lo que toca un cambio: verbos de obligación, números, plazos, alcance…</translation>
    </message>
    <message>
        <source>By how it is known who asked: marked in the draft, matched by wording, said by a person</source>
        <translation>Por cómo se sabe quién lo pidió: marcado en el proyecto, coincidente por las palabras, dicho por una persona</translation>
    </message>
    <message>
        <source>By chapter, part or annex</source>
        <translation>Por capítulo, parte o anexo</translation>
    </message>
    <message>
        <source>By notes of yours that stand there</source>
        <translation>Por las notas suyas que hay allí</translation>
    </message>
    <message>
        <source>By which way a change leads: toward a source, away from one; or stands verbatim in one</source>
        <translation>Por dirección: hacia una fuente, apartándose de ella, o literal en una fuente</translation>
    </message>
    <message>
        <source>By the instrument from which the words come</source>
        <translation>Por el instrumento del que vienen las palabras</translation>
    </message>
    <message>
        <source>touches our proposal</source>
        <translation>afecta a nuestra propuesta</translation>
    </message>
    <message>
        <source>to check with the capital</source>
        <translation>por consultar con la capital</translation>
    </message>
    <message>
        <source>another note</source>
        <translation>otra nota</translation>
    </message>
    <message>
        <source>any note</source>
        <translation>cualquier nota</translation>
    </message>
    <message>
        <source>toward a source</source>
        <translation>hacia una fuente</translation>
    </message>
    <message>
        <source>away from a source</source>
        <translation>se aparta de una fuente</translation>
    </message>
    <message>
        <source>stands verbatim in a source</source>
        <translation>figura literalmente en una fuente</translation>
    </message>
    <message>
        <source>{shown} of {changes}</source>
        <translation>{shown} de {changes}</translation>
    </message>
    <message>
        <source>No change between these two drafts</source>
        <translation>Ninguna modificación entre estos dos proyectos</translation>
    </message>
    <message>
        <source>How both drafts are read: as issued, before tracked changes, without brackets, as one actor proposed …</source>
        <translation>Cómo se leen ambos proyectos: tal como se publicaron, antes del control de cambios, sin corchetes, según la propuesta de un actor…</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>Tal como se publicó</translation>
    </message>
    <message>
        <source>Before tracked changes</source>
        <translation>Antes de los cambios registrados</translation>
    </message>
    <message>
        <source>All tracked changes accepted</source>
        <translation>Con todos los cambios registrados</translation>
    </message>
    <message>
        <source>Without brackets</source>
        <translation>Sin corchetes</translation>
    </message>
    <message>
        <source>Option {number} of every choice</source>
        <translation>Opción {number} de cada alternativa</translation>
    </message>
    <message>
        <source>Only the tracked changes of “{author}”</source>
        <translation>Solo los cambios marcados de «{author}»</translation>
    </message>
    <message>
        <source>As proposed by {actor}</source>
        <translation>Según la propuesta de {actor}</translation>
    </message>
    <message numerus="yes">
        <source>%n of formatting</source>
        <translation>
            <numerusform>%n de formato</numerusform>
            <numerusform>%n de formato</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts ({endings});;All files (*)</source>
        <translation>Proyectos ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add drafts</source>
        <translation>Añadir proyectos</translation>
    </message>
    <message>
        <source>Papers with proposals ({endings});;All files (*)</source>
        <translation>Documentos con propuestas ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add proposals</source>
        <translation>Añadir propuestas</translation>
    </message>
    <message>
        <source>Make or open a dossier first: proposals are kept in one.</source>
        <translation>Cree o abra primero un expediente: en él se guardan las propuestas.</translation>
    </message>
    <message>
        <source>the proposal entered on {place}</source>
        <translation>la propuesta anotada sobre {place}</translation>
    </message>
    <message>
        <source>Make or open a dossier first: drafts and papers are kept in one.</source>
        <translation>Cree o abra primero un expediente: en él se guardan los proyectos y documentos.</translation>
    </message>
    <message>
        <source>the import of {names}</source>
        <translation>la importación de {names}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files</source>
        <translation>
            <numerusform>Leyendo %n archivo</numerusform>
            <numerusform>Leyendo %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this dossier</source>
        <translation>Abrir este expediente</translation>
    </message>
    <message numerus="yes">
        <source>%n files → proposals of this dossier</source>
        <translation>
            <numerusform>%n archivo → propuestas de este expediente</numerusform>
            <numerusform>%n archivos → propuestas de este expediente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files → drafts</source>
        <translation>
            <numerusform>%n archivo → proyecto</numerusform>
            <numerusform>%n archivos → proyectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files → proposals</source>
        <translation>
            <numerusform>%n archivo → propuestas</numerusform>
            <numerusform>%n archivos → propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft → join a dossier</source>
        <translation>Un proyecto → añadir a un expediente</translation>
    </message>
    <message>
        <source>2 drafts → compare</source>
        <translation>2 proyectos → comparar</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts → new dossier</source>
        <translation>
            <numerusform>%n proyecto → expediente nuevo</numerusform>
            <numerusform>%n proyectos → expediente nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>Existing treaties ({endings});;All files (*)</source>
        <translation>Tratados existentes ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Lo que se está haciendo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>once a dossier is open</source>
        <translation>cuando haya un expediente abierto</translation>
    </message>
    <message>
        <source>once the dossier is locked</source>
        <translation>cuando el expediente esté bloqueado</translation>
    </message>
    <message>
        <source>once two files are compared without being kept</source>
        <translation>cuando se comparen dos archivos sin guardarlos</translation>
    </message>
    <message>
        <source>once two drafts are compared</source>
        <translation>cuando se hayan comparado dos proyectos</translation>
    </message>
    <message>
        <source>once there are changes</source>
        <translation>cuando haya modificaciones</translation>
    </message>
    <message>
        <source>once two drafts are compared, in their room</source>
        <translation>cuando se hayan comparado dos proyectos, en su sala</translation>
    </message>
    <message>
        <source>once a change is chosen</source>
        <translation>cuando se haya elegido una modificación</translation>
    </message>
    <message>
        <source>once you have been elsewhere</source>
        <translation>cuando haya estado en otro lugar</translation>
    </message>
    <message>
        <source>once you have gone back</source>
        <translation>cuando haya vuelto atrás</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Nothing has these words: no command, no article, actor, note or paper. Take some letters away.</source>
        <translation>Nada tiene estas palabras: ni órdenes, ni artículos, ni actores, ni notas, ni documentos. Borre algunas letras.</translation>
    </message>
    <message>
        <source>A command, an article, an actor, a note, a paper</source>
        <translation>Una orden, un artículo, un actor, una nota, un documento</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, after a size of letters</comment>
        <translation> pt</translation>
    </message>
    <message>
        <source>Open the last dossier when Travaux starts</source>
        <translation>Abrir el último expediente al iniciar Travaux</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>No se nombra a nadie</translation>
    </message>
    <message>
        <source>Stands with the notes that you write from now on, and is kept on this computer and in them. A copy for a partner never has it, unless you say so.</source>
        <translation>Figura con las notas que escriba a partir de ahora y se guarda en este ordenador y en ellas. Una copia para un socio nunca lo lleva, salvo que usted lo pida.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Size of type, in the treaty text</source>
        <translation>&amp;Tamaño de letra, en el texto del tratado</translation>
    </message>
    <message>
        <source>Unchanged provisions shown &amp;around a change</source>
        <translation>Disposiciones sin cambios &amp;alrededor de una modificación</translation>
    </message>
    <message>
        <source>Your &amp;name or initials, for notes</source>
        <translation>Su &amp;nombre o iniciales, para las notas</translation>
    </message>
    <message>
        <source>What you enter is stored at once in the dossier. Travaux opens no connection to a network, but to the server of a dossier that you open there.</source>
        <translation>Lo que se anota se guarda de inmediato en el expediente. Travaux no se conecta a ninguna red, salvo al servidor de un expediente que se abra en él.</translation>
    </message>
    <message>
        <source>Of every dossier with something in it a copy of each day on which it is opened lies beside it, five at most, in a folder that is called as it is, with the word “backups”.</source>
        <translation>De cada expediente que contiene algo hay a su lado una copia de cada día en que se abre, cinco como máximo, en una carpeta que lleva su nombre y la palabra “backups”.</translation>
    </message>
    <message>
        <source>insertion</source>
        <translation>inserción</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>supresión</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>sustitución</translation>
    </message>
    <message>
        <source>move</source>
        <translation>traslado</translation>
    </message>
    <message>
        <source>renumbering</source>
        <translation>renumeración</translation>
    </message>
    <message>
        <source>split</source>
        <translation>división</translation>
    </message>
    <message>
        <source>join</source>
        <translation>unión</translation>
    </message>
    <message>
        <source>bracketing</source>
        <translation>corchetes</translation>
    </message>
    <message>
        <source>option</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>mención nominal</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>cross-reference</source>
        <translation>remisión</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>substantive</source>
        <translation>de fondo</translation>
    </message>
    <message>
        <source>consequential</source>
        <translation>consiguiente</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>de redacción</translation>
    </message>
    <message numerus="yes">
        <source>%n substantive</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n de fondo</numerusform>
            <numerusform>%n de fondo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consequential</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n consiguiente</numerusform>
            <numerusform>%n consiguientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editorial</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n de redacción</numerusform>
            <numerusform>%n de redacción</numerusform>
        </translation>
    </message>
    <message>
        <source>A: rights, obligations, numbers, scope</source>
        <translation>A: derechos, obligaciones, números, alcance</translation>
    </message>
    <message>
        <source>B: other wording</source>
        <translation>B: otra redacción</translation>
    </message>
    <message>
        <source>C: brackets, references, style, notes</source>
        <translation>C: corchetes, remisiones, estilo, notas</translation>
    </message>
    <message>
        <source>modal verb</source>
        <translation>verbo de obligación</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>expresión que matiza</translation>
    </message>
    <message>
        <source>number or date</source>
        <translation>cifra o plazo</translation>
    </message>
    <message>
        <source>defined term</source>
        <translation>término definido</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>remisión</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>alcance</translation>
    </message>
    <message>
        <source>Who asked is still being looked for.</source>
        <translation>Todavía se busca quién lo pidió.</translation>
    </message>
    <message>
        <source>The search for who asked was not finished: the names are missing.</source>
        <translation>La búsqueda de quién lo pidió no llegó a su fin: faltan los nombres.</translation>
    </message>
    <message>
        <source>marked in the draft</source>
        <translation>señalado en el proyecto</translation>
    </message>
    <message>
        <source>matched by wording</source>
        <translation>coincidencia de redacción</translation>
    </message>
    <message>
        <source>asserted by a person</source>
        <translation>afirmado por una persona</translation>
    </message>
    <message>
        <source>{new} (was {old})</source>
        <translation>{new} (antes {old})</translation>
    </message>
    <message>
        <source>Amendment {number}</source>
        <translation>Enmienda {number}</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>sin autoría conocida</translation>
    </message>
    <message>
        <source>against: {name}</source>
        <translation>en contra: {name}</translation>
    </message>
    <message>
        <source>What only follows</source>
        <translation>Lo meramente consiguiente</translation>
    </message>
    <message>
        <source>Title and front matter</source>
        <translation>Título y preliminares</translation>
    </message>
    <message>
        <source>Of form alone</source>
        <translation>Solo de forma</translation>
    </message>
    <message>
        <source>propose</source>
        <comment>stance</comment>
        <translation>propone</translation>
    </message>
    <message>
        <source>co-sponsor</source>
        <comment>stance</comment>
        <translation>copatrocina</translation>
    </message>
    <message>
        <source>support</source>
        <comment>stance</comment>
        <translation>apoya</translation>
    </message>
    <message>
        <source>oppose</source>
        <comment>stance</comment>
        <translation>se opone</translation>
    </message>
    <message>
        <source>retain</source>
        <comment>stance</comment>
        <translation>mantener</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>stance</comment>
        <translation>suprimir</translation>
    </message>
    <message>
        <source>reserve</source>
        <comment>stance</comment>
        <translation>reserva</translation>
    </message>
    <message>
        <source>flexible</source>
        <comment>stance</comment>
        <translation>flexible</translation>
    </message>
    <message>
        <source>withdraw</source>
        <comment>stance</comment>
        <translation>retira</translation>
    </message>
    <message>
        <source>insert</source>
        <comment>edit</comment>
        <translation>insertar</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>edit</comment>
        <translation>suprimir</translation>
    </message>
    <message>
        <source>replace</source>
        <comment>edit</comment>
        <translation>sustituir</translation>
    </message>
    <message>
        <source>new wording</source>
        <comment>edit</comment>
        <translation>nueva redacción</translation>
    </message>
    <message>
        <source>bracket</source>
        <comment>edit</comment>
        <translation>poner entre corchetes</translation>
    </message>
    <message>
        <source>support</source>
        <comment>edit</comment>
        <translation>apoyar</translation>
    </message>
    <message>
        <source>oppose</source>
        <comment>edit</comment>
        <translation>oponerse</translation>
    </message>
    <message>
        <source>retain</source>
        <comment>edit</comment>
        <translation>mantener</translation>
    </message>
    <message>
        <source>move</source>
        <comment>edit</comment>
        <translation>trasladar</translation>
    </message>
    <message>
        <source>question</source>
        <comment>edit</comment>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>note</source>
        <comment>edit</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>proponent</source>
        <translation>proponente</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>facilitador</translation>
    </message>
    <message>
        <source>speaker for others</source>
        <translation>portavoz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>miembro de la Mesa</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>territorio</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>title of the dossier</source>
        <translation>título del expediente</translation>
    </message>
    <message>
        <source>label of a draft</source>
        <translation>etiqueta de un proyecto</translation>
    </message>
    <message>
        <source>symbol of a draft</source>
        <translation>signatura de un proyecto</translation>
    </message>
    <message>
        <source>date of a draft</source>
        <translation>fecha de un proyecto</translation>
    </message>
    <message>
        <source>meeting of a draft</source>
        <translation>reunión de un proyecto</translation>
    </message>
    <message>
        <source>file of a draft</source>
        <translation>archivo de un proyecto</translation>
    </message>
    <message>
        <source>notation of a draft</source>
        <translation>notación de un proyecto</translation>
    </message>
    <message>
        <source>look at how a draft was read</source>
        <translation>comprobación de la lectura de un proyecto</translation>
    </message>
    <message>
        <source>order of the drafts</source>
        <translation>orden de los proyectos</translation>
    </message>
    <message>
        <source>title of an instrument</source>
        <translation>título de un instrumento</translation>
    </message>
    <message>
        <source>short name of an instrument</source>
        <translation>nombre abreviado de un instrumento</translation>
    </message>
    <message>
        <source>symbol of an instrument</source>
        <translation>signatura de un instrumento</translation>
    </message>
    <message>
        <source>date of an instrument</source>
        <translation>fecha de un instrumento</translation>
    </message>
    <message>
        <source>entry into force of an instrument</source>
        <translation>entrada en vigor de un instrumento</translation>
    </message>
    <message>
        <source>of what an instrument is a version</source>
        <translation>de qué es versión un instrumento</translation>
    </message>
    <message>
        <source>text of an instrument (language, words)</source>
        <translation>texto de un instrumento (idioma, palabras)</translation>
    </message>
    <message>
        <source>proposal paper</source>
        <translation>documento de propuestas</translation>
    </message>
    <message>
        <source>author of tracked changes</source>
        <translation>autor de cambios registrados</translation>
    </message>
    <message>
        <source>actor of this dossier</source>
        <translation>actor propio del expediente</translation>
    </message>
    <message>
        <source>setting of this dossier</source>
        <translation>ajuste del expediente</translation>
    </message>
    <message>
        <source>joined provisions</source>
        <translation>disposiciones unidas</translation>
    </message>
    <message>
        <source>who asked</source>
        <translation>quién lo pidió</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message numerus="yes">
        <source>%n instruments</source>
        <translation>
            <numerusform>%n instrumento</numerusform>
            <numerusform>%n instrumentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal papers</source>
        <translation>
            <numerusform>%n documento de propuestas</numerusform>
            <numerusform>%n documentos de propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Store and review</source>
        <translation>Guardar y revisar</translation>
    </message>
    <message>
        <source>Goes to the next doubt (F7)</source>
        <translation>Va a la duda siguiente (F7)</translation>
    </message>
    <message>
        <source>Goes to the next one</source>
        <translation>Va al siguiente</translation>
    </message>
    <message>
        <source>Goes to the next proposal of others</source>
        <translation>Va a la propuesta siguiente de otros autores</translation>
    </message>
    <message>
        <source>The &amp;proposals as recognised</source>
        <translation>Las &amp;propuestas reconocidas</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%n propuesta</numerusform>
            <numerusform>%n propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who ask</source>
        <translation>
            <numerusform>%n autor</numerusform>
            <numerusform>%n autores</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is among the papers of the dossier already. It is not stored again.</source>
        <translation>{file} ya está entre los documentos del expediente. No se guarda de nuevo.</translation>
    </message>
    <message>
        <source>{file}: a paper with proposals. Nothing is stored yet.</source>
        <translation>{file}: un documento con propuestas. Todavía no se ha guardado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of joined provisions</source>
        <translation>
            <numerusform>%n par de disposiciones unidas</numerusform>
            <numerusform>%n pares de disposiciones unidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authors of tracked changes</source>
        <translation>
            <numerusform>%n autor de cambios registrados</numerusform>
            <numerusform>%n autores de cambios registrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actors of this dossier</source>
        <translation>
            <numerusform>%n actor propio del expediente</numerusform>
            <numerusform>%n actores propios del expediente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings of this dossier</source>
        <translation>
            <numerusform>%n ajuste del expediente</numerusform>
            <numerusform>%n ajustes del expediente</numerusform>
        </translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>sin resolver</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregida</translation>
    </message>
    <message>
        <source>rejected: no evidence</source>
        <translation>descartada: no es prueba</translation>
    </message>
    <message>
        <source>agreed ad referendum</source>
        <translation>acordado ad referendum</translation>
    </message>
    <message>
        <source>agreed in informals</source>
        <translation>acordado en consultas oficiosas</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>fate</comment>
        <translation>recogida</translation>
    </message>
    <message>
        <source>taken in part</source>
        <comment>fate</comment>
        <translation>recogida en parte</translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>fate</comment>
        <translation>reformulada</translation>
    </message>
    <message>
        <source>bracketed</source>
        <comment>fate</comment>
        <translation>entre corchetes</translation>
    </message>
    <message>
        <source>not taken</source>
        <comment>fate</comment>
        <translation>no recogida</translation>
    </message>
    <message>
        <source>dropped later</source>
        <comment>fate</comment>
        <translation>luego omitida</translation>
    </message>
    <message>
        <source>restored</source>
        <comment>fate</comment>
        <translation>restablecida</translation>
    </message>
    <message>
        <source>renumbered as others came and went</source>
        <translation>renumeradas por altas y bajas de otras</translation>
    </message>
    <message>
        <source>references that follow</source>
        <translation>remisiones consiguientes</translation>
    </message>
    <message>
        <source>brackets put</source>
        <translation>corchetes añadidos</translation>
    </message>
    <message>
        <source>brackets that came with new words</source>
        <translation>corchetes llegados con texto nuevo</translation>
    </message>
    <message>
        <source>brackets lifted</source>
        <translation>corchetes eliminados</translation>
    </message>
    <message>
        <source>brackets gone with their words</source>
        <translation>corchetes suprimidos con su texto</translation>
    </message>
    <message>
        <source>brackets widened</source>
        <translation>corchetes ampliados</translation>
    </message>
    <message>
        <source>brackets narrowed</source>
        <translation>corchetes reducidos</translation>
    </message>
    <message>
        <source>brackets set otherwise</source>
        <translation>corchetes colocados de otro modo</translation>
    </message>
    <message>
        <source>alternatives settled</source>
        <translation>alternativas resueltas</translation>
    </message>
    <message>
        <source>alternatives merged</source>
        <translation>alternativas fusionadas</translation>
    </message>
    <message>
        <source>alternatives opened</source>
        <translation>alternativas abiertas</translation>
    </message>
    <message>
        <source>single signs of brackets</source>
        <translation>signos sueltos de corchetes</translation>
    </message>
    <message>
        <source>tag in the text</source>
        <translation>mención en el texto</translation>
    </message>
    <message>
        <source>tracked change</source>
        <translation>cambio registrado</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>nota de pie de página</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>justificación</translation>
    </message>
    <message>
        <source>reported in a record</source>
        <translation>consignado en un acta</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>anotación manual</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>línea roja</translation>
    </message>
    <message>
        <source>our proposal</source>
        <translation>nuestra propuesta</translation>
    </message>
    <message>
        <source>check with capital</source>
        <translation>consultar con la capital</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>{draft} (unofficial)</source>
        <translation>{draft} (no oficial)</translation>
    </message>
    <message>
        <source>whole</source>
        <comment>survival of a proposal</comment>
        <translation>entera</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>survival of a proposal</comment>
        <translation>en parte</translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>survival of a proposal</comment>
        <translation>reformulada</translation>
    </message>
    <message>
        <source>bracketed</source>
        <comment>survival of a proposal</comment>
        <translation>entre corchetes</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>survival of a proposal</comment>
        <translation>perdida</translation>
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
        <translation>F</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter of the stance: withdraw</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>Groups as recorded</source>
        <translation>Grupos tal como constan</translation>
    </message>
    <message>
        <source>Groups by their members</source>
        <translation>Grupos por sus miembros</translation>
    </message>
    <message>
        <source>Members of the United Nations only</source>
        <translation>Solo Miembros de las Naciones Unidas</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>E&amp;xpediente</translation>
    </message>
    <message>
        <source>A file that is no dossier</source>
        <translation>Un archivo que no es un expediente</translation>
    </message>
    <message>
        <source>{file} is no dossier. Which one is it to join?</source>
        <translation>{file} no es un expediente. ¿A cuál debe añadirse?</translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <translation>&amp;Nuevo expediente…</translation>
    </message>
    <message>
        <source>&amp;Join this dossier</source>
        <translation>&amp;Añadir a este expediente</translation>
    </message>
    <message>
        <source>&amp;Compare it with…</source>
        <translation>&amp;Compararlo con…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Compare two f&amp;iles…</source>
        <translation>Comparar dos arc&amp;hivos…</translation>
    </message>
    <message>
        <source>Open on a ser&amp;ver…</source>
        <translation>Abrir en un ser&amp;vidor…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Página de inicio</translation>
    </message>
    <message>
        <source>&amp;Keep the comparison…</source>
        <translation>Guardar la co&amp;mparación…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Guardar &amp;una copia…</translation>
    </message>
    <message>
        <source>&amp;Export and print…</source>
        <translation>E&amp;xportar e imprimir…</translation>
    </message>
    <message>
        <source>&amp;Write the export…</source>
        <translation>&amp;Guardar la exportación…</translation>
    </message>
    <message>
        <source>&amp;Merge a colleague&apos;s dossier…</source>
        <translation>&amp;Fusionar el expediente de un colega…</translation>
    </message>
    <message>
        <source>Merge a dossier on a server…</source>
        <translation>Fusionar un expediente de un servidor…</translation>
    </message>
    <message>
        <source>A copy &amp;for a partner…</source>
        <translation>Copia para un s&amp;ocio…</translation>
    </message>
    <message>
        <source>Set or &amp;change the passphrase…</source>
        <translation>Definir o cambia&amp;r la frase de contraseña…</translation>
    </message>
    <message>
        <source>Take the passphrase &amp;away…</source>
        <translation>&amp;Quitar la frase de contraseña…</translation>
    </message>
    <message>
        <source>New win&amp;dow</source>
        <translation>Nueva ven&amp;tana</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Copy with the address</source>
        <translation>&amp;Copiar con el lugar</translation>
    </message>
    <message>
        <source>&amp;Summary for a cable…</source>
        <translation>Resumen para un cab&amp;le…</translation>
    </message>
    <message>
        <source>&amp;Find in the texts…</source>
        <translation>&amp;Buscar en los textos…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Begin a note here…</source>
        <translation>&amp;Nota nueva aquí…</translation>
    </message>
    <message>
        <source>&amp;All notes</source>
        <translation>&amp;Todas las notas</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Documentos</translation>
    </message>
    <message>
        <source>Add &amp;drafts…</source>
        <translation>Añadir &amp;proyectos…</translation>
    </message>
    <message>
        <source>Paste &amp;from the room screen…</source>
        <translation>Pegar de la pantalla de la &amp;sala…</translation>
    </message>
    <message>
        <source>Add &amp;proposals…</source>
        <translation>Añadir p&amp;ropuestas…</translation>
    </message>
    <message>
        <source>&amp;Enter a proposal by hand…</source>
        <translation>Anotar una propuesta a &amp;mano…</translation>
    </message>
    <message>
        <source>Add e&amp;xisting instruments…</source>
        <translation>Añadir instrumentos e&amp;xistentes…</translation>
    </message>
    <message>
        <source>&amp;Shelf of instruments</source>
        <translation>Ins&amp;trumentos de referencia</translation>
    </message>
    <message>
        <source>&amp;Review proposals</source>
        <translation>R&amp;evisar las propuestas</translation>
    </message>
    <message>
        <source>&amp;Order of the drafts…</source>
        <translation>&amp;Orden de los proyectos…</translation>
    </message>
    <message>
        <source>No&amp;tation of a draft…</source>
        <translation>&amp;Notación de un proyecto…</translation>
    </message>
    <message>
        <source>&amp;Import report of a draft…</source>
        <translation>&amp;Informe de importación de un proyecto…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Read, or unread again</source>
        <translation>Leída, o sin leer &amp;otra vez</translation>
    </message>
    <message>
        <source>Read, and on to the next &amp;unread</source>
        <translation>Leída, y a la próxima sin &amp;leer</translation>
    </message>
    <message>
        <source>To an arti&amp;cle…</source>
        <translation>A un ar&amp;tículo…</translation>
    </message>
    <message>
        <source>Other end of the &amp;move</source>
        <translation>Otro &amp;extremo del traslado</translation>
    </message>
    <message>
        <source>&amp;Life of this provision</source>
        <translation>Trayectoria de esta &amp;disposición</translation>
    </message>
    <message>
        <source>S&amp;ources of this provision</source>
        <translation>F&amp;uentes de esta disposición</translation>
    </message>
    <message>
        <source>E&amp;xchange the drafts</source>
        <translation>&amp;Intercambiar los proyectos</translation>
    </message>
    <message>
        <source>Compare with the &amp;draft before</source>
        <translation>&amp;Comparar con el proyecto anterior</translation>
    </message>
    <message>
        <source>The pair of drafts b&amp;efore</source>
        <translation>&amp;Par de proyectos anterior</translation>
    </message>
    <message>
        <source>The next pa&amp;ir of drafts</source>
        <translation>Pa&amp;r de proyectos siguiente</translation>
    </message>
    <message>
        <source>&amp;Filter by words</source>
        <translation>&amp;Filtrar por palabras</translation>
    </message>
    <message>
        <source>Filter &amp;by</source>
        <translation>Filtrar se&amp;gún</translation>
    </message>
    <message>
        <source>&amp;Show all amendments</source>
        <translation>&amp;Mostrar todas las enmiendas</translation>
    </message>
    <message>
        <source>W&amp;eight of amendments…</source>
        <translation>Peso de las enmiendas…</translation>
    </message>
    <message>
        <source>&amp;Who asked…</source>
        <translation>&amp;Quién lo pidió…</translation>
    </message>
    <message>
        <source>&amp;Kind of change…</source>
        <translation>&amp;Tipo de modificación…</translation>
    </message>
    <message>
        <source>C&amp;lass of change…</source>
        <translation>&amp;Clase de modificación…</translation>
    </message>
    <message>
        <source>What a change &amp;touches…</source>
        <translation>A qué &amp;afecta la modificación…</translation>
    </message>
    <message>
        <source>&amp;How it is known who asked…</source>
        <translation>&amp;Vínculo con quien lo pidió…</translation>
    </message>
    <message>
        <source>&amp;Chapter…</source>
        <translation>Ca&amp;pítulo…</translation>
    </message>
    <message>
        <source>&amp;Notes…</source>
        <translation>&amp;Notas…</translation>
    </message>
    <message>
        <source>&amp;Source…</source>
        <translation>&amp;Fuente…</translation>
    </message>
    <message>
        <source>Only what is &amp;unread</source>
        <translation>Solo lo no &amp;leído</translation>
    </message>
    <message>
        <source>Only what touches &amp;ours</source>
        <translation>Solo lo que toca a lo nuest&amp;ro</translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation>&amp;Secciones</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Textos</translation>
    </message>
    <message>
        <source>What &amp;became of our asks</source>
        <translation>Qué fue de &amp;nuestras peticiones</translation>
    </message>
    <message>
        <source>What the &amp;marks mean</source>
        <translation>Qué significan las &amp;marcas</translation>
    </message>
    <message>
        <source>&amp;Find anything: commands, articles, names…</source>
        <translation>&amp;Buscar de todo: órdenes, artículos, nombres…</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>&amp;Pequeño</translation>
    </message>
    <message>
        <source>Wh&amp;ich way a change leads…</source>
        <translation>D&amp;irección de un cambio…</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Habitual</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>&amp;Grande</translation>
    </message>
    <message>
        <source>&amp;Words inside replaced paragraphs</source>
        <translation>Palabras dentro de los párrafos sustituidos</translation>
    </message>
    <message>
        <source>L&amp;ist of changes</source>
        <translation>L&amp;ista de modificaciones</translation>
    </message>
    <message>
        <source>Details a&amp;nd notes</source>
        <translation>Detalles y n&amp;otas</translation>
    </message>
    <message>
        <source>&amp;Reading: the texts alone</source>
        <translation>Lec&amp;tura: solo los textos</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Si&amp;ze of type</source>
        <translation>Tama&amp;ño de letra</translation>
    </message>
    <message>
        <source>O&amp;ther colours</source>
        <translation>Otros co&amp;lores</translation>
    </message>
    <message>
        <source>Settle conf&amp;licts…</source>
        <translation>Resolver los conf&amp;lictos…</translation>
    </message>
    <message>
        <source>&amp;Next amendment</source>
        <translation>Enmienda &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous amendment</source>
        <translation>Enmienda &amp;anterior</translation>
    </message>
    <message>
        <source>Next change inside</source>
        <translation>Modificación siguiente dentro</translation>
    </message>
    <message>
        <source>Previous change inside</source>
        <translation>Modificación anterior dentro</translation>
    </message>
    <message>
        <source>Bac&amp;k to where you were</source>
        <translation>&amp;Volver a donde estaba</translation>
    </message>
    <message>
        <source>&amp;Forward again</source>
        <translation>&amp;Adelante de nuevo</translation>
    </message>
    <message>
        <source>&amp;Who asked</source>
        <translation>&amp;Quién lo pidió</translation>
    </message>
    <message>
        <source>Put &amp;into the brief, or take out of it</source>
        <translation>Poner en la nota, &amp;o quitar de ella</translation>
    </message>
    <message>
        <source>Into the brief</source>
        <translation>A la nota</translation>
    </message>
    <message>
        <source>Copy as &amp;quoted lines</source>
        <translation>Copiar como líneas citadas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>&amp;Confirm who asked</source>
        <translation>&amp;Confirmar quién lo pidió</translation>
    </message>
    <message>
        <source>&amp;Reject who is named</source>
        <translation>&amp;Descartar a quien se nombra</translation>
    </message>
    <message>
        <source>C&amp;orrect, or say who asked…</source>
        <translation>Co&amp;rregir o indicar quién lo pidió…</translation>
    </message>
    <message>
        <source>E&amp;xport only what is chosen…</source>
        <translation>E&amp;xportar solo lo elegido…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;One column</source>
        <translation>&amp;Una columna</translation>
    </message>
    <message>
        <source>Panes scroll &amp;apart</source>
        <translation>&amp;Desplazar los paneles por separado</translation>
    </message>
    <message>
        <source>&amp;Fold unchanged provisions</source>
        <translation>&amp;Plegar las disposiciones sin cambios</translation>
    </message>
    <message>
        <source>&amp;More unchanged provisions around</source>
        <translation>&amp;Más disposiciones sin cambios alrededor</translation>
    </message>
    <message>
        <source>F&amp;ewer unchanged provisions around</source>
        <translation>M&amp;enos disposiciones sin cambios alrededor</translation>
    </message>
    <message>
        <source>Current row in wor&amp;ds</source>
        <translation>&amp;Fila actual en palabras</translation>
    </message>
    <message>
        <source>Drafts and their &amp;brackets above</source>
        <translation>Proyectos y corc&amp;hetes arriba</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Aumentar</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pa&amp;ntalla completa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Where the &amp;log of faults lies…</source>
        <translation>Dónde está el &amp;registro de errores…</translation>
    </message>
    <message>
        <source>&amp;About Travaux</source>
        <translation>&amp;Acerca de Travaux</translation>
    </message>
    <message>
        <source>Dossiers opened before</source>
        <translation>Expedientes abiertos anteriormente</translation>
    </message>
    <message>
        <source>Not found any more: {path}</source>
        <translation>Ya no se encuentra: {path}</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertos anteriormente</translation>
    </message>
    <message>
        <source>Two drafts of a treaty side by side, and who asked for each change. A dossier keeps all the drafts and papers of one negotiation in one file on this computer.</source>
        <translation>Dos proyectos de un tratado en paralelo, y quién pidió cada modificación. Un expediente reúne todos los proyectos y documentos de una negociación en un solo archivo de este equipo.</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Nuevo expediente…</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>Comparar dos archivos…</translation>
    </message>
    <message>
        <source>Open a dossier…</source>
        <translation>Abrir un expediente…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Ver el ejemplo</translation>
    </message>
    <message>
        <source>Drop a dossier here to open it, or two drafts to compare them at once</source>
        <translation>Suelte aquí un expediente para abrirlo, o dos proyectos para compararlos al instante</translation>
    </message>
    <message>
        <source>This dossier is empty. Add two drafts, and they are compared at once.</source>
        <translation>Este expediente está vacío. Añada dos proyectos y se compararán de inmediato.</translation>
    </message>
    <message>
        <source>This dossier has one draft. Add one more, and the two are compared at once.</source>
        <translation>Este expediente tiene un proyecto. Añada otro y se compararán los dos de inmediato.</translation>
    </message>
    <message>
        <source>Add drafts…</source>
        <translation>Añadir proyectos…</translation>
    </message>
    <message>
        <source>Paste from the room screen…</source>
        <translation>Pegar de la pantalla de la sala…</translation>
    </message>
    <message>
        <source>Article 5, or 5(2)</source>
        <translation>Artículo 5, o 5(2)</translation>
    </message>
    <message>
        <source>Only those who spoke a&amp;part</source>
        <translation>Solo quienes hablaron &amp;aparte</translation>
    </message>
    <message>
        <source>Of which draft</source>
        <translation>De qué proyecto</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Proposals as they were read</source>
        <translation>Propuestas tal como se leyeron</translation>
    </message>
    <message>
        <source>How groups are counted</source>
        <translation>Cómo se cuentan los grupos</translation>
    </message>
    <message>
        <source>Dr&amp;aft</source>
        <translation>&amp;Proyecto</translation>
    </message>
    <message>
        <source>Prov&amp;ision, as that draft prints it</source>
        <translation>&amp;Disposición, como la numera ese proyecto</translation>
    </message>
    <message>
        <source>Gro&amp;ups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>Write the address of a provision, as “Article 5(2)”, or choose an article.</source>
        <translation>Escriba la dirección de una disposición, como «Artículo 5(2)», o elija un artículo.</translation>
    </message>
    <message>
        <source>That to which most proposals speak</source>
        <translation>Aquel al que se refiere la mayoría de las propuestas</translation>
    </message>
    <message>
        <source>Only on this provision</source>
        <translation>Solo sobre esta disposición</translation>
    </message>
    <message>
        <source>Only this actor</source>
        <translation>Solo este autor</translation>
    </message>
    <message>
        <source>Draft on which positions are laid</source>
        <translation>Proyecto al que se aplican las posiciones</translation>
    </message>
    <message>
        <source>&amp;Enter a position…</source>
        <translation>Anotar una &amp;posición…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Mostrar todo</translation>
    </message>
    <message>
        <source>On &amp;draft:</source>
        <translation>En el pro&amp;yecto:</translation>
    </message>
    <message>
        <source>Gathering positions</source>
        <translation>Reuniendo las posiciones</translation>
    </message>
    <message>
        <source>What was said is followed through the drafts, to where it stands in the one that is shown.</source>
        <translation>Lo dicho se sigue a través de los proyectos hasta donde está en el que se muestra.</translation>
    </message>
    <message>
        <source>Gathering positions …</source>
        <translation>Reuniendo las posiciones…</translation>
    </message>
    <message>
        <source>The positions could not be gathered.</source>
        <translation>No se pudieron reunir las posiciones.</translation>
    </message>
    <message>
        <source>The positions were not gathered to their end.</source>
        <translation>Las posiciones no se reunieron hasta el final.</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Todos los autores</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions are hidden by the filter.</source>
        <translation>
            <numerusform>El filtro oculta %n disposición.</numerusform>
            <numerusform>El filtro oculta %n disposiciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is like that.</source>
        <translation>Nada es así.</translation>
    </message>
    <message numerus="yes">
        <source>%n actors</source>
        <translation>
            <numerusform>%n autor</numerusform>
            <numerusform>%n autores</numerusform>
        </translation>
    </message>
    <message>
        <source>not by members, for no day is told: {groups}</source>
        <translation>no por sus miembros, pues no se indica fecha: {groups}</translation>
    </message>
    <message>
        <source>Open one to see who stands where.</source>
        <translation>Abra uno para ver qué posición tiene cada cual.</translation>
    </message>
    <message>
        <source>They come with proposals, with tags in a draft, and by hand.</source>
        <translation>Llegan con las propuestas, con las menciones de un proyecto y a mano.</translation>
    </message>
    <message>
        <source>Add proposals…</source>
        <translation>Añadir propuestas…</translation>
    </message>
    <message>
        <source>No position is recorded yet.</source>
        <translation>Todavía no consta ninguna posición.</translation>
    </message>
    <message>
        <source>position on {place}</source>
        <translation>posición sobre {place}</translation>
    </message>
    <message>
        <source>Export positions</source>
        <translation>Exportar las posiciones</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions are written to {file}.</source>
        <translation>
            <numerusform>%n disposición guardada en {file}.</numerusform>
            <numerusform>%n disposiciones guardadas en {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop drafts here. Papers with proposals (compilations, tables) are dropped with Shift held down</source>
        <translation>Suelte aquí proyectos. Los documentos con propuestas (recopilaciones, cuadros) se sueltan manteniendo pulsado Shift</translation>
    </message>
    <message>
        <source>asked for the contrary</source>
        <translation>(petición contraria)</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>(petición)</translation>
    </message>
    <message>
        <source>As written; no delegation is confirmed for this name: {names}</source>
        <translation>Tal como figura; este nombre no se ha confirmado como el de ninguna delegación: {names}</translation>
    </message>
    <message>
        <source>The whole block of the paper</source>
        <translation>Todo el bloque del documento</translation>
    </message>
    <message>
        <source>Show the whole block of the paper</source>
        <translation>Mostrar todo el bloque del documento</translation>
    </message>
    <message>
        <source>Rationale:</source>
        <translation>Justificación:</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show the whole rationale</source>
        <translation>Mostrar toda la justificación</translation>
    </message>
    <message>
        <source>Likeness {score} of 1.</source>
        <translation>Semejanza: {score} de 1.</translation>
    </message>
    <message>
        <source>Words in common:</source>
        <translation>Palabras en común:</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>The draft itself marks these words.</source>
        <translation>El propio proyecto marca estas palabras.</translation>
    </message>
    <message>
        <source>≈ Found by wording: the words that changed are words that were proposed. It is not recorded that one follows from the other.</source>
        <translation>≈ Hallado por la redacción: las palabras que cambiaron son palabras que se propusieron. No consta que lo uno se deba a lo otro.</translation>
    </message>
    <message>
        <source>✎ A person says so.</source>
        <translation>✎ Lo afirma una persona.</translation>
    </message>
    <message>
        <source>touches a red line</source>
        <translation>afecta a una línea roja</translation>
    </message>
    <message>
        <source>in the brief</source>
        <translation>en la nota</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leída</translation>
    </message>
    <message>
        <source>touches a note of yours</source>
        <translation>afecta a una nota propia</translation>
    </message>
    <message>
        <source>asked elsewhere</source>
        <translation>pedido en otro lugar</translation>
    </message>
    <message>
        <source>asked for a part of the words</source>
        <translation>pidió solo una parte de las palabras</translation>
    </message>
    <message>
        <source>Follow {actor} no longer</source>
        <translation>Dejar de seguir a {actor}</translation>
    </message>
    <message>
        <source>Follow {actor} with a colour</source>
        <translation>Seguir a {actor} con un color</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>Elija primero una modificación.</translation>
    </message>
    <message>
        <source>Several stand behind this change: take the link below the one you mean.</source>
        <translation>Esta modificación responde a varias peticiones: use más abajo el enlace de la que corresponda.</translation>
    </message>
    <message>
        <source>There is nothing to confirm here; say who asked with Ctrl+Shift+A.</source>
        <translation>No hay nada que confirmar aquí; indique quién lo pidió con Ctrl+Shift+A.</translation>
    </message>
    <message numerus="yes">
        <source>%n bear several names: answer these one by one.</source>
        <translation>
            <numerusform>%n lleva varios nombres: respóndalo aparte.</numerusform>
            <numerusform>%n llevan varios nombres: respóndalos uno por uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who asked for %n changes</source>
        <translation>
            <numerusform>quién pidió %n cambio</numerusform>
            <numerusform>quién pidió %n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered: %n changes.</source>
        <translation>
            <numerusform>Respondido: %n cambio.</numerusform>
            <numerusform>Respondidos: %n cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asked for this change?</source>
        <translation>¿Quién pidió esta modificación?</translation>
    </message>
    <message>
        <source>Where is it recorded: a paper, a meeting, a note</source>
        <translation>Dónde consta: un documento, una reunión, una nota</translation>
    </message>
    <message>
        <source>Where it is recorded</source>
        <translation>Dónde consta</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>Consta en</translation>
    </message>
    <message>
        <source>1–9 or Enter takes a candidate · Backspace takes the last name away · Enter on an empty line: on to where it is recorded</source>
        <translation>1–9 o Enter toma un candidato · Backspace quita el último nombre · Enter en una línea vacía: pasar a dónde consta</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>who asked in {place}</source>
        <translation>quién lo pidió en {place}</translation>
    </message>
    <message>
        <source>Keeping what you said</source>
        <translation>Guardando lo indicado</translation>
    </message>
    <message>
        <source>Showing what you said</source>
        <translation>Mostrando lo indicado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>The change in detail</source>
        <translation>La modificación en detalle</translation>
    </message>
    <message>
        <source>Choose a change in the text or in the list: who asked for it, and where, is shown here.</source>
        <translation>Elija una modificación en el texto o en la lista: aquí se indica quién la pidió y dónde.</translation>
    </message>
    <message>
        <source>F7 goes to the next amendment, Ctrl+G to an article, Ctrl+K to anything by its name.</source>
        <translation>F7 lleva a la enmienda siguiente, Ctrl+G a un artículo, Ctrl+K a cualquier cosa por su nombre.</translation>
    </message>
    <message>
        <source>F2 explains the marks.</source>
        <translation>F2 explica las marcas.</translation>
    </message>
    <message numerus="yes">
        <source>%n are chosen together</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas juntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n places</source>
        <translation>
            <numerusform>En %n lugar</numerusform>
            <numerusform>En %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asked for other changes of this amendment</source>
        <translation>Quién pidió otras modificaciones de esta enmienda</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: they stand at the changes inside</source>
        <translation>
            <numerusform>y %n más: figura junto a las modificaciones de dentro</numerusform>
            <numerusform>y %n más: figuran junto a las modificaciones de dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {number} of {all}</source>
        <translation>Modificación {number} de {all}</translation>
    </message>
    <message>
        <source>{older} → {newer}</source>
        <translation>{older} → {newer}</translation>
    </message>
    <message>
        <source>the same words in both drafts</source>
        <translation>las mismas palabras en los dos proyectos</translation>
    </message>
    <message>
        <source>Older words: {words}</source>
        <translation>Texto anterior: {words}</translation>
    </message>
    <message>
        <source>Newer words: {words}</source>
        <translation>Texto nuevo: {words}</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Quién lo pidió</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Sin autoría conocida</translation>
    </message>
    <message>
        <source>nothing was found in the drafts and papers that shows who asked.</source>
        <translation>nada de lo hallado en los proyectos y documentos indica quién lo pidió.</translation>
    </message>
    <message>
        <source>Somebody else asked, too…</source>
        <translation>También lo pidió otro…</translation>
    </message>
    <message>
        <source>Say who asked…</source>
        <translation>Indicar quién lo pidió…</translation>
    </message>
    <message>
        <source>Asked for the contrary</source>
        <translation>Pidieron lo contrario</translation>
    </message>
    <message>
        <source>Found before, then rejected</source>
        <translation>Encontrado antes y rechazado</translation>
    </message>
    <message>
        <source>Where the words come from</source>
        <translation>De dónde vienen las palabras</translation>
    </message>
    <message>
        <source>Positions on this provision</source>
        <translation>Posiciones sobre esta disposición</translation>
    </message>
    <message>
        <source>The life of these words</source>
        <translation>La trayectoria de estas palabras</translation>
    </message>
    <message>
        <source>The whole provision, draft by draft</source>
        <translation>La disposición entera, proyecto por proyecto</translation>
    </message>
    <message>
        <source>Recognised in a picture</source>
        <translation>Reconocido en una imagen</translation>
    </message>
    <message>
        <source>Why these two stand side by side</source>
        <translation>Por qué figuran estas dos en paralelo</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Notas propias</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Añadir una nota…</translation>
    </message>
    <message>
        <source>Add a note on this change</source>
        <translation>Añadir una nota sobre esta modificación</translation>
    </message>
    <message>
        <source>where it stood: {place}</source>
        <translation>dónde estaba: {place}</translation>
    </message>
    <message>
        <source>where it stands now: {place}</source>
        <translation>dónde está ahora: {place}</translation>
    </message>
    <message>
        <source>inside a move: {move}</source>
        <translation>dentro de un traslado: {move}</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find among: {what}</source>
        <translation>Buscar en: {what}</translation>
    </message>
    <message>
        <source>Also where they asked the contrary</source>
        <translation>También donde pidieron lo contrario</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguno de estos</translation>
    </message>
    <message>
        <source>None has these words.</source>
        <translation>Ninguno contiene esas palabras.</translation>
    </message>
    <message>
        <source>These changes have none.</source>
        <translation>Estas modificaciones no tienen ninguno.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modificaciones</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Enmiendas</translation>
    </message>
    <message>
        <source>Show what was asked by</source>
        <translation>Mostrar lo que pidió</translation>
    </message>
    <message>
        <source>Fold the changes inside</source>
        <translation>Plegar las modificaciones de dentro</translation>
    </message>
    <message>
        <source>Show the changes inside</source>
        <translation>Mostrar las modificaciones de dentro</translation>
    </message>
    <message>
        <source>Fold all sections</source>
        <translation>Plegar todas las secciones</translation>
    </message>
    <message>
        <source>Open all sections</source>
        <translation>Desplegar todas las secciones</translation>
    </message>
    <message>
        <source>Mark as unread again (R)</source>
        <translation>Marcar otra vez como no leída (R)</translation>
    </message>
    <message>
        <source>Mark as read (R)</source>
        <translation>Marcar como leída (R)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún no leída</translation>
    </message>
    <message>
        <source>N goes on to the next unread</source>
        <translation>N pasa a la siguiente sin leer</translation>
    </message>
    <message>
        <source>The changes are being listed …</source>
        <translation>Se está haciendo la lista de las modificaciones…</translation>
    </message>
    <message>
        <source>No change passes all these filters.</source>
        <translation>Ningún cambio pasa todos estos filtros.</translation>
    </message>
    <message>
        <source>Show all amendments</source>
        <translation>Mostrar todas las enmiendas</translation>
    </message>
    <message>
        <source>There is no change between these two drafts.</source>
        <translation>No hay ninguna modificación entre estos dos proyectos.</translation>
    </message>
    <message>
        <source>On {place}:</source>
        <translation>Sobre {place}:</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>Todas las posiciones</translation>
    </message>
    <message>
        <source>{actor} (for others)</source>
        <translation>{actor} (en nombre de otros)</translation>
    </message>
    <message>
        <source>No amendment is chosen: click one, or go to one with F7.</source>
        <translation>No se ha elegido ninguna enmienda: haga clic en una o vaya a una con F7.</translation>
    </message>
    <message>
        <source>It is not known yet what you have read.</source>
        <translation>Todavía no se sabe qué ha leído usted.</translation>
    </message>
    <message>
        <source>Unread again: amendment {number}.</source>
        <translation>Sin leer otra vez: enmienda {number}.</translation>
    </message>
    <message>
        <source>Read: amendment {number}.</source>
        <translation>Leída: enmienda {number}.</translation>
    </message>
    <message>
        <source>Everything that the list shows has been read.</source>
        <translation>Se ha leído todo lo que muestra la lista.</translation>
    </message>
    <message>
        <source>That was the last one. Here begins what was left unread.</source>
        <translation>Era la última. Aquí empieza lo que quedó sin leer.</translation>
    </message>
    <message>
        <source>No change is shown: the filter hides them all.</source>
        <translation>No se muestra ninguna modificación: el filtro las oculta todas.</translation>
    </message>
    <message>
        <source>That was the last change. Once more goes on to {pair}.</source>
        <translation>Era la última modificación. Si se repite, se pasa a {pair}.</translation>
    </message>
    <message>
        <source>That was the last change. Once more begins again with the first.</source>
        <translation>Era la última modificación. Si se repite, se vuelve a la primera.</translation>
    </message>
    <message>
        <source>That was the first change. Once more goes back to {pair}.</source>
        <translation>Era la primera modificación. Si se repite, se vuelve a {pair}.</translation>
    </message>
    <message>
        <source>That was the first change. Once more goes to the last.</source>
        <translation>Era la primera modificación. Si se repite, se pasa a la última.</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar el cuadro</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Guardar como cuadro (CSV)…</translation>
    </message>
    <message>
        <source>What can be done with this table</source>
        <translation>Qué puede hacerse con este cuadro</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>{chart}: what can be done</source>
        <translation>{chart}: qué puede hacerse</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>El cuadro se ha copiado.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>a verb</source>
        <translation>un verbo</translation>
    </message>
    <message>
        <source>with or without “not”</source>
        <translation>con o sin “no”</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>sin modificar</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reabierto</translation>
    </message>
    <message>
        <source>no longer said to be agreed</source>
        <translation>ya no consta como acordado</translation>
    </message>
    <message>
        <source>touched in {draft}</source>
        <translation>modificado en {draft}</translation>
    </message>
    <message>
        <source>Agreed texts, and what was touched afterwards</source>
        <translation>Textos acordados y lo que se tocó después</translation>
    </message>
    <message>
        <source>What a draft says is agreed, and every change of its words or brackets since, whoever asked for it.</source>
        <translation>Lo que un proyecto declara acordado, y toda modificación posterior de sus palabras o corchetes, la pidiera quien la pidiera.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Agreed in</source>
        <translation>Acordado en</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Desde entonces</translation>
    </message>
    <message>
        <source>No draft says of a text that it is agreed.</source>
        <translation>Ningún proyecto declara acordado un texto.</translation>
    </message>
    <message>
        <source>changed, not marked</source>
        <translation>cambiado, no señalado</translation>
    </message>
    <message>
        <source>marked, not changed</source>
        <translation>señalado, no cambiado</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Señalado por</translation>
    </message>
    <message>
        <source>Every difference is marked, and every mark makes a difference.</source>
        <translation>Toda diferencia está señalada y toda marca supone una diferencia.</translation>
    </message>
    <message>
        <source>{draft} has no tracked changes, so that there is nothing to hold it to.</source>
        <translation>{draft} no tiene cambios registrados, por lo que no hay con qué cotejarlo.</translation>
    </message>
    <message>
        <source>Not said by tracked changes</source>
        <translation>No indicado por los cambios registrados</translation>
    </message>
    <message>
        <source>Differences from the older draft that no tracked change marks, and marks that make no difference.</source>
        <translation>Diferencias respecto del proyecto anterior que ningún cambio registrado señala, y marcas que no suponen ninguna diferencia.</translation>
    </message>
    <message>
        <source>There is no {target} in this draft.</source>
        <translation>No hay {target} en este proyecto.</translation>
    </message>
    <message>
        <source>There was none in the draft before, either.</source>
        <translation>Tampoco lo había en el proyecto anterior.</translation>
    </message>
    <message>
        <source>References that lead astray</source>
        <translation>Remisiones erróneas</translation>
    </message>
    <message>
        <source>Citations that name no provision of their own draft, or another one than before. Other instruments are not followed.</source>
        <translation>Citas que no designan ninguna disposición de su propio proyecto, o designan otra que antes. No se siguen otros instrumentos.</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Every citation of a provision leads to one.</source>
        <translation>Toda cita de una disposición conduce a una.</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Corchetes</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Words in dispute</source>
        <translation>Palabras en disputa</translation>
    </message>
    <message>
        <source>Who holds</source>
        <translation>Quién mantiene los corchetes</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quién pide</translation>
    </message>
    <message>
        <source>Agreed texts</source>
        <translation>Textos acordados</translation>
    </message>
    <message>
        <source>The whole draft</source>
        <translation>Todo el proyecto</translation>
    </message>
    <message>
        <source>Convergence, chapter by chapter</source>
        <translation>Convergencia, capítulo por capítulo</translation>
    </message>
    <message>
        <source>A chapter is followed by its words, whatever its number. The line shows its course, the number behind it how much the last draft differs from the first in which the chapter stands.</source>
        <translation>Un capítulo se sigue por sus palabras, sea cual sea su número. La línea muestra su curso; el número que la sigue, cuánto difiere el último proyecto del primero en que figura el capítulo.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Nothing of this sort stands in any draft.</source>
        <translation>No hay nada de este tipo en ningún proyecto.</translation>
    </message>
    <message>
        <source>not in this draft</source>
        <translation>no figura en este proyecto</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n proyecto</numerusform>
            <numerusform>%n proyectos</numerusform>
        </translation>
    </message>
    <message>
        <source>brackets in {draft}</source>
        <translation>corchetes en {draft}</translation>
    </message>
    <message>
        <source>options in {draft}</source>
        <translation>opciones en {draft}</translation>
    </message>
    <message>
        <source>of its words in dispute</source>
        <translation>de sus palabras en disputa</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>peticiones</translation>
    </message>
    <message>
        <source>texts agreed</source>
        <translation>textos acordados</translation>
    </message>
    <message>
        <source>touched afterwards</source>
        <translation>modificados después</translation>
    </message>
    <message>
        <source>not said by tracked changes</source>
        <translation>no indicados por los cambios registrados</translation>
    </message>
    <message>
        <source>Changes since the draft before</source>
        <translation>Modificaciones desde el proyecto anterior</translation>
    </message>
    <message>
        <source>Named as holding</source>
        <translation>Nombrados como quienes los mantienen</translation>
    </message>
    <message>
        <source>The text from draft to draft</source>
        <translation>El texto de un proyecto a otro</translation>
    </message>
    <message>
        <source>Each row has its own measure. Who holds is who is named in tags of the draft, or has something pending.</source>
        <translation>Cada fila tiene su propia escala. Quién retiene es quien figura en menciones del proyecto o tiene algo pendiente.</translation>
    </message>
    <message>
        <source>Add drafts: how the text grew is counted here.</source>
        <translation>Añada proyectos: aquí se cuenta cómo creció el texto.</translation>
    </message>
    <message>
        <source>Who got how much, in {draft}</source>
        <translation>Quién obtuvo cuánto, en {draft}</translation>
    </message>
    <message>
        <source>Asks of each actor by what became of them. A group is not counted with its members, and nothing says that a text is as it is because somebody asked.</source>
        <translation>Peticiones de cada autor según su resultado. Un grupo no se cuenta con sus miembros, y nada indica que un texto sea como es porque alguien lo pidió.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>no fate</source>
        <translation>sin resultado</translation>
    </message>
    <message>
        <source>taken, restored</source>
        <translation>recogidas, restablecidas</translation>
    </message>
    <message>
        <source>in part, reworded</source>
        <translation>en parte, reformuladas</translation>
    </message>
    <message>
        <source>bracketed</source>
        <translation>entre corchetes</translation>
    </message>
    <message>
        <source>not taken, dropped, without a fate</source>
        <translation>no recogidas, abandonadas, sin resultado</translation>
    </message>
    <message>
        <source>Add papers with proposals: what became of them is counted here.</source>
        <translation>Añada documentos con propuestas: aquí se cuenta qué fue de ellas.</translation>
    </message>
    <message>
        <source>{actor} (puts forward for others)</source>
        <translation>{actor} (presenta en nombre de otros)</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>todas las clases</translation>
    </message>
    <message>
        <source>Changes from draft to draft</source>
        <translation>Modificaciones de un proyecto a otro</translation>
    </message>
    <message>
        <source>A chapter is followed by its words, whatever its number.</source>
        <translation>Un capítulo se sigue por sus palabras, sea cual sea su número.</translation>
    </message>
    <message>
        <source>to {draft}</source>
        <translation>a {draft}</translation>
    </message>
    <message>
        <source>There is no step between two drafts in which anything of this sort changed.</source>
        <translation>No hay ningún paso entre dos proyectos en que cambiara algo de este tipo.</translation>
    </message>
    <message>
        <source>Verbs of obligation in each draft</source>
        <translation>Verbos de obligación en cada proyecto</translation>
    </message>
    <message>
        <source>How often each stands in the whole text; all forms of a verb in one tense count as one.</source>
        <translation>Con qué frecuencia figura cada uno en todo el texto; todas las formas de un verbo en un mismo tiempo cuentan como una.</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbo</translation>
    </message>
    <message>
        <source>No verb of obligation was found; it is looked for in the six languages of the United Nations.</source>
        <translation>No se halló ningún verbo de obligación; se buscan en los seis idiomas de las Naciones Unidas.</translation>
    </message>
    <message>
        <source>Each changed verb, and who asked</source>
        <translation>Cada verbo modificado, y quién lo pidió</translation>
    </message>
    <message>
        <source>Passages of more than forty words that came or went as a whole are not counted here.</source>
        <translation>No se cuentan aquí los pasajes de más de cuarenta palabras que entraron o salieron por entero.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificación</translation>
    </message>
    <message>
        <source>No verb of obligation changed from one draft to the next.</source>
        <translation>Ningún verbo de obligación cambió de un proyecto al siguiente.</translation>
    </message>
    <message>
        <source>No draft of this dossier has tracked changes, so that there is nothing to hold them to.</source>
        <translation>Ningún proyecto de este expediente tiene cambios registrados, por lo que no hay con qué cotejarlos.</translation>
    </message>
    <message>
        <source>Held to it: {drafts}.</source>
        <translation>Cotejados: {drafts}.</translation>
    </message>
    <message>
        <source>Differences from the draft before that no tracked change marks, and marks that make no difference.</source>
        <translation>Diferencias respecto del proyecto precedente que ningún cambio registrado señala, y marcas que no suponen ninguna diferencia.</translation>
    </message>
    <message>
        <source>From {older} to {newer}</source>
        <translation>De {older} a {newer}</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>modificaciones</translation>
    </message>
    <message>
        <source>with a name</source>
        <translation>con nombre</translation>
    </message>
    <message>
        <source>changed verbs</source>
        <translation>verbos modificados</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>corchetes</translation>
    </message>
    <message>
        <source>words in dispute</source>
        <translation>palabras en disputa</translation>
    </message>
    <message>
        <source>agreed texts touched</source>
        <translation>textos acordados modificados</translation>
    </message>
    <message>
        <source>red lines touched</source>
        <translation>líneas rojas afectadas</translation>
    </message>
    <message>
        <source>Your notes that changes touch</source>
        <translation>Notas propias afectadas por modificaciones</translation>
    </message>
    <message>
        <source>A change that touches a red line is flagged here, in the list and in the brief.</source>
        <translation>Una modificación que afecta a una línea roja se señala aquí, en la lista y en la síntesis.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Nota propia</translation>
    </message>
    <message>
        <source>No change touches one of your notes. A note marked as a red line is flagged here when one does.</source>
        <translation>Ninguna modificación afecta a una nota propia. Si afecta a una nota marcada como línea roja, se señala aquí.</translation>
    </message>
    <message>
        <source>broken references</source>
        <translation>remisiones rotas</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Lo esencial</translation>
    </message>
    <message>
        <source>Facts in the order of weight; the number leads to the changes.</source>
        <translation>Los hechos por orden de importancia; el número conduce a las modificaciones.</translation>
    </message>
    <message>
        <source>No article came, went or moved; no verb, number, qualifier, alternative or bracket changed.</source>
        <translation>Ningún artículo se añadió, suprimió ni trasladó; no cambió ningún verbo, cifra, expresión que matiza, alternativa ni corchete.</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>Artículos nuevos</translation>
    </message>
    <message>
        <source>Articles deleted</source>
        <translation>Artículos suprimidos</translation>
    </message>
    <message>
        <source>Articles moved</source>
        <translation>Artículos trasladados</translation>
    </message>
    <message>
        <source>Obligations (shall, should, may …)</source>
        <translation>Obligaciones (deberá, debería, podrá…)</translation>
    </message>
    <message>
        <source>Numbers and time limits</source>
        <translation>Cifras y plazos</translation>
    </message>
    <message>
        <source>Qualifying words</source>
        <translation>Expresiones que matizan</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativas</translation>
    </message>
    <message>
        <source>Square brackets</source>
        <translation>Corchetes</translation>
    </message>
    <message>
        <source>Changes by chapter</source>
        <translation>Modificaciones por capítulo</translation>
    </message>
    <message>
        <source>Substantive changes, those that only follow from them, and editorial ones; of the substantive, how many name nobody.</source>
        <translation>Modificaciones de fondo, las meramente consiguientes y las de redacción; de las de fondo, cuántas no nombran a nadie.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>señalado</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>afirmado</translation>
    </message>
    <message>
        <source>≈&#xa0;matched</source>
        <translation>≈ coincidencia</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>Changes that answer what an actor asked. Marked: the draft itself says so. Matched: the words are those that were proposed; it is not recorded that one follows from the other.</source>
        <translation>Modificaciones que responden a lo que pidió un autor. Señalado: lo dice el propio proyecto. Coincidencia: las palabras son las que se propusieron; no consta que lo uno se deba a lo otro.</translation>
    </message>
    <message>
        <source>Nothing in the drafts and papers shows who asked for a change.</source>
        <translation>Nada en los proyectos y documentos indica quién pidió una modificación.</translation>
    </message>
    <message>
        <source>How it is known who asked</source>
        <translation>Cómo se sabe quién lo pidió</translation>
    </message>
    <message>
        <source>Unattributed is the most frequent right answer: where no paper shows who asked, nobody is named.</source>
        <translation>Sin autoría conocida es la respuesta correcta más frecuente: si ningún documento indica quién lo pidió, no se nombra a nadie.</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By what they touch</source>
        <translation>Por lo que afectan</translation>
    </message>
    <message>
        <source>Changes by kind</source>
        <translation>Modificaciones por tipo</translation>
    </message>
    <message>
        <source>A change counts once under its kind, and under each thing that it touches.</source>
        <translation>Una modificación cuenta una vez en su tipo, y una vez por cada elemento al que afecta.</translation>
    </message>
    <message>
        <source>No change touches a verb, a number, a qualifier or a defined term.</source>
        <translation>Ninguna modificación afecta a un verbo, una cifra, una expresión que matiza o un término definido.</translation>
    </message>
    <message>
        <source>Obligations: which verbs changed</source>
        <translation>Obligaciones: qué verbos cambiaron</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>No verb of obligation changed.</source>
        <translation>No cambió ningún verbo de obligación.</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Blancos</translation>
    </message>
    <message>
        <source>Brackets and options by chapter</source>
        <translation>Corchetes y opciones por capítulo</translation>
    </message>
    <message>
        <source>How much is open in each draft. A chapter is followed by its words, whatever its number.</source>
        <translation>Cuánto queda abierto en cada proyecto. Un capítulo se sigue por sus palabras, sea cual sea su número.</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>Nothing of this sort stands in either draft.</source>
        <translation>No hay nada de este tipo en ninguno de los dos proyectos.</translation>
    </message>
    <message>
        <source>What happened to brackets</source>
        <translation>Qué ocurrió con los corchetes</translation>
    </message>
    <message>
        <source>Each event counts once, however many signs it takes.</source>
        <translation>Cada hecho cuenta una vez, tenga los signos que tenga.</translation>
    </message>
    <message>
        <source>No bracket was put, lifted or moved.</source>
        <translation>No se añadió, eliminó ni trasladó ningún corchete.</translation>
    </message>
    <message>
        <source>Save all numbers…</source>
        <translation>Guardar todas las cifras…</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>These two drafts</source>
        <translation>Estos dos proyectos</translation>
    </message>
    <message>
        <source>Whole dossier</source>
        <translation>Todo el expediente</translation>
    </message>
    <message>
        <source>Counting between {older} and {newer}</source>
        <translation>Contando entre {older} y {newer}</translation>
    </message>
    <message>
        <source>Counting over the whole dossier</source>
        <translation>Contando en todo el expediente</translation>
    </message>
    <message>
        <source>It could not be counted</source>
        <translation>No se pudo contar</translation>
    </message>
    <message>
        <source>Counting was stopped</source>
        <translation>Se detuvo el recuento</translation>
    </message>
    <message>
        <source>The program met a fault.</source>
        <translation>El programa encontró un error.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Todavía no contado</translation>
    </message>
    <message>
        <source>What changed is counted here when the two drafts are compared.</source>
        <translation>Aquí se cuenta lo que cambió cuando se hayan comparado los dos proyectos.</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Todavía no hay nada que contar</translation>
    </message>
    <message>
        <source>Choose two drafts: what changed between them is counted here.</source>
        <translation>Elija dos proyectos: aquí se cuenta lo que cambió entre ellos.</translation>
    </message>
    <message>
        <source>Open a dossier with two drafts: what changed between them is counted here.</source>
        <translation>Abra un expediente con dos proyectos: aquí se cuenta lo que cambió entre ellos.</translation>
    </message>
    <message>
        <source>Save all numbers</source>
        <translation>Guardar todas las cifras</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Guardar como cuadro</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n with us</source>
        <translation>
            <numerusform>%n a favor</numerusform>
            <numerusform>%n a favor</numerusform>
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
            <numerusform>%n en contra</numerusform>
            <numerusform>%n en contra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n otherwise</source>
        <translation>
            <numerusform>%n de otro modo</numerusform>
            <numerusform>%n de otro modo</numerusform>
        </translation>
    </message>
    <message>
        <source>What we asked</source>
        <translation>Lo que pedimos</translation>
    </message>
    <message>
        <source>The ask in detail</source>
        <translation>La petición en detalle</translation>
    </message>
    <message>
        <source>It has no fate in this draft.</source>
        <translation>No tiene resultado en este proyecto.</translation>
    </message>
    <message>
        <source>In {draft}</source>
        <translation>En {draft}</translation>
    </message>
    <message>
        <source>In {draft}: {fate}</source>
        <translation>En {draft}: {fate}</translation>
    </message>
    <message>
        <source>Show {place} in the texts</source>
        <translation>Mostrar {place} en los textos</translation>
    </message>
    <message>
        <source>{draft}: {fate}</source>
        <translation>{draft}: {fate}</translation>
    </message>
    <message>
        <source>Other drafts: {list}</source>
        <translation>Otros proyectos: {list}</translation>
    </message>
    <message>
        <source>What was asked: {edit}</source>
        <translation>Qué se pidió: {edit}</translation>
    </message>
    <message>
        <source>Beside or instead of: “{words}”</source>
        <translation>Junto a estas palabras o en su lugar: “{words}”</translation>
    </message>
    <message>
        <source>Rationale: {words}</source>
        <translation>Justificación: {words}</translation>
    </message>
    <message>
        <source>Our whole wording in the place of {draft}’s</source>
        <translation>Nuestra redacción íntegra en lugar de la de {draft}</translation>
    </message>
    <message>
        <source>The smallest edit from {draft} to ours</source>
        <translation>El cambio mínimo de {draft} a nuestro texto</translation>
    </message>
    <message>
        <source>New: {place}</source>
        <translation>Nuevo: {place}</translation>
    </message>
    <message>
        <source>Goes: {place}</source>
        <translation>Se suprime: {place}</translation>
    </message>
    <message>
        <source>Moves: {place}</source>
        <translation>Se traslada: {place}</translation>
    </message>
    <message>
        <source>In the same proposal</source>
        <translation>En la misma propuesta</translation>
    </message>
    <message>
        <source>≈ Others whose words ask the same here</source>
        <translation>≈ Otros cuyas palabras piden aquí lo mismo</translation>
    </message>
    <message>
        <source>≈ Others whose words ask the contrary</source>
        <translation>≈ Otros cuyas palabras piden aquí lo contrario</translation>
    </message>
    <message>
        <source>≈ Others who want other words in this place</source>
        <translation>≈ Otros que quieren otras palabras en este lugar</translation>
    </message>
    <message>
        <source>Left out of the wording, but not said to go, so it stays: “{words}”</source>
        <translation>Omitido en la redacción, pero sin decir que se suprima, por lo que se mantiene: “{words}”</translation>
    </message>
    <message>
        <source>Its place is gone, and it is not laid: “{out}” → “{into}”</source>
        <translation>Su lugar ya no existe y no se aplica: “{out}” → “{into}”</translation>
    </message>
    <message>
        <source>The paper says beside which words it stands, and not on which side: it was put behind them.</source>
        <translation>El documento dice junto a qué palabras va, pero no de qué lado: se colocó después de ellas.</translation>
    </message>
    <message>
        <source>Delete {place}: “{words}”</source>
        <translation>Suprimir {place}: “{words}”</translation>
    </message>
    <message>
        <source>Move {place} to {goal}.</source>
        <translation>Trasladar {place} a {goal}.</translation>
    </message>
    <message>
        <source>Insert, as a new {place} (in or after {goal}): “{words}”</source>
        <translation>Insertar, como nuevo {place} (en {goal} o después): “{words}”</translation>
    </message>
    <message>
        <source>Insert, as a new {place}: “{words}”</source>
        <translation>Insertar, como nuevo {place}: “{words}”</translation>
    </message>
    <message>
        <source>In {place}, replace “{out}” after “{after}” by “{into}”.</source>
        <translation>En {place}, sustituir “{out}”, después de “{after}”, por “{into}”.</translation>
    </message>
    <message>
        <source>In {place}, replace “{out}” by “{into}”.</source>
        <translation>En {place}, sustituir “{out}” por “{into}”.</translation>
    </message>
    <message>
        <source>In {place}, delete “{out}” after “{after}”.</source>
        <translation>En {place}, suprimir “{out}” después de “{after}”.</translation>
    </message>
    <message>
        <source>In {place}, delete “{out}”.</source>
        <translation>En {place}, suprimir “{out}”.</translation>
    </message>
    <message>
        <source>In {place}, insert “{into}” after “{after}”.</source>
        <translation>En {place}, insertar “{into}” después de “{after}”.</translation>
    </message>
    <message>
        <source>In {place}, insert “{into}” before “{before}”.</source>
        <translation>En {place}, insertar “{into}” antes de “{before}”.</translation>
    </message>
    <message>
        <source>In {place}, insert “{into}”.</source>
        <translation>En {place}, insertar “{into}”.</translation>
    </message>
    <message>
        <source>Nothing is left to ask: {draft} reads as it was asked.</source>
        <translation>No queda nada que pedir: {draft} dice lo que se pidió.</translation>
    </message>
    <message>
        <source>Each edit that was asked stands in {draft} already; what else the wording restates was changed by others.</source>
        <translation>Todo lo que se pidió figura ya en {draft}; lo demás que reproduce la redacción lo cambiaron otros.</translation>
    </message>
    <message>
        <source>{draft} has these words, but in brackets with others: ask that the brackets be lifted.</source>
        <translation>{draft} contiene estas palabras, pero entre corchetes con otras: pida que se eliminen los corchetes.</translation>
    </message>
    <message>
        <source>It asks nothing of the text.</source>
        <translation>No pide nada del texto.</translation>
    </message>
    <message>
        <source>The draft to which it speaks is not in the dossier, so it cannot be laid on {draft}.</source>
        <translation>El proyecto al que se refiere no está en el expediente, por lo que no puede aplicarse a {draft}.</translation>
    </message>
    <message>
        <source>It speaks to a later draft than {draft}; choose that one above.</source>
        <translation>Se refiere a un proyecto posterior a {draft}; elija ese arriba.</translation>
    </message>
    <message>
        <source>What it speaks of does not stand in the draft to which it speaks.</source>
        <translation>Aquello a lo que se refiere no figura en el proyecto al que se refiere.</translation>
    </message>
    <message>
        <source>What it speaks of has no counterpart in {draft} any more.</source>
        <translation>Aquello a lo que se refiere ya no tiene equivalente en {draft}.</translation>
    </message>
    <message>
        <source>It restates the text to which it speaks; what it asks of it cannot be read.</source>
        <translation>Reproduce el texto al que se refiere; no puede leerse qué pide.</translation>
    </message>
    <message>
        <source>It restates the text to which it speaks but for what may be slips.</source>
        <translation>Reproduce el texto al que se refiere, salvo lo que pueden ser errores de copia.</translation>
    </message>
    <message>
        <source>The paper has lost what was struck: old and new words stand as one, and which go is not told.</source>
        <translation>El documento ha perdido lo tachado: las palabras viejas y las nuevas figuran juntas, y no se dice cuáles se suprimen.</translation>
    </message>
    <message>
        <source>It repeats the draft to which it speaks, and asks for nothing that stood otherwise there.</source>
        <translation>Repite el proyecto al que se refiere y no pide nada que allí dijera otra cosa.</translation>
    </message>
    <message>
        <source>It only leaves words out, and does not say that they should go.</source>
        <translation>Solo omite palabras, sin decir que deban suprimirse.</translation>
    </message>
    <message>
        <source>Also what our &amp;groups asked</source>
        <translation>También lo que pidieron nuestros &amp;grupos</translation>
    </message>
    <message>
        <source>&amp;Fates in:</source>
        <translation>&amp;Resultado en:</translation>
    </message>
    <message>
        <source>Draft of which the fates are told</source>
        <translation>Proyecto cuyos resultados se indican</translation>
    </message>
    <message>
        <source>Our delegation: {name}</source>
        <translation>Nuestra delegación: {name}</translation>
    </message>
    <message>
        <source>Choose our delegation…</source>
        <translation>Elegir nuestra delegación…</translation>
    </message>
    <message>
        <source>On {day}: {groups}</source>
        <translation>Al {day}: {groups}</translation>
    </message>
    <message>
        <source>No group of which we are a member is known on that day.</source>
        <translation>No se conoce ningún grupo del que seamos miembros en esa fecha.</translation>
    </message>
    <message>
        <source>Which delegation are you?</source>
        <translation>¿De qué delegación se trata?</translation>
    </message>
    <message>
        <source>{place}: we spoke apart from {group}</source>
        <translation>{place}: hablamos aparte de {group}</translation>
    </message>
    <message>
        <source>{place}: {names} spoke apart from {group}</source>
        <translation>{place}: {names}, aparte de {group}</translation>
    </message>
    <message>
        <source>{group} said</source>
        <translation>Posición de {group}</translation>
    </message>
    <message>
        <source>Members who said the contrary</source>
        <translation>Miembros que dijeron lo contrario</translation>
    </message>
    <message>
        <source>Where our groups and their members spoke apart</source>
        <translation>Dónde nuestros grupos y sus miembros hablaron por separado</translation>
    </message>
    <message>
        <source>Our &amp;whole wording</source>
        <translation>Nuestra redacción ín&amp;tegra</translation>
    </message>
    <message>
        <source>Show our wording in the place of the draft&apos;s, and not only what was asked</source>
        <translation>Mostrar nuestra redacción en lugar de la del proyecto, y no solo lo que se pidió</translation>
    </message>
    <message>
        <source>&amp;Copy the edit</source>
        <translation>&amp;Copiar el cambio</translation>
    </message>
    <message>
        <source>Struck and underlined in a word processor, between signs in plain text</source>
        <translation>Tachado y subrayado en un procesador de textos; entre signos en texto sin formato</translation>
    </message>
    <message>
        <source>Copy as &amp;instructions</source>
        <translation>Copiar como &amp;instrucciones</translation>
    </message>
    <message>
        <source>Following what we asked</source>
        <translation>Siguiendo lo que pedimos</translation>
    </message>
    <message>
        <source>Following what we asked …</source>
        <translation>Siguiendo lo que pedimos…</translation>
    </message>
    <message>
        <source>Drafts are compared, and our asks laid on them.</source>
        <translation>Se comparan los proyectos y se les aplican nuestras peticiones.</translation>
    </message>
    <message>
        <source>Our asks could not be followed.</source>
        <translation>No se pudieron seguir nuestras peticiones.</translation>
    </message>
    <message>
        <source>&amp;Up to draft:</source>
        <translation>&amp;Hasta el proyecto:</translation>
    </message>
    <message>
        <source>Draft up to which the book goes</source>
        <translation>Proyecto hasta el que llega el libro</translation>
    </message>
    <message>
        <source>Pri&amp;vate notes</source>
        <translation>Notas pri&amp;vadas</translation>
    </message>
    <message>
        <source>That draft is the text as &amp;adopted</source>
        <translation>Ese proyecto es el texto &amp;aprobado</translation>
    </message>
    <message>
        <source>E&amp;xport the book…</source>
        <translation>E&amp;xportar el libro…</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Find in the book</source>
        <translation>Buscar en el libro</translation>
    </message>
    <message>
        <source>Enter goes from place to place.</source>
        <translation>Intro lleva de un lugar al siguiente.</translation>
    </message>
    <message>
        <source>Private notes are only in the book when this is chosen.</source>
        <translation>Las notas privadas solo figuran en el libro si se elige esto.</translation>
    </message>
    <message>
        <source>Making the book</source>
        <translation>Preparación del libro</translation>
    </message>
    <message>
        <source>The drafts are compared one after the other, with all who asked for something.</source>
        <translation>Los proyectos se comparan uno tras otro, con todos los que pidieron algo.</translation>
    </message>
    <message>
        <source>Making the book …</source>
        <translation>Preparación del libro …</translation>
    </message>
    <message>
        <source>The book tells the history of each article from draft to draft. Add a draft to begin it.</source>
        <translation>El libro cuenta la historia de cada artículo de proyecto en proyecto. Añada un proyecto para empezarlo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The book could not be made.</source>
        <translation>No se pudo preparar el libro.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The book was not made to its end.</source>
        <translation>El libro no se preparó hasta el final.</translation>
    </message>
    <message>
        <source>Open one to read the record of its negotiation.</source>
        <translation>Abra uno para leer la historia de su negociación.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>No se encuentra nada.</translation>
    </message>
    <message>
        <source>No article of the book has these words.</source>
        <translation>Ningún artículo del libro contiene estas palabras.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Mostrar todos los artículos</translation>
    </message>
    <message>
        <source>Book: {draft}</source>
        <translation>Libro: {draft}</translation>
    </message>
    <message>
        <source>Our asks were not followed to their end.</source>
        <translation>Nuestras peticiones no se siguieron hasta el final.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>Spoke apart (%n)</source>
        <translation>
            <numerusform>Por separado (%n)</numerusform>
            <numerusform>Por separado (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>We asked nothing ourselves.</source>
        <translation>Por nuestra parte no pedimos nada.</translation>
    </message>
    <message>
        <source>Tick “Also what our groups asked” to see more.</source>
        <translation>Marque “También lo que pidieron nuestros grupos” para ver más.</translation>
    </message>
    <message>
        <source>No member of our groups is recorded with the contrary of what its group said.</source>
        <translation>No consta que ningún miembro de nuestros grupos pidiera lo contrario de lo que dijo su grupo.</translation>
    </message>
    <message>
        <source>Nobody spoke apart.</source>
        <translation>Nadie habló por separado.</translation>
    </message>
    <message>
        <source>No dossier is open.</source>
        <translation>No hay ningún expediente abierto.</translation>
    </message>
    <message>
        <source>Open one to see what became of what your delegation asked.</source>
        <translation>Abra uno para ver qué fue de lo que pidió su delegación.</translation>
    </message>
    <message>
        <source>Then this room shows what you asked, what became of it, and the smallest edit to your wording.</source>
        <translation>Entonces se muestra aquí lo que pidió, qué fue de ello y el cambio mínimo hasta su redacción.</translation>
    </message>
    <message>
        <source>No paper of this dossier has a proposal of {name} or its groups. Add a paper, or enter one by hand.</source>
        <translation>Ningún documento de este expediente contiene una propuesta de {name} o de sus grupos. Añada un documento o anote una propuesta a mano.</translation>
    </message>
    <message>
        <source>We asked nothing yet.</source>
        <translation>Todavía no hemos pedido nada.</translation>
    </message>
    <message>
        <source>Open a dossier first: who you are is kept in it.</source>
        <translation>Abra primero un expediente: en él se guarda cuál es su delegación.</translation>
    </message>
    <message>
        <source>our delegation</source>
        <translation>nuestra delegación</translation>
    </message>
    <message>
        <source>The edit is on the clipboard.</source>
        <translation>El cambio está en el portapapeles.</translation>
    </message>
    <message>
        <source>The instructions are on the clipboard.</source>
        <translation>Las instrucciones están en el portapapeles.</translation>
    </message>
    <message numerus="yes">
        <source>%n asks</source>
        <translation>
            <numerusform>%n petición</numerusform>
            <numerusform>%n peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>older of the two</source>
        <comment>draft</comment>
        <translation>el anterior de los dos</translation>
    </message>
    <message>
        <source>newer of the two</source>
        <comment>draft</comment>
        <translation>el posterior de los dos</translation>
    </message>
    <message>
        <source>both of the two</source>
        <comment>draft</comment>
        <translation>los dos a la vez</translation>
    </message>
    <message>
        <source>unofficial: nobody issued it</source>
        <translation>no oficial: nadie lo publicó</translation>
    </message>
    <message>
        <source>language: {code}</source>
        <translation>idioma: {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: newer · Shift+click or right click: older · B: with the one before it</source>
        <translation>Clic: posterior · Shift+clic o clic derecho: anterior · B: con el que lo precede</translation>
    </message>
    <message numerus="yes">
        <source>%n brackets</source>
        <translation>
            <numerusform>%n corchete</numerusform>
            <numerusform>%n corchetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n options</source>
        <translation>
            <numerusform>%n opción</numerusform>
            <numerusform>%n opciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placeholders</source>
        <translation>
            <numerusform>%n espacio en blanco</numerusform>
            <numerusform>%n espacios en blanco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts agreed</source>
        <translation>
            <numerusform>%n texto acordado</numerusform>
            <numerusform>%n textos acordados</numerusform>
        </translation>
    </message>
    <message>
        <source>unofficial</source>
        <translation>no oficial</translation>
    </message>
    <message>
        <source>Notation of a draft</source>
        <translation>Notación de un proyecto</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Notation profiles</source>
        <translation>Perfiles de notación</translation>
    </message>
    <message>
        <source>&amp;Read under this profile</source>
        <translation>&amp;Leer con este perfil</translation>
    </message>
    <message>
        <source>{draft} is read as “{profile}”, as the text itself speaks for.</source>
        <translation>{draft} se lee como “{profile}”, según indica el propio texto.</translation>
    </message>
    <message>
        <source>{draft} is read as “{profile}”, as somebody chose.</source>
        <translation>{draft} se lee como “{profile}”, según eligió una persona.</translation>
    </message>
    <message>
        <source>The text itself speaks for “{profile}”:</source>
        <translation>El propio texto indica “{profile}”:</translation>
    </message>
    <message>
        <source>Seen in: {source}</source>
        <translation>Visto en: {source}</translation>
    </message>
    <message>
        <source>Open a dossier with a draft first: there is no notation to show.</source>
        <translation>Abra primero un expediente con un proyecto: no hay ninguna notación que mostrar.</translation>
    </message>
    <message>
        <source>the notation of {draft}</source>
        <translation>la notación de {draft}</translation>
    </message>
    <message>
        <source>Reading the marks of {draft}</source>
        <translation>Leyendo las marcas de {draft}</translation>
    </message>
    <message>
        <source>The text that was shown</source>
        <translation>El texto que se mostró</translation>
    </message>
    <message>
        <source>Copy the text from the screen in the room, and paste it here.</source>
        <translation>Copie el texto de la pantalla de la sala y péguelo aquí.</translation>
    </message>
    <message>
        <source>Paste from the room screen</source>
        <translation>Pegar de la pantalla de la sala</translation>
    </message>
    <message>
        <source>Paste &amp;again</source>
        <translation>&amp;Pegar de nuevo</translation>
    </message>
    <message>
        <source>Struck words &amp;go, and underlined words come</source>
        <translation>Lo ta&amp;chado se suprime y lo subrayado se añade</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>Why it was not kept</source>
        <translation>Por qué no se guardó</translation>
    </message>
    <message>
        <source>Screen in room 2, informal on article 6</source>
        <translation>Pantalla de la sala 2, consultas oficiosas sobre el artículo 6</translation>
    </message>
    <message>
        <source>no draft of this dossier</source>
        <translation>ningún proyecto de este expediente</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Todo el texto</translation>
    </message>
    <message>
        <source>Only the new wording of</source>
        <translation>Solo la nueva redacción de</translation>
    </message>
    <message>
        <source>Shown &amp;on</source>
        <translation>Mostrado e&amp;n</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>It &amp;edits</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>It &amp;is</source>
        <translation>E&amp;s</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>E&amp;tiqueta</translation>
    </message>
    <message>
        <source>Whole or part</source>
        <translation>Todo o parte</translation>
    </message>
    <message>
        <source>Provision of which it is the new wording</source>
        <translation>Disposición de la que es la nueva redacción</translation>
    </message>
    <message>
        <source>It is kept as a working draft, and marked as unofficial wherever it is shown or printed.</source>
        <translation>Se guarda como proyecto de trabajo y se señala como no oficial dondequiera que se muestre o imprima.</translation>
    </message>
    <message>
        <source>working {when}</source>
        <translation>proyecto de trabajo {when}</translation>
    </message>
    <message>
        <source>It does not say of which provision it is the new wording: name it, or choose the whole text.</source>
        <translation>No dice de qué disposición es la nueva redacción: indíquela o elija el texto completo.</translation>
    </message>
    <message>
        <source>So says the number with which it begins.</source>
        <translation>Así lo dice el número con el que comienza.</translation>
    </message>
    <message>
        <source>So says the heading with which it begins.</source>
        <translation>Así lo dice el título con el que comienza.</translation>
    </message>
    <message>
        <source>Its words are like those of this provision.</source>
        <translation>Sus palabras se parecen a las de esta disposición.</translation>
    </message>
    <message>
        <source>Each of its articles is one of the draft.</source>
        <translation>Cada uno de sus artículos es uno del proyecto.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>Say of which provision it is the new wording, or that it is the whole text.</source>
        <translation>Indique de qué disposición es la nueva redacción, o que es todo el texto.</translation>
    </message>
    <message>
        <source>Most of “{draft}” would go: {gone} of its {count} provisions are not in what was pasted.</source>
        <translation>Desaparecería la mayor parte de «{draft}»: {gone} de sus {count} disposiciones no están en lo pegado.</translation>
    </message>
    <message>
        <source>Make or open a dossier first: a working draft is kept in one.</source>
        <translation>Cree o abra primero un expediente: en él se guarda un proyecto de trabajo.</translation>
    </message>
    <message>
        <source>Reading what was pasted</source>
        <translation>Leyendo lo pegado</translation>
    </message>
    <message>
        <source>Looking for what would change</source>
        <translation>Buscando lo que cambiaría</translation>
    </message>
    <message>
        <source>Most of the draft would go</source>
        <translation>Desaparecería la mayor parte del proyecto</translation>
    </message>
    <message>
        <source>Keep it all the same?</source>
        <translation>¿Guardarlo de todos modos?</translation>
    </message>
    <message>
        <source>&amp;Keep it all the same</source>
        <translation>&amp;Guardarlo de todos modos</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>pasted draft “{label}”</source>
        <translation>proyecto pegado «{label}»</translation>
    </message>
    <message>
        <source>the joining of two provisions</source>
        <translation>la unión de dos disposiciones</translation>
    </message>
    <message>
        <source>the parting of two provisions</source>
        <translation>la separación de dos disposiciones</translation>
    </message>
    <message>
        <source>The drafts on a line of time</source>
        <translation>Los proyectos en una línea de tiempo</translation>
    </message>
    <message>
        <source>No draft yet: add the first with Ctrl+D.</source>
        <translation>Todavía no hay proyectos: añada el primero con Ctrl+D.</translation>
    </message>
    <message>
        <source>{draft} is the first: choose it as the older one, by Shift or the right button.</source>
        <translation>{draft} es el primero: elíjalo como anterior, con Shift o con el botón derecho.</translation>
    </message>
    <message>
        <source>{draft} is the last: there is none after it.</source>
        <translation>{draft} es el último: no hay ninguno después.</translation>
    </message>
    <message>
        <source>Choices of the export</source>
        <translation>Opciones de la exportación</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Una columna</translation>
    </message>
    <message>
        <source>Newer text with notes in the margin</source>
        <translation>Texto nuevo con notas al margen</translation>
    </message>
    <message>
        <source>List of changes only</source>
        <translation>Solo la lista de modificaciones</translation>
    </message>
    <message>
        <source>Unchanged provisions</source>
        <translation>Disposiciones sin cambios</translation>
    </message>
    <message>
        <source>Folded to one line</source>
        <translation>Plegadas en una línea</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Completas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Table of the amendments</source>
        <translation>Tabla de las enmiendas</translation>
    </message>
    <message>
        <source>Which offences are reached: what moved</source>
        <translation>Delitos abarcados: lo que cambió</translation>
    </message>
    <message>
        <source>Changes for which nobody is named</source>
        <translation>Cambios para los que no se nombra a nadie</translation>
    </message>
    <message>
        <source>What tracked changes do not say</source>
        <translation>Lo que el control de cambios no dice</translation>
    </message>
    <message>
        <source>Order of the table</source>
        <translation>Orden de la tabla</translation>
    </message>
    <message>
        <source>The heaviest amendments first</source>
        <translation>Primero las enmiendas de más peso</translation>
    </message>
    <message>
        <source>Amendments in the order of the text</source>
        <translation>Enmiendas en el orden del texto</translation>
    </message>
    <message>
        <source>Comments on who asked</source>
        <translation>Comentarios sobre quién pidió</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>that of the newer draft</source>
        <translation>la del proyecto más reciente</translation>
    </message>
    <message>
        <source>Date of the changes</source>
        <translation>Fecha de los cambios</translation>
    </message>
    <message>
        <source>Language of the labels</source>
        <translation>Idioma de los rótulos</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>{older}, compared with {newer}</source>
        <translation>{older}, comparado con {newer}</translation>
    </message>
    <message>
        <source>unchanged provisions: {how}</source>
        <translation>disposiciones sin cambios: {how}</translation>
    </message>
    <message>
        <source>The whole text, with insertions and deletions as tracked changes that can be taken or refused</source>
        <translation>El texto completo, con inserciones y supresiones como cambios controlados que se pueden aceptar o rechazar</translation>
    </message>
    <message>
        <source>The whole newer text, with the changes marked in it</source>
        <translation>El texto más reciente completo, con los cambios marcados</translation>
    </message>
    <message>
        <source>A summary without the texts: what matters, in short</source>
        <translation>Un resumen sin los textos: lo esencial, en breve</translation>
    </message>
    <message>
        <source>A row for each change, and for each who asked for it</source>
        <translation>Una fila por cada cambio, y por cada uno de quienes lo pidieron</translation>
    </message>
    <message>
        <source>Everything that is shown, for other programs to read</source>
        <translation>Todo lo que se muestra, para que lo lean otros programas</translation>
    </message>
    <message numerus="yes">
        <source>%n changes in them</source>
        <translation>
            <numerusform>%n cambio en ellas</numerusform>
            <numerusform>%n cambios en ellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are left out by the filter</source>
        <translation>
            <numerusform>el filtro deja fuera %n cambio</numerusform>
            <numerusform>el filtro deja fuera %n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that touch red lines</source>
        <translation>
            <numerusform>%n cambio que afecta a líneas rojas</numerusform>
            <numerusform>%n cambios que afectan a líneas rojas</numerusform>
        </translation>
    </message>
    <message>
        <source>one name for all: {name}</source>
        <translation>un solo nombre para todos: {name}</translation>
    </message>
    <message>
        <source>nobody who asked is named</source>
        <translation>no se nombra a nadie que lo pidiera</translation>
    </message>
    <message>
        <source>nobody is named as having asked</source>
        <translation>nadie consta como solicitante</translation>
    </message>
    <message>
        <source>without comments on the evidence</source>
        <translation>sin comentarios sobre las pruebas</translation>
    </message>
    <message>
        <source>Proposals of</source>
        <translation>Propuestas de</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>An empty column</source>
        <translation>Una columna vacía</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The text as adopted</source>
        <translation>El texto aprobado</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notas privadas</translation>
    </message>
    <message>
        <source>As the interface</source>
        <translation>El de la interfaz</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Presentación</translation>
    </message>
    <message>
        <source>&amp;Unchanged provisions</source>
        <translation>Disposiciones sin ca&amp;mbios</translation>
    </message>
    <message>
        <source>Language of the la&amp;bels</source>
        <translation>Idioma de los rót&amp;ulos</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Red lines that are touched</source>
        <translation>Líneas rojas afectadas</translation>
    </message>
    <message>
        <source>Legend on each page</source>
        <translation>Leyenda en cada página</translation>
    </message>
    <message>
        <source>Who asked, and on what evidence</source>
        <translation>Quién lo pidió, y con qué prueba</translation>
    </message>
    <message>
        <source>Facts for checking</source>
        <translation>Datos para verificar</translation>
    </message>
    <message>
        <source>What became of the proposals</source>
        <translation>Destino de las propuestas</translation>
    </message>
    <message>
        <source>Index of actors with pages</source>
        <translation>Índice de actores con páginas</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>My notes at their changes</source>
        <translation>Mis notas junto a sus modificaciones</translation>
    </message>
    <message>
        <source>Annotations that readers of PDF list</source>
        <translation>Anotaciones para lectores de PDF</translation>
    </message>
    <message>
        <source>For an archive (PDF/A), without annotations</source>
        <translation>Para archivo (PDF/A), sin anotaciones</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>Qué modificaciones</translation>
    </message>
    <message>
        <source>The first page and the head of each page will say how many changes are not there.</source>
        <translation>La primera página y el encabezamiento de cada página indicarán cuántas modificaciones faltan.</translation>
    </message>
    <message>
        <source>Actors to follow</source>
        <translation>Autores que se siguen</translation>
    </message>
    <message>
        <source>Followed actors in colours</source>
        <translation>Autores seguidos, en color</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>the sheets of a print</comment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Handling, at the head of every page</source>
        <translation>Distribución, en la cabecera de cada página</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Pap&amp;el</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientación</translation>
    </message>
    <message>
        <source>&amp;Margin</source>
        <translation>M&amp;argen</translation>
    </message>
    <message>
        <source>&amp;Handling, at the head of every page</source>
        <translation>&amp;Distribución, en la cabecera de cada página</translation>
    </message>
    <message numerus="yes">
        <source>All changes (%n)</source>
        <translation>
            <numerusform>Todas las modificaciones (%n)</numerusform>
            <numerusform>Todas las modificaciones (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only those of the filter (%n)</source>
        <translation>
            <numerusform>Solo la del filtro (%n)</numerusform>
            <numerusform>Solo las del filtro (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the list of changes first, by article, by words or by who asked; then only these.</source>
        <translation>Filtre primero la lista de modificaciones, por artículo, por palabras o según quién las pidió; entonces solo esas.</translation>
    </message>
    <message>
        <source>No more than {number} can be followed.</source>
        <translation>No puede seguirse a más de {number}.</translation>
    </message>
    <message>
        <source>Nobody is named for these changes.</source>
        <translation>No se nombra a nadie respecto de estas modificaciones.</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Vista previa de las páginas</translation>
    </message>
    <message>
        <source>Here the pages are shown as they would be written. Compare two drafts first.</source>
        <translation>Aquí se muestran las páginas tal como se guardarían. Compare primero dos proyectos.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Aumentar</translation>
    </message>
    <message>
        <source>Page {page} is being drawn …</source>
        <translation>Preparando la página {page}…</translation>
    </message>
    <message>
        <source>The paragraph at hand was not found on it.</source>
        <translation>El párrafo seleccionado no se encontró en ella.</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Fit the width of the page</source>
        <translation>Ajustar al ancho de la página</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Mostrar la página entera</translation>
    </message>
    <message>
        <source>How far the pages are</source>
        <translation>Avance de las páginas</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Se están preparando las páginas…</translation>
    </message>
    <message>
        <source>The pages are not made: it was cancelled.</source>
        <translation>Las páginas no se han preparado: se canceló.</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <source>The pages could not be made: this is a fault of the program, not yours.</source>
        <translation>No se pudieron preparar las páginas: es un error del programa, no suyo.</translation>
    </message>
    <message>
        <source>of {pages} · {size}</source>
        <translation>de {pages} · {size}</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>A brief on some amendments</source>
        <translation>Una nota sobre algunas enmiendas</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>Páginas (PDF)</translation>
    </message>
    <message>
        <source>Table of changes (CSV)</source>
        <translation>Cuadro de modificaciones (CSV)</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>Para otros programas (JSON)</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Open after writing</source>
        <translation>Abrir después de guardar</translation>
    </message>
    <message>
        <source>Open a dossier first: there is nothing to export.</source>
        <translation>Abra primero un expediente: no hay nada que exportar.</translation>
    </message>
    <message>
        <source>This has no pages to be printed; write it instead.</source>
        <translation>No hay páginas que imprimir; escríbalo en su lugar.</translation>
    </message>
    <message>
        <source>Can be dragged into a message or a folder.</source>
        <translation>Se puede arrastrar a un mensaje o a una carpeta.</translation>
    </message>
    <message>
        <source>Private notes can stand in this file: whoever is given it reads them.</source>
        <translation>En este archivo puede haber notas privadas: quien lo reciba las leerá.</translation>
    </message>
    <message>
        <source>Private notes or red lines can stand in this file: whoever is given it reads them.</source>
        <translation>En este archivo pueden figurar notas o líneas rojas privadas: quien lo reciba las leerá.</translation>
    </message>
    <message>
        <source>All changes are in this file, also those that a filter leaves out of the pages.</source>
        <translation>Todos los cambios están en este archivo, también los que un filtro deja fuera de las páginas.</translation>
    </message>
    <message>
        <source>The file names nobody who asked, no author and no date of its making.</source>
        <translation>El archivo no nombra a quienes pidieron, ni autor ni fecha de elaboración.</translation>
    </message>
    <message>
        <source>The file names no author and no date of its making; who asked stands in it.</source>
        <translation>El archivo no indica autor ni fecha de creación; sí indica quién lo pidió.</translation>
    </message>
    <message>
        <source>The pages are made when it is known who asked.</source>
        <translation>Las páginas se harán cuando se sepa quién lo pidió.</translation>
    </message>
    <message>
        <source>Word file with tracked changes (DOCX)</source>
        <translation>Archivo de Word con control de cambios (DOCX)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Summary on two pages (Markdown)</source>
        <translation>Resumen en dos páginas (Markdown)</translation>
    </message>
    <message>
        <source>Workbook of changes (XLSX)</source>
        <translation>Libro de modificaciones (XLSX)</translation>
    </message>
    <message>
        <source>Write “{name}” again</source>
        <translation>Guardar de nuevo “{name}”</translation>
    </message>
    <message>
        <source>Write “{name}”</source>
        <translation>Guardar “{name}”</translation>
    </message>
    <message>
        <source>Open a dossier with two drafts first: there is nothing to export.</source>
        <translation>Abra primero un expediente con dos proyectos: no hay nada que exportar.</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Qué exportar</translation>
    </message>
    <message>
        <source>Wha&amp;t is handed over</source>
        <translation>Lo que se en&amp;trega</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>The comparison of two drafts</source>
        <translation>La comparación de dos proyectos</translation>
    </message>
    <message>
        <source>Drafts and asks beside each other</source>
        <translation>Proyectos y peticiones lado a lado</translation>
    </message>
    <message>
        <source>One provision through all drafts</source>
        <translation>Una disposición a través de todos los proyectos</translation>
    </message>
    <message>
        <source>The book of the negotiation</source>
        <translation>El libro de la negociación</translation>
    </message>
    <message>
        <source>The proposals by article</source>
        <translation>Las propuestas por artículo</translation>
    </message>
    <message>
        <source>The list of proposals</source>
        <translation>La lista de propuestas</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Quién está dónde</translation>
    </message>
    <message>
        <source>One draft by itself</source>
        <translation>Un solo proyecto</translation>
    </message>
    <message>
        <source>Word file (DOCX)</source>
        <translation>Archivo Word (DOCX)</translation>
    </message>
    <message>
        <source>Plain text (Markdown)</source>
        <translation>Texto simple (Markdown)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Libro de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Akoma Ntoso (XML)</source>
        <translation>Akoma Ntoso (XML)</translation>
    </message>
    <message>
        <source>Akoma Ntoso with the changes (XML)</source>
        <translation>Akoma Ntoso con los cambios (XML)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Archivos de Word (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Libros (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Cuadros (*.csv)</translation>
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
        <translation>Guardar la exportación</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Guardando {name}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>No program on this computer opens “{name}”.</source>
        <translation>Ningún programa de este equipo abre “{name}”.</translation>
    </message>
    <message>
        <source>{older} to {newer}</source>
        <comment>name of a file</comment>
        <translation>{older} a {newer}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Printing page {number} of {total}</source>
        <translation>Imprimiendo la página {number} de {total}</translation>
    </message>
    <message>
        <source>The pages were handed to the printer.</source>
        <translation>Las páginas se enviaron a la impresora.</translation>
    </message>
    <message>
        <source>The pages could not be printed; look at the printer and try again.</source>
        <translation>No se pudieron imprimir las páginas; compruebe la impresora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Who proposes this?</source>
        <translation>¿Quién lo propone?</translation>
    </message>
    <message>
        <source>Name of a delegation</source>
        <translation>Nombre de una delegación</translation>
    </message>
    <message>
        <source>Type a name in any language</source>
        <translation>Escriba un nombre en cualquier idioma</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>1–9 or Enter takes a candidate · Backspace takes the last name away · Enter on an empty line: that is all</source>
        <translation>1–9 o Enter toma un candidato · Backspace quita el último nombre · Enter en una línea vacía: es todo</translation>
    </message>
    <message>
        <source>No name of a delegation begins so.</source>
        <translation>Ningún nombre de delegación empieza así.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Nadie todavía.</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>no fate</source>
        <comment>of an ask that cannot be followed</comment>
        <translation>sin resultado</translation>
    </message>
    <message>
        <source>{place} (asked of {old})</source>
        <translation>{place} (se pidió sobre {old})</translation>
    </message>
    <message>
        <source>speaks to {draft}</source>
        <translation>se refiere a {draft}</translation>
    </message>
    <message>
        <source>A draft in a dossier needs a label; give it one, for example with --label.</source>
        <translation>Un proyecto de un expediente necesita una etiqueta; asígnele una, por ejemplo con --label.</translation>
    </message>
    <message>
        <source>A label or symbol belongs to one draft; import the files one by one.</source>
        <translation>Una etiqueta o signatura corresponde a un solo proyecto; importe los archivos uno por uno.</translation>
    </message>
    <message>
        <source>A note needs a text, a colour or a priority; write something, or leave it.</source>
        <translation>Una nota necesita un texto, un color o una prioridad; escriba algo o no la cree.</translation>
    </message>
    <message>
        <source>A note stands on words of the draft; choose some, or make it on the whole provision.</source>
        <translation>Una nota recae sobre palabras del proyecto; elija algunas o refiérala a toda la disposición.</translation>
    </message>
    <message>
        <source>A part of a text needs the draft that it edits; choose that draft.</source>
        <translation>Una parte de un texto necesita el proyecto que modifica; elija ese proyecto.</translation>
    </message>
    <message>
        <source>A position needs a place; say the article it is about.</source>
        <translation>Una posición necesita un lugar; indique el artículo de que trata.</translation>
    </message>
    <message>
        <source>A position needs an actor; say whose it is.</source>
        <translation>Una posición necesita un autor; indique de quién es.</translation>
    </message>
    <message>
        <source>A proposal needs a place; say the article it speaks to.</source>
        <translation>Una propuesta necesita un lugar; indique el artículo al que se refiere.</translation>
    </message>
    <message>
        <source>A proposal needs an actor; say who proposes it.</source>
        <translation>Una propuesta necesita un autor; indique quién la presenta.</translation>
    </message>
    <message>
        <source>Bringing the dossier up to date</source>
        <translation>Actualizando el expediente</translation>
    </message>
    <message>
        <source>Choose the words for the note first, or make it on the whole provision.</source>
        <translation>Elija primero las palabras de la nota o refiérala a toda la disposición.</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>Componiendo</translation>
    </message>
    <message>
        <source>Finding the provisions of {0}</source>
        <translation>Buscando las disposiciones de {0}</translation>
    </message>
    <message>
        <source>Following provisions</source>
        <translation>Siguiendo las disposiciones</translation>
    </message>
    <message>
        <source>Following what was agreed and asked</source>
        <translation>Siguiendo lo acordado y lo pedido</translation>
    </message>
    <message>
        <source>Following what was asked</source>
        <translation>Siguiendo lo pedido</translation>
    </message>
    <message>
        <source>Keeping a copy of the dossier</source>
        <translation>Guardando una copia del expediente</translation>
    </message>
    <message>
        <source>Looking for who asked</source>
        <translation>Buscando quién lo pidió</translation>
    </message>
    <message>
        <source>Name the delegation that asked for the change.</source>
        <translation>Indique la delegación que pidió la modificación.</translation>
    </message>
    <message>
        <source>No proposal of the dossier has an ask “{0}”; `travaux proposals` with --json lists them.</source>
        <translation>Ninguna propuesta del expediente contiene la petición “{0}”; `travaux proposals` con --json las enumera.</translation>
    </message>
    <message>
        <source>None of the drafts has “{0}”; name a provision as one of them prints it.</source>
        <translation>Ninguno de los proyectos tiene «{0}»; nombre una disposición como la imprime alguno de ellos.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “{0}”; choose another one.</source>
        <translation>No se puede escribir en la carpeta “{0}”; elija otra.</translation>
    </message>
    <message>
        <source>Page {0} of “{1}” holds more letters than a page can; save the draft again as PDF.</source>
        <translation>La página {0} de «{1}» contiene más letras de las que caben en una página; vuelva a guardar el proyecto como PDF.</translation>
    </message>
    <message>
        <source>Page {0} of “{1}” is damaged; get the file again, or save it anew.</source>
        <translation>La página {0} de «{1}» está dañada; consiga de nuevo el archivo o guárdelo otra vez.</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>Preparando las páginas</translation>
    </message>
    <message>
        <source>Reading proposals</source>
        <translation>Leyendo las propuestas</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>Leyendo {0}</translation>
    </message>
    <message>
        <source>Say where it is recorded who asked (a paper, a meeting, a note): no name stands without evidence.</source>
        <translation>Indique dónde consta quién lo pidió (un documento, una reunión, una nota): ningún nombre figura sin prueba.</translation>
    </message>
    <message>
        <source>Say where this text was shown, as “screen in room 2, informal on article 6”.</source>
        <translation>Indique dónde se mostró este texto, por ejemplo “pantalla de la sala 2, consultas oficiosas sobre el artículo 6”.</translation>
    </message>
    <message>
        <source>Say where this was said, as “plenary, 3 May, morning”: a stance without a source is none.</source>
        <translation>Indique dónde se dijo, por ejemplo “plenaria, 3 de mayo, mañana”: una posición sin fuente no es tal.</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Componiendo las páginas</translation>
    </message>
    <message>
        <source>Looking what was added to {draft}</source>
        <translation>Buscando lo añadido a {draft}</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was stored.</source>
        <translation>La lectura se detuvo; no se guardó nada.</translation>
    </message>
    <message>
        <source>Telling the lives of provisions</source>
        <translation>Trazando las trayectorias de las disposiciones</translation>
    </message>
    <message>
        <source>The actors in “{0}” cannot be read: {1}.</source>
        <translation>No se pueden leer los autores de “{0}”: {1}.</translation>
    </message>
    <message>
        <source>The address does not say which dossier in which database; write it as {0}.</source>
        <translation>La dirección no indica qué expediente en qué base de datos; escríbala así: {0}.</translation>
    </message>
    <message>
        <source>The address says “{0}”, which it cannot; it may say {1}.</source>
        <translation>La dirección contiene “{0}”, lo que no se admite; puede contener: {1}.</translation>
    </message>
    <message>
        <source>The connection to the server of the dossier “{0}” broke off; open it again, and see whether what you did last is in it.</source>
        <translation>Se interrumpió la conexión con el servidor del expediente “{0}”; ábralo de nuevo y compruebe si contiene lo último que hizo.</translation>
    </message>
    <message>
        <source>The database keeps texts as {0}; have one made that keeps them as UTF8.</source>
        <translation>La base de datos guarda los textos en {0}; haga crear una que los guarde en UTF8.</translation>
    </message>
    <message>
        <source>The dossier already has a draft “{0}”; give this one another label.</source>
        <translation>El expediente ya tiene un proyecto “{0}”; asigne a este otra etiqueta.</translation>
    </message>
    <message>
        <source>The dossier has no draft “{0}” any more; open it again.</source>
        <translation>El expediente ya no tiene ningún proyecto “{0}”; ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The dossier has no draft “{0}”; its drafts are: {1}.</source>
        <translation>El expediente no tiene ningún proyecto “{0}”; sus proyectos son: {1}.</translation>
    </message>
    <message>
        <source>The dossier has no drafts, and so no notes on them; import a draft first.</source>
        <translation>El expediente no tiene proyectos ni, por tanto, notas sobre ellos; importe primero un proyecto.</translation>
    </message>
    <message>
        <source>The dossier has no drafts, and so no record of a negotiation; import a draft first.</source>
        <translation>El expediente no tiene proyectos y, por tanto, tampoco historia de la negociación; importe primero un proyecto.</translation>
    </message>
    <message>
        <source>The dossier has no proposal “{0}”; `travaux proposals` lists those there are.</source>
        <translation>El expediente no tiene ninguna propuesta “{0}”; `travaux proposals` enumera las que hay.</translation>
    </message>
    <message>
        <source>The dossier has this proposal paper no more; open it again.</source>
        <translation>El expediente ya no tiene este documento de propuestas; ábralo de nuevo.</translation>
    </message>
    <message>
        <source>No copy of the dossier “{0}” could be kept in “{1}” ({2}); see that files can be written there.</source>
        <translation>No se pudo guardar ninguna copia del expediente “{0}” en “{1}” ({2}); compruebe que se puede escribir allí.</translation>
    </message>
    <message>
        <source>The copy “{0}” cannot be put in the place of “{1}” ({2}); see that files can be written there.</source>
        <translation>La copia “{0}” no puede ponerse en el lugar de “{1}” ({2}); compruebe que se puede escribir allí.</translation>
    </message>
    <message>
        <source>The copy “{0}” is not locked, and “{1}” is; lock the copy first.</source>
        <translation>La copia «{0}» no está bloqueada y «{1}» sí; bloquee primero la copia.</translation>
    </message>
    <message>
        <source>The copy “{0}” is not sound itself; choose another one.</source>
        <translation>La copia “{0}” también está dañada; elija otra.</translation>
    </message>
    <message>
        <source>The dossier “{0}” cannot be opened or made here; choose another folder.</source>
        <translation>El expediente “{0}” no puede abrirse ni crearse aquí; elija otra carpeta.</translation>
    </message>
    <message>
        <source>The dossier “{0}” cannot be read from its disk; copy it to another one.</source>
        <translation>El expediente “{0}” no puede leerse en su disco; cópielo en otro.</translation>
    </message>
    <message>
        <source>The dossier “{0}” has a text in it that is none; it cannot be merged.</source>
        <translation>El expediente “{0}” contiene un texto que no lo es; no se puede fusionar.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is damaged; its newest sound copy is “{1}” in “{2}”: go on with that one.</source>
        <translation>El expediente “{0}” está dañado; su copia intacta más reciente es “{1}”, en “{2}”: continúe con ella.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is damaged; ask your colleague for another copy of it.</source>
        <translation>El expediente “{0}” está dañado; pida otra copia a su colega.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is damaged; use a copy of it.</source>
        <translation>El expediente “{0}” está dañado; utilice una copia.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is in use by another program; close it there and try again.</source>
        <translation>El expediente “{0}” está en uso por otro programa; ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is locked, and a copy of this sort would not be; unlock it first.</source>
        <translation>El expediente «{0}» está bloqueado y una copia de este tipo no lo estaría; desbloquéelo primero.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is locked, and what is compared without being kept is not; add the other draft to it instead.</source>
        <translation>El expediente «{0}» está bloqueado, y lo que se compara sin guardarse no lo está; añada a él el otro proyecto.</translation>
    </message>
    <message>
        <source>The dossier “{0}” has in it what Travaux never makes (“{1}”), and nothing of it was read; its newest sound copy is “{2}” in “{3}”: go on with that one.</source>
        <translation>El expediente “{0}” contiene algo que Travaux nunca crea (“{1}”), y no se ha leído nada de él; su copia intacta más reciente es “{2}”, en “{3}”: continúe con ella.</translation>
    </message>
    <message>
        <source>The dossier “{0}” has in it what Travaux never makes (“{1}”), and nothing of it was read; use another copy of it.</source>
        <translation>El expediente “{0}” contiene algo que Travaux nunca crea (“{1}”), y no se ha leído nada de él; utilice otra copia.</translation>
    </message>
    <message>
        <source>The dossier “{0}” on the server is damaged; have it restored from the server’s backup.</source>
        <translation>El expediente “{0}” del servidor está dañado; haga que lo restauren a partir de la copia de seguridad del servidor.</translation>
    </message>
    <message>
        <source>The dossier “{0}” on the server has in it what Travaux never makes (“{1}”), and nothing of it was read; ask whoever looks after it to take that out.</source>
        <translation>El expediente “{0}” del servidor contiene algo que Travaux nunca crea (“{1}”), y no se ha leído nada de él; pida a quien lo administra que lo quite.</translation>
    </message>
    <message>
        <source>You may not look into the dossier “{0}” on the server (the right USAGE on its schema is missing); ask whoever looks after it.</source>
        <translation>No puede consultar el expediente “{0}” del servidor (falta el derecho USAGE sobre su esquema); diríjase a quien lo administra.</translation>
    </message>
    <message>
        <source>You may not read all of the dossier “{0}” on the server (the right SELECT on “{1}” is missing); ask whoever looks after it.</source>
        <translation>No puede leer todo el expediente “{0}” del servidor (falta el derecho SELECT sobre “{1}”); diríjase a quien lo administra.</translation>
    </message>
    <message>
        <source>“{0}” is not written in UTF-8; write it anew, or choose another name.</source>
        <translation>“{0}” no está escrito en UTF-8; escríbalo de nuevo o elija otro nombre.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was made by somebody else just now; open it.</source>
        <translation>Otra persona acaba de crear el expediente “{0}”; ábralo.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was moved, replaced or taken away while it was open; what you did last is not in it: open it again.</source>
        <translation>El expediente “{0}” fue movido, reemplazado o retirado mientras estaba abierto; lo último que hizo no está en él: ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was not closed in order the last time, and nothing may be written here; copy it with what lies beside it to a folder of your own.</source>
        <translation>El expediente “{0}” no se cerró correctamente la última vez y aquí no se puede escribir; cópielo, con lo que hay junto a él, en una carpeta propia.</translation>
    </message>
    <message>
        <source>The server on {0} does not let you in or cannot be reached; it was said: {1}</source>
        <translation>El servidor en {0} no le da acceso o no está disponible; respuesta: {1}</translation>
    </message>
    <message>
        <source>The server on {0} does not take this password or cannot be reached; it was said: {1}</source>
        <translation>El servidor en {0} no acepta esta contraseña o no está disponible; respuesta: {1}</translation>
    </message>
    <message>
        <source>There is already something called “{0}” on the server; choose another name for the new dossier.</source>
        <translation>Ya existe algo llamado “{0}” en el servidor; elija otro nombre para el nuevo expediente.</translation>
    </message>
    <message>
        <source>There is already something called “{0}”; choose another name for the copy.</source>
        <translation>Ya existe algo llamado “{0}”; elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>There is no dossier “{0}” on the server; check the name.</source>
        <translation>No hay ningún expediente “{0}” en el servidor; compruebe el nombre.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is larger than a dossier can be that is merged ({1} GB).</source>
        <translation>El expediente “{0}” es mayor de lo que puede ser un expediente que se fusiona ({1} GB).</translation>
    </message>
    <message>
        <source>There is no conflict {0} any more.</source>
        <translation>Ya no hay ningún conflicto {0}.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is locked; give its passphrase to open it.</source>
        <translation>El expediente «{0}» está bloqueado; indique su frase de contraseña para abrirlo.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “{0}”; type it again.</source>
        <translation>Esta no es la frase de contraseña de «{0}»; escríbala de nuevo.</translation>
    </message>
    <message>
        <source>This passphrase does not open “{0}”: it is another one, or the file is damaged; type it again, or take another copy of the file.</source>
        <translation>Esta frase de contraseña no abre «{0}»: es otra, o el archivo está dañado; escríbala de nuevo o tome otra copia del archivo.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was locked by a newer version of Travaux; update Travaux to open it.</source>
        <translation>El expediente «{0}» se bloqueó con una versión más reciente de Travaux; actualice Travaux para abrirlo.</translation>
    </message>
    <message>
        <source>An empty passphrase keeps nothing from anybody; choose some words.</source>
        <translation>Una frase de contraseña vacía no protege nada; elija algunas palabras.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is not locked; there is no passphrase to take away.</source>
        <translation>El expediente «{0}» no está bloqueado; no hay ninguna frase de contraseña que quitar.</translation>
    </message>
    <message>
        <source>The dossier “{0}” cannot be written anew ({1}); see that files can be written beside it.</source>
        <translation>El expediente «{0}» no se puede escribir de nuevo ({1}); compruebe que se pueden escribir archivos junto a él.</translation>
    </message>
    <message>
        <source>Making a key from the passphrase</source>
        <translation>Generando una clave a partir de la frase de contraseña</translation>
    </message>
    <message>
        <source>Writing the copies of the dossier anew</source>
        <translation>Escribiendo de nuevo las copias del expediente</translation>
    </message>
    <message>
        <source>Writing the dossier anew</source>
        <translation>Escribiendo de nuevo el expediente</translation>
    </message>
    <message>
        <source>There is no room on the disk for the dossier “{0}”; free some and try again.</source>
        <translation>No hay espacio en el disco para el expediente “{0}”; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no room on the server; have some freed and try again.</source>
        <translation>No queda espacio en el servidor; haga que liberen espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no sound copy of the dossier “{0}” beside it.</source>
        <translation>No hay ninguna copia intacta del expediente “{0}” junto a él.</translation>
    </message>
    <message>
        <source>There was no room for a copy of the dossier “{0}” in “{1}”; free some, so that one can be kept.</source>
        <translation>No había espacio para una copia del expediente “{0}” en “{1}”; libere espacio para que pueda guardarse una.</translation>
    </message>
    <message>
        <source>The dossier “{0}” cannot be read: {1}.</source>
        <translation>No se puede leer el expediente “{0}”: {1}.</translation>
    </message>
    <message>
        <source>The dossier “{0}” may not be changed here; copy it to a folder of your own first.</source>
        <translation>El expediente “{0}” no puede modificarse aquí; cópielo antes en una carpeta propia.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was made by a newer version of Travaux; update Travaux to open it.</source>
        <translation>El expediente “{0}” se creó con una versión más reciente de Travaux; actualice Travaux para abrirlo.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was opened for reading only; nothing was changed.</source>
        <translation>El expediente “{0}” se abrió solo para lectura; no se modificó nada.</translation>
    </message>
    <message>
        <source>The draft “{0}” was changed meanwhile; open the dossier again.</source>
        <translation>El proyecto “{0}” se modificó entretanto; abra de nuevo el expediente.</translation>
    </message>
    <message>
        <source>The drafts of the dossier were changed meanwhile; open it again.</source>
        <translation>Los proyectos del expediente se modificaron entretanto; ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The file “{0}” cannot be written ({1}); choose another name.</source>
        <translation>No se puede escribir el archivo “{0}” ({1}); elija otro nombre.</translation>
    </message>
    <message>
        <source>The file “{0}” is in the dossier already, as draft “{1}”.</source>
        <translation>El archivo “{0}” ya está en el expediente, como proyecto “{1}”.</translation>
    </message>
    <message>
        <source>The file “{0}” may not be changed; choose another name.</source>
        <translation>El archivo “{0}” no puede modificarse; elija otro nombre.</translation>
    </message>
    <message>
        <source>The folder “{0}” does not exist; make it first, or choose another one.</source>
        <translation>La carpeta “{0}” no existe; créela primero o elija otra.</translation>
    </message>
    <message>
        <source>The font {0} is missing: install Travaux again, then print once more.</source>
        <translation>Falta la fuente {0}: instale Travaux de nuevo y vuelva a imprimir.</translation>
    </message>
    <message>
        <source>An archive takes no file with the sign “{0}” (U+{1}), which no font here can show; replace it, or choose other pages.</source>
        <translation>Un archivo para conservación no debe tener el signo «{0}» (U+{1}), que ninguna fuente de aquí puede mostrar; sustitúyalo o elija otras páginas.</translation>
    </message>
    <message>
        <source>The program “{0}” could not do its work (code {1}).</source>
        <translation>El programa “{0}” no pudo completar su tarea (código {1}).</translation>
    </message>
    <message>
        <source>The program “{0}” is not installed; install it and try again.</source>
        <translation>El programa “{0}” no está instalado; instálelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The program “{0}” took longer than {1} seconds and was stopped.</source>
        <translation>El programa “{0}” tardó más de {1} segundos y se detuvo.</translation>
    </message>
    <message>
        <source>The proposal with the ask “{0}” was rejected; settle it anew in the review first.</source>
        <translation>La propuesta que contiene la petición “{0}” fue descartada; resuélvala antes de nuevo en la revisión.</translation>
    </message>
    <message>
        <source>The proposals of “{0}” are in the dossier already, from “{1}”.</source>
        <translation>Las propuestas de “{0}” ya están en el expediente, tomadas de “{1}”.</translation>
    </message>
    <message>
        <source>The resources of Travaux are missing from “{0}”; install it again.</source>
        <translation>Faltan los recursos de Travaux en “{0}”; instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The sample is not part of this installation; open a dossier of your own.</source>
        <translation>El ejemplo no forma parte de esta instalación; abra un expediente propio.</translation>
    </message>
    <message>
        <source>There are no words to keep; paste the text that was shown.</source>
        <translation>No hay palabras que guardar; pegue el texto que se mostró.</translation>
    </message>
    <message>
        <source>There is already something called “{0}”; choose another name for the new dossier.</source>
        <translation>Ya existe algo llamado “{0}”; elija otro nombre para el nuevo expediente.</translation>
    </message>
    <message>
        <source>There is no actor {0} that could be amended; give its “type” and “short” name.</source>
        <translation>No hay ningún autor {0} que pueda modificarse; indique su “type” y su nombre “short”.</translation>
    </message>
    <message>
        <source>There is no actor “{0}”; the nearest names are {1}.</source>
        <translation>No hay ningún actor «{0}»; los nombres más parecidos son {1}.</translation>
    </message>
    <message>
        <source>There is no actor “{0}”; `travaux actors NAME` shows how a name resolves.</source>
        <translation>No hay ningún autor “{0}”; `travaux actors NAME` muestra cómo se interpreta un nombre.</translation>
    </message>
    <message>
        <source>There is no change “{0}” between these two drafts; `travaux compare` lists them.</source>
        <translation>No hay ninguna modificación “{0}” entre estos dos proyectos; `travaux compare` las enumera.</translation>
    </message>
    <message>
        <source>There is no dossier “{0}”; check the name and the folder.</source>
        <translation>No hay ningún expediente “{0}”; compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>There is no draft “{0}” in the dossier; name one that is there ({1}).</source>
        <translation>No hay ningún proyecto “{0}” en el expediente; indique uno que esté ({1}).</translation>
    </message>
    <message>
        <source>There is no file “{0}”; check its name.</source>
        <translation>No hay ningún archivo “{0}”; compruebe su nombre.</translation>
    </message>
    <message>
        <source>Nobody has looked at how the draft “{0}” was read.</source>
        <translation>Nadie ha comprobado la lectura del proyecto «{0}».</translation>
    </message>
    <message>
        <source>Nothing makes it doubtful how the draft “{0}” was read: there is nothing to be looked at.</source>
        <translation>Nada hace dudosa la lectura del proyecto «{0}»: no hay nada que comprobar.</translation>
    </message>
    <message>
        <source>There is no notation profile “{0}”: choose one of {1}.</source>
        <translation>No hay ningún perfil de notación “{0}”: elija uno de {1}.</translation>
    </message>
    <message>
        <source>There is no notation profile “{0}”; the profiles are {1}.</source>
        <translation>No hay ningún perfil de notación “{0}”; los perfiles son {1}.</translation>
    </message>
    <message>
        <source>There is no room on the disk for “{0}”; free some and try again.</source>
        <translation>No hay espacio en el disco para “{0}”; libere alguno e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no {0} to read; choose another reading.</source>
        <translation>No hay ningún texto {0} que leer; elija otra lectura.</translation>
    </message>
    <message>
        <source>There is no “{0}” in {1}; write the place as it is printed there.</source>
        <translation>No hay ningún “{0}” en {1}; escriba el lugar tal como figura allí.</translation>
    </message>
    <message>
        <source>This is no address of a server; write it as {0}.</source>
        <translation>Esto no es la dirección de un servidor; escríbala así: {0}.</translation>
    </message>
    <message>
        <source>This takes more memory than there is for it; try a smaller document.</source>
        <translation>Se necesita más memoria de la que hay para ello; pruebe con un documento más pequeño.</translation>
    </message>
    <message>
        <source>This took longer than {0} seconds and was stopped; try a smaller document.</source>
        <translation>La operación tardó más de {0} segundos y se detuvo; pruebe con un documento más pequeño.</translation>
    </message>
    <message>
        <source>To {0} something, say the wording that is proposed.</source>
        <translation>Para {0} algo, indique la redacción que se propone.</translation>
    </message>
    <message>
        <source>What conflict {0} is about is not in the dossier any more; keep what is there.</source>
        <translation>Aquello de lo que trata el conflicto {0} ya no está en el expediente; conserve lo que hay.</translation>
    </message>
    <message>
        <source>What was copied cannot be read; paste it as plain text.</source>
        <translation>No se puede leer lo copiado; péguelo como texto sin formato.</translation>
    </message>
    <message>
        <source>What was copied is too large; copy the part that is needed, or save it as a file and import that.</source>
        <translation>Lo copiado es demasiado extenso; copie la parte necesaria, o guárdelo como archivo e impórtelo.</translation>
    </message>
    <message>
        <source>What was pasted cannot be read as {0}; choose another place, or paste the whole text.</source>
        <translation>Lo pegado no puede leerse como {0}; elija otro lugar o pegue todo el texto.</translation>
    </message>
    <message>
        <source>What was pasted has not one article for each of {0}; paste one after the other, or the whole text.</source>
        <translation>Lo pegado no tiene un artículo para cada una de estas disposiciones: {0}; péguelos uno tras otro, o pegue el texto completo.</translation>
    </message>
    <message>
        <source>Who belonged to {0} on the day of the draft is not known.</source>
        <translation>No se sabe quién pertenecía a {0} el día del proyecto.</translation>
    </message>
    <message>
        <source>Two files cannot replace one draft; choose one of them.</source>
        <translation>Dos archivos no pueden sustituir un mismo proyecto; elija uno.</translation>
    </message>
    <message>
        <source>You may not do this with the dossier “{0}” on the server; ask whoever looks after it.</source>
        <translation>No tiene permiso para hacer esto con el expediente “{0}” del servidor; consulte a quien lo administra.</translation>
    </message>
    <message>
        <source>{0} and {1} are in one language; compare them instead.</source>
        <translation>{0} y {1} están en un mismo idioma; compárelos en su lugar.</translation>
    </message>
    <message>
        <source>{0} cannot be removed while something rests on it ({1}); take that back first.</source>
        <translation>{0} no puede quitarse mientras algo dependa de ello ({1}); deshágalo antes.</translation>
    </message>
    <message>
        <source>{0} has no such provision any more; choose one in the text.</source>
        <translation>{0} ya no tiene esa disposición; elija una en el texto.</translation>
    </message>
    <message>
        <source>{0} has no “{1}”; write its address as the draft prints it, as “Article 5(2)”.</source>
        <translation>{0} no tiene ningún “{1}”; escriba su lugar tal como figura en el proyecto, por ejemplo “Artículo 5(2)”.</translation>
    </message>
    <message>
        <source>{0} is not among the drafts that are followed: {1}.</source>
        <translation>{0} no está entre los proyectos que se siguen: {1}.</translation>
    </message>
    <message>
        <source>{0} is not an actor; see docs/formats.md for its form.</source>
        <translation>{0} no es un autor; véase su forma en docs/formats.md.</translation>
    </message>
    <message>
        <source>{0}, said to be a member of {1}, is no actor that is known; add it.</source>
        <translation>{0}, que figura como miembro de {1}, no es un autor conocido; añádalo.</translation>
    </message>
    <message>
        <source>{0}: an actor needs an “id” of capital letters and digits, such as XAR.</source>
        <translation>{0}: un autor necesita un “id” de letras mayúsculas y cifras, como XAR.</translation>
    </message>
    <message>
        <source>{0}: each of “members” needs the id of a “member”.</source>
        <translation>{0}: cada elemento de “members” necesita el id de un “member”.</translation>
    </message>
    <message>
        <source>{0}: each of “names” needs a “name”.</source>
        <translation>{0}: cada elemento de “names” necesita un “name”.</translation>
    </message>
    <message>
        <source>{0}: give both “type” and “short” name for a new actor, neither to amend a known one.</source>
        <translation>{0}: indique tanto “type” como el nombre “short” de un autor nuevo, o ninguno para modificar uno conocido.</translation>
    </message>
    <message>
        <source>{0}: who opted out ({1}) has no dates; end a membership with “until”.</source>
        <translation>{0}: quien optó por no participar ({1}) no tiene fechas; ponga fin a una pertenencia con “until”.</translation>
    </message>
    <message>
        <source>{0}: {1} would leave before it joins.</source>
        <translation>{0}: {1} saldría antes de incorporarse.</translation>
    </message>
    <message>
        <source>{0}: “short” is empty.</source>
        <translation>{0}: “short” está vacío.</translation>
    </message>
    <message>
        <source>{0}: “{1}” has a value of the wrong kind; see docs/formats.md for its form.</source>
        <translation>{0}: “{1}” tiene un valor de tipo incorrecto; véase su forma en docs/formats.md.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is no date; write it as 2024-08-09.</source>
        <translation>{0}: “{1}” no es una fecha; escríbala así: 2024-08-09.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is no list of objects; see docs/formats.md for its form.</source>
        <translation>{0}: “{1}” no es una lista de objetos; véase su forma en docs/formats.md.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is not known here; known are {2}.</source>
        <translation>{0}: “{1}” no se conoce aquí; se conocen {2}.</translation>
    </message>
    <message>
        <source>“{0}” contains a document type definition, which is not allowed; save it again from {1}.</source>
        <translation>“{0}” contiene una definición de tipo de documento, lo que no se admite; guárdelo de nuevo desde {1}.</translation>
    </message>
    <message>
        <source>“{0}” holds no proposals; add a paper with some first.</source>
        <translation>«{0}» no contiene propuestas; añada primero un documento que las tenga.</translation>
    </message>
    <message>
        <source>“{0}” is no name for a dossier; let it end in .travaux.</source>
        <translation>“{0}” no es nombre de expediente; termínelo en .travaux.</translation>
    </message>
    <message>
        <source>No picture of a page of “{0}” is kept; if its report names pages that it lacks, import its file again.</source>
        <translation>No se conserva ninguna imagen de página de «{0}»; si su informe nombra páginas que le faltan, importe de nuevo su archivo.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: a part is longer than it says; save it again from {1}.</source>
        <translation>“{0}” está dañado: una parte es más larga de lo que indica; guárdelo de nuevo desde {1}.</translation>
    </message>
    <message>
        <source>“{0}” is malformed{1}; open it in {2}, save it again and import the new file.</source>
        <translation>“{0}” está mal formado{1}; ábralo en {2}, guárdelo de nuevo e importe el nuevo archivo.</translation>
    </message>
    <message>
        <source>“{0}” is not a {1} file or was cut off; get a fresh copy and try again.</source>
        <translation>“{0}” no es un archivo de {1} o está incompleto; obtenga una copia nueva e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is already something called “{0}”; name a folder that is not there yet.</source>
        <translation>Ya existe algo llamado «{0}»; indique una carpeta que aún no exista.</translation>
    </message>
    <message>
        <source>“{0}” is data in JSON, not a text that can be read; choose the file of the draft.</source>
        <translation>“{0}” contiene datos JSON, no un texto que pueda leerse; elija el archivo del proyecto.</translation>
    </message>
    <message>
        <source>“{0}” is a picture ({1}) and holds no words; get the draft itself as DOCX or PDF, or a scan of it as PDF.</source>
        <translation>“{0}” es una imagen ({1}) y no contiene palabras; consiga el propio proyecto en DOCX o PDF, o escaneado en PDF.</translation>
    </message>
    <message>
        <source>“{0}” is a recording of sound or film; choose the file with the text of the draft.</source>
        <translation>“{0}” es una grabación de sonido o vídeo; elija el archivo con el texto del proyecto.</translation>
    </message>
    <message>
        <source>“{0}” is a compressed file; unpack it, and choose the draft in it.</source>
        <translation>“{0}” es un archivo comprimido; descomprímalo y elija el proyecto que contiene.</translation>
    </message>
    <message>
        <source>“{0}” is a program and no text; choose the file of the draft.</source>
        <translation>“{0}” es un programa y no un texto; elija el archivo del proyecto.</translation>
    </message>
    <message>
        <source>“{0}” is a dossier or another database; open a dossier with “Open a dossier…”, and choose a draft here.</source>
        <translation>“{0}” es un expediente u otra base de datos; abra un expediente con “Abrir un expediente…” y elija aquí un proyecto.</translation>
    </message>
    <message>
        <source>“{0}” is XML in an encoding of mainframes (EBCDIC); save it again as UTF-8.</source>
        <translation>“{0}” es XML en una codificación de grandes sistemas (EBCDIC); guárdelo de nuevo como UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” is a presentation; save it as PDF and choose that.</source>
        <translation>“{0}” es una presentación; guárdela como PDF y elija ese archivo.</translation>
    </message>
    <message>
        <source>“{0}” on the server is not a Travaux dossier; check the name.</source>
        <translation>“{0}” en el servidor no es un expediente de Travaux; compruebe el nombre.</translation>
    </message>
    <message>
        <source>“{0}” unpacks to far more than a {1} file should; save it again from {2}.</source>
        <translation>“{0}” ocupa, descomprimido, mucho más de lo que debería un archivo de {1}; guárdelo de nuevo desde {2}.</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: read back, the file does not have the words of the newer draft in {0}; choose another format or layout.</source>
        <translation>No se escribió nada por un fallo del programa: al releerlo, el archivo no tiene las palabras del proyecto más reciente en {0}; elija otro formato u otra disposición.</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: read back, the file does not have the words of the older draft in {0}; choose another format or layout.</source>
        <translation>No se escribió nada por un fallo del programa: al releerlo, el archivo no tiene las palabras del proyecto más antiguo en {0}; elija otro formato u otra disposición.</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: read back, what is struck and what is new do not fit each other in {0}; choose another format or layout.</source>
        <translation>No se escribió nada por un fallo del programa: al releerlo, lo tachado y lo nuevo no concuerdan en {0}; elija otro formato u otra disposición.</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: read back, the file does not show change {0}; choose another format or layout.</source>
        <translation>No se escribió nada por un fallo del programa: al releerlo, el archivo no muestra el cambio {0}; elija otro formato u otra disposición.</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: these words do not stand on the pages: “{0}”; choose another format or layout.</source>
        <translation>No se escribió nada por un fallo del programa: estas palabras no están en las páginas: «{0}»; elija otro formato u otra disposición.</translation>
    </message>
    <message>
        <source>“{0}” could be {1}; write the one you mean.</source>
        <translation>“{0}” podría ser {1}; escriba a cuál se refiere.</translation>
    </message>
    <message>
        <source>The server took too long over the dossier “{0}”, and nothing was kept; try again, or ask whoever looks after it.</source>
        <translation>El servidor tardó demasiado con el expediente “{0}”, y no se guardó nada; inténtelo de nuevo, o pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>The draft “{0}” is not as it was stored, so words, marks or facts of it may be wrong; restore a copy of the dossier, or take the draft out and import its file again.</source>
        <translation>El proyecto “{0}” no está como se guardó, de modo que palabras, marcas o datos pueden ser erróneos; restaure una copia del expediente, o quite el proyecto e importe de nuevo su archivo.</translation>
    </message>
    <message>
        <source>The proposal on {0} in “{1}” is not as it was stored, so it may ask or name something else; restore a copy of the dossier, or enter it again.</source>
        <translation>La propuesta sobre {0} en “{1}” no está como se guardó, de modo que puede pedir o nombrar otra cosa; restaure una copia del expediente, o introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>The paper “{0}” is not as it was stored; restore a copy of the dossier, or take the paper out and import its file again.</source>
        <translation>El documento “{0}” no está como se guardó; restaure una copia del expediente, o quite el documento e importe de nuevo su archivo.</translation>
    </message>
    <message>
        <source>The instrument “{0}” is not as it was stored, so words or facts of it may be wrong; restore a copy of the dossier, or take it from the shelf and add its file again.</source>
        <translation>El instrumento “{0}” no está como se guardó, por lo que puede haber palabras o datos erróneos; restaure una copia del expediente, o retírelo de los instrumentos de referencia y añada de nuevo su archivo.</translation>
    </message>
    <message>
        <source>The file “{0}” is on the shelf already, as “{1}”.</source>
        <translation>El archivo “{0}” ya está entre los instrumentos de referencia, como “{1}”.</translation>
    </message>
    <message>
        <source>The text of “{0}” is too long for the shelf.</source>
        <translation>El texto de “{0}” es demasiado largo para un instrumento de referencia.</translation>
    </message>
    <message>
        <source>“{0}” is on the shelf again by now; take it off, or keep it.</source>
        <translation>“{0}” está de nuevo entre los instrumentos de referencia; retírelo o consérvelo.</translation>
    </message>
    <message>
        <source>Somebody else described “{0}” otherwise meanwhile; nothing was put over it.</source>
        <translation>Entretanto otra persona describió “{0}” de otro modo; no se ha sobrescrito nada.</translation>
    </message>
    <message>
        <source>The shelf has no instrument “{0}”; its instruments are: {1}.</source>
        <translation>“{0}” no está entre los instrumentos de referencia, que son: {1}.</translation>
    </message>
    <message>
        <source>The shelf has no instrument “{0}” any more; open the dossier again.</source>
        <translation>“{0}” ya no está entre los instrumentos de referencia; abra de nuevo el expediente.</translation>
    </message>
    <message>
        <source>“{0}” cannot be a version of itself.</source>
        <translation>“{0}” no puede ser una versión de sí mismo.</translation>
    </message>
    <message>
        <source>A title, a short name, a symbol or a day belongs to one instrument; add the files one by one.</source>
        <translation>Un título, un nombre abreviado, una signatura o una fecha pertenece a un solo instrumento; añada los archivos uno por uno.</translation>
    </message>
    <message>
        <source>The note “{0}” on the draft “{1}” is not as it was stored; restore a copy of the dossier, or delete the note and write it again.</source>
        <translation>La nota “{0}” sobre el proyecto “{1}” no está como se guardó; restaure una copia del expediente, o elimine la nota y escríbala de nuevo.</translation>
    </message>
    <message>
        <source>An answer to who asked for a change between “{0}” and “{1}” is not as it was stored; restore a copy of the dossier, or take it back and answer again.</source>
        <translation>Una respuesta sobre quién pidió un cambio entre “{0}” y “{1}” no está como se guardó; restaure una copia del expediente, o retírela y responda de nuevo.</translation>
    </message>
    <message>
        <source>The position of “{0}” on {1} is not as it was stored; restore a copy of the dossier, or delete it and enter it again.</source>
        <translation>La posición de “{0}” sobre {1} no está como se guardó; restaure una copia del expediente, o elimínela e introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>What the dossier says of “{0}” is not as it was stored, so a wrong State may be named; restore a copy of the dossier, or enter it again.</source>
        <translation>Lo que el expediente dice de “{0}” no está como se guardó, de modo que puede nombrarse a un Estado equivocado; restaure una copia del expediente, o introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>Something that the dossier keeps for itself is not as it was stored (“{0}”); restore a copy of the dossier.</source>
        <translation>Algo que el expediente guarda para sí no está como se guardó (“{0}”); restaure una copia del expediente.</translation>
    </message>
    <message>
        <source>No copy of the dossier “{0}” was kept today: something in it is not as it was stored; `travaux check` says what, and what to do.</source>
        <translation>Hoy no se guardó ninguna copia del expediente “{0}”: algo en él no está como se guardó; `travaux check` dice qué, y qué hacer.</translation>
    </message>
    <message>
        <source>Nothing was written. {0}</source>
        <translation>No se escribió nada. {0}</translation>
    </message>
    <message>
        <source>The log beside the dossier “{0}” is damaged, and what was kept last may not be in it; copy both to a folder of your own, and open it there.</source>
        <translation>El registro junto al expediente “{0}” está dañado, y lo último que se guardó puede no estar en él; copie ambos a una carpeta propia y ábralo allí.</translation>
    </message>
    <message>
        <source>The log beside the dossier “{0}” is damaged: what was kept last may be lost. Open it again, see what is in it, and enter the rest once more; the log is kept as “{1}”.</source>
        <translation>El registro junto al expediente “{0}” está dañado: lo último que se guardó puede haberse perdido. Ábralo de nuevo, vea qué contiene e introduzca el resto otra vez; el registro se conserva como “{1}”.</translation>
    </message>
    <message>
        <source>{0} said “{1}” on {2} too, and no date tells which is later; give each a date, or take one back.</source>
        <translation>{0} también dijo «{1}» sobre {2}, y ninguna fecha dice cuál es posterior; póngales fecha o retire uno.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” contradict each other; say which of the two is meant.</source>
        <translation>«{0}» y «{1}» se contradicen; diga cuál de los dos se quiere.</translation>
    </message>
    <message>
        <source>“{0}” stands in {1} and was not entered by hand.</source>
        <translation>«{0}» figura en {1} y no se introdujo a mano.</translation>
    </message>
    <message>
        <source>There is no proposal “{0}”; `travaux proposals` lists them all.</source>
        <translation>No hay ninguna propuesta «{0}»; `travaux proposals` las enumera todas.</translation>
    </message>
    <message>
        <source>{0} is “{1}” here and “{2}” there; give one of the two another id, then merge.</source>
        <translation>{0} es «{1}» aquí y «{2}» allí; dé otro identificador a uno de los dos y luego fusione.</translation>
    </message>
    <message>
        <source>A dossier on a server has a name of at most {0} letters; choose a shorter one.</source>
        <translation>El nombre de un expediente en un servidor tiene como máximo {0} letras; elija uno más corto.</translation>
    </message>
    <message>
        <source>A dossier cannot be merged into itself; name the one of your colleague.</source>
        <translation>Un expediente no se puede fusionar consigo mismo; indique el de su colega.</translation>
    </message>
    <message>
        <source>A short title has {0} letters at most.</source>
        <translation>Un título corto tiene como máximo {0} letras.</translation>
    </message>
    <message>
        <source>A part of the program ended before its work was done; close other programs and try again, or save the file anew.</source>
        <translation>Una parte del programa terminó antes de completar su tarea; cierre otros programas e inténtelo de nuevo, o vuelva a guardar el archivo.</translation>
    </message>
    <message>
        <source>An address holds no password, since other programs can read it; keep the password in the file .pgpass of your home folder, or have it asked for.</source>
        <translation>Una dirección no contiene contraseñas, porque otros programas pueden leerla; guarde la contraseña en el archivo .pgpass de su carpeta personal o deje que se le pida.</translation>
    </message>
    <message>
        <source>Comparing the words</source>
        <translation>Comparando las palabras</translation>
    </message>
    <message>
        <source>Comparing with the sources</source>
        <translation>Comparando con las fuentes</translation>
    </message>
    <message>
        <source>Copies of a dossier on a server are the server’s own; ask whoever looks after it.</source>
        <translation>Las copias de un expediente en un servidor corresponden al servidor; consulte a quien lo administra.</translation>
    </message>
    <message>
        <source>Keeping pictures of pages of {0}</source>
        <translation>Conservando imágenes de páginas de {0}</translation>
    </message>
    <message>
        <source>Looking at the other dossier</source>
        <translation>Examinando el otro expediente</translation>
    </message>
    <message>
        <source>Looking for common words</source>
        <translation>Buscando palabras comunes</translation>
    </message>
    <message>
        <source>Looking for moved sentences</source>
        <translation>Buscando frases trasladadas</translation>
    </message>
    <message>
        <source>Looking for sources</source>
        <translation>Buscando fuentes</translation>
    </message>
    <message>
        <source>Reading the shelf</source>
        <translation>Leyendo los instrumentos del expediente</translation>
    </message>
    <message>
        <source>No dossier on a server can be called “{0}”, which is the server’s own; choose another name.</source>
        <translation>Ningún expediente en un servidor puede llamarse “{0}”, nombre reservado al servidor; elija otro nombre.</translation>
    </message>
    <message>
        <source>The shelf of the dossier is empty; put instruments there first.</source>
        <translation>El expediente no tiene instrumentos de referencia; añada antes alguno.</translation>
    </message>
    <message>
        <source>Numbering the changes</source>
        <translation>Numerando los cambios</translation>
    </message>
    <message>
        <source>Pairing the provisions</source>
        <translation>Emparejando las disposiciones</translation>
    </message>
    <message>
        <source>Reading the edits</source>
        <translation>Leyendo las modificaciones</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>Leyendo las palabras</translation>
    </message>
    <message>
        <source>Somebody else changed this after it was settled; nothing was put over it.</source>
        <translation>Otra persona modificó esto después de resolverlo; no se ha puesto nada encima.</translation>
    </message>
    <message>
        <source>Somebody else changed this note meanwhile: it says “{0}” now; nothing was put over it.</source>
        <translation>Otra persona modificó esta nota entretanto: ahora dice “{0}”; no se ha sustituido nada.</translation>
    </message>
    <message>
        <source>Somebody else gave this note “{0}” another colour or priority meanwhile, or made it private or shared; nothing was put over it.</source>
        <translation>Otra persona dio entretanto a la nota “{0}” otro color o prioridad, o la hizo privada o compartida; no se ha sustituido nada.</translation>
    </message>
    <message>
        <source>Somebody else rejected the proposal on {0} meanwhile; nothing was put over it.</source>
        <translation>Otra persona rechazó entretanto la propuesta sobre {0}; no se ha sustituido nada.</translation>
    </message>
    <message>
        <source>Somebody else settled the proposal on {0} meanwhile: it asks “{1}” now; nothing was put over it.</source>
        <translation>Otra persona resolvió entretanto la propuesta sobre {0}: ahora pide “{1}”; no se ha sustituido nada.</translation>
    </message>
    <message>
        <source>Somebody else took this note away meanwhile; nothing was put in its place.</source>
        <translation>Otra persona eliminó esta nota entretanto; no se ha puesto nada en su lugar.</translation>
    </message>
    <message>
        <source>Something is too long or too large for the dossier “{0}” on the server; nothing was kept.</source>
        <translation>Hay algo demasiado largo o demasiado grande para el expediente “{0}” del servidor; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>The dossier “{0}” on the server was made by an older version of Travaux, and you may not bring it up to date; ask whoever made it there to open it in this version.</source>
        <translation>El expediente “{0}” del servidor fue creado por una versión anterior de Travaux y usted no puede actualizarlo; pida a quien lo creó allí que lo abra en esta versión.</translation>
    </message>
    <message>
        <source>The dossier “{0}” on the server was made by an older version of Travaux; have whoever made it there open it in the window of this version, which brings it up to date for all.</source>
        <translation>El expediente “{0}” del servidor fue creado por una versión anterior de Travaux; pida a quien lo creó allí que lo abra en la ventana de esta versión, lo que lo actualiza para todos.</translation>
    </message>
    <message>
        <source>The server on {0} wants a password; type it when you are asked for it, or keep it in the file .pgpass of your home folder.</source>
        <translation>El servidor en {0} pide una contraseña; escríbala cuando se le pida o guárdela en el archivo .pgpass de su carpeta personal.</translation>
    </message>
    <message>
        <source>“{0}” could not be read; copy it to this computer and try again.</source>
        <translation>No se pudo leer “{0}”; cópielo en este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” does not open with this password; give another one.</source>
        <translation>«{0}» no se abre con esta contraseña; indique otra.</translation>
    </message>
    <message>
        <source>“{0}” has an XML document type, which is not read; save it again as a workbook.</source>
        <translation>“{0}” tiene un tipo de documento XML, que no se lee; guárdelo de nuevo como libro de cálculo.</translation>
    </message>
    <message>
        <source>“{0}” has more than {1} rows; split it into smaller tables.</source>
        <translation>“{0}” tiene más de {1} filas; divídalo en cuadros más pequeños.</translation>
    </message>
    <message>
        <source>“{0}” holds NUL characters, so it is not a text; choose the document itself, or save it again as text.</source>
        <translation>“{0}” contiene caracteres NUL, por lo que no es un texto; elija el documento mismo o guárdelo de nuevo como texto.</translation>
    </message>
    <message>
        <source>“{0}” has {1} pages, more than the {2} that are read; save the part that is the draft as a file.</source>
        <translation>«{0}» tiene {1} páginas, más de las {2} que se leen; guarde en un archivo la parte que es el proyecto.</translation>
    </message>
    <message>
        <source>“{0}” holds more letters than any treaty; save the part that is the draft as a file.</source>
        <translation>«{0}» contiene más letras que ningún tratado; guarde en un archivo la parte que es el proyecto.</translation>
    </message>
    <message>
        <source>“{0}” holds no text document; open it in LibreOffice and save the text as .odt.</source>
        <translation>«{0}» no contiene ningún documento de texto; ábralo en LibreOffice y guarde el texto como .odt.</translation>
    </message>
    <message>
        <source>“{0}” holds no Word document; open it in Word and save it as .docx.</source>
        <translation>“{0}” no contiene ningún documento de Word; ábralo en Word y guárdelo como .docx.</translation>
    </message>
    <message>
        <source>“{0}” holds no draft; import one, so that the articles have an order.</source>
        <translation>“{0}” no contiene ningún proyecto; importe uno, para que los artículos tengan un orden.</translation>
    </message>
    <message>
        <source>“{0}” holds no proposals that could be read: it needs the name of a delegation in a heading, a table of proposals, or tracked changes.</source>
        <translation>“{0}” no contiene propuestas que hayan podido leerse: necesita el nombre de una delegación en un encabezado, un cuadro de propuestas o cambios registrados.</translation>
    </message>
    <message>
        <source>“{0}” holds no text of a draft; choose another file.</source>
        <translation>“{0}” no contiene el texto de un proyecto; elija otro archivo.</translation>
    </message>
    <message>
        <source>“{0}” holds no text; choose another file.</source>
        <translation>«{0}» no contiene texto; elija otro archivo.</translation>
    </message>
    <message>
        <source>“{0}” holds no words; choose a file with the text of a draft.</source>
        <translation>“{0}” no contiene palabras; elija un archivo con el texto de un proyecto.</translation>
    </message>
    <message>
        <source>“{0}” holds no words; choose a workbook with a table of proposals.</source>
        <translation>“{0}” no contiene palabras; elija un libro de cálculo con un cuadro de propuestas.</translation>
    </message>
    <message>
        <source>“{0}” is a PDF without pages; choose another file.</source>
        <translation>«{0}» es un PDF sin páginas; elija otro archivo.</translation>
    </message>
    <message>
        <source>“{0}” is a damaged PDF; get the file again, or save it anew from its program.</source>
        <translation>«{0}» es un PDF dañado; consiga de nuevo el archivo o guárdelo otra vez desde su programa.</translation>
    </message>
    <message>
        <source>“{0}” declares a document type (DTD), which is not read; save the file again without it.</source>
        <translation>“{0}” declara un tipo de documento (DTD), que no se lee; guarde el archivo de nuevo sin él.</translation>
    </message>
    <message>
        <source>“{0}” is malformed XML{1}; get a fresh copy of the file and try again.</source>
        <translation>“{0}” es XML mal formado{1}; obtenga una copia nueva del archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” holds more elements than any draft has; choose a smaller file.</source>
        <translation>“{0}” contiene más elementos que ningún proyecto; elija un archivo más pequeño.</translation>
    </message>
    <message>
        <source>“{0}” is XML, but neither Akoma Ntoso 2 or 3 nor a web page; save the draft as DOCX or as plain text.</source>
        <translation>“{0}” es XML, pero no es Akoma Ntoso 2 o 3 ni una página web; guarde el proyecto como DOCX o como texto sin formato.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as a web page; save the draft as DOCX or as plain text.</source>
        <translation>“{0}” no puede leerse como página web; guarde el proyecto como DOCX o como texto sin formato.</translation>
    </message>
    <message>
        <source>“{0}” holds the part {1} twice; save it again from {2}.</source>
        <translation>“{0}” contiene dos veces la parte {1}; guárdelo de nuevo desde {2}.</translation>
    </message>
    <message>
        <source>“{0}” is a folder, not a dossier; name the .travaux file.</source>
        <translation>“{0}” es una carpeta, no un expediente; indique el archivo .travaux.</translation>
    </message>
    <message>
        <source>“{0}” is a folder; choose a file.</source>
        <translation>“{0}” es una carpeta; elija un archivo.</translation>
    </message>
    <message>
        <source>“{0}” is a folder; name a file in it to write to.</source>
        <translation>“{0}” es una carpeta; indique un archivo de ella en el que escribir.</translation>
    </message>
    <message>
        <source>“{0}” is an old Office file without a text; open it in its program and save it as DOCX.</source>
        <translation>«{0}» es un archivo antiguo de Office sin texto; ábralo en su programa y guárdelo como DOCX.</translation>
    </message>
    <message>
        <source>“{0}” is {1}, which is read only where LibreOffice is installed; install it, or save it as DOCX.</source>
        <translation>«{0}» ({1}) solo se lee donde LibreOffice está instalado; instálelo o guarde el archivo como DOCX.</translation>
    </message>
    <message>
        <source>LibreOffice could not read “{0}”; open it in its program and save it as DOCX.</source>
        <translation>LibreOffice no pudo leer «{0}»; ábralo en su programa y guárdelo como DOCX.</translation>
    </message>
    <message>
        <source>“{0}” is an old or password-protected Word file; save it in Word as .docx without a password.</source>
        <translation>“{0}” es un archivo de Word antiguo o protegido con contraseña; guárdelo en Word como .docx sin contraseña.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or was cut off; get a fresh copy and try again.</source>
        <translation>“{0}” está dañado o incompleto; obtenga una copia nueva e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: it says it is {1} but is not; save it again as UTF-8.</source>
        <translation>“{0}” está dañado: indica que es {1}, pero no lo es; guárdelo de nuevo como UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” is damaged; save it again as a workbook.</source>
        <translation>“{0}” está dañado; guárdelo de nuevo como libro de cálculo.</translation>
    </message>
    <message>
        <source>“{0}” is empty; choose a file with the text of a draft.</source>
        <translation>“{0}” está vacío; elija un archivo con el texto de un proyecto.</translation>
    </message>
    <message>
        <source>“{0}” is encrypted; save it without a password.</source>
        <translation>“{0}” está cifrado; guárdelo sin contraseña.</translation>
    </message>
    <message>
        <source>“{0}” is protected by a password, which is not read; save it without one and choose that file.</source>
        <translation>«{0}» está protegido con contraseña y no se lee; guárdelo sin ella y elija ese archivo.</translation>
    </message>
    <message>
        <source>“{0}” is larger than a list of actors can be.</source>
        <translation>“{0}” es mayor de lo que puede ser una lista de autores.</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB, too large for a draft; choose another file.</source>
        <translation>“{0}” pesa más de {1} MB, demasiado para un proyecto; elija otro archivo.</translation>
    </message>
    <message>
        <source>“{0}” is locked in a way that is not known here; save it without protection and choose that.</source>
        <translation>«{0}» está bloqueado de un modo que aquí no se conoce; guárdelo sin protección y elija ese archivo.</translation>
    </message>
    <message>
        <source>“{0}” is locked; give its password.</source>
        <translation>«{0}» está bloqueado; indique su contraseña.</translation>
    </message>
    <message>
        <source>“{0}” has no page {1}.</source>
        <translation>«{0}» no tiene página {1}.</translation>
    </message>
    <message>
        <source>“{0}” has changed since it was read; its pages are not shown.</source>
        <translation>«{0}» ha cambiado desde que se leyó; no se muestran sus páginas.</translation>
    </message>
    <message>
        <source>“{0}” is no date; write it as 2024-08-09.</source>
        <translation>“{0}” no es una fecha; escríbala así: 2024-08-09.</translation>
    </message>
    <message>
        <source>“{0}” is no name for a compilation; end it in .docx, .md or .txt.</source>
        <translation>“{0}” no es un nombre de recopilación; debe terminar en .docx, .md o .txt.</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file; choose a file with the text of a draft.</source>
        <translation>“{0}” no es un archivo corriente; elija un archivo con el texto de un proyecto.</translation>
    </message>
    <message>
        <source>“{0}” is no table of proposals: it needs the headings Article, Proponent and Proposed text in a row.</source>
        <translation>“{0}” no es un cuadro de propuestas: necesita en una fila los encabezados Article, Proponent y Proposed text.</translation>
    </message>
    <message>
        <source>“{0}” is no text, or in no encoding that is known here; choose a DOCX or PDF, or save it again as UTF-8.</source>
        <translation>“{0}” no es un texto, o no está en ninguna codificación conocida aquí; elija un DOCX o PDF, o guárdelo de nuevo como UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” is no time; write it as 2024-08-09T14:05.</source>
        <translation>“{0}” no es una hora; escríbala así: 2024-08-09T14:05.</translation>
    </message>
    <message>
        <source>“{0}” is not a Travaux dossier; name a .travaux file.</source>
        <translation>“{0}” no es un expediente de Travaux; indique un archivo .travaux.</translation>
    </message>
    <message>
        <source>“{0}” is not a Word file, whatever its name says; save the draft again as DOCX and choose that.</source>
        <translation>“{0}” no es un archivo de Word, diga lo que diga su nombre; guarde de nuevo el proyecto como DOCX y elija ese archivo.</translation>
    </message>
    <message>
        <source>Recognising the words on the pages of {0}</source>
        <translation>Reconocimiento de las palabras de las páginas de {0}</translation>
    </message>
    <message>
        <source>The letters of “{0}” are not those that are printed; install Tesseract and import it again.</source>
        <translation>Las letras de “{0}” no son las impresas; instale Tesseract e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The letters of “{0}” are not those that are printed; install Tesseract with its data “{1}” and import it again.</source>
        <translation>Las letras de “{0}” no son las impresas; instale Tesseract con sus datos “{1}” e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” holds no text but pictures of it; install Tesseract and import it again.</source>
        <translation>“{0}” solo contiene imágenes del texto; instale Tesseract e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” holds no text but pictures of it; install Tesseract with its data “{1}” and import it again.</source>
        <translation>“{0}” solo contiene imágenes del texto; instale Tesseract con sus datos “{1}” e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The words of “{0}” could not be read even from its pictures; get it in another format.</source>
        <translation>Las palabras de “{0}” no se pudieron leer ni siquiera en sus imágenes; consígalo en otro formato.</translation>
    </message>
    <message>
        <source>“{0}” is not a file that can be replaced; choose another name.</source>
        <translation>“{0}” no es un archivo que pueda reemplazarse; elija otro nombre.</translation>
    </message>
    <message>
        <source>“{0}” is not a list of actors; see docs/formats.md for its form.</source>
        <translation>“{0}” no es una lista de autores; véase su forma en docs/formats.md.</translation>
    </message>
    <message>
        <source>“{0}” is not a table that can be read; save it again as CSV.</source>
        <translation>“{0}” no es un cuadro que pueda leerse; guárdelo de nuevo como CSV.</translation>
    </message>
    <message>
        <source>“{0}” is too large once unpacked; split it into smaller tables.</source>
        <translation>“{0}” es demasiado grande una vez descomprimido; divídalo en cuadros más pequeños.</translation>
    </message>
    <message>
        <source>“{0}” may not be read by you; ask for the right to read it, or copy it first.</source>
        <translation>No tiene permiso para leer “{0}”; solicite el permiso de lectura o cópielo antes.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Keep this comparison, with what you entered in it?</source>
        <translation>¿Guardar esta comparación, con lo que ha introducido en ella?</translation>
    </message>
    <message>
        <source>What is not kept is gone when it is left.</source>
        <translation>Lo que no se guarda desaparece al salir.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Desechar</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Quedarse aquí</translation>
    </message>
    <message>
        <source>Keeping “{name}”</source>
        <translation>Guardando «{name}»</translation>
    </message>
    <message>
        <source>Keep the comparison as a dossier</source>
        <translation>Guardar la comparación como expediente</translation>
    </message>
    <message>
        <source>the comparison {title}, which is not kept</source>
        <translation>la comparación {title}, que no está guardada</translation>
    </message>
    <message>
        <source>Order of the drafts</source>
        <translation>Orden de los proyectos</translation>
    </message>
    <message>
        <source>Drafts, the first above</source>
        <translation>Proyectos, el primero arriba</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Antes</translation>
    </message>
    <message>
        <source>&amp;Take out of the dossier</source>
        <translation>&amp;Retirar del expediente</translation>
    </message>
    <message>
        <source>Every step is stored at once; Ctrl+Z takes it back.</source>
        <translation>Cada paso se guarda al instante; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Open a dossier with a draft first: there is no order to show.</source>
        <translation>Abra primero un expediente con un proyecto: no hay orden que mostrar.</translation>
    </message>
    <message>
        <source>the new place of {draft}</source>
        <translation>el nuevo lugar de {draft}</translation>
    </message>
    <message>
        <source>taking {draft} out</source>
        <translation>la retirada de {draft}</translation>
    </message>
    <message>
        <source>Begun and not kept</source>
        <translation>Comenzado y no guardado</translation>
    </message>
    <message>
        <source>You had begun {what} ({when}): “{words}”</source>
        <translation>Se había comenzado {what} ({when}): “{words}”</translation>
    </message>
    <message>
        <source>You had begun {what} ({when}).</source>
        <translation>Se había comenzado {what} ({when}).</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>Sin equivalente</translation>
    </message>
    <message>
        <source>More without a number</source>
        <translation>Más sin número</translation>
    </message>
    <message>
        <source>Number missing</source>
        <translation>Falta el número</translation>
    </message>
    <message>
        <source>Another division</source>
        <translation>Otra división</translation>
    </message>
    <message>
        <source>Heading missing</source>
        <translation>Falta el título</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Espacios en blanco</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notas de pie de página</translation>
    </message>
    <message>
        <source>What is said to be agreed</source>
        <translation>Lo que consta como acordado</translation>
    </message>
    <message>
        <source>Changed in one language alone</source>
        <translation>Cambió en un solo idioma</translation>
    </message>
    <message>
        <source>Only in {has}: {lacks} has no such provision.</source>
        <translation>Solo en {has}: {lacks} no tiene esa disposición.</translation>
    </message>
    <message>
        <source>Without a number: {left} in {here}, {right} in {there}; which is missing cannot be told.</source>
        <translation>Sin número: {left} en {here}, {right} en {there}; no puede decirse cuál falta.</translation>
    </message>
    <message>
        <source>It has no number in {lacks}.</source>
        <translation>No tiene número en {lacks}.</translation>
    </message>
    <message>
        <source>It stands under another part or chapter in {there}.</source>
        <translation>Figura en otra parte u otro capítulo en {there}.</translation>
    </message>
    <message>
        <source>It has no heading in {lacks}.</source>
        <translation>No tiene título en {lacks}.</translation>
    </message>
    <message>
        <source>Brackets: {left} in {here}, {right} in {there}.</source>
        <translation>Corchetes: {left} en {here}, {right} en {there}.</translation>
    </message>
    <message>
        <source>Options: {left} in {here}, {right} in {there}.</source>
        <translation>Opciones: {left} en {here}, {right} en {there}.</translation>
    </message>
    <message>
        <source>Placeholders: {left} in {here}, {right} in {there}.</source>
        <translation>Espacios en blanco: {left} en {here}, {right} en {there}.</translation>
    </message>
    <message>
        <source>Footnotes: {left} in {here}, {right} in {there}.</source>
        <translation>Notas de pie de página: {left} en {here}, {right} en {there}.</translation>
    </message>
    <message>
        <source>Said to be agreed or open: {left} times in {here}, {right} times in {there}.</source>
        <translation>Consta como acordado o abierto: {left} veces en {here}, {right} veces en {there}.</translation>
    </message>
    <message>
        <source>It changed only in {has}, since {before}; {lacks} stands as it stood.</source>
        <translation>Solo cambió en {has}, desde {before}; {lacks} sigue como estaba.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>The two language versions side by side</source>
        <translation>Las dos versiones lingüísticas en paralelo</translation>
    </message>
    <message>
        <source>Two languages do not stand in one column.</source>
        <translation>Dos idiomas no caben en una columna.</translation>
    </message>
    <message>
        <source>Draft at the left</source>
        <translation>Proyecto de la izquierda</translation>
    </message>
    <message>
        <source>The same text in another language</source>
        <translation>El mismo texto en otro idioma</translation>
    </message>
    <message>
        <source>Which differences are listed</source>
        <translation>Qué diferencias se enumeran</translation>
    </message>
    <message>
        <source>Exchange the two sides</source>
        <translation>Intercambiar los dos lados</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Solo lo que difiere</translation>
    </message>
    <message>
        <source>Show only provisions whose form differs</source>
        <translation>Mostrar solo las disposiciones cuya forma difiere</translation>
    </message>
    <message>
        <source>All differences ({count})</source>
        <translation>Todas las diferencias ({count})</translation>
    </message>
    <message>
        <source>{difference} ({count})</source>
        <translation>{difference} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions</source>
        <translation>
            <numerusform>%n disposición</numerusform>
            <numerusform>%n disposiciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{provisions}, {flagged} differ in form</source>
        <translation>{provisions}, con diferencias de forma: {flagged}</translation>
    </message>
    <message>
        <source>Where the form differs</source>
        <translation>Dónde difiere la forma</translation>
    </message>
    <message>
        <source>Two drafts of one text in different languages stand beside each other here, paragraph by paragraph, by their numbers; where one has other paragraphs, brackets or options than the other, it is listed. Every draft of this dossier is in one language.</source>
        <translation>Aquí figuran en paralelo dos proyectos de un mismo texto en idiomas distintos, párrafo por párrafo y según sus números; donde uno tiene otros párrafos, corchetes u opciones que el otro, se indica. Todos los proyectos de este expediente están en un mismo idioma.</translation>
    </message>
    <message>
        <source>Language versions</source>
        <translation>Versiones lingüísticas</translation>
    </message>
    <message>
        <source>Add a draft in another language</source>
        <translation>Añadir un proyecto en otro idioma</translation>
    </message>
    <message>
        <source>{left} and {right}, paragraph by paragraph.</source>
        <translation>{left} y {right}, párrafo por párrafo.</translation>
    </message>
    <message>
        <source>Laying the two texts beside each other …</source>
        <translation>Disponiendo los dos textos en paralelo…</translation>
    </message>
    <message>
        <source>Laying {left} and {right} beside each other</source>
        <translation>Disponiendo en paralelo {left} y {right}</translation>
    </message>
    <message>
        <source>It was stopped before it was done; nothing was changed.</source>
        <translation>Se detuvo antes de terminar; no se modificó nada.</translation>
    </message>
    <message>
        <source>The two texts could not be laid beside each other</source>
        <translation>No se pudieron disponer en paralelo los dos textos</translation>
    </message>
    <message>
        <source>The two texts do not differ in form.</source>
        <translation>Los dos textos no difieren en la forma.</translation>
    </message>
    <message>
        <source>That was the last difference.</source>
        <translation>Era la última diferencia.</translation>
    </message>
    <message>
        <source>That was the first difference.</source>
        <translation>Era la primera diferencia.</translation>
    </message>
    <message>
        <source>{address} (was {former})</source>
        <translation>{address} (antes {former})</translation>
    </message>
    <message>
        <source>{address} · divided from it: {parts}</source>
        <translation>{address} · dividido de allí: {parts}</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions unchanged: {first} – {last}</source>
        <translation>
            <numerusform>%n disposición sin cambios: {first} – {last}</numerusform>
            <numerusform>%n disposiciones sin cambios: {first} – {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{former}: moved to {place}</source>
        <translation>{former}: trasladado a {place}</translation>
    </message>
    <message>
        <source>{place}: moved here from {former}</source>
        <translation>{place}: trasladado aquí desde {former}</translation>
    </message>
    <message>
        <source>Colours by draft of origin</source>
        <translation>Colores según el proyecto de origen</translation>
    </message>
    <message>
        <source>{number}: {draft}, {words}</source>
        <translation>{number}: {draft}, {words}</translation>
    </message>
    <message>
        <source>Show only the words that first stood in {draft}</source>
        <translation>Mostrar solo las palabras que figuraron por primera vez en {draft}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>The provision before (Ctrl+Page Up)</source>
        <translation>Disposición anterior (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>provision</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The next provision (Ctrl+Page Down)</source>
        <translation>Disposición siguiente (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Up a level</source>
        <translation>Subir un nivel</translation>
    </message>
    <message>
        <source>What it stands under (Ctrl+Up)</source>
        <translation>Aquello bajo lo que figura (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Colours by origin</source>
        <translation>Colores por origen</translation>
    </message>
    <message>
        <source>Colour words by the draft in which they first stood (C)</source>
        <translation>Colorear las palabras según el proyecto en que figuraron por primera vez (C)</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Primero lo antiguo</translation>
    </message>
    <message>
        <source>Turn the order of the drafts round (O)</source>
        <translation>Invertir el orden de los proyectos (O)</translation>
    </message>
    <message>
        <source>Back to the texts (Esc)</source>
        <translation>Volver a los textos (Esc)</translation>
    </message>
    <message>
        <source>some drafts are not followed</source>
        <translation>algunos proyectos no se siguen</translation>
    </message>
    <message>
        <source>In another language, or unofficial: {drafts}</source>
        <translation>En otro idioma u oficiosos: {drafts}</translation>
    </message>
    <message>
        <source>The life of a provision</source>
        <translation>La trayectoria de una disposición</translation>
    </message>
    <message>
        <source>{provision} · as seen from {draft}</source>
        <translation>{provision} · vista desde {draft}</translation>
    </message>
    <message>
        <source>The drafts, one below the other</source>
        <translation>Los proyectos, uno debajo de otro</translation>
    </message>
    <message>
        <source>That was the last draft.</source>
        <translation>Era el último proyecto.</translation>
    </message>
    <message>
        <source>That was the first draft.</source>
        <translation>Era el primer proyecto.</translation>
    </message>
    <message>
        <source>Following the words of {draft}</source>
        <translation>Siguiendo las palabras de {draft}</translation>
    </message>
    <message>
        <source>A fault of the program.</source>
        <translation>Un error del programa.</translation>
    </message>
    <message>
        <source>The story of the words</source>
        <translation>La historia de las palabras</translation>
    </message>
    <message>
        <source>Every draft’s version of one article below the other: what changed from draft to draft, where words entered, left and returned, and who asked. Choose a provision in the texts, then Ctrl+L.</source>
        <translation>La versión de un artículo en cada proyecto, una debajo de otra: qué cambió de un proyecto a otro, dónde entraron, salieron y volvieron las palabras, y quién lo pidió. Elija una disposición en los textos y pulse Ctrl+L.</translation>
    </message>
    <message>
        <source>Choose a provision</source>
        <translation>Elegir una disposición</translation>
    </message>
    <message>
        <source>Following the words through all drafts …</source>
        <translation>Siguiendo las palabras por todos los proyectos…</translation>
    </message>
    <message>
        <source>Each draft is compared with the next. This is done once; afterwards every provision is at hand.</source>
        <translation>Cada proyecto se compara con el siguiente. Se hace una sola vez; después, todas las disposiciones están disponibles.</translation>
    </message>
    <message>
        <source>The life could not be told</source>
        <translation>No se pudo trazar la trayectoria</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>Era la última.</translation>
    </message>
    <message>
        <source>That was the first one.</source>
        <translation>Era la primera.</translation>
    </message>
    <message>
        <source>It stands under nothing else.</source>
        <translation>No figura bajo ninguna otra.</translation>
    </message>
    <message>
        <source>Choose a draft first; its version is then copied.</source>
        <translation>Elija primero un proyecto; se copiará su versión.</translation>
    </message>
    <message>
        <source>Copied: {draft}.</source>
        <translation>Copiado: {draft}.</translation>
    </message>
    <message>
        <source>It stands no longer.</source>
        <translation>Ya no figura.</translation>
    </message>
    <message>
        <source>It stands in the newest draft that is here.</source>
        <translation>Figura en el proyecto más reciente de los presentes.</translation>
    </message>
    <message>
        <source>Shown with it, because it was divided from it: {parts}.</source>
        <translation>Se muestra aquí porque se dividió de ella: {parts}.</translation>
    </message>
    <message>
        <source>Open {draft} at this place</source>
        <translation>Abrir {draft} en este lugar</translation>
    </message>
    <message>
        <source>Compare with {draft}</source>
        <translation>Comparar con {draft}</translation>
    </message>
    <message>
        <source>Click a word, or go to it with the arrow keys, for its story: where it first stood, and who asked.</source>
        <translation>Haga clic en una palabra, o vaya a ella con las teclas de flecha, para ver su historia: dónde figuró por primera vez y quién la pidió.</translation>
    </message>
    <message>
        <source>First stood in {draft}</source>
        <translation>Figuró por primera vez en {draft}</translation>
    </message>
    <message>
        <source>Entered in {draft}</source>
        <translation>Entró en {draft}</translation>
    </message>
    <message>
        <source>Left in {draft}</source>
        <translation>Salió en {draft}</translation>
    </message>
    <message>
        <source>Returned in {draft}</source>
        <translation>Volvió en {draft}</translation>
    </message>
    <message>
        <source>Nobody is recorded as having asked for it.</source>
        <translation>No consta que nadie la pidiera.</translation>
    </message>
    <message>
        <source>≈ matched by wording ({score}): it is not recorded that one follows from the other</source>
        <translation>≈ coincidencia de redacción ({score}): no consta que lo uno se deba a lo otro</translation>
    </message>
    <message>
        <source>words in common: {words}</source>
        <translation>palabras en común: {words}</translation>
    </message>
    <message>
        <source>“{name}” (as written; no delegation is confirmed for this name)</source>
        <translation>“{name}” (tal como figura; este nombre no se ha confirmado como el de ninguna delegación)</translation>
    </message>
    <message>
        <source>This draft has no words of it; Enter opens what is folded.</source>
        <translation>Este proyecto no contiene palabras de ella; Enter abre lo plegado.</translation>
    </message>
    <message>
        <source>That was the last word of this draft.</source>
        <translation>Era la última palabra de este proyecto.</translation>
    </message>
    <message>
        <source>That was its first word.</source>
        <translation>Era su primera palabra.</translation>
    </message>
    <message>
        <source>This draft has nothing of it.</source>
        <translation>Este proyecto no contiene nada de ella.</translation>
    </message>
    <message>
        <source>asked for the contrary, </source>
        <translation>petición contraria, </translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>aún no figura</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>provision</comment>
        <translation>suprimida</translation>
    </message>
    <message>
        <source>still gone</source>
        <comment>provision</comment>
        <translation>sigue sin figurar</translation>
    </message>
    <message>
        <source>in the first draft</source>
        <translation>en el primer proyecto</translation>
    </message>
    <message>
        <source>back again</source>
        <comment>provision</comment>
        <translation>de vuelta</translation>
    </message>
    <message>
        <source>new</source>
        <comment>provision</comment>
        <translation>nueva</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>provision</comment>
        <translation>trasladada</translation>
    </message>
    <message>
        <source>renumbered</source>
        <comment>provision</comment>
        <translation>renumerada</translation>
    </message>
    <message>
        <source>divided</source>
        <comment>provision</comment>
        <translation>dividida</translation>
    </message>
    <message>
        <source>joined</source>
        <comment>provision</comment>
        <translation>unida</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>texto cambiado</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>provision</comment>
        <translation>modificada</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>provision</comment>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Before: {address}.</source>
        <translation>Antes: {address}.</translation>
    </message>
    <message>
        <source>{came} words came, {went} words went.</source>
        <translation>Palabras añadidas: {came}; suprimidas: {went}.</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>trasladado a otro lugar</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>suprimido</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>editorial, inserted</source>
        <translation>de redacción, añadido</translation>
    </message>
    <message>
        <source>bracket added</source>
        <translation>corchete añadido</translation>
    </message>
    <message>
        <source>reference follows</source>
        <translation>remisión consiguiente</translation>
    </message>
    <message>
        <source>same words, another meaning or form</source>
        <translation>mismas palabras, otro sentido u otra forma</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>trasladado aquí</translation>
    </message>
    <message>
        <source>divided; the other part is {place}</source>
        <translation>dividido; la otra parte es {place}</translation>
    </message>
    <message>
        <source>joined with {place}</source>
        <translation>unido con {place}</translation>
    </message>
    <message>
        <source>moved; the other place is {place}</source>
        <translation>trasladado; el otro lugar es {place}</translation>
    </message>
    <message>
        <source>changed; see {place}</source>
        <translation>modificado; véase {place}</translation>
    </message>
    <message>
        <source>Unattributed: nobody is known to have asked.</source>
        <translation>Sin autoría conocida: no se sabe de nadie que lo pidiera.</translation>
    </message>
    <message>
        <source>Asked for by {names}.</source>
        <translation>Lo pidió: {names}.</translation>
    </message>
    <message>
        <source>Unattributed.</source>
        <translation>Sin autoría conocida.</translation>
    </message>
    <message>
        <source>The contrary was asked for by {names}.</source>
        <translation>Pidió lo contrario: {names}.</translation>
    </message>
    <message>
        <source>P&amp;rivate: left out of what is exported or shared</source>
        <translation>&amp;Privada: se omite en lo que se exporta o comparte</translation>
    </message>
    <message>
        <source>&amp;Keep (Ctrl+Enter)</source>
        <translation>&amp;Guardar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>C&amp;lose (Esc)</source>
        <translation>C&amp;errar (Esc)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>What is to be remembered here?</source>
        <translation>¿Qué debe recordarse aquí?</translation>
    </message>
    <message numerus="yes">
        <source>It is kept at %n other chosen amendments, too.</source>
        <translation>
            <numerusform>Se guarda también en %n otra enmienda elegida.</numerusform>
            <numerusform>Se guarda también en otras %n enmiendas elegidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What these words are to the delegation</source>
        <translation>Qué son estas palabras para la delegación</translation>
    </message>
    <message>
        <source>Colour of the note</source>
        <translation>Color de la nota</translation>
    </message>
    <message>
        <source>What you wrote is still here; keep it once more to have it instead.</source>
        <translation>Lo que escribió sigue aquí; guárdelo una vez más para ponerlo en su lugar.</translation>
    </message>
    <message>
        <source>The words of the note</source>
        <translation>Las palabras de la nota</translation>
    </message>
    <message numerus="yes">
        <source>touched by %n changes</source>
        <translation>
            <numerusform>afectada por %n modificación</numerusform>
            <numerusform>afectada por %n modificaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orphaned: with the last words they had (%n)</source>
        <translation>
            <numerusform>Huérfana: con las últimas palabras que tuvo (%n)</numerusform>
            <numerusform>Huérfanas: con las últimas palabras que tuvieron (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Línea roja</translation>
    </message>
    <message>
        <source>Our proposal</source>
        <translation>Nuestra propuesta</translation>
    </message>
    <message>
        <source>Check with capital</source>
        <translation>Consultar con la capital</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>{place} in {draft}</source>
        <translation>{place} en {draft}</translation>
    </message>
    <message>
        <source>a note on the {kind} in {place}</source>
        <translation>una nota sobre {kind} en {place}</translation>
    </message>
    <message>
        <source>a note on {place}</source>
        <translation>una nota sobre {place}</translation>
    </message>
    <message>
        <source>a note on words of {place}</source>
        <translation>una nota sobre palabras de {place}</translation>
    </message>
    <message>
        <source>Looking for its words …</source>
        <translation>Buscando sus palabras…</translation>
    </message>
    <message>
        <source>{share} % of its letters are left</source>
        <translation>queda el {share} % de sus letras</translation>
    </message>
    <message>
        <source>its words are gone in {draft}</source>
        <translation>sus palabras ya no están en {draft}</translation>
    </message>
    <message>
        <source>moved here from {place}</source>
        <translation>trasladada aquí desde {place}</translation>
    </message>
    <message>
        <source>was {place}</source>
        <translation>antes {place}</translation>
    </message>
    <message>
        <source>other words came between its own</source>
        <translation>otras palabras se intercalaron entre las suyas</translation>
    </message>
    <message>
        <source>in several provisions now</source>
        <translation>ahora en varias disposiciones</translation>
    </message>
    <message>
        <source>found again by its very words</source>
        <translation>hallada de nuevo por sus mismas palabras</translation>
    </message>
    <message>
        <source>this reading leaves its words out</source>
        <translation>esta lectura omite sus palabras</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>sus palabras ya no están</translation>
    </message>
    <message>
        <source>{draft} is older than its words</source>
        <translation>{draft} es anterior a sus palabras</translation>
    </message>
    <message>
        <source>its draft came from another file, where its words are not, or not once</source>
        <translation>su proyecto procede de otro archivo, donde sus palabras no están, o no una sola vez</translation>
    </message>
    <message>
        <source>its draft is not in this dossier any more</source>
        <translation>su proyecto ya no está en este expediente</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>to share</source>
        <translation>para compartir</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Look for its place…</source>
        <translation>&amp;Buscar su lugar…</translation>
    </message>
    <message>
        <source>Words in notes</source>
        <translation>Palabras de las notas</translation>
    </message>
    <message>
        <source>Filter the notes by words</source>
        <translation>Filtrar las notas por palabras</translation>
    </message>
    <message>
        <source>Which notes are listed</source>
        <translation>Qué notas se enumeran</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Todas las notas</translation>
    </message>
    <message>
        <source>Moved or changed</source>
        <translation>Trasladadas o modificadas</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Huérfanas</translation>
    </message>
    <message>
        <source>Without a priority</source>
        <translation>Sin prioridad</translation>
    </message>
    <message numerus="yes">
        <source>Looking for the words of %n notes in these drafts …</source>
        <translation>
            <numerusform>Buscando las palabras de %n nota en estos proyectos…</numerusform>
            <numerusform>Buscando las palabras de %n notas en estos proyectos…</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes cannot be shown</source>
        <translation>No se pueden mostrar las notas</translation>
    </message>
    <message>
        <source>No notes to show</source>
        <translation>No hay notas que mostrar</translation>
    </message>
    <message>
        <source>Notes stand on the words of drafts: open a dossier with two of them.</source>
        <translation>Las notas recaen sobre palabras de los proyectos: abra un expediente con dos de ellos.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Todavía no hay notas</translation>
    </message>
    <message>
        <source>Choose words in a text, or a change, and press Ctrl+M. A note follows its words into the next draft, and a change that touches a red line is flagged at once.</source>
        <translation>Elija palabras de un texto, o una modificación, y pulse Ctrl+M. Una nota sigue a sus palabras en el proyecto siguiente, y una modificación que afecta a una línea roja se señala de inmediato.</translation>
    </message>
    <message>
        <source>Write a note here</source>
        <translation>Escribir una nota aquí</translation>
    </message>
    <message>
        <source>No note is like that</source>
        <translation>Ninguna nota es así</translation>
    </message>
    <message>
        <source>The filter hides all notes.</source>
        <translation>El filtro oculta todas las notas.</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Mostrar todas las notas</translation>
    </message>
    <message>
        <source>Looking for the words of the notes</source>
        <translation>Buscando las palabras de las notas</translation>
    </message>
    <message>
        <source>A note stands on words of one provision: choose words of one.</source>
        <translation>Una nota recae sobre palabras de una sola disposición: elija palabras de una.</translation>
    </message>
    <message>
        <source>Choose words, a change or a provision first.</source>
        <translation>Elija primero palabras, una modificación o una disposición.</translation>
    </message>
    <message>
        <source>Compare two drafts first: a note stands on their words.</source>
        <translation>Compare primero dos proyectos: una nota recae sobre sus palabras.</translation>
    </message>
    <message>
        <source>Looking for a new place</source>
        <translation>Buscando un lugar nuevo</translation>
    </message>
    <message>
        <source>The note has a place in {draft}.</source>
        <translation>La nota tiene un lugar en {draft}.</translation>
    </message>
    <message>
        <source>The note stands on {place} in {draft} now; Undo takes that back.</source>
        <translation>La nota está ahora en {place} de {draft}; Deshacer la devuelve a como estaba.</translation>
    </message>
    <message>
        <source>What you wrote is not in the dossier yet; it is offered again until you keep it.</source>
        <translation>Lo escrito todavía no está en el expediente; se ofrecerá de nuevo hasta que se guarde.</translation>
    </message>
    <message>
        <source>Keeping the note</source>
        <translation>Guardando la nota</translation>
    </message>
    <message>
        <source>What was begun cannot be read any more; write the note anew.</source>
        <translation>Lo que se había comenzado ya no puede leerse; escriba la nota de nuevo.</translation>
    </message>
    <message>
        <source>Touches a red line: {notes}</source>
        <translation>Afecta a una línea roja: {notes}</translation>
    </message>
    <message>
        <source>The position in detail</source>
        <translation>La posición en detalle</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>No consta nada.</translation>
    </message>
    <message>
        <source>All on this provision</source>
        <translation>Todas las posiciones sobre esta disposición</translation>
    </message>
    <message>
        <source>Nobody is counted.</source>
        <translation>No se cuenta a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n States</source>
        <translation>
            <numerusform>%n Estado</numerusform>
            <numerusform>%n Estados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n territories</source>
        <translation>
            <numerusform>%n territorio</numerusform>
            <numerusform>%n territorios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names not known</source>
        <translation>
            <numerusform>%n nombre desconocido</numerusform>
            <numerusform>%n nombres desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Qué significan los signos</translation>
    </message>
    <message>
        <source>through a group</source>
        <translation>por medio de un grupo</translation>
    </message>
    <message>
        <source>apart from its own group</source>
        <translation>aparte de su propio grupo</translation>
    </message>
    <message>
        <source>{place} (not in this draft)</source>
        <translation>{place} (no figura en este proyecto)</translation>
    </message>
    <message>
        <source>through {groups}</source>
        <translation>por medio de {groups}</translation>
    </message>
    <message>
        <source>apart from {groups}</source>
        <translation>aparte de {groups}</translation>
    </message>
    <message>
        <source>given up, or said anew later</source>
        <translation>abandonada, o expresada de nuevo después</translation>
    </message>
    <message>
        <source>Positions: provisions by actors</source>
        <translation>Posiciones: disposiciones por autores</translation>
    </message>
    <message>
        <source>Enter a position by hand</source>
        <translation>Anotar una posición a mano</translation>
    </message>
    <message>
        <source>Meeting, statement or paper</source>
        <translation>Reunión, declaración o documento</translation>
    </message>
    <message>
        <source>Page or paragraph</source>
        <translation>Página o párrafo</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>&amp;Stance</source>
        <translation>P&amp;osición</translation>
    </message>
    <message>
        <source>&amp;Provision</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>Said or written &amp;in</source>
        <translation>Dicho o &amp;escrito en</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pá&amp;gina</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>Whose position is it?</source>
        <translation>¿De quién es la posición?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Enter a proposal by hand</source>
        <translation>Anotar una propuesta a mano</translation>
    </message>
    <message>
        <source>Name or symbol of the paper, or the meeting</source>
        <translation>Nombre o signatura del documento, o la reunión</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>&amp;Who proposes it</source>
        <translation>&amp;Quién lo propone</translation>
    </message>
    <message>
        <source>What is &amp;asked</source>
        <translation>Qué se &amp;pide</translation>
    </message>
    <message>
        <source>W&amp;ording</source>
        <translation>&amp;Redacción</translation>
    </message>
    <message>
        <source>Words &amp;beside it</source>
        <translation>Palabras con&amp;tiguas</translation>
    </message>
    <message>
        <source>Ra&amp;tionale</source>
        <translation>&amp;Justificación</translation>
    </message>
    <message>
        <source>&amp;Recorded in</source>
        <translation>&amp;Consta en</translation>
    </message>
    <message>
        <source>Speaks to &amp;draft</source>
        <translation>Se re&amp;fiere a</translation>
    </message>
    <message>
        <source>a proposal on {place}</source>
        <translation>una propuesta sobre {place}</translation>
    </message>
    <message>
        <source>a proposal</source>
        <translation>una propuesta</translation>
    </message>
    <message>
        <source>Words, names or places</source>
        <translation>Palabras, nombres o lugares</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Settled or not</source>
        <translation>Resueltas o no</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Por artículo</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>Por autor</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>All fates</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>The proposal in detail</source>
        <translation>La propuesta en detalle</translation>
    </message>
    <message>
        <source>{edit}, stance: {stance}</source>
        <translation>{edit}, posición: {stance}</translation>
    </message>
    <message>
        <source>The block as written</source>
        <translation>El bloque tal como figura</translation>
    </message>
    <message>
        <source>The words it quotes do not stand in {place} of {draft}.</source>
        <translation>Las palabras que cita no figuran en {place} de {draft}.</translation>
    </message>
    <message>
        <source>Look for their place…</source>
        <translation>Buscar su lugar…</translation>
    </message>
    <message>
        <source>no proponent</source>
        <translation>sin proponente</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>sin lugar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>Fate in {draft}</source>
        <translation>Resultado en {draft}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>settled</comment>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Resultados por autor</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Revisar…</translation>
    </message>
    <message>
        <source>&amp;Enter by hand…</source>
        <translation>Anotar a &amp;mano…</translation>
    </message>
    <message>
        <source>&amp;Name the paper…</source>
        <translation>&amp;Nombrar el documento…</translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation>E&amp;xportar la lista…</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Following what was asked …</source>
        <translation>Siguiendo lo que se pidió…</translation>
    </message>
    <message>
        <source>Drafts are compared, and all proposals looked for in them.</source>
        <translation>Se comparan los proyectos y se buscan en ellos todas las propuestas.</translation>
    </message>
    <message>
        <source>The proposals could not be read.</source>
        <translation>No se pudieron leer las propuestas.</translation>
    </message>
    <message>
        <source>The proposals were not followed to their end.</source>
        <translation>Las propuestas no se siguieron hasta el final.</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <source>{count} asks are hidden by the filter.</source>
        <translation>Peticiones ocultas por el filtro: {count}.</translation>
    </message>
    <message>
        <source>Open one to see who proposed what, and what became of it.</source>
        <translation>Abra uno para ver quién propuso qué, y qué fue de ello.</translation>
    </message>
    <message>
        <source>Add a compilation, a table or a submission, or enter what was heard in the room by hand.</source>
        <translation>Añada una recopilación, un cuadro o una comunicación, o anote a mano lo que se oyó en la sala.</translation>
    </message>
    <message>
        <source>No proposal is in this dossier yet.</source>
        <translation>Todavía no hay propuestas en este expediente.</translation>
    </message>
    <message>
        <source>Name the paper</source>
        <translation>Nombrar el documento</translation>
    </message>
    <message>
        <source>Short title of {paper}, for evidence and pages; empty for its own name:</source>
        <translation>Título corto de {paper}, para las pruebas y las páginas; vacío para su propio nombre:</translation>
    </message>
    <message>
        <source>name of a paper</source>
        <translation>nombre de un documento</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n asks are written to {file}.</source>
        <translation>
            <numerusform>%n petición guardada en {file}.</numerusform>
            <numerusform>%n peticiones guardadas en {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm (Space)</source>
        <translation>Confirmar (Space)</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>Descartar (R)</translation>
    </message>
    <message>
        <source>Actors (A)</source>
        <translation>Autores (A)</translation>
    </message>
    <message>
        <source>Put right (E)</source>
        <translation>Rectificar (E)</translation>
    </message>
    <message>
        <source>Next doubtful (N)</source>
        <translation>Siguiente dudosa (N)</translation>
    </message>
    <message>
        <source>Confirm all without a doubt (Shift+Space)</source>
        <translation>Confirmar todo lo que no ofrece dudas (Mayús+Espacio)</translation>
    </message>
    <message>
        <source>Statements (P)</source>
        <translation>Declaraciones (P)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>There is no proposal in this dossier yet; add a paper with proposals first (Ctrl+Shift+D).</source>
        <translation>Todavía no hay propuestas en este expediente; añada antes un documento con propuestas (Ctrl+Shift+D).</translation>
    </message>
    <message>
        <source>nothing without a doubt is left</source>
        <translation>no queda nada sin dudas</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals without a doubt</source>
        <translation>
            <numerusform>%n propuesta sin dudas</numerusform>
            <numerusform>%n propuestas sin dudas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed; Ctrl+Z takes them back</source>
        <translation>
            <numerusform>%n confirmada; Ctrl+Z la deshace</numerusform>
            <numerusform>%n confirmadas; Ctrl+Z las deshace</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing doubtful is left</source>
        <translation>no queda nada dudoso</translation>
    </message>
    <message>
        <source>what was said of the proposal on {place}</source>
        <translation>lo indicado sobre la propuesta relativa a {place}</translation>
    </message>
    <message>
        <source>Settled by somebody else</source>
        <translation>Resuelta por otra persona</translation>
    </message>
    <message>
        <source>&amp;Put mine in its place</source>
        <translation>&amp;Poner la mía en su lugar</translation>
    </message>
    <message>
        <source>&amp;Leave theirs</source>
        <translation>&amp;Dejar la suya</translation>
    </message>
    <message>
        <source>{settled} of {proposals} settled</source>
        <translation>{settled} de {proposals} resueltas</translation>
    </message>
    <message>
        <source>nothing is left in this list: choose “All proposals”</source>
        <translation>no queda nada en esta lista: elija “Todas las propuestas”</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n dudosa</numerusform>
            <numerusform>%n dudosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Put right what was read</source>
        <translation>Rectificar lo que se leyó</translation>
    </message>
    <message>
        <source>Ask {number} of {asks}</source>
        <translation>Petición {number} de {asks}</translation>
    </message>
    <message>
        <source>A new ask</source>
        <translation>Nueva petición</translation>
    </message>
    <message>
        <source>&amp;What is asked</source>
        <translation>&amp;Qué se pide</translation>
    </message>
    <message>
        <source>The whole block</source>
        <translation>Todo el bloque</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Funci&amp;ón</translation>
    </message>
    <message>
        <source>What the ask wants</source>
        <translation>Lo que quiere la petición</translation>
    </message>
    <message>
        <source>Back to the drafts (Esc)</source>
        <translation>Volver a los proyectos (Esc)</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>Todas las propuestas</translation>
    </message>
    <message>
        <source>Doubtful only</source>
        <translation>Solo las dudosas</translation>
    </message>
    <message>
        <source>Which proposals are listed</source>
        <translation>Qué propuestas se enumeran</translation>
    </message>
    <message>
        <source>← → another ask</source>
        <translation>← → otra petición</translation>
    </message>
    <message>
        <source>&lt;b&gt;Del&lt;/b&gt; nothing is asked there</source>
        <translation>&lt;b&gt;Del&lt;/b&gt; allí no se pide nada</translation>
    </message>
    <message>
        <source>&lt;b&gt;+&lt;/b&gt; one more ask</source>
        <translation>&lt;b&gt;+&lt;/b&gt; una petición más</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ctrl+Shift+Z&lt;/b&gt; redo</source>
        <translation>&lt;b&gt;Ctrl+Shift+Z&lt;/b&gt; rehacer</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>Proposals to be settled</source>
        <translation>Propuestas por resolver</translation>
    </message>
    <message>
        <source>The proposal as written</source>
        <translation>La propuesta tal como figura</translation>
    </message>
    <message>
        <source>The passage of the paper is shown here.</source>
        <translation>Aquí se muestra el pasaje del documento.</translation>
    </message>
    <message>
        <source>The proposal as it was read</source>
        <translation>La propuesta tal como se leyó</translation>
    </message>
    <message>
        <source>written: {name}</source>
        <translation>escrito: {name}</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>No se pide nada.</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>role</source>
        <translation>función</translation>
    </message>
    <message>
        <source>spoken by</source>
        <translation>portavoz</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a provision</comment>
        <translation>sobre</translation>
    </message>
    <message>
        <source>speaks to</source>
        <translation>se refiere a</translation>
    </message>
    <message>
        <source>the draft before it (the paper names none)</source>
        <translation>el proyecto que la precede (el documento no indica ninguno)</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a paper</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>at: {words}</source>
        <translation>en: {words}</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Ya presentes</translation>
    </message>
    <message>
        <source>Proposals as a whole</source>
        <translation>Propuestas en conjunto</translation>
    </message>
    <message>
        <source>{taken} taken, {partly} in part</source>
        <translation>{taken} recogidas, {partly} en parte</translation>
    </message>
    <message>
        <source>Scorecards: actors by fates</source>
        <translation>Resultados: autores por resultado</translation>
    </message>
    <message>
        <source>Life of a provision</source>
        <translation>Trayectoria de una disposición</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Our delegation</source>
        <translation>Nuestra delegación</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded. Press it to read these provisions.</source>
        <translation>Plegado. Púlselo para leer estas disposiciones.</translation>
    </message>
    <message>
        <source>Row {number} of {count}</source>
        <translation>Fila {number} de {count}</translation>
    </message>
    <message>
        <source>Change map</source>
        <translation>Mapa de modificaciones</translation>
    </message>
    <message>
        <source>on red lines</source>
        <translation>en líneas rojas</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>con notas</translation>
    </message>
    <message>
        <source>No change is shown.</source>
        <translation>No se muestra ninguna modificación.</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con una nota</translation>
    </message>
    <message numerus="yes">
        <source>and %n more here</source>
        <translation>
            <numerusform>y %n más aquí</numerusform>
            <numerusform>y %n más aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen: draw over words, or go to a provision, and copy then.</source>
        <translation>No se ha elegido nada: seleccione palabras o vaya a una disposición, y después copie.</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n lines.</source>
        <translation>
            <numerusform>Copiada: %n línea.</numerusform>
            <numerusform>Copiadas: %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change is chosen: click one, or go to one with F7.</source>
        <translation>No se ha elegido ninguna modificación: haga clic en una o vaya a una con F7.</translation>
    </message>
    <message>
        <source>Summary for a cable</source>
        <translation>Resumen para un cable</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar todo</translation>
    </message>
    <message>
        <source>What changed, in plain sentences</source>
        <translation>Lo que cambió, en frases sencillas</translation>
    </message>
    <message>
        <source>Weights are those of the two drafts alone: red lines and asks of ours are not told of.</source>
        <translation>Los pesos son los de los dos proyectos por sí solos: nada se dice de nuestras líneas rojas ni de nuestras peticiones.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>{address} of {draft} is to be joined: click its counterpart in {other}, or Enter on its row.</source>
        <translation>{address} de {draft} se va a unir: haga clic en su equivalente en {other}, o pulse Enter en su fila.</translation>
    </message>
    <message>
        <source>Do not join (Esc)</source>
        <translation>No unir (Esc)</translation>
    </message>
    <message>
        <source>{older} → {newer}</source>
        <comment>two drafts in one column</comment>
        <translation>{older} → {newer}</translation>
    </message>
    <message>
        <source>No move is in sight here: there is no other end to go to.</source>
        <translation>No hay ningún traslado a la vista: no hay otro extremo al que ir.</translation>
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
        <translation>{move}: de {left} a {reached}</translation>
    </message>
    <message>
        <source>{address}, {draft}:</source>
        <comment>before the copied words of a provision</comment>
        <translation>{address}, {draft}:</translation>
    </message>
    <message>
        <source>{place} ({drafts}): {change}</source>
        <comment>a change as one copied line</comment>
        <translation>{place} ({drafts}): {change}</translation>
    </message>
    <message>
        <source>who asked is not known yet</source>
        <translation>aún no se sabe quién lo pidió</translation>
    </message>
    <message>
        <source>asked for the contrary: {names}</source>
        <translation>pidió lo contrario: {names}</translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <translation>Buscar en los textos</translation>
    </message>
    <message>
        <source>How many places were found</source>
        <translation>Cuántos lugares se hallaron</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>switch: whole words only</comment>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>In which draft</source>
        <translation>En qué proyecto</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Lugar anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Lugar siguiente (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Both drafts</source>
        <translation>Los dos proyectos</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se halló nada</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <comment>found</comment>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>places found</comment>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Article 12 bis(2)(a), annex II, or words of a heading</source>
        <translation>Artículo 12 bis(2)(a), anexo II, o palabras de un título</translation>
    </message>
    <message>
        <source>Go to a provision</source>
        <translation>Ir a una disposición</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Disposiciones</translation>
    </message>
    <message>
        <source>Enter goes there · ↑ ↓ choose · old and new numbers both lead there</source>
        <translation>Enter va allí · ↑ ↓ para elegir · valen los números antiguos y los nuevos</translation>
    </message>
    <message>
        <source>No provision of these two drafts has this number or heading.</source>
        <translation>Ninguna disposición de estos dos proyectos tiene este número o título.</translation>
    </message>
    <message>
        <source>Type the number of a provision as you would say it; the number of either draft will do.</source>
        <translation>Escriba el número de una disposición como se diría; vale el número de cualquiera de los dos proyectos.</translation>
    </message>
    <message>
        <source>{new} (was {old})</source>
        <comment>addresses of a provision</comment>
        <translation>{new} (antes {old})</translation>
    </message>
    <message>
        <source>{new} (new)</source>
        <comment>address of a provision</comment>
        <translation>{new} (nuevo)</translation>
    </message>
    <message>
        <source>{old} (only in the older draft)</source>
        <comment>address of a provision</comment>
        <translation>{old} (solo en el proyecto anterior)</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions, {count} of them only renumbered</source>
        <translation>
            <numerusform>%n disposición, {count} solo renumerada</numerusform>
            <numerusform>%n disposiciones, {count} de ellas solo renumeradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisions unchanged</source>
        <translation>
            <numerusform>%n disposición sin cambios</numerusform>
            <numerusform>%n disposiciones sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}: {first} – {last}</source>
        <comment>a fold: how many provisions, from the first to the last</comment>
        <translation>{said}: {first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>Fold these %n provisions again</source>
        <translation>
            <numerusform>Plegar de nuevo %n disposición</numerusform>
            <numerusform>Plegar de nuevo estas %n disposiciones</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is {status}.</source>
        <translation>Este texto está {status}.</translation>
    </message>
    <message>
        <source>It was agreed in the older draft, and its words or brackets are others now.</source>
        <translation>Estaba acordado en el proyecto anterior, y ahora sus palabras o corchetes son otros.</translation>
    </message>
    <message>
        <source>It was agreed in the older draft, and is no longer said to be.</source>
        <translation>Estaba acordado en el proyecto anterior, y ya no consta como tal.</translation>
    </message>
    <message>
        <source>It was agreed in the older draft; the newer one says nothing of what is agreed.</source>
        <translation>Estaba acordado en el proyecto anterior; el posterior no dice nada de lo acordado.</translation>
    </message>
    <message>
        <source>to {place}</source>
        <comment>where a provision moved</comment>
        <translation>a {place}</translation>
    </message>
    <message>
        <source>from {place}</source>
        <comment>from where a provision moved</comment>
        <translation>de {place}</translation>
    </message>
    <message>
        <source>(was {number})</source>
        <comment>the number of a provision in the older draft</comment>
        <translation>(antes {number})</translation>
    </message>
    <message>
        <source>compare {place}</source>
        <translation>compárese {place}</translation>
    </message>
    <message>
        <source>Go to the other end of the move: {place}</source>
        <translation>Ir al otro extremo del traslado: {place}</translation>
    </message>
    <message>
        <source>{name}: asked for the contrary, {link}</source>
        <translation>{name}: petición contraria, {link}</translation>
    </message>
    <message>
        <source>{name}: {link}</source>
        <comment>actor and link</comment>
        <translation>{name}: {link}</translation>
    </message>
    <message>
        <source>Copy with address</source>
        <translation>Copiar con el lugar</translation>
    </message>
    <message>
        <source>Copy the words alone</source>
        <translation>Copiar solo las palabras</translation>
    </message>
    <message>
        <source>Find these words</source>
        <translation>Buscar estas palabras</translation>
    </message>
    <message>
        <source>Note on these words…</source>
        <translation>Nota sobre estas palabras…</translation>
    </message>
    <message>
        <source>Note on this provision…</source>
        <translation>Nota sobre esta disposición…</translation>
    </message>
    <message>
        <source>Life of {address}…</source>
        <translation>Trayectoria de {address}…</translation>
    </message>
    <message>
        <source>Sources of {address}…</source>
        <translation>Fuentes de {address}…</translation>
    </message>
    <message>
        <source>Show the page in which it was recognised…</source>
        <translation>Mostrar la página en que se ha reconocido…</translation>
    </message>
    <message>
        <source>Go to the other end of the move</source>
        <translation>Ir al otro extremo del traslado</translation>
    </message>
    <message>
        <source>Join {address} of {draft} with…</source>
        <translation>Unir {address} de {draft} con…</translation>
    </message>
    <message>
        <source>Join {address} with {other}</source>
        <translation>Unir {address} con {other}</translation>
    </message>
    <message>
        <source>Do not join {address}</source>
        <translation>No unir {address}</translation>
    </message>
    <message>
        <source>Take apart what was joined by hand</source>
        <translation>Separar lo que se unió a mano</translation>
    </message>
    <message>
        <source>Show these provisions</source>
        <translation>Mostrar estas disposiciones</translation>
    </message>
    <message>
        <source>Fold these provisions again</source>
        <translation>Plegar de nuevo estas disposiciones</translation>
    </message>
    <message>
        <source>Open all folds</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Fold everything again</source>
        <translation>Plegar todo de nuevo</translation>
    </message>
    <message>
        <source>More context around changes</source>
        <translation>Más contexto alrededor de las modificaciones</translation>
    </message>
    <message>
        <source>Less context around changes</source>
        <translation>Menos contexto alrededor de las modificaciones</translation>
    </message>
    <message>
        <source>Moved from here to {place} ({move}).</source>
        <translation>Trasladado de aquí a {place} ({move}).</translation>
    </message>
    <message>
        <source>Moved here from {place} ({move}).</source>
        <translation>Trasladado aquí desde {place} ({move}).</translation>
    </message>
    <message>
        <source>First text, {address}: {words}</source>
        <translation>Primer texto, {address}: {words}</translation>
    </message>
    <message>
        <source>Second text, {address}: {words}</source>
        <translation>Segundo texto, {address}: {words}</translation>
    </message>
    <message>
        <source>The first text has no such provision.</source>
        <translation>El primer texto no tiene esa disposición.</translation>
    </message>
    <message>
        <source>The second text has no such provision.</source>
        <translation>El segundo texto no tiene esa disposición.</translation>
    </message>
    <message>
        <source>{new}, was {old}</source>
        <translation>{new}, antes {old}</translation>
    </message>
    <message>
        <source>Change {number}</source>
        <translation>Modificación {number}</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propone</translation>
    </message>
    <message>
        <source>New provision.</source>
        <translation>Disposición nueva.</translation>
    </message>
    <message>
        <source>Provision deleted.</source>
        <translation>Disposición suprimida.</translation>
    </message>
    <message>
        <source>Renumbered only.</source>
        <translation>Solo renumerada.</translation>
    </message>
    <message>
        <source>Unchanged.</source>
        <translation>Sin cambios.</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>lamp|lamps</source>
        <comment>a word and the same word changed, as an example</comment>
        <translation>faro|faros</translation>
    </message>
    <message>
        <source>replaced: the old words stand before the new ones</source>
        <translation>sustituido: las palabras antiguas preceden a las nuevas</translation>
    </message>
    <message>
        <source>one word became another: stronger letters are those that differ</source>
        <translation>una palabra pasó a ser otra: las letras más fuertes son las que difieren</translation>
    </message>
    <message>
        <source>bracket removed</source>
        <translation>corchete eliminado</translation>
    </message>
    <message>
        <source>moved: it stands here now, and the letter leads to the other place</source>
        <translation>trasladado: ahora está aquí, y la letra lleva al otro lugar</translation>
    </message>
    <message>
        <source>moved: it stood here</source>
        <translation>trasladado: estaba aquí</translation>
    </message>
    <message>
        <source>with a slash: asked for the contrary</source>
        <translation>con una barra: pidió lo contrario</translation>
    </message>
    <message>
        <source>asked for the same words at another place</source>
        <translation>pidió las mismas palabras en otro lugar</translation>
    </message>
    <message>
        <source>agreed text</source>
        <translation>texto acordado</translation>
    </message>
    <message>
        <source>recognised in a picture, and doubtful</source>
        <translation>reconocido en una imagen, y dudoso</translation>
    </message>
    <message>
        <source>joined by a person</source>
        <translation>unido por una persona</translation>
    </message>
    <message>
        <source>stands verbatim in an instrument of the shelf</source>
        <translation>figura literalmente en un instrumento de referencia</translation>
    </message>
    <message>
        <source>comes from an instrument of the shelf, with departures</source>
        <translation>viene de un instrumento de referencia, con diferencias</translation>
    </message>
    <message>
        <source>a change leads toward a source</source>
        <translation>un cambio acerca a una fuente</translation>
    </message>
    <message>
        <source>a change leads away from a source</source>
        <translation>un cambio aleja de una fuente</translation>
    </message>
    <message>
        <source>editorial, deleted</source>
        <translation>de redacción, suprimido</translation>
    </message>
    <message>
        <source>status taken out</source>
        <translation>estado retirado</translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>una letra</translation>
    </message>
    <message>
        <source>status set</source>
        <translation>estado asignado</translation>
    </message>
    <message>
        <source>Divided here.</source>
        <translation>Dividido aquí.</translation>
    </message>
    <message>
        <source>Joined here.</source>
        <translation>Unido aquí.</translation>
    </message>
    <message>
        <source>The two drafts side by side</source>
        <translation>Los dos proyectos en paralelo</translation>
    </message>
    <message>
        <source>The two drafts in one column</source>
        <translation>Los dos proyectos en una columna</translation>
    </message>
    <message>
        <source>In one column there is nothing to scroll apart.</source>
        <translation>En una columna no hay nada que desplazar por separado.</translation>
    </message>
    <message>
        <source>The panes scroll each on their own: wheel over one, or ← → and the keys, move it alone.</source>
        <translation>Los paneles se desplazan cada uno por su lado: la rueda sobre uno, o ← → y las teclas, lo mueven solo.</translation>
    </message>
    <message>
        <source>Lock again (F8)</source>
        <translation>Unir de nuevo (F8)</translation>
    </message>
    <message>
        <source>One column: the window is too narrow for two.</source>
        <translation>Una columna: la ventana es demasiado estrecha para dos.</translation>
    </message>
    <message>
        <source>Two columns all the same (F9)</source>
        <translation>Dos columnas de todos modos (F9)</translation>
    </message>
    <message>
        <source>This provision did not move.</source>
        <translation>Esta disposición no se trasladó.</translation>
    </message>
    <message>
        <source>Older words: {story}</source>
        <translation>Texto anterior: {story}</translation>
    </message>
    <message>
        <source>Newer words: {story}</source>
        <translation>Texto nuevo: {story}</translation>
    </message>
    <message numerus="yes">
        <source>%n other lives</source>
        <translation>
            <numerusform>%n trayectoria más</numerusform>
            <numerusform>%n trayectorias más</numerusform>
        </translation>
    </message>
    <message>
        <source>in the text since {draft}</source>
        <translation>en el texto desde {draft}</translation>
    </message>
    <message>
        <source>entered in {draft}</source>
        <translation>entró en {draft}</translation>
    </message>
    <message>
        <source>left in {draft}</source>
        <translation>salió en {draft}</translation>
    </message>
    <message>
        <source>came back in {draft}</source>
        <translation>volvió en {draft}</translation>
    </message>
    <message>
        <source>a working draft from “{source}”</source>
        <translation>un proyecto de trabajo de “{source}”</translation>
    </message>
    <message>
        <source>a working draft</source>
        <translation>un proyecto de trabajo</translation>
    </message>
    <message>
        <source>Both drafts in one column, as a drafter marks them (F9)</source>
        <translation>Los dos proyectos en una columna, como los marca un redactor (F9)</translation>
    </message>
    <message>
        <source>Scroll apart</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Each pane scrolls alone (F8); F8 again aligns them on what is read</source>
        <translation>Cada panel se desplaza por separado (F8); F8 de nuevo los alinea en lo que se lee</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Fold what did not change, or only follows a renumbering</source>
        <translation>Plegar lo que no cambió o solo obedece a una renumeración</translation>
    </message>
    <message>
        <source>Unchanged provisions that stand unfolded around each change (+ and − in the texts)</source>
        <translation>Disposiciones sin cambios que quedan desplegadas alrededor de cada modificación (+ y − en los textos)</translation>
    </message>
    <message>
        <source>Context around changes</source>
        <translation>Contexto alrededor de las modificaciones</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Find words in both drafts (Ctrl+F)</source>
        <translation>Buscar palabras en los dos proyectos (Ctrl+F)</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Go to a provision by its old or new number (Ctrl+G)</source>
        <translation>Ir a una disposición por su número antiguo o nuevo (Ctrl+G)</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>Columnas ▾</translation>
    </message>
    <message>
        <source>How the texts are set: columns, folds, context</source>
        <translation>Cómo se disponen los textos: columnas, pliegues, contexto</translation>
    </message>
    <message>
        <source>“{older}” and “{newer}” are in different languages, so that no changes between them can be counted or printed; choose two drafts in one language.</source>
        <translation>«{older}» y «{newer}» están en idiomas distintos, de modo que no se pueden contar ni imprimir modificaciones entre ellos; elija dos proyectos en un mismo idioma.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes chosen by hand</source>
        <translation>
            <numerusform>%n cambio elegido a mano</numerusform>
            <numerusform>%n cambios elegidos a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (locked)</source>
        <translation>{title} (bloqueado)</translation>
    </message>
    <message>
        <source>{number} {what}</source>
        <comment>how many of a sort</comment>
        <translation>{what}: {number}</translation>
    </message>
    <message>
        <source>{share}%</source>
        <comment>a part of a hundred</comment>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <source>pages {numbers}</source>
        <translation>páginas {numbers}</translation>
    </message>
    <message>
        <source>&amp;Look for them</source>
        <translation>&amp;Buscarlos</translation>
    </message>
    <message>
        <source>Before it is stored: what was recognised</source>
        <translation>Antes de guardar: lo que se ha reconocido</translation>
    </message>
    <message>
        <source>Page &amp;beside the text</source>
        <translation>Página &amp;junto al texto</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Store as recognised</source>
        <translation>Guardar como se ha reconocido</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Doubts; Return leads to the paragraph</source>
        <translation>Dudas; Intro lleva al párrafo</translation>
    </message>
    <message>
        <source>Good to &amp;know</source>
        <translation>&amp;Conviene saber</translation>
    </message>
    <message>
        <source>Add “{name}” as an actor</source>
        <translation>Añadir «{name}» como actor</translation>
    </message>
    <message>
        <source>It is …</source>
        <comment>somebody who is known</comment>
        <translation>Es…</translation>
    </message>
    <message>
        <source>“{name}” is somebody who is known …</source>
        <translation>«{name}» es un actor conocido…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>The page of the file on which the text at hand stands (F8)</source>
        <translation>La página del archivo en que figura el texto seleccionado (F8)</translation>
    </message>
    <message>
        <source>This paragraph &amp;is</source>
        <translation>Este párrafo &amp;es</translation>
    </message>
    <message>
        <source>&amp;Doubts first, then what is good to know</source>
        <translation>Primero las &amp;dudas, luego lo que conviene saber</translation>
    </message>
    <message>
        <source>The &amp;text as recognised</source>
        <translation>El &amp;texto como se ha reconocido</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>como se ha reconocido</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;how %n pages as pictures…</source>
        <translation>
            <numerusform>&amp;Mostrar %n página como imagen…</numerusform>
            <numerusform>&amp;Mostrar %n páginas como imágenes…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to put right</source>
        <translation>No hay nada que corregir</translation>
    </message>
    <message>
        <source>{file} is in the dossier already, as “{draft}”. It is not stored again.</source>
        <translation>{file} ya está en el expediente, como «{draft}». No se guarda otra vez.</translation>
    </message>
    <message>
        <source>{file} is the very same file as {other}. It is stored once.</source>
        <translation>{file} es exactamente el mismo archivo que {other}. Se guarda una sola vez.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n doubts. Nothing is stored yet.</source>
        <translation>
            <numerusform>{file}: %n duda. Aún no se ha guardado nada.</numerusform>
            <numerusform>{file}: %n dudas. Aún no se ha guardado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: no doubts. Nothing is stored yet.</source>
        <translation>{file}: ninguna duda. Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Store {good} of {all} files</source>
        <translation>Guardar {good} de {all} archivos</translation>
    </message>
    <message>
        <source>being read …</source>
        <translation>leyéndose…</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>protegido</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>ya está</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts</source>
        <translation>
            <numerusform>%n duda</numerusform>
            <numerusform>%n dudas</numerusform>
        </translation>
    </message>
    <message>
        <source>no doubts</source>
        <translation>ninguna duda</translation>
    </message>
    <message>
        <source>as the last</source>
        <comment>place of a draft</comment>
        <translation>el último</translation>
    </message>
    <message>
        <source>as the first</source>
        <comment>place of a draft</comment>
        <translation>el primero</translation>
    </message>
    <message>
        <source>nothing: it is a new draft</source>
        <translation>nada: es un proyecto nuevo</translation>
    </message>
    <message>
        <source>after {draft}</source>
        <comment>place of a draft</comment>
        <translation>después de {draft}</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Notation</source>
        <translation>&amp;Notación</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <translation>&amp;Signatura</translation>
    </message>
    <message>
        <source>Dat&amp;e</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>Re&amp;places</source>
        <translation>Sustitu&amp;ye a</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>Why this notation</source>
        <translation>Por qué esta notación</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Lo que se ha contado</translation>
    </message>
    <message>
        <source>What becomes of what was added</source>
        <translation>Qué pasa con lo añadido</translation>
    </message>
    <message>
        <source>“{draft}” has the same symbol or file name. Say above if this file replaces it; else both are kept.</source>
        <translation>«{draft}» tiene la misma signatura o el mismo nombre de archivo. Indique arriba si este archivo lo sustituye; si no, se conservan ambos.</translation>
    </message>
    <message>
        <source>Still stands: {what}.</source>
        <translation>Se mantiene: {what}.</translation>
    </message>
    <message>
        <source>Does not stand in the new text, and stands nowhere until its words come back:</source>
        <translation>No se mantiene en el texto nuevo, ni en ninguna parte hasta que vuelvan sus palabras:</translation>
    </message>
    <message>
        <source>Its words stand word for word in {place}: look there, and confirm the change anew if it is so.</source>
        <translation>Sus palabras figuran literalmente en {place}: mire allí y confirme de nuevo el cambio si es así.</translation>
    </message>
    <message>
        <source>It stands on an address alone: without words no place can be offered for it.</source>
        <translation>Se apoya solo en una dirección: sin palabras no se le puede ofrecer ningún lugar.</translation>
    </message>
    <message>
        <source>Nothing was added to “{draft}” yet.</source>
        <translation>Aún no se ha añadido nada a «{draft}».</translation>
    </message>
    <message>
        <source>Is it the right one? The file has more of the words of “{other}” than of “{draft}” ({share} %).</source>
        <translation>¿Es el correcto? El archivo tiene más palabras de «{other}» que de «{draft}» ({share} %).</translation>
    </message>
    <message>
        <source>Is it the right one? Only {share} % of the provisions of “{draft}” stand in the file as they are.</source>
        <translation>¿Es el correcto? Solo el {share} % de las disposiciones de «{draft}» figuran en el archivo tal como son.</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Reconocido como</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>open</source>
        <comment>fold</comment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>fold</comment>
        <translation>plegado</translation>
    </message>
    <message>
        <source>Return opens and closes it</source>
        <translation>Intro lo abre y lo cierra</translation>
    </message>
    <message>
        <source>{kind} (said by hand)</source>
        <translation>{kind} (indicado a mano)</translation>
    </message>
    <message>
        <source>inserted: {words}</source>
        <translation>insertado: {words}</translation>
    </message>
    <message>
        <source>deleted: {words}</source>
        <translation>suprimido: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the cover left out</source>
        <translation>
            <numerusform>%n línea de la portada omitida</numerusform>
            <numerusform>%n líneas de la portada omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs left out</source>
        <translation>
            <numerusform>%n párrafo omitido</numerusform>
            <numerusform>%n párrafos omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraphs as they were recognised</source>
        <translation>Párrafos como se han reconocido</translation>
    </message>
    <message>
        <source>title</source>
        <comment>paragraph</comment>
        <translation>título</translation>
    </message>
    <message>
        <source>preamble</source>
        <comment>paragraph</comment>
        <translation>preámbulo</translation>
    </message>
    <message>
        <source>preambular paragraph</source>
        <comment>paragraph</comment>
        <translation>párrafo del preámbulo</translation>
    </message>
    <message>
        <source>part</source>
        <comment>paragraph</comment>
        <translation>parte</translation>
    </message>
    <message>
        <source>chapter</source>
        <comment>paragraph</comment>
        <translation>capítulo</translation>
    </message>
    <message>
        <source>section</source>
        <comment>paragraph</comment>
        <translation>sección</translation>
    </message>
    <message>
        <source>article</source>
        <comment>paragraph</comment>
        <translation>artículo</translation>
    </message>
    <message>
        <source>paragraph</source>
        <comment>paragraph</comment>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>subparagraph</source>
        <comment>paragraph</comment>
        <translation>apartado</translation>
    </message>
    <message>
        <source>chapeau</source>
        <comment>paragraph</comment>
        <translation>encabezamiento</translation>
    </message>
    <message>
        <source>option</source>
        <comment>paragraph</comment>
        <translation>opción</translation>
    </message>
    <message>
        <source>annex</source>
        <comment>paragraph</comment>
        <translation>anexo</translation>
    </message>
    <message>
        <source>footnote</source>
        <comment>paragraph</comment>
        <translation>nota al pie</translation>
    </message>
    <message>
        <source>testimonium</source>
        <comment>paragraph</comment>
        <translation>fórmula final</translation>
    </message>
    <message>
        <source>table</source>
        <comment>paragraph</comment>
        <translation>cuadro</translation>
    </message>
    <message>
        <source>row of a table</source>
        <comment>paragraph</comment>
        <translation>fila de un cuadro</translation>
    </message>
    <message>
        <source>cell of a table</source>
        <comment>paragraph</comment>
        <translation>celda de un cuadro</translation>
    </message>
    <message>
        <source>text without a number</source>
        <comment>paragraph</comment>
        <translation>texto sin número</translation>
    </message>
    <message>
        <source>heading</source>
        <comment>paragraph</comment>
        <translation>epígrafe</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>paragraph</comment>
        <translation>omitido</translation>
    </message>
    <message>
        <source>part of the text</source>
        <comment>paragraph</comment>
        <translation>parte del texto</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subparagraphs</source>
        <translation>
            <numerusform>%n apartado</numerusform>
            <numerusform>%n apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs without a number</source>
        <translation>
            <numerusform>%n párrafo sin número</numerusform>
            <numerusform>%n párrafos sin número</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annexes</source>
        <translation>
            <numerusform>%n anexo</numerusform>
            <numerusform>%n anexos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names in tags</source>
        <translation>
            <numerusform>%n mención de nombres</numerusform>
            <numerusform>%n menciones de nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the last text</source>
        <translation>ausente del último texto</translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes</source>
        <translation>
            <numerusform>%n nota al pie</numerusform>
            <numerusform>%n notas al pie</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts and articles of the book</source>
        <translation>Partes y artículos del libro</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n cuadro</numerusform>
            <numerusform>%n cuadros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked changes</source>
        <translation>
            <numerusform>%n cambio marcado</numerusform>
            <numerusform>%n cambios marcados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>duda</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>para información</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisions joined by hand</source>
        <translation>
            <numerusform>%n disposición unida a mano</numerusform>
            <numerusform>%n disposiciones unidas a mano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words on who asked</source>
        <translation>
            <numerusform>%n confirmación de quién lo pidió</numerusform>
            <numerusform>%n confirmaciones de quién lo pidió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions</source>
        <translation>
            <numerusform>%n posición</numerusform>
            <numerusform>%n posiciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the page of the newer draft</source>
        <translation>Mostrar la página del proyecto más reciente</translation>
    </message>
    <message>
        <source>Show the page of the older draft</source>
        <translation>Mostrar la página del proyecto más antiguo</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Mostrar la página</translation>
    </message>
    <message>
        <source>What the import of a draft reports</source>
        <translation>Lo que informa la importación de un proyecto</translation>
    </message>
    <message>
        <source>What the import reports; Return shows the page where its picture is kept</source>
        <translation>Lo que informa la importación; Intro muestra la página cuya imagen se conserva</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts.</source>
        <translation>
            <numerusform>%n duda.</numerusform>
            <numerusform>%n dudas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No doubts.</source>
        <translation>Ninguna duda.</translation>
    </message>
    <message>
        <source>Nothing was reported.</source>
        <translation>No se informó de nada.</translation>
    </message>
    <message>
        <source>&amp;Warn of it again</source>
        <translation>&amp;Avisar de nuevo</translation>
    </message>
    <message>
        <source>I have &amp;looked at it</source>
        <translation>Lo he &amp;comprobado</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n pages as pictures…</source>
        <translation>
            <numerusform>&amp;Mostrar %n página como imagen…</numerusform>
            <numerusform>&amp;Mostrar %n páginas como imágenes…</numerusform>
        </translation>
    </message>
    <message>
        <source>A person looked at how it was read on {day}.</source>
        <translation>Su lectura fue comprobada el {day}.</translation>
    </message>
    <message>
        <source>{who} looked at how it was read on {day}.</source>
        <translation>Lectura comprobada por {who} el {day}.</translation>
    </message>
    <message>
        <source>Open a dossier with a draft first: there is no report to show.</source>
        <translation>Abra primero un expediente con un proyecto: no hay ningún informe que mostrar.</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Imagen de la página</translation>
    </message>
    <message>
        <source>Pages of {draft} as pictures</source>
        <translation>Páginas de {draft} como imágenes</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Página &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>Ajustar al a&amp;ncho</translation>
    </message>
    <message>
        <source>Next &amp;doubtful word</source>
        <translation>Siguiente palabra &amp;dudosa</translation>
    </message>
    <message>
        <source>The wo&amp;rds as recognised</source>
        <translation>Las palabras como se han &amp;reconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are doubtful, with a wave below them.</source>
        <translation>
            <numerusform>%n de ellas es dudosa, con una onda debajo.</numerusform>
            <numerusform>%n de ellas son dudosas, con una onda debajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words.</source>
        <translation>
            <numerusform>%n palabra.</numerusform>
            <numerusform>%n palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is doubtful.</source>
        <translation>Ninguna es dudosa.</translation>
    </message>
    <message>
        <source>The picture of this page is no longer kept.</source>
        <translation>La imagen de esta página ya no se conserva.</translation>
    </message>
    <message>
        <source>Nothing that stands on this page is in the draft: read it here, or get the file otherwise.</source>
        <translation>Nada de lo que figura en esta página está en el proyecto: léala aquí o consiga el archivo en otra forma.</translation>
    </message>
    <message>
        <source>The words of this page in the draft were recognised in this picture: compare them.</source>
        <translation>Las palabras de esta página en el proyecto se reconocieron en esta imagen: compárelas.</translation>
    </message>
    <message>
        <source>No words were found on this page: see whether it has any.</source>
        <translation>No se hallaron palabras en esta página: vea si las tiene.</translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation>{share} de certeza</translation>
    </message>
    <message>
        <source>Words recognised on the page</source>
        <translation>Palabras reconocidas en la página</translation>
    </message>
    <message>
        <source>No picture of this page of {draft} is kept; import its file again to keep one.</source>
        <translation>No se conserva ninguna imagen de esta página de {draft}; importe de nuevo su archivo para conservarla.</translation>
    </message>
    <message>
        <source>not in the draft</source>
        <translation>no está en el proyecto</translation>
    </message>
    <message>
        <source>recognised in the picture</source>
        <translation>reconocida en la imagen</translation>
    </message>
    <message>
        <source>no words found</source>
        <translation>sin palabras halladas</translation>
    </message>
    <message>
        <source>newer draft</source>
        <translation>proyecto más reciente</translation>
    </message>
    <message>
        <source>older draft</source>
        <translation>proyecto más antiguo</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>página {number}</translation>
    </message>
    <message>
        <source>Recognised in a picture ({where}); compare it with the page.</source>
        <translation>Reconocido en una imagen ({where}); compárelo con la página.</translation>
    </message>
    <message>
        <source>Recognised in a picture; compare it with the page.</source>
        <translation>Reconocido en una imagen; compárelo con la página.</translation>
    </message>
    <message>
        <source>{word} ({share} sure)</source>
        <translation>{word} ({share} de certeza)</translation>
    </message>
    <message>
        <source>Doubtful: {words}.</source>
        <translation>Dudoso: {words}.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>Quién se nombra</translation>
    </message>
    <message>
        <source>Those who asked</source>
        <translation>Quienes lo pidieron</translation>
    </message>
    <message>
        <source>Nobody: no actor is named</source>
        <translation>Nadie: no se nombra a ningún actor</translation>
    </message>
    <message>
        <source>One name for all</source>
        <translation>Un solo nombre para todos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Dates: that of the newer draft</source>
        <translation>Fechas: la del proyecto más reciente</translation>
    </message>
    <message>
        <source>W&amp;ho is named</source>
        <translation>&amp;Quién se nombra</translation>
    </message>
    <message>
        <source>The dossier “{name}” is damaged. Its newest sound copy is “{copy}”.</source>
        <translation>El expediente “{name}” está dañado. Su copia intacta más reciente es “{copy}”.</translation>
    </message>
    <message>
        <source>A damaged dossier</source>
        <translation>Expediente dañado</translation>
    </message>
    <message>
        <source>Put this copy in its place? The damaged file is kept under another name, and the copy stays.</source>
        <translation>¿Poner esta copia en su lugar? El archivo dañado se conserva con otro nombre, y la copia permanece.</translation>
    </message>
    <message>
        <source>&amp;Go on with the copy</source>
        <translation>&amp;Continuar con la copia</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Dejarlo como está</translation>
    </message>
    <message>
        <source>Putting the copy in place</source>
        <translation>Poniendo la copia en su lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n more things are not as they were stored; “travaux check” names them all.</source>
        <translation>
            <numerusform>%n cosa más no está como se guardó; “travaux check” las nombra todas.</numerusform>
            <numerusform>%n cosas más no están como se guardaron; “travaux check” las nombra todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the damaged file are not in the copy.</source>
        <translation>
            <numerusform>%n entrada del archivo dañado no está en la copia.</numerusform>
            <numerusform>%n entradas del archivo dañado no están en la copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of the damaged file can be read; it may have more.</source>
        <translation>No se puede leer todo el archivo dañado; puede contener más.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Merge a colleague&apos;s dossier</source>
        <translation>Fusionar el expediente de un colega</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>Merging the dossiers</source>
        <translation>Fusionando los expedientes</translation>
    </message>
    <message>
        <source>Nothing waits to be settled.</source>
        <translation>No hay nada por resolver.</translation>
    </message>
    <message>
        <source>settling: {what}</source>
        <translation>resolución: {what}</translation>
    </message>
    <message>
        <source>“{name}” is again as it was before merging; the merged one is “{aside}” now.</source>
        <translation>“{name}” está otra vez como antes de la fusión; el fusionado es ahora “{aside}”.</translation>
    </message>
    <message>
        <source>for a partner</source>
        <comment>in the name of a file</comment>
        <translation>para un socio</translation>
    </message>
    <message>
        <source>A copy for a partner</source>
        <translation>Copia para un socio</translation>
    </message>
    <message>
        <source>“{name}” was written. Left out: {what}.</source>
        <translation>Se escribió “{name}”. Se dejó fuera: {what}.</translation>
    </message>
    <message>
        <source>“{name}” was written; there was nothing to leave out.</source>
        <translation>Se escribió “{name}”; no había nada que dejar fuera.</translation>
    </message>
    <message>
        <source>It is not locked with a passphrase, as the dossier is.</source>
        <translation>No está bloqueada con una frase de contraseña, como lo está el expediente.</translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation>Escribiendo la copia</translation>
    </message>
    <message>
        <source>What the two dossiers have otherwise</source>
        <translation>En qué difieren los dos expedientes</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>Keep &amp;ours</source>
        <translation>Conservar lo &amp;nuestro</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Tomar lo suyo</translation>
    </message>
    <message>
        <source>&amp;Back to the copy kept before…</source>
        <translation>&amp;Volver a la copia guardada antes…</translation>
    </message>
    <message>
        <source>Merged from {name}</source>
        <translation>Fusionado desde {name}</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <translation>No se añadió nada nuevo.</translation>
    </message>
    <message>
        <source>The draft “{theirs}” came in as “{ours}”: another draft has its label.</source>
        <translation>El proyecto “{theirs}” se añadió como “{ours}”: otro proyecto lleva su etiqueta.</translation>
    </message>
    <message>
        <source>Theirs is locked with a passphrase, ours is not: whoever has the file reads what came in.</source>
        <translation>Lo suyo está bloqueado con una frase de contraseña y lo nuestro no: quien tenga el archivo lee lo añadido.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are only here, and stay.</source>
        <translation>
            <numerusform>%n elemento solo está aquí y se queda.</numerusform>
            <numerusform>%n elementos solo están aquí y se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier as it was before is kept as “{name}”.</source>
        <translation>El expediente tal como estaba antes se conserva como “{name}”.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Both stay</source>
        <translation>Ambos se quedan</translation>
    </message>
    <message>
        <source>Theirs is newer</source>
        <translation>Lo suyo es más reciente</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Ha vuelto</translation>
    </message>
    <message>
        <source>Stays out: our papers have somebody else under what it answers</source>
        <translation>Queda fuera: nuestros documentos tienen a otro como autor de la petición a la que responde</translation>
    </message>
    <message>
        <source>Conflicts with a colleague</source>
        <translation>Conflictos con un colega</translation>
    </message>
    <message>
        <source>Ours holds until you choose. Every choice is stored at once; Ctrl+Z takes it back.</source>
        <translation>Vale lo nuestro hasta que usted elija. Cada elección se guarda al instante; Ctrl+Z la deshace.</translation>
    </message>
    <message>
        <source>The copy has all drafts and what is needed for the same redline. It never has our delegation&apos;s settings, what was there before, who confirmed something, and when something was written.</source>
        <translation>La copia tiene todos los proyectos y lo necesario para la misma comparación. Nunca tiene los ajustes de nuestra delegación, lo que hubo antes, quién confirmó algo, ni cuándo se escribió algo.</translation>
    </message>
    <message>
        <source>&amp;No notes</source>
        <translation>&amp;Ninguna nota</translation>
    </message>
    <message>
        <source>Notes that are not pri&amp;vate</source>
        <translation>Notas no pri&amp;vadas</translation>
    </message>
    <message>
        <source>&amp;All notes, private ones too</source>
        <translation>&amp;Todas las notas, también las privadas</translation>
    </message>
    <message>
        <source>&amp;Who wrote them: names and initials</source>
        <translation>&amp;Quién las escribió: nombres e iniciales</translation>
    </message>
    <message>
        <source>&amp;Proposal papers, and the names that are matched by them</source>
        <translation>&amp;Documentos de propuestas, y los nombres hallados por ellos</translation>
    </message>
    <message>
        <source>Without them only what a text marks, or a person confirmed, has names.</source>
        <translation>Sin ellos solo tiene nombres lo que un texto marca o una persona confirmó.</translation>
    </message>
    <message>
        <source>Positions &amp;entered by hand</source>
        <translation>Posiciones introducidas a m&amp;ano</translation>
    </message>
    <message>
        <source>&amp;Write the copy…</source>
        <translation>&amp;Escribir la copia…</translation>
    </message>
    <message>
        <source>These are not locked and can be read: {names}.</source>
        <translation>Estos archivos no están bloqueados y se pueden leer: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is locked. Its passphrase opens it.</source>
        <translation>«{name}» está bloqueado. Su frase de contraseña lo abre.</translation>
    </message>
    <message>
        <source>A locked dossier</source>
        <translation>Un expediente bloqueado</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>Probando la frase de contraseña</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Lock the dossier with a passphrase</source>
        <translation>Bloquear el expediente con una frase de contraseña</translation>
    </message>
    <message>
        <source>Whoever has the file and not the passphrase reads nothing in it. Nobody can find it out for you: keep it in a safe place. A few words that do not belong together are better than one.</source>
        <translation>Quien tenga el archivo y no la frase de contraseña no podrá leer nada en él. Nadie podrá averiguarla por usted: guárdela en lugar seguro. Unas pocas palabras sin relación entre sí son mejores que una sola.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Locking “{name}”</source>
        <translation>Bloqueando «{name}»</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>Take the passphrase of “{name}” away?</source>
        <translation>¿Quitar la frase de contraseña de «{name}»?</translation>
    </message>
    <message>
        <source>From then on whoever has the file, or one of its copies, can read it.</source>
        <translation>A partir de entonces, quien tenga el archivo, o una de sus copias, podrá leerlo.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Leave it locked</source>
        <translation>&amp;Dejarlo bloqueado</translation>
    </message>
    <message>
        <source>Taking the passphrase of “{name}” away</source>
        <translation>Quitando la frase de contraseña de «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is locked, and its copies with it.</source>
        <translation>«{name}» está bloqueado, y con él sus copias.</translation>
    </message>
    <message>
        <source>Until they are written over, the old bytes may still lie on the disk.</source>
        <translation>Mientras no se sobrescriban, los bytes antiguos pueden seguir en el disco.</translation>
    </message>
    <message>
        <source>Damaged copies were taken away: {names}.</source>
        <translation>Se eliminaron copias dañadas: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is not locked any more, nor are its copies.</source>
        <translation>«{name}» ya no está bloqueado, y sus copias tampoco.</translation>
    </message>
    <message>
        <source>These stayed as they were: {names}.</source>
        <translation>Quedaron como estaban: {names}.</translation>
    </message>
    <message>
        <source>The file had other names too (hard links): what lies under them stayed as it was.</source>
        <translation>El archivo tenía además otros nombres (enlaces físicos): lo que hay bajo ellos quedó como estaba.</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Por qué no se aceptó</translation>
    </message>
    <message>
        <source>What was typed is tried</source>
        <translation>Se está probando lo escrito</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La misma, de &amp;nuevo</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>The amendments of the brief</source>
        <translation>Las enmiendas de la nota</translation>
    </message>
    <message>
        <source>Numbers of the amendments</source>
        <translation>Números de las enmiendas</translation>
    </message>
    <message>
        <source>Ta&amp;ke those of the filter</source>
        <translation>&amp;Tomar los del filtro</translation>
    </message>
    <message>
        <source>Our notes as our fallback</source>
        <translation>Nuestras notas como nuestra posición de repliegue</translation>
    </message>
    <message>
        <source>Private notes and red lines, too</source>
        <translation>También las notas y líneas rojas privadas</translation>
    </message>
    <message>
        <source>&amp;Numbers of the amendments, up to {number}</source>
        <translation>&amp;Números de las enmiendas, hasta {number}</translation>
    </message>
    <message>
        <source>Write the numbers of the amendments that stand in the brief; the list has them.</source>
        <translation>Escriba los números de las enmiendas de la nota; están en la lista.</translation>
    </message>
    <message>
        <source>There is no amendment {number}: they are numbered from 1 to {last}.</source>
        <translation>No hay enmienda {number}: están numeradas del 1 al {last}.</translation>
    </message>
    <message>
        <source>What is chosen is in no amendment: a brief has amendments.</source>
        <translation>Lo elegido no está en ninguna enmienda: una nota contiene enmiendas.</translation>
    </message>
    <message numerus="yes">
        <source>Taken out of the brief: it has %n amendments now.</source>
        <translation>
            <numerusform>Quitado de la nota: ahora tiene %n enmienda.</numerusform>
            <numerusform>Quitado de la nota: ahora tiene %n enmiendas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more than {number} amendments go into one brief; leave some out.</source>
        <translation>Una nota no admite más de {number} enmiendas; deje algunas fuera.</translation>
    </message>
    <message numerus="yes">
        <source>The brief has %n amendments now; Ctrl+E makes it.</source>
        <translation>
            <numerusform>La nota tiene ahora %n enmienda; Ctrl+E la hace.</numerusform>
            <numerusform>La nota tiene ahora %n enmiendas; Ctrl+E la hace.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the list of changes first; then the first of them are taken.</source>
        <translation>Filtre primero la lista de cambios; entonces se toman los primeros.</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>Las columnas</translation>
    </message>
    <message>
        <source>Drafts that have a column</source>
        <translation>Proyectos que tienen una columna</translation>
    </message>
    <message>
        <source>Actors whose proposals have a column</source>
        <translation>Actores cuyas propuestas tienen una columna</translation>
    </message>
    <message>
        <source>An empty column for a compromise</source>
        <translation>Una columna vacía para un texto de avenencia</translation>
    </message>
    <message>
        <source>Only this provision</source>
        <translation>Solo esta disposición</translation>
    </message>
    <message>
        <source>A column of sources, from the shelf of the dossier</source>
        <translation>Una columna de las fuentes, de los instrumentos de referencia del expediente</translation>
    </message>
    <message>
        <source>Dr&amp;afts</source>
        <translation>&amp;Proyectos</translation>
    </message>
    <message>
        <source>Propo&amp;sals of</source>
        <translation>Propue&amp;stas de</translation>
    </message>
    <message>
        <source>Onl&amp;y this provision</source>
        <translation>So&amp;lo esta disposición</translation>
    </message>
    <message>
        <source>Choose the drafts that are to have a column.</source>
        <translation>Elija los proyectos que han de tener una columna.</translation>
    </message>
    <message>
        <source>No more than {number} columns can be read on a page; leave some out.</source>
        <translation>En una página no se leen más de {number} columnas; deje alguna fuera.</translation>
    </message>
    <message>
        <source>Article 5(2)</source>
        <translation>Artículo 5(2)</translation>
    </message>
    <message>
        <source>Open a dossier on a server</source>
        <translation>Abrir un expediente en un servidor</translation>
    </message>
    <message>
        <source>The address comes from whoever looks after the server. It holds no password: that is asked for, or kept in the file .pgpass of your home folder. Nothing goes to any other place than this address.</source>
        <translation>La dirección la facilita quien administra el servidor. No contiene contraseñas: la contraseña se le pide o se guarda en el archivo .pgpass de su carpeta personal. Nada se envía a ningún otro lugar que no sea esta dirección.</translation>
    </message>
    <message>
        <source>&amp;Make a new dossier of this name</source>
        <translation>&amp;Crear un expediente nuevo con este nombre</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>What you type is kept in the memory of Travaux until you close it, and nowhere else.</source>
        <translation>Lo que escriba se conserva en la memoria de Travaux hasta que lo cierre, y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Password of {who}</source>
        <translation>Contraseña de {who}</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>⚠ {draft}: {doubt}</source>
        <translation>⚠ {draft}: {doubt}</translation>
    </message>
    <message>
        <source>I have looked at {draft}</source>
        <translation>He comprobado {draft}</translation>
    </message>
    <message>
        <source>It is not said of this draft any more until it is read anew.</source>
        <translation>Este aviso no se mostrará más para este proyecto hasta que se vuelva a leer.</translation>
    </message>
    <message>
        <source>the look at how {draft} was read</source>
        <translation>la comprobación de la lectura de {draft}</translation>
    </message>
    <message>
        <source>the warning of how {draft} was read</source>
        <translation>el aviso sobre la lectura de {draft}</translation>
    </message>
    <message>
        <source>Amendment {number} of {all}</source>
        <translation>Enmienda {number} de {all}</translation>
    </message>
    <message>
        <source>Weight {weight}</source>
        <comment>a letter, and what it means</comment>
        <translation>Peso {weight}</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>A causa de</translation>
    </message>
    <message>
        <source>The rooms</source>
        <translation>Las secciones</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to where you were (Alt+Left)</source>
        <translation>Volver a donde estaba (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>Adelante de nuevo (Alt+Derecha)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>The other rooms</source>
        <translation>Las demás secciones</translation>
    </message>
    <message>
        <source>Put away (Esc)</source>
        <translation>Guardar (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>{place} of %n here with this name</source>
        <translation>
            <numerusform>{place} de %n aquí con este nombre</numerusform>
            <numerusform>{place} de %n aquí con este nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other name in this direction.</source>
        <translation>No hay otro nombre en esta dirección.</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Shows how the files were read, before anything is kept</source>
        <translation>Muestra cómo se leyeron los archivos, antes de guardar nada</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts about how this was read: &amp;Look</source>
        <translation>
            <numerusform>%n duda sobre la lectura: &amp;ver</numerusform>
            <numerusform>%n dudas sobre la lectura: &amp;ver</numerusform>
        </translation>
    </message>
    <message>
        <source>How it was read: &amp;Look</source>
        <translation>Cómo se leyó: &amp;ver</translation>
    </message>
    <message>
        <source>The older one is known by its date; Ctrl+Shift+X exchanges the two.</source>
        <translation>El más antiguo se conoce por su fecha; Ctrl+Shift+X los intercambia.</translation>
    </message>
    <message>
        <source>The older one is known by its symbol; Ctrl+Shift+X exchanges the two.</source>
        <translation>El más antiguo se conoce por su signatura; Ctrl+Shift+X los intercambia.</translation>
    </message>
    <message>
        <source>The older one is the one that you said; Ctrl+Shift+X exchanges the two again.</source>
        <translation>El más antiguo es el que usted ha indicado; Ctrl+Shift+X vuelve a intercambiarlos.</translation>
    </message>
    <message>
        <source>The first one is taken as the older; Ctrl+Shift+X exchanges the two.</source>
        <translation>El primero se toma por el más antiguo; Ctrl+Shift+X los intercambia.</translation>
    </message>
    <message>
        <source>Compare two files: choose both</source>
        <translation>Comparar dos archivos: elija ambos</translation>
    </message>
    <message>
        <source>Two files are compared at once; more of them go into a dossier: Ctrl+N, then Ctrl+D.</source>
        <translation>Se comparan dos archivos a la vez; si hay más, van a un expediente: Ctrl+N y después Ctrl+D.</translation>
    </message>
    <message>
        <source>Compare it with</source>
        <translation>Compararlo con</translation>
    </message>
    <message>
        <source>Comparing {older} with {newer}</source>
        <translation>Comparando {older} con {newer}</translation>
    </message>
    <message>
        <source>These are twice the very same words: there is nothing to compare.</source>
        <translation>Es dos veces el mismo archivo: no hay nada que comparar.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen together</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas juntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl and Shift choose several</source>
        <translation>Ctrl y Mayús: elegir varias</translation>
    </message>
    <message numerus="yes">
        <source>brief: %n (B)</source>
        <translation>
            <numerusform>nota: %n (B)</numerusform>
            <numerusform>nota: %n (B)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was amended here between these two drafts.</source>
        <translation>Nada se enmendó aquí entre estos dos proyectos.</translation>
    </message>
    <message>
        <source>F7 goes on to the next amendment, Shift+F7 back to the one before.</source>
        <translation>F7 pasa a la enmienda siguiente, Mayús+F7 vuelve a la anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n amendments here:</source>
        <translation>
            <numerusform>%n enmienda aquí:</numerusform>
            <numerusform>%n enmiendas aquí:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: they stand in the list</source>
        <translation>
            <numerusform>y %n más: está en la lista</numerusform>
            <numerusform>y %n más: están en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n amendments of this article</source>
        <translation>
            <numerusform>Las %n enmiendas de este artículo</numerusform>
            <numerusform>Las %n enmiendas de este artículo</numerusform>
        </translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Qué significan las marcas</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>En los textos</translation>
    </message>
    <message>
        <source>What an amendment weighs</source>
        <translation>Peso de una enmienda</translation>
    </message>
    <message>
        <source>Signs in the margin</source>
        <translation>Signos al margen</translation>
    </message>
    <message>
        <source>The line of time (F5)</source>
        <translation>La línea de tiempo (F5)</translation>
    </message>
    <message>
        <source>Each point is a draft; the full one is the newer of the two that are compared, the ring the older.</source>
        <translation>Cada punto es un proyecto; el lleno es el más nuevo de los dos que se comparan, el anillo el más antiguo.</translation>
    </message>
    <message>
        <source>A broken square is a text that nobody issued.</source>
        <translation>Un cuadrado discontinuo es un texto que nadie publicó.</translation>
    </message>
    <message>
        <source>The full bar is how many words it has, the hatched one how many brackets are open.</source>
        <translation>La barra llena es el número de palabras, la rayada el de corchetes abiertos.</translation>
    </message>
    <message>
        <source>All amendments read</source>
        <translation>Todas las enmiendas leídas</translation>
    </message>
    <message>
        <source>{some} of {all} read</source>
        <translation>{some} de {all} leídas</translation>
    </message>
    <message>
        <source>all A read</source>
        <translation>todas las A leídas</translation>
    </message>
    <message>
        <source>{some} of {all} A</source>
        <translation>{some} A de {all}</translation>
    </message>
    <message>
        <source>Who is “{name}”?</source>
        <translation>¿Quién es «{name}»?</translation>
    </message>
    <message>
        <source>a draft</source>
        <comment>what a file is</comment>
        <translation>un proyecto</translation>
    </message>
    <message>
        <source>a paper with proposals</source>
        <comment>what a file is</comment>
        <translation>un documento con propuestas</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>It looks like a paper with &amp;proposals: read it as one</source>
        <translation>Parece un documento con &amp;propuestas: leerlo como tal</translation>
    </message>
    <message>
        <source>Its passages are headed by names: {names}</source>
        <translation>Sus pasajes llevan nombres como encabezamiento: {names}</translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>Detener la &amp;lectura</translation>
    </message>
    <message>
        <source>How far it is read</source>
        <translation>Avance de la lectura</translation>
    </message>
    <message>
        <source>Says which language it is</source>
        <translation>Indica en qué idioma está</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>For who&amp;m</source>
        <translation>Para &amp;quién</translation>
    </message>
    <message>
        <source>As I chose below</source>
        <translation>Como elegí abajo</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como de costumbre</translation>
    </message>
    <message>
        <source>For my minister: what matters, in short</source>
        <translation>Para mi ministro: lo esencial, en breve</translation>
    </message>
    <message>
        <source>For the file: all evidence, to be kept</source>
        <translation>Para el archivo: todas las pruebas, para conservar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>This has no pages to be looked at here. When it is written, it will have this:</source>
        <translation>Esto no tiene páginas que ver aquí. Cuando se escriba, contendrá:</translation>
    </message>
    <message>
        <source>Got it (Esc)</source>
        <translation>Entendido (Esc)</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>No más consejos</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>hints</comment>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>What was open stays as it is until then.</source>
        <translation>Lo que estaba abierto queda como está hasta entonces.</translation>
    </message>
    <message>
        <source>A new place for a note</source>
        <translation>Un lugar nuevo para una nota</translation>
    </message>
    <message>
        <source>&amp;Leave it without a place</source>
        <translation>&amp;Dejarla sin lugar</translation>
    </message>
    <message>
        <source>{share} % of it is the same</source>
        <translation>El {share} % es lo mismo</translation>
    </message>
    <message>
        <source>Take this place</source>
        <translation>Tomar este lugar</translation>
    </message>
    <message>
        <source>Show it in the texts</source>
        <translation>Mostrarlo en los textos</translation>
    </message>
    <message>
        <source>Take this place: {place}</source>
        <translation>Tomar este lugar: {place}</translation>
    </message>
    <message>
        <source>Its words are gone in {draft}. These places there are like them: struck is what was, underlined what stands there now. Nothing is placed unless you take it, and Undo takes it back.</source>
        <translation>Sus palabras ya no están en {draft}. Estos pasajes se les parecen: tachado, lo que había; subrayado, lo que hay ahora. Nada se coloca si usted no lo toma, y Deshacer lo devuelve a como estaba.</translation>
    </message>
    <message>
        <source>Its words are gone in {draft}, and no place there is like them. These places in other drafts are: struck is what was, underlined what stands there. Nothing is placed unless you take it, and Undo takes it back.</source>
        <translation>Sus palabras ya no están en {draft} y ningún pasaje de ese texto se les parece. Estos pasajes de otros proyectos sí: tachado, lo que había; subrayado, lo que hay allí. Nada se coloca si usted no lo toma, y Deshacer lo devuelve a como estaba.</translation>
    </message>
    <message>
        <source>Its words are too few to be looked for in {draft}: {words}</source>
        <translation>Sus palabras son muy pocas para buscarlas en {draft}: {words}</translation>
    </message>
    <message>
        <source>No place in {draft} is like its words and says the same: {words}. Where a negation, a number or a verb such as “shall” differs, no place is offered.</source>
        <translation>Ningún pasaje de {draft} se parece a sus palabras y dice lo mismo: {words}. Donde difiere una negación, un número o un verbo como «deberá», no se ofrece ningún lugar.</translation>
    </message>
    <message>
        <source>only in the older draft</source>
        <translation>solo en el proyecto más antiguo</translation>
    </message>
    <message>
        <source>the amendments with this name</source>
        <translation>las enmiendas con este nombre</translation>
    </message>
    <message>
        <source>what was proposed under this name</source>
        <translation>lo propuesto con este nombre</translation>
    </message>
    <message>
        <source>{place} in {draft} is joined with {other} now; Undo takes that back.</source>
        <translation>{place} de {draft} está ahora unida con {other}; Deshacer lo devuelve a como estaba.</translation>
    </message>
    <message>
        <source>You joined it with {other}, and it does not stand so in {draft} now. These places there are like it: struck is what was, underlined what stands there now. Nothing is joined unless you take it, and Undo takes it back.</source>
        <translation>Usted la unió con {other}, y ya no figura así en {draft}. Estas disposiciones se le parecen: tachado, lo que había; subrayado, lo que hay ahora. Nada se une si usted no lo toma, y Deshacer lo devuelve a como estaba.</translation>
    </message>
    <message>
        <source>A new place for a joined provision</source>
        <translation>Un lugar nuevo para una disposición unida</translation>
    </message>
    <message>
        <source>The proposal speaks to {place} in {draft} now; Undo takes that back.</source>
        <translation>La propuesta se refiere ahora a {place} de {draft}; Deshacer lo devuelve a como estaba.</translation>
    </message>
    <message>
        <source>The words it quotes do not stand there. These places in {draft} are like them: struck is what it quotes, underlined what stands there. Nothing is put right unless you take it, and Undo takes it back.</source>
        <translation>Las palabras que cita no figuran allí. Estos pasajes de {draft} se les parecen: tachado, lo que cita; subrayado, lo que hay allí. Nada se corrige si usted no lo toma, y Deshacer lo devuelve a como estaba.</translation>
    </message>
    <message>
        <source>The place of a quotation</source>
        <translation>El lugar de una cita</translation>
    </message>
    <message>
        <source>Scope: provisions by what they reach</source>
        <translation>Alcance: disposiciones y lo que alcanzan</translation>
    </message>
    <message>
        <source>The network of citations</source>
        <translation>La red de remisiones</translation>
    </message>
    <message>
        <source>The scope in words</source>
        <translation>El alcance en palabras</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>No alcanzado.</translation>
    </message>
    <message>
        <source>What it reaches besides</source>
        <translation>Lo que alcanza además</translation>
    </message>
    <message>
        <source>Positions on it</source>
        <translation>Posiciones al respecto</translation>
    </message>
    <message>
        <source>No position on what they reach is recorded.</source>
        <translation>No consta ninguna posición sobre lo que alcanzan.</translation>
    </message>
    <message>
        <source>Before, in {draft}</source>
        <translation>Antes, en {draft}</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>by which a provision is reached</comment>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Mostrar los cambios</translation>
    </message>
    <message>
        <source>For</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>this draft</source>
        <translation>este proyecto</translation>
    </message>
    <message>
        <source>It does not stand in this draft.</source>
        <translation>No figura en este proyecto.</translation>
    </message>
    <message>
        <source>It reaches nothing.</source>
        <translation>No alcanza nada.</translation>
    </message>
    <message>
        <source>The same as before.</source>
        <translation>Igual que antes.</translation>
    </message>
    <message>
        <source>reached by its own words</source>
        <translation>alcanzado por su propio texto</translation>
    </message>
    <message>
        <source>reached by a citation</source>
        <translation>alcanzado por remisión</translation>
    </message>
    <message>
        <source>in brackets or an option</source>
        <translation>entre corchetes o en una opción</translation>
    </message>
    <message>
        <source>{place}: {count}, folded</source>
        <translation>{place}: {count}, plegadas</translation>
    </message>
    <message>
        <source>{place}: {count}, unfolded</source>
        <translation>{place}: {count}, desplegadas</translation>
    </message>
    <message>
        <source>{name}: what reaches it stands first</source>
        <translation>{name}: primero lo que lo alcanza</translation>
    </message>
    <message>
        <source>Draft of which the scope is told</source>
        <translation>Proyecto cuyo alcance se indica</translation>
    </message>
    <message>
        <source>S&amp;ince:</source>
        <translation>D&amp;esde:</translation>
    </message>
    <message>
        <source>Older draft since which the scope moved</source>
        <translation>Proyecto anterior desde el que cambió el alcance</translation>
    </message>
    <message>
        <source>&amp;Fold articles</source>
        <translation>&amp;Plegar los artículos</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>Este proyecto</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Lo que cambió</translation>
    </message>
    <message>
        <source>Over all drafts</source>
        <translation>En todos los proyectos</translation>
    </message>
    <message>
        <source>Of what the scope is told</source>
        <translation>De qué se indica el alcance</translation>
    </message>
    <message>
        <source>Reading the scope</source>
        <translation>Lectura del alcance</translation>
    </message>
    <message>
        <source>Citations and phrases are followed to what each provision reaches.</source>
        <translation>Se siguen las remisiones y las fórmulas hasta lo que alcanza cada disposición.</translation>
    </message>
    <message>
        <source>Reading the scope …</source>
        <translation>Lectura del alcance …</translation>
    </message>
    <message>
        <source>Reading the scope of all drafts</source>
        <translation>Lectura del alcance de todos los proyectos</translation>
    </message>
    <message>
        <source>Each draft is compared with the next. This is done once.</source>
        <translation>Cada proyecto se compara con el siguiente. Esto se hace una sola vez.</translation>
    </message>
    <message>
        <source>Reading the scope of all drafts …</source>
        <translation>Lectura del alcance de todos los proyectos …</translation>
    </message>
    <message>
        <source>The scope could not be read.</source>
        <translation>No se pudo leer el alcance.</translation>
    </message>
    <message>
        <source>The scope was not read to its end.</source>
        <translation>El alcance no se leyó hasta el final.</translation>
    </message>
    <message>
        <source>Open one to see which provisions reach which offences.</source>
        <translation>Abra uno para ver qué disposiciones alcanzan qué delitos.</translation>
    </message>
    <message>
        <source>There is no older draft in its language: nothing can have moved.</source>
        <translation>No hay ningún proyecto anterior en su idioma: nada ha podido cambiar.</translation>
    </message>
    <message>
        <source>From {older} to {newer} no provision reaches more or less than it did.</source>
        <translation>De {older} a {newer}, ninguna disposición alcanza más ni menos que antes.</translation>
    </message>
    <message>
        <source>There is no draft yet.</source>
        <translation>Todavía no hay ningún proyecto.</translation>
    </message>
    <message>
        <source>Add one to see which provisions reach which offences.</source>
        <translation>Añada uno para ver qué disposiciones alcanzan qué delitos.</translation>
    </message>
    <message>
        <source>No provision speaks of an offence.</source>
        <translation>Ninguna disposición habla de un delito.</translation>
    </message>
    <message>
        <source>Offences that it creates: {names}.</source>
        <translation>Delitos que crea: {names}.</translation>
    </message>
    <message>
        <source>This text creates no offence and speaks of none.</source>
        <translation>Este texto no crea ningún delito ni habla de ninguno.</translation>
    </message>
    <message>
        <source>A scope is read where a text creates offences, or speaks of them in one of six languages.</source>
        <translation>El alcance se lee donde un texto crea delitos o habla de ellos en uno de seis idiomas.</translation>
    </message>
    <message>
        <source>Scope: {place}</source>
        <translation>Alcance: {place}</translation>
    </message>
    <message>
        <source>new</source>
        <comment>of a cell of the scope</comment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>of a cell of the scope</comment>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>other limits</source>
        <translation>otros límites</translation>
    </message>
    <message>
        <source>settled now</source>
        <translation>ahora zanjado</translation>
    </message>
    <message>
        <source>in brackets or an option now</source>
        <translation>ahora entre corchetes o en una opción</translation>
    </message>
    <message>
        <source>moved in a part of it</source>
        <translation>cambiado en parte</translation>
    </message>
    <message>
        <source>option {number}</source>
        <translation>opción {number}</translation>
    </message>
    <message>
        <source>in brackets</source>
        <translation>entre corchetes</translation>
    </message>
    <message>
        <source>{place} (older draft)</source>
        <translation>{place} (proyecto anterior)</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>reached by way of {places}</source>
        <translation>alcanzado por remisión a: {places}</translation>
    </message>
    <message>
        <source>with limits</source>
        <translation>con límites</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>of what a provision reaches</comment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Wider</source>
        <comment>of what a provision reaches</comment>
        <translation>Más amplio</translation>
    </message>
    <message>
        <source>Narrower</source>
        <comment>of what a provision reaches</comment>
        <translation>Más restringido</translation>
    </message>
    <message>
        <source>Asked by {names}.</source>
        <translation>Pedido por {names}.</translation>
    </message>
    <message>
        <source>For the contrary: {names}.</source>
        <translation>En sentido contrario: {names}.</translation>
    </message>
    <message>
        <source>Nobody is known to have asked for it.</source>
        <translation>No se sabe de nadie que lo haya pedido.</translation>
    </message>
    <message>
        <source>What moved in the scope</source>
        <translation>Lo que cambió en el alcance</translation>
    </message>
    <message>
        <source>Enter shows the changes in the texts</source>
        <translation>Intro muestra los cambios en los textos</translation>
    </message>
    <message>
        <source>Where it comes from itself</source>
        <translation>De dónde viene a su vez</translation>
    </message>
    <message numerus="yes">
        <source>and %n departures more</source>
        <translation>
            <numerusform>y %n diferencia más</numerusform>
            <numerusform>y %n diferencias más</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft and source side by side</source>
        <translation>Proyecto y fuente en paralelo</translation>
    </message>
    <message>
        <source>Cited here</source>
        <translation>Citado aquí</translation>
    </message>
    <message>
        <source>{share} of its words</source>
        <translation>{share} de sus palabras</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>literal</translation>
    </message>
    <message numerus="yes">
        <source>%n departures</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>since {draft}</source>
        <translation>desde {draft}</translation>
    </message>
    <message>
        <source>asked by {names}</source>
        <translation>pedido por {names}</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Artículo &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Artículo &amp;siguiente</translation>
    </message>
    <message>
        <source>The words of the instrument</source>
        <translation>El texto del instrumento</translation>
    </message>
    <message>
        <source>Article of the instrument</source>
        <translation>Artículo del instrumento</translation>
    </message>
    <message>
        <source>Reading the instrument</source>
        <translation>Lectura del instrumento</translation>
    </message>
    <message>
        <source>in force since {day}</source>
        <translation>en vigor desde el {day}</translation>
    </message>
    <message>
        <source>Provisions and their sources</source>
        <translation>Las disposiciones y sus fuentes</translation>
    </message>
    <message>
        <source>Add instruments</source>
        <translation>Añadir instrumentos</translation>
    </message>
    <message>
        <source>Making the shelf of this computer</source>
        <translation>Creación de los instrumentos de referencia de este ordenador</translation>
    </message>
    <message>
        <source>Make or open a dossier first: instruments stand on its shelf.</source>
        <translation>Cree o abra primero un expediente: en él se guardan los instrumentos de referencia.</translation>
    </message>
    <message>
        <source>putting {names} on the shelf</source>
        <translation>la adición de {names} a los instrumentos de referencia</translation>
    </message>
    <message>
        <source>On the shelf now: {names}.</source>
        <translation>Ahora entre los instrumentos de referencia: {names}.</translation>
    </message>
    <message>
        <source>what is said of {instrument}</source>
        <translation>la descripción de {instrument}</translation>
    </message>
    <message>
        <source>Describing an instrument</source>
        <translation>Descripción de un instrumento</translation>
    </message>
    <message>
        <source>taking {names} off the shelf</source>
        <translation>la retirada de {names} de los instrumentos de referencia</translation>
    </message>
    <message>
        <source>Taken off the shelf: {names}. Ctrl+Z brings it back.</source>
        <translation>Retirado de los instrumentos de referencia: {names}. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>Taking off the shelf</source>
        <translation>Retirada de los instrumentos de referencia</translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation>Ya figura allí.</translation>
    </message>
    <message>
        <source>copying {names} to the shelf</source>
        <translation>la copia de {names} a los instrumentos de referencia</translation>
    </message>
    <message>
        <source>On the shelf of this computer now: {names}.</source>
        <translation>Ahora entre los instrumentos de referencia de este ordenador: {names}.</translation>
    </message>
    <message>
        <source>On the shelf of this dossier now: {names}.</source>
        <translation>Ahora entre los instrumentos de referencia de este expediente: {names}.</translation>
    </message>
    <message>
        <source>Copying to the shelf</source>
        <translation>Copia a los instrumentos de referencia</translation>
    </message>
    <message>
        <source>The shelf is being changed</source>
        <translation>Modificación de los instrumentos de referencia</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre abreviado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adoptado el</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>En vigor desde el</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Also on</source>
        <translation>También en</translation>
    </message>
    <message>
        <source>Instruments on the shelf of this dossier</source>
        <translation>Instrumentos de referencia de este expediente</translation>
    </message>
    <message>
        <source>Instruments on the shelf of this computer</source>
        <translation>Instrumentos de referencia de este ordenador</translation>
    </message>
    <message>
        <source>No instrument stands on the shelf of this dossier. Add the files of existing treaties, or drop them here: every provision of a draft is then told with the provisions from which its words come.</source>
        <translation>Este expediente no tiene instrumentos de referencia. Añada los archivos de tratados existentes o suéltelos aquí: cada disposición de un proyecto se muestra entonces con aquellas de las que vienen sus palabras.</translation>
    </message>
    <message>
        <source>This computer&apos;s shelf is empty. What stands here is at hand for every dossier, and counts for one when it is taken onto its shelf.</source>
        <translation>Este ordenador no tiene instrumentos de referencia. Los que figuran aquí están al alcance de todos los expedientes, y cuentan para uno cuando se llevan a él.</translation>
    </message>
    <message>
        <source>The shelf of this dossier</source>
        <translation>Instrumentos de referencia de este expediente</translation>
    </message>
    <message>
        <source>The shelf of this computer</source>
        <translation>Instrumentos de referencia de este ordenador</translation>
    </message>
    <message>
        <source>&amp;Add instruments…</source>
        <translation>&amp;Añadir instrumentos…</translation>
    </message>
    <message>
        <source>Read its text</source>
        <translation>Leer el texto</translation>
    </message>
    <message>
        <source>Descri&amp;be…</source>
        <translation>Descri&amp;bir…</translation>
    </message>
    <message>
        <source>&amp;Take off the shelf</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>Take onto the shelf of the d&amp;ossier</source>
        <translation>Llevar al &amp;expediente</translation>
    </message>
    <message>
        <source>Keep on this &amp;computer, too</source>
        <translation>Guardar también en este &amp;ordenador</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este ordenador</translation>
    </message>
    <message>
        <source>this dossier</source>
        <translation>este expediente</translation>
    </message>
    <message>
        <source>Its life</source>
        <translation>Su trayectoria</translation>
    </message>
    <message>
        <source>Its changes</source>
        <translation>Sus cambios</translation>
    </message>
    <message>
        <source>Lay it beside the draft</source>
        <translation>Ponerla junto al proyecto</translation>
    </message>
    <message numerus="yes">
        <source>and %n provisions more: they stand in the list</source>
        <translation>
            <numerusform>y %n disposición más: figura en la lista</numerusform>
            <numerusform>y %n disposiciones más: figuran en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this source stands here.</source>
        <translation>Nada de esta fuente figura aquí.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Lo que difiere</translation>
    </message>
    <message>
        <source>What differed before, and does no longer</source>
        <translation>Lo que antes difería y ya no</translation>
    </message>
    <message>
        <source>Proposals that take over a source</source>
        <translation>Propuestas que retoman una fuente</translation>
    </message>
    <message>
        <source>all provisions</source>
        <translation>todas las disposiciones</translation>
    </message>
    <message>
        <source>with a source</source>
        <translation>con fuente</translation>
    </message>
    <message>
        <source>with departures</source>
        <translation>con diferencias</translation>
    </message>
    <message>
        <source>going toward a source</source>
        <translation>que se acercan a una fuente</translation>
    </message>
    <message>
        <source>going away from a source</source>
        <translation>que se apartan de una fuente</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>sin fuente</translation>
    </message>
    <message numerus="yes">
        <source>%n words of it stand there</source>
        <translation>
            <numerusform>%n de sus palabras figura allí</numerusform>
            <numerusform>%n de sus palabras figuran allí</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of all</source>
        <translation>{share} del total</translation>
    </message>
    <message>
        <source>nothing of substance differs</source>
        <translation>ninguna diferencia de fondo</translation>
    </message>
    <message>
        <source>nobody is known to have asked</source>
        <translation>no se sabe de nadie que lo pidiera</translation>
    </message>
    <message>
        <source>Draft of which the sources are told</source>
        <translation>Proyecto cuyas fuentes se indican</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>The shelf of instruments</source>
        <translation>Instrumentos de referencia</translation>
    </message>
    <message>
        <source>Sources of a draft, or the shelf</source>
        <translation>Fuentes de un proyecto o instrumentos de referencia</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Which provisions</source>
        <translation>Qué disposiciones</translation>
    </message>
    <message>
        <source>Find in provisions and sources</source>
        <translation>Buscar en disposiciones y fuentes</translation>
    </message>
    <message>
        <source>Looking at the shelf</source>
        <translation>Consulta de los instrumentos de referencia</translation>
    </message>
    <message>
        <source>Reading the sources</source>
        <translation>Lectura de las fuentes</translation>
    </message>
    <message>
        <source>Every provision of the draft is looked for on the shelf, and followed through the drafts.</source>
        <translation>Cada disposición del proyecto se busca en los instrumentos de referencia y se sigue de proyecto en proyecto.</translation>
    </message>
    <message>
        <source>Reading the sources …</source>
        <translation>Lectura de las fuentes …</translation>
    </message>
    <message>
        <source>Add one to see where its words come from.</source>
        <translation>Añada uno para ver de dónde vienen sus palabras.</translation>
    </message>
    <message>
        <source>Put existing treaties on the shelf of this dossier: every provision is then told with the provisions from which its words come, and every amendment as going toward one or away from it.</source>
        <translation>Añada tratados existentes a los instrumentos de referencia de este expediente: cada disposición se muestra entonces con aquellas de las que vienen sus palabras, y cada enmienda como acercándose a ellas o apartándose.</translation>
    </message>
    <message>
        <source>No instrument is on the shelf.</source>
        <translation>No hay instrumentos de referencia.</translation>
    </message>
    <message>
        <source>Add instruments…</source>
        <translation>Añadir instrumentos…</translation>
    </message>
    <message>
        <source>all instruments</source>
        <translation>todos los instrumentos</translation>
    </message>
    <message>
        <source>The sources could not be read.</source>
        <translation>No se pudieron leer las fuentes.</translation>
    </message>
    <message>
        <source>The sources were not read to their end.</source>
        <translation>Las fuentes no se leyeron hasta el final.</translation>
    </message>
    <message>
        <source>Open one to see where the words of its drafts come from.</source>
        <translation>Abra uno para ver de dónde vienen las palabras de sus proyectos.</translation>
    </message>
    <message>
        <source>No provision is left by what is chosen above.</source>
        <translation>Lo elegido arriba no deja ninguna disposición.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nada que mostrar.</translation>
    </message>
    <message>
        <source>Show all provisions</source>
        <translation>Mostrar todas las disposiciones</translation>
    </message>
    <message>
        <source>Sources: {place}</source>
        <translation>Fuentes: {place}</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>Fuente: {sources}</translation>
    </message>
    <message>
        <source>History of the article</source>
        <translation>Historia del artículo</translation>
    </message>
    <message>
        <source>text</source>
        <comment>link to a provision in the texts</comment>
        <translation>texto</translation>
    </message>
    <message>
        <source>text before</source>
        <comment>link to a provision in the texts</comment>
        <translation>texto anterior</translation>
    </message>
    <message>
        <source>change</source>
        <comment>link to a change</comment>
        <translation>modificación</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>link to a proposal</comment>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>note</source>
        <comment>link to a note</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>position</source>
        <comment>link to a position</comment>
        <translation>posición</translation>
    </message>
    <message>
        <source>source</source>
        <comment>link to a source</comment>
        <translation>fuente</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>El libro</translation>
    </message>
    <message>
        <source>Part or article of the book</source>
        <translation>Parte o artículo del libro</translation>
    </message>
    <message>
        <source>That draft is the text as adopted</source>
        <translation>Ese proyecto es el texto aprobado</translation>
    </message>
    <message>
        <source>Private notes, too</source>
        <translation>También las notas privadas</translation>
    </message>
    <message>
        <source>Part or arti&amp;cle; nothing for the whole book</source>
        <translation>Parte o artí&amp;culo; nada para el libro entero</translation>
    </message>
    <message>
        <source>Show {place} in {draft}</source>
        <translation>Mostrar {place} en {draft}</translation>
    </message>
    <message>
        <source>Nothing is in dispute here.</source>
        <translation>Aquí no hay nada controvertido.</translation>
    </message>
    <message>
        <source>Since the draft before</source>
        <translation>Desde el proyecto anterior</translation>
    </message>
    <message>
        <source>When the article went</source>
        <translation>Al desaparecer el artículo</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand in the export.</source>
        <translation>
            <numerusform>Otros que figuran en la exportación: %n</numerusform>
            <numerusform>Otros que figuran en la exportación: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>Controvertido</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Nadie conocido</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>count</comment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Agreed in plenary</source>
        <translation>Acordado en el pleno</translation>
    </message>
    <message>
        <source>Agreed in group</source>
        <translation>Acordado en grupo</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>words</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Sin indicación</translation>
    </message>
    <message>
        <source>Nobody is known to hold it.</source>
        <translation>No se conoce a nadie que lo sostenga.</translation>
    </message>
    <message>
        <source>Asked of other words, or of all of it</source>
        <translation>Peticiones sobre otras palabras, o sobre el conjunto</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>antes:</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>In dispute, draft by draft</source>
        <translation>Controvertido, proyecto por proyecto</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Quién lo sostiene</translation>
    </message>
    <message>
        <source>Who else asks</source>
        <translation>Quién más pide</translation>
    </message>
    <message numerus="yes">
        <source>%n texts in dispute</source>
        <translation>
            <numerusform>textos controvertidos: %n</numerusform>
            <numerusform>textos controvertidos: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles, the most contested first</source>
        <translation>Artículos, los más controvertidos primero</translation>
    </message>
    <message>
        <source>one of rival wordings</source>
        <translation>una de varias redacciones en pugna</translation>
    </message>
    <message>
        <source>an option</source>
        <translation>una opción</translation>
    </message>
    <message>
        <source>signed by names</source>
        <translation>firmado con nombres</translation>
    </message>
    <message>
        <source>for the words</source>
        <translation>a favor de las palabras</translation>
    </message>
    <message>
        <source>against the words</source>
        <translation>en contra de las palabras</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>side</comment>
        <translation>de otro modo</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>narrowed</source>
        <translation>reducido</translation>
    </message>
    <message>
        <source>widened</source>
        <translation>ampliado</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulado</translation>
    </message>
    <message>
        <source>settled: the words stand</source>
        <translation>resuelto: las palabras quedan</translation>
    </message>
    <message>
        <source>settled: the words are gone</source>
        <translation>resuelto: las palabras desaparecen</translation>
    </message>
    <message>
        <source>{name} (name not read)</source>
        <translation>{name} (nombre no reconocido)</translation>
    </message>
    <message>
        <source>asked for by {names}</source>
        <translation>pedido por {names}</translation>
    </message>
    <message>
        <source>the contrary asked for by {names}</source>
        <translation>lo contrario, pedido por {names}</translation>
    </message>
    <message>
        <source>{name} ({how})</source>
        <translation>{name} ({how})</translation>
    </message>
    <message>
        <source>agreed in plenary</source>
        <translation>acordado en el pleno</translation>
    </message>
    <message>
        <source>agreed in group</source>
        <translation>acordado en grupo</translation>
    </message>
    <message>
        <source>unmarked</source>
        <translation>sin indicación</translation>
    </message>
    <message>
        <source>The article in detail</source>
        <translation>El artículo en detalle</translation>
    </message>
    <message>
        <source>A&amp;lso what is not in dispute</source>
        <translation>&amp;También lo no controvertido</translation>
    </message>
    <message>
        <source>Looking for who holds what</source>
        <translation>Buscando quién sostiene qué</translation>
    </message>
    <message>
        <source>Brackets, options and signed words are followed through the drafts, with all who spoke of them.</source>
        <translation>Se siguen los corchetes, las opciones y las palabras firmadas a lo largo de los proyectos, con todos los que hablaron de ellos.</translation>
    </message>
    <message>
        <source>Looking for who holds what …</source>
        <translation>Buscando quién sostiene qué…</translation>
    </message>
    <message>
        <source>It could not be found who holds what.</source>
        <translation>No se pudo averiguar quién sostiene qué.</translation>
    </message>
    <message>
        <source>It was not looked to its end who holds what.</source>
        <translation>La búsqueda no llegó hasta el final.</translation>
    </message>
    <message>
        <source>Open one to see who holds what.</source>
        <translation>Abra uno para ver quién sostiene qué.</translation>
    </message>
    <message>
        <source>The page tells who holds which words in dispute. Add a draft to begin.</source>
        <translation>La página dice quién sostiene qué palabras controvertidas. Añada un proyecto para empezar.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts of the last drafts that nobody is known to hold</source>
        <translation>
            <numerusform>textos de los últimos proyectos que no se sabe quién sostiene: %n</numerusform>
            <numerusform>textos de los últimos proyectos que no se sabe quién sostiene: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the same of some words, the contrary of others</source>
        <translation>lo mismo de unas palabras, lo contrario de otras</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>relation</comment>
        <translation>lo mismo</translation>
    </message>
    <message>
        <source>the contrary</source>
        <comment>relation</comment>
        <translation>lo contrario</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>relation</comment>
        <translation>de otro modo</translation>
    </message>
    <message numerus="yes">
        <source>the same on %n</source>
        <translation>
            <numerusform>lo mismo: %n</numerusform>
            <numerusform>lo mismo: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contrary on %n</source>
        <translation>
            <numerusform>lo contrario: %n</numerusform>
            <numerusform>lo contrario: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>otherwise on %n</source>
        <translation>
            <numerusform>de otro modo: %n</numerusform>
            <numerusform>de otro modo: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>both spoke on %n provisions</source>
        <translation>
            <numerusform>disposiciones de las que hablaron ambos (%n)</numerusform>
            <numerusform>disposiciones de las que hablaron ambos (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n shared provisions tell no tendency.</source>
        <translation>
            <numerusform>Por debajo de este número de disposiciones comunes no se indica tendencia: %n</numerusform>
            <numerusform>Por debajo de este número de disposiciones comunes no se indica tendencia: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>With what was said up to each draft</source>
        <translation>Con lo dicho hasta cada proyecto</translation>
    </message>
    <message>
        <source>Both spoke on</source>
        <translation>Hablaron ambos de</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Lo mismo</translation>
    </message>
    <message>
        <source>Contrary</source>
        <translation>Lo contrario</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>De otro modo</translation>
    </message>
    <message numerus="yes">
        <source>spoke on %n provisions</source>
        <translation>
            <numerusform>disposiciones de las que habló: %n</numerusform>
            <numerusform>disposiciones de las que habló: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Members who spoke apart from their group</source>
        <translation>Miembros que hablaron aparte de su grupo</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Who stands near whom</source>
        <translation>Quién está cerca de quién</translation>
    </message>
    <message numerus="yes">
        <source>No two have %n shared provisions and stand near each other.</source>
        <translation>
            <numerusform>No hay dos cercanos con al menos este número de disposiciones comunes: %n</numerusform>
            <numerusform>No hay dos cercanos con al menos este número de disposiciones comunes: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not by members, for no day is told or they are not known</source>
        <translation>No por miembros, porque no consta el día o no se conocen</translation>
    </message>
    <message numerus="yes">
        <source>%n wishes of names that are not read are in no count.</source>
        <translation>
            <numerusform>Deseos de nombres no reconocidos, que no se cuentan: %n</numerusform>
            <numerusform>Deseos de nombres no reconocidos, que no se cuentan: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asks that have no place in a draft are in no count.</source>
        <translation>
            <numerusform>Peticiones sin lugar en un proyecto, que no se cuentan: %n</numerusform>
            <numerusform>Peticiones sin lugar en un proyecto, que no se cuentan: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} (new)</source>
        <translation>{place} (nuevo)</translation>
    </message>
    <message>
        <source>There is no provision on which both spoke.</source>
        <translation>No hay ninguna disposición de la que hablaran ambos.</translation>
    </message>
    <message>
        <source>{counts} of {all}</source>
        <comment>counts of a pair</comment>
        <translation>{counts} de {all}</translation>
    </message>
    <message>
        <source>Who sides with whom: actors by actors</source>
        <translation>Quién está con quién: autores por autores</translation>
    </message>
    <message>
        <source>&amp;Until draft:</source>
        <translation>&amp;Hasta el proyecto:</translation>
    </message>
    <message>
        <source>Draft up to which what was said counts</source>
        <translation>Proyecto hasta el que cuenta lo dicho</translation>
    </message>
    <message>
        <source>The two in detail</source>
        <translation>Los dos en detalle</translation>
    </message>
    <message>
        <source>Order of the actors</source>
        <translation>Orden de los autores</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Who is near stands together</source>
        <translation>Los cercanos juntos</translation>
    </message>
    <message>
        <source>Groups as groups</source>
        <translation>Los grupos como grupos</translation>
    </message>
    <message>
        <source>Groups as their members</source>
        <translation>Los grupos como sus miembros</translation>
    </message>
    <message>
        <source>&amp;Only these actors…</source>
        <translation>&amp;Solo estos autores…</translation>
    </message>
    <message>
        <source>&amp;Apart and near</source>
        <translation>&amp;Aparte y cercanos</translation>
    </message>
    <message>
        <source>In each cell: same · contrary · otherwise, of the provisions on which both spoke. The bar, from five on: filled same, hatched contrary, empty otherwise.</source>
        <translation>En cada celda: lo mismo · lo contrario · de otro modo, de las disposiciones de las que hablaron ambos. La barra, desde cinco: llena lo mismo, rayada lo contrario, vacía de otro modo.</translation>
    </message>
    <message>
        <source>Only:</source>
        <translation>Solo:</translation>
    </message>
    <message>
        <source>Counting who sides with whom</source>
        <translation>Contando quién está con quién</translation>
    </message>
    <message>
        <source>What everybody said of each provision is laid beside what others said of it.</source>
        <translation>Lo que cada cual dijo de cada disposición se pone junto a lo que dijeron otros.</translation>
    </message>
    <message>
        <source>Counting who sides with whom …</source>
        <translation>Contando quién está con quién…</translation>
    </message>
    <message>
        <source>None of these actors spoke of a provision.</source>
        <translation>Ninguno de estos autores ha hablado de una disposición.</translation>
    </message>
    <message>
        <source>Show all actors</source>
        <translation>Mostrar todos los autores</translation>
    </message>
    <message>
        <source>It could not be counted who sides with whom.</source>
        <translation>No se pudo contar quién está con quién.</translation>
    </message>
    <message>
        <source>It was not counted to its end who sides with whom.</source>
        <translation>El recuento no llegó hasta el final.</translation>
    </message>
    <message>
        <source>Open one to see who sides with whom.</source>
        <translation>Abra uno para ver quién está con quién.</translation>
    </message>
    <message>
        <source>Nobody spoke of a provision yet.</source>
        <translation>Nadie ha hablado aún de una disposición.</translation>
    </message>
    <message>
        <source>Words come with proposals, tags and positions.</source>
        <translation>Lo dicho procede de propuestas, marcas y posiciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs who both spoke on a provision</source>
        <translation>
            <numerusform>pares que hablaron de una misma disposición: %n</numerusform>
            <numerusform>pares que hablaron de una misma disposición: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members spoke apart</source>
        <translation>
            <numerusform>miembros aparte: %n</numerusform>
            <numerusform>miembros aparte: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose sides?</source>
        <translation>¿De qué autores?</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Who holds what</source>
        <translation>Quién sostiene qué</translation>
    </message>
    <message>
        <source>Who sides with whom</source>
        <translation>Quién está con quién</translation>
    </message>
    <message>
        <source>Who holds what, or who sides with whom</source>
        <translation>Quién sostiene qué, o quién está con quién</translation>
    </message>
    <message>
        <source>Export who holds what</source>
        <translation>Exportar quién sostiene qué</translation>
    </message>
    <message>
        <source>Export who sides with whom</source>
        <translation>Exportar quién está con quién</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Escribiendo {file}</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} está escrito.</translation>
    </message>
    <message>
        <source>articles over the drafts</source>
        <translation>artículos a lo largo de los proyectos</translation>
    </message>
    <message>
        <source>who holds words in dispute</source>
        <translation>quién sostiene las palabras controvertidas</translation>
    </message>
    <message>
        <source>what became of words in dispute</source>
        <translation>qué fue de las palabras controvertidas</translation>
    </message>
    <message>
        <source>what is asked of other words</source>
        <translation>qué se pide de otras palabras</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matriz</translation>
    </message>
    <message>
        <source>provisions on which both spoke</source>
        <translation>disposiciones de las que hablaron ambos</translation>
    </message>
    <message>
        <source>pairs over the drafts</source>
        <translation>pares a lo largo de los proyectos</translation>
    </message>
    <message>
        <source>members who spoke apart</source>
        <translation>miembros que hablaron aparte</translation>
    </message>
    <message>
        <source>who stands near whom</source>
        <translation>quién está cerca de quién</translation>
    </message>
    <message>
        <source>Statements that records offer as positions</source>
        <translation>Declaraciones que las actas ofrecen como posiciones</translation>
    </message>
    <message>
        <source>Take (T)</source>
        <translation>Tomar (T)</translation>
    </message>
    <message>
        <source>Refuse (R)</source>
        <translation>Descartar (R)</translation>
    </message>
    <message>
        <source>the statement of {actor} on {place}</source>
        <translation>la declaración de {actor} sobre {place}</translation>
    </message>
    <message>
        <source>None of these counts as a position before it is taken. Who asked for a change does not depend on it.</source>
        <translation>Ninguna cuenta como posición antes de ser tomada. Quién pidió un cambio no depende de ello.</translation>
    </message>
    <message>
        <source>No record offers a position that was not answered.</source>
        <translation>Ninguna acta ofrece una posición que no haya recibido respuesta.</translation>
    </message>
</context>
</TS>
