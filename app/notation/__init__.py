"""Brackets, options, attribution tags, numbering and notation profiles. Pure; it reads marks and compares nothing."""
