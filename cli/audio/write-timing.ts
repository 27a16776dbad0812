/** An utterance of a recording. */
export interface TimedUtterance {
  /** `block:start-end`, in UTF-16 offsets of the block's text. */
  readonly id: string
  /** What is written there. */
  readonly written: string
  /** When it begins, in milliseconds. */
  readonly start: number
  /** Places in `written`, in order, and when they are said. */
  readonly words: readonly { readonly at: number; readonly milliseconds: number }[]
}

/** WebVTT as docs/audio.md has it: each cue reaches to the next one, the last to the end. */
export function writeTiming(utterances: readonly TimedUtterance[], end: number): string {
  const cues = utterances.map(({ id, start, words, written }, index) => {
    const from = index === 0 ? 0 : start
    const until = utterances[index + 1]?.start ?? end
    return `${id}\n${time(from)} --> ${time(until)}\n${payload(written, words, from, until)}\n`
  })
  return `WEBVTT\n\n${cues.join('\n')}`
}

function payload(written: string, words: TimedUtterance['words'], from: number, until: number): string {
  let text = ''
  let done = 0
  for (const { at, milliseconds } of words) {
    text += `${escape(written.slice(done, at))}<${time(Math.min(until, Math.max(from, milliseconds)))}>`
    done = at
  }
  return text + escape(written.slice(done))
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** One character stays one: a line break would end the cue. */
const escape = (text: string): string => text.replace(/[\n\r\u2028\u2029]/g, ' ').replace(/[&<>]/g, (character) => escapes[character] ?? character)

export function time(milliseconds: number): string {
  const whole = Math.round(milliseconds)
  const [hours, minutes, seconds] = [Math.floor(whole / 3_600_000), Math.floor(whole / 60_000) % 60, Math.floor(whole / 1000) % 60]
  return `${[hours, minutes, seconds].map((part) => String(part).padStart(2, '0')).join(':')}.${String(whole % 1000).padStart(3, '0')}`
}
