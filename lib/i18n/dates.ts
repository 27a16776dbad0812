import { formatTags, type Locale } from './locales.ts'

/** A day (YYYY-MM-DD) in words: `3. července 2023`, `3 July 2023`. */
export function dayInWords(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(formatTags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
}
