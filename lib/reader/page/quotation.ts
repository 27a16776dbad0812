import type { Parts } from '../parts.ts'
import { selectionIn, type PartSentence } from './starting-point.ts'
import { textOfElement } from './text-walker.ts'

/** A stretch of the text that a reader writes about; `block` is the `id` of the element it begins in. */
export interface Quotation {
  readonly text: string
  readonly block: string
}

/** More would not fit an address with `mailto:`, of which some systems take about 2,000 characters. */
const longest = 300

/** The selection, or else the sentence at `place`; cut at 300 UTF-16 code units, at a space. */
export function quotationIn(parts: Parts, { part, sentence }: PartSentence): Quotation | undefined {
  const selected = selectionIn(parts)
  const map = parts.mapOf(selected?.part ?? part)
  const block = selected?.stretches[0]?.block ?? map.script.sentences[sentence]?.block
  const element = block === undefined ? undefined : map.elementOf(block)
  if (!element) return undefined
  const text = selected ? String(document.getSelection()) : element instanceof HTMLImageElement ? textOfElement(element) : String(map.rangeOf(sentence) ?? '')
  return { text: shorten(text.replace(/\s+/g, ' ').trim()), block: element.id }
}

function shorten(text: string): string {
  if (text.length <= longest) return text
  return `${text.slice(0, text.lastIndexOf(' ', longest) + 1 || longest).trimEnd()} …`
}
