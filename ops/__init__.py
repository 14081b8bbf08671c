"""What every process shares: set-up, the supervisor of `make run`, private logs. Standard library and structlog."""
