import { existsSync } from 'node:fs'
import path from 'node:path'
import { SetupError } from './fail.mjs'
import { lastLines, run } from './run.mjs'
import { hashOf, readState, root, writeState } from './state.mjs'

const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i

/**
 * Installs the packages of the lock file, where they are missing or the file changed.
 * `npm ci` would refuse a lock file made where the registry lacks the binaries of other systems, so `npm install` reads it.
 * No package may run a script of its own: none is needed, and some would download a browser.
 */
export async function ensureDependencies() {
  const wanted = hashOf(['package.json', 'package-lock.json'])
  if (readState('dependencies') === wanted && existsSync(path.join(root, 'node_modules/next/package.json'))) return
  console.log('Installing dependencies…')
  const { code, output } = await run('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root })
  if (code === 127) throw new SetupError('npm is not installed; it comes with Node: install Node again.')
  if (code !== 0 && offline.test(output)) {
    throw new SetupError('The dependencies could not be downloaded: the package registry cannot be reached. Check the network and try again.')
  }
  if (code !== 0) throw new SetupError(`The dependencies could not be installed:\n${lastLines(output)}`)
  writeState('dependencies', wanted)
}
