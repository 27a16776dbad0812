import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { contrast, mix } from './colour.ts'
import { paletteOf, type PaletteToken } from './palette.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
const texts = ['text', 'text-quiet', 'link', 'link-visited', 'easy', 'error', 'accent'] as const satisfies readonly PaletteToken[]
const surfaces = ['page', 'surface', 'surface-easy', 'surface-quiet', 'surface-error'] as const satisfies readonly PaletteToken[]

test('the contrast of black and white is 21, of a colour and itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#777777')).toBe(1)
  // The example of the Understanding document of WCAG 1.4.3.
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('a mixture by halves lies in the middle', () => {
  expect(mix('#000000', '#ff8000', 0.5)).toBe('#804000')
})

/** Much faster than `expect`, which is asked tens of thousands of times here. */
function atLeast(ratio: number, wanted: number): void {
  if (ratio < wanted) throw new Error(`${ratio}:1, not ${wanted}:1`)
}

test('every text keeps 7:1 on every surface where the two colours have it, and never less than they have', () => {
  fc.assert(
    fc.property(colour, colour, (text, background) => {
      const palette = paletteOf(text, background)
      const wanted = Math.min(7, contrast(text, background))
      for (const token of texts) {
        for (const surface of surfaces) atLeast(contrast(palette[token], palette[surface]), wanted)
      }
      atLeast(contrast(palette['on-accent'], palette.accent), wanted)
      atLeast(contrast(palette['on-accent'], palette['accent-strong']), wanted)
    }),
    { numRuns: 1000 },
  )
})

test('what is read aloud is marked: 7:1 under the mark, and the mark is told from the page', () => {
  fc.assert(
    fc.property(colour, colour, (text, background) => {
      const palette = paletteOf(text, background)
      for (const mark of ['highlight-sentence', 'highlight-word'] as const) {
        atLeast(contrast(palette['highlight-text'], palette[mark]), 7)
        atLeast(contrast(palette[mark], background), 1.2)
      }
    }),
    { numRuns: 1000 },
  )
})

test('borders of controls are seen where the text is', () => {
  fc.assert(
    fc.property(colour, colour, (text, background) => {
      const palette = paletteOf(text, background)
      atLeast(contrast(palette['border-strong'], background), Math.min(3, contrast(text, background)))
    }),
  )
})
