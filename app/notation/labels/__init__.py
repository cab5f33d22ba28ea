"""Which number stands at the start of a paragraph?

Door: `labels.read_label`, `numerals.chinese_value`, `suffixes.fold_suffix`.
Not here: numbers within sentences (`references`), which of several readings holds (`importing.outline`).
"""
