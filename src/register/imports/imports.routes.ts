import '@fastify/swagger'
import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import type { CommitRequest } from '../../db/change.ts'
import { commitOnce } from '../../db/commit-once.ts'
import { answeredBefore } from '../../db/once.ts'
import type { Db } from '../../db/schema.ts'
import { readContents } from '../../db/snapshot.ts'
import type { Once, Told } from '../../domain/answer.ts'
import { OneOf } from '../../domain/entry.ts'
import { RegisterError } from '../../domain/errors.ts'
import { LANGUAGE_PATTERN } from '../../domain/patterns.ts'
import { MINIMAL, sendAnswer } from '../../http/answer.ts'
import { JSON_TYPE, type SentFile } from '../../http/body.ts'
import { requireIfMatch } from '../../http/etag.ts'
import { onceOf } from '../../http/idempotency-key.ts'
import { fileBody } from '../file-bodies.ts'
import {
  DryRun,
  type InRegister,
  PostHeaders,
  RegisterPath,
  WRITE_PROBLEMS,
  type Write,
} from '../route-parts.ts'
import { FindingChanges, withFindings } from '../rules/dry-run-findings.ts'
import type { Judge } from '../rules/judged.ts'
import { whoOf } from '../who.ts'
import { currentRegister } from './current.ts'
import { addressOf, IMPORT_FORMATS } from './imported.ts'
import { CSV, TILT, XLSX } from './media-types.ts'
import { type ImportPlan, inCells, planImport } from './plan-import.ts'
import { type ImportOptions, readImport } from './read-import.ts'
import { WORKBOOK_REPRESENTATIONS } from './workbook.routes.ts'

const ImportHeaders = Type.Object({
  ...PostHeaders.properties,
  'if-match': Type.Optional(
    Type.String({
      maxLength: 1000,
      description:
        'The ETag of the dry run, or of what was read: only upon this revision. Upon any without it.',
    }),
  ),
})

const Entries = (description: string) =>
  Type.Array(
    Type.Object(
      { kind: Type.String(), key: Type.String() },
      { title: 'PlannedEntry', additionalProperties: false },
    ),
    { description },
  )

const Import = Type.Object(
  {
    revision: Type.Integer({
      minimum: 0,
      description: 'Revision that the import made; of a dry run, or when nothing changed, the current one.',
    }),
    at: Type.Union([Type.String({ format: 'date-time' }), Type.Null()], {
      description: 'Time of the commit; null when nothing changed.',
    }),
    dryRun: Type.Boolean(),
    format: OneOf(IMPORT_FORMATS, 'What the file was read as.'),
    created: Entries('Entries that the register did not have.'),
    changed: Entries('Entries that were otherwise.'),
    unchanged: Type.Integer({ minimum: 0, description: 'How many entries of the file stay as they are.' }),
    remarks: Type.Array(
      Type.Object(
        {
          place: Type.String({ description: 'Cell such as `Purposes!C7`, or JSON pointer into the file.' }),
          value: Type.Optional(Type.String({ description: 'What stands there.' })),
          detail: Type.String({ description: 'Why it is not taken, or how.' }),
        },
        { title: 'Remark', additionalProperties: false },
      ),
      { description: 'What of the file is not taken, or otherwise than it is written.' },
    ),
    findings: Type.Optional(FindingChanges),
  },
  { title: 'Import', additionalProperties: false, description: 'What a file makes of a register.' },
)

/** What tells a TILT document from other JSON. */
const TiltDocument = Type.Object(
  {
    meta: Type.Object({}, { description: 'Name, language and address of the notice.' }),
    controller: Type.Object({}, { description: 'The controller, with its representative.' }),
    dataDisclosed: Type.Array(Type.Object({}), { description: 'What is done with each category of data.' }),
  },
  { title: 'TiltDocument', description: 'A document of the Transparency Information Language (TILT).' },
)

const file = (description: string) => ({ schema: Type.String({ description }) })

const FILES = {
  content: {
    [JSON_TYPE]: { schema: TiltDocument },
    [TILT]: { schema: TiltDocument },
    [XLSX]: file('Our workbook, which GET …/workbook answers, or the ICO’s template for controllers.'),
    [CSV]: file('A sheet of our workbook, or the ICO’s template.'),
  },
  mostBytes: 16 * 1024 * 1024,
}

type Query = Write & ImportOptions

