import { existsSync } from 'node:fs'
import { installDebianPackages } from './debian.mjs'

const parts = {
  orca: '/usr/bin/orca',
  'at-spi2-core': '/usr/libexec/at-spi-bus-launcher',
  'dbus-daemon': '/usr/bin/dbus-daemon',
  xvfb: '/usr/bin/Xvfb',
  openbox: '/usr/bin/openbox',
  xdotool: '/usr/bin/xdotool',
  'python3-pyatspi': '/usr/lib/python3/dist-packages/pyatspi',
}

/** The Debian packages that are to be installed for it. */
export const missingScreenReader = () => Object.entries(parts).filter(([, file]) => !existsSync(file)).map(([name]) => name)

/** The screen reader Orca and a desktop without a screen for it. @returns what is missing, in one line, or undefined */
export async function ensureScreenReader() {
  if (missingScreenReader().length === 0) return undefined
  await installDebianPackages(missingScreenReader())
  if (missingScreenReader().length === 0) return undefined
  return `The screen reader cannot be tested here: ${missingScreenReader().join(', ')} cannot be installed (it needs Debian or Ubuntu, and root).`
}
