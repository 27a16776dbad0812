import type { Page } from '@playwright/test'
import type { FakeSpeechProfile } from '../fixtures/fake-speech.ts'
import { installFakeSpeech } from '../fixtures/fake-speech.ts'
import { articleAddress, expect } from '../fixtures/test.ts'
import { words } from '../fixtures/words.ts'
import type { Locale } from '#lib/i18n/locales.ts'

/** A page in one of the states that a reader can bring it to. */
export interface State {
  readonly name: string
  address(locale: Locale): string
  readonly speech?: FakeSpeechProfile
  open?(page: Page, locale: Locale): Promise<void>
}

const press = (page: Page, locale: Locale, key: string) => page.getByRole('button', { name: words(locale, 'player')(key), exact: true }).click()

/** Every page and every panel: what all engines and measures go through. */
export const states: readonly State[] = [
  { name: 'list of articles', address: (locale) => `/${locale}` },
  { name: 'accessibility', address: (locale) => `/${locale}/accessibility` },
  { name: 'page that is not there', address: (locale) => `/${locale}/neni` },
  { name: 'easy text', address: (locale) => articleAddress(locale, 'easy') },
  { name: 'full text', address: (locale) => articleAddress(locale, 'full') },
  { name: 'both texts', address: (locale) => articleAddress(locale, 'both') },
  {
    name: 'open explanation',
    address: (locale) => articleAddress(locale, 'easy'),
    open: async (page) => {
      await page.locator('#e2').getByRole('button').click()
      await expect(page.locator('#e2-note-1')).toBeVisible()
    },
  },
  { name: 'reading', address: (locale) => articleAddress(locale, 'both'), open: (page, locale) => press(page, locale, 'play') },
  { name: 'further controls', address: (locale) => articleAddress(locale, 'both'), open: (page, locale) => press(page, locale, 'more') },
  {
    name: 'settings of the voice',
    address: (locale) => articleAddress(locale, 'both'),
    open: async (page, locale) => {
      await press(page, locale, 'settingsShort')
      await expect(page.getByRole('combobox', { name: words(locale, 'player')('voice'), exact: true })).toBeVisible()
    },
  },
  {
    name: 'preferences',
    address: (locale) => articleAddress(locale, 'both'),
    open: async (page, locale) => {
      await page.getByRole('button', { name: words(locale, 'preferences')('open') }).click()
      await expect(page.getByRole('region', { name: words(locale, 'preferences')('title') })).toBeVisible()
    },
  },
  { name: 'no Czech voice', address: (locale) => articleAddress(locale), speech: { voices: [] } },
  { name: 'no speech', address: (locale) => articleAddress(locale), speech: { api: 'none' } },
]

export function stateOf(name: string): State {
  const state = states.find((candidate) => candidate.name === name)
  if (!state) throw new Error(`There is no state '${name}'.`)
  return state
}

/** Brings a page to a state. */
export async function openState(page: Page, state: State, locale: Locale): Promise<void> {
  await installFakeSpeech(page, state.speech)
  await page.goto(state.address(locale))
  await expect(page.locator('#player button:disabled')).toHaveCount(0)
  await state.open?.(page, locale)
}
