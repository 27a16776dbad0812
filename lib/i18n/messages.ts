/**
 * The words of one namespace as they lie in `locales/<locale>/<namespace>.json`, for components in the browser:
 * they get just the words they need, and i18next stays on the server.
 */
export type Messages = Readonly<Record<string, string>>

type PluralSuffix = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other'

/** `sentence_one`, `sentence_few` … are the one key `sentence`. */
export type MessageKey<M extends Messages> = keyof M extends infer K
  ? K extends `${infer Base}${PluralSuffix}`
    ? Base
    : K extends string
      ? K
      : never
  : never

export type MessageValues = Readonly<Record<string, string | number>>

export type Translate<M extends Messages> = (key: MessageKey<M>, values?: MessageValues) => string

/**
 * A translator over one namespace, in the format of i18next: `{{name}}` is a value, and `count` chooses the plural form
 * by `Intl.PluralRules`. Numbers are written as the locale writes them.
 */
export function translator<M extends Messages>(messages: M, locale: string): Translate<M> {
  const plurals = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  return (key, values = {}) => {
    const count = values.count
    const form = typeof count === 'number' ? `${key}_${plurals.select(count)}` : key
    const message = messages[form] ?? messages[`${key}_other`] ?? messages[key]
    if (message === undefined) throw new MissingMessageError(form, locale)
    return message.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => {
      const value = values[name]
      return value === undefined ? placeholder : typeof value === 'number' ? numbers.format(value) : value
    })
  }
}

/** A key that no locale file has; the types forbid it, a cast can still bring it. */
export class MissingMessageError extends Error {
  constructor(key: string, locale: string) {
    super(`There is no message '${key}' in locales/${locale}: add it there, in every locale.`)
    this.name = 'MissingMessageError'
  }
}
