import { addItem, type Gathered, type Gathering, type Part } from '../gather.ts'
import { groundFor, provisionIn } from '../grounds.ts'
import { documentFor } from '../link.ts'
import { type IcoRow, listedIn } from './table.ts'

type Entry = Gathered['content']

/** Gives the purposes of a row its grounds: Article 6, with interests and consents, and Articles 9 and 10 beside them. */
export function icoGrounds(gathered: Gathering, row: IcoRow, purposes: readonly Entry[]): void {
  const grounds = article6(gathered, row)
  const conditions = article9(gathered, row)
  const relation = grounds.length === 1 ? 'sole' : 'alternative'
  const used = new Set<string>()
  for (const purpose of purposes)
    for (const { key } of grounds) {
      const pair = addItem(purpose, 'legalBases', 'legalBasis', { legalBasis: key, relation })
      used.add(purpose.key)
      for (const condition of conditions) addItem(pair, 'specialConditions', 'key', { ...condition })
    }
  for (const purpose of purposes) {
    const pairs = Array.isArray(purpose.legalBases) ? purpose.legalBases : []
    // Several rows may give a purpose one ground each.
    if (pairs.length > 1) for (const pair of pairs) pair.relation = 'alternative'
  }
  if (grounds.length > 1)
    gathered.remark(
      row.cell('article6'),
      row.text('article6'),
      'does not say how several grounds stand to one another; taken as alternatives, correct their relation',
    )
  if (conditions.length > 0 && used.size === 0)
    gathered.remark(
      row.cell('article9'),
      row.text('article9'),
      'is not taken: no purpose of the row has a ground of Article 6',
    )
}

function article6(gathered: Gathering, row: IcoRow): Entry[] {
  const { text, cell } = row
  const told = [
    ...listedIn(text('article6')).map((line) => ({ line, place: cell('article6') })),
    ...listedIn(text('article6Again')).map((line) => ({ line, place: cell('article6Again') })),
  ]
  const found = new Map<string, Entry>()
  for (const { line, place } of told) {
    const provision = provisionIn(line, 6)
    if (provision === undefined)
      gathered.remark(place, line, 'names no ground of Article 6(1) that is known; not taken')
    else if (!found.has(provision)) {
      // An interest is one's own: a ground of Article 6(1)(f) is known by its interest.
      const name = provision === '6.1.f' && text('interests') !== '' ? text('interests') : line
      found.set(provision, groundFor(gathered, name, place, provision))
    }
  }
  interest(gathered, row, found.get('6.1.f'))
  consent(gathered, row, found.get('6.1.a'))
  return [...found.values()]
}

function interest(gathered: Gathering, { text, cell }: IcoRow, ground: Entry | undefined): void {
  const [statement, assessment] = [text('interests'), text('interestAssessment')]
  if (ground === undefined) {
    for (const column of ['interests', 'interestAssessment'] as const)
      if (listedIn(text(column)).length > 0)
        gathered.remark(cell(column), text(column), 'is not taken: the row does not rest on Article 6(1)(f)')
    return
  }
  if (statement !== '') ground.interest = { statement: { [gathered.language]: statement } }
  if (listedIn(assessment).length === 0) return
  const document = documentFor(gathered, assessment, 'lia', cell('interestAssessment'))
  addItem(ground, 'balancingTests', 'key', {
    key: 'assessment',
    document,
    covers: 'processing',
    status: 'draft',
  })
  gathered.remark(
    cell('interestAssessment'),
    assessment,
    'does not say whether the assessment is finished; taken as a draft',
  )
}

function consent(gathered: Gathering, { text, cell }: IcoRow, ground: Entry | undefined): void {
  const record = text('consentRecord')
  if (listedIn(record).length === 0) return
  if (ground === undefined)
    gathered.remark(cell('consentRecord'), record, 'is not taken: the row does not rest on consent')
  else ground.consent = { record: documentFor(gathered, record, 'other', cell('consentRecord')) }
}

function article9(gathered: Gathering, { text, cell }: IcoRow): Part[] {
  const national = text('schedule1')
  const conditions = listedIn(text('article9')).flatMap((line): Part[] => {
    const provision = provisionIn(line, 9)
    if (provision === undefined) {
      gathered.remark(cell('article9'), line, 'names no condition of Article 9(2) that is known; not taken')
      return []
    }
    const { key } = groundFor(gathered, line, cell('article9'), provision)
    const nationalCondition = [...national].slice(0, 300).join('')
    return [{ key, legalBasis: key, ...(nationalCondition !== '' && { nationalCondition }) }]
  })
  if (listedIn(national).length > 0 && conditions.length === 0)
    gathered.remark(
      cell('schedule1'),
      national,
      'is not taken: the row names no condition of Article 9 that it goes with',
    )
  return conditions
}
