import mammoth from 'mammoth'
import type { Draft } from './draft.ts'
import { markdownOf, withoutTitle } from './read-html.ts'
import { Refusal } from './refusal.ts'
import { takePictures } from './take-pictures.ts'

/** Reads a Word document: its first heading, or its first paragraph, is the title. */
export async function readDocx(bytes: Buffer, folder: string): Promise<Draft> {
  const html = await mammoth.convertToHtml({ buffer: bytes }, { styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Název'] => h1:fresh", "p[style-name='Nadpis 1'] => h1:fresh"] }).then(
    ({ value }) => value,
    () => {
      throw new Refusal('this is no Word document, or a damaged one; save it again as .docx')
    },
  )
  const whole = markdownOf(html)
  const [first] = whole.children
  if (!first) throw new Refusal('the document is empty; nothing was imported')
  const title = textOf(first)
  if (first.type === 'heading') {
    const { body } = withoutTitle(whole, title)
    return { title, dropped: [], ...takePictures(body, folder) }
  }
  return { title, dropped: [], ...takePictures({ ...whole, children: whole.children.slice(1) }, folder) }
}

function textOf(node: unknown): string {
  const { value, children } = node as { value?: string; children?: unknown[] }
  return value ?? (children ?? []).map(textOf).join('').trim()
}
