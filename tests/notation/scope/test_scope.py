"""What a provision reaches: by its own words, by a citation, by a rule, with what limits, in brackets."""

from dataclasses import replace

import pytest

from app.treaty.scope import ScopeMap, ScopeReach, TargetKind
from tests.house.examples import draft, scope_in

OFFENCES = (
    "Article 2",
    "False lights",
    "1. Each Party shall adopt measures to establish as a criminal offence the lighting of false lights.",
    "2. Each Party shall establish as an offence the hiding of true lights.",
    "Article 3",
    "Laundering of salvage",
    "1. Each Party shall establish as a criminal offence the sale of stolen salvage.",
)


def text(*lines: str, title: tuple[str, ...] = ()) -> ScopeMap:
    return scope_in(draft(*title, *OFFENCES, *lines))


def reached(scope: ScopeMap, provision: str) -> set[str]:
    """What a provision reaches: classes by their ids, offences by their provisions."""
    return {str(one.target.id) for one in scope.reaches if one.provision == provision}


def only(scope: ScopeMap, provision: str, target: str) -> ScopeReach:
    (found,) = [one for one in scope.reaches if one.provision == provision and one.target.id == target]
    return found


def test_offences_are_listed_by_their_articles_and_by_the_parts_that_are_cited():
    scope = text("Article 4", "Sanctions", "1. The offence established in article 2, paragraph 1, is punished.")
    assert [one.address for one in scope.offences] == ["Article 2", "Article 2(1)", "Article 3"]
    assert {one.heading for one in scope.offences} == {"False lights", "Laundering of salvage"}
    assert reached(scope, "article-4/1") == {"article-2/1"}


@pytest.mark.parametrize(
    ("words", "targets"),
    [
        ("Parties punish the offences under articles 2 to 3.", {"article-2", "article-3"}),
        ("Nobody is punished, as is said in article 3.", {"article-3"}),
        ("Parties fight salvage laundering and laundering of salvage.", {"article-3"}),
        ("Parties seize gains of any crime.", {"any_offence"}),
        ("Parties seize gains of serious crimes.", {"serious_crime"}),
        ("Parties seize gains of crimes committed by means of a computer system.", {"by_system"}),
        ("Parties keep evidence in electronic form.", {"electronic_evidence"}),
        ("Parties keep electronic evidence. They do so of offences.", {"electronic_evidence"}),
        ("Parties keep electronic evidence of offences covered by this Ledger of theirs.", {"electronic_evidence"}),
        ("Parties keep evidence in electronic form of serious crimes.", {"serious_crime"}),
        ("Parties keep evidence in electronic form of the offences set forth in article 2.", {"article-2"}),
        ("Parties punish serious offences to be determined by domestic law.", {"domestic_serious"}),
        ("Parties punish offences established in accordance with other international treaties.", {"other_instruments"}),
        ("Parties punish an offence as defined in article 4 of the Treaty of Kestria.", {"other_instruments"}),
        ("Parties punish crimes covered by this Protocol.", {"covered"}),
        ("Parties punish crimes to which this Protocol applies.", {"covered"}),
        ("Parties punish offences other than those established in accordance with this Protocol.", {"any_offence"}),
        ("Parties punish crimes, some of which are not covered by this Protocol.", set()),
        ("Without prejudice to article 2, Parties keep lamps.", set()),
        ("Parties hold that a deed is an offence.", set()),
        ("Parties keep lamps and rope.", set()),
        ("Parties may keep lamps under article 77 and under article 12.", set()),
    ],
)
def test_a_provision_reaches_what_its_words_say(words, targets):
    scope = text("Article 4", "Words", f"1. {words}")
    assert reached(scope, "article-4/1") == targets
    assert all(one.via == () for one in scope.reaches if one.provision == "article-4/1")


def test_a_class_is_never_expanded_into_its_members():
    scope = text("Article 4", "Aid", "1. Parties aid for the offences established in accordance with this Protocol.")
    assert reached(scope, "article-4/1") == {"this_convention"}
    assert [(one.id, one.words.text) for one in scope.classes] == [
        ("this_convention", "offences established in accordance with this Protocol")
    ]


