/** What went wrong and what to do about it, in one line. */
export class SetupError extends Error {
  constructor(message) {
    super(message)
    this.name = 'SetupError'
  }
}

/** Runs a command's main function; an expected failure is one clear line and exit code 1. */
export async function runCommand(main) {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
