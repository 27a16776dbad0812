"""A synthesizer for Orca that writes down what it is to say, one JSON object a line, and is done at once.

NAHLAS_SPEECH_LOG names the file. Rows: kind (said, key) and text. Orca finds this module by its settings folder.
"""
import json
import os

from gi.repository import GLib
from orca import speechserver

log = open(os.environ["NAHLAS_SPEECH_LOG"], "a", buffering=1, encoding="utf-8")


def write(kind, text=""):
    log.write(json.dumps({"kind": kind, "text": text}, ensure_ascii=False) + "\n")


class SpeechServer(speechserver.SpeechServer):
    only = None

    @staticmethod
    def getFactoryName():
        return "log"

    @classmethod
    def getSpeechServer(cls, info=None):
        cls.only = cls.only or cls()
        return cls.only

    @classmethod
    def getSpeechServers(cls):
        return [cls.getSpeechServer()]

    @classmethod
    def shutdownActiveServers(cls):
        cls.only = None

    def __init__(self):
        super().__init__()
        self.reading = 0

    def getInfo(self):
        return ["log", "log"]

    def getVoiceFamilies(self):
        return [speechserver.VoiceFamily({"name": "log", "lang": "cs"})]

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            write("said", text)

    def speakCharacter(self, character, acss=None):
        write("said", character)

    def speakKeyEvent(self, event, acss=None):
        pass

    def sayAll(self, utteranceIterator, progressCallback):
        # One piece each time the main loop is free: keys and events of the page come between, as with a real voice.
        self.reading += 1
        turn = self.reading

        def one():
            piece = next(utteranceIterator, None) if turn == self.reading else None
            if piece is None:
                return False
            context, _ = piece
            write("said", context.utterance)
            for offset, kind in ((context.startOffset, speechserver.SayAllContext.PROGRESS), (context.endOffset, speechserver.SayAllContext.COMPLETED)):
                context.currentOffset = offset
                progressCallback(context.copy(), kind)
            return True

        GLib.idle_add(one)

    def stop(self):
        self.reading += 1

    def shutdown(self):
        self.stop()
        type(self).only = None

    def reset(self, text=None, acss=None):
        pass
