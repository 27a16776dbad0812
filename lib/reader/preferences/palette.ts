import { contrast, luminance, mix, type Colour } from './colour.ts'

/** The tokens of `app/tokens.css` that own colours replace. */
export const paletteTokens = [
  'page',
  'surface',
  'surface-easy',
  'surface-quiet',
  'text',
  'text-quiet',
  'link',
  'link-visited',
  'accent',
  'on-accent',
  'accent-strong',
  'easy',
  'border',
  'border-strong',
  'focus',
  'focus-halo',
  'error',
  'surface-error',
  'highlight-sentence',
  'highlight-word',
  'highlight-text',
  'highlight-line',
] as const

export type PaletteToken = (typeof paletteTokens)[number]
export type Palette = Readonly<Record<PaletteToken, Colour>>

/** WCAG 1.4.6 for text, 1.4.11 for borders of controls. */
const enough = { text: 7, border: 3 } as const
/** Below this a mark is not told from the page around it. */
const visible = 1.2

/** White text on a darker background: the colours of a dark theme suit it better. */
export function isDark(background: Colour): boolean {
  return contrast(background, '#ffffff') > contrast(background, '#000000')
}

/**
 * All colours of the page from two. Text of every kind keeps 7:1 on every surface where the two colours have it themselves;
 * where they do not, no derived text has less than they have.
 */
export function paletteOf(text: Colour, background: Colour): Palette {
  const dark = isDark(background)
  const wanted = Math.min(enough.text, contrast(text, background))
  const quietSurface = surfaceOf(text, background)
  /** The hue as strong as it may be: nearer to the text colour until it is read on both surfaces. */
  const readable = (hue: Colour) => towards(hue, text, (colour) => contrast(colour, background) >= wanted && contrast(colour, quietSurface) >= wanted)
  const link = readable(dark ? '#9fd8ea' : '#0a4a63')
  const marks = marksOf(text, background, dark)
  return {
    page: background,
    surface: background,
    'surface-easy': quietSurface,
    'surface-quiet': quietSurface,
    text,
    'text-quiet': readable(mix(text, background, 0.25)),
    link,
    'link-visited': readable(dark ? '#d9bdf0' : '#563272'),
    accent: link,
    'on-accent': background,
    'accent-strong': text,
    easy: readable(dark ? '#f5c678' : '#7a3e00'),
    border: mix(background, text, 0.25),
    'border-strong': towards(mix(background, text, 0.4), text, (colour) => contrast(colour, background) >= enough.border),
    focus: link,
    'focus-halo': background,
    error: readable(dark ? '#ffb4b4' : '#8a1020'),
    'surface-error': quietSurface,
    ...marks,
  }
}

/** A surface a little off the background, as far as the text on it stays readable. */
function surfaceOf(text: Colour, background: Colour): Colour {
  const off = mix(background, text, 0.07)
  return contrast(text, off) >= enough.text ? off : background
}

/** The first mixture from `colour` to `end` that is good; `end` itself where none is. */
function towards(colour: Colour, end: Colour, isGood: (candidate: Colour) => boolean): Colour {
  for (let share = 0; share < 1; share += 0.05) {
    const candidate = mix(colour, end, share)
    if (isGood(candidate)) return candidate
  }
  return end
}

type Marks = Pick<Palette, 'highlight-sentence' | 'highlight-word' | 'highlight-text' | 'highlight-line'>

/** The usual marks; where they would not be seen on this background, the colours of the page turned round. */
function marksOf(text: Colour, background: Colour, dark: boolean): Marks {
  const sentence = dark ? '#4d3f00' : '#ffe58a'
  const word = dark ? '#6b5300' : '#ffbf3c'
  const plain = dark ? '#ffffff' : '#000000'
  if (contrast(sentence, background) >= visible && contrast(word, background) >= visible) {
    const own = contrast(text, word) >= enough.text && contrast(text, sentence) >= enough.text
    return { 'highlight-sentence': sentence, 'highlight-word': word, 'highlight-text': own ? text : plain, 'highlight-line': dark ? '#ffd866' : '#7a3e00' }
  }
  const turned = luminance(background) > 0.4 ? ['#1a1c20', '#3a3320', '#ffffff', '#ffd866'] : ['#ffe58a', '#ffbf3c', '#000000', '#7a3e00']
  return { 'highlight-sentence': turned[0] ?? text, 'highlight-word': turned[1] ?? text, 'highlight-text': turned[2] ?? background, 'highlight-line': turned[3] ?? background }
}
