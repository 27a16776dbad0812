import type { TextRange } from '../range.ts'
import { breakCost, breakCosts, type Word } from './break-cost.ts'
import { isSpace } from './characters.ts'

export interface SplitOptions {
  /** Most UTF-16 code units of an utterance; online voices fall silent after about 14 seconds. */
  readonly maxLength?: number
  /** Ranges of the text that stay whole as long as they can: numbers, dates, what is spoken as one. */
  readonly bound?: readonly TextRange[]
  /** The length up to an offset of the text as it is spoken, if that is not the written one; never falls. */
  readonly measure?: (offset: number) => number
}

/** One cut more costs this much, so that nothing is cut without need. */
const costOfCut = 2
const weightOfLength = 4

/**
 * Cuts a long sentence into utterances at clause boundaries, about equally long, in order and without white space at
 * their ends. None is longer than `maxLength` where white space allows it.
 */
export function splitForSpeech(text: string, sentence: TextRange, options: SplitOptions = {}): readonly TextRange[] {
  const { maxLength = 180, measure = (offset: number) => offset } = options
  if (measure(sentence.end) - measure(sentence.start) <= maxLength) return [sentence]
  const words = wordsIn(text, sentence)
  if (words.length < 2) return [sentence]
  return cheapest(words, cutCosts(text, sentence, words, options.bound ?? []), maxLength, measure)
}

function wordsIn(text: string, { start, end }: TextRange): Word[] {
  const words: Word[] = []
  for (let at = start; at < end; at++) {
    if (isSpace(text.charCodeAt(at))) continue
    const from = at
    while (at < end && !isSpace(text.charCodeAt(at))) at++
    words.push({ text: text.slice(from, Math.min(at, from + 60)), start: from, end: at })
  }
  return words
}

/** `costs[i]`: of a cut before word `i`. */
function cutCosts(text: string, sentence: TextRange, words: readonly Word[], bound: readonly TextRange[]): number[] {
  let nextBound = 0
  let depth = 0
  return words.map((word, i) => {
    const previous = words[i - 1]
    if (previous === undefined) return 0
    depth = Math.max(0, depth + brackets(previous.text))
    while ((bound[nextBound]?.end ?? Infinity) <= previous.end) nextBound++
    const isBound = (bound[nextBound]?.start ?? Infinity) < previous.end
    return isBound ? breakCosts.never : breakCost(text, sentence.start, previous, word, words[i + 1]) + (depth > 0 ? 2 : 0)
  })
}

const brackets = (word: string): number => word.split('(').length - word.split(')').length

/** The cheapest way through the cuts: `best[i]` holds what the first `i` words cost and where their last piece begins. */
function cheapest(words: readonly Word[], costs: readonly number[], maxLength: number, measure: (offset: number) => number): TextRange[] {
  const starts = words.map(word => measure(word.start))
  const ends = words.map(word => measure(word.end))
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let count = 1; count <= words.length; count++) {
    let found = { cost: Infinity, from: count - 1 }
    for (let from = count - 1; from >= 0; from--) {
      const length = (ends[count - 1] ?? 0) - (starts[from] ?? 0)
      if (length > maxLength && from < count - 1) break
      const cut = from === 0 ? 0 : costOfCut + (costs[from] ?? 0)
      const cost = (best[from]?.cost ?? 0) + cut + weightOfLength * (length / maxLength) ** 2
      if (cost < found.cost) found = { cost, from }
    }
    best.push(found)
  }
  const pieces: TextRange[] = []
  for (let count = words.length; count > 0; count = best[count]?.from ?? 0) {
    pieces.push({ start: words[best[count]?.from ?? 0]?.start ?? 0, end: words[count - 1]?.end ?? 0 })
  }
  return pieces.reverse()
}
