import { acronyms } from '../acronyms.table.ts'
import { sayPieces } from './glued.ts'
import { cardinal, codeName } from '../grammar/cardinal.ts'
import { isKnownNoun } from '../grammar/analysis.ts'
import { letterName, spelled } from '../letters.ts'
import { isNamedByLetter } from './letter-noun.ts'
import { romanValue } from './roman.ts'
import type { Scan, Token } from '../reading/scan.ts'

const known = new Map(acronyms)
export const isAcronym = (word: string): boolean => known.has(word)

const vowels = 'AEIOUYÁÉÍÓÚŮÝĚ'
const pronounceable = new RegExp(`^(?:[^${vowels}]|[BCDFGHKMPRTVŠSZŽ][RLŘ]|[DKSTŠZ]V|S[TPKMN]|Š[KTP])?[${vowels}](?:[^${vowels}]{1,2}[${vowels}])*[^${vowels}]?$`, 'u')
const capitals = /^\p{Lu}{2,}$/u

/** Acronyms: MPSV by letters, OSPOD as a word, D10 and CO2 with their number. Gives the place after, or 0. */
export function acronym(scan: Scan, index: number): number {
  const { shape, text } = scan.at(index)
  const marked = shape === 'capitals' || shape === 'letter' ? inFileNumber(scan, index) : 0
  const coded = marked || train(scan, index) || codeAt(scan, index) || letterInCode(scan, index) || letter(scan, index)
  if (coded > 0) return coded
  const reading = known.get(text)
  if (reading !== undefined) {
    scan.say(index, index + 1, reading)
    return index + 1
  }
  if (shape !== 'capitals' && shape !== 'mixed') return 0
  const inflected = inflectedForm(text)
  if (inflected !== undefined) {
    if (inflected !== text) scan.say(index, index + 1, inflected)
    return index + 1
  }
  const mixed = /^(?:\p{Lu}{2,}\p{Ll}{0,2}|\p{Lu}\p{Ll}\p{Lu}\p{Ll}?|\p{Lu}\p{Ll}{1,2}\p{Lu}+)$/u.test(text) && !capitals.test(text)
  if (!capitals.test(text) && !mixed) return 0
  const stem = /^\p{Lu}{3,}(?=\p{Ll})/u.exec(text)?.[0]
  if (stem !== undefined && !isSpelled(stem)) return 0
  if (!isSpelled(text) || isInCapitals(scan, index) || isSurname(scan, index) || isHalfOfName(scan, index)) return 0
  scan.say(index, index + 1, spelled(text))
  return index + 1
}

const trains: Readonly<Record<string, string>> = { Os: 'osobní', Sp: 'spěšný' }

/** vlaky Os 5421 a 5423 */
function train(scan: Scan, index: number): number {
  const spoken = trains[scan.textAt(index)]
  if (spoken === undefined || scan.match(index, /\p{L}+\s[0-9]{2,5}(?![0-9])/uy) === undefined) return 0
  scan.say(index, index + 1, spoken)
  return index + 1
}

const withEnding = /^(?<stem>\p{Lu}{3,})(?<ending>u|em|ovi|y|ů|ům|ech|ích|i|a|ě|čk\p{Ll}{1,3}|áck\p{Ll}{1,3})$/u

/** OSPODu as it stands, ÚOHSu ú ó há esu, MHDčkem em há déčkem; undefined for other words. */
function inflectedForm(text: string): string | undefined {
  const { stem, ending } = withEnding.exec(text)?.groups ?? {}
  if (stem === undefined || ending === undefined) return undefined
  const reading = known.get(stem) ?? (isSpelled(stem) ? spelled(stem) : stem)
  if (reading === stem) return text
  // a vowel joins no vowel: of NKÚu the ending is said apart
  return /[aeiouyáéíóúůý]$/u.test(reading) && !ending.startsWith('č') ? undefined : reading + ending
}

const fileMark = /(?<=(?:č\.\s?j\.|čj\.|zn\.|čísl\p{L}+ jednací\p{L}*|značk\p{L}+)[\s:]{0,6})/iuy

