import swagger, { type FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { hoist } from '../domain/hoist.ts'
import type { Json } from '../domain/log/canonical.ts'
import { SECURITY_SCHEMES, withAccess } from './access/described.ts'
import { documentHeaders } from './documented-headers.ts'
import { withPropertyNames } from './property-names.ts'
import { READER_POLICY } from './security-headers.ts'
import { shareParts } from './shared-parts.ts'

export interface About {
  readonly version: string
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  /** Example values by the title of their schema; asked for when the description is. */
  readonly examples: () => Readonly<Record<string, Json>>
}

/** Generates the OpenAPI description from the routes, and serves it with its reader; all assets are local. */
export async function openapi(app: FastifyInstance, about: About): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.1',
      info: {
        title: 'Registry for the record of processing activities',
        summary:
          'The record that Article 30 of the GDPR asks for: versioned, complete about its own silence, open to tools.',
        version: about.version,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/', description: 'This service' }],
      tags: [...about.tags],
      components: { securitySchemes: SECURITY_SCHEMES },
      security: [{ bearer: [] }],
    },
    transform: ({ schema, url, route: { config = {} } }) => ({
      schema: withPropertyNames(withAccess(schema, config)),
      url,
    }),
    transformObject: (document) => {
      if (!('openapiObject' in document)) throw new TypeError('the description is OpenAPI')
      return described(document.openapiObject, about.examples())
    },
  })
  await app.register(async (docs) => {
    docs.addHook('onRoute', (route) => {
      route.config = { ...route.config, open: true }
    })
    await docs.register(swaggerUi, {
      routePrefix: '/docs',
      staticCSP: READER_POLICY,
      uiConfig: { validatorUrl: null, deepLinking: true },
    })
  })
  app.get('/openapi.json', { config: { open: true }, schema: { hide: true } }, () => app.swagger())
}

type Document = Extract<Parameters<TransformObject>[0], { openapiObject: unknown }>['openapiObject']
type TransformObject = NonNullable<FastifyDynamicSwaggerOptions['transformObject']>

/** The document with its titled schemas as components, and the examples at theirs. */
function described(document: Document, examples: ReturnType<About['examples']>): Document {
  const { root, components } = hoist(document, '#/components/schemas/')
  for (const [title, example] of Object.entries(examples)) {
    const schema = components[title]
    if (schema !== undefined) components[title] = { ...schema, examples: [example] }
  }
  const paths = root.paths as Record<string, Json>
  documentHeaders(paths)
  return Object.assign(root, {
    components: { securitySchemes: SECURITY_SCHEMES, schemas: components, ...shareParts(paths) },
  }) as unknown as Document
}
