import { writtenRange } from '#lib/text/index.ts'
import { encode } from './encode.ts'
import type { Job, Line } from './jobs.ts'
import { joinSamples } from './join-samples.ts'
import type { Sound, Synthesizer } from './synthesizers/synthesizer.ts'
import { writeTiming, type TimedUtterance } from './write-timing.ts'

/** A finished recording: the files, and how long it is. */
export interface Recorded {
  readonly audio: Uint8Array
  readonly timing: string
  readonly milliseconds: number
}

/** Silence before the first word: players swallow the very beginning of a file. */
const lead = 100

/**
 * Says every line, with its pauses, and encodes the whole.
 *
 * @param onLine called after each line
 * @throws {SynthesizerError}
 */
export async function record({ lines }: Job, synthesizer: Synthesizer, onLine: () => void): Promise<Recorded> {
  const { sampleRate } = synthesizer
  await synthesizer.begin()
  const inSamples = (milliseconds: number) => Math.round((milliseconds * sampleRate) / 1000)
  const parts: Float32Array[] = [new Float32Array(inSamples(lead))]
  let at = inSamples(lead)
  const begins: { readonly line: Line; readonly sound: Sound; readonly start: number }[] = []
  for (const line of lines) {
    const sound = await synthesizer.say(line.utterance)
    begins.push({ line, sound, start: (at / sampleRate) * 1000 })
    const silence = new Float32Array(inSamples(line.pause))
    parts.push(sound.samples, silence)
    at += sound.samples.length + silence.length
    onLine()
  }
  const { bytes, delay, milliseconds } = await encode(joinSamples(parts), sampleRate)
  const timed = begins.map(({ line, sound, start }) => time(line, sound, start + delay))
  return { audio: bytes, timing: writeTiming(timed, milliseconds), milliseconds }
}

function time({ block, utterance, written }: Line, { said, words }: Sound, start: number): TimedUtterance {
  const { range } = utterance
  const timed: { at: number; milliseconds: number }[] = []
  for (const word of words) {
    // Several spoken words may stand for one written one: the first tells when that begins.
    const place = writtenRange(said, word.start, word.end - word.start).start - range.start
    if (place > (timed.at(-1)?.at ?? -1)) timed.push({ at: place, milliseconds: start + word.milliseconds })
  }
  return { id: `${block}:${range.start}-${range.end}`, written, start, words: timed }
}
