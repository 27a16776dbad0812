import { existsSync } from 'node:fs'
import { run } from './run.mjs'

/** Whether packages can be installed here: Debian or its kin, and root. */
export const canInstallDebianPackages = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0

/** Installs Debian packages where that is possible. @returns whether it was done */
export async function installDebianPackages(packages) {
  if (!canInstallDebianPackages()) return false
  console.log(`Installing Debian packages: ${packages.join(' ')}…`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  const { code } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env })
  return code === 0
}
