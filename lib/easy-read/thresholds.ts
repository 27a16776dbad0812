/**
 * Every number and word list that decides. There is no Czech norm with numbers, so these are a proposal that follows foreign
 * rule sets: sentences of 10 to 15 words (United Kingdom), 8 to 12 (Canton Zurich), 13 to 15 (Lebenshilfe Austria), 12
 * (LanguageTool, simple German); long words from 14 letters (LanguageTool, simple German) or 4 syllables (Canton Zurich).
 * Czech has no articles, so the same number of words carries more.
 */
export const thresholds = {
  /** More than `warning`: look; more than `error`: divide. */
  wordsInSentence: { warning: 10, error: 12 },
  meanWordsInSentence: 9,
  commasInSentence: 1,
  joinersInSentence: 1,
  /** So many commas or more enumerate: the things belong in a list. */
  commasInList: 3,
  lettersInWord: 12,
  syllablesInWord: 5,
  wordsInExplanation: 12,
  negatedVerbsInSentence: 1,
  /** Number words from here on are written in digits; `jeden` and `dva` are words of other uses too. */
  leastDigits: 3,
} as const

/** Words that look like faults and are none. */
export const wellKnown = {
  /** Fixed names of things that look like nouns made of verbs (stems). */
  nouns: ['bydlen', 'vzdělán', 'začleňován', 'vyloučen', 'povolán', 'území', 'zařízen', 'soužit', 'prostřed', 'uměn', 'vězen', 'odděl', 'zastoupen', 'postižen', 'znevýhodněn', 'onemocněn', 'století', 'desetilet', 'kamen', 'křestan', 'poděkován', 'setkán', 'století', 'třetí', 'dětí'],
  /** Long words that everybody knows (stems). */
  long: ['ministerstv', 'informac', 'nejdůležitějš'],
  /** Adjectives and nouns that end like a passive participle (whole forms without their last vowel). */
  participles: ['schopen', 'schopn', 'povinen', 'povinn', 'spokojen', 'ochoten', 'ochotn', 'vinen', 'vinn', 'den', 'týden', 'jeden', 'člen', 'kámen', 'leden', 'duben', 'květen', 'červen', 'srpen', 'říjen', 'jen', 'ven', 'sen', 'pán', 'kapitán', 'ten', 'onen', 'plán', 'okrán', 'schován', 'orgán', 'cen', 'jmen', 'žen', 'změn', 'hodnocen', 'stěn', 'scén', 'ran', 'stran', 'bran', 'minut', 'kon', 'červn', 'hran', 'cest'],
} as const

/** Stems of words for one thing: an easy text keeps to one of each row, or says that they are the same. */
export const sameThing: readonly (readonly string[])[] = [
  ['dohod', 'memorand', 'smlouv', 'smluv', 'ujednán'],
  ['peníz', 'peněz', 'financ', 'finanč', 'prostředk', 'částk'],
  ['pomoc', 'podpor', 'asistenc'],
  ['úřad', 'instituc'],
  ['občan', 'obyvatel'],
  ['začn', 'začín', 'zaháj', 'zahajuj'],
  ['peč', 'péč', 'starost'],
  ['zaměstnán', 'pracovní míst'],
]
