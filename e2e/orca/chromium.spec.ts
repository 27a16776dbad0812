import type { Page } from '@playwright/test'
import { markedText } from '../fixtures/marks.ts'
import { articleAddress } from '../fixtures/test.ts'
import { words } from '../fixtures/words.ts'
import { expect, test } from './test.ts'

const player = words('cs', 'player')
const article = words('cs', 'article')
const look = words('cs', 'preferences')
const title = 'Liberecký kraj a Agentura pro sociální začleňování podepsaly memorandum o spolupráci'
const button = (page: Page, key: string) => page.getByRole('button', { name: player(key), exact: true })

test('the page says its title and what is on it, and Tab leads past the header to the text', async ({ openPage, orca }) => {
  await openPage(articleAddress('cs', 'full'))
  expect(orca.said()).toMatch(new RegExp(`${title} – Nahlas.*Stránka má \\d+ záchytných bodů, \\d+ nadpis`))
  await orca.press('Tab')
  await orca.heard(/Přejít na článek odkaz/)
  await orca.press('Return')
  await orca.heard(title)
})

test('headings have levels, and there is a list of landmarks', async ({ openPage, orca }) => {
  await openPage(articleAddress('cs', 'both'))
  await orca.press('1')
  await orca.heard(`${title} záhlaví úrovně 1`)
  await orca.press('2')
  await orca.heard(/záhlaví úrovně 2/)
  await orca.press('alt+shift+h')
  await orca.heard(/Nadpisy.*položek|Nadpisy.*položky/)
  await orca.press('Escape')
  await orca.press('alt+shift+m')
  await orca.heard(/Záchytné body.*polož/)
  expect(orca.said()).toMatch(/Nalezeno \d+ polož/)
})

test('the choice of the text is a group of radio buttons with its question', async ({ openPage, orca }) => {
  const page = await openPage(articleAddress('cs', 'both'))
  await orca.mark()
  await page.getByRole('radio', { name: article('mode.both') }).first().focus()
  await orca.heard(/Obojí.*vybráno rádiové tlačítko/)
  await orca.press('Insert+a')
  await orca.heard('Režim zaměřování')
  await orca.press('Left')
  await orca.heard(/Celý text.*vybráno/)
  await expect(page.getByRole('radio', { name: article('mode.full') }).first()).toBeChecked()
})

test('a hard word says that it opens something, and its explanation is the next thing that is read', async ({ openPage, orca }) => {
  const page = await openPage(articleAddress('cs', 'easy'))
  await orca.mark()
  await expect(page.locator('#e2').getByRole('button')).toBeVisible()
  await page.locator('#e2').getByRole('button').focus()
  await orca.heard(/memorandum/)
  await orca.press('Return')
  await orca.heard(/rozbaleno/)
  await expect(page.locator('#e2-note-1')).toBeVisible()
  await orca.press('Down')
  await orca.heard('Memorandum je písemná dohoda o spolupráci.')
  await orca.press('Down')
  await orca.heard('Zavřít vysvětlení tlačítko')
  await orca.press('Return')
  await orca.heard(/sbaleno/)
  await expect(page.locator('#e2').getByRole('button')).toBeFocused()
})

test('while the page reads aloud, the screen reader is silent; the button says what it will do', async ({ openPage, orca }) => {
  const page = await openPage(articleAddress('cs', 'easy'))
  await orca.mark()
  await button(page, 'play').focus()
  await orca.heard(/Číst nahlas tlačítko/)
  await orca.press('Return')
  await expect.poll(() => markedText(page)).toBe('Kraj a agentura se dohodly na spolupráci')
  await orca.mark()
  for (const sentence of [/^Co se stalo/, /^Liberecký kraj podepsal/, /^Dohoda se jmenuje/]) {
    await page.evaluate(() => {
      window.syntheticSpeech.boundary(0, 2)
      window.syntheticSpeech.end()
    })
    await expect.poll(() => markedText(page)).toMatch(sentence)
  }
  // What comes after is said alone: nothing had been said before it.
  await button(page, 'nextSentence').focus()
  await orca.heard(/Další věta tlačítko/)
  expect(orca.said()).toMatch(/^(Opouští se [^|]*\| )*Další věta tlačítko/)
})

test('reading by arrows is the same whether the page reads aloud and marks its sentences or not', async ({ openPage, orca }) => {
  const page = await openPage(articleAddress('cs', 'easy'))
  /** The lines after the first heading of the easy text; `before` comes before each of them. */
  const walk = async (before: () => Promise<void>) => {
    const lines: string[] = []
    await orca.press('1', '3')
    await orca.heard(/Co se stalo/)
    for (let line = 0; line < 5; line += 1) {
      await before()
      await orca.press('Down')
      lines.push(await orca.saidInAll())
    }
    return lines
  }
  const quiet = await walk(async () => undefined)
  expect(quiet.join(' ')).toContain('Dohoda se jmenuje')
  await button(page, 'play').focus()
  await orca.press('Return')
  await expect.poll(() => markedText(page)).not.toBe('')
  const loud = await walk(async () => {
    const before = await markedText(page)
    await page.evaluate(() => {
      window.syntheticSpeech.boundary(0, 2)
      window.syntheticSpeech.end()
    })
    await expect.poll(() => markedText(page)).not.toBe(before)
  })
  expect(loud).toEqual(quiet)
})

