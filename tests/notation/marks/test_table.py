"""The notation of docs/domain.md, section 3, all fifty rows, and what looks like it and is not.

ROWS is text in, marks out; DRAFTED is lines of a draft in, provisions out, for the rows that are numbers, options,
notes and paragraphs of their own; FORMATTED is a Word file in. `test_all_fifty_rows_are_there` counts them.
"""

from collections.abc import Callable

import pytest

from app.importing.docx.reader import read as read_docx
from app.importing.outline.build import build
from app.notation.marks.marks import read_brackets, read_marks
from app.notation.statements.recorded_asks import recorded_asks
from app.services.resources import Resources
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import (
    ActorRef,
    AttributionTag,
    Bracket,
    CrossReference,
    Footnote,
    Format,
    Mark,
    Marks,
    PlainMark,
    Stance,
    StanceOf,
    StatusMark,
)
from app.treaty.proposals import Edit
from tests.importing.word_files import para, run, word_file
from tests.notation.conftest import written

ROWS: list[tuple[int, str, str, list[str]]] = [
    (1, "shall [promptly] notify", "plain", ["bracket 1 [promptly]"]),
    (
        2,
        "[shall] [should] [may] adopt",
        "plain",
        ["alternatives shall | should | may", "bracket 1 [shall]", "bracket 1 [should]", "bracket 1 [may]"],
    ),
    (3, "[shall]/[should] adopt", "plain", ["alternatives shall | should", "bracket 1 [shall]", "bracket 1 [should]"]),
    (4, "[may / shall] require", "plain", ["alternatives may | shall", "bracket 1 [may / shall]"]),
    (4, "[shall/should] require", "plain", ["alternatives shall | should", "bracket 1 [shall/should]"]),
    (
        5,
        "[serious [and organised] crime]",
        "plain",
        ["bracket 1 [serious [and organised] crime]", "bracket 2 [and organised]"],
    ),
    (
        6,
        "[without right – EU, US]",
        "plain",
        ["bracket 1 [without right – EU, US]", "tag – EU, US <propose EU,USA> inside «without right»"],
    ),
    (
        6,
        "[without right — EU/US] done",
        "plain",
        ["bracket 1 [without right — EU/US]", "tag — EU/US <propose EU,USA> inside «without right»"],
    ),
    (
        6,
        "[without right - EU]",
        "plain",
        ["bracket 1 [without right - EU]", "tag - EU <propose EU> inside «without right»"],
    ),
    (
        6,
        "[without right –EU & Japan]",
        "plain",
        ["bracket 1 [without right –EU & Japan]", "tag –EU & Japan <propose EU,JPN> inside «without right»"],
    ),
    (
        7,
        "[extreme – US; India delete] harm",
        "plain",
        ["bracket 1 [extreme – US; India delete]", "tag – US; India delete <propose USA; delete IND> inside «extreme»"],
    ),
    (
        8,
        "text[, in line with article 6. –G77; US, Canada delete.]",
        "plain",
        [
            "bracket 1 [, in line with article 6. –G77; US, Canada delete.]",
            "tag –G77; US, Canada delete. <propose G77; delete USA,CAN> inside «, in line with article 6.»",
        ],
    ),
    (
        9,
        "[lawful – EU, G77 retain / legitimate – US]",
        "plain",
        [
            "alternatives lawful | legitimate",
            "bracket 1 [lawful – EU, G77 retain / legitimate – US]",
            "tag – EU, G77 retain <retain EU,G77> inside «lawful»",
            "tag – US <propose USA> inside «legitimate»",
        ],
    ),
    (
        10,
        "[US/AU/JP propose: 5. Each Party shall act.]",
        "plain",
        [
            "bracket 1 [US/AU/JP propose: 5. Each Party shall act.]",
            "tag US/AU/JP propose: <propose USA,AUS,JPN> inside «5. Each Party shall act.»",
        ],
    ),
    (
        11,
        "[US/SG propose; CL/NZ oppose: text]",
        "plain",
        [
            "bracket 1 [US/SG propose; CL/NZ oppose: text]",
            "tag US/SG propose; CL/NZ oppose: <propose USA,SGP; oppose CHL,NZL> inside «text»",
        ],
    ),
    (
        12,
        "[SG oppose: (a) one thing; and]",
        "plain",
        ["bracket 1 [SG oppose: (a) one thing; and]", "tag SG oppose: <oppose SGP> inside «(a) one thing; and»"],
    ),
    (
        13,
        "[US propose: include] [US oppose: also mean]",
        "plain",
        [
            "alternatives include | also mean",
            "bracket 1 [US propose: include]",
            "tag US propose: <propose USA> inside «include»",
            "bracket 1 [US oppose: also mean]",
            "tag US oppose: <oppose USA> inside «also mean»",
        ],
    ),
    (
        14,
        "[US/PE/MX14 propose: text]",
        "plain",
        ["bracket 1 [US/PE/MX14 propose: text]", "tag US/PE/MX14 propose: <propose USA,PER,MEX> inside «text»"],
    ),
    (
        15,
        "[NZ/CA//VN oppose: text]",
        "plain",
        ["bracket 1 [NZ/CA//VN oppose: text]", "tag NZ/CA//VN oppose: <oppose NZL,CAN,VNM> inside «text»"],
    ),
    (
        16,
        "Parties shall act. (Australia, Canada: retain)",
        "plain",
        ["tag (Australia, Canada: retain) <retain AUS,CAN> unit «Parties shall act.»"],
    ),
    (
        16,
        "act [swiftly] (Australia, Canada: retain) and well",
        "plain",
        ["bracket 1 [swiftly]", "tag (Australia, Canada: retain) <retain AUS,CAN> previous bracket «[swiftly]»"],
    ),
    (
        17,
        "Parties shall act. [Delete: Russian Federation, Egypt]",
        "plain",
        ["tag [Delete: Russian Federation, Egypt] <delete RUS,EGY> unit «Parties shall act.»"],
    ),
    (
        18,
        "text [DELETE: including X AS THIS IS COVERED ELSEWHERE]",
        "capitals",
        [
            "bracket 1 [DELETE: including X AS THIS IS COVERED ELSEWHERE]",
            "tag DELETE: <delete> inside «including X» because AS THIS IS COVERED ELSEWHERE",
        ],
    ),
    (19, "ALL persons and their PLAIN DATA", "capitals", ["inserted ALL", "inserted PLAIN DATA"]),
    (
        20,
        'act {India: add "subject to domestic law"}',
        "plain",
        ['tag {India: add "subject to domestic law"} <propose IND> unit «act» because add "subject to domestic law"'],
    ),
    (
        21,
        'USA/EU: replace "suppress" with "restrict"',
        "plain",
        [
            'tag USA/EU: replace "suppress" with "restrict" <propose USA,EU> unit «» '
            'because replace "suppress" with "restrict"'
        ],
    ),
    (
        22,
        'Iran: add "safety" after "security"',
        "plain",
        ['tag Iran: add "safety" after "security" <propose IRN> unit «» because add "safety" after "security"'],
    ),
    (
        23,
        "act [swiftly] (supported by Brazil, Chile)",
        "plain",
        ["bracket 1 [swiftly]", "tag (supported by Brazil, Chile) <support BRA,CHL> previous bracket «[swiftly]»"],
    ),
    (24, "Reservation by Egypt", "plain", ["tag Reservation by Egypt <reserve EGY> unit «»"]),
    (24, "Kenya: reserve", "plain", ["tag Kenya: reserve <reserve KEN> unit «»"]),
    (25, "Pending: Iran", "plain", ["status pending Pending: Iran IRN"]),
    (26, "Parties shall act. [Agreed ad ref]", "plain", ["status agreed_ad_referendum [Agreed ad ref]"]),
    (26, "Parties shall act. [agreed ad referendum]", "plain", ["status agreed_ad_referendum [agreed ad referendum]"]),
    (26, "AGREED AD REF.", "plain", ["status agreed_ad_referendum AGREED AD REF"]),
    (27, "Agreed in informals", "plain", ["status agreed_in_informals Agreed in informals"]),
    (27, "agreed in CoW", "plain", ["status agreed_ad_referendum agreed in CoW"]),
    (
        28,
        "[Chair's proposal: the words]",
        "plain",
        ["bracket 1 [Chair's proposal: the words]", "tag Chair's proposal: <propose CHAIR> inside «the words»"],
    ),
    (
        28,
        "[Co-Chairs' text: the words]",
        "plain",
        ["bracket 1 [Co-Chairs' text: the words]", "tag Co-Chairs' text: <propose CO_CHAIRS> inside «the words»"],
    ),
    (
        28,
        "[Bureau's text: the words]",
        "plain",
        ["bracket 1 [Bureau's text: the words]", "tag Bureau's text: <propose BUREAU> inside «the words»"],
    ),
    (36, "Article X", "plain", ["placeholder X"]),
    (36, "Article [XX]", "plain", ["bracket 1 [XX]", "placeholder [XX]"]),
    (36, "within […] days", "plain", ["bracket 1 […]", "placeholder […]"]),
    (36, "[--]", "plain", ["bracket 1 [--]", "placeholder [--]"]),
    (
        36,
        "[30][40][60] instruments",
        "plain",
        ["alternatives 30 | 40 | 60", "bracket 1 [30]", "bracket 1 [40]", "bracket 1 [60]"],
    ),
    (36, "[40] instruments", "plain", ["bracket 1 [40]"]),
    (
        37,
        "[Article 17. Offences under other treaties]",
        "plain",
        ["bracket 1 [Article 17. Offences under other treaties]"],
    ),
    (38, "{Patents / Patentable matter}", "plain", ["alternatives Patents | Patentable matter"]),
    (39, "(…)", "plain", ["note (…)"]),
    (42, "ADD 12A New words.", "itu", ["inserted ADD 12A New words.", "operation ADD"]),
    (42, "MOD 34 The rate is fixed.", "itu", ["operation MOD"]),
    (42, "SUP 56 Old words.", "itu", ["deleted SUP 56 Old words.", "operation SUP"]),
    (42, "NOC 78 Same words.", "itu", ["operation NOC"]),
    (
        44,
        "[Negotiators' Note: VN continues procedures]",
        "plain",
        ["note [Negotiators' Note: VN continues procedures]"],
    ),
    (
        45,
        "[Drafting group: Singapore/African Group/EU]",
        "plain",
        ["note [Drafting group: Singapore/African Group/EU]"],
    ),
    (
        46,
        "[text – Eswatini on behalf of the Member States of the African Group]",
        "plain",
        [
            "bracket 1 [text – Eswatini on behalf of the Member States of the African Group]",
            "tag – Eswatini on behalf of the Member States of the African Group <propose AFRICAN_GROUP> inside «text»",
        ],
    ),
    (
        47,
        "[Placeholder for definitions]",
        "plain",
        ["bracket 1 [Placeholder for definitions]", "placeholder [Placeholder for definitions]"],
    ),
    (48, "[Moved from article 9(2)]", "plain", ["note [Moved from article 9(2)]"]),
    (48, "[see art. 40]", "plain", ["note [see art. 40]"]),
    (49, "as was shown [1].", "plain", ["note [1]"]),
    (49, "in the report [2024].", "plain", ["note [2024]"]),
    (49, "quoted [sic] so", "plain", ["note [sic]"]),
    (50, "an open [ bracket", "plain", ["unread ["]),
    (50, "a closed ] bracket", "plain", ["unread ]"]),
]

