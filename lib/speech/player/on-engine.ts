import { writtenRange } from '#lib/text/index.ts'
import type { SpeechEvent } from '../engine.ts'
import { afterSentence, goOnFromPlace, speakPlace } from './go-on.ts'
import { tryAgain, withNextVoice } from './mend.ts'
import type { PlayerContext, PlayerEffect } from './player-input.ts'
import type { PlayerFailure, PlayerState, Uttering } from './player-state.ts'
import { pause, stay, type Playing, type Transition } from './steps.ts'
import { patienceForLoading, waitForEnd } from './watchdog.ts'
import { showEstimate } from './word-estimate.ts'

/** What an engine reports. An event of an utterance that is no longer the current one is stale and changes nothing. */
export function onEngine(state: PlayerState, event: SpeechEvent, context: PlayerContext): Transition {
  if (state.status !== 'playing') return stay(state)
  const { phase } = state
  if (event.type === 'voices-changed') return phase.type === 'finding-voice' ? goOnFromPlace(state, context) : stay(state)
  if (event.token !== state.token || (phase.type !== 'starting' && phase.type !== 'speaking')) return stay(state)
  switch (event.type) {
    case 'preparing':
      return phase.type === 'starting' ? onPreparing(state, phase, event.share) : stay(state)
    case 'started':
      return phase.type === 'starting' ? onStarted(state, phase, context) : stay(state)
    case 'boundary': {
      // Some voices report words and no start.
      const begun = phase.type === 'starting' ? onStarted(state, phase, context) : stay(state)
      return onWord(begun, phase, event.charIndex, event.charLength, context)
    }
    case 'ended':
      return onEnded(state, phase, context)
    case 'failed':
      return onFailed(state, phase, event.reason, context)
    case 'interrupted':
      // What never began was swept away with something older; what was heard has been taken over by somebody else.
      return phase.type === 'starting' ? tryAgain(state, phase, 'synthesis-failed', context) : pause(state, undefined)
  }
}

const onPreparing = (state: Playing, phase: Extract<Uttering, { type: 'starting' }>, loaded: number): Transition => ({
  state: { ...state, phase: { ...phase, loaded } },
  effects: [{ type: 'set-timer', name: 'watchdog', milliseconds: patienceForLoading }],
})

function onStarted(state: Playing, { attempt, said, voice }: Uttering, context: PlayerContext): Transition {
  const proven = state.proven.includes(voice.id) ? state.proven : [...state.proven, voice.id]
  const estimated = showEstimate({ ...state, proven, phase: { type: 'speaking', voice, said, attempt, startedAt: context.now } }, context)
  return { state: estimated.state, effects: [{ type: 'clear-timer', name: 'slow' }, watchFrom(0, { voice, said }, context), ...estimated.effects] }
}

function onWord({ state, effects }: Transition, phase: Uttering, charIndex: number, charLength: number | undefined, context: PlayerContext): Transition {
  const watch = watchFrom(charIndex, phase, context)
  if (state.place.rest[0]?.isAnnouncement !== false) return { state, effects: [...effects, watch] }
  const word = writtenRange(phase.said, charIndex, charLength)
  return {
    state: { ...state, place: { ...state.place, word, reported: word.start } },
    effects: [...effects, watch, { type: 'clear-timer', name: 'word' }, { type: 'reports-words', voice: phase.voice }],
  }
}

const watchFrom = (charIndex: number, { voice, said }: Pick<Uttering, 'voice' | 'said'>, context: PlayerContext): PlayerEffect => ({
  type: 'set-timer',
  name: 'watchdog',
  milliseconds: waitForEnd(Math.max(0, said.spoken.length - charIndex), context.pace(voice), context.sound.rate),
})

function onEnded(state: Playing, phase: Uttering, context: PlayerContext): Transition {
  const place = { ...state.place, rest: state.place.rest.slice(1), reported: undefined }
  const after = place.rest.length > 0 ? speakPlace(state, place, context) : afterSentence({ ...state, place }, context)
  if (phase.type === 'starting') return after
  const { said, startedAt, voice } = phase
  const measured: PlayerEffect = { type: 'measured', voice, characters: said.spoken.length, milliseconds: context.now - startedAt, rate: context.sound.rate }
  return { state: after.state, effects: [measured, ...after.effects] }
}

function onFailed(state: Playing, phase: Uttering, reason: PlayerFailure, context: PlayerContext): Transition {
  switch (reason) {
    case 'not-allowed':
      // The browser wants a press of a button first: another voice would not be let speak either.
      return pause(state, reason)
    case 'synthesis-failed':
      return tryAgain(state, phase, reason, context)
    case 'network':
    case 'no-voice':
    case 'text-too-long':
    case 'voice-unavailable':
      return withNextVoice(state, phase.voice, reason, context)
  }
}
