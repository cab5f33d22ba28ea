"""Which widgets and layouts do several rooms share?

Door: `box_layouts.row`, `flow_layout.FlowLayout`, `room_body.RoomBody`.
Not here: colours and icons (`style`), messages and commands around the rooms (`desktop.frame`).
"""
