import type { Block } from '#lib/text/index.ts'

/**
 * Words a minute of silent reading: 180 for connected text, the middle of the languages measured with the
 * International Reading Speed Texts that are built like Czech (Trauzettel-Klosinski & Dietz, 2012); a third less for
 * readers of easy text. Characters a second of speech: measured with eSpeak NG at its own speed on the first article.
 */
const wordsPerMinute = { full: 180, easy: 120 } as const
const charactersPerSecond = { full: 15.2, easy: 15.2 * 0.9 } as const

/** Whole minutes, at least one. */
export function minutes(blocks: readonly Block[], part: 'full' | 'easy'): { readonly reading: number; readonly listening: number } {
  const text = blocks.map((block) => block.text).join(' ')
  const words = text.split(/\s+/).filter(Boolean).length
  return {
    reading: Math.max(1, Math.round(words / wordsPerMinute[part])),
    listening: Math.max(1, Math.round(text.length / charactersPerSecond[part] / 60)),
  }
}
