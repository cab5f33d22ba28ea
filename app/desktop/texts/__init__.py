"""The texts of a redline: rows side by side or in one column, drawn as the Redline says."""
