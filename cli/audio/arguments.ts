import { recordingModes, type RecordingMode } from '#lib/content/recordings/schema.ts'
import { exitCodes, readCommandLine, type Command } from '../setup/command-line.ts'

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

/** What is asked for; or what to print instead, help or what is wrong, and the exit code. */
export type AudioArguments = { readonly ok: true; readonly value: AudioRequest } | { readonly ok: false; readonly message: string; readonly exitCode: number }

const command = {
  name: 'audio',
  help: `npm run audio -- [ARTICLE…] [options]
Records articles as MP3 with a timing file, for the site and its podcast; docs/audio.md tells all of it.

  ARTICLE              the name of a folder in content/articles; all of them where none is named
  --mode easy|full     one of the two texts
  --shard 2/8          the second of eight parts of the work, for eight machines
  --synthesizer NAME   ${synthesizerNames.join(', ')} (espeak where none is named)
  --voice NAME         of festival: an installed voice, such as czech_dita
  --model FOLDER       of sherpa: a Piper model made for sherpa-onnx
  --replace            records anew what another voice has recorded

It ends with 0, with 1 where the content has errors or a synthesizer fails, and with 2 where it was written wrongly.`,
  takes: 'articles',
  options: {
    mode: { type: 'string' },
    shard: { type: 'string', default: '1/1' },
    synthesizer: { type: 'string', default: 'espeak' },
    voice: { type: 'string' },
    model: { type: 'string' },
    replace: { type: 'boolean', default: false },
  },
} as const satisfies Command

const wrongUse = (message: string): AudioArguments => ({ ok: false, message, exitCode: exitCodes.wrongUse })

/** Reads the arguments of `npm run audio`; what is wrong comes back as one line. */
export function readArguments(args: readonly string[], environment: Readonly<Record<string, string | undefined>> = process.env): AudioArguments {
  const line = readCommandLine(command, args, environment)
  if (line.kind === 'help') return { ok: false, message: line.text, exitCode: exitCodes.fine }
  if (line.kind === 'wrong') return wrongUse(line.message)
  const { positionals, values } = line
  const modes = values.mode === undefined ? recordingModes : recordingModes.filter((mode) => mode === values.mode)
  if (modes.length === 0) return wrongUse(`There is no text '${values.mode}'; --mode is one of: ${recordingModes.join(', ')}`)
  const shard = parseShard(values.shard)
  if (!shard) return wrongUse(`'${values.shard}' is no part of a whole; write --shard 2/4 for the second of four`)
  const synthesizer = synthesizerNames.find((name) => name === values.synthesizer)
  if (!synthesizer) return wrongUse(`There is no synthesizer '${values.synthesizer}'; there are: ${synthesizerNames.join(', ')}`)
  if (values.voice !== undefined && synthesizer !== 'festival') return wrongUse('--voice is for --synthesizer festival')
  if (values.model !== undefined && synthesizer !== 'sherpa') return wrongUse('--model is for --synthesizer sherpa')
  return { ok: true, value: { slugs: positionals, modes, shard, synthesizer, voice: values.voice, model: values.model, replace: values.replace } }
}

function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(text) ?? []
  const shard = { index: Number(index), count: Number(count) }
  return shard.index <= shard.count ? shard : undefined
}
