import * as v from 'valibot'
import { parseYaml, type YamlSource } from '../parse-yaml.ts'
import { invalid, type Parsed } from '../problem.ts'
import { recordingIndexSchema, type Recording } from './schema.ts'

type Index = v.InferOutput<typeof recordingIndexSchema>

/** What the disk knows of a file below `public/audio`: its size in bytes; undefined when it is not there. */
export type SizeOf = (path: string) => number | undefined

/** Parses `index.json` of the recordings; every file that it lists must be there and as long as it says. */
export function parseRecordings(text: string, file: string, sizeOf: SizeOf): Parsed<readonly Recording[]> {
  const written = fromJson(text)
  if (written === undefined) return invalid([{ file, line: 1, message: `the file is not valid JSON; ${again}` }])
  const result = v.safeParse(recordingIndexSchema, written)
  if (!result.success) {
    const parsed = parseYaml(text, { file, schema: recordingIndexSchema })
    return invalid(parsed.ok ? [{ file, line: 1, message: again }] : parsed.problems)
  }
  const { recordings } = result.output
  const problems = wrongFiles(recordings, sizeOf)
  if (problems.length === 0) return { ok: true, value: recordings }
  const lineOf = linesOf(text, file)
  return invalid(problems.map(({ index, key, message }) => ({ file, line: lineOf(['recordings', index, key]), message: `${message}; ${again}` })))
}

const again = 'run npm run audio again, or delete public/audio'

/** An archive has thousands of recordings: JSON is read much faster than the YAML that knows its lines. */
function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** JSON is YAML too: the same parser finds the lines of what is wrong. */
function linesOf(text: string, file: string): YamlSource<Index>['lineOf'] {
  const parsed = parseYaml(text, { file, schema: recordingIndexSchema })
  return parsed.ok ? parsed.value.lineOf : () => 1
}

interface WrongFile {
  readonly index: number
  readonly key: keyof Recording
  readonly message: string
}

function wrongFiles(recordings: readonly Recording[], sizeOf: SizeOf): readonly WrongFile[] {
  const seen = new Set<string>()
  return recordings.flatMap(({ slug, mode, audio, timing, bytes }, index): WrongFile[] => {
    const name = `${slug}/${mode}`
    const isDouble = seen.has(name)
    seen.add(name)
    const size = sizeOf(audio)
    return [
      ...(isDouble ? [{ index, key: 'slug' as const, message: `a second recording of '${name}'` }] : []),
      ...(size === undefined ? [{ index, key: 'audio' as const, message: `the file '${audio}' is not in public/audio` }] : []),
      ...(size !== undefined && size !== bytes ? [{ index, key: 'bytes' as const, message: `'${audio}' has ${size} bytes, not ${bytes}` }] : []),
      ...(sizeOf(timing) === undefined ? [{ index, key: 'timing' as const, message: `the file '${timing}' is not in public/audio` }] : []),
    ]
  })
}
