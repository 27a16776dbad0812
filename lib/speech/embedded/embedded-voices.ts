import type { Voice } from '../engine.ts'

const voiceOf = (lang: string): Voice => ({
  id: `embedded:${lang}`,
  engine: 'embedded',
  name: 'eSpeak NG',
  lang,
  isLocal: true,
  hasPitch: true,
})

/** Czech, and English for foreign passages. */
export const embeddedVoices: readonly Voice[] = [voiceOf('cs-CZ'), voiceOf('en-GB')]
