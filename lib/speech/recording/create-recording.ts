import { spokenOffsetAt, type Cue } from '#lib/text/index.ts'
import type { Clock } from '../clock.ts'
import type { SpeechEngine, SpeechEvent, SpeechFailure, Utterance, Voice } from '../engine.ts'
import type { AudioElement } from './audio-element.ts'
import { indexCues, type CueIndex, type Stretch } from './find-cue.ts'
import { recordingVoiceId } from './voice-id.ts'

/** A recording that can be played. */
export interface Recorded {
  /** The address of the audio file. */
  readonly address: string
  readonly cues: readonly Cue[]
  readonly name: string
  /** BCP 47 tag. */
  readonly lang: string
}

export interface RecordingEngine extends SpeechEngine {
  /** From now on this recording is the voice; undefined: there is none. */
  offer(recorded: Recorded | undefined): void
}

/** Shorter waits would only burn the battery: a word is marked at most so many milliseconds late. */
const shortestWait = 10
/** Milliseconds without sound after which another voice goes on: a reader must not wait for a network that is gone. */
const patience = 8000
/** Milliseconds: a decoder of MP3 mutes the first frames after a seek, so it is given some of the pause before a cue. */
const runUp = 50

interface Word {
  readonly milliseconds: number
  /** In the text of the utterance. */
  readonly charIndex: number
}

interface Current {
  readonly token: number
  readonly stretch: Stretch
  /** What is still to be reported. */
  readonly words: Word[]
  /** The pause of the cue before comes right before it. */
  readonly isCueStart: boolean
  isStarted: boolean
  /** Milliseconds: the place the listeners know of; the audio may be further where a timer is late. */
  told: number
}

/**
 * A recording of the text behind the contract: utterances that follow each other in it are heard without a gap, as the audio
 * simply plays on while they are told. An utterance without a source is a sample: the beginning of the recording.
 */
