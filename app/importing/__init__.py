"""From a file to a Draft and an ImportReport. Every file is taken for hostile; nothing is stored here."""