/** How often an import is planned anew because somebody else changed the register meanwhile. */
const MOST_TIMES = 5

/** Entries from spreadsheets and documents of others, as one commit. */
export function importRoutes(app: FastifyInstance, db: Db, judge: Judge): void {
  const { body, options } = fileBody(app, 'editor', FILES)
  app.post<{ Params: InRegister; Querystring: Query; Body: SentFile }>(
    '/v1/registers/:register/imports',
    {
      ...options,
      schema: {
        operationId: 'createImport',
        summary: 'Import a workbook, CSV, the ICO template or TILT as one revision; dryRun=true only tells',
        tags: ['registers'],
        params: RegisterPath,
        querystring: Type.Object(
          {
            dryRun: DryRun,
            sheet: Type.Optional(
              Type.String({
                minLength: 1,
                maxLength: 31,
                description:
                  'Sheet that a CSV file holds, such as `Purposes`; told by its columns unless given.',
              }),
            ),
            language: Type.Optional(
              Type.String({
                pattern: LANGUAGE_PATTERN,
                maxLength: 35,
                description:
                  'Language of the texts of a template that does not say it; the first of the register unless given.',
              }),
            ),
          },
          { additionalProperties: false },
        ),
        headers: ImportHeaders,
        body,
        response: { 200: Import, 201: Import, ...MINIMAL, ...WRITE_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { register } = request.params
      const { dryRun = false, sheet, language } = request.query
      const { bytes } = request.body
      const seen =
        request.headers['if-match'] === undefined
          ? 'present'
          : requireIfMatch(request, WORKBOOK_REPRESENTATIONS)
      const once = onceOf(request, createHash('sha256').update(bytes).digest('hex'))
      const asked = {
        register,
        bytes,
        options: { sheet, language },
        seen,
        once,
        commit: { ...whoOf(request), dryRun },
      }
      // Once it is done, the register is no longer as it was seen.
      const answered = await answeredBefore(db, register, once)
      if (answered !== undefined) return sendAnswer(request, reply, answered)
      const { told, plan, revision } = await done(asked)
      if (!dryRun) return sendAnswer(request, reply, told)
      const planned = { register, asOf: revision, changes: plan.changes }
      return sendAnswer(request, reply, await withFindings(judge, request, reply, told, planned))
    },
  )

  interface Asking {
    readonly register: string
    readonly bytes: Buffer
    readonly options: ImportOptions
    readonly seen: readonly number[] | 'present'
    readonly once: Once | undefined
    readonly commit: Omit<CommitRequest, 'changes'>
  }

  /** Reads, plans and commits, upon the same revision; planned anew when another commit came between, unless one was named. */
  async function done(
    asking: Asking,
    times = 1,
  ): Promise<{ told: Told; plan: ImportPlan; revision: number }> {
    const { register, bytes, options, seen, once, commit } = asking
    const { revision: planned, value } = await readContents(db, register)
    if (seen !== 'present' && !seen.includes(planned)) throw stale(register, planned)
    const current = new Map(value.map(({ kind, key, content }) => [addressOf(kind, key), content]))
    const imported = await readImport(bytes, options, currentRegister(value))
    const plan = planImport(imported, current)
    const { changes, ...told } = plan
    try {
      const answer = await commitOnce(
        db,
        register,
        { ...commit, changes },
        {
          once,
          suppose: async (_trx, { revision }) => {
            if (revision !== planned) throw stale(register, revision)
          },
          tell: ({ revision, at, dryRun }) => {
            const isNew = at !== null && !dryRun
            const now = isNew ? revision : planned
            return {
              address: isNew ? `/v1/registers/${register}/commits/${revision}` : null,
              revision: now,
              text: JSON.stringify({
                revision: now,
                at: isNew ? at : null,
                dryRun,
                format: imported.format,
                ...told,
              }),
            }
          },
        },
      )
      return { told: answer, plan, revision: planned }
    } catch (error) {
      if (!(error instanceof RegisterError)) throw error
      if (error.code === 'stale' && seen === 'present' && times < MOST_TIMES) return done(asking, times + 1)
      throw inCells(error, imported)
    }
  }
}

const stale = (register: string, current: number): RegisterError =>
  new RegisterError(
    'stale',
    `The register ${register} is at revision ${current}, and the import was made for another. Look at it again with dryRun=true.`,
    { details: { currentRevision: current } },
  )
