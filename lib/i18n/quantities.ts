import { formatTags, type Locale } from './locales.ts'

function quantity(value: number, unit: string, locale: Locale): string {
  const written = new Intl.NumberFormat(formatTags[locale], { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value)
  // A number stays with its unit.
  return written.replaceAll(' ', '\u00a0')
}

/** The size of a file: `1,2 MB`, `80 kB`. */
export const fileSize = (bytes: number, locale: Locale): string => (bytes < 100_000 ? quantity(Math.ceil(bytes / 1000), 'kilobyte', locale) : quantity(bytes / 1_000_000, 'megabyte', locale))

/** How long something takes: `3 min`, `45 s`. */
export const duration = (milliseconds: number, locale: Locale): string =>
  milliseconds < 60_000 ? quantity(Math.round(milliseconds / 1000), 'second', locale) : quantity(Math.round(milliseconds / 60_000), 'minute', locale)
