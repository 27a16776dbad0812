import { existsSync } from 'node:fs'
import path from 'node:path'
import { SetupError } from './fail.mjs'
import { lastLines, run } from './run.mjs'
import { hashOf, readState, root, withoutTelemetry, writeState } from './state.mjs'

const sources = ['app', 'components', 'content', 'lib', 'locales', 'public', 'next.config.js', 'package-lock.json', 'package.json', 'tsconfig.json']

const voiceSources = ['cli/embedded-voice', 'cli/embedded-voice.ts', 'lib/speech/embedded', 'package-lock.json']

/** Makes the embedded voice where it is missing or a source of it changed. */
async function ensureVoice() {
  const wanted = hashOf(voiceSources)
  if (readState('voice') === wanted && existsSync(path.join(root, 'public/voices/espeak-ng/manifest.json'))) return
  const { code, output } = await run(process.execPath, ['--import', 'tsx', path.join(root, 'cli/embedded-voice.ts')], { cwd: root })
  if (code !== 0) throw new SetupError(`The embedded voice could not be made:\n${lastLines(output, 30)}`)
  writeState('voice', wanted)
}

/** Builds the site where a source changed since the last build. */
export async function ensureBuild() {
  await ensureVoice()
  const wanted = hashOf(sources)
  if (readState('build') === wanted && existsSync(path.join(root, '.next/BUILD_ID'))) return
  console.log('Building…')
  const { code, output } = await run(process.execPath, [path.join(root, 'node_modules/next/dist/bin/next'), 'build'], { cwd: root, env: withoutTelemetry })
  const content = /The content has errors:\n([\s\S]*?)\n\s+at /.exec(output)?.[1]
  if (code !== 0 && content) throw new SetupError(`The content has errors; mend them and start again:\n${content}`)
  if (code !== 0) throw new SetupError(`The build failed:\n${lastLines(output, 30)}`)
  writeState('build', wanted)
}
