import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { ToldFinding } from '../../domain/rules/finding-schemas.ts'
import { judge } from '../../domain/rules/judge.ts'
import { bySeverity } from '../../domain/rules/rule.ts'
import { rulesetFor } from '../../domain/rules/ruleset.ts'
import { LANGUAGES } from '../../domain/rules/sentence.ts'
import { FindingsSummary, summaryOf } from '../../domain/rules/summary.ts'
import { tellFindings } from '../../domain/rules/tell-findings.ts'
import { formatOf, type SentFile } from '../../http/body.ts'
import { languageOf } from '../../http/language.ts'
import { sendJson } from '../../http/page.ts'
import { problemResponses } from '../../http/problem.ts'
import { fileBody } from '../file-bodies.ts'
import { readWholeRegister } from '../whole-register.ts'
import { articlesOf } from './articles-of.ts'
import { Day, today } from './judged.ts'

const MOST = 1000

const FileCheck = Type.Object(
  {
    register: Type.String({ description: 'Key of the register in the file.' }),
    verdict: Type.Unsafe<'pass' | 'fail'>({
      type: 'string',
      enum: ['pass', 'fail'],
      description: 'Fail when there is an error that no waiver accepts.',
    }),
    summary: FindingsSummary,
    findings: Type.Array(ToldFinding, { maxItems: MOST, description: 'The findings, errors first.' }),
    total: Type.Integer({
      minimum: 0,
      description: 'How many findings there are, of which the first are told.',
    }),
  },
  { title: 'FileCheck', additionalProperties: false, description: 'What the rules say of a register file.' },
)

/** A register file judged as it is posted: nothing is stored. */
export function fileCheckRoutes(app: FastifyInstance): void {
  const { body, options } = fileBody(app, 'checker')
  app.post<{ Querystring: { date?: string; limit?: number }; Body: SentFile }>(
    '/v1/checks/register',
    {
      ...options,
      schema: {
        operationId: 'checkRegisterFile',
        summary: 'What the rules find in a register file; nothing is stored',
        tags: ['checks'],
        querystring: Type.Object(
          {
            date: Day,
            limit: Type.Optional(
              Type.Integer({
                minimum: 0,
                maximum: MOST,
                description: 'Most findings to tell; 100 unless told.',
              }),
            ),
          },
          { additionalProperties: false },
        ),
        body,
        response: { 200: FileCheck, ...problemResponses([400, 413, 415, '4XX', '5XX']) },
      },
    },
    (request, reply) => {
      const { date = today(), limit = 100 } = request.query
      const { register, snapshot, ruleset } = readWholeRegister(request.body.bytes, formatOf(request.body))
      const judgement = judge(snapshot, { date, ruleset: rulesetFor(date, ruleset) })
      const language = languageOf(request, reply, LANGUAGES)
      const summary = summaryOf(judgement, articlesOf)
      const findings = judgement.findings
        .toSorted((a, b) => bySeverity(a.severity, b.severity))
        .slice(0, limit)
      return sendJson(
        reply,
        JSON.stringify({
          register,
          verdict: summary.open.error === 0 ? 'pass' : 'fail',
          summary,
          findings: tellFindings(judgement.view, findings, language),
          total: judgement.findings.length,
        }),
      )
    },
  )
}
