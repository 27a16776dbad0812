/**
 * Voices by quality, best first; a name fits where it is a part of the voice's name. From the recommendations of Readium Speech
 * (`json/cs.json`) and from listening. What no row names stands between the rows marked `unknown` and those after it.
 */
export const recommended: Readonly<Record<string, readonly string[]>> = {
  cs: ['Vlasta', 'Antonín', 'Antonin', 'Zuzana', 'Iveta', 'Google', 'Jakub', 'unknown', 'eSpeak', 'espeak'],
}

/** For languages without a list of their own. */
export const anyLanguage: readonly string[] = ['Natural', 'Google', 'unknown', 'eSpeak', 'espeak']
