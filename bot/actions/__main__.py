"""The action server: `python -m bot.actions`."""

from ops.log import keep_logs_private

keep_logs_private()

from bot.actions.serve import main  # noqa: E402 - after the logs are private: importing rasa_sdk already writes

main()
