import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { contrast } from './colour.ts'
import { paletteTokens, type PaletteToken } from './palette.ts'
import { themes } from './preferences.ts'

const folder = path.resolve(import.meta.dirname, '../../../app')
const sheets = ['tokens.css', 'themes.css'].map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n')

type Tokens = Partial<Record<PaletteToken, string>>

/** The colours in the blocks of a selector, in their order. */
function blocksOf(selector: string): Tokens[] {
  const blocks = sheets.split(`${selector} {`).slice(1)
  return blocks.map((block) => {
    const lines = [...(block.split('}')[0] ?? '').matchAll(/--color-([\w-]+): (#[0-9a-f]{6})/g)]
    return Object.fromEntries(lines.map(([, token = '', value = '']) => [token, value] as const))
  })
}

/** The colours that are told for light and for dark. */
const pairs = [...sheets.matchAll(/--color-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)]
const light: Tokens = Object.fromEntries(pairs.map(([, token = '', value = '']) => [token, value] as const))
const dark: Tokens = Object.fromEntries(pairs.map(([, token = '', , value = '']) => [token, value] as const))
const [, moreLight = {}, moreDark = {}] = blocksOf(':root:not([data-theme])')
const chosen = themes.filter((theme) => !['system', 'light', 'dark', 'own'].includes(theme)).map((theme) => [theme, blocksOf(`:root[data-theme='${theme}']`)[0] ?? {}] as const)

const all: readonly (readonly [string, Tokens])[] = [
  ['light', light],
  ['dark', dark],
  ['light with more contrast', { ...light, ...moreLight }],
  ['dark with more contrast', { ...dark, ...moreDark }],
  ...chosen,
]

for (const [name, tokens] of all) {
  test(`${name}: every colour is there, text has 7:1 on every surface and under the marks, borders 3:1`, () => {
    expect(Object.keys(tokens).sort()).toEqual([...paletteTokens].sort())
    const palette = tokens as Required<Tokens>
    const texts = (['text', 'text-quiet', 'link', 'link-visited', 'accent', 'easy', 'error'] as const).flatMap((text) =>
      (['page', 'surface', 'surface-easy', 'surface-quiet', 'surface-error'] as const).map((surface) => [text, surface, 7] as const),
    )
    const others = [
      ['on-accent', 'accent', 7],
      ['on-accent', 'accent-strong', 7],
      ['highlight-text', 'highlight-sentence', 7],
      ['highlight-text', 'highlight-word', 7],
      ['border-strong', 'page', 3],
      ['border-strong', 'surface', 3],
      ['focus', 'page', 3],
      ['focus', 'surface', 3],
      ['focus', 'surface-easy', 3],
    ] as const
    const low = [...texts, ...others].flatMap(([one, other, least]) => {
      const ratio = contrast(palette[one], palette[other])
      return ratio < least ? [`${one} on ${other}: ${ratio.toFixed(2)}`] : []
    })
    expect(low).toEqual([])
  })
}
