"""Who is said to support, oppose or withdraw a proposal of a compilation?

Door: `stances.stance_line`, `opposition.separate_opposition`, `withdrawals.without_withdrawn`.
Not here: who proposes (`heads`), the words of a stance in six languages (`notation.statements`).
"""
