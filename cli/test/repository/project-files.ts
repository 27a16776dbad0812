import { readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../setup/state.mjs'

const notOurs = new Set(['.git', '.next', '.nahlas', 'node_modules', 'test-results', 'playwright-report', 'next-env.d.ts', 'tsconfig.tsbuildinfo', 'public/voices', 'public/offline.js', 'public/audio'])

/** Whether a path is in a folder that a command makes: it may be there or not. */
export const isMade = (name: string): boolean => [...notOurs].some((made) => `${name.replace(/\/$/, '')}/`.startsWith(`${made}/`))

/** The files of the project, named from its folder, without what is installed or built; a clone or a bare copy alike. */
export function projectFiles(folder = ''): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name)
    if (notOurs.has(entry.name) || notOurs.has(name)) return []
    return entry.isDirectory() ? projectFiles(name) : [name]
  })
}
