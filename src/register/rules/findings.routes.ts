import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { ARTICLE_PATTERN, SUBJECT_PATTERN } from '../../domain/patterns.ts'
import { EVIDENCE_ASKED, type FindingFilters, keptFindings } from '../../domain/rules/filter.ts'
import { ToldFinding } from '../../domain/rules/finding-schemas.ts'
import { SEVERITIES } from '../../domain/rules/rule.ts'
import { RULE_IDS } from '../../domain/rules/ruleset.ts'
import { LANGUAGES } from '../../domain/rules/sentence.ts'
import { FindingsSummary } from '../../domain/rules/summary.ts'
import { tellFindings } from '../../domain/rules/tell-findings.ts'
import { isKnown } from '../../http/etag.ts'
import { languageOf } from '../../http/language.ts'
import {
  AsOf,
  atRevision,
  Count,
  CountedPageOf,
  Cursor,
  cursorOf,
  encodeCursor,
  Limit,
  PlaceRevision,
  State,
  sendJson,
  sendPage,
} from '../../http/page.ts'
import { KINDS } from '../kinds.ts'
import { type InRegister, NOT_MODIFIED, type Paged, READ_PROBLEMS, RegisterPath } from '../route-parts.ts'
import { articlesOf } from './articles-of.ts'
import { Day, type Judge, type Occasion } from './judged.ts'

const anyOf = <Words extends readonly string[]>(words: Words, description: string) =>
  Type.Optional(
    Type.Array(Type.Unsafe<Words[number]>({ type: 'string', enum: words }), {
      minItems: 1,
      maxItems: 50,
      description: `${description} Given more than once: any of them.`,
    }),
  )
const anyText = (maxLength: number, pattern: string, description: string) =>
  Type.Optional(
    Type.Array(Type.String({ pattern, maxLength }), {
      minItems: 1,
      maxItems: 50,
      description: `${description} Given more than once: any of them.`,
    }),
  )

const Filters = {
  rule: anyOf(RULE_IDS, 'Rule that found it.'),
  severity: anyOf(SEVERITIES, 'Its severity.'),
  kind: anyOf(
    KINDS.map(({ name }) => name),
    'Kind of the entry that it is about.',
  ),
  subject: anyText(500, SUBJECT_PATTERN, 'What it is about, or lies below: `purposes/billing`.'),
  article: anyText(
    40,
    ARTICLE_PATTERN,
    'Article of the GDPR that asks for it, or that it lies below: `6.1` has `6.1.b`.',
  ),
  evidence: anyOf(
    EVIDENCE_ASKED,
    'How the documents stand to what is missing; `none` where that is not the cause.',
  ),
  waived: Type.Optional(Type.Boolean({ description: 'Whether a waiver accepts it on that day.' })),
}

const placeOf = cursorOf(Type.Object({ after: PlaceRevision, date: Type.String({ format: 'date' }) }))
type Query = Paged & FindingFilters & { count?: Count; date?: string; state?: State }

/** What an answer about findings is called, beside its revision. */
const representationOf = ({ date, state, texts }: Occasion, ...made: readonly string[]): string =>
  [...made, date, ...(state === 'approved' ? [state] : []), ...(texts === null ? [] : [`t${texts}`])].join(
    '-',
  )

/** What the rules say of a register. */
export function findingRoutes(app: FastifyInstance, { occasion, judged }: Judge): void {
  app.get<{ Params: InRegister; Querystring: Query }>(
    '/v1/registers/:register/findings',
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'listFindings',
        summary: 'What the rules find in the register, with the text that asks for it and what to do',
        tags: ['findings'],
        params: RegisterPath,
        querystring: Type.Object(
          { limit: Limit, cursor: Cursor, count: Count, asOf: AsOf, state: State, date: Day, ...Filters },
          { additionalProperties: false },
        ),
        response: { 200: CountedPageOf('FindingPage', ToldFinding), 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { limit = 50, cursor, count, asOf, state = 'newest', date, ...filters } = request.query
      const { register } = request.params
      const list = state === 'approved' ? 'findings approved' : 'findings'
      const place = placeOf(cursor, list)
      const at = await occasion(register, { asOf, date, state }, place)
      const language = languageOf(request, reply, LANGUAGES)
      const { judgement } = await judged(register, at)
      const found = keptFindings(judgement.findings, filters, articlesOf)
      const start = place?.after ?? 0
      const end = start + limit
      const told = tellFindings(judgement.view, found.slice(start, end), language)
      return sendPage(request, reply, {
        items: told.map((finding) => JSON.stringify(finding)),
        nextCursor:
          found.length > end ? encodeCursor(list, { asOf: at.revision, after: end, date: at.date }) : null,
        revision: at.revision,
        representation: representationOf(at, judgement.ruleset, language),
        total: count === undefined ? undefined : found.length,
      })
    },
  )

  app.get<{ Params: InRegister; Querystring: { asOf?: AsOf; state?: State; date?: string } }>(
    '/v1/registers/:register/findings/summary',
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'getFindingsSummary',
        summary: 'The findings in numbers: by severity, rule, kind, article and evidence',
        tags: ['findings'],
        params: RegisterPath,
        querystring: Type.Object({ asOf: AsOf, state: State, date: Day }, { additionalProperties: false }),
        response: { 200: FindingsSummary, 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { register } = request.params
      const at = await occasion(register, request.query)
      const { judgement, summary } = await judged(register, at)
      const { ruleset } = judgement
      if (isKnown(request, atRevision(reply, at.revision), at.revision, representationOf(at, ruleset)))
        return reply.code(304).send()
      return sendJson(reply, JSON.stringify(summary()))
    },
  )
}
