import type { Cue, TimedWord } from './cue.ts'

export type ParsedTiming =
  | { readonly ok: true; readonly cues: readonly Cue[] }
  /** `line` counts from 1. */
  | { readonly ok: false; readonly line: number; readonly message: string }

const time = String.raw`(\d{2,}):([0-5]\d):([0-5]\d)\.(\d{3})`
const identifier = /^(\S+):(\d+)-(\d+)$/
const timing = new RegExp(`^${time} --> ${time}$`)
const tag = new RegExp(`<${time}>`, 'g')

/**
 * Reads the timing of a recording: WebVTT as `npm run audio` writes it (docs/audio.md), and nothing else of WebVTT but notes.
 * Its own few lines and no parser of the platform, as browsers give the times inside a cue only while it is shown.
 */
export function parseTiming(text: string): ParsedTiming {
  const lines = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n').split('\n')
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) return { ok: false, line: 1, message: 'the first line is not WEBVTT' }
  const cues: Cue[] = []
  for (const { first, of } of paragraphs(lines)) {
    if (first === 0 || /^NOTE(?:[ \t]|$)/.test(of[0] ?? '')) continue
    const cue = parseCue(of, cues.at(-1)?.end ?? 0)
    if (typeof cue === 'string') return { ok: false, line: first + 1, message: cue }
    cues.push(cue)
  }
  return cues.length > 0 ? { ok: true, cues } : { ok: false, line: 1, message: 'there is no cue' }
}

/** Lines between empty ones; `first` is the index of the first of them. */
function paragraphs(lines: readonly string[]): readonly { readonly first: number; readonly of: readonly string[] }[] {
  const found: { first: number; of: string[] }[] = []
  let open: { first: number; of: string[] } | undefined
  lines.forEach((line, index) => {
    if (line === '') open = undefined
    else if (open) open.of.push(line)
    else found.push((open = { first: index, of: [line] }))
  })
  return found
}

/** The cue, or what is wrong with it. */
function parseCue([id = '', times = '', ...payload]: readonly string[], before: number): Cue | string {
  const [, block, from, to] = identifier.exec(id) ?? []
  if (block === undefined) return `'${id}' is no identifier of the form block:start-end`
  const range = { start: Number(from), end: Number(to) }
  const found = timing.exec(times)
  if (!found) return `'${times}' is no time of the form 00:00:00.000 --> 00:00:00.000`
  const start = milliseconds(found.slice(1, 5))
  const end = milliseconds(found.slice(5, 9))
  if (start !== before) return `the cue '${id}' does not begin where the one before it ends`
  if (end <= start) return `the cue '${id}' ends before it begins`
  const { text, words } = readPayload(payload.join('\n'), range.start)
  if (text.length !== range.end - range.start) return `the text of '${id}' has ${text.length} characters, its identifier says ${range.end - range.start}`
  const isOrdered = words.every((word, index) => word.milliseconds >= (words[index - 1]?.milliseconds ?? start) && word.milliseconds <= end)
  return isOrdered ? { block, range, start, end, words, text } : `the words of '${id}' are not in order, or outside of it`
}

function readPayload(payload: string, offset: number): { readonly text: string; readonly words: readonly TimedWord[] } {
  const words: TimedWord[] = []
  let text = ''
  let done = 0
  for (const found of payload.matchAll(tag)) {
    text += unescape(payload.slice(done, found.index))
    done = found.index + found[0].length
    words.push({ offset: offset + text.length, milliseconds: milliseconds(found.slice(1)) })
  }
  return { text: text + unescape(payload.slice(done)), words }
}

const escapes: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0', lrm: '\u200e', rlm: '\u200f' }

const unescape = (text: string): string => text.replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => escapes[name] ?? '')

function milliseconds([hours, minutes, seconds, rest]: readonly (string | undefined)[]): number {
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest)
}
