"""Our delegation: what it asked, what became of it, and the smallest edit from the Chair's wording to ours."""