def test_words_of_the_article_that_creates_an_offence_reach_it_only_through_the_noun():
    scope = text(
        "Article 4",
        "Rope",
        "1. Each Party shall establish as an offence the theft of rope.",
        "2. Knowledge required for an offence set forth in paragraph 1 may be inferred.",
        "3. Each Party may decline to apply paragraph 1.",
        "4. Powers under this article are public.",
    )
    assert reached(scope, "article-4/2") == {"article-4/1"}
    assert reached(scope, "article-4/3") == reached(scope, "article-4/4") == set()


def test_an_offence_referred_to_in_an_article_is_what_that_article_says():
    scope = text(
        "Article 4",
        "Scope",
        "1. This Protocol applies to:",
        "(a) The offences established in accordance with article 2;",
        "(b) Serious crimes.",
        "Article 5",
        "Aid",
        "1. Parties extradite for an offence referred to in article 4.",
    )
    assert reached(scope, "article-5/1") == {"article-2", "serious_crime"}
    assert only(scope, "article-5/1", "serious_crime").via == ("article-4/1/b",)


@pytest.mark.parametrize(
    ("words", "reaches"),
    [
        ("The measures envisaged in paragraph 1 are published.", True),
        ("The provisions of this article shall also apply to witnesses.", True),
        ("The provisions of this article shall not apply to witnesses.", False),
        ("For the purposes of this article, each Party shall empower its courts to open chests.", True),
        ("For the purposes of this article, “chest” means a box.", False),
        ("For the purposes of this article:", False),
        ("Persons liable under this article are fined.", True),
        ("Nothing in this article is public.", False),
        ("Requests made pursuant to this article are written.", False),
        ("Persons who have committed the offences are fined.", True),
        ("Such offences are grave.", True),
        ("Offences are rare, and such offences are grave.", False),
        ("Such proceeds of crime are kept apart.", True),
        ("The persons referred to in subparagraph (a) of paragraph 1 are heard.", True),
    ],
)
def test_a_paragraph_takes_over_what_its_article_says(words, reaches):
    scope = text(
        "Article 4",
        "Seizure",
        "1. Parties seize the gains of offences covered by this Protocol:",
        "(a) Of persons;",
        "(b) Of ships.",
        f"2. {words}",
    )
    assert reached(scope, "article-4/2") == ({"covered"} if reaches else set())


def test_such_offences_are_those_of_the_nearest_paragraph_that_names_some():
    scope = text(
        "Article 4",
        "Aid",
        "1. Parties aid for crimes covered by this Protocol.",
        "2. They write letters.",
        "3. They aid in criminal matters.",
        "4. Such offences are grave.",
        "Article 5",
        "Rest",
        "1. Such offences are grave.",
        "(a) Such offences too.",
    )
    assert only(scope, "article-4/4", "covered").via == ("article-4/1",)
    assert reached(scope, "article-5/1") == reached(scope, "article-5/1/a") == set()


def test_liability_and_requests_lead_into_another_article():
    scope = text(
        "Article 4",
        "Liability",
        "1. Legal persons are liable for the crimes covered by this Protocol.",
        "2. They pay.",
        "Article 5",
        "Fines",
        "1. Legal persons held liable in accordance with article 4 are fined.",
        "2. For the purposes of article 4, each Party shall order accounts to be shown.",
        "3. Parties weigh requests made pursuant to paragraph 1 of article 4.",
        "4. Parties publish the property named in article 4.",
    )
    assert [reached(scope, f"article-5/{n}") for n in (1, 2, 3, 4)] == [{"covered"}, {"covered"}, {"covered"}, set()]


CHAPTER = (
    "Chapter II",
    "Powers",
    "Article 4",
    "Scope",
    "1. Each Party shall establish the powers and procedures of this chapter.",
    "2. Except as provided otherwise in article 7, each Party shall apply the powers referred to in paragraph 1 to:",
    "(a) The offences established in accordance with articles 2 and 3;",
    "(b) Any other offence.",
    "3. A Party may reserve the right to apply them to serious crimes alone.",
    "Article 5",
    "Search",
    "1. Each Party shall empower its officers to search.",
    "2. For the purpose of this article, “search” means looking.",
    "3. The powers referred to in this article shall be subject to articles 4 and 6.",
    "Article 6",
    "Safeguards",
    "1. The powers of this chapter are supervised.",
    "Article 7",
    "Listening",
    "1. Each Party shall empower its officers to listen, for serious crimes.",
    "2. The powers referred to in this article shall be subject to article 4.",
    "Article 8",
    "Logs",
    "1. Each Party shall order logs to be kept.",
    "2. Logs are books.",
    "Article 9",
    "Order",
    "1. Powers under a warrant shall be subject to article 4.",
    "Chapter III",
    "Aid",
    "Article 10",
    "Letters",
    "1. Parties order letters to be sent.",
)


