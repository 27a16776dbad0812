import { cardinal, codeName, digitByDigit } from '../grammar/cardinal.ts'
import { amountName } from '../grammar/count.ts'
import { phraseAt } from '../grammar/phrase.ts'
import { literalAt } from './literal.ts'
import { unitAt } from './unit.ts'
import type { Scan } from '../reading/scan.ts'

const section = /[0-9]{1,3}(?:\.[0-9]{1,3})+(?![0-9]|,[0-9])/uy
const score = /[0-9]{1,3}\s?:\s?[0-9]{1,6}(?![0-9:])/uy
/** Numbers of calls: 14_24_005. */
const underscored = /[0-9]+(?:_[0-9]+)+(?![\p{L}0-9])/uy
/** Votes for, against and withheld: 13–0–2. */
const votes = /[0-9]{1,3}(?:\s?[-–:\/]\s?[0-9]{1,3}){2}(?![0-9:/–-]|[.,][0-9])/uy
const voting = /(?<=(?:hlasov|pro|proti|zdrž|výsled)\p{L}*[^.;!?]{0,30})/iuy

/** Numbers that are no amounts: 3.2.1, 2:1, 007. Gives the place after, or 0. */
export function code(scan: Scan, index: number): number {
  const mark = scan.textAt(index + 1)
  const found = mark === '.' ? scan.match(index, section) : undefined
  if (found !== undefined && !isThousands(scan, index, found[0])) return sayParts(scan, index, found[0], ' tečka ')
  const position = mark !== '.' ? undefined : scan.match(index, /[0-9]{1,3}\.[0-9]{4,}(?![0-9.])/uy)
  if (position !== undefined) return sayPosition(scan, index)
  if (mark === ' ' && scan.match(index, lawsuit) !== undefined) return bareNumber(scan, index)
  const standard = scan.isAfter(index, /(?<=(?:ISO|EN|ČSN|IEC|DIN)\s)/uy) ? scan.match(index, /[0-9]{2,6}(?:-[0-9]{1,3}){0,2}(?::[12][0-9]{3})?(?![0-9])/uy) : undefined
  if (standard !== undefined) return sayParts(scan, index, standard[0], ' ', ' pomlčka ')
  const called = mark === '_' ? scan.match(index, underscored) : undefined
  if (called !== undefined) return sayParts(scan, index, called[0], ' podtržítko ')
  const voted = scan.match(index, votes)
  if (voted !== undefined && scan.isAfter(index, voting)) return sayParts(scan, index, voted[0], ' ')
  const balance = mark !== ',' ? undefined : scan.match(index, /[0-9]+,5\s?:\s?[0-9]+(?:,5)?(?![0-9,])/uy)
  if (balance !== undefined) return ratio(scan, index)
  const scored = mark === ':' || mark === ' ' ? scan.match(index, score) : undefined
  if (scored !== undefined) return isRatio(scan, index, scored[0]) ? ratio(scan, index) : sayParts(scan, index, scored[0], ' ')
  if (/^[0-9]{7,}$/u.test(scan.textAt(index)) && !(scan.textAt(index + 1) === ',' && scan.at(index + 2).kind === 'digits') && unitAt(scan, index + 1) === undefined && (phraseAt(scan, index + 1).readings.length === 0 || scan.isAfter(index, /(?<=(?:č\.|čísl\p{L}+)\s)/uy))) {
    scan.say(index, index + 1, digitByDigit(scan.textAt(index)))
    return index + 1
  }
  return scan.textAt(index).length > 1 && scan.textAt(index).startsWith('0') ? bareNumber(scan, index) : 0
}

/** 192.168.0.1, which is no date and no amount. Gives the place after, or 0. */
export function netAddress(scan: Scan, index: number): number {
  const found = scan.textAt(index + 1) === '.' ? scan.match(index, /(?:0|[1-9][0-9]{0,2})(?:\.(?:0|[1-9][0-9]{0,2})){3}(?![\p{L}0-9]|[.,][0-9])/uy) : undefined
  const isAddress = found?.[0].split('.').every(part => Number(part) < 256) === true && !/^[.,]$/u.test(scan.textAt(index - 1))
    && unitAt(scan, scan.tokenAt(found.index + found[0].length, index)) === undefined
  return isAddress ? sayParts(scan, index, found[0], ' tečka ') : 0
}

