import { finagoService } from './harness.ts'
import { t } from './tap.ts'

const service = await finagoService(t)
const AML = 'p6b-anti-money-laundering'
const DUTY = 'duty-anti-money-laundering'

const check = (pair: object, language = 'en') =>
  service.request({
    method: 'POST',
    url: '/v1/registers/finago/checks/purpose-legal-bases?date=2026-11-22',
    headers: { 'accept-language': language },
    payload: { pairs: [pair] },
  })
const cite = (citation: object) =>
  service.request({
    method: 'POST',
    url: '/v1/registers/finago/checks/citations',
    payload: { citations: [citation] },
  })

t.test('marketing on the contract is registered, and fails with its rule, clauses and remedy', async (t) => {
  const pair = { purpose: 'p4a-marketing-and-information', legalBasis: 'contract' }
  for (const [language, word] of [
    ['sv', /avtal/i],
    ['en', /contract/i],
  ] as const) {
    const { status, headers, body } = await check(pair, language)
    t.equal(status, 200)
    t.equal(headers['content-language'], language)
    const [answer] = body.answers
    t.match(answer, { registered: true, approved: false, verdict: 'fail', currentVersion: 1 })
    const found = answer.findings.find(({ rule }: { rule: string }) => rule === 'ROPA-LB-005')
    t.match(found, { severity: 'error', remedy: word, clauses: [{ code: 'SYF-4g' }, { code: 'SYF-4a' }] })
    t.notOk(
      answer.findings.some(({ related }: { related: string[] }) =>
        related.some((path) => path.startsWith('purposes/p4d')),
      ),
      'and not with what is found about other parts only',
    )
  }
})

t.test(
  'a pair can be asked about with the data, people, activity and version that it is used for',
  async (t) => {
    const pair = { purpose: AML, legalBasis: DUTY, activity: 'a03-customer-due-diligence' }
    const covered = { dataCategories: ['beneficial-ownership'], dataSubjectCategories: ['beneficial-owner'] }
    t.match((await check({ ...pair, ...covered, version: 1 })).body.answers[0], {
      registered: true,
      coverage: {
        covered: true,
        missing: [],
        lines: ['processing-activities/a03-customer-due-diligence/data/beneficial-ownership'],
      },
    })
    t.match((await check({ ...pair, dataCategories: ['password'] })).body.answers[0], {
      registered: true,
      verdict: 'fail',
      coverage: { covered: false, missing: [{ dataCategory: 'password' }] },
      detail: /password/,
    })
    t.match((await check({ ...pair, activity: 'a01-sales-and-prospecting' })).body.answers[0], {
      verdict: 'fail',
      detail: /a01-sales-and-prospecting does not serve/,
    })
    t.match((await check({ ...pair, dataCategories: ['passwrd'] })).body.answers[0], {
      verdict: 'fail',
      detail: /no data category passwrd: correct the key \(did you mean password/,
    })
    t.match((await check({ ...pair, version: 7 })).body.answers[0], {
      verdict: 'fail',
      detail: /version 1 now/,
    })
  },
)

t.test('what is wrong with a declared pair is told in Swedish', async (t) => {
  const pair = { purpose: AML, legalBasis: DUTY, activity: 'a03-customer-due-diligence' }
  const [at, registered] = [`ändamålet ${AML}`, `Ändamålet ${AML} vilar på ${DUTY}`]
  const cases: [declared: object, detail: string][] = [
    [{}, ''],
    [{ dataCategories: ['password'] }, ` Ingen uppgiftsrad anger password för ${at}.`],
    [
      { dataCategories: ['password'], dataSubjectCategories: ['beneficial-owner'] },
      ` Ingen uppgiftsrad anger password om beneficial-owner för ${at}.`,
    ],
    [
      { dataSubjectCategories: ['premises-visitor'] },
      ` Ingen uppgiftsrad anger uppgifter om premises-visitor för ${at}.`,
    ],
    [{ version: 7 }, ` Ändamålet ${AML} har nu version 1, inte 7: läs det på nytt.`],
    [
      { activity: 'a01-sales-and-prospecting' },
      ` Behandlingen a01-sales-and-prospecting har inte ${at}: ange en behandling som har det, eller lägg till ändamålet i den.`,
    ],
    [
      { activity: 'zzz' },
      ' Registret har ingen behandling med nyckeln zzz: rätta nyckeln, eller lägg till behandlingen.',
    ],
    [
      { dataCategories: ['zzz'] },
      ` Registret har ingen uppgiftskategori med nyckeln zzz: rätta nyckeln, eller lägg till uppgiftskategorin. Ingen uppgiftsrad anger zzz för ${at}.`,
    ],
    [
      { dataSubjectCategories: ['zzz'] },
      ` Registret har ingen kategori av registrerade med nyckeln zzz: rätta nyckeln, eller lägg till kategorin. Ingen uppgiftsrad anger uppgifter om zzz för ${at}.`,
    ],
  ]
  for (const [declared, detail] of cases) {
    const { headers, body } = await check({ ...pair, ...declared }, 'sv-SE, en;q=0.5')
    t.equal(headers['content-language'], 'sv')
    t.equal(body.answers[0].detail, `${registered} (artikel 6.1 c, ensam grund).${detail}`)
  }
})

t.test('of many uses that no line declares the first are told', async (t) => {
  const { body } = await service.request({
    url: '/v1/registers/finago/data-categories?limit=200',
  })
  const dataCategories = body.data.map(({ key }: { key: string }) => key).slice(0, 30)
  const pair = { purpose: AML, legalBasis: DUTY, dataCategories, dataSubjectCategories: ['premises-visitor'] }
  t.match((await check(pair)).body.answers[0].detail, / of premises-visitor … \(\d\d in all\) for /)
  t.match(
    (await check(pair, 'sv')).body.answers[0].detail,
    / om premises-visitor … \(\d\d totalt\) för ändamålet /,
  )
})

t.test('a citation holds when what it cites exists, at that version, and covers the data', async (t) => {
  const address = 'processing-activities/a03-customer-due-diligence'
  t.match((await cite({ address, version: 1, dataCategories: ['identification-information'] })).body, {
    verdict: 'pass',
    answers: [
      { exists: true, current: true, currentVersion: 1, approved: false, coverage: { covered: true } },
    ],
  })
  t.match((await cite({ address, dataCategories: ['password'] })).body.answers[0], {
    exists: true,
    verdict: 'fail',
    coverage: { missing: [{ dataCategory: 'password' }] },
  })
  t.match((await cite({ address, version: 9 })).body.answers[0], {
    exists: false,
    verdict: 'fail',
    detail: /no version 9/,
  })
  t.match((await cite({ address: 'purposes/p6b-anti-money-launderin' })).body.answers[0], {
    exists: false,
    currentVersion: null,
    nearest: [`purposes/${AML}`],
  })
  t.match(await cite({ address: 'sources/x' }), { status: 400 })
})

t.test('an earlier version that is cited is looked at as it was', async (t) => {
  const url = '/v1/registers/finago/purposes/unlisted-anonymisation'
  const { body, headers } = await service.request({ url })
  const { meta: _, ...content } = body
  const changed = await service.request({
    method: 'PUT',
    url,
    headers: { 'if-match': String(headers.etag) },
    payload: { ...content, openEnded: true },
  })
  t.equal(changed.status, 200)
  t.match((await cite({ address: 'purposes/unlisted-anonymisation', version: 1 })).body.answers[0], {
    exists: true,
    current: false,
    currentVersion: 2,
    verdict: 'pass',
    detail: /had version 1, and is at 2 now/,
  })
})
