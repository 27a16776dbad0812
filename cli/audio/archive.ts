import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { recordingModes, recordingSchema, type Recording } from '#lib/content/recordings/schema.ts'
import { encodedExtension, encodedType } from './encode.ts'
import type { Job } from './jobs.ts'
import type { Recorded } from './record.ts'
import type { Synthesizer } from './synthesizers/synthesizer.ts'

/** A recording that has been taken away. */
export interface Removed {
  /** Of its files, below the folder and without an extension. */
  readonly name: string
  /** Unknown where it was never finished. */
  readonly voice: Recording['voice'] | undefined
}

/**
 * The folder of recordings. Every file is written beside its place and moved there whole, and the entry of a recording comes last: what
 * has an entry is finished, whatever was killed and whoever else writes. Files that it has not written are never touched.
 */
export interface Archive {
  /** The finished recording of a text as it is now: the one that the job would make, else one by another voice. */
  find(job: Job): Recording | undefined
  keep(job: Job, recorded: Recorded, voice: Synthesizer['voice']): void
  /** Lists in `index.json` those of the jobs that are finished. */
  writeIndex(jobs: readonly Job[]): void
  /** Takes away the recordings of the text as it was before, and those of the text as it is now that are said to be replaced. */
  removeOlder(job: Job, isReplaced: (recording: Recording) => boolean): readonly Removed[]
  /** Takes away the recordings of texts that are not, or not any more, among these. */
  removeOthers(jobs: readonly Job[]): readonly Removed[]
}

/** Recording `<mode>.<hash>`, extension, and what a part of a file has after it. */
const ownFile = new RegExp(String.raw`^((${recordingModes.join('|')})\.([0-9a-f]{8}))\.(${encodedExtension}|vtt|json)(\.\d+\.part)?$`)

/** The files of one recording, finished or not. */
interface Files {
  readonly mode: string
  readonly hash: string
  readonly names: readonly string[]
}

/** @param folder `public/audio` of the site */
export function openArchive(folder: string): Archive {
  const place = ({ hash, mode, slug }: Pick<Job, 'slug' | 'mode' | 'hash'>, extension: string) => `${slug}/${mode}.${hash}.${extension}`
  const sizeOf = (file: string) => statSync(path.join(folder, file), { throwIfNoEntry: false })?.size

  /** The entry of a recording whose files are all there. */
  const readEntry = (recording: Pick<Job, 'slug' | 'mode' | 'hash'>): Recording | undefined => {
    const file = path.join(folder, place(recording, 'json'))
    const parsed = v.safeParse(recordingSchema, existsSync(file) ? parseJson(readFileSync(file, 'utf8')) : undefined)
    const isThere = parsed.success && sizeOf(parsed.output.audio) === parsed.output.bytes && sizeOf(parsed.output.timing) !== undefined
    return isThere ? parsed.output : undefined
  }

  /** The recordings in the folder of an article, in the order of their names. */
  const filesOf = (slug: string): readonly Files[] => {
    const inFolder = path.join(folder, slug)
    const files = new Map<string, Files & { readonly names: string[] }>()
    for (const entry of existsSync(inFolder) ? readdirSync(inFolder, { withFileTypes: true }) : []) {
      const [, name = '', mode = '', hash = ''] = (entry.isFile() && ownFile.exec(entry.name)) || []
      if (!name || isBeingWritten(path.join(inFolder, entry.name))) continue
      const known = files.get(name) ?? { mode, hash, names: [] }
      known.names.push(entry.name)
      files.set(name, known)
    }
    return [...files.values()].toSorted((one, other) => (one.hash < other.hash ? -1 : 1))
  }

  const entriesOf = ({ mode, slug }: Job) => filesOf(slug).flatMap((files) => (files.mode === mode ? (readEntry({ slug, mode, hash: files.hash }) ?? []) : []))
  const find = (job: Job): Recording | undefined => readEntry(job) ?? entriesOf(job).find(({ textHash }) => textHash === job.textHash)
  const indexOf = (jobs: readonly Job[]) => json({ version: 1, recordings: jobs.flatMap((job) => find(job) ?? []) })

  const remove = (slug: string, isOld: (files: Files, entry: Recording | undefined) => boolean): readonly Removed[] =>
    filesOf(slug).flatMap((files) => {
      const entry = readEntry({ slug, mode: files.mode as Job['mode'], hash: files.hash })
      if (!isOld(files, entry)) return []
      for (const name of files.names) rmSync(path.join(folder, slug, name), { force: true })
      return [{ name: `${slug}/${files.mode}.${files.hash}`, voice: entry?.voice }]
    })

  return {
    find,
    keep(job, { audio, milliseconds, timing }, voice) {
      const entry: Recording = {
        slug: job.slug,
        mode: job.mode,
        audio: place(job, encodedExtension),
        timing: place(job, 'vtt'),
        type: encodedType,
        bytes: audio.length,
        durationMs: Math.round(milliseconds),
        hash: job.hash,
        textHash: job.textHash,
        voice,
      }
      write(path.join(folder, entry.audio), audio)
      write(path.join(folder, entry.timing), timing)
      write(path.join(folder, place(job, 'json')), json(entry))
    },
    writeIndex(jobs) {
      const file = path.join(folder, 'index.json')
      // Another shard may finish while this one writes: the list is written until it says what there is.
      for (let list = indexOf(jobs); ; list = indexOf(jobs)) {
        write(file, list)
        if (indexOf(jobs) === list) return
      }
    },
    removeOlder: (job, isReplaced) =>
      remove(job.slug, ({ hash, mode }, entry) => mode === job.mode && hash !== job.hash && (entry?.textHash !== job.textHash || isReplaced(entry))),
    removeOthers(jobs) {
      const texts = new Set(jobs.map(({ mode, slug, textHash }) => `${slug}/${mode} ${textHash}`))
      const folders = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : []
      return folders.flatMap(({ name: slug }) => {
        const removed = remove(slug, ({ mode }, entry) => !texts.has(`${slug}/${mode} ${entry?.textHash}`))
        if (removed.length > 0 && readdirSync(path.join(folder, slug)).length === 0) rmdirSync(path.join(folder, slug))
        return removed
      })
    },
  }
}

/** Writing takes a moment; what is still a part after an hour was left by a program that was killed. */
const isBeingWritten = (file: string): boolean => file.endsWith('.part') && Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < 3_600_000

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const part = `${file}.${process.pid}.part`
  writeFileSync(part, content)
  const handle = openSync(part, 'r+')
  fsyncSync(handle)
  closeSync(handle)
  renameSync(part, file)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`