DRAFTED: list[tuple[int, list[str], str, list[str]]] = [
    (
        16,
        ["1. Lamps are lit [at dusk].", "(Australia, Canada: retain)"],
        "plain",
        [
            "paragraph 1.: Lamps are lit [at dusk]. {bracket 1 [at dusk]}",
            "unnumbered : (Australia, Canada: retain) {tag <retain AUS,CAN> of article-1/1 «[at dusk]»}",
        ],
    ),
    (
        17,
        ["1. Lamps are lit.", "[Delete: Russian Federation, Egypt]"],
        "plain",
        [
            "paragraph 1.: Lamps are lit.",
            "unnumbered : [Delete: Russian Federation, Egypt] {tag <delete RUS,EGY> of article-1/1 «Lamps are lit.»}",
        ],
    ),
    (
        26,
        ["1. Lamps:", "(a) are lit;", "(b) are cleaned.", "[Agreed ad ref]"],
        "plain",
        [
            "paragraph 1.: Lamps:",
            "subparagraph (a): are lit;",
            "subparagraph (b): are cleaned.",
            "unnumbered : [Agreed ad ref] {status agreed_ad_referendum of article-1/1 article-1/1/a article-1/1/b}",
        ],
    ),
    (
        29,
        ["1. Lamps are lit:", "Option 1: at dusk.", "Option 2: at noon.", "Option 3: No text"],
        "plain",
        [
            "paragraph 1.: Lamps are lit:",
            "option Option 1: at dusk.",
            "option Option 2: at noon.",
            "option Option 3: No text {note No text (an option without text)}",
        ],
    ),
    (
        30,
        ["1. Lamps are lit:", "Alternative A", "at dusk.", "Alternative B", "at noon."],
        "plain",
        ["paragraph 1.: Lamps are lit:", "option Alternative A: at dusk.", "option Alternative B: at noon."],
    ),
    (
        30,
        ["1. Lamps are lit:", "ALT 1", "at dusk.", "ALT 2", "at noon."],
        "plain",
        ["paragraph 1.: Lamps are lit:", "option ALT 1: at dusk.", "option ALT 2: at noon."],
    ),
    (
        30,
        ["1. Lamps are lit:", "Variant A", "at dusk.", "Variant B", "at noon."],
        "plain",
        ["paragraph 1.: Lamps are lit:", "option Variant A: at dusk.", "option Variant B: at noon."],
    ),
    (
        31,
        ["1. Lamps are lit.", "[Article 12 bis] [Title pending]", "1. Wicks are cut."],
        "plain",
        [
            "paragraph 1.: Lamps are lit.",
            "article [Article 12 bis]: [Title pending] {bracket 1 [Title pending]} {placeholder [Title pending]}",
            "paragraph 1.: Wicks are cut.",
        ],
    ),
    (
        32,
        ["2. Lamps are lit.", "2.bis Wicks are cut."],
        "plain",
        ["paragraph 2.: Lamps are lit.", "paragraph 2.bis: Wicks are cut."],
    ),
    (
        32,
        ["2. Lamps are lit.", "2 bis. Wicks are cut."],
        "manual",
        [
            "paragraph 2.: Lamps are lit.",
            "paragraph 2 bis.: Wicks are cut. {note  (another version of Article 1(2))}",
        ],
    ),
    (
        32,
        ["2. Lamps are as para. 2 bis says.", "2bis Wicks are cut."],
        "plain",
        [
            "paragraph 2.: Lamps are as para. 2 bis says. {reference para. 2 bis → Article 1(2 bis), which is there}",
            "paragraph 2bis: Wicks are cut.",
        ],
    ),
    (
        33,
        ["3. Lamps are lit.", "3 alt Wicks are cut.", "Article 1 alt", "Oil", "3. Oil is kept."],
        "plain",
        [
            "paragraph 3.: Lamps are lit.",
            "paragraph 3 alt: Wicks are cut. {note  (another version of Article 1(3))}",
            "article Article 1 alt: Oil {note  (another version of Article 1)}",
            "paragraph 3.: Oil is kept.",
        ],
    ),
    (
        34,
        ["3. Lamps are lit.", "3 bis Wicks are cut.", "3 bis alt 2 Oil is kept."],
        "plain",
        [
            "paragraph 3.: Lamps are lit.",
            "paragraph 3 bis: Wicks are cut.",
            "paragraph 3 bis alt 2: Oil is kept. {note  (another version of Article 1(3 bis))}",
        ],
    ),
    (
        35,
        ["OP6 Lamps are lit,", "OP6alt Oil is kept,", "OP7 Keys are kept,", "OP7ter Ropes are kept,"],
        "plain",
        [
            "paragraph OP6: Lamps are lit,",
            "paragraph OP6alt: Oil is kept, {note  (another version of Article 1(OP6))}",
            "paragraph OP7: Keys are kept,",
            "paragraph OP7ter: Ropes are kept,",
        ],
    ),
    (
        38,
        ["1. Lamps are lit.", "Article 2", "{Patents / Patentable matter}", "1. Wicks are cut."],
        "plain",
        [
            "paragraph 1.: Lamps are lit.",
            "article Article 2: {Patents / Patentable matter} {alternatives Patents | Patentable matter}",
            "paragraph 1.: Wicks are cut.",
        ],
    ),
    (
        39,
        ["1. Lamps are lit.", "(…)", "4. Wicks are cut."],
        "plain",
        [
            "paragraph 1.: Lamps are lit.",
            "unnumbered : (…) {note (…) (text left out here is unchanged)}",
            "paragraph 4.: Wicks are cut.",
        ],
    ),
    (
        50,
        ["1. Lamps [are lit – EU", "2. Wicks are cut [well]."],
        "plain",
        ["paragraph 1.: Lamps [are lit – EU {unread [}", "paragraph 2.: Wicks are cut [well]. {bracket 1 [well]}"],
    ),
]

