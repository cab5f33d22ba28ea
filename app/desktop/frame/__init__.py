"""What stands around the rooms: messages, commands, settings, the guide?

It shows no treaty text.

Door: `rooms.Rooms`, `message_bar.MessageBar`, `palette.Palette`.
Not here: which rooms and menus there are (`window`), where a setting is kept (`ground.preferences`).
"""
