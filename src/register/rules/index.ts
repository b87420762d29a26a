import type { FastifyInstance } from 'fastify'
import type { Db } from '../../db/schema.ts'
import { checkRoutes } from './checks.routes.ts'
import { fileCheckRoutes } from './file-check.routes.ts'
import { findingRoutes } from './findings.routes.ts'
import type { Judge } from './judged.ts'
import { rulePages } from './pages.routes.ts'
import { ruleRoutes } from './rules.routes.ts'

/** The rules, and what they say of registers. */
export function judgementRoutes(app: FastifyInstance, db: Db, judge: Judge): void {
  ruleRoutes(app)
  rulePages(app)
  findingRoutes(app, judge)
  checkRoutes(app, db, judge)
  fileCheckRoutes(app)
}
