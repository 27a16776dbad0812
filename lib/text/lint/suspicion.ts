import type { TextRange } from '../range.ts'
import { segmentSentences } from '../sentences/segment-sentences.ts'
import { acronyms } from '../spoken/acronyms.table.ts'
import type { SpokenForm } from '../spoken/spoken-form.ts'
import { cutEndings } from './cut-endings.table.ts'
import type { FindingKind } from './finding.ts'
import { foreignLetters } from './foreign-letters.table.ts'
import { sayableWords } from './sayable-words.table.ts'

/** A word with what belongs to it (wi-fi, 12/3, 5.2), or one sign. */
export const spokenToken = /[\p{L}\p{M}\p{N}]+(?:[-'’./][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}\uFE0F\u200D\u00AD\u200B]/gu

/** Marks that voices turn to pauses, or pass over in silence. */
const mark = /^[.,;:!?…()[\]„“”"»«›‹‚‘’'–—―-]$/u
const hasVowel = /[aeiouyáéěíóúůýäöüàâèêëîïôûæøå]/iu
/** R and l carry a syllable: vlk, prst, čtvrt. */
const carriesSyllable = /[rl]/iu

const foreign = new RegExp(
  foreignLetters.map(([letters, where]) => (where === 'start' ? `^${letters}` : where === 'end' ? `${letters}$` : letters)).join('|'),
  'iu',
)
/** NATO, UNESCO: an editor says that voices read them as words. */
const readAsWords: ReadonlySet<string> = new Set(acronyms.map(([, spoken]) => spoken))
const sayable = new RegExp(`^(?:${sayableWords.map(([stem]) => stem).join('|')})`, 'iu')

/** What is wrong with a token of the spoken text, if anything. */
export function suspicionOf(token: string): FindingKind | undefined {
  if (/\p{N}/u.test(token)) return /\p{L}/u.test(token) ? 'mixed' : 'digits'
  if (!/\p{L}/u.test(token)) return mark.test(token) ? undefined : 'symbol'
  if (token.includes('/')) return 'symbol'
  for (const word of token.split(/[-'’.]/u)) {
    const kind = suspicionOfWord(word)
    if (kind) return sayable.test(token) && kind === 'foreign' ? undefined : kind
  }
  return undefined
}

function suspicionOfWord(word: string): FindingKind | undefined {
  if (/\p{Lu}{2}/u.test(word)) return readAsWords.has(word) ? undefined : 'capitals'
  if (/[^\p{Script=Latin}\p{M}]/u.test(word)) return 'foreign'
  if (word.length > 1 && !hasVowel.test(word) && !carriesSyllable.test(word)) return 'unsayable'
  if (/\p{Ll}\p{Lu}/u.test(word)) return 'foreign'
  return word.length > 1 && foreign.test(word) && !sayable.test(word) ? 'foreign' : undefined
}

/**
 * Numbers that run into letters in the spoken text (K8x2), as offsets into it. Whole words after a number belong to it:
 * 30letý is třicetiletý.
 */
export function gluedNumbers({ spoken, alignment }: SpokenForm, written: string): TextRange[] {
  let shift = 0
  return alignment.flatMap(replacement => {
    const start = replacement.start + shift
    const end = start + replacement.spoken.length
    shift = end - replacement.end
    // 9x is read as one in k9x.
    const digits = /^\p{N}+/u.exec(written.slice(replacement.start, replacement.end))?.[0].length
    if (digits === undefined) return []
    const isGluedBefore = /[\p{L}\p{N}]{2}$/u.test(spoken.slice(Math.max(0, start - 1), start + 1))
    const isGluedAfter = digits === replacement.end - replacement.start && /^[\p{L}\p{N}](?!\p{L}{3})[\p{L}\p{N}]/u.test(spoken.slice(end - 1, end + 3))
    return isGluedBefore || isGluedAfter ? [{ start, end }] : []
  })
}

/** The whole run of letters and digits that a range of `text` lies in. */
export function wholeWord(text: string, { start, end }: TextRange): TextRange {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, start - 200), start))?.[0].length ?? 0
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(end))?.[0].length ?? 0
  return { start: start - before, end: end + after }
}

/** The words before a full stop that does not end a sentence, or that are cut short before it, as offsets into the spoken sentence. */
export function openAbbreviations(spoken: string): TextRange[] {
  const ends = new Set(segmentSentences(spoken).map(({ end }) => end))
  return [...spoken.matchAll(/(?<![.\p{L}\p{N}])\p{L}+\.(?=[\s,;)]|$)/gu)]
    .map(match => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => !ends.has(end) || cutShort.test(spoken.slice(start, end)))
}

/** `aktualiz.`: a small word with an ending that no Czech word has. */
const cutShort = new RegExp(`^\\p{Ll}+(?:${cutEndings.map(([ending]) => ending).join('|')})\\.$`, 'u')
