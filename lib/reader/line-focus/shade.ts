/** In CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What of `box` lies outside of `hole`: up to four boxes that do not overlap. */
export function without(box: Box, hole: Box): readonly Box[] {
  const [left, right] = [Math.max(box.left, hole.left), Math.min(box.right, hole.right)]
  const [top, bottom] = [Math.max(box.top, hole.top), Math.min(box.bottom, hole.bottom)]
  if (left >= right || top >= bottom) return [box]
  return [
    { ...box, bottom: top },
    { ...box, top: bottom },
    { left: box.left, right: left, top, bottom },
    { left: right, right: box.right, top, bottom },
  ].filter((part) => part.left < part.right && part.top < part.bottom)
}

/** A `path()` of CSS (even-odd) that leaves the holes out of a layer, wherever they overlap. */
export function shadePath({ height, width }: { readonly width: number; readonly height: number }, holes: readonly Box[]): string {
  const apart = holes.reduce<readonly Box[]>((known, hole) => [...known, ...known.reduce<readonly Box[]>((parts, other) => parts.flatMap((part) => without(part, other)), [hole])], [])
  const outline = ({ bottom, left, right, top }: Box) => `M${left} ${top}H${right}V${bottom}H${left}Z`
  return `path(evenodd, '${[{ left: 0, top: 0, right: width, bottom: height }, ...apart.map(whole)].map(outline).join('')}')`
}

/** Whole pixels have sharp edges. */
const whole = ({ bottom, left, right, top }: Box): Box => ({ left: Math.floor(left), top: Math.floor(top), right: Math.ceil(right), bottom: Math.ceil(bottom) })
