import { letterName } from '../letters.ts'
import type { Scan } from '../reading/scan.ts'

/** Letters whose names begin as the preposition sounds: k KÚ is ke ká ú, z ZŠ ze zet eš. */
const hardLetters: Readonly<Record<string, RegExp>> = { z: /^[ZŽ]/u, s: /^[ZŽ]/u, v: /^V/u, k: /^[KGQ]/u }
const letters = /^\p{Lu}{2,}(?!\p{L})/u

const threeOrFour = String.raw`tř(?:i|í|em|emi|ech)(?!\p{L})|třetí|čt`
/** v dvanáct is always ve dvanáct; k dvaceti, s dvaceti and z dvanácti are as usual as with the vowel. */
const hard: Readonly<Record<string, RegExp>> = {
  z: new RegExp(String.raw`^(?:[szšž]|${threeOrFour}|dvou(?!\p{L})|třicát)`, 'u'),
  s: new RegExp(String.raw`^(?:[szšž]|${threeOrFour}|dvou(?!\p{L}))`, 'u'),
  v: new RegExp(String.raw`^(?:${threeOrFour}|dv|střed|stu(?!\p{L})|stém|třic)`, 'u'),
  k: new RegExp(String.raw`^(?:${threeOrFour}|dv(?:ou|ěma)(?!\p{L})|stu(?!\p{L})|stém)`, 'u'),
}
/** Numbers, and the days that are written in short: v čt is ve čtvrtek. */
const number = /^(?:[0-9]|(?:[IVXLC]+|[Ss]t|[Čč]t)(?!\p{L}))/u
const prepositions = new Set('zskvZSKV')
const wordOrPeriod = /[\p{L}\p{N}.]/u

/** "č.p.:14": a number after a colon without a space is said apart from it. */
export function setApart({ replacements, text }: Scan): void {
  for (const [at, { end, spoken, start }] of replacements.entries()) {
    if (text.charAt(start - 1) === ':' && /[0-9]/u.test(text.charAt(start)) && replacements[at - 1]?.end !== start) replacements[at] = { start, end, spoken: ` ${spoken}` }
  }
}

const isHard = (preposition: string, written: string, spoken: string): boolean =>
  (number.test(written) && hard[preposition]?.test(spoken) === true) || (letters.test(written) && hardLetters[preposition]?.test(written) === true && spoken.startsWith(letterName(written.charAt(0))))

/** Prepositions get their vowel where the number that is said asks for it: z 70. let is ze sedmdesátých, s 341 místy se třemi sty. */
export function vocalise({ replacements, text }: Scan): void {
  let before = 0
  for (const { end, spoken, start } of [...replacements]) {
    const at = start - 2
    const letter = text.charAt(at)
    const isBefore = at >= before && text.charAt(start - 1) === ' ' && prepositions.has(letter) && !wordOrPeriod.test(text.charAt(at - 1))
    if (isBefore && isHard(letter.toLowerCase(), text.slice(start, end + 1), spoken)) replacements.push({ start: at, end: at + 1, spoken: `${letter}e` })
    before = end
  }
}
