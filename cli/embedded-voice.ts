import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { VoiceFiles } from '#lib/speech/embedded/voice-files.ts'
import { bundleWorker } from './embedded-voice/bundle-worker.ts'
import { packData } from './embedded-voice/pack-data.ts'
import { root } from './setup/state.mjs'

/** `npm run voice`, a step of the build: puts the embedded voice into `public/voices/espeak-ng/`. */
const target = path.join(root, 'public/voices/espeak-ng')
const espeakFile = createRequire(import.meta.url).resolve('@echogarden/espeak-ng-emscripten')
const espeakFolder = path.dirname(espeakFile)

const { code, data } = packData(espeakFile, path.join(espeakFolder, 'espeak-ng.data'))
const worker = Buffer.from(await bundleWorker(espeakFile, code))
const packed = gzipSync(data, { level: 9 })
const hash = createHash('sha256').update(worker).update(data).digest('hex').slice(0, 12)
const files: VoiceFiles = { worker: `worker.${hash}.js`, data: `voice.${hash}.gz`, plainData: `voice.${hash}.bin`, dataBytes: packed.length }

// Made beside the old folder and put in its place whole: a build that is killed leaves no half of a voice.
const fresh = `${target}.new`
rmSync(fresh, { recursive: true, force: true })
mkdirSync(fresh, { recursive: true })
writeFileSync(path.join(fresh, files.worker), worker)
writeFileSync(path.join(fresh, files.data), packed)
writeFileSync(path.join(fresh, files.plainData), data)
writeFileSync(path.join(fresh, 'manifest.json'), `${JSON.stringify(files, undefined, 2)}\n`)
copyFileSync(path.join(espeakFolder, 'COPYING'), path.join(fresh, 'COPYING.txt'))
writeFileSync(path.join(fresh, 'SOURCE.txt'), sourceNotice())
rmSync(target, { recursive: true, force: true })
renameSync(fresh, target)

function sourceNotice(): string {
  const { version } = JSON.parse(readFileSync(path.join(espeakFolder, 'package.json'), 'utf8')) as { version: string }
  return `The files of this folder are free software under the GNU General Public License 3 or later (COPYING.txt).

eSpeak NG                     https://github.com/espeak-ng/espeak-ng
compiled to JavaScript        https://github.com/echogarden-project/espeak-ng-emscripten (npm: @echogarden/espeak-ng-emscripten ${version})
  from the branch 'fork' of   https://github.com/echogarden-project/espeak-ng
the worker around it          lib/speech/embedded/worker of Nahlas
how they are put together     cli/embedded-voice.ts of Nahlas ('npm run voice'), which also shortens the list of data files

Whoever runs this site passes these files on and owes you their complete source on request; all of it is at the addresses above.
`
}
