import type { Page } from '@playwright/test'
import { installFakeSpeech } from './fixtures/fake-speech.ts'
import { articleAddress, expect, test } from './fixtures/test.ts'
import { words } from './fixtures/words.ts'

const t = words('cs', 'preferences')
const panel = (page: Page) => page.getByRole('region', { name: t('title') })
const opener = (page: Page) => page.getByRole('button', { name: t('open') })
const slider = (page: Page, key: string) => panel(page).getByRole('slider', { name: new RegExp(`^${t(key)}`) })
const style = (page: Page, selector: string, property: string) => page.locator(selector).first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
const text = '#full p[id]'

test.beforeEach(async ({ page }) => {
  await installFakeSpeech(page)
  await page.goto(articleAddress('cs', 'full'))
})

test('each preference changes the page at once, stays after a new visit, and all go back together', async ({ page }) => {
  const looks = () => Promise.all(['font-size', 'line-height', 'letter-spacing', 'word-spacing', 'font-family', 'font-weight', 'max-inline-size'].map((property) => style(page, text, property)))
  const before = await looks()
  await opener(page).click()
  for (const [key, value] of [['textSize', '200'], ['lineSpacing', '2'], ['letterSpacing', '0.1'], ['wordSpacing', '0.3'], ['lineWidth', '40'], ['paragraphSpacing', '2']] as const) await slider(page, key).fill(value)
  await panel(page).getByRole('radio', { name: t('typeface.opendyslexic') }).check()
  await panel(page).getByRole('radio', { name: t('weight.bold') }).check()
  const after = await looks()
  expect(after[0]).toBe(`${2 * Number.parseFloat(before[0] ?? '')}px`)
  expect(after.filter((value, index) => value === before[index] && index !== 6)).toEqual([])
  await page.reload()
  expect(await looks()).toEqual(after)
  await opener(page).click()
  await panel(page).getByRole('button', { name: t('reset') }).click()
  expect(await looks()).toEqual(before)
})

test('a theme is there before the first paint, without any script of the page', async ({ page }) => {
  await opener(page).click()
  await panel(page).getByRole('radio', { name: t('theme.yellow') }).check()
  await expect.poll(() => style(page, 'body', 'background-color')).toBe('rgb(0, 0, 0)')
  await page.route('**/_next/static/**/*.js', (route) => route.abort())
  await page.reload()
  expect(await style(page, 'body', 'background-color')).toBe('rgb(0, 0, 0)')
})

test('light and dark are the same, whether the system asks for them or the reader', async ({ page }) => {
  const colours = () => page.evaluate(() => [...document.querySelectorAll('body, header, h1, #easy, #easy p, main a, #player, #player button')].map((element) => [getComputedStyle(element).color, getComputedStyle(element).backgroundColor, getComputedStyle(element).borderColor].join()))
  const look = async (system: 'light' | 'dark', chosen: string) => {
    await page.emulateMedia({ colorScheme: system })
    await page.getByRole('radio', { name: t(`theme.${chosen}`), exact: true }).check()
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()))
    return colours()
  }
  await opener(page).click()
  const [light, dark] = [await look('light', 'system'), await look('dark', 'system')]
  expect(dark).not.toEqual(light)
  expect(await look('dark', 'light')).toEqual(light)
  expect(await look('light', 'dark')).toEqual(dark)
})

test('own colours that are too alike are warned of', async ({ page }) => {
  await opener(page).click()
  await panel(page).getByRole('radio', { name: t('theme.own') }).check()
  await expect(panel(page).getByRole('status')).toHaveText(/^Kontrast 1\d,\d : 1\. Text se bude dobře číst\.$/)
  await panel(page).getByLabel(t('ownText')).fill('#b0c0b0')
  await expect(panel(page).getByRole('status')).toContainText('To je málo')
})

test('the panel takes the focus, Escape gives it back; pictures, targets and motion follow', async ({ page }) => {
  // Until the page is ready the button is off, and what is off takes no focus.
  await expect(opener(page)).toBeEnabled()
  await opener(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: t('title') })).toBeFocused()
  await panel(page).getByRole('checkbox', { name: t('bigTargets') }).check()
  expect(await style(page, '#player button', 'min-block-size')).toBe('60px')
  await panel(page).getByRole('checkbox', { name: t('lessMotion') }).check()
  expect(await style(page, '#player button', 'transition-duration')).toMatch(/^0s/)
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(opener(page)).toBeFocused()
})

test('numbers and styles of words go, and headings stay bold and links underlined', async ({ page }) => {
  const number = page.getByRole('link', { name: 'Odkaz na odstavec 1', exact: true })
  await page.locator('#p1').evaluate((block) => block.insertAdjacentHTML('afterend', '<p class="styled"><em>šikmo</em> <strong>tučně</strong> <u>čára</u> <a href="#x"><em>odkaz</em></a></p>'))
  const styles = () => page.locator('.styled').evaluate((block) => [...block.querySelectorAll('*')].map((part) => [part.tagName, getComputedStyle(part).fontStyle, getComputedStyle(part).fontWeight, getComputedStyle(part).textDecorationLine].join(' ')))
  expect(await styles()).toEqual(['EM italic 400 none', 'STRONG normal 700 none', 'U normal 400 underline', 'A normal 400 underline', 'EM italic 400 none'])
  await expect(number).toBeVisible()
  await opener(page).click()
  await panel(page).getByRole('checkbox', { name: t('hideNumbers') }).check()
  await panel(page).getByRole('checkbox', { name: t('plainText') }).check()
  await expect(number).toBeHidden()
  expect(await styles()).toEqual(['EM normal 400 none', 'STRONG normal 400 none', 'U normal 400 none', 'A normal 400 underline', 'EM normal 400 none'])
  expect(await style(page, '#full h2', 'font-weight')).toBe('700')
})

test('letters of 400 % fit a window of 320 pixels', async ({ page }) => {
  await opener(page).click()
  await slider(page, 'textSize').fill('400')
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('damaged and denied storage leave the page as designed', async ({ page }) => {
  await page.evaluate(() => localStorage.setItem('nahlas:preferences', '{"version":1,"textSize":"big","theme":'))
  await page.reload()
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }).theme)).toBeUndefined()
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new Error('denied') } }))
  await page.reload()
  await opener(page).click()
  await panel(page).getByRole('radio', { name: t('theme.sepia') }).check()
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('sepia')
})

test('print has black letters on the white of the paper, with the size that was set and without the panel', async ({ page }) => {
  await opener(page).click()
  await slider(page, 'textSize').fill('150')
  await panel(page).getByRole('radio', { name: t('theme.dark') }).check()
  const size = await style(page, text, 'font-size')
  await page.emulateMedia({ media: 'print' })
  expect([await style(page, 'body', 'background-color'), await style(page, text, 'color'), await style(page, text, 'font-size')]).toEqual(['rgba(0, 0, 0, 0)', 'rgb(0, 0, 0)', size])
  await expect(panel(page)).toBeHidden()
})
