import { expect, test } from '@playwright/test'
import { closestWord } from './closest-word.ts'

for (const [written, words, meant] of [
  ['form', ['text', 'from'], 'from'],
  ['memorandun', ['memorandum', 'agentura'], 'memorandum'],
  ['languge', ['language'], 'language'],
  ['eror', ['errors'], 'errors'],
  ['nic', ['ASZ', 'rok', 'noc'], 'noc'],
  ['ano', ['EU', 'ČR'], undefined],
  ['tel', ['rok'], undefined],
  ['aa', ['a', 'b'], 'a'],
  ['a', ['b'], undefined],
  ['zakon', ['zakony'], 'zakony'],
  ['rokle', ['zrok'], undefined],
  ['poradna', ['memorandum'], undefined],
  ['', ['EU'], undefined],
] as const) {
  test(`'${written}' among ${words.join(', ')} means ${meant ?? 'none of them'}`, () => {
    expect(closestWord(written, words)).toBe(meant)
  })
}
