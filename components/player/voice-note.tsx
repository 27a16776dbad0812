import type { Voice } from '#lib/speech/engine.ts'
import type { Reader } from '#lib/reader/reader-api.ts'
import type { ReaderState } from '#lib/reader/reader-state.ts'
import { PlayerButton } from './player-button.tsx'
import { isInQuestion, SuspectVoice } from './suspect-voice.tsx'
import styles from './voice-note.module.css'
import type { PlayerKey, PlayerWords } from './words.ts'

interface VoiceNoteProps {
  readonly reader: Reader | undefined
  readonly state: ReaderState
  readonly words: PlayerWords
}

/** Which voice reads and whether the text leaves the device: said once for each voice; of one that sends it away, before it speaks. */
export function VoiceNote({ reader, state, words }: VoiceNoteProps) {
  const { isSlow, loaded, newVoice, otherVoice, settings, voice } = state
  if (loaded !== undefined) {
    return (
      <div className={styles.note}>
        <label className={styles.loading}>
          {words('voiceLoading')}
          <progress max={1} value={loaded} />
        </label>
      </div>
    )
  }
  if (isSlow) {
    return (
      <div className={styles.note}>
        <p>{words('voiceSlow')}</p>
        {otherVoice && <PlayerButton icon="voice" label={words('voiceSlowOther', { voice: voiceLabel(otherVoice, words) })} onClick={() => reader?.takeOtherVoice()} />}
      </div>
    )
  }
  const isUnmetOnline = voice?.isLocal === false && !settings.knownVoices.includes(voice.id)
  const noted = newVoice ?? (isUnmetOnline ? voice : undefined)
  if (!noted) return null
  if (isInQuestion(noted, settings)) {
    return (
      <div className={styles.note}>
        <SuspectVoice reader={reader} voice={noted} words={words} />
      </div>
    )
  }
  return (
    <div className={styles.note}>
      <p>{words(noteKey(noted), { name: noted.name })}</p>
      <PlayerButton icon="close" label={words('voiceNoteClose')} onClick={() => reader?.closeVoiceNote()} />
    </div>
  )
}

/** A voice in a list of voices. */
export function voiceLabel({ engine, isLocal, name }: Voice, words: PlayerWords): string {
  if (engine === 'recording') return words('voiceRecording')
  if (engine === 'embedded') return words('voiceEmbedded', { name })
  return words(isLocal ? 'voiceLocal' : 'voiceOnline', { name })
}

function noteKey({ engine, isLocal }: Voice): PlayerKey {
  if (engine === 'recording') return 'voiceNoteRecording'
  if (engine === 'embedded') return 'voiceNoteEmbedded'
  return isLocal ? 'voiceNoteLocal' : 'voiceNoteOnline'
}
