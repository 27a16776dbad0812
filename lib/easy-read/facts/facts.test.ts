import { expect, test } from '@playwright/test'
import { namesNotIn } from './names.ts'
import { numbersInWords } from './number-words.ts'
import { numbersNotIn } from './numbers.ts'

for (const [words, numbers] of [
  ['osm měst', [8]],
  ['s osmi městy a sedmnácti obcemi', [8, 17]],
  ['sto třináct milionů', [113]],
  ['dvacet pět', [25]],
  ['tři pět', [3, 5]],
  ['dvě stě padesát', [250]],
  ['dva tisíce dvacet tři', [2023]],
  ['pět set tisíc', [500_000]],
  ['o třech lidech', [3]],
  ['pětka osmička sedmina', []],
] as const) {
  test(`'${words}' says ${numbers.join(' and ') || 'no number'}`, () => {
    expect(numbersInWords(words.split(' '))).toEqual(numbers)
  })
}

test('numbers are the same in digits and words, with hard spaces or full stops between thousands', () => {
  expect(numbersNotIn('12\u00a0500 korun, 12500 korun, 8 tisíc, 0,5 metru', 'Dá 12.500 korun a osm tisíc na 0,5 metru.')).toEqual([])
  expect(numbersNotIn('12\u00a0501 korun', 'Dá 12.500 korun.')).toEqual(['12501'])
})

for (const [name, source] of [
  ['Půtovi', 'Martin Půta'], ['Martinem', 'Martin Půta'], ['Liberce', 'Liberec'], ['Zdeňka', 'Zdeněk Novák'], ['Prahou', 'v Praze'], ['Petrem', 'Petr Tulpa'], ['Nisou', 'nad Nisou'], ['Českou', 'Česká Lípa'], ['Hamrech', 'Velké Hamry'], ['Šimáčkovi', 'Martin Šimáček'],
] as const) {
  test(`'${name}' is a case of a name in '${source}'`, () => {
    expect(namesNotIn(`kraj ${name}`, source)).toEqual([])
  })
}

for (const [name, source] of [['Novotný', 'Novák'], ['Praha', 'Plzeň'], ['Jana', 'Petr'], ['Libereckého', 'Lípa']] as const) {
  test(`'${name}' is no case of '${source}'`, () => {
    expect(namesNotIn(`kraj ${name}`, source)).toEqual([name])
  })
}
