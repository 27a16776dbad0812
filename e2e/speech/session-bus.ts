import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { endProgram, spawnWithRunner } from '../fixtures/spawn-with-runner.ts'

const daemon = '/usr/bin/dbus-daemon'

export const hasSessionBus = (): boolean => existsSync(daemon) && existsSync('/usr/bin/dbus-send')

/** A message bus of its own, on which browsers offer their media controls to the desktop (MPRIS). */
export interface SessionBus {
  /** Under this a program finds it. */
  readonly env: Readonly<Record<string, string>>
  /** The name of a media player on the bus; undefined while there is none. */
  mediaPlayer(): Promise<string | undefined>
  /** Presses a media control: `Play`, `Pause`, `Next`, `Previous`, `Stop`. */
  press(player: string, control: string): Promise<void>
  /** What the desktop is told of what plays. */
  metadata(player: string): Promise<string>
  stop(): Promise<void>
}

export async function startSessionBus(): Promise<SessionBus> {
  const child = spawnWithRunner(daemon, ['--session', '--print-address=1', '--nofork', '--nopidfile'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(String(chunk).trim()))
    child.once('close', () => reject(new Error(`${daemon} did not start. Try it by hand.`)))
  })
  const env = { DBUS_SESSION_BUS_ADDRESS: address }
  const send = async (...args: readonly string[]) => (await promisify(execFile)('dbus-send', ['--session', '--print-reply', ...args], { env: { ...process.env, ...env }, timeout: 10_000 })).stdout
  const ask = (player: string, ...args: readonly string[]) => send(`--dest=${player}`, '/org/mpris/MediaPlayer2', ...args)
  return {
    env,
    mediaPlayer: async () => /org\.mpris\.MediaPlayer2\.[\w.]+/.exec(await send('--dest=org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus.ListNames'))?.[0],
    async press(player, control) {
      await ask(player, `org.mpris.MediaPlayer2.Player.${control}`)
    },
    metadata: (player) => ask(player, 'org.freedesktop.DBus.Properties.Get', 'string:org.mpris.MediaPlayer2.Player', 'string:Metadata'),
    stop: () => endProgram(child),
  }
}
