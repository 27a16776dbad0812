import { codeName } from '../grammar/cardinal.ts'
import { spelled } from '../letters.ts'
import type { Scan } from '../reading/scan.ts'

const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}])?'
const domains = 'cz|eu|com|org|net|sk|info|gov|de|pl|at|uk|io|online|travel|ly|app|edu|biz|fr|hu|ch|shop|cloud|tv'
const mail = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,64}@${label}(?:\\.${label}){1,9}`, 'uy')
const web = new RegExp(`(?<scheme>https?://)?(?<rest>(?:${label}\\.){1,9}(?:${domains})(?![\\p{L}\\p{N}-])(?:/(?:[\\p{L}\\p{N}._~%?=&#/+@-]*[\\p{L}\\p{N}/])?)?)`, 'uyi')
const pieces = /\p{L}+|[0-9]+|[^\p{L}0-9]/gu

const signs: Readonly<Record<string, string>> = {
  '.': 'tečka', '@': 'zavináč', '-': 'pomlčka', '_': 'podtržítko', '/': 'lomeno', '?': 'otazník', '=': 'rovná se', '&': 'a', '#': 'křížek',
  '%': 'procento', '+': 'plus', '~': 'vlnka',
}
const spoken: Readonly<Record<string, string>> = { www: 'vé vé vé', com: 'kom', e: 'é' }
const syllables = new Set(['na', 'do', 'po', 'za', 've', 'se', 'ze', 'od', 'mu', 'ke', 'no', 'to', 'je', 'co', 'my', 'vy'])
/** mpo, mso: what begins so is no word. */
const cluster = /^(?:m[bcdfghjkpstz]|[jlnr][^aeiouyl]|[cg][bcdfgjkmpt]|h[bcdfgjpstz]|[tdpbf][bcdfgjkmps])/iu
/** esf, esfcr: what ends so is none either. */
const tail = /^[aeiouy](?:[bcdfghjkmpstvz][bcdfghjkmpvz]|[^aeiouyáéíóúůýě]{3,})$/iu
const vowel = /[aeiouyáéíóúůýě]/iu

const files = 'pdf|docx?|xlsx?|pptx?|odt|ods|rtf|txt|csv|xml|json|zip|zfo|jpe?g|png|tiff?|mp[34]|ics'
const file = new RegExp(`${label}\\.(?:${files})(?![\\p{L}\\p{N}])`, 'uy')
const short = new RegExp(`(?<![\\p{L}\\p{N}])(?:[#@]\\p{L}[\\p{L}\\p{N}_]{1,60}|\\.(?:${files})(?![\\p{L}\\p{N}]))`, 'uy')

const beforeName = new Set('#@.')

/** #lhota, @mesto_lhota, .pdf. Gives the place after, or 0. */
export function shortAddress(scan: Scan, index: number): number {
  const found = beforeName.has(scan.textAt(index)) ? scan.match(index, short) : undefined
  return found === undefined ? 0 : sayPieces(scan, index, found.index, found[0])
}

/** Within an address something follows its first word; a period before a space ends a sentence. */
function goesOn(scan: Scan, index: number): boolean {
  const { kind, text } = scan.at(index)
  if (text !== '.') return kind === 'digits' || inAddress.has(text)
  const next = scan.at(index + 1)
  return next.kind === 'word' || next.kind === 'digits' || inAddress.has(next.text)
}

const inAddress = new Set('@:_%+-.')

/** Addresses of the web and of mail: www.gov.cz, podatelna@mesto.cz. Gives the place after, or 0. */
export function address(scan: Scan, index: number): number {
  if (!goesOn(scan, index + 1)) return 0
  const found = scan.match(index, mail) ?? scan.match(index, web) ?? scan.match(index, file)
  if (found === undefined) return 0
  const scheme = found.groups?.['scheme'] ?? ''
  return sayPieces(scan, index, found.index, found[0], scheme.length)
}

/** Says the words, numbers and signs of an address from its first word on; what is before stays unsaid. */
function sayPieces(scan: Scan, index: number, start: number, written: string, unsaid = 0): number {
  let from = start
  for (const piece of written.slice(unsaid).matchAll(pieces)) {
    const to = start + unsaid + piece.index + piece[0].length
    const name = piece[0] === '#' && piece.index === 0 ? 'hashtag' : pieceName(piece[0], written.length - unsaid - piece.index)
    const isFirst = from === start
    if (piece[0] === '/' && to === start + written.length) {
      scan.sayText(from, to, '')
      break
    }
    scan.sayText(from, to, `${isFirst ? '' : ' '}${name}`)
    from = to
  }
  return scan.tokenAt(start + written.length, index)
}

/** A label is read as a word if it has vowels among its letters; the last two letters are a country. */
function pieceName(piece: string, lettersLeft: number): string {
  const known = signs[piece] ?? spoken[piece.toLowerCase()]
  if (known !== undefined) return known
  if (/^[0-9]/u.test(piece)) return codeName(piece)
  if (/^(?:cz|eu|sk|de|pl|at|uk|io)$/u.test(piece) && lettersLeft === piece.length) return spelled(piece)
  return piece.length === 1 || (piece.length === 2 && !syllables.has(piece)) || !vowel.test(piece) || (piece.length === 3 && cluster.test(piece)) || tail.test(piece) || /^\p{Lu}{2,3}$/u.test(piece) ? spelled(piece) : piece
}
