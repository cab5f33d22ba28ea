"""SQLAlchemy and SQLite, and nowhere else. It keeps what it is given and judges nothing."""
