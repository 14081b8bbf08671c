"""The back end: `python -m backend`."""

import uvicorn

from backend.app import create_app
from backend.settings import Settings
from ops.log import keep_logs_private


def main() -> None:
    settings = Settings()
    app = create_app(settings)
    keep_logs_private()
    uvicorn.run(
        app, host=settings.host, port=settings.port, log_config=None, access_log=False, workers=1
    )


if __name__ == "__main__":
    main()
