import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { build } from 'esbuild'
import { parseOperator } from '#lib/content/operator/parse-operator.ts'
import type { Operator } from '#lib/content/operator/schema.ts'
import { locales, type Locale } from '#lib/i18n/locales.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** The page of accessibility and the notes below an article, as HTML without scripts. */
const entry = `
import { renderToStaticMarkup } from 'react-dom/server'
import { FeedbackSection } from '#components/feedback/feedback-section.tsx'
import { OperatorStatement } from '#components/statement/operator-statement.tsx'
import { ReaderAccessibility } from '#components/statement/reader-accessibility.tsx'
import { feedbackTarget } from '#lib/content/operator/feedback.ts'
import { statementOf } from '#lib/content/operator/statement.ts'

export function render(operator, locale) {
  const { statement } = statementOf(operator)
  const target = feedbackTarget(operator)
  return renderToStaticMarkup(
    <>
      {statement ? <OperatorStatement statement={statement} hasFeedback={target !== undefined} locale={locale} /> : <ReaderAccessibility operator={operator} locale={locale} />}
      {target && <FeedbackSection target={target} title="Nová poradna" address="https://cteme.priklad.cz/cs/articles/poradna" locale={locale} />}
    </>,
  )
}`

let render: (operator: Operator, locale: Locale) => string

test.beforeAll(async () => {
  // Below the project, so that its packages are found.
  const folder = mkdtempSync(path.join(root, 'node_modules/.nahlas-pages-'))
  try {
    const outfile = path.join(folder, 'pages.mjs')
    await build({ stdin: { contents: entry, resolveDir: root, loader: 'tsx' }, absWorkingDir: root, bundle: true, outfile, format: 'esm', platform: 'node', packages: 'external', jsx: 'automatic', loader: { '.css': 'empty' }, logLevel: 'silent' })
    const bundle = (await import(pathToFileURL(outfile).href)) as { render: typeof render }
    render = bundle.render
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

const contact = 'name: Město Příklad\nemail: a@priklad.cz\nphone: +420 485 000 000\n'
const whole = (statement: string) => `${contact}website: https://cteme.priklad.cz\nstatement:\n  prepared: 2026-11-01\n${statement}`

function pageOf(yaml: string, locale: Locale): string {
  const parsed = parseOperator(yaml, 'operator.yaml')
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  return render(parsed.value, locale).replaceAll('\u00a0', ' ').replaceAll('&#x27;', "'")
}

/** What only a statement may say. */
const claim = { cs: /souladu|zavazuje/, en: /compliant|is committed to/ }

for (const locale of locales) {
  test(`${locale}: nobody runs the site: no claim, no contact, no notes`, () => {
    const html = pageOf('', locale)
    expect(html).toContain('99/2019')
    expect(html).not.toMatch(claim[locale])
    expect(html).not.toMatch(/mailto:|<form/)
  })

  test(`${locale}: a part of a statement makes no claim, but the contact is there`, () => {
    const html = pageOf(`${contact}statement:\n  status: fully\n  prepared: 2026-11-01\n`, locale)
    expect(html).not.toMatch(claim[locale])
    expect(html).toContain('href="mailto:a@priklad.cz"')
    expect(html).toContain('href="tel:+420485000000"')
  })

  test(`${locale}: a whole statement says its status once, how it was made, and whom to turn to`, () => {
    const html = pageOf(whole('  status: fully\n  method: third-party\n  assessor: Poradna\n'), locale)
    const text = { cs: ['jsou plně v souladu', 'Žádný nepřístupný obsah není znám.', 'třetí strana: Poradna.', 'Digitální a informační agentur'], en: ['is fully compliant', 'No non-accessible content is known.', 'third party: Poradna.', 'Digital and Information Agency'] }
    for (const words of text[locale]) expect(html).toContain(words)
    expect(html).not.toMatch(locale === 'cs' ? /částečně|nejsou v souladu/ : /partially|not compliant/)
  })

  test(`${locale}: the contact of the enforcement body is shown where the operator gave it`, () => {
    const html = pageOf(whole('  status: fully\n  method: self-assessment\n  enforcement: { email: dozor@priklad.cz }\n'), locale)
    expect(html).toContain('href="mailto:dozor@priklad.cz"')
  })

  test(`${locale}: below an article, an e-mail has the title and the address of the article filled in`, () => {
    const address = /href="(mailto:a@priklad\.cz\?[^"]+)"/.exec(pageOf(contact, locale))?.[1] ?? ''
    const letter = new URL(address.replaceAll('&amp;', '&'))
    expect(letter.searchParams.get('subject')).toBe('Nahlas: Nová poradna')
    expect(letter.searchParams.get('body')).toContain('https://cteme.priklad.cz/cs/articles/poradna')
  })
}
