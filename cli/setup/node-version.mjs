import { SetupError } from './fail.mjs'

const oldest = [20, 19]

export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  throw new SetupError(`Nahlas needs Node ${oldest.join('.')} or newer; this is Node ${version}. Install a newer one and try again.`)
}
