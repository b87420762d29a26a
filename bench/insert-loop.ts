import pg from 'pg'

export interface InsertLoop {
  readonly connections: number
  readonly seconds: number
  readonly content: () => string
}

const TABLE = `create table if not exists public.bench_inserts (
  register_id bigint not null, kind text collate "C" not null, key text collate "C" not null, revision bigint not null,
  at timestamptz not null default now(), content text not null,
  primary key (register_id, kind, key), unique (register_id, kind, key, revision))`

const INSERT = {
  name: 'insert',
  text: 'insert into public.bench_inserts (register_id, kind, key, revision, content) values ($1, $2, $3, $4, $5)',
}

let keys = 0

/** Inserts single rows into a table with two indexes, each its own transaction, prepared; answers rows a second. */
export async function insertLoop(
  url: string,
  { connections, seconds, content }: InsertLoop,
): Promise<number> {
  const clients = Array.from({ length: connections }, () => new pg.Client({ connectionString: url }))
  try {
    for (const client of clients) await client.connect()
    await clients[0]?.query(TABLE)
    const start = performance.now()
    const end = start + seconds * 1000
    let rows = 0
    await Promise.all(
      clients.map(async (client) => {
        while (performance.now() < end) {
          await client.query({ ...INSERT, values: [1, 'purposes', `inserted-${++keys}`, keys, content()] })
          rows++
        }
      }),
    )
    return rows / ((performance.now() - start) / 1000)
  } finally {
    for (const client of clients) await client.end()
  }
}
