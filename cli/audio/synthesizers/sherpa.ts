import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createHash } from 'node:crypto'
import { wordsOfText } from '#lib/speech/embedded/worker/words-of-text.ts'
import { SynthesizerError, type Synthesizer } from './synthesizer.ts'

/** The part of `sherpa-onnx-node` that is used; the package has no types of its own. */
interface SherpaModule {
  readonly OfflineTts: new (config: object) => {
    readonly sampleRate: number
    generate(request: { text: string; sid: number; speed: number; enableExternalBuffer: boolean }): { readonly samples: Float32Array; readonly sampleRate: number }
  }
}

/** As a variable: the package is installed by those who want it. */
const packageName: string = 'sherpa-onnx-node'

/** Neural voices of Piper by sherpa-onnx. It tells no word times: they are shared out over the sound by letters. */
export async function createSherpa(folder: string | undefined): Promise<Synthesizer> {
  const files = findModel(folder)
  const { default: sherpa } = await import(packageName).then(
    (module: { default: SherpaModule }) => module,
    () => {
      throw new SynthesizerError(`${packageName} is not installed; run npm install --no-save ${packageName}`)
    },
  )
  const tts = open(sherpa, files)
  const model = path.basename(files.model, '.onnx')
  return {
    version: `sherpa-onnx ${createHash('sha256').update(readFileSync(files.model)).digest('hex').slice(0, 12)}`,
    voice: { synthesizer: 'sherpa-onnx', name: model, lang: 'cs-CZ' },
    sampleRate: tts.sampleRate,
    begin: async () => undefined,
    say: async (utterance) => {
      const { samples } = tts.generate({ text: utterance.spoken, sid: 0, speed: 1, enableExternalBuffer: false })
      const milliseconds = (samples.length / tts.sampleRate) * 1000
      const words = wordsOfText(utterance.spoken).map((word) => ({ ...word, milliseconds: Math.round((milliseconds * word.start) / utterance.spoken.length) }))
      return { samples, words, said: utterance }
    },
  }
}

interface ModelFiles {
  readonly model: string
  readonly tokens: string
  readonly dataDir: string
}

function findModel(folder: string | undefined): ModelFiles {
  if (folder === undefined) throw new SynthesizerError('A neural voice needs a model; download a Czech one of Piper made for sherpa-onnx and write --model FOLDER')
  const isFolder = existsSync(folder) && readdirSync(path.dirname(path.resolve(folder)), { withFileTypes: true }).some((entry) => entry.name === path.basename(path.resolve(folder)) && !entry.isFile())
  if (!isFolder) throw new SynthesizerError(`${folder}: there is no such folder; --model takes the folder of a Piper model made for sherpa-onnx`)
  const [name] = readdirSync(folder).filter((file) => file.endsWith('.onnx'))
  const tokens = path.resolve(folder, 'tokens.txt')
  const dataDir = path.resolve(folder, 'espeak-ng-data')
  const missing = name === undefined ? 'a file *.onnx' : !existsSync(tokens) ? 'tokens.txt' : !existsSync(dataDir) ? 'the folder espeak-ng-data' : undefined
  if (missing !== undefined) throw new SynthesizerError(`${folder}: ${missing} is not in it; --model takes the folder of a Piper model made for sherpa-onnx`)
  return { model: path.resolve(folder, name ?? ''), tokens, dataDir }
}

function open({ OfflineTts }: SherpaModule, { dataDir, model, tokens }: ModelFiles): InstanceType<SherpaModule['OfflineTts']> {
  const config = { model: { vits: { model, tokens, dataDir }, numThreads: 1, provider: 'cpu' }, maxNumSentences: 1 }
  // A model that it cannot read ends the whole process: another one tries it first.
  const trial = spawnSync(process.execPath, ['--input-type=module', '-e', `import sherpa from '${packageName}'; new sherpa.OfflineTts(${JSON.stringify(config)})`], { cwd: import.meta.dirname })
  if (trial.status !== 0) throw new SynthesizerError(`${model}: sherpa-onnx cannot read it; --model takes the folder of a Piper model made for sherpa-onnx`)
  return new OfflineTts(config)
}
