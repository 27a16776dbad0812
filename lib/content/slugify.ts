/** Words as they may stand in an address: ASCII letters, digits and hyphens, at most `maxLength`, cut at the end of a word. */
export function slugify(text: string, maxLength = 60): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > maxLength) return slug || word.slice(0, maxLength)
    slug = longer
  }
  return slug
}
