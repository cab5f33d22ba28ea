"""What is shown of one change: wordings, who asked, positions, the life of its words?

Door: `details.Details`, `side_facts.SideFactsLoader`.
Not here: the list of all changes (`list`), saying who asked (`confirmation`).
"""