def test_powers_reach_what_the_rule_of_their_chapter_says():
    scope = text(*CHAPTER)
    said = {"article-2", "article-3", "any_offence"}
    assert reached(scope, "article-5/1") == reached(scope, "article-5/3") == said
    assert only(scope, "article-5/1", "any_offence").via == ("article-5/3", "article-4/2/b")
    assert only(scope, "article-8/1", "any_offence").via == ("article-4/2/b",)
    assert reached(scope, "article-9/1") == said
    for silent in ("article-5/2", "article-6/1", "article-8/2", "article-10/1"):
        assert reached(scope, silent) == set()


def test_an_exception_takes_the_reach_of_the_rule_away():
    scope = text(*CHAPTER)
    assert reached(scope, "article-7/1") == reached(scope, "article-7/2") == {"serious_crime"}
    assert only(scope, "article-7/2", "serious_crime").via == ("article-7/1",)


def test_limits_stand_with_the_reach_and_come_along_the_way():
    scope = text(
        *CHAPTER,
        "Article 11",
        "Aid",
        "1. Subject to article 6, Parties aid for any crime punishable by imprisonment of at least four years.",
    )
    limits = [one.text for one in only(scope, "article-11/1", "any_offence").limits]
    assert limits[0].startswith("Subject to article 6")
    (exception,) = only(scope, "article-4/2/a", "article-2").limits
    assert (exception.provision, exception.text[:28]) == ("article-4/2", "Except as provided otherwise")
    assert exception in only(scope, "article-8/1", "article-2").limits
    assert only(scope, "article-4/3", "serious_crime").limits[0].text.startswith("may reserve the right")


def test_offences_to_which_an_article_applies_are_those_that_it_names():
    scope = text(
        "Article 4",
        "Extradition",
        "1. This article shall apply to the offences set forth in article 2.",
        "2. The offences to which this article applies are in every treaty.",
        "Article 5",
        "Transfer",
        "1. The offences to which this article applies are grave.",
    )
    assert reached(scope, "article-4/2") == {"article-2"}
    assert reached(scope, "article-5/1") == {"covered"}


def test_a_rule_names_no_rule_where_it_applies_to_no_offence():
    scope = text(
        "Article 4",
        "Rules",
        "1. Measures apply to ships. Any crime is grave.",
        "2. This article applies in peace, and any crime is grave.",
    )
    assert reached(scope, "article-4/1") == reached(scope, "article-4/2") == {"any_offence"}


def test_a_defined_term_reaches_what_its_definition_says():
    scope = text(
        "Article 4",
        "Terms",
        "1. “Predicate offence” means any offence that yields salvage.",
        "2. “Serious crime” means what is punished with four years.",
        "Article 5",
        "Gains",
        "1. Parties trace predicate offences.",
        "2. Parties punish serious crimes as said in article 4.",
    )
    assert only(scope, "article-5/1", "any_offence").via == ("article-4/1",)
    assert reached(scope, "article-4/2") == set()
    (serious,) = [one for one in scope.classes if one.id == "serious_crime"]
    assert serious.words.provision == "article-4/2"


def test_a_title_says_what_crimes_are_called():
    scope = scope_in(draft("Convention against Wrecking", "Article 1", "Aid", "1. Parties count wrecking offences."))
    assert reached(scope, "article-1/1") in ({"this_convention"}, set())


def test_a_head_creates_an_offence_and_names_it():
    scope = scope_in(
        draft(
            "Article 1",
            "Criminalization of theft of ropes",
            "1. Theft is punished.",
            "Article 2",
            "Watch",
            "1. Parties watch against theft of ropes.",
        )
    )
    assert [one.address for one in scope.offences] == ["Article 1"]
    assert reached(scope, "article-2/1") == {"article-1"}


def test_brackets_and_options_are_told_and_read_through():
    scope = text(
        "Article 4",
        "Aid",
        "1. Parties aid for offences [established in accordance with] [covered by] this Protocol.",
        "2. Parties aid for [any crime] [serious crimes].",
        "3. Parties aid for any crime.",
    )
    assert reached(scope, "article-4/1") == {"covered", "this_convention"}
    assert {one.open for one in scope.reaches if one.provision == "article-4/1"} == {"bracket"}
    assert {one.open for one in scope.reaches if one.provision == "article-4/2"} <= {"option:1", "option:2", "bracket"}
    assert only(scope, "article-4/3", "any_offence").open == ""
    for one in scope.reaches:
        assert one.words.text


