import { readScript } from '#lib/text/index.ts'
import { createScriptMap, type ScriptMap } from './page/script-map.ts'
import { textOfElement } from './page/text-walker.ts'
import type { Part } from './storage/place-memory.ts'

/** The packed reading scripts of an article. */
export interface Scripts {
  readonly easy?: string
  readonly full: string
}

export interface Parts {
  mapOf(part: Part): ScriptMap
  rootOf(part: Part): HTMLElement | undefined
  /** The parts that the page shows now, in its order. */
  shown(): readonly Part[]
  /** The part whose text `node` lies in. */
  partAround(node: Node | null): Part | undefined
  /** Calls `listener` when a part is shown or hidden. */
  onShown(listener: () => void): () => void
}

/** The easy and the full text of the page; the element of a part carries `data-part`, and `hidden` when it is not shown. */
export function createParts(scripts: Scripts): Parts {
  const all: readonly Part[] = scripts.easy === undefined ? ['full'] : ['easy', 'full']
  const maps = new Map<Part, ScriptMap>()
  const textOf = (id: string) => {
    const element = document.getElementById(id)
    return element ? textOfElement(element) : ''
  }
  const rootOf = (part: Part) => document.querySelector<HTMLElement>(`[data-part="${part}"]`) ?? undefined
  const shown = () => all.filter((part) => (rootOf(part)?.getClientRects().length ?? 0) > 0)

  const mapOf = (part: Part) => {
    const known = maps.get(part)
    if (known) return known
    const map = createScriptMap(readScript(scripts[part] ?? scripts.full, textOf))
    maps.set(part, map)
    return map
  }

  return {
    mapOf,
    rootOf,
    shown,
    partAround(node) {
      if (!node) return undefined
      // The title of the article is read with the full text but stands outside of it.
      return shown().find((part) => rootOf(part)?.contains(node) || mapOf(part).blockAround(node) !== undefined)
    },
    onShown(listener) {
      const observer = new ResizeObserver(listener)
      for (const part of all) {
        const root = rootOf(part)
        if (root) observer.observe(root)
      }
      return () => observer.disconnect()
    },
  }
}
