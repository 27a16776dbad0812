import type { TextRange } from '../range.ts'
import { segmentSentences } from '../sentences/segment-sentences.ts'
import { writtenRangeAt } from '../spoken/alignment.ts'
import type { SpokenForm, SpokenFormOptions } from '../spoken/spoken-form.ts'
import { toSpokenForm } from '../spoken/to-spoken-form.ts'
import { messages, type Finding, type FindingKind } from './finding.ts'
import { gluedNumbers, openAbbreviations, spokenToken, suspicionOf, wholeWord } from './suspicion.ts'

export interface LintOptions extends SpokenFormOptions {
  /** Ranges in another language: a voice of that language reads them. */
  readonly foreign?: readonly TextRange[]
}

/**
 * The written words that a Czech voice will likely misread although the rules of the spoken form were used,
 * in order, one finding a word at most; offsets are UTF-16 code units of `text`.
 */
export function lintText(text: string, { lexicon = [], foreign = [] }: LintOptions = {}): readonly Finding[] {
  const byEditor = new Map(lexicon.map(({ written, spoken }) => [written, spoken]))
  return segmentSentences(text).flatMap(sentence => {
    const written = text.slice(sentence.start, sentence.end)
    const form = toSpokenForm(written, { lexicon })
    const trusted = form.alignment.filter(({ start, end, spoken }) => byEditor.get(written.slice(start, end)) === spoken)
    const found = new Map<number, Finding>()
    for (const { start, end, kind } of suspicions(form, written)) {
      const at = writtenRangeAt(form.alignment, start, end)
      const range = kind === 'mixed' ? wholeWord(written, at) : at
      const place = { start: range.start + sentence.start, end: range.end + sentence.start }
      if (trusted.some(other => overlaps(other, range)) || foreign.some(other => overlaps(other, place)) || found.has(place.start)) continue
      const token = text.slice(place.start, place.end)
      // The full stop of an ordinal that no rule knew: the number is what a voice misreads.
      const reason = kind === 'abbreviation' && /\p{N}/u.test(token) ? 'digits' : kind
      found.set(place.start, { ...place, kind: reason, token, message: messages[reason] })
    }
    return [...found.values()].sort((one, other) => one.start - other.start)
  })
}

function suspicions(form: SpokenForm, written: string): (TextRange & { readonly kind: FindingKind })[] {
  const { spoken } = form
  const glued = gluedNumbers(form, written).map(range => ({ ...range, kind: 'mixed' as const }))
  const abbreviations = openAbbreviations(spoken).map(range => ({ ...range, kind: 'abbreviation' as const }))
  const words = [...spoken.matchAll(spokenToken)].flatMap(({ 0: token, index }) => {
    const kind = suspicionOf(token)
    return kind ? [{ start: index, end: index + token.length, kind }] : []
  })
  return [...glued, ...abbreviations, ...words]
}

const overlaps = (one: TextRange, other: TextRange): boolean => one.start < other.end && other.start < one.end
