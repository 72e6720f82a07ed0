/** The preference (RFC 7240) by which a refusal is told in every language: whoever keeps it may read it in another later. */
export const everyLanguage = 'every-language'
