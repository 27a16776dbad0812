import { useState } from 'react'
import type { Reader } from '#lib/reader/reader-api.ts'
import type { ReaderState } from '#lib/reader/reader-state.ts'
import styles from './player.module.css'
import type { PlayerWords } from './words.ts'

interface ProgressProps {
  readonly reader: Reader | undefined
  readonly state: ReaderState
  readonly words: PlayerWords
}

/** Where the voice is: in words, and as a slider by sentence. */
export function Progress({ reader, state, words }: ProgressProps) {
  // While the thumb moves, the voice is left alone: it goes there when the thumb is let go or a key has moved it.
  const [dragged, setDragged] = useState<number>()
  const total = Math.max(1, state.sentenceCount)
  const current = (dragged ?? state.sentence) + 1
  const commit = () => {
    if (dragged !== undefined) reader?.seek(dragged)
    setDragged(undefined)
  }
  return (
    <div className={styles.progress}>
      <p className={styles.position}>
        {words('position', { current, total })}
        {', '}
        {timeLeft(state.millisecondsLeft, words)}
      </p>
      <input
        type="range"
        className={styles.scrubber}
        min={1}
        max={total}
        step={1}
        value={current}
        disabled={!reader}
        aria-label={words('scrubber')}
        aria-valuetext={words('scrubberValue', { current, total })}
        onChange={(event) => setDragged(event.currentTarget.valueAsNumber - 1)}
        onPointerUp={commit}
        onKeyUp={commit}
        onBlur={commit}
      />
    </div>
  )
}

function timeLeft(milliseconds: number, words: PlayerWords): string {
  const minutes = Math.round(milliseconds / 60_000)
  return minutes < 1 ? words('timeLeftShort') : words('timeLeft', { count: minutes })
}
