import { expect, test } from '@playwright/test'
import { Tally } from './tally.mjs'

const results = (passed: number, failed: number, skipped: number) => ({ run: () => Promise.resolve({ passed, failed, skipped }) })

test('the last line counts what passed and failed over all steps', async () => {
  const { tally, lines } = silentTally()
  await tally.add('unit', results(7, 0, 0))
  await tally.add('e2e', results(2, 1, 0))
  tally.report()
  expect(lines.at(-1)).toBe('9 passed, 1 failed')
})

test('a step that cannot run here is counted as skipped, and as failed in CI', async () => {
  const step = { ...results(1, 0, 0), needs: () => Promise.resolve('Chromium cannot be installed here') }
  const own = silentTally()
  await own.tally.add('e2e', step)
  own.tally.report()
  expect(own.lines.at(-1)).toBe('0 passed, 0 failed, 1 skipped')
  const ci = silentTally(true)
  await ci.tally.add('e2e', step)
  ci.tally.report()
  expect(ci.lines.at(-1)).toBe('0 passed, 1 failed')
})

test('a step that breaks is a failure, and the others still run', async () => {
  const { tally, lines } = silentTally()
  await tally.add('build', { run: () => Promise.reject(new Error('broken')) })
  await tally.add('unit', results(1, 0, 0))
  tally.report()
  expect(lines.at(-1)).toBe('1 passed, 1 failed')
})

function silentTally(isCi = false) {
  const lines: string[] = []
  return { tally: new Tally({ isCi, print: (line: unknown) => lines.push(String(line)) }), lines }
}