def test_letters_behind_dots_and_places_that_are_gone():
    scope = text(
        "Article 4",
        "Rope",
        "1. Each Party shall establish as an offence:",
        "(a) the theft of rope;",
        "(b) the sale of rope.",
        "Article 5",
        "Aid",
        "1. The offences established in articles 2 and 4.1.a and b are punished.",
        "2. The offences established in article 3, paragraph 7, are punished.",
        "3. The offences established in paragraph 1.a of this article are punished.",
    )
    assert reached(scope, "article-5/1") == {"article-2", "article-4/1/a", "article-4/1/b"}
    assert reached(scope, "article-5/2") == {"article-3"}


def test_a_text_without_offences_has_no_scope():
    scope = scope_in(
        draft(
            "Article 1",
            "Ports",
            "1. The organized ports apply measures to ships.",
            "2. Such measures are subject to article 2.",
            "Article 2",
            "Ships",
            "1. Ships moor.",
        )
    )
    assert (scope.offences, scope.reaches, scope.classes) == ((), (), ())


def test_targets_have_their_kinds():
    scope = text("Article 4", "Aid", "1. Parties aid for any crime and for the offences of article 2.")
    assert {one.target.kind for one in scope.reaches if one.provision == "article-4/1"} == set(TargetKind)


def test_a_definition_lends_its_classes_and_no_single_offence():
    scope = text(
        "Article 4",
        "Terms",
        "1. “Predicate offence” means any crime with gains, beside those of article 2.",
        "Article 5",
        "Gains",
        "1. Parties trace predicate offences.",
    )
    assert reached(scope, "article-4/1") == {"any_offence", "article-2"}
    assert reached(scope, "article-5/1") == {"any_offence"}


def test_an_offence_referred_to_where_an_article_says_to_what_it_applies():
    scope = text(
        "Article 4",
        "Aid",
        "1. This article applies to crimes covered by this Protocol.",
        "2. It knows no serious crime.",
        "Article 5",
        "Rest",
        "1. The offences referred to in article 4 are grave.",
    )
    assert reached(scope, "article-5/1") == {"covered"}


def test_such_offences_in_the_article_that_creates_one_are_itself():
    scope = text(
        "Article 4",
        "Rope",
        "1. Each Party shall establish as an offence the theft of rope, or a serious crime.",
        "2. Such offences are grave.",
    )
    assert reached(scope, "article-4/2") == set()


def test_an_item_under_words_that_create_an_offence_is_cited_by_itself():
    scope = scope_in(
        draft(
            "Article 1",
            "Rope",
            "Each Party shall establish as criminal offences:",
            "(a) The theft of rope;",
            "(b) The sale of rope.",
            "Article 2",
            "Aid",
            "1. The offence established in article 1 (a) is grave.",
        )
    )
    assert reached(scope, "article-2/1") == {"article-1/a"}


def test_a_preamble_creates_no_offence():
    scope = scope_in(
        draft(
            "The Parties,",
            "Resolved to establish as a criminal offence the theft of rope,",
            "Have agreed:",
            "Article 1",
            "Rope",
            "1. Parties keep rope.",
        )
    )
    assert scope.offences == ()


def test_brackets_apart_from_each_other_are_no_alternatives():
    scope = text("Article 4", "Aid", "1. Parties [shall] aid for any serious [crime] under their law.")
    assert reached(scope, "article-4/1") == {"serious_crime"}


def test_such_offences_leave_any_offence_behind():
    scope = text(
        "Article 4",
        "Aid",
        "1. Parties aid for crimes covered by this Protocol and in criminal matters.",
        "2. Such offences are grave.",
    )
    assert reached(scope, "article-4/1") == {"covered", "any_offence"}
    assert reached(scope, "article-4/2") == {"covered"}


def test_the_offences_of_a_chapter_are_those_of_its_articles():
    scope = scope_in(
        draft(
            "Chapter I",
            "Offences",
            *OFFENCES,
            "Chapter II",
            "Aid",
            "Article 4",
            "Aid",
            "1. Parties aid for the offences described in chapter I.",
            "2. Parties keep chapter I.",
        )
    )
    assert reached(scope, "article-4/1") == {"article-2", "article-3"}


