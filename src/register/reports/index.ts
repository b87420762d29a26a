import type { FastifyInstance } from 'fastify'
import type { Db } from '../../db/schema.ts'
import type { Limits } from '../../limits.ts'
import type { Judge } from '../rules/judged.ts'
import { article30Routes } from './article-30.routes.ts'
import { changeCountRoutes } from './changes.routes.ts'
import { matrixRoutes } from './matrix.routes.ts'
import { noticeRoutes } from './notice/notice.routes.ts'
import { statsRoutes } from './stats.routes.ts'

/** What is read from a register as a whole: each a pure function of its state at a revision. */
export function reportRoutes(app: FastifyInstance, db: Db, judge: Judge, limits: Limits): void {
  matrixRoutes(app, db)
  statsRoutes(app, db)
  changeCountRoutes(app, db)
  article30Routes(app, db, judge, limits)
  noticeRoutes(app, db, judge)
}
