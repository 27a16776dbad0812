import { parseArgs } from 'node:util'
import { recordingModes, type RecordingMode } from '#lib/content/recordings/schema.ts'
import { wrong, wrongUsage, type Outcome } from '../setup/outcome.ts'

export const synthesizerNames = ['espeak', 'festival', 'sherpa'] as const
export type SynthesizerName = (typeof synthesizerNames)[number]

/** One part of a work that is divided among machines: `index` of `count`, from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

export interface AudioRequest {
  /** None: every article. */
  readonly slugs: readonly string[]
  readonly modes: readonly RecordingMode[]
  readonly shard: Shard
  readonly synthesizer: SynthesizerName
  /** Of Festival: the name of an installed voice. */
  readonly voice: string | undefined
  /** Of sherpa: the folder of a Piper model. */
  readonly model: string | undefined
  /** Records anew what another voice has recorded. */
  readonly replace: boolean
}

const usage = 'npm run audio -- [slug…] [--mode easy|full] [--shard 1/4] [--synthesizer espeak|festival|sherpa] [--voice NAME] [--model FOLDER] [--replace]'

/** Reads the arguments of `npm run audio`; what is wrong comes back as one line. */
export function readArguments(args: readonly string[]): Outcome<AudioRequest> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        mode: { type: 'string' },
        shard: { type: 'string', default: '1/1' },
        synthesizer: { type: 'string', default: 'espeak' },
        voice: { type: 'string' },
        model: { type: 'string' },
        replace: { type: 'boolean', default: false },
      },
    })
    const modes = values.mode === undefined ? recordingModes : recordingModes.filter((mode) => mode === values.mode)
    if (modes.length === 0) return wrong(`There is no text '${values.mode}'; --mode is one of: ${recordingModes.join(', ')}`)
    const shard = parseShard(values.shard)
    if (!shard) return wrong(`'${values.shard}' is no part of a whole; write --shard 2/4 for the second of four`)
    const synthesizer = synthesizerNames.find((name) => name === values.synthesizer)
    if (!synthesizer) return wrong(`There is no synthesizer '${values.synthesizer}'; there are: ${synthesizerNames.join(', ')}`)
    if (values.voice !== undefined && synthesizer !== 'festival') return wrong('--voice is for --synthesizer festival')
    if (values.model !== undefined && synthesizer !== 'sherpa') return wrong('--model is for --synthesizer sherpa')
    return { ok: true, value: { slugs: positionals, modes, shard, synthesizer, voice: values.voice, model: values.model, replace: values.replace } }
  } catch (error) {
    return wrongUsage(error, usage)
  }
}

function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(text) ?? []
  const shard = { index: Number(index), count: Number(count) }
  return shard.index <= shard.count ? shard : undefined
}