FORMATTED: list[tuple[int, str, list[str]]] = [
    (
        40,
        para(
            run("1. Lamps ") + run("may", "<w:strike/>") + run(" shall", '<w:b/><w:u w:val="single"/>') + run(" burn.")
        ),
        ["paragraph 1.: Lamps may shall burn. {deleted may} {inserted  shall}"],
    ),
    (
        41,
        para(
            run("1. Lamps burn. ", '<w:highlight w:val="green"/>') + run("Wicks burn.", '<w:highlight w:val="yellow"/>')
        ),
        [
            "paragraph 1.: Lamps burn. Wicks burn. {status agreed_ad_referendum «Lamps burn. »}"
            " {status agreed_in_informals «Wicks burn.»}"
        ],
    ),
    (
        43,
        para(run("1. Lamps [burn]") + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run(".")),
        [
            "paragraph 1.: Lamps [burn]. {bracket 1 [burn]} {footnote article-1/1/footnote-1}",
            "footnote 1: Nigeria and Switzerland will propose words."
            " {note Nigeria and Switzerland will propose (announces a proposal)}",
        ],
    ),
]
_NOTE = f'<w:footnote w:id="2">{para(run("Nigeria and Switzerland will propose words."))}</w:footnote>'

BESIDE: list[tuple[str, list[str]]] = [
    ("[lawful – within the meaning of article 2]", ["bracket 1 [lawful – within the meaning of article 2]"]),
    (
        "[text – Freedonia, Sylvania]",
        ["bracket 1 [text – Freedonia, Sylvania]", "tag – Freedonia, Sylvania <propose ?,?> inside «text»"],
    ),
    (
        "[text – Freedonia; Sylvania and Ruritania delete]",
        [
            "bracket 1 [text – Freedonia; Sylvania and Ruritania delete]",
            "tag – Freedonia; Sylvania and Ruritania delete <propose ?; delete ?,?> inside «text»",
        ],
    ),
    (
        "[text – EU and two who asked]",
        ["bracket 1 [text – EU and two who asked]", "unread – EU and two who asked"],
    ),
    ("[text – EU law and custom]", ["bracket 1 [text – EU law and custom]"]),
    ("[text – the Secretariat and others]", ["bracket 1 [text – the Secretariat and others]"]),
    ("close (Canada and two who asked: retain)", ["unread (Canada and two who asked: retain)"]),
    ("close (Canada and others)", []),
    ("[some words – Part Two]", ["bracket 1 [some words – Part Two]"]),
    (
        "[Several delegations propose: text]",
        ["bracket 1 [Several delegations propose: text]", "unread Several delegations propose:"],
    ),
    (
        "[text – Freedonia, Canada, EU]",
        ["bracket 1 [text – Freedonia, Canada, EU]", "tag – Freedonia, Canada, EU <propose ?,CAN,EU> inside «text»"],
    ),
    ("[done – Vienna, Austria]", ["bracket 1 [done – Vienna, Austria]", "unread – Vienna, Austria"]),
    ("[non-EU members]", ["bracket 1 [non-EU members]"]),
    ("[text-EU, US]", ["bracket 1 [text-EU, US]", "tag -EU, US <propose EU,USA> inside «text»"]),
    (
        "[XX/YY propose: text]",
        ["bracket 1 [XX/YY propose: text]", "tag XX/YY propose: <propose ?,?> inside «text»"],
    ),
    (
        "a [b [c – EU] d – US; Canada oppose] e",
        [
            "bracket 1 [b [c – EU] d – US; Canada oppose]",
            "bracket 2 [c – EU]",
            "tag – EU <propose EU> inside «c»",
            "tag – US; Canada oppose <propose USA; oppose CAN> inside «b [c – EU] d»",
        ],
    ),
    (
        "[thirtieth – EU] [fortieth] [sixtieth – US]",
        [
            "alternatives thirtieth | fortieth | sixtieth",
            "bracket 1 [thirtieth – EU]",
            "tag – EU <propose EU> inside «thirtieth»",
            "bracket 1 [fortieth]",
            "bracket 1 [sixtieth – US]",
            "tag – US <propose USA> inside «sixtieth»",
        ],
    ),
    ("[publish] [through the mechanism]", ["bracket 1 [publish]", "bracket 1 [through the mechanism]"]),
    ("[experts,] [parties,]", ["bracket 1 [experts,]", "bracket 1 [parties,]"]),
    ("[Such] [m][M]easures", ["bracket 1 [Such]", "alternatives m | M", "bracket 1 [m]", "bracket 1 [M]"]),
    ("[and/or coherence]", ["bracket 1 [and/or coherence]"]),
    ("[per W/m2]", ["bracket 1 [per W/m2]"]),
    (
        "[Proposal by Canada: text]",
        ["bracket 1 [Proposal by Canada: text]", "tag Proposal by Canada: <propose CAN> inside «text»"],
    ),
    ("[EU: the words]", ["bracket 1 [EU: the words]", "tag EU: <propose EU> inside «the words»"]),
    (
        "act (Canada: delete, as covered in article 5)",
        ["tag (Canada: delete, as covered in article 5) <delete CAN> unit «act» because as covered in article 5"],
    ),
    ("[text – SA]", ["bracket 1 [text – SA]", "tag – SA <propose ?> inside «text»"]),
    ("[text – Korea, US]", ["bracket 1 [text – Korea, US]", "tag – Korea, US <propose ?,USA> inside «text»"]),
    ("[bodies – the Secretariat]", ["bracket 1 [bodies – the Secretariat]"]),
    (
        "[bodies – International Maritime Organization]",
        ["bracket 1 [bodies – International Maritime Organization]", "unread – International Maritime Organization"],
    ),
    ("no later than [2030].", ["bracket 1 [2030]"]),
    (
        "[text – EU / other text – Canada / third]",
        [
            "alternatives text | other text | third",
            "bracket 1 [text – EU / other text – Canada / third]",
            "tag – EU <propose EU> inside «text»",
            "tag – Canada <propose CAN> inside «other text»",
        ],
    ),
    (
        "[text – on behalf of the Member States of the African Union]",
        [
            "bracket 1 [text – on behalf of the Member States of the African Union]",
            "tag – on behalf of the Member States of the African Union <propose AFRICAN_UNION> inside «text»",
        ],
    ),
    ("the members (a), (b) and (c)", []),
    (
        "[text – Guinea-Bissau, Niger, Nigeria]",
        [
            "bracket 1 [text – Guinea-Bissau, Niger, Nigeria]",
            "tag – Guinea-Bissau, Niger, Nigeria <propose GNB,NER,NGA> inside «text»",
        ],
    ),
    (
        "[[[[[deep]]]]]",
        [
            "bracket 1 [[[[[deep]]]]]",
            "bracket 2 [[[[deep]]]]",
            "bracket 3 [[[deep]]]",
            "bracket 4 [[deep]]",
            "bracket 5 [deep]",
        ],
    ),
    ("[Pending agreement in another group]", ["status pending [Pending agreement in another group]"]),
    ("{Note: pending on Article 9}", ["note {Note: pending on Article 9}"]),
    ("¹ Nigeria and Switzerland will propose new words.", ["note ¹ Nigeria and Switzerland will propose"]),
    ("the Committee (supported by the Secretariat)", []),
    ("[ ] days", ["bracket 1 [ ]", "placeholder [ ]"]),
    ("[.]", ["bracket 1 [.]"]),
    ("[Pending: Iran]", ["status pending [Pending: Iran] IRN"]),
    ("Gates close. (agreed ad ref)", ["status agreed_ad_referendum (agreed ad ref)"]),
    (
        "gates [close (Canada: retain) at dusk]",
        ["bracket 1 [close (Canada: retain) at dusk]", "tag (Canada: retain) <retain CAN> inside «close»"],
    ),
    ("[Note: as asked (Canada: delete) in May]", ["note [Note: as asked (Canada: delete) in May]"]),
    ("Gates close [Note: as asked {Canada: delete} in May]", ["note [Note: as asked {Canada: delete} in May]"]),
    ("close [Agreed ad ref in [Canada: delete]]", ["status agreed_ad_referendum [Agreed ad ref in [Canada: delete]]"]),
    ("{gates and keys}", []),
    ("[– EU]", ["bracket 1 [– EU]", "unread – EU"]),
    ("[EU:]", ["bracket 1 [EU:]"]),
    ("[the Secretariat: keeps a list]", ["bracket 1 [the Secretariat: keeps a list]"]),
    ("[Somebody's proposal: the words]", ["bracket 1 [Somebody's proposal: the words]"]),
    ('Freedonia: add "gates"', []),
    ("close (Canada: delete, as follows: gates)", []),
    (
        "[gates – on hinges [of iron] – EU]",
        [
            "bracket 1 [gates – on hinges [of iron] – EU]",
            "bracket 2 [of iron]",
            "tag – EU <propose EU> inside «gates – on hinges [of iron]»",
        ],
    ),
    (
        "[text – PE; MX oppose]",
        ["bracket 1 [text – PE; MX oppose]", "tag – PE; MX oppose <propose PER; oppose MEX> inside «text»"],
    ),
    ("[text – EU / Canada]", ["bracket 1 [text – EU / Canada]", "tag – EU / Canada <propose EU,CAN> inside «text»"]),
    (
        "[a gate – EU/ a door – US]",
        [
            "alternatives a gate | a door",
            "bracket 1 [a gate – EU/ a door – US]",
            "tag – EU <propose EU> inside «a gate»",
            "tag – US <propose USA> inside «a door»",
        ],
    ),
    (
        "[text – EU;; US delete]",
        ["bracket 1 [text – EU;; US delete]", "tag – EU;; US delete <propose EU; delete USA> inside «text»"],
    ),
    ("[text – delete]", ["bracket 1 [text – delete]"]),
    ("[text – “EU”]", ["bracket 1 [text – “EU”]"]),
]

