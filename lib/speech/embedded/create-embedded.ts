import type { Clock } from '../clock.ts'
import type { SpeechEngine, SpeechEvent, SpeechFailure, Utterance, Voice } from '../engine.ts'
import { primaryLanguage } from '../voices/normalise-tag.ts'
import { breathAfter } from './breath.ts'
import { embeddedVoices } from './embedded-voices.ts'
import { pickUp } from './pick-up.ts'
import type { SoundOutput } from './sound-output.ts'
import type { SynthesisRequest } from './spoken-word.ts'
import { playTake, type TakePlayer } from './take-player.ts'
import type { Synthesis, Take, VoiceLoading } from './take.ts'

export interface EmbeddedEngine extends SpeechEngine {
  /** From now on its voices are offered. */
  offer(): void
  /** Loads the voice before it is needed. */
  prepare(): void
  /** How the voice is loaded; its changes are told to `listenToLoading`. */
  loading(): VoiceLoading
  listenToLoading(listener: () => void): () => void
}

interface Current {
  readonly request: SynthesisRequest
  readonly token: number
  readonly volume: number
  readonly next: SynthesisRequest | undefined
  /** What was told last of how much of the voice has come. */
  loaded?: number
  playing?: { readonly take: Take; readonly player: TakePlayer }
}

/** The voice that Nahlas brings along, behind the contract. */
export function createEmbedded(synthesis: Synthesis, output: SoundOutput, clock: Clock): EmbeddedEngine {
  const listeners = new Set<(event: SpeechEvent) => void>()
  const emit = (event: SpeechEvent) => listeners.forEach((listener) => listener(event))
  let voices: readonly Voice[] = []
  let current: Current | undefined
  /** What was cut off last: reading goes on with the same sound. */
  let cutOff: Take | undefined
  /** When the voice has taken breath after what it said last, on the clock of the output. */
  let freeAt = 0

  const fail = (reason: SpeechFailure) => {
    if (!current) return
    const { token } = current
    current = undefined
    emit({ type: 'failed', token, reason })
  }
  const begin = (speaking: Current, take: Take, from: number, before: number) => {
    const { request, token, volume } = speaking
    const player = playTake(
      {
        take,
        from,
        volume,
        notBefore: freeAt,
        onStarted: () => emit({ type: 'started', token }),
        onWord: ({ start, end }) => current === speaking && emit({ type: 'boundary', token, charIndex: start - before, charLength: end - start }),
        onEnded: (endedAt) => {
          if (current !== speaking) return
          current = undefined
          freeAt = endedAt + breathAfter(request)
          emit({ type: 'ended', token })
        },
      },
      output,
      clock,
    )
    speaking.playing = { take, player }
  }
  /** What is spoken may have come, grown or failed. */
  const update = () => {
    const speaking = current
    if (!speaking) return
    const loading = synthesis.loading()
    if (loading.type === 'unavailable') return fail('network')
    if (loading.type === 'loading') {
      if (loading.share === speaking.loaded) return
      speaking.loaded = loading.share
      return emit({ type: 'preparing', token: speaking.token, share: loading.share })
    }
    if (speaking.playing) return speaking.playing.take.state === 'failed' ? fail('synthesis-failed') : speaking.playing.player.grow()
    const take = synthesis.find(speaking.request)
    if (take?.state === 'failed') return fail('synthesis-failed')
    if (take && (take.clauses.length > 0 || take.state === 'made')) begin(speaking, take, 0, 0)
  }
  const unlisten = [
    synthesis.listen(update),
    output.onInterrupted(() => {
      if (!current) return
      const { token } = current
      cancel()
      emit({ type: 'interrupted', token })
    }),
  ]
  const cancel = () => {
    const speaking = current
    if (!speaking) return
    current = undefined
    freeAt = 0
    cutOff = speaking.playing?.take
    speaking.playing?.player.stop()
  }

  return {
    id: 'embedded',
    voices: () => voices,
    speak(utterance, token, next) {
      cancel()
      const request = toRequest(utterance)
      const following = next && toRequest(next)
      current = { request, token, volume: utterance.volume, next: following }
      if (!output.open()) return fail('not-allowed')
      synthesis.open()
      const rest = cutOff && pickUp(cutOff, request)
      const wanted = [...(rest ? [] : [request]), ...(following ? [following] : [])]
      if (cutOff && rest) begin(current, cutOff, rest.from, rest.before)
      synthesis.want(wanted)
      cutOff = undefined
      update()
    },
    cancel,
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    offer() {
      if (voices.length > 0) return
      voices = embeddedVoices
      emit({ type: 'voices-changed' })
    },
    prepare: synthesis.open,
    loading: synthesis.loading,
    listenToLoading: synthesis.listen,
    dispose() {
      cancel()
      for (const stop of unlisten) stop()
      listeners.clear()
      synthesis.dispose()
      output.dispose()
    },
  }
}

const toRequest = ({ pitch, rate, text, voice }: Utterance): SynthesisRequest => ({ text, lang: primaryLanguage(voice.lang), rate, pitch })
