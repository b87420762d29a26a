import { type Kysely, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'

type Texts = Record<string, string> | null
interface OfRegister {
  register_id: number
}

/** The tables that a purpose lies in, as far as they are read here. */
export interface AssembledTables {
  registers: { id: number; key: string }
  entries: OfRegister & {
    kind: string
    key: string
    revision: number
    lifecycle: string
    created_at: Date
    created_by: string
  }
  purposes: OfRegister & {
    key: string
    label: Texts
    description: Texts
    notes: string | null
    parent: string | null
    origin: string | null
    open_ended: boolean | null
    public_task: boolean | null
    benefits_third_party: boolean | null
    materially_changed_on: string | null
  }
  purpose_tags: OfRegister & { purpose: string; tag: string; position: number }
  purpose_legal_bases: OfRegister & {
    purpose: string
    legal_basis: string
    position: number
    relation: string
    necessity: Texts
    allocation: Texts
  }
  pair_scopes: OfRegister & {
    purpose: string
    legal_basis: string
    key: string
    data_subject_category: string | null
    data_category: string | null
    operation: string | null
  }
  pair_special_conditions: OfRegister & {
    purpose: string
    pair: string
    key: string
    legal_basis: string
    data_category: string | null
    safeguards: Texts
  }
  mappings: OfRegister & {
    kind: string
    key: string
    position: number
    scheme: string
    version: string
    concept: string
    match: string
  }
  provenance: OfRegister & {
    kind: string
    key: string
    position: number
    item: string
    relation: string
    document: string
    edition: string
    clause: string | null
    field: string | null
    confidence: string | null
    note: string | null
  }
}

/**
 * A purpose from its tables in the way that Kysely's recipes show: one query, in which the database builds the lists as
 * JSON. Undefined when there is none. The entry was written once, so its time of creation is also that of its update.
 */
export async function assemblePurpose(db: Kysely<AssembledTables>, register: string, key: string) {
  const row = await db
    .selectFrom('registers as r')
    .innerJoin('purposes as p', 'p.register_id', 'r.id')
    .innerJoin('entries as e', (join) =>
      join
        .onRef('e.register_id', '=', 'p.register_id')
        .on('e.kind', '=', 'purposes')
        .onRef('e.key', '=', 'p.key'),
    )
    .where('r.key', '=', register)
    .where('p.key', '=', key)
    .select((eb) => [
      'e.revision',
      'e.lifecycle',
      'e.created_at as createdAt',
      'e.created_by as createdBy',
      'p.key',
      'p.label',
      'p.description',
      'p.notes',
      'p.parent',
      'p.origin',
      'p.open_ended as openEnded',
      'p.public_task as publicTask',
      'p.benefits_third_party as benefitsThirdParty',
      sql<string | null>`p.materially_changed_on::text`.as('materiallyChangedOn'),
      jsonArrayFrom(
        eb
          .selectFrom('purpose_tags as t')
          .whereRef('t.register_id', '=', 'p.register_id')
          .whereRef('t.purpose', '=', 'p.key')
          .select('t.tag')
          .orderBy('t.position'),
      ).as('tags'),
      jsonArrayFrom(
        eb
          .selectFrom('purpose_legal_bases as b')
          .whereRef('b.register_id', '=', 'p.register_id')
          .whereRef('b.purpose', '=', 'p.key')
          .select((pair) => [
            'b.legal_basis as legalBasis',
            'b.relation',
            'b.necessity',
            'b.allocation',
            jsonArrayFrom(
              pair
                .selectFrom('pair_scopes as s')
                .whereRef('s.register_id', '=', 'b.register_id')
                .whereRef('s.purpose', '=', 'b.purpose')
                .whereRef('s.legal_basis', '=', 'b.legal_basis')
                .select([
                  's.key',
                  's.data_subject_category as dataSubjectCategory',
                  's.data_category as dataCategory',
                  's.operation',
                ])
                .orderBy('s.key'),
            ).as('scope'),
            jsonArrayFrom(
              pair
                .selectFrom('pair_special_conditions as c')
                .whereRef('c.register_id', '=', 'b.register_id')
                .whereRef('c.purpose', '=', 'b.purpose')
                .whereRef('c.pair', '=', 'b.legal_basis')
                .select([
                  'c.key',
                  'c.legal_basis as legalBasis',
                  'c.data_category as dataCategory',
                  'c.safeguards',
                ])
                .orderBy('c.key'),
            ).as('specialConditions'),
          ])
          .orderBy('b.position'),
      ).as('legalBases'),
      jsonArrayFrom(
        eb
          .selectFrom('mappings as m')
          .whereRef('m.register_id', '=', 'p.register_id')
          .where('m.kind', '=', 'purposes')
          .whereRef('m.key', '=', 'p.key')
          .select(['m.scheme', 'm.version', 'm.concept', 'm.match'])
          .orderBy('m.position'),
      ).as('mappings'),
      jsonArrayFrom(
        eb
          .selectFrom('provenance as v')
          .whereRef('v.register_id', '=', 'p.register_id')
          .where('v.kind', '=', 'purposes')
          .whereRef('v.key', '=', 'p.key')
          .select([
            'v.item',
            'v.relation',
            'v.document',
            'v.edition',
            'v.clause',
            'v.field',
            'v.confidence',
            'v.note',
          ])
          .orderBy('v.position'),
      ).as('provenance'),
    ])
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { revision, lifecycle, createdAt, createdBy, tags, legalBases, provenance, ...content } = row
  const from = bySubject(provenance)
  return {
    meta: {
      revision: Number(revision),
      lifecycle,
      inForce: null,
      createdAt,
      createdBy,
      updatedAt: createdAt,
      updatedBy: createdBy,
    },
    ...content,
    tags: tags.map(({ tag }) => tag),
    legalBases: legalBases.map((pair) => ({
      ...pair,
      scope: pair.scope.map((scope) => ({
        ...scope,
        provenance: from.get(`/legalBases/${pair.legalBasis}/scope/${scope.key}`),
      })),
      provenance: from.get(`/legalBases/${pair.legalBasis}`),
    })),
    provenance: from.get(''),
  }
}

interface Statement {
  readonly document: string
  readonly clauses: string[]
}

/** Provenance statements by what they are about; the rows of one statement follow each other. */
function bySubject(
  rows: readonly { item: string; clause: string | null; document: string }[],
): Map<string, Statement[]> {
  const subjects = new Map<string, Statement[]>()
  for (const { item, clause, ...statement } of rows) {
    const statements = subjects.get(item) ?? []
    subjects.set(item, statements)
    const clauses = clause === null ? [] : [clause]
    const last = statements.at(-1)
    if (last?.document === statement.document) last.clauses.push(...clauses)
    else statements.push({ ...statement, clauses })
  }
  return subjects
}
