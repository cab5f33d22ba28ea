"""What does the reader choose of an export?

Door: `choice_panel.ChoicePanel`.
Not here: the pages that come of it (`preview`), choices as a value (`redline.print_options`).
"""
