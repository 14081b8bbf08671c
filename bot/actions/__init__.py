"""rasa_sdk actions: read the tracker, call the interview, hand back an outcome."""
