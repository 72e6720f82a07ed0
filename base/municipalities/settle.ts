type Circle = { x: number; y: number; r: number }

const rounds = 150
/** The white between two circles, in the circles' own unit. */
const gap = 0.012

/**
 * Moves circles apart until none overlap, each drawn back to its own place as long as there is room. They grow to
 * their size on the way, so that neighbours push each other outwards and stay neighbours. Where two meet, the
 * larger one gives way less.
 */
export function settle<C extends Circle>(places: readonly C[]): C[] {
  const circles = places.map((place) => ({ ...place }))
  for (let round = 1; round <= rounds; round++) {
    const grown = Math.min(1, round / (rounds * 0.7))
    // The pull home fades, so that the last rounds only part what still overlaps.
    const pull = 0.2 * Math.max(0, 1 - round / (rounds * 0.9))
    circles.forEach((circle, index) => {
      const home = places[index] ?? circle
      circle.x += (home.x - circle.x) * pull
      circle.y += (home.y - circle.y) * pull
      circle.r = home.r * grown
    })
    part(circles)
  }
  // Parting one pair may push another together: until no pair is left, but not for ever.
  let left = 1000
  while (part(circles) && left > 0) left--
  return circles
}

/** Parts every pair that overlaps once; says whether any did. */
function part(circles: readonly Circle[]): boolean {
  // From north to south by their upper edges: a circle meets only those that begin before it ends.
  const order = circles.toSorted((a, b) => a.y - a.r - (b.y - b.r))
  let parted = false
  order.forEach((a, index) => {
    for (let next = index + 1; next < order.length; next++) {
      const b = order[next]
      if (!b || b.y - b.r > a.y + a.r + gap) break
      parted = partPair(a, b) || parted
    }
  })
  return parted
}

function partPair(a: Circle, b: Circle): boolean {
  const apart = a.r + b.r + gap
  const dx = b.x - a.x
  const dy = b.y - a.y
  const distance = Math.sqrt(dx * dx + dy * dy)
  if (distance > apart - gap / 4) return false
  const overlap = apart - distance
  const share = b.r / (a.r + b.r)
  // Two on the very same spot part eastwards.
  const moveX = distance ? (dx / distance) * overlap : overlap
  const moveY = distance ? (dy / distance) * overlap : 0
  a.x -= moveX * share
  a.y -= moveY * share
  b.x += moveX * (1 - share)
  b.y += moveY * (1 - share)
  return true
}
