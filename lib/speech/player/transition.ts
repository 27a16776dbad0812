import type { Utterance } from '../engine.ts'
import { goOnFromPlace, readFrom } from './go-on.ts'
import { onEngine } from './on-engine.ts'
import { onTimer } from './on-timer.ts'
import type { PlayerContext, PlayerInput } from './player-input.ts'
import { placeAt, type PlayerState } from './player-state.ts'
import { common, forgetFailures, forgive, pause, silent, stay, type Transition } from './steps.ts'

/** The player: a state and what happens make the next state and what is to be done. Nothing else is read or changed. */
export function transition(state: PlayerState, input: PlayerInput, context: PlayerContext): Transition {
  switch (input.type) {
    case 'play':
      if (input.sentence !== undefined) return readFrom(forgive(state), input.sentence, context)
      return state.status === 'playing' ? stay(state) : goOnFromPlace(forgive(state), context)
    case 'pause':
      // Without a reading, a sample may be spoken.
      return state.status === 'playing' ? pause(state, undefined) : silent(state)
    case 'stop':
      return silent({ ...common(state), status: 'idle', place: placeAt(state.place.sentence) })
    case 'seek':
      return seek(state, input.sentence, context)
    case 'load':
      return silent({ ...common(state), status: 'idle', place: placeAt(input.sentence) })
    case 'sound-changed':
      if (state.status !== 'playing' || state.phase.type === 'between-blocks') return stay(forgetFailures(state))
      return goOnFromPlace(forgetFailures(state), context)
    case 'preview': {
      const { state: quiet, effects } = state.status === 'playing' ? pause(state, undefined) : silent(state)
      const { text, voice } = input
      const utterance: Utterance = { text, voice, lang: voice.lang, ...context.sound, pitch: voice.hasPitch ? context.sound.pitch : 1 }
      return { state: quiet, effects: [...effects, { type: 'speak', utterance, token: quiet.token, next: undefined }] }
    }
    case 'engine':
      return onEngine(state, input.event, context)
    case 'timer':
      return state.status === 'playing' ? onTimer(state, input.name, context) : stay(state)
  }
}

function seek(state: PlayerState, sentence: number, context: PlayerContext): Transition {
  const place = placeAt(sentence)
  switch (state.status) {
    case 'playing':
      return readFrom(state, sentence, context)
    case 'paused':
      return stay({ ...state, place })
    case 'idle':
    case 'ended':
      return stay({ ...common(state), status: 'idle', place })
  }
}
