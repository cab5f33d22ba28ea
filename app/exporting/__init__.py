"""PDF, DOCX, HTML, tables and JSON: each draws a redline or a table. None computes."""
