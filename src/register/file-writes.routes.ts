import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { commitOnce } from '../db/commit-once.ts'
import { seenAs } from '../db/expectation.ts'
import type { Db } from '../db/schema.ts'
import { readContents } from '../db/snapshot.ts'
import { RegisterError } from '../domain/errors.ts'
import { formatOf, type SentFile } from '../http/body.ts'
import { etag, requireIfMatch } from '../http/etag.ts'
import { sendJson } from '../http/page.ts'
import { DifferenceItem } from './differences.ts'
import { fileBody } from './file-bodies.ts'
import { planFile } from './plan-file.ts'
import { readRegisterFile } from './register-file.ts'
import {
  DryRun,
  IfMatch,
  type InRegister,
  invalid,
  RegisterPath,
  WRITE_PROBLEMS,
  type Write,
} from './route-parts.ts'
import { FindingChanges, withFindings } from './rules/dry-run-findings.ts'
import type { Judge } from './rules/judged.ts'
import { whoOf } from './who.ts'

const PlannedEntries = (description: string) =>
  Type.Array(
    Type.Object(
      { kind: Type.String(), key: Type.String() },
      { title: 'PlannedEntry', additionalProperties: false },
    ),
    { description },
  )

const ChangedEntries = Type.Array(
  Type.Object(
    {
      kind: Type.String(),
      key: Type.String(),
      differences: Type.Array(DifferenceItem, {
        description: 'What becomes of its content, as in its own diff.',
      }),
    },
    { title: 'ChangedEntry', additionalProperties: false },
  ),
  { description: 'Entries that were otherwise, and how.' },
)

const FilePlan = Type.Object(
  {
    revision: Type.Integer({
      minimum: 0,
      description: 'Revision that the file made; of a dry run the one it would change.',
    }),
    at: Type.Union([Type.String({ format: 'date-time' }), Type.Null()], {
      description: 'Time of the commit; null when nothing changed.',
    }),
    dryRun: Type.Boolean(),
    created: PlannedEntries('Entries that the register did not have.'),
    changed: ChangedEntries,
    removed: PlannedEntries('Entries that the file does not have, with `prune=true`.'),
    kept: PlannedEntries('The same without it: they stay.'),
    unchanged: Type.Integer({ minimum: 0, description: 'How many entries were so already.' }),
    findings: Type.Optional(FindingChanges),
  },
  {
    title: 'FilePlan',
    additionalProperties: false,
    description: 'What a register file makes of a register.',
  },
)

/** The register as code: a file becomes what the register holds, as one commit. */
export function fileWriteRoutes(app: FastifyInstance, db: Db, judge: Judge): void {
  const { body, options } = fileBody(app, 'editor')
  app.put<{ Params: InRegister; Querystring: Write & { prune?: boolean }; Body: SentFile }>(
    '/v1/registers/:register/file',
    {
      ...options,
      schema: {
        operationId: 'putRegisterFile',
        summary: 'Make the register what a file says; with dryRun=true only plan it',
        tags: ['registers'],
        params: RegisterPath,
        querystring: Type.Object(
          {
            dryRun: DryRun,
            prune: Type.Optional(
              Type.Boolean({ description: 'Whether to delete the entries that the file does not have.' }),
            ),
          },
          { additionalProperties: false },
        ),
        headers: IfMatch,
        body,
        response: { 200: FilePlan, ...WRITE_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { register } = request.params
      const { dryRun = false, prune = false } = request.query
      const seen = requireIfMatch(request, ['yaml'])
      const file = readRegisterFile(request.body.bytes, formatOf(request.body))
      if (file.register !== register)
        throw invalid('The file is of another register', [
          {
            in: 'body',
            pointer: '/register',
            detail: `must be "${register}", as in the address; got "${file.register}"`,
          },
        ])
      const { revision: planned, value } = await readContents(db, register)
      if (seen !== 'present' && !seen.includes(planned)) throw stale(register, planned, seen)
      const { changes, ...plan } = planFile(file, value, prune)
      const told = await commitOnce(
        db,
        register,
        { ...whoOf(request), changes, dryRun },
        {
          once: undefined,
          suppose: async (_trx, { revision }) => {
            if (revision !== planned) throw stale(register, revision, [planned])
          },
          tell: ({ revision, at }) => ({
            address: null,
            revision,
            text: JSON.stringify({ revision: dryRun ? planned : revision, at, dryRun, ...plan }),
          }),
        },
      )
      if (dryRun) reply.header('dry-run', 'true')
      const revision = dryRun ? planned : (told.answer.revision ?? planned)
      reply.header('etag', etag(revision))
      if (!dryRun) return sendJson(reply, told.answer.text)
      const plannedUpon = { register, asOf: planned, changes }
      const { answer } = await withFindings(judge, request, reply, told, plannedUpon)
      return sendJson(reply, answer.text)
    },
  )
}

const stale = (register: string, current: number, seen: readonly number[]): RegisterError =>
  new RegisterError(
    'stale',
    `The register ${register} is at revision ${current}, and the file was made for ${seenAs(seen)}. Plan it again.`,
    { details: { currentRevision: current } },
  )
