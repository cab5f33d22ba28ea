"""The notes of the delegate: writing one, the list of all, and what the other rooms are told of them."""
