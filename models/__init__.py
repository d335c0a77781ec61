"""The models that Sideman ships, and what trains, exports and judges them. `realtime` never imports this package."""
