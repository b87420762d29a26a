import type { ClauseContent } from '../src/domain/contents.ts'
import { coverageOfEdition } from '../src/domain/notices/coverage.ts'
import { passagesOf } from '../src/domain/notices/text-change.ts'
import { exampleSnapshot, named } from '../src/domain/rules/example.ts'
import { judge } from '../src/domain/rules/judge.ts'
import { clauseSaysWhatItsHeadingDoes } from '../src/domain/rules/provenance/clause-says-what-its-heading-does.ts'
import { t } from './tap.ts'

const DAY = '2026-11-22'

/** A notice of so many headings with some sentences below each, which its clauses quote. */
function longNotice(headings: number, sectionOf: (index: number) => string) {
  const clauses: ClauseContent[] = []
  let text = ''
  for (let index = 0; index < headings; index += 1) {
    const quote = `Ändamål ${index}: internrapportering`
    const start = text.length
    const end = start + quote.length
    clauses.push({ code: `A-${index}`, section: sectionOf(index), type: 'purpose', quote, start, end })
    text += `${quote}\n\nVi levererar det du har beställt. Vi skickar nyhetsbrev om våra varor.\n\n`
  }
  return { text, clauses }
}

/** How many letters an act looks through for other words, and how many it takes apart. */
function lettersRead(act: () => void) {
  const { indexOf, match } = String.prototype
  const read = { searched: 0, matched: 0 }
  const counted = {
    indexOf(this: string, words: string, from = 0) {
      const at = indexOf.call(this, words, from)
      read.searched += (at === -1 ? this.length : at) - from
      return at
    },
    match(this: string, pattern: RegExp) {
      read.matched += this.length
      return match.call(this, pattern)
    },
  }
  Object.assign(String.prototype, counted)
  try {
    act()
  } finally {
    Object.assign(String.prototype, { indexOf, match })
  }
  return read
}

/** Judges the headings of a notice, and tells the findings. */
function judgedHeadings({ text, clauses }: ReturnType<typeof longNotice>): number {
  const edition = { key: '2026', language: 'sv', clauses }
  const notice = named('notice', { type: 'privacy-notice', editions: [edition] })
  const { findings } = judge(exampleSnapshot({ documents: [notice] }), {
    date: DAY,
    texts: new Map([['documents/notice/editions/2026', text]]),
    ruleset: { version: 'one', from: DAY, rules: [{ ...clauseSaysWhatItsHeadingDoes, needs: [] }] },
  })
  return findings.length
}

t.test('headings cost as much as they are many, and the text below them is read once', async (t) => {
  const HEADINGS = 200
  for (const [name, sections] of Object.entries({ 'each of its own section': HEADINGS, 'all of one': 1 })) {
    const notice = longNotice(HEADINGS, (index) => `Avsnitt ${index % sections}`)
    let found = 0
    const { searched, matched } = lettersRead(() => {
      found = judgedHeadings(notice)
    })
    t.equal(found, sections, `${name}: what no text takes up is found`)
    t.ok(searched < notice.text.length * HEADINGS * 3, `${name}: ${searched} letters are looked through`)
    t.ok(matched < notice.text.length * 3, `${name}: ${matched} letters are taken apart`)
  }
})

/** The clauses of a notice, and how often one of their members was read. */
function watched(clauses: readonly ClauseContent[]) {
  const seen = { looks: 0 }
  const get = (clause: ClauseContent, name: string) => {
    seen.looks += 1
    return Reflect.get(clause, name)
  }
  return { clauses: clauses.map((clause) => new Proxy(clause, { get })), seen }
}

t.test('a clause is looked at a few times, however many passages and others a notice has', async (t) => {
  const { text, clauses } = longNotice(300, (index) => `Avsnitt ${index}`)
  const asked = watched(clauses)
  const passages = passagesOf(text, asked.clauses)
  t.same(
    passages.flatMap(({ codes }) => codes),
    clauses.map(({ code }) => code),
  )
  t.ok(asked.seen.looks < clauses.length * 10, `${asked.seen.looks} looks for the passages`)

  const covered = watched(clauses)
  const edition = { key: '2026', language: 'sv', clauses: covered.clauses }
  const document = named('notice', { type: 'privacy-notice', editions: [edition] })
  const snapshot = exampleSnapshot({ documents: [document] })
  covered.seen.looks = 0
  const coverage = coverageOfEdition(snapshot, { document, edition, date: DAY, text })
  t.equal(coverage.sections.length, clauses.length)
  t.equal(coverage.uncoded?.length, clauses.length * 2, 'the two sentences below each heading')
  t.ok(covered.seen.looks < clauses.length * 30, `${covered.seen.looks} looks for the coverage`)
})
