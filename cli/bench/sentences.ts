import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { segmentSentences, type TextRange } from '#lib/text/index.ts'

interface Measure {
  readonly label: string
  readonly value: number
  readonly unit: string
}

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

/** Sentences per second on a text of this file; with a folder of gold files (`--gold DIR`), how many ends are right. */
async function run(): Promise<Measure[]> {
  const folder = process.argv[process.argv.indexOf('--gold') + 1]
  const hasGold = process.argv.includes('--gold') && folder !== undefined
  return [...speed(1_000_000, 'characters', sample), ...speed(10_000_000, 'characters', sample), ...speed(1_000_000, 'characters full of abbreviations', dense), ...(hasGold ? gold(folder) : [])]
}

/** As it is the first time, while the engine still compiles the rules, and as it is then. */
function speed(length: number, what: string, part: string): Measure[] {
  const text = part.repeat(Math.ceil(length / part.length)).slice(0, length)
  return ['first time', 'then'].map(when => ({ label: `sentences of ${length / 1e6} million ${what}, ${when}`, value: megabytesPerSecond(text), unit: 'MB/s' }))
}

function megabytesPerSecond(text: string): number {
  const start = performance.now()
  segmentSentences(text)
  return Buffer.byteLength(text) / 1000 / (performance.now() - start)
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

const bench = { name: 'sentences', run }
export default bench

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { label, value, unit } of await run()) console.log(`${label}: ${value.toFixed(2)} ${unit}`)
}
