import type { ErrorCode } from '../domain/errors.ts'

interface ProblemKind {
  readonly status: number
  readonly title: string
  /** What it means and what to do, for the page that the problem's type leads to. */
  readonly explanation: string
}

/** The one table from refusals to HTTP: status, title and page of every problem. */
export const PROBLEMS: Readonly<Record<ErrorCode, ProblemKind>> = {
  invalid: {
    status: 400,
    title: 'The request is not valid',
    explanation:
      'Members of the body, query or path break their schema. `errors` names each place and its cure; nothing was changed.',
  },
  'invalid-json': {
    status: 400,
    title: 'The body is not strict JSON',
    explanation:
      'The body is not UTF-8 JSON that can be kept exactly: it has duplicate members, NUL, lone surrogates, numbers beyond what is exact, or is nested too deeply. `errors` names the place.',
  },
  unauthenticated: {
    status: 401,
    title: 'A credential is required',
    explanation:
      'Send an API key or an access token as `Authorization: Bearer …`. One that is mistyped, expired or revoked is answered like one that never was.',
  },
  forbidden: {
    status: 403,
    title: 'The role is too little',
    explanation:
      'The role of the credential, in the register or, where the address names none, in any, is less than what the request needs; the detail names both.',
  },
  'not-found': {
    status: 404,
    title: 'There is no such thing',
    explanation:
      'The register, entry, version or address does not exist, or is in a register that the credential does not reach.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'The method is not allowed here',
    explanation: 'The address exists and does not answer this method; `Allow` names those it answers.',
  },
  'not-acceptable': {
    status: 406,
    title: 'No such representation',
    explanation: 'The address does not answer in a media type that `Accept` allows.',
  },
  'request-timeout': {
    status: 408,
    title: 'The request took too long',
    explanation: 'The request was not received completely in time. Send it again.',
  },
  taken: {
    status: 409,
    title: 'The key is taken',
    explanation:
      'Something with this key is there already. Replace it with PUT and `If-Match`, or choose another key.',
  },
  'in-use': {
    status: 409,
    title: 'Others refer to it',
    explanation:
      'What the change removes is referred to by the entries that `usages` names. Change or delete those first, or in the same commit.',
  },
  'in-force': {
    status: 409,
    title: 'It is in force',
    explanation:
      'What is approved is not deleted: a version of the entry is in force. Retire it first; it can be deleted after that.',
  },
  'wrong-lifecycle': {
    status: 409,
    title: 'It stands elsewhere on its way',
    explanation:
      'The step starts from another lifecycle than the one that the newest version of the entry has; the detail names both. A draft is submitted, what is in review is approved, rejected or withdrawn, what is approved is reviewed or retired. A draft is discarded where a version is in force beside it.',
  },
  'not-approved': {
    status: 409,
    title: 'It refers to what is not in force',
    explanation:
      'What the entry refers to is neither in force nor approved in the same commit; `errors` names each reference. Approve those first, or together with it.',
  },
  'blocking-findings': {
    status: 409,
    title: 'Findings keep it from being approved',
    explanation:
      'With the change the register in force would have the errors that `findings` tells, in what is approved or because of it. Mend them, or have a waiver approved for each.',
  },
  'four-eyes': {
    status: 403,
    title: 'Another person has to approve it',
    explanation:
      'Whoever approves an entry must be another person than those who have written it since it was approved last; two credentials of one person are one person. `errors` names the entries. Ask somebody else, or set `fourEyes` of the register’s settings to false.',
  },
  'not-replaceable': {
    status: 409,
    title: 'It cannot be replaced everywhere',
    explanation:
      'Some of what refers to the entry cannot refer to the other one in its place; `conflicts` names each place and why. Nothing was changed. Change those first, and send the request again.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'The Idempotency-Key belongs to another request',
    explanation:
      'A request with another address, body or `If-Match` was sent with this `Idempotency-Key` before. Send a new key with each new request, and the same one only to repeat a request as it was.',
  },
  'duplicate-change': {
    status: 422,
    title: 'One entry is changed twice',
    explanation:
      'A commit holds at most one change, or one step of approval, of each entry. Merge the changes; take the next step in another commit.',
  },
  gone: {
    status: 410,
    title: 'It was deleted',
    explanation:
      'The entry was deleted. Its versions remain at `…/versions`, and its key can be created again.',
  },
  stale: {
    status: 412,
    title: 'It has changed since',
    explanation:
      'The entry is not as `If-Match` or `If-None-Match` says. `currentRevision` is the newest; read it again and repeat the change.',
  },
  'too-large': {
    status: 413,
    title: 'The request is too large',
    explanation:
      'The body has more bytes, or the commit more changes, than are taken at once; the detail says how many are. Split it.',
  },
  'address-too-long': {
    status: 414,
    title: 'The address is too long',
    explanation:
      'The path and query string together are longer than the service takes. Ask for less at once.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The media type is not supported',
    explanation:
      'Bodies are `application/json`, patches `application/merge-patch+json`; register files, imports and texts of editions may be of other types. The detail names those that the address takes.',
  },
  'host-refused': {
    status: 421,
    title: 'The Host is refused',
    explanation:
      'A service that listens on loopback answers loopback hosts (`localhost`, `127.0.0.1`, `[::1]`) and those of `ROPA_HOSTS` only, so that no web page can reach it through a name of its own.',
  },
  'reference-missing': {
    status: 422,
    title: 'A reference leads nowhere',
    explanation:
      'The content refers to what is not in the register; `errors` names each reference. Create the target first, or in the same commit.',
  },
  cycle: {
    status: 422,
    title: 'The parents would form a cycle',
    explanation: 'An entry would become its own ancestor. Give it another parent.',
  },
  'too-deep': {
    status: 422,
    title: 'The tree has too many levels',
    explanation: 'Entries with parents form trees of at most 32 levels. Flatten the tree.',
  },
  'meta-mismatch': {
    status: 422,
    title: 'The meta sent is not the current one',
    explanation:
      'What the server says of an entry cannot be written. Send `meta` back exactly as it was read, or leave it out.',
  },
  constraint: {
    status: 422,
    title: 'The content breaks a constraint',
    explanation: 'The database refused the content; the detail names the constraint.',
  },
  'precondition-required': {
    status: 428,
    title: 'If-Match is required',
    explanation:
      'Replacing, patching, deleting and steps of approval need `If-Match` with the ETag that was read, so that nobody’s change is lost. To create with PUT, send `If-None-Match: *`.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    explanation:
      'You sent more requests than one caller may within a minute. `RateLimit-Policy` says how many that are, `RateLimit` how many are left and for how many seconds. Go on after `Retry-After` seconds.',
  },
  'headers-too-large': {
    status: 431,
    title: 'The header is too large',
    explanation: 'The request line and header together are larger than the server takes. Shorten them.',
  },
  internal: {
    status: 500,
    title: 'The service failed',
    explanation: 'Something is wrong on our side. Nothing was changed; the log has the request id.',
  },
  busy: {
    status: 503,
    title: 'The register is busy',
    explanation: 'Another commit holds the register. Try again after `Retry-After` seconds.',
  },
  unavailable: {
    status: 503,
    title: 'The service cannot answer now',
    explanation:
      'What the answer needs is out of reach, such as the database or the issuer of an access token, or the service is about to stop; the detail says which. Try again after `Retry-After` seconds.',
  },
  overloaded: {
    status: 503,
    title: 'The service has too much to do',
    explanation:
      'Too many requests wait, too many connections are open, or too little memory is left. Try again after `Retry-After` seconds.',
  },
  'too-many-listeners': {
    status: 503,
    title: 'Too many listen to changes',
    explanation:
      'This instance of the service has as many open event streams as it takes. Try again after `Retry-After` seconds, or read the changes as pages.',
  },
}
