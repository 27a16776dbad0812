import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { segmentSentences, type TextRange } from '#lib/text/index.ts'
import type { Bench, Measure } from './report/measure.ts'

interface GoldRecord {
  readonly text: string
  /** First and last offset of each sentence. */
  readonly boundaries: readonly (readonly [number, number])[]
}

const sample = [
  'Zastupitelstvo schválilo dne 14. 2. 2024 rozpočet ve výši 45 mil. Kč, tj. o 3,5 % více než v r. 2023. ',
  'Žádost podle § 31 odst. 2 písm. b) zákona č. 128/2000 Sb., o obcích, se podává u Městského úřadu, nám. Míru 1. ',
  '„Nové hřiště otevřeme v září,“ uvedl starosta Ing. Jan Novák, Ph.D. Lidé se ho dočkají po třech letech! ',
  'Do té doby budou děti chodit do tělocvičny, kterou kraj opravil, a pojedou také na školu v přírodě. ',
].join('')

/** What costs most: every mark has to be looked into. */
const dense = [
  'Ing. J. Novák, Ph.D., Dlouhá tř. č. p. 15, tel. č. 541 211 111, k. ú. Lhota n. L., parc. č. 15/3, sp. zn. 25 Cdo 1417/2020, čl. II. odst. 3. ',
  'Dne 14. 2. 2024 v 17.30 hod. dostala Alfa, a. s., 45 mil. Kč, 1,5 tis. ks zboží apod. Platí § 5 odst. 3 písm. b) zák. č. 89/2012 Sb., popř. § 6. ',
].join('')

/** How fast sentences are found in texts of this file; with a folder of gold files (`--gold DIR`), how many ends are right. */
async function run(): Promise<Measure[]> {
  const folder = process.argv[process.argv.indexOf('--gold') + 1]
  const hasGold = process.argv.includes('--gold') && folder !== undefined
  // As it is the first time, while the engine still compiles the rules, and as it is then.
  const first = megabytesPerSecond(textOf(1_000_000, sample))
  const short = megabytesPerSecond(textOf(1_000_000, sample))
  const long = megabytesPerSecond(textOf(10_000_000, sample))
  return [
    { label: 'sentences of 1 million characters, first time', value: first, unit: 'MB/s' },
    { label: 'sentences of 1 million characters, then', value: short, unit: 'MB/s' },
    { label: 'sentences of 10 million characters in one string', value: long, unit: 'MB/s', least: 20 },
    { label: 'the same, by that of 1 million', value: long / short, unit: '', least: 0.5 },
    { label: 'sentences of 1 million characters full of abbreviations', value: megabytesPerSecond(textOf(1_000_000, dense)), unit: 'MB/s' },
    ...(hasGold ? gold(folder) : []),
  ]
}

const textOf = (length: number, part: string): string => part.repeat(Math.ceil(length / part.length)).slice(0, length)

/** In processor time: other programs do not count. */
function megabytesPerSecond(text: string): number {
  const bytes = Buffer.byteLength(text)
  const start = process.cpuUsage()
  segmentSentences(text)
  const { system, user } = process.cpuUsage(start)
  return bytes / (user + system)
}

/** Files of lines `{text, boundaries: [[start, end], …]}`; the end of the text itself counts for nothing. */
function gold(folder: string): Measure[] {
  return readdirSync(folder).filter(name => name.endsWith('.jsonl')).flatMap(name => {
    const records = readFileSync(join(folder, name), 'utf8').split('\n').filter(line => line.startsWith('{') && !line.startsWith('{"_meta"'))
    const counts = { right: 0, found: 0, wanted: 0 }
    for (const line of records) {
      const { text, boundaries } = JSON.parse(line) as GoldRecord
      const wanted = innerEnds(boundaries.map(([start, end]) => ({ start, end })))
      const found = innerEnds(segmentSentences(text))
      counts.wanted += wanted.size
      counts.found += found.size
      counts.right += [...found].filter(end => wanted.has(end)).length
    }
    const precision = counts.right / counts.found
    const recall = counts.right / counts.wanted
    return [
      { label: `${name}: boundary F1`, value: (200 * precision * recall) / (precision + recall), unit: '%' },
      { label: `${name}: precision`, value: 100 * precision, unit: '%' },
    ]
  })
}

const innerEnds = (ranges: readonly TextRange[]): ReadonlySet<number> => new Set(ranges.slice(0, -1).map(({ end }) => end))

const bench = { name: 'sentences', run } satisfies Bench
export default bench

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { label, value, unit } of await run()) console.log(`${label}: ${value.toFixed(2)} ${unit}`)
}
