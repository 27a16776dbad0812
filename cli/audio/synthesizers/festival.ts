import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { SpokenWord } from '#lib/speech/embedded/spoken-word.ts'
import { wordsOfText } from '#lib/speech/embedded/worker/words-of-text.ts'
import { encodeLatin2 } from './latin-2.ts'
import { SynthesizerError, type Synthesizer } from './synthesizer.ts'
import { readWave } from './wave.ts'

const run = promisify(execFile)
const patience = 60_000

/** Festival, a program of Debian (`festival`, `festvox-czech-dita`): when each word begins it tells itself. */
export async function createFestival(name = 'czech_dita'): Promise<Synthesizer> {
  if (!/^\w+$/.test(name)) throw new SynthesizerError(`'${name}' is no name of a Festival voice; write one such as czech_dita`)
  const version = await run('festival', ['--version'], { timeout: patience }).then(
    ({ stdout }) => /Festival[^\d]*([\d.]+)/.exec(stdout)?.[1] ?? 'unknown',
    () => {
      throw new SynthesizerError('Festival is not installed; on Debian: apt-get install festival festvox-czech-dita')
    },
  )
  const say = async (text: string) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'nahlas-festival-'))
    try {
      const wave = path.join(folder, 'said.wav')
      const script = path.join(folder, 'say.scm')
      await writeFile(script, encodeLatin2(program(name, text, wave)))
      const { stdout } = await run('festival', ['-b', script], { timeout: patience, encoding: 'latin1' })
      const times = [...stdout.matchAll(/^token ([\d.]+)$/gm)].map(([, seconds]) => Math.round(Number(seconds) * 1000))
      return { ...readWave(await readFile(wave)), times }
    } catch (error) {
      if (/unbound variable : voice_/.test(String((error as { stderr?: unknown }).stderr))) {
        throw new SynthesizerError(`Festival has no voice '${name}'; on Debian: apt-get install festvox-czech-dita`)
      }
      throw new SynthesizerError(`Festival could not say '${text.slice(0, 60)}': ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  const { sampleRate } = await say('Zkouška.')
  return {
    version: `festival ${version} ${name}`,
    voice: { synthesizer: 'Festival', name, lang: 'cs-CZ' },
    sampleRate,
    begin: async () => undefined,
    say: async (utterance) => {
      const { samples, times } = await say(utterance.spoken)
      return { samples, words: timed(utterance.spoken, times), said: utterance }
    },
  }
}

/** Prints when the first word of each token begins: a token is what stands between white space and has something to say. */
const program = (voice: string, text: string, wave: string): string => `(voice_${voice})
(set! said (SynthText "${text.replace(/["\\]/g, ' ').replace(/\s+/gu, ' ')}"))
(utt.save.wave said "${wave}" 'riff)
(mapcar (lambda (token) (if (item.daughter1 token) (format t "token %f\\n" (item.feat (item.daughter1 token) "word_start")))) (utt.relation.items said 'Token))
`

/** Where Festival counts other tokens than we do words, the times are shared out by letters. */
function timed(text: string, times: readonly number[]): readonly SpokenWord[] {
  const words = wordsOfText(text)
  if (words.length === times.length) return words.map((word, index) => ({ ...word, milliseconds: times[index] ?? 0 }))
  const last = times.at(-1) ?? 0
  return words.map((word) => ({ ...word, milliseconds: Math.round((last * word.start) / Math.max(1, words.at(-1)?.start ?? 1)) }))
}
