"""Instructions in another order of words than the plain one, in six languages."""

import pytest

from app.notation.statements.instruction_order import PART, QUOTED, InstructionOrder, read_order
from app.notation.statements.instructions import instruction_address, read_instruction
from app.treaty.proposals import Edit

SWAPPED = Edit.REPLACE, "three", "two"
PUT, BESIDE, LEFT = (Edit.INSERT, "bells", ""), (Edit.INSERT, "bells", "lamps"), (Edit.DELETE, "bells", "")
GONE = Edit.DELETE, "", ""


@pytest.mark.parametrize(
    ("text", "at", "told"),
    [
        ("in paragraph 2 replace “two” by “three”", "(2)", SWAPPED),
        ("Replace, in paragraph 2, “two” by “three”.", "(2)", SWAPPED),
        ("in paragraph 2, for “two” substitute “three”", "(2)", SWAPPED),
        ("in paragraph 2, “two” should be replaced by “three”", "(2)", SWAPPED),
        ("in paragraph 2, “two” becomes “three”", "(2)", SWAPPED),
        ("At the end of paragraph 2, add “bells”", "(2)", PUT),
        ("After “lamps” in paragraph 2 insert “bells”", "(2)", BESIDE),
        ("In paragraph 2, “bells” to be deleted", "(2)", LEFT),
        ("Au paragraphe 2 remplacer « two » par « three »", "(2)", SWAPPED),
        ("Au paragraphe 2, les mots « two » sont remplacés par « three »", "(2)", SWAPPED),
        ("Ajouter à la fin du paragraphe 2 les mots « bells »", "(2)", PUT),
        ("Le paragraphe 2 est supprimé", "(2)", GONE),
        ("Suprímase el párrafo 2", "(2)", GONE),
        ("Debe suprimirse el párrafo 2", "(2)", GONE),
        ("Sustitúyanse en el párrafo 2 las palabras «two» por «three»", "(2)", SWAPPED),
        ("En el párrafo 2, después de «lamps», añádanse las palabras «bells»", "(2)", BESIDE),
        ("Añádase «bells» al final del párrafo 2", "(2)", PUT),
        ("в пункте 2 после слова «lamps» добавить слова «bells»", "(2)", BESIDE),
        ("В пункте 2 слова «two» заменить словами «three»", "(2)", SWAPPED),
        ("В пункте 2 исключить слова «bells»", "(2)", LEFT),
        ("Пункт 2 исключить", "(2)", GONE),
        ("Дополнить пункт 2 словами «bells»", "(2)", PUT),
        ("Compléter le paragraphe 2 par les mots « bells »", "(2)", PUT),
        ("将第二款中的“two”改为“three”", "(2)", SWAPPED),
        ("第二款的“two”应改为“three”", "(2)", SWAPPED),
        ("删除第二款中的“bells”", "(2)", LEFT),
        ("第二款“lamps”后加上“bells”一词", "(2)", BESIDE),
        ("第二款应予删除", "(2)", GONE),
        ("في الفقرة 2 تضاف عبارة «bells» بعد كلمة «lamps»", "(2)", BESIDE),
        ("في الفقرة 2، بعد كلمة «lamps» تضاف عبارة «bells»", "(2)", BESIDE),
        ("في الفقرة 2، يستعاض عن عبارة «two» بعبارة «three»", "(2)", SWAPPED),
        ("add, after “lamps”, “bells”", "", BESIDE),
    ],
)
def test_an_instruction_in_any_order_of_words(text: str, at: str, told: tuple[Edit, str, str]) -> None:
    (found,) = read_instruction(text) or ()
    assert (found.edit, found.wording, found.anchor) == told
    assert instruction_address(found, "Article 3") == f"Article 3{at}"


@pytest.mark.parametrize(
    "text",
    [
        "No se suprima el párrafo 2",
        "Suprímanse los faros que ya no arden",
        "Si no se acepta, suprímase el párrafo 2",
        "Do not, in paragraph 2, replace “two” by “three”",
        "In paragraph 2 or paragraph 3 replace “two” by “three”",
        "In paragraph 2 and in paragraph 3 replace “two” by “three”",
        "After paragraph 2 insert “bells”",
        "Replace paragraph 2 by “bells”",
        "在第二款后加上“bells”",
        "В пункте 2 устава исключить слова «bells»",
        "At the end of paragraph 2 delete “bells”",
        "At the end of paragraph 2, after “lamps”, add “bells”",
        "At the end of paragraph 2, delete",
        "In paragraph 2, “two” “three”",
        f"delete {PART} “bells” in paragraph 2 and so on",
        "在第二款中不应删除“bells”",
        "لا تحذف الفقرة 2",
    ],
)
def test_what_is_not_understood_to_its_last_word_is_no_instruction(text: str) -> None:
    assert read_instruction(text) is None


def test_the_order_of_its_signs() -> None:
    assert read_order(f"в {PART} после слова {QUOTED} добавить слова {QUOTED}.") == InstructionOrder(Edit.INSERT, 1, 0)
    assert read_order("") is None


@pytest.mark.parametrize(
    "text",
    [
        "Add “bells” to the list",
        "Insert “bells” in the list in paragraph 2",
        "Ajouter « bells » à la liste",
        "Añadir «bells» a la lista",
        "Добавить в перечень слово «bells»",
        "在清单中增加“bells”",
        "تضاف «bells» إلى القائمة",
        "تضاف «bells» في النهاية",
    ],
)
def test_words_may_be_put_into_a_list_or_at_its_end(text: str) -> None:
    ((edit, wording),) = [(one.edit, one.wording) for one in read_instruction(text) or ()]
    assert (edit, wording) == (Edit.INSERT, "bells")
