import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseTiming, readScript } from '#lib/text/index.ts'
import type { Article } from '../article.ts'
import { InvalidContentError, invalid, type Parsed } from '../problem.ts'
import { readSource } from '../read-source.ts'
import { articleScripts, readAloudBlocks } from '../scripts.ts'
import { isCurrent } from './is-current.ts'
import { parseRecordings } from './parse-recordings.ts'
import type { ArticleRecordings, Recording, RecordingMode } from './schema.ts'

/** Where `npm run audio` writes and the site serves from, as `/audio`. */
export const audioFolder = 'public/audio'

/** Reads the list of recordings; there are none where nobody has made any. Server only. */
export function readRecordings(root = process.cwd()): Parsed<readonly Recording[]> {
  const file = `${audioFolder}/index.json`
  if (!existsSync(path.join(root, file))) return { ok: true, value: [] }
  const source = readSource(path.join(root, file), file)
  if (!source.ok) return invalid(source.problems)
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

/** A recording that is not offered, and why. */
export interface OldRecording {
  /** Its timing file, named from the folder of the project. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly message: string
}

/**
 * The recordings of an article that say what its texts say now; `old` are those of an earlier text, which are not offered.
 *
 * @param root the folder of the project
 */
export function sortRecordings(article: Article, recordings: readonly Recording[], root = process.cwd()): { readonly current: ArticleRecordings; readonly old: readonly OldRecording[] } {
  const scripts = articleScripts(article)
  const blocks = readAloudBlocks(article)
  const current: Partial<Record<RecordingMode, Recording>> = {}
  const old: OldRecording[] = []
  for (const recording of recordings) {
    const { mode, slug, timing } = recording
    if (slug !== article.meta.slug) continue
    const texts = new Map((blocks[mode] ?? []).map(({ id, text }) => [id, text]))
    const textOf = (id: string) => texts.get(id) ?? ''
    const file = `${audioFolder}/${timing}`
    const parsed = parseTiming(readFileSync(path.join(root, file), 'utf8'))
    if (!parsed.ok) old.push({ file, line: parsed.line, message: parsed.message })
    else if (isCurrent(parsed.cues, readScript(scripts[mode] ?? '', textOf), textOf)) current[mode] = recording
    else old.push({ file, line: 1, message: 'the text has changed since it was recorded' })
  }
  return { current, old }
}

/** The recordings of an article that are offered, by what they read. */
export const articleRecordings = (article: Article): ArticleRecordings => sortRecordings(article, loadRecordings()).current
