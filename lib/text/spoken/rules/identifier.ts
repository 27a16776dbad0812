import { cardinal, codeName, digitByDigit } from '../grammar/cardinal.ts'
import { phraseAt } from '../grammar/phrase.ts'
import { WordSet } from '../grammar/word-set.ts'
import type { Scan, Token } from '../reading/scan.ts'
import { letterName } from '../letters.ts'
import { unitAt } from './unit.ts'

const labels = /(?<=(?<![\p{L}])(?:IČO?|DIČ|IČP|IČZ|VS|SS|KS|(?:[Vv]ar|[Kk]onst|[Ss]pec|[vks])\.\s?s(?:ymbol|\.)|č\.\s?ú\.|č\.\s?účtu|[Čč]ísl\p{L}* účtu|[Úú]čet|[Úú]čt(?:u|em|y|ů|ům|ech)|(?:[Vv]ariabiln|[Ss]pecifick|[Kk]onstantn)\p{L}+ symbol\p{L}*|[Kk]ód\p{L}* banky|[Rr]odn\p{L}+ čísl\p{L}*|r\.\s?č\.|[Dd]atov\p{L}+ schránk\p{L}*|ID|GDPR|EAN|ISBN|ISSN|ISMN|IBAN)[^\p{L}0-9]{0,6}(?:(?:platby|je|bude|žadatele|poplatku|organizace|úřadu|města|obce|prosím|číslo|(?:uv[eá]|použ|zapi|napi|vypl|zade|zadá|vlož|dopl|užij)\p{L}+)\s){0,2}(?:č(?:ísl\p{L}|\.)\s?)?)/uy
/** The last word of a label, and what may stand after it; most numbers follow another word, so these are asked first. */
const labelWords = new WordSet(['s', 'ú', 'symbol*', 'čísl*', 'úč*', 'banky', 'schránk*'])
const afterLabel = new WordSet(['č', 'platby', 'je', 'bude', 'žadatele', 'poplatku', 'organizace', 'úřadu', 'města', 'obce', 'prosím', 'uve*', 'uvá*', 'použ*', 'zapi*', 'napi*', 'vypl*', 'zade*', 'zadá*', 'vlož*', 'dopl*', 'užij*'])
const isLabelWord = ({ shape, text }: Token): boolean => (shape === 'capitals' && text.length < 5) || labelWords.has(shape === 'small' ? text : text.toLowerCase())

function isLabelled(scan: Scan, index: number): boolean {
  let at = scan.wordBefore(index)
  while (at >= 0 && !isLabelWord(scan.at(at)) && afterLabel.has(scan.textAt(at))) at = scan.wordBefore(at)
  return isLabelWord(scan.at(at)) && scan.isAfter(index, labels)
}

const account = /(?:[0-9]{2,6}-)?[0-9]{2,10}\/[0-9]{4}(?![0-9])/uy
const long = /[0-9]{2,}(?:-[0-9]+| [0-9]{2,}){0,12}(?![0-9]|,[0-9])/uy
const phone = /(?<country>\+|00)?(?<prefix>420|421|49|43|48)?\s?(?<groups>[1-9][0-9]{2}[\s.-]?[0-9]{3}[\s.-]?[0-9]{3})(?![0-9]|[\s]?[0-9]{3}(?![0-9]))/uy
const postcode = /[1-7][0-9]{2} [0-9]{2}(?![0-9.,]|\s?(?:Kč|%|:))/uy
const phoneWords = /(?<=(?:tel|telefon\p{L}*|mobil\p{L}*|mob|fax|lin\p{L}+|volejte|čísl\p{L}+|infolin\p{L}+|kontakt\p{L}*|sms)[^\p{L}0-9]{0,4}(?:č(?:ísl\p{L}|\.)?[^\p{L}0-9]{0,3})?(?:(?:[0-9+\s]{9,18})(?:,|;|a|nebo|\/)?\s?){0,2})/iuy

