import { codeName } from '../grammar/cardinal.ts'
import { spelled } from '../letters.ts'
import type { Scan } from '../reading/scan.ts'

const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}])?'
const domains = 'cz|eu|com|org|net|sk|info|gov|de|pl|at|at|uk|io|online|travel'
const mail = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,64}@${label}(?:\\.${label}){1,9}`, 'uy')
const web = new RegExp(`(?<scheme>https?://)?(?<rest>(?:${label}\\.){1,9}(?:${domains})(?![\\p{L}\\p{N}-])(?:/(?:[\\p{L}\\p{N}._~%?=&#/+-]*[\\p{L}\\p{N}/])?)?)`, 'uyi')
const pieces = /\p{L}+|[0-9]+|[^\p{L}0-9]/gu

const signs: Readonly<Record<string, string>> = {
  '.': 'tečka', '@': 'zavináč', '-': 'pomlčka', '_': 'podtržítko', '/': 'lomeno', '?': 'otazník', '=': 'rovná se', '&': 'a', '#': 'křížek',
  '%': 'procento', '+': 'plus', '~': 'vlnka',
}
const spoken: Readonly<Record<string, string>> = { www: 'vé vé vé', com: 'kom', e: 'é' }
const syllables = new Set(['na', 'do', 'po', 'za', 've', 'se', 'ze', 'od', 'mu', 'ke', 'no', 'to', 'je', 'co', 'my', 'vy'])
const vowel = /[aeiouyáéíóúůýě]/iu

/** Addresses of the web and of mail: www.gov.cz, podatelna@mesto.cz. Gives the place after, or 0. */
export function address(scan: Scan, index: number): number {
  const { end } = scan.at(index)
  if (!/[@.:_%+-]|[0-9]|\p{L}/u.test(scan.text.charAt(end))) return 0
  const found = scan.match(index, mail) ?? scan.match(index, web)
  if (found === undefined) return 0
  const scheme = found.groups?.['scheme'] ?? ''
  const start = found.index
  let from = start
  for (const piece of found[0].slice(scheme.length).matchAll(pieces)) {
    const to = start + scheme.length + piece.index + piece[0].length
    const name = pieceName(piece[0], found[0].length - scheme.length - piece.index)
    const isFirst = from === start
    if (piece[0] === '/' && to === start + found[0].length) {
      scan.sayText(from, to, '')
      break
    }
    if (isFirst || name !== piece[0]) scan.sayText(from, to, `${isFirst ? '' : ' '}${name}`)
    else scan.sayText(from, to, ` ${name}`)
    from = to
  }
  return scan.tokenAt(start + found[0].length, index)
}

/** A label is read as a word if it has vowels among its letters; the last two letters are a country. */
function pieceName(piece: string, lettersLeft: number): string {
  const known = signs[piece] ?? spoken[piece.toLowerCase()]
  if (known !== undefined) return known
  if (/^[0-9]/u.test(piece)) return codeName(piece)
  if (/^(?:cz|eu|sk|de|pl|at|uk|io)$/u.test(piece) && lettersLeft === piece.length) return spelled(piece)
  return piece.length === 1 || (piece.length === 2 && !syllables.has(piece)) || !vowel.test(piece) || /^\p{Lu}{2,3}$/u.test(piece) ? spelled(piece) : piece
}
