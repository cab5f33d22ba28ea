"""Which changes does the reader want to see, and under which heads?

Door: `filters.ChangeFilterBar`, `facets.Facets`, `sections.sections_of`.
Not here: how the rows of the list are drawn (`list`), which changes are exported (`desktop.exports.form`).
"""
