# Read by Orca from its settings folder.
from orca import settings

settings.speechServerFactory = "speech_log"
settings.speechFactoryModules = ["speech_log"]
settings.enableBraille = False
settings.enableSound = False
settings.enableKeyEcho = False
