"""Load and speed: scripted people at kiosks, and Stegvis measured beside a stock Rasa bot."""
