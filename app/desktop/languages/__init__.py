"""Language versions of a text beside each other: aligned by number, each in its own direction and font."""
