/** An element of XML. What is undefined is left out, so that parts that may be missing stand where they belong. */
export interface XmlElement {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string | number | undefined>>
  readonly content?: string | readonly (XmlElement | undefined)[]
}

export function element(name: string, content: string, attributes: XmlElement['attributes'] = {}): XmlElement {
  return { name, attributes, content }
}

/** Writes a document of XML 1.0. Total: what such a document cannot hold is left out. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${write(root, '')}\n`
}

function write({ attributes = {}, content = '', name }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escape(String(value))}"`]))
  const tag = `${name}${pairs.join('')}`
  // Text keeps its spaces; only between elements is there room for a new line.
  if (typeof content === 'string') return content === '' ? `${indent}<${tag}/>` : `${indent}<${tag}>${escape(content)}</${name}>`
  const inner = content.flatMap((child) => (child ? [write(child, `${indent}  `)] : []))
  return [`${indent}<${tag}>`, ...inner, `${indent}</${name}>`].join('\n')
}

/** Outside the characters of XML 1.0, section 2.2: most control characters, half surrogate pairs, two non-characters. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escape(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"]/g, (character) => escapes[character] ?? character)
}
