import { fieldsOf, flagOf, numberIn, oneOf } from '../storage/parse.ts'
import type { Store } from '../storage/store.ts'
import { isColour } from './colour.ts'
import { isDark, paletteOf } from './palette.ts'

export const themes = ['system', 'light', 'dark', 'sepia', 'yellow', 'white', 'own'] as const
export const typefaces = ['nahlas', 'system', 'serif', 'opendyslexic'] as const
export const weights = ['regular', 'medium', 'bold'] as const
export const lineFocuses = ['off', '1', '3', '5'] as const

export type Theme = (typeof themes)[number]
export type Typeface = (typeof typefaces)[number]
export type Weight = (typeof weights)[number]
export type LineFocus = (typeof lineFocuses)[number]

/** How the reader wants to see the pages; kept in this browser only. */
export interface Preferences {
  /** Percent of the designed size. */
  readonly textSize: number
  readonly typeface: Typeface
  readonly weight: Weight
  /** Multiple of the text size. */
  readonly lineSpacing: number
  /** In em, as the next two are. */
  readonly paragraphSpacing: number
  readonly letterSpacing: number
  readonly wordSpacing: number
  /** In widths of the digit zero (CSS `ch`), about as many characters. */
  readonly lineWidth: number
  readonly theme: Theme
  /** `#rrggbb`, as the next one is; they hold where the theme is `own`. */
  readonly ownText: string
  readonly ownBackground: string
  readonly lineFocus: LineFocus
  readonly ruler: boolean
  readonly hidePictures: boolean
  readonly hideNumbers: boolean
  readonly plainText: boolean
  readonly bigTargets: boolean
  readonly lessMotion: boolean
}

interface Limits {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly preset: number
}

/** The preset of each is what the style sheets have: at that value nothing is set. */
export const limits = {
  textSize: { min: 80, max: 400, step: 10, preset: 100 },
  lineSpacing: { min: 1.2, max: 3, step: 0.05, preset: 1.65 },
  paragraphSpacing: { min: 0.4, max: 4, step: 0.2, preset: 0.8 },
  letterSpacing: { min: 0, max: 0.3, step: 0.01, preset: 0 },
  wordSpacing: { min: 0, max: 1, step: 0.05, preset: 0 },
  lineWidth: { min: 20, max: 100, step: 2, preset: 66 },
} as const satisfies Readonly<Record<string, Limits>>

export type Measured = keyof typeof limits
export const measured = Object.keys(limits) as readonly Measured[]

/** Of what is stored. Another version is not read, so that nothing is misread. */
export const version = 1
export const storeKey = 'preferences'

export const presets: Preferences = parsePreferences({})

/** Total: any stored value gives preferences, field by field. */
export function parsePreferences(value: unknown): Preferences {
  const stored = fieldsOf(value)
  const measure = (name: Measured) => numberIn(stored[name], limits[name].min, limits[name].max, limits[name].preset)
  const colour = (name: string, preset: string) => (isColour(stored[name]) ? stored[name] : preset)
  return {
    textSize: measure('textSize'),
    typeface: oneOf(stored.typeface, typefaces, 'nahlas'),
    weight: oneOf(stored.weight, weights, 'regular'),
    lineSpacing: measure('lineSpacing'),
    paragraphSpacing: measure('paragraphSpacing'),
    letterSpacing: measure('letterSpacing'),
    wordSpacing: measure('wordSpacing'),
    lineWidth: measure('lineWidth'),
    theme: oneOf(stored.theme, themes, 'system'),
    ownText: colour('ownText', '#1f2a1f'),
    ownBackground: colour('ownBackground', '#e6f0e0'),
    lineFocus: oneOf(stored.lineFocus, lineFocuses, 'off'),
    ruler: flagOf(stored.ruler, false),
    hidePictures: flagOf(stored.hidePictures, false),
    hideNumbers: flagOf(stored.hideNumbers, false),
    plainText: flagOf(stored.plainText, false),
    bigTargets: flagOf(stored.bigTargets, false),
    lessMotion: flagOf(stored.lessMotion, false),
  }
}

export function readPreferences(store: Store): Preferences {
  const stored = fieldsOf(store.read(storeKey))
  return parsePreferences(stored.version === version ? stored : {})
}

/** The palette of own colours is stored with them: the script that runs before the first paint derives nothing. */
export function writePreferences(store: Store, preferences: Preferences): void {
  const { ownBackground, ownText, theme } = preferences
  store.write(storeKey, { version, ...preferences, ...(theme === 'own' && { palette: paletteOf(ownText, ownBackground), tone: isDark(ownBackground) ? 'dark' : 'light' }) })
}
