/** How the queue is gone through: by municipality, by indicator or by finding. */
export const orders = ['replies', 'indicators', 'findings'] as const
export type Order = (typeof orders)[number]

/** What the screen shows, as its address says it. */
export type Shown = {
  round: string
  order: Order
  municipality: string | undefined
  /** The value that is looked at in a reply, or over all replies where no reply is open. */
  ref: string | undefined
}

const root = '/collection/review'

export function pathOf({ round, order, municipality, ref }: Partial<Shown> & { round: string }): string {
  const query = new URLSearchParams({
    ...(order && order !== 'replies' ? { by: order } : {}),
    ...(ref ? { ref } : {}),
  }).toString()
  return `${root}/${round}${municipality ? `/${municipality}` : ''}${query ? `?${query}` : ''}`
}

export function orderIn(search: string): Pick<Shown, 'order' | 'ref'> {
  const asked = new URLSearchParams(search)
  return {
    order: orders.find((order) => order === asked.get('by')) ?? 'replies',
    ref: asked.get('ref') ?? undefined,
  }
}
