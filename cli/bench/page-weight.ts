import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { ensureBuild } from '../setup/build.mjs'
import { run as runProgram } from '../setup/run.mjs'
import { root, withoutTelemetry } from '../setup/state.mjs'
import type { Bench, Measure } from './report/measure.ts'

/** In kB, compressed, above a page of Next.js that says one word. */
const limit = 45

const bareApp = {
  'package.json': '{ "type": "module" }',
  'next.config.js': 'export default { turbopack: { root: import.meta.dirname + "/../.." } }',
  'app/layout.js': 'export default function Layout({ children }) { return <html lang="cs"><body>{children}</body></html> }',
  'app/page.js': 'export default function Page() { return <p>Nahlas</p> }',
}

/** The JavaScript that a browser of today loads with the article page, beside that of a bare page built the same way. */
async function run(): Promise<Measure[]> {
  await ensureBuild()
  const articles = path.join(root, '.next/server/app/cs/articles')
  const page = readdirSync(articles).find((file) => file.endsWith('.html'))
  if (page === undefined) throw new Error('The build has no article page: content/articles/ is empty.')
  const article = scriptsOf(path.join(articles, page), path.join(root, '.next'))
  const bare = await buildBarePage()
  return [
    { label: 'article page', value: kilobytes(article), unit: 'kB' },
    { label: 'bare page of Next.js', value: kilobytes(bare), unit: 'kB' },
    { label: 'article page above the bare page', value: kilobytes(article) - kilobytes(bare), unit: 'kB', limit },
  ]
}

/** Below the project, so that it is built with the same packages. */
async function buildBarePage(): Promise<Buffer[]> {
  const folder = path.join(root, '.nahlas/bare-page')
  rmSync(folder, { recursive: true, force: true })
  for (const [name, text] of Object.entries(bareApp)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  const { code, output } = await runProgram(process.execPath, [path.join(root, 'node_modules/next/dist/bin/next'), 'build', folder], { cwd: root, env: withoutTelemetry })
  if (code !== 0) throw new Error(`The bare page could not be built:\n${output}`)
  const scripts = scriptsOf(path.join(folder, '.next/server/app/index.html'), path.join(folder, '.next'))
  rmSync(folder, { recursive: true, force: true })
  return scripts
}

/** The files of a page's script elements; `nomodule` ones are for browsers that Nahlas does not serve. */
function scriptsOf(page: string, build: string): Buffer[] {
  const elements = readFileSync(page, 'utf8').match(/<script[^>]+src="[^"]+"[^>]*>/g) ?? []
  const sources = elements.filter((element) => !/\snomodule/i.test(element)).map((element) => /src="\/_next\/([^"?]+)/.exec(element)?.[1] ?? '')
  return [...new Set(sources)].map((source) => readFileSync(path.join(build, decodeURI(source))))
}

/** Each file compressed by itself, as a server sends it. */
const kilobytes = (files: readonly Buffer[]): number => files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0) / 1000

export default { name: 'JavaScript of the article page, gzip', run } satisfies Bench
