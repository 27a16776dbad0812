import type { Voice } from '../engine.ts'
import { normaliseTag } from '../voices/normalise-tag.ts'

/**
 * A voice of the browser. Its id is its name, tag and place: `voiceURI` is neither unique nor stable, `default` is true for all
 * voices of a Mac, so neither is used.
 */
export function readVoice({ name, lang, localService }: SpeechSynthesisVoice): Voice {
  const tag = normaliseTag(lang)
  return {
    id: `web-speech|${name}|${tag}|${localService ? 'local' : 'online'}`,
    engine: 'web-speech',
    name,
    lang: tag,
    isLocal: localService,
    // The natural voices of Edge ignore it.
    hasPitch: !/\bNatural\b/.test(name),
    // Android's Chrome writes tags with `_`, and lists languages whether their voices are installed or not.
    isSuspect: lang.includes('_'),
  }
}
