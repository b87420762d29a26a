import Type from 'typebox'

const KIB = 1024
const MIB = 1024 * KIB

const upTo = (fallback: number, [minimum, maximum]: readonly [number, number], description: string) =>
  Type.Integer({ default: fallback, minimum, maximum, description })

/** The environment variables that bound what one request, one caller and all together may ask for. */
export const LIMIT_VARIABLES = {
  ROPA_MAX_BODY_BYTES: upTo(256 * KIB, [KIB, 16 * MIB], 'Most bytes of a body.'),
  ROPA_MAX_LARGE_BODY_BYTES: upTo(
    16 * MIB,
    [KIB, 16 * MIB],
    'Most bytes of a body that holds many entries or a document: a commit, a register file, an import; an edition takes 10 MiB at most, steps and checks of pairs 4 MiB.',
  ),
  ROPA_MAX_JSON_DEPTH: upTo(32, [12, 32], 'Most lists and objects within each other in a body that is JSON.'),
  ROPA_MAX_CHANGES: upTo(10_000, [1, 10_000], 'Most changes that are sent as one commit.'),
  ROPA_MAX_PAGE: upTo(200, [50, 1_000], 'Most items on a page.'),
  ROPA_MAX_PARAMETERS: upTo(
    100,
    [20, 1_000],
    'Most parameters of a query string, so most filters; a name that is given twice counts twice.',
  ),
  ROPA_MAX_URL_BYTES: upTo(8 * KIB, [2 * KIB, 64 * KIB], 'Most bytes of an address with its query string.'),
  ROPA_MAX_HEADER_BYTES: upTo(
    16 * KIB,
    [4 * KIB, 128 * KIB],
    'Most bytes of the request line and the header.',
  ),
  ROPA_HEADER_SECONDS: upTo(5, [1, 60], 'Seconds in which a header must come.'),
  ROPA_BODY_SECONDS: upTo(
    5,
    [1, 600],
    'Seconds in which a body must come; each 16 KiB that did come give it one more.',
  ),
  ROPA_REQUEST_SECONDS: upTo(30, [1, 600], 'Seconds in which a whole request must come, however fast.'),
  ROPA_MAX_CONNECTIONS: upTo(2_000, [1, 100_000], 'Most connections that are open at a time.'),
  ROPA_MAX_WAITING_DOCUMENTS: upTo(
    8,
    [0, 1_000],
    'Most records that wait to be made as PDF or XLSX: one is made at a time, at each instance.',
  ),
  ROPA_MAX_REQUESTS_A_MINUTE: upTo(
    6_000,
    [0, 10_000_000],
    'Most requests of one caller within a minute, at each instance; 0 for any number.',
  ),
  ROPA_MAX_DELAY_MS: upTo(
    1_000,
    [0, 60_000],
    'Requests are refused while the process is late by more milliseconds than this, time after time; 0 for never.',
  ),
  ROPA_MAX_HEAP_PERCENT: upTo(
    95,
    [0, 100],
    'Requests are refused while more of the heap that Node may have is in use than this; 0 for never.',
  ),
}

const Variables = Type.Object(LIMIT_VARIABLES)
type Variables = Type.Static<typeof Variables>

/** What one request, one caller and all together may ask for. Bytes, milliseconds, or numbers of things. */
export interface Limits {
  readonly bodyBytes: number
  readonly largeBodyBytes: number
  readonly jsonDepth: number
  readonly changes: number
  readonly page: number
  readonly parameters: number
  readonly urlBytes: number
  readonly headerBytes: number
  readonly headerTime: number
  readonly bodyTime: number
  readonly requestTime: number
  readonly connections: number
  readonly waitingDocuments: number
  /** 0 for any number. */
  readonly requestsAMinute: number
  /** How late the process may be, in milliseconds, time after time; 0 for any. */
  readonly delay: number
  /** Per cent of the heap that Node may have; 0 for all of it. */
  readonly heap: number
}

/** The limits that the environment sets. */
export const limitsOf = (read: Variables): Limits => ({
  bodyBytes: read.ROPA_MAX_BODY_BYTES,
  largeBodyBytes: read.ROPA_MAX_LARGE_BODY_BYTES,
  jsonDepth: read.ROPA_MAX_JSON_DEPTH,
  changes: read.ROPA_MAX_CHANGES,
  page: read.ROPA_MAX_PAGE,
  parameters: read.ROPA_MAX_PARAMETERS,
  urlBytes: read.ROPA_MAX_URL_BYTES,
  headerBytes: read.ROPA_MAX_HEADER_BYTES,
  headerTime: read.ROPA_HEADER_SECONDS * 1_000,
  bodyTime: read.ROPA_BODY_SECONDS * 1_000,
  requestTime: read.ROPA_REQUEST_SECONDS * 1_000,
  connections: read.ROPA_MAX_CONNECTIONS,
  waitingDocuments: read.ROPA_MAX_WAITING_DOCUMENTS,
  requestsAMinute: read.ROPA_MAX_REQUESTS_A_MINUTE,
  delay: read.ROPA_MAX_DELAY_MS,
  heap: read.ROPA_MAX_HEAP_PERCENT,
})

/** The limits unless told otherwise. */
export const LIMITS: Limits = limitsOf(
  Object.fromEntries(
    Object.entries(LIMIT_VARIABLES).map(([name, schema]) => [name, Object(schema).default]),
  ) as Variables,
)
