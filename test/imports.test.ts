import { randomBytes } from 'node:crypto'
import { strToU8, type Unzipped, unzipSync, zipSync } from 'fflate'
import writeXlsxFile from 'write-excel-file/node'
import { COMPLETE } from './complete-register.ts'
import { makeRegister } from './entries.ts'
import { finagoService } from './harness.ts'
import { t } from './tap.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
t.setTimeout(120_000)
const service = await finagoService(t)

const post = (register: string, payload: Buffer | string, query = '', headers: Record<string, string> = {}) =>
  service.request({
    method: 'POST',
    url: `/v1/registers/${register}/imports${query}`,
    headers: { 'content-type': typeof payload === 'string' ? 'text/csv' : XLSX, ...headers },
    payload,
  })
const workbook = async (register: string, query = '') => {
  const { rawPayload, statusCode } = await service.app.inject({
    url: `/v1/registers/${register}/workbook${query}`,
  })
  if (statusCode !== 200) throw new Error(rawPayload.toString())
  return rawPayload
}
const file = async (register: string) => {
  const { register: _, ...entries } = (await service.request({ url: `/v1/registers/${register}/file` })).body
  return entries
}
type Cell = string | number | boolean | Date | null
const sheets = (all: Record<string, Cell[][]>) =>
  writeXlsxFile(
    Object.entries(all).map(([sheet, data]) => ({ sheet, data, dateFormat: 'yyyy-mm-dd' })),
  ).toBuffer()
const cells = (answer: { body: { errors: { cell: string; detail: string }[] } }) =>
  answer.body.errors.map(({ cell, detail }) => `${cell} ${detail}`)
let registers = 0
const emptyRegister = async () => {
  registers += 1
  const register = `import-${registers}`
  await makeRegister(service, register)
  return register
}
const revision = async (register: string) =>
  (await service.request({ url: `/v1/registers/${register}` })).body.revision

await makeRegister(service, 'complete')
await service.request({
  method: 'PUT',
  url: '/v1/registers/complete/file',
  headers: { 'content-type': 'application/yaml', 'if-match': '*' },
  payload: COMPLETE.toString().replace(/^register: .*$/m, 'register: complete'),
})

for (const register of ['finago', 'complete'])
  t.test(
    `the workbook of ${register} makes the same register of an empty one, and then changes nothing`,
    async (t) => {
      const copy = await emptyRegister()
      const bytes = await workbook(register)
      const dry = await post(copy, bytes, '?dryRun=true')
      t.match(dry, {
        status: 200,
        body: { dryRun: true, format: 'workbook', revision: 0, changed: [], remarks: [] },
      })
      t.equal(await revision(copy), 0)
      const done = await post(copy, bytes)
      t.match(done, { status: 201, headers: { location: `/v1/registers/${copy}/commits/1`, etag: '"1"' } })
      t.same(done.body.created, dry.body.created)
      t.same(await file(copy), await file(register))
      t.match(await post(copy, bytes), {
        status: 200,
        body: { revision: 1, at: null, created: [], changed: [] },
      })
      t.equal((await workbook(copy)).length > 0, true)
    },
  )

t.test('a faulty row is told by its cell, and nothing is stored', async (t) => {
  const register = await emptyRegister()
  const answer = await post(
    register,
    await sheets({
      Purposes: [
        ['key', 'label.en', 'tags', 'openEnded', 'parent'],
        ['billing', 'Billing', 'nonsense', true, null],
        ['billing', 'Again', null, null, null],
        [null, 'No key', null, null, null],
        ['support', 'Support', null, 'perhaps', null],
      ],
      'Purposes.legalBases': [
        ['in purposes', 'legalBasis', 'relation'],
        ['billing', 'contract', 'sometimes'],
        ['nobody', 'contract', 'sole'],
      ],
    }),
  )
  t.match(answer, { status: 400, body: { code: 'invalid' } })
  t.match(cells(answer), [
    /^Purposes!A3 repeats the key "billing"/,
    /^Purposes!A4 is empty/,
    /^Purposes!D5 must be TRUE or FALSE.*"perhaps"/,
    /^Purposes.legalBases!A3 leads to no purposes\/nobody/,
  ])
  t.equal(await revision(register), 0)
})

