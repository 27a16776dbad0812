import { expect, test } from '@playwright/test'
import { isOfClass } from './word-class.ts'
import { wordClasses } from './word-classes.table.ts'
import { WordSet } from './word-set.ts'

test('a word is found as it is written, a beginning with any ending', () => {
  const words = new WordSet(['ulice', 'tř*', 'třída', 'náměst*'])
  expect(['ulice', 'tř', 'třídu', 'náměstí'].filter(word => words.has(word))).toEqual(['ulice', 'tř', 'třídu', 'náměstí'])
  expect(['', 'u', 'ulic', 'ulicemi', 'Ulice', 'nám', 't'].filter(word => words.has(word))).toEqual([])
})

test('a word is of a class by its own row or by a beginning', () => {
  expect(isOfClass('výkonu', 'size')).toBe(true)
  expect(isOfClass('skupina', 'numbered')).toBe(true)
  expect(isOfClass('skupin', 'numbered')).toBe(false)
  expect(isOfClass('kraj', 'size')).toBe(false)
})

test('no row is idle: no beginning of its class has it already', () => {
  const idle = wordClasses.filter(([word, ofClass]) => wordClasses.some(([other, otherClass]) => ofClass === otherClass && other !== word && other.endsWith('*') && word.startsWith(other.slice(0, -1))))
  expect(idle).toEqual([])
})
