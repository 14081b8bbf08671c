"""The interview, pure: (sheets, memory, facts, message) -> turn. Knows nothing of Rasa.

sheets    what is asked, read from bot/data and checked
memory    where one conversation stands
turn      one turn: what the person said is met, then at most one question
"""
