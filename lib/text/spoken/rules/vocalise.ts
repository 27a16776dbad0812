import type { Scan } from '../reading/scan.ts'

const threeOrFour = String.raw`tř(?:i|í|em|emi|ech)(?!\p{L})|třetí|čt`
const hard = {
  zs: new RegExp(String.raw`^(?:[szšž]|${threeOrFour})|^dvou(?!\p{L})`, 'u'),
  vk: new RegExp(String.raw`^(?:${threeOrFour}|dv(?:ou|ěma)(?!\p{L})|stu(?!\p{L})|stém)`, 'u'),
}
const preposition = /(?<=^|[^\p{L}\p{N}.])[zskv] $/iu

/** Prepositions get their vowel where the number that is said asks for it: z 70. let is ze sedmdesátých, s 341 místy se třemi sty. */
export function vocalise({ replacements, text }: Scan): void {
  let before = 0
  for (const { end, spoken, start } of [...replacements]) {
    const found = /^[0-9]/u.test(text.slice(start, start + 1)) ? preposition.exec(text.slice(Math.max(0, start - 3), start)) : null
    const at = start - 2
    if (found !== null && at >= before) {
      const letter = text.charAt(at)
      const isHard = /[zs]/iu.test(letter) ? hard.zs.test(spoken) : hard.vk.test(spoken)
      if (isHard) replacements.push({ start: at, end: at + 1, spoken: `${letter}e` })
    }
    before = end
  }
}
