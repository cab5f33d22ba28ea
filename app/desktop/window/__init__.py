"""Which parts make the one window, and what leads from one to another?

Door: `main_window.MainWindow`, `fault_log.show_faults`.
Not here: what stands in a room (`texts`, `proposals` and others), fonts, colours and the event loop (`application`).
"""
