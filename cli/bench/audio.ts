import { readContent } from '#lib/content/load.ts'
import { planJobs } from '../audio/jobs.ts'
import { record } from '../audio/record.ts'
import { createEspeak } from '../audio/synthesizers/espeak.ts'
import type { Bench, Measure } from './report/measure.ts'

/** How fast recordings are made, with the default voice. */
async function run(): Promise<Measure[]> {
  const synthesizer = await createEspeak()
  const [job] = planJobs(readContent().articles, ['full'], synthesizer.version)
  if (!job) throw new Error('There is no article to record.')
  const before = performance.now()
  const { audio, milliseconds } = await record(job, synthesizer, () => undefined)
  return [
    { label: 'recording the first article, share of the time it sounds', value: (performance.now() - before) / milliseconds, unit: '', limit: 0.15 },
    { label: 'a minute of it', value: audio.length / 1000 / (milliseconds / 60_000), unit: 'kB' },
  ]
}

export default { name: 'Recordings', run } satisfies Bench
