/** What a command made, or one line that says what is wrong. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string }

export const wrong = (message: string): Outcome<never> => ({ ok: false, message })
