import type { SoundOutput } from './sound-output.ts'

/** Sound is not cut off where it stands, which would be heard as a click, but faded out. */
const fadeSeconds = 0.004
const stopAfterSeconds = 0.02

/**
 * Firefox must not be asked for its latency: the question waits for the thread that fills the sound, which may be waiting for the page, and
 * then the tab hangs for good (Firefox 140 with PulseAudio, 3 of 16 readings on a busy machine). It said 28 to 33 ms in 80 of 80 cases.
 */
const firefoxLatency = 30

/** The loudspeaker by Web Audio; its context is made at the first sound, as browsers want a press of a button before. */
export function createWebAudioOutput(): SoundOutput {
  const listeners = new Set<() => void>()
  let context: AudioContext | undefined
  let wasRunning = false
  const isFirefox = /\bFirefox\//.test(navigator.userAgent)

  const onStateChange = () => {
    const isRunning = context?.state === 'running'
    if (wasRunning && !isRunning) listeners.forEach((listener) => listener())
    wasRunning = isRunning
  }
  const ensure = () => {
    if (context) return context
    context = new AudioContext({ latencyHint: 'interactive' })
    context.addEventListener('statechange', onStateChange)
    return context
  }

  return {
    open() {
      if (navigator.userActivation && !navigator.userActivation.hasBeenActive) return false
      const { state } = ensure()
      if (state !== 'running') void context?.resume().catch(() => undefined)
      return state !== 'closed'
    },
    now: () => (context?.currentTime ?? 0) * 1000,
    // Not every browser tells, and none before it has played something.
    latency() {
      if (isFirefox) return firefoxLatency
      return Number.isFinite(context?.outputLatency) ? (context?.outputLatency ?? 0) * 1000 : 0
    },
    play({ at, onEnded, sampleRate, samples, skipped, volume }) {
      const playing = ensure()
      const buffer = playing.createBuffer(1, samples.length, sampleRate)
      buffer.copyToChannel(samples, 0)
      const source = playing.createBufferSource()
      const gain = playing.createGain()
      source.buffer = buffer
      gain.gain.value = volume
      source.connect(gain).connect(playing.destination)
      source.onended = () => {
        gain.disconnect()
        onEnded()
      }
      source.start(at / 1000, skipped / 1000)
      return {
        stop() {
          source.onended = () => gain.disconnect()
          gain.gain.setTargetAtTime(0, playing.currentTime, fadeSeconds)
          source.stop(playing.currentTime + stopAfterSeconds)
        },
      }
    },
    onInterrupted(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispose() {
      listeners.clear()
      void context?.close().catch(() => undefined)
      context = undefined
    },
  }
}
