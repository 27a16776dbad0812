import mammoth from 'mammoth'
import type { Draft } from './draft.ts'
import { markdownOf } from './read-html.ts'
import { Refusal } from './refusal.ts'
import { takeLinks } from './take-links.ts'
import { takePictures } from './take-pictures.ts'

/** Names of styles, as Word writes them whatever its language, and as other programs do. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Název'] => h1:fresh",
  ...[1, 2, 3, 4].map((level) => `p[style-name='Nadpis ${level}'] => h${level}:fresh`),
  ...['Quote', 'Intense Quote', 'Citát', 'Citace'].map((name) => `p[style-name='${name}'] => blockquote > p:fresh`),
]

/** Reads a Word document: its first heading, or its first paragraph, is the title. */
export async function readDocx(bytes: Buffer, folder: string): Promise<Draft> {
  const html = await mammoth.convertToHtml({ buffer: bytes }, { styleMap }).then(
    ({ value }) => value,
    () => {
      throw new Refusal('this is no Word document, or it is damaged; save it in Word again as .docx')
    },
  )
  const { body: whole, notes } = markdownOf(html)
  const [first] = whole.children
  if (!first) throw new Refusal('the document is empty; nothing was imported')
  const title = textOf(first)
  const body = { ...whole, children: whole.children.slice(1) }
  const links = takeLinks(body, undefined)
  const pictures = takePictures(links.body, folder)
  return { title, dropped: [], ...pictures, notes: [...notes, ...links.notes, ...pictures.notes] }
}

function textOf(node: unknown): string {
  const { value, children } = node as { value?: string; children?: unknown[] }
  return value ?? (children ?? []).map(textOf).join('').trim()
}