LANGUAGES: list[tuple[str, str, list[str]]] = [
    (
        "fr",
        "[le texte – France, Allemagne supprimer]",
        [
            "bracket 1 [le texte – France, Allemagne supprimer]",
            "tag – France, Allemagne supprimer <delete FRA,DEU> inside «le texte»",
        ],
    ),
    (
        "es",
        "[el texto – México, Perú suprimir]",
        [
            "bracket 1 [el texto – México, Perú suprimir]",
            "tag – México, Perú suprimir <delete MEX,PER> inside «el texto»",
        ],
    ),
    (
        "ru",
        "[текст – Россия, Китай против]",
        ["bracket 1 [текст – Россия, Китай против]", "tag – Россия, Китай против <oppose RUS,CHN> inside «текст»"],
    ),
    (
        "zh",
        "［案文——中国、美国反对］",
        ["bracket 1 ［案文——中国、美国反对］", "tag ——中国、美国反对 <oppose CHN,USA> inside «案文»"],
    ),
    (
        "ar",
        "[النص – مصر، الأردن]",
        ["bracket 1 [النص – مصر، الأردن]", "tag – مصر، الأردن <propose EGY,JOR> inside «النص»"],
    ),
    ("fr", "(Suisse, Norvège : maintenir)", ["tag (Suisse, Norvège : maintenir) <retain CHE,NOR> unit «»"]),
    (
        "es",
        "[propuesta] (apoyada por Chile)",
        ["bracket 1 [propuesta]", "tag (apoyada por Chile) <support CHL> previous bracket «[propuesta]»"],
    ),
    ("fr", "[Convenu ad referendum]", ["status agreed_ad_referendum [Convenu ad referendum]"]),
    ("es", "[Acordado ad referendum]", ["status agreed_ad_referendum [Acordado ad referendum]"]),
    ("ru", "[Согласовано ad referendum]", ["status agreed_ad_referendum [Согласовано ad referendum]"]),
    ("zh", "[暂定商定]", ["status agreed_ad_referendum [暂定商定]"]),
    ("fr", "[à déterminer]", ["bracket 1 [à déterminer]", "placeholder [à déterminer]"]),
    (
        "fr",
        "[texte – l'Égypte et le Brésil; les États-Unis s'opposent]",
        [
            "bracket 1 [texte – l'Égypte et le Brésil; les États-Unis s'opposent]",
            "tag – l'Égypte et le Brésil; les États-Unis s'opposent <propose EGY,BRA; oppose USA> inside «texte»",
        ],
    ),
    (
        "ru",
        "текст (по предложению Российской Федерации)",
        ["tag (по предложению Российской Федерации) <propose RUS> unit «текст»"],
    ),
    ("ru", "(поддержано Канадой и Японией)", ["tag (поддержано Канадой и Японией) <support CAN,JPN> unit «»"]),
    (
        "fr",
        "[Proposition de la Suisse : le texte]",
        [
            "bracket 1 [Proposition de la Suisse : le texte]",
            "tag Proposition de la Suisse : <propose CHE> inside «le texte»",
        ],
    ),
    (
        "fr",
        "[Texte proposé par la France : le texte]",
        [
            "bracket 1 [Texte proposé par la France : le texte]",
            "tag Texte proposé par la France : <propose FRA> inside «le texte»",
        ],
    ),
    (
        "es",
        "[Propuesta de México: el texto]",
        ["bracket 1 [Propuesta de México: el texto]", "tag Propuesta de México: <propose MEX> inside «el texto»"],
    ),
    ("zh", "[中国的提案：案文]", ["bracket 1 [中国的提案：案文]", "tag 中国的提案： <propose CHN> inside «案文»"]),
    ("fr", "[Supprimer : Chine, Inde]", ["tag [Supprimer : Chine, Inde] <delete CHN,IND> unit «»"]),
    ("es", "[Suprimir: Chile]", ["tag [Suprimir: Chile] <delete CHL> unit «»"]),
    ("ru", "[Исключить: Индия]", ["tag [Исключить: Индия] <delete IND> unit «»"]),
    ("zh", "[删除：印度]", ["tag [删除：印度] <delete IND> unit «»"]),
    ("ar", "[حذف: مصر]", ["tag [حذف: مصر] <delete EGY> unit «»"]),
    ("ru", "Оговорка Египта", ["tag Оговорка Египта <reserve EGY> unit «»"]),
    ("zh", "中国：保留立场", ["tag 中国：保留立场 <reserve CHN> unit «»"]),
    ("ar", "مصر: تحفظ", ["tag مصر: تحفظ <reserve EGY> unit «»"]),
    ("fr", "Réserve de l'Égypte", ["tag Réserve de l'Égypte <reserve EGY> unit «»"]),
    ("fr", "En attente : Iran", ["status pending En attente : Iran IRN"]),
]


