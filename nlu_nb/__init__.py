"""Norwegian as people in prison write it: answers, redaction, danger, talk type, mirror. Pure functions."""
