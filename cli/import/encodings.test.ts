import { expect } from '@playwright/test'
import { bodyOf, release, slug, test } from './test-folder.ts'

const pangram = 'Příliš žluťoučký kůň úpěl ďábelské ódy, šťastný'
const czech = release.replace('První odstavec', pangram)

function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]))
  return Uint8Array.from([...text].map((character) => table.get(character) ?? 0x3f))
}

for (const encoding of ['windows-1250', 'iso-8859-2'] as const) {
  test(`${encoding} is recognised and converted`, async ({ folder }) => {
    const { code, output } = await folder.run(folder.write('a.txt', encode(czech, encoding)))
    expect(code).toBe(0)
    expect(output).toContain(`converted from ${encoding} to UTF-8`)
    expect(bodyOf(folder.read(slug))[0]).toBe(`${pangram}, 3. července..`)
  })
}

test('Czech typography and hard spaces do not disturb windows-1250', async ({ folder }) => {
  const text = release.replace('První odstavec', '„Sešli jsme se v\u00a0obci Horní Ves – Dolní Ves,“ řekl O’Hara…')
  expect((await folder.run(folder.write('a.txt', encode(text, 'windows-1250')))).code).toBe(0)
  expect(bodyOf(folder.read(slug))[0]).toContain('v\u00a0obci Horní Ves – Dolní Ves,“ řekl O’Hara…')
})

/** Letters of Czech and their bytes in DOS (code page 852) and on an old Mac (Central European). */
const foreign: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'DOS': { á: 0xa0, č: 0x9f, ď: 0xd4, é: 0x82, ě: 0xd8, í: 0xa1, ň: 0xe5, ó: 0xa2, ř: 0xfd, š: 0xe7, ť: 0x9c, ú: 0xa3, ů: 0x85, ý: 0xec, ž: 0xa7 },
  'an old Mac': { á: 0x87, č: 0x8b, ď: 0x93, é: 0x8e, ě: 0x9e, í: 0x92, ň: 0xcb, ó: 0x97, ř: 0xde, š: 0xe4, ť: 0xe9, ú: 0x9c, ů: 0xf3, ý: 0xf9, ž: 0xec },
}
for (const [system, bytes] of Object.entries(foreign)) {
  test(`a Czech text from ${system} is refused, not read as something else`, async ({ folder }) => {
    const text = 'Liberecký kraj chce řešit chudobu a sociální vyloučení. Již dosavadní spolupráce ukázala, že v tom můžeme být kraji důležitým partnerem.'
    const { code, output } = await folder.run(folder.write('a.txt', Uint8Array.from([...text].map((letter) => bytes[letter] ?? letter.charCodeAt(0)))))
    expect(code).toBe(1)
    expect(output).toContain('its accented letters are stored in a way that is not known (neither UTF-8, windows-1250 nor ISO-8859-2)')
  })
}

test('UTF-16 with a byte order mark is read', async ({ folder }) => {
  expect((await folder.run(folder.write('a.txt', Buffer.from(`\uFEFF${release}`, 'utf16le')))).code).toBe(0)
  expect(bodyOf(folder.read(slug))).toHaveLength(2)
})

test('decomposed letters are composed, their words stay', async ({ folder }) => {
  expect((await folder.run(folder.write('a.txt', czech.normalize('NFD')))).code).toBe(0)
  expect(bodyOf(folder.read(slug))[0]).toBe(`${pangram}, 3. července..`)
})
