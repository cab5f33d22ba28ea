"""The frame around the rooms: messages, commands, settings. It shows no treaty text."""
