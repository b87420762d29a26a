import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { similarTo } from '../../domain/checks/similar.ts'
import { OneOf } from '../../domain/entry.ts'
import { RegisterError } from '../../domain/errors.ts'
import { PROVISIONS } from '../../domain/gdpr/provisions.ts'
import { PURPOSE_TAGS } from '../../domain/gdpr/purpose-tags.ts'
import { ToldRule, tellRule } from '../../domain/rules/rule-schemas.ts'
import { findRule, RULE_IDS, RULESET_VERSIONS, rulesetFor } from '../../domain/rules/ruleset.ts'
import { LANGUAGES } from '../../domain/rules/sentence.ts'
import { TAG_MATRIX } from '../../domain/rules/tag-matrix.ts'
import { listed } from '../../domain/shown.ts'
import { languageOf } from '../../http/language.ts'
import { sendJson } from '../../http/page.ts'
import { READ_PROBLEMS } from '../route-parts.ts'
import { today } from './judged.ts'

const Rules = Type.Object(
  {
    ruleset: Type.String({ description: 'Version of the ruleset.' }),
    data: Type.Array(ToldRule, { description: 'Its rules, by id.' }),
  },
  { title: 'Rules', additionalProperties: false, description: 'The rules of a ruleset.' },
)

const TagMatrix = Type.Object(
  {
    data: Type.Array(
      Type.Object(
        {
          tag: OneOf(PURPOSE_TAGS, 'What purposes are about.'),
          provision: OneOf(PROVISIONS, 'Provision that their ground falls under.'),
          verdict: OneOf(['ok', 'warning', 'error'], 'Whether such a ground can carry them; seldom, or not.'),
          rule: Type.Optional(
            Type.String({ description: 'Rule that says so; where all is well, what the ground needs.' }),
          ),
          note: Type.Optional(Type.String({ description: 'When it holds.' })),
        },
        { title: 'TagMatrixCell', additionalProperties: false },
      ),
      { description: 'By tag and provision.' },
    ),
  },
  {
    title: 'TagMatrix',
    additionalProperties: false,
    description: 'Which grounds can carry purposes about what.',
  },
)

/** The rules themselves: the same for every register. */
export function ruleRoutes(app: FastifyInstance): void {
  app.get(
    '/v1/tag-matrix',
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'getTagMatrix',
        summary:
          'Which legal basis of Article 6 can carry purposes about what, as the rules on pairs have it',
        tags: ['findings'],
        response: { 200: TagMatrix, ...READ_PROBLEMS },
      },
    },
    (request, reply) => {
      const language = languageOf(request, reply, LANGUAGES)
      const data = TAG_MATRIX.map(({ note, ...cell }) => ({
        ...cell,
        ...(note !== undefined && { note: note[language] }),
      }))
      return sendJson(reply, JSON.stringify({ data }))
    },
  )

  app.get<{ Querystring: { ruleset?: string } }>(
    '/v1/rules',
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'listRules',
        summary: 'The rules that registers are judged by',
        tags: ['findings'],
        querystring: Type.Object(
          {
            ruleset: Type.Optional(
              Type.Unsafe<string>({
                type: 'string',
                enum: RULESET_VERSIONS,
                description: 'Version of the ruleset; the newest unless told.',
              }),
            ),
          },
          { additionalProperties: false },
        ),
        response: { 200: Rules, ...READ_PROBLEMS },
      },
    },
    (request, reply) => {
      const { version, rules } = rulesetFor(today(), request.query.ruleset)
      const language = languageOf(request, reply, LANGUAGES)
      const data = rules.map((rule) => tellRule(rule, language))
      return sendJson(reply, JSON.stringify({ ruleset: version, data }))
    },
  )

  app.get<{ Params: { rule: string } }>(
    '/v1/rules/:rule',
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'getRule',
        summary: 'One rule: what it asks for, on which text, and what to do about its findings',
        tags: ['findings'],
        params: Type.Object({ rule: Type.String({ minLength: 1, maxLength: 64 }) }),
        response: { 200: ToldRule, ...READ_PROBLEMS },
      },
    },
    (request, reply) => {
      const rule = ruleNamed(request.params.rule)
      return sendJson(reply, JSON.stringify(tellRule(rule, languageOf(request, reply, LANGUAGES))))
    },
  )
}

const similarRules = similarTo(RULE_IDS)

/** The rule with an id. Throws not-found, with those that look like it. */
export function ruleNamed(id: string) {
  const rule = findRule(id)
  if (rule !== undefined) return rule
  const near = similarRules(id)
  const guess = near.length === 0 ? '' : ` Did you mean ${listed(near)}?`
  throw new RegisterError('not-found', `There is no rule ${id}.${guess} GET /v1/rules lists them.`)
}
