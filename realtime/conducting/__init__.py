"""What the conductor is made of: none of it has a clock, a thread or a port."""
