"""How else is a redline shown: without names, some changes only, two languages side by side?

Door: `anonymous.withheld`, `selection.selected`, `language_rows.concorded`.
Not here: the redline itself (`compose`), layout and paper of a print (`print_options`).
"""
