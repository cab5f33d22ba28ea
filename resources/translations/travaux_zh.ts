<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Travaux was not closed in order the last time. All that had been entered is in its dossier.</source>
        <translation>Travaux 上次未正常关闭。已录入的内容均保存在卷宗中。</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>进行比较</translation>
    </message>
    <message>
        <source>The row in words</source>
        <translation>当前行文字</translation>
    </message>
    <message>
        <source>What stands at the right</source>
        <translation>右侧显示的内容</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>The list of changes (Ctrl+B)</source>
        <translation>改动列表 (Ctrl+B)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details and notes (Ctrl+I)</source>
        <translation>详情与备注 (Ctrl+I)</translation>
    </message>
    <message>
        <source>A name beside a change says who asked for it: solid where the draft itself says so, broken with ≈ where the wording was matched. Click a name for the evidence; F2 explains every mark.</source>
        <translation>修改旁的名称表示由谁提出：实线表示草案本身如此注明，带 ≈ 的虚线表示措辞相符。单击名称可查看依据；F2 说明每种标记。</translation>
    </message>
    <message>
        <source>F7 goes to the next amendment, Shift+F7 to the one before; the list has all of them.</source>
        <translation>F7 转到下一处修正，Shift+F7 转到上一处；列表中有全部修正。</translation>
    </message>
    <message>
        <source>F5 shows the drafts on a line of time: a click there chooses which two are compared.</source>
        <translation>F5 在时间线上显示各草案：单击即可选择比较哪两份。</translation>
    </message>
    <message>
        <source>The comparison was stopped, or could not be made; nothing was changed.</source>
        <translation>比较已停止或未能完成；未作任何改动。</translation>
    </message>
    <message>
        <source>These two drafts are not compared.</source>
        <translation>这两份案文未作比较。</translation>
    </message>
    <message>
        <source>The texts stand here when that is done.</source>
        <translation>完成后，案文显示于此。</translation>
    </message>
    <message>
        <source>They stand beside each other by their numbers: between two languages no change of words is told.</source>
        <translation>两案文按编号并列；两种语文之间不显示措辞改动。</translation>
    </message>
    <message>
        <source>These two drafts are in different languages.</source>
        <translation>这两个案文语文不同。</translation>
    </message>
    <message>
        <source>Lay them beside each other</source>
        <translation>并列显示</translation>
    </message>
    <message>
        <source>These two drafts are not compared yet.</source>
        <translation>这两份案文尚未比较。</translation>
    </message>
    <message>
        <source>What changed between them is shown here.</source>
        <translation>此处显示两者之间的改动。</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>案文</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>已完成：{what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
        <source>No program on this computer shows folders; the file is {path}.</source>
        <translation>本机没有可显示文件夹的程序；文件位于 {path}。</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n actors are followed; follow one of them no more first.</source>
        <translation>
            <numerusform>最多可关注 %n 方；请先取消关注其中一方。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>High contrast, da&amp;rk</source>
        <translation>高对比度深色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>撤销(&amp;U)：{what}</translation>
    </message>
    <message>
        <source>Re&amp;do: {what}</source>
        <translation>重做(&amp;D)：{what}</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>Faults are written to {file}, on this computer only.</source>
        <translation>故障记录写入 {file}，仅存于本机。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the paragraph; weights are those of the two drafts alone</source>
        <translation>复制本段；权重仅依据这两份草案</translation>
    </message>
    <message>
        <source>The list of parts is missing: install Travaux again.</source>
        <translation>缺少组成部分的清单：请重新安装 Travaux。</translation>
    </message>
    <message>
        <source>Drafts of a treaty side by side, and who asked for each change. Offline, always.</source>
        <translation>并列显示条约案文，并说明每处改动由何方要求。始终离线运行。</translation>
    </message>
    <message>
        <source>Travaux is free software under the MIT licence. What it is made of keeps licences of its own, below; Qt and PySide, under the LGPL, may be replaced by others.</source>
        <translation>Travaux 是采用 MIT 许可证的自由软件。其组成部分各有自己的许可证，列于下方；采用 LGPL 的 Qt 和 PySide 可以替换为其他版本。</translation>
    </message>
    <message>
        <source>of none: it stands alone</source>
        <comment>version of an instrument</comment>
        <translation>无：独立文书</translation>
    </message>
    <message>
        <source>Short na&amp;me</source>
        <translation>简称(&amp;M)</translation>
    </message>
    <message>
        <source>Titl&amp;e</source>
        <translation>标题(&amp;E)</translation>
    </message>
    <message>
        <source>Ado&amp;pted on</source>
        <translation>通过日期(&amp;P)</translation>
    </message>
    <message>
        <source>In &amp;force since</source>
        <translation>生效日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Version of</source>
        <translation>所属文书(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>“{day}” is no date; write it as 2024-08-09.</source>
        <translation>“{day}”不是日期；请写作2024-08-09。</translation>
    </message>
    <message>
        <source>Describe an instrument</source>
        <translation>说明文书</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Made of</source>
        <translation>组成部分(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>About Travaux</source>
        <translation>关于 Travaux</translation>
    </message>
    <message>
        <source>“{name}” is as its copy “{copy}” has it; the damaged file is “{aside}” now.</source>
        <translation>“{name}”现与其副本“{copy}”一致；损坏的文件现名为“{aside}”。</translation>
    </message>
    <message>
        <source>Another window is being opened.</source>
        <translation>正在打开另一个窗口。</translation>
    </message>
    <message>
        <source>{title} (not kept yet)</source>
        <translation>{title}（尚未保存）</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>已保存为“{name}”。</translation>
    </message>
    <message>
        <source>Nothing was stored, and no dossier was made.</source>
        <translation>未保存任何内容，也未建立卷宗。</translation>
    </message>
    <message>
        <source>A dossier on a server has no passphrase: who may read it is the server’s to say.</source>
        <translation>服务器上的卷宗没有密码短语：谁可以阅读由服务器决定。</translation>
    </message>
    <message>
        <source>Added: {names}.</source>
        <translation>已添加：{names}。</translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out.</source>
        <translation>
            <numerusform>%n 个文件未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is in the dossier already, as a paper with proposals.</source>
        <translation>{file} 已在卷宗中，是一份提案文件。</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>{file} is in the dossier already, as “{draft}”.</source>
        <translation>{file} 已在卷宗中，名为“{draft}”。</translation>
    </message>
    <message numerus="yes">
        <source>%n files → shelf of instruments</source>
        <translation>
            <numerusform>%n个文件→参考文书</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} looks like a paper with proposals, and was added as one: names head its passages.</source>
        <translation>{file} 看起来是提案文件，已按提案文件添加：各段以名称开头。</translation>
    </message>
    <message numerus="yes">
        <source>%n files look like papers with proposals, and were added as such.</source>
        <translation>
            <numerusform>%n 个文件看起来是提案文件，已按提案文件添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>As a &amp;draft instead</source>
        <translation>改作案文(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>{drafts} replaced: %n of what was added before does not stand in the new text.</source>
        <translation>
            <numerusform>{drafts} 已替换：先前添加的内容有 %n 项在新文本中没有着落。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look for a new place</source>
        <translation>查找新位置(&amp;L)</translation>
    </message>
    <message>
        <source>{draft} is kept as a working draft: nobody issued it.</source>
        <translation>{draft} 作为工作案文保存：未经任何方面印发。</translation>
    </message>
    <message>
        <source>The proposal is kept; Ctrl+R shows it among the others.</source>
        <translation>提案已保存；按 Ctrl+R 可在提案列表中查看。</translation>
    </message>
    <message>
        <source>throwing {what} away</source>
        <translation>放弃{what}</translation>
    </message>
    <message>
        <source>Thrown away: {what}. Ctrl+Z brings it back.</source>
        <translation>已放弃：{what}。按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Looking for statements</source>
        <translation>正在查找发言</translation>
    </message>
    <message>
        <source>It is known now who asked.</source>
        <translation>现已查明是谁提出的。</translation>
    </message>
    <message>
        <source>The marks of {draft} are read anew.</source>
        <translation>已重新读取 {draft} 的标记。</translation>
    </message>
    <message>
        <source>Open a dossier with proposals first: there is nothing to review.</source>
        <translation>请先打开含有提案的卷宗：目前没有可审核的内容。</translation>
    </message>
    <message>
        <source>Comparing {older} and {newer}</source>
        <translation>正在比较 {older} 和 {newer}</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours; nothing was lost. ({what})</source>
        <translation>这是程序故障，并非您的操作所致；没有内容丢失。（{what}）</translation>
    </message>
    <message>
        <source>Saved a copy as {file}.</source>
        <translation>副本已保存为 {file}。</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>正在保存副本</translation>
    </message>
    <message>
        <source>{name} (copy).travaux</source>
        <translation>{name}（副本）.travaux</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Dossiers (*.travaux)</source>
        <translation>卷宗 (*.travaux)</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>打开卷宗</translation>
    </message>
    <message>
        <source>Making “{name}”</source>
        <translation>正在创建“{name}”</translation>
    </message>
    <message>
        <source>Opening “{name}”</source>
        <translation>正在打开“{name}”</translation>
    </message>
    <message>
        <source>A dossier of an older version</source>
        <translation>较早版本的卷宗</translation>
    </message>
    <message>
        <source>“{name}” was made by an older version of Travaux. Bring it up to date on the server?</source>
        <translation>“{name}”由较早版本的 Travaux 创建。要在服务器上更新它吗？</translation>
    </message>
    <message>
        <source>From then on your colleagues need this version of Travaux, too. No copy of it is kept before: backups are the server’s own.</source>
        <translation>此后您的同事也需要此版本的 Travaux。更新前不会保留副本：备份由服务器自行负责。</translation>
    </message>
    <message>
        <source>&amp;Bring it up to date</source>
        <translation>更新(&amp;B)</translation>
    </message>
    <message>
        <source>“{name}” was brought up to date; a copy of it as it was lies beside it.</source>
        <translation>“{name}”已更新；更新前的副本保存在同一文件夹中。</translation>
    </message>
    <message>
        <source>“{name}” was brought up to date on the server.</source>
        <translation>“{name}”已在服务器上更新。</translation>
    </message>
    <message>
        <source>“{name}” was not opened: bringing it up to date was stopped.</source>
        <translation>未打开“{name}”：更新已停止。</translation>
    </message>
    <message>
        <source>Bringing “{name}” up to date</source>
        <translation>正在更新“{name}”</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>正在生成样例</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>正在打开样例</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>新建卷宗</translation>
    </message>
    <message>
        <source>Older draft</source>
        <translation>旧案文</translation>
    </message>
    <message>
        <source>Newer draft</source>
        <translation>新案文</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读法</translation>
    </message>
    <message>
        <source>Exchange the two drafts</source>
        <translation>对调两份案文</translation>
    </message>
    <message>
        <source>The pair before</source>
        <translation>上一对案文</translation>
    </message>
    <message>
        <source>The next pair</source>
        <translation>下一对案文</translation>
    </message>
    <message>
        <source>Words or article</source>
        <translation>文字或条号</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Changes of form alone are listed when they are asked for</source>
        <translation>仅涉及格式的改动须点选后才列出</translation>
    </message>
    <message>
        <source>Under their articles</source>
        <translation>按条排列</translation>
    </message>
    <message>
        <source>Under who asked</source>
        <translation>按提出方排列</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>按案文顺序</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 处改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n of formatting, not listed</source>
        <translation>
            <numerusform>另有 %n 处格式改动未列出</numerusform>
        </translation>
    </message>
    <message>
        <source>No brackets alone</source>
        <translation>不含仅括号</translation>
    </message>
    <message>
        <source>Amendments in which nothing but brackets came or went are left out</source>
        <translation>略去仅有括号增减的修正</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>涉我方</translation>
    </message>
    <message>
        <source>Only amendments that are not marked as read</source>
        <translation>只列出未标为已读的修正</translation>
    </message>
    <message>
        <source>Only amendments that touch a red line or an ask of ours</source>
        <translation>只列出触及红线或我方要求的修正</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>按权重排列</translation>
    </message>
    <message>
        <source>How the amendments stand</source>
        <translation>修正的排列方式</translation>
    </message>
    <message numerus="yes">
        <source>%n amendments</source>
        <translation>
            <numerusform>%n 项修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n amendments</source>
        <translation>
            <numerusform>%n 项修正中的 {some} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n changes</source>
        <translation>
            <numerusform>%n 处改动中的 {some} 处</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Filter by {what}: {chosen}</source>
        <translation>按{what}筛选：{chosen}</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen changes</source>
        <translation>
            <numerusform>选定的 %n 处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>not where they asked the contrary</source>
        <translation>不含要求相反者</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>touching what is ours</source>
        <translation>涉及我方</translation>
    </message>
    <message>
        <source>without brackets alone</source>
        <translation>不含仅括号</translation>
    </message>
    <message>
        <source>Filter: {what}. Press to take it away</source>
        <translation>筛选：{what}。按此取消</translation>
    </message>
    <message>
        <source>outside of chapters</source>
        <translation>不属任何章</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>认定依据</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>趋向</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>By weight: A is what binds or is counted, B other wording, C form</source>
        <translation>按权重：A 为有约束力或可计数的内容，B 为其他措辞，C 为形式</translation>
    </message>
    <message>
        <source>By who asked</source>
        <translation>按提出者</translation>
    </message>
    <message>
        <source>By kind: inserted, deleted, moved, renumbered …</source>
        <translation>按类型：新增、删除、移动、重新编号……</translation>
    </message>
    <message>
        <source>By class: changes of substance, changes that only follow others, editorial ones</source>
        <translation>按类别：实质性修改、仅随其他修改而作的修改、编辑性修改</translation>
    </message>
    <message>
        <source>By what a change touches: verbs of obligation, numbers, time limits, scope …</source>
        <translation>按修改所涉内容：义务动词、数字、期限、范围……</translation>
    </message>
    <message>
        <source>By how it is known who asked: marked in the draft, matched by wording, said by a person</source>
        <translation>按如何得知提出者：草案中注明、措辞相符、由人说明</translation>
    </message>
    <message>
        <source>By chapter, part or annex</source>
        <translation>按章、部分或附件</translation>
    </message>
    <message>
        <source>By notes of yours that stand there</source>
        <translation>按您在该处的笔记</translation>
    </message>
    <message>
        <source>By which way a change leads: toward a source, away from one; or stands verbatim in one</source>
        <translation>按趋向：趋近来源、偏离来源，或与来源逐字相同</translation>
    </message>
    <message>
        <source>By the instrument from which the words come</source>
        <translation>按文字所来自的文书</translation>
    </message>
    <message>
        <source>touches our proposal</source>
        <translation>触及我方提案</translation>
    </message>
    <message>
        <source>to check with the capital</source>
        <translation>须与首都核实</translation>
    </message>
    <message>
        <source>another note</source>
        <translation>其他备注</translation>
    </message>
    <message>
        <source>any note</source>
        <translation>任何备注</translation>
    </message>
    <message>
        <source>toward a source</source>
        <translation>趋近来源</translation>
    </message>
    <message>
        <source>away from a source</source>
        <translation>偏离来源</translation>
    </message>
    <message>
        <source>stands verbatim in a source</source>
        <translation>与来源逐字相同</translation>
    </message>
    <message>
        <source>{shown} of {changes}</source>
        <translation>{shown}／{changes}</translation>
    </message>
    <message>
        <source>No change between these two drafts</source>
        <translation>这两份案文之间没有改动</translation>
    </message>
    <message>
        <source>How both drafts are read: as issued, before tracked changes, without brackets, as one actor proposed …</source>
        <translation>两份草案的阅读方式：按发布原样、修订之前、不带方括号、按某一方的提案……</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>按印发原样</translation>
    </message>
    <message>
        <source>Before tracked changes</source>
        <translation>修订标记之前</translation>
    </message>
    <message>
        <source>All tracked changes accepted</source>
        <translation>接受全部修订标记</translation>
    </message>
    <message>
        <source>Without brackets</source>
        <translation>不计方括号</translation>
    </message>
    <message>
        <source>Option {number} of every choice</source>
        <translation>每处均取备选案文 {number}</translation>
    </message>
    <message>
        <source>Only the tracked changes of “{author}”</source>
        <translation>仅“{author}”的修订</translation>
    </message>
    <message>
        <source>As proposed by {actor}</source>
        <translation>按 {actor} 所提</translation>
    </message>
    <message numerus="yes">
        <source>%n of formatting</source>
        <translation>
            <numerusform>%n 处格式</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts ({endings});;All files (*)</source>
        <translation>案文 ({endings});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Add drafts</source>
        <translation>添加案文</translation>
    </message>
    <message>
        <source>Papers with proposals ({endings});;All files (*)</source>
        <translation>提案文件 ({endings});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Add proposals</source>
        <translation>添加提案</translation>
    </message>
    <message>
        <source>Make or open a dossier first: proposals are kept in one.</source>
        <translation>请先新建或打开卷宗：提案须存于卷宗。</translation>
    </message>
    <message>
        <source>the proposal entered on {place}</source>
        <translation>录入关于{place}的提案</translation>
    </message>
    <message>
        <source>Make or open a dossier first: drafts and papers are kept in one.</source>
        <translation>请先新建或打开卷宗：案文和文件须存于卷宗。</translation>
    </message>
    <message>
        <source>the import of {names}</source>
        <translation>导入 {names}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files</source>
        <translation>
            <numerusform>正在读取 %n 份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this dossier</source>
        <translation>打开此卷宗</translation>
    </message>
    <message numerus="yes">
        <source>%n files → proposals of this dossier</source>
        <translation>
            <numerusform>%n 个文件 → 本卷宗的提案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files → drafts</source>
        <translation>
            <numerusform>%n 个文件 → 案文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files → proposals</source>
        <translation>
            <numerusform>%n 个文件 → 提案</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft → join a dossier</source>
        <translation>一份案文 → 加入卷宗</translation>
    </message>
    <message>
        <source>2 drafts → compare</source>
        <translation>2 份案文 → 比较</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts → new dossier</source>
        <translation>
            <numerusform>%n 份案文 → 新卷宗</numerusform>
        </translation>
    </message>
    <message>
        <source>Existing treaties ({endings});;All files (*)</source>
        <translation>现有条约 ({endings});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>正在进行的操作</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止……</translation>
    </message>
    <message>
        <source>once a dossier is open</source>
        <translation>打开卷宗后可用</translation>
    </message>
    <message>
        <source>once the dossier is locked</source>
        <translation>锁定卷宗后可用</translation>
    </message>
    <message>
        <source>once two files are compared without being kept</source>
        <translation>在两个文件未经保存即作比较之后</translation>
    </message>
    <message>
        <source>once two drafts are compared</source>
        <translation>对照两份案文后可用</translation>
    </message>
    <message>
        <source>once there are changes</source>
        <translation>有改动时可用</translation>
    </message>
    <message>
        <source>once two drafts are compared, in their room</source>
        <translation>对照两份案文后，在案文一室可用</translation>
    </message>
    <message>
        <source>once a change is chosen</source>
        <translation>选定改动后可用</translation>
    </message>
    <message>
        <source>once you have been elsewhere</source>
        <translation>去过其他位置之后</translation>
    </message>
    <message>
        <source>once you have gone back</source>
        <translation>返回之后</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>目前不可用</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>Nothing has these words: no command, no article, actor, note or paper. Take some letters away.</source>
        <translation>没有包含这些字词的内容：无命令、条款、相关方、笔记或文件。请删去几个字。</translation>
    </message>
    <message>
        <source>A command, an article, an actor, a note, a paper</source>
        <translation>命令、条款、相关方、笔记、文件</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>随系统</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, after a size of letters</comment>
        <translation> 磅</translation>
    </message>
    <message>
        <source>Open the last dossier when Travaux starts</source>
        <translation>启动 Travaux 时打开上次的卷宗</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Stands with the notes that you write from now on, and is kept on this computer and in them. A copy for a partner never has it, unless you say so.</source>
        <translation>随您今后所写的备注一同显示，仅保存在本机和备注中。给伙伴的副本从不包含它，除非您另有指示。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Size of type, in the treaty text</source>
        <translation>字号（以条约案文计）(&amp;S)</translation>
    </message>
    <message>
        <source>Unchanged provisions shown &amp;around a change</source>
        <translation>改动前后显示的未变条款(&amp;A)</translation>
    </message>
    <message>
        <source>Your &amp;name or initials, for notes</source>
        <translation>您的姓名或缩写（用于备注）(&amp;N)</translation>
    </message>
    <message>
        <source>What you enter is stored at once in the dossier. Travaux opens no connection to a network, but to the server of a dossier that you open there.</source>
        <translation>录入的内容即时存入卷宗。除您打开服务器上的卷宗时连接该服务器外，Travaux 不连接网络。</translation>
    </message>
    <message>
        <source>Of every dossier with something in it a copy of each day on which it is opened lies beside it, five at most, in a folder that is called as it is, with the word “backups”.</source>
        <translation>凡有内容的卷宗，打开当日的副本存放在其旁边，最多五份，所在文件夹以卷宗名加“backups”一词命名。</translation>
    </message>
    <message>
        <source>insertion</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>renumbering</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>join</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>bracketing</source>
        <translation>方括号</translation>
    </message>
    <message>
        <source>option</source>
        <translation>备选案文</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>署名标注</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>cross-reference</source>
        <translation>援引</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>substantive</source>
        <translation>实质性</translation>
    </message>
    <message>
        <source>consequential</source>
        <translation>相应改动</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>编辑性</translation>
    </message>
    <message numerus="yes">
        <source>%n substantive</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n 处实质性</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consequential</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n 处相应改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editorial</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n 处编辑性</numerusform>
        </translation>
    </message>
    <message>
        <source>A: rights, obligations, numbers, scope</source>
        <translation>A：权利、义务、数字、范围</translation>
    </message>
    <message>
        <source>B: other wording</source>
        <translation>B：其他措辞</translation>
    </message>
    <message>
        <source>C: brackets, references, style, notes</source>
        <translation>C：括号、援引、文体、注</translation>
    </message>
    <message>
        <source>modal verb</source>
        <translation>义务用语</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>限定用语</translation>
    </message>
    <message>
        <source>number or date</source>
        <translation>数字或时限</translation>
    </message>
    <message>
        <source>defined term</source>
        <translation>已定义术语</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>援引</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>适用的犯罪</translation>
    </message>
    <message>
        <source>Who asked is still being looked for.</source>
        <translation>仍在查找是谁提出的。</translation>
    </message>
    <message>
        <source>The search for who asked was not finished: the names are missing.</source>
        <translation>查找提出者的工作没有完成：缺少名称。</translation>
    </message>
    <message>
        <source>marked in the draft</source>
        <translation>案文已标明</translation>
    </message>
    <message>
        <source>matched by wording</source>
        <translation>措辞吻合</translation>
    </message>
    <message>
        <source>asserted by a person</source>
        <translation>人工认定</translation>
    </message>
    <message>
        <source>{new} (was {old})</source>
        <translation>{new}（原 {old}）</translation>
    </message>
    <message>
        <source>Amendment {number}</source>
        <translation>修正 {number}</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>提出方不详</translation>
    </message>
    <message>
        <source>against: {name}</source>
        <translation>反对：{name}</translation>
    </message>
    <message>
        <source>What only follows</source>
        <translation>仅为相应改动</translation>
    </message>
    <message>
        <source>Title and front matter</source>
        <translation>标题和文首</translation>
    </message>
    <message>
        <source>Of form alone</source>
        <translation>仅属形式</translation>
    </message>
    <message>
        <source>propose</source>
        <comment>stance</comment>
        <translation>提议</translation>
    </message>
    <message>
        <source>co-sponsor</source>
        <comment>stance</comment>
        <translation>联署</translation>
    </message>
    <message>
        <source>support</source>
        <comment>stance</comment>
        <translation>支持</translation>
    </message>
    <message>
        <source>oppose</source>
        <comment>stance</comment>
        <translation>反对</translation>
    </message>
    <message>
        <source>retain</source>
        <comment>stance</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>stance</comment>
        <translation>删除</translation>
    </message>
    <message>
        <source>reserve</source>
        <comment>stance</comment>
        <translation>保留立场</translation>
    </message>
    <message>
        <source>flexible</source>
        <comment>stance</comment>
        <translation>灵活</translation>
    </message>
    <message>
        <source>withdraw</source>
        <comment>stance</comment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>insert</source>
        <comment>edit</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>edit</comment>
        <translation>删除</translation>
    </message>
    <message>
        <source>replace</source>
        <comment>edit</comment>
        <translation>替换</translation>
    </message>
    <message>
        <source>new wording</source>
        <comment>edit</comment>
        <translation>新措辞</translation>
    </message>
    <message>
        <source>bracket</source>
        <comment>edit</comment>
        <translation>加方括号</translation>
    </message>
    <message>
        <source>support</source>
        <comment>edit</comment>
        <translation>支持</translation>
    </message>
    <message>
        <source>oppose</source>
        <comment>edit</comment>
        <translation>反对</translation>
    </message>
    <message>
        <source>retain</source>
        <comment>edit</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>move</source>
        <comment>edit</comment>
        <translation>移动</translation>
    </message>
    <message>
        <source>question</source>
        <comment>edit</comment>
        <translation>提问</translation>
    </message>
    <message>
        <source>note</source>
        <comment>edit</comment>
        <translation>说明</translation>
    </message>
    <message>
        <source>proponent</source>
        <translation>提出方</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>协调人</translation>
    </message>
    <message>
        <source>speaker for others</source>
        <translation>代言方</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>group</source>
        <translation>集团</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>主席团成员</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>领土</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>title of the dossier</source>
        <translation>卷宗标题</translation>
    </message>
    <message>
        <source>label of a draft</source>
        <translation>案文标签</translation>
    </message>
    <message>
        <source>symbol of a draft</source>
        <translation>案文文号</translation>
    </message>
    <message>
        <source>date of a draft</source>
        <translation>案文日期</translation>
    </message>
    <message>
        <source>meeting of a draft</source>
        <translation>案文所属会议</translation>
    </message>
    <message>
        <source>file of a draft</source>
        <translation>案文文件</translation>
    </message>
    <message>
        <source>notation of a draft</source>
        <translation>案文标记法</translation>
    </message>
    <message>
        <source>look at how a draft was read</source>
        <translation>对草案读取情况的核对</translation>
    </message>
    <message>
        <source>order of the drafts</source>
        <translation>案文顺序</translation>
    </message>
    <message>
        <source>title of an instrument</source>
        <translation>文书标题</translation>
    </message>
    <message>
        <source>short name of an instrument</source>
        <translation>文书简称</translation>
    </message>
    <message>
        <source>symbol of an instrument</source>
        <translation>文书文号</translation>
    </message>
    <message>
        <source>date of an instrument</source>
        <translation>文书日期</translation>
    </message>
    <message>
        <source>entry into force of an instrument</source>
        <translation>文书生效日期</translation>
    </message>
    <message>
        <source>of what an instrument is a version</source>
        <translation>文书为何者的文本</translation>
    </message>
    <message>
        <source>text of an instrument (language, words)</source>
        <translation>文书案文（语言、字词）</translation>
    </message>
    <message>
        <source>proposal paper</source>
        <translation>提案文件</translation>
    </message>
    <message>
        <source>author of tracked changes</source>
        <translation>修订标记的作者</translation>
    </message>
    <message>
        <source>actor of this dossier</source>
        <translation>本卷宗的行为方</translation>
    </message>
    <message>
        <source>setting of this dossier</source>
        <translation>本卷宗的设置</translation>
    </message>
    <message>
        <source>joined provisions</source>
        <translation>已配对的条款</translation>
    </message>
    <message>
        <source>who asked</source>
        <translation>由谁提出</translation>
    </message>
    <message>
        <source>position</source>
        <translation>立场</translation>
    </message>
    <message numerus="yes">
        <source>%n instruments</source>
        <translation>
            <numerusform>%n份文书</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal papers</source>
        <translation>
            <numerusform>%n 份提案文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Store and review</source>
        <translation>保存并审阅</translation>
    </message>
    <message>
        <source>Goes to the next doubt (F7)</source>
        <translation>转到下一处疑问（F7）</translation>
    </message>
    <message>
        <source>Goes to the next one</source>
        <translation>转到下一个</translation>
    </message>
    <message>
        <source>Goes to the next proposal of others</source>
        <translation>转到其他提案方的下一项提案</translation>
    </message>
    <message>
        <source>The &amp;proposals as recognised</source>
        <translation>识别出的提案(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%n 项提案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who ask</source>
        <translation>
            <numerusform>%n 个提案方</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is among the papers of the dossier already. It is not stored again.</source>
        <translation>{file} 已在卷宗的文件之中，不再保存。</translation>
    </message>
    <message>
        <source>{file}: a paper with proposals. Nothing is stored yet.</source>
        <translation>{file}：载有提案的文件。尚未保存任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of joined provisions</source>
        <translation>
            <numerusform>%n 对已配对的条款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authors of tracked changes</source>
        <translation>
            <numerusform>%n 名修订标记的作者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actors of this dossier</source>
        <translation>
            <numerusform>%n 个本卷宗的行为方</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings of this dossier</source>
        <translation>
            <numerusform>%n 项本卷宗的设置</numerusform>
        </translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>尚未审定</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>rejected: no evidence</source>
        <translation>已否定：不作依据</translation>
    </message>
    <message>
        <source>agreed ad referendum</source>
        <translation>商定（尚待核准）</translation>
    </message>
    <message>
        <source>agreed in informals</source>
        <translation>非正式磋商商定</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>fate</comment>
        <translation>采纳</translation>
    </message>
    <message>
        <source>taken in part</source>
        <comment>fate</comment>
        <translation>部分采纳</translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>fate</comment>
        <translation>改写</translation>
    </message>
    <message>
        <source>bracketed</source>
        <comment>fate</comment>
        <translation>加方括号</translation>
    </message>
    <message>
        <source>not taken</source>
        <comment>fate</comment>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>dropped later</source>
        <comment>fate</comment>
        <translation>后来删去</translation>
    </message>
    <message>
        <source>restored</source>
        <comment>fate</comment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>renumbered as others came and went</source>
        <translation>因他条增减而重新编号</translation>
    </message>
    <message>
        <source>references that follow</source>
        <translation>相应调整的援引</translation>
    </message>
    <message>
        <source>brackets put</source>
        <translation>新加方括号</translation>
    </message>
    <message>
        <source>brackets that came with new words</source>
        <translation>随新文字加入的方括号</translation>
    </message>
    <message>
        <source>brackets lifted</source>
        <translation>方括号已取消</translation>
    </message>
    <message>
        <source>brackets gone with their words</source>
        <translation>连同文字删除的方括号</translation>
    </message>
    <message>
        <source>brackets widened</source>
        <translation>方括号范围扩大</translation>
    </message>
    <message>
        <source>brackets narrowed</source>
        <translation>方括号范围缩小</translation>
    </message>
    <message>
        <source>brackets set otherwise</source>
        <translation>方括号位置调整</translation>
    </message>
    <message>
        <source>alternatives settled</source>
        <translation>备选案文已确定</translation>
    </message>
    <message>
        <source>alternatives merged</source>
        <translation>备选案文已合并</translation>
    </message>
    <message>
        <source>alternatives opened</source>
        <translation>新列备选案文</translation>
    </message>
    <message>
        <source>single signs of brackets</source>
        <translation>单独的方括号符号</translation>
    </message>
    <message>
        <source>tag in the text</source>
        <translation>案文中的署名标注</translation>
    </message>
    <message>
        <source>tracked change</source>
        <translation>修订标记</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>reported in a record</source>
        <translation>会议记录所载发言</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>人工录入</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>our proposal</source>
        <translation>我方提案</translation>
    </message>
    <message>
        <source>check with capital</source>
        <translation>与首都核实</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>{draft} (unofficial)</source>
        <translation>{draft}（非正式）</translation>
    </message>
    <message>
        <source>whole</source>
        <comment>survival of a proposal</comment>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>survival of a proposal</comment>
        <translation>部分保留</translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>survival of a proposal</comment>
        <translation>改写</translation>
    </message>
    <message>
        <source>bracketed</source>
        <comment>survival of a proposal</comment>
        <translation>加方括号</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>survival of a proposal</comment>
        <translation>未保留</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter of the stance: propose</comment>
        <translation>提</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter of the stance: co-sponsor</comment>
        <translation>联</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter of the stance: support</comment>
        <translation>支</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter of the stance: oppose</comment>
        <translation>反</translation>
    </message>
    <message>
        <source>K</source>
        <comment>letter of the stance: retain (keep)</comment>
        <translation>留</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter of the stance: delete</comment>
        <translation>删</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter of the stance: reserve</comment>
        <translation>保</translation>
    </message>
    <message>
        <source>F</source>
        <comment>letter of the stance: flexible</comment>
        <translation>灵</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter of the stance: withdraw</comment>
        <translation>撤</translation>
    </message>
    <message>
        <source>Groups as recorded</source>
        <translation>集团按记录计</translation>
    </message>
    <message>
        <source>Groups by their members</source>
        <translation>集团按成员计</translation>
    </message>
    <message>
        <source>Members of the United Nations only</source>
        <translation>仅计联合国会员国</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>卷宗(&amp;D)</translation>
    </message>
    <message>
        <source>A file that is no dossier</source>
        <translation>不是卷宗的文件</translation>
    </message>
    <message>
        <source>{file} is no dossier. Which one is it to join?</source>
        <translation>{file} 不是卷宗。要加入哪一个？</translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <translation>新建卷宗(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Join this dossier</source>
        <translation>加入此卷宗(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Compare it with…</source>
        <translation>与之比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Compare two f&amp;iles…</source>
        <translation>比较两个文件(&amp;B)…</translation>
    </message>
    <message>
        <source>Open on a ser&amp;ver…</source>
        <translation>在服务器上打开(&amp;V)…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开样例(&amp;S)</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>起始页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keep the comparison…</source>
        <translation>保存比较(&amp;K)…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>保存副本(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Export and print…</source>
        <translation>导出和打印(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Write the export…</source>
        <translation>写出文件(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Merge a colleague&apos;s dossier…</source>
        <translation>合并同事的卷宗(&amp;M)…</translation>
    </message>
    <message>
        <source>Merge a dossier on a server…</source>
        <translation>合并服务器上的卷宗…</translation>
    </message>
    <message>
        <source>A copy &amp;for a partner…</source>
        <translation>供伙伴使用的副本(&amp;F)…</translation>
    </message>
    <message>
        <source>Set or &amp;change the passphrase…</source>
        <translation>设置或更改密码短语(&amp;C)…</translation>
    </message>
    <message>
        <source>Take the passphrase &amp;away…</source>
        <translation>移除密码短语(&amp;A)…</translation>
    </message>
    <message>
        <source>New win&amp;dow</source>
        <translation>新窗口(&amp;H)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy with the address</source>
        <translation>复制并注明位置(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Summary for a cable…</source>
        <translation>电报用摘要(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Find in the texts…</source>
        <translation>在案文中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Begin a note here…</source>
        <translation>在此添加备注(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;All notes</source>
        <translation>所有备注(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>文件(&amp;P)</translation>
    </message>
    <message>
        <source>Add &amp;drafts…</source>
        <translation>添加案文(&amp;D)…</translation>
    </message>
    <message>
        <source>Paste &amp;from the room screen…</source>
        <translation>粘贴会场屏幕案文(&amp;F)…</translation>
    </message>
    <message>
        <source>Add &amp;proposals…</source>
        <translation>添加提案(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Enter a proposal by hand…</source>
        <translation>人工录入提案(&amp;E)…</translation>
    </message>
    <message>
        <source>Add e&amp;xisting instruments…</source>
        <translation>添加现有文书(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Shelf of instruments</source>
        <translation>参考文书(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Review proposals</source>
        <translation>审核提案(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Order of the drafts…</source>
        <translation>草案的顺序(&amp;O)…</translation>
    </message>
    <message>
        <source>No&amp;tation of a draft…</source>
        <translation>案文标记法(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Import report of a draft…</source>
        <translation>案文的导入报告(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Read, or unread again</source>
        <translation>已读，或恢复为未读(&amp;R)</translation>
    </message>
    <message>
        <source>Read, and on to the next &amp;unread</source>
        <translation>已读并转到下一项未读(&amp;U)</translation>
    </message>
    <message>
        <source>To an arti&amp;cle…</source>
        <translation>转到某条(&amp;C)…</translation>
    </message>
    <message>
        <source>Other end of the &amp;move</source>
        <translation>移动的另一端(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Life of this provision</source>
        <translation>本条款沿革(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;ources of this provision</source>
        <translation>本条款的来源(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xchange the drafts</source>
        <translation>对调案文(&amp;X)</translation>
    </message>
    <message>
        <source>Compare with the &amp;draft before</source>
        <translation>与前一案文比较(&amp;D)</translation>
    </message>
    <message>
        <source>The pair of drafts b&amp;efore</source>
        <translation>上一对案文(&amp;E)</translation>
    </message>
    <message>
        <source>The next pa&amp;ir of drafts</source>
        <translation>下一对案文(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Filter by words</source>
        <translation>按文字筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Filter &amp;by</source>
        <translation>筛选依据(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Show all amendments</source>
        <translation>显示全部修正(&amp;S)</translation>
    </message>
    <message>
        <source>W&amp;eight of amendments…</source>
        <translation>修正的权重(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Who asked…</source>
        <translation>提出方(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Kind of change…</source>
        <translation>改动种类(&amp;K)…</translation>
    </message>
    <message>
        <source>C&amp;lass of change…</source>
        <translation>改动类别(&amp;L)…</translation>
    </message>
    <message>
        <source>What a change &amp;touches…</source>
        <translation>改动涉及的内容(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;How it is known who asked…</source>
        <translation>认定提出方的依据(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Chapter…</source>
        <translation>章(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Notes…</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Source…</source>
        <translation>来源(&amp;S)…</translation>
    </message>
    <message>
        <source>Only what is &amp;unread</source>
        <translation>仅看未读(&amp;U)</translation>
    </message>
    <message>
        <source>Only what touches &amp;ours</source>
        <translation>仅看涉我方的(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation>页面(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>案文(&amp;T)</translation>
    </message>
    <message>
        <source>What &amp;became of our asks</source>
        <translation>我方要求的结果(&amp;B)</translation>
    </message>
    <message>
        <source>What the &amp;marks mean</source>
        <translation>标记的含义(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Find anything: commands, articles, names…</source>
        <translation>查找：命令、条款、名称(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>小(&amp;S)</translation>
    </message>
    <message>
        <source>Wh&amp;ich way a change leads…</source>
        <translation>变动的趋向(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>默认(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Words inside replaced paragraphs</source>
        <translation>已替换段落中的逐词改动(&amp;W)</translation>
    </message>
    <message>
        <source>L&amp;ist of changes</source>
        <translation>改动列表(&amp;I)</translation>
    </message>
    <message>
        <source>Details a&amp;nd notes</source>
        <translation>详情与备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reading: the texts alone</source>
        <translation>阅读：只看案文(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>Si&amp;ze of type</source>
        <translation>字号(&amp;Z)</translation>
    </message>
    <message>
        <source>O&amp;ther colours</source>
        <translation>其他颜色(&amp;T)</translation>
    </message>
    <message>
        <source>Settle conf&amp;licts…</source>
        <translation>解决冲突(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Next amendment</source>
        <translation>下一项修正(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous amendment</source>
        <translation>上一项修正(&amp;P)</translation>
    </message>
    <message>
        <source>Next change inside</source>
        <translation>其中的下一处改动</translation>
    </message>
    <message>
        <source>Previous change inside</source>
        <translation>其中的上一处改动</translation>
    </message>
    <message>
        <source>Bac&amp;k to where you were</source>
        <translation>返回原处(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Forward again</source>
        <translation>再次前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Who asked</source>
        <translation>提出方(&amp;W)</translation>
    </message>
    <message>
        <source>Put &amp;into the brief, or take out of it</source>
        <translation>放入简报或从中取出(&amp;I)</translation>
    </message>
    <message>
        <source>Into the brief</source>
        <translation>放入简报</translation>
    </message>
    <message>
        <source>Copy as &amp;quoted lines</source>
        <translation>复制为引文行(&amp;Q)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>笔记…</translation>
    </message>
    <message>
        <source>&amp;Confirm who asked</source>
        <translation>确认提出方(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reject who is named</source>
        <translation>否定所列名称(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;orrect, or say who asked…</source>
        <translation>更正或指明提出方(&amp;O)…</translation>
    </message>
    <message>
        <source>E&amp;xport only what is chosen…</source>
        <translation>仅导出所选内容(&amp;X)…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>显示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;One column</source>
        <translation>单栏(&amp;O)</translation>
    </message>
    <message>
        <source>Panes scroll &amp;apart</source>
        <translation>各栏分别滚动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fold unchanged provisions</source>
        <translation>折叠未变条款(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;More unchanged provisions around</source>
        <translation>多显示前后未变条款(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;ewer unchanged provisions around</source>
        <translation>少显示前后未变条款(&amp;E)</translation>
    </message>
    <message>
        <source>Current row in wor&amp;ds</source>
        <translation>当前行文字(&amp;D)</translation>
    </message>
    <message>
        <source>Drafts and their &amp;brackets above</source>
        <translation>在上方显示案文及其方括号(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>Where the &amp;log of faults lies…</source>
        <translation>故障记录位置(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;About Travaux</source>
        <translation>关于 Travaux(&amp;A)</translation>
    </message>
    <message>
        <source>Dossiers opened before</source>
        <translation>曾打开的卷宗</translation>
    </message>
    <message>
        <source>Not found any more: {path}</source>
        <translation>已找不到：{path}</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>曾打开的卷宗</translation>
    </message>
    <message>
        <source>Two drafts of a treaty side by side, and who asked for each change. A dossier keeps all the drafts and papers of one negotiation in one file on this computer.</source>
        <translation>并列显示条约的两份案文，并说明每处改动由何方要求。一个卷宗将一项谈判的全部案文和文件存于本机的一个文件中。</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>新建卷宗…</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>比较两个文件…</translation>
    </message>
    <message>
        <source>Open a dossier…</source>
        <translation>打开卷宗…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>查看样例</translation>
    </message>
    <message>
        <source>Drop a dossier here to open it, or two drafts to compare them at once</source>
        <translation>将卷宗拖放到此处即可打开，拖放两份案文即可立即比较</translation>
    </message>
    <message>
        <source>This dossier is empty. Add two drafts, and they are compared at once.</source>
        <translation>本卷宗为空。添加两份案文后即作比较。</translation>
    </message>
    <message>
        <source>This dossier has one draft. Add one more, and the two are compared at once.</source>
        <translation>本卷宗有一份案文。再添加一份后即作比较。</translation>
    </message>
    <message>
        <source>Add drafts…</source>
        <translation>添加案文…</translation>
    </message>
    <message>
        <source>Paste from the room screen…</source>
        <translation>粘贴会场屏幕案文…</translation>
    </message>
    <message>
        <source>Article 5, or 5(2)</source>
        <translation>第5条，或 5(2)</translation>
    </message>
    <message>
        <source>Only those who spoke a&amp;part</source>
        <translation>仅列立场不同者(&amp;P)</translation>
    </message>
    <message>
        <source>Of which draft</source>
        <translation>哪一案文</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Proposals as they were read</source>
        <translation>读取到的提案</translation>
    </message>
    <message>
        <source>How groups are counted</source>
        <translation>集团的计算方式</translation>
    </message>
    <message>
        <source>Dr&amp;aft</source>
        <translation>案文(&amp;A)</translation>
    </message>
    <message>
        <source>Prov&amp;ision, as that draft prints it</source>
        <translation>条款，按该案文所印(&amp;I)</translation>
    </message>
    <message>
        <source>Gro&amp;ups</source>
        <translation>集团(&amp;U)</translation>
    </message>
    <message>
        <source>Write the address of a provision, as “Article 5(2)”, or choose an article.</source>
        <translation>请写出条款的位置，如“第5(2)条”，或选择一条。</translation>
    </message>
    <message>
        <source>That to which most proposals speak</source>
        <translation>多数提案所针对的案文</translation>
    </message>
    <message>
        <source>Only on this provision</source>
        <translation>仅此条款</translation>
    </message>
    <message>
        <source>Only this actor</source>
        <translation>仅此一方</translation>
    </message>
    <message>
        <source>Draft on which positions are laid</source>
        <translation>立场所依据的案文</translation>
    </message>
    <message>
        <source>&amp;Enter a position…</source>
        <translation>录入立场(&amp;E)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>On &amp;draft:</source>
        <translation>所依案文(&amp;D)：</translation>
    </message>
    <message>
        <source>Gathering positions</source>
        <translation>正在汇集立场</translation>
    </message>
    <message>
        <source>What was said is followed through the drafts, to where it stands in the one that is shown.</source>
        <translation>所述内容逐份草案追踪，直至其在所显示草案中的位置。</translation>
    </message>
    <message>
        <source>Gathering positions …</source>
        <translation>正在汇集立场……</translation>
    </message>
    <message>
        <source>The positions could not be gathered.</source>
        <translation>未能汇集立场。</translation>
    </message>
    <message>
        <source>The positions were not gathered to their end.</source>
        <translation>立场汇集未完成。</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>所有各方</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions are hidden by the filter.</source>
        <translation>
            <numerusform>筛选隐藏了 %n 个条款。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is like that.</source>
        <translation>没有符合条件的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n actors</source>
        <translation>
            <numerusform>%n 方</numerusform>
        </translation>
    </message>
    <message>
        <source>not by members, for no day is told: {groups}</source>
        <translation>未按成员计，因未注明日期：{groups}</translation>
    </message>
    <message>
        <source>Open one to see who stands where.</source>
        <translation>打开卷宗可查看各方立场。</translation>
    </message>
    <message>
        <source>They come with proposals, with tags in a draft, and by hand.</source>
        <translation>立场来自提案、案文中的署名标注和人工录入。</translation>
    </message>
    <message>
        <source>Add proposals…</source>
        <translation>添加提案…</translation>
    </message>
    <message>
        <source>No position is recorded yet.</source>
        <translation>尚未记录立场。</translation>
    </message>
    <message>
        <source>position on {place}</source>
        <translation>关于{place}的立场</translation>
    </message>
    <message>
        <source>Export positions</source>
        <translation>导出立场</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions are written to {file}.</source>
        <translation>
            <numerusform>%n 个条款已写入 {file}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop drafts here. Papers with proposals (compilations, tables) are dropped with Shift held down</source>
        <translation>将案文拖放至此。拖放提案文件（汇编、表格）时请按住 Shift</translation>
    </message>
    <message>
        <source>asked for the contrary</source>
        <translation>要求相反</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>As written; no delegation is confirmed for this name: {names}</source>
        <translation>照录原文；尚未确认此名称所指代表团：{names}</translation>
    </message>
    <message>
        <source>The whole block of the paper</source>
        <translation>文件中的整段原文</translation>
    </message>
    <message>
        <source>Show the whole block of the paper</source>
        <translation>显示文件中的整段原文</translation>
    </message>
    <message>
        <source>Rationale:</source>
        <translation>理由：</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Show the whole rationale</source>
        <translation>显示理由全文</translation>
    </message>
    <message>
        <source>Likeness {score} of 1.</source>
        <translation>相似度 {score}（满分 1）。</translation>
    </message>
    <message>
        <source>Words in common:</source>
        <translation>相同文字：</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>The draft itself marks these words.</source>
        <translation>案文本身标出了这些文字。</translation>
    </message>
    <message>
        <source>≈ Found by wording: the words that changed are words that were proposed. It is not recorded that one follows from the other.</source>
        <translation>≈ 据措辞查得：改动的文字即曾提议的文字。并无记录表明二者有因果关系。</translation>
    </message>
    <message>
        <source>✎ A person says so.</source>
        <translation>✎ 由人工认定。</translation>
    </message>
    <message>
        <source>touches a red line</source>
        <translation>触及红线</translation>
    </message>
    <message>
        <source>in the brief</source>
        <translation>已在简报中</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>touches a note of yours</source>
        <translation>触及您的备注</translation>
    </message>
    <message>
        <source>asked elsewhere</source>
        <translation>在别处提出</translation>
    </message>
    <message>
        <source>asked for a part of the words</source>
        <translation>只要求其中部分文字</translation>
    </message>
    <message>
        <source>Follow {actor} no longer</source>
        <translation>不再关注 {actor}</translation>
    </message>
    <message>
        <source>Follow {actor} with a colour</source>
        <translation>以颜色关注 {actor}</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>请先选择一处改动。</translation>
    </message>
    <message>
        <source>Several stand behind this change: take the link below the one you mean.</source>
        <translation>此处有多个提出方：请使用所指一方下方的链接。</translation>
    </message>
    <message>
        <source>There is nothing to confirm here; say who asked with Ctrl+Shift+A.</source>
        <translation>此处没有可确认的内容；按 Ctrl+Shift+A 指明提出方。</translation>
    </message>
    <message numerus="yes">
        <source>%n bear several names: answer these one by one.</source>
        <translation>
            <numerusform>有 %n 处列有多个名称：请逐一答复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who asked for %n changes</source>
        <translation>
            <numerusform>%n 处改动的提出方</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered: %n changes.</source>
        <translation>
            <numerusform>已答复：%n 处改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asked for this change?</source>
        <translation>何方要求此改动？</translation>
    </message>
    <message>
        <source>Where is it recorded: a paper, a meeting, a note</source>
        <translation>记录于何处：文件、会议、记录</translation>
    </message>
    <message>
        <source>Where it is recorded</source>
        <translation>记录出处</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>记录于</translation>
    </message>
    <message>
        <source>1–9 or Enter takes a candidate · Backspace takes the last name away · Enter on an empty line: on to where it is recorded</source>
        <translation>按 1–9 或 Enter 选用候选名称 · 按 Backspace 删去最后一个名称 · 在空行按 Enter 转到记载出处</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>who asked in {place}</source>
        <translation>{place}的提出方</translation>
    </message>
    <message>
        <source>Keeping what you said</source>
        <translation>正在保存您的认定</translation>
    </message>
    <message>
        <source>Showing what you said</source>
        <translation>正在显示您的认定</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>The change in detail</source>
        <translation>改动详情</translation>
    </message>
    <message>
        <source>Choose a change in the text or in the list: who asked for it, and where, is shown here.</source>
        <translation>请在案文或列表中选择一处改动：此处显示何方要求及其出处。</translation>
    </message>
    <message>
        <source>F7 goes to the next amendment, Ctrl+G to an article, Ctrl+K to anything by its name.</source>
        <translation>F7 转到下一处修正，Ctrl+G 转到某条，Ctrl+K 按名称转到任何内容。</translation>
    </message>
    <message>
        <source>F2 explains the marks.</source>
        <translation>F2 说明各种标记。</translation>
    </message>
    <message numerus="yes">
        <source>%n are chosen together</source>
        <translation>
            <numerusform>已同时选择 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n places</source>
        <translation>
            <numerusform>在 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asked for other changes of this amendment</source>
        <translation>谁要求了本项修正的其他改动</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: they stand at the changes inside</source>
        <translation>
            <numerusform>另有 %n 项：见其中各处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {number} of {all}</source>
        <translation>第 {number} 处改动，共 {all} 处</translation>
    </message>
    <message>
        <source>{older} → {newer}</source>
        <translation>{older} → {newer}</translation>
    </message>
    <message>
        <source>the same words in both drafts</source>
        <translation>两份案文文字相同</translation>
    </message>
    <message>
        <source>Older words: {words}</source>
        <translation>旧文字：{words}</translation>
    </message>
    <message>
        <source>Newer words: {words}</source>
        <translation>新文字：{words}</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>提出方</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>提出方不详</translation>
    </message>
    <message>
        <source>nothing was found in the drafts and papers that shows who asked.</source>
        <translation>案文和文件中未找到表明提出方的依据。</translation>
    </message>
    <message>
        <source>Somebody else asked, too…</source>
        <translation>另有提出方…</translation>
    </message>
    <message>
        <source>Say who asked…</source>
        <translation>指明提出方…</translation>
    </message>
    <message>
        <source>Asked for the contrary</source>
        <translation>要求相反者</translation>
    </message>
    <message>
        <source>Found before, then rejected</source>
        <translation>先前找到，后被否定</translation>
    </message>
    <message>
        <source>Where the words come from</source>
        <translation>文字的来源</translation>
    </message>
    <message>
        <source>Positions on this provision</source>
        <translation>对本条款的立场</translation>
    </message>
    <message>
        <source>The life of these words</source>
        <translation>这些文字的沿革</translation>
    </message>
    <message>
        <source>The whole provision, draft by draft</source>
        <translation>整个条款在各份案文中的情况</translation>
    </message>
    <message>
        <source>Recognised in a picture</source>
        <translation>从图像识别</translation>
    </message>
    <message>
        <source>Why these two stand side by side</source>
        <translation>两者并列的理由</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>您的备注</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>添加备注…</translation>
    </message>
    <message>
        <source>Add a note on this change</source>
        <translation>为此改动添加备注</translation>
    </message>
    <message>
        <source>where it stood: {place}</source>
        <translation>原位置：{place}</translation>
    </message>
    <message>
        <source>where it stands now: {place}</source>
        <translation>现位置：{place}</translation>
    </message>
    <message>
        <source>inside a move: {move}</source>
        <translation>属于移动：{move}</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find among: {what}</source>
        <translation>在以下范围查找：{what}</translation>
    </message>
    <message>
        <source>Also where they asked the contrary</source>
        <translation>包括要求相反者</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>均不含</translation>
    </message>
    <message>
        <source>None has these words.</source>
        <translation>没有含这些文字的项目。</translation>
    </message>
    <message>
        <source>These changes have none.</source>
        <translation>这些改动中没有此项。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Show what was asked by</source>
        <translation>显示提出者的要求</translation>
    </message>
    <message>
        <source>Fold the changes inside</source>
        <translation>折叠其中的改动</translation>
    </message>
    <message>
        <source>Show the changes inside</source>
        <translation>显示其中的改动</translation>
    </message>
    <message>
        <source>Fold all sections</source>
        <translation>折叠所有部分</translation>
    </message>
    <message>
        <source>Open all sections</source>
        <translation>展开所有部分</translation>
    </message>
    <message>
        <source>Mark as unread again (R)</source>
        <translation>恢复为未读 (R)</translation>
    </message>
    <message>
        <source>Mark as read (R)</source>
        <translation>标为已读 (R)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未阅读</translation>
    </message>
    <message>
        <source>N goes on to the next unread</source>
        <translation>按 N 转到下一个未读</translation>
    </message>
    <message>
        <source>The changes are being listed …</source>
        <translation>正在列出各项改动……</translation>
    </message>
    <message>
        <source>No change passes all these filters.</source>
        <translation>没有符合所有这些筛选条件的修改。</translation>
    </message>
    <message>
        <source>Show all amendments</source>
        <translation>显示全部修正</translation>
    </message>
    <message>
        <source>There is no change between these two drafts.</source>
        <translation>这两份案文之间没有改动。</translation>
    </message>
    <message>
        <source>On {place}:</source>
        <translation>关于{place}：</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>所有立场</translation>
    </message>
    <message>
        <source>{actor} (for others)</source>
        <translation>{actor}（代言方）</translation>
    </message>
    <message>
        <source>No amendment is chosen: click one, or go to one with F7.</source>
        <translation>未选择修正：请单击一项修正，或按 F7 转到修正。</translation>
    </message>
    <message>
        <source>It is not known yet what you have read.</source>
        <translation>尚不知您已读过哪些修正。</translation>
    </message>
    <message>
        <source>Unread again: amendment {number}.</source>
        <translation>已恢复为未读：修正 {number}。</translation>
    </message>
    <message>
        <source>Read: amendment {number}.</source>
        <translation>已读：修正 {number}。</translation>
    </message>
    <message>
        <source>Everything that the list shows has been read.</source>
        <translation>列表所示各项均已读完。</translation>
    </message>
    <message>
        <source>That was the last one. Here begins what was left unread.</source>
        <translation>这是最后一项。以下从尚未读的第一项开始。</translation>
    </message>
    <message>
        <source>No change is shown: the filter hides them all.</source>
        <translation>未显示任何改动：均被筛选隐藏。</translation>
    </message>
    <message>
        <source>That was the last change. Once more goes on to {pair}.</source>
        <translation>这是最后一处改动。再按一次转到 {pair}。</translation>
    </message>
    <message>
        <source>That was the last change. Once more begins again with the first.</source>
        <translation>这是最后一处改动。再按一次从第一处重新开始。</translation>
    </message>
    <message>
        <source>That was the first change. Once more goes back to {pair}.</source>
        <translation>这是第一处改动。再按一次返回 {pair}。</translation>
    </message>
    <message>
        <source>That was the first change. Once more goes to the last.</source>
        <translation>这是第一处改动。再按一次转到最后一处。</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>另存为表格 (CSV)…</translation>
    </message>
    <message>
        <source>What can be done with this table</source>
        <translation>可对此表格进行的操作</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计对象</translation>
    </message>
    <message>
        <source>{chart}: what can be done</source>
        <translation>{chart}：可进行的操作</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>表格已复制。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>a verb</source>
        <translation>动词</translation>
    </message>
    <message>
        <source>with or without “not”</source>
        <translation>是否含“不”</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>未触及</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>重开讨论</translation>
    </message>
    <message>
        <source>no longer said to be agreed</source>
        <translation>不再列为商定</translation>
    </message>
    <message>
        <source>touched in {draft}</source>
        <translation>在 {draft} 中被触及</translation>
    </message>
    <message>
        <source>Agreed texts, and what was touched afterwards</source>
        <translation>商定案文及其后的触动</translation>
    </message>
    <message>
        <source>What a draft says is agreed, and every change of its words or brackets since, whoever asked for it.</source>
        <translation>案文标明已商定的内容，以及此后其文字或方括号的每处改动，不论何方要求。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Agreed in</source>
        <translation>商定于</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>案文</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>此后</translation>
    </message>
    <message>
        <source>No draft says of a text that it is agreed.</source>
        <translation>没有案文标明已商定的内容。</translation>
    </message>
    <message>
        <source>changed, not marked</source>
        <translation>已改动，未标记</translation>
    </message>
    <message>
        <source>marked, not changed</source>
        <translation>已标记，未改动</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>案文</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>标记者</translation>
    </message>
    <message>
        <source>Every difference is marked, and every mark makes a difference.</source>
        <translation>每处差异均有标记，每处标记均有差异。</translation>
    </message>
    <message>
        <source>{draft} has no tracked changes, so that there is nothing to hold it to.</source>
        <translation>{draft} 没有修订标记，因此无从核对。</translation>
    </message>
    <message>
        <source>Not said by tracked changes</source>
        <translation>修订标记未载明的差异</translation>
    </message>
    <message>
        <source>Differences from the older draft that no tracked change marks, and marks that make no difference.</source>
        <translation>与旧案文相比未见于修订标记的差异，以及并无差异的标记。</translation>
    </message>
    <message>
        <source>There is no {target} in this draft.</source>
        <translation>本案文中没有{target}。</translation>
    </message>
    <message>
        <source>There was none in the draft before, either.</source>
        <translation>前一案文中也没有。</translation>
    </message>
    <message>
        <source>References that lead astray</source>
        <translation>有误的援引</translation>
    </message>
    <message>
        <source>Citations that name no provision of their own draft, or another one than before. Other instruments are not followed.</source>
        <translation>不指向本案文任何条款，或所指条款与此前不同的援引。对其他文书的援引不作追踪。</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>援引</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Every citation of a provision leads to one.</source>
        <translation>每处对条款的援引均有所指。</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>方括号</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>备选案文</translation>
    </message>
    <message>
        <source>Words in dispute</source>
        <translation>有争议的文字</translation>
    </message>
    <message>
        <source>Who holds</source>
        <translation>保留方括号者</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>提出方</translation>
    </message>
    <message>
        <source>Agreed texts</source>
        <translation>商定案文</translation>
    </message>
    <message>
        <source>The whole draft</source>
        <translation>整份案文</translation>
    </message>
    <message>
        <source>Convergence, chapter by chapter</source>
        <translation>各章趋同情况</translation>
    </message>
    <message>
        <source>A chapter is followed by its words, whatever its number. The line shows its course, the number behind it how much the last draft differs from the first in which the chapter stands.</source>
        <translation>各章按文字追踪，不论章号。曲线显示其走势，其后数字为最后一份案文与该章首次出现的案文之差。</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Nothing of this sort stands in any draft.</source>
        <translation>各份案文均无此类内容。</translation>
    </message>
    <message>
        <source>not in this draft</source>
        <translation>不在本案文中</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n 份案文</numerusform>
        </translation>
    </message>
    <message>
        <source>brackets in {draft}</source>
        <translation>{draft} 中的方括号</translation>
    </message>
    <message>
        <source>options in {draft}</source>
        <translation>{draft} 中的备选案文</translation>
    </message>
    <message>
        <source>of its words in dispute</source>
        <translation>有争议文字所占比例</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>texts agreed</source>
        <translation>商定案文</translation>
    </message>
    <message>
        <source>touched afterwards</source>
        <translation>其后被触及</translation>
    </message>
    <message>
        <source>not said by tracked changes</source>
        <translation>未见于修订标记</translation>
    </message>
    <message>
        <source>Changes since the draft before</source>
        <translation>自前一案文以来的改动</translation>
    </message>
    <message>
        <source>Named as holding</source>
        <translation>列名保留者</translation>
    </message>
    <message>
        <source>The text from draft to draft</source>
        <translation>案文的逐份变化</translation>
    </message>
    <message>
        <source>Each row has its own measure. Who holds is who is named in tags of the draft, or has something pending.</source>
        <translation>每行各有尺度。“保留方括号者”指案文署名标注中列名或尚有待定事项者。</translation>
    </message>
    <message>
        <source>Add drafts: how the text grew is counted here.</source>
        <translation>添加案文后，此处统计案文的演变。</translation>
    </message>
    <message>
        <source>Who got how much, in {draft}</source>
        <translation>在 {draft} 中各方要求的采纳程度</translation>
    </message>
    <message>
        <source>Asks of each actor by what became of them. A group is not counted with its members, and nothing says that a text is as it is because somebody asked.</source>
        <translation>各方要求按结果统计。集团不与其成员重复计算；统计并不表明案文因有人要求而如此。</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>各方</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>no fate</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>taken, restored</source>
        <translation>采纳、恢复</translation>
    </message>
    <message>
        <source>in part, reworded</source>
        <translation>部分采纳、改写</translation>
    </message>
    <message>
        <source>bracketed</source>
        <translation>加方括号</translation>
    </message>
    <message>
        <source>not taken, dropped, without a fate</source>
        <translation>未采纳、删去、无结果</translation>
    </message>
    <message>
        <source>Add papers with proposals: what became of them is counted here.</source>
        <translation>添加提案文件后，此处统计其结果。</translation>
    </message>
    <message>
        <source>{actor} (puts forward for others)</source>
        <translation>{actor}（代他方提出）</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Changes from draft to draft</source>
        <translation>逐份案文的改动</translation>
    </message>
    <message>
        <source>A chapter is followed by its words, whatever its number.</source>
        <translation>各章按文字追踪，不论章号。</translation>
    </message>
    <message>
        <source>to {draft}</source>
        <translation>至 {draft}</translation>
    </message>
    <message>
        <source>There is no step between two drafts in which anything of this sort changed.</source>
        <translation>任何前后两份案文之间均无此类改动。</translation>
    </message>
    <message>
        <source>Verbs of obligation in each draft</source>
        <translation>各份案文中的义务用语</translation>
    </message>
    <message>
        <source>How often each stands in the whole text; all forms of a verb in one tense count as one.</source>
        <translation>各词在全文中出现的次数；同一动词同一时态的各种形式合并计算。</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>动词</translation>
    </message>
    <message>
        <source>No verb of obligation was found; it is looked for in the six languages of the United Nations.</source>
        <translation>未找到义务用语；查找范围为联合国六种正式语文。</translation>
    </message>
    <message>
        <source>Each changed verb, and who asked</source>
        <translation>每处改动的动词及其提出方</translation>
    </message>
    <message>
        <source>Passages of more than forty words that came or went as a whole are not counted here.</source>
        <translation>整段增删且超过四十个字的文字不计在内。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>No verb of obligation changed from one draft to the next.</source>
        <translation>前后案文之间没有义务用语改动。</translation>
    </message>
    <message>
        <source>No draft of this dossier has tracked changes, so that there is nothing to hold them to.</source>
        <translation>本卷宗的案文均无修订标记，因此无从核对。</translation>
    </message>
    <message>
        <source>Held to it: {drafts}.</source>
        <translation>已核对：{drafts}。</translation>
    </message>
    <message>
        <source>Differences from the draft before that no tracked change marks, and marks that make no difference.</source>
        <translation>与前一案文相比未见于修订标记的差异，以及并无差异的标记。</translation>
    </message>
    <message>
        <source>From {older} to {newer}</source>
        <translation>从 {older} 到 {newer}</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>with a name</source>
        <translation>列明提出方</translation>
    </message>
    <message>
        <source>changed verbs</source>
        <translation>动词改动</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>方括号</translation>
    </message>
    <message>
        <source>words in dispute</source>
        <translation>有争议的文字</translation>
    </message>
    <message>
        <source>agreed texts touched</source>
        <translation>被触及的商定案文</translation>
    </message>
    <message>
        <source>red lines touched</source>
        <translation>被触及的红线</translation>
    </message>
    <message>
        <source>Your notes that changes touch</source>
        <translation>改动所触及的您的备注</translation>
    </message>
    <message>
        <source>A change that touches a red line is flagged here, in the list and in the brief.</source>
        <translation>触及红线的改动在此处、列表和简报中标出。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>您的备注</translation>
    </message>
    <message>
        <source>No change touches one of your notes. A note marked as a red line is flagged here when one does.</source>
        <translation>没有改动触及您的备注。标为红线的备注一经触及，即在此标出。</translation>
    </message>
    <message>
        <source>broken references</source>
        <translation>失效的援引</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Facts in the order of weight; the number leads to the changes.</source>
        <translation>各项事实按重要性排列；点击数字可转到相关改动。</translation>
    </message>
    <message>
        <source>No article came, went or moved; no verb, number, qualifier, alternative or bracket changed.</source>
        <translation>没有增加、删除或移动的条；动词、数字、限定用语、备选案文和方括号均无改动。</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>新增的条</translation>
    </message>
    <message>
        <source>Articles deleted</source>
        <translation>删除的条</translation>
    </message>
    <message>
        <source>Articles moved</source>
        <translation>移动的条</translation>
    </message>
    <message>
        <source>Obligations (shall, should, may …)</source>
        <translation>义务用语（应、应当、可……）</translation>
    </message>
    <message>
        <source>Numbers and time limits</source>
        <translation>数字和时限</translation>
    </message>
    <message>
        <source>Qualifying words</source>
        <translation>限定用语</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>备选案文</translation>
    </message>
    <message>
        <source>Square brackets</source>
        <translation>方括号</translation>
    </message>
    <message>
        <source>Changes by chapter</source>
        <translation>各章改动</translation>
    </message>
    <message>
        <source>Substantive changes, those that only follow from them, and editorial ones; of the substantive, how many name nobody.</source>
        <translation>实质性改动、相应改动和编辑性改动；以及实质性改动中未列名的数目。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>案文已标明</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>人工认定</translation>
    </message>
    <message>
        <source>≈&#xa0;matched</source>
        <translation>≈ 措辞吻合</translation>
    </message>
    <message>
        <source>against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Changes that answer what an actor asked. Marked: the draft itself says so. Matched: the words are those that were proposed; it is not recorded that one follows from the other.</source>
        <translation>回应各方要求的改动。“案文已标明”：案文本身载明。“措辞吻合”：文字即曾提议的文字；并无记录表明二者有因果关系。</translation>
    </message>
    <message>
        <source>Nothing in the drafts and papers shows who asked for a change.</source>
        <translation>案文和文件中没有表明何方要求改动的依据。</translation>
    </message>
    <message>
        <source>How it is known who asked</source>
        <translation>如何得知提出方</translation>
    </message>
    <message>
        <source>Unattributed is the most frequent right answer: where no paper shows who asked, nobody is named.</source>
        <translation>“提出方不详”是最常见的正确答案：文件未表明提出方的，一概不列名。</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按种类</translation>
    </message>
    <message>
        <source>By what they touch</source>
        <translation>按涉及内容</translation>
    </message>
    <message>
        <source>Changes by kind</source>
        <translation>各类改动</translation>
    </message>
    <message>
        <source>A change counts once under its kind, and under each thing that it touches.</source>
        <translation>每处改动按其种类计一次，并按其涉及的每项内容各计一次。</translation>
    </message>
    <message>
        <source>No change touches a verb, a number, a qualifier or a defined term.</source>
        <translation>没有改动涉及动词、数字、限定用语或已定义术语。</translation>
    </message>
    <message>
        <source>Obligations: which verbs changed</source>
        <translation>义务：哪些动词有改动</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>新</translation>
    </message>
    <message>
        <source>No verb of obligation changed.</source>
        <translation>没有义务用语改动。</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Brackets and options by chapter</source>
        <translation>各章的方括号和备选案文</translation>
    </message>
    <message>
        <source>How much is open in each draft. A chapter is followed by its words, whatever its number.</source>
        <translation>每份案文尚未商定的程度。各章按文字追踪，不论章号。</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Nothing of this sort stands in either draft.</source>
        <translation>两份案文均无此类内容。</translation>
    </message>
    <message>
        <source>What happened to brackets</source>
        <translation>方括号的变化</translation>
    </message>
    <message>
        <source>Each event counts once, however many signs it takes.</source>
        <translation>每一事项计一次，不论涉及多少符号。</translation>
    </message>
    <message>
        <source>No bracket was put, lifted or moved.</source>
        <translation>没有新加、取消或移动的方括号。</translation>
    </message>
    <message>
        <source>Save all numbers…</source>
        <translation>保存所有数字…</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>统计总览</translation>
    </message>
    <message>
        <source>These two drafts</source>
        <translation>这两份案文</translation>
    </message>
    <message>
        <source>Whole dossier</source>
        <translation>整个卷宗</translation>
    </message>
    <message>
        <source>Counting between {older} and {newer}</source>
        <translation>正在统计 {older} 与 {newer} 之间的改动</translation>
    </message>
    <message>
        <source>Counting over the whole dossier</source>
        <translation>正在统计整个卷宗</translation>
    </message>
    <message>
        <source>It could not be counted</source>
        <translation>未能完成统计</translation>
    </message>
    <message>
        <source>Counting was stopped</source>
        <translation>统计已停止</translation>
    </message>
    <message>
        <source>The program met a fault.</source>
        <translation>程序发生故障。</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>尚未统计</translation>
    </message>
    <message>
        <source>What changed is counted here when the two drafts are compared.</source>
        <translation>两份案文比较完成后，此处统计其改动。</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>尚无可统计的内容</translation>
    </message>
    <message>
        <source>Choose two drafts: what changed between them is counted here.</source>
        <translation>选择两份案文后，此处统计其间的改动。</translation>
    </message>
    <message>
        <source>Open a dossier with two drafts: what changed between them is counted here.</source>
        <translation>打开含有两份案文的卷宗后，此处统计其间的改动。</translation>
    </message>
    <message>
        <source>Save all numbers</source>
        <translation>保存所有数字</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>另存为表格</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
    <message numerus="yes">
        <source>%n with us</source>
        <translation>
            <numerusform>%n 方支持</numerusform>
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
            <numerusform>%n 方反对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n otherwise</source>
        <translation>
            <numerusform>%n 方持其他立场</numerusform>
        </translation>
    </message>
    <message>
        <source>What we asked</source>
        <translation>我方的要求</translation>
    </message>
    <message>
        <source>The ask in detail</source>
        <translation>要求详情</translation>
    </message>
    <message>
        <source>It has no fate in this draft.</source>
        <translation>该要求在本案文中无结果。</translation>
    </message>
    <message>
        <source>In {draft}</source>
        <translation>在 {draft} 中</translation>
    </message>
    <message>
        <source>In {draft}: {fate}</source>
        <translation>在 {draft} 中：{fate}</translation>
    </message>
    <message>
        <source>Show {place} in the texts</source>
        <translation>在案文中显示{place}</translation>
    </message>
    <message>
        <source>{draft}: {fate}</source>
        <translation>{draft}：{fate}</translation>
    </message>
    <message>
        <source>Other drafts: {list}</source>
        <translation>其他案文：{list}</translation>
    </message>
    <message>
        <source>What was asked: {edit}</source>
        <translation>要求内容：{edit}</translation>
    </message>
    <message>
        <source>Beside or instead of: “{words}”</source>
        <translation>并列于或取代：“{words}”</translation>
    </message>
    <message>
        <source>Rationale: {words}</source>
        <translation>理由：{words}</translation>
    </message>
    <message>
        <source>Our whole wording in the place of {draft}’s</source>
        <translation>以我方完整措辞取代 {draft} 的措辞</translation>
    </message>
    <message>
        <source>The smallest edit from {draft} to ours</source>
        <translation>从 {draft} 到我方措辞的最小修改</translation>
    </message>
    <message>
        <source>New: {place}</source>
        <translation>新增：{place}</translation>
    </message>
    <message>
        <source>Goes: {place}</source>
        <translation>删去：{place}</translation>
    </message>
    <message>
        <source>Moves: {place}</source>
        <translation>移动：{place}</translation>
    </message>
    <message>
        <source>In the same proposal</source>
        <translation>同一提案中</translation>
    </message>
    <message>
        <source>≈ Others whose words ask the same here</source>
        <translation>≈ 此处文字要求相同的其他方</translation>
    </message>
    <message>
        <source>≈ Others whose words ask the contrary</source>
        <translation>≈ 此处文字要求相反的其他方</translation>
    </message>
    <message>
        <source>≈ Others who want other words in this place</source>
        <translation>≈ 此处要求其他文字的其他方</translation>
    </message>
    <message>
        <source>Left out of the wording, but not said to go, so it stays: “{words}”</source>
        <translation>措辞中略去但未说明删除，故予保留：“{words}”</translation>
    </message>
    <message>
        <source>Its place is gone, and it is not laid: “{out}” → “{into}”</source>
        <translation>其位置已不存在，未予套用：“{out}” → “{into}”</translation>
    </message>
    <message>
        <source>The paper says beside which words it stands, and not on which side: it was put behind them.</source>
        <translation>文件只说明与哪些文字并列，未说明在前或在后：已置于其后。</translation>
    </message>
    <message>
        <source>Delete {place}: “{words}”</source>
        <translation>删除{place}：“{words}”</translation>
    </message>
    <message>
        <source>Move {place} to {goal}.</source>
        <translation>将{place}移至{goal}。</translation>
    </message>
    <message>
        <source>Insert, as a new {place} (in or after {goal}): “{words}”</source>
        <translation>新增{place}（置于{goal}之内或之后）：“{words}”</translation>
    </message>
    <message>
        <source>Insert, as a new {place}: “{words}”</source>
        <translation>新增{place}：“{words}”</translation>
    </message>
    <message>
        <source>In {place}, replace “{out}” after “{after}” by “{into}”.</source>
        <translation>{place}中，将“{after}”之后的“{out}”改为“{into}”。</translation>
    </message>
    <message>
        <source>In {place}, replace “{out}” by “{into}”.</source>
        <translation>{place}中，将“{out}”改为“{into}”。</translation>
    </message>
    <message>
        <source>In {place}, delete “{out}” after “{after}”.</source>
        <translation>{place}中，删除“{after}”之后的“{out}”。</translation>
    </message>
    <message>
        <source>In {place}, delete “{out}”.</source>
        <translation>{place}中，删除“{out}”。</translation>
    </message>
    <message>
        <source>In {place}, insert “{into}” after “{after}”.</source>
        <translation>{place}中，在“{after}”之后加入“{into}”。</translation>
    </message>
    <message>
        <source>In {place}, insert “{into}” before “{before}”.</source>
        <translation>{place}中，在“{before}”之前加入“{into}”。</translation>
    </message>
    <message>
        <source>In {place}, insert “{into}”.</source>
        <translation>{place}中，加入“{into}”。</translation>
    </message>
    <message>
        <source>Nothing is left to ask: {draft} reads as it was asked.</source>
        <translation>已无可要求之处：{draft} 的案文与所要求的一致。</translation>
    </message>
    <message>
        <source>Each edit that was asked stands in {draft} already; what else the wording restates was changed by others.</source>
        <translation>所要求的各项修改均已载入 {draft}；该措辞重述的其余部分系由他方改动。</translation>
    </message>
    <message>
        <source>{draft} has these words, but in brackets with others: ask that the brackets be lifted.</source>
        <translation>{draft} 已载有这些文字，但与其他文字同在方括号内：可要求取消方括号。</translation>
    </message>
    <message>
        <source>It asks nothing of the text.</source>
        <translation>该要求不涉及案文修改。</translation>
    </message>
    <message>
        <source>The draft to which it speaks is not in the dossier, so it cannot be laid on {draft}.</source>
        <translation>所针对的案文不在卷宗中，因此无法套用于 {draft}。</translation>
    </message>
    <message>
        <source>It speaks to a later draft than {draft}; choose that one above.</source>
        <translation>所针对的案文晚于 {draft}；请在上方选择该案文。</translation>
    </message>
    <message>
        <source>What it speaks of does not stand in the draft to which it speaks.</source>
        <translation>所指内容不在其所针对的案文中。</translation>
    </message>
    <message>
        <source>What it speaks of has no counterpart in {draft} any more.</source>
        <translation>所指内容在 {draft} 中已无对应条款。</translation>
    </message>
    <message>
        <source>It restates the text to which it speaks; what it asks of it cannot be read.</source>
        <translation>该提案重述其所针对的案文；无法读出要求修改之处。</translation>
    </message>
    <message>
        <source>It restates the text to which it speaks but for what may be slips.</source>
        <translation>重述所针对的案文，差别可能仅为笔误。</translation>
    </message>
    <message>
        <source>The paper has lost what was struck: old and new words stand as one, and which go is not told.</source>
        <translation>文件已失去删除线：新旧文字混为一体，无法辨明应删文字。</translation>
    </message>
    <message>
        <source>It repeats the draft to which it speaks, and asks for nothing that stood otherwise there.</source>
        <translation>该提案重复其所针对的案文，没有提出不同要求。</translation>
    </message>
    <message>
        <source>It only leaves words out, and does not say that they should go.</source>
        <translation>该提案只略去文字，未说明应予删除。</translation>
    </message>
    <message>
        <source>Also what our &amp;groups asked</source>
        <translation>包括我方所属集团的要求(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Fates in:</source>
        <translation>结果所依案文(&amp;F)：</translation>
    </message>
    <message>
        <source>Draft of which the fates are told</source>
        <translation>说明要求结果所依的案文</translation>
    </message>
    <message>
        <source>Our delegation: {name}</source>
        <translation>我方代表团：{name}</translation>
    </message>
    <message>
        <source>Choose our delegation…</source>
        <translation>选择我方代表团…</translation>
    </message>
    <message>
        <source>On {day}: {groups}</source>
        <translation>{day}时：{groups}</translation>
    </message>
    <message>
        <source>No group of which we are a member is known on that day.</source>
        <translation>在该日未发现我方所属的集团。</translation>
    </message>
    <message>
        <source>Which delegation are you?</source>
        <translation>您属于哪个代表团？</translation>
    </message>
    <message>
        <source>{place}: we spoke apart from {group}</source>
        <translation>{place}：我方与 {group} 立场不同</translation>
    </message>
    <message>
        <source>{place}: {names} spoke apart from {group}</source>
        <translation>{place}：{names} 与 {group} 立场不同</translation>
    </message>
    <message>
        <source>{group} said</source>
        <translation>{group} 的要求</translation>
    </message>
    <message>
        <source>Members who said the contrary</source>
        <translation>要求相反的成员</translation>
    </message>
    <message>
        <source>Where our groups and their members spoke apart</source>
        <translation>我方所属集团与其成员立场不同之处</translation>
    </message>
    <message>
        <source>Our &amp;whole wording</source>
        <translation>我方完整措辞(&amp;W)</translation>
    </message>
    <message>
        <source>Show our wording in the place of the draft&apos;s, and not only what was asked</source>
        <translation>在案文位置显示我方完整措辞，而不仅是所要求的修改</translation>
    </message>
    <message>
        <source>&amp;Copy the edit</source>
        <translation>复制修改(&amp;C)</translation>
    </message>
    <message>
        <source>Struck and underlined in a word processor, between signs in plain text</source>
        <translation>文字处理软件中显示删除线和下划线，纯文本中以符号标示</translation>
    </message>
    <message>
        <source>Copy as &amp;instructions</source>
        <translation>复制为修改说明(&amp;I)</translation>
    </message>
    <message>
        <source>Following what we asked</source>
        <translation>正在追踪我方要求</translation>
    </message>
    <message>
        <source>Following what we asked …</source>
        <translation>正在追踪我方要求……</translation>
    </message>
    <message>
        <source>Drafts are compared, and our asks laid on them.</source>
        <translation>正在比较案文，并套用我方要求。</translation>
    </message>
    <message>
        <source>Our asks could not be followed.</source>
        <translation>未能追踪我方要求。</translation>
    </message>
    <message>
        <source>&amp;Up to draft:</source>
        <translation>截至草案(&amp;U)：</translation>
    </message>
    <message>
        <source>Draft up to which the book goes</source>
        <translation>本书截至的草案</translation>
    </message>
    <message>
        <source>Pri&amp;vate notes</source>
        <translation>私人笔记(&amp;V)</translation>
    </message>
    <message>
        <source>That draft is the text as &amp;adopted</source>
        <translation>该草案即通过的案文(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xport the book…</source>
        <translation>导出本书(&amp;X)…</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>谈判记录</translation>
    </message>
    <message>
        <source>Find in the book</source>
        <translation>在书中查找</translation>
    </message>
    <message>
        <source>Enter goes from place to place.</source>
        <translation>按回车键逐处前往。</translation>
    </message>
    <message>
        <source>Private notes are only in the book when this is chosen.</source>
        <translation>仅在选中此项时，书中才有私人笔记。</translation>
    </message>
    <message>
        <source>Making the book</source>
        <translation>编制本书</translation>
    </message>
    <message>
        <source>The drafts are compared one after the other, with all who asked for something.</source>
        <translation>逐一比较各草案，连同所有提出要求者。</translation>
    </message>
    <message>
        <source>Making the book …</source>
        <translation>正在编制本书……</translation>
    </message>
    <message>
        <source>The book tells the history of each article from draft to draft. Add a draft to begin it.</source>
        <translation>本书逐稿叙述每条的沿革。请添加一份草案以开始。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The book could not be made.</source>
        <translation>未能编制本书。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The book was not made to its end.</source>
        <translation>本书未编制完毕。</translation>
    </message>
    <message>
        <source>Open one to read the record of its negotiation.</source>
        <translation>请打开一个卷宗以阅读其谈判记录。</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>No article of the book has these words.</source>
        <translation>书中没有一条含有这些文字。</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>显示所有条款</translation>
    </message>
    <message>
        <source>Book: {draft}</source>
        <translation>谈判记录：{draft}</translation>
    </message>
    <message>
        <source>Our asks were not followed to their end.</source>
        <translation>我方要求的追踪未完成。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>Spoke apart (%n)</source>
        <translation>
            <numerusform>立场不同 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>We asked nothing ourselves.</source>
        <translation>我方本身未提要求。</translation>
    </message>
    <message>
        <source>Tick “Also what our groups asked” to see more.</source>
        <translation>勾选“包括我方所属集团的要求”可查看更多内容。</translation>
    </message>
    <message>
        <source>No member of our groups is recorded with the contrary of what its group said.</source>
        <translation>没有记录显示我方所属集团的成员提出与集团相反的要求。</translation>
    </message>
    <message>
        <source>Nobody spoke apart.</source>
        <translation>没有立场不同者。</translation>
    </message>
    <message>
        <source>No dossier is open.</source>
        <translation>未打开卷宗。</translation>
    </message>
    <message>
        <source>Open one to see what became of what your delegation asked.</source>
        <translation>打开卷宗可查看贵代表团各项要求的结果。</translation>
    </message>
    <message>
        <source>Then this room shows what you asked, what became of it, and the smallest edit to your wording.</source>
        <translation>此页面显示贵方的要求、其结果，以及改为贵方措辞的最小修改。</translation>
    </message>
    <message>
        <source>No paper of this dossier has a proposal of {name} or its groups. Add a paper, or enter one by hand.</source>
        <translation>本卷宗的文件中没有{name}或其所属集团的提案。请添加文件，或人工录入提案。</translation>
    </message>
    <message>
        <source>We asked nothing yet.</source>
        <translation>我方尚未提出要求。</translation>
    </message>
    <message>
        <source>Open a dossier first: who you are is kept in it.</source>
        <translation>请先打开卷宗：所属代表团须存于卷宗。</translation>
    </message>
    <message>
        <source>our delegation</source>
        <translation>我方代表团</translation>
    </message>
    <message>
        <source>The edit is on the clipboard.</source>
        <translation>修改已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The instructions are on the clipboard.</source>
        <translation>修改说明已复制到剪贴板。</translation>
    </message>
    <message numerus="yes">
        <source>%n asks</source>
        <translation>
            <numerusform>%n 项要求</numerusform>
        </translation>
    </message>
    <message>
        <source>older of the two</source>
        <comment>draft</comment>
        <translation>较旧的一份</translation>
    </message>
    <message>
        <source>newer of the two</source>
        <comment>draft</comment>
        <translation>较新的一份</translation>
    </message>
    <message>
        <source>both of the two</source>
        <comment>draft</comment>
        <translation>两份兼为</translation>
    </message>
    <message>
        <source>unofficial: nobody issued it</source>
        <translation>非正式：未经任何方面印发</translation>
    </message>
    <message>
        <source>language: {code}</source>
        <translation>语文：{code}</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: newer · Shift+click or right click: older · B: with the one before it</source>
        <translation>单击：新案文 · Shift+单击或右击：旧案文 · B：与前一案文比较</translation>
    </message>
    <message numerus="yes">
        <source>%n brackets</source>
        <translation>
            <numerusform>%n 处方括号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n options</source>
        <translation>
            <numerusform>%n 个备选案文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placeholders</source>
        <translation>
            <numerusform>%n 处占位符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts agreed</source>
        <translation>
            <numerusform>%n 处商定案文</numerusform>
        </translation>
    </message>
    <message>
        <source>unofficial</source>
        <translation>非正式</translation>
    </message>
    <message>
        <source>Notation of a draft</source>
        <translation>案文标记法</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>案文</translation>
    </message>
    <message>
        <source>Notation profiles</source>
        <translation>标记方案</translation>
    </message>
    <message>
        <source>&amp;Read under this profile</source>
        <translation>按此方案读取(&amp;R)</translation>
    </message>
    <message>
        <source>{draft} is read as “{profile}”, as the text itself speaks for.</source>
        <translation>{draft} 按“{profile}”读取，依据为案文本身。</translation>
    </message>
    <message>
        <source>{draft} is read as “{profile}”, as somebody chose.</source>
        <translation>{draft} 按“{profile}”读取，依据为人工选择。</translation>
    </message>
    <message>
        <source>The text itself speaks for “{profile}”:</source>
        <translation>案文本身表明应采用“{profile}”：</translation>
    </message>
    <message>
        <source>Seen in: {source}</source>
        <translation>见于：{source}</translation>
    </message>
    <message>
        <source>Open a dossier with a draft first: there is no notation to show.</source>
        <translation>请先打开含有案文的卷宗：没有可显示的标记法。</translation>
    </message>
    <message>
        <source>the notation of {draft}</source>
        <translation>{draft} 的标记法</translation>
    </message>
    <message>
        <source>Reading the marks of {draft}</source>
        <translation>正在读取 {draft} 的标记</translation>
    </message>
    <message>
        <source>The text that was shown</source>
        <translation>所显示的案文</translation>
    </message>
    <message>
        <source>Copy the text from the screen in the room, and paste it here.</source>
        <translation>请复制会场屏幕上的案文，粘贴到此处。</translation>
    </message>
    <message>
        <source>Paste from the room screen</source>
        <translation>粘贴会场屏幕案文</translation>
    </message>
    <message>
        <source>Paste &amp;again</source>
        <translation>重新粘贴(&amp;A)</translation>
    </message>
    <message>
        <source>Struck words &amp;go, and underlined words come</source>
        <translation>删去划除文字，采用划线文字(&amp;G)</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将会改变的内容</translation>
    </message>
    <message>
        <source>Why it was not kept</source>
        <translation>未保存的原因</translation>
    </message>
    <message>
        <source>Screen in room 2, informal on article 6</source>
        <translation>第二会议室屏幕，关于第六条的非正式磋商</translation>
    </message>
    <message>
        <source>no draft of this dossier</source>
        <translation>非本卷宗案文</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Only the new wording of</source>
        <translation>仅为以下条款的新措辞：</translation>
    </message>
    <message>
        <source>Shown &amp;on</source>
        <translation>显示于(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>It &amp;edits</source>
        <translation>所修改的案文(&amp;E)</translation>
    </message>
    <message>
        <source>It &amp;is</source>
        <translation>范围(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>Whole or part</source>
        <translation>全文或部分</translation>
    </message>
    <message>
        <source>Provision of which it is the new wording</source>
        <translation>该新措辞所属条款</translation>
    </message>
    <message>
        <source>It is kept as a working draft, and marked as unofficial wherever it is shown or printed.</source>
        <translation>作为工作案文保存，凡显示或打印之处均标明为非正式案文。</translation>
    </message>
    <message>
        <source>working {when}</source>
        <translation>工作案文 {when}</translation>
    </message>
    <message>
        <source>It does not say of which provision it is the new wording: name it, or choose the whole text.</source>
        <translation>看不出这是哪一条款的新措辞：请指明该条款，或选择全文。</translation>
    </message>
    <message>
        <source>So says the number with which it begins.</source>
        <translation>这是根据其开头的编号。</translation>
    </message>
    <message>
        <source>So says the heading with which it begins.</source>
        <translation>这是根据其开头的标题。</translation>
    </message>
    <message>
        <source>Its words are like those of this provision.</source>
        <translation>其文字与该条款相似。</translation>
    </message>
    <message>
        <source>Each of its articles is one of the draft.</source>
        <translation>其中每一条都是草案中的一条。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会有任何改变。</translation>
    </message>
    <message>
        <source>Say of which provision it is the new wording, or that it is the whole text.</source>
        <translation>请说明是哪一条款的新措辞，或说明是全文。</translation>
    </message>
    <message>
        <source>Most of “{draft}” would go: {gone} of its {count} provisions are not in what was pasted.</source>
        <translation>“{draft}”的大部分将被删去：其{count}项条款中有{gone}项不在粘贴的文本中。</translation>
    </message>
    <message>
        <source>Make or open a dossier first: a working draft is kept in one.</source>
        <translation>请先新建或打开卷宗：工作案文须存于卷宗。</translation>
    </message>
    <message>
        <source>Reading what was pasted</source>
        <translation>正在读取粘贴的内容</translation>
    </message>
    <message>
        <source>Looking for what would change</source>
        <translation>正在查看将会改变的内容</translation>
    </message>
    <message>
        <source>Most of the draft would go</source>
        <translation>草案的大部分将被删去</translation>
    </message>
    <message>
        <source>Keep it all the same?</source>
        <translation>仍要保存吗？</translation>
    </message>
    <message>
        <source>&amp;Keep it all the same</source>
        <translation>仍要保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>返回(&amp;G)</translation>
    </message>
    <message>
        <source>pasted draft “{label}”</source>
        <translation>粘贴的案文“{label}”</translation>
    </message>
    <message>
        <source>the joining of two provisions</source>
        <translation>两个条款的配对</translation>
    </message>
    <message>
        <source>the parting of two provisions</source>
        <translation>两个条款配对的解除</translation>
    </message>
    <message>
        <source>The drafts on a line of time</source>
        <translation>案文时间线</translation>
    </message>
    <message>
        <source>No draft yet: add the first with Ctrl+D.</source>
        <translation>尚无案文：按 Ctrl+D 添加第一份。</translation>
    </message>
    <message>
        <source>{draft} is the first: choose it as the older one, by Shift or the right button.</source>
        <translation>{draft} 是第一份：请用 Shift 或右键选作旧案文。</translation>
    </message>
    <message>
        <source>{draft} is the last: there is none after it.</source>
        <translation>{draft} 是最后一份：其后没有案文。</translation>
    </message>
    <message>
        <source>Choices of the export</source>
        <translation>导出选项</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列对照</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>单栏</translation>
    </message>
    <message>
        <source>Newer text with notes in the margin</source>
        <translation>新案文，页边附注</translation>
    </message>
    <message>
        <source>List of changes only</source>
        <translation>仅改动列表</translation>
    </message>
    <message>
        <source>Unchanged provisions</source>
        <translation>未改动的条款</translation>
    </message>
    <message>
        <source>Folded to one line</source>
        <translation>折叠为一行</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>全文列出</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>从略</translation>
    </message>
    <message>
        <source>Table of the amendments</source>
        <translation>修正一览表</translation>
    </message>
    <message>
        <source>Which offences are reached: what moved</source>
        <translation>所涵盖的犯罪：变动之处</translation>
    </message>
    <message>
        <source>Changes for which nobody is named</source>
        <translation>未注明提出者的改动</translation>
    </message>
    <message>
        <source>What tracked changes do not say</source>
        <translation>修订标记未说明的改动</translation>
    </message>
    <message>
        <source>Order of the table</source>
        <translation>表格顺序</translation>
    </message>
    <message>
        <source>The heaviest amendments first</source>
        <translation>先列权重最高的修正</translation>
    </message>
    <message>
        <source>Amendments in the order of the text</source>
        <translation>按案文顺序列出修正</translation>
    </message>
    <message>
        <source>Comments on who asked</source>
        <translation>关于谁提出要求的批注</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>that of the newer draft</source>
        <translation>较新案文的日期</translation>
    </message>
    <message>
        <source>Date of the changes</source>
        <translation>改动日期</translation>
    </message>
    <message>
        <source>Language of the labels</source>
        <translation>标签语文</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>处理要求</translation>
    </message>
    <message>
        <source>{older}, compared with {newer}</source>
        <translation>{older} 与 {newer} 比较</translation>
    </message>
    <message>
        <source>unchanged provisions: {how}</source>
        <translation>未改动的条款：{how}</translation>
    </message>
    <message>
        <source>The whole text, with insertions and deletions as tracked changes that can be taken or refused</source>
        <translation>完整案文，增删以修订形式呈现，可接受或拒绝</translation>
    </message>
    <message>
        <source>The whole newer text, with the changes marked in it</source>
        <translation>较新案文全文，其中标明改动</translation>
    </message>
    <message>
        <source>A summary without the texts: what matters, in short</source>
        <translation>不含案文的摘要：要点简述</translation>
    </message>
    <message>
        <source>A row for each change, and for each who asked for it</source>
        <translation>每处改动及每一提出方各占一行</translation>
    </message>
    <message>
        <source>Everything that is shown, for other programs to read</source>
        <translation>所显示的全部内容，供其他程序读取</translation>
    </message>
    <message numerus="yes">
        <source>%n changes in them</source>
        <translation>
            <numerusform>其中 %n 处改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are left out by the filter</source>
        <translation>
            <numerusform>筛选排除了 %n 处改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that touch red lines</source>
        <translation>
            <numerusform>%n 处改动触及红线</numerusform>
        </translation>
    </message>
    <message>
        <source>one name for all: {name}</source>
        <translation>统一署名：{name}</translation>
    </message>
    <message>
        <source>nobody who asked is named</source>
        <translation>不列出任何提出方</translation>
    </message>
    <message>
        <source>nobody is named as having asked</source>
        <translation>没有列为提出方者</translation>
    </message>
    <message>
        <source>without comments on the evidence</source>
        <translation>不附依据批注</translation>
    </message>
    <message>
        <source>Proposals of</source>
        <translation>提案方</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>An empty column</source>
        <translation>空白栏</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The text as adopted</source>
        <translation>通过的案文</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>私人笔记</translation>
    </message>
    <message>
        <source>As the interface</source>
        <translation>与界面相同</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>版式(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unchanged provisions</source>
        <translation>未改动的条款(&amp;U)</translation>
    </message>
    <message>
        <source>Language of the la&amp;bels</source>
        <translation>标签语文(&amp;B)</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>标题页</translation>
    </message>
    <message>
        <source>Red lines that are touched</source>
        <translation>被触及的红线</translation>
    </message>
    <message>
        <source>Legend on each page</source>
        <translation>每页附图例</translation>
    </message>
    <message>
        <source>Who asked, and on what evidence</source>
        <translation>提出方及其依据</translation>
    </message>
    <message>
        <source>Facts for checking</source>
        <translation>核对信息</translation>
    </message>
    <message>
        <source>What became of the proposals</source>
        <translation>提案的处理结果</translation>
    </message>
    <message>
        <source>Index of actors with pages</source>
        <translation>行为方索引（附页码）</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>My notes at their changes</source>
        <translation>在改动处附我的备注</translation>
    </message>
    <message>
        <source>Annotations that readers of PDF list</source>
        <translation>PDF 阅读软件可列出的批注</translation>
    </message>
    <message>
        <source>For an archive (PDF/A), without annotations</source>
        <translation>供存档（PDF/A），无批注</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>列入哪些改动</translation>
    </message>
    <message>
        <source>The first page and the head of each page will say how many changes are not there.</source>
        <translation>首页和各页页眉将注明未列入的改动数目。</translation>
    </message>
    <message>
        <source>Actors to follow</source>
        <translation>关注的各方</translation>
    </message>
    <message>
        <source>Followed actors in colours</source>
        <translation>以颜色标示关注方</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信纸</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>the sheets of a print</comment>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>页边距</translation>
    </message>
    <message>
        <source>Handling, at the head of every page</source>
        <translation>处理要求（每页页首）</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>方向(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Margin</source>
        <translation>页边距(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Handling, at the head of every page</source>
        <translation>处理要求（每页页首）(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>All changes (%n)</source>
        <translation>
            <numerusform>所有改动 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only those of the filter (%n)</source>
        <translation>
            <numerusform>仅筛选后的改动 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the list of changes first, by article, by words or by who asked; then only these.</source>
        <translation>请先按条款、文字或提出方筛选改动列表，然后便可只取这些改动。</translation>
    </message>
    <message>
        <source>No more than {number} can be followed.</source>
        <translation>最多可关注 {number} 方。</translation>
    </message>
    <message>
        <source>Nobody is named for these changes.</source>
        <translation>这些改动均未列名。</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>Here the pages are shown as they would be written. Compare two drafts first.</source>
        <translation>此处按导出效果显示页面。请先比较两份案文。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Page {page} is being drawn …</source>
        <translation>正在绘制第 {page} 页……</translation>
    </message>
    <message>
        <source>The paragraph at hand was not found on it.</source>
        <translation>未在该页上找到所选段落。</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>第 {page} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit the width of the page</source>
        <translation>适合页面宽度</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>显示整页</translation>
    </message>
    <message>
        <source>How far the pages are</source>
        <translation>页面生成进度</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>正在生成页面…</translation>
    </message>
    <message>
        <source>The pages are not made: it was cancelled.</source>
        <translation>未生成页面：已取消。</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>正在生成页面…</translation>
    </message>
    <message>
        <source>The pages could not be made: this is a fault of the program, not yours.</source>
        <translation>未能生成页面：这是程序故障，并非您的操作所致。</translation>
    </message>
    <message>
        <source>of {pages} · {size}</source>
        <translation>／{pages} · {size}</translation>
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
        <translation>格式</translation>
    </message>
    <message>
        <source>A brief on some amendments</source>
        <translation>若干修正的简报</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>页面 (PDF)</translation>
    </message>
    <message>
        <source>Table of changes (CSV)</source>
        <translation>改动表 (CSV)</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>供其他程序使用 (JSON)</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>写出(&amp;W)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Open after writing</source>
        <translation>写出后打开</translation>
    </message>
    <message>
        <source>Open a dossier first: there is nothing to export.</source>
        <translation>请先打开一个案卷：没有可导出的内容。</translation>
    </message>
    <message>
        <source>This has no pages to be printed; write it instead.</source>
        <translation>此项没有可打印的页面；请改为写出。</translation>
    </message>
    <message>
        <source>Can be dragged into a message or a folder.</source>
        <translation>可拖放到邮件或文件夹中。</translation>
    </message>
    <message>
        <source>Private notes can stand in this file: whoever is given it reads them.</source>
        <translation>此文件可能含有私人笔记：收到者均可读到。</translation>
    </message>
    <message>
        <source>Private notes or red lines can stand in this file: whoever is given it reads them.</source>
        <translation>此文件可能含有私人笔记或红线：收到文件的人都能看到。</translation>
    </message>
    <message>
        <source>All changes are in this file, also those that a filter leaves out of the pages.</source>
        <translation>此文件包含所有改动，包括筛选后不在页面上的改动。</translation>
    </message>
    <message>
        <source>The file names nobody who asked, no author and no date of its making.</source>
        <translation>文件不列明提出要求者，也不含作者和制作日期。</translation>
    </message>
    <message>
        <source>The file names no author and no date of its making; who asked stands in it.</source>
        <translation>文件不载作者和生成日期；载有提出方。</translation>
    </message>
    <message>
        <source>The pages are made when it is known who asked.</source>
        <translation>查明是谁提出之后即生成页面。</translation>
    </message>
    <message>
        <source>Word file with tracked changes (DOCX)</source>
        <translation>带修订的 Word 文件 (DOCX)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>Summary on two pages (Markdown)</source>
        <translation>两页摘要 (Markdown)</translation>
    </message>
    <message>
        <source>Workbook of changes (XLSX)</source>
        <translation>改动工作簿 (XLSX)</translation>
    </message>
    <message>
        <source>Write “{name}” again</source>
        <translation>再次写出“{name}”</translation>
    </message>
    <message>
        <source>Write “{name}”</source>
        <translation>写出“{name}”</translation>
    </message>
    <message>
        <source>Open a dossier with two drafts first: there is nothing to export.</source>
        <translation>请先打开含有两份案文的卷宗：没有可导出的内容。</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>Wha&amp;t is handed over</source>
        <translation>交付内容(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>The comparison of two drafts</source>
        <translation>两份案文的比较</translation>
    </message>
    <message>
        <source>Drafts and asks beside each other</source>
        <translation>案文与要求并列</translation>
    </message>
    <message>
        <source>One provision through all drafts</source>
        <translation>一项条款在各案文中的演变</translation>
    </message>
    <message>
        <source>The book of the negotiation</source>
        <translation>谈判记录</translation>
    </message>
    <message>
        <source>The proposals by article</source>
        <translation>按条列出的提案</translation>
    </message>
    <message>
        <source>The list of proposals</source>
        <translation>提案清单</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>各方立场</translation>
    </message>
    <message>
        <source>One draft by itself</source>
        <translation>单独一份案文</translation>
    </message>
    <message>
        <source>Word file (DOCX)</source>
        <translation>Word 文件 (DOCX)</translation>
    </message>
    <message>
        <source>Plain text (Markdown)</source>
        <translation>纯文本 (Markdown)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>工作簿 (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Akoma Ntoso (XML)</source>
        <translation>Akoma Ntoso (XML)</translation>
    </message>
    <message>
        <source>Akoma Ntoso with the changes (XML)</source>
        <translation>含改动的 Akoma Ntoso (XML)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
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
        <translation>写出导出文件</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写出 {name}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
    <message>
        <source>No program on this computer opens “{name}”.</source>
        <translation>本机没有可打开“{name}”的程序。</translation>
    </message>
    <message>
        <source>{older} to {newer}</source>
        <comment>name of a file</comment>
        <translation>{older} 至 {newer}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Printing page {number} of {total}</source>
        <translation>正在打印第 {number} 页，共 {total} 页</translation>
    </message>
    <message>
        <source>The pages were handed to the printer.</source>
        <translation>页面已送往打印机。</translation>
    </message>
    <message>
        <source>The pages could not be printed; look at the printer and try again.</source>
        <translation>页面未能打印；请检查打印机后重试。</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Who proposes this?</source>
        <translation>何方提出？</translation>
    </message>
    <message>
        <source>Name of a delegation</source>
        <translation>代表团名称</translation>
    </message>
    <message>
        <source>Type a name in any language</source>
        <translation>可用任何语文键入名称</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选名称</translation>
    </message>
    <message>
        <source>1–9 or Enter takes a candidate · Backspace takes the last name away · Enter on an empty line: that is all</source>
        <translation>按 1–9 或 Enter 选用候选名称 · 按 Backspace 删去最后一个名称 · 在空行按 Enter 完成</translation>
    </message>
    <message>
        <source>No name of a delegation begins so.</source>
        <translation>没有以此开头的代表团名称。</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>尚无名称。</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>移除{name}</translation>
    </message>
    <message>
        <source>no fate</source>
        <comment>of an ask that cannot be followed</comment>
        <translation>无结果</translation>
    </message>
    <message>
        <source>{place} (asked of {old})</source>
        <translation>{place}（所提要求针对{old}）</translation>
    </message>
    <message>
        <source>speaks to {draft}</source>
        <translation>针对 {draft}</translation>
    </message>
    <message>
        <source>A draft in a dossier needs a label; give it one, for example with --label.</source>
        <translation>卷宗中的案文须有标签；请加上标签，例如使用 --label。</translation>
    </message>
    <message>
        <source>A label or symbol belongs to one draft; import the files one by one.</source>
        <translation>一个标签或文号只属于一份案文；请逐份导入文件。</translation>
    </message>
    <message>
        <source>A note needs a text, a colour or a priority; write something, or leave it.</source>
        <translation>备注须有文字、颜色或重要程度；请填写内容，或放弃备注。</translation>
    </message>
    <message>
        <source>A note stands on words of the draft; choose some, or make it on the whole provision.</source>
        <translation>备注须附于案文的文字；请选择文字，或为整个条款添加备注。</translation>
    </message>
    <message>
        <source>A part of a text needs the draft that it edits; choose that draft.</source>
        <translation>部分案文须注明所修改的案文；请选择该案文。</translation>
    </message>
    <message>
        <source>A position needs a place; say the article it is about.</source>
        <translation>立场须有位置；请注明所涉的条。</translation>
    </message>
    <message>
        <source>A position needs an actor; say whose it is.</source>
        <translation>立场须有所属方；请注明何方立场。</translation>
    </message>
    <message>
        <source>A proposal needs a place; say the article it speaks to.</source>
        <translation>提案须有位置；请注明所针对的条。</translation>
    </message>
    <message>
        <source>A proposal needs an actor; say who proposes it.</source>
        <translation>提案须有提出方；请注明何方提出。</translation>
    </message>
    <message>
        <source>Bringing the dossier up to date</source>
        <translation>正在更新卷宗</translation>
    </message>
    <message>
        <source>Choose the words for the note first, or make it on the whole provision.</source>
        <translation>请先选择备注所附的文字，或为整个条款添加备注。</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>Finding the provisions of {0}</source>
        <translation>正在查找 {0} 的条款</translation>
    </message>
    <message>
        <source>Following provisions</source>
        <translation>正在追踪条款</translation>
    </message>
    <message>
        <source>Following what was agreed and asked</source>
        <translation>正在追踪商定和要求的内容</translation>
    </message>
    <message>
        <source>Following what was asked</source>
        <translation>正在追踪要求的内容</translation>
    </message>
    <message>
        <source>Keeping a copy of the dossier</source>
        <translation>正在保存卷宗副本</translation>
    </message>
    <message>
        <source>Looking for who asked</source>
        <translation>正在查找提出方</translation>
    </message>
    <message>
        <source>Name the delegation that asked for the change.</source>
        <translation>请注明要求此改动的代表团。</translation>
    </message>
    <message>
        <source>No proposal of the dossier has an ask “{0}”; `travaux proposals` with --json lists them.</source>
        <translation>卷宗的提案中没有要求“{0}”；`travaux proposals` 加 --json 可列出各项要求。</translation>
    </message>
    <message>
        <source>None of the drafts has “{0}”; name a provision as one of them prints it.</source>
        <translation>各案文中均无“{0}”；请按其中一份所印写出条款。</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “{0}”; choose another one.</source>
        <translation>无法写入文件夹“{0}”；请另选文件夹。</translation>
    </message>
    <message>
        <source>Page {0} of “{1}” holds more letters than a page can; save the draft again as PDF.</source>
        <translation>“{1}”第{0}页的字符多于一页所能容纳的；请将草案重新另存为 PDF。</translation>
    </message>
    <message>
        <source>Page {0} of “{1}” is damaged; get the file again, or save it anew.</source>
        <translation>“{1}”第{0}页已损坏；请重新获取该文件，或重新保存。</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>正在准备页面</translation>
    </message>
    <message>
        <source>Reading proposals</source>
        <translation>正在读取提案</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>正在读取 {0}</translation>
    </message>
    <message>
        <source>Say where it is recorded who asked (a paper, a meeting, a note): no name stands without evidence.</source>
        <translation>请注明提出方记录于何处（文件、会议、记录）：无依据者不得列名。</translation>
    </message>
    <message>
        <source>Say where this text was shown, as “screen in room 2, informal on article 6”.</source>
        <translation>请注明此案文显示于何处，例如“第二会议室屏幕，关于第六条的非正式磋商”。</translation>
    </message>
    <message>
        <source>Say where this was said, as “plenary, 3 May, morning”: a stance without a source is none.</source>
        <translation>请注明此言出于何处，例如“全体会议，5月3日上午”：无来源者不成其为立场。</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>正在排布页面</translation>
    </message>
    <message>
        <source>Looking what was added to {draft}</source>
        <translation>正在查看对 {draft} 的添加</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was stored.</source>
        <translation>读取已停止；没有保存任何内容。</translation>
    </message>
    <message>
        <source>Telling the lives of provisions</source>
        <translation>正在整理条款沿革</translation>
    </message>
    <message>
        <source>The actors in “{0}” cannot be read: {1}.</source>
        <translation>无法识别“{0}”中所列各方：{1}。</translation>
    </message>
    <message>
        <source>The address does not say which dossier in which database; write it as {0}.</source>
        <translation>地址未说明是哪个数据库中的哪份卷宗；请写成：{0}。</translation>
    </message>
    <message>
        <source>The address says “{0}”, which it cannot; it may say {1}.</source>
        <translation>地址中含有“{0}”，这是不允许的；可以含有：{1}。</translation>
    </message>
    <message>
        <source>The connection to the server of the dossier “{0}” broke off; open it again, and see whether what you did last is in it.</source>
        <translation>与卷宗“{0}”所在服务器的连接中断；请重新打开，并查看最后的操作是否已在其中。</translation>
    </message>
    <message>
        <source>The database keeps texts as {0}; have one made that keeps them as UTF8.</source>
        <translation>该数据库以 {0} 编码保存文本；请让人建立一个以 UTF8 编码保存的数据库。</translation>
    </message>
    <message>
        <source>The dossier already has a draft “{0}”; give this one another label.</source>
        <translation>卷宗中已有案文“{0}”；请为此案文另取标签。</translation>
    </message>
    <message>
        <source>The dossier has no draft “{0}” any more; open it again.</source>
        <translation>卷宗中已没有案文“{0}”；请重新打开卷宗。</translation>
    </message>
    <message>
        <source>The dossier has no draft “{0}”; its drafts are: {1}.</source>
        <translation>卷宗中没有案文“{0}”；现有案文：{1}。</translation>
    </message>
    <message>
        <source>The dossier has no drafts, and so no notes on them; import a draft first.</source>
        <translation>卷宗中没有案文，因此也没有备注；请先导入案文。</translation>
    </message>
    <message>
        <source>The dossier has no drafts, and so no record of a negotiation; import a draft first.</source>
        <translation>卷宗中没有草案，因此没有谈判记录；请先导入草案。</translation>
    </message>
    <message>
        <source>The dossier has no proposal “{0}”; `travaux proposals` lists those there are.</source>
        <translation>卷宗中没有提案“{0}”；`travaux proposals` 可列出现有提案。</translation>
    </message>
    <message>
        <source>The dossier has this proposal paper no more; open it again.</source>
        <translation>卷宗中已没有此提案文件；请重新打开卷宗。</translation>
    </message>
    <message>
        <source>No copy of the dossier “{0}” could be kept in “{1}” ({2}); see that files can be written there.</source>
        <translation>无法在“{1}”中保存卷宗“{0}”的副本（{2}）；请确认该处可以写入文件。</translation>
    </message>
    <message>
        <source>The copy “{0}” cannot be put in the place of “{1}” ({2}); see that files can be written there.</source>
        <translation>无法用副本“{0}”替换“{1}”（{2}）；请确认该处可以写入文件。</translation>
    </message>
    <message>
        <source>The copy “{0}” is not locked, and “{1}” is; lock the copy first.</source>
        <translation>副本“{0}”未锁定，而“{1}”已锁定；请先锁定该副本。</translation>
    </message>
    <message>
        <source>The copy “{0}” is not sound itself; choose another one.</source>
        <translation>副本“{0}”本身已损坏；请另选一个。</translation>
    </message>
    <message>
        <source>The dossier “{0}” cannot be opened or made here; choose another folder.</source>
        <translation>卷宗“{0}”无法在此处打开或新建；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The dossier “{0}” cannot be read from its disk; copy it to another one.</source>
        <translation>无法从磁盘读取卷宗“{0}”；请将其复制到另一磁盘。</translation>
    </message>
    <message>
        <source>The dossier “{0}” has a text in it that is none; it cannot be merged.</source>
        <translation>卷宗“{0}”中有并非文本的内容；无法合并。</translation>
    </message>
    <message>
        <source>The dossier “{0}” is damaged; its newest sound copy is “{1}” in “{2}”: go on with that one.</source>
        <translation>卷宗“{0}”已损坏；其最新的完好副本是“{2}”中的“{1}”：请用该副本继续工作。</translation>
    </message>
    <message>
        <source>The dossier “{0}” is damaged; ask your colleague for another copy of it.</source>
        <translation>卷宗“{0}”已损坏；请向同事索取另一副本。</translation>
    </message>
    <message>
        <source>The dossier “{0}” is damaged; use a copy of it.</source>
        <translation>卷宗“{0}”已损坏；请使用其副本。</translation>
    </message>
    <message>
        <source>The dossier “{0}” is in use by another program; close it there and try again.</source>
        <translation>卷宗“{0}”正被其他程序使用；请在该程序中将其关闭后重试。</translation>
    </message>
    <message>
        <source>The dossier “{0}” is locked, and a copy of this sort would not be; unlock it first.</source>
        <translation>卷宗“{0}”已锁定，而此类副本不会锁定；请先解锁。</translation>
    </message>
    <message>
        <source>The dossier “{0}” is locked, and what is compared without being kept is not; add the other draft to it instead.</source>
        <translation>卷宗“{0}”已锁定，而未经保存的比较则不会锁定；请改为将另一份案文加入该卷宗。</translation>
    </message>
    <message>
        <source>The dossier “{0}” has in it what Travaux never makes (“{1}”), and nothing of it was read; its newest sound copy is “{2}” in “{3}”: go on with that one.</source>
        <translation>卷宗“{0}”中有 Travaux 从不创建的内容（“{1}”），未读取其中任何内容；其最新的完好副本是“{3}”中的“{2}”：请用该副本继续工作。</translation>
    </message>
    <message>
        <source>The dossier “{0}” has in it what Travaux never makes (“{1}”), and nothing of it was read; use another copy of it.</source>
        <translation>卷宗“{0}”中有 Travaux 从不创建的内容（“{1}”），未读取其中任何内容；请使用它的另一份副本。</translation>
    </message>
    <message>
        <source>The dossier “{0}” on the server is damaged; have it restored from the server’s backup.</source>
        <translation>服务器上的卷宗“{0}”已损坏；请让人用服务器的备份恢复。</translation>
    </message>
    <message>
        <source>The dossier “{0}” on the server has in it what Travaux never makes (“{1}”), and nothing of it was read; ask whoever looks after it to take that out.</source>
        <translation>服务器上的卷宗“{0}”中有 Travaux 从不创建的内容（“{1}”），未读取其中任何内容；请让负责管理的人将其移除。</translation>
    </message>
    <message>
        <source>You may not look into the dossier “{0}” on the server (the right USAGE on its schema is missing); ask whoever looks after it.</source>
        <translation>您无权查看服务器上的卷宗“{0}”（缺少对其模式的 USAGE 权限）；请联系负责管理的人。</translation>
    </message>
    <message>
        <source>You may not read all of the dossier “{0}” on the server (the right SELECT on “{1}” is missing); ask whoever looks after it.</source>
        <translation>您无权读取服务器上卷宗“{0}”的全部内容（缺少对“{1}”的 SELECT 权限）；请联系负责管理的人。</translation>
    </message>
    <message>
        <source>“{0}” is not written in UTF-8; write it anew, or choose another name.</source>
        <translation>“{0}”不是用 UTF-8 写的；请重新输入，或选择另一个名称。</translation>
    </message>
    <message>
        <source>The dossier “{0}” was made by somebody else just now; open it.</source>
        <translation>卷宗“{0}”刚刚由他人建立；请打开它。</translation>
    </message>
    <message>
        <source>The dossier “{0}” was moved, replaced or taken away while it was open; what you did last is not in it: open it again.</source>
        <translation>卷宗“{0}”在打开期间被移动、替换或移除；您最后所做的内容不在其中：请重新打开。</translation>
    </message>
    <message>
        <source>The dossier “{0}” was not closed in order the last time, and nothing may be written here; copy it with what lies beside it to a folder of your own.</source>
        <translation>卷宗“{0}”上次未正常关闭，而此处不可写入；请将其连同旁边的文件一并复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>The server on {0} does not let you in or cannot be reached; it was said: {1}</source>
        <translation>{0} 上的服务器拒绝访问或无法连接；答复：{1}</translation>
    </message>
    <message>
        <source>The server on {0} does not take this password or cannot be reached; it was said: {1}</source>
        <translation>{0} 上的服务器不接受此密码或无法连接；答复：{1}</translation>
    </message>
    <message>
        <source>There is already something called “{0}” on the server; choose another name for the new dossier.</source>
        <translation>服务器上已有名为“{0}”的内容；请为新卷宗另选名称。</translation>
    </message>
    <message>
        <source>There is already something called “{0}”; choose another name for the copy.</source>
        <translation>已有名为“{0}”的内容；请为副本另选名称。</translation>
    </message>
    <message>
        <source>There is no dossier “{0}” on the server; check the name.</source>
        <translation>服务器上没有卷宗“{0}”；请核对名称。</translation>
    </message>
    <message>
        <source>The dossier “{0}” is larger than a dossier can be that is merged ({1} GB).</source>
        <translation>卷宗“{0}”超过可合并卷宗的上限（{1} GB）。</translation>
    </message>
    <message>
        <source>There is no conflict {0} any more.</source>
        <translation>冲突 {0} 已不存在。</translation>
    </message>
    <message>
        <source>The dossier “{0}” is locked; give its passphrase to open it.</source>
        <translation>卷宗“{0}”已锁定；请输入其密码短语以打开。</translation>
    </message>
    <message>
        <source>This is not the passphrase of “{0}”; type it again.</source>
        <translation>这不是“{0}”的密码短语；请重新输入。</translation>
    </message>
    <message>
        <source>This passphrase does not open “{0}”: it is another one, or the file is damaged; type it again, or take another copy of the file.</source>
        <translation>此密码短语无法打开“{0}”：可能密码短语不对，也可能文件已损坏；请重新输入，或改用该文件的另一份副本。</translation>
    </message>
    <message>
        <source>The dossier “{0}” was locked by a newer version of Travaux; update Travaux to open it.</source>
        <translation>卷宗“{0}”由较新版本的 Travaux 锁定；请更新 Travaux 后打开。</translation>
    </message>
    <message>
        <source>An empty passphrase keeps nothing from anybody; choose some words.</source>
        <translation>空的密码短语起不到任何保护作用；请选用几个词。</translation>
    </message>
    <message>
        <source>The dossier “{0}” is not locked; there is no passphrase to take away.</source>
        <translation>卷宗“{0}”未锁定；没有可移除的密码短语。</translation>
    </message>
    <message>
        <source>The dossier “{0}” cannot be written anew ({1}); see that files can be written beside it.</source>
        <translation>无法重新写入卷宗“{0}”（{1}）；请确认可在其所在文件夹中写入文件。</translation>
    </message>
    <message>
        <source>Making a key from the passphrase</source>
        <translation>正在由密码短语生成密钥</translation>
    </message>
    <message>
        <source>Writing the copies of the dossier anew</source>
        <translation>正在重新写入卷宗副本</translation>
    </message>
    <message>
        <source>Writing the dossier anew</source>
        <translation>正在重新写入卷宗</translation>
    </message>
    <message>
        <source>There is no room on the disk for the dossier “{0}”; free some and try again.</source>
        <translation>磁盘上没有空间存放卷宗“{0}”；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>There is no room on the server; have some freed and try again.</source>
        <translation>服务器空间不足；请让人腾出空间后重试。</translation>
    </message>
    <message>
        <source>There is no sound copy of the dossier “{0}” beside it.</source>
        <translation>卷宗“{0}”旁边没有完好的副本。</translation>
    </message>
    <message>
        <source>There was no room for a copy of the dossier “{0}” in “{1}”; free some, so that one can be kept.</source>
        <translation>“{1}”中没有空间存放卷宗“{0}”的副本；请腾出空间，以便保存副本。</translation>
    </message>
    <message>
        <source>The dossier “{0}” cannot be read: {1}.</source>
        <translation>无法读取卷宗“{0}”：{1}。</translation>
    </message>
    <message>
        <source>The dossier “{0}” may not be changed here; copy it to a folder of your own first.</source>
        <translation>卷宗“{0}”在此处不可改动；请先复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>The dossier “{0}” was made by a newer version of Travaux; update Travaux to open it.</source>
        <translation>卷宗“{0}”由较新版本的 Travaux 生成；请更新 Travaux 后打开。</translation>
    </message>
    <message>
        <source>The dossier “{0}” was opened for reading only; nothing was changed.</source>
        <translation>卷宗“{0}”以只读方式打开；未作任何改动。</translation>
    </message>
    <message>
        <source>The draft “{0}” was changed meanwhile; open the dossier again.</source>
        <translation>案文“{0}”在此期间已有改动；请重新打开卷宗。</translation>
    </message>
    <message>
        <source>The drafts of the dossier were changed meanwhile; open it again.</source>
        <translation>卷宗的案文在此期间已有改动；请重新打开卷宗。</translation>
    </message>
    <message>
        <source>The file “{0}” cannot be written ({1}); choose another name.</source>
        <translation>无法写入文件“{0}”（{1}）；请另取名称。</translation>
    </message>
    <message>
        <source>The file “{0}” is in the dossier already, as draft “{1}”.</source>
        <translation>文件“{0}”已在卷宗中，即案文“{1}”。</translation>
    </message>
    <message>
        <source>The file “{0}” may not be changed; choose another name.</source>
        <translation>文件“{0}”不可改动；请另取名称。</translation>
    </message>
    <message>
        <source>The folder “{0}” does not exist; make it first, or choose another one.</source>
        <translation>文件夹“{0}”不存在；请先新建，或另选文件夹。</translation>
    </message>
    <message>
        <source>The font {0} is missing: install Travaux again, then print once more.</source>
        <translation>缺少字体 {0}：请重新安装 Travaux，再行打印。</translation>
    </message>
    <message>
        <source>An archive takes no file with the sign “{0}” (U+{1}), which no font here can show; replace it, or choose other pages.</source>
        <translation>存档文件不得含有符号“{0}”（U+{1}），现有字体无法显示；请替换该符号，或选择其他页面。</translation>
    </message>
    <message>
        <source>The program “{0}” could not do its work (code {1}).</source>
        <translation>程序“{0}”未能完成工作（代码 {1}）。</translation>
    </message>
    <message>
        <source>The program “{0}” is not installed; install it and try again.</source>
        <translation>程序“{0}”未安装；请安装后重试。</translation>
    </message>
    <message>
        <source>The program “{0}” took longer than {1} seconds and was stopped.</source>
        <translation>程序“{0}”运行超过 {1} 秒，已停止。</translation>
    </message>
    <message>
        <source>The proposal with the ask “{0}” was rejected; settle it anew in the review first.</source>
        <translation>含有要求“{0}”的提案已被否定；请先在审核中重新审定。</translation>
    </message>
    <message>
        <source>The proposals of “{0}” are in the dossier already, from “{1}”.</source>
        <translation>“{0}”的提案已在卷宗中，来自“{1}”。</translation>
    </message>
    <message>
        <source>The resources of Travaux are missing from “{0}”; install it again.</source>
        <translation>“{0}”缺少 Travaux 的资源；请重新安装。</translation>
    </message>
    <message>
        <source>The sample is not part of this installation; open a dossier of your own.</source>
        <translation>本安装不含样例；请打开您自己的卷宗。</translation>
    </message>
    <message>
        <source>There are no words to keep; paste the text that was shown.</source>
        <translation>没有可保存的文字；请粘贴所显示的案文。</translation>
    </message>
    <message>
        <source>There is already something called “{0}”; choose another name for the new dossier.</source>
        <translation>已有名为“{0}”的文件；请为新卷宗另取名称。</translation>
    </message>
    <message>
        <source>There is no actor {0} that could be amended; give its “type” and “short” name.</source>
        <translation>没有可修改的一方 {0}；请提供其“type”和“short”名称。</translation>
    </message>
    <message>
        <source>There is no actor “{0}”; the nearest names are {1}.</source>
        <translation>没有名为“{0}”的行为方；最接近的名称是{1}。</translation>
    </message>
    <message>
        <source>There is no actor “{0}”; `travaux actors NAME` shows how a name resolves.</source>
        <translation>没有名为“{0}”的一方；`travaux actors NAME` 可显示名称如何识别。</translation>
    </message>
    <message>
        <source>There is no change “{0}” between these two drafts; `travaux compare` lists them.</source>
        <translation>这两份案文之间没有改动“{0}”；`travaux compare` 可列出各处改动。</translation>
    </message>
    <message>
        <source>There is no dossier “{0}”; check the name and the folder.</source>
        <translation>没有卷宗“{0}”；请核对名称和文件夹。</translation>
    </message>
    <message>
        <source>There is no draft “{0}” in the dossier; name one that is there ({1}).</source>
        <translation>卷宗中没有案文“{0}”；请写明现有案文（{1}）。</translation>
    </message>
    <message>
        <source>There is no file “{0}”; check its name.</source>
        <translation>没有文件“{0}”；请核对名称。</translation>
    </message>
    <message>
        <source>Nobody has looked at how the draft “{0}” was read.</source>
        <translation>尚无人核对草案“{0}”的读取情况。</translation>
    </message>
    <message>
        <source>Nothing makes it doubtful how the draft “{0}” was read: there is nothing to be looked at.</source>
        <translation>草案“{0}”的读取情况没有可疑之处，无须核对。</translation>
    </message>
    <message>
        <source>There is no notation profile “{0}”: choose one of {1}.</source>
        <translation>没有标记方案“{0}”：请从 {1} 中选择。</translation>
    </message>
    <message>
        <source>There is no notation profile “{0}”; the profiles are {1}.</source>
        <translation>没有标记方案“{0}”；现有方案为 {1}。</translation>
    </message>
    <message>
        <source>There is no room on the disk for “{0}”; free some and try again.</source>
        <translation>磁盘空间不足以保存“{0}”；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>There is no {0} to read; choose another reading.</source>
        <translation>没有可用的读法 {0}；请另选读法。</translation>
    </message>
    <message>
        <source>There is no “{0}” in {1}; write the place as it is printed there.</source>
        <translation>{1} 中没有“{0}”；请按其中所印写明位置。</translation>
    </message>
    <message>
        <source>This is no address of a server; write it as {0}.</source>
        <translation>这不是服务器地址；请写成：{0}。</translation>
    </message>
    <message>
        <source>This takes more memory than there is for it; try a smaller document.</source>
        <translation>所需内存超过可用内存；请换一个较小的文件。</translation>
    </message>
    <message>
        <source>This took longer than {0} seconds and was stopped; try a smaller document.</source>
        <translation>操作超过 {0} 秒，已停止；请改用较小的文件。</translation>
    </message>
    <message>
        <source>To {0} something, say the wording that is proposed.</source>
        <translation>如要{0}，请写明提议的措辞。</translation>
    </message>
    <message>
        <source>What conflict {0} is about is not in the dossier any more; keep what is there.</source>
        <translation>冲突 {0} 所涉内容已不在卷宗中；请保留现有内容。</translation>
    </message>
    <message>
        <source>What was copied cannot be read; paste it as plain text.</source>
        <translation>无法读取复制的内容；请以纯文本粘贴。</translation>
    </message>
    <message>
        <source>What was copied is too large; copy the part that is needed, or save it as a file and import that.</source>
        <translation>复制的内容过大；请只复制所需部分，或存为文件后导入。</translation>
    </message>
    <message>
        <source>What was pasted cannot be read as {0}; choose another place, or paste the whole text.</source>
        <translation>粘贴的内容无法作为 {0} 读取；请另选位置，或粘贴全文。</translation>
    </message>
    <message>
        <source>What was pasted has not one article for each of {0}; paste one after the other, or the whole text.</source>
        <translation>粘贴的文本并非为{0}各有一条；请逐条粘贴，或粘贴全文。</translation>
    </message>
    <message>
        <source>Who belonged to {0} on the day of the draft is not known.</source>
        <translation>不知道在草案当天谁属于{0}。</translation>
    </message>
    <message>
        <source>Two files cannot replace one draft; choose one of them.</source>
        <translation>两个文件不能替换同一草案；请选择其中一个。</translation>
    </message>
    <message>
        <source>You may not do this with the dossier “{0}” on the server; ask whoever looks after it.</source>
        <translation>您无权对服务器上的卷宗“{0}”执行此操作；请咨询其管理人员。</translation>
    </message>
    <message>
        <source>{0} and {1} are in one language; compare them instead.</source>
        <translation>{0} 和 {1} 为同一语文；请改用比较。</translation>
    </message>
    <message>
        <source>{0} cannot be removed while something rests on it ({1}); take that back first.</source>
        <translation>仍有内容依附于 {0}（{1}），不能移除；请先撤销这些内容。</translation>
    </message>
    <message>
        <source>{0} has no such provision any more; choose one in the text.</source>
        <translation>{0} 已没有此条款；请在案文中另选。</translation>
    </message>
    <message>
        <source>{0} has no “{1}”; write its address as the draft prints it, as “Article 5(2)”.</source>
        <translation>{0} 中没有“{1}”；请按案文所印写明位置，如“第5条(2)”。</translation>
    </message>
    <message>
        <source>{0} is not among the drafts that are followed: {1}.</source>
        <translation>{0} 不在所追踪的案文之列：{1}。</translation>
    </message>
    <message>
        <source>{0} is not an actor; see docs/formats.md for its form.</source>
        <translation>{0} 不是一方；格式见 docs/formats.md。</translation>
    </message>
    <message>
        <source>{0}, said to be a member of {1}, is no actor that is known; add it.</source>
        <translation>{0} 据称是 {1} 的成员，但并非已知的一方；请予添加。</translation>
    </message>
    <message>
        <source>{0}: an actor needs an “id” of capital letters and digits, such as XAR.</source>
        <translation>{0}：须有由大写字母和数字组成的“id”，如 XAR。</translation>
    </message>
    <message>
        <source>{0}: each of “members” needs the id of a “member”.</source>
        <translation>{0}：“members”各项须有“member”的 id。</translation>
    </message>
    <message>
        <source>{0}: each of “names” needs a “name”.</source>
        <translation>{0}：“names”各项须有“name”。</translation>
    </message>
    <message>
        <source>{0}: give both “type” and “short” name for a new actor, neither to amend a known one.</source>
        <translation>{0}：新增一方须同时提供“type”和“short”名称；修改已知一方则两者均不提供。</translation>
    </message>
    <message>
        <source>{0}: who opted out ({1}) has no dates; end a membership with “until”.</source>
        <translation>{0}：退出者（{1}）没有日期；请用“until”结束成员资格。</translation>
    </message>
    <message>
        <source>{0}: {1} would leave before it joins.</source>
        <translation>{0}：{1} 的退出早于加入。</translation>
    </message>
    <message>
        <source>{0}: “short” is empty.</source>
        <translation>{0}：“short”为空。</translation>
    </message>
    <message>
        <source>{0}: “{1}” has a value of the wrong kind; see docs/formats.md for its form.</source>
        <translation>{0}：“{1}”的值类型有误；格式见 docs/formats.md。</translation>
    </message>
    <message>
        <source>{0}: “{1}” is no date; write it as 2024-08-09.</source>
        <translation>{0}：“{1}”不是日期；请写作 2024-08-09。</translation>
    </message>
    <message>
        <source>{0}: “{1}” is no list of objects; see docs/formats.md for its form.</source>
        <translation>{0}：“{1}”不是对象列表；格式见 docs/formats.md。</translation>
    </message>
    <message>
        <source>{0}: “{1}” is not known here; known are {2}.</source>
        <translation>{0}：此处不识别“{1}”；可用者为 {2}。</translation>
    </message>
    <message>
        <source>“{0}” contains a document type definition, which is not allowed; save it again from {1}.</source>
        <translation>“{0}”含有文档类型定义，不予允许；请用 {1} 重新保存。</translation>
    </message>
    <message>
        <source>“{0}” holds no proposals; add a paper with some first.</source>
        <translation>“{0}”中没有提案；请先添加含有提案的文件。</translation>
    </message>
    <message>
        <source>“{0}” is no name for a dossier; let it end in .travaux.</source>
        <translation>“{0}”不能作为卷宗名称；请以 .travaux 结尾。</translation>
    </message>
    <message>
        <source>No picture of a page of “{0}” is kept; if its report names pages that it lacks, import its file again.</source>
        <translation>没有保存“{0}”的页面图像；如其报告列有缺失的页，请重新导入其文件。</translation>
    </message>
    <message>
        <source>“{0}” is damaged: a part is longer than it says; save it again from {1}.</source>
        <translation>“{0}”已损坏：某部件超出其标明的长度；请用 {1} 重新保存。</translation>
    </message>
    <message>
        <source>“{0}” is malformed{1}; open it in {2}, save it again and import the new file.</source>
        <translation>“{0}”格式有误{1}；请用 {2} 打开并重新保存，再导入新文件。</translation>
    </message>
    <message>
        <source>“{0}” is not a {1} file or was cut off; get a fresh copy and try again.</source>
        <translation>“{0}”不是 {1} 文件或不完整；请取得新的副本后重试。</translation>
    </message>
    <message>
        <source>There is already something called “{0}”; name a folder that is not there yet.</source>
        <translation>已有名为“{0}”的内容；请指定一个尚不存在的文件夹。</translation>
    </message>
    <message>
        <source>“{0}” is data in JSON, not a text that can be read; choose the file of the draft.</source>
        <translation>“{0}”是 JSON 数据，不是可读取的文本；请选择案文文件。</translation>
    </message>
    <message>
        <source>“{0}” is a picture ({1}) and holds no words; get the draft itself as DOCX or PDF, or a scan of it as PDF.</source>
        <translation>“{0}”是图片（{1}），不含文字；请取得案文本身的 DOCX 或 PDF 文件，或其 PDF 扫描件。</translation>
    </message>
    <message>
        <source>“{0}” is a recording of sound or film; choose the file with the text of the draft.</source>
        <translation>“{0}”是录音或录像；请选择含有案文的文件。</translation>
    </message>
    <message>
        <source>“{0}” is a compressed file; unpack it, and choose the draft in it.</source>
        <translation>“{0}”是压缩文件；请解压后选择其中的案文。</translation>
    </message>
    <message>
        <source>“{0}” is a program and no text; choose the file of the draft.</source>
        <translation>“{0}”是程序，不是文本；请选择案文文件。</translation>
    </message>
    <message>
        <source>“{0}” is a dossier or another database; open a dossier with “Open a dossier…”, and choose a draft here.</source>
        <translation>“{0}”是卷宗或其他数据库；请用“打开卷宗…”打开卷宗，此处请选择案文。</translation>
    </message>
    <message>
        <source>“{0}” is XML in an encoding of mainframes (EBCDIC); save it again as UTF-8.</source>
        <translation>“{0}”是采用大型机编码（EBCDIC）的 XML；请重新保存为 UTF-8。</translation>
    </message>
    <message>
        <source>“{0}” is a presentation; save it as PDF and choose that.</source>
        <translation>“{0}”是演示文稿；请保存为 PDF 后选择该文件。</translation>
    </message>
    <message>
        <source>“{0}” on the server is not a Travaux dossier; check the name.</source>
        <translation>服务器上的“{0}”不是 Travaux 卷宗；请核对名称。</translation>
    </message>
    <message>
        <source>“{0}” unpacks to far more than a {1} file should; save it again from {2}.</source>
        <translation>“{0}”解压后远大于正常的 {1} 文件；请用 {2} 重新保存。</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: read back, the file does not have the words of the newer draft in {0}; choose another format or layout.</source>
        <translation>由于程序故障，未写入任何内容：回读时，文件在{0}处与较新草案的文字不符；请选择其他格式或版式。</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: read back, the file does not have the words of the older draft in {0}; choose another format or layout.</source>
        <translation>由于程序故障，未写入任何内容：回读时，文件在{0}处与较旧草案的文字不符；请选择其他格式或版式。</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: read back, what is struck and what is new do not fit each other in {0}; choose another format or layout.</source>
        <translation>由于程序故障，未写入任何内容：回读时，{0}处删去与新增的标记互不相符；请选择其他格式或版式。</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: read back, the file does not show change {0}; choose another format or layout.</source>
        <translation>由于程序故障，未写入任何内容：回读时，文件未显示改动 {0}；请选择其他格式或版式。</translation>
    </message>
    <message>
        <source>Nothing was written, by a fault of the program: these words do not stand on the pages: “{0}”; choose another format or layout.</source>
        <translation>由于程序故障，未写入任何内容：页面上没有这些文字：“{0}”；请选择其他格式或版式。</translation>
    </message>
    <message>
        <source>“{0}” could be {1}; write the one you mean.</source>
        <translation>“{0}”可能指 {1}；请写明所指。</translation>
    </message>
    <message>
        <source>The server took too long over the dossier “{0}”, and nothing was kept; try again, or ask whoever looks after it.</source>
        <translation>服务器处理卷宗“{0}”用时过长，未保存任何内容；请重试，或询问管理者。</translation>
    </message>
    <message>
        <source>The draft “{0}” is not as it was stored, so words, marks or facts of it may be wrong; restore a copy of the dossier, or take the draft out and import its file again.</source>
        <translation>草案“{0}”与存入时不一致，其文字、标记或信息可能有误；请恢复卷宗的副本，或移除该草案并重新导入其文件。</translation>
    </message>
    <message>
        <source>The proposal on {0} in “{1}” is not as it was stored, so it may ask or name something else; restore a copy of the dossier, or enter it again.</source>
        <translation>“{1}”中关于{0}的提案与存入时不一致，所要求或所指名的可能已变；请恢复卷宗的副本，或重新录入。</translation>
    </message>
    <message>
        <source>The paper “{0}” is not as it was stored; restore a copy of the dossier, or take the paper out and import its file again.</source>
        <translation>文件“{0}”与存入时不一致；请恢复卷宗的副本，或移除该文件并重新导入。</translation>
    </message>
    <message>
        <source>The instrument “{0}” is not as it was stored, so words or facts of it may be wrong; restore a copy of the dossier, or take it from the shelf and add its file again.</source>
        <translation>文书“{0}”与存储时不一致，其文字或信息可能有误；请恢复卷宗的副本，或将其移出参考文书并重新添加其文件。</translation>
    </message>
    <message>
        <source>The file “{0}” is on the shelf already, as “{1}”.</source>
        <translation>文件“{0}”已列入参考文书，名为“{1}”。</translation>
    </message>
    <message>
        <source>The text of “{0}” is too long for the shelf.</source>
        <translation>“{0}”的案文过长，无法列为参考文书。</translation>
    </message>
    <message>
        <source>“{0}” is on the shelf again by now; take it off, or keep it.</source>
        <translation>“{0}”此时已重新列入参考文书；请将其移出，或予以保留。</translation>
    </message>
    <message>
        <source>Somebody else described “{0}” otherwise meanwhile; nothing was put over it.</source>
        <translation>其间他人对“{0}”作了不同的描述；未覆盖任何内容。</translation>
    </message>
    <message>
        <source>The shelf has no instrument “{0}”; its instruments are: {1}.</source>
        <translation>参考文书中没有“{0}”；现有：{1}。</translation>
    </message>
    <message>
        <source>The shelf has no instrument “{0}” any more; open the dossier again.</source>
        <translation>参考文书中已没有“{0}”；请重新打开卷宗。</translation>
    </message>
    <message>
        <source>“{0}” cannot be a version of itself.</source>
        <translation>“{0}”不能是其自身的版本。</translation>
    </message>
    <message>
        <source>A title, a short name, a symbol or a day belongs to one instrument; add the files one by one.</source>
        <translation>标题、简称、文号或日期属于一份文书；请逐一添加文件。</translation>
    </message>
    <message>
        <source>The note “{0}” on the draft “{1}” is not as it was stored; restore a copy of the dossier, or delete the note and write it again.</source>
        <translation>草案“{1}”上的笔记“{0}”与存入时不一致；请恢复卷宗的副本，或删除该笔记并重新书写。</translation>
    </message>
    <message>
        <source>An answer to who asked for a change between “{0}” and “{1}” is not as it was stored; restore a copy of the dossier, or take it back and answer again.</source>
        <translation>关于“{0}”与“{1}”之间某处改动由谁提出的一项答复与存入时不一致；请恢复卷宗的副本，或撤回后重新答复。</translation>
    </message>
    <message>
        <source>The position of “{0}” on {1} is not as it was stored; restore a copy of the dossier, or delete it and enter it again.</source>
        <translation>“{0}”对{1}的立场与存入时不一致；请恢复卷宗的副本，或删除后重新录入。</translation>
    </message>
    <message>
        <source>What the dossier says of “{0}” is not as it was stored, so a wrong State may be named; restore a copy of the dossier, or enter it again.</source>
        <translation>卷宗关于“{0}”的记载与存入时不一致，可能会指错国家；请恢复卷宗的副本，或重新录入。</translation>
    </message>
    <message>
        <source>Something that the dossier keeps for itself is not as it was stored (“{0}”); restore a copy of the dossier.</source>
        <translation>卷宗自身保存的某项内容与存入时不一致（“{0}”）；请恢复卷宗的副本。</translation>
    </message>
    <message>
        <source>No copy of the dossier “{0}” was kept today: something in it is not as it was stored; `travaux check` says what, and what to do.</source>
        <translation>今天没有保留卷宗“{0}”的副本：其中有内容与存入时不一致；`travaux check` 会说明是什么以及如何处理。</translation>
    </message>
    <message>
        <source>Nothing was written. {0}</source>
        <translation>未写出任何内容。{0}</translation>
    </message>
    <message>
        <source>The log beside the dossier “{0}” is damaged, and what was kept last may not be in it; copy both to a folder of your own, and open it there.</source>
        <translation>卷宗“{0}”旁的日志已损坏，最后保存的内容可能不在其中；请将两者复制到您自己的文件夹并在那里打开。</translation>
    </message>
    <message>
        <source>The log beside the dossier “{0}” is damaged: what was kept last may be lost. Open it again, see what is in it, and enter the rest once more; the log is kept as “{1}”.</source>
        <translation>卷宗“{0}”旁的日志已损坏：最后保存的内容可能已丢失。请重新打开，查看其中内容，并再次录入其余部分；日志已保留为“{1}”。</translation>
    </message>
    <message>
        <source>{0} said “{1}” on {2} too, and no date tells which is later; give each a date, or take one back.</source>
        <translation>{0}对{2}也表示过“{1}”，没有日期说明孰先孰后；请为两者注明日期，或收回其一。</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” contradict each other; say which of the two is meant.</source>
        <translation>“{0}”与“{1}”相互矛盾；请说明指的是哪一个。</translation>
    </message>
    <message>
        <source>“{0}” stands in {1} and was not entered by hand.</source>
        <translation>“{0}”载于{1}，并非手工录入。</translation>
    </message>
    <message>
        <source>There is no proposal “{0}”; `travaux proposals` lists them all.</source>
        <translation>没有提案“{0}”；`travaux proposals` 列出全部提案。</translation>
    </message>
    <message>
        <source>{0} is “{1}” here and “{2}” there; give one of the two another id, then merge.</source>
        <translation>{0} 在此处是“{1}”，在对方处是“{2}”；请为其中之一换一个标识，然后合并。</translation>
    </message>
    <message>
        <source>A dossier on a server has a name of at most {0} letters; choose a shorter one.</source>
        <translation>服务器上卷宗的名称最多 {0} 个字母；请选择较短的名称。</translation>
    </message>
    <message>
        <source>A dossier cannot be merged into itself; name the one of your colleague.</source>
        <translation>卷宗不能与自身合并；请选择同事的卷宗。</translation>
    </message>
    <message>
        <source>A short title has {0} letters at most.</source>
        <translation>简称最多 {0} 个字。</translation>
    </message>
    <message>
        <source>A part of the program ended before its work was done; close other programs and try again, or save the file anew.</source>
        <translation>程序的一部分未完成工作即告结束；请关闭其他程序后重试，或重新保存该文件。</translation>
    </message>
    <message>
        <source>An address holds no password, since other programs can read it; keep the password in the file .pgpass of your home folder, or have it asked for.</source>
        <translation>地址不含密码，因为其他程序可以读到地址；请将密码保存在主文件夹的 .pgpass 文件中，或在询问时输入。</translation>
    </message>
    <message>
        <source>Comparing the words</source>
        <translation>正在比较文字</translation>
    </message>
    <message>
        <source>Comparing with the sources</source>
        <translation>正在与来源比较</translation>
    </message>
    <message>
        <source>Copies of a dossier on a server are the server’s own; ask whoever looks after it.</source>
        <translation>服务器上卷宗的副本由服务器自行保存；请咨询其管理人员。</translation>
    </message>
    <message>
        <source>Keeping pictures of pages of {0}</source>
        <translation>正在保存 {0} 的页面图像</translation>
    </message>
    <message>
        <source>Looking at the other dossier</source>
        <translation>正在查看另一卷宗</translation>
    </message>
    <message>
        <source>Looking for common words</source>
        <translation>正在查找共同用语</translation>
    </message>
    <message>
        <source>Looking for moved sentences</source>
        <translation>正在查找移动的句子</translation>
    </message>
    <message>
        <source>Looking for sources</source>
        <translation>正在查找来源</translation>
    </message>
    <message>
        <source>Reading the shelf</source>
        <translation>正在读取文书</translation>
    </message>
    <message>
        <source>No dossier on a server can be called “{0}”, which is the server’s own; choose another name.</source>
        <translation>服务器上的卷宗不能名为“{0}”，该名称为服务器保留；请另选名称。</translation>
    </message>
    <message>
        <source>The shelf of the dossier is empty; put instruments there first.</source>
        <translation>卷宗没有参考文书；请先添加。</translation>
    </message>
    <message>
        <source>Numbering the changes</source>
        <translation>正在为改动编号</translation>
    </message>
    <message>
        <source>Pairing the provisions</source>
        <translation>正在配对条款</translation>
    </message>
    <message>
        <source>Reading the edits</source>
        <translation>正在读取修改</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>正在读取文字</translation>
    </message>
    <message>
        <source>Somebody else changed this after it was settled; nothing was put over it.</source>
        <translation>他人在处理之后更改了此项；未覆盖任何内容。</translation>
    </message>
    <message>
        <source>Somebody else changed this note meanwhile: it says “{0}” now; nothing was put over it.</source>
        <translation>他人在此期间修改了这条备注：现在的内容是“{0}”；未作任何覆盖。</translation>
    </message>
    <message>
        <source>Somebody else gave this note “{0}” another colour or priority meanwhile, or made it private or shared; nothing was put over it.</source>
        <translation>他人在此期间更改了备注“{0}”的颜色或优先级，或将其设为私人或共享；未作任何覆盖。</translation>
    </message>
    <message>
        <source>Somebody else rejected the proposal on {0} meanwhile; nothing was put over it.</source>
        <translation>他人在此期间否决了关于 {0} 的提案；未作任何覆盖。</translation>
    </message>
    <message>
        <source>Somebody else settled the proposal on {0} meanwhile: it asks “{1}” now; nothing was put over it.</source>
        <translation>他人在此期间处理了关于 {0} 的提案：现在提出的是“{1}”；未作任何覆盖。</translation>
    </message>
    <message>
        <source>Somebody else took this note away meanwhile; nothing was put in its place.</source>
        <translation>他人在此期间删除了这条备注；未放入任何内容。</translation>
    </message>
    <message>
        <source>Something is too long or too large for the dossier “{0}” on the server; nothing was kept.</source>
        <translation>有内容过长或过大，无法存入服务器上的卷宗“{0}”；未作任何保存。</translation>
    </message>
    <message>
        <source>The dossier “{0}” on the server was made by an older version of Travaux, and you may not bring it up to date; ask whoever made it there to open it in this version.</source>
        <translation>服务器上的卷宗“{0}”由较早版本的 Travaux 创建，而您无权更新；请让在该处创建它的人用此版本打开它。</translation>
    </message>
    <message>
        <source>The dossier “{0}” on the server was made by an older version of Travaux; have whoever made it there open it in the window of this version, which brings it up to date for all.</source>
        <translation>服务器上的卷宗“{0}”由较早版本的 Travaux 创建；请让在该处创建它的人在此版本的窗口中打开它，这样会为所有人更新。</translation>
    </message>
    <message>
        <source>The server on {0} wants a password; type it when you are asked for it, or keep it in the file .pgpass of your home folder.</source>
        <translation>{0} 上的服务器要求密码；请在询问时输入，或将其保存在主文件夹的 .pgpass 文件中。</translation>
    </message>
    <message>
        <source>“{0}” could not be read; copy it to this computer and try again.</source>
        <translation>“{0}”未能读取；请复制到本机后重试。</translation>
    </message>
    <message>
        <source>“{0}” does not open with this password; give another one.</source>
        <translation>用此密码无法打开“{0}”；请输入其他密码。</translation>
    </message>
    <message>
        <source>“{0}” has an XML document type, which is not read; save it again as a workbook.</source>
        <translation>“{0}”含有 XML 文档类型，不予读取；请重新存为工作簿。</translation>
    </message>
    <message>
        <source>“{0}” has more than {1} rows; split it into smaller tables.</source>
        <translation>“{0}”超过 {1} 行；请拆分为较小的表格。</translation>
    </message>
    <message>
        <source>“{0}” holds NUL characters, so it is not a text; choose the document itself, or save it again as text.</source>
        <translation>“{0}”含有 NUL 字符，因此不是文本；请选择文件本身，或重新存为文本。</translation>
    </message>
    <message>
        <source>“{0}” has {1} pages, more than the {2} that are read; save the part that is the draft as a file.</source>
        <translation>“{0}”有{1}页，超过可读取的{2}页；请将其中的草案部分另存为文件。</translation>
    </message>
    <message>
        <source>“{0}” holds more letters than any treaty; save the part that is the draft as a file.</source>
        <translation>“{0}”的字符多于任何条约；请将其中的草案部分另存为文件。</translation>
    </message>
    <message>
        <source>“{0}” holds no text document; open it in LibreOffice and save the text as .odt.</source>
        <translation>“{0}”不含文本文档；请在 LibreOffice 中打开并将文本另存为 .odt。</translation>
    </message>
    <message>
        <source>“{0}” holds no Word document; open it in Word and save it as .docx.</source>
        <translation>“{0}”不含 Word 文件；请用 Word 打开并存为 .docx。</translation>
    </message>
    <message>
        <source>“{0}” holds no draft; import one, so that the articles have an order.</source>
        <translation>“{0}”不含案文；请导入一份，以确定各条顺序。</translation>
    </message>
    <message>
        <source>“{0}” holds no proposals that could be read: it needs the name of a delegation in a heading, a table of proposals, or tracked changes.</source>
        <translation>“{0}”不含可读取的提案：须在标题中列有代表团名称，或有提案表格，或有修订标记。</translation>
    </message>
    <message>
        <source>“{0}” holds no text of a draft; choose another file.</source>
        <translation>“{0}”不含案文内容；请另选文件。</translation>
    </message>
    <message>
        <source>“{0}” holds no text; choose another file.</source>
        <translation>“{0}”不含文本；请选择其他文件。</translation>
    </message>
    <message>
        <source>“{0}” holds no words; choose a file with the text of a draft.</source>
        <translation>“{0}”不含文字；请选择载有案文的文件。</translation>
    </message>
    <message>
        <source>“{0}” holds no words; choose a workbook with a table of proposals.</source>
        <translation>“{0}”不含文字；请选择载有提案表格的工作簿。</translation>
    </message>
    <message>
        <source>“{0}” is a PDF without pages; choose another file.</source>
        <translation>“{0}”是没有页面的 PDF；请选择其他文件。</translation>
    </message>
    <message>
        <source>“{0}” is a damaged PDF; get the file again, or save it anew from its program.</source>
        <translation>“{0}”是已损坏的 PDF；请重新获取该文件，或从原程序重新保存。</translation>
    </message>
    <message>
        <source>“{0}” declares a document type (DTD), which is not read; save the file again without it.</source>
        <translation>“{0}”声明了文档类型 (DTD)，不予读取；请去掉后重新保存该文件。</translation>
    </message>
    <message>
        <source>“{0}” is malformed XML{1}; get a fresh copy of the file and try again.</source>
        <translation>“{0}”是格式错误的 XML{1}；请取得该文件的新副本后再试。</translation>
    </message>
    <message>
        <source>“{0}” holds more elements than any draft has; choose a smaller file.</source>
        <translation>“{0}”所含元素多于任何案文；请选择较小的文件。</translation>
    </message>
    <message>
        <source>“{0}” is XML, but neither Akoma Ntoso 2 or 3 nor a web page; save the draft as DOCX or as plain text.</source>
        <translation>“{0}”是 XML，但既不是 Akoma Ntoso 2 或 3，也不是网页；请将案文存为 DOCX 或纯文本。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as a web page; save the draft as DOCX or as plain text.</source>
        <translation>“{0}”无法作为网页读取；请将案文存为 DOCX 或纯文本。</translation>
    </message>
    <message>
        <source>“{0}” holds the part {1} twice; save it again from {2}.</source>
        <translation>“{0}”的部件 {1} 重复；请用 {2} 重新保存。</translation>
    </message>
    <message>
        <source>“{0}” is a folder, not a dossier; name the .travaux file.</source>
        <translation>“{0}”是文件夹，不是卷宗；请写明 .travaux 文件。</translation>
    </message>
    <message>
        <source>“{0}” is a folder; choose a file.</source>
        <translation>“{0}”是文件夹；请选择文件。</translation>
    </message>
    <message>
        <source>“{0}” is a folder; name a file in it to write to.</source>
        <translation>“{0}”是文件夹；请写明其中要写入的文件。</translation>
    </message>
    <message>
        <source>“{0}” is an old Office file without a text; open it in its program and save it as DOCX.</source>
        <translation>“{0}”是不含文本的旧版 Office 文件；请用原程序打开并另存为 DOCX。</translation>
    </message>
    <message>
        <source>“{0}” is {1}, which is read only where LibreOffice is installed; install it, or save it as DOCX.</source>
        <translation>“{0}”（{1}）只有在安装了 LibreOffice 时才能读取；请安装它，或将文件另存为 DOCX。</translation>
    </message>
    <message>
        <source>LibreOffice could not read “{0}”; open it in its program and save it as DOCX.</source>
        <translation>LibreOffice 无法读取“{0}”；请用原程序打开并另存为 DOCX。</translation>
    </message>
    <message>
        <source>“{0}” is an old or password-protected Word file; save it in Word as .docx without a password.</source>
        <translation>“{0}”是旧版或有密码保护的 Word 文件；请用 Word 存为无密码的 .docx。</translation>
    </message>
    <message>
        <source>“{0}” is damaged or was cut off; get a fresh copy and try again.</source>
        <translation>“{0}”已损坏或不完整；请取得新的副本后重试。</translation>
    </message>
    <message>
        <source>“{0}” is damaged: it says it is {1} but is not; save it again as UTF-8.</source>
        <translation>“{0}”已损坏：标明为 {1} 但并非如此；请重新存为 UTF-8。</translation>
    </message>
    <message>
        <source>“{0}” is damaged; save it again as a workbook.</source>
        <translation>“{0}”已损坏；请重新存为工作簿。</translation>
    </message>
    <message>
        <source>“{0}” is empty; choose a file with the text of a draft.</source>
        <translation>“{0}”为空；请选择载有案文的文件。</translation>
    </message>
    <message>
        <source>“{0}” is encrypted; save it without a password.</source>
        <translation>“{0}”已加密；请存为无密码的文件。</translation>
    </message>
    <message>
        <source>“{0}” is protected by a password, which is not read; save it without one and choose that file.</source>
        <translation>“{0}”受密码保护，无法读取；请保存一份无密码的文件并选择它。</translation>
    </message>
    <message>
        <source>“{0}” is larger than a list of actors can be.</source>
        <translation>“{0}”超过各方名单的容许大小。</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB, too large for a draft; choose another file.</source>
        <translation>“{0}”超过 {1} MB，对案文而言过大；请另选文件。</translation>
    </message>
    <message>
        <source>“{0}” is locked in a way that is not known here; save it without protection and choose that.</source>
        <translation>“{0}”以此处未知的方式锁定；请取消保护后另存，并选择该文件。</translation>
    </message>
    <message>
        <source>“{0}” is locked; give its password.</source>
        <translation>“{0}”已锁定；请输入其密码。</translation>
    </message>
    <message>
        <source>“{0}” has no page {1}.</source>
        <translation>“{0}”没有第 {1} 页。</translation>
    </message>
    <message>
        <source>“{0}” has changed since it was read; its pages are not shown.</source>
        <translation>“{0}”在读取后已有变动；不显示其页面。</translation>
    </message>
    <message>
        <source>“{0}” is no date; write it as 2024-08-09.</source>
        <translation>“{0}”不是日期；请写作 2024-08-09。</translation>
    </message>
    <message>
        <source>“{0}” is no name for a compilation; end it in .docx, .md or .txt.</source>
        <translation>“{0}”不能用作汇编名称；请以 .docx、.md 或 .txt 结尾。</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file; choose a file with the text of a draft.</source>
        <translation>“{0}”不是普通文件；请选择载有案文的文件。</translation>
    </message>
    <message>
        <source>“{0}” is no table of proposals: it needs the headings Article, Proponent and Proposed text in a row.</source>
        <translation>“{0}”不是提案表格：须有一行含表头 Article、Proponent 和 Proposed text。</translation>
    </message>
    <message>
        <source>“{0}” is no text, or in no encoding that is known here; choose a DOCX or PDF, or save it again as UTF-8.</source>
        <translation>“{0}”不是文本，或所用编码此处无法识别；请选择 DOCX 或 PDF 文件，或重新保存为 UTF-8。</translation>
    </message>
    <message>
        <source>“{0}” is no time; write it as 2024-08-09T14:05.</source>
        <translation>“{0}”不是时间；请写作 2024-08-09T14:05。</translation>
    </message>
    <message>
        <source>“{0}” is not a Travaux dossier; name a .travaux file.</source>
        <translation>“{0}”不是 Travaux 卷宗；请写明 .travaux 文件。</translation>
    </message>
    <message>
        <source>“{0}” is not a Word file, whatever its name says; save the draft again as DOCX and choose that.</source>
        <translation>“{0}”虽有此名称，但不是 Word 文件；请将案文重新存为 DOCX 后选用。</translation>
    </message>
    <message>
        <source>Recognising the words on the pages of {0}</source>
        <translation>正在识别 {0} 各页的文字</translation>
    </message>
    <message>
        <source>The letters of “{0}” are not those that are printed; install Tesseract and import it again.</source>
        <translation>“{0}”中的字符与印出的不符；请安装 Tesseract 后重新导入。</translation>
    </message>
    <message>
        <source>The letters of “{0}” are not those that are printed; install Tesseract with its data “{1}” and import it again.</source>
        <translation>“{0}”中的字符与印出的不符；请安装 Tesseract 及其数据“{1}”后重新导入。</translation>
    </message>
    <message>
        <source>“{0}” holds no text but pictures of it; install Tesseract and import it again.</source>
        <translation>“{0}”只含文字的图像；请安装 Tesseract 后重新导入。</translation>
    </message>
    <message>
        <source>“{0}” holds no text but pictures of it; install Tesseract with its data “{1}” and import it again.</source>
        <translation>“{0}”只含文字的图像；请安装 Tesseract 及其数据“{1}”后重新导入。</translation>
    </message>
    <message>
        <source>The words of “{0}” could not be read even from its pictures; get it in another format.</source>
        <translation>“{0}”的文字即使从图像也无法读出；请取得其他格式的文件。</translation>
    </message>
    <message>
        <source>“{0}” is not a file that can be replaced; choose another name.</source>
        <translation>“{0}”不是可替换的文件；请另取名称。</translation>
    </message>
    <message>
        <source>“{0}” is not a list of actors; see docs/formats.md for its form.</source>
        <translation>“{0}”不是各方名单；格式见 docs/formats.md。</translation>
    </message>
    <message>
        <source>“{0}” is not a table that can be read; save it again as CSV.</source>
        <translation>“{0}”不是可读取的表格；请重新存为 CSV。</translation>
    </message>
    <message>
        <source>“{0}” is too large once unpacked; split it into smaller tables.</source>
        <translation>“{0}”解压后过大；请拆分为较小的表格。</translation>
    </message>
    <message>
        <source>“{0}” may not be read by you; ask for the right to read it, or copy it first.</source>
        <translation>您无权读取“{0}”；请申请读取权限，或先复制一份。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续编写(&amp;G)</translation>
    </message>
    <message>
        <source>Keep this comparison, with what you entered in it?</source>
        <translation>要保存这次比较以及您在其中输入的内容吗？</translation>
    </message>
    <message>
        <source>What is not kept is gone when it is left.</source>
        <translation>未保存的内容在离开后即消失。</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>放弃(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>留在这里(&amp;S)</translation>
    </message>
    <message>
        <source>Keeping “{name}”</source>
        <translation>正在保存“{name}”</translation>
    </message>
    <message>
        <source>Keep the comparison as a dossier</source>
        <translation>将比较保存为卷宗</translation>
    </message>
    <message>
        <source>the comparison {title}, which is not kept</source>
        <translation>未保存的比较 {title}</translation>
    </message>
    <message>
        <source>Order of the drafts</source>
        <translation>草案的顺序</translation>
    </message>
    <message>
        <source>Drafts, the first above</source>
        <translation>草案，第一份在上</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>提前(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Take out of the dossier</source>
        <translation>从卷宗中取出(&amp;T)</translation>
    </message>
    <message>
        <source>Every step is stored at once; Ctrl+Z takes it back.</source>
        <translation>每一步立即保存；Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Open a dossier with a draft first: there is no order to show.</source>
        <translation>请先打开有草案的卷宗：没有可显示的顺序。</translation>
    </message>
    <message>
        <source>the new place of {draft}</source>
        <translation>{draft} 的新位置</translation>
    </message>
    <message>
        <source>taking {draft} out</source>
        <translation>取出 {draft}</translation>
    </message>
    <message>
        <source>Begun and not kept</source>
        <translation>已开始但未保存</translation>
    </message>
    <message>
        <source>You had begun {what} ({when}): “{words}”</source>
        <translation>您已开始编写{what}（{when}）：“{words}”</translation>
    </message>
    <message>
        <source>You had begun {what} ({when}).</source>
        <translation>您已开始编写{what}（{when}）。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>无对应条款</translation>
    </message>
    <message>
        <source>More without a number</source>
        <translation>多出无编号段落</translation>
    </message>
    <message>
        <source>Number missing</source>
        <translation>缺少编号</translation>
    </message>
    <message>
        <source>Another division</source>
        <translation>所属部分不同</translation>
    </message>
    <message>
        <source>Heading missing</source>
        <translation>缺少标题</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>占位符</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>What is said to be agreed</source>
        <translation>标明商定之处</translation>
    </message>
    <message>
        <source>Changed in one language alone</source>
        <translation>仅一种语文有改动</translation>
    </message>
    <message>
        <source>Only in {has}: {lacks} has no such provision.</source>
        <translation>仅见于{has}：{lacks}没有此条款。</translation>
    </message>
    <message>
        <source>Without a number: {left} in {here}, {right} in {there}; which is missing cannot be told.</source>
        <translation>无编号：{here} {left} 处，{there} {right} 处；无法辨明缺少哪一处。</translation>
    </message>
    <message>
        <source>It has no number in {lacks}.</source>
        <translation>在{lacks}中没有编号。</translation>
    </message>
    <message>
        <source>It stands under another part or chapter in {there}.</source>
        <translation>在{there}中属于另一部分或章。</translation>
    </message>
    <message>
        <source>It has no heading in {lacks}.</source>
        <translation>在{lacks}中没有标题。</translation>
    </message>
    <message>
        <source>Brackets: {left} in {here}, {right} in {there}.</source>
        <translation>方括号：{here} {left} 处，{there} {right} 处。</translation>
    </message>
    <message>
        <source>Options: {left} in {here}, {right} in {there}.</source>
        <translation>备选案文：{here} {left} 个，{there} {right} 个。</translation>
    </message>
    <message>
        <source>Placeholders: {left} in {here}, {right} in {there}.</source>
        <translation>占位符：{here} {left} 处，{there} {right} 处。</translation>
    </message>
    <message>
        <source>Footnotes: {left} in {here}, {right} in {there}.</source>
        <translation>脚注：{here} {left} 处，{there} {right} 处。</translation>
    </message>
    <message>
        <source>Said to be agreed or open: {left} times in {here}, {right} times in {there}.</source>
        <translation>标明商定或未决：{here} {left} 处，{there} {right} 处。</translation>
    </message>
    <message>
        <source>It changed only in {has}, since {before}; {lacks} stands as it stood.</source>
        <translation>自 {before} 以来仅{has}有改动；{lacks}未变。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>The two language versions side by side</source>
        <translation>两种语文文本并列</translation>
    </message>
    <message>
        <source>Two languages do not stand in one column.</source>
        <translation>两种语文不能置于一栏。</translation>
    </message>
    <message>
        <source>Draft at the left</source>
        <translation>左侧案文</translation>
    </message>
    <message>
        <source>The same text in another language</source>
        <translation>同一案文的另一语文文本</translation>
    </message>
    <message>
        <source>Which differences are listed</source>
        <translation>列出哪些差异</translation>
    </message>
    <message>
        <source>Exchange the two sides</source>
        <translation>对调两侧</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Show only provisions whose form differs</source>
        <translation>仅显示形式不同的条款</translation>
    </message>
    <message>
        <source>All differences ({count})</source>
        <translation>所有差异 ({count})</translation>
    </message>
    <message>
        <source>{difference} ({count})</source>
        <translation>{difference} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions</source>
        <translation>
            <numerusform>%n 个条款</numerusform>
        </translation>
    </message>
    <message>
        <source>{provisions}, {flagged} differ in form</source>
        <translation>{provisions}，{flagged} 形式不同</translation>
    </message>
    <message>
        <source>Where the form differs</source>
        <translation>形式不同之处</translation>
    </message>
    <message>
        <source>Two drafts of one text in different languages stand beside each other here, paragraph by paragraph, by their numbers; where one has other paragraphs, brackets or options than the other, it is listed. Every draft of this dossier is in one language.</source>
        <translation>此处将同一案文的两种语文文本按编号逐段并列；凡段落、方括号或备选案文不一致的，均予列出。本卷宗的所有案文均为同一语文。</translation>
    </message>
    <message>
        <source>Language versions</source>
        <translation>语文文本</translation>
    </message>
    <message>
        <source>Add a draft in another language</source>
        <translation>添加另一语文的案文</translation>
    </message>
    <message>
        <source>{left} and {right}, paragraph by paragraph.</source>
        <translation>{left} 和 {right}，逐段并列。</translation>
    </message>
    <message>
        <source>Laying the two texts beside each other …</source>
        <translation>正在将两份案文并列……</translation>
    </message>
    <message>
        <source>Laying {left} and {right} beside each other</source>
        <translation>正在将 {left} 与 {right} 并列</translation>
    </message>
    <message>
        <source>It was stopped before it was done; nothing was changed.</source>
        <translation>操作未完成即已停止；未作任何改动。</translation>
    </message>
    <message>
        <source>The two texts could not be laid beside each other</source>
        <translation>未能将两份案文并列</translation>
    </message>
    <message>
        <source>The two texts do not differ in form.</source>
        <translation>两份案文的形式没有差异。</translation>
    </message>
    <message>
        <source>That was the last difference.</source>
        <translation>这是最后一处差异。</translation>
    </message>
    <message>
        <source>That was the first difference.</source>
        <translation>这是第一处差异。</translation>
    </message>
    <message>
        <source>{address} (was {former})</source>
        <translation>{address}（原 {former}）</translation>
    </message>
    <message>
        <source>{address} · divided from it: {parts}</source>
        <translation>{address} · 由此拆分：{parts}</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions unchanged: {first} – {last}</source>
        <translation>
            <numerusform>%n 个条款未变：{first} – {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{former}: moved to {place}</source>
        <translation>{former}：移至 {place}</translation>
    </message>
    <message>
        <source>{place}: moved here from {former}</source>
        <translation>{place}：由 {former} 移至此处</translation>
    </message>
    <message>
        <source>Colours by draft of origin</source>
        <translation>按来源案文着色</translation>
    </message>
    <message>
        <source>{number}: {draft}, {words}</source>
        <translation>{number}：{draft}，{words}</translation>
    </message>
    <message>
        <source>Show only the words that first stood in {draft}</source>
        <translation>仅显示最初见于 {draft} 的文字</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>The provision before (Ctrl+Page Up)</source>
        <translation>上一条款 (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>provision</comment>
        <translation>下一条</translation>
    </message>
    <message>
        <source>The next provision (Ctrl+Page Down)</source>
        <translation>下一条款 (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Up a level</source>
        <translation>上一级</translation>
    </message>
    <message>
        <source>What it stands under (Ctrl+Up)</source>
        <translation>上级条款 (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Colours by origin</source>
        <translation>按来源着色</translation>
    </message>
    <message>
        <source>Colour words by the draft in which they first stood (C)</source>
        <translation>按文字最初出现的案文着色 (C)</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>从旧到新</translation>
    </message>
    <message>
        <source>Turn the order of the drafts round (O)</source>
        <translation>颠倒案文顺序 (O)</translation>
    </message>
    <message>
        <source>Back to the texts (Esc)</source>
        <translation>返回案文 (Esc)</translation>
    </message>
    <message>
        <source>some drafts are not followed</source>
        <translation>部分案文未追踪</translation>
    </message>
    <message>
        <source>In another language, or unofficial: {drafts}</source>
        <translation>另一语文或非正式案文：{drafts}</translation>
    </message>
    <message>
        <source>The life of a provision</source>
        <translation>条款沿革</translation>
    </message>
    <message>
        <source>{provision} · as seen from {draft}</source>
        <translation>{provision} · 以 {draft} 为准</translation>
    </message>
    <message>
        <source>The drafts, one below the other</source>
        <translation>各份案文，依次排列</translation>
    </message>
    <message>
        <source>That was the last draft.</source>
        <translation>这是最后一份案文。</translation>
    </message>
    <message>
        <source>That was the first draft.</source>
        <translation>这是第一份案文。</translation>
    </message>
    <message>
        <source>Following the words of {draft}</source>
        <translation>正在追踪 {draft} 的文字</translation>
    </message>
    <message>
        <source>A fault of the program.</source>
        <translation>程序故障。</translation>
    </message>
    <message>
        <source>The story of the words</source>
        <translation>文字沿革</translation>
    </message>
    <message>
        <source>Every draft’s version of one article below the other: what changed from draft to draft, where words entered, left and returned, and who asked. Choose a provision in the texts, then Ctrl+L.</source>
        <translation>依次排列同一条在各份案文中的文本：逐份有何改动，文字何时加入、删去和恢复，以及由何方要求。请在案文中选择条款，再按 Ctrl+L。</translation>
    </message>
    <message>
        <source>Choose a provision</source>
        <translation>选择条款</translation>
    </message>
    <message>
        <source>Following the words through all drafts …</source>
        <translation>正在各份案文中追踪文字……</translation>
    </message>
    <message>
        <source>Each draft is compared with the next. This is done once; afterwards every provision is at hand.</source>
        <translation>每份案文与下一份比较。只需进行一次；此后各条款随时可查。</translation>
    </message>
    <message>
        <source>The life could not be told</source>
        <translation>未能整理沿革</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>这是最后一处。</translation>
    </message>
    <message>
        <source>That was the first one.</source>
        <translation>这是第一处。</translation>
    </message>
    <message>
        <source>It stands under nothing else.</source>
        <translation>没有上级条款。</translation>
    </message>
    <message>
        <source>Choose a draft first; its version is then copied.</source>
        <translation>请先选择案文；随后复制其文本。</translation>
    </message>
    <message>
        <source>Copied: {draft}.</source>
        <translation>已复制：{draft}。</translation>
    </message>
    <message>
        <source>It stands no longer.</source>
        <translation>现已不存在。</translation>
    </message>
    <message>
        <source>It stands in the newest draft that is here.</source>
        <translation>见于此处最新的案文。</translation>
    </message>
    <message>
        <source>Shown with it, because it was divided from it: {parts}.</source>
        <translation>一并显示由此拆分的条款：{parts}。</translation>
    </message>
    <message>
        <source>Open {draft} at this place</source>
        <translation>在此处打开 {draft}</translation>
    </message>
    <message>
        <source>Compare with {draft}</source>
        <translation>与 {draft} 比较</translation>
    </message>
    <message>
        <source>Click a word, or go to it with the arrow keys, for its story: where it first stood, and who asked.</source>
        <translation>单击文字或用箭头键移至文字，可查看其沿革：最初见于何处，由何方要求。</translation>
    </message>
    <message>
        <source>First stood in {draft}</source>
        <translation>最初见于 {draft}</translation>
    </message>
    <message>
        <source>Entered in {draft}</source>
        <translation>加入于 {draft}</translation>
    </message>
    <message>
        <source>Left in {draft}</source>
        <translation>删去于 {draft}</translation>
    </message>
    <message>
        <source>Returned in {draft}</source>
        <translation>恢复于 {draft}</translation>
    </message>
    <message>
        <source>Nobody is recorded as having asked for it.</source>
        <translation>没有记录表明何方要求。</translation>
    </message>
    <message>
        <source>≈ matched by wording ({score}): it is not recorded that one follows from the other</source>
        <translation>≈ 措辞吻合（{score}）：并无记录表明二者有因果关系</translation>
    </message>
    <message>
        <source>words in common: {words}</source>
        <translation>相同文字：{words}</translation>
    </message>
    <message>
        <source>“{name}” (as written; no delegation is confirmed for this name)</source>
        <translation>“{name}”（照录原文；尚未确认此名称所指代表团）</translation>
    </message>
    <message>
        <source>This draft has no words of it; Enter opens what is folded.</source>
        <translation>本案文中没有其文字；按 Enter 展开折叠部分。</translation>
    </message>
    <message>
        <source>That was the last word of this draft.</source>
        <translation>这是本案文的最后一处文字。</translation>
    </message>
    <message>
        <source>That was its first word.</source>
        <translation>这是第一处文字。</translation>
    </message>
    <message>
        <source>This draft has nothing of it.</source>
        <translation>本案文中没有相关内容。</translation>
    </message>
    <message>
        <source>asked for the contrary, </source>
        <translation>要求相反，</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>provision</comment>
        <translation>已删去</translation>
    </message>
    <message>
        <source>still gone</source>
        <comment>provision</comment>
        <translation>仍无</translation>
    </message>
    <message>
        <source>in the first draft</source>
        <translation>见于第一份案文</translation>
    </message>
    <message>
        <source>back again</source>
        <comment>provision</comment>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>new</source>
        <comment>provision</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>provision</comment>
        <translation>已移动</translation>
    </message>
    <message>
        <source>renumbered</source>
        <comment>provision</comment>
        <translation>已重新编号</translation>
    </message>
    <message>
        <source>divided</source>
        <comment>provision</comment>
        <translation>已拆分</translation>
    </message>
    <message>
        <source>joined</source>
        <comment>provision</comment>
        <translation>已合并</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>文字有改动</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>provision</comment>
        <translation>有改动</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>provision</comment>
        <translation>未变</translation>
    </message>
    <message>
        <source>Before: {address}.</source>
        <translation>原为：{address}。</translation>
    </message>
    <message>
        <source>{came} words came, {went} words went.</source>
        <translation>增 {came} 字，删 {went} 字。</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>移走</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>editorial, inserted</source>
        <translation>编辑性，新增</translation>
    </message>
    <message>
        <source>bracket added</source>
        <translation>增加方括号</translation>
    </message>
    <message>
        <source>reference follows</source>
        <translation>援引相应调整</translation>
    </message>
    <message>
        <source>same words, another meaning or form</source>
        <translation>文字相同，含义或形式不同</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>移至此处</translation>
    </message>
    <message>
        <source>divided; the other part is {place}</source>
        <translation>已拆分；另一部分为 {place}</translation>
    </message>
    <message>
        <source>joined with {place}</source>
        <translation>已与 {place} 合并</translation>
    </message>
    <message>
        <source>moved; the other place is {place}</source>
        <translation>已移动；另一位置为 {place}</translation>
    </message>
    <message>
        <source>changed; see {place}</source>
        <translation>有改动；见 {place}</translation>
    </message>
    <message>
        <source>Unattributed: nobody is known to have asked.</source>
        <translation>提出方不详：不知何方要求。</translation>
    </message>
    <message>
        <source>Asked for by {names}.</source>
        <translation>提出方：{names}。</translation>
    </message>
    <message>
        <source>Unattributed.</source>
        <translation>提出方不详。</translation>
    </message>
    <message>
        <source>The contrary was asked for by {names}.</source>
        <translation>要求相反者：{names}。</translation>
    </message>
    <message>
        <source>P&amp;rivate: left out of what is exported or shared</source>
        <translation>不公开：导出或共享时略去(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep (Ctrl+Enter)</source>
        <translation>保存 (Ctrl+Enter)(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;lose (Esc)</source>
        <translation>关闭 (Esc)(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>删除(&amp;M)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>备注内容</translation>
    </message>
    <message>
        <source>What is to be remembered here?</source>
        <translation>需要记录什么？</translation>
    </message>
    <message numerus="yes">
        <source>It is kept at %n other chosen amendments, too.</source>
        <translation>
            <numerusform>它也将保存在另外 %n 项所选修正上。</numerusform>
        </translation>
    </message>
    <message>
        <source>What these words are to the delegation</source>
        <translation>这些文字对代表团的意义</translation>
    </message>
    <message>
        <source>Colour of the note</source>
        <translation>备注颜色</translation>
    </message>
    <message>
        <source>What you wrote is still here; keep it once more to have it instead.</source>
        <translation>您所写的内容仍在此处；再次保存即可取而代之。</translation>
    </message>
    <message>
        <source>The words of the note</source>
        <translation>备注所附文字</translation>
    </message>
    <message numerus="yes">
        <source>touched by %n changes</source>
        <translation>
            <numerusform>%n 处改动触及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orphaned: with the last words they had (%n)</source>
        <translation>
            <numerusform>失去依附：附最后所存文字 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>Our proposal</source>
        <translation>我方提案</translation>
    </message>
    <message>
        <source>Check with capital</source>
        <translation>与首都核实</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>玫红</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>{place} in {draft}</source>
        <translation>{draft} 的{place}</translation>
    </message>
    <message>
        <source>a note on the {kind} in {place}</source>
        <translation>{place}中{kind}的备注</translation>
    </message>
    <message>
        <source>a note on {place}</source>
        <translation>{place}的备注</translation>
    </message>
    <message>
        <source>a note on words of {place}</source>
        <translation>{place}文字的备注</translation>
    </message>
    <message>
        <source>Looking for its words …</source>
        <translation>正在查找其文字……</translation>
    </message>
    <message>
        <source>{share} % of its letters are left</source>
        <translation>尚存 {share}% 的文字</translation>
    </message>
    <message>
        <source>its words are gone in {draft}</source>
        <translation>其文字在 {draft} 中已不存在</translation>
    </message>
    <message>
        <source>moved here from {place}</source>
        <translation>由{place}移至此处</translation>
    </message>
    <message>
        <source>was {place}</source>
        <translation>原为{place}</translation>
    </message>
    <message>
        <source>other words came between its own</source>
        <translation>其间插入了其他文字</translation>
    </message>
    <message>
        <source>in several provisions now</source>
        <translation>现分见于多个条款</translation>
    </message>
    <message>
        <source>found again by its very words</source>
        <translation>据原文字重新找到</translation>
    </message>
    <message>
        <source>this reading leaves its words out</source>
        <translation>此读法略去其文字</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>其文字已不存在</translation>
    </message>
    <message>
        <source>{draft} is older than its words</source>
        <translation>{draft} 早于其文字</translation>
    </message>
    <message>
        <source>its draft came from another file, where its words are not, or not once</source>
        <translation>其案文来自另一文件，其中没有这些文字，或不止一处</translation>
    </message>
    <message>
        <source>its draft is not in this dossier any more</source>
        <translation>其案文已不在本卷宗中</translation>
    </message>
    <message>
        <source>private</source>
        <translation>不公开</translation>
    </message>
    <message>
        <source>to share</source>
        <translation>可共享</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>转到该处(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Look for its place…</source>
        <translation>查找其位置(&amp;L)…</translation>
    </message>
    <message>
        <source>Words in notes</source>
        <translation>备注中的文字</translation>
    </message>
    <message>
        <source>Filter the notes by words</source>
        <translation>按文字筛选备注</translation>
    </message>
    <message>
        <source>Which notes are listed</source>
        <translation>列出哪些备注</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>所有备注</translation>
    </message>
    <message>
        <source>Moved or changed</source>
        <translation>已移动或改动</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>失去依附</translation>
    </message>
    <message>
        <source>Without a priority</source>
        <translation>无重要程度</translation>
    </message>
    <message numerus="yes">
        <source>Looking for the words of %n notes in these drafts …</source>
        <translation>
            <numerusform>正在这些案文中查找 %n 条备注的文字……</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes cannot be shown</source>
        <translation>无法显示备注</translation>
    </message>
    <message>
        <source>No notes to show</source>
        <translation>没有可显示的备注</translation>
    </message>
    <message>
        <source>Notes stand on the words of drafts: open a dossier with two of them.</source>
        <translation>备注附于案文的文字：请打开含有两份案文的卷宗。</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>尚无备注</translation>
    </message>
    <message>
        <source>Choose words in a text, or a change, and press Ctrl+M. A note follows its words into the next draft, and a change that touches a red line is flagged at once.</source>
        <translation>请选择案文中的文字或一处改动，按 Ctrl+M。备注随其文字进入下一份案文；触及红线的改动即时标出。</translation>
    </message>
    <message>
        <source>Write a note here</source>
        <translation>在此填写备注</translation>
    </message>
    <message>
        <source>No note is like that</source>
        <translation>没有符合条件的备注</translation>
    </message>
    <message>
        <source>The filter hides all notes.</source>
        <translation>筛选隐藏了所有备注。</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>显示所有备注</translation>
    </message>
    <message>
        <source>Looking for the words of the notes</source>
        <translation>正在查找备注的文字</translation>
    </message>
    <message>
        <source>A note stands on words of one provision: choose words of one.</source>
        <translation>备注只能附于一个条款的文字：请选择同一条款的文字。</translation>
    </message>
    <message>
        <source>Choose words, a change or a provision first.</source>
        <translation>请先选择文字、改动或条款。</translation>
    </message>
    <message>
        <source>Compare two drafts first: a note stands on their words.</source>
        <translation>请先比较两份案文：备注附于案文的文字。</translation>
    </message>
    <message>
        <source>Looking for a new place</source>
        <translation>正在查找新位置</translation>
    </message>
    <message>
        <source>The note has a place in {draft}.</source>
        <translation>该备注在{draft}中有位置。</translation>
    </message>
    <message>
        <source>The note stands on {place} in {draft} now; Undo takes that back.</source>
        <translation>该备注现位于{draft}的{place}；“撤销”可恢复原状。</translation>
    </message>
    <message>
        <source>What you wrote is not in the dossier yet; it is offered again until you keep it.</source>
        <translation>所写内容尚未存入卷宗；保存之前将再次提示。</translation>
    </message>
    <message>
        <source>Keeping the note</source>
        <translation>正在保存备注</translation>
    </message>
    <message>
        <source>What was begun cannot be read any more; write the note anew.</source>
        <translation>已开始的内容无法读取；请重新填写备注。</translation>
    </message>
    <message>
        <source>Touches a red line: {notes}</source>
        <translation>触及红线：{notes}</translation>
    </message>
    <message>
        <source>The position in detail</source>
        <translation>立场详情</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>All on this provision</source>
        <translation>本条款的所有立场</translation>
    </message>
    <message>
        <source>Nobody is counted.</source>
        <translation>没有计入任何一方。</translation>
    </message>
    <message numerus="yes">
        <source>%n States</source>
        <translation>
            <numerusform>%n 个国家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n 个集团</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n territories</source>
        <translation>
            <numerusform>%n 个领土</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n 个组织</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names not known</source>
        <translation>
            <numerusform>%n 个不明名称</numerusform>
        </translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>符号含义</translation>
    </message>
    <message>
        <source>through a group</source>
        <translation>通过集团</translation>
    </message>
    <message>
        <source>apart from its own group</source>
        <translation>与所属集团立场不同</translation>
    </message>
    <message>
        <source>{place} (not in this draft)</source>
        <translation>{place}（不在本案文中）</translation>
    </message>
    <message>
        <source>through {groups}</source>
        <translation>通过 {groups}</translation>
    </message>
    <message>
        <source>apart from {groups}</source>
        <translation>与 {groups} 立场不同</translation>
    </message>
    <message>
        <source>given up, or said anew later</source>
        <translation>已放弃，或其后另有表态</translation>
    </message>
    <message>
        <source>Positions: provisions by actors</source>
        <translation>立场：条款与各方</translation>
    </message>
    <message>
        <source>Enter a position by hand</source>
        <translation>人工录入立场</translation>
    </message>
    <message>
        <source>Meeting, statement or paper</source>
        <translation>会议、发言或文件</translation>
    </message>
    <message>
        <source>Page or paragraph</source>
        <translation>页码或段落</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>何方(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Stance</source>
        <translation>立场(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Provision</source>
        <translation>条款(&amp;P)</translation>
    </message>
    <message>
        <source>Said or written &amp;in</source>
        <translation>出处(&amp;I)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>页码(&amp;G)</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>日期(&amp;T)</translation>
    </message>
    <message>
        <source>Whose position is it?</source>
        <translation>何方的立场？</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Enter a proposal by hand</source>
        <translation>人工录入提案</translation>
    </message>
    <message>
        <source>Name or symbol of the paper, or the meeting</source>
        <translation>文件名称或文号，或会议名称</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>&amp;Who proposes it</source>
        <translation>提出方(&amp;W)</translation>
    </message>
    <message>
        <source>What is &amp;asked</source>
        <translation>要求内容(&amp;A)</translation>
    </message>
    <message>
        <source>W&amp;ording</source>
        <translation>措辞(&amp;O)</translation>
    </message>
    <message>
        <source>Words &amp;beside it</source>
        <translation>相邻文字(&amp;B)</translation>
    </message>
    <message>
        <source>Ra&amp;tionale</source>
        <translation>理由(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Recorded in</source>
        <translation>记录于(&amp;R)</translation>
    </message>
    <message>
        <source>Speaks to &amp;draft</source>
        <translation>所针对的案文(&amp;D)</translation>
    </message>
    <message>
        <source>a proposal on {place}</source>
        <translation>关于{place}的提案</translation>
    </message>
    <message>
        <source>a proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Words, names or places</source>
        <translation>文字、名称或位置</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Settled or not</source>
        <translation>是否已审定</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>按条</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>按各方</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>尚未审定</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All fates</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>The proposal in detail</source>
        <translation>提案详情</translation>
    </message>
    <message>
        <source>{edit}, stance: {stance}</source>
        <translation>{edit}，立场：{stance}</translation>
    </message>
    <message>
        <source>The block as written</source>
        <translation>整段原文</translation>
    </message>
    <message>
        <source>The words it quotes do not stand in {place} of {draft}.</source>
        <translation>其所引文字不见于{draft}的{place}。</translation>
    </message>
    <message>
        <source>Look for their place…</source>
        <translation>查找其位置…</translation>
    </message>
    <message>
        <source>no proponent</source>
        <translation>无提出方</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>无位置</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>提出方</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>要求内容</translation>
    </message>
    <message>
        <source>Fate in {draft}</source>
        <translation>在 {draft} 中的结果</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>审定</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>settled</comment>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>采纳情况表</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>审核(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Enter by hand…</source>
        <translation>人工录入(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Name the paper…</source>
        <translation>命名文件(&amp;N)…</translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation>导出列表(&amp;X)…</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Following what was asked …</source>
        <translation>正在追踪各项要求……</translation>
    </message>
    <message>
        <source>Drafts are compared, and all proposals looked for in them.</source>
        <translation>正在比较案文，并在其中查找所有提案。</translation>
    </message>
    <message>
        <source>The proposals could not be read.</source>
        <translation>未能读取提案。</translation>
    </message>
    <message>
        <source>The proposals were not followed to their end.</source>
        <translation>提案追踪未完成。</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown}／{all}</translation>
    </message>
    <message>
        <source>{count} asks are hidden by the filter.</source>
        <translation>筛选隐藏了 {count} 项要求。</translation>
    </message>
    <message>
        <source>Open one to see who proposed what, and what became of it.</source>
        <translation>打开卷宗可查看何方提出何种提案及其结果。</translation>
    </message>
    <message>
        <source>Add a compilation, a table or a submission, or enter what was heard in the room by hand.</source>
        <translation>请添加汇编、表格或提交的文件，或人工录入会场上听到的提案。</translation>
    </message>
    <message>
        <source>No proposal is in this dossier yet.</source>
        <translation>本卷宗尚无提案。</translation>
    </message>
    <message>
        <source>Name the paper</source>
        <translation>命名文件</translation>
    </message>
    <message>
        <source>Short title of {paper}, for evidence and pages; empty for its own name:</source>
        <translation>{paper} 的简称，用于依据和页面；留空则用其本名：</translation>
    </message>
    <message>
        <source>name of a paper</source>
        <translation>文件名称</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message numerus="yes">
        <source>%n asks are written to {file}.</source>
        <translation>
            <numerusform>%n 项要求已写入 {file}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm (Space)</source>
        <translation>确认 (Space)</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>否定 (R)</translation>
    </message>
    <message>
        <source>Actors (A)</source>
        <translation>各方 (A)</translation>
    </message>
    <message>
        <source>Put right (E)</source>
        <translation>更正 (E)</translation>
    </message>
    <message>
        <source>Next doubtful (N)</source>
        <translation>下一存疑 (N)</translation>
    </message>
    <message>
        <source>Confirm all without a doubt (Shift+Space)</source>
        <translation>确认所有无疑问的(Shift+空格)</translation>
    </message>
    <message>
        <source>Statements (P)</source>
        <translation>发言 (P)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>There is no proposal in this dossier yet; add a paper with proposals first (Ctrl+Shift+D).</source>
        <translation>本卷宗尚无提案；请先添加提案文件 (Ctrl+Shift+D)。</translation>
    </message>
    <message>
        <source>nothing without a doubt is left</source>
        <translation>已没有无疑问而未处理的</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals without a doubt</source>
        <translation>
            <numerusform>%n 项无疑问的提案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed; Ctrl+Z takes them back</source>
        <translation>
            <numerusform>已确认 %n 项；Ctrl+Z 可撤销</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing doubtful is left</source>
        <translation>已无存疑之处</translation>
    </message>
    <message>
        <source>what was said of the proposal on {place}</source>
        <translation>对关于{place}的提案的认定</translation>
    </message>
    <message>
        <source>Settled by somebody else</source>
        <translation>已由他人处理</translation>
    </message>
    <message>
        <source>&amp;Put mine in its place</source>
        <translation>以我的取代(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leave theirs</source>
        <translation>保留他人的(&amp;L)</translation>
    </message>
    <message>
        <source>{settled} of {proposals} settled</source>
        <translation>{proposals} 项提案中已审定 {settled} 项</translation>
    </message>
    <message>
        <source>nothing is left in this list: choose “All proposals”</source>
        <translation>此列表已无内容：请选择“所有提案”</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n 项存疑</numerusform>
        </translation>
    </message>
    <message>
        <source>Put right what was read</source>
        <translation>更正读取结果</translation>
    </message>
    <message>
        <source>Ask {number} of {asks}</source>
        <translation>第 {number} 项要求，共 {asks} 项</translation>
    </message>
    <message>
        <source>A new ask</source>
        <translation>新要求</translation>
    </message>
    <message>
        <source>&amp;What is asked</source>
        <translation>要求内容(&amp;W)</translation>
    </message>
    <message>
        <source>The whole block</source>
        <translation>整段原文</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>身份(&amp;R)</translation>
    </message>
    <message>
        <source>What the ask wants</source>
        <translation>要求内容</translation>
    </message>
    <message>
        <source>Back to the drafts (Esc)</source>
        <translation>返回案文 (Esc)</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>所有提案</translation>
    </message>
    <message>
        <source>Doubtful only</source>
        <translation>仅列存疑者</translation>
    </message>
    <message>
        <source>Which proposals are listed</source>
        <translation>列出哪些提案</translation>
    </message>
    <message>
        <source>← → another ask</source>
        <translation>← → 其他要求</translation>
    </message>
    <message>
        <source>&lt;b&gt;Del&lt;/b&gt; nothing is asked there</source>
        <translation>&lt;b&gt;Del&lt;/b&gt; 该处无要求</translation>
    </message>
    <message>
        <source>&lt;b&gt;+&lt;/b&gt; one more ask</source>
        <translation>&lt;b&gt;+&lt;/b&gt; 增加一项要求</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ctrl+Shift+Z&lt;/b&gt; redo</source>
        <translation>&lt;b&gt;Ctrl+Shift+Z&lt;/b&gt; 重做</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Proposals to be settled</source>
        <translation>待审定的提案</translation>
    </message>
    <message>
        <source>The proposal as written</source>
        <translation>提案原文</translation>
    </message>
    <message>
        <source>The passage of the paper is shown here.</source>
        <translation>文件中的相关段落显示于此。</translation>
    </message>
    <message>
        <source>The proposal as it was read</source>
        <translation>提案读取结果</translation>
    </message>
    <message>
        <source>written: {name}</source>
        <translation>原文写作：{name}</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>没有要求。</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>spoken by</source>
        <translation>代言方</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a provision</comment>
        <translation>关于</translation>
    </message>
    <message>
        <source>speaks to</source>
        <translation>所针对的案文</translation>
    </message>
    <message>
        <source>the draft before it (the paper names none)</source>
        <translation>前一案文（文件未注明）</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a paper</comment>
        <translation>来自</translation>
    </message>
    <message>
        <source>at: {words}</source>
        <translation>位于：{words}</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>现有文字</translation>
    </message>
    <message>
        <source>Proposals as a whole</source>
        <translation>提案总体情况</translation>
    </message>
    <message>
        <source>{taken} taken, {partly} in part</source>
        <translation>采纳 {taken} 项，部分采纳 {partly} 项</translation>
    </message>
    <message>
        <source>Scorecards: actors by fates</source>
        <translation>采纳情况表：各方与结果</translation>
    </message>
    <message>
        <source>Life of a provision</source>
        <translation>条款沿革</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Our delegation</source>
        <translation>我方代表团</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded. Press it to read these provisions.</source>
        <translation>已折叠。按此阅读这些条款。</translation>
    </message>
    <message>
        <source>Row {number} of {count}</source>
        <translation>第 {number} 行，共 {count} 行</translation>
    </message>
    <message>
        <source>Change map</source>
        <translation>改动分布图</translation>
    </message>
    <message>
        <source>on red lines</source>
        <translation>触及红线</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>附有备注</translation>
    </message>
    <message>
        <source>No change is shown.</source>
        <translation>未显示任何改动。</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>附备注</translation>
    </message>
    <message numerus="yes">
        <source>and %n more here</source>
        <translation>
            <numerusform>此处另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen: draw over words, or go to a provision, and copy then.</source>
        <translation>未选择内容：请拖选文字或移至某一条款，再行复制。</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n lines.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>No change is chosen: click one, or go to one with F7.</source>
        <translation>未选择改动：请单击一处改动，或按 F7 转到改动。</translation>
    </message>
    <message>
        <source>Summary for a cable</source>
        <translation>电报用摘要</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <source>What changed, in plain sentences</source>
        <translation>以简明语句说明改动</translation>
    </message>
    <message>
        <source>Weights are those of the two drafts alone: red lines and asks of ours are not told of.</source>
        <translation>此处的权重只依据两份案文：不涉及我方的红线和要求。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>{address} of {draft} is to be joined: click its counterpart in {other}, or Enter on its row.</source>
        <translation>将配对 {draft} 的 {address}：请在 {other} 中单击其对应条款，或在该行按 Enter。</translation>
    </message>
    <message>
        <source>Do not join (Esc)</source>
        <translation>取消配对 (Esc)</translation>
    </message>
    <message>
        <source>{older} → {newer}</source>
        <comment>two drafts in one column</comment>
        <translation>{older} → {newer}</translation>
    </message>
    <message>
        <source>No move is in sight here: there is no other end to go to.</source>
        <translation>此处没有移动：没有可转到的另一端。</translation>
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
        <translation>{move}：由 {left} 移至 {reached}</translation>
    </message>
    <message>
        <source>{address}, {draft}:</source>
        <comment>before the copied words of a provision</comment>
        <translation>{address}，{draft}：</translation>
    </message>
    <message>
        <source>{place} ({drafts}): {change}</source>
        <comment>a change as one copied line</comment>
        <translation>{place}（{drafts}）：{change}</translation>
    </message>
    <message>
        <source>who asked is not known yet</source>
        <translation>尚不知是谁提出的</translation>
    </message>
    <message>
        <source>asked for the contrary: {names}</source>
        <translation>要求相反者：{names}</translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <translation>在案文中查找</translation>
    </message>
    <message>
        <source>How many places were found</source>
        <translation>找到的处数</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>switch: whole words only</comment>
        <translation>全字</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>仅匹配全字</translation>
    </message>
    <message>
        <source>In which draft</source>
        <translation>在哪份案文中</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Both drafts</source>
        <translation>两份案文</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <comment>found</comment>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>places found</comment>
        <translation>第 {number} 处，共 {count} 处</translation>
    </message>
    <message>
        <source>Article 12 bis(2)(a), annex II, or words of a heading</source>
        <translation>第12条之二(2)(a)、附件二，或标题文字</translation>
    </message>
    <message>
        <source>Go to a provision</source>
        <translation>转到条款</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Enter goes there · ↑ ↓ choose · old and new numbers both lead there</source>
        <translation>按 Enter 转到该处 · ↑ ↓ 选择 · 新旧编号均可使用</translation>
    </message>
    <message>
        <source>No provision of these two drafts has this number or heading.</source>
        <translation>这两份案文中没有此编号或标题的条款。</translation>
    </message>
    <message>
        <source>Type the number of a provision as you would say it; the number of either draft will do.</source>
        <translation>按通常说法键入条款编号；任一案文的编号均可。</translation>
    </message>
    <message>
        <source>{new} (was {old})</source>
        <comment>addresses of a provision</comment>
        <translation>{new}（原 {old}）</translation>
    </message>
    <message>
        <source>{new} (new)</source>
        <comment>address of a provision</comment>
        <translation>{new}（新增）</translation>
    </message>
    <message>
        <source>{old} (only in the older draft)</source>
        <comment>address of a provision</comment>
        <translation>{old}（仅见于旧案文）</translation>
    </message>
    <message numerus="yes">
        <source>%n provisions, {count} of them only renumbered</source>
        <translation>
            <numerusform>%n 个条款，其中 {count} 个仅重新编号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisions unchanged</source>
        <translation>
            <numerusform>%n 个条款未变</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}: {first} – {last}</source>
        <comment>a fold: how many provisions, from the first to the last</comment>
        <translation>{said}：{first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>Fold these %n provisions again</source>
        <translation>
            <numerusform>重新折叠这 %n 个条款</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is {status}.</source>
        <translation>此段案文状态：{status}。</translation>
    </message>
    <message>
        <source>It was agreed in the older draft, and its words or brackets are others now.</source>
        <translation>在旧案文中已商定，其文字或方括号现已改动。</translation>
    </message>
    <message>
        <source>It was agreed in the older draft, and is no longer said to be.</source>
        <translation>在旧案文中已商定，现不再列为商定。</translation>
    </message>
    <message>
        <source>It was agreed in the older draft; the newer one says nothing of what is agreed.</source>
        <translation>在旧案文中已商定；新案文未说明商定之处。</translation>
    </message>
    <message>
        <source>to {place}</source>
        <comment>where a provision moved</comment>
        <translation>移至 {place}</translation>
    </message>
    <message>
        <source>from {place}</source>
        <comment>from where a provision moved</comment>
        <translation>移自 {place}</translation>
    </message>
    <message>
        <source>(was {number})</source>
        <comment>the number of a provision in the older draft</comment>
        <translation>（原 {number}）</translation>
    </message>
    <message>
        <source>compare {place}</source>
        <translation>对照 {place}</translation>
    </message>
    <message>
        <source>Go to the other end of the move: {place}</source>
        <translation>转到移动的另一端：{place}</translation>
    </message>
    <message>
        <source>{name}: asked for the contrary, {link}</source>
        <translation>{name}：要求相反，{link}</translation>
    </message>
    <message>
        <source>{name}: {link}</source>
        <comment>actor and link</comment>
        <translation>{name}：{link}</translation>
    </message>
    <message>
        <source>Copy with address</source>
        <translation>复制并注明位置</translation>
    </message>
    <message>
        <source>Copy the words alone</source>
        <translation>仅复制文字</translation>
    </message>
    <message>
        <source>Find these words</source>
        <translation>查找这些文字</translation>
    </message>
    <message>
        <source>Note on these words…</source>
        <translation>为这些文字添加备注…</translation>
    </message>
    <message>
        <source>Note on this provision…</source>
        <translation>为此条款添加备注…</translation>
    </message>
    <message>
        <source>Life of {address}…</source>
        <translation>{address} 的沿革…</translation>
    </message>
    <message>
        <source>Sources of {address}…</source>
        <translation>{address} 的来源…</translation>
    </message>
    <message>
        <source>Show the page in which it was recognised…</source>
        <translation>显示识别所依据的页面…</translation>
    </message>
    <message>
        <source>Go to the other end of the move</source>
        <translation>转到移动的另一端</translation>
    </message>
    <message>
        <source>Join {address} of {draft} with…</source>
        <translation>将 {draft} 的 {address} 配对…</translation>
    </message>
    <message>
        <source>Join {address} with {other}</source>
        <translation>将 {address} 与 {other} 配对</translation>
    </message>
    <message>
        <source>Do not join {address}</source>
        <translation>取消 {address} 的配对</translation>
    </message>
    <message>
        <source>Take apart what was joined by hand</source>
        <translation>解除人工配对</translation>
    </message>
    <message>
        <source>Show these provisions</source>
        <translation>显示这些条款</translation>
    </message>
    <message>
        <source>Fold these provisions again</source>
        <translation>重新折叠这些条款</translation>
    </message>
    <message>
        <source>Open all folds</source>
        <translation>展开所有折叠</translation>
    </message>
    <message>
        <source>Fold everything again</source>
        <translation>全部重新折叠</translation>
    </message>
    <message>
        <source>More context around changes</source>
        <translation>多显示改动前后文</translation>
    </message>
    <message>
        <source>Less context around changes</source>
        <translation>少显示改动前后文</translation>
    </message>
    <message>
        <source>Moved from here to {place} ({move}).</source>
        <translation>由此处移至 {place}（{move}）。</translation>
    </message>
    <message>
        <source>Moved here from {place} ({move}).</source>
        <translation>由 {place} 移至此处（{move}）。</translation>
    </message>
    <message>
        <source>First text, {address}: {words}</source>
        <translation>第一份案文，{address}：{words}</translation>
    </message>
    <message>
        <source>Second text, {address}: {words}</source>
        <translation>第二份案文，{address}：{words}</translation>
    </message>
    <message>
        <source>The first text has no such provision.</source>
        <translation>第一份案文没有此条款。</translation>
    </message>
    <message>
        <source>The second text has no such provision.</source>
        <translation>第二份案文没有此条款。</translation>
    </message>
    <message>
        <source>{new}, was {old}</source>
        <translation>{new}，原为 {old}</translation>
    </message>
    <message>
        <source>Change {number}</source>
        <translation>改动 {number}</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提出方</translation>
    </message>
    <message>
        <source>New provision.</source>
        <translation>新增条款。</translation>
    </message>
    <message>
        <source>Provision deleted.</source>
        <translation>条款已删除。</translation>
    </message>
    <message>
        <source>Renumbered only.</source>
        <translation>仅重新编号。</translation>
    </message>
    <message>
        <source>Unchanged.</source>
        <translation>未变。</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>lamp|lamps</source>
        <comment>a word and the same word changed, as an example</comment>
        <translation>灯火|灯光</translation>
    </message>
    <message>
        <source>replaced: the old words stand before the new ones</source>
        <translation>替换：旧词在新词之前</translation>
    </message>
    <message>
        <source>one word became another: stronger letters are those that differ</source>
        <translation>一词变为另一词：加重的字为不同之处</translation>
    </message>
    <message>
        <source>bracket removed</source>
        <translation>取消方括号</translation>
    </message>
    <message>
        <source>moved: it stands here now, and the letter leads to the other place</source>
        <translation>移动：现位于此处，字母通向另一处</translation>
    </message>
    <message>
        <source>moved: it stood here</source>
        <translation>移动：原位于此处</translation>
    </message>
    <message>
        <source>with a slash: asked for the contrary</source>
        <translation>带斜线：要求相反</translation>
    </message>
    <message>
        <source>asked for the same words at another place</source>
        <translation>在另一处要求相同的措辞</translation>
    </message>
    <message>
        <source>agreed text</source>
        <translation>已商定案文</translation>
    </message>
    <message>
        <source>recognised in a picture, and doubtful</source>
        <translation>由图像识别，存疑</translation>
    </message>
    <message>
        <source>joined by a person</source>
        <translation>由人关联</translation>
    </message>
    <message>
        <source>stands verbatim in an instrument of the shelf</source>
        <translation>与参考文书逐字相同</translation>
    </message>
    <message>
        <source>comes from an instrument of the shelf, with departures</source>
        <translation>来自参考文书，有差异</translation>
    </message>
    <message>
        <source>a change leads toward a source</source>
        <translation>变动趋近来源</translation>
    </message>
    <message>
        <source>a change leads away from a source</source>
        <translation>变动偏离来源</translation>
    </message>
    <message>
        <source>editorial, deleted</source>
        <translation>编辑性，删除</translation>
    </message>
    <message>
        <source>status taken out</source>
        <translation>取消状态</translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>一个字母</translation>
    </message>
    <message>
        <source>status set</source>
        <translation>加注状态</translation>
    </message>
    <message>
        <source>Divided here.</source>
        <translation>在此拆分。</translation>
    </message>
    <message>
        <source>Joined here.</source>
        <translation>在此合并。</translation>
    </message>
    <message>
        <source>The two drafts side by side</source>
        <translation>两份案文并列</translation>
    </message>
    <message>
        <source>The two drafts in one column</source>
        <translation>两份案文单栏显示</translation>
    </message>
    <message>
        <source>In one column there is nothing to scroll apart.</source>
        <translation>单栏显示时无法分别滚动。</translation>
    </message>
    <message>
        <source>The panes scroll each on their own: wheel over one, or ← → and the keys, move it alone.</source>
        <translation>各栏分别滚动：在一栏上滚动滚轮，或用 ← → 等按键，只移动该栏。</translation>
    </message>
    <message>
        <source>Lock again (F8)</source>
        <translation>恢复同步 (F8)</translation>
    </message>
    <message>
        <source>One column: the window is too narrow for two.</source>
        <translation>单栏：窗口太窄，放不下两栏。</translation>
    </message>
    <message>
        <source>Two columns all the same (F9)</source>
        <translation>仍用双栏 (F9)</translation>
    </message>
    <message>
        <source>This provision did not move.</source>
        <translation>此条款未移动。</translation>
    </message>
    <message>
        <source>Older words: {story}</source>
        <translation>旧文字：{story}</translation>
    </message>
    <message>
        <source>Newer words: {story}</source>
        <translation>新文字：{story}</translation>
    </message>
    <message numerus="yes">
        <source>%n other lives</source>
        <translation>
            <numerusform>%n 种其他沿革</numerusform>
        </translation>
    </message>
    <message>
        <source>in the text since {draft}</source>
        <translation>自 {draft} 起见于案文</translation>
    </message>
    <message>
        <source>entered in {draft}</source>
        <translation>加入于 {draft}</translation>
    </message>
    <message>
        <source>left in {draft}</source>
        <translation>删去于 {draft}</translation>
    </message>
    <message>
        <source>came back in {draft}</source>
        <translation>恢复于 {draft}</translation>
    </message>
    <message>
        <source>a working draft from “{source}”</source>
        <translation>来自“{source}”的工作案文</translation>
    </message>
    <message>
        <source>a working draft</source>
        <translation>工作案文</translation>
    </message>
    <message>
        <source>Both drafts in one column, as a drafter marks them (F9)</source>
        <translation>两份案文合为一栏，按起草人的标记方式显示 (F9)</translation>
    </message>
    <message>
        <source>Scroll apart</source>
        <translation>分别滚动</translation>
    </message>
    <message>
        <source>Each pane scrolls alone (F8); F8 again aligns them on what is read</source>
        <translation>各栏分别滚动 (F8)；再按 F8 按当前所读位置对齐</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Fold what did not change, or only follows a renumbering</source>
        <translation>折叠未变或仅相应重新编号的内容</translation>
    </message>
    <message>
        <source>Unchanged provisions that stand unfolded around each change (+ and − in the texts)</source>
        <translation>每处改动前后展开显示的未变条款（在案文中按 + 和 −）</translation>
    </message>
    <message>
        <source>Context around changes</source>
        <translation>改动前后文</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>前后文</translation>
    </message>
    <message>
        <source>Find words in both drafts (Ctrl+F)</source>
        <translation>在两份案文中查找文字 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go to a provision by its old or new number (Ctrl+G)</source>
        <translation>按新旧编号转到条款 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>分栏 ▾</translation>
    </message>
    <message>
        <source>How the texts are set: columns, folds, context</source>
        <translation>案文的排布：分栏、折叠、上下文</translation>
    </message>
    <message>
        <source>“{older}” and “{newer}” are in different languages, so that no changes between them can be counted or printed; choose two drafts in one language.</source>
        <translation>“{older}”与“{newer}”语文不同，无法统计或打印两者之间的改动；请选择同一语文的两个案文。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes chosen by hand</source>
        <translation>
            <numerusform>手工选择的 %n 处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (locked)</source>
        <translation>{title}（已锁定）</translation>
    </message>
    <message>
        <source>{number} {what}</source>
        <comment>how many of a sort</comment>
        <translation>{what}：{number}</translation>
    </message>
    <message>
        <source>{share}%</source>
        <comment>a part of a hundred</comment>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>pages {numbers}</source>
        <translation>第{numbers}页</translation>
    </message>
    <message>
        <source>&amp;Look for them</source>
        <translation>查找名称(&amp;L)</translation>
    </message>
    <message>
        <source>Before it is stored: what was recognised</source>
        <translation>保存之前：识别结果</translation>
    </message>
    <message>
        <source>Page &amp;beside the text</source>
        <translation>在文本旁显示页面(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Store as recognised</source>
        <translation>按识别结果保存</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Doubts; Return leads to the paragraph</source>
        <translation>疑问；按回车转到该段</translation>
    </message>
    <message>
        <source>Good to &amp;know</source>
        <translation>须知(&amp;K)</translation>
    </message>
    <message>
        <source>Add “{name}” as an actor</source>
        <translation>将“{name}”添加为行为方</translation>
    </message>
    <message>
        <source>It is …</source>
        <comment>somebody who is known</comment>
        <translation>这是……</translation>
    </message>
    <message>
        <source>“{name}” is somebody who is known …</source>
        <translation>“{name}”是已知的行为方……</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>文件密码</translation>
    </message>
    <message>
        <source>The page of the file on which the text at hand stands (F8)</source>
        <translation>所选文本在文件中所在的页面（F8）</translation>
    </message>
    <message>
        <source>This paragraph &amp;is</source>
        <translation>该段是(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Doubts first, then what is good to know</source>
        <translation>先列疑问，再列须知(&amp;D)</translation>
    </message>
    <message>
        <source>The &amp;text as recognised</source>
        <translation>识别出的文本(&amp;T)</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>按识别结果</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;how %n pages as pictures…</source>
        <translation>
            <numerusform>以图像显示 %n 页(&amp;H)…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to put right</source>
        <translation>无需更正</translation>
    </message>
    <message>
        <source>{file} is in the dossier already, as “{draft}”. It is not stored again.</source>
        <translation>{file} 已在卷宗中，为“{draft}”。不再保存。</translation>
    </message>
    <message>
        <source>{file} is the very same file as {other}. It is stored once.</source>
        <translation>{file} 与 {other} 是同一文件。只保存一次。</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n doubts. Nothing is stored yet.</source>
        <translation>
            <numerusform>{file}：%n 个疑问。尚未保存任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: no doubts. Nothing is stored yet.</source>
        <translation>{file}：没有疑问。尚未保存任何内容。</translation>
    </message>
    <message>
        <source>Store {good} of {all} files</source>
        <translation>保存 {all} 个文件中的 {good} 个</translation>
    </message>
    <message>
        <source>being read …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>已存在</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts</source>
        <translation>
            <numerusform>%n 个疑问</numerusform>
        </translation>
    </message>
    <message>
        <source>no doubts</source>
        <translation>没有疑问</translation>
    </message>
    <message>
        <source>as the last</source>
        <comment>place of a draft</comment>
        <translation>作为最后一份</translation>
    </message>
    <message>
        <source>as the first</source>
        <comment>place of a draft</comment>
        <translation>作为第一份</translation>
    </message>
    <message>
        <source>nothing: it is a new draft</source>
        <translation>无：这是新草案</translation>
    </message>
    <message>
        <source>after {draft}</source>
        <comment>place of a draft</comment>
        <translation>在 {draft} 之后</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Notation</source>
        <translation>标注法(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <translation>文号(&amp;S)</translation>
    </message>
    <message>
        <source>Dat&amp;e</source>
        <translation>日期(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;places</source>
        <translation>替换(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>位置(&amp;L)</translation>
    </message>
    <message>
        <source>Why this notation</source>
        <translation>为何用此标注法</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>What becomes of what was added</source>
        <translation>所添加内容的去向</translation>
    </message>
    <message>
        <source>“{draft}” has the same symbol or file name. Say above if this file replaces it; else both are kept.</source>
        <translation>“{draft}”的文号或文件名相同。如本文件替换它，请在上方说明；否则两者都保留。</translation>
    </message>
    <message>
        <source>Still stands: {what}.</source>
        <translation>仍然有效：{what}。</translation>
    </message>
    <message>
        <source>Does not stand in the new text, and stands nowhere until its words come back:</source>
        <translation>在新文本中不再有着落，其词句恢复之前无处安放：</translation>
    </message>
    <message>
        <source>Its words stand word for word in {place}: look there, and confirm the change anew if it is so.</source>
        <translation>其文字逐字见于{place}：请查看该处，如属实，请重新确认该修改。</translation>
    </message>
    <message>
        <source>It stands on an address alone: without words no place can be offered for it.</source>
        <translation>它只依附于一个条款编号：没有文字，无法为其提供位置。</translation>
    </message>
    <message>
        <source>Nothing was added to “{draft}” yet.</source>
        <translation>尚未对“{draft}”添加任何内容。</translation>
    </message>
    <message>
        <source>Is it the right one? The file has more of the words of “{other}” than of “{draft}” ({share} %).</source>
        <translation>选对了吗？该文件与“{other}”相同的文字多于与“{draft}”相同的文字（{share}%）。</translation>
    </message>
    <message>
        <source>Is it the right one? Only {share} % of the provisions of “{draft}” stand in the file as they are.</source>
        <translation>选对了吗？“{draft}”的条款仅有{share}%原样载于该文件。</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>open</source>
        <comment>fold</comment>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>fold</comment>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Return opens and closes it</source>
        <translation>按 Enter 展开或折叠</translation>
    </message>
    <message>
        <source>{kind} (said by hand)</source>
        <translation>{kind}（手动指定）</translation>
    </message>
    <message>
        <source>inserted: {words}</source>
        <translation>插入：{words}</translation>
    </message>
    <message>
        <source>deleted: {words}</source>
        <translation>删除：{words}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the cover left out</source>
        <translation>
            <numerusform>略去封面 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs left out</source>
        <translation>
            <numerusform>略去 %n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraphs as they were recognised</source>
        <translation>识别出的各段</translation>
    </message>
    <message>
        <source>title</source>
        <comment>paragraph</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>preamble</source>
        <comment>paragraph</comment>
        <translation>序言</translation>
    </message>
    <message>
        <source>preambular paragraph</source>
        <comment>paragraph</comment>
        <translation>序言段</translation>
    </message>
    <message>
        <source>part</source>
        <comment>paragraph</comment>
        <translation>部分</translation>
    </message>
    <message>
        <source>chapter</source>
        <comment>paragraph</comment>
        <translation>章</translation>
    </message>
    <message>
        <source>section</source>
        <comment>paragraph</comment>
        <translation>节</translation>
    </message>
    <message>
        <source>article</source>
        <comment>paragraph</comment>
        <translation>条</translation>
    </message>
    <message>
        <source>paragraph</source>
        <comment>paragraph</comment>
        <translation>款</translation>
    </message>
    <message>
        <source>subparagraph</source>
        <comment>paragraph</comment>
        <translation>项</translation>
    </message>
    <message>
        <source>chapeau</source>
        <comment>paragraph</comment>
        <translation>起首部分</translation>
    </message>
    <message>
        <source>option</source>
        <comment>paragraph</comment>
        <translation>备选案文</translation>
    </message>
    <message>
        <source>annex</source>
        <comment>paragraph</comment>
        <translation>附件</translation>
    </message>
    <message>
        <source>footnote</source>
        <comment>paragraph</comment>
        <translation>脚注</translation>
    </message>
    <message>
        <source>testimonium</source>
        <comment>paragraph</comment>
        <translation>结尾语</translation>
    </message>
    <message>
        <source>table</source>
        <comment>paragraph</comment>
        <translation>表格</translation>
    </message>
    <message>
        <source>row of a table</source>
        <comment>paragraph</comment>
        <translation>表格行</translation>
    </message>
    <message>
        <source>cell of a table</source>
        <comment>paragraph</comment>
        <translation>单元格</translation>
    </message>
    <message>
        <source>text without a number</source>
        <comment>paragraph</comment>
        <translation>无编号文字</translation>
    </message>
    <message>
        <source>heading</source>
        <comment>paragraph</comment>
        <translation>小标题</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>paragraph</comment>
        <translation>略去</translation>
    </message>
    <message>
        <source>part of the text</source>
        <comment>paragraph</comment>
        <translation>正文</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subparagraphs</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs without a number</source>
        <translation>
            <numerusform>%n 个无编号段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annexes</source>
        <translation>
            <numerusform>%n 个附件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names in tags</source>
        <translation>
            <numerusform>%n 处署名标注</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the last text</source>
        <translation>不在最后案文中</translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes</source>
        <translation>
            <numerusform>%n 个脚注</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts and articles of the book</source>
        <translation>本书的部分和条款</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n 个表格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked changes</source>
        <translation>
            <numerusform>%n 处修订</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>供参考</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisions joined by hand</source>
        <translation>
            <numerusform>%n 处手动连接的条款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words on who asked</source>
        <translation>
            <numerusform>%n 条关于由谁提出的确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions</source>
        <translation>
            <numerusform>%n 个立场</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the page of the newer draft</source>
        <translation>显示较新案文的页面</translation>
    </message>
    <message>
        <source>Show the page of the older draft</source>
        <translation>显示较旧案文的页面</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>显示页面</translation>
    </message>
    <message>
        <source>What the import of a draft reports</source>
        <translation>案文导入报告的内容</translation>
    </message>
    <message>
        <source>What the import reports; Return shows the page where its picture is kept</source>
        <translation>导入报告；按回车键显示已保存图像的页面</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts.</source>
        <translation>
            <numerusform>%n 个疑问。</numerusform>
        </translation>
    </message>
    <message>
        <source>No doubts.</source>
        <translation>没有疑问。</translation>
    </message>
    <message>
        <source>Nothing was reported.</source>
        <translation>没有报告任何内容。</translation>
    </message>
    <message>
        <source>&amp;Warn of it again</source>
        <translation>再次警告(&amp;W)</translation>
    </message>
    <message>
        <source>I have &amp;looked at it</source>
        <translation>我已核对(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n pages as pictures…</source>
        <translation>
            <numerusform>以图像显示 %n 页(&amp;S)…</numerusform>
        </translation>
    </message>
    <message>
        <source>A person looked at how it was read on {day}.</source>
        <translation>已于{day}核对其读取情况。</translation>
    </message>
    <message>
        <source>{who} looked at how it was read on {day}.</source>
        <translation>{who}已于{day}核对其读取情况。</translation>
    </message>
    <message>
        <source>Open a dossier with a draft first: there is no report to show.</source>
        <translation>请先打开含有案文的卷宗：没有可显示的报告。</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>页面图像</translation>
    </message>
    <message>
        <source>Pages of {draft} as pictures</source>
        <translation>{draft} 的页面图像</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>上一页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>适合宽度(&amp;W)</translation>
    </message>
    <message>
        <source>Next &amp;doubtful word</source>
        <translation>下一个存疑的词(&amp;D)</translation>
    </message>
    <message>
        <source>The wo&amp;rds as recognised</source>
        <translation>识别出的文字(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are doubtful, with a wave below them.</source>
        <translation>
            <numerusform>其中 %n 个存疑，下有波浪线。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words.</source>
        <translation>
            <numerusform>%n 个词。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is doubtful.</source>
        <translation>没有存疑的词。</translation>
    </message>
    <message>
        <source>The picture of this page is no longer kept.</source>
        <translation>此页的图像已不再保存。</translation>
    </message>
    <message>
        <source>Nothing that stands on this page is in the draft: read it here, or get the file otherwise.</source>
        <translation>此页的内容均未收入案文：请在此阅读，或另行获取该文件。</translation>
    </message>
    <message>
        <source>The words of this page in the draft were recognised in this picture: compare them.</source>
        <translation>案文中此页的文字识别自此图像：请加以核对。</translation>
    </message>
    <message>
        <source>No words were found on this page: see whether it has any.</source>
        <translation>此页未发现文字：请查看是否有文字。</translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation>可信度 {share}</translation>
    </message>
    <message>
        <source>Words recognised on the page</source>
        <translation>此页识别出的文字</translation>
    </message>
    <message>
        <source>No picture of this page of {draft} is kept; import its file again to keep one.</source>
        <translation>没有保存 {draft} 此页的图像；请重新导入其文件以便保存。</translation>
    </message>
    <message>
        <source>not in the draft</source>
        <translation>未收入案文</translation>
    </message>
    <message>
        <source>recognised in the picture</source>
        <translation>从图像识别</translation>
    </message>
    <message>
        <source>no words found</source>
        <translation>未发现文字</translation>
    </message>
    <message>
        <source>newer draft</source>
        <translation>较新案文</translation>
    </message>
    <message>
        <source>older draft</source>
        <translation>较旧案文</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>Recognised in a picture ({where}); compare it with the page.</source>
        <translation>从图像识别（{where}）；请与页面核对。</translation>
    </message>
    <message>
        <source>Recognised in a picture; compare it with the page.</source>
        <translation>从图像识别；请与页面核对。</translation>
    </message>
    <message>
        <source>{word} ({share} sure)</source>
        <translation>{word}（可信度 {share}）</translation>
    </message>
    <message>
        <source>Doubtful: {words}.</source>
        <translation>存疑：{words}。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>列名的各方</translation>
    </message>
    <message>
        <source>Those who asked</source>
        <translation>提出要求者</translation>
    </message>
    <message>
        <source>Nobody: no actor is named</source>
        <translation>不署名：不列出任何行为方</translation>
    </message>
    <message>
        <source>One name for all</source>
        <translation>统一用一个名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Dates: that of the newer draft</source>
        <translation>日期：较新草案的日期</translation>
    </message>
    <message>
        <source>W&amp;ho is named</source>
        <translation>列名的各方(&amp;H)</translation>
    </message>
    <message>
        <source>The dossier “{name}” is damaged. Its newest sound copy is “{copy}”.</source>
        <translation>卷宗“{name}”已损坏。其最新的完好副本是“{copy}”。</translation>
    </message>
    <message>
        <source>A damaged dossier</source>
        <translation>卷宗已损坏</translation>
    </message>
    <message>
        <source>Put this copy in its place? The damaged file is kept under another name, and the copy stays.</source>
        <translation>是否用此副本替换？损坏的文件将以其他名称保留，副本本身也会保留。</translation>
    </message>
    <message>
        <source>&amp;Go on with the copy</source>
        <translation>用副本继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>保持原样(&amp;L)</translation>
    </message>
    <message>
        <source>Putting the copy in place</source>
        <translation>正在放置副本</translation>
    </message>
    <message numerus="yes">
        <source>%n more things are not as they were stored; “travaux check” names them all.</source>
        <translation>
            <numerusform>另有 %n 项与存入时不一致；“travaux check” 会全部列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the damaged file are not in the copy.</source>
        <translation>
            <numerusform>受损文件中有 %n 项录入不在副本中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of the damaged file can be read; it may have more.</source>
        <translation>受损文件无法完整读取；其中可能还有更多内容。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Merge a colleague&apos;s dossier</source>
        <translation>合并同事的卷宗</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Merging the dossiers</source>
        <translation>正在合并卷宗</translation>
    </message>
    <message>
        <source>Nothing waits to be settled.</source>
        <translation>没有待解决的冲突。</translation>
    </message>
    <message>
        <source>settling: {what}</source>
        <translation>解决：{what}</translation>
    </message>
    <message>
        <source>“{name}” is again as it was before merging; the merged one is “{aside}” now.</source>
        <translation>“{name}”已恢复到合并前的状态；合并后的卷宗现为“{aside}”。</translation>
    </message>
    <message>
        <source>for a partner</source>
        <comment>in the name of a file</comment>
        <translation>供伙伴使用</translation>
    </message>
    <message>
        <source>A copy for a partner</source>
        <translation>供伙伴使用的副本</translation>
    </message>
    <message>
        <source>“{name}” was written. Left out: {what}.</source>
        <translation>已写出“{name}”。未收入：{what}。</translation>
    </message>
    <message>
        <source>“{name}” was written; there was nothing to leave out.</source>
        <translation>已写出“{name}”；没有需要略去的内容。</translation>
    </message>
    <message>
        <source>It is not locked with a passphrase, as the dossier is.</source>
        <translation>它不像该卷宗那样用密码短语锁定。</translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation>正在写出副本</translation>
    </message>
    <message>
        <source>What the two dossiers have otherwise</source>
        <translation>两份卷宗的不同之处</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>There</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Keep &amp;ours</source>
        <translation>保留我方(&amp;O)</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>采用对方(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Back to the copy kept before…</source>
        <translation>恢复先前保存的副本(&amp;B)…</translation>
    </message>
    <message>
        <source>Merged from {name}</source>
        <translation>已从 {name} 合并</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <translation>没有新增内容。</translation>
    </message>
    <message>
        <source>The draft “{theirs}” came in as “{ours}”: another draft has its label.</source>
        <translation>案文“{theirs}”以“{ours}”加入：其标签已被另一案文使用。</translation>
    </message>
    <message>
        <source>Theirs is locked with a passphrase, ours is not: whoever has the file reads what came in.</source>
        <translation>对方的卷宗以密码短语锁定，我方的没有：任何持有该文件的人都能读到新增内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n things are only here, and stay.</source>
        <translation>
            <numerusform>有 %n 项仅在此处，予以保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier as it was before is kept as “{name}”.</source>
        <translation>合并前的卷宗保存为“{name}”。</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Both stay</source>
        <translation>两者均保留</translation>
    </message>
    <message>
        <source>Theirs is newer</source>
        <translation>对方的较新</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Stays out: our papers have somebody else under what it answers</source>
        <translation>未纳入：在我方文件中，其所对应的请求出自他方</translation>
    </message>
    <message>
        <source>Conflicts with a colleague</source>
        <translation>与同事的冲突</translation>
    </message>
    <message>
        <source>Ours holds until you choose. Every choice is stored at once; Ctrl+Z takes it back.</source>
        <translation>在您选择之前以我方为准。每次选择立即保存；Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>The copy has all drafts and what is needed for the same redline. It never has our delegation&apos;s settings, what was there before, who confirmed something, and when something was written.</source>
        <translation>副本含有所有案文以及得出相同对照所需的内容，但绝不含我方代表团的设置、先前的内容、何人确认了什么，以及何时撰写。</translation>
    </message>
    <message>
        <source>&amp;No notes</source>
        <translation>不含备注(&amp;N)</translation>
    </message>
    <message>
        <source>Notes that are not pri&amp;vate</source>
        <translation>非私人备注(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;All notes, private ones too</source>
        <translation>所有备注，含私人备注(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Who wrote them: names and initials</source>
        <translation>撰写人：姓名和缩写(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Proposal papers, and the names that are matched by them</source>
        <translation>提案文件及据其匹配的名称(&amp;P)</translation>
    </message>
    <message>
        <source>Without them only what a text marks, or a person confirmed, has names.</source>
        <translation>如不含这些文件，只有文本标明或由人确认的内容才有名称。</translation>
    </message>
    <message>
        <source>Positions &amp;entered by hand</source>
        <translation>手工录入的立场(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Write the copy…</source>
        <translation>写出副本(&amp;W)…</translation>
    </message>
    <message>
        <source>These are not locked and can be read: {names}.</source>
        <translation>以下文件未锁定，可以被读取：{names}。</translation>
    </message>
    <message>
        <source>“{name}” is locked. Its passphrase opens it.</source>
        <translation>“{name}”已锁定。输入其密码短语即可打开。</translation>
    </message>
    <message>
        <source>A locked dossier</source>
        <translation>已锁定的卷宗</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>正在验证密码短语</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>Lock the dossier with a passphrase</source>
        <translation>用密码短语锁定卷宗</translation>
    </message>
    <message>
        <source>Whoever has the file and not the passphrase reads nothing in it. Nobody can find it out for you: keep it in a safe place. A few words that do not belong together are better than one.</source>
        <translation>只有文件而没有密码短语的人读不到其中任何内容。任何人都无法替您找回它：请妥善保管。几个互不相关的词比一个词更好。</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Locking “{name}”</source>
        <translation>正在锁定“{name}”</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>移除密码短语</translation>
    </message>
    <message>
        <source>Take the passphrase of “{name}” away?</source>
        <translation>要移除“{name}”的密码短语吗？</translation>
    </message>
    <message>
        <source>From then on whoever has the file, or one of its copies, can read it.</source>
        <translation>此后，任何拥有该文件或其副本的人都可以阅读。</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>移除(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave it locked</source>
        <translation>保持锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Taking the passphrase of “{name}” away</source>
        <translation>正在移除“{name}”的密码短语</translation>
    </message>
    <message>
        <source>“{name}” is locked, and its copies with it.</source>
        <translation>“{name}”及其副本均已锁定。</translation>
    </message>
    <message>
        <source>Until they are written over, the old bytes may still lie on the disk.</source>
        <translation>在被覆盖之前，旧数据可能仍留在磁盘上。</translation>
    </message>
    <message>
        <source>Damaged copies were taken away: {names}.</source>
        <translation>已删除损坏的副本：{names}。</translation>
    </message>
    <message>
        <source>“{name}” is not locked any more, nor are its copies.</source>
        <translation>“{name}”及其副本均已解除锁定。</translation>
    </message>
    <message>
        <source>These stayed as they were: {names}.</source>
        <translation>以下文件保持原样：{names}。</translation>
    </message>
    <message>
        <source>The file had other names too (hard links): what lies under them stayed as it was.</source>
        <translation>该文件还有其他名称（硬链接）：那些名称下的内容保持原样。</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>显示输入内容(&amp;S)</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>未被接受的原因</translation>
    </message>
    <message>
        <source>What was typed is tried</source>
        <translation>正在验证所输入的内容</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再次输入(&amp;A)</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>The amendments of the brief</source>
        <translation>简报中的修正</translation>
    </message>
    <message>
        <source>Numbers of the amendments</source>
        <translation>修正编号</translation>
    </message>
    <message>
        <source>Ta&amp;ke those of the filter</source>
        <translation>取筛选结果(&amp;K)</translation>
    </message>
    <message>
        <source>Our notes as our fallback</source>
        <translation>以我方笔记作为退路方案</translation>
    </message>
    <message>
        <source>Private notes and red lines, too</source>
        <translation>也包括私人笔记和红线</translation>
    </message>
    <message>
        <source>&amp;Numbers of the amendments, up to {number}</source>
        <translation>修正编号，最多 {number} 个(&amp;N)</translation>
    </message>
    <message>
        <source>Write the numbers of the amendments that stand in the brief; the list has them.</source>
        <translation>请写出简报中各项修正的编号；编号见清单。</translation>
    </message>
    <message>
        <source>There is no amendment {number}: they are numbered from 1 to {last}.</source>
        <translation>没有编号为 {number} 的修正：编号从 1 到 {last}。</translation>
    </message>
    <message>
        <source>What is chosen is in no amendment: a brief has amendments.</source>
        <translation>所选内容不属于任何修正：简报由修正组成。</translation>
    </message>
    <message numerus="yes">
        <source>Taken out of the brief: it has %n amendments now.</source>
        <translation>
            <numerusform>已从简报中取出：现有 %n 项修正。</numerusform>
        </translation>
    </message>
    <message>
        <source>No more than {number} amendments go into one brief; leave some out.</source>
        <translation>一份简报最多容纳 {number} 项修正；请去掉一些。</translation>
    </message>
    <message numerus="yes">
        <source>The brief has %n amendments now; Ctrl+E makes it.</source>
        <translation>
            <numerusform>简报现有 %n 项修正；按 Ctrl+E 制作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the list of changes first; then the first of them are taken.</source>
        <translation>请先筛选改动清单；然后取其中最前面的几项。</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>各栏</translation>
    </message>
    <message>
        <source>Drafts that have a column</source>
        <translation>设有一栏的案文</translation>
    </message>
    <message>
        <source>Actors whose proposals have a column</source>
        <translation>其提案设有一栏的各方</translation>
    </message>
    <message>
        <source>An empty column for a compromise</source>
        <translation>留给折中案文的空栏</translation>
    </message>
    <message>
        <source>Only this provision</source>
        <translation>仅此条款</translation>
    </message>
    <message>
        <source>A column of sources, from the shelf of the dossier</source>
        <translation>来源一栏（取自卷宗的参考文书）</translation>
    </message>
    <message>
        <source>Dr&amp;afts</source>
        <translation>案文(&amp;A)</translation>
    </message>
    <message>
        <source>Propo&amp;sals of</source>
        <translation>提案方(&amp;S)</translation>
    </message>
    <message>
        <source>Onl&amp;y this provision</source>
        <translation>仅此条款(&amp;Y)</translation>
    </message>
    <message>
        <source>Choose the drafts that are to have a column.</source>
        <translation>请选择设有一栏的案文。</translation>
    </message>
    <message>
        <source>No more than {number} columns can be read on a page; leave some out.</source>
        <translation>一页最多可读 {number} 栏；请去掉一些。</translation>
    </message>
    <message>
        <source>Article 5(2)</source>
        <translation>第5(2)条</translation>
    </message>
    <message>
        <source>Open a dossier on a server</source>
        <translation>打开服务器上的卷宗</translation>
    </message>
    <message>
        <source>The address comes from whoever looks after the server. It holds no password: that is asked for, or kept in the file .pgpass of your home folder. Nothing goes to any other place than this address.</source>
        <translation>地址由服务器管理人员提供。其中不含密码：密码会在需要时询问，或保存在主文件夹的 .pgpass 文件中。除此地址外，不会向任何地方发送内容。</translation>
    </message>
    <message>
        <source>&amp;Make a new dossier of this name</source>
        <translation>以此名称新建卷宗(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>What you type is kept in the memory of Travaux until you close it, and nowhere else.</source>
        <translation>您输入的内容只保存在 Travaux 的内存中，直到将其关闭，不会保存在其他任何地方。</translation>
    </message>
    <message>
        <source>Password of {who}</source>
        <translation>{who} 的密码</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>⚠ {draft}: {doubt}</source>
        <translation>⚠ {draft}：{doubt}</translation>
    </message>
    <message>
        <source>I have looked at {draft}</source>
        <translation>我已核对{draft}</translation>
    </message>
    <message>
        <source>It is not said of this draft any more until it is read anew.</source>
        <translation>在重新读取该草案之前，不再显示此警告。</translation>
    </message>
    <message>
        <source>the look at how {draft} was read</source>
        <translation>对{draft}读取情况的核对</translation>
    </message>
    <message>
        <source>the warning of how {draft} was read</source>
        <translation>关于{draft}读取情况的警告</translation>
    </message>
    <message>
        <source>Amendment {number} of {all}</source>
        <translation>第 {number} 项修正，共 {all} 项</translation>
    </message>
    <message>
        <source>Weight {weight}</source>
        <comment>a letter, and what it means</comment>
        <translation>权重 {weight}</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>因为</translation>
    </message>
    <message>
        <source>The rooms</source>
        <translation>各页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back to where you were (Alt+Left)</source>
        <translation>返回原处 (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>再次前进 (Alt+Right)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>The other rooms</source>
        <translation>其他页面</translation>
    </message>
    <message>
        <source>Put away (Esc)</source>
        <translation>收起 (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>{place} of %n here with this name</source>
        <translation>
            <numerusform>此处该名称共%n处，第{place}处</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other name in this direction.</source>
        <translation>这个方向上没有其他名称。</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>保存(&amp;K)…</translation>
    </message>
    <message>
        <source>Shows how the files were read, before anything is kept</source>
        <translation>在保存任何内容之前显示文件是如何读取的</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts about how this was read: &amp;Look</source>
        <translation>
            <numerusform>读取时有 %n 处疑问：查看(&amp;L)</numerusform>
        </translation>
    </message>
    <message>
        <source>How it was read: &amp;Look</source>
        <translation>读取情况：查看(&amp;L)</translation>
    </message>
    <message>
        <source>The older one is known by its date; Ctrl+Shift+X exchanges the two.</source>
        <translation>较早的一份由日期得知；按 Ctrl+Shift+X 互换。</translation>
    </message>
    <message>
        <source>The older one is known by its symbol; Ctrl+Shift+X exchanges the two.</source>
        <translation>较早的一份由文号得知；按 Ctrl+Shift+X 互换。</translation>
    </message>
    <message>
        <source>The older one is the one that you said; Ctrl+Shift+X exchanges the two again.</source>
        <translation>较早的一份由您指定；按 Ctrl+Shift+X 再次互换。</translation>
    </message>
    <message>
        <source>The first one is taken as the older; Ctrl+Shift+X exchanges the two.</source>
        <translation>以第一份为较早者；按 Ctrl+Shift+X 互换。</translation>
    </message>
    <message>
        <source>Compare two files: choose both</source>
        <translation>比较两个文件：请选择两者</translation>
    </message>
    <message>
        <source>Two files are compared at once; more of them go into a dossier: Ctrl+N, then Ctrl+D.</source>
        <translation>一次只比较两个文件；更多文件请放入卷宗：先按 Ctrl+N，再按 Ctrl+D。</translation>
    </message>
    <message>
        <source>Compare it with</source>
        <translation>与之比较</translation>
    </message>
    <message>
        <source>Comparing {older} with {newer}</source>
        <translation>正在比较 {older} 与 {newer}</translation>
    </message>
    <message>
        <source>These are twice the very same words: there is nothing to compare.</source>
        <translation>两者完全相同：没有可比较之处。</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen together</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl and Shift choose several</source>
        <translation>按 Ctrl 或 Shift 可多选</translation>
    </message>
    <message numerus="yes">
        <source>brief: %n (B)</source>
        <translation>
            <numerusform>简报：%n (B)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was amended here between these two drafts.</source>
        <translation>这两份草案之间此处未作修正。</translation>
    </message>
    <message>
        <source>F7 goes on to the next amendment, Shift+F7 back to the one before.</source>
        <translation>F7 转到下一处修正，Shift+F7 返回上一处。</translation>
    </message>
    <message numerus="yes">
        <source>%n amendments here:</source>
        <translation>
            <numerusform>此处有 %n 处修正：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: they stand in the list</source>
        <translation>
            <numerusform>另有 %n 处：见列表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n amendments of this article</source>
        <translation>
            <numerusform>本条全部 %n 处修正</numerusform>
        </translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>标记的含义</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>案文中</translation>
    </message>
    <message>
        <source>What an amendment weighs</source>
        <translation>修正的权重</translation>
    </message>
    <message>
        <source>Signs in the margin</source>
        <translation>页边符号</translation>
    </message>
    <message>
        <source>The line of time (F5)</source>
        <translation>时间线 (F5)</translation>
    </message>
    <message>
        <source>Each point is a draft; the full one is the newer of the two that are compared, the ring the older.</source>
        <translation>每个点是一份草案；实心点是所比较两份中较新的一份，圆环是较旧的一份。</translation>
    </message>
    <message>
        <source>A broken square is a text that nobody issued.</source>
        <translation>虚线方块是无人正式发布的文本。</translation>
    </message>
    <message>
        <source>The full bar is how many words it has, the hatched one how many brackets are open.</source>
        <translation>实心条表示字数，斜线条表示未决方括号的数目。</translation>
    </message>
    <message>
        <source>All amendments read</source>
        <translation>全部修正已读</translation>
    </message>
    <message>
        <source>{some} of {all} read</source>
        <translation>{all} 项中已读 {some} 项</translation>
    </message>
    <message>
        <source>all A read</source>
        <translation>A 级已全部读完</translation>
    </message>
    <message>
        <source>{some} of {all} A</source>
        <translation>A 级 {all} 项中 {some} 项</translation>
    </message>
    <message>
        <source>Who is “{name}”?</source>
        <translation>“{name}”是谁？</translation>
    </message>
    <message>
        <source>a draft</source>
        <comment>what a file is</comment>
        <translation>草案</translation>
    </message>
    <message>
        <source>a paper with proposals</source>
        <comment>what a file is</comment>
        <translation>载有提案的文件</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>这是</translation>
    </message>
    <message>
        <source>It looks like a paper with &amp;proposals: read it as one</source>
        <translation>似为载有提案的文件：按此读取(&amp;P)</translation>
    </message>
    <message>
        <source>Its passages are headed by names: {names}</source>
        <translation>其段落以名称为题：{names}</translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>停止读取(&amp;R)</translation>
    </message>
    <message>
        <source>How far it is read</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>Says which language it is</source>
        <translation>指明所用语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>供谁使用</translation>
    </message>
    <message>
        <source>For who&amp;m</source>
        <translation>供谁使用(&amp;M)</translation>
    </message>
    <message>
        <source>As I chose below</source>
        <translation>按下方所选</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>一如往常</translation>
    </message>
    <message>
        <source>For my minister: what matters, in short</source>
        <translation>呈部长：要点简述</translation>
    </message>
    <message>
        <source>For the file: all evidence, to be kept</source>
        <translation>存档：全部依据，供保存</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This has no pages to be looked at here. When it is written, it will have this:</source>
        <translation>此项没有可在此查看的页面。写出后将包含：</translation>
    </message>
    <message>
        <source>Got it (Esc)</source>
        <translation>知道了 (Esc)</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>不再提示</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>hints</comment>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>What was open stays as it is until then.</source>
        <translation>在此之前，已打开的内容保持原样。</translation>
    </message>
    <message>
        <source>A new place for a note</source>
        <translation>备注的新位置</translation>
    </message>
    <message>
        <source>&amp;Leave it without a place</source>
        <translation>不指定位置(&amp;L)</translation>
    </message>
    <message>
        <source>{share} % of it is the same</source>
        <translation>{share}%相同</translation>
    </message>
    <message>
        <source>Take this place</source>
        <translation>采用此位置</translation>
    </message>
    <message>
        <source>Show it in the texts</source>
        <translation>在文本中显示</translation>
    </message>
    <message>
        <source>Take this place: {place}</source>
        <translation>采用此位置：{place}</translation>
    </message>
    <message>
        <source>Its words are gone in {draft}. These places there are like them: struck is what was, underlined what stands there now. Nothing is placed unless you take it, and Undo takes it back.</source>
        <translation>其文字在{draft}中已不存在。以下位置与之相似：删除线为原文，下划线为现文。未经您采用，不作任何放置；“撤销”可恢复原状。</translation>
    </message>
    <message>
        <source>Its words are gone in {draft}, and no place there is like them. These places in other drafts are: struck is what was, underlined what stands there. Nothing is placed unless you take it, and Undo takes it back.</source>
        <translation>其文字在{draft}中已不存在，其中也没有与之相似的位置。其他草案中的以下位置与之相似：删除线为原文，下划线为该处文字。未经您采用，不作任何放置；“撤销”可恢复原状。</translation>
    </message>
    <message>
        <source>Its words are too few to be looked for in {draft}: {words}</source>
        <translation>其文字太少，无法在{draft}中查找：{words}</translation>
    </message>
    <message>
        <source>No place in {draft} is like its words and says the same: {words}. Where a negation, a number or a verb such as “shall” differs, no place is offered.</source>
        <translation>{draft}中没有与其文字相似且意思相同的位置：{words}。否定词、数字或“应”一类动词不同之处，不提供位置。</translation>
    </message>
    <message>
        <source>only in the older draft</source>
        <translation>仅在较旧的草案中</translation>
    </message>
    <message>
        <source>the amendments with this name</source>
        <translation>带有此名称的修正</translation>
    </message>
    <message>
        <source>what was proposed under this name</source>
        <translation>以此名称提出的内容</translation>
    </message>
    <message>
        <source>{place} in {draft} is joined with {other} now; Undo takes that back.</source>
        <translation>{draft}的{place}现已与{other}配对；“撤销”可恢复原状。</translation>
    </message>
    <message>
        <source>You joined it with {other}, and it does not stand so in {draft} now. These places there are like it: struck is what was, underlined what stands there now. Nothing is joined unless you take it, and Undo takes it back.</source>
        <translation>您曾将其与{other}配对，而{draft}中已无同样的条款。以下位置与之相似：删除线为原文，下划线为现文。未经您采用，不作任何配对；“撤销”可恢复原状。</translation>
    </message>
    <message>
        <source>A new place for a joined provision</source>
        <translation>已配对条款的新位置</translation>
    </message>
    <message>
        <source>The proposal speaks to {place} in {draft} now; Undo takes that back.</source>
        <translation>该提案现针对{draft}的{place}；“撤销”可恢复原状。</translation>
    </message>
    <message>
        <source>The words it quotes do not stand there. These places in {draft} are like them: struck is what it quotes, underlined what stands there. Nothing is put right unless you take it, and Undo takes it back.</source>
        <translation>其所引文字不在该处。{draft}中以下位置与之相似：删除线为所引文字，下划线为该处文字。未经您采用，不作任何更正；“撤销”可恢复原状。</translation>
    </message>
    <message>
        <source>The place of a quotation</source>
        <translation>引文的位置</translation>
    </message>
    <message>
        <source>Scope: provisions by what they reach</source>
        <translation>适用范围：各条款及其所涵盖的对象</translation>
    </message>
    <message>
        <source>The network of citations</source>
        <translation>引用网络</translation>
    </message>
    <message>
        <source>The scope in words</source>
        <translation>适用范围的文字说明</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>未涵盖。</translation>
    </message>
    <message>
        <source>What it reaches besides</source>
        <translation>此外涵盖的对象</translation>
    </message>
    <message>
        <source>Positions on it</source>
        <translation>对此的立场</translation>
    </message>
    <message>
        <source>No position on what they reach is recorded.</source>
        <translation>没有关于其涵盖对象的立场记录。</translation>
    </message>
    <message>
        <source>Before, in {draft}</source>
        <translation>此前，在{draft}中</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>by which a provision is reached</comment>
        <translation>途径</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>显示改动</translation>
    </message>
    <message>
        <source>For</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>this draft</source>
        <translation>本草案</translation>
    </message>
    <message>
        <source>It does not stand in this draft.</source>
        <translation>本草案中没有该条款。</translation>
    </message>
    <message>
        <source>It reaches nothing.</source>
        <translation>未涵盖任何犯罪。</translation>
    </message>
    <message>
        <source>The same as before.</source>
        <translation>与此前相同。</translation>
    </message>
    <message>
        <source>reached by its own words</source>
        <translation>由条款自身文字涵盖</translation>
    </message>
    <message>
        <source>reached by a citation</source>
        <translation>经由引用涵盖</translation>
    </message>
    <message>
        <source>in brackets or an option</source>
        <translation>在方括号或备选案文中</translation>
    </message>
    <message>
        <source>{place}: {count}, folded</source>
        <translation>{place}：{count}，已折叠</translation>
    </message>
    <message>
        <source>{place}: {count}, unfolded</source>
        <translation>{place}：{count}，已展开</translation>
    </message>
    <message>
        <source>{name}: what reaches it stands first</source>
        <translation>{name}：涵盖该项者在前</translation>
    </message>
    <message>
        <source>Draft of which the scope is told</source>
        <translation>显示其适用范围的草案</translation>
    </message>
    <message>
        <source>S&amp;ince:</source>
        <translation>自(&amp;I)：</translation>
    </message>
    <message>
        <source>Older draft since which the scope moved</source>
        <translation>作为适用范围变化起点的旧草案</translation>
    </message>
    <message>
        <source>&amp;Fold articles</source>
        <translation>折叠条文(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>图示(&amp;P)</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>本草案</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Over all drafts</source>
        <translation>历次草案</translation>
    </message>
    <message>
        <source>Of what the scope is told</source>
        <translation>显示何种适用范围</translation>
    </message>
    <message>
        <source>Reading the scope</source>
        <translation>正在读取适用范围</translation>
    </message>
    <message>
        <source>Citations and phrases are followed to what each provision reaches.</source>
        <translation>沿引用和措辞查明每一条款所涵盖的对象。</translation>
    </message>
    <message>
        <source>Reading the scope …</source>
        <translation>正在读取适用范围……</translation>
    </message>
    <message>
        <source>Reading the scope of all drafts</source>
        <translation>正在读取历次草案的适用范围</translation>
    </message>
    <message>
        <source>Each draft is compared with the next. This is done once.</source>
        <translation>每份草案与下一份进行比较。此项工作只做一次。</translation>
    </message>
    <message>
        <source>Reading the scope of all drafts …</source>
        <translation>正在读取历次草案的适用范围……</translation>
    </message>
    <message>
        <source>The scope could not be read.</source>
        <translation>无法读取适用范围。</translation>
    </message>
    <message>
        <source>The scope was not read to its end.</source>
        <translation>适用范围没有读取完毕。</translation>
    </message>
    <message>
        <source>Open one to see which provisions reach which offences.</source>
        <translation>打开一份，即可查看哪些条款涵盖哪些犯罪。</translation>
    </message>
    <message>
        <source>There is no older draft in its language: nothing can have moved.</source>
        <translation>没有同一语文的旧草案，因此不可能有变化。</translation>
    </message>
    <message>
        <source>From {older} to {newer} no provision reaches more or less than it did.</source>
        <translation>从{older}到{newer}，没有条款所涵盖的对象增加或减少。</translation>
    </message>
    <message>
        <source>There is no draft yet.</source>
        <translation>还没有草案。</translation>
    </message>
    <message>
        <source>Add one to see which provisions reach which offences.</source>
        <translation>添加一份，即可查看哪些条款涵盖哪些犯罪。</translation>
    </message>
    <message>
        <source>No provision speaks of an offence.</source>
        <translation>没有条款提及犯罪。</translation>
    </message>
    <message>
        <source>Offences that it creates: {names}.</source>
        <translation>其设立的犯罪：{names}。</translation>
    </message>
    <message>
        <source>This text creates no offence and speaks of none.</source>
        <translation>本案文没有设立犯罪，也没有提及犯罪。</translation>
    </message>
    <message>
        <source>A scope is read where a text creates offences, or speaks of them in one of six languages.</source>
        <translation>案文设立犯罪或以六种语文之一提及犯罪时，才能读取适用范围。</translation>
    </message>
    <message>
        <source>Scope: {place}</source>
        <translation>适用范围：{place}</translation>
    </message>
    <message>
        <source>new</source>
        <comment>of a cell of the scope</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>of a cell of the scope</comment>
        <translation>已删去</translation>
    </message>
    <message>
        <source>other limits</source>
        <translation>限制有变</translation>
    </message>
    <message>
        <source>settled now</source>
        <translation>现已确定</translation>
    </message>
    <message>
        <source>in brackets or an option now</source>
        <translation>现置于方括号或备选案文中</translation>
    </message>
    <message>
        <source>moved in a part of it</source>
        <translation>部分有变</translation>
    </message>
    <message>
        <source>option {number}</source>
        <translation>备选案文{number}</translation>
    </message>
    <message>
        <source>in brackets</source>
        <translation>方括号内</translation>
    </message>
    <message>
        <source>{place} (older draft)</source>
        <translation>{place}（旧草案）</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未涵盖</translation>
    </message>
    <message>
        <source>reached by way of {places}</source>
        <translation>经由{places}涵盖</translation>
    </message>
    <message>
        <source>with limits</source>
        <translation>有限制</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>of what a provision reaches</comment>
        <translation>改变</translation>
    </message>
    <message>
        <source>Wider</source>
        <comment>of what a provision reaches</comment>
        <translation>扩大</translation>
    </message>
    <message>
        <source>Narrower</source>
        <comment>of what a provision reaches</comment>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Asked by {names}.</source>
        <translation>提出者：{names}。</translation>
    </message>
    <message>
        <source>For the contrary: {names}.</source>
        <translation>主张相反意见者：{names}。</translation>
    </message>
    <message>
        <source>Nobody is known to have asked for it.</source>
        <translation>尚不知有谁提出此项要求。</translation>
    </message>
    <message>
        <source>What moved in the scope</source>
        <translation>适用范围的变化</translation>
    </message>
    <message>
        <source>Enter shows the changes in the texts</source>
        <translation>按回车键在案文中显示改动</translation>
    </message>
    <message>
        <source>Where it comes from itself</source>
        <translation>该来源本身的来源</translation>
    </message>
    <message numerus="yes">
        <source>and %n departures more</source>
        <translation>
            <numerusform>另有%n处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft and source side by side</source>
        <translation>案文与来源并列</translation>
    </message>
    <message>
        <source>Cited here</source>
        <translation>此处援引</translation>
    </message>
    <message>
        <source>{share} of its words</source>
        <translation>其文字的{share}</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>逐字相同</translation>
    </message>
    <message numerus="yes">
        <source>%n departures</source>
        <translation>
            <numerusform>%n处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>since {draft}</source>
        <translation>自{draft}起</translation>
    </message>
    <message>
        <source>asked by {names}</source>
        <translation>提出方：{names}</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>上一条(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>下一条(&amp;N)</translation>
    </message>
    <message>
        <source>The words of the instrument</source>
        <translation>文书案文</translation>
    </message>
    <message>
        <source>Article of the instrument</source>
        <translation>文书的条款</translation>
    </message>
    <message>
        <source>Reading the instrument</source>
        <translation>正在读取文书</translation>
    </message>
    <message>
        <source>in force since {day}</source>
        <translation>自{day}起生效</translation>
    </message>
    <message>
        <source>Provisions and their sources</source>
        <translation>条款及其来源</translation>
    </message>
    <message>
        <source>Add instruments</source>
        <translation>添加文书</translation>
    </message>
    <message>
        <source>Making the shelf of this computer</source>
        <translation>正在建立本机的参考文书</translation>
    </message>
    <message>
        <source>Make or open a dossier first: instruments stand on its shelf.</source>
        <translation>请先新建或打开卷宗：参考文书存于卷宗。</translation>
    </message>
    <message>
        <source>putting {names} on the shelf</source>
        <translation>将{names}列入参考文书</translation>
    </message>
    <message>
        <source>On the shelf now: {names}.</source>
        <translation>现已列入参考文书：{names}。</translation>
    </message>
    <message>
        <source>what is said of {instrument}</source>
        <translation>{instrument}的说明</translation>
    </message>
    <message>
        <source>Describing an instrument</source>
        <translation>正在说明文书</translation>
    </message>
    <message>
        <source>taking {names} off the shelf</source>
        <translation>将{names}移出参考文书</translation>
    </message>
    <message>
        <source>Taken off the shelf: {names}. Ctrl+Z brings it back.</source>
        <translation>已移出参考文书：{names}。Ctrl+Z可恢复。</translation>
    </message>
    <message>
        <source>Taking off the shelf</source>
        <translation>正在移出参考文书</translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation>已在其中。</translation>
    </message>
    <message>
        <source>copying {names} to the shelf</source>
        <translation>将{names}复制到参考文书</translation>
    </message>
    <message>
        <source>On the shelf of this computer now: {names}.</source>
        <translation>现已列入本机的参考文书：{names}。</translation>
    </message>
    <message>
        <source>On the shelf of this dossier now: {names}.</source>
        <translation>现已列入本卷宗的参考文书：{names}。</translation>
    </message>
    <message>
        <source>Copying to the shelf</source>
        <translation>正在复制到参考文书</translation>
    </message>
    <message>
        <source>The shelf is being changed</source>
        <translation>正在更改参考文书</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>通过日期</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Also on</source>
        <translation>亦见于</translation>
    </message>
    <message>
        <source>Instruments on the shelf of this dossier</source>
        <translation>本卷宗的参考文书</translation>
    </message>
    <message>
        <source>Instruments on the shelf of this computer</source>
        <translation>本机的参考文书</translation>
    </message>
    <message>
        <source>No instrument stands on the shelf of this dossier. Add the files of existing treaties, or drop them here: every provision of a draft is then told with the provisions from which its words come.</source>
        <translation>本卷宗尚无参考文书。请添加现有条约的文件，或将其拖放到此处：案文的每项条款随后都会与其文字所来自的条款一并显示。</translation>
    </message>
    <message>
        <source>This computer&apos;s shelf is empty. What stands here is at hand for every dossier, and counts for one when it is taken onto its shelf.</source>
        <translation>本机尚无参考文书。列于此处者可供任何卷宗取用，取入某卷宗后即对其适用。</translation>
    </message>
    <message>
        <source>The shelf of this dossier</source>
        <translation>本卷宗的参考文书</translation>
    </message>
    <message>
        <source>The shelf of this computer</source>
        <translation>本机的参考文书</translation>
    </message>
    <message>
        <source>&amp;Add instruments…</source>
        <translation>添加文书(&amp;A)…</translation>
    </message>
    <message>
        <source>Read its text</source>
        <translation>阅读案文</translation>
    </message>
    <message>
        <source>Descri&amp;be…</source>
        <translation>说明(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Take off the shelf</source>
        <translation>移出(&amp;T)</translation>
    </message>
    <message>
        <source>Take onto the shelf of the d&amp;ossier</source>
        <translation>取入卷宗(&amp;O)</translation>
    </message>
    <message>
        <source>Keep on this &amp;computer, too</source>
        <translation>同时存于本机(&amp;C)</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>this dossier</source>
        <translation>本卷宗</translation>
    </message>
    <message>
        <source>Its life</source>
        <translation>其沿革</translation>
    </message>
    <message>
        <source>Its changes</source>
        <translation>其变动</translation>
    </message>
    <message>
        <source>Lay it beside the draft</source>
        <translation>与案文并列</translation>
    </message>
    <message numerus="yes">
        <source>and %n provisions more: they stand in the list</source>
        <translation>
            <numerusform>另有%n项条款，见列表</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this source stands here.</source>
        <translation>此处无该来源的文字。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异之处</translation>
    </message>
    <message>
        <source>What differed before, and does no longer</source>
        <translation>先前不同而现已一致之处</translation>
    </message>
    <message>
        <source>Proposals that take over a source</source>
        <translation>采用来源文字的提案</translation>
    </message>
    <message>
        <source>all provisions</source>
        <translation>所有条款</translation>
    </message>
    <message>
        <source>with a source</source>
        <translation>有来源</translation>
    </message>
    <message>
        <source>with departures</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>going toward a source</source>
        <translation>趋近来源</translation>
    </message>
    <message>
        <source>going away from a source</source>
        <translation>偏离来源</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>无来源</translation>
    </message>
    <message numerus="yes">
        <source>%n words of it stand there</source>
        <translation>
            <numerusform>其%n个字词见于该处</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of all</source>
        <translation>占{share}</translation>
    </message>
    <message>
        <source>nothing of substance differs</source>
        <translation>实质无差异</translation>
    </message>
    <message>
        <source>nobody is known to have asked</source>
        <translation>不知何方要求</translation>
    </message>
    <message>
        <source>Draft of which the sources are told</source>
        <translation>显示其来源的案文</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The shelf of instruments</source>
        <translation>参考文书</translation>
    </message>
    <message>
        <source>Sources of a draft, or the shelf</source>
        <translation>案文的来源或参考文书</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Which provisions</source>
        <translation>哪些条款</translation>
    </message>
    <message>
        <source>Find in provisions and sources</source>
        <translation>在条款和来源中查找</translation>
    </message>
    <message>
        <source>Looking at the shelf</source>
        <translation>正在查看参考文书</translation>
    </message>
    <message>
        <source>Reading the sources</source>
        <translation>正在读取来源</translation>
    </message>
    <message>
        <source>Every provision of the draft is looked for on the shelf, and followed through the drafts.</source>
        <translation>在参考文书中查找案文的每项条款，并在各份案文中追踪。</translation>
    </message>
    <message>
        <source>Reading the sources …</source>
        <translation>正在读取来源……</translation>
    </message>
    <message>
        <source>Add one to see where its words come from.</source>
        <translation>添加一份案文，即可查看其文字的来源。</translation>
    </message>
    <message>
        <source>Put existing treaties on the shelf of this dossier: every provision is then told with the provisions from which its words come, and every amendment as going toward one or away from it.</source>
        <translation>将现有条约列入本卷宗的参考文书：每项条款随后都会与其文字所来自的条款一并显示，每项修正则显示为趋近或偏离该来源。</translation>
    </message>
    <message>
        <source>No instrument is on the shelf.</source>
        <translation>尚无参考文书。</translation>
    </message>
    <message>
        <source>Add instruments…</source>
        <translation>添加文书…</translation>
    </message>
    <message>
        <source>all instruments</source>
        <translation>所有文书</translation>
    </message>
    <message>
        <source>The sources could not be read.</source>
        <translation>无法读取来源。</translation>
    </message>
    <message>
        <source>The sources were not read to their end.</source>
        <translation>来源未读取完毕。</translation>
    </message>
    <message>
        <source>Open one to see where the words of its drafts come from.</source>
        <translation>打开一份卷宗，即可查看其案文文字的来源。</translation>
    </message>
    <message>
        <source>No provision is left by what is chosen above.</source>
        <translation>没有条款符合以上选择。</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>无可显示。</translation>
    </message>
    <message>
        <source>Show all provisions</source>
        <translation>显示所有条款</translation>
    </message>
    <message>
        <source>Sources: {place}</source>
        <translation>来源：{place}</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>来源：{sources}</translation>
    </message>
    <message>
        <source>History of the article</source>
        <translation>该条的沿革</translation>
    </message>
    <message>
        <source>text</source>
        <comment>link to a provision in the texts</comment>
        <translation>案文</translation>
    </message>
    <message>
        <source>text before</source>
        <comment>link to a provision in the texts</comment>
        <translation>先前案文</translation>
    </message>
    <message>
        <source>change</source>
        <comment>link to a change</comment>
        <translation>改动</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>link to a proposal</comment>
        <translation>提案</translation>
    </message>
    <message>
        <source>note</source>
        <comment>link to a note</comment>
        <translation>笔记</translation>
    </message>
    <message>
        <source>position</source>
        <comment>link to a position</comment>
        <translation>立场</translation>
    </message>
    <message>
        <source>source</source>
        <comment>link to a source</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>谈判记录</translation>
    </message>
    <message>
        <source>Part or article of the book</source>
        <translation>本书的部分或条款</translation>
    </message>
    <message>
        <source>That draft is the text as adopted</source>
        <translation>该草案即通过的案文</translation>
    </message>
    <message>
        <source>Private notes, too</source>
        <translation>包括私人笔记</translation>
    </message>
    <message>
        <source>Part or arti&amp;cle; nothing for the whole book</source>
        <translation>部分或条款(&amp;C)；留空即全书</translation>
    </message>
    <message>
        <source>Show {place} in {draft}</source>
        <translation>在{draft}中显示{place}</translation>
    </message>
    <message>
        <source>Nothing is in dispute here.</source>
        <translation>此处没有争议。</translation>
    </message>
    <message>
        <source>Since the draft before</source>
        <translation>自上一案文以来</translation>
    </message>
    <message>
        <source>When the article went</source>
        <translation>条文删去时</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand in the export.</source>
        <translation>
            <numerusform>导出文件中另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>无已知主张方</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>count</comment>
        <translation>字数</translation>
    </message>
    <message>
        <source>Agreed in plenary</source>
        <translation>全体会议商定</translation>
    </message>
    <message>
        <source>Agreed in group</source>
        <translation>小组商定</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>words</comment>
        <translation>未决</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>无标记</translation>
    </message>
    <message>
        <source>Nobody is known to hold it.</source>
        <translation>不知有任何一方坚持此案文。</translation>
    </message>
    <message>
        <source>Asked of other words, or of all of it</source>
        <translation>对其他文字或全文的要求</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>此前：</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>In dispute, draft by draft</source>
        <translation>逐案文的争议</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>主张方</translation>
    </message>
    <message>
        <source>Who else asks</source>
        <translation>另有要求方</translation>
    </message>
    <message numerus="yes">
        <source>%n texts in dispute</source>
        <translation>
            <numerusform>%n 处有争议</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles, the most contested first</source>
        <translation>条文，争议最大者在前</translation>
    </message>
    <message>
        <source>one of rival wordings</source>
        <translation>并列措辞之一</translation>
    </message>
    <message>
        <source>an option</source>
        <translation>一个备选案文</translation>
    </message>
    <message>
        <source>signed by names</source>
        <translation>署有名称</translation>
    </message>
    <message>
        <source>for the words</source>
        <translation>赞成该措辞</translation>
    </message>
    <message>
        <source>against the words</source>
        <translation>反对该措辞</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>side</comment>
        <translation>另有主张</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>新起争议</translation>
    </message>
    <message>
        <source>narrowed</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>widened</source>
        <translation>扩大</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>settled: the words stand</source>
        <translation>已解决：文字保留</translation>
    </message>
    <message>
        <source>settled: the words are gone</source>
        <translation>已解决：文字删去</translation>
    </message>
    <message>
        <source>{name} (name not read)</source>
        <translation>{name}（名称未识别）</translation>
    </message>
    <message>
        <source>asked for by {names}</source>
        <translation>要求方：{names}</translation>
    </message>
    <message>
        <source>the contrary asked for by {names}</source>
        <translation>要求相反者：{names}</translation>
    </message>
    <message>
        <source>{name} ({how})</source>
        <translation>{name}（{how}）</translation>
    </message>
    <message>
        <source>agreed in plenary</source>
        <translation>全体会议商定</translation>
    </message>
    <message>
        <source>agreed in group</source>
        <translation>小组商定</translation>
    </message>
    <message>
        <source>unmarked</source>
        <translation>无标记</translation>
    </message>
    <message>
        <source>The article in detail</source>
        <translation>条文详情</translation>
    </message>
    <message>
        <source>A&amp;lso what is not in dispute</source>
        <translation>也显示无争议者(&amp;L)</translation>
    </message>
    <message>
        <source>Looking for who holds what</source>
        <translation>正在查找谁坚持什么</translation>
    </message>
    <message>
        <source>Brackets, options and signed words are followed through the drafts, with all who spoke of them.</source>
        <translation>逐案文追踪方括号、备选案文和署名文字，以及所有就其发言者。</translation>
    </message>
    <message>
        <source>Looking for who holds what …</source>
        <translation>正在查找谁坚持什么……</translation>
    </message>
    <message>
        <source>It could not be found who holds what.</source>
        <translation>无法查明谁坚持什么。</translation>
    </message>
    <message>
        <source>It was not looked to its end who holds what.</source>
        <translation>查找未完成。</translation>
    </message>
    <message>
        <source>Open one to see who holds what.</source>
        <translation>打开卷宗可查看谁坚持什么。</translation>
    </message>
    <message>
        <source>The page tells who holds which words in dispute. Add a draft to begin.</source>
        <translation>本页说明谁坚持哪些有争议的文字。请添加一份草案以开始。</translation>
    </message>
    <message numerus="yes">
        <source>%n texts of the last drafts that nobody is known to hold</source>
        <translation>
            <numerusform>最新案文中 %n 处不知有何方坚持</numerusform>
        </translation>
    </message>
    <message>
        <source>the same of some words, the contrary of others</source>
        <translation>对部分文字主张相同，对另一部分相反</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>relation</comment>
        <translation>相同</translation>
    </message>
    <message>
        <source>the contrary</source>
        <comment>relation</comment>
        <translation>相反</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>relation</comment>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>the same on %n</source>
        <translation>
            <numerusform>相同 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contrary on %n</source>
        <translation>
            <numerusform>相反 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>otherwise on %n</source>
        <translation>
            <numerusform>其他 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>both spoke on %n provisions</source>
        <translation>
            <numerusform>双方均发言的条款（%n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n shared provisions tell no tendency.</source>
        <translation>
            <numerusform>共同条款少于 %n 条时不显示倾向。</numerusform>
        </translation>
    </message>
    <message>
        <source>With what was said up to each draft</source>
        <translation>截至各案文的发言</translation>
    </message>
    <message>
        <source>Both spoke on</source>
        <translation>双方均发言</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Contrary</source>
        <translation>相反</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>spoke on %n provisions</source>
        <translation>
            <numerusform>就 %n 条条款发言</numerusform>
        </translation>
    </message>
    <message>
        <source>Members who spoke apart from their group</source>
        <translation>与所属集团主张不同的成员</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Who stands near whom</source>
        <translation>谁与谁接近</translation>
    </message>
    <message numerus="yes">
        <source>No two have %n shared provisions and stand near each other.</source>
        <translation>
            <numerusform>没有共同条款达 %n 条且相互接近的两方。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not by members, for no day is told or they are not known</source>
        <translation>未按成员计，因日期不详或成员不明</translation>
    </message>
    <message numerus="yes">
        <source>%n wishes of names that are not read are in no count.</source>
        <translation>
            <numerusform>未识别名称的 %n 项主张未计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asks that have no place in a draft are in no count.</source>
        <translation>
            <numerusform>在案文中无位置的 %n 项要求未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} (new)</source>
        <translation>{place}（新）</translation>
    </message>
    <message>
        <source>There is no provision on which both spoke.</source>
        <translation>没有双方均发言的条款。</translation>
    </message>
    <message>
        <source>{counts} of {all}</source>
        <comment>counts of a pair</comment>
        <translation>{counts}，共 {all}</translation>
    </message>
    <message>
        <source>Who sides with whom: actors by actors</source>
        <translation>谁与谁同方：各方对各方</translation>
    </message>
    <message>
        <source>&amp;Until draft:</source>
        <translation>截至案文(&amp;U)：</translation>
    </message>
    <message>
        <source>Draft up to which what was said counts</source>
        <translation>计入发言的截止案文</translation>
    </message>
    <message>
        <source>The two in detail</source>
        <translation>双方详情</translation>
    </message>
    <message>
        <source>Order of the actors</source>
        <translation>各方次序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Who is near stands together</source>
        <translation>接近者相邻</translation>
    </message>
    <message>
        <source>Groups as groups</source>
        <translation>集团作为集团</translation>
    </message>
    <message>
        <source>Groups as their members</source>
        <translation>集团按成员</translation>
    </message>
    <message>
        <source>&amp;Only these actors…</source>
        <translation>仅限这些方(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Apart and near</source>
        <translation>独立与接近(&amp;A)</translation>
    </message>
    <message>
        <source>In each cell: same · contrary · otherwise, of the provisions on which both spoke. The bar, from five on: filled same, hatched contrary, empty otherwise.</source>
        <translation>每格：相同 · 相反 · 其他，以及双方均发言的条款数。满五条起有横条：实心为相同，斜线为相反，空白为其他。</translation>
    </message>
    <message>
        <source>Only:</source>
        <translation>仅限：</translation>
    </message>
    <message>
        <source>Counting who sides with whom</source>
        <translation>正在统计谁与谁同方</translation>
    </message>
    <message>
        <source>What everybody said of each provision is laid beside what others said of it.</source>
        <translation>将各方就每一条款的发言与他方发言并列。</translation>
    </message>
    <message>
        <source>Counting who sides with whom …</source>
        <translation>正在统计谁与谁同方……</translation>
    </message>
    <message>
        <source>None of these actors spoke of a provision.</source>
        <translation>这些方均未就条款发言。</translation>
    </message>
    <message>
        <source>Show all actors</source>
        <translation>显示所有各方</translation>
    </message>
    <message>
        <source>It could not be counted who sides with whom.</source>
        <translation>无法统计谁与谁同方。</translation>
    </message>
    <message>
        <source>It was not counted to its end who sides with whom.</source>
        <translation>统计未完成。</translation>
    </message>
    <message>
        <source>Open one to see who sides with whom.</source>
        <translation>打开卷宗可查看谁与谁同方。</translation>
    </message>
    <message>
        <source>Nobody spoke of a provision yet.</source>
        <translation>尚无任何一方就条款发言。</translation>
    </message>
    <message>
        <source>Words come with proposals, tags and positions.</source>
        <translation>发言来自提案、标记和立场。</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs who both spoke on a provision</source>
        <translation>
            <numerusform>%n 对各方曾就同一条款发言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members spoke apart</source>
        <translation>
            <numerusform>%n 个成员主张不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose sides?</source>
        <translation>哪些方？</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>各方</translation>
    </message>
    <message>
        <source>Who holds what</source>
        <translation>谁坚持什么</translation>
    </message>
    <message>
        <source>Who sides with whom</source>
        <translation>谁与谁同方</translation>
    </message>
    <message>
        <source>Who holds what, or who sides with whom</source>
        <translation>谁坚持什么，或谁与谁同方</translation>
    </message>
    <message>
        <source>Export who holds what</source>
        <translation>导出谁坚持什么</translation>
    </message>
    <message>
        <source>Export who sides with whom</source>
        <translation>导出谁与谁同方</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在写入{file}</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} 已写入。</translation>
    </message>
    <message>
        <source>articles over the drafts</source>
        <translation>各案文中的条文</translation>
    </message>
    <message>
        <source>who holds words in dispute</source>
        <translation>谁坚持有争议的文字</translation>
    </message>
    <message>
        <source>what became of words in dispute</source>
        <translation>有争议文字的结果</translation>
    </message>
    <message>
        <source>what is asked of other words</source>
        <translation>对其他文字的要求</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>成对</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>provisions on which both spoke</source>
        <translation>双方均发言的条款</translation>
    </message>
    <message>
        <source>pairs over the drafts</source>
        <translation>各案文中的成对情况</translation>
    </message>
    <message>
        <source>members who spoke apart</source>
        <translation>主张不同的成员</translation>
    </message>
    <message>
        <source>who stands near whom</source>
        <translation>谁与谁相近</translation>
    </message>
    <message>
        <source>Statements that records offer as positions</source>
        <translation>记录中可作为立场采用的发言</translation>
    </message>
    <message>
        <source>Take (T)</source>
        <translation>采用 (T)</translation>
    </message>
    <message>
        <source>Refuse (R)</source>
        <translation>不采用 (R)</translation>
    </message>
    <message>
        <source>the statement of {actor} on {place}</source>
        <translation>{actor}关于{place}的发言</translation>
    </message>
    <message>
        <source>None of these counts as a position before it is taken. Who asked for a change does not depend on it.</source>
        <translation>在采用之前，其中任何一条都不计为立场。修改由谁提出不受此影响。</translation>
    </message>
    <message>
        <source>No record offers a position that was not answered.</source>
        <translation>没有任何记录含有尚未答复的立场。</translation>
    </message>
</context>
</TS>
