import { strFromU8, unzipSync } from 'fflate'
import { findingGroups } from '../src/domain/record/layout.ts'
import { tellerOf } from '../src/domain/record/teller.ts'
import type { ToldFinding } from '../src/domain/rules/finding-schemas.ts'
import { madeRecord, written } from './made-record.ts'
import { t } from './tap.ts'

const finding = (message: string, others: Partial<ToldFinding> = {}) =>
  ({
    ...{ rule: 'ROPA-XX-001', severity: 'error', title: 'A title', articles: ['5.2'], remedy: 'Do it.' },
    ...others,
    message,
  }) as ToldFinding

t.test('a finding that is made in the same words more than once is told once, and counted', (t) => {
  const [group] = findingGroups([finding('a'), finding('b'), finding('a')], tellerOf('sv'))
  t.same(
    group?.findings.map(({ message }) => message),
    ['a (2 gånger)', 'b'],
  )
  const [apart] = findingGroups([finding('a'), finding('a', { remedy: 'Or that.' })], tellerOf('en'))
  t.same(apart?.findings, [
    { message: 'a', remedy: 'Do it.' },
    { message: 'a', remedy: 'Or that.' },
  ])
  t.end()
})

t.test('findings stand under their rule with the articles that it rests on, if it rests on any', (t) => {
  const groups = findingGroups(
    [finding('a'), finding('b', { rule: 'ROPA-XX-002', articles: [] })],
    tellerOf('en'),
  )
  t.same(
    groups.map(({ source }) => source),
    ['ROPA-XX-001 – Art. 5(2)', 'ROPA-XX-002'],
  )
  t.end()
})

t.test('on paper, each page of a table has its headings, and the names of the activities', async (t) => {
  const { 'xl/workbook.xml': workbook } = unzipSync(await written(madeRecord('text'), 'xlsx'))
  t.same(
    [...strFromU8(workbook ?? new Uint8Array()).matchAll(/localSheetId="(\d)">([^<]*)</g)].map(
      ([, sheet, title]) => [sheet, title],
    ),
    [
      ['1', "'Activities'!$A:$B,'Activities'!$1:$1"],
      ['2', "'Open findings'!$1:$1"],
    ],
  )
})
