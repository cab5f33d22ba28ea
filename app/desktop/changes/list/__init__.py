"""Which rows has the list of changes, and how are they drawn?

Door: `list_view.ChangeListView`, `change_list.ChangeList`.
Not here: which changes a filter leaves (`filters`), one change in full (`details`).
"""
