import { writtenRange } from '#lib/text/index.ts'
import type { SpeechEvent, Utterance, Voice } from '../engine.ts'
import type { PlayerContext, PlayerEffect, PlayerInput, TimerName } from './player-input.ts'
import { placeAt, type Phase, type Piece, type Place, type PlayerFailure, type PlayerState } from './player-state.ts'
import { attemptsWithAVoice, waitForEnd, waitForStart, waitForVoices } from './watchdog.ts'
import { estimateWord } from './word-estimate.ts'

export interface Transition {
  readonly state: PlayerState
  readonly effects: readonly PlayerEffect[]
}

type Playing = Extract<PlayerState, { status: 'playing' }>

/** The player: a state and what happens make the next state and what is to be done. Nothing else is read or changed. */
export function transition(state: PlayerState, input: PlayerInput, context: PlayerContext): Transition {
  switch (input.type) {
    case 'play':
      if (input.sentence !== undefined) return readFrom(forgetFailures(state), input.sentence, context)
      if (state.status === 'playing') return stay(state)
      return goOnFromPlace(forgetFailures(state), context)
    case 'pause':
      return state.status === 'playing' ? pause(state, undefined) : stay(state)
    case 'stop':
      return silent({ ...common(state), status: 'idle', place: { ...state.place, rest: [], reported: undefined, word: undefined } })
    case 'seek':
      if (state.status === 'playing') return readFrom(state, input.sentence, context)
      return stay(state.status === 'paused' ? { ...state, place: placeAt(input.sentence) } : { ...common(state), status: 'idle', place: placeAt(input.sentence) })
    case 'load':
      return silent({ ...common(state), status: 'idle', place: placeAt(input.sentence) })
    case 'sound-changed':
      if (state.status !== 'playing' || state.phase.type === 'between-blocks') return stay(forgetFailures(state))
      return goOnFromPlace(forgetFailures(state), context)
    case 'engine':
      return onEngine(state, input.event, context)
    case 'timer':
      return state.status === 'playing' ? onTimer(state, input.name, context) : stay(state)
  }
}

const stay = (state: PlayerState): Transition => ({ state, effects: [] })
const common = ({ place, token, failed, proven }: PlayerState) => ({ place, token, failed, proven })
const forgetFailures = <S extends PlayerState>(state: S): S => ({ ...state, failed: [] })

/** Ends whatever is spoken or waited for; the token moves on, so that what still comes of it is stale. */
const silence: readonly PlayerEffect[] = [{ type: 'clear-timer', name: 'watchdog' }, { type: 'clear-timer', name: 'word' }, { type: 'clear-timer', name: 'gap' }, { type: 'cancel' }]
const silent = (state: PlayerState, more: readonly PlayerEffect[] = []): Transition => ({ state: { ...state, token: state.token + 1 }, effects: [...silence, ...more] })

function pause(state: Playing, failure: PlayerFailure | undefined): Transition {
  const place = state.phase.type === 'between-blocks' ? placeAt(state.phase.next) : state.place
  return silent({ ...common(state), status: 'paused', place, failure })
}

function readFrom(state: PlayerState, sentence: number, context: PlayerContext): Transition {
  const first = context.firstRead(sentence)
  if (first === undefined) return silent({ ...common(state), status: 'ended', place: placeAt(sentence) })
  return speakPlace(state, { ...placeAt(first), rest: context.pieces(first) }, context)
}

/** After a pause, a failure or a change of sound: from the reported word, else from the beginning of the piece. */
function goOnFromPlace(state: PlayerState, context: PlayerContext): Transition {
  const [piece, ...later] = state.place.rest
  if (!piece) return readFrom(state, state.place.sentence, context)
  const rest = state.place.reported === undefined ? state.place.rest : [...context.pieceFrom(piece, state.place.reported), ...later]
  if (rest.length === 0) return afterSentence(state, context)
  return speakPlace(state, { ...state.place, rest, reported: undefined }, context)
}

function speakPlace(state: PlayerState, place: Place, context: PlayerContext, attempt = 1): Transition {
  const [piece, next] = place.rest
  if (!piece) return readFrom(state, place.sentence + 1, context)
  const voice = context.voice(piece.utterance.lang, state.failed)
  const token = state.token + 1
  const playing = (phase: Phase): PlayerState => ({ ...common(state), place, token, status: 'playing', phase })
  if (!voice) {
    if (context.areVoicesKnown) return silent({ ...common(state), place, status: 'paused', failure: 'no-voice' })
    return { state: playing({ type: 'finding-voice' }), effects: [...silence, { type: 'set-timer', name: 'watchdog', milliseconds: waitForVoices }] }
  }
  return {
    state: playing({ type: 'starting', voice, attempt }),
    effects: [
      ...silence,
      { type: 'speak', utterance: toUtterance(piece, voice, context), token, next: next && toUtterance(next, voice, context) },
      { type: 'set-timer', name: 'watchdog', milliseconds: waitForStart(voice, attempt, state.proven) },
    ],
  }
}

function toUtterance({ utterance }: Piece, voice: Voice, { sound }: PlayerContext): Utterance {
  return { text: utterance.spoken, lang: voice.lang, voice, rate: sound.rate, pitch: voice.hasPitch ? sound.pitch : 1, volume: sound.volume }
}

