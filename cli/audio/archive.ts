import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync, openSync, fsyncSync, closeSync } from 'node:fs'
import path from 'node:path'
import type { Recording } from '#lib/content/recordings/schema.ts'
import { encodedExtension, encodedType } from './encode.ts'
import type { Job } from './jobs.ts'
import type { Recorded } from './record.ts'
import type { Synthesizer } from './synthesizers/synthesizer.ts'

/**
 * The folder of recordings. Every file is written beside its place and moved there whole, and the entry of a recording comes last: what
 * has an entry is finished, whatever was killed and whoever else writes.
 */
export interface Archive {
  isFinished(job: Job): boolean
  keep(job: Job, recorded: Recorded, voice: Synthesizer['voice']): void
  /** Lists in `index.json` those of the jobs that are finished. */
  writeIndex(jobs: readonly Job[]): void
  /** Takes away the recordings of everything else. */
  removeOthers(jobs: readonly Job[]): void
}

const nameOf = ({ hash, mode }: Pick<Job, 'mode' | 'hash'>) => `${mode}.${hash}`

/** @param folder `public/audio` of the site */
export function openArchive(folder: string): Archive {
  const entryFile = (job: Job) => path.join(folder, job.slug, `${nameOf(job)}.json`)
  const entryOf = (job: Job): Recording | undefined => {
    const file = entryFile(job)
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Recording) : undefined
  }
  const indexOf = (jobs: readonly Job[]) => json({ version: 1, recordings: jobs.flatMap((job) => entryOf(job) ?? []) })

  return {
    isFinished: (job) => existsSync(entryFile(job)),
    keep(job, { audio, milliseconds, timing }, voice) {
      const place = (extension: string) => `${job.slug}/${nameOf(job)}.${extension}`
      const entry: Recording = {
        slug: job.slug,
        mode: job.mode,
        audio: place(encodedExtension),
        timing: place('vtt'),
        type: encodedType,
        bytes: audio.length,
        durationMs: Math.round(milliseconds),
        hash: job.hash,
        voice,
      }
      write(path.join(folder, entry.audio), audio)
      write(path.join(folder, entry.timing), timing)
      write(entryFile(job), json(entry))
      removeOlder(path.join(folder, job.slug), job)
    },
    writeIndex(jobs) {
      const file = path.join(folder, 'index.json')
      // Another shard may finish while this one writes: the list is written until it says what there is.
      for (let list = indexOf(jobs); ; list = indexOf(jobs)) {
        write(file, list)
        if (indexOf(jobs) === list) return
      }
    },
    removeOthers(jobs) {
      const wanted = new Set(jobs.map((job) => `${job.slug}/${nameOf(job)}`))
      const folders = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : []
      for (const { name: slug } of folders) {
        const files = readdirSync(path.join(folder, slug))
        const others = files.filter((file) => !wanted.has(`${slug}/${file.split('.').slice(0, 2).join('.')}`))
        for (const file of others) rmSync(path.join(folder, slug, file))
        if (others.length === files.length) rmSync(path.join(folder, slug), { recursive: true })
      }
    },
  }
}

/** The recordings of the same text before it changed. */
function removeOlder(folder: string, job: Job): void {
  for (const file of readdirSync(folder)) {
    const [mode, hash] = file.split('.')
    if (mode === job.mode && hash !== job.hash) rmSync(path.join(folder, file), { force: true })
  }
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const part = `${file}.${process.pid}.part`
  writeFileSync(part, content)
  const handle = openSync(part, 'r+')
  fsyncSync(handle)
  closeSync(handle)
  renameSync(part, file)
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`
