import { RegisterError } from '../domain/errors.ts'

/** What a database error says of itself; both engines fill these alike. */
interface DatabaseError {
  readonly code: string
  readonly constraint?: string
}

const isDatabaseError = (error: unknown): error is Error & DatabaseError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'

// Of a broken connection the driver tells with a code of the system, or with words alone.
const LINK_FAULTS = /^(ECONN|E(NOTFOUND|AI_AGAIN|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NETDOWN)$)/
const LINK_WORDS =
  /^(Connection terminated|Client (was closed|has encountered)|timeout e(xceeded|xpired)|Query read timeout)/

// Classes of SQLSTATE: connections, authorisation, no such database, resources (a full disk, too many connections),
// an operator's doing (shutting down, starting up, cancelled), the system below (an unreadable file); and the end of a
// transaction that took too long.
const SERVER_FAULTS = /^(08|28|3D|53|57|58|25P0[34]$)/

/** What the database refuses, by SQLSTATE, in the register's words; undefined for what is no refusal of its. */
export function asRefusal(error: unknown): RegisterError | undefined {
  if (error instanceof RegisterError) return error
  const known = isDatabaseError(error) ? translate(error.code, error.constraint) : linkFault(error)
  return known && new RegisterError(known[0], known[1], { cause: error })
}

/** Whether an error says that the database does not answer. */
export const isUnavailable = (error: unknown): boolean =>
  (isDatabaseError(error) ? translate(error.code) : linkFault(error)) === UNAVAILABLE

function translate(code: string, constraint = 'a constraint'): [RegisterError['code'], string] | undefined {
  switch (code) {
    case '23503':
      return [
        'reference-missing',
        'The change refers to something that is not there, or removes what others refer to.',
      ]
    case '23505':
      return ['taken', `The same thing is there already (${constraint}).`]
    case '23502':
    case '23514':
    case '21000':
      return ['constraint', `The content breaks the constraint ${constraint} of the register.`]
    case '54000':
      return ['too-large', 'A value is too long to be indexed. Shorten it.']
    case '55P03':
    case '40001':
    case '40P01':
      return ['busy', 'Another commit holds the register. Try again in a moment.']
    default:
      break
  }
  if (code.startsWith('22')) return ['invalid', 'A value cannot be stored as it is.']
  return SERVER_FAULTS.test(code) || LINK_FAULTS.test(code) ? UNAVAILABLE : undefined
}

const UNAVAILABLE: [RegisterError['code'], string] = [
  'unavailable',
  'The database does not answer. Try again in a moment.',
]

const linkFault = (error: unknown) =>
  error instanceof Error && LINK_WORDS.test(error.message) ? UNAVAILABLE : undefined
