/** Most decimals that two figures are told apart by; a smaller difference is one of calculation. */
const most = 6

/**
 * Two figures of one cell, written with as few decimals as tell them apart: a change that rounding would hide is seen.
 * Where no decimal tells them apart they are written as the measure is.
 */
export function writeApart(
  [former, next]: readonly [number, number],
  decimals: number,
  write: (value: number, decimals: number) => string,
): [string, string] {
  for (let more = decimals; more <= most; more++) {
    const written: [string, string] = [write(former, more), write(next, more)]
    if (written[0] !== written[1]) return written
  }
  return [write(former, decimals), write(next, decimals)]
}
