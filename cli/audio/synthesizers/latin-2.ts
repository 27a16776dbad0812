const decoder = new TextDecoder('iso-8859-2')
const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))

/** What ISO 8859-2 lacks and a voice should still hear. */
const stands: Readonly<Record<string, string>> = { '–': '-', '—': '-', '„': ' ', '“': ' ', '”': ' ', '…': '...', '\u00a0': ' ' }

/** Text in ISO 8859-2, as older Czech synthesizers want it; what it has no letter for becomes a space. */
export const encodeLatin2 = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((letter) => [...(stands[letter] ?? letter)].map((character) => bytes.get(character) ?? 0x20)))