def test_what_a_new_offence_is_done_with_is_no_reach():
    scope = text(
        "Article 4", "Wires", "1. Each Party shall establish as an offence to spread by means of a computer system."
    )
    assert reached(scope, "article-4/1") == set()


def test_the_preceding_paragraph_is_the_one_before():
    scope = text(
        "Article 4",
        "Aid",
        "1. Measures referred to in the preceding paragraph are public.",
        "2. Parties aid for crimes covered by this Protocol.",
        "3. Measures referred to in the preceding paragraph are public.",
        "Article 5",
        "Rest",
        "Crimes are rare, as is said in the preceding paragraph.",
    )
    assert reached(scope, "article-4/1") == reached(scope, "article-5") == set()
    assert only(scope, "article-4/3", "covered").via == ("article-4/2",)


def test_what_is_criminalised_elsewhere_is_no_offence_of_its_own():
    scope = text(
        "Article 4",
        "Penalties",
        "1. Each Party shall criminalize the acts referred to in article 2.",
        "Article 5",
        "Terms",
        "1. “Rope theft” means the taking of rope.",
        "Article 6",
        "Rope",
        "1. Each Party shall establish as criminal offences the acts set forth in article 5.",
        "Article 7",
        "Aid",
        "1. Parties aid for the offences set forth in article 6.",
    )
    assert [one.address for one in scope.offences] == ["Article 2", "Article 3", "Article 6"]
    assert reached(scope, "article-4/1") == {"article-2"}
    assert reached(scope, "article-7/1") == {"article-6"}


def test_an_article_applies_to_what_a_later_paragraph_of_it_says():
    scope = text(
        "Article 4",
        "Aid",
        "1. Parties aid for the crimes to which this article applies.",
        "2. This article applies to crimes covered by this Protocol.",
    )
    assert reached(scope, "article-4/1") == {"covered"}
    assert only(scope, "article-4/1", "covered").via == ()


def test_a_defined_term_carries_what_it_stands_for():
    scope = text(
        "Article 4",
        "Terms",
        "1. “Lamp offence” means any of the offences established in accordance with article 2.",
        "2. A lamp offence is grave.",
        "Article 5",
        "Aid",
        "1. Parties aid in cases of lamp offences.",
        "2. Parties write letters on offences.",
    )
    assert only(scope, "article-5/1", "article-2").via == ("article-4/1",)
    assert reached(scope, "article-5/2") == set()


def test_a_chain_of_citations_ends():
    rest = [
        line
        for n in range(5, 45)
        for line in (f"Article {n}", "Rest", f"1. Parties rest for the offences referred to in article {n - 1}.")
    ]
    scope = text("Article 4", "Aid", "1. Parties aid for crimes covered by this Protocol.", *rest)
    assert reached(scope, "article-20/1") == {"covered"}
    assert reached(scope, "article-44/1") == set()


def test_citations_in_a_circle_carry_nothing_round():
    scope = text(
        "Article 4",
        "Aid",
        "1. Parties aid for the offences referred to in article 5 and for any crime.",
        "Article 5",
        "Rest",
        "1. Parties rest for the offences referred to in article 4.",
    )
    assert reached(scope, "article-4/1") == reached(scope, "article-5/1") == {"any_offence"}


def test_what_an_article_defines_and_criminalises_is_its_own_offence():
    scope = text(
        "Article 4",
        "Rope theft",
        "1. “Rope theft” means the taking of rope.",
        "2. Each Party shall establish rope theft as a criminal offence.",
        "Article 5",
        "Penalties",
        "1. Each Party shall criminalize the acts set forth in article 4.",
    )
    assert [one.address for one in scope.offences] == ["Article 2", "Article 3", "Article 4"]


def test_such_offences_behind_others_are_those():
    scope = text(
        "Article 4",
        "Aid",
        "1. Parties aid for crimes covered by this Protocol.",
        "2. Article 2 is read aloud, and such offences are grave.",
    )
    assert reached(scope, "article-4/2") == {"article-2"}


