import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'

/** The first of these programs that is on the PATH, or one of the other files; undefined where there is none. */
export function findProgram(names, files = []) {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const candidates = [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...files]
  return candidates.find(isExecutable)
}

function isExecutable(file) {
  if (!existsSync(file)) return false
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
