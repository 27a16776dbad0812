/** The folder of the project, absolute. */
export const root: string
