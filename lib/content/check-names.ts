import { closestWord } from './closest-word.ts'
import type { ContentProblem } from './problem.ts'
import { slugify } from './slugify.ts'

const known = ['article.md', 'easy-read.yaml']
const knownBesides = ['glossary.yaml', 'operator.yaml', 'operator.example.yaml']

/**
 * Files beside the folders of articles that nothing would read.
 *
 * @param inContent the names in `content`
 * @param inArticles those of the files in `content/articles`
 */
export function checkStrayFiles(inContent: readonly string[], inArticles: readonly string[]): readonly ContentProblem[] {
  const strange = inContent.filter((name) => isText(name) && !knownBesides.includes(name))
  return [
    ...strange.map((name): ContentProblem => {
      const guess = closestWord(name.toLowerCase(), knownBesides)
      return { file: `content/${name}`, line: 1, message: `this file is not read; ${guess === undefined ? 'move it away' : `did you mean '${guess}'?`}` }
    }),
    ...inArticles.filter(isText).map((name): ContentProblem => ({ file: `content/articles/${name}`, line: 1, message: 'this file is not read: each article lies in a folder of its own; npm run import makes one' })),
  ]
}

/** A README is for those who look into the folder. */
const isText = (name: string): boolean => !/^readme\./i.test(name) && /\.(?:md|markdown|ya?ml|txt|html?|docx)$/i.test(name)

/** Names in an article's folder: the folder is a part of the address, and a misspelt file would silently be left out. */
export function checkNames(slug: string, files: readonly string[], folder: string): readonly ContentProblem[] {
  const problems: ContentProblem[] = []
  const ascii = slugify(slug, slug.length)
  if (slug !== ascii) problems.push({ file: folder, line: 1, message: `the name of the folder is a part of the address; name it '${ascii}'` })
  const strange = files.filter((name) => /\.(?:md|markdown|ya?ml)$/i.test(name) && !known.includes(name))
  for (const name of strange) {
    const guess = closestWord(name.toLowerCase(), known)
    const advice = guess === undefined ? `only ${known.join(' and ')} are; put its text in one of them, or move the file away` : `did you mean '${guess}'?`
    problems.push({ file: `${folder}/${name}`, line: 1, message: `this file is not read; ${advice}` })
  }
  if (!files.includes('article.md')) problems.push({ file: `${folder}/article.md`, line: 1, message: 'the file is missing; import the article, or remove its folder' })
  return problems
}
