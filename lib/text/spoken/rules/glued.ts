import { cardinal, codeName } from '../grammar/cardinal.ts'
import { amountName } from '../grammar/count.ts'
import { governorBefore } from '../grammar/governor.ts'
import { governorOf } from '../grammar/governor-words.ts'
import { prefix } from '../grammar/ordinal.ts'
import { letterName, spelled } from '../letters.ts'
import type { Scan } from '../reading/scan.ts'
import { isAbbreviated } from './abbreviation.ts'
import { quantity } from './quantity.ts'
import { unitAt } from './unit.ts'
import { isOfClass } from '../grammar/word-class.ts'

/** k9x, x5: a code that begins with letters and that no rule knew is left as it is; "do10let" and "tel485" only lack a space. Gives the place after, or 0. */
export function unknownCode(scan: Scan, index: number): number {
  const before = scan.at(index - 1)
  if (before.kind !== 'word' || scan.replacements.at(-1)?.end === before.end || !scan.isAfter(index, /(?<=(?<![\p{L}0-9])\p{L}+(?:[0-9]+\p{L}+)*)/uy)) return 0
  if (before.text.length > 1 && (isAbbreviated(before) || governorOf(before.text)?.kind === 'preposition')) return 0
  let end = index + 1
  while (/^(?:word|digits)$/u.test(scan.at(end).kind)) end += 1
  return end
}

const endings = /^(?:ti|mi|tí|ty|ti|tého|ních|ctí)$/u

/** Numbers with letters at once: 5členný, 3krát, 2×, 12a, 15ti. Gives the place after, or 0. */
export function glued(scan: Scan, index: number): number {
  const digits = scan.textAt(index)
  const next = scan.at(index + 1)
  const halved = scan.match(index, /[0-9]+,5(?<word>\p{Ll}{4,})/uy)
  if (halved !== undefined) {
    const end = scan.tokenAt(halved.index + halved[0].length, index)
    scan.say(index, end, `${digits === '1' ? 'jeden' : cardinal(Number(digits))}apůl${halved.groups?.['word'] ?? ''}`)
    return end
  }
  const more = scan.match(index, /(?<whole>[0-9]+),(?<decimals>[0-9]+)\s?[x×](?!\s?[0-9]|\p{L})/uy)
  if (more?.groups !== undefined) {
    const { whole = '', decimals = '' } = more.groups
    const end = scan.tokenAt(more.index + more[0].length, index)
    scan.say(index, end, `${amountName({ whole: Number(whole), decimals }, { case: 1, gender: 'i', agrees: true }, decimals === '5')} krát`)
    return end
  }
  const multiple = scan.match(index, /[0-9]+,[0-9]+(?=násob\p{L}*)/uy)
  if (multiple !== undefined) {
    const [whole = '', decimals = ''] = multiple[0].split(',')
    const name = amountName({ whole: Number(whole), decimals }, { case: 1, gender: 'f', agrees: true })
    const last = cardinal(Number(decimals))
    scan.say(index, index + 4, `${name.endsWith(last) ? name.slice(0, -last.length) : `${name} `}${prefix(Number(decimals))}${scan.textAt(index + 3)}`)
    return index + 4
  }
  const loose = looseAdjective(scan, index)
  if (loose > 0) return loose
  const joinedRange = scan.match(index, /(?<from>[1-9][0-9]{0,3})(?<dash>\s?[-–]\s?)(?=[0-9]{1,4}(?<word>\p{Ll}{4,}))/uy)?.groups
  if (joinedRange !== undefined && isOfClass(joinedRange['word'] ?? '', 'glued')) {
    scan.say(index, index + 1, prefix(Number(digits)))
    const end = scan.tokenAt(scan.at(index + 1).start + (joinedRange['dash'] ?? '').length, index)
    scan.say(index + 1, end, ' až ')
    return end
  }
  const repeated = timesRange(scan, index)
  if (repeated > 0) return repeated
  if (digits.length > 4 || digits.startsWith('0') && digits.length > 1) return 0
  const value = Number(digits)
  if (next.text === '×' || next.text === 'x' || next.text === 'X') {
    const isProduct = scan.at(index + 2).kind === 'digits'
    scan.say(index, index + 2, isProduct ? `${cardinal(value)} krát ` : times(value))
    return index + 2
  }
  if (next.kind !== 'word') return spacedTimes(scan, index, value)
  if (isOfClass(next.text, 'spaced')) return spaced(scan, index)
  if (/^[hmltgAVW]$/u.test(next.text) && unitAt(scan, index + 1) !== undefined) return 0
  const plate = scan.match(index, /[0-9]+\p{Lu}+[0-9]+\p{Lu}*(?![\p{L}0-9])/uy)
  if (plate !== undefined) return sayPieces(scan, index, plate[0])
  if (/^krát$/u.test(next.text)) scan.say(index, index + 2, times(value))
  else if (/^(?:ti|mi)$/u.test(next.text)) scan.say(index, index + 2, cardinal(value, { case: next.text === 'mi' ? 7 : 2, gender: 'i', agrees: false }))
  else if (endings.test(next.text)) return 0
  else if (isOfClass(next.text, 'glued') && next.text.length > 3) scan.say(index, index + 2, `${prefix(value)}${next.text}`)
  else if (next.text.length === 1) return sayLettered(scan, index)
  else return 0
  return index + 2
}

/** 12a, bod 3a) */
function sayLettered(scan: Scan, index: number): number {
  const before = scan.text.slice(Math.max(0, scan.at(index).start - 80), scan.at(index).start)
  const hasBracket = scan.textAt(index + 2) === ')' && before.lastIndexOf('(') <= before.lastIndexOf(')')
  const end = index + (hasBracket ? 3 : 2)
  scan.say(index, end, `${codeName(scan.textAt(index))} ${letterName(scan.textAt(index + 1))}`)
  return end
}

