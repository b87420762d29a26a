import { sql } from 'kysely'
import { migrateDown, migrateUp, migrationStatus } from '../src/db/migrate.ts'
import { type Database, openPostgres } from '../src/db/open.ts'
import { inconsistencies } from './consistency.ts'
import { openDoor, put, remove } from './door.ts'
import { SERVER, serverDatabase, testDatabase } from './harness.ts'
import { t } from './tap.ts'

t.setTimeout(60_000)
// Statements prepared by name remember types that the migrations drop and make again.
const { db } = SERVER === undefined ? await testDatabase(t) : await unprepared(SERVER)

async function unprepared(server: string): Promise<Database> {
  const database = openPostgres({ url: await serverDatabase(t, server), prepare: false })
  t.teardown(() => database.close())
  return database
}

const NAME = '20261122T1920-search'
const text = {
  sv: 'Ändamålets uppgifter, och källorna',
  'en-GB': 'The policies transferred',
  fi: 'Käsittelyn',
}
const address = { street: 'Gatan 1', postalCode: '111 22', city: 'Örebro', country: 'SE' }
const provenance = [
  { document: 'notice', edition: '2025', clauses: ['A-1'], relation: 'states', note: 'Läst noga' },
  { document: 'notice', edition: '2025', relation: 'silent' },
]
const common = {
  description: text,
  notes: 'Anteckningarna İ ﬁ ß',
  mappings: [{ scheme: 'dpv', version: '2.3', concept: 'https://w3id.org/dpv#Purpose', match: 'close' }],
  provenance,
}

/** Contents with every text that an entry could have when the migration was written, and much that is none. */
const contents = [
  put('settings', 'register', {
    ...common,
    ruleset: '2026.1',
    severities: [{ rule: 'ROPA-LB-001', severity: 'off' }],
    languages: ['sv'],
  }),
  put('organisations', 'acme', {
    ...common,
    type: 'legal-person',
    legalName: 'Bolagets AB',
    tradingName: 'Bolaget',
    registrationNumber: '556000-0000',
    registrationScheme: 'SE-ORGNR',
    country: 'SE',
    leadAuthority: 'IMY',
    address,
    contactPoints: [
      {
        key: 'dpo',
        role: 'dpo',
        name: 'Åsa Ö',
        email: 'dpo@example.com',
        phone: '+46 8 1',
        address,
        provenance,
      },
    ],
  }),
  put('documents', 'notice', {
    ...common,
    audience: text,
    owner: 'acme',
    editions: [
      {
        key: '2025',
        language: 'sv',
        effectiveOn: '2025-11-13',
        address: 'https://example.com/policy',
        mediaType: 'text/plain',
        sha256: 'ab'.repeat(32),
        supersededBy: '2026',
        clauses: [
          {
            code: 'A-1',
            section: 'Avsnittet',
            type: 'purpose',
            quote: 'Vi behandlar uppgifterna',
            gloss: text,
          },
        ],
        references: [{ key: 'other', title: 'Annat', clauses: ['A-1'], note: 'Se där' }],
      },
      { key: '2026', language: 'en' },
    ],
  }),
  put('statutes', 'law', { ...common, citation: 'Bokföringslagen (1999:1078)', section: '7 kap. 2 §' }),
  put('contexts', 'context', common),
  put('purposes', 'purpose', {
    ...common,
    tags: ['billing'],
    legalBases: [
      {
        legalBasis: 'basis',
        relation: 'allocated',
        necessity: text,
        allocation: { sv: 'Fördelningen' },
        scope: [{ key: 'part', operation: 'insamlingen' }],
        specialConditions: [{ key: 'special', legalBasis: 'explicit', safeguards: text }],
        provenance,
      },
    ],
  }),
  put('legal-bases', 'basis', { ...common, interest: { statement: text }, provision: '6.1.f' }),
  put('legal-bases', 'contract', { contract: { service: text }, provision: '6.1.b' }),
  put('legal-bases', 'explicit', {
    provision: '9.2.a',
    consent: { collectionPoint: 'Kassan', withdrawalMethod: text, proof: 'Loggen', ageCheck: 'Frågan' },
  }),
  put('data-categories', 'category', common),
  put('data-subject-categories', 'people', common),
  put('sources', 'source', { ...common, listIssuer: 'Utgivaren' }),
  put('retention-rules', 'rule', { ...common, criterion: text }),
  ...Array.from({ length: 100 }, (_, index) => put('contexts', `many-${index}`)),
]

t.test('what is there already is found as if it were written anew', async (t) => {
  const [door, empty, other] = [await openDoor(db), await openDoor(db), await openDoor(db)]
  await door.commit(contents)
  await door.commit([remove('contexts', 'many-7')])
  await other.commit([put('contexts', 'other', { notes: 'Annorlunda' })])
  const words = async () => (await sql`select * from search order by register_id, kind, key`.execute(db)).rows
  const before = await words()
  t.equal(before.length, contents.length)
  t.ok(
    before.some((row) => Reflect.get(Object(row), 'level') > 0),
    'some are in the sample',
  )
  for (let undone: string[] = []; !undone.includes(NAME); ) undone = await migrateDown(db)
  t.ok((await migrationStatus(db)).some(({ name, at }) => name === NAME && at === null))
  await migrateUp(db)
  t.same(await words(), before)
  for (const { register } of [door, empty, other]) t.same(await inconsistencies(db, register), [])
})
