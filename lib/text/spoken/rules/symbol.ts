import { analyse, isKnownNoun } from '../grammar/analysis.ts'
import { digitByDigit } from '../grammar/cardinal.ts'
import type { Scan } from '../reading/scan.ts'
import { ordinal } from '../grammar/ordinal.ts'
import { term } from '../grammar/phrase-form.ts'
import { measuredByWord, unitAt } from './unit.ts'
import { symbols } from '../symbols.table.ts'

const names = new Map(symbols)
const pictures = /^(?:\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\u200D\uFE0F\u20E3])$/u

/** duben–listopad, pondělí–pátek */
const spans = [
  new Set(['leden', 'únor', 'březen', 'duben', 'květen', 'červen', 'červenec', 'srpen', 'září', 'říjen', 'listopad', 'prosinec']),
  new Set(['pondělí', 'úterý', 'středa', 'čtvrtek', 'pátek', 'sobota', 'neděle']),
]

/** Symbols and pictures: named by the table, pictures left out. Gives the place after, or 0. */
export function symbol(scan: Scan, index: number): number {
  const { text } = scan.at(index)
  if (text === '/') return slash(scan, index)
  // do ½ 6 is before half past five
  const halfHour = text === '½' && /^(?:v|ve|do|od|po|kolem|před)$/iu.test(scan.textAt(scan.before(index))) ? scan.match(index, /½\s(?<hour>[1-9]|1[0-2])(?![0-9:.,]*[0-9]|\s\p{L})/uy) : undefined
  if (halfHour?.groups !== undefined) {
    const end = scan.tokenAt(halfHour.index + halfHour[0].length, index)
    scan.say(index, end, `půl ${ordinal(Number(halfHour.groups['hour']), { gender: 'f', plural: false, case: 2 })}`)
    return end
  }
  // ½ l, ¾ hod.
  const unit = '½¼¾⅓'.includes(text) ? unitAt(scan, index + 1) : undefined
  if (unit !== undefined) {
    scan.say(index, index + 1, names.get(text) ?? text)
    return unit.say(scan, term(unit.spoken).form(false, 2))
  }
  // 10 – 4 = 6
  if ('-–−'.includes(text) && scan.at(scan.before(index)).kind === 'digits' && scan.match(index, /.\s?[0-9]+(?:,[0-9]+)?\s?=\s?[0-9]/uy) !== undefined) {
    scan.say(index, index + 1, scan.at(index - 1).kind === 'space' ? 'minus' : ' minus ')
    return index + 1
  }
  if ('-–'.includes(text) && spans.some(span => span.has(scan.textAt(scan.before(index)).toLowerCase()) && span.has(scan.textAt(scan.skipSpace(index + 1)).toLowerCase()))) {
    scan.say(index, index + 1, scan.at(index - 1).kind === 'space' ? 'až' : ' až ')
    return index + 1
  }
  if (/^[₀-₉]$/u.test(text)) {
    scan.say(index, index + 1, ` ${digitByDigit(String(text.charCodeAt(0) - 0x2080))}`)
    return index + 1
  }
  const line = scan.match(index, /([=+~*])\1{2,}/uy)
  if (line !== undefined) return leaveOut(scan, index, scan.tokenAt(line.index + line[0].length, index))
  // "~" alone, ✓ that begins an item
  if (text === '~' && !/^[0-9]/u.test(scan.textAt(scan.skipSpace(index + 1)))) return 0
  if (/^[✓✔]$/u.test(text) && scan.before(index) < 0 && !scan.isEnd(index + 1)) return leaveOut(scan, index, index + 1)
  const spoken = names.get(text)
  if (spoken === undefined && !pictures.test(text)) return 0
  if (spoken === undefined || spoken === '') return leaveOut(scan, index, index + 1)
  // C++: the second plus follows the first
  const isGluedBefore = /[\p{L}\p{N}]/u.test(scan.text.charAt(scan.at(index).start - 1)) || (scan.textAt(index - 1) === text)
  const isGluedAfter = /[\p{L}\p{N}]/u.test(scan.text.charAt(scan.at(index).end))
  scan.say(index, index + 1, `${isGluedBefore ? ' ' : ''}${spoken}${isGluedAfter ? ' ' : ''}`)
  return index + 1
}

