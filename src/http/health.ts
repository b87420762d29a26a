import '@fastify/swagger'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { RegisterError } from '../domain/errors.ts'
import { isDraining } from './drain.ts'
import { problemResponses } from './problem.ts'

const Health = Type.Object({ status: Type.Literal('ok') }, { title: 'Health' })

const PROBES: readonly (string | undefined)[] = ['/livez', '/readyz']

/** Whether a request asks about the service itself: those are answered however much others ask for. */
export const isProbe = ({ routeOptions }: FastifyRequest): boolean => PROBES.includes(routeOptions.url)

/** `/livez`: the process answers. `/readyz`: it wants requests, and so does what it needs; `check` throws when not. */
export function health(app: FastifyInstance, check: () => Promise<void>): void {
  const tags = ['Service']
  app.get(
    '/livez',
    {
      config: { open: true },
      schema: {
        operationId: 'getLiveness',
        summary: 'Whether the process answers',
        tags,
        response: { 200: Health, ...problemResponses(['4XX']) },
      },
    },
    async () => ({ status: 'ok' }),
  )
  app.get(
    '/readyz',
    {
      config: { open: true },
      schema: {
        operationId: 'getReadiness',
        summary: 'Whether the service can answer: database and migrations',
        tags,
        response: { 200: Health, ...problemResponses([503, '4XX', '5XX']) },
      },
    },
    async () => {
      if (isDraining(app))
        throw new RegisterError('unavailable', 'The service stops. Send requests to another instance.')
      await check()
      return { status: 'ok' }
    },
  )
}
