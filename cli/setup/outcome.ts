/** What a command made, or one line that says what is wrong. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string }

export const wrong = (message: string): Outcome<never> => ({ ok: false, message })

/** What `parseArgs` of Node found wrong, and how the command is written. */
export function wrongUsage(error: unknown, usage: string): Outcome<never> {
  const [reason = ''] = error instanceof Error ? error.message.split('. ') : []
  return wrong(`${reason}; write ${usage}`)
}
