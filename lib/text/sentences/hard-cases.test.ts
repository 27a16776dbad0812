import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { segmentSentences } from './segment-sentences.ts'

const lines = readFileSync('lib/text/sentences/hard-cases.txt', 'utf8').split('\n')
const cases = lines.filter(line => line !== '' && !line.startsWith('#')).map(line => line.split('\t') as [string, string])

/** Single spaces around a mark are not part of what is compared. */
const marked = (text: string): string =>
  segmentSentences(text).map(({ start, end }) => text.slice(start, end)).join('‖ ').replaceAll('\u00a0', '~').replaceAll('\u00ad', '¬')

for (const group of new Set(cases.map(([name]) => name))) {
  test(`sentences are cut right: ${group}`, () => {
    const own = cases.filter(([name]) => name === group).map(([, text]) => text)
    const found = own.map(text => marked(text.replaceAll('‖', '').replaceAll('~', '\u00a0').replaceAll('¬', '\u00ad')))
    expect(found).toEqual(own.map(text => text.replaceAll(/\s*‖[\s~]*/gu, '‖ ')))
  })
}
