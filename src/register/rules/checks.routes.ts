import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import type { Db } from '../../db/schema.ts'
import { versionsOf } from '../../db/versions-of.ts'
import { type Citation, CitationCheck, Citations, checkCitations } from '../../domain/checks/citations.ts'
import { DeclaredPairs, type JudgedPair, JudgedPairs } from '../../domain/checks/judged-pair-schemas.ts'
import { LANGUAGES } from '../../domain/rules/sentence.ts'
import { partsOfPath } from '../../domain/subject-path.ts'
import { languageOf } from '../../http/language.ts'
import { AsOf, atRevision, State, sendJson } from '../../http/page.ts'
import { type InRegister, READ_PROBLEMS, RegisterPath } from '../route-parts.ts'
import { Day, type Judge } from './judged.ts'

const AtState = Type.Object({ asOf: AsOf, state: State, date: Day }, { additionalProperties: false })
type AtState = { asOf?: AsOf; state?: State; date?: string }

/** Checks of what others declare against the register; they read only. */
export function checkRoutes(app: FastifyInstance, db: Db, { occasion, judged }: Judge): void {
  app.post<{ Params: InRegister; Querystring: AtState; Body: DeclaredPairs }>(
    '/v1/registers/:register/checks/purpose-legal-bases',
    {
      config: { role: 'checker' },
      bodyLimit: MOST_BYTES,
      schema: {
        operationId: 'checkPurposeLegalBases',
        summary: 'Whether pairs of purpose and legal basis are registered, and what the rules find in them',
        tags: ['checks'],
        params: RegisterPath,
        querystring: AtState,
        body: DeclaredPairs,
        response: { 200: JudgedPairs, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { register } = request.params
      const at = await occasion(register, request.query)
      const { pairs } = await judged(register, at)
      const check = pairs(request.body.pairs, languageOf(request, reply, LANGUAGES))
      return sendJson(atRevision(reply, at.revision), bytesOf(check))
    },
  )

  app.post<{ Params: InRegister; Querystring: AtState; Body: Citations }>(
    '/v1/registers/:register/checks/citations',
    {
      config: { role: 'checker' },
      bodyLimit: MOST_BYTES,
      schema: {
        operationId: 'checkCitations',
        summary: 'Whether purposes and activities that are cited exist, at that version, and cover this data',
        tags: ['checks'],
        params: RegisterPath,
        querystring: AtState,
        body: Citations,
        response: { 200: CitationCheck, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { register } = request.params
      const { citations } = request.body
      const at = await occasion(register, request.query)
      const { judgement } = await judged(register, at)
      const versions = await versionsOf(db, register, citations.flatMap(citedVersion))
      const known = new Map(versions.map((each) => [`${each.kind}/${each.key} ${each.revision}`, each]))
      const versionOf = (address: string, version: number) => {
        const found = version > at.revision ? undefined : known.get(`${address} ${version}`)
        return found && { lifecycle: found.lifecycle, content: JSON.parse(found.content) }
      }
      const language = languageOf(request, reply, LANGUAGES)
      const check = checkCitations(judgement.view, citations, versionOf, language)
      return sendJson(atRevision(reply, at.revision), JSON.stringify(check))
    },
  )
}

const MOST_BYTES = 4 * 1024 * 1024

const COMMA = Buffer.from(',')

/** A check with answers as JSON; an answer that stands in it many times, as one thing, is written once. */
function bytesOf({ answers, ...check }: JudgedPairs): Buffer {
  const written = new Map<JudgedPair, Uint8Array>()
  const parts: Uint8Array[] = [Buffer.from(`${JSON.stringify(check).slice(0, -1)},"answers":[`)]
  for (const answer of answers) {
    const bytes = written.get(answer) ?? Buffer.from(JSON.stringify(answer))
    written.set(answer, bytes)
    parts.push(bytes, COMMA)
  }
  return Buffer.concat([...parts.slice(0, -1), Buffer.from(']}')])
}

function citedVersion({ address, version }: Citation) {
  if (version === undefined) return []
  const { kind, key } = partsOfPath(address)
  return [{ kind, key, revision: version }]
}
