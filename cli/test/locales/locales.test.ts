import { expect, test } from '@playwright/test'
import { defaultLocale, locales } from '#lib/i18n/locales.ts'
import { baseKeys, localeNames, messagesIn, namespaces, pluralFaults, typingFaults, valuesOf } from './messages.ts'
import { usedKeys } from './used-keys.ts'

const all = namespaces(defaultLocale)

test('every locale of the site has its folder, and no other', () => {
  expect(localeNames).toEqual([...locales].sort())
})

test('every message is used, and no other is asked for', () => {
  const { keys, unclear } = usedKeys((namespace) => baseKeys(messagesIn(defaultLocale, namespace)), all)
  const written = all.flatMap((namespace) => baseKeys(messagesIn(defaultLocale, namespace)).map((key) => `${namespace}:${key}`))
  expect(unclear, 'places whose keys no type tells').toEqual([])
  expect(written.filter((key) => !keys.has(key)), 'messages that nothing uses').toEqual([])
  expect([...keys].filter((key) => !written.includes(key)), 'messages that are missing').toEqual([])
})

for (const locale of localeNames) {
  test(`${locale} has the files of ${defaultLocale}`, () => {
    expect(namespaces(locale)).toEqual(all)
  })

  for (const namespace of all) {
    test.describe(`locales/${locale}/${namespace}.json`, () => {
      const messages = messagesIn(locale, namespace)
      const model = messagesIn(defaultLocale, namespace)

      test(`has the keys of ${defaultLocale}`, () => {
        expect(baseKeys(messages)).toEqual(baseKeys(model))
      })

      test(`has the values of ${defaultLocale} in every message`, () => {
        const values = (file: typeof messages) => Object.fromEntries(baseKeys(model).map((key) => [key, valuesOf(file, key)]))
        expect(values(messages)).toEqual(values(model))
      })

      test('has all plural forms of its language', () => {
        expect(pluralFaults(messages, locale)).toEqual([])
      })

      test('is written as a careful editor writes', () => {
        expect(Object.entries(messages).flatMap(([key, message]) => typingFaults(message).map((fault) => `${key}: ${fault}`))).toEqual([])
        expect(Object.keys(messages).filter((key) => messages[key]?.trim() === '')).toEqual([])
      })
    })
  }
}