@pytest.mark.parametrize(
    ("row", "text", "profile", "expected"), ROWS, ids=[f"{row}-{i}" for i, (row, *_) in enumerate(ROWS)]
)
def test_row_of_the_table(row: int, text: str, profile: str, expected: list[str], marks_of: Callable[..., list[str]]):
    assert marks_of(text, profile) == expected


@pytest.mark.parametrize(
    ("row", "lines", "profile", "expected"), DRAFTED, ids=[f"{row}-{i}" for i, (row, *_) in enumerate(DRAFTED)]
)
def test_row_that_is_a_provision(
    row: int, lines: list[str], profile: str, expected: list[str], draft_of: Callable[..., Draft]
):
    text = "\n\n".join(["Draft convention on lamps", "Article 1. Use of lamps", *lines])
    assert told(draft_of(text, profile)) == expected


@pytest.mark.parametrize(("row", "body", "expected"), FORMATTED, ids=[str(row) for row, *_ in FORMATTED])
def test_row_that_is_formatting_or_a_note(row: int, body: str, expected: list[str], resources: Resources):
    data = word_file(para(run("Article 1. Use of lamps")) + body, footnotes=_NOTE)
    source = read_docx(data, "lamps.docx")
    draft = build(
        source,
        name="lamps.docx",
        sha256="0",
        register=resources.register,
        profiles=resources.profiles,
        profile="who",
    )
    assert told(draft) == expected


