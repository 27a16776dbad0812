import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findWebKit } from '#cli/setup/webkit.mjs'
import { endProgram, spawnWithRunner } from '../../fixtures/spawn-with-runner.ts'
import { connect, type WebDriver } from './web-driver.ts'

export interface WebKitSession {
  readonly browser: WebDriver
  stop(): Promise<void>
}

const patience = 10_000

/** WebKitGTK, the engine of Safari on Linux, on a screen of its own that nobody sees. */
export async function startWebKit(): Promise<WebKitSession> {
  const programs = findWebKit()
  if (!programs) throw new Error('WebKitGTK is not installed: Debian has it in webkit2gtk-driver.')
  const home = mkdtempSync(path.join(tmpdir(), 'nahlas-webkit-'))
  const screen = spawnWithRunner(programs.screen, ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const [display] = screen.stdout ? ((await once(screen.stdout, 'data')) as [Buffer]) : []
  const port = await freePort()
  const driver = spawnWithRunner(programs.driver, [`--port=${port}`], {
    // Without a graphics card; nothing of the user's is read or written.
    env: { ...process.env, HOME: home, DISPLAY: `:${String(display).trim()}`, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1', LANG: 'C.UTF-8', LANGUAGE: 'cs' },
    stdio: 'ignore',
  })
  const stop = async () => {
    await endProgram(driver)
    await endProgram(screen)
    rmSync(home, { recursive: true, force: true })
  }
  try {
    const address = `http://127.0.0.1:${port}`
    await answering(`${address}/status`)
    const browser = await connect(address, { 'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] } })
    return {
      browser,
      async stop() {
        await browser.end()
        await stop()
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function answering(address: string): Promise<void> {
  for (const end = performance.now() + patience; ; await wait(50)) {
    try {
      await fetch(address)
      return
    } catch (error) {
      if (performance.now() > end) throw error
    }
  }
}
