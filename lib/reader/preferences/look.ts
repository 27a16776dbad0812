import { paletteOf, isDark, paletteTokens, type PaletteToken } from './palette.ts'
import { limits, lineFocuses, measured, typefaces, themes, weights, type Measured, type Preferences } from './preferences.ts'

/** What the style sheets go by: `data-…` attributes and custom properties of the root element. */
export interface Look {
  /** Keys as in `dataset`. */
  readonly data: Readonly<Record<string, string>>
  readonly style: Readonly<Record<string, string>>
}

/** The custom properties of a measured preference, with its unit and what it is multiplied by. */
export const properties = {
  textSize: { names: ['--text-scale'], factor: 0.01, unit: '' },
  lineSpacing: { names: ['--line-height-text', '--line-height-easy'], factor: 1, unit: '' },
  paragraphSpacing: { names: ['--paragraph-space'], factor: 1, unit: 'em' },
  letterSpacing: { names: ['--letter-spacing'], factor: 1, unit: 'em' },
  wordSpacing: { names: ['--word-spacing'], factor: 1, unit: 'em' },
  lineWidth: { names: ['--measure-text', '--measure-easy'], factor: 1, unit: 'ch' },
} as const satisfies Readonly<Record<Measured, { names: readonly string[]; factor: number; unit: string }>>

/** Choices that are attributes; the first value of each is the preset, which needs none. */
export const choices = { theme: themes, typeface: typefaces, weight: weights, lineFocus: lineFocuses } as const
/** Switches that are attributes with the value `on`. */
export const switches = ['ruler', 'hidePictures', 'hideNumbers', 'plainText', 'bigTargets', 'lessMotion'] as const

export const tokenProperty = (token: PaletteToken): string => `--color-${token}`

export function lookOf(preferences: Preferences): Look {
  const data: Record<string, string> = {}
  const style: Record<string, string> = {}
  for (const name of measured) {
    const value = preferences[name]
    if (value === limits[name].preset) continue
    const { factor, names, unit } = properties[name]
    for (const property of names) style[property] = `${rounded(value * factor)}${unit}`
    data[name] = 'own'
  }
  for (const name of Object.keys(choices) as (keyof typeof choices)[]) {
    if (preferences[name] !== choices[name][0]) data[name] = preferences[name]
  }
  for (const name of switches) if (preferences[name]) data[name] = 'on'
  if (preferences.theme === 'own') {
    const palette = paletteOf(preferences.ownText, preferences.ownBackground)
    for (const token of paletteTokens) style[tokenProperty(token)] = palette[token]
    data.tone = isDark(preferences.ownBackground) ? 'dark' : 'light'
  }
  return { data, style }
}

/** Binary fractions would show (1.1 * 0.01). */
const rounded = (value: number): number => Math.round(value * 1000) / 1000

const allData = [...measured, ...Object.keys(choices), ...switches, 'tone']
const allStyle = [...Object.values(properties).flatMap(({ names }) => names), ...paletteTokens.map(tokenProperty)]

/** Shows the preferences in the page at once. */
export function applyLook({ data, style }: Look, root: HTMLElement = document.documentElement): void {
  for (const key of allData) {
    const value = data[key]
    const attribute = `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    if (value === undefined) root.removeAttribute(attribute)
    else root.setAttribute(attribute, value)
  }
  for (const property of allStyle) {
    const value = style[property]
    if (value === undefined) root.style.removeProperty(property)
    else root.style.setProperty(property, value)
  }
}
