import { type Age, everyAge, type Gender, genders, participantRoles } from '../codes'

export type ParticipantRole = (typeof participantRoles)[number]
/** What is counted of one who comes. */
export type Features = { age: Age; gender: Gender; role: ParticipantRole }

/** One thing a phone says: that somebody came, or that this arrival is taken back. */
export type Arrival = Features & { id: string; undo: boolean }

/** Which phone said it, where several did. */
type ByPhone = { phone?: string | null | undefined }

/** What is known of one id, from all that was said of it: it only grows, so the order of sendings does not matter. */
export type Known = Features & ByPhone & { id: string; arrived: boolean; undone: boolean }

/** Puts together what was said, one entry an id, in the order of ids. The first who says who came is believed. */
export function gather(said: readonly (Arrival & ByPhone)[]): Known[] {
  const known = new Map<string, Known>()
  for (const { undo, ...one } of said) {
    const former = known.get(one.id)
    const features = former?.arrived || (former && undo) ? former : one
    known.set(one.id, {
      id: one.id,
      age: features.age,
      gender: features.gender,
      role: features.role,
      phone: features.phone,
      arrived: !undo || former?.arrived === true,
      undone: undo || former?.undone === true,
    })
  }
  return [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** An arrival counts from when it is known until it is taken back, and the taking back may come first. */
export const counts = ({ arrived, undone }: Pick<Known, 'arrived' | 'undone'>): boolean => arrived && !undone

/** How many came of one age, gender and role; below nought where more were taken back than came. */
export type TallyCell = Features & { count: number }

const keyOf = ({ age, gender, role }: Features) => `${age} ${gender} ${role}`
const place = <T extends string>(list: readonly T[], one: T) => list.indexOf(one)

/** Adds cells up, those of nought left out, from the youngest. */
export function addUp(...all: readonly (readonly TallyCell[])[]): TallyCell[] {
  const sums = new Map<string, TallyCell>()
  for (const cell of all.flat()) {
    const former = sums.get(keyOf(cell))
    sums.set(keyOf(cell), { ...cell, count: (former?.count ?? 0) + cell.count })
  }
  return [...sums.values()]
    .filter(({ count }) => count !== 0)
    .sort(
      (a, b) =>
        place(everyAge, a.age) - place(everyAge, b.age) ||
        place(genders, a.gender) - place(genders, b.gender) ||
        place(participantRoles, a.role) - place(participantRoles, b.role),
    )
}

export const negative = (cells: readonly TallyCell[]): TallyCell[] =>
  cells.map((cell) => ({ ...cell, count: -cell.count }))

export const totalOf = (cells: readonly { count: number }[]): number =>
  cells.reduce((sum, { count }) => sum + count, 0)

/** The sum of all that was said, in whatever order and however often. */
export const tallyOf = (said: readonly Arrival[]): TallyCell[] =>
  addUp(
    gather(said)
      .filter(counts)
      .map(({ age, gender, role }) => ({ age, gender, role, count: 1 })),
  )

/** The ages that a phone offers first; the others open with a tap. */
export const usualAges = ['9-12', '13-15', '16-17', '18-24'] as const satisfies readonly Age[]
