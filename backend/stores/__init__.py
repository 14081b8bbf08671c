"""The corrections store and the health store: separate databases, tables and keys (K23-K28)."""
