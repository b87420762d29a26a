import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { findStanding } from '../../db/revision.ts'
import type { Db } from '../../db/schema.ts'
import { readContents } from '../../db/snapshot.ts'
import { listed } from '../../domain/shown.ts'
import { isKnown } from '../../http/etag.ts'
import { AsOf, atRevision } from '../../http/page.ts'
import { revisionOf } from '../as-of.ts'
import { type InRegister, invalid, NOT_MODIFIED, READ_PROBLEMS, RegisterPath } from '../route-parts.ts'
import { SHARED_SHEETS, SHEETS } from './layout.ts'
import { CSV, XLSX } from './media-types.ts'
import { findSheet, languagesOf, writeSheetCsv, writeWorkbook } from './workbook.ts'

interface Asked {
  asOf?: AsOf
  template?: boolean
  sheet?: string
}

/** The whole register as a workbook, which can be imported again. */
export function workbookRoutes(app: FastifyInstance, db: Db): void {
  app.get<{ Params: InRegister; Querystring: Asked }>(
    '/v1/registers/:register/workbook',
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'getWorkbook',
        summary: 'Read the whole register as a workbook to fill in and import again, or a sheet of it as CSV',
        tags: ['registers'],
        params: RegisterPath,
        querystring: Type.Object(
          {
            asOf: AsOf,
            template: Type.Optional(
              Type.Boolean({
                description: 'Whether to leave out the entries: an empty workbook to fill in.',
              }),
            ),
            sheet: Type.Optional(
              Type.String({
                minLength: 1,
                maxLength: 31,
                description: 'Name of the one sheet to answer, as CSV: `Purposes`, `Purposes.legalBases`.',
              }),
            ),
          },
          { additionalProperties: false },
        ),
        response: {
          200: {
            description: 'The workbook, or the sheet that was asked for.',
            content: {
              [XLSX]: { schema: Type.String({ description: 'The workbook, as bytes.' }) },
              [CSV]: { schema: Type.String({ description: 'A sheet of it.' }) },
            },
          },
          304: NOT_MODIFIED,
          ...READ_PROBLEMS,
        },
      },
    },
    async (request, reply) => {
      const { register } = request.params
      const { template = false, sheet: name } = request.query
      const sheet = name === undefined ? undefined : sheetCalled(name)
      const { revision } = await findStanding(
        db,
        register,
        await revisionOf(db, register, request.query.asOf),
      )
      const representation = `${representationOf(sheet)}${template ? '-template' : ''}`
      if (isKnown(request, atRevision(reply, revision), revision, representation))
        return reply.code(304).send()
      const { value } = await readContents(db, register, revision)
      const all = value.map(({ kind, content }) => ({ kind, content: JSON.parse(content) }))
      const filed = template ? { entries: [], languages: languagesOf(all) } : { entries: all }
      const file = [register, ...(sheet === undefined ? [] : [sheet.name])].join('-')
      const ending = sheet === undefined ? 'xlsx' : 'csv'
      reply.header('content-disposition', `attachment; filename="${file}.${ending}"`)
      return sheet === undefined
        ? reply.type(XLSX).send(await writeWorkbook(register, filed))
        : reply.type(`${CSV}; charset=utf-8`).send(await writeSheetCsv(sheet, filed))
    },
  )
}

/** What the ETag of the workbook, or of a sheet as CSV, ends in. */
const representationOf = (sheet?: { readonly name: string }): string =>
  sheet === undefined ? 'xlsx' : `csv-${sheet.name}`

/** What the ETags of all that can be read here and imported again end in. */
export const WORKBOOK_REPRESENTATIONS = [undefined, ...SHEETS, ...SHARED_SHEETS].map(representationOf)

function sheetCalled(name: string) {
  const sheet = findSheet(name)
  if (sheet !== undefined) return sheet
  const names = [...SHEETS, ...SHARED_SHEETS].map((known) => known.name)
  throw invalid('There is no such sheet', [
    { in: 'query', pointer: '/sheet', detail: `must be one of ${listed(names, 100)}; got "${name}"` },
  ])
}
