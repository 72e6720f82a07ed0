import * as z from 'zod/mini'

/** A code of a decided list. Which ones there are is the lists' to say, and is looked up when something is written. */
export const listedCode = () => z.string().check(z.regex(/^[a-z0-9+-]{1,40}$/))
