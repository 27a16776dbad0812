import type { SpokenLexicon } from '../spoken-form.ts'
import type { Scan } from './scan.ts'

type Finder = (scan: Scan, index: number) => number

/** Finds the words of an editor, the longest first; only whole words count. */
export function lexiconFinder(lexicon: SpokenLexicon): Finder {
  if (lexicon.length === 0) return () => 0
  const byFirst = new Map<string, { readonly written: string; readonly spoken: string }[]>()
  for (const { written, spoken } of [...lexicon].sort((one, other) => other.written.length - one.written.length)) {
    const tidy = written.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()
    if (tidy === '') continue
    const first = tidy.charAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), { written: tidy, spoken }])
  }
  return (scan, index) => {
    const { start, text } = scan.at(index)
    for (const { written, spoken } of byFirst.get(text.charAt(0)) ?? []) {
      const end = start + written.length
      if (!scan.text.startsWith(written, start) || !isWhole(scan.text, start, end)) continue
      scan.sayText(start, end, spoken)
      return scan.tokenAt(end, index)
    }
    return 0
  }
}

const inWord = /[\p{L}\p{N}]/u
const isWhole = (text: string, start: number, end: number): boolean =>
  !(inWord.test(text.charAt(start - 1)) && inWord.test(text.charAt(start))) && !(inWord.test(text.charAt(end)) && inWord.test(text.charAt(end - 1)))
