import type { FastifyInstance } from 'fastify'
import type { Db } from '../../../db/schema.ts'
import { workApart } from '../../../texts/apart.ts'
import type { Judge } from '../../rules/judged.ts'
import { editionChangeRoutes } from './edition-change.routes.ts'
import { editionClauseRoutes } from './edition-clauses.routes.ts'
import { editionCoverageRoutes } from './edition-coverage.routes.ts'
import { editionTextRoutes } from './edition-texts.routes.ts'
import { editionRoutes } from './editions.routes.ts'

/** Editions of documents: their texts, the clauses in them, and what another edition changes. */
export function editionRooms(app: FastifyInstance, db: Db, judge: Judge): void {
  const apart = workApart()
  editionRoutes(app, db, judge, apart)
  editionTextRoutes(app, db, apart)
  editionClauseRoutes(app, db)
  editionCoverageRoutes(app, db, judge)
  editionChangeRoutes(app, db, apart)
}
