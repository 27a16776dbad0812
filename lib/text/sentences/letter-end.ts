import { isDigit, isLower, isUpper } from './characters.ts'
import { isBetweenVerbs } from './clause-verbs.ts'
import { letterNouns } from './letter-nouns.table.ts'
import { isClosed, isLabel, isStart, startsSentence, type Period } from './period.ts'
import { previousToken, smallText, type Token } from './token-before.ts'

/** The numeral after these is no ordinal: `v díle II`. */
const volume = /^(?:díl(?:u|e|em)?|svaz(?:ek|ku|kem))$/

/** Whether the period after one letter, or after initials, ends a sentence. */
export function isLetterEnd(period: Period, token: Token): boolean {
  const { text, from, next } = period
  if (isStart(period, token.start)) return false
  const previous = previousToken(text, from, token.start).text
  if (isLetterNoun(previous) || /^\d+\.$/.test(previous)) return true
  if (next.kind === 'number') return false
  if (next.kind === 'item') return true
  const isCapital = token.text !== token.text.toLowerCase()
  if (isCapital && isUnit(token.text, previous)) return true
  if (isCapital && isOnRiver(period, token, previous)) return next.before === ''
  return isCapital ? startsSentence(next) || beginsClause(period, token) : isDigit(previous.charCodeAt(previous.length - 1)) && !isClosed(period)
}

/** `plán`, `skupiny`: one letter after them is a mark and not an initial. */
const isLetterNoun = (word: string): boolean => word.length > 2 && letterNoun.test(word)

const letterNoun = /* @__PURE__ */ patternOfNouns()

function patternOfNouns(): RegExp {
  return new RegExp(`^(?:${letterNouns.map(([stem]) => stem.replace('.', '\\.')).join('|')})`, 'i')
}

/** `230 V`, `2,5 A` */
const isUnit = (letter: string, previous: string): boolean => /^[VAWC]$/.test(letter) && /^\d{1,3}(?:,\d+)?$/.test(previous)

/** `Týnec n. L.`, `Rožnov p. R.` */
function isOnRiver({ text, from }: Period, token: Token, previous: string): boolean {
  if (previous === 'n.') return true
  return previous === 'p.' && isUpper(previousToken(text, from, previousToken(text, from, token.start).start).text.charCodeAt(0))
}

/** `Dům zdědila M. Š. Notář řízení ukončil.` */
const beginsClause = ({ text, from, next, at }: Period, token: Token): boolean =>
  next.before === '' && isLower(next.word.charCodeAt(1)) && isBetweenVerbs(text, from, token.start, at + 1)

/** Whether the period after a Roman numeral ends a sentence: mostly it makes an ordinal. */
export function isNumeralEnd(period: Period, token: Token): boolean {
  const { text, from, next } = period
  if (isStart(period, token.start)) return false
  // třída II. A, žákyně IX. A
  if (/^[A-E]$/.test(next.word) && next.before === '' && /^(?:tříd|žá[kc]|žákyn)/i.test(previousToken(text, from, token.start).text)) return false
  if (next.kind === 'item' || startsSentence(next)) return true
  const label = previousToken(text, from, token.start)
  if (next.kind !== 'capital' || isStart(period, label.start)) return false
  return isLabel(smallText(label)) || isLetterNoun(label.text) || volume.test(label.text) || beginsClause(period, token)
}
