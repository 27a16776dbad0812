import { brotliCompressSync } from 'node:zlib'
import { pathToFileURL } from 'node:url'
import { readContent } from '#lib/content/load.ts'
import { buildScript, encodeScript, readScript, toSpokenForm, type Block } from '#lib/text/index.ts'
import type { Bench, Measure } from './report/measure.ts'

const options = { lang: 'cs', toSpoken: (text: string) => toSpokenForm(text) }
const brotli = (text: string): number => brotliCompressSync(text).length

/** What the reading script adds to the page of each article, and how long a document of 100,000 words takes to open. */
async function run(): Promise<Measure[]> {
  const { articles } = readContent()
  const sizes = articles.flatMap(({ meta, full }): Measure[] => {
    const script = brotli(encodeScript(buildScript(full.blocks, options)))
    const text = brotli(full.blocks.map(block => block.text).join('\n'))
    return [
      { label: `${meta.slug}: reading script, Brotli`, value: script, unit: 'B' },
      { label: `${meta.slug}: reading script to its text, both Brotli`, value: (100 * script) / text, unit: '%' },
    ]
  })
  return [...sizes, ...longDocument(articles.flatMap(({ full }) => full.blocks))]
}

function longDocument(blocks: readonly Block[]): Measure[] {
  const words = blocks.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)
  const copies = words === 0 ? 0 : Math.ceil(100_000 / words)
  const long = Array.from({ length: copies }, (_, copy) => blocks.map((block): Block => ({ ...block, id: `${block.id}-${copy}` }))).flat()
  const texts = new Map(long.map(block => [block.id, block.text]))
  const packed = encodeScript(buildScript(long, options))
  const start = performance.now()
  const script = readScript(packed, id => texts.get(id) ?? '')
  const opened = performance.now()
  script.utterances(script.sentences.length - 1)
  return [
    { label: 'reading script of 100,000 words: open', value: opened - start, unit: 'ms' },
    { label: 'reading script of 100,000 words: last sentence', value: performance.now() - opened, unit: 'ms' },
  ]
}

const bench = { name: 'reading script', run } satisfies Bench
export default bench

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { label, value, unit } of await run()) console.log(`${label}: ${value.toFixed(2)} ${unit}`)
}
