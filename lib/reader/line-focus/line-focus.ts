import { firstLineOf, freeArea, isLineInView } from '../page/in-view.ts'
import { watchAttention, type Attention } from './attention.ts'
import { linesAround, linesOf, nearestLine, type Line } from './lines.ts'
import { shadePath, type Box } from './shade.ts'
import { boxesOf, columnOf, textUnitsOf, type TextUnit } from './text-units.ts'
import { voiceLine } from './voice-line.ts'

/** How many lines stay bright (0: the page is not dimmed), and whether a ruler lies under the line. */
export interface LineAids {
  readonly lines: number
  readonly hasRuler: boolean
}

export interface LineFocus {
  use(aids: LineAids): void
  dispose(): void
}

/** Attribute by which the style sheet finds the layer (`shade`) and the ruler (`ruler`). */
const attribute = 'data-nahlas-line'
/** Around the lines, and around a control with its focus ring; CSS pixels. */
const margin = { lines: 4, control: 8 } as const

interface Place {
  readonly column: Element
  readonly read: Line
}

/**
 * Dims the main content but for the lines that are read, and draws a ruler under them. Follows the voice; where none reads, or the
 * reader has scrolled away from it, the reader (`watchAttention`). Both lie in layers of their own at the end of the page: the
 * article is not touched, and no click is taken.
 */
