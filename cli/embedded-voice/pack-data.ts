import { readFileSync } from 'node:fs'

/** What of eSpeak NG is sent to the reader: the sounds, Czech, and English for foreign passages. */
const wanted = ['intonations', 'phondata', 'phonindex', 'phontab', 'cs_dict', 'lang/zlw/cs', 'en_dict', 'lang/gmw/en']
const folder = '/usr/share/espeak-ng-data/'

export interface PackedVoice {
  /** The loader of the package, told of the packed files only. */
  readonly code: string
  readonly data: Buffer
}

interface PackedFile {
  readonly filename: string
  readonly start: number
  readonly end: number
}

/**
 * Takes the wanted files out of the 24 MB of the package.
 *
 * @throws {Error} where the package is not as it was in version 0.3.5.
 */
export function packData(codeFile: string, dataFile: string): PackedVoice {
  const source = readFileSync(codeFile, 'utf8')
  const whole = readFileSync(dataFile)
  const known = [...source.matchAll(/\{filename:"([^"]+)",start:(\d+),end:(\d+)\}/g)]
  const parts: Buffer[] = []
  let at = 0
  const files = wanted.map((name): PackedFile => {
    const [, filename, start, end] = known.find(([, candidate]) => candidate === folder + name) ?? []
    if (filename === undefined) throw new Error(`The package of eSpeak NG has no ${name}: adapt cli/embedded-voice/pack-data.ts to its version.`)
    const part = whole.subarray(Number(start), Number(end))
    parts.push(part)
    at += part.length
    return { filename, start: at - part.length, end: at }
  })
  const list = /loadPackage\(\{files:\[.*?\],remote_package_size:\d+\}\)/
  if (!list.test(source)) throw new Error('The package of eSpeak NG lists its files otherwise: adapt cli/embedded-voice/pack-data.ts to its version.')
  return { code: source.replace(list, `loadPackage(${JSON.stringify({ files, remote_package_size: at })})`), data: Buffer.concat(parts) }
}
