"""Starts Orca with the settings folder of argv[1]. /usr/bin/orca would refuse where the same user runs another one.

Adds a kind of row to the speech log: key, when Orca has got one and done what it does to it itself.
"""
import os
import sys

folder = os.path.abspath(sys.argv[1])
sys.path.insert(0, folder)

import gi

gi.require_version("Gdk", "3.0")
from gi.repository import Gdk, GLib

if Gdk.Display.get_default() is None:
    sys.exit("There is no display.")

from orca import event_manager, orca

orca.getSettingsManager().activate(folder, {})
from speech_log import write

manager = event_manager.EventManager
take_key = manager._processKeyboardEvent


def tell_key(self, event):
    consumed = take_key(self, event)
    if event.type == 0:
        # Orca carries out its commands a millisecond later, in a timeout that was set before this one.
        GLib.timeout_add(2, lambda: write("key", Gdk.keyval_name(event.id) or ""))
    return consumed


manager._processKeyboardEvent = tell_key
sys.exit(orca.main())
