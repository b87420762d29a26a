import pg from 'pg'

/** How long the server may take to answer, in milliseconds: connecting and all. */
const PATIENCE = 1_500

export interface Asked {
  readonly url: string
  /** Whether the server itself is at the other end: a pooler has process ids of its own. */
  readonly direct: boolean
}

/**
 * Asks the server, on a new connection, what it is doing; answers whether a process of it may be at work on a statement.
 * A server that does not answer is at work on nothing.
 */
export async function askBusyBackends({ url, direct }: Asked): Promise<(backend: number) => boolean> {
  const client = new pg.Client({ connectionString: url })
  // What breaks it, breaks the question too.
  client.on('error', () => {})
  const timer = setTimeout(() => client.connection.stream.destroy(), PATIENCE)
  try {
    await client.connect()
    const { rows } = await client.query<{ pid: number }>(
      `select pid from pg_stat_activity where pid <> pg_backend_pid() and state = 'active'`,
    )
    const busy = new Set(rows.map(({ pid }) => pid))
    return direct ? (backend) => busy.has(backend) : () => true
  } catch (error) {
    // Whoever refuses to answer is there.
    return () => error instanceof pg.DatabaseError
  } finally {
    clearTimeout(timer)
    client.connection.stream.destroy()
  }
}
