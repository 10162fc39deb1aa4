# SPDX-License-Identifier: Apache-2.0
"""As much of an X client as it takes to see a window being mapped, and to close it as a window manager does."""

import ctypes
import ctypes.util
import select
import struct
import time

MAP_NOTIFY, CLIENT_MESSAGE = 19, 33
CW_EVENT_MASK, SUBSTRUCTURE_NOTIFY = 1 << 11, 1 << 19

_xcb = ctypes.CDLL(ctypes.util.find_library("xcb") or "libxcb.so.1")
_free = ctypes.CDLL(None).free
_free.argtypes = [ctypes.c_void_p]


class _Roots(ctypes.Structure):
    _fields_ = [("screen", ctypes.POINTER(ctypes.c_uint32)), ("rem", ctypes.c_int), ("index", ctypes.c_int)]


class _Cookie(ctypes.Structure):
    _fields_ = [("sequence", ctypes.c_uint)]


_xcb.xcb_connect.restype = _xcb.xcb_get_setup.restype = ctypes.c_void_p
_xcb.xcb_setup_roots_iterator.restype = _Roots
_xcb.xcb_setup_roots_iterator.argtypes = _xcb.xcb_get_setup.argtypes = [ctypes.c_void_p]
_xcb.xcb_intern_atom.restype = _Cookie
_xcb.xcb_intern_atom.argtypes = [ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p]
_xcb.xcb_intern_atom_reply.restype = ctypes.c_void_p
_xcb.xcb_intern_atom_reply.argtypes = [ctypes.c_void_p, _Cookie, ctypes.c_void_p]
_xcb.xcb_poll_for_event.restype = ctypes.c_void_p
for _call in (_xcb.xcb_poll_for_event, _xcb.xcb_flush, _xcb.xcb_get_file_descriptor, _xcb.xcb_connection_has_error):
    _call.argtypes = [ctypes.c_void_p]
_xcb.xcb_change_window_attributes.argtypes = [ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p]
_xcb.xcb_send_event.argtypes = [ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_char_p]


class Watcher:
    """Sees the windows that appear on a display without a window manager."""

    def __init__(self, display):
        self._connection = _xcb.xcb_connect(display.encode(), None)
        if _xcb.xcb_connection_has_error(self._connection):
            raise RuntimeError(f"no X server on {display}")
        root = _xcb.xcb_setup_roots_iterator(_xcb.xcb_get_setup(self._connection)).screen[0]
        _xcb.xcb_change_window_attributes(self._connection, root, CW_EVENT_MASK, ctypes.byref(ctypes.c_uint32(SUBSTRUCTURE_NOTIFY)))
        self._protocols, self._delete = self._atom(b"WM_PROTOCOLS"), self._atom(b"WM_DELETE_WINDOW")

    def _atom(self, name):
        reply = _xcb.xcb_intern_atom_reply(self._connection, _xcb.xcb_intern_atom(self._connection, 0, len(name), name), None)
        atom = ctypes.cast(reply, ctypes.POINTER(ctypes.c_uint32))[2]
        _free(reply)
        return atom

    def mapped(self, seconds=60):
        """The next window of an application (no menu, no tooltip) and the moment at which it was seen."""
        deadline = time.monotonic() + seconds
        descriptor = _xcb.xcb_get_file_descriptor(self._connection)
        while time.monotonic() < deadline:
            event = _xcb.xcb_poll_for_event(self._connection)
            if not event:
                select.select([descriptor], [], [], 0.1)
                continue
            now = time.monotonic()
            kind, window, override = struct.unpack_from("=B7xIB", ctypes.string_at(event, 32))
            _free(event)
            if kind & 0x7F == MAP_NOTIFY and not override:
                return window, now
        raise RuntimeError("no window was mapped")

    def close(self, window):
        message = struct.pack("=BBHIIIIIII", CLIENT_MESSAGE, 32, 0, window, self._protocols, self._delete, 0, 0, 0, 0)
        _xcb.xcb_send_event(self._connection, 0, window, 0, message)
        _xcb.xcb_flush(self._connection)
