import type { FastifyInstance } from 'fastify'
import { RegisterError } from '../domain/errors.ts'
import { refuseOtherCoding } from './body.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Media types of files that the route takes byte for byte, beside what every route takes. */
    uploads?: readonly string[]
  }
}

/** Lets routes take files of these media types; those that do not ask for them refuse them as they did. */
export function takeUploads(app: FastifyInstance, types: readonly string[]): void {
  for (const type of types)
    app.addContentTypeParser(type, { parseAs: 'buffer' }, (request, bytes: Buffer, done) => {
      try {
        const { uploads = [] } = request.routeOptions.config
        if (!uploads.includes(type))
          throw new RegisterError('unsupported-media-type', `${request.method} takes no ${type} here.`)
        refuseOtherCoding(request)
        done(null, { bytes })
      } catch (error) {
        done(error as Error)
      }
    })
}