/** 3.250, 2.250.300, 0.25 and 1.2 mil. are amounts, unless they are sections (kapitola 3.250). */
const isThousands = (scan: Scan, index: number, written: string): boolean =>
  /^0\.[0-9]+$/u.test(written) || (literalAt(scan, index)?.end ?? index + 1) > index + 1

/** Scales and shares (v poměru 3 : 1, mapa 1 : 25 000); other pairs are results (vyhráli 3:1). */
const isRatio = (scan: Scan, index: number, written: string): boolean =>
  speaksOfRatio(scan, index) || /^1\s?:\s?[0-9]{3}/u.test(written) || (scan.textAt(index) === '1' && !scan.isAfter(index, periods) && !scan.isAfter(index, played))

/** "Poměr lůžek, nyní 3 : 1, se změní na 2 : 1": the sentence speaks of a ratio. */
export const speaksOfRatio = (scan: Scan, index: number): boolean =>
  scan.isAfter(index, /(?<=(?<!\p{L})(?:poměr|měřít|ředí|ředěn|naře[dď]|sklon|spád|podíl|směs|smích)\p{L}*\s[^.;!?]{0,120})/iuy)

/** "prohráli doma 1:3" */
const played = /(?<=(?:prohr|vyhr|poraz|podleh|remíz|výhr|vítěz|zvítěz|vedl|skóre|výsled|gól|zápas|utkán|nastřel|deklas|rozdrt|poráž|ubrán|udol|třetin|poločas)\p{L}*\s[^.;!?]{0,40})/iuy

/** "vyhráli 3:2 (1:0, 1:1, 0:1)": the periods of a match. */
const periods = /(?<=[0-9]:[0-9]{1,3}\s?(?:\(|\([^()]{0,60}[,;–-]\s?))/uy

/** Two or more parts: tři ku jedné, čtyři ku dvěma ku jedné. */
function ratio(scan: Scan, index: number): number {
  const left = literalAt(scan, index)
  if (left === undefined) return 0
  if (left.decimals !== '') scan.say(index, left.end, amountName(left, { case: 1, gender: 'f', agrees: true }))
  else scan.say(index, left.end, cardinal(left.whole))
  let { end } = left
  for (let mark = scan.match(end, colon); mark !== undefined; mark = scan.match(end, colon)) {
    const right = scan.tokenAt(mark.index + mark[0].length, end)
    const part = literalAt(scan, right)
    if (part === undefined) return end
    scan.sayText(mark.index, mark.index + mark[0].length, ' ku ')
    scan.say(right, part.end, amountName(part, { case: 3, gender: 'f', agrees: part.whole === 1 }))
    end = part.end
  }
  return end
}

/** GPS: 50.7671 */
function sayPosition(scan: Scan, index: number): number {
  scan.say(index, index + 3, `${codeName(scan.textAt(index))} tečka ${digitByDigit(scan.textAt(index + 2))}${scan.at(index + 3).kind === 'word' ? ' ' : ''}`)
  return index + 3
}

/** Spis 15 Co 123/2025. */
const lawsuit = /[0-9]{1,3}\s\p{Lu}\p{L}{0,4}\s[0-9]{1,5}\/[0-9]{2,4}(?![0-9])/uy

const colon = /\s?:\s?(?=[1-9])/uy

function sayParts(scan: Scan, index: number, written: string, link: string, dash = link): number {
  const { start } = scan.at(index)
  for (const piece of written.matchAll(/[0-9]+|\s?[.:_\/–-]\s?/gu)) {
    const from = start + piece.index
    scan.sayText(from, from + piece[0].length, /[0-9]/u.test(piece[0]) ? codeName(piece[0]) : piece[0] === '-' ? dash : link)
  }
  return scan.tokenAt(start + written.length, index)
}

/** Digits that nothing else could read. */
export function bareNumber(scan: Scan, index: number): number {
  const digits = scan.textAt(index)
  const isInWord = scan.at(index - 1).kind === 'word' || scan.at(index + 1).kind === 'word'
  if (isInWord) return 0
  scan.say(index, index + 1, digits.length > 15 ? digitByDigit(digits) : codeName(digits))
  return index + 1
}