t.test('what the model refuses is told by its cell, and so is what leads nowhere', async (t) => {
  const register = await emptyRegister()
  const purposes = [
    ['key', 'label.en', 'tags', 'materiallyChangedOn'],
    ['billing', 'Billing', 'nonsense', '13/11/2025'],
    ['Support!', null, null, null],
  ]
  const pairs = (ground: string) => [
    ['in purposes', 'legalBasis', 'relation'],
    ['billing', ground, ground === '' ? 'sole' : 'sometimes'],
  ]
  const refused = await post(
    register,
    await sheets({ Purposes: purposes, 'Purposes.legalBases': pairs('contract') }),
  )
  for (const place of ['Purposes!D2', 'Purposes.legalBases!C2', 'Purposes!C2', 'Purposes!A3', 'Purposes!B3'])
    t.ok(
      cells(refused).some((told) => told.startsWith(`${place} `)),
      place,
    )
  const missing = await post(
    register,
    await sheets({
      Purposes: [
        ['key', 'label.en'],
        ['billing', 'Billing'],
      ],
      'Purposes.legalBases': [
        ['in purposes', 'legalBasis', 'relation'],
        ['billing', 'contract', 'sole'],
      ],
    }),
  )
  t.match(missing.status, 422)
  t.match(missing.body.errors, [{ cell: 'Purposes.legalBases!B2' }])
  t.equal(await revision(register), 0)
})

const told = async (of: Parameters<typeof sheets>[0]) => {
  const answer = await post(await emptyRegister(), await sheets(of))
  t.match(answer, { status: 400, body: { code: 'invalid' } })
  return cells(answer).sort()
}

t.test('faults of every kind are told in one answer, each by its cell', async (t) => {
  const faults = await told({
    Purposes: [
      ['key', 'label.en', 'tags', 'openEnded', 'parent'],
      ['billing', 'Billing', 'nonsense', 'perhaps', 'nobody'],
      ['billing', 'Again', 'nonsense', null, null],
      ['support', 'Support', null, null, 'sales'],
      ['sales', 'Sales', null, null, 'support'],
    ],
    'Purposes.legalBases': [
      ['in purposes', 'legalBasis', 'relation'],
      ['billing', 'contract', 'sole'],
      ['nobody', 'contract', 'sometimes'],
    ],
  })
  t.match(faults, [
    /^Purposes!A3 repeats the key "billing"/,
    /^Purposes!C2 must be one of/,
    /^Purposes!C3 must be one of/,
    /^Purposes!D2 must be TRUE or FALSE/,
    /^Purposes!E2 leads to no entry purposes\/nobody/,
    /^Purposes!E4 makes purposes\/support its own ancestor/,
    /^Purposes.legalBases!A3 leads to no purposes\/nobody/,
    /^Purposes.legalBases!B2 leads to no entry legal-bases\/contract/,
    /^Purposes.legalBases!C3 must be one of/,
  ])
  t.equal(faults.length, 9)
})

t.test('what only follows from another fault is not told', async (t) => {
  const header = await told({
    Purposes: [
      ['key', 'lable.en', 'tags'],
      ['billing', 'Billing', 'nonsense'],
    ],
  })
  t.match(header, [/^Purposes!B1 names no column "lable.en"/, /^Purposes!C2 must be one of/])
  t.equal(header.length, 2, 'and not that billing has no label')
  const unplaced = await told({
    Purposes: [
      ['kye', 'label.en'],
      ['billing', 'Billing'],
    ],
    'Purposes.legalBases': [
      ['in purposes', 'legalBasis', 'relation'],
      ['billing', 'contract', 'sometimes'],
    ],
    Contexts: [
      ['key', 'label.en'],
      ['shop', null],
    ],
  })
  t.match(unplaced, [
    /^Contexts!B2 /,
    /^Purposes!A1 has no column key/,
    /^Purposes!A1 names no column "kye"/,
    /^Purposes.legalBases!C2 must be one of/,
  ])
  t.equal(unplaced.length, 4, 'and not that there is no purposes/billing')
})

