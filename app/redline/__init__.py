"""What is shown of a comparison, with the names of those who asked?

Pure. It is composed once; nobody who draws it computes.

Door: `compose.compose`, `model.Redline`, `print_options.PrintOptions`.
Not here: what changed (`comparison`), who asked (`attribution`).
"""
