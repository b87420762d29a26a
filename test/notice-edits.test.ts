import { editionChange } from '../src/domain/notices/edition-change.ts'
import { snapshotOf } from '../src/domain/snapshot.ts'
import { NOTICE, noticeSnapshot } from './notice.ts'
import { t } from './tap.ts'

const NOTHING = { clauses: [], added: [], support: [], activities: [], diffs: [], uncoded: [] }

const snapshot = noticeSnapshot()
const document = snapshot.one('documents', 'notice')
const edition = theEdition()

function theEdition() {
  const [only] = document.editions ?? []
  if (only === undefined) throw new Error('the notice has an edition')
  return only
}

/** What came of the clauses, when an edit was made: those that are not exact, what is new, and what rests on them. */
function after(...edits: readonly (readonly [from: string, to: string])[]) {
  let text = NOTICE
  for (const [from, to] of edits) {
    if (!text.includes(from)) throw new Error(`the notice has no ${from}`)
    text = text.replace(from, to)
  }
  const change = editionChange(snapshot, { document, edition, before: NOTICE, after: text })
  return {
    clauses: change.clauses
      .filter(({ anchoring }) => anchoring !== 'exact')
      .map(({ code, anchoring }) => `${code} ${anchoring}`),
    added: change.added.map(({ quote }) => quote),
    support: change.support.map(({ subject, effect }) => `${subject} ${effect}`),
    activities: change.activities.map(({ activity }) => activity),
    diffs: change.clauses.flatMap(({ diff = [] }) =>
      diff.flatMap(({ op, text }) => (op === 'same' ? [] : [`${op} ${text.trim()}`])),
    ),
    uncoded: change.uncoded.map(({ before, anchoring }) => `${before} ${anchoring}`),
  }
}

t.test('an unchanged notice is exact, clause by clause, and nothing is to be looked at', async (t) => {
  t.same(after(), NOTHING)
})

const RECIPIENTS =
  '## Mottagare\n\nVi lämnar din adress till det fraktbolag som kör ut varorna. Fraktbolaget får bara använda den till leveransen.\n\n'

t.test(
  'a paragraph that stands elsewhere has moved with its heading, and supports what it did',
  async (t) => {
    t.same(after([RECIPIENTS, ''], ['## Uppgifter vi har', `${RECIPIENTS}## Uppgifter vi har`]), {
      ...NOTHING,
      clauses: ['MOT-1 moved', 'MOT-2 moved'],
      uncoded: ['Mottagare moved'],
    })
  },
)

t.test('a word that is another one changes its clause, and what rests on that', async (t) => {
  t.same(after(['fraktbolag som kör ut', 'fraktbolag som bär ut']), {
    ...NOTHING,
    clauses: ['MOT-1 changed'],
    support: ['recipients/carrier changed'],
    activities: ['processing-activities/sales'],
    diffs: ['removed kör', 'added bär'],
  })
})

t.test(
  'an item that was taken from a list is gone; what rests on another item too has changed',
  async (t) => {
    t.same(after(['- Telefonnummer\n', '']), {
      ...NOTHING,
      clauses: ['KAT-2 gone'],
      support: ['data-categories/contact changed'],
      activities: ['processing-activities/mailing'],
    })
  },
)

t.test('what rests on that item alone has lost its support', async (t) => {
  t.match(after(['- Ordrar och betalningar\n', '']), {
    clauses: ['KAT-3 gone'],
    support: ['data-categories/orders lost'],
    activities: ['processing-activities/sales'],
  })
})

t.test('a purpose that is new is told with its ground, though another purpose has the same', async (t) => {
  const added = '4. Vi visar annonser för dig på andra webbplatser. Det gör vi med stöd av ditt samtycke.\n'
  t.same(after(['\n## Mottagare', `${added}\n## Mottagare`]), {
    ...NOTHING,
    added: ['Vi visar annonser för dig på andra webbplatser.', 'Det gör vi med stöd av ditt samtycke.'],
  })
})

