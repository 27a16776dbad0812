import type { Block, ForeignRange } from '../block.ts'
import type { TextRange } from '../range.ts'
import { splitForSpeech } from '../sentences/split-for-speech.ts'
import type { Replacement, SpokenForm } from '../spoken/spoken-form.ts'
import type { PlannedPiece, PlannedSentence } from './plan.ts'
import { applyReplacements, hasSpeech, replacementsWithin, spokenMeasure } from './spoken-text.ts'

export interface SpeechOptions {
  /** Makes the spoken form of a sentence in the language of the script. */
  readonly toSpoken: (sentence: string) => SpokenForm
  /** Most UTF-16 code units of an utterance as it is spoken. */
  readonly maxLength: number
}

/** Cuts a sentence at the edges of foreign words and, where it is long, at clauses. */
export function planSentence(block: Block, range: TextRange, isForeign: boolean, options: SpeechOptions): PlannedSentence {
  const { text } = block
  const replacements = isForeign ? [] : spokenReplacements(block, range, options)
  const pieces: PlannedPiece[] = []
  for (const stretch of stretches(text, range, block.foreign ?? [], replacements)) {
    const inside = replacementsWithin(replacements, stretch)
    const cuts = splitForSpeech(text, stretch, { maxLength: options.maxLength, bound: inside, measure: spokenMeasure(inside) })
    for (const cut of joinCuts(text, cuts, inside)) {
      pieces.push({ range: cut, replacements: replacementsWithin(inside, cut), ...(stretch.lang === undefined ? {} : { lang: stretch.lang }) })
    }
  }
  const isSilent = !pieces.some(piece => hasSpeech(applyReplacements(text, piece.range, piece.replacements)))
  return { range, pieces: isSilent ? [] : pieces }
}

/** Foreign words keep their spelling: the voice of their language reads it. */
function spokenReplacements(block: Block, range: TextRange, { toSpoken }: SpeechOptions): Replacement[] {
  const { alignment } = toSpoken(block.text.slice(range.start, range.end))
  return alignment
    .map(({ start, end, spoken }) => ({ start: range.start + start, end: range.start + end, spoken }))
    .filter(({ start, end }) => !block.foreign?.some(foreign => start < foreign.end && end > foreign.start))
}

interface Stretch extends TextRange {
  readonly lang?: string
}

/** The sentence in stretches of one language; a stretch of marks alone joins its neighbour. */
function stretches(text: string, range: TextRange, foreign: readonly ForeignRange[], replacements: readonly Replacement[]): Stretch[] {
  const result: Stretch[] = []
  let pendingStart: number | undefined
  const add = (start: number, end: number, lang?: string): void => {
    const trimmed = trim(text, { start, end })
    if (trimmed.end <= trimmed.start) return
    const last = result.at(-1)
    if (hasSpeech(applyReplacements(text, trimmed, replacementsWithin(replacements, trimmed)))) {
      result.push({ start: pendingStart ?? trimmed.start, end: trimmed.end, ...(lang === undefined ? {} : { lang }) })
      pendingStart = undefined
    } else if (last) {
      result[result.length - 1] = { ...last, end: trimmed.end }
    } else {
      pendingStart ??= trimmed.start
    }
  }
  let at = range.start
  for (const { start, end, lang } of foreign) {
    const from = Math.max(at, start)
    const to = Math.min(range.end, end)
    if (to <= from) continue
    add(at, from)
    add(from, to, lang)
    at = to
  }
  add(at, range.end)
  return result.length > 0 ? result : [range]
}

/** Joins pieces again where a cut fell into a replacement or left a piece with nothing to say. */
function joinCuts(text: string, cuts: readonly TextRange[], replacements: readonly Replacement[]): TextRange[] {
  const joined: TextRange[] = []
  for (const cut of cuts) {
    const last = joined.at(-1)
    const isInside = last !== undefined && replacements.some(({ start, end }) => start < cut.start && end > last.end)
    const isMute = !hasSpeech(applyReplacements(text, cut, replacementsWithin(replacements, cut)))
    const isAfterMute = last !== undefined && joined.length === 1 && !hasSpeech(applyReplacements(text, last, replacementsWithin(replacements, last)))
    if (last && (isInside || isMute || isAfterMute)) joined[joined.length - 1] = { start: last.start, end: cut.end }
    else joined.push(cut)
  }
  return joined
}

function trim(text: string, { start, end }: TextRange): TextRange {
  const stretch = text.slice(start, end)
  return { start: start + stretch.length - stretch.trimStart().length, end: end - stretch.length + stretch.trimEnd().length }
}
