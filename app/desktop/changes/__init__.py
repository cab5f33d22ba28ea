"""Which changes are there, what is each in full, and who does a person say asked for it?

Door: `change_navigator.ChangeNavigator`, `confirmation.ConfirmationController`, `names_bar.NamesBar`.
Not here: the texts in which they stand (`texts`), how a confirmation is known again (`attribution.evidence`).
"""
