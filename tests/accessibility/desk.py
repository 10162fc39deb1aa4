# SPDX-License-Identifier: Apache-2.0
"""A user of assistive technology: finds what is on the screen by role and name, and acts through accessible actions only.

AT-SPI is spoken over D-Bus itself: libatspi handles events inside its calls and can lock up when windows come and go.
"""

import time

from gi.repository import Gio, GLib

PATIENCE = 20.0  # seconds; loaded machines are slow, and only what fails waits so long
SPI = "org.a11y.atspi."
ROOT = "/org/a11y/atspi/accessible/root"
STATES = {"checked": 4, "editable": 7, "enabled": 8, "focusable": 11, "selected": 23, "sensitive": 24, "visible": 30}
LABELLED_BY = 2  # a relation
ROLES = {
    2: "alert", 7: "check box", 11: "combo box", 16: "dialog", 19: "file chooser", 20: "filler", 23: "frame",
    29: "label", 31: "list", 32: "list item", 34: "menu bar", 35: "menu item", 39: "panel", 40: "password text",
    41: "popup menu", 43: "push button", 44: "radio button", 56: "table cell", 61: "text", 91: "tree item",
    101: "notification",
}


class Failed(Exception):
    """What was looked for and did not come; the text says it all."""


def until(what, probe, seconds=PATIENCE):
    """The first true answer of `probe`; Failed when the time is over. A widget that went away meanwhile is looked for again."""
    deadline = time.monotonic() + seconds
    while True:
        reason = ""
        try:
            answer = probe()
            if answer:
                return answer
        except GLib.Error as error:
            reason = f" ({error.message})"
        if time.monotonic() > deadline:
            raise Failed(f"waited {seconds:.0f} s for {what}{reason}")
        time.sleep(0.03)


class Accessible:
    """One object of one application; nothing about it is remembered, so what is seen is what is there now."""

    def __init__(self, bus, owner, path):
        self._bus, self._at = bus, (owner, path)

    def __eq__(self, other):
        return self._at == other._at

    def call(self, interface, method, signature=None, *arguments):
        values = None if signature is None else GLib.Variant(signature, arguments)
        return self._bus.call_sync(*self._at, interface, method, values, None, Gio.DBusCallFlags.NONE, 10_000, None).unpack()

    def _property(self, interface, name):
        return self.call("org.freedesktop.DBus.Properties", "Get", "(ss)", SPI + interface, name)[0]

    @property
    def name(self):
        return self._property("Accessible", "Name")

    @property
    def description(self):
        return self._property("Accessible", "Description")

    @property
    def role(self):
        number = self.call(SPI + "Accessible", "GetRole")[0]
        return ROLES.get(number, f"role {number}")

    @property
    def parent(self):
        return Accessible(self._bus, *self._property("Accessible", "Parent"))

    def children(self):
        return [Accessible(self._bus, *at) for at in self.call(SPI + "Accessible", "GetChildren")[0] if not at[1].endswith("/null")]

    def states(self):
        low, high = self.call(SPI + "Accessible", "GetState")[0]
        bits = low | high << 32
        return {state for state, bit in STATES.items() if bits >> bit & 1}

    def usable(self):
        return {"enabled", "sensitive"} <= self.states()

    def labels(self):
        """The texts of the labels that say they belong to it."""
        relations = self.call(SPI + "Accessible", "GetRelationSet")[0]
        return [Accessible(self._bus, *at).name for kind, targets in relations if kind == LABELLED_BY for at in targets]

    def actions(self):
        if SPI + "Action" not in self.call(SPI + "Accessible", "GetInterfaces")[0]:
            return []
        return [self.call(SPI + "Action", "GetName", "(i)", i)[0].lower() for i in range(self._property("Action", "NActions"))]

    def act(self, *names):
        """Does the first of these actions that it offers."""
        offered = self.actions()
        for name in names:
            if name in offered:
                self.call(SPI + "Action", "DoAction", "(i)", offered.index(name))
                return
        raise Failed(f"{self.where()}: offers {offered or 'no action'}, none of {list(names)}")

    def text(self):
        return self.call(SPI + "Text", "GetText", "(ii)", 0, self._property("Text", "CharacterCount"))[0]

    def set_text(self, text):
        if not self.call(SPI + "EditableText", "SetTextContents", "(s)", text)[0]:
            raise Failed(f"{self.where()}: refused the text")

    def walk(self):
        """It and all that is visible below it, as a screen reader comes by it. What goes away meanwhile is left out."""
        try:
            if "visible" not in self.states():
                return
            children = self.children()
        except GLib.Error:
            return
        yield self
        for child in children:
            yield from child.walk()

    def where(self):
        """For a message: the named ancestors, outermost first."""
        parts, at = [], self
        while at._at[1] != ROOT:
            if at.name or at is self:
                parts.append(f'{at.role} "{at.name}"')
            at = at.parent
        return " > ".join(reversed(parts))


