"""Does a change do what an ask asks?

Door: `matcher.Matcher`.
Not here: which draft an ask speaks to (`asks`), what a person confirmed (`evidence`).
"""
