"""How does a command line become a verb of the program, its output and an exit code?

The same verbs as the desktop, for scripts and checks: `verbs` says which module of `commands` does each.
It computes nothing and knows no window.

Door: `main.run`, `main.parse_arguments`.
Not here: what a verb computes (`services`), the window (`desktop`).
"""
