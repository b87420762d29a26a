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
const cite = (citation: object, language = 'en') =>
  service.request({
    method: 'POST',
    url: '/v1/registers/finago/checks/citations',
    headers: { 'accept-language': language },
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
    t.equal(
      body.answers[0].detail,
      `${registered} (art. 6.1 c (rättslig förpliktelse), ensam grund).${detail}`,
    )
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

t.test('of more uses than are told the sentence counts all', async (t) => {
  const dataCategories = Array.from({ length: 10 }, (_, at) => `data-${at}`)
  const dataSubjectCategories = Array.from({ length: 15 }, (_, at) => `people-${at}`)
  const declared = { dataCategories, dataSubjectCategories }
  const pair = { purpose: AML, legalBasis: DUTY, ...declared }
  const citation = { address: `purposes/${AML}`, ...declared }
  for (const ask of [
    (language: string) => check(pair, language),
    (language: string) => cite(citation, language),
  ]) {
    const [answer] = (await ask('en')).body.answers
    t.equal(answer.coverage.missing.length, 100)
    t.match(answer.detail, ' … (150 in all)')
    t.match((await ask('sv')).body.answers[0].detail, ' … (150 totalt)')
  }
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

t.test('what is found of a citation is told in the language asked for, English unless told', async (t) => {
  const address = 'processing-activities/a03-customer-due-diligence'
  const typo = 'purposes/p6b-anti-money-launderin'
  const cure = `rätta adressen \\(menade du purposes/${AML}[ ,?]`
  const cases: [citation: object, detail: string | RegExp][] = [
    [{ address }, `${address} finns i registret.`],
    [
      { address, dataCategories: ['identification-information'] },
      `${address} finns i registret, och dess uppgiftsrader täcker det som hänvisningen gäller.`,
    ],
    [
      { address, dataCategories: ['password'] },
      `${address} finns i registret, och ingen av dess uppgiftsrader anger password: hänvisa till något som täcker det, eller lägg till raden.`,
    ],
    [{ address, version: 9 }, `${address} har ingen version 9: den senaste är 1.`],
    [{ address: typo }, new RegExp(`^Registret har inte ${typo}: ${cure}`)],
    [{ address: typo, version: 2 }, new RegExp(`^Registret har inte ${typo} i version 2: ${cure}`)],
  ]
  for (const [citation, detail] of cases)
    t.match(await cite(citation, 'sv'), {
      headers: { 'content-language': 'sv', vary: /accept-language/ },
      body: { answers: [{ detail }] },
    })
  t.match(await cite({ address }, 'fr'), {
    headers: { 'content-language': 'en', vary: /accept-language/ },
    body: { answers: [{ detail: `${address} is there.` }] },
  })
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
  const earlier = { address: 'purposes/unlisted-anonymisation', version: 1 }
  t.equal(
    (await cite(earlier, 'sv')).body.answers[0].detail,
    'purposes/unlisted-anonymisation hade version 1 och har nu version 2.',
  )
  t.match(
    (await cite({ ...earlier, dataCategories: ['password'] }, 'sv')).body.answers[0].detail,
    / hade version 1 och har nu version 2, och ingen av dess uppgiftsrader anger password: /,
  )
})

t.test('an earlier version of what is gone is still there to be cited', async (t) => {
  const url = '/v1/registers/finago/purposes/cited-and-gone'
  const payload = { key: 'cited-and-gone', label: { en: 'Gone' } }
  const made = await service.request({ method: 'PUT', url, headers: { 'if-none-match': '*' }, payload })
  t.equal(made.status, 201)
  const headers = { 'if-match': String(made.headers.etag) }
  t.equal((await service.request({ method: 'DELETE', url, headers })).status, 204)
  const citation = { address: 'purposes/cited-and-gone', version: made.body.meta.revision }
  for (const [language, told] of [
    ['en', `had version ${citation.version}, and is gone now.`],
    ['sv', `hade version ${citation.version} men finns inte längre.`],
  ])
    t.match((await cite(citation, language)).body.answers[0], {
      exists: true,
      current: false,
      currentVersion: null,
      detail: `purposes/cited-and-gone ${told}`,
    })
})
