/** Genitives, as they stand in dates. */
export const months = ['ledna', 'února', 'března', 'dubna', 'května', 'června', 'července', 'srpna', 'září', 'října', 'listopadu', 'prosince'] as const

/** A date as it is written in a text. */
export interface WrittenDay {
  readonly written: string
  /** YYYY-MM-DD; undefined for a day that no calendar has, such as 31 February. */
  readonly day: string | undefined
  /** Where it begins in the text. */
  readonly index: number
}

const pattern = new RegExp(String.raw`(?<![\d.])(?:(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})|(?<czechDay>\d{1,2})\.\s*(?:(?<name>${months.join('|')})|(?<number>\d{1,2})\.)\s*(?<czechYear>\d{4}))(?!\d)`, 'iu')

/** The first date of a text, as `2023-07-03`, `3. 7. 2023`, `3.7.2023` or `3. července 2023`. */
export function findDay(text: string): WrittenDay | undefined {
  const found = pattern.exec(text)
  if (!found?.groups) return undefined
  const { year, month, day, czechDay, name, number, czechYear } = found.groups
  const monthNumber = month ?? number ?? String(months.findIndex((known) => known === name?.toLowerCase()) + 1)
  const iso = `${year ?? czechYear}-${monthNumber.padStart(2, '0')}-${(day ?? czechDay ?? '').padStart(2, '0')}`
  return { written: found[0], day: isDay(iso) ? iso : undefined, index: found.index }
}

/** JavaScript would make 3 March of 31 February. */
function isDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
}
