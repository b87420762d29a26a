import Type from 'typebox'
import { ROLES } from '../../domain/access/roles.ts'
import { Key, OneOf, Text } from '../../domain/entry.ts'
import { notValid, parseStructured } from '../../domain/structured-text.ts'
import { compileCheck } from '../../domain/validate.ts'
import { isLoopback } from '../../loopback.ts'
import { ALGORITHMS, type Issuer } from './oidc.ts'

const Grant = Type.Object(
  {
    claim: Text(200, 'Claim of the token; dots lead into a claim that is an object.'),
    value: Text(500, 'Value that the claim has, or has among others.'),
    role: OneOf(ROLES, 'Role that this grants.'),
    registers: Type.Union(
      [
        Type.Unsafe<'all'>({ type: 'string', enum: ['all'] }),
        Type.Array(Key('Key of a register.'), { minItems: 1, maxItems: 1000, uniqueItems: true }),
      ],
      { description: 'Registers that it grants the role in, or `all`.' },
    ),
  },
  { additionalProperties: false },
)
const words = (maxItems: number) =>
  Type.Array(Type.String({ minLength: 1, maxLength: 500 }), { minItems: 1, maxItems, uniqueItems: true })

const File = Type.Object(
  {
    issuers: Type.Array(
      Type.Object(
        {
          issuer: Type.String({ minLength: 1, maxLength: 200, pattern: '^https?://[!-~]+$' }),
          audiences: words(20),
          keys: Type.String({ minLength: 1, maxLength: 1000, pattern: '^https?://[!-~]+$' }),
          algorithms: Type.Optional(
            Type.Array(OneOf(ALGORITHMS, 'How tokens may be signed.'), { minItems: 1, uniqueItems: true }),
          ),
          names: Type.Optional(words(10)),
          grants: Type.Array(Grant, { minItems: 1, maxItems: 1000 }),
        },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 20, 'x-unique-by': 'issuer' },
    ),
  },
  { additionalProperties: false },
)

const DEFAULTS = {
  algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'],
  names: ['name', 'preferred_username', 'email'],
} as const

const check = compileCheck(File)

/** The issuers that a file names, JSON or YAML; `what` is what a refusal calls it. Throws invalid with every flaw. */
export function readIssuers(bytes: Uint8Array, what: string): Issuer[] {
  const { value, placeOf } = parseStructured(bytes, what)
  const flaws = check(value)
  if (flaws.length > 0)
    throw notValid(
      what,
      flaws.map((flaw) => ({ ...flaw, ...placeOf(flaw.pointer) })),
    )
  const { issuers }: Type.Static<typeof File> = Object(value)
  issuers.forEach(({ keys }, index) => {
    if (isSafe(keys)) return
    const pointer = `/issuers/${index}/keys`
    const detail = 'must be an https address, so that nobody between can put other keys in their place'
    throw notValid(what, [{ in: 'body', pointer, detail, ...placeOf(pointer) }])
  })
  return issuers.map((issuer) => ({ ...DEFAULTS, ...issuer }))
}

/** An address in the clear is only for this machine. */
function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || isLoopback(hostname)
}
