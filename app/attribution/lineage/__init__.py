"""What is the life of every word, and the course of every provision, over the drafts?

Door: `lineage.lineage`, `provision_history.series_of`, `provision_map.map_provisions`.
Not here: where a note stands in another draft (`notes`), a provision's life as it is drawn (`redline.life`).
"""
