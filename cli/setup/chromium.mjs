import path from 'node:path'
import { installDebianPackages } from './debian.mjs'
import { findProgram } from './find-program.mjs'
import { root } from './state.mjs'
import { run } from './run.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** An installed Chromium or Chrome: `CHROMIUM_PATH`, one on the PATH, or undefined. */
export function findChromium() {
  return process.env.CHROMIUM_PATH || findProgram(names, ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'])
}

/** The Debian packages that are to be installed for it. */
export const missingChromium = () => (findChromium() ? [] : ['chromium'])

/** An installed Chromium, else Debian's, else Playwright's own. @returns what is missing, in one line, or undefined */
export async function ensureChromium() {
  if (findChromium()) return undefined
  await installDebianPackages(missingChromium())
  if (findChromium()) return undefined
  const { code } = await run(process.execPath, [path.join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'], { cwd: root })
  if (code === 0) return undefined
  return 'Chromium cannot be installed here: install Chromium or Chrome by hand, or name it in CHROMIUM_PATH.'
}
