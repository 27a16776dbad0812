/** What no rule can decide; every report ends with it. */
export const peopleMustCheck: readonly string[] = [
  'Is the meaning of the full text kept, and are these the right facts? (Rules compare numbers, days and names only, and no name that begins a sentence.)',
  'Is it concrete, without metaphors and idioms?',
  'Is the tone adult?',
  'Is it said who acts? (Rules do not see a passive with “se”.)',
  'Do the pictures fit the text?',
  'Do readers with disabilities understand it? Only they can tell.',
]
