import { defineConfig } from '@playwright/test'
import { findChromium } from './cli/setup/chromium.mjs'

const executablePath = findChromium()
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
]

/** One runner for everything: pure code, journeys in the browser, and journeys with real speech. */
export default defineConfig({
  testDir: '.',
  outputDir: 'test-results',
  fullyParallel: true,
  // A flake is a fault: it stays visible.
  retries: 0,
  workers: 2,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    locale: 'cs-CZ',
    // A trace takes a sixth of the time of a test; journeys have one, to tell what happened when one fails.
    trace: 'off',
    launchOptions: { args, ...(executablePath !== undefined && { executablePath }) },
  },
  projects: [
    { name: 'unit', testMatch: /(lib|cli|components|e2e\/fixtures)\/.*\.test\.ts$/ },
    { name: 'e2e', testMatch: /e2e\/[^/]+\.spec\.ts$/, use: { trace: 'retain-on-failure' } },
    // The player alone over pages written by hand; needs no build of the site.
    { name: 'player', testMatch: /e2e\/player\/.*\.spec\.ts$/, use: { trace: 'retain-on-failure' } },
    { name: 'a11y', testMatch: /e2e\/a11y\/.*\.spec\.ts$/ },
    // Every worker has a Speech Dispatcher and a sound server of its own.
    { name: 'speech', testMatch: /e2e\/speech\/.*\.spec\.ts$/, timeout: 120_000, use: { trace: 'retain-on-failure' } },
    // A real screen reader on a desktop of its own.
    { name: 'orca', testMatch: /e2e\/orca\/.*\.spec\.ts$/, workers: 1, timeout: 120_000 },
  ],
})
