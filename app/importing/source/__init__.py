"""What does a file of any format give, before anybody knows of provisions?

Door: `blocks.Source`, `blocks.Block`, `reader_options.ReaderOptions`.
Not here: which format a file has, and who reads it (`formats`), what a Block becomes (`outline`).
"""
