import type { Voice } from '#lib/speech/engine.ts'
import type { ReaderState } from './reader-state.ts'
import type { ReaderSettings } from './settings/settings.ts'
import type { SettingsKeeper } from './settings/settings-keeper.ts'
import type { ValueStore } from './value-store.ts'

/** What the reader knows of the voices and has said about them. */
export interface VoiceChoice {
  /** The reader has been told what this voice is: once for each voice. */
  meet(voice: Voice | undefined): void
  closeNote(): void
  takeOther(): void
  judge(voiceId: string, soundsCzech: boolean): void
}

export function createVoiceChoice(store: ValueStore<ReaderState>, kept: SettingsKeeper, configure: (change: Partial<ReaderSettings>) => void): VoiceChoice {
  const meet = (voice: Voice | undefined) => {
    const { settings } = store.get()
    if (!voice || settings.knownVoices.includes(voice.id)) return
    kept.change({ knownVoices: [...settings.knownVoices, voice.id] })
    store.set({ settings: kept.settings() })
  }
  const closeNote = () => {
    const { newVoice, voice } = store.get()
    meet(newVoice ?? voice)
    store.set({ newVoice: undefined })
  }
  return {
    meet,
    closeNote,
    takeOther() {
      const { otherVoice, settings } = store.get()
      if (otherVoice) configure({ voices: { ...settings.voices, cs: otherVoice.id } })
    },
    judge(voiceId, soundsCzech) {
      closeNote()
      const { settings } = store.get()
      const { cs, ...others } = settings.voices
      const isGivenUp = cs === voiceId && !soundsCzech
      configure({ soundsCzech: { ...settings.soundsCzech, [voiceId]: soundsCzech }, voices: isGivenUp ? others : settings.voices })
    },
  }
}
