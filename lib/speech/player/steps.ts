import type { PlayerEffect } from './player-input.ts'
import { placeAt, type PlayerFailure, type PlayerState } from './player-state.ts'

/** The next state, and what is to be done. */
export interface Transition {
  readonly state: PlayerState
  readonly effects: readonly PlayerEffect[]
}

export type Playing = Extract<PlayerState, { status: 'playing' }>

export const stay = (state: PlayerState): Transition => ({ state, effects: [] })

/** What every state has. */
export const common = ({ place, token, failed, proven }: PlayerState) => ({ place, token, failed, proven })

export const forgetFailures = <S extends PlayerState>(state: S): S => (state.failed.length === 0 ? state : { ...state, failed: [] })

/** A press of Play forgives voices. One that has never been heard is not waited for again where another one speaks. */
export function forgive<S extends PlayerState>(state: S): S {
  const isAnotherHeard = state.proven.some((id) => !state.failed.includes(id))
  return isAnotherHeard ? { ...state, failed: state.failed.filter((id) => !state.proven.includes(id)) } : forgetFailures(state)
}

export const silence: readonly PlayerEffect[] = [
  { type: 'clear-timer', name: 'watchdog' },
  { type: 'clear-timer', name: 'word' },
  { type: 'clear-timer', name: 'gap' },
  { type: 'clear-timer', name: 'slow' },
  { type: 'cancel' },
]

/** Ends whatever is spoken or waited for; the token moves on, so that what still comes of it is stale. */
export const silent = (state: PlayerState, more: readonly PlayerEffect[] = []): Transition => ({
  state: { ...state, token: state.token + 1 },
  effects: [...silence, ...more],
})

/** A pause between blocks counts as read: reading goes on with the next one. */
export function pause(state: Playing, failure: PlayerFailure | undefined): Transition {
  const place = state.phase.type === 'between-blocks' ? placeAt(state.phase.next) : state.place
  return silent({ ...common(state), status: 'paused', place, failure })
}
