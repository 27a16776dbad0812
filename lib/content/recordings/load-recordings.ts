import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { InvalidContentError, type Parsed } from '../problem.ts'
import { readSource } from '../read-source.ts'
import { parseRecordings } from './parse-recordings.ts'
import type { ArticleRecordings, Recording } from './schema.ts'

/** Where `npm run audio` writes and the site serves from, as `/audio`. */
export const audioFolder = 'public/audio'

/** Reads the list of recordings; there are none where nobody has made any. Server only. */
export function readRecordings(root = process.cwd()): Parsed<readonly Recording[]> {
  const file = `${audioFolder}/index.json`
  if (!existsSync(path.join(root, file))) return { ok: true, value: [] }
  const source = readSource(path.join(root, file), file)
  if (!source.ok) return source
  return parseRecordings(source.value, file, (name) => statSync(path.join(root, audioFolder, name), { throwIfNoEntry: false })?.size)
}

let loaded: readonly Recording[] | undefined

/**
 * Every recording of the site.
 *
 * @throws {InvalidContentError} with every problem of the list, missing files among them.
 */
export function loadRecordings(): readonly Recording[] {
  if (loaded && process.env.NODE_ENV === 'production') return loaded
  const parsed = readRecordings()
  if (!parsed.ok) throw new InvalidContentError(parsed.problems)
  loaded = parsed.value
  return loaded
}

export function articleRecordings(slug: string): ArticleRecordings {
  return Object.fromEntries(loadRecordings().filter((recording) => recording.slug === slug).map((recording) => [recording.mode, recording]))
}
