import { isKnownNoun } from '../grammar/analysis.ts'
import { phraseAt, type Phrase } from '../grammar/phrase.ts'
import type { Scan } from '../reading/scan.ts'
import { literalAt, type Literal } from './literal.ts'
import { isOfClass } from '../grammar/word-class.ts'

/** One number or the two of a range, with the place after the last. */
export interface Numbers {
  readonly parts: readonly { readonly from: number; readonly literal: Literal; readonly sign: number }[]
  readonly end: number
}

/** Numbers of one list share what follows the last: v 10, 13 a 15 hodin. */
export function endOfList(scan: Scan, index: number): { readonly end: number; readonly last: Literal | undefined } {
  let end = index
  let last: Literal | undefined
  for (let steps = 0; steps < 8; steps += 1) {
    const link = scan.match(end, /(?:,|\s(?:a|až|nebo|či|i|do))\s(?=[0-9])/uy)
    if (link === undefined) return { end, last }
    const next = literalAt(scan, scan.tokenAt(link.index + link[0].length, end))
    if (next === undefined || scan.textAt(next.end) === '.' || scan.textAt(next.end) === '/' || scan.textAt(next.end) === ':') return { end: index, last: undefined }
    last = next
    end = next.endOfPrice
  }
  return { end, last }
}

/** After a word that names what is numbered, if nothing is counted after: body 4, 43 a 83, účtová skupina 59. */
export function isNumbered(scan: Scan, first: number): boolean {
  let at = scan.before(first)
  let follows = first
  for (let steps = 0; steps < 16 && /^(?:[0-9]+|,|a|až|i|nebo|[-–])$/u.test(scan.textAt(at)); steps += 1) {
    follows = at
    at = scan.before(at)
  }
  // "34 bodů a 1 bod": the word has a number of its own before it, none after
  if (scan.at(follows).kind !== 'digits') return false
  return isOfClass(scan.textAt(at), 'numbered') || isOfClass(scan.textAt(at), 'label')
}

const street = /(?:ova|ská|cká|ní|ná|vá|lá|tá)$/u

/** Numbers that name a thing are not declined: v příloze č. 1, na lince 5, Praha 2. */
export function isLabel(scan: Scan, first: number, end: number): boolean {
  const at = scan.before(first)
  const word = scan.textAt(at) === '.' ? scan.textAt(at - 1) : scan.textAt(at)
  if (isOfClass(word.toLowerCase(), 'label')) return true
  return /^\p{Lu}\p{Ll}{2,}$/u.test(word) && scan.before(at) >= 0 && !isKnownNoun(word.toLowerCase()) && scan.textAt(at) !== '.' && !(/^\s\p{Ll}/u.test(scan.text.slice(scan.at(end - 1).end, scan.at(end - 1).end + 2)) && (!street.test(word) || phraseAt(scan, end).readings.some(reading => reading.plural))) && !/^(?:Je|Má|Na|Do|Ve|Pro|Od|Až|Za|Po|Ke|Ze|Se)$/u.test(word)
}

/** Years are not declined: do roku dva tisíce dvacet tři. */
export function isYear(scan: Scan, { parts }: Numbers, phrase: Phrase): boolean {
  if (!parts.every(({ literal }) => literal.decimals === '' && literal.end === literal.endOfPrice)) return false
  if (!parts.every(({ from, literal }) => literal.end === from + 1 && literal.whole >= 1000 && literal.whole <= 2200)) return false
  let at = scan.before(parts[0]?.from ?? 0)
  for (let steps = 0; steps < 8 && /^(?:[0-9]{4}|a|až|i|nebo|[-–,.]|do|od)$/u.test(scan.textAt(at)); steps += 1) at = scan.before(at)
  return isOfClass(scan.textAt(at), 'year') || scan.textAt(at) === 'Sb' || !phrase.readings.some(reading => reading.plural && reading.case !== 1 && reading.case !== 4)
}
