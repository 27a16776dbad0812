import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium, expect, type Page } from '@playwright/test'
import { findChromium } from '../../cli/setup/chromium.mjs'
import { installFakeSpeech, type FakeSpeechProfile } from '../fixtures/fake-speech.ts'
import { test as base } from '../fixtures/test.ts'
import { startDesktop, type Desktop } from './desktop.ts'
import { createListener, type Listener } from './listener.ts'

interface OrcaFixtures {
  readonly orca: Listener
  /** Opens an address of the site in Chromium on the desktop of the screen reader, with a synthesizer that is not heard. */
  readonly openPage: (address: string, speech?: FakeSpeechProfile) => Promise<Page>
}

interface OrcaWorkerFixtures {
  readonly desktop: Desktop
  /** The one window of Chromium, for all journeys of a worker. */
  readonly window: Page
}

const args = ['--no-sandbox', '--test-type', '--force-renderer-accessibility', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--password-store=basic', '--window-size=1200,850', '--window-position=0,0']

/** Journeys with a real screen reader; every worker has a desktop and a browser of its own. */
export const test = base.extend<OrcaFixtures, OrcaWorkerFixtures>({
  desktop: [
    async ({}, provide) => {
      const desktop = await startDesktop()
      await provide(desktop)
      await desktop.stop()
    },
    { scope: 'worker' },
  ],
  window: [
    async ({ desktop, server }, provide) => {
      const executablePath = findChromium()
      const profile = path.join(desktop.profiles, 'chromium')
      // Its bubble about translating the page would be read aloud.
      mkdirSync(path.join(profile, 'Default'), { recursive: true })
      writeFileSync(path.join(profile, 'Default/Preferences'), '{"translate":{"enabled":false}}')
      const context = await chromium.launchPersistentContext(profile, {
        headless: false,
        env: Object.fromEntries(Object.entries(desktop.env).map(([name, value]) => [name, value ?? ''])),
        viewport: null,
        locale: 'cs-CZ',
        // A window without an address bar: else that has the focus, and the page is not read.
        args: [...args, `--app=${server}/icon.svg`],
        ignoreDefaultArgs: ['--enable-automation', '--no-startup-window'],
        ...(executablePath !== undefined && { executablePath }),
      })
      const [page = await context.newPage()] = context.pages()
      await provide(page)
      await context.close()
    },
    { scope: 'worker' },
  ],
  orca: async ({ desktop }, provide, testInfo) => {
    const first = desktop.rows().length
    await provide(createListener(desktop))
    const said = desktop.rows().slice(first).map(({ kind, text }) => `${kind} ${text}`)
    await testInfo.attach('what Orca said', { body: said.join('\n'), contentType: 'text/plain' })
  },
  openPage: async ({ desktop, orca, server, window }, provide) => {
    const fakes: AsyncDisposable[] = []
    await provide(async (address, speech) => {
      fakes.push(await installFakeSpeech(window, speech))
      await desktop.activate('chromium')
      await orca.mark()
      await window.goto(server + address)
      await expect(window.locator('#player button:disabled')).toHaveCount(0)
      // Orca tells what is on the page and begins to read it; Control makes it stop, beyond the first link, where Tab goes.
      await orca.heard(/Stránka má \d+ záchytných bodů(.*odkaz){3}/)
      await orca.stopReading()
      return window
    })
    // The next journey begins as a new reader does, with nothing remembered.
    await window.goto(`${server}/icon.svg`)
    const storage = await window.context().newCDPSession(window)
    await storage.send('Storage.clearDataForOrigin', { origin: server, storageTypes: 'all' })
    await storage.detach()
    for (const fake of fakes) await fake[Symbol.asyncDispose]()
  },
})

export { expect }
