import { watchAttention, type Attention } from './attention.ts'
import { createPlaces, type Place } from './places.ts'
import { shadePath, type Box } from './shade.ts'
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
/** Around a control, for its focus ring; CSS pixels. */
const margin = 8

/**
 * Dims the main content but for the lines that are read, and draws a ruler under them. Follows the voice; where none reads, or the
 * reader has scrolled away from it, the reader (`watchAttention`). Both lie in layers of their own at the end of the page: the
 * article is not touched, and no click is taken.
 */
export function createLineFocus(main: HTMLElement): LineFocus {
  const places = createPlaces(main)
  const [shade, ruler] = ['shade', 'ruler'].map(createLayer) as [HTMLElement, HTMLElement]
  let aids: LineAids = { lines: 0, hasRuler: false }
  let attention: Attention = { kind: 'page' }
  let isVoiceLatest = true
  let sentence: number | undefined
  let [isWordSeen, hasWords] = [false, false]
  let frame = 0

  /** A voice that reported the words of the last sentence will report those of this: until then its first line is read. */
  const learnWords = () => {
    const voice = voiceLine.get()
    if (voice.sentence !== sentence) [sentence, hasWords, isWordSeen] = [voice.sentence, isWordSeen, false]
    if (voice.isWord) isWordSeen = true
  }

  const placeOfVoice = (): Place | undefined => {
    const { isPlaying, isWord, range } = voiceLine.get()
    return range && (isPlaying || isVoiceLatest) ? places.ofRange(range, !isWord && !hasWords) : undefined
  }

  const placeOfAttention = (): Place | undefined => {
    switch (attention.kind) {
      case 'point':
        return places.at(attention.x, attention.y)
      // What the page has scrolled away from is left.
      case 'caret':
        return places.ofRange(attention.range, false) ?? places.ofPage()
      case 'element': {
        const { bottom, left, top } = attention.element.getBoundingClientRect()
        return bottom > 0 && top < window.innerHeight ? places.at(left, top) : places.ofPage()
      }
      case 'page':
        return places.ofPage()
    }
  }

  /** The control that the keyboard is on, or that is pointed at, is never dimmed. */
  const controls = (): readonly Box[] => {
    const focused = document.activeElement
    const pointed = attention.kind === 'point' ? attention.target.closest('a, button, label, input, select, textarea, summary') : null
    return [focused?.matches(':focus-visible') ? focused : null, pointed].flatMap((element) => {
      if (!element || !main.contains(element)) return []
      const { bottom, left, right, top } = element.getBoundingClientRect()
      // A part of the page that a skip link leads to is no control.
      return bottom - top > window.innerHeight / 2 ? [] : [{ left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin }]
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
      const holes = [places.around(place, aids.lines), ...controls()].map((hole) => ({ ...hole, top: hole.top - top, bottom: hole.bottom - top }))
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
    places.forget()
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
