"""Stegvis backend: what the facts mean, who may see them, and where they are kept."""
