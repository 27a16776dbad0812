import { expect, test as base, type Page } from '@playwright/test'
import { czechVoice, installFakeSpeech, type FakeSpeechProfile } from '../fixtures/fake-speech.ts'
import { bundlePlayer, playerAddress, servePlayer } from './serve-player.ts'

/** A page with every kind of block, easy text and full text. */
export const sampleBody = `
<main>
  <section data-part="easy"><h2 id="e-1" data-kind="heading">Snadno</h2>
    <p id="e-2" data-kind="paragraph" data-sources="p-1">Kraj má dohodu. Dohoda pomůže lidem.</p>
    <p id="e-3" data-kind="paragraph" data-sources="p-4">Ve městě bude lépe.</p></section>
  <section data-part="full"><h2 id="h-1" data-kind="heading">Celý text</h2>
    <p id="p-1" data-kind="paragraph">První <strong>silná</strong> věta. Druhá věta má <a href="#cil">odkaz</a> a <button type="button">pojem</button> uvnitř. Třetí věta.</p>
    <ul><li id="l-1" data-kind="item"><a href="#jinam">Jen odkaz</a></li><li id="l-2" data-kind="item">Druhá položka.</li></ul>
    <details><summary>Více</summary><p id="p-2" data-kind="paragraph">Skrytý odstavec.</p></details>
    <p id="n-1" data-kind="note">Poznámka pod čarou.</p>
    <p><img id="i-1" data-kind="image" alt="Mapa kraje" width="40" height="40"></p>
    <h3 id="h-2" data-kind="heading">Druhá část</h3>
    <p id="p-4" data-kind="paragraph">Čtvrtý odstavec. ${'Dlouhá věta, která zabere mnoho řádků stránky a ještě něco navíc. '.repeat(60)}</p>
    <p id="p-5" data-kind="paragraph" tabindex="0">Poslední odstavec.</p></section>
</main>`

const sampleVoices = [
  { name: 'Samantha', lang: 'en-US' },
  czechVoice,
  { name: 'Vlasta Online', lang: 'cs-CZ', localService: false },
]


interface PlayerFixtures {
  /** Opens a page with the player over `body`. */
  readonly openPlayer: (body?: string, profile?: FakeSpeechProfile) => Promise<Page>
}

interface WorkerFixtures {
  readonly bundle: ReadonlyMap<string, string>
}

export const test = base.extend<PlayerFixtures, WorkerFixtures>({
  bundle: [async ({}, provide) => provide(await bundlePlayer()), { scope: 'worker' }],
  openPlayer: async ({ page, bundle }, provide) => {
    await provide(async (body = sampleBody, profile = {}) => {
      // Sentences follow at once, so that a test need not wait; the pauses have tests of their own.
      await page.addInitScript(keepPausesShort)
      await installFakeSpeech(page, { voices: sampleVoices, ...profile })
      await servePlayer(page, bundle, body)
      await page.goto(playerAddress)
      await page.getByRole('region', { name: 'Čtení nahlas' }).waitFor()
      await expect(page.locator('#player button:disabled')).toHaveCount(0)
      return page
    })
  },
})

function keepPausesShort(): void {
  try {
    if (localStorage.getItem('nahlas:reading') === null) localStorage.setItem('nahlas:reading', '{"version":1,"pause":"none"}')
  } catch {
    // A test forbids storage.
  }
}

export { expect }

export const spoken = (page: Page): Promise<string[]> => page.evaluate(() => window.syntheticSpeech.spoken.map(({ text }) => text))

/** The utterance that is spoken now. */
export const current = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (window.syntheticSpeech.pending > 0 ? window.syntheticSpeech.spoken.at(-1)?.text : undefined))

/** From here on time only runs when the test says so. */
export async function freezeTime(page: Page): Promise<void> {
  await page.clock.install({ time: 0 })
  await page.clock.pauseAt(60_000)
}
