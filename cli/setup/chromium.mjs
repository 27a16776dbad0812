import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { installDebianPackages } from './debian.mjs'
import { root } from './state.mjs'
import { run } from './run.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** An installed Chromium or Chrome: `CHROMIUM_PATH`, one on the PATH, or undefined. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const candidates = [
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]
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

/** An installed Chromium, else Debian's, else Playwright's own. @returns what is missing, in one line, or undefined */
export async function ensureChromium() {
  if (findChromium()) return undefined
  await installDebianPackages(['chromium'])
  if (findChromium()) return undefined
  const { code } = await run(process.execPath, [path.join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'], { cwd: root })
  if (code === 0) return undefined
  return 'Chromium cannot be installed here: install Chromium or Chrome by hand, or name it in CHROMIUM_PATH.'
}
