import pg from 'pg'

/** Asks the database one thing on a connection of its own. */
export async function ask(
  { connection }: { connection: pg.ClientConfig },
  question: string,
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return (await client.query(question)).rows
  } finally {
    await client.end()
  }
}
