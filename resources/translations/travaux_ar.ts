<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Travaux was not closed in order the last time. All that had been entered is in its dossier.</source>
        <translation>لم يُغلق Travaux على النحو الصحيح في المرة السابقة. وكل ما أُدخل محفوظ في إضبارته.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>مقارنتهما</translation>
    </message>
    <message>
        <source>The row in words</source>
        <translation>الصف بالكلمات</translation>
    </message>
    <message>
        <source>What stands at the right</source>
        <translation>ما يظهر في الجانب</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>The list of changes (Ctrl+B)</source>
        <translation>قائمة التغييرات (Ctrl+B)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details and notes (Ctrl+I)</source>
        <translation>التفاصيل والملاحظات (Ctrl+I)</translation>
    </message>
    <message>
        <source>A name beside a change says who asked for it: solid where the draft itself says so, broken with ≈ where the wording was matched. Click a name for the evidence; F2 explains every mark.</source>
        <translation>الاسم بجانب التغيير يدل على من طلبه: إطار متصل إذا قال المشروع نفسه ذلك، ومتقطع مع ≈ إذا تطابقت الألفاظ. انقر الاسم لرؤية الدليل؛ وF2 يشرح كل علامة.</translation>
    </message>
    <message>
        <source>F7 goes to the next amendment, Shift+F7 to the one before; the list has all of them.</source>
        <translation>ينقلك F7 إلى التعديل التالي وShift+F7 إلى السابق؛ والقائمة تضمها جميعاً.</translation>
    </message>
    <message>
        <source>F5 shows the drafts on a line of time: a click there chooses which two are compared.</source>
        <translation>يعرض F5 المشاريع على خط زمني: والنقر هناك يختار المشروعين اللذين يُقارنان.</translation>
    </message>
    <message>
        <source>The comparison was stopped, or could not be made; nothing was changed.</source>
        <translation>أُوقفت المقارنة أو تعذّر إجراؤها؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>These two drafts are not compared.</source>
        <translation>لم تُجرَ مقارنة هذين المشروعين.</translation>
    </message>
    <message>
        <source>The texts stand here when that is done.</source>
        <translation>تظهر النصوص هنا عند الانتهاء من ذلك.</translation>
    </message>
    <message>
        <source>They stand beside each other by their numbers: between two languages no change of words is told.</source>
        <translation>يوضعان جنباً إلى جنب بحسب الأرقام: بين لغتين لا يُذكر أي تغيير في الكلمات.</translation>
    </message>
    <message>
        <source>These two drafts are in different languages.</source>
        <translation>هذان المشروعان بلغتين مختلفتين.</translation>
    </message>
    <message>
        <source>Lay them beside each other</source>
        <translation>وضعهما جنباً إلى جنب</translation>
    </message>
    <message>
        <source>These two drafts are not compared yet.</source>
        <translation>لم تُجرَ بعدُ مقارنة هذين المشروعين.</translation>
    </message>
    <message>
        <source>What changed between them is shown here.</source>
        <translation>يُعرض هنا ما تغيّر بينهما.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>تم: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>تم التراجع عن: {what}</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>إ&amp;ظهار في المجلد</translation>
    </message>
    <message>
        <source>No program on this computer shows folders; the file is {path}.</source>
        <translation>لا يوجد في هذا الحاسوب برنامج يُظهر المجلدات؛ الملف هو {path}.</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>أُعيد تنفيذ: {what}</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n actors are followed; follow one of them no more first.</source>
        <translation>
            <numerusform>لا تمكن متابعة أكثر من %n طرف؛ يُرجى أولاً وقف متابعة أحدها.</numerusform>
            <numerusform>لا تمكن متابعة أكثر من طرف واحد؛ يُرجى أولاً وقف متابعته.</numerusform>
            <numerusform>لا تمكن متابعة أكثر من طرفين؛ يُرجى أولاً وقف متابعة أحدهما.</numerusform>
            <numerusform>لا تمكن متابعة أكثر من %n أطراف؛ يُرجى أولاً وقف متابعة أحدها.</numerusform>
            <numerusform>لا تمكن متابعة أكثر من %n طرفاً؛ يُرجى أولاً وقف متابعة أحدها.</numerusform>
            <numerusform>لا تمكن متابعة أكثر من %n طرف؛ يُرجى أولاً وقف متابعة أحدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
        <source>High contrast, da&amp;rk</source>
        <translation>تباين عالٍ، دا&amp;كن</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;تراجع: {what}</translation>
    </message>
    <message>
        <source>Re&amp;do: {what}</source>
        <translation>إ&amp;عادة: {what}</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Faults are written to {file}, on this computer only.</source>
        <translation>تُدوَّن الأعطال في {file}، على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the paragraph; weights are those of the two drafts alone</source>
        <translation>نسخ الفقرة؛ والأوزان أوزان المشروعين وحدهما</translation>
    </message>
    <message>
        <source>The list of parts is missing: install Travaux again.</source>
        <translation>قائمة المكوّنات غير موجودة: أعد تثبيت Travaux.</translation>
    </message>
    <message>
        <source>Drafts of a treaty side by side, and who asked for each change. Offline, always.</source>
        <translation>مشاريع المعاهدة جنباً إلى جنب، ومَن طلب كل تغيير. دون اتصال بالشبكة، دائماً.</translation>
    </message>
    <message>
        <source>Travaux is free software under the MIT licence. What it is made of keeps licences of its own, below; Qt and PySide, under the LGPL, may be replaced by others.</source>
        <translation>برنامج Travaux حر برخصة MIT. وتحتفظ مكوّناته برخصها الخاصة المبيّنة أدناه؛ ويجوز استبدال Qt وPySide، وهما برخصة LGPL، بغيرهما.</translation>
    </message>
    <message>
        <source>of none: it stands alone</source>
        <comment>version of an instrument</comment>
        <translation>لا شيء: صك قائم بذاته</translation>
    </message>
    <message>
        <source>Short na&amp;me</source>
        <translation>الاسم ال&amp;مختصر</translation>
    </message>
    <message>
        <source>Titl&amp;e</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Ado&amp;pted on</source>
        <translation>اعتُ&amp;مد في</translation>
    </message>
    <message>
        <source>In &amp;force since</source>
        <translation>نافذ &amp;منذ</translation>
    </message>
    <message>
        <source>&amp;Version of</source>
        <translation>ص&amp;يغة من</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>الإ&amp;صدار</translation>
    </message>
    <message>
        <source>“{day}” is no date; write it as 2024-08-09.</source>
        <translation>«{day}» ليس تاريخا؛ يُكتب هكذا: 2024-08-09.</translation>
    </message>
    <message>
        <source>Describe an instrument</source>
        <translation>وصف صك</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>ح&amp;فظ</translation>
    </message>
    <message>
        <source>&amp;Made of</source>
        <translation>&amp;المكوّنات</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>ال&amp;رخصة</translation>
    </message>
    <message>
        <source>About Travaux</source>
        <translation>عن Travaux</translation>
    </message>
    <message>
        <source>“{name}” is as its copy “{copy}” has it; the damaged file is “{aside}” now.</source>
        <translation>أصبحت «{name}» كما هي في نسختها «{copy}»؛ واسم الملف التالف الآن «{aside}».</translation>
    </message>
    <message>
        <source>Another window is being opened.</source>
        <translation>يجري فتح نافذة أخرى.</translation>
    </message>
    <message>
        <source>{title} (not kept yet)</source>
        <translation>{title} (لم يُحفظ بعد)</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>حُفظ باسم «{name}».</translation>
    </message>
    <message>
        <source>Nothing was stored, and no dossier was made.</source>
        <translation>لم يُحفظ شيء ولم تُنشأ أي إضبارة.</translation>
    </message>
    <message>
        <source>A dossier on a server has no passphrase: who may read it is the server’s to say.</source>
        <translation>لا عبارة مرور لإضبارة موجودة على خادم: الخادم هو من يحدد من يجوز له قراءتها.</translation>
    </message>
    <message>
        <source>Added: {names}.</source>
        <translation>أُضيف: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out.</source>
        <translation>
            <numerusform>تُرك %n ملف.</numerusform>
            <numerusform>تُرك ملف واحد.</numerusform>
            <numerusform>تُرك ملفان.</numerusform>
            <numerusform>تُركت %n ملفات.</numerusform>
            <numerusform>تُرك %n ملفا.</numerusform>
            <numerusform>تُرك %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is in the dossier already, as a paper with proposals.</source>
        <translation>{file} موجود في الإضبارة بالفعل، بوصفه وثيقة مقترحات.</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>ا&amp;عرضه</translation>
    </message>
    <message>
        <source>{file} is in the dossier already, as “{draft}”.</source>
        <translation>{file} موجود في الإضبارة بالفعل، باسم «{draft}».</translation>
    </message>
    <message numerus="yes">
        <source>%n files → shelf of instruments</source>
        <translation>
            <numerusform>%n ملف ← الصكوك المرجعية</numerusform>
            <numerusform>ملف واحد ← الصكوك المرجعية</numerusform>
            <numerusform>ملفان ← الصكوك المرجعية</numerusform>
            <numerusform>%n ملفات ← الصكوك المرجعية</numerusform>
            <numerusform>%n ملفا ← الصكوك المرجعية</numerusform>
            <numerusform>%n ملف ← الصكوك المرجعية</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} looks like a paper with proposals, and was added as one: names head its passages.</source>
        <translation>يبدو {file} وثيقة مقترحات، وأُضيف بهذه الصفة: تتصدّر مقاطعه أسماء.</translation>
    </message>
    <message numerus="yes">
        <source>%n files look like papers with proposals, and were added as such.</source>
        <translation>
            <numerusform>لا يبدو أي ملف وثيقة مقترحات.</numerusform>
            <numerusform>يبدو ملف واحد وثيقة مقترحات، وأُضيف بهذه الصفة.</numerusform>
            <numerusform>يبدو ملفان وثيقتي مقترحات، وأُضيفا بهذه الصفة.</numerusform>
            <numerusform>تبدو %n ملفات وثائق مقترحات، وأُضيفت بهذه الصفة.</numerusform>
            <numerusform>يبدو %n ملفًا وثائق مقترحات، وأُضيفت بهذه الصفة.</numerusform>
            <numerusform>يبدو %n ملف وثائق مقترحات، وأُضيفت بهذه الصفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a &amp;draft instead</source>
        <translation>&amp;كمشروع بدلًا من ذلك</translation>
    </message>
    <message numerus="yes">
        <source>{drafts} replaced: %n of what was added before does not stand in the new text.</source>
        <translation>
            <numerusform>استُبدل {drafts}: %n أمر مما أضيف من قبل لا تقوم في النص الجديد.</numerusform>
            <numerusform>استُبدل {drafts}: أمر واحد مما أضيف من قبل لا يقوم في النص الجديد.</numerusform>
            <numerusform>استُبدل {drafts}: أمران مما أضيف من قبل لا يقومان في النص الجديد.</numerusform>
            <numerusform>استُبدل {drafts}: %n أمور مما أضيف من قبل لا تقوم في النص الجديد.</numerusform>
            <numerusform>استُبدل {drafts}: %n أمرا مما أضيف من قبل لا تقوم في النص الجديد.</numerusform>
            <numerusform>استُبدل {drafts}: %n أمر مما أضيف من قبل لا تقوم في النص الجديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look for a new place</source>
        <translation>ا&amp;بحث عن موضع جديد</translation>
    </message>
    <message>
        <source>{draft} is kept as a working draft: nobody issued it.</source>
        <translation>حُفظ {draft} بوصفه مشروع عمل: لم تصدره أي جهة.</translation>
    </message>
    <message>
        <source>The proposal is kept; Ctrl+R shows it among the others.</source>
        <translation>حُفظ المقترح؛ وهو يظهر بين سائر المقترحات بالضغط على Ctrl+R.</translation>
    </message>
    <message>
        <source>throwing {what} away</source>
        <translation>التخلص من {what}</translation>
    </message>
    <message>
        <source>Thrown away: {what}. Ctrl+Z brings it back.</source>
        <translation>تم التخلص من: {what}. Ctrl+Z يعيده.</translation>
    </message>
    <message>
        <source>Looking for statements</source>
        <translation>البحث عن البيانات</translation>
    </message>
    <message>
        <source>It is known now who asked.</source>
        <translation>صار معروفًا الآن مَن طلب ذلك.</translation>
    </message>
    <message>
        <source>The marks of {draft} are read anew.</source>
        <translation>تُقرأ علامات {draft} من جديد.</translation>
    </message>
    <message>
        <source>Open a dossier with proposals first: there is nothing to review.</source>
        <translation>يُرجى أولاً فتح إضبارة فيها مقترحات: لا يوجد ما يُراجع.</translation>
    </message>
    <message>
        <source>Comparing {older} and {newer}</source>
        <translation>مقارنة {older} و{newer}</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours; nothing was lost. ({what})</source>
        <translation>هذا عطل في البرنامج لا خطأ منكم؛ ولم يُفقد شيء. ({what})</translation>
    </message>
    <message>
        <source>Saved a copy as {file}.</source>
        <translation>حُفظت نسخة باسم {file}.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>يجري حفظ نسخة</translation>
    </message>
    <message>
        <source>{name} (copy).travaux</source>
        <translation>{name} (نسخة).travaux</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Dossiers (*.travaux)</source>
        <translation>الإضبارات (*.travaux)</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>فتح إضبارة</translation>
    </message>
    <message>
        <source>Making “{name}”</source>
        <translation>إنشاء «{name}»</translation>
    </message>
    <message>
        <source>Opening “{name}”</source>
        <translation>فتح «{name}»</translation>
    </message>
    <message>
        <source>A dossier of an older version</source>
        <translation>إضبارة من إصدار أقدم</translation>
    </message>
    <message>
        <source>“{name}” was made by an older version of Travaux. Bring it up to date on the server?</source>
        <translation>أُنشئت «{name}» بإصدار أقدم من Travaux. هل تريدون تحديثها على الخادم؟</translation>
    </message>
    <message>
        <source>From then on your colleagues need this version of Travaux, too. No copy of it is kept before: backups are the server’s own.</source>
        <translation>ومن ثم سيحتاج زملاؤكم أيضا إلى هذا الإصدار من Travaux. ولا تُحفظ منها نسخة قبل ذلك: فالنسخ الاحتياطية من شأن الخادم.</translation>
    </message>
    <message>
        <source>&amp;Bring it up to date</source>
        <translation>&amp;تحديث</translation>
    </message>
    <message>
        <source>“{name}” was brought up to date; a copy of it as it was lies beside it.</source>
        <translation>حُدِّثت «{name}»؛ وتوجد إلى جانبها نسخة منها كما كانت.</translation>
    </message>
    <message>
        <source>“{name}” was brought up to date on the server.</source>
        <translation>حُدِّثت «{name}» على الخادم.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: bringing it up to date was stopped.</source>
        <translation>لم تُفتح «{name}»: أُوقف تحديثها.</translation>
    </message>
    <message>
        <source>Bringing “{name}” up to date</source>
        <translation>تحديث «{name}»</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>إعداد العيّنة</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>فتح العيّنة</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>إضبارة جديدة</translation>
    </message>
    <message>
        <source>Older draft</source>
        <translation>المشروع السابق</translation>
    </message>
    <message>
        <source>Newer draft</source>
        <translation>المشروع اللاحق</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Exchange the two drafts</source>
        <translation>تبديل المشروعين</translation>
    </message>
    <message>
        <source>The pair before</source>
        <translation>المشروعان السابقان</translation>
    </message>
    <message>
        <source>The next pair</source>
        <translation>المشروعان التاليان</translation>
    </message>
    <message>
        <source>Words or article</source>
        <translation>كلمات أو مادة</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>تصفية بحسب الكلمات</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Changes of form alone are listed when they are asked for</source>
        <translation>التغييرات في الشكل وحده تُدرج عند طلبها</translation>
    </message>
    <message>
        <source>Under their articles</source>
        <translation>بحسب المواد</translation>
    </message>
    <message>
        <source>Under who asked</source>
        <translation>بحسب مَن طلب</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>بترتيب النص</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n تغيير</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييراً</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n of formatting, not listed</source>
        <translation>
            <numerusform>ولا تغيير في التنسيق غير مدرج</numerusform>
            <numerusform>وتغيير واحد في التنسيق غير مدرج</numerusform>
            <numerusform>وتغييران في التنسيق غير مدرجين</numerusform>
            <numerusform>و%n تغييرات في التنسيق غير مدرجة</numerusform>
            <numerusform>و%n تغييراً في التنسيق غير مدرج</numerusform>
            <numerusform>و%n تغيير في التنسيق غير مدرج</numerusform>
        </translation>
    </message>
    <message>
        <source>No brackets alone</source>
        <translation>دون الأقواس وحدها</translation>
    </message>
    <message>
        <source>Amendments in which nothing but brackets came or went are left out</source>
        <translation>تُترك التعديلات التي لم يأتِ فيها أو يذهب سوى الأقواس</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>ما يخصنا</translation>
    </message>
    <message>
        <source>Only amendments that are not marked as read</source>
        <translation>التعديلات التي لم توضع عليها علامة «مقروء» وحدها</translation>
    </message>
    <message>
        <source>Only amendments that touch a red line or an ask of ours</source>
        <translation>التعديلات التي تمس خطاً أحمر أو طلباً من طلباتنا وحدها</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>بحسب الوزن</translation>
    </message>
    <message>
        <source>How the amendments stand</source>
        <translation>ترتيب التعديلات</translation>
    </message>
    <message numerus="yes">
        <source>%n amendments</source>
        <translation>
            <numerusform>%n تعديل</numerusform>
            <numerusform>تعديل واحد</numerusform>
            <numerusform>تعديلان</numerusform>
            <numerusform>%n تعديلات</numerusform>
            <numerusform>%n تعديلاً</numerusform>
            <numerusform>%n تعديل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n amendments</source>
        <translation>
            <numerusform>{some} من %n تعديل</numerusform>
            <numerusform>{some} من تعديل واحد</numerusform>
            <numerusform>{some} من تعديلين</numerusform>
            <numerusform>{some} من %n تعديلات</numerusform>
            <numerusform>{some} من %n تعديلاً</numerusform>
            <numerusform>{some} من %n تعديل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n changes</source>
        <translation>
            <numerusform>{some} من %n تغيير</numerusform>
            <numerusform>{some} من تغيير واحد</numerusform>
            <numerusform>{some} من تغييرين</numerusform>
            <numerusform>{some} من %n تغييرات</numerusform>
            <numerusform>{some} من %n تغييراً</numerusform>
            <numerusform>{some} من %n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Filter by {what}: {chosen}</source>
        <translation>تصفية بحسب {what}: {chosen}</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen changes</source>
        <translation>
            <numerusform>%n تغيير مختار</numerusform>
            <numerusform>تغيير مختار واحد</numerusform>
            <numerusform>تغييران مختاران</numerusform>
            <numerusform>%n تغييرات مختارة</numerusform>
            <numerusform>%n تغييراً مختاراً</numerusform>
            <numerusform>%n تغيير مختار</numerusform>
        </translation>
    </message>
    <message>
        <source>not where they asked the contrary</source>
        <translation>عدا ما طُلب فيه العكس</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>touching what is ours</source>
        <translation>يمس ما يخصنا</translation>
    </message>
    <message>
        <source>without brackets alone</source>
        <translation>دون الأقواس وحدها</translation>
    </message>
    <message>
        <source>Filter: {what}. Press to take it away</source>
        <translation>التصفية: {what}. تُزال بالضغط عليها</translation>
    </message>
    <message>
        <source>outside of chapters</source>
        <translation>خارج الفصول</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>يمس</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>كيف عُرف</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>الفصل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>By weight: A is what binds or is counted, B other wording, C form</source>
        <translation>حسب الوزن: A ما يُلزم أو يُعدّ، وB صياغة أخرى، وC الشكل</translation>
    </message>
    <message>
        <source>By who asked</source>
        <translation>حسب من طلب</translation>
    </message>
    <message>
        <source>By kind: inserted, deleted, moved, renumbered …</source>
        <translation>حسب النوع: مضاف، محذوف، منقول، معاد ترقيمه …</translation>
    </message>
    <message>
        <source>By class: changes of substance, changes that only follow others, editorial ones</source>
        <translation>حسب الفئة: تغييرات جوهرية، وأخرى تابعة لغيرها، وأخرى تحريرية</translation>
    </message>
    <message>
        <source>By what a change touches: verbs of obligation, numbers, time limits, scope …</source>
        <translation>حسب ما يمسه التغيير: أفعال الإلزام والأعداد والمهل والنطاق …</translation>
    </message>
    <message>
        <source>By how it is known who asked: marked in the draft, matched by wording, said by a person</source>
        <translation>حسب كيفية معرفة من طلب: معلَّم في المشروع، أو مطابق بالصياغة، أو بقول شخص</translation>
    </message>
    <message>
        <source>By chapter, part or annex</source>
        <translation>حسب الفصل أو الجزء أو المرفق</translation>
    </message>
    <message>
        <source>By notes of yours that stand there</source>
        <translation>حسب ملاحظاتك الموضوعة هناك</translation>
    </message>
    <message>
        <source>By which way a change leads: toward a source, away from one; or stands verbatim in one</source>
        <translation>حسب الاتجاه: نحو مصدر أو بعيدا عنه، أو واردا فيه حرفيا</translation>
    </message>
    <message>
        <source>By the instrument from which the words come</source>
        <translation>حسب الصك الذي جاءت منه الكلمات</translation>
    </message>
    <message>
        <source>touches our proposal</source>
        <translation>يمس مقترحنا</translation>
    </message>
    <message>
        <source>to check with the capital</source>
        <translation>للتحقق مع العاصمة</translation>
    </message>
    <message>
        <source>another note</source>
        <translation>ملاحظة أخرى</translation>
    </message>
    <message>
        <source>any note</source>
        <translation>أي ملاحظة</translation>
    </message>
    <message>
        <source>toward a source</source>
        <translation>نحو مصدر</translation>
    </message>
    <message>
        <source>away from a source</source>
        <translation>بعيدا عن مصدر</translation>
    </message>
    <message>
        <source>stands verbatim in a source</source>
        <translation>وارد حرفيا في مصدر</translation>
    </message>
    <message>
        <source>{shown} of {changes}</source>
        <translation>‏{shown} من {changes}</translation>
    </message>
    <message>
        <source>No change between these two drafts</source>
        <translation>لا تغيير بين هذين المشروعين</translation>
    </message>
    <message>
        <source>How both drafts are read: as issued, before tracked changes, without brackets, as one actor proposed …</source>
        <translation>كيف يُقرأ المشروعان: كما صدرا، أو قبل التغييرات المتعقبة، أو دون أقواس معقوفة، أو كما اقترح طرف …</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>كما صدر</translation>
    </message>
    <message>
        <source>Before tracked changes</source>
        <translation>قبل التغييرات المتتبَّعة</translation>
    </message>
    <message>
        <source>All tracked changes accepted</source>
        <translation>مع قبول كل التغييرات المتتبَّعة</translation>
    </message>
    <message>
        <source>Without brackets</source>
        <translation>دون أقواس معقوفة</translation>
    </message>
    <message>
        <source>Option {number} of every choice</source>
        <translation>الخيار {number} في كل موضع</translation>
    </message>
    <message>
        <source>Only the tracked changes of “{author}”</source>
        <translation>التغييرات المتعقبة لـ«{author}» وحدها</translation>
    </message>
    <message>
        <source>As proposed by {actor}</source>
        <translation>كما اقترحه {actor}</translation>
    </message>
    <message numerus="yes">
        <source>%n of formatting</source>
        <translation>
            <numerusform>لا شيء في التنسيق</numerusform>
            <numerusform>واحد في التنسيق</numerusform>
            <numerusform>اثنان في التنسيق</numerusform>
            <numerusform>%n في التنسيق</numerusform>
            <numerusform>%n في التنسيق</numerusform>
            <numerusform>%n في التنسيق</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts ({endings});;All files (*)</source>
        <translation>المشاريع ({endings});;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Add drafts</source>
        <translation>إضافة مشاريع</translation>
    </message>
    <message>
        <source>Papers with proposals ({endings});;All files (*)</source>
        <translation>وثائق المقترحات ({endings});;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Add proposals</source>
        <translation>إضافة مقترحات</translation>
    </message>
    <message>
        <source>Make or open a dossier first: proposals are kept in one.</source>
        <translation>يُرجى أولاً إنشاء إضبارة أو فتحها: تُحفظ المقترحات فيها.</translation>
    </message>
    <message>
        <source>the proposal entered on {place}</source>
        <translation>المقترح المُدخل بشأن {place}</translation>
    </message>
    <message>
        <source>Make or open a dossier first: drafts and papers are kept in one.</source>
        <translation>يُرجى أولاً إنشاء إضبارة أو فتحها: تُحفظ المشاريع والوثائق فيها.</translation>
    </message>
    <message>
        <source>the import of {names}</source>
        <translation>استيراد {names}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>قراءة {file}</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files</source>
        <translation>
            <numerusform>قراءة %n ملف</numerusform>
            <numerusform>قراءة ملف واحد</numerusform>
            <numerusform>قراءة ملفين</numerusform>
            <numerusform>قراءة %n ملفات</numerusform>
            <numerusform>قراءة %n ملفاً</numerusform>
            <numerusform>قراءة %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this dossier</source>
        <translation>فتح هذه الإضبارة</translation>
    </message>
    <message numerus="yes">
        <source>%n files → proposals of this dossier</source>
        <translation>
            <numerusform>لا ملفات ← مقترحات هذه الإضبارة</numerusform>
            <numerusform>ملف واحد ← مقترحات هذه الإضبارة</numerusform>
            <numerusform>ملفان ← مقترحات هذه الإضبارة</numerusform>
            <numerusform>%n ملفات ← مقترحات هذه الإضبارة</numerusform>
            <numerusform>%n ملفًا ← مقترحات هذه الإضبارة</numerusform>
            <numerusform>%n ملف ← مقترحات هذه الإضبارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files → drafts</source>
        <translation>
            <numerusform>لا ملفات ← مشاريع</numerusform>
            <numerusform>ملف واحد ← مشروع</numerusform>
            <numerusform>ملفان ← مشروعان</numerusform>
            <numerusform>%n ملفات ← مشاريع</numerusform>
            <numerusform>%n ملفًا ← مشاريع</numerusform>
            <numerusform>%n ملف ← مشاريع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files → proposals</source>
        <translation>
            <numerusform>لا ملفات ← مقترحات</numerusform>
            <numerusform>ملف واحد ← مقترحات</numerusform>
            <numerusform>ملفان ← مقترحات</numerusform>
            <numerusform>%n ملفات ← مقترحات</numerusform>
            <numerusform>%n ملفًا ← مقترحات</numerusform>
            <numerusform>%n ملف ← مقترحات</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft → join a dossier</source>
        <translation>مشروع ← ضمّه إلى إضبارة</translation>
    </message>
    <message>
        <source>2 drafts → compare</source>
        <translation>مشروعان ← مقارنة</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts → new dossier</source>
        <translation>
            <numerusform>لا مشاريع ← إضبارة جديدة</numerusform>
            <numerusform>مشروع واحد ← إضبارة جديدة</numerusform>
            <numerusform>مشروعان ← إضبارة جديدة</numerusform>
            <numerusform>%n مشاريع ← إضبارة جديدة</numerusform>
            <numerusform>%n مشروعًا ← إضبارة جديدة</numerusform>
            <numerusform>%n مشروع ← إضبارة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Existing treaties ({endings});;All files (*)</source>
        <translation>المعاهدات القائمة ({endings});;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>ما يجري تنفيذه</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>إعادة العدّ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>once a dossier is open</source>
        <translation>بعد فتح إضبارة</translation>
    </message>
    <message>
        <source>once the dossier is locked</source>
        <translation>بعد إقفال الإضبارة</translation>
    </message>
    <message>
        <source>once two files are compared without being kept</source>
        <translation>متى قورن ملفان دون حفظهما</translation>
    </message>
    <message>
        <source>once two drafts are compared</source>
        <translation>بعد مقارنة مشروعين</translation>
    </message>
    <message>
        <source>once there are changes</source>
        <translation>عند وجود تغييرات</translation>
    </message>
    <message>
        <source>once two drafts are compared, in their room</source>
        <translation>بعد مقارنة مشروعين، في قسم النصوص</translation>
    </message>
    <message>
        <source>once a change is chosen</source>
        <translation>بعد اختيار تغيير</translation>
    </message>
    <message>
        <source>once you have been elsewhere</source>
        <translation>بعد أن تكون قد انتقلت إلى موضع آخر</translation>
    </message>
    <message>
        <source>once you have gone back</source>
        <translation>بعد أن تكون قد رجعت</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Nothing has these words: no command, no article, actor, note or paper. Take some letters away.</source>
        <translation>لا شيء فيه هذه الكلمات: لا أمر ولا مادة ولا طرف ولا ملاحظة ولا وثيقة. احذف بعض الحروف.</translation>
    </message>
    <message>
        <source>A command, an article, an actor, a note, a paper</source>
        <translation>أمر أو مادة أو طرف أو ملاحظة أو وثيقة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, after a size of letters</comment>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>Open the last dossier when Travaux starts</source>
        <translation>فتح آخر إضبارة عند بدء تشغيل Travaux</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>لا يُذكر اسم أحد</translation>
    </message>
    <message>
        <source>Stands with the notes that you write from now on, and is kept on this computer and in them. A copy for a partner never has it, unless you say so.</source>
        <translation>يظهر مع الملاحظات التي تكتبها من الآن، ويُحفظ على هذا الحاسوب وفيها. ولا تتضمنه نسخة الشريك أبداً إلا إذا طلبت ذلك.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>&amp;Size of type, in the treaty text</source>
        <translation>&amp;حجم الحروف في نص المعاهدة</translation>
    </message>
    <message>
        <source>Unchanged provisions shown &amp;around a change</source>
        <translation>الأحكام غير المتغيرة المعروضة حول ال&amp;تغيير</translation>
    </message>
    <message>
        <source>Your &amp;name or initials, for notes</source>
        <translation>ا&amp;سمك أو الأحرف الأولى منه، للملاحظات</translation>
    </message>
    <message>
        <source>What you enter is stored at once in the dossier. Travaux opens no connection to a network, but to the server of a dossier that you open there.</source>
        <translation>ما يُدخل يُحفظ فوراً في الإضبارة. ولا يفتح Travaux أي اتصال بالشبكة إلا بخادم إضبارة تفتحها عليه.</translation>
    </message>
    <message>
        <source>Of every dossier with something in it a copy of each day on which it is opened lies beside it, five at most, in a folder that is called as it is, with the word “backups”.</source>
        <translation>لكل إضبارة فيها شيء نسخة عن كل يوم تُفتح فيه تُحفظ بجانبها، خمس نسخ على الأكثر، في مجلد يحمل اسمها مع كلمة «backups».</translation>
    </message>
    <message>
        <source>insertion</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>استعاضة</translation>
    </message>
    <message>
        <source>move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>renumbering</source>
        <translation>إعادة ترقيم</translation>
    </message>
    <message>
        <source>split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>join</source>
        <translation>ضمّ</translation>
    </message>
    <message>
        <source>bracketing</source>
        <translation>أقواس معقوفة</translation>
    </message>
    <message>
        <source>option</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>نسبة إلى وفد</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>cross-reference</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>تنسيق</translation>
    </message>
    <message>
        <source>substantive</source>
        <translation>جوهري</translation>
    </message>
    <message>
        <source>consequential</source>
        <translation>مترتب على غيره</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>تحريري</translation>
    </message>
    <message numerus="yes">
        <source>%n substantive</source>
        <comment>changes</comment>
        <translation>
            <numerusform>جوهري: %n</numerusform>
            <numerusform>جوهري: %n</numerusform>
            <numerusform>جوهري: %n</numerusform>
            <numerusform>جوهري: %n</numerusform>
            <numerusform>جوهري: %n</numerusform>
            <numerusform>جوهري: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consequential</source>
        <comment>changes</comment>
        <translation>
            <numerusform>مترتب على غيره: %n</numerusform>
            <numerusform>مترتب على غيره: %n</numerusform>
            <numerusform>مترتب على غيره: %n</numerusform>
            <numerusform>مترتب على غيره: %n</numerusform>
            <numerusform>مترتب على غيره: %n</numerusform>
            <numerusform>مترتب على غيره: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editorial</source>
        <comment>changes</comment>
        <translation>
            <numerusform>تحريري: %n</numerusform>
            <numerusform>تحريري: %n</numerusform>
            <numerusform>تحريري: %n</numerusform>
            <numerusform>تحريري: %n</numerusform>
            <numerusform>تحريري: %n</numerusform>
            <numerusform>تحريري: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A: rights, obligations, numbers, scope</source>
        <translation>A: حقوق والتزامات وأعداد ونطاق</translation>
    </message>
    <message>
        <source>B: other wording</source>
        <translation>B: صياغة أخرى</translation>
    </message>
    <message>
        <source>C: brackets, references, style, notes</source>
        <translation>C: أقواس وإحالات وأسلوب وملاحظات</translation>
    </message>
    <message>
        <source>modal verb</source>
        <translation>فعل إلزام</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>عبارة مقيِّدة</translation>
    </message>
    <message>
        <source>number or date</source>
        <translation>رقم أو أجل</translation>
    </message>
    <message>
        <source>defined term</source>
        <translation>مصطلح معرَّف</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>نطاق الجرائم</translation>
    </message>
    <message>
        <source>Who asked is still being looked for.</source>
        <translation>ما زال البحث جاريًا عمّن طلب ذلك.</translation>
    </message>
    <message>
        <source>The search for who asked was not finished: the names are missing.</source>
        <translation>لم يكتمل البحث عمّن طلب ذلك: الأسماء ناقصة.</translation>
    </message>
    <message>
        <source>marked in the draft</source>
        <translation>معلَّم في المشروع</translation>
    </message>
    <message>
        <source>matched by wording</source>
        <translation>مطابق في الصياغة</translation>
    </message>
    <message>
        <source>asserted by a person</source>
        <translation>أكده شخص</translation>
    </message>
    <message>
        <source>{new} (was {old})</source>
        <translation>‏{new} (سابقاً {old})</translation>
    </message>
    <message>
        <source>Amendment {number}</source>
        <translation>التعديل {number}</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>لم يُعرف صاحبه</translation>
    </message>
    <message>
        <source>against: {name}</source>
        <translation>ضد: {name}</translation>
    </message>
    <message>
        <source>What only follows</source>
        <translation>ما يترتب على غيره فقط</translation>
    </message>
    <message>
        <source>Title and front matter</source>
        <translation>العنوان وما يسبق النص</translation>
    </message>
    <message>
        <source>Of form alone</source>
        <translation>شكلية فقط</translation>
    </message>
    <message>
        <source>propose</source>
        <comment>stance</comment>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>co-sponsor</source>
        <comment>stance</comment>
        <translation>اشتراك في التقديم</translation>
    </message>
    <message>
        <source>support</source>
        <comment>stance</comment>
        <translation>تأييد</translation>
    </message>
    <message>
        <source>oppose</source>
        <comment>stance</comment>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>retain</source>
        <comment>stance</comment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>stance</comment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>reserve</source>
        <comment>stance</comment>
        <translation>تحفظ</translation>
    </message>
    <message>
        <source>flexible</source>
        <comment>stance</comment>
        <translation>مرونة</translation>
    </message>
    <message>
        <source>withdraw</source>
        <comment>stance</comment>
        <translation>سحب</translation>
    </message>
    <message>
        <source>insert</source>
        <comment>edit</comment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>edit</comment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>replace</source>
        <comment>edit</comment>
        <translation>استعاضة</translation>
    </message>
    <message>
        <source>new wording</source>
        <comment>edit</comment>
        <translation>صياغة جديدة</translation>
    </message>
    <message>
        <source>bracket</source>
        <comment>edit</comment>
        <translation>وضع بين أقواس معقوفة</translation>
    </message>
    <message>
        <source>support</source>
        <comment>edit</comment>
        <translation>تأييد</translation>
    </message>
    <message>
        <source>oppose</source>
        <comment>edit</comment>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>retain</source>
        <comment>edit</comment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>move</source>
        <comment>edit</comment>
        <translation>نقل</translation>
    </message>
    <message>
        <source>question</source>
        <comment>edit</comment>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>note</source>
        <comment>edit</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>proponent</source>
        <translation>مقدِّم المقترح</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>ميسِّر</translation>
    </message>
    <message>
        <source>speaker for others</source>
        <translation>متحدث باسم آخرين</translation>
    </message>
    <message>
        <source>State</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>إقليم</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>title of the dossier</source>
        <translation>عنوان الإضبارة</translation>
    </message>
    <message>
        <source>label of a draft</source>
        <translation>تسمية مشروع</translation>
    </message>
    <message>
        <source>symbol of a draft</source>
        <translation>رمز وثيقة مشروع</translation>
    </message>
    <message>
        <source>date of a draft</source>
        <translation>تاريخ مشروع</translation>
    </message>
    <message>
        <source>meeting of a draft</source>
        <translation>اجتماع مشروع</translation>
    </message>
    <message>
        <source>file of a draft</source>
        <translation>ملف مشروع</translation>
    </message>
    <message>
        <source>notation of a draft</source>
        <translation>ترميز مشروع</translation>
    </message>
    <message>
        <source>look at how a draft was read</source>
        <translation>التحقق من قراءة مشروع</translation>
    </message>
    <message>
        <source>order of the drafts</source>
        <translation>ترتيب المشاريع</translation>
    </message>
    <message>
        <source>title of an instrument</source>
        <translation>عنوان صك</translation>
    </message>
    <message>
        <source>short name of an instrument</source>
        <translation>الاسم المختصر لصك</translation>
    </message>
    <message>
        <source>symbol of an instrument</source>
        <translation>رمز صك</translation>
    </message>
    <message>
        <source>date of an instrument</source>
        <translation>تاريخ صك</translation>
    </message>
    <message>
        <source>entry into force of an instrument</source>
        <translation>بدء نفاذ صك</translation>
    </message>
    <message>
        <source>of what an instrument is a version</source>
        <translation>ما يُعد الصك صيغة منه</translation>
    </message>
    <message>
        <source>text of an instrument (language, words)</source>
        <translation>نص صك (اللغة، الكلمات)</translation>
    </message>
    <message>
        <source>proposal paper</source>
        <translation>وثيقة مقترحات</translation>
    </message>
    <message>
        <source>author of tracked changes</source>
        <translation>صاحب تغييرات متتبَّعة</translation>
    </message>
    <message>
        <source>actor of this dossier</source>
        <translation>طرف خاص بهذه الإضبارة</translation>
    </message>
    <message>
        <source>setting of this dossier</source>
        <translation>إعداد لهذه الإضبارة</translation>
    </message>
    <message>
        <source>joined provisions</source>
        <translation>أحكام مضمومة</translation>
    </message>
    <message>
        <source>who asked</source>
        <translation>مَن طلب</translation>
    </message>
    <message>
        <source>position</source>
        <translation>موقف</translation>
    </message>
    <message numerus="yes">
        <source>%n instruments</source>
        <translation>
            <numerusform>%n صك</numerusform>
            <numerusform>صك واحد</numerusform>
            <numerusform>صكان</numerusform>
            <numerusform>%n صكوك</numerusform>
            <numerusform>%n صكا</numerusform>
            <numerusform>%n صك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal papers</source>
        <translation>
            <numerusform>%n وثيقة مقترحات</numerusform>
            <numerusform>وثيقة مقترحات واحدة</numerusform>
            <numerusform>وثيقتا مقترحات</numerusform>
            <numerusform>%n وثائق مقترحات</numerusform>
            <numerusform>%n وثيقة مقترحات</numerusform>
            <numerusform>%n وثيقة مقترحات</numerusform>
        </translation>
    </message>
    <message>
        <source>Store and review</source>
        <translation>احفظ وراجع</translation>
    </message>
    <message>
        <source>Goes to the next doubt (F7)</source>
        <translation>ينتقل إلى الشك التالي (F7)</translation>
    </message>
    <message>
        <source>Goes to the next one</source>
        <translation>ينتقل إلى التالي</translation>
    </message>
    <message>
        <source>Goes to the next proposal of others</source>
        <translation>ينتقل إلى الاقتراح التالي لجهات أخرى</translation>
    </message>
    <message>
        <source>The &amp;proposals as recognised</source>
        <translation>الا&amp;قتراحات كما جرى التعرف عليها</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%n مقترح</numerusform>
            <numerusform>مقترح واحد</numerusform>
            <numerusform>مقترحان</numerusform>
            <numerusform>%n مقترحات</numerusform>
            <numerusform>%n مقترحاً</numerusform>
            <numerusform>%n مقترح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who ask</source>
        <translation>
            <numerusform>%n جهة مقترِحة</numerusform>
            <numerusform>جهة مقترِحة واحدة</numerusform>
            <numerusform>جهتان مقترِحتان</numerusform>
            <numerusform>%n جهات مقترِحة</numerusform>
            <numerusform>%n جهة مقترِحة</numerusform>
            <numerusform>%n جهة مقترِحة</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is among the papers of the dossier already. It is not stored again.</source>
        <translation>{file} موجود بالفعل بين وثائق الإضبارة. لا يُحفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>{file}: a paper with proposals. Nothing is stored yet.</source>
        <translation>{file}: وثيقة تتضمن اقتراحات. لم يُحفظ شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of joined provisions</source>
        <translation>
            <numerusform>%n زوج من الأحكام المضمومة</numerusform>
            <numerusform>زوج واحد من الأحكام المضمومة</numerusform>
            <numerusform>زوجان من الأحكام المضمومة</numerusform>
            <numerusform>%n أزواج من الأحكام المضمومة</numerusform>
            <numerusform>%n زوجاً من الأحكام المضمومة</numerusform>
            <numerusform>%n زوج من الأحكام المضمومة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authors of tracked changes</source>
        <translation>
            <numerusform>%n صاحب تغييرات متتبَّعة</numerusform>
            <numerusform>صاحب واحد لتغييرات متتبَّعة</numerusform>
            <numerusform>صاحبا تغييرات متتبَّعة</numerusform>
            <numerusform>%n أصحاب تغييرات متتبَّعة</numerusform>
            <numerusform>%n صاحب تغييرات متتبَّعة</numerusform>
            <numerusform>%n صاحب تغييرات متتبَّعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actors of this dossier</source>
        <translation>
            <numerusform>%n طرف خاص بهذه الإضبارة</numerusform>
            <numerusform>طرف واحد خاص بهذه الإضبارة</numerusform>
            <numerusform>طرفان خاصان بهذه الإضبارة</numerusform>
            <numerusform>%n أطراف خاصة بهذه الإضبارة</numerusform>
            <numerusform>%n طرفاً خاصاً بهذه الإضبارة</numerusform>
            <numerusform>%n طرف خاص بهذه الإضبارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings of this dossier</source>
        <translation>
            <numerusform>%n إعداد لهذه الإضبارة</numerusform>
            <numerusform>إعداد واحد لهذه الإضبارة</numerusform>
            <numerusform>إعدادان لهذه الإضبارة</numerusform>
            <numerusform>%n إعدادات لهذه الإضبارة</numerusform>
            <numerusform>%n إعداداً لهذه الإضبارة</numerusform>
            <numerusform>%n إعداد لهذه الإضبارة</numerusform>
        </translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>لم يُبتّ فيه بعد</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>rejected: no evidence</source>
        <translation>مستبعد: لا دليل</translation>
    </message>
    <message>
        <source>agreed ad referendum</source>
        <translation>متفق عليه بشرط الاستشارة</translation>
    </message>
    <message>
        <source>agreed in informals</source>
        <translation>متفق عليه في المشاورات غير الرسمية</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلَّق</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>fate</comment>
        <translation>أُخذ به</translation>
    </message>
    <message>
        <source>taken in part</source>
        <comment>fate</comment>
        <translation>أُخذ ببعضه</translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>fate</comment>
        <translation>أُعيدت صياغته</translation>
    </message>
    <message>
        <source>bracketed</source>
        <comment>fate</comment>
        <translation>بين أقواس معقوفة</translation>
    </message>
    <message>
        <source>not taken</source>
        <comment>fate</comment>
        <translation>لم يُؤخذ به</translation>
    </message>
    <message>
        <source>dropped later</source>
        <comment>fate</comment>
        <translation>أُسقط لاحقاً</translation>
    </message>
    <message>
        <source>restored</source>
        <comment>fate</comment>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>renumbered as others came and went</source>
        <translation>أُعيد ترقيمه تبعاً لغيره</translation>
    </message>
    <message>
        <source>references that follow</source>
        <translation>إحالات معدلة تبعاً لذلك</translation>
    </message>
    <message>
        <source>brackets put</source>
        <translation>أقواس معقوفة وُضعت</translation>
    </message>
    <message>
        <source>brackets that came with new words</source>
        <translation>أقواس معقوفة جاءت مع كلمات جديدة</translation>
    </message>
    <message>
        <source>brackets lifted</source>
        <translation>أقواس معقوفة رُفعت</translation>
    </message>
    <message>
        <source>brackets gone with their words</source>
        <translation>أقواس معقوفة حُذفت مع كلماتها</translation>
    </message>
    <message>
        <source>brackets widened</source>
        <translation>أقواس معقوفة وُسّعت</translation>
    </message>
    <message>
        <source>brackets narrowed</source>
        <translation>أقواس معقوفة ضُيّقت</translation>
    </message>
    <message>
        <source>brackets set otherwise</source>
        <translation>أقواس معقوفة غُيّر موضعها</translation>
    </message>
    <message>
        <source>alternatives settled</source>
        <translation>بدائل حُسمت</translation>
    </message>
    <message>
        <source>alternatives merged</source>
        <translation>بدائل دُمجت</translation>
    </message>
    <message>
        <source>alternatives opened</source>
        <translation>بدائل فُتحت</translation>
    </message>
    <message>
        <source>single signs of brackets</source>
        <translation>علامات أقواس منفردة</translation>
    </message>
    <message>
        <source>tag in the text</source>
        <translation>إشارة في النص</translation>
    </message>
    <message>
        <source>tracked change</source>
        <translation>تغيير متتبَّع</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>تعليل</translation>
    </message>
    <message>
        <source>reported in a record</source>
        <translation>ورد في محضر جلسة</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>إدخال يدوي</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>خط أحمر</translation>
    </message>
    <message>
        <source>our proposal</source>
        <translation>مقترحنا</translation>
    </message>
    <message>
        <source>check with capital</source>
        <translation>للتحقق مع العاصمة</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>{draft} (unofficial)</source>
        <translation>‏{draft} (غير رسمي)</translation>
    </message>
    <message>
        <source>whole</source>
        <comment>survival of a proposal</comment>
        <translation>كاملاً</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>survival of a proposal</comment>
        <translation>جزئياً</translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>survival of a proposal</comment>
        <translation>بصياغة أخرى</translation>
    </message>
    <message>
        <source>bracketed</source>
        <comment>survival of a proposal</comment>
        <translation>بين أقواس معقوفة</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>survival of a proposal</comment>
        <translation>لم يبقَ</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter of the stance: propose</comment>
        <translation>ق</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter of the stance: co-sponsor</comment>
        <translation>ش</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter of the stance: support</comment>
        <translation>ت</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter of the stance: oppose</comment>
        <translation>ع</translation>
    </message>
    <message>
        <source>K</source>
        <comment>letter of the stance: retain (keep)</comment>
        <translation>ب</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter of the stance: delete</comment>
        <translation>ح</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter of the stance: reserve</comment>
        <translation>ظ</translation>
    </message>
    <message>
        <source>F</source>
        <comment>letter of the stance: flexible</comment>
        <translation>م</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter of the stance: withdraw</comment>
        <translation>س</translation>
    </message>
    <message>
        <source>Groups as recorded</source>
        <translation>المجموعات كما سُجلت</translation>
    </message>
    <message>
        <source>Groups by their members</source>
        <translation>المجموعات بأعضائها</translation>
    </message>
    <message>
        <source>Members of the United Nations only</source>
        <translation>أعضاء الأمم المتحدة فقط</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>الإ&amp;ضبارة</translation>
    </message>
    <message>
        <source>A file that is no dossier</source>
        <translation>ملف ليس إضبارة</translation>
    </message>
    <message>
        <source>{file} is no dossier. Which one is it to join?</source>
        <translation>{file} ليس إضبارة. فإلى أيّ إضبارة يُضمّ؟</translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <translation>إضبارة &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Join this dossier</source>
        <translation>&amp;ضمّه إلى هذه الإضبارة</translation>
    </message>
    <message>
        <source>&amp;Compare it with…</source>
        <translation>&amp;مقارنته بـ…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Compare two f&amp;iles…</source>
        <translation>مقا&amp;رنة ملفين…</translation>
    </message>
    <message>
        <source>Open on a ser&amp;ver…</source>
        <translation>فتح من &amp;خادم…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>المفتوحة حديثًا</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>فتح ال&amp;عيّنة</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>صفحة ال&amp;بداية</translation>
    </message>
    <message>
        <source>&amp;Keep the comparison…</source>
        <translation>حفظ الم&amp;قارنة…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>حفظ ن&amp;سخة…</translation>
    </message>
    <message>
        <source>&amp;Export and print…</source>
        <translation>&amp;تصدير وطباعة…</translation>
    </message>
    <message>
        <source>&amp;Write the export…</source>
        <translation>&amp;كتابة التصدير…</translation>
    </message>
    <message>
        <source>&amp;Merge a colleague&apos;s dossier…</source>
        <translation>د&amp;مج إضبارة زميل…</translation>
    </message>
    <message>
        <source>Merge a dossier on a server…</source>
        <translation>دمج إضبارة موجودة على خادم…</translation>
    </message>
    <message>
        <source>A copy &amp;for a partner…</source>
        <translation>نسخة ل&amp;شريك…</translation>
    </message>
    <message>
        <source>Set or &amp;change the passphrase…</source>
        <translation>تعيين عبارة المرور أو ت&amp;غييرها…</translation>
    </message>
    <message>
        <source>Take the passphrase &amp;away…</source>
        <translation>إ&amp;زالة عبارة المرور…</translation>
    </message>
    <message>
        <source>New win&amp;dow</source>
        <translation>ناف&amp;ذة جديدة</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإعدا&amp;دات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Copy with the address</source>
        <translation>&amp;نسخ مع بيان الموضع</translation>
    </message>
    <message>
        <source>&amp;Summary for a cable…</source>
        <translation>م&amp;وجز لبرقية…</translation>
    </message>
    <message>
        <source>&amp;Find in the texts…</source>
        <translation>&amp;بحث في النصوص…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>ال&amp;موضع التالي</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>المو&amp;ضع السابق</translation>
    </message>
    <message>
        <source>&amp;Begin a note here…</source>
        <translation>&amp;كتابة ملاحظة هنا…</translation>
    </message>
    <message>
        <source>&amp;All notes</source>
        <translation>&amp;جميع الملاحظات</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>ال&amp;وثائق</translation>
    </message>
    <message>
        <source>Add &amp;drafts…</source>
        <translation>إضافة م&amp;شاريع…</translation>
    </message>
    <message>
        <source>Paste &amp;from the room screen…</source>
        <translation>لصق من شاشة ال&amp;قاعة…</translation>
    </message>
    <message>
        <source>Add &amp;proposals…</source>
        <translation>إضافة مقت&amp;رحات…</translation>
    </message>
    <message>
        <source>&amp;Enter a proposal by hand…</source>
        <translation>إدخال مقترح &amp;يدوياً…</translation>
    </message>
    <message>
        <source>Add e&amp;xisting instruments…</source>
        <translation>إضافة صكو&amp;ك قائمة…</translation>
    </message>
    <message>
        <source>&amp;Shelf of instruments</source>
        <translation>ال&amp;صكوك المرجعية</translation>
    </message>
    <message>
        <source>&amp;Review proposals</source>
        <translation>&amp;مراجعة المقترحات</translation>
    </message>
    <message>
        <source>&amp;Order of the drafts…</source>
        <translation>ترتي&amp;ب المشاريع…</translation>
    </message>
    <message>
        <source>No&amp;tation of a draft…</source>
        <translation>&amp;ترميز مشروع…</translation>
    </message>
    <message>
        <source>&amp;Import report of a draft…</source>
        <translation>تقرير ا&amp;ستيراد مشروع…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Read, or unread again</source>
        <translation>مقروء، أو غير م&amp;قروء من جديد</translation>
    </message>
    <message>
        <source>Read, and on to the next &amp;unread</source>
        <translation>مقروء، ثم إلى اللاحق غير المقروء</translation>
    </message>
    <message>
        <source>To an arti&amp;cle…</source>
        <translation>إلى &amp;مادة…</translation>
    </message>
    <message>
        <source>Other end of the &amp;move</source>
        <translation>&amp;الطرف الآخر للنقل</translation>
    </message>
    <message>
        <source>&amp;Life of this provision</source>
        <translation>مسار هذا ال&amp;حكم</translation>
    </message>
    <message>
        <source>S&amp;ources of this provision</source>
        <translation>مصا&amp;در هذا الحكم</translation>
    </message>
    <message>
        <source>E&amp;xchange the drafts</source>
        <translation>تبدي&amp;ل المشروعين</translation>
    </message>
    <message>
        <source>Compare with the &amp;draft before</source>
        <translation>مقار&amp;نة بالمشروع السابق</translation>
    </message>
    <message>
        <source>The pair of drafts b&amp;efore</source>
        <translation>المشروعان السا&amp;بقان</translation>
    </message>
    <message>
        <source>The next pa&amp;ir of drafts</source>
        <translation>المشروعان التال&amp;يان</translation>
    </message>
    <message>
        <source>&amp;Filter by words</source>
        <translation>تصفية بحسب ال&amp;كلمات</translation>
    </message>
    <message>
        <source>Filter &amp;by</source>
        <translation>ت&amp;صفية بحسب</translation>
    </message>
    <message>
        <source>&amp;Show all amendments</source>
        <translation>إ&amp;ظهار جميع التعديلات</translation>
    </message>
    <message>
        <source>W&amp;eight of amendments…</source>
        <translation>&amp;وزن التعديلات…</translation>
    </message>
    <message>
        <source>&amp;Who asked…</source>
        <translation>&amp;مَن طلب…</translation>
    </message>
    <message>
        <source>&amp;Kind of change…</source>
        <translation>&amp;نوع التغيير…</translation>
    </message>
    <message>
        <source>C&amp;lass of change…</source>
        <translation>&amp;فئة التغيير…</translation>
    </message>
    <message>
        <source>What a change &amp;touches…</source>
        <translation>ما يمس&amp;ه التغيير…</translation>
    </message>
    <message>
        <source>&amp;How it is known who asked…</source>
        <translation>&amp;كيف عُرف مَن طلب…</translation>
    </message>
    <message>
        <source>&amp;Chapter…</source>
        <translation>الف&amp;صل…</translation>
    </message>
    <message>
        <source>&amp;Notes…</source>
        <translation>الملاح&amp;ظات…</translation>
    </message>
    <message>
        <source>&amp;Source…</source>
        <translation>المص&amp;در…</translation>
    </message>
    <message>
        <source>Only what is &amp;unread</source>
        <translation>&amp;غير المقروء فقط</translation>
    </message>
    <message>
        <source>Only what touches &amp;ours</source>
        <translation>ما يمس ما ي&amp;خصنا فقط</translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation>الأ&amp;قسام</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>ال&amp;نصوص</translation>
    </message>
    <message>
        <source>What &amp;became of our asks</source>
        <translation>&amp;مآل طلباتنا</translation>
    </message>
    <message>
        <source>What the &amp;marks mean</source>
        <translation>معاني العلامات</translation>
    </message>
    <message>
        <source>&amp;Find anything: commands, articles, names…</source>
        <translation>&amp;بحث: أوامر ومواد وأسماء…</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>&amp;صغير</translation>
    </message>
    <message>
        <source>Wh&amp;ich way a change leads…</source>
        <translation>ا&amp;تجاه التغيير…</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;معتاد</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>&amp;كبير</translation>
    </message>
    <message>
        <source>&amp;Words inside replaced paragraphs</source>
        <translation>الكلمات داخل الفقرات المستبدلة</translation>
    </message>
    <message>
        <source>L&amp;ist of changes</source>
        <translation>قائمة التغ&amp;ييرات</translation>
    </message>
    <message>
        <source>Details a&amp;nd notes</source>
        <translation>الت&amp;فاصيل والملاحظات</translation>
    </message>
    <message>
        <source>&amp;Reading: the texts alone</source>
        <translation>القراءة: ال&amp;نصوص وحدها</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>أ&amp;صغر</translation>
    </message>
    <message>
        <source>Si&amp;ze of type</source>
        <translation>&amp;حجم الحروف</translation>
    </message>
    <message>
        <source>O&amp;ther colours</source>
        <translation>ألوان أ&amp;خرى</translation>
    </message>
    <message>
        <source>Settle conf&amp;licts…</source>
        <translation>&amp;حسم التعارضات…</translation>
    </message>
    <message>
        <source>&amp;Next amendment</source>
        <translation>التعديل ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous amendment</source>
        <translation>التعديل ال&amp;سابق</translation>
    </message>
    <message>
        <source>Next change inside</source>
        <translation>التغيير التالي في داخله</translation>
    </message>
    <message>
        <source>Previous change inside</source>
        <translation>التغيير السابق في داخله</translation>
    </message>
    <message>
        <source>Bac&amp;k to where you were</source>
        <translation>&amp;رجوع إلى حيث كنت</translation>
    </message>
    <message>
        <source>&amp;Forward again</source>
        <translation>&amp;تقدم من جديد</translation>
    </message>
    <message>
        <source>&amp;Who asked</source>
        <translation>&amp;مَن طلب</translation>
    </message>
    <message>
        <source>Put &amp;into the brief, or take out of it</source>
        <translation>إضافة إلى المذكرة الموجزة &amp;أو إزالة منها</translation>
    </message>
    <message>
        <source>Into the brief</source>
        <translation>إلى المذكرة الموجزة</translation>
    </message>
    <message>
        <source>Copy as &amp;quoted lines</source>
        <translation>نسخ كأس&amp;طر مقتبسة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>&amp;Confirm who asked</source>
        <translation>&amp;تأكيد مَن طلب</translation>
    </message>
    <message>
        <source>&amp;Reject who is named</source>
        <translation>ا&amp;ستبعاد المذكور</translation>
    </message>
    <message>
        <source>C&amp;orrect, or say who asked…</source>
        <translation>تص&amp;حيح، أو بيان مَن طلب…</translation>
    </message>
    <message>
        <source>E&amp;xport only what is chosen…</source>
        <translation>تصدير المختار &amp;فقط…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كما في ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;One column</source>
        <translation>&amp;عمود واحد</translation>
    </message>
    <message>
        <source>Panes scroll &amp;apart</source>
        <translation>تمري&amp;ر كل لوحة على حدة</translation>
    </message>
    <message>
        <source>&amp;Fold unchanged provisions</source>
        <translation>&amp;طيّ الأحكام غير المتغيرة</translation>
    </message>
    <message>
        <source>&amp;More unchanged provisions around</source>
        <translation>&amp;زيادة الأحكام غير المتغيرة حول التغيير</translation>
    </message>
    <message>
        <source>F&amp;ewer unchanged provisions around</source>
        <translation>&amp;إنقاص الأحكام غير المتغيرة حول التغيير</translation>
    </message>
    <message>
        <source>Current row in wor&amp;ds</source>
        <translation>الصف الحالي &amp;بالكلمات</translation>
    </message>
    <message>
        <source>Drafts and their &amp;brackets above</source>
        <translation>المشاريع وأ&amp;قواسها في الأعلى</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>أ&amp;كبر</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>Where the &amp;log of faults lies…</source>
        <translation>أين &amp;سجل الأعطال…</translation>
    </message>
    <message>
        <source>&amp;About Travaux</source>
        <translation>&amp;عن Travaux</translation>
    </message>
    <message>
        <source>Dossiers opened before</source>
        <translation>إضبارات فُتحت من قبل</translation>
    </message>
    <message>
        <source>Not found any more: {path}</source>
        <translation>لم يعد موجوداً: {path}</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>فُتحت من قبل</translation>
    </message>
    <message>
        <source>Two drafts of a treaty side by side, and who asked for each change. A dossier keeps all the drafts and papers of one negotiation in one file on this computer.</source>
        <translation>مشروعا معاهدة جنباً إلى جنب، ومَن طلب كل تغيير. وتحفظ الإضبارة جميع مشاريع المفاوضة الواحدة ووثائقها في ملف واحد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>إضبارة جديدة…</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>مقارنة ملفين…</translation>
    </message>
    <message>
        <source>Open a dossier…</source>
        <translation>فتح إضبارة…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>الاطلاع على العيّنة</translation>
    </message>
    <message>
        <source>Drop a dossier here to open it, or two drafts to compare them at once</source>
        <translation>أفلت إضبارة هنا لفتحها، أو مشروعين للمقارنة بينهما فورًا</translation>
    </message>
    <message>
        <source>This dossier is empty. Add two drafts, and they are compared at once.</source>
        <translation>هذه الإضبارة فارغة. يُرجى إضافة مشروعين فيُقارن بينهما فوراً.</translation>
    </message>
    <message>
        <source>This dossier has one draft. Add one more, and the two are compared at once.</source>
        <translation>في هذه الإضبارة مشروع واحد. يُرجى إضافة مشروع آخر فيُقارن بينهما فوراً.</translation>
    </message>
    <message>
        <source>Add drafts…</source>
        <translation>إضافة مشاريع…</translation>
    </message>
    <message>
        <source>Paste from the room screen…</source>
        <translation>لصق من شاشة القاعة…</translation>
    </message>
    <message>
        <source>Article 5, or 5(2)</source>
        <translation>المادة 5، أو 5(2)</translation>
    </message>
    <message>
        <source>Only those who spoke a&amp;part</source>
        <translation>ال&amp;مخالفون لمجموعاتهم فقط</translation>
    </message>
    <message>
        <source>Of which draft</source>
        <translation>أي مشروع</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Proposals as they were read</source>
        <translation>الاقتراحات كما قُرئت</translation>
    </message>
    <message>
        <source>How groups are counted</source>
        <translation>كيف تُحسب المجموعات</translation>
    </message>
    <message>
        <source>Dr&amp;aft</source>
        <translation>ال&amp;مشروع</translation>
    </message>
    <message>
        <source>Prov&amp;ision, as that draft prints it</source>
        <translation>الح&amp;كم كما يرد ترقيمه في ذلك المشروع</translation>
    </message>
    <message>
        <source>Gro&amp;ups</source>
        <translation>الم&amp;جموعات</translation>
    </message>
    <message>
        <source>Write the address of a provision, as “Article 5(2)”, or choose an article.</source>
        <translation>اكتب موضع الحكم، مثل «المادة 5(2)»، أو اختر مادة.</translation>
    </message>
    <message>
        <source>That to which most proposals speak</source>
        <translation>المشروع الذي تتناوله معظم المقترحات</translation>
    </message>
    <message>
        <source>Only on this provision</source>
        <translation>هذا الحكم فقط</translation>
    </message>
    <message>
        <source>Only this actor</source>
        <translation>هذا الطرف فقط</translation>
    </message>
    <message>
        <source>Draft on which positions are laid</source>
        <translation>المشروع الذي تُعرض عليه المواقف</translation>
    </message>
    <message>
        <source>&amp;Enter a position…</source>
        <translation>إ&amp;دخال موقف…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>إظهار ال&amp;كل</translation>
    </message>
    <message>
        <source>On &amp;draft:</source>
        <translation>على الم&amp;شروع:</translation>
    </message>
    <message>
        <source>Gathering positions</source>
        <translation>جمع المواقف</translation>
    </message>
    <message>
        <source>What was said is followed through the drafts, to where it stands in the one that is shown.</source>
        <translation>يُتتبَّع ما قيل عبر المشاريع إلى موضعه في المشروع المعروض.</translation>
    </message>
    <message>
        <source>Gathering positions …</source>
        <translation>جارٍ جمع المواقف…</translation>
    </message>
    <message>
        <source>The positions could not be gathered.</source>
        <translation>تعذر جمع المواقف.</translation>
    </message>
    <message>
        <source>The positions were not gathered to their end.</source>
        <translation>لم يكتمل جمع المواقف.</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>جميع الأطراف</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions are hidden by the filter.</source>
        <translation>
            <numerusform>تُخفي التصفية %n حكم.</numerusform>
            <numerusform>تُخفي التصفية حكماً واحداً.</numerusform>
            <numerusform>تُخفي التصفية حكمين.</numerusform>
            <numerusform>تُخفي التصفية %n أحكام.</numerusform>
            <numerusform>تُخفي التصفية %n حكماً.</numerusform>
            <numerusform>تُخفي التصفية %n حكم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is like that.</source>
        <translation>لا شيء يطابق ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n actors</source>
        <translation>
            <numerusform>%n طرف</numerusform>
            <numerusform>طرف واحد</numerusform>
            <numerusform>طرفان</numerusform>
            <numerusform>%n أطراف</numerusform>
            <numerusform>%n طرفاً</numerusform>
            <numerusform>%n طرف</numerusform>
        </translation>
    </message>
    <message>
        <source>not by members, for no day is told: {groups}</source>
        <translation>ليس بحسب الأعضاء لعدم ذكر اليوم: {groups}</translation>
    </message>
    <message>
        <source>Open one to see who stands where.</source>
        <translation>تُفتح إضبارة لمعرفة موقف كل طرف.</translation>
    </message>
    <message>
        <source>They come with proposals, with tags in a draft, and by hand.</source>
        <translation>تأتي مع المقترحات، ومع الإشارات في المشروع، وبالإدخال اليدوي.</translation>
    </message>
    <message>
        <source>Add proposals…</source>
        <translation>إضافة مقترحات…</translation>
    </message>
    <message>
        <source>No position is recorded yet.</source>
        <translation>لم يُسجل أي موقف بعد.</translation>
    </message>
    <message>
        <source>position on {place}</source>
        <translation>الموقف بشأن {place}</translation>
    </message>
    <message>
        <source>Export positions</source>
        <translation>تصدير المواقف</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions are written to {file}.</source>
        <translation>
            <numerusform>كُتب %n حكم في {file}.</numerusform>
            <numerusform>كُتب حكم واحد في {file}.</numerusform>
            <numerusform>كُتب حكمان في {file}.</numerusform>
            <numerusform>كُتبت %n أحكام في {file}.</numerusform>
            <numerusform>كُتب %n حكماً في {file}.</numerusform>
            <numerusform>كُتب %n حكم في {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop drafts here. Papers with proposals (compilations, tables) are dropped with Shift held down</source>
        <translation>تُسحب المشاريع إلى هنا. أما وثائق المقترحات (التجميعات والجداول) فتُسحب مع الضغط على Shift</translation>
    </message>
    <message>
        <source>asked for the contrary</source>
        <translation>طلب العكس</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>As written; no delegation is confirmed for this name: {names}</source>
        <translation>كما كُتب؛ ولم يُؤكَّد وفد لهذا الاسم: {names}</translation>
    </message>
    <message>
        <source>The whole block of the paper</source>
        <translation>كتلة الوثيقة بأكملها</translation>
    </message>
    <message>
        <source>Show the whole block of the paper</source>
        <translation>إظهار كتلة الوثيقة بأكملها</translation>
    </message>
    <message>
        <source>Rationale:</source>
        <translation>التعليل:</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>بأكمله</translation>
    </message>
    <message>
        <source>Show the whole rationale</source>
        <translation>إظهار التعليل بأكمله</translation>
    </message>
    <message>
        <source>Likeness {score} of 1.</source>
        <translation>درجة التشابه {score} من 1.</translation>
    </message>
    <message>
        <source>Words in common:</source>
        <translation>الكلمات المشتركة:</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>The draft itself marks these words.</source>
        <translation>المشروع نفسه يعلّم هذه الكلمات.</translation>
    </message>
    <message>
        <source>≈ Found by wording: the words that changed are words that were proposed. It is not recorded that one follows from the other.</source>
        <translation>≈ عُثر عليه بالصياغة: الكلمات التي تغيرت كلمات سبق اقتراحها. ولم يُسجل أن إحداهما ناتجة عن الأخرى.</translation>
    </message>
    <message>
        <source>✎ A person says so.</source>
        <translation>✎ أكده شخص.</translation>
    </message>
    <message>
        <source>touches a red line</source>
        <translation>يمس خطاً أحمر</translation>
    </message>
    <message>
        <source>in the brief</source>
        <translation>في المذكرة الموجزة</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>touches a note of yours</source>
        <translation>يمس إحدى ملاحظاتكم</translation>
    </message>
    <message>
        <source>asked elsewhere</source>
        <translation>طُلب في موضع آخر</translation>
    </message>
    <message>
        <source>asked for a part of the words</source>
        <translation>طلب جزءاً من الألفاظ فقط</translation>
    </message>
    <message>
        <source>Follow {actor} no longer</source>
        <translation>وقف متابعة {actor}</translation>
    </message>
    <message>
        <source>Follow {actor} with a colour</source>
        <translation>متابعة {actor} بلون</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>يُرجى أولاً اختيار تغيير.</translation>
    </message>
    <message>
        <source>Several stand behind this change: take the link below the one you mean.</source>
        <translation>وراء هذا التغيير عدة أطراف: يُرجى استعمال الرابط الوارد تحت الطرف المقصود.</translation>
    </message>
    <message>
        <source>There is nothing to confirm here; say who asked with Ctrl+Shift+A.</source>
        <translation>لا يوجد هنا ما يُؤكَّد؛ يمكن بيان مَن طلب بالضغط على Ctrl+Shift+A.</translation>
    </message>
    <message numerus="yes">
        <source>%n bear several names: answer these one by one.</source>
        <translation>
            <numerusform>%n تحمل عدة أسماء: أجب عنها واحداً واحداً.</numerusform>
            <numerusform>واحد يحمل عدة أسماء: أجب عنه على حدة.</numerusform>
            <numerusform>اثنان يحملان عدة أسماء: أجب عن كل منهما على حدة.</numerusform>
            <numerusform>%n تحمل عدة أسماء: أجب عنها واحداً واحداً.</numerusform>
            <numerusform>%n تحمل عدة أسماء: أجب عنها واحداً واحداً.</numerusform>
            <numerusform>%n تحمل عدة أسماء: أجب عنها واحداً واحداً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who asked for %n changes</source>
        <translation>
            <numerusform>من طلب %n تغيير</numerusform>
            <numerusform>من طلب تغييراً واحداً</numerusform>
            <numerusform>من طلب تغييرين</numerusform>
            <numerusform>من طلب %n تغييرات</numerusform>
            <numerusform>من طلب %n تغييراً</numerusform>
            <numerusform>من طلب %n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered: %n changes.</source>
        <translation>
            <numerusform>تمت الإجابة: %n تغيير.</numerusform>
            <numerusform>تمت الإجابة: تغيير واحد.</numerusform>
            <numerusform>تمت الإجابة: تغييران.</numerusform>
            <numerusform>تمت الإجابة: %n تغييرات.</numerusform>
            <numerusform>تمت الإجابة: %n تغييراً.</numerusform>
            <numerusform>تمت الإجابة: %n تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asked for this change?</source>
        <translation>مَن طلب هذا التغيير؟</translation>
    </message>
    <message>
        <source>Where is it recorded: a paper, a meeting, a note</source>
        <translation>أين دُوِّن: وثيقة أو جلسة أو مذكرة</translation>
    </message>
    <message>
        <source>Where it is recorded</source>
        <translation>أين دُوِّن</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>مدوَّن في</translation>
    </message>
    <message>
        <source>1–9 or Enter takes a candidate · Backspace takes the last name away · Enter on an empty line: on to where it is recorded</source>
        <translation>‏1–9 أو Enter لاختيار اسم · Backspace لإزالة آخر اسم · Enter في سطر فارغ: الانتقال إلى موضع التدوين</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا يوجد ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>who asked in {place}</source>
        <translation>مَن طلب في {place}</translation>
    </message>
    <message>
        <source>Keeping what you said</source>
        <translation>حفظ ما أُكد</translation>
    </message>
    <message>
        <source>Showing what you said</source>
        <translation>إظهار ما أُكد</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>The change in detail</source>
        <translation>تفاصيل التغيير</translation>
    </message>
    <message>
        <source>Choose a change in the text or in the list: who asked for it, and where, is shown here.</source>
        <translation>يُختار تغيير في النص أو في القائمة: فيظهر هنا مَن طلبه وأين.</translation>
    </message>
    <message>
        <source>F7 goes to the next amendment, Ctrl+G to an article, Ctrl+K to anything by its name.</source>
        <translation>ينقلك F7 إلى التعديل التالي، وCtrl+G إلى مادة، وCtrl+K إلى أي شيء باسمه.</translation>
    </message>
    <message>
        <source>F2 explains the marks.</source>
        <translation>يشرح F2 العلامات.</translation>
    </message>
    <message numerus="yes">
        <source>%n are chosen together</source>
        <translation>
            <numerusform>%n مختارة معاً</numerusform>
            <numerusform>واحد مختار</numerusform>
            <numerusform>اثنان مختاران معاً</numerusform>
            <numerusform>%n مختارة معاً</numerusform>
            <numerusform>%n مختارة معاً</numerusform>
            <numerusform>%n مختارة معاً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n places</source>
        <translation>
            <numerusform>في %n موضع</numerusform>
            <numerusform>في موضع واحد</numerusform>
            <numerusform>في موضعين</numerusform>
            <numerusform>في %n مواضع</numerusform>
            <numerusform>في %n موضعاً</numerusform>
            <numerusform>في %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asked for other changes of this amendment</source>
        <translation>من طلب تغييرات أخرى في هذا التعديل</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: they stand at the changes inside</source>
        <translation>
            <numerusform>و%n غيرها: عند التغييرات في الداخل</numerusform>
            <numerusform>وواحد غيرها: عند التغييرات في الداخل</numerusform>
            <numerusform>واثنان غيرها: عند التغييرات في الداخل</numerusform>
            <numerusform>و%n غيرها: عند التغييرات في الداخل</numerusform>
            <numerusform>و%n غيرها: عند التغييرات في الداخل</numerusform>
            <numerusform>و%n غيرها: عند التغييرات في الداخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {number} of {all}</source>
        <translation>التغيير {number} من {all}</translation>
    </message>
    <message>
        <source>{older} → {newer}</source>
        <translation>‏{older} ‏← {newer}</translation>
    </message>
    <message>
        <source>the same words in both drafts</source>
        <translation>الكلمات نفسها في المشروعين</translation>
    </message>
    <message>
        <source>Older words: {words}</source>
        <translation>النص السابق: {words}</translation>
    </message>
    <message>
        <source>Newer words: {words}</source>
        <translation>النص الجديد: {words}</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>مَن طلب</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>لم يُعرف صاحب الطلب</translation>
    </message>
    <message>
        <source>nothing was found in the drafts and papers that shows who asked.</source>
        <translation>لم يُعثر في المشاريع والوثائق على ما يبيّن مَن طلب.</translation>
    </message>
    <message>
        <source>Somebody else asked, too…</source>
        <translation>طلبه أيضاً طرف آخر…</translation>
    </message>
    <message>
        <source>Say who asked…</source>
        <translation>بيان مَن طلب…</translation>
    </message>
    <message>
        <source>Asked for the contrary</source>
        <translation>طلب العكس</translation>
    </message>
    <message>
        <source>Found before, then rejected</source>
        <translation>عُثر عليه سابقاً ثم رُفض</translation>
    </message>
    <message>
        <source>Where the words come from</source>
        <translation>من أين جاءت الكلمات</translation>
    </message>
    <message>
        <source>Positions on this provision</source>
        <translation>المواقف من هذا الحكم</translation>
    </message>
    <message>
        <source>The life of these words</source>
        <translation>مسار هذه الكلمات</translation>
    </message>
    <message>
        <source>The whole provision, draft by draft</source>
        <translation>الحكم بأكمله، مشروعاً تلو الآخر</translation>
    </message>
    <message>
        <source>Recognised in a picture</source>
        <translation>جرى التعرف عليه في صورة</translation>
    </message>
    <message>
        <source>Why these two stand side by side</source>
        <translation>سبب وضع هذين جنباً إلى جنب</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>ملاحظاتكم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>إضافة ملاحظة…</translation>
    </message>
    <message>
        <source>Add a note on this change</source>
        <translation>إضافة ملاحظة على هذا التغيير</translation>
    </message>
    <message>
        <source>where it stood: {place}</source>
        <translation>الموضع السابق: {place}</translation>
    </message>
    <message>
        <source>where it stands now: {place}</source>
        <translation>الموضع الآن: {place}</translation>
    </message>
    <message>
        <source>inside a move: {move}</source>
        <translation>ضمن نقل: {move}</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find among: {what}</source>
        <translation>بحث ضمن: {what}</translation>
    </message>
    <message>
        <source>Also where they asked the contrary</source>
        <translation>بما في ذلك ما طُلب فيه العكس</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذه</translation>
    </message>
    <message>
        <source>None has these words.</source>
        <translation>لا شيء يحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>These changes have none.</source>
        <translation>لا يوجد منها شيء في هذه التغييرات.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <source>Show what was asked by</source>
        <translation>عرض ما طلبه</translation>
    </message>
    <message>
        <source>Fold the changes inside</source>
        <translation>طي التغييرات في الداخل</translation>
    </message>
    <message>
        <source>Show the changes inside</source>
        <translation>إظهار التغييرات في الداخل</translation>
    </message>
    <message>
        <source>Fold all sections</source>
        <translation>طيّ جميع الأقسام</translation>
    </message>
    <message>
        <source>Open all sections</source>
        <translation>فتح جميع الأقسام</translation>
    </message>
    <message>
        <source>Mark as unread again (R)</source>
        <translation>إعادته غير مقروء (R)</translation>
    </message>
    <message>
        <source>Mark as read (R)</source>
        <translation>وضع علامة «مقروء» (R)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>N goes on to the next unread</source>
        <translation>‏N ينتقل إلى التالي غير المقروء</translation>
    </message>
    <message>
        <source>The changes are being listed …</source>
        <translation>يجري إعداد قائمة التغييرات…</translation>
    </message>
    <message>
        <source>No change passes all these filters.</source>
        <translation>لا تغيير يجتاز كل هذه المرشحات.</translation>
    </message>
    <message>
        <source>Show all amendments</source>
        <translation>إظهار جميع التعديلات</translation>
    </message>
    <message>
        <source>There is no change between these two drafts.</source>
        <translation>لا تغيير بين هذين المشروعين.</translation>
    </message>
    <message>
        <source>On {place}:</source>
        <translation>بشأن {place}:</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>جميع المواقف</translation>
    </message>
    <message>
        <source>{actor} (for others)</source>
        <translation>‏{actor} (باسم آخرين)</translation>
    </message>
    <message>
        <source>No amendment is chosen: click one, or go to one with F7.</source>
        <translation>لم يُختر تعديل: يُنقر على تعديل أو يُنتقل إليه بالضغط على F7.</translation>
    </message>
    <message>
        <source>It is not known yet what you have read.</source>
        <translation>لم يُعرف بعد ما قُرئ.</translation>
    </message>
    <message>
        <source>Unread again: amendment {number}.</source>
        <translation>غير مقروء من جديد: التعديل {number}.</translation>
    </message>
    <message>
        <source>Read: amendment {number}.</source>
        <translation>مقروء: التعديل {number}.</translation>
    </message>
    <message>
        <source>Everything that the list shows has been read.</source>
        <translation>قُرئ كل ما في القائمة.</translation>
    </message>
    <message>
        <source>That was the last one. Here begins what was left unread.</source>
        <translation>كان هذا آخرها. من هنا يبدأ ما بقي غير مقروء.</translation>
    </message>
    <message>
        <source>No change is shown: the filter hides them all.</source>
        <translation>لا يظهر أي تغيير: التصفية تخفيها كلها.</translation>
    </message>
    <message>
        <source>That was the last change. Once more goes on to {pair}.</source>
        <translation>كان هذا آخر تغيير. وبالضغط مرة أخرى يُنتقل إلى {pair}.</translation>
    </message>
    <message>
        <source>That was the last change. Once more begins again with the first.</source>
        <translation>كان هذا آخر تغيير. وبالضغط مرة أخرى يُعاد من الأول.</translation>
    </message>
    <message>
        <source>That was the first change. Once more goes back to {pair}.</source>
        <translation>كان هذا أول تغيير. وبالضغط مرة أخرى يُرجع إلى {pair}.</translation>
    </message>
    <message>
        <source>That was the first change. Once more goes to the last.</source>
        <translation>كان هذا أول تغيير. وبالضغط مرة أخرى يُنتقل إلى الأخير.</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>حفظ في جدول (CSV)…</translation>
    </message>
    <message>
        <source>What can be done with this table</source>
        <translation>ما يمكن فعله بهذا الجدول</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما يُعدّ</translation>
    </message>
    <message>
        <source>{chart}: what can be done</source>
        <translation>‏{chart}: ما يمكن فعله</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>نُسخ الجدول.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>إظهار %n آخر</numerusform>
            <numerusform>إظهار واحد آخر</numerusform>
            <numerusform>إظهار اثنين آخرين</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>a verb</source>
        <translation>فعل</translation>
    </message>
    <message>
        <source>with or without “not”</source>
        <translation>مع النفي أو دونه</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>لم يُمس</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>no longer said to be agreed</source>
        <translation>لم يعد موصوفاً بالمتفق عليه</translation>
    </message>
    <message>
        <source>touched in {draft}</source>
        <translation>مُسّ في {draft}</translation>
    </message>
    <message>
        <source>Agreed texts, and what was touched afterwards</source>
        <translation>النصوص المتفق عليها، وما مُسّ منها بعد ذلك</translation>
    </message>
    <message>
        <source>What a draft says is agreed, and every change of its words or brackets since, whoever asked for it.</source>
        <translation>ما يصفه مشروع بأنه متفق عليه، وكل تغيير لاحق في كلماته أو أقواسه المعقوفة، أياً كان طالبه.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Agreed in</source>
        <translation>اتُّفق عليه في</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>منذ ذلك الحين</translation>
    </message>
    <message>
        <source>No draft says of a text that it is agreed.</source>
        <translation>لا يصف أي مشروع نصاً بأنه متفق عليه.</translation>
    </message>
    <message>
        <source>changed, not marked</source>
        <translation>متغير غير معلَّم</translation>
    </message>
    <message>
        <source>marked, not changed</source>
        <translation>معلَّم غير متغير</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>علّمه</translation>
    </message>
    <message>
        <source>Every difference is marked, and every mark makes a difference.</source>
        <translation>كل فرق معلَّم، وكل علامة تُحدث فرقاً.</translation>
    </message>
    <message>
        <source>{draft} has no tracked changes, so that there is nothing to hold it to.</source>
        <translation>لا تغييرات متتبَّعة في {draft}، فلا يوجد ما يُقابَل به.</translation>
    </message>
    <message>
        <source>Not said by tracked changes</source>
        <translation>ما لا تذكره التغييرات المتتبَّعة</translation>
    </message>
    <message>
        <source>Differences from the older draft that no tracked change marks, and marks that make no difference.</source>
        <translation>فروق عن المشروع السابق لا يعلّمها أي تغيير متتبَّع، وعلامات لا تُحدث فرقاً.</translation>
    </message>
    <message>
        <source>There is no {target} in this draft.</source>
        <translation>لا وجود لـ {target} في هذا المشروع.</translation>
    </message>
    <message>
        <source>There was none in the draft before, either.</source>
        <translation>ولم يكن له وجود في المشروع السابق أيضاً.</translation>
    </message>
    <message>
        <source>References that lead astray</source>
        <translation>إحالات خاطئة</translation>
    </message>
    <message>
        <source>Citations that name no provision of their own draft, or another one than before. Other instruments are not followed.</source>
        <translation>إحالات لا تدل على أي حكم في مشروعها، أو تدل على غير ما كانت تدل عليه. ولا تُتبع الإحالات إلى صكوك أخرى.</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>الإحالة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Every citation of a provision leads to one.</source>
        <translation>كل إحالة إلى حكم تؤدي إلى حكم.</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>الأقواس المعقوفة</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Words in dispute</source>
        <translation>الكلمات المختلف عليها</translation>
    </message>
    <message>
        <source>Who holds</source>
        <translation>المتمسكون</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>الطالبون</translation>
    </message>
    <message>
        <source>Agreed texts</source>
        <translation>النصوص المتفق عليها</translation>
    </message>
    <message>
        <source>The whole draft</source>
        <translation>المشروع بأكمله</translation>
    </message>
    <message>
        <source>Convergence, chapter by chapter</source>
        <translation>التقارب، فصلاً فصلاً</translation>
    </message>
    <message>
        <source>A chapter is followed by its words, whatever its number. The line shows its course, the number behind it how much the last draft differs from the first in which the chapter stands.</source>
        <translation>يُتابَع الفصل بكلماته أياً كان رقمه. ويبيّن الخط تطوره، والرقم الذي يليه مقدار اختلاف آخر مشروع عن أول مشروع ورد فيه الفصل.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>التطور</translation>
    </message>
    <message>
        <source>Nothing of this sort stands in any draft.</source>
        <translation>لا يرد شيء من هذا النوع في أي مشروع.</translation>
    </message>
    <message>
        <source>not in this draft</source>
        <translation>ليس في هذا المشروع</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n مشروع</numerusform>
            <numerusform>مشروع واحد</numerusform>
            <numerusform>مشروعان</numerusform>
            <numerusform>%n مشاريع</numerusform>
            <numerusform>%n مشروعاً</numerusform>
            <numerusform>%n مشروع</numerusform>
        </translation>
    </message>
    <message>
        <source>brackets in {draft}</source>
        <translation>الأقواس المعقوفة في {draft}</translation>
    </message>
    <message>
        <source>options in {draft}</source>
        <translation>الخيارات في {draft}</translation>
    </message>
    <message>
        <source>of its words in dispute</source>
        <translation>من كلماته مختلف عليها</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>texts agreed</source>
        <translation>النصوص المتفق عليها</translation>
    </message>
    <message>
        <source>touched afterwards</source>
        <translation>مُسّ بعد ذلك</translation>
    </message>
    <message>
        <source>not said by tracked changes</source>
        <translation>لا تذكره التغييرات المتتبَّعة</translation>
    </message>
    <message>
        <source>Changes since the draft before</source>
        <translation>التغييرات منذ المشروع السابق</translation>
    </message>
    <message>
        <source>Named as holding</source>
        <translation>المذكورون متمسكين</translation>
    </message>
    <message>
        <source>The text from draft to draft</source>
        <translation>النص من مشروع إلى مشروع</translation>
    </message>
    <message>
        <source>Each row has its own measure. Who holds is who is named in tags of the draft, or has something pending.</source>
        <translation>لكل صف مقياسه. والمتمسكون هم المذكورون في إشارات المشروع أو مَن لهم أمر معلَّق.</translation>
    </message>
    <message>
        <source>Add drafts: how the text grew is counted here.</source>
        <translation>تُضاف مشاريع: فيُحسب هنا نمو النص.</translation>
    </message>
    <message>
        <source>Who got how much, in {draft}</source>
        <translation>ما حصل عليه كل طرف، في {draft}</translation>
    </message>
    <message>
        <source>Asks of each actor by what became of them. A group is not counted with its members, and nothing says that a text is as it is because somebody asked.</source>
        <translation>طلبات كل طرف بحسب مآلها. ولا تُحسب المجموعة مع أعضائها، ولا شيء يعني أن النص جاء على حاله لأن طرفاً طلبه.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>no fate</source>
        <translation>بلا مآل</translation>
    </message>
    <message>
        <source>taken, restored</source>
        <translation>أُخذ به، أُعيد</translation>
    </message>
    <message>
        <source>in part, reworded</source>
        <translation>أُخذ ببعضه، أُعيدت صياغته</translation>
    </message>
    <message>
        <source>bracketed</source>
        <translation>بين أقواس معقوفة</translation>
    </message>
    <message>
        <source>not taken, dropped, without a fate</source>
        <translation>لم يُؤخذ به، أُسقط، بلا مآل</translation>
    </message>
    <message>
        <source>Add papers with proposals: what became of them is counted here.</source>
        <translation>تُضاف وثائق مقترحات: فيُحسب هنا مآلها.</translation>
    </message>
    <message>
        <source>{actor} (puts forward for others)</source>
        <translation>‏{actor} (يقدم باسم آخرين)</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>جميع الفئات</translation>
    </message>
    <message>
        <source>Changes from draft to draft</source>
        <translation>التغييرات من مشروع إلى مشروع</translation>
    </message>
    <message>
        <source>A chapter is followed by its words, whatever its number.</source>
        <translation>يُتابَع الفصل بكلماته أياً كان رقمه.</translation>
    </message>
    <message>
        <source>to {draft}</source>
        <translation>إلى {draft}</translation>
    </message>
    <message>
        <source>There is no step between two drafts in which anything of this sort changed.</source>
        <translation>لا توجد خطوة بين مشروعين تغيّر فيها شيء من هذا النوع.</translation>
    </message>
    <message>
        <source>Verbs of obligation in each draft</source>
        <translation>أفعال الإلزام في كل مشروع</translation>
    </message>
    <message>
        <source>How often each stands in the whole text; all forms of a verb in one tense count as one.</source>
        <translation>عدد مرات ورود كل منها في النص كله؛ وتُعدّ جميع صيغ الفعل في الزمن الواحد واحدة.</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>No verb of obligation was found; it is looked for in the six languages of the United Nations.</source>
        <translation>لم يُعثر على أي فعل إلزام؛ ويُبحث عنها بلغات الأمم المتحدة الست.</translation>
    </message>
    <message>
        <source>Each changed verb, and who asked</source>
        <translation>كل فعل تغيّر، ومَن طلب</translation>
    </message>
    <message>
        <source>Passages of more than forty words that came or went as a whole are not counted here.</source>
        <translation>لا تُحسب هنا المقاطع التي تتجاوز أربعين كلمة وأُضيفت أو حُذفت بأكملها.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>No verb of obligation changed from one draft to the next.</source>
        <translation>لم يتغير أي فعل إلزام من مشروع إلى الذي يليه.</translation>
    </message>
    <message>
        <source>No draft of this dossier has tracked changes, so that there is nothing to hold them to.</source>
        <translation>لا تغييرات متتبَّعة في أي من مشاريع هذه الإضبارة، فلا يوجد ما تُقابَل به.</translation>
    </message>
    <message>
        <source>Held to it: {drafts}.</source>
        <translation>قوبلت بها: {drafts}.</translation>
    </message>
    <message>
        <source>Differences from the draft before that no tracked change marks, and marks that make no difference.</source>
        <translation>فروق عن المشروع السابق لا يعلّمها أي تغيير متتبَّع، وعلامات لا تُحدث فرقاً.</translation>
    </message>
    <message>
        <source>From {older} to {newer}</source>
        <translation>من {older} إلى {newer}</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>تغييرات</translation>
    </message>
    <message>
        <source>with a name</source>
        <translation>تحمل اسماً</translation>
    </message>
    <message>
        <source>changed verbs</source>
        <translation>أفعال متغيرة</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>أقواس معقوفة</translation>
    </message>
    <message>
        <source>words in dispute</source>
        <translation>كلمات مختلف عليها</translation>
    </message>
    <message>
        <source>agreed texts touched</source>
        <translation>نصوص متفق عليها مُسّت</translation>
    </message>
    <message>
        <source>red lines touched</source>
        <translation>خطوط حمراء مُسّت</translation>
    </message>
    <message>
        <source>Your notes that changes touch</source>
        <translation>ملاحظاتكم التي تمسها التغييرات</translation>
    </message>
    <message>
        <source>A change that touches a red line is flagged here, in the list and in the brief.</source>
        <translation>التغيير الذي يمس خطاً أحمر يُنبَّه إليه هنا وفي القائمة وفي الموجز.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>ملاحظتكم</translation>
    </message>
    <message>
        <source>No change touches one of your notes. A note marked as a red line is flagged here when one does.</source>
        <translation>لا يمس أي تغيير إحدى ملاحظاتكم. والملاحظة الموسومة خطاً أحمر يُنبَّه إليها هنا متى مُسّت.</translation>
    </message>
    <message>
        <source>broken references</source>
        <translation>إحالات مختلة</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>أهم ما في الأمر</translation>
    </message>
    <message>
        <source>Facts in the order of weight; the number leads to the changes.</source>
        <translation>الوقائع مرتبة بحسب أهميتها؛ والرقم يفضي إلى التغييرات.</translation>
    </message>
    <message>
        <source>No article came, went or moved; no verb, number, qualifier, alternative or bracket changed.</source>
        <translation>لم تُضف مادة ولم تُحذف ولم تُنقل؛ ولم يتغير فعل ولا رقم ولا عبارة مقيِّدة ولا بديل ولا قوس معقوف.</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>مواد جديدة</translation>
    </message>
    <message>
        <source>Articles deleted</source>
        <translation>مواد محذوفة</translation>
    </message>
    <message>
        <source>Articles moved</source>
        <translation>مواد منقولة</translation>
    </message>
    <message>
        <source>Obligations (shall, should, may …)</source>
        <translation>الالتزامات (يجب، ينبغي، يجوز…)</translation>
    </message>
    <message>
        <source>Numbers and time limits</source>
        <translation>الأرقام والآجال</translation>
    </message>
    <message>
        <source>Qualifying words</source>
        <translation>عبارات مقيِّدة</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>البدائل</translation>
    </message>
    <message>
        <source>Square brackets</source>
        <translation>الأقواس المعقوفة</translation>
    </message>
    <message>
        <source>Changes by chapter</source>
        <translation>التغييرات بحسب الفصول</translation>
    </message>
    <message>
        <source>Substantive changes, those that only follow from them, and editorial ones; of the substantive, how many name nobody.</source>
        <translation>التغييرات الجوهرية، وما يترتب عليها فقط، والتحريرية؛ وكم من الجوهرية لا يذكر أحداً.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>≈&#xa0;matched</source>
        <translation>≈ مطابق</translation>
    </message>
    <message>
        <source>against</source>
        <translation>ضد</translation>
    </message>
    <message>
        <source>Changes that answer what an actor asked. Marked: the draft itself says so. Matched: the words are those that were proposed; it is not recorded that one follows from the other.</source>
        <translation>التغييرات التي تستجيب لما طلبه طرف. معلَّم: المشروع نفسه يقول ذلك. مطابق: الكلمات هي التي اقتُرحت؛ ولم يُسجل أن إحداهما ناتجة عن الأخرى.</translation>
    </message>
    <message>
        <source>Nothing in the drafts and papers shows who asked for a change.</source>
        <translation>لا شيء في المشاريع والوثائق يبيّن مَن طلب تغييراً.</translation>
    </message>
    <message>
        <source>How it is known who asked</source>
        <translation>كيف عُرف مَن طلب</translation>
    </message>
    <message>
        <source>Unattributed is the most frequent right answer: where no paper shows who asked, nobody is named.</source>
        <translation>«لم يُعرف صاحب الطلب» هو أكثر الأجوبة الصحيحة وروداً: فحيث لا تبيّن وثيقة مَن طلب، لا يُسمّى أحد.</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>بحسب النوع</translation>
    </message>
    <message>
        <source>By what they touch</source>
        <translation>بحسب ما تمسه</translation>
    </message>
    <message>
        <source>Changes by kind</source>
        <translation>التغييرات بحسب النوع</translation>
    </message>
    <message>
        <source>A change counts once under its kind, and under each thing that it touches.</source>
        <translation>يُحسب التغيير مرة تحت نوعه، ومرة تحت كل ما يمسه.</translation>
    </message>
    <message>
        <source>No change touches a verb, a number, a qualifier or a defined term.</source>
        <translation>لا يمس أي تغيير فعل إلزام ولا رقماً ولا عبارة مقيِّدة ولا مصطلحاً معرَّفاً.</translation>
    </message>
    <message>
        <source>Obligations: which verbs changed</source>
        <translation>الالتزامات: ما تغيّر من أفعالها</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>اللاحق</translation>
    </message>
    <message>
        <source>No verb of obligation changed.</source>
        <translation>لم يتغير أي فعل إلزام.</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>فراغات</translation>
    </message>
    <message>
        <source>Brackets and options by chapter</source>
        <translation>الأقواس المعقوفة والخيارات بحسب الفصول</translation>
    </message>
    <message>
        <source>How much is open in each draft. A chapter is followed by its words, whatever its number.</source>
        <translation>مقدار ما بقي مفتوحاً في كل مشروع. ويُتابَع الفصل بكلماته أياً كان رقمه.</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Nothing of this sort stands in either draft.</source>
        <translation>لا يرد شيء من هذا النوع في أي من المشروعين.</translation>
    </message>
    <message>
        <source>What happened to brackets</source>
        <translation>ما حدث للأقواس المعقوفة</translation>
    </message>
    <message>
        <source>Each event counts once, however many signs it takes.</source>
        <translation>يُحسب كل حدث مرة واحدة مهما كثرت علاماته.</translation>
    </message>
    <message>
        <source>No bracket was put, lifted or moved.</source>
        <translation>لم يُوضع قوس معقوف ولم يُرفع ولم يُنقل.</translation>
    </message>
    <message>
        <source>Save all numbers…</source>
        <translation>حفظ جميع الأرقام…</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المؤشرات</translation>
    </message>
    <message>
        <source>These two drafts</source>
        <translation>هذان المشروعان</translation>
    </message>
    <message>
        <source>Whole dossier</source>
        <translation>الإضبارة بأكملها</translation>
    </message>
    <message>
        <source>Counting between {older} and {newer}</source>
        <translation>العدّ بين {older} و{newer}</translation>
    </message>
    <message>
        <source>Counting over the whole dossier</source>
        <translation>العدّ في الإضبارة بأكملها</translation>
    </message>
    <message>
        <source>It could not be counted</source>
        <translation>تعذّر العدّ</translation>
    </message>
    <message>
        <source>Counting was stopped</source>
        <translation>أُوقف العدّ</translation>
    </message>
    <message>
        <source>The program met a fault.</source>
        <translation>حدث خطأ في البرنامج.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>لم يُعدّ بعد</translation>
    </message>
    <message>
        <source>What changed is counted here when the two drafts are compared.</source>
        <translation>يُعدّ هنا ما تغيّر عند اكتمال مقارنة المشروعين.</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>لا شيء يُعدّ بعد</translation>
    </message>
    <message>
        <source>Choose two drafts: what changed between them is counted here.</source>
        <translation>اختر مشروعين: يُعدّ هنا ما تغيّر بينهما.</translation>
    </message>
    <message>
        <source>Open a dossier with two drafts: what changed between them is counted here.</source>
        <translation>تُفتح إضبارة فيها مشروعان: فيُحسب هنا ما تغيّر بينهما.</translation>
    </message>
    <message>
        <source>Save all numbers</source>
        <translation>حفظ جميع الأرقام</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>حفظ في جدول</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>كُتب: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n with us</source>
        <translation>
            <numerusform>%n معنا</numerusform>
            <numerusform>واحد معنا</numerusform>
            <numerusform>اثنان معنا</numerusform>
            <numerusform>%n معنا</numerusform>
            <numerusform>%n معنا</numerusform>
            <numerusform>%n معنا</numerusform>
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
            <numerusform>%n ضد</numerusform>
            <numerusform>واحد ضد</numerusform>
            <numerusform>اثنان ضد</numerusform>
            <numerusform>%n ضد</numerusform>
            <numerusform>%n ضد</numerusform>
            <numerusform>%n ضد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n otherwise</source>
        <translation>
            <numerusform>%n بغير ذلك</numerusform>
            <numerusform>واحد بغير ذلك</numerusform>
            <numerusform>اثنان بغير ذلك</numerusform>
            <numerusform>%n بغير ذلك</numerusform>
            <numerusform>%n بغير ذلك</numerusform>
            <numerusform>%n بغير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>What we asked</source>
        <translation>ما طلبناه</translation>
    </message>
    <message>
        <source>The ask in detail</source>
        <translation>تفاصيل الطلب</translation>
    </message>
    <message>
        <source>It has no fate in this draft.</source>
        <translation>ليس له مآل في هذا المشروع.</translation>
    </message>
    <message>
        <source>In {draft}</source>
        <translation>في {draft}</translation>
    </message>
    <message>
        <source>In {draft}: {fate}</source>
        <translation>في {draft}: {fate}</translation>
    </message>
    <message>
        <source>Show {place} in the texts</source>
        <translation>إظهار {place} في النصوص</translation>
    </message>
    <message>
        <source>{draft}: {fate}</source>
        <translation>‏{draft}: {fate}</translation>
    </message>
    <message>
        <source>Other drafts: {list}</source>
        <translation>المشاريع الأخرى: {list}</translation>
    </message>
    <message>
        <source>What was asked: {edit}</source>
        <translation>المطلوب: {edit}</translation>
    </message>
    <message>
        <source>Beside or instead of: “{words}”</source>
        <translation>إلى جانب أو بدلاً من: «{words}»</translation>
    </message>
    <message>
        <source>Rationale: {words}</source>
        <translation>التعليل: {words}</translation>
    </message>
    <message>
        <source>Our whole wording in the place of {draft}’s</source>
        <translation>صياغتنا الكاملة بدلاً من صياغة {draft}</translation>
    </message>
    <message>
        <source>The smallest edit from {draft} to ours</source>
        <translation>أصغر تعديل من {draft} إلى صياغتنا</translation>
    </message>
    <message>
        <source>New: {place}</source>
        <translation>جديد: {place}</translation>
    </message>
    <message>
        <source>Goes: {place}</source>
        <translation>يُحذف: {place}</translation>
    </message>
    <message>
        <source>Moves: {place}</source>
        <translation>يُنقل: {place}</translation>
    </message>
    <message>
        <source>In the same proposal</source>
        <translation>في المقترح نفسه</translation>
    </message>
    <message>
        <source>≈ Others whose words ask the same here</source>
        <translation>≈ آخرون تطلب كلماتهم الشيء نفسه هنا</translation>
    </message>
    <message>
        <source>≈ Others whose words ask the contrary</source>
        <translation>≈ آخرون تطلب كلماتهم العكس</translation>
    </message>
    <message>
        <source>≈ Others who want other words in this place</source>
        <translation>≈ آخرون يريدون كلمات أخرى في هذا الموضع</translation>
    </message>
    <message>
        <source>Left out of the wording, but not said to go, so it stays: “{words}”</source>
        <translation>لم يرد في الصياغة ولم يُطلب حذفه، فيبقى: «{words}»</translation>
    </message>
    <message>
        <source>Its place is gone, and it is not laid: “{out}” → “{into}”</source>
        <translation>لم يعد موضعه موجوداً، فلم يُدرج: «{out}» ‏← «{into}»</translation>
    </message>
    <message>
        <source>The paper says beside which words it stands, and not on which side: it was put behind them.</source>
        <translation>تذكر الوثيقة الكلمات التي يرد إلى جانبها دون بيان الجهة: فوُضع بعدها.</translation>
    </message>
    <message>
        <source>Delete {place}: “{words}”</source>
        <translation>يُحذف {place}: «{words}»</translation>
    </message>
    <message>
        <source>Move {place} to {goal}.</source>
        <translation>يُنقل {place} إلى {goal}.</translation>
    </message>
    <message>
        <source>Insert, as a new {place} (in or after {goal}): “{words}”</source>
        <translation>يُضاف، بوصفه {place} الجديد (في {goal} أو بعده): «{words}»</translation>
    </message>
    <message>
        <source>Insert, as a new {place}: “{words}”</source>
        <translation>يُضاف، بوصفه {place} الجديد: «{words}»</translation>
    </message>
    <message>
        <source>In {place}, replace “{out}” after “{after}” by “{into}”.</source>
        <translation>في {place}، يُستعاض عن «{out}» الواردة بعد «{after}» بـ «{into}».</translation>
    </message>
    <message>
        <source>In {place}, replace “{out}” by “{into}”.</source>
        <translation>في {place}، يُستعاض عن «{out}» بـ «{into}».</translation>
    </message>
    <message>
        <source>In {place}, delete “{out}” after “{after}”.</source>
        <translation>في {place}، تُحذف «{out}» الواردة بعد «{after}».</translation>
    </message>
    <message>
        <source>In {place}, delete “{out}”.</source>
        <translation>في {place}، تُحذف «{out}».</translation>
    </message>
    <message>
        <source>In {place}, insert “{into}” after “{after}”.</source>
        <translation>في {place}، تُضاف «{into}» بعد «{after}».</translation>
    </message>
    <message>
        <source>In {place}, insert “{into}” before “{before}”.</source>
        <translation>في {place}، تُضاف «{into}» قبل «{before}».</translation>
    </message>
    <message>
        <source>In {place}, insert “{into}”.</source>
        <translation>في {place}، تُضاف «{into}».</translation>
    </message>
    <message>
        <source>Nothing is left to ask: {draft} reads as it was asked.</source>
        <translation>لم يبق ما يُطلب: {draft} يرد كما طُلب.</translation>
    </message>
    <message>
        <source>Each edit that was asked stands in {draft} already; what else the wording restates was changed by others.</source>
        <translation>كل تعديل طُلب وارد بالفعل في {draft}؛ وما عدا ذلك مما تعيد الصياغة ذكره غيّره آخرون.</translation>
    </message>
    <message>
        <source>{draft} has these words, but in brackets with others: ask that the brackets be lifted.</source>
        <translation>هذه الكلمات واردة في {draft}، لكن مع غيرها بين أقواس معقوفة: يُطلب رفع الأقواس.</translation>
    </message>
    <message>
        <source>It asks nothing of the text.</source>
        <translation>لا يطلب شيئاً من النص.</translation>
    </message>
    <message>
        <source>The draft to which it speaks is not in the dossier, so it cannot be laid on {draft}.</source>
        <translation>المشروع الذي يتعلق به ليس في الإضبارة، فلا يمكن عرضه على {draft}.</translation>
    </message>
    <message>
        <source>It speaks to a later draft than {draft}; choose that one above.</source>
        <translation>يتعلق بمشروع لاحق لـ {draft}؛ يُرجى اختيار ذلك المشروع أعلاه.</translation>
    </message>
    <message>
        <source>What it speaks of does not stand in the draft to which it speaks.</source>
        <translation>ما يتحدث عنه لا يرد في المشروع الذي يتعلق به.</translation>
    </message>
    <message>
        <source>What it speaks of has no counterpart in {draft} any more.</source>
        <translation>ما يتحدث عنه لم يعد له مقابل في {draft}.</translation>
    </message>
    <message>
        <source>It restates the text to which it speaks; what it asks of it cannot be read.</source>
        <translation>يعيد النص الذي يتعلق به؛ ولا يمكن قراءة ما يطلبه منه.</translation>
    </message>
    <message>
        <source>It restates the text to which it speaks but for what may be slips.</source>
        <translation>يعيد النص الذي يتعلق به، ولا يختلف عنه إلا فيما قد يكون هفوات نقل.</translation>
    </message>
    <message>
        <source>The paper has lost what was struck: old and new words stand as one, and which go is not told.</source>
        <translation>فقدت الوثيقة ما شُطب: فالكلمات القديمة والجديدة متصلة، ولا يُعرف أيها يُحذف.</translation>
    </message>
    <message>
        <source>It repeats the draft to which it speaks, and asks for nothing that stood otherwise there.</source>
        <translation>يكرر المشروع الذي يتعلق به، ولا يطلب شيئاً مغايراً لما فيه.</translation>
    </message>
    <message>
        <source>It only leaves words out, and does not say that they should go.</source>
        <translation>إنما يُسقط كلمات، ولا يقول إنها تُحذف.</translation>
    </message>
    <message>
        <source>Also what our &amp;groups asked</source>
        <translation>وما طلبته مجموعا&amp;تنا أيضاً</translation>
    </message>
    <message>
        <source>&amp;Fates in:</source>
        <translation>المآل &amp;في:</translation>
    </message>
    <message>
        <source>Draft of which the fates are told</source>
        <translation>المشروع الذي يُبيَّن فيه المآل</translation>
    </message>
    <message>
        <source>Our delegation: {name}</source>
        <translation>وفدنا: {name}</translation>
    </message>
    <message>
        <source>Choose our delegation…</source>
        <translation>اختيار وفدنا…</translation>
    </message>
    <message>
        <source>On {day}: {groups}</source>
        <translation>في {day}: {groups}</translation>
    </message>
    <message>
        <source>No group of which we are a member is known on that day.</source>
        <translation>لا تُعرف مجموعة كنا عضواً فيها في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Which delegation are you?</source>
        <translation>ما هو وفدكم؟</translation>
    </message>
    <message>
        <source>{place}: we spoke apart from {group}</source>
        <translation>‏{place}: تكلمنا خلافاً لـ {group}</translation>
    </message>
    <message>
        <source>{place}: {names} spoke apart from {group}</source>
        <translation>‏{place}: تكلم خلافاً لـ {group}: {names}</translation>
    </message>
    <message>
        <source>{group} said</source>
        <translation>قالت {group}</translation>
    </message>
    <message>
        <source>Members who said the contrary</source>
        <translation>الأعضاء الذين قالوا العكس</translation>
    </message>
    <message>
        <source>Where our groups and their members spoke apart</source>
        <translation>حيث اختلفت مجموعاتنا وأعضاؤها</translation>
    </message>
    <message>
        <source>Our &amp;whole wording</source>
        <translation>صيا&amp;غتنا الكاملة</translation>
    </message>
    <message>
        <source>Show our wording in the place of the draft&apos;s, and not only what was asked</source>
        <translation>إظهار صياغتنا بدلاً من صياغة المشروع، لا المطلوب وحده</translation>
    </message>
    <message>
        <source>&amp;Copy the edit</source>
        <translation>&amp;نسخ التعديل</translation>
    </message>
    <message>
        <source>Struck and underlined in a word processor, between signs in plain text</source>
        <translation>مشطوب ومسطر في معالج النصوص، وبين علامات في النص العادي</translation>
    </message>
    <message>
        <source>Copy as &amp;instructions</source>
        <translation>نسخ بوصفه تعلي&amp;مات</translation>
    </message>
    <message>
        <source>Following what we asked</source>
        <translation>متابعة ما طلبناه</translation>
    </message>
    <message>
        <source>Following what we asked …</source>
        <translation>جارٍ متابعة ما طلبناه…</translation>
    </message>
    <message>
        <source>Drafts are compared, and our asks laid on them.</source>
        <translation>تُقارن المشاريع وتُعرض طلباتنا عليها.</translation>
    </message>
    <message>
        <source>Our asks could not be followed.</source>
        <translation>تعذرت متابعة طلباتنا.</translation>
    </message>
    <message>
        <source>&amp;Up to draft:</source>
        <translation>حتى ال&amp;مشروع:</translation>
    </message>
    <message>
        <source>Draft up to which the book goes</source>
        <translation>المشروع الذي يصل إليه الكتاب</translation>
    </message>
    <message>
        <source>Pri&amp;vate notes</source>
        <translation>ملا&amp;حظات خاصة</translation>
    </message>
    <message>
        <source>That draft is the text as &amp;adopted</source>
        <translation>ذلك المشروع هو النص ال&amp;معتمد</translation>
    </message>
    <message>
        <source>E&amp;xport the book…</source>
        <translation>&amp;تصدير الكتاب…</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>الكتاب</translation>
    </message>
    <message>
        <source>Find in the book</source>
        <translation>البحث في الكتاب</translation>
    </message>
    <message>
        <source>Enter goes from place to place.</source>
        <translation>مفتاح Enter ينقل من موضع إلى موضع.</translation>
    </message>
    <message>
        <source>Private notes are only in the book when this is chosen.</source>
        <translation>لا ترد الملاحظات الخاصة في الكتاب إلا عند اختيار ذلك.</translation>
    </message>
    <message>
        <source>Making the book</source>
        <translation>إعداد الكتاب</translation>
    </message>
    <message>
        <source>The drafts are compared one after the other, with all who asked for something.</source>
        <translation>تُقارَن المشاريع واحداً بعد الآخر مع كل من طلب شيئاً.</translation>
    </message>
    <message>
        <source>Making the book …</source>
        <translation>جارٍ إعداد الكتاب …</translation>
    </message>
    <message>
        <source>The book tells the history of each article from draft to draft. Add a draft to begin it.</source>
        <translation>يروي الكتاب تاريخ كل مادة من مشروع إلى مشروع. أضف مشروعاً لبدئه.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The book could not be made.</source>
        <translation>تعذر إعداد الكتاب.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>The book was not made to its end.</source>
        <translation>لم يكتمل إعداد الكتاب.</translation>
    </message>
    <message>
        <source>Open one to read the record of its negotiation.</source>
        <translation>افتح إضبارة لقراءة سجل التفاوض فيها.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>No article of the book has these words.</source>
        <translation>لا ترد هذه الكلمات في أي مادة من الكتاب.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>إظهار جميع المواد</translation>
    </message>
    <message>
        <source>Book: {draft}</source>
        <translation>الكتاب: {draft}</translation>
    </message>
    <message>
        <source>Our asks were not followed to their end.</source>
        <translation>لم تكتمل متابعة طلباتنا.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <source>Spoke apart (%n)</source>
        <translation>
            <numerusform>مواقف مخالفة (%n)</numerusform>
            <numerusform>مواقف مخالفة (%n)</numerusform>
            <numerusform>مواقف مخالفة (%n)</numerusform>
            <numerusform>مواقف مخالفة (%n)</numerusform>
            <numerusform>مواقف مخالفة (%n)</numerusform>
            <numerusform>مواقف مخالفة (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>We asked nothing ourselves.</source>
        <translation>لم نطلب شيئاً بأنفسنا.</translation>
    </message>
    <message>
        <source>Tick “Also what our groups asked” to see more.</source>
        <translation>لعرض المزيد يُؤشَّر على «وما طلبته مجموعاتنا أيضاً».</translation>
    </message>
    <message>
        <source>No member of our groups is recorded with the contrary of what its group said.</source>
        <translation>لم يُسجل لأي عضو في مجموعاتنا ما يعاكس قول مجموعته.</translation>
    </message>
    <message>
        <source>Nobody spoke apart.</source>
        <translation>لم يخالف أحد مجموعته.</translation>
    </message>
    <message>
        <source>No dossier is open.</source>
        <translation>لا إضبارة مفتوحة.</translation>
    </message>
    <message>
        <source>Open one to see what became of what your delegation asked.</source>
        <translation>تُفتح إضبارة لمعرفة مآل ما طلبه وفدكم.</translation>
    </message>
    <message>
        <source>Then this room shows what you asked, what became of it, and the smallest edit to your wording.</source>
        <translation>ثم يبيّن هذا القسم ما طلبتموه، ومآله، وأصغر تعديل يفضي إلى صياغتكم.</translation>
    </message>
    <message>
        <source>No paper of this dossier has a proposal of {name} or its groups. Add a paper, or enter one by hand.</source>
        <translation>لا مقترح في وثائق هذه الإضبارة من {name} أو مجموعاته. يُرجى إضافة وثيقة أو إدخال مقترح يدوياً.</translation>
    </message>
    <message>
        <source>We asked nothing yet.</source>
        <translation>لم نطلب شيئاً بعد.</translation>
    </message>
    <message>
        <source>Open a dossier first: who you are is kept in it.</source>
        <translation>يُرجى أولاً فتح إضبارة: ففيها يُحفظ اسم وفدكم.</translation>
    </message>
    <message>
        <source>our delegation</source>
        <translation>وفدنا</translation>
    </message>
    <message>
        <source>The edit is on the clipboard.</source>
        <translation>التعديل منسوخ في الحافظة.</translation>
    </message>
    <message>
        <source>The instructions are on the clipboard.</source>
        <translation>التعليمات منسوخة في الحافظة.</translation>
    </message>
    <message numerus="yes">
        <source>%n asks</source>
        <translation>
            <numerusform>%n طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلباً</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>older of the two</source>
        <comment>draft</comment>
        <translation>السابق من الاثنين</translation>
    </message>
    <message>
        <source>newer of the two</source>
        <comment>draft</comment>
        <translation>اللاحق من الاثنين</translation>
    </message>
    <message>
        <source>both of the two</source>
        <comment>draft</comment>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>unofficial: nobody issued it</source>
        <translation>غير رسمي: لم تصدره أي جهة</translation>
    </message>
    <message>
        <source>language: {code}</source>
        <translation>اللغة: {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n كلمة</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: newer · Shift+click or right click: older · B: with the one before it</source>
        <translation>نقر: اللاحق · Shift+نقر أو النقر الأيمن: السابق · B: مع الذي قبله</translation>
    </message>
    <message numerus="yes">
        <source>%n brackets</source>
        <translation>
            <numerusform>%n قوس معقوف</numerusform>
            <numerusform>قوس معقوف واحد</numerusform>
            <numerusform>قوسان معقوفان</numerusform>
            <numerusform>%n أقواس معقوفة</numerusform>
            <numerusform>%n قوساً معقوفاً</numerusform>
            <numerusform>%n قوس معقوف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n options</source>
        <translation>
            <numerusform>%n خيار</numerusform>
            <numerusform>خيار واحد</numerusform>
            <numerusform>خياران</numerusform>
            <numerusform>%n خيارات</numerusform>
            <numerusform>%n خياراً</numerusform>
            <numerusform>%n خيار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placeholders</source>
        <translation>
            <numerusform>%n موضع محجوز</numerusform>
            <numerusform>موضع محجوز واحد</numerusform>
            <numerusform>موضعان محجوزان</numerusform>
            <numerusform>%n مواضع محجوزة</numerusform>
            <numerusform>%n موضعاً محجوزاً</numerusform>
            <numerusform>%n موضع محجوز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts agreed</source>
        <translation>
            <numerusform>%n نص متفق عليه</numerusform>
            <numerusform>نص واحد متفق عليه</numerusform>
            <numerusform>نصان متفق عليهما</numerusform>
            <numerusform>%n نصوص متفق عليها</numerusform>
            <numerusform>%n نصاً متفقاً عليه</numerusform>
            <numerusform>%n نص متفق عليه</numerusform>
        </translation>
    </message>
    <message>
        <source>unofficial</source>
        <translation>غير رسمي</translation>
    </message>
    <message>
        <source>Notation of a draft</source>
        <translation>ترميز مشروع</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Notation profiles</source>
        <translation>أنماط الترميز</translation>
    </message>
    <message>
        <source>&amp;Read under this profile</source>
        <translation>&amp;قراءة بهذا النمط</translation>
    </message>
    <message>
        <source>{draft} is read as “{profile}”, as the text itself speaks for.</source>
        <translation>يُقرأ {draft} بنمط «{profile}»، كما يدل عليه النص نفسه.</translation>
    </message>
    <message>
        <source>{draft} is read as “{profile}”, as somebody chose.</source>
        <translation>يُقرأ {draft} بنمط «{profile}»، كما اختاره شخص.</translation>
    </message>
    <message>
        <source>The text itself speaks for “{profile}”:</source>
        <translation>النص نفسه يدل على «{profile}»:</translation>
    </message>
    <message>
        <source>Seen in: {source}</source>
        <translation>يرد في: {source}</translation>
    </message>
    <message>
        <source>Open a dossier with a draft first: there is no notation to show.</source>
        <translation>يُرجى أولاً فتح إضبارة فيها مشروع: لا ترميز يُعرض.</translation>
    </message>
    <message>
        <source>the notation of {draft}</source>
        <translation>ترميز {draft}</translation>
    </message>
    <message>
        <source>Reading the marks of {draft}</source>
        <translation>قراءة علامات {draft}</translation>
    </message>
    <message>
        <source>The text that was shown</source>
        <translation>النص الذي عُرض</translation>
    </message>
    <message>
        <source>Copy the text from the screen in the room, and paste it here.</source>
        <translation>يُنسخ النص من الشاشة في القاعة ويُلصق هنا.</translation>
    </message>
    <message>
        <source>Paste from the room screen</source>
        <translation>لصق من شاشة القاعة</translation>
    </message>
    <message>
        <source>Paste &amp;again</source>
        <translation>إعادة ال&amp;لصق</translation>
    </message>
    <message>
        <source>Struck words &amp;go, and underlined words come</source>
        <translation>ال&amp;مشطوب يُحذف والمسطر يُضاف</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما الذي سيتغير</translation>
    </message>
    <message>
        <source>Why it was not kept</source>
        <translation>سبب عدم الحفظ</translation>
    </message>
    <message>
        <source>Screen in room 2, informal on article 6</source>
        <translation>شاشة القاعة 2، مشاورة غير رسمية بشأن المادة 6</translation>
    </message>
    <message>
        <source>no draft of this dossier</source>
        <translation>ليس من مشاريع هذه الإضبارة</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>النص بأكمله</translation>
    </message>
    <message>
        <source>Only the new wording of</source>
        <translation>الصياغة الجديدة فقط لـ</translation>
    </message>
    <message>
        <source>Shown &amp;on</source>
        <translation>عُرض &amp;على</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>ال&amp;وقت</translation>
    </message>
    <message>
        <source>It &amp;edits</source>
        <translation>ي&amp;عدّل</translation>
    </message>
    <message>
        <source>It &amp;is</source>
        <translation>&amp;هو</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>الت&amp;سمية</translation>
    </message>
    <message>
        <source>Whole or part</source>
        <translation>كامل أو جزء</translation>
    </message>
    <message>
        <source>Provision of which it is the new wording</source>
        <translation>الحكم الذي هذه صياغته الجديدة</translation>
    </message>
    <message>
        <source>It is kept as a working draft, and marked as unofficial wherever it is shown or printed.</source>
        <translation>يُحفظ بوصفه مشروع عمل، ويُوسم بأنه غير رسمي حيثما عُرض أو طُبع.</translation>
    </message>
    <message>
        <source>working {when}</source>
        <translation>مشروع عمل {when}</translation>
    </message>
    <message>
        <source>It does not say of which provision it is the new wording: name it, or choose the whole text.</source>
        <translation>لا يُعرف من النص أي حكم هذه صياغته الجديدة: اذكره، أو اختر النص الكامل.</translation>
    </message>
    <message>
        <source>So says the number with which it begins.</source>
        <translation>هذا ما يقوله الرقم الذي يبدأ به.</translation>
    </message>
    <message>
        <source>So says the heading with which it begins.</source>
        <translation>هذا ما يقوله العنوان الذي يبدأ به.</translation>
    </message>
    <message>
        <source>Its words are like those of this provision.</source>
        <translation>كلماته تشبه كلمات هذا الحكم.</translation>
    </message>
    <message>
        <source>Each of its articles is one of the draft.</source>
        <translation>كل مادة فيه هي إحدى مواد المشروع.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>لن يتغير شيء.</translation>
    </message>
    <message>
        <source>Say of which provision it is the new wording, or that it is the whole text.</source>
        <translation>يُرجى بيان الحكم الذي هذه صياغته الجديدة، أو أن هذا هو النص بأكمله.</translation>
    </message>
    <message>
        <source>Most of “{draft}” would go: {gone} of its {count} provisions are not in what was pasted.</source>
        <translation>سيزول معظم «{draft}»: {gone} من أصل {count} من أحكامه ليست في النص الملصق.</translation>
    </message>
    <message>
        <source>Make or open a dossier first: a working draft is kept in one.</source>
        <translation>يُرجى أولاً إنشاء إضبارة أو فتحها: ففيها يُحفظ مشروع العمل.</translation>
    </message>
    <message>
        <source>Reading what was pasted</source>
        <translation>قراءة ما أُلصق</translation>
    </message>
    <message>
        <source>Looking for what would change</source>
        <translation>البحث عما سيتغير</translation>
    </message>
    <message>
        <source>Most of the draft would go</source>
        <translation>سيزول معظم المشروع</translation>
    </message>
    <message>
        <source>Keep it all the same?</source>
        <translation>هل يُحفظ رغم ذلك؟</translation>
    </message>
    <message>
        <source>&amp;Keep it all the same</source>
        <translation>ا&amp;حفظه رغم ذلك</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>ا&amp;لعودة</translation>
    </message>
    <message>
        <source>pasted draft “{label}”</source>
        <translation>المشروع الملصق «{label}»</translation>
    </message>
    <message>
        <source>the joining of two provisions</source>
        <translation>ضمّ حكمين</translation>
    </message>
    <message>
        <source>the parting of two provisions</source>
        <translation>فصل حكمين</translation>
    </message>
    <message>
        <source>The drafts on a line of time</source>
        <translation>المشاريع على خط زمني</translation>
    </message>
    <message>
        <source>No draft yet: add the first with Ctrl+D.</source>
        <translation>لا مشروع بعد: يُضاف الأول بالضغط على Ctrl+D.</translation>
    </message>
    <message>
        <source>{draft} is the first: choose it as the older one, by Shift or the right button.</source>
        <translation>‏{draft} هو الأول: يُختار سابقاً بالنقر مع Shift أو بالزر الأيمن.</translation>
    </message>
    <message>
        <source>{draft} is the last: there is none after it.</source>
        <translation>‏{draft} هو الأخير: لا مشروع بعده.</translation>
    </message>
    <message>
        <source>Choices of the export</source>
        <translation>خيارات التصدير</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنباً إلى جنب</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>عمود واحد</translation>
    </message>
    <message>
        <source>Newer text with notes in the margin</source>
        <translation>النص الأحدث مع ملاحظات في الهامش</translation>
    </message>
    <message>
        <source>List of changes only</source>
        <translation>قائمة التغييرات فقط</translation>
    </message>
    <message>
        <source>Unchanged provisions</source>
        <translation>الأحكام غير المتغيرة</translation>
    </message>
    <message>
        <source>Folded to one line</source>
        <translation>مطوية في سطر واحد</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>Table of the amendments</source>
        <translation>جدول التعديلات</translation>
    </message>
    <message>
        <source>Which offences are reached: what moved</source>
        <translation>الجرائم المشمولة: ما تغيّر</translation>
    </message>
    <message>
        <source>Changes for which nobody is named</source>
        <translation>التغييرات التي لم يُسمَّ لها أحد</translation>
    </message>
    <message>
        <source>What tracked changes do not say</source>
        <translation>ما لا تذكره التغييرات المتتبَّعة</translation>
    </message>
    <message>
        <source>Order of the table</source>
        <translation>ترتيب الجدول</translation>
    </message>
    <message>
        <source>The heaviest amendments first</source>
        <translation>التعديلات الأثقل وزناً أولاً</translation>
    </message>
    <message>
        <source>Amendments in the order of the text</source>
        <translation>التعديلات بترتيب النص</translation>
    </message>
    <message>
        <source>Comments on who asked</source>
        <translation>تعليقات تبيّن من طلب</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>that of the newer draft</source>
        <translation>تاريخ المشروع الأحدث</translation>
    </message>
    <message>
        <source>Date of the changes</source>
        <translation>تاريخ التغييرات</translation>
    </message>
    <message>
        <source>Language of the labels</source>
        <translation>لغة التسميات</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>تعليمات التداول</translation>
    </message>
    <message>
        <source>{older}, compared with {newer}</source>
        <translation>{older} مقارنةً بـ {newer}</translation>
    </message>
    <message>
        <source>unchanged provisions: {how}</source>
        <translation>الأحكام غير المتغيرة: {how}</translation>
    </message>
    <message>
        <source>The whole text, with insertions and deletions as tracked changes that can be taken or refused</source>
        <translation>النص كاملاً، مع الإضافات والحذف كتغييرات متعقَّبة تُقبل أو تُرفض</translation>
    </message>
    <message>
        <source>The whole newer text, with the changes marked in it</source>
        <translation>النص الأحدث كاملاً، مع إبراز التغييرات فيه</translation>
    </message>
    <message>
        <source>A summary without the texts: what matters, in short</source>
        <translation>ملخص بلا النصوص: الأهم باختصار</translation>
    </message>
    <message>
        <source>A row for each change, and for each who asked for it</source>
        <translation>صف لكل تغيير، ولكل من طلبه</translation>
    </message>
    <message>
        <source>Everything that is shown, for other programs to read</source>
        <translation>كل ما هو معروض، لتقرأه برامج أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n changes in them</source>
        <translation>
            <numerusform>لا تغيير فيها</numerusform>
            <numerusform>تغيير واحد فيها</numerusform>
            <numerusform>تغييران فيها</numerusform>
            <numerusform>%n تغييرات فيها</numerusform>
            <numerusform>%n تغييراً فيها</numerusform>
            <numerusform>%n تغيير فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are left out by the filter</source>
        <translation>
            <numerusform>لا يستبعد المرشِّح أي تغيير</numerusform>
            <numerusform>يستبعد المرشِّح تغييراً واحداً</numerusform>
            <numerusform>يستبعد المرشِّح تغييرين</numerusform>
            <numerusform>يستبعد المرشِّح %n تغييرات</numerusform>
            <numerusform>يستبعد المرشِّح %n تغييراً</numerusform>
            <numerusform>يستبعد المرشِّح %n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that touch red lines</source>
        <translation>
            <numerusform>لا تغيير يمس الخطوط الحمراء</numerusform>
            <numerusform>تغيير واحد يمس الخطوط الحمراء</numerusform>
            <numerusform>تغييران يمسّان الخطوط الحمراء</numerusform>
            <numerusform>%n تغييرات تمس الخطوط الحمراء</numerusform>
            <numerusform>%n تغييراً تمس الخطوط الحمراء</numerusform>
            <numerusform>%n تغيير تمس الخطوط الحمراء</numerusform>
        </translation>
    </message>
    <message>
        <source>one name for all: {name}</source>
        <translation>اسم واحد للجميع: {name}</translation>
    </message>
    <message>
        <source>nobody who asked is named</source>
        <translation>لا يُذكر اسم أي ممن طلبوا</translation>
    </message>
    <message>
        <source>nobody is named as having asked</source>
        <translation>لا أحد مذكور بأنه طلب</translation>
    </message>
    <message>
        <source>without comments on the evidence</source>
        <translation>بلا تعليقات على الأدلة</translation>
    </message>
    <message>
        <source>Proposals of</source>
        <translation>مقترحات</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>An empty column</source>
        <translation>عمود فارغ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>The text as adopted</source>
        <translation>النص المعتمد</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>ملاحظات خاصة</translation>
    </message>
    <message>
        <source>As the interface</source>
        <translation>كما في الواجهة</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>ال&amp;تخطيط</translation>
    </message>
    <message>
        <source>&amp;Unchanged provisions</source>
        <translation>الأحكام &amp;غير المتغيرة</translation>
    </message>
    <message>
        <source>Language of the la&amp;bels</source>
        <translation>&amp;لغة التسميات</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>صفحة العنوان</translation>
    </message>
    <message>
        <source>Red lines that are touched</source>
        <translation>الخطوط الحمراء التي مُسّت</translation>
    </message>
    <message>
        <source>Legend on each page</source>
        <translation>دليل الرموز في كل صفحة</translation>
    </message>
    <message>
        <source>Who asked, and on what evidence</source>
        <translation>مَن طلب، وبأي دليل</translation>
    </message>
    <message>
        <source>Facts for checking</source>
        <translation>بيانات للتحقق</translation>
    </message>
    <message>
        <source>What became of the proposals</source>
        <translation>مآل المقترحات</translation>
    </message>
    <message>
        <source>Index of actors with pages</source>
        <translation>فهرس الجهات مع الصفحات</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>My notes at their changes</source>
        <translation>ملاحظاتي عند تغييراتها</translation>
    </message>
    <message>
        <source>Annotations that readers of PDF list</source>
        <translation>تعليقات تسردها قارئات PDF</translation>
    </message>
    <message>
        <source>For an archive (PDF/A), without annotations</source>
        <translation>للحفظ في الأرشيف (PDF/A)، بلا تعليقات توضيحية</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>أي التغييرات</translation>
    </message>
    <message>
        <source>The first page and the head of each page will say how many changes are not there.</source>
        <translation>تذكر الصفحة الأولى ورأس كل صفحة عدد التغييرات غير الواردة.</translation>
    </message>
    <message>
        <source>Actors to follow</source>
        <translation>الأطراف المتابَعة</translation>
    </message>
    <message>
        <source>Followed actors in colours</source>
        <translation>الأطراف المتابَعة بالألوان</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>the sheets of a print</comment>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Handling, at the head of every page</source>
        <translation>تعليمات التداول، في رأس كل صفحة</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>ال&amp;ورقة</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>الات&amp;جاه</translation>
    </message>
    <message>
        <source>&amp;Margin</source>
        <translation>ال&amp;هامش</translation>
    </message>
    <message>
        <source>&amp;Handling, at the head of every page</source>
        <translation>&amp;تعليمات التداول، في رأس كل صفحة</translation>
    </message>
    <message numerus="yes">
        <source>All changes (%n)</source>
        <translation>
            <numerusform>جميع التغييرات (%n)</numerusform>
            <numerusform>جميع التغييرات (%n)</numerusform>
            <numerusform>جميع التغييرات (%n)</numerusform>
            <numerusform>جميع التغييرات (%n)</numerusform>
            <numerusform>جميع التغييرات (%n)</numerusform>
            <numerusform>جميع التغييرات (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only those of the filter (%n)</source>
        <translation>
            <numerusform>تغييرات التصفية فقط (%n)</numerusform>
            <numerusform>تغييرات التصفية فقط (%n)</numerusform>
            <numerusform>تغييرات التصفية فقط (%n)</numerusform>
            <numerusform>تغييرات التصفية فقط (%n)</numerusform>
            <numerusform>تغييرات التصفية فقط (%n)</numerusform>
            <numerusform>تغييرات التصفية فقط (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the list of changes first, by article, by words or by who asked; then only these.</source>
        <translation>صفِّ قائمة التغييرات أولاً بحسب المادة أو الكلمات أو مَن طلب؛ عندئذ تؤخذ هذه وحدها.</translation>
    </message>
    <message>
        <source>No more than {number} can be followed.</source>
        <translation>لا تمكن متابعة أكثر من {number}.</translation>
    </message>
    <message>
        <source>Nobody is named for these changes.</source>
        <translation>لا يُذكر أحد لهذه التغييرات.</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>معاينة الصفحات</translation>
    </message>
    <message>
        <source>Here the pages are shown as they would be written. Compare two drafts first.</source>
        <translation>تُعرض هنا الصفحات كما ستُكتب. يُرجى أولاً مقارنة مشروعين.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Page {page} is being drawn …</source>
        <translation>يجري رسم الصفحة {page}…</translation>
    </message>
    <message>
        <source>The paragraph at hand was not found on it.</source>
        <translation>لم يُعثر فيها على الفقرة المختارة.</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>الصفحة {page} من {count}</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>عرض كامل</translation>
    </message>
    <message>
        <source>Fit the width of the page</source>
        <translation>ملاءمة عرض الصفحة</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>صفحة كاملة</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>إظهار الصفحة كاملة</translation>
    </message>
    <message>
        <source>How far the pages are</source>
        <translation>مدى تقدم الصفحات</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>يجري إعداد الصفحات…</translation>
    </message>
    <message>
        <source>The pages are not made: it was cancelled.</source>
        <translation>لم تُعدّ الصفحات: أُلغي ذلك.</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>إعداد الصفحات…</translation>
    </message>
    <message>
        <source>The pages could not be made: this is a fault of the program, not yours.</source>
        <translation>تعذر إعداد الصفحات: هذا عطل في البرنامج لا خطأ منكم.</translation>
    </message>
    <message>
        <source>of {pages} · {size}</source>
        <translation>من {pages} · {size}</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>‏{number} كيلوبايت</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>‏{number} ميغابايت</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>A brief on some amendments</source>
        <translation>مذكرة موجزة عن بعض التعديلات</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>صفحات (PDF)</translation>
    </message>
    <message>
        <source>Table of changes (CSV)</source>
        <translation>جدول التغييرات (CSV)</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>لبرامج أخرى (JSON)</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;كتابة…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Open after writing</source>
        <translation>الفتح بعد الكتابة</translation>
    </message>
    <message>
        <source>Open a dossier first: there is nothing to export.</source>
        <translation>افتح إضبارة أولاً: لا يوجد ما يُصدَّر.</translation>
    </message>
    <message>
        <source>This has no pages to be printed; write it instead.</source>
        <translation>لا صفحات لهذا تُطبع؛ اكتبه بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Can be dragged into a message or a folder.</source>
        <translation>يمكن سحبه إلى رسالة أو مجلد.</translation>
    </message>
    <message>
        <source>Private notes can stand in this file: whoever is given it reads them.</source>
        <translation>قد ترد ملاحظات خاصة في هذا الملف: ويقرؤها كل من يُعطاه.</translation>
    </message>
    <message>
        <source>Private notes or red lines can stand in this file: whoever is given it reads them.</source>
        <translation>قد ترد في هذا الملف ملاحظات أو خطوط حمراء خاصة: سيقرؤها كل من يُعطى الملف.</translation>
    </message>
    <message>
        <source>All changes are in this file, also those that a filter leaves out of the pages.</source>
        <translation>جميع التغييرات موجودة في هذا الملف، بما فيها ما يستبعده المرشِّح من الصفحات.</translation>
    </message>
    <message>
        <source>The file names nobody who asked, no author and no date of its making.</source>
        <translation>لا يذكر الملف أحداً ممن طلبوا، ولا مؤلفاً ولا تاريخ إعداده.</translation>
    </message>
    <message>
        <source>The file names no author and no date of its making; who asked stands in it.</source>
        <translation>لا يذكر الملف مؤلفاً ولا تاريخ إعداده؛ ويذكر مَن طلب.</translation>
    </message>
    <message>
        <source>The pages are made when it is known who asked.</source>
        <translation>تُعَدّ الصفحات حين يُعرف مَن طلب ذلك.</translation>
    </message>
    <message>
        <source>Word file with tracked changes (DOCX)</source>
        <translation>ملف Word مع تعقّب التغييرات (DOCX)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>Summary on two pages (Markdown)</source>
        <translation>موجز في صفحتين (Markdown)</translation>
    </message>
    <message>
        <source>Workbook of changes (XLSX)</source>
        <translation>مصنف التغييرات (XLSX)</translation>
    </message>
    <message>
        <source>Write “{name}” again</source>
        <translation>إعادة كتابة «{name}»</translation>
    </message>
    <message>
        <source>Write “{name}”</source>
        <translation>كتابة «{name}»</translation>
    </message>
    <message>
        <source>Open a dossier with two drafts first: there is nothing to export.</source>
        <translation>يُرجى أولاً فتح إضبارة فيها مشروعان: لا يوجد ما يُصدَّر.</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>ما يُصدَّر</translation>
    </message>
    <message>
        <source>Wha&amp;t is handed over</source>
        <translation>ما يُس&amp;لَّم</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>الت&amp;نسيق</translation>
    </message>
    <message>
        <source>The comparison of two drafts</source>
        <translation>المقارنة بين مشروعين</translation>
    </message>
    <message>
        <source>Drafts and asks beside each other</source>
        <translation>المشاريع والطلبات جنباً إلى جنب</translation>
    </message>
    <message>
        <source>One provision through all drafts</source>
        <translation>حكم واحد عبر جميع المشاريع</translation>
    </message>
    <message>
        <source>The book of the negotiation</source>
        <translation>كتاب التفاوض</translation>
    </message>
    <message>
        <source>The proposals by article</source>
        <translation>المقترحات حسب المواد</translation>
    </message>
    <message>
        <source>The list of proposals</source>
        <translation>قائمة المقترحات</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>موقف كل طرف</translation>
    </message>
    <message>
        <source>One draft by itself</source>
        <translation>مشروع واحد بمفرده</translation>
    </message>
    <message>
        <source>Word file (DOCX)</source>
        <translation>ملف وورد (DOCX)</translation>
    </message>
    <message>
        <source>Plain text (Markdown)</source>
        <translation>نص بسيط (Markdown)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>مصنف (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Akoma Ntoso (XML)</source>
        <translation>Akoma Ntoso (XML)</translation>
    </message>
    <message>
        <source>Akoma Ntoso with the changes (XML)</source>
        <translation>Akoma Ntoso مع التغييرات (XML)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>ملفات Word (‎*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>صفحات ويب (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>مصنفات (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>الجداول (*.csv)</translation>
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
        <translation>كتابة الملف المصدَّر</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>كتابة {name}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>كُتب: {path}</translation>
    </message>
    <message>
        <source>No program on this computer opens “{name}”.</source>
        <translation>لا يوجد في هذا الحاسوب برنامج يفتح «{name}».</translation>
    </message>
    <message>
        <source>{older} to {newer}</source>
        <comment>name of a file</comment>
        <translation>{older} إلى {newer}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Printing page {number} of {total}</source>
        <translation>طباعة الصفحة {number} من {total}</translation>
    </message>
    <message>
        <source>The pages were handed to the printer.</source>
        <translation>أُرسلت الصفحات إلى الطابعة.</translation>
    </message>
    <message>
        <source>The pages could not be printed; look at the printer and try again.</source>
        <translation>تعذرت طباعة الصفحات؛ يُرجى التحقق من الطابعة وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>الصفحة {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Who proposes this?</source>
        <translation>مَن يقترح هذا؟</translation>
    </message>
    <message>
        <source>Name of a delegation</source>
        <translation>اسم الوفد</translation>
    </message>
    <message>
        <source>Type a name in any language</source>
        <translation>يُكتب الاسم بأي لغة</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>الأسماء المرشحة</translation>
    </message>
    <message>
        <source>1–9 or Enter takes a candidate · Backspace takes the last name away · Enter on an empty line: that is all</source>
        <translation>‏1–9 أو Enter لاختيار اسم · Backspace لإزالة آخر اسم · Enter في سطر فارغ: اكتملت القائمة</translation>
    </message>
    <message>
        <source>No name of a delegation begins so.</source>
        <translation>لا يبدأ اسم أي وفد هكذا.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>لا أحد بعد.</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>no fate</source>
        <comment>of an ask that cannot be followed</comment>
        <translation>بلا مآل</translation>
    </message>
    <message>
        <source>{place} (asked of {old})</source>
        <translation>‏{place} (طُلب بشأن {old})</translation>
    </message>
    <message>
        <source>speaks to {draft}</source>
        <translation>يتعلق بـ {draft}</translation>
    </message>
    <message>
        <source>A draft in a dossier needs a label; give it one, for example with --label.</source>
        <translation>يحتاج المشروع في الإضبارة إلى تسمية؛ يُرجى إعطاؤه تسمية، مثلاً باستعمال --label.</translation>
    </message>
    <message>
        <source>A label or symbol belongs to one draft; import the files one by one.</source>
        <translation>التسمية أو الرمز لمشروع واحد؛ يُرجى استيراد الملفات واحداً واحداً.</translation>
    </message>
    <message>
        <source>A note needs a text, a colour or a priority; write something, or leave it.</source>
        <translation>تحتاج الملاحظة إلى نص أو لون أو أولوية؛ يُرجى كتابة شيء أو تركها.</translation>
    </message>
    <message>
        <source>A note stands on words of the draft; choose some, or make it on the whole provision.</source>
        <translation>تستند الملاحظة إلى كلمات من المشروع؛ يُرجى اختيار بعضها، أو جعلها على الحكم كله.</translation>
    </message>
    <message>
        <source>A part of a text needs the draft that it edits; choose that draft.</source>
        <translation>يحتاج جزء النص إلى المشروع الذي يعدّله؛ يُرجى اختيار ذلك المشروع.</translation>
    </message>
    <message>
        <source>A position needs a place; say the article it is about.</source>
        <translation>يحتاج الموقف إلى موضع؛ يُرجى بيان المادة التي يتعلق بها.</translation>
    </message>
    <message>
        <source>A position needs an actor; say whose it is.</source>
        <translation>يحتاج الموقف إلى طرف؛ يُرجى بيان صاحبه.</translation>
    </message>
    <message>
        <source>A proposal needs a place; say the article it speaks to.</source>
        <translation>يحتاج المقترح إلى موضع؛ يُرجى بيان المادة التي يتعلق بها.</translation>
    </message>
    <message>
        <source>A proposal needs an actor; say who proposes it.</source>
        <translation>يحتاج المقترح إلى طرف؛ يُرجى بيان مَن يقترحه.</translation>
    </message>
    <message>
        <source>Bringing the dossier up to date</source>
        <translation>تحديث الإضبارة</translation>
    </message>
    <message>
        <source>Choose the words for the note first, or make it on the whole provision.</source>
        <translation>يُرجى أولاً اختيار كلمات الملاحظة، أو جعلها على الحكم كله.</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>تكوين الصفحات</translation>
    </message>
    <message>
        <source>Finding the provisions of {0}</source>
        <translation>البحث عن أحكام {0}</translation>
    </message>
    <message>
        <source>Following provisions</source>
        <translation>متابعة الأحكام</translation>
    </message>
    <message>
        <source>Following what was agreed and asked</source>
        <translation>متابعة ما اتُّفق عليه وما طُلب</translation>
    </message>
    <message>
        <source>Following what was asked</source>
        <translation>متابعة ما طُلب</translation>
    </message>
    <message>
        <source>Keeping a copy of the dossier</source>
        <translation>حفظ نسخة من الإضبارة</translation>
    </message>
    <message>
        <source>Looking for who asked</source>
        <translation>البحث عمن طلب</translation>
    </message>
    <message>
        <source>Name the delegation that asked for the change.</source>
        <translation>يُرجى ذكر الوفد الذي طلب التغيير.</translation>
    </message>
    <message>
        <source>No proposal of the dossier has an ask “{0}”; `travaux proposals` with --json lists them.</source>
        <translation>لا يتضمن أي مقترح في الإضبارة الطلب «{0}»؛ تُسرد الطلبات بالأمر `travaux proposals` مع --json.</translation>
    </message>
    <message>
        <source>None of the drafts has “{0}”; name a provision as one of them prints it.</source>
        <translation>لا يوجد «{0}» في أي من المشاريع؛ سمِّ الحكم كما يرد في أحدها.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “{0}”; choose another one.</source>
        <translation>لا يمكن كتابة شيء في المجلد «{0}»؛ يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Page {0} of “{1}” holds more letters than a page can; save the draft again as PDF.</source>
        <translation>تحتوي الصفحة {0} من «{1}» على أحرف أكثر مما تتسع له صفحة؛ احفظ المشروع من جديد بصيغة PDF.</translation>
    </message>
    <message>
        <source>Page {0} of “{1}” is damaged; get the file again, or save it anew.</source>
        <translation>الصفحة {0} من «{1}» تالفة؛ احصل على الملف مرة أخرى أو احفظه من جديد.</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>إعداد الصفحات</translation>
    </message>
    <message>
        <source>Reading proposals</source>
        <translation>قراءة المقترحات</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>قراءة {0}</translation>
    </message>
    <message>
        <source>Say where it is recorded who asked (a paper, a meeting, a note): no name stands without evidence.</source>
        <translation>يُرجى بيان أين سُجل مَن طلب (وثيقة أو جلسة أو مذكرة): لا يُذكر اسم بلا دليل.</translation>
    </message>
    <message>
        <source>Say where this text was shown, as “screen in room 2, informal on article 6”.</source>
        <translation>يُرجى بيان أين عُرض هذا النص، مثل «شاشة القاعة 2، مشاورة غير رسمية بشأن المادة 6».</translation>
    </message>
    <message>
        <source>Say where this was said, as “plenary, 3 May, morning”: a stance without a source is none.</source>
        <translation>يُرجى بيان أين قيل هذا، مثل «الجلسة العامة، 3 أيار/مايو، صباحاً»: لا موقف بلا مصدر.</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>ترتيب الصفحات</translation>
    </message>
    <message>
        <source>Looking what was added to {draft}</source>
        <translation>يجري النظر فيما أضيف إلى {draft}</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was stored.</source>
        <translation>توقفت القراءة؛ ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Telling the lives of provisions</source>
        <translation>تتبع مسارات الأحكام</translation>
    </message>
    <message>
        <source>The actors in “{0}” cannot be read: {1}.</source>
        <translation>تعذرت قراءة الأطراف في «{0}»: {1}.</translation>
    </message>
    <message>
        <source>The address does not say which dossier in which database; write it as {0}.</source>
        <translation>لا يذكر العنوان أي إضبارة ولا في أي قاعدة بيانات؛ يُرجى كتابته هكذا: {0}.</translation>
    </message>
    <message>
        <source>The address says “{0}”, which it cannot; it may say {1}.</source>
        <translation>يتضمن العنوان «{0}» وهذا غير جائز؛ ويجوز أن يتضمن: {1}.</translation>
    </message>
    <message>
        <source>The connection to the server of the dossier “{0}” broke off; open it again, and see whether what you did last is in it.</source>
        <translation>انقطع الاتصال بخادم الإضبارة «{0}»؛ يُرجى فتحها مجدداً والتحقق مما إذا كان آخر ما قمتم به موجوداً فيها.</translation>
    </message>
    <message>
        <source>The database keeps texts as {0}; have one made that keeps them as UTF8.</source>
        <translation>تحفظ قاعدة البيانات النصوص بترميز {0}؛ يُرجى طلب إنشاء قاعدة تحفظها بترميز UTF8.</translation>
    </message>
    <message>
        <source>The dossier already has a draft “{0}”; give this one another label.</source>
        <translation>في الإضبارة مشروع باسم «{0}» من قبل؛ يُرجى إعطاء هذا تسمية أخرى.</translation>
    </message>
    <message>
        <source>The dossier has no draft “{0}” any more; open it again.</source>
        <translation>لم يعد في الإضبارة مشروع باسم «{0}»؛ يُرجى فتحها من جديد.</translation>
    </message>
    <message>
        <source>The dossier has no draft “{0}”; its drafts are: {1}.</source>
        <translation>ليس في الإضبارة مشروع باسم «{0}»؛ ومشاريعها هي: {1}.</translation>
    </message>
    <message>
        <source>The dossier has no drafts, and so no notes on them; import a draft first.</source>
        <translation>ليس في الإضبارة مشاريع، ولا ملاحظات عليها إذن؛ يُرجى أولاً استيراد مشروع.</translation>
    </message>
    <message>
        <source>The dossier has no drafts, and so no record of a negotiation; import a draft first.</source>
        <translation>لا يضم الملف أي مشاريع، ومن ثم لا سجل للمفاوضات؛ استورد مشروعا أولا.</translation>
    </message>
    <message>
        <source>The dossier has no proposal “{0}”; `travaux proposals` lists those there are.</source>
        <translation>ليس في الإضبارة المقترح «{0}»؛ تُسرد المقترحات الموجودة بالأمر `travaux proposals`.</translation>
    </message>
    <message>
        <source>The dossier has this proposal paper no more; open it again.</source>
        <translation>لم تعد وثيقة المقترحات هذه في الإضبارة؛ يُرجى فتح الإضبارة من جديد.</translation>
    </message>
    <message>
        <source>No copy of the dossier “{0}” could be kept in “{1}” ({2}); see that files can be written there.</source>
        <translation>تعذّر حفظ نسخة من الإضبارة «{0}» في «{1}» ({2})؛ يُرجى التأكد من إمكان الكتابة هناك.</translation>
    </message>
    <message>
        <source>The copy “{0}” cannot be put in the place of “{1}” ({2}); see that files can be written there.</source>
        <translation>لا يمكن وضع النسخة «{0}» مكان «{1}» ({2})؛ يُرجى التأكد من إمكان الكتابة هناك.</translation>
    </message>
    <message>
        <source>The copy “{0}” is not locked, and “{1}” is; lock the copy first.</source>
        <translation>النسخة «{0}» غير مقفلة في حين أن «{1}» مقفلة؛ أقفل النسخة أولًا.</translation>
    </message>
    <message>
        <source>The copy “{0}” is not sound itself; choose another one.</source>
        <translation>النسخة «{0}» نفسها تالفة؛ يُرجى اختيار نسخة أخرى.</translation>
    </message>
    <message>
        <source>The dossier “{0}” cannot be opened or made here; choose another folder.</source>
        <translation>لا يمكن فتح الإضبارة «{0}» ولا إنشاؤها هنا؛ يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>The dossier “{0}” cannot be read from its disk; copy it to another one.</source>
        <translation>لا يمكن قراءة الإضبارة «{0}» من قرصها؛ يُرجى نسخها إلى قرص آخر.</translation>
    </message>
    <message>
        <source>The dossier “{0}” has a text in it that is none; it cannot be merged.</source>
        <translation>في الإضبارة «{0}» نص ليس بنص؛ لا يمكن دمجها.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is damaged; its newest sound copy is “{1}” in “{2}”: go on with that one.</source>
        <translation>الإضبارة «{0}» تالفة؛ أحدث نسخة سليمة منها هي «{1}» في «{2}»: يُرجى متابعة العمل بها.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is damaged; ask your colleague for another copy of it.</source>
        <translation>الإضبارة «{0}» تالفة؛ يُرجى طلب نسخة أخرى منها من الزميل.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is damaged; use a copy of it.</source>
        <translation>الإضبارة «{0}» تالفة؛ يُرجى استعمال نسخة منها.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is in use by another program; close it there and try again.</source>
        <translation>الإضبارة «{0}» قيد الاستعمال في برنامج آخر؛ يُرجى إغلاقها فيه ثم المحاولة مجدداً.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is locked, and a copy of this sort would not be; unlock it first.</source>
        <translation>الإضبارة «{0}» مقفلة، ونسخة من هذا النوع لن تكون كذلك؛ يُرجى فتح قفلها أولاً.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is locked, and what is compared without being kept is not; add the other draft to it instead.</source>
        <translation>الإضبارة «{0}» مقفلة، وما يُقارن دون حفظ ليس كذلك؛ فأضف إليها المشروع الآخر بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The dossier “{0}” has in it what Travaux never makes (“{1}”), and nothing of it was read; its newest sound copy is “{2}” in “{3}”: go on with that one.</source>
        <translation>في الإضبارة «{0}» ما لا ينشئه Travaux أبدًا («{1}»)، ولم يُقرأ منها شيء؛ أحدث نسخة سليمة منها هي «{2}» في «{3}»: يُرجى متابعة العمل بها.</translation>
    </message>
    <message>
        <source>The dossier “{0}” has in it what Travaux never makes (“{1}”), and nothing of it was read; use another copy of it.</source>
        <translation>في الإضبارة «{0}» ما لا ينشئه Travaux أبدًا («{1}»)، ولم يُقرأ منها شيء؛ يُرجى استخدام نسخة أخرى منها.</translation>
    </message>
    <message>
        <source>The dossier “{0}” on the server is damaged; have it restored from the server’s backup.</source>
        <translation>الإضبارة «{0}» على الخادم تالفة؛ يُرجى طلب استعادتها من النسخة الاحتياطية للخادم.</translation>
    </message>
    <message>
        <source>The dossier “{0}” on the server has in it what Travaux never makes (“{1}”), and nothing of it was read; ask whoever looks after it to take that out.</source>
        <translation>في الإضبارة «{0}» على الخادم ما لا ينشئه Travaux أبدًا («{1}»)، ولم يُقرأ منها شيء؛ يُرجى أن يُطلب ممن يديره إزالة ذلك.</translation>
    </message>
    <message>
        <source>You may not look into the dossier “{0}” on the server (the right USAGE on its schema is missing); ask whoever looks after it.</source>
        <translation>لا يُسمح لك بالاطلاع على الإضبارة «{0}» على الخادم (حق USAGE على مخططها غير ممنوح)؛ يُرجى مراجعة من يديره.</translation>
    </message>
    <message>
        <source>You may not read all of the dossier “{0}” on the server (the right SELECT on “{1}” is missing); ask whoever looks after it.</source>
        <translation>لا يُسمح لك بقراءة الإضبارة «{0}» كلها على الخادم (حق SELECT على «{1}» غير ممنوح)؛ يُرجى مراجعة من يديره.</translation>
    </message>
    <message>
        <source>“{0}” is not written in UTF-8; write it anew, or choose another name.</source>
        <translation>«{0}» غير مكتوب بترميز UTF-8؛ يُرجى كتابته من جديد أو اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was made by somebody else just now; open it.</source>
        <translation>أنشأ شخص آخر الإضبارة «{0}» للتو؛ يُرجى فتحها.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was moved, replaced or taken away while it was open; what you did last is not in it: open it again.</source>
        <translation>نُقلت الإضبارة «{0}» أو استُبدلت أو أُزيلت وهي مفتوحة؛ وآخر ما قمتم به غير موجود فيها: يُرجى فتحها من جديد.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was not closed in order the last time, and nothing may be written here; copy it with what lies beside it to a folder of your own.</source>
        <translation>لم تُغلق الإضبارة «{0}» على نحو سليم في المرة السابقة، ولا يمكن الكتابة هنا؛ يُرجى نسخها مع ما يوجد إلى جانبها إلى مجلد خاص بكم.</translation>
    </message>
    <message>
        <source>The server on {0} does not let you in or cannot be reached; it was said: {1}</source>
        <translation>الخادم على {0} لا يسمح بالدخول أو يتعذر الوصول إليه؛ الرد: {1}</translation>
    </message>
    <message>
        <source>The server on {0} does not take this password or cannot be reached; it was said: {1}</source>
        <translation>الخادم على {0} لا يقبل كلمة السر هذه أو يتعذر الوصول إليه؛ الرد: {1}</translation>
    </message>
    <message>
        <source>There is already something called “{0}” on the server; choose another name for the new dossier.</source>
        <translation>يوجد بالفعل على الخادم شيء باسم «{0}»؛ يُرجى اختيار اسم آخر للإضبارة الجديدة.</translation>
    </message>
    <message>
        <source>There is already something called “{0}”; choose another name for the copy.</source>
        <translation>يوجد بالفعل شيء باسم «{0}»؛ يُرجى اختيار اسم آخر للنسخة.</translation>
    </message>
    <message>
        <source>There is no dossier “{0}” on the server; check the name.</source>
        <translation>لا توجد الإضبارة «{0}» على الخادم؛ يُرجى التحقق من الاسم.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is larger than a dossier can be that is merged ({1} GB).</source>
        <translation>الإضبارة «{0}» أكبر مما يمكن أن تكون عليه إضبارة تُدمج ({1} غيغابايت).</translation>
    </message>
    <message>
        <source>There is no conflict {0} any more.</source>
        <translation>لم يعد هناك تعارض {0}.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is locked; give its passphrase to open it.</source>
        <translation>الإضبارة «{0}» مقفلة؛ أدخل عبارة مرورها لفتحها.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “{0}”; type it again.</source>
        <translation>ليست هذه عبارة مرور «{0}»؛ أعد كتابتها.</translation>
    </message>
    <message>
        <source>This passphrase does not open “{0}”: it is another one, or the file is damaged; type it again, or take another copy of the file.</source>
        <translation>عبارة المرور هذه لا تفتح «{0}»: إما أنها عبارة أخرى أو أن الملف تالف؛ أعد كتابتها، أو استخدم نسخة أخرى من الملف.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was locked by a newer version of Travaux; update Travaux to open it.</source>
        <translation>أُقفلت الإضبارة «{0}» بإصدار أحدث من Travaux؛ يُرجى تحديث Travaux لفتحها.</translation>
    </message>
    <message>
        <source>An empty passphrase keeps nothing from anybody; choose some words.</source>
        <translation>عبارة المرور الفارغة لا تحمي شيئًا؛ اختر بعض الكلمات.</translation>
    </message>
    <message>
        <source>The dossier “{0}” is not locked; there is no passphrase to take away.</source>
        <translation>الإضبارة «{0}» غير مقفلة؛ ليست هناك عبارة مرور تُزال.</translation>
    </message>
    <message>
        <source>The dossier “{0}” cannot be written anew ({1}); see that files can be written beside it.</source>
        <translation>تتعذر إعادة كتابة الإضبارة «{0}» ({1})؛ تأكد من إمكان كتابة ملفات إلى جانبها.</translation>
    </message>
    <message>
        <source>Making a key from the passphrase</source>
        <translation>توليد مفتاح من عبارة المرور</translation>
    </message>
    <message>
        <source>Writing the copies of the dossier anew</source>
        <translation>إعادة كتابة نسخ الإضبارة</translation>
    </message>
    <message>
        <source>Writing the dossier anew</source>
        <translation>إعادة كتابة الإضبارة</translation>
    </message>
    <message>
        <source>There is no room on the disk for the dossier “{0}”; free some and try again.</source>
        <translation>لا يوجد متسع على القرص للإضبارة «{0}»؛ يُرجى إخلاء مساحة ثم المحاولة مجدداً.</translation>
    </message>
    <message>
        <source>There is no room on the server; have some freed and try again.</source>
        <translation>لا توجد مساحة على الخادم؛ يُرجى طلب إخلاء بعضها ثم المحاولة مجدداً.</translation>
    </message>
    <message>
        <source>There is no sound copy of the dossier “{0}” beside it.</source>
        <translation>لا توجد نسخة سليمة من الإضبارة «{0}» إلى جانبها.</translation>
    </message>
    <message>
        <source>There was no room for a copy of the dossier “{0}” in “{1}”; free some, so that one can be kept.</source>
        <translation>لم يكن ثمة متسع لنسخة من الإضبارة «{0}» في «{1}»؛ يُرجى إخلاء مساحة ليتسنى حفظ نسخة.</translation>
    </message>
    <message>
        <source>The dossier “{0}” cannot be read: {1}.</source>
        <translation>تعذرت قراءة الإضبارة «{0}»: {1}.</translation>
    </message>
    <message>
        <source>The dossier “{0}” may not be changed here; copy it to a folder of your own first.</source>
        <translation>لا يمكن تغيير الإضبارة «{0}» هنا؛ يُرجى أولاً نسخها إلى مجلد خاص بكم.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was made by a newer version of Travaux; update Travaux to open it.</source>
        <translation>أُعدت الإضبارة «{0}» بإصدار أحدث من Travaux؛ يُرجى تحديث Travaux لفتحها.</translation>
    </message>
    <message>
        <source>The dossier “{0}” was opened for reading only; nothing was changed.</source>
        <translation>فُتحت الإضبارة «{0}» للقراءة فقط؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>The draft “{0}” was changed meanwhile; open the dossier again.</source>
        <translation>تغيّر المشروع «{0}» في هذه الأثناء؛ يُرجى فتح الإضبارة من جديد.</translation>
    </message>
    <message>
        <source>The drafts of the dossier were changed meanwhile; open it again.</source>
        <translation>تغيّرت مشاريع الإضبارة في هذه الأثناء؛ يُرجى فتحها من جديد.</translation>
    </message>
    <message>
        <source>The file “{0}” cannot be written ({1}); choose another name.</source>
        <translation>تعذرت كتابة الملف «{0}» ({1})؛ يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>The file “{0}” is in the dossier already, as draft “{1}”.</source>
        <translation>الملف «{0}» موجود في الإضبارة من قبل، وهو المشروع «{1}».</translation>
    </message>
    <message>
        <source>The file “{0}” may not be changed; choose another name.</source>
        <translation>لا يمكن تغيير الملف «{0}»؛ يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>The folder “{0}” does not exist; make it first, or choose another one.</source>
        <translation>لا وجود للمجلد «{0}»؛ يُرجى إنشاؤه أولاً أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>The font {0} is missing: install Travaux again, then print once more.</source>
        <translation>الخط {0} غير موجود: يُرجى تثبيت Travaux من جديد ثم إعادة الطباعة.</translation>
    </message>
    <message>
        <source>An archive takes no file with the sign “{0}” (U+{1}), which no font here can show; replace it, or choose other pages.</source>
        <translation>لا يجوز أن يتضمن ملف للأرشيف العلامة «{0}» (U+{1}) التي لا يمكن لأي خط هنا إظهارها؛ استبدلها أو اختر صفحات أخرى.</translation>
    </message>
    <message>
        <source>The program “{0}” could not do its work (code {1}).</source>
        <translation>تعذر على البرنامج «{0}» أداء عمله (الرمز {1}).</translation>
    </message>
    <message>
        <source>The program “{0}” is not installed; install it and try again.</source>
        <translation>البرنامج «{0}» غير مثبت؛ يُرجى تثبيته وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>The program “{0}” took longer than {1} seconds and was stopped.</source>
        <translation>استغرق البرنامج «{0}» أكثر من {1} ثانية فأُوقف.</translation>
    </message>
    <message>
        <source>The proposal with the ask “{0}” was rejected; settle it anew in the review first.</source>
        <translation>استُبعد المقترح الذي يتضمن الطلب «{0}»؛ يُرجى أولاً البتّ فيه من جديد في المراجعة.</translation>
    </message>
    <message>
        <source>The proposals of “{0}” are in the dossier already, from “{1}”.</source>
        <translation>مقترحات «{0}» موجودة في الإضبارة من قبل، من «{1}».</translation>
    </message>
    <message>
        <source>The resources of Travaux are missing from “{0}”; install it again.</source>
        <translation>موارد Travaux غير موجودة في «{0}»؛ يُرجى تثبيته من جديد.</translation>
    </message>
    <message>
        <source>The sample is not part of this installation; open a dossier of your own.</source>
        <translation>العيّنة ليست جزءاً من هذا التثبيت؛ يُرجى فتح إضبارة خاصة بكم.</translation>
    </message>
    <message>
        <source>There are no words to keep; paste the text that was shown.</source>
        <translation>لا كلمات تُحفظ؛ يُرجى لصق النص الذي عُرض.</translation>
    </message>
    <message>
        <source>There is already something called “{0}”; choose another name for the new dossier.</source>
        <translation>يوجد شيء باسم «{0}» من قبل؛ يُرجى اختيار اسم آخر للإضبارة الجديدة.</translation>
    </message>
    <message>
        <source>There is no actor {0} that could be amended; give its “type” and “short” name.</source>
        <translation>لا يوجد طرف {0} يمكن تعديله؛ يُرجى إعطاء «type» واسم «short».</translation>
    </message>
    <message>
        <source>There is no actor “{0}”; the nearest names are {1}.</source>
        <translation>لا يوجد طرف باسم «{0}»؛ أقرب الأسماء هي {1}.</translation>
    </message>
    <message>
        <source>There is no actor “{0}”; `travaux actors NAME` shows how a name resolves.</source>
        <translation>لا يوجد الطرف «{0}»؛ يبيّن الأمر `travaux actors NAME` كيف يُفهم الاسم.</translation>
    </message>
    <message>
        <source>There is no change “{0}” between these two drafts; `travaux compare` lists them.</source>
        <translation>لا يوجد التغيير «{0}» بين هذين المشروعين؛ تُسرد التغييرات بالأمر `travaux compare`.</translation>
    </message>
    <message>
        <source>There is no dossier “{0}”; check the name and the folder.</source>
        <translation>لا توجد الإضبارة «{0}»؛ يُرجى التحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>There is no draft “{0}” in the dossier; name one that is there ({1}).</source>
        <translation>لا يوجد المشروع «{0}» في الإضبارة؛ يُرجى ذكر مشروع موجود ({1}).</translation>
    </message>
    <message>
        <source>There is no file “{0}”; check its name.</source>
        <translation>لا يوجد الملف «{0}»؛ يُرجى التحقق من اسمه.</translation>
    </message>
    <message>
        <source>Nobody has looked at how the draft “{0}” was read.</source>
        <translation>لم يتحقق أحد من قراءة المشروع «{0}».</translation>
    </message>
    <message>
        <source>Nothing makes it doubtful how the draft “{0}” was read: there is nothing to be looked at.</source>
        <translation>لا شيء يدعو إلى الشك في قراءة المشروع «{0}»: لا حاجة إلى التحقق.</translation>
    </message>
    <message>
        <source>There is no notation profile “{0}”: choose one of {1}.</source>
        <translation>لا يوجد نمط الترميز «{0}»: يُرجى اختيار أحد الأنماط {1}.</translation>
    </message>
    <message>
        <source>There is no notation profile “{0}”; the profiles are {1}.</source>
        <translation>لا يوجد نمط الترميز «{0}»؛ والأنماط هي {1}.</translation>
    </message>
    <message>
        <source>There is no room on the disk for “{0}”; free some and try again.</source>
        <translation>لا متسع في القرص لـ «{0}»؛ يُرجى إخلاء بعضه وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>There is no {0} to read; choose another reading.</source>
        <translation>لا يوجد {0} للقراءة؛ يُرجى اختيار قراءة أخرى.</translation>
    </message>
    <message>
        <source>There is no “{0}” in {1}; write the place as it is printed there.</source>
        <translation>لا يوجد «{0}» في {1}؛ يُرجى كتابة الموضع كما طُبع فيه.</translation>
    </message>
    <message>
        <source>This is no address of a server; write it as {0}.</source>
        <translation>هذا ليس عنوان خادم؛ يُرجى كتابته هكذا: {0}.</translation>
    </message>
    <message>
        <source>This takes more memory than there is for it; try a smaller document.</source>
        <translation>يتطلب هذا ذاكرة أكبر مما هو متاح له؛ يُرجى تجربة وثيقة أصغر.</translation>
    </message>
    <message>
        <source>This took longer than {0} seconds and was stopped; try a smaller document.</source>
        <translation>استغرق هذا أكثر من {0} ثانية فأُوقف؛ يُرجى تجربة وثيقة أصغر.</translation>
    </message>
    <message>
        <source>To {0} something, say the wording that is proposed.</source>
        <translation>من أجل {0}، يُرجى بيان الصياغة المقترحة.</translation>
    </message>
    <message>
        <source>What conflict {0} is about is not in the dossier any more; keep what is there.</source>
        <translation>ما يتعلق به التعارض {0} لم يعد في الإضبارة؛ يُرجى إبقاء ما فيها.</translation>
    </message>
    <message>
        <source>What was copied cannot be read; paste it as plain text.</source>
        <translation>تعذرت قراءة ما نُسخ؛ يُرجى لصقه نصاً عادياً.</translation>
    </message>
    <message>
        <source>What was copied is too large; copy the part that is needed, or save it as a file and import that.</source>
        <translation>ما نُسخ أكبر من اللازم؛ يُرجى نسخ الجزء المطلوب، أو حفظه في ملف واستيراده.</translation>
    </message>
    <message>
        <source>What was pasted cannot be read as {0}; choose another place, or paste the whole text.</source>
        <translation>لا يمكن قراءة ما أُلصق على أنه {0}؛ يُرجى اختيار موضع آخر أو لصق النص بأكمله.</translation>
    </message>
    <message>
        <source>What was pasted has not one article for each of {0}; paste one after the other, or the whole text.</source>
        <translation>ليس في النص الملصق مادة واحدة لكل من {0}؛ ألصقها واحدة تلو الأخرى، أو ألصق النص الكامل.</translation>
    </message>
    <message>
        <source>Who belonged to {0} on the day of the draft is not known.</source>
        <translation>لا يُعرف مَن كان عضوا في {0} في يوم المشروع.</translation>
    </message>
    <message>
        <source>Two files cannot replace one draft; choose one of them.</source>
        <translation>لا يمكن لملفين أن يحلا محل مشروع واحد؛ اختر أحدهما.</translation>
    </message>
    <message>
        <source>You may not do this with the dossier “{0}” on the server; ask whoever looks after it.</source>
        <translation>لا يحق لكم القيام بذلك في الإضبارة «{0}» على الخادم؛ يُرجى مراجعة المسؤول عنه.</translation>
    </message>
    <message>
        <source>{0} and {1} are in one language; compare them instead.</source>
        <translation>‏{0} و{1} بلغة واحدة؛ يُرجى مقارنتهما بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>{0} cannot be removed while something rests on it ({1}); take that back first.</source>
        <translation>لا يمكن إزالة {0} ما دام شيء يستند إليه ({1})؛ يُرجى أولاً التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>{0} has no such provision any more; choose one in the text.</source>
        <translation>لم يعد هذا الحكم في {0}؛ يُرجى اختيار حكم في النص.</translation>
    </message>
    <message>
        <source>{0} has no “{1}”; write its address as the draft prints it, as “Article 5(2)”.</source>
        <translation>لا يتضمن {0} «{1}»؛ يُرجى كتابة الموضع كما يطبعه المشروع، مثل «المادة 5(2)».</translation>
    </message>
    <message>
        <source>{0} is not among the drafts that are followed: {1}.</source>
        <translation>ليس {0} بين المشاريع المتابَعة: {1}.</translation>
    </message>
    <message>
        <source>{0} is not an actor; see docs/formats.md for its form.</source>
        <translation>ليس {0} طرفاً؛ انظر docs/formats.md لمعرفة شكله.</translation>
    </message>
    <message>
        <source>{0}, said to be a member of {1}, is no actor that is known; add it.</source>
        <translation>‏{0}، المذكور عضواً في {1}، ليس طرفاً معروفاً؛ يُرجى إضافته.</translation>
    </message>
    <message>
        <source>{0}: an actor needs an “id” of capital letters and digits, such as XAR.</source>
        <translation>‏{0}: يحتاج الطرف إلى «id» من أحرف كبيرة وأرقام، مثل XAR.</translation>
    </message>
    <message>
        <source>{0}: each of “members” needs the id of a “member”.</source>
        <translation>‏{0}: يحتاج كل عنصر في «members» إلى معرّف «member».</translation>
    </message>
    <message>
        <source>{0}: each of “names” needs a “name”.</source>
        <translation>‏{0}: يحتاج كل عنصر في «names» إلى «name».</translation>
    </message>
    <message>
        <source>{0}: give both “type” and “short” name for a new actor, neither to amend a known one.</source>
        <translation>‏{0}: يُرجى إعطاء «type» واسم «short» معاً لطرف جديد، وعدم إعطاء أي منهما لتعديل طرف معروف.</translation>
    </message>
    <message>
        <source>{0}: who opted out ({1}) has no dates; end a membership with “until”.</source>
        <translation>‏{0}: مَن اختار عدم المشاركة ({1}) لا تواريخ له؛ تُنهى العضوية باستعمال «until».</translation>
    </message>
    <message>
        <source>{0}: {1} would leave before it joins.</source>
        <translation>‏{0}: يغادر {1} قبل انضمامه.</translation>
    </message>
    <message>
        <source>{0}: “short” is empty.</source>
        <translation>‏{0}: «short» فارغ.</translation>
    </message>
    <message>
        <source>{0}: “{1}” has a value of the wrong kind; see docs/formats.md for its form.</source>
        <translation>‏{0}: قيمة «{1}» من نوع خاطئ؛ انظر docs/formats.md لمعرفة شكلها.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is no date; write it as 2024-08-09.</source>
        <translation>‏{0}: ليس «{1}» تاريخاً؛ يُرجى كتابته هكذا 2024-08-09.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is no list of objects; see docs/formats.md for its form.</source>
        <translation>‏{0}: ليس «{1}» قائمة كائنات؛ انظر docs/formats.md لمعرفة شكلها.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is not known here; known are {2}.</source>
        <translation>‏{0}: «{1}» غير معروف هنا؛ والمعروف {2}.</translation>
    </message>
    <message>
        <source>“{0}” contains a document type definition, which is not allowed; save it again from {1}.</source>
        <translation>يحوي «{0}» تعريف نوع مستند، وهو غير مسموح به؛ يُرجى حفظه من جديد في {1}.</translation>
    </message>
    <message>
        <source>“{0}” holds no proposals; add a paper with some first.</source>
        <translation>لا يحوي «{0}» أي مقترحات؛ أضف أولاً وثيقة فيها مقترحات.</translation>
    </message>
    <message>
        <source>“{0}” is no name for a dossier; let it end in .travaux.</source>
        <translation>«{0}» ليس اسماً لإضبارة؛ يُرجى أن ينتهي بـ .travaux.</translation>
    </message>
    <message>
        <source>No picture of a page of “{0}” is kept; if its report names pages that it lacks, import its file again.</source>
        <translation>لا صورة محفوظة لصفحة من «{0}»؛ إن سمّى تقريره صفحات تنقصه فأعد استيراد ملفه.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: a part is longer than it says; save it again from {1}.</source>
        <translation>‏«{0}» تالف: جزء منه أطول مما يذكر؛ يُرجى حفظه من جديد في {1}.</translation>
    </message>
    <message>
        <source>“{0}” is malformed{1}; open it in {2}, save it again and import the new file.</source>
        <translation>بنية «{0}» غير سليمة{1}؛ يُرجى فتحه في {2} وحفظه من جديد واستيراد الملف الجديد.</translation>
    </message>
    <message>
        <source>“{0}” is not a {1} file or was cut off; get a fresh copy and try again.</source>
        <translation>‏«{0}» ليس ملف {1} أو هو مبتور؛ يُرجى الحصول على نسخة جديدة وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>There is already something called “{0}”; name a folder that is not there yet.</source>
        <translation>يوجد شيء باسم «{0}» من قبل؛ سمِّ مجلداً غير موجود بعد.</translation>
    </message>
    <message>
        <source>“{0}” is data in JSON, not a text that can be read; choose the file of the draft.</source>
        <translation>«{0}» بيانات JSON وليس نصاً يمكن قراءته؛ يُرجى اختيار ملف المشروع.</translation>
    </message>
    <message>
        <source>“{0}” is a picture ({1}) and holds no words; get the draft itself as DOCX or PDF, or a scan of it as PDF.</source>
        <translation>«{0}» صورة ({1}) لا كلمات فيها؛ يُرجى الحصول على المشروع نفسه بصيغة DOCX أو PDF، أو ممسوحاً ضوئياً بصيغة PDF.</translation>
    </message>
    <message>
        <source>“{0}” is a recording of sound or film; choose the file with the text of the draft.</source>
        <translation>«{0}» تسجيل صوتي أو مرئي؛ يُرجى اختيار الملف الذي فيه نص المشروع.</translation>
    </message>
    <message>
        <source>“{0}” is a compressed file; unpack it, and choose the draft in it.</source>
        <translation>«{0}» ملف مضغوط؛ يُرجى فك ضغطه واختيار المشروع الذي فيه.</translation>
    </message>
    <message>
        <source>“{0}” is a program and no text; choose the file of the draft.</source>
        <translation>«{0}» برنامج وليس نصاً؛ يُرجى اختيار ملف المشروع.</translation>
    </message>
    <message>
        <source>“{0}” is a dossier or another database; open a dossier with “Open a dossier…”, and choose a draft here.</source>
        <translation>«{0}» إضبارة أو قاعدة بيانات أخرى؛ تُفتح الإضبارة بالأمر «فتح إضبارة…»، ويُختار هنا مشروع.</translation>
    </message>
    <message>
        <source>“{0}” is XML in an encoding of mainframes (EBCDIC); save it again as UTF-8.</source>
        <translation>«{0}» ملف XML بترميز الحواسيب المركزية (EBCDIC)؛ يُرجى حفظه من جديد بترميز UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” is a presentation; save it as PDF and choose that.</source>
        <translation>«{0}» عرض تقديمي؛ يُرجى حفظه بصيغة PDF واختيار ذلك الملف.</translation>
    </message>
    <message>
        <source>“{0}” on the server is not a Travaux dossier; check the name.</source>
        <translation>«{0}» على الخادم ليس إضبارة من Travaux؛ يُرجى التحقق من الاسم.</translation>
    </message>
    <message>
        <source>“{0}” unpacks to far more than a {1} file should; save it again from {2}.</source>
        <translation>حجم «{0}» بعد فكّ ضغطه أكبر بكثير مما ينبغي لملف {1}؛ يُرجى حفظه من جديد في {2}.</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: read back, the file does not have the words of the newer draft in {0}; choose another format or layout.</source>
        <translation>لم يُكتب شيء بسبب عطل في البرنامج: عند إعادة القراءة لم تكن في الملف كلمات المشروع الأحدث في {0}؛ اختاروا صيغة أو تخطيطًا آخر.</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: read back, the file does not have the words of the older draft in {0}; choose another format or layout.</source>
        <translation>لم يُكتب شيء بسبب عطل في البرنامج: عند إعادة القراءة لم تكن في الملف كلمات المشروع الأقدم في {0}؛ اختاروا صيغة أو تخطيطًا آخر.</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: read back, what is struck and what is new do not fit each other in {0}; choose another format or layout.</source>
        <translation>لم يُكتب شيء بسبب عطل في البرنامج: عند إعادة القراءة لم يتوافق المشطوب والجديد في {0}؛ اختاروا صيغة أو تخطيطًا آخر.</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: read back, the file does not show change {0}; choose another format or layout.</source>
        <translation>لم يُكتب شيء بسبب عطل في البرنامج: عند إعادة القراءة لم يُظهر الملف التعديل {0}؛ اختاروا صيغة أو تخطيطًا آخر.</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: these words do not stand on the pages: “{0}”; choose another format or layout.</source>
        <translation>لم يُكتب شيء بسبب عطل في البرنامج: هذه الكلمات ليست على الصفحات: «{0}»؛ اختاروا صيغة أو تخطيطًا آخر.</translation>
    </message>
    <message>
        <source>“{0}” could be {1}; write the one you mean.</source>
        <translation>قد يكون «{0}» {1}؛ يُرجى كتابة المقصود.</translation>
    </message>
    <message>
        <source>The server took too long over the dossier “{0}”, and nothing was kept; try again, or ask whoever looks after it.</source>
        <translation>استغرق الخادم وقتاً أطول مما ينبغي مع الإضبارة «{0}»، ولم يُحفظ شيء؛ يُرجى المحاولة من جديد أو سؤال من يتولاها.</translation>
    </message>
    <message>
        <source>The draft “{0}” is not as it was stored, so words, marks or facts of it may be wrong; restore a copy of the dossier, or take the draft out and import its file again.</source>
        <translation>المشروع «{0}» ليس كما حُفظ، فقد تكون فيه كلمات أو علامات أو بيانات خاطئة؛ يُرجى استعادة نسخة من الإضبارة، أو إزالة المشروع واستيراد ملفه من جديد.</translation>
    </message>
    <message>
        <source>The proposal on {0} in “{1}” is not as it was stored, so it may ask or name something else; restore a copy of the dossier, or enter it again.</source>
        <translation>المقترح بشأن {0} في «{1}» ليس كما حُفظ، فقد يطلب أو يسمي شيئاً آخر؛ يُرجى استعادة نسخة من الإضبارة، أو إدخاله من جديد.</translation>
    </message>
    <message>
        <source>The paper “{0}” is not as it was stored; restore a copy of the dossier, or take the paper out and import its file again.</source>
        <translation>الوثيقة «{0}» ليست كما حُفظت؛ يُرجى استعادة نسخة من الإضبارة، أو إزالة الوثيقة واستيراد ملفها من جديد.</translation>
    </message>
    <message>
        <source>The instrument “{0}” is not as it was stored, so words or facts of it may be wrong; restore a copy of the dossier, or take it from the shelf and add its file again.</source>
        <translation>الصك «{0}» ليس كما حُفظ، وقد تكون كلمات أو بيانات منه خاطئة؛ استعد نسخة من الإضبارة، أو اسحبه من الصكوك المرجعية وأضف ملفه من جديد.</translation>
    </message>
    <message>
        <source>The file “{0}” is on the shelf already, as “{1}”.</source>
        <translation>الملف «{0}» موجود بين الصكوك المرجعية بالفعل باسم «{1}».</translation>
    </message>
    <message>
        <source>The text of “{0}” is too long for the shelf.</source>
        <translation>نص «{0}» أطول مما يتسع له صك مرجعي.</translation>
    </message>
    <message>
        <source>“{0}” is on the shelf again by now; take it off, or keep it.</source>
        <translation>«{0}» عاد إلى الصكوك المرجعية في هذه الأثناء؛ أزله أو أبقه.</translation>
    </message>
    <message>
        <source>Somebody else described “{0}” otherwise meanwhile; nothing was put over it.</source>
        <translation>وصف شخص آخر «{0}» وصفا مختلفا في هذه الأثناء؛ ولم يُكتب شيء فوقه.</translation>
    </message>
    <message>
        <source>The shelf has no instrument “{0}”; its instruments are: {1}.</source>
        <translation>ليس بين الصكوك المرجعية صك باسم «{0}»؛ وهي: {1}.</translation>
    </message>
    <message>
        <source>The shelf has no instrument “{0}” any more; open the dossier again.</source>
        <translation>لم يعد بين الصكوك المرجعية صك باسم «{0}»؛ يُرجى فتح الإضبارة من جديد.</translation>
    </message>
    <message>
        <source>“{0}” cannot be a version of itself.</source>
        <translation>لا يمكن أن يكون «{0}» صيغة من نفسه.</translation>
    </message>
    <message>
        <source>A title, a short name, a symbol or a day belongs to one instrument; add the files one by one.</source>
        <translation>العنوان أو الاسم المختصر أو الرمز أو التاريخ يخص صكا واحدا؛ أضف الملفات واحدا واحدا.</translation>
    </message>
    <message>
        <source>The note “{0}” on the draft “{1}” is not as it was stored; restore a copy of the dossier, or delete the note and write it again.</source>
        <translation>الملاحظة «{0}» على المشروع «{1}» ليست كما حُفظت؛ يُرجى استعادة نسخة من الإضبارة، أو حذف الملاحظة وكتابتها من جديد.</translation>
    </message>
    <message>
        <source>An answer to who asked for a change between “{0}” and “{1}” is not as it was stored; restore a copy of the dossier, or take it back and answer again.</source>
        <translation>جواب عمّن طلب تغييراً بين «{0}» و«{1}» ليس كما حُفظ؛ يُرجى استعادة نسخة من الإضبارة، أو سحبه والإجابة من جديد.</translation>
    </message>
    <message>
        <source>The position of “{0}” on {1} is not as it was stored; restore a copy of the dossier, or delete it and enter it again.</source>
        <translation>موقف «{0}» من {1} ليس كما حُفظ؛ يُرجى استعادة نسخة من الإضبارة، أو حذفه وإدخاله من جديد.</translation>
    </message>
    <message>
        <source>What the dossier says of “{0}” is not as it was stored, so a wrong State may be named; restore a copy of the dossier, or enter it again.</source>
        <translation>ما تقوله الإضبارة عن «{0}» ليس كما حُفظ، فقد تُسمّى دولة خطأً؛ يُرجى استعادة نسخة من الإضبارة، أو إدخاله من جديد.</translation>
    </message>
    <message>
        <source>Something that the dossier keeps for itself is not as it was stored (“{0}”); restore a copy of the dossier.</source>
        <translation>شيء تحتفظ به الإضبارة لنفسها ليس كما حُفظ («{0}»)؛ يُرجى استعادة نسخة من الإضبارة.</translation>
    </message>
    <message>
        <source>No copy of the dossier “{0}” was kept today: something in it is not as it was stored; `travaux check` says what, and what to do.</source>
        <translation>لم تُحفظ اليوم نسخة من الإضبارة «{0}»: فيها شيء ليس كما حُفظ؛ يبيّن `travaux check` ما هو وما العمل.</translation>
    </message>
    <message>
        <source>Nothing was written. {0}</source>
        <translation>لم يُكتب شيء. {0}</translation>
    </message>
    <message>
        <source>The log beside the dossier “{0}” is damaged, and what was kept last may not be in it; copy both to a folder of your own, and open it there.</source>
        <translation>السجل بجانب الإضبارة «{0}» تالف، وقد لا يكون فيها آخر ما حُفظ؛ يُرجى نسخ الاثنين إلى مجلد خاص بكم وفتحها هناك.</translation>
    </message>
    <message>
        <source>The log beside the dossier “{0}” is damaged: what was kept last may be lost. Open it again, see what is in it, and enter the rest once more; the log is kept as “{1}”.</source>
        <translation>السجل بجانب الإضبارة «{0}» تالف: قد يكون آخر ما حُفظ قد ضاع. يُرجى فتحها من جديد والنظر فيما فيها وإدخال الباقي مرة أخرى؛ السجل محفوظ باسم «{1}».</translation>
    </message>
    <message>
        <source>{0} said “{1}” on {2} too, and no date tells which is later; give each a date, or take one back.</source>
        <translation>قال {0} أيضا «{1}» بشأن {2}، ولا تاريخ يبين أيهما اللاحق؛ أعط لكل منهما تاريخا أو اسحب أحدهما.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” contradict each other; say which of the two is meant.</source>
        <translation>«{0}» و«{1}» متناقضان؛ قل أيهما المقصود.</translation>
    </message>
    <message>
        <source>“{0}” stands in {1} and was not entered by hand.</source>
        <translation>«{0}» وارد في {1} ولم يُدخل يدويا.</translation>
    </message>
    <message>
        <source>There is no proposal “{0}”; `travaux proposals` lists them all.</source>
        <translation>لا يوجد مقترح «{0}»؛ يسردها كلها الأمر `travaux proposals`.</translation>
    </message>
    <message>
        <source>{0} is “{1}” here and “{2}” there; give one of the two another id, then merge.</source>
        <translation>{0} هو «{1}» هنا و«{2}» هناك؛ أعطِ أحدهما معرّفًا آخر، ثم ادمج.</translation>
    </message>
    <message>
        <source>A dossier on a server has a name of at most {0} letters; choose a shorter one.</source>
        <translation>لا يتجاوز اسم الإضبارة على الخادم {0} حرفاً؛ يُرجى اختيار اسم أقصر.</translation>
    </message>
    <message>
        <source>A dossier cannot be merged into itself; name the one of your colleague.</source>
        <translation>لا يمكن دمج إضبارة في نفسها؛ يُرجى تعيين إضبارة الزميل.</translation>
    </message>
    <message>
        <source>A short title has {0} letters at most.</source>
        <translation>العنوان المختصر لا يتجاوز {0} حرفاً.</translation>
    </message>
    <message>
        <source>A part of the program ended before its work was done; close other programs and try again, or save the file anew.</source>
        <translation>توقف جزء من البرنامج قبل إتمام عمله؛ يُرجى إغلاق برامج أخرى وإعادة المحاولة، أو حفظ الملف من جديد.</translation>
    </message>
    <message>
        <source>An address holds no password, since other programs can read it; keep the password in the file .pgpass of your home folder, or have it asked for.</source>
        <translation>لا يتضمن العنوان كلمة سر لأن برامج أخرى يمكنها قراءته؛ يُرجى حفظ كلمة السر في الملف ‎.pgpass في مجلدكم الشخصي، أو إدخالها عند طلبها.</translation>
    </message>
    <message>
        <source>Comparing the words</source>
        <translation>مقارنة الكلمات</translation>
    </message>
    <message>
        <source>Comparing with the sources</source>
        <translation>المقارنة بالمصادر</translation>
    </message>
    <message>
        <source>Copies of a dossier on a server are the server’s own; ask whoever looks after it.</source>
        <translation>نسخ الإضبارة الموجودة على خادم يتولاها الخادم نفسه؛ يُرجى مراجعة المسؤول عنه.</translation>
    </message>
    <message>
        <source>Keeping pictures of pages of {0}</source>
        <translation>حفظ صور صفحات من {0}</translation>
    </message>
    <message>
        <source>Looking at the other dossier</source>
        <translation>النظر في الإضبارة الأخرى</translation>
    </message>
    <message>
        <source>Looking for common words</source>
        <translation>البحث عن الكلمات المشتركة</translation>
    </message>
    <message>
        <source>Looking for moved sentences</source>
        <translation>البحث عن الجمل المنقولة</translation>
    </message>
    <message>
        <source>Looking for sources</source>
        <translation>البحث عن المصادر</translation>
    </message>
    <message>
        <source>Reading the shelf</source>
        <translation>قراءة الصكوك المرجعية</translation>
    </message>
    <message>
        <source>No dossier on a server can be called “{0}”, which is the server’s own; choose another name.</source>
        <translation>لا يجوز تسمية إضبارة على خادم «{0}» لأنه اسم محجوز للخادم؛ يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>The shelf of the dossier is empty; put instruments there first.</source>
        <translation>ليس في الإضبارة صكوك مرجعية؛ أضف بعضها أولا.</translation>
    </message>
    <message>
        <source>Numbering the changes</source>
        <translation>ترقيم التغييرات</translation>
    </message>
    <message>
        <source>Pairing the provisions</source>
        <translation>مطابقة الأحكام</translation>
    </message>
    <message>
        <source>Reading the edits</source>
        <translation>قراءة التعديلات في النص</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>قراءة الكلمات</translation>
    </message>
    <message>
        <source>Somebody else changed this after it was settled; nothing was put over it.</source>
        <translation>غيّر شخص آخر هذا بعد تسويته؛ ولم يوضع شيء فوقه.</translation>
    </message>
    <message>
        <source>Somebody else changed this note meanwhile: it says “{0}” now; nothing was put over it.</source>
        <translation>عدّل شخص آخر هذه الملاحظة في هذه الأثناء: نصها الآن «{0}»؛ ولم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Somebody else gave this note “{0}” another colour or priority meanwhile, or made it private or shared; nothing was put over it.</source>
        <translation>أعطى شخص آخر الملاحظة «{0}» لوناً أو أولوية أخرى في هذه الأثناء، أو جعلها خاصة أو مشتركة؛ ولم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Somebody else rejected the proposal on {0} meanwhile; nothing was put over it.</source>
        <translation>رفض شخص آخر الاقتراح بشأن {0} في هذه الأثناء؛ ولم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Somebody else settled the proposal on {0} meanwhile: it asks “{1}” now; nothing was put over it.</source>
        <translation>بتّ شخص آخر في الاقتراح بشأن {0} في هذه الأثناء: وهو يطلب الآن «{1}»؛ ولم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Somebody else took this note away meanwhile; nothing was put in its place.</source>
        <translation>حذف شخص آخر هذه الملاحظة في هذه الأثناء؛ ولم يوضع شيء مكانها.</translation>
    </message>
    <message>
        <source>Something is too long or too large for the dossier “{0}” on the server; nothing was kept.</source>
        <translation>هناك ما هو أطول أو أكبر مما تتسع له الإضبارة «{0}» على الخادم؛ ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The dossier “{0}” on the server was made by an older version of Travaux, and you may not bring it up to date; ask whoever made it there to open it in this version.</source>
        <translation>أُنشئت الإضبارة «{0}» على الخادم بإصدار أقدم من Travaux، ولا يجوز لكم تحديثها؛ يُرجى أن تطلبوا ممن أنشأها هناك فتحها بهذا الإصدار.</translation>
    </message>
    <message>
        <source>The dossier “{0}” on the server was made by an older version of Travaux; have whoever made it there open it in the window of this version, which brings it up to date for all.</source>
        <translation>أُنشئت الإضبارة «{0}» على الخادم بإصدار أقدم من Travaux؛ يُرجى أن تطلبوا ممن أنشأها هناك فتحها في نافذة هذا الإصدار، فتُحدَّث للجميع.</translation>
    </message>
    <message>
        <source>The server on {0} wants a password; type it when you are asked for it, or keep it in the file .pgpass of your home folder.</source>
        <translation>يطلب الخادم على {0} كلمة سر؛ يُرجى كتابتها عند طلبها، أو حفظها في الملف ‎.pgpass في مجلدكم الشخصي.</translation>
    </message>
    <message>
        <source>“{0}” could not be read; copy it to this computer and try again.</source>
        <translation>تعذرت قراءة «{0}»؛ يُرجى نسخه إلى هذا الحاسوب وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>“{0}” does not open with this password; give another one.</source>
        <translation>لا يُفتح «{0}» بكلمة المرور هذه؛ أدخل كلمة أخرى.</translation>
    </message>
    <message>
        <source>“{0}” has an XML document type, which is not read; save it again as a workbook.</source>
        <translation>يحوي «{0}» نوع مستند XML، وهو لا يُقرأ؛ يُرجى حفظه من جديد مصنَّفاً.</translation>
    </message>
    <message>
        <source>“{0}” has more than {1} rows; split it into smaller tables.</source>
        <translation>يحوي «{0}» أكثر من {1} صف؛ يُرجى تقسيمه إلى جداول أصغر.</translation>
    </message>
    <message>
        <source>“{0}” holds NUL characters, so it is not a text; choose the document itself, or save it again as text.</source>
        <translation>يحوي «{0}» محارف NUL، فليس نصاً؛ يُرجى اختيار المستند نفسه أو حفظه من جديد نصاً.</translation>
    </message>
    <message>
        <source>“{0}” has {1} pages, more than the {2} that are read; save the part that is the draft as a file.</source>
        <translation>يضم «{0}» {1} صفحة، أي أكثر من الصفحات التي تُقرأ وعددها {2}؛ احفظ الجزء الذي هو المشروع في ملف.</translation>
    </message>
    <message>
        <source>“{0}” holds more letters than any treaty; save the part that is the draft as a file.</source>
        <translation>يحتوي «{0}» على أحرف أكثر من أي معاهدة؛ احفظ الجزء الذي هو المشروع في ملف.</translation>
    </message>
    <message>
        <source>“{0}” holds no text document; open it in LibreOffice and save the text as .odt.</source>
        <translation>«{0}» لا يحتوي على مستند نصي؛ افتحه في LibreOffice واحفظ النص بصيغة ‎.odt.</translation>
    </message>
    <message>
        <source>“{0}” holds no Word document; open it in Word and save it as .docx.</source>
        <translation>لا يحوي «{0}» مستند Word؛ يُرجى فتحه في Word وحفظه بصيغة .docx.</translation>
    </message>
    <message>
        <source>“{0}” holds no draft; import one, so that the articles have an order.</source>
        <translation>لا يحوي «{0}» مشروعاً؛ يُرجى استيراد مشروع لكي يكون للمواد ترتيب.</translation>
    </message>
    <message>
        <source>“{0}” holds no proposals that could be read: it needs the name of a delegation in a heading, a table of proposals, or tracked changes.</source>
        <translation>لا يحوي «{0}» مقترحات أمكنت قراءتها: يلزم اسم وفد في عنوان، أو جدول مقترحات، أو تغييرات متتبَّعة.</translation>
    </message>
    <message>
        <source>“{0}” holds no text of a draft; choose another file.</source>
        <translation>لا يحوي «{0}» نص مشروع؛ يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>“{0}” holds no text; choose another file.</source>
        <translation>لا يحتوي «{0}» على نص؛ اختر ملفا آخر.</translation>
    </message>
    <message>
        <source>“{0}” holds no words; choose a file with the text of a draft.</source>
        <translation>لا يحوي «{0}» كلمات؛ يُرجى اختيار ملف فيه نص مشروع.</translation>
    </message>
    <message>
        <source>“{0}” holds no words; choose a workbook with a table of proposals.</source>
        <translation>لا يحوي «{0}» كلمات؛ يُرجى اختيار مصنَّف فيه جدول مقترحات.</translation>
    </message>
    <message>
        <source>“{0}” is a PDF without pages; choose another file.</source>
        <translation>«{0}» ملف PDF بلا صفحات؛ اختر ملفا آخر.</translation>
    </message>
    <message>
        <source>“{0}” is a damaged PDF; get the file again, or save it anew from its program.</source>
        <translation>«{0}» ملف PDF تالف؛ احصل على الملف مرة أخرى أو احفظه من جديد من برنامجه.</translation>
    </message>
    <message>
        <source>“{0}” declares a document type (DTD), which is not read; save the file again without it.</source>
        <translation>‏«{0}» يعلن نوع مستند (DTD)، وهو لا يُقرأ؛ يُرجى حفظ الملف من جديد بدونه.</translation>
    </message>
    <message>
        <source>“{0}” is malformed XML{1}; get a fresh copy of the file and try again.</source>
        <translation>‏«{0}» ملف XML غير سليم{1}؛ يُرجى الحصول على نسخة جديدة من الملف والمحاولة ثانية.</translation>
    </message>
    <message>
        <source>“{0}” holds more elements than any draft has; choose a smaller file.</source>
        <translation>‏«{0}» يحوي عناصر أكثر مما في أي مشروع؛ يُرجى اختيار ملف أصغر.</translation>
    </message>
    <message>
        <source>“{0}” is XML, but neither Akoma Ntoso 2 or 3 nor a web page; save the draft as DOCX or as plain text.</source>
        <translation>‏«{0}» ملف XML، لكنه ليس Akoma Ntoso 2 أو 3 ولا صفحة ويب؛ يُرجى حفظ المشروع بصيغة DOCX أو نصاً عادياً.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as a web page; save the draft as DOCX or as plain text.</source>
        <translation>‏«{0}» لا يمكن قراءته كصفحة ويب؛ يُرجى حفظ المشروع بصيغة DOCX أو نصاً عادياً.</translation>
    </message>
    <message>
        <source>“{0}” holds the part {1} twice; save it again from {2}.</source>
        <translation>يحوي «{0}» الجزء {1} مرتين؛ يُرجى حفظه من جديد في {2}.</translation>
    </message>
    <message>
        <source>“{0}” is a folder, not a dossier; name the .travaux file.</source>
        <translation>‏«{0}» مجلد لا إضبارة؛ يُرجى ذكر الملف .travaux.</translation>
    </message>
    <message>
        <source>“{0}” is a folder; choose a file.</source>
        <translation>‏«{0}» مجلد؛ يُرجى اختيار ملف.</translation>
    </message>
    <message>
        <source>“{0}” is a folder; name a file in it to write to.</source>
        <translation>‏«{0}» مجلد؛ يُرجى ذكر ملف فيه للكتابة.</translation>
    </message>
    <message>
        <source>“{0}” is an old Office file without a text; open it in its program and save it as DOCX.</source>
        <translation>«{0}» ملف Office قديم بلا نص؛ افتحه في برنامجه واحفظه بصيغة DOCX.</translation>
    </message>
    <message>
        <source>“{0}” is {1}, which is read only where LibreOffice is installed; install it, or save it as DOCX.</source>
        <translation>«{0}» ({1}) لا يُقرأ إلا حيث يكون LibreOffice مثبتاً؛ ثبّته أو احفظ الملف بصيغة DOCX.</translation>
    </message>
    <message>
        <source>LibreOffice could not read “{0}”; open it in its program and save it as DOCX.</source>
        <translation>تعذّر على LibreOffice قراءة «{0}»؛ افتحه في برنامجه واحفظه بصيغة DOCX.</translation>
    </message>
    <message>
        <source>“{0}” is an old or password-protected Word file; save it in Word as .docx without a password.</source>
        <translation>‏«{0}» ملف Word قديم أو محمي بكلمة مرور؛ يُرجى حفظه في Word بصيغة .docx دون كلمة مرور.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or was cut off; get a fresh copy and try again.</source>
        <translation>‏«{0}» تالف أو مبتور؛ يُرجى الحصول على نسخة جديدة وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: it says it is {1} but is not; save it again as UTF-8.</source>
        <translation>‏«{0}» تالف: يذكر أنه {1} وليس كذلك؛ يُرجى حفظه من جديد بترميز UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” is damaged; save it again as a workbook.</source>
        <translation>‏«{0}» تالف؛ يُرجى حفظه من جديد مصنَّفاً.</translation>
    </message>
    <message>
        <source>“{0}” is empty; choose a file with the text of a draft.</source>
        <translation>‏«{0}» فارغ؛ يُرجى اختيار ملف فيه نص مشروع.</translation>
    </message>
    <message>
        <source>“{0}” is encrypted; save it without a password.</source>
        <translation>‏«{0}» مشفَّر؛ يُرجى حفظه دون كلمة مرور.</translation>
    </message>
    <message>
        <source>“{0}” is protected by a password, which is not read; save it without one and choose that file.</source>
        <translation>«{0}» محمي بكلمة مرور ولا يُقرأ؛ احفظه بلا كلمة مرور واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>“{0}” is larger than a list of actors can be.</source>
        <translation>‏«{0}» أكبر مما يمكن أن تكون عليه قائمة أطراف.</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB, too large for a draft; choose another file.</source>
        <translation>‏«{0}» أكبر من {1} ميغابايت، وهو أكبر من أن يكون مشروعاً؛ يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>“{0}” is locked in a way that is not known here; save it without protection and choose that.</source>
        <translation>«{0}» مقفل بطريقة غير معروفة هنا؛ احفظه بلا حماية واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>“{0}” is locked; give its password.</source>
        <translation>«{0}» مقفل؛ أدخل كلمة المرور الخاصة به.</translation>
    </message>
    <message>
        <source>“{0}” has no page {1}.</source>
        <translation>لا توجد في «{0}» صفحة {1}.</translation>
    </message>
    <message>
        <source>“{0}” has changed since it was read; its pages are not shown.</source>
        <translation>تغيّر «{0}» منذ قراءته؛ لا تُعرض صفحاته.</translation>
    </message>
    <message>
        <source>“{0}” is no date; write it as 2024-08-09.</source>
        <translation>ليس «{0}» تاريخاً؛ يُرجى كتابته هكذا 2024-08-09.</translation>
    </message>
    <message>
        <source>“{0}” is no name for a compilation; end it in .docx, .md or .txt.</source>
        <translation>لا يصلح «{0}» اسماً لتجميع؛ يُرجى إنهاؤه بـ .docx أو .md أو .txt.</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file; choose a file with the text of a draft.</source>
        <translation>ليس «{0}» ملفاً عادياً؛ يُرجى اختيار ملف فيه نص مشروع.</translation>
    </message>
    <message>
        <source>“{0}” is no table of proposals: it needs the headings Article, Proponent and Proposed text in a row.</source>
        <translation>ليس «{0}» جدول مقترحات: يلزم أن يحوي صف فيه العناوين Article و Proponent و Proposed text.</translation>
    </message>
    <message>
        <source>“{0}” is no text, or in no encoding that is known here; choose a DOCX or PDF, or save it again as UTF-8.</source>
        <translation>«{0}» ليس نصاً، أو ليس بأي ترميز معروف هنا؛ يُرجى اختيار ملف DOCX أو PDF، أو حفظه من جديد بترميز UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” is no time; write it as 2024-08-09T14:05.</source>
        <translation>ليس «{0}» وقتاً؛ يُرجى كتابته هكذا 2024-08-09T14:05.</translation>
    </message>
    <message>
        <source>“{0}” is not a Travaux dossier; name a .travaux file.</source>
        <translation>ليس «{0}» إضبارة Travaux؛ يُرجى ذكر ملف .travaux.</translation>
    </message>
    <message>
        <source>“{0}” is not a Word file, whatever its name says; save the draft again as DOCX and choose that.</source>
        <translation>‏«{0}» ليس ملف Word مهما قال اسمه؛ يُرجى حفظ المشروع من جديد بصيغة DOCX واختياره.</translation>
    </message>
    <message>
        <source>Recognising the words on the pages of {0}</source>
        <translation>التعرف على كلمات صفحات {0}</translation>
    </message>
    <message>
        <source>The letters of “{0}” are not those that are printed; install Tesseract and import it again.</source>
        <translation>حروف «{0}» ليست هي المطبوعة؛ ثبِّت Tesseract ثم استورده من جديد.</translation>
    </message>
    <message>
        <source>The letters of “{0}” are not those that are printed; install Tesseract with its data “{1}” and import it again.</source>
        <translation>حروف «{0}» ليست هي المطبوعة؛ ثبِّت Tesseract مع بياناته «{1}» ثم استورده من جديد.</translation>
    </message>
    <message>
        <source>“{0}” holds no text but pictures of it; install Tesseract and import it again.</source>
        <translation>لا يحتوي «{0}» إلا على صور للنص؛ ثبِّت Tesseract ثم استورده من جديد.</translation>
    </message>
    <message>
        <source>“{0}” holds no text but pictures of it; install Tesseract with its data “{1}” and import it again.</source>
        <translation>لا يحتوي «{0}» إلا على صور للنص؛ ثبِّت Tesseract مع بياناته «{1}» ثم استورده من جديد.</translation>
    </message>
    <message>
        <source>The words of “{0}” could not be read even from its pictures; get it in another format.</source>
        <translation>تعذرت قراءة كلمات «{0}» حتى من صوره؛ احصل عليه بصيغة أخرى.</translation>
    </message>
    <message>
        <source>“{0}” is not a file that can be replaced; choose another name.</source>
        <translation>ليس «{0}» ملفاً يمكن استبداله؛ يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>“{0}” is not a list of actors; see docs/formats.md for its form.</source>
        <translation>ليس «{0}» قائمة أطراف؛ انظر docs/formats.md لمعرفة شكلها.</translation>
    </message>
    <message>
        <source>“{0}” is not a table that can be read; save it again as CSV.</source>
        <translation>ليس «{0}» جدولاً تمكن قراءته؛ يُرجى حفظه من جديد بصيغة CSV.</translation>
    </message>
    <message>
        <source>“{0}” is too large once unpacked; split it into smaller tables.</source>
        <translation>‏«{0}» أكبر من اللازم بعد فكّ ضغطه؛ يُرجى تقسيمه إلى جداول أصغر.</translation>
    </message>
    <message>
        <source>“{0}” may not be read by you; ask for the right to read it, or copy it first.</source>
        <translation>لا يحق لكم قراءة «{0}»؛ يُرجى طلب حق القراءة أو نسخه أولاً.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Keep this comparison, with what you entered in it?</source>
        <translation>أتريد حفظ هذه المقارنة مع ما أدخلته فيها؟</translation>
    </message>
    <message>
        <source>What is not kept is gone when it is left.</source>
        <translation>ما لا يُحفظ يزول عند مغادرته.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;تخلص</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>ال&amp;بقاء هنا</translation>
    </message>
    <message>
        <source>Keeping “{name}”</source>
        <translation>يجري حفظ «{name}»</translation>
    </message>
    <message>
        <source>Keep the comparison as a dossier</source>
        <translation>حفظ المقارنة إضبارةً</translation>
    </message>
    <message>
        <source>the comparison {title}, which is not kept</source>
        <translation>المقارنة {title}، وهي غير محفوظة</translation>
    </message>
    <message>
        <source>Order of the drafts</source>
        <translation>ترتيب المشاريع</translation>
    </message>
    <message>
        <source>Drafts, the first above</source>
        <translation>المشاريع، أولها في الأعلى</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;لاحقاً</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>إلى &amp;قبل</translation>
    </message>
    <message>
        <source>&amp;Take out of the dossier</source>
        <translation>إ&amp;خراج من الملف</translation>
    </message>
    <message>
        <source>Every step is stored at once; Ctrl+Z takes it back.</source>
        <translation>تُحفظ كل خطوة في الحال؛ ويلغيها Ctrl+Z.</translation>
    </message>
    <message>
        <source>Open a dossier with a draft first: there is no order to show.</source>
        <translation>افتح أولا ملفا فيه مشروع: لا ترتيب يُعرض.</translation>
    </message>
    <message>
        <source>the new place of {draft}</source>
        <translation>الموضع الجديد لـ{draft}</translation>
    </message>
    <message>
        <source>taking {draft} out</source>
        <translation>إخراج {draft}</translation>
    </message>
    <message>
        <source>Begun and not kept</source>
        <translation>بُدئ ولم يُحفظ</translation>
    </message>
    <message>
        <source>You had begun {what} ({when}): “{words}”</source>
        <translation>كنتم قد بدأتم {what} ({when}): «{words}»</translation>
    </message>
    <message>
        <source>You had begun {what} ({when}).</source>
        <translation>كنتم قد بدأتم {what} ({when}).</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا شيء غيره.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>لا مقابل له</translation>
    </message>
    <message>
        <source>More without a number</source>
        <translation>مزيد بلا رقم</translation>
    </message>
    <message>
        <source>Number missing</source>
        <translation>رقم ناقص</translation>
    </message>
    <message>
        <source>Another division</source>
        <translation>تقسيم آخر</translation>
    </message>
    <message>
        <source>Heading missing</source>
        <translation>عنوان ناقص</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>مواضع محجوزة</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>What is said to be agreed</source>
        <translation>ما وُصف بأنه متفق عليه</translation>
    </message>
    <message>
        <source>Changed in one language alone</source>
        <translation>متغير في لغة واحدة فقط</translation>
    </message>
    <message>
        <source>Only in {has}: {lacks} has no such provision.</source>
        <translation>في {has} فقط: لا يتضمن {lacks} هذا الحكم.</translation>
    </message>
    <message>
        <source>Without a number: {left} in {here}, {right} in {there}; which is missing cannot be told.</source>
        <translation>بلا رقم: {left} في {here}، و{right} في {there}؛ ولا يُعرف أيها ناقص.</translation>
    </message>
    <message>
        <source>It has no number in {lacks}.</source>
        <translation>لا رقم له في {lacks}.</translation>
    </message>
    <message>
        <source>It stands under another part or chapter in {there}.</source>
        <translation>يرد تحت باب أو فصل آخر في {there}.</translation>
    </message>
    <message>
        <source>It has no heading in {lacks}.</source>
        <translation>لا عنوان له في {lacks}.</translation>
    </message>
    <message>
        <source>Brackets: {left} in {here}, {right} in {there}.</source>
        <translation>الأقواس المعقوفة: {left} في {here}، و{right} في {there}.</translation>
    </message>
    <message>
        <source>Options: {left} in {here}, {right} in {there}.</source>
        <translation>الخيارات: {left} في {here}، و{right} في {there}.</translation>
    </message>
    <message>
        <source>Placeholders: {left} in {here}, {right} in {there}.</source>
        <translation>المواضع المحجوزة: {left} في {here}، و{right} في {there}.</translation>
    </message>
    <message>
        <source>Footnotes: {left} in {here}, {right} in {there}.</source>
        <translation>الحواشي: {left} في {here}، و{right} في {there}.</translation>
    </message>
    <message>
        <source>Said to be agreed or open: {left} times in {here}, {right} times in {there}.</source>
        <translation>وُصف بأنه متفق عليه أو مفتوح: {left} مرة في {here}، و{right} مرة في {there}.</translation>
    </message>
    <message>
        <source>It changed only in {has}, since {before}; {lacks} stands as it stood.</source>
        <translation>تغيّر في {has} فقط منذ {before}؛ أما {lacks} فباقٍ كما كان.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>The two language versions side by side</source>
        <translation>النسختان اللغويتان جنباً إلى جنب</translation>
    </message>
    <message>
        <source>Two languages do not stand in one column.</source>
        <translation>لا توضع لغتان في عمود واحد.</translation>
    </message>
    <message>
        <source>Draft at the left</source>
        <translation>المشروع الأول</translation>
    </message>
    <message>
        <source>The same text in another language</source>
        <translation>النص نفسه بلغة أخرى</translation>
    </message>
    <message>
        <source>Which differences are listed</source>
        <translation>أي الفروق تُسرد</translation>
    </message>
    <message>
        <source>Exchange the two sides</source>
        <translation>تبديل الجانبين</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>المختلف فقط</translation>
    </message>
    <message>
        <source>Show only provisions whose form differs</source>
        <translation>إظهار الأحكام المختلفة في الشكل فقط</translation>
    </message>
    <message>
        <source>All differences ({count})</source>
        <translation>جميع الفروق ({count})</translation>
    </message>
    <message>
        <source>{difference} ({count})</source>
        <translation>‏{difference} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions</source>
        <translation>
            <numerusform>%n حكم</numerusform>
            <numerusform>حكم واحد</numerusform>
            <numerusform>حكمان</numerusform>
            <numerusform>%n أحكام</numerusform>
            <numerusform>%n حكماً</numerusform>
            <numerusform>%n حكم</numerusform>
        </translation>
    </message>
    <message>
        <source>{provisions}, {flagged} differ in form</source>
        <translation>‏{provisions}، منها {flagged} يختلف في الشكل</translation>
    </message>
    <message>
        <source>Where the form differs</source>
        <translation>مواضع اختلاف الشكل</translation>
    </message>
    <message>
        <source>Two drafts of one text in different languages stand beside each other here, paragraph by paragraph, by their numbers; where one has other paragraphs, brackets or options than the other, it is listed. Every draft of this dossier is in one language.</source>
        <translation>يوضع هنا مشروعان لنص واحد بلغتين مختلفتين جنباً إلى جنب، فقرة فقرة بحسب الأرقام؛ وحيث اختلفت فقرات أحدهما أو أقواسه المعقوفة أو خياراته عن الآخر، سُرد ذلك. وجميع مشاريع هذه الإضبارة بلغة واحدة.</translation>
    </message>
    <message>
        <source>Language versions</source>
        <translation>النسخ اللغوية</translation>
    </message>
    <message>
        <source>Add a draft in another language</source>
        <translation>إضافة مشروع بلغة أخرى</translation>
    </message>
    <message>
        <source>{left} and {right}, paragraph by paragraph.</source>
        <translation>‏{left} و{right}، فقرة فقرة.</translation>
    </message>
    <message>
        <source>Laying the two texts beside each other …</source>
        <translation>جارٍ وضع النصين جنباً إلى جنب…</translation>
    </message>
    <message>
        <source>Laying {left} and {right} beside each other</source>
        <translation>وضع {left} و{right} جنباً إلى جنب</translation>
    </message>
    <message>
        <source>It was stopped before it was done; nothing was changed.</source>
        <translation>أُوقف قبل أن يتم؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>The two texts could not be laid beside each other</source>
        <translation>تعذر وضع النصين جنباً إلى جنب</translation>
    </message>
    <message>
        <source>The two texts do not differ in form.</source>
        <translation>لا فرق في الشكل بين النصين.</translation>
    </message>
    <message>
        <source>That was the last difference.</source>
        <translation>كان هذا آخر فرق.</translation>
    </message>
    <message>
        <source>That was the first difference.</source>
        <translation>كان هذا أول فرق.</translation>
    </message>
    <message>
        <source>{address} (was {former})</source>
        <translation>‏{address} (سابقاً {former})</translation>
    </message>
    <message>
        <source>{address} · divided from it: {parts}</source>
        <translation>‏{address} · انقسم منه: {parts}</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions unchanged: {first} – {last}</source>
        <translation>
            <numerusform>%n حكم دون تغيير: {first} – {last}</numerusform>
            <numerusform>حكم واحد دون تغيير: {first} – {last}</numerusform>
            <numerusform>حكمان دون تغيير: {first} – {last}</numerusform>
            <numerusform>%n أحكام دون تغيير: {first} – {last}</numerusform>
            <numerusform>%n حكماً دون تغيير: {first} – {last}</numerusform>
            <numerusform>%n حكم دون تغيير: {first} – {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{former}: moved to {place}</source>
        <translation>‏{former}: نُقل إلى {place}</translation>
    </message>
    <message>
        <source>{place}: moved here from {former}</source>
        <translation>‏{place}: نُقل إلى هنا من {former}</translation>
    </message>
    <message>
        <source>Colours by draft of origin</source>
        <translation>الألوان بحسب مشروع المنشأ</translation>
    </message>
    <message>
        <source>{number}: {draft}, {words}</source>
        <translation>‏{number}: {draft}، {words}</translation>
    </message>
    <message>
        <source>Show only the words that first stood in {draft}</source>
        <translation>إظهار الكلمات التي وردت أول مرة في {draft} فقط</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>The provision before (Ctrl+Page Up)</source>
        <translation>الحكم السابق (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>provision</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>The next provision (Ctrl+Page Down)</source>
        <translation>الحكم التالي (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Up a level</source>
        <translation>مستوى أعلى</translation>
    </message>
    <message>
        <source>What it stands under (Ctrl+Up)</source>
        <translation>ما يندرج تحته (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Colours by origin</source>
        <translation>ألوان المنشأ</translation>
    </message>
    <message>
        <source>Colour words by the draft in which they first stood (C)</source>
        <translation>تلوين الكلمات بحسب المشروع الذي وردت فيه أول مرة (C)</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولاً</translation>
    </message>
    <message>
        <source>Turn the order of the drafts round (O)</source>
        <translation>عكس ترتيب المشاريع (O)</translation>
    </message>
    <message>
        <source>Back to the texts (Esc)</source>
        <translation>رجوع إلى النصوص (Esc)</translation>
    </message>
    <message>
        <source>some drafts are not followed</source>
        <translation>بعض المشاريع غير متابَع</translation>
    </message>
    <message>
        <source>In another language, or unofficial: {drafts}</source>
        <translation>بلغة أخرى، أو غير رسمي: {drafts}</translation>
    </message>
    <message>
        <source>The life of a provision</source>
        <translation>مسار حكم</translation>
    </message>
    <message>
        <source>{provision} · as seen from {draft}</source>
        <translation>‏{provision} · من منظور {draft}</translation>
    </message>
    <message>
        <source>The drafts, one below the other</source>
        <translation>المشاريع بعضها تحت بعض</translation>
    </message>
    <message>
        <source>That was the last draft.</source>
        <translation>كان هذا آخر مشروع.</translation>
    </message>
    <message>
        <source>That was the first draft.</source>
        <translation>كان هذا أول مشروع.</translation>
    </message>
    <message>
        <source>Following the words of {draft}</source>
        <translation>متابعة كلمات {draft}</translation>
    </message>
    <message>
        <source>A fault of the program.</source>
        <translation>عطل في البرنامج.</translation>
    </message>
    <message>
        <source>The story of the words</source>
        <translation>قصة الكلمات</translation>
    </message>
    <message>
        <source>Every draft’s version of one article below the other: what changed from draft to draft, where words entered, left and returned, and who asked. Choose a provision in the texts, then Ctrl+L.</source>
        <translation>نص المادة الواحدة في كل مشروع، الواحد تحت الآخر: ما تغيّر من مشروع إلى مشروع، وأين دخلت الكلمات وخرجت وعادت، ومَن طلب. يُختار حكم في النصوص ثم يُضغط على Ctrl+L.</translation>
    </message>
    <message>
        <source>Choose a provision</source>
        <translation>اختيار حكم</translation>
    </message>
    <message>
        <source>Following the words through all drafts …</source>
        <translation>جارٍ متابعة الكلمات عبر جميع المشاريع…</translation>
    </message>
    <message>
        <source>Each draft is compared with the next. This is done once; afterwards every provision is at hand.</source>
        <translation>يُقارن كل مشروع بالذي يليه. ويجري ذلك مرة واحدة؛ وبعدها يكون كل حكم جاهزاً.</translation>
    </message>
    <message>
        <source>The life could not be told</source>
        <translation>تعذر تتبع المسار</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>كان هذا الأخير.</translation>
    </message>
    <message>
        <source>That was the first one.</source>
        <translation>كان هذا الأول.</translation>
    </message>
    <message>
        <source>It stands under nothing else.</source>
        <translation>لا يندرج تحت شيء آخر.</translation>
    </message>
    <message>
        <source>Choose a draft first; its version is then copied.</source>
        <translation>يُرجى أولاً اختيار مشروع؛ فيُنسخ نصه.</translation>
    </message>
    <message>
        <source>Copied: {draft}.</source>
        <translation>نُسخ: {draft}.</translation>
    </message>
    <message>
        <source>It stands no longer.</source>
        <translation>لم يعد موجوداً.</translation>
    </message>
    <message>
        <source>It stands in the newest draft that is here.</source>
        <translation>يرد في أحدث مشروع موجود هنا.</translation>
    </message>
    <message>
        <source>Shown with it, because it was divided from it: {parts}.</source>
        <translation>يُعرض معه لأنه انقسم منه: {parts}.</translation>
    </message>
    <message>
        <source>Open {draft} at this place</source>
        <translation>فتح {draft} في هذا الموضع</translation>
    </message>
    <message>
        <source>Compare with {draft}</source>
        <translation>مقارنة مع {draft}</translation>
    </message>
    <message>
        <source>Click a word, or go to it with the arrow keys, for its story: where it first stood, and who asked.</source>
        <translation>يُنقر على كلمة، أو يُنتقل إليها بمفاتيح الأسهم، لمعرفة قصتها: أين وردت أول مرة ومَن طلب.</translation>
    </message>
    <message>
        <source>First stood in {draft}</source>
        <translation>ورد أول مرة في {draft}</translation>
    </message>
    <message>
        <source>Entered in {draft}</source>
        <translation>دخل في {draft}</translation>
    </message>
    <message>
        <source>Left in {draft}</source>
        <translation>خرج في {draft}</translation>
    </message>
    <message>
        <source>Returned in {draft}</source>
        <translation>عاد في {draft}</translation>
    </message>
    <message>
        <source>Nobody is recorded as having asked for it.</source>
        <translation>لم يُسجل أن أحداً طلبه.</translation>
    </message>
    <message>
        <source>≈ matched by wording ({score}): it is not recorded that one follows from the other</source>
        <translation>≈ مطابق في الصياغة ({score}): لم يُسجل أن أحدهما ناتج عن الآخر</translation>
    </message>
    <message>
        <source>words in common: {words}</source>
        <translation>الكلمات المشتركة: {words}</translation>
    </message>
    <message>
        <source>“{name}” (as written; no delegation is confirmed for this name)</source>
        <translation>‏«{name}» (كما كُتب؛ ولم يُؤكَّد وفد لهذا الاسم)</translation>
    </message>
    <message>
        <source>This draft has no words of it; Enter opens what is folded.</source>
        <translation>لا كلمات منه في هذا المشروع؛ يُفتح المطوي بالضغط على Enter.</translation>
    </message>
    <message>
        <source>That was the last word of this draft.</source>
        <translation>كانت هذه آخر كلمة في هذا المشروع.</translation>
    </message>
    <message>
        <source>That was its first word.</source>
        <translation>كانت هذه أول كلمة فيه.</translation>
    </message>
    <message>
        <source>This draft has nothing of it.</source>
        <translation>لا شيء منه في هذا المشروع.</translation>
    </message>
    <message>
        <source>asked for the contrary, </source>
        <translation>طلب العكس، </translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>لم يرد بعد</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>provision</comment>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>still gone</source>
        <comment>provision</comment>
        <translation>لا يزال محذوفاً</translation>
    </message>
    <message>
        <source>in the first draft</source>
        <translation>في المشروع الأول</translation>
    </message>
    <message>
        <source>back again</source>
        <comment>provision</comment>
        <translation>عاد</translation>
    </message>
    <message>
        <source>new</source>
        <comment>provision</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>provision</comment>
        <translation>منقول</translation>
    </message>
    <message>
        <source>renumbered</source>
        <comment>provision</comment>
        <translation>أُعيد ترقيمه</translation>
    </message>
    <message>
        <source>divided</source>
        <comment>provision</comment>
        <translation>مقسَّم</translation>
    </message>
    <message>
        <source>joined</source>
        <comment>provision</comment>
        <translation>مضموم</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>كلمات متغيرة</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>provision</comment>
        <translation>متغير</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>provision</comment>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Before: {address}.</source>
        <translation>سابقاً: {address}.</translation>
    </message>
    <message>
        <source>{came} words came, {went} words went.</source>
        <translation>كلمات مضافة: {came}، كلمات محذوفة: {went}.</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>منقول من هنا</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>editorial, inserted</source>
        <translation>تحريري، مضاف</translation>
    </message>
    <message>
        <source>bracket added</source>
        <translation>قوس معقوف مضاف</translation>
    </message>
    <message>
        <source>reference follows</source>
        <translation>إحالة معدلة تبعاً لذلك</translation>
    </message>
    <message>
        <source>same words, another meaning or form</source>
        <translation>الكلمات نفسها بمعنى أو شكل آخر</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>منقول إلى هنا</translation>
    </message>
    <message>
        <source>divided; the other part is {place}</source>
        <translation>مقسَّم؛ والجزء الآخر هو {place}</translation>
    </message>
    <message>
        <source>joined with {place}</source>
        <translation>مضموم إلى {place}</translation>
    </message>
    <message>
        <source>moved; the other place is {place}</source>
        <translation>منقول؛ والموضع الآخر هو {place}</translation>
    </message>
    <message>
        <source>changed; see {place}</source>
        <translation>متغير؛ انظر {place}</translation>
    </message>
    <message>
        <source>Unattributed: nobody is known to have asked.</source>
        <translation>لم يُعرف صاحب الطلب: لا يُعرف أن أحداً طلبه.</translation>
    </message>
    <message>
        <source>Asked for by {names}.</source>
        <translation>طلبه {names}.</translation>
    </message>
    <message>
        <source>Unattributed.</source>
        <translation>لم يُعرف صاحب الطلب.</translation>
    </message>
    <message>
        <source>The contrary was asked for by {names}.</source>
        <translation>طلب العكس {names}.</translation>
    </message>
    <message>
        <source>P&amp;rivate: left out of what is exported or shared</source>
        <translation>&amp;خاصة: لا ترد فيما يُصدَّر أو يُتقاسم</translation>
    </message>
    <message>
        <source>&amp;Keep (Ctrl+Enter)</source>
        <translation>&amp;حفظ (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>C&amp;lose (Esc)</source>
        <translation>إ&amp;غلاق (Esc)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>نص الملاحظة</translation>
    </message>
    <message>
        <source>What is to be remembered here?</source>
        <translation>ما الذي ينبغي تذكره هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>It is kept at %n other chosen amendments, too.</source>
        <translation>
            <numerusform>تُحفظ أيضاً عند %n تعديل مختار آخر.</numerusform>
            <numerusform>تُحفظ أيضاً عند تعديل مختار آخر.</numerusform>
            <numerusform>تُحفظ أيضاً عند تعديلين مختارين آخرين.</numerusform>
            <numerusform>تُحفظ أيضاً عند %n تعديلات مختارة أخرى.</numerusform>
            <numerusform>تُحفظ أيضاً عند %n تعديلاً مختاراً آخر.</numerusform>
            <numerusform>تُحفظ أيضاً عند %n تعديل مختار آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>What these words are to the delegation</source>
        <translation>ما تعنيه هذه الكلمات للوفد</translation>
    </message>
    <message>
        <source>Colour of the note</source>
        <translation>لون الملاحظة</translation>
    </message>
    <message>
        <source>What you wrote is still here; keep it once more to have it instead.</source>
        <translation>ما كتبتموه ما زال هنا؛ احفظوه مرة أخرى ليحل محله.</translation>
    </message>
    <message>
        <source>The words of the note</source>
        <translation>كلمات الملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>touched by %n changes</source>
        <translation>
            <numerusform>يمسها %n تغيير</numerusform>
            <numerusform>يمسها تغيير واحد</numerusform>
            <numerusform>يمسها تغييران</numerusform>
            <numerusform>تمسها %n تغييرات</numerusform>
            <numerusform>يمسها %n تغييراً</numerusform>
            <numerusform>يمسها %n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orphaned: with the last words they had (%n)</source>
        <translation>
            <numerusform>ملاحظات بلا نص: مع آخر كلمات كانت لها (%n)</numerusform>
            <numerusform>ملاحظات بلا نص: مع آخر كلمات كانت لها (%n)</numerusform>
            <numerusform>ملاحظات بلا نص: مع آخر كلمات كانت لها (%n)</numerusform>
            <numerusform>ملاحظات بلا نص: مع آخر كلمات كانت لها (%n)</numerusform>
            <numerusform>ملاحظات بلا نص: مع آخر كلمات كانت لها (%n)</numerusform>
            <numerusform>ملاحظات بلا نص: مع آخر كلمات كانت لها (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>خط أحمر</translation>
    </message>
    <message>
        <source>Our proposal</source>
        <translation>مقترحنا</translation>
    </message>
    <message>
        <source>Check with capital</source>
        <translation>للتحقق مع العاصمة</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>{place} in {draft}</source>
        <translation>‏{place} في {draft}</translation>
    </message>
    <message>
        <source>a note on the {kind} in {place}</source>
        <translation>ملاحظة على {kind} في {place}</translation>
    </message>
    <message>
        <source>a note on {place}</source>
        <translation>ملاحظة على {place}</translation>
    </message>
    <message>
        <source>a note on words of {place}</source>
        <translation>ملاحظة على كلمات من {place}</translation>
    </message>
    <message>
        <source>Looking for its words …</source>
        <translation>جارٍ البحث عن كلماتها…</translation>
    </message>
    <message>
        <source>{share} % of its letters are left</source>
        <translation>بقي {share} % من حروفها</translation>
    </message>
    <message>
        <source>its words are gone in {draft}</source>
        <translation>حُذفت كلماتها في {draft}</translation>
    </message>
    <message>
        <source>moved here from {place}</source>
        <translation>منقول إلى هنا من {place}</translation>
    </message>
    <message>
        <source>was {place}</source>
        <translation>سابقاً {place}</translation>
    </message>
    <message>
        <source>other words came between its own</source>
        <translation>دخلت كلمات أخرى بين كلماتها</translation>
    </message>
    <message>
        <source>in several provisions now</source>
        <translation>في عدة أحكام الآن</translation>
    </message>
    <message>
        <source>found again by its very words</source>
        <translation>عُثر عليها بكلماتها ذاتها</translation>
    </message>
    <message>
        <source>this reading leaves its words out</source>
        <translation>هذه القراءة تُسقط كلماتها</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>كلماتها محذوفة</translation>
    </message>
    <message>
        <source>{draft} is older than its words</source>
        <translation>‏{draft} أقدم من كلماتها</translation>
    </message>
    <message>
        <source>its draft came from another file, where its words are not, or not once</source>
        <translation>جاء مشروعها من ملف آخر لا ترد فيه كلماتها، أو لا ترد مرة واحدة</translation>
    </message>
    <message>
        <source>its draft is not in this dossier any more</source>
        <translation>لم يعد مشروعها في هذه الإضبارة</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>to share</source>
        <translation>للتقاسم</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;ذهاب إليها</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تحرير…</translation>
    </message>
    <message>
        <source>&amp;Look for its place…</source>
        <translation>ال&amp;بحث عن موضعها…</translation>
    </message>
    <message>
        <source>Words in notes</source>
        <translation>كلمات في الملاحظات</translation>
    </message>
    <message>
        <source>Filter the notes by words</source>
        <translation>تصفية الملاحظات بحسب الكلمات</translation>
    </message>
    <message>
        <source>Which notes are listed</source>
        <translation>أي الملاحظات تُسرد</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>جميع الملاحظات</translation>
    </message>
    <message>
        <source>Moved or changed</source>
        <translation>المنقولة أو المتغيرة</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>بلا نص</translation>
    </message>
    <message>
        <source>Without a priority</source>
        <translation>بلا أولوية</translation>
    </message>
    <message numerus="yes">
        <source>Looking for the words of %n notes in these drafts …</source>
        <translation>
            <numerusform>جارٍ البحث عن كلمات %n ملاحظة في هذين المشروعين…</numerusform>
            <numerusform>جارٍ البحث عن كلمات ملاحظة واحدة في هذين المشروعين…</numerusform>
            <numerusform>جارٍ البحث عن كلمات ملاحظتين في هذين المشروعين…</numerusform>
            <numerusform>جارٍ البحث عن كلمات %n ملاحظات في هذين المشروعين…</numerusform>
            <numerusform>جارٍ البحث عن كلمات %n ملاحظة في هذين المشروعين…</numerusform>
            <numerusform>جارٍ البحث عن كلمات %n ملاحظة في هذين المشروعين…</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes cannot be shown</source>
        <translation>تعذر عرض الملاحظات</translation>
    </message>
    <message>
        <source>No notes to show</source>
        <translation>لا ملاحظات للعرض</translation>
    </message>
    <message>
        <source>Notes stand on the words of drafts: open a dossier with two of them.</source>
        <translation>تستند الملاحظات إلى كلمات المشاريع: يُرجى فتح إضبارة فيها مشروعان.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>لا ملاحظات بعد</translation>
    </message>
    <message>
        <source>Choose words in a text, or a change, and press Ctrl+M. A note follows its words into the next draft, and a change that touches a red line is flagged at once.</source>
        <translation>تُختار كلمات في نص، أو تغيير، ثم يُضغط على Ctrl+M. وتتبع الملاحظة كلماتها إلى المشروع التالي، والتغيير الذي يمس خطاً أحمر يُنبَّه إليه فوراً.</translation>
    </message>
    <message>
        <source>Write a note here</source>
        <translation>كتابة ملاحظة هنا</translation>
    </message>
    <message>
        <source>No note is like that</source>
        <translation>لا ملاحظة تطابق ذلك</translation>
    </message>
    <message>
        <source>The filter hides all notes.</source>
        <translation>التصفية تخفي جميع الملاحظات.</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>إظهار جميع الملاحظات</translation>
    </message>
    <message>
        <source>Looking for the words of the notes</source>
        <translation>البحث عن كلمات الملاحظات</translation>
    </message>
    <message>
        <source>A note stands on words of one provision: choose words of one.</source>
        <translation>توضع الملاحظة على كلمات حكم واحد: اختر كلمات من حكم واحد.</translation>
    </message>
    <message>
        <source>Choose words, a change or a provision first.</source>
        <translation>يُرجى أولاً اختيار كلمات أو تغيير أو حكم.</translation>
    </message>
    <message>
        <source>Compare two drafts first: a note stands on their words.</source>
        <translation>يُرجى أولاً مقارنة مشروعين: تستند الملاحظة إلى كلماتهما.</translation>
    </message>
    <message>
        <source>Looking for a new place</source>
        <translation>جارٍ البحث عن موضع جديد</translation>
    </message>
    <message>
        <source>The note has a place in {draft}.</source>
        <translation>للملاحظة موضع في {draft}.</translation>
    </message>
    <message>
        <source>The note stands on {place} in {draft} now; Undo takes that back.</source>
        <translation>الملاحظة الآن على {place} في {draft}؛ و«تراجع» يعيدها كما كانت.</translation>
    </message>
    <message>
        <source>What you wrote is not in the dossier yet; it is offered again until you keep it.</source>
        <translation>ما كتبتموه ليس في الإضبارة بعد؛ وسيُعرض عليكم من جديد حتى تحفظوه.</translation>
    </message>
    <message>
        <source>Keeping the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>What was begun cannot be read any more; write the note anew.</source>
        <translation>لم تعد قراءة ما بُدئ ممكنة؛ يُرجى كتابة الملاحظة من جديد.</translation>
    </message>
    <message>
        <source>Touches a red line: {notes}</source>
        <translation>يمس خطاً أحمر: {notes}</translation>
    </message>
    <message>
        <source>The position in detail</source>
        <translation>تفاصيل الموقف</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>لا شيء مسجَّل.</translation>
    </message>
    <message>
        <source>All on this provision</source>
        <translation>الجميع بشأن هذا الحكم</translation>
    </message>
    <message>
        <source>Nobody is counted.</source>
        <translation>لم يُحسب أحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n States</source>
        <translation>
            <numerusform>%n دولة</numerusform>
            <numerusform>دولة واحدة</numerusform>
            <numerusform>دولتان</numerusform>
            <numerusform>%n دول</numerusform>
            <numerusform>%n دولة</numerusform>
            <numerusform>%n دولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n territories</source>
        <translation>
            <numerusform>%n إقليم</numerusform>
            <numerusform>إقليم واحد</numerusform>
            <numerusform>إقليمان</numerusform>
            <numerusform>%n أقاليم</numerusform>
            <numerusform>%n إقليماً</numerusform>
            <numerusform>%n إقليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n منظمة</numerusform>
            <numerusform>منظمة واحدة</numerusform>
            <numerusform>منظمتان</numerusform>
            <numerusform>%n منظمات</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names not known</source>
        <translation>
            <numerusform>%n اسم غير معروف</numerusform>
            <numerusform>اسم واحد غير معروف</numerusform>
            <numerusform>اسمان غير معروفين</numerusform>
            <numerusform>%n أسماء غير معروفة</numerusform>
            <numerusform>%n اسماً غير معروف</numerusform>
            <numerusform>%n اسم غير معروف</numerusform>
        </translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>معاني العلامات</translation>
    </message>
    <message>
        <source>through a group</source>
        <translation>من خلال مجموعة</translation>
    </message>
    <message>
        <source>apart from its own group</source>
        <translation>خلافاً لمجموعته</translation>
    </message>
    <message>
        <source>{place} (not in this draft)</source>
        <translation>‏{place} (ليس في هذا المشروع)</translation>
    </message>
    <message>
        <source>through {groups}</source>
        <translation>من خلال {groups}</translation>
    </message>
    <message>
        <source>apart from {groups}</source>
        <translation>خلافاً لـ {groups}</translation>
    </message>
    <message>
        <source>given up, or said anew later</source>
        <translation>تُخلي عنه، أو قيل من جديد لاحقاً</translation>
    </message>
    <message>
        <source>Positions: provisions by actors</source>
        <translation>المواقف: الأحكام بحسب الأطراف</translation>
    </message>
    <message>
        <source>Enter a position by hand</source>
        <translation>إدخال موقف يدوياً</translation>
    </message>
    <message>
        <source>Meeting, statement or paper</source>
        <translation>جلسة أو بيان أو وثيقة</translation>
    </message>
    <message>
        <source>Page or paragraph</source>
        <translation>الصفحة أو الفقرة</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;مَن</translation>
    </message>
    <message>
        <source>&amp;Stance</source>
        <translation>نوع المو&amp;قف</translation>
    </message>
    <message>
        <source>&amp;Provision</source>
        <translation>ال&amp;حكم</translation>
    </message>
    <message>
        <source>Said or written &amp;in</source>
        <translation>قيل أو كُتب &amp;في</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>ال&amp;صفحة</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>ال&amp;تاريخ</translation>
    </message>
    <message>
        <source>Whose position is it?</source>
        <translation>موقف مَن هذا؟</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Enter a proposal by hand</source>
        <translation>إدخال مقترح يدوياً</translation>
    </message>
    <message>
        <source>Name or symbol of the paper, or the meeting</source>
        <translation>اسم الوثيقة أو رمزها، أو الجلسة</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>&amp;Who proposes it</source>
        <translation>&amp;مَن يقترحه</translation>
    </message>
    <message>
        <source>What is &amp;asked</source>
        <translation>الم&amp;طلوب</translation>
    </message>
    <message>
        <source>W&amp;ording</source>
        <translation>ال&amp;صياغة</translation>
    </message>
    <message>
        <source>Words &amp;beside it</source>
        <translation>الكلمات الم&amp;جاورة</translation>
    </message>
    <message>
        <source>Ra&amp;tionale</source>
        <translation>الت&amp;عليل</translation>
    </message>
    <message>
        <source>&amp;Recorded in</source>
        <translation>&amp;سُجل في</translation>
    </message>
    <message>
        <source>Speaks to &amp;draft</source>
        <translation>يتعلق بالم&amp;شروع</translation>
    </message>
    <message>
        <source>a proposal on {place}</source>
        <translation>مقترح بشأن {place}</translation>
    </message>
    <message>
        <source>a proposal</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Words, names or places</source>
        <translation>كلمات أو أسماء أو مواضع</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>التجميع بحسب</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>Settled or not</source>
        <translation>بُتّ فيه أم لا</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>بحسب المادة</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>بحسب الطرف</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>لم يُبتّ فيه بعد</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>جميع الوثائق</translation>
    </message>
    <message>
        <source>All fates</source>
        <translation>كل مآل</translation>
    </message>
    <message>
        <source>The proposal in detail</source>
        <translation>تفاصيل المقترح</translation>
    </message>
    <message>
        <source>{edit}, stance: {stance}</source>
        <translation>‏{edit}، الموقف: {stance}</translation>
    </message>
    <message>
        <source>The block as written</source>
        <translation>الكتلة كما كُتبت</translation>
    </message>
    <message>
        <source>The words it quotes do not stand in {place} of {draft}.</source>
        <translation>الكلمات التي يقتبسها لا ترد في {place} من {draft}.</translation>
    </message>
    <message>
        <source>Look for their place…</source>
        <translation>البحث عن موضعها…</translation>
    </message>
    <message>
        <source>no proponent</source>
        <translation>بلا مقدِّم</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>بلا موضع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Fate in {draft}</source>
        <translation>المآل في {draft}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>البتّ</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>settled</comment>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>الحصيلة</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;مراجعة…</translation>
    </message>
    <message>
        <source>&amp;Enter by hand…</source>
        <translation>إدخال &amp;يدوي…</translation>
    </message>
    <message>
        <source>&amp;Name the paper…</source>
        <translation>ت&amp;سمية الوثيقة…</translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation>&amp;تصدير القائمة…</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Following what was asked …</source>
        <translation>جارٍ متابعة ما طُلب…</translation>
    </message>
    <message>
        <source>Drafts are compared, and all proposals looked for in them.</source>
        <translation>تُقارن المشاريع ويُبحث فيها عن جميع المقترحات.</translation>
    </message>
    <message>
        <source>The proposals could not be read.</source>
        <translation>تعذرت قراءة المقترحات.</translation>
    </message>
    <message>
        <source>The proposals were not followed to their end.</source>
        <translation>لم تكتمل متابعة المقترحات.</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>‏{shown} من {all}</translation>
    </message>
    <message>
        <source>{count} asks are hidden by the filter.</source>
        <translation>الطلبات التي تخفيها التصفية: {count}.</translation>
    </message>
    <message>
        <source>Open one to see who proposed what, and what became of it.</source>
        <translation>تُفتح إضبارة لمعرفة مَن اقترح ماذا ومآل كل مقترح.</translation>
    </message>
    <message>
        <source>Add a compilation, a table or a submission, or enter what was heard in the room by hand.</source>
        <translation>يُرجى إضافة تجميع أو جدول أو ورقة مقدمة، أو إدخال ما سُمع في القاعة يدوياً.</translation>
    </message>
    <message>
        <source>No proposal is in this dossier yet.</source>
        <translation>لا مقترح في هذه الإضبارة بعد.</translation>
    </message>
    <message>
        <source>Name the paper</source>
        <translation>تسمية الوثيقة</translation>
    </message>
    <message>
        <source>Short title of {paper}, for evidence and pages; empty for its own name:</source>
        <translation>العنوان المختصر لـ {paper}، للأدلة والصفحات؛ يُترك فارغاً للاسم الأصلي:</translation>
    </message>
    <message>
        <source>name of a paper</source>
        <translation>اسم وثيقة</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n asks are written to {file}.</source>
        <translation>
            <numerusform>كُتب %n طلب في {file}.</numerusform>
            <numerusform>كُتب طلب واحد في {file}.</numerusform>
            <numerusform>كُتب طلبان في {file}.</numerusform>
            <numerusform>كُتبت %n طلبات في {file}.</numerusform>
            <numerusform>كُتب %n طلباً في {file}.</numerusform>
            <numerusform>كُتب %n طلب في {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm (Space)</source>
        <translation>تأكيد (Space)</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>استبعاد (R)</translation>
    </message>
    <message>
        <source>Actors (A)</source>
        <translation>الأطراف (A)</translation>
    </message>
    <message>
        <source>Put right (E)</source>
        <translation>تصحيح (E)</translation>
    </message>
    <message>
        <source>Next doubtful (N)</source>
        <translation>المشكوك فيه التالي (N)</translation>
    </message>
    <message>
        <source>Confirm all without a doubt (Shift+Space)</source>
        <translation>تأكيد كل ما لا شك فيه (Shift+مسافة)</translation>
    </message>
    <message>
        <source>Statements (P)</source>
        <translation>البيانات (P)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>There is no proposal in this dossier yet; add a paper with proposals first (Ctrl+Shift+D).</source>
        <translation>لا مقترح في هذه الإضبارة بعد؛ يُرجى أولاً إضافة وثيقة مقترحات (Ctrl+Shift+D).</translation>
    </message>
    <message>
        <source>nothing without a doubt is left</source>
        <translation>لم يبقَ شيء بلا شك</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals without a doubt</source>
        <translation>
            <numerusform>%n مقترح بلا شك</numerusform>
            <numerusform>مقترح واحد بلا شك</numerusform>
            <numerusform>مقترحان بلا شك</numerusform>
            <numerusform>%n مقترحات بلا شك</numerusform>
            <numerusform>%n مقترحاً بلا شك</numerusform>
            <numerusform>%n مقترح بلا شك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed; Ctrl+Z takes them back</source>
        <translation>
            <numerusform>أُكّد %n؛ Ctrl+Z يتراجع</numerusform>
            <numerusform>أُكّد واحد؛ Ctrl+Z يتراجع</numerusform>
            <numerusform>أُكّد اثنان؛ Ctrl+Z يتراجع</numerusform>
            <numerusform>أُكّدت %n؛ Ctrl+Z يتراجع</numerusform>
            <numerusform>أُكّد %n؛ Ctrl+Z يتراجع</numerusform>
            <numerusform>أُكّد %n؛ Ctrl+Z يتراجع</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing doubtful is left</source>
        <translation>لم يبق ما هو مشكوك فيه</translation>
    </message>
    <message>
        <source>what was said of the proposal on {place}</source>
        <translation>ما قيل عن المقترح بشأن {place}</translation>
    </message>
    <message>
        <source>Settled by somebody else</source>
        <translation>بتّ فيه شخص آخر</translation>
    </message>
    <message>
        <source>&amp;Put mine in its place</source>
        <translation>&amp;وضع نصي مكانه</translation>
    </message>
    <message>
        <source>&amp;Leave theirs</source>
        <translation>&amp;ترك نصهم</translation>
    </message>
    <message>
        <source>{settled} of {proposals} settled</source>
        <translation>بُتّ في {settled} من {proposals}</translation>
    </message>
    <message>
        <source>nothing is left in this list: choose “All proposals”</source>
        <translation>لم يبق شيء في هذه القائمة: يُختار «جميع المقترحات»</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n مشكوك فيه</numerusform>
            <numerusform>واحد مشكوك فيه</numerusform>
            <numerusform>اثنان مشكوك فيهما</numerusform>
            <numerusform>%n مشكوك فيها</numerusform>
            <numerusform>%n مشكوك فيها</numerusform>
            <numerusform>%n مشكوك فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>Put right what was read</source>
        <translation>تصحيح ما قُرئ</translation>
    </message>
    <message>
        <source>Ask {number} of {asks}</source>
        <translation>الطلب {number} من {asks}</translation>
    </message>
    <message>
        <source>A new ask</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>&amp;What is asked</source>
        <translation>الم&amp;طلوب</translation>
    </message>
    <message>
        <source>The whole block</source>
        <translation>الكتلة بأكملها</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>What the ask wants</source>
        <translation>ما يريده الطلب</translation>
    </message>
    <message>
        <source>Back to the drafts (Esc)</source>
        <translation>رجوع إلى المشاريع (Esc)</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>جميع المقترحات</translation>
    </message>
    <message>
        <source>Doubtful only</source>
        <translation>المشكوك فيها فقط</translation>
    </message>
    <message>
        <source>Which proposals are listed</source>
        <translation>أي المقترحات تُسرد</translation>
    </message>
    <message>
        <source>← → another ask</source>
        <translation>← ‏→ طلب آخر</translation>
    </message>
    <message>
        <source>&lt;b&gt;Del&lt;/b&gt; nothing is asked there</source>
        <translation>‏&lt;b&gt;Del&lt;/b&gt; لا شيء مطلوب هناك</translation>
    </message>
    <message>
        <source>&lt;b&gt;+&lt;/b&gt; one more ask</source>
        <translation>‏&lt;b&gt;+&lt;/b&gt; طلب إضافي</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ctrl+Shift+Z&lt;/b&gt; redo</source>
        <translation>‏&lt;b&gt;Ctrl+Shift+Z&lt;/b&gt; إعادة</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>Proposals to be settled</source>
        <translation>المقترحات المطلوب البتّ فيها</translation>
    </message>
    <message>
        <source>The proposal as written</source>
        <translation>المقترح كما كُتب</translation>
    </message>
    <message>
        <source>The passage of the paper is shown here.</source>
        <translation>يظهر هنا مقطع الوثيقة.</translation>
    </message>
    <message>
        <source>The proposal as it was read</source>
        <translation>المقترح كما قُرئ</translation>
    </message>
    <message>
        <source>written: {name}</source>
        <translation>مكتوب: {name}</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>لا شيء مطلوب.</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>التعليل</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>spoken by</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a provision</comment>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>speaks to</source>
        <translation>يتعلق بـ</translation>
    </message>
    <message>
        <source>the draft before it (the paper names none)</source>
        <translation>المشروع السابق لها (لا تذكر الوثيقة مشروعاً)</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a paper</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>at: {words}</source>
        <translation>عند: {words}</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>النص هناك الآن</translation>
    </message>
    <message>
        <source>Proposals as a whole</source>
        <translation>المقترحات بأكملها</translation>
    </message>
    <message>
        <source>{taken} taken, {partly} in part</source>
        <translation>أُخذ بـ {taken}، وببعض {partly}</translation>
    </message>
    <message>
        <source>Scorecards: actors by fates</source>
        <translation>الحصيلة: الأطراف بحسب المآل</translation>
    </message>
    <message>
        <source>Life of a provision</source>
        <translation>مسار حكم</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Our delegation</source>
        <translation>وفدنا</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفاً</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded. Press it to read these provisions.</source>
        <translation>مطوية. تُقرأ هذه الأحكام بالضغط عليها.</translation>
    </message>
    <message>
        <source>Row {number} of {count}</source>
        <translation>الصف {number} من {count}</translation>
    </message>
    <message>
        <source>Change map</source>
        <translation>خريطة التغييرات</translation>
    </message>
    <message>
        <source>on red lines</source>
        <translation>على خطوط حمراء</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>عليها ملاحظات</translation>
    </message>
    <message>
        <source>No change is shown.</source>
        <translation>لا يظهر أي تغيير.</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>عليه ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more here</source>
        <translation>
            <numerusform>و%n أخرى هنا</numerusform>
            <numerusform>وواحد آخر هنا</numerusform>
            <numerusform>واثنان آخران هنا</numerusform>
            <numerusform>و%n أخرى هنا</numerusform>
            <numerusform>و%n أخرى هنا</numerusform>
            <numerusform>و%n أخرى هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen: draw over words, or go to a provision, and copy then.</source>
        <translation>لم يُختر شيء: تُعلَّم كلمات بالسحب، أو يُنتقل إلى حكم، ثم يُنسخ.</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n lines.</source>
        <translation>
            <numerusform>نُسخ %n سطر.</numerusform>
            <numerusform>نُسخ سطر واحد.</numerusform>
            <numerusform>نُسخ سطران.</numerusform>
            <numerusform>نُسخت %n أسطر.</numerusform>
            <numerusform>نُسخ %n سطراً.</numerusform>
            <numerusform>نُسخ %n سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change is chosen: click one, or go to one with F7.</source>
        <translation>لم يُختر تغيير: يُنقر على تغيير أو يُنتقل إليه بالضغط على F7.</translation>
    </message>
    <message>
        <source>Summary for a cable</source>
        <translation>موجز لبرقية</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;نسخ الكل</translation>
    </message>
    <message>
        <source>What changed, in plain sentences</source>
        <translation>ما تغيّر، بجمل بسيطة</translation>
    </message>
    <message>
        <source>Weights are those of the two drafts alone: red lines and asks of ours are not told of.</source>
        <translation>الأوزان هي أوزان المشروعين وحدهما: لا يُذكر شيء من خطوطنا الحمراء ولا من مطالبنا.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>{address} of {draft} is to be joined: click its counterpart in {other}, or Enter on its row.</source>
        <translation>سيُضمّ {address} من {draft}: يُنقر على مقابله في {other}، أو يُضغط على Enter في صفه.</translation>
    </message>
    <message>
        <source>Do not join (Esc)</source>
        <translation>عدم الضمّ (Esc)</translation>
    </message>
    <message>
        <source>{older} → {newer}</source>
        <comment>two drafts in one column</comment>
        <translation>‏{older} ‏← {newer}</translation>
    </message>
    <message>
        <source>No move is in sight here: there is no other end to go to.</source>
        <translation>لا نقل ظاهر هنا: لا طرف آخر يُنتقل إليه.</translation>
    </message>
    <message>
        <source>{move} → {place}</source>
        <translation>‏{move} ‏← {place}</translation>
    </message>
    <message>
        <source>{move} ← {place}</source>
        <translation>‏{move} ‏→ {place}</translation>
    </message>
    <message>
        <source>{move}: from {left} to {reached}</source>
        <translation>‏{move}: من {left} إلى {reached}</translation>
    </message>
    <message>
        <source>{address}, {draft}:</source>
        <comment>before the copied words of a provision</comment>
        <translation>‏{address}، {draft}:</translation>
    </message>
    <message>
        <source>{place} ({drafts}): {change}</source>
        <comment>a change as one copied line</comment>
        <translation>‏{place} ({drafts}): {change}</translation>
    </message>
    <message>
        <source>who asked is not known yet</source>
        <translation>لم يُعرف بعدُ مَن طلب ذلك</translation>
    </message>
    <message>
        <source>asked for the contrary: {names}</source>
        <translation>طلب العكس: {names}</translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <translation>بحث في النصوص</translation>
    </message>
    <message>
        <source>How many places were found</source>
        <translation>عدد المواضع التي عُثر عليها</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>التمييز بين الأحرف الكبيرة والصغيرة</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>switch: whole words only</comment>
        <translation>كلمة</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>الكلمات الكاملة فقط</translation>
    </message>
    <message>
        <source>In which draft</source>
        <translation>في أي مشروع</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>الموضع السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>الموضع التالي (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Both drafts</source>
        <translation>كلا المشروعين</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <comment>found</comment>
        <translation>
            <numerusform>%n موضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعاً</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>places found</comment>
        <translation>‏{number} من {count}</translation>
    </message>
    <message>
        <source>Article 12 bis(2)(a), annex II, or words of a heading</source>
        <translation>المادة 12 مكرراً (2) (أ)، أو المرفق الثاني، أو كلمات من عنوان</translation>
    </message>
    <message>
        <source>Go to a provision</source>
        <translation>انتقال إلى حكم</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>الأحكام</translation>
    </message>
    <message>
        <source>Enter goes there · ↑ ↓ choose · old and new numbers both lead there</source>
        <translation>‏Enter للانتقال · ↑ ↓ للاختيار · الأرقام السابقة والجديدة تفضي كلها إليه</translation>
    </message>
    <message>
        <source>No provision of these two drafts has this number or heading.</source>
        <translation>لا حكم في هذين المشروعين بهذا الرقم أو العنوان.</translation>
    </message>
    <message>
        <source>Type the number of a provision as you would say it; the number of either draft will do.</source>
        <translation>يُكتب رقم الحكم كما يُنطق؛ ويصلح رقمه في أي من المشروعين.</translation>
    </message>
    <message>
        <source>{new} (was {old})</source>
        <comment>addresses of a provision</comment>
        <translation>‏{new} (سابقاً {old})</translation>
    </message>
    <message>
        <source>{new} (new)</source>
        <comment>address of a provision</comment>
        <translation>‏{new} (جديد)</translation>
    </message>
    <message>
        <source>{old} (only in the older draft)</source>
        <comment>address of a provision</comment>
        <translation>‏{old} (في المشروع السابق فقط)</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions, {count} of them only renumbered</source>
        <translation>
            <numerusform>%n حكم، منها {count} أُعيد ترقيمها فقط</numerusform>
            <numerusform>حكم واحد، منها {count} أُعيد ترقيمها فقط</numerusform>
            <numerusform>حكمان، منها {count} أُعيد ترقيمها فقط</numerusform>
            <numerusform>%n أحكام، منها {count} أُعيد ترقيمها فقط</numerusform>
            <numerusform>%n حكماً، منها {count} أُعيد ترقيمها فقط</numerusform>
            <numerusform>%n حكم، منها {count} أُعيد ترقيمها فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisions unchanged</source>
        <translation>
            <numerusform>%n حكم دون تغيير</numerusform>
            <numerusform>حكم واحد دون تغيير</numerusform>
            <numerusform>حكمان دون تغيير</numerusform>
            <numerusform>%n أحكام دون تغيير</numerusform>
            <numerusform>%n حكماً دون تغيير</numerusform>
            <numerusform>%n حكم دون تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}: {first} – {last}</source>
        <comment>a fold: how many provisions, from the first to the last</comment>
        <translation>‏{said}: {first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>Fold these %n provisions again</source>
        <translation>
            <numerusform>إعادة طيّ %n حكم</numerusform>
            <numerusform>إعادة طيّ هذا الحكم</numerusform>
            <numerusform>إعادة طيّ هذين الحكمين</numerusform>
            <numerusform>إعادة طيّ هذه الأحكام (%n)</numerusform>
            <numerusform>إعادة طيّ هذه الأحكام (%n)</numerusform>
            <numerusform>إعادة طيّ هذه الأحكام (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is {status}.</source>
        <translation>هذا النص {status}.</translation>
    </message>
    <message>
        <source>It was agreed in the older draft, and its words or brackets are others now.</source>
        <translation>كان متفقاً عليه في المشروع السابق، وقد تغيرت كلماته أو أقواسه المعقوفة.</translation>
    </message>
    <message>
        <source>It was agreed in the older draft, and is no longer said to be.</source>
        <translation>كان متفقاً عليه في المشروع السابق، ولم يعد يوصف بذلك.</translation>
    </message>
    <message>
        <source>It was agreed in the older draft; the newer one says nothing of what is agreed.</source>
        <translation>كان متفقاً عليه في المشروع الأقدم؛ ولا يقول المشروع الأحدث شيئاً عما اتُّفق عليه.</translation>
    </message>
    <message>
        <source>to {place}</source>
        <comment>where a provision moved</comment>
        <translation>إلى {place}</translation>
    </message>
    <message>
        <source>from {place}</source>
        <comment>from where a provision moved</comment>
        <translation>من {place}</translation>
    </message>
    <message>
        <source>(was {number})</source>
        <comment>the number of a provision in the older draft</comment>
        <translation>(سابقاً {number})</translation>
    </message>
    <message>
        <source>compare {place}</source>
        <translation>قارن {place}</translation>
    </message>
    <message>
        <source>Go to the other end of the move: {place}</source>
        <translation>انتقال إلى الطرف الآخر للنقل: {place}</translation>
    </message>
    <message>
        <source>{name}: asked for the contrary, {link}</source>
        <translation>‏{name}: طلب العكس، {link}</translation>
    </message>
    <message>
        <source>{name}: {link}</source>
        <comment>actor and link</comment>
        <translation>‏{name}: {link}</translation>
    </message>
    <message>
        <source>Copy with address</source>
        <translation>نسخ مع بيان الموضع</translation>
    </message>
    <message>
        <source>Copy the words alone</source>
        <translation>نسخ الكلمات وحدها</translation>
    </message>
    <message>
        <source>Find these words</source>
        <translation>بحث عن هذه الكلمات</translation>
    </message>
    <message>
        <source>Note on these words…</source>
        <translation>ملاحظة على هذه الكلمات…</translation>
    </message>
    <message>
        <source>Note on this provision…</source>
        <translation>ملاحظة على هذا الحكم…</translation>
    </message>
    <message>
        <source>Life of {address}…</source>
        <translation>مسار {address}…</translation>
    </message>
    <message>
        <source>Sources of {address}…</source>
        <translation>مصادر {address}…</translation>
    </message>
    <message>
        <source>Show the page in which it was recognised…</source>
        <translation>عرض الصفحة التي جرى التعرف عليه فيها…</translation>
    </message>
    <message>
        <source>Go to the other end of the move</source>
        <translation>انتقال إلى الطرف الآخر للنقل</translation>
    </message>
    <message>
        <source>Join {address} of {draft} with…</source>
        <translation>ضمّ {address} من {draft} إلى…</translation>
    </message>
    <message>
        <source>Join {address} with {other}</source>
        <translation>ضمّ {address} إلى {other}</translation>
    </message>
    <message>
        <source>Do not join {address}</source>
        <translation>عدم ضمّ {address}</translation>
    </message>
    <message>
        <source>Take apart what was joined by hand</source>
        <translation>فصل ما ضُمّ يدوياً</translation>
    </message>
    <message>
        <source>Show these provisions</source>
        <translation>إظهار هذه الأحكام</translation>
    </message>
    <message>
        <source>Fold these provisions again</source>
        <translation>إعادة طيّ هذه الأحكام</translation>
    </message>
    <message>
        <source>Open all folds</source>
        <translation>فتح جميع المطويات</translation>
    </message>
    <message>
        <source>Fold everything again</source>
        <translation>إعادة طيّ كل شيء</translation>
    </message>
    <message>
        <source>More context around changes</source>
        <translation>سياق أوسع حول التغييرات</translation>
    </message>
    <message>
        <source>Less context around changes</source>
        <translation>سياق أضيق حول التغييرات</translation>
    </message>
    <message>
        <source>Moved from here to {place} ({move}).</source>
        <translation>منقول من هنا إلى {place} ({move}).</translation>
    </message>
    <message>
        <source>Moved here from {place} ({move}).</source>
        <translation>منقول إلى هنا من {place} ({move}).</translation>
    </message>
    <message>
        <source>First text, {address}: {words}</source>
        <translation>النص الأول، {address}: {words}</translation>
    </message>
    <message>
        <source>Second text, {address}: {words}</source>
        <translation>النص الثاني، {address}: {words}</translation>
    </message>
    <message>
        <source>The first text has no such provision.</source>
        <translation>لا يتضمن النص الأول هذا الحكم.</translation>
    </message>
    <message>
        <source>The second text has no such provision.</source>
        <translation>لا يتضمن النص الثاني هذا الحكم.</translation>
    </message>
    <message>
        <source>{new}, was {old}</source>
        <translation>‏{new}، سابقاً {old}</translation>
    </message>
    <message>
        <source>Change {number}</source>
        <translation>التغيير {number}</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>ضد</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>اقترحه</translation>
    </message>
    <message>
        <source>New provision.</source>
        <translation>حكم جديد.</translation>
    </message>
    <message>
        <source>Provision deleted.</source>
        <translation>حكم محذوف.</translation>
    </message>
    <message>
        <source>Renumbered only.</source>
        <translation>أُعيد ترقيمه فقط.</translation>
    </message>
    <message>
        <source>Unchanged.</source>
        <translation>دون تغيير.</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>lamp|lamps</source>
        <comment>a word and the same word changed, as an example</comment>
        <translation>منارة|منارات</translation>
    </message>
    <message>
        <source>replaced: the old words stand before the new ones</source>
        <translation>مُستبدَل: الكلمات القديمة قبل الجديدة</translation>
    </message>
    <message>
        <source>one word became another: stronger letters are those that differ</source>
        <translation>كلمة صارت أخرى: الحروف الأقوى هي المختلفة</translation>
    </message>
    <message>
        <source>bracket removed</source>
        <translation>قوس معقوف مرفوع</translation>
    </message>
    <message>
        <source>moved: it stands here now, and the letter leads to the other place</source>
        <translation>منقول: هو هنا الآن، والحرف يقود إلى الموضع الآخر</translation>
    </message>
    <message>
        <source>moved: it stood here</source>
        <translation>منقول: كان هنا</translation>
    </message>
    <message>
        <source>with a slash: asked for the contrary</source>
        <translation>مع شرطة مائلة: طلب العكس</translation>
    </message>
    <message>
        <source>asked for the same words at another place</source>
        <translation>طلب الكلمات نفسها في موضع آخر</translation>
    </message>
    <message>
        <source>agreed text</source>
        <translation>نص متفق عليه</translation>
    </message>
    <message>
        <source>recognised in a picture, and doubtful</source>
        <translation>تُعرّف عليه في صورة، وهو مشكوك فيه</translation>
    </message>
    <message>
        <source>joined by a person</source>
        <translation>ربطه شخص</translation>
    </message>
    <message>
        <source>stands verbatim in an instrument of the shelf</source>
        <translation>وارد حرفيا في أحد الصكوك المرجعية</translation>
    </message>
    <message>
        <source>comes from an instrument of the shelf, with departures</source>
        <translation>مأخوذ من أحد الصكوك المرجعية، مع اختلافات</translation>
    </message>
    <message>
        <source>a change leads toward a source</source>
        <translation>تغيير يقرّب من مصدر</translation>
    </message>
    <message>
        <source>a change leads away from a source</source>
        <translation>تغيير يبعد عن مصدر</translation>
    </message>
    <message>
        <source>editorial, deleted</source>
        <translation>تحريري، محذوف</translation>
    </message>
    <message>
        <source>status taken out</source>
        <translation>وضع مرفوع</translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>حرف واحد</translation>
    </message>
    <message>
        <source>status set</source>
        <translation>وضع مضاف</translation>
    </message>
    <message>
        <source>Divided here.</source>
        <translation>مقسَّم هنا.</translation>
    </message>
    <message>
        <source>Joined here.</source>
        <translation>مضموم هنا.</translation>
    </message>
    <message>
        <source>The two drafts side by side</source>
        <translation>المشروعان جنباً إلى جنب</translation>
    </message>
    <message>
        <source>The two drafts in one column</source>
        <translation>المشروعان في عمود واحد</translation>
    </message>
    <message>
        <source>In one column there is nothing to scroll apart.</source>
        <translation>لا توجد في العمود الواحد لوحتان لتُمرَّرا على حدة.</translation>
    </message>
    <message>
        <source>The panes scroll each on their own: wheel over one, or ← → and the keys, move it alone.</source>
        <translation>تُمرَّر كل لوحة على حدة: بالعجلة فوق إحداها، أو بالمفاتيح و← →، تتحرك وحدها.</translation>
    </message>
    <message>
        <source>Lock again (F8)</source>
        <translation>إعادة الربط (F8)</translation>
    </message>
    <message>
        <source>One column: the window is too narrow for two.</source>
        <translation>عمود واحد: النافذة أضيق من أن تتسع لعمودين.</translation>
    </message>
    <message>
        <source>Two columns all the same (F9)</source>
        <translation>عمودان رغم ذلك (F9)</translation>
    </message>
    <message>
        <source>This provision did not move.</source>
        <translation>لم يُنقل هذا الحكم.</translation>
    </message>
    <message>
        <source>Older words: {story}</source>
        <translation>الكلمات الأقدم: {story}</translation>
    </message>
    <message>
        <source>Newer words: {story}</source>
        <translation>الكلمات الأحدث: {story}</translation>
    </message>
    <message numerus="yes">
        <source>%n other lives</source>
        <translation>
            <numerusform>لا مسارات أخرى</numerusform>
            <numerusform>مسار آخر</numerusform>
            <numerusform>مساران آخران</numerusform>
            <numerusform>%n مسارات أخرى</numerusform>
            <numerusform>%n مساراً آخر</numerusform>
            <numerusform>%n مسار آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>in the text since {draft}</source>
        <translation>في النص منذ {draft}</translation>
    </message>
    <message>
        <source>entered in {draft}</source>
        <translation>دخلت في {draft}</translation>
    </message>
    <message>
        <source>left in {draft}</source>
        <translation>خرجت في {draft}</translation>
    </message>
    <message>
        <source>came back in {draft}</source>
        <translation>عادت في {draft}</translation>
    </message>
    <message>
        <source>a working draft from “{source}”</source>
        <translation>مشروع عمل من «{source}»</translation>
    </message>
    <message>
        <source>a working draft</source>
        <translation>مشروع عمل</translation>
    </message>
    <message>
        <source>Both drafts in one column, as a drafter marks them (F9)</source>
        <translation>المشروعان في عمود واحد، كما يعلّمهما الصائغ (F9)</translation>
    </message>
    <message>
        <source>Scroll apart</source>
        <translation>تمرير منفصل</translation>
    </message>
    <message>
        <source>Each pane scrolls alone (F8); F8 again aligns them on what is read</source>
        <translation>يُمرَّر كل جزء وحده (F8)؛ وF8 مرة أخرى تصفّهما على ما يُقرأ</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>Fold what did not change, or only follows a renumbering</source>
        <translation>طي ما لم يتغيّر أو ما يتبع إعادة الترقيم فقط</translation>
    </message>
    <message>
        <source>Unchanged provisions that stand unfolded around each change (+ and − in the texts)</source>
        <translation>الأحكام غير المتغيّرة الظاهرة حول كل تغيير (+ و− في النصوص)</translation>
    </message>
    <message>
        <source>Context around changes</source>
        <translation>السياق حول التغييرات</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Find words in both drafts (Ctrl+F)</source>
        <translation>البحث عن كلمات في المشروعين (Ctrl+F)</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Go to a provision by its old or new number (Ctrl+G)</source>
        <translation>الانتقال إلى حكم برقمه القديم أو الجديد (Ctrl+G)</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>الأعمدة ▾</translation>
    </message>
    <message>
        <source>How the texts are set: columns, folds, context</source>
        <translation>طريقة عرض النصوص: الأعمدة والطي والسياق</translation>
    </message>
    <message>
        <source>“{older}” and “{newer}” are in different languages, so that no changes between them can be counted or printed; choose two drafts in one language.</source>
        <translation>«{older}» و«{newer}» بلغتين مختلفتين، فلا يمكن إحصاء التغييرات بينهما ولا طباعتها؛ اختر مشروعين بلغة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes chosen by hand</source>
        <translation>
            <numerusform>%n تغيير مختار باليد</numerusform>
            <numerusform>تغيير واحد مختار باليد</numerusform>
            <numerusform>تغييران مختاران باليد</numerusform>
            <numerusform>%n تغييرات مختارة باليد</numerusform>
            <numerusform>%n تغييراً مختاراً باليد</numerusform>
            <numerusform>%n تغيير مختار باليد</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (locked)</source>
        <translation>{title} (مقفلة)</translation>
    </message>
    <message>
        <source>{number} {what}</source>
        <comment>how many of a sort</comment>
        <translation>{what}: {number}</translation>
    </message>
    <message>
        <source>{share}%</source>
        <comment>a part of a hundred</comment>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>pages {numbers}</source>
        <translation>الصفحات {numbers}</translation>
    </message>
    <message>
        <source>&amp;Look for them</source>
        <translation>&amp;ابحث عنها</translation>
    </message>
    <message>
        <source>Before it is stored: what was recognised</source>
        <translation>قبل الحفظ: ما جرى التعرف عليه</translation>
    </message>
    <message>
        <source>Page &amp;beside the text</source>
        <translation>الصفحة ب&amp;جانب النص</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ا&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Store as recognised</source>
        <translation>احفظ كما جرى التعرف عليه</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Doubts; Return leads to the paragraph</source>
        <translation>الشكوك؛ يقود Enter إلى الفقرة</translation>
    </message>
    <message>
        <source>Good to &amp;know</source>
        <translation>معلومات م&amp;فيدة</translation>
    </message>
    <message>
        <source>Add “{name}” as an actor</source>
        <translation>أضف «{name}» كطرف</translation>
    </message>
    <message>
        <source>It is …</source>
        <comment>somebody who is known</comment>
        <translation>هو…</translation>
    </message>
    <message>
        <source>“{name}” is somebody who is known …</source>
        <translation>«{name}» طرف معروف…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>كلمة سر الملف</translation>
    </message>
    <message>
        <source>The page of the file on which the text at hand stands (F8)</source>
        <translation>صفحة الملف التي يرد فيها النص المختار (F8)</translation>
    </message>
    <message>
        <source>This paragraph &amp;is</source>
        <translation>هذه الفقرة &amp;هي</translation>
    </message>
    <message>
        <source>&amp;Doubts first, then what is good to know</source>
        <translation>ال&amp;شكوك أولا، ثم ما يحسن العلم به</translation>
    </message>
    <message>
        <source>The &amp;text as recognised</source>
        <translation>ال&amp;نص كما جرى التعرف عليه</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>كما جرى التعرف عليه</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;how %n pages as pictures…</source>
        <translation>
            <numerusform>&amp;عرض %n صفحة صوراً…</numerusform>
            <numerusform>&amp;عرض صفحة واحدة صورةً…</numerusform>
            <numerusform>&amp;عرض صفحتين صوراً…</numerusform>
            <numerusform>&amp;عرض %n صفحات صوراً…</numerusform>
            <numerusform>&amp;عرض %n صفحة صوراً…</numerusform>
            <numerusform>&amp;عرض %n صفحة صوراً…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to put right</source>
        <translation>لا شيء يحتاج إلى تصحيح</translation>
    </message>
    <message>
        <source>{file} is in the dossier already, as “{draft}”. It is not stored again.</source>
        <translation>الملف {file} موجود بالفعل باسم «{draft}». ولا يُحفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>{file} is the very same file as {other}. It is stored once.</source>
        <translation>{file} هو نفسه الملف {other}. ويُحفظ مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n doubts. Nothing is stored yet.</source>
        <translation>
            <numerusform>{file}: %n شك. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>{file}: شك واحد. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>{file}: شكان. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>{file}: %n شكوك. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>{file}: %n شكا. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>{file}: %n شك. لم يُحفظ شيء بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: no doubts. Nothing is stored yet.</source>
        <translation>{file}: لا شكوك. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Store {good} of {all} files</source>
        <translation>احفظ {good} من {all} ملفات</translation>
    </message>
    <message>
        <source>being read …</source>
        <translation>تجري قراءته…</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts</source>
        <translation>
            <numerusform>%n شك</numerusform>
            <numerusform>شك واحد</numerusform>
            <numerusform>شكان</numerusform>
            <numerusform>%n شكوك</numerusform>
            <numerusform>%n شكا</numerusform>
            <numerusform>%n شك</numerusform>
        </translation>
    </message>
    <message>
        <source>no doubts</source>
        <translation>لا شكوك</translation>
    </message>
    <message>
        <source>as the last</source>
        <comment>place of a draft</comment>
        <translation>في الآخر</translation>
    </message>
    <message>
        <source>as the first</source>
        <comment>place of a draft</comment>
        <translation>في الأول</translation>
    </message>
    <message>
        <source>nothing: it is a new draft</source>
        <translation>لا شيء: هو مشروع جديد</translation>
    </message>
    <message>
        <source>after {draft}</source>
        <comment>place of a draft</comment>
        <translation>بعد {draft}</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;Notation</source>
        <translation>ال&amp;ترميز</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <translation>ال&amp;رمز</translation>
    </message>
    <message>
        <source>Dat&amp;e</source>
        <translation>التا&amp;ريخ</translation>
    </message>
    <message>
        <source>Re&amp;places</source>
        <translation>يحل م&amp;حل</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>ال&amp;موضع</translation>
    </message>
    <message>
        <source>Why this notation</source>
        <translation>سبب هذا الترميز</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>ما جرى عده</translation>
    </message>
    <message>
        <source>What becomes of what was added</source>
        <translation>مآل ما أضيف</translation>
    </message>
    <message>
        <source>“{draft}” has the same symbol or file name. Say above if this file replaces it; else both are kept.</source>
        <translation>لـ«{draft}» الرمز نفسه أو اسم الملف نفسه. اذكر أعلاه إن كان هذا الملف يحل محله؛ وإلا بقي الاثنان.</translation>
    </message>
    <message>
        <source>Still stands: {what}.</source>
        <translation>ما زال قائما: {what}.</translation>
    </message>
    <message>
        <source>Does not stand in the new text, and stands nowhere until its words come back:</source>
        <translation>لا يقوم في النص الجديد، ولا في أي مكان حتى تعود كلماته:</translation>
    </message>
    <message>
        <source>Its words stand word for word in {place}: look there, and confirm the change anew if it is so.</source>
        <translation>ترد كلماته حرفيا في {place}: انظر هناك، وأكّد التغيير من جديد إن كان كذلك.</translation>
    </message>
    <message>
        <source>It stands on an address alone: without words no place can be offered for it.</source>
        <translation>لا يستند إلا إلى عنوان: وبلا كلمات لا يمكن عرض موضع له.</translation>
    </message>
    <message>
        <source>Nothing was added to “{draft}” yet.</source>
        <translation>لم يُضف شيء إلى «{draft}» بعد.</translation>
    </message>
    <message>
        <source>Is it the right one? The file has more of the words of “{other}” than of “{draft}” ({share} %).</source>
        <translation>أهو المشروع الصحيح؟ في الملف من كلمات «{other}» أكثر مما فيه من كلمات «{draft}» ({share} %).</translation>
    </message>
    <message>
        <source>Is it the right one? Only {share} % of the provisions of “{draft}” stand in the file as they are.</source>
        <translation>أهو المشروع الصحيح؟ {share} % فقط من أحكام «{draft}» ترد في الملف كما هي.</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>جرى التعرف عليه باعتباره</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>open</source>
        <comment>fold</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>fold</comment>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>Return opens and closes it</source>
        <translation>يفتحه Enter ويغلقه</translation>
    </message>
    <message>
        <source>{kind} (said by hand)</source>
        <translation>{kind} (حُدد يدويا)</translation>
    </message>
    <message>
        <source>inserted: {words}</source>
        <translation>أُدرج: {words}</translation>
    </message>
    <message>
        <source>deleted: {words}</source>
        <translation>حُذف: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the cover left out</source>
        <translation>
            <numerusform>تُرك %n سطر من صفحة الغلاف</numerusform>
            <numerusform>تُرك سطر واحد من صفحة الغلاف</numerusform>
            <numerusform>تُرك سطران من صفحة الغلاف</numerusform>
            <numerusform>تُركت %n أسطر من صفحة الغلاف</numerusform>
            <numerusform>تُرك %n سطراً من صفحة الغلاف</numerusform>
            <numerusform>تُرك %n سطر من صفحة الغلاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs left out</source>
        <translation>
            <numerusform>تُركت %n فقرة</numerusform>
            <numerusform>تُركت فقرة واحدة</numerusform>
            <numerusform>تُركت فقرتان</numerusform>
            <numerusform>تُركت %n فقرات</numerusform>
            <numerusform>تُركت %n فقرة</numerusform>
            <numerusform>تُركت %n فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraphs as they were recognised</source>
        <translation>الفقرات كما جرى التعرف عليها</translation>
    </message>
    <message>
        <source>title</source>
        <comment>paragraph</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>preamble</source>
        <comment>paragraph</comment>
        <translation>الديباجة</translation>
    </message>
    <message>
        <source>preambular paragraph</source>
        <comment>paragraph</comment>
        <translation>فقرة من الديباجة</translation>
    </message>
    <message>
        <source>part</source>
        <comment>paragraph</comment>
        <translation>جزء</translation>
    </message>
    <message>
        <source>chapter</source>
        <comment>paragraph</comment>
        <translation>فصل</translation>
    </message>
    <message>
        <source>section</source>
        <comment>paragraph</comment>
        <translation>فرع</translation>
    </message>
    <message>
        <source>article</source>
        <comment>paragraph</comment>
        <translation>مادة</translation>
    </message>
    <message>
        <source>paragraph</source>
        <comment>paragraph</comment>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>subparagraph</source>
        <comment>paragraph</comment>
        <translation>فقرة فرعية</translation>
    </message>
    <message>
        <source>chapeau</source>
        <comment>paragraph</comment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>option</source>
        <comment>paragraph</comment>
        <translation>خيار</translation>
    </message>
    <message>
        <source>annex</source>
        <comment>paragraph</comment>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>footnote</source>
        <comment>paragraph</comment>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>testimonium</source>
        <comment>paragraph</comment>
        <translation>صيغة الختام</translation>
    </message>
    <message>
        <source>table</source>
        <comment>paragraph</comment>
        <translation>جدول</translation>
    </message>
    <message>
        <source>row of a table</source>
        <comment>paragraph</comment>
        <translation>صف من جدول</translation>
    </message>
    <message>
        <source>cell of a table</source>
        <comment>paragraph</comment>
        <translation>خلية من جدول</translation>
    </message>
    <message>
        <source>text without a number</source>
        <comment>paragraph</comment>
        <translation>نص بلا رقم</translation>
    </message>
    <message>
        <source>heading</source>
        <comment>paragraph</comment>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>paragraph</comment>
        <translation>متروك</translation>
    </message>
    <message>
        <source>part of the text</source>
        <comment>paragraph</comment>
        <translation>جزء من النص</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n مادة</numerusform>
            <numerusform>مادة واحدة</numerusform>
            <numerusform>مادتان</numerusform>
            <numerusform>%n مواد</numerusform>
            <numerusform>%n مادة</numerusform>
            <numerusform>%n مادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n فقرة</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subparagraphs</source>
        <translation>
            <numerusform>%n فقرة فرعية</numerusform>
            <numerusform>فقرة فرعية واحدة</numerusform>
            <numerusform>فقرتان فرعيتان</numerusform>
            <numerusform>%n فقرات فرعية</numerusform>
            <numerusform>%n فقرة فرعية</numerusform>
            <numerusform>%n فقرة فرعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs without a number</source>
        <translation>
            <numerusform>%n فقرة بلا رقم</numerusform>
            <numerusform>فقرة واحدة بلا رقم</numerusform>
            <numerusform>فقرتان بلا رقم</numerusform>
            <numerusform>%n فقرات بلا رقم</numerusform>
            <numerusform>%n فقرة بلا رقم</numerusform>
            <numerusform>%n فقرة بلا رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annexes</source>
        <translation>
            <numerusform>%n مرفق</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقا</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names in tags</source>
        <translation>
            <numerusform>%n إشارة بأسماء</numerusform>
            <numerusform>إشارة واحدة بأسماء</numerusform>
            <numerusform>إشارتان بأسماء</numerusform>
            <numerusform>%n إشارات بأسماء</numerusform>
            <numerusform>%n إشارة بأسماء</numerusform>
            <numerusform>%n إشارة بأسماء</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the last text</source>
        <translation>غير وارد في النص الأخير</translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes</source>
        <translation>
            <numerusform>%n حاشية</numerusform>
            <numerusform>حاشية واحدة</numerusform>
            <numerusform>حاشيتان</numerusform>
            <numerusform>%n حواش</numerusform>
            <numerusform>%n حاشية</numerusform>
            <numerusform>%n حاشية</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts and articles of the book</source>
        <translation>أبواب الكتاب ومواده</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n جدول</numerusform>
            <numerusform>جدول واحد</numerusform>
            <numerusform>جدولان</numerusform>
            <numerusform>%n جداول</numerusform>
            <numerusform>%n جدولا</numerusform>
            <numerusform>%n جدول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked changes</source>
        <translation>
            <numerusform>%n تعديل متتبع</numerusform>
            <numerusform>تعديل متتبع واحد</numerusform>
            <numerusform>تعديلان متتبعان</numerusform>
            <numerusform>%n تعديلات متتبعة</numerusform>
            <numerusform>%n تعديلا متتبعا</numerusform>
            <numerusform>%n تعديل متتبع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n تعليق</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%n تعليقات</numerusform>
            <numerusform>%n تعليقا</numerusform>
            <numerusform>%n تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>شك</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>للعلم</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisions joined by hand</source>
        <translation>
            <numerusform>%n حكم موصول يدويا</numerusform>
            <numerusform>حكم واحد موصول يدويا</numerusform>
            <numerusform>حكمان موصولان يدويا</numerusform>
            <numerusform>%n أحكام موصولة يدويا</numerusform>
            <numerusform>%n حكما موصولا يدويا</numerusform>
            <numerusform>%n حكم موصول يدويا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words on who asked</source>
        <translation>
            <numerusform>%n قول فيمن طلب</numerusform>
            <numerusform>قول واحد فيمن طلب</numerusform>
            <numerusform>قولان فيمن طلب</numerusform>
            <numerusform>%n أقوال فيمن طلب</numerusform>
            <numerusform>%n قولا فيمن طلب</numerusform>
            <numerusform>%n قول فيمن طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions</source>
        <translation>
            <numerusform>%n موقف</numerusform>
            <numerusform>موقف واحد</numerusform>
            <numerusform>موقفان</numerusform>
            <numerusform>%n مواقف</numerusform>
            <numerusform>%n موقفا</numerusform>
            <numerusform>%n موقف</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the page of the newer draft</source>
        <translation>عرض صفحة المشروع الأحدث</translation>
    </message>
    <message>
        <source>Show the page of the older draft</source>
        <translation>عرض صفحة المشروع الأقدم</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>What the import of a draft reports</source>
        <translation>ما يفيد به استيراد مشروع</translation>
    </message>
    <message>
        <source>What the import reports; Return shows the page where its picture is kept</source>
        <translation>ما يفيد به الاستيراد؛ مفتاح الإدخال يعرض الصفحة المحفوظة صورتها</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts.</source>
        <translation>
            <numerusform>%n شك.</numerusform>
            <numerusform>شك واحد.</numerusform>
            <numerusform>شكان.</numerusform>
            <numerusform>%n شكوك.</numerusform>
            <numerusform>%n شكا.</numerusform>
            <numerusform>%n شك.</numerusform>
        </translation>
    </message>
    <message>
        <source>No doubts.</source>
        <translation>لا شكوك.</translation>
    </message>
    <message>
        <source>Nothing was reported.</source>
        <translation>لم يُفَد بشيء.</translation>
    </message>
    <message>
        <source>&amp;Warn of it again</source>
        <translation>&amp;التحذير من جديد</translation>
    </message>
    <message>
        <source>I have &amp;looked at it</source>
        <translation>&amp;تحققتُ منه</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n pages as pictures…</source>
        <translation>
            <numerusform>&amp;عرض %n صفحة صوراً…</numerusform>
            <numerusform>&amp;عرض صفحة واحدة صورةً…</numerusform>
            <numerusform>&amp;عرض صفحتين صوراً…</numerusform>
            <numerusform>&amp;عرض %n صفحات صوراً…</numerusform>
            <numerusform>&amp;عرض %n صفحة صوراً…</numerusform>
            <numerusform>&amp;عرض %n صفحة صوراً…</numerusform>
        </translation>
    </message>
    <message>
        <source>A person looked at how it was read on {day}.</source>
        <translation>جرى التحقق من قراءته في {day}.</translation>
    </message>
    <message>
        <source>{who} looked at how it was read on {day}.</source>
        <translation>تحقق {who} من قراءته في {day}.</translation>
    </message>
    <message>
        <source>Open a dossier with a draft first: there is no report to show.</source>
        <translation>يُرجى أولاً فتح إضبارة فيها مشروع: لا تقرير يُعرض.</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>صورة الصفحة</translation>
    </message>
    <message>
        <source>Pages of {draft} as pictures</source>
        <translation>صفحات {draft} صوراً</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>الصفحة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>الصفحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>ملاءمة ال&amp;عرض</translation>
    </message>
    <message>
        <source>Next &amp;doubtful word</source>
        <translation>الكلمة ال&amp;مشكوك فيها التالية</translation>
    </message>
    <message>
        <source>The wo&amp;rds as recognised</source>
        <translation>ال&amp;كلمات كما جرى التعرف عليها</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are doubtful, with a wave below them.</source>
        <translation>
            <numerusform>%n منها مشكوك فيها، تحتها خط متموج.</numerusform>
            <numerusform>واحدة منها مشكوك فيها، تحتها خط متموج.</numerusform>
            <numerusform>اثنتان منها مشكوك فيهما، تحتهما خط متموج.</numerusform>
            <numerusform>%n منها مشكوك فيها، تحتها خط متموج.</numerusform>
            <numerusform>%n منها مشكوك فيها، تحتها خط متموج.</numerusform>
            <numerusform>%n منها مشكوك فيها، تحتها خط متموج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words.</source>
        <translation>
            <numerusform>%n كلمة.</numerusform>
            <numerusform>كلمة واحدة.</numerusform>
            <numerusform>كلمتان.</numerusform>
            <numerusform>%n كلمات.</numerusform>
            <numerusform>%n كلمة.</numerusform>
            <numerusform>%n كلمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is doubtful.</source>
        <translation>لا شك في أي منها.</translation>
    </message>
    <message>
        <source>The picture of this page is no longer kept.</source>
        <translation>صورة هذه الصفحة لم تعد محفوظة.</translation>
    </message>
    <message>
        <source>Nothing that stands on this page is in the draft: read it here, or get the file otherwise.</source>
        <translation>لا شيء مما في هذه الصفحة داخل في المشروع: اقرأها هنا، أو احصل على الملف بصيغة أخرى.</translation>
    </message>
    <message>
        <source>The words of this page in the draft were recognised in this picture: compare them.</source>
        <translation>كلمات هذه الصفحة في المشروع جرى التعرف عليها في هذه الصورة: قارنها بها.</translation>
    </message>
    <message>
        <source>No words were found on this page: see whether it has any.</source>
        <translation>لم يُعثر على كلمات في هذه الصفحة: انظر هل فيها شيء منها.</translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation>الثقة {share}</translation>
    </message>
    <message>
        <source>Words recognised on the page</source>
        <translation>الكلمات التي جرى التعرف عليها في الصفحة</translation>
    </message>
    <message>
        <source>No picture of this page of {draft} is kept; import its file again to keep one.</source>
        <translation>لا صورة محفوظة لهذه الصفحة من {draft}؛ أعد استيراد ملفه لحفظها.</translation>
    </message>
    <message>
        <source>not in the draft</source>
        <translation>ليست في المشروع</translation>
    </message>
    <message>
        <source>recognised in the picture</source>
        <translation>جرى التعرف عليها في الصورة</translation>
    </message>
    <message>
        <source>no words found</source>
        <translation>لم يُعثر على كلمات</translation>
    </message>
    <message>
        <source>newer draft</source>
        <translation>المشروع الأحدث</translation>
    </message>
    <message>
        <source>older draft</source>
        <translation>المشروع الأقدم</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>الصفحة {number}</translation>
    </message>
    <message>
        <source>Recognised in a picture ({where}); compare it with the page.</source>
        <translation>جرى التعرف عليه في صورة ({where})؛ قارنه بالصفحة.</translation>
    </message>
    <message>
        <source>Recognised in a picture; compare it with the page.</source>
        <translation>جرى التعرف عليه في صورة؛ قارنه بالصفحة.</translation>
    </message>
    <message>
        <source>{word} ({share} sure)</source>
        <translation>{word} (الثقة {share})</translation>
    </message>
    <message>
        <source>Doubtful: {words}.</source>
        <translation>مشكوك فيه: {words}.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>من يُسمَّى</translation>
    </message>
    <message>
        <source>Those who asked</source>
        <translation>من طلبوا</translation>
    </message>
    <message>
        <source>Nobody: no actor is named</source>
        <translation>لا أحد: لا يُذكر أي طرف</translation>
    </message>
    <message>
        <source>One name for all</source>
        <translation>اسم واحد للجميع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Dates: that of the newer draft</source>
        <translation>التواريخ: تاريخ المشروع الأحدث</translation>
    </message>
    <message>
        <source>W&amp;ho is named</source>
        <translation>من يُسمَّ&amp;ى</translation>
    </message>
    <message>
        <source>The dossier “{name}” is damaged. Its newest sound copy is “{copy}”.</source>
        <translation>الإضبارة «{name}» تالفة. أحدث نسخة سليمة منها هي «{copy}».</translation>
    </message>
    <message>
        <source>A damaged dossier</source>
        <translation>إضبارة تالفة</translation>
    </message>
    <message>
        <source>Put this copy in its place? The damaged file is kept under another name, and the copy stays.</source>
        <translation>هل توضع هذه النسخة مكانها؟ يُحفظ الملف التالف باسم آخر، وتبقى النسخة.</translation>
    </message>
    <message>
        <source>&amp;Go on with the copy</source>
        <translation>&amp;متابعة العمل بالنسخة</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;تركها كما هي</translation>
    </message>
    <message>
        <source>Putting the copy in place</source>
        <translation>وضع النسخة في مكانها</translation>
    </message>
    <message numerus="yes">
        <source>%n more things are not as they were stored; “travaux check” names them all.</source>
        <translation>
            <numerusform>%n أشياء أخرى ليست كما حُفظت؛ «travaux check» يسميها كلها.</numerusform>
            <numerusform>شيء واحد آخر ليس كما حُفظ؛ «travaux check» يسميها كلها.</numerusform>
            <numerusform>شيئان آخران ليسا كما حُفظا؛ «travaux check» يسميها كلها.</numerusform>
            <numerusform>%n أشياء أخرى ليست كما حُفظت؛ «travaux check» يسميها كلها.</numerusform>
            <numerusform>%n شيئاً آخر ليست كما حُفظت؛ «travaux check» يسميها كلها.</numerusform>
            <numerusform>%n شيء آخر ليست كما حُفظت؛ «travaux check» يسميها كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the damaged file are not in the copy.</source>
        <translation>
            <numerusform>%n إدخال في الملف التالف غير موجود في النسخة.</numerusform>
            <numerusform>إدخال واحد في الملف التالف غير موجود في النسخة.</numerusform>
            <numerusform>إدخالان في الملف التالف غير موجودين في النسخة.</numerusform>
            <numerusform>%n إدخالات في الملف التالف غير موجودة في النسخة.</numerusform>
            <numerusform>%n إدخالاً في الملف التالف غير موجودة في النسخة.</numerusform>
            <numerusform>%n إدخال في الملف التالف غير موجودة في النسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of the damaged file can be read; it may have more.</source>
        <translation>لا يمكن قراءة الملف التالف بأكمله؛ وقد يحتوي على المزيد.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Merge a colleague&apos;s dossier</source>
        <translation>دمج إضبارة زميل</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>Merging the dossiers</source>
        <translation>دمج الإضبارتين</translation>
    </message>
    <message>
        <source>Nothing waits to be settled.</source>
        <translation>لا شيء ينتظر الحسم.</translation>
    </message>
    <message>
        <source>settling: {what}</source>
        <translation>حسم: {what}</translation>
    </message>
    <message>
        <source>“{name}” is again as it was before merging; the merged one is “{aside}” now.</source>
        <translation>عادت «{name}» كما كانت قبل الدمج؛ والإضبارة المدموجة هي الآن «{aside}».</translation>
    </message>
    <message>
        <source>for a partner</source>
        <comment>in the name of a file</comment>
        <translation>لشريك</translation>
    </message>
    <message>
        <source>A copy for a partner</source>
        <translation>نسخة لشريك</translation>
    </message>
    <message>
        <source>“{name}” was written. Left out: {what}.</source>
        <translation>كُتبت «{name}». ما تُرك: {what}.</translation>
    </message>
    <message>
        <source>“{name}” was written; there was nothing to leave out.</source>
        <translation>كُتبت «{name}»؛ ولم يكن فيها ما يُترك.</translation>
    </message>
    <message>
        <source>It is not locked with a passphrase, as the dossier is.</source>
        <translation>وهي ليست مقفلة بعبارة مرور كما هي الإضبارة.</translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation>كتابة النسخة</translation>
    </message>
    <message>
        <source>What the two dossiers have otherwise</source>
        <translation>ما تختلف فيه الإضبارتان</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>There</source>
        <translation>هناك</translation>
    </message>
    <message>
        <source>Keep &amp;ours</source>
        <translation>إبقاء ما ل&amp;نا</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>أخذ ما ل&amp;هم</translation>
    </message>
    <message>
        <source>&amp;Back to the copy kept before…</source>
        <translation>ال&amp;عودة إلى النسخة المحفوظة من قبل…</translation>
    </message>
    <message>
        <source>Merged from {name}</source>
        <translation>دُمجت من {name}</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>أضيف</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <translation>لم يُضف جديد.</translation>
    </message>
    <message>
        <source>The draft “{theirs}” came in as “{ours}”: another draft has its label.</source>
        <translation>أضيف المشروع «{theirs}» باسم «{ours}»: لأن مشروعاً آخر يحمل تسميته.</translation>
    </message>
    <message>
        <source>Theirs is locked with a passphrase, ours is not: whoever has the file reads what came in.</source>
        <translation>إضبارتهم مقفلة بعبارة مرور وإضبارتنا ليست كذلك: مَن لديه الملف يقرأ ما أضيف.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are only here, and stay.</source>
        <translation>
            <numerusform>%n شيء موجود هنا فقط ويبقى.</numerusform>
            <numerusform>شيء واحد موجود هنا فقط ويبقى.</numerusform>
            <numerusform>شيئان موجودان هنا فقط ويبقيان.</numerusform>
            <numerusform>%n أشياء موجودة هنا فقط وتبقى.</numerusform>
            <numerusform>%n شيئاً موجوداً هنا فقط ويبقى.</numerusform>
            <numerusform>%n شيء موجود هنا فقط ويبقى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier as it was before is kept as “{name}”.</source>
        <translation>حُفظت الإضبارة كما كانت من قبل باسم «{name}».</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Both stay</source>
        <translation>يبقى الاثنان</translation>
    </message>
    <message>
        <source>Theirs is newer</source>
        <translation>ما لهم أحدث</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Stays out: our papers have somebody else under what it answers</source>
        <translation>لم يُدرج: أوراقنا تنسب الطلب الذي يجيب عنه إلى غيره</translation>
    </message>
    <message>
        <source>Conflicts with a colleague</source>
        <translation>التعارضات مع زميل</translation>
    </message>
    <message>
        <source>Ours holds until you choose. Every choice is stored at once; Ctrl+Z takes it back.</source>
        <translation>يسري ما لنا إلى أن تختار. يُحفظ كل اختيار فوراً؛ وCtrl+Z يلغيه.</translation>
    </message>
    <message>
        <source>The copy has all drafts and what is needed for the same redline. It never has our delegation&apos;s settings, what was there before, who confirmed something, and when something was written.</source>
        <translation>في النسخة كل المشاريع وما يلزم للمقارنة نفسها. وليس فيها أبداً إعدادات وفدنا، ولا ما كان من قبل، ولا مَن أكّد شيئاً، ولا متى كُتب شيء.</translation>
    </message>
    <message>
        <source>&amp;No notes</source>
        <translation>&amp;بلا ملاحظات</translation>
    </message>
    <message>
        <source>Notes that are not pri&amp;vate</source>
        <translation>الملاحظات غير ال&amp;خاصة</translation>
    </message>
    <message>
        <source>&amp;All notes, private ones too</source>
        <translation>&amp;كل الملاحظات، الخاصة منها أيضاً</translation>
    </message>
    <message>
        <source>&amp;Who wrote them: names and initials</source>
        <translation>م&amp;ن كتبها: الأسماء والأحرف الأولى</translation>
    </message>
    <message>
        <source>&amp;Proposal papers, and the names that are matched by them</source>
        <translation>&amp;وثائق المقترحات، والأسماء المطابَقة بها</translation>
    </message>
    <message>
        <source>Without them only what a text marks, or a person confirmed, has names.</source>
        <translation>من دونها لا أسماء إلا لما يعلّمه النص أو أكّده شخص.</translation>
    </message>
    <message>
        <source>Positions &amp;entered by hand</source>
        <translation>المواقف ال&amp;مدخلة يدوياً</translation>
    </message>
    <message>
        <source>&amp;Write the copy…</source>
        <translation>كتابة ال&amp;نسخة…</translation>
    </message>
    <message>
        <source>These are not locked and can be read: {names}.</source>
        <translation>هذه الملفات غير مقفلة ويمكن قراءتها: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is locked. Its passphrase opens it.</source>
        <translation>الإضبارة «{name}» مقفلة. تفتحها عبارة مرورها.</translation>
    </message>
    <message>
        <source>A locked dossier</source>
        <translation>إضبارة مقفلة</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>تجربة عبارة المرور</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Lock the dossier with a passphrase</source>
        <translation>إقفال الإضبارة بعبارة مرور</translation>
    </message>
    <message>
        <source>Whoever has the file and not the passphrase reads nothing in it. Nobody can find it out for you: keep it in a safe place. A few words that do not belong together are better than one.</source>
        <translation>من كان لديه الملف دون عبارة المرور لا يقرأ فيه شيئًا. ولا أحد يستطيع استرجاعها لك: احفظها في مكان آمن. وبضع كلمات لا رابط بينها خير من كلمة واحدة.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;تغيير</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>إ&amp;قفال</translation>
    </message>
    <message>
        <source>Locking “{name}”</source>
        <translation>إقفال «{name}»</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>إزالة عبارة المرور</translation>
    </message>
    <message>
        <source>Take the passphrase of “{name}” away?</source>
        <translation>هل تُزال عبارة مرور «{name}»؟</translation>
    </message>
    <message>
        <source>From then on whoever has the file, or one of its copies, can read it.</source>
        <translation>وعندئذ يستطيع كل من لديه الملف أو إحدى نسخه أن يقرأه.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;إزالتها</translation>
    </message>
    <message>
        <source>&amp;Leave it locked</source>
        <translation>إ&amp;بقاؤها مقفلة</translation>
    </message>
    <message>
        <source>Taking the passphrase of “{name}” away</source>
        <translation>إزالة عبارة مرور «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is locked, and its copies with it.</source>
        <translation>أُقفلت «{name}» ومعها نسخها.</translation>
    </message>
    <message>
        <source>Until they are written over, the old bytes may still lie on the disk.</source>
        <translation>قد تبقى البيانات القديمة على القرص إلى أن يُكتب فوقها.</translation>
    </message>
    <message>
        <source>Damaged copies were taken away: {names}.</source>
        <translation>أُزيلت نسخ تالفة: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is not locked any more, nor are its copies.</source>
        <translation>لم تعد «{name}» مقفلة ولا نسخها.</translation>
    </message>
    <message>
        <source>These stayed as they were: {names}.</source>
        <translation>بقيت كما هي: {names}.</translation>
    </message>
    <message>
        <source>The file had other names too (hard links): what lies under them stayed as it was.</source>
        <translation>كان للملف أسماء أخرى أيضاً (روابط صلبة): ما تحتها بقي كما كان.</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>إ&amp;ظهار ما يُكتب</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>سبب عدم قبولها</translation>
    </message>
    <message>
        <source>What was typed is tried</source>
        <translation>يُجرَّب ما كُتب</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>العبارة نفسها &amp;مرة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>The amendments of the brief</source>
        <translation>تعديلات المذكرة الموجزة</translation>
    </message>
    <message>
        <source>Numbers of the amendments</source>
        <translation>أرقام التعديلات</translation>
    </message>
    <message>
        <source>Ta&amp;ke those of the filter</source>
        <translation>أ&amp;خذ ما أبقاه المرشِّح</translation>
    </message>
    <message>
        <source>Our notes as our fallback</source>
        <translation>ملاحظاتنا بوصفها موقفنا البديل</translation>
    </message>
    <message>
        <source>Private notes and red lines, too</source>
        <translation>الملاحظات والخطوط الحمراء الخاصة أيضاً</translation>
    </message>
    <message>
        <source>&amp;Numbers of the amendments, up to {number}</source>
        <translation>أ&amp;رقام التعديلات، حتى {number}</translation>
    </message>
    <message>
        <source>Write the numbers of the amendments that stand in the brief; the list has them.</source>
        <translation>اكتب أرقام التعديلات التي ترد في المذكرة الموجزة؛ تجدها في القائمة.</translation>
    </message>
    <message>
        <source>There is no amendment {number}: they are numbered from 1 to {last}.</source>
        <translation>لا يوجد تعديل برقم {number}: فالأرقام من 1 إلى {last}.</translation>
    </message>
    <message>
        <source>What is chosen is in no amendment: a brief has amendments.</source>
        <translation>المختار ليس في أي تعديل: المذكرة الموجزة تضم تعديلات.</translation>
    </message>
    <message numerus="yes">
        <source>Taken out of the brief: it has %n amendments now.</source>
        <translation>
            <numerusform>أُزيل من المذكرة الموجزة: فيها الآن %n تعديل.</numerusform>
            <numerusform>أُزيل من المذكرة الموجزة: فيها الآن تعديل واحد.</numerusform>
            <numerusform>أُزيل من المذكرة الموجزة: فيها الآن تعديلان.</numerusform>
            <numerusform>أُزيل من المذكرة الموجزة: فيها الآن %n تعديلات.</numerusform>
            <numerusform>أُزيل من المذكرة الموجزة: فيها الآن %n تعديلاً.</numerusform>
            <numerusform>أُزيل من المذكرة الموجزة: فيها الآن %n تعديل.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more than {number} amendments go into one brief; leave some out.</source>
        <translation>لا يتسع موجز واحد لأكثر من {number} تعديلات؛ يُرجى ترك بعضها.</translation>
    </message>
    <message numerus="yes">
        <source>The brief has %n amendments now; Ctrl+E makes it.</source>
        <translation>
            <numerusform>في المذكرة الموجزة الآن %n تعديل؛ Ctrl+E يعدّها.</numerusform>
            <numerusform>في المذكرة الموجزة الآن تعديل واحد؛ Ctrl+E يعدّها.</numerusform>
            <numerusform>في المذكرة الموجزة الآن تعديلان؛ Ctrl+E يعدّها.</numerusform>
            <numerusform>في المذكرة الموجزة الآن %n تعديلات؛ Ctrl+E يعدّها.</numerusform>
            <numerusform>في المذكرة الموجزة الآن %n تعديلاً؛ Ctrl+E يعدّها.</numerusform>
            <numerusform>في المذكرة الموجزة الآن %n تعديل؛ Ctrl+E يعدّها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the list of changes first; then the first of them are taken.</source>
        <translation>رشِّح قائمة التغييرات أولاً؛ ثم تؤخذ أوائلها.</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Drafts that have a column</source>
        <translation>المشاريع التي لها عمود</translation>
    </message>
    <message>
        <source>Actors whose proposals have a column</source>
        <translation>الجهات التي لمقترحاتها عمود</translation>
    </message>
    <message>
        <source>An empty column for a compromise</source>
        <translation>عمود فارغ لصيغة توفيقية</translation>
    </message>
    <message>
        <source>Only this provision</source>
        <translation>هذا الحكم فقط</translation>
    </message>
    <message>
        <source>A column of sources, from the shelf of the dossier</source>
        <translation>عمود للمصادر، من الصكوك المرجعية للإضبارة</translation>
    </message>
    <message>
        <source>Dr&amp;afts</source>
        <translation>ال&amp;مشاريع</translation>
    </message>
    <message>
        <source>Propo&amp;sals of</source>
        <translation>م&amp;قترحات</translation>
    </message>
    <message>
        <source>Onl&amp;y this provision</source>
        <translation>&amp;هذا الحكم فقط</translation>
    </message>
    <message>
        <source>Choose the drafts that are to have a column.</source>
        <translation>اختر المشاريع التي يكون لها عمود.</translation>
    </message>
    <message>
        <source>No more than {number} columns can be read on a page; leave some out.</source>
        <translation>لا يُقرأ في الصفحة أكثر من {number} أعمدة؛ اترك بعضها.</translation>
    </message>
    <message>
        <source>Article 5(2)</source>
        <translation>المادة 5(2)</translation>
    </message>
    <message>
        <source>Open a dossier on a server</source>
        <translation>فتح إضبارة على خادم</translation>
    </message>
    <message>
        <source>The address comes from whoever looks after the server. It holds no password: that is asked for, or kept in the file .pgpass of your home folder. Nothing goes to any other place than this address.</source>
        <translation>يقدم العنوانَ المسؤولُ عن الخادم. وهو لا يتضمن كلمة سر: فهي تُطلب منكم، أو تُحفظ في الملف ‎.pgpass في مجلدكم الشخصي. ولا يُرسل أي شيء إلى أي مكان غير هذا العنوان.</translation>
    </message>
    <message>
        <source>&amp;Make a new dossier of this name</source>
        <translation>&amp;إنشاء إضبارة جديدة بهذا الاسم</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>What you type is kept in the memory of Travaux until you close it, and nowhere else.</source>
        <translation>يُحفظ ما تكتبونه في ذاكرة Travaux إلى أن تغلقوه، ولا يُحفظ في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Password of {who}</source>
        <translation>كلمة سر {who}</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة السر</translation>
    </message>
    <message>
        <source>⚠ {draft}: {doubt}</source>
        <translation>⚠ {draft}: {doubt}</translation>
    </message>
    <message>
        <source>I have looked at {draft}</source>
        <translation>تحققتُ من {draft}</translation>
    </message>
    <message>
        <source>It is not said of this draft any more until it is read anew.</source>
        <translation>لن يظهر هذا التحذير بشأن هذا المشروع حتى يُقرأ من جديد.</translation>
    </message>
    <message>
        <source>the look at how {draft} was read</source>
        <translation>التحقق من قراءة {draft}</translation>
    </message>
    <message>
        <source>the warning of how {draft} was read</source>
        <translation>التحذير بشأن قراءة {draft}</translation>
    </message>
    <message>
        <source>Amendment {number} of {all}</source>
        <translation>التعديل {number} من {all}</translation>
    </message>
    <message>
        <source>Weight {weight}</source>
        <comment>a letter, and what it means</comment>
        <translation>الوزن {weight}</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>بسبب</translation>
    </message>
    <message>
        <source>The rooms</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to where you were (Alt+Left)</source>
        <translation>رجوع إلى حيث كنت (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>تقدم من جديد (Alt+Right)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>The other rooms</source>
        <translation>الأقسام الأخرى</translation>
    </message>
    <message>
        <source>Put away (Esc)</source>
        <translation>إبعاد (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>{place} of %n here with this name</source>
        <translation>
            <numerusform>{place} من %n هنا بهذا الاسم</numerusform>
            <numerusform>{place} من %n هنا بهذا الاسم</numerusform>
            <numerusform>{place} من %n هنا بهذا الاسم</numerusform>
            <numerusform>{place} من %n هنا بهذا الاسم</numerusform>
            <numerusform>{place} من %n هنا بهذا الاسم</numerusform>
            <numerusform>{place} من %n هنا بهذا الاسم</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other name in this direction.</source>
        <translation>لا يوجد اسم آخر في هذا الاتجاه.</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Shows how the files were read, before anything is kept</source>
        <translation>يُظهر كيف قُرئت الملفات قبل حفظ أي شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts about how this was read: &amp;Look</source>
        <translation>
            <numerusform>لا شكوك في القراءة: ا&amp;نظر</numerusform>
            <numerusform>شك واحد في القراءة: ا&amp;نظر</numerusform>
            <numerusform>شكّان في القراءة: ا&amp;نظر</numerusform>
            <numerusform>%n شكوك في القراءة: ا&amp;نظر</numerusform>
            <numerusform>%n شكًّا في القراءة: ا&amp;نظر</numerusform>
            <numerusform>%n شك في القراءة: ا&amp;نظر</numerusform>
        </translation>
    </message>
    <message>
        <source>How it was read: &amp;Look</source>
        <translation>كيف قُرئ: ا&amp;نظر</translation>
    </message>
    <message>
        <source>The older one is known by its date; Ctrl+Shift+X exchanges the two.</source>
        <translation>عُرف الأقدم من تاريخه؛ Ctrl+Shift+X يبدّل بينهما.</translation>
    </message>
    <message>
        <source>The older one is known by its symbol; Ctrl+Shift+X exchanges the two.</source>
        <translation>عُرف الأقدم من رمزه؛ Ctrl+Shift+X يبدّل بينهما.</translation>
    </message>
    <message>
        <source>The older one is the one that you said; Ctrl+Shift+X exchanges the two again.</source>
        <translation>الأقدم هو ما عيّنتموه؛ Ctrl+Shift+X يبدّل بينهما من جديد.</translation>
    </message>
    <message>
        <source>The first one is taken as the older; Ctrl+Shift+X exchanges the two.</source>
        <translation>عُدّ الأول هو الأقدم؛ Ctrl+Shift+X يبدّل بينهما.</translation>
    </message>
    <message>
        <source>Compare two files: choose both</source>
        <translation>مقارنة ملفين: اخترهما معًا</translation>
    </message>
    <message>
        <source>Two files are compared at once; more of them go into a dossier: Ctrl+N, then Ctrl+D.</source>
        <translation>يُقارن ملفان في المرة الواحدة؛ وما زاد يدخل في إضبارة: Ctrl+N ثم Ctrl+D.</translation>
    </message>
    <message>
        <source>Compare it with</source>
        <translation>مقارنته بـ</translation>
    </message>
    <message>
        <source>Comparing {older} with {newer}</source>
        <translation>تجري مقارنة {older} مع {newer}</translation>
    </message>
    <message>
        <source>These are twice the very same words: there is nothing to compare.</source>
        <translation>هما الكلمات نفسها مرتين: لا شيء يُقارن.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen together</source>
        <translation>
            <numerusform>%n مختارة معاً</numerusform>
            <numerusform>واحد مختار</numerusform>
            <numerusform>اثنان مختاران</numerusform>
            <numerusform>%n مختارة معاً</numerusform>
            <numerusform>%n مختارة معاً</numerusform>
            <numerusform>%n مختارة معاً</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl and Shift choose several</source>
        <translation>Ctrl وShift لاختيار عدة</translation>
    </message>
    <message numerus="yes">
        <source>brief: %n (B)</source>
        <translation>
            <numerusform>المذكرة: %n (B)</numerusform>
            <numerusform>المذكرة: %n (B)</numerusform>
            <numerusform>المذكرة: %n (B)</numerusform>
            <numerusform>المذكرة: %n (B)</numerusform>
            <numerusform>المذكرة: %n (B)</numerusform>
            <numerusform>المذكرة: %n (B)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was amended here between these two drafts.</source>
        <translation>لم يُعدَّل شيء هنا بين هذين المشروعين.</translation>
    </message>
    <message>
        <source>F7 goes on to the next amendment, Shift+F7 back to the one before.</source>
        <translation>ينقلك F7 إلى التعديل التالي، ويعيدك Shift+F7 إلى السابق.</translation>
    </message>
    <message numerus="yes">
        <source>%n amendments here:</source>
        <translation>
            <numerusform>لا تعديل هنا:</numerusform>
            <numerusform>تعديل واحد هنا:</numerusform>
            <numerusform>تعديلان هنا:</numerusform>
            <numerusform>%n تعديلات هنا:</numerusform>
            <numerusform>%n تعديلاً هنا:</numerusform>
            <numerusform>%n تعديل هنا:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: they stand in the list</source>
        <translation>
            <numerusform>ولا غيرها في القائمة</numerusform>
            <numerusform>وواحد آخر في القائمة</numerusform>
            <numerusform>واثنان آخران في القائمة</numerusform>
            <numerusform>و%n أخرى في القائمة</numerusform>
            <numerusform>و%n أخرى في القائمة</numerusform>
            <numerusform>و%n أخرى في القائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n amendments of this article</source>
        <translation>
            <numerusform>جميع تعديلات هذه المادة: %n</numerusform>
            <numerusform>جميع تعديلات هذه المادة: %n</numerusform>
            <numerusform>جميع تعديلات هذه المادة: %n</numerusform>
            <numerusform>جميع تعديلات هذه المادة: %n</numerusform>
            <numerusform>جميع تعديلات هذه المادة: %n</numerusform>
            <numerusform>جميع تعديلات هذه المادة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>معاني العلامات</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>في النصوص</translation>
    </message>
    <message>
        <source>What an amendment weighs</source>
        <translation>وزن التعديل</translation>
    </message>
    <message>
        <source>Signs in the margin</source>
        <translation>العلامات في الهامش</translation>
    </message>
    <message>
        <source>The line of time (F5)</source>
        <translation>الخط الزمني (F5)</translation>
    </message>
    <message>
        <source>Each point is a draft; the full one is the newer of the two that are compared, the ring the older.</source>
        <translation>كل نقطة مشروع؛ الممتلئة أحدث المشروعين المقارنين، والحلقة أقدمهما.</translation>
    </message>
    <message>
        <source>A broken square is a text that nobody issued.</source>
        <translation>المربع المتقطع نص لم يصدره أحد.</translation>
    </message>
    <message>
        <source>The full bar is how many words it has, the hatched one how many brackets are open.</source>
        <translation>العمود الممتلئ عدد الكلمات، والمخطط عدد الأقواس المعقوفة المفتوحة.</translation>
    </message>
    <message>
        <source>All amendments read</source>
        <translation>قُرئت جميع التعديلات</translation>
    </message>
    <message>
        <source>{some} of {all} read</source>
        <translation>قُرئ {some} من {all}</translation>
    </message>
    <message>
        <source>all A read</source>
        <translation>قُرئت كل تعديلات A</translation>
    </message>
    <message>
        <source>{some} of {all} A</source>
        <translation>‏{some} من {all} A</translation>
    </message>
    <message>
        <source>Who is “{name}”?</source>
        <translation>من هو «{name}»؟</translation>
    </message>
    <message>
        <source>a draft</source>
        <comment>what a file is</comment>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>a paper with proposals</source>
        <comment>what a file is</comment>
        <translation>وثيقة تتضمن اقتراحات</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>It looks like a paper with &amp;proposals: read it as one</source>
        <translation>تبدو وثيقة تتضمن ا&amp;قتراحات: اقرأها على هذا النحو</translation>
    </message>
    <message>
        <source>Its passages are headed by names: {names}</source>
        <translation>فقراتها معنونة بأسماء: {names}</translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>أوقف ال&amp;قراءة</translation>
    </message>
    <message>
        <source>How far it is read</source>
        <translation>مدى تقدم القراءة</translation>
    </message>
    <message>
        <source>Says which language it is</source>
        <translation>يحدد اللغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>For who&amp;m</source>
        <translation>ل&amp;من</translation>
    </message>
    <message>
        <source>As I chose below</source>
        <translation>كما اخترت أدناه</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>For my minister: what matters, in short</source>
        <translation>لوزيري: الأهم باختصار</translation>
    </message>
    <message>
        <source>For the file: all evidence, to be kept</source>
        <translation>للملف: كل الأدلة، للحفظ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>This has no pages to be looked at here. When it is written, it will have this:</source>
        <translation>لا صفحات لهذا تُعرض هنا. عند كتابته سيتضمن:</translation>
    </message>
    <message>
        <source>Got it (Esc)</source>
        <translation>فهمت (Esc)</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>لا مزيد من الإرشادات</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>hints</comment>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>إرشاد</translation>
    </message>
    <message>
        <source>What was open stays as it is until then.</source>
        <translation>يبقى ما كان مفتوحاً كما هو حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>A new place for a note</source>
        <translation>موضع جديد لملاحظة</translation>
    </message>
    <message>
        <source>&amp;Leave it without a place</source>
        <translation>ا&amp;تركها بلا موضع</translation>
    </message>
    <message>
        <source>{share} % of it is the same</source>
        <translation>{share} % منها لم يتغير</translation>
    </message>
    <message>
        <source>Take this place</source>
        <translation>خذ هذا الموضع</translation>
    </message>
    <message>
        <source>Show it in the texts</source>
        <translation>أظهره في النصين</translation>
    </message>
    <message>
        <source>Take this place: {place}</source>
        <translation>خذ هذا الموضع: {place}</translation>
    </message>
    <message>
        <source>Its words are gone in {draft}. These places there are like them: struck is what was, underlined what stands there now. Nothing is placed unless you take it, and Undo takes it back.</source>
        <translation>لم تعد كلماتها في {draft}. هذه المواضع تشبهها: المشطوب ما كان، وما تحته خط هو ما يرد الآن. لا يوضع شيء ما لم تأخذه، و«تراجع» يعيده كما كان.</translation>
    </message>
    <message>
        <source>Its words are gone in {draft}, and no place there is like them. These places in other drafts are: struck is what was, underlined what stands there. Nothing is placed unless you take it, and Undo takes it back.</source>
        <translation>لم تعد كلماتها في {draft}، ولا موضع فيه يشبهها. وهذه المواضع في مشاريع أخرى تشبهها: المشطوب ما كان، وما تحته خط هو ما يرد هناك. لا يوضع شيء ما لم تأخذه، و«تراجع» يعيده كما كان.</translation>
    </message>
    <message>
        <source>Its words are too few to be looked for in {draft}: {words}</source>
        <translation>كلماتها أقل من أن يُبحث عنها في {draft}: {words}</translation>
    </message>
    <message>
        <source>No place in {draft} is like its words and says the same: {words}. Where a negation, a number or a verb such as “shall” differs, no place is offered.</source>
        <translation>لا موضع في {draft} يشبه كلماتها ويقول الشيء نفسه: {words}. وحيث يختلف نفي أو عدد أو فعل مثل «يجب» لا يُعرض أي موضع.</translation>
    </message>
    <message>
        <source>only in the older draft</source>
        <translation>في المشروع الأقدم وحده</translation>
    </message>
    <message>
        <source>the amendments with this name</source>
        <translation>التعديلات التي تحمل هذا الاسم</translation>
    </message>
    <message>
        <source>what was proposed under this name</source>
        <translation>ما اقتُرح بهذا الاسم</translation>
    </message>
    <message>
        <source>{place} in {draft} is joined with {other} now; Undo takes that back.</source>
        <translation>{place} في {draft} مضموم الآن إلى {other}؛ و«تراجع» يعيده كما كان.</translation>
    </message>
    <message>
        <source>You joined it with {other}, and it does not stand so in {draft} now. These places there are like it: struck is what was, underlined what stands there now. Nothing is joined unless you take it, and Undo takes it back.</source>
        <translation>كنت قد ضممته إلى {other}، ولم يعد يرد كذلك في {draft}. هذه المواضع تشبهه: المشطوب ما كان، وما تحته خط هو ما يرد الآن. لا يُضمّ شيء ما لم تأخذه، و«تراجع» يعيده كما كان.</translation>
    </message>
    <message>
        <source>A new place for a joined provision</source>
        <translation>موضع جديد لحكم مضموم</translation>
    </message>
    <message>
        <source>The proposal speaks to {place} in {draft} now; Undo takes that back.</source>
        <translation>المقترح يتعلق الآن بـ {place} في {draft}؛ و«تراجع» يعيده كما كان.</translation>
    </message>
    <message>
        <source>The words it quotes do not stand there. These places in {draft} are like them: struck is what it quotes, underlined what stands there. Nothing is put right unless you take it, and Undo takes it back.</source>
        <translation>الكلمات التي يقتبسها لا ترد هناك. هذه المواضع في {draft} تشبهها: المشطوب ما يقتبسه، وما تحته خط هو ما يرد هناك. لا يُصحَّح شيء ما لم تأخذه، و«تراجع» يعيده كما كان.</translation>
    </message>
    <message>
        <source>The place of a quotation</source>
        <translation>موضع اقتباس</translation>
    </message>
    <message>
        <source>Scope: provisions by what they reach</source>
        <translation>النطاق: الأحكام وما تشمله</translation>
    </message>
    <message>
        <source>The network of citations</source>
        <translation>شبكة الإحالات</translation>
    </message>
    <message>
        <source>The scope in words</source>
        <translation>النطاق بالكلمات</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>غير مشمول.</translation>
    </message>
    <message>
        <source>What it reaches besides</source>
        <translation>ما يشمله أيضا</translation>
    </message>
    <message>
        <source>Positions on it</source>
        <translation>المواقف منه</translation>
    </message>
    <message>
        <source>No position on what they reach is recorded.</source>
        <translation>لا يوجد موقف مسجل مما تشمله.</translation>
    </message>
    <message>
        <source>Before, in {draft}</source>
        <translation>سابقا، في {draft}</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>by which a provision is reached</comment>
        <translation>الطريق</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>إظهار التغييرات</translation>
    </message>
    <message>
        <source>For</source>
        <translation>مؤيدون</translation>
    </message>
    <message>
        <source>this draft</source>
        <translation>هذا المشروع</translation>
    </message>
    <message>
        <source>It does not stand in this draft.</source>
        <translation>لا يرد في هذا المشروع.</translation>
    </message>
    <message>
        <source>It reaches nothing.</source>
        <translation>لا يشمل شيئا.</translation>
    </message>
    <message>
        <source>The same as before.</source>
        <translation>كما كان من قبل.</translation>
    </message>
    <message>
        <source>reached by its own words</source>
        <translation>مشمول بنصه نفسه</translation>
    </message>
    <message>
        <source>reached by a citation</source>
        <translation>مشمول بالإحالة</translation>
    </message>
    <message>
        <source>in brackets or an option</source>
        <translation>بين قوسين معقوفين أو في خيار</translation>
    </message>
    <message>
        <source>{place}: {count}, folded</source>
        <translation>{place}: {count}، مطوية</translation>
    </message>
    <message>
        <source>{place}: {count}, unfolded</source>
        <translation>{place}: {count}، مبسوطة</translation>
    </message>
    <message>
        <source>{name}: what reaches it stands first</source>
        <translation>{name}: ما يشمله في المقدمة</translation>
    </message>
    <message>
        <source>Draft of which the scope is told</source>
        <translation>المشروع الذي يُبيَّن نطاقه</translation>
    </message>
    <message>
        <source>S&amp;ince:</source>
        <translation>م&amp;نذ:</translation>
    </message>
    <message>
        <source>Older draft since which the scope moved</source>
        <translation>المشروع الأقدم الذي تغير النطاق منذه</translation>
    </message>
    <message>
        <source>&amp;Fold articles</source>
        <translation>&amp;طي المواد</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;صورة</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>هذا المشروع</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Over all drafts</source>
        <translation>عبر جميع المشاريع</translation>
    </message>
    <message>
        <source>Of what the scope is told</source>
        <translation>ما يُبيَّن نطاقه</translation>
    </message>
    <message>
        <source>Reading the scope</source>
        <translation>قراءة النطاق</translation>
    </message>
    <message>
        <source>Citations and phrases are followed to what each provision reaches.</source>
        <translation>تُتبع الإحالات والعبارات إلى ما يشمله كل حكم.</translation>
    </message>
    <message>
        <source>Reading the scope …</source>
        <translation>قراءة النطاق …</translation>
    </message>
    <message>
        <source>Reading the scope of all drafts</source>
        <translation>قراءة نطاق جميع المشاريع</translation>
    </message>
    <message>
        <source>Each draft is compared with the next. This is done once.</source>
        <translation>يقارن كل مشروع بالذي يليه. ويجري ذلك مرة واحدة.</translation>
    </message>
    <message>
        <source>Reading the scope of all drafts …</source>
        <translation>قراءة نطاق جميع المشاريع …</translation>
    </message>
    <message>
        <source>The scope could not be read.</source>
        <translation>تعذرت قراءة النطاق.</translation>
    </message>
    <message>
        <source>The scope was not read to its end.</source>
        <translation>لم تُستكمل قراءة النطاق.</translation>
    </message>
    <message>
        <source>Open one to see which provisions reach which offences.</source>
        <translation>افتح ملفا لترى أي أحكام تشمل أي جرائم.</translation>
    </message>
    <message>
        <source>There is no older draft in its language: nothing can have moved.</source>
        <translation>لا يوجد مشروع أقدم بلغته: فلا يمكن أن يكون شيء قد تغيّر.</translation>
    </message>
    <message>
        <source>From {older} to {newer} no provision reaches more or less than it did.</source>
        <translation>من {older} إلى {newer} لا يشمل أي حكم أكثر أو أقل مما كان يشمله.</translation>
    </message>
    <message>
        <source>There is no draft yet.</source>
        <translation>لا يوجد مشروع بعد.</translation>
    </message>
    <message>
        <source>Add one to see which provisions reach which offences.</source>
        <translation>أضف مشروعا لترى أي أحكام تشمل أي جرائم.</translation>
    </message>
    <message>
        <source>No provision speaks of an offence.</source>
        <translation>لا يتحدث أي حكم عن جريمة.</translation>
    </message>
    <message>
        <source>Offences that it creates: {names}.</source>
        <translation>الجرائم التي ينشئها: {names}.</translation>
    </message>
    <message>
        <source>This text creates no offence and speaks of none.</source>
        <translation>لا ينشئ هذا النص أي جريمة ولا يتحدث عن أي جريمة.</translation>
    </message>
    <message>
        <source>A scope is read where a text creates offences, or speaks of them in one of six languages.</source>
        <translation>يُقرأ النطاق حيث ينشئ النص جرائم أو يتحدث عنها بإحدى ست لغات.</translation>
    </message>
    <message>
        <source>Scope: {place}</source>
        <translation>النطاق: {place}</translation>
    </message>
    <message>
        <source>new</source>
        <comment>of a cell of the scope</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>of a cell of the scope</comment>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>other limits</source>
        <translation>قيود أخرى</translation>
    </message>
    <message>
        <source>settled now</source>
        <translation>محسوم الآن</translation>
    </message>
    <message>
        <source>in brackets or an option now</source>
        <translation>صار بين قوسين معقوفين أو في خيار</translation>
    </message>
    <message>
        <source>moved in a part of it</source>
        <translation>تغيّر في جزء منه</translation>
    </message>
    <message>
        <source>option {number}</source>
        <translation>الخيار {number}</translation>
    </message>
    <message>
        <source>in brackets</source>
        <translation>بين قوسين معقوفين</translation>
    </message>
    <message>
        <source>{place} (older draft)</source>
        <translation>{place} (المشروع الأقدم)</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>غير مشمول</translation>
    </message>
    <message>
        <source>reached by way of {places}</source>
        <translation>مشمول بالإحالة إلى: {places}</translation>
    </message>
    <message>
        <source>with limits</source>
        <translation>بقيود</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>of what a provision reaches</comment>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Wider</source>
        <comment>of what a provision reaches</comment>
        <translation>أوسع</translation>
    </message>
    <message>
        <source>Narrower</source>
        <comment>of what a provision reaches</comment>
        <translation>أضيق</translation>
    </message>
    <message>
        <source>Asked by {names}.</source>
        <translation>طلبه: {names}.</translation>
    </message>
    <message>
        <source>For the contrary: {names}.</source>
        <translation>طلب العكس: {names}.</translation>
    </message>
    <message>
        <source>Nobody is known to have asked for it.</source>
        <translation>لا يُعرف أن أحدا طلبه.</translation>
    </message>
    <message>
        <source>What moved in the scope</source>
        <translation>ما تغيّر في النطاق</translation>
    </message>
    <message>
        <source>Enter shows the changes in the texts</source>
        <translation>يُظهر مفتاح الإدخال التغييرات في النصوص</translation>
    </message>
    <message>
        <source>Where it comes from itself</source>
        <translation>من أين جاء المصدر نفسه</translation>
    </message>
    <message numerus="yes">
        <source>and %n departures more</source>
        <translation>
            <numerusform>و%n اختلاف آخر</numerusform>
            <numerusform>واختلاف آخر</numerusform>
            <numerusform>واختلافان آخران</numerusform>
            <numerusform>و%n اختلافات أخرى</numerusform>
            <numerusform>و%n اختلافا آخر</numerusform>
            <numerusform>و%n اختلاف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft and source side by side</source>
        <translation>المشروع والمصدر جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Cited here</source>
        <translation>مستشهد به هنا</translation>
    </message>
    <message>
        <source>{share} of its words</source>
        <translation>{share} من كلماته</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>حرفيا</translation>
    </message>
    <message numerus="yes">
        <source>%n departures</source>
        <translation>
            <numerusform>%n اختلاف</numerusform>
            <numerusform>اختلاف واحد</numerusform>
            <numerusform>اختلافان</numerusform>
            <numerusform>%n اختلافات</numerusform>
            <numerusform>%n اختلافا</numerusform>
            <numerusform>%n اختلاف</numerusform>
        </translation>
    </message>
    <message>
        <source>since {draft}</source>
        <translation>منذ {draft}</translation>
    </message>
    <message>
        <source>asked by {names}</source>
        <translation>بطلب من {names}</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>المادة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>المادة ال&amp;تالية</translation>
    </message>
    <message>
        <source>The words of the instrument</source>
        <translation>نص الصك</translation>
    </message>
    <message>
        <source>Article of the instrument</source>
        <translation>مادة من الصك</translation>
    </message>
    <message>
        <source>Reading the instrument</source>
        <translation>قراءة الصك</translation>
    </message>
    <message>
        <source>in force since {day}</source>
        <translation>نافذ منذ {day}</translation>
    </message>
    <message>
        <source>Provisions and their sources</source>
        <translation>الأحكام ومصادرها</translation>
    </message>
    <message>
        <source>Add instruments</source>
        <translation>إضافة صكوك</translation>
    </message>
    <message>
        <source>Making the shelf of this computer</source>
        <translation>إنشاء الصكوك المرجعية لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Make or open a dossier first: instruments stand on its shelf.</source>
        <translation>يُرجى أولاً إنشاء إضبارة أو فتحها: تُحفظ الصكوك المرجعية فيها.</translation>
    </message>
    <message>
        <source>putting {names} on the shelf</source>
        <translation>إضافة {names} إلى الصكوك المرجعية</translation>
    </message>
    <message>
        <source>On the shelf now: {names}.</source>
        <translation>أصبح بين الصكوك المرجعية: {names}.</translation>
    </message>
    <message>
        <source>what is said of {instrument}</source>
        <translation>وصف {instrument}</translation>
    </message>
    <message>
        <source>Describing an instrument</source>
        <translation>وصف صك</translation>
    </message>
    <message>
        <source>taking {names} off the shelf</source>
        <translation>سحب {names} من الصكوك المرجعية</translation>
    </message>
    <message>
        <source>Taken off the shelf: {names}. Ctrl+Z brings it back.</source>
        <translation>سُحب من الصكوك المرجعية: {names}. Ctrl+Z يعيده.</translation>
    </message>
    <message>
        <source>Taking off the shelf</source>
        <translation>السحب من الصكوك المرجعية</translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation>إنه موجود هناك من قبل.</translation>
    </message>
    <message>
        <source>copying {names} to the shelf</source>
        <translation>نسخ {names} إلى الصكوك المرجعية</translation>
    </message>
    <message>
        <source>On the shelf of this computer now: {names}.</source>
        <translation>أصبح بين الصكوك المرجعية لهذا الحاسوب: {names}.</translation>
    </message>
    <message>
        <source>On the shelf of this dossier now: {names}.</source>
        <translation>أصبح بين الصكوك المرجعية لهذه الإضبارة: {names}.</translation>
    </message>
    <message>
        <source>Copying to the shelf</source>
        <translation>النسخ إلى الصكوك المرجعية</translation>
    </message>
    <message>
        <source>The shelf is being changed</source>
        <translation>تعديل الصكوك المرجعية</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>اعتُمد في</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>نافذ منذ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Also on</source>
        <translation>موجود أيضا في</translation>
    </message>
    <message>
        <source>Instruments on the shelf of this dossier</source>
        <translation>الصكوك المرجعية لهذه الإضبارة</translation>
    </message>
    <message>
        <source>Instruments on the shelf of this computer</source>
        <translation>الصكوك المرجعية لهذا الحاسوب</translation>
    </message>
    <message>
        <source>No instrument stands on the shelf of this dossier. Add the files of existing treaties, or drop them here: every provision of a draft is then told with the provisions from which its words come.</source>
        <translation>لا صكوك مرجعية لهذه الإضبارة. أضف ملفات معاهدات قائمة أو أفلتها هنا: عندئذ يُعرض كل حكم من أحكام المشروع مع الأحكام التي جاءت منها كلماته.</translation>
    </message>
    <message>
        <source>This computer&apos;s shelf is empty. What stands here is at hand for every dossier, and counts for one when it is taken onto its shelf.</source>
        <translation>لا صكوك مرجعية لهذا الحاسوب. وما يرد هنا متاح لكل إضبارة، ويُعتد به في إضبارة متى أُخذ إليها.</translation>
    </message>
    <message>
        <source>The shelf of this dossier</source>
        <translation>الصكوك المرجعية لهذه الإضبارة</translation>
    </message>
    <message>
        <source>The shelf of this computer</source>
        <translation>الصكوك المرجعية لهذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Add instruments…</source>
        <translation>إضافة &amp;صكوك…</translation>
    </message>
    <message>
        <source>Read its text</source>
        <translation>قراءة النص</translation>
    </message>
    <message>
        <source>Descri&amp;be…</source>
        <translation>و&amp;صف…</translation>
    </message>
    <message>
        <source>&amp;Take off the shelf</source>
        <translation>س&amp;حب</translation>
    </message>
    <message>
        <source>Take onto the shelf of the d&amp;ossier</source>
        <translation>أخذ إلى الإ&amp;ضبارة</translation>
    </message>
    <message>
        <source>Keep on this &amp;computer, too</source>
        <translation>الحفظ على هذا ال&amp;حاسوب أيضا</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>this dossier</source>
        <translation>هذه الإضبارة</translation>
    </message>
    <message>
        <source>Its life</source>
        <translation>مساره</translation>
    </message>
    <message>
        <source>Its changes</source>
        <translation>تغييراته</translation>
    </message>
    <message>
        <source>Lay it beside the draft</source>
        <translation>ضعه بجانب المشروع</translation>
    </message>
    <message numerus="yes">
        <source>and %n provisions more: they stand in the list</source>
        <translation>
            <numerusform>و%n حكم آخر: يرد في القائمة</numerusform>
            <numerusform>وحكم آخر: يرد في القائمة</numerusform>
            <numerusform>وحكمان آخران: يردان في القائمة</numerusform>
            <numerusform>و%n أحكام أخرى: ترد في القائمة</numerusform>
            <numerusform>و%n حكما آخر: ترد في القائمة</numerusform>
            <numerusform>و%n حكم آخر: ترد في القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this source stands here.</source>
        <translation>لا يرد هنا شيء من هذا المصدر.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>What differed before, and does no longer</source>
        <translation>ما كان مختلفا ولم يعد كذلك</translation>
    </message>
    <message>
        <source>Proposals that take over a source</source>
        <translation>مقترحات تأخذ بنص مصدر</translation>
    </message>
    <message>
        <source>all provisions</source>
        <translation>جميع الأحكام</translation>
    </message>
    <message>
        <source>with a source</source>
        <translation>لها مصدر</translation>
    </message>
    <message>
        <source>with departures</source>
        <translation>مع اختلافات</translation>
    </message>
    <message>
        <source>going toward a source</source>
        <translation>تقترب من مصدر</translation>
    </message>
    <message>
        <source>going away from a source</source>
        <translation>تبتعد عن مصدر</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message numerus="yes">
        <source>%n words of it stand there</source>
        <translation>
            <numerusform>%n من كلماته ترد فيه</numerusform>
            <numerusform>كلمة واحدة منه ترد فيه</numerusform>
            <numerusform>كلمتان منه تردان فيه</numerusform>
            <numerusform>%n من كلماته ترد فيه</numerusform>
            <numerusform>%n من كلماته ترد فيه</numerusform>
            <numerusform>%n من كلماته ترد فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of all</source>
        <translation>{share} من المجموع</translation>
    </message>
    <message>
        <source>nothing of substance differs</source>
        <translation>لا اختلاف في الجوهر</translation>
    </message>
    <message>
        <source>nobody is known to have asked</source>
        <translation>لا يُعرف أن أحدا طلبه</translation>
    </message>
    <message>
        <source>Draft of which the sources are told</source>
        <translation>المشروع الذي تُبيَّن مصادره</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>The shelf of instruments</source>
        <translation>الصكوك المرجعية</translation>
    </message>
    <message>
        <source>Sources of a draft, or the shelf</source>
        <translation>مصادر مشروع أو الصكوك المرجعية</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الصك</translation>
    </message>
    <message>
        <source>Which provisions</source>
        <translation>أي أحكام</translation>
    </message>
    <message>
        <source>Find in provisions and sources</source>
        <translation>البحث في الأحكام والمصادر</translation>
    </message>
    <message>
        <source>Looking at the shelf</source>
        <translation>مطالعة الصكوك المرجعية</translation>
    </message>
    <message>
        <source>Reading the sources</source>
        <translation>قراءة المصادر</translation>
    </message>
    <message>
        <source>Every provision of the draft is looked for on the shelf, and followed through the drafts.</source>
        <translation>يُبحث عن كل حكم من أحكام المشروع في الصكوك المرجعية ويُتتبَّع عبر المشاريع.</translation>
    </message>
    <message>
        <source>Reading the sources …</source>
        <translation>قراءة المصادر …</translation>
    </message>
    <message>
        <source>Add one to see where its words come from.</source>
        <translation>أضف مشروعا لترى من أين جاءت كلماته.</translation>
    </message>
    <message>
        <source>Put existing treaties on the shelf of this dossier: every provision is then told with the provisions from which its words come, and every amendment as going toward one or away from it.</source>
        <translation>أضف معاهدات قائمة إلى الصكوك المرجعية لهذه الإضبارة: عندئذ يُعرض كل حكم مع الأحكام التي جاءت منها كلماته، وكل تعديل باعتباره مقرِّبا منها أو مبعدا عنها.</translation>
    </message>
    <message>
        <source>No instrument is on the shelf.</source>
        <translation>لا صكوك مرجعية.</translation>
    </message>
    <message>
        <source>Add instruments…</source>
        <translation>إضافة صكوك…</translation>
    </message>
    <message>
        <source>all instruments</source>
        <translation>جميع الصكوك</translation>
    </message>
    <message>
        <source>The sources could not be read.</source>
        <translation>تعذرت قراءة المصادر.</translation>
    </message>
    <message>
        <source>The sources were not read to their end.</source>
        <translation>لم تُقرأ المصادر إلى نهايتها.</translation>
    </message>
    <message>
        <source>Open one to see where the words of its drafts come from.</source>
        <translation>افتح إضبارة لترى من أين جاءت كلمات مشاريعها.</translation>
    </message>
    <message>
        <source>No provision is left by what is chosen above.</source>
        <translation>لا حكم يوافق ما اختير أعلاه.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>لا شيء يُعرض.</translation>
    </message>
    <message>
        <source>Show all provisions</source>
        <translation>إظهار جميع الأحكام</translation>
    </message>
    <message>
        <source>Sources: {place}</source>
        <translation>المصادر: {place}</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>المصدر: {sources}</translation>
    </message>
    <message>
        <source>History of the article</source>
        <translation>تاريخ المادة</translation>
    </message>
    <message>
        <source>text</source>
        <comment>link to a provision in the texts</comment>
        <translation>النص</translation>
    </message>
    <message>
        <source>text before</source>
        <comment>link to a provision in the texts</comment>
        <translation>النص السابق</translation>
    </message>
    <message>
        <source>change</source>
        <comment>link to a change</comment>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>link to a proposal</comment>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>note</source>
        <comment>link to a note</comment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>position</source>
        <comment>link to a position</comment>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>source</source>
        <comment>link to a source</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>الكتاب</translation>
    </message>
    <message>
        <source>Part or article of the book</source>
        <translation>باب أو مادة من الكتاب</translation>
    </message>
    <message>
        <source>That draft is the text as adopted</source>
        <translation>ذلك المشروع هو النص المعتمد</translation>
    </message>
    <message>
        <source>Private notes, too</source>
        <translation>والملاحظات الخاصة أيضاً</translation>
    </message>
    <message>
        <source>Part or arti&amp;cle; nothing for the whole book</source>
        <translation>باب أو مادة (&amp;C)؛ ولا شيء للكتاب كله</translation>
    </message>
    <message>
        <source>Show {place} in {draft}</source>
        <translation>إظهار {place} في {draft}</translation>
    </message>
    <message>
        <source>Nothing is in dispute here.</source>
        <translation>لا خلاف هنا على شيء.</translation>
    </message>
    <message>
        <source>Since the draft before</source>
        <translation>منذ المشروع السابق</translation>
    </message>
    <message>
        <source>When the article went</source>
        <translation>عند حذف المادة</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand in the export.</source>
        <translation>
            <numerusform>عناصر أخرى في التصدير: %n</numerusform>
            <numerusform>عناصر أخرى في التصدير: %n</numerusform>
            <numerusform>عناصر أخرى في التصدير: %n</numerusform>
            <numerusform>عناصر أخرى في التصدير: %n</numerusform>
            <numerusform>عناصر أخرى في التصدير: %n</numerusform>
            <numerusform>عناصر أخرى في التصدير: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>لا أحد معروفًا</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>count</comment>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Agreed in plenary</source>
        <translation>متفق عليه في الجلسة العامة</translation>
    </message>
    <message>
        <source>Agreed in group</source>
        <translation>متفق عليه في المجموعة</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>words</comment>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>Nobody is known to hold it.</source>
        <translation>لا يُعرف أحد يتمسك به.</translation>
    </message>
    <message>
        <source>Asked of other words, or of all of it</source>
        <translation>طلبات بشأن كلمات أخرى أو بشأن النص كله</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>سابقًا:</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>In dispute, draft by draft</source>
        <translation>محل خلاف، مشروعًا بعد مشروع</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>من يتمسك به</translation>
    </message>
    <message>
        <source>Who else asks</source>
        <translation>من يطلب غير ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%n texts in dispute</source>
        <translation>
            <numerusform>نصوص محل خلاف: %n</numerusform>
            <numerusform>نصوص محل خلاف: %n</numerusform>
            <numerusform>نصوص محل خلاف: %n</numerusform>
            <numerusform>نصوص محل خلاف: %n</numerusform>
            <numerusform>نصوص محل خلاف: %n</numerusform>
            <numerusform>نصوص محل خلاف: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles, the most contested first</source>
        <translation>المواد، أكثرها خلافًا أولًا</translation>
    </message>
    <message>
        <source>one of rival wordings</source>
        <translation>إحدى الصيغ المتنافسة</translation>
    </message>
    <message>
        <source>an option</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>signed by names</source>
        <translation>موقّع بأسماء</translation>
    </message>
    <message>
        <source>for the words</source>
        <translation>مع الكلمات</translation>
    </message>
    <message>
        <source>against the words</source>
        <translation>ضد الكلمات</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>side</comment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>narrowed</source>
        <translation>ضُيّق</translation>
    </message>
    <message>
        <source>widened</source>
        <translation>وُسّع</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>أُعيدت صياغته</translation>
    </message>
    <message>
        <source>settled: the words stand</source>
        <translation>حُسم: الكلمات باقية</translation>
    </message>
    <message>
        <source>settled: the words are gone</source>
        <translation>حُسم: الكلمات حُذفت</translation>
    </message>
    <message>
        <source>{name} (name not read)</source>
        <translation>{name} (اسم لم يُتعرف عليه)</translation>
    </message>
    <message>
        <source>asked for by {names}</source>
        <translation>طلبه: {names}</translation>
    </message>
    <message>
        <source>the contrary asked for by {names}</source>
        <translation>طلب العكس: {names}</translation>
    </message>
    <message>
        <source>{name} ({how})</source>
        <translation>{name} ({how})</translation>
    </message>
    <message>
        <source>agreed in plenary</source>
        <translation>متفق عليه في الجلسة العامة</translation>
    </message>
    <message>
        <source>agreed in group</source>
        <translation>متفق عليه في المجموعة</translation>
    </message>
    <message>
        <source>unmarked</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>The article in detail</source>
        <translation>المادة بالتفصيل</translation>
    </message>
    <message>
        <source>A&amp;lso what is not in dispute</source>
        <translation>أي&amp;ضًا ما ليس محل خلاف</translation>
    </message>
    <message>
        <source>Looking for who holds what</source>
        <translation>البحث عمن يتمسك بماذا</translation>
    </message>
    <message>
        <source>Brackets, options and signed words are followed through the drafts, with all who spoke of them.</source>
        <translation>تُتابع الأقواس والخيارات والكلمات الموقّعة عبر المشاريع، مع كل من تكلم عنها.</translation>
    </message>
    <message>
        <source>Looking for who holds what …</source>
        <translation>البحث عمن يتمسك بماذا …</translation>
    </message>
    <message>
        <source>It could not be found who holds what.</source>
        <translation>تعذّرت معرفة من يتمسك بماذا.</translation>
    </message>
    <message>
        <source>It was not looked to its end who holds what.</source>
        <translation>لم يكتمل البحث.</translation>
    </message>
    <message>
        <source>Open one to see who holds what.</source>
        <translation>تُفتح إضبارة لمعرفة من يتمسك بماذا.</translation>
    </message>
    <message>
        <source>The page tells who holds which words in dispute. Add a draft to begin.</source>
        <translation>تبيّن الصفحة من يتمسك بأي كلمات محل خلاف. أضف مشروعاً للبدء.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts of the last drafts that nobody is known to hold</source>
        <translation>
            <numerusform>نصوص في آخر المشاريع لا يُعرف من يتمسك بها: %n</numerusform>
            <numerusform>نصوص في آخر المشاريع لا يُعرف من يتمسك بها: %n</numerusform>
            <numerusform>نصوص في آخر المشاريع لا يُعرف من يتمسك بها: %n</numerusform>
            <numerusform>نصوص في آخر المشاريع لا يُعرف من يتمسك بها: %n</numerusform>
            <numerusform>نصوص في آخر المشاريع لا يُعرف من يتمسك بها: %n</numerusform>
            <numerusform>نصوص في آخر المشاريع لا يُعرف من يتمسك بها: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the same of some words, the contrary of others</source>
        <translation>الشيء نفسه في بعض الكلمات والعكس في غيرها</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>relation</comment>
        <translation>الشيء نفسه</translation>
    </message>
    <message>
        <source>the contrary</source>
        <comment>relation</comment>
        <translation>العكس</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>relation</comment>
        <translation>غير ذلك</translation>
    </message>
    <message numerus="yes">
        <source>the same on %n</source>
        <translation>
            <numerusform>الشيء نفسه: %n</numerusform>
            <numerusform>الشيء نفسه: %n</numerusform>
            <numerusform>الشيء نفسه: %n</numerusform>
            <numerusform>الشيء نفسه: %n</numerusform>
            <numerusform>الشيء نفسه: %n</numerusform>
            <numerusform>الشيء نفسه: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contrary on %n</source>
        <translation>
            <numerusform>العكس: %n</numerusform>
            <numerusform>العكس: %n</numerusform>
            <numerusform>العكس: %n</numerusform>
            <numerusform>العكس: %n</numerusform>
            <numerusform>العكس: %n</numerusform>
            <numerusform>العكس: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>otherwise on %n</source>
        <translation>
            <numerusform>غير ذلك: %n</numerusform>
            <numerusform>غير ذلك: %n</numerusform>
            <numerusform>غير ذلك: %n</numerusform>
            <numerusform>غير ذلك: %n</numerusform>
            <numerusform>غير ذلك: %n</numerusform>
            <numerusform>غير ذلك: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>both spoke on %n provisions</source>
        <translation>
            <numerusform>أحكام تكلم عنها الاثنان (%n)</numerusform>
            <numerusform>أحكام تكلم عنها الاثنان (%n)</numerusform>
            <numerusform>أحكام تكلم عنها الاثنان (%n)</numerusform>
            <numerusform>أحكام تكلم عنها الاثنان (%n)</numerusform>
            <numerusform>أحكام تكلم عنها الاثنان (%n)</numerusform>
            <numerusform>أحكام تكلم عنها الاثنان (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n shared provisions tell no tendency.</source>
        <translation>
            <numerusform>لا يُبيَّن ميل إذا قل عدد الأحكام المشتركة عن: %n</numerusform>
            <numerusform>لا يُبيَّن ميل إذا قل عدد الأحكام المشتركة عن: %n</numerusform>
            <numerusform>لا يُبيَّن ميل إذا قل عدد الأحكام المشتركة عن: %n</numerusform>
            <numerusform>لا يُبيَّن ميل إذا قل عدد الأحكام المشتركة عن: %n</numerusform>
            <numerusform>لا يُبيَّن ميل إذا قل عدد الأحكام المشتركة عن: %n</numerusform>
            <numerusform>لا يُبيَّن ميل إذا قل عدد الأحكام المشتركة عن: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>With what was said up to each draft</source>
        <translation>بما قيل حتى كل مشروع</translation>
    </message>
    <message>
        <source>Both spoke on</source>
        <translation>تكلم الاثنان عن</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>الشيء نفسه</translation>
    </message>
    <message>
        <source>Contrary</source>
        <translation>العكس</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>غير ذلك</translation>
    </message>
    <message numerus="yes">
        <source>spoke on %n provisions</source>
        <translation>
            <numerusform>أحكام تكلم عنها: %n</numerusform>
            <numerusform>أحكام تكلم عنها: %n</numerusform>
            <numerusform>أحكام تكلم عنها: %n</numerusform>
            <numerusform>أحكام تكلم عنها: %n</numerusform>
            <numerusform>أحكام تكلم عنها: %n</numerusform>
            <numerusform>أحكام تكلم عنها: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Members who spoke apart from their group</source>
        <translation>أعضاء تكلموا بمعزل عن مجموعتهم</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا أحد.</translation>
    </message>
    <message>
        <source>Who stands near whom</source>
        <translation>من القريب ممن</translation>
    </message>
    <message numerus="yes">
        <source>No two have %n shared provisions and stand near each other.</source>
        <translation>
            <numerusform>لا طرفان متقاربان لهما هذا العدد من الأحكام المشتركة: %n</numerusform>
            <numerusform>لا طرفان متقاربان لهما هذا العدد من الأحكام المشتركة: %n</numerusform>
            <numerusform>لا طرفان متقاربان لهما هذا العدد من الأحكام المشتركة: %n</numerusform>
            <numerusform>لا طرفان متقاربان لهما هذا العدد من الأحكام المشتركة: %n</numerusform>
            <numerusform>لا طرفان متقاربان لهما هذا العدد من الأحكام المشتركة: %n</numerusform>
            <numerusform>لا طرفان متقاربان لهما هذا العدد من الأحكام المشتركة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not by members, for no day is told or they are not known</source>
        <translation>ليس بحسب الأعضاء، لعدم معرفة اليوم أو الأعضاء</translation>
    </message>
    <message numerus="yes">
        <source>%n wishes of names that are not read are in no count.</source>
        <translation>
            <numerusform>رغبات لأسماء لم يُتعرف عليها، لا تدخل في العد: %n</numerusform>
            <numerusform>رغبات لأسماء لم يُتعرف عليها، لا تدخل في العد: %n</numerusform>
            <numerusform>رغبات لأسماء لم يُتعرف عليها، لا تدخل في العد: %n</numerusform>
            <numerusform>رغبات لأسماء لم يُتعرف عليها، لا تدخل في العد: %n</numerusform>
            <numerusform>رغبات لأسماء لم يُتعرف عليها، لا تدخل في العد: %n</numerusform>
            <numerusform>رغبات لأسماء لم يُتعرف عليها، لا تدخل في العد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asks that have no place in a draft are in no count.</source>
        <translation>
            <numerusform>طلبات لا موضع لها في أي مشروع، لا تدخل في العد: %n</numerusform>
            <numerusform>طلبات لا موضع لها في أي مشروع، لا تدخل في العد: %n</numerusform>
            <numerusform>طلبات لا موضع لها في أي مشروع، لا تدخل في العد: %n</numerusform>
            <numerusform>طلبات لا موضع لها في أي مشروع، لا تدخل في العد: %n</numerusform>
            <numerusform>طلبات لا موضع لها في أي مشروع، لا تدخل في العد: %n</numerusform>
            <numerusform>طلبات لا موضع لها في أي مشروع، لا تدخل في العد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} (new)</source>
        <translation>{place} (جديد)</translation>
    </message>
    <message>
        <source>There is no provision on which both spoke.</source>
        <translation>لا يوجد حكم تكلم عنه الاثنان.</translation>
    </message>
    <message>
        <source>{counts} of {all}</source>
        <comment>counts of a pair</comment>
        <translation>{counts} من {all}</translation>
    </message>
    <message>
        <source>Who sides with whom: actors by actors</source>
        <translation>من يقف مع من: الأطراف بحسب الأطراف</translation>
    </message>
    <message>
        <source>&amp;Until draft:</source>
        <translation>&amp;حتى المشروع:</translation>
    </message>
    <message>
        <source>Draft up to which what was said counts</source>
        <translation>المشروع الذي يُحسب ما قيل حتى صدوره</translation>
    </message>
    <message>
        <source>The two in detail</source>
        <translation>الاثنان بالتفصيل</translation>
    </message>
    <message>
        <source>Order of the actors</source>
        <translation>ترتيب الأطراف</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بحسب الاسم</translation>
    </message>
    <message>
        <source>Who is near stands together</source>
        <translation>المتقاربون معًا</translation>
    </message>
    <message>
        <source>Groups as groups</source>
        <translation>المجموعات كمجموعات</translation>
    </message>
    <message>
        <source>Groups as their members</source>
        <translation>المجموعات كأعضائها</translation>
    </message>
    <message>
        <source>&amp;Only these actors…</source>
        <translation>&amp;هذه الأطراف فقط…</translation>
    </message>
    <message>
        <source>&amp;Apart and near</source>
        <translation>&amp;بمعزل وقريب</translation>
    </message>
    <message>
        <source>In each cell: same · contrary · otherwise, of the provisions on which both spoke. The bar, from five on: filled same, hatched contrary, empty otherwise.</source>
        <translation>في كل خانة: الشيء نفسه · العكس · غير ذلك، من الأحكام التي تكلم عنها الاثنان. والشريط، ابتداءً من خمسة: ممتلئ للشيء نفسه، مخطط للعكس، فارغ لغير ذلك.</translation>
    </message>
    <message>
        <source>Only:</source>
        <translation>فقط:</translation>
    </message>
    <message>
        <source>Counting who sides with whom</source>
        <translation>عدّ من يقف مع من</translation>
    </message>
    <message>
        <source>What everybody said of each provision is laid beside what others said of it.</source>
        <translation>يوضع ما قاله كل طرف عن كل حكم بجانب ما قاله عنه غيره.</translation>
    </message>
    <message>
        <source>Counting who sides with whom …</source>
        <translation>عدّ من يقف مع من …</translation>
    </message>
    <message>
        <source>None of these actors spoke of a provision.</source>
        <translation>لم يتكلم أي من هذه الأطراف عن حكم.</translation>
    </message>
    <message>
        <source>Show all actors</source>
        <translation>إظهار جميع الأطراف</translation>
    </message>
    <message>
        <source>It could not be counted who sides with whom.</source>
        <translation>تعذّر عدّ من يقف مع من.</translation>
    </message>
    <message>
        <source>It was not counted to its end who sides with whom.</source>
        <translation>لم يكتمل العد.</translation>
    </message>
    <message>
        <source>Open one to see who sides with whom.</source>
        <translation>تُفتح إضبارة لمعرفة من يقف مع من.</translation>
    </message>
    <message>
        <source>Nobody spoke of a provision yet.</source>
        <translation>لم يتكلم أحد عن حكم بعد.</translation>
    </message>
    <message>
        <source>Words come with proposals, tags and positions.</source>
        <translation>ما قيل يأتي من المقترحات والعلامات والمواقف.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs who both spoke on a provision</source>
        <translation>
            <numerusform>أزواج تكلموا عن حكم واحد: %n</numerusform>
            <numerusform>أزواج تكلموا عن حكم واحد: %n</numerusform>
            <numerusform>أزواج تكلموا عن حكم واحد: %n</numerusform>
            <numerusform>أزواج تكلموا عن حكم واحد: %n</numerusform>
            <numerusform>أزواج تكلموا عن حكم واحد: %n</numerusform>
            <numerusform>أزواج تكلموا عن حكم واحد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members spoke apart</source>
        <translation>
            <numerusform>أعضاء بمعزل: %n</numerusform>
            <numerusform>أعضاء بمعزل: %n</numerusform>
            <numerusform>أعضاء بمعزل: %n</numerusform>
            <numerusform>أعضاء بمعزل: %n</numerusform>
            <numerusform>أعضاء بمعزل: %n</numerusform>
            <numerusform>أعضاء بمعزل: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose sides?</source>
        <translation>أي أطراف؟</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>المواقف المتقابلة</translation>
    </message>
    <message>
        <source>Who holds what</source>
        <translation>من يتمسك بماذا</translation>
    </message>
    <message>
        <source>Who sides with whom</source>
        <translation>من يقف مع من</translation>
    </message>
    <message>
        <source>Who holds what, or who sides with whom</source>
        <translation>من يتمسك بماذا، أو من يقف مع من</translation>
    </message>
    <message>
        <source>Export who holds what</source>
        <translation>تصدير من يتمسك بماذا</translation>
    </message>
    <message>
        <source>Export who sides with whom</source>
        <translation>تصدير من يقف مع من</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>كتابة {file}</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>كُتب {file}.</translation>
    </message>
    <message>
        <source>articles over the drafts</source>
        <translation>المواد عبر المشاريع</translation>
    </message>
    <message>
        <source>who holds words in dispute</source>
        <translation>من يتمسك بالكلمات محل الخلاف</translation>
    </message>
    <message>
        <source>what became of words in dispute</source>
        <translation>ما آلت إليه الكلمات محل الخلاف</translation>
    </message>
    <message>
        <source>what is asked of other words</source>
        <translation>ما طُلب بشأن كلمات أخرى</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>أزواج</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>provisions on which both spoke</source>
        <translation>أحكام تكلم عنها الاثنان</translation>
    </message>
    <message>
        <source>pairs over the drafts</source>
        <translation>الأزواج عبر المشاريع</translation>
    </message>
    <message>
        <source>members who spoke apart</source>
        <translation>أعضاء تكلموا بمعزل</translation>
    </message>
    <message>
        <source>who stands near whom</source>
        <translation>من يقف قريبا من من</translation>
    </message>
    <message>
        <source>Statements that records offer as positions</source>
        <translation>بيانات تعرضها المحاضر كمواقف</translation>
    </message>
    <message>
        <source>Take (T)</source>
        <translation>الأخذ به (T)</translation>
    </message>
    <message>
        <source>Refuse (R)</source>
        <translation>رفضه (R)</translation>
    </message>
    <message>
        <source>the statement of {actor} on {place}</source>
        <translation>بيان {actor} بشأن {place}</translation>
    </message>
    <message>
        <source>None of these counts as a position before it is taken. Who asked for a change does not depend on it.</source>
        <translation>لا يُحتسب أيٌّ منها موقفًا قبل الأخذ به. ولا يتوقف على ذلك من طلب تغييرًا.</translation>
    </message>
    <message>
        <source>No record offers a position that was not answered.</source>
        <translation>لا يعرض أي محضر موقفًا لم يُجَب عنه.</translation>
    </message>
</context>
</TS>
