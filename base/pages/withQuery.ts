/** An address with what is asked of it: `/sv/kommuner/638?year=2025`. What is undefined is left out. */
export function withQuery(
  path: string,
  asked: Readonly<Record<string, string | readonly string[] | undefined>>,
): string {
  const said = Object.entries(asked).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => `${name}=${encodeURIComponent(one)}`),
  )
  return said.length ? `${path}?${said.join('&')}` : path
}
