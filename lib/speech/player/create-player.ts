import type { Clock } from '../clock.ts'
import type { SpeechEngine, Voice } from '../engine.ts'
import type { PlayerCommand, PlayerContext, PlayerEffect, PlayerInput, TimerName } from './player-input.ts'
import { initialState, type PlayerState } from './player-state.ts'
import { transition } from './transition.ts'

export interface PlayerOptions {
  readonly engines: readonly SpeechEngine[]
  readonly clock: Clock
  /** Asked before every step; `now` is added. */
  context(): Omit<PlayerContext, 'now'>
  /** A whole utterance was heard: how long it took, in milliseconds. */
  onMeasured(voice: Voice, characters: number, milliseconds: number, rate: number): void
  onReportsWords(voice: Voice): void
}

/** As `useSyncExternalStore` wants it. */
export interface Player {
  getSnapshot(): PlayerState
  subscribe(listener: (state: PlayerState) => void): () => void
  send(command: PlayerCommand): void
  dispose(): void
}

/** Runs the state machine on engines and a clock. */
export function createPlayer({ engines, clock, context, onMeasured, onReportsWords }: PlayerOptions): Player {
  const listeners = new Set<(state: PlayerState) => void>()
  const timers = new Map<TimerName, unknown>()
  const waiting: PlayerInput[] = []
  let state = initialState
  let isStepping = false

  /** An engine may report while it is being told something: one step ends before the next begins. */
  const take = (input: PlayerInput): void => {
    waiting.push(input)
    if (isStepping) return
    isStepping = true
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) step(next)
    } finally {
      isStepping = false
    }
  }
  const step = (input: PlayerInput): void => {
    const before = state
    const { state: after, effects } = transition(state, input, { ...context(), now: clock.now() })
    state = after
    effects.forEach(perform)
    if (after !== before) for (const listener of listeners) listener(after)
  }
  const perform = (effect: PlayerEffect): void => {
    switch (effect.type) {
      case 'speak':
        engines.find(({ id }) => id === effect.utterance.voice.engine)?.speak(effect.utterance, effect.token, effect.next)
        return
      case 'cancel':
        for (const engine of engines) engine.cancel()
        return
      case 'set-timer':
        clock.clearTimeout(timers.get(effect.name))
        timers.set(
          effect.name,
          clock.setTimeout(() => take({ type: 'timer', name: effect.name }), effect.milliseconds),
        )
        return
      case 'clear-timer':
        clock.clearTimeout(timers.get(effect.name))
        timers.delete(effect.name)
        return
      case 'measured':
        return onMeasured(effect.voice, effect.characters, effect.milliseconds, effect.rate)
      case 'reports-words':
        return onReportsWords(effect.voice)
    }
  }
  const unlisten = engines.map((engine) => engine.listen((event) => take({ type: 'engine', event })))

  return {
    getSnapshot: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send: take,
    dispose() {
      listeners.clear()
      take({ type: 'stop' })
      for (const stop of unlisten) stop()
      for (const engine of engines) engine.dispose()
    },
  }
}
