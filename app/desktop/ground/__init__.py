"""What every room of the desktop stands on: colours, signs, jobs, what is remembered. It knows no room."""
