import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Bench } from './bench/report/measure.ts'
import { tableOf } from './bench/report/table.ts'

/** `npm run bench [-- NAME…]`: what the files of `cli/bench/` measure; exit code 1 where a limit is passed. */
const folder = path.join(import.meta.dirname, 'bench')
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.basename(file, '.ts'))
const unknown = wanted.find((name) => !names.includes(name))
if (unknown !== undefined) {
  console.error(`There is no measurement '${unknown}'; there are: ${names.join(', ')}.`)
  process.exit(1)
}

for (const name of wanted.length > 0 ? wanted : names) {
  const { default: bench } = (await import(pathToFileURL(path.join(folder, `${name}.ts`)).href)) as { default: Bench }
  const measures = await bench.run()
  console.log(`\n${bench.name}\n${tableOf(measures)}`)
  if (measures.some(({ value, limit }) => limit !== undefined && value > limit)) process.exitCode = 1
}