const fileMarkEnd = /^(?:čj|j|zn|jednací\p{L}*|značk\p{L}+)$/iu

/** The letters of a file number are spelled, however they sound: č. j. MUJI 4521/2024, sp. zn. S-77/2024. */
function inFileNumber(scan: Scan, index: number): number {
  const { text } = scan.at(index)
  if (!fileMarkEnd.test(scan.textAt(scan.wordBefore(index))) || !scan.isAfter(index, fileMark)) return 0
  let end = index + 1
  scan.say(index, end, spelled(text))
  // S-JMK 18/2023
  for (; /^[-–]$/u.test(scan.textAt(end)) && (scan.at(end + 1).kind === 'digits' || capitals.test(scan.textAt(end + 1))); end += 2) {
    scan.say(end, end + 1, ' pomlčka ')
    if (scan.at(end + 1).kind === 'digits') return end + 1
    scan.say(end + 1, end + 2, spelled(scan.textAt(end + 1)))
  }
  return end
}

const prepositions = 'AIKOSUVZ'

/** A letter that names something: budova B, pavilon C, R 14, A+B. */
function letter(scan: Scan, index: number): number {
  const { text } = scan.at(index)
  if (scan.at(index).shape !== 'letter' || /^[\p{L}\p{M}’']/u.test(scan.text.charAt(scan.at(index).end))) return 0
  if (scan.textAt(index + 1) === '.' && !scan.isEnd(index + 2) && !isNamedByLetter(scan, scan.before(index))) return 0
  const marked = scan.before(index)
  const isNamed = isNamedByLetter(scan, marked)
  const before = scan.textAt(marked)
  const next = scan.at(scan.skipSpace(index + 1))
  const isSpan = scan.isAfter(index, /(?<=(?<!\S)od\s(?:\p{Lu}\sdo\s)?)/iuy) && /^(?:\sdo\s\p{Lu})?(?!\p{L}|\s\p{Lu})/u.test(scan.text.slice(scan.at(index).end))
  if (isSpan && (before === 'do' || /^\sdo\s\p{Lu}(?!\p{L})/u.test(scan.text.slice(scan.at(index).end)))) {
    scan.say(index, index + 1, letterName(text))
    return index + 1
  }
  const isGlued = /^[+/&]$/u.test(before) && scan.at(index - 1).kind !== 'space' || /^[+/&]$/u.test(scan.textAt(index + 1))
  if (scan.textAt(index + 1) === '-' && (capitals.test(scan.textAt(index + 2)) || scan.at(index + 2).kind === 'digits')) {
    scan.say(index, index + 1, letterName(text))
    scan.say(index + 1, index + 2, ' pomlčka ')
    return index + 2
  }
  if (/^[„"“(]$/u.test(scan.textAt(index - 1)) && /^["“”]$/u.test(scan.textAt(index + 1))) {
    scan.say(index, index + 1, letterName(text))
    return index + 1
  }
  const isFirst = before === '' || !isNamed && (/^[.!?:;„"“()–•]$/u.test(before) && scan.at(scan.before(index) - 1).kind !== 'digits')
  if (isFirst && !isGlued && !(next.kind === 'digits' && !prepositions.includes(text))) return 0
  if (capitals.test(before) && capitals.test(next.text)) return 0
  if (prepositions.includes(text) && !(text === 'A' && /^\p{Ll}{3}/u.test(next.text)) && !isGlued && next.kind === 'word' && !(isNamed && /^\p{Ll}/u.test(next.text))) return 0
  if ((/^[KSVZO]$/u.test(text) || (text === 'A' && /^[0-9]+$/u.test(before))) && next.kind === 'digits' && !isNamed && isAmongCapitals(scan, index, isCapitalsOrNumber)) return 0
  if (/^[IVX]$/u.test(text) && /^\p{Lu}\p{Ll}+$/u.test(before) && next.kind !== 'word') {
    scan.say(index, index + 1, cardinal(romanValue(text) ?? 1))
    return index + 1
  }
  scan.say(index, index + 1, letterName(text))
  return index + 1
}

/** A file number: 12 C 34/2023. */
function letterInCode(scan: Scan, index: number): number {
  const isInside = scan.at(index - 2).kind === 'digits' && (scan.at(index).shape === 'letter' || (/^\p{Lu}\p{L}{1,3}$/u.test(scan.textAt(index)) && scan.textAt(index + 3) === '/')) && scan.at(index - 1).kind === 'space' && scan.at(index + 1).kind === 'space' && scan.at(index + 2).kind === 'digits'
  if (!isInside || (prepositions.includes(scan.textAt(index)) && scan.textAt(index + 3) !== '/')) return 0
  scan.say(index, index + 1, spelled(scan.textAt(index)))
  return index + 1
}

/** Letters that no acronym has: BĚH, DŮM. */
const ofWords = /[ĚŮ]/u

/** Up to three letters, or what no tongue can say, is read letter by letter. */
function isSpelled(text: string): boolean {
  if (ofWords.test(text)) return false
  if (text.length <= 3) return true
  if (isKnownNoun(text.toLowerCase()) || (text.length > 4 && /[ÁÝÍÉ]$/u.test(text))) return false
  const vowelCount = Array.from(text).filter(letter => vowels.includes(letter)).length
  return text.length <= 5 ? !pronounceable.test(text) : text.length <= 8 && vowelCount * 5 <= text.length
}

/** STAV-MONT: the other half is a word. */
const isHalfOfName = (scan: Scan, index: number): boolean =>
  scan.textAt(index).length > 3 && Array.from(scan.textAt(index)).some(letter => vowels.includes(letter)) && [[index - 1, index - 2], [index + 1, index + 2]].some(([dash = 0, other = 0]) => scan.textAt(dash) === '-' && capitals.test(scan.textAt(other)) && isLongWord(scan.textAt(other)))

/** Ing. Jaroslav KREML, paní Anna BŘÍZOVÁ */
const isSurname = (scan: Scan, index: number): boolean =>
  scan.textAt(index).length > 3 && scan.isAfter(index, /(?<=(?:[\p{L}]\.\s|pan\p{L}{0,2}\s|paní\s|starost\p{L}+\s)\p{Lu}\p{Ll}+\s)/uy)

/** In a heading of capitals short words are words: VSTUP NA ÚŘAD. */
function isInCapitals(scan: Scan, index: number): boolean {
  if (!Array.from(scan.textAt(index)).some(letter => vowels.includes(letter))) return false
  if (scan.tokens.length === 1 && scan.textAt(index).length > 2) return true
  return isAmongCapitals(scan, index, functionWord.test(scan.textAt(index)) || isKnownNoun(scan.textAt(index).toLowerCase()) ? isCapitalsOrNumber : isCapitals)
}

/** A long word in capitals stands near, with nothing but what goes on between. */
function isAmongCapitals(scan: Scan, index: number, goesOn: (scan: Scan, at: number) => boolean): boolean {
  for (let at = scan.before(index); goesOn(scan, at); at = scan.before(at)) if (isLongWord(scan.textAt(at))) return true
  for (let at = scan.skipSpace(index + 1); goesOn(scan, at); at = scan.skipSpace(at + 1)) if (isLongWord(scan.textAt(at))) return true
  return false
}

const functionWord = /^(?:NA|DO|OD|ZA|PO|KE|VE|ZE|SE|PŘI|PRO|NAD|POD|BEZ|PŘED|MEZI|DNE|JE|BUDE|AŽ|NEBO)$/u
const isCapitalsOrNumber = (scan: Scan, at: number): boolean => isCapitals(scan, at) || /^(?:[0-9]+|[.:,/–-])$/u.test(scan.textAt(at))

const isCapitals = (scan: Scan, at: number): boolean => /^\p{Lu}+$/u.test(scan.textAt(at))

const isLongWord = (text: string): boolean => (text.length > 3 || ofWords.test(text)) && /^\p{L}/u.test(text) && !known.has(text) && !isSpelled(text)

/** Roads, sizes, gases and the like: D10, I/35 is elsewhere, E442, A4, CO2, PM10, Covid-19. */
function codeAt(scan: Scan, index: number): number {
  const { text } = scan.at(index)
  if (!isBeforeCode(scan.at(index + 1)) || !/^(?:\p{Lu}\p{L}{0,3}|covid\p{Ll}*)$/iu.test(text) || !/^\p{Lu}|^covid/u.test(text)) return 0
  const formula = scan.match(index, /(?:\p{Lu}\p{Ll}?[₀-₉]*)*[₀-₉](?:,?[₀-₉])*(?:\p{Lu}\p{Ll}?[₀-₉]*)*(?![\p{L}\p{N}])/uy)
  if (formula !== undefined) return sayFormula(scan, index, formula[0])
  const mixed = scan.match(index, /\p{Lu}{1,3}[0-9]+\p{Lu}+[0-9]+\p{Lu}*(?![\p{L}0-9])/uy)
  if (mixed !== undefined) return sayPieces(scan, index, mixed[0])
  const hasDash = /^[-–]$/u.test(scan.textAt(index + 1))
  const digitsAt = hasDash ? index + 2 : index + 1
  const digits = scan.at(digitsAt)
  if (digits.kind !== 'digits' || (hasDash && !/^covid/iu.test(text) && text.length > 3)) return 0
  const name = known.get(text) ?? (/^covid/iu.test(text) ? text : spelled(text))
  if (name !== text) scan.say(index, index + 1, name)
  if (hasDash) scan.say(index + 1, index + 2, scan.isAfter(index, /(?<=č\.\s)/uy) ? ' pomlčka ' : ' ')
  // linky N91–N99
  const span = scan.match(digitsAt + 1, /\s?[-–]\s?(?=\p{Lu}{1,4}[0-9])/uy)
  if (!hasDash && span !== undefined && scan.textAt(scan.tokenAt(span.index + span[0].length, digitsAt + 1)) === text) {
    scan.say(digitsAt, digitsAt + 1, ` ${codeName(digits.text)}`)
    scan.sayText(span.index, span.index + span[0].length, ' až ')
    return scan.tokenAt(span.index + span[0].length, digitsAt + 1)
  }
  const decimals = /^[,.]$/u.test(scan.textAt(digitsAt + 1)) && scan.at(digitsAt + 2).kind === 'digits' && text === 'PM'
  scan.say(digitsAt, digitsAt + 1, `${hasDash ? '' : ' '}${decimals ? 'dvě celé pět' : codeName(digits.text)}`)
  if (decimals) scan.say(digitsAt + 1, digitsAt + 3, '')
  const suffix = scan.at(digitsAt + 1)
  if (!decimals && suffix.kind === 'word' && suffix.text.length === 1) {
    scan.say(digitsAt + 1, digitsAt + 2, ` ${letterName(suffix.text)}`)
    return digitsAt + 2
  }
  return decimals ? digitsAt + 3 : digitsAt + 1
}

/** Digits, small digits or a dash before them. */
const isBeforeCode = ({ kind, text }: Token): boolean => kind === 'digits' || '-–₀₁₂₃₄₅₆₇₈₉'.includes(text)

/** H₂O, CO₂, PM₂,₅: letters by name, small digits as numbers. */
function sayFormula(scan: Scan, index: number, written: string): number {
  const { start } = scan.at(index)
  for (const piece of written.matchAll(/\p{L}+|[₀-₉]+|,/gu)) {
    const from = start + piece.index
    const digits = Array.from(piece[0], sign => String(sign.charCodeAt(0) - 0x2080)).join('')
    const name = piece[0] === ',' ? 'celé' : /^\p{L}/u.test(piece[0]) ? spelled(piece[0]) : codeName(digits)
    scan.sayText(from, from + piece[0].length, `${piece.index === 0 ? '' : ' '}${name}`)
  }
  return scan.tokenAt(start + written.length, index)
}
