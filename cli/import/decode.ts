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

/** As `decode`, but also an empty text, with its letters as they are. @throws {Refusal} */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: decodeAs('utf-16le', bytes), encoding: 'utf-16le' }
  if (first === 0xfe && second === 0xff) return { text: decodeAs('utf-16be', bytes), encoding: 'utf-16be' }
  if (isBinary(bytes)) throw new Refusal('the file holds no text, whatever its name says; take one of .txt, .md, .html or .docx')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return decodeSingleByte(bytes)
  }
}

/** Texts hold no control characters but tab, line feed, form feed, carriage return and the mark of the end of file in DOS. */
const isBinary = (bytes: Uint8Array): boolean => bytes.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a].includes(byte))

const decodeAs = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes)

function decodeSingleByte(bytes: Uint8Array): Decoded {
  const candidates = (['windows-1250', 'iso-8859-2'] as const).map((encoding) => {
    const text = decodeAs(encoding, bytes)
    return { text, encoding, ...letters(text) }
  })
  const [best] = candidates.sort((a, b) => b.czech - b.strange - (a.czech - a.strange))
  if (!best || best.czech === 0 || best.strange > best.czech * mostStrange) {
    throw new Refusal('its accented letters are stored in a way that is not known (neither UTF-8, windows-1250 nor ISO-8859-2); save the file as UTF-8 and import it again')
  }
  return { text: best.text, encoding: best.encoding }
}

/** A Czech text has some names of other languages. Read from DOS (cp852) or an old Mac, a third of its accented letters is strange. */
const mostStrange = 0.2

/**
 * What stands in a text above ASCII: Czech letters, and what no Czech text has there: control characters (which windows-1250
 * bytes become in ISO-8859-2), letters of other languages, capitals after small letters. Signs of typography count for neither.
 */
function letters(text: string): { readonly czech: number; readonly strange: number } {
  const czech = text.match(/(?<!\p{Ll})[ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]|[áčďéěíňóřšťúůýž]/gu)?.length ?? 0
  const usual = text.match(/[„“”‚‘’–—…\u00a0§°»«€×äöüßľĺŕôĽÄÖÜ]/g)?.length ?? 0
  const above = text.match(/[\u0080-\uffff]/g)?.length ?? 0
  return { czech, strange: above - czech - usual }
}

const isDoublyEncoded = (text: string): boolean => (text.match(/[ÃÄÅ][\u0080-\u00bf‚„…†‡ˆ‰Š‹ŚŤŽŹ‘’“”•–—™š›śťžź]/g)?.length ?? 0) >= 3
