import { missingChromium } from './chromium.mjs'
import { installDebianPackages } from './debian.mjs'
import { missingFirefox } from './firefox.mjs'
import { missingJava } from './java.mjs'
import { missingScreenReader } from './screen-reader.mjs'
import { missingSpeech } from './speech.mjs'
import { missingWebKit } from './webkit.mjs'

/**
 * Installs at once what all steps need, while the first ones, which need none of it, run. What fails is not told: the step that needs it
 * tries again and says what is missing.
 */
export async function installAhead() {
  const missing = new Set([missingChromium, missingJava, missingWebKit, missingSpeech, missingFirefox, missingScreenReader].flatMap((missingFor) => missingFor()))
  if (missing.size > 0) await installDebianPackages([...missing])
}
