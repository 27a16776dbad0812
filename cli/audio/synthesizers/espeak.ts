import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import load from '@echogarden/espeak-ng-emscripten'
import { embeddedVoices } from '#lib/speech/embedded/embedded-voices.ts'
import type { SpokenWord } from '#lib/speech/embedded/spoken-word.ts'
import { createSynthesizer } from '#lib/speech/embedded/worker/synthesizer.ts'
import { primaryLanguage } from '#lib/speech/voices/normalise-tag.ts'
import { forVoice } from '#lib/speech/voices/espeak-letters.ts'
import { joinSamples } from '../join-samples.ts'
import { SynthesizerError, type Synthesizer } from './synthesizer.ts'

const languages = embeddedVoices.map(({ lang }) => primaryLanguage(lang))

/** eSpeak NG, the same that reads in the browser: nothing to install, exact word times. */
export async function createEspeak(): Promise<Synthesizer> {
  const [voice] = embeddedVoices
  if (!voice) throw new SynthesizerError('The embedded voice offers nothing.')
  let synthesizer = createSynthesizer(await load())
  return {
    version: `espeak-ng ${packageVersion()}`,
    voice: { synthesizer: 'eSpeak NG', name: 'cs', lang: 'cs-CZ' },
    sampleRate: synthesizer.sampleRate,
    // Its noise generator goes on from utterance to utterance: a program of its own for each recording.
    begin: async () => {
      synthesizer = createSynthesizer(await load())
    },
    say: async (utterance) => {
      const said = forVoice(utterance, voice)
      const language = primaryLanguage(utterance.lang)
      const parts: Float32Array[] = []
      const words: SpokenWord[] = []
      const request = { text: said.spoken, lang: languages.includes(language) ? language : 'cs', rate: 1, pitch: 1 }
      synthesizer.say(request, (clause) => {
        parts.push(Float32Array.from(clause.samples, (sample) => sample / 0x8000))
        words.push(...clause.words)
      })
      return { samples: joinSamples(parts), words, said }
    },
  }
}

function packageVersion(): string {
  const file = createRequire(import.meta.url).resolve('@echogarden/espeak-ng-emscripten')
  return (JSON.parse(readFileSync(path.join(path.dirname(file), 'package.json'), 'utf8')) as { version: string }).version
}
