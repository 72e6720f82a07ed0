/** What the page begins with, and what municipalities stand side by side by. */
export const personYears = 'YO101'
export const leading = [personYears, 'YO201', 'YO301'] as const
export type Leading = (typeof leading)[number]
