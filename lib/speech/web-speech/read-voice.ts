import type { Voice } from '../engine.ts'
import { normaliseTag } from '../voices/normalise-tag.ts'

/** The voices of the browser. eSpeak NG is known by the variants that it lists beside each of its voices: `Czech` and `Czech+Andy`. */
export function readVoices(voices: readonly SpeechSynthesisVoice[], isSlowToWake: boolean): Voice[] {
  const espeak = new Set(voices.map(({ name }) => name.indexOf('+') > 0 && name.slice(0, name.indexOf('+'))))
  return voices.map((voice) => ({ ...readVoice(voice), isSlowToWake, isEspeak: espeak.has(voice.name) }))
}

/**
 * A voice of the browser. Its id is its name, tag and place: `voiceURI` is neither unique nor stable, `default` is true for all
 * voices of a Mac, so neither is used.
 */
function readVoice({ name, lang, localService, voiceURI }: SpeechSynthesisVoice): Voice {
  const tag = normaliseTag(lang)
  // Firefox says of no voice of Speech Dispatcher that it is local; all of them are.
  const isLocal = localService || voiceURI.startsWith('urn:moz-tts:speechd:')
  return {
    id: `web-speech|${name}|${tag}|${isLocal ? 'local' : 'online'}`,
    engine: 'web-speech',
    name,
    lang: tag,
    isLocal,
    // The natural voices of Edge ignore it.
    hasPitch: !/\bNatural\b/.test(name),
    // Android's Chrome writes tags with `_`, and lists languages whether their voices are installed or not.
    isSuspect: lang.includes('_'),
  }
}
