"""How does a compilation or a summary become Markdown?

Door: `compilation.compilation_text`, `summary.markdown_summary`.
Not here: what a compilation gathers (`redline.tables`), reading Markdown (`importing.text`).
"""
