import { useId } from 'react'
import type { Voice } from '#lib/speech/engine.ts'
import type { Reader } from '#lib/reader/reader-api.ts'
import type { ReaderSettings } from '#lib/reader/settings/settings.ts'
import { PlayerButton } from './player-button.tsx'
import styles from './voice-note.module.css'
import type { PlayerWords } from './words.ts'

interface SuspectVoiceProps {
  readonly reader: Reader | undefined
  readonly voice: Voice
  readonly words: PlayerWords
}

/** Asks once whether a voice that may not be installed sounds Czech; only an ear can tell. */
export function SuspectVoice({ reader, voice, words }: SuspectVoiceProps) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className={styles.question}>
      <p>
        <span id={id}>{words('suspectQuestion', { name: voice.name })}</span> <span className={styles.roomy}>{words('suspectWhy')}</span>
      </p>
      <div className={styles.answers}>
        <PlayerButton icon="play" label={words('suspectListen')} className={styles.roomy} onClick={() => reader?.preview(voice.id, words('voicePreviewText'))} />
        <PlayerButton icon="voice" label={words('suspectCzech')} onClick={() => reader?.judgeVoice(voice.id, true)} />
        <PlayerButton icon="close" label={words('suspectForeign')} onClick={() => reader?.judgeVoice(voice.id, false)} />
      </div>
    </div>
  )
}

export const isInQuestion = (voice: Voice, { soundsCzech }: ReaderSettings): boolean => voice.isSuspect === true && soundsCzech[voice.id] === undefined
