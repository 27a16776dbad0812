import { installDebianPackages } from './debian.mjs'
import { findProgram } from './find-program.mjs'

/** An installed Firefox: `FIREFOX_PATH`, one on the PATH, or undefined. */
export function findFirefox() {
  return process.env.FIREFOX_PATH || findProgram(['firefox-esr', 'firefox'])
}

/** The Debian packages that are to be installed for it. */
export const missingFirefox = () => (findFirefox() ? [] : ['firefox-esr'])

/** An installed Firefox, else Debian's. Without one its tests are skipped, in CI they fail: this says so in one line. */
export async function ensureFirefox() {
  if (findFirefox()) return
  await installDebianPackages(missingFirefox())
  if (findFirefox()) return
  console.log('Firefox cannot be installed here: its tests are skipped. Install Firefox by hand, or name it in FIREFOX_PATH.')
}
