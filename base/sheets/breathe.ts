/** Lets everything else that waits be done first, so that a long reading never holds the server up. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
