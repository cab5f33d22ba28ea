"""How else is a redline shown: without names, some changes only, two languages side by side?

Door: `anonymous.withhold_names`, `selection.select_changes`, `language_rows.compose_concordance`.
Not here: the redline itself (`compose`), layout and paper of a print (`print_options`).
"""
