"""What had every draft of one provision, and what is the story of each word?

Door: `life_room.LifeRoom`.
Not here: how a life is made (`redline.life`), two drafts side by side (`texts`).
"""
