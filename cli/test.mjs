import { installAhead } from './setup/ahead.mjs'
import { ensureBuild, ensureMade } from './setup/build.mjs'
import { ensureChromium } from './setup/chromium.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { runCommand, SetupError } from './setup/fail.mjs'
import { ensureFirefox } from './setup/firefox.mjs'
import { ensureJava } from './setup/java.mjs'
import { checkNodeVersion } from './setup/node-version.mjs'
import { run } from './setup/run.mjs'
import { ensureScreenReader } from './setup/screen-reader.mjs'
import { ensureSpeech } from './setup/speech.mjs'
import { root, withoutTelemetry } from './setup/state.mjs'
import { ensureWebKit } from './setup/webkit.mjs'
import { runPlaywright } from './test/playwright.mjs'
import { Tally } from './test/tally.mjs'

/**
 * `npm test`: everything that must hold, from a fresh clone. Goes on after a failure, so that one run tells all.
 * `npm test -- types unit` runs only the steps named.
 */
const begun = new Map()
/** Begins a script whose step comes later; it prints when that comes. */
const begin = (script) => begun.set(script, run('npm', ['run', '--silent', script], { cwd: root }))
const command = (script) => async () => {
  const earlier = await begun.get(script)
  if (earlier) process.stdout.write(earlier.output)
  const { code } = earlier ?? (await run('npm', ['run', '--silent', script], { cwd: root, show: true }))
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}
/** Types and lint need one processor each; both need the types of the routes first. */
const typesBesideLint = async () => {
  const { code } = await run('npm', ['run', '--silent', 'typegen'], { cwd: root, show: true })
  if (code === 0 && isWanted('lint')) begin('lint')
  return code === 0 ? command('compile')() : { passed: 0, failed: 1, skipped: 0 }
}
/** On the production build, also when only this step is asked for. */
const onBuild = (project) => async () => {
  await ensureBuild()
  return runPlaywright(project)
}
/** The embedded voice before its tests: two of them at once would make it twice. */
const withVoice = (project) => async () => {
  await ensureMade()
  return runPlaywright(project)
}
const build = async () => {
  await ensureBuild()
  return { passed: 1, failed: 0, skipped: 0 }
}

/** Chromium and speech are a must; without Firefox its tests alone are skipped. */
const ensureSpeakingBrowsers = async () => {
  const missing = (await ensureChromium()) ?? (await ensureSpeech())
  if (!missing) await ensureFirefox()
  return missing
}

/** Chromium and Orca are a must; without Firefox its test alone is skipped. */
const ensureHearing = async () => {
  const missing = (await ensureChromium()) ?? (await ensureScreenReader())
  if (!missing) await ensureFirefox()
  return missing
}

/** Without Java the test of the markup alone is skipped, without WebKitGTK that of the layout in it. */
const ensureEngines = async () => {
  const missing = await ensureChromium()
  if (missing) return missing
  await ensureJava()
  await ensureWebKit()
  return undefined
}

const steps = {
  types: { run: typesBesideLint },
  lint: { run: command('lint') },
  check: { run: command('check') },
  unit: { run: () => runPlaywright('unit') },
  player: { run: withVoice('player'), needs: ensureChromium },
  build: { run: build },
  e2e: { run: onBuild('e2e'), needs: ensureChromium },
  a11y: { run: onBuild('a11y'), needs: ensureEngines },
  speech: { run: onBuild('speech'), needs: ensureSpeakingBrowsers },
  orca: { run: onBuild('orca'), needs: ensureHearing },
}

const wanted = process.argv.slice(2).filter((argument) => argument !== '--only')
const isWanted = (name) => wanted.length === 0 || wanted.includes(name)

await runCommand(async () => {
  checkNodeVersion()
  Object.assign(process.env, withoutTelemetry)
  const unknown = wanted.find((name) => !(name in steps))
  if (unknown) throw new SetupError(`There is no step '${unknown}'; the steps are ${Object.keys(steps).join(', ')}.`, 2)
  await ensureDependencies()
  const tally = new Tally()
  const ahead = wanted.length === 0 ? installAhead() : Promise.resolve()
  for (const [name, { needs, run: runStep }] of Object.entries(steps)) {
    if (!isWanted(name)) continue
    await tally.add(name, { run: runStep, ...(needs && { needs: () => ahead.then(needs) }) })
  }
  tally.report()
  if (tally.failed > 0) process.exitCode = 1
})
