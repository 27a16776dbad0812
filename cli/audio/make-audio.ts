import path from 'node:path'
import { published, readContent } from '#lib/content/load.ts'
import { audioFolder } from '#lib/content/recordings/load-recordings.ts'
import { recordingModes, type Recording } from '#lib/content/recordings/schema.ts'
import { checkContent } from '../check/check-content.ts'
import { formatRemark } from '../check/remark.ts'
import { wrong, type Outcome } from '../setup/outcome.ts'
import { unknownArticle } from '../setup/unknown-article.ts'
import { openArchive, type Removed } from './archive.ts'
import type { AudioRequest } from './arguments.ts'
import { jobsOfShard, planJobs, type Job } from './jobs.ts'
import type { Progress } from './progress.ts'
import { record } from './record.ts'
import { createSynthesizer } from './synthesizers/create-synthesizer.ts'
import { SynthesizerError, type Synthesizer } from './synthesizers/synthesizer.ts'

export interface Made {
  readonly recorded: number
  /** Recordings of this run that had been there before. */
  readonly kept: number
  /** Those of them that another voice has recorded. */
  readonly byOthers: readonly Recording[]
  readonly removed: readonly Removed[]
  readonly voice: Synthesizer['voice']
}

/** Makes the recordings that are asked for and missing, and lists all that there are. */
export async function makeAudio(request: AudioRequest, root: string, progress: Progress): Promise<Outcome<Made>> {
  const errors = checkContent(root).remarks.filter(({ file, level }) => level === 'error' && file.startsWith('content/'))
  if (errors.length > 0) return wrong([...errors.map(formatRemark), 'The content has errors; nothing was recorded and nothing taken away'].join('\n'))
  const articles = readContent(root).articles.map(published)
  if (articles.length === 0) return wrong('There is no article in content/articles; nothing was recorded and nothing taken away')
  const slugs = articles.map(({ meta }) => meta.slug)
  const unknown = request.slugs.find((slug) => !slugs.includes(slug))
  if (unknown !== undefined) return wrong(unknownArticle(unknown, slugs, 'write the name of its folder'))
  try {
    const synthesizer = await createSynthesizer(request)
    const all = planJobs(articles, recordingModes, synthesizer.version)
    const wanted = all.filter(({ mode, slug }) => request.modes.includes(mode) && (request.slugs.length === 0 || request.slugs.includes(slug)))
    // What is not planned is old only where the request leaves nothing out.
    const isWhole = wanted.length === all.length && request.shard.count === 1
    return { ok: true, value: await makeJobs({ all, own: jobsOfShard(wanted, request.shard), isWhole, isReplacing: request.replace, synthesizer, root, progress }) }
  } catch (error) {
    if (error instanceof SynthesizerError) return wrong(error.message)
    throw error
  }
}

interface Work {
  readonly all: readonly Job[]
  readonly own: readonly Job[]
  readonly isWhole: boolean
  readonly isReplacing: boolean
  readonly synthesizer: Synthesizer
  readonly root: string
  readonly progress: Progress
}

async function makeJobs({ all, isReplacing, isWhole, own, progress, root, synthesizer }: Work): Promise<Made> {
  const archive = openArchive(path.join(root, audioFolder))
  const { voice } = synthesizer
  const isOfOther = ({ voice: { name, synthesizer: program } }: Recording) => name !== voice.name || program !== voice.synthesizer
  const found = own.map((job) => ({ job, recording: archive.find(job) }))
  const byOthers = isReplacing ? [] : found.flatMap(({ recording }) => (recording && isOfOther(recording) ? [recording] : []))
  const missing = found.flatMap(({ job, recording }) => (recording?.hash === job.hash || (recording && byOthers.includes(recording)) ? [] : [job]))
  const removed: Removed[] = []
  progress.begin(missing.reduce((sum, { lines }) => sum + lines.length, 0))
  for (const job of missing) {
    const recorded = await record(job, synthesizer, () => progress.step(`${job.slug} ${job.mode}`))
    archive.keep(job, recorded, voice)
    removed.push(...archive.removeOlder(job, (recording) => isReplacing || !isOfOther(recording)))
    progress.done(`${job.slug} ${job.mode}`, recorded)
  }
  progress.end()
  if (isWhole) removed.push(...archive.removeOthers(all))
  archive.writeIndex(all)
  return { recorded: missing.length, kept: own.length - missing.length, byOthers, removed, voice }
}
