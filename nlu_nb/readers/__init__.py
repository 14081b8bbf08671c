"""One small reader per kind of question; each gives a value with its certainty, or None."""
