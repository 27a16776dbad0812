import { installDebianPackages } from './debian.mjs'
import { findProgram } from './find-program.mjs'

/** An installed Java: that of `JAVA_HOME`, one on the PATH, or undefined. */
export function findJava() {
  return findProgram(['java'], process.env.JAVA_HOME ? [`${process.env.JAVA_HOME}/bin/java`] : [])
}

/** The Debian packages that are to be installed for it. */
export const missingJava = () => (findJava() ? [] : ['default-jre-headless'])

/** An installed Java, else Debian's. Without one the test of the markup is skipped, in CI it fails: this says so in one line. */
export async function ensureJava() {
  if (findJava()) return
  await installDebianPackages(missingJava())
  if (findJava()) return
  console.log('Java cannot be installed here: the Nu HTML checker is skipped. Install Java 17 or newer by hand, or name its folder in JAVA_HOME.')
}
