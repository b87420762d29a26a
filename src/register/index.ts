import type { FastifyInstance } from 'fastify'
import type { Db } from '../db/schema.ts'
import type { Limits } from '../limits.ts'
import { apiKeyRoutes } from './api-keys.routes.ts'
import { stepRoutes } from './approval/step-routes.ts'
import { changeRoutes } from './changes.routes.ts'
import { commitRoutes } from './commits.routes.ts'
import { diffRoutes } from './diff.routes.ts'
import { editionRooms } from './document/editions/index.ts'
import { entryDiff } from './entry-diff.ts'
import { entryHistory } from './entry-history.ts'
import { entryReads } from './entry-reads.ts'
import { entryWrites } from './entry-writes.ts'
import { fileRoutes } from './file.routes.ts'
import { fileWriteRoutes } from './file-writes.routes.ts'
import { importRoutes } from './imports/imports.routes.ts'
import { workbookRoutes } from './imports/workbook.routes.ts'
import { isReferredTo, KINDS } from './kinds.ts'
import { newCommitRoutes } from './new-commits.routes.ts'
import { pairListRoutes } from './purpose/pair-lists.routes.ts'
import { pairRoutes } from './purpose/pairs.routes.ts'
import { registerRoutes } from './registers.routes.ts'
import { replacementRoutes } from './replacements.routes.ts'
import { reportRoutes } from './reports/index.ts'
import { judgementRoutes } from './rules/index.ts'
import { type Judge, judgeOf } from './rules/judged.ts'
import { searchRoutes } from './search.routes.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** The findings of the registers as they were judged last, by their keys. */
    latestFindings: Judge['latest']
  }
}

/** Every address under `/v1`. */
export function registerRooms(app: FastifyInstance, db: Db, limits: Limits): void {
  const judge = judgeOf(db)
  app.decorate('latestFindings', judge.latest)
  registerRoutes(app, db)
  newCommitRoutes(app, db, judge)
  stepRoutes(app, db, judge)
  commitRoutes(app, db)
  changeRoutes(app, db)
  fileRoutes(app, db)
  fileWriteRoutes(app, db, judge)
  workbookRoutes(app, db)
  importRoutes(app, db, judge)
  searchRoutes(app, db)
  diffRoutes(app, db)
  for (const kind of KINDS) {
    entryReads(app, db, kind)
    entryWrites(app, db, kind)
    entryHistory(app, db, kind)
    entryDiff(app, db, kind)
    if (isReferredTo(kind)) replacementRoutes(app, db, kind)
  }
  pairListRoutes(app, db)
  pairRoutes(app, db)
  editionRooms(app, db, judge)
  reportRoutes(app, db, judge, limits)
  judgementRoutes(app, db, judge)
  apiKeyRoutes(app, db)
}
