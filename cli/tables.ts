import { readFileSync, writeFileSync } from 'node:fs'
import { exitCodes, readCommandLine, type Command } from './setup/command-line.ts'
import { compileTable, modulePath } from './tables/compile-table.ts'
import { endingsTable, tables } from './tables/list.ts'

const command = {
  name: 'tables',
  help: `npm run tables
Compiles the tables of words (*.tsv in lib/text) that voices and sentences are made by, after one of them was edited.
What is wrong in a table is told as file:line: what is wrong; what to do, and that table stays as it was.

It ends with 0, with 1 where a table has errors, and with 2 where it was written wrongly.`,
  options: {},
} as const satisfies Command

/** Compiles every table. @returns the exit code */
async function compileTables(): Promise<number> {
  let hasFailed = false
  for (const table of tables) {
    const compiled = compileTable(table, readFileSync(table.path, 'utf8'))
    if (compiled.ok) {
      writeFileSync(modulePath(table), compiled.source)
      console.log(`${modulePath(table)}: ${compiled.rows.length} rows`)
      continue
    }
    hasFailed = true
    for (const { line, message } of compiled.problems) console.error(`${table.path}:${line}: ${message}`)
  }
  if (hasFailed) return exitCodes.problems
  // Only now: it reads the modules written above.
  const { endingsSource } = await import('./tables/learn-endings.ts')
  writeFileSync(modulePath(endingsTable), endingsSource())
  console.log(`${modulePath(endingsTable)}: learned from the nouns`)
  return exitCodes.fine
}

const line = readCommandLine(command, process.argv.slice(2))
if (line.kind === 'run') process.exitCode = await compileTables()
else if (line.kind === 'help') console.log(line.text)
else {
  console.error(line.message)
  process.exitCode = exitCodes.wrongUse
}
