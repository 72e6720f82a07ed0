/** Sums since the last one and since the top: a sheet may have both, month by month and at its end. */
export function runningSums() {
  let [sinceLast, sinceTop] = [0, 0]
  return {
    add(participants: number) {
      sinceLast += participants
      sinceTop += participants
    },
    compare(said: number) {
      const counted = said === sinceTop ? sinceTop : sinceLast
      sinceLast = 0
      return { said, counted }
    },
  }
}
