"""Qt: shows and asks, and never computes. No other floor knows of a window."""
