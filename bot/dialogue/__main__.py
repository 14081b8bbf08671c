"""Rasa: `python -m bot.dialogue`."""

from ops.log import keep_logs_private

keep_logs_private()

from bot.dialogue.serve import main  # noqa: E402 - after the logs are private: importing Rasa already writes

main()
