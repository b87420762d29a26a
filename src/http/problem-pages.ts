import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { RegisterError } from '../domain/errors.ts'
import { PROBLEMS } from './problem-kinds.ts'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const marked = (text: string) => escaped(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title>
<style>body{font:16px/1.5 system-ui;max-width:44rem;margin:3rem auto;padding:0 1rem}code{background:#eee;padding:0 .2em}</style>
<h1>${escaped(title)}</h1>${body}</html>`

/** The pages that problems' types lead to: one for each code, and a list. */
export function problemPages(app: FastifyInstance): void {
  const html = (text: string) => ({ type: 'text/html; charset=utf-8', text })
  app.get('/problems', { schema: { hide: true } }, (_request, reply) => {
    const rows = Object.entries(PROBLEMS).map(
      ([code, { status, title }]) =>
        `<li><a href="/problems/${code}">${code}</a> (${status}): ${escaped(title)}</li>`,
    )
    const { type, text } = html(page('Problems', `<ul>${rows.join('\n')}</ul>`))
    return reply.type(type).send(text)
  })
  app.get<{ Params: { code: string } }>(
    '/problems/:code',
    { schema: { hide: true, params: Type.Object({ code: Type.String({ maxLength: 64 }) }) } },
    (request, reply) => {
      const found = Object.entries(PROBLEMS).find(([code]) => code === request.params.code)
      if (found === undefined)
        throw new RegisterError('not-found', 'There is no such problem. /problems lists them.')
      const [code, { status, title, explanation }] = found
      const { type, text } = html(
        page(title, `<p><code>${code}</code>, status ${status}</p><p>${marked(explanation)}</p>`),
      )
      return reply.type(type).send(text)
    },
  )
}
