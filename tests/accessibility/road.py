# SPDX-License-Identifier: Apache-2.0
"""The main road as somebody walks it who sees nothing: an AT-SPI client that knows labels and actions, no coordinates and no keys.

The desk is an X display and a session bus of their own (see `run`); GitLab is the double, asked afterwards what arrived.
"""

import os
import subprocess
import sys

from desk import PATIENCE, Desk, Failed, until

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "doubles", "gitlab"))
from double import Double  # noqa: E402 (the double's folder is no package)

NAME = "Walked by ear"
RELEASE = "18.9.1"
MODEL = "Mistral beside the door"
OTHER = "GPT-4o on Azure"  # of the double's demo
KEY = "key-that-nobody-hears"


class Walk:
    def __init__(self):
        self.programs = os.environ["GATEHOUSE_BIN"]
        self.gitlab = Double(RELEASE)
        self.environment = dict(os.environ, GATEHOUSE_TOKEN="glpat-demo")
        self.window = None
        self.names = {}  # place -> accessibles that take the focus and cannot be told apart by ear

    def ctl(self, *arguments):
        done = subprocess.run([os.path.join(self.programs, "gatehousectl"), *arguments], env=self.environment,
            capture_output=True, text=True, timeout=60, check=False)
        if done.returncode != 0:
            raise Failed(f"gatehousectl {' '.join(arguments)} ended with {done.returncode}: {done.stderr.strip()}")

    def start(self):
        self.ctl("instance", "add", NAME, "--url", self.gitlab.url, "--allow-http", "--environment", "development")
        self.window = subprocess.Popen([os.path.join(self.programs, "gatehouse"), "--instance", NAME], env=self.environment)
        self.desk = Desk("gatehouse")
        self.desk.find("frame", f"{NAME} - Gatehouse")

    def listen(self, place, under=None, empty_cells=False):
        """Notes what has no name here, or another name than the label beside it."""
        self.names[place] = self.desk.badly_named(under, empty_cells)

    # The road.

    def pull(self):
        self.desk.press("Pull")
        self.desk.open_page("Configuration")
        until("the server's timeout on screen", lambda: self.timeout() == "60")
        self.listen("Configuration")

    def timeout(self):
        fields = self.desk.all("text", "AI Gateway request timeout")
        return fields[0].text() if fields else None

    def configure(self):
        self.desk.open_page("Configuration")
        self.desk.type("AI Gateway request timeout", "120")
        self.desk.find("push button", "Reset: AI Gateway request timeout")

    def add_model(self):
        self.desk.open_page("Self-hosted models")
        self.listen("Self-hosted models")
        self.desk.press("Add self-hosted model")
        form = self.desk.find("dialog", "Add self-hosted model")
        self.listen("Add self-hosted model", form)
        self.desk.type("Deployment name", MODEL, form)
        self.desk.toggle("radio button", "API", self.desk.find("panel", "Platform", form))
        self.desk.choose("Model family", "Mistral", form)
        self.desk.type("Endpoint", "http://door.example.internal:8000/v1", form)
        self.desk.type("Model identifier", "custom_openai/Mistral-Small-24B-Instruct", form)
        self.desk.type("API Key (optional)", KEY, form, "password text")
        self.desk.press("Add self-hosted model", under=form)
        self.desk.gone("dialog", "Add self-hosted model")
        self.desk.find("table cell", MODEL)

    def assign(self):
        self.desk.open_page("AI-native features")
        self.listen("AI-native features")
        self.desk.choose("Code Generation", MODEL)
        self.desk.press("Copy to category: Code Generation")
        until("the report of the copy", lambda: any(f"Applied {MODEL} to 2 of 2 in Code Suggestions" in a.name for a in self.desk.all("alert")))
        completion = self.desk.find("combo box", "Code Completion")
        until("Code Completion to show the copied model", lambda: completion.text().startswith(MODEL))

    def review_and_apply(self):
        self.desk.open_page("Changes")
        plan = self.desk.find("list", "Plan")
        self.listen("Changes")
        spoken = until("the steps of the plan", lambda: [f"{a.name}. {a.description}" for a in self.desk.all("list item", under=plan)])
        for wanted in (["AI Gateway request timeout", "60", "120"], [MODEL, "http://door.example.internal:8000/v1"],
                       ["Code Generation", MODEL], ["Code Completion", MODEL]):
            if not any(all(word in step for word in wanted) for step in spoken):
                raise Failed(f"no step of the plan says {wanted}: {spoken}")
        if any(KEY in step for step in spoken):
            raise Failed("the plan speaks the API key")
        if self.desk.all("check box", "I have read the warnings"):
            self.desk.toggle("check box", "I have read the warnings")
        self.desk.press(f"Apply {len(spoken)} steps")
        until("every step to be done", lambda: self.states(plan) == ["done"] * len(spoken), 2 * PATIENCE)
        self.listen("Changes, applied")

    def states(self, plan):
        return [step.name.rsplit(", ", 1)[-1] for step in self.desk.all("list item", under=plan)]

    def arrived(self):
        state = self.gitlab.state()
        timeout = state["duoSettings"]["aiGatewayTimeoutSeconds"]
        if timeout != 120:
            raise Failed(f"the server has the timeout {timeout}")
        model = next((m for m in state["models"] if m["name"] == MODEL), None)
        if model is None:
            raise Failed(f"the server has only {[m['name'] for m in state['models']]}")
        want = {"model": "mistral", "endpoint": "http://door.example.internal:8000/v1",
            "identifier": "custom_openai/Mistral-Small-24B-Instruct", "apiToken": KEY}
        got = {key: model.get(key) for key in want}
        if got != want:
            raise Failed("the server has another model: " + str({k: v for k, v in got.items() if v != want[k] and k != "apiToken"}
                         or "its key differs"))
        for feature in ("code_generations", "code_completions"):
            row = state["features"].get(feature)
            if not row or row.get("aiSelfHostedModelId") != model["id"]:
                raise Failed(f"the server has {feature}: {row}")

    # What the road does not come by.

    def dialogs(self):
        self.from_menu("Add instance", "Instance", "Add instance…")
        self.from_menu("Edit instance", "Instance", "Edit instance…")
        self.from_menu("Remove instance", "Instance", "Remove instance…")
        self.from_menu("About", "Help", "About Gatehouse")
        # Qt's own file list leaves the size of a folder empty.
        self.from_menu("Import file", "File", "Import file…", empty_cells=True)
        self.from_menu("Export draft", "File", "Export draft…", empty_cells=True)

    def consent(self):
        """A model of GitLab's own asks first, and the open list is there to be heard."""
        self.desk.open_page("AI-native features")
        box = self.desk.find("combo box", "Code Generation")
        box.act("press")
        entries = self.desk.find("list", "Code Generation")
        self.listen("The open list of Code Generation", box)
        managed = until("a model managed by GitLab", lambda: next((a for a in self.desk.all("list item", under=entries) if a.name.endswith(" - Default")), None))
        managed.act("press", "toggle")
        self.hear_dialog("GitLab managed model")
        if not box.text().startswith(MODEL):
            raise Failed(f"Cancel chose {box.text()} for Code Generation")

    def discard(self):
        self.desk.open_page("Configuration")
        self.desk.type("AI Gateway request timeout", "130")
        self.from_menu("Discard", "Edit", "Discard…")

    def remove(self):
        """To the empty state and its words."""
        self.desk.menu("Instance", "Remove instance…")
        self.desk.press("Remove", until("the question", lambda: next(iter(self.dialogs_open()), None)))
        self.desk.find("frame", "Gatehouse")
        self.desk.find("push button", "Open the sample")
        self.listen("No instance")

    def from_menu(self, place, *entries, empty_cells=False):
        self.desk.menu(*entries)
        self.hear_dialog(place, empty_cells)

    def hear_dialog(self, place, empty_cells=False):
        dialog = until(f"a dialog for {place}", lambda: next(iter(self.dialogs_open()), None))
        self.listen(place, dialog, empty_cells)
        self.close(dialog)

    def dialogs_open(self):
        return [w for w in self.desk.windows() if w.role in ("dialog", "alert", "file chooser")]

    def close(self, dialog):
        buttons = [b for name in ("Cancel", "Close", "OK") for b in self.desk.all("push button", name, dialog)]
        if not buttons:
            raise Failed(f"{dialog.where()} has no button to leave it")
        buttons[0].act("press")
        until("the dialog to close", lambda: not self.dialogs_open())

    def edit_and_delete_a_model(self):
        """Buttons act on what is selected, also when the selection came without a pointer."""
        self.desk.open_page("Self-hosted models")
        mine, other = (self.desk.find("table cell", name) for name in (MODEL, OTHER))
        self.desk.select(mine, False)
        self.desk.select(other)
        self.desk.press("Edit…")
        form = self.desk.find("dialog", "Edit self-hosted model")
        name = self.desk.find("text", "Deployment name", form).text()
        if name != OTHER:
            raise Failed(f"{OTHER} is selected, the form is about {name}")
        self.hear_dialog("Edit self-hosted model")
        self.desk.select(other, False)
        self.desk.select(mine)
        self.desk.press("Delete…")
        self.hear_dialog("Delete a model in use")

    def stop(self):
        if self.window is not None and self.window.poll() is None:
            self.window.terminate()
            self.window.wait(timeout=15)
        self.gitlab.stop()


def main():
    walk = Walk()
    failed = False
    try:
        for name in ("start", "pull", "configure", "add_model", "assign", "review_and_apply", "arrived", "edit_and_delete_a_model",
                     "dialogs", "consent", "discard", "remove"):
            print(f"{name.replace('_', ' ')} ...", flush=True)
            getattr(walk, name)()
        if walk.window.poll() is not None:
            raise Failed(f"the window ended with {walk.window.returncode}")
    except Failed as failure:
        failed = True
        print(f"FAILED in {name.replace('_', ' ')}: {failure}")
    finally:
        walk.stop()
    for place, bad in walk.names.items():
        print(f"{place}: {len(bad)} without a proper name")
        for each in bad:
            failed = True
            print(f"  FAILED {each}")
    print("the road was not walked" if failed else "the road was walked to its end")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
