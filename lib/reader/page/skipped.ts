import type { Skip } from '../settings/settings.ts'
import type { ScriptMap } from './script-map.ts'

/** Whether a block is passed over: collapsed or hidden, or of a kind that the reader has chosen to leave out. */
export function isBlockSkipped(map: ScriptMap, block: number, skip: Skip): boolean {
  const found = map.script.blocks[block]
  const element = map.elementOf(block)
  if (!found || !element || !isShown(element)) return true
  if (skip.links && isLinkAlone(element)) return true
  switch (found.kind) {
    case 'note':
      return skip.notes
    case 'cell':
      return skip.tables
    case 'image':
      return skip.images
    case 'heading':
    case 'paragraph':
    case 'item':
    case 'quote':
    case 'caption':
      return false
  }
}

function isShown(element: HTMLElement): boolean {
  return 'checkVisibility' in element ? element.checkVisibility({ visibilityProperty: true }) : (element as HTMLElement).getClientRects().length > 0
}

/** A block whose whole text is links, such as an item of a list of links. */
function isLinkAlone(element: HTMLElement): boolean {
  const links = element.querySelectorAll('a[href]')
  if (links.length === 0) return false
  const letters = (text: string | null) => (text ?? '').replace(/[^\p{L}\p{N}]/gu, '').length
  return letters(element.textContent) === [...links].reduce((sum, link) => sum + letters(link.textContent), 0)
}
