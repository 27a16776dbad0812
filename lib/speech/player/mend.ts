import type { Voice } from '../engine.ts'
import { goOnFromPlace } from './go-on.ts'
import type { PlayerContext } from './player-input.ts'
import type { PlayerFailure, Uttering } from './player-state.ts'
import { pause, type Playing, type Transition } from './steps.ts'
import { attemptsWithAVoice } from './watchdog.ts'

/** Once more with the same voice, from the word it got to; then with the next one. */
export function tryAgain(state: Playing, { attempt, voice }: Uttering, reason: PlayerFailure, context: PlayerContext): Transition {
  if (attempt >= attemptsWithAVoice) return withNextVoice(state, voice, reason, context)
  return goOnFromPlace(state, context, attempt + 1)
}

/** The next best voice goes on from the place; where there is none, the reader is told why. */
export function withNextVoice(state: Playing, voice: Voice, reason: PlayerFailure, context: PlayerContext): Transition {
  const failed = [...state.failed, voice.id]
  const lang = state.place.rest[0]?.utterance.lang ?? ''
  if (!context.voice(lang, failed)) return pause({ ...state, failed }, reason)
  // After a voice that was not heard at all the next one has a single try: the reader has waited long enough.
  return goOnFromPlace({ ...state, failed }, context, state.phase.type === 'starting' ? attemptsWithAVoice : 1)
}