export function createLineFocus(main: HTMLElement): LineFocus {
  const [shade, ruler] = ['shade', 'ruler'].map(createLayer) as [HTMLElement, HTMLElement]
  let aids: LineAids = { lines: 0, hasRuler: false }
  let attention: Attention = { kind: 'page' }
  let isVoiceLatest = true
  let units: readonly TextUnit[] | undefined
  let sentence: number | undefined
  let [isWordSeen, hasWords] = [false, false]
  let frame = 0

  /** A voice that reported the words of the last sentence will report those of this: until then its first line is read. */
  const learnWords = () => {
    const voice = voiceLine.get()
    if (voice.sentence !== sentence) [sentence, hasWords, isWordSeen] = [voice.sentence, isWordSeen, false]
    if (voice.isWord) isWordSeen = true
  }

  const placeOfRange = (range: Range, isWhole: boolean): Place | undefined => {
    const element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement
    if (!element || !main.contains(element)) return undefined
    const read = isWhole ? range.getBoundingClientRect() : firstLineOf(range)
    return read.height > 0 ? { column: columnOf(element, main), read } : undefined
  }

  const placeOfVoice = (): Place | undefined => {
    const { isPlaying, isWord, range } = voiceLine.get()
    if (!range || !(isPlaying || isVoiceLatest) || !isLineInView(range, freeArea())) return undefined
    return placeOfRange(range, !isWord && !hasWords)
  }

  /** The line nearest to a point. */
  const placeAt = (x: number, y: number): Place | undefined => {
    units ??= textUnitsOf(main)
    const boxes = units.map((unit) => ({ unit, box: unit.element.getBoundingClientRect() })).filter(({ box }) => box.height > 0)
    const columns = new Map([...new Set(units.map(({ column }) => column))].map((column) => [column, column.getBoundingClientRect()]))
    const away = (from: number, to: number, at: number) => Math.max(0, from - at, at - to)
    const nearest = boxes.reduce<{ unit: TextUnit; distance: number } | undefined>((best, { box, unit }) => {
      const column = (unit.column === main ? undefined : columns.get(unit.column)) ?? box
      const distance = away(box.top, box.bottom, y) + away(column.left, column.right, x)
      return best && best.distance <= distance ? best : { unit, distance }
    }, undefined)
    const read = nearest && nearestLine(linesOf(boxesOf(nearest.unit)), y)
    return read && { column: nearest.unit.column, read }
  }

  /** Keys scroll a page from its first line to its last: so goes the place, from the top of the window to its end. */
  const placeOfPage = (): Place | undefined => {
    const { bottom, top } = freeArea()
    const { scrollHeight } = document.documentElement
    const way = Math.max(0, scrollHeight - window.innerHeight)
    const { left, width } = main.getBoundingClientRect()
    return placeAt(left + width / 3, top + (bottom - top) * (way === 0 ? 0 : window.scrollY / way))
  }

  const placeOfAttention = (): Place | undefined => {
    switch (attention.kind) {
      case 'point':
        return placeAt(attention.x, attention.y)
      // What the page has scrolled away from is left.
      case 'caret':
        return (isLineInView(attention.range, freeArea()) ? placeOfRange(attention.range, false) : undefined) ?? placeOfPage()
      case 'element': {
        const { bottom, left, top } = attention.element.getBoundingClientRect()
        return bottom > 0 && top < window.innerHeight ? placeAt(left, top) : placeOfPage()
      }
      case 'page':
        return placeOfPage()
    }
  }

  /** Lines of the whole column around what is read. */
  const holeAt = ({ column, read }: Place): Box => {
    units ??= textUnitsOf(main)
    const reach = window.innerHeight / 2 + (read.bottom - read.top)
    const near = units.filter((unit) => {
      if (unit.column !== column) return false
      const { bottom, top } = unit.element.getBoundingClientRect()
      return bottom > read.top - reach && top < read.bottom + reach
    })
    const seen = linesAround(linesOf(near.flatMap(boxesOf)), read, aids.lines)
    const { left, right } = column.getBoundingClientRect()
    return { left, right, top: seen.top - margin.lines, bottom: seen.bottom + margin.lines }
  }

  /** The control that the keyboard is on, or that is pointed at, is never dimmed. */
  const controls = (): readonly Box[] => {
    const focused = document.activeElement
    const pointed = attention.kind === 'point' ? attention.target.closest('a, button, label, input, select, textarea, summary') : null
    return [focused?.matches(':focus-visible') ? focused : null, pointed].flatMap((element) => {
      if (!element || !main.contains(element)) return []
      const { bottom, left, right, top } = element.getBoundingClientRect()
      // A part of the page that a skip link leads to is no control.
      return bottom - top > window.innerHeight / 2 ? [] : [{ left: left - margin.control, top: top - margin.control, right: right + margin.control, bottom: bottom + margin.control }]
    })
  }

  const draw = () => {
    frame = 0
    learnWords()
    const place = placeOfVoice() ?? placeOfAttention()
    const { height, top, width } = main.getBoundingClientRect()
    shade.hidden = !place || aids.lines === 0
    ruler.hidden = !place || !aids.hasRuler
    if (!place) return
    if (!shade.hidden) {
      const holes = [holeAt(place), ...controls()].map((hole) => ({ ...hole, top: hole.top - top, bottom: hole.bottom - top }))
      lay(shade, { top: top + window.scrollY, height, clipPath: shadePath({ width: Math.max(width, document.documentElement.clientWidth), height }, holes) })
    }
    if (!ruler.hidden) {
      const { left, width: length } = place.column.getBoundingClientRect()
      lay(ruler, { top: place.read.bottom + window.scrollY, left: left + window.scrollX, width: length })
    }
  }
  const schedule = () => {
    frame ||= requestAnimationFrame(draw)
  }

  const stopVoice = voiceLine.subscribe(() => {
    isVoiceLatest = true
    schedule()
  })
  const stopAttention = watchAttention(main, (next) => {
    if (next) [attention, isVoiceLatest] = [next, false]
    schedule()
  })
  const resize = new ResizeObserver(() => {
    units = undefined
    schedule()
  })
  resize.observe(main)
  resize.observe(document.body)

  return {
    use(next) {
      aids = next
      schedule()
    },
    dispose() {
      cancelAnimationFrame(frame)
      stopVoice()
      stopAttention()
      resize.disconnect()
      shade.remove()
      ruler.remove()
    },
  }
}

function createLayer(kind: string): HTMLElement {
  const layer = document.createElement('div')
  layer.setAttribute(attribute, kind)
  layer.setAttribute('aria-hidden', 'true')
  layer.hidden = true
  document.body.append(layer)
  return layer
}

/** Numbers are CSS pixels. */
function lay(layer: HTMLElement, style: Readonly<Record<string, number | string>>): void {
  for (const [property, value] of Object.entries(style)) {
    const text = typeof value === 'number' ? `${value}px` : value
    const name = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    if (layer.style.getPropertyValue(name) !== text) layer.style.setProperty(name, text)
  }
}
