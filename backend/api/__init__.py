"""HTTP under /api/v1: routes, who is asking, and problem details."""
