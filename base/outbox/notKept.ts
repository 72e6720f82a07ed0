/** Why something cannot be kept on this device: no one holds it, or its store takes nothing more. */
export class NotKept extends Error {
  constructor(readonly reason: 'locked' | 'full' | 'no-store') {
    super(`not kept: ${reason}`)
  }
}
