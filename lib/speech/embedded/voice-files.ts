/** Where the files of the embedded voice lie on the site; `cli/embedded-voice.ts` puts them there. */
export const voiceFolder = '/voices/espeak-ng/'

/** `manifest.json` of the folder: the other files carry a hash in their name and never change. */
export interface VoiceFiles {
  /** The synthesizer, a classic worker. */
  readonly worker: string
  /** Its data, gzipped, and the same for browsers that cannot unpack it. */
  readonly data: string
  readonly plainData: string
  /** Of `data`. */
  readonly dataBytes: number
}
