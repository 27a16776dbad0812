import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { runAxe } from './engines/axe.ts'
import { runIbm } from './engines/ibm.ts'
import { runNu } from './engines/nu.ts'
import { weakFocus } from './measures/focus-ring.ts'
import { faintControls } from './measures/control-contrast.ts'
import { misfits, smallTargets } from './measures/layout.ts'
import { paint } from './measures/painted.ts'
import { faintText } from './measures/text-contrast.ts'

const html = readFileSync(path.join(import.meta.dirname, 'planted/page.html'), 'utf8')

/** Each defect of the page and who must report it: when an update makes the net blind, this fails. */
const defects = [
  ['picture without alternative text', 'axe image-alt', 'ibm img_alt_valid'],
  ['text of too little contrast', 'axe color-contrast', 'ibm text_contrast_sufficient', 'axe color-contrast in a theme', 'ibm text_contrast_sufficient in a theme', 'measure text Text of too little contrast.'],
  ['control of too faint an edge', "measure control button 'An edge that is too faint'"],
  ['heading level left out', 'axe heading-order'],
  ['button without a name', 'axe button-name', 'ibm input_label_exists'],
  ['one id twice', 'nu Duplicate ID “…”.'],
  ['no language', 'axe html-has-lang', 'ibm html_lang_exists'],
  ['role that there is not', 'axe aria-roles', 'nu Bad value “…” for attribute “…” on element “…”.'],
  ['hidden link that takes the focus', 'axe aria-hidden-focus'],
  ['no main landmark', 'axe landmark-one-main'],
  ['focus that cannot be seen', 'measure focus'],
  ['target too small', "measure target button 'Small'"],
  ['link too small, above an inner list', "measure target a 'Top'"],
  ['line too wide for 320 pixels', 'measure reflow the page scrolls sideways'],
] as const

test('every planted defect is caught', async ({ page }) => {
  await page.setContent(html)
  const colours = [...(await runAxe(page, 'colours')), ...(await runIbm(page, 'colours'))]
  const engines = [...(await runAxe(page)), ...(await runIbm(page)), ...(await runNu(new Map([['planted', html]])))]
  const focus = await weakFocus(page)
  const targets = await smallTargets(page)
  const painted = await paint(page)
  const [text, controls] = [await faintText(page, painted), await faintControls(page, painted)]
  await page.setViewportSize({ width: 320, height: 640 })
  const found = new Set([
    ...engines.map(({ engine, rule }) => `${engine} ${rule}`),
    ...colours.map(({ engine, rule }) => `${engine} ${rule} in a theme`),
    ...text.map((fault) => `measure text ${fault.split("'")[1]}`),
    ...controls.map((fault) => `measure control ${fault.split(':')[0]}`),
    ...focus.map(() => 'measure focus'),
    ...targets.map((target) => `measure target ${target.split(':')[0]}`),
    ...(await misfits(page)).map((misfit) => `measure reflow ${misfit.split(':')[0]}`),
  ])
  const missed = defects.flatMap(([defect, ...reports]) => reports.filter((report) => !found.has(report)).map((report) => `${defect}: ${report}`))
  expect(missed, [...found].join(', ')).toEqual([])
})
