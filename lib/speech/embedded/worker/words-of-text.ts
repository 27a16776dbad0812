import type { SpokenWord } from '../spoken-word.ts'

export type TextWord = Pick<SpokenWord, 'start' | 'end'>

/** What stands between white space and has something to say, without the marks around it. */
export function wordsOfText(text: string): readonly TextWord[] {
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: token, index }) => {
    const said = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(token)
    if (!said) return []
    const start = index + said.index
    return [{ start, end: start + said[0].length }]
  })
}

/** For each code point of the text its place in UTF-16 code units; the last one is the length of the text. */
export function unitsOfCodePoints(text: string): readonly number[] {
  const units: number[] = []
  let at = 0
  for (const character of text) {
    units.push(at)
    at += character.length
  }
  return [...units, at]
}