function onEngine(state: PlayerState, event: SpeechEvent, context: PlayerContext): Transition {
  if (state.status !== 'playing') return stay(state)
  if (event.type === 'voices-changed') return state.phase.type === 'finding-voice' ? goOnFromPlace(state, context) : stay(state)
  const { phase } = state
  if (event.token !== state.token || (phase.type !== 'starting' && phase.type !== 'speaking')) return stay(state)
  switch (event.type) {
    case 'started':
      return phase.type === 'starting' ? onStarted(state, phase, context) : stay(state)
    case 'boundary': {
      // Some voices report words and no start.
      const begun = phase.type === 'starting' ? onStarted(state, phase, context) : stay(state)
      return onWord(begun, event.charIndex, event.charLength, phase.voice)
    }
    case 'ended':
      return onEnded(state, phase, context)
    case 'failed':
      return onFailed(state, phase.voice, event.reason, context)
  }
}

function onStarted(state: Playing, { voice, attempt }: Extract<Phase, { type: 'starting' }>, context: PlayerContext): Transition {
  const text = state.place.rest[0]?.utterance.spoken ?? ''
  const proven = state.proven.includes(voice.id) ? state.proven : [...state.proven, voice.id]
  const started: Playing = { ...state, proven, phase: { type: 'speaking', voice, attempt, startedAt: context.now } }
  const watch: PlayerEffect = { type: 'set-timer', name: 'watchdog', milliseconds: waitForEnd(text.length, context.pace(voice).milliseconds, context.sound.rate) }
  const estimated = showEstimate(started, context)
  return { state: estimated.state, effects: [watch, ...estimated.effects] }
}

function onWord({ state, effects }: Transition, charIndex: number, charLength: number | undefined, voice: Voice): Transition {
  const piece = state.place.rest[0]
  if (!piece || piece.isAnnouncement) return { state, effects }
  const word = writtenRange(piece.utterance, charIndex, charLength)
  return {
    state: { ...state, place: { ...state.place, word, reported: word.start } },
    effects: [...effects, { type: 'clear-timer', name: 'word' }, { type: 'reports-words', voice }],
  }
}

function showEstimate(state: Playing, context: PlayerContext): Transition {
  const { phase, place } = state
  const piece = place.rest[0]
  if (phase.type !== 'speaking' || !piece || piece.isAnnouncement || place.reported !== undefined || !context.estimatesWords(phase.voice)) return stay(state)
  const estimate = estimateWord(piece.utterance.spoken, context.pace(phase.voice).milliseconds / context.sound.rate, context.now - phase.startedAt)
  if (!estimate) return stay(state)
  const word = writtenRange(piece.utterance, estimate.charIndex, estimate.charLength)
  return { state: { ...state, place: { ...place, word } }, effects: estimate.next === undefined ? [] : [{ type: 'set-timer', name: 'word', milliseconds: estimate.next }] }
}

function onEnded(state: Playing, phase: Extract<Phase, { type: 'starting' | 'speaking' }>, context: PlayerContext): Transition {
  const characters = state.place.rest[0]?.utterance.spoken.length ?? 0
  const measured: readonly PlayerEffect[] = phase.type === 'speaking' ? [{ type: 'measured', voice: phase.voice, characters, milliseconds: context.now - phase.startedAt }] : []
  const place = { ...state.place, rest: state.place.rest.slice(1), reported: undefined }
  const after = place.rest.length > 0 ? speakPlace({ ...state, place }, place, context) : afterSentence({ ...state, place }, context)
  return { state: after.state, effects: [...measured, ...after.effects] }
}

function afterSentence(state: PlayerState, context: PlayerContext): Transition {
  const following = context.following(state.place.sentence)
  switch (following.type) {
    case 'end':
      return silent({ ...common(state), status: 'ended', place: placeAt(state.place.sentence) })
    case 'stop':
      return silent({ ...common(state), status: 'paused', place: placeAt(following.sentence), failure: undefined })
    case 'read':
      if (following.pause <= 0) return readFrom(state, following.sentence, context)
      return silent({ ...common(state), place: { ...state.place, rest: [], reported: undefined, word: undefined }, status: 'playing', phase: { type: 'between-blocks', next: following.sentence } }, [
        { type: 'set-timer', name: 'gap', milliseconds: following.pause },
      ])
  }
}

function onFailed(state: Playing, voice: Voice, reason: PlayerFailure, context: PlayerContext): Transition {
  // The browser wants a press of a button first: another voice would not be let speak either.
  if (reason === 'not-allowed') return pause(state, reason)
  return withNextVoice(state, voice, reason, context)
}

/** The next best voice goes on from the place; where there is none, the reader is told why. */
function withNextVoice(state: Playing, voice: Voice, reason: PlayerFailure, context: PlayerContext): Transition {
  const failed = [...state.failed, voice.id]
  const lang = state.place.rest[0]?.utterance.lang ?? ''
  if (!context.voice(lang, failed)) return pause({ ...state, failed }, reason)
  return goOnFromPlace({ ...state, failed }, context)
}

function onTimer(state: Playing, name: TimerName, context: PlayerContext): Transition {
  const { phase } = state
  switch (name) {
    case 'gap':
      return phase.type === 'between-blocks' ? readFrom(state, phase.next, context) : stay(state)
    case 'word':
      return showEstimate(state, context)
    case 'watchdog':
      if (phase.type === 'between-blocks') return stay(state)
      if (phase.type === 'finding-voice') return pause(state, 'no-voice')
      if (phase.attempt >= attemptsWithAVoice) return withNextVoice(state, phase.voice, 'synthesis-failed', context)
      return retry(state, phase.attempt, context)
  }
}

/** Once more with the same voice, from the word it got to. */
function retry(state: Playing, attempt: number, context: PlayerContext): Transition {
  const [piece, ...later] = state.place.rest
  if (!piece) return readFrom(state, state.place.sentence, context)
  const rest = state.place.reported === undefined ? state.place.rest : [...context.pieceFrom(piece, state.place.reported), ...later]
  if (rest.length === 0) return afterSentence(state, context)
  return speakPlace(state, { ...state.place, rest, reported: undefined }, context, attempt + 1)
}
