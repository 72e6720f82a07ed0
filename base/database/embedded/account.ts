import { chown } from 'node:fs/promises'

/** The system account that PostgreSQL runs as, when it is not the one this process runs as. */
export type Account = { uid: number; gid: number }

/** PostgreSQL refuses to run as root, so root lends it the account that owns nothing ("nobody"). */
export function serverAccount(): Account | undefined {
  return process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined
}

/** Gives a file or folder to the account; without one it already belongs to us. */
export async function giveTo(account: Account | undefined, path: string): Promise<void> {
  if (account) await chown(path, account.uid, account.gid)
}
