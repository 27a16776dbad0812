import { ariaKeyShortcut } from '#lib/reader/keys/combination.ts'
import type { ShortcutAction } from '#lib/reader/keys/shortcuts.ts'
import type { Reader } from '#lib/reader/reader-api.ts'
import type { ReaderState } from '#lib/reader/reader-state.ts'
import { PlayerButton } from './player-button.tsx'
import styles from './player.module.css'
import type { PlayerWords } from './words.ts'

interface PlayerPart {
  readonly reader: Reader | undefined
  readonly state: ReaderState
  readonly words: PlayerWords
}

/** The buttons that one needs at every moment. Their names begin with the words on the screen, so that voice control finds them. */
export function Transport({ reader, state, words }: PlayerPart) {
  const isOff = reader === undefined
  const isPlaying = state.status === 'playing'
  const playWord = isPlaying ? 'pause' : state.status === 'paused' || state.isResumable ? 'resume' : 'play'
  const keys = (action: ShortcutAction) => {
    const shortcut = state.settings.shortcutsOn ? state.settings.shortcuts[action] : undefined
    return isOff || !shortcut ? undefined : ariaKeyShortcut(shortcut)
  }
  return (
    <div role="group" aria-label={words('controls')} className={styles.transport}>
      <PlayerButton
        icon="previous"
        label={words('previousShort')}
        aria-label={words('previousSentence')}
        isCompact
        disabled={isOff}
        aria-keyshortcuts={keys('previousSentence')}
        onClick={() => reader?.move('sentence', -1)}
      />
      <PlayerButton
        icon={isPlaying ? 'pause' : 'play'}
        label={words(playWord)}
        look="main"
        disabled={isOff}
        aria-keyshortcuts={keys('playPause')}
        onClick={() => reader?.playPause()}
      />
      <PlayerButton
        icon="next"
        label={words('nextShort')}
        aria-label={words('nextSentence')}
        isCompact
        disabled={isOff}
        aria-keyshortcuts={keys('nextSentence')}
        onClick={() => reader?.move('sentence', 1)}
      />
      <PlayerButton
        icon="stop"
        label={words('stop')}
        className={styles.stop}
        isCompact
        disabled={isOff}
        aria-keyshortcuts={keys('stop')}
        onClick={() => reader?.stop()}
      />
    </div>
  )
}
