/** What a room keeps besides for the one who holds this device. */
export type Keeper = {
  /** The key of a person is here: what is sealed is opened. */
  open: (person: string) => Promise<void>
  /** It is about to go: what is not sealed yet is sealed. */
  close: (person: string) => Promise<void>
}

const keepers: Keeper[] = []
let opened: { person: string; done: Promise<unknown> } | undefined

/** Makes a keeper known, once, where its room's screens are joined. */
export const registerKeeper = (keeper: Keeper): void => void keepers.push(keeper)

/** Opens what the rooms keep for a person, once while they hold the device. */
export async function openKept(person: string): Promise<void> {
  if (opened?.person !== person)
    opened = { person, done: Promise.allSettled(keepers.map(({ open }) => open(person))) }
  await opened.done
}

/** Closes what the rooms keep for whoever holds the device. */
export async function closeKept(person: string): Promise<void> {
  opened = undefined
  await Promise.allSettled(keepers.map(({ close }) => close(person)))
}