const box = /(?=[a-z0-9]*[0-9])[a-z0-9]{7}(?![\p{L}0-9])/uy
const boxWords = /(?<=(?:schránk\p{L}*(?:\s\p{L}+){0,3}|ID(?:\s?DS)?|ISDS|DS)[^\p{L}0-9]{0,4}(?:je\s)?)/uy

/** Numbers that only name something: accounts, registration numbers, phones, postcodes. Gives the place after, or 0. */
export function identifier(scan: Scan, index: number): number {
  return dataBox(scan, index) || shortLine(scan, index) || accountAt(scan, index) || labelledAt(scan, index) || phoneAt(scan, index) || groupedPhone(scan, index) || fourDigitLine(scan, index) || postcodeAt(scan, index)
}

/** An account number needs a code of the bank of four digits and more than a house number before it. */
function accountAt(scan: Scan, index: number): number {
  const mark = scan.textAt(index + 1)
  const found = mark === '/' || mark === '-' ? scan.match(index, account) : undefined
  if (found === undefined) return 0
  const [number = '', bank = ''] = found[0].split('/')
  const isYear = /^(?:19|20)[0-9]{2}$/u.test(bank)
  const isAccount = number.includes('-') || number.length >= 7 && (!isYear || number.length > 6) || isLabelled(scan, index)
  if (!isAccount || isYear && number.length < 7) return 0
  return sayDigits(scan, index, found[0])
}

const iban = /[A-Z]{2}[0-9]{2}(?:\s?[0-9]{4}){3,6}(?:\s?[0-9]{1,3})?(?![0-9])/uy
const project = /[A-Z]{1,3}\.[0-9]+(?:[./_-][0-9]+)+/uy
const mixed = /(?=[A-Z]*[0-9]+[A-Z0-9]*[A-Z])(?=[A-Z0-9]{7})[A-Z0-9]+(?![\p{L}0-9])/uy
/** GIBACZPX and KOMBCZPPXXX, where they are named: the same letters could be a word in capitals. */
const bank = /[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![\p{L}0-9])/uy
const bankWords = /(?<=(?<!\p{L})(?:BIC|SWIFT|[Ss]wift)(?!\p{L})[^.;!?0-9]{0,24}[^\p{L}0-9])/uy
const signs: Readonly<Record<string, string>> = { '.': 'tečka', '/': 'lomeno', _: 'podtržítko', '-': 'pomlčka' }

/** Codes that begin with letters: an IBAN digit by digit, the number of a project (CZ.02.3.68/0.0) by its groups, a bank letter by letter. */
export function letteredCode(scan: Scan, index: number): number {
  const found = scan.match(index, iban) ?? scan.match(index, project) ?? scan.match(index, mixed) ?? (scan.isAfter(index, bankWords) ? scan.match(index, bank) : undefined)
  if (found === undefined || scan.holdsAt(found.index, /(?<=[\p{L}0-9])/uy)) return 0
  const isAccount = !found[0].includes('.')
  for (const piece of found[0].matchAll(/[A-Z]+|[0-9]+|[./_-]/gu)) {
    const from = found.index + piece.index
    const name = signs[piece[0]] ?? (/[0-9]/u.test(piece[0]) ? (isAccount ? digitByDigit(piece[0]) : codeName(piece[0])) : Array.from(piece[0], letterName).join(' '))
    const isGlued = piece.index > 0 && found[0].charAt(piece.index - 1) !== ' '
    scan.sayText(from, from + piece[0].length, `${isGlued ? ' ' : ''}${name}`)
  }
  return scan.tokenAt(found.index + found[0].length, index)
}

/** The name of a data box, sign by sign: c8hbpy3. */
export function dataBox(scan: Scan, index: number): number {
  const found = scan.at(index + 1).kind === 'digits' || scan.at(index).kind === 'digits' ? scan.match(index, box) : undefined
  if (found === undefined || !scan.isAfter(index, boxWords)) return 0
  scan.sayText(found.index, found.index + found[0].length, Array.from(found[0], sign => (/[0-9]/u.test(sign) ? digitByDigit(sign) : letterName(sign))).join(' '))
  return scan.tokenAt(found.index + found[0].length, index)
}

