import { abbreviationEndingWith } from './abbreviations.ts'
import { conjunctions } from './clause-verbs.ts'
import { clauseWords, type ClauseWordsRow } from './clause-words.table.ts'

/** A word of a sentence, with the marks that touch it. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What it costs to cut a sentence between two words, from a list mark or semicolon, worth a cut, to inside a number. */
export const breakCosts = { mark: -1, clause: 0.6, comma: 1.6, joining: 2.4, phrase: 4, any: 6, leaning: 12, name: 20, never: 60 } as const

const kinds = /* @__PURE__ */ indexWords()

function indexWords(): ReadonlyMap<string, ClauseWordsRow[1]> {
  return new Map(clauseWords.map(([word, kind]) => [word, kind]))
}

const kindOf = (word: string): ClauseWordsRow[1] | undefined => kinds.get(word.toLowerCase().replace(/^[(„"»]+/u, ''))

const listMark = /^\(?(?:\p{L}|\d{1,2})\)$/u
const dash = /^[–—-]$/u
const numberEnd = /\d[.%‰°)]?$/u

/** The cost of a cut after `left` and before `right`, which `next` follows; the sentence starts at `from` in `text`. */
export function breakCost(text: string, from: number, left: Word, right: Word, next: Word | undefined): number {
  // Left hanging at the end of an utterance, `a` sounds as if the voice broke off.
  if (conjunctions.has(left.text)) return breakCosts.never
  const bound = boundCost(text, from, left, right, next)
  if (bound !== undefined) return bound
  if (/[;:][“”")]*$/u.test(left.text) || listMark.test(right.text)) return breakCosts.mark
  if (left.text.endsWith(',') && conjunctions.has(right.text) && next !== undefined && listMark.test(next.text)) return breakCosts.mark
  if (dash.test(left.text)) return breakCosts.clause
  if (dash.test(right.text)) return breakCosts.any
  const kind = kindOf(right.text)
  const beginsClause = kind === 'clause' || kind === 'joining' || (kind === 'leaning' && next !== undefined && kindOf(next.text) === 'clause')
  if (/\d,$/u.test(left.text) && /^\d/u.test(right.text)) return breakCosts.name
  if (/[,!?…][“”")]*$/u.test(left.text)) return beginsClause || /[“”"]$/u.test(left.text) ? breakCosts.clause : breakCosts.comma
  if (/\)$/u.test(left.text) || right.text.startsWith('(')) return breakCosts.comma
  if (kindOf(left.text) !== undefined) return breakCosts.leaning
  if (kind === 'joining' || kind === 'clause') return breakCosts.joining
  return kind === 'leaning' ? breakCosts.phrase : breakCosts.any
}

/** Numbers and dates, abbreviations with their nouns, degrees with names: what must stay together. */
function boundCost(text: string, from: number, left: Word, right: Word, next: Word | undefined): number | undefined {
  if (/^[§$€&+=×<>/]+$/u.test(left.text) || listMark.test(left.text)) return breakCosts.never
  if (isTitleAfterName(text, right)) return breakCosts.never
  if (left.text.endsWith('.') && isBoundAbbreviation(text, from, left)) return breakCosts.never
  if (beginsMember(right, next)) return undefined
  if (numberEnd.test(left.text)) return /^\d/u.test(right.text) ? breakCosts.never : breakCosts.name
  if (/^\d/u.test(right.text) && !/[,;:)]$/u.test(left.text)) return breakCosts.name
  if (dash.test(right.text) && /\d\.?$/u.test(left.text) || dash.test(left.text) && /^\d/u.test(right.text)) return breakCosts.never
  if (/^\p{L}$/u.test(left.text)) return breakCosts.leaning
  if (/^[(„"]?\p{Lu}\p{L}+$/u.test(left.text) && /^\p{Lu}/u.test(right.text)) return breakCosts.name
  return undefined
}

/** `smlouvu č. 1234/2024 a pověřila`: a cut after a number is as good as after a word, but not inside `10 a 15 let`. */
const beginsMember = (right: Word, next: Word | undefined): boolean =>
  kindOf(right.text) === 'joining' && next !== undefined && !/^\d/u.test(next.text)

function isTitleAfterName(text: string, right: Word): boolean {
  const token = /^(?:\p{L}+\.)+/u.exec(right.text)?.[0] ?? ''
  if (token === '') return false
  const known = abbreviationEndingWith(text, right.start, { text: token.slice(0, -1), start: right.start })
  return known?.kind === 'either' || known?.kind === 'company' || /^\p{Ll}\.$/u.test(token)
}

/** A period inside a sentence is that of an ordinal or an abbreviation; only those like `atd.` and `hod.` stand alone. */
function isBoundAbbreviation(text: string, from: number, left: Word): boolean {
  const token = /[^\s(„"]*$/u.exec(left.text.slice(0, -1))?.[0] ?? ''
  const known = abbreviationEndingWith(text, from, { text: token, start: left.end - 1 - token.length })
  return known === undefined || !(known.kind === 'either' || known.kind === 'unit' || known.kind === 'company')
}
