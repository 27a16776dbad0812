import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { installDebianPackages } from './debian.mjs'
import { findProgram } from './find-program.mjs'

/** WebKitGTK with its driver, and a screen for it; undefined where one of them is missing. */
export function findWebKit() {
  const driver = findProgram(['WebKitWebDriver'])
  const browser = findMiniBrowser()
  const screen = findProgram(['Xvfb'])
  return driver && browser && screen ? { driver, browser, screen } : undefined
}

/** The Debian packages that are to be installed for it. */
export const missingWebKit = () => (findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb'])

/** Debian's WebKitGTK. Without it its test is skipped: this says so in one line. */
export async function ensureWebKit() {
  if (findWebKit()) return
  await installDebianPackages(missingWebKit())
  if (findWebKit()) return
  console.log('WebKitGTK cannot be installed here: the layout is not checked in it.')
}

/** It lies in the folder of the library, which is named after the machine and the version. */
function findMiniBrowser() {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu')).map((name) => path.join('/usr/lib', name)) : []
  const libraries = folders.flatMap((folder) => readdirSync(folder).filter((name) => /^webkit(2)?gtk-\d/.test(name)).map((name) => path.join(folder, name)))
  return libraries.map((library) => path.join(library, 'MiniBrowser')).find((file) => existsSync(file))
}
