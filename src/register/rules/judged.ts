import Type from 'typebox'
import { dayOfRevision } from '../../db/change-counts.ts'
import { findStanding, type Standing } from '../../db/revision.ts'
import type { Db } from '../../db/schema.ts'
import { type PairJudge, pairJudge } from '../../domain/checks/judged-pairs.ts'
import { lazy } from '../../domain/lazy.ts'
import type { Judgement } from '../../domain/rules/finding.ts'
import { judge } from '../../domain/rules/judge.ts'
import { rulesetFor } from '../../domain/rules/ruleset.ts'
import { type FindingsSummary, summaryOf } from '../../domain/rules/summary.ts'
import type { Snapshot } from '../../domain/snapshot.ts'
import type { AsOf, State } from '../../http/page.ts'
import { revisionOfPage } from '../as-of.ts'
import { keep } from '../reports/kept.ts'
import { invalid } from '../route-parts.ts'
import { articlesOf } from './articles-of.ts'
import { readEditionTexts } from './edition-texts.ts'
import { type FindingCounts, latestFindings } from './latest-findings.ts'
import { readStates, type States } from './read-states.ts'

/** What a ruleset says of a register at a revision on a day, and of pairs that are declared. */
export interface Judged {
  readonly snapshot: Snapshot
  readonly judgement: Judgement
  readonly pairs: PairJudge
  readonly summary: () => FindingsSummary
}

export const Day = Type.Optional(
  Type.String({
    format: 'date',
    description: 'Day to judge on; today unless told, or the day of the state that asOf names.',
  }),
)

/** What is asked for: a state of the register, and a day. */
export interface Asked {
  readonly asOf?: AsOf | undefined
  readonly date?: string | undefined
  readonly state?: State | undefined
}

/** Judges registers, and keeps what was asked for last. */
export interface Judge {
  /** Where a register stands, and the day to judge it on: as asked, else the day of the state asked for, else today. */
  readonly occasion: (register: string, asked: Asked, place?: Place) => Promise<Occasion>
  readonly judged: (register: string, occasion: Occasion) => Promise<Judged>
  /** The findings of the registers as they were judged last, by their keys. */
  readonly latest: ReadonlyMap<string, FindingCounts>
}

export interface Occasion extends Standing {
  readonly date: string
  readonly state: State
}

/** Where a page before left off: all pages of a list answer for one state and day. */
interface Place {
  readonly asOf?: number
  readonly date: string
}

const HEAVIEST = 600_000

export function judgeOf(db: Db): Judge {
  const snapshots = keep<States>(2, HEAVIEST, ({ snapshot }) => snapshot.entries.length)
  const judgements = keep<Judged>(4, HEAVIEST, ({ judgement }) => judgement.findings.length)
  const { latest, keep: keepLatest } = latestFindings()
  return {
    latest,
    occasion: async (register, { asOf, date, state = 'newest' }, place) => {
      const standing = await findStanding(db, register, await revisionOfPage(db, register, asOf, place))
      if (date !== undefined && place !== undefined && date !== place.date)
        throw invalid('The cursor is of another day', [
          { in: 'query', pointer: '/cursor', detail: `goes on for ${place.date}; leave date as it was` },
        ])
      return {
        ...standing,
        state,
        date: place?.date ?? date ?? (await dayOf(db, register, standing.revision, asOf)),
      }
    },
    judged: async (register, { id, newest, revision, texts: atHand, date, state }) => {
      // What is redacted is gone from older revisions too: the newest is part of the name.
      const name = `${id} ${newest} ${revision} ${state} ${atHand}`
      const { snapshot, inForce } = await snapshots(name, () => readStates(db, register, revision, state))
      const ruleset = rulesetFor(date, snapshot.all('settings').get('register')?.ruleset)
      return judgements(`${name} ${ruleset.version} ${date}`, async () => {
        const texts = atHand === null ? undefined : await readEditionTexts(db, register, snapshot, revision)
        const judgement = judge(snapshot, { date, ruleset, inForce, texts })
        if (revision === newest && state === 'newest' && date === today())
          keepLatest(register, revision, judgement)
        return {
          snapshot,
          judgement,
          pairs: pairJudge(judgement, state),
          summary: lazy(() => summaryOf(judgement, articlesOf)),
        }
      })
    },
  }
}

async function dayOf(db: Db, register: string, revision: number, asOf: AsOf | undefined): Promise<string> {
  if (typeof asOf === 'string') return new Date(asOf).toISOString().slice(0, 10)
  const then = asOf === undefined ? undefined : await dayOfRevision(db, register, revision)
  return then ?? today()
}

/** The day it is, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10)
