import type { FastifyReply, FastifyRequest } from 'fastify'
import { accepted } from './accept.ts'
import { varyBy } from './vary.ts'

/** The language of an answer, by Accept-Language; the first that there is when it asks for none of them. */
export function languageOf<Language extends string>(
  request: FastifyRequest,
  reply: FastifyReply,
  languages: readonly [Language, ...Language[]],
): Language {
  const language = languageAsked(request, languages) ?? languages[0]
  varyBy(reply.header('content-language', language), 'accept-language')
  return language
}

/** Which of some languages Accept-Language asks for; undefined when it is none of them, or any. */
export function languageAsked<Language extends string>(
  { headers }: FastifyRequest,
  languages: readonly Language[],
): Language | undefined {
  // Of `sv-FI` the language is what matters: there is one Swedish.
  const header = headers['accept-language']?.replace(/-[A-Za-z0-9-]+/g, '')
  if (header === undefined) return undefined
  return accepted<Language>(header, Object.fromEntries(languages.map((language) => [language, language])))
}
