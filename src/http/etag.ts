import type { FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify'
import { RegisterError } from '../domain/errors.ts'

/** The strong entity tag of a revision. */
export const etag = (revision: number): string => `"${revision}"`

const TAG = /(W\/)?"([\x21\x23-\x7e]*)"/y

/** The tags of a list such as `"17", W/"18"`, or `*`. Throws invalid when it is neither. */
function parseTags(name: string, header: string): '*' | { weak: boolean; tag: string }[] {
  const text = header.trim()
  if (text === '*') return '*'
  const tags: { weak: boolean; tag: string }[] = []
  let at = 0
  while (at < text.length) {
    TAG.lastIndex = at
    const match = TAG.exec(text)
    if (match === null) break
    tags.push({ weak: match[1] !== undefined, tag: match[2] ?? '' })
    at = TAG.lastIndex
    const separator = /^\s*,\s*/.exec(text.slice(at))
    if (separator === null) break
    at += separator[0].length
  }
  if (at === text.length && tags.length > 0) return tags
  throw new RegisterError('invalid', `${name} is not a list of entity tags such as "17".`, {
    details: {
      errors: [
        {
          in: 'header',
          pointer: `/${name.toLowerCase()}`,
          detail: `must be entity tags in double quotes, or *; got ${text.slice(0, 80)}`,
        },
      ],
    },
  })
}

/** The revision of a tag; none when it is of a representation that is not one of these. */
function revisionOf(tag: string, representations: readonly string[]): number[] {
  const [, revision, representation] = /^(0|[1-9][0-9]{0,15})(?:-(.+))?$/.exec(tag) ?? []
  const isWhole = representation === undefined || representations.includes(representation)
  return revision !== undefined && isWhole ? [Number(revision)] : []
}

/**
 * What a write has to find, from `If-Match`; weak tags never match. `representations` are those, beside the first, that
 * what is written can be sent in: who has read one has seen it all. Throws precondition-required without it.
 */
export function requireIfMatch(
  request: FastifyRequest,
  representations: readonly string[] = [],
): readonly number[] | 'present' {
  const header = request.headers['if-match']
  if (header === undefined)
    throw new RegisterError(
      'precondition-required',
      'Send If-Match with the ETag that GET answered, so that nobody’s change is lost.',
    )
  const tags = parseTags('If-Match', header)
  return tags === '*'
    ? 'present'
    : tags.flatMap(({ weak, tag }) => (weak ? [] : revisionOf(tag, representations)))
}

/** Refuses a write with `If-Match` where nothing looks at it: it would be done whatever it says, but for `*`, which says nothing. */
export function refuseIdleIfMatch(
  request: FastifyRequest,
  _reply: unknown,
  done: HookHandlerDoneFunction,
): void {
  done(isIdle(request) ? idleIfMatch(request.method) : undefined)
}

function isIdle({ method, headers, routeOptions }: FastifyRequest): boolean {
  const tag = headers['if-match']?.trim()
  if (tag === undefined || tag === '*' || method === 'GET' || method === 'HEAD') return false
  const { properties = {} } = (routeOptions.schema?.headers ?? {}) as { properties?: object }
  return routeOptions.url !== undefined && !('if-match' in properties)
}

const idleIfMatch = (method: string): RegisterError =>
  new RegisterError(
    'invalid',
    `${method} takes no If-Match here: it would be done whatever the revision is. Leave it out.`,
    {
      details: {
        errors: [
          {
            in: 'header',
            pointer: '/if-match',
            detail:
              'must be left out; where changes or steps are listed, each can name the revision that was read',
          },
        ],
      },
    },
  )

/** Whether the request is to create only: `If-None-Match: *`. */
export function isCreateOnly(request: FastifyRequest): boolean {
  return request.headers['if-match'] === undefined && request.headers['if-none-match']?.trim() === '*'
}

/**
 * Whether the caller has this revision already, so that 304 is the answer; sets the ETag either way. Where one address
 * has several representations, each but the first has a name that goes into its ETag.
 */
export function isKnown(
  request: FastifyRequest,
  reply: FastifyReply,
  revision: number,
  representation?: string,
): boolean {
  return isKnownTag(
    request,
    reply,
    representation === undefined ? `${revision}` : `${revision}-${representation}`,
  )
}

/** The same for the text of a tag. */
export function isKnownTag(request: FastifyRequest, reply: FastifyReply, own: string): boolean {
  const header = request.headers['if-none-match']
  const tags = header === undefined ? [] : parseTags('If-None-Match', header)
  reply.header('etag', `"${own}"`).header('cache-control', 'private, no-cache')
  return tags === '*' || tags.some(({ tag }) => tag === own)
}
