import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { toSpokenForm } from '#lib/text/index.ts'

const passage = `Rada města schválila usnesením č. 123/21/RM ze dne 3. 7. 2023 dotaci ve výši 1,5 mil. Kč na opravu 3 chodníků v ul. Husova.
Přihlášky přijímá odbor sociálních věcí v 2. patře radnice od 8.00 do 17.30 hod., tel. 485 226 111, nejpozději do 31. prosince.
Podle § 5 odst. 2 písm. a) zákona č. 99/2019 Sb. se zveřejňuje prohlášení o přístupnosti. Vedení kraje, Ing. Jan Novák i MPSV počítají
s tím, že se zapojí 8 obcí a 15–20 škol. Jako krajská samospráva nechceme zavírat oči před problémy, které existují, uvedl hejtman.
V rámci spolupráce si navzájem vyměňujeme informace, poskytujeme vzájemné konzultace, přijímáme společná stanoviska či postupy nebo
i jinými formami spolupracujeme na plánování, vytváření, realizaci a vyhodnocování politik sociálního začleňování.
`

/** Megabytes of UTF-8 in a second of processor time (other programs do not count), the best of five runs. */
function speed(copies: number): number {
  const text = passage.repeat(copies)
  const bytes = Buffer.byteLength(text)
  let best = 0
  for (let run = 0; run < 5; run += 1) {
    const start = process.cpuUsage()
    toSpokenForm(text)
    const { user, system } = process.cpuUsage(start)
    best = Math.max(best, bytes / (user + system))
  }
  return best
}

async function bundle(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, minify: true, format: 'esm', target: 'es2023', charset: 'utf8', write: false })
  return outputFiles[0]?.contents ?? new Uint8Array()
}

async function run(): Promise<{ label: string; value: number; unit: string }[]> {
  const core = await bundle('lib/text/index.ts')
  return [
    { label: 'spoken form, 0.5 MB', value: speed(500), unit: 'MB/s' },
    { label: 'spoken form, 2 MB', value: speed(2000), unit: 'MB/s' },
    { label: 'text core, gzip', value: gzipSync(core, { level: 9 }).length, unit: 'B' },
    { label: 'text core, brotli', value: brotliCompressSync(core).length, unit: 'B' },
  ]
}

export default { name: 'spoken form', run }
