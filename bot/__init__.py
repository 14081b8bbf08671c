"""The bot: question sheets, replies, the interview, and the parts plugged into Rasa."""
