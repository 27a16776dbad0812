import { expect, test } from '@playwright/test'
import { formFields, letterOf, mailtoAddress, type Note } from './note.ts'
import { feedbackWords } from './words.ts'
import cs from '#locales/cs/feedback.json' with { type: 'json' }
import en from '#locales/en/feedback.json' with { type: 'json' }

const note: Note = {
  article: 'Nová poradna & pomoc',
  address: 'https://cteme.priklad.cz/cs/articles/poradna?mode=easy#e2',
  mode: 'easy',
  sentence: 'Poradna je v ulici Nová č. 5.',
  reason: 'misread',
  remark: '  „č.“ čte jako „č“\n ',
}

test('the letter holds the sentence, its place, the reason and the remark, and nothing else', () => {
  expect(letterOf(note, feedbackWords(cs, 'cs'))).toEqual({
    subject: 'Nahlas: Nová poradna & pomoc',
    body: [
      'Hlas to čte špatně.',
      '',
      'Věta: „Poradna je v ulici Nová č. 5.“',
      '',
      'Poznámka: „č.“ čte jako „č“',
      '',
      'Článek: Nová poradna & pomoc',
      'Adresa: https://cteme.priklad.cz/cs/articles/poradna?mode=easy#e2',
      'Zobrazeno: snadné čtení',
    ].join('\n'),
  })
})

test('without a remark no line speaks of one, and English words are English', () => {
  const { body } = letterOf({ ...note, remark: ' ', reason: 'unclear', mode: 'both' }, feedbackWords(en, 'en'))
  expect(body.split('\n')).toEqual(['I do not understand it.', '', 'Sentence: “Poradna je v ulici Nová č. 5.”', '', 'Article: Nová poradna & pomoc', `Address: ${note.address}`, 'Shown: easy read and full text'])
})

test('a mail program reads from the address what the reader has seen, with CR LF between lines', () => {
  const letter = letterOf(note, feedbackWords(cs, 'cs'))
  const address = mailtoAddress('cteni@priklad.cz', letter)
  const { protocol, pathname, searchParams, hash } = new URL(address)
  expect([protocol, pathname, hash]).toEqual(['mailto:', 'cteni@priklad.cz', ''])
  expect([...searchParams.keys()]).toEqual(['subject', 'body'])
  expect(searchParams.get('subject')).toBe(letter.subject)
  expect(searchParams.get('body')).toBe(letter.body.replaceAll('\n', '\r\n'))
})

test('the longest quotation still fits an address of 2,000 characters where its letters have few accents', () => {
  const letter = letterOf({ ...note, sentence: 'obec '.repeat(60), remark: '' }, feedbackWords(cs, 'cs'))
  expect(mailtoAddress('cteni@priklad.cz', letter).length).toBeLessThan(2000)
})

test('a form is posted the fields that docs/operator.md names', () => {
  expect(formFields(note).map(([name]) => name)).toEqual(['article', 'address', 'mode', 'sentence', 'reason', 'remark'])
})
