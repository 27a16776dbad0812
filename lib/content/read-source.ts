import { readFileSync } from 'node:fs'
import { invalid, type Parsed } from './problem.ts'

/** Reads a content file; one in another encoding than UTF-8 would show other letters. Server only. */
export function readSource(place: string, file: string): Parsed<string> {
  const bytes = readFileSync(place)
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = isUtf8(bytes) ? -1 : text.indexOf('\uFFFD')
  if (broken < 0) return { ok: true, value: text }
  const line = text.slice(0, broken).split('\n').length
  return invalid([{ file, line, message: 'the file is not in UTF-8: its accented letters would be lost; save it as UTF-8' }])
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
