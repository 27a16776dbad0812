import type { Reader } from '#lib/reader/reader-api.ts'
import type { ReaderState } from '#lib/reader/reader-state.ts'
import type { Part } from '#lib/reader/storage/place-memory.ts'
import styles from './player.module.css'
import type { PlayerKey, PlayerWords } from './words.ts'

interface PartChoiceProps {
  readonly reader: Reader | undefined
  readonly state: ReaderState
  readonly words: PlayerWords
}

const names: Readonly<Record<Part, PlayerKey>> = { easy: 'partEasy', full: 'partFull' }

/** Which of the two texts is read, where the page shows both. */
export function PartChoice({ reader, state, words }: PartChoiceProps) {
  if (state.parts.length < 2) return null
  return (
    <fieldset className={styles.parts}>
      <legend>{words('part')}</legend>
      {state.parts.map((part) => (
        <label key={part} className={styles.choice}>
          <input
            type="radio"
            name="nahlas-part"
            checked={state.part === part}
            disabled={!reader}
            onChange={() => reader?.choosePart(part)}
          />
          {words(names[part])}
        </label>
      ))}
    </fieldset>
  )
}
