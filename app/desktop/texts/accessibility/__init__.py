"""What does a screen reader find in the texts?

Door: `announcer.enable_accessibility`.
Not here: how a row is said in words (`rows.spoken_row`), messages said aloud (`desktop.ground.language.announcer`).
"""
