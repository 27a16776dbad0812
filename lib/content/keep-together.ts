import type { Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/**
 * Words as Czech typography wants them at the ends of lines: prepositions and conjunctions of one letter do not end one, and a number
 * stays with its word. A no-break space takes the place of a space, so that every offset stays.
 */
export function keepTogether(text: string): string {
  return text.replace(/(?<=^|[\s(„])([kosuvzai]|\d+\.?|§) (?=[\p{L}\d„])/giu, '$1\u00a0')
}

/** A tree to show, as typography wants it: in what is Czech; code stays as it is. The tree that is given stays, and so do all offsets. */
export function keepTreeTogether(tree: Root): Root {
  const shown = structuredClone(tree)
  visit(shown, (node) => {
    if (node.type === 'element' && (node.tagName === 'pre' || node.tagName === 'code' || node.properties.lang !== undefined)) return SKIP
    if (node.type === 'text') node.value = keepTogether(node.value)
    return undefined
  })
  return shown
}
