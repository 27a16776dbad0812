import { expect, test } from '@playwright/test'
import { speak } from './alignment.ts'
import { withJoinedLetters } from './letter-names.ts'
import { toSpokenForm } from './to-spoken-form.ts'

test('for a voice that says a lone ó as "long o" vowels join the letter beside them', () => {
  const text = 'EU, ORP a Alfa, s. r. o., a. s., u MPSV.'
  const { spoken, alignment } = toSpokenForm(text)
  expect(spoken).toBe('é ú, ó er pé a Alfa, es er ó, á es, u em pé es vé.')
  expect(speak(text, withJoinedLetters(alignment))).toBe('éú, óer pé a Alfa, es eró, áes, u em pé es vé.')
})
