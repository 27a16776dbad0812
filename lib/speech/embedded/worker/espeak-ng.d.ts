/** The part of `@echogarden/espeak-ng-emscripten` that is used; the package has no types of its own. */
declare module '@echogarden/espeak-ng-emscripten' {
  export interface EspeakEvent {
    readonly type: 'list_terminated' | 'word' | 'sentence' | 'mark' | 'play' | 'end' | 'msg_terminated' | 'phoneme' | 'samplerate'
    /** Code points from the beginning of the text; the first is 1. */
    readonly text_position: number
    /** Code points. */
    readonly word_length: number
    /** Milliseconds from the beginning of the sound. */
    readonly audio_position: number
    /** Of a phoneme: its name, empty for a pause. */
    readonly id: string | number | undefined
  }

  export interface EspeakWorker {
    /** 0: found. */
    set_voice(name: string, lang: string): number
    /** Words a minute, 80 to 450. */
    set_rate(rate: number): void
    /** 0 to 99, 50 is the voice's own. */
    set_pitch(pitch: number): void
    get_samplerate(): number
    /** Calls back for every tenth of a second of sound; true ends the synthesis. */
    synthesize(text: string, onSound: (samples: Int16Array, events: readonly EspeakEvent[]) => boolean): void
  }

  export interface EspeakModule {
    readonly eSpeakNGWorker: new () => EspeakWorker
  }

  export default function load(options?: { getPreloadedPackage?: (name: string, bytes: number) => ArrayBuffer }): Promise<EspeakModule>
}
