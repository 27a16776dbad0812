import type { Locale } from './locales.ts'

/** English words here are British, and so are the dates. */
const formats: Readonly<Record<Locale, string>> = { cs: 'cs-CZ', en: 'en-GB' }

/** A day (YYYY-MM-DD) in words: `3. července 2023`, `3 July 2023`. */
export function dayInWords(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(formats[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
}
