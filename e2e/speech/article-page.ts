import type { Page } from 'puppeteer-core'
import { articleAddress } from '../fixtures/test.ts'
import { words } from '../fixtures/words.ts'

const player = words('cs', 'player')

/** What the reader has set before. */
export interface Settings {
  readonly speed?: number
  readonly pause?: 'none' | 'normal'
}

/** The page of the article in a browser that speaks for real, used as a reader does: by the names of its controls. */
export interface ArticlePage {
  open(mode: 'easy' | 'full', settings?: Settings): Promise<void>
  /** Presses the button of this name. */
  press(name: string): Promise<void>
  hasButton(name: string): () => Promise<boolean>
  /** Chooses the voice whose name begins so. */
  chooseVoice(name: string): Promise<void>
  /** The sentence that is marked now. */
  marked(): Promise<string>
  /** What the one live region says. */
  status(): Promise<string>
  /** The sentences that have been marked since the page was opened, in their order. */
  allMarked(): Promise<readonly string[]>
  /** How many sentences the player says that there are. */
  sentenceCount(): Promise<number>
  leave(): Promise<void>
  isHidden(): Promise<boolean>
  /** Another tab, shown instead of this one. */
  openTab(): Promise<ArticlePage>
  /** The browser puts the page to sleep and wakes it, as it does with hidden ones; Chromium only. */
  sleepAndWake(): Promise<void>
}

interface MarkRecord {
  readonly marks: string[]
}

export function articlePage(page: Page, server: string): ArticlePage {
  // Not by `::-p-aria`: Firefox needs a second for each such question.
  const press = (name: string) => page.locator(`::-p-xpath(//button[@aria-label="${name}" or (not(@aria-label) and normalize-space()="${name}")])`).click()
  return {
    press,
    async open(mode, { pause = 'none', speed = 1 } = {}) {
      const reading = JSON.stringify({ version: 1, pause, speedEasy: speed, speedFull: speed })
      await page.evaluateOnNewDocument((settings) => {
        if (localStorage.getItem('nahlas:reading') === null) localStorage.setItem('nahlas:reading', settings)
      }, reading)
      await page.goto(server + articleAddress('cs', mode))
      await page.evaluate(() => {
        const record: MarkRecord = { marks: [] }
        Object.assign(window, { markRecord: record })
        setInterval(() => {
          const marked = [...(CSS.highlights.get('nahlas-sentence') ?? [])].map(String).join(' ')
          if (marked !== '' && marked !== record.marks.at(-1)) record.marks.push(marked)
        }, 20)
      })
    },
    hasButton: (name) => () => page.evaluate((wanted) => [...document.querySelectorAll('button')].some(({ textContent }) => textContent === wanted), name),
    async chooseVoice(name) {
      await press(player('settingsShort'))
      const select = await page.waitForSelector(`::-p-aria([name="${player('voice')}"][role="combobox"])`)
      const value = await select?.evaluate((element, wanted) => [...(element as HTMLSelectElement).options].find(({ text }) => text.startsWith(wanted))?.value, name)
      if (value === undefined) throw new Error(`The voice '${name}' is not offered.`)
      await select?.select(value)
      await press(player('close'))
    },
    marked: () => page.evaluate(() => [...(CSS.highlights.get('nahlas-sentence') ?? [])].map(String).join(' ')),
    status: () => page.evaluate(() => document.querySelector('#player [role=status]')?.textContent ?? ''),
    allMarked: () => page.evaluate(() => (window as unknown as { markRecord: MarkRecord }).markRecord.marks),
    sentenceCount: () => page.evaluate(() => Number(document.querySelector('#player')?.querySelector<HTMLInputElement>('input[type=range]')?.max)),
    isHidden: () => page.evaluate(() => document.hidden),
    async openTab() {
      const other = await page.browser().newPage()
      other.setDefaultTimeout(0)
      await other.bringToFront()
      return articlePage(other, server)
    },
    async sleepAndWake() {
      const session = await page.createCDPSession()
      await session.send('Page.setWebLifecycleState', { state: 'frozen' })
      await session.send('Page.setWebLifecycleState', { state: 'active' })
    },
    async leave() {
      await page.goto(`${server}/cs`)
    },
  }
}
