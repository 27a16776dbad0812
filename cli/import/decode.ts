import { Refusal } from './refusal.ts'

export interface Decoded {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1250' | 'iso-8859-2'
}

/**
 * The text of a file in UTF-8, UTF-16 with a byte order mark, windows-1250 or ISO-8859-2.
 *
 * Letters are composed (NFC): a word keeps its letters, and `e` + caron becomes `ě`.
 *
 * @throws {Refusal} for an empty or binary file, and for one whose letters are no Czech in any of these encodings.
 */
export function decode(bytes: Uint8Array): Decoded {
  const { text, encoding } = decodeBytes(bytes)
  if (text.trim() === '') throw new Refusal('the file is empty; nothing was imported')
  if (isDoublyEncoded(text)) {
    throw new Refusal('the letters are broken (“Ã½” where “ý” should be): it was saved once too often as UTF-8; export it again from its source')
  }
  return { text: text.normalize('NFC'), encoding }
}

function decodeBytes(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: decodeAs('utf-16le', bytes), encoding: 'utf-16le' }
  if (first === 0xfe && second === 0xff) return { text: decodeAs('utf-16be', bytes), encoding: 'utf-16be' }
  if (bytes.includes(0)) throw new Refusal('the file is binary, not a text; import .txt, .md, .html or .docx')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return decodeSingleByte(bytes)
  }
}

const decodeAs = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes)

function decodeSingleByte(bytes: Uint8Array): Decoded {
  const candidates = (['windows-1250', 'iso-8859-2'] as const).map((encoding) => {
    const text = decodeAs(encoding, bytes)
    return { text, encoding, score: score(text) }
  })
  const [best] = candidates.sort((a, b) => b.score - a.score)
  if (!best || best.score <= 0) throw new Refusal('the encoding is neither UTF-8, windows-1250 nor ISO-8859-2; save the file as UTF-8 and import it again')
  return { text: best.text, encoding: best.encoding }
}

/**
 * How much like Czech a text looks among its characters above ASCII: Czech letters and Czech typography for it,
 * everything else, and above all control characters (which windows-1250 bytes become in ISO-8859-2), against it.
 */
function score(text: string): number {
  let points = 0
  for (const character of text) {
    if (character < '\u0080') continue
    if (/[áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]/.test(character)) points += 1
    else if (/[„“”‚‘’–—…\u00a0§°»«äöüßľĺŕôĽÄÖÜ€×]/.test(character)) points += 0.25
    else if (character <= '\u009f') points -= 5
    else points -= 1
  }
  return points
}

const isDoublyEncoded = (text: string): boolean => (text.match(/[ÃÄÅ][\u0080-\u00bf‚„…†‡ˆ‰Š‹ŚŤŽŹ‘’“”•–—™š›śťžź]/g)?.length ?? 0) >= 3
