"""Pages of a draft's file as pictures, with the words that were recognised in them."""
