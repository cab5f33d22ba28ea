"""What makes packages of the program: which files are shipped, under whose licences, and the forms they are handed over
in. It is called by `build.spec` and `dev.py build`, and is no part of the program.
"""
