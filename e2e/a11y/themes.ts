import type { Page } from '@playwright/test'

export interface Theme {
  readonly name: string
  apply(page: Page): Promise<void>
}

/** Every way the page can look; changed in place, so that a page is opened once for all of them. */
export const themes: readonly Theme[] = [
  { name: 'light', apply: (page) => page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'none' }) },
  { name: 'dark', apply: (page) => page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce', forcedColors: 'none' }) },
]
