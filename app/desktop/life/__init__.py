"""The life of a provision: what every draft had of it, one below the other, and the story of each word."""