def test_all_fifty_rows_are_there():
    assert {row for table in (ROWS, DRAFTED, FORMATTED) for row, *_ in table} == set(range(1, 51))


def told(draft: Draft) -> list[str]:
    """The provisions behind the first article in one line each: kind, number, words, marks."""
    texts = {p.id: p.text for p in draft.provisions}
    lines: list[str] = []
    behind = draft.provisions.index(next(p for p in draft.provisions if p.number == "Article 1")) + 1
    for provision in draft.provisions[behind:]:
        marks = [noted(text, mark, texts) for text, marks in ((provision.heading, provision.marks.heading),
                 (provision.text, provision.marks.text)) for mark in marks if not isinstance(mark, Format)]  # fmt: skip
        words = f"{provision.kind.value} {provision.number}: {provision.heading}{provision.text}"
        lines.append(" ".join([words, *(f"{{{mark}}}" for mark in marks)]))
    return lines


def noted(text: str, mark: Mark, texts: dict[str, str]) -> str:
    own = text[mark.start : mark.end]
    match mark:
        case AttributionTag() if mark.unit:
            stances = "; ".join(f"{s.stance.value} {','.join(a.id for a in s.actors)}" for s in mark.stances)
            return f"tag <{stances}> of {mark.unit} «{texts[mark.unit][slice(*mark.unit_scope)]}»"
        case StatusMark() if mark.units:
            return f"status {mark.status} of {' '.join(mark.units)}"
        case StatusMark():
            return f"status {mark.status} «{text[slice(*mark.scope)]}»"
        case CrossReference():
            return f"reference {own} → {mark.target}" + ", which is there" * mark.resolves
        case Footnote():
            return f"footnote {mark.provision}"
        case PlainMark() if mark.mark == "note":
            return f"note {own} ({mark.remark})"
    return written(text, mark)


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_what_stands_beside_the_table(text: str, expected: list[str], marks_of: Callable[..., list[str]]):
    assert marks_of(text) == expected