t.test('a cell that cannot be read is told once, and hides no fault of others', async (t) => {
  const bytes = await spoilt(
    (files) =>
      inSheet(files, (xml) =>
        xml
          .replace(/<c r="A3"[^>]*>.*?<\/c>/, '<c r="A3" t="e"><v>#REF!</v></c>')
          .replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="B4:B5"/></mergeCells>'),
      ),
    {
      Contexts: [
        ['key', 'label.en'],
        ['A', 'A'],
        ['b', 'B'],
        ['c', 'C'],
        ['d', null],
      ],
    },
  )
  const faults = cells(await post(await emptyRegister(), bytes)).sort()
  t.match(faults, [/^Contexts!A2 must be a key/, /^Contexts!A3 shows an error/, /^Contexts!B4:B5 are merged/])
  t.equal(faults.length, 3)
})

t.test('columns and sheets that are left out leave what they would say', async (t) => {
  const register = await emptyRegister()
  await post(register, await workbook('complete'))
  const before = await file(register)
  const [purpose] = before.purposes
  const bytes = await sheets({
    Purposes: [
      ['key', 'notes'],
      [purpose.key, 'Looked at'],
    ],
  })
  t.match((await post(register, bytes)).body, {
    created: [],
    changed: [{ kind: 'purposes', key: purpose.key }],
  })
  const after = await file(register)
  t.same(after.purposes[0], { ...purpose, notes: 'Looked at' })
})

t.test(
  'a sheet as CSV is imported by its columns, with either separator and a byte order mark',
  async (t) => {
    const register = await emptyRegister()
    const rows = (by: string) =>
      ['key', 'origin', 'named', 'label.sv'].join(by) +
      `\r\n${['web', 'observed', 'nej', '"Webb;, ""plats"""'].join(by)}\r\n`
    t.match(await post(register, `\ufeff${rows(';')}`), {
      status: 201,
      body: { format: 'csv', created: [{ key: 'web' }] },
    })
    t.match(await post(register, rows(',')), { status: 200, body: { unchanged: 1 } })
    const { body } = await service.request({ url: `/v1/registers/${register}/sources/web` })
    t.match(body, { label: { sv: 'Webb;, "plats"' } })
    t.match(await post(register, 'key,label.en\na,A\n'), { status: 400, body: { detail: /sheet=Purposes/ } })
    t.match(await post(register, 'key,label.en\na,A\n', '?sheet=contexts'), { status: 201 })
    t.match(cells(await post(register, 'key,label.en\nB,A\n', '?sheet=Contexts')), [/^A2 must be a key/])
  },
)

t.test('what a spreadsheet makes of values is read back: dates, numbers, truth in Swedish', async (t) => {
  const register = await emptyRegister()
  const bytes = await sheets({
    Documents: [
      ['key', 'label.en', 'type'],
      ['notice', 'Notice', 'privacy-notice'],
    ],
    'Documents.editions': [
      ['in documents', 'key', 'language', 'effectiveOn', 'pages'],
      ['notice', new Date(Date.UTC(2025, 10, 13)), 'sv', new Date(Date.UTC(2025, 10, 13)), 7],
    ],
    Sources: [
      ['key', 'label.sv', 'origin', 'named'],
      ['a', 2024, 'observed', 'Ja'],
    ],
  })
  t.match(await post(register, bytes), { status: 201 })
  t.match(await file(register), {
    documents: [{ editions: [{ key: '2025-11-13', effectiveOn: '2025-11-13', pages: 7 }] }],
    sources: [{ label: { sv: '2024' }, named: true }],
  })
})

t.test('sheets of somebody else are told and not taken', async (t) => {
  const register = await emptyRegister()
  const bytes = await sheets({
    Contexts: [
      ['key', 'label.en'],
      ['a', 'A'],
    ],
    'My notes': [['ask Eva']],
  })
  t.match((await post(register, bytes, '?dryRun=true')).body.remarks, [{ place: "'My notes'!A1" }])
})

