"""Writing out what is shown."""
