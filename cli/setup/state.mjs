import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

// Not `import.meta.dirname`: a Node too old for it must still be told so.
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** What a set-up step was last done for; git-ignored. */
const stateFolder = path.join(root, '.nahlas')

export function readState(name) {
  const file = path.join(stateFolder, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

export function writeState(name, value) {
  mkdirSync(stateFolder, { recursive: true })
  writeFileSync(path.join(stateFolder, name), value)
}

/** A hash of the contents of files and folders, named from the root; tests are left out. */
export function hashOf(names) {
  const hash = createHash('sha256')
  const visit = (file) => {
    if (!existsSync(file)) return
    if (statSync(file).isDirectory()) {
      for (const name of readdirSync(file).sort()) visit(path.join(file, name))
    } else if (!/\.test\.tsx?$/.test(file)) {
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
    }
  }
  for (const name of names) visit(path.join(root, name))
  return hash.digest('hex')
}

/** Next would report to its makers otherwise. */
export const withoutTelemetry = { NEXT_TELEMETRY_DISABLED: '1' }
