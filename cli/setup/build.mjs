import { existsSync } from 'node:fs'
import path from 'node:path'
import { SetupError } from './fail.mjs'
import { lastLines, run } from './run.mjs'
import { hashOf, readState, root, withoutTelemetry, writeState } from './state.mjs'

const sources = ['app', 'components', 'content', 'lib', 'locales', 'public', 'next.config.js', 'package-lock.json', 'package.json', 'tsconfig.json']

/** What the site serves beside its pages and is made before them. */
const made = [
  { name: 'voice', what: 'The embedded voice', script: 'cli/embedded-voice.ts', result: 'public/voices/espeak-ng/manifest.json', sources: ['cli/embedded-voice', 'lib/speech/embedded'] },
  { name: 'offline', what: 'The service worker', script: 'cli/offline-worker.ts', result: 'public/offline.js', sources: ['lib/offline'] },
]

/** Makes them where one is missing or a source of it changed. */
export async function ensureMade() {
  for (const { name, what, script, result, sources } of made) {
    const wanted = hashOf([...sources, script, 'cli/setup/bundle.ts', 'package-lock.json'])
    if (readState(name) === wanted && existsSync(path.join(root, result))) continue
    const { code, output } = await run(process.execPath, ['--import', 'tsx', path.join(root, script)], { cwd: root })
    if (code !== 0) throw new SetupError(`${what} could not be made:\n${lastLines(output, 30)}`)
    writeState(name, wanted)
  }
}

/** What must not be published stops the build before it begins. */
async function ensureContent() {
  const wanted = hashOf(['content', 'public/audio/index.json', 'lib', 'cli/check', 'cli/check.ts', 'package-lock.json'])
  if (readState('content') === wanted) return
  const { code, output } = await run(process.execPath, ['--import', 'tsx', path.join(root, 'cli/check.ts'), '--errors'], { cwd: root })
  if (code !== 0) throw new SetupError(`The content has errors; mend them and start again:\n${output.trimEnd()}`)
  writeState('content', wanted)
}

/** Builds the site where a source changed since the last build. */
export async function ensureBuild() {
  await ensureContent()
  await ensureMade()
  const wanted = hashOf(sources)
  if (readState('build') === wanted && existsSync(path.join(root, '.next/BUILD_ID'))) return
  console.log('Building…')
  const { code, output } = await run(process.execPath, [path.join(root, 'node_modules/next/dist/bin/next'), 'build'], { cwd: root, env: withoutTelemetry })
  if (code !== 0) throw new SetupError(`The build failed:\n${lastLines(output, 30)}`)
  writeState('build', wanted)
}
