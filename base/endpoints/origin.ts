/**
 * Whether a request comes from a page of another origin, as far as the browser says. Programs without a
 * browser send neither header and carry no one's cookie by accident.
 * @param own the origin that people see, `https://kuntakuva.fi`, or null to go by the Host header
 */
export function fromOtherOrigin(headers: Headers, own: string | null): boolean {
  const origin = headers.get('origin')
  if (origin) {
    if (own) return origin !== own
    const host = URL.canParse(origin) ? new URL(origin).host : null
    return host !== headers.get('host')
  }
  const site = headers.get('sec-fetch-site')
  return site !== null && site !== 'same-origin' && site !== 'none'
}