class Desk:
    """One running application on the accessibility bus."""

    def __init__(self, name):
        session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        address = Accessible(session, "org.a11y.Bus", "/org/a11y/bus").call("org.a11y.Bus", "GetAddress")[0]
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        desktop = Accessible(bus, SPI + "Registry", ROOT)
        self.app = until(f"the application {name}", lambda: next((a for a in desktop.children() if a.name == name), None))

    def windows(self):
        return [w for w in self.app.children() if "visible" in w.states()]

    def everything(self, under=None):
        for root in [under] if under is not None else self.windows():
            yield from root.walk()

    def all(self, role, name=None, under=None):
        """Every visible one of this role and, if given, of exactly this name."""
        return [a for a in self.everything(under) if a.role == role and (name is None or a.name == name)]

    def find(self, role, name, under=None):
        """The only one of its role and name; two of a name would leave the user guessing."""

        def probe():
            found = self.all(role, name, under)
            if len(found) > 1:
                raise Failed(f'{role} "{name}" is there {len(found)} times: ' + "; ".join(a.where() for a in found))
            return found[0] if found else None

        return until(f'{role} "{name}"', probe)

    def gone(self, role, name):
        until(f'{role} "{name}" to go', lambda: not self.all(role, name))

    def press(self, name, under=None):
        button = self.find("push button", name, under)
        until(f'push button "{name}" to be enabled', button.usable)
        button.act("press")

    def toggle(self, role, name, under=None):
        button = self.find(role, name, under)
        if "checked" not in button.states():
            button.act("toggle", "press")
        until(f'{role} "{name}" to be checked', lambda: "checked" in button.states())

    def select(self, cell, selected=True):
        """Selects the row of a cell, or takes it out of the selection."""
        if ("selected" in cell.states()) != selected:
            cell.act("toggle", "press")
        until(f'{cell.where()} to be {"" if selected else "un"}selected', lambda: ("selected" in cell.states()) == selected)

    def open_page(self, title):
        """Chooses the entry of the page list and waits for the page, which bears the same name."""
        self.find("list item", title, self.find("list", "Pages")).act("press", "toggle")
        return self.find("filler", title)

    def type(self, name, text, under=None, role="text"):
        """Writes into the field, in place of what stands there."""
        field = self.find(role, name, under)
        until(f'{role} "{name}" to be editable', lambda: field.usable() and "editable" in field.states())
        field.act("setfocus")
        field.set_text(text)

    def choose(self, name, entry, under=None):
        """Opens the drop-down and selects the entry by its text."""
        box = self.find("combo box", name, under)
        until(f'combo box "{name}" to be enabled', box.usable)
        box.act("press")
        self.find("list item", entry, self.find("list", name)).act("press", "toggle")
        until(f'combo box "{name}" to show {entry}', lambda: box.text().startswith(entry))

    def menu(self, *names):
        """Chooses an entry by the names of the menus on the way; what is in a closed menu can be chosen too."""
        at = self.windows()[0]
        for name in names:
            at = until(f"the menu entry {name}", lambda: next((e for e in self._entries(at) if e.name == name), None))
        until(f"the menu entry {name} to be enabled", at.usable)
        at.act("press")

    def _entries(self, accessible):
        for child in accessible.children():
            role = child.role
            if role == "menu item":
                yield child
            elif role in ("menu bar", "popup menu"):
                yield from self._entries(child)

    def badly_named(self, under=None, empty_cells=False):
        """In words: what takes the focus and has no name, or another one than the label beside it. Cells may be allowed to be empty."""
        out = []
        for a in self.everything(under):
            if "focusable" not in a.states():
                continue
            name = a.name
            if not name.strip() and not (empty_cells and a.role == "table cell"):
                out.append(f"{a.where()}: no name")
            out += [f'{a.where()}: its label reads "{label}"' for label in a.labels() if label.rstrip(":") != name]  # Qt's own end in one
        return out
