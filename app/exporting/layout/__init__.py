"""What stands on a page, as plain data for every medium?

Door: `rows.PrintJob`, `title_page.name_of`, `template_words.template_words`.
Not here: how pages are set (`pdf`), what can be chosen of them (`redline.print_options`).
"""