test('one key and a button lead from the voice to the sentence that was read, and reading goes on there by arrows', async ({ openPage, orca }) => {
  const page = await openPage(articleAddress('cs', 'full'))
  await orca.mark()
  await button(page, 'play').focus()
  await orca.press('Return')
  await expect.poll(() => markedText(page)).not.toBe('')
  await button(page, 'nextSentence').click()
  const sentence = new RegExp((await markedText(page)).split(/\s+/).slice(0, 4).join('\\s+'))
  await button(page, 'pause').focus()
  await orca.press('Return')
  await expect(button(page, 'resume')).toBeFocused()
  await orca.press('ctrl+alt+v')
  await orca.heard(sentence)
  await expect(page.locator('main :focus')).toContainText(sentence)
  await orca.press('Down')
  await orca.heard(/\p{L}/u)
  await button(page, 'more').focus()
  await orca.press('Return')
  await orca.heard('rozbaleno')
  await button(page, 'focusVoice').focus()
  await orca.heard('Přejít na čtenou větu tlačítko')
  await orca.press('Return')
  await orca.heard(sentence)
})

test('speed and voice say their values', async ({ openPage, orca }) => {
  const page = await openPage(articleAddress('cs', 'full'))
  await orca.mark()
  await page.getByRole('button', { name: /^Rychleji/ }).first().focus()
  await orca.heard(/Rychleji, teď rychlost 1 tlačítko/)
  await orca.press('Return')
  await expect(page.getByRole('button', { name: 'Rychleji, teď rychlost 1,1' })).toBeVisible()
  await orca.mark()
  await button(page, 'settingsShort').focus()
  await orca.heard(/Nastavení sbaleno tlačítko/)
  await orca.press('Return')
  await orca.heard(/rozbaleno|Nastavení čtení/)
  await expect(page.getByRole('combobox', { name: player('voice'), exact: true })).toBeVisible()
  await orca.mark()
  await page.getByRole('combobox', { name: player('voice'), exact: true }).focus()
  await orca.heard(/Hlas.*Zuzana, v zařízení/)
  await orca.press('Escape')
  await orca.heard('sbaleno')
  await expect(button(page, 'settingsShort')).toBeFocused()
})

test('a voice that fails is told at once', async ({ openPage, orca }) => {
  const page = await openPage(articleAddress('cs', 'full'))
  await button(page, 'play').focus()
  await orca.press('Return')
  await expect.poll(() => markedText(page)).not.toBe('')
  await orca.mark()
  await page.evaluate(() => window.syntheticSpeech.fail('synthesis-failed'))
  await expect.poll(() => page.evaluate(() => window.syntheticSpeech.spoken.length)).toBe(2)
  await page.evaluate(() => window.syntheticSpeech.fail('synthesis-failed'))
  await orca.heard(player('failedTitle'))
})

for (const [name, speech, message] of [
  ['without a Czech voice', { voices: [] }, player('noVoiceTitle')],
  ['without speech in the browser', { api: 'none' }, player('noSpeechTitle')],
] as const) {
  test(`${name}: the page says so once, and what to do, without being asked`, async ({ openPage, orca }) => {
    await openPage(articleAddress('cs', 'full'), speech)
    await orca.heard(message)
    expect((await orca.saidInAll()).split(message)).toHaveLength(2)
  })
}

test('the look of the text: the panel, a size and a colour by their values, and back to the button', async ({ openPage, orca }) => {
  const page = await openPage(articleAddress('cs', 'full'))
  await orca.press('ctrl+Home', 'b')
  await orca.heard('Vzhled textu sbaleno tlačítko')
  await orca.press('Return')
  await orca.heard(/Vzhled textu záhlaví úrovně 2/)
  await orca.press('Tab')
  await orca.heard('Zavřít tlačítko')
  await orca.press('Tab')
  await orca.heard('Velikost písma vodorovné táhlo 100 %')
  await orca.press('Insert+a')
  await orca.heard('Režim zaměřování')
  await orca.press('Right')
  await orca.heard(/^\d{3} %$/)
  await expect(page.getByRole('slider', { name: look('textSize') })).not.toHaveValue('100')
  await orca.mark()
  await page.getByRole('radio', { name: look('theme.system') }).focus()
  await orca.heard(/Podle nastavení zařízení.*vybráno rádiové tlačítko/)
  await orca.press('Insert+a')
  await orca.heard('Režim zaměřování')
  await orca.press('Down')
  await orca.heard(/Světlé.*vybráno rádiové tlačítko/)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await orca.press('Escape')
  await orca.heard('sbaleno')
  await expect(page.getByRole('button', { name: look('open') })).toBeFocused()
})
