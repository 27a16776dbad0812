import path from 'node:path'
import { readContent } from '#lib/content/load.ts'
import { formatProblem } from '#lib/content/problem.ts'
import { audioFolder } from '#lib/content/recordings/load-recordings.ts'
import { recordingModes } from '#lib/content/recordings/schema.ts'
import { wrong, type Outcome } from '../setup/outcome.ts'
import { unknownArticle } from '../setup/unknown-article.ts'
import { openArchive } from './archive.ts'
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
}

/** Makes the recordings that are asked for and missing, and lists all that there are. */
export async function makeAudio(request: AudioRequest, root: string, progress: Progress): Promise<Outcome<Made>> {
  const { articles, problems } = readContent(root)
  const [problem] = problems
  if (problem) return wrong(formatProblem(problem))
  const slugs = articles.map(({ meta }) => meta.slug)
  const unknown = request.slugs.find((slug) => !slugs.includes(slug))
  if (unknown !== undefined) return wrong(unknownArticle(unknown, slugs, 'write the name of its folder'))
  try {
    const synthesizer = await createSynthesizer(request)
    const all = planJobs(articles, recordingModes, synthesizer.version)
    const wanted = all.filter(({ mode, slug }) => request.modes.includes(mode) && (request.slugs.length === 0 || request.slugs.includes(slug)))
    const isWhole = wanted.length === all.length
    return { ok: true, value: await makeJobs({ all, own: jobsOfShard(wanted, request.shard), isWhole, synthesizer, root, progress }) }
  } catch (error) {
    if (error instanceof SynthesizerError) return wrong(error.message)
    throw error
  }
}

interface Work {
  readonly all: readonly Job[]
  readonly own: readonly Job[]
  /** Nothing was left out by the request, so what is not planned is old. */
  readonly isWhole: boolean
  readonly synthesizer: Synthesizer
  readonly root: string
  readonly progress: Progress
}

async function makeJobs({ all, isWhole, own, progress, root, synthesizer }: Work): Promise<Made> {
  const archive = openArchive(path.join(root, audioFolder))
  const missing = own.filter((job) => !archive.isFinished(job))
  progress.begin(missing.reduce((sum, { lines }) => sum + lines.length, 0))
  for (const job of missing) {
    const recorded = await record(job, synthesizer, () => progress.step(`${job.slug} ${job.mode}`))
    archive.keep(job, recorded, synthesizer.voice)
    progress.done(`${job.slug} ${job.mode}`, recorded)
  }
  progress.end()
  if (isWhole) archive.removeOthers(all)
  archive.writeIndex(all)
  return { recorded: missing.length, kept: own.length - missing.length }
}
