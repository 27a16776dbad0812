import { readFileSync, writeFileSync } from 'node:fs'
import { compileTable, modulePath } from './tables/compile-table.ts'
import { tables } from './tables/list.ts'

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
if (hasFailed) process.exitCode = 1