@pytest.mark.parametrize(
    ("language", "text", "limit"),
    [
        ("en", "1. Parties aid for any crime punished with ten years of prison.", "punished with ten years of prison"),
        ("en", "1. Parties aid, so far as its law provides, for any criminal offence.", "so far as its law provides"),
        ("en", "1. Parties aid for any crime to the extent possible under their law in such matters.",
         "to the extent possible under their law"),
        ("fr", "1. Les Parties s’entraident pour toute infraction punie de dix ans de prison.",
         "punie de dix ans de prison"),
        ("fr", "1. Les Parties s’entraident, pour autant que leur droit le permet, pour toute infraction.",
         "pour autant que leur droit le permet"),
        ("es", "1. Las Partes se ayudan por cualquier delito castigado con diez años de prisión.",
         "castigado con diez años de prisión"),
        ("ru", "1. Стороны помогают, насколько это допускает их право, в связи с любым преступлением.",
         "насколько это допускает их право"),
        ("zh", "一、缔约方应在其法律允许的范围内就任何犯罪提供协助。", "在其法律允许的范围内"),
        ("ar", "1. تتعاون الدول بقدر ما يسمح به قانونها، في أي جريمة.", "بقدر ما يسمح به قانونها"),
    ],
)  # fmt: skip
def test_thresholds_and_measures_of_the_law_are_limits(language, text, limit):
    (reach, *_) = scope_in(draft("Article 1", "Aid", text, language=language)).reaches
    assert limit in [one.text.strip() for one in reach.limits]


def test_what_limits_one_alternative_does_not_limit_another():
    found = scope_in(draft("1. Parties aid for [any crime punished with ten years of prison] [any offence at all]."))
    assert [(one.open, [limit.text for limit in one.limits]) for one in found.reaches] == [
        ("option:1", ["punished with ten years of prison"]), ("option:2", []),
    ]  # fmt: skip


def test_a_limit_behind_a_conjunction_limits_what_is_said_behind_it():
    text = "1. Parties aid for serious crimes and, so far as their law provides, for any criminal offence."
    found = scope_in(draft("Article 1", "Aid", text)).reaches
    limits = {one.target.id.value: [limit.text for limit in one.limits] for one in found}
    assert limits == {"serious_crime": [], "any_offence": ["so far as their law provides"]}


# --- "the Convention" ---


def titled(title: str, *lines: str) -> ScopeMap:
    return scope_in(replace(draft(*OFFENCES, *lines), title=title))


OWN = "1. Parties extradite for the offences set forth in article 3, paragraph 1, of the Convention{}."


@pytest.mark.parametrize(
    ("title", "behind", "targets"),
    [
        ("Draft Convention on Salvage", "", {"article-3/1"}),
        ("Draft Convention on Salvage", " in good time", {"article-3/1"}),
        ("Draft Convention on Salvage", " on Lamps", {"other_instruments"}),
        ("Draft Convention on Salvage", " of 1988", {"other_instruments"}),
        ("Draft Convention on Salvage", " referred to in article 2", {"other_instruments"}),
        ("Draft Protocol to the Convention on Salvage", "", {"other_instruments"}),
        ("Draft rules on salvage", "", {"other_instruments"}),
    ],
)
def test_an_article_of_the_convention_is_of_this_one_where_its_title_says_so(title, behind, targets):
    scope = titled(title, "Article 4", "Words", OWN.format(behind))
    assert targets <= reached(scope, "article-4/1")
    assert not {"article-3/1", "other_instruments"} - targets & reached(scope, "article-4/1")


def test_articles_that_are_joined_are_of_this_convention_too():
    words = "1. Parties extradite for the offences set forth in article 2 and article 3 of the Convention."
    scope = titled("Convention on Salvage", "Article 4", "Words", words)
    assert reached(scope, "article-4/1") == {"article-2", "article-3"}
    words = (
        "1. Parties extradite for the offences set forth in article 2 of the Charter of Kestria, and know article 3."
    )
    scope = titled("Convention on Salvage", "Article 4", "Words", words)
    assert "article-2" not in reached(scope, "article-4/1")
    words = "1. Parties extradite for the offences of article 3 of the Charter and article 2 of the Convention."
    scope = titled("Convention on Salvage", "Article 4", "Words", words)
    assert reached(scope, "article-4/1") == {"article-2", "other_instruments"}


def test_where_the_draft_defines_the_convention_it_is_another_one():
    defined = ("Article 5", "Terms", "1. “Convention” means the Convention on Lamps.")
    scope = titled("Convention on Salvage", "Article 4", "Words", OWN.format(""), *defined)
    assert "article-3/1" not in reached(scope, "article-4/1")
