import type { FastifyReply, FastifyRequest } from 'fastify'
import { accepted } from './accept.ts'
import { varyBy } from './vary.ts'

/** The language of an answer, by Accept-Language; the first that there is when it asks for none of them. */
export function languageOf<Language extends string>(
  request: FastifyRequest,
  reply: FastifyReply,
  languages: readonly [Language, ...Language[]],
): Language {
  const [first] = languages
  const offers = Object.fromEntries([['*', first], ...languages.map((language) => [language, language])])
  // Of `sv-FI` the language is what matters: there is one Swedish.
  const header = request.headers['accept-language']?.replace(/-[A-Za-z0-9-]+/g, '')
  const language = accepted<Language>(header ?? '*', offers) ?? first
  varyBy(reply.header('content-language', language), 'accept-language')
  return language
}
