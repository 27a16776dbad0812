import type { Line } from './lines.ts'

/** An element whose text is read by lines, and the pieces of text that are its own. */
export interface TextUnit {
  readonly element: Element
  /** Beside which other text stands in other columns. */
  readonly column: Element
  readonly pieces: readonly (Text | Element)[]
}

const holdsLines = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, figcaption, legend, summary'

/** The text of `main` by elements, in its order. Controls that stand beside the text are no lines of it. */
export function textUnitsOf(main: Element): readonly TextUnit[] {
  const units = new Map<Element, (Text | Element)[]>()
  const add = (element: Element, piece: Text | Element) => {
    const pieces = units.get(element)
    if (pieces) pieces.push(piece)
    else units.set(element, [piece])
  }
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLImageElement) add(node, node)
    if (!(node instanceof Text) || node.data.trim() === '') continue
    const element = node.parentElement?.closest(holdsLines)
    if (element && main.contains(element)) add(element, node)
  }
  return [...units].map(([element, pieces]) => ({ element, pieces, column: columnOf(element, main) }))
}

export function columnOf(element: Element, main: Element): Element {
  return element.closest('[data-part]') ?? main
}

/** Of the text alone: an element that holds lines has a box as high as all of them. */
export function boxesOf({ pieces }: TextUnit): readonly Line[] {
  const range = document.createRange()
  return pieces.flatMap((piece) => {
    if (piece instanceof Text) range.selectNodeContents(piece)
    const boxes = piece instanceof Text ? range.getClientRects() : piece.getClientRects()
    return [...boxes].filter(({ height, width }) => height > 0 && width > 0)
  })
}