/** The number of a person: rodné číslo ve tvaru 935412/0123. */
const personal = /[0-9]{6}\/[0-9]{3,4}(?![0-9])/uy

function labelledAt(scan: Scan, index: number): number {
  const person = scan.textAt(index + 1) === '/' ? scan.match(index, personal) : undefined
  if (person !== undefined && scan.isAfter(index, /(?<=(?:rodn\p{L}+ čísl|r\.\s?č\.|RČ)[^;:]{0,20}[\s:])/iuy)) return sayDigits(scan, index, person[0])
  if (!isLabelled(scan, index)) return 0
  const found = scan.match(index, long)
  return found === undefined || unitAt(scan, scan.tokenAt(found.index + found[0].length, index)) !== undefined ? 0 : sayDigits(scan, index, found[0])
}

function sayDigits(scan: Scan, index: number, written: string): number {
  const { start } = scan.at(index)
  for (const piece of written.matchAll(/[0-9]+|[-/]/gu)) {
    const from = start + piece.index
    const name = piece[0] === '-' ? ' pomlčka ' : piece[0] === '/' ? ' lomeno ' : digitByDigit(piece[0])
    scan.sayText(from, from + piece[0].length, name)
  }
  return scan.tokenAt(start + written.length, index)
}

/** Lines of six digits: 116 111 is sto šestnáct sto jedenáct. */
function shortLine(scan: Scan, index: number): number {
  if (scan.textAt(index).length !== 3 || scan.textAt(index + 1) !== ' ' || scan.textAt(index + 2).length !== 3) return 0
  const bus = scan.isAfter(index, /(?<=(?<!\p{L})link\p{L}{1,2}\s(?:č(?:ísl\p{L}|\.)\s)?)/iuy) && scan.match(index, /[1-9][0-9]{2} [0-9]{3}(?! ?[0-9])/uy) !== undefined
  const isLine = bus || scan.match(index, /116 (?:000|006|111|117|123)(?! ?[0-9])/uy) !== undefined && unitAt(scan, index + 3) === undefined && !phraseAt(scan, index + 3).readings.some(reading => reading.plural && reading.case === 2)
  if (!isLine && (scan.match(index, /116 [0-9]{3}(?! ?[0-9])/uy) === undefined || !scan.isAfter(index, phoneWords))) return 0
  scan.say(index, index + 1, codeName(scan.textAt(index)))
  scan.say(index + 2, index + 3, codeName(scan.textAt(index + 2)))
  return index + 3
}

function phoneAt(scan: Scan, index: number): number {
  const { kind, text } = scan.at(index)
  const isLong = kind !== 'digits' || text.length > 2 || text === '00'
  const found = isLong ? scan.match(index, phone) : undefined
  const groups = found?.groups
  if (found === undefined || groups === undefined) return 0
  const end = scan.tokenAt(found.index + found[0].length, index)
  const hasPrefix = groups['country'] !== undefined
  if (!hasPrefix && groups['prefix'] !== undefined) return 0
  const isCalled = hasPrefix || scan.isAfter(index, phoneWords)
  const written = groups['groups'] ?? ''
  const isSolid = /^[0-9]+$|\./u.test(written)
  if (!isCalled && (isSolid || unitAt(scan, end) !== undefined || phraseAt(scan, end).readings.some(reading => reading.plural && reading.case === 2))) return 0
  const start = found.index
  const groupsStart = start + found[0].length - written.length
  if (hasPrefix) {
    const prefix = groups['prefix']
    const country = groups['country'] === '+' ? 'plus' : 'nula nula'
    scan.sayText(start, groupsStart, `${country}${prefix === undefined ? '' : ` ${codeName(prefix)}`} `)
  }
  for (const piece of written.matchAll(/[0-9]{3}/gu)) {
    const from = groupsStart + piece.index
    const isGlued = piece.index > 0 && /[0-9]/u.test(written.charAt(piece.index - 1))
    scan.sayText(from, from + 3, `${isGlued ? ' ' : ''}${codeName(piece[0])}`)
  }
  for (const dash of written.matchAll(/[.-]/gu)) scan.sayText(groupsStart + dash.index, groupsStart + dash.index + 1, ' ')
  return end
}

