/* eslint-disable @typescript-eslint/no-deprecated -- A script processor hands sound to the page; a worklet would have to be a file of its own. */
/** Runs in the page: writes down when the audio graph gives sound to the loudspeaker. */
export interface SoundTap {
  /** Begins and ends of what can be heard, in milliseconds since the page was opened; silence below a twentieth of a second is none. */
  readonly heard: { from: number; to: number }[]
}

declare global {
  interface Window {
    soundTap: SoundTap
  }
}

/** To be installed with `page.addInitScript`. */
export function tapSound(): void {
  const heard: { from: number; to: number }[] = []
  window.soundTap = { heard }
  const taps = new WeakMap<BaseAudioContext, ScriptProcessorNode>()
  const tapOf = (context: AudioContext) => {
    const known = taps.get(context)
    if (known) return known
    const tap = context.createScriptProcessor(256, 1, 1)
    tap.onaudioprocess = ({ inputBuffer, playbackTime }) => {
      const samples = inputBuffer.getChannelData(0)
      if (!samples.some((sample) => Math.abs(sample) > 0.003)) return
      // The block was on its way to the loudspeaker two blocks before it is handed over.
      const from = performance.now() + (playbackTime - context.currentTime) * 1000 - (512 / context.sampleRate) * 1000
      const to = from + (samples.length / context.sampleRate) * 1000
      const last = heard.at(-1)
      if (last && from - last.to < 50) last.to = to
      else heard.push({ from, to })
    }
    connect.call(tap, context.destination)
    taps.set(context, tap)
    return tap
  }
  const connect = AudioNode.prototype.connect as (this: AudioNode, ...rest: unknown[]) => unknown
  AudioNode.prototype.connect = function (this: AudioNode, ...rest: unknown[]) {
    if (rest[0] === this.context.destination) connect.call(this, tapOf(this.context as AudioContext))
    return connect.apply(this, rest)
  } as typeof AudioNode.prototype.connect
}
