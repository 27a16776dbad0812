import type { Reader } from '../reader-api.ts'
import type { ShortcutAction } from './shortcuts.ts'

export function runShortcut(reader: Reader, action: ShortcutAction): void {
  switch (action) {
    case 'playPause':
      return reader.playPause()
    case 'stop':
      return reader.stop()
    case 'previousSentence':
      return reader.move('sentence', -1)
    case 'nextSentence':
      return reader.move('sentence', 1)
    case 'previousParagraph':
      return reader.move('paragraph', -1)
    case 'nextParagraph':
      return reader.move('paragraph', 1)
    case 'previousHeading':
      return reader.move('heading', -1)
    case 'nextHeading':
      return reader.move('heading', 1)
    case 'slower':
      return reader.changeSpeed(-1)
    case 'faster':
      return reader.changeSpeed(1)
    case 'readSelection':
      return reader.readSelection()
    case 'focusVoice':
      return reader.focusVoice()
  }
}
