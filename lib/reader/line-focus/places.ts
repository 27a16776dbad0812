import { firstLineOf, freeArea } from '../page/in-view.ts'
import { linesAround, linesOf, nearestLine, type Line } from './lines.ts'
import type { Box } from './shade.ts'
import { boxesOf, columnOf, textUnitsOf, type TextUnit } from './text-units.ts'

/** A line that is read, or several, in its column; CSS pixels of the window. */
export interface Place {
  readonly column: Element
  readonly read: Line
}

/** Finds lines in the text of the page. */
export interface Places {
  /** The line nearest to a point of the window. */
  at(x: number, y: number): Place | undefined
  /** The first line of a range, or all of it; undefined where none of it can be seen. */
  ofRange(range: Range, isWhole: boolean): Place | undefined
  /** Keys scroll a page from its first line to its last: so goes the place, from the top of the window to its end. */
  ofPage(): Place | undefined
  /** Lines of the whole column around what is read. */
  around(place: Place, count: number): Box
  /** The text has changed, or its size. */
  forget(): void
}

/** Above and below the lines; CSS pixels. */
const margin = 4

export function createPlaces(main: HTMLElement): Places {
  let known: readonly TextUnit[] | undefined
  const units = () => (known ??= textUnitsOf(main))

  const at = (x: number, y: number): Place | undefined => {
    const boxes = units().flatMap((unit) => {
      const box = unit.element.getBoundingClientRect()
      return box.height > 0 ? [{ unit, box }] : []
    })
    const columns = new Map([...new Set(boxes.map(({ unit }) => unit.column))].map((column) => [column, column.getBoundingClientRect()]))
    const away = (from: number, to: number, place: number) => Math.max(0, from - place, place - to)
    const nearest = boxes.reduce<{ unit: TextUnit; distance: number } | undefined>((best, { box, unit }) => {
      const column = (unit.column === main ? undefined : columns.get(unit.column)) ?? box
      const distance = away(box.top, box.bottom, y) + away(column.left, column.right, x)
      return best && best.distance <= distance ? best : { unit, distance }
    }, undefined)
    const read = nearest && nearestLine(linesOf(boxesOf(nearest.unit)), y)
    return read && { column: nearest.unit.column, read }
  }

  return {
    at,
    ofRange(range, isWhole) {
      const element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement
      if (!element || !main.contains(element)) return undefined
      const read = isWhole ? range.getBoundingClientRect() : firstLineOf(range)
      const area = freeArea()
      return read.height > 0 && read.bottom > area.top && read.top < area.bottom ? { column: columnOf(element, main), read } : undefined
    },
    ofPage() {
      const { bottom, top } = freeArea()
      const way = Math.max(0, document.documentElement.scrollHeight - window.innerHeight)
      const { left, width } = main.getBoundingClientRect()
      return at(left + width / 3, top + (bottom - top) * (way === 0 ? 0 : window.scrollY / way))
    },
    around({ column, read }, count) {
      const reach = window.innerHeight / 2 + (read.bottom - read.top)
      const near = units().filter((unit) => {
        if (unit.column !== column) return false
        const { bottom, top } = unit.element.getBoundingClientRect()
        return bottom > read.top - reach && top < read.bottom + reach
      })
      const seen = linesAround(linesOf(near.flatMap(boxesOf)), read, count)
      const { left, right } = column.getBoundingClientRect()
      return { left, right, top: seen.top - margin, bottom: seen.bottom + margin }
    },
    forget() {
      known = undefined
    },
  }
}
