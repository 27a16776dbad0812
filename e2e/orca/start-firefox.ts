import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { TestInfo } from '@playwright/test'
import { findFirefox } from '../../cli/setup/firefox.mjs'
import type { Desktop } from './desktop.ts'

/** Nothing may open or speak beside the page. */
const preferences = {
  'accessibility.force_disabled': -1,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.translations.enable': false,
  'browser.warnOnQuit': false,
  'browser.warnOnQuitShortcut': false,
  'browser.tabs.firefox-view': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'media.autoplay.default': 0,
  'toolkit.telemetry.enabled': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
}

/** Opens an address in Firefox on the desktop of the screen reader; the test is skipped where Firefox cannot be had. */
export function startFirefox(desktop: Desktop, address: string, testInfo: TestInfo): void {
  const firefox = findFirefox()
  testInfo.skip(firefox === undefined, 'Firefox is not installed.')
  const profile = path.join(desktop.profiles, testInfo.testId)
  mkdirSync(profile, { recursive: true })
  writeFileSync(path.join(profile, 'user.js'), Object.entries(preferences).map(([name, value]) => `user_pref('${name}', ${JSON.stringify(value)});`).join('\n'))
  desktop.start(firefox ?? '', ['--no-remote', '--new-instance', '--profile', profile, address])
}
