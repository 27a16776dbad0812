import type { Link, LinkReference, PhrasingContent, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

/**
 * Makes the links of a body lead from where the article will stand: relative ones start at the address of the page, and
 * those that cannot lead anywhere (no address is known, a place inside the old page, a program) stay as their words.
 *
 * @returns what was changed, for the editor
 */
export function takeLinks(body: Root, base: string | undefined): { readonly body: Root; readonly notes: readonly string[] } {
  const addresses = new Map<string, string>()
  visit(body, 'definition', ({ identifier, url }) => void addresses.set(identifier, url))
  const notes: string[] = []
  visit(body, ['link', 'linkReference'], (node, index, parent) => {
    const link = node as Link | LinkReference
    const address = link.type === 'link' ? link.url : (addresses.get(link.identifier) ?? '')
    const absolute = absoluteAddress(address, base)
    const siblings = (parent)?.children as PhrasingContent[] | undefined
    if (siblings === undefined || index === undefined) return undefined
    if (absolute !== undefined) {
      siblings[index] = { type: 'link', url: absolute, title: link.type === 'link' ? link.title : null, children: link.children }
      return undefined
    }
    if (!address.startsWith('#')) notes.push(`the link '${address}' leads nowhere from the article and was left out; its words stay`)
    siblings.splice(index, 1, ...link.children)
    return [SKIP, index]
  })
  return { body, notes }
}

function absoluteAddress(address: string, base: string | undefined): string | undefined {
  if (/^(?:https?|mailto|tel):/i.test(address)) return address
  if (address.startsWith('#') || base === undefined || !URL.canParse(address, base)) return undefined
  const { href, protocol } = new URL(address, base)
  return /^https?:$/.test(protocol) ? href : undefined
}
