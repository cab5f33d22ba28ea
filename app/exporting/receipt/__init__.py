"""What does a file that was just written say of the two drafts?

Door: `word_file.read_word_file`, `web_page.read_web_page`, `page_body.read_page_body`.
Not here: what it must say, and whether a file that says another thing is refused (`services.exports.receipts`), reading
files of strangers (`importing`).
"""