const CONTEXTS = {
  Contexts: [
    ['key', 'label.en'],
    ['a', 'A'],
  ],
}
const spoilt = async (change: (files: Unzipped) => Unzipped, of: Parameters<typeof sheets>[0] = CONTEXTS) => {
  const files = unzipSync(await sheets(of))
  return Buffer.from(zipSync(change(files)))
}
const inSheet = (files: Unzipped, change: (xml: string) => string): Unzipped => ({
  ...files,
  'xl/worksheets/sheet1.xml': strToU8(
    change(Buffer.from(files['xl/worksheets/sheet1.xml'] ?? []).toString()),
  ),
})
const bad: Record<string, [bytes: () => Promise<Buffer | string>, status: number, detail: RegExp]> = {
  'a zip bomb': [
    () => spoilt((files) => ({ ...files, 'xl/media/bomb.bin': new Uint8Array(65 * 1024 * 1024) })),
    413,
    /unpacks to more than/,
  ],
  'a sheet that reaches to the last row there is': [
    () =>
      spoilt((files) =>
        inSheet(files, (xml) =>
          xml.replace('<row r="2"', '<row r="1048576"').replace(/r="([AB])2"/g, 'r="$11048576"'),
        ),
      ),
    413,
    /Contexts reaches to row 1048576/,
  ],
  'a sheet whose rows say that there are trillions': [
    () => spoilt((files) => inSheet(files, (xml) => xml.replace('<row r="2"', '<row r="1e12"'))),
    400,
    /Contexts written as no spreadsheet program does/,
  ],
  'entities that grow': [
    () => spoilt((files) => inSheet(files, (xml) => `<!DOCTYPE a [<!ENTITY b "c">]>${xml}`)),
    400,
    /written as no spreadsheet program does/,
  ],
  'a workbook with macros': [
    () => spoilt((files) => ({ ...files, 'xl/vbaProject.bin': strToU8('x') })),
    400,
    /has macros \(xl\/vbaProject.bin\)/,
  ],
  'merged header cells': [
    () =>
      spoilt((files) =>
        inSheet(files, (xml) =>
          xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>'),
        ),
      ),
    400,
    /Contexts!A1:B1 are merged/,
  ],
  'a formula that nobody has calculated': [
    () =>
      spoilt((files) =>
        inSheet(files, (xml) => xml.replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2" t="str"><f>A1</f></c>')),
      ),
    400,
    /Contexts!B2 has a formula without its value/,
  ],
  'a formula that left room for its value': [
    () =>
      spoilt((files) =>
        inSheet(files, (xml) => xml.replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2"><f>A1</f><v /></c>')),
      ),
    400,
    /Contexts!B2 has a formula without its value/,
  ],
  'an error in a cell': [
    () =>
      spoilt((files) =>
        inSheet(files, (xml) => xml.replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2" t="e"><v>#REF!</v></c>')),
      ),
    400,
    /Contexts!B2 shows an error/,
  ],
  'an unknown template': [
    () => sheets({ Blad1: [['Ändamål']] }),
    400,
    /none of the sheets of a register.*but the sheets Blad1/,
  ],
  'an unknown column': [
    () =>
      sheets({
        Contexts: [
          ['key', 'lable.en'],
          ['a', 'A'],
        ],
      }),
    400,
    /Contexts!B1 names no column "lable.en" \(did you mean label.en\?\)/,
  ],
  'a column without a name': [
    () =>
      sheets({
        Contexts: [
          ['key', null],
          ['a', 'A'],
        ],
      }),
    400,
    /Contexts!B1 names no column, and Contexts!B2 holds something/,
  ],
  'an old .xls': [
    async () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    400,
    /an .xls, or a workbook under a password/,
  ],
  'half a workbook': [
    async () => (await sheets({ Contexts: [['key']] })).subarray(0, 900),
    400,
    /cut short|damaged|no workbook/,
  ],
  'noise after the signature': [
    async () => Buffer.concat([Buffer.from('504b0304', 'hex'), randomBytes(500)]),
    400,
    /damaged|cut short|no workbook/,
  ],
  'CSV in Latin-1': [
    async () => Buffer.from('key;label.sv\na;Kund\nb;Ändamål\n', 'latin1'),
    400,
    /line 3 holds the byte 0xC4/,
  ],
  'CSV in UTF-16': [async () => Buffer.from('\ufeffkey;label.sv\n', 'utf16le'), 400, /is UTF-16/],
  'a PDF': [
    async () => Buffer.from('%PDF-1.7\n\xff\xff\xff\xff\n\0', 'latin1'),
    400,
    /holds NUL, which no text does, and is no workbook; save it as .xlsx, or as CSV in UTF-8/,
  ],
  'CSV with a stray quote': [async () => 'key,label.en\na,"A\nb,B\n', 400, /line \d is not CSV/],
  'nothing at all': [async () => Buffer.alloc(0), 400, /./],
  'more than is taken': [async () => Buffer.alloc(17 * 1024 * 1024, 'a'), 413, /larger than/],
}
for (const [what, [bytes, status, detail]] of Object.entries(bad))
  t.test(`${what} is refused in words, and nothing is stored`, async (t) => {
    const register = await emptyRegister()
    const answer = await post(register, await bytes())
    t.match(answer, { status, body: { detail } })
    t.equal(await revision(register), 0)
  })

t.test('a formula is taken as its value, and that is told', async (t) => {
  const bytes = await spoilt((files) =>
    inSheet(files, (xml) =>
      xml.replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2" t="str"><f>UPPER("a")</f><v>A</v></c>'),
    ),
  )
  const register = await emptyRegister()
  t.match((await post(register, bytes)).body, { remarks: [{ place: 'Contexts!B2' }] })
  t.match(await file(register), { contexts: [{ key: 'a', label: { en: 'A' } }] })
})

t.test('an import is done once by its key, and only upon the revision that was looked at', async (t) => {
  const register = await emptyRegister()
  const csv = 'key,label.en,origin,named\na,A,observed,yes\n'
  const headers = { 'idempotency-key': 'once' }
  t.match(await post(register, csv, '', headers), { status: 201 })
  t.match(await post(register, csv, '', headers), {
    status: 201,
    headers: { 'idempotency-replayed': 'true' },
  })
  t.match(await post(register, `${csv}b,B,observed,no\n`, '', headers), { status: 422 })
  t.match(await post(register, `${csv}b,B,observed,no\n`, '', { 'if-match': '"0"' }), {
    status: 412,
    body: { currentRevision: 1 },
  })
  const both = `${csv}b,B,observed,no\n`
  const seen = { 'if-match': '"1"', 'idempotency-key': 'seen' }
  t.match(await post(register, both, '', seen), { status: 201 })
  t.match(
    await post(register, both, '', seen),
    { status: 201, headers: { 'idempotency-replayed': 'true' } },
    'though the register is no longer as it was seen',
  )
})

t.test(
  'the ETag of the workbook, or of a sheet of it, says upon which revision it is imported',
  async (t) => {
    const register = await emptyRegister()
    const csv = 'key,label.en,origin,named\na,A,observed,yes\n'
    await post(register, csv)
    for (const query of ['', '?sheet=Sources']) {
      const { headers } = await service.request({ url: `/v1/registers/${register}/workbook${query}` })
      const ifMatch = { 'if-match': String(headers.etag) }
      t.match(await post(register, csv, '', ifMatch), { status: 200, body: { revision: 1 } })
      const known = { 'if-none-match': String(headers.etag) }
      t.match(await service.request({ url: `/v1/registers/${register}/workbook${query}`, headers: known }), {
        status: 304,
      })
    }
    t.match(await post(register, csv, '', { 'if-match': '"1-template"' }), { status: 412 })
    t.match(await post(register, await workbook('finago'), '?sheet=Sources'), {
      status: 400,
      body: { detail: /is a workbook, and a sheet says which one a CSV file holds/ },
    })
  },
)

t.test('the template has every sheet and no entry, and a sheet can be had as CSV', async (t) => {
  const register = await emptyRegister()
  t.match((await post(register, await workbook('finago', '?template=true'), '?dryRun=true')).body, {
    created: [],
    changed: [],
    unchanged: 0,
  })
  const { statusCode, headers, payload } = await service.app.inject({
    url: '/v1/registers/finago/workbook?sheet=purposes',
  })
  t.match(
    { statusCode, ...headers },
    {
      statusCode: 200,
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': /finago-Purposes.csv/,
    },
  )
  t.match(payload, /^\ufeff"key";"label.sv"/)
  t.match(await service.request({ url: '/v1/registers/finago/workbook?sheet=nonsense' }), { status: 400 })
  const { headers: first } = await service.app.inject({ url: '/v1/registers/finago/workbook' })
  t.match(
    await service.request({
      url: '/v1/registers/finago/workbook',
      headers: { 'if-none-match': String(first.etag) },
    }),
    { status: 304 },
  )
})