/** As people type it: 10ti denní, 5-ti členná, 30-denní, 2-3 denní, 18 letý. */
const adjectival = '(?<word>(?:denn|hodinov|měsíčn|minutov|procentn|patrov|místn|metrov|kilometrov|stupňov|dílň|ročn|týdenn|bodov|stránkov|letn)[íýáéě]\\p{L}{0,3}|člen(?:n[ýáéě]|ného|ném|ným|nou)|let(?:[ýáé]|ého|ému|ém|ým|ou|í|ých))(?!\\p{L})'
const looseOne = new RegExp(`(?<value>[1-9][0-9]{0,3})(?:-?(?:ti|tí|mi|ti-)[\\s-]?|-)${adjectival}`, 'uy')
const looseRange = new RegExp(`(?<value>[1-9][0-9]?)\\s?[-–]\\s?(?<to>[1-9][0-9]?)(?:-?ti)?[\\s-]${adjectival}`, 'uy')
const looseSingle = /(?<value>[1-9][0-9]{0,2})\s(?<word>let(?:ý|á|ého|ému|ým)|člen(?:ný|ná|ného|nému|nou)|tisícov(?:ý|á|ou|ého|ému|ém|ým)|denní)(?!\p{L})/uy

function looseAdjective(scan: Scan, index: number): number {
  const found = scan.match(index, looseRange) ?? scan.match(index, looseOne) ?? scan.match(index, looseSingle)
  if (found?.groups === undefined) return 0
  const { value = '', to, word = '' } = found.groups
  const end = scan.tokenAt(found.index + found[0].length, index)
  scan.say(index, end, `${to === undefined ? '' : `${prefix(Number(value))} až `}${prefix(Number(to ?? value))}${word}`)
  return end
}

/** 15let, 3roky: the space is missing. */
function spaced(scan: Scan, index: number): number {
  const end = quantity(scan, index)
  const last = scan.replacements.at(-1)
  if (end === index + 1 && last?.start === scan.at(index).start) scan.replacements.splice(-1, 1, { ...last, spoken: `${last.spoken} ` })
  return end
}

/** A plate or a code: 5L2. */
export function sayPieces(scan: Scan, index: number, written: string): number {
  const { start } = scan.at(index)
  for (const piece of written.matchAll(/[0-9]+|\p{Lu}+/gu)) {
    const name = /[0-9]/u.test(piece[0]) ? codeName(piece[0]) : spelled(piece[0])
    scan.sayText(start + piece.index, start + piece.index + piece[0].length, piece.index === 0 ? name : ` ${name}`)
  }
  return scan.tokenAt(start + written.length, index)
}

/** 2–3× týdně: dvakrát až třikrát. */
function timesRange(scan: Scan, index: number): number {
  const groups = scan.match(index, /(?<from>[0-9]{1,3})(?<dash>\s?[-–—]\s?)(?<to>[0-9]{1,3})\s?(?:[×x]|krát)(?!\p{L}|\s?[0-9])/uy)
  if (groups?.groups === undefined) return 0
  const { from = '', dash = '', to = '' } = groups.groups
  const { start } = scan.at(index)
  scan.sayText(start, start + from.length, times(Number(from)))
  scan.sayText(start + from.length, start + from.length + dash.length, ' až ')
  scan.sayText(start + from.length + dash.length, start + groups[0].length, times(Number(to)))
  return scan.tokenAt(start + groups[0].length, index)
}

/** What is measured, by its letters: (d × š × v). Gives the place after, or 0. */
export function sides(scan: Scan, index: number): number {
  if (scan.textAt(index).length > 1) return 0
  const found = scan.match(index, /[dšvhl](?:\s?[×x]\s?[dšvhl]){1,2}(?!\p{L})/uyi)
  if (found === undefined) return 0
  const end = scan.tokenAt(found.index + found[0].length, index)
  scan.say(index, end, Array.from(found[0].replaceAll(/[\s×x]/gu, ''), letterName).join(' krát '))
  return end
}

/** The x between two numbers, where the first has decimals or a unit: 4,5 x 6 m. Gives the place after, or 0. */
export function product(scan: Scan, index: number): number {
  const isBetween = (scan.textAt(index) === 'x' || scan.textAt(index) === 'X') && scan.at(index - 1).kind === 'space' && scan.at(scan.skipSpace(index + 1)).kind === 'digits' && scan.isAfter(index, /(?<=[0-9](?:\s?[mc]?m)?\s)/uy)
  if (!isBetween) return 0
  scan.say(index, index + 1, 'krát')
  return index + 1
}

/** "3 x týdně" and "3 × 5": times. */
function spacedTimes(scan: Scan, index: number, value: number): number {
  if (next(scan, index) !== 'x' && next(scan, index) !== '×' || scan.at(index + 1).kind !== 'space') return 0
  const isProduct = scan.at(scan.skipSpace(index + 3)).kind === 'digits'
  const { kind } = governorBefore(scan, index)
  if (isProduct || kind === 'preposition') {
    scan.say(index, index + 1, cardinal(value))
    scan.say(index + 2, index + 3, 'krát')
  } else {
    scan.say(index, index + 3, times(value))
  }
  return index + 3
}

const next = (scan: Scan, index: number): string => scan.textAt(index + 2)

const times = (value: number): string => (value === 1 ? 'jednou' : `${cardinal(value).replaceAll(' ', '')}krát`)
