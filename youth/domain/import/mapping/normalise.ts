/** A heading or a word as it is compared: small letters, single spaces, plain dashes, no ornaments. */
export const normalise = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[.:;*!?()[\]"'’]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
