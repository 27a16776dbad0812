import type { ElementContent, Root, RootContent, Text } from 'hast'
import { visit } from 'unist-util-visit'

/** Words in another language, by their BCP 47 tag. */
export type ForeignWords = Readonly<Record<string, readonly string[]>>

export interface ForeignWord {
  readonly lang: string
  readonly word: string
}

/**
 * Puts words of another language into `<span lang>`, wherever they stand as whole words, so that the right voice speaks them.
 *
 * @returns the words that stand nowhere in the text
 */
export function markForeign(tree: Root, foreign: ForeignWords): readonly ForeignWord[] {
  const phrases = Object.entries(foreign).flatMap(([lang, words]) => words.map((word) => ({ lang, word })))
  // The longest first: where one phrase begins another, the longer is meant.
  phrases.sort((a, b) => b.word.length - a.word.length)
  const unseen = new Set(phrases)
  if (phrases.length === 0) return []
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${phrases.map(({ word }) => escaped(word)).join('|')})(?![\p{L}\p{N}])`, 'gu')
  visit(tree, 'text', (node: Text, index, parent) => {
    if (parent === undefined || index === undefined || (parent.type === 'element' && 'lang' in parent.properties)) return
    const pieces: ElementContent[] = []
    let end = 0
    for (const { 0: word, index: start } of node.value.matchAll(pattern)) {
      const phrase = phrases.find((candidate) => candidate.word === word)
      if (!phrase) continue
      unseen.delete(phrase)
      if (start > end) pieces.push({ type: 'text', value: node.value.slice(end, start) })
      pieces.push({ type: 'element', tagName: 'span', properties: { lang: phrase.lang }, children: [{ type: 'text', value: word }] })
      end = start + word.length
    }
    if (pieces.length === 0) return
    if (end < node.value.length) pieces.push({ type: 'text', value: node.value.slice(end) })
    ;(parent.children as RootContent[]).splice(index, 1, ...pieces)
    return index + pieces.length
  })
  return [...unseen]
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
