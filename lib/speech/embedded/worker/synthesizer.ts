// SPDX-License-Identifier: GPL-3.0-or-later
import type { EspeakEvent, EspeakModule } from '@echogarden/espeak-ng-emscripten'
import type { SpokenClause, SynthesisRequest } from '../spoken-word.ts'
import { shorten } from './shorten.ts'
import { createWordClock } from './word-clock.ts'

/** Words a minute at speed 1, and what eSpeak NG can do. */
const ownRate = 175
const [slowest, fastest] = [80, 450]

export interface Synthesizer {
  readonly sampleRate: number
  /**
   * Says `text`, clause by clause, 16 bits a sample.
   *
   * @throws {Error} where the voice has no data for the language.
   */
  say(request: SynthesisRequest, onClause: (clause: SpokenClause<Int16Array>) => void): void
}

/** eSpeak NG with the words as our text has them. */
export function createSynthesizer({ eSpeakNGWorker }: EspeakModule): Synthesizer {
  const espeak = new eSpeakNGWorker()
  let spokenLang = ''

  return {
    sampleRate: espeak.get_samplerate(),
    say({ text, lang, rate, pitch }, onClause) {
      if (lang !== spokenLang && espeak.set_voice(lang, lang) !== 0) throw new Error(`eSpeak NG has no voice for '${lang}'.`)
      spokenLang = lang
      const wordsPerMinute = Math.max(slowest, ownRate * rate)
      espeak.set_rate(Math.round(Math.min(fastest, wordsPerMinute)))
      // What eSpeak NG cannot do any more.
      const further = Math.max(1, wordsPerMinute / fastest)
      espeak.set_pitch(Math.round(Math.min(99, Math.max(0, 50 * pitch))))
      const clock = createWordClock(text)
      let sound: Int16Array[] = []
      let events: EspeakEvent[] = []
      const flush = () => {
        if (sound.length > 0 || events.length > 0) {
          const words = clock.take(events).map((word) => ({ ...word, milliseconds: Math.round(word.milliseconds / further) }))
          onClause({ samples: shorten(join(sound), further, espeak.get_samplerate()), words })
        }
        sound = []
        events = []
      }
      espeak.synthesize(text, (samples, reported) => {
        sound.push(samples)
        const end = reported.findIndex(({ type }) => type === 'end')
        events.push(...reported.slice(0, end + 1 || undefined))
        if (end < 0) return false
        flush()
        events.push(...reported.slice(end + 1))
        return false
      })
      flush()
    },
  }
}

function join(parts: readonly Int16Array[]): Int16Array {
  const whole = new Int16Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