@pytest.mark.parametrize(("language", "text", "expected"), LANGUAGES)
def test_tags_in_other_languages(language: str, text: str, expected: list[str], marks_of: Callable[..., list[str]]):
    assert marks_of(text, language=language) == expected


def test_a_profile_decides_what_a_code_is(marks_of: Callable[..., list[str]]):
    assert "<propose ?,?>" in marks_of("[text – SA, CH]")[1]
    assert "<propose SAU,CHE>" in marks_of("[SA/CH propose: text]", "trade")[1]


def test_brackets_of_an_adopted_text_are_text(marks_of: Callable[..., list[str]]):
    assert marks_of("[without right – EU, US] [shall] [may]", "none") == []


def test_brackets_are_taken_from_the_draft_when_they_are_handed_in(resources: Resources):
    fields = ["[First words", "[middle – EU]", "", "last words]"]
    brackets = read_brackets(fields)
    assert [[(b.part, b.depth) for b in field] for field in brackets] == [
        [("opens", 1)],
        [("continues", 1), ("whole", 2)],
        [],
        [("closes", 1)],
    ]
    marks = [
        read_marks(field, resources.profiles["plain"], resources.register, "en", brackets=found)
        for field, found in zip(fields, brackets, strict=True)
    ]
    assert not any(isinstance(mark, PlainMark) for field in marks for mark in field)
    assert [m.depth for m in marks[1] if isinstance(m, Bracket)] == [1, 2]
    assert fields[1][marks[1][-1].start : marks[1][-1].end] == "– EU"


