import { expect, test } from '@playwright/test'
import { alternates, articlePath } from './paths.ts'

test('search engines are told whole addresses of a page in every language, and nothing where the site does not know its own', () => {
  const path = (locale: 'cs' | 'en') => articlePath(locale, 'zprava')
  expect(alternates('en', path, 'https://cteme.priklad.cz')).toEqual({
    canonical: 'https://cteme.priklad.cz/en/articles/zprava',
    languages: { cs: 'https://cteme.priklad.cz/cs/articles/zprava', en: 'https://cteme.priklad.cz/en/articles/zprava', 'x-default': 'https://cteme.priklad.cz/cs/articles/zprava' },
  })
  expect(alternates('en', path, undefined)).toEqual({})
})
