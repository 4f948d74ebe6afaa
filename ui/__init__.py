"""The screens: they draw a state and send intents; they decide nothing."""

import builtins

import PySide6.QtCore  # noqa: F401  # changes builtins.__import__

# PySide6 reads the source of every module imported after it, to see whether it asks for `__feature__`, and keeps
# the text: 40 ms and 12 MB of the kiosk's start. No module here asks for it, so the import it replaced is put back.
builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)
