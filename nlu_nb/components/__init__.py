"""Thin Rasa components over `nlu_nb`: names of persons, and what a message is after."""