t.test('a ground that is another one changes the pair and the ground that rest on it', async (t) => {
  t.same(after(['med stöd av ditt samtycke', 'med stöd av vårt berättigade intresse av att sälja']), {
    ...NOTHING,
    clauses: ['SYF-2g changed'],
    support: ['legal-bases/consent changed', 'purposes/newsletter/legalBases/consent changed'],
    activities: ['processing-activities/mailing'],
    diffs: ['removed ditt samtycke', 'added vårt berättigade intresse av att sälja'],
  })
})

t.test('a heading by another name has changed, and what stands below it has not', async (t) => {
  t.same(after(['## Uppgifter vi har', '## Vilka uppgifter vi samlar in']), {
    ...NOTHING,
    clauses: ['KAT-0 changed'],
    diffs: ['removed Uppgifter', 'added Vilka uppgifter', 'removed har', 'added samlar in'],
  })
})

t.test('of a list in another order the fewest items have moved', async (t) => {
  const items = ['- Namn och adress\n', '- Telefonnummer\n', '- Ordrar och betalningar\n'] as const
  const reordered = `${items[2]}${items[0]}${items[1]}`
  t.same(after([items.join(''), reordered]), { ...NOTHING, clauses: ['KAT-3 moved'] })
})

t.test('a slip of the pen changes its clause by one word', async (t) => {
  t.same(after(['försäljningen', 'försäljnigen']), {
    ...NOTHING,
    clauses: ['SYF-3 changed'],
    support: ['purposes/statistics changed'],
    diffs: ['removed försäljningen', 'added försäljnigen'],
  })
})

t.test('two sentences that became one have changed both, and are still told apart', async (t) => {
  t.same(after(['i sju år. Uppgifter', 'i sju år och uppgifter']), {
    ...NOTHING,
    clauses: ['LAG-1 changed', 'LAG-2 changed'],
    support: ['retention-rules/seven-years changed', 'retention-rules/until-told changed'],
    activities: ['processing-activities/mailing', 'processing-activities/sales'],
    diffs: ['removed .', 'removed Uppgifter', 'added uppgifter'],
  })
})

t.test('a date that is another one changes the clause that has it', async (t) => {
  t.same(after(['1 februari 2026', '1 mars 2027']), {
    ...NOTHING,
    clauses: ['INL-2 changed'],
    diffs: ['removed februari 2026', 'added mars 2027'],
  })
})

t.test('without the text before, quotes alone are compared, and what cannot be told is said', async (t) => {
  const text = NOTICE.replace('- Telefonnummer\n', '')
  const change = editionChange(snapshot, { document, edition, before: undefined, after: text })
  t.same(change.notCheckable, ['added', 'uncoded', 'clauses'])
  t.match(
    change.clauses.find(({ code }) => code === 'KAT-2'),
    { anchoring: 'gone', compared: 'clause' },
  )
  t.match(
    change.clauses.find(({ code }) => code === 'MOT-1'),
    { anchoring: 'exact', compared: 'quote', end: text.indexOf('varorna.') + 'varorna.'.length },
  )
})

t.test(
  'an entry that cites an older edition loses its support with the clause that stood word for word since',
  async (t) => {
    const older = { ...edition, key: '2025', supersededBy: '2026' }
    const withOlder = { ...document, editions: [older, edition] }
    const { entries } = snapshot
    const citing = snapshotOf(
      entries.map((entry) =>
        entry.kind === 'documents'
          ? { ...entry, content: withOlder }
          : {
              ...entry,
              content: JSON.parse(
                JSON.stringify(entry.content).replaceAll('"edition":"2026"', '"edition":"2025"'),
              ),
            },
      ),
    )
    const { support } = editionChange(citing, {
      document: withOlder,
      edition,
      before: NOTICE,
      after: NOTICE.replace('- Ordrar och betalningar\n', ''),
    })
    t.match(support, [{ subject: 'data-categories/orders', effect: 'lost' }])
  },
)
