/**
 * The screen that an address of the app shows, without the ids of what it shows: `/sessions/4f…/correct` is
 * `/sessions/:id/correct`. Null where nothing simple is left.
 */
export function screenPath(location: string): string | null {
  const path = (location.split(/[?#]/)[0] ?? '')
    .toLowerCase()
    .replace(/\/(?=[^/]*\d)[^/]*/g, '/:id')
    .replace(/(.)\/$/, '$1')
  return /^\/[a-z/:-]{0,99}$/.test(path) ? path : null
}
