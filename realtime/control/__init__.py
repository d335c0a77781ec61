"""Everything that can be turned, in one table, and the ways to turn it."""
