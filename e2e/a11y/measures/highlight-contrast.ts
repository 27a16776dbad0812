import type { Page } from '@playwright/test'
import { contrast, paint, type Box, type Colour } from './painted.ts'

/** WCAG 2.2, 1.4.6; what is read is never large text. */
const wanted = 7

/**
 * Words that one of the marks of the voice makes hard to read, or that it does not mark.
 *
 * @param page reads, and has marked a word
 * @param unread selector of a text that is not read
 */
export async function faintMarks(page: Page, unread: string): Promise<string[]> {
  const boxes = await page.evaluate(findMarks, unread)
  const painted = await paint(page)
  const grounds = new Map<string, Colour>()
  const faint = Object.entries(boxes).flatMap(([name, box]) => {
    const ground = box && painted.ground(box)
    if (!ground) return [`${name}: not there`]
    grounds.set(name, ground)
    const ratio = painted.strongest(box, ground)
    return ratio >= wanted ? [] : [`${name}: ${ratio.toFixed(2)} on rgb(${ground.join()})`]
  })
  // Not by hue alone: who sees no colours sees the marks as well.
  const same = [['sentence', 'plain'], ['word', 'sentence']].flatMap(([one = '', other = '']) => {
    const [mine, its] = [grounds.get(one), grounds.get(other)]
    return mine && its && contrast(mine, its) > 1.05 ? [] : [`the ${one} looks like the ${other}`]
  })
  return [...faint, ...same]
}

/** Runs in the page. */
function findMarks(unread: string): Record<'plain' | 'sentence' | 'term' | 'word', Box | undefined> {
  const rangeOf = (name: string) => [...(CSS.highlights.get(name) ?? [])][0] as Range | undefined
  const boxOf = (range: Range | undefined) => {
    const line = range?.getClientRects()[0]
    return line && { x: line.x + 1, y: line.y + 1, width: line.width - 2, height: line.height - 2 }
  }
  const firstWord = (node: Node | null | undefined) => {
    if (!(node instanceof Text)) return undefined
    const range = document.createRange()
    range.setStart(node, 0)
    range.setEnd(node, Math.max(1, node.data.trimEnd().indexOf(' ')))
    return range
  }
  const sentence = rangeOf('nahlas-sentence')
  const block = sentence?.startContainer.parentElement?.closest('[id]')
  const term = block?.querySelector('a')?.firstChild
  const other = document.querySelector(unread)
  const text = other && document.createTreeWalker(other, NodeFilter.SHOW_TEXT).nextNode()
  return { plain: boxOf(firstWord(text)), sentence: boxOf(firstWord(sentence?.startContainer)), term: boxOf(firstWord(term)), word: boxOf(rangeOf('nahlas-word')) }
}
