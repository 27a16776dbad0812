import { takesZe } from '#lib/i18n/takes-ze.ts'
import type { Reader } from '#lib/reader/reader-api.ts'
import type { ReaderState } from '#lib/reader/reader-state.ts'
import styles from './player.module.css'
import { useSettled } from './use-settled.ts'
import type { PlayerWords } from './words.ts'

interface ProgressProps {
  readonly reader: Reader | undefined
  readonly state: ReaderState
  readonly words: PlayerWords
}

/** Where the voice is: in words, and as a slider by sentence. */
export function Progress({ reader, state, words }: ProgressProps) {
  // While the thumb moves, the voice is left alone.
  const { handlers, move, moving } = useSettled((sentence) => reader?.seek(sentence))
  const total = Math.max(1, state.sentenceCount)
  const current = (moving ?? state.sentence) + 1
  const isZe = takesZe(total)
  return (
    <div className={styles.progress}>
      <p className={styles.position}>
        {words(isZe ? 'positionZe' : 'position', { current, total })}
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
        aria-valuetext={words(isZe ? 'scrubberValueZe' : 'scrubberValue', { current, total })}
        onChange={(event) => move(event.currentTarget.valueAsNumber - 1)}
        {...handlers}
      />
    </div>
  )
}

function timeLeft(milliseconds: number, words: PlayerWords): string {
  const minutes = Math.round(milliseconds / 60_000)
  return minutes < 1 ? words('timeLeftShort') : words('timeLeft', { count: minutes })
}