/** a/nebo is said a nebo, město/obec město lomeno obec. */
function slash(scan: Scan, index: number): number {
  const [left, right] = [scan.at(index - 1), scan.at(index + 1)]
  // vstupné 80,-/50,- Kč
  if (/^[-–]$/u.test(left.text) && right.kind === 'digits') {
    scan.say(index, index + 1, ' lomeno ')
    return index + 1
  }
  // 95 g CO2/km, 5 t CO₂/rok
  if (scan.isAfter(index, emission)) {
    const unit = unitAt(scan, index + 1)
    const by = measuredByWord(right.text) ?? (unit === undefined ? undefined : `${unit.kind === 'time' ? 'za' : 'na'} ${term(unit.spoken).form(false, 4)}`)
    if (by !== undefined) {
      const end = unit?.end ?? index + 2
      scan.say(index, end, ` ${by}`)
      return end
    }
  }
  const isBetween = left.kind !== 'other' && right.kind !== 'other' && left.text !== '' && right.text !== ''
  if (!isBetween || left.kind !== right.kind && left.kind === 'space') return 0
  const by = left.kind === 'word' && scan.at(index - 3).kind === 'digits' && !/^(?:den|noc|měsíc|rok|týden)$/u.test(left.text) ? measuredByWord(right.text) : undefined
  if (by !== undefined) {
    scan.say(index, index + 2, ` ${by}`)
    return index + 2
  }
  // odpady na osobu/den
  if (/^osob[au]$/u.test(left.text) && /^(?:den|rok|měsíc|noc)$/u.test(right.text)) {
    scan.say(index, index + 1, ' a ')
    return index + 1
  }
  // puls 72/min, 72 tepů/min.
  const each = left.kind === 'digits' || isCounted(scan, index - 1) ? unitAt(scan, index + 1) : undefined
  if (each?.kind === 'time') {
    scan.say(index, index + 1, ' za ')
    return each.say(scan, term(each.spoken).form(false, 4), true)
  }
  if (left.kind === 'word' && !/^[VA]$/u.test(left.text) && right.kind === 'digits' && scan.at(scan.before(index - 1)).kind === 'digits' && unitAt(scan, index + 2)?.kind === 'measure') {
    scan.say(index, index + 1, ' na ')
    return index + 1
  }
  // 40 h/týdně
  if (/^(?:denně|týdně|měsíčně|ročně)$/u.test(right.text)) {
    scan.say(index, index + 1, ' ')
    return index + 1
  }
  const isAlternative = left.text === 'a' && right.text === 'nebo'
  const word = isAlternative ? '' : 'lomeno'
  scan.say(index, index + 1, left.kind === 'space' ? word : ` ${word}${word === '' ? '' : ' '}`)
  return index + 1
}

const emission = /(?<=[0-9]\s?(?:[kmµμ]?g|t)\s\p{Lu}{2}(?:[0-9₂₃x]|\p{Ll})?)/uy

/** tepů, otáček: so many of them. */
const isCounted = (scan: Scan, at: number): boolean => isKnownNoun(scan.textAt(at)) && analyse(scan.textAt(at)).some(({ plural, case: inCase }) => plural && inCase === 2)

function leaveOut(scan: Scan, index: number, from: number): number {
  let end = from
  while (pictures.test(scan.textAt(end))) end += 1
  const isAfterSpace = scan.at(index - 1).kind === 'space'
  // no space is left before a mark or at the end: "i děti 😊."
  // the space went with the picture before it
  const isSpaceTaken = scan.replacements.at(-1)?.end === scan.at(index).start
  if (isAfterSpace && !isSpaceTaken && (scan.isEnd(end) || /^[.,;:!?]$/u.test(scan.textAt(end)))) {
    scan.say(index - 1, end, '')
    return end
  }
  const isSpaced = scan.at(end).kind === 'space' && (index === 0 || isAfterSpace)
  scan.say(index, isSpaced ? end + 1 : end, '')
  return isSpaced ? end + 1 : end
}

