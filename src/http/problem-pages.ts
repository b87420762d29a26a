import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { RegisterError } from '../domain/errors.ts'
import { escaped, HTML, htmlPage } from './html-page.ts'
import { PROBLEMS } from './problem-kinds.ts'

const marked = (text: string) => escaped(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')
const page = (title: string, body: string) => htmlPage(title, `<h1>${escaped(title)}</h1>${body}`)

/** The pages that problems' types lead to: one for each code, and a list. */
export function problemPages(app: FastifyInstance): void {
  app.get('/problems', { config: { open: true }, schema: { hide: true } }, (_request, reply) => {
    const rows = Object.entries(PROBLEMS).map(
      ([code, { status, title }]) =>
        `<li><a href="/problems/${code}">${code}</a> (${status}): ${escaped(title)}</li>`,
    )
    return reply.type(HTML).send(page('Problems', `<ul>${rows.join('\n')}</ul>`))
  })
  app.get<{ Params: { code: string } }>(
    '/problems/:code',
    {
      config: { open: true },
      schema: { hide: true, params: Type.Object({ code: Type.String({ maxLength: 64 }) }) },
    },
    (request, reply) => {
      const found = Object.entries(PROBLEMS).find(([code]) => code === request.params.code)
      if (found === undefined)
        throw new RegisterError('not-found', 'There is no such problem. /problems lists them.')
      const [code, { status, title, explanation }] = found
      const body = `<p><code>${code}</code>, status ${status}</p><p>${marked(explanation)}</p>`
      return reply.type(HTML).send(page(title, body))
    },
  )
}