def test_capitals_delete_only_what_they_name(marks_of: Callable[..., list[str]]):
    assert marks_of("close [the gates]", "capitals") == ["bracket 1 [the gates]"]
    assert marks_of("close [DELETE: ] gates", "capitals") == ["bracket 1 [DELETE: ]"]


def test_very_deep_brackets_are_paired_and_their_words_left_unread(marks_of: Callable[..., list[str]]):
    found = marks_of("[" * 45 + "gates – EU" + "]" * 45)
    assert len(found) == 45
    assert all(mark.startswith("bracket ") for mark in found)


def test_a_bracket_full_of_slashes_offers_no_rivals(marks_of: Callable[..., list[str]]):
    words = "/".join(["gate"] * 50)
    assert marks_of(f"[{words} – EU]") == [f"bracket 1 [{words} – EU]", f"tag – EU <propose EU> inside «{words}»"]


@pytest.mark.parametrize(
    ("text", "request_"),
    [
        ('{India: add "subject to domestic law"}', True),
        ('USA/EU: replace "suppress" with "restrict"', True),
        ("印度：删除“制止”", True),
        ("(Canada: delete, as covered in article 5)", False),
        ("(Canada: retain)", False),
    ],
)
def test_a_request_for_other_words_is_told_from_a_stance_with_its_reason(
    text: str, request_: bool, resources: Resources
):
    (mark,) = read_marks(text, resources.profiles["plain"], resources.register, "en")
    assert isinstance(mark, AttributionTag)
    assert mark.request is request_


def test_a_request_that_no_reader_of_instructions_understands_asks_for_nothing(resources: Resources):
    said = (StanceOf(Stance.PROPOSE, (ActorRef("IND", "印度"),)),)
    tag = AttributionTag(0, 4, (0, 0), "unit", said, "words that are no instruction", "a", (0, 6), True)
    draft = Draft(
        "Lamps",
        "en",
        "plain",
        (
            Provision("a", "", Kind.PARAGRAPH, "1.", "", "Lamps.", "1"),
            Provision("t", "", Kind.UNNUMBERED, "", "", "印度：…", "2", Marks((tag,))),
        ),
    )
    (proposal,) = recorded_asks(draft, resources.register)
    assert [(ask.edit, ask.wording) for ask in proposal.asks] == [(Edit.NOTE, "")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Gates close. Agreed ad ref    ", ["status agreed_ad_referendum Agreed ad ref"]),
        (f"{'Gates close and open again, ' * 22}agreed ad ref", []),
        (f"{'gate ' * 130}close", []),
        (f"{'Gates close; ' * 50}agreed ad ref", ["status agreed_ad_referendum agreed ad ref"]),
    ],
)
def test_a_status_is_the_last_words_of_a_text_however_long_it_is(text: str, said: list[str], resources: Resources):
    marks = read_marks(text, resources.profiles["plain"], resources.register, "en")
    assert [written(text, mark) for mark in marks] == said
