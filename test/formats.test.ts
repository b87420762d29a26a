import fc from 'fast-check'
import { compileCheck } from '../src/domain/validate.ts'
import { said } from './said.ts'
import { t } from './tap.ts'

const date = { type: 'string', format: 'date' }
const notDate = 'must be a calendar date such as 2025-11-13, from 1900 to 2999'
const dateTime = { type: 'string', format: 'date-time' }

t.test('formats take exactly what can be kept', async (t) => {
  const formats: [format: string, good: string[], bad: string[]][] = [
    [
      'date',
      ['2024-02-29', '2000-02-29', '1900-01-01', '2999-12-31'],
      [
        '2023-02-29',
        '1900-02-29',
        '2024-04-31',
        '2024-00-10',
        '2024-13-01',
        '2024-01-00',
        '0000-01-01',
        '1899-12-31',
        '3000-01-01',
        '2024-1-1',
        '20240101',
        '2024-01-01T00:00:00Z',
        ' 2024-01-01',
        '2024-01-01\n',
        '',
      ],
    ],
    [
      'date-time',
      [
        '2024-02-29T23:59:59Z',
        '2024-01-01T00:00:00.123456789+14:00',
        '2024-01-01T00:00:00-14:00',
        '1900-01-01T00:00:00-00:00',
      ],
      [
        '2024-01-01T23:59:60Z',
        '2016-12-31T23:59:60Z',
        '2024-01-01T24:00:00Z',
        '2024-01-01T00:60:00Z',
        '2024-01-01T00:00:00+14:01',
        '2024-01-01T00:00:00+23:59',
        '2024-01-01T00:00:00-13:60',
        '2024-01-01T00:00:00',
        '2024-01-01 00:00:00Z',
        '2024-01-01t00:00:00z',
        '2023-02-29T00:00:00Z',
        '0000-01-01T00:00:00Z',
        '2024-01-01T00:00Z',
        '2024-01-01T00:00:00.Z',
        '2024-01-01T00:00:00.1234567890Z',
        '2024-01-01',
      ],
    ],
    [
      'uri',
      [
        'https://www.imy.se/a?b=c#d',
        'http://localhost:3000',
        'urn:uuid:0c3e7c1e',
        'mailto:dpo@example.com',
        'https://sv.wikipedia.org/wiki/%C3%85',
        `https://a/${'b'.repeat(2038)}`,
      ],
      [
        'www.imy.se',
        '/a/b',
        'javascript:alert(1)',
        'data:text/html,a',
        'https:',
        'https://',
        'http:a',
        'https://a b',
        'https://sv.wikipedia.org/wiki/Å',
        `https://a/${'b'.repeat(2039)}`,
        '',
      ],
    ],
    [
      'email',
      ['dpo@example.com', "o'brien+a.b@sub.example.se", `${'a'.repeat(242)}@example.com`],
      [
        'dpo',
        'dpo@',
        '@example.com',
        'dpo@example',
        'a b@example.com',
        'a@b@example.com',
        'dpo@example.com\n',
        `${'a'.repeat(243)}@example.com`,
      ],
    ],
  ]
  for (const [format, good, bad] of formats) {
    const check = compileCheck({ type: 'string', format })
    for (const text of good) t.same(check(text), [], `${format} ${text.slice(0, 60)}`)
    for (const text of bad)
      t.match(
        check(text),
        [{ in: 'body', pointer: '', detail: /^must be .*; got "/ }],
        `${format} ${JSON.stringify(text).slice(0, 60)}`,
      )
  }
  t.same(said(date, '2025-02-30'), [`: ${notDate}; got "2025-02-30"`])
})

t.test('a date has the format exactly when the calendar has it', async (t) => {
  const check = compileCheck(date)
  const two = (n: number) => String(n).padStart(2, '0')
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
      (y, m, d) => {
        const real = new Date(Date.UTC(y, m - 1, d))
        const exists = real.getUTCFullYear() === y && real.getUTCMonth() === m - 1 && real.getUTCDate() === d
        return (check(`${y}-${two(m)}-${two(d)}`).length === 0) === exists
      },
    ),
    { numRuns: 2000 },
  )
  const time = compileCheck(dateTime)
  const day = fc.date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2999-12-31T23:59:59Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(
      day,
      (at) => time(at.toISOString()).length === 0 && check(at.toISOString().slice(0, 10)).length === 0,
    ),
  )
  t.pass('for 2,100 days')
})

t.test('hostile texts are refused', async (t) => {
  for (const format of ['date', 'date-time', 'uri', 'email'])
    for (const part of ['a', 'a.', 'a-', '1', '%41', ':', 'https://', '[:', 'a@', '-a.'])
      for (const length of [254, 2048, 1_000_000]) {
        const text = part.repeat(length / part.length)
        t.equal(compileCheck({ format })(`a@${text}!`).length, 1)
        t.equal(compileCheck({ format })(`${text}\0`).length, 1)
      }
})
