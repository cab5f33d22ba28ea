"""One verb of the delegate per function: import, compare, attribute, trace, export. It draws nothing."""
