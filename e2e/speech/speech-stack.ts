import type { ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { endProgram, spawnWithRunner } from '../fixtures/spawn-with-runner.ts'
import { addSecondVoice } from './second-voice.ts'
import { measureSound, type SoundMeter } from './sound-meter.ts'

/** Speech Dispatcher with eSpeak NG and a sound server without a sound card, for one run of the tests alone. */
export interface SpeechStack {
  /** Under these a program finds this Speech Dispatcher and no other. */
  readonly env: NodeJS.ProcessEnv
  readonly sound: SoundMeter
  /** The voice that Speech Dispatcher was last asked for by its name. */
  askedVoice(): string | undefined
  stop(): Promise<void>
}

const pulseConfig = `load-module module-native-protocol-unix auth-anonymous=1
load-module module-null-sink sink_name=silent
`

export async function startSpeechStack(): Promise<SpeechStack> {
  // Sockets must have short paths.
  const home = mkdtempSync(path.join(tmpdir(), 'nahlas-speech-'))
  const runtime = path.join(home, 'run')
  const config = path.join(home, 'speech-dispatcher')
  const log = path.join(home, 'log')
  for (const folder of [runtime, log]) mkdirSync(folder, { mode: 0o700 })
  cpSync('/etc/speech-dispatcher', config, { recursive: true })
  writeFileSync(path.join(home, 'pulse.pa'), pulseConfig)
  // Nothing of the device's own speech and sound may be found.
  const env: NodeJS.ProcessEnv = { NODE_ENV: 'test', PATH: process.env.PATH, LANG: 'C.UTF-8', HOME: home, XDG_RUNTIME_DIR: runtime, ...addSecondVoice(home) }
  const started: ChildProcess[] = []
  const start = async (program: string, args: readonly string[], socket: string) => {
    const child = spawnWithRunner(program, args, { env, stdio: 'ignore' })
    started.unshift(child)
    await untilExists(path.join(runtime, socket), child, program)
  }
  const stop = async () => {
    for (const child of started) await endProgram(child)
    rmSync(home, { recursive: true, force: true })
  }
  try {
    await start('pulseaudio', ['--daemonize=no', '--exit-idle-time=-1', '-n', '-F', path.join(home, 'pulse.pa')], 'pulse/native')
    // Level 5 writes down which voices are asked for.
    await start('speech-dispatcher', ['-s', '-C', config, '-L', log, '-l', '5', '-t', '0'], 'speech-dispatcher/speechd.sock')
    const recorder = spawnWithRunner('parec', ['--device=silent.monitor', '--raw', '--format=s16le', '--rate=8000', '--channels=1'], { env, stdio: ['ignore', 'pipe', 'ignore'] })
    started.unshift(recorder)
    const askedVoice = () => [...readFileSync(path.join(log, 'speech-dispatcher.log'), 'utf8').matchAll(/SYNTHESIS_VOICE (.+)/g)].at(-1)?.[1]?.trim()
    return { env, sound: measureSound(recorder), askedVoice, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function untilExists(file: string, child: ChildProcess, program: string): Promise<void> {
  const latest = Date.now() + 20_000
  while (!existsSync(file)) {
    if (child.exitCode !== null || Date.now() > latest) throw new Error(`${program} did not start: ${file} is missing. Try it by hand.`)
    await wait(50)
  }
}
