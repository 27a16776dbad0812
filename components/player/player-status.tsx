import type { ReaderState } from '#lib/reader/reader-state.ts'
import { problemText } from './problem-note.tsx'
import styles from './player.module.css'
import type { PlayerWords } from './words.ts'

interface PlayerStatusProps {
  readonly state: ReaderState
  readonly words: PlayerWords
}

/** The one live region of the player: only what a screen reader could not learn otherwise. It is in the page from the start. */
export function PlayerStatus({ state, words }: PlayerStatusProps) {
  return (
    <p role="status" className={styles.hidden}>
      {statusText(state, words)}
    </p>
  )
}

function statusText({ isSlow, loaded, notice, problem }: ReaderState, words: PlayerWords): string {
  if (problem) return problemText(problem, words)
  if (loaded !== undefined) return words('voiceLoading')
  if (isSlow) return words('voiceSlow')
  switch (notice) {
    case 'ended':
      return words('ended')
    case 'sleep':
      return words('sleepEnded')
    case undefined:
      return ''
  }
}
