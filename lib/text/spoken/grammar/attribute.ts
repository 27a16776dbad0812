import { adjectiveReadings } from './adjective.ts'
import type { Reading } from './agreement.ts'
import { isKnownNoun } from './analysis.ts'

/** How words end that may stand between a governor and what it governs. */
export const adjectiveEnding = /(?:ých|(?:[nčšžzt]|[áí]c)ích|ými|ém|ého|ému|ího|ímu|ové|ím|ým|[^aeiou]é|ý|[knvlrm]ou)$/u
const possessive = /^\p{Lu}.*(?:ov|in)(?:a|u|y|ě|ou|o|ým|ých)$/u

/** našich, jejího; jeho and jejich have one form. */
const owned = /^(?:[nv]aš(?:e|i|í|eho|emu|em|ím|ich|im|imi)|jeho|jejich|její(?:ho|mu|m|ch|mi)?)$/u

/** The readings of an adjective that belongs to the phrase (na svém 7. zasedání, ve Vaňkově ul.); undefined for other words. */
export function skippedAdjective(text: string, steps: number): readonly Reading[] | undefined {
  const word = text.toLowerCase()
  if (steps > 2 || isKnownNoun(word) || /[aáeě]ním$/u.test(word)) return undefined
  if (possessive.test(text)) return []
  if (owned.test(word)) return adjectiveReadings(word)
  // v Krkonoších pouhých 11 mm, but v Libereckém kraji
  if (/^\p{Lu}.*[ií]ch$/u.test(text) && steps > 0) return undefined
  return adjectiveEnding.test(word) ? adjectiveReadings(word) : undefined
}
