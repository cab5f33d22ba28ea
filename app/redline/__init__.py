"""PURE. The Redline: what every view and every export draws. Composed once; nobody who draws it computes."""
