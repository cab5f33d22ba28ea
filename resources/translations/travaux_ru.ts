<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Travaux was not closed in order the last time. All that had been entered is in its dossier.</source>
        <translation>В прошлый раз Travaux не был закрыт должным образом. Все внесенное сохранено в досье.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Сравнить их</translation>
    </message>
    <message>
        <source>The row in words</source>
        <translation>Строка словами</translation>
    </message>
    <message>
        <source>What stands at the right</source>
        <translation>Содержание правой панели</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Перечень</translation>
    </message>
    <message>
        <source>The list of changes (Ctrl+B)</source>
        <translation>Перечень изменений (Ctrl+B)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Details and notes (Ctrl+I)</source>
        <translation>Подробности и примечания (Ctrl+I)</translation>
    </message>
    <message>
        <source>A name beside a change says who asked for it: solid where the draft itself says so, broken with ≈ where the wording was matched. Click a name for the evidence; F2 explains every mark.</source>
        <translation>Имя рядом с изменением говорит, кто о нём просил: сплошная рамка — так сказано в самом проекте, пунктир с ≈ — совпали слова. Щелчок по имени покажет доказательство; F2 объясняет каждый знак.</translation>
    </message>
    <message>
        <source>F7 goes to the next amendment, Shift+F7 to the one before; the list has all of them.</source>
        <translation>F7 ведёт к следующей поправке, Shift+F7 — к предыдущей; в списке есть все.</translation>
    </message>
    <message>
        <source>F5 shows the drafts on a line of time: a click there chooses which two are compared.</source>
        <translation>F5 показывает проекты на линии времени: щелчок выбирает, какие два сравниваются.</translation>
    </message>
    <message>
        <source>The comparison was stopped, or could not be made; nothing was changed.</source>
        <translation>Сравнение остановлено или не удалось; ничего не изменено.</translation>
    </message>
    <message>
        <source>These two drafts are not compared.</source>
        <translation>Эти два проекта не сравнены.</translation>
    </message>
    <message>
        <source>The texts stand here when that is done.</source>
        <translation>Тексты появятся здесь, когда это будет сделано.</translation>
    </message>
    <message>
        <source>They stand beside each other by their numbers: between two languages no change of words is told.</source>
        <translation>Они стоят рядом по номерам: между двумя языками изменения слов не показываются.</translation>
    </message>
    <message>
        <source>These two drafts are in different languages.</source>
        <translation>Эти два проекта на разных языках.</translation>
    </message>
    <message>
        <source>Lay them beside each other</source>
        <translation>Расположить их рядом</translation>
    </message>
    <message>
        <source>These two drafts are not compared yet.</source>
        <translation>Эти два проекта ещё не сравнены.</translation>
    </message>
    <message>
        <source>What changed between them is shown here.</source>
        <translation>Здесь показано, что между ними изменилось.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Сделано: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>П&amp;оказать в папке</translation>
    </message>
    <message>
        <source>No program on this computer shows folders; the file is {path}.</source>
        <translation>На этом компьютере нет программы, показывающей папки; файл: {path}.</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Повторено: {what}</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n actors are followed; follow one of them no more first.</source>
        <translation>
            <numerusform>Отслеживать можно не более&#xa0;%n стороны; сначала прекратите отслеживать одну из них.</numerusform>
            <numerusform>Отслеживать можно не более&#xa0;%n сторон; сначала прекратите отслеживать одну из них.</numerusform>
            <numerusform>Отслеживать можно не более&#xa0;%n сторон; сначала прекратите отслеживать одну из них.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлые</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темные</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Высокая контрастность</translation>
    </message>
    <message>
        <source>High contrast, da&amp;rk</source>
        <translation>Высокая контрастность, т&amp;емные</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Отменить: {what}</translation>
    </message>
    <message>
        <source>Re&amp;do: {what}</source>
        <translation>&amp;Повторить: {what}</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Faults are written to {file}, on this computer only.</source>
        <translation>Сбои записываются в {file}, только на этом компьютере.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the paragraph; weights are those of the two drafts alone</source>
        <translation>Копировать абзац; вес — только по этим двум проектам</translation>
    </message>
    <message>
        <source>The list of parts is missing: install Travaux again.</source>
        <translation>Списка составных частей нет: установите Travaux заново.</translation>
    </message>
    <message>
        <source>Drafts of a treaty side by side, and who asked for each change. Offline, always.</source>
        <translation>Проекты договора рядом, и кто просил о каждом изменении. Всегда без подключения к сети.</translation>
    </message>
    <message>
        <source>Travaux is free software under the MIT licence. What it is made of keeps licences of its own, below; Qt and PySide, under the LGPL, may be replaced by others.</source>
        <translation>Travaux — свободная программа под лицензией MIT. У того, из чего она сделана, свои лицензии, они ниже; Qt и PySide под лицензией LGPL можно заменить другими.</translation>
    </message>
    <message>
        <source>of none: it stands alone</source>
        <comment>version of an instrument</comment>
        <translation>ни одного: стоит отдельно</translation>
    </message>
    <message>
        <source>Short na&amp;me</source>
        <translation>&amp;Краткое название</translation>
    </message>
    <message>
        <source>Titl&amp;e</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Ado&amp;pted on</source>
        <translation>&amp;Принят</translation>
    </message>
    <message>
        <source>In &amp;force since</source>
        <translation>&amp;В силе с</translation>
    </message>
    <message>
        <source>&amp;Version of</source>
        <translation>&amp;Редакция</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Версия</translation>
    </message>
    <message>
        <source>“{day}” is no date; write it as 2024-08-09.</source>
        <translation>«{day}» — не дата; запишите ее так: 2024-08-09.</translation>
    </message>
    <message>
        <source>Describe an instrument</source>
        <translation>Описать документ</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Made of</source>
        <translation>&amp;Из чего сделано</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Лицензия</translation>
    </message>
    <message>
        <source>About Travaux</source>
        <translation>О программе Travaux</translation>
    </message>
    <message>
        <source>“{name}” is as its copy “{copy}” has it; the damaged file is “{aside}” now.</source>
        <translation>«{name}» теперь такое, как в копии «{copy}»; повреждённый файл теперь называется «{aside}».</translation>
    </message>
    <message>
        <source>Another window is being opened.</source>
        <translation>Открывается ещё одно окно.</translation>
    </message>
    <message>
        <source>{title} (not kept yet)</source>
        <translation>{title} (пока не сохранено)</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>Сохранено как «{name}».</translation>
    </message>
    <message>
        <source>Nothing was stored, and no dossier was made.</source>
        <translation>Ничего не сохранено, и досье не создано.</translation>
    </message>
    <message>
        <source>A dossier on a server has no passphrase: who may read it is the server’s to say.</source>
        <translation>У досье на сервере нет парольной фразы: кто может его читать, решает сервер.</translation>
    </message>
    <message>
        <source>Added: {names}.</source>
        <translation>Добавлено: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out.</source>
        <translation>
            <numerusform>Оставлен в стороне %n файл.</numerusform>
            <numerusform>Оставлены в стороне %n файла.</numerusform>
            <numerusform>Оставлено в стороне %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is in the dossier already, as a paper with proposals.</source>
        <translation>{file} уже есть в досье как документ с предложениями.</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Показать</translation>
    </message>
    <message>
        <source>{file} is in the dossier already, as “{draft}”.</source>
        <translation>{file} уже есть в досье как «{draft}».</translation>
    </message>
    <message numerus="yes">
        <source>%n files → shelf of instruments</source>
        <translation>
            <numerusform>%n файл → справочные документы</numerusform>
            <numerusform>%n файла → справочные документы</numerusform>
            <numerusform>%n файлов → справочные документы</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} looks like a paper with proposals, and was added as one: names head its passages.</source>
        <translation>{file} похож на документ с предложениями и добавлен как таковой: его отрывки начинаются с названий участников.</translation>
    </message>
    <message numerus="yes">
        <source>%n files look like papers with proposals, and were added as such.</source>
        <translation>
            <numerusform>%n файл похож на документ с предложениями и добавлен как таковой.</numerusform>
            <numerusform>%n файла похожи на документы с предложениями и добавлены как таковые.</numerusform>
            <numerusform>%n файлов похожи на документы с предложениями и добавлены как таковые.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a &amp;draft instead</source>
        <translation>Лучше как п&amp;роект</translation>
    </message>
    <message numerus="yes">
        <source>{drafts} replaced: %n of what was added before does not stand in the new text.</source>
        <translation>
            <numerusform>{drafts}: заменено; %n из добавленного ранее не держится в новом тексте.</numerusform>
            <numerusform>{drafts}: заменено; %n из добавленного ранее не держатся в новом тексте.</numerusform>
            <numerusform>{drafts}: заменено; %n из добавленного ранее не держатся в новом тексте.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look for a new place</source>
        <translation>&amp;Искать новое место</translation>
    </message>
    <message>
        <source>{draft} is kept as a working draft: nobody issued it.</source>
        <translation>{draft} сохранен как рабочий проект: официально он не выпускался.</translation>
    </message>
    <message>
        <source>The proposal is kept; Ctrl+R shows it among the others.</source>
        <translation>Предложение сохранено; Ctrl+R показывает его среди остальных.</translation>
    </message>
    <message>
        <source>throwing {what} away</source>
        <translation>удаление: {what}</translation>
    </message>
    <message>
        <source>Thrown away: {what}. Ctrl+Z brings it back.</source>
        <translation>Удалено: {what}. Ctrl+Z вернёт обратно.</translation>
    </message>
    <message>
        <source>Looking for statements</source>
        <translation>Поиск заявлений</translation>
    </message>
    <message>
        <source>It is known now who asked.</source>
        <translation>Теперь известно, кто об этом просил.</translation>
    </message>
    <message>
        <source>The marks of {draft} are read anew.</source>
        <translation>Пометки проекта {draft} прочитаны заново.</translation>
    </message>
    <message>
        <source>Open a dossier with proposals first: there is nothing to review.</source>
        <translation>Сначала откройте досье с предложениями: рассматривать нечего.</translation>
    </message>
    <message>
        <source>Comparing {older} and {newer}</source>
        <translation>Сравнение: {older} и {newer}</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours; nothing was lost. ({what})</source>
        <translation>Это сбой программы, а не ваша ошибка; ничего не потеряно. ({what})</translation>
    </message>
    <message>
        <source>Saved a copy as {file}.</source>
        <translation>Копия сохранена как {file}.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Сохранение копии</translation>
    </message>
    <message>
        <source>{name} (copy).travaux</source>
        <translation>{name} (копия).travaux</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Dossiers (*.travaux)</source>
        <translation>Досье (*.travaux)</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Открыть досье</translation>
    </message>
    <message>
        <source>Making “{name}”</source>
        <translation>Создание «{name}»</translation>
    </message>
    <message>
        <source>Opening “{name}”</source>
        <translation>Открытие «{name}»</translation>
    </message>
    <message>
        <source>A dossier of an older version</source>
        <translation>Досье более ранней версии</translation>
    </message>
    <message>
        <source>“{name}” was made by an older version of Travaux. Bring it up to date on the server?</source>
        <translation>«{name}» создано более ранней версией Travaux. Обновить его на сервере?</translation>
    </message>
    <message>
        <source>From then on your colleagues need this version of Travaux, too. No copy of it is kept before: backups are the server’s own.</source>
        <translation>С этого момента и вашим коллегам понадобится эта версия Travaux. Копия перед этим не сохраняется: резервные копии делает сам сервер.</translation>
    </message>
    <message>
        <source>&amp;Bring it up to date</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>“{name}” was brought up to date; a copy of it as it was lies beside it.</source>
        <translation>«{name}» обновлено; рядом лежит копия в прежнем виде.</translation>
    </message>
    <message>
        <source>“{name}” was brought up to date on the server.</source>
        <translation>«{name}» обновлено на сервере.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: bringing it up to date was stopped.</source>
        <translation>«{name}» не открыто: обновление остановлено.</translation>
    </message>
    <message>
        <source>Bringing “{name}” up to date</source>
        <translation>Обновление «{name}»</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Подготовка примера</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>Открытие примера</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Новое досье</translation>
    </message>
    <message>
        <source>Older draft</source>
        <translation>Прежний проект</translation>
    </message>
    <message>
        <source>Newer draft</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Exchange the two drafts</source>
        <translation>Поменять проекты местами</translation>
    </message>
    <message>
        <source>The pair before</source>
        <translation>Предыдущая пара</translation>
    </message>
    <message>
        <source>The next pair</source>
        <translation>Следующая пара</translation>
    </message>
    <message>
        <source>Words or article</source>
        <translation>Слова или статья</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Фильтр по словам</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Changes of form alone are listed when they are asked for</source>
        <translation>Изменения одного лишь оформления показываются в списке по запросу</translation>
    </message>
    <message>
        <source>Under their articles</source>
        <translation>По статьям</translation>
    </message>
    <message>
        <source>Under who asked</source>
        <translation>По тем, кто просил</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>В порядке текста</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n of formatting, not listed</source>
        <translation>
            <numerusform>и %n в оформлении, не показано</numerusform>
            <numerusform>и %n в оформлении, не показаны</numerusform>
            <numerusform>и %n в оформлении, не показано</numerusform>
        </translation>
    </message>
    <message>
        <source>No brackets alone</source>
        <translation>Без одних скобок</translation>
    </message>
    <message>
        <source>Amendments in which nothing but brackets came or went are left out</source>
        <translation>Поправки, в которых появились или исчезли только скобки, не показываются</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Наше</translation>
    </message>
    <message>
        <source>Only amendments that are not marked as read</source>
        <translation>Только поправки, не отмеченные как прочитанные</translation>
    </message>
    <message>
        <source>Only amendments that touch a red line or an ask of ours</source>
        <translation>Только поправки, затрагивающие красную линию или нашу просьбу</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>По весу</translation>
    </message>
    <message>
        <source>How the amendments stand</source>
        <translation>Как расположены поправки</translation>
    </message>
    <message numerus="yes">
        <source>%n amendments</source>
        <translation>
            <numerusform>%n поправка</numerusform>
            <numerusform>%n поправки</numerusform>
            <numerusform>%n поправок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n amendments</source>
        <translation>
            <numerusform>{some} из %n поправки</numerusform>
            <numerusform>{some} из %n поправок</numerusform>
            <numerusform>{some} из %n поправок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n changes</source>
        <translation>
            <numerusform>{some} из %n изменения</numerusform>
            <numerusform>{some} из %n изменений</numerusform>
            <numerusform>{some} из %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Filter by {what}: {chosen}</source>
        <translation>Фильтр, {what}: {chosen}</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen changes</source>
        <translation>
            <numerusform>%n выбранное изменение</numerusform>
            <numerusform>%n выбранных изменения</numerusform>
            <numerusform>%n выбранных изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>not where they asked the contrary</source>
        <translation>кроме просьб об обратном</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>touching what is ours</source>
        <translation>затрагивает наше</translation>
    </message>
    <message>
        <source>without brackets alone</source>
        <translation>без одних скобок</translation>
    </message>
    <message>
        <source>Filter: {what}. Press to take it away</source>
        <translation>Фильтр: {what}. Нажмите, чтобы снять</translation>
    </message>
    <message>
        <source>outside of chapters</source>
        <translation>вне глав</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Затрагивает</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Глава</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>By weight: A is what binds or is counted, B other wording, C form</source>
        <translation>По весу: A — что обязывает или исчисляется, B — иные формулировки, C — форма</translation>
    </message>
    <message>
        <source>By who asked</source>
        <translation>По тому, кто просил</translation>
    </message>
    <message>
        <source>By kind: inserted, deleted, moved, renumbered …</source>
        <translation>По виду: добавлено, исключено, перенесено, перенумеровано…</translation>
    </message>
    <message>
        <source>By class: changes of substance, changes that only follow others, editorial ones</source>
        <translation>По классу: по существу, лишь вытекающие из других, редакционные</translation>
    </message>
    <message>
        <source>By what a change touches: verbs of obligation, numbers, time limits, scope …</source>
        <translation>По тому, что затронуто: глаголы обязанности, числа, сроки, сфера действия…</translation>
    </message>
    <message>
        <source>By how it is known who asked: marked in the draft, matched by wording, said by a person</source>
        <translation>По тому, откуда известно, кто просил: отмечено в проекте, совпали слова, сказал человек</translation>
    </message>
    <message>
        <source>By chapter, part or annex</source>
        <translation>По главе, части или приложению</translation>
    </message>
    <message>
        <source>By notes of yours that stand there</source>
        <translation>По вашим заметкам в этом месте</translation>
    </message>
    <message>
        <source>By which way a change leads: toward a source, away from one; or stands verbatim in one</source>
        <translation>По направлению: в сторону источника, в сторону от него или дословно по источнику</translation>
    </message>
    <message>
        <source>By the instrument from which the words come</source>
        <translation>По документу, из которого взяты слова</translation>
    </message>
    <message>
        <source>touches our proposal</source>
        <translation>затрагивает наше предложение</translation>
    </message>
    <message>
        <source>to check with the capital</source>
        <translation>запросить столицу</translation>
    </message>
    <message>
        <source>another note</source>
        <translation>другое примечание</translation>
    </message>
    <message>
        <source>any note</source>
        <translation>любое примечание</translation>
    </message>
    <message>
        <source>toward a source</source>
        <translation>в сторону источника</translation>
    </message>
    <message>
        <source>away from a source</source>
        <translation>в сторону от источника</translation>
    </message>
    <message>
        <source>stands verbatim in a source</source>
        <translation>дословно стоит в источнике</translation>
    </message>
    <message>
        <source>{shown} of {changes}</source>
        <translation>{shown} из {changes}</translation>
    </message>
    <message>
        <source>No change between these two drafts</source>
        <translation>Между этими двумя проектами изменений нет</translation>
    </message>
    <message>
        <source>How both drafts are read: as issued, before tracked changes, without brackets, as one actor proposed …</source>
        <translation>Как читаются оба проекта: как изданы, до отслеженных исправлений, без скобок, по предложению одного участника…</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>Как выпущено</translation>
    </message>
    <message>
        <source>Before tracked changes</source>
        <translation>До исправлений</translation>
    </message>
    <message>
        <source>All tracked changes accepted</source>
        <translation>Все исправления приняты</translation>
    </message>
    <message>
        <source>Without brackets</source>
        <translation>Без скобок</translation>
    </message>
    <message>
        <source>Option {number} of every choice</source>
        <translation>Везде вариант {number}</translation>
    </message>
    <message>
        <source>Only the tracked changes of “{author}”</source>
        <translation>Только правка автора «{author}»</translation>
    </message>
    <message>
        <source>As proposed by {actor}</source>
        <translation>По предложению {actor}</translation>
    </message>
    <message numerus="yes">
        <source>%n of formatting</source>
        <translation>
            <numerusform>%n в оформлении</numerusform>
            <numerusform>%n в оформлении</numerusform>
            <numerusform>%n в оформлении</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts ({endings});;All files (*)</source>
        <translation>Проекты ({endings});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Add drafts</source>
        <translation>Добавление проектов</translation>
    </message>
    <message>
        <source>Papers with proposals ({endings});;All files (*)</source>
        <translation>Документы с предложениями ({endings});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Add proposals</source>
        <translation>Добавление предложений</translation>
    </message>
    <message>
        <source>Make or open a dossier first: proposals are kept in one.</source>
        <translation>Сначала создайте или откройте досье: предложения хранятся в нем.</translation>
    </message>
    <message>
        <source>the proposal entered on {place}</source>
        <translation>внесенное предложение, {place}</translation>
    </message>
    <message>
        <source>Make or open a dossier first: drafts and papers are kept in one.</source>
        <translation>Сначала создайте или откройте досье: проекты и документы хранятся в нем.</translation>
    </message>
    <message>
        <source>the import of {names}</source>
        <translation>импорт: {names}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Чтение: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files</source>
        <translation>
            <numerusform>Чтение&#xa0;%n файла</numerusform>
            <numerusform>Чтение&#xa0;%n файлов</numerusform>
            <numerusform>Чтение&#xa0;%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this dossier</source>
        <translation>Открыть это досье</translation>
    </message>
    <message numerus="yes">
        <source>%n files → proposals of this dossier</source>
        <translation>
            <numerusform>%n файл → предложения этого досье</numerusform>
            <numerusform>%n файла → предложения этого досье</numerusform>
            <numerusform>%n файлов → предложения этого досье</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files → drafts</source>
        <translation>
            <numerusform>%n файл → проект</numerusform>
            <numerusform>%n файла → проекты</numerusform>
            <numerusform>%n файлов → проекты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files → proposals</source>
        <translation>
            <numerusform>%n файл → предложения</numerusform>
            <numerusform>%n файла → предложения</numerusform>
            <numerusform>%n файлов → предложения</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft → join a dossier</source>
        <translation>Проект → добавить в досье</translation>
    </message>
    <message>
        <source>2 drafts → compare</source>
        <translation>2 проекта → сравнить</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts → new dossier</source>
        <translation>
            <numerusform>%n проект → новое досье</numerusform>
            <numerusform>%n проекта → новое досье</numerusform>
            <numerusform>%n проектов → новое досье</numerusform>
        </translation>
    </message>
    <message>
        <source>Existing treaties ({endings});;All files (*)</source>
        <translation>Действующие договоры ({endings});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Что выполняется</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Подсчитать заново</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>once a dossier is open</source>
        <translation>когда открыто досье</translation>
    </message>
    <message>
        <source>once the dossier is locked</source>
        <translation>когда досье защищено</translation>
    </message>
    <message>
        <source>once two files are compared without being kept</source>
        <translation>когда два файла сравниваются без сохранения</translation>
    </message>
    <message>
        <source>once two drafts are compared</source>
        <translation>когда сопоставлены два проекта</translation>
    </message>
    <message>
        <source>once there are changes</source>
        <translation>когда есть изменения</translation>
    </message>
    <message>
        <source>once two drafts are compared, in their room</source>
        <translation>когда сопоставлены два проекта, в разделе с ними</translation>
    </message>
    <message>
        <source>once a change is chosen</source>
        <translation>когда выбрано изменение</translation>
    </message>
    <message>
        <source>once you have been elsewhere</source>
        <translation>когда вы побываете в другом месте</translation>
    </message>
    <message>
        <source>once you have gone back</source>
        <translation>когда вы вернётесь назад</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>сейчас недоступно</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Найти что угодно</translation>
    </message>
    <message>
        <source>Nothing has these words: no command, no article, actor, note or paper. Take some letters away.</source>
        <translation>Ничего с такими словами нет: ни команды, ни статьи, ни участника, ни заметки, ни документа. Уберите несколько букв.</translation>
    </message>
    <message>
        <source>A command, an article, an actor, a note, a paper</source>
        <translation>Команда, статья, участник, заметка, документ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, after a size of letters</comment>
        <translation> пт</translation>
    </message>
    <message>
        <source>Open the last dossier when Travaux starts</source>
        <translation>Открывать последнее досье при запуске Travaux</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Никто не назван</translation>
    </message>
    <message>
        <source>Stands with the notes that you write from now on, and is kept on this computer and in them. A copy for a partner never has it, unless you say so.</source>
        <translation>Стоит при примечаниях, которые вы пишете с этого момента, и хранится на этом компьютере и в них. В копии для партнёра его нет, если вы не попросите об этом.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>&amp;Size of type, in the treaty text</source>
        <translation>&amp;Размер шрифта в тексте договора</translation>
    </message>
    <message>
        <source>Unchanged provisions shown &amp;around a change</source>
        <translation>Неизмененные положения &amp;вокруг изменения</translation>
    </message>
    <message>
        <source>Your &amp;name or initials, for notes</source>
        <translation>Ваше &amp;имя или инициалы, для примечаний</translation>
    </message>
    <message>
        <source>What you enter is stored at once in the dossier. Travaux opens no connection to a network, but to the server of a dossier that you open there.</source>
        <translation>Все внесенное сразу сохраняется в досье. Travaux не подключается к сети, кроме сервера, на котором вы открываете досье.</translation>
    </message>
    <message>
        <source>Of every dossier with something in it a copy of each day on which it is opened lies beside it, five at most, in a folder that is called as it is, with the word “backups”.</source>
        <translation>Рядом с каждым досье, в котором что-то есть, лежат копии за дни, когда его открывали, не более пяти, в папке с его именем и словом «backups».</translation>
    </message>
    <message>
        <source>insertion</source>
        <translation>добавление</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>исключение</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>замена</translation>
    </message>
    <message>
        <source>move</source>
        <translation>перенос</translation>
    </message>
    <message>
        <source>renumbering</source>
        <translation>изменение нумерации</translation>
    </message>
    <message>
        <source>split</source>
        <translation>разделение</translation>
    </message>
    <message>
        <source>join</source>
        <translation>объединение</translation>
    </message>
    <message>
        <source>bracketing</source>
        <translation>квадратные скобки</translation>
    </message>
    <message>
        <source>option</source>
        <translation>вариант</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>пометка об авторе</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>cross-reference</source>
        <translation>перекрестная ссылка</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>оформление</translation>
    </message>
    <message>
        <source>substantive</source>
        <translation>по существу</translation>
    </message>
    <message>
        <source>consequential</source>
        <translation>вытекающее из других</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>редакционное</translation>
    </message>
    <message numerus="yes">
        <source>%n substantive</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n по существу</numerusform>
            <numerusform>%n по существу</numerusform>
            <numerusform>%n по существу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consequential</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n вытекающее из других</numerusform>
            <numerusform>%n вытекающих из других</numerusform>
            <numerusform>%n вытекающих из других</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editorial</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n редакционное</numerusform>
            <numerusform>%n редакционных</numerusform>
            <numerusform>%n редакционных</numerusform>
        </translation>
    </message>
    <message>
        <source>A: rights, obligations, numbers, scope</source>
        <translation>A: права, обязанности, числа, сфера</translation>
    </message>
    <message>
        <source>B: other wording</source>
        <translation>B: иные формулировки</translation>
    </message>
    <message>
        <source>C: brackets, references, style, notes</source>
        <translation>C: скобки, ссылки, стиль, примечания</translation>
    </message>
    <message>
        <source>modal verb</source>
        <translation>модальный глагол</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>ограничивающее выражение</translation>
    </message>
    <message>
        <source>number or date</source>
        <translation>число или дата</translation>
    </message>
    <message>
        <source>defined term</source>
        <translation>определенный термин</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>ссылка</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>охват преступлений</translation>
    </message>
    <message>
        <source>Who asked is still being looked for.</source>
        <translation>Кто об этом просил, ещё выясняется.</translation>
    </message>
    <message>
        <source>The search for who asked was not finished: the names are missing.</source>
        <translation>Поиск тех, кто об этом просил, не завершён: имён нет.</translation>
    </message>
    <message>
        <source>marked in the draft</source>
        <translation>отмечено в проекте</translation>
    </message>
    <message>
        <source>matched by wording</source>
        <translation>совпадение формулировки</translation>
    </message>
    <message>
        <source>asserted by a person</source>
        <translation>указано человеком</translation>
    </message>
    <message>
        <source>{new} (was {old})</source>
        <translation>{new} (прежде {old})</translation>
    </message>
    <message>
        <source>Amendment {number}</source>
        <translation>Поправка {number}</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>автор не установлен</translation>
    </message>
    <message>
        <source>against: {name}</source>
        <translation>против: {name}</translation>
    </message>
    <message>
        <source>What only follows</source>
        <translation>Лишь вытекающее из других</translation>
    </message>
    <message>
        <source>Title and front matter</source>
        <translation>Название и вводная часть</translation>
    </message>
    <message>
        <source>Of form alone</source>
        <translation>Только по форме</translation>
    </message>
    <message>
        <source>propose</source>
        <comment>stance</comment>
        <translation>предлагает</translation>
    </message>
    <message>
        <source>co-sponsor</source>
        <comment>stance</comment>
        <translation>соавтор</translation>
    </message>
    <message>
        <source>support</source>
        <comment>stance</comment>
        <translation>поддерживает</translation>
    </message>
    <message>
        <source>oppose</source>
        <comment>stance</comment>
        <translation>возражает</translation>
    </message>
    <message>
        <source>retain</source>
        <comment>stance</comment>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>stance</comment>
        <translation>исключить</translation>
    </message>
    <message>
        <source>reserve</source>
        <comment>stance</comment>
        <translation>резервирует позицию</translation>
    </message>
    <message>
        <source>flexible</source>
        <comment>stance</comment>
        <translation>гибкая позиция</translation>
    </message>
    <message>
        <source>withdraw</source>
        <comment>stance</comment>
        <translation>отзывает</translation>
    </message>
    <message>
        <source>insert</source>
        <comment>edit</comment>
        <translation>добавить</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>edit</comment>
        <translation>исключить</translation>
    </message>
    <message>
        <source>replace</source>
        <comment>edit</comment>
        <translation>заменить</translation>
    </message>
    <message>
        <source>new wording</source>
        <comment>edit</comment>
        <translation>новая формулировка</translation>
    </message>
    <message>
        <source>bracket</source>
        <comment>edit</comment>
        <translation>взять в скобки</translation>
    </message>
    <message>
        <source>support</source>
        <comment>edit</comment>
        <translation>поддержать</translation>
    </message>
    <message>
        <source>oppose</source>
        <comment>edit</comment>
        <translation>возразить</translation>
    </message>
    <message>
        <source>retain</source>
        <comment>edit</comment>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>move</source>
        <comment>edit</comment>
        <translation>перенести</translation>
    </message>
    <message>
        <source>question</source>
        <comment>edit</comment>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>note</source>
        <comment>edit</comment>
        <translation>примечание</translation>
    </message>
    <message>
        <source>proponent</source>
        <translation>автор предложения</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>координатор</translation>
    </message>
    <message>
        <source>speaker for others</source>
        <translation>выступающий от имени других</translation>
    </message>
    <message>
        <source>State</source>
        <translation>государство</translation>
    </message>
    <message>
        <source>group</source>
        <translation>группа</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>должностное лицо</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>территория</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>title of the dossier</source>
        <translation>название досье</translation>
    </message>
    <message>
        <source>label of a draft</source>
        <translation>обозначение проекта</translation>
    </message>
    <message>
        <source>symbol of a draft</source>
        <translation>условное обозначение проекта</translation>
    </message>
    <message>
        <source>date of a draft</source>
        <translation>дата проекта</translation>
    </message>
    <message>
        <source>meeting of a draft</source>
        <translation>совещание, к которому относится проект</translation>
    </message>
    <message>
        <source>file of a draft</source>
        <translation>файл проекта</translation>
    </message>
    <message>
        <source>notation of a draft</source>
        <translation>обозначения проекта</translation>
    </message>
    <message>
        <source>look at how a draft was read</source>
        <translation>проверка чтения проекта</translation>
    </message>
    <message>
        <source>order of the drafts</source>
        <translation>порядок проектов</translation>
    </message>
    <message>
        <source>title of an instrument</source>
        <translation>название документа</translation>
    </message>
    <message>
        <source>short name of an instrument</source>
        <translation>краткое название документа</translation>
    </message>
    <message>
        <source>symbol of an instrument</source>
        <translation>шифр документа</translation>
    </message>
    <message>
        <source>date of an instrument</source>
        <translation>дата документа</translation>
    </message>
    <message>
        <source>entry into force of an instrument</source>
        <translation>вступление документа в силу</translation>
    </message>
    <message>
        <source>of what an instrument is a version</source>
        <translation>чьей редакцией является документ</translation>
    </message>
    <message>
        <source>text of an instrument (language, words)</source>
        <translation>текст документа (язык, слова)</translation>
    </message>
    <message>
        <source>proposal paper</source>
        <translation>документ с предложениями</translation>
    </message>
    <message>
        <source>author of tracked changes</source>
        <translation>автор исправлений</translation>
    </message>
    <message>
        <source>actor of this dossier</source>
        <translation>участник этого досье</translation>
    </message>
    <message>
        <source>setting of this dossier</source>
        <translation>настройка этого досье</translation>
    </message>
    <message>
        <source>joined provisions</source>
        <translation>соединённые положения</translation>
    </message>
    <message>
        <source>who asked</source>
        <translation>кто просил</translation>
    </message>
    <message>
        <source>position</source>
        <translation>позиция</translation>
    </message>
    <message numerus="yes">
        <source>%n instruments</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal papers</source>
        <translation>
            <numerusform>%n документ с предложениями</numerusform>
            <numerusform>%n документа с предложениями</numerusform>
            <numerusform>%n документов с предложениями</numerusform>
        </translation>
    </message>
    <message>
        <source>Store and review</source>
        <translation>Сохранить и проверить</translation>
    </message>
    <message>
        <source>Goes to the next doubt (F7)</source>
        <translation>К следующему сомнению (F7)</translation>
    </message>
    <message>
        <source>Goes to the next one</source>
        <translation>К следующему</translation>
    </message>
    <message>
        <source>Goes to the next proposal of others</source>
        <translation>К следующему предложению других авторов</translation>
    </message>
    <message>
        <source>The &amp;proposals as recognised</source>
        <translation>Распознанные &amp;предложения</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%n предложение</numerusform>
            <numerusform>%n предложения</numerusform>
            <numerusform>%n предложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who ask</source>
        <translation>
            <numerusform>%n автор</numerusform>
            <numerusform>%n автора</numerusform>
            <numerusform>%n авторов</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is among the papers of the dossier already. It is not stored again.</source>
        <translation>{file} уже есть среди документов досье. Повторно он не сохраняется.</translation>
    </message>
    <message>
        <source>{file}: a paper with proposals. Nothing is stored yet.</source>
        <translation>{file}: документ с предложениями. Пока ничего не сохранено.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of joined provisions</source>
        <translation>
            <numerusform>%n пара соединённых положений</numerusform>
            <numerusform>%n пары соединённых положений</numerusform>
            <numerusform>%n пар соединённых положений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authors of tracked changes</source>
        <translation>
            <numerusform>%n автор исправлений</numerusform>
            <numerusform>%n автора исправлений</numerusform>
            <numerusform>%n авторов исправлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actors of this dossier</source>
        <translation>
            <numerusform>%n участник этого досье</numerusform>
            <numerusform>%n участника этого досье</numerusform>
            <numerusform>%n участников этого досье</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings of this dossier</source>
        <translation>
            <numerusform>%n настройка этого досье</numerusform>
            <numerusform>%n настройки этого досье</numerusform>
            <numerusform>%n настроек этого досье</numerusform>
        </translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>еще не рассмотрено</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>rejected: no evidence</source>
        <translation>отклонено: не подтверждение</translation>
    </message>
    <message>
        <source>agreed ad referendum</source>
        <translation>согласовано ad referendum</translation>
    </message>
    <message>
        <source>agreed in informals</source>
        <translation>согласовано на неофициальных консультациях</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>на рассмотрении</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>fate</comment>
        <translation>учтено</translation>
    </message>
    <message>
        <source>taken in part</source>
        <comment>fate</comment>
        <translation>учтено частично</translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>fate</comment>
        <translation>изложено иначе</translation>
    </message>
    <message>
        <source>bracketed</source>
        <comment>fate</comment>
        <translation>в скобках</translation>
    </message>
    <message>
        <source>not taken</source>
        <comment>fate</comment>
        <translation>не учтено</translation>
    </message>
    <message>
        <source>dropped later</source>
        <comment>fate</comment>
        <translation>позднее снято</translation>
    </message>
    <message>
        <source>restored</source>
        <comment>fate</comment>
        <translation>восстановлено</translation>
    </message>
    <message>
        <source>renumbered as others came and went</source>
        <translation>нумерация изменена из-за других изменений</translation>
    </message>
    <message>
        <source>references that follow</source>
        <translation>соответственно измененные ссылки</translation>
    </message>
    <message>
        <source>brackets put</source>
        <translation>поставлены квадратные скобки</translation>
    </message>
    <message>
        <source>brackets that came with new words</source>
        <translation>скобки, внесенные с новыми словами</translation>
    </message>
    <message>
        <source>brackets lifted</source>
        <translation>квадратные скобки сняты</translation>
    </message>
    <message>
        <source>brackets gone with their words</source>
        <translation>скобки, исключенные вместе со словами</translation>
    </message>
    <message>
        <source>brackets widened</source>
        <translation>квадратные скобки расширены</translation>
    </message>
    <message>
        <source>brackets narrowed</source>
        <translation>квадратные скобки сужены</translation>
    </message>
    <message>
        <source>brackets set otherwise</source>
        <translation>квадратные скобки расставлены иначе</translation>
    </message>
    <message>
        <source>alternatives settled</source>
        <translation>альтернативы: выбор сделан</translation>
    </message>
    <message>
        <source>alternatives merged</source>
        <translation>альтернативы объединены</translation>
    </message>
    <message>
        <source>alternatives opened</source>
        <translation>внесены альтернативы</translation>
    </message>
    <message>
        <source>single signs of brackets</source>
        <translation>одиночные знаки скобок</translation>
    </message>
    <message>
        <source>tag in the text</source>
        <translation>пометка в тексте</translation>
    </message>
    <message>
        <source>tracked change</source>
        <translation>отслеживаемое исправление</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>сноска</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>обоснование</translation>
    </message>
    <message>
        <source>reported in a record</source>
        <translation>изложено в отчете о заседании</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>внесено вручную</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>красная линия</translation>
    </message>
    <message>
        <source>our proposal</source>
        <translation>наше предложение</translation>
    </message>
    <message>
        <source>check with capital</source>
        <translation>запросить столицу</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>{draft} (unofficial)</source>
        <translation>{draft} (неофициальный)</translation>
    </message>
    <message>
        <source>whole</source>
        <comment>survival of a proposal</comment>
        <translation>полностью</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>survival of a proposal</comment>
        <translation>частично</translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>survival of a proposal</comment>
        <translation>изложено иначе</translation>
    </message>
    <message>
        <source>bracketed</source>
        <comment>survival of a proposal</comment>
        <translation>в скобках</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>survival of a proposal</comment>
        <translation>утрачено</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter of the stance: propose</comment>
        <translation>П</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter of the stance: co-sponsor</comment>
        <translation>А</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter of the stance: support</comment>
        <translation>З</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter of the stance: oppose</comment>
        <translation>В</translation>
    </message>
    <message>
        <source>K</source>
        <comment>letter of the stance: retain (keep)</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter of the stance: delete</comment>
        <translation>И</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter of the stance: reserve</comment>
        <translation>Р</translation>
    </message>
    <message>
        <source>F</source>
        <comment>letter of the stance: flexible</comment>
        <translation>Г</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter of the stance: withdraw</comment>
        <translation>О</translation>
    </message>
    <message>
        <source>Groups as recorded</source>
        <translation>Группы: как записано</translation>
    </message>
    <message>
        <source>Groups by their members</source>
        <translation>Группы: по членам</translation>
    </message>
    <message>
        <source>Members of the United Nations only</source>
        <translation>Только члены Организации Объединенных Наций</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Досье</translation>
    </message>
    <message>
        <source>A file that is no dossier</source>
        <translation>Файл, который не является досье</translation>
    </message>
    <message>
        <source>{file} is no dossier. Which one is it to join?</source>
        <translation>{file} — не досье. В какое его добавить?</translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <translation>&amp;Новое досье…</translation>
    </message>
    <message>
        <source>&amp;Join this dossier</source>
        <translation>&amp;Добавить в это досье</translation>
    </message>
    <message>
        <source>&amp;Compare it with…</source>
        <translation>&amp;Сравнить с…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Compare two f&amp;iles…</source>
        <translation>Сравнить два &amp;файла…</translation>
    </message>
    <message>
        <source>Open on a ser&amp;ver…</source>
        <translation>Открыть на &amp;сервере…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Открыть &amp;пример</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>Начальная ст&amp;раница</translation>
    </message>
    <message>
        <source>&amp;Keep the comparison…</source>
        <translation>Со&amp;хранить сравнение…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Сохран&amp;ить копию…</translation>
    </message>
    <message>
        <source>&amp;Export and print…</source>
        <translation>&amp;Экспорт и печать…</translation>
    </message>
    <message>
        <source>&amp;Write the export…</source>
        <translation>&amp;Записать экспорт…</translation>
    </message>
    <message>
        <source>&amp;Merge a colleague&apos;s dossier…</source>
        <translation>О&amp;бъединить с досье коллеги…</translation>
    </message>
    <message>
        <source>Merge a dossier on a server…</source>
        <translation>Объединить с досье на сервере…</translation>
    </message>
    <message>
        <source>A copy &amp;for a partner…</source>
        <translation>&amp;Копия для партнёра…</translation>
    </message>
    <message>
        <source>Set or &amp;change the passphrase…</source>
        <translation>Задать или с&amp;менить парольную фразу…</translation>
    </message>
    <message>
        <source>Take the passphrase &amp;away…</source>
        <translation>&amp;Убрать парольную фразу…</translation>
    </message>
    <message>
        <source>New win&amp;dow</source>
        <translation>Ново&amp;е окно</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Нас&amp;тройки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Copy with the address</source>
        <translation>&amp;Копировать с адресом</translation>
    </message>
    <message>
        <source>&amp;Summary for a cable…</source>
        <translation>&amp;Сводка для телеграммы…</translation>
    </message>
    <message>
        <source>&amp;Find in the texts…</source>
        <translation>&amp;Найти в текстах…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Найти р&amp;анее</translation>
    </message>
    <message>
        <source>&amp;Begin a note here…</source>
        <translation>При&amp;мечание к этому месту…</translation>
    </message>
    <message>
        <source>&amp;All notes</source>
        <translation>&amp;Все примечания</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>До&amp;кументы</translation>
    </message>
    <message>
        <source>Add &amp;drafts…</source>
        <translation>Добавить &amp;проекты…</translation>
    </message>
    <message>
        <source>Paste &amp;from the room screen…</source>
        <translation>Вставить с &amp;экрана в зале…</translation>
    </message>
    <message>
        <source>Add &amp;proposals…</source>
        <translation>Добавить предло&amp;жения…</translation>
    </message>
    <message>
        <source>&amp;Enter a proposal by hand…</source>
        <translation>&amp;Внести предложение вручную…</translation>
    </message>
    <message>
        <source>Add e&amp;xisting instruments…</source>
        <translation>Добавить &amp;действующие документы…</translation>
    </message>
    <message>
        <source>&amp;Shelf of instruments</source>
        <translation>&amp;Справочные документы</translation>
    </message>
    <message>
        <source>&amp;Review proposals</source>
        <translation>&amp;Рассмотреть предложения</translation>
    </message>
    <message>
        <source>&amp;Order of the drafts…</source>
        <translation>Порядок про&amp;ектов…</translation>
    </message>
    <message>
        <source>No&amp;tation of a draft…</source>
        <translation>&amp;Обозначения проекта…</translation>
    </message>
    <message>
        <source>&amp;Import report of a draft…</source>
        <translation>Отчёт об &amp;импорте проекта…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Read, or unread again</source>
        <translation>Прочитано или снова не прочитано</translation>
    </message>
    <message>
        <source>Read, and on to the next &amp;unread</source>
        <translation>Прочитано, к сле&amp;дующей непрочитанной</translation>
    </message>
    <message>
        <source>To an arti&amp;cle…</source>
        <translation>&amp;К статье…</translation>
    </message>
    <message>
        <source>Other end of the &amp;move</source>
        <translation>Другой конец пере&amp;носа</translation>
    </message>
    <message>
        <source>&amp;Life of this provision</source>
        <translation>&amp;История этого положения</translation>
    </message>
    <message>
        <source>S&amp;ources of this provision</source>
        <translation>Исто&amp;чники этого положения</translation>
    </message>
    <message>
        <source>E&amp;xchange the drafts</source>
        <translation>П&amp;оменять проекты местами</translation>
    </message>
    <message>
        <source>Compare with the &amp;draft before</source>
        <translation>Сравнить с предыдущим проек&amp;том</translation>
    </message>
    <message>
        <source>The pair of drafts b&amp;efore</source>
        <translation>Пр&amp;едыдущая пара проектов</translation>
    </message>
    <message>
        <source>The next pa&amp;ir of drafts</source>
        <translation>С&amp;ледующая пара проектов</translation>
    </message>
    <message>
        <source>&amp;Filter by words</source>
        <translation>&amp;Фильтр по словам</translation>
    </message>
    <message>
        <source>Filter &amp;by</source>
        <translation>Фильт&amp;р по</translation>
    </message>
    <message>
        <source>&amp;Show all amendments</source>
        <translation>Показать все поправки</translation>
    </message>
    <message>
        <source>W&amp;eight of amendments…</source>
        <translation>В&amp;ес поправок…</translation>
    </message>
    <message>
        <source>&amp;Who asked…</source>
        <translation>&amp;Кто просил…</translation>
    </message>
    <message>
        <source>&amp;Kind of change…</source>
        <translation>&amp;Вид изменения…</translation>
    </message>
    <message>
        <source>C&amp;lass of change…</source>
        <translation>К&amp;ласс изменения…</translation>
    </message>
    <message>
        <source>What a change &amp;touches…</source>
        <translation>Что &amp;затрагивает изменение…</translation>
    </message>
    <message>
        <source>&amp;How it is known who asked…</source>
        <translation>&amp;Основание, по которому известно, кто просил…</translation>
    </message>
    <message>
        <source>&amp;Chapter…</source>
        <translation>&amp;Глава…</translation>
    </message>
    <message>
        <source>&amp;Notes…</source>
        <translation>&amp;Примечания…</translation>
    </message>
    <message>
        <source>&amp;Source…</source>
        <translation>&amp;Источник…</translation>
    </message>
    <message>
        <source>Only what is &amp;unread</source>
        <translation>Только &amp;непрочитанное</translation>
    </message>
    <message>
        <source>Only what touches &amp;ours</source>
        <translation>&amp;Только затрагивающее наше</translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation>&amp;Разделы</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Тексты</translation>
    </message>
    <message>
        <source>What &amp;became of our asks</source>
        <translation>&amp;Что стало с нашими просьбами</translation>
    </message>
    <message>
        <source>What the &amp;marks mean</source>
        <translation>Что означают &amp;знаки</translation>
    </message>
    <message>
        <source>&amp;Find anything: commands, articles, names…</source>
        <translation>&amp;Найти: команды, статьи, имена…</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>&amp;Мелкий</translation>
    </message>
    <message>
        <source>Wh&amp;ich way a change leads…</source>
        <translation>Нап&amp;равление изменения…</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Обычный</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>&amp;Крупный</translation>
    </message>
    <message>
        <source>&amp;Words inside replaced paragraphs</source>
        <translation>Слова внутри заменённых пунктов</translation>
    </message>
    <message>
        <source>L&amp;ist of changes</source>
        <translation>&amp;Перечень изменений</translation>
    </message>
    <message>
        <source>Details a&amp;nd notes</source>
        <translation>Подробности &amp;и примечания</translation>
    </message>
    <message>
        <source>&amp;Reading: the texts alone</source>
        <translation>Ч&amp;тение: одни тексты</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>Si&amp;ze of type</source>
        <translation>Ра&amp;змер шрифта</translation>
    </message>
    <message>
        <source>O&amp;ther colours</source>
        <translation>&amp;Другие цвета</translation>
    </message>
    <message>
        <source>Settle conf&amp;licts…</source>
        <translation>Разрешить расхо&amp;ждения…</translation>
    </message>
    <message>
        <source>&amp;Next amendment</source>
        <translation>&amp;Следующая поправка</translation>
    </message>
    <message>
        <source>&amp;Previous amendment</source>
        <translation>&amp;Предыдущая поправка</translation>
    </message>
    <message>
        <source>Next change inside</source>
        <translation>Следующее изменение внутри</translation>
    </message>
    <message>
        <source>Previous change inside</source>
        <translation>Предыдущее изменение внутри</translation>
    </message>
    <message>
        <source>Bac&amp;k to where you were</source>
        <translation>&amp;Назад, где вы были</translation>
    </message>
    <message>
        <source>&amp;Forward again</source>
        <translation>Снова &amp;вперёд</translation>
    </message>
    <message>
        <source>&amp;Who asked</source>
        <translation>Кто прос&amp;ил</translation>
    </message>
    <message>
        <source>Put &amp;into the brief, or take out of it</source>
        <translation>Включить в справку или &amp;исключить из неё</translation>
    </message>
    <message>
        <source>Into the brief</source>
        <translation>В справку</translation>
    </message>
    <message>
        <source>Copy as &amp;quoted lines</source>
        <translation>Копировать строками с &amp;цитатой</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <source>&amp;Confirm who asked</source>
        <translation>&amp;Подтвердить, кто просил</translation>
    </message>
    <message>
        <source>&amp;Reject who is named</source>
        <translation>&amp;Отклонить указанного</translation>
    </message>
    <message>
        <source>C&amp;orrect, or say who asked…</source>
        <translation>&amp;Исправить или указать, кто просил…</translation>
    </message>
    <message>
        <source>E&amp;xport only what is chosen…</source>
        <translation>&amp;Экспортировать только выбранное…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;One column</source>
        <translation>В одну &amp;колонку</translation>
    </message>
    <message>
        <source>Panes scroll &amp;apart</source>
        <translation>Прокручивать &amp;раздельно</translation>
    </message>
    <message>
        <source>&amp;Fold unchanged provisions</source>
        <translation>&amp;Свернуть положения без изменений</translation>
    </message>
    <message>
        <source>&amp;More unchanged provisions around</source>
        <translation>&amp;Больше неизмененных положений вокруг</translation>
    </message>
    <message>
        <source>F&amp;ewer unchanged provisions around</source>
        <translation>Ме&amp;ньше неизмененных положений вокруг</translation>
    </message>
    <message>
        <source>Current row in wor&amp;ds</source>
        <translation>Текущая строка с&amp;ловами</translation>
    </message>
    <message>
        <source>Drafts and their &amp;brackets above</source>
        <translation>Проекты и их скобки с&amp;верху</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>Where the &amp;log of faults lies…</source>
        <translation>Где находится &amp;журнал сбоев…</translation>
    </message>
    <message>
        <source>&amp;About Travaux</source>
        <translation>&amp;О программе Travaux</translation>
    </message>
    <message>
        <source>Dossiers opened before</source>
        <translation>Ранее открытые досье</translation>
    </message>
    <message>
        <source>Not found any more: {path}</source>
        <translation>Не найдено: {path}</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ранее открытые</translation>
    </message>
    <message>
        <source>Two drafts of a treaty side by side, and who asked for each change. A dossier keeps all the drafts and papers of one negotiation in one file on this computer.</source>
        <translation>Два проекта договора рядом, и кто просил о каждом изменении. Досье хранит все проекты и документы одних переговоров в одном файле на этом компьютере.</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Новое досье…</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>Сравнить два файла…</translation>
    </message>
    <message>
        <source>Open a dossier…</source>
        <translation>Открыть досье…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Посмотреть пример</translation>
    </message>
    <message>
        <source>Drop a dossier here to open it, or two drafts to compare them at once</source>
        <translation>Перетащите сюда досье, чтобы открыть его, или два проекта, чтобы сразу их сравнить</translation>
    </message>
    <message>
        <source>This dossier is empty. Add two drafts, and they are compared at once.</source>
        <translation>Это досье пусто. Добавьте два проекта, и они будут сразу сопоставлены.</translation>
    </message>
    <message>
        <source>This dossier has one draft. Add one more, and the two are compared at once.</source>
        <translation>В этом досье один проект. Добавьте еще один, и они будут сразу сопоставлены.</translation>
    </message>
    <message>
        <source>Add drafts…</source>
        <translation>Добавить проекты…</translation>
    </message>
    <message>
        <source>Paste from the room screen…</source>
        <translation>Вставить с экрана в зале…</translation>
    </message>
    <message>
        <source>Article 5, or 5(2)</source>
        <translation>Статья 5 или 5(2)</translation>
    </message>
    <message>
        <source>Only those who spoke a&amp;part</source>
        <translation>Только вы&amp;ступившие отдельно</translation>
    </message>
    <message>
        <source>Of which draft</source>
        <translation>По какому проекту</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Proposals as they were read</source>
        <translation>Предложения, как они прочитаны</translation>
    </message>
    <message>
        <source>How groups are counted</source>
        <translation>Как учитываются группы</translation>
    </message>
    <message>
        <source>Dr&amp;aft</source>
        <translation>Прое&amp;кт</translation>
    </message>
    <message>
        <source>Prov&amp;ision, as that draft prints it</source>
        <translation>П&amp;оложение, как оно обозначено в этом проекте</translation>
    </message>
    <message>
        <source>Gro&amp;ups</source>
        <translation>&amp;Группы</translation>
    </message>
    <message>
        <source>Write the address of a provision, as “Article 5(2)”, or choose an article.</source>
        <translation>Напишите адрес положения, например «Статья 5(2)», или выберите статью.</translation>
    </message>
    <message>
        <source>That to which most proposals speak</source>
        <translation>Тот, к которому относится большинство предложений</translation>
    </message>
    <message>
        <source>Only on this provision</source>
        <translation>Только это положение</translation>
    </message>
    <message>
        <source>Only this actor</source>
        <translation>Только эта сторона</translation>
    </message>
    <message>
        <source>Draft on which positions are laid</source>
        <translation>Проект, к которому отнесены позиции</translation>
    </message>
    <message>
        <source>&amp;Enter a position…</source>
        <translation>&amp;Внести позицию…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Показать в&amp;се</translation>
    </message>
    <message>
        <source>On &amp;draft:</source>
        <translation>По &amp;проекту:</translation>
    </message>
    <message>
        <source>Gathering positions</source>
        <translation>Сбор позиций</translation>
    </message>
    <message>
        <source>What was said is followed through the drafts, to where it stands in the one that is shown.</source>
        <translation>Сказанное прослеживается по проектам до места в том, который показан.</translation>
    </message>
    <message>
        <source>Gathering positions …</source>
        <translation>Сбор позиций…</translation>
    </message>
    <message>
        <source>The positions could not be gathered.</source>
        <translation>Собрать позиции не удалось.</translation>
    </message>
    <message>
        <source>The positions were not gathered to their end.</source>
        <translation>Сбор позиций не завершен.</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Все стороны</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions are hidden by the filter.</source>
        <translation>
            <numerusform>Фильтром скрыто %n положение.</numerusform>
            <numerusform>Фильтром скрыты %n положения.</numerusform>
            <numerusform>Фильтром скрыто %n положений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is like that.</source>
        <translation>Ничего подходящего нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n actors</source>
        <translation>
            <numerusform>%n сторона</numerusform>
            <numerusform>%n стороны</numerusform>
            <numerusform>%n сторон</numerusform>
        </translation>
    </message>
    <message>
        <source>not by members, for no day is told: {groups}</source>
        <translation>не по членам, так как дата не указана: {groups}</translation>
    </message>
    <message>
        <source>Open one to see who stands where.</source>
        <translation>Откройте досье, чтобы увидеть, кто какую позицию занимает.</translation>
    </message>
    <message>
        <source>They come with proposals, with tags in a draft, and by hand.</source>
        <translation>Они поступают из предложений и пометок в проекте или вносятся вручную.</translation>
    </message>
    <message>
        <source>Add proposals…</source>
        <translation>Добавить предложения…</translation>
    </message>
    <message>
        <source>No position is recorded yet.</source>
        <translation>Позиций пока не записано.</translation>
    </message>
    <message>
        <source>position on {place}</source>
        <translation>позиция по {place}</translation>
    </message>
    <message>
        <source>Export positions</source>
        <translation>Экспорт позиций</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions are written to {file}.</source>
        <translation>
            <numerusform>%n положение записано в {file}.</numerusform>
            <numerusform>%n положения записаны в {file}.</numerusform>
            <numerusform>%n положений записано в {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop drafts here. Papers with proposals (compilations, tables) are dropped with Shift held down</source>
        <translation>Перетащите сюда проекты. Документы с предложениями (подборки, таблицы) перетаскивайте с нажатой клавишей Shift</translation>
    </message>
    <message>
        <source>asked for the contrary</source>
        <translation>просьба об обратном</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>– просьба</translation>
    </message>
    <message>
        <source>As written; no delegation is confirmed for this name: {names}</source>
        <translation>Как написано; ни одна делегация не подтверждена для этого названия: {names}</translation>
    </message>
    <message>
        <source>The whole block of the paper</source>
        <translation>Весь фрагмент документа</translation>
    </message>
    <message>
        <source>Show the whole block of the paper</source>
        <translation>Показать весь фрагмент документа</translation>
    </message>
    <message>
        <source>Rationale:</source>
        <translation>Обоснование:</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Целиком</translation>
    </message>
    <message>
        <source>Show the whole rationale</source>
        <translation>Показать обоснование целиком</translation>
    </message>
    <message>
        <source>Likeness {score} of 1.</source>
        <translation>Сходство {score} из 1.</translation>
    </message>
    <message>
        <source>Words in common:</source>
        <translation>Общие слова:</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>The draft itself marks these words.</source>
        <translation>Эти слова помечены в самом проекте.</translation>
    </message>
    <message>
        <source>≈ Found by wording: the words that changed are words that were proposed. It is not recorded that one follows from the other.</source>
        <translation>≈ Найдено по формулировке: измененные слова совпадают с предложенными. Не записано, что одно вытекает из другого.</translation>
    </message>
    <message>
        <source>✎ A person says so.</source>
        <translation>✎ Указано человеком.</translation>
    </message>
    <message>
        <source>touches a red line</source>
        <translation>затрагивает красную линию</translation>
    </message>
    <message>
        <source>in the brief</source>
        <translation>в справке</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>touches a note of yours</source>
        <translation>затрагивает ваше примечание</translation>
    </message>
    <message>
        <source>asked elsewhere</source>
        <translation>запрошено в другом месте</translation>
    </message>
    <message>
        <source>asked for a part of the words</source>
        <translation>просил лишь о части слов</translation>
    </message>
    <message>
        <source>Follow {actor} no longer</source>
        <translation>Прекратить отслеживать: {actor}</translation>
    </message>
    <message>
        <source>Follow {actor} with a colour</source>
        <translation>Отслеживать цветом: {actor}</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>Сначала выберите изменение.</translation>
    </message>
    <message>
        <source>Several stand behind this change: take the link below the one you mean.</source>
        <translation>За этим изменением стоят несколько сторон: воспользуйтесь ссылкой под нужной.</translation>
    </message>
    <message>
        <source>There is nothing to confirm here; say who asked with Ctrl+Shift+A.</source>
        <translation>Подтверждать здесь нечего; укажите, кто просил, нажав Ctrl+Shift+A.</translation>
    </message>
    <message numerus="yes">
        <source>%n bear several names: answer these one by one.</source>
        <translation>
            <numerusform>У %n несколько имён: ответьте на него отдельно.</numerusform>
            <numerusform>У %n несколько имён: ответьте на них по одному.</numerusform>
            <numerusform>У %n несколько имён: ответьте на них по одному.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who asked for %n changes</source>
        <translation>
            <numerusform>кто просил о %n изменении</numerusform>
            <numerusform>кто просил о %n изменениях</numerusform>
            <numerusform>кто просил о %n изменениях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered: %n changes.</source>
        <translation>
            <numerusform>Дан ответ: %n изменение.</numerusform>
            <numerusform>Дан ответ: %n изменения.</numerusform>
            <numerusform>Дан ответ: %n изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asked for this change?</source>
        <translation>Кто просил об этом изменении?</translation>
    </message>
    <message>
        <source>Where is it recorded: a paper, a meeting, a note</source>
        <translation>Где это зафиксировано: документ, заседание, заметка</translation>
    </message>
    <message>
        <source>Where it is recorded</source>
        <translation>Где это зафиксировано</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>Зафиксировано в</translation>
    </message>
    <message>
        <source>1–9 or Enter takes a candidate · Backspace takes the last name away · Enter on an empty line: on to where it is recorded</source>
        <translation>1–9 или Enter&#xa0;– выбрать название · Backspace&#xa0;– убрать последнее · Enter в пустой строке&#xa0;– перейти к тому, где это записано</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>who asked in {place}</source>
        <translation>кто просил, {place}</translation>
    </message>
    <message>
        <source>Keeping what you said</source>
        <translation>Сохранение указанного вами</translation>
    </message>
    <message>
        <source>Showing what you said</source>
        <translation>Показ указанного вами</translation>
    </message>
    <message>
        <source>open</source>
        <translation>развернуто</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свернуто</translation>
    </message>
    <message>
        <source>The change in detail</source>
        <translation>Подробно об изменении</translation>
    </message>
    <message>
        <source>Choose a change in the text or in the list: who asked for it, and where, is shown here.</source>
        <translation>Выберите изменение в тексте или в перечне: здесь показано, кто о нем просил и где.</translation>
    </message>
    <message>
        <source>F7 goes to the next amendment, Ctrl+G to an article, Ctrl+K to anything by its name.</source>
        <translation>F7 ведёт к следующей поправке, Ctrl+G — к статье, Ctrl+K — ко всему по названию.</translation>
    </message>
    <message>
        <source>F2 explains the marks.</source>
        <translation>F2 объясняет знаки.</translation>
    </message>
    <message numerus="yes">
        <source>%n are chosen together</source>
        <translation>
            <numerusform>Выбрана вместе %n</numerusform>
            <numerusform>Выбраны вместе %n</numerusform>
            <numerusform>Выбрано вместе %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n places</source>
        <translation>
            <numerusform>В %n месте</numerusform>
            <numerusform>В %n местах</numerusform>
            <numerusform>В %n местах</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asked for other changes of this amendment</source>
        <translation>Кто просил о других изменениях этой поправки</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: they stand at the changes inside</source>
        <translation>
            <numerusform>и ещё %n: при изменениях внутри</numerusform>
            <numerusform>и ещё %n: при изменениях внутри</numerusform>
            <numerusform>и ещё %n: при изменениях внутри</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {number} of {all}</source>
        <translation>Изменение {number} из {all}</translation>
    </message>
    <message>
        <source>{older} → {newer}</source>
        <translation>{older} → {newer}</translation>
    </message>
    <message>
        <source>the same words in both drafts</source>
        <translation>в обоих проектах те же слова</translation>
    </message>
    <message>
        <source>Older words: {words}</source>
        <translation>Прежний текст: {words}</translation>
    </message>
    <message>
        <source>Newer words: {words}</source>
        <translation>Новый текст: {words}</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Кто просил</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Автор не установлен</translation>
    </message>
    <message>
        <source>nothing was found in the drafts and papers that shows who asked.</source>
        <translation>в проектах и документах не найдено ничего, что указывало бы, кто просил.</translation>
    </message>
    <message>
        <source>Somebody else asked, too…</source>
        <translation>Просил и кто-то еще…</translation>
    </message>
    <message>
        <source>Say who asked…</source>
        <translation>Указать, кто просил…</translation>
    </message>
    <message>
        <source>Asked for the contrary</source>
        <translation>Просили об обратном</translation>
    </message>
    <message>
        <source>Found before, then rejected</source>
        <translation>Найдено ранее и отклонено</translation>
    </message>
    <message>
        <source>Where the words come from</source>
        <translation>Откуда взяты слова</translation>
    </message>
    <message>
        <source>Positions on this provision</source>
        <translation>Позиции по этому положению</translation>
    </message>
    <message>
        <source>The life of these words</source>
        <translation>История этих слов</translation>
    </message>
    <message>
        <source>The whole provision, draft by draft</source>
        <translation>Все положение, проект за проектом</translation>
    </message>
    <message>
        <source>Recognised in a picture</source>
        <translation>Распознано на изображении</translation>
    </message>
    <message>
        <source>Why these two stand side by side</source>
        <translation>Почему эти два положения сопоставлены</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ваши примечания</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Добавить примечание…</translation>
    </message>
    <message>
        <source>Add a note on this change</source>
        <translation>Добавить примечание к этому изменению</translation>
    </message>
    <message>
        <source>where it stood: {place}</source>
        <translation>где стояло: {place}</translation>
    </message>
    <message>
        <source>where it stands now: {place}</source>
        <translation>где стоит теперь: {place}</translation>
    </message>
    <message>
        <source>inside a move: {move}</source>
        <translation>внутри переноса: {move}</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find among: {what}</source>
        <translation>Поиск среди: {what}</translation>
    </message>
    <message>
        <source>Also where they asked the contrary</source>
        <translation>Также просьбы об обратном</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ничего из этого</translation>
    </message>
    <message>
        <source>None has these words.</source>
        <translation>Ни в одном нет этих слов.</translation>
    </message>
    <message>
        <source>These changes have none.</source>
        <translation>У этих изменений ничего такого нет.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Поправки</translation>
    </message>
    <message>
        <source>Show what was asked by</source>
        <translation>Показать, о чём просил</translation>
    </message>
    <message>
        <source>Fold the changes inside</source>
        <translation>Свернуть изменения внутри</translation>
    </message>
    <message>
        <source>Show the changes inside</source>
        <translation>Показать изменения внутри</translation>
    </message>
    <message>
        <source>Fold all sections</source>
        <translation>Свернуть все рубрики</translation>
    </message>
    <message>
        <source>Open all sections</source>
        <translation>Развернуть все рубрики</translation>
    </message>
    <message>
        <source>Mark as unread again (R)</source>
        <translation>Снова отметить как непрочитанное (R)</translation>
    </message>
    <message>
        <source>Mark as read (R)</source>
        <translation>Отметить как прочитанное (R)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ещё не прочитано</translation>
    </message>
    <message>
        <source>N goes on to the next unread</source>
        <translation>N&#xa0;– к следующему непрочитанному</translation>
    </message>
    <message>
        <source>The changes are being listed …</source>
        <translation>Составляется список изменений…</translation>
    </message>
    <message>
        <source>No change passes all these filters.</source>
        <translation>Ни одно изменение не проходит через все эти фильтры.</translation>
    </message>
    <message>
        <source>Show all amendments</source>
        <translation>Показать все поправки</translation>
    </message>
    <message>
        <source>There is no change between these two drafts.</source>
        <translation>Между этими двумя проектами изменений нет.</translation>
    </message>
    <message>
        <source>On {place}:</source>
        <translation>По {place}:</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>Все позиции</translation>
    </message>
    <message>
        <source>{actor} (for others)</source>
        <translation>{actor} (за других)</translation>
    </message>
    <message>
        <source>No amendment is chosen: click one, or go to one with F7.</source>
        <translation>Поправка не выбрана: щелкните поправку или перейдите к ней клавишей F7.</translation>
    </message>
    <message>
        <source>It is not known yet what you have read.</source>
        <translation>Пока не известно, что вы прочитали.</translation>
    </message>
    <message>
        <source>Unread again: amendment {number}.</source>
        <translation>Снова не прочитано: поправка {number}.</translation>
    </message>
    <message>
        <source>Read: amendment {number}.</source>
        <translation>Прочитано: поправка {number}.</translation>
    </message>
    <message>
        <source>Everything that the list shows has been read.</source>
        <translation>Прочитано все, что показано в списке.</translation>
    </message>
    <message>
        <source>That was the last one. Here begins what was left unread.</source>
        <translation>Это была последняя. Здесь начинается то, что осталось непрочитанным.</translation>
    </message>
    <message>
        <source>No change is shown: the filter hides them all.</source>
        <translation>Изменения не показаны: все скрыты фильтром.</translation>
    </message>
    <message>
        <source>That was the last change. Once more goes on to {pair}.</source>
        <translation>Это последнее изменение. Еще раз&#xa0;– переход к {pair}.</translation>
    </message>
    <message>
        <source>That was the last change. Once more begins again with the first.</source>
        <translation>Это последнее изменение. Еще раз&#xa0;– переход к первому.</translation>
    </message>
    <message>
        <source>That was the first change. Once more goes back to {pair}.</source>
        <translation>Это первое изменение. Еще раз&#xa0;– возврат к {pair}.</translation>
    </message>
    <message>
        <source>That was the first change. Once more goes to the last.</source>
        <translation>Это первое изменение. Еще раз&#xa0;– переход к последнему.</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Сохранить как таблицу (CSV)…</translation>
    </message>
    <message>
        <source>What can be done with this table</source>
        <translation>Действия с этой таблицей</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что подсчитывается</translation>
    </message>
    <message>
        <source>{chart}: what can be done</source>
        <translation>{chart}: действия</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>Таблица скопирована.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать еще&#xa0;%n</numerusform>
            <numerusform>Показать еще&#xa0;%n</numerusform>
            <numerusform>Показать еще&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>a verb</source>
        <translation>глагол</translation>
    </message>
    <message>
        <source>with or without “not”</source>
        <translation>с «не» или без «не»</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>не затронуто</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>открыто вновь</translation>
    </message>
    <message>
        <source>no longer said to be agreed</source>
        <translation>более не указано как согласованное</translation>
    </message>
    <message>
        <source>touched in {draft}</source>
        <translation>затронуто в {draft}</translation>
    </message>
    <message>
        <source>Agreed texts, and what was touched afterwards</source>
        <translation>Согласованные тексты и что в них затронуто впоследствии</translation>
    </message>
    <message>
        <source>What a draft says is agreed, and every change of its words or brackets since, whoever asked for it.</source>
        <translation>Что в проекте указано как согласованное и все последующие изменения его слов или скобок, кто бы о них ни просил.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Agreed in</source>
        <translation>Согласовано в</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>С тех пор</translation>
    </message>
    <message>
        <source>No draft says of a text that it is agreed.</source>
        <translation>Ни в одном проекте текст не указан как согласованный.</translation>
    </message>
    <message>
        <source>changed, not marked</source>
        <translation>изменено, не отмечено</translation>
    </message>
    <message>
        <source>marked, not changed</source>
        <translation>отмечено, не изменено</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Кем отмечено</translation>
    </message>
    <message>
        <source>Every difference is marked, and every mark makes a difference.</source>
        <translation>Все различия отмечены, и каждая отметка отражает различие.</translation>
    </message>
    <message>
        <source>{draft} has no tracked changes, so that there is nothing to hold it to.</source>
        <translation>В {draft} нет отслеживаемых исправлений, сверять не с чем.</translation>
    </message>
    <message>
        <source>Not said by tracked changes</source>
        <translation>Не отражено в исправлениях</translation>
    </message>
    <message>
        <source>Differences from the older draft that no tracked change marks, and marks that make no difference.</source>
        <translation>Отличия от прежнего проекта, не отмеченные исправлениями, и исправления, ничего не меняющие.</translation>
    </message>
    <message>
        <source>There is no {target} in this draft.</source>
        <translation>В этом проекте нет {target}.</translation>
    </message>
    <message>
        <source>There was none in the draft before, either.</source>
        <translation>Не было и в предыдущем проекте.</translation>
    </message>
    <message>
        <source>References that lead astray</source>
        <translation>Ошибочные ссылки</translation>
    </message>
    <message>
        <source>Citations that name no provision of their own draft, or another one than before. Other instruments are not followed.</source>
        <translation>Ссылки, которые не указывают ни на какое положение своего проекта или указывают не на то, что прежде. Ссылки на другие документы не прослеживаются.</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Every citation of a provision leads to one.</source>
        <translation>Каждая ссылка на положение ведет к положению.</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Скобки</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Words in dispute</source>
        <translation>Несогласованные слова</translation>
    </message>
    <message>
        <source>Who holds</source>
        <translation>Кто сохраняет скобки</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Кто просит</translation>
    </message>
    <message>
        <source>Agreed texts</source>
        <translation>Согласованные тексты</translation>
    </message>
    <message>
        <source>The whole draft</source>
        <translation>Весь проект</translation>
    </message>
    <message>
        <source>Convergence, chapter by chapter</source>
        <translation>Сближение по главам</translation>
    </message>
    <message>
        <source>A chapter is followed by its words, whatever its number. The line shows its course, the number behind it how much the last draft differs from the first in which the chapter stands.</source>
        <translation>Глава прослеживается по словам независимо от номера. Линия показывает ход, число за ней&#xa0;– насколько последний проект отличается от первого, в котором есть эта глава.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Nothing of this sort stands in any draft.</source>
        <translation>Ничего подобного нет ни в одном проекте.</translation>
    </message>
    <message>
        <source>not in this draft</source>
        <translation>нет в этом проекте</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n проект</numerusform>
            <numerusform>%n проекта</numerusform>
            <numerusform>%n проектов</numerusform>
        </translation>
    </message>
    <message>
        <source>brackets in {draft}</source>
        <translation>скобок в {draft}</translation>
    </message>
    <message>
        <source>options in {draft}</source>
        <translation>вариантов в {draft}</translation>
    </message>
    <message>
        <source>of its words in dispute</source>
        <translation>слов не согласовано</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>просьб</translation>
    </message>
    <message>
        <source>texts agreed</source>
        <translation>согласованных текстов</translation>
    </message>
    <message>
        <source>touched afterwards</source>
        <translation>затронуто впоследствии</translation>
    </message>
    <message>
        <source>not said by tracked changes</source>
        <translation>не отражено в исправлениях</translation>
    </message>
    <message>
        <source>Changes since the draft before</source>
        <translation>Изменений с предыдущего проекта</translation>
    </message>
    <message>
        <source>Named as holding</source>
        <translation>Указаны как сохраняющие скобки</translation>
    </message>
    <message>
        <source>The text from draft to draft</source>
        <translation>Текст от проекта к проекту</translation>
    </message>
    <message>
        <source>Each row has its own measure. Who holds is who is named in tags of the draft, or has something pending.</source>
        <translation>У каждой строки свой масштаб. Открытым текст держит тот, кто назван в пометках проекта или чей вопрос находится на рассмотрении.</translation>
    </message>
    <message>
        <source>Add drafts: how the text grew is counted here.</source>
        <translation>Добавьте проекты: здесь подсчитывается, как менялся текст.</translation>
    </message>
    <message>
        <source>Who got how much, in {draft}</source>
        <translation>Кто сколько получил, {draft}</translation>
    </message>
    <message>
        <source>Asks of each actor by what became of them. A group is not counted with its members, and nothing says that a text is as it is because somebody asked.</source>
        <translation>Просьбы каждой стороны по их итогам. Группа не учитывается вместе с ее членами, и ничто не говорит о том, что текст таков потому, что кто-то просил.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Просьбы</translation>
    </message>
    <message>
        <source>no fate</source>
        <translation>без итога</translation>
    </message>
    <message>
        <source>taken, restored</source>
        <translation>учтено, восстановлено</translation>
    </message>
    <message>
        <source>in part, reworded</source>
        <translation>частично, изложено иначе</translation>
    </message>
    <message>
        <source>bracketed</source>
        <translation>в скобках</translation>
    </message>
    <message>
        <source>not taken, dropped, without a fate</source>
        <translation>не учтено, снято, без итога</translation>
    </message>
    <message>
        <source>Add papers with proposals: what became of them is counted here.</source>
        <translation>Добавьте документы с предложениями: здесь подсчитывается, что с ними стало.</translation>
    </message>
    <message>
        <source>{actor} (puts forward for others)</source>
        <translation>{actor} (представляет от имени других)</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>все классы</translation>
    </message>
    <message>
        <source>Changes from draft to draft</source>
        <translation>Изменения от проекта к проекту</translation>
    </message>
    <message>
        <source>A chapter is followed by its words, whatever its number.</source>
        <translation>Глава прослеживается по словам независимо от номера.</translation>
    </message>
    <message>
        <source>to {draft}</source>
        <translation>к {draft}</translation>
    </message>
    <message>
        <source>There is no step between two drafts in which anything of this sort changed.</source>
        <translation>Ни между какими двумя проектами ничего подобного не менялось.</translation>
    </message>
    <message>
        <source>Verbs of obligation in each draft</source>
        <translation>Глаголы обязательства в каждом проекте</translation>
    </message>
    <message>
        <source>How often each stands in the whole text; all forms of a verb in one tense count as one.</source>
        <translation>Сколько раз каждый встречается во всем тексте; все формы глагола в одном времени считаются за одну.</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Глагол</translation>
    </message>
    <message>
        <source>No verb of obligation was found; it is looked for in the six languages of the United Nations.</source>
        <translation>Глаголов обязательства не найдено; поиск ведется на шести языках Организации Объединенных Наций.</translation>
    </message>
    <message>
        <source>Each changed verb, and who asked</source>
        <translation>Каждый измененный глагол и кто просил</translation>
    </message>
    <message>
        <source>Passages of more than forty words that came or went as a whole are not counted here.</source>
        <translation>Добавленные или исключенные целиком отрывки длиннее сорока слов здесь не учитываются.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>No verb of obligation changed from one draft to the next.</source>
        <translation>От проекта к проекту ни один глагол обязательства не изменился.</translation>
    </message>
    <message>
        <source>No draft of this dossier has tracked changes, so that there is nothing to hold them to.</source>
        <translation>Ни в одном проекте этого досье нет отслеживаемых исправлений, сверять не с чем.</translation>
    </message>
    <message>
        <source>Held to it: {drafts}.</source>
        <translation>Сверены: {drafts}.</translation>
    </message>
    <message>
        <source>Differences from the draft before that no tracked change marks, and marks that make no difference.</source>
        <translation>Отличия от предыдущего проекта, не отмеченные исправлениями, и исправления, ничего не меняющие.</translation>
    </message>
    <message>
        <source>From {older} to {newer}</source>
        <translation>От {older} к {newer}</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>изменений</translation>
    </message>
    <message>
        <source>with a name</source>
        <translation>с указанием автора</translation>
    </message>
    <message>
        <source>changed verbs</source>
        <translation>измененных глаголов</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>скобок</translation>
    </message>
    <message>
        <source>words in dispute</source>
        <translation>несогласованных слов</translation>
    </message>
    <message>
        <source>agreed texts touched</source>
        <translation>согласованных текстов затронуто</translation>
    </message>
    <message>
        <source>red lines touched</source>
        <translation>красных линий затронуто</translation>
    </message>
    <message>
        <source>Your notes that changes touch</source>
        <translation>Ваши примечания, затронутые изменениями</translation>
    </message>
    <message>
        <source>A change that touches a red line is flagged here, in the list and in the brief.</source>
        <translation>Изменение, затрагивающее красную линию, отмечается здесь, в перечне и в справке.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ваше примечание</translation>
    </message>
    <message>
        <source>No change touches one of your notes. A note marked as a red line is flagged here when one does.</source>
        <translation>Изменений, затрагивающих ваши примечания, нет. Если примечание обозначено как красная линия, затрагивающее его изменение отмечается здесь.</translation>
    </message>
    <message>
        <source>broken references</source>
        <translation>нарушенных ссылок</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Главное</translation>
    </message>
    <message>
        <source>Facts in the order of weight; the number leads to the changes.</source>
        <translation>Факты в порядке значимости; число ведет к изменениям.</translation>
    </message>
    <message>
        <source>No article came, went or moved; no verb, number, qualifier, alternative or bracket changed.</source>
        <translation>Статьи не добавлялись, не исключались и не переносились; глаголы, числа, ограничивающие выражения, альтернативы и скобки не менялись.</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>Новые статьи</translation>
    </message>
    <message>
        <source>Articles deleted</source>
        <translation>Исключенные статьи</translation>
    </message>
    <message>
        <source>Articles moved</source>
        <translation>Перенесенные статьи</translation>
    </message>
    <message>
        <source>Obligations (shall, should, may …)</source>
        <translation>Обязательства (обязан, следует, может…)</translation>
    </message>
    <message>
        <source>Numbers and time limits</source>
        <translation>Числа и сроки</translation>
    </message>
    <message>
        <source>Qualifying words</source>
        <translation>Оговорки в тексте</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Альтернативы</translation>
    </message>
    <message>
        <source>Square brackets</source>
        <translation>Квадратные скобки</translation>
    </message>
    <message>
        <source>Changes by chapter</source>
        <translation>Изменения по главам</translation>
    </message>
    <message>
        <source>Substantive changes, those that only follow from them, and editorial ones; of the substantive, how many name nobody.</source>
        <translation>Изменения по существу, лишь вытекающие из них и редакционные; из изменений по существу&#xa0;– сколько не называют никого.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>указано</translation>
    </message>
    <message>
        <source>≈&#xa0;matched</source>
        <translation>≈&#xa0;совпадение</translation>
    </message>
    <message>
        <source>against</source>
        <translation>против</translation>
    </message>
    <message>
        <source>Changes that answer what an actor asked. Marked: the draft itself says so. Matched: the words are those that were proposed; it is not recorded that one follows from the other.</source>
        <translation>Изменения, отвечающие просьбе какой-либо стороны. Отмечено: так сказано в самом проекте. Совпадение: слова совпадают с предложенными; не записано, что одно вытекает из другого.</translation>
    </message>
    <message>
        <source>Nothing in the drafts and papers shows who asked for a change.</source>
        <translation>В проектах и документах ничто не указывает, кто просил об изменении.</translation>
    </message>
    <message>
        <source>How it is known who asked</source>
        <translation>Откуда известно, кто просил</translation>
    </message>
    <message>
        <source>Unattributed is the most frequent right answer: where no paper shows who asked, nobody is named.</source>
        <translation>«Автор не установлен»&#xa0;– самый частый верный ответ: если ни один документ не показывает, кто просил, никто не назван.</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>По видам</translation>
    </message>
    <message>
        <source>By what they touch</source>
        <translation>По тому, что затронуто</translation>
    </message>
    <message>
        <source>Changes by kind</source>
        <translation>Изменения по видам</translation>
    </message>
    <message>
        <source>A change counts once under its kind, and under each thing that it touches.</source>
        <translation>Изменение учитывается один раз по виду и по одному разу для всего, что оно затрагивает.</translation>
    </message>
    <message>
        <source>No change touches a verb, a number, a qualifier or a defined term.</source>
        <translation>Ни одно изменение не затрагивает глагол, число, ограничивающее выражение или определенный термин.</translation>
    </message>
    <message>
        <source>Obligations: which verbs changed</source>
        <translation>Обязательства: какие глаголы изменены</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Прежний</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>No verb of obligation changed.</source>
        <translation>Ни один глагол обязательства не изменился.</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Пропуски</translation>
    </message>
    <message>
        <source>Brackets and options by chapter</source>
        <translation>Скобки и варианты по главам</translation>
    </message>
    <message>
        <source>How much is open in each draft. A chapter is followed by its words, whatever its number.</source>
        <translation>Сколько остается открытым в каждом проекте. Глава прослеживается по словам независимо от номера.</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>разница</translation>
    </message>
    <message>
        <source>Nothing of this sort stands in either draft.</source>
        <translation>Ничего подобного нет ни в одном из проектов.</translation>
    </message>
    <message>
        <source>What happened to brackets</source>
        <translation>Что произошло со скобками</translation>
    </message>
    <message>
        <source>Each event counts once, however many signs it takes.</source>
        <translation>Каждое событие учитывается один раз, сколько бы знаков оно ни охватывало.</translation>
    </message>
    <message>
        <source>No bracket was put, lifted or moved.</source>
        <translation>Скобки не ставились, не снимались и не переносились.</translation>
    </message>
    <message>
        <source>Save all numbers…</source>
        <translation>Сохранить все числа…</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>These two drafts</source>
        <translation>Эти два проекта</translation>
    </message>
    <message>
        <source>Whole dossier</source>
        <translation>Досье в целом</translation>
    </message>
    <message>
        <source>Counting between {older} and {newer}</source>
        <translation>Подсчет: {older} и {newer}</translation>
    </message>
    <message>
        <source>Counting over the whole dossier</source>
        <translation>Подсчет по всему досье</translation>
    </message>
    <message>
        <source>It could not be counted</source>
        <translation>Подсчитать не удалось</translation>
    </message>
    <message>
        <source>Counting was stopped</source>
        <translation>Подсчет остановлен</translation>
    </message>
    <message>
        <source>The program met a fault.</source>
        <translation>Произошел сбой программы.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Ещё не подсчитано</translation>
    </message>
    <message>
        <source>What changed is counted here when the two drafts are compared.</source>
        <translation>Изменения подсчитываются здесь, когда оба проекта сопоставлены.</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Пока подсчитывать нечего</translation>
    </message>
    <message>
        <source>Choose two drafts: what changed between them is counted here.</source>
        <translation>Выберите два проекта: здесь подсчитывается, что между ними изменилось.</translation>
    </message>
    <message>
        <source>Open a dossier with two drafts: what changed between them is counted here.</source>
        <translation>Откройте досье с двумя проектами: здесь подсчитывается, что между ними изменилось.</translation>
    </message>
    <message>
        <source>Save all numbers</source>
        <translation>Сохранить все числа</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Сохранить как таблицу</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Записано: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n with us</source>
        <translation>
            <numerusform>%n с нами</numerusform>
            <numerusform>%n с нами</numerusform>
            <numerusform>%n с нами</numerusform>
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
            <numerusform>%n против</numerusform>
            <numerusform>%n против</numerusform>
            <numerusform>%n против</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n otherwise</source>
        <translation>
            <numerusform>%n об ином</numerusform>
            <numerusform>%n об ином</numerusform>
            <numerusform>%n об ином</numerusform>
        </translation>
    </message>
    <message>
        <source>What we asked</source>
        <translation>О чем мы просили</translation>
    </message>
    <message>
        <source>The ask in detail</source>
        <translation>Подробно о просьбе</translation>
    </message>
    <message>
        <source>It has no fate in this draft.</source>
        <translation>В этом проекте итога нет.</translation>
    </message>
    <message>
        <source>In {draft}</source>
        <translation>В {draft}</translation>
    </message>
    <message>
        <source>In {draft}: {fate}</source>
        <translation>В {draft}: {fate}</translation>
    </message>
    <message>
        <source>Show {place} in the texts</source>
        <translation>Показать {place} в текстах</translation>
    </message>
    <message>
        <source>{draft}: {fate}</source>
        <translation>{draft}: {fate}</translation>
    </message>
    <message>
        <source>Other drafts: {list}</source>
        <translation>Другие проекты: {list}</translation>
    </message>
    <message>
        <source>What was asked: {edit}</source>
        <translation>О чем просили: {edit}</translation>
    </message>
    <message>
        <source>Beside or instead of: “{words}”</source>
        <translation>Рядом или вместо: «{words}»</translation>
    </message>
    <message>
        <source>Rationale: {words}</source>
        <translation>Обоснование: {words}</translation>
    </message>
    <message>
        <source>Our whole wording in the place of {draft}’s</source>
        <translation>Наша формулировка целиком вместо текста {draft}</translation>
    </message>
    <message>
        <source>The smallest edit from {draft} to ours</source>
        <translation>Наименьшая правка от {draft} к нашему тексту</translation>
    </message>
    <message>
        <source>New: {place}</source>
        <translation>Новое: {place}</translation>
    </message>
    <message>
        <source>Goes: {place}</source>
        <translation>Исключается: {place}</translation>
    </message>
    <message>
        <source>Moves: {place}</source>
        <translation>Переносится: {place}</translation>
    </message>
    <message>
        <source>In the same proposal</source>
        <translation>В том же предложении</translation>
    </message>
    <message>
        <source>≈ Others whose words ask the same here</source>
        <translation>≈ Другие, чьи слова здесь просят о том же</translation>
    </message>
    <message>
        <source>≈ Others whose words ask the contrary</source>
        <translation>≈ Другие, чьи слова просят об обратном</translation>
    </message>
    <message>
        <source>≈ Others who want other words in this place</source>
        <translation>≈ Другие, предлагающие здесь иную формулировку</translation>
    </message>
    <message>
        <source>Left out of the wording, but not said to go, so it stays: “{words}”</source>
        <translation>В формулировке опущено, но об исключении не сказано, поэтому сохраняется: «{words}»</translation>
    </message>
    <message>
        <source>Its place is gone, and it is not laid: “{out}” → “{into}”</source>
        <translation>Его места больше нет, и оно не наложено: «{out}» → «{into}»</translation>
    </message>
    <message>
        <source>The paper says beside which words it stands, and not on which side: it was put behind them.</source>
        <translation>В документе сказано, рядом с какими словами, но не с какой стороны: помещено после них.</translation>
    </message>
    <message>
        <source>Delete {place}: “{words}”</source>
        <translation>Исключить {place}: «{words}»</translation>
    </message>
    <message>
        <source>Move {place} to {goal}.</source>
        <translation>Перенести {place} в {goal}.</translation>
    </message>
    <message>
        <source>Insert, as a new {place} (in or after {goal}): “{words}”</source>
        <translation>Добавить как новое {place} (в {goal} или после): «{words}»</translation>
    </message>
    <message>
        <source>Insert, as a new {place}: “{words}”</source>
        <translation>Добавить как новое {place}: «{words}»</translation>
    </message>
    <message>
        <source>In {place}, replace “{out}” after “{after}” by “{into}”.</source>
        <translation>В {place} заменить «{out}» после «{after}» на «{into}».</translation>
    </message>
    <message>
        <source>In {place}, replace “{out}” by “{into}”.</source>
        <translation>В {place} заменить «{out}» на «{into}».</translation>
    </message>
    <message>
        <source>In {place}, delete “{out}” after “{after}”.</source>
        <translation>В {place} исключить «{out}» после «{after}».</translation>
    </message>
    <message>
        <source>In {place}, delete “{out}”.</source>
        <translation>В {place} исключить «{out}».</translation>
    </message>
    <message>
        <source>In {place}, insert “{into}” after “{after}”.</source>
        <translation>В {place} добавить «{into}» после «{after}».</translation>
    </message>
    <message>
        <source>In {place}, insert “{into}” before “{before}”.</source>
        <translation>В {place} добавить «{into}» перед «{before}».</translation>
    </message>
    <message>
        <source>In {place}, insert “{into}”.</source>
        <translation>В {place} добавить «{into}».</translation>
    </message>
    <message>
        <source>Nothing is left to ask: {draft} reads as it was asked.</source>
        <translation>Просить больше не о чем: {draft} изложен так, как просили.</translation>
    </message>
    <message>
        <source>Each edit that was asked stands in {draft} already; what else the wording restates was changed by others.</source>
        <translation>Все правки, о которых просили, уже есть в {draft}; остальное, что повторяет формулировка, изменено другими.</translation>
    </message>
    <message>
        <source>{draft} has these words, but in brackets with others: ask that the brackets be lifted.</source>
        <translation>В {draft} эти слова есть, но в скобках вместе с другими: следует просить снять скобки.</translation>
    </message>
    <message>
        <source>It asks nothing of the text.</source>
        <translation>К тексту просьб нет.</translation>
    </message>
    <message>
        <source>The draft to which it speaks is not in the dossier, so it cannot be laid on {draft}.</source>
        <translation>Проекта, к которому относится просьба, в досье нет, поэтому ее нельзя наложить на {draft}.</translation>
    </message>
    <message>
        <source>It speaks to a later draft than {draft}; choose that one above.</source>
        <translation>Относится к более позднему проекту, чем {draft}; выберите его выше.</translation>
    </message>
    <message>
        <source>What it speaks of does not stand in the draft to which it speaks.</source>
        <translation>Того, о чем идет речь, нет в проекте, к которому относится просьба.</translation>
    </message>
    <message>
        <source>What it speaks of has no counterpart in {draft} any more.</source>
        <translation>У того, о чем идет речь, больше нет соответствия в {draft}.</translation>
    </message>
    <message>
        <source>It restates the text to which it speaks; what it asks of it cannot be read.</source>
        <translation>Повторяет текст, к которому относится; о чем просят, прочитать нельзя.</translation>
    </message>
    <message>
        <source>It restates the text to which it speaks but for what may be slips.</source>
        <translation>Она повторяет текст, к которому относится, отличаясь лишь возможными описками.</translation>
    </message>
    <message>
        <source>The paper has lost what was struck: old and new words stand as one, and which go is not told.</source>
        <translation>В документе утрачены зачеркивания: старые и новые слова стоят вместе, и какие исключить, не сказано.</translation>
    </message>
    <message>
        <source>It repeats the draft to which it speaks, and asks for nothing that stood otherwise there.</source>
        <translation>Повторяет проект, к которому относится, и не просит ничего менять в нем.</translation>
    </message>
    <message>
        <source>It only leaves words out, and does not say that they should go.</source>
        <translation>Слова лишь опущены; не сказано, что их надо исключить.</translation>
    </message>
    <message>
        <source>Also what our &amp;groups asked</source>
        <translation>Также просьбы наших &amp;групп</translation>
    </message>
    <message>
        <source>&amp;Fates in:</source>
        <translation>&amp;Итоги в:</translation>
    </message>
    <message>
        <source>Draft of which the fates are told</source>
        <translation>Проект, по которому указаны итоги</translation>
    </message>
    <message>
        <source>Our delegation: {name}</source>
        <translation>Наша делегация: {name}</translation>
    </message>
    <message>
        <source>Choose our delegation…</source>
        <translation>Выбрать нашу делегацию…</translation>
    </message>
    <message>
        <source>On {day}: {groups}</source>
        <translation>На {day}: {groups}</translation>
    </message>
    <message>
        <source>No group of which we are a member is known on that day.</source>
        <translation>На эту дату не известно ни одной группы, членом которой мы являемся.</translation>
    </message>
    <message>
        <source>Which delegation are you?</source>
        <translation>Какую делегацию вы представляете?</translation>
    </message>
    <message>
        <source>{place}: we spoke apart from {group}</source>
        <translation>{place}: мы выступили отдельно от {group}</translation>
    </message>
    <message>
        <source>{place}: {names} spoke apart from {group}</source>
        <translation>{place}: {names}&#xa0;– отдельно от {group}</translation>
    </message>
    <message>
        <source>{group} said</source>
        <translation>Сказано: {group}</translation>
    </message>
    <message>
        <source>Members who said the contrary</source>
        <translation>Члены, высказавшие обратное</translation>
    </message>
    <message>
        <source>Where our groups and their members spoke apart</source>
        <translation>Где наши группы и их члены выступили отдельно</translation>
    </message>
    <message>
        <source>Our &amp;whole wording</source>
        <translation>Наша формулировка &amp;целиком</translation>
    </message>
    <message>
        <source>Show our wording in the place of the draft&apos;s, and not only what was asked</source>
        <translation>Показать нашу формулировку вместо текста проекта, а не только то, о чем просили</translation>
    </message>
    <message>
        <source>&amp;Copy the edit</source>
        <translation>&amp;Копировать правку</translation>
    </message>
    <message>
        <source>Struck and underlined in a word processor, between signs in plain text</source>
        <translation>В текстовом редакторе&#xa0;– зачеркивание и подчеркивание, в простом тексте&#xa0;– знаки</translation>
    </message>
    <message>
        <source>Copy as &amp;instructions</source>
        <translation>Копировать как у&amp;казания</translation>
    </message>
    <message>
        <source>Following what we asked</source>
        <translation>Прослеживание наших просьб</translation>
    </message>
    <message>
        <source>Following what we asked …</source>
        <translation>Прослеживание наших просьб…</translation>
    </message>
    <message>
        <source>Drafts are compared, and our asks laid on them.</source>
        <translation>Проекты сравниваются, и на них накладываются наши просьбы.</translation>
    </message>
    <message>
        <source>Our asks could not be followed.</source>
        <translation>Проследить наши просьбы не удалось.</translation>
    </message>
    <message>
        <source>&amp;Up to draft:</source>
        <translation>&amp;До проекта:</translation>
    </message>
    <message>
        <source>Draft up to which the book goes</source>
        <translation>Проект, до которого доходит книга</translation>
    </message>
    <message>
        <source>Pri&amp;vate notes</source>
        <translation>&amp;Личные заметки</translation>
    </message>
    <message>
        <source>That draft is the text as &amp;adopted</source>
        <translation>Этот проект — пр&amp;инятый текст</translation>
    </message>
    <message>
        <source>E&amp;xport the book…</source>
        <translation>&amp;Экспорт книги…</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Find in the book</source>
        <translation>Найти в книге</translation>
    </message>
    <message>
        <source>Enter goes from place to place.</source>
        <translation>Клавиша Enter ведёт от места к месту.</translation>
    </message>
    <message>
        <source>Private notes are only in the book when this is chosen.</source>
        <translation>Личные заметки входят в книгу, только если это выбрано.</translation>
    </message>
    <message>
        <source>Making the book</source>
        <translation>Составление книги</translation>
    </message>
    <message>
        <source>The drafts are compared one after the other, with all who asked for something.</source>
        <translation>Проекты сравниваются один за другим, со всеми, кто о чём-либо просил.</translation>
    </message>
    <message>
        <source>Making the book …</source>
        <translation>Составление книги …</translation>
    </message>
    <message>
        <source>The book tells the history of each article from draft to draft. Add a draft to begin it.</source>
        <translation>Книга рассказывает историю каждой статьи от проекта к проекту. Добавьте проект, чтобы начать её.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The book could not be made.</source>
        <translation>Книгу не удалось составить.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>The book was not made to its end.</source>
        <translation>Книга не составлена до конца.</translation>
    </message>
    <message>
        <source>Open one to read the record of its negotiation.</source>
        <translation>Откройте досье, чтобы прочесть историю его переговоров.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>No article of the book has these words.</source>
        <translation>Ни в одной статье книги нет этих слов.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Показать все статьи</translation>
    </message>
    <message>
        <source>Book: {draft}</source>
        <translation>Книга: {draft}</translation>
    </message>
    <message>
        <source>Our asks were not followed to their end.</source>
        <translation>Наши просьбы прослежены не до конца.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message numerus="yes">
        <source>Spoke apart (%n)</source>
        <translation>
            <numerusform>Выступили отдельно (%n)</numerusform>
            <numerusform>Выступили отдельно (%n)</numerusform>
            <numerusform>Выступили отдельно (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>We asked nothing ourselves.</source>
        <translation>Сами мы ни о чем не просили.</translation>
    </message>
    <message>
        <source>Tick “Also what our groups asked” to see more.</source>
        <translation>Отметьте «Также просьбы наших групп», чтобы увидеть больше.</translation>
    </message>
    <message>
        <source>No member of our groups is recorded with the contrary of what its group said.</source>
        <translation>Не записано, чтобы член наших групп высказался вразрез со своей группой.</translation>
    </message>
    <message>
        <source>Nobody spoke apart.</source>
        <translation>Отдельно никто не выступал.</translation>
    </message>
    <message>
        <source>No dossier is open.</source>
        <translation>Досье не открыто.</translation>
    </message>
    <message>
        <source>Open one to see what became of what your delegation asked.</source>
        <translation>Откройте досье, чтобы увидеть, что стало с просьбами вашей делегации.</translation>
    </message>
    <message>
        <source>Then this room shows what you asked, what became of it, and the smallest edit to your wording.</source>
        <translation>Тогда здесь будет показано, о чем вы просили, что с этим стало и какова наименьшая правка до вашей формулировки.</translation>
    </message>
    <message>
        <source>No paper of this dossier has a proposal of {name} or its groups. Add a paper, or enter one by hand.</source>
        <translation>Ни в одном документе этого досье нет предложений {name} или ее групп. Добавьте документ или внесите предложение вручную.</translation>
    </message>
    <message>
        <source>We asked nothing yet.</source>
        <translation>Мы пока ни о чем не просили.</translation>
    </message>
    <message>
        <source>Open a dossier first: who you are is kept in it.</source>
        <translation>Сначала откройте досье: в нем хранится, кого вы представляете.</translation>
    </message>
    <message>
        <source>our delegation</source>
        <translation>наша делегация</translation>
    </message>
    <message>
        <source>The edit is on the clipboard.</source>
        <translation>Правка скопирована в буфер обмена.</translation>
    </message>
    <message>
        <source>The instructions are on the clipboard.</source>
        <translation>Указания скопированы в буфер обмена.</translation>
    </message>
    <message numerus="yes">
        <source>%n asks</source>
        <translation>
            <numerusform>%n просьба</numerusform>
            <numerusform>%n просьбы</numerusform>
            <numerusform>%n просьб</numerusform>
        </translation>
    </message>
    <message>
        <source>older of the two</source>
        <comment>draft</comment>
        <translation>прежний из двух</translation>
    </message>
    <message>
        <source>newer of the two</source>
        <comment>draft</comment>
        <translation>новый из двух</translation>
    </message>
    <message>
        <source>both of the two</source>
        <comment>draft</comment>
        <translation>оба из двух</translation>
    </message>
    <message>
        <source>unofficial: nobody issued it</source>
        <translation>неофициальный: официально не выпускался</translation>
    </message>
    <message>
        <source>language: {code}</source>
        <translation>язык: {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: newer · Shift+click or right click: older · B: with the one before it</source>
        <translation>Щелчок&#xa0;– новый · Shift+щелчок или правая кнопка&#xa0;– прежний · B&#xa0;– с предыдущим</translation>
    </message>
    <message numerus="yes">
        <source>%n brackets</source>
        <translation>
            <numerusform>%n скобка</numerusform>
            <numerusform>%n скобки</numerusform>
            <numerusform>%n скобок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n options</source>
        <translation>
            <numerusform>%n вариант</numerusform>
            <numerusform>%n варианта</numerusform>
            <numerusform>%n вариантов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placeholders</source>
        <translation>
            <numerusform>%n пропуск</numerusform>
            <numerusform>%n пропуска</numerusform>
            <numerusform>%n пропусков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts agreed</source>
        <translation>
            <numerusform>%n согласованный текст</numerusform>
            <numerusform>%n согласованных текста</numerusform>
            <numerusform>%n согласованных текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>unofficial</source>
        <translation>неофициальный</translation>
    </message>
    <message>
        <source>Notation of a draft</source>
        <translation>Обозначения проекта</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Notation profiles</source>
        <translation>Профили обозначений</translation>
    </message>
    <message>
        <source>&amp;Read under this profile</source>
        <translation>&amp;Читать по этому профилю</translation>
    </message>
    <message>
        <source>{draft} is read as “{profile}”, as the text itself speaks for.</source>
        <translation>{draft} читается по профилю «{profile}»: на него указывает сам текст.</translation>
    </message>
    <message>
        <source>{draft} is read as “{profile}”, as somebody chose.</source>
        <translation>{draft} читается по профилю «{profile}»: так выбрано вручную.</translation>
    </message>
    <message>
        <source>The text itself speaks for “{profile}”:</source>
        <translation>Сам текст указывает на профиль «{profile}»:</translation>
    </message>
    <message>
        <source>Seen in: {source}</source>
        <translation>Встречается в: {source}</translation>
    </message>
    <message>
        <source>Open a dossier with a draft first: there is no notation to show.</source>
        <translation>Сначала откройте досье с проектом: обозначений для показа нет.</translation>
    </message>
    <message>
        <source>the notation of {draft}</source>
        <translation>обозначения, {draft}</translation>
    </message>
    <message>
        <source>Reading the marks of {draft}</source>
        <translation>Чтение пометок: {draft}</translation>
    </message>
    <message>
        <source>The text that was shown</source>
        <translation>Показанный текст</translation>
    </message>
    <message>
        <source>Copy the text from the screen in the room, and paste it here.</source>
        <translation>Скопируйте текст с экрана в зале и вставьте его сюда.</translation>
    </message>
    <message>
        <source>Paste from the room screen</source>
        <translation>Вставка с экрана в зале</translation>
    </message>
    <message>
        <source>Paste &amp;again</source>
        <translation>Вставить &amp;заново</translation>
    </message>
    <message>
        <source>Struck words &amp;go, and underlined words come</source>
        <translation>&amp;Зачеркнутые слова исключить, подчеркнутые добавить</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Why it was not kept</source>
        <translation>Почему не сохранено</translation>
    </message>
    <message>
        <source>Screen in room 2, informal on article 6</source>
        <translation>Экран в зале 2, неофициальные консультации по статье 6</translation>
    </message>
    <message>
        <source>no draft of this dossier</source>
        <translation>не проект этого досье</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Весь текст</translation>
    </message>
    <message>
        <source>Only the new wording of</source>
        <translation>Только новая формулировка</translation>
    </message>
    <message>
        <source>Shown &amp;on</source>
        <translation>Показано &amp;на</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Время</translation>
    </message>
    <message>
        <source>It &amp;edits</source>
        <translation>&amp;Правит</translation>
    </message>
    <message>
        <source>It &amp;is</source>
        <translation>Э&amp;то</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Метка</translation>
    </message>
    <message>
        <source>Whole or part</source>
        <translation>Целое или часть</translation>
    </message>
    <message>
        <source>Provision of which it is the new wording</source>
        <translation>Положение, новой формулировкой которого это является</translation>
    </message>
    <message>
        <source>It is kept as a working draft, and marked as unofficial wherever it is shown or printed.</source>
        <translation>Текст хранится как рабочий проект и обозначается как неофициальный везде, где показан или напечатан.</translation>
    </message>
    <message>
        <source>working {when}</source>
        <translation>рабочий проект {when}</translation>
    </message>
    <message>
        <source>It does not say of which provision it is the new wording: name it, or choose the whole text.</source>
        <translation>Не сказано, новой редакцией какого положения это является: укажите его или выберите весь текст.</translation>
    </message>
    <message>
        <source>So says the number with which it begins.</source>
        <translation>Так говорит номер, с которого он начинается.</translation>
    </message>
    <message>
        <source>So says the heading with which it begins.</source>
        <translation>Так говорит заголовок, с которого он начинается.</translation>
    </message>
    <message>
        <source>Its words are like those of this provision.</source>
        <translation>Его слова похожи на слова этого положения.</translation>
    </message>
    <message>
        <source>Each of its articles is one of the draft.</source>
        <translation>Каждая его статья — одна из статей проекта.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Ничего не изменится.</translation>
    </message>
    <message>
        <source>Say of which provision it is the new wording, or that it is the whole text.</source>
        <translation>Укажите, новой формулировкой какого положения это является, или что это весь текст.</translation>
    </message>
    <message>
        <source>Most of “{draft}” would go: {gone} of its {count} provisions are not in what was pasted.</source>
        <translation>Большая часть «{draft}» исчезнет: {gone} из {count} его положений нет во вставленном тексте.</translation>
    </message>
    <message>
        <source>Make or open a dossier first: a working draft is kept in one.</source>
        <translation>Сначала создайте или откройте досье: рабочий проект хранится в нем.</translation>
    </message>
    <message>
        <source>Reading what was pasted</source>
        <translation>Чтение вставленного текста</translation>
    </message>
    <message>
        <source>Looking for what would change</source>
        <translation>Поиск того, что изменится</translation>
    </message>
    <message>
        <source>Most of the draft would go</source>
        <translation>Большая часть проекта исчезнет</translation>
    </message>
    <message>
        <source>Keep it all the same?</source>
        <translation>Всё равно сохранить?</translation>
    </message>
    <message>
        <source>&amp;Keep it all the same</source>
        <translation>Всё равно &amp;сохранить</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Вернуться</translation>
    </message>
    <message>
        <source>pasted draft “{label}”</source>
        <translation>вставленный проект «{label}»</translation>
    </message>
    <message>
        <source>the joining of two provisions</source>
        <translation>соединение двух положений</translation>
    </message>
    <message>
        <source>the parting of two provisions</source>
        <translation>разъединение двух положений</translation>
    </message>
    <message>
        <source>The drafts on a line of time</source>
        <translation>Проекты на линии времени</translation>
    </message>
    <message>
        <source>No draft yet: add the first with Ctrl+D.</source>
        <translation>Проектов пока нет: добавьте первый, нажав Ctrl+D.</translation>
    </message>
    <message>
        <source>{draft} is the first: choose it as the older one, by Shift or the right button.</source>
        <translation>{draft}&#xa0;– первый: выберите его как прежний, с клавишей Shift или правой кнопкой.</translation>
    </message>
    <message>
        <source>{draft} is the last: there is none after it.</source>
        <translation>{draft}&#xa0;– последний: после него ничего нет.</translation>
    </message>
    <message>
        <source>Choices of the export</source>
        <translation>Параметры экспорта</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Расположение</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Параллельно</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Одна колонка</translation>
    </message>
    <message>
        <source>Newer text with notes in the margin</source>
        <translation>Новый текст с заметками на полях</translation>
    </message>
    <message>
        <source>List of changes only</source>
        <translation>Только перечень изменений</translation>
    </message>
    <message>
        <source>Unchanged provisions</source>
        <translation>Положения без изменений</translation>
    </message>
    <message>
        <source>Folded to one line</source>
        <translation>Свернуты в строку</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Полностью</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Опущены</translation>
    </message>
    <message>
        <source>Table of the amendments</source>
        <translation>Таблица поправок</translation>
    </message>
    <message>
        <source>Which offences are reached: what moved</source>
        <translation>Охваченные преступления: что изменилось</translation>
    </message>
    <message>
        <source>Changes for which nobody is named</source>
        <translation>Изменения, для которых никто не назван</translation>
    </message>
    <message>
        <source>What tracked changes do not say</source>
        <translation>О чём не говорят записанные исправления</translation>
    </message>
    <message>
        <source>Order of the table</source>
        <translation>Порядок таблицы</translation>
    </message>
    <message>
        <source>The heaviest amendments first</source>
        <translation>Сначала самые весомые поправки</translation>
    </message>
    <message>
        <source>Amendments in the order of the text</source>
        <translation>Поправки в порядке текста</translation>
    </message>
    <message>
        <source>Comments on who asked</source>
        <translation>Примечания о том, кто просил</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>that of the newer draft</source>
        <translation>дата более нового проекта</translation>
    </message>
    <message>
        <source>Date of the changes</source>
        <translation>Дата изменений</translation>
    </message>
    <message>
        <source>Language of the labels</source>
        <translation>Язык надписей</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>{older}, compared with {newer}</source>
        <translation>{older} в сопоставлении с {newer}</translation>
    </message>
    <message>
        <source>unchanged provisions: {how}</source>
        <translation>положения без изменений: {how}</translation>
    </message>
    <message>
        <source>The whole text, with insertions and deletions as tracked changes that can be taken or refused</source>
        <translation>Весь текст; вставки и удаления — исправления, которые можно принять или отклонить</translation>
    </message>
    <message>
        <source>The whole newer text, with the changes marked in it</source>
        <translation>Весь более новый текст с отмеченными изменениями</translation>
    </message>
    <message>
        <source>A summary without the texts: what matters, in short</source>
        <translation>Сводка без текстов: главное, кратко</translation>
    </message>
    <message>
        <source>A row for each change, and for each who asked for it</source>
        <translation>Строка на каждое изменение и на каждого, кто о нём просил</translation>
    </message>
    <message>
        <source>Everything that is shown, for other programs to read</source>
        <translation>Всё, что показано, для чтения другими программами</translation>
    </message>
    <message numerus="yes">
        <source>%n changes in them</source>
        <translation>
            <numerusform>в них %n изменение</numerusform>
            <numerusform>в них %n изменения</numerusform>
            <numerusform>в них %n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are left out by the filter</source>
        <translation>
            <numerusform>фильтр исключает %n изменение</numerusform>
            <numerusform>фильтр исключает %n изменения</numerusform>
            <numerusform>фильтр исключает %n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that touch red lines</source>
        <translation>
            <numerusform>%n изменение, затрагивающее красные линии</numerusform>
            <numerusform>%n изменения, затрагивающих красные линии</numerusform>
            <numerusform>%n изменений, затрагивающих красные линии</numerusform>
        </translation>
    </message>
    <message>
        <source>one name for all: {name}</source>
        <translation>одно имя для всех: {name}</translation>
    </message>
    <message>
        <source>nobody who asked is named</source>
        <translation>никто из просивших не назван</translation>
    </message>
    <message>
        <source>nobody is named as having asked</source>
        <translation>никто не указан как просивший</translation>
    </message>
    <message>
        <source>without comments on the evidence</source>
        <translation>без примечаний об основаниях</translation>
    </message>
    <message>
        <source>Proposals of</source>
        <translation>Предложения от</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>An empty column</source>
        <translation>Пустой столбец</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>The text as adopted</source>
        <translation>Принятый текст</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Личные заметки</translation>
    </message>
    <message>
        <source>As the interface</source>
        <translation>Как интерфейс</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Расположение</translation>
    </message>
    <message>
        <source>&amp;Unchanged provisions</source>
        <translation>Положения &amp;без изменений</translation>
    </message>
    <message>
        <source>Language of the la&amp;bels</source>
        <translation>Язык на&amp;дписей</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Титульный лист</translation>
    </message>
    <message>
        <source>Red lines that are touched</source>
        <translation>Затронутые красные линии</translation>
    </message>
    <message>
        <source>Legend on each page</source>
        <translation>Условные знаки на каждой странице</translation>
    </message>
    <message>
        <source>Who asked, and on what evidence</source>
        <translation>Кто просил и чем это подтверждается</translation>
    </message>
    <message>
        <source>Facts for checking</source>
        <translation>Данные для проверки</translation>
    </message>
    <message>
        <source>What became of the proposals</source>
        <translation>Судьба предложений</translation>
    </message>
    <message>
        <source>Index of actors with pages</source>
        <translation>Указатель участников со страницами</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>My notes at their changes</source>
        <translation>Мои примечания при изменениях</translation>
    </message>
    <message>
        <source>Annotations that readers of PDF list</source>
        <translation>Аннотации, видимые при чтении PDF</translation>
    </message>
    <message>
        <source>For an archive (PDF/A), without annotations</source>
        <translation>Для архива (PDF/A), без аннотаций</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>Какие изменения</translation>
    </message>
    <message>
        <source>The first page and the head of each page will say how many changes are not there.</source>
        <translation>На первой странице и вверху каждой страницы будет указано, сколько изменений не вошло.</translation>
    </message>
    <message>
        <source>Actors to follow</source>
        <translation>Отслеживаемые стороны</translation>
    </message>
    <message>
        <source>Followed actors in colours</source>
        <translation>Отслеживаемые стороны в цвете</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>the sheets of a print</comment>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Handling, at the head of every page</source>
        <translation>Гриф вверху каждой страницы</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Ориентация</translation>
    </message>
    <message>
        <source>&amp;Margin</source>
        <translation>По&amp;ля</translation>
    </message>
    <message>
        <source>&amp;Handling, at the head of every page</source>
        <translation>&amp;Гриф вверху каждой страницы</translation>
    </message>
    <message numerus="yes">
        <source>All changes (%n)</source>
        <translation>
            <numerusform>Все изменения (%n)</numerusform>
            <numerusform>Все изменения (%n)</numerusform>
            <numerusform>Все изменения (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only those of the filter (%n)</source>
        <translation>
            <numerusform>Только отобранные фильтром (%n)</numerusform>
            <numerusform>Только отобранные фильтром (%n)</numerusform>
            <numerusform>Только отобранные фильтром (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the list of changes first, by article, by words or by who asked; then only these.</source>
        <translation>Сначала отфильтруйте список изменений по статье, по словам или по тому, кто просил; тогда войдут только они.</translation>
    </message>
    <message>
        <source>No more than {number} can be followed.</source>
        <translation>Отслеживать можно не более {number}.</translation>
    </message>
    <message>
        <source>Nobody is named for these changes.</source>
        <translation>По этим изменениям никто не назван.</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Предварительный просмотр страниц</translation>
    </message>
    <message>
        <source>Here the pages are shown as they would be written. Compare two drafts first.</source>
        <translation>Здесь страницы показаны так, как они будут записаны. Сначала сравните два проекта.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Page {page} is being drawn …</source>
        <translation>Готовится страница {page}…</translation>
    </message>
    <message>
        <source>The paragraph at hand was not found on it.</source>
        <translation>Выбранный пункт на ней не найден.</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Страница {page} из {count}</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Fit the width of the page</source>
        <translation>По ширине страницы</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Показать всю страницу</translation>
    </message>
    <message>
        <source>How far the pages are</source>
        <translation>Степень готовности страниц</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Страницы составляются…</translation>
    </message>
    <message>
        <source>The pages are not made: it was cancelled.</source>
        <translation>Страницы не составлены: отменено.</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Составление страниц…</translation>
    </message>
    <message>
        <source>The pages could not be made: this is a fault of the program, not yours.</source>
        <translation>Составить страницы не удалось: это сбой программы, а не ваша ошибка.</translation>
    </message>
    <message>
        <source>of {pages} · {size}</source>
        <translation>из {pages} · {size}</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} КБ</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} МБ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>A brief on some amendments</source>
        <translation>Справка о некоторых поправках</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>Страницы (PDF)</translation>
    </message>
    <message>
        <source>Table of changes (CSV)</source>
        <translation>Таблица изменений (CSV)</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>Для других программ (JSON)</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Записать…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Open after writing</source>
        <translation>Открыть после записи</translation>
    </message>
    <message>
        <source>Open a dossier first: there is nothing to export.</source>
        <translation>Сначала откройте досье: экспортировать нечего.</translation>
    </message>
    <message>
        <source>This has no pages to be printed; write it instead.</source>
        <translation>Здесь нет страниц для печати; запишите это в файл.</translation>
    </message>
    <message>
        <source>Can be dragged into a message or a folder.</source>
        <translation>Можно перетащить в письмо или в папку.</translation>
    </message>
    <message>
        <source>Private notes can stand in this file: whoever is given it reads them.</source>
        <translation>В этом файле могут быть личные заметки: кто его получит, прочтёт их.</translation>
    </message>
    <message>
        <source>Private notes or red lines can stand in this file: whoever is given it reads them.</source>
        <translation>В этом файле могут быть личные заметки или красные линии: их прочтёт каждый, кому он будет передан.</translation>
    </message>
    <message>
        <source>All changes are in this file, also those that a filter leaves out of the pages.</source>
        <translation>В этом файле все изменения, в том числе те, которые фильтр не пропускает на страницы.</translation>
    </message>
    <message>
        <source>The file names nobody who asked, no author and no date of its making.</source>
        <translation>В файле не назван никто из просивших, нет ни автора, ни даты создания.</translation>
    </message>
    <message>
        <source>The file names no author and no date of its making; who asked stands in it.</source>
        <translation>В файле не указаны ни автор, ни дата создания; указано, кто просил.</translation>
    </message>
    <message>
        <source>The pages are made when it is known who asked.</source>
        <translation>Страницы будут подготовлены, когда станет известно, кто об этом просил.</translation>
    </message>
    <message>
        <source>Word file with tracked changes (DOCX)</source>
        <translation>Файл Word с исправлениями (DOCX)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Веб-страница (HTML)</translation>
    </message>
    <message>
        <source>Summary on two pages (Markdown)</source>
        <translation>Сводка на двух страницах (Markdown)</translation>
    </message>
    <message>
        <source>Workbook of changes (XLSX)</source>
        <translation>Книга изменений (XLSX)</translation>
    </message>
    <message>
        <source>Write “{name}” again</source>
        <translation>Перезаписать «{name}»</translation>
    </message>
    <message>
        <source>Write “{name}”</source>
        <translation>Записать «{name}»</translation>
    </message>
    <message>
        <source>Open a dossier with two drafts first: there is nothing to export.</source>
        <translation>Сначала откройте досье с двумя проектами: экспортировать нечего.</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Что экспортировать</translation>
    </message>
    <message>
        <source>Wha&amp;t is handed over</source>
        <translation>&amp;Что передаётся</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>The comparison of two drafts</source>
        <translation>Сравнение двух проектов</translation>
    </message>
    <message>
        <source>Drafts and asks beside each other</source>
        <translation>Проекты и просьбы рядом</translation>
    </message>
    <message>
        <source>One provision through all drafts</source>
        <translation>Одно положение во всех проектах</translation>
    </message>
    <message>
        <source>The book of the negotiation</source>
        <translation>Книга переговоров</translation>
    </message>
    <message>
        <source>The proposals by article</source>
        <translation>Предложения по статьям</translation>
    </message>
    <message>
        <source>The list of proposals</source>
        <translation>Список предложений</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Кто какую позицию занимает</translation>
    </message>
    <message>
        <source>One draft by itself</source>
        <translation>Один проект отдельно</translation>
    </message>
    <message>
        <source>Word file (DOCX)</source>
        <translation>Файл Word (DOCX)</translation>
    </message>
    <message>
        <source>Plain text (Markdown)</source>
        <translation>Простой текст (Markdown)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Книга (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <source>Akoma Ntoso (XML)</source>
        <translation>Akoma Ntoso (XML)</translation>
    </message>
    <message>
        <source>Akoma Ntoso with the changes (XML)</source>
        <translation>Akoma Ntoso с изменениями (XML)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Файлы Word (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Веб-страницы (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Книги (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
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
        <translation>Запись экспорта</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Запись: {name}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Записано: {path}</translation>
    </message>
    <message>
        <source>No program on this computer opens “{name}”.</source>
        <translation>На этом компьютере нет программы, открывающей «{name}».</translation>
    </message>
    <message>
        <source>{older} to {newer}</source>
        <comment>name of a file</comment>
        <translation>{older} – {newer}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Printing page {number} of {total}</source>
        <translation>Печать страницы {number} из {total}</translation>
    </message>
    <message>
        <source>The pages were handed to the printer.</source>
        <translation>Страницы переданы на принтер.</translation>
    </message>
    <message>
        <source>The pages could not be printed; look at the printer and try again.</source>
        <translation>Напечатать страницы не удалось; проверьте принтер и повторите попытку.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Страница {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Who proposes this?</source>
        <translation>Кто это предлагает?</translation>
    </message>
    <message>
        <source>Name of a delegation</source>
        <translation>Название делегации</translation>
    </message>
    <message>
        <source>Type a name in any language</source>
        <translation>Введите название на любом языке</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Варианты названия</translation>
    </message>
    <message>
        <source>1–9 or Enter takes a candidate · Backspace takes the last name away · Enter on an empty line: that is all</source>
        <translation>1–9 или Enter&#xa0;– выбрать название · Backspace&#xa0;– убрать последнее · Enter в пустой строке&#xa0;– готово</translation>
    </message>
    <message>
        <source>No name of a delegation begins so.</source>
        <translation>Ни одно название делегации так не начинается.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Пока никто.</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>Убрать {name}</translation>
    </message>
    <message>
        <source>no fate</source>
        <comment>of an ask that cannot be followed</comment>
        <translation>без итога</translation>
    </message>
    <message>
        <source>{place} (asked of {old})</source>
        <translation>{place} (просьба касалась: {old})</translation>
    </message>
    <message>
        <source>speaks to {draft}</source>
        <translation>относится к {draft}</translation>
    </message>
    <message>
        <source>A draft in a dossier needs a label; give it one, for example with --label.</source>
        <translation>Проекту в досье нужна метка; задайте ее, например с помощью --label.</translation>
    </message>
    <message>
        <source>A label or symbol belongs to one draft; import the files one by one.</source>
        <translation>Метка или условное обозначение принадлежат одному проекту; импортируйте файлы по одному.</translation>
    </message>
    <message>
        <source>A note needs a text, a colour or a priority; write something, or leave it.</source>
        <translation>Примечанию нужен текст, цвет или приоритет; напишите что-нибудь или оставьте его.</translation>
    </message>
    <message>
        <source>A note stands on words of the draft; choose some, or make it on the whole provision.</source>
        <translation>Примечание относится к словам проекта; выделите слова или составьте его ко всему положению.</translation>
    </message>
    <message>
        <source>A part of a text needs the draft that it edits; choose that draft.</source>
        <translation>Для части текста нужен проект, который она правит; выберите этот проект.</translation>
    </message>
    <message>
        <source>A position needs a place; say the article it is about.</source>
        <translation>Для позиции нужно место; укажите статью, к которой она относится.</translation>
    </message>
    <message>
        <source>A position needs an actor; say whose it is.</source>
        <translation>Для позиции нужна сторона; укажите, чья она.</translation>
    </message>
    <message>
        <source>A proposal needs a place; say the article it speaks to.</source>
        <translation>Для предложения нужно место; укажите статью, к которой оно относится.</translation>
    </message>
    <message>
        <source>A proposal needs an actor; say who proposes it.</source>
        <translation>Для предложения нужна сторона; укажите, кто его вносит.</translation>
    </message>
    <message>
        <source>Bringing the dossier up to date</source>
        <translation>Обновление досье</translation>
    </message>
    <message>
        <source>Choose the words for the note first, or make it on the whole provision.</source>
        <translation>Сначала выделите слова для примечания или составьте его ко всему положению.</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>Компоновка</translation>
    </message>
    <message>
        <source>Finding the provisions of {0}</source>
        <translation>Поиск положений: {0}</translation>
    </message>
    <message>
        <source>Following provisions</source>
        <translation>Прослеживание положений</translation>
    </message>
    <message>
        <source>Following what was agreed and asked</source>
        <translation>Прослеживание согласованного и просьб</translation>
    </message>
    <message>
        <source>Following what was asked</source>
        <translation>Прослеживание просьб</translation>
    </message>
    <message>
        <source>Keeping a copy of the dossier</source>
        <translation>Сохранение копии досье</translation>
    </message>
    <message>
        <source>Looking for who asked</source>
        <translation>Поиск того, кто просил</translation>
    </message>
    <message>
        <source>Name the delegation that asked for the change.</source>
        <translation>Назовите делегацию, которая просила об изменении.</translation>
    </message>
    <message>
        <source>No proposal of the dossier has an ask “{0}”; `travaux proposals` with --json lists them.</source>
        <translation>Ни в одном предложении досье нет просьбы «{0}»; их перечень выводит `travaux proposals` с --json.</translation>
    </message>
    <message>
        <source>None of the drafts has “{0}”; name a provision as one of them prints it.</source>
        <translation>Ни в одном из проектов нет «{0}»; назовите положение так, как оно напечатано в одном из них.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “{0}”; choose another one.</source>
        <translation>В папку «{0}» записать ничего нельзя; выберите другую.</translation>
    </message>
    <message>
        <source>Page {0} of “{1}” holds more letters than a page can; save the draft again as PDF.</source>
        <translation>На странице {0} файла «{1}» больше букв, чем может быть на странице; сохраните проект в PDF заново.</translation>
    </message>
    <message>
        <source>Page {0} of “{1}” is damaged; get the file again, or save it anew.</source>
        <translation>Страница {0} файла «{1}» повреждена; получите файл ещё раз или сохраните его заново.</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>Подготовка страниц</translation>
    </message>
    <message>
        <source>Reading proposals</source>
        <translation>Чтение предложений</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>Чтение: {0}</translation>
    </message>
    <message>
        <source>Say where it is recorded who asked (a paper, a meeting, a note): no name stands without evidence.</source>
        <translation>Укажите, где записано, кто просил (документ, заседание, примечание): без подтверждения никто не указывается.</translation>
    </message>
    <message>
        <source>Say where this text was shown, as “screen in room 2, informal on article 6”.</source>
        <translation>Укажите, где был показан этот текст, например «экран в зале 2, неофициальные консультации по статье 6».</translation>
    </message>
    <message>
        <source>Say where this was said, as “plenary, 3 May, morning”: a stance without a source is none.</source>
        <translation>Укажите, где это было сказано, например «пленарное заседание, 3 мая, утро»: позиция без источника не считается позицией.</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Верстка страниц</translation>
    </message>
    <message>
        <source>Looking what was added to {draft}</source>
        <translation>Просмотр добавленного к {draft}</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was stored.</source>
        <translation>Чтение остановлено; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Telling the lives of provisions</source>
        <translation>Составление истории положений</translation>
    </message>
    <message>
        <source>The actors in “{0}” cannot be read: {1}.</source>
        <translation>Не удается прочитать стороны в «{0}»: {1}.</translation>
    </message>
    <message>
        <source>The address does not say which dossier in which database; write it as {0}.</source>
        <translation>В адресе не указано, какое досье и в какой базе данных; запишите его так: {0}.</translation>
    </message>
    <message>
        <source>The address says “{0}”, which it cannot; it may say {1}.</source>
        <translation>В адресе указано «{0}», что не допускается; допустимо: {1}.</translation>
    </message>
    <message>
        <source>The connection to the server of the dossier “{0}” broke off; open it again, and see whether what you did last is in it.</source>
        <translation>Соединение с сервером досье «{0}» прервалось; откройте его снова и проверьте, сохранено ли ваше последнее действие.</translation>
    </message>
    <message>
        <source>The database keeps texts as {0}; have one made that keeps them as UTF8.</source>
        <translation>База данных хранит тексты в кодировке {0}; попросите создать базу с кодировкой UTF8.</translation>
    </message>
    <message>
        <source>The dossier already has a draft “{0}”; give this one another label.</source>
        <translation>В досье уже есть проект «{0}»; задайте этому другую метку.</translation>
    </message>
    <message>
        <source>The dossier has no draft “{0}” any more; open it again.</source>
        <translation>В досье больше нет проекта «{0}»; откройте досье заново.</translation>
    </message>
    <message>
        <source>The dossier has no draft “{0}”; its drafts are: {1}.</source>
        <translation>В досье нет проекта «{0}»; в нем есть проекты: {1}.</translation>
    </message>
    <message>
        <source>The dossier has no drafts, and so no notes on them; import a draft first.</source>
        <translation>В досье нет проектов, а значит, и примечаний к ним; сначала импортируйте проект.</translation>
    </message>
    <message>
        <source>The dossier has no drafts, and so no record of a negotiation; import a draft first.</source>
        <translation>В досье нет проектов, а значит, и истории переговоров; сначала импортируйте проект.</translation>
    </message>
    <message>
        <source>The dossier has no proposal “{0}”; `travaux proposals` lists those there are.</source>
        <translation>В досье нет предложения «{0}»; перечень имеющихся выводит `travaux proposals`.</translation>
    </message>
    <message>
        <source>The dossier has this proposal paper no more; open it again.</source>
        <translation>В досье больше нет этого документа с предложениями; откройте досье заново.</translation>
    </message>
    <message>
        <source>No copy of the dossier “{0}” could be kept in “{1}” ({2}); see that files can be written there.</source>
        <translation>Копию досье «{0}» не удалось сохранить в «{1}» ({2}); проверьте, можно ли туда записывать файлы.</translation>
    </message>
    <message>
        <source>The copy “{0}” cannot be put in the place of “{1}” ({2}); see that files can be written there.</source>
        <translation>Копию «{0}» нельзя поставить на место «{1}» ({2}); проверьте, можно ли туда записывать файлы.</translation>
    </message>
    <message>
        <source>The copy “{0}” is not locked, and “{1}” is; lock the copy first.</source>
        <translation>Копия «{0}» не защищена, а «{1}» защищено; сначала защитите копию.</translation>
    </message>
    <message>
        <source>The copy “{0}” is not sound itself; choose another one.</source>
        <translation>Копия «{0}» сама повреждена; выберите другую.</translation>
    </message>
    <message>
        <source>The dossier “{0}” cannot be opened or made here; choose another folder.</source>
        <translation>Досье «{0}» здесь нельзя ни открыть, ни создать; выберите другую папку.</translation>
    </message>
    <message>
        <source>The dossier “{0}” cannot be read from its disk; copy it to another one.</source>
        <translation>Досье «{0}» не читается со своего диска; скопируйте его на другой.</translation>
    </message>
    <message>
        <source>The dossier “{0}” has a text in it that is none; it cannot be merged.</source>
        <translation>В досье «{0}» есть текст, который текстом не является; объединить его нельзя.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is damaged; its newest sound copy is “{1}” in “{2}”: go on with that one.</source>
        <translation>Досье «{0}» повреждено; его последняя исправная копия — «{1}» в «{2}»: продолжайте с ней.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is damaged; ask your colleague for another copy of it.</source>
        <translation>Досье «{0}» повреждено; попросите у коллеги другую его копию.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is damaged; use a copy of it.</source>
        <translation>Досье «{0}» повреждено; воспользуйтесь его копией.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is in use by another program; close it there and try again.</source>
        <translation>Досье «{0}» используется другой программой; закройте его там и повторите попытку.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is locked, and a copy of this sort would not be; unlock it first.</source>
        <translation>Досье «{0}» защищено, а такая копия защищена не была бы; сначала снимите защиту.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is locked, and what is compared without being kept is not; add the other draft to it instead.</source>
        <translation>Досье «{0}» защищено, а то, что сравнивается без сохранения, — нет; лучше добавьте другой проект в него.</translation>
    </message>
    <message>
        <source>The dossier “{0}” has in it what Travaux never makes (“{1}”), and nothing of it was read; its newest sound copy is “{2}” in “{3}”: go on with that one.</source>
        <translation>В досье «{0}» есть то, чего Travaux никогда не создаёт («{1}»), и из него ничего не прочитано; его последняя исправная копия — «{2}» в «{3}»: продолжайте с ней.</translation>
    </message>
    <message>
        <source>The dossier “{0}” has in it what Travaux never makes (“{1}”), and nothing of it was read; use another copy of it.</source>
        <translation>В досье «{0}» есть то, чего Travaux никогда не создаёт («{1}»), и из него ничего не прочитано; возьмите другую его копию.</translation>
    </message>
    <message>
        <source>The dossier “{0}” on the server is damaged; have it restored from the server’s backup.</source>
        <translation>Досье «{0}» на сервере повреждено; попросите восстановить его из резервной копии сервера.</translation>
    </message>
    <message>
        <source>The dossier “{0}” on the server has in it what Travaux never makes (“{1}”), and nothing of it was read; ask whoever looks after it to take that out.</source>
        <translation>В досье «{0}» на сервере есть то, чего Travaux никогда не создаёт («{1}»), и из него ничего не прочитано; попросите того, кто за ним следит, убрать это.</translation>
    </message>
    <message>
        <source>You may not look into the dossier “{0}” on the server (the right USAGE on its schema is missing); ask whoever looks after it.</source>
        <translation>Вам нельзя смотреть досье «{0}» на сервере (нет права USAGE на его схему); обратитесь к тому, кто за ним следит.</translation>
    </message>
    <message>
        <source>You may not read all of the dossier “{0}” on the server (the right SELECT on “{1}” is missing); ask whoever looks after it.</source>
        <translation>Вам нельзя читать всё досье «{0}» на сервере (нет права SELECT на «{1}»); обратитесь к тому, кто за ним следит.</translation>
    </message>
    <message>
        <source>“{0}” is not written in UTF-8; write it anew, or choose another name.</source>
        <translation>«{0}» записано не в UTF-8; напишите заново или выберите другое имя.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was made by somebody else just now; open it.</source>
        <translation>Досье «{0}» только что создал кто-то другой; откройте его.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was moved, replaced or taken away while it was open; what you did last is not in it: open it again.</source>
        <translation>Досье «{0}» было перемещено, заменено или изъято, пока было открыто; последнего вашего действия в нём нет: откройте его снова.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was not closed in order the last time, and nothing may be written here; copy it with what lies beside it to a folder of your own.</source>
        <translation>Досье «{0}» в прошлый раз не было закрыто как следует, а записывать здесь нельзя; скопируйте его вместе с тем, что лежит рядом, в собственную папку.</translation>
    </message>
    <message>
        <source>The server on {0} does not let you in or cannot be reached; it was said: {1}</source>
        <translation>Сервер на {0} не даёт доступа или недоступен; ответ: {1}</translation>
    </message>
    <message>
        <source>The server on {0} does not take this password or cannot be reached; it was said: {1}</source>
        <translation>Сервер на {0} не принимает этот пароль или недоступен; ответ: {1}</translation>
    </message>
    <message>
        <source>There is already something called “{0}” on the server; choose another name for the new dossier.</source>
        <translation>На сервере уже есть нечто с именем «{0}»; выберите для нового досье другое имя.</translation>
    </message>
    <message>
        <source>There is already something called “{0}”; choose another name for the copy.</source>
        <translation>Уже есть нечто с именем «{0}»; выберите для копии другое имя.</translation>
    </message>
    <message>
        <source>There is no dossier “{0}” on the server; check the name.</source>
        <translation>На сервере нет досье «{0}»; проверьте имя.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is larger than a dossier can be that is merged ({1} GB).</source>
        <translation>Досье «{0}» больше, чем может быть объединяемое досье ({1} ГБ).</translation>
    </message>
    <message>
        <source>There is no conflict {0} any more.</source>
        <translation>Расхождения {0} больше нет.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is locked; give its passphrase to open it.</source>
        <translation>Досье «{0}» защищено; чтобы открыть его, введите парольную фразу.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “{0}”; type it again.</source>
        <translation>Это не парольная фраза досье «{0}»; введите её ещё раз.</translation>
    </message>
    <message>
        <source>This passphrase does not open “{0}”: it is another one, or the file is damaged; type it again, or take another copy of the file.</source>
        <translation>Эта парольная фраза не открывает «{0}»: она другая, или файл повреждён; введите её ещё раз или возьмите другую копию файла.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was locked by a newer version of Travaux; update Travaux to open it.</source>
        <translation>Досье «{0}» защищено более новой версией Travaux; чтобы открыть его, обновите Travaux.</translation>
    </message>
    <message>
        <source>An empty passphrase keeps nothing from anybody; choose some words.</source>
        <translation>Пустая парольная фраза ничего не защищает; выберите несколько слов.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is not locked; there is no passphrase to take away.</source>
        <translation>Досье «{0}» не защищено; убирать нечего.</translation>
    </message>
    <message>
        <source>The dossier “{0}” cannot be written anew ({1}); see that files can be written beside it.</source>
        <translation>Досье «{0}» нельзя записать заново ({1}); проверьте, что рядом с ним можно записывать файлы.</translation>
    </message>
    <message>
        <source>Making a key from the passphrase</source>
        <translation>Вычисление ключа из парольной фразы</translation>
    </message>
    <message>
        <source>Writing the copies of the dossier anew</source>
        <translation>Перезапись копий досье</translation>
    </message>
    <message>
        <source>Writing the dossier anew</source>
        <translation>Перезапись досье</translation>
    </message>
    <message>
        <source>There is no room on the disk for the dossier “{0}”; free some and try again.</source>
        <translation>На диске нет места для досье «{0}»; освободите его и повторите попытку.</translation>
    </message>
    <message>
        <source>There is no room on the server; have some freed and try again.</source>
        <translation>На сервере нет места; попросите освободить его и повторите попытку.</translation>
    </message>
    <message>
        <source>There is no sound copy of the dossier “{0}” beside it.</source>
        <translation>Рядом с досье «{0}» нет его исправной копии.</translation>
    </message>
    <message>
        <source>There was no room for a copy of the dossier “{0}” in “{1}”; free some, so that one can be kept.</source>
        <translation>Для копии досье «{0}» в «{1}» не было места; освободите его, чтобы копию можно было сохранить.</translation>
    </message>
    <message>
        <source>The dossier “{0}” cannot be read: {1}.</source>
        <translation>Не удается прочитать досье «{0}»: {1}.</translation>
    </message>
    <message>
        <source>The dossier “{0}” may not be changed here; copy it to a folder of your own first.</source>
        <translation>Досье «{0}» здесь нельзя изменять; сначала скопируйте его в собственную папку.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was made by a newer version of Travaux; update Travaux to open it.</source>
        <translation>Досье «{0}» создано более новой версией Travaux; чтобы открыть его, обновите Travaux.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was opened for reading only; nothing was changed.</source>
        <translation>Досье «{0}» открыто только для чтения; ничего не изменено.</translation>
    </message>
    <message>
        <source>The draft “{0}” was changed meanwhile; open the dossier again.</source>
        <translation>Проект «{0}» был тем временем изменен; откройте досье заново.</translation>
    </message>
    <message>
        <source>The drafts of the dossier were changed meanwhile; open it again.</source>
        <translation>Проекты досье были тем временем изменены; откройте досье заново.</translation>
    </message>
    <message>
        <source>The file “{0}” cannot be written ({1}); choose another name.</source>
        <translation>Не удается записать файл «{0}» ({1}); выберите другое имя.</translation>
    </message>
    <message>
        <source>The file “{0}” is in the dossier already, as draft “{1}”.</source>
        <translation>Файл «{0}» уже есть в досье как проект «{1}».</translation>
    </message>
    <message>
        <source>The file “{0}” may not be changed; choose another name.</source>
        <translation>Файл «{0}» нельзя изменять; выберите другое имя.</translation>
    </message>
    <message>
        <source>The folder “{0}” does not exist; make it first, or choose another one.</source>
        <translation>Папки «{0}» нет; сначала создайте ее или выберите другую.</translation>
    </message>
    <message>
        <source>The font {0} is missing: install Travaux again, then print once more.</source>
        <translation>Нет шрифта {0}: установите Travaux заново и повторите печать.</translation>
    </message>
    <message>
        <source>An archive takes no file with the sign “{0}” (U+{1}), which no font here can show; replace it, or choose other pages.</source>
        <translation>Архивный файл не должен содержать знак «{0}» (U+{1}), которого не показывает ни один имеющийся шрифт; замените его или выберите другие страницы.</translation>
    </message>
    <message>
        <source>The program “{0}” could not do its work (code {1}).</source>
        <translation>Программа «{0}» не смогла выполнить работу (код {1}).</translation>
    </message>
    <message>
        <source>The program “{0}” is not installed; install it and try again.</source>
        <translation>Программа «{0}» не установлена; установите ее и повторите попытку.</translation>
    </message>
    <message>
        <source>The program “{0}” took longer than {1} seconds and was stopped.</source>
        <translation>Программа «{0}» работала дольше {1} с и была остановлена.</translation>
    </message>
    <message>
        <source>The proposal with the ask “{0}” was rejected; settle it anew in the review first.</source>
        <translation>Предложение с просьбой «{0}» отклонено; сначала рассмотрите его заново.</translation>
    </message>
    <message>
        <source>The proposals of “{0}” are in the dossier already, from “{1}”.</source>
        <translation>Предложения из «{0}» уже есть в досье, из «{1}».</translation>
    </message>
    <message>
        <source>The resources of Travaux are missing from “{0}”; install it again.</source>
        <translation>В «{0}» нет ресурсов Travaux; установите программу заново.</translation>
    </message>
    <message>
        <source>The sample is not part of this installation; open a dossier of your own.</source>
        <translation>Пример не входит в эту установку; откройте собственное досье.</translation>
    </message>
    <message>
        <source>There are no words to keep; paste the text that was shown.</source>
        <translation>Нет слов для сохранения; вставьте показанный текст.</translation>
    </message>
    <message>
        <source>There is already something called “{0}”; choose another name for the new dossier.</source>
        <translation>«{0}» уже существует; выберите для нового досье другое имя.</translation>
    </message>
    <message>
        <source>There is no actor {0} that could be amended; give its “type” and “short” name.</source>
        <translation>Нет стороны {0}, которую можно было бы дополнить; укажите ее «type» и название «short».</translation>
    </message>
    <message>
        <source>There is no actor “{0}”; the nearest names are {1}.</source>
        <translation>Участника «{0}» нет; ближайшие названия: {1}.</translation>
    </message>
    <message>
        <source>There is no actor “{0}”; `travaux actors NAME` shows how a name resolves.</source>
        <translation>Нет стороны «{0}»; как распознается название, показывает `travaux actors NAME`.</translation>
    </message>
    <message>
        <source>There is no change “{0}” between these two drafts; `travaux compare` lists them.</source>
        <translation>Между этими двумя проектами нет изменения «{0}»; их перечень выводит `travaux compare`.</translation>
    </message>
    <message>
        <source>There is no dossier “{0}”; check the name and the folder.</source>
        <translation>Нет досье «{0}»; проверьте имя и папку.</translation>
    </message>
    <message>
        <source>There is no draft “{0}” in the dossier; name one that is there ({1}).</source>
        <translation>В досье нет проекта «{0}»; укажите имеющийся ({1}).</translation>
    </message>
    <message>
        <source>There is no file “{0}”; check its name.</source>
        <translation>Нет файла «{0}»; проверьте его имя.</translation>
    </message>
    <message>
        <source>Nobody has looked at how the draft “{0}” was read.</source>
        <translation>Никто не проверял чтение проекта «{0}».</translation>
    </message>
    <message>
        <source>Nothing makes it doubtful how the draft “{0}” was read: there is nothing to be looked at.</source>
        <translation>Ничто не ставит под сомнение чтение проекта «{0}»: проверять нечего.</translation>
    </message>
    <message>
        <source>There is no notation profile “{0}”: choose one of {1}.</source>
        <translation>Нет профиля обозначений «{0}»; выберите один из следующих: {1}.</translation>
    </message>
    <message>
        <source>There is no notation profile “{0}”; the profiles are {1}.</source>
        <translation>Нет профиля обозначений «{0}»; имеются профили: {1}.</translation>
    </message>
    <message>
        <source>There is no room on the disk for “{0}”; free some and try again.</source>
        <translation>На диске нет места для «{0}»; освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>There is no {0} to read; choose another reading.</source>
        <translation>Такого чтения нет ({0}); выберите другое.</translation>
    </message>
    <message>
        <source>There is no “{0}” in {1}; write the place as it is printed there.</source>
        <translation>В {1} нет «{0}»; укажите место так, как оно там напечатано.</translation>
    </message>
    <message>
        <source>This is no address of a server; write it as {0}.</source>
        <translation>Это не адрес сервера; запишите его так: {0}.</translation>
    </message>
    <message>
        <source>This takes more memory than there is for it; try a smaller document.</source>
        <translation>Для этого нужно больше памяти, чем отведено; попробуйте документ поменьше.</translation>
    </message>
    <message>
        <source>This took longer than {0} seconds and was stopped; try a smaller document.</source>
        <translation>Это заняло больше {0} с и было остановлено; попробуйте документ меньшего объема.</translation>
    </message>
    <message>
        <source>To {0} something, say the wording that is proposed.</source>
        <translation>Укажите предлагаемую формулировку (действие: {0}).</translation>
    </message>
    <message>
        <source>What conflict {0} is about is not in the dossier any more; keep what is there.</source>
        <translation>Того, к чему относится расхождение {0}, больше нет в досье; оставьте то, что есть.</translation>
    </message>
    <message>
        <source>What was copied cannot be read; paste it as plain text.</source>
        <translation>Скопированное прочитать не удается; вставьте его как простой текст.</translation>
    </message>
    <message>
        <source>What was copied is too large; copy the part that is needed, or save it as a file and import that.</source>
        <translation>Скопированное слишком велико; скопируйте нужную часть или сохраните его как файл и импортируйте.</translation>
    </message>
    <message>
        <source>What was pasted cannot be read as {0}; choose another place, or paste the whole text.</source>
        <translation>Вставленное не удается прочитать как {0}; выберите другое место или вставьте текст целиком.</translation>
    </message>
    <message>
        <source>What was pasted has not one article for each of {0}; paste one after the other, or the whole text.</source>
        <translation>Во вставленном тексте нет по одной статье для каждого из положений {0}; вставьте их одну за другой или весь текст.</translation>
    </message>
    <message>
        <source>Who belonged to {0} on the day of the draft is not known.</source>
        <translation>Неизвестно, кто входил в состав «{0}» в день проекта.</translation>
    </message>
    <message>
        <source>Two files cannot replace one draft; choose one of them.</source>
        <translation>Два файла не могут заменить один проект; выберите один из них.</translation>
    </message>
    <message>
        <source>You may not do this with the dossier “{0}” on the server; ask whoever looks after it.</source>
        <translation>У вас нет права на это действие с досье «{0}» на сервере; обратитесь к его администратору.</translation>
    </message>
    <message>
        <source>{0} and {1} are in one language; compare them instead.</source>
        <translation>{0} и {1}&#xa0;– на одном языке; сравните их.</translation>
    </message>
    <message>
        <source>{0} cannot be removed while something rests on it ({1}); take that back first.</source>
        <translation>Удалить нельзя: {0}, на это опирается другое ({1}); сначала отмените последнее.</translation>
    </message>
    <message>
        <source>{0} has no such provision any more; choose one in the text.</source>
        <translation>В {0} больше нет такого положения; выберите положение в тексте.</translation>
    </message>
    <message>
        <source>{0} has no “{1}”; write its address as the draft prints it, as “Article 5(2)”.</source>
        <translation>В {0} нет «{1}»; укажите место так, как оно напечатано в проекте, например «Article 5(2)».</translation>
    </message>
    <message>
        <source>{0} is not among the drafts that are followed: {1}.</source>
        <translation>{0} не входит в число прослеживаемых проектов: {1}.</translation>
    </message>
    <message>
        <source>{0} is not an actor; see docs/formats.md for its form.</source>
        <translation>{0}&#xa0;– не сторона; форма описана в docs/formats.md.</translation>
    </message>
    <message>
        <source>{0}, said to be a member of {1}, is no actor that is known; add it.</source>
        <translation>{0}, указанная как член {1}, не является известной стороной; добавьте ее.</translation>
    </message>
    <message>
        <source>{0}: an actor needs an “id” of capital letters and digits, such as XAR.</source>
        <translation>{0}: стороне нужен «id» из прописных букв и цифр, например XAR.</translation>
    </message>
    <message>
        <source>{0}: each of “members” needs the id of a “member”.</source>
        <translation>{0}: каждому элементу «members» нужен идентификатор в «member».</translation>
    </message>
    <message>
        <source>{0}: each of “names” needs a “name”.</source>
        <translation>{0}: каждому элементу «names» нужно «name».</translation>
    </message>
    <message>
        <source>{0}: give both “type” and “short” name for a new actor, neither to amend a known one.</source>
        <translation>{0}: для новой стороны укажите и «type», и название «short», а для дополнения известной&#xa0;– ни того, ни другого.</translation>
    </message>
    <message>
        <source>{0}: who opted out ({1}) has no dates; end a membership with “until”.</source>
        <translation>{0}: для вышедших ({1}) нет дат; завершите членство с помощью «until».</translation>
    </message>
    <message>
        <source>{0}: {1} would leave before it joins.</source>
        <translation>{0}: {1} выходит раньше, чем вступает.</translation>
    </message>
    <message>
        <source>{0}: “short” is empty.</source>
        <translation>{0}: «short» не заполнено.</translation>
    </message>
    <message>
        <source>{0}: “{1}” has a value of the wrong kind; see docs/formats.md for its form.</source>
        <translation>{0}: «{1}» имеет значение неверного вида; форма описана в docs/formats.md.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is no date; write it as 2024-08-09.</source>
        <translation>{0}: «{1}»&#xa0;– не дата; укажите ее как 2024-08-09.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is no list of objects; see docs/formats.md for its form.</source>
        <translation>{0}: «{1}»&#xa0;– не список объектов; форма описана в docs/formats.md.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is not known here; known are {2}.</source>
        <translation>{0}: «{1}» здесь неизвестно; известны: {2}.</translation>
    </message>
    <message>
        <source>“{0}” contains a document type definition, which is not allowed; save it again from {1}.</source>
        <translation>«{0}» содержит определение типа документа, что не допускается; сохраните файл заново в {1}.</translation>
    </message>
    <message>
        <source>“{0}” holds no proposals; add a paper with some first.</source>
        <translation>В «{0}» нет предложений; сначала добавьте документ с ними.</translation>
    </message>
    <message>
        <source>“{0}” is no name for a dossier; let it end in .travaux.</source>
        <translation>«{0}» не подходит как имя досье; пусть оно кончается на .travaux.</translation>
    </message>
    <message>
        <source>No picture of a page of “{0}” is kept; if its report names pages that it lacks, import its file again.</source>
        <translation>Изображений страниц «{0}» не сохранено; если в отчёте названы недостающие страницы, импортируйте файл ещё раз.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: a part is longer than it says; save it again from {1}.</source>
        <translation>«{0}» поврежден: одна из частей длиннее указанного; сохраните файл заново в {1}.</translation>
    </message>
    <message>
        <source>“{0}” is malformed{1}; open it in {2}, save it again and import the new file.</source>
        <translation>«{0}» построен неверно{1}; откройте файл в {2}, сохраните заново и импортируйте новый файл.</translation>
    </message>
    <message>
        <source>“{0}” is not a {1} file or was cut off; get a fresh copy and try again.</source>
        <translation>«{0}»&#xa0;– не файл {1}, или файл обрезан; получите новую копию и повторите попытку.</translation>
    </message>
    <message>
        <source>There is already something called “{0}”; name a folder that is not there yet.</source>
        <translation>Уже есть что-то с именем «{0}»; назовите папку, которой ещё нет.</translation>
    </message>
    <message>
        <source>“{0}” is data in JSON, not a text that can be read; choose the file of the draft.</source>
        <translation>«{0}» — данные JSON, а не текст, который можно прочитать; выберите файл проекта.</translation>
    </message>
    <message>
        <source>“{0}” is a picture ({1}) and holds no words; get the draft itself as DOCX or PDF, or a scan of it as PDF.</source>
        <translation>«{0}» — изображение ({1}), слов в нём нет; получите сам проект в DOCX или PDF либо его скан в PDF.</translation>
    </message>
    <message>
        <source>“{0}” is a recording of sound or film; choose the file with the text of the draft.</source>
        <translation>«{0}» — звукозапись или видео; выберите файл с текстом проекта.</translation>
    </message>
    <message>
        <source>“{0}” is a compressed file; unpack it, and choose the draft in it.</source>
        <translation>«{0}» — сжатый файл; распакуйте его и выберите проект в нём.</translation>
    </message>
    <message>
        <source>“{0}” is a program and no text; choose the file of the draft.</source>
        <translation>«{0}» — программа, а не текст; выберите файл проекта.</translation>
    </message>
    <message>
        <source>“{0}” is a dossier or another database; open a dossier with “Open a dossier…”, and choose a draft here.</source>
        <translation>«{0}» — досье или другая база данных; досье открывают командой «Открыть досье…», а здесь выберите проект.</translation>
    </message>
    <message>
        <source>“{0}” is XML in an encoding of mainframes (EBCDIC); save it again as UTF-8.</source>
        <translation>«{0}» — XML в кодировке мейнфреймов (EBCDIC); сохраните его заново в UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” is a presentation; save it as PDF and choose that.</source>
        <translation>«{0}» — презентация; сохраните её в PDF и выберите этот файл.</translation>
    </message>
    <message>
        <source>“{0}” on the server is not a Travaux dossier; check the name.</source>
        <translation>«{0}» на сервере не является досье Travaux; проверьте имя.</translation>
    </message>
    <message>
        <source>“{0}” unpacks to far more than a {1} file should; save it again from {2}.</source>
        <translation>«{0}» после распаковки намного больше, чем должен быть файл {1}; сохраните файл заново в {2}.</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: read back, the file does not have the words of the newer draft in {0}; choose another format or layout.</source>
        <translation>Ничего не записано из-за ошибки программы: при обратном чтении в файле не те слова, что в новом проекте ({0}); выберите другой формат или другую вёрстку.</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: read back, the file does not have the words of the older draft in {0}; choose another format or layout.</source>
        <translation>Ничего не записано из-за ошибки программы: при обратном чтении в файле не те слова, что в старом проекте ({0}); выберите другой формат или другую вёрстку.</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: read back, what is struck and what is new do not fit each other in {0}; choose another format or layout.</source>
        <translation>Ничего не записано из-за ошибки программы: при обратном чтении зачёркнутое и новое не подходят друг к другу ({0}); выберите другой формат или другую вёрстку.</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: read back, the file does not show change {0}; choose another format or layout.</source>
        <translation>Ничего не записано из-за ошибки программы: при обратном чтении в файле не показано изменение {0}; выберите другой формат или другую вёрстку.</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: these words do not stand on the pages: “{0}”; choose another format or layout.</source>
        <translation>Ничего не записано из-за ошибки программы: этих слов нет на страницах: «{0}»; выберите другой формат или другую вёрстку.</translation>
    </message>
    <message>
        <source>“{0}” could be {1}; write the one you mean.</source>
        <translation>«{0}» может означать {1}; укажите нужное.</translation>
    </message>
    <message>
        <source>The server took too long over the dossier “{0}”, and nothing was kept; try again, or ask whoever looks after it.</source>
        <translation>Сервер слишком долго работал с досье «{0}», и ничего не сохранено; попробуйте ещё раз или обратитесь к тому, кто за него отвечает.</translation>
    </message>
    <message>
        <source>The draft “{0}” is not as it was stored, so words, marks or facts of it may be wrong; restore a copy of the dossier, or take the draft out and import its file again.</source>
        <translation>Проект «{0}» не таков, каким был сохранён: слова, пометки или данные могут быть неверны; восстановите копию досье либо удалите проект и импортируйте его файл заново.</translation>
    </message>
    <message>
        <source>The proposal on {0} in “{1}” is not as it was stored, so it may ask or name something else; restore a copy of the dossier, or enter it again.</source>
        <translation>Предложение по {0} в «{1}» не таково, каким было сохранено: оно может просить или называть иное; восстановите копию досье либо введите его заново.</translation>
    </message>
    <message>
        <source>The paper “{0}” is not as it was stored; restore a copy of the dossier, or take the paper out and import its file again.</source>
        <translation>Документ «{0}» не таков, каким был сохранён; восстановите копию досье либо удалите документ и импортируйте его файл заново.</translation>
    </message>
    <message>
        <source>The instrument “{0}” is not as it was stored, so words or facts of it may be wrong; restore a copy of the dossier, or take it from the shelf and add its file again.</source>
        <translation>Документ «{0}» не таков, каким был сохранён, поэтому его слова или данные могут быть неверны; восстановите копию досье или уберите его из справочных документов и добавьте его файл заново.</translation>
    </message>
    <message>
        <source>The file “{0}” is on the shelf already, as “{1}”.</source>
        <translation>Файл «{0}» уже есть среди справочных документов под названием «{1}».</translation>
    </message>
    <message>
        <source>The text of “{0}” is too long for the shelf.</source>
        <translation>Текст «{0}» слишком длинный для справочного документа.</translation>
    </message>
    <message>
        <source>“{0}” is on the shelf again by now; take it off, or keep it.</source>
        <translation>«{0}» тем временем снова есть среди справочных документов; уберите его или оставьте.</translation>
    </message>
    <message>
        <source>Somebody else described “{0}” otherwise meanwhile; nothing was put over it.</source>
        <translation>Тем временем кто-то другой описал «{0}» иначе; поверх ничего не записано.</translation>
    </message>
    <message>
        <source>The shelf has no instrument “{0}”; its instruments are: {1}.</source>
        <translation>Среди справочных документов нет «{0}»; есть: {1}.</translation>
    </message>
    <message>
        <source>The shelf has no instrument “{0}” any more; open the dossier again.</source>
        <translation>Среди справочных документов больше нет «{0}»; откройте досье снова.</translation>
    </message>
    <message>
        <source>“{0}” cannot be a version of itself.</source>
        <translation>«{0}» не может быть вариантом самого себя.</translation>
    </message>
    <message>
        <source>A title, a short name, a symbol or a day belongs to one instrument; add the files one by one.</source>
        <translation>Название, краткое название, обозначение или дата относятся к одному документу; добавляйте файлы по одному.</translation>
    </message>
    <message>
        <source>The note “{0}” on the draft “{1}” is not as it was stored; restore a copy of the dossier, or delete the note and write it again.</source>
        <translation>Заметка «{0}» к проекту «{1}» не такова, какой была сохранена; восстановите копию досье либо удалите заметку и напишите её заново.</translation>
    </message>
    <message>
        <source>An answer to who asked for a change between “{0}” and “{1}” is not as it was stored; restore a copy of the dossier, or take it back and answer again.</source>
        <translation>Ответ о том, кто просил об изменении между «{0}» и «{1}», не таков, каким был сохранён; восстановите копию досье либо отзовите его и ответьте заново.</translation>
    </message>
    <message>
        <source>The position of “{0}” on {1} is not as it was stored; restore a copy of the dossier, or delete it and enter it again.</source>
        <translation>Позиция «{0}» по {1} не такова, какой была сохранена; восстановите копию досье либо удалите её и введите заново.</translation>
    </message>
    <message>
        <source>What the dossier says of “{0}” is not as it was stored, so a wrong State may be named; restore a copy of the dossier, or enter it again.</source>
        <translation>То, что досье говорит о «{0}», не таково, каким было сохранено: может быть названо не то государство; восстановите копию досье либо введите это заново.</translation>
    </message>
    <message>
        <source>Something that the dossier keeps for itself is not as it was stored (“{0}”); restore a copy of the dossier.</source>
        <translation>Нечто, что досье хранит для себя, не таково, каким было сохранено («{0}»); восстановите копию досье.</translation>
    </message>
    <message>
        <source>No copy of the dossier “{0}” was kept today: something in it is not as it was stored; `travaux check` says what, and what to do.</source>
        <translation>Сегодня копия досье «{0}» не сделана: что-то в нём не таково, каким было сохранено; `travaux check` скажет, что именно и что делать.</translation>
    </message>
    <message>
        <source>Nothing was written. {0}</source>
        <translation>Ничего не записано. {0}</translation>
    </message>
    <message>
        <source>The log beside the dossier “{0}” is damaged, and what was kept last may not be in it; copy both to a folder of your own, and open it there.</source>
        <translation>Журнал рядом с досье «{0}» повреждён, и сохранённого последним в нём может не быть; скопируйте оба файла в свою папку и откройте досье там.</translation>
    </message>
    <message>
        <source>The log beside the dossier “{0}” is damaged: what was kept last may be lost. Open it again, see what is in it, and enter the rest once more; the log is kept as “{1}”.</source>
        <translation>Журнал рядом с досье «{0}» повреждён: сохранённое последним могло пропасть. Откройте досье снова, посмотрите, что в нём есть, и введите остальное ещё раз; журнал сохранён как «{1}».</translation>
    </message>
    <message>
        <source>{0} said “{1}” on {2} too, and no date tells which is later; give each a date, or take one back.</source>
        <translation>{0} также заявил(а) «{1}» по {2}, и по датам не видно, что позже; укажите обе даты или снимите одно из двух.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” contradict each other; say which of the two is meant.</source>
        <translation>«{0}» и «{1}» противоречат друг другу; укажите, что из двух имеется в виду.</translation>
    </message>
    <message>
        <source>“{0}” stands in {1} and was not entered by hand.</source>
        <translation>«{0}» содержится в {1} и не введено вручную.</translation>
    </message>
    <message>
        <source>There is no proposal “{0}”; `travaux proposals` lists them all.</source>
        <translation>Предложения «{0}» нет; все они перечислены командой `travaux proposals`.</translation>
    </message>
    <message>
        <source>{0} is “{1}” here and “{2}” there; give one of the two another id, then merge.</source>
        <translation>{0} — это «{1}» здесь и «{2}» там; дайте одному из двух другой идентификатор, затем объедините.</translation>
    </message>
    <message>
        <source>A dossier on a server has a name of at most {0} letters; choose a shorter one.</source>
        <translation>Имя досье на сервере содержит не более {0} букв; выберите более короткое.</translation>
    </message>
    <message>
        <source>A dossier cannot be merged into itself; name the one of your colleague.</source>
        <translation>Досье нельзя объединить с самим собой; укажите досье коллеги.</translation>
    </message>
    <message>
        <source>A short title has {0} letters at most.</source>
        <translation>В кратком названии не больше {0} букв.</translation>
    </message>
    <message>
        <source>A part of the program ended before its work was done; close other programs and try again, or save the file anew.</source>
        <translation>Часть программы прекратила работу раньше времени; закройте другие программы и повторите попытку или сохраните файл заново.</translation>
    </message>
    <message>
        <source>An address holds no password, since other programs can read it; keep the password in the file .pgpass of your home folder, or have it asked for.</source>
        <translation>Адрес не содержит пароля, так как его могут прочесть другие программы; храните пароль в файле .pgpass в своей домашней папке или вводите его по запросу.</translation>
    </message>
    <message>
        <source>Comparing the words</source>
        <translation>Сопоставление слов</translation>
    </message>
    <message>
        <source>Comparing with the sources</source>
        <translation>Сравнение с источниками</translation>
    </message>
    <message>
        <source>Copies of a dossier on a server are the server’s own; ask whoever looks after it.</source>
        <translation>Копии досье на сервере ведёт сам сервер; обратитесь к его администратору.</translation>
    </message>
    <message>
        <source>Keeping pictures of pages of {0}</source>
        <translation>Сохранение изображений страниц {0}</translation>
    </message>
    <message>
        <source>Looking at the other dossier</source>
        <translation>Просмотр другого досье</translation>
    </message>
    <message>
        <source>Looking for common words</source>
        <translation>Поиск общих слов</translation>
    </message>
    <message>
        <source>Looking for moved sentences</source>
        <translation>Поиск перемещённых предложений</translation>
    </message>
    <message>
        <source>Looking for sources</source>
        <translation>Поиск источников</translation>
    </message>
    <message>
        <source>Reading the shelf</source>
        <translation>Чтение документов с полки</translation>
    </message>
    <message>
        <source>No dossier on a server can be called “{0}”, which is the server’s own; choose another name.</source>
        <translation>Досье на сервере не может называться «{0}»: это имя занято самим сервером; выберите другое имя.</translation>
    </message>
    <message>
        <source>The shelf of the dossier is empty; put instruments there first.</source>
        <translation>В досье нет справочных документов; сначала добавьте их.</translation>
    </message>
    <message>
        <source>Numbering the changes</source>
        <translation>Нумерация изменений</translation>
    </message>
    <message>
        <source>Pairing the provisions</source>
        <translation>Сопоставление положений</translation>
    </message>
    <message>
        <source>Reading the edits</source>
        <translation>Чтение правок</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>Чтение слов</translation>
    </message>
    <message>
        <source>Somebody else changed this after it was settled; nothing was put over it.</source>
        <translation>Кто-то другой изменил это после урегулирования; поверх ничего не записано.</translation>
    </message>
    <message>
        <source>Somebody else changed this note meanwhile: it says “{0}” now; nothing was put over it.</source>
        <translation>Кто-то другой тем временем изменил эту заметку: теперь в ней «{0}»; ничего не заменено.</translation>
    </message>
    <message>
        <source>Somebody else gave this note “{0}” another colour or priority meanwhile, or made it private or shared; nothing was put over it.</source>
        <translation>Кто-то другой тем временем дал заметке «{0}» иной цвет или приоритет либо сделал её личной или общей; ничего не заменено.</translation>
    </message>
    <message>
        <source>Somebody else rejected the proposal on {0} meanwhile; nothing was put over it.</source>
        <translation>Кто-то другой тем временем отклонил предложение к {0}; ничего не заменено.</translation>
    </message>
    <message>
        <source>Somebody else settled the proposal on {0} meanwhile: it asks “{1}” now; nothing was put over it.</source>
        <translation>Кто-то другой тем временем решил по предложению к {0}: теперь в нём предлагается «{1}»; ничего не заменено.</translation>
    </message>
    <message>
        <source>Somebody else took this note away meanwhile; nothing was put in its place.</source>
        <translation>Кто-то другой тем временем удалил эту заметку; на её место ничего не поставлено.</translation>
    </message>
    <message>
        <source>Something is too long or too large for the dossier “{0}” on the server; nothing was kept.</source>
        <translation>Что-то слишком длинно или велико для досье «{0}» на сервере; ничего не сохранено.</translation>
    </message>
    <message>
        <source>The dossier “{0}” on the server was made by an older version of Travaux, and you may not bring it up to date; ask whoever made it there to open it in this version.</source>
        <translation>Досье «{0}» на сервере создано более ранней версией Travaux, и у вас нет права его обновить; попросите того, кто его там создал, открыть его в этой версии.</translation>
    </message>
    <message>
        <source>The dossier “{0}” on the server was made by an older version of Travaux; have whoever made it there open it in the window of this version, which brings it up to date for all.</source>
        <translation>Досье «{0}» на сервере создано более ранней версией Travaux; попросите того, кто его там создал, открыть его в окне этой версии: тогда оно обновится для всех.</translation>
    </message>
    <message>
        <source>The server on {0} wants a password; type it when you are asked for it, or keep it in the file .pgpass of your home folder.</source>
        <translation>Сервер на {0} требует пароль; введите его, когда он будет запрошен, или сохраните его в файле .pgpass в своей домашней папке.</translation>
    </message>
    <message>
        <source>“{0}” could not be read; copy it to this computer and try again.</source>
        <translation>Прочитать «{0}» не удалось; скопируйте файл на этот компьютер и повторите попытку.</translation>
    </message>
    <message>
        <source>“{0}” does not open with this password; give another one.</source>
        <translation>Файл «{0}» не открывается этим паролем; введите другой.</translation>
    </message>
    <message>
        <source>“{0}” has an XML document type, which is not read; save it again as a workbook.</source>
        <translation>«{0}» содержит тип документа XML, который не читается; сохраните файл заново как книгу.</translation>
    </message>
    <message>
        <source>“{0}” has more than {1} rows; split it into smaller tables.</source>
        <translation>В «{0}» более {1} строк; разделите файл на таблицы меньшего объема.</translation>
    </message>
    <message>
        <source>“{0}” holds NUL characters, so it is not a text; choose the document itself, or save it again as text.</source>
        <translation>«{0}» содержит символы NUL, то есть это не текст; выберите сам документ или сохраните его заново как текст.</translation>
    </message>
    <message>
        <source>“{0}” has {1} pages, more than the {2} that are read; save the part that is the draft as a file.</source>
        <translation>В файле «{0}» страниц: {1}, больше, чем читается ({2}); сохраните отдельным файлом ту часть, которая является проектом.</translation>
    </message>
    <message>
        <source>“{0}” holds more letters than any treaty; save the part that is the draft as a file.</source>
        <translation>В файле «{0}» больше букв, чем в любом договоре; сохраните отдельным файлом ту часть, которая является проектом.</translation>
    </message>
    <message>
        <source>“{0}” holds no text document; open it in LibreOffice and save the text as .odt.</source>
        <translation>«{0}» не содержит текстового документа; откройте его в LibreOffice и сохраните текст как .odt.</translation>
    </message>
    <message>
        <source>“{0}” holds no Word document; open it in Word and save it as .docx.</source>
        <translation>В «{0}» нет документа Word; откройте файл в Word и сохраните как .docx.</translation>
    </message>
    <message>
        <source>“{0}” holds no draft; import one, so that the articles have an order.</source>
        <translation>В «{0}» нет проекта; импортируйте проект, чтобы был известен порядок статей.</translation>
    </message>
    <message>
        <source>“{0}” holds no proposals that could be read: it needs the name of a delegation in a heading, a table of proposals, or tracked changes.</source>
        <translation>В «{0}» нет предложений, которые можно прочитать: нужно название делегации в заголовке, таблица предложений или отслеживаемые исправления.</translation>
    </message>
    <message>
        <source>“{0}” holds no text of a draft; choose another file.</source>
        <translation>В «{0}» нет текста проекта; выберите другой файл.</translation>
    </message>
    <message>
        <source>“{0}” holds no text; choose another file.</source>
        <translation>В файле «{0}» нет текста; выберите другой файл.</translation>
    </message>
    <message>
        <source>“{0}” holds no words; choose a file with the text of a draft.</source>
        <translation>В «{0}» нет слов; выберите файл с текстом проекта.</translation>
    </message>
    <message>
        <source>“{0}” holds no words; choose a workbook with a table of proposals.</source>
        <translation>В «{0}» нет слов; выберите книгу с таблицей предложений.</translation>
    </message>
    <message>
        <source>“{0}” is a PDF without pages; choose another file.</source>
        <translation>«{0}» — файл PDF без страниц; выберите другой файл.</translation>
    </message>
    <message>
        <source>“{0}” is a damaged PDF; get the file again, or save it anew from its program.</source>
        <translation>«{0}» — повреждённый файл PDF; получите его ещё раз или сохраните заново из его программы.</translation>
    </message>
    <message>
        <source>“{0}” declares a document type (DTD), which is not read; save the file again without it.</source>
        <translation>Файл «{0}» объявляет тип документа (DTD), который не читается; сохраните файл снова без него.</translation>
    </message>
    <message>
        <source>“{0}” is malformed XML{1}; get a fresh copy of the file and try again.</source>
        <translation>«{0}»&#xa0;– повреждённый XML{1}; получите новую копию файла и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{0}” holds more elements than any draft has; choose a smaller file.</source>
        <translation>В файле «{0}» больше элементов, чем бывает в проекте; выберите файл поменьше.</translation>
    </message>
    <message>
        <source>“{0}” is XML, but neither Akoma Ntoso 2 or 3 nor a web page; save the draft as DOCX or as plain text.</source>
        <translation>«{0}»&#xa0;– файл XML, но не Akoma Ntoso 2 или 3 и не веб-страница; сохраните проект как DOCX или как простой текст.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as a web page; save the draft as DOCX or as plain text.</source>
        <translation>Файл «{0}» нельзя прочитать как веб-страницу; сохраните проект как DOCX или как простой текст.</translation>
    </message>
    <message>
        <source>“{0}” holds the part {1} twice; save it again from {2}.</source>
        <translation>В «{0}» часть {1} содержится дважды; сохраните файл заново в {2}.</translation>
    </message>
    <message>
        <source>“{0}” is a folder, not a dossier; name the .travaux file.</source>
        <translation>«{0}»&#xa0;– папка, а не досье; укажите файл .travaux.</translation>
    </message>
    <message>
        <source>“{0}” is a folder; choose a file.</source>
        <translation>«{0}»&#xa0;– папка; выберите файл.</translation>
    </message>
    <message>
        <source>“{0}” is a folder; name a file in it to write to.</source>
        <translation>«{0}»&#xa0;– папка; укажите в ней файл для записи.</translation>
    </message>
    <message>
        <source>“{0}” is an old Office file without a text; open it in its program and save it as DOCX.</source>
        <translation>«{0}» — старый файл Office без текста; откройте его в своей программе и сохраните как DOCX.</translation>
    </message>
    <message>
        <source>“{0}” is {1}, which is read only where LibreOffice is installed; install it, or save it as DOCX.</source>
        <translation>«{0}» ({1}) читается, только если установлен LibreOffice; установите его или сохраните файл как DOCX.</translation>
    </message>
    <message>
        <source>LibreOffice could not read “{0}”; open it in its program and save it as DOCX.</source>
        <translation>LibreOffice не смог прочитать «{0}»; откройте файл в своей программе и сохраните как DOCX.</translation>
    </message>
    <message>
        <source>“{0}” is an old or password-protected Word file; save it in Word as .docx without a password.</source>
        <translation>«{0}»&#xa0;– файл Word старого формата или защищенный паролем; сохраните его в Word как .docx без пароля.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or was cut off; get a fresh copy and try again.</source>
        <translation>«{0}» поврежден или обрезан; получите новую копию и повторите попытку.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: it says it is {1} but is not; save it again as UTF-8.</source>
        <translation>«{0}» поврежден: указано {1}, но это не так; сохраните файл заново в UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” is damaged; save it again as a workbook.</source>
        <translation>«{0}» поврежден; сохраните файл заново как книгу.</translation>
    </message>
    <message>
        <source>“{0}” is empty; choose a file with the text of a draft.</source>
        <translation>«{0}» пуст; выберите файл с текстом проекта.</translation>
    </message>
    <message>
        <source>“{0}” is encrypted; save it without a password.</source>
        <translation>«{0}» зашифрован; сохраните файл без пароля.</translation>
    </message>
    <message>
        <source>“{0}” is protected by a password, which is not read; save it without one and choose that file.</source>
        <translation>«{0}» защищён паролем и не читается; сохраните его без пароля и выберите этот файл.</translation>
    </message>
    <message>
        <source>“{0}” is larger than a list of actors can be.</source>
        <translation>«{0}» больше, чем может быть список сторон.</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB, too large for a draft; choose another file.</source>
        <translation>«{0}» больше {1} МБ, что слишком много для проекта; выберите другой файл.</translation>
    </message>
    <message>
        <source>“{0}” is locked in a way that is not known here; save it without protection and choose that.</source>
        <translation>Файл «{0}» защищён неизвестным здесь способом; сохраните его без защиты и выберите этот файл.</translation>
    </message>
    <message>
        <source>“{0}” is locked; give its password.</source>
        <translation>Файл «{0}» защищён паролем; введите пароль.</translation>
    </message>
    <message>
        <source>“{0}” has no page {1}.</source>
        <translation>В «{0}» нет страницы {1}.</translation>
    </message>
    <message>
        <source>“{0}” has changed since it was read; its pages are not shown.</source>
        <translation>«{0}» изменился с тех пор, как был прочитан; его страницы не показываются.</translation>
    </message>
    <message>
        <source>“{0}” is no date; write it as 2024-08-09.</source>
        <translation>«{0}»&#xa0;– не дата; укажите ее как 2024-08-09.</translation>
    </message>
    <message>
        <source>“{0}” is no name for a compilation; end it in .docx, .md or .txt.</source>
        <translation>«{0}»&#xa0;– неподходящее имя для подборки; оно должно оканчиваться на .docx, .md или .txt.</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file; choose a file with the text of a draft.</source>
        <translation>«{0}»&#xa0;– не обычный файл; выберите файл с текстом проекта.</translation>
    </message>
    <message>
        <source>“{0}” is no table of proposals: it needs the headings Article, Proponent and Proposed text in a row.</source>
        <translation>«{0}»&#xa0;– не таблица предложений: в строке нужны заголовки Article, Proponent и Proposed text.</translation>
    </message>
    <message>
        <source>“{0}” is no text, or in no encoding that is known here; choose a DOCX or PDF, or save it again as UTF-8.</source>
        <translation>«{0}» — не текст или в неизвестной здесь кодировке; выберите DOCX или PDF либо сохраните его заново в UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” is no time; write it as 2024-08-09T14:05.</source>
        <translation>«{0}»&#xa0;– не время; укажите его как 2024-08-09T14:05.</translation>
    </message>
    <message>
        <source>“{0}” is not a Travaux dossier; name a .travaux file.</source>
        <translation>«{0}»&#xa0;– не досье Travaux; укажите файл .travaux.</translation>
    </message>
    <message>
        <source>“{0}” is not a Word file, whatever its name says; save the draft again as DOCX and choose that.</source>
        <translation>«{0}»&#xa0;– не файл Word, несмотря на имя; сохраните проект заново как DOCX и выберите его.</translation>
    </message>
    <message>
        <source>Recognising the words on the pages of {0}</source>
        <translation>Распознаются слова на страницах файла {0}</translation>
    </message>
    <message>
        <source>The letters of “{0}” are not those that are printed; install Tesseract and import it again.</source>
        <translation>Буквы файла «{0}» не те, что напечатаны; установите Tesseract и импортируйте файл снова.</translation>
    </message>
    <message>
        <source>The letters of “{0}” are not those that are printed; install Tesseract with its data “{1}” and import it again.</source>
        <translation>Буквы файла «{0}» не те, что напечатаны; установите Tesseract с данными «{1}» и импортируйте файл снова.</translation>
    </message>
    <message>
        <source>“{0}” holds no text but pictures of it; install Tesseract and import it again.</source>
        <translation>Файл «{0}» содержит только изображения текста; установите Tesseract и импортируйте файл снова.</translation>
    </message>
    <message>
        <source>“{0}” holds no text but pictures of it; install Tesseract with its data “{1}” and import it again.</source>
        <translation>Файл «{0}» содержит только изображения текста; установите Tesseract с данными «{1}» и импортируйте файл снова.</translation>
    </message>
    <message>
        <source>The words of “{0}” could not be read even from its pictures; get it in another format.</source>
        <translation>Слова файла «{0}» не удалось прочитать даже по изображениям; получите его в другом формате.</translation>
    </message>
    <message>
        <source>“{0}” is not a file that can be replaced; choose another name.</source>
        <translation>«{0}»&#xa0;– файл, который нельзя заменить; выберите другое имя.</translation>
    </message>
    <message>
        <source>“{0}” is not a list of actors; see docs/formats.md for its form.</source>
        <translation>«{0}»&#xa0;– не список сторон; форма описана в docs/formats.md.</translation>
    </message>
    <message>
        <source>“{0}” is not a table that can be read; save it again as CSV.</source>
        <translation>«{0}»&#xa0;– не читаемая таблица; сохраните файл заново как CSV.</translation>
    </message>
    <message>
        <source>“{0}” is too large once unpacked; split it into smaller tables.</source>
        <translation>«{0}» после распаковки слишком велик; разделите файл на таблицы меньшего объема.</translation>
    </message>
    <message>
        <source>“{0}” may not be read by you; ask for the right to read it, or copy it first.</source>
        <translation>Нет права на чтение «{0}»; запросите его или сначала скопируйте файл.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>Keep this comparison, with what you entered in it?</source>
        <translation>Сохранить это сравнение вместе с тем, что вы в него внесли?</translation>
    </message>
    <message>
        <source>What is not kept is gone when it is left.</source>
        <translation>То, что не сохранено, исчезает при закрытии.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Остаться здесь</translation>
    </message>
    <message>
        <source>Keeping “{name}”</source>
        <translation>Сохранение «{name}»</translation>
    </message>
    <message>
        <source>Keep the comparison as a dossier</source>
        <translation>Сохранить сравнение как досье</translation>
    </message>
    <message>
        <source>the comparison {title}, which is not kept</source>
        <translation>сравнение {title}, которое не сохранено</translation>
    </message>
    <message>
        <source>Order of the drafts</source>
        <translation>Порядок проектов</translation>
    </message>
    <message>
        <source>Drafts, the first above</source>
        <translation>Проекты, первый вверху</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>По&amp;зже</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Раньше</translation>
    </message>
    <message>
        <source>&amp;Take out of the dossier</source>
        <translation>&amp;Убрать из досье</translation>
    </message>
    <message>
        <source>Every step is stored at once; Ctrl+Z takes it back.</source>
        <translation>Каждый шаг сохраняется сразу; Ctrl+Z его отменяет.</translation>
    </message>
    <message>
        <source>Open a dossier with a draft first: there is no order to show.</source>
        <translation>Сначала откройте досье с проектом: показывать порядок не для чего.</translation>
    </message>
    <message>
        <source>the new place of {draft}</source>
        <translation>новое место {draft}</translation>
    </message>
    <message>
        <source>taking {draft} out</source>
        <translation>изъятие {draft}</translation>
    </message>
    <message>
        <source>Begun and not kept</source>
        <translation>Начатое и несохраненное</translation>
    </message>
    <message>
        <source>You had begun {what} ({when}): “{words}”</source>
        <translation>Начато, но не сохранено: {what} ({when}): «{words}»</translation>
    </message>
    <message>
        <source>You had begun {what} ({when}).</source>
        <translation>Начато, но не сохранено: {what} ({when}).</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>И еще %n.</numerusform>
            <numerusform>И еще %n.</numerusform>
            <numerusform>И еще %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>Нет соответствия</translation>
    </message>
    <message>
        <source>More without a number</source>
        <translation>Больше без номера</translation>
    </message>
    <message>
        <source>Number missing</source>
        <translation>Нет номера</translation>
    </message>
    <message>
        <source>Another division</source>
        <translation>Другая рубрика</translation>
    </message>
    <message>
        <source>Heading missing</source>
        <translation>Нет заголовка</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Пропуски</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>What is said to be agreed</source>
        <translation>Что указано как согласованное</translation>
    </message>
    <message>
        <source>Changed in one language alone</source>
        <translation>Изменено только на одном языке</translation>
    </message>
    <message>
        <source>Only in {has}: {lacks} has no such provision.</source>
        <translation>Только в {has}: в {lacks} такого положения нет.</translation>
    </message>
    <message>
        <source>Without a number: {left} in {here}, {right} in {there}; which is missing cannot be told.</source>
        <translation>Без номера: {left} в {here}, {right} в {there}; какого недостает, определить нельзя.</translation>
    </message>
    <message>
        <source>It has no number in {lacks}.</source>
        <translation>В {lacks} номера нет.</translation>
    </message>
    <message>
        <source>It stands under another part or chapter in {there}.</source>
        <translation>В {there} стоит в другой части или главе.</translation>
    </message>
    <message>
        <source>It has no heading in {lacks}.</source>
        <translation>В {lacks} заголовка нет.</translation>
    </message>
    <message>
        <source>Brackets: {left} in {here}, {right} in {there}.</source>
        <translation>Скобки: {left} в {here}, {right} в {there}.</translation>
    </message>
    <message>
        <source>Options: {left} in {here}, {right} in {there}.</source>
        <translation>Варианты: {left} в {here}, {right} в {there}.</translation>
    </message>
    <message>
        <source>Placeholders: {left} in {here}, {right} in {there}.</source>
        <translation>Пропуски: {left} в {here}, {right} в {there}.</translation>
    </message>
    <message>
        <source>Footnotes: {left} in {here}, {right} in {there}.</source>
        <translation>Сноски: {left} в {here}, {right} в {there}.</translation>
    </message>
    <message>
        <source>Said to be agreed or open: {left} times in {here}, {right} times in {there}.</source>
        <translation>Указано как согласованное или открытое, раз: {left} в {here}, {right} в {there}.</translation>
    </message>
    <message>
        <source>It changed only in {has}, since {before}; {lacks} stands as it stood.</source>
        <translation>Изменено только в {has} с {before}; {lacks} остается без изменений.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>The two language versions side by side</source>
        <translation>Два языковых варианта рядом</translation>
    </message>
    <message>
        <source>Two languages do not stand in one column.</source>
        <translation>Два языка в одну колонку не помещаются.</translation>
    </message>
    <message>
        <source>Draft at the left</source>
        <translation>Проект слева</translation>
    </message>
    <message>
        <source>The same text in another language</source>
        <translation>Тот же текст на другом языке</translation>
    </message>
    <message>
        <source>Which differences are listed</source>
        <translation>Какие различия перечислены</translation>
    </message>
    <message>
        <source>Exchange the two sides</source>
        <translation>Поменять стороны местами</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Только различия</translation>
    </message>
    <message>
        <source>Show only provisions whose form differs</source>
        <translation>Показать только положения, различающиеся по форме</translation>
    </message>
    <message>
        <source>All differences ({count})</source>
        <translation>Все различия ({count})</translation>
    </message>
    <message>
        <source>{difference} ({count})</source>
        <translation>{difference} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions</source>
        <translation>
            <numerusform>%n положение</numerusform>
            <numerusform>%n положения</numerusform>
            <numerusform>%n положений</numerusform>
        </translation>
    </message>
    <message>
        <source>{provisions}, {flagged} differ in form</source>
        <translation>{provisions}, различаются по форме: {flagged}</translation>
    </message>
    <message>
        <source>Where the form differs</source>
        <translation>Где различается форма</translation>
    </message>
    <message>
        <source>Two drafts of one text in different languages stand beside each other here, paragraph by paragraph, by their numbers; where one has other paragraphs, brackets or options than the other, it is listed. Every draft of this dossier is in one language.</source>
        <translation>Здесь два проекта одного текста на разных языках стоят рядом, пункт за пунктом, по номерам; если в одном из них другие пункты, скобки или варианты, это указано в перечне. Все проекты этого досье на одном языке.</translation>
    </message>
    <message>
        <source>Language versions</source>
        <translation>Языковые варианты</translation>
    </message>
    <message>
        <source>Add a draft in another language</source>
        <translation>Добавить проект на другом языке</translation>
    </message>
    <message>
        <source>{left} and {right}, paragraph by paragraph.</source>
        <translation>{left} и {right}, пункт за пунктом.</translation>
    </message>
    <message>
        <source>Laying the two texts beside each other …</source>
        <translation>Сопоставление двух текстов…</translation>
    </message>
    <message>
        <source>Laying {left} and {right} beside each other</source>
        <translation>Сопоставление: {left} и {right}</translation>
    </message>
    <message>
        <source>It was stopped before it was done; nothing was changed.</source>
        <translation>Остановлено до завершения; ничего не изменено.</translation>
    </message>
    <message>
        <source>The two texts could not be laid beside each other</source>
        <translation>Сопоставить два текста не удалось</translation>
    </message>
    <message>
        <source>The two texts do not differ in form.</source>
        <translation>По форме два текста не различаются.</translation>
    </message>
    <message>
        <source>That was the last difference.</source>
        <translation>Это последнее различие.</translation>
    </message>
    <message>
        <source>That was the first difference.</source>
        <translation>Это первое различие.</translation>
    </message>
    <message>
        <source>{address} (was {former})</source>
        <translation>{address} (прежде {former})</translation>
    </message>
    <message>
        <source>{address} · divided from it: {parts}</source>
        <translation>{address} · выделено из него: {parts}</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions unchanged: {first} – {last}</source>
        <translation>
            <numerusform>%n положение без изменений: {first}&#xa0;– {last}</numerusform>
            <numerusform>%n положения без изменений: {first}&#xa0;– {last}</numerusform>
            <numerusform>%n положений без изменений: {first}&#xa0;– {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{former}: moved to {place}</source>
        <translation>{former}: перенесено в {place}</translation>
    </message>
    <message>
        <source>{place}: moved here from {former}</source>
        <translation>{place}: перенесено сюда из {former}</translation>
    </message>
    <message>
        <source>Colours by draft of origin</source>
        <translation>Цвета по проекту происхождения</translation>
    </message>
    <message>
        <source>{number}: {draft}, {words}</source>
        <translation>{number}: {draft}, {words}</translation>
    </message>
    <message>
        <source>Show only the words that first stood in {draft}</source>
        <translation>Показать только слова, впервые появившиеся в {draft}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>The provision before (Ctrl+Page Up)</source>
        <translation>Предыдущее положение (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>provision</comment>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>The next provision (Ctrl+Page Down)</source>
        <translation>Следующее положение (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Up a level</source>
        <translation>На уровень выше</translation>
    </message>
    <message>
        <source>What it stands under (Ctrl+Up)</source>
        <translation>Вышестоящее положение (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Colours by origin</source>
        <translation>Цвета по происхождению</translation>
    </message>
    <message>
        <source>Colour words by the draft in which they first stood (C)</source>
        <translation>Выделить слова цветом по проекту, в котором они впервые появились (C)</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала прежние</translation>
    </message>
    <message>
        <source>Turn the order of the drafts round (O)</source>
        <translation>Изменить порядок проектов на обратный (O)</translation>
    </message>
    <message>
        <source>Back to the texts (Esc)</source>
        <translation>Назад к текстам (Esc)</translation>
    </message>
    <message>
        <source>some drafts are not followed</source>
        <translation>некоторые проекты не прослеживаются</translation>
    </message>
    <message>
        <source>In another language, or unofficial: {drafts}</source>
        <translation>На другом языке или неофициальные: {drafts}</translation>
    </message>
    <message>
        <source>The life of a provision</source>
        <translation>История положения</translation>
    </message>
    <message>
        <source>{provision} · as seen from {draft}</source>
        <translation>{provision} · по состоянию в {draft}</translation>
    </message>
    <message>
        <source>The drafts, one below the other</source>
        <translation>Проекты один под другим</translation>
    </message>
    <message>
        <source>That was the last draft.</source>
        <translation>Это последний проект.</translation>
    </message>
    <message>
        <source>That was the first draft.</source>
        <translation>Это первый проект.</translation>
    </message>
    <message>
        <source>Following the words of {draft}</source>
        <translation>Прослеживание слов: {draft}</translation>
    </message>
    <message>
        <source>A fault of the program.</source>
        <translation>Сбой программы.</translation>
    </message>
    <message>
        <source>The story of the words</source>
        <translation>История слов</translation>
    </message>
    <message>
        <source>Every draft’s version of one article below the other: what changed from draft to draft, where words entered, left and returned, and who asked. Choose a provision in the texts, then Ctrl+L.</source>
        <translation>Одна статья во всех проектах, один под другим: что изменилось от проекта к проекту, где слова появились, исчезли и вернулись и кто об этом просил. Выберите положение в текстах и нажмите Ctrl+L.</translation>
    </message>
    <message>
        <source>Choose a provision</source>
        <translation>Выбрать положение</translation>
    </message>
    <message>
        <source>Following the words through all drafts …</source>
        <translation>Прослеживание слов по всем проектам…</translation>
    </message>
    <message>
        <source>Each draft is compared with the next. This is done once; afterwards every provision is at hand.</source>
        <translation>Каждый проект сравнивается со следующим. Это делается один раз; затем доступно любое положение.</translation>
    </message>
    <message>
        <source>The life could not be told</source>
        <translation>Составить историю не удалось</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>Это последнее.</translation>
    </message>
    <message>
        <source>That was the first one.</source>
        <translation>Это первое.</translation>
    </message>
    <message>
        <source>It stands under nothing else.</source>
        <translation>Вышестоящего положения нет.</translation>
    </message>
    <message>
        <source>Choose a draft first; its version is then copied.</source>
        <translation>Сначала выберите проект, чтобы скопировать его текст.</translation>
    </message>
    <message>
        <source>Copied: {draft}.</source>
        <translation>Скопировано: {draft}.</translation>
    </message>
    <message>
        <source>It stands no longer.</source>
        <translation>Больше не стоит в тексте.</translation>
    </message>
    <message>
        <source>It stands in the newest draft that is here.</source>
        <translation>Стоит в новейшем из имеющихся проектов.</translation>
    </message>
    <message>
        <source>Shown with it, because it was divided from it: {parts}.</source>
        <translation>Показано вместе с ним, поскольку выделено из него: {parts}.</translation>
    </message>
    <message>
        <source>Open {draft} at this place</source>
        <translation>Открыть {draft} на этом месте</translation>
    </message>
    <message>
        <source>Compare with {draft}</source>
        <translation>Сравнить с {draft}</translation>
    </message>
    <message>
        <source>Click a word, or go to it with the arrow keys, for its story: where it first stood, and who asked.</source>
        <translation>Щелкните слово или перейдите к нему клавишами со стрелками, чтобы увидеть его историю: где оно впервые появилось и кто о нем просил.</translation>
    </message>
    <message>
        <source>First stood in {draft}</source>
        <translation>Впервые появилось в {draft}</translation>
    </message>
    <message>
        <source>Entered in {draft}</source>
        <translation>Добавлено в {draft}</translation>
    </message>
    <message>
        <source>Left in {draft}</source>
        <translation>Исключено в {draft}</translation>
    </message>
    <message>
        <source>Returned in {draft}</source>
        <translation>Возвращено в {draft}</translation>
    </message>
    <message>
        <source>Nobody is recorded as having asked for it.</source>
        <translation>Не записано, чтобы кто-либо об этом просил.</translation>
    </message>
    <message>
        <source>≈ matched by wording ({score}): it is not recorded that one follows from the other</source>
        <translation>≈ совпадение формулировки ({score}): не записано, что одно вытекает из другого</translation>
    </message>
    <message>
        <source>words in common: {words}</source>
        <translation>общие слова: {words}</translation>
    </message>
    <message>
        <source>“{name}” (as written; no delegation is confirmed for this name)</source>
        <translation>«{name}» (как написано; ни одна делегация не подтверждена для этого названия)</translation>
    </message>
    <message>
        <source>This draft has no words of it; Enter opens what is folded.</source>
        <translation>В этом проекте его слов нет; Enter разворачивает свернутое.</translation>
    </message>
    <message>
        <source>That was the last word of this draft.</source>
        <translation>Это последнее слово этого проекта.</translation>
    </message>
    <message>
        <source>That was its first word.</source>
        <translation>Это первое его слово.</translation>
    </message>
    <message>
        <source>This draft has nothing of it.</source>
        <translation>В этом проекте ничего из него нет.</translation>
    </message>
    <message>
        <source>asked for the contrary, </source>
        <translation>просьба об обратном, </translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>еще нет</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>provision</comment>
        <translation>исключено</translation>
    </message>
    <message>
        <source>still gone</source>
        <comment>provision</comment>
        <translation>по-прежнему исключено</translation>
    </message>
    <message>
        <source>in the first draft</source>
        <translation>в первом проекте</translation>
    </message>
    <message>
        <source>back again</source>
        <comment>provision</comment>
        <translation>восстановлено</translation>
    </message>
    <message>
        <source>new</source>
        <comment>provision</comment>
        <translation>новое</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>provision</comment>
        <translation>перенесено</translation>
    </message>
    <message>
        <source>renumbered</source>
        <comment>provision</comment>
        <translation>изменена нумерация</translation>
    </message>
    <message>
        <source>divided</source>
        <comment>provision</comment>
        <translation>разделено</translation>
    </message>
    <message>
        <source>joined</source>
        <comment>provision</comment>
        <translation>объединено</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>слова изменены</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>provision</comment>
        <translation>изменено</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>provision</comment>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>Before: {address}.</source>
        <translation>Прежде: {address}.</translation>
    </message>
    <message>
        <source>{came} words came, {went} words went.</source>
        <translation>Слов добавлено: {came}, исключено: {went}.</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>перенесено отсюда</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>editorial, inserted</source>
        <translation>редакционное, добавлено</translation>
    </message>
    <message>
        <source>bracket added</source>
        <translation>скобка поставлена</translation>
    </message>
    <message>
        <source>reference follows</source>
        <translation>соответственно измененная ссылка</translation>
    </message>
    <message>
        <source>same words, another meaning or form</source>
        <translation>те же слова, другой смысл или вид</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>перенесено сюда</translation>
    </message>
    <message>
        <source>divided; the other part is {place}</source>
        <translation>разделено; другая часть&#xa0;– {place}</translation>
    </message>
    <message>
        <source>joined with {place}</source>
        <translation>объединено с {place}</translation>
    </message>
    <message>
        <source>moved; the other place is {place}</source>
        <translation>перенесено; другое место&#xa0;– {place}</translation>
    </message>
    <message>
        <source>changed; see {place}</source>
        <translation>изменено; см. {place}</translation>
    </message>
    <message>
        <source>Unattributed: nobody is known to have asked.</source>
        <translation>Автор не установлен: не известно, чтобы кто-либо просил.</translation>
    </message>
    <message>
        <source>Asked for by {names}.</source>
        <translation>Просили: {names}.</translation>
    </message>
    <message>
        <source>Unattributed.</source>
        <translation>Автор не установлен.</translation>
    </message>
    <message>
        <source>The contrary was asked for by {names}.</source>
        <translation>Просили об обратном: {names}.</translation>
    </message>
    <message>
        <source>P&amp;rivate: left out of what is exported or shared</source>
        <translation>&amp;Личное: не входит в экспорт и в передаваемое</translation>
    </message>
    <message>
        <source>&amp;Keep (Ctrl+Enter)</source>
        <translation>&amp;Сохранить (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>C&amp;lose (Esc)</source>
        <translation>&amp;Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Текст примечания</translation>
    </message>
    <message>
        <source>What is to be remembered here?</source>
        <translation>Что следует помнить?</translation>
    </message>
    <message numerus="yes">
        <source>It is kept at %n other chosen amendments, too.</source>
        <translation>
            <numerusform>Она сохраняется ещё при %n выбранной поправке.</numerusform>
            <numerusform>Она сохраняется ещё при %n выбранных поправках.</numerusform>
            <numerusform>Она сохраняется ещё при %n выбранных поправках.</numerusform>
        </translation>
    </message>
    <message>
        <source>What these words are to the delegation</source>
        <translation>Что эти слова значат для делегации</translation>
    </message>
    <message>
        <source>Colour of the note</source>
        <translation>Цвет примечания</translation>
    </message>
    <message>
        <source>What you wrote is still here; keep it once more to have it instead.</source>
        <translation>Написанное вами осталось здесь; сохраните ещё раз, чтобы поставить его взамен.</translation>
    </message>
    <message>
        <source>The words of the note</source>
        <translation>Слова примечания</translation>
    </message>
    <message numerus="yes">
        <source>touched by %n changes</source>
        <translation>
            <numerusform>затронуто&#xa0;%n изменением</numerusform>
            <numerusform>затронуто&#xa0;%n изменениями</numerusform>
            <numerusform>затронуто&#xa0;%n изменениями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orphaned: with the last words they had (%n)</source>
        <translation>
            <numerusform>Утратившие место: с последними словами (%n)</numerusform>
            <numerusform>Утратившие место: с последними словами (%n)</numerusform>
            <numerusform>Утратившие место: с последними словами (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Красная линия</translation>
    </message>
    <message>
        <source>Our proposal</source>
        <translation>Наше предложение</translation>
    </message>
    <message>
        <source>Check with capital</source>
        <translation>Запросить столицу</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Без цвета</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Желтый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зеленый</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>{place} in {draft}</source>
        <translation>{place} в {draft}</translation>
    </message>
    <message>
        <source>a note on the {kind} in {place}</source>
        <translation>примечание ({kind}), {place}</translation>
    </message>
    <message>
        <source>a note on {place}</source>
        <translation>примечание, {place}</translation>
    </message>
    <message>
        <source>a note on words of {place}</source>
        <translation>примечание к словам, {place}</translation>
    </message>
    <message>
        <source>Looking for its words …</source>
        <translation>Поиск слов…</translation>
    </message>
    <message>
        <source>{share} % of its letters are left</source>
        <translation>осталось {share}&#xa0;% букв</translation>
    </message>
    <message>
        <source>its words are gone in {draft}</source>
        <translation>его слов в {draft} больше нет</translation>
    </message>
    <message>
        <source>moved here from {place}</source>
        <translation>перенесено сюда из {place}</translation>
    </message>
    <message>
        <source>was {place}</source>
        <translation>прежде {place}</translation>
    </message>
    <message>
        <source>other words came between its own</source>
        <translation>между его словами появились другие</translation>
    </message>
    <message>
        <source>in several provisions now</source>
        <translation>теперь в нескольких положениях</translation>
    </message>
    <message>
        <source>found again by its very words</source>
        <translation>вновь найдено точно по словам</translation>
    </message>
    <message>
        <source>this reading leaves its words out</source>
        <translation>в этом чтении его слов нет</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>его слов больше нет</translation>
    </message>
    <message>
        <source>{draft} is older than its words</source>
        <translation>{draft} старше его слов</translation>
    </message>
    <message>
        <source>its draft came from another file, where its words are not, or not once</source>
        <translation>его проект взят из другого файла, где этих слов нет или они не единственные</translation>
    </message>
    <message>
        <source>its draft is not in this dossier any more</source>
        <translation>его проекта в этом досье больше нет</translation>
    </message>
    <message>
        <source>private</source>
        <translation>личное</translation>
    </message>
    <message>
        <source>to share</source>
        <translation>для передачи</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Перейти</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Look for its place…</source>
        <translation>&amp;Искать его место…</translation>
    </message>
    <message>
        <source>Words in notes</source>
        <translation>Слова в примечаниях</translation>
    </message>
    <message>
        <source>Filter the notes by words</source>
        <translation>Фильтр примечаний по словам</translation>
    </message>
    <message>
        <source>Which notes are listed</source>
        <translation>Какие примечания перечислены</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Все примечания</translation>
    </message>
    <message>
        <source>Moved or changed</source>
        <translation>С изменениями</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Утратившие место</translation>
    </message>
    <message>
        <source>Without a priority</source>
        <translation>Без приоритета</translation>
    </message>
    <message numerus="yes">
        <source>Looking for the words of %n notes in these drafts …</source>
        <translation>
            <numerusform>Поиск слов&#xa0;%n примечания в этих проектах…</numerusform>
            <numerusform>Поиск слов&#xa0;%n примечаний в этих проектах…</numerusform>
            <numerusform>Поиск слов&#xa0;%n примечаний в этих проектах…</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes cannot be shown</source>
        <translation>Показать примечания не удается</translation>
    </message>
    <message>
        <source>No notes to show</source>
        <translation>Показывать нечего</translation>
    </message>
    <message>
        <source>Notes stand on the words of drafts: open a dossier with two of them.</source>
        <translation>Примечания относятся к словам проектов: откройте досье с двумя проектами.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Примечаний пока нет</translation>
    </message>
    <message>
        <source>Choose words in a text, or a change, and press Ctrl+M. A note follows its words into the next draft, and a change that touches a red line is flagged at once.</source>
        <translation>Выделите слова в тексте или выберите изменение и нажмите Ctrl+M. Примечание следует за своими словами в следующий проект, а изменение, затрагивающее красную линию, сразу отмечается.</translation>
    </message>
    <message>
        <source>Write a note here</source>
        <translation>Составить примечание здесь</translation>
    </message>
    <message>
        <source>No note is like that</source>
        <translation>Подходящих примечаний нет</translation>
    </message>
    <message>
        <source>The filter hides all notes.</source>
        <translation>Все примечания скрыты фильтром.</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Показать все примечания</translation>
    </message>
    <message>
        <source>Looking for the words of the notes</source>
        <translation>Поиск слов примечаний</translation>
    </message>
    <message>
        <source>A note stands on words of one provision: choose words of one.</source>
        <translation>Примечание относится к словам одного положения: выделите слова одного.</translation>
    </message>
    <message>
        <source>Choose words, a change or a provision first.</source>
        <translation>Сначала выделите слова или выберите изменение или положение.</translation>
    </message>
    <message>
        <source>Compare two drafts first: a note stands on their words.</source>
        <translation>Сначала сравните два проекта: примечание относится к их словам.</translation>
    </message>
    <message>
        <source>Looking for a new place</source>
        <translation>Поиск нового места</translation>
    </message>
    <message>
        <source>The note has a place in {draft}.</source>
        <translation>У примечания есть место в {draft}.</translation>
    </message>
    <message>
        <source>The note stands on {place} in {draft} now; Undo takes that back.</source>
        <translation>Теперь примечание стоит в {draft}: {place}; отмена вернёт всё как было.</translation>
    </message>
    <message>
        <source>What you wrote is not in the dossier yet; it is offered again until you keep it.</source>
        <translation>Написанное еще не внесено в досье; оно будет предлагаться, пока не будет сохранено.</translation>
    </message>
    <message>
        <source>Keeping the note</source>
        <translation>Сохранение примечания</translation>
    </message>
    <message>
        <source>What was begun cannot be read any more; write the note anew.</source>
        <translation>Начатое прочитать больше нельзя; составьте примечание заново.</translation>
    </message>
    <message>
        <source>Touches a red line: {notes}</source>
        <translation>Затрагивает красную линию: {notes}</translation>
    </message>
    <message>
        <source>The position in detail</source>
        <translation>Подробно о позиции</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>All on this provision</source>
        <translation>Все по этому положению</translation>
    </message>
    <message>
        <source>Nobody is counted.</source>
        <translation>Никто не учтен.</translation>
    </message>
    <message numerus="yes">
        <source>%n States</source>
        <translation>
            <numerusform>%n государство</numerusform>
            <numerusform>%n государства</numerusform>
            <numerusform>%n государств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n группа</numerusform>
            <numerusform>%n группы</numerusform>
            <numerusform>%n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n territories</source>
        <translation>
            <numerusform>%n территория</numerusform>
            <numerusform>%n территории</numerusform>
            <numerusform>%n территорий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n организация</numerusform>
            <numerusform>%n организации</numerusform>
            <numerusform>%n организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names not known</source>
        <translation>
            <numerusform>%n неизвестное название</numerusform>
            <numerusform>%n неизвестных названия</numerusform>
            <numerusform>%n неизвестных названий</numerusform>
        </translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Что означают знаки</translation>
    </message>
    <message>
        <source>through a group</source>
        <translation>через группу</translation>
    </message>
    <message>
        <source>apart from its own group</source>
        <translation>отдельно от своей группы</translation>
    </message>
    <message>
        <source>{place} (not in this draft)</source>
        <translation>{place} (нет в этом проекте)</translation>
    </message>
    <message>
        <source>through {groups}</source>
        <translation>через {groups}</translation>
    </message>
    <message>
        <source>apart from {groups}</source>
        <translation>отдельно от {groups}</translation>
    </message>
    <message>
        <source>given up, or said anew later</source>
        <translation>отозвано или позднее высказано заново</translation>
    </message>
    <message>
        <source>Positions: provisions by actors</source>
        <translation>Позиции: положения и стороны</translation>
    </message>
    <message>
        <source>Enter a position by hand</source>
        <translation>Внесение позиции вручную</translation>
    </message>
    <message>
        <source>Meeting, statement or paper</source>
        <translation>Заседание, заявление или документ</translation>
    </message>
    <message>
        <source>Page or paragraph</source>
        <translation>Страница или пункт</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Кто</translation>
    </message>
    <message>
        <source>&amp;Stance</source>
        <translation>&amp;Позиция</translation>
    </message>
    <message>
        <source>&amp;Provision</source>
        <translation>По&amp;ложение</translation>
    </message>
    <message>
        <source>Said or written &amp;in</source>
        <translation>Сказано или написано &amp;в</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>&amp;Страница</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>Whose position is it?</source>
        <translation>Чья это позиция?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Enter a proposal by hand</source>
        <translation>Внесение предложения вручную</translation>
    </message>
    <message>
        <source>Name or symbol of the paper, or the meeting</source>
        <translation>Название или условное обозначение документа или заседание</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>&amp;Who proposes it</source>
        <translation>&amp;Кто предлагает</translation>
    </message>
    <message>
        <source>What is &amp;asked</source>
        <translation>&amp;О чем просят</translation>
    </message>
    <message>
        <source>W&amp;ording</source>
        <translation>&amp;Формулировка</translation>
    </message>
    <message>
        <source>Words &amp;beside it</source>
        <translation>Слова &amp;рядом</translation>
    </message>
    <message>
        <source>Ra&amp;tionale</source>
        <translation>О&amp;боснование</translation>
    </message>
    <message>
        <source>&amp;Recorded in</source>
        <translation>&amp;Записано в</translation>
    </message>
    <message>
        <source>Speaks to &amp;draft</source>
        <translation>Относится к &amp;проекту</translation>
    </message>
    <message>
        <source>a proposal on {place}</source>
        <translation>предложение, {place}</translation>
    </message>
    <message>
        <source>a proposal</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>Words, names or places</source>
        <translation>Слова, названия или места</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Settled or not</source>
        <translation>Рассмотрено или нет</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>По статьям</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>По сторонам</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Еще не рассмотрены</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <source>All fates</source>
        <translation>Все итоги</translation>
    </message>
    <message>
        <source>The proposal in detail</source>
        <translation>Подробно о предложении</translation>
    </message>
    <message>
        <source>{edit}, stance: {stance}</source>
        <translation>{edit}, позиция: {stance}</translation>
    </message>
    <message>
        <source>The block as written</source>
        <translation>Фрагмент как написано</translation>
    </message>
    <message>
        <source>The words it quotes do not stand in {place} of {draft}.</source>
        <translation>Приведённых в нём слов нет: {place}, {draft}.</translation>
    </message>
    <message>
        <source>Look for their place…</source>
        <translation>Искать их место…</translation>
    </message>
    <message>
        <source>no proponent</source>
        <translation>нет автора</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>нет места</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>О чем просят</translation>
    </message>
    <message>
        <source>Fate in {draft}</source>
        <translation>Итог в {draft}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Рассмотрено</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>settled</comment>
        <translation>еще нет</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Сводные итоги</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Рассмотреть…</translation>
    </message>
    <message>
        <source>&amp;Enter by hand…</source>
        <translation>&amp;Внести вручную…</translation>
    </message>
    <message>
        <source>&amp;Name the paper…</source>
        <translation>&amp;Назвать документ…</translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation>&amp;Экспорт перечня…</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Following what was asked …</source>
        <translation>Прослеживание просьб…</translation>
    </message>
    <message>
        <source>Drafts are compared, and all proposals looked for in them.</source>
        <translation>Проекты сравниваются, и в них ведется поиск всех предложений.</translation>
    </message>
    <message>
        <source>The proposals could not be read.</source>
        <translation>Прочитать предложения не удалось.</translation>
    </message>
    <message>
        <source>The proposals were not followed to their end.</source>
        <translation>Предложения прослежены не до конца.</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} из {all}</translation>
    </message>
    <message>
        <source>{count} asks are hidden by the filter.</source>
        <translation>Скрыто фильтром просьб: {count}.</translation>
    </message>
    <message>
        <source>Open one to see who proposed what, and what became of it.</source>
        <translation>Откройте досье, чтобы увидеть, кто что предложил и что с этим стало.</translation>
    </message>
    <message>
        <source>Add a compilation, a table or a submission, or enter what was heard in the room by hand.</source>
        <translation>Добавьте подборку, таблицу или представленный документ или внесите вручную услышанное в зале.</translation>
    </message>
    <message>
        <source>No proposal is in this dossier yet.</source>
        <translation>Предложений в этом досье пока нет.</translation>
    </message>
    <message>
        <source>Name the paper</source>
        <translation>Назвать документ</translation>
    </message>
    <message>
        <source>Short title of {paper}, for evidence and pages; empty for its own name:</source>
        <translation>Краткое название {paper} для подтверждений и страниц; пусто — собственное имя:</translation>
    </message>
    <message>
        <source>name of a paper</source>
        <translation>название документа</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Экспорт перечня</translation>
    </message>
    <message numerus="yes">
        <source>%n asks are written to {file}.</source>
        <translation>
            <numerusform>%n просьба записана в {file}.</numerusform>
            <numerusform>%n просьбы записаны в {file}.</numerusform>
            <numerusform>%n просьб записано в {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm (Space)</source>
        <translation>Подтвердить (Space)</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>Отклонить (R)</translation>
    </message>
    <message>
        <source>Actors (A)</source>
        <translation>Стороны (A)</translation>
    </message>
    <message>
        <source>Put right (E)</source>
        <translation>Исправить (E)</translation>
    </message>
    <message>
        <source>Next doubtful (N)</source>
        <translation>Следующее сомнительное (N)</translation>
    </message>
    <message>
        <source>Confirm all without a doubt (Shift+Space)</source>
        <translation>Подтвердить всё без сомнений (Shift+Пробел)</translation>
    </message>
    <message>
        <source>Statements (P)</source>
        <translation>Заявления (P)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Отменить (Ctrl+Z)</translation>
    </message>
    <message>
        <source>There is no proposal in this dossier yet; add a paper with proposals first (Ctrl+Shift+D).</source>
        <translation>В этом досье пока нет предложений; сначала добавьте документ с предложениями (Ctrl+Shift+D).</translation>
    </message>
    <message>
        <source>nothing without a doubt is left</source>
        <translation>ничего без сомнений не осталось</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals without a doubt</source>
        <translation>
            <numerusform>%n предложение без сомнений</numerusform>
            <numerusform>%n предложения без сомнений</numerusform>
            <numerusform>%n предложений без сомнений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed; Ctrl+Z takes them back</source>
        <translation>
            <numerusform>подтверждено: %n; Ctrl+Z отменяет</numerusform>
            <numerusform>подтверждено: %n; Ctrl+Z отменяет</numerusform>
            <numerusform>подтверждено: %n; Ctrl+Z отменяет</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing doubtful is left</source>
        <translation>сомнительного не осталось</translation>
    </message>
    <message>
        <source>what was said of the proposal on {place}</source>
        <translation>сказанное о предложении, {place}</translation>
    </message>
    <message>
        <source>Settled by somebody else</source>
        <translation>Решено кем-то другим</translation>
    </message>
    <message>
        <source>&amp;Put mine in its place</source>
        <translation>&amp;Поставить моё взамен</translation>
    </message>
    <message>
        <source>&amp;Leave theirs</source>
        <translation>&amp;Оставить их вариант</translation>
    </message>
    <message>
        <source>{settled} of {proposals} settled</source>
        <translation>рассмотрено {settled} из {proposals}</translation>
    </message>
    <message>
        <source>nothing is left in this list: choose “All proposals”</source>
        <translation>в этом перечне ничего не осталось: выберите «Все предложения»</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n сомнительное</numerusform>
            <numerusform>%n сомнительных</numerusform>
            <numerusform>%n сомнительных</numerusform>
        </translation>
    </message>
    <message>
        <source>Put right what was read</source>
        <translation>Исправление прочитанного</translation>
    </message>
    <message>
        <source>Ask {number} of {asks}</source>
        <translation>Просьба {number} из {asks}</translation>
    </message>
    <message>
        <source>A new ask</source>
        <translation>Новая просьба</translation>
    </message>
    <message>
        <source>&amp;What is asked</source>
        <translation>&amp;О чем просят</translation>
    </message>
    <message>
        <source>The whole block</source>
        <translation>Весь фрагмент</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Роль</translation>
    </message>
    <message>
        <source>What the ask wants</source>
        <translation>Чего требует просьба</translation>
    </message>
    <message>
        <source>Back to the drafts (Esc)</source>
        <translation>Назад к проектам (Esc)</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>Все предложения</translation>
    </message>
    <message>
        <source>Doubtful only</source>
        <translation>Только сомнительные</translation>
    </message>
    <message>
        <source>Which proposals are listed</source>
        <translation>Какие предложения перечислены</translation>
    </message>
    <message>
        <source>← → another ask</source>
        <translation>← → другая просьба</translation>
    </message>
    <message>
        <source>&lt;b&gt;Del&lt;/b&gt; nothing is asked there</source>
        <translation>&lt;b&gt;Del&lt;/b&gt; там ни о чем не просят</translation>
    </message>
    <message>
        <source>&lt;b&gt;+&lt;/b&gt; one more ask</source>
        <translation>&lt;b&gt;+&lt;/b&gt; еще одна просьба</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ctrl+Shift+Z&lt;/b&gt; redo</source>
        <translation>&lt;b&gt;Ctrl+Shift+Z&lt;/b&gt; повторить</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительное</translation>
    </message>
    <message>
        <source>Proposals to be settled</source>
        <translation>Предложения, подлежащие рассмотрению</translation>
    </message>
    <message>
        <source>The proposal as written</source>
        <translation>Предложение как написано</translation>
    </message>
    <message>
        <source>The passage of the paper is shown here.</source>
        <translation>Здесь показан отрывок документа.</translation>
    </message>
    <message>
        <source>The proposal as it was read</source>
        <translation>Предложение как прочитано</translation>
    </message>
    <message>
        <source>written: {name}</source>
        <translation>написано: {name}</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>Ни о чем не просят.</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>spoken by</source>
        <translation>от имени выступает</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a provision</comment>
        <translation>по</translation>
    </message>
    <message>
        <source>speaks to</source>
        <translation>относится к</translation>
    </message>
    <message>
        <source>the draft before it (the paper names none)</source>
        <translation>предыдущему проекту (в документе не указан)</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a paper</comment>
        <translation>из</translation>
    </message>
    <message>
        <source>at: {words}</source>
        <translation>место: {words}</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Есть теперь</translation>
    </message>
    <message>
        <source>Proposals as a whole</source>
        <translation>Предложения в целом</translation>
    </message>
    <message>
        <source>{taken} taken, {partly} in part</source>
        <translation>учтено {taken}, частично {partly}</translation>
    </message>
    <message>
        <source>Scorecards: actors by fates</source>
        <translation>Сводные итоги: стороны и итоги</translation>
    </message>
    <message>
        <source>Life of a provision</source>
        <translation>История положения</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Our delegation</source>
        <translation>Наша делегация</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded. Press it to read these provisions.</source>
        <translation>Свернуто. Нажмите, чтобы прочитать эти положения.</translation>
    </message>
    <message>
        <source>Row {number} of {count}</source>
        <translation>Строка {number} из {count}</translation>
    </message>
    <message>
        <source>Change map</source>
        <translation>Карта изменений</translation>
    </message>
    <message>
        <source>on red lines</source>
        <translation>на красных линиях</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>с примечаниями</translation>
    </message>
    <message>
        <source>No change is shown.</source>
        <translation>Изменения не показаны.</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>с примечанием</translation>
    </message>
    <message numerus="yes">
        <source>and %n more here</source>
        <translation>
            <numerusform>и здесь еще&#xa0;%n</numerusform>
            <numerusform>и здесь еще&#xa0;%n</numerusform>
            <numerusform>и здесь еще&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen: draw over words, or go to a provision, and copy then.</source>
        <translation>Ничего не выбрано: выделите слова или перейдите к положению, затем копируйте.</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n lines.</source>
        <translation>
            <numerusform>Скопирована %n строка.</numerusform>
            <numerusform>Скопированы %n строки.</numerusform>
            <numerusform>Скопировано %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change is chosen: click one, or go to one with F7.</source>
        <translation>Изменение не выбрано: щелкните изменение или перейдите к нему клавишей F7.</translation>
    </message>
    <message>
        <source>Summary for a cable</source>
        <translation>Сводка для телеграммы</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Копировать всё</translation>
    </message>
    <message>
        <source>What changed, in plain sentences</source>
        <translation>Что изменилось, простыми фразами</translation>
    </message>
    <message>
        <source>Weights are those of the two drafts alone: red lines and asks of ours are not told of.</source>
        <translation>Вес указан только по двум проектам: о наших красных линиях и предложениях ничего не сказано.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>{address} of {draft} is to be joined: click its counterpart in {other}, or Enter on its row.</source>
        <translation>{address} ({draft}) соединяется: щелкните соответствие в {other} или нажмите Enter на его строке.</translation>
    </message>
    <message>
        <source>Do not join (Esc)</source>
        <translation>Не соединять (Esc)</translation>
    </message>
    <message>
        <source>{older} → {newer}</source>
        <comment>two drafts in one column</comment>
        <translation>{older} → {newer}</translation>
    </message>
    <message>
        <source>No move is in sight here: there is no other end to go to.</source>
        <translation>Переноса здесь не видно: другого конца нет.</translation>
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
        <translation>{move}: от {left} до {reached}</translation>
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
        <translation>пока неизвестно, кто об этом просил</translation>
    </message>
    <message>
        <source>asked for the contrary: {names}</source>
        <translation>просили об обратном: {names}</translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <translation>Поиск в текстах</translation>
    </message>
    <message>
        <source>How many places were found</source>
        <translation>Сколько мест найдено</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>switch: whole words only</comment>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Только слова целиком</translation>
    </message>
    <message>
        <source>In which draft</source>
        <translation>В каком проекте</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Предыдущее место (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Следующее место (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Both drafts</source>
        <translation>Оба проекта</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <comment>found</comment>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>places found</comment>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>Article 12 bis(2)(a), annex II, or words of a heading</source>
        <translation>Статья 12 bis(2)(a), приложение II или слова заголовка</translation>
    </message>
    <message>
        <source>Go to a provision</source>
        <translation>Переход к положению</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Положения</translation>
    </message>
    <message>
        <source>Enter goes there · ↑ ↓ choose · old and new numbers both lead there</source>
        <translation>Enter&#xa0;– перейти · ↑ ↓&#xa0;– выбрать · годятся и прежние, и новые номера</translation>
    </message>
    <message>
        <source>No provision of these two drafts has this number or heading.</source>
        <translation>Ни у одного положения этих двух проектов нет такого номера или заголовка.</translation>
    </message>
    <message>
        <source>Type the number of a provision as you would say it; the number of either draft will do.</source>
        <translation>Введите номер положения так, как его называют; подойдет номер из любого проекта.</translation>
    </message>
    <message>
        <source>{new} (was {old})</source>
        <comment>addresses of a provision</comment>
        <translation>{new} (прежде {old})</translation>
    </message>
    <message>
        <source>{new} (new)</source>
        <comment>address of a provision</comment>
        <translation>{new} (новое)</translation>
    </message>
    <message>
        <source>{old} (only in the older draft)</source>
        <comment>address of a provision</comment>
        <translation>{old} (только в прежнем проекте)</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions, {count} of them only renumbered</source>
        <translation>
            <numerusform>%n положение, лишь изменена нумерация: {count}</numerusform>
            <numerusform>%n положения, лишь изменена нумерация: {count}</numerusform>
            <numerusform>%n положений, лишь изменена нумерация: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisions unchanged</source>
        <translation>
            <numerusform>%n положение без изменений</numerusform>
            <numerusform>%n положения без изменений</numerusform>
            <numerusform>%n положений без изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}: {first} – {last}</source>
        <comment>a fold: how many provisions, from the first to the last</comment>
        <translation>{said}: {first}&#xa0;– {last}</translation>
    </message>
    <message numerus="yes">
        <source>Fold these %n provisions again</source>
        <translation>
            <numerusform>Вновь свернуть&#xa0;%n положение</numerusform>
            <numerusform>Вновь свернуть&#xa0;%n положения</numerusform>
            <numerusform>Вновь свернуть&#xa0;%n положений</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is {status}.</source>
        <translation>Статус этого текста: {status}.</translation>
    </message>
    <message>
        <source>It was agreed in the older draft, and its words or brackets are others now.</source>
        <translation>В прежнем проекте текст был согласован; теперь его слова или скобки иные.</translation>
    </message>
    <message>
        <source>It was agreed in the older draft, and is no longer said to be.</source>
        <translation>В прежнем проекте текст был согласован; теперь он так не обозначен.</translation>
    </message>
    <message>
        <source>It was agreed in the older draft; the newer one says nothing of what is agreed.</source>
        <translation>В прежнем проекте текст был согласован; в новом о согласованном ничего не сказано.</translation>
    </message>
    <message>
        <source>to {place}</source>
        <comment>where a provision moved</comment>
        <translation>в {place}</translation>
    </message>
    <message>
        <source>from {place}</source>
        <comment>from where a provision moved</comment>
        <translation>из {place}</translation>
    </message>
    <message>
        <source>(was {number})</source>
        <comment>the number of a provision in the older draft</comment>
        <translation>(прежде {number})</translation>
    </message>
    <message>
        <source>compare {place}</source>
        <translation>ср. {place}</translation>
    </message>
    <message>
        <source>Go to the other end of the move: {place}</source>
        <translation>К другому концу переноса: {place}</translation>
    </message>
    <message>
        <source>{name}: asked for the contrary, {link}</source>
        <translation>{name}: просьба об обратном, {link}</translation>
    </message>
    <message>
        <source>{name}: {link}</source>
        <comment>actor and link</comment>
        <translation>{name}: {link}</translation>
    </message>
    <message>
        <source>Copy with address</source>
        <translation>Копировать с адресом</translation>
    </message>
    <message>
        <source>Copy the words alone</source>
        <translation>Копировать только слова</translation>
    </message>
    <message>
        <source>Find these words</source>
        <translation>Найти эти слова</translation>
    </message>
    <message>
        <source>Note on these words…</source>
        <translation>Примечание к этим словам…</translation>
    </message>
    <message>
        <source>Note on this provision…</source>
        <translation>Примечание к этому положению…</translation>
    </message>
    <message>
        <source>Life of {address}…</source>
        <translation>История {address}…</translation>
    </message>
    <message>
        <source>Sources of {address}…</source>
        <translation>Источники {address}…</translation>
    </message>
    <message>
        <source>Show the page in which it was recognised…</source>
        <translation>Показать страницу, на которой это распознано…</translation>
    </message>
    <message>
        <source>Go to the other end of the move</source>
        <translation>К другому концу переноса</translation>
    </message>
    <message>
        <source>Join {address} of {draft} with…</source>
        <translation>Соединить {address} ({draft}) с…</translation>
    </message>
    <message>
        <source>Join {address} with {other}</source>
        <translation>Соединить {address} с {other}</translation>
    </message>
    <message>
        <source>Do not join {address}</source>
        <translation>Не соединять {address}</translation>
    </message>
    <message>
        <source>Take apart what was joined by hand</source>
        <translation>Разъединить соединенное вручную</translation>
    </message>
    <message>
        <source>Show these provisions</source>
        <translation>Показать эти положения</translation>
    </message>
    <message>
        <source>Fold these provisions again</source>
        <translation>Вновь свернуть эти положения</translation>
    </message>
    <message>
        <source>Open all folds</source>
        <translation>Развернуть все</translation>
    </message>
    <message>
        <source>Fold everything again</source>
        <translation>Вновь свернуть все</translation>
    </message>
    <message>
        <source>More context around changes</source>
        <translation>Больше контекста вокруг изменений</translation>
    </message>
    <message>
        <source>Less context around changes</source>
        <translation>Меньше контекста вокруг изменений</translation>
    </message>
    <message>
        <source>Moved from here to {place} ({move}).</source>
        <translation>Перенесено отсюда в {place} ({move}).</translation>
    </message>
    <message>
        <source>Moved here from {place} ({move}).</source>
        <translation>Перенесено сюда из {place} ({move}).</translation>
    </message>
    <message>
        <source>First text, {address}: {words}</source>
        <translation>Первый текст, {address}: {words}</translation>
    </message>
    <message>
        <source>Second text, {address}: {words}</source>
        <translation>Второй текст, {address}: {words}</translation>
    </message>
    <message>
        <source>The first text has no such provision.</source>
        <translation>В первом тексте такого положения нет.</translation>
    </message>
    <message>
        <source>The second text has no such provision.</source>
        <translation>Во втором тексте такого положения нет.</translation>
    </message>
    <message>
        <source>{new}, was {old}</source>
        <translation>{new}, прежде {old}</translation>
    </message>
    <message>
        <source>Change {number}</source>
        <translation>Изменение {number}</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Кто предложил</translation>
    </message>
    <message>
        <source>New provision.</source>
        <translation>Новое положение.</translation>
    </message>
    <message>
        <source>Provision deleted.</source>
        <translation>Положение исключено.</translation>
    </message>
    <message>
        <source>Renumbered only.</source>
        <translation>Изменена только нумерация.</translation>
    </message>
    <message>
        <source>Unchanged.</source>
        <translation>Без изменений.</translation>
    </message>
    <message>
        <source>space</source>
        <translation>пробел</translation>
    </message>
    <message>
        <source>lamp|lamps</source>
        <comment>a word and the same word changed, as an example</comment>
        <translation>маяк|маяки</translation>
    </message>
    <message>
        <source>replaced: the old words stand before the new ones</source>
        <translation>заменено: прежние слова стоят перед новыми</translation>
    </message>
    <message>
        <source>one word became another: stronger letters are those that differ</source>
        <translation>одно слово стало другим: более жирные буквы — те, что отличаются</translation>
    </message>
    <message>
        <source>bracket removed</source>
        <translation>скобка снята</translation>
    </message>
    <message>
        <source>moved: it stands here now, and the letter leads to the other place</source>
        <translation>перенесено: теперь здесь, буква ведёт к другому месту</translation>
    </message>
    <message>
        <source>moved: it stood here</source>
        <translation>перенесено: было здесь</translation>
    </message>
    <message>
        <source>with a slash: asked for the contrary</source>
        <translation>с чертой: просил о противоположном</translation>
    </message>
    <message>
        <source>asked for the same words at another place</source>
        <translation>просил о тех же словах в другом месте</translation>
    </message>
    <message>
        <source>agreed text</source>
        <translation>согласованный текст</translation>
    </message>
    <message>
        <source>recognised in a picture, and doubtful</source>
        <translation>распознано на изображении, сомнительно</translation>
    </message>
    <message>
        <source>joined by a person</source>
        <translation>соединено человеком</translation>
    </message>
    <message>
        <source>stands verbatim in an instrument of the shelf</source>
        <translation>дословно стоит в справочном документе</translation>
    </message>
    <message>
        <source>comes from an instrument of the shelf, with departures</source>
        <translation>взято из справочного документа, с отступлениями</translation>
    </message>
    <message>
        <source>a change leads toward a source</source>
        <translation>изменение приближает к источнику</translation>
    </message>
    <message>
        <source>a change leads away from a source</source>
        <translation>изменение удаляет от источника</translation>
    </message>
    <message>
        <source>editorial, deleted</source>
        <translation>редакционное, исключено</translation>
    </message>
    <message>
        <source>status taken out</source>
        <translation>статус снят</translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>одна буква</translation>
    </message>
    <message>
        <source>status set</source>
        <translation>статус добавлен</translation>
    </message>
    <message>
        <source>Divided here.</source>
        <translation>Здесь разделено.</translation>
    </message>
    <message>
        <source>Joined here.</source>
        <translation>Здесь объединено.</translation>
    </message>
    <message>
        <source>The two drafts side by side</source>
        <translation>Два проекта рядом</translation>
    </message>
    <message>
        <source>The two drafts in one column</source>
        <translation>Два проекта в одной колонке</translation>
    </message>
    <message>
        <source>In one column there is nothing to scroll apart.</source>
        <translation>В одной колонке раздельная прокрутка невозможна.</translation>
    </message>
    <message>
        <source>The panes scroll each on their own: wheel over one, or ← → and the keys, move it alone.</source>
        <translation>Панели прокручиваются раздельно: колесо над одной из них или ← → и клавиши сдвигают только ее.</translation>
    </message>
    <message>
        <source>Lock again (F8)</source>
        <translation>Вновь связать (F8)</translation>
    </message>
    <message>
        <source>One column: the window is too narrow for two.</source>
        <translation>Одна колонка: для двух окно слишком узкое.</translation>
    </message>
    <message>
        <source>Two columns all the same (F9)</source>
        <translation>Всё равно две колонки (F9)</translation>
    </message>
    <message>
        <source>This provision did not move.</source>
        <translation>Это положение не переносилось.</translation>
    </message>
    <message>
        <source>Older words: {story}</source>
        <translation>Прежний текст: {story}</translation>
    </message>
    <message>
        <source>Newer words: {story}</source>
        <translation>Новый текст: {story}</translation>
    </message>
    <message numerus="yes">
        <source>%n other lives</source>
        <translation>
            <numerusform>%n другая история</numerusform>
            <numerusform>%n другие истории</numerusform>
            <numerusform>%n других историй</numerusform>
        </translation>
    </message>
    <message>
        <source>in the text since {draft}</source>
        <translation>в тексте с {draft}</translation>
    </message>
    <message>
        <source>entered in {draft}</source>
        <translation>добавлено в {draft}</translation>
    </message>
    <message>
        <source>left in {draft}</source>
        <translation>исключено в {draft}</translation>
    </message>
    <message>
        <source>came back in {draft}</source>
        <translation>возвращено в {draft}</translation>
    </message>
    <message>
        <source>a working draft from “{source}”</source>
        <translation>рабочий проект: «{source}»</translation>
    </message>
    <message>
        <source>a working draft</source>
        <translation>рабочий проект</translation>
    </message>
    <message>
        <source>Both drafts in one column, as a drafter marks them (F9)</source>
        <translation>Оба проекта в одной колонке, как размечает редактор (F9)</translation>
    </message>
    <message>
        <source>Scroll apart</source>
        <translation>Раздельно</translation>
    </message>
    <message>
        <source>Each pane scrolls alone (F8); F8 again aligns them on what is read</source>
        <translation>Каждая панель прокручивается отдельно (F8); повторное F8 выравнивает их по читаемому месту</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Fold what did not change, or only follows a renumbering</source>
        <translation>Свернуть то, что не изменилось или лишь меняет нумерацию</translation>
    </message>
    <message>
        <source>Unchanged provisions that stand unfolded around each change (+ and − in the texts)</source>
        <translation>Положения без изменений, развернутые вокруг каждого изменения (+ и − в текстах)</translation>
    </message>
    <message>
        <source>Context around changes</source>
        <translation>Контекст вокруг изменений</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Find words in both drafts (Ctrl+F)</source>
        <translation>Найти слова в обоих проектах (Ctrl+F)</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Go to a provision by its old or new number (Ctrl+G)</source>
        <translation>Перейти к положению по прежнему или новому номеру (Ctrl+G)</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>Колонки ▾</translation>
    </message>
    <message>
        <source>How the texts are set: columns, folds, context</source>
        <translation>Как стоят тексты: колонки, свёрнутое, контекст</translation>
    </message>
    <message>
        <source>“{older}” and “{newer}” are in different languages, so that no changes between them can be counted or printed; choose two drafts in one language.</source>
        <translation>«{older}» и «{newer}» на разных языках, поэтому изменения между ними нельзя ни посчитать, ни напечатать; выберите два проекта на одном языке.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes chosen by hand</source>
        <translation>
            <numerusform>%n изменение, выбранное вручную</numerusform>
            <numerusform>%n изменения, выбранные вручную</numerusform>
            <numerusform>%n изменений, выбранных вручную</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (locked)</source>
        <translation>{title} (защищено)</translation>
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
        <translation>страницы {numbers}</translation>
    </message>
    <message>
        <source>&amp;Look for them</source>
        <translation>&amp;Найти их</translation>
    </message>
    <message>
        <source>Before it is stored: what was recognised</source>
        <translation>Перед сохранением: что распознано</translation>
    </message>
    <message>
        <source>Page &amp;beside the text</source>
        <translation>Страница &amp;рядом с текстом</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>Store as recognised</source>
        <translation>Сохранить как распознано</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Doubts; Return leads to the paragraph</source>
        <translation>Сомнения; Enter ведёт к абзацу</translation>
    </message>
    <message>
        <source>Good to &amp;know</source>
        <translation>Полезно &amp;знать</translation>
    </message>
    <message>
        <source>Add “{name}” as an actor</source>
        <translation>Добавить «{name}» как участника</translation>
    </message>
    <message>
        <source>It is …</source>
        <comment>somebody who is known</comment>
        <translation>Это…</translation>
    </message>
    <message>
        <source>“{name}” is somebody who is known …</source>
        <translation>«{name}» — известный участник…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Пароль файла</translation>
    </message>
    <message>
        <source>The page of the file on which the text at hand stands (F8)</source>
        <translation>Страница файла, на которой находится выбранный текст (F8)</translation>
    </message>
    <message>
        <source>This paragraph &amp;is</source>
        <translation>Этот абзац &amp;—</translation>
    </message>
    <message>
        <source>&amp;Doubts first, then what is good to know</source>
        <translation>Сначала со&amp;мнения, затем полезные сведения</translation>
    </message>
    <message>
        <source>The &amp;text as recognised</source>
        <translation>&amp;Текст как распознан</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>как распознано</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;how %n pages as pictures…</source>
        <translation>
            <numerusform>&amp;Показать %n страницу как изображение…</numerusform>
            <numerusform>&amp;Показать %n страницы как изображения…</numerusform>
            <numerusform>&amp;Показать %n страниц как изображения…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to put right</source>
        <translation>Исправлять нечего</translation>
    </message>
    <message>
        <source>{file} is in the dossier already, as “{draft}”. It is not stored again.</source>
        <translation>{file} уже есть в досье как «{draft}». Повторно он не сохраняется.</translation>
    </message>
    <message>
        <source>{file} is the very same file as {other}. It is stored once.</source>
        <translation>{file} — тот же самый файл, что и {other}. Он сохраняется один раз.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n doubts. Nothing is stored yet.</source>
        <translation>
            <numerusform>{file}: %n сомнение. Пока ничего не сохранено.</numerusform>
            <numerusform>{file}: %n сомнения. Пока ничего не сохранено.</numerusform>
            <numerusform>{file}: %n сомнений. Пока ничего не сохранено.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: no doubts. Nothing is stored yet.</source>
        <translation>{file}: сомнений нет. Пока ничего не сохранено.</translation>
    </message>
    <message>
        <source>Store {good} of {all} files</source>
        <translation>Сохранить файлы: {good} из {all}</translation>
    </message>
    <message>
        <source>being read …</source>
        <translation>читается…</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>защищён паролем</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>не прочитан</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>уже есть</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts</source>
        <translation>
            <numerusform>%n сомнение</numerusform>
            <numerusform>%n сомнения</numerusform>
            <numerusform>%n сомнений</numerusform>
        </translation>
    </message>
    <message>
        <source>no doubts</source>
        <translation>сомнений нет</translation>
    </message>
    <message>
        <source>as the last</source>
        <comment>place of a draft</comment>
        <translation>последним</translation>
    </message>
    <message>
        <source>as the first</source>
        <comment>place of a draft</comment>
        <translation>первым</translation>
    </message>
    <message>
        <source>nothing: it is a new draft</source>
        <translation>ничего: это новый проект</translation>
    </message>
    <message>
        <source>after {draft}</source>
        <comment>place of a draft</comment>
        <translation>после {draft}</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Notation</source>
        <translation>&amp;Обозначения</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <translation>&amp;Шифр</translation>
    </message>
    <message>
        <source>Dat&amp;e</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>Re&amp;places</source>
        <translation>&amp;Заменяет</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <source>Why this notation</source>
        <translation>Почему эти обозначения</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Что подсчитано</translation>
    </message>
    <message>
        <source>What becomes of what was added</source>
        <translation>Что станет с добавленным</translation>
    </message>
    <message>
        <source>“{draft}” has the same symbol or file name. Say above if this file replaces it; else both are kept.</source>
        <translation>У «{draft}» тот же шифр или имя файла. Укажите выше, заменяет ли его этот файл; иначе сохраняются оба.</translation>
    </message>
    <message>
        <source>Still stands: {what}.</source>
        <translation>Остаётся в силе: {what}.</translation>
    </message>
    <message>
        <source>Does not stand in the new text, and stands nowhere until its words come back:</source>
        <translation>Не держится в новом тексте и нигде, пока не вернутся его слова:</translation>
    </message>
    <message>
        <source>Its words stand word for word in {place}: look there, and confirm the change anew if it is so.</source>
        <translation>Те же слова дословно стоят здесь: {place}. Посмотрите там и, если это так, подтвердите изменение заново.</translation>
    </message>
    <message>
        <source>It stands on an address alone: without words no place can be offered for it.</source>
        <translation>Указан только адрес: без слов новое место предложить нельзя.</translation>
    </message>
    <message>
        <source>Nothing was added to “{draft}” yet.</source>
        <translation>К «{draft}» пока ничего не добавлено.</translation>
    </message>
    <message>
        <source>Is it the right one? The file has more of the words of “{other}” than of “{draft}” ({share} %).</source>
        <translation>Тот ли это проект? В файле больше слов из «{other}», чем из «{draft}» ({share} %).</translation>
    </message>
    <message>
        <source>Is it the right one? Only {share} % of the provisions of “{draft}” stand in the file as they are.</source>
        <translation>Тот ли это проект? Только {share} % положений «{draft}» стоят в файле без изменений.</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Распознано как</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>open</source>
        <comment>fold</comment>
        <translation>раскрыто</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>fold</comment>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>Return opens and closes it</source>
        <translation>Enter раскрывает и сворачивает</translation>
    </message>
    <message>
        <source>{kind} (said by hand)</source>
        <translation>{kind} (указано вручную)</translation>
    </message>
    <message>
        <source>inserted: {words}</source>
        <translation>вставлено: {words}</translation>
    </message>
    <message>
        <source>deleted: {words}</source>
        <translation>исключено: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the cover left out</source>
        <translation>
            <numerusform>Опущена %n строка титульной части</numerusform>
            <numerusform>Опущены %n строки титульной части</numerusform>
            <numerusform>Опущено %n строк титульной части</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs left out</source>
        <translation>
            <numerusform>Опущен %n абзац</numerusform>
            <numerusform>Опущены %n абзаца</numerusform>
            <numerusform>Опущено %n абзацев</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraphs as they were recognised</source>
        <translation>Абзацы как распознаны</translation>
    </message>
    <message>
        <source>title</source>
        <comment>paragraph</comment>
        <translation>название</translation>
    </message>
    <message>
        <source>preamble</source>
        <comment>paragraph</comment>
        <translation>преамбула</translation>
    </message>
    <message>
        <source>preambular paragraph</source>
        <comment>paragraph</comment>
        <translation>пункт преамбулы</translation>
    </message>
    <message>
        <source>part</source>
        <comment>paragraph</comment>
        <translation>часть</translation>
    </message>
    <message>
        <source>chapter</source>
        <comment>paragraph</comment>
        <translation>глава</translation>
    </message>
    <message>
        <source>section</source>
        <comment>paragraph</comment>
        <translation>раздел</translation>
    </message>
    <message>
        <source>article</source>
        <comment>paragraph</comment>
        <translation>статья</translation>
    </message>
    <message>
        <source>paragraph</source>
        <comment>paragraph</comment>
        <translation>пункт</translation>
    </message>
    <message>
        <source>subparagraph</source>
        <comment>paragraph</comment>
        <translation>подпункт</translation>
    </message>
    <message>
        <source>chapeau</source>
        <comment>paragraph</comment>
        <translation>вводная часть</translation>
    </message>
    <message>
        <source>option</source>
        <comment>paragraph</comment>
        <translation>вариант</translation>
    </message>
    <message>
        <source>annex</source>
        <comment>paragraph</comment>
        <translation>приложение</translation>
    </message>
    <message>
        <source>footnote</source>
        <comment>paragraph</comment>
        <translation>сноска</translation>
    </message>
    <message>
        <source>testimonium</source>
        <comment>paragraph</comment>
        <translation>заключительная формула</translation>
    </message>
    <message>
        <source>table</source>
        <comment>paragraph</comment>
        <translation>таблица</translation>
    </message>
    <message>
        <source>row of a table</source>
        <comment>paragraph</comment>
        <translation>строка таблицы</translation>
    </message>
    <message>
        <source>cell of a table</source>
        <comment>paragraph</comment>
        <translation>ячейка таблицы</translation>
    </message>
    <message>
        <source>text without a number</source>
        <comment>paragraph</comment>
        <translation>текст без номера</translation>
    </message>
    <message>
        <source>heading</source>
        <comment>paragraph</comment>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>paragraph</comment>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>part of the text</source>
        <comment>paragraph</comment>
        <translation>часть текста</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n абзац</numerusform>
            <numerusform>%n абзаца</numerusform>
            <numerusform>%n абзацев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subparagraphs</source>
        <translation>
            <numerusform>%n подпункт</numerusform>
            <numerusform>%n подпункта</numerusform>
            <numerusform>%n подпунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs without a number</source>
        <translation>
            <numerusform>%n абзац без номера</numerusform>
            <numerusform>%n абзаца без номера</numerusform>
            <numerusform>%n абзацев без номера</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annexes</source>
        <translation>
            <numerusform>%n приложение</numerusform>
            <numerusform>%n приложения</numerusform>
            <numerusform>%n приложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names in tags</source>
        <translation>
            <numerusform>%n пометка с названиями</numerusform>
            <numerusform>%n пометки с названиями</numerusform>
            <numerusform>%n пометок с названиями</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the last text</source>
        <translation>нет в последнем тексте</translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes</source>
        <translation>
            <numerusform>%n сноска</numerusform>
            <numerusform>%n сноски</numerusform>
            <numerusform>%n сносок</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts and articles of the book</source>
        <translation>Части и статьи книги</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n таблица</numerusform>
            <numerusform>%n таблицы</numerusform>
            <numerusform>%n таблиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked changes</source>
        <translation>
            <numerusform>%n отслеженное изменение</numerusform>
            <numerusform>%n отслеженных изменения</numerusform>
            <numerusform>%n отслеженных изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n примечание</numerusform>
            <numerusform>%n примечания</numerusform>
            <numerusform>%n примечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>сомнение</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>для сведения</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisions joined by hand</source>
        <translation>
            <numerusform>%n положение, соединённое вручную</numerusform>
            <numerusform>%n положения, соединённых вручную</numerusform>
            <numerusform>%n положений, соединённых вручную</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words on who asked</source>
        <translation>
            <numerusform>%n указание, кто просил</numerusform>
            <numerusform>%n указания, кто просил</numerusform>
            <numerusform>%n указаний, кто просил</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions</source>
        <translation>
            <numerusform>%n позиция</numerusform>
            <numerusform>%n позиции</numerusform>
            <numerusform>%n позиций</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the page of the newer draft</source>
        <translation>Показать страницу более нового проекта</translation>
    </message>
    <message>
        <source>Show the page of the older draft</source>
        <translation>Показать страницу более старого проекта</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Показать страницу</translation>
    </message>
    <message>
        <source>What the import of a draft reports</source>
        <translation>Что сообщает импорт проекта</translation>
    </message>
    <message>
        <source>What the import reports; Return shows the page where its picture is kept</source>
        <translation>Что сообщает импорт; Enter показывает страницу, изображение которой сохранено</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts.</source>
        <translation>
            <numerusform>%n сомнение.</numerusform>
            <numerusform>%n сомнения.</numerusform>
            <numerusform>%n сомнений.</numerusform>
        </translation>
    </message>
    <message>
        <source>No doubts.</source>
        <translation>Сомнений нет.</translation>
    </message>
    <message>
        <source>Nothing was reported.</source>
        <translation>Ничего не сообщено.</translation>
    </message>
    <message>
        <source>&amp;Warn of it again</source>
        <translation>&amp;Предупреждать снова</translation>
    </message>
    <message>
        <source>I have &amp;looked at it</source>
        <translation>Я &amp;проверил(а)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n pages as pictures…</source>
        <translation>
            <numerusform>&amp;Показать %n страницу как изображение…</numerusform>
            <numerusform>&amp;Показать %n страницы как изображения…</numerusform>
            <numerusform>&amp;Показать %n страниц как изображения…</numerusform>
        </translation>
    </message>
    <message>
        <source>A person looked at how it was read on {day}.</source>
        <translation>Чтение проверено: {day}.</translation>
    </message>
    <message>
        <source>{who} looked at how it was read on {day}.</source>
        <translation>Чтение проверено ({who}): {day}.</translation>
    </message>
    <message>
        <source>Open a dossier with a draft first: there is no report to show.</source>
        <translation>Сначала откройте досье с проектом: отчёта для показа нет.</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Изображение страницы</translation>
    </message>
    <message>
        <source>Pages of {draft} as pictures</source>
        <translation>Страницы {draft} как изображения</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Предыдущая страница</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Следующая страница</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>По &amp;ширине</translation>
    </message>
    <message>
        <source>Next &amp;doubtful word</source>
        <translation>Следующее сомни&amp;тельное слово</translation>
    </message>
    <message>
        <source>The wo&amp;rds as recognised</source>
        <translation>Слова как &amp;распознаны</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are doubtful, with a wave below them.</source>
        <translation>
            <numerusform>Из них %n сомнительное, с волной снизу.</numerusform>
            <numerusform>Из них %n сомнительных, с волной снизу.</numerusform>
            <numerusform>Из них %n сомнительных, с волной снизу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words.</source>
        <translation>
            <numerusform>%n слово.</numerusform>
            <numerusform>%n слова.</numerusform>
            <numerusform>%n слов.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is doubtful.</source>
        <translation>Сомнительных нет.</translation>
    </message>
    <message>
        <source>The picture of this page is no longer kept.</source>
        <translation>Изображение этой страницы больше не хранится.</translation>
    </message>
    <message>
        <source>Nothing that stands on this page is in the draft: read it here, or get the file otherwise.</source>
        <translation>Ничего из того, что стоит на этой странице, нет в проекте: прочтите её здесь или получите файл в другом виде.</translation>
    </message>
    <message>
        <source>The words of this page in the draft were recognised in this picture: compare them.</source>
        <translation>Слова этой страницы в проекте распознаны на этом изображении: сравните их.</translation>
    </message>
    <message>
        <source>No words were found on this page: see whether it has any.</source>
        <translation>На этой странице слов не найдено: посмотрите, есть ли они.</translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation>уверенность {share}</translation>
    </message>
    <message>
        <source>Words recognised on the page</source>
        <translation>Слова, распознанные на странице</translation>
    </message>
    <message>
        <source>No picture of this page of {draft} is kept; import its file again to keep one.</source>
        <translation>Изображение этой страницы {draft} не сохранено; импортируйте файл ещё раз, чтобы сохранить его.</translation>
    </message>
    <message>
        <source>not in the draft</source>
        <translation>нет в проекте</translation>
    </message>
    <message>
        <source>recognised in the picture</source>
        <translation>распознано на изображении</translation>
    </message>
    <message>
        <source>no words found</source>
        <translation>слов не найдено</translation>
    </message>
    <message>
        <source>newer draft</source>
        <translation>более новый проект</translation>
    </message>
    <message>
        <source>older draft</source>
        <translation>более старый проект</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>страница {number}</translation>
    </message>
    <message>
        <source>Recognised in a picture ({where}); compare it with the page.</source>
        <translation>Распознано на изображении ({where}); сравните со страницей.</translation>
    </message>
    <message>
        <source>Recognised in a picture; compare it with the page.</source>
        <translation>Распознано на изображении; сравните со страницей.</translation>
    </message>
    <message>
        <source>{word} ({share} sure)</source>
        <translation>{word} (уверенность {share})</translation>
    </message>
    <message>
        <source>Doubtful: {words}.</source>
        <translation>Сомнительно: {words}.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>Кто назван</translation>
    </message>
    <message>
        <source>Those who asked</source>
        <translation>Те, кто просил</translation>
    </message>
    <message>
        <source>Nobody: no actor is named</source>
        <translation>Никто: участники не названы</translation>
    </message>
    <message>
        <source>One name for all</source>
        <translation>Одно имя для всех</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Dates: that of the newer draft</source>
        <translation>Даты: дата более нового проекта</translation>
    </message>
    <message>
        <source>W&amp;ho is named</source>
        <translation>Кто &amp;назван</translation>
    </message>
    <message>
        <source>The dossier “{name}” is damaged. Its newest sound copy is “{copy}”.</source>
        <translation>Досье «{name}» повреждено. Его последняя исправная копия — «{copy}».</translation>
    </message>
    <message>
        <source>A damaged dossier</source>
        <translation>Повреждённое досье</translation>
    </message>
    <message>
        <source>Put this copy in its place? The damaged file is kept under another name, and the copy stays.</source>
        <translation>Поставить эту копию на его место? Повреждённый файл сохраняется под другим именем, копия тоже остаётся.</translation>
    </message>
    <message>
        <source>&amp;Go on with the copy</source>
        <translation>&amp;Продолжить с копией</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Оставить как есть</translation>
    </message>
    <message>
        <source>Putting the copy in place</source>
        <translation>Копия ставится на место</translation>
    </message>
    <message numerus="yes">
        <source>%n more things are not as they were stored; “travaux check” names them all.</source>
        <translation>
            <numerusform>Ещё %n запись не такова, какой была сохранена; «travaux check» назовёт все.</numerusform>
            <numerusform>Ещё %n записи не таковы, какими были сохранены; «travaux check» назовёт все.</numerusform>
            <numerusform>Ещё %n записей не таковы, какими были сохранены; «travaux check» назовёт все.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the damaged file are not in the copy.</source>
        <translation>
            <numerusform>%n запись повреждённого файла отсутствует в копии.</numerusform>
            <numerusform>%n записи повреждённого файла отсутствуют в копии.</numerusform>
            <numerusform>%n записей повреждённого файла отсутствуют в копии.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of the damaged file can be read; it may have more.</source>
        <translation>Повреждённый файл читается не полностью; в нём может быть больше.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Merge a colleague&apos;s dossier</source>
        <translation>Объединить с досье коллеги</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>О&amp;бъединить</translation>
    </message>
    <message>
        <source>Merging the dossiers</source>
        <translation>Объединение досье</translation>
    </message>
    <message>
        <source>Nothing waits to be settled.</source>
        <translation>Ничто не ждёт разрешения.</translation>
    </message>
    <message>
        <source>settling: {what}</source>
        <translation>разрешение: {what}</translation>
    </message>
    <message>
        <source>“{name}” is again as it was before merging; the merged one is “{aside}” now.</source>
        <translation>«{name}» снова такое, каким было до объединения; объединённое теперь — «{aside}».</translation>
    </message>
    <message>
        <source>for a partner</source>
        <comment>in the name of a file</comment>
        <translation>для партнёра</translation>
    </message>
    <message>
        <source>A copy for a partner</source>
        <translation>Копия для партнёра</translation>
    </message>
    <message>
        <source>“{name}” was written. Left out: {what}.</source>
        <translation>Записано: «{name}». Не включено: {what}.</translation>
    </message>
    <message>
        <source>“{name}” was written; there was nothing to leave out.</source>
        <translation>Записано: «{name}»; исключать было нечего.</translation>
    </message>
    <message>
        <source>It is not locked with a passphrase, as the dossier is.</source>
        <translation>Она не закрыта парольной фразой, в отличие от досье.</translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation>Запись копии</translation>
    </message>
    <message>
        <source>What the two dossiers have otherwise</source>
        <translation>Чем различаются два досье</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Там</translation>
    </message>
    <message>
        <source>Keep &amp;ours</source>
        <translation>&amp;Оставить наше</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Взять их</translation>
    </message>
    <message>
        <source>&amp;Back to the copy kept before…</source>
        <translation>В&amp;ернуться к прежней копии…</translation>
    </message>
    <message>
        <source>Merged from {name}</source>
        <translation>Объединено с {name}</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <translation>Ничего нового не добавлено.</translation>
    </message>
    <message>
        <source>The draft “{theirs}” came in as “{ours}”: another draft has its label.</source>
        <translation>Проект «{theirs}» добавлен как «{ours}»: его обозначение носит другой проект.</translation>
    </message>
    <message>
        <source>Theirs is locked with a passphrase, ours is not: whoever has the file reads what came in.</source>
        <translation>Их досье закрыто парольной фразой, наше — нет: добавленное прочтёт всякий, у кого есть файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are only here, and stay.</source>
        <translation>
            <numerusform>%n элемент есть только здесь и остаётся.</numerusform>
            <numerusform>%n элемента есть только здесь и остаются.</numerusform>
            <numerusform>%n элементов есть только здесь и остаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier as it was before is kept as “{name}”.</source>
        <translation>Досье в прежнем виде сохранено как «{name}».</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>Both stay</source>
        <translation>Остаются оба</translation>
    </message>
    <message>
        <source>Theirs is newer</source>
        <translation>Их новее</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Вернулось</translation>
    </message>
    <message>
        <source>Stays out: our papers have somebody else under what it answers</source>
        <translation>Не принято: в наших документах у этого запроса другой автор</translation>
    </message>
    <message>
        <source>Conflicts with a colleague</source>
        <translation>Расхождения с коллегой</translation>
    </message>
    <message>
        <source>Ours holds until you choose. Every choice is stored at once; Ctrl+Z takes it back.</source>
        <translation>Пока вы не выбрали, действует наше. Каждый выбор сразу сохраняется; Ctrl+Z его отменяет.</translation>
    </message>
    <message>
        <source>The copy has all drafts and what is needed for the same redline. It never has our delegation&apos;s settings, what was there before, who confirmed something, and when something was written.</source>
        <translation>В копии есть все проекты и всё нужное для того же сравнения. В ней никогда нет настроек нашей делегации, прежних значений, того, кто что-либо подтвердил, и того, когда что-либо написано.</translation>
    </message>
    <message>
        <source>&amp;No notes</source>
        <translation>&amp;Без примечаний</translation>
    </message>
    <message>
        <source>Notes that are not pri&amp;vate</source>
        <translation>Примечания, кроме &amp;личных</translation>
    </message>
    <message>
        <source>&amp;All notes, private ones too</source>
        <translation>&amp;Все примечания, и личные</translation>
    </message>
    <message>
        <source>&amp;Who wrote them: names and initials</source>
        <translation>&amp;Кто их написал: имена и инициалы</translation>
    </message>
    <message>
        <source>&amp;Proposal papers, and the names that are matched by them</source>
        <translation>&amp;Документы с предложениями и найденные по ним имена</translation>
    </message>
    <message>
        <source>Without them only what a text marks, or a person confirmed, has names.</source>
        <translation>Без них имена есть только у того, что помечено в тексте или подтверждено человеком.</translation>
    </message>
    <message>
        <source>Positions &amp;entered by hand</source>
        <translation>Позиции, &amp;введённые вручную</translation>
    </message>
    <message>
        <source>&amp;Write the copy…</source>
        <translation>&amp;Записать копию…</translation>
    </message>
    <message>
        <source>These are not locked and can be read: {names}.</source>
        <translation>Эти файлы не защищены, и их можно прочитать: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is locked. Its passphrase opens it.</source>
        <translation>Досье «{name}» защищено. Его открывает парольная фраза.</translation>
    </message>
    <message>
        <source>A locked dossier</source>
        <translation>Защищённое досье</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>Проверка парольной фразы</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Смена парольной фразы</translation>
    </message>
    <message>
        <source>Lock the dossier with a passphrase</source>
        <translation>Защитить досье парольной фразой</translation>
    </message>
    <message>
        <source>Whoever has the file and not the passphrase reads nothing in it. Nobody can find it out for you: keep it in a safe place. A few words that do not belong together are better than one.</source>
        <translation>Тот, у кого есть файл, но нет парольной фразы, ничего в нём не прочтёт. Восстановить её не сможет никто: храните её в надёжном месте. Несколько не связанных между собой слов лучше одного.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Сменить</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Защитить</translation>
    </message>
    <message>
        <source>Locking “{name}”</source>
        <translation>Защита досье «{name}»</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>Убрать парольную фразу</translation>
    </message>
    <message>
        <source>Take the passphrase of “{name}” away?</source>
        <translation>Убрать парольную фразу досье «{name}»?</translation>
    </message>
    <message>
        <source>From then on whoever has the file, or one of its copies, can read it.</source>
        <translation>После этого любой, у кого есть файл или одна из его копий, сможет его прочесть.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>&amp;Leave it locked</source>
        <translation>&amp;Оставить защиту</translation>
    </message>
    <message>
        <source>Taking the passphrase of “{name}” away</source>
        <translation>Снятие парольной фразы с досье «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is locked, and its copies with it.</source>
        <translation>Досье «{name}» защищено, и его копии тоже.</translation>
    </message>
    <message>
        <source>Until they are written over, the old bytes may still lie on the disk.</source>
        <translation>Пока прежние данные не перезаписаны, они могут оставаться на диске.</translation>
    </message>
    <message>
        <source>Damaged copies were taken away: {names}.</source>
        <translation>Повреждённые копии удалены: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is not locked any more, nor are its copies.</source>
        <translation>Досье «{name}» и его копии больше не защищены.</translation>
    </message>
    <message>
        <source>These stayed as they were: {names}.</source>
        <translation>Остались как были: {names}.</translation>
    </message>
    <message>
        <source>The file had other names too (hard links): what lies under them stayed as it was.</source>
        <translation>У файла были и другие имена (жёсткие ссылки): то, что лежит под ними, осталось как было.</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Показывать вводимое</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Почему не принято</translation>
    </message>
    <message>
        <source>What was typed is tried</source>
        <translation>Введённое проверяется</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Парольная &amp;фраза</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Она же &amp;ещё раз</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Они не совпадают.</translation>
    </message>
    <message>
        <source>The amendments of the brief</source>
        <translation>Поправки справки</translation>
    </message>
    <message>
        <source>Numbers of the amendments</source>
        <translation>Номера поправок</translation>
    </message>
    <message>
        <source>Ta&amp;ke those of the filter</source>
        <translation>&amp;Взять отобранные фильтром</translation>
    </message>
    <message>
        <source>Our notes as our fallback</source>
        <translation>Наши заметки как запасная позиция</translation>
    </message>
    <message>
        <source>Private notes and red lines, too</source>
        <translation>Также личные заметки и красные линии</translation>
    </message>
    <message>
        <source>&amp;Numbers of the amendments, up to {number}</source>
        <translation>&amp;Номера поправок, не более {number}</translation>
    </message>
    <message>
        <source>Write the numbers of the amendments that stand in the brief; the list has them.</source>
        <translation>Напишите номера поправок для справки; они указаны в списке.</translation>
    </message>
    <message>
        <source>There is no amendment {number}: they are numbered from 1 to {last}.</source>
        <translation>Поправки {number} нет: они пронумерованы от 1 до {last}.</translation>
    </message>
    <message>
        <source>What is chosen is in no amendment: a brief has amendments.</source>
        <translation>Выбранное не входит ни в одну поправку: справка состоит из поправок.</translation>
    </message>
    <message numerus="yes">
        <source>Taken out of the brief: it has %n amendments now.</source>
        <translation>
            <numerusform>Исключено из справки: теперь в ней %n поправка.</numerusform>
            <numerusform>Исключено из справки: теперь в ней %n поправки.</numerusform>
            <numerusform>Исключено из справки: теперь в ней %n поправок.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more than {number} amendments go into one brief; leave some out.</source>
        <translation>В одну справку входит не более {number} поправок; часть оставьте.</translation>
    </message>
    <message numerus="yes">
        <source>The brief has %n amendments now; Ctrl+E makes it.</source>
        <translation>
            <numerusform>В справке теперь %n поправка; Ctrl+E её составит.</numerusform>
            <numerusform>В справке теперь %n поправки; Ctrl+E её составит.</numerusform>
            <numerusform>В справке теперь %n поправок; Ctrl+E её составит.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the list of changes first; then the first of them are taken.</source>
        <translation>Сначала отфильтруйте список изменений; тогда берутся первые из них.</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Drafts that have a column</source>
        <translation>Проекты, у которых есть столбец</translation>
    </message>
    <message>
        <source>Actors whose proposals have a column</source>
        <translation>Участники, чьи предложения имеют столбец</translation>
    </message>
    <message>
        <source>An empty column for a compromise</source>
        <translation>Пустой столбец для компромисса</translation>
    </message>
    <message>
        <source>Only this provision</source>
        <translation>Только это положение</translation>
    </message>
    <message>
        <source>A column of sources, from the shelf of the dossier</source>
        <translation>Столбец источников из справочных документов досье</translation>
    </message>
    <message>
        <source>Dr&amp;afts</source>
        <translation>Прое&amp;кты</translation>
    </message>
    <message>
        <source>Propo&amp;sals of</source>
        <translation>Пр&amp;едложения от</translation>
    </message>
    <message>
        <source>Onl&amp;y this provision</source>
        <translation>&amp;Только это положение</translation>
    </message>
    <message>
        <source>Choose the drafts that are to have a column.</source>
        <translation>Выберите проекты, у которых будет столбец.</translation>
    </message>
    <message>
        <source>No more than {number} columns can be read on a page; leave some out.</source>
        <translation>На странице читается не более {number} столбцов; уберите лишние.</translation>
    </message>
    <message>
        <source>Article 5(2)</source>
        <translation>Статья 5(2)</translation>
    </message>
    <message>
        <source>Open a dossier on a server</source>
        <translation>Открыть досье на сервере</translation>
    </message>
    <message>
        <source>The address comes from whoever looks after the server. It holds no password: that is asked for, or kept in the file .pgpass of your home folder. Nothing goes to any other place than this address.</source>
        <translation>Адрес сообщает администратор сервера. Пароля в нём нет: он запрашивается или хранится в файле .pgpass в вашей домашней папке. Никуда, кроме этого адреса, ничего не передаётся.</translation>
    </message>
    <message>
        <source>&amp;Make a new dossier of this name</source>
        <translation>&amp;Создать новое досье с этим именем</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>What you type is kept in the memory of Travaux until you close it, and nowhere else.</source>
        <translation>Введённое хранится в памяти Travaux до его закрытия и больше нигде.</translation>
    </message>
    <message>
        <source>Password of {who}</source>
        <translation>Пароль: {who}</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>П&amp;ароль</translation>
    </message>
    <message>
        <source>⚠ {draft}: {doubt}</source>
        <translation>⚠ {draft}: {doubt}</translation>
    </message>
    <message>
        <source>I have looked at {draft}</source>
        <translation>Я проверил(а) {draft}</translation>
    </message>
    <message>
        <source>It is not said of this draft any more until it is read anew.</source>
        <translation>Это предупреждение о проекте больше не показывается, пока проект не будет прочитан заново.</translation>
    </message>
    <message>
        <source>the look at how {draft} was read</source>
        <translation>проверка чтения {draft}</translation>
    </message>
    <message>
        <source>the warning of how {draft} was read</source>
        <translation>предупреждение о чтении {draft}</translation>
    </message>
    <message>
        <source>Amendment {number} of {all}</source>
        <translation>Поправка {number} из {all}</translation>
    </message>
    <message>
        <source>Weight {weight}</source>
        <comment>a letter, and what it means</comment>
        <translation>Вес {weight}</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Из-за</translation>
    </message>
    <message>
        <source>The rooms</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to where you were (Alt+Left)</source>
        <translation>Назад, где вы были (Alt+Влево)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>Снова вперёд (Alt+Вправо)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>The other rooms</source>
        <translation>Другие разделы</translation>
    </message>
    <message>
        <source>Put away (Esc)</source>
        <translation>Убрать (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>{place} of %n here with this name</source>
        <translation>
            <numerusform>{place} из %n здесь с этим именем</numerusform>
            <numerusform>{place} из %n здесь с этим именем</numerusform>
            <numerusform>{place} из %n здесь с этим именем</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other name in this direction.</source>
        <translation>В этом направлении других имён нет.</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Пока не сохранено</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>Shows how the files were read, before anything is kept</source>
        <translation>Показывает, как прочитаны файлы, прежде чем что-либо сохранено</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts about how this was read: &amp;Look</source>
        <translation>
            <numerusform>%n сомнение в прочтении: пос&amp;мотреть</numerusform>
            <numerusform>%n сомнения в прочтении: пос&amp;мотреть</numerusform>
            <numerusform>%n сомнений в прочтении: пос&amp;мотреть</numerusform>
        </translation>
    </message>
    <message>
        <source>How it was read: &amp;Look</source>
        <translation>Как прочитано: пос&amp;мотреть</translation>
    </message>
    <message>
        <source>The older one is known by its date; Ctrl+Shift+X exchanges the two.</source>
        <translation>Более ранний определён по дате; Ctrl+Shift+X меняет их местами.</translation>
    </message>
    <message>
        <source>The older one is known by its symbol; Ctrl+Shift+X exchanges the two.</source>
        <translation>Более ранний определён по условному обозначению; Ctrl+Shift+X меняет их местами.</translation>
    </message>
    <message>
        <source>The older one is the one that you said; Ctrl+Shift+X exchanges the two again.</source>
        <translation>Более ранним считается указанный вами; Ctrl+Shift+X снова меняет их местами.</translation>
    </message>
    <message>
        <source>The first one is taken as the older; Ctrl+Shift+X exchanges the two.</source>
        <translation>Первый считается более ранним; Ctrl+Shift+X меняет их местами.</translation>
    </message>
    <message>
        <source>Compare two files: choose both</source>
        <translation>Сравнить два файла: выберите оба</translation>
    </message>
    <message>
        <source>Two files are compared at once; more of them go into a dossier: Ctrl+N, then Ctrl+D.</source>
        <translation>Сразу сравниваются два файла; если их больше, они идут в досье: Ctrl+N, затем Ctrl+D.</translation>
    </message>
    <message>
        <source>Compare it with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Comparing {older} with {newer}</source>
        <translation>Сравнение {older} с {newer}</translation>
    </message>
    <message>
        <source>These are twice the very same words: there is nothing to compare.</source>
        <translation>Это дважды один и тот же файл: сравнивать нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen together</source>
        <translation>
            <numerusform>выбрана %n</numerusform>
            <numerusform>выбраны %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl and Shift choose several</source>
        <translation>Ctrl и Shift: выбрать несколько</translation>
    </message>
    <message numerus="yes">
        <source>brief: %n (B)</source>
        <translation>
            <numerusform>справка: %n (B)</numerusform>
            <numerusform>справка: %n (B)</numerusform>
            <numerusform>справка: %n (B)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was amended here between these two drafts.</source>
        <translation>Между этими двумя проектами здесь ничего не менялось.</translation>
    </message>
    <message>
        <source>F7 goes on to the next amendment, Shift+F7 back to the one before.</source>
        <translation>F7 ведёт к следующей поправке, Shift+F7 — назад к предыдущей.</translation>
    </message>
    <message numerus="yes">
        <source>%n amendments here:</source>
        <translation>
            <numerusform>%n поправка здесь:</numerusform>
            <numerusform>%n поправки здесь:</numerusform>
            <numerusform>%n поправок здесь:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: they stand in the list</source>
        <translation>
            <numerusform>и ещё %n: она в списке</numerusform>
            <numerusform>и ещё %n: они в списке</numerusform>
            <numerusform>и ещё %n: они в списке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n amendments of this article</source>
        <translation>
            <numerusform>Все поправки к этой статье: %n</numerusform>
            <numerusform>Все поправки к этой статье: %n</numerusform>
            <numerusform>Все поправки к этой статье: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Что означают знаки</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>В текстах</translation>
    </message>
    <message>
        <source>What an amendment weighs</source>
        <translation>Вес поправки</translation>
    </message>
    <message>
        <source>Signs in the margin</source>
        <translation>Знаки на полях</translation>
    </message>
    <message>
        <source>The line of time (F5)</source>
        <translation>Линия времени (F5)</translation>
    </message>
    <message>
        <source>Each point is a draft; the full one is the newer of the two that are compared, the ring the older.</source>
        <translation>Каждая точка — проект; полная — более новый из двух сравниваемых, кольцо — более старый.</translation>
    </message>
    <message>
        <source>A broken square is a text that nobody issued.</source>
        <translation>Пунктирный квадрат — текст, который никем не издан.</translation>
    </message>
    <message>
        <source>The full bar is how many words it has, the hatched one how many brackets are open.</source>
        <translation>Полный столбик — число слов, заштрихованный — число открытых скобок.</translation>
    </message>
    <message>
        <source>All amendments read</source>
        <translation>Все поправки прочитаны</translation>
    </message>
    <message>
        <source>{some} of {all} read</source>
        <translation>прочитано {some} из {all}</translation>
    </message>
    <message>
        <source>all A read</source>
        <translation>все A прочитаны</translation>
    </message>
    <message>
        <source>{some} of {all} A</source>
        <translation>{some} A из {all}</translation>
    </message>
    <message>
        <source>Who is “{name}”?</source>
        <translation>Кто такой «{name}»?</translation>
    </message>
    <message>
        <source>a draft</source>
        <comment>what a file is</comment>
        <translation>проект</translation>
    </message>
    <message>
        <source>a paper with proposals</source>
        <comment>what a file is</comment>
        <translation>документ с предложениями</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Это</translation>
    </message>
    <message>
        <source>It looks like a paper with &amp;proposals: read it as one</source>
        <translation>Похоже на документ с &amp;предложениями: читать так</translation>
    </message>
    <message>
        <source>Its passages are headed by names: {names}</source>
        <translation>Его отрывки озаглавлены именами: {names}</translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>Прекратить &amp;чтение</translation>
    </message>
    <message>
        <source>How far it is read</source>
        <translation>Ход чтения</translation>
    </message>
    <message>
        <source>Says which language it is</source>
        <translation>Указать, на каком это языке</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>For who&amp;m</source>
        <translation>Для &amp;кого</translation>
    </message>
    <message>
        <source>As I chose below</source>
        <translation>Как выбрано ниже</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Как обычно</translation>
    </message>
    <message>
        <source>For my minister: what matters, in short</source>
        <translation>Для министра: главное, кратко</translation>
    </message>
    <message>
        <source>For the file: all evidence, to be kept</source>
        <translation>Для дела: все основания, на хранение</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>This has no pages to be looked at here. When it is written, it will have this:</source>
        <translation>Страниц для просмотра здесь нет. В записанном файле будет:</translation>
    </message>
    <message>
        <source>Got it (Esc)</source>
        <translation>Понятно (Esc)</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>Без подсказок</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>hints</comment>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>What was open stays as it is until then.</source>
        <translation>До тех пор открытое остаётся как есть.</translation>
    </message>
    <message>
        <source>A new place for a note</source>
        <translation>Новое место для примечания</translation>
    </message>
    <message>
        <source>&amp;Leave it without a place</source>
        <translation>&amp;Оставить без места</translation>
    </message>
    <message>
        <source>{share} % of it is the same</source>
        <translation>Совпадает {share} %</translation>
    </message>
    <message>
        <source>Take this place</source>
        <translation>Взять это место</translation>
    </message>
    <message>
        <source>Show it in the texts</source>
        <translation>Показать в текстах</translation>
    </message>
    <message>
        <source>Take this place: {place}</source>
        <translation>Взять это место: {place}</translation>
    </message>
    <message>
        <source>Its words are gone in {draft}. These places there are like them: struck is what was, underlined what stands there now. Nothing is placed unless you take it, and Undo takes it back.</source>
        <translation>Его слов в {draft} больше нет. Эти места на них похожи: зачёркнуто то, что было, подчёркнуто то, что стоит теперь. Ничто не занимает места без вас, а отмена вернёт всё как было.</translation>
    </message>
    <message>
        <source>Its words are gone in {draft}, and no place there is like them. These places in other drafts are: struck is what was, underlined what stands there. Nothing is placed unless you take it, and Undo takes it back.</source>
        <translation>Его слов в {draft} больше нет, и похожего места там нет. Похожие места есть в других проектах: зачёркнуто то, что было, подчёркнуто то, что стоит там. Ничто не занимает места без вас, а отмена вернёт всё как было.</translation>
    </message>
    <message>
        <source>Its words are too few to be looked for in {draft}: {words}</source>
        <translation>Его слов слишком мало, чтобы искать их в {draft}: {words}</translation>
    </message>
    <message>
        <source>No place in {draft} is like its words and says the same: {words}. Where a negation, a number or a verb such as “shall” differs, no place is offered.</source>
        <translation>В {draft} нет места, похожего на его слова и говорящего то же: {words}. Где отличается отрицание, число или такой глагол, как «должен», место не предлагается.</translation>
    </message>
    <message>
        <source>only in the older draft</source>
        <translation>только в более старом проекте</translation>
    </message>
    <message>
        <source>the amendments with this name</source>
        <translation>поправки с этим именем</translation>
    </message>
    <message>
        <source>what was proposed under this name</source>
        <translation>что предложено под этим именем</translation>
    </message>
    <message>
        <source>{place} in {draft} is joined with {other} now; Undo takes that back.</source>
        <translation>Теперь в {draft} соединено: {place} — {other}; отмена вернёт всё как было.</translation>
    </message>
    <message>
        <source>You joined it with {other}, and it does not stand so in {draft} now. These places there are like it: struck is what was, underlined what stands there now. Nothing is joined unless you take it, and Undo takes it back.</source>
        <translation>Вы соединили его с положением {other}, но в {draft} оно больше так не стоит. Эти места на него похожи: зачёркнуто то, что было, подчёркнуто то, что стоит теперь. Ничто не соединяется без вас, а отмена вернёт всё как было.</translation>
    </message>
    <message>
        <source>A new place for a joined provision</source>
        <translation>Новое место для соединённого положения</translation>
    </message>
    <message>
        <source>The proposal speaks to {place} in {draft} now; Undo takes that back.</source>
        <translation>Теперь предложение относится к тексту {draft}: {place}; отмена вернёт всё как было.</translation>
    </message>
    <message>
        <source>The words it quotes do not stand there. These places in {draft} are like them: struck is what it quotes, underlined what stands there. Nothing is put right unless you take it, and Undo takes it back.</source>
        <translation>Приведённых слов там нет. На них похожи эти места в {draft}: зачёркнуто то, что приведено, подчёркнуто то, что там стоит. Ничто не исправляется без вас, а отмена вернёт всё как было.</translation>
    </message>
    <message>
        <source>The place of a quotation</source>
        <translation>Место цитаты</translation>
    </message>
    <message>
        <source>Scope: provisions by what they reach</source>
        <translation>Сфера охвата: положения и то, что они охватывают</translation>
    </message>
    <message>
        <source>The network of citations</source>
        <translation>Сеть ссылок</translation>
    </message>
    <message>
        <source>The scope in words</source>
        <translation>Сфера охвата словами</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>Не охвачено.</translation>
    </message>
    <message>
        <source>What it reaches besides</source>
        <translation>Что ещё охвачено</translation>
    </message>
    <message>
        <source>Positions on it</source>
        <translation>Позиции по этому положению</translation>
    </message>
    <message>
        <source>No position on what they reach is recorded.</source>
        <translation>Позиций по тому, что они охватывают, не записано.</translation>
    </message>
    <message>
        <source>Before, in {draft}</source>
        <translation>Ранее, в {draft}</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>by which a provision is reached</comment>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ограничение</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Показать изменения</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>this draft</source>
        <translation>этот проект</translation>
    </message>
    <message>
        <source>It does not stand in this draft.</source>
        <translation>В этом проекте её нет.</translation>
    </message>
    <message>
        <source>It reaches nothing.</source>
        <translation>Ничего не охватывает.</translation>
    </message>
    <message>
        <source>The same as before.</source>
        <translation>То же, что и ранее.</translation>
    </message>
    <message>
        <source>reached by its own words</source>
        <translation>охвачено собственным текстом</translation>
    </message>
    <message>
        <source>reached by a citation</source>
        <translation>охвачено по ссылке</translation>
    </message>
    <message>
        <source>in brackets or an option</source>
        <translation>в скобках или в варианте</translation>
    </message>
    <message>
        <source>{place}: {count}, folded</source>
        <translation>{place}: {count}, свёрнуто</translation>
    </message>
    <message>
        <source>{place}: {count}, unfolded</source>
        <translation>{place}: {count}, развёрнуто</translation>
    </message>
    <message>
        <source>{name}: what reaches it stands first</source>
        <translation>{name}: сначала то, что это охватывает</translation>
    </message>
    <message>
        <source>Draft of which the scope is told</source>
        <translation>Проект, сфера охвата которого показана</translation>
    </message>
    <message>
        <source>S&amp;ince:</source>
        <translation>&amp;С проекта:</translation>
    </message>
    <message>
        <source>Older draft since which the scope moved</source>
        <translation>Более ранний проект, с которым сравнивается сфера охвата</translation>
    </message>
    <message>
        <source>&amp;Fold articles</source>
        <translation>&amp;Свернуть статьи</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Схема</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Сфера охвата</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>Этот проект</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Over all drafts</source>
        <translation>По всем проектам</translation>
    </message>
    <message>
        <source>Of what the scope is told</source>
        <translation>О чём показана сфера охвата</translation>
    </message>
    <message>
        <source>Reading the scope</source>
        <translation>Чтение сферы охвата</translation>
    </message>
    <message>
        <source>Citations and phrases are followed to what each provision reaches.</source>
        <translation>Ссылки и формулировки прослеживаются до того, что охватывает каждое положение.</translation>
    </message>
    <message>
        <source>Reading the scope …</source>
        <translation>Чтение сферы охвата …</translation>
    </message>
    <message>
        <source>Reading the scope of all drafts</source>
        <translation>Чтение сферы охвата всех проектов</translation>
    </message>
    <message>
        <source>Each draft is compared with the next. This is done once.</source>
        <translation>Каждый проект сравнивается со следующим. Это делается один раз.</translation>
    </message>
    <message>
        <source>Reading the scope of all drafts …</source>
        <translation>Чтение сферы охвата всех проектов …</translation>
    </message>
    <message>
        <source>The scope could not be read.</source>
        <translation>Сферу охвата не удалось прочитать.</translation>
    </message>
    <message>
        <source>The scope was not read to its end.</source>
        <translation>Сфера охвата прочитана не до конца.</translation>
    </message>
    <message>
        <source>Open one to see which provisions reach which offences.</source>
        <translation>Откройте его, чтобы увидеть, какие положения охватывают какие преступления.</translation>
    </message>
    <message>
        <source>There is no older draft in its language: nothing can have moved.</source>
        <translation>Более раннего проекта на этом языке нет: измениться ничего не могло.</translation>
    </message>
    <message>
        <source>From {older} to {newer} no provision reaches more or less than it did.</source>
        <translation>От {older} к {newer} ни одно положение не охватывает больше или меньше прежнего.</translation>
    </message>
    <message>
        <source>There is no draft yet.</source>
        <translation>Проектов пока нет.</translation>
    </message>
    <message>
        <source>Add one to see which provisions reach which offences.</source>
        <translation>Добавьте его, чтобы увидеть, какие положения охватывают какие преступления.</translation>
    </message>
    <message>
        <source>No provision speaks of an offence.</source>
        <translation>Ни одно положение не говорит о преступлении.</translation>
    </message>
    <message>
        <source>Offences that it creates: {names}.</source>
        <translation>Преступления, которые он устанавливает: {names}.</translation>
    </message>
    <message>
        <source>This text creates no offence and speaks of none.</source>
        <translation>Этот текст не устанавливает преступлений и не говорит о них.</translation>
    </message>
    <message>
        <source>A scope is read where a text creates offences, or speaks of them in one of six languages.</source>
        <translation>Сфера охвата читается там, где текст устанавливает преступления или говорит о них на одном из шести языков.</translation>
    </message>
    <message>
        <source>Scope: {place}</source>
        <translation>Сфера охвата: {place}</translation>
    </message>
    <message>
        <source>new</source>
        <comment>of a cell of the scope</comment>
        <translation>новое</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>of a cell of the scope</comment>
        <translation>исключено</translation>
    </message>
    <message>
        <source>other limits</source>
        <translation>другие ограничения</translation>
    </message>
    <message>
        <source>settled now</source>
        <translation>теперь согласовано</translation>
    </message>
    <message>
        <source>in brackets or an option now</source>
        <translation>теперь в скобках или в варианте</translation>
    </message>
    <message>
        <source>moved in a part of it</source>
        <translation>изменено в части</translation>
    </message>
    <message>
        <source>option {number}</source>
        <translation>вариант {number}</translation>
    </message>
    <message>
        <source>in brackets</source>
        <translation>в скобках</translation>
    </message>
    <message>
        <source>{place} (older draft)</source>
        <translation>{place} (более ранний проект)</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>не охвачено</translation>
    </message>
    <message>
        <source>reached by way of {places}</source>
        <translation>охвачено по ссылке: {places}</translation>
    </message>
    <message>
        <source>with limits</source>
        <translation>с ограничениями</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>of what a provision reaches</comment>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Wider</source>
        <comment>of what a provision reaches</comment>
        <translation>Шире</translation>
    </message>
    <message>
        <source>Narrower</source>
        <comment>of what a provision reaches</comment>
        <translation>Уже</translation>
    </message>
    <message>
        <source>Asked by {names}.</source>
        <translation>Просили: {names}.</translation>
    </message>
    <message>
        <source>For the contrary: {names}.</source>
        <translation>За обратное: {names}.</translation>
    </message>
    <message>
        <source>Nobody is known to have asked for it.</source>
        <translation>Неизвестно, чтобы кто-либо об этом просил.</translation>
    </message>
    <message>
        <source>What moved in the scope</source>
        <translation>Что изменилось в сфере охвата</translation>
    </message>
    <message>
        <source>Enter shows the changes in the texts</source>
        <translation>Ввод показывает изменения в текстах</translation>
    </message>
    <message>
        <source>Where it comes from itself</source>
        <translation>Откуда взят сам источник</translation>
    </message>
    <message numerus="yes">
        <source>and %n departures more</source>
        <translation>
            <numerusform>и еще %n отступление</numerusform>
            <numerusform>и еще %n отступления</numerusform>
            <numerusform>и еще %n отступлений</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft and source side by side</source>
        <translation>Проект и источник рядом</translation>
    </message>
    <message>
        <source>Cited here</source>
        <translation>Упоминается здесь</translation>
    </message>
    <message>
        <source>{share} of its words</source>
        <translation>{share} его слов</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>дословно</translation>
    </message>
    <message numerus="yes">
        <source>%n departures</source>
        <translation>
            <numerusform>%n отступление</numerusform>
            <numerusform>%n отступления</numerusform>
            <numerusform>%n отступлений</numerusform>
        </translation>
    </message>
    <message>
        <source>since {draft}</source>
        <translation>начиная с {draft}</translation>
    </message>
    <message>
        <source>asked by {names}</source>
        <translation>просили: {names}</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>&amp;Предыдущая статья</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>&amp;Следующая статья</translation>
    </message>
    <message>
        <source>The words of the instrument</source>
        <translation>Текст документа</translation>
    </message>
    <message>
        <source>Article of the instrument</source>
        <translation>Статья документа</translation>
    </message>
    <message>
        <source>Reading the instrument</source>
        <translation>Чтение документа</translation>
    </message>
    <message>
        <source>in force since {day}</source>
        <translation>в силе с {day}</translation>
    </message>
    <message>
        <source>Provisions and their sources</source>
        <translation>Положения и их источники</translation>
    </message>
    <message>
        <source>Add instruments</source>
        <translation>Добавить документы</translation>
    </message>
    <message>
        <source>Making the shelf of this computer</source>
        <translation>Создание справочных документов этого компьютера</translation>
    </message>
    <message>
        <source>Make or open a dossier first: instruments stand on its shelf.</source>
        <translation>Сначала создайте или откройте досье: справочные документы хранятся в нем.</translation>
    </message>
    <message>
        <source>putting {names} on the shelf</source>
        <translation>добавление в справочные документы: {names}</translation>
    </message>
    <message>
        <source>On the shelf now: {names}.</source>
        <translation>Теперь среди справочных документов: {names}.</translation>
    </message>
    <message>
        <source>what is said of {instrument}</source>
        <translation>описание: {instrument}</translation>
    </message>
    <message>
        <source>Describing an instrument</source>
        <translation>Описание документа</translation>
    </message>
    <message>
        <source>taking {names} off the shelf</source>
        <translation>удаление из справочных документов: {names}</translation>
    </message>
    <message>
        <source>Taken off the shelf: {names}. Ctrl+Z brings it back.</source>
        <translation>Удалено из справочных документов: {names}. Ctrl+Z вернет.</translation>
    </message>
    <message>
        <source>Taking off the shelf</source>
        <translation>Удаление из справочных документов</translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation>Он там уже есть.</translation>
    </message>
    <message>
        <source>copying {names} to the shelf</source>
        <translation>копирование в справочные документы: {names}</translation>
    </message>
    <message>
        <source>On the shelf of this computer now: {names}.</source>
        <translation>Теперь среди справочных документов этого компьютера: {names}.</translation>
    </message>
    <message>
        <source>On the shelf of this dossier now: {names}.</source>
        <translation>Теперь среди справочных документов этого досье: {names}.</translation>
    </message>
    <message>
        <source>Copying to the shelf</source>
        <translation>Копирование в справочные документы</translation>
    </message>
    <message>
        <source>The shelf is being changed</source>
        <translation>Изменение справочных документов</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Шифр</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>В силе с</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Also on</source>
        <translation>Также</translation>
    </message>
    <message>
        <source>Instruments on the shelf of this dossier</source>
        <translation>Справочные документы этого досье</translation>
    </message>
    <message>
        <source>Instruments on the shelf of this computer</source>
        <translation>Справочные документы этого компьютера</translation>
    </message>
    <message>
        <source>No instrument stands on the shelf of this dossier. Add the files of existing treaties, or drop them here: every provision of a draft is then told with the provisions from which its words come.</source>
        <translation>В этом досье нет справочных документов. Добавьте файлы действующих договоров или перетащите их сюда: тогда каждое положение проекта показывается вместе с теми, откуда взяты его слова.</translation>
    </message>
    <message>
        <source>This computer&apos;s shelf is empty. What stands here is at hand for every dossier, and counts for one when it is taken onto its shelf.</source>
        <translation>На этом компьютере нет справочных документов. Те, что стоят здесь, доступны для любого досье и учитываются в нем, когда взяты в него.</translation>
    </message>
    <message>
        <source>The shelf of this dossier</source>
        <translation>Справочные документы этого досье</translation>
    </message>
    <message>
        <source>The shelf of this computer</source>
        <translation>Справочные документы этого компьютера</translation>
    </message>
    <message>
        <source>&amp;Add instruments…</source>
        <translation>&amp;Добавить документы…</translation>
    </message>
    <message>
        <source>Read its text</source>
        <translation>Читать текст</translation>
    </message>
    <message>
        <source>Descri&amp;be…</source>
        <translation>&amp;Описать…</translation>
    </message>
    <message>
        <source>&amp;Take off the shelf</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Take onto the shelf of the d&amp;ossier</source>
        <translation>Взять в &amp;досье</translation>
    </message>
    <message>
        <source>Keep on this &amp;computer, too</source>
        <translation>Хранить и на этом &amp;компьютере</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>этот компьютер</translation>
    </message>
    <message>
        <source>this dossier</source>
        <translation>это досье</translation>
    </message>
    <message>
        <source>Its life</source>
        <translation>Ее история</translation>
    </message>
    <message>
        <source>Its changes</source>
        <translation>Ее изменения</translation>
    </message>
    <message>
        <source>Lay it beside the draft</source>
        <translation>Положить рядом с проектом</translation>
    </message>
    <message numerus="yes">
        <source>and %n provisions more: they stand in the list</source>
        <translation>
            <numerusform>и еще %n положение: оно есть в списке</numerusform>
            <numerusform>и еще %n положения: они есть в списке</numerusform>
            <numerusform>и еще %n положений: они есть в списке</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this source stands here.</source>
        <translation>Из этого источника здесь нет ничего.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что отличается</translation>
    </message>
    <message>
        <source>What differed before, and does no longer</source>
        <translation>Что отличалось раньше и больше не отличается</translation>
    </message>
    <message>
        <source>Proposals that take over a source</source>
        <translation>Предложения, заимствующие источник</translation>
    </message>
    <message>
        <source>all provisions</source>
        <translation>все положения</translation>
    </message>
    <message>
        <source>with a source</source>
        <translation>с источником</translation>
    </message>
    <message>
        <source>with departures</source>
        <translation>с отступлениями</translation>
    </message>
    <message>
        <source>going toward a source</source>
        <translation>приближаются к источнику</translation>
    </message>
    <message>
        <source>going away from a source</source>
        <translation>удаляются от источника</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>без источника</translation>
    </message>
    <message numerus="yes">
        <source>%n words of it stand there</source>
        <translation>
            <numerusform>%n его слово стоит там</numerusform>
            <numerusform>%n его слова стоят там</numerusform>
            <numerusform>%n его слов стоят там</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of all</source>
        <translation>{share} всех</translation>
    </message>
    <message>
        <source>nothing of substance differs</source>
        <translation>по существу не отличается</translation>
    </message>
    <message>
        <source>nobody is known to have asked</source>
        <translation>не известно, чтобы кто-либо просил</translation>
    </message>
    <message>
        <source>Draft of which the sources are told</source>
        <translation>Проект, источники которого показаны</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>The shelf of instruments</source>
        <translation>Справочные документы</translation>
    </message>
    <message>
        <source>Sources of a draft, or the shelf</source>
        <translation>Источники проекта или справочные документы</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Which provisions</source>
        <translation>Какие положения</translation>
    </message>
    <message>
        <source>Find in provisions and sources</source>
        <translation>Искать в положениях и источниках</translation>
    </message>
    <message>
        <source>Looking at the shelf</source>
        <translation>Просмотр справочных документов</translation>
    </message>
    <message>
        <source>Reading the sources</source>
        <translation>Чтение источников</translation>
    </message>
    <message>
        <source>Every provision of the draft is looked for on the shelf, and followed through the drafts.</source>
        <translation>Каждое положение проекта ищется в справочных документах и прослеживается по проектам.</translation>
    </message>
    <message>
        <source>Reading the sources …</source>
        <translation>Чтение источников …</translation>
    </message>
    <message>
        <source>Add one to see where its words come from.</source>
        <translation>Добавьте проект, чтобы увидеть, откуда взяты его слова.</translation>
    </message>
    <message>
        <source>Put existing treaties on the shelf of this dossier: every provision is then told with the provisions from which its words come, and every amendment as going toward one or away from it.</source>
        <translation>Добавьте действующие договоры в справочные документы этого досье: тогда каждое положение показывается вместе с теми, откуда взяты его слова, а каждая поправка — как приближающая к ним или удаляющая от них.</translation>
    </message>
    <message>
        <source>No instrument is on the shelf.</source>
        <translation>Справочных документов нет.</translation>
    </message>
    <message>
        <source>Add instruments…</source>
        <translation>Добавить документы…</translation>
    </message>
    <message>
        <source>all instruments</source>
        <translation>все документы</translation>
    </message>
    <message>
        <source>The sources could not be read.</source>
        <translation>Источники не удалось прочитать.</translation>
    </message>
    <message>
        <source>The sources were not read to their end.</source>
        <translation>Источники прочитаны не до конца.</translation>
    </message>
    <message>
        <source>Open one to see where the words of its drafts come from.</source>
        <translation>Откройте его, чтобы увидеть, откуда взяты слова его проектов.</translation>
    </message>
    <message>
        <source>No provision is left by what is chosen above.</source>
        <translation>Выбранному выше не отвечает ни одно положение.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Показывать нечего.</translation>
    </message>
    <message>
        <source>Show all provisions</source>
        <translation>Показать все положения</translation>
    </message>
    <message>
        <source>Sources: {place}</source>
        <translation>Источники: {place}</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>Источник: {sources}</translation>
    </message>
    <message>
        <source>History of the article</source>
        <translation>История статьи</translation>
    </message>
    <message>
        <source>text</source>
        <comment>link to a provision in the texts</comment>
        <translation>текст</translation>
    </message>
    <message>
        <source>text before</source>
        <comment>link to a provision in the texts</comment>
        <translation>прежний текст</translation>
    </message>
    <message>
        <source>change</source>
        <comment>link to a change</comment>
        <translation>изменение</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>link to a proposal</comment>
        <translation>предложение</translation>
    </message>
    <message>
        <source>note</source>
        <comment>link to a note</comment>
        <translation>заметка</translation>
    </message>
    <message>
        <source>position</source>
        <comment>link to a position</comment>
        <translation>позиция</translation>
    </message>
    <message>
        <source>source</source>
        <comment>link to a source</comment>
        <translation>источник</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Part or article of the book</source>
        <translation>Часть или статья книги</translation>
    </message>
    <message>
        <source>That draft is the text as adopted</source>
        <translation>Этот проект — принятый текст</translation>
    </message>
    <message>
        <source>Private notes, too</source>
        <translation>Также личные заметки</translation>
    </message>
    <message>
        <source>Part or arti&amp;cle; nothing for the whole book</source>
        <translation>Часть или &amp;статья; пусто — вся книга</translation>
    </message>
    <message>
        <source>Show {place} in {draft}</source>
        <translation>Показать {place} в {draft}</translation>
    </message>
    <message>
        <source>Nothing is in dispute here.</source>
        <translation>Здесь ничего не оспаривается.</translation>
    </message>
    <message>
        <source>Since the draft before</source>
        <translation>С предыдущего проекта</translation>
    </message>
    <message>
        <source>When the article went</source>
        <translation>Когда статья исчезла</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand in the export.</source>
        <translation>
            <numerusform>Еще в экспорте: %n</numerusform>
            <numerusform>Еще в экспорте: %n</numerusform>
            <numerusform>Еще в экспорте: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>Спорное</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Никто не известен</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>count</comment>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Agreed in plenary</source>
        <translation>Согласовано на пленарном заседании</translation>
    </message>
    <message>
        <source>Agreed in group</source>
        <translation>Согласовано в группе</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>words</comment>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Без пометок</translation>
    </message>
    <message>
        <source>Nobody is known to hold it.</source>
        <translation>Неизвестно, кто это отстаивает.</translation>
    </message>
    <message>
        <source>Asked of other words, or of all of it</source>
        <translation>Просьбы о других словах или обо всем тексте</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>ранее:</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>In dispute, draft by draft</source>
        <translation>Спорное, по проектам</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Кто отстаивает</translation>
    </message>
    <message>
        <source>Who else asks</source>
        <translation>Кто ещё просит</translation>
    </message>
    <message numerus="yes">
        <source>%n texts in dispute</source>
        <translation>
            <numerusform>спорных текстов: %n</numerusform>
            <numerusform>спорных текстов: %n</numerusform>
            <numerusform>спорных текстов: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles, the most contested first</source>
        <translation>Статьи, сначала самые спорные</translation>
    </message>
    <message>
        <source>one of rival wordings</source>
        <translation>одна из соперничающих формулировок</translation>
    </message>
    <message>
        <source>an option</source>
        <translation>вариант</translation>
    </message>
    <message>
        <source>signed by names</source>
        <translation>подписано именами</translation>
    </message>
    <message>
        <source>for the words</source>
        <translation>за эти слова</translation>
    </message>
    <message>
        <source>against the words</source>
        <translation>против этих слов</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>side</comment>
        <translation>иначе</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>narrowed</source>
        <translation>сужено</translation>
    </message>
    <message>
        <source>widened</source>
        <translation>расширено</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>переформулировано</translation>
    </message>
    <message>
        <source>settled: the words stand</source>
        <translation>решено: слова остаются</translation>
    </message>
    <message>
        <source>settled: the words are gone</source>
        <translation>решено: слова исключены</translation>
    </message>
    <message>
        <source>{name} (name not read)</source>
        <translation>{name} (имя не распознано)</translation>
    </message>
    <message>
        <source>asked for by {names}</source>
        <translation>просили: {names}</translation>
    </message>
    <message>
        <source>the contrary asked for by {names}</source>
        <translation>обратного просили: {names}</translation>
    </message>
    <message>
        <source>{name} ({how})</source>
        <translation>{name} ({how})</translation>
    </message>
    <message>
        <source>agreed in plenary</source>
        <translation>согласовано на пленарном заседании</translation>
    </message>
    <message>
        <source>agreed in group</source>
        <translation>согласовано в группе</translation>
    </message>
    <message>
        <source>unmarked</source>
        <translation>без пометок</translation>
    </message>
    <message>
        <source>The article in detail</source>
        <translation>Статья подробно</translation>
    </message>
    <message>
        <source>A&amp;lso what is not in dispute</source>
        <translation>&amp;Также неоспариваемое</translation>
    </message>
    <message>
        <source>Looking for who holds what</source>
        <translation>Поиск того, кто что отстаивает</translation>
    </message>
    <message>
        <source>Brackets, options and signed words are followed through the drafts, with all who spoke of them.</source>
        <translation>Скобки, варианты и подписанные слова прослеживаются по проектам вместе со всеми, кто о них говорил.</translation>
    </message>
    <message>
        <source>Looking for who holds what …</source>
        <translation>Поиск того, кто что отстаивает…</translation>
    </message>
    <message>
        <source>It could not be found who holds what.</source>
        <translation>Не удалось установить, кто что отстаивает.</translation>
    </message>
    <message>
        <source>It was not looked to its end who holds what.</source>
        <translation>Поиск не завершен.</translation>
    </message>
    <message>
        <source>Open one to see who holds what.</source>
        <translation>Откройте досье, чтобы увидеть, кто что отстаивает.</translation>
    </message>
    <message>
        <source>The page tells who holds which words in dispute. Add a draft to begin.</source>
        <translation>Страница говорит, кто какие спорные слова отстаивает. Добавьте проект, чтобы начать.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts of the last drafts that nobody is known to hold</source>
        <translation>
            <numerusform>текстов последних проектов, которые неизвестно кто отстаивает: %n</numerusform>
            <numerusform>текстов последних проектов, которые неизвестно кто отстаивает: %n</numerusform>
            <numerusform>текстов последних проектов, которые неизвестно кто отстаивает: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the same of some words, the contrary of others</source>
        <translation>одно и то же для одних слов, обратное для других</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>relation</comment>
        <translation>то же</translation>
    </message>
    <message>
        <source>the contrary</source>
        <comment>relation</comment>
        <translation>обратное</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>relation</comment>
        <translation>иначе</translation>
    </message>
    <message numerus="yes">
        <source>the same on %n</source>
        <translation>
            <numerusform>то же: %n</numerusform>
            <numerusform>то же: %n</numerusform>
            <numerusform>то же: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contrary on %n</source>
        <translation>
            <numerusform>обратное: %n</numerusform>
            <numerusform>обратное: %n</numerusform>
            <numerusform>обратное: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>otherwise on %n</source>
        <translation>
            <numerusform>иначе: %n</numerusform>
            <numerusform>иначе: %n</numerusform>
            <numerusform>иначе: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>both spoke on %n provisions</source>
        <translation>
            <numerusform>положения, о которых говорили оба (%n)</numerusform>
            <numerusform>положения, о которых говорили оба (%n)</numerusform>
            <numerusform>положения, о которых говорили оба (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n shared provisions tell no tendency.</source>
        <translation>
            <numerusform>При меньшем числе общих положений тенденция не указывается: %n</numerusform>
            <numerusform>При меньшем числе общих положений тенденция не указывается: %n</numerusform>
            <numerusform>При меньшем числе общих положений тенденция не указывается: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>With what was said up to each draft</source>
        <translation>С учетом сказанного до каждого проекта</translation>
    </message>
    <message>
        <source>Both spoke on</source>
        <translation>Говорили оба</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>То же</translation>
    </message>
    <message>
        <source>Contrary</source>
        <translation>Обратное</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Иначе</translation>
    </message>
    <message numerus="yes">
        <source>spoke on %n provisions</source>
        <translation>
            <numerusform>положений, о которых говорилось: %n</numerusform>
            <numerusform>положений, о которых говорилось: %n</numerusform>
            <numerusform>положений, о которых говорилось: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Members who spoke apart from their group</source>
        <translation>Члены, выступившие отдельно от своей группы</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>Who stands near whom</source>
        <translation>Кто к кому близок</translation>
    </message>
    <message numerus="yes">
        <source>No two have %n shared provisions and stand near each other.</source>
        <translation>
            <numerusform>Нет двух близких сторон с таким числом общих положений: %n</numerusform>
            <numerusform>Нет двух близких сторон с таким числом общих положений: %n</numerusform>
            <numerusform>Нет двух близких сторон с таким числом общих положений: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not by members, for no day is told or they are not known</source>
        <translation>Не по членам: день не указан или члены неизвестны</translation>
    </message>
    <message numerus="yes">
        <source>%n wishes of names that are not read are in no count.</source>
        <translation>
            <numerusform>Пожеланий нераспознанных имен, не вошедших в подсчет: %n</numerusform>
            <numerusform>Пожеланий нераспознанных имен, не вошедших в подсчет: %n</numerusform>
            <numerusform>Пожеланий нераспознанных имен, не вошедших в подсчет: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asks that have no place in a draft are in no count.</source>
        <translation>
            <numerusform>Просьб без места в проекте, не вошедших в подсчет: %n</numerusform>
            <numerusform>Просьб без места в проекте, не вошедших в подсчет: %n</numerusform>
            <numerusform>Просьб без места в проекте, не вошедших в подсчет: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} (new)</source>
        <translation>{place} (новое)</translation>
    </message>
    <message>
        <source>There is no provision on which both spoke.</source>
        <translation>Нет положения, о котором говорили оба.</translation>
    </message>
    <message>
        <source>{counts} of {all}</source>
        <comment>counts of a pair</comment>
        <translation>{counts} из {all}</translation>
    </message>
    <message>
        <source>Who sides with whom: actors by actors</source>
        <translation>Кто на чьей стороне: стороны по сторонам</translation>
    </message>
    <message>
        <source>&amp;Until draft:</source>
        <translation>До &amp;проекта:</translation>
    </message>
    <message>
        <source>Draft up to which what was said counts</source>
        <translation>Проект, до которого учитывается сказанное</translation>
    </message>
    <message>
        <source>The two in detail</source>
        <translation>Обе стороны подробно</translation>
    </message>
    <message>
        <source>Order of the actors</source>
        <translation>Порядок сторон</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По названию</translation>
    </message>
    <message>
        <source>Who is near stands together</source>
        <translation>Близкие рядом</translation>
    </message>
    <message>
        <source>Groups as groups</source>
        <translation>Группы как группы</translation>
    </message>
    <message>
        <source>Groups as their members</source>
        <translation>Группы как их члены</translation>
    </message>
    <message>
        <source>&amp;Only these actors…</source>
        <translation>&amp;Только эти стороны…</translation>
    </message>
    <message>
        <source>&amp;Apart and near</source>
        <translation>&amp;Отдельно и близко</translation>
    </message>
    <message>
        <source>In each cell: same · contrary · otherwise, of the provisions on which both spoke. The bar, from five on: filled same, hatched contrary, empty otherwise.</source>
        <translation>В каждой ячейке: то же · обратное · иначе, из положений, о которых говорили оба. Полоса, начиная с пяти: сплошная — то же, штрихованная — обратное, пустая — иначе.</translation>
    </message>
    <message>
        <source>Only:</source>
        <translation>Только:</translation>
    </message>
    <message>
        <source>Counting who sides with whom</source>
        <translation>Подсчет того, кто на чьей стороне</translation>
    </message>
    <message>
        <source>What everybody said of each provision is laid beside what others said of it.</source>
        <translation>Сказанное каждым о каждом положении сопоставляется со сказанным другими.</translation>
    </message>
    <message>
        <source>Counting who sides with whom …</source>
        <translation>Подсчет того, кто на чьей стороне…</translation>
    </message>
    <message>
        <source>None of these actors spoke of a provision.</source>
        <translation>Ни одна из этих сторон не говорила ни об одном положении.</translation>
    </message>
    <message>
        <source>Show all actors</source>
        <translation>Показать все стороны</translation>
    </message>
    <message>
        <source>It could not be counted who sides with whom.</source>
        <translation>Не удалось подсчитать, кто на чьей стороне.</translation>
    </message>
    <message>
        <source>It was not counted to its end who sides with whom.</source>
        <translation>Подсчет не завершен.</translation>
    </message>
    <message>
        <source>Open one to see who sides with whom.</source>
        <translation>Откройте досье, чтобы увидеть, кто на чьей стороне.</translation>
    </message>
    <message>
        <source>Nobody spoke of a provision yet.</source>
        <translation>Никто еще не говорил ни об одном положении.</translation>
    </message>
    <message>
        <source>Words come with proposals, tags and positions.</source>
        <translation>Сказанное берется из предложений, пометок и позиций.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs who both spoke on a provision</source>
        <translation>
            <numerusform>пар, говоривших об одном положении: %n</numerusform>
            <numerusform>пар, говоривших об одном положении: %n</numerusform>
            <numerusform>пар, говоривших об одном положении: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members spoke apart</source>
        <translation>
            <numerusform>членов отдельно: %n</numerusform>
            <numerusform>членов отдельно: %n</numerusform>
            <numerusform>членов отдельно: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose sides?</source>
        <translation>Чьи стороны?</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Who holds what</source>
        <translation>Кто что отстаивает</translation>
    </message>
    <message>
        <source>Who sides with whom</source>
        <translation>Кто на чьей стороне</translation>
    </message>
    <message>
        <source>Who holds what, or who sides with whom</source>
        <translation>Кто что отстаивает или кто на чьей стороне</translation>
    </message>
    <message>
        <source>Export who holds what</source>
        <translation>Экспорт: кто что отстаивает</translation>
    </message>
    <message>
        <source>Export who sides with whom</source>
        <translation>Экспорт: кто на чьей стороне</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Запись {file}</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>Файл {file} записан.</translation>
    </message>
    <message>
        <source>articles over the drafts</source>
        <translation>статьи по проектам</translation>
    </message>
    <message>
        <source>who holds words in dispute</source>
        <translation>кто отстаивает спорные слова</translation>
    </message>
    <message>
        <source>what became of words in dispute</source>
        <translation>что стало со спорными словами</translation>
    </message>
    <message>
        <source>what is asked of other words</source>
        <translation>о чем просят для других слов</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>пары</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>матрица</translation>
    </message>
    <message>
        <source>provisions on which both spoke</source>
        <translation>положения, о которых говорили оба</translation>
    </message>
    <message>
        <source>pairs over the drafts</source>
        <translation>пары по проектам</translation>
    </message>
    <message>
        <source>members who spoke apart</source>
        <translation>члены, выступившие отдельно</translation>
    </message>
    <message>
        <source>who stands near whom</source>
        <translation>кто к кому близок</translation>
    </message>
    <message>
        <source>Statements that records offer as positions</source>
        <translation>Заявления, которые отчеты предлагают как позиции</translation>
    </message>
    <message>
        <source>Take (T)</source>
        <translation>Принять (T)</translation>
    </message>
    <message>
        <source>Refuse (R)</source>
        <translation>Отклонить (R)</translation>
    </message>
    <message>
        <source>the statement of {actor} on {place}</source>
        <translation>заявление: {actor}, {place}</translation>
    </message>
    <message>
        <source>None of these counts as a position before it is taken. Who asked for a change does not depend on it.</source>
        <translation>Ни одно из них не считается позицией, пока оно не принято. Кто просил об изменении, от этого не зависит.</translation>
    </message>
    <message>
        <source>No record offers a position that was not answered.</source>
        <translation>Нет отчета с предложенной позицией, на которую еще не дан ответ.</translation>
    </message>
</context>
</TS>
