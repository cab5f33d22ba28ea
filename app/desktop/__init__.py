"""What does a delegate see in the window, and what is asked there?

Qt: it shows and asks, and never computes. No other floor knows of a window.

Door: `application.run`.
Not here: what is computed (`services`), the same verbs without a window (`cli`).
"""
