import type { Utterance, Voice } from '../engine.ts'
import { forVoice } from '../voices/espeak-letters.ts'
import type { SpokenUtterance } from '#lib/text/index.ts'
import type { PlayerContext } from './player-input.ts'
import { placeAt, type Phase, type Piece, type Place, type PlayerState } from './player-state.ts'
import { common, silence, silent, type Transition } from './steps.ts'
import { lookForVoicesEvery, patienceForVoices, silenceBeforeNotice, waitForStart } from './watchdog.ts'

export function readFrom(state: PlayerState, sentence: number, context: PlayerContext): Transition {
  const first = context.firstRead(sentence)
  if (first === undefined) return silent({ ...common(state), status: 'ended', place: placeAt(state.place.sentence) })
  return speakPlace(state, { ...placeAt(first), rest: context.pieces(first) }, context)
}

/** After a pause, a fault or a change of sound: from the reported word, else from the beginning of the piece. */
export function goOnFromPlace(state: PlayerState, context: PlayerContext, attempt = 1): Transition {
  const { reported, rest, sentence } = state.place
  const [piece, ...later] = rest
  if (!piece) return readFrom(state, sentence, context)
  if (reported === undefined) return speakPlace(state, state.place, context, attempt)
  const left = [...context.pieceFrom(piece, reported), ...later]
  if (left.length === 0) return afterSentence(state, context)
  return speakPlace(state, { ...state.place, rest: left, reported: undefined }, context, attempt)
}

/** Hands the first piece of the place to the best voice there is, or waits for one. */
export function speakPlace(state: PlayerState, place: Place, context: PlayerContext, attempt = 1): Transition {
  const [piece, next] = place.rest
  if (!piece) return afterSentence({ ...state, place }, context)
  const token = state.token + 1
  const playing = (phase: Phase): PlayerState => ({ ...common(state), place, token, status: 'playing', phase })
  const { lang } = piece.utterance
  const best = context.voice(lang, state.failed)
  // A recording says no announcements: another voice does, or nobody.
  const voice = best?.isRecorded && piece.isAnnouncement ? context.voice(lang, [...state.failed, best.id]) : best
  if (best && !voice) return speakPlace(state, { ...place, rest: place.rest.slice(1) }, context, attempt)
  if (!voice) {
    if (context.areVoicesKnown()) return silent({ ...common(state), place, status: 'paused', failure: 'no-voice' })
    const until = state.status === 'playing' && state.phase.type === 'finding-voice' ? state.phase.until : context.now + patienceForVoices
    const waited = context.now - (until - patienceForVoices)
    return { state: playing({ type: 'finding-voice', until, isSlow: waited >= silenceBeforeNotice }), effects: [...silence, { type: 'set-timer', name: 'watchdog', milliseconds: lookForVoicesEvery }] }
  }
  const said = forVoice(piece.utterance, voice)
  const prepared = next ?? firstOfNext(place, context)
  // Another language may be for another voice: that one is prepared in its turn.
  const following = prepared?.utterance.lang === piece.utterance.lang ? toUtterance(prepared, forVoice(prepared.utterance, voice), voice, context) : undefined
  return {
    // The notice stays while one voice after another is tried.
    state: playing({ type: 'starting', voice, said, attempt, isSlow: isSlow(state) }),
    effects: [
      ...silence,
      // First, as an engine may report at once.
      { type: 'set-timer', name: 'watchdog', milliseconds: waitForStart(voice, attempt, state.proven) },
      { type: 'set-timer', name: 'slow', milliseconds: silenceBeforeNotice },
      { type: 'speak', utterance: toUtterance(piece, said, voice, context), token, next: following },
    ],
  }
}

const isSlow = (state: PlayerState): boolean => state.status === 'playing' && 'isSlow' in state.phase && state.phase.isSlow

/** What begins the sentence after this one, so that an engine can prepare it. */
function firstOfNext({ sentence }: Place, context: PlayerContext): Piece | undefined {
  const following = context.following(sentence)
  return following.type === 'read' ? context.pieces(following.sentence)[0] : undefined
}

/** How much higher an emphasis is said: about three semitones, which is heard and still the same voice. */
const emphasisPitch = 1.2
const highestPitch = 2

function toUtterance({ isEmphasised, source }: Piece, { alignment, range, spoken }: SpokenUtterance, voice: Voice, { sound }: PlayerContext): Utterance {
  return {
    text: spoken,
    lang: voice.lang,
    voice,
    rate: sound.rate,
    pitch: voice.hasPitch ? Math.min(highestPitch, sound.pitch * (isEmphasised ? emphasisPitch : 1)) : 1,
    volume: sound.volume,
    ...(source && { source: { ...source, alignment, range } }),
  }
}

export function afterSentence(state: PlayerState, context: PlayerContext): Transition {
  const { sentence } = state.place
  const following = context.following(sentence)
  switch (following.type) {
    case 'end':
      return silent({ ...common(state), status: 'ended', place: placeAt(sentence) })
    case 'stop':
      return silent({ ...common(state), status: 'paused', place: placeAt(following.sentence), failure: undefined })
    case 'read':
      if (following.pause <= 0 || hasOwnPauses(state)) return readFrom(state, following.sentence, context)
      return silent({ ...common(state), place: placeAt(sentence), status: 'playing', phase: { type: 'between-blocks', next: following.sentence } }, [
        { type: 'set-timer', name: 'gap', milliseconds: following.pause },
      ])
  }
}

/** The pause after a block is part of a recording: a second one would come on top of it. */
const hasOwnPauses = (state: PlayerState): boolean => state.status === 'playing' && 'voice' in state.phase && state.phase.voice.isRecorded === true
