import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { marked } from 'marked'
import Type from 'typebox'
import { rulesetFor } from '../../domain/rules/ruleset.ts'
import { escaped, HTML, htmlPage } from '../../http/html-page.ts'
import { today } from './judged.ts'
import { rulePage } from './rule-page.ts'
import { ruleNamed } from './rules.routes.ts'

/** The pages that findings' types lead to: one for each rule, and a list. */
export function rulePages(app: FastifyInstance): void {
  const made = new Map<string, string>()
  app.get('/docs/rules', { config: { open: true }, schema: { hide: true } }, (_request, reply) => {
    const items = rulesetFor(today()).rules.map(
      ({ id, severity, title }) =>
        `<li><a href="/docs/rules/${id}">${id}</a> (${severity}): ${escaped(title.en)}</li>`,
    )
    return reply.type(HTML).send(htmlPage('Rules', `<h1>Rules</h1><ul>${items.join('\n')}</ul>`))
  })
  app.get<{ Params: { rule: string } }>(
    '/docs/rules/:rule',
    {
      config: { open: true },
      schema: { hide: true, params: Type.Object({ rule: Type.String({ maxLength: 64 }) }) },
    },
    (request, reply) => {
      const rule = ruleNamed(request.params.rule)
      const page = made.get(rule.id) ?? htmlPage(rule.id, bodyOf(rulePage(rule)))
      made.set(rule.id, page)
      return reply.type(HTML).send(page)
    },
  )
}

/** Markdown as HTML; the list of all rules stands elsewhere here than among the files. */
const bodyOf = (markdown: string): string =>
  marked.parse(markdown.replace('(README.md)', '(/docs/rules)'), { async: false })
