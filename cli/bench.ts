import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { isMissed, type Bench } from './bench/report/measure.ts'
import { tableOf } from './bench/report/table.ts'
import { exitCodes, readCommandLine, type Command } from './setup/command-line.ts'

/** `npm run bench [-- NAME…]`: what the files of `cli/bench/` measure; exit code 1 where a limit is missed. */
const folder = path.join(import.meta.dirname, 'bench')
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.basename(file, '.ts'))
const command = {
  name: 'bench',
  help: `npm run bench [-- NAME…]
Measures sizes and times, and ends with 1 where a limit is missed. There are: ${names.join(', ')}.`,
  takes: 'names of measurements',
  options: {},
} as const satisfies Command

const line = readCommandLine(command, process.argv.slice(2))
const wanted = line.kind === 'run' ? line.positionals : []
const unknown = wanted.find((name) => !names.includes(name))
if (line.kind !== 'run' || unknown !== undefined) {
  const isHelp = line.kind === 'help'
  console[isHelp ? 'log' : 'error'](isHelp ? line.text : line.kind === 'wrong' ? line.message : `There is no measurement '${unknown}'; there are: ${names.join(', ')}.`)
  process.exit(isHelp ? exitCodes.fine : exitCodes.wrongUse)
}

for (const name of wanted.length > 0 ? wanted : names) {
  const { default: bench } = (await import(pathToFileURL(path.join(folder, `${name}.ts`)).href)) as { default: Bench }
  const measures = await bench.run()
  console.log(`\n${bench.name}\n${tableOf(measures)}`)
  if (measures.some(isMissed)) process.exitCode = 1
}
