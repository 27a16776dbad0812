import { isSentenceStarter } from './abbreviations.ts'
import { isInvisible, isLower, isOpening, isSpace, isUpper, kind as kinds } from './characters.ts'
import { nextWord } from './next-word.ts'
import { tokenBefore, visible, type Token } from './token-before.ts'

/** Nothing longer is looked at on either side of a mark. */
const longest = 100
const address = /[@\\_#=&%~]|www|[.:].*\//i
const moreParts = /[.:]\p{L}|\//u
const ends = /* @__PURE__ */ new Set(('com cz sk eu org net info gov edu de at pl uk tv io ai app'
  + ' pdf doc docx odt rtf txt xls xlsx ods csv zip rar jpg jpeg png gif svg html htm xml json asp aspx php js exe').split(' '))

/** Whether a mark without white space after it may end a sentence: `nefunguje.Zkuste`, not `Mesto.Cz`, `2.Program`. */
export function isGluedEnd(text: string, from: number, at: number, end: number): boolean {
  let start = end
  while (start < end + 2 && (isOpening(text.charCodeAt(start)) || isInvisible(text.charCodeAt(start)))) start++
  if (!isUpper(text.charCodeAt(start)) || at === from) return false
  const { word, after } = nextWord(text, start)
  const isWord = isLower(word.charCodeAt(1)) || (word.length === 1 && isSentenceStarter(word) && isSpace(after.charCodeAt(0)))
  return isWord && isWholeToken(tokenBefore(text, from, at)) && !ends.has(word.toLowerCase()) && !isInAddress(text, from, at, start)
}

/** A word with small letters, or a number with parts or three digits (`18.00`, `2024`); nothing is told after a bracket. */
const isWholeToken = ({ text, kinds: found }: Token): boolean =>
  (found & kinds.letter) !== 0 ? (found & (kinds.terminator | kinds.lower)) === kinds.lower && text.length > 1 : text.length > 2 || text === ''

function isInAddress(text: string, from: number, at: number, start: number): boolean {
  let first = at
  while (first > Math.max(from, at - longest) && !isSpace(text.charCodeAt(first - 1))) first--
  let last = start
  while (last < Math.min(text.length, start + longest) && !isSpace(text.charCodeAt(last))) last++
  const after = visible(text.slice(start, last))
  return address.test(visible(text.slice(first, at))) || address.test(after) || moreParts.test(after)
}
