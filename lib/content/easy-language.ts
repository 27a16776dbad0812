/**
 * The language tag of easy-read Czech. `simple` is a registered variant ("Simplified form", added 2015-12-29) without a
 * prefix, so it may follow any language (RFC 5646, 3.1.8); see docs/decisions/0004-easy-read-language-tag.md.
 */
export function easyLanguage(lang: string): string {
  return `${lang}-simple`
}