const grouped = /0?[1-9][0-9]{1,2}(?<link>[ /-])[0-9]{2,7}(?: [0-9]{2,4}){0,3}(?![0-9])/uy
const calling = '(?:tel|telefon\\p{L}{0,3}|mob|mobil\\p{L}{0,2}|fax|(?:za)?volejte|infolin\\p{L}+)'
const beforeGroups = new RegExp(`(?<=(?<!\\p{L})${calling}(?:\\.?\\sč(?:ísl\\p{L}|\\.)?)?[^\\p{L}0-9]{0,4}(?:na\\s(?:čísl\\p{L}\\s|tel(?:\\.|efon)\\s)?)?(?:[0-9][0-9 /-]{8,12}(?:,|;|\\sa|\\snebo)\\s)?)`, 'iuy')

/** 485 22 61 11, 48 522 6111, 777/123456: nine digits in any groups, after a word that says they are a telephone. */
function groupedPhone(scan: Scan, index: number): number {
  const found = scan.match(index, grouped)
  if (found === undefined || found[0].replaceAll(/^0|[^0-9]/gu, '').length !== 9 || !scan.isAfter(index, beforeGroups)) return 0
  for (const piece of found[0].matchAll(/[0-9]+|[/-]/gu)) {
    const from = found.index + piece.index
    scan.sayText(from, from + piece[0].length, /[0-9]/u.test(piece[0]) ? byGroups(piece[0]) : ' ')
  }
  return scan.tokenAt(found.index + found[0].length, index)
}

/** By threes, the last four by twos: 123456 is sto dvacet tři čtyři sta padesát šest, 6111 šedesát jedna jedenáct. */
function byGroups(digits: string): string {
  if (digits.length < 4) return codeName(digits)
  const size = digits.length === 4 ? 2 : 3
  return `${codeName(digits.slice(0, size))} ${byGroups(digits.slice(size))}`
}

/** volejte 1188, linka 1239: by twos. */
function fourDigitLine(scan: Scan, index: number): number {
  const isFour = scan.textAt(index).length === 4 && scan.match(index, /[1-9][0-9](?!00)[0-9]{2}(?![0-9]|[\s,./:–-]{1,2}[0-9])/uy) !== undefined
  if (!isFour || unitAt(scan, index + 1) !== undefined || !scan.isAfter(index, ofLine)) return 0
  scan.say(index, index + 1, byGroups(scan.textAt(index)))
  return index + 1
}

const ofLine = /(?<=(?<!\p{L})(?:(?:info)?link(?:a|u|ou)|(?:info)?lince|(?:za)?volejte)(?:\sna)?(?:\sbezplatn\p{L}+)?(?:\slin(?:ku|ce))?(?:\sč(?:ísl\p{L}|\.))?\s)/iuy

/** 460 01 and PSČ 46001 are read by their two groups: čtyři sta šedesát nula jedna. */
function postcodeAt(scan: Scan, index: number): number {
  const solid = scan.textAt(index).length === 5 && scan.isAfter(index, /(?<=PSČ[\s:]{1,3})/uy) ? scan.match(index, /(?<area>[1-7][0-9]{2})(?<office>[0-9]{2})(?![0-9])/uy)?.groups : undefined
  if (solid !== undefined) {
    scan.say(index, index + 1, `${codeName(solid['area'] ?? '')} ${codeName(solid['office'] ?? '')}`)
    return index + 1
  }
  const found = scan.textAt(index).length === 3 ? scan.match(index, postcode) : undefined
  if (found === undefined || /^[,.]$/u.test(scan.textAt(index - 1))) return 0
  scan.say(index, index + 1, cardinal(Number(scan.textAt(index))))
  scan.say(index + 2, index + 3, codeName(scan.textAt(index + 2)))
  return index + 3
}

