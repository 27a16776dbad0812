import type { Scan } from '../reading/scan.ts'

const threeOrFour = String.raw`tř(?:i|í|em|emi|ech)(?!\p{L})|třetí|čt`
/** v dvanáct is always ve dvanáct; k dvaceti, s dvaceti and z dvanácti are as usual as with the vowel. */
const hard: Readonly<Record<string, RegExp>> = {
  z: new RegExp(String.raw`^(?:[szšž]|${threeOrFour}|dvou(?!\p{L})|třicát)`, 'u'),
  s: new RegExp(String.raw`^(?:[szšž]|${threeOrFour}|dvou(?!\p{L}))`, 'u'),
  v: new RegExp(String.raw`^(?:${threeOrFour}|dv|střed|stu(?!\p{L})|stém|třicát)`, 'u'),
  k: new RegExp(String.raw`^(?:${threeOrFour}|dv(?:ou|ěma)(?!\p{L})|stu(?!\p{L})|stém)`, 'u'),
}
/** Numbers, and the days that are written in short: v čt is ve čtvrtek. */
const number = /^(?:[0-9]|(?:[IVXLC]+|[Ss]t|[Čč]t)(?!\p{L}))/u
const preposition = /(?<=^|[^\p{L}\p{N}.])[zskv] $/iu

/** "č.p.:14": a number after a colon without a space is said apart from it. */
export function setApart({ replacements, text }: Scan): void {
  for (const [at, { end, spoken, start }] of replacements.entries()) {
    if (start > 0 && /^:[0-9]/u.test(text.slice(start - 1, start + 1)) && replacements[at - 1]?.end !== start) replacements[at] = { start, end, spoken: ` ${spoken}` }
  }
}

/** Prepositions get their vowel where the number that is said asks for it: z 70. let is ze sedmdesátých, s 341 místy se třemi sty. */
export function vocalise({ replacements, text }: Scan): void {
  let before = 0
  for (const { end, spoken, start } of [...replacements]) {
    const found = number.test(text.slice(start, start + 8)) ? preposition.exec(text.slice(Math.max(0, start - 3), start)) : null
    const at = start - 2
    if (found !== null && at >= before) {
      const letter = text.charAt(at)
      if (hard[letter.toLowerCase()]?.test(spoken) === true) replacements.push({ start: at, end: at + 1, spoken: `${letter}e` })
    }
    before = end
  }
}
