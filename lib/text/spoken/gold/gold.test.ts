import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { segmentSentences } from '../../sentences/segment-sentences.ts'
import { toSpokenForm } from '../to-spoken-form.ts'

const folder = 'lib/text/spoken/gold'

for (const file of readdirSync(folder).filter(name => name.endsWith('.tsv'))) {
  test(`${file.slice(0, -4)}: sentences of offices are spoken as a Czech editor reads them`, () => {
    expect(failures(`${folder}/${file}`, written => toSpokenForm(written).spoken).join('\n\n')).toBe('')
  })
}

test('they are spoken so on a page too, where sentences are cut first', () => {
  const cut = readdirSync(folder).filter(name => name.endsWith('.tsv')).flatMap(name => failures(`${folder}/${name}`, asOnPage))
  expect(cut.filter(failure => !programmes.some(written => failure.includes(`written  ${written}\n`))).join('\n\n')).toBe('')
  expect(cut).toHaveLength(programmes.length)
})

/** What is cut after a date, a place or a company, where more often a sentence ends. */
const programmes = [
  'Út 3. 2. Keramika pro děti, St 4. 2. Jóga',
  'UPOZORNĚNÍ: 12. 5. NETEČE VODA',
  'OD 8.00 DO 16.00 HOD. BEZ PROUDU',
  'Rozpis směn: 1.–7. 9. Novák, 8.–14. 9. Dvořák.',
  'Kino Varšava: pá 20.11. 19:30 Pohádkář, so 21.11. 16:00 Krtek',
  'XVIII. ROČNÍK SETKÁNÍ HARMONIKÁŘŮ 6. 6. V 14 HOD.',
  'Spol. Gama a. s. dodá 4 vozy, Delta s. r. o. 2 vozy.',
  'Na 1. místě skončil Liberec, na 2. Jablonec a na 3. Turnov.',
  'Do 3. ročníku přestoupili 4 žáci a do 4. 2 žačky.',
  'S téměř 2/3 hlasů zvítězil v anketě Kryštof, 2. byl Matyáš a 3. Jakub.',
  'Pohár starosty, ženy: 1. Krhov, 2. Telnice, 3. Mutěnice',
  'Žáci 2. a 3. ročníku malotřídky v Hrobčicích vystoupí v rámci 26. Slavností slunovratu hned po 1. přestávce, rodiče prosíme, aby usedli nejdále do 5. řady.',
]

test('every row of the gold table says how a whole sentence is read', () => {
  const rows = readdirSync(folder).filter(name => name.endsWith('.tsv')).flatMap(name => readRows(`${folder}/${name}`))
  expect(rows.filter(({ written, readings }) => written === '' || readings.some(reading => reading === ''))).toEqual([])
  expect(rows.length).toBeGreaterThanOrEqual(500)
  // Two right readings are the exception: a table that accepts everything shows nothing.
  expect(rows.filter(({ readings }) => readings.length > 1).length).toBeLessThan(rows.length / 10)
})

interface Row {
  readonly line: number
  readonly written: string
  readonly readings: readonly string[]
}

function readRows(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text !== '' && !text.startsWith('# '))
    .map(({ text, line }) => {
      const [written = '', spoken = ''] = text.split('\t')
      return { line, written, readings: spoken.split(' | ') }
    })
}

/** A page hands one sentence after the other to the rules. */
function asOnPage(written: string): string {
  let end = 0
  const pieces = segmentSentences(written).map((sentence) => {
    const between = written.slice(end, sentence.start)
    end = sentence.end
    return between + toSpokenForm(written.slice(sentence.start, end)).spoken
  })
  return pieces.join('')
}

function failures(path: string, speak: (written: string) => string): string[] {
  return readRows(path).flatMap(({ line, written, readings }) => {
    const spoken = speak(written)
    if (readings.some(reading => fold(reading) === fold(spoken))) return []
    return [`${path}:${line}\n  written  ${written}\n  expected ${readings.join('\n        or ')}\n  got      ${spoken}`]
  })
}

/** Nobody hears capitals or the kind of white space. */
const fold = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase()
