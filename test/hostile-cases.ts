/** Bytes of a text in which `<c3 28>` stands for bytes that no text has. */
export const bytes = (text: string): Buffer =>
  Buffer.concat(
    text
      .split(/(<[0-9a-f ]+>)/)
      .map((part) =>
        /^<[0-9a-f ]+>$/.test(part) ? Buffer.from(part.replaceAll(/[<> ]/g, ''), 'hex') : Buffer.from(part),
      ),
  )

let made = 0
/** A context with these members, as JSON text. */
export const context = (members: string) => `{"key":"k${++made}","label":{"sv":"Ett namn"},${members}}`
const edition = (members: string) =>
  `{"key":"k${++made}","label":{"sv":"x"},"type":"other","editions":[{"key":"a","language":"sv",${members}}]}`
const clause = (members: string) =>
  edition(`"clauses":[{"code":"A","section":"A","type":"scope","quote":"q",${members}}]`)
const statute = (members: string) => `{"key":"k${++made}","label":{"sv":"x"},"citation":"Lag",${members}}`

type Shape = (members: string) => string

/** What is refused with a code, and a twin that is accepted with the value that it says; in a kind. */
export const CASES: readonly (readonly [
  code: string,
  kind: string,
  shape: Shape,
  bad: string[],
  good: string[],
])[] = [
  [
    'invalid-json',
    'contexts',
    context,
    ['"notes":"a\\u0000b"', '"notes":"\\u0000"'],
    ['"notes":"a\\u0001b"'],
  ],
  [
    'invalid-json',
    'contexts',
    context,
    ['"notes":"a<00>b"', '"notes":"a<0a>b"', '"notes":"a<1f>b"'],
    ['"notes":"a<7f>b"'],
  ],
  ['invalid-json', 'contexts', context, ['"a\\u0000":1', '"a\\ud800":1'], ['"notes":"\\u0061"']],
  [
    'invalid-json',
    'contexts',
    context,
    ['"notes":"\\ud800"', '"notes":"\\udc00"', '"notes":"\\udc00\\ud800"', '"notes":"\\ud83d\\u0041"'],
    ['"notes":"\\ud83d\\ude00"', '"notes":"😀"'],
  ],
  [
    'invalid-json',
    'contexts',
    context,
    ['c3 28', 'c0 af', 'ed a0 80', 'f5 80 80 80', 'e2 82', 'ff fe', 'f0 9f 98'].map(
      (hex) => `"notes":"<${hex}>"`,
    ),
    ['"notes":"<ef bf bd>"', '"notes":"<f0 9f 98 80>"', '"notes":"<ef bb bf>"', '"notes":"<ef bf bf>"'],
  ],
  [
    'invalid-json',
    'contexts',
    context,
    ['"notes":"a","notes":"a"', '"notes":"a","\\u006eotes":"b"', '"description":{"sv":"a","sv":"b"}'],
    ['"description":{"sv":"a"}'],
  ],
  [
    'invalid-json',
    'contexts',
    context,
    [
      '"__proto__":{}',
      '"\\u005f_proto__":1',
      '"constructor":{"prototype":{}}',
      '"description":{"__proto__":"a"}',
    ],
    ['"notes":"__proto__"'],
  ],
  [
    'invalid',
    'contexts',
    context,
    [
      '"nope":1',
      '"constructor":1',
      '"toString":"a"',
      '"description":{"a":"b"}',
      '"mappings":[{"a":1}]',
      '"Notes":"a"',
    ],
    ['"mappings":[{"scheme":"dpv","version":"2.3","concept":"toString","match":"exact"}]'],
  ],
  [
    'invalid',
    'contexts',
    context,
    ['"notes":5', '"notes":true', '"notes":null', '"notes":[]', '"notes":{}', '"notes":""', '"mappings":{}'],
    ['"notes":"5"', '"notes":"null"', '"mappings":[]'],
  ],
  [
    'invalid',
    'documents',
    edition,
    [
      '"pages":"5"',
      '"pages":5.5',
      '"pages":0',
      '"supersededBy":"a"',
      '"pages":-1',
      '"pages":100001',
      '"pages":true',
      '"pages":1e300',
    ],
    ['"pages":5', '"pages":100000', '"pages":1e2'],
  ],
  [
    'invalid-json',
    'documents',
    edition,
    [
      '12345678901234567890',
      '9007199254740993',
      '1e400',
      '-1e400',
      'NaN',
      'Infinity',
      '01',
      '1.',
      '.5',
      '+1',
      '0x10',
      '1_0',
    ].map((number) => `"pages":${number}`),
    ['"pages":1'],
  ],
  [
    'invalid',
    'documents',
    clause,
    [
      '"start":2147483648,"end":2147483648',
      '"start":-1,"end":0',
      '"start":1',
      '"start":7,"end":6',
      '"start":0.5,"end":1',
      '"start":"0","end":"1"',
    ],
    ['"start":0,"end":0', '"start":7,"end":100000000'],
  ],
  [
    'invalid',
    'documents',
    edition,
    [
      '0000-01-01',
      '0001-01-01',
      '1899-12-31',
      '3000-01-01',
      '2024-02-30',
      '2023-02-29',
      '1900-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-1-1',
      '20240101',
      '2024-01-01T00:00:00Z',
      ' 2024-01-01',
      '2024-01-01\\n',
      '٢٠٢٤-01-01',
      'infinity',
      'today',
      '',
    ].map((date) => `"effectiveOn":"${date}"`),
    ['2024-02-29', '1900-01-01', '2999-12-31', '2024-03-31'].map((date) => `"effectiveOn":"${date}"`),
  ],
  [
    'invalid',
    'documents',
    edition,
    [
      'javascript:alert(1)',
      'JAVASCRIPT:a',
      'data:text/html,a',
      'file:///etc',
      '//a',
      'a',
      'http://',
      'https://a b',
      'https://a\\r\\nb',
      ' https://a',
    ].map((uri) => `"address":"${uri}"`),
    ['https://a/b?c=%27#d', 'mailto:a@b.se', 'urn:a:b'].map((uri) => `"address":"${uri}"`),
  ],
  [
    'invalid',
    'statutes',
    statute,
    ['se', 'SWE', 'S', '', 'S E', 'SE\\n', 'ＳＥ', '12'].map((country) => `"jurisdiction":"${country}"`),
    ['"jurisdiction":"EU"'],
  ],
  [
    'invalid',
    'statutes',
    statute,
    ['P', 'PT1H', 'P-1Y', 'P1.5Y', 'p1y', '1Y', 'P1Y\\n', 'P1W1D', 'P1D1Y', 'P99999Y', ''].map(
      (period) => `"jurisdiction":"SE","minRetention":"${period}"`,
    ),
    ['P0D', 'P9999Y', 'P1Y2M3D', 'P52W'].map((period) => `"jurisdiction":"SE","minRetention":"${period}"`),
  ],
  [
    'invalid',
    'contexts',
    context,
    ['', 's', 'sv_SE', 'sv\\n', 'sv-', 'svenska', '-sv', 'sv--se'].map(
      (tag) => `"description":{"${tag}":"a"}`,
    ),
    ['sv', 'sv-SE', 'zh-Hans-CN', 'sr-Latn'].map((tag) => `"description":{"${tag}":"a"}`),
  ],
  [
    'invalid',
    'contexts',
    context,
    [
      `"notes":"${'a'.repeat(8001)}"`,
      `"notes":"${'😀'.repeat(8001)}"`,
      '"description":{"sv":""}',
      '"description":{}',
    ],
    [`"notes":"${'a'.repeat(8000)}"`, `"notes":"${'😀'.repeat(8000)}"`],
  ],
]
