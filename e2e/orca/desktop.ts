import { execFile, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { spawnWithRunner } from '../fixtures/spawn-with-runner.ts'

const run = promisify(execFile)
const settings = path.join(import.meta.dirname, 'orca-settings')

export interface SpeechRow {
  readonly kind: 'said' | 'key'
  readonly text: string
}

/** A desktop without a screen, with the screen reader Orca on it; nothing of the machine's own desktop or speech is touched. */
export interface Desktop {
  /** For a browser of this desktop. */
  readonly env: NodeJS.ProcessEnv
  /** A folder for profiles of browsers; it goes with the desktop. */
  readonly profiles: string
  /** Everything that Orca has done since it was started. */
  rows(): readonly SpeechRow[]
  /** Presses a key of the keyboard, as `xdotool` names it; `Insert+a` holds the key of Orca. */
  press(key: string): Promise<void>
  /** Gives the keyboard to the window of a program, by the class of the window. */
  activate(windowClass: string): Promise<void>
  /** Starts a program that ends with the desktop. */
  start(program: string, args: readonly string[]): ChildProcess
  stop(): Promise<void>
}

const patience = 30_000

export async function startDesktop(): Promise<Desktop> {
  // Sockets must have short paths.
  const home = mkdtempSync(path.join(tmpdir(), 'nahlas-orca-'))
  for (const folder of ['run', 'profiles']) mkdirSync(path.join(home, folder), { recursive: true, mode: 0o700 })
  cpSync(settings, path.join(home, 'settings'), { recursive: true })
  const log = path.join(home, 'speech.log')
  writeFileSync(log, '')
  // Firefox would start a Speech Dispatcher that outlives the desktop.
  mkdirSync(path.join(home, '.config/speech-dispatcher'), { recursive: true })
  writeFileSync(path.join(home, '.config/speech-dispatcher/speechd.conf'), 'DisableAutoSpawn\n')
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: 'test',
    PATH: process.env.PATH,
    HOME: home,
    XDG_RUNTIME_DIR: path.join(home, 'run'),
    // Orca speaks Czech without a Czech locale on the machine.
    LANG: 'C.UTF-8',
    LANGUAGE: 'cs',
    GSETTINGS_BACKEND: 'memory',
    NAHLAS_SPEECH_LOG: log,
  }
  const started: ChildProcess[] = []
  const start = (program: string, args: readonly string[], stdio: ('ignore' | 'pipe')[] = ['ignore', 'ignore', 'ignore']) => {
    const child = spawnWithRunner(program, args, { env, stdio })
    started.unshift(child)
    return child
  }
  const stop = async () => {
    for (const child of started) await end(child)
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  /** A program that tells its address by the file with this number. */
  const addressOf = (program: string, args: readonly string[]) => firstLine(start(program, args, ['ignore', 'ignore', 'ignore', 'pipe']), program)
  const known: SpeechRow[] = []
  let read = 0
  const rows = () => {
    const text = readFileSync(log)
    const end = text.lastIndexOf(0x0a) + 1
    for (const line of text.toString('utf8', read, end).split('\n')) if (line !== '') known.push(JSON.parse(line) as SpeechRow)
    read = end
    return known
  }
  try {
    env.DBUS_SESSION_BUS_ADDRESS = await addressOf('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address=3'])
    env.DISPLAY = `:${await addressOf('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-noreset'])}`
    start('openbox', ['--sm-disable'])
    // By its path: another Python in the PATH would not know Orca.
    start('/usr/bin/python3', ['-B', path.join(home, 'settings/start.py'), path.join(home, 'settings')])
    const latest = Date.now() + patience
    while (!rows().some(({ kind }) => kind === 'said')) {
      if (Date.now() > latest) throw new Error('Orca did not start; try npm test -- orca again, or orca by hand.')
      await wait(50)
    }
  } catch (error) {
    await stop()
    throw error
  }
  return {
    env,
    profiles: path.join(home, 'profiles'),
    rows,
    start,
    stop,
    activate: async (windowClass) => {
      await run('xdotool', ['search', '--sync', '--onlyvisible', '--class', windowClass, 'windowactivate', '--sync'], { env, timeout: patience })
    },
    async press(key) {
      // As a hand does: what is held is let go last. To Orca a letter that is let go alone is a command of its own.
      const held = key.split('+')
      const pressed = held.pop() ?? key
      await run('xdotool', [...held.flatMap((name) => ['keydown', name]), 'key', pressed, ...held.reverse().flatMap((name) => ['keyup', name])], { env })
    },
  }
}

/** At once: nothing of it is kept. What it has started itself ends with its bus, and may hold its output open until then. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

function firstLine(child: ChildProcess, program: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}.`)))
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      text += String(chunk)
      if (text.includes('\n')) resolve(text.trim())
    })
  })
}
