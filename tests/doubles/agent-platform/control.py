# SPDX-License-Identifier: Apache-2.0
"""The control interface: a small HTTP server on loopback, with the calls of the other doubles."""

import http.server
import json
import threading

NAMES = ("authOff", "healthMissing", "notServing", "rejectToken", "unimplemented", "tooLarge", "down", "hang", "slow", "clockSkew",
         "quotaExceeded", "notEntitled")


def prepared(body):
    """-> {name: trap}; raises ValueError on a name that a test has misspelt."""
    traps = {}
    for each in body if isinstance(body, list) else [body]:
        if each.get("trap") not in NAMES:
            raise ValueError(f"no such trap: {each.get('trap')}; there are {', '.join(NAMES)}")
        traps[each["trap"]] = each
    return traps


class Control:
    """calls: {"GET state": function(body) -> value}"""

    def __init__(self, calls):
        class Handler(http.server.BaseHTTPRequestHandler):
            def _serve(handler):
                size = int(handler.headers.get("Content-Length") or 0)
                text = handler.rfile.read(size)
                name = f"{handler.command} {handler.path.removeprefix('/-/double/')}"
                try:
                    if name not in calls:
                        status, outcome = 404, {"error": f"no such control call: {name}"}
                    else:
                        status, outcome = 200, calls[name](json.loads(text) if text else {})
                except (ValueError, TypeError, AttributeError, KeyError) as error:
                    status, outcome = 400, {"error": str(error)}
                body = json.dumps(outcome).encode()
                handler.send_response(status)
                handler.send_header("Content-Type", "application/json")
                handler.send_header("Content-Length", str(len(body)))
                handler.end_headers()
                handler.wfile.write(body)

            do_GET = do_POST = do_DELETE = _serve

            def log_message(handler, *arguments):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
