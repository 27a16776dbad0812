import { parseTiming } from '#lib/text/index.ts'
import type { Recorded, RecordingEngine } from './create-recording.ts'

/** Where the files of a recording are, and who speaks in it. */
export interface RecordingFiles {
  /** Addresses. */
  readonly audio: string
  readonly timing: string
  readonly name: string
  /** BCP 47 tag. */
  readonly lang: string
}

export interface RecordingOffer extends RecordingEngine {
  /** The recording to offer from now on; one whose timing cannot be had, or is broken, is not offered. */
  open(files: RecordingFiles | undefined): void
}

/** @param fetchText gives a text file by its address; a rejection means that it cannot be had */
export function openRecordings(engine: RecordingEngine, fetchText: (address: string) => Promise<string>): RecordingOffer {
  const known = new Map<string, Recorded>()
  let wanted: RecordingFiles | undefined

  const read = async ({ audio, lang, name, timing }: RecordingFiles): Promise<Recorded | undefined> => {
    const before = known.get(timing)
    if (before) return before
    try {
      const parsed = parseTiming(await fetchText(timing))
      if (!parsed.ok) return undefined
      const recorded = { address: audio, cues: parsed.cues, name, lang }
      known.set(timing, recorded)
      return recorded
    } catch {
      return undefined
    }
  }

  return {
    ...engine,
    open(files) {
      if (files === wanted) return
      wanted = files
      engine.offer(files && known.get(files.timing))
      if (!files || known.has(files.timing)) return
      void read(files).then((recorded) => {
        // Another text may have been opened meanwhile.
        if (wanted === files) engine.offer(recorded)
      })
    },
  }
}
