import type { Page } from '@playwright/test'
import { lookOf, type Look } from '#lib/reader/preferences/look.ts'
import { presets, themes as chosen, type Preferences } from '#lib/reader/preferences/preferences.ts'

export interface Theme {
  readonly name: string
  /** The colours are those of the system: engines that know style sheets only are told wrong ones. */
  readonly isForced?: true
  apply(page: Page): Promise<void>
}

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>

/** What the system asks for. */
const system = (media: Media) => async (page: Page) => {
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none', reducedMotion: 'reduce', ...media })
  await show(page, lookOf(presets))
}

/** What the reader has chosen, on a system that asks for dark. */
const reader = (preferences: Partial<Preferences>) => async (page: Page) => {
  const look = lookOf({ ...presets, ...preferences })
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none', reducedMotion: 'reduce' })
  await show(page, look)
}

/** As `applyLook` does it in the page. */
const show = (page: Page, { data, style }: Look) =>
  page.evaluate(
    ([attributes, properties]) => {
      const root = document.documentElement
      for (const name of ['theme', 'tone']) Reflect.deleteProperty(root.dataset, name)
      for (const name of [...root.style].filter((property) => property.startsWith('--color'))) root.style.removeProperty(name)
      Object.assign(root.dataset, attributes)
      for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value)
    },
    [data, style] as const,
  )

/** Light and dark are the same chosen by the reader and asked for by the system (preferences.spec.ts); own colours follow below. */
const ofSystem: readonly string[] = ['system', 'light', 'dark', 'own']

/** Every way the page can look; changed in place, so that a page is opened once for all of them. */
export const themes: readonly Theme[] = [
  { name: 'light', apply: system({}) },
  { name: 'dark', apply: system({ colorScheme: 'dark' }) },
  { name: 'more contrast', apply: system({ contrast: 'more' }) },
  { name: 'dark, more contrast', apply: system({ colorScheme: 'dark', contrast: 'more' }) },
  ...chosen.filter((theme) => !ofSystem.includes(theme)).map((theme) => ({ name: theme, apply: reader({ theme }) })),
  { name: 'own colours', apply: reader({ theme: 'own' }) },
  { name: 'own colours, dark', apply: reader({ theme: 'own', ownText: '#ffe9c9', ownBackground: '#10233a' }) },
  { name: 'forced colours, light', isForced: true, apply: system({ forcedColors: 'active' }) },
  { name: 'forced colours, dark', isForced: true, apply: system({ colorScheme: 'dark', forcedColors: 'active' }) },
]
