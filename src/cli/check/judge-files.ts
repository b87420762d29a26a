import { pairJudge } from '../../domain/checks/judged-pairs.ts'
import { RegisterError } from '../../domain/errors.ts'
import type { TextPlace } from '../../domain/placed-flaw.ts'
import type { Judgement } from '../../domain/rules/finding.ts'
import { judge } from '../../domain/rules/judge.ts'
import { rulesetFor } from '../../domain/rules/ruleset.ts'
import type { Language } from '../../domain/rules/sentence.ts'
import { tellFindings } from '../../domain/rules/tell-findings.ts'
import { nearestIn, partsOfPath } from '../../domain/subject-path.ts'
import { type Input, readInput, readOrTell } from '../input.ts'
import type { Io } from '../io.ts'
import { tellRefusal } from '../or-tell-refusal.ts'
import type { Asked } from './options.ts'
import { ofPairs } from './pair-findings.ts'
import {
  type NamedPairs,
  type PairsRead,
  type RegisterRead,
  readCheckable,
  readRegister,
} from './read-checkable.ts'
import { type Checked, namesOf } from './report.ts'

interface Day {
  readonly date: string
  readonly only: ReadonlySet<string> | undefined
  readonly language: Language
}

/**
 * Reads files and judges the registers in them, and the pairs by the register of `file`. When one of them cannot be
 * read, that is told and nothing is answered: what some of them say is no verdict on all.
 */
export async function judgeFiles({ files, file }: Asked, day: Day, io: Io): Promise<Checked[] | undefined> {
  const read = await readAll(files, io)
  if (read === undefined) return undefined
  const hasPairs = read.some(({ content }) => content.type === 'pairs')
  if (hasPairs && file === undefined)
    throw new RegisterError(
      'invalid',
      `${read.find(({ content }) => content.type === 'pairs')?.input.name} is a list of pairs; name the register that has them, with --file FILE or --server URL --register KEY`,
    )
  if (!hasPairs && file !== undefined)
    throw new RegisterError('invalid', '--file is for lists of pairs; name the register file by itself')
  const against = hasPairs && file !== undefined ? await readInput(file, io) : undefined
  const declared = against && readOrTell(against, io, readRegister)
  if (against !== undefined && declared === undefined) return undefined
  const judged = declared && judgementOf(declared, day)
  return read.map(({ input, content }) => {
    if (content.type === 'register') return ofRegister(input, content, day)
    if (judged === undefined || declared === undefined) throw new Error('pairs without a register')
    return ofPairs(
      { input, list: content },
      pairJudge(judged)(content.pairs, day.language),
      declared.register,
      day.language,
    )
  })
}

/** Reads lists of pairs. When a file cannot be read or is no list of pairs, that is told and nothing is answered. */
export async function readPairs(files: readonly string[], io: Io): Promise<NamedPairs[] | undefined> {
  const read = await readAll(files, io)
  return read?.map(({ input, content }) => {
    if (content.type === 'pairs') return { input, list: content }
    throw new RegisterError(
      'invalid',
      `${input.name} is a register file, and --server has the register; check it without --server, or give lists of pairs`,
    )
  })
}

async function readAll(files: readonly string[], io: Io) {
  const read: { input: Input; content: RegisterRead | PairsRead }[] = []
  let isWhole = true
  for (const path of new Set(files)) {
    try {
      const input = await readInput(path, io)
      const content = readOrTell(input, io, readCheckable)
      if (content === undefined) isWhole = false
      else read.push({ input, content })
    } catch (error) {
      tellRefusal(error, io)
      isWhole = false
    }
  }
  return isWhole ? read : undefined
}

function judgementOf({ snapshot, ruleset }: RegisterRead, { date, only }: Day): Judgement {
  return judge(snapshot, { date, ruleset: rulesetFor(date, ruleset), ...(only !== undefined && { only }) })
}

function ofRegister(input: Input, read: RegisterRead, day: Day): Checked {
  const judgement = judgementOf(read, day)
  const { rules } = rulesetFor(day.date, read.ruleset)
  const unchecked = new Set(judgement.notCheckable.map(({ rule }) => rule))
  const findings = tellFindings(judgement.view, judgement.findings, day.language)
  return {
    ...namesOf(input),
    register: read.register,
    ruleset: judgement.ruleset,
    date: judgement.date,
    findings: findings.map((finding) => ({ finding, ...placeOfSubject(read, finding.subject) })),
    rules: rules.flatMap(({ id }) => ((day.only?.has(id) ?? true) && !unchecked.has(id) ? [id] : [])),
    notCheckable: judgement.notCheckable,
  }
}

/** Where a subject stands, or the nearest thing around it. */
function placeOfSubject({ snapshot, placeOf }: RegisterRead, subject: string): Partial<TextPlace> {
  const { kind, key, inner } = partsOfPath(subject)
  return placeOf(kind, key, nearestIn(snapshot.content(kind, key), inner).pointer)
}
