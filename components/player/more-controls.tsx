import type { Reader } from '#lib/reader/reader-api.ts'
import type { ReaderState } from '#lib/reader/reader-state.ts'
import { PartChoice } from './part-choice.tsx'
import { PlayerButton } from './player-button.tsx'
import { SpeedButtons } from './speed-buttons.tsx'
import styles from './player.module.css'
import type { PlayerWords } from './words.ts'

interface MoreControlsProps {
  readonly id: string
  readonly reader: Reader | undefined
  readonly state: ReaderState
  readonly words: PlayerWords
  /** Opens a note to the operator about the sentence; missing where nobody takes notes. */
  readonly onNote: (() => void) | undefined
}

/** What one needs now and then: bigger steps, where to read from, which text. */
export function MoreControls({ id, reader, state, words, onNote }: MoreControlsProps) {
  return (
    <div id={id} className={styles.more}>
      <PartChoice reader={reader} state={state} words={words} />
      <div className={styles.moreButtons}>
        <div className={styles.spare}>
          <PlayerButton icon="stop" label={words('stop')} onClick={() => reader?.stop()} />
          <SpeedButtons reader={reader} state={state} words={words} />
        </div>
        <PlayerButton icon="previous" label={words('previousParagraph')} onClick={() => reader?.move('paragraph', -1)} />
        <PlayerButton icon="next" label={words('nextParagraph')} onClick={() => reader?.move('paragraph', 1)} />
        <PlayerButton icon="previous" label={words('previousHeading')} onClick={() => reader?.move('heading', -1)} />
        <PlayerButton icon="next" label={words('nextHeading')} onClick={() => reader?.move('heading', 1)} />
        <PlayerButton icon="voice" label={words('readFromView')} onClick={() => reader?.readFromView()} />
        {state.isIndicated && (
          <PlayerButton
            icon="voice"
            label={words('readFromFocus')}
            // The press must not take the caret away before it is read.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => reader?.readFromIndication()}
          />
        )}
        {state.structure && (
          <PlayerButton
            icon="next"
            label={words(state.structure === 'table' ? 'leaveTable' : 'leaveList')}
            onClick={() => reader?.leaveStructure()}
          />
        )}
        <PlayerButton icon="voice" label={words('focusVoice')} onClick={() => reader?.focusVoice()} />
        {state.hasCounterpart && (
          <PlayerButton
            icon="voice"
            label={words(state.part === 'easy' ? 'sameInFull' : 'sameInEasy')}
            onClick={() => reader?.goToCounterpart()}
          />
        )}
        {onNote && <PlayerButton icon="note" label={words('noteSentence')} onClick={onNote} />}
      </div>
      {state.settings.clickToRead && <p className={styles.hint}>{words('clickHint')}</p>}
    </div>
  )
}
