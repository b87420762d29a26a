import '@fastify/swagger'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { commitOnce } from '../../../db/commit-once.ts'
import { findText } from '../../../db/edition-texts.ts'
import { answeredBefore } from '../../../db/once.ts'
import type { Db } from '../../../db/schema.ts'
import type { Flaw } from '../../../domain/errors.ts'
import { clausePartsIn } from '../../../domain/notices/clause-parts.ts'
import { lengthOf } from '../../../domain/notices/fold.ts'
import { cutText } from '../../../domain/notices/passages.ts'
import { MINIMAL, sendAnswer } from '../../../http/answer.ts'
import { onceOf } from '../../../http/idempotency-key.ts'
import { checkContent } from '../../check-content.ts'
import { invalid, PostHeaders, WRITE_PROBLEMS, type Write, WriteQuery } from '../../route-parts.ts'
import { whoOf } from '../../who.ts'
import { Clause, Edition } from '../document.ts'
import { documents } from '../index.ts'
import { anchorIn } from './anchored-edition.ts'
import { EDITION, EditionPath, editionOf, type OfEdition, readDocument } from './edition-path.ts'

const { section, quote, sha256: _, ...others } = Clause.properties

const CodedClause = Type.Object(
  { ...others, section: Type.Optional(section), quote: Type.Optional(quote) },
  {
    title: 'CodedClause',
    additionalProperties: false,
    description:
      'A clause to code: its place by offsets or by its quote; the rest, and its section, is read from the text.',
    dependentRequired: { start: ['end'], end: ['start'] },
  },
)
type CodedClause = Type.Static<typeof CodedClause>

const CodedClauses = Type.Object(
  { clauses: Type.Array(CodedClause, { minItems: 1, maxItems: 1000, description: 'Each code once.' }) },
  {
    title: 'CodedClauses',
    additionalProperties: false,
    examples: [{ clauses: [{ code: 'SYF-8', type: 'purpose', start: 120, end: 184, mustRepresent: true }] }],
  },
)
type CodedClauses = Type.Static<typeof CodedClauses>
type Asking = FastifyRequest<{ Params: OfEdition; Querystring: Write; Body: CodedClauses }>

/** Coding clauses of an edition: what people say that passages of its text are. */
export function editionClauseRoutes(app: FastifyInstance, db: Db): void {
  app.post<{ Params: OfEdition; Querystring: Write; Body: CodedClauses }>(
    `${EDITION}/clauses`,
    {
      config: { role: 'editor' },
      schema: {
        operationId: 'createClauses',
        summary: 'Code clauses of an edition: new ones, or in place of those with the same codes',
        tags: ['documents'],
        params: EditionPath,
        querystring: WriteQuery,
        headers: PostHeaders,
        body: CodedClauses,
        response: { 200: Edition, ...MINIMAL, ...WRITE_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { register, key, edition: wanted } = request.params
      const once = onceOf(request)
      // Once it is done, the text may be forgotten, or the edition gone.
      const answered = await answeredBefore(db, register, once)
      if (answered !== undefined) return sendAnswer(request, reply, answered)
      const { document, entry, revision } = await readDocument(db, request.params)
      const edition = editionOf(document, wanted)
      const text = await findText(db, register, edition.sha256 ?? '', revision)
      const coded = withClauses(edition, codedClauses(request, text))
      const content = {
        ...document,
        editions: (document.editions ?? []).map((each) => (each.key === wanted ? coded : each)),
      }
      const flaws = checkContent(documents, content)
      if (flaws.length > 0) throw invalid('The edition cannot have the clauses', flaws)
      const told = await commitOnce(
        db,
        register,
        {
          ...whoOf(request),
          dryRun: request.query.dryRun,
          changes: [{ op: 'put', kind: documents, key, content, expect: [entry.revision], pointer: '' }],
        },
        {
          once,
          tell: ({ outcomes: [outcome] }) => ({
            address: null,
            revision: request.query.dryRun === true ? null : (outcome?.version.revision ?? null),
            text: JSON.stringify(coded),
          }),
        },
      )
      return sendAnswer(request, reply, told)
    },
  )
}

/** The clauses that are sent, with what the text says of them. Throws invalid with every flaw. */
function codedClauses({ body: { clauses } }: Asking, text: string | undefined): Clause[] {
  const flaws: Flaw[] = []
  const seen = new Set<string>()
  const complete = text === undefined ? withoutText : withText(text)
  const found = clauses.flatMap((clause, index): Clause[] => {
    const made = seen.has(clause.code)
      ? `must be the only one with the code "${clause.code}"`
      : complete(clause)
    seen.add(clause.code)
    if (typeof made !== 'string') return [made]
    flaws.push({ in: 'body', pointer: `/clauses/${index}`, detail: made })
    return []
  })
  if (flaws.length > 0) throw invalid('The clauses cannot be coded', flaws.slice(0, 100))
  return found
}

/** A clause, or what is wrong with it. */
type Made = Clause | string

function withoutText({ section, quote, ...clause }: CodedClause): Made {
  return section === undefined || quote === undefined
    ? 'needs section and quote, because the text of the edition is not kept here'
    : { ...clause, section, quote }
}

function withText(text: string): (clause: CodedClause) => Made {
  const partsOf = clausePartsIn(text)
  const anchored = anchorIn(text)
  const passages = cutText(text)
  const length = lengthOf(text)
  return ({ section, quote, start, end, ...clause }) => {
    const sectionAt = (at: number) =>
      section ?? passages.find((each) => each.start <= at && each.end > at)?.section ?? 'start'
    if (quote !== undefined) {
      const place = start === undefined || end === undefined ? {} : { start, end }
      const made = anchored({ ...clause, ...place, quote, section: 'start' })
      if (made.start === undefined) return `has a quote that the text does not have: "${quote.slice(0, 80)}"`
      if (start !== undefined && (made.start !== start || made.end !== end))
        return `has a quote that does not stand at its offsets, ${start} to ${end}; the text has it from ${made.start} to ${made.end}: leave one of the two out`
      return { ...made, section: sectionAt(made.start) }
    }
    if (start === undefined || end === undefined) return 'needs its offsets, start and end, or its quote'
    if (start >= end || end > length)
      return `must lie within the text, which ends at ${length}; got ${start} to ${end}`
    const parts = partsOf({ start, end })
    return parts.quote === ''
      ? 'has no words at these offsets'
      : { ...clause, ...parts, section: sectionAt(start) }
  }
}

/** An edition with clauses, in place of those with the same codes, in the order of the text. */
function withClauses(edition: Edition, coded: readonly Clause[]): Edition {
  const codes = new Set(coded.map(({ code }) => code))
  const clauses = [...(edition.clauses ?? []).filter(({ code }) => !codes.has(code)), ...coded]
  const isPlaced = clauses.every(({ start }) => start !== undefined)
  return { ...edition, clauses: isPlaced ? clauses.sort((a, b) => (a.start ?? 0) - (b.start ?? 0)) : clauses }
}
