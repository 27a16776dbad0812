import { cardinal, codeName } from '../grammar/cardinal.ts'
import { letterName } from '../letters.ts'
import type { Scan } from '../reading/scan.ts'
import { romanValue } from './roman.ts'

const keys = new Set(['dur', 'moll'])

/** Letters that count the items of a list: doloží: a) výpis, b) prohlášení. Gives the place after, or 0. */
export function item(scan: Scan, index: number): number {
  const { text, start } = scan.at(index)
  if (text.length > 1 || !(scan.textAt(index + 1) === ')' || keys.has(scan.textAt(index + 2)))) return 0
  if (/^[a-h]$/iu.test(text) && scan.match(index, /.\s(?:dur|moll)(?!\p{L})/uy) !== undefined) {
    scan.say(index, index + 1, letterName(text))
    return index + 1
  }
  if (!/^[a-z]$/u.test(text) || scan.match(index, /.\)\s(?=[\p{L}0-9„])/uy) === undefined) return 0
  const isCounted = start === 0 ? !/^.\)\s.\)/u.test(scan.text) : scan.holdsAt(start, /(?<=(?:[:;,.–•]\s|[;,]\s(?:a|nebo|a\/nebo)\s|\s(?:a|nebo)\s))/uy)
  if (!isCounted) return 0
  scan.say(index, index + 2, `${letterName(text)},`)
  return index + 2
}

/** Numbers that count the paragraphs of a law and the points of a list after a sentence: "(5) Účetní jednotka", "jinak. 2. Použití", "1/ Schválení". */
export function itemNumber(scan: Scan, index: number): number {
  const { end, start, text } = scan.at(index)
  if (text.length > 3 || text.startsWith('0')) return 0
  if (/^\/\s+[\p{Lu}„]/u.test(scan.text.slice(end, end + 6)) && (start === 0 || scan.holdsAt(start, /(?<=[.;:!?]\s)/uy))) {
    scan.say(index, index + 2, `${codeName(text)},`)
    return index + 2
  }
  if (isListed(scan, index)) {
    scan.say(index, index + 2, `${codeName(text)},`)
    return index + 2
  }
  const isBracketed = scan.textAt(index - 1) === '(' && scan.textAt(index + 1) === ')'
  const isPoint = /^\.\s[\p{Lu}„§]/u.test(scan.text.slice(end, end + 3)) && scan.holdsAt(start, /(?<=[\p{L}0-9)]\.\s)/uy) && !scan.holdsAt(start, /(?<=(?<!\p{L})(?:č|čp|str|odst|čl|bod|ul|tř|kap|obr|tab|příl|cca|min|max)\.\s)/iuy)
  if (!isBracketed && !isPoint) return 0
  scan.say(index, index + 1, codeName(text))
  return index + 1
}

/** "Předejte: 1) žádost, 2) doklad", but not "(bod 1, 2) a dále". */
function isListed(scan: Scan, index: number): boolean {
  const { end, start } = scan.at(index)
  if (scan.textAt(index + 1) !== ')' || !/^\)\s[\p{L}„]/u.test(scan.text.slice(end, end + 3))) return false
  const before = scan.text.slice(Math.max(0, start - 160), start)
  return before.lastIndexOf('(') <= before.lastIndexOf(')') && (start === 0 || /(?:[:;,.–•]\s|[:;,.]\s[0-9]{1,2}\)\s[^:]{1,120}\s(?:a|nebo)\s)$/u.test(before))
}

const outline = /(?<letter>[A-Z])\.(?:(?<roman>[IVX]+)\.|(?=[0-9]))(?<numbers>(?:[0-9]{1,3}\.?)*)(?![\p{L}0-9])/uy

/** The lines of a balance sheet and the like: B.II.6. is bé dva šest, B.1 bé jedna. A lone letter with a lone numeral may be initials: B. I. Novák. */
export function outlineNumber(scan: Scan, index: number): number {
  const found = scan.match(index, outline)
  const { letter = '', numbers = '', roman = '' } = found?.groups ?? {}
  const value = romanValue(roman)
  if (found === undefined || (value === undefined && roman !== '') || scan.textAt(index - 1) === '.') return 0
  const isNamed = scan.textAt(index - 1) === '„' || /^(?:polož[kc]|řád|bod|oddíl|skupin)\p{L}*$/u.test(scan.textAt(scan.before(index)))
  if (numbers === '' && roman.length === 1 && !isNamed) return 0
  const end = scan.tokenAt(found.index + found[0].length, index)
  const names = [letterName(letter), ...(value === undefined ? [] : [cardinal(value)]), ...numbers.split('.').filter((number) => number !== '').map(codeName)]
  scan.say(index, found[0].endsWith('.') && scan.isEnd(end) ? end - 1 : end, names.join(' '))
  return end
}
