import { writtenRange } from '#lib/text/index.ts'
import type { PlayerContext } from './player-input.ts'
import { stay, type Playing, type Transition } from './steps.ts'

/** A voice begins a little after it says so, and a mark that comes late disturbs less than one that runs ahead. */
const delayMilliseconds = 60
const lateness = 1.04

export interface WordEstimate {
  readonly charIndex: number
  readonly charLength: number
  /** Whole milliseconds until the next word should begin, so that a timer always moves on; undefined for the last word. */
  readonly next: number | undefined
}

/**
 * The word that a voice of known pace should be at, `elapsed` milliseconds after it began `text`.
 *
 * @param millisecondsPerCharacter at the speed that is spoken
 */
export function estimateWord(text: string, millisecondsPerCharacter: number, elapsed: number): WordEstimate | undefined {
  const dueAt = (index: number) => (index === 0 ? 0 : delayMilliseconds + index * millisecondsPerCharacter * lateness)
  let current: WordEstimate | undefined
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (current && dueAt(index) > elapsed) return { ...current, next: Math.ceil(dueAt(index) - elapsed) }
    current = { charIndex: index, charLength: word.length, next: undefined }
  }
  return current
}

/** Shows the estimated word where the voice reports none, and waits for the next. Speech never goes on from a guess. */
export function showEstimate(state: Playing, context: PlayerContext): Transition {
  const { phase, place } = state
  const isText = place.rest[0]?.isAnnouncement === false
  if (phase.type !== 'speaking' || !isText || place.reported !== undefined || !context.estimatesWords(phase.voice)) return stay(state)
  const estimate = estimateWord(phase.said.spoken, context.pace(phase.voice) / context.sound.rate, context.now - phase.startedAt)
  if (!estimate) return stay(state)
  const word = writtenRange(phase.said, estimate.charIndex, estimate.charLength)
  return {
    state: { ...state, place: { ...place, word } },
    effects: estimate.next === undefined ? [] : [{ type: 'set-timer', name: 'word', milliseconds: estimate.next }],
  }
}
