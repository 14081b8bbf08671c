"""`make run`: start everything, say where, restart what falls over, stop all on Ctrl-C."""

from __future__ import annotations

import os
import signal
import sys
import time

from ops.processes import DidNotStart, running, stegvis
from ops.train import model_path

PORT = int(os.environ.get("STEGVIS_PORT", "8080"))
LOOK_EVERY = 1.0
RESTARTS = 5


def main() -> None:
    print("→ starting the bot and the back end …", flush=True)
    system = stegvis(
        model_path(),
        port=PORT,
        bot_port=int(os.environ.get("STEGVIS_BOT_PORT", "5005")),
        actions_port=int(os.environ.get("STEGVIS_ACTIONS_PORT", "5055")),
    )
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    restarts = 0
    try:
        with running(system):
            print(f"Stegvis is ready: http://127.0.0.1:{PORT}   (Ctrl-C stops it)", flush=True)
            while restarts <= RESTARTS:
                time.sleep(LOOK_EVERY)
                for part in system.stopped():
                    restarts += 1
                    print(f"{part.name} stopped; starting it again", file=sys.stderr, flush=True)
                    system.start_part(part)
                    system.wait(part)
            sys.exit("Stegvis keeps stopping; giving up.")
    except KeyboardInterrupt:
        print("\nStopped.", flush=True)
    except DidNotStart as error:
        sys.exit(f"Stegvis did not start: {error}")


if __name__ == "__main__":
    main()
