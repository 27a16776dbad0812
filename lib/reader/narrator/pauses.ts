import type { BlockKind } from '#lib/text/index.ts'
import type { PauseLength } from '../settings/settings.ts'

const factors: Readonly<Record<PauseLength, number>> = { none: 0, short: 0.5, normal: 1, long: 2.5 }

/** Silence after a block at speed 1, in milliseconds: what stands apart on paper is heard apart. */
const silences: Readonly<Record<BlockKind, number>> = {
  heading: 700,
  paragraph: 500,
  quote: 500,
  note: 500,
  image: 400,
  caption: 400,
  item: 300,
  cell: 200,
}

/** The pause after a block, in milliseconds; it shrinks as the reading gets faster. */
export function pauseAfter(kind: BlockKind, length: PauseLength, speed: number): number {
  return Math.round((silences[kind] * factors[length]) / speed)
}
