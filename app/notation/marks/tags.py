"""Reads attribution tags. Examples: `[text – EU, US]`, `[US/AU propose; CL oppose: text]`, `(Australia, Canada:
retain)`, `[Delete: Egypt]`.

It reads one stretch of text at a time (the inside of a bracket, a parenthesis, a whole unit) and says what tag it is or
holds. It pairs no brackets and decides no alternatives. A stretch that is not wholly understood is no tag: "[lawful –
within the meaning of article 2]" is text. Rows named in comments: docs/domain.md, section 3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from app.late_methods import dataclass, replace
from app.late_pattern import compile_later
from app.notation.marks.bare_names import ends_a_way, list_proposers, sign_words
from app.notation.marks.source_notes import has_note_sign, read_source_note
from app.notation.marks.statuses import AWAITED
from app.notation.statements.actor_lists import read_actor_list, resolve_actor
from app.notation.statements.stances import (
    NO_STANCE,
    leading_stance,
    may_say,
    read_stances,
    split_stance,
    stance_parts,
)
from app.treaty.marks import ActorRef, AttributionTag, Stance, StanceOf
from app.treaty.register_memory import answer_once

if TYPE_CHECKING:
    from app.treaty.actors import Register

HIDDEN = "\ufffc"
"""Stands for each sign of an inner bracket in a stretch whose inner brackets are hidden."""

_LONGEST_TAG = 500
_LONGEST_HALF = 120
_GOES_ON = compile_later(
    r"\s*[(?;]|\s+(?=(?:withdr\w+|prefers?|would|will|cannot|can|does|do|wants?|reserves?|except|minus"
    r"|without|et\s+al)\b)"
)
"""What stands behind the name of who speaks, and behind no other."""
_FIRST_NAME = compile_later(r"\s*[,/;&，、؛،]\s*|\s+(?:and|et|y|и|و)\s+|(?<=[\u4e00-\u9fff])[和与及]")
_MOST_SLASHES = 40
_DASH = compile_later(r"[–—―‒]|(?<=[\s.,;:])-|-(?=\s)")
_DASHES = "-–—―‒"
_SEMICOLON = re.compile(r"\s*[;；؛]\s*")
_TIGHT = re.compile(r"(?<=[^\W\d_])-(?=[A-Z])")
_PREFIXES = compile_later(r"(?:non|intra|inter|extra|pan|pro|anti|trans|sub|ex|multi|post|pre|mid)$", re.IGNORECASE)
_CODES = compile_later(r"\b[A-Z]{2}\d{0,3}\b")
_HEAD = compile_later(r"\s*(?P<head>[^:：]{2,240}?)\s*(?::(?=\s|$|[^\w/])|：)(?P<space>\s*)")
_OFFICIAL = compile_later(
    r"^(?:(?:compromise |revised |new |joint )?(?:text|proposal|wording|suggestion) (?:proposed |suggested )?(?:by"
    r"|from|of) (?:the )?(?P<by>.+)"
    r"|(?P<of>.+?)(?:['’]s?)? (?:compromise |revised |alternative |new |joint )?(?:proposals?|text|suggestions?"
    r"|wording|alternative|compromise)"
    r"|(?:Proposition|Texte)(?: proposée?s?)? (?:par (?:la |le |les |l['’])?|de la |de l['’]|du |de |des )(?P<fr>.+)"
    r"|(?:Propuesta|Texto)(?: propuest[oa])? (?:por (?:la |el |los )?|de la |del |de los "
    r"|de las |de )(?P<es>.+)"
    r"|(?:Предложение|Текст)(?:,? предложенный| по предложению)? (?P<ru>.+)"
    r"|(?P<zh>.+?)(?:的)?(?:提案|案文|建议)"
    r"|(?:اقتراح|مقترح|نص)(?: (?:مقدم|مقترح))?(?: من)? (?P<ar>.+))$",
    re.IGNORECASE,
)
_REQUEST = compile_later(
    r"^\s*(?P<who>[^:：“”\"«»\[\]{}]{2,200}?)\s*(?:[:：]\s*|\s)"
    r"(?P<verb>add|insert|replace|delete|remove|substitute|ajouter|remplacer|supprimer|insérer|substituer|añadir"
    r"|agregar"
    r"|insertar|sustituir|reemplazar|suprimir|eliminar|добавить|включить|вставить|заменить|исключить|إضافة|إدراج|حذف"
    r"|استبدال|الاستعاضة|يستعاض)"
    r"\s+(?P<rest>[^“”\"«»]{0,40}[“\"«](?P<quote>[^“”\"«»]+)[”\"»].*)$",
    re.IGNORECASE | re.DOTALL,
)
_QUOTES = '“"«'
"""What opens the words that a request quotes."""
_CHINESE_REQUEST = compile_later(
    r"^\s*(?P<who>[^:：“”「」]{2,80}?)\s*[:：]?\s*(?P<what>(?:(?P<verb>删除|删去)|添加|增加|加入|插入"
    r"|[将把以在](?=“))"
    r"(?P<quote>“[^“”]+”)(?:之?[后前](?:添加|增加|加入|插入)“[^“”]+”|(?:改为|替换为|换成|取代"
    r"|代替)“[^“”]+”)?[^“”]{0,40})$"
)
"""The same in Chinese, where what is said of the words in quotation marks stands on both sides of them."""
_ANNOUNCED = compile_later(
    r"\s*(?:[\d¹²³⁰⁴-⁹*†]+\.?\s+)?(?P<who>[^.;:\[\]]{2,160}?)"
    r"(?:\s+(?:(?:will|would|intends? to|reserves? the right to)\s+(?:propose|submit|suggest|table|revert)"
    r"|(?:proposer|présenter|soumettr)(?:a|ont)|se réservent? le droit de (?:proposer|présenter|soumettre)"
    r"|(?:propondr|presentar)(?:á|án)|se reservan? el derecho (?:de|a) (?:proponer|presentar)"
    r"|предлож(?:ит|ат)|представ(?:ит|ят)|س[يت](?:قترح|قدم)(?:ان|ون)?)\b|将(?:提出|提交|提议))"
)
_ANNOUNCING = (
    "will", "would", "intend", "reserve", "proposer", "présenter", "soumettr", "réserve", "propondr", "presentar",
    "reserva", "предлож", "представ", "قترح", "قدم", "将",
)  # fmt: skip
"""Of these every announcement has one."""
_OPTION_LABEL = compile_later(
    r"[\s\[［]*(?:[(（\[［]\s*(?P<enclosed>[^()（）\[\]［］:：]{2,240}?)\s*[)）\]］]\s*(?:[:：.。]|$|(?=\s))"
    r"|[–—-]\s*(?P<dashed>[^:：()\[\]]{2,240}?)\s*(?:[:：]|$)|(?P<plain>[^:：()\[\]]{2,240}?)\s*[:：])"
)
_SIGNED = compile_later(r"[(（](?P<names>[^()（）]{2,300})[)）]\s*[.,;。，；]?\s*$")
_SENTENCE_GAP = compile_later(r"(?<=[.;!?؛؟\])])\s+|(?<=[。；！？])\s*")
_NEXT = compile_later(r"\s*[,;/；،؛]\s*")
_NEXT_HEAD = compile_later(r"[;/；؛]\s*(?P<who>[^:：;/；؛,]{2,60}?)\s*[:：]\s")
_BECAUSE = compile_later(
    r"\s*[,;–—-]?\s+(?=(?:as|because|since|due to|in order to|car|parce que|porque|ya que|так как|поскольку)\s)"
    r"|\s*[,–—]\s+",
    re.IGNORECASE,
)
_TAIL_SHAPE = compile_later(
    r"[–—]\s?(?!(?:Part|Article|Chapter|Section|Annex|Option|Paragraph|Table|Appendix)\b)"
    r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,4}(?:\s*[,;/&]\s*[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|and|of|the|delete"
    r"|retain|oppose|propose|support)){0,5})*\.?\s*$"
)
_HEAD_SHAPE = compile_later(r"\s*[^:\n]{2,80}\b(?:proposes?|opposes?|supports?|deletes?|retains?)\s*:")
"""The end and the beginning of what looks like a tag."""
_SHOUTED_REASON = compile_later(r"\s+(?=AS [A-Z]{2,}|BECAUSE |SINCE |THIS IS )")


@dataclass(frozen=True, slots=True)
class FoundTag:
    """A tag: the range of its own text, what it speaks of (None: what stands before it), who says what."""

    start: int
    end: int
    scope: tuple[int, int] | None
    stances: tuple[StanceOf, ...]
    reason: str = ""
    request: bool = False

    def moved(self, by: int) -> FoundTag:
        """The same tag `by` code points further on."""
        scope = (self.scope[0] + by, self.scope[1] + by) if self.scope else None
        return replace(self, start=self.start + by, end=self.end + by, scope=scope)

    def mark(self, scope: tuple[int, int], basis: str) -> AttributionTag:
        """The tag as a mark, with its scope settled."""
        return AttributionTag(self.start, self.end, scope, basis, self.stances, self.reason, request=self.request)


@dataclass(frozen=True, slots=True)
class TagReader:
    """Reads tags under one register. `codes`: the profile says that two-letter codes are names.

    What is not understood to its last word is no tag:

    >>> marks_in("Ships [at night – Norhaven] moor.")[1:]
    ['tag – Norhaven <propose XNO> inside «at night»']
    >>> marks_in("Ships [at night – within the meaning of article 2] moor.")[1:]
    []
    """

    register: Register
    codes: bool = False

    def at_end(self, text: str, start: int, end: int) -> FoundTag | None:
        """The dash tag at the end of a stretch `text[start:end]` (inner brackets hidden), with the text before it as
        scope.

        Rows 6–8. The first dash from which all that follows is a list of actors and stances begins the tag.
        """
        for dash in self._dashes(text, start, end):
            scope = trim_range(text, start, dash.start())
            if scope[0] == scope[1]:
                continue
            tail = text[dash.end() : end]
            stances = self._tail(tail)
            if stances is None or (dash.re is _TIGHT and sum(len(s.actors) for s in stances) < 2):
                continue
            if self._tagged_within(text, *scope) or ends_a_way(
                tail, text[slice(*scope)], self.register, codes=self.codes
            ):
                return None
            return FoundTag(dash.start(), trim_range(text, dash.start(), end)[1], scope, stances)
        return self._signed(text, start, end)

    def _signed(self, text: str, start: int, end: int) -> FoundTag | None:
        """The names in brackets with which a stretch ends, where they sign it: "at night (Norhaven, Kestria)"."""
        names = _SIGNED.search(text, max(start, end - _LONGEST_TAG), end) if ")" in text or "）" in text else None
        if names is None or HIDDEN in names[0]:
            return None
        scope = trim_range(text, start, names.start())
        stances = sign_words(names["names"], text[slice(*scope)], self.register, codes=self.codes)
        if stances is None or self._tagged_within(text, *scope):
            return None
        return FoundTag(names.start(), names.end("names") + 1, scope, stances)

    def beside(self, names: str, before: str, *, fewest: int = 1) -> tuple[StanceOf, ...] | None:
        """The stances of names, or of names with verbs, that stand behind disputed words: "– Norhaven; Kestria delete";
        None for anything else. Names without a verb are at least `fewest`, and must not explain the words.
        """
        said = self._said(names)
        return said or sign_words(names, before, self.register, codes=self.codes, fewest=fewest)

    def sentence_at_end(self, text: str, end: int) -> FoundTag | None:
        """The last sentence of `text[:end]`, where it is names with a colon and what they ask.

        "… moor. Norhaven: add “at night”."
        """
        low = max(0, end - _LONGEST_TAG)
        if text.find(":", low, end) < 0 and text.find("：", low, end) < 0:
            return None
        for gap in reversed([*_SENTENCE_GAP.finditer(text, low, end)]):
            sentence = text[gap.end() : end].strip()
            if re.search("[:：]", sentence[:_LONGEST_HALF]) and (
                found := self._request(sentence) or self._stated(sentence)
            ):
                begin, stop = trim_range(text, gap.end(), end)
                return replace(found, start=begin, end=stop)
        return None

    def _stated(self, sentence: str) -> FoundTag | None:
        stances = self._explicit(sentence)
        return FoundTag(0, len(sentence), None, stances) if stances is not None else None

    def _tagged_within(self, text: str, start: int, end: int) -> bool:
        """Whether words that a tag would speak of have another within: "at noon – Kestria, at dusk – Norhaven",
        "Kestria: at noon; Norhaven: at dusk". Whose they are is not told by either then.
        """
        ends = (_NEXT.split(text[dash.end() : end].strip(), maxsplit=1) for dash in self._dashes(text, start, end))
        heads = (found["who"] for found in _NEXT_HEAD.finditer(text, start, end))
        return any(self._delegation(parts[0]) for parts in ends if len(parts) > 1) or any(map(self._delegation, heads))

    def rivals(self, text: str, start: int, end: int) -> tuple[FoundTag | tuple[int, int], ...] | None:
        """Rival wordings parted by slashes, at least one of them with a dash tag (row 9): a Found, or the range of a
        wording without one.
        """
        if text.find("/", start, end) < 0:
            return None
        spaced = [m.start() + 1 for m in re.finditer(r" / ", text[start:end])]
        return self._parts(text, start, end, [start + at for at in spaced]) or self._tight_parts(text, start, end)

    def head(self, text: str, start: int, end: int) -> FoundTag | None:
        """The tag with which a stretch begins: names, stances and a colon, the rest being its scope (rows 10–15, 28).

        Also "[EU: text]" and "[Chair's proposal: text]", which propose.
        """
        match = _HEAD.match(text, start, end) if _has_colon(text) else None
        if match is None or HIDDEN in match["head"]:
            return None
        scope = trim_range(text, match.end(), end)
        if scope[0] == scope[1]:
            return None
        stances = self._head(match["head"])
        if stances is None or self._tagged_within(text, *scope):
            return None
        return FoundTag(trim_range(text, start, end)[0], match.end("space") - len(match["space"]), scope, stances)

    def whole(self, text: str, *, reasons: bool = True) -> FoundTag | None:
        """A stretch that is nothing but a tag: `Australia, Canada: retain`, `Delete: Egypt`, `supported by Brazil`,
        `Reservation by Egypt`, `India: add "…"`, with a reason behind it (if `reasons`) or not (rows 16, 17, 20–24). A
        verb is needed.
        """
        start, end = trim_range(text, 0, len(text))
        if not 4 <= end - start <= _LONGEST_TAG or HIDDEN in text:
            return None
        request = self._request(text[start:end])
        if request is not None:
            return replace(request, start=start, end=end)
        body = text[start:end]
        if not may_say(body):
            return None
        stances = self._explicit(body)
        if stances is not None:
            return FoundTag(start, end, None, stances)
        for cut in islice(_BECAUSE.finditer(body), 8) if reasons else ():
            if ":" in body[cut.end() :]:
                continue
            stances = self._explicit(body[: cut.start()])
            if stances is not None:
                return FoundTag(start, end, None, stances, body[cut.end() :].strip(" .;,"))
        return None

    def shouted_deletion(self, text: str) -> FoundTag | None:
        """`DELETE: words REASON IN CAPITALS` under the profile of capitals (row 18): a deletion that names nobody."""
        match = re.match(r"\s*DELETE\s*[:–—-]?\s+", text)
        if match is None:
            return None
        cut = _SHOUTED_REASON.search(text, match.end())
        stop = cut.start() if cut else len(text)
        scope = trim_range(text, match.end(), stop)
        if scope[0] == scope[1]:
            return None
        reason = text[cut.end() :].strip() if cut else ""
        return FoundTag(*trim_range(text, 0, match.end()), scope, (StanceOf(Stance.DELETE, ()),), reason)

    def half_read(self, text: str) -> tuple[int, int] | None:
        """The range of the last dash and what follows it, where that begins with the known name of a State or group, so
        that it looks like a tag: `– EU and some others`, `– Kestria (withdrawn)`; or where nothing stands before it:
        `[– EU]`; or of such a name, more words and a colon at the head: `Kestria (withdrawn): `; else None.
        """
        for dash in reversed([*self._dashes(text, 0, len(text))]):
            tail = text[dash.end() :]
            if not text[: dash.start()].strip() and self._tail(tail) is not None:
                return trim_range(text, 0, len(text))
            if len(tail) <= _LONGEST_HALF and self._begins_with_name(tail):
                return trim_range(text, dash.start(), len(text))
        head = _HEAD.match(text) if _has_colon(text) else None
        if head is not None and text[head.end() :].strip() and self._begins_with_name(f"{head['head']};"):
            return trim_range(text, 0, head.end())
        return None

    def _begins_with_name(self, text: str) -> bool:
        """Whether words begin with the known name of a State or group and go on as a tag does."""
        first = _FIRST_NAME.split(text.strip(), maxsplit=1)
        goes_on = (text[: found.start()].strip() for found in _GOES_ON.finditer(text))
        return (len(first) > 1 and self._delegation(first[0])) or any(map(self._delegation, goes_on))

    def half_stance(self, text: str) -> bool:
        """Whether a stretch that is no tag has the verb of one, a colon, and first the known name of a State or group:
        `Canada, some others: retain`.
        """
        stance, names = split_stance(text)
        first = _FIRST_NAME.split(names.strip(), maxsplit=1)
        return stance is not None and len(first) > 1 and bool(re.search("[:：]", text)) and self._delegation(first[0])

    def _delegation(self, name: str) -> bool:
        actor = resolve_actor(name, self.register, codes=self.codes)
        return actor is not None and self.register.type_of(actor.id) in ("state", "group")

    def note(self, text: str) -> FoundTag | None:
        """A field that is nothing but a note of who asked for the words at its sign, or before it: `¹ Norhaven`."""
        start, end = trim_range(text, 0, len(text))
        if not 4 <= end - start <= _LONGEST_TAG or HIDDEN in text or any(map(text.__contains__, '“”"«»')):
            return None
        if not (has_note_sign(text) or may_say(text)):
            return None
        note = read_source_note(text)
        if not note.sign and not note.said:
            return None
        stances = self._said(note.body)
        if stances is None and note.sign:
            stances = list_proposers(note.body, self.register, codes=self.codes)
        return FoundTag(start, end, None, stances) if stances else None

    def option_label(self, text: str) -> FoundTag | None:
        """The names with which the text of an option begins, behind "Option 2": `(Norhaven, Kestria):`, `– Kestria:`,
        `[proposed by Norhaven]`. The rest of the text is its scope.
        """
        match = _OPTION_LABEL.match(text)
        if match is None:
            return None
        names = next(found for found in match.groups() if found is not None)
        stances = self._said(names) or list_proposers(names, self.register, codes=self.codes)
        if stances is None:
            return None
        begin = match.start() + len(match[0]) - len(match[0].lstrip(" \t\u00a0["))
        return FoundTag(
            begin if match["enclosed"] is None else match.start("enclosed") - 1,
            match.end(),
            trim_range(text, match.end(), len(text)),
            stances,
        )

    def announced(self, text: str) -> int:
        """Where the `¹ Nigeria and Switzerland will propose` with which a footnote begins ends, else 0 (row 43).

        It announces a proposal for the place where the footnote stands, and is no tag of the footnote's own words.
        """
        begins = trim_range(text, 0, len(text))[0]
        head = text[begins : begins + 240]
        if not any(map(head.__contains__, _ANNOUNCING)):
            return 0
        match = _ANNOUNCED.match(text, begins, begins + 240)
        listed = read_actor_list(match["who"], self.register, codes=self.codes) if match else None
        return match.end() if match and listed and listed.complete else 0

    def pending(self, text: str) -> tuple[ActorRef, ...] | None:
        """The actors of `Pending: Iran` (row 25): whose answer is awaited."""
        match = AWAITED.match(text)
        listed = read_actor_list(match["who"], self.register, codes=self.codes, coded=True) if match else None
        return listed.actors if listed else None

    def _dashes(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        if "-" not in text and (text.isascii() or not any(map(text.__contains__, _DASHES))):
            return
        found = [*_DASH.finditer(text, start, end)]
        tight = [m for m in _TIGHT.finditer(text, start, end) if not _PREFIXES.search(text, start, m.start())]
        for match in sorted([*found, *tight], key=lambda m: m.start())[-40:]:
            if end - match.end() <= 600 and HIDDEN not in text[match.end() : end]:
                yield match

    def _tail(self, tail: str) -> tuple[StanceOf, ...] | None:
        stances = read_stances(tail, self.register, codes=self.codes)
        if stances is None and len(_CODES.findall(tail)) > 1:
            stances = read_stances(tail, self.register, codes=self.codes, coded=True)
        if stances is None:
            return None
        actors = tuple(actor for stance in stances for actor in stance.actors)
        kinds = [self.register.type_of(actor.id) for actor in actors]
        if _spoken_of(actors, self.register):
            return None
        said = any(split_stance(part)[0] for part in stance_parts(tail))
        if not said and all(kind in ("organisation", "unknown") for kind in kinds) and "organisation" in kinds:
            return None
        return stances

    def _parts(self, text: str, start: int, end: int, cuts: list[int]) -> tuple[FoundTag | tuple[int, int], ...] | None:
        if not cuts:
            return None
        parts: list[FoundTag | tuple[int, int]] = []
        for low, high in zip([start, *(cut + 1 for cut in cuts)], [*cuts, end], strict=True):
            found = self.at_end(text, low, high)
            plain = trim_range(text, low, high)
            if found is None and (plain[0] == plain[1] or self._names(text[plain[0] : plain[1]])):
                return None
            parts.append(found or plain)
        return tuple(parts) if any(isinstance(part, FoundTag) for part in parts) else None

    def _tight_parts(self, text: str, start: int, end: int) -> tuple[FoundTag | tuple[int, int], ...] | None:
        if text.count("/", start, end) > _MOST_SLASHES:
            return None
        parts: list[FoundTag | tuple[int, int]] = []
        low = start
        for high in [*(m.start() for m in re.finditer("/", text[start:end])), end - start]:
            found = self.at_end(text, low, start + high)
            if found is not None:
                parts.append(found)
                low = start + high + 1
        return tuple(parts) if low > end and len(parts) > 1 else None

    def _names(self, text: str) -> bool:
        return read_stances(text, self.register, codes=self.codes, coded=True) is not None

    def _head(self, head: str) -> tuple[StanceOf, ...] | None:
        if official := _OFFICIAL.match(head):
            who = next((name for name in official.groupdict().values() if name), "")
            listed = read_actor_list(who, self.register, codes=self.codes, coded=True)
            if listed is not None:
                return (StanceOf(Stance.PROPOSE, listed.actors),)
            office = self.register.resolve(who.strip())
            if self.register.type_of(office.id) == "officer":  # offices are written small: "Texte des coprésidents"
                return (StanceOf(Stance.PROPOSE, (ActorRef(office.id, who.strip()),)),)
        verbs = [split_stance(part)[0] for part in stance_parts(head)]
        if all(verbs):
            return read_stances(head, self.register, default=None, codes=self.codes, coded=True)
        listed = read_actor_list(head, self.register, codes=self.codes)
        if listed is not None and listed.complete and not _spoken_of(listed.actors, self.register):
            return (StanceOf(Stance.PROPOSE, listed.actors),)
        return None

    def _said(self, text: str) -> tuple[StanceOf, ...] | None:
        """Stances of known names, at least one with its verb: "Norhaven; Kestria delete"."""
        if not may_say(text):
            return None
        stances = self._explicit(text)
        if stances is None and any(split_stance(part)[0] for part in stance_parts(text)):
            stances = self._tail(text)
        return stances if stances and all(a.id != "?" for said in stances for a in said.actors) else None

    def _explicit(self, text: str) -> tuple[StanceOf, ...] | None:
        """Stances each with its verb, before, behind or after a colon."""
        return _explicit_stances(text, self.register, codes=self.codes)

    def _request(self, text: str) -> FoundTag | None:
        if not any(map(text.__contains__, _QUOTES)):
            return None
        chinese = _CHINESE_REQUEST.match(text)
        match = chinese or _REQUEST.match(text)
        if match is None:
            return None
        listed = read_actor_list(match["who"], self.register, codes=self.codes, coded=True)
        if listed is None or not listed.complete:
            return None
        begun = leading_stance(f"{match['verb'] or ''} ")
        deletes = begun is not None and begun[0] is Stance.DELETE
        stance = Stance.DELETE if deletes else Stance.PROPOSE
        said = match["what"] if chinese else f"{match['verb']} {match['rest']}"
        return FoundTag(0, len(text), None, (StanceOf(stance, listed.actors),), said.strip(), request=True)


@answer_once
def _explicit_stances(text: str, register: Register, *, codes: bool) -> tuple[StanceOf, ...] | None:
    """Stances each with its verb, before, behind or after a colon."""
    if any(map(text.__contains__, NO_STANCE)) or not may_say(text):
        return None
    parts = _SEMICOLON.split(text.strip(" .。"))
    if not all(parts):  # a sentence that ends in a semicolon: nothing stands behind it
        return None
    if not any(split_stance(part)[0] for part in stance_parts(text)):
        return None
    found: list[StanceOf] = []
    for part in parts:
        stances = read_stances(part, register, default=None, codes=codes, coded=":" in part)
        if stances is None or any(_spoken_of(stance.actors, register) for stance in stances):
            return None
        found += stances
    return tuple(found)


def _spoken_of(actors: tuple[ActorRef, ...], register: Register) -> bool:
    """Whether bodies are named that the text speaks of ("the Secretariat"), not delegations that ask."""
    return any(
        actor.as_written.lower().startswith("the ") and register.type_of(actor.id) in ("officer", "organisation")
        for actor in actors
    )


def _has_colon(text: str) -> bool:
    return ":" in text or "：" in text


def looks_like_tag(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The range of what looks like a tag at the end or the head of a stretch and could not be read; None when nothing
    does.
    """
    start_of_tail = max(start, end - 300)
    near = text[start_of_tail:end]
    tail = _TAIL_SHAPE.search(near) if "–" in near or "—" in near else None
    if tail and HIDDEN not in tail.group() and tail.start() > 0:
        low = start_of_tail + tail.start()
        return low, low + len(tail.group().rstrip())
    head = _HEAD_SHAPE.match(text[start:end]) if ":" in text else None
    if head and HIDDEN not in head.group() and re.match(r"\s*[A-Z]", head.group()):
        return trim_range(text, start, start + head.end())
    return None


def trim_range(text: str, start: int, end: int) -> tuple[int, int]:
    """A range without the spaces at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
