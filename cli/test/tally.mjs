import { SetupError } from '../setup/fail.mjs'

/** Counts what passed and failed over all steps, and says what took how long. */
export class Tally {
  passed = 0
  failed = 0
  skipped = 0
  #lines = []
  #isCi
  #print

  constructor({ isCi = Boolean(process.env.CI), print = console.log } = {}) {
    this.#isCi = isCi
    this.#print = print
  }

  /**
   * @param {string} name
   * @param {{ run: () => Promise<{ passed: number, failed: number, skipped: number }>, needs?: () => Promise<string | undefined> }} step
   * `needs` installs what the step needs and tells in one line what is missing
   */
  async add(name, { run, needs }) {
    this.#print(`\n== ${name}`)
    const start = performance.now()
    const { passed, failed, skipped, why } = await this.#outcome(run, needs)
    this.passed += passed
    this.failed += failed
    this.skipped += skipped
    const seconds = ((performance.now() - start) / 1000).toFixed(0)
    this.#lines.push(`${name.padEnd(8)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${String(skipped).padStart(3)} skipped ${seconds.padStart(5)} s${why ? `  ${why}` : ''}`)
  }

  async #outcome(run, needs) {
    try {
      const missing = await needs?.()
      if (!missing) return await run()
      this.#print(missing)
      // In CI nothing may be left out.
      return { passed: 0, failed: this.#isCi ? 1 : 0, skipped: this.#isCi ? 0 : 1, why: missing }
    } catch (error) {
      this.#print(error instanceof SetupError ? error.message : error)
      return { passed: 0, failed: 1, skipped: 0 }
    }
  }

  report() {
    this.#print(`\n${this.#lines.join('\n')}\n`)
    this.#print(`${this.passed} passed, ${this.failed} failed${this.skipped > 0 ? `, ${this.skipped} skipped` : ''}`)
  }
}
