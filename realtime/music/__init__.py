"""Musical value types, pure: no clock, no thread, no port."""
