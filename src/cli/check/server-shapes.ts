/** What a command needs of answers, whatever newer services may say besides. */
const text = { type: 'string' }
const texts = { type: 'array', items: text }
const count = { type: 'integer', minimum: 0 }

const object = (
  required: Readonly<Record<string, object>>,
  optional: Readonly<Record<string, object>> = {},
) => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...optional },
})
const list = (items: object) => ({ type: 'array', items })

const FINDING = object(
  {
    rule: text,
    severity: { enum: ['error', 'warning', 'info'] },
    title: text,
    message: text,
    remedy: text,
    articles: texts,
    type: text,
    subject: text,
    kind: text,
    key: text,
    related: texts,
    parameters: { type: 'object' },
    clauses: list(object({ document: text, edition: text, code: text, relation: text })),
    fingerprint: text,
  },
  { waiver: text, evidence: { enum: ['silent', 'unknown'] }, mayBeIn: texts },
)

const BY_SEVERITY = object({ error: count, warning: count, info: count })
const VERDICT = { enum: ['pass', 'fail'] }

export const PAGE = object({ data: list(FINDING), nextCursor: { type: ['string', 'null'] } })

export const SUMMARY = object({
  ruleset: text,
  date: text,
  open: BY_SEVERITY,
  waived: BY_SEVERITY,
  notCheckable: list(object({ rule: text, need: text })),
})

export const PAIRS = object({
  verdict: VERDICT,
  ruleset: text,
  date: text,
  answers: list(
    object({
      purpose: text,
      registered: { type: 'boolean' },
      detail: text,
      findings: list(FINDING),
      verdict: VERDICT,
    }),
  ),
})
