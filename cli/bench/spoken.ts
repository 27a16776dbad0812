import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { readContent } from '#lib/content/load.ts'
import { toSpokenForm } from '#lib/text/index.ts'
import type { Bench, Measure } from './report/measure.ts'

const passage = `Rada města schválila usnesením č. 123/21/RM ze dne 3. 7. 2023 dotaci ve výši 1,5 mil. Kč na opravu 3 chodníků v ul. Husova.
Přihlášky přijímá odbor sociálních věcí v 2. patře radnice od 8.00 do 17.30 hod., tel. 485 226 111, nejpozději do 31. prosince.
Podle § 5 odst. 2 písm. a) zákona č. 99/2019 Sb. se zveřejňuje prohlášení o přístupnosti. Vedení kraje, Ing. Jan Novák i MPSV počítají
s tím, že se zapojí 8 obcí a 15–20 škol. Jako krajská samospráva nechceme zavírat oči před problémy, které existují, uvedl hejtman.
V rámci spolupráce si navzájem vyměňujeme informace, poskytujeme vzájemné konzultace, přijímáme společná stanoviska či postupy nebo
i jinými formami spolupracujeme na plánování, vytváření, realizaci a vyhodnocování politik sociálního začleňování.
`

/** Megabytes of UTF-8 in a second of processor time (other programs do not count), the best of eight runs. */
function speed(texts: readonly string[], copies: number): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) * copies
  let best = 0
  for (let run = 0; run < 8; run += 1) {
    const start = process.cpuUsage()
    for (let copy = 0; copy < copies; copy += 1) for (const text of texts) toSpokenForm(text)
    const { user, system } = process.cpuUsage(start)
    best = Math.max(best, bytes / (user + system))
  }
  return best
}

async function bundle(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, minify: true, format: 'esm', target: 'es2023', charset: 'utf8', write: false })
  return outputFiles[0]?.contents ?? new Uint8Array()
}

async function run(): Promise<Measure[]> {
  const core = await bundle('lib/text/index.ts')
  const blocks = readContent().articles.flatMap(({ full }) => full.blocks.map(({ text }) => text))
  return [
    { label: 'spoken form, paragraphs with something to say in every clause', value: speed([passage], 500), unit: 'MB/s', least: 2 },
    { label: 'spoken form, the same as one string of 2 MB', value: speed([passage.repeat(2000)], 1), unit: 'MB/s', least: 2 },
    { label: 'spoken form, the articles', value: speed(blocks, 40), unit: 'MB/s', least: 2 },
    { label: 'text core, gzip', value: gzipSync(core, { level: 9 }).length, unit: 'B' },
    { label: 'text core, brotli', value: brotliCompressSync(core).length, unit: 'B' },
  ]
}

export default { name: 'spoken form', run } satisfies Bench
