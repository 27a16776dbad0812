import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** As browsers list it, or the beginning of that. */
export const secondVoice = 'Eva'

/** Higher and with other formants; behind the first voice when only a language is asked for. */
const voiceFile = `name ${secondVoice}
language cs 9
pitch 150 220
formant 1 110 100 100
formant 2 115 100 100
`

/**
 * Gives eSpeak NG a second Czech voice besides its own: browsers list the variants of its one voice too, but Nahlas does not offer those.
 * @returns what has to stand in the environment
 */
export function addSecondVoice(home: string): { readonly ESPEAK_DATA_PATH: string } {
  const installed = /Data at: (.+)/.exec(execFileSync('espeak-ng', ['--version'], { encoding: 'utf8' }))?.[1]?.trim()
  if (installed === undefined) throw new Error('eSpeak NG does not say where its data is. Try: espeak-ng --version')
  const data = path.join(home, 'espeak-ng-data')
  const czech = path.join(data, 'lang/zlw')
  mkdirSync(czech, { recursive: true })
  const link = (folder: string, own: string) => {
    for (const name of readdirSync(path.join(installed, folder))) if (name !== own) symlinkSync(path.join(installed, folder, name), path.join(data, folder, name))
  }
  link('.', 'lang')
  link('lang', 'zlw')
  cpSync(path.join(installed, 'lang/zlw'), czech, { recursive: true })
  writeFileSync(path.join(czech, 'cs-eva'), voiceFile)
  return { ESPEAK_DATA_PATH: home }
}