export function createRecording(audio: AudioElement, clock: Clock): RecordingEngine {
  const listeners = new Set<(event: SpeechEvent) => void>()
  const emit = (event: SpeechEvent) => listeners.forEach((listener) => listener(event))
  let voices: readonly Voice[] = []
  let offered: { readonly recorded: Recorded; readonly index: CueIndex } | undefined
  let loaded: string | undefined
  let current: Current | undefined
  /** Where the last utterance ended, when it was heard to its end: what begins there needs no seeking. */
  let reached: number | undefined
  /** The last place that was told of what was cancelled: what begins there is heard already. */
  let left: number | undefined
  let timer: unknown
  let despair: unknown

  const position = () => audio.currentTime * 1000
  const fail = (reason: SpeechFailure) => {
    if (!current) return
    const { token } = current
    current = undefined
    emit({ type: 'failed', token, reason })
    settle()
  }
  /** The audio stops unless something is spoken in the same moment: the next utterance, or the same one at another speed. */
  const settle = () => {
    queueMicrotask(() => {
      if (current) return
      clock.clearTimeout(timer)
      clock.clearTimeout(despair)
      if (!audio.paused) audio.pause()
    })
  }
  const wake = (milliseconds: number) => {
    clock.clearTimeout(timer)
    timer = clock.setTimeout(update, milliseconds)
  }
  const start = (speaking: Current) => {
    if (speaking.isStarted) return
    speaking.isStarted = true
    emit({ type: 'started', token: speaking.token })
  }
  const finish = ({ token, stretch }: Current) => {
    current = undefined
    reached = stretch.end
    emit({ type: 'ended', token })
    settle()
  }
  /** Tells what has been reached since the last time; the page may have slept in between. */
  const update = () => {
    clock.clearTimeout(timer)
    const now = position()
    while (current?.isStarted) {
      const speaking = current
      const due = speaking.words.filter(({ milliseconds }) => milliseconds <= now).length
      const word = speaking.words.splice(0, due).at(-1)
      if (word) {
        speaking.told = word.milliseconds
        emit({ type: 'boundary', token: speaking.token, charIndex: word.charIndex, charLength: undefined })
      }
      if (current !== speaking) continue
      if (now < speaking.stretch.end) return waitFor(speaking.words[0]?.milliseconds ?? speaking.stretch.end, now)
      finish(speaking)
    }
  }
  const waitFor = (due: number, now: number) => {
    if (!audio.paused) wake(Math.max(shortestWait, (due - now) / audio.playbackRate))
  }
  const waitForSound = () => {
    clock.clearTimeout(timer)
    clock.clearTimeout(despair)
    despair = clock.setTimeout(() => fail('network'), patience)
  }
  const onPlaying = () => {
    clock.clearTimeout(despair)
    if (current) start(current)
    update()
  }
  const onTimeUpdate = () => {
    // A browser that does not say that it plays on after a seek.
    if (current && !current.isStarted && !audio.paused && position() > current.stretch.start + 1) onPlaying()
    update()
  }
  const onWaiting = () => {
    if (current) waitForSound()
  }
  const onEnded = () => {
    // The file may be a few milliseconds shorter than its timing says.
    if (current?.isStarted) finish(current)
  }
  // 2 is a fault of the network in the middle of the file; a file that is not there counts as one that cannot be played.
  const onError = () => fail(audio.error?.code === 2 ? 'network' : 'voice-unavailable')
  const events = [
    ['playing', onPlaying],
    ['timeupdate', onTimeUpdate],
    ['waiting', onWaiting],
    ['ended', onEnded],
    ['error', onError],
  ] as const
  for (const [type, listener] of events) audio.addEventListener(type, listener)

  const playFrom = (speaking: Current) => {
    waitForSound()
    const { start } = speaking.stretch
    audio.currentTime = Math.max(0, speaking.isCueStart ? start - runUp : start) / 1000
    audio.play().catch((error: unknown) => {
      // A pause or another file ends the promise too: then something else is current.
      if (current !== speaking || (error instanceof Error && error.name === 'AbortError')) return
      fail(error instanceof Error && error.name === 'NotAllowedError' ? 'not-allowed' : 'voice-unavailable')
    })
  }

  return {
    id: 'recording',
    voices: () => voices,
    speak(utterance, token) {
      const stretch = offered && (utterance.source ? offered.index.find(utterance.source) : sampleOf(offered.recorded.cues))
      const cue = offered?.recorded.cues[stretch?.index ?? -1]
      if (!offered || !stretch || !cue) {
        emit({ type: 'failed', token, reason: 'voice-unavailable' })
        return settle()
      }
      if (loaded !== offered.recorded.address) {
        loaded = offered.recorded.address
        audio.src = loaded
      } else if (audio.error) audio.load()
      // Loading sets the speed back to the default one.
      audio.defaultPlaybackRate = utterance.rate
      audio.playbackRate = utterance.rate
      audio.preservesPitch = true
      audio.volume = utterance.volume
      const speaking: Current = { token, stretch, words: wordsOf(cue, utterance), isCueStart: stretch.start === cue.start, isStarted: false, told: stretch.start }
      const isLeft = (current?.told ?? left) === stretch.start && position() >= stretch.start
      current = speaking
      const isReached = reached === stretch.start && position() >= stretch.start
      const isInFirstWord = position() >= stretch.start && position() < (cue.words.find(({ milliseconds }) => milliseconds > stretch.start)?.milliseconds ?? cue.end)
      reached = undefined
      left = undefined
      if (audio.paused || !(isReached || isLeft || isInFirstWord)) return playFrom(speaking)
      start(speaking)
      wake(0)
    },
    cancel() {
      if (!current) return
      left = current.told
      current = undefined
      reached = undefined
      settle()
    },
    offer(recorded) {
      if (offered?.recorded === recorded) return
      offered = recorded && { recorded, index: indexCues(recorded.cues) }
      voices = recorded ? [{ id: recordingVoiceId, engine: 'recording', name: recorded.name, lang: recorded.lang, isLocal: true, hasPitch: false, isRecorded: true }] : []
      emit({ type: 'voices-changed' })
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispose() {
      current = undefined
      listeners.clear()
      clock.clearTimeout(timer)
      clock.clearTimeout(despair)
      for (const [type, listener] of events) audio.removeEventListener(type, listener)
      audio.pause()
      if (loaded === undefined) return
      // The only way to end a download.
      audio.removeAttribute('src')
      audio.load()
    },
  }
}

function sampleOf(cues: readonly Cue[]): Stretch | undefined {
  const [first] = cues
  return first && { index: 0, start: first.start, end: first.end }
}

function wordsOf({ words }: Cue, { source, text }: Utterance): Word[] {
  if (!source) return []
  const { alignment, range } = source
  return words
    .filter(({ offset }) => offset >= range.start && offset < range.end)
    .map(({ milliseconds, offset }) => ({ milliseconds, charIndex: Math.min(spokenOffsetAt(alignment, offset - range.start), text.length) }))
}
