"""What every process shares: set-up, the supervisor behind `make run`, private logging. Standard library and structlog only."""
