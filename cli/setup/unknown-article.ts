import { closestWord } from '#lib/content/closest-word.ts'

/** So much of a name tells which one is meant. */
const shortestPart = 5

/** Says that there is no article `slug`, and which of `slugs` may be meant or else `advice`. */
export function unknownArticle(slug: string, slugs: readonly string[], advice: string): string {
  const guess = slugs.find((other) => slug.length >= shortestPart && other.includes(slug)) ?? closestWord(slug, slugs)
  return `There is no article '${slug}' in content/articles; ${guess === undefined ? advice : `did you mean '${guess}'?`}`
}
