/** Regions of three letters (Android's Firefox: `ces-CZE-f000`) that voices for Czech readers come with. */
const regions: Readonly<Record<string, string>> = { CZE: 'CZ', SVK: 'SK', USA: 'US', GBR: 'GB', DEU: 'DE', AUT: 'AT', FRA: 'FR', POL: 'PL', UKR: 'UA', RUS: 'RU', VNM: 'VN', ESP: 'ES', ITA: 'IT' }
const known = new Map<string, string>()

/** The BCP 47 tag that a platform means: `cs_CZ`, `ces-CZE` and `ces-CZE-f000` are all `cs-CZ`. Any string gives a tag. */
export function normaliseTag(tag: string): string {
  const found = known.get(tag)
  if (found !== undefined) return found
  const normal = normalise(tag)
  // Thirteen thousand voices share a few hundred tags.
  known.set(tag, normal)
  return normal
}

function normalise(tag: string): string {
  const [language = '', ...rest] = tag.trim().split(/[-_]/)
  const script = rest.find((part) => /^[a-z]{4}$/i.test(part))
  const region = rest.map((part) => regions[part.toUpperCase()] ?? part).find((part) => /^([a-z]{2}|\d{3})$/i.test(part))
  try {
    // It also knows that `ces` is `cs`.
    return Intl.getCanonicalLocales([language, script, region].filter((part) => part !== undefined).join('-'))[0] ?? 'und'
  } catch {
    return 'und'
  }
}

/** `cs` of `cs-CZ`. */
export const primaryLanguage = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? ''
