import { OAuth2Server } from 'oauth2-mock-server'
import type { Issuer } from '../src/http/access/oidc.ts'

type Claims = Record<string, unknown>

/** An issuer of access tokens on this machine, whose tokens may be made wrong in any way. */
export interface TestIssuer {
  readonly server: OAuth2Server
  readonly settings: Issuer
  /** How often its keys were asked for. */
  readonly asked: () => number
  readonly token: (claims?: Claims, header?: Claims, expiresIn?: number) => Promise<string>
}

interface Teardown {
  readonly teardown: (work: () => Promise<void>) => void
}

export const AUDIENCE = 'ropa'

/** Starts an issuer; those in the group `dpo` are approvers of Finago, and `admins` operators. */
export async function testIssuer(t: Teardown): Promise<TestIssuer> {
  const server = new OAuth2Server()
  await server.issuer.keys.generate('RS256', { kid: 'first' })
  let asked = 0
  server.service.addRoute('GET', '/counted-keys', (_request, response) => {
    asked += 1
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ keys: server.issuer.keys.toJSON() }))
  })
  await server.start(0, '127.0.0.1')
  t.teardown(() => server.stop())
  const issuer = server.issuer.url ?? ''
  return {
    server,
    settings: {
      issuer,
      audiences: ['other', AUDIENCE],
      keys: `${issuer}/counted-keys`,
      algorithms: ['RS256', 'ES256'],
      names: ['name'],
      grants: [
        { claim: 'groups', value: 'dpo', role: 'approver', registers: ['finago'] },
        { claim: 'groups', value: 'admins', role: 'operator', registers: 'all' },
      ],
    },
    asked: () => asked,
    token: (claims = {}, header = {}, expiresIn = 300) =>
      server.issuer.buildToken({
        kid: 'first',
        expiresIn,
        scopesOrTransform: (head, payload) => {
          Object.assign(payload, { sub: 'anna', name: 'Anna', aud: AUDIENCE, groups: ['dpo'] }, claims)
          Object.assign(head, header)
        },
      }),
  }
}
