"""What does a screen reader find in the texts?

Door: `announcer.let_be_heard`.
Not here: how a row is said in words (`rows.spoken_row`), messages said aloud (`desktop.ground.language.announcer`).
"""
