"""What is shown of the pages of a file that is imported?

Door: `page_images.write_pages`, `page_views.view`, `page_views.places_on`.
Not here: how pages are read and recognised (`importing.pdf`), how their pictures are kept (`storage.records`).
"""
